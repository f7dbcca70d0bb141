# Provenance: original
# Swedish (du): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “Filen heter …” may stand before a value.

reason-detection-unnamed = En virusskanner rapporterade mejlet som skadligt.
    .title = Fynd utan namn
    .admin = Skannern rapporterade skadlig kod men angav inget namn. Om den gav några utdata visas de nedan.

## Files that a rule forbids

reason-file-program = Filen är ett program. Din organisation tillåter normalt inte program i mejl.
    .title = Otillåtet program
    .admin = En körbar fil. Program via mejl är ett vanligt sätt att sprida skadlig kod.
    .subject = Stoppat mejl: otillåtet program
reason-file-script = Filen innehåller kommandon som din dator skulle köra. Din organisation tillåter normalt inte sådana filer.
    .title = Otillåtet skript
    .admin = Ett skript körs vid dubbelklick, med användarens alla rättigheter.
    .subject = Stoppat mejl: otillåten fil med kommandon
reason-file-shortcut = Filen är en genväg som startar något annat. Din organisation tillåter normalt inte sådana filer.
    .title = Otillåten genväg
    .admin = En genväg kan starta vilket kommando som helst, med vilken ikon som helst. Seriösa avsändare mejlar nästan aldrig genvägar.
    .subject = Stoppat mejl: otillåten genväg
reason-file-disk-image = Filen är en kopia av en hel disk. Din organisation tillåter normalt inte sådana filer.
    .title = Otillåten diskavbildning
    .admin = Filer i en diskavbildning förlorar märkningen att de kommer från internet, så Windows varnar mindre.
    .subject = Stoppat mejl: otillåten kopia av en disk
reason-file-macro-document = Dokumentet kan köra kommandon (makron). Din organisation tillåter normalt inte sådana dokument.
    .title = Otillåtet makrodokument
    .admin = Filtypen kan innehålla makron. Regeln kontrollerar inte om just den här filen har något.
    .subject = Stoppat mejl: dokument som kan köra kommandon
reason-file-notebook = Filen är en digital anteckningsbok (OneNote) som kan dölja program. Din organisation tillåter normalt inte sådana filer.
    .title = Otillåten anteckningsbok
    .admin = OneNote-filer kan innehålla vilken fil som helst, och starta den vid ett klick.
    .subject = Stoppat mejl: otillåten anteckningsbok
reason-file-help-file = Filen är en gammal sorts hjälpfil som kan köra kommandon. Din organisation tillåter normalt inte sådana filer.
    .title = Otillåten hjälpfil
    .admin = Kompilerade hjälpfiler kör skript. Ingen behöver mejla dem.
    .subject = Stoppat mejl: otillåten hjälpfil
reason-file-web-page = Filen är en webbsida. Din organisation tillåter normalt inte webbsidor som bilagor.
    .title = Otillåten webbsida
    .admin = En webbsida som bilaga efterliknar ofta en inloggningssida eller packar upp en dold fil.
    .subject = Stoppat mejl: otillåten webbsida
reason-file-archive = Filen är en packad fil (till exempel ZIP). Din organisation tillåter normalt inte den sorten.
    .title = Otillåtet arkiv
    .admin = Arkivtypen, eller något i arkivet, är otillåtet.
    .subject = Stoppat mejl: otillåten packad fil
reason-file-pdf = Filen är ett PDF-dokument. En regel i din organisation tillåter det inte.
    .title = Otillåten PDF
    .admin = En lokal regel tillåter inte den här PDF-filen, på grund av namn eller typ.
    .subject = Stoppat mejl: otillåten fil
reason-file-document = Filen är ett dokument. En regel i din organisation tillåter det inte.
    .title = Otillåtet dokument
    .admin = En lokal regel tillåter inte det här dokumentet, på grund av namn eller typ.
    .subject = Stoppat mejl: otillåten fil
