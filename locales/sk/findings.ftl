# Provenance: original
# Slovak, polite („vy“): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Súbor sa v teste pokúsil zmeniť a premenovať mnoho súborov naraz. Takto to robia vydieračské programy.
    .title = Hromadné šifrovanie alebo premenovanie súborov
    .admin = Súbory v testovacom počítači sa hromadne prepísali alebo dostali novú príponu. To isté robia programy na zálohovanie, archiváciu a šifrovanie diskov, tie však málokedy chodia poštou. Hľadajte v správe sandboxu novú príponu a zanechané výzvy na zaplatenie výkupného.
finding-ransom-note = Súbor sa v teste pokúsil zanechať text, v ktorom niekto pýta peniaze.
    .title = Výzva na zaplatenie výkupného
    .admin = Zapísal sa súbor, ktorého názov alebo text je známy z výziev na zaplatenie výkupného. Zhoda vychádza z kľúčových slov: prečítajte si súbor v správe sandboxu.
finding-backups-deleted = Súbor sa v teste pokúsil vymazať záložné kópie, aby sa stratené súbory nedali obnoviť.
    .title = Mazanie záložných kópií
    .admin = Vymazali sa tieňové kópie alebo katalóg záloh, prípadne sa prepísalo voľné miesto (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Dôvod na to majú iba programy na zálohovanie a čistenie disku.
finding-recovery-off = Súbor sa v teste pokúsil vypnúť opravné funkcie počítača.
    .title = Vypnutie funkcií obnovenia
    .admin = Zmenila sa konfigurácia spúšťania, Obnovovanie systému alebo zálohy (bcdedit, wbadmin, zásady). Robia to aj inštalátory ovládačov a nástroje na obnovu; CAPE dáva svojej signatúre bcdedit istotu 20{ "\u00A0" }%.
finding-disk-overwritten = Súbor sa v teste pokúsil prepísať disk, aby sa počítač už nespustil.
    .title = Prepísanie disku alebo spúšťacej oblasti
    .admin = Priamy zápis na disk, do spúšťacieho záznamu alebo cez celé súbory, prípadne nástroj na to. Robia to aj nástroje na delenie, klonovanie a šifrovanie diskov. Hľadajte v správe \\.\PhysicalDrive.
finding-mass-deletion = Súbor sa v teste pokúsil vymazať neobvykle veľa súborov.
    .title = Hromadné mazanie súborov
    .admin = Signatúra iba počíta: spustia ju aj odinštalátory a čističe dočasných súborov. Pozrite sa, ktoré súbory boli vymazané.
finding-tools-blocked = Súbor sa v teste pokúsil zablokovať nástroje, ktoré ho môžu zastaviť.
    .title = Blokovanie systémových nástrojov
    .admin = Nastavili sa zásady proti Správcovi úloh, Editoru databázy Registry, príkazovému riadku alebo iným programom. Okrem programov, ktoré zamykajú obrazovku, to robí iba softvér pre kiosky a školy.
finding-desktop-changed = Súbor sa v teste pokúsil zmeniť pracovnú plochu alebo skryť oznámenia Windows.
    .title = Zmena nastavení pracovnej plochy
    .admin = Pozadie, ikony, ponuka Štart alebo oznámenia. Samo osebe neškodné: robia to motívy a nástroje na úpravu vzhľadu. Počíta sa iba spolu s príznakmi šifrovania.

## Stealing

finding-browser-data = Súbor sa v teste pozrel tam, kde má prehliadač heslá a navštívené stránky.
    .title = Čítanie dát prehliadača
    .admin = Sandbox hovorí o krádeži; videl však iba prístup k profilom prehliadača. Čítajú ich aj inštalátory a programy na synchronizáciu a čistenie (CAPE tomu dáva istotu 30{ "\u00A0" }%). Počíta sa, len ak sa potom odoslali dáta.
finding-browser-passwords = Súbor sa v teste pokúsil prečítať heslá alebo prihlásenia uložené v prehliadači.
    .title = Čítanie hesiel z prehliadača
    .admin = Prístup k Login Data, key4.db alebo úložisku cookie. Jediný bežný legitímny prípad je import do správcu hesiel.
finding-transfer-passwords = Súbor v teste hľadal uložené heslá programov, ktoré prenášajú súbory.
    .title = Hľadanie hesiel na prenos súborov
    .admin = Skúšali sa cesty a kľúče databázy Registry klientov FTP, SSH alebo vzdialeného prístupu. Veľa pokusov za sebou je typické pre zlodejov hesiel, ako sú Pony a LokiBot.
finding-account-data = Súbor v teste hľadal heslá alebo údaje pošty a iných programov.
    .title = Hľadanie údajov o účtoch
    .admin = Profily pošty, komunikátory, hry alebo iné prihlasovacie údaje. Profily pošty čítajú aj doplnky Office a migračné nástroje; pozrite sa, ktorých ciest sa to týka.
finding-wallets = Súbor v teste hľadal v počítači digitálne peniaze.
    .title = Hľadanie kryptopeňaženiek
    .admin = wallet.dat, priečinky peňaženiek alebo peňaženky v prehliadači. Dôvod na to má iba samotná peňaženka.
finding-windows-passwords = Súbor sa v teste pokúsil získať z Windows prihlasovacie heslá.
    .title = Čítanie hesiel Windows
    .admin = Pamäť LSASS, SAM, DPAPI, trezor poverení alebo databáza domény (ATT&CK T1003). LSASS čítajú aj bezpečnostné programy a hlásenia o pádoch; prílohy e-mailov nie.
finding-clipboard = Súbor v teste čítal, čo sa skopírovalo príkazom „Kopírovať“.
    .title = Čítanie systémovej schránky
    .admin = Môže tak zachytiť heslá alebo vymeniť čísla účtov. Programy Office, správcovia hesiel a vzdialená podpora čítajú systémovú schránku stále.
finding-keylogger = Súbor sa v teste pokúsil zaznamenávať, čo sa píše na klávesnici, vrátane hesiel.
    .title = Sledovanie klávesnice
    .admin = Hook klávesnice alebo zisťovanie stavu klávesov. Rovnaké funkcie používajú programy na klávesové skratky, hry a pomôcky pre ľudí s postihnutím; vážne je to, ak sa potom odoslali dáta.
finding-screen-watched = Súbor sa v teste pokúsil nahrávať obrazovku, kameru alebo mikrofón.
    .title = Sledovanie obrazovky alebo miestnosti
    .admin = Snímky obrazovky, kamera alebo zvuk. Programy na podporu a schôdze to robia so súhlasom; príloha na to nemá dôvod.
finding-traffic-redirected = Súbor sa v teste pokúsil poslať internetovú prevádzku inou cestou. Tam ju môžu čítať iní.
    .title = Presmerovanie internetovej prevádzky
    .admin = Proxy, súbor hosts, DNS, koreňové certifikáty alebo ovládač na odpočúvanie. Mení ich aj firemný softvér a blokovače reklám; pozrite sa, ktorá adresa alebo ktorý certifikát sa nastavil.
finding-browser-weakened = Súbor sa v teste pokúsil oslabiť ochranu prehliadača. Takto to robia zlodeji bankových účtov.
    .title = Oslabenie ochrany prehliadača
    .admin = Zóny zabezpečenia, izolácia procesov, SPDY alebo HTTP/2, prípadne kód v prehliadači: príprava na zmenu stránok banky. Zóny znižuje aj starý firemný softvér.
finding-browser-changed = Súbor sa v teste pokúsil zmeniť úvodnú stránku, vyhľadávanie alebo doplnky prehliadača.
    .title = Zmena nastavení prehliadača
    .admin = Typické pre pribalené reklamné programy. Legitímne inštalátory to ponúkajú tiež, ale najprv sa opýtajú.

## Strangers in control

finding-computer-info-sent = Súbor v teste zozbieral údaje o počítači a poslal ich na internet.
    .title = Odoslanie údajov o počítači
    .admin = Zvyčajná prvá správa programu na vzdialené ovládanie. Telemetria legitímnych programov vyzerá podobne: skontrolujte cieľ.
finding-stolen-data-sent = Súbor v teste odoslal dáta tak, ako to robia zlodeji hesiel.
    .title = Odoslanie dát na zberné miesto
    .admin = Dáta dostal chatovací bot, webhook alebo poštový účet: zvyčajné pre Agent Tesla, Snake a ďalšie. Hľadajte v logu proxy alebo DNS skutočné počítače, ktoré sa s adresou spojili.
finding-sends-mail = Súbor sa v teste pokúsil sám posielať e-maily.
    .title = Súbor sám posiela poštu
    .admin = SMTP zo vzorky: spamový bot alebo keylogger, ktorý posiela svoje záznamy poštou. Robia to aj monitorovacie nástroje a poštové programy.
finding-remote-control = Súbor sa v teste spojil s internetom. Rovnako to robia programy, ktoré pustia do počítača cudzích ľudí.
    .title = Spojenie s riadiacim serverom (C2)
    .admin = Príznaky riadenia na diaľku (C2): typické porty alebo protokoly, vypočítané domény (DGA), tunely, získané nastavenia. Môžu to spôsobiť aj siete peer-to-peer a aktualizácie. Pozrite si adresy.
finding-botnet-work = Súbor sa v teste správal ako časť siete nakazených počítačov.
    .title = Správanie botnetu
    .admin = IRC, podvodné klikanie, útoky na iných alebo správanie známeho bota. Legitímnym prípadom je klient IRC.
finding-cryptomining = Súbor sa v teste pokúsil na počítači vyrábať digitálne peniaze.
    .title = Ťažba kryptomien
    .admin = Zaznamenal sa príkaz na ťažbu alebo ťažobný pool. Niekto ťaží zámerne, program na to však nedostáva poštou.
finding-hidden-network = Súbor v teste použil skrytú sieť, ktorá tají, s kým sa spája.
    .title = Tor, otvorená proxy alebo tunel
    .admin = Tor, I2P, otvorená proxy alebo tunelová služba. Používajú ich aj nástroje na ochranu súkromia a vývojári.
finding-opens-port = Súbor v teste čakal na spojenie zvonka.
    .title = Otvorenie načúvajúceho portu
    .admin = Robí to mnoho legitímnych programov: pomocné služby, tlačiarne, ladiace programy, hry. Počíta sa spolu s príznakmi vzdialeného ovládania.
finding-access-opened = Súbor sa v teste pokúsil otvoriť iným cestu do počítača.
    .title = Otvorenie prístupu pre iných
    .admin = Nastavila sa vzdialená plocha alebo vzdialená podpora, prípadne sa pridalo používateľské konto. Robí to aj podpora: spýtajte sa, či súbor neposlala tá vaša.
finding-attack-tool = Súbor obsahuje nástroj, ktorý slúži na vniknutie do počítačov.
    .title = Známy útočný nástroj
    .admin = Odtlačok sady nástrojov (Meterpreter, Empire, Koadic, webshell …). Môže to byť váš vlastný penetračný test; inak s tým zaobchádzajte ako s cieleným útokom.

## Addresses and traffic

finding-attack-traffic = Internetová prevádzka súboru v teste zodpovedala zoznamu známych útokov.
    .title = Prevádzka známa z útokov
    .admin = Zhoda s pravidlom na detekciu prienikov alebo so zoznamom hrozieb. Prečítajte si samotné hlásenie: udalosti dekodéra („SURICATA …“) a nízke priority sú väčšinou šum.
finding-doubtful-address = Súbor sa v teste spojil s internetovými adresami, aké používajú aj podvodníci.
    .title = Pochybné adresy
    .admin = Lacné alebo nové domény, neaktívne servery, holé IP adresy, služby na zdieľanie súborov a textov. Všetky používajú aj legitímne programy: posudzujte samotnú adresu.
finding-dynamic-dns = Súbor sa v teste spojil s internetovou adresou, ktorá sa môže kedykoľvek presunúť inam.
    .title = Dynamické DNS
    .admin = Dynamické DNS používajú domácnosti a malé kancelárie, ale aj prevádzkovatelia programov na vzdialené ovládanie, lebo sa tak môžu presúvať. Skontrolujte názov.
finding-web-traffic = Súbor si v teste vymieňal dáta s internetom.
    .title = Bežná webová prevádzka
    .admin = Robí to takmer každý program: aktualizácie, licencie, štatistiky. Počíta sa, len ak je škodlivá adresa alebo obsah. Zvláštny user agent je slabý príznak.

## Fetching and starting other programs

finding-program-unpacked = Súbor v teste rozbalil ďalší program a spustil ho.
    .title = Uloženie a spustenie programu
    .admin = Robí to každý inštalátor. Pri dokumente alebo skripte je to silný príznak downloadera.
finding-program-created = Súbor v teste uložil do počítača nový program.
    .title = Vytvorenie súboru programu
    .admin = Robia to inštalátory a samorozbaľovacie archívy. Pozrite sa, ktorý súbor to je a či bol spustený.
finding-document-writes-program = Dokument alebo skript v teste tajne uložil do počítača program.
    .title = Dokument zapísal program
    .admin = Office, hostiteľ skriptov alebo PowerShell zapísal spustiteľný súbor. Legitímna príloha to takmer nikdy nerobí.
finding-document-online = Dokument sa v teste sám pripojil na internet, akoby chcel stiahnuť program.
    .title = Dokument sa pripojil na internet
    .admin = Spôsobia to aj prepojené obrázky, šablóny a kontroly licencie Office (CAPE tomu dáva istotu 20{ "\u00A0" }%). Pozrite sa, čo sa stiahlo.
finding-script-download = Skryté príkazy sa v teste pokúsili stiahnuť niečo z internetu.
    .title = Skript niečo sťahoval
    .admin = wscript, cscript, mshta alebo PowerShell sa pripojil na internet alebo spustil proces. Pri prílohe e-mailu je to takmer vždy downloader.
finding-program-download = Súbor v teste stiahol z internetu program.
    .title = Stiahnutie programu
    .admin = Aktualizácie to robia z adresy výrobcu; z holej IP adresy je to silný príznak malvéru. Ak adresu nepoznáte, zablokujte ju.
finding-hidden-command = Súbor v teste spustil skryté príkazy vo výkonnom nástroji Windows.
    .title = Skrytý príkaz PowerShell alebo DDE
    .admin = Zakódovaný alebo skrytý PowerShell, prípadne príkaz DDE. Skripty správcov používajú niektoré z týchto prepínačov, ale nie z pošty. Dekódujte príkazový riadok zo správy sandboxu.
finding-obfuscated-command = Súbor v teste použil príkazy, ktoré sú zámerne nečitateľné.
    .title = Obfuskovaný príkazový riadok
    .admin = Príkazy obrátené, doplnené zbytočnými znakmi, poskladané z častí alebo veľmi dlhé. Dlhé mávajú aj niektoré inštalátory a zostavovacie nástroje; nečitateľné sú málokedy legitímne.
finding-unusual-process = Súbor v teste spustil programy, ktoré bežný súbor nepotrebuje.
    .title = Neobvyklý podriadený proces
    .admin = Proces mimo zoznamu tých, ktoré sandbox pozná, alebo zvláštne použitý nástroj. Pozrite si podriadené procesy a ich príkazové riadky.
finding-document-starts-program = Dokument v teste po otvorení tajne spustil iný program.
    .title = Dokument spustil program
    .admin = Pod Office, čítačkou PDF alebo prehliadačom bežal shell, hostiteľ skriptov alebo iný program. Legitímny dokument to takmer nikdy nerobí.
finding-windows-tools = Súbor v teste použil nástroje, ktoré sú súčasťou Windows.
    .title = Použitie nástrojov Windows
    .admin = Používajú ich aj skripty správcov a inštalátory. certutil, bitsadmin, mshta a regsvr32 majú väčšiu váhu než net alebo ping.
finding-borrowed-programs = Súbor v teste použil dôveryhodný program Windows, aby skryl svoju činnosť.
    .title = Zneužitie dôveryhodného programu
    .admin = Spustenie cez systémový program (ATT&CK T1218) alebo podstrčená DLL (side-loading): zoznamy povolených programov aj ochrana vidia iba dôveryhodný názov. Pracujú tak aj niektoré nástroje na správu.
finding-started-from-archive = Maskovaný súbor v zbalenej prílohe sa v teste pokúsil spustiť program.
    .title = Odkaz (LNK) alebo skript v archíve
    .admin = LNK, skript alebo DLL spustené priamo z archívu alebo z obrazu disku: dnes veľmi bežný spôsob doručenia malvéru.

## Documents, scripts, pages

finding-office-macro = Dokument obsahuje malý program (makro).
    .title = Makro v dokumente
    .admin = Iba prítomnosť, nič zlé sa nezaznamenalo. Väčšina firemných tabuliek s makrami je legitímna: zavolajte odosielateľovi na číslo, ktoré poznáte.
finding-office-macro-autorun = Dokument obsahuje malý program, ktorý sa spustí pri otvorení dokumentu.
    .title = Makro, ktoré sa spúšťa samo
    .admin = AutoOpen, AutoClose alebo podobný vstupný bod. Majú ho aj firemné formuláre a šablóny; spolu so sťahovaním alebo volaním shellu je to silný príznak.
finding-office-macro-suspicious = Dokument obsahuje malý program. Rovnaké príkazy sa používajú pri útokoch.
    .title = Makro s podozrivými príkazmi
    .admin = Reťazce ako Shell, CreateObject alebo URLDownloadToFile, prípadne makro Excel 4. Niektoré používajú aj firemné makrá písané svojpomocne; prečítajte si makro (olevba).
finding-known-weakness = Súbor sa v teste pokúsil využiť známu chybu v programe a preniknúť dnu.
    .title = Využitie známej zraniteľnosti
    .admin = Zodpovedá známemu exploitu alebo exploit kitu; číslo CVE, ak existuje, je v hlásení sandboxu. Aktualizované programy zvyčajne nie sú zraniteľné: skontrolujte stav aktualizácií.
finding-document-link = Súbor obsahuje odkaz na pochybný web.
    .title = Pochybné odkazy
    .admin = Adresy URL nájdené v dokumente alebo v pamäti. Mnohé patria Office alebo certifikátom: pozrite si ich, skôr než ich posúdite.
finding-script-code = Súbor obsahuje kód programu, aký používajú webové stránky a formuláre.
    .title = Skript v súbore
    .admin = JavaScript alebo podobný kód, aj v súboroch PDF. Používajú ho aj legitímne formuláre a webové stránky; pozrite sa, čo robí.
finding-obfuscated-script = Súbor obsahuje kód programu, ktorý je skrytý alebo nečitateľný.
    .title = Skrytý alebo obfuskovaný skript
    .admin = Rámce bez veľkosti, zbalený JavaScript, presmerovania, HTML smuggling. Sledovacie skripty a minifikované stránky vyzerajú podobne.
finding-odd-document = Dokument je zostavený neobvyklým spôsobom.
    .title = Neobvyklá štruktúra dokumentu
    .admin = Zvláštne znakové stránky, vložené objekty alebo časti, ktoré používajú exploity. Takéto súbory zapisujú aj konvertory a staré programy.
finding-phishing-page = Súbor napodobňuje prihlasovaciu stránku, aby získal heslá.
    .title = Phishingová stránka
    .admin = Phishingový kit alebo kópia známej prihlasovacej stránky. Pozrite sa, kam formulár posiela dáta, a spýtajte sa, či niekto nezadal heslo.
finding-phishing-signs = Súbor vyzerá ako stránka, ktorá pod cudzím menom žiada heslá.
    .title = Príznaky phishingu
    .admin = Titulok, názov alebo obsah známy z phishingových stránok. Pravé prihlasovacie stránky, ktoré niekto uložil alebo preposlal, vyzerajú podobne.

## Breaking in

finding-memory-attack = Súbor v teste použil trik, aby prenikol do iného programu.
    .title = Technika exploitu
    .admin = Heap spray, stack pivot, obídenie DEP alebo shellcode. Môžu to spôsobiť aj kompilátory JIT a ochrana proti kopírovaniu; CAPE hodnotí svoju signatúru stack pivot nízko.
finding-more-rights = Súbor sa v teste pokúsil získať v počítači práva, ktoré nemal.
    .title = Zvýšenie oprávnení
    .admin = Adresy jadra, prístupové tokeny alebo ladiace práva. Robia to aj bezpečnostné programy a ladiace nástroje; pozri ATT&CK TA0004.
finding-driver-loaded = Súbor sa v teste pokúsil načítať alebo zneužiť ovládač hlboko v systéme.
    .title = Načítanie alebo zneužitie ovládača
    .admin = Zraniteľný alebo neznámy ovládač, prípadne ovládač ochrany odstránený z pamäte: zvyčajný spôsob, ako vypnúť ochranu. Ovládače načítavajú aj inštalátory hardvéru, ale podpísané.
finding-code-injection = Súbor v teste skryl svoj kód v inom programe.
    .title = Injektáž kódu
    .admin = Vzdialené vlákna, vyprázdnené procesy (hollowing), hooky a podobne (ATT&CK T1055). Kód injektujú aj bezpečnostné programy, ochrana proti kopírovaniu a čítačky obrazovky.
finding-fileless-code = Súbor v teste pracoval iba v pamäti, kde sa dá ťažko spozorovať.
    .title = Kód mimo súborov
    .admin = Kód v pamäti, ktorý nepatrí k žiadnemu súboru, priame systémové volania alebo upravené AMSI a ETW. Podobne môžu vyzerať kompilátory JIT a ochrana proti kopírovaniu.
finding-memory-habits = Súbor v teste pracoval s pamäťou tak, ako to robia zbalené programy.
    .title = Samorozbalenie v pamäti
    .admin = Pamäť na zápis aj spúšťanie, funkcie vyhľadané až za behu, buffery s kódom. .NET, Java, prehliadače a samorozbaľovacie archívy to robia stále.

## Settling in

finding-autostart = Súbor sa v teste pokúsil zariadiť, aby sa spúšťal pri každom štarte počítača.
    .title = Automatické spustenie
    .admin = Kľúč Run, priečinok Po spustení, služba, úloha alebo doplnok. Robí to každý aktualizačný program; pri dokumente je to silný príznak.
finding-hidden-autostart = Súbor si v teste na neobvyklom mieste zariadil skryté automatické spustenie.
    .title = Skryté automatické spustenie
    .admin = Boot Execute, núdzový režim, shimy, presmerovanie programov (image hijack), AppInit, WMI alebo skripty v databáze Registry (ATT&CK T1546, T1547). Okrem malvéru tieto miesta používajú iba bezpečnostné a systémové nástroje.
finding-copies-itself = Súbor v teste vytvoril svoje kópie.
    .title = Vytváranie vlastných kópií
    .admin = Zmenené kópie s novým názvom sú zvyčajné pre malvér, ktorý sa usadzuje v systéme. Kopírujú sa aj inštalátory a prenosné programy.
finding-spreads = Súbor sa v teste pokúsil rozšíriť na ďalšie počítače alebo súbory.
    .title = Šírenie
    .admin = Zdieľané priečinky, vymeniteľné disky, vzdialené spúšťanie (PsExec) alebo infikované súbory programov. Rovnaké vzdialené nástroje používajú správcovia. Ak niekto súbor otvoril, skontrolujte ďalšie počítače v sieti.

## Hiding

finding-protection-off = Súbor sa v teste pokúsil vypnúť antivírusovú ochranu.
    .title = Vypnutie ochrany
    .admin = Defender, Centrum zabezpečenia, SmartScreen, ochrana Office pred makrami alebo nové výnimky. Defender vypínajú aj inštalátory iných antivírusov a nástroje na správu.
finding-protection-searched = Súbor v teste hľadal v počítači antivírusovú ochranu.
    .title = Hľadanie antivírusu
    .admin = Malvér sa chce antivírusu vyhnúť alebo ho zastaviť; inštalátory sa chcú vyhnúť konfliktom.
finding-safeguards-off = Súbor sa v teste pokúsil oslabiť ochranu Windows.
    .title = Oslabenie ochrany Windows
    .admin = Brána firewall, aktualizácie alebo iné zásady. Servery a hry si bránu firewall otvárajú samy; pozrite sa, aké pravidlo sa nastavilo.
finding-barrier-bypass = Súbor sa v teste pokúsil vyhnúť otázke „Chcete to povoliť?“.
    .title = Obídenie UAC
    .admin = Známy spôsob obídenia Kontroly používateľských kont alebo zníženie jej nastavení (ATT&CK T1548.002). Legitímne inštalátory sa namiesto toho opýtajú.
finding-hides-itself = Súbor sa v teste pokúsil zostať neviditeľný.
    .title = Skryté okná alebo súbory
    .admin = Inštalátory a pomocné programy na pozadí používajú skryté okná a súbory neustále.
finding-disguise = Súbor sa v teste pokúsil vyzerať ako niečo iné.
    .title = Maskovanie
    .admin = Falošný nadradený proces, názov alebo typ súboru, prípadne dáta skryté v databáze Registry. Ochrana proti kopírovaniu v nej skrýva údaje o licencii tiež.
finding-wipes-tracks = Súbor sa v teste pokúsil vymazať stopy po tom, čo urobil.
    .title = Odstránenie stôp
    .admin = Vymazal sám seba, logy alebo značku „z internetu“, prípadne vypol protokolovanie. Upratujú po sebe aj inštalátory.
finding-programs-stopped = Súbor sa v teste pokúsil zastaviť iné programy alebo reštartovať počítač.
    .title = Zastavenie programov alebo systému
    .admin = Ukončili sa procesy alebo služby, prípadne sa vyžiadal reštart. Inštalátory to robia, aby vymenili súbory; pozrite sa, čo sa zastavilo.
finding-packed = Súbor je zbalený alebo zostavený neobvyklým spôsobom. Preto sa ťažko skúma.
    .title = Zbalený alebo neobvyklý program
    .admin = Packer, vysoká entropia, overlay alebo zvláštne hlavičky. Zbalený je aj mnohý komerčný a slobodný softvér.
finding-false-signature = Digitálnemu podpisu súboru sa nedá veriť.
    .title = Pochybný podpis kódu
    .admin = Certifikát je ukradnutý, odvolaný, podpísaný sám sebou (self-signed) alebo k súboru nepatrí. Nástroje vlastnej výroby bývajú často self-signed; ukradnutý certifikát je silný príznak.

## Looking around

finding-watcher-check = Súbor v teste zisťoval, či ho niekto sleduje.
    .title = Zisťovanie virtuálneho počítača
    .admin = Kľúče databázy Registry, súbory, názvy hardvéru a podobne. Na to isté sa pýta ochrana proti kopírovaniu, hry a inštalátory. Dve alebo viac rôznych kontrol majú oveľa väčšiu váhu.
finding-sandbox-search = Súbor v teste hľadal testovacie počítače, ako je náš. Tam chce vyzerať neškodne.
    .title = Hľadanie sandboxov
    .admin = Súbory, mutexy alebo knižnice sandboxov. Žiadny legitímny program to nepotrebuje vedieť.
finding-situation-check = Súbor v teste čakal alebo zisťoval čas, miesto alebo to, kto sedí pri počítači.
    .title = Čakanie a zisťovanie
    .admin = Oneskorenia, čas nečinnosti, myš, jazyk, ladiaci program. Malvér čaká, aby sa test skončil skôr, než začne škodiť; takéto veci zisťujú aj inštalátory a hry.
finding-computer-facts = Súbor sa v teste pýtal na všeobecné údaje o počítači.
    .title = Všeobecné údaje o počítači
    .admin = Názov, pamäť, veľkosť disku, práva: pýta sa prakticky každý inštalátor. Raz bolo PDF zablokované iba preto, že sa na veľkosť disku opýtalo okno „Otvoriť v programe“ vo Windows. Samo osebe to nikdy nie je dôkaz.
finding-system-info = Súbor v teste zbieral údaje o počítači a jeho programoch.
    .title = Zber údajov o systéme
    .admin = Hardvér, softvér, procesy, WMI. To isté robia nástroje na inventarizáciu, inštalátory a telemetria.
finding-network-recon = Súbor v teste skúmal sieť počítača.
    .title = Prieskum siete
    .admin = Vypísali sa domény, používatelia, zdieľané priečinky alebo okolité počítače. Robia to skripty správcov; pri prílohe to môže byť príprava útoku na celú sieť.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Súbor považujú za škodlivý aj iné antivírusové skenery.
        [one] Súbor považuje za škodlivý aj { $number } ďalší antivírusový skener.
        [few] Súbor považujú za škodlivý aj { $number } ďalšie antivírusové skenery.
        [many] Súbor považuje za škodlivý aj { $number } ďalšieho antivírusového skenera.
       *[other] Súbor považuje za škodlivý aj { $number } ďalších antivírusových skenerov.
    }
    .title = Zhoda s inými skenermi
    .admin =
        { $number ->
            [0] Súbor hlásia iné skenery (z VirusTotal, IRMA alebo ClamAV); ich počet nie je známy.
            [one] Súbor hlási { $number } ďalší skener. Jeden či dva nálezy bývajú planým poplachom: pozrite sa, ktorý skener to je, a zajtra to skontrolujte znova.
            [few] Súbor hlásia { $number } ďalšie skenery. Jeden či dva nálezy bývajú planým poplachom, desať a viac takmer nikdy. Vyhľadajte jeho SHA-256; dôverné súbory nikam nenahrávajte.
            [many] Súbor hlási { $number } ďalšieho skenera. Jeden či dva nálezy bývajú planým poplachom, desať a viac takmer nikdy. Vyhľadajte jeho SHA-256; dôverné súbory nikam nenahrávajte.
           *[other] Súbor hlási { $number } ďalších skenerov. Jeden či dva nálezy bývajú planým poplachom, desať a viac takmer nikdy. Vyhľadajte jeho SHA-256; dôverné súbory nikam nenahrávajte.
        }
