# Provenance: original
# Danish (du): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “Filen hedder …” may stand before a value.

reason-detection-unnamed = En virusscanner meldte, at mailen er skadelig.
    .title = Fund uden navn
    .admin = Scanneren rapporterede malware, men angav intet navn. Dens output vises nedenfor, hvis der er noget.

## Files that a rule forbids

reason-file-program = Filen er et program. Din organisation tillader normalt ikke programmer i mails.
    .title = Ikke-tilladt program
    .admin = En eksekverbar fil. Programmer i mails er en almindelig måde at sprede malware på.
    .subject = Stoppet mail: program, der ikke er tilladt
reason-file-script = Filen indeholder kommandoer, som din computer ville køre. Din organisation tillader normalt ikke den slags filer.
    .title = Ikke-tilladt script
    .admin = Et script kører ved dobbeltklik, med alle brugerens rettigheder.
    .subject = Stoppet mail: fil med kommandoer er ikke tilladt
reason-file-shortcut = Filen er en genvej, der starter noget andet. Din organisation tillader normalt ikke den slags filer.
    .title = Ikke-tilladt genvej
    .admin = En genvej kan starte en hvilken som helst kommando med et hvilket som helst ikon. Legitime afsendere sender næsten aldrig genveje.
    .subject = Stoppet mail: genvej, der ikke er tilladt
reason-file-disk-image = Filen er en kopi af en hel disk. Din organisation tillader normalt ikke den slags filer.
    .title = Ikke-tilladt diskaftryk
    .admin = Filer i et diskaftryk (disk image) mister mærket om, at de kommer fra internettet, så Windows advarer mindre.
    .subject = Stoppet mail: kopi af en disk er ikke tilladt
reason-file-macro-document = Dokumentet kan køre kommandoer (makroer). Din organisation tillader normalt ikke den slags.
    .title = Ikke-tilladt makrodokument
    .admin = Filtypen kan indeholde makroer. Reglen tjekker ikke, om netop denne fil har en.
    .subject = Stoppet mail: dokument, der kan køre kommandoer
reason-file-notebook = Filen er en digital notesbog (OneNote), der kan skjule programmer. Din organisation tillader normalt ikke den slags filer.
    .title = Ikke-tilladt notesbog
    .admin = OneNote-filer kan indeholde en hvilken som helst fil og starte den ved et klik.
    .subject = Stoppet mail: notesbog, der ikke er tilladt
reason-file-help-file = Filen er en gammel slags hjælpefil, der kan køre kommandoer. Din organisation tillader normalt ikke den slags filer.
    .title = Ikke-tilladt hjælpefil
    .admin = Kompilerede hjælpefiler kører scripts. Ingen har brug for at sende dem i mails.
    .subject = Stoppet mail: hjælpefil, der ikke er tilladt
reason-file-web-page = Filen er en webside. Din organisation tillader normalt ikke vedhæftede websider.
    .title = Ikke-tilladt webside
    .admin = En vedhæftet webside efterligner ofte en loginside eller udpakker en skjult fil.
    .subject = Stoppet mail: webside, der ikke er tilladt
reason-file-archive = Filen er en pakket fil (for eksempel ZIP). Din organisation tillader normalt ikke den slags.
    .title = Ikke-tilladt arkiv
    .admin = Arkivets type eller noget i arkivet er ikke tilladt.
    .subject = Stoppet mail: pakket fil, der ikke er tilladt
reason-file-pdf = Filen er et PDF-dokument. En regel i din organisation tillader det ikke.
    .title = Ikke-tilladt PDF
    .admin = En lokal regel tillader ikke denne PDF-fil på grund af dens navn eller type.
    .subject = Stoppet mail: fil, der ikke er tilladt
reason-file-document = Filen er et dokument. En regel i din organisation tillader det ikke.
    .title = Ikke-tilladt dokument
    .admin = En lokal regel tillader ikke dette dokument på grund af dets navn eller type.
    .subject = Stoppet mail: fil, der ikke er tilladt
