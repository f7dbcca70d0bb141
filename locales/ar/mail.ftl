# Provenance: original
# Arabic, formal: the frame of every mail: titles, headings, labels.
#
# “إشعار” is our own mail, “رسالة” is the one that it is about. No paragraph starts with a Latin word.

## Blocked, to the recipient

recipient-blocked-title = رسالة محظورة
recipient-blocked-happened = حظرنا رسالة بريد إلكتروني موجهة إليك. ولم تصل إلى صندوق بريدك.
    .test = حظرنا رسالة بريد إلكتروني موجهة إليك. كانت مجرد اختبار غير ضار.
recipient-blocked-why = لماذا حظرناها

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = رسالة تستدعي الحذر
    .test = رسالة اختبار غير ضارة
recipient-delivered-warning-subject = رسالة خطرة في صندوق بريدك
    .test = رسالة اختبار غير ضارة في صندوق بريدك
    .forbidden = رسالة فيها ملف ممنوع في صندوق بريدك
    .likely = رسالة خطرة على الأرجح في صندوق بريدك
    .unwanted = رسالة غير مرغوب فيها في صندوق بريدك
    .doubtful = رسالة مشبوهة في صندوق بريدك
recipient-delivered-warning-happened = في صندوق بريدك رسالة خطرة.
    .test = في صندوق بريدك رسالة فيها اختبار غير ضار.
    .forbidden = في صندوق بريدك رسالة فيها ملف غير مسموح به عادةً.
    .likely = في صندوق بريدك رسالة خطرة على الأرجح.
    .unwanted = في صندوق بريدك رسالة غير مرغوب فيها.
    .doubtful = في صندوق بريدك رسالة مشبوهة. ربما تكون غير ضارة.
recipient-delivered-warning-action = يُرجى حذف الرسالة دون فتحها.
    .test = ليس عليك فعل أي شيء.
    .forbidden = يُرجى عدم فتح الملف إلا إذا كنت في انتظاره.
    .doubtful = يُرجى سؤال الدعم الفني قبل فتح الرسالة.
recipient-delivered-warning-opened = هل سبق أن فتحت الرسالة؟ يُرجى إبلاغ الدعم الفني.
recipient-delivered-warning-why = ما المشكلة فيها
    .test = ما محتواها

## Could not be checked, to the recipient

recipient-unchecked-title = رسالة لم نتمكن من فحصها
recipient-unchecked-subject = في صندوق بريدك رسالة لم نتمكن من فحصها
recipient-unchecked-happened = لم نتمكن من فحص رسالة موجهة إليك. وهي الآن في صندوق بريدك.
    .blocked = لم نتمكن من فحص رسالة موجهة إليك. لذلك حظرناها.
recipient-unchecked-action = يُرجى عدم فتح ملفاتها إلا إذا كان المرسل معروفًا لديك وكنت في انتظارها.
recipient-unchecked-why = لماذا لم نتمكن من فحصها

## To the inside sender

inside-sender-title = لم تُرسل رسالتك
    .some = لم تصل رسالتك إلى الجميع
inside-sender-subject = لم تُرسل رسالتك
    .some = لم تصل رسالتك إلى الجميع
inside-sender-happened = حظرنا رسالة من عنوان بريدك. ولم تصل إلى أحد.
    .some = حظرنا رسالة من عنوان بريدك. وصلت إلى بعض المستلمين فقط.
inside-sender-action = هل أُرسلت الرسالة دون علمك؟ يُرجى إبلاغ الدعم الفني.
inside-sender-explained = ربما يستخدم شخص آخر عنوان بريدك أو جهازك.
inside-sender-own = هل أرسلت الرسالة بنفسك؟ يُرجى سؤال الدعم الفني عن طريقة أخرى لإرسالها.
    .harmful = هل أرسلت الرسالة بنفسك؟ يُرجى عدم فتح ملفاتها أو إرسالها مرة أخرى. ويُرجى إبلاغ الدعم الفني أيضًا.
inside-sender-why = لماذا حظرناها

## Parts of all mails to recipients

action-nothing = ليس عليك فعل أي شيء.
which-title = الرسالة المعنية
why-suspected = نشتبه في الآتي:
    .subject = رسالة محظورة: ربما تكون خطرة
