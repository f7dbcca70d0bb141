# Provenance: original
# Swedish (du): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; “datorn” is the test computer
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Filen försökte ändra och byta namn på många filer på en gång. Så gör utpressningsprogram.
    .title = Många filer krypterade eller omdöpta
    .admin = Testdatorns filer skrevs om eller fick en ny filändelse i stor skala. Verktyg för säkerhetskopiering, arkivering och diskkryptering gör också så, men mejlas sällan. Leta efter den nya filändelsen och efter kvarlämnade utpressningsbrev i sandlådans rapport.
finding-ransom-note = Filen försökte lämna ett brev som kräver pengar.
    .title = Utpressningsbrev
    .admin = En fil skrevs vars namn eller text är känd från utpressningsbrev. Träffen bygger på nyckelord: läs filen i sandlådans rapport.
finding-backups-deleted = Filen försökte radera datorns säkerhetskopior. Då går förlorade filer inte att få tillbaka.
    .title = Säkerhetskopior raderade
    .admin = Skuggkopior, säkerhetskopieringskatalogen eller ledigt utrymme raderades (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Bara program för säkerhetskopiering och diskrensning har skäl till det.
finding-recovery-off = Filen försökte stänga av datorns funktioner för reparation.
    .title = Återställningsfunktioner avstängda
    .admin = Startkonfiguration, Systemåterställning eller säkerhetskopior ändrades (bcdedit, wbadmin, principer). Drivrutinsinstallationer och räddningsverktyg gör det också; CAPE ger sin egen bcdedit-signatur en konfidens på 20 %.
finding-disk-overwritten = Filen försökte skriva över disken, så att datorn inte skulle kunna starta igen.
    .title = Disk eller startområde överskrivet
    .admin = Direkta skrivningar till en disk, dess startpost eller hela filer, eller ett verktyg för detta. Verktyg för partitionering, avbildning och diskkryptering gör det också. Leta efter \\.\PhysicalDrive i rapporten.
finding-mass-deletion = Filen försökte radera ovanligt många filer.
    .title = Många filer raderade
    .admin = Signaturen räknar bara: avinstallationsprogram och verktyg som rensar temporära filer utlöser den också. Se vilka filer som raderades.
finding-tools-blocked = Filen försökte spärra de verktyg som kan stoppa den.
    .title = Systemverktyg spärrade
    .admin = Principer mot Aktivitetshanteraren, Registereditorn, Kommandotolken eller andra program infördes. Bortsett från program som låser skärmen är det bara kiosk- och skolprogram som gör så.
finding-desktop-changed = Filen försökte ändra skrivbordet eller dölja meddelanden från Windows.
    .title = Skrivbordsinställningar ändrade
    .admin = Bakgrundsbild, ikoner, Startmeny eller aviseringar. Ofarligt i sig: teman och trimningsverktyg gör det. Det räknas bara tillsammans med tecken på kryptering.

## Stealing

finding-browser-data = Filen tittade där webbläsaren sparar lösenord och besökta sidor.
    .title = Läsning av webbläsardata
    .admin = Sandlådan talar om stöld; det den såg är åtkomst till webbläsarprofiler. Installations-, synkroniserings- och rensningsprogram läser dem också (CAPE ger en konfidens på 30 %). Det räknas bara om data skickades efteråt.
finding-browser-passwords = Filen försökte läsa lösenord eller inloggningar som webbläsaren sparar.
    .title = Läsning av webbläsarens lösenord
    .admin = Åtkomst till Login Data, key4.db eller kaklagret. Det enda vanliga seriösa fallet är en lösenordshanterare som importerar.
finding-transfer-passwords = Filen sökte efter sparade lösenord i program som överför filer.
    .title = Sökning efter lösenord för filöverföring
    .admin = Sökvägar och registernycklar för FTP-, SSH- eller fjärråtkomstklienter söktes igenom. Många i rad är typiskt för lösenordstjuvar som Pony och LokiBot.
finding-account-data = Filen sökte efter lösenord eller data från e-post och andra program.
    .title = Sökning efter kontouppgifter
    .admin = E-postprofiler, meddelandeprogram, spel eller andra inloggningsuppgifter. Office-tillägg och migreringsverktyg läser också e-postprofiler; se vilka sökvägar som berördes.
finding-wallets = Filen sökte efter digitala pengar på datorn.
    .title = Sökning efter kryptoplånböcker
    .admin = wallet.dat, plånboksmappar eller plånböcker i webbläsaren. Bara plånboksprogrammet självt har skäl till det.
finding-windows-passwords = Filen försökte få ut lösenord för inloggning ur Windows.
    .title = Läsning av Windows-lösenord
    .admin = LSASS-minnet, SAM, DPAPI, autentiseringsvalvet eller domändatabasen (ATT&CK T1003). Säkerhetsprogram och kraschrapporter läser också LSASS; det gör inte mejlbilagor.
finding-clipboard = Filen läste det som hade kopierats med ”kopiera och klistra in”.
    .title = Läsning av Urklipp
    .admin = Så går det att fånga lösenord eller byta ut kontonummer. Office-program, lösenordshanterare och fjärrsupport läser Urklipp hela tiden.
finding-keylogger = Filen försökte spela in det som skrivs, även lösenord.
    .title = Övervakning av tangentbordet
    .admin = En tangentbordshook eller avläsning av tangenter. Snabbtangentsprogram, spel och hjälpmedel för personer med funktionsnedsättning använder samma funktioner; det är allvarligt om data skickades efteråt.
finding-screen-watched = Filen försökte spela in skärmen, kameran eller mikrofonen.
    .title = Övervakning av skärm eller rum
    .admin = Skärmbilder, kamera eller ljud. Support- och mötesprogram gör det med samtycke; en bilaga har inget skäl till det.
finding-traffic-redirected = Filen försökte styra om internettrafiken till ett ställe där andra kan läsa den.
    .title = Omdirigering av internettrafik
    .admin = Proxy, hosts-filen, DNS, rotcertifikat eller en avlyssningsdrivrutin. Företagsprogram och reklamblockerare ändrar dem också; se vilken adress eller vilket certifikat som angavs.
finding-browser-weakened = Filen försökte försvaga webbläsarens skydd. Så gör program som stjäl från bankkonton.
    .title = Försvagat webbläsarskydd
    .admin = Säkerhetszoner, processisolering, SPDY eller HTTP/2, eller kod i webbläsaren: förberedelse för att ändra banksidor. Äldre företagsprogram sänker också zonernas nivå.
finding-browser-changed = Filen försökte ändra webbläsarens startsida, sökmotor eller tillägg.
    .title = Webbläsarinställningar ändrade
    .admin = Typiskt för medföljande reklamprogram. Seriösa installationsprogram erbjuder det också, men frågar först.

## Strangers in control

finding-computer-info-sent = Filen samlade uppgifter om datorn och skickade dem ut på internet.
    .title = Datoruppgifter skickade
    .admin = Det vanliga första meddelandet från ett fjärrstyrningsprogram. Telemetri från seriösa program ser likadan ut: kontrollera målet.
finding-stolen-data-sent = Filen skickade iväg data så som lösenordstjuvar gör.
    .title = Data skickade till insamlingspunkt
    .admin = En chattbot, en webhook eller ett e-postkonto tog emot data: vanligt för Agent Tesla, Snake och andra. Sök i proxy- eller DNS-loggarna efter verkliga datorer som har kontaktat adressen.
finding-sends-mail = Filen försökte själv skicka mejl.
    .title = Egna mejlutskick från filen
    .admin = SMTP från filen: en skräppostbot, eller en keylogger som mejlar det den har spelat in. Övervakningsverktyg och e-postprogram gör det också.
finding-remote-control = Filen kontaktade internet på samma sätt som program som låter okända använda datorn.
    .title = Styrning utifrån (C2)
    .admin = Tecken på command and control: typiska portar eller protokoll, beräknade domäner (DGA), tunnlar, extraherade inställningar. Peer-to-peer- och uppdateringsprogram kan utlösa det. Titta på adresserna.
finding-botnet-work = Filen betedde sig som en del av ett nätverk av smittade datorer.
    .title = Botnätsbeteende
    .admin = IRC, klickbedrägeri, angrepp på andra eller en känd bots beteende. En IRC-klient är det seriösa fallet.
finding-cryptomining = Filen försökte skapa digitala pengar med datorn.
    .title = Utvinning av kryptovaluta
    .admin = Ett utvinningskommando eller en utvinningspool observerades. En del utvinner med avsikt, men får inte programmet via mejl.
finding-hidden-network = Filen använde ett dolt nätverk. Det döljer vem filen har kontakt med.
    .title = Tor, öppen proxy eller tunnel
    .admin = Tor, I2P, en öppen proxy eller en tunneltjänst. Integritetsverktyg och utvecklare använder dem också.
finding-opens-port = Filen väntade på anslutningar utifrån.
    .title = Lyssnande port öppnad
    .admin = Många seriösa program gör det: hjälptjänster, skrivare, felsökare, spel. Det räknas tillsammans med tecken på fjärrstyrning.
finding-access-opened = Filen försökte öppna en väg in i datorn för andra.
    .title = Åtkomst öppnad för andra
    .admin = Fjärrskrivbord eller fjärrsupport ställdes in, eller ett användarkonto lades till. Supportpersonal gör det också: fråga om er egen har skickat filen.
finding-attack-tool = Filen innehåller ett verktyg som är gjort för dataintrång.
    .title = Känt angreppsverktyg
    .admin = Spår av en verktygslåda (Meterpreter, Empire, Koadic, ett webbskal …). Det kan vara ert eget penetrationstest; behandla det annars som ett riktat angrepp.

## Addresses and traffic

finding-attack-traffic = Filens internettrafik stämde med en lista över kända angrepp.
    .title = Känd angreppstrafik
    .admin = En regel för intrångsdetektering eller ett hotflöde gav träff. Läs själva larmet: avkodarhändelser (”SURICATA …”) och låga prioriteter är mest brus.
finding-doubtful-address = Filen kontaktade internetadresser av ett slag som bedragare också använder.
    .title = Tveksamma adresser
    .admin = Billiga eller nya domäner, döda värdar, rena IP-adresser, fildelnings- och textklippstjänster. Seriösa program använder alla dessa också: bedöm själva adressen.
finding-dynamic-dns = Filen kontaktade en internetadress som när som helst kan flytta till en annan dator.
    .title = Dynamisk DNS
    .admin = Hemanvändare och små kontor använder dynamisk DNS; det gör även operatörer av fjärrstyrningsprogram, eftersom de då kan flytta. Kontrollera namnet.
finding-web-traffic = Filen utbytte data med internet.
    .title = Vanlig webbtrafik
    .admin = Nästan alla program gör det: uppdateringar, licenser, statistik. Det räknas bara om adressen eller data är skadliga. En udda user agent är ett svagt tecken.

## Fetching and starting other programs

finding-program-unpacked = Filen packade upp ett annat program och startade det.
    .title = Program uppackat och startat
    .admin = Alla installationsprogram gör det. Från ett dokument eller ett skript är det ett starkt tecken på en downloader.
finding-program-created = Filen lade ett nytt program på datorn.
    .title = Programfil skapad
    .admin = Installationsprogram och självuppackande arkiv gör det. Se vilken fil det är och om den startades.
finding-document-writes-program = Ett dokument eller skript lade i smyg ett program på datorn.
    .title = Program skrivet av ett dokument
    .admin = Office, en skriptmotor eller PowerShell skrev en körbar fil. Knappast någon seriös bilaga gör så.
finding-document-online = Dokumentet gick ut på internet av sig självt, som för att hämta ett program.
    .title = Internetanslutning från ett dokument
    .admin = Länkade bilder, mallar och licenskontroller i Office utlöser det också (CAPE ger en konfidens på 20 %). Titta på vad som hämtades.
finding-script-download = Dolda kommandon försökte hämta något från internet.
    .title = Hämtning via skript
    .admin = wscript, cscript, mshta eller PowerShell gick ut på internet eller startade en process. Från en mejlbilaga är det nästan alltid en downloader.
finding-program-download = Filen hämtade ett program från internet.
    .title = Program hämtat
    .admin = Uppdateringsprogram gör det från tillverkarens adress; från en ren IP-adress är det ett starkt tecken på skadlig kod. Blockera adressen om den är okänd.
finding-hidden-command = Filen startade dolda kommandon i ett kraftfullt Windows-verktyg.
    .title = Dolt PowerShell- eller DDE-kommando
    .admin = Kodad eller dold PowerShell, eller ett DDE-kommando. Administratörers skript använder en del av dessa växlar, men inte från mejl. Avkoda kommandoraden i rapporten.
finding-obfuscated-command = Filen använde kommandon som med avsikt har gjorts oläsliga.
    .title = Obfuskerad kommandorad
    .admin = Omvända, utfyllda, hopfogade eller mycket långa kommandon. En del installationsprogram och byggverktyg har långa; oläsliga är sällan seriösa.
finding-unusual-process = Filen startade program som en vanlig fil inte behöver.
    .title = Ovanlig underprocess
    .admin = En process utanför sandlådans lista över kända, eller ett verktyg som används på ett udda sätt. Se underprocesserna och deras kommandorader.
finding-document-starts-program = När dokumentet öppnades startade det i smyg ett annat program.
    .title = Program startat av ett dokument
    .admin = Ett skal, en skriptmotor eller ett annat program kördes under Office, en PDF-läsare eller en webbläsare. Knappast något seriöst dokument gör så.
finding-windows-tools = Filen använde verktyg som finns i Windows.
    .title = Windows-verktyg använda
    .admin = Administrationsskript och installationsprogram använder dem också. certutil, bitsadmin, mshta och regsvr32 väger tyngre än net eller ping.
finding-borrowed-programs = Filen använde ett betrott Windows-program för att dölja vad den själv gör.
    .title = Missbruk av betrott program
    .admin = System binary proxy execution (ATT&CK T1218) eller DLL-sidladdning: tillåtelselistor och skydd ser bara det betrodda namnet. En del hanteringsverktyg fungerar så.
finding-started-from-archive = En maskerad fil i den packade bilagan försökte starta ett program.
    .title = Genväg eller skript i ett arkiv
    .admin = En LNK-fil, ett skript eller en DLL startades direkt från ett arkiv eller en diskavbildning: i dag ett mycket vanligt sätt att leverera skadlig kod.

## Documents, scripts, pages

finding-office-macro = Dokumentet innehåller ett litet program (ett makro).
    .title = Makro i ett dokument
    .admin = Visar bara att makrot finns; inget skadligt observerades. De flesta kalkylblad med makron i arbetslivet är seriösa: ring avsändaren på ett nummer som du känner till.
finding-office-macro-autorun = Dokumentet innehåller ett litet program som startar när dokumentet öppnas.
    .title = Makro som startar självt
    .admin = AutoOpen, AutoClose eller en liknande startpunkt. Företags formulär och mallar har det också; tillsammans med en hämtning eller ett skalanrop är det ett starkt tecken.
finding-office-macro-suspicious = Dokumentet innehåller ett litet program. Angrepp använder samma kommandon.
    .title = Makro med misstänkta kommandon
    .admin = Strängar som Shell, CreateObject eller URLDownloadToFile, eller ett Excel 4-makro. Egenskrivna företagsmakron använder en del av dem; läs makrot (olevba).
finding-known-weakness = Filen försökte utnyttja en känd svaghet i ett program för att ta sig in.
    .title = Känd sårbarhet utnyttjad
    .admin = Stämmer med en känd exploit eller ett exploit kit; CVE-numret, om det finns något, står i sandlådans egna ord. Uppdaterade program påverkas oftast inte: kontrollera uppdateringsnivån.
finding-document-link = Filen innehåller en länk till en tveksam webbplats.
    .title = Tveksamma länkar
    .admin = Webbadresser som hittades i dokumentet eller i minnet. Många hör till Office eller till certifikat: titta på dem innan du bedömer.
finding-script-code = Filen innehåller programkod av den sort som webbsidor och formulär använder.
    .title = Skript i en fil
    .admin = JavaScript eller liknande, även i PDF-filer. Seriösa formulär och webbsidor använder det också; se vad det gör.
finding-obfuscated-script = Filen innehåller programkod som är dold eller har gjorts oläslig.
    .title = Dolt eller obfuskerat skript
    .admin = Ramar utan storlek, packat JavaScript, omdirigeringar, HTML-smuggling. Spårningsskript och minifierade sidor ser likadana ut.
finding-odd-document = Dokumentet är byggt på ett ovanligt sätt.
    .title = Ovanlig dokumentstruktur
    .admin = Udda teckentabeller, inbäddade objekt eller delar som exploits använder. Konverterare och gamla program skriver också sådana filer.
finding-phishing-page = Filen efterliknar en inloggningssida för att komma åt lösenord.
    .title = Nätfiskesida
    .admin = Ett nätfiskepaket (phishing kit) eller en kopia av en känd inloggningssida. Se vart formuläret skickar sina data, och fråga om någon har skrivit in ett lösenord.
finding-phishing-signs = Filen liknar en sida som ber om lösenord under falskt namn.
    .title = Tecken på nätfiske
    .admin = Titel, namn eller innehåll känt från nätfiskesidor. Äkta inloggningssidor som någon har sparat eller vidarebefordrat ser likadana ut.

## Breaking in

finding-memory-attack = Filen använde ett knep för att ta sig in i ett annat program.
    .title = Exploitteknik
    .admin = Heap spray, stack pivot, kringgående av DEP eller shellcode. JIT-kompilatorer och kopieringsskydd kan utlösa dessa; CAPE ger sin stack pivot-signatur låg konfidens.
finding-more-rights = Filen försökte skaffa sig rättigheter på datorn som den inte hade.
    .title = Rättighetseskalering
    .admin = Kerneladresser, åtkomsttoken eller felsökningsrättigheter. Säkerhetsprogram och felsökare gör det också; se ATT&CK TA0004.
finding-driver-loaded = Filen försökte ladda eller missbruka en drivrutin, djupt inne i systemet.
    .title = Drivrutin laddad eller missbrukad
    .admin = En sårbar eller okänd drivrutin, eller att en säkerhetsdrivrutin togs ur minnet: ett vanligt sätt att stänga av skyddet. Maskinvaruinstallationer laddar också drivrutiner, men signerade.
finding-code-injection = Filen gömde sin egen kod inuti ett annat program.
    .title = Kodinjektion
    .admin = Fjärrtrådar, urholkade processer, hookar och liknande (ATT&CK T1055). Säkerhetsprogram, kopieringsskydd och skärmläsare injicerar också.
finding-fileless-code = Filen arbetade bara i minnet, där den är svår att upptäcka.
    .title = Kod utanför filer
    .admin = Kod i minnet som inte hör till någon fil, direkta systemanrop, eller patchad AMSI och ETW. JIT-kompilatorer och kopieringsskydd kan se likadana ut.
finding-memory-habits = Filen ordnade sitt minne så som packade program gör.
    .title = Självuppackning i minnet
    .admin = Skrivbart och körbart minne, funktioner som hittas först vid körning, buffertar med kod. .NET, Java, webbläsare och självuppackande arkiv gör det hela tiden.

## Settling in

finding-autostart = Filen försökte starta av sig själv varje gång datorn startar.
    .title = Automatisk start
    .admin = Run-nyckel, autostartmapp, tjänst, schemalagd aktivitet eller tillägg. Alla uppdateringsprogram gör det; från ett dokument är det ett starkt tecken.
finding-hidden-autostart = Filen ordnade en dold automatisk start på ett ovanligt ställe.
    .title = Dold automatisk start
    .admin = Boot Execute, felsäkert läge, shims, kapning via Image File Execution Options, AppInit, WMI eller skript i registret (ATT&CK T1546, T1547). Bortsett från skadlig kod är det bara säkerhets- och systemverktyg som använder dessa ställen.
finding-copies-itself = Filen gjorde kopior av sig själv.
    .title = Kopior av sig själv
    .admin = Ändrade kopior med nytt namn är vanliga för skadlig kod som biter sig fast. Installationsprogram och portabla program kopierar sig också.
finding-spreads = Filen försökte sprida sig till andra datorer eller filer.
    .title = Spridning
    .admin = Delade mappar, flyttbara enheter, fjärrkörning (PsExec) eller smittade programfiler. Administratörer använder samma fjärrverktyg. Om någon har öppnat filen: kontrollera de andra datorerna i nätverket.

## Hiding

finding-protection-off = Filen försökte stänga av virusskyddet.
    .title = Skydd avstängt
    .admin = Defender, Säkerhetscenter, SmartScreen, makroskyddet i Office, eller nya undantag. Installationsprogram för andra antivirusprogram och hanteringsverktyg stänger också av Defender.
finding-protection-searched = Filen letade efter virusskydd på datorn.
    .title = Sökning efter antivirusprogram
    .admin = Skadlig kod gör det för att undvika eller stoppa produkten; installationsprogram gör det för att undvika konflikter.
finding-safeguards-off = Filen försökte försvaga skyddet i Windows.
    .title = Försvagat Windows-skydd
    .admin = Brandvägg, uppdateringar eller andra principer. Servrar och spel öppnar brandväggen för sig själva; se vilken regel som angavs.
finding-barrier-bypass = Filen försökte undvika frågan ”Vill du tillåta detta?”.
    .title = Kringgående av UAC
    .admin = Ett känt sätt att kringgå Kontroll av användarkonto (UAC), eller så sänktes dess inställningar (ATT&CK T1548.002). Seriösa installationsprogram frågar i stället.
finding-hides-itself = Filen försökte hålla sig osynlig.
    .title = Dolda fönster eller filer
    .admin = Installationsprogram och hjälpprogram i bakgrunden använder ständigt dolda fönster och filer.
finding-disguise = Filen försökte se ut som något annat.
    .title = Maskering
    .admin = Falsk överordnad process, falskt namn eller falsk filtyp, eller data gömda i registret. Kopieringsskydd gömmer också licensdata i registret.
finding-wipes-tracks = Filen försökte radera spåren av vad den gjorde.
    .title = Spår borttagna
    .admin = Den raderade sig själv, loggar eller märkningen ”från internet”, eller stängde av loggning. Installationsprogram städar också efter sig.
finding-programs-stopped = Filen försökte stoppa andra program eller starta om datorn.
    .title = Program eller system stoppat
    .admin = Processer eller tjänster avslutades, eller en omstart begärdes. Installationsprogram gör det för att byta ut filer; se vad som stoppades.
finding-packed = Filen är packad eller byggd på ett ovanligt sätt. Det gör den svår att undersöka.
    .title = Packad eller udda programfil
    .admin = Packare, hög entropi, overlay eller udda filhuvuden. Många kommersiella och fria program är också packade.
finding-false-signature = Filens digitala signatur går inte att lita på.
    .title = Tveksam kodsignatur
    .admin = Certifikatet är stulet, återkallat, självsignerat eller passar inte filen. Egna verktyg är ofta självsignerade; ett stulet certifikat är ett starkt tecken.

## Looking around

finding-watcher-check = Filen kontrollerade om någon övervakar den.
    .title = Sökning efter virtuella maskiner
    .admin = Registernycklar, filer, maskinvarunamn och liknande. Kopieringsskydd, spel och installationsprogram frågar efter samma saker. Två eller flera olika kontroller väger mycket tyngre.
finding-sandbox-search = Filen letade efter testdatorer som vår, för att se ofarlig ut där.
    .title = Sökning efter sandlådor
    .admin = Filer, mutexar eller bibliotek från sandlådor. Inget seriöst program behöver veta det.
finding-situation-check = Filen väntade, eller kontrollerade tiden, platsen eller vem som sitter vid datorn.
    .title = Väntan och kontroller
    .admin = Fördröjningar, inaktiv tid, mus, språk, felsökare. Skadlig kod väntar för att ett test ska hinna ta slut; installationsprogram och spel kontrollerar också sådant.
finding-computer-facts = Filen frågade efter allmänna uppgifter om datorn.
    .title = Allmänna datoruppgifter
    .admin = Namn, minne, diskstorlek, rättigheter: i stort sett alla installationsprogram frågar. En PDF blockerades en gång bara för att Windows eget fönster ”Öppna med” frågade efter diskstorleken. Aldrig ett bevis i sig.
finding-system-info = Filen samlade uppgifter om datorn och dess program.
    .title = Systemuppgifter insamlade
    .admin = Maskinvara, programvara, processer, WMI. Inventeringsverktyg, installationsprogram och telemetri gör samma sak.
finding-network-recon = Filen utforskade datorns nätverk.
    .title = Kartläggning av nätverket
    .admin = Domän, användare, delade mappar eller närliggande datorer listades. Administratörers skript gör det; från en bilaga kan det förbereda ett angrepp på hela nätverket.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Andra virusskannrar anser också att filen är skadlig.
        [one] En annan virusskanner anser också att filen är skadlig.
       *[other] { $number } andra virusskannrar anser också att filen är skadlig.
    }
    .title = Andra skannrar håller med
    .admin =
        { $number ->
            [0] Andra skannrar (hos VirusTotal, IRMA eller ClamAV) rapporterar filen; deras antal är okänt.
            [one] En annan skanner rapporterar filen. En eller två är ofta ett falskt larm: se vilken skanner det är, och titta igen i morgon.
           *[other] { $number } andra skannrar rapporterar filen. En eller två är ofta ett falskt larm, tio eller fler nästan aldrig. Sök efter filens SHA-256; ladda inte upp konfidentiella filer.
        }
