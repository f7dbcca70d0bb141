# Provenance: original
# Bulgarian, formal („Вие“): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Обобщение на спрените имейли
    .mailbox = Внимавайте с някои от Вашите имейли
recipient-digest-subject = Спрени имейли: { $count }
    .mailbox = Съмнителни имейли в пощенската Ви кутия: { $count }
recipient-digest-unchecked-subject = Непроверени имейли в пощенската Ви кутия: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } имейл в пощенската Ви кутия може да е опасен.
   *[other] { $count } имейла в пощенската Ви кутия може да са опасни.
}
recipient-digest-forbidden = { $count ->
    [one] { $count } имейл в пощенската Ви кутия има файл, който обикновено не е разрешен.
   *[other] { $count } имейла в пощенската Ви кутия имат файл, който обикновено не е разрешен.
}
recipient-digest-unchecked = { $count ->
    [one] Не успяхме да проверим { $count } имейл в пощенската Ви кутия.
   *[other] Не успяхме да проверим { $count } имейла в пощенската Ви кутия.
}
recipient-digest-sent = { $count ->
    [one] Спряхме { $count } имейл от Вашия адрес.
   *[other] Спряхме { $count } имейла от Вашия адрес.
}
recipient-digest-blocked = { $count ->
    [one] Спряхме { $count } имейл до Вас. Той не стигна до пощенската Ви кутия.
   *[other] Спряхме { $count } имейла до Вас. Те не стигнаха до пощенската Ви кутия.
}
recipient-digest-action = Попитайте техническата поддръжка, преди да отворите съмнителен имейл.
recipient-digest-forbidden-action = Отворете файл, който обикновено не е разрешен, само ако сте го очаквали.
recipient-digest-unchecked-action = Отворете файл от непроверен имейл само ако познавате подателя и сте очаквали файла.
recipient-digest-sent-action = Ако имейл от Вашия адрес не е изпратен от Вас, кажете на техническата поддръжка.
recipient-digest-mailbox-title = В пощенската Ви кутия
recipient-digest-sent-title = От Вашия адрес
recipient-digest-blocked-title = Какво спряхме
recipient-digest-alike = { $count ->
    [one] И още { $count } имейл като този.
   *[other] И още { $count } имейла като този.
}
recipient-digest-rest = { $count ->
    [one] Още { $count } имейл не е показан тук.
   *[other] Още { $count } имейла не са показани тук.
}
recipient-digest-wanted = Трябва ли Ви някой от тези имейли? Попитайте техническата поддръжка.
recipient-digest-period = Това обобщение е за времето от { $from } до { $until }.
recipient-digest-limit = За отделни имейли Ви пишем само няколко пъти на ден. Останалите са в това обобщение.
recipient-digest-optional = Не искате това обобщение? Кажете на техническата поддръжка.

## Summary, to the admins

admin-digest-title = Обобщение на имейл филтъра
admin-digest-subject = Отчетени имейли: { $count }
    .delivered = Отчетени имейли: { $count }, доставени: { $delivered }
admin-digest-happened = { $count ->
    [one] Отчетен е { $count } имейл от { $from } до { $until }.
   *[other] Отчетени са { $count } имейла от { $from } до { $until }.
}
admin-digest-delivered = { $count ->
    [one] { $count } от тях е доставен.
   *[other] { $count } от тях са доставени.
}
    .only = Имейлът е доставен.
admin-digest-before = { $count ->
    [one] В предишния период е бил { $count }.
   *[other] В предишния период са били { $count }.
}
    .none = В предишния период не е имало нито един.
