# Provenance: original
# The frame of every mail: titles, headings, labels.
#
# Recipients read “e-mail”, admins read “mail”: both are the mail that was stopped or delivered. Our own is a “notice”.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

## Blocked, to the recipient

recipient-blocked-title = Bloķēta e-pasta vēstule
recipient-blocked-happened = Mēs apturējām jums sūtītu e-pasta vēstuli. Jūs to nesaņēmāt.
    .test = Mēs apturējām jums sūtītu e-pasta vēstuli. Tas bija tikai nekaitīgs tests.
recipient-blocked-why = Kāpēc mēs to apturējām

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Esiet uzmanīgi ar kādu vēstuli
    .test = Nekaitīga testa vēstule
recipient-delivered-warning-subject = Bīstama vēstule jūsu pastkastē
    .test = Nekaitīga testa vēstule jūsu pastkastē
    .forbidden = Vēstule ar aizliegtu failu jūsu pastkastē
    .likely = Visticamāk, bīstama vēstule jūsu pastkastē
    .unwanted = Nevēlama vēstule jūsu pastkastē
    .doubtful = Aizdomīga vēstule jūsu pastkastē
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = Jūsu pastkastē ir bīstama e-pasta vēstule.
    .test = Jūsu pastkastē ir e-pasta vēstule ar nekaitīgu testu.
    .forbidden = Jūsu pastkastē ir e-pasta vēstule ar failu, kas parasti nav atļauts.
    .likely = Jūsu pastkastē ir e-pasta vēstule, kas, visticamāk, ir bīstama.
    .unwanted = Jūsu pastkastē ir nevēlama e-pasta vēstule.
    .doubtful = Jūsu pastkastē ir aizdomīga e-pasta vēstule. Tā var būt arī nekaitīga.
recipient-delivered-warning-action = Neatveriet šo vēstuli. Izdzēsiet to.
    .test = Jums nekas nav jādara.
    .forbidden = Atveriet failu tikai tad, ja to gaidījāt.
    .doubtful = Pirms atverat vēstuli, pajautājiet palīdzības dienestam.
recipient-delivered-warning-opened = Vai jau to atvērāt? Tad paziņojiet palīdzības dienestam.
recipient-delivered-warning-why = Kas ar to nav kārtībā
    .test = Kas tas ir

## Could not be checked, to the recipient

recipient-unchecked-title = Vēstule, ko nevarējām pārbaudīt
recipient-unchecked-subject = Nepārbaudīta vēstule jūsu pastkastē
recipient-unchecked-happened = Mēs nevarējām pārbaudīt jums sūtītu e-pasta vēstuli. Tā ir jūsu pastkastē.
    .blocked = Mēs nevarējām pārbaudīt jums sūtītu e-pasta vēstuli. Tāpēc mēs to apturējām.
# its files: the attachments of the e-mail
recipient-unchecked-action = Atveriet tās failus tikai tad, ja pazīstat sūtītāju un šos failus gaidījāt.
recipient-unchecked-why = Kāpēc mēs to nevarējām pārbaudīt

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Jūsu vēstule netika nosūtīta
    .some = Jūsu vēstuli saņēma ne visi
inside-sender-subject = Jūsu vēstule netika nosūtīta
    .some = Jūsu vēstuli saņēma ne visi
inside-sender-happened = Mēs apturējām e-pasta vēstuli no jūsu adreses. Neviens to nesaņēma.
    .some = Mēs apturējām e-pasta vēstuli no jūsu adreses. Daļa adresātu to nesaņēma.
inside-sender-action = Ja to nesūtījāt jūs, paziņojiet palīdzības dienestam.
inside-sender-explained = Iespējams, jūsu adresi vai datoru izmanto kāds cits.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Ja vēstuli sūtījāt jūs, jautājiet palīdzības dienestam, kā to nosūtīt citādi.
    .harmful = Ja vēstuli sūtījāt jūs, tās failus vairs neatveriet un nesūtiet. Paziņojiet arī palīdzības dienestam.
