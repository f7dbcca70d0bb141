# Provenance: original
# Hebrew, plural address: the frame of every mail: titles, headings, labels.
#
# “מייל” is the mail that it is about, “הודעה” our own to recipients, “התראה” our own to admins.
# No line starts with a Latin word: mail programs guess the direction of a line by its first letter.

## Blocked, to the recipient

recipient-blocked-title = מייל נחסם
recipient-blocked-happened = חסמנו מייל שנשלח אליכם. הוא לא הגיע אליכם.
    .test = חסמנו מייל שנשלח אליכם. זו הייתה רק בדיקה לא מזיקה.
recipient-blocked-why = למה חסמנו אותו

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = מייל שכדאי להיזהר ממנו
    .test = מייל בדיקה לא מזיק
recipient-delivered-warning-subject = מייל מסוכן בתיבת המייל שלכם
    .test = מייל בדיקה לא מזיק בתיבת המייל שלכם
    .forbidden = מייל עם קובץ אסור בתיבת המייל שלכם
    .likely = בתיבת המייל שלכם יש מייל שכנראה מסוכן
    .unwanted = מייל לא רצוי בתיבת המייל שלכם
    .doubtful = מייל חשוד בתיבת המייל שלכם
recipient-delivered-warning-happened = יש מייל מסוכן בתיבת המייל שלכם.
    .test = יש בתיבת המייל שלכם מייל עם בדיקה לא מזיקה.
    .forbidden = בתיבת המייל שלכם יש מייל עם קובץ שלרוב לא מותר.
    .likely = יש בתיבת המייל שלכם מייל שכנראה מסוכן.
    .unwanted = יש מייל לא רצוי בתיבת המייל שלכם.
    .doubtful = יש מייל חשוד בתיבת המייל שלכם. ייתכן שהוא לא מזיק.
recipient-delivered-warning-action = אל תפתחו אותו. מחקו אותו.
    .test = אין צורך לעשות דבר.
    .forbidden = פתחו את הקובץ רק אם ציפיתם לו.
    .doubtful = שאלו את התמיכה הטכנית לפני שתפתחו אותו.
recipient-delivered-warning-opened = כבר פתחתם אותו? ספרו על כך לתמיכה הטכנית.
recipient-delivered-warning-why = מה לא בסדר בו
    .test = מה זה

## Could not be checked, to the recipient

recipient-unchecked-title = מייל שלא הצלחנו לבדוק
recipient-unchecked-subject = בתיבת המייל שלכם יש מייל שלא הצלחנו לבדוק
recipient-unchecked-happened = לא הצלחנו לבדוק מייל שנשלח אליכם. הוא נמצא בתיבת המייל שלכם.
    .blocked = לא הצלחנו לבדוק מייל שנשלח אליכם. לכן חסמנו אותו.
recipient-unchecked-action = פתחו את הקבצים שבו רק אם אתם מכירים את השולח וציפיתם להם.
recipient-unchecked-why = למה לא הצלחנו לבדוק אותו

## To the inside sender

inside-sender-title = המייל שלכם לא נשלח
    .some = המייל שלכם לא הגיע לכולם
inside-sender-subject = המייל שלכם לא נשלח
    .some = המייל שלכם לא הגיע לכולם
inside-sender-happened = חסמנו מייל שנשלח מכתובת המייל שלכם. אף אחד לא קיבל אותו.
    .some = חסמנו מייל שנשלח מכתובת המייל שלכם. לא כל הנמענים קיבלו אותו.
inside-sender-action = לא אתם שלחתם אותו? ספרו על כך לתמיכה הטכנית.
inside-sender-explained = אולי מישהו אחר משתמש בכתובת המייל או במחשב שלכם.
inside-sender-own = אתם שלחתם את המייל? שאלו את התמיכה הטכנית איך לשלוח אותו בדרך אחרת.
    .harmful = אתם שלחתם את המייל? אל תפתחו את הקבצים שבו ואל תשלחו אותם שוב. ספרו על כך גם לתמיכה הטכנית.