reason-file-picture = Filen er et billede. En regel i din organisation tillader det ikke.
    .title = Ikke-tilladt billede
    .admin = En lokal regel tillader ikke dette billede på grund af dets navn eller type.
    .subject = Stoppet mail: fil, der ikke er tilladt
reason-file-media = Filen er en video eller en lydfil. Din organisation tillader normalt ikke den slags filer i mails.
    .title = Ikke-tilladt video- eller lydfil
    .admin = En lokal regel tillader ikke video- eller lydfiler.
    .subject = Stoppet mail: video eller lydfil er ikke tilladt
reason-file-disguised = Filen ligner et dokument, men den er et program.
    .title = Program med forklædt navn
    .admin = Navnet skjuler, at filen er et program. Det er lavet for at narre.
    .subject = Stoppet mail: forklædt program
reason-file-other = Filen er af en slags, som din organisation normalt ikke tillader.
    .title = Ikke-tilladt fil
    .admin = En lokal regel tillader ikke navnet eller typen.
    .subject = Stoppet mail: fil, der ikke er tilladt

## What could not be checked

reason-encrypted = Filen er låst med en adgangskode. Derfor kunne vi ikke se ind i den.
    .title = Krypteret fil
    .admin = Arkivet eller dokumentet er krypteret. Angribere gør det for at komme forbi scannere; legitime afsendere gør det for at beskytte data.
    .subject = Stoppet mail: fil, der er låst med en adgangskode
reason-over-limits = Der er pakket for meget ned i filen. Derfor kunne vi ikke tjekke den.
    .title = Grænser overskredet
    .admin = For mange filer, for dybt indlejret eller for store, når de pakkes ud. Det kan være en arkivbombe eller bare et stort arkiv.
    .subject = Stoppet mail: for meget pakket ned i en fil
reason-ambiguous = Mailen er bygget, så programmer læser den på forskellige måder. Derfor kunne vi ikke tjekke den.
    .title = Tvetydig struktur
    .admin = Programmer kan se forskellige dele, så en scanner ser på én ting, mens modtageren åbner en anden.
    .subject = Stoppet mail: bygget på en vildledende måde
reason-unreadable = Filen er beskadiget eller af en ukendt slags. Derfor kunne vi ikke tjekke den.
    .title = Ulæselig fil
    .admin = En MIME-del kunne ikke afkodes eller pakkes ud.
    .subject = Stoppet mail: ulæselig fil
reason-scanners-failed = Vores virusscannere virkede ikke, da mailen kom. Derfor blev den ikke tjekket.
    .title = Ingen scanner virkede
    .admin = Ingen virusscanner gav et svar. Mails bliver ikke tjekket, før en af dem virker igen.
    .subject = Stoppet mail: kunne ikke tjekkes
reason-scanner-failed = Et af vores tjek virkede ikke, da mailen kom.
    .title = En scanner virkede ikke
    .admin = { $scanner } gav intet svar for mailen. Andre scannere tjekkede den.

## Broken headers

reason-header-other = Mailen er ikke bygget rigtigt.
    .title = Ugyldig header
    .admin = Headeren bryder reglerne for mailformatet.
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-mime = Mailens dele er ikke sat rigtigt sammen.
    .title = Ugyldig MIME-struktur
    .admin = MIME-strukturen er i stykker (RFC 2045). Som regel et program med fejl; nogle gange et trick for at komme forbi scannere.
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-8bit = Mailen bruger bogstaver på en måde, der ikke er tilladt.
    .title = 8-bit-tegn i headeren
    .admin = Headeren har tegn, der skal kodes (RFC 2047). Som regel et gammelt eller hjemmelavet program.
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-control = Mailen indeholder tegn, der ikke er tilladt.
    .title = Kontroltegn i headeren
    .admin = Headeren indeholder kontroltegn (RFC 5322, afsnit 2.2).
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-blank = Mailen har en tom linje et forkert sted.
    .title = Tom linje i headeren
    .admin = En linje i headeren består kun af mellemrumstegn (RFC 5322, afsnit 3.2.2).
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-long = Mailen har en linje, der er for lang.
    .title = For lang linje i headeren
    .admin = En linje i headeren har mere end 998 tegn (RFC 5322, afsnit 2.1.1).
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-syntax = En teknisk linje i mailen er ikke skrevet rigtigt.
    .title = Forkert syntaks i headeren
    .admin = Et headerfelt overholder ikke syntaksen (RFC 5322).
    .subject = Stoppet mail: ikke bygget rigtigt
