# Provenance: original
# Norwegian Bokmål (du): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = En skanner rapporterte e-posten som skadelig.
    .title = Deteksjon uten navn
    .admin = Skanneren rapporterte skadevare, men oppga ikke noe navn. Det skanneren skrev, står nedenfor hvis det finnes.

## Files that a rule forbids

reason-file-program = Filen er et program. Organisasjonen din tillater vanligvis ikke programmer i e-post.
    .title = Program som ikke er tillatt
    .admin = En kjørbar fil. Programmer på e-post er en vanlig måte å spre skadevare på.
    .subject = Stoppet e-post: program som ikke er tillatt
reason-file-script = Filen inneholder kommandoer som datamaskinen din ville kjøre. Organisasjonen din tillater vanligvis ikke slike filer.
    .title = Skript som ikke er tillatt
    .admin = Et skript kjøres ved dobbeltklikk, med alle rettighetene til brukeren.
    .subject = Stoppet e-post: fil med kommandoer er ikke tillatt
reason-file-shortcut = Filen er en snarvei som starter noe annet. Organisasjonen din tillater vanligvis ikke slike filer.
    .title = Snarvei som ikke er tillatt
    .admin = En snarvei kan starte hvilken som helst kommando med hvilket som helst ikon. Seriøse avsendere sender nesten aldri snarveier.
    .subject = Stoppet e-post: snarvei som ikke er tillatt
reason-file-disk-image = Filen er en kopi av en hel disk. Organisasjonen din tillater vanligvis ikke slike filer.
    .title = Diskavbilding som ikke er tillatt
    .admin = Filer i en diskavbilding mister merket som viser at de kommer fra internett, så Windows advarer mindre.
    .subject = Stoppet e-post: kopi av en disk er ikke tillatt
reason-file-macro-document = Dokumentet kan kjøre kommandoer (makroer). Organisasjonen din tillater vanligvis ikke slike filer.
    .title = Makrodokument som ikke er tillatt
    .admin = Filtypen kan inneholde makroer. Regelen sjekker ikke om denne filen har noen.
    .subject = Stoppet e-post: dokument som kan kjøre kommandoer
reason-file-notebook = Filen er en digital notatblokk (OneNote) som kan skjule programmer. Organisasjonen din tillater vanligvis ikke slike filer.
    .title = Notatblokk som ikke er tillatt
    .admin = OneNote-filer kan inneholde hvilken som helst fil og starte den ved et klikk.
    .subject = Stoppet e-post: notatblokk som ikke er tillatt
reason-file-help-file = Filen er en gammel type hjelpefil som kan kjøre kommandoer. Organisasjonen din tillater vanligvis ikke slike filer.
    .title = Hjelpefil som ikke er tillatt
    .admin = Kompilerte hjelpefiler kjører skript. Ingen trenger å sende dem på e-post.
    .subject = Stoppet e-post: hjelpefil som ikke er tillatt
reason-file-web-page = Filen er en nettside. Organisasjonen din tillater vanligvis ikke nettsider som vedlegg.
    .title = Nettside som ikke er tillatt
    .admin = En nettside som vedlegg etterligner ofte en innloggingsside eller pakker ut en skjult fil.
    .subject = Stoppet e-post: nettside som ikke er tillatt
reason-file-archive = Filen er en pakket fil (for eksempel ZIP). Organisasjonen din tillater vanligvis ikke denne typen.
    .title = Arkiv som ikke er tillatt
    .admin = Arkivtypen, eller noe i arkivet, er ikke tillatt.
    .subject = Stoppet e-post: pakket fil som ikke er tillatt
reason-file-pdf = Filen er et PDF-dokument. En regel i organisasjonen din tillater den ikke.
    .title = PDF som ikke er tillatt
    .admin = En lokal regel tillater ikke denne PDF-filen, på grunn av navnet eller typen.
    .subject = Stoppet e-post: fil som ikke er tillatt
