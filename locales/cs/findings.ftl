# Provenance: original
# Czech, polite („vy“): what a sandbox saw a file do.
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

finding-mass-encryption = Soubor se v testu pokusil změnit a přejmenovat mnoho souborů najednou. Tak to dělají vyděračské programy.
    .title = Hromadné šifrování nebo přejmenování souborů
    .admin = Soubory v testovacím počítači byly hromadně přepsány nebo dostaly novou příponu. Totéž dělají programy pro zálohování, archivaci a šifrování disků, ty ale málokdy chodí poštou. Hledejte ve zprávě sandboxu novou příponu a zanechané vzkazy.
finding-ransom-note = Soubor se v testu pokusil zanechat vzkaz, ve kterém někdo chce peníze.
    .title = Vyděračský vzkaz
    .admin = Byl zapsán soubor, jehož název nebo text je znám z vyděračských vzkazů. Shoda vychází z klíčových slov: přečtěte si soubor ve zprávě sandboxu.
finding-backups-deleted = Soubor se v testu pokusil smazat záložní kopie, aby se ztracené soubory nedaly obnovit.
    .title = Mazání záložních kopií
    .admin = Byly smazány stínové kopie nebo katalog záloh, případně přepsáno volné místo (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Důvod k tomu mají jen programy pro zálohování a čištění disku.
finding-recovery-off = Soubor se v testu pokusil vypnout opravné funkce počítače.
    .title = Vypnutí funkcí obnovení
    .admin = Změnila se konfigurace spouštění, Obnovení systému nebo zálohy (bcdedit, wbadmin, zásady). Dělají to i instalátory ovladačů a nástroje pro obnovu; CAPE dává své signatuře bcdedit jistotu 20{ "\u00A0" }%.
finding-disk-overwritten = Soubor se v testu pokusil přepsat disk, aby se počítač už nespustil.
    .title = Přepsání disku nebo spouštěcí oblasti
    .admin = Přímý zápis na disk, do spouštěcího záznamu nebo přes celé soubory, případně nástroj k tomu. Dělají to i nástroje pro dělení, klonování a šifrování disků. Hledejte ve zprávě \\.\PhysicalDrive.
finding-mass-deletion = Soubor se v testu pokusil smazat neobvykle mnoho souborů.
    .title = Hromadné mazání souborů
    .admin = Signatura jen počítá: spustí ji i odinstalátory a čističe dočasných souborů. Podívejte se, které soubory byly smazány.
finding-tools-blocked = Soubor se v testu pokusil zablokovat nástroje, které ho mohou zastavit.
    .title = Blokování systémových nástrojů
    .admin = Byly nastaveny zásady proti Správci úloh, Editoru registru, příkazovému řádku nebo jiným programům. Kromě programů, které zamykají obrazovku, to dělá jen software pro kiosky a školy.
finding-desktop-changed = Soubor se v testu pokusil změnit plochu nebo skrýt oznámení Windows.
    .title = Změna nastavení plochy
    .admin = Pozadí, ikony, nabídka Start nebo oznámení. Samo o sobě neškodné: dělají to motivy a nástroje pro úpravu vzhledu. Počítá se jen spolu se známkami šifrování.

## Stealing

finding-browser-data = Soubor se v testu podíval tam, kde má prohlížeč hesla a navštívené stránky.
    .title = Čtení dat prohlížeče
    .admin = Sandbox mluví o krádeži; viděl ale jen přístup k profilům prohlížeče. Čtou je i instalátory a programy pro synchronizaci a čištění (CAPE tomu dává jistotu 30{ "\u00A0" }%). Počítá se, jen pokud se pak odeslala data.
finding-browser-passwords = Soubor se v testu pokusil přečíst hesla nebo přihlášení uložená v prohlížeči.
    .title = Čtení hesel z prohlížeče
    .admin = Přístup k Login Data, key4.db nebo úložišti cookie. Jediný běžný legitimní případ je import do správce hesel.
finding-transfer-passwords = Soubor v testu hledal uložená hesla programů, které přenášejí soubory.
    .title = Hledání hesel pro přenos souborů
    .admin = Zkoušely se cesty a klíče registru klientů FTP, SSH nebo vzdáleného přístupu. Mnoho pokusů po sobě je typické pro zloděje hesel jako Pony a LokiBot.
finding-account-data = Soubor v testu hledal hesla nebo data pošty a jiných programů.
    .title = Hledání údajů o účtech
    .admin = Profily pošty, komunikátory, hry nebo jiné přihlašovací údaje. Profily pošty čtou i doplňky Office a migrační nástroje; podívejte se, kterých cest se to týká.
finding-wallets = Soubor v testu hledal v počítači digitální peníze.
    .title = Hledání kryptopeněženek
    .admin = wallet.dat, složky peněženek nebo peněženky v prohlížeči. Důvod k tomu má jen sama peněženka.
finding-windows-passwords = Soubor se v testu pokusil získat z Windows přihlašovací hesla.
    .title = Čtení hesel Windows
    .admin = Paměť LSASS, SAM, DPAPI, trezor přihlašovacích údajů nebo databáze domény (ATT&CK T1003). LSASS čtou i bezpečnostní programy a hlášení o pádech; přílohy e-mailů ne.
finding-clipboard = Soubor v testu četl, co bylo zkopírováno příkazem „Kopírovat“.
    .title = Čtení systémové schránky
    .admin = Může tak zachytit hesla nebo vyměnit čísla účtů. Programy Office, správci hesel a vzdálená podpora čtou systémovou schránku pořád.
finding-keylogger = Soubor se v testu pokusil zaznamenávat, co se píše na klávesnici, i hesla.
    .title = Sledování klávesnice
    .admin = Hook klávesnice nebo dotazování na klávesy. Stejné funkce používají programy pro klávesové zkratky, hry a pomůcky pro lidi s postižením; vážné je to, pokud se pak odeslala data.
finding-screen-watched = Soubor se v testu pokusil nahrávat obrazovku, kameru nebo mikrofon.
    .title = Sledování obrazovky nebo místnosti
    .admin = Snímky obrazovky, kamera nebo zvuk. Programy pro podporu a schůzky to dělají se souhlasem; příloha k tomu nemá důvod.
finding-traffic-redirected = Soubor se v testu pokusil poslat internetový provoz jinudy. Tam ho mohou číst jiní.
    .title = Přesměrování internetového provozu
    .admin = Proxy, soubor hosts, DNS, kořenové certifikáty nebo ovladač pro odposlech. Mění je i firemní software a blokátory reklam; podívejte se, která adresa nebo který certifikát se nastavil.
finding-browser-weakened = Soubor se v testu pokusil oslabit ochranu prohlížeče. Tak to dělají zloději bankovních účtů.
    .title = Oslabení ochrany prohlížeče
    .admin = Zóny zabezpečení, izolace procesů, SPDY nebo HTTP/2, případně kód v prohlížeči: příprava na změnu stránek banky. Zóny snižuje i starý firemní software.
finding-browser-changed = Soubor se v testu pokusil změnit úvodní stránku, vyhledávání nebo doplňky prohlížeče.
    .title = Změna nastavení prohlížeče
    .admin = Typické pro přibalené reklamní programy. Legitimní instalátory to nabízejí také, ale nejdřív se zeptají.

## Strangers in control

finding-computer-info-sent = Soubor v testu sebral údaje o počítači a poslal je na internet.
    .title = Odeslání údajů o počítači
    .admin = Obvyklá první zpráva programu pro vzdálené ovládání. Telemetrie legitimních programů vypadá podobně: zkontrolujte cíl.
finding-stolen-data-sent = Soubor v testu odeslal data tak, jak to dělají zloději hesel.
    .title = Odeslání dat na sběrné místo
    .admin = Data dostal chatovací bot, webhook nebo poštovní účet: obvyklé pro Agent Tesla, Snake a další. Hledejte v logu proxy nebo DNS skutečné počítače, které se s adresou spojily.
finding-sends-mail = Soubor se v testu pokusil sám posílat e-maily.
    .title = Soubor sám posílá poštu
    .admin = SMTP ze vzorku: spamový bot nebo keylogger, který posílá své záznamy poštou. Dělají to i monitorovací nástroje a poštovní programy.
finding-remote-control = Soubor se v testu spojil s internetem. Stejně to dělají programy, které pustí do počítače cizí lidi.
    .title = Spojení s řídicím serverem (C2)
    .admin = Známky řízení na dálku (C2): typické porty nebo protokoly, vypočítané domény (DGA), tunely, získaná nastavení. Mohou to způsobit i sítě peer-to-peer a aktualizace. Podívejte se na adresy.
finding-botnet-work = Soubor se v testu choval jako část sítě nakažených počítačů.
    .title = Chování botnetu
    .admin = IRC, podvodné klikání, útoky na jiné nebo chování známého bota. Legitimním případem je klient IRC.
finding-cryptomining = Soubor se v testu pokusil na počítači vyrábět digitální peníze.
    .title = Těžba kryptoměn
    .admin = Zaznamenal se příkaz k těžbě nebo těžební pool. Někdo těží záměrně, program k tomu ale nedostává poštou.
finding-hidden-network = Soubor v testu použil skrytou síť, která tají, s kým se spojuje.
    .title = Tor, otevřená proxy nebo tunel
    .admin = Tor, I2P, otevřená proxy nebo tunelová služba. Používají je i nástroje pro ochranu soukromí a vývojáři.
finding-opens-port = Soubor v testu čekal na spojení zvenčí.
    .title = Otevření naslouchajícího portu
    .admin = Dělá to mnoho legitimních programů: pomocné služby, tiskárny, ladicí programy, hry. Počítá se spolu se známkami vzdáleného ovládání.
finding-access-opened = Soubor se v testu pokusil otevřít jiným cestu do počítače.
    .title = Otevření přístupu pro jiné
    .admin = Byla nastavena vzdálená plocha nebo vzdálená podpora, případně přidán uživatelský účet. Dělá to i podpora: zeptejte se, zda soubor neposlala ta vaše.
finding-attack-tool = Soubor obsahuje nástroj, který slouží k vniknutí do počítačů.
    .title = Známý útočný nástroj
    .admin = Otisk sady nástrojů (Meterpreter, Empire, Koadic, webshell …). Může to být váš vlastní penetrační test; jinak s tím zacházejte jako s cíleným útokem.

## Addresses and traffic

finding-attack-traffic = Internetový provoz souboru v testu odpovídal seznamu známých útoků.
    .title = Provoz známý z útoků
    .admin = Shoda s pravidlem pro detekci průniků nebo se seznamem hrozeb. Přečtěte si samotné hlášení: události dekodéru („SURICATA …“) a nízké priority jsou většinou šum.
finding-doubtful-address = Soubor se v testu spojil s internetovými adresami, jaké používají i podvodníci.
    .title = Pochybné adresy
    .admin = Levné nebo nové domény, neaktivní servery, holé IP adresy, služby pro sdílení souborů a textů. Všechny používají i legitimní programy: posuzujte samotnou adresu.
finding-dynamic-dns = Soubor se v testu spojil s internetovou adresou, která se může kdykoli přesunout jinam.
    .title = Dynamické DNS
    .admin = Dynamické DNS používají domácnosti a malé kanceláře, ale i provozovatelé programů pro vzdálené ovládání, protože se mohou přesouvat. Zkontrolujte název.
finding-web-traffic = Soubor si v testu vyměňoval data s internetem.
    .title = Běžný webový provoz
    .admin = Dělá to skoro každý program: aktualizace, licence, statistiky. Počítá se, jen pokud je adresa nebo obsah závadný. Podivný user agent je slabá známka.

## Fetching and starting other programs

finding-program-unpacked = Soubor v testu rozbalil další program a spustil ho.
    .title = Uložení a spuštění programu
    .admin = Dělá to každý instalátor. U dokumentu nebo skriptu je to silná známka downloaderu.
finding-program-created = Soubor v testu uložil do počítače nový program.
    .title = Vytvoření souboru programu
    .admin = Dělají to instalátory a samorozbalovací archivy. Podívejte se, který soubor to je a zda byl spuštěn.
finding-document-writes-program = Dokument nebo skript v testu tajně uložil do počítače program.
    .title = Dokument zapsal program
    .admin = Office, hostitel skriptů nebo PowerShell zapsal spustitelný soubor. Legitimní příloha to skoro nikdy nedělá.
finding-document-online = Dokument se v testu sám připojil k internetu, jako by chtěl stáhnout program.
    .title = Dokument se připojil k internetu
    .admin = Způsobí to i propojené obrázky, šablony a kontroly licence Office (CAPE tomu dává jistotu 20{ "\u00A0" }%). Podívejte se, co se stáhlo.
finding-script-download = Skryté příkazy se v testu pokusily stáhnout něco z internetu.
    .title = Skript něco stahoval
    .admin = wscript, cscript, mshta nebo PowerShell se připojil k internetu nebo spustil proces. U přílohy e-mailu je to skoro vždy downloader.
finding-program-download = Soubor v testu stáhl z internetu program.
    .title = Stažení programu
    .admin = Aktualizace to dělají z adresy výrobce; z holé IP adresy je to silná známka malwaru. Pokud adresu neznáte, zablokujte ji.
finding-hidden-command = Soubor v testu spustil skryté příkazy v mocném nástroji Windows.
    .title = Skrytý příkaz PowerShell nebo DDE
    .admin = Zakódovaný nebo skrytý PowerShell, případně příkaz DDE. Skripty správců používají některé z těchto přepínačů, ale ne z pošty. Dekódujte příkazový řádek ze zprávy sandboxu.
finding-obfuscated-command = Soubor v testu použil příkazy, které jsou schválně nečitelné.
    .title = Obfuskovaný příkazový řádek
    .admin = Příkazy obrácené, doplněné zbytečnými znaky, poskládané z částí nebo velmi dlouhé. Dlouhé mívají i některé instalátory a sestavovací nástroje; nečitelné jsou málokdy legitimní.
finding-unusual-process = Soubor v testu spustil programy, které běžný soubor nepotřebuje.
    .title = Neobvyklý podřízený proces
    .admin = Proces mimo seznam těch, které sandbox zná, nebo podivně použitý nástroj. Podívejte se na podřízené procesy a jejich příkazové řádky.
finding-document-starts-program = Dokument v testu po otevření tajně spustil jiný program.
    .title = Dokument spustil program
    .admin = Pod Office, čtečkou PDF nebo prohlížečem běžel shell, hostitel skriptů nebo jiný program. Legitimní dokument to skoro nikdy nedělá.
finding-windows-tools = Soubor v testu použil nástroje, které jsou součástí Windows.
    .title = Použití nástrojů Windows
    .admin = Používají je i skripty správců a instalátory. certutil, bitsadmin, mshta a regsvr32 mají větší váhu než net nebo ping.
finding-borrowed-programs = Soubor v testu použil důvěryhodný program Windows, aby skryl svou činnost.
    .title = Zneužití důvěryhodného programu
    .admin = Spuštění přes systémový program (ATT&CK T1218) nebo podstrčená DLL (side-loading): seznamy povolených programů i ochrana vidí jen důvěryhodný název. Pracují tak i některé nástroje pro správu.
finding-started-from-archive = Maskovaný soubor v zabalené příloze se v testu pokusil spustit program.
    .title = Zástupce nebo skript v archivu
    .admin = LNK, skript nebo DLL spuštěné přímo z archivu nebo z bitové kopie disku: dnes velmi běžný způsob doručení malwaru.

## Documents, scripts, pages

finding-office-macro = Dokument obsahuje malý program (makro).
    .title = Makro v dokumentu
    .admin = Jen přítomnost, nic špatného se nezaznamenalo. Většina firemních tabulek s makry je legitimní: zavolejte odesílateli na číslo, které znáte.
finding-office-macro-autorun = Dokument obsahuje malý program, který se spustí při otevření dokumentu.
    .title = Makro, které se spouští samo
    .admin = AutoOpen, AutoClose nebo podobný vstupní bod. Mají ho i firemní formuláře a šablony; spolu se stahováním nebo voláním shellu je to silná známka.
finding-office-macro-suspicious = Dokument obsahuje malý program. Stejné příkazy se používají při útocích.
    .title = Makro s podezřelými příkazy
    .admin = Řetězce jako Shell, CreateObject nebo URLDownloadToFile, případně makro Excel 4. Některé používají i firemní makra psaná svépomocí; přečtěte si makro (olevba).
finding-known-weakness = Soubor se v testu pokusil využít známou chybu v programu a proniknout dovnitř.
    .title = Využití známé zranitelnosti
    .admin = Odpovídá známému exploitu nebo exploit kitu; číslo CVE, pokud existuje, je v hlášení sandboxu. Aktualizované programy obvykle zasažené nejsou: zkontrolujte stav aktualizací.
finding-document-link = Soubor obsahuje odkaz na pochybný web.
    .title = Pochybné odkazy
    .admin = Adresy URL nalezené v dokumentu nebo v paměti. Mnohé patří Office nebo certifikátům: podívejte se na ně, než je posoudíte.
finding-script-code = Soubor obsahuje kód programu, jaký používají webové stránky a formuláře.
    .title = Skript v souboru
    .admin = JavaScript nebo podobný kód, i v souborech PDF. Používají ho i legitimní formuláře a webové stránky; podívejte se, co dělá.
finding-obfuscated-script = Soubor obsahuje kód programu, který je skrytý nebo nečitelný.
    .title = Skrytý nebo obfuskovaný skript
    .admin = Rámce bez velikosti, zabalený JavaScript, přesměrování, HTML smuggling. Sledovací skripty a minifikované stránky vypadají podobně.
finding-odd-document = Dokument je sestavený neobvyklým způsobem.
    .title = Neobvyklá struktura dokumentu
    .admin = Podivné znakové stránky, vložené objekty nebo části, které používají exploity. Takové soubory píší i převodníky a staré programy.
finding-phishing-page = Soubor napodobuje přihlašovací stránku, aby získal hesla.
    .title = Phishingová stránka
    .admin = Phishingový kit nebo kopie známé přihlašovací stránky. Podívejte se, kam formulář posílá data, a zeptejte se, zda někdo nezadal heslo.
finding-phishing-signs = Soubor vypadá jako stránka, která pod cizím jménem chce hesla.
    .title = Známky phishingu
    .admin = Titulek, název nebo obsah známý z phishingových stránek. Pravé přihlašovací stránky, které někdo uložil nebo přeposlal, vypadají podobně.

## Breaking in

finding-memory-attack = Soubor v testu použil trik, aby pronikl do jiného programu.
    .title = Technika exploitu
    .admin = Heap spray, stack pivot, obejití DEP nebo shellcode. Mohou to způsobit i kompilátory JIT a ochrana proti kopírování; CAPE hodnotí svou signaturu stack pivot nízko.
finding-more-rights = Soubor se v testu pokusil získat v počítači práva, která neměl.
    .title = Zvýšení oprávnění
    .admin = Adresy jádra, přístupové tokeny nebo ladicí práva. Dělají to i bezpečnostní programy a ladicí nástroje; viz ATT&CK TA0004.
finding-driver-loaded = Soubor se v testu pokusil načíst nebo zneužít ovladač hluboko v systému.
    .title = Načtení nebo zneužití ovladače
    .admin = Zranitelný nebo neznámý ovladač, případně ovladač ochrany odebraný z paměti: obvyklý způsob, jak vypnout ochranu. Ovladače načítají i instalátory hardwaru, ale podepsané.
finding-code-injection = Soubor v testu skryl svůj kód v jiném programu.
    .title = Injektáž kódu
    .admin = Vzdálená vlákna, vyprázdněné procesy (hollowing), hooky a podobně (ATT&CK T1055). Kód injektují i bezpečnostní programy, ochrana proti kopírování a čtečky obrazovky.
finding-fileless-code = Soubor v testu pracoval jen v paměti, kde ho jde těžko zpozorovat.
    .title = Kód mimo soubory
    .admin = Kód v paměti, který nepatří k žádnému souboru, přímá systémová volání nebo upravené AMSI a ETW. Podobně mohou vypadat kompilátory JIT a ochrana proti kopírování.
finding-memory-habits = Soubor v testu pracoval s pamětí tak, jak to dělají zabalené programy.
    .title = Samorozbalení v paměti
    .admin = Paměť pro zápis i spouštění, funkce dohledané až za běhu, buffery s kódem. .NET, Java, prohlížeče a samorozbalovací archivy to dělají pořád.

## Settling in

finding-autostart = Soubor se v testu pokusil zařídit, aby se spouštěl při každém startu počítače.
    .title = Automatické spuštění
    .admin = Klíč Run, složka Po spuštění, služba, úloha nebo doplněk. Dělá to každý aktualizační program; u dokumentu je to silná známka.
finding-hidden-autostart = Soubor si v testu na neobvyklém místě zařídil skryté automatické spuštění.
    .title = Skryté automatické spuštění
    .admin = Boot Execute, nouzový režim, shimy, přesměrování programů (image hijack), AppInit, WMI nebo skripty v registru (ATT&CK T1546, T1547). Kromě malwaru tato místa používají jen bezpečnostní a systémové nástroje.
finding-copies-itself = Soubor v testu vytvořil své kopie.
    .title = Vlastní kopie
    .admin = Změněné kopie s novým názvem jsou obvyklé pro malware, který se usazuje v systému. Kopírují se i instalátory a přenosné programy.
finding-spreads = Soubor se v testu pokusil rozšířit na další počítače nebo soubory.
    .title = Šíření
    .admin = Sdílené složky, vyměnitelné disky, vzdálené spouštění (PsExec) nebo infikované soubory programů. Stejné vzdálené nástroje používají správci. Pokud někdo soubor otevřel, zkontrolujte další počítače v síti.

## Hiding

finding-protection-off = Soubor se v testu pokusil vypnout antivirovou ochranu.
    .title = Vypnutí ochrany
    .admin = Defender, Centrum zabezpečení, SmartScreen, ochrana Office před makry nebo nové výjimky. Defender vypínají i instalátory jiných antivirů a nástroje pro správu.
finding-protection-searched = Soubor v testu hledal v počítači antivirovou ochranu.
    .title = Hledání antiviru
    .admin = Malware se chce antiviru vyhnout nebo ho zastavit; instalátory se chtějí vyhnout konfliktům.
finding-safeguards-off = Soubor se v testu pokusil oslabit ochranu Windows.
    .title = Oslabení ochrany Windows
    .admin = Brána firewall, aktualizace nebo jiné zásady. Servery a hry si bránu firewall otevírají samy; podívejte se, jaké pravidlo se nastavilo.
finding-barrier-bypass = Soubor se v testu pokusil vyhnout otázce „Chcete to povolit?“.
    .title = Obejití UAC
    .admin = Známý způsob obejití Řízení uživatelských účtů nebo snížení jeho nastavení (ATT&CK T1548.002). Legitimní instalátory se místo toho zeptají.
finding-hides-itself = Soubor se v testu pokusil zůstat neviditelný.
    .title = Skrytá okna nebo soubory
    .admin = Instalátory a pomocné programy na pozadí používají skrytá okna a soubory neustále.
finding-disguise = Soubor se v testu pokusil vypadat jako něco jiného.
    .title = Maskování
    .admin = Falešný nadřazený proces, název nebo typ souboru, případně data skrytá v registru. Ochrana proti kopírování skrývá v registru údaje o licenci také.
finding-wipes-tracks = Soubor se v testu pokusil smazat stopy po tom, co udělal.
    .title = Odstranění stop
    .admin = Smazal sám sebe, logy nebo značku „z internetu“, případně vypnul protokolování. Uklízejí po sobě i instalátory.
finding-programs-stopped = Soubor se v testu pokusil zastavit jiné programy nebo restartovat počítač.
    .title = Zastavení programů nebo systému
    .admin = Byly ukončeny procesy nebo služby, případně vyžádán restart. Instalátory to dělají, aby vyměnily soubory; podívejte se, co se zastavilo.
finding-packed = Soubor je zabalený nebo sestavený neobvyklým způsobem. Proto se těžko zkoumá.
    .title = Zabalený nebo neobvyklý program
    .admin = Packer, vysoká entropie, overlay nebo podivné hlavičky. Zabalený je i leckterý komerční a svobodný software.
finding-false-signature = Digitálnímu podpisu souboru nelze věřit.
    .title = Pochybný podpis kódu
    .admin = Certifikát je ukradený, odvolaný, podepsaný sám sebou nebo k souboru nepatří. Vlastní nástroje bývají často podepsané samy sebou; ukradený certifikát je silná známka.

## Looking around

finding-watcher-check = Soubor v testu zjišťoval, zda ho někdo sleduje.
    .title = Zjišťování virtuálního počítače
    .admin = Klíče registru, soubory, názvy hardwaru a podobně. Na totéž se ptá ochrana proti kopírování, hry a instalátory. Dvě nebo více různých kontrol mají mnohem větší váhu.
finding-sandbox-search = Soubor v testu hledal testovací počítače, jako je náš. Tam chce vypadat neškodně.
    .title = Hledání sandboxů
    .admin = Soubory, mutexy nebo knihovny sandboxů. Žádný legitimní program to nepotřebuje vědět.
finding-situation-check = Soubor v testu čekal nebo zjišťoval čas, místo nebo to, kdo sedí u počítače.
    .title = Čekání a zjišťování
    .admin = Prodlevy, doba nečinnosti, myš, jazyk, ladicí program. Malware čeká, aby test skončil dřív, než začne škodit; takové věci zjišťují i instalátory a hry.
finding-computer-facts = Soubor se v testu ptal na obecné údaje o počítači.
    .title = Obecné údaje o počítači
    .admin = Název, paměť, velikost disku, práva: ptá se prakticky každý instalátor. Jednou bylo PDF zablokováno jen proto, že se na velikost disku zeptalo okno „Otevřít v programu“ ve Windows. Samo o sobě nikdy není důkazem.
finding-system-info = Soubor v testu sbíral údaje o počítači a jeho programech.
    .title = Sběr údajů o systému
    .admin = Hardware, software, procesy, WMI. Totéž dělají nástroje pro inventarizaci, instalátory a telemetrie.
finding-network-recon = Soubor v testu zkoumal síť počítače.
    .title = Průzkum sítě
    .admin = Byly vypsány domény, uživatelé, sdílené složky nebo okolní počítače. Dělají to skripty správců; u přílohy to může být příprava útoku na celou síť.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Soubor považují za škodlivý i jiné antivirové skenery.
        [one] Soubor považuje za škodlivý i { $number } další antivirový skener.
        [few] Soubor považují za škodlivý i { $number } další antivirové skenery.
        [many] Soubor považuje za škodlivý i { $number } dalšího antivirového skeneru.
       *[other] Soubor považuje za škodlivý i { $number } dalších antivirových skenerů.
    }
    .title = Shoda s jinými skenery
    .admin =
        { $number ->
            [0] Soubor hlásí jiné skenery (z VirusTotal, IRMA nebo ClamAV); jejich počet není znám.
            [one] Soubor hlásí { $number } další skener. Jeden nebo dva jsou často planý poplach: podívejte se, který skener to je, a zítra to zkontrolujte znovu.
            [few] Soubor hlásí { $number } další skenery. Jeden nebo dva jsou často planý poplach, deset a více skoro nikdy. Vyhledejte jeho SHA-256; důvěrné soubory nikam nenahrávejte.
            [many] Soubor hlásí { $number } dalšího skeneru. Jeden nebo dva jsou často planý poplach, deset a více skoro nikdy. Vyhledejte jeho SHA-256; důvěrné soubory nikam nenahrávejte.
           *[other] Soubor hlásí { $number } dalších skenerů. Jeden nebo dva jsou často planý poplach, deset a více skoro nikdy. Vyhledejte jeho SHA-256; důvěrné soubory nikam nenahrávejte.
        }