finding-known-malware = Testovací počítač v súbore rozpoznal známy škodlivý program.
    .title = Rozpoznané sandboxom CAPE
    .admin = CAPE určil rodinu alebo získal jej konfiguráciu. V správe sú adresy, s ktorými by sa malvér spojil: hľadajte ich vo svojich logoch.
finding-rule-match = Súbor sa podobá na známe škodlivé programy.
    .title = Zhoda s pravidlom pre malvér
    .admin = Zhoda s pravidlom YARA alebo indikátorom, prípadne podobnosť. Pravidlá majú rôznu kvalitu: pozrite si názov a autora pravidla.
finding-known-family = Súbor má znaky známeho škodlivého programu.
    .title = Znaky známej rodiny
    .admin = Súbory, kľúče databázy Registry, mutexy alebo adresy rodiny { $family }. Názvy sa preberajú a kopírujú, legitímny softvér to však takmer nerobí.

## Little things

finding-everyday-actions = Súbor v teste robil veci, ktoré robí aj mnoho neškodných programov.
    .title = Bežné činnosti
    .admin = Databáza Registry, súbory, rúry (pipes), šifrovanie, schopnosti kódu. Samo osebe to proti súboru nesvedčí.
finding-phone-access = Súbor v teste chcel rozsiahle práva v telefóne.
    .title = Použitie funkcií telefónu
    .admin = Aplikácia pre Android, ktorá číta polohu, čísla, aplikácie alebo správy, prípadne načítava kód. Robí to mnoho legitímnych aplikácií; porovnajte to s jej účelom.
