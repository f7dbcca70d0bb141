# Provenance: original
# Slovenian, polite (vi): the frame of every mail: titles, headings, labels.
#
# „obvestilo“ is our own mail, „e-sporočilo“ (admins: „sporočilo“) is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Ustavljeno e-sporočilo
recipient-blocked-happened = Ustavili smo e-sporočilo, namenjeno vam. V vaš nabiralnik ni prišlo.
    .test = Ustavili smo e-sporočilo, namenjeno vam. Šlo je le za neškodljiv test.
recipient-blocked-why = Zakaj smo ga ustavili

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Bodite previdni pri enem od e-sporočil
    .test = Neškodljivo testno e-sporočilo
recipient-delivered-warning-subject = Nevarno e-sporočilo v vašem nabiralniku
    .test = Neškodljivo testno e-sporočilo v vašem nabiralniku
    .forbidden = E-sporočilo z nedovoljeno datoteko v vašem nabiralniku
    .likely = Verjetno nevarno e-sporočilo v vašem nabiralniku
    .unwanted = Neželeno e-sporočilo v vašem nabiralniku
    .doubtful = Sumljivo e-sporočilo v vašem nabiralniku
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = V vašem nabiralniku je nevarno e-sporočilo.
    .test = V vašem nabiralniku je e-sporočilo z neškodljivim testom.
    .forbidden = V vašem nabiralniku je e-sporočilo z datoteko, ki običajno ni dovoljena.
    .likely = V vašem nabiralniku je e-sporočilo, ki je verjetno nevarno.
    .unwanted = V vašem nabiralniku je neželeno e-sporočilo.
    .doubtful = V vašem nabiralniku je sumljivo e-sporočilo. Morda je neškodljivo.
recipient-delivered-warning-action = Ne odpirajte ga. Izbrišite ga.
    .test = Ni vam treba storiti ničesar.
    .forbidden = Datoteko odprite le, če ste jo pričakovali.
    .doubtful = Preden ga odprete, vprašajte službo za pomoč.
recipient-delivered-warning-opened = Ste ga že odprli? Potem to povejte službi za pomoč.
recipient-delivered-warning-why = Kaj je z njim narobe
    .test = Kaj je to

## Could not be checked, to the recipient

recipient-unchecked-title = E-sporočilo, ki ga nismo mogli preveriti
recipient-unchecked-subject = Nepreverjeno e-sporočilo v vašem nabiralniku
recipient-unchecked-happened = Za vas je prišlo e-sporočilo, ki ga nismo mogli preveriti. Zdaj je v vašem nabiralniku.
    .blocked = Za vas je prišlo e-sporočilo, ki ga nismo mogli preveriti. Zato smo ga ustavili.
# its files: the attachments of the e-mail
recipient-unchecked-action = Njegove datoteke odprite le, če poznate pošiljatelja in ste jih pričakovali.
recipient-unchecked-why = Zakaj ga nismo mogli preveriti

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Vaše e-sporočilo ni bilo poslano
    .some = Vaše e-sporočilo ni prišlo do vseh
inside-sender-subject = Vaše e-sporočilo ni bilo poslano
    .some = Vaše e-sporočilo ni prišlo do vseh
inside-sender-happened = Ustavili smo e-sporočilo z vašega naslova. Nihče ga ni dobil.
    .some = Ustavili smo e-sporočilo z vašega naslova. Niso ga dobili vsi prejemniki.
inside-sender-action = Če ga niste poslali sami, to povejte službi za pomoč.
inside-sender-explained = Morda vaš naslov ali računalnik uporablja kdo drug.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Če ste e-sporočilo poslali sami, vprašajte službo za pomoč, kako ga poslati drugače.
    .harmful = Če ste e-sporočilo poslali sami, njegovih datotek ne odpirajte in ne pošiljajte več. To povejte tudi službi za pomoč.
inside-sender-why = Zakaj smo ga ustavili

## Parts of all mails to recipients

