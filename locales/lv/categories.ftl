# Provenance: original
# What kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = Vēstulē ir programma, kas aizslēdz failus un pieprasa naudu.
    .subject = Bloķēta vēstule: izspiedējprogramma
    .could = Tā būtu varējusi aizslēgt jūsu dokumentus un attēlus.
    .can = Tā var aizslēgt jūsu dokumentus un attēlus.
    .title = Izspiedējvīruss
    .admin = Šifrē failus un izspiež naudu. Daudzi paveidi pirms tam nokopē datus.

category-wiper = Vēstulē ir programma, kas iznīcina datus.
    .subject = Bloķēta vēstule: datus iznīcinoša programma
    .could = Tā būtu varējusi izdzēst visu jūsu datorā.
    .can = Tā var izdzēst visu jūsu datorā.
    .title = Datu iznīcinātājs (wiper)
    .admin = Iznīcina failus vai veselus diskus. Datus nevar atgūt arī par naudu.

category-banker = Vēstulē ir programma, kas zog naudu no bankas kontiem.
    .subject = Bloķēta vēstule: programma, kas zog no bankas kontiem
    .could = Tā būtu varējusi pārņemt jūsu internetbanku.
    .can = Tā var pārņemt jūsu internetbanku.
    .title = Banku Trojas zirgs
    .admin = Pārņem internetbanku, parasti mainot to, ko rāda pārlūks.

category-infostealer = Vēstulē ir programma, kas zog paroles.
    .subject = Bloķēta vēstule: programma, kas zog paroles
    .could = Tā būtu varējusi nosūtīt jūsu paroles svešiniekiem.
    .can = Tā var nosūtīt jūsu paroles svešiniekiem.
    .title = Informācijas zaglis (infostealer)
    .admin = Savāc paroles, sīkdatnes un dokumentus un dažu minūšu laikā tos aizsūta.

category-spyware = Vēstulē ir programma, kas novēro, ko jūs darāt.
    .subject = Bloķēta vēstule: spiegošanas programma
    .could = Tā būtu varējusi ierakstīt, ko jūs rakstāt un redzat.
    .can = Tā var ierakstīt, ko jūs rakstāt un redzat.
    .title = Spiegprogrammatūra
    .admin = Ieraksta taustiņsitienus, ekrānu, mikrofonu vai kameru.

category-backdoor = Vēstulē ir programma, kas ļauj svešiniekiem lietot jūsu datoru.
    .subject = Bloķēta vēstule: slēpta attālās vadības programma
    .could = Svešinieki būtu varējuši no attāluma lietot jūsu datoru.
    .can = Svešinieki var no attāluma lietot jūsu datoru.
    .title = Aizmugures durvis (backdoor)
    .admin = Ļauj citiem vadīt datoru: komandas, failus, ekrānu.

category-botnet = Vēstulē ir programma, kas pilda noziedznieku pavēles.
    .subject = Bloķēta vēstule: programma, kas klausa noziedzniekus
    .could = Tā būtu varējusi ar jūsu datoru uzbrukt citiem.
    .can = Tā var ar jūsu datoru uzbrukt citiem.
    .title = Bots
    .admin = Iekļauj datoru tīklā, kas sūta surogātpastu vai uzbrūk citiem.

category-worm = Vēstulē ir programma, kas izplatās pati.
    .subject = Bloķēta vēstule: programma, kas izplatās pati
    .could = Tā būtu varējusi izplatīties no jūsu datora uz citiem.
    .can = Tā var izplatīties no jūsu datora uz citiem.
    .title = Tārps
    .admin = Kopē sevi citos datoros pa e-pastu, koplietotās mapēs vai izmantojot ievainojamības.

category-rootkit = Vēstulē ir programma, kas paslēpjas dziļi datorā.
    .subject = Bloķēta vēstule: programma, kas slēpjas datorā
    .could = Tā būtu varējusi nemanāmi palikt jūsu datorā.
    .can = Tā var nemanāmi palikt jūsu datorā.
    .title = Saknes komplekts (rootkit)
    .admin = Paslēpjas sistēmā vai palaižas pirms tās un pārdzīvo tīrīšanu.