finding-crash = Program v teste spadol.
    .title = Pád v teste
    .admin = Hovorí viac o testovacom počítači než o súbore. Spadnúť môže aj nepodarený exploit.

## Verdicts of the sandbox itself

finding-sandbox-score = Súbor sa v teste správal vo viacerých ohľadoch podozrivo.
    .title = Skóre sandboxu
    .admin = Skóre nástroja Cuckoo je { $score }: závažnosti všetkých nálezov sa delia piatimi a sčítajú. Sedem nálezov so závažnosťou 3 už prekročí zvyčajný limit 4. Pozrite si jednotlivé nálezy.
finding-site-expression = Súbor zodpovedá pravidlu, ktoré vytvorilo vaše oddelenie IT.
    .title = Miestne pravidlo
    .admin = Zhoda s výrazom z vašej sady pravidiel Peekaboo: ({ $number }), počítané od 0, takže (3) je nastavenie expression.4. Neskoršie pravidlá už neprebehli; správa sandboxu možno vie viac.
finding-evil-domain = Súbor sa v teste pokúsil spojiť s internetovou adresou, ktorá je známa ako nebezpečná.
    .title = Spojenie s blokovanou doménou
    .admin = Na miestnom zozname škodlivých domén: { $domain }. Hľadajte ju v logu DNS a proxy.