finding-known-malware = Testdatorn kände igen filen som ett känt skadligt program.
    .title = Igenkänt av CAPE
    .admin = CAPE angav familjen eller extraherade dess konfiguration. Rapporten har adresserna som programmet skulle ha kontaktat: sök efter dem i loggarna.
finding-rule-match = Filen liknar kända skadliga program.
    .title = Träff på regel för skadlig kod
    .admin = En YARA-regel, en indikator eller en likhet gav träff. Reglers kvalitet varierar: titta på regelns namn och författare.
finding-known-family = Filen har kännetecken för ett känt skadligt program.
    .title = Kännetecken för känd familj
    .admin = Filer, registernycklar, mutexar eller adresser som hör till { $family }. Namn återanvänds och kopieras, men knappast av seriösa program.

## Little things

finding-everyday-actions = Filen gjorde sådant som även många ofarliga program gör.
    .title = Vardagliga åtgärder
    .admin = Register, filer, pipes, kryptering, kodens förmågor. I sig är det inget tecken mot filen.
finding-phone-access = Filen bad om långtgående rättigheter på en telefon.
    .title = Telefonfunktioner använda
    .admin = En Android-app som läser plats, nummer, appar eller meddelanden, eller laddar kod. Många seriösa appar gör det; jämför med vad appen är till för.
