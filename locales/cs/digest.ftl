# Provenance: original
# Czech, polite („vy“): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Souhrn zadržených e-mailů
    .mailbox = S některými e-maily zacházejte opatrně
recipient-digest-subject = Zadržené e-maily: { $count }
    .mailbox = Pochybné e-maily ve vaší schránce: { $count }
recipient-digest-unchecked-subject = Nezkontrolované e-maily ve vaší schránce: { $count }
recipient-digest-mailbox = { $count ->
    [one] Ve vaší schránce je { $count } e-mail, který může být nebezpečný.
    [few] Ve vaší schránce jsou { $count } e-maily, které mohou být nebezpečné.
    [many] Ve vaší schránce je { $count } e-mailu, který může být nebezpečný.
   *[other] Ve vaší schránce je { $count } e-mailů, které mohou být nebezpečné.
}
recipient-digest-forbidden = { $count ->
    [one] Ve vaší schránce je { $count } e-mail se souborem, který obvykle není povolený.
    [few] Ve vaší schránce jsou { $count } e-maily se souborem, který obvykle není povolený.
    [many] Ve vaší schránce je { $count } e-mailu se souborem, který obvykle není povolený.
   *[other] Ve vaší schránce je { $count } e-mailů se souborem, který obvykle není povolený.
}
recipient-digest-unchecked = { $count ->
    [one] Ve vaší schránce je { $count } e-mail, který jsme nemohli zkontrolovat.
    [few] Ve vaší schránce jsou { $count } e-maily, které jsme nemohli zkontrolovat.
    [many] Ve vaší schránce je { $count } e-mailu, který jsme nemohli zkontrolovat.
   *[other] Ve vaší schránce je { $count } e-mailů, které jsme nemohli zkontrolovat.
}
recipient-digest-sent = { $count ->
    [one] Zadrželi jsme { $count } e-mail z vaší adresy.
    [few] Zadrželi jsme { $count } e-maily z vaší adresy.
    [many] Zadrželi jsme { $count } e-mailu z vaší adresy.
   *[other] Zadrželi jsme { $count } e-mailů z vaší adresy.
}
recipient-digest-blocked = { $count ->
    [one] Zadrželi jsme { $count } e-mail určený vám. Do vaší schránky se nedostal.
    [few] Zadrželi jsme { $count } e-maily určené vám. Do vaší schránky se nedostaly.
    [many] Zadrželi jsme { $count } e-mailu určeného vám. Do vaší schránky se nedostal.
   *[other] Zadrželi jsme { $count } e-mailů určených vám. Do vaší schránky se nedostaly.
}
recipient-digest-action = Než pochybný e-mail otevřete, zeptejte se IT podpory.
recipient-digest-forbidden-action = Soubor, který obvykle není povolený, otevřete, jen pokud jste ho čekali.
recipient-digest-unchecked-action = Přílohy nezkontrolovaného e-mailu otevřete, jen pokud znáte odesílatele a přílohy jste čekali.
recipient-digest-sent-action = Pokud jste některý e-mail ze své adresy neposlali vy, řekněte to IT podpoře.
recipient-digest-mailbox-title = Ve vaší schránce
recipient-digest-sent-title = Z vaší adresy
recipient-digest-blocked-title = Co jsme zadrželi
recipient-digest-alike = { $count ->
    [one] A ještě { $count } podobný e-mail.
    [few] A ještě { $count } podobné e-maily.
    [many] A ještě { $count } podobného e-mailu.
   *[other] A ještě { $count } podobných e-mailů.
}
recipient-digest-rest = { $count ->
    [one] { $count } další e-mail tu není uvedený.
    [few] { $count } další e-maily tu nejsou uvedené.
    [many] { $count } dalšího e-mailu tu není uvedeno.
   *[other] { $count } dalších e-mailů tu není uvedeno.
}
recipient-digest-wanted = Potřebujete některý z těchto e-mailů? Obraťte se na IT podporu.
recipient-digest-period = Tento souhrn je za dobu od { $from } do { $until }.
recipient-digest-limit = O jednotlivých e-mailech vám píšeme jen několikrát za den. Ostatní najdete v tomto souhrnu.
recipient-digest-optional = Nechcete tento souhrn dostávat? Řekněte to IT podpoře.

