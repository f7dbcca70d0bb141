# Provenance: original
# Bulgarian, formal („Вие“): the frame of every mail: titles, headings, labels.
#
# „известие“ is our own mail, „имейл“ is the one that it is about.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

## Blocked, to the recipient

recipient-blocked-title = Спрян имейл
recipient-blocked-happened = Спряхме имейл до Вас. Той не стигна до пощенската Ви кутия.
    .test = Спряхме имейл до Вас. Беше само безвреден тест.
recipient-blocked-why = Защо го спряхме

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Внимавайте с един имейл
    .test = Безвреден тестов имейл
recipient-delivered-warning-subject = Опасен имейл в пощенската Ви кутия
    .test = Безвреден тестов имейл в пощенската Ви кутия
    .forbidden = Имейл с неразрешен файл в пощенската Ви кутия
    .likely = Вероятно опасен имейл в пощенската Ви кутия
    .unwanted = Нежелан имейл в пощенската Ви кутия
    .doubtful = Подозрителен имейл в пощенската Ви кутия
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = В пощенската Ви кутия има опасен имейл.
    .test = В пощенската Ви кутия има имейл с безвреден тест.
    .forbidden = В пощенската Ви кутия има имейл с файл, който обикновено не е разрешен.
    .likely = В пощенската Ви кутия има имейл, който вероятно е опасен.
    .unwanted = В пощенската Ви кутия има нежелан имейл.
    .doubtful = В пощенската Ви кутия има подозрителен имейл. Може и да е безвреден.
recipient-delivered-warning-action = Не го отваряйте. Изтрийте го.
    .test = Не е нужно да правите нищо.
    .forbidden = Отворете файла само ако сте го очаквали.
    .doubtful = Попитайте техническата поддръжка, преди да го отворите.
recipient-delivered-warning-opened = Отворихте ли го вече? Тогава кажете на техническата поддръжка.
recipient-delivered-warning-why = Какво не е наред с него
    .test = Какво представлява

## Could not be checked, to the recipient

recipient-unchecked-title = Имейл, който не успяхме да проверим
recipient-unchecked-subject = Непроверен имейл в пощенската Ви кутия
recipient-unchecked-happened = Не успяхме да проверим имейл до Вас. Той е в пощенската Ви кутия.
    .blocked = Не успяхме да проверим имейл до Вас. Затова го спряхме.
# its files: the attachments of the e-mail
recipient-unchecked-action = Отворете файловете в него само ако познавате подателя и сте ги очаквали.
recipient-unchecked-why = Защо не успяхме да го проверим

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Вашият имейл не беше изпратен
    .some = Вашият имейл не стигна до всички
inside-sender-subject = Вашият имейл не беше изпратен
    .some = Вашият имейл не стигна до всички
inside-sender-happened = Спряхме имейл от Вашия адрес. Никой не го получи.
    .some = Спряхме имейл от Вашия адрес. Той не стигна до всички получатели.
inside-sender-action = Ако не сте го изпратили Вие, кажете на техническата поддръжка.
inside-sender-explained = Може би някой друг използва Вашия адрес или компютър.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Ако Вие сте изпратили имейла, попитайте техническата поддръжка как да го изпратите по друг начин.
    .harmful = Ако Вие сте изпратили имейла, повече не отваряйте и не изпращайте файловете в него. Кажете и на техническата поддръжка.
inside-sender-why = Защо го спряхме

## Parts of all mails to recipients

action-nothing = Не е нужно да правите нищо.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = За кой имейл става дума
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Имаме подозрение.
    .subject = Спрян имейл: може би опасен
# $file: a name, such as invoice.pdf.exe
why-file = Файлът се казва „{ $file }“.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Той е в прикачения файл „{ $outer }“.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Има проблем и с още { $count } файл.
   *[other] Има проблем и с още { $count } файла.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Нашият тестов компютър провери файла.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Опасност: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] Откри го { $count } проверка.
   *[other] Откриха го { $count } независими проверки.
}
# it: the e-mail
expected-title = Очаквахте ли имейла?
# a number: a phone number
expected-call = Познавате ли подателя? Обадете му се на номер, който знаете, и го попитайте. Не питайте по имейл.
expected-wanted = Трябва ли Ви имейлът? Помолете техническата поддръжка да го провери отново.
expected-wanted-file = Трябва ли Ви имейлът или файлът? Попитайте техническата поддръжка. Или помолете подателя да го изпрати по друг начин.
    .alone = Трябва ли Ви имейлът? Попитайте техническата поддръжка. Или помолете подателя да го изпрати по друг начин.
