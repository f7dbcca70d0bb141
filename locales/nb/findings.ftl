# Provenance: original
# Norwegian Bokmål (du): what a sandbox saw a file do.
#
# “Filen” and “datamaskinen” are those in the test: the file in the test, and the test computer.
# $number is how many, or the number of an expression; 0 if nobody told. $family, $domain and $score are as in English.

## Extortion and destruction

finding-mass-encryption = Filen prøvde å endre mange filer på én gang og gi dem nye navn, slik utpressingsprogrammer gjør.
    .title = Mange filer kryptert eller gitt nytt navn
    .admin = Filene på testmaskinen ble skrevet om eller fikk en ny endelse i stort antall. Verktøy for sikkerhetskopiering, arkivering og diskkryptering gjør det også, men blir sjelden sendt på e-post. Se etter den nye filendelsen og etterlatte beskjeder i sandkasserapporten.
finding-ransom-note = Filen prøvde å legge igjen en beskjed som krever penger.
    .title = Beskjed med krav om løsepenger
    .admin = Det ble skrevet en fil med et navn eller en tekst som er kjent fra krav om løsepenger. Treffet bygger på nøkkelord: Les filen i sandkasserapporten.
finding-backups-deleted = Filen prøvde å slette sikkerhetskopiene på datamaskinen, slik at tapte filer forblir tapt.
    .title = Sikkerhetskopier slettet
    .admin = Skyggekopier, katalogen for sikkerhetskopier eller ledig plass ble slettet eller overskrevet (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Bare programmer for sikkerhetskopiering og diskopprydding har grunn til det.
finding-recovery-off = Filen prøvde å slå av reparasjonsfunksjonene i datamaskinen.
    .title = Gjenopprettingsfunksjoner slått av
    .admin = Oppstartskonfigurasjon, Systemgjenoppretting eller sikkerhetskopier ble endret (bcdedit, wbadmin, policyer). Driverinstallasjoner og gjenopprettingsverktøy gjør det også; CAPE gir sin egen bcdedit-signatur en konfidens på 20 %.
finding-disk-overwritten = Filen prøvde å skrive over disken, slik at datamaskinen ikke ville starte igjen.
    .title = Disk eller oppstartsområde overskrevet
    .admin = Direkte skriving til en disk, oppstartssektoren eller hele filer, eller et verktøy for det. Verktøy for partisjonering, diskavbilding og diskkryptering gjør det også. Se etter \\.\PhysicalDrive i rapporten.
finding-mass-deletion = Filen prøvde å slette uvanlig mange filer.
    .title = Mange filer slettet
    .admin = Signaturen bare teller: Avinstallasjonsprogrammer og opprydding av midlertidige filer utløser den også. Se hvilke filer som ble slettet.
finding-tools-blocked = Filen prøvde å sperre verktøyene som kan stanse den.
    .title = Systemverktøy blokkert
    .admin = Det ble satt policyer mot Oppgavebehandling, Registerredigering, ledeteksten eller andre programmer. Bortsett fra programmer som låser skjermen, gjør bare kiosk- og skoleprogramvare dette.
finding-desktop-changed = Filen prøvde å endre skrivebordet eller skjule varsler fra Windows.
    .title = Skrivebordsinnstillinger endret
    .admin = Bakgrunnsbilde, ikoner, startmeny eller varsler. Ufarlig alene: Temaer og justeringsverktøy gjør det. Det teller bare sammen med tegn på kryptering.

## Stealing

finding-browser-data = Filen så på stedet der nettleseren lagrer passord og besøkte sider.
    .title = Nettleserdata lest
    .admin = Sandkassen snakker om tyveri; det den så, er tilgang til nettleserprofiler. Installasjonsprogrammer og verktøy for synkronisering og opprydding leser dem også (CAPE gir det en konfidens på 30 %). Det teller bare hvis data ble sendt etterpå.
finding-browser-passwords = Filen prøvde å lese passord eller innlogginger som nettleseren lagrer.
    .title = Nettleserpassord lest
    .admin = Tilgang til Login Data, key4.db eller lageret for informasjonskapsler. En passordbehandler som importerer, er det eneste vanlige legitime tilfellet.
finding-transfer-passwords = Filen lette etter lagrede passord for programmer som overfører filer.
    .title = Søk etter passord for filoverføring
    .admin = Stier og registernøkler for FTP-, SSH- eller fjerntilgangsklienter ble undersøkt. Mange på rad er typisk for passordtyver som Pony og LokiBot.
finding-account-data = Filen lette etter passord eller data for e-post og andre programmer.
    .title = Søk etter kontodata
    .admin = E-postprofiler, meldingsprogrammer, spill eller annen påloggingsinformasjon. Office-tillegg og migreringsverktøy leser også e-postprofiler; se hvilke stier som ble berørt.
finding-wallets = Filen lette etter digitale penger på datamaskinen.
    .title = Søk etter kryptolommebøker
    .admin = wallet.dat, lommebokmapper eller lommebøker i nettleseren. Bare lommebokprogrammer selv har grunn til det.
finding-windows-passwords = Filen prøvde å hente innloggingspassord ut av Windows.
    .title = Windows-passord lest
    .admin = LSASS-minne, SAM, DPAPI, hvelvet eller domenedatabasen (ATT&CK T1003). Sikkerhetsprogrammer og krasjrapporter leser også LSASS; e-postvedlegg gjør det ikke.
finding-clipboard = Filen leste det som ble kopiert med «kopier og lim inn».
    .title = Utklippstavle lest
    .admin = Dette kan fange opp passord eller bytte ut kontonumre. Office-programmer, passordbehandlere og fjernhjelp leser utklippstavlen hele tiden.
finding-keylogger = Filen prøvde å fange opp det som skrives, også passord.
    .title = Tastatur overvåket
    .admin = En tastaturhook eller avlesing av taster. Hurtigtastverktøy, spill og hjelpemidler for personer med funksjonsnedsettelser bruker de samme funksjonene; det er alvorlig hvis data ble sendt etterpå.
finding-screen-watched = Filen prøvde å ta opp skjermen, kameraet eller mikrofonen.
    .title = Skjerm eller rom overvåket
    .admin = Skjermbilder, kamera eller lyd. Programmer for fjernhjelp og møter gjør det med samtykke; et vedlegg har ingen grunn til det.
finding-traffic-redirected = Filen prøvde å sende nettrafikken en annen vei, der andre kan lese den.
    .title = Nettrafikk omdirigert
    .admin = Proxy, hosts-fil, DNS, rotsertifikater eller en driver for avlytting. Bedriftsprogrammer og reklameblokkerere endrer dem også; se hvilken adresse eller hvilket sertifikat som ble satt.
finding-browser-weakened = Filen prøvde å svekke beskyttelsen i nettleseren. Det gjør programmer som stjeler fra bankkontoer.
    .title = Nettleserbeskyttelse svekket
    .admin = Sikkerhetssoner, prosessisolering, SPDY eller HTTP/2, eller kode i nettleseren: forberedelse til å endre banksider. Gamle bedriftsprogrammer senker også soner.
finding-browser-changed = Filen prøvde å endre startsiden, søket eller tilleggene i nettleseren.
    .title = Nettleserinnstillinger endret
    .admin = Typisk for reklameprogrammer som følger med andre programmer. Legitime installasjonsprogrammer tilbyr det også, men spør først.

## Strangers in control

finding-computer-info-sent = Filen samlet inn opplysninger om datamaskinen og sendte dem til internett.
    .title = Maskinopplysninger sendt ut
    .admin = Vanlig første melding fra et fjernstyringsprogram. Telemetri fra legitime programmer ligner på dette: Sjekk målet.
finding-stolen-data-sent = Filen sendte ut data slik passordtyver gjør.
    .title = Data sendt til et innsamlingspunkt
    .admin = En chatbot, en webhook eller en e-postkonto tok imot dataene: vanlig for Agent Tesla, Snake og andre. Søk i proxy- eller DNS-loggene etter virkelige datamaskiner som kontaktet adressen.
finding-sends-mail = Filen prøvde å sende e-post på egen hånd.
    .title = E-post sendt av filen selv
    .admin = SMTP fra prøven: søppelpostbot, eller en tastelogger som sender det den har registrert. Overvåkingsverktøy og e-postprogrammer gjør det også.
finding-remote-control = Filen kontaktet internett slik som et program som lar uvedkommende bruke datamaskinen.
    .title = Kommando og kontroll (C2)
    .admin = Tegn på kommando og kontroll: typiske porter eller protokoller, beregnede domener (DGA), tunneler, innstillinger hentet ut av prøven. Peer-to-peer- og oppdateringsprogrammer kan utløse det. Se på adressene.
finding-botnet-work = Filen oppførte seg som en del av et nettverk av smittede datamaskiner.
    .title = Botnettoppførsel
    .admin = IRC, klikksvindel, angrep på andre eller oppførselen til en kjent bot. En IRC-klient er det legitime tilfellet.
finding-cryptomining = Filen prøvde å lage digitale penger med datamaskinen.
    .title = Kryptoutvinning
    .admin = En utvinningskommando eller en utvinningspool ble sett. Noen driver utvinning med vilje, men får ikke programmet på e-post.
finding-hidden-network = Filen brukte et skjult nettverk som skjuler hvem den snakker med.
    .title = Tor, åpen proxy eller tunnel
    .admin = Tor, I2P, en åpen proxy eller en tunneltjeneste. Personvernverktøy og utviklere bruker dem også.
finding-opens-port = Filen ventet på forbindelser utenfra.
    .title = Lytteport åpnet
    .admin = Mange legitime programmer gjør det: hjelpetjenester, skrivere, feilsøkere, spill. Det teller sammen med tegn på fjernstyring.
finding-access-opened = Filen prøvde å åpne en vei inn i datamaskinen for andre.
    .title = Tilgang for andre åpnet
    .admin = Eksternt skrivebord eller fjernhjelp ble satt opp, eller en brukerkonto ble lagt til. IT-hjelpen gjør det også: Spør om det var deres egen IT-hjelp som sendte filen.
finding-attack-tool = Filen inneholder et verktøy som er laget for innbrudd.
    .title = Kjent angrepsverktøy
    .admin = Fingeravtrykk av et verktøysett (Meterpreter, Empire, Koadic, et webskall …). Det kan være deres egen penetrasjonstest; ellers bør det behandles som et målrettet angrep.

## Addresses and traffic

finding-attack-traffic = Nettrafikken fra filen stemte med en liste over kjente angrep.
    .title = Kjent angrepstrafikk
    .admin = En regel for inntrengningsdeteksjon eller en trusselkilde ga treff. Les selve varselet: Dekoderhendelser («SURICATA …») og lave prioriteter er for det meste støy.
finding-doubtful-address = Filen kontaktet nettadresser av et slag som svindlere også bruker.
    .title = Tvilsomme adresser
    .admin = Billige eller nye domener, døde verter, rene IP-adresser, fildeling og paste-sider. Legitime programmer bruker alt dette også: Vurder ut fra selve adressen.
finding-dynamic-dns = Filen kontaktet en nettadresse som når som helst kan flytte til en annen datamaskin.
    .title = Dynamisk DNS
    .admin = Hjemmebrukere og små kontorer bruker dynamisk DNS; det gjør også de som driver fjernstyringsprogrammer, fordi de da kan flytte. Sjekk navnet.
finding-web-traffic = Filen utvekslet data med internett.
    .title = Vanlig nettrafikk
    .admin = Nesten alle programmer gjør det: oppdateringer, lisenser, statistikk. Det teller bare hvis adressen eller dataene er skadelige. En merkelig brukeragent er et svakt tegn.

## Fetching and starting other programs

finding-program-unpacked = Filen pakket ut enda et program og startet det.
    .title = Program lagt ut og startet
    .admin = Alle installasjonsprogrammer gjør det. Fra et dokument eller et skript er det et sterkt tegn på en nedlaster.
finding-program-created = Filen la et nytt program på datamaskinen.
    .title = Programfil opprettet
    .admin = Installasjonsprogrammer og selvutpakkende arkiver gjør det. Se hvilken fil det var, og om den ble startet.
finding-document-writes-program = Et dokument eller et skript la i det skjulte et program på datamaskinen.
    .title = Dokument skrev et program
    .admin = Office, en skriptvert eller PowerShell skrev en kjørbar fil. Nesten ingen legitime vedlegg gjør det.
finding-document-online = Dokumentet gikk ut på internett av seg selv, som for å hente et program.
    .title = Dokument gikk ut på internett
    .admin = Lenkede bilder, maler og lisenssjekker i Office utløser det også (CAPE gir det en konfidens på 20 %). Se hva som ble hentet.
finding-script-download = Skjulte kommandoer prøvde å hente noe fra internett.
    .title = Skript hentet noe
    .admin = wscript, cscript, mshta eller PowerShell gikk ut på internett eller startet en prosess. Fra et e-postvedlegg er dette nesten alltid en nedlaster.
finding-program-download = Filen hentet et program fra internett.
    .title = Program lastet ned
    .admin = Oppdateringsprogrammer gjør det fra adressen til leverandøren; fra en ren IP-adresse er det et sterkt tegn på skadevare. Blokker adressen hvis den er ukjent.
finding-hidden-command = Filen startet skjulte kommandoer i et kraftig verktøy i Windows.
    .title = Skjult PowerShell- eller DDE-kommando
    .admin = Kodet eller skjult PowerShell, eller en DDE-kommando. Administratorenes skript bruker noen av disse bryterne, men ikke fra e-post. Dekod kommandolinjen i rapporten.
finding-obfuscated-command = Filen brukte kommandoer som er gjort uleselige med vilje.
    .title = Obfuskert kommandolinje
    .admin = Omvendte, utfylte, sammensatte eller svært lange kommandoer. Noen installasjons- og byggeverktøy har lange; uleselige kommandoer er sjelden legitime.
finding-unusual-process = Filen startet programmer som en vanlig fil ikke trenger.
    .title = Uvanlig underprosess
    .admin = En prosess utenfor sandkassens liste over kjente prosesser, eller et verktøy brukt på en merkelig måte. Se underprosessene og kommandolinjene deres.
finding-document-starts-program = Da dokumentet ble åpnet, startet det i det skjulte et annet program.
    .title = Dokument startet et program
    .admin = Et skall, en skriptvert eller et annet program kjørte under Office, en PDF-leser eller en nettleser. Nesten ingen legitime dokumenter gjør det.
finding-windows-tools = Filen brukte verktøy som er innebygd i Windows.
    .title = Windows-verktøy brukt
    .admin = Administrasjonsskript og installasjonsprogrammer bruker dem også. certutil, bitsadmin, mshta og regsvr32 veier tyngre enn net eller ping.
finding-borrowed-programs = Filen brukte et betrodd program i Windows for å skjule hva den selv gjør.
    .title = Betrodd program misbrukt
    .admin = Kjøring via systemprogrammer (System Binary Proxy Execution, ATT&CK T1218) eller DLL-sidelasting: Tillatelseslister og beskyttelse ser bare det betrodde navnet. Noen administrasjonsverktøy virker slik.
finding-started-from-archive = En forkledd fil i det pakkede vedlegget prøvde å starte et program.
    .title = Snarvei eller skript i et arkiv
    .admin = En LNK, et skript eller en DLL ble startet rett fra et arkiv eller en diskavbilding: i dag en svært vanlig måte å levere skadevare på.

## Documents, scripts, pages

finding-office-macro = Dokumentet inneholder et lite program (en makro).
    .title = Makro i et dokument
    .admin = Sier bare at den finnes; ingenting skadelig ble sett. De fleste regneark med makroer i arbeidslivet er legitime: Ring avsenderen på et nummer du har fra før.
finding-office-macro-autorun = Dokumentet inneholder et lite program som starter når dokumentet åpnes.
    .title = Makro som starter selv
    .admin = AutoOpen, AutoClose eller et lignende startpunkt. Skjemaer og maler i bedrifter har det også; sammen med en nedlasting eller et kall til et skall er det et sterkt tegn.
finding-office-macro-suspicious = Dokumentet inneholder et lite program. Angrep bruker de samme kommandoene.
    .title = Makro med mistenkelige kommandoer
    .admin = Strenger som Shell, CreateObject eller URLDownloadToFile, eller en Excel 4-makro. Egenskrevne makroer i bedrifter bruker noen av dem; les makroen (olevba).
finding-known-weakness = Filen prøvde å bruke en kjent svakhet i et program for å bryte seg inn.
    .title = Kjent sårbarhet utnyttet
    .admin = Stemmer med en kjent exploit eller et exploit kit; CVE-nummeret, hvis det finnes, står i sandkassens egne ord. Oppdaterte programmer er vanligvis ikke berørt: Sjekk oppdateringsnivået hos dere.
finding-document-link = Filen inneholder en lenke til et tvilsomt nettsted.
    .title = Tvilsomme lenker
    .admin = Nettadresser funnet i dokumentet eller i minnet. Mange hører til Office eller til sertifikater: Se på dem før du konkluderer.
finding-script-code = Filen inneholder programkode av det slaget som nettsider og skjemaer bruker.
    .title = Skript i en fil
    .admin = JavaScript eller lignende, også i PDF-filer. Legitime skjemaer og nettsider bruker det også; se hva det gjør.
finding-obfuscated-script = Filen inneholder programkode som er skjult eller gjort uleselig.
    .title = Skjult eller obfuskert skript
    .admin = Rammer uten størrelse, pakket JavaScript, omdirigeringer, HTML-smugling. Sporingskode og minifiserte sider ligner på dette.
finding-odd-document = Dokumentet er bygd på en uvanlig måte.
    .title = Uvanlig dokumentstruktur
    .admin = Merkelige tegntabeller, innebygde objekter eller deler som exploits bruker. Konverteringsprogrammer og gamle programmer skriver også slike filer.
finding-phishing-page = Filen etterligner en innloggingsside for å få tak i passord.
    .title = Phishingside
    .admin = Et phishing-kit eller en kopi av en kjent innloggingsside. Se hvor skjemaet sender dataene, og spør om noen har skrevet inn et passord.
finding-phishing-signs = Filen ser ut som en side som ber om passord under falskt navn.
    .title = Tegn på phishing
    .admin = Tittel, navn eller innhold som er kjent fra phishingsider. Ekte innloggingssider som noen har lagret eller videresendt, ser likedan ut.

## Breaking in

finding-memory-attack = Filen brukte et triks for å bryte seg inn i et annet program.
    .title = Exploit-teknikk
    .admin = Heap spray, stack pivot, omgåelse av DEP eller shellkode. JIT-kompilatorer og kopibeskyttelse kan utløse dette; CAPE vurderer sin egen signatur for stack pivot lavt.
finding-more-rights = Filen prøvde å skaffe seg rettigheter på datamaskinen som den ikke hadde.
    .title = Rettighetseskalering
    .admin = Kjerneadresser, tilgangstokener eller feilsøkingsrettigheter. Sikkerhetsprogrammer og feilsøkere gjør det også; se ATT&CK TA0004.
finding-driver-loaded = Filen prøvde å laste eller misbruke en driver, dypt i systemet.
    .title = Driver lastet eller misbrukt
    .admin = En sårbar eller ukjent driver, eller en sikkerhetsdriver som ble lastet ut: en vanlig måte å slå av beskyttelsen på. Maskinvareinstallasjoner laster også drivere, men signerte.
finding-code-injection = Filen skjulte sin egen kode inne i et annet program.
    .title = Kodeinjeksjon
    .admin = Tråder i andre prosesser, uthulte prosesser, hooks og lignende (ATT&CK T1055). Sikkerhetsprogrammer, kopibeskyttelse og skjermlesere injiserer også.
finding-fileless-code = Filen arbeidet bare i minnet, der det er vanskelig å oppdage den.
    .title = Kode utenfor filer
    .admin = Kode i minnet som ikke hører til noen fil, direkte systemkall, eller AMSI og ETW patchet. JIT-kompilatorer og kopibeskyttelse kan ligne.
finding-memory-habits = Filen ordnet minnet sitt slik pakkede programmer gjør.
    .title = Selvutpakking i minnet
    .admin = Skrivbart og kjørbart minne, funksjoner som først blir funnet under kjøring, buffere med kode. .NET, Java, nettlesere og selvutpakkere gjør det hele tiden.

## Settling in

finding-autostart = Filen prøvde å starte av seg selv hver gang datamaskinen starter.
    .title = Automatisk start
    .admin = Run-nøkkel, oppstartsmappe, tjeneste, oppgave eller tillegg. Alle oppdateringsprogrammer gjør det; fra et dokument er det et sterkt tegn.
finding-hidden-autostart = Filen satte opp en skjult automatisk start på et uvanlig sted.
    .title = Skjult automatisk start
    .admin = Boot Execute, sikkermodus, shims, image hijacks, AppInit, WMI eller skript i registeret (ATT&CK T1546, T1547). Bortsett fra skadevare bruker bare sikkerhets- og systemverktøy disse stedene.
finding-copies-itself = Filen laget kopier av seg selv.
    .title = Kopier av seg selv
    .admin = Endrede kopier med nytt navn er vanlige for skadevare som setter seg fast. Installasjonsprogrammer og portable programmer kopierer seg også.
finding-spreads = Filen prøvde å spre seg til andre datamaskiner eller filer.
    .title = Spredning
    .admin = Delte mapper, flyttbare stasjoner, fjernkjøring (PsExec) eller smittede programfiler. Administratorer bruker de samme fjernverktøyene. Hvis noen åpnet filen, sjekk de andre datamaskinene i nettverket.

## Hiding

finding-protection-off = Filen prøvde å slå av virusbeskyttelsen.
    .title = Beskyttelse slått av
    .admin = Defender, Sikkerhetssenter, SmartScreen, makrobeskyttelsen i Office, eller nye unntak. Installasjonsprogrammer for andre antivirusprodukter og administrasjonsverktøy slår også av Defender.
finding-protection-searched = Filen så etter virusbeskyttelse på datamaskinen.
    .title = Søk etter antivirus
    .admin = Skadevare gjør det for å unngå eller stanse produktet; installasjonsprogrammer gjør det for å unngå konflikter.
finding-safeguards-off = Filen prøvde å svekke beskyttelsen i Windows.
    .title = Windows-beskyttelse svekket
    .admin = Brannmur, oppdateringer eller andre policyer. Servere og spill åpner brannmuren for seg selv; se hvilken regel som ble satt.
finding-barrier-bypass = Filen prøvde å komme utenom spørsmålet «Vil du tillate dette?».
    .title = UAC omgått
    .admin = En kjent omgåelse av brukerkontokontroll, eller innstillingene ble senket (ATT&CK T1548.002). Legitime installasjonsprogrammer spør i stedet.
finding-hides-itself = Filen prøvde å være usynlig.
    .title = Skjulte vinduer eller filer
    .admin = Installasjonsprogrammer og hjelpere i bakgrunnen bruker skjulte vinduer og filer hele tiden.
finding-disguise = Filen prøvde å se ut som noe annet.
    .title = Forkledning
    .admin = Falsk overordnet prosess, falskt navn eller falsk filtype, eller data skjult i registeret. Kopibeskyttelse skjuler også lisensdata i registeret.
finding-wipes-tracks = Filen prøvde å slette sporene etter det den gjorde.
    .title = Spor fjernet
    .admin = Den slettet seg selv, logger eller merket «fra internett», eller slo av logging. Installasjonsprogrammer rydder også opp etter seg.
finding-programs-stopped = Filen prøvde å stanse andre programmer eller starte datamaskinen på nytt.
    .title = Programmer eller system stanset
    .admin = Prosesser eller tjenester ble avsluttet, eller det ble bedt om en omstart. Installasjonsprogrammer gjør det for å bytte ut filer; se hva som ble stanset.
finding-packed = Filen er pakket eller bygd på en uvanlig måte. Det gjør den vanskelig å undersøke.
    .title = Pakket eller merkelig programfil
    .admin = Pakker, høy entropi, overlay eller merkelige headere. Mye kommersiell og fri programvare er også pakket.
finding-false-signature = Den digitale signaturen til filen er ikke til å stole på.
    .title = Tvilsom kodesignatur
    .admin = Sertifikatet er stjålet, tilbakekalt, selvsignert eller passer ikke til filen. Egenlagde verktøy er ofte selvsignert; et stjålet sertifikat er et sterkt tegn.

## Looking around

finding-watcher-check = Filen sjekket om noen følger med på den.
    .title = Sjekk for virtuelle maskiner
    .admin = Registernøkler, filer, maskinvarenavn og lignende. Kopibeskyttelse, spill og installasjonsprogrammer spør etter det samme. To eller flere ulike sjekker veier mye tyngre.
finding-sandbox-search = Filen lette etter testmaskiner som vår, for å se ufarlig ut der.
    .title = Søk etter sandkasser
    .admin = Filer, mutexer eller biblioteker som hører til sandkasser. Ingen legitime programmer trenger å vite det.
finding-situation-check = Filen ventet, eller sjekket tiden, stedet eller hvem som sitter ved datamaskinen.
    .title = Venting og sjekking
    .admin = Forsinkelser, inaktiv tid, mus, språk, feilsøker. Skadevare venter slik at en test tar slutt først; installasjonsprogrammer og spill sjekker også slike ting.
finding-computer-facts = Filen spurte etter generelle opplysninger om datamaskinen.
    .title = Generelle maskinopplysninger
    .admin = Navn, minne, diskstørrelse, rettigheter: Praktisk talt alle installasjonsprogrammer spør. En PDF ble en gang blokkert bare fordi vinduet «Åpne med» i Windows spurte etter diskstørrelsen. Aldri bevis alene.
finding-system-info = Filen samlet inn opplysninger om datamaskinen og programmene på den.
    .title = Systemopplysninger samlet inn
    .admin = Maskinvare, programvare, prosesser, WMI. Inventarverktøy, installasjonsprogrammer og telemetri gjør det samme.
finding-network-recon = Filen utforsket nettverket rundt datamaskinen.
    .title = Nettverk utforsket
    .admin = Domene, brukere, delte mapper eller datamaskiner i nærheten ble listet opp. Administratorenes skript gjør det; fra et vedlegg kan det forberede et angrep på hele nettverket.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Andre virusskannere mener også at filen er skadelig.
        [one] Én annen virusskanner mener også at filen er skadelig.
       *[other] { $number } andre virusskannere mener også at filen er skadelig.
    }
    .title = Andre skannere er enige
    .admin =
        { $number ->
            [0] Andre skannere (hos VirusTotal, IRMA eller ClamAV) rapporterer filen; antallet er ikke kjent.
            [one] Én annen skanner rapporterer filen. Én eller to er ofte falsk alarm: Se hvilken skanner det er, og se igjen i morgen.
           *[other] { $number } andre skannere rapporterer filen. Én eller to er ofte falsk alarm, ti eller flere nesten aldri. Søk etter SHA-256-verdien; ikke last opp fortrolige filer.
        }