inside-sender-why = למה חסמנו אותו

## Parts of all mails to recipients

action-nothing = אין צורך לעשות דבר.
which-title = באיזה מייל מדובר
why-suspected = החשד שלנו:
    .subject = נחסם מייל: אולי מסוכן
why-file = שם הקובץ הוא ”{ $file }”.
why-file-inside = הוא נמצא בתוך הקובץ המצורף ”{ $outer }”.
why-files = { $count ->
    [one] יש בעיה גם בעוד קובץ אחד.
    [two] יש בעיה גם בעוד שני קבצים.
   *[other] יש בעיה גם בעוד { $count } קבצים.
}
why-tested = מחשב הבדיקה שלנו בדק את הקובץ.
danger = רמת הסכנה: { $severity }.
tests-agree = { $count ->
    [one] בדיקה אחת מצאה זאת.
    [two] שתי בדיקות נפרדות מצאו זאת.
   *[other] { $count } בדיקות נפרדות מצאו זאת.
}
expected-title = ציפיתם למייל הזה?
expected-call = מכירים את השולח? התקשרו למספר שאתם מכירים ושאלו אם המייל אמיתי. אל תשאלו במייל.
expected-wanted = צריכים את המייל? בקשו מהתמיכה הטכנית לבדוק אותו שוב.
expected-wanted-file = צריכים את המייל או את הקובץ? פנו לתמיכה הטכנית, או בקשו מהשולח לשלוח אותם בדרך אחרת.
    .alone = צריכים את המייל? פנו לתמיכה הטכנית, או בקשו מהשולח לשלוח אותו בדרך אחרת.
help-title = צריכים עזרה?
help-ask = פנו לתמיכה הטכנית. מסרו את מספר המייל.
help-contact = למי פונים
help-phone = טלפון
help-email = מייל
help-page = דף מידע
details-title = פרטים לתמיכה הטכנית
footer = ההודעה הזאת נשלחה ממערך הגנת המייל של { $organization }.
footer-automatic = ההודעה נכתבה אוטומטית. לעולם לא נבקש מכם סיסמה.
note-dots = הסימן [.] מציין נקודה, כדי שאיש לא ילחץ בטעות.

## What stands between sentences, and after a label

below = הגרסה בעברית מופיעה למטה.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = מאת
label-sender = שולח המעטפה
label-subject = נושא
label-received = מועד
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = לא נמסר אל
label-attachments = קבצים מצורפים
label-file = קובץ
label-number = מספר המייל
label-quarantine = הסגר
label-severity = דירוג
label-confidence = ודאות
label-category = קטגוריה
label-family = משפחה
label-platform = סביבת יעד
label-log-id = מזהה ביומן
label-queue-id = מזהה בתור
label-message-id = מזהה Message-ID
label-size = גודל
label-client = מחשב שולח
label-authentication = אימות השולח
label-dkim = חתימת DKIM
label-results = כותרת Authentication-Results
label-reply = תשובת השרת
label-sha256 = טביעת SHA-256
label-rule = כלל
label-tests = בדיקות ספאם
label-score = ניקוד ספאם
label-analysis = ניתוח בארגז החול
label-release = פקודת שחרור
label-host = שרת
label-list = רשימת תפוצה או דיוור
label-policy-banks = מערכי מדיניות (policy banks)

