# Provenance: original
# Czech, polite („vy“): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what such things do (it was blocked), without „mohl“
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = E-mail obsahuje program, který zamyká soubory a chce za ně peníze.
    .subject = Zadržený e-mail: vyděračský program
    .could = Takový program umí zamknout dokumenty a fotky.
    .can = Tento program může zamknout vaše dokumenty a fotky.
    .title = Ransomware
    .admin = Šifruje soubory a vymáhá peníze. Mnoho druhů data nejdřív zkopíruje.

category-wiper = E-mail obsahuje program, který ničí data.
    .subject = Zadržený e-mail: program, který ničí data
    .could = Takový program umí smazat z počítače všechno.
    .can = Tento program může smazat z vašeho počítače všechno.
    .title = Wiper
    .admin = Ničí soubory nebo celé disky. Data nelze získat zpět ani za peníze.

category-banker = E-mail obsahuje program, který krade peníze z bankovních účtů.
    .subject = Zadržený e-mail: program, který vykrádá bankovní účty
    .could = Takový program umí ovládnout internetové bankovnictví.
    .can = Tento program může ovládnout vaše internetové bankovnictví.
    .title = Bankovní trojský kůň
    .admin = Ovládne internetové bankovnictví, obvykle tak, že mění, co ukazuje prohlížeč.

category-infostealer = E-mail obsahuje program, který krade hesla.
    .subject = Zadržený e-mail: program, který krade hesla
    .could = Takový program posílá hesla cizím lidem.
    .can = Tento program může poslat vaše hesla cizím lidem.
    .title = Infostealer
    .admin = Sbírá hesla, soubory cookie a dokumenty a během několika minut je odešle.

category-spyware = E-mail obsahuje program, který sleduje, co děláte.
    .subject = Zadržený e-mail: program, který špehuje
    .could = Takový program zaznamenává, co člověk píše a vidí.
    .can = Tento program může zaznamenávat, co píšete a vidíte.
    .title = Spyware
    .admin = Zaznamenává klávesy, obrazovku, mikrofon nebo kameru.

category-backdoor = E-mail obsahuje program, který pustí cizí lidi do vašeho počítače.
    .subject = Zadržený e-mail: skryté ovládání počítače na dálku
    .could = S takovým programem ovládají cizí lidé počítač na dálku.
    .can = Cizí lidé s ním mohou váš počítač ovládat na dálku.
    .title = Backdoor
    .admin = Dává jiným vládu nad počítačem: příkazy, soubory, obrazovka.

category-botnet = E-mail obsahuje program, který poslouchá příkazy zločinců.
    .subject = Zadržený e-mail: program, který poslouchá zločince
    .could = Takový program zneužívá cizí počítače k útokům.
    .can = Tento program může zneužít váš počítač k útokům na jiné.
    .title = Bot
    .admin = Zapojí počítač do sítě, která rozesílá spam nebo útočí na jiné.

category-worm = E-mail obsahuje program, který se sám šíří.
    .subject = Zadržený e-mail: program, který se sám šíří
    .could = Takový program se šíří z jednoho počítače na další.
    .can = Tento program se může z vašeho počítače šířit na další.
    .title = Červ
    .admin = Kopíruje se na další počítače poštou, přes sdílené složky nebo zranitelnosti.

category-rootkit = E-mail obsahuje program, který se schová hluboko v počítači.
    .subject = Zadržený e-mail: program, který se schová v počítači
    .could = Takový program umí zůstat v počítači bez povšimnutí.
    .can = Tento program může ve vašem počítači zůstat bez povšimnutí.
    .title = Rootkit
    .admin = Skrývá se v systému nebo se spouští před ním a přežije vyčištění.

category-exploit = E-mail obsahuje soubor, který využívá chybu v programu.
    .subject = Zadržený e-mail: soubor k vniknutí do počítače
    .could = Už otevření takového souboru může pustit do počítače cizího člověka.
    .can = Už otevření souboru může pustit do počítače cizího člověka.
    .title = Exploit
    .admin = Využívá zranitelnost programu. Zkontrolujte, zda je program aktuální.

category-downloader = E-mail obsahuje program, který stahuje další škodlivé programy.
    .subject = Zadržený e-mail: program, který stahuje škodlivé programy
    .could = Takovým programem často začíná útok na počítač.
    .can = Tímto programem může začít útok na váš počítač.
    .title = Downloader
    .admin = První krok útoku: stáhne nebo rozbalí samotný malware.

category-file-infector = E-mail obsahuje program, který nakazí jiné programy.
    .subject = Zadržený e-mail: počítačový virus
    .could = Takový virus umí nakazit programy v počítači.
    .can = Tento virus může nakazit programy ve vašem počítači.
    .title = Souborový virus
    .admin = Připojuje se k programům a dokumentům. Často jde o čistý soubor, který se infikoval.

category-cryptominer = E-mail obsahuje program, který tajně používá váš počítač k výrobě digitálních peněz.
    .subject = Zadržený e-mail: program, který tajně využívá počítač
    .could = S takovým programem bývá počítač pomalý a horký.
    .can = S tímto programem může být váš počítač pomalý a horký.
    .title = Kryptominer
    .admin = Těží kryptoměny na náklady majitele.

category-phishing = E-mail se snaží lstí získat vaše heslo.
    .subject = Zadržený e-mail: pokus vylákat heslo
    .could = Takový e-mail vede na falešnou přihlašovací stránku.
    .can = Tento e-mail vás může zavést na falešnou přihlašovací stránku.
    .title = Phishing
    .admin = Napodobuje nějakou službu, aby získal hesla nebo platební údaje.

