# Provenance: original
# Danish (du): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; “computeren” is the test computer
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Filen prøvede at ændre mange filer på én gang og give dem nye navne. Sådan gør afpresningsprogrammer.
    .title = Mange filer krypteret eller omdøbt
    .admin = Testcomputerens filer blev omskrevet eller fik et nyt filtypenavn i stort antal. Værktøjer til backup, arkivering og diskkryptering gør det også, men sendes sjældent med mail. Se efter det nye filtypenavn og efter efterladte løsesumsbeskeder i sandboxens rapport.
finding-ransom-note = Filen prøvede at efterlade en besked, der kræver penge.
    .title = Løsesumsbesked
    .admin = Der blev skrevet en fil, hvis navn eller tekst er kendt fra løsesumsbeskeder. Matchet bygger på nøgleord: Læs filen i sandboxens rapport.
finding-backups-deleted = Filen prøvede at slette computerens sikkerhedskopier. Så kan tabte filer ikke hentes tilbage.
    .title = Sikkerhedskopier slettet
    .admin = Skyggekopier, backupkataloget eller ledig plads blev slettet eller overskrevet (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Kun programmer til backup og diskoprydning har grund til det.
finding-recovery-off = Filen prøvede at slå computerens funktioner til reparation fra.
    .title = Gendannelsesfunktioner slået fra
    .admin = Opstartskonfiguration, Systemgendannelse eller sikkerhedskopier blev ændret (bcdedit, wbadmin, politikker). Driverinstallationer og gendannelsesværktøjer gør det også; CAPE giver sin egen bcdedit-signatur en konfidens på 20 %.
finding-disk-overwritten = Filen prøvede at overskrive disken, så computeren ikke ville kunne starte igen.
    .title = Disk eller opstartsområde overskrevet
    .admin = Direkte skrivning til en disk, dens boot record eller hele filer, eller et værktøj til det. Værktøjer til partitionering, diskaftryk og diskkryptering gør det også. Se efter \\.\PhysicalDrive i rapporten.
finding-mass-deletion = Filen prøvede at slette usædvanligt mange filer.
    .title = Mange filer slettet
    .admin = Signaturen tæller kun: Afinstallationsprogrammer og værktøjer, der rydder op i midlertidige filer, udløser den også. Se, hvilke filer der blev slettet.
finding-tools-blocked = Filen prøvede at spærre de værktøjer, der kan stoppe den.
    .title = Systemværktøjer spærret
    .admin = Der blev sat politikker mod Jobliste, Registreringseditor, Kommandoprompt eller andre programmer. Bortset fra programmer, der låser skærmen, er det kun kiosk- og skoleprogrammer, der gør det.
finding-desktop-changed = Filen prøvede at ændre skrivebordet eller skjule meddelelser fra Windows.
    .title = Skrivebordsindstillinger ændret
    .admin = Baggrundsbillede, ikoner, menuen Start eller meddelelser. Ufarligt alene: Temaer og tuningværktøjer gør det. Det tæller kun sammen med tegn på kryptering.

## Stealing

finding-browser-data = Filen kiggede der, hvor browseren gemmer adgangskoder og besøgte sider.
    .title = Læsning af browserdata
    .admin = Sandboxen taler om tyveri; det, den så, er adgang til browserprofiler. Installations-, synkroniserings- og oprydningsprogrammer læser dem også (CAPE giver det en konfidens på 30 %). Det tæller kun, hvis der bagefter blev sendt data.
finding-browser-passwords = Filen prøvede at læse adgangskoder eller logins, som browseren gemmer.
    .title = Læsning af browserens adgangskoder
    .admin = Adgang til Login Data, key4.db eller lageret med cookies. En adgangskodeadministrator, der importerer, er det eneste almindelige legitime tilfælde.
finding-transfer-passwords = Filen søgte efter gemte adgangskoder i programmer, der overfører filer.
    .title = Søgning efter adgangskoder til filoverførsel
    .admin = Stier og registreringsdatabasenøgler for FTP-, SSH- eller fjernadgangsklienter blev afsøgt. Mange i træk er typisk for adgangskodetyve som Pony og LokiBot.
finding-account-data = Filen søgte efter adgangskoder eller data fra mailprogrammer og andre programmer.
    .title = Søgning efter kontodata
    .admin = Mailprofiler, beskedprogrammer, spil eller andre loginoplysninger. Office-tilføjelsesprogrammer og migreringsværktøjer læser også mailprofiler; se, hvilke stier der blev berørt.
finding-wallets = Filen søgte efter digitale penge på computeren.
    .title = Søgning efter kryptotegnebøger
    .admin = wallet.dat, tegnebogsmapper eller tegnebøger i browseren. Kun selve tegnebogsprogrammet har grund til det.
finding-windows-passwords = Filen prøvede at hente adgangskoder til login ud af Windows.
    .title = Læsning af Windows-adgangskoder
    .admin = LSASS-hukommelsen, SAM, DPAPI, Windows Vault eller domænedatabasen (ATT&CK T1003). Sikkerhedsprogrammer og nedbrudsrapporter læser også LSASS; det gør vedhæftede filer ikke.
finding-clipboard = Filen læste det, der var kopieret med ”kopiér og sæt ind”.
    .title = Læsning af udklipsholderen
    .admin = Det kan opfange adgangskoder eller udskifte kontonumre. Office-programmer, adgangskodeadministratorer og fjernsupport læser hele tiden udklipsholderen.
finding-keylogger = Filen prøvede at optage det, der skrives, også adgangskoder.
    .title = Overvågning af tastaturet
    .admin = En tastaturhook eller aflæsning af taster. Genvejstastprogrammer, spil og hjælpemidler til personer med handicap bruger de samme funktioner; det er alvorligt, hvis der bagefter blev sendt data.
finding-screen-watched = Filen prøvede at optage skærmen, kameraet eller mikrofonen.
    .title = Overvågning af skærm eller rum
    .admin = Skærmbilleder, kamera eller lyd. Support- og mødeprogrammer gør det med samtykke; en vedhæftet fil har ingen grund til det.
finding-traffic-redirected = Filen prøvede at sende internettrafikken en anden vej, hvor andre kan læse den.
    .title = Omdirigering af internettrafik
    .admin = Proxy, hosts-fil, DNS, rodcertifikater eller en driver til aflytning. Firmasoftware og reklameblokkere ændrer dem også; se, hvilken adresse eller hvilket certifikat der blev sat.
finding-browser-weakened = Filen prøvede at svække browserens beskyttelse. Det gør programmer, der stjæler fra bankkonti.
    .title = Svækket browserbeskyttelse
    .admin = Sikkerhedszoner, procesisolering, SPDY eller HTTP/2, eller kode i browseren: forberedelse til at ændre banksider. Ældre firmasoftware sænker også zonernes niveau.
finding-browser-changed = Filen prøvede at ændre browserens startside, søgning eller tilføjelser.
    .title = Browserindstillinger ændret
    .admin = Typisk for medfølgende reklameprogrammer. Legitime installationsprogrammer tilbyder det også, men spørger først.

## Strangers in control

finding-computer-info-sent = Filen samlede oplysninger om computeren og sendte dem ud på internettet.
    .title = Computeroplysninger sendt ud
    .admin = Den sædvanlige første melding fra et fjernstyringsprogram. Telemetri fra legitime programmer ligner det: Tjek destinationen.
finding-stolen-data-sent = Filen sendte data væk på samme måde som programmer, der stjæler adgangskoder.
    .title = Data sendt til et opsamlingssted
    .admin = En chatbot, en webhook eller en mailkonto modtog dataene: sædvanligt for Agent Tesla, Snake og andre. Søg i jeres proxy- eller DNS-logge efter rigtige computere, der har kontaktet adressen.
finding-sends-mail = Filen prøvede selv at sende mails.
    .title = Mails sendt af filen selv
    .admin = SMTP fra filen: en spambot eller en keylogger, der mailer det, den har optaget. Overvågningsværktøjer og mailprogrammer gør det også.
finding-remote-control = Filen kontaktede internettet på samme måde som et program, der lader uvedkommende bruge computeren.
    .title = Command and control (C2)
    .admin = Tegn på command and control: typiske porte eller protokoller, beregnede domæner (DGA), tunneler, udtrukne indstillinger. Peer-to-peer- og opdateringsprogrammer kan udløse det. Se på adresserne.
finding-botnet-work = Filen opførte sig som en del af et netværk af smittede computere.
    .title = Botnetadfærd
    .admin = IRC, kliksvindel, angreb på andre eller en kendt bots adfærd. En IRC-klient er det legitime tilfælde.
finding-cryptomining = Filen prøvede at lave digitale penge med computeren.
    .title = Kryptomining
    .admin = En miningkommando eller en mining pool blev set. Nogle udvinder med vilje, men får ikke programmet med mail.
finding-hidden-network = Filen brugte et skjult netværk. Det skjuler, hvem filen taler med.
    .title = Tor, åben proxy eller tunnel
    .admin = Tor, I2P, en åben proxy eller en tunneltjeneste. Værktøjer til privatlivsbeskyttelse og udviklere bruger dem også.
finding-opens-port = Filen ventede på forbindelser udefra.
    .title = Lyttende port åbnet
    .admin = Det gør mange legitime programmer: hjælpetjenester, printere, debuggere, spil. Det tæller sammen med tegn på fjernstyring.
finding-access-opened = Filen prøvede at åbne en vej ind i computeren for andre.
    .title = Adgang åbnet for andre
    .admin = Fjernskrivebord eller fjernsupport blev sat op, eller en brugerkonto blev tilføjet. Supportmedarbejdere gør det også: Spørg, om jeres egne har sendt filen.
finding-attack-tool = Filen indeholder et værktøj, der er lavet til at bryde ind.
    .title = Kendt angrebsværktøj
    .admin = Spor af en værktøjspakke (Meterpreter, Empire, Koadic, en web shell …). Det kan være jeres egen penetrationstest; behandl det ellers som et målrettet angreb.

## Addresses and traffic

finding-attack-traffic = Filens internettrafik passede på en liste over kendte angreb.
    .title = Kendt angrebstrafik
    .admin = En regel fra et intrusion detection-system eller et trusselsfeed matchede. Læs selve alarmen: Dekoderhændelser (”SURICATA …”) og lave prioriteter er mest støj.
finding-doubtful-address = Filen kontaktede internetadresser af en slags, som svindlere også bruger.
    .title = Tvivlsomme adresser
    .admin = Billige eller nye domæner, døde værter, rene IP-adresser, fildelings- og pastesider. Legitime programmer bruger også dem alle: Vurdér selve adressen.
finding-dynamic-dns = Filen kontaktede en internetadresse, som når som helst kan flytte til en anden computer.
    .title = Dynamisk DNS
    .admin = Hjemmebrugere og små kontorer bruger dynamisk DNS; det gør bagmændene bag fjernstyringsprogrammer også, fordi de så kan flytte. Tjek navnet.
finding-web-traffic = Filen udvekslede data med internettet.
    .title = Almindelig webtrafik
    .admin = Næsten alle programmer gør det: opdateringer, licenser, statistik. Det tæller kun, hvis adressen eller dataene er skadelige. En usædvanlig user agent er et svagt tegn.

## Fetching and starting other programs

finding-program-unpacked = Filen pakkede et andet program ud og startede det.
    .title = Program udpakket og startet
    .admin = Alle installationsprogrammer gør det. Fra et dokument eller et script er det et stærkt tegn på en downloader.
finding-program-created = Filen lagde et nyt program på computeren.
    .title = Programfil oprettet
    .admin = Installationsprogrammer og selvudpakkende arkiver gør det. Se, hvilken fil det er, og om den blev startet.
finding-document-writes-program = Et dokument eller script lagde i smug et program på computeren.
    .title = Program skrevet af et dokument
    .admin = Office, en scriptfortolker eller PowerShell skrev en eksekverbar fil. Næsten ingen legitim vedhæftet fil gør det.
finding-document-online = Dokumentet gik af sig selv på internettet, som om det ville hente et program.
    .title = Internetforbindelse fra et dokument
    .admin = Linkede billeder, skabeloner og licenstjek i Office udløser det også (CAPE giver det en konfidens på 20 %). Se på, hvad der blev hentet.
finding-script-download = Skjulte kommandoer prøvede at hente noget fra internettet.
    .title = Hentning via script
    .admin = wscript, cscript, mshta eller PowerShell gik på internettet eller startede en proces. Fra en vedhæftet fil er det næsten altid en downloader.
finding-program-download = Filen hentede et program fra internettet.
    .title = Program hentet
    .admin = Opdateringsprogrammer gør det fra producentens adresse; fra en ren IP-adresse er det et stærkt tegn på malware. Blokér adressen, hvis den er ukendt.
finding-hidden-command = Filen startede skjulte kommandoer i et kraftfuldt Windows-værktøj.
    .title = Skjult PowerShell- eller DDE-kommando
    .admin = Kodet eller skjult PowerShell eller en DDE-kommando. Administratorers scripts bruger nogle af disse parametre, men ikke fra mails. Afkod kommandolinjen i rapporten.
finding-obfuscated-command = Filen brugte kommandoer, der med vilje er gjort ulæselige.
    .title = Sløret kommandolinje
    .admin = Omvendte, udfyldte, sammensatte eller meget lange kommandoer. Nogle installationsprogrammer og build-værktøjer har lange kommandoer; ulæselige er sjældent legitime.
finding-unusual-process = Filen startede programmer, som en almindelig fil ikke har brug for.
    .title = Usædvanlig underproces
    .admin = En proces uden for sandboxens liste over kendte, eller et værktøj brugt på en usædvanlig måde. Se underprocesserne og deres kommandolinjer.
finding-document-starts-program = Da dokumentet blev åbnet, startede det i smug et andet program.
    .title = Program startet af et dokument
    .admin = En shell, en scriptfortolker eller et andet program kørte under Office, en PDF-læser eller en browser. Næsten intet legitimt dokument gør det.
finding-windows-tools = Filen brugte værktøjer, der er indbygget i Windows.
    .title = Windows-værktøjer brugt
    .admin = Administrationsscripts og installationsprogrammer bruger dem også. certutil, bitsadmin, mshta og regsvr32 vejer tungere end net eller ping.
finding-borrowed-programs = Filen brugte et betroet Windows-program til at skjule, hvad den selv gjorde.
    .title = Betroet program misbrugt
    .admin = System binary proxy execution (ATT&CK T1218) eller DLL side-loading: Positivlister og beskyttelse ser kun det betroede navn. Nogle administrationsværktøjer virker på denne måde.
finding-started-from-archive = I den pakkede fil lå en forklædt fil, der prøvede at starte et program.
    .title = Genvej eller script i et arkiv
    .admin = En LNK-fil, et script eller en DLL startet direkte fra et arkiv eller diskaftryk: i dag en meget almindelig måde at levere malware på.

## Documents, scripts, pages

finding-office-macro = Dokumentet indeholder et lille program (en makro).
    .title = Makro i et dokument
    .admin = Siger kun, at makroen findes; intet skadeligt blev set. De fleste forretningsregneark med makroer er legitime: Ring til afsenderen på et nummer, I kender.
finding-office-macro-autorun = Dokumentet indeholder et lille program, der starter, når dokumentet åbnes.
    .title = Makro, der starter sig selv
    .admin = AutoOpen, AutoClose eller et lignende startpunkt. Firmaers formularer og skabeloner har det også; sammen med en download eller et shellkald er det et stærkt tegn.
finding-office-macro-suspicious = Dokumentet indeholder et lille program. Angreb bruger de samme kommandoer.
    .title = Makro med mistænkelige kommandoer
    .admin = Strenge som Shell, CreateObject eller URLDownloadToFile eller en Excel 4-makro. Hjemmelavede firmamakroer bruger nogle af dem; læs makroen (olevba).
finding-known-weakness = Filen prøvede at bryde ind gennem en kendt svaghed i et program.
    .title = Kendt sårbarhed udnyttet
    .admin = Matcher en kendt exploit eller et exploit kit; CVE-nummeret, hvis der er et, står i sandboxens egne ord. Opdaterede programmer er som regel ikke berørt: Tjek jeres patchniveau.
finding-document-link = Filen indeholder et link til et tvivlsomt websted.
    .title = Tvivlsomme links
    .admin = URL'er fundet i dokumentet eller i hukommelsen. Mange hører til Office eller til certifikater: Se på dem, før du dømmer.
finding-script-code = Filen indeholder programkode af den slags, som websider og formularer bruger.
    .title = Script i en fil
    .admin = JavaScript eller lignende, også i PDF-filer. Legitime formularer og websider bruger det også; se, hvad det gør.
finding-obfuscated-script = Filen indeholder programkode, der er skjult eller gjort ulæselig.
    .title = Skjult eller sløret script
    .admin = Rammer uden størrelse, pakket JavaScript, omdirigeringer, HTML-smugling. Sporingsscripts og minificerede sider ser ligesådan ud.
finding-odd-document = Dokumentet er bygget på en usædvanlig måde.
    .title = Usædvanlig dokumentstruktur
    .admin = Usædvanlige tegntabeller, indlejrede objekter eller dele, som exploits bruger. Konverteringsprogrammer og gamle programmer skriver også den slags filer.
finding-phishing-page = Filen efterligner en side til login for at få fat i adgangskoder.
    .title = Phishingside
    .admin = Et phishing kit eller en kopi af en kendt loginside. Se, hvor formularen sender sine data hen, og spørg, om nogen har indtastet en adgangskode.
finding-phishing-signs = Filen ligner en side, der beder om adgangskoder under falsk navn.
    .title = Tegn på phishing
    .admin = Titel, navn eller indhold kendt fra phishingsider. Ægte loginsider, som nogen har gemt eller videresendt, ser ligesådan ud.

## Breaking in

finding-memory-attack = Filen brugte et trick til at bryde ind i et andet program.
    .title = Exploitteknik
    .admin = Heap spray, stack pivot, omgåelse af DEP eller shellcode. JIT-compilere og kopibeskyttelse kan udløse det; CAPE giver sin stack pivot-signatur lav konfidens.
finding-more-rights = Filen prøvede at få rettigheder på computeren, som den ikke havde.
    .title = Rettighedseskalering
    .admin = Kerneadresser, adgangstokens eller debugrettigheder. Sikkerhedsprogrammer og debuggere gør det også; se ATT&CK TA0004.
finding-driver-loaded = Filen prøvede at indlæse eller misbruge en driver dybt inde i systemet.
    .title = Driver indlæst eller misbrugt
    .admin = En sårbar eller ukendt driver, eller en sikkerhedsdriver, der blev fjernet fra hukommelsen: en sædvanlig måde at slå beskyttelse fra på. Hardwareinstallationer indlæser også drivere, men signerede.
finding-code-injection = Filen gemte sin egen kode inde i et andet program.
    .title = Kodeinjektion
    .admin = Fjerntråde, process hollowing, hooks og lignende (ATT&CK T1055). Sikkerhedsprogrammer, kopibeskyttelse og skærmlæsere injicerer også.
finding-fileless-code = Filen arbejdede kun i hukommelsen, hvor den er svær at opdage.
    .title = Kode uden for filer
    .admin = Kode i hukommelsen, der ikke hører til nogen fil, direkte systemkald eller patchet AMSI og ETW. JIT-compilere og kopibeskyttelse kan se ligesådan ud.
finding-memory-habits = Filen brugte hukommelsen på samme måde som pakkede programmer.
    .title = Selvudpakning i hukommelsen
    .admin = Hukommelse, der både kan skrives til og køres, funktioner, der først findes under kørslen, buffere med kode. .NET, Java, browsere og selvudpakkende arkiver gør det hele tiden.

## Settling in

finding-autostart = Filen prøvede at starte af sig selv, hver gang computeren starter.
    .title = Automatisk start
    .admin = Run-nøgle, mappen Start, tjeneste, planlagt opgave eller tilføjelsesprogram. Det gør alle opdateringsprogrammer; fra et dokument er det et stærkt tegn.
finding-hidden-autostart = Filen lavede en skjult automatisk start et usædvanligt sted.
    .title = Skjult automatisk start
    .admin = Boot Execute, fejlsikret tilstand, shims, kapring via Image File Execution Options, AppInit, WMI eller scripts i registreringsdatabasen (ATT&CK T1546, T1547). Bortset fra malware bruger kun sikkerheds- og systemværktøjer disse steder.
finding-copies-itself = Filen lavede kopier af sig selv.
    .title = Kopier af sig selv
    .admin = Ændrede kopier med et nyt navn er sædvanlige for malware, der bider sig fast. Installationsprogrammer og portable programmer kopierer også sig selv.
finding-spreads = Filen prøvede at sprede sig til andre computere eller filer.
    .title = Spredning
    .admin = Delte mapper, flytbare drev, fjernkørsel (PsExec) eller inficerede programfiler. Administratorer bruger de samme fjernværktøjer. Hvis nogen har åbnet filen, så tjek de andre computere i netværket.

## Hiding

finding-protection-off = Filen prøvede at slå virusbeskyttelsen fra.
    .title = Beskyttelse slået fra
    .admin = Defender, Sikkerhedscenter, SmartScreen, makrobeskyttelsen i Office eller nye udeladelser. Installationsprogrammer til andre antivirusprogrammer og administrationsværktøjer slår også Defender fra.
finding-protection-searched = Filen ledte efter virusbeskyttelse på computeren.
    .title = Søgning efter antivirus
    .admin = Malware gør det for at undgå eller stoppe produktet; installationsprogrammer gør det for at undgå konflikter.
finding-safeguards-off = Filen prøvede at svække beskyttelsen i Windows.
    .title = Svækket Windows-beskyttelse
    .admin = Firewall, opdateringer eller andre politikker. Servere og spil åbner firewallen for sig selv; se, hvilken regel der blev sat.
finding-barrier-bypass = Filen prøvede at undgå spørgsmålet ”Vil du tillade dette?”.
    .title = Omgåelse af UAC
    .admin = En kendt omgåelse af Kontrol af brugerkonti (UAC), eller dens indstillinger blev sænket (ATT&CK T1548.002). Legitime installationsprogrammer spørger i stedet.
finding-hides-itself = Filen prøvede at forblive usynlig.
    .title = Skjulte vinduer eller filer
    .admin = Installationsprogrammer og hjælpeprogrammer i baggrunden bruger hele tiden skjulte vinduer og filer.
finding-disguise = Filen prøvede at ligne noget andet.
    .title = Forklædning
    .admin = Falsk overordnet proces, falsk navn eller falsk filtype, eller data skjult i registreringsdatabasen. Kopibeskyttelse skjuler også licensdata i registreringsdatabasen.
finding-wipes-tracks = Filen prøvede at slette sporene af det, den gjorde.
    .title = Spor fjernet
    .admin = Den slettede sig selv, logge eller mærket ”fra internettet”, eller slog logning fra. Installationsprogrammer rydder også op efter sig.
finding-programs-stopped = Filen prøvede at stoppe andre programmer eller genstarte computeren.
    .title = Programmer eller system stoppet
    .admin = Processer eller tjenester blev afsluttet, eller der blev bedt om en genstart. Installationsprogrammer gør det for at udskifte filer; se, hvad der blev stoppet.
finding-packed = Filen er pakket eller bygget på en usædvanlig måde. Det gør den svær at undersøge.
    .title = Pakket eller usædvanlig programfil
    .admin = Pakker (packer), høj entropi, overlay eller usædvanlige filheadere. Meget kommerciel og gratis software er også pakket.
finding-false-signature = Filens digitale signatur er ikke til at stole på.
    .title = Tvivlsom kodesignatur
    .admin = Certifikatet er stjålet, tilbagekaldt, selvsigneret eller passer ikke til filen. Hjemmelavede værktøjer er ofte selvsignerede; et stjålet certifikat er et stærkt tegn.

## Looking around

finding-watcher-check = Filen undersøgte, om nogen holder øje med den.
    .title = Søgning efter virtuelle maskiner
    .admin = Registreringsdatabasenøgler, filer, hardwarenavne og lignende. Kopibeskyttelse, spil og installationsprogrammer forespørger på det samme. To eller flere forskellige tjek vejer meget tungere.
finding-sandbox-search = Filen ledte efter testcomputere som vores for at se ufarlig ud der.
    .title = Søgning efter sandboxe
    .admin = Filer, mutexer eller biblioteker fra sandboxe. Intet legitimt program har brug for at vide det.
finding-situation-check = Filen ventede, eller den tjekkede tiden, stedet eller hvem der sidder ved computeren.
    .title = Venten og tjek
    .admin = Forsinkelser, inaktiv tid, mus, sprog, debugger. Malware venter, for at en test skal nå at slutte; installationsprogrammer og spil tjekker også den slags.
finding-computer-facts = Filen spurgte om almindelige oplysninger om computeren.
    .title = Almindelige computeroplysninger
    .admin = Navn, hukommelse, diskstørrelse, rettigheder: Praktisk talt alle installationsprogrammer spørger. En PDF blev engang blokeret, kun fordi Windows' eget vindue ”Åbn med” spurgte om diskstørrelsen. Aldrig et bevis i sig selv.
finding-system-info = Filen samlede oplysninger om computeren og dens programmer.
    .title = Systemoplysninger indsamlet
    .admin = Hardware, software, processer, WMI. Inventarværktøjer, installationsprogrammer og telemetri gør det samme.
finding-network-recon = Filen undersøgte computerens netværk.
    .title = Netværket kortlagt
    .admin = Domæne, brugere, delte mapper eller nærliggende computere blev vist i lister. Administratorers scripts gør det; fra en vedhæftet fil kan det forberede et angreb på hele netværket.

## Marks of known malware

# [0]: nobody told how many. [one] is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Andre virusscannere mener også, at filen er skadelig.
        [one] Én anden virusscanner mener også, at filen er skadelig.
       *[other] { $number } andre virusscannere mener også, at filen er skadelig.
    }
    .title = Andre scannere er enige
    .admin =
        { $number ->
            [0] Andre scannere (hos VirusTotal, IRMA eller ClamAV) rapporterer filen; antallet er ukendt.
            [one] Én anden scanner rapporterer filen. En eller to er ofte en falsk alarm: Se, hvilken scanner det er, og se igen i morgen.
           *[other] { $number } andre scannere rapporterer filen. En eller to er ofte en falsk alarm, ti eller flere næsten aldrig. Søg efter dens SHA-256; upload ikke fortrolige filer.
        }
