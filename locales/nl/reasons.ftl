# Provenance: original
# Dutch, formal (u): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Een scanner heeft de e-mail als schadelijk gemeld.
    .title = Detectie zonder naam
    .admin = De scanner meldde malware, maar gaf geen naam. De uitvoer staat hieronder, als die er is.

## Files that a rule forbids

# “Het bestand heet …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Het bestand is een programma. Uw organisatie staat meestal geen programma’s in e-mails toe.
    .title = Verboden programma
    .admin = Een uitvoerbaar bestand. Malware wordt vaak verspreid met programma’s per mail.
    .subject = E-mail tegengehouden: programma niet toegestaan
reason-file-script = Het bestand bevat opdrachten die uw computer zou uitvoeren. Uw organisatie staat zulke bestanden meestal niet toe.
    .title = Verboden script
    .admin = Een script start bij een dubbelklik, met alle rechten van de gebruiker.
    .subject = E-mail tegengehouden: bestand met opdrachten niet toegestaan
reason-file-shortcut = Het bestand is een snelkoppeling die iets anders start. Uw organisatie staat zulke bestanden meestal niet toe.
    .title = Verboden snelkoppeling
    .admin = Een snelkoppeling kan elke opdracht starten, met elk pictogram. Bonafide afzenders mailen er bijna nooit een.
    .subject = E-mail tegengehouden: snelkoppeling niet toegestaan
reason-file-disk-image = Het bestand is een kopie van een hele schijf. Uw organisatie staat zulke bestanden meestal niet toe.
    .title = Verboden schijfkopie
    .admin = Bestanden in een schijfkopie verliezen het kenmerk dat ze van internet komen; Windows waarschuwt dan minder.
    .subject = E-mail tegengehouden: kopie van een schijf niet toegestaan
reason-file-macro-document = Het document kan opdrachten uitvoeren (macro’s). Uw organisatie staat zulke documenten meestal niet toe.
    .title = Verboden macrodocument
    .admin = Dit bestandstype kan macro’s bevatten. De regel controleert niet of dit bestand er een heeft.
    .subject = E-mail tegengehouden: document dat opdrachten kan uitvoeren
reason-file-notebook = Het bestand is een digitaal notitieblok (OneNote). Daarin kunnen programma’s verstopt zijn. Uw organisatie staat zulke bestanden meestal niet toe.
    .title = Verboden notitieblok
    .admin = OneNote-bestanden kunnen elk bestand bevatten en dat met een klik starten.
    .subject = E-mail tegengehouden: notitieblok niet toegestaan
reason-file-help-file = Het bestand is een oud soort helpbestand. Zo’n bestand kan opdrachten uitvoeren. Uw organisatie staat zulke bestanden meestal niet toe.
    .title = Verboden helpbestand
    .admin = Gecompileerde helpbestanden voeren scripts uit. Niemand hoeft ze te mailen.
    .subject = E-mail tegengehouden: helpbestand niet toegestaan
reason-file-web-page = Het bestand is een webpagina. Uw organisatie staat meestal geen webpagina’s als bijlage toe.
    .title = Verboden webpagina
    .admin = Een webpagina als bijlage bootst vaak een inlogpagina na of pakt een verborgen bestand uit.
    .subject = E-mail tegengehouden: webpagina niet toegestaan
reason-file-archive = Het bestand is ingepakt (zoals ZIP). Uw organisatie staat deze soort meestal niet toe.
    .title = Verboden archief
    .admin = Dit soort archief, of iets in het archief, is verboden.
    .subject = E-mail tegengehouden: ingepakt bestand niet toegestaan
reason-file-pdf = Het bestand is een PDF-document. Een regel van uw organisatie staat het niet toe.
    .title = Verboden PDF
    .admin = Een lokale regel verbiedt dit PDF-bestand, op naam of type.
    .subject = E-mail tegengehouden: bestand niet toegestaan
