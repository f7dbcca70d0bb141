# Provenance: original
# Why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Egy víruskereső kártékonynak találta az e-mailt.
    .title = Név nélküli észlelés
    .admin = A víruskereső kártevőt jelentett, de nevet nem adott meg. A kimenete, ha van, lent látható.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = A fájl egy program. Az Ön szervezete általában nem engedélyez programokat e-mailben.
    .title = Tiltott program
    .admin = Végrehajtható fájl. A levélben küldött program a kártevők terjesztésének gyakori módja.
    .subject = Kiszűrt e-mail: tiltott program
reason-file-script = A fájlban parancsok vannak, amelyeket a számítógépe végrehajtana. Az Ön szervezete általában nem engedélyez ilyen fájlokat.
    .title = Tiltott szkript
    .admin = A szkript dupla kattintásra lefut, a felhasználó minden jogával.
    .subject = Kiszűrt e-mail: parancsokat tartalmazó tiltott fájl
reason-file-shortcut = A fájl egy parancsikon, amely valami mást indít el. Az Ön szervezete általában nem engedélyez ilyen fájlokat.
    .title = Tiltott parancsikon
    .admin = A parancsikon bármilyen parancsot elindíthat, bármilyen ikonnal. Jóhiszemű feladó szinte soha nem küld ilyet.
    .subject = Kiszűrt e-mail: tiltott parancsikon
reason-file-disk-image = A fájl egy teljes lemez másolata. Az Ön szervezete általában nem engedélyez ilyen fájlokat.
    .title = Tiltott lemezkép
    .admin = A lemezképben lévő fájlok elveszítik az internetes eredet jelölését, ezért a Windows kevésbé figyelmeztet.
    .subject = Kiszűrt e-mail: tiltott lemezmásolat
reason-file-macro-document = A dokumentum parancsokat (makrókat) futtathat. Az Ön szervezete általában nem engedélyez ilyen dokumentumokat.
    .title = Tiltott makrós dokumentum
    .admin = A fájltípus tartalmazhat makrókat. A szabály nem vizsgálja, hogy ebben a fájlban van-e.
    .subject = Kiszűrt e-mail: parancsokat futtató dokumentum
reason-file-notebook = A fájl egy digitális jegyzetfüzet (OneNote), amelyben programok rejtőzhetnek. Az Ön szervezete általában nem engedélyez ilyen fájlokat.
    .title = Tiltott jegyzetfüzet
    .admin = A OneNote-fájlok bármilyen fájlt tartalmazhatnak, és kattintásra el is indíthatják.
    .subject = Kiszűrt e-mail: tiltott jegyzetfüzet
reason-file-help-file = A fájl egy régi fajta súgófájl, amely parancsokat futtathat. Az Ön szervezete általában nem engedélyez ilyen fájlokat.
    .title = Tiltott súgófájl
    .admin = A lefordított súgófájlok (CHM) szkripteket futtatnak. Senkinek sem kell levélben küldenie őket.
    .subject = Kiszűrt e-mail: tiltott súgófájl
reason-file-web-page = A fájl egy weboldal. Az Ön szervezete általában nem engedélyez weboldalakat mellékletként.
    .title = Tiltott weboldal
    .admin = A mellékelt weboldal gyakran bejelentkezési oldalt utánoz, vagy egy rejtett fájlt csomagol ki.
    .subject = Kiszűrt e-mail: tiltott weboldal
reason-file-archive = A fájl tömörített (például ZIP). Az Ön szervezete ezt a fajtát általában nem engedélyezi.
    .title = Tiltott archívum
    .admin = Az archívum fajtája vagy valami benne tiltott.
    .subject = Kiszűrt e-mail: tiltott tömörített fájl
reason-file-pdf = A fájl egy PDF-dokumentum. Az Ön szervezetének egyik szabálya nem engedi meg.
    .title = Tiltott PDF
    .admin = Egy helyi szabály tiltja ezt a PDF-fájlt a neve vagy a típusa alapján.
    .subject = Kiszűrt e-mail: tiltott fájl
reason-file-document = A fájl egy dokumentum. Az Ön szervezetének egyik szabálya nem engedi meg.
    .title = Tiltott dokumentum
    .admin = Egy helyi szabály tiltja ezt a dokumentumot a neve vagy a típusa alapján.
    .subject = Kiszűrt e-mail: tiltott fájl