## Summary, to the admins

admin-digest-title = Souhrn filtru pošty
admin-digest-subject = Ohlášené e-maily: { $count }
    .delivered = Ohlášené e-maily: { $count }, doručené: { $delivered }
admin-digest-happened = { $count ->
    [one] Od { $from } do { $until } byl ohlášen { $count } e-mail.
    [few] Od { $from } do { $until } byly ohlášeny { $count } e-maily.
    [many] Od { $from } do { $until } bylo ohlášeno { $count } e-mailu.
   *[other] Od { $from } do { $until } bylo ohlášeno { $count } e-mailů.
}
admin-digest-delivered = { $count ->
    [one] Z toho byl { $count } doručen.
    [few] Z toho byly { $count } doručeny.
    [many] Z toho bylo { $count } doručeno.
   *[other] Z toho bylo { $count } doručeno.
}
    .only = E-mail byl doručen.
admin-digest-before = { $count ->
    [one] V předchozím období to byl { $count }.
    [few] V předchozím období to byly { $count }.
    [many] V předchozím období to bylo { $count }.
   *[other] V předchozím období jich bylo { $count }.
}
    .none = V předchozím období nebyl žádný.
admin-digest-sent = { $count ->
    [one] Hned bylo odesláno { $count } oznámení.
    [few] Hned byla odeslána { $count } oznámení.
    [many] Hned bylo odesláno { $count } oznámení.
   *[other] Hned bylo odesláno { $count } oznámení.
}
admin-digest-action-delivered = Nejdřív se podívejte na doručené e-maily.
admin-digest-action-told = Postupujte podle oznámení o doručených e-mailech.
admin-digest-categories-title = E-maily podle kategorie
admin-digest-category = { $category }: { $count } (předtím: { $before })
admin-digest-senders-title = Nejčastější odesílatelé
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-mail
    [few] { $count } e-maily
    [many] { $count } e-mailu
   *[other] { $count } e-mailů
}
admin-digest-list-title = Uvedeno jen v tomto souhrnu
admin-digest-mail-blocked = { $severity }: { $title }, zablokováno
admin-digest-mail-delivered = { $severity }: { $title }, doručeno
admin-digest-alike = { $count ->
    [one] a ještě { $count } podobný e-mail
    [few] a ještě { $count } podobné e-maily
    [many] a ještě { $count } podobného e-mailu
   *[other] a ještě { $count } podobných e-mailů
}
admin-digest-incidents-title = Incidenty
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-mail od { $first }, incident trvá
    [few] { $incident }: { $count } e-maily od { $first }, incident trvá
    [many] { $incident }: { $count } e-mailu od { $first }, incident trvá
   *[other] { $incident }: { $count } e-mailů od { $first }, incident trvá
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-mail od { $first } do { $last }, incident skončil
    [few] { $incident }: { $count } e-maily od { $first } do { $last }, incident skončil
    [many] { $incident }: { $count } e-mailu od { $first } do { $last }, incident skončil
   *[other] { $incident }: { $count } e-mailů od { $first } do { $last }, incident skončil
}
admin-digest-quiet-title = Co nebylo oznámeno hned a proč
admin-digest-quiet-incident = { $count ->
    [one] { $count } oznámení patřilo k incidentu a jen se tam započítalo.
    [few] { $count } oznámení patřila k incidentům a jen se tam započítala.
    [many] { $count } oznámení patřilo k incidentům a jen se tam započítalo.
   *[other] { $count } oznámení patřilo k incidentům a jen se tam započítalo.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } oznámení by jen opakovalo dřívější oznámení.
    [few] { $count } oznámení by jen opakovala dřívější oznámení.
    [many] { $count } oznámení by jen opakovalo dřívější oznámení.
   *[other] { $count } oznámení by jen opakovalo dřívější oznámení.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } oznámení překročilo limit { $limit }.
    [few] { $count } oznámení překročila limit { $limit }.
    [many] { $count } oznámení překročilo limit { $limit }.
   *[other] { $count } oznámení překročilo limit { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Kvůli ztlumení { $silence } nebylo odesláno { $count } oznámení.
    [few] Kvůli ztlumení { $silence } nebyla odeslána { $count } oznámení.
    [many] Kvůli ztlumení { $silence } nebylo odesláno { $count } oznámení.
   *[other] Kvůli ztlumení { $silence } nebylo odesláno { $count } oznámení.
}
admin-digest-silences-title = Ztlumení
admin-digest-silence = { $silence }, autor: { $author }, do { $until }
    .soon = { $silence }, autor: { $author }, brzy skončí: { $until }