admin-digest-sent = { $count ->
    [one] { $count } известие е изпратено веднага.
   *[other] { $count } известия са изпратени веднага.
}
admin-digest-action-delivered = Прегледайте първо доставените имейли.
admin-digest-action-told = Следвайте известията за доставените имейли.
admin-digest-categories-title = Имейли по категории
admin-digest-category = { $category }: { $count } (преди: { $before })
admin-digest-senders-title = Най-чести податели
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } имейл
   *[other] { $count } имейла
}
admin-digest-list-title = Съобщени само в това обобщение
admin-digest-mail-blocked = { $severity } ниво: { $title }, блокиран имейл
admin-digest-mail-delivered = { $severity } ниво: { $title }, доставен имейл
admin-digest-alike = { $count ->
    [one] и още { $count } имейл като този
   *[other] и още { $count } имейла като този
}
admin-digest-incidents-title = Инциденти
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } имейл от { $first } насам, инцидентът продължава
   *[other] { $incident }: { $count } имейла от { $first } насам, инцидентът продължава
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } имейл от { $first } до { $last }, инцидентът приключи
   *[other] { $incident }: { $count } имейла от { $first } до { $last }, инцидентът приключи
}
admin-digest-quiet-title = Какво не е съобщено веднага и защо
admin-digest-quiet-incident = { $count ->
    [one] { $count } известие беше част от инцидент и беше само преброено там.
   *[other] { $count } известия бяха част от инциденти и бяха само преброени там.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } известие щеше да повтори по-ранно.
   *[other] { $count } известия щяха да повторят по-ранни.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } известие беше над ограничението { $limit }.
   *[other] { $count } известия бяха над ограничението { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } известие беше заглушено от { $silence }.
   *[other] { $count } известия бяха заглушени от { $silence }.
}
admin-digest-silences-title = Заглушавания
admin-digest-silence = { $silence } от { $author }, до { $until }
    .soon = { $silence } от { $author }, скоро изтича: { $until }
admin-digest-comment = Коментар
admin-digest-scanners-title = Скенери, които не работеха
admin-digest-scanner = { $scanner }: { $count ->
    [one] без отговор за { $count } имейл
   *[other] без отговор за { $count } имейла
}

## How an incident goes on, to the admins

admin-alert-incident = Ако дойдат още имейли от този вид, те ще бъдат преброени в отговори на това известие.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, блокирани имейли
admin-incident-delivered = { $incident }, доставени имейли
admin-incident-inside = { $incident }, вътрешен подател { $sender }
admin-follow-up-title = Продължава: { $incident }
    .ended = Приключи: { $incident }
admin-follow-up-more = { $count ->
    [one] От { $since } насам дойде още { $count } имейл от този вид.
   *[other] От { $since } насам дойдоха още { $count } имейла от този вид.
}
admin-follow-up-none = От { $since } насам не са дошли повече имейли от този вид.
admin-follow-up-next = Ако продължи, ще получите следващото известие след { $next }.
admin-follow-up-ended = { $count ->
    [one] В продължение на { $count } час не дойдоха нови имейли. Това е последното известие за инцидента.
   *[other] В продължение на { $count } часа не дойдоха нови имейли. Това е последното известие за инцидента.
}
admin-follow-up-action-remove = Премахнете имейлите от пощенските кутии. Попитайте получателите дали са ги отворили.
admin-follow-up-action-look = Възможно е имейлите да са нужни на някого. Прегледайте ги, ако някой попита за тях.
admin-follow-up-action-mistake = Възможно е да е фалшива тревога. Прочетете признаците в първото известие, преди да освободите или премахнете имейлите.
admin-follow-up-count-title = Досега
admin-follow-up-count = Общо имейли
admin-follow-up-first = Първи имейл
admin-follow-up-last = Последен имейл
admin-follow-up-mails-title = Нови имейли
admin-follow-up-many-title = Няколко инцидента едновременно
    .ended = Няколко инцидента приключиха
admin-follow-up-many-subject = Инциденти: текущи – { $open }, приключили – { $ended }
admin-follow-up-many-happened = Това известие обединява няколко инцидента.
admin-follow-up-many-open-title = Продължават
admin-follow-up-many-ended-title = Приключиха
admin-follow-up-many-incident = { $incident }: нови – { $more }, общо – { $count }
