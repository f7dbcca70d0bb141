# Provenance: original
# Danish (du): the frame of every mail: titles, headings, labels.
#
# “mail” is the e-mail that it is about, “besked” is our own mail.

## Blocked, to the recipient

recipient-blocked-title = Stoppet mail
recipient-blocked-happened = Vi har stoppet en mail til dig. Den er ikke nået frem til dig.
    .test = Vi har stoppet en mail til dig. Det var kun en ufarlig test.
recipient-blocked-why = Hvorfor vi stoppede den

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Vær forsigtig med en mail
    .test = Ufarlig testmail
recipient-delivered-warning-subject = Farlig mail i din mailboks
    .test = Ufarlig testmail i din mailboks
    .forbidden = Mail i din mailboks med en fil, der ikke er tilladt
    .likely = Sandsynligvis farlig mail i din mailboks
    .unwanted = Uønsket mail i din mailboks
    .doubtful = Mistænkelig mail i din mailboks
recipient-delivered-warning-happened = En mail i din mailboks er farlig.
    .test = En mail i din mailboks indeholder en ufarlig test.
    .forbidden = En mail i din mailboks indeholder en fil, som normalt ikke er tilladt.
    .likely = En mail i din mailboks er sandsynligvis farlig.
    .unwanted = En mail i din mailboks er uønsket.
    .doubtful = En mail i din mailboks er mistænkelig. Den kan være ufarlig.
recipient-delivered-warning-action = Åbn ikke mailen. Slet den.
    .test = Du behøver ikke at gøre noget.
    .forbidden = Åbn kun filen, hvis du ventede at få den.
    .doubtful = Spørg it-supporten, før du åbner mailen.
recipient-delivered-warning-opened = Har du allerede åbnet mailen? Så sig det til it-supporten.
recipient-delivered-warning-why = Hvad der er galt med den
    .test = Hvad det er

## Could not be checked, to the recipient

recipient-unchecked-title = Mail, som vi ikke kunne tjekke
recipient-unchecked-subject = Ikke tjekket: mail i din mailboks
recipient-unchecked-happened = Vi kunne ikke tjekke en mail til dig. Den ligger i din mailboks.
    .blocked = Vi kunne ikke tjekke en mail til dig. Derfor stoppede vi den.
recipient-unchecked-action = Åbn kun filerne i mailen, hvis du kender afsenderen og ventede at få dem.
recipient-unchecked-why = Hvorfor vi ikke kunne tjekke den

## To the inside sender

inside-sender-title = Din mail blev ikke sendt
    .some = Din mail nåede ikke frem til alle
inside-sender-subject = Din mail blev ikke sendt
    .some = Din mail nåede ikke frem til alle
inside-sender-happened = Vi har stoppet en mail fra din adresse. Ingen fik den.
    .some = Vi har stoppet en mail fra din adresse. Ikke alle modtagere fik den.
inside-sender-action = Har du ikke selv sendt mailen? Så sig det til it-supporten.
inside-sender-explained = Måske bruger en anden din adresse eller din computer.
inside-sender-own = Har du selv sendt mailen? Så spørg it-supporten, hvordan du kan sende den på en anden måde.
    .harmful = Har du selv sendt mailen? Så lad være med at åbne eller sende filerne igen. Sig det også til it-supporten.
inside-sender-why = Hvorfor vi stoppede den

## Parts of all mails to recipients

action-nothing = Du behøver ikke at gøre noget.
which-title = Hvilken mail det handler om
why-suspected = Vores mistanke:
    .subject = Stoppet mail: måske farlig
why-file = Filen hedder ”{ $file }”.
why-file-inside = Den ligger i den vedhæftede fil ”{ $outer }”.
why-files = { $count ->
    [one] Der er også et problem med én anden fil.
   *[other] Der er også problemer med { $count } andre filer.
}
why-tested = Vores testcomputer har tjekket filen.
danger = Fare: { $severity }.
tests-agree = { $count ->
    [one] Ét tjek fandt det.
   *[other] { $count } uafhængige tjek fandt det.
}
expected-title = Ventede du denne mail?
expected-call = Kender du afsenderen? Så ring til et nummer, du har i forvejen, og spørg. Spørg ikke i en mail.
expected-wanted = Har du brug for mailen? Så bed it-supporten om at tjekke den igen.
expected-wanted-file = Har du brug for mailen eller filen? Så spørg it-supporten, eller bed afsenderen om at sende den på en anden måde.
    .alone = Har du brug for mailen? Så spørg it-supporten, eller bed afsenderen om at sende den på en anden måde.
