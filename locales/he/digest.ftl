# Provenance: original
# Hebrew: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = סיכום המיילים שנחסמו
    .mailbox = יש מיילים שכדאי להיזהר מהם
recipient-digest-subject = נחסמו מיילים: { $count }
    .mailbox = מיילים מפוקפקים בתיבת המייל שלכם: { $count }
recipient-digest-unchecked-subject = מיילים שלא הצלחנו לבדוק בתיבת המייל שלכם: { $count }
recipient-digest-mailbox = { $count ->
    [one] בתיבת המייל שלכם יש מייל אחד שאולי מסוכן.
    [two] בתיבת המייל שלכם יש שני מיילים שאולי מסוכנים.
   *[other] בתיבת המייל שלכם יש { $count } מיילים שאולי מסוכנים.
}
recipient-digest-forbidden = { $count ->
    [one] בתיבת המייל שלכם יש מייל אחד עם קובץ שלרוב לא מותר.
    [two] בתיבת המייל שלכם יש שני מיילים עם קובץ שלרוב לא מותר.
   *[other] בתיבת המייל שלכם יש { $count } מיילים עם קובץ שלרוב לא מותר.
}
recipient-digest-unchecked = { $count ->
    [one] בתיבת המייל שלכם יש מייל אחד שלא הצלחנו לבדוק.
    [two] בתיבת המייל שלכם יש שני מיילים שלא הצלחנו לבדוק.
   *[other] בתיבת המייל שלכם יש { $count } מיילים שלא הצלחנו לבדוק.
}
recipient-digest-sent = { $count ->
    [one] חסמנו מייל אחד שנשלח מכתובת המייל שלכם.
    [two] חסמנו שני מיילים שנשלחו מכתובת המייל שלכם.
   *[other] חסמנו { $count } מיילים שנשלחו מכתובת המייל שלכם.
}
recipient-digest-blocked = { $count ->
    [one] חסמנו מייל אחד שנשלח אליכם. הוא לא הגיע אליכם.
    [two] חסמנו שני מיילים שנשלחו אליכם. הם לא הגיעו אליכם.
   *[other] חסמנו { $count } מיילים שנשלחו אליכם. הם לא הגיעו אליכם.
}
recipient-digest-action = שאלו את התמיכה הטכנית לפני שתפתחו מייל מפוקפק.
recipient-digest-forbidden-action = פתחו קובץ שלרוב לא מותר רק אם ציפיתם לו.
recipient-digest-unchecked-action = פתחו קבצים במייל שלא נבדק רק אם אתם מכירים את השולח וציפיתם להם.
recipient-digest-sent-action = יש מייל מכתובת המייל שלכם שלא אתם שלחתם? ספרו על כך לתמיכה הטכנית.
recipient-digest-mailbox-title = בתיבת המייל שלכם
recipient-digest-sent-title = מכתובת המייל שלכם
recipient-digest-blocked-title = מה חסמנו
recipient-digest-alike = { $count ->
    [one] ועוד מייל אחד כזה.
    [two] ועוד שני מיילים כאלה.
   *[other] ועוד { $count } מיילים כאלה.
}
recipient-digest-rest = { $count ->
    [one] עוד מייל אחד לא מופיע כאן.
    [two] עוד שני מיילים לא מופיעים כאן.
   *[other] עוד { $count } מיילים לא מופיעים כאן.
}
recipient-digest-wanted = צריכים אחד מהמיילים האלה? פנו לתמיכה הטכנית.
recipient-digest-period = הסיכום הזה הוא על הזמן מ־{ $from } עד { $until }.
recipient-digest-limit = על מיילים בודדים אנחנו כותבים לכם רק פעמים ספורות ביום. השאר מופיע בסיכום הזה.
recipient-digest-optional = לא רוצים את הסיכום הזה? ספרו על כך לתמיכה הטכנית.

## Summary, to the admins

admin-digest-title = סיכום של מסנן המייל
admin-digest-subject = מיילים שדווחו: { $count }
    .delivered = מיילים שדווחו: { $count }, נמסרו: { $delivered }
admin-digest-happened = { $count ->
    [one] דווח על מייל אחד מ־{ $from } עד { $until }.
    [two] דווח על שני מיילים מ־{ $from } עד { $until }.
   *[other] דווח על { $count } מיילים מ־{ $from } עד { $until }.
}
admin-digest-delivered = { $count ->
    [one] אחד מהם נמסר.
    [two] שניים מהם נמסרו.
   *[other] מתוכם נמסרו { $count }.
}
    .only = המייל נמסר.
admin-digest-before = { $count ->
    [one] בתקופה הקודמת היה אחד.
    [two] בתקופה הקודמת היו שניים.
   *[other] בתקופה הקודמת היו { $count }.
}
    .none = בתקופה הקודמת לא היו כאלה.
