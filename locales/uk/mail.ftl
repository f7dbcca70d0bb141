# Provenance: original
# Ukrainian, polite («ви»): the frame of every mail: titles, headings, labels.
#
# «сповіщення» is our own mail, «лист» is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Заблокований лист
recipient-blocked-happened = Ми заблокували електронний лист до вас. Він до вас не дійшов.
    .test = Ми заблокували електронний лист до вас. Це був лише безпечний тест.
recipient-blocked-why = Чому ми його заблокували

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Будьте обережні з одним листом
    .test = Безпечний тестовий лист
recipient-delivered-warning-subject = Небезпечний лист у вашій скриньці
    .test = Безпечний тестовий лист у вашій скриньці
    .forbidden = Лист із забороненим файлом у вашій скриньці
    .likely = Імовірно небезпечний лист у вашій скриньці
    .unwanted = Небажаний лист у вашій скриньці
    .doubtful = Підозрілий лист у вашій скриньці
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = У вашій поштовій скриньці є небезпечний лист.
    .test = У вашій поштовій скриньці є лист із безпечним тестом.
    .forbidden = У вашій поштовій скриньці є лист із файлом, який зазвичай заборонено.
    .likely = У вашій поштовій скриньці є лист, який, імовірно, небезпечний.
    .unwanted = У вашій поштовій скриньці є небажаний лист.
    .doubtful = У вашій поштовій скриньці є підозрілий лист. Можливо, він безпечний.
recipient-delivered-warning-action = Не відкривайте його. Видаліть його.
    .test = Вам нічого не потрібно робити.
    .forbidden = Відкривайте файл, лише якщо ви на нього чекали.
    .doubtful = Запитайте службу підтримки, перш ніж його відкривати.
recipient-delivered-warning-opened = Ви його вже відкрили? Тоді повідомте службу підтримки.
recipient-delivered-warning-why = Що з ним не так
    .test = Що це таке

## Could not be checked, to the recipient

recipient-unchecked-title = Лист, який ми не змогли перевірити
recipient-unchecked-subject = Неперевірений лист у вашій скриньці
recipient-unchecked-happened = Ми не змогли перевірити електронний лист до вас. Він у вашій скриньці.
    .blocked = Ми не змогли перевірити електронний лист до вас. Тому ми його заблокували.
recipient-unchecked-action = Відкривайте його файли, лише якщо ви знаєте відправника й чекали на ці файли.
recipient-unchecked-why = Чому ми не змогли його перевірити

## To the inside sender

inside-sender-title = Ваш лист не надіслано
    .some = Ваш лист дійшов не до всіх
inside-sender-subject = Ваш лист не надіслано
    .some = Ваш лист дійшов не до всіх
inside-sender-happened = Ми заблокували лист із вашої адреси. Його ніхто не отримав.
    .some = Ми заблокували лист із вашої адреси. Його отримали не всі одержувачі.
inside-sender-action = Якщо ви його не надсилали, повідомте службу підтримки.
inside-sender-explained = Можливо, хтось інший користується вашою адресою або вашим комп’ютером.
inside-sender-own = Якщо цей лист надіслали ви, запитайте службу підтримки, як передати його іншим способом.
    .harmful = Якщо цей лист надіслали ви, більше не відкривайте й не надсилайте його файли. Повідомте також службу підтримки.
inside-sender-why = Чому ми його заблокували

## Parts of all mails to recipients

action-nothing = Вам нічого не потрібно робити.
which-title = Про який лист ідеться
why-suspected = Маємо підозру.
    .subject = Заблоковано лист: можливо, небезпечний
why-file = Файл називається «{ $file }».
why-file-inside = Він лежить у вкладенні «{ $outer }».
why-files = { $count ->
    [one] Проблема є ще в { $count } файлі.
    [few] Проблема є ще в { $count } файлах.
    [many] Проблема є ще в { $count } файлах.
   *[other] Проблема є ще в { $count } файлу.
}
why-tested = Файл перевірив наш тестовий комп’ютер.
danger = Небезпека: { $severity }.
# The form [one] also stands for 21, 31 and so on.
tests-agree = { $count ->
    [one] Це виявила { $count } незалежна перевірка.
    [few] Це виявили { $count } незалежні перевірки.
    [many] Це виявили { $count } незалежних перевірок.
   *[other] Це виявили { $count } незалежної перевірки.
}
expected-title = Ви чекали на цей лист?
expected-call = Ви знаєте відправника? Тоді зателефонуйте за номером, який ви знаєте, і запитайте. Не питайте електронною поштою.
expected-wanted = Вам потрібен цей лист? Тоді попросіть службу підтримки перевірити його ще раз.
expected-wanted-file = Вам потрібен лист або його файл? Тоді зверніться до служби підтримки. Або попросіть відправника передати його іншим способом.
    .alone = Вам потрібен лист? Тоді зверніться до служби підтримки. Або попросіть відправника передати його іншим способом.