reason-file-document = Filen er et dokument. En regel i organisasjonen din tillater den ikke.
    .title = Dokument som ikke er tillatt
    .admin = En lokal regel tillater ikke dette dokumentet, på grunn av navnet eller typen.
    .subject = Stoppet e-post: fil som ikke er tillatt
reason-file-picture = Filen er et bilde. En regel i organisasjonen din tillater den ikke.
    .title = Bilde som ikke er tillatt
    .admin = En lokal regel tillater ikke dette bildet, på grunn av navnet eller typen.
    .subject = Stoppet e-post: fil som ikke er tillatt
reason-file-media = Filen er en video eller en lydfil. Organisasjonen din tillater vanligvis ikke slike filer i e-post.
    .title = Video eller lydfil som ikke er tillatt
    .admin = En lokal regel tillater ikke videoer eller lydfiler.
    .subject = Stoppet e-post: video eller lydfil som ikke er tillatt
reason-file-disguised = Filen ser ut som et dokument, men er et program.
    .title = Program med villedende navn
    .admin = Navnet skjuler at filen er et program. Det er laget for å villede.
    .subject = Stoppet e-post: forkledd program
reason-file-other = Filen er av en type som organisasjonen din vanligvis ikke tillater.
    .title = Fil som ikke er tillatt
    .admin = En lokal regel tillater ikke navnet eller typen.
    .subject = Stoppet e-post: fil som ikke er tillatt

## What could not be checked

reason-encrypted = Filen er låst med et passord. Derfor kunne vi ikke se inni den.
    .title = Kryptert fil
    .admin = Arkivet eller dokumentet er kryptert. Angripere gjør dette for å komme forbi skannere; seriøse avsendere gjør det for å beskytte data.
    .subject = Stoppet e-post: fil som er låst med et passord
reason-over-limits = For mye er pakket inn i filen. Derfor kunne vi ikke sjekke den.
    .title = Grenser overskredet
    .admin = For mange filer, for mange nivåer eller for stort når det pakkes ut. Det kan være en arkivbombe eller bare et stort arkiv.
    .subject = Stoppet e-post: for mye pakket inn i en fil
reason-ambiguous = E-posten er bygd slik at programmer leser den på ulike måter. Derfor kunne vi ikke sjekke den.
    .title = Tvetydig oppbygning
    .admin = Programmer kan se ulike deler, slik at en skanner ser på én ting og mottakeren åpner en annen.
    .subject = Stoppet e-post: bygd på en villedende måte
reason-unreadable = Filen er skadet eller av en ukjent type. Derfor kunne vi ikke sjekke den.
    .title = Fil som ikke kan leses
    .admin = En MIME-del kunne ikke dekodes eller pakkes ut.
    .subject = Stoppet e-post: fil som ikke kan leses
reason-scanners-failed = Virusskannerne våre virket ikke da e-posten kom. Derfor ble den ikke sjekket.
    .title = Ingen skannere fungerte
    .admin = Ingen virusskanner svarte. E-post blir ikke sjekket før en av dem fungerer igjen.
    .subject = Stoppet e-post: kunne ikke sjekkes
reason-scanner-failed = En av sjekkene våre virket ikke da e-posten kom.
    .title = En skanner fungerte ikke
    .admin = { $scanner } svarte ikke for e-posten. Andre skannere sjekket den.

## Broken headers

reason-header-other = E-posten er ikke riktig bygd opp.
    .title = Feil i headeren
    .admin = Headeren bryter reglene for e-postformatet.
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-mime = Delene i e-posten er ikke satt riktig sammen.
    .title = Feil i MIME-strukturen
    .admin = MIME-strukturen er ødelagt (RFC 2045). Som regel et program med feil; noen ganger et triks for å komme forbi skannere.
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-8bit = E-posten bruker bokstaver på en måte som ikke er tillatt.
    .title = 8-bitstegn i headeren
    .admin = Headeren har tegn som må kodes (RFC 2047). Som regel et gammelt eller hjemmelaget program.
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-control = E-posten inneholder tegn som ikke er tillatt.
    .title = Kontrolltegn i headeren
    .admin = Headeren har kontrolltegn (RFC 5322, avsnitt 2.2).
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-blank = E-posten har en tom linje på feil sted.
    .title = Tom linje i headeren
    .admin = En headerlinje består bare av mellomrom og tabulatorer (RFC 5322, avsnitt 3.2.2).
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-long = E-posten har en linje som er for lang.
    .title = For lang headerlinje
    .admin = En headerlinje har mer enn 998 tegn (RFC 5322, avsnitt 2.1.1).
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-syntax = En teknisk linje i e-posten er ikke riktig skrevet.
    .title = Syntaksfeil i headeren
    .admin = Et headerfelt bryter syntaksen (RFC 5322).
    .subject = Stoppet e-post: ikke riktig bygd opp
