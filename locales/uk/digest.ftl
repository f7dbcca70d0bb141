# Provenance: original
# Ukrainian, polite («ви»): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Зведення про заблоковані листи
    .mailbox = Будьте обережні з деякими листами
recipient-digest-subject = Заблоковані листи: { $count }
    .mailbox = Сумнівні листи у вашій скриньці: { $count }
recipient-digest-unchecked-subject = Неперевірені листи у вашій скриньці: { $count }
recipient-digest-mailbox = { $count ->
    [one] У вашій скриньці є { $count } лист, який може бути небезпечним.
    [few] У вашій скриньці є { $count } листи, які можуть бути небезпечними.
    [many] У вашій скриньці є { $count } листів, які можуть бути небезпечними.
   *[other] У вашій скриньці є { $count } листа, які можуть бути небезпечними.
}
recipient-digest-forbidden = { $count ->
    [one] У вашій скриньці є { $count } лист із файлом, який зазвичай заборонено.
    [few] У вашій скриньці є { $count } листи із файлом, який зазвичай заборонено.
    [many] У вашій скриньці є { $count } листів із файлом, який зазвичай заборонено.
   *[other] У вашій скриньці є { $count } листа із файлом, який зазвичай заборонено.
}
recipient-digest-unchecked = { $count ->
    [one] У вашій скриньці є { $count } лист, який ми не змогли перевірити.
    [few] У вашій скриньці є { $count } листи, які ми не змогли перевірити.
    [many] У вашій скриньці є { $count } листів, які ми не змогли перевірити.
   *[other] У вашій скриньці є { $count } листа, які ми не змогли перевірити.
}
recipient-digest-sent = { $count ->
    [one] Ми заблокували { $count } лист із вашої адреси.
    [few] Ми заблокували { $count } листи із вашої адреси.
    [many] Ми заблокували { $count } листів із вашої адреси.
   *[other] Ми заблокували { $count } листа із вашої адреси.
}
recipient-digest-blocked = { $count ->
    [1] Ми заблокували { $count } лист до вас. Він до вас не дійшов.
    [one] Ми заблокували { $count } лист до вас. Вони до вас не дійшли.
    [few] Ми заблокували { $count } листи до вас. Вони до вас не дійшли.
    [many] Ми заблокували { $count } листів до вас. Вони до вас не дійшли.
   *[other] Ми заблокували { $count } листа до вас. Вони до вас не дійшли.
}
recipient-digest-action = Запитайте службу підтримки, перш ніж відкривати сумнівний лист.
recipient-digest-forbidden-action = Відкривайте файл, який зазвичай заборонено, лише якщо ви на нього чекали.
recipient-digest-unchecked-action = Відкривайте файли неперевіреного листа, лише якщо ви знаєте відправника й чекали на ці файли.
recipient-digest-sent-action = Якщо якийсь лист із вашої адреси надіслали не ви, повідомте службу підтримки.
recipient-digest-mailbox-title = У вашій скриньці
recipient-digest-sent-title = Із вашої адреси
recipient-digest-blocked-title = Що ми заблокували
recipient-digest-alike = { $count ->
    [one] І ще { $count } такий лист.
    [few] І ще { $count } такі листи.
    [many] І ще { $count } таких листів.
   *[other] І ще { $count } такого листа.
}
recipient-digest-rest = { $count ->
    [one] Ще { $count } лист тут не показано.
    [few] Ще { $count } листи тут не показано.
    [many] Ще { $count } листів тут не показано.
   *[other] Ще { $count } листа тут не показано.
}
recipient-digest-wanted = Вам потрібен якийсь із цих листів? Тоді зверніться до служби підтримки.
recipient-digest-period = Це зведення за період: { $from } – { $until }.
recipient-digest-limit = Про окремі листи ми пишемо вам лише кілька разів на день. Решта – у цьому зведенні.
recipient-digest-optional = Ви не хочете отримувати це зведення? Тоді повідомте службу підтримки.

## Summary, to the admins

admin-digest-title = Зведення поштового фільтра
admin-digest-subject = Позначені листи: { $count }
    .delivered = Позначені листи: { $count }, доставлено: { $delivered }
admin-digest-happened = { $count ->
    [one] За період { $from } – { $until } позначено { $count } лист.
    [few] За період { $from } – { $until } позначено { $count } листи.
    [many] За період { $from } – { $until } позначено { $count } листів.
   *[other] За період { $from } – { $until } позначено { $count } листа.
}
admin-digest-delivered = { $count ->
    [one] Із них доставлено { $count }.
    [few] Із них доставлено { $count }.
    [many] Із них доставлено { $count }.
   *[other] Із них доставлено { $count }.
}
    .only = Лист доставлено.
admin-digest-before = { $count ->
    [one] За попередній період: { $count }.
    [few] За попередній період: { $count }.
    [many] За попередній період: { $count }.
   *[other] За попередній період: { $count }.
}
    .none = За попередній період не було жодного.