action-nothing = Ni vam treba storiti ničesar.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Za katero e-sporočilo gre
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Imamo sum.
    .subject = Ustavljeno e-sporočilo: morda nevarno
# $file: a name, such as invoice.pdf.exe
why-file = Datoteka se imenuje »{ $file }«.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Shranjena je v priponki »{ $outer }«.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Težavo ima še { $count } datoteka.
    [two] Težavo imata še { $count } datoteki.
    [few] Težavo imajo še { $count } datoteke.
   *[other] Težavo ima še { $count } datotek.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Datoteko je preveril naš testni računalnik.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Nevarnost: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] To je odkrilo { $count } neodvisno preverjanje.
    [two] To sta odkrili { $count } neodvisni preverjanji.
    [few] To so odkrila { $count } neodvisna preverjanja.
   *[other] To je odkrilo { $count } neodvisnih preverjanj.
}
# it: the e-mail
expected-title = Ste pričakovali to e-sporočilo?
# a number: a phone number
expected-call = Poznate pošiljatelja? Pokličite ga na številko, ki jo poznate, in vprašajte. Ne sprašujte prek e-pošte.
expected-wanted = Potrebujete to e-sporočilo? Prosite službo za pomoč, naj ga še enkrat preveri.
expected-wanted-file = Potrebujete e-sporočilo ali datoteko? Vprašajte službo za pomoč ali prosite pošiljatelja, naj to pošlje drugače.
    .alone = Potrebujete e-sporočilo? Vprašajte službo za pomoč ali prosite pošiljatelja, naj ga pošlje drugače.
help-title = Potrebujete pomoč?
# the mail number: see label-number
help-ask = Obrnite se na službo za pomoč. Povejte številko e-sporočila.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Stik
help-phone = Telefon
help-email = E-pošta
help-page = Spletna stran
details-title = Podatki za oddelek IT
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = To obvestilo pošilja zaščita e-pošte ({ $organization }).
footer-automatic = Napisal ga je program. Nikoli vas ne vprašamo za geslo.
note-dots = [.] pomeni piko, da nihče ne klikne pomotoma.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = Slovenska različica je spodaj.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = Od
# The sender as the mail servers use it
label-sender = Pošiljatelj na ovojnici
label-subject = Zadeva
# When the mail reached us: date and time
label-received = Datum in ura
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ni prispelo do
label-attachments = Priponke
label-file = Datoteka
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Številka e-sporočila
label-quarantine = Karantena
label-severity = Resnost
label-confidence = Zanesljivost
label-category = Kategorija
label-family = Družina
# Before the value of platform-…
label-platform = Platforma
label-log-id = ID v dnevniku
label-queue-id = ID v čakalni vrsti
label-message-id = Message-ID
label-size = Velikost
label-client = Pošiljajoči računalnik
# Before the value of sender-…
label-authentication = Pristnost pošiljatelja
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = Odgovor SMTP
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Pravilo
label-tests = Testi neželene pošte
label-score = Ocena neželene pošte
label-analysis = Analiza v peskovniku
label-release = Ukaz za sprostitev
label-host = Gostitelj
# The header fields that mark a mail to many people
label-list = Poštni seznam ali množična pošta
label-policy-banks = Nabori pravil (policy banks)