finding-known-malware = Testovací počítač v souboru rozpoznal známý škodlivý program.
    .title = Rozpoznáno sandboxem CAPE
    .admin = CAPE určil rodinu nebo získal její konfiguraci. Ve zprávě jsou adresy, se kterými by se malware spojil: hledejte je ve svých logech.
finding-rule-match = Soubor se podobá známým škodlivým programům.
    .title = Shoda s pravidlem pro malware
    .admin = Shoda s pravidlem YARA nebo indikátorem, případně podobnost. Pravidla mají různou kvalitu: podívejte se na název a autora pravidla.
finding-known-family = Soubor má znaky známého škodlivého programu.
    .title = Znaky známé rodiny
    .admin = Soubory, klíče registru, mutexy nebo adresy rodiny { $family }. Názvy se přebírají a kopírují, legitimní software to ale skoro nedělá.

## Little things

finding-everyday-actions = Soubor v testu dělal věci, které dělá i mnoho neškodných programů.
    .title = Běžné činnosti
    .admin = Registr, soubory, roury, šifrování, schopnosti kódu. Samo o sobě to proti souboru nesvědčí.
finding-phone-access = Soubor v testu chtěl rozsáhlá práva v telefonu.
    .title = Použití funkcí telefonu
    .admin = Aplikace pro Android, která čte polohu, čísla, aplikace nebo zprávy, případně načítá kód. Dělá to mnoho legitimních aplikací; porovnejte to s jejím účelem.