reason-file-picture = Filen är en bild. En regel i din organisation tillåter den inte.
    .title = Otillåten bild
    .admin = En lokal regel tillåter inte den här bilden, på grund av namn eller typ.
    .subject = Stoppat mejl: otillåten fil
reason-file-media = Filen är en film eller en ljudfil. Din organisation tillåter normalt inte sådana filer i mejl.
    .title = Otillåten video- eller ljudfil
    .admin = En lokal regel tillåter inte video- eller ljudfiler.
    .subject = Stoppat mejl: otillåten film eller ljudfil
reason-file-disguised = Filen ser ut som ett dokument, men den är ett program.
    .title = Program med maskerat namn
    .admin = Namnet döljer att filen är ett program. Det är till för att vilseleda.
    .subject = Stoppat mejl: maskerat program
reason-file-other = Filen är av en sort som din organisation normalt inte tillåter.
    .title = Otillåten fil
    .admin = En lokal regel tillåter inte namnet eller typen.
    .subject = Stoppat mejl: otillåten fil

## What could not be checked

reason-encrypted = Filen är låst med ett lösenord. Därför kunde vi inte titta inuti.
    .title = Krypterad fil
    .admin = Arkivet eller dokumentet är krypterat. Angripare gör så för att ta sig förbi skannrar; seriösa avsändare gör det för att skydda data.
    .subject = Stoppat mejl: fil som är låst med ett lösenord
reason-over-limits = För mycket är packat i filen. Därför kunde vi inte kontrollera den.
    .title = Gränser överskridna
    .admin = För många filer, för djupt nästlade eller för stora när de packas upp. Det kan vara en arkivbomb eller bara ett stort arkiv.
    .subject = Stoppat mejl: för mycket packat i en fil
reason-ambiguous = Mejlet är byggt så att program läser det på olika sätt. Därför kunde vi inte kontrollera det.
    .title = Tvetydig struktur
    .admin = Program kan se olika delar, så att en skanner tittar på en sak och mottagaren öppnar en annan.
    .subject = Stoppat mejl: byggt på ett vilseledande sätt
reason-unreadable = Filen är skadad eller av okänd sort. Därför kunde vi inte kontrollera den.
    .title = Oläslig fil
    .admin = En MIME-del gick inte att avkoda eller packa upp.
    .subject = Stoppat mejl: oläslig fil
reason-scanners-failed = Våra virusskannrar fungerade inte när mejlet kom. Därför blev det inte kontrollerat.
    .title = Ingen skanner fungerade
    .admin = Ingen virusskanner gav något svar. Mejl kontrolleras inte förrän en av dem fungerar igen.
    .subject = Stoppat mejl: gick inte att kontrollera
reason-scanner-failed = En av våra kontroller fungerade inte när mejlet kom.
    .title = En skanner fungerade inte
    .admin = { $scanner } gav inget svar för mejlet. Andra skannrar kontrollerade det.

## Broken headers

reason-header-other = Mejlet är inte rätt uppbyggt.
    .title = Felaktigt brevhuvud
    .admin = Brevhuvudet bryter mot reglerna för mejlformatet.
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-mime = Mejlets delar är inte hopsatta på rätt sätt.
    .title = Felaktig MIME-struktur
    .admin = MIME-strukturen är trasig (RFC 2045). Oftast ett felaktigt program; ibland ett knep för att ta sig förbi skannrar.
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-8bit = Mejlet använder bokstäver på ett sätt som inte är tillåtet.
    .title = 8-bitarstecken i brevhuvudet
    .admin = Brevhuvudet har tecken som måste kodas (RFC 2047). Oftast ett gammalt eller egenutvecklat program.
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-control = Mejlet innehåller tecken som inte är tillåtna.
    .title = Styrtecken i brevhuvudet
    .admin = Brevhuvudet innehåller styrtecken (RFC 5322, avsnitt 2.2).
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-blank = Mejlet har en tom rad på fel ställe.
    .title = Tom rad i brevhuvudet
    .admin = En rad i brevhuvudet består enbart av blanktecken (RFC 5322, avsnitt 3.2.2).
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-long = Mejlet har en rad som är för lång.
    .title = För lång rad i brevhuvudet
    .admin = En rad i brevhuvudet har fler än 998 tecken (RFC 5322, avsnitt 2.1.1).
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-syntax = En teknisk rad i mejlet är inte skriven på rätt sätt.
    .title = Fel syntax i brevhuvudet
    .admin = Ett fält i brevhuvudet bryter mot syntaxen (RFC 5322).
    .subject = Stoppat mejl: inte rätt uppbyggt