# Stands after label-sender
value-empty-sender = prazen, kot pri poročilih o dostavi
# Stands after label-subject
value-no-subject = brez zadeve
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }bajt
    [two] { $amount }{ "\u00A0" }bajta
    [few] { $amount }{ "\u00A0" }bajti
   *[other] { $amount }{ "\u00A0" }bajtov
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] in še { $count }
    [two] in še { $count }
    [few] in še { $count }
   *[other] in še { $count }
}
    .item = { $count ->
        [one] še { $count }
        [two] še { $count }
        [few] še { $count }
       *[other] še { $count }
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = ni podatka – nič ni bilo zaznano, odločilo je pravilo
value-spam-decided = ni podatka – odločila je ocena neželene pošte
value-unknown-state = ni podatka – nič ni bilo zaznano

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = dostavljeno
outcome-blocked = blokirano
outcome-handed-back-pass = vrnjeno poštnemu strežniku v dostavo
outcome-handed-back-block = vrnjeno poštnemu strežniku kot zavrnjeno

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = Domena { $domain } je potrjena ({ $check }).
sender-claimed = Navedena je domena { $domain }; nič je ne potrjuje.
sender-contradicted = Navedena je domena { $domain }; preverjanje { $check } ni uspelo.
sender-inside = Sporočilo prihaja iz lastne organizacije.
sender-unknown = Sporočilo ne navaja pošiljatelja.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity } resnost: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity } resnost, blokirano: { $category } ({ $count ->
    [one] { $count } prejemnik
    [two] { $count } prejemnika
    [few] { $count } prejemniki
   *[other] { $count } prejemnikov
})
admin-alert-subject-delivered = { $severity } resnost, dostavljeno: { $category } ({ $count ->
    [one] { $count } prejemnik
    [two] { $count } prejemnika
    [few] { $count } prejemniki
   *[other] { $count } prejemnikov
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity } resnost, dostavljeno ({ $delivered } od { $count } prejemnikov): { $category }
admin-alert-subject-unchecked = { $severity } resnost, dostavljeno nepreverjeno: { $category } ({ $count ->
    [one] { $count } prejemnik
    [two] { $count } prejemnika
    [few] { $count } prejemniki
   *[other] { $count } prejemnikov
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity } resnost, notranji pošiljatelj: { $category } ({ $sender })
admin-alert-happened-blocked = amavis je blokiral sporočilo. Ni ga dobil noben prejemnik.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis je dostavil sporočilo, ki zahteva pozornost. { $count ->
    [one] Ima ga { $count } prejemnik.
    [two] Imata ga { $count } prejemnika.
    [few] Imajo ga { $count } prejemniki.
   *[other] Ima ga { $count } prejemnikov.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis je sporočilo za nekatere prejemnike blokiral. { $count ->
    [one] Dobil ga je { $count } prejemnik.
    [two] Dobila sta ga { $count } prejemnika.
    [few] Dobili so ga { $count } prejemniki.
   *[other] Dobilo ga je { $count } prejemnikov.
}
admin-alert-happened-inside = Sporočilo prihaja od notranjega pošiljatelja { $sender }.
admin-alert-happened-scanners = Noben protivirusni pregledovalnik ni deloval. Sporočilo ni bilo preverjeno.
admin-alert-happened-scanner = Eden od protivirusnih pregledovalnikov ni deloval. Sporočilo so preverili drugi.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Pregledovalnik je javil zlonamerno kodo, a je amavis ni štel za virus. Preverite vnos tega pregledovalnika v @av_scanners: vrniti mora ime.
admin-alert-action-none = Ni vam treba storiti ničesar.
admin-alert-action-remove = Odstranite sporočilo iz nabiralnikov. Vprašajte prejemnike, ali so ga odprli.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Sporočilo je morda zaželeno. Poglejte ga, če prejemnik vpraša po njem.
    .inside = Sporočilo je morda zaželeno. Poglejte ga, če pošiljatelj vpraša po njem.
# .delivered: recipients have the mail
admin-alert-action-mistake = Morda gre za lažni alarm. Preden sprostite sporočilo, preberite spodnje znake nevarnosti in lažnega alarma.
    .delivered = Morda gre za lažni alarm. Preden odstranite sporočilo iz nabiralnikov, preberite spodnje znake nevarnosti in lažnega alarma.
admin-alert-action-gone = Kopija sporočila ni shranjena. Če je zaželeno, ga mora pošiljatelj poslati še enkrat.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Pogovorite se s pošiljateljem. Preverite njegov računalnik in zamenjajte njegovo geslo.
    .spam = Pogovorite se s pošiljateljem. Morda njegov račun uporablja kdo drug.
admin-alert-action-scanners = Preverite pregledovalnike: dokler ne delujejo, sporočila niso preverjena.
admin-alert-action-scanner = Preverite pregledovalnik: dokler ne deluje, je zaščita šibkejša.
admin-alert-what-title = Kaj je to
admin-alert-grounds-title = Kaj je bilo najdeno
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Znaki nevarnosti
admin-alert-mistake-title = Znaki lažnega alarma
admin-alert-mistake-none = Ni jih.
admin-alert-mail-title = Sporočilo
admin-alert-recipients-title = Prejemniki
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Zunanji prejemniki: { $outcome } ({ $count })
admin-alert-files-title = Datoteke
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = javil zaznavo
scanner-clean = ni našel ničesar
scanner-failed = ni odgovoril
admin-alert-raw-title = Poročila pregledovalnikov
admin-alert-release-title = Karantena in sprostitev
admin-alert-release-note = Sporočilo sprostite le, če ste prepričani, da je neškodljivo. amavis lahko vpraša po tajnem ID-ju (secret id).
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] { $count } dogodka pred tem ni bilo mogoče shraniti. V dnevniku programa amavis poiščite »whyblocked«.
    [two] { $count } dogodkov pred tem ni bilo mogoče shraniti. V dnevniku programa amavis poiščite »whyblocked«.
    [few] { $count } dogodkov pred tem ni bilo mogoče shraniti. V dnevniku programa amavis poiščite »whyblocked«.
   *[other] { $count } dogodkov pred tem ni bilo mogoče shraniti. V dnevniku programa amavis poiščite »whyblocked«.
}
admin-alert-attached = Podatki so priloženi v obliki JSON.

## To the admins, about ourselves

admin-trouble-title = Težave z obvestili
    .test = Test obvestil
# $title: a .title of trouble-…
admin-trouble-subject = Obvestila: { $title }
admin-trouble-count = { $count ->
    [one] To se je zgodilo { $count }-krat.
    [two] To se je zgodilo { $count }-krat.
    [few] To se je zgodilo { $count }-krat.
   *[other] To se je zgodilo { $count }-krat.
}
admin-trouble-do-title = Kaj storiti
admin-trouble-last-title = Zadnji primer
admin-trouble-retry = Ko je vzrok odpravljen, zaženite »whyblocked queue retry --failed«, da se obvestilo pošlje znova.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = V imeniku drop je dogodek, ki ga ni mogoče prebrati. Premaknjen je bil v mapo »bad«; o sporočilu ni bil obveščen nihče.
    .title = neberljiv dogodek
    .hint = Preberite datoteko s končnico .why v mapi »bad« imenika drop.
trouble-gap = Kavelj (hook) ni mogel shraniti vseh dogodkov. O nekaterih sporočilih ni bil obveščen nihče.
    .title = manjkajo dogodki
    .hint = Preverite prosti prostor in dovoljenja imenika drop ter dnevnik programa amavis.
trouble-refused = Poštni strežnik je obvestilo trajno zavrnil.
    .title = obvestilo je bilo zavrnjeno
    .hint = Glejte »whyblocked queue list« in odgovor strežnika spodaj.
trouble-expired = Obvestila ni bilo mogoče pravočasno dostaviti.
    .title = obvestilo ni bilo dostavljeno
    .hint = Preverite poštni strežnik, ki sprejema naša obvestila.
trouble-template = Predloge ali besedila ni bilo mogoče uporabiti. Namesto tega je bila uporabljena vgrajena različica.
    .title = okvarjena predloga
    .hint = Zaženite »whyblocked check«.
trouble-foreign-file = V imeniku drop je nekaj, česar kavelj (hook) nikoli ne zapiše. Ostalo je nedotaknjeno.
    .title = tuja datoteka v imeniku drop
    .hint = Preverite, kdo sme pisati v imenik drop.
trouble-no-organization = Sporočilo je imelo prejemnike v domeni, ki ne pripada nobeni organizaciji.
    .title = domena brez organizacije
    .hint = Dodajte domeno v datoteko organizacije ali jo odstranite iz lokalnih domen programa amavis.
trouble-test = To je test. Obvestila delujejo.
    .title = le test
    .hint = Ni vam treba storiti ničesar.