help-title = Нужна ли Ви е помощ?
# the mail number: see label-number
help-ask = Обърнете се към техническата поддръжка. Кажете номера на имейла.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = За връзка
help-phone = Телефон
help-email = Имейл
help-page = Страница
details-title = Данни за ИТ отдела
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Това известие идва от имейл защитата на { $organization }.
footer-automatic = Написа го програма. Никога не искаме паролата Ви.
note-dots = [.] означава точка, за да не кликне никой по погрешка.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = Текстът на български е по-долу.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = От
# The sender as the mail servers use it
label-sender = Подател в плика (envelope)
label-subject = Тема
# When the mail reached us: date and time
label-received = Дата и час
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Недоставен до
label-attachments = Прикачени файлове
label-file = Файл
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Номер на имейла
label-quarantine = Карантина
label-severity = Ниво на опасност
label-confidence = Увереност
label-category = Категория
label-family = Семейство
# Before the value of platform-…
label-platform = Платформа
label-log-id = ID в журнала
label-queue-id = ID в опашката
label-message-id = Message-ID
label-size = Размер
label-client = Изпращащ компютър
# Before the value of sender-…
label-authentication = Удостоверяване на подателя
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = SMTP отговор
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Правило
label-tests = Спам тестове
label-score = Спам точки
label-analysis = Анализ в пясъчника
label-release = Команда за освобождаване
label-host = Хост
# The header fields that mark a mail to many people
label-list = Списък или масово изпращане
label-policy-banks = Набори от правила (policy banks)