category-rogueware = E-mail obsahuje program, který lidi straší, aby z nich dostal peníze.
    .subject = Zadržený e-mail: program s falešnými hláškami
    .could = Takový program ukazuje falešné hlášky a chce peníze.
    .can = Tento program může ukazovat falešné hlášky a chtít peníze.
    .title = Rogueware
    .admin = Vydává se za bezpečnostní nebo opravný program a žádá zaplacení.

category-scam = E-mail se snaží falešným příběhem získat peníze.
    .subject = Zadržený e-mail: pokus vylákat peníze
    .could = Takové e-maily už stály mnoho lidí peníze.
    .can = Tento e-mail vás může stát peníze.
    .title = Podvod
    .admin = Podvod jen pomocí textu: platba předem, falešná faktura, vydírání, předstíraná láska.

category-hacktool = E-mail obsahuje nástroj k vniknutí do počítačů.
    .subject = Zadržený e-mail: nástroj k vniknutí do počítačů
    .could = Cizí lidé takové nástroje používají proti počítačům.
    .can = Cizí lidé ho mohou použít proti vašemu počítači.
    .title = Hackerský nástroj
    .admin = Nástroj k útokům. Některé používají i správci a testeři.

category-pua = E-mail obsahuje program, který většina lidí nechce.
    .subject = Zadržený e-mail: nechtěný program
    .could = Takový program ukazuje reklamu nebo mění nastavení.
    .can = Tento program může ukazovat reklamu nebo změnit vaše nastavení.
    .title = Nechtěný program (PUA)
    .admin = Reklama, přibalené programy, pochybné nástroje. Spíš obtěžuje, než škodí; někteří uživatelé ho chtějí.

category-active-content = E-mail obsahuje dokument, který umí spouštět příkazy.
    .subject = Zadržený e-mail: dokument, který umí spouštět příkazy
    .could = Takový dokument umí po otevření spustit škodlivý program.
    .can = Tento dokument může po otevření spustit škodlivý program.
    .title = Aktivní obsah
    .admin = Makro, skript nebo odkaz, který se spustí při otevření dokumentu. Mají je i legitimní dokumenty.

category-evasion = E-mail obsahuje soubor, který se snaží schovat před naší kontrolou.
    .subject = Zadržený e-mail: soubor, který skrývá svůj obsah
    .could = Takový soubor umí škodit až později, po naší kontrole.
    .can = Tento soubor může škodit až později, po naší kontrole.
    .title = Obcházení detekce
    .admin = Soubor se balí, maskuje nebo vyčkává, aby prošel skenery. Totéž dělá i ochrana proti kopírování.

category-suspicious-behavior = E-mail obsahuje soubor, který se chová podezřele.
    .subject = Zadržený e-mail: podezřelý soubor
    .could = Takový soubor umí změnit počítač a na nic se neptá.
    .can = Tento soubor může změnit váš počítač, aniž by se zeptal.
    .title = Podezřelé chování
    .admin = Dělá to, co často dělá malware, ale nic z toho není důkaz.

category-malware = E-mail obsahuje škodlivý program.
    .subject = Zadržený e-mail: škodlivý program
    .could = Takový program umí poškodit počítač nebo špehovat lidi.
    .can = Tento program může ve vašem počítači napáchat škodu nebo vás špehovat.
    .title = Malware
    .admin = Škodlivý, ale skener neříká, o jaký druh jde.

category-policy = Pravidlo vaší organizace tento e-mail nepovoluje.
    .subject = Zadržený e-mail: u nás není povolený
    .could = Takové e-maily používají i útočníci.
    .can = Takové e-maily používají i útočníci.
    .title = Pravidlo organizace
    .admin = Nepovoluje to místní pravidlo; nic škodlivého nebylo detekováno.

category-unscannable = E-mail jsme nemohli zkontrolovat.
    .subject = Zadržený e-mail: nebylo možné ho zkontrolovat
    .could = V takových e-mailech bývají někdy schované škodlivé soubory.
    .can = V takových e-mailech bývají někdy schované škodlivé soubory.
    .title = Nelze zkontrolovat
    .admin = Žádný skener se nemohl podívat dovnitř. Neví se nic, dobrého ani špatného.

category-spam = E-mail vypadá jako nevyžádaná reklama.
    .subject = Zadržený e-mail: nevyžádaná reklama
    .could = Takový e-mail jen bere čas.
    .can = Tento e-mail vás může připravit o čas.
    .title = Spam
    .admin = Nevyžádaná hromadná pošta.

category-test = E-mail obsahuje neškodný testovací soubor. Lidé takovými soubory zkoušejí ochranu.
    .subject = Zadržený e-mail: neškodný testovací soubor
    .could = Testovací soubor neumí nijak uškodit.
    .can = Testovací soubor nemůže nijak uškodit.
    .title = Test
    .admin = Testovací soubor, který skenery hlásí schválně. Je neškodný.

severity-critical = velmi vysoké
    .admin = kritická
severity-high = vysoké
    .admin = vysoká
severity-medium = střední
    .admin = střední
severity-low = nízké
    .admin = nízká
severity-info = žádné
    .admin = informativní

confidence-high = Jsme si velmi jistí, že je e-mail škodlivý.
    .unwanted = Jsme si velmi jistí, že je e-mail nežádoucí.
    .admin = vysoká
confidence-moderate = Jsme si tím dost jistí, ale můžeme se mýlit.
    .admin = střední
confidence-low = Může to být planý poplach. E-mail je možná neškodný.
    .admin = nízká

strength-weak = slabá známka
strength-doubtful = známé planými poplachy
strength-medium = střední známka
strength-strong = silná známka
strength-named = přesná shoda

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archiv
platform-mail = e-mail