admin-digest-sent = { $count ->
    [one] התראה אחת נשלחה מיד.
    [two] שתי התראות נשלחו מיד.
   *[other] מיד נשלחו { $count } התראות.
}
admin-digest-action-delivered = עיינו תחילה במיילים שנמסרו.
admin-digest-action-told = פעלו לפי ההתראות על המיילים שנמסרו.
admin-digest-categories-title = מיילים לפי קטגוריה
admin-digest-category = { $category }: { $count } (קודם: { $before })
admin-digest-senders-title = השולחים הנפוצים ביותר
admin-digest-sender = { $count ->
    [one] מייל אחד מאת { $sender }
    [two] שני מיילים מאת { $sender }
   *[other] { $count } מיילים מאת { $sender }
}
admin-digest-list-title = דווחו רק בסיכום הזה
admin-digest-mail-blocked = { $severity }: { $title }, המייל נחסם
admin-digest-mail-delivered = { $severity }: { $title }, המייל נמסר
admin-digest-alike = { $count ->
    [one] ועוד מייל אחד כזה
    [two] ועוד שני מיילים כאלה
   *[other] ועוד { $count } מיילים כאלה
}
admin-digest-incidents-title = תקריות
admin-digest-incident-open = { $count ->
    [one] { $incident }: מייל אחד מאז { $first }, התקרית נמשכת
    [two] { $incident }: שני מיילים מאז { $first }, התקרית נמשכת
   *[other] { $incident }: { $count } מיילים מאז { $first }, התקרית נמשכת
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: מייל אחד מ־{ $first } עד { $last }, התקרית הסתיימה
    [two] { $incident }: שני מיילים מ־{ $first } עד { $last }, התקרית הסתיימה
   *[other] { $incident }: { $count } מיילים מ־{ $first } עד { $last }, התקרית הסתיימה
}
admin-digest-quiet-title = מה לא דווח מיד, ולמה
admin-digest-quiet-incident = { $count ->
    [one] התראה אחת שייכת לתקרית ורק נספרה בה.
    [two] שתי התראות שייכות לתקריות ורק נספרו בהן.
   *[other] מספר ההתראות ששייכות לתקריות ורק נספרו בהן: { $count }.
}
admin-digest-quiet-repeat = { $count ->
    [one] התראה אחת הייתה חוזרת על התראה קודמת.
    [two] שתי התראות היו חוזרות על התראות קודמות.
   *[other] מספר ההתראות שהיו חוזרות על התראות קודמות: { $count }.
}
admin-digest-quiet-throttled = { $count ->
    [one] התראה אחת חרגה מהמגבלה { $limit }.
    [two] שתי התראות חרגו מהמגבלה { $limit }.
   *[other] מספר ההתראות שחרגו מהמגבלה { $limit }: { $count }.
}
admin-digest-quiet-silenced = { $count ->
    [one] התראה אחת הושתקה על ידי ההשתקה { $silence }.
    [two] שתי התראות הושתקו על ידי ההשתקה { $silence }.
   *[other] מספר ההתראות שהושתקו על ידי ההשתקה { $silence }: { $count }.
}
admin-digest-silences-title = השתקות
admin-digest-silence = השתקה { $silence } מאת { $author }, עד { $until }
    .soon = השתקה { $silence } מאת { $author }, תסתיים בקרוב: { $until }
admin-digest-comment = הערה
admin-digest-scanners-title = סורקים שנכשלו
admin-digest-scanner = { $count ->
    [one] אין תשובה מ־{ $scanner } למייל אחד
    [two] אין תשובה מ־{ $scanner } לשני מיילים
   *[other] אין תשובה מ־{ $scanner } ל־{ $count } מיילים
}

## How an incident goes on, to the admins

admin-alert-incident = אם יגיעו עוד מיילים כאלה, הם ייספרו בתשובות להתראה הזאת.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, המיילים נחסמו
admin-incident-delivered = { $incident }, המיילים נמסרו
admin-incident-inside = { $incident }, מתוך הארגון, שולח: { $sender }
admin-follow-up-title = זה נמשך: { $incident }
    .ended = זה הסתיים: { $incident }
admin-follow-up-more = { $count ->
    [one] הגיע עוד מייל אחד כזה מאז { $since }.
    [two] הגיעו עוד שני מיילים כאלה מאז { $since }.
   *[other] הגיעו עוד { $count } מיילים כאלה מאז { $since }.
}
admin-follow-up-none = לא הגיעו עוד מיילים כאלה מאז { $since }.
admin-follow-up-next = אם זה יימשך, ההתראה הבאה תגיע אחרי { $next }.
admin-follow-up-ended = { $count ->
    [one] כבר שעה לא הגיעו עוד מיילים. זו ההתראה האחרונה בנושא.
    [two] כבר שעתיים לא הגיעו עוד מיילים. זו ההתראה האחרונה בנושא.
   *[other] כבר { $count } שעות לא הגיעו עוד מיילים. זו ההתראה האחרונה בנושא.
}
admin-follow-up-action-remove = הסירו את המיילים מתיבות המייל. שאלו את הנמענים אם פתחו אותם.
admin-follow-up-action-look = ייתכן שהמיילים רצויים. בדקו אותם אם מישהו יבקש.
admin-follow-up-action-mistake = ייתכן שזו אזעקת שווא. עיינו בסימנים בהתראה הראשונה לפני שתשחררו או תסירו את המיילים.
admin-follow-up-count-title = עד כה
admin-follow-up-count = סך כל המיילים
admin-follow-up-first = המייל הראשון
admin-follow-up-last = המייל האחרון
admin-follow-up-mails-title = מיילים חדשים
admin-follow-up-many-title = כמה תקריות בו בזמן
    .ended = כמה תקריות הסתיימו
admin-follow-up-many-subject = תקריות נמשכות: { $open }, תקריות שהסתיימו: { $ended }
admin-follow-up-many-happened = ההתראה הזאת מדווחת על כמה תקריות.
admin-follow-up-many-open-title = נמשכות
admin-follow-up-many-ended-title = הסתיימו
admin-follow-up-many-incident = { $incident }: חדשים { $more }, סך הכול { $count }
