# Provenance: original
# Arabic, no gender for the reader: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = ملخص الرسائل المحظورة
    .mailbox = رسائل تستدعي الحذر
recipient-digest-subject = رسائل محظورة: { $count }
    .mailbox = رسائل مريبة في صندوق بريدك: { $count }
recipient-digest-unchecked-subject = رسائل لم نتمكن من فحصها في صندوق بريدك: { $count }
recipient-digest-mailbox = { $count ->
    [zero] ليس في صندوق بريدك رسائل قد تكون خطرة.
    [one] في صندوق بريدك رسالة واحدة قد تكون خطرة.
    [two] في صندوق بريدك رسالتان قد تكونان خطرتين.
    [few] في صندوق بريدك { $count } رسائل قد تكون خطرة.
    [many] في صندوق بريدك { $count } رسالة قد تكون خطرة.
   *[other] في صندوق بريدك { $count } رسالة قد تكون خطرة.
}
recipient-digest-forbidden = { $count ->
    [zero] ليس في صندوق بريدك رسائل فيها ملف غير مسموح به عادةً.
    [one] في صندوق بريدك رسالة واحدة فيها ملف غير مسموح به عادةً.
    [two] في صندوق بريدك رسالتان فيهما ملفات غير مسموح بها عادةً.
    [few] في صندوق بريدك { $count } رسائل فيها ملفات غير مسموح بها عادةً.
    [many] في صندوق بريدك { $count } رسالة فيها ملفات غير مسموح بها عادةً.
   *[other] في صندوق بريدك { $count } رسالة فيها ملفات غير مسموح بها عادةً.
}
recipient-digest-unchecked = { $count ->
    [zero] ليس في صندوق بريدك رسائل لم نتمكن من فحصها.
    [one] في صندوق بريدك رسالة واحدة لم نتمكن من فحصها.
    [two] في صندوق بريدك رسالتان لم نتمكن من فحصهما.
    [few] في صندوق بريدك { $count } رسائل لم نتمكن من فحصها.
    [many] في صندوق بريدك { $count } رسالة لم نتمكن من فحصها.
   *[other] في صندوق بريدك { $count } رسالة لم نتمكن من فحصها.
}
recipient-digest-sent = { $count ->
    [zero] لم نحظر أي رسالة من عنوان بريدك.
    [one] حظرنا رسالة واحدة من عنوان بريدك.
    [two] حظرنا رسالتين من عنوان بريدك.
    [few] حظرنا { $count } رسائل من عنوان بريدك.
    [many] حظرنا { $count } رسالة من عنوان بريدك.
   *[other] حظرنا { $count } رسالة من عنوان بريدك.
}
recipient-digest-blocked = { $count ->
    [zero] لم نحظر أي رسالة موجهة إليك.
    [one] حظرنا رسالة واحدة موجهة إليك. ولم تصل إلى صندوق بريدك.
    [two] حظرنا رسالتين موجهتين إليك. ولم تصلا إلى صندوق بريدك.
    [few] حظرنا { $count } رسائل موجهة إليك. ولم تصل إلى صندوق بريدك.
    [many] حظرنا { $count } رسالة موجهة إليك. ولم تصل إلى صندوق بريدك.
   *[other] حظرنا { $count } رسالة موجهة إليك. ولم تصل إلى صندوق بريدك.
}
recipient-digest-action = يُرجى سؤال الدعم الفني قبل فتح رسالة مريبة.
recipient-digest-forbidden-action = يُرجى عدم فتح ملف غير مسموح به عادةً إلا إذا كنت في انتظاره.
recipient-digest-unchecked-action = يُرجى عدم فتح ملفات رسالة لم نفحصها إلا إذا كان المرسل معروفًا لديك وكنت في انتظارها.
recipient-digest-sent-action = هل أُرسلت رسالة من عنوان بريدك دون علمك؟ يُرجى إبلاغ الدعم الفني.
recipient-digest-mailbox-title = في صندوق بريدك
recipient-digest-sent-title = من عنوان بريدك
recipient-digest-blocked-title = ما حظرناه
recipient-digest-alike = { $count ->
    [zero] ولا رسائل أخرى مشابهة.
    [one] ورسالة واحدة أخرى مشابهة.
    [two] ورسالتان أخريان مشابهتان.
    [few] و{ $count } رسائل أخرى مشابهة.
    [many] و{ $count } رسالة أخرى مشابهة.
   *[other] و{ $count } رسالة أخرى مشابهة.
}
recipient-digest-rest = { $count ->
    [zero] كل الرسائل مذكورة هنا.
    [one] رسالة واحدة أخرى غير مذكورة هنا.
    [two] رسالتان أخريان غير مذكورتين هنا.
    [few] عدد الرسائل الأخرى غير المذكورة هنا: { $count }.
    [many] عدد الرسائل الأخرى غير المذكورة هنا: { $count }.
   *[other] عدد الرسائل الأخرى غير المذكورة هنا: { $count }.
}
recipient-digest-wanted = هل تلزمك إحدى هذه الرسائل؟ يُرجى الاتصال بالدعم الفني.
recipient-digest-period = هذا الملخص عن المدة من { $from } إلى { $until }.
recipient-digest-limit = نكتب إليك عن رسائل منفردة مرات قليلة في اليوم فقط. والباقي في هذا الملخص.
recipient-digest-optional = ألا يلزمك هذا الملخص؟ يُرجى إبلاغ الدعم الفني.

