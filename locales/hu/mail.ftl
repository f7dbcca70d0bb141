# Provenance: original
# The frame of every mail: titles, headings, labels.
#
# Recipients read “e-mail”, admins read “mail”: both are the mail that was stopped or delivered. Our own is a “notice”.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

## Blocked, to the recipient

recipient-blocked-title = Kiszűrt e-mail
recipient-blocked-happened = Kiszűrtünk egy Önnek küldött e-mailt. Nem került a postafiókjába.
    .test = Kiszűrtünk egy Önnek küldött e-mailt. Csak egy ártalmatlan teszt volt.
recipient-blocked-why = Miért szűrtük ki

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Legyen óvatos egy e-maillel
    .test = Ártalmatlan teszt
recipient-delivered-warning-subject = Veszélyes e-mail a postafiókjában
    .test = Ártalmatlan teszt a postafiókjában
    .forbidden = E-mail tiltott fájllal a postafiókjában
    .likely = Valószínűleg veszélyes e-mail a postafiókjában
    .unwanted = Nemkívánatos e-mail a postafiókjában
    .doubtful = Gyanús e-mail a postafiókjában
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = Veszélyes e-mail van a postafiókjában.
    .test = A postafiókjában van egy e-mail, amely egy ártalmatlan tesztet tartalmaz.
    .forbidden = A postafiókjában van egy e-mail. Olyan fájl van benne, amely általában nem megengedett.
    .likely = Valószínűleg veszélyes e-mail van a postafiókjában.
    .unwanted = Nemkívánatos e-mail van a postafiókjában.
    .doubtful = Gyanús e-mail van a postafiókjában. Lehet, hogy ártalmatlan.
recipient-delivered-warning-action = Ne nyissa meg az e-mailt. Törölje.
    .test = Nincs semmi teendője.
    .forbidden = Csak akkor nyissa meg a fájlt, ha számított rá.
    .doubtful = Mielőtt megnyitja az e-mailt, kérdezze meg az informatikai ügyfélszolgálatot.
recipient-delivered-warning-opened = Már megnyitotta? Akkor szóljon az informatikai ügyfélszolgálatnak.
recipient-delivered-warning-why = Mi a baj vele
    .test = Mi ez

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail, amelyet nem tudtunk ellenőrizni
recipient-unchecked-subject = Ellenőrizetlen e-mail a postafiókjában
recipient-unchecked-happened = Nem tudtunk ellenőrizni egy Önnek küldött e-mailt. Az e-mail a postafiókjában van.
    .blocked = Nem tudtunk ellenőrizni egy Önnek küldött e-mailt. Ezért kiszűrtük.
# its files: the attachments of the e-mail
recipient-unchecked-action = Az e-mail fájljait csak akkor nyissa meg, ha ismeri a feladót, és számított a fájlokra.
recipient-unchecked-why = Miért nem tudtuk ellenőrizni

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Az e-mailjét nem küldtük el
    .some = Az e-mailje nem jutott el mindenkihez
inside-sender-subject = Az e-mailjét nem küldtük el
    .some = Az e-mailje nem jutott el mindenkihez
inside-sender-happened = Kiszűrtünk egy e-mailt, amely az Ön címéről érkezett. Senki sem kapta meg.
    .some = Kiszűrtünk egy e-mailt, amely az Ön címéről érkezett. Nem minden címzett kapta meg.
inside-sender-action = Ha nem Ön küldte, szóljon az informatikai ügyfélszolgálatnak.
inside-sender-explained = Lehet, hogy valaki más használja az Ön címét vagy számítógépét.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Ha Ön küldte az e-mailt, kérdezze meg az informatikai ügyfélszolgálatot, hogyan küldheti el más módon.
    .harmful = Ha Ön küldte az e-mailt, többé ne nyissa meg és ne küldje el a mellékelt fájlokat. Szóljon az informatikai ügyfélszolgálatnak is.
inside-sender-why = Miért szűrtük ki

## Parts of all mails to recipients

action-nothing = Nincs semmi teendője.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Melyik e-mailről van szó
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Erre gyanakszunk:
    .subject = Kiszűrt e-mail: talán veszélyes
# $file: a name, such as invoice.pdf.exe
why-file = A fájl neve: „{ $file }”.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = A következő mellékletben van: „{ $outer }”.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] { $count } másik fájllal is baj van.
   *[other] { $count } másik fájllal is baj van.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = A fájlt egy tesztgépen ellenőriztük.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Veszély: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] { $count } ellenőrzés mutatta ki.
   *[other] { $count } egymástól független ellenőrzés is kimutatta.
}
# it: the e-mail
expected-title = Számított rá?
# a number: a phone number
expected-call = Ismeri a feladót? Akkor hívja fel egy olyan számon, amelyet már ismer, és kérdezze meg. Ne e-mailben kérdezze.
expected-wanted = Szüksége van az e-mailre? Akkor kérje meg az informatikai ügyfélszolgálatot, hogy ellenőrizze újra.
expected-wanted-file = Szüksége van az e-mailre vagy a fájlra? Akkor forduljon az informatikai ügyfélszolgálathoz. Vagy kérje meg a feladót, hogy más módon küldje el.
    .alone = Szüksége van az e-mailre? Akkor forduljon az informatikai ügyfélszolgálathoz. Vagy kérje meg a feladót, hogy más módon küldje el.