reason-header-missing = E-posten mangler noe som alle e-poster må ha.
    .title = Headerfelt mangler
    .admin = Et påkrevd headerfelt mangler (RFC 5322, avsnitt 3.6).
    .subject = Stoppet e-post: ikke fullstendig
reason-header-duplicate = E-posten har noe to ganger som bare er tillatt én gang.
    .title = Dobbelt headerfelt
    .admin = Et felt som kan finnes én gang, finnes to ganger (RFC 5322, avsnitt 3.6). Som regel et program eller en videresendende server med feil.
    .subject = Stoppet e-post: ikke riktig bygd opp

reason-oversized = E-posten er større enn tillatt.
    .title = For stor e-post
    .admin = Større enn grensen som er satt for denne mottakeren.
    .subject = Stoppet e-post: for stor

## Grounds of spam

spam-test = E-posten inneholder en testtekst. Folk bruker slike tekster for å teste filteret.
    .title = Testtekst
    .admin = GTUBE, testteksten for søppelpostfiltre. Den er ufarlig.
    .subject = Stoppet e-post: ufarlig testtekst
spam-score = Mange små tegn tyder til sammen på at e-posten er reklame.
    .title = Grensen for søppelpost nådd
    .admin = Summen av testene nådde grensen.
    .subject = Stoppet e-post: uønsket reklame
spam-forged-sender = Adressen til avsenderen ser ut til å være forfalsket.
    .title = Avsenderen er ikke ekte
    .admin = SPF, DKIM eller DMARC feilet for avsenderen som vises.
    .subject = Stoppet e-post: uønsket reklame
spam-phishing = E-posten prøver å få passordet ditt eller kontroll over kontoen din.
    .title = Fraser som tyder på phishing
    .admin = Fraser eller lenker som etterligner en tjeneste og ber om innloggings- eller betalingsopplysninger.
    .subject = Stoppet e-post: forsøk på å lure passordet fra deg
spam-known-sender-network = Maskinen som sendte e-posten, eller en lenke i den, er tidligere brukt til reklame.
    .title = Adresse eller lenke på blokkeringsliste
    .admin = En adresse eller en lenke står på en blokkeringsliste.
    .subject = Stoppet e-post: uønsket reklame
spam-known-text = Teksten er kjent fra andre uønskede e-poster.
    .title = Kjent søppelposttekst
    .admin = Teksten ligner på kjent søppelpost (Bayes, kontrollsummer).
    .subject = Stoppet e-post: uønsket reklame
spam-money-promise = E-posten lover eller krever penger.
    .title = Fraser om penger
    .admin = Fraser fra forskuddssvindel, lotterier og utpressing.
    .subject = Stoppet e-post: forsøk på å lure penger fra deg
spam-advertising = E-posten er skrevet som reklame.
    .title = Reklamefraser
    .admin = Reklamefraser for medisiner, lån, forfalskede varer og lignende.
    .subject = Stoppet e-post: uønsket reklame
spam-odd-text = Teksten er skrevet på en uvanlig måte.
    .title = Uvanlig tekst
    .admin = Koding, formatering eller stavemåte som legitime programmer knapt lager.
    .subject = Stoppet e-post: uønsket reklame
spam-odd-links = Lenkene skjuler hvor de fører.
    .title = Uvanlige lenker
    .admin = Lenker til rene IP-adresser, lenkeforkortere eller skjulte mål.
    .subject = Stoppet e-post: uønsket reklame