inside-sender-why = Kāpēc mēs to apturējām

## Parts of all mails to recipients

action-nothing = Jums nekas nav jādara.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Par kuru vēstuli ir runa
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Mums ir aizdomas.
    .subject = Bloķēta vēstule: varbūt bīstama
# $file: a name, such as invoice.pdf.exe
why-file = Faila nosaukums ir „{ $file }”.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Fails atrodas pielikumā „{ $outer }”.
# $count: how many files beside that of why-file
why-files = { $count ->
    [zero] Problēmas ir arī ar vēl { $count } failiem.
    [one] Problēmas ir arī ar vēl { $count } failu.
   *[other] Problēmas ir arī ar vēl { $count } failiem.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Fails tika pārbaudīts mūsu testa datorā.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Bīstamība: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [zero] To atklāja { $count } neatkarīgu pārbaužu.
    [one] To atklāja { $count } neatkarīga pārbaude.
   *[other] To atklāja { $count } neatkarīgas pārbaudes.
}
# it: the e-mail
expected-title = Vai jūs šo vēstuli gaidījāt?
# a number: a phone number
expected-call = Vai pazīstat sūtītāju? Tad piezvaniet uz jums zināmu numuru un pajautājiet. Nejautājiet pa e-pastu.
expected-wanted = Vai šī vēstule jums ir vajadzīga? Tad lūdziet palīdzības dienestu to pārbaudīt vēlreiz.
expected-wanted-file = Vai jums vajadzīga šī vēstule vai tās fails? Tad jautājiet palīdzības dienestam vai lūdziet sūtītāju nosūtīt to citādi.
    .alone = Vai jums vajadzīga šī vēstule? Tad jautājiet palīdzības dienestam vai lūdziet sūtītāju nosūtīt to citādi.
help-title = Vai jums vajadzīga palīdzība?
# the mail number: see label-number
help-ask = Jautājiet palīdzības dienestam. Nosauciet vēstules numuru.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Kontakts
help-phone = Tālrunis
help-email = E-pasts
help-page = Lapa
details-title = Ziņas IT speciālistiem
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Šo paziņojumu nosūtīja e-pasta aizsardzība. Organizācija: { $organization }.
footer-automatic = To uzrakstīja programma. Mēs nekad neprasām jūsu paroli.
note-dots = [.] nozīmē punktu, lai neviens nejauši nenoklikšķinātu.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = Teksts latviešu valodā ir zemāk.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = No
# The sender as the mail servers use it
label-sender = Aploksnes sūtītājs
label-subject = Temats
# When the mail reached us: date and time
label-received = Laiks
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nesaņēma
label-attachments = Pielikumi
label-file = Fails
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Vēstules numurs
label-quarantine = Karantīna
label-severity = Smaguma pakāpe
label-confidence = Ticamība
label-category = Kategorija
label-family = Saime
# Before the value of platform-…
label-platform = Platforma
label-log-id = Žurnāla ID
label-queue-id = Rindas ID
label-message-id = Message-ID
label-size = Lielums
label-client = Sūtošais dators
# Before the value of sender-…
label-authentication = Autentifikācija
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = SMTP atbilde
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Kārtula
label-tests = Surogātpasta testi
label-score = Surogātpasta punkti
label-analysis = Smilškastes analīze
label-release = Atbrīvošanas komanda
label-host = Resursdators
# The header fields that mark a mail to many people
label-list = Adresātu saraksts vai masveida sūtījums
label-policy-banks = Politiku bankas (policy banks)

