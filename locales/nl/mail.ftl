# Provenance: original
# Dutch, formal (u): the frame of every mail: titles, headings, labels.
#
# “bericht” is our own mail, “e-mail” (for admins: “mail”) is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-mail tegengehouden
recipient-blocked-happened = We hebben een e-mail aan u tegengehouden. De e-mail is niet bij u aangekomen.
    .test = We hebben een e-mail aan u tegengehouden. Het was maar een onschuldige test.
recipient-blocked-why = Waarom we de e-mail tegenhielden

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Wees voorzichtig met een e-mail
    .test = Onschuldige test-e-mail
recipient-delivered-warning-subject = Gevaarlijke e-mail in uw mailbox
    .test = Onschuldige test-e-mail in uw mailbox
    .forbidden = E-mail in uw mailbox met een niet toegestaan bestand
    .likely = Waarschijnlijk gevaarlijke e-mail in uw mailbox
    .unwanted = Ongewenste e-mail in uw mailbox
    .doubtful = Verdachte e-mail in uw mailbox
recipient-delivered-warning-happened = Er zit een gevaarlijke e-mail in uw mailbox.
    .test = Er zit een e-mail met een onschuldige test in uw mailbox.
    .forbidden = Er zit een e-mail in uw mailbox met een bestand dat meestal niet is toegestaan.
    .likely = Er zit een e-mail in uw mailbox die waarschijnlijk gevaarlijk is.
    .unwanted = Er zit een ongewenste e-mail in uw mailbox.
    .doubtful = Er zit een verdachte e-mail in uw mailbox. Misschien is de e-mail onschuldig.
recipient-delivered-warning-action = Open de e-mail niet. Gooi de e-mail weg.
    .test = U hoeft niets te doen.
    .forbidden = Open het bestand alleen als u het verwachtte.
    .doubtful = Vraag de helpdesk om raad voordat u de e-mail opent.
recipient-delivered-warning-opened = Hebt u de e-mail al geopend? Meld het dan bij de helpdesk.
recipient-delivered-warning-why = Wat er mis is met de e-mail
    .test = Wat het is

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail die we niet konden controleren
recipient-unchecked-subject = Niet gecontroleerde e-mail in uw mailbox
recipient-unchecked-happened = We konden een e-mail aan u niet controleren. De e-mail zit in uw mailbox.
    .blocked = We konden een e-mail aan u niet controleren. Daarom hebben we de e-mail tegengehouden.
recipient-unchecked-action = Open de bijlagen alleen als u de afzender kent en de bijlagen verwachtte.
recipient-unchecked-why = Waarom we de e-mail niet konden controleren

## To the inside sender

inside-sender-title = Uw e-mail is niet verstuurd
    .some = Uw e-mail is niet bij iedereen aangekomen
inside-sender-subject = Uw e-mail is niet verstuurd
    .some = Uw e-mail is niet bij iedereen aangekomen
inside-sender-happened = We hebben een e-mail vanaf uw adres tegengehouden. Niemand heeft de e-mail gekregen.
    .some = We hebben een e-mail vanaf uw adres tegengehouden. Niet alle ontvangers hebben de e-mail gekregen.
inside-sender-action = Hebt u de e-mail niet zelf verstuurd? Meld het dan bij de helpdesk.
inside-sender-explained = Misschien gebruikt iemand anders uw adres of uw computer.
inside-sender-own = Hebt u de e-mail zelf verstuurd? Vraag de helpdesk dan hoe het op een andere manier kan.
    .harmful = Hebt u de e-mail zelf verstuurd? Open en verstuur de bijlagen dan niet opnieuw. Meld het ook bij de helpdesk.
inside-sender-why = Waarom we de e-mail tegenhielden

## Parts of all mails to recipients

action-nothing = U hoeft niets te doen.
which-title = Om welke e-mail het gaat
why-suspected = Ons vermoeden:
    .subject = E-mail tegengehouden: misschien gevaarlijk
why-file = Het bestand heet “{ $file }”.
why-file-inside = Het zit in de bijlage “{ $outer }”.
why-files = { $count ->
    [one] Ook met een ander bestand is iets mis.
   *[other] Ook met { $count } andere bestanden is iets mis.
}
why-tested = Onze testcomputer heeft het bestand gecontroleerd.
danger = Gevaar: { $severity }.
tests-agree = { $count ->
    [one] Eén controle heeft dit gevonden.
   *[other] { $count } onafhankelijke controles hebben dit gevonden.
}
expected-title = Had u de e-mail verwacht?
expected-call = Kent u de afzender? Bel dan een nummer dat u kent en vraag het na. Vraag het niet per e-mail.
expected-wanted = Hebt u de e-mail nodig? Vraag de helpdesk dan om een nieuwe controle.
expected-wanted-file = Hebt u de e-mail of het bestand nodig? Vraag het dan aan de helpdesk. Of vraag de afzender om het op een andere manier te sturen.
    .alone = Hebt u de e-mail nodig? Vraag het dan aan de helpdesk. Of vraag de afzender om die op een andere manier te sturen.