reason-header-missing = Mailen mangler noget, som alle mails skal have.
    .title = Manglende headerfelt
    .admin = Et obligatorisk headerfelt mangler (RFC 5322, afsnit 3.6).
    .subject = Stoppet mail: ufuldstændig
reason-header-duplicate = Noget står to gange i mailen, men må kun stå der én gang.
    .title = Dobbelt headerfelt
    .admin = Et felt, der kun må stå én gang, står der to gange (RFC 5322, afsnit 3.6). Som regel et program eller relæ med fejl.
    .subject = Stoppet mail: ikke bygget rigtigt

reason-oversized = Mailen er større end tilladt.
    .title = For stor mail
    .admin = Større end den grænse, der gælder for denne modtager.
    .subject = Stoppet mail: for stor

## Grounds of spam

spam-test = Mailen indeholder en testtekst. Med den slags tekster tester man filteret.
    .title = Testtekst
    .admin = GTUBE, testteksten til spamfiltre. Den er ufarlig.
    .subject = Stoppet mail: ufarlig testtekst
spam-score = Mange små tegn tyder tilsammen på, at mailen er reklame.
    .title = Spamscoren nåede grænsen
    .admin = Summen af testene nåede grænsen.
    .subject = Stoppet mail: uønsket reklame
spam-forged-sender = Afsenderens adresse ser ud til at være forfalsket.
    .title = Uægte afsender
    .admin = SPF, DKIM eller DMARC fejlede for den viste afsender.
    .subject = Stoppet mail: uønsket reklame
spam-phishing = Mailen prøver at få din adgangskode eller overtage din konto.
    .title = Vendinger fra phishing
    .admin = Vendinger eller links, der efterligner en tjeneste og beder om login- eller betalingsoplysninger.
    .subject = Stoppet mail: forsøg på at lokke din adgangskode fra dig
spam-known-sender-network = Den computer, der sendte mailen, eller et link er før brugt til reklame.
    .title = Adresse eller link på en liste
    .admin = En adresse eller et link står på en blokeringsliste.
    .subject = Stoppet mail: uønsket reklame
spam-known-text = Teksten er kendt fra andre uønskede mails.
    .title = Kendt spamtekst
    .admin = Teksten ligner kendt spam (Bayes, kontrolsummer).
    .subject = Stoppet mail: uønsket reklame
spam-money-promise = Mailen lover eller kræver penge.
    .title = Vendinger om penge
    .admin = Vendinger fra forskudssvindel, lotterier eller afpresning.
    .subject = Stoppet mail: forsøg på at lokke penge fra dig
spam-advertising = Mailen er skrevet som en reklame.
    .title = Vendinger fra reklamer
    .admin = Vendinger fra reklamer for medicin, lån, kopivarer og lignende.
    .subject = Stoppet mail: uønsket reklame
spam-odd-text = Teksten er skrevet på en usædvanlig måde.
    .title = Usædvanlig tekst
    .admin = Tegnkodning, opmærkning eller stavning, som legitime programmer næppe laver.
    .subject = Stoppet mail: uønsket reklame
spam-odd-links = Links i mailen skjuler, hvor de fører hen.
    .title = Usædvanlige links
    .admin = Links til rene IP-adresser, linkforkortere eller skjulte mål.
    .subject = Stoppet mail: uønsket reklame