help-title = Segítségre van szüksége?
# the mail number: see label-number
help-ask = Forduljon az informatikai ügyfélszolgálathoz. Mondja meg az e-mail azonosítóját.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Kapcsolat
help-phone = Telefon
help-email = E-mail
help-page = Weboldal
details-title = Részletek az informatikusoknak
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Az értesítés küldője: { $organization }, e-mail-védelem.
footer-automatic = Az értesítést egy program írta. Soha nem kérjük a jelszavát.
note-dots = A [.] pont helyett áll, hogy senki ne kattintson rá véletlenül.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = A magyar változat lejjebb olvasható.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = Feladó
# The sender as the mail servers use it
label-sender = Borítékfeladó
label-subject = Tárgy
# When the mail reached us: date and time
label-received = Időpont
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nem kapta meg
label-attachments = Mellékletek
label-file = Fájl
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = E-mail-azonosító
label-quarantine = Karantén
label-severity = Súlyosság
label-confidence = Bizonyosság
label-category = Kategória
label-family = Család
# Before the value of platform-…
label-platform = Platform
label-log-id = Naplóazonosító
label-queue-id = Várólista-azonosító
label-message-id = Message-ID
label-size = Méret
label-client = Küldő gép
# Before the value of sender-…
label-authentication = Hitelesítés
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = SMTP-válasz
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Szabály
label-tests = Spamtesztek
label-score = Spampontszám
label-analysis = Sandbox-elemzés
label-release = Kiengedő parancs
label-host = Kiszolgáló
# The header fields that mark a mail to many people
label-list = Lista vagy tömeges levél
label-policy-banks = Policy bankok

