# Provenance: original
# Lithuanian, polite („Jūs“, with a capital): the frame of every mail: titles, headings, labels.
#
# „pranešimas“ is our own mail, „laiškas“ is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Sustabdytas laiškas
recipient-blocked-happened = Sustabdėme Jums siųstą elektroninį laišką. Jis Jūsų nepasiekė.
    .test = Sustabdėme Jums siųstą elektroninį laišką. Tai buvo tik nekenksmingas bandymas.
recipient-blocked-why = Kodėl jį sustabdėme

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Būkite atsargūs su vienu laišku
    .test = Nekenksmingas bandomasis laiškas
recipient-delivered-warning-subject = Pavojingas laiškas Jūsų pašto dėžutėje
    .test = Nekenksmingas bandomasis laiškas Jūsų pašto dėžutėje
    .forbidden = Laiškas su neleidžiamu failu Jūsų pašto dėžutėje
    .likely = Tikriausiai pavojingas laiškas Jūsų pašto dėžutėje
    .unwanted = Nepageidaujamas laiškas Jūsų pašto dėžutėje
    .doubtful = Įtartinas laiškas Jūsų pašto dėžutėje
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = Jūsų pašto dėžutėje yra pavojingas laiškas.
    .test = Jūsų pašto dėžutėje yra laiškas su nekenksmingu bandymu.
    .forbidden = Jūsų pašto dėžutėje yra laiškas su failu, kuris paprastai neleidžiamas.
    .likely = Jūsų pašto dėžutėje yra laiškas, kuris tikriausiai pavojingas.
    .unwanted = Jūsų pašto dėžutėje yra nepageidaujamas laiškas.
    .doubtful = Jūsų pašto dėžutėje yra įtartinas laiškas. Gali būti, kad jis nekenksmingas.
recipient-delivered-warning-action = Neatidarykite jo. Ištrinkite jį.
    .test = Jums nieko daryti nereikia.
    .forbidden = Failą atidarykite tik tada, jei jo laukėte.
    .doubtful = Prieš atidarydami pasitarkite su pagalbos tarnyba.
recipient-delivered-warning-opened = Jau jį atidarėte? Praneškite pagalbos tarnybai.
recipient-delivered-warning-why = Kas su juo negerai
    .test = Kas tai yra

## Could not be checked, to the recipient

recipient-unchecked-title = Laiškas, kurio negalėjome patikrinti
recipient-unchecked-subject = Nepatikrintas laiškas Jūsų pašto dėžutėje
recipient-unchecked-happened = Negalėjome patikrinti Jums siųsto elektroninio laiško. Jis yra Jūsų pašto dėžutėje.
    .blocked = Negalėjome patikrinti Jums siųsto elektroninio laiško. Todėl jį sustabdėme.
# its files: the attachments of the e-mail
recipient-unchecked-action = Jo failus atidarykite tik tada, jei pažįstate siuntėją ir tų failų laukėte.
recipient-unchecked-why = Kodėl negalėjome jo patikrinti

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Jūsų laiškas neišsiųstas
    .some = Jūsų laiškas pasiekė ne visus
inside-sender-subject = Jūsų laiškas neišsiųstas
    .some = Jūsų laiškas pasiekė ne visus
inside-sender-happened = Sustabdėme iš Jūsų adreso siųstą elektroninį laišką. Jo niekas negavo.
    .some = Sustabdėme iš Jūsų adreso siųstą elektroninį laišką. Jį gavo ne visi gavėjai.
inside-sender-action = Jei siuntėte ne Jūs, praneškite pagalbos tarnybai.
inside-sender-explained = Gali būti, kad Jūsų adresu ar kompiuteriu naudojasi kas nors kitas.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Jei laišką siuntėte Jūs, paklauskite pagalbos tarnybos, kaip jį išsiųsti kitu būdu.
    .harmful = Jei laišką siuntėte Jūs, daugiau neatidarykite ir nesiųskite jo failų. Praneškite apie tai ir pagalbos tarnybai.
inside-sender-why = Kodėl jį sustabdėme

## Parts of all mails to recipients