# Stands after label-sender
value-empty-sender = празен, както при отчети за доставка
# Stands after label-subject
value-no-subject = без тема
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }байт
   *[other] { $amount }{ "\u00A0" }байта
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] и още { $count }
   *[other] и още { $count }
}
    .item = { $count ->
        [one] още { $count }
       *[other] още { $count }
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = няма – нищо не е открито, задействано е правило
value-spam-decided = няма – решиха спам точките
value-unknown-state = няма – нищо не е открито

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = доставен
outcome-blocked = блокиран
outcome-handed-back-pass = върнат на пощенския сървър за доставка
outcome-handed-back-block = върнат на пощенския сървър като отказан

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = Домейнът { $domain } е потвърден ({ $check }).
sender-claimed = Посочен е домейнът { $domain }, но нищо не го потвърждава.
sender-contradicted = Посочен е домейнът { $domain }, но проверката { $check } е неуспешна.
sender-inside = Имейлът идва от самата организация.
sender-unknown = Имейлът не посочва подател.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity } ниво: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity } ниво, блокиран имейл: { $category } ({ $count ->
    [one] { $count } получател
   *[other] { $count } получатели
})
admin-alert-subject-delivered = { $severity } ниво, доставен имейл: { $category } ({ $count ->
    [one] { $count } получател
   *[other] { $count } получатели
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity } ниво, имейлът е доставен на { $delivered } от { $count }: { $category }
admin-alert-subject-unchecked = { $severity } ниво, доставен непроверен имейл: { $category } ({ $count ->
    [one] { $count } получател
   *[other] { $count } получатели
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity } ниво, вътрешен подател: { $category } ({ $sender })
admin-alert-happened-blocked = amavis блокира имейл. Той не стигна до нито един получател.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis достави имейл, който изисква внимание. { $count ->
    [one] Има го { $count } получател.
   *[other] Имат го { $count } получатели.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis блокира имейл за част от получателите и го достави на { $count ->
    [one] { $count } друг.
   *[other] { $count } други.
}
admin-alert-happened-inside = Имейлът идва от вътрешния подател { $sender }.
admin-alert-happened-scanners = Нито един антивирусен скенер не работеше. Имейлът не е проверен.
admin-alert-happened-scanner = Един антивирусен скенер не работеше. Други скенери провериха имейла.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Скенер отчете зловреден софтуер, но amavis не го зачете за вирус. Проверете записа на този скенер в @av_scanners: той трябва да връща име.
admin-alert-action-none = Не е нужно да правите нищо.
admin-alert-action-remove = Премахнете имейла от пощенските кутии. Попитайте получателите дали са го отворили.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Възможно е имейлът да е нужен на някого. Прегледайте го, ако получател попита за него.
    .inside = Възможно е имейлът да е нужен на някого. Прегледайте го, ако подателят попита за него.
# .delivered: recipients have the mail
admin-alert-action-mistake = Възможно е да е фалшива тревога. Прочетете признаците по-долу, преди да освободите имейла.
    .delivered = Възможно е да е фалшива тревога. Прочетете признаците по-долу, преди да премахнете имейла от пощенските кутии.
admin-alert-action-gone = Копие от имейла не е запазено. Ако е нужен, подателят трябва да го изпрати отново.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Говорете с подателя. Проверете компютъра му и сменете паролата му.
    .spam = Говорете с подателя. Може би някой друг използва профила му.
admin-alert-action-scanners = Проверете скенерите: докато не заработят, имейлите не се проверяват.
admin-alert-action-scanner = Проверете скенера: докато не заработи, защитата е по-слаба.
admin-alert-what-title = Какво представлява
admin-alert-grounds-title = Какво е открито
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Признаци за опасност
admin-alert-mistake-title = Признаци за фалшива тревога
admin-alert-mistake-none = Няма.
admin-alert-mail-title = Имейлът
admin-alert-recipients-title = Получатели
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Външни получатели: { $outcome } ({ $count })
admin-alert-files-title = Файлове
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = отчете нещо
scanner-clean = не откри нищо
scanner-failed = не отговори
admin-alert-raw-title = Отчети на скенерите
admin-alert-release-title = Карантина и освобождаване
admin-alert-release-note = Освободете имейла само ако сте сигурни, че е безвреден. amavis може да поиска секретния идентификатор (secret id).
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] { $count } събитие преди това не можа да бъде записано. Потърсете „whyblocked“ в журнала на amavis.
   *[other] { $count } събития преди това не можаха да бъдат записани. Потърсете „whyblocked“ в журнала на amavis.
}
admin-alert-attached = Данните са приложени във формат JSON.

## To the admins, about ourselves

admin-trouble-title = Проблем с известията
    .test = Тест на известията
# $title: a .title of trouble-…
admin-trouble-subject = Известия: { $title }
admin-trouble-count = { $count ->
    [one] Случило се е { $count } път.
   *[other] Случило се е { $count } пъти.
}
admin-trouble-do-title = Какво да направите
admin-trouble-last-title = Последният случай
admin-trouble-retry = Когато причината е отстранена, изпълнете „whyblocked queue retry --failed“, за да изпратите известието отново.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = В директорията drop има събитие, което не може да се прочете. То е преместено в папката „bad“; никой не е уведомен за имейла.
    .title = нечетимо събитие
    .hint = Прочетете файла с разширение .why в папката „bad“ на директорията drop.
trouble-gap = Модулът hook не успя да запише всички събития. За някои имейли никой не е уведомен.
    .title = липсват събития
    .hint = Проверете свободното място и правата на директорията drop, както и журнала на amavis.
trouble-refused = Пощенски сървър отказа окончателно едно известие.
    .title = отказано известие
    .hint = Вижте „whyblocked queue list“ и отговора на сървъра по-долу.
trouble-expired = Едно известие не можа да бъде доставено в срок.
    .title = недоставено известие
    .hint = Проверете пощенския сървър, който приема известията ни.
trouble-template = Шаблон или текст не можа да се използва. Вместо него е използван вграденият.
    .title = неизправен шаблон
    .hint = Изпълнете „whyblocked check“.
trouble-foreign-file = В директорията drop има нещо, което модулът hook никога не записва. То е оставено без промяна.
    .title = чужд файл в директорията drop
    .hint = Проверете кой има право да записва в директорията drop.
trouble-no-organization = Имейл имаше получатели в домейн, който не принадлежи на никоя организация.
    .title = домейн без организация
    .hint = Добавете домейна във файла на някоя организация или го премахнете от локалните домейни на amavis.
trouble-test = Това е тест. Известията работят.
    .title = само тест
    .hint = Не е нужно да правите нищо.