# Stands after label-sender
value-empty-sender = üres, mint a kézbesítési jelentésekben
# Stands after label-subject
value-no-subject = nincs tárgy
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }bájt
   *[other] { $amount }{ "\u00A0" }bájt
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] és még { $count }
   *[other] és még { $count }
}
    .item = { $count ->
        [one] még { $count }
       *[other] még { $count }
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = nincs (nem volt észlelés, szabály döntött)
value-spam-decided = nincs (a spampontszám döntött)
value-unknown-state = nincs (nem volt észlelés)

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = kézbesítve
outcome-blocked = blokkolva
outcome-handed-back-pass = kézbesítésre visszaadva a levelezőszervernek
outcome-handed-back-block = elutasítottként visszaadva a levelezőszervernek

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = { $domain } – igazolt feladó ({ $check }).
sender-claimed = { $domain } – állítólagos feladó, semmi sem igazolja.
sender-contradicted = { $domain } – állítólagos feladó, az ellenőrzés sikertelen ({ $check }).
sender-inside = A levél belülről érkezett.
sender-unknown = A levél nem nevez meg feladót.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, blokkolva: { $category } ({ $count ->
    [one] { $count } címzett
   *[other] { $count } címzett
})
admin-alert-subject-delivered = { $severity }, kézbesítve: { $category } ({ $count ->
    [one] { $count } címzett
   *[other] { $count } címzett
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, részben kézbesítve ({ $delivered }/{ $count } címzettnek): { $category }
admin-alert-subject-unchecked = { $severity }, ellenőrizetlenül kézbesítve: { $category } ({ $count ->
    [one] { $count } címzett
   *[other] { $count } címzett
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, belső feladó: { $category } ({ $sender })
admin-alert-happened-blocked = Az amavis blokkolt egy levelet. Egyetlen címzett sem kapta meg.
# $count: how many recipients have the mail
admin-alert-happened-delivered = Az amavis kézbesített egy levelet, amelyre oda kell figyelni. { $count ->
    [one] { $count } címzett kapta meg.
   *[other] { $count } címzett kapta meg.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = Az amavis egyes címzetteknél blokkolt egy levelet. { $count ->
    [one] { $count } másik címzett megkapta.
   *[other] { $count } másik címzett megkapta.
}
admin-alert-happened-inside = A levél belső feladótól érkezett: { $sender }.
admin-alert-happened-scanners = Egyetlen víruskereső sem működött. A levél ellenőrizetlen maradt.
admin-alert-happened-scanner = Egy víruskereső nem működött. A levelet a többi ellenőrizte.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Egy ellenőrző program kártevőt jelentett, az amavis azonban nem tekintette vírusnak. Ellenőrizze a program bejegyzését itt: @av_scanners. A bejegyzésnek nevet kell visszaadnia.
admin-alert-action-none = Nincs semmi teendője.
admin-alert-action-remove = Távolítsa el a levelet a postafiókokból. Kérdezze meg a címzetteket, megnyitották-e.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Lehet, hogy szükség van a levélre. Nézze meg, ha egy címzett érdeklődik utána.
    .inside = Lehet, hogy szükség van a levélre. Nézze meg, ha a feladó érdeklődik utána.
# .delivered: recipients have the mail
admin-alert-action-mistake = Téves riasztás is lehet. Olvassa el a lenti jeleket, mielőtt kiengedi a levelet.
    .delivered = Téves riasztás is lehet. Olvassa el a lenti jeleket, mielőtt eltávolítja a levelet a postafiókokból.
admin-alert-action-gone = A levélről nem maradt másolat. Ha szükség van rá, a feladónak újra el kell küldenie.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Beszéljen a feladóval. Ellenőrizze a feladó számítógépét, és cserélje le a feladó jelszavát.
    .spam = Beszéljen a feladóval. Lehet, hogy valaki más használja a fiókját.
admin-alert-action-scanners = Ellenőrizze a víruskeresőket: amíg nem működnek, a leveleket semmi sem ellenőrzi.
admin-alert-action-scanner = Ellenőrizze a víruskeresőt: amíg nem működik, gyengébb a védelem.
admin-alert-what-title = Mi ez
admin-alert-grounds-title = Mit találtunk
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Mi utal veszélyre
admin-alert-mistake-title = Mi utal téves riasztásra
admin-alert-mistake-none = Semmi.
admin-alert-mail-title = A levél
admin-alert-recipients-title = Címzettek
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Külső címzettek: { $outcome } ({ $count })
admin-alert-files-title = Fájlok
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = jelzett valamit
scanner-clean = nem talált semmit
scanner-failed = nem válaszolt
admin-alert-raw-title = Az ellenőrző programok jelentései
admin-alert-release-title = Karantén és kiengedés
admin-alert-release-note = Csak akkor engedje ki, ha biztos benne, hogy ártalmatlan. Az amavis kérheti a titkos azonosítót (secret id).
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] Ez előtt { $count } eseményt nem sikerült eltárolni. Keresse a „whyblocked” szót az amavis naplójában.
   *[other] Ez előtt { $count } eseményt nem sikerült eltárolni. Keresse a „whyblocked” szót az amavis naplójában.
}
admin-alert-attached = Az adatokat JSON-fájlként mellékeltük.

## To the admins, about ourselves

admin-trouble-title = Gond van az értesítésekkel
    .test = Az értesítések tesztje
# $title: a .title of trouble-…
admin-trouble-subject = Értesítések: { $title }
admin-trouble-count = { $count ->
    [one] { $count } alkalommal fordult elő.
   *[other] { $count } alkalommal fordult elő.
}
admin-trouble-do-title = Teendő
admin-trouble-last-title = A legutóbbi eset
admin-trouble-retry = Ha a hiba megszűnt, a „whyblocked queue retry --failed” paranccsal küldheti el újra az értesítést.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = A drop könyvtárban egy olvashatatlan esemény van. A „bad” mappába került; a levélről senki sem kapott értesítést.
    .title = olvashatatlan esemény
    .hint = Olvassa el a .why végű fájlt a drop könyvtár „bad” mappájában.
trouble-gap = A hook nem tudott minden eseményt eltárolni. Egyes levelekről senki sem kapott értesítést.
    .title = hiányoznak események
    .hint = Ellenőrizze a drop könyvtár szabad helyét és jogosultságait, valamint az amavis naplóját.
trouble-refused = Egy levelezőszerver véglegesen elutasított egy értesítést.
    .title = elutasított értesítés
    .hint = Nézze meg a „whyblocked queue list” kimenetét és a szerver lenti válaszát.
trouble-expired = Egy értesítést nem sikerült időben kézbesíteni.
    .title = kézbesítetlen értesítés
    .hint = Ellenőrizze az értesítéseket átvevő levelezőszervert.
trouble-template = Egy sablont vagy szöveget nem lehetett használni. Helyette a program a beépítettet használta.
    .title = hibás sablon
    .hint = Futtassa ezt: „whyblocked check”.
trouble-foreign-file = A drop könyvtárban olyasmi van, amit a hook soha nem ír. Nem nyúltunk hozzá.
    .title = idegen fájl a drop könyvtárban
    .hint = Ellenőrizze, ki írhat a drop könyvtárba.
trouble-no-organization = Egy levélnek olyan domainben is voltak címzettjei, amely egyetlen szervezethez sem tartozik.
    .title = szervezet nélküli domain
    .hint = Vegye fel a domaint egy szervezet fájljába, vagy törölje az amavis helyi domainjei közül.
trouble-test = Ez egy teszt. Az értesítések működnek.
    .title = csak teszt
    .hint = Nincs semmi teendője.