why-file = اسم الملف «{ $file }».
why-file-inside = وهو داخل المرفق «{ $outer }».
why-files = { $count ->
    [zero] ولا مشكلة في ملفات أخرى.
    [one] وفي ملف آخر مشكلة أيضًا.
    [two] وفي ملفين آخرين مشكلة أيضًا.
    [few] وفي { $count } ملفات أخرى مشكلة أيضًا.
    [many] وفي { $count } ملفًا آخر مشكلة أيضًا.
   *[other] وفي { $count } ملف آخر مشكلة أيضًا.
}
why-tested = فُحص الملف على جهاز اختبار لدينا.
danger = الخطر: { $severity }.
tests-agree = { $count ->
    [zero] لم يكتشف ذلك أي فحص.
    [one] اكتشف ذلك فحص واحد.
    [two] اكتشف ذلك فحصان مستقلان.
    [few] اكتشفت ذلك { $count } فحوص مستقلة.
    [many] اكتشف ذلك { $count } فحصًا مستقلًا.
   *[other] اكتشف ذلك { $count } فحص مستقل.
}
expected-title = هل كنت في انتظار هذه الرسالة؟
expected-call = هل المرسل معروف لديك؟ يُرجى الاتصال به على رقم لديك من قبل وسؤاله. ويُرجى عدم السؤال عبر البريد الإلكتروني.
expected-wanted = هل تلزمك الرسالة؟ يُرجى الطلب من الدعم الفني فحصها مرة أخرى.
expected-wanted-file = هل تلزمك الرسالة أو ملفها؟ يُرجى سؤال الدعم الفني، أو الطلب من المرسل إرسالها بطريقة أخرى.
    .alone = هل تلزمك الرسالة؟ يُرجى سؤال الدعم الفني، أو الطلب من المرسل إرسالها بطريقة أخرى.
help-title = هل تلزمك مساعدة؟
help-ask = يُرجى الاتصال بالدعم الفني وذكر رقم الرسالة.
help-contact = جهة الاتصال
help-phone = الهاتف
help-email = البريد الإلكتروني
help-page = صفحة الويب
details-title = تفاصيل للدعم الفني
footer = هذا الإشعار من نظام حماية البريد الإلكتروني ({ $organization }).
footer-automatic = كتبه برنامج. ونحن لا نطلب منك كلمة المرور أبدًا.
note-dots = العلامة [.] تعني نقطة، حتى لا ينقر أحد بالخطأ.

## What stands between sentences, and after a label

below = النسخة العربية أدناه.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = من
label-sender = مرسل المغلف
label-subject = الموضوع
label-received = الوقت
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = لم تصل إلى
label-attachments = المرفقات
label-file = الملف
label-number = رقم الرسالة
label-quarantine = الحجر
label-severity = مستوى الخطورة
label-confidence = درجة اليقين
label-category = الفئة
label-family = العائلة
label-platform = النظام المستهدف
label-log-id = معرّف السجل
label-queue-id = معرّف قائمة الانتظار
label-message-id = معرّف الرسالة (Message-ID)
label-size = الحجم
label-client = الجهاز المرسِل
label-authentication = التحقق من المرسل
label-dkim = توقيع DKIM
label-results = حقل Authentication-Results
label-reply = رد الخادم
label-sha256 = بصمة SHA-256
label-rule = القاعدة
label-tests = اختبارات البريد المزعج
label-score = نقاط البريد المزعج
label-analysis = تحليل البيئة المعزولة
label-release = أمر الإخراج من الحجر
label-host = المضيف
label-list = قائمة أو إرسال جماعي
label-policy-banks = مجموعات السياسات (Policy banks)