finding-peekaboo-test = Je to neškodný testovací súbor.
    .title = Testovací súbor Peekaboo
    .admin = Súbor obsahuje testovaciu značku „Peekabooyar“. Niekto pravdepodobne skúša filter.
finding-sandbox-verdict = Testovací počítač považuje súbor za škodlivý, ale neuviedol prečo.
    .title = Verdikt bez dôvodu
    .admin = S výsledkom neprišiel žiadny dôvod. Možno je vo vlastných súboroch Peekaboo: hľadajte v adresári správ SHA-256 danej časti.
finding-sandbox-other = Súbor v teste urobil niečo, čo sa považuje za podozrivé.
    .title = Iné správanie
    .admin = Tento nález nie je v katalógu. Uvádzajú sa vlastné slová sandboxu; posudzujte podľa nich.

## What could not be analyzed

sandbox-failed-analysis = Test súboru sa nepodarilo dokončiť. Nevieme, či je súbor neškodný.
    .title = Analýza v sandboxe zlyhala
    .admin = Cuckoo alebo Cortex ohlásil chybu alebo nedobehol. Pozrite si úlohu v logu sandboxu; druhá analýza sa často podarí.
sandbox-failed-file = Súbor sa nedal otestovať. Nevieme, či je neškodný.
    .title = Súbor nebol odovzdaný
    .admin = Peekaboo nedokázalo súbor prečítať alebo odovzdať sandboxu. Skontrolujte miesto na disku, oprávnenia a front úloh.
sandbox-failed-rule = Súbor sa nedal posúdiť. Nevieme, či je neškodný.
    .title = Pravidlo Peekaboo zlyhalo
    .admin = Pravidlo sa skončilo chybou alebo si výraz vyžiadal zlyhanie. Skontrolujte sadu pravidiel: zvyčajnou príčinou je nedefinovaný názov alebo chýbajúca správa.
sandbox-failed-service = Súbor sa nedal otestovať. Nevieme, či je neškodný.
    .title = Peekaboo nie je dostupné
    .admin = Peekaboo odmietlo požiadavku alebo nebolo dosiahnuteľné. Skontrolujte jeho službu a log.
sandbox-failed-other = Súbor sa nedal otestovať. Nevieme, či je neškodný.
    .title = Test v sandboxe zlyhal
    .admin = Peekaboo ohlásilo zlyhanie bez dôvodu. Hľadajte úlohu v jeho logu.