reason-file-picture = A fájl egy kép. Az Ön szervezetének egyik szabálya nem engedi meg.
    .title = Tiltott kép
    .admin = Egy helyi szabály tiltja ezt a képet a neve vagy a típusa alapján.
    .subject = Kiszűrt e-mail: tiltott fájl
reason-file-media = A fájl videó vagy hangfájl. Az Ön szervezete általában nem engedélyez ilyen fájlokat e-mailben.
    .title = Tiltott videó vagy hangfájl
    .admin = Egy helyi szabály tiltja a videókat vagy a hangfájlokat.
    .subject = Kiszűrt e-mail: tiltott videó vagy hangfájl
reason-file-disguised = A fájl dokumentumnak látszik, de valójában program.
    .title = Álcázott nevű program
    .admin = A név elrejti, hogy a fájl valójában program. A célja a megtévesztés.
    .subject = Kiszűrt e-mail: álcázott program
reason-file-other = A fájl olyan fajtájú, amilyet az Ön szervezete általában nem engedélyez.
    .title = Tiltott fájl
    .admin = Egy helyi szabály tiltja a nevet vagy a típust.
    .subject = Kiszűrt e-mail: tiltott fájl

## What could not be checked

reason-encrypted = A fájlt jelszó zárja le. Ezért nem tudtunk belenézni.
    .title = Titkosított fájl
    .admin = Az archívum vagy a dokumentum titkosított. A támadók a víruskeresők kijátszására, a jóhiszemű feladók az adatok védelmére titkosítanak.
    .subject = Kiszűrt e-mail: jelszóval lezárt fájl
reason-over-limits = A fájlba túl sok mindent csomagoltak. Ezért nem tudtuk ellenőrizni.
    .title = Korlátok túllépve
    .admin = Túl sok fájl, túl mély egymásba ágyazás, vagy kicsomagolva túl nagy. Lehet archívumbomba vagy egyszerűen csak egy nagy archívum.
    .subject = Kiszűrt e-mail: túl sok van a fájlba csomagolva
reason-ambiguous = Az e-mail olyan felépítésű, hogy a programok különbözőképpen olvassák. Ezért nem tudtuk ellenőrizni.
    .title = Kétértelmű szerkezet
    .admin = A programok eltérő részeket láthatnak: a víruskereső mást vizsgál, mint amit a címzett megnyit.
    .subject = Kiszűrt e-mail: megtévesztő felépítésű
reason-unreadable = A fájl sérült vagy ismeretlen fajtájú. Ezért nem tudtuk ellenőrizni.
    .title = Olvashatatlan fájl
    .admin = Egy MIME-részt nem lehetett dekódolni vagy kicsomagolni.
    .subject = Kiszűrt e-mail: olvashatatlan fájl
reason-scanners-failed = A víruskeresőink nem működtek, amikor az e-mail érkezett. Ezért nem tudtuk ellenőrizni.
    .title = Minden víruskereső kiesett
    .admin = Egyik víruskereső sem adott választ. A leveleket semmi sem ellenőrzi, amíg legalább az egyik újra nem működik.
    .subject = Kiszűrt e-mail: nem lehetett ellenőrizni
# $scanner: its name
reason-scanner-failed = Az egyik ellenőrzésünk nem működött, amikor az e-mail érkezett.
    .title = Egy ellenőrző program kiesett
    .admin = { $scanner }: nem adott választ a levélre. A levelet más víruskeresők ellenőrizték.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = Az e-mail felépítése hibás.
    .title = Hibás fejléc
    .admin = A fejléc megszegi a levélformátum szabályait.
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-mime = Az e-mail részei nincsenek helyesen összefűzve.
    .title = Hibás MIME-szerkezet
    .admin = A MIME-szerkezet hibás (RFC 2045). Többnyire hibás program az oka, néha a víruskeresők kijátszására szolgáló trükk.
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-8bit = Az e-mail nem megengedett módon használ betűket.
    .title = 8 bites karakterek a fejlécben
    .admin = A fejlécben olyan karakterek vannak, amelyeket kódolni kellene (RFC 2047). Többnyire régi vagy házilag írt program az oka.
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-control = Az e-mailben nem megengedett karakterek vannak.
    .title = Vezérlőkarakterek a fejlécben
    .admin = A fejlécben vezérlőkarakterek vannak (RFC 5322, 2.2. szakasz).
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-blank = Az e-mailben rossz helyen van egy üres sor.
    .title = Üres sor a fejlécben
    .admin = A fejléc egyik sora csupa üres karakterből áll (RFC 5322, 3.2.2. szakasz).
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-long = Az e-mailben van egy túl hosszú sor.
    .title = Túl hosszú sor a fejlécben
    .admin = A fejléc egyik sora 998 karakternél hosszabb (RFC 5322, 2.1.1. szakasz).
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-syntax = Az e-mail egyik technikai sora hibásan van megírva.
    .title = Hibás szintaxis a fejlécben
    .admin = Az egyik fejlécmező sérti a szintaxist (RFC 5322).
    .subject = Kiszűrt e-mail: hibás felépítésű