finding-crash = Program v testu spadl.
    .title = Pád v testu
    .admin = Říká víc o testovacím počítači než o souboru. Spadnout může i nepovedený exploit.

## Verdicts of the sandbox itself

finding-sandbox-score = Soubor se v testu choval v několika ohledech podezřele.
    .title = Skóre sandboxu
    .admin = Skóre nástroje Cuckoo je { $score }: závažnosti všech nálezů se dělí pěti a sečtou. Sedm nálezů se závažností 3 už překročí obvyklý limit 4. Podívejte se na jednotlivé nálezy.
finding-site-expression = Soubor odpovídá pravidlu, které vytvořilo vaše oddělení IT.
    .title = Místní pravidlo
    .admin = Shoda s výrazem z vaší sady pravidel Peekaboo: ({ $number }), počítáno od 0, takže (3) je nastavení expression.4. Pozdější pravidla už neproběhla; zpráva sandboxu možná ví víc.
finding-evil-domain = Soubor se v testu pokusil spojit s internetovou adresou, která je známá jako nebezpečná.
    .title = Spojení s blokovanou doménou
    .admin = Na místním seznamu škodlivých domén: { $domain }. Hledejte ji v logu DNS a proxy.
finding-peekaboo-test = Je to neškodný testovací soubor.
    .title = Testovací soubor Peekaboo
    .admin = Soubor obsahuje testovací značku „Peekabooyar“. Někdo nejspíš zkouší filtr.