help-title = Потрібна допомога?
help-ask = Зверніться до служби підтримки. Назвіть номер листа.
help-contact = Контакт
help-phone = Телефон
help-email = Ел. пошта
help-page = Сторінка
details-title = Дані для ІТ-відділу
footer = Це сповіщення надіслала система захисту електронної пошти ({ $organization }).
footer-automatic = Його склала програма. Ми ніколи не запитуємо ваш пароль.
note-dots = [.] означає крапку, щоб ніхто не натиснув помилково.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Текст українською мовою – нижче.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Від
label-sender = Відправник із конверта
label-subject = Тема
label-received = Час
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Не доставлено
label-attachments = Вкладення
label-file = Файл
label-number = Номер листа
label-quarantine = Карантин
label-severity = Рівень загрози
label-confidence = Достовірність
label-category = Категорія
label-family = Родина
label-platform = Платформа
label-log-id = ID у журналі
label-queue-id = ID у черзі
label-message-id = Message-ID
label-size = Розмір
label-client = Комп’ютер-відправник
label-authentication = Справжність відправника
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Відповідь SMTP
label-sha256 = SHA-256
label-rule = Правило
label-tests = Спам-тести
label-score = Спам-бали
label-analysis = Аналіз у пісочниці
label-release = Команда для випуску
label-host = Сервер
label-list = Розсилка
label-policy-banks = Набори правил (policy banks)