# Stands after label-sender
value-empty-sender = tukšs kā piegādes ziņojumos
# Stands after label-subject
value-no-subject = bez temata
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [zero] { $amount }{ "\u00A0" }baitu
    [one] { $amount }{ "\u00A0" }baits
   *[other] { $amount }{ "\u00A0" }baiti
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [zero] un vēl { $count }
    [one] un vēl { $count }
   *[other] un vēl { $count }
}
    .item = { $count ->
        [zero] vēl { $count }
        [one] vēl { $count }
       *[other] vēl { $count }
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = nav – nekas netika atklāts, izlēma kārtula
value-spam-decided = nav – izlēma surogātpasta punkti
value-unknown-state = nav – nekas netika atklāts

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = piegādāta
outcome-blocked = bloķēta
outcome-handed-back-pass = atdota pasta serverim piegādei
outcome-handed-back-block = atdota pasta serverim kā noraidīta

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = Domēns { $domain } ir pierādīts ({ $check }).
sender-claimed = Domēns { $domain } ir tikai norādīts; nekas to nepierāda.
sender-contradicted = Domēns { $domain } ir tikai norādīts; { $check } pārbaude bija nesekmīga.
sender-inside = Vēstule nāk no organizācijas iekšienes.
sender-unknown = Vēstulē nav norādīts sūtītājs.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, bloķēta: { $category } ({ $count ->
    [zero] { $count } adresātu
    [one] { $count } adresāts
   *[other] { $count } adresāti
})
admin-alert-subject-delivered = { $severity }, piegādāta: { $category } ({ $count ->
    [zero] { $count } adresātu
    [one] { $count } adresāts
   *[other] { $count } adresāti
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, piegādāta { $delivered } no { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, piegādāta nepārbaudīta: { $category } ({ $count ->
    [zero] { $count } adresātu
    [one] { $count } adresāts
   *[other] { $count } adresāti
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, iekšējais sūtītājs: { $category } ({ $sender })
admin-alert-happened-blocked = amavis bloķēja vēstuli. Neviens adresāts to nesaņēma.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis piegādāja vēstuli, kas jāapskata. { $count ->
    [zero] To saņēma { $count } adresātu.
    [one] To saņēma { $count } adresāts.
   *[other] To saņēma { $count } adresāti.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis dažiem adresātiem vēstuli bloķēja. { $count ->
    [zero] To saņēma { $count } citu adresātu.
    [one] To saņēma { $count } cits adresāts.
   *[other] To saņēma { $count } citi adresāti.
}
admin-alert-happened-inside = Vēstule nāk no iekšējā sūtītāja { $sender }.
admin-alert-happened-scanners = Nedarbojās neviens vīrusu skeneris. Vēstule netika pārbaudīta.
admin-alert-happened-scanner = Viens vīrusu skeneris nedarbojās. Vēstuli pārbaudīja citi.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Skeneris ziņoja par ļaunprogrammatūru, taču amavis to neuzskatīja par vīrusu. Pārbaudiet šī skenera ierakstu iestatījumā @av_scanners: tam jāatgriež nosaukums.
admin-alert-action-none = Jums nekas nav jādara.
admin-alert-action-remove = Izņemiet vēstuli no pastkastēm. Pajautājiet adresātiem, vai viņi to atvēra.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Vēstule var būt vajadzīga. Apskatiet to, ja adresāts par to jautā.
    .inside = Vēstule var būt vajadzīga. Apskatiet to, ja sūtītājs par to jautā.
# .delivered: recipients have the mail
admin-alert-action-mistake = Tā var būt kļūdaina trauksme. Pirms atbrīvojat vēstuli, izlasiet tālāk minētās pazīmes.
    .delivered = Tā var būt kļūdaina trauksme. Pirms izņemat vēstuli no pastkastēm, izlasiet tālāk minētās pazīmes.
admin-alert-action-gone = Vēstules kopija nav saglabāta. Ja vēstule ir vajadzīga, sūtītājam tā jānosūta vēlreiz.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Parunājiet ar sūtītāju. Pārbaudiet sūtītāja datoru un nomainiet sūtītāja paroli.
    .spam = Parunājiet ar sūtītāju. Iespējams, sūtītāja kontu izmanto kāds cits.
admin-alert-action-scanners = Pārbaudiet skenerus: kamēr tie nedarbojas, vēstules netiek pārbaudītas.
admin-alert-action-scanner = Pārbaudiet skeneri: kamēr tas nedarbojas, aizsardzība ir vājāka.
admin-alert-what-title = Kas tas ir
admin-alert-grounds-title = Kas tika atrasts
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Apdraudējuma pazīmes
admin-alert-mistake-title = Kļūdainas trauksmes pazīmes
admin-alert-mistake-none = Tādu nav.
admin-alert-mail-title = Vēstule
admin-alert-recipients-title = Adresāti
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Ārējie adresāti: { $outcome } ({ $count })
admin-alert-files-title = Faili
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = par kaut ko ziņoja
scanner-clean = neko neatrada
scanner-failed = neatbildēja
admin-alert-raw-title = Skeneru ziņojumi
admin-alert-release-title = Karantīna un atbrīvošana
admin-alert-release-note = Atbrīvojiet vēstuli tikai tad, ja droši zināt, ka tā ir nekaitīga. amavis var prasīt slepeno ID.
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [zero] Pirms šī notikuma neizdevās saglabāt { $count } notikumu. Meklējiet „whyblocked” amavis žurnālā.
    [one] Pirms šī notikuma neizdevās saglabāt { $count } notikumu. Meklējiet „whyblocked” amavis žurnālā.
   *[other] Pirms šī notikuma neizdevās saglabāt { $count } notikumus. Meklējiet „whyblocked” amavis žurnālā.
}
admin-alert-attached = Dati ir pievienoti JSON formātā.

## To the admins, about ourselves

admin-trouble-title = Paziņojumu darbības traucējumi
    .test = Paziņojumu tests
# $title: a .title of trouble-…
admin-trouble-subject = Paziņojumi: { $title }
admin-trouble-count = { $count ->
    [zero] Tas notika { $count } reižu.
    [one] Tas notika { $count } reizi.
   *[other] Tas notika { $count } reizes.
}
admin-trouble-do-title = Kas jādara
admin-trouble-last-title = Pēdējais gadījums
admin-trouble-retry = Kad cēlonis ir novērsts, izpildiet „whyblocked queue retry --failed”, lai paziņojumu nosūtītu vēlreiz.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = Notikumu mapē ir notikums, ko nevar nolasīt. Tas tika pārvietots uz mapi „bad”; par šo vēstuli nevienam netika paziņots.
    .title = nenolasāms notikums
    .hint = Notikumu mapes apakšmapē „bad” izlasiet failu ar paplašinājumu .why.
trouble-gap = Saskarne (hook) nevarēja saglabāt visus notikumus. Par dažām vēstulēm nevienam netika paziņots.
    .title = trūkst notikumu
    .hint = Pārbaudiet brīvo vietu un atļaujas notikumu mapē, kā arī amavis žurnālu.
trouble-refused = Pasta serveris neatgriezeniski noraidīja paziņojumu.
    .title = paziņojums tika noraidīts
    .hint = Skatiet „whyblocked queue list” un servera atbildi tālāk.
trouble-expired = Paziņojumu neizdevās laikus piegādāt.
    .title = paziņojums netika piegādāts
    .hint = Pārbaudiet pasta serveri, kas pieņem mūsu paziņojumus.
trouble-template = Veidni vai tekstu nevarēja izmantot. Tā vietā tika izmantots iebūvētais variants.
    .title = bojāta veidne
    .hint = Palaidiet „whyblocked check”.
trouble-foreign-file = Notikumu mapē ir kaut kas, ko saskarne (hook) nekad neraksta. Tas netika aiztikts.
    .title = svešs fails notikumu mapē
    .hint = Pārbaudiet, kam ir rakstīšanas tiesības notikumu mapē.
trouble-no-organization = Vēstulei bija adresāti domēnā, kas nepieder nevienai organizācijai.
    .title = domēns bez organizācijas
    .hint = Pievienojiet domēnu organizācijas failam vai izņemiet to no amavis lokālajiem domēniem.
trouble-test = Šis ir tests. Paziņojumi darbojas.
    .title = tikai tests
    .hint = Jums nekas nav jādara.
