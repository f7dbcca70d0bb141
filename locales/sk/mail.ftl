# Provenance: original
# Slovak, polite („vy“): the frame of every mail: titles, headings, labels.
#
# „oznámenie“ is our own mail, „e-mail“ is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Zadržaný e-mail
recipient-blocked-happened = Zadržali sme e-mail určený vám. Do vašej schránky sa nedostal.
    .test = Zadržali sme e-mail určený vám. Bol to iba neškodný test.
recipient-blocked-why = Prečo sme ho zadržali

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = S jedným e-mailom zaobchádzajte opatrne
    .test = Neškodný testovací e-mail
recipient-delivered-warning-subject = Nebezpečný e-mail vo vašej schránke
    .test = Neškodný testovací e-mail vo vašej schránke
    .forbidden = E-mail s nepovoleným súborom vo vašej schránke
    .likely = Pravdepodobne nebezpečný e-mail vo vašej schránke
    .unwanted = Nežiaduci e-mail vo vašej schránke
    .doubtful = Podozrivý e-mail vo vašej schránke
recipient-delivered-warning-happened = Vo vašej schránke je nebezpečný e-mail.
    .test = Vo vašej schránke je e-mail s neškodným testom.
    .forbidden = Vo vašej schránke je e-mail so súborom, ktorý zvyčajne nie je povolený.
    .likely = Vo vašej schránke je e-mail, ktorý je pravdepodobne nebezpečný.
    .unwanted = Vo vašej schránke je nežiaduci e-mail.
    .doubtful = Vo vašej schránke je podozrivý e-mail. Možno je neškodný.
recipient-delivered-warning-action = E-mail neotvárajte. Vymažte ho.
    .test = Nemusíte nič robiť.
    .forbidden = Súbor otvorte, len ak ste ho čakali.
    .doubtful = Skôr než e-mail otvoríte, spýtajte sa IT podpory.
recipient-delivered-warning-opened = Už ste ho otvorili? Potom to povedzte IT podpore.
recipient-delivered-warning-why = Čo s ním nie je v poriadku
    .test = O čo ide

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail, ktorý sme nemohli skontrolovať
recipient-unchecked-subject = Neskontrolovaný e-mail vo vašej schránke
recipient-unchecked-happened = E-mail určený vám sme nemohli skontrolovať. Je vo vašej schránke.
    .blocked = E-mail určený vám sme nemohli skontrolovať. Preto sme ho zadržali.
recipient-unchecked-action = Jeho prílohy otvorte, len ak poznáte odosielateľa a prílohy ste čakali.
recipient-unchecked-why = Prečo sme ho nemohli skontrolovať

## To the inside sender

inside-sender-title = Váš e-mail sa neodoslal
    .some = Váš e-mail sa nedostal ku všetkým
inside-sender-subject = Váš e-mail sa neodoslal
    .some = Váš e-mail sa nedostal ku všetkým
inside-sender-happened = Zadržali sme e-mail z vašej adresy. Nikto ho nedostal.
    .some = Zadržali sme e-mail z vašej adresy. Niektorí príjemcovia ho nedostali.
inside-sender-action = Ak ste ho neposlali vy, povedzte to IT podpore.
inside-sender-explained = Vašu adresu alebo váš počítač možno používa niekto iný.
inside-sender-own = Ak ste e-mail poslali vy, spýtajte sa IT podpory, ako ho poslať iným spôsobom.
    .harmful = Ak ste e-mail poslali vy, priložené súbory už neotvárajte ani neposielajte. Povedzte to aj IT podpore.
inside-sender-why = Prečo sme ho zadržali

## Parts of all mails to recipients

action-nothing = Nemusíte nič robiť.
which-title = O ktorý e-mail ide
why-suspected = Máme podozrenie.
    .subject = Zadržaný e-mail: možno nebezpečný
why-file = Súbor sa volá „{ $file }“.
why-file-inside = Je v prílohe „{ $outer }“.
why-files = { $count ->
    [one] Problém má aj { $count } ďalší súbor.
    [few] Problém majú aj { $count } ďalšie súbory.
    [many] Problém má aj { $count } ďalšieho súboru.
   *[other] Problém má aj { $count } ďalších súborov.
}
why-tested = Súbor sme vyskúšali na testovacom počítači.
danger = Nebezpečenstvo: { $severity }.
tests-agree = { $count ->
    [one] Zistila to { $count } kontrola.
    [few] Zistili to { $count } nezávislé kontroly.
    [many] Zistilo to { $count } nezávislej kontroly.
   *[other] Zistilo to { $count } nezávislých kontrol.
}
expected-title = Čakali ste tento e-mail?
expected-call = Poznáte odosielateľa? Zavolajte mu na číslo, ktoré poznáte, a opýtajte sa ho. Nepýtajte sa e-mailom.
expected-wanted = Potrebujete tento e-mail? Požiadajte IT podporu, aby ho znova skontrolovala.
expected-wanted-file = Potrebujete tento e-mail alebo súbor z neho? Obráťte sa na IT podporu. Môžete tiež požiadať odosielateľa, aby ho poslal iným spôsobom.
    .alone = Potrebujete tento e-mail? Obráťte sa na IT podporu. Môžete tiež požiadať odosielateľa, aby ho poslal iným spôsobom.