finding-crash = Programmet kraschade i testet.
    .title = Krasch i testet
    .admin = Säger mer om testdatorn än om filen. En trasig exploit kan också krascha.

## Verdicts of the sandbox itself

finding-sandbox-score = I testet betedde sig filen misstänkt på flera sätt.
    .title = Sandlådans poäng
    .admin = Cuckoos poäng är { $score }: alla observationers allvarlighetsgrader, delade med 5 och summerade. Sju observationer med grad 3 överskrider redan den vanliga gränsen 4. Titta på de enskilda observationerna.
finding-site-expression = Filen stämde med en regel som din IT-avdelning har gjort.
    .title = Lokal regel
    .admin = Ett uttryck i er egen regeluppsättning i Peekaboo gav träff: ({ $number }), räknat från 0, så (3) är inställningen expression.4. Senare regler kördes inte; sandlådans rapport kan veta mer.
finding-evil-domain = Filen försökte kontakta en internetadress som är känd som farlig.
    .title = Kontakt med blockerad domän
    .admin = Finns på den lokala listan över skadliga domäner: { $domain }. Sök efter den i DNS- och proxyloggarna.
finding-peekaboo-test = Filen är en ofarlig testfil.
    .title = Peekaboos testfil
    .admin = Filen innehåller testmärket ”Peekabooyar”. Någon testar förmodligen filtret.