# CAPE is a sandbox.
finding-known-malware = Testcomputeren genkendte filen som et kendt skadeligt program.
    .title = Genkendt af CAPE
    .admin = CAPE navngav familien eller udtrak dens konfiguration. Rapporten har de adresser, som programmet ville have kontaktet: Søg efter dem i jeres logge.
finding-rule-match = Filen ligner kendte skadelige programmer.
    .title = Match med regel for malware
    .admin = En YARA-regel, en indikator eller en lighed matchede. Reglers kvalitet varierer: Se på reglens navn og forfatter.
finding-known-family = Filen har kendetegn fra et kendt skadeligt program.
    .title = Kendetegn for en kendt familie
    .admin = Filer, registreringsdatabasenøgler, mutexer eller adresser fra { $family }. Navne genbruges og kopieres, men næppe af legitime programmer.

## Little things

finding-everyday-actions = Filen gjorde ting, som mange ufarlige programmer også gør.
    .title = Hverdagshandlinger
    .admin = Registreringsdatabase, filer, pipes, kryptering, kodens egenskaber (capabilities). I sig selv er det intet tegn mod filen.
finding-phone-access = Filen bad om vidtgående rettigheder på en telefon.
    .title = Telefonfunktioner brugt
    .admin = En Android-app, der læser placering, numre, apps eller beskeder, eller indlæser kode. Det gør mange legitime apps; sammenlign med, hvad appen er til.