finding-sandbox-verdict = Testovací počítač považuje soubor za škodlivý, ale neřekl proč.
    .title = Verdikt bez důvodu
    .admin = S výsledkem nepřišel žádný důvod. Možná je ve vlastních souborech Peekaboo: hledejte v adresáři zpráv SHA-256 dané části.
finding-sandbox-other = Soubor v testu udělal něco, co se považuje za podezřelé.
    .title = Jiné chování
    .admin = Tento nález není v katalogu. Uvádějí se vlastní slova sandboxu; posuzujte podle nich.

## What could not be analyzed

sandbox-failed-analysis = Test souboru se nepodařilo dokončit. Nevíme, zda je soubor neškodný.
    .title = Analýza v sandboxu selhala
    .admin = Cuckoo nebo Cortex ohlásil chybu nebo nedoběhl. Podívejte se na úlohu v logu sandboxu; druhá analýza se často podaří.
sandbox-failed-file = Soubor nebylo možné otestovat. Nevíme, zda je neškodný.
    .title = Soubor nebyl předán
    .admin = Peekaboo nedokázal soubor přečíst nebo předat sandboxu. Zkontrolujte místo na disku, oprávnění a frontu úloh.
sandbox-failed-rule = Soubor nebylo možné posoudit. Nevíme, zda je neškodný.
    .title = Pravidlo Peekaboo selhalo
    .admin = Pravidlo skončilo chybou nebo si výraz vyžádal selhání. Zkontrolujte sadu pravidel: obvyklou příčinou je nedefinovaný název nebo chybějící zpráva.
sandbox-failed-service = Soubor nebylo možné otestovat. Nevíme, zda je neškodný.
    .title = Peekaboo není dostupné
    .admin = Peekaboo odmítlo požadavek nebo nebylo dosažitelné. Zkontrolujte jeho službu a log.
sandbox-failed-other = Soubor nebylo možné otestovat. Nevíme, zda je neškodný.
    .title = Test v sandboxu selhal
    .admin = Peekaboo ohlásilo selhání bez důvodu. Hledejte úlohu v jeho logu.
