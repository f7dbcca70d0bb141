# Provenance: original
# Slovak, polite („vy“): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Súhrn zadržaných e-mailov
    .mailbox = S niektorými e-mailmi zaobchádzajte opatrne
recipient-digest-subject = Zadržané e-maily: { $count }
    .mailbox = Pochybné e-maily vo vašej schránke: { $count }
recipient-digest-unchecked-subject = Neskontrolované e-maily vo vašej schránke: { $count }
recipient-digest-mailbox = { $count ->
    [one] Vo vašej schránke je { $count } e-mail, ktorý môže byť nebezpečný.
    [few] Vo vašej schránke sú { $count } e-maily, ktoré môžu byť nebezpečné.
    [many] Vo vašej schránke je { $count } e-mailu, ktorý môže byť nebezpečný.
   *[other] Vo vašej schránke je { $count } e-mailov, ktoré môžu byť nebezpečné.
}
recipient-digest-forbidden = { $count ->
    [one] Vo vašej schránke je { $count } e-mail so súborom, ktorý zvyčajne nie je povolený.
    [few] Vo vašej schránke sú { $count } e-maily so súborom, ktorý zvyčajne nie je povolený.
    [many] Vo vašej schránke je { $count } e-mailu so súborom, ktorý zvyčajne nie je povolený.
   *[other] Vo vašej schránke je { $count } e-mailov so súborom, ktorý zvyčajne nie je povolený.
}
recipient-digest-unchecked = { $count ->
    [one] Vo vašej schránke je { $count } e-mail, ktorý sme nemohli skontrolovať.
    [few] Vo vašej schránke sú { $count } e-maily, ktoré sme nemohli skontrolovať.
    [many] Vo vašej schránke je { $count } e-mailu, ktorý sme nemohli skontrolovať.
   *[other] Vo vašej schránke je { $count } e-mailov, ktoré sme nemohli skontrolovať.
}
recipient-digest-sent = { $count ->
    [one] Zadržali sme { $count } e-mail z vašej adresy.
    [few] Zadržali sme { $count } e-maily z vašej adresy.
    [many] Zadržali sme { $count } e-mailu z vašej adresy.
   *[other] Zadržali sme { $count } e-mailov z vašej adresy.
}
recipient-digest-blocked = { $count ->
    [one] Zadržali sme { $count } e-mail určený vám. Do vašej schránky sa nedostal.
    [few] Zadržali sme { $count } e-maily určené vám. Do vašej schránky sa nedostali.
    [many] Zadržali sme { $count } e-mailu určeného vám. Do vašej schránky sa nedostal.
   *[other] Zadržali sme { $count } e-mailov určených vám. Do vašej schránky sa nedostali.
}
recipient-digest-action = Skôr než pochybný e-mail otvoríte, spýtajte sa IT podpory.
recipient-digest-forbidden-action = Súbor, ktorý zvyčajne nie je povolený, otvorte, len ak ste ho čakali.
recipient-digest-unchecked-action = Prílohy neskontrolovaného e-mailu otvorte, len ak poznáte odosielateľa a prílohy ste čakali.
recipient-digest-sent-action = Ak ste niektorý e-mail zo svojej adresy neposlali vy, povedzte to IT podpore.
recipient-digest-mailbox-title = Vo vašej schránke
recipient-digest-sent-title = Z vašej adresy
recipient-digest-blocked-title = Čo sme zadržali
recipient-digest-alike = { $count ->
    [one] A ešte { $count } podobný e-mail.
    [few] A ešte { $count } podobné e-maily.
    [many] A ešte { $count } podobného e-mailu.
   *[other] A ešte { $count } podobných e-mailov.
}
recipient-digest-rest = { $count ->
    [one] { $count } ďalší e-mail tu nie je uvedený.
    [few] { $count } ďalšie e-maily tu nie sú uvedené.
    [many] { $count } ďalšieho e-mailu tu nie je uvedené.
   *[other] { $count } ďalších e-mailov tu nie je uvedených.
}
recipient-digest-wanted = Potrebujete niektorý z týchto e-mailov? Obráťte sa na IT podporu.
recipient-digest-period = Tento súhrn zahŕňa obdobie od { $from } do { $until }.
recipient-digest-limit = O jednotlivých e-mailoch vám píšeme iba niekoľkokrát denne. Ostatné nájdete v tomto súhrne.
recipient-digest-optional = Nechcete dostávať tento súhrn? Povedzte to IT podpore.