## Summary, to the admins

admin-digest-title = ملخص فلتر البريد
admin-digest-subject = رسائل مبلّغ عنها: { $count }
    .delivered = رسائل مبلّغ عنها: { $count }، المسلّم منها: { $delivered }
admin-digest-happened = { $count ->
    [zero] لم يُبلَّغ عن أي رسالة من { $from } إلى { $until }.
    [one] أُبلغ عن رسالة واحدة من { $from } إلى { $until }.
    [two] أُبلغ عن رسالتين من { $from } إلى { $until }.
    [few] أُبلغ عن { $count } رسائل من { $from } إلى { $until }.
    [many] أُبلغ عن { $count } رسالة من { $from } إلى { $until }.
   *[other] أُبلغ عن { $count } رسالة من { $from } إلى { $until }.
}
admin-digest-delivered = { $count ->
    [zero] لم تُسلّم أي منها.
    [one] سُلّمت واحدة منها.
    [two] سُلّمت اثنتان منها.
    [few] سُلّمت { $count } منها.
    [many] سُلّمت { $count } منها.
   *[other] سُلّمت { $count } منها.
}
    .only = سُلّمت الرسالة.
admin-digest-before = { $count ->
    [zero] ولم تكن في المدة السابقة أي رسالة.
    [one] وكانت في المدة السابقة رسالة واحدة.
    [two] وكانت في المدة السابقة رسالتان.
    [few] وكانت في المدة السابقة { $count } رسائل.
    [many] وكانت في المدة السابقة { $count } رسالة.
   *[other] وكانت في المدة السابقة { $count } رسالة.
}
    .none = ولم تكن في المدة السابقة أي رسالة.