finding-known-malware = Testmaskinen kjente igjen filen som et kjent skadelig program.
    .title = Gjenkjent av CAPE
    .admin = CAPE navnga familien eller trakk ut konfigurasjonen. Rapporten har adressene som programmet ville ha kontaktet: Søk etter dem i loggene deres.
finding-rule-match = Filen ligner på kjente skadelige programmer.
    .title = Treff på regel for skadevare
    .admin = En YARA-regel, en indikator eller en likhet ga treff. Regler har ulik kvalitet: Se på navnet på regelen og hvem som har skrevet den.
finding-known-family = Filen har kjennetegnene til et kjent skadelig program.
    .title = Kjennetegn på en kjent familie
    .admin = Filer, registernøkler, mutexer eller adresser fra { $family }. Navn blir gjenbrukt og kopiert, men knapt av legitime programmer.

## Little things

finding-everyday-actions = Filen gjorde ting som mange ufarlige programmer også gjør.
    .title = Hverdagslige handlinger
    .admin = Register, filer, rør (pipes), kryptering, egenskaper ved koden. Alene er dette ikke noe tegn mot filen.
finding-phone-access = Filen ba om vide rettigheter på en telefon.
    .title = Telefonfunksjoner brukt
    .admin = En Android-app som leser posisjon, numre, apper eller meldinger, eller laster kode. Mange legitime apper gjør det; sammenlign med hva appen er til.