finding-crash = Programmet gik ned i testen.
    .title = Nedbrud i testen
    .admin = Siger mere om testcomputeren end om filen. En defekt exploit kan også gå ned.

## Verdicts of the sandbox itself

finding-sandbox-score = I testen opførte filen sig mistænkeligt på flere måder.
    .title = Sandboxens score
    .admin = Cuckoos score er { $score }: alvorsgraderne af alle observationer, divideret med 5 og lagt sammen. Syv observationer med alvorsgrad 3 overskrider allerede den sædvanlige grænse på 4. Se på de enkelte observationer.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = En regel, som din it-afdeling har lavet, passede på filen.
    .title = Lokal regel
    .admin = Et udtryk (expression) i jeres eget Peekaboo-regelsæt matchede: ({ $number }), talt fra 0, så (3) er indstillingen expression.4. Senere regler kørte ikke; sandboxens rapport ved måske mere.
finding-evil-domain = Filen prøvede at kontakte en internetadresse, der er kendt som farlig.
    .title = Kontakt til blokeret domæne
    .admin = Står på den lokale liste over skadelige domæner: { $domain }. Søg efter det i jeres DNS- og proxylogge.
finding-peekaboo-test = Filen er en ufarlig testfil.
    .title = Testfil fra Peekaboo
    .admin = Filen indeholder testmærket ”Peekabooyar”. Nogen er sandsynligvis ved at teste filteret.
