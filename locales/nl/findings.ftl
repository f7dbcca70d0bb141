# Provenance: original
# Dutch, formal (u): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Het bestand wilde veel andere bestanden tegelijk veranderen en een nieuwe naam geven. Zo werkt gijzelsoftware.
    .title = Veel bestanden versleuteld of hernoemd
    .admin = Bestanden op de testcomputer zijn massaal herschreven of kregen een nieuwe extensie. Programma’s voor back-ups, archieven en schijfversleuteling doen dat ook, maar worden zelden gemaild. Zoek in het sandboxrapport naar de nieuwe extensie en naar achtergelaten losgeldbrieven.
finding-ransom-note = Het bestand probeerde een brief achter te laten waarin geld wordt geëist.
    .title = Losgeldbrief
    .admin = Er is een bestand geschreven waarvan de naam of tekst bekend is uit losgeldbrieven. De herkenning gaat op trefwoorden: lees het bestand in het sandboxrapport.
finding-backups-deleted = Het bestand probeerde de reservekopieën van de computer te wissen. Verloren bestanden zijn dan echt weg.
    .title = Reservekopieën gewist
    .admin = Schaduwkopieën, de back-upcatalogus of vrije ruimte zijn gewist (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Alleen software voor back-ups en schijfopruiming heeft daar een reden voor.
finding-recovery-off = Het bestand probeerde de herstelfuncties van de computer uit te zetten.
    .title = Herstelfuncties uitgeschakeld
    .admin = De opstartconfiguratie, Systeemherstel of back-ups zijn gewijzigd (bcdedit, wbadmin, beleid). Installatieprogramma’s van stuurprogramma’s en herstelprogramma’s doen dat ook; CAPE geeft zijn eigen bcdedit-signatuur een zekerheid van 20%.
finding-disk-overwritten = Het bestand probeerde de schijf te overschrijven. De computer zou dan niet meer starten.
    .title = Schijf of opstartgebied overschreven
    .admin = Rechtstreeks geschreven naar een schijf, de bootsector of hele bestanden, of een hulpmiddel daarvoor. Programma’s voor partities, schijfkopieën en schijfversleuteling doen dat ook. Zoek in het rapport naar \\.\PhysicalDrive.
finding-mass-deletion = Het bestand probeerde ongewoon veel bestanden te wissen.
    .title = Veel bestanden verwijderd
    .admin = De signatuur telt alleen: ze gaat ook af bij verwijderprogramma’s en opruimers van tijdelijke bestanden. Kijk welke bestanden zijn verwijderd.
finding-tools-blocked = Het bestand probeerde de hulpmiddelen te blokkeren waarmee het te stoppen is.
    .title = Systeemprogramma’s geblokkeerd
    .admin = Er is beleid ingesteld tegen Taakbeheer, Register-editor, opdrachtprompt of andere programma’s. Behalve programma’s die het scherm vergrendelen, doet alleen kiosk- en schoolsoftware dat.
finding-desktop-changed = Het bestand wilde het uiterlijk van het scherm veranderen of meldingen van Windows verbergen.
    .title = Bureaubladinstellingen gewijzigd
    .admin = Achtergrond, pictogrammen, startmenu of meldingen. Op zichzelf onschuldig: thema’s en optimalisatieprogramma’s doen dit ook. Het telt alleen samen met aanwijzingen voor versleuteling.

## Stealing

finding-browser-data = Het bestand keek waar de browser wachtwoorden en bezochte pagina’s bewaart.
    .title = Browsergegevens gelezen
    .admin = De sandbox spreekt van diefstal; gezien is toegang tot browserprofielen. Programma’s voor installatie, synchronisatie en opruiming lezen die ook (CAPE geeft dit een zekerheid van 30%). Het telt alleen als daarna gegevens zijn verstuurd.
finding-browser-passwords = Het bestand probeerde de wachtwoorden of inloggegevens te lezen die de browser bewaart.
    .title = Browserwachtwoorden gelezen
    .admin = Toegang tot Login Data, key4.db of de cookieopslag. Het enige gangbare bonafide geval is een wachtwoordbeheerder die importeert.
finding-transfer-passwords = Het bestand zocht naar bewaarde wachtwoorden van programma’s die bestanden versturen.
    .title = Zoeken naar wachtwoorden voor bestandsoverdracht
    .admin = Paden en registersleutels van programma’s voor FTP, SSH of toegang op afstand zijn afgezocht. Veel achter elkaar is typisch voor wachtwoordstelers zoals Pony en LokiBot.
finding-account-data = Het bestand zocht naar wachtwoorden of gegevens van e-mail en andere programma’s.
    .title = Zoeken naar accountgegevens
    .admin = Mailprofielen, chatprogramma’s, games of andere inloggegevens. Office-invoegtoepassingen en migratieprogramma’s lezen ook mailprofielen; kijk welke paden zijn geraakt.
finding-wallets = Het bestand zocht naar digitaal geld op de computer.
    .title = Zoeken naar cryptowallets
    .admin = wallet.dat, walletmappen of browserwallets. Alleen walletsoftware zelf heeft daar een reden voor.
finding-windows-passwords = Het bestand probeerde de wachtwoorden voor Windows te stelen.
    .title = Windows-wachtwoorden gelezen
    .admin = LSASS-geheugen, SAM, DPAPI, de kluis of de domeindatabase (ATT&CK T1003). Beveiligingssoftware en crashrapporten lezen LSASS ook; mailbijlagen niet.
finding-clipboard = Het bestand las wat er met “kopiëren en plakken” was gekopieerd.
    .title = Klembord gelezen
    .admin = Zo kunnen wachtwoorden worden onderschept of rekeningnummers vervangen. Kantoorprogramma’s, wachtwoordbeheerders en hulp op afstand lezen het klembord voortdurend.
finding-keylogger = Het bestand probeerde vast te leggen wat er wordt getypt, ook wachtwoorden.
    .title = Toetsenbord bespied
    .admin = Een toetsenbordhook of het opvragen van toetsen. Sneltoetsprogramma’s, games en hulpmiddelen voor mensen met een beperking gebruiken dezelfde functies; ernstig is het als daarna gegevens zijn verstuurd.
finding-screen-watched = Het bestand probeerde het scherm, de camera of de microfoon op te nemen.
    .title = Scherm of ruimte bespied
    .admin = Schermafbeeldingen, camera of geluid. Software voor hulp op afstand en vergaderingen doet dit met toestemming; een bijlage heeft daar geen reden voor.
finding-traffic-redirected = Het bestand probeerde internetverkeer om te leiden naar een plek waar anderen het kunnen lezen.
    .title = Internetverkeer omgeleid
    .admin = Proxy, hosts-bestand, DNS, rootcertificaten of een stuurprogramma dat verkeer opneemt. Bedrijfssoftware en adblockers wijzigen die ook; kijk welk adres of certificaat is ingesteld.
finding-browser-weakened = Het bestand probeerde de beveiliging van de browser te verzwakken. Dat doen programma’s die geld van bankrekeningen stelen.
    .title = Browserbeveiliging verzwakt
    .admin = Beveiligingszones, procesisolatie, SPDY of HTTP/2, of code in de browser: voorbereiding om bankpagina’s te veranderen. Oude bedrijfssoftware verlaagt zones ook.
finding-browser-changed = Het bestand probeerde de startpagina, de zoekmachine of de add-ons van de browser te veranderen.
    .title = Browserinstellingen gewijzigd
    .admin = Typisch voor meegeleverde reclameprogramma’s. Bonafide installatieprogramma’s bieden het ook aan, maar vragen het eerst.

## Strangers in control

finding-computer-info-sent = Het bestand verzamelde gegevens over de computer en stuurde die naar internet.
    .title = Computergegevens verstuurd
    .admin = Gebruikelijk eerste bericht van een programma voor besturing op afstand. Telemetrie van bonafide software lijkt erop: controleer de bestemming.
finding-stolen-data-sent = Het bestand verstuurde gegevens zoals wachtwoorddieven dat doen.
    .title = Gegevens naar een verzamelpunt verstuurd
    .admin = Een chatbot, een webhook of een mailaccount ontving de gegevens: gebruikelijk voor Agent Tesla, Snake en andere. Zoek in de logs van uw proxy of DNS naar echte computers die contact hadden met het adres.
finding-sends-mail = Het bestand probeerde zelf e-mails te versturen.
    .title = Mail verstuurd door het bestand zelf
    .admin = SMTP vanuit het onderzochte bestand: een spam-bot, of een keylogger die mailt wat hij heeft vastgelegd. Bewakings- en mailprogramma’s doen het ook.
finding-remote-control = Het bestand zocht contact met internet als een programma dat vreemden de computer laat gebruiken.
    .title = Command-and-control
    .admin = Aanwijzingen voor command-and-control: typische poorten of protocollen, berekende domeinen (DGA), tunnels, uitgelezen instellingen. Peer-to-peer- en updatesoftware kan dit ook veroorzaken. Bekijk de adressen.
finding-botnet-work = Het bestand gedroeg zich als deel van een netwerk van besmette computers.
    .title = Botnetgedrag
    .admin = IRC, klikfraude, aanvallen op anderen of het gedrag van een bekende bot. Het bonafide geval is een IRC-client.
finding-cryptomining = Het bestand probeerde met de computer digitaal geld te maken.
    .title = Delven van cryptovaluta
    .admin = Er is een miningopdracht of een miningpool gezien. Sommige mensen minen met opzet, maar krijgen het programma niet per mail.
finding-hidden-network = Het bestand gebruikte een verborgen netwerk, zodat niemand ziet met wie het contact heeft.
    .title = Tor, open proxy of tunnel
    .admin = Tor, I2P, een open proxy of een tunneldienst. Privacyprogramma’s en ontwikkelaars gebruiken die ook.
finding-opens-port = Het bestand wachtte op verbindingen van buiten.
    .title = Luisterende poort geopend
    .admin = Veel bonafide programma’s doen dit: hulpdiensten, printers, debuggers, games. Het telt samen met aanwijzingen voor besturing op afstand.
finding-access-opened = Het bestand probeerde de computer voor anderen open te zetten.
    .title = Toegang voor anderen geopend
    .admin = Extern bureaublad of hulp op afstand is ingesteld, of er is een gebruikersaccount toegevoegd. Supportmedewerkers doen dat ook: vraag of die van u het bestand hebben gestuurd.
finding-attack-tool = Het bestand bevat een hulpmiddel dat is gemaakt om in te breken.
    .title = Bekend aanvalsprogramma
    .admin = Kenmerk van een toolkit (Meterpreter, Empire, Koadic, een webshell …). Het kan uw eigen penetratietest zijn; behandel het anders als een gerichte aanval.

## Addresses and traffic

finding-attack-traffic = Het internetverkeer van het bestand komt overeen met bekende aanvallen.
    .title = Verkeer van een bekende aanval
    .admin = Een regel voor inbraakdetectie of een threatfeed leverde een treffer op. Lees de melding zelf: decodermeldingen (“SURICATA …”) en lage prioriteiten zijn meestal ruis.
finding-doubtful-address = Het bestand zocht contact met internetadressen van een soort die ook oplichters gebruiken.
    .title = Twijfelachtige adressen
    .admin = Goedkope of nieuwe domeinen, hosts die niet meer bestaan, kale IP-adressen, websites voor het delen van bestanden of tekst. Bonafide programma’s gebruiken die allemaal ook: beoordeel het adres zelf.
finding-dynamic-dns = Het bestand zocht contact met een internetadres dat elk moment naar een andere computer kan verhuizen.
    .title = Dynamische DNS
    .admin = Thuisgebruikers en kleine kantoren gebruiken dynamische DNS; wie computers op afstand bestuurt doet dat ook, om te kunnen verhuizen. Controleer de naam.
finding-web-traffic = Het bestand wisselde gegevens uit met internet.
    .title = Gewoon webverkeer
    .admin = Bijna elk programma doet dit: updates, licenties, statistieken. Het telt alleen als het adres of de gegevens slecht zijn. Een vreemde user-agent is een zwakke aanwijzing.

## Fetching and starting other programs

finding-program-unpacked = Het bestand pakte een tweede programma uit en startte het.
    .title = Programma geplaatst en gestart
    .admin = Elk installatieprogramma doet dit. Vanuit een document of een script is het een sterke aanwijzing voor een downloader.
finding-program-created = Het bestand zette een nieuw programma op de computer.
    .title = Programmabestand aangemaakt
    .admin = Installatieprogramma’s en zelfuitpakkende archieven doen dit. Kijk welk bestand het is, en of het is gestart.
finding-document-writes-program = Een document of script zette stiekem een programma op de computer.
    .title = Programma geschreven door een document
    .admin = Office, een scripthost of PowerShell schreef een uitvoerbaar bestand. Bijna geen bonafide bijlage doet dat.
finding-document-online = Het document ging zelf het internet op, alsof het een programma wilde ophalen.
    .title = Document ging online
    .admin = Gekoppelde afbeeldingen, sjablonen en licentiecontroles van Office veroorzaken dit ook (CAPE geeft dit een zekerheid van 20%). Kijk wat er is opgehaald.
finding-script-download = Verborgen opdrachten probeerden iets van internet te halen.
    .title = Download door een script
    .admin = wscript, cscript, mshta of PowerShell ging online of startte een proces. Vanuit een mailbijlage is dat bijna altijd een downloader.
finding-program-download = Het bestand haalde een programma van internet.
    .title = Programma gedownload
    .admin = Updateprogramma’s doen dit vanaf het adres van hun maker; vanaf een kaal IP-adres is het een sterke aanwijzing voor malware. Blokkeer het adres als het onbekend is.
finding-hidden-command = Het bestand startte verborgen opdrachten in een krachtig hulpmiddel van Windows.
    .title = Verborgen PowerShell- of DDE-opdracht
    .admin = Gecodeerde of verborgen PowerShell, of een DDE-opdracht. Scripts van beheerders gebruiken sommige van deze opties, maar niet vanuit mail. Decodeer de opdrachtregel in het rapport.
finding-obfuscated-command = Het bestand gebruikte opdrachten die met opzet onleesbaar zijn gemaakt.
    .title = Onleesbaar gemaakte opdrachtregel
    .admin = Omgekeerde, opgevulde, samengevoegde of zeer lange opdrachten (obfuscatie). Sommige installatie- en bouwprogramma’s hebben lange; onleesbare zijn zelden bonafide.
finding-unusual-process = Het bestand startte programma’s die een gewoon bestand niet nodig heeft.
    .title = Ongebruikelijk onderliggend proces
    .admin = Een proces dat niet op de sandboxlijst van bekende processen staat, of een vreemd gebruikt hulpprogramma. Bekijk de onderliggende processen en hun opdrachtregels.
finding-document-starts-program = Bij het openen startte het document stiekem een ander programma.
    .title = Programma gestart door een document
    .admin = Een shell, scripthost of ander programma draaide onder Office, een PDF-lezer of een browser. Bijna geen bonafide document doet dat.
finding-windows-tools = Het bestand gebruikte hulpmiddelen die in Windows zijn ingebouwd.
    .title = Windows-hulpprogramma’s gebruikt
    .admin = Beheerscripts en installatieprogramma’s gebruiken die ook. certutil, bitsadmin, mshta en regsvr32 wegen zwaarder dan net of ping.
finding-borrowed-programs = Het bestand gebruikte een vertrouwd Windows-programma om zijn eigen werk te verbergen.
    .title = Vertrouwd programma misbruikt
    .admin = System binary proxy execution (ATT&CK T1218) of DLL-sideloading: acceptatielijsten en beveiliging zien alleen de vertrouwde naam. Sommige beheerprogramma’s werken zo.
finding-started-from-archive = In de ingepakte bijlage zat een vermomd bestand. Dat wilde een programma starten.
    .title = Snelkoppeling of script in een archief
    .admin = Een LNK-bestand, script of DLL is rechtstreeks vanuit een archief of schijfkopie gestart: tegenwoordig een heel gangbare manier om malware af te leveren.

## Documents, scripts, pages

finding-office-macro = Het document bevat een klein programma (een macro).
    .title = Macro in een document
    .admin = Zegt alleen dat er een macro is; er is niets kwaads gezien. De meeste zakelijke spreadsheets met macro’s zijn bonafide: bel de afzender op een nummer dat u kent.
finding-office-macro-autorun = Het document bevat een klein programma dat start als iemand het document opent.
    .title = Macro die zelf start
    .admin = AutoOpen, AutoClose of een vergelijkbaar startpunt. Formulieren en sjablonen van bedrijven hebben dat ook; samen met een download of een shellaanroep is het een sterke aanwijzing.
finding-office-macro-suspicious = Het document bevat een klein programma. Aanvallen gebruiken dezelfde opdrachten.
    .title = Macro met verdachte opdrachten
    .admin = Tekenreeksen zoals Shell, CreateObject of URLDownloadToFile, of een Excel 4-macro. Zelfgeschreven zakelijke macro’s gebruiken er ook sommige van; lees de macro (olevba).
finding-known-weakness = Het bestand probeerde in te breken via een bekende zwakke plek van een programma.
    .title = Bekende kwetsbaarheid gebruikt
    .admin = Komt overeen met een bekende exploit of exploitkit; het CVE-nummer, als dat er is, staat in de woorden van de sandbox. Bijgewerkte programma’s zijn meestal niet kwetsbaar: controleer uw patchniveau.
finding-document-link = Het bestand bevat een link naar een twijfelachtige website.
    .title = Twijfelachtige links
    .admin = URL’s in het document of in het geheugen. Veel daarvan horen bij Office of bij certificaten: bekijk ze voordat u oordeelt.
finding-script-code = Het bestand bevat programmacode zoals webpagina’s en formulieren die gebruiken.
    .title = Script in een bestand
    .admin = JavaScript of iets dergelijks, ook in PDF-bestanden. Bonafide formulieren en webpagina’s gebruiken dat ook; kijk wat het doet.
finding-obfuscated-script = Het bestand bevat programmacode die verborgen of onleesbaar gemaakt is.
    .title = Verborgen of onleesbaar gemaakt script
    .admin = Frames zonder afmetingen, ingepakte JavaScript, omleidingen, HTML-smuggling. Trackers en geminificeerde pagina’s zien er net zo uit.
finding-odd-document = Het document is op een ongewone manier opgebouwd.
    .title = Ongewone documentopbouw
    .admin = Vreemde codepagina’s, ingesloten objecten of onderdelen die exploits gebruiken. Conversieprogramma’s en oude programma’s schrijven zulke bestanden ook.
finding-phishing-page = Het bestand bootst een inlogpagina na om wachtwoorden te krijgen.
    .title = Phishingpagina
    .admin = Een phishingkit of een kopie van een bekende inlogpagina. Kijk waar het formulier de gegevens naartoe stuurt, en vraag of iemand een wachtwoord heeft ingevuld.
finding-phishing-signs = Het bestand lijkt op een pagina die onder een valse naam om wachtwoorden vraagt.
    .title = Aanwijzingen voor phishing
    .admin = Titel, naam of inhoud die bekend is van phishingpagina’s. Echte inlogpagina’s die iemand heeft opgeslagen of doorgestuurd, zien er net zo uit.

## Breaking in

finding-memory-attack = Het bestand gebruikte een truc om in een ander programma in te breken.
    .title = Exploittechniek
    .admin = Heapspray, stackpivot, omzeilen van DEP of shellcode. JIT-compilers en kopieerbeveiliging kunnen dit veroorzaken; CAPE geeft zijn stackpivot-signatuur een lage waarde.
finding-more-rights = Het bestand probeerde op de computer rechten te krijgen die het niet had.
    .title = Verhoging van rechten
    .admin = Kerneladressen, toegangstokens of debugrechten (privilege escalation). Beveiligingssoftware en debuggers doen dit ook; zie ATT&CK TA0004.
finding-driver-loaded = Het bestand probeerde diep in het systeem een stuurprogramma te laden of te misbruiken.
    .title = Stuurprogramma geladen of misbruikt
    .admin = Een kwetsbaar of onbekend stuurprogramma, of een stuurprogramma van de beveiliging dat is gestopt: een gebruikelijke manier om beveiliging uit te schakelen. Installatieprogramma’s van hardware laden ook stuurprogramma’s, maar dan ondertekende.
finding-code-injection = Het bestand verstopte zijn eigen code in een ander programma.
    .title = Code-injectie
    .admin = Remote threads, process hollowing, hooks en dergelijke (ATT&CK T1055). Beveiligingssoftware, kopieerbeveiliging en schermlezers injecteren ook.
finding-fileless-code = Het bestand werkte alleen in het geheugen, waar het nauwelijks opvalt.
    .title = Code buiten bestanden
    .admin = Code in het geheugen die bij geen enkel bestand hoort, directe systeemaanroepen, of een aangepaste AMSI of ETW. JIT-compilers en kopieerbeveiliging kunnen er net zo uitzien.
finding-memory-habits = Het bestand richtte zijn geheugen in zoals ingepakte programma’s dat doen.
    .title = Zelfuitpakkend in het geheugen
    .admin = Schrijfbaar en uitvoerbaar geheugen, functies die pas tijdens het uitvoeren worden gevonden, buffers met code. .NET, Java, browsers en zelfuitpakkers doen dit voortdurend.

## Settling in

finding-autostart = Het bestand probeerde voortaan vanzelf te starten als de computer start.
    .title = Automatische start
    .admin = Run-sleutel, map Opstarten, service, taak of invoegtoepassing. Elk updateprogramma doet dit; vanuit een document is het een sterke aanwijzing.
finding-hidden-autostart = Het bestand zorgde er op een ongewone plek voor dat het ongemerkt vanzelf start.
    .title = Verborgen automatische start
    .admin = Boot Execute, veilige modus, shims, image hijacks, AppInit, WMI of scripts in het register (ATT&CK T1546, T1547). Behalve malware gebruiken alleen beveiligings- en systeemprogramma’s deze plekken.
finding-copies-itself = Het bestand maakte kopieën van zichzelf.
    .title = Kopieën van zichzelf
    .admin = Gewijzigde kopieën met een nieuwe naam zijn gebruikelijk voor malware die zich nestelt. Installatieprogramma’s en draagbare programma’s kopiëren zichzelf ook.
finding-spreads = Het bestand probeerde zich te verspreiden naar andere computers of bestanden.
    .title = Verspreiding
    .admin = Gedeelde mappen, verwisselbare schijven, uitvoering op afstand (PsExec) of besmette programmabestanden. Beheerders gebruiken dezelfde programma’s voor beheer op afstand. Heeft iemand het bestand geopend, controleer dan de andere computers in het netwerk.

## Hiding

finding-protection-off = Het bestand probeerde de virusbeveiliging uit te zetten.
    .title = Beveiliging uitgeschakeld
    .admin = Defender, Beveiligingscentrum, SmartScreen, macrobeveiliging van Office, of nieuwe uitsluitingen. Installatieprogramma’s van andere antivirussoftware en beheerprogramma’s schakelen Defender ook uit.
finding-protection-searched = Het bestand zocht naar virusbeveiliging op de computer.
    .title = Zoeken naar antivirus
    .admin = Malware doet dit om het product te ontwijken of te stoppen; installatieprogramma’s om conflicten te vermijden.
finding-safeguards-off = Het bestand probeerde de beveiliging van Windows te verzwakken.
    .title = Windows-beveiliging verzwakt
    .admin = Firewall, updates of ander beleid. Servers en games openen de firewall voor zichzelf; kijk welke regel is ingesteld.
finding-barrier-bypass = Het bestand probeerde de vraag “Wilt u dit toestaan?” te ontwijken.
    .title = UAC omzeild
    .admin = Een bekende omzeiling van Gebruikersaccountbeheer, of de instellingen ervan zijn verlaagd (ATT&CK T1548.002). Bonafide installatieprogramma’s stellen juist de vraag.
finding-hides-itself = Het bestand probeerde onzichtbaar te blijven.
    .title = Verborgen vensters of bestanden
    .admin = Installatieprogramma’s en hulpprogramma’s op de achtergrond gebruiken voortdurend verborgen vensters en bestanden.
finding-disguise = Het bestand probeerde op iets anders te lijken.
    .title = Vermomming
    .admin = Vals bovenliggend proces, valse naam of vals bestandstype, of gegevens verborgen in het register. Kopieerbeveiliging verbergt ook licentiegegevens in het register.
finding-wipes-tracks = Het bestand probeerde zijn sporen te wissen.
    .title = Sporen gewist
    .admin = Het bestand heeft zichzelf, logs of het kenmerk “van internet” verwijderd, of de logging uitgeschakeld. Installatieprogramma’s ruimen ook achter zich op.
finding-programs-stopped = Het bestand wilde andere programma’s stoppen of de computer opnieuw laten starten.
    .title = Programma’s of systeem gestopt
    .admin = Processen of services zijn beëindigd, of er is om opnieuw opstarten gevraagd. Installatieprogramma’s doen dat om bestanden te vervangen; kijk wat er is gestopt.
finding-packed = Het bestand is op een ongewone manier ingepakt of gemaakt. Dat maakt het moeilijk te onderzoeken.
    .title = Ingepakt of vreemd programmabestand
    .admin = Packer, hoge entropie, overlay of vreemde headers. Veel commerciële en vrije software is ook ingepakt.
finding-false-signature = De digitale handtekening van het bestand is niet te vertrouwen.
    .title = Twijfelachtige codehandtekening
    .admin = Het certificaat is gestolen, ingetrokken, zelfondertekend of past niet bij het bestand. Zelfgemaakte programma’s zijn vaak zelfondertekend; een gestolen certificaat is een sterke aanwijzing.

## Looking around

finding-watcher-check = Het bestand controleerde of iemand meekijkt.
    .title = Controle op virtuele machines
    .admin = Registersleutels, bestanden, hardwarenamen en dergelijke. Kopieerbeveiliging, games en installatieprogramma’s vragen hetzelfde op. Twee of meer verschillende controles wegen veel zwaarder.
finding-sandbox-search = Het bestand zocht naar testcomputers zoals de onze, om daar onschuldig te lijken.
    .title = Zoeken naar sandboxen
    .admin = Bestanden, mutexen of bibliotheken van sandboxen. Geen enkel bonafide programma hoeft dat te weten.
finding-situation-check = Het bestand wachtte, of controleerde de tijd, de plaats of wie er achter de computer zit.
    .title = Wachten en controleren
    .admin = Vertragingen, inactieve tijd, muis, taal, debugger. Malware wacht zodat een test eerder eindigt; installatieprogramma’s en games controleren zulke dingen ook.
finding-computer-facts = Het bestand vroeg om algemene gegevens over de computer.
    .title = Algemene computergegevens
    .admin = Naam, geheugen, schijfgrootte, rechten: vrijwel elk installatieprogramma vraagt erom. Ooit is een PDF alleen geblokkeerd omdat het Windows-venster “Openen met” de schijfgrootte opvroeg. Op zichzelf nooit een bewijs.
finding-system-info = Het bestand verzamelde gegevens over de computer en de programma’s erop.
    .title = Systeemgegevens verzameld
    .admin = Hardware, software, processen, WMI. Programma’s voor inventarisatie, installatie en telemetrie doen hetzelfde.
finding-network-recon = Het bestand verkende het netwerk van de computer.
    .title = Netwerk verkend
    .admin = Domein, gebruikers, gedeelde mappen of computers in de buurt zijn opgevraagd. Scripts van beheerders doen dit; vanuit een bijlage kan het een aanval op het hele netwerk voorbereiden.

## Marks of known malware

# [0]: nobody told how many. [one] is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Ook andere virusscanners vinden het bestand schadelijk.
        [one] Ook één andere virusscanner vindt het bestand schadelijk.
       *[other] Ook { $number } andere virusscanners vinden het bestand schadelijk.
    }
    .title = Andere scanners zijn het ermee eens
    .admin =
        { $number ->
            [0] Andere scanners (van VirusTotal, IRMA of ClamAV) melden het bestand; hoeveel is niet bekend.
            [one] Eén andere scanner meldt het bestand. Een of twee is vaak vals alarm: kijk welke scanner het is, en kijk morgen nog eens.
           *[other] { $number } andere scanners melden het bestand. Een of twee is vaak vals alarm, tien of meer bijna nooit. Zoek op de SHA-256; upload geen vertrouwelijke bestanden.
        }