value-empty-sender = فارغ، كما في تقارير التسليم
value-no-subject = بلا موضوع
size-bytes = { $amount ->
    [zero] { $amount }{ "\u00A0" }بايت
    [one] { $amount }{ "\u00A0" }بايت
    [two] { $amount }{ "\u00A0" }بايت
    [few] { $amount }{ "\u00A0" }بايت
    [many] { $amount }{ "\u00A0" }بايت
   *[other] { $amount }{ "\u00A0" }بايت
}
size-kilobytes = { $amount }{ "\u00A0" }كيلوبايت
size-megabytes = { $amount }{ "\u00A0" }ميغابايت
size-gigabytes = { $amount }{ "\u00A0" }غيغابايت
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [zero] ولا شيء آخر
    [one] وعنصر واحد آخر
    [two] وعنصران آخران
    [few] و{ $count } عناصر أخرى
    [many] و{ $count } عنصرًا آخر
   *[other] و{ $count } عنصر آخر
}
    .item = { $count ->
        [zero] لا شيء آخر
        [one] عنصر واحد آخر
        [two] عنصران آخران
        [few] { $count } عناصر أخرى
        [many] { $count } عنصرًا آخر
       *[other] { $count } عنصر آخر
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = لا تنطبق – لم يُكتشف شيء، والقرار لقاعدة محلية
value-spam-decided = لا تنطبق – القرار لنقاط البريد المزعج
value-unknown-state = لا تنطبق – لم يُكتشف شيء

outcome-delivered = سُلّمت
outcome-blocked = حُظرت
outcome-handed-back-pass = أُعيدت إلى خادم البريد لتسليمها
outcome-handed-back-block = أُعيدت إلى خادم البريد مرفوضة

sender-proven = النطاق { $domain } مثبت ({ $check }).
sender-claimed = النطاق المذكور { $domain }، ولا شيء يثبته.
sender-contradicted = النطاق المذكور { $domain }، ولم يجتز فحص { $check }.
sender-inside = الرسالة من داخل المؤسسة.
sender-unknown = لا تذكر الرسالة أي مرسل.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }، حُظرت الرسالة: { $category } ({ $count ->
    [zero] لا مستلمين
    [one] مستلم واحد
    [two] مستلمان
    [few] { $count } مستلمين
    [many] { $count } مستلمًا
   *[other] { $count } مستلم
})
admin-alert-subject-delivered = { $severity }، سُلّمت الرسالة: { $category } ({ $count ->
    [zero] لا مستلمين
    [one] مستلم واحد
    [two] مستلمان
    [few] { $count } مستلمين
    [many] { $count } مستلمًا
   *[other] { $count } مستلم
})
admin-alert-subject-mixed = { $severity }، سُلّمت الرسالة إلى { $delivered } من { $count }: { $category }
admin-alert-subject-unchecked = { $severity }، سُلّمت بلا فحص: { $category } ({ $count ->
    [zero] لا مستلمين
    [one] مستلم واحد
    [two] مستلمان
    [few] { $count } مستلمين
    [many] { $count } مستلمًا
   *[other] { $count } مستلم
})
admin-alert-subject-inside = { $severity }، من مرسل داخلي: { $category } ({ $sender })
admin-alert-happened-blocked = حظر amavis رسالة. ولم تصل إلى أي مستلم.
admin-alert-happened-delivered = سلّم amavis رسالة تستدعي الانتباه. { $count ->
    [zero] ولم تصل إلى أي مستلم.
    [one] وصلت إلى مستلم واحد.
    [two] وصلت إلى مستلمَين.
    [few] وصلت إلى { $count } مستلمين.
    [many] وصلت إلى { $count } مستلمًا.
   *[other] وصلت إلى { $count } مستلم.
}
admin-alert-happened-mixed = حظر amavis رسالة عن بعض المستلمين. { $count ->
    [zero] ولم تصل إلى أي مستلم آخر.
    [one] وسلّمها إلى مستلم آخر واحد.
    [two] وسلّمها إلى مستلمَين آخرَين.
    [few] وسلّمها إلى { $count } مستلمين آخرين.
    [many] وسلّمها إلى { $count } مستلمًا آخر.
   *[other] وسلّمها إلى { $count } مستلم آخر.
}
admin-alert-happened-inside = الرسالة من المرسل الداخلي { $sender }.
admin-alert-happened-scanners = لم تعمل أي أداة لفحص الفيروسات. ولم تُفحص الرسالة.
admin-alert-happened-scanner = إحدى أدوات فحص الفيروسات لم تعمل. وفحصت الأدوات الأخرى الرسالة.
admin-alert-unblocked = أبلغت أداة فحص عن برمجية خبيثة، لكن amavis لم يعدّها فيروسًا. يُرجى فحص إعداد هذه الأداة في القائمة av_scanners ضمن إعدادات amavis: يجب أن تعيد اسمًا.
admin-alert-action-none = لا يلزم فعل أي شيء.
admin-alert-action-remove = يُرجى إزالة الرسالة من صناديق البريد، وسؤال المستلمين هل فتحوها.
admin-alert-action-look = قد تكون الرسالة مطلوبة. يُرجى الاطلاع عليها إذا سأل عنها مستلم.
    .inside = قد تكون الرسالة مطلوبة. يُرجى الاطلاع عليها إذا سأل عنها المرسل.
admin-alert-action-mistake = قد يكون ذلك إنذارًا كاذبًا. يُرجى مراجعة المؤشرات أدناه قبل إخراج الرسالة من الحجر.
    .delivered = قد يكون ذلك إنذارًا كاذبًا. يُرجى مراجعة المؤشرات أدناه قبل إزالة الرسالة من صناديق البريد.
admin-alert-action-gone = لم تُحفظ نسخة من الرسالة. إذا كانت مطلوبة، فعلى المرسل إرسالها مرة أخرى.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = يُرجى التحدث مع المرسل وفحص جهازه وتغيير كلمة مروره.
    .spam = يُرجى التحدث مع المرسل. ربما يستخدم شخص آخر حسابه.