reason-header-missing = Mejlet saknar något som alla mejl måste ha.
    .title = Fält saknas i brevhuvudet
    .admin = Ett obligatoriskt fält saknas i brevhuvudet (RFC 5322, avsnitt 3.6).
    .subject = Stoppat mejl: ofullständigt
reason-header-duplicate = Något finns två gånger i mejlet men får bara finnas en gång.
    .title = Dubblerat fält i brevhuvudet
    .admin = Ett fält som bara får finnas en gång finns två gånger (RFC 5322, avsnitt 3.6). Oftast ett felaktigt program eller relä.
    .subject = Stoppat mejl: inte rätt uppbyggt

reason-oversized = Mejlet är större än tillåtet.
    .title = För stort mejl
    .admin = Större än gränsen som gäller för den här mottagaren.
    .subject = Stoppat mejl: för stort

## Grounds of spam

spam-test = Mejlet innehåller en testtext. Med sådana texter testar man filtret.
    .title = Testtext
    .admin = GTUBE, testtexten för skräppostfilter. Den är ofarlig.
    .subject = Stoppat mejl: ofarlig testtext
spam-score = Många små tecken tyder tillsammans på att mejlet är reklam.
    .title = Skräppostpoängen nådde gränsen
    .admin = Testernas summa nådde gränsen.
    .subject = Stoppat mejl: oönskad reklam
spam-forged-sender = Avsändarens adress verkar vara förfalskad.
    .title = Oäkta avsändare
    .admin = SPF, DKIM eller DMARC misslyckades för den visade avsändaren.
    .subject = Stoppat mejl: oönskad reklam
spam-phishing = Mejlet försöker komma åt ditt lösenord eller ta över ditt konto.
    .title = Fraser från nätfiske
    .admin = Fraser eller länkar som efterliknar en tjänst och ber om inloggnings- eller betalningsuppgifter.
    .subject = Stoppat mejl: försök att lura av dig lösenordet
spam-known-sender-network = Den sändande datorn eller en länk har redan använts för reklam.
    .title = Listad adress eller länk
    .admin = En adress eller en länk finns på en blockeringslista.
    .subject = Stoppat mejl: oönskad reklam
spam-known-text = Texten är känd från andra oönskade mejl.
    .title = Känd skräpposttext
    .admin = Texten liknar känd skräppost (Bayes, kontrollsummor).
    .subject = Stoppat mejl: oönskad reklam
spam-money-promise = Mejlet lovar eller kräver pengar.
    .title = Fraser om pengar
    .admin = Fraser från förskottsbedrägerier, lotterier eller utpressning.
    .subject = Stoppat mejl: försök att lura av dig pengar
spam-advertising = Mejlet är skrivet som reklam.
    .title = Reklamfraser
    .admin = Fraser från reklam för läkemedel, lån, förfalskade varor och liknande.
    .subject = Stoppat mejl: oönskad reklam
spam-odd-text = Texten är skriven på ett ovanligt sätt.
    .title = Ovanlig text
    .admin = Kodning, märkkod eller stavning som seriösa program knappast skapar.
    .subject = Stoppat mejl: oönskad reklam
spam-odd-links = Länkarna döljer vart de leder.
    .title = Ovanliga länkar
    .admin = Länkar till rena IP-adresser, länkförkortare eller dolda mål.
    .subject = Stoppat mejl: oönskad reklam