finding-sandbox-verdict = Testdatorn bedömde filen som skadlig, utan att säga varför.
    .title = Bedömning utan skäl
    .admin = Inget skäl följde med resultatet. Peekaboos egna filer kan ha det: sök i dess rapportkatalog efter delens SHA-256.
finding-sandbox-other = I testet gjorde filen något som räknas som misstänkt.
    .title = Annat beteende
    .admin = Den här observationen finns inte i katalogen. Sandlådans egna ord visas; bedöm utifrån dem.

## What could not be analyzed

sandbox-failed-analysis = Testet av filen blev inte klart. Vi vet inte om den är ofarlig.
    .title = Sandlådeanalysen misslyckades
    .admin = Cuckoo eller Cortex rapporterade ett fel eller blev inte klar. Titta i sandlådans logg för jobbet; en andra analys lyckas ofta.
sandbox-failed-file = Filen kunde inte testas. Vi vet inte om den är ofarlig.
    .title = Filen skickades inte vidare
    .admin = Peekaboo kunde inte läsa filen eller lämna den till sandlådan. Kontrollera diskutrymme, behörigheter och jobbkön.
sandbox-failed-rule = Filen kunde inte bedömas. Vi vet inte om den är ofarlig.
    .title = Peekaboo-regeln misslyckades
    .admin = En regel avbröts med ett fel, eller ett uttryck begärde att det skulle räknas som misslyckat. Kontrollera regeluppsättningen: ett odefinierat namn eller en saknad rapport är den vanliga orsaken.
sandbox-failed-service = Filen kunde inte testas. Vi vet inte om den är ofarlig.
    .title = Peekaboo inte tillgängligt
    .admin = Peekaboo avvisade begäran eller gick inte att nå. Kontrollera dess tjänst och logg.
sandbox-failed-other = Filen kunde inte testas. Vi vet inte om den är ofarlig.
    .title = Sandlådetestet misslyckades
    .admin = Peekaboo rapporterade ett fel utan skäl. Leta efter jobbet i dess logg.