admin-digest-sent = { $count ->
    [one] Одразу надіслано { $count } сповіщення.
    [few] Одразу надіслано { $count } сповіщення.
    [many] Одразу надіслано { $count } сповіщень.
   *[other] Одразу надіслано { $count } сповіщення.
}
admin-digest-action-delivered = Спершу перегляньте доставлені листи.
admin-digest-action-told = Дійте так, як радять сповіщення про доставлені листи.
admin-digest-categories-title = Листи за категоріями
admin-digest-category = { $category }: { $count } (раніше: { $before })
admin-digest-senders-title = Найчастіші відправники
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } лист
    [few] { $count } листи
    [many] { $count } листів
   *[other] { $count } листа
}
admin-digest-list-title = Лише в цьому зведенні
admin-digest-mail-blocked = { $severity } рівень: { $title }, заблоковано
admin-digest-mail-delivered = { $severity } рівень: { $title }, доставлено
admin-digest-alike = { $count ->
    [one] і ще { $count } такий лист
    [few] і ще { $count } такі листи
    [many] і ще { $count } таких листів
   *[other] і ще { $count } такого листа
}
admin-digest-incidents-title = Інциденти
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } лист, початок { $first }, триває
    [few] { $incident }: { $count } листи, початок { $first }, триває
    [many] { $incident }: { $count } листів, початок { $first }, триває
   *[other] { $incident }: { $count } листа, початок { $first }, триває
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } лист, { $first } – { $last }, завершено
    [few] { $incident }: { $count } листи, { $first } – { $last }, завершено
    [many] { $incident }: { $count } листів, { $first } – { $last }, завершено
   *[other] { $incident }: { $count } листа, { $first } – { $last }, завершено
}
admin-digest-quiet-title = Про що не сповіщено одразу та чому
admin-digest-quiet-incident = { $count ->
    [one] { $count } сповіщення належало до інциденту, там його лише пораховано.
    [few] { $count } сповіщення належали до інцидентів, там їх лише пораховано.
    [many] { $count } сповіщень належали до інцидентів, там їх лише пораховано.
   *[other] { $count } сповіщення належали до інцидентів, там їх лише пораховано.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } сповіщення повторило б попереднє.
    [few] { $count } сповіщення повторили б попередні.
    [many] { $count } сповіщень повторили б попередні.
   *[other] { $count } сповіщення повторили б попередні.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } сповіщення перевищило обмеження { $limit }.
    [few] { $count } сповіщення перевищили обмеження { $limit }.
    [many] { $count } сповіщень перевищили обмеження { $limit }.
   *[other] { $count } сповіщення перевищили обмеження { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } сповіщення не надіслано через вимкнення: { $silence }.
    [few] { $count } сповіщення не надіслано через вимкнення: { $silence }.
    [many] { $count } сповіщень не надіслано через вимкнення: { $silence }.
   *[other] { $count } сповіщення не надіслано через вимкнення: { $silence }.
}
admin-digest-silences-title = Вимкнення сповіщень
admin-digest-silence = { $silence }, автор: { $author }, до: { $until }
    .soon = { $silence }, автор: { $author }, скоро завершиться: { $until }
admin-digest-comment = Коментар
admin-digest-scanners-title = Сканери, що не працювали
admin-digest-scanner = { $scanner }: { $count ->
    [one] немає відповіді щодо { $count } листа
    [few] немає відповіді щодо { $count } листів
    [many] немає відповіді щодо { $count } листів
   *[other] немає відповіді щодо { $count } листа
}

## How an incident goes on, to the admins

admin-alert-incident = Якщо надійдуть ще такі листи, їх порахують у відповідях на це сповіщення.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, заблоковано
admin-incident-delivered = { $incident }, доставлено
admin-incident-inside = { $incident }, внутрішній відправник { $sender }
admin-follow-up-title = Триває: { $incident }
    .ended = Завершено: { $incident }
admin-follow-up-more = { $count ->
    [one] Надійшов ще { $count } такий лист. Попередній підрахунок: { $since }.
    [few] Надійшли ще { $count } такі листи. Попередній підрахунок: { $since }.
    [many] Надійшло ще { $count } таких листів. Попередній підрахунок: { $since }.
   *[other] Надійшло ще { $count } такого листа. Попередній підрахунок: { $since }.
}
admin-follow-up-none = Таких листів більше не надходило. Попередній підрахунок: { $since }.
admin-follow-up-next = Якщо це триватиме, наступне сповіщення надійде не раніше ніж { $next }.
admin-follow-up-ended = { $count ->
    [one] Протягом { $count } години таких листів не надходило. Більше сповіщень про це не буде.
    [few] Протягом { $count } годин таких листів не надходило. Більше сповіщень про це не буде.
    [many] Протягом { $count } годин таких листів не надходило. Більше сповіщень про це не буде.
   *[other] Протягом { $count } години таких листів не надходило. Більше сповіщень про це не буде.
}
admin-follow-up-action-remove = Видаліть листи зі скриньок. Запитайте одержувачів, чи вони їх відкривали.
admin-follow-up-action-look = Листи можуть бути потрібними. Перегляньте їх, якщо хтось про них запитає.
admin-follow-up-action-mistake = Можливо, це хибна тривога. Прочитайте ознаки в першому сповіщенні, перш ніж випустити чи видалити листи.
admin-follow-up-count-title = Дотепер
admin-follow-up-count = Листів загалом
admin-follow-up-first = Перший лист
admin-follow-up-last = Останній лист
admin-follow-up-mails-title = Нові листи
admin-follow-up-many-title = Кілька інцидентів одночасно
    .ended = Кілька інцидентів завершилися
admin-follow-up-many-subject = Інциденти: триває { $open }, завершено { $ended }
admin-follow-up-many-happened = Це одне сповіщення розповідає про кілька інцидентів.
admin-follow-up-many-open-title = Тривають
admin-follow-up-many-ended-title = Завершено
admin-follow-up-many-incident = { $incident }: нових { $more }, загалом { $count }