reason-header-missing = Az e-mailből hiányzik valami, ami minden e-mailben kötelező.
    .title = Hiányzó fejlécmező
    .admin = Hiányzik egy kötelező fejlécmező (RFC 5322, 3.6. szakasz).
    .subject = Kiszűrt e-mail: hiányos
reason-header-duplicate = Az e-mailben kétszer szerepel valami, ami csak egyszer szerepelhetne.
    .title = Ismétlődő fejlécmező
    .admin = Kétszer szerepel egy mező, amely csak egyszer szerepelhet (RFC 5322, 3.6. szakasz). Többnyire hibás program vagy relay az oka.
    .subject = Kiszűrt e-mail: hibás felépítésű

reason-oversized = Az e-mail nagyobb a megengedettnél.
    .title = Túl nagy levél
    .admin = Nagyobb az ennél a címzettnél beállított korlátnál.
    .subject = Kiszűrt e-mail: túl nagy

## Grounds of spam

spam-test = Az e-mailben tesztszöveg van. Ilyen szövegekkel próbálják ki a szűrőt.
    .title = Tesztszöveg
    .admin = GTUBE, a spamszűrők tesztszövege. Ártalmatlan.
    .subject = Kiszűrt e-mail: ártalmatlan tesztszöveg
spam-score = Sok apró jel együtt arra utal, hogy az e-mail reklám.
    .title = Spampontszám elérve
    .admin = A tesztek összege elérte a határértéket.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-forged-sender = A feladó címe hamisnak tűnik.
    .title = Nem hiteles feladó
    .admin = A megjelenített feladó megbukott az SPF-, DKIM- vagy DMARC-ellenőrzésen.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-phishing = Az e-mail meg akarja szerezni az Ön jelszavát vagy fiókját.
    .title = Adathalász kifejezések
    .admin = Szolgáltatást utánzó kifejezések vagy hivatkozások, amelyek bejelentkezési vagy fizetési adatokat kérnek.
    .subject = Kiszűrt e-mail: jelszót akar kicsalni
spam-known-sender-network = A küldő számítógépet vagy egy hivatkozást már használtak reklámokhoz.
    .title = Tiltólistás cím vagy hivatkozás
    .admin = Egy cím vagy hivatkozás tiltólistán van.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-known-text = A szöveg már ismert más kéretlen e-mailekből.
    .title = Ismert spamszöveg
    .admin = A szöveg ismert spamhez hasonlít (Bayes, ellenőrző összegek).
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-money-promise = Az e-mail pénzt ígér vagy követel.
    .title = Pénzről szóló kifejezések
    .admin = Előlegcsalásra, lottónyereményre, zsarolásra jellemző kifejezések.
    .subject = Kiszűrt e-mail: pénzt akar kicsalni