help-title = Potrebujete pomoc?
help-ask = Obráťte sa na IT podporu. Povedzte jej kód e-mailu.
help-contact = Kontakt
help-phone = Telefón
help-email = E-mail
help-page = Stránka
details-title = Podrobnosti pre IT
footer = Toto oznámenie posiela ochrana e-mailov organizácie { $organization }.
footer-automatic = Napísal ho program. Nikdy sa nepýtame na vaše heslo.
note-dots = [.] znamená bodku, aby nikto neklikol omylom.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Slovenská verzia je nižšie.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Od
label-sender = Obálkový odosielateľ
label-subject = Predmet
label-received = Dátum a čas
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nedoručené
label-attachments = Prílohy
label-file = Súbor
label-number = Kód e-mailu
label-quarantine = Karanténa
label-severity = Závažnosť
label-confidence = Istota
label-category = Kategória
label-family = Rodina
label-platform = Platforma
label-log-id = ID v logu
label-queue-id = ID vo fronte
label-message-id = Message-ID
label-size = Veľkosť
label-client = Odosielajúci počítač
label-authentication = Overenie odosielateľa
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Odpoveď SMTP
label-sha256 = SHA-256
label-rule = Pravidlo
label-tests = Testy na spam
label-score = Skóre spamu
label-analysis = Analýza v sandboxe
label-release = Príkaz na uvoľnenie
label-host = Server
label-list = Mailing list alebo hromadný e-mail
label-policy-banks = Sady pravidiel (policy banks)