finding-crash = Programmet krasjet i testen.
    .title = Krasj i testen
    .admin = Sier mer om testmaskinen enn om filen. En exploit med feil kan også krasje.

## Verdicts of the sandbox itself

finding-sandbox-score = I testen oppførte filen seg mistenkelig på flere måter.
    .title = Poengsum fra sandkassen
    .admin = Poengsummen fra Cuckoo er { $score }: alvorlighetsgradene til alle funn, delt på 5 og lagt sammen. Sju funn med alvorlighetsgrad 3 er allerede over den vanlige grensen på 4. Se på de enkelte funnene.
finding-site-expression = Filen rammes av en regel som IT-avdelingen din har laget.
    .title = Lokal regel
    .admin = Et uttrykk i deres eget Peekaboo-regelsett ga treff: ({ $number }), talt fra 0, så (3) er innstillingen expression.4. Senere regler ble ikke kjørt; sandkasserapporten kan vite mer.
finding-evil-domain = Filen prøvde å kontakte en nettadresse som er kjent for å være farlig.
    .title = Blokkert domene kontaktet
    .admin = Står på den lokale listen over skadelige domener: { $domain }. Søk etter domenet i DNS- og proxyloggene.
finding-peekaboo-test = Filen er en ufarlig testfil.
    .title = Testfil fra Peekaboo
    .admin = Filen inneholder testmerket «Peekabooyar». Noen tester trolig filteret.
