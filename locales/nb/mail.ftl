# Provenance: original
# Norwegian Bokmål (du): the frame of every mail: titles, headings, labels.
#
# “e-post” is the e-mail that it is about, “melding” is our own mail.

## Blocked, to the recipient

recipient-blocked-title = Stoppet e-post
recipient-blocked-happened = Vi stoppet en e-post til deg. Den kom ikke fram til deg.
    .test = Vi stoppet en e-post til deg. Det var bare en ufarlig test.
recipient-blocked-why = Hvorfor vi stoppet den

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Vær forsiktig med en e-post
    .test = Ufarlig test-e-post
recipient-delivered-warning-subject = Farlig e-post i postkassen din
    .test = Ufarlig test-e-post i postkassen din
    .forbidden = E-post i postkassen din har en fil som ikke er tillatt
    .likely = Trolig farlig e-post i postkassen din
    .unwanted = Uønsket e-post i postkassen din
    .doubtful = Mistenkelig e-post i postkassen din
recipient-delivered-warning-happened = En e-post i postkassen din er farlig.
    .test = En e-post i postkassen din inneholder en ufarlig test.
    .forbidden = En e-post i postkassen din inneholder en fil som vanligvis ikke er tillatt.
    .likely = En e-post i postkassen din er trolig farlig.
    .unwanted = En e-post i postkassen din er uønsket.
    .doubtful = En e-post i postkassen din er mistenkelig. Den kan være ufarlig.
recipient-delivered-warning-action = Ikke åpne e-posten. Slett den.
    .test = Du trenger ikke å gjøre noe.
    .forbidden = Åpne filen bare hvis du ventet på den.
    .doubtful = Spør IT-hjelpen før du åpner e-posten.
recipient-delivered-warning-opened = Har du allerede åpnet e-posten? Si fra til IT-hjelpen.
recipient-delivered-warning-why = Hva som er galt med den
    .test = Hva det er

## Could not be checked, to the recipient

recipient-unchecked-title = E-post som vi ikke kunne sjekke
recipient-unchecked-subject = Ikke sjekket: e-post i postkassen din
recipient-unchecked-happened = Vi kunne ikke sjekke en e-post til deg. Den ligger i postkassen din.
    .blocked = Vi kunne ikke sjekke en e-post til deg. Derfor stoppet vi den.
recipient-unchecked-action = Åpne filene i e-posten bare hvis du kjenner avsenderen og ventet på filene.
recipient-unchecked-why = Hvorfor vi ikke kunne sjekke den

## To the inside sender

inside-sender-title = E-posten din ble ikke sendt
    .some = E-posten din nådde ikke alle
inside-sender-subject = E-posten din ble ikke sendt
    .some = E-posten din nådde ikke alle
inside-sender-happened = Vi stoppet en e-post fra adressen din. Ingen fikk den.
    .some = Vi stoppet en e-post fra adressen din. Ikke alle mottakerne fikk den.
inside-sender-action = Var det ikke du som sendte e-posten? Si fra til IT-hjelpen.
inside-sender-explained = Kanskje bruker noen andre adressen eller datamaskinen din.
inside-sender-own = Var det du som sendte e-posten? Spør IT-hjelpen hvordan du kan sende den på en annen måte.
    .harmful = Var det du som sendte e-posten? Ikke åpne eller send filene igjen. Si også fra til IT-hjelpen.
inside-sender-why = Hvorfor vi stoppet den

## Parts of all mails to recipients

action-nothing = Du trenger ikke å gjøre noe.
which-title = Hvilken e-post det gjelder
why-suspected = Vår mistanke:
    .subject = Stoppet e-post: kanskje farlig
why-file = Filen heter «{ $file }».
why-file-inside = Den ligger i vedlegget «{ $outer }».
why-files = { $count ->
    [one] Det er også noe galt med én annen fil.
   *[other] Det er også noe galt med { $count } andre filer.
}
why-tested = Testmaskinen vår sjekket filen.
danger = Fare: { $severity }.
tests-agree = { $count ->
    [one] Én sjekk fant det.
   *[other] { $count } uavhengige sjekker fant det.
}
expected-title = Ventet du på e-posten?
expected-call = Kjenner du avsenderen? Ring et nummer du har fra før, og spør. Ikke spør på e-post.
expected-wanted = Trenger du e-posten? Be IT-hjelpen om å sjekke den igjen.
expected-wanted-file = Trenger du e-posten eller filen? Spør IT-hjelpen, eller be avsenderen om å sende den på en annen måte.
    .alone = Trenger du e-posten? Spør IT-hjelpen, eller be avsenderen om å sende den på en annen måte.