reason-file-document = Het bestand is een document. Een regel van uw organisatie staat het niet toe.
    .title = Verboden document
    .admin = Een lokale regel verbiedt dit document, op naam of type.
    .subject = E-mail tegengehouden: bestand niet toegestaan
reason-file-picture = Het bestand is een afbeelding. Een regel van uw organisatie staat het niet toe.
    .title = Verboden afbeelding
    .admin = Een lokale regel verbiedt deze afbeelding, op naam of type.
    .subject = E-mail tegengehouden: bestand niet toegestaan
reason-file-media = Het bestand is een video of een geluidsopname. Uw organisatie staat zulke bestanden in e-mails meestal niet toe.
    .title = Verboden video- of geluidsbestand
    .admin = Een lokale regel verbiedt video- of geluidsbestanden.
    .subject = E-mail tegengehouden: video of geluid niet toegestaan
reason-file-disguised = Het bestand ziet eruit als een document, maar het is een programma.
    .title = Programma met vermomde naam
    .admin = De naam verbergt dat het bestand een programma is. Dat is bedoeld om te misleiden.
    .subject = E-mail tegengehouden: vermomd programma
reason-file-other = Het bestand is van een soort die uw organisatie meestal niet toestaat.
    .title = Verboden bestand
    .admin = Een lokale regel verbiedt de naam of het type.
    .subject = E-mail tegengehouden: bestand niet toegestaan

## What could not be checked

reason-encrypted = Het bestand is vergrendeld met een wachtwoord. Daarom konden we er niet in kijken.
    .title = Versleuteld bestand
    .admin = Het archief of document is versleuteld. Aanvallers doen dat om langs scanners te komen; bonafide afzenders om gegevens te beschermen.
    .subject = E-mail tegengehouden: bestand vergrendeld met wachtwoord
reason-over-limits = Er is te veel in het bestand gepakt. Daarom konden we het niet controleren.
    .title = Limieten overschreden
    .admin = Te veel bestanden, te diep genest, of uitgepakt te groot. Het kan een archiefbom zijn, of gewoon een groot archief.
    .subject = E-mail tegengehouden: te veel in een bestand
reason-ambiguous = De e-mail is zo gemaakt dat het ene programma er iets anders in leest dan het andere. Daarom konden we de e-mail niet controleren.
    .title = Dubbelzinnige opbouw
    .admin = Programma’s kunnen verschillende delen zien: een scanner bekijkt dan het ene, terwijl de ontvanger het andere opent.
    .subject = E-mail tegengehouden: misleidend opgebouwd
reason-unreadable = Het bestand is beschadigd of van een onbekende soort. Daarom konden we het niet controleren.
    .title = Onleesbaar bestand
    .admin = Een MIME-deel kon niet worden gedecodeerd of uitgepakt.
    .subject = E-mail tegengehouden: onleesbaar bestand
reason-scanners-failed = Onze virusscanners werkten niet toen de e-mail binnenkwam. Daarom is de e-mail niet gecontroleerd.
    .title = Alle scanners uitgevallen
    .admin = Geen enkele virusscanner gaf antwoord. Mail wordt niet gecontroleerd totdat er weer een werkt.
    .subject = E-mail tegengehouden: controle niet mogelijk