admin-digest-sent = { $count ->
    [zero] لم يُرسل أي إشعار فوري.
    [one] أُرسل إشعار فوري واحد.
    [two] أُرسل إشعاران فوريان.
    [few] أُرسلت { $count } إشعارات فورية.
    [many] أُرسل { $count } إشعارًا فوريًا.
   *[other] أُرسل { $count } إشعار فوري.
}
admin-digest-action-delivered = يُرجى البدء بمراجعة الرسائل المسلّمة.
admin-digest-action-told = يُرجى اتباع ما ورد في الإشعارات عن الرسائل المسلّمة.
admin-digest-categories-title = الرسائل حسب الفئة
admin-digest-category = { $category }: { $count } (سابقًا: { $before })
admin-digest-senders-title = أكثر المرسلين
admin-digest-sender = { $count ->
    [zero] لا رسائل من { $sender }
    [one] رسالة واحدة من { $sender }
    [two] رسالتان من { $sender }
    [few] { $count } رسائل من { $sender }
    [many] { $count } رسالة من { $sender }
   *[other] { $count } رسالة من { $sender }
}
admin-digest-list-title = ما أُبلغ عنه في هذا الملخص فقط
admin-digest-mail-blocked = { $severity }: { $title }، حُظرت الرسالة
admin-digest-mail-delivered = { $severity }: { $title }، سُلّمت الرسالة
admin-digest-alike = { $count ->
    [zero] ولا رسائل أخرى مشابهة
    [one] ورسالة واحدة أخرى مشابهة
    [two] ورسالتان أخريان مشابهتان
    [few] و{ $count } رسائل أخرى مشابهة
    [many] و{ $count } رسالة أخرى مشابهة
   *[other] و{ $count } رسالة أخرى مشابهة
}
admin-digest-incidents-title = الحوادث
admin-digest-incident-open = { $count ->
    [zero] { $incident }: لا رسائل منذ { $first }، الحادث مستمر
    [one] { $incident }: رسالة واحدة منذ { $first }، الحادث مستمر
    [two] { $incident }: رسالتان منذ { $first }، الحادث مستمر
    [few] { $incident }: { $count } رسائل منذ { $first }، الحادث مستمر
    [many] { $incident }: { $count } رسالة منذ { $first }، الحادث مستمر
   *[other] { $incident }: { $count } رسالة منذ { $first }، الحادث مستمر
}
admin-digest-incident-ended = { $count ->
    [zero] { $incident }: لا رسائل من { $first } إلى { $last }، انتهى الحادث
    [one] { $incident }: رسالة واحدة من { $first } إلى { $last }، انتهى الحادث
    [two] { $incident }: رسالتان من { $first } إلى { $last }، انتهى الحادث
    [few] { $incident }: { $count } رسائل من { $first } إلى { $last }، انتهى الحادث
    [many] { $incident }: { $count } رسالة من { $first } إلى { $last }، انتهى الحادث
   *[other] { $incident }: { $count } رسالة من { $first } إلى { $last }، انتهى الحادث
}
admin-digest-quiet-title = ما لم يُرسل عنه إشعار فوري، والسبب
admin-digest-quiet-incident = { $count ->
    [zero] عُدّ ضمن الحوادث فقط: لا إشعارات.
    [one] عُدّ ضمن الحوادث فقط: إشعار واحد.
    [two] عُدّ ضمن الحوادث فقط: إشعاران.
    [few] عُدّ ضمن الحوادث فقط: { $count } إشعارات.
    [many] عُدّ ضمن الحوادث فقط: { $count } إشعارًا.
   *[other] عُدّ ضمن الحوادث فقط: { $count } إشعار.
}
admin-digest-quiet-repeat = { $count ->
    [zero] كان سيكرر إشعارًا سابقًا: لا إشعارات.
    [one] كان سيكرر إشعارًا سابقًا: إشعار واحد.
    [two] كان سيكرر إشعارًا سابقًا: إشعاران.
    [few] كان سيكرر إشعارًا سابقًا: { $count } إشعارات.
    [many] كان سيكرر إشعارًا سابقًا: { $count } إشعارًا.
   *[other] كان سيكرر إشعارًا سابقًا: { $count } إشعار.
}
admin-digest-quiet-throttled = { $count ->
    [zero] تجاوز الحد { $limit }: لا إشعارات.
    [one] تجاوز الحد { $limit }: إشعار واحد.
    [two] تجاوز الحد { $limit }: إشعاران.
    [few] تجاوز الحد { $limit }: { $count } إشعارات.
    [many] تجاوز الحد { $limit }: { $count } إشعارًا.
   *[other] تجاوز الحد { $limit }: { $count } إشعار.
}
admin-digest-quiet-silenced = { $count ->
    [zero] لم يُرسل بسبب أمر الإسكات { $silence }: لا إشعارات.
    [one] لم يُرسل بسبب أمر الإسكات { $silence }: إشعار واحد.
    [two] لم يُرسل بسبب أمر الإسكات { $silence }: إشعاران.
    [few] لم يُرسل بسبب أمر الإسكات { $silence }: { $count } إشعارات.
    [many] لم يُرسل بسبب أمر الإسكات { $silence }: { $count } إشعارًا.
   *[other] لم يُرسل بسبب أمر الإسكات { $silence }: { $count } إشعار.
}
admin-digest-silences-title = أوامر الإسكات
admin-digest-silence = أمر الإسكات { $silence } من { $author }، حتى { $until }
    .soon = أمر الإسكات { $silence } من { $author }، ينتهي قريبًا: { $until }