value-empty-sender = prázdny, ako pri hláseniach o doručení
value-no-subject = bez predmetu
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }bajt
    [few] { $amount }{ "\u00A0" }bajty
    [many] { $amount }{ "\u00A0" }bajtu
   *[other] { $amount }{ "\u00A0" }bajtov
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] a ešte { $count }
    [few] a ešte { $count }
    [many] a ešte { $count }
   *[other] a ešte { $count }
}
    .item = { $count ->
        [one] ešte { $count }
        [few] ešte { $count }
        [many] ešte { $count }
       *[other] ešte { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = žiadna – nič sa nezistilo, rozhodlo pravidlo
value-spam-decided = žiadna – rozhodlo skóre spamu
value-unknown-state = žiadna – nič sa nezistilo

outcome-delivered = doručené
outcome-blocked = zablokované
outcome-handed-back-pass = vrátené poštovému serveru na doručenie
outcome-handed-back-block = vrátené poštovému serveru ako odmietnuté

sender-proven = Doména { $domain } je overená ({ $check }).
sender-claimed = Doména { $domain } je len uvedená, nič ju nepotvrdzuje.
sender-contradicted = Doména { $domain } je len uvedená, kontrola { $check } nebola úspešná.
sender-inside = E-mail pochádza zvnútra organizácie.
sender-unknown = E-mail neuvádza žiadneho odosielateľa.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, zablokované: { $category } ({ $count ->
    [one] { $count } príjemca
    [few] { $count } príjemcovia
    [many] { $count } príjemcu
   *[other] { $count } príjemcov
})
admin-alert-subject-delivered = { $severity }, doručené: { $category } ({ $count ->
    [one] { $count } príjemca
    [few] { $count } príjemcovia
    [many] { $count } príjemcu
   *[other] { $count } príjemcov
})
admin-alert-subject-mixed = { $severity }, doručené { $delivered } z { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, doručené bez kontroly: { $category } ({ $count ->
    [one] { $count } príjemca
    [few] { $count } príjemcovia
    [many] { $count } príjemcu
   *[other] { $count } príjemcov
})
admin-alert-subject-inside = { $severity }, interný odosielateľ: { $category } ({ $sender })
admin-alert-happened-blocked = amavis zablokoval e-mail. Nedostal ho žiadny príjemca.
admin-alert-happened-delivered = amavis doručil e-mail, ktorý si vyžaduje pozornosť. { $count ->
    [one] Má ho { $count } príjemca.
    [few] Majú ho { $count } príjemcovia.
    [many] Má ho { $count } príjemcu.
   *[other] Má ho { $count } príjemcov.
}
admin-alert-happened-mixed = amavis zablokoval e-mail iba pre niektorých príjemcov. { $count ->
    [one] Dostal ho { $count } ďalší príjemca.
    [few] Dostali ho { $count } ďalší príjemcovia.
    [many] Dostalo ho { $count } ďalšieho príjemcu.
   *[other] Dostalo ho { $count } ďalších príjemcov.
}
admin-alert-happened-inside = E-mail pochádza od interného odosielateľa { $sender }.
admin-alert-happened-scanners = Nefungoval žiadny antivírusový skener. E-mail sa neskontroloval.
admin-alert-happened-scanner = Jeden antivírusový skener nefungoval. E-mail skontrolovali iné skenery.
admin-alert-unblocked = Skener ohlásil malvér, ale amavis ho nepovažoval za vírus. Skontrolujte záznam tohto skenera v @av_scanners: musí vracať názov.
admin-alert-action-none = Nemusíte nič robiť.
admin-alert-action-remove = Odstráňte e-mail zo schránok. Spýtajte sa príjemcov, či ho otvorili.
admin-alert-action-look = Možno ide o želaný e-mail. Pozrite si ho, ak sa príjemca ozve.
    .inside = Možno ide o želaný e-mail. Pozrite si ho, ak sa odosielateľ ozve.
admin-alert-action-mistake = Môže to byť planý poplach. Skôr než e-mail uvoľníte, prečítajte si príznaky uvedené nižšie.
    .delivered = Môže to byť planý poplach. Skôr než e-mail odstránite zo schránok, prečítajte si príznaky uvedené nižšie.
admin-alert-action-gone = Kópia e-mailu sa neuchovala. Ak ide o želaný e-mail, odosielateľ ho musí poslať znova.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Porozprávajte sa s odosielateľom. Skontrolujte jeho počítač a zmeňte jeho heslo.
    .spam = Porozprávajte sa s odosielateľom. Jeho konto možno používa niekto iný.
admin-alert-action-scanners = Skontrolujte skenery: kým nebudú fungovať, e-maily sa nekontrolujú.
admin-alert-action-scanner = Skontrolujte skener: kým nebude fungovať, ochrana je slabšia.
admin-alert-what-title = Čo to je
admin-alert-grounds-title = Čo sa našlo
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Príznaky nebezpečenstva
admin-alert-mistake-title = Príznaky planého poplachu
admin-alert-mistake-none = Nie sú žiadne.
admin-alert-mail-title = E-mail
admin-alert-recipients-title = Príjemcovia
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Externí príjemcovia: { $outcome } ({ $count })
admin-alert-files-title = Súbory
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = hlási nález
scanner-clean = bez nálezu
scanner-failed = bez odpovede
admin-alert-raw-title = Hlásenia skenerov
admin-alert-release-title = Karanténa a uvoľnenie
admin-alert-release-note = E-mail uvoľnite, len ak máte istotu, že je neškodný. amavis si môže vypýtať secret id.
admin-alert-missed = { $count ->
    [one] { $count } skoršiu udalosť sa nepodarilo uložiť. Hľadajte „whyblocked“ v logu amavis.
    [few] { $count } skoršie udalosti sa nepodarilo uložiť. Hľadajte „whyblocked“ v logu amavis.
    [many] { $count } skoršej udalosti sa nepodarilo uložiť. Hľadajte „whyblocked“ v logu amavis.
   *[other] { $count } skorších udalostí sa nepodarilo uložiť. Hľadajte „whyblocked“ v logu amavis.
}
admin-alert-attached = Údaje sú priložené ako JSON.

## To the admins, about ourselves

admin-trouble-title = Ťažkosti s oznámeniami
    .test = Test oznámení
admin-trouble-subject = Oznámenia: { $title }
admin-trouble-count = { $count ->
    [one] Stalo sa to { $count }-krát.
    [few] Stalo sa to { $count }-krát.
    [many] Stalo sa to { $count }-krát.
   *[other] Stalo sa to { $count }-krát.
}
admin-trouble-do-title = Čo robiť
admin-trouble-last-title = Posledný prípad
admin-trouble-retry = Po odstránení príčiny spustite „whyblocked queue retry --failed“ a oznámenie sa odošle znova.
trouble-bad-event = V adresári drop je udalosť, ktorá sa nedá prečítať. Presunula sa do priečinka „bad“; o tomto e-maile nikto nedostal oznámenie.
    .title = nečitateľná udalosť
    .hint = Prečítajte si súbor s príponou .why v priečinku „bad“ v adresári drop.
trouble-gap = Hook nedokázal uložiť všetky udalosti. O niektorých e-mailoch nikto nedostal oznámenie.
    .title = chýbajú udalosti
    .hint = Skontrolujte voľné miesto a oprávnenia adresára drop a tiež log amavis.
trouble-refused = Poštový server natrvalo odmietol oznámenie.
    .title = odmietnuté oznámenie
    .hint = Pozrite si výstup „whyblocked queue list“ a odpoveď servera nižšie.
trouble-expired = Oznámenie sa nepodarilo včas doručiť.
    .title = nedoručené oznámenie
    .hint = Skontrolujte poštový server, ktorý prijíma naše oznámenia.
trouble-template = Šablóna alebo text sa nedali použiť. Namiesto toho sa použila vstavaná verzia.
    .title = chybná šablóna
    .hint = Spustite „whyblocked check“.
trouble-foreign-file = V adresári drop je niečo, čo hook nikdy nezapisuje. Zostalo to bez zmeny.
    .title = cudzí súbor v adresári drop
    .hint = Skontrolujte, kto smie zapisovať do adresára drop.
trouble-no-organization = E-mail mal príjemcov v doméne, ktorá nepatrí žiadnej organizácii.
    .title = doména bez organizácie
    .hint = Pridajte doménu do súboru niektorej organizácie alebo ju odstráňte z miestnych domén amavis.
trouble-test = Toto je test. Oznámenia fungujú.
    .title = iba test
    .hint = Nemusíte nič robiť.