admin-digest-comment = Komentář
admin-digest-scanners-title = Skenery, které selhaly
admin-digest-scanner = { $scanner }: { $count ->
    [one] bez odpovědi u { $count } e-mailu
    [few] bez odpovědi u { $count } e-mailů
    [many] bez odpovědi u { $count } e-mailu
   *[other] bez odpovědi u { $count } e-mailů
}

## How an incident goes on, to the admins

admin-alert-incident = Pokud přijdou další takové e-maily, jejich počet najdete v odpovědích na toto oznámení.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, zablokováno
admin-incident-delivered = { $incident }, doručeno
admin-incident-inside = { $incident }, interní odesílatel { $sender }
admin-follow-up-title = Trvá: { $incident }
    .ended = Skončilo: { $incident }
admin-follow-up-more = { $count ->
    [one] Od { $since } přišel ještě { $count } takový e-mail.
    [few] Od { $since } přišly ještě { $count } takové e-maily.
    [many] Od { $since } přišlo ještě { $count } takového e-mailu.
   *[other] Od { $since } přišlo ještě { $count } takových e-mailů.
}
admin-follow-up-none = Od { $since } už žádný takový e-mail nepřišel.
admin-follow-up-next = Pokud to potrvá, další oznámení přijde nejdříve { $next }.
admin-follow-up-ended = { $count ->
    [one] Už { $count } hodinu žádný další e-mail nepřišel. Toto je poslední oznámení o tomto incidentu.
    [few] Už { $count } hodiny žádný další e-mail nepřišel. Toto je poslední oznámení o tomto incidentu.
    [many] Už { $count } hodiny žádný další e-mail nepřišel. Toto je poslední oznámení o tomto incidentu.
   *[other] Už { $count } hodin žádný další e-mail nepřišel. Toto je poslední oznámení o tomto incidentu.
}
admin-follow-up-action-remove = Odstraňte e-maily ze schránek. Zeptejte se příjemců, zda je otevřeli.
admin-follow-up-action-look = Možná jde o žádané e-maily. Podívejte se na ně, pokud se někdo zeptá.
admin-follow-up-action-mistake = Může to být planý poplach. Než e-maily uvolníte nebo odstraníte, přečtěte si známky v prvním oznámení.
admin-follow-up-count-title = Dosud
admin-follow-up-count = E-mailů celkem
admin-follow-up-first = První e-mail
admin-follow-up-last = Poslední e-mail
admin-follow-up-mails-title = Nové e-maily
admin-follow-up-many-title = Několik incidentů najednou
    .ended = Několik incidentů skončilo
admin-follow-up-many-subject = Incidenty: trvá { $open }, skončilo { $ended }
admin-follow-up-many-happened = V tomto jednom oznámení je několik incidentů.
admin-follow-up-many-open-title = Trvají
admin-follow-up-many-ended-title = Skončily
admin-follow-up-many-incident = { $incident }: nových { $more }, celkem { $count }