## Summary, to the admins

admin-digest-title = Súhrn filtra pošty
admin-digest-subject = Ohlásené e-maily: { $count }
    .delivered = Ohlásené e-maily: { $count }, doručené: { $delivered }
admin-digest-happened = { $count ->
    [one] Od { $from } do { $until } bol ohlásený { $count } e-mail.
    [few] Od { $from } do { $until } boli ohlásené { $count } e-maily.
    [many] Od { $from } do { $until } bolo ohlásené { $count } e-mailu.
   *[other] Od { $from } do { $until } bolo ohlásených { $count } e-mailov.
}
admin-digest-delivered = { $count ->
    [one] Z toho bol { $count } doručený.
    [few] Z toho boli { $count } doručené.
    [many] Z toho bolo { $count } doručené.
   *[other] Z toho bolo { $count } doručených.
}
    .only = E-mail bol doručený.
admin-digest-before = { $count ->
    [one] V predchádzajúcom období to bol { $count }.
    [few] V predchádzajúcom období to boli { $count }.
    [many] V predchádzajúcom období to bolo { $count }.
   *[other] V predchádzajúcom období ich bolo { $count }.
}
    .none = V predchádzajúcom období nebol žiadny.
admin-digest-sent = { $count ->
    [one] Hneď sa odoslalo { $count } oznámenie.
    [few] Hneď sa odoslali { $count } oznámenia.
    [many] Hneď sa odoslalo { $count } oznámenia.
   *[other] Hneď sa odoslalo { $count } oznámení.
}
admin-digest-action-delivered = Najprv si pozrite doručené e-maily.
admin-digest-action-told = Postupujte podľa oznámení o doručených e-mailoch.
admin-digest-categories-title = E-maily podľa kategórie
admin-digest-category = { $category }: { $count } (predtým: { $before })
admin-digest-senders-title = Najčastejší odosielatelia
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-mail
    [few] { $count } e-maily
    [many] { $count } e-mailu
   *[other] { $count } e-mailov
}
admin-digest-list-title = Uvedené iba v tomto súhrne
admin-digest-mail-blocked = { $severity }: { $title }, zablokované
admin-digest-mail-delivered = { $severity }: { $title }, doručené
admin-digest-alike = { $count ->
    [one] a ešte { $count } podobný e-mail
    [few] a ešte { $count } podobné e-maily
    [many] a ešte { $count } podobného e-mailu
   *[other] a ešte { $count } podobných e-mailov
}
admin-digest-incidents-title = Incidenty
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-mail od { $first }, incident trvá
    [few] { $incident }: { $count } e-maily od { $first }, incident trvá
    [many] { $incident }: { $count } e-mailu od { $first }, incident trvá
   *[other] { $incident }: { $count } e-mailov od { $first }, incident trvá
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-mail od { $first } do { $last }, incident sa skončil
    [few] { $incident }: { $count } e-maily od { $first } do { $last }, incident sa skončil
    [many] { $incident }: { $count } e-mailu od { $first } do { $last }, incident sa skončil
   *[other] { $incident }: { $count } e-mailov od { $first } do { $last }, incident sa skončil
}
admin-digest-quiet-title = Čo sa neoznámilo hneď a prečo
admin-digest-quiet-incident = { $count ->
    [one] { $count } oznámenie patrilo k incidentu a iba sa tam započítalo.
    [few] { $count } oznámenia patrili k incidentom a iba sa tam započítali.
    [many] { $count } oznámenia patrilo k incidentom a iba sa tam započítalo.
   *[other] { $count } oznámení patrilo k incidentom a iba sa tam započítalo.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } oznámenie by zopakovalo skoršie oznámenie.
    [few] { $count } oznámenia by zopakovali skoršie oznámenia.
    [many] { $count } oznámenia by zopakovalo skoršie oznámenia.
   *[other] { $count } oznámení by zopakovalo skoršie oznámenia.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } oznámenie prekročilo limit { $limit }.
    [few] { $count } oznámenia prekročili limit { $limit }.
    [many] { $count } oznámenia prekročilo limit { $limit }.
   *[other] { $count } oznámení prekročilo limit { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Stlmenie { $silence } potlačilo { $count } oznámenie.
    [few] Stlmenie { $silence } potlačilo { $count } oznámenia.
    [many] Stlmenie { $silence } potlačilo { $count } oznámenia.
   *[other] Stlmenie { $silence } potlačilo { $count } oznámení.
}
admin-digest-silences-title = Stlmenia
admin-digest-silence = { $silence }, autor: { $author }, do { $until }
    .soon = { $silence }, autor: { $author }, čoskoro sa skončí: { $until }