help-title = Hebt u hulp nodig?
help-ask = Vraag het aan de helpdesk. Noem het nummer van de e-mail.
help-contact = Aanspreekpunt
help-phone = Telefoon
help-email = E-mail
help-page = Pagina
details-title = Gegevens voor de IT-afdeling
footer = Dit bericht komt van de e-mailbeveiliging van { $organization }.
footer-automatic = Een programma heeft dit bericht geschreven. We vragen u nooit om uw wachtwoord.
note-dots = [.] staat voor een punt, zodat niemand er per ongeluk op klikt.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = De Nederlandse versie staat hieronder.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Van
label-sender = Envelope-afzender
label-subject = Onderwerp
label-received = Tijdstip
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Niet bezorgd bij
label-attachments = Bijlagen
label-file = Bestand
label-number = Nummer van de e-mail
label-quarantine = Quarantaine
label-severity = Ernst
label-confidence = Zekerheid
label-category = Categorie
label-family = Familie
label-platform = Platform
label-log-id = Log-ID
label-queue-id = Wachtrij-ID
label-message-id = Message-ID
label-size = Grootte
label-client = Verzendende computer
label-authentication = Echtheid van de afzender
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-antwoord
label-sha256 = SHA-256
label-rule = Regel
label-tests = Spamtests
label-score = Spamscore
label-analysis = Sandboxanalyse
label-release = Opdracht voor vrijgave
label-host = Host
label-list = Lijst of bulkmail
label-policy-banks = Policybanks