# CAPE is a sandbox.
finding-known-malware = De testcomputer herkende het bestand als een bekend schadelijk programma.
    .title = Herkend door CAPE
    .admin = CAPE noemde de familie of haalde de configuratie eruit. In het rapport staan de adressen waarmee contact zou zijn gezocht: zoek ernaar in uw logs.
finding-rule-match = Het bestand lijkt op bekende schadelijke programma’s.
    .title = Overeenkomst met een malwareregel
    .admin = Een YARA-regel, een indicator of een gelijkenis leverde een treffer op. Regels verschillen in kwaliteit: bekijk de naam en de auteur van de regel.
finding-known-family = Het bestand heeft de kenmerken van een bekend schadelijk programma.
    .title = Kenmerken van een bekende familie
    .admin = Bestanden, registersleutels, mutexen of adressen van { $family }. Namen worden hergebruikt en gekopieerd, maar bijna nooit door bonafide software.

## Little things

finding-everyday-actions = Het bestand deed dingen die veel onschuldige programma’s ook doen.
    .title = Alledaagse handelingen
    .admin = Register, bestanden, pipes, versleuteling, mogelijkheden van de code. Op zichzelf is dit geen aanwijzing tegen het bestand.
finding-phone-access = Het bestand vroeg om vergaande rechten op een telefoon.
    .title = Telefoonfuncties gebruikt
    .admin = Een Android-app die locatie, nummers, apps of berichten leest, of code laadt. Veel bonafide apps doen dat; vergelijk het met waar de app voor dient.