spam-odd-path = Mailen kom ad en usædvanlig vej.
    .title = Usædvanlig vej
    .admin = Den afsendende computers navn eller adresse mangler eller er usædvanlig eller falsk.
    .subject = Stoppet mail: uønsket reklame
spam-odd-header = Mailen er skrevet af et usædvanligt program.
    .title = Usædvanlig header
    .admin = Headerfelter mangler, er forkerte eller efterlignet.
    .subject = Stoppet mail: uønsket reklame
spam-attachment = Reklamer har ofte vedhæftede filer af denne slags.
    .title = Typisk vedhæftet fil i spam
    .admin = Den vedhæftede fils type eller navn er typisk for spam.
    .subject = Stoppet mail: uønsket reklame
spam-scanner-points = En virusscanner finder mailen tvivlsom.
    .title = Point fra en virusscanner
    .admin = Denne scanners fund tæller her som spampoint, ikke som malware.
    .subject = Stoppet mail: uønsket reklame
spam-site-rule = En regel i din organisation tillader ikke mailen.
    .title = Lokal regel
    .admin = En lokal regel eller liste.
    .subject = Stoppet mail: uønsket reklame

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Ét uafhængigt tjek fandt det.
       *[other] { $count } uafhængige tjek fandt det.
    }
doubt-exact-name =
    .admin = En scanner kender præcis denne malware eller dens familie.
doubt-disguised-name = Filen ”{ $file }” ligner et dokument, men er det ikke.
    .admin = Navnet ”{ $file }” giver sig ud for at være et dokument.
doubt-turned-name = Filens navn er skrevet, så man læser slutningen forkert.
    .admin = Navnet ”{ $file }” indeholder tegn, der vender læseretningen. De er udeladt her.
doubt-lookalike-letters = Navnet på en fil indeholder bogstaver, der kun ligner de sædvanlige.
    .admin = Navnet ”{ $file }” blander bogstaver fra flere alfabeter, der ligner hinanden.
doubt-archive-in-archive =
    .admin = Der ligger et arkiv inde i et arkiv. Det er sjældent i legitime mails.
doubt-sender-contradicted = Mailen siger, at den kommer fra { $domain }. Et tjek viser, at det ikke passer.
    .admin = Tjekket med { $check } fejlede for { $domain }, den angivne afsender.
doubt-sender-claimed = Mailen siger, at den kommer fra { $domain }. Intet bekræfter det.
    .admin = Mailen angiver at komme fra { $domain }. Ingen DKIM-signatur og intet DMARC-resultat bekræfter det.
doubt-single-guess =
    .admin = En enkelt scanner har mistanke ud fra filens struktur. Den slags gæt er ofte forkerte.
doubt-false-alarm-source =
    .admin = Kun en signaturdatabase, der er kendt for falske alarmer, rapporterer det.
doubt-macro-alone = Dokumentet indeholder kommandoer (makroer). Det gør mange ufarlige dokumenter.
    .admin = Kun en makro er rapporteret. Mange legitime dokumenter har makroer.
doubt-ordinary-behavior =
    .admin = Der blev kun set adfærd, som mange legitime programmer også viser.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Én anden scanner så på mailen og fandt intet.
       *[other] { $count } andre scannere så på mailen og fandt intet.
    }
doubt-sender-proven = Mailen kommer virkelig fra { $domain }.
    .admin = Afsenderen { $domain } er bekræftet med DKIM eller DMARC. Men også en kendt partners computer kan være inficeret.
doubt-rule-only =
    .admin = En lokal regel tillader ikke filen. Ingen scanner fandt noget i den.
doubt-known-bulk = Mailen kommer virkelig fra { $domain }. Den er sendt til mange.
    .admin = Mailen er en masseudsendelse eller kommer fra en mailingliste, og afsenderen { $domain } er bekræftet.
doubt-harmless-test =
    .admin = Det er en testfil. Nogen er sandsynligvis ved at teste filteret.