finding-sandbox-verdict = Testcomputeren vurderede filen som skadelig uden at sige hvorfor.
    .title = Vurdering uden begrundelse
    .admin = Resultatet kom uden begrundelse. Peekaboos egne filer kan have den: Søg i rapportmappen efter delens SHA-256.
finding-sandbox-other = I testen gjorde filen noget, der regnes for mistænkeligt.
    .title = Anden adfærd
    .admin = Denne observation er ikke i kataloget. Sandboxens egne ord er vist; vurdér ud fra dem.

## What could not be analyzed

sandbox-failed-analysis = Testen af filen blev ikke færdig. Vi ved ikke, om den er ufarlig.
    .title = Sandboxanalyse mislykket
    .admin = Cuckoo eller Cortex rapporterede en fejl eller blev ikke færdig. Se efter jobbet i sandboxens log; en ny analyse lykkes ofte.
sandbox-failed-file = Filen kunne ikke testes. Vi ved ikke, om den er ufarlig.
    .title = Fil ikke givet videre
    .admin = Peekaboo kunne ikke læse filen eller give den til sandboxen. Tjek diskplads, rettigheder og jobkøen.
sandbox-failed-rule = Filen kunne ikke vurderes. Vi ved ikke, om den er ufarlig.
    .title = Peekaboo-regel mislykket
    .admin = En regel stoppede med en fejl, eller et udtryk bad om, at det skulle regnes som mislykket. Tjek regelsættet: Et udefineret navn eller en manglende rapport er den sædvanlige årsag.
sandbox-failed-service = Filen kunne ikke testes. Vi ved ikke, om den er ufarlig.
    .title = Peekaboo ikke tilgængelig
    .admin = Peekaboo afviste anmodningen eller kunne ikke nås. Tjek Peekaboos tjeneste og log.
sandbox-failed-other = Filen kunne ikke testes. Vi ved ikke, om den er ufarlig.
    .title = Sandboxtest mislykket
    .admin = Peekaboo rapporterede en fejl uden begrundelse. Se efter jobbet i Peekaboos log.