reason-scanner-failed = Een van onze controles werkte niet toen de e-mail binnenkwam.
    .title = Een scanner uitgevallen
    .admin = { $scanner } gaf geen antwoord voor de mail. Andere scanners hebben de mail wel gecontroleerd.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = De e-mail is niet goed opgebouwd.
    .title = Onjuiste header
    .admin = De header voldoet niet aan de regels voor het mailformaat.
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-mime = De delen van de e-mail zijn niet goed samengevoegd.
    .title = Onjuiste MIME-structuur
    .admin = De MIME-structuur is kapot (RFC 2045). Meestal een gebrekkig programma; soms een truc om langs scanners te komen.
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-8bit = De e-mail gebruikt letters op een manier die niet is toegestaan.
    .title = 8-bits tekens in de header
    .admin = De header bevat tekens die gecodeerd moeten zijn (RFC 2047). Meestal een oud of zelfgemaakt programma.
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-control = De e-mail bevat tekens die niet zijn toegestaan.
    .title = Besturingstekens in de header
    .admin = De header bevat besturingstekens (RFC 5322, sectie 2.2).
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-blank = De e-mail heeft een lege regel op een verkeerde plek.
    .title = Lege regel in de header
    .admin = Een headerregel bestaat alleen uit witruimte (RFC 5322, sectie 3.2.2).
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-long = De e-mail heeft een regel die te lang is.
    .title = Headerregel te lang
    .admin = Een headerregel heeft meer dan 998 tekens (RFC 5322, sectie 2.1.1).
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-syntax = Een technische regel van de e-mail is niet goed geschreven.
    .title = Onjuiste headersyntaxis
    .admin = Een headerveld voldoet niet aan de syntaxis (RFC 5322).
    .subject = E-mail tegengehouden: niet goed opgebouwd
reason-header-missing = In de e-mail ontbreekt iets wat in elke e-mail moet staan.
    .title = Ontbrekend headerveld
    .admin = Een verplicht headerveld ontbreekt (RFC 5322, sectie 3.6).
    .subject = E-mail tegengehouden: niet compleet
reason-header-duplicate = In de e-mail staat iets twee keer wat er maar één keer in mag staan.
    .title = Dubbel headerveld
    .admin = Een veld dat één keer mag voorkomen, komt twee keer voor (RFC 5322, sectie 3.6). Meestal een gebrekkig programma of relay.
    .subject = E-mail tegengehouden: niet goed opgebouwd

reason-oversized = De e-mail is groter dan toegestaan.
    .title = Mail te groot
    .admin = Groter dan de limiet die voor deze ontvanger is ingesteld.
    .subject = E-mail tegengehouden: te groot

## Grounds of spam

spam-test = De e-mail bevat een testtekst. Mensen gebruiken zulke teksten om het filter te testen.
    .title = Testtekst
    .admin = GTUBE, de testtekst voor spamfilters. De tekst is onschuldig.
    .subject = E-mail tegengehouden: onschuldige testtekst
spam-score = Door veel kleine aanwijzingen samen lijkt de e-mail op reclame.
    .title = Spamlimiet bereikt
    .admin = De som van de tests heeft de limiet bereikt.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-forged-sender = Het adres van de afzender lijkt vervalst.
    .title = Afzender niet echt
    .admin = De getoonde afzender doorstaat SPF, DKIM of DMARC niet.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-phishing = De e-mail probeert uw wachtwoord te krijgen of uw account over te nemen.
    .title = Phishingteksten
    .admin = Zinnen of links die een dienst nabootsen en om inlog- of betaalgegevens vragen.
    .subject = E-mail tegengehouden: truc om uw wachtwoord te krijgen
spam-known-sender-network = De verzendende computer of een link is al eerder voor reclame gebruikt.
    .title = Adres of link op een lijst
    .admin = Een adres of een link staat op een blokkeerlijst.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-known-text = De tekst is bekend van andere ongewenste e-mails.
    .title = Bekende spamtekst
    .admin = De tekst lijkt op bekende spam (Bayes, controlesommen).
    .subject = E-mail tegengehouden: ongewenste reclame
spam-money-promise = De e-mail belooft geld of eist geld.
    .title = Zinnen over geld
    .admin = Zinnen uit voorschotfraude, loterijen, afpersing.
    .subject = E-mail tegengehouden: truc om uw geld te krijgen