help-title = Har du brug for hjælp?
help-ask = Spørg it-supporten. Oplys mailnummeret.
help-contact = Kontakt
help-phone = Telefon
help-email = Mail
help-page = Webside
details-title = Detaljer til it-afdelingen
footer = Denne besked kommer fra mailbeskyttelsen hos { $organization }.
footer-automatic = Den er skrevet af et program. Vi beder aldrig om din adgangskode.
note-dots = [.] står for et punktum, så ingen kommer til at klikke ved en fejl.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Den danske version står længere nede.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Fra
label-sender = Konvolutafsender
label-subject = Emne
label-received = Tidspunkt
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ikke leveret til
label-attachments = Vedhæftede filer
label-file = Fil
label-number = Mailnummer
label-quarantine = Karantæne
label-severity = Alvorsgrad
label-confidence = Konfidens
label-category = Kategori
label-family = Familie
label-platform = Platform
label-log-id = Log-id
label-queue-id = Kø-id
label-message-id = Message-ID
label-size = Størrelse
label-client = Afsendende computer
label-authentication = Afsenderens ægthed
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-svar
label-sha256 = SHA-256
label-rule = Regel
label-tests = Spamtests
label-score = Spamscore
label-analysis = Sandboxanalyse
label-release = Kommando til frigivelse
label-host = Vært
label-list = Mailingliste eller masseudsendelse
label-policy-banks = Policy-banker