admin-digest-comment = Komentár
admin-digest-scanners-title = Skenery, ktoré zlyhali
admin-digest-scanner = { $scanner }: { $count ->
    [one] bez odpovede pri { $count } e-maile
    [few] bez odpovede pri { $count } e-mailoch
    [many] bez odpovede pri { $count } e-mailu
   *[other] bez odpovede pri { $count } e-mailoch
}

## How an incident goes on, to the admins

admin-alert-incident = Ak prídu ďalšie takéto e-maily, ich počet nájdete v odpovediach na toto oznámenie.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, zablokované
admin-incident-delivered = { $incident }, doručené
admin-incident-inside = { $incident }, interný odosielateľ { $sender }
admin-follow-up-title = Trvá: { $incident }
    .ended = Skončilo sa: { $incident }
admin-follow-up-more = { $count ->
    [one] Od { $since } prišiel ešte { $count } takýto e-mail.
    [few] Od { $since } prišli ešte { $count } takéto e-maily.
    [many] Od { $since } prišlo ešte { $count } takéhoto e-mailu.
   *[other] Od { $since } prišlo ešte { $count } takýchto e-mailov.
}
admin-follow-up-none = Od { $since } už žiadny takýto e-mail neprišiel.
admin-follow-up-next = Ak to bude pokračovať, ďalšie oznámenie príde najskôr { $next }.
admin-follow-up-ended = { $count ->
    [one] Už { $count } hodinu žiadny ďalší e-mail neprišiel. Toto je posledné oznámenie o tomto incidente.
    [few] Už { $count } hodiny žiadny ďalší e-mail neprišiel. Toto je posledné oznámenie o tomto incidente.
    [many] Už { $count } hodiny žiadny ďalší e-mail neprišiel. Toto je posledné oznámenie o tomto incidente.
   *[other] Už { $count } hodín žiadny ďalší e-mail neprišiel. Toto je posledné oznámenie o tomto incidente.
}
admin-follow-up-action-remove = Odstráňte e-maily zo schránok. Spýtajte sa príjemcov, či ich otvorili.
admin-follow-up-action-look = Možno ide o želané e-maily. Pozrite si ich, ak sa niekto ozve.
admin-follow-up-action-mistake = Môže to byť planý poplach. Skôr než e-maily uvoľníte alebo odstránite, prečítajte si príznaky v prvom oznámení.
admin-follow-up-count-title = Doteraz
admin-follow-up-count = E-mailov spolu
admin-follow-up-first = Prvý e-mail
admin-follow-up-last = Posledný e-mail
admin-follow-up-mails-title = Nové e-maily
admin-follow-up-many-title = Niekoľko incidentov naraz
    .ended = Niekoľko incidentov sa skončilo
admin-follow-up-many-subject = Incidenty: pokračujúce { $open }, skončené { $ended }
admin-follow-up-many-happened = V tomto jednom oznámení je niekoľko incidentov.
admin-follow-up-many-open-title = Trvajú
admin-follow-up-many-ended-title = Skončili sa
admin-follow-up-many-incident = { $incident }: nových { $more }, spolu { $count }