admin-digest-comment = تعليق
admin-digest-scanners-title = أدوات الفحص التي تعطلت
admin-digest-scanner = { $count ->
    [zero] بلا رد من { $scanner }: لا رسائل
    [one] بلا رد من { $scanner }: رسالة واحدة
    [two] بلا رد من { $scanner }: رسالتان
    [few] بلا رد من { $scanner }: { $count } رسائل
    [many] بلا رد من { $scanner }: { $count } رسالة
   *[other] بلا رد من { $scanner }: { $count } رسالة
}

## How an incident goes on, to the admins

admin-alert-incident = إذا وصلت رسائل أخرى من هذا النوع، فسيُذكر عددها في ردود على هذا الإشعار.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }، حُظرت الرسائل
admin-incident-delivered = { $incident }، سُلّمت الرسائل
admin-incident-inside = { $incident }، من مرسل داخلي: { $sender }
admin-follow-up-title = الحادث مستمر: { $incident }
    .ended = انتهى الحادث: { $incident }
admin-follow-up-more = { $count ->
    [zero] لم تصل أي رسالة أخرى من هذا النوع منذ { $since }.
    [one] وصلت رسالة واحدة أخرى من هذا النوع منذ { $since }.
    [two] وصلت رسالتان أخريان من هذا النوع منذ { $since }.
    [few] وصلت { $count } رسائل أخرى من هذا النوع منذ { $since }.
    [many] وصلت { $count } رسالة أخرى من هذا النوع منذ { $since }.
   *[other] وصلت { $count } رسالة أخرى من هذا النوع منذ { $since }.
}
admin-follow-up-none = لم تصل أي رسالة أخرى من هذا النوع منذ { $since }.
admin-follow-up-next = إذا استمر الحادث، فسيصل الإشعار التالي بعد { $next }.
admin-follow-up-ended = { $count ->
    [zero] لم تعد تصل رسائل أخرى. وهذا آخر إشعار عن الحادث.
    [one] لم تصل رسائل أخرى منذ ساعة واحدة. وهذا آخر إشعار عن الحادث.
    [two] لم تصل رسائل أخرى منذ ساعتين. وهذا آخر إشعار عن الحادث.
    [few] لم تصل رسائل أخرى منذ { $count } ساعات. وهذا آخر إشعار عن الحادث.
    [many] لم تصل رسائل أخرى منذ { $count } ساعة. وهذا آخر إشعار عن الحادث.
   *[other] لم تصل رسائل أخرى منذ { $count } ساعة. وهذا آخر إشعار عن الحادث.
}
admin-follow-up-action-remove = يُرجى إزالة الرسائل من صناديق البريد، وسؤال المستلمين هل فتحوها.
admin-follow-up-action-look = قد تكون الرسائل مطلوبة. يُرجى الاطلاع عليها إذا سأل عنها أحد.
admin-follow-up-action-mistake = قد يكون ذلك إنذارًا كاذبًا. يُرجى مراجعة المؤشرات في الإشعار الأول قبل إخراج الرسائل من الحجر أو إزالتها.
admin-follow-up-count-title = حتى الآن
admin-follow-up-count = مجموع الرسائل
admin-follow-up-first = أول رسالة
admin-follow-up-last = آخر رسالة
admin-follow-up-mails-title = الرسائل الجديدة
admin-follow-up-many-title = عدة حوادث في الوقت نفسه
    .ended = انتهت عدة حوادث
admin-follow-up-many-subject = الحوادث المستمرة: { $open }، والمنتهية: { $ended }
admin-follow-up-many-happened = يبلغ هذا الإشعار الواحد عن عدة حوادث.
admin-follow-up-many-open-title = حوادث مستمرة
admin-follow-up-many-ended-title = حوادث منتهية
admin-follow-up-many-incident = { $incident }: الجديد { $more }، المجموع { $count }