value-empty-sender = leeg, zoals bij bezorgrapporten
value-no-subject = geen onderwerp
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }byte
   *[other] { $amount }{ "\u00A0" }bytes
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
}
    .item = { $count ->
        [one] nog { $count }
       *[other] nog { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = geen – er is niets gedetecteerd, een regel gaf de doorslag
value-spam-decided = geen – de spamscore gaf de doorslag
value-unknown-state = geen – er is niets gedetecteerd

outcome-delivered = bezorgd
outcome-blocked = geblokkeerd
outcome-handed-back-pass = teruggegeven aan de mailserver om te bezorgen
outcome-handed-back-block = als geweigerd teruggegeven aan de mailserver

sender-proven = { $domain } is bewezen ({ $check }).
sender-claimed = { $domain } is opgegeven, maar niet bewezen.
sender-contradicted = { $domain } is opgegeven, maar doorstaat de controle met { $check } niet.
sender-inside = De mail komt van binnen de organisatie.
sender-unknown = De mail noemt geen afzender.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, geblokkeerd: { $category } ({ $count ->
    [one] { $count } ontvanger
   *[other] { $count } ontvangers
})
admin-alert-subject-delivered = { $severity }, bezorgd: { $category } ({ $count ->
    [one] { $count } ontvanger
   *[other] { $count } ontvangers
})
admin-alert-subject-mixed = { $severity }, bezorgd bij { $delivered } van { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, ongecontroleerd bezorgd: { $category } ({ $count ->
    [one] { $count } ontvanger
   *[other] { $count } ontvangers
})
admin-alert-subject-inside = { $severity }, interne afzender: { $category } ({ $sender })
admin-alert-happened-blocked = amavis heeft een mail geblokkeerd. Geen enkele ontvanger heeft de mail gekregen.
admin-alert-happened-delivered = amavis heeft een mail bezorgd die aandacht vraagt. { $count ->
    [one] Eén ontvanger heeft de mail.
   *[other] { $count } ontvangers hebben de mail.
}
admin-alert-happened-mixed = amavis heeft een mail voor een deel van de ontvangers geblokkeerd. { $count ->
    [one] Bij één andere ontvanger is de mail bezorgd.
   *[other] Bij { $count } andere ontvangers is de mail bezorgd.
}
admin-alert-happened-inside = De mail komt van de interne afzender { $sender }.
admin-alert-happened-scanners = Geen enkele virusscanner werkte. De mail is niet gecontroleerd.
admin-alert-happened-scanner = Eén virusscanner werkte niet. Andere scanners hebben de mail wel gecontroleerd.
admin-alert-unblocked = Een scanner meldde malware, maar amavis heeft dat niet als virus geteld. Controleer de vermelding van deze scanner in @av_scanners: die moet een naam opleveren.
admin-alert-action-none = U hoeft niets te doen.
admin-alert-action-remove = Verwijder de mail uit de mailboxen. Vraag de ontvangers of ze de mail hebben geopend.
admin-alert-action-look = Misschien is de mail gewenst. Bekijk de mail als een ontvanger ernaar vraagt.
    .inside = Misschien is de mail gewenst. Bekijk de mail als de afzender ernaar vraagt.
admin-alert-action-mistake = Het kan vals alarm zijn. Beoordeel de aanwijzingen hieronder voordat u de mail vrijgeeft.
    .delivered = Het kan vals alarm zijn. Beoordeel de aanwijzingen hieronder voordat u de mail uit de mailboxen verwijdert.
admin-alert-action-gone = Er is geen kopie van de mail bewaard. Is de mail gewenst, dan moet de afzender die opnieuw sturen.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Neem contact op met de afzender. Controleer de computer en wijzig het wachtwoord van de afzender.
    .spam = Neem contact op met de afzender. Misschien gebruikt iemand anders het account van de afzender.
admin-alert-action-scanners = Controleer de scanners: zolang ze niet werken, wordt mail niet gecontroleerd.
admin-alert-action-scanner = Controleer de scanner: zolang die niet werkt, is de beveiliging zwakker.
admin-alert-what-title = Wat het is
admin-alert-grounds-title = Wat er is gevonden
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Aanwijzingen voor gevaar
admin-alert-mistake-title = Aanwijzingen voor vals alarm
admin-alert-mistake-none = Die zijn er niet.
admin-alert-mail-title = De mail
admin-alert-recipients-title = Ontvangers
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Externe ontvangers: { $outcome } ({ $count })
admin-alert-files-title = Bestanden
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = heeft iets gemeld
scanner-clean = heeft niets gevonden
scanner-failed = gaf geen antwoord
admin-alert-raw-title = Meldingen van de scanners
admin-alert-release-title = Quarantaine en vrijgave
admin-alert-release-note = Geef de mail alleen vrij als u zeker weet dat die onschuldig is. amavis kan om de secret-id vragen.
admin-alert-missed = { $count ->
    [one] Eén eerdere gebeurtenis kon niet worden opgeslagen. Zoek naar “whyblocked” in het log van amavis.
   *[other] { $count } eerdere gebeurtenissen konden niet worden opgeslagen. Zoek naar “whyblocked” in het log van amavis.
}
admin-alert-attached = De gegevens zijn als JSON bijgevoegd.

## To the admins, about ourselves

admin-trouble-title = Storing in de meldingen
    .test = Een test van de meldingen
admin-trouble-subject = Meldingen: { $title }
admin-trouble-count = { $count ->
    [one] Dit is één keer gebeurd.
   *[other] Dit is { $count } keer gebeurd.
}
admin-trouble-do-title = Wat u kunt doen
admin-trouble-last-title = Het laatste geval
admin-trouble-retry = Is de oorzaak verholpen? Voer dan “whyblocked queue retry --failed” uit om de melding opnieuw te versturen.
trouble-bad-event = In de drop-directory staat een gebeurtenis die niet leesbaar is. Het bestand is verplaatst naar de map “bad”; niemand heeft een melding over de mail gekregen.
    .title = onleesbare gebeurtenis
    .hint = Lees het bestand met de extensie .why in de map “bad” van de drop-directory.
trouble-gap = De hook kon niet alle gebeurtenissen opslaan. Over sommige mails heeft niemand een melding gekregen.
    .title = er ontbreken gebeurtenissen
    .hint = Controleer de vrije ruimte en de rechten van de drop-directory, en het log van amavis.
trouble-refused = Een mailserver heeft een melding definitief geweigerd.
    .title = een melding is geweigerd
    .hint = Kijk met “whyblocked queue list”; het antwoord van de server staat hieronder.
trouble-expired = Een melding kon niet op tijd worden bezorgd.
    .title = een melding is niet bezorgd
    .hint = Controleer de mailserver die onze meldingen aanneemt.
trouble-template = Een sjabloon of een tekst was niet bruikbaar. In plaats daarvan is de ingebouwde versie gebruikt.
    .title = onbruikbaar sjabloon
    .hint = Voer “whyblocked check” uit.
trouble-foreign-file = In de drop-directory staat iets wat de hook nooit schrijft. Het is niet aangeraakt.
    .title = vreemd bestand in de drop-directory
    .hint = Controleer wie er in de drop-directory mag schrijven.
trouble-no-organization = Een mail had ontvangers in een domein dat bij geen enkele organisatie hoort.
    .title = domein zonder organisatie
    .hint = Voeg het domein toe aan het bestand van een organisatie, of verwijder het uit de lokale domeinen van amavis.
trouble-test = Dit is een test. De meldingen werken.
    .title = alleen een test
    .hint = U hoeft niets te doen.