finding-sandbox-verdict = Testmaskinen vurderte filen som skadelig, uten å si hvorfor.
    .title = Vurdering uten begrunnelse
    .admin = Det fulgte ingen begrunnelse med resultatet. Filene til Peekaboo selv kan ha den: Søk i rapportkatalogen etter SHA-256-verdien til delen.
finding-sandbox-other = I testen gjorde filen noe som regnes som mistenkelig.
    .title = Annen oppførsel
    .admin = Dette funnet er ikke i katalogen. Sandkassens egne ord vises; vurder ut fra dem.

## What could not be analyzed

sandbox-failed-analysis = Testen av filen ble ikke ferdig. Vi vet ikke om filen er ufarlig.
    .title = Sandkasseanalyse feilet
    .admin = Cuckoo eller Cortex rapporterte en feil eller ble ikke ferdig. Se i sandkassens logg for jobben; en ny analyse lykkes ofte.
sandbox-failed-file = Filen kunne ikke testes. Vi vet ikke om filen er ufarlig.
    .title = Fil ikke sendt videre
    .admin = Peekaboo kunne ikke lese filen eller gi den til sandkassen. Sjekk diskplass, rettigheter og jobbkøen.
sandbox-failed-rule = Filen kunne ikke vurderes. Vi vet ikke om filen er ufarlig.
    .title = Peekaboo-regel feilet
    .admin = En regel stanset med en feil, eller et uttrykk ba om at analysen skulle feile. Sjekk regelsettet: Et udefinert navn eller en manglende rapport er den vanlige årsaken.
sandbox-failed-service = Filen kunne ikke testes. Vi vet ikke om filen er ufarlig.
    .title = Peekaboo ikke tilgjengelig
    .admin = Peekaboo avslo forespørselen eller kunne ikke nås. Sjekk tjenesten og loggen.
sandbox-failed-other = Filen kunne ikke testes. Vi vet ikke om filen er ufarlig.
    .title = Sandkassetest feilet
    .admin = Peekaboo rapporterte en feil uten begrunnelse. Se etter jobben i loggen.