action-nothing = Jums nieko daryti nereikia.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Apie kurį laišką kalbame
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Mums kilo įtarimas.
    .subject = Sustabdytas laiškas: galbūt pavojingas
# $file: a name, such as invoice.pdf.exe
why-file = Failo pavadinimas: „{ $file }“.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Failas yra priede „{ $outer }“.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Dar { $count } failas taip pat kelia problemų.
    [few] Dar { $count } failai taip pat kelia problemų.
    [many] Dar { $count } failo taip pat kelia problemų.
   *[other] Dar { $count } failų taip pat kelia problemų.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Failą patikrino mūsų bandomasis kompiuteris.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Pavojus: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] Tai nustatė { $count } nepriklausoma patikra.
    [few] Tai nustatė { $count } nepriklausomos patikros.
    [many] Tai nustatė { $count } nepriklausomos patikros.
   *[other] Tai nustatė { $count } nepriklausomų patikrų.
}
# it: the e-mail
expected-title = Ar laukėte šio laiško?
# a number: a phone number
expected-call = Pažįstate siuntėją? Paskambinkite Jums žinomu numeriu ir paklauskite. Neklauskite elektroniniu paštu.
expected-wanted = Jums reikia šio laiško? Paprašykite pagalbos tarnybos patikrinti jį dar kartą.
expected-wanted-file = Jums reikia laiško arba failo? Kreipkitės į pagalbos tarnybą arba paprašykite siuntėjo atsiųsti kitu būdu.
    .alone = Jums reikia laiško? Kreipkitės į pagalbos tarnybą arba paprašykite siuntėjo atsiųsti kitu būdu.
help-title = Reikia pagalbos?
# the mail number: see label-number
help-ask = Kreipkitės į pagalbos tarnybą. Pasakykite laiško numerį.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Kontaktas
help-phone = Telefonas
help-email = El. paštas
help-page = Puslapis
details-title = Duomenys IT specialistams
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Šį pranešimą atsiuntė elektroninio pašto apsauga ({ $organization }).
footer-automatic = Jį parašė programa. Mes niekada neprašome Jūsų slaptažodžio.
note-dots = [.] reiškia tašką, kad niekas netyčia nespustelėtų.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = Tekstas lietuvių kalba yra žemiau.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = Nuo
# The sender as the mail servers use it
label-sender = Voko siuntėjas
label-subject = Tema
# When the mail reached us: date and time
label-received = Laikas
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Negavo
label-attachments = Priedai
label-file = Failas
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Laiško numeris
label-quarantine = Karantinas
label-severity = Pavojingumas
label-confidence = Tikrumas
label-category = Kategorija
label-family = Šeima
# Before the value of platform-…
label-platform = Platforma
label-log-id = ID žurnale
label-queue-id = ID eilėje
label-message-id = Message-ID
label-size = Dydis
label-client = Siunčiantis kompiuteris
# Before the value of sender-…
label-authentication = Siuntėjo tapatumas
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = SMTP atsakymas
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Taisyklė
label-tests = Brukalo testai
label-score = Brukalo įvertis
label-analysis = Smėliadėžės analizė
label-release = Išleidimo komanda
label-host = Serveris
# The header fields that mark a mail to many people
label-list = Adresatų sąrašas ar masinis laiškas
label-policy-banks = Taisyklių rinkiniai (policy banks)