finding-crash = Het programma liep vast in de test.
    .title = Crash in de test
    .admin = Zegt meer over de testcomputer dan over het bestand. Een kapotte exploit kan ook crashen.

## Verdicts of the sandbox itself

finding-sandbox-score = In de test gedroeg het bestand zich op meerdere manieren verdacht.
    .title = Score van de sandbox
    .admin = De score van Cuckoo is { $score }: de ernst van elke bevinding gedeeld door 5, en dan opgeteld. Zeven bevindingen met ernst 3 komen al boven de gebruikelijke grens van 4. Bekijk de afzonderlijke bevindingen.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Het bestand valt onder een regel die uw IT-afdeling heeft gemaakt.
    .title = Lokale regel
    .admin = Een expressie uit uw eigen Peekaboo-regels leverde een treffer op: ({ $number }), geteld vanaf 0, dus (3) is de instelling expression.4. Latere regels zijn niet uitgevoerd; het sandboxrapport weet misschien meer.
finding-evil-domain = Het bestand zocht contact met een internetadres dat bekendstaat als gevaarlijk.
    .title = Contact met een geblokkeerd domein
    .admin = Op de lokale lijst van kwaadaardige domeinen: { $domain }. Zoek ernaar in de logs van uw DNS en proxy.
finding-peekaboo-test = Het bestand is een onschuldig testbestand.
    .title = Testbestand van Peekaboo
    .admin = Het bestand bevat het testkenmerk “Peekabooyar”. Waarschijnlijk test iemand het filter.