admin-alert-action-scanners = يُرجى فحص الأدوات: لن تُفحص الرسائل إلى أن تعمل من جديد.
admin-alert-action-scanner = يُرجى فحص الأداة: الحماية أضعف ما دامت الأداة معطلة.
admin-alert-what-title = الوصف
admin-alert-grounds-title = نتائج الفحص
admin-alert-ground = { $title }، { $strength } – { $scanner }: { $name }
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $title } – { $scanner }: { $name }
admin-alert-threat-title = مؤشرات على خطر
admin-alert-mistake-title = مؤشرات على إنذار كاذب
admin-alert-mistake-none = لا توجد.
admin-alert-mail-title = الرسالة
admin-alert-recipients-title = المستلمون
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = مستلمون من الخارج: { $outcome } ({ $count })
admin-alert-files-title = الملفات
admin-alert-file = { $path } – { $type }، { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = أبلغت عن شيء
scanner-clean = لم تجد شيئًا
scanner-failed = لم تعطِ أي رد
admin-alert-raw-title = تقارير أدوات الفحص
admin-alert-release-title = الحجر والإخراج منه
admin-alert-release-note = يُرجى عدم إخراج الرسالة إلا عند التأكد من سلامتها. وقد يطلب amavis المعرّف السري (secret id).
admin-alert-missed = { $count ->
    [zero] لا تنقص أي أحداث سابقة.
    [one] تعذّر تخزين حدث سابق واحد. يُرجى البحث عن «whyblocked» في سجل amavis.
    [two] تعذّر تخزين حدثين سابقين. يُرجى البحث عن «whyblocked» في سجل amavis.
    [few] تعذّر تخزين { $count } أحداث سابقة. يُرجى البحث عن «whyblocked» في سجل amavis.
    [many] تعذّر تخزين { $count } حدثًا سابقًا. يُرجى البحث عن «whyblocked» في سجل amavis.
   *[other] تعذّر تخزين { $count } حدث سابق. يُرجى البحث عن «whyblocked» في سجل amavis.
}
admin-alert-attached = كل البيانات مرفقة في ملف JSON.

## To the admins, about ourselves

admin-trouble-title = مشكلة في الإشعارات
    .test = اختبار للإشعارات
admin-trouble-subject = الإشعارات: { $title }
admin-trouble-count = { $count ->
    [zero] لم يحدث ذلك.
    [one] حدث ذلك مرة واحدة.
    [two] حدث ذلك مرتين.
    [few] حدث ذلك { $count } مرات.
    [many] حدث ذلك { $count } مرة.
   *[other] حدث ذلك { $count } مرة.
}
admin-trouble-do-title = ما العمل
admin-trouble-last-title = آخر حالة
admin-trouble-retry = بعد إصلاح السبب، يُرجى تنفيذ «whyblocked queue retry --failed» لإعادة إرسال الإشعار.
trouble-bad-event = في مجلد الإيداع حدث لا يمكن قراءته. نُقل إلى المجلد «bad»، ولم يُبلَّغ أحد بالرسالة.
    .title = حدث لا يمكن قراءته
    .hint = يُرجى قراءة الملف ذي الامتداد why في المجلد «bad» داخل مجلد الإيداع.
trouble-gap = لم يتمكن الخطاف (hook) من تخزين كل الأحداث. ولم يُبلَّغ أحد ببعض الرسائل.
    .title = أحداث مفقودة
    .hint = يُرجى فحص المساحة المتاحة والصلاحيات في مجلد الإيداع، وسجل amavis.
trouble-refused = رفض خادم بريد أحد الإشعارات رفضًا نهائيًا.
    .title = إشعار مرفوض
    .hint = يُرجى تنفيذ «whyblocked queue list» ومراجعة رد الخادم أدناه.
trouble-expired = تعذّر تسليم أحد الإشعارات في الوقت المحدد.
    .title = إشعار لم يُسلَّم
    .hint = يُرجى فحص خادم البريد الذي يستقبل إشعاراتنا.
trouble-template = تعذّر استخدام قالب أو نص. وأُرسل الإشعار بالصيغة المدمجة.
    .title = قالب معطوب
    .hint = يُرجى تنفيذ «whyblocked check».
trouble-foreign-file = في مجلد الإيداع شيء لا يكتبه الخطاف (hook) أبدًا. ولم يُمسّ.
    .title = ملف غريب في مجلد الإيداع
    .hint = يُرجى التحقق ممن يحق له الكتابة في مجلد الإيداع.
trouble-no-organization = لإحدى الرسائل مستلمون في نطاق لا يتبع أي مؤسسة.
    .title = نطاق بلا مؤسسة
    .hint = يُرجى إضافة النطاق إلى ملف إحدى المؤسسات، أو حذفه من النطاقات المحلية في amavis.
trouble-test = هذا اختبار. الإشعارات تعمل.
    .title = مجرد اختبار
    .hint = لا يلزم فعل أي شيء.