category-exploit = Vēstulē ir fails, kas izmanto kādas programmas vājo vietu.
    .subject = Bloķēta vēstule: fails, ar ko ielaužas datoros
    .could = Jau faila atvēršana būtu varējusi ielaist jūsu datorā svešinieku.
    .can = Jau faila atvēršana var ielaist jūsu datorā svešinieku.
    .title = Ievainojamību izmantojošs kods (exploit)
    .admin = Izmanto programmas ievainojamību. Pārbaudiet, vai programma ir atjaunināta.

category-downloader = Vēstulē ir programma, kas ielādē citas kaitīgas programmas.
    .subject = Bloķēta vēstule: programma, kas ielādē kaitīgas programmas
    .could = Tā būtu varējusi jūsu datorā ielādēt kaitīgas programmas.
    .can = Tā var jūsu datorā ielādēt kaitīgas programmas.
    .title = Lejupielādētājs
    .admin = Uzbrukuma pirmais solis: lejupielādē vai izpako īsto ļaunprogrammatūru.

category-file-infector = Vēstulē ir programma, kas inficē citas programmas.
    .subject = Bloķēta vēstule: datorvīruss
    .could = Tā būtu varējusi inficēt programmas jūsu datorā.
    .can = Tā var inficēt programmas jūsu datorā.
    .title = Failu vīruss
    .admin = Pievienojas programmām un dokumentiem. Bieži vien tas ir tīrs fails, kas ir inficēts.

category-cryptominer = Vēstulē ir programma, kas ar jūsu datoru slepeni pelna digitālo naudu.
    .subject = Bloķēta vēstule: programma, kas slepeni lieto datoru
    .could = Jūsu dators būtu varējis kļūt lēns un karsts.
    .can = Jūsu dators var kļūt lēns un karsts.
    .title = Kriptovalūtas racējs
    .admin = Rok kriptovalūtu uz īpašnieka rēķina.

category-phishing = Vēstule ar viltu mēģina iegūt jūsu paroli.
    .subject = Bloķēta vēstule: mēģina izvilt jūsu paroli
    .could = Tā būtu varējusi jūs aizvest uz viltotu pieteikšanās lapu.
    .can = Tā var jūs aizvest uz viltotu pieteikšanās lapu.
    .title = Pikšķerēšana
    .admin = Atdarina kādu pakalpojumu, lai iegūtu paroles vai maksājumu datus.

category-rogueware = Vēstulē ir programma, kas biedē cilvēkus, lai iegūtu naudu.
    .subject = Bloķēta vēstule: programma ar viltus brīdinājumiem
    .could = Tā būtu varējusi rādīt viltus brīdinājumus un prasīt naudu.
    .can = Tā var rādīt viltus brīdinājumus un prasīt naudu.
    .title = Viltus drošības programma
    .admin = Izliekas par drošības vai labošanas programmu un pieprasa samaksu.

category-scam = Vēstule ar izdomātu stāstu mēģina izvilt naudu.
    .subject = Bloķēta vēstule: mēģina izvilt jūsu naudu
    .could = Tā būtu varējusi izkrāpt jums naudu.
    .can = Tā var izkrāpt jums naudu.
    .title = Krāpšana
    .admin = Krāpšana tikai ar tekstu: avansa maksājums, viltus rēķins, izspiešana, romantiska krāpšana.

category-hacktool = Vēstulē ir rīks, ar ko ielaužas datoros.
    .subject = Bloķēta vēstule: ielaušanās rīks
    .could = Svešinieki būtu varējuši to vērst pret jūsu datoru.
    .can = Svešinieki var to vērst pret jūsu datoru.
    .title = Uzlaušanas rīks
    .admin = Rīks uzbrukumiem. Dažus no tiem lieto arī administratori un testētāji.

category-pua = Vēstulē ir programma, ko vairums cilvēku nevēlas.
    .subject = Bloķēta vēstule: nevēlama programma
    .could = Tā būtu varējusi rādīt reklāmu vai mainīt jūsu iestatījumus.
    .can = Tā var rādīt reklāmu vai mainīt jūsu iestatījumus.
    .title = Nevēlama programma (PUA)
    .admin = Reklāma, komplektā iekļauti instalētāji, apšaubāmi rīki. Drīzāk kaitinoša nekā bīstama; daži lietotāji to vēlas.

category-active-content = Vēstulē ir dokuments, kas var izpildīt komandas.
    .subject = Bloķēta vēstule: dokuments, kas var izpildīt komandas
    .could = Atverot to, būtu varējusi palaisties kaitīga programma.
    .can = Atverot to, var palaisties kaitīga programma.
    .title = Aktīvs saturs
    .admin = Makro, skripts vai saite, kas sāk darboties, atverot dokumentu. Tādi ir arī godīgos dokumentos.