spam-odd-path = Mejlet kom en ovanlig väg.
    .title = Ovanlig väg
    .admin = Den sändande datorns namn eller adress saknas eller är ovanlig eller falsk.
    .subject = Stoppat mejl: oönskad reklam
spam-odd-header = Mejlet är skrivet av ett ovanligt program.
    .title = Ovanligt brevhuvud
    .admin = Fält i brevhuvudet saknas, är felaktiga eller efterliknade.
    .subject = Stoppat mejl: oönskad reklam
spam-attachment = Reklam har ofta bilagor av den här sorten.
    .title = Typisk bilaga i skräppost
    .admin = Bilagans typ eller namn är typiskt för skräppost.
    .subject = Stoppat mejl: oönskad reklam
spam-scanner-points = En virusskanner tycker att mejlet är tveksamt.
    .title = Poäng från en virusskanner
    .admin = Skannerns fynd räknas här som skräppostpoäng, inte som skadlig kod.
    .subject = Stoppat mejl: oönskad reklam
spam-site-rule = En regel i din organisation tillåter inte mejlet.
    .title = Lokal regel
    .admin = En lokal regel eller lista.
    .subject = Stoppat mejl: oönskad reklam

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] En oberoende kontroll upptäckte det.
       *[other] { $count } oberoende kontroller upptäckte det.
    }
doubt-exact-name =
    .admin = En skanner känner igen exakt den här skadliga koden, eller dess familj.
doubt-disguised-name = Filen ”{ $file }” ser ut som ett dokument, men är inget dokument.
    .admin = Namnet ”{ $file }” ger sken av att vara ett dokument.
doubt-turned-name = Filens namn är skrivet så att man läser slutet fel.
    .admin = Namnet ”{ $file }” innehåller tecken som vänder läsriktningen. De är utelämnade här.
doubt-lookalike-letters = Namnet på en fil innehåller bokstäver som bara liknar de vanliga.
    .admin = Namnet ”{ $file }” blandar bokstäver från flera alfabet som liknar varandra.
doubt-archive-in-archive =
    .admin = Det finns ett arkiv inuti ett arkiv. Det är sällsynt i seriösa mejl.
doubt-sender-contradicted = Mejlet ser ut att komma från { $domain }. En kontroll visar att det inte stämmer.
    .admin = Kontrollen med { $check } misslyckades för { $domain }, den uppgivna avsändaren.
doubt-sender-claimed = Mejlet ser ut att komma från { $domain }. Inget bekräftar det.
    .admin = Mejlet uppges komma från { $domain }. Ingen DKIM-signatur och inget DMARC-resultat bekräftar det.
doubt-single-guess =
    .admin = En enda skanner misstänker det, utifrån filens struktur. Sådana gissningar är ofta fel.
doubt-false-alarm-source =
    .admin = Bara en signaturdatabas som är känd för falska larm rapporterar det.
doubt-macro-alone = Dokumentet innehåller kommandon (makron). Det gör många seriösa dokument.
    .admin = Bara ett makro har rapporterats. Många seriösa dokument har makron.
doubt-ordinary-behavior =
    .admin = Bara beteenden som även många seriösa program visar har observerats.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] En annan skanner kontrollerade mejlet och hittade inget.
       *[other] { $count } andra skannrar kontrollerade mejlet och hittade inget.
    }
doubt-sender-proven = Mejlet kommer verkligen från { $domain }.
    .admin = Avsändaren { $domain } är bekräftad med DKIM eller DMARC. Men även en känd partners dator kan vara smittad.
doubt-rule-only =
    .admin = En lokal regel tillåter inte filen. Ingen skanner hittade något i den.
doubt-known-bulk = Mejlet kommer verkligen från { $domain }. Det gick till många.
    .admin = Mejlet är ett massutskick eller kommer från en sändlista, och avsändaren { $domain } är bekräftad.
doubt-harmless-test =
    .admin = Det är en testfil. Någon testar förmodligen filtret.