spam-advertising = Az e-mail reklám stílusában íródott.
    .title = Reklámkifejezések
    .admin = Gyógyszerek, kölcsönök, hamisítványok és hasonlók reklámjára jellemző kifejezések.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-odd-text = A szöveg szokatlan módon van megírva.
    .title = Szokatlan szöveg
    .admin = Olyan kódolás, jelölés vagy írásmód, amelyet legitim programok alig használnak.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-odd-links = A hivatkozások elrejtik, hová vezetnek.
    .title = Szokatlan hivatkozások
    .admin = Puszta IP-címekre, rövidítőkre vagy álcázott célokra mutató hivatkozások.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-odd-path = Az e-mail szokatlan úton érkezett.
    .title = Szokatlan útvonal
    .admin = A küldő számítógép neve vagy címe hiányzik, szokatlan vagy hamis.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-odd-header = Az e-mailt szokatlan program írta.
    .title = Szokatlan fejléc
    .admin = Egyes fejlécmezők hiányoznak, hibásak vagy utánzatok.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-attachment = A reklámoknak gyakran van ilyen mellékletük.
    .title = Jellegzetes spammelléklet
    .admin = A melléklet fajtája vagy neve jellemző a spamre.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-scanner-points = Egy víruskereső kétesnek tartja az e-mailt.
    .title = Pontok víruskeresőtől
    .admin = A helyi beállítás szerint ennek a víruskeresőnek a jelzése spampontnak számít, nem kártevőnek.
    .subject = Kiszűrt e-mail: kéretlen reklám
spam-site-rule = Az Ön szervezetének egyik szabálya nem engedi meg az e-mailt.
    .title = Helyi szabály
    .admin = Egy helyi szabály vagy lista.
    .subject = Kiszűrt e-mail: kéretlen reklám

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] { $count } ellenőrzés mutatta ki.
       *[other] { $count } egymástól független ellenőrzés is kimutatta.
    }
doubt-exact-name =
    .admin = Egy víruskereső pontosan azonosította ezt a kártevőt vagy a családját.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = Ez a fájl dokumentumnak látszik, de nem az: „{ $file }”.
    .admin = Ez a név dokumentumnak álcázza a fájlt: „{ $file }”.
doubt-turned-name = A fájl nevét úgy írták, hogy a végét félre lehessen olvasni.
    .admin = Az olvasás irányát megfordító karakterek vannak ebben a névben: „{ $file }”. Itt kihagytuk őket.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = Egy fájl nevében olyan betűk vannak, amelyek csak hasonlítanak a szokásosakra.
    .admin = Több ábécé hasonló betűi keverednek ebben a névben: „{ $file }”.
doubt-archive-in-archive =
    .admin = Az archívumban egy másik archívum van. Ez legitim levelekben ritka.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = Az e-mail szerint innen érkezett: { $domain }. Egy ellenőrzés szerint ez nem igaz.
    .admin = Sikertelen ellenőrzés ({ $check }). Állítólagos feladó: { $domain }.
doubt-sender-claimed = Az e-mail szerint innen érkezett: { $domain }. Ezt semmi sem igazolja.
    .admin = Állítólagos feladó: { $domain }. Sem DKIM-aláírás, sem DMARC-eredmény nem igazolja.
doubt-single-guess =
    .admin = Csak egyetlen víruskereső gyanakszik, a fájl szerkezete alapján. Az ilyen becslések gyakran tévesek.
doubt-false-alarm-source =
    .admin = Csak egy téves riasztásokról ismert szignatúra-adatbázis jelzi.
doubt-macro-alone = A dokumentumban parancsok (makrók) vannak. Sok ártalmatlan dokumentumban is vannak ilyenek.
    .admin = Csak egy makrót jeleztek. Sok legitim dokumentumban van ilyen.
doubt-ordinary-behavior =
    .admin = Csak olyan viselkedés látszott, amely sok legitim programra is jellemző.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } másik víruskereső is megvizsgálta, és nem talált semmit.
       *[other] { $count } másik víruskereső is megvizsgálta, és nem talált semmit.
    }
doubt-sender-proven = Az e-mail valóban innen érkezett: { $domain }.
    .admin = DKIM vagy DMARC által igazolt feladó: { $domain }. Ettől még egy ismert partner számítógépe is lehet fertőzött.
doubt-rule-only =
    .admin = A fájlt egy helyi szabály tiltja. Egyetlen víruskereső sem talált benne semmit.
doubt-known-bulk = Az e-mail valóban innen érkezett: { $domain }. Sok embernek küldték el.
    .admin = A levél tömeges vagy listás levél, a feladója igazolt: { $domain }.
doubt-harmless-test =
    .admin = Tesztfájl. Valaki valószínűleg a szűrőt próbálja ki.