# Stands after label-sender
value-empty-sender = tuščias, kaip pristatymo ataskaitose
# Stands after label-subject
value-no-subject = be temos
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }baitas
    [few] { $amount }{ "\u00A0" }baitai
    [many] { $amount }{ "\u00A0" }baito
   *[other] { $amount }{ "\u00A0" }baitų
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] ir dar { $count }
    [few] ir dar { $count }
    [many] ir dar { $count }
   *[other] ir dar { $count }
}
    .item = { $count ->
        [one] dar { $count }
        [few] dar { $count }
        [many] dar { $count }
       *[other] dar { $count }
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = nėra – nieko neaptikta, lėmė taisyklė
value-spam-decided = nėra – lėmė brukalo įvertis
value-unknown-state = nėra – nieko neaptikta

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = pristatyta
outcome-blocked = užblokuota
outcome-handed-back-pass = grąžinta pašto serveriui pristatyti
outcome-handed-back-block = grąžinta pašto serveriui kaip atmesta

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = Domenas { $domain } patvirtintas ({ $check }).
sender-claimed = Nurodytas domenas { $domain }, bet niekas to nepatvirtina.
sender-contradicted = Nurodytas domenas { $domain }, bet { $check } patikros rezultatas neigiamas.
sender-inside = Laiškas atėjo iš organizacijos vidaus.
sender-unknown = Laiške siuntėjas nenurodytas.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, užblokuota: { $category } ({ $count ->
    [one] { $count } gavėjas
    [few] { $count } gavėjai
    [many] { $count } gavėjo
   *[other] { $count } gavėjų
})
admin-alert-subject-delivered = { $severity }, pristatyta: { $category } ({ $count ->
    [one] { $count } gavėjas
    [few] { $count } gavėjai
    [many] { $count } gavėjo
   *[other] { $count } gavėjų
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, pristatyta { $delivered } iš { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, pristatyta nepatikrinus: { $category } ({ $count ->
    [one] { $count } gavėjas
    [few] { $count } gavėjai
    [many] { $count } gavėjo
   *[other] { $count } gavėjų
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, vidinis siuntėjas: { $category } ({ $sender })
admin-alert-happened-blocked = amavis užblokavo laišką. Jo negavo nė vienas gavėjas.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis pristatė laišką, į kurį reikia atkreipti dėmesį. { $count ->
    [one] Jį turi { $count } gavėjas.
    [few] Jį turi { $count } gavėjai.
    [many] Jį turi { $count } gavėjo.
   *[other] Jį turi { $count } gavėjų.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis užblokavo laišką daliai gavėjų. { $count ->
    [one] Jį gavo { $count } kitas gavėjas.
    [few] Jį gavo { $count } kiti gavėjai.
    [many] Jį gavo { $count } kito gavėjo.
   *[other] Jį gavo { $count } kitų gavėjų.
}
admin-alert-happened-inside = Laiškas gautas iš vidinio siuntėjo { $sender }.
admin-alert-happened-scanners = Neveikė nė vienas antivirusinis skeneris. Laiškas nepatikrintas.
admin-alert-happened-scanner = Vienas antivirusinis skeneris neveikė. Laišką patikrino kiti.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Skeneris pranešė apie kenkimo programą, tačiau amavis jos nelaikė virusu. Patikrinkite šio skenerio įrašą @av_scanners sąraše: jis turi grąžinti pavadinimą.
admin-alert-action-none = Jums nieko daryti nereikia.
admin-alert-action-remove = Pašalinkite laišką iš pašto dėžučių. Paklauskite gavėjų, ar jie jį atidarė.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Laiškas gali būti reikalingas. Peržiūrėkite jį, jei paprašys gavėjas.
    .inside = Laiškas gali būti reikalingas. Peržiūrėkite jį, jei paprašys siuntėjas.
# .delivered: recipients have the mail
admin-alert-action-mistake = Aliarmas gali būti klaidingas. Prieš išleisdami laišką, perskaitykite toliau pateiktus požymius.
    .delivered = Aliarmas gali būti klaidingas. Prieš pašalindami laišką iš pašto dėžučių, perskaitykite toliau pateiktus požymius.
admin-alert-action-gone = Laiško kopija neišsaugota. Jei jis reikalingas, siuntėjas turi jį išsiųsti dar kartą.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Pasikalbėkite su siuntėju. Patikrinkite siuntėjo kompiuterį ir pakeiskite siuntėjo slaptažodį.
    .spam = Pasikalbėkite su siuntėju. Gali būti, kad jo paskyra naudojasi kas nors kitas.
admin-alert-action-scanners = Patikrinkite skenerius: kol jie neveikia, laiškai netikrinami.
admin-alert-action-scanner = Patikrinkite skenerį: kol jis neveikia, apsauga silpnesnė.
admin-alert-what-title = Kas tai yra
admin-alert-grounds-title = Kas rasta
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Pavojaus požymiai
admin-alert-mistake-title = Klaidingo aliarmo požymiai
admin-alert-mistake-none = Jų nėra.
admin-alert-mail-title = Laiškas
admin-alert-recipients-title = Gavėjai
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Išorės gavėjai: { $outcome } ({ $count })
admin-alert-files-title = Failai
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = pranešė apie radinį
scanner-clean = nieko nerado
scanner-failed = neatsakė
admin-alert-raw-title = Skenerių pranešimai
admin-alert-release-title = Karantinas ir išleidimas
admin-alert-release-note = Išleiskite tik tada, jei esate tikri, kad laiškas nekenksmingas. amavis gali paprašyti slaptojo ID (secret id).
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] Nepavyko išsaugoti { $count } įvykio prieš šį. Ieškokite „whyblocked“ amavis žurnale.
    [few] Nepavyko išsaugoti { $count } įvykių prieš šį. Ieškokite „whyblocked“ amavis žurnale.
    [many] Nepavyko išsaugoti { $count } įvykio prieš šį. Ieškokite „whyblocked“ amavis žurnale.
   *[other] Nepavyko išsaugoti { $count } įvykių prieš šį. Ieškokite „whyblocked“ amavis žurnale.
}
admin-alert-attached = Duomenys pridėti JSON formatu.

## To the admins, about ourselves

admin-trouble-title = Pranešimų sutrikimas
    .test = Pranešimų bandymas
# $title: a .title of trouble-…
admin-trouble-subject = Pranešimai: { $title }
admin-trouble-count = { $count ->
    [one] Tai įvyko { $count } kartą.
    [few] Tai įvyko { $count } kartus.
    [many] Tai įvyko { $count } karto.
   *[other] Tai įvyko { $count } kartų.
}
admin-trouble-do-title = Ką daryti
admin-trouble-last-title = Paskutinis atvejis
admin-trouble-retry = Pašalinę priežastį, paleiskite „whyblocked queue retry --failed“, kad pranešimas būtų išsiųstas dar kartą.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = Perdavimo kataloge yra įvykis, kurio neįmanoma perskaityti. Jis perkeltas į aplanką „bad“; apie tą laišką niekam nepranešta.
    .title = neperskaitomas įvykis
    .hint = Perskaitykite perdavimo katalogo aplanke „bad“ esantį failą, kurio plėtinys .why.
trouble-gap = Kablys (hook) negalėjo išsaugoti visų įvykių. Apie kai kuriuos laiškus niekam nepranešta.
    .title = trūksta įvykių
    .hint = Patikrinkite laisvą vietą, perdavimo katalogo teises ir amavis žurnalą.
trouble-refused = Pašto serveris galutinai atmetė pranešimą.
    .title = pranešimas atmestas
    .hint = Žr. „whyblocked queue list“ ir toliau pateiktą serverio atsakymą.
trouble-expired = Pranešimo nepavyko pristatyti laiku.
    .title = pranešimas nepristatytas
    .hint = Patikrinkite pašto serverį, kuris priima mūsų pranešimus.
trouble-template = Šablono ar teksto nebuvo galima panaudoti. Vietoj jo panaudotas integruotasis.
    .title = sugadintas šablonas
    .hint = Paleiskite „whyblocked check“.
trouble-foreign-file = Perdavimo kataloge yra tai, ko kablys (hook) niekada nerašo. Tai palikta nepaliesta.
    .title = svetimas failas perdavimo kataloge
    .hint = Patikrinkite, kas gali rašyti į perdavimo katalogą.
trouble-no-organization = Laiškas turėjo gavėjų domene, kuris nepriklauso jokiai organizacijai.
    .title = domenas be organizacijos
    .hint = Įtraukite domeną į organizacijos failą arba pašalinkite jį iš amavis vietinių domenų.
trouble-test = Tai bandymas. Pranešimai veikia.
    .title = tik bandymas
    .hint = Jums nieko daryti nereikia.