help-title = Trenger du hjelp?
help-ask = Spør IT-hjelpen. Oppgi nummeret på e-posten.
help-contact = Kontakt
help-phone = Telefon
help-email = E-post
help-page = Nettside
details-title = Opplysninger for IT
footer = Denne meldingen kommer fra e-postbeskyttelsen hos { $organization }.
footer-automatic = Den er skrevet av et program. Vi spør aldri om passordet ditt.
note-dots = [.] står for et punktum, så ingen klikker ved en feil.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Den norske versjonen står lenger ned.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Fra
label-sender = Konvoluttavsender
label-subject = Emne
label-received = Tidspunkt
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ikke levert til
label-attachments = Vedlegg
label-file = Fil
label-number = Nummeret på e-posten
label-quarantine = Karantene
label-severity = Alvorlighetsgrad
label-confidence = Konfidens
label-category = Kategori
label-family = Familie
label-platform = Plattform
label-log-id = Logg-ID
label-queue-id = Kø-ID
label-message-id = Message-ID
label-size = Størrelse
label-client = Avsendermaskin
label-authentication = Autentisering
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-svar
label-sha256 = SHA-256
label-rule = Regel
label-tests = Søppelposttester
label-score = Søppelpostpoeng
label-analysis = Sandkasseanalyse
label-release = Kommando for å frigi e-posten
label-host = Vertsmaskin
label-list = E-postliste eller masseutsending
label-policy-banks = Policybanker