category-evasion = Vēstulē ir fails, kas mēģina paslēpties no mūsu pārbaudēm.
    .subject = Bloķēta vēstule: fails, kas slēpj savu saturu
    .could = Tas būtu varējis nodarīt ļaunumu vēlāk, pēc mūsu pārbaudēm.
    .can = Tas var nodarīt ļaunumu vēlāk, pēc mūsu pārbaudēm.
    .title = Izvairīšanās no pārbaudes
    .admin = Sapakojas, maskējas vai nogaida, lai tiktu garām skeneriem. Tā dara arī kopēšanas aizsardzība.

category-suspicious-behavior = Vēstulē ir fails, kas uzvedas aizdomīgi.
    .subject = Bloķēta vēstule: aizdomīgs fails
    .could = Tas būtu varējis kaut ko mainīt jūsu datorā, jums nejautājot.
    .can = Tas var kaut ko mainīt jūsu datorā, jums nejautājot.
    .title = Aizdomīga uzvedība
    .admin = Dara to, ko bieži dara ļaunprogrammatūra, bet neko, kas to pierādītu.

category-malware = Vēstulē ir kaitīga programma.
    .subject = Bloķēta vēstule: kaitīga programma
    .could = Tā būtu varējusi sabojāt jūsu datoru vai jūs izspiegot.
    .can = Tā var sabojāt jūsu datoru vai jūs izspiegot.
    .title = Ļaunprogrammatūra
    .admin = Ļaunprātīga, bet skeneris nenorāda, kāda veida.

category-policy = Jūsu organizācijas noteikumi šo vēstuli neatļauj.
    .subject = Bloķēta vēstule: šeit nav atļauta
    .could = Šādas vēstules izmanto arī uzbrucēji.
    .can = Šādas vēstules izmanto arī uzbrucēji.
    .title = Noteikumi
    .admin = Aizliedz šīs instalācijas kārtula; nekas kaitīgs netika atklāts.

category-unscannable = Mēs nevarējām pārbaudīt vēstuli.
    .subject = Bloķēta vēstule: nevarēja pārbaudīt
    .could = Šādās vēstulēs dažkārt ir paslēpti kaitīgi faili.
    .can = Šādās vēstulēs dažkārt ir paslēpti kaitīgi faili.
    .title = Nav pārbaudāma
    .admin = Neviens skeneris nevarēja ieskatīties iekšā. Nekas nav zināms – ne labs, ne slikts.

category-spam = Vēstule izskatās pēc nevēlamas reklāmas.
    .subject = Bloķēta vēstule: nevēlama reklāma
    .could = Tā jums tikai būtu atņēmusi laiku.
    .can = Tā var jums atņemt laiku.
    .title = Surogātpasts
    .admin = Nevēlams masveida pasts.

category-test = Vēstulē ir nekaitīgs testa fails. Ar šādiem failiem pārbauda aizsardzību.
    .subject = Bloķēta vēstule: nekaitīgs testa fails
    .could = Tas nebūtu varējis nodarīt nekādu ļaunumu.
    .can = Tas nevar nodarīt nekādu ļaunumu.
    .title = Tests
    .admin = Testa fails, par ko skeneri ziņo ar nolūku. Tas ir nekaitīgs.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = ļoti augsta
    .admin = kritiska
severity-high = augsta
    .admin = augsta
severity-medium = vidēja
    .admin = vidēja
severity-low = zema
    .admin = zema
severity-info = nav
    .admin = informatīva

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Mēs esam ļoti pārliecināti, ka vēstule ir kaitīga.
    .unwanted = Mēs esam ļoti pārliecināti, ka vēstule ir nevēlama.
    .admin = augsta
confidence-moderate = Mēs esam diezgan pārliecināti, bet varam kļūdīties.
    .admin = vidēja
confidence-low = Tā var būt kļūdaina trauksme. Vēstule var būt nekaitīga.
    .admin = zema

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = vāja pazīme
strength-doubtful = bieži kļūdaina trauksme
strength-medium = vidēja pazīme
strength-strong = spēcīga pazīme
strength-named = precīza atbilstība

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skripts
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arhīvs
platform-mail = vēstule