spam-advertising = De e-mail is geschreven als reclame.
    .title = Reclamezinnen
    .admin = Reclamezinnen voor medicijnen, leningen, namaak en dergelijke.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-odd-text = De tekst is op een vreemde manier geschreven.
    .title = Vreemde tekst
    .admin = Codering, opmaak of spelling die bonafide programma’s bijna nooit maken.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-odd-links = De links verbergen waar ze naartoe gaan.
    .title = Vreemde links
    .admin = Links naar kale IP-adressen, verkorte links of vermomde doelen.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-odd-path = De e-mail is langs een vreemde weg gekomen.
    .title = Vreemde route
    .admin = De naam of het adres van de verzendende computer ontbreekt, is ongewoon of is vals.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-odd-header = De e-mail is door een vreemd programma geschreven.
    .title = Vreemde header
    .admin = Headervelden ontbreken, zijn onjuist of nagebootst.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-attachment = Reclame heeft vaak zulke bijlagen.
    .title = Typische spambijlage
    .admin = De soort of de naam van de bijlage is typisch voor spam.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-scanner-points = Een virusscanner vindt de e-mail twijfelachtig.
    .title = Punten van een virusscanner
    .admin = Volgens de lokale instellingen telt de bevinding van deze scanner als spampunten, niet als malware.
    .subject = E-mail tegengehouden: ongewenste reclame
spam-site-rule = Een regel van uw organisatie staat de e-mail niet toe.
    .title = Lokale regel
    .admin = Een lokale regel of een lokale lijst.
    .subject = E-mail tegengehouden: ongewenste reclame

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Eén onafhankelijke controle heeft dit gevonden.
       *[other] { $count } onafhankelijke controles hebben dit gevonden.
    }
doubt-exact-name =
    .admin = Een scanner kent precies deze malware, of de familie ervan.
doubt-disguised-name = Het bestand “{ $file }” lijkt een document, maar dat is het niet.
    .admin = De naam “{ $file }” doet zich voor als die van een document.
doubt-turned-name = De naam van het bestand is zo geschreven dat mensen het eind verkeerd lezen.
    .admin = De naam “{ $file }” bevat tekens die de leesrichting omkeren. Die zijn hier weggelaten.
doubt-lookalike-letters = In de naam van een bestand staan letters die alleen op de gewone lijken.
    .admin = De naam “{ $file }” mengt letters uit verschillende alfabetten die op elkaar lijken.
doubt-archive-in-archive =
    .admin = Er zit een archief in een archief. Dat is zeldzaam in bonafide mail.
doubt-sender-contradicted = Als afzender staat er { $domain }. Volgens een controle klopt dat niet.
    .admin = { $domain }, de opgegeven afzender, doorstaat de controle met { $check } niet.
doubt-sender-claimed = Als afzender staat er { $domain }. Niets bewijst dat.
    .admin = In de mail is als afzender { $domain } opgegeven. Geen DKIM-handtekening of DMARC-resultaat bewijst dat.
doubt-single-guess =
    .admin = Maar één scanner vermoedt dit, op grond van de opbouw van het bestand. Zulke vermoedens kloppen vaak niet.
doubt-false-alarm-source =
    .admin = Alleen een signaturendatabase die bekendstaat om vals alarm meldt dit.
doubt-macro-alone = Het document bevat opdrachten (macro’s). Veel gewone documenten hebben die ook.
    .admin = Er is alleen een macro gemeld. Veel bonafide documenten hebben er een.
doubt-ordinary-behavior =
    .admin = Er is alleen gedrag gezien dat veel bonafide programma’s ook tonen.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Eén andere scanner heeft ernaar gekeken en niets gevonden.
       *[other] { $count } andere scanners hebben ernaar gekeken en niets gevonden.
    }
doubt-sender-proven = De e-mail komt echt van { $domain }.
    .admin = De afzender { $domain } is bewezen met DKIM of DMARC. Toch kan de computer van een bekende relatie besmet zijn.
doubt-rule-only =
    .admin = Een lokale regel verbiedt het bestand. Geen enkele scanner heeft er iets in gevonden.
doubt-known-bulk = De e-mail komt echt van { $domain }. De e-mail is naar veel mensen gestuurd.
    .admin = De mail is bulk- of lijstmail, en de afzender { $domain } is bewezen.
doubt-harmless-test =
    .admin = Het is een testbestand. Waarschijnlijk test iemand het filter.