value-empty-sender = ריק, כמו בדוחות מסירה
value-no-subject = ללא נושא
size-bytes = { $amount ->
    [one] בייט אחד
    [two] { $amount }{ "\u00A0" }בייטים
   *[other] { $amount }{ "\u00A0" }בייטים
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] ועוד { $count }
    [two] ועוד { $count }
   *[other] ועוד { $count }
}
    .item = { $count ->
        [one] עוד { $count }
        [two] עוד { $count }
       *[other] עוד { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = אין – לא זוהה דבר, כלל הכריע
value-spam-decided = אין – ניקוד הספאם הכריע
value-unknown-state = אין – לא זוהה דבר

outcome-delivered = נמסר
outcome-blocked = נחסם
outcome-handed-back-pass = הוחזר לשרת המייל למסירה
outcome-handed-back-block = הוחזר לשרת המייל כמייל שסורב

sender-proven = השולח { $domain } הוכח ({ $check }).
sender-claimed = לפי המייל השולח הוא { $domain }. אין לכך הוכחה.
sender-contradicted = לפי המייל השולח הוא { $domain }. בדיקת { $check } נכשלה.
sender-inside = המייל נשלח מתוך הארגון.
sender-unknown = במייל לא מצוין שולח.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, המייל נחסם: { $category } ({ $count ->
    [one] נמען אחד
    [two] שני נמענים
   *[other] { $count } נמענים
})
admin-alert-subject-delivered = { $severity }, המייל נמסר: { $category } ({ $count ->
    [one] נמען אחד
    [two] שני נמענים
   *[other] { $count } נמענים
})
admin-alert-subject-mixed = { $severity }, המייל נמסר ל־{ $delivered } מתוך { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, המייל נמסר ללא בדיקה: { $category } ({ $count ->
    [one] נמען אחד
    [two] שני נמענים
   *[other] { $count } נמענים
})
admin-alert-subject-inside = { $severity }, שולח מתוך הארגון: { $category } ({ $sender })
admin-alert-happened-blocked = המסנן amavis חסם מייל. אף נמען לא קיבל אותו.
admin-alert-happened-delivered = המסנן amavis מסר מייל שדורש תשומת לב. { $count ->
    [one] נמען אחד קיבל אותו.
    [two] שני נמענים קיבלו אותו.
   *[other] { $count } נמענים קיבלו אותו.
}
admin-alert-happened-mixed = המסנן amavis חסם מייל עבור חלק מהנמענים. { $count ->
    [one] נמען אחד אחר קיבל אותו.
    [two] שני נמענים אחרים קיבלו אותו.
   *[other] { $count } נמענים אחרים קיבלו אותו.
}
admin-alert-happened-inside = השולח הפנימי { $sender } שלח את המייל.
admin-alert-happened-scanners = אף סורק וירוסים לא פעל. המייל לא נבדק.
admin-alert-happened-scanner = סורק וירוסים אחד לא פעל. סורקים אחרים בדקו את המייל.
admin-alert-unblocked = סורק דיווח על נוזקה, אבל amavis לא החשיב זאת כווירוס. בדקו את הרשומה של הסורק במערך av_scanners: היא חייבת להחזיר שם.
admin-alert-action-none = אין צורך לעשות דבר.
admin-alert-action-remove = הסירו את המייל מתיבות המייל. שאלו את הנמענים אם פתחו אותו.
admin-alert-action-look = ייתכן שהמייל רצוי. בדקו אותו אם נמען יבקש.
    .inside = ייתכן שהמייל רצוי. בדקו אותו אם השולח יבקש.
admin-alert-action-mistake = ייתכן שזו אזעקת שווא. עיינו בסימנים למטה לפני שתשחררו את המייל.
    .delivered = ייתכן שזו אזעקת שווא. עיינו בסימנים למטה לפני שתסירו את המייל מתיבות המייל.
admin-alert-action-gone = לא נשמר עותק של המייל. אם הוא רצוי, השולח צריך לשלוח אותו שוב.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = דברו עם השולח. בדקו את המחשב שלו והחליפו את הסיסמה שלו.
    .spam = דברו עם השולח. אולי מישהו אחר משתמש בחשבון שלו.
admin-alert-action-scanners = בדקו את הסורקים. עד שיפעלו, מיילים לא ייבדקו.
admin-alert-action-scanner = בדקו את הסורק. עד שיפעל, ההגנה חלשה יותר.
admin-alert-what-title = מה זה
admin-alert-grounds-title = מה נמצא
admin-alert-ground = { $title }, { $strength } – { $scanner }: { $name }
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $title } – { $scanner }: { $name }
admin-alert-threat-title = סימנים לסכנה
admin-alert-mistake-title = סימנים לאזעקת שווא
admin-alert-mistake-none = אין.
admin-alert-mail-title = המייל
admin-alert-recipients-title = נמענים
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = נמענים חיצוניים: { $outcome } ({ $count })
admin-alert-files-title = קבצים
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = דיווח על ממצא
scanner-clean = לא מצא דבר
scanner-failed = לא ענה
admin-alert-raw-title = דיווחי הסורקים
admin-alert-release-title = הסגר ושחרור
admin-alert-release-note = שחררו את המייל רק אם אתם בטוחים שהוא לא מזיק. ייתכן ש־amavis יבקש את המזהה הסודי (secret id).
admin-alert-missed = { $count ->
    [one] אירוע אחד שקדם לזה לא נשמר. חפשו ”whyblocked” ביומן של amavis.
    [two] שני אירועים שקדמו לזה לא נשמרו. חפשו ”whyblocked” ביומן של amavis.
   *[other] { $count } אירועים שקדמו לזה לא נשמרו. חפשו ”whyblocked” ביומן של amavis.
}
admin-alert-attached = הנתונים מצורפים כקובץ JSON.

## To the admins, about ourselves

admin-trouble-title = תקלה בהתראות
    .test = בדיקה של ההתראות
admin-trouble-subject = התראות: { $title }
admin-trouble-count = { $count ->
    [one] זה קרה פעם אחת.
    [two] זה קרה פעמיים.
   *[other] זה קרה { $count } פעמים.
}
admin-trouble-do-title = מה לעשות
admin-trouble-last-title = המקרה האחרון
admin-trouble-retry = אחרי תיקון הבעיה הריצו ”whyblocked queue retry --failed” כדי לשלוח את ההתראה שוב.
trouble-bad-event = בתיקיית הקליטה (drop) יש אירוע שלא ניתן לקרוא. הוא הועבר לתיקייה ”bad”, ואיש לא קיבל הודעה על המייל.
    .title = אירוע שלא ניתן לקרוא
    .hint = קראו את הקובץ עם הסיומת why בתיקייה ”bad” שבתוך תיקיית הקליטה.
trouble-gap = ה־hook לא הצליח לשמור את כל האירועים. על חלק מהמיילים איש לא קיבל הודעה.
    .title = חסרים אירועים
    .hint = בדקו את המקום הפנוי ואת ההרשאות של תיקיית הקליטה, ואת היומן של amavis.
trouble-refused = שרת מייל סירב לקבל התראה, והסירוב סופי.
    .title = התראה שסורבה
    .hint = ראו ”whyblocked queue list” ואת תשובת השרת למטה.
trouble-expired = לא ניתן היה למסור התראה בזמן.
    .title = התראה שלא נמסרה בזמן
    .hint = בדקו את שרת המייל שמקבל את ההתראות שלנו.
trouble-template = לא ניתן היה להשתמש בתבנית או בטקסט. ההתראה נשלחה בנוסח המובנה.
    .title = תבנית פגומה
    .hint = הריצו ”whyblocked check”.
trouble-foreign-file = בתיקיית הקליטה יש משהו שה־hook לעולם לא כותב. לא נגענו בו.
    .title = קובץ זר בתיקיית הקליטה
    .hint = בדקו מי רשאי לכתוב בתיקיית הקליטה.
trouble-no-organization = למייל היו נמענים בדומיין שלא שייך לאף ארגון.
    .title = דומיין ללא ארגון
    .hint = הוסיפו את הדומיין לקובץ של ארגון, או הסירו אותו מהדומיינים המקומיים של amavis.
trouble-test = זו בדיקה. ההתראות פועלות.
    .title = רק בדיקה
    .hint = אין צורך לעשות דבר.