spam-odd-path = E-posten kom en uvanlig vei.
    .title = Uvanlig vei
    .admin = Navnet eller adressen til avsendermaskinen mangler, er uvanlig eller er falsk.
    .subject = Stoppet e-post: uønsket reklame
spam-odd-header = E-posten er skrevet av et uvanlig program.
    .title = Uvanlig header
    .admin = Headerfelt mangler, er feil eller er etterlignet.
    .subject = Stoppet e-post: uønsket reklame
spam-attachment = Reklame har ofte vedlegg av denne typen.
    .title = Typisk vedlegg i søppelpost
    .admin = Typen eller navnet på vedlegget er typisk for søppelpost.
    .subject = Stoppet e-post: uønsket reklame
spam-scanner-points = En virusskanner mener at e-posten er tvilsom.
    .title = Poeng fra en virusskanner
    .admin = Funnet fra denne skanneren regnes her som søppelpostpoeng, ikke som skadevare.
    .subject = Stoppet e-post: uønsket reklame
spam-site-rule = En regel i organisasjonen din tillater ikke e-posten.
    .title = Lokal regel
    .admin = En lokal regel eller en lokal liste.
    .subject = Stoppet e-post: uønsket reklame

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Én uavhengig sjekk fant det.
       *[other] { $count } uavhengige sjekker fant det.
    }
doubt-exact-name =
    .admin = En skanner kjenner nettopp denne skadevaren, eller familien den hører til.
doubt-disguised-name = Filen «{ $file }» ser ut som et dokument, men er ikke det.
    .admin = Navnet «{ $file }» utgir seg for å være et dokument.
doubt-turned-name = Filnavnet er skrevet slik at folk leser slutten av det feil.
    .admin = Navnet «{ $file }» inneholder tegn som snur leseretningen. De er utelatt her.
doubt-lookalike-letters = Navnet på en fil inneholder bokstaver som bare ligner på de vanlige.
    .admin = Navnet «{ $file }» blander bokstaver fra flere alfabeter som ligner på hverandre.
doubt-archive-in-archive =
    .admin = Det ligger et arkiv i et arkiv. Det er sjeldent i legitim e-post.
doubt-sender-contradicted = I e-posten står det at den kommer fra { $domain }. En sjekk viser at det ikke stemmer.
    .admin = Sjekken med { $check } feilet for { $domain }, den oppgitte avsenderen.
doubt-sender-claimed = I e-posten står det at den kommer fra { $domain }. Ingenting bekrefter det.
    .admin = E-posten oppgir { $domain } som avsender. Ingen DKIM-signatur og ikke noe DMARC-resultat bekrefter det.
doubt-single-guess =
    .admin = Bare én skanner har mistanke, ut fra oppbygningen av filen. Slike gjetninger er ofte feil.
doubt-false-alarm-source =
    .admin = Bare en signaturdatabase som er kjent for falske alarmer, rapporterer det.
doubt-macro-alone = Dokumentet inneholder kommandoer (makroer). Det gjør mange helt vanlige dokumenter.
    .admin = Bare en makro er rapportert. Mange legitime dokumenter har en.
doubt-ordinary-behavior =
    .admin = Det ble bare sett oppførsel som mange legitime programmer også viser.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Én annen skanner så på det og fant ingenting.
       *[other] { $count } andre skannere så på det og fant ingenting.
    }
doubt-sender-proven = E-posten kommer virkelig fra { $domain }.
    .admin = Avsenderen { $domain } er bekreftet med DKIM eller DMARC. Likevel kan datamaskinen til en kjent partner være smittet.
doubt-rule-only =
    .admin = En lokal regel tillater ikke filen. Ingen skanner fant noe i den.
doubt-known-bulk = E-posten kommer virkelig fra { $domain }. Den gikk til mange mottakere.
    .admin = E-posten er en masseutsending eller kommer fra en e-postliste, og avsenderen { $domain } er bekreftet.
doubt-harmless-test =
    .admin = Det er en testfil. Noen tester trolig filteret.