value-empty-sender = порожній, як у звітах про доставку
value-no-subject = без теми
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }байт
    [few] { $amount }{ "\u00A0" }байти
    [many] { $amount }{ "\u00A0" }байтів
   *[other] { $amount }{ "\u00A0" }байта
}
size-kilobytes = { $amount }{ "\u00A0" }кБ
size-megabytes = { $amount }{ "\u00A0" }МБ
size-gigabytes = { $amount }{ "\u00A0" }ГБ
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
    .item = { $count ->
        [one] ще { $count }
        [few] ще { $count }
        [many] ще { $count }
       *[other] ще { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = не визначено – нічого не виявлено, спрацювало правило
value-spam-decided = не визначено – спрацювали спам-бали
value-unknown-state = не визначено – нічого не виявлено

outcome-delivered = доставлено
outcome-blocked = заблоковано
outcome-handed-back-pass = повернено поштовому серверу для доставки
outcome-handed-back-block = повернено поштовому серверу як відхилений

sender-proven = Домен { $domain } підтверджено ({ $check }).
sender-claimed = Заявлено домен { $domain }; його ніщо не підтверджує.
sender-contradicted = Заявлено домен { $domain }; перевірку { $check } не пройдено.
sender-inside = Лист надійшов зсередини організації.
sender-unknown = У листі не вказано відправника.

## To the admins

admin-alert-title = { $severity } рівень: { $category }
admin-alert-subject-blocked = { $severity } рівень, заблоковано: { $category } ({ $count ->
    [one] { $count } одержувач
    [few] { $count } одержувачі
    [many] { $count } одержувачів
   *[other] { $count } одержувача
})
admin-alert-subject-delivered = { $severity } рівень, доставлено: { $category } ({ $count ->
    [one] { $count } одержувач
    [few] { $count } одержувачі
    [many] { $count } одержувачів
   *[other] { $count } одержувача
})
admin-alert-subject-mixed = { $severity } рівень, доставлено { $delivered } із { $count } одержувачів: { $category }
admin-alert-subject-unchecked = { $severity } рівень, доставлено без перевірки: { $category } ({ $count ->
    [one] { $count } одержувач
    [few] { $count } одержувачі
    [many] { $count } одержувачів
   *[other] { $count } одержувача
})
admin-alert-subject-inside = { $severity } рівень, внутрішній відправник: { $category } ({ $sender })
admin-alert-happened-blocked = amavis заблокував лист. Його не отримав жоден одержувач.
admin-alert-happened-delivered = amavis доставив лист, який потребує уваги. { $count ->
    [one] Його має { $count } одержувач.
    [few] Його мають { $count } одержувачі.
    [many] Його мають { $count } одержувачів.
   *[other] Його мають { $count } одержувача.
}
admin-alert-happened-mixed = amavis заблокував лист для частини одержувачів. { $count ->
    [one] Його отримав { $count } інший одержувач.
    [few] Його отримали { $count } інші одержувачі.
    [many] Його отримали { $count } інших одержувачів.
   *[other] Його отримали { $count } іншого одержувача.
}
admin-alert-happened-inside = Лист надійшов від внутрішнього відправника: { $sender }.
admin-alert-happened-scanners = Не працював жоден антивірусний сканер. Лист не перевірено.
admin-alert-happened-scanner = Один антивірусний сканер не працював. Лист перевірили інші.
admin-alert-unblocked = Сканер повідомив про шкідливу програму, але amavis не визнав її вірусом. Перевірте запис цього сканера в @av_scanners: він має повертати назву.
admin-alert-action-none = Вам нічого не потрібно робити.
admin-alert-action-remove = Видаліть лист зі скриньок. Запитайте одержувачів, чи вони його відкривали.
admin-alert-action-look = Лист може бути потрібним. Перегляньте його, якщо про нього запитає одержувач.
    .inside = Лист може бути потрібним. Перегляньте його, якщо про нього запитає відправник.
admin-alert-action-mistake = Можливо, це хибна тривога. Прочитайте ознаки нижче, перш ніж випустити лист.
    .delivered = Можливо, це хибна тривога. Прочитайте ознаки нижче, перш ніж видалити лист зі скриньок.
admin-alert-action-gone = Копію листа не збережено. Якщо лист потрібен, відправник має надіслати його ще раз.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Поговоріть із відправником. Перевірте його комп’ютер і змініть його пароль.
    .spam = Поговоріть із відправником. Можливо, його обліковим записом користується хтось інший.
admin-alert-action-scanners = Перевірте сканери: доки вони не працюють, листи не перевіряються.
admin-alert-action-scanner = Перевірте сканер: доки він не працює, захист слабший.
admin-alert-what-title = Що це таке
admin-alert-grounds-title = Що виявлено
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Ознаки небезпеки
admin-alert-mistake-title = Ознаки хибної тривоги
admin-alert-mistake-none = Немає.
admin-alert-mail-title = Лист
admin-alert-recipients-title = Одержувачі
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Зовнішні одержувачі: { $outcome } ({ $count })
admin-alert-files-title = Файли
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = щось виявлено
scanner-clean = нічого не виявлено
scanner-failed = немає відповіді
admin-alert-raw-title = Звіти сканерів
admin-alert-release-title = Карантин і випуск
admin-alert-release-note = Випускайте лист, лише якщо ви впевнені, що він безпечний. amavis може запитати secret id.
admin-alert-missed = { $count ->
    [one] Не вдалося зберегти { $count } попередню подію. Шукайте «whyblocked» у журналі amavis.
    [few] Не вдалося зберегти { $count } попередні події. Шукайте «whyblocked» у журналі amavis.
    [many] Не вдалося зберегти { $count } попередніх подій. Шукайте «whyblocked» у журналі amavis.
   *[other] Не вдалося зберегти { $count } попередньої події. Шукайте «whyblocked» у журналі amavis.
}
admin-alert-attached = Дані додано у форматі JSON.

## To the admins, about ourselves

admin-trouble-title = Проблема зі сповіщеннями
    .test = Тест сповіщень
admin-trouble-subject = Сповіщення: { $title }
admin-trouble-count = { $count ->
    [one] Це сталося { $count } раз.
    [few] Це сталося { $count } рази.
    [many] Це сталося { $count } разів.
   *[other] Це сталося { $count } раза.
}
admin-trouble-do-title = Що робити
admin-trouble-last-title = Останній випадок
admin-trouble-retry = Коли причину усунуто, виконайте «whyblocked queue retry --failed», щоб надіслати сповіщення ще раз.
trouble-bad-event = У каталозі drop є подія, яку неможливо прочитати. Її переміщено до папки «bad»; про відповідний лист нікого не сповіщено.
    .title = нечитабельна подія
    .hint = Прочитайте файл із розширенням .why у папці «bad» каталогу drop.
trouble-gap = Хук не зміг зберегти всі події. Про деякі листи нікого не сповіщено.
    .title = бракує подій
    .hint = Перевірте вільне місце та права доступу до каталогу drop, а також журнал amavis.
trouble-refused = Поштовий сервер остаточно відхилив сповіщення.
    .title = сповіщення відхилено
    .hint = Перегляньте «whyblocked queue list» і відповідь сервера нижче.
trouble-expired = Сповіщення не вдалося вчасно доставити.
    .title = сповіщення не доставлено
    .hint = Перевірте поштовий сервер, який приймає наші сповіщення.
trouble-template = Шаблон або текст не вдалося використати. Замість нього використано вбудований.
    .title = несправний шаблон
    .hint = Запустіть «whyblocked check».
trouble-foreign-file = У каталозі drop є щось, чого хук ніколи не записує. Це залишено без змін.
    .title = сторонній файл у каталозі drop
    .hint = Перевірте, хто має право записувати в каталог drop.
trouble-no-organization = Лист мав одержувачів у домені, який не належить жодній організації.
    .title = домен без організації
    .hint = Додайте домен до файлу організації або вилучіть його з локальних доменів amavis.
trouble-test = Це тест. Сповіщення працюють.
    .title = лише тест
    .hint = Вам нічого не потрібно робити.