value-empty-sender = tom, som i leveringsrapporter
value-no-subject = uten emne
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
    [one] og { $count } til
   *[other] og { $count } til
}
    .item = { $count ->
        [one] { $count } til
       *[other] { $count } til
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = ingen – ingenting ble oppdaget, en regel avgjorde det
value-spam-decided = ingen – søppelpostpoengene avgjorde det
value-unknown-state = ingen – ingenting ble oppdaget

outcome-delivered = levert
outcome-blocked = blokkert
outcome-handed-back-pass = gitt tilbake til e-postserveren for levering
outcome-handed-back-block = gitt tilbake til e-postserveren som avvist

sender-proven = { $domain } er bekreftet ({ $check }).
sender-claimed = { $domain } er oppgitt; ingenting bekrefter det.
sender-contradicted = { $domain } er oppgitt; sjekken med { $check } feilet.
sender-inside = E-posten kommer fra egen organisasjon.
sender-unknown = E-posten oppgir ingen avsender.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, blokkert: { $category } ({ $count ->
    [one] { $count } mottaker
   *[other] { $count } mottakere
})
admin-alert-subject-delivered = { $severity }, levert: { $category } ({ $count ->
    [one] { $count } mottaker
   *[other] { $count } mottakere
})
admin-alert-subject-mixed = { $severity }, levert til { $delivered } av { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, levert uten sjekk: { $category } ({ $count ->
    [one] { $count } mottaker
   *[other] { $count } mottakere
})
admin-alert-subject-inside = { $severity }, intern avsender: { $category } ({ $sender })
admin-alert-happened-blocked = amavis blokkerte en e-post. Ingen mottakere fikk den.
admin-alert-happened-delivered = amavis leverte en e-post som krever oppmerksomhet. { $count ->
    [one] Én mottaker har den.
   *[other] { $count } mottakere har den.
}
admin-alert-happened-mixed = amavis blokkerte en e-post for noen mottakere og leverte den til { $count ->
    [one] én annen.
   *[other] { $count } andre.
}
admin-alert-happened-inside = E-posten kommer fra den interne avsenderen { $sender }.
admin-alert-happened-scanners = Ingen virusskanner fungerte. E-posten ble ikke sjekket.
admin-alert-happened-scanner = En virusskanner fungerte ikke. Andre sjekket e-posten.
admin-alert-unblocked = En skanner rapporterte skadevare, men amavis regnet det ikke som et virus. Sjekk oppføringen for denne skanneren i @av_scanners: Den må returnere et navn.
admin-alert-action-none = Du trenger ikke å gjøre noe.
admin-alert-action-remove = Fjern e-posten fra postboksene. Spør mottakerne om de har åpnet den.
admin-alert-action-look = E-posten kan være ønsket. Se på den hvis en mottaker spør.
    .inside = E-posten kan være ønsket. Se på den hvis avsenderen spør.
admin-alert-action-mistake = Det kan være en falsk alarm. Vurder tegnene nedenfor før du frigir e-posten.
    .delivered = Det kan være en falsk alarm. Vurder tegnene nedenfor før du fjerner e-posten fra postboksene.
admin-alert-action-gone = Ingen kopi av e-posten ble tatt vare på. Hvis den er ønsket, må avsenderen sende den på nytt.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Snakk med avsenderen. Sjekk avsenderens datamaskin, og bytt avsenderens passord.
    .spam = Snakk med avsenderen. Kanskje bruker noen andre avsenderens konto.
admin-alert-action-scanners = Sjekk skannerne: E-post blir ikke sjekket før de fungerer.
admin-alert-action-scanner = Sjekk skanneren: Beskyttelsen er svakere til den fungerer.
admin-alert-what-title = Hva det er
admin-alert-grounds-title = Hva som ble funnet
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Tegn på fare
admin-alert-mistake-title = Tegn på falsk alarm
admin-alert-mistake-none = Det er ingen.
admin-alert-mail-title = E-posten
admin-alert-recipients-title = Mottakere
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Eksterne mottakere: { $outcome } ({ $count })
admin-alert-files-title = Filer
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = rapporterte noe
scanner-clean = fant ingenting
scanner-failed = svarte ikke
admin-alert-raw-title = Rapporter fra skannerne
admin-alert-release-title = Karantene og frigivelse
admin-alert-release-note = Frigi e-posten bare hvis du er sikker på at den er ufarlig. amavis kan be om den hemmelige ID-en (secret_id).
admin-alert-missed = { $count ->
    [one] Én hendelsesfil før denne kunne ikke lagres. Søk etter «whyblocked» i loggen til amavis.
   *[other] { $count } hendelsesfiler før denne kunne ikke lagres. Søk etter «whyblocked» i loggen til amavis.
}
admin-alert-attached = Opplysningene er vedlagt som JSON.

## To the admins, about ourselves

admin-trouble-title = Problemer med varslene
    .test = En test av varslene
admin-trouble-subject = Varsler: { $title }
admin-trouble-count = { $count ->
    [one] Det har skjedd én gang.
   *[other] Det har skjedd { $count } ganger.
}
admin-trouble-do-title = Hva du skal gjøre
admin-trouble-last-title = Det siste tilfellet
admin-trouble-retry = Når feilen er rettet, kjører du «whyblocked queue retry --failed» for å sende varselet på nytt.
trouble-bad-event = I drop-katalogen ligger det en hendelsesfil som ikke kan leses. Den ble flyttet til mappen «bad»; ingen ble varslet om e-posten.
    .title = en hendelsesfil som ikke kan leses
    .hint = Les filen med endelsen .why i mappen «bad» i drop-katalogen.
trouble-gap = Hooken kunne ikke lagre alle hendelsesfilene. For noen e-poster ble ingen varslet.
    .title = hendelsesfiler mangler
    .hint = Sjekk ledig plass og rettigheter for drop-katalogen, og loggen til amavis.
trouble-refused = En e-postserver avviste et varsel permanent.
    .title = et varsel ble avvist
    .hint = Se «whyblocked queue list» og svaret fra serveren nedenfor.
trouble-expired = Et varsel kunne ikke leveres i tide.
    .title = et varsel ble ikke levert
    .hint = Sjekk e-postserveren som tar imot varslene våre.
trouble-template = En mal eller en tekst kunne ikke brukes. Den innebygde ble brukt i stedet.
    .title = en mal med feil
    .hint = Kjør «whyblocked check».
trouble-foreign-file = I drop-katalogen ligger det noe som hooken aldri skriver. Det ble ikke rørt.
    .title = en fremmed fil i drop-katalogen
    .hint = Sjekk hvem som kan skrive i drop-katalogen.
trouble-no-organization = En e-post hadde mottakere i et domene som ikke hører til noen organisasjon.
    .title = et domene uten organisasjon
    .hint = Legg domenet til i filen for en organisasjon, eller fjern det fra de lokale domenene i amavis.
trouble-test = Dette er en test. Varslene fungerer.
    .title = bare en test
    .hint = Du trenger ikke å gjøre noe.