value-empty-sender = tom, som i leveringsrapporter
value-no-subject = intet emne
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }byte
   *[other] { $amount }{ "\u00A0" }byte
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] og { $count } mere
   *[other] og { $count } mere
}
    .item = { $count ->
        [one] { $count } mere
       *[other] { $count } mere
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = ingen – intet blev fundet, en regel afgjorde det
value-spam-decided = ingen – spamscoren afgjorde det
value-unknown-state = ingen – intet blev fundet

outcome-delivered = leveret
outcome-blocked = blokeret
outcome-handed-back-pass = givet tilbage til mailserveren til levering
outcome-handed-back-block = givet tilbage til mailserveren som afvist

sender-proven = { $domain } er bekræftet ({ $check }).
sender-claimed = { $domain } er angivet; intet bekræfter det.
sender-contradicted = { $domain } er angivet; tjekket med { $check } fejlede.
sender-inside = Mailen kommer fra organisationen selv.
sender-unknown = Mailen angiver ingen afsender.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, blokeret: { $category } ({ $count ->
    [one] { $count } modtager
   *[other] { $count } modtagere
})
admin-alert-subject-delivered = { $severity }, leveret: { $category } ({ $count ->
    [one] { $count } modtager
   *[other] { $count } modtagere
})
admin-alert-subject-mixed = { $severity }, leveret til { $delivered } af { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, leveret uden tjek: { $category } ({ $count ->
    [one] { $count } modtager
   *[other] { $count } modtagere
})
admin-alert-subject-inside = { $severity }, intern afsender: { $category } ({ $sender })
admin-alert-happened-blocked = amavis blokerede en mail. Ingen modtager fik den.
admin-alert-happened-delivered = amavis leverede en mail, der kræver opmærksomhed. { $count ->
    [one] Én modtager har den.
   *[other] { $count } modtagere har den.
}
admin-alert-happened-mixed = amavis blokerede en mail for nogle modtagere og leverede den til { $count ->
    [one] én anden.
   *[other] { $count } andre.
}
admin-alert-happened-inside = Mailen kommer fra den interne afsender { $sender }.
admin-alert-happened-scanners = Ingen virusscanner virkede. Mailen blev ikke tjekket.
admin-alert-happened-scanner = En virusscanner virkede ikke. Andre tjekkede mailen.
admin-alert-unblocked = En scanner rapporterede malware, men amavis regnede det ikke for en virus. Tjek scannerens post i @av_scanners: den skal returnere et navn.
admin-alert-action-none = Du behøver ikke at gøre noget.
admin-alert-action-remove = Fjern mailen fra postkasserne. Spørg modtagerne, om de har åbnet den.
admin-alert-action-look = Mailen kan være ønsket. Se på den, hvis en modtager spørger.
    .inside = Mailen kan være ønsket. Se på den, hvis afsenderen spørger.
admin-alert-action-mistake = Det kan være en falsk alarm. Vurdér tegnene nedenfor, før du frigiver mailen.
    .delivered = Det kan være en falsk alarm. Vurdér tegnene nedenfor, før du fjerner mailen fra postkasserne.
admin-alert-action-gone = Der blev ikke gemt en kopi af mailen. Hvis den er ønsket, skal afsenderen sende den igen.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Tal med afsenderen. Tjek afsenderens computer, og skift afsenderens adgangskode.
    .spam = Tal med afsenderen. Måske bruger en anden afsenderens konto.
admin-alert-action-scanners = Tjek scannerne: Indtil de virker, bliver mails ikke tjekket.
admin-alert-action-scanner = Tjek scanneren: Indtil den virker, er beskyttelsen svagere.
admin-alert-what-title = Hvad det er
admin-alert-grounds-title = Hvad der blev fundet
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Tegn på fare
admin-alert-mistake-title = Tegn på falsk alarm
admin-alert-mistake-none = Der er ingen.
admin-alert-mail-title = Mailen
admin-alert-recipients-title = Modtagere
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Eksterne modtagere: { $outcome } ({ $count })
admin-alert-files-title = Filer
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = rapporterede noget
scanner-clean = fandt intet
scanner-failed = gav intet svar
admin-alert-raw-title = Scannernes rapporter
admin-alert-release-title = Karantæne og frigivelse
admin-alert-release-note = Frigiv kun mailen, hvis du er sikker på, at den er ufarlig. amavis kan bede om det hemmelige id (secret_id).
admin-alert-missed = { $count ->
    [one] Én hændelse før denne kunne ikke gemmes. Søg efter ”whyblocked” i loggen fra amavis.
   *[other] { $count } hændelser før denne kunne ikke gemmes. Søg efter ”whyblocked” i loggen fra amavis.
}
admin-alert-attached = Alle oplysninger er vedhæftet som JSON.

## To the admins, about ourselves

admin-trouble-title = Problemer med notifikationerne
    .test = En test af notifikationerne
admin-trouble-subject = Notifikationer: { $title }
admin-trouble-count = { $count ->
    [one] Det er sket én gang.
   *[other] Det er sket { $count } gange.
}
admin-trouble-do-title = Hvad du skal gøre
admin-trouble-last-title = Det seneste tilfælde
admin-trouble-retry = Når fejlen er rettet, så kør ”whyblocked queue retry --failed” for at sende notifikationen igen.
trouble-bad-event = I drop-mappen ligger en hændelse, som ikke kan læses. Den blev flyttet til mappen ”bad”; ingen har fået besked om mailen.
    .title = en ulæselig hændelse
    .hint = Læs filen med endelsen .why i mappen ”bad” i drop-mappen.
trouble-gap = Hooken kunne ikke gemme alle hændelser. For nogle mails er der ikke sendt besked til nogen.
    .title = der mangler hændelser
    .hint = Tjek drop-mappens ledige plads og rettigheder og loggen fra amavis.
trouble-refused = En mailserver afviste en notifikation permanent.
    .title = en notifikation blev afvist
    .hint = Se ”whyblocked queue list” og serverens svar nedenfor.
trouble-expired = En notifikation kunne ikke leveres i tide.
    .title = en notifikation blev ikke leveret
    .hint = Tjek den mailserver, der modtager vores notifikationer.
trouble-template = En skabelon eller en tekst kunne ikke bruges. Den indbyggede blev brugt i stedet.
    .title = en defekt skabelon
    .hint = Kør ”whyblocked check”.
trouble-foreign-file = I drop-mappen ligger noget, som hooken aldrig skriver. Det er ikke blevet rørt.
    .title = en fremmed fil i drop-mappen
    .hint = Tjek, hvem der må skrive i drop-mappen.
trouble-no-organization = En mail havde modtagere i et domæne, der ikke hører til nogen organisation.
    .title = et domæne uden organisation
    .hint = Tilføj domænet i en organisations fil, eller fjern det fra de lokale domæner i amavis.
trouble-test = Dette er en test. Notifikationerne virker.
    .title = kun en test
    .hint = Du behøver ikke at gøre noget.