finding-sandbox-verdict = De testcomputer vond het bestand schadelijk, zonder te zeggen waarom.
    .title = Oordeel zonder reden
    .admin = Bij het resultaat zat geen reden. Misschien staat die in de eigen bestanden van Peekaboo: zoek in de rapportmap naar de SHA-256 van het deel.
finding-sandbox-other = In de test deed het bestand iets wat als verdacht geldt.
    .title = Ander gedrag
    .admin = Deze bevinding staat niet in de catalogus. U ziet de woorden van de sandbox zelf; oordeel daarop.

## What could not be analyzed

sandbox-failed-analysis = De test van het bestand is niet afgemaakt. We weten niet of het bestand onschuldig is.
    .title = Sandboxanalyse mislukt
    .admin = Cuckoo of Cortex meldde een fout of is niet klaar geworden. Kijk voor deze taak in het log van de sandbox; een tweede analyse lukt vaak wel.
sandbox-failed-file = Het bestand kon niet worden getest. We weten niet of het onschuldig is.
    .title = Bestand niet doorgegeven
    .admin = Peekaboo kon het bestand niet lezen of niet aan de sandbox geven. Controleer schijfruimte, rechten en de takenwachtrij.
sandbox-failed-rule = Het bestand kon niet worden beoordeeld. We weten niet of het onschuldig is.
    .title = Peekaboo-regel mislukt
    .admin = Een regel stopte met een fout, of een expressie vroeg om een mislukking. Controleer de regels: een ongedefinieerde naam of een ontbrekend rapport is de gebruikelijke oorzaak.
sandbox-failed-service = Het bestand kon niet worden getest. We weten niet of het onschuldig is.
    .title = Peekaboo niet beschikbaar
    .admin = Peekaboo weigerde het verzoek of was niet bereikbaar. Controleer de service en het log.
sandbox-failed-other = Het bestand kon niet worden getest. We weten niet of het onschuldig is.
    .title = Sandboxtest mislukt
    .admin = Peekaboo meldde een mislukking zonder reden. Zoek de taak op in het log.
