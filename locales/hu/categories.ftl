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

category-ransomware = Az e-mailben olyan program van, amely zárolja a fájlokat, és pénzt követel.
    .subject = Kiszűrt e-mail: zsarolóprogram
    .could = A program zárolhatta volna az Ön dokumentumait és képeit.
    .can = A program zárolhatja az Ön dokumentumait és képeit.
    .title = Zsarolóvírus
    .admin = Titkosítja a fájlokat, és pénzt követel. Sok fajtája előbb le is másolja az adatokat.

category-wiper = Az e-mailben olyan program van, amely megsemmisíti az adatokat.
    .subject = Kiszűrt e-mail: adatokat megsemmisítő program
    .could = A program mindent törölhetett volna az Ön számítógépéről.
    .can = A program mindent törölhet az Ön számítógépéről.
    .title = Adattörlő kártevő (wiper)
    .admin = Fájlokat vagy egész lemezeket tesz tönkre. Az adatokat pénzért sem lehet visszakapni.

category-banker = Az e-mailben olyan program van, amely bankszámlákról lop pénzt.
    .subject = Kiszűrt e-mail: bankszámlákról lopó program
    .could = A program átvehette volna az irányítást az Ön netbankja felett.
    .can = A program átveheti az irányítást az Ön netbankja felett.
    .title = Banki trójai
    .admin = Átveszi az irányítást a netbank felett, többnyire úgy, hogy módosítja a böngészőben megjelenő tartalmat.

category-infostealer = Az e-mailben olyan program van, amely jelszavakat lop.
    .subject = Kiszűrt e-mail: jelszavakat lopó program
    .could = A program elküldhette volna az Ön jelszavait idegeneknek.
    .can = A program elküldheti az Ön jelszavait idegeneknek.
    .title = Adatlopó kártevő (infostealer)
    .admin = Jelszavakat, sütiket és dokumentumokat gyűjt, és perceken belül elküldi őket.

category-spyware = Az e-mailben olyan program van, amely figyeli, hogy Ön mit csinál.
    .subject = Kiszűrt e-mail: kémprogram
    .could = A program rögzíthette volna, hogy Ön mit gépel és lát.
    .can = A program rögzítheti, hogy Ön mit gépel és lát.
    .title = Kémprogram
    .admin = Rögzíti a billentyűleütéseket, a képernyőt, a mikrofon vagy a kamera jelét.

category-backdoor = Az e-mailben olyan program van, amellyel idegenek használhatják az Ön számítógépét.
    .subject = Kiszűrt e-mail: rejtett távirányító program
    .could = Idegenek a távolból használhatták volna az Ön számítógépét.
    .can = Idegenek a távolból használhatják az Ön számítógépét.
    .title = Hátsó ajtó (backdoor)
    .admin = Másoknak adja át a számítógép feletti irányítást: parancsok, fájlok, képernyő.

category-botnet = Az e-mailben olyan program van, amely bűnözők parancsait hajtja végre.
    .subject = Kiszűrt e-mail: bűnözőknek engedelmeskedő program
    .could = A program mások megtámadására használhatta volna az Ön számítógépét.
    .can = A program mások megtámadására használhatja az Ön számítógépét.
    .title = Bot
    .admin = Egy spamet küldő vagy másokat támadó hálózat részévé teszi a számítógépet.

category-worm = Az e-mailben olyan program van, amely magától terjed.
    .subject = Kiszűrt e-mail: magától terjedő program
    .could = A program az Ön számítógépéről másokéra is átterjedhetett volna.
    .can = A program az Ön számítógépéről másokéra is átterjedhet.
    .title = Féreg
    .admin = Levélben, megosztásokon vagy sérülékenységeken át más számítógépekre másolja magát.

category-rootkit = Az e-mailben olyan program van, amely mélyen elrejtőzik a számítógépben.
    .subject = Kiszűrt e-mail: számítógépben rejtőző program
    .could = A program észrevétlenül az Ön számítógépében maradhatott volna.
    .can = A program észrevétlenül az Ön számítógépében maradhat.
    .title = Rootkit
    .admin = Elrejtőzik a rendszerben vagy már annak indulása előtt, és túléli a megtisztítást.

category-exploit = Az e-mailben olyan fájl van, amely egy program gyenge pontját használja ki.
    .subject = Kiszűrt e-mail: betörésre készült fájl
    .could = Már a fájl megnyitása is beengedhetett volna egy idegent.
    .can = Már a fájl megnyitása is beengedhet egy idegent.
    .title = Exploit
    .admin = Egy program sérülékenységét használja ki. Ellenőrizze, hogy a program naprakész-e.

category-downloader = Az e-mailben olyan program van, amely más kártékony programokat tölt le.
    .subject = Kiszűrt e-mail: kártékony programokat letöltő program
    .could = A program kártékony programokat tölthetett volna az Ön számítógépére.
    .can = A program kártékony programokat tölthet az Ön számítógépére.
    .title = Letöltő (downloader)
    .admin = A támadás első lépése: letölti vagy kicsomagolja a tulajdonképpeni kártevőt.

category-file-infector = Az e-mailben olyan program van, amely más programokat fertőz meg.
    .subject = Kiszűrt e-mail: számítógépes vírus
    .could = A vírus megfertőzhette volna az Ön számítógépén lévő programokat.
    .can = A vírus megfertőzheti az Ön számítógépén lévő programokat.
    .title = Fájlvírus
    .admin = Programokhoz és dokumentumokhoz fűzi magát. Gyakran egy eredetileg tiszta, de megfertőzött fájl.

category-cryptominer = Az e-mailben olyan program van, amely digitális pénzt állít elő titokban az Ön gépével.
    .subject = Kiszűrt e-mail: gépeket titokban használó program
    .could = A program miatt az Ön számítógépe lelassulhatott és felforrósodhatott volna.
    .can = A program miatt az Ön számítógépe lelassulhat és felforrósodhat.
    .title = Kriptobányász
    .admin = A tulajdonos költségére bányászik kriptovalutát.

category-phishing = Az e-mail ki akarja csalni az Ön jelszavát.
    .subject = Kiszűrt e-mail: jelszót akar kicsalni
    .could = Az e-mail hamis bejelentkezési oldalra vezethette volna Önt.
    .can = Az e-mail hamis bejelentkezési oldalra vezetheti Önt.
    .title = Adathalászat
    .admin = Egy szolgáltatást utánoz, hogy jelszavakat vagy fizetési adatokat szerezzen.

category-rogueware = Az e-mailben olyan program van, amely ijesztgetéssel akar pénzt szerezni.
    .subject = Kiszűrt e-mail: hamis riasztásokat mutató program
    .could = A program hamis riasztásokat mutathatott és pénzt kérhetett volna.
    .can = A program hamis riasztásokat mutathat, és pénzt kérhet.
    .title = Álvédelmi program (rogueware)
    .admin = Védelmi vagy javítóprogramnak adja ki magát, és fizetséget követel.

category-scam = Az e-mail egy hamis történettel akar pénzt szerezni.
    .subject = Kiszűrt e-mail: pénzt akar kicsalni
    .could = Az e-mail miatt pénzt veszíthetett volna.
    .can = Az e-mail miatt pénzt veszíthet.
    .title = Csalás
    .admin = Pusztán szöveggel végzett csalás: előlegkérés, hamis számla, zsarolás, társkereső csalás.

category-hacktool = Az e-mailben egy számítógépek feltörésére való eszköz van.
    .subject = Kiszűrt e-mail: számítógép-feltörő eszköz
    .could = Idegenek az Ön számítógépe ellen használhatták volna az eszközt.
    .can = Idegenek az Ön számítógépe ellen használhatják az eszközt.
    .title = Hackereszköz
    .admin = Támadásra való eszköz. Némelyiket rendszergazdák és biztonsági tesztelők is használják.

category-pua = Az e-mailben olyan program van, amelyet a legtöbben nem kérnek.
    .subject = Kiszűrt e-mail: kéretlen program
    .could = A program reklámokat mutathatott vagy beállításokat módosíthatott volna.
    .can = A program reklámokat mutathat vagy beállításokat módosíthat.
    .title = Kéretlen program (PUA)
    .admin = Reklámok, mást is telepítő programok, kétes eszközök. Inkább bosszantó, mint veszélyes; egyes felhasználók maguk kérik.

category-active-content = Az e-mailben olyan dokumentum van, amely parancsokat futtathat.
    .subject = Kiszűrt e-mail: parancsokat futtató dokumentum
    .could = A dokumentum megnyitása elindíthatott volna egy kártékony programot.
    .can = A dokumentum megnyitása elindíthat egy kártékony programot.
    .title = Aktív tartalom
    .admin = Makró, szkript vagy hivatkozás, amely a dokumentum megnyitásakor lefut. Legitim dokumentumokban is előfordul.

category-evasion = Az e-mailben olyan fájl van, amely el akar bújni az ellenőrzéseink elől.
    .subject = Kiszűrt e-mail: tartalmát elrejtő fájl
    .could = A fájl később, az ellenőrzéseink után okozhatott volna kárt.
    .can = A fájl később, az ellenőrzéseink után okozhat kárt.
    .title = Rejtőzködés
    .admin = Tömöríti, álcázza vagy késlelteti magát, hogy átjusson az ellenőrzésen. A másolásvédelem is így tesz.

category-suspicious-behavior = Az e-mailben olyan fájl van, amely gyanúsan viselkedik.
    .subject = Kiszűrt e-mail: gyanús fájl
    .could = A fájl az Ön megkérdezése nélkül módosíthatta volna a számítógépét.
    .can = A fájl az Ön megkérdezése nélkül módosíthatja a számítógépét.
    .title = Gyanús viselkedés
    .admin = Olyasmit tesz, amit a kártevők gyakran, de semmi olyat, ami bizonyítaná, hogy kártevő.

category-malware = Az e-mailben kártékony program van.
    .subject = Kiszűrt e-mail: kártékony program
    .could = A program kárt tehetett volna az Ön számítógépében, vagy kémkedhetett volna Ön után.
    .can = A program kárt tehet az Ön számítógépében, vagy kémkedhet Ön után.
    .title = Kártevő
    .admin = Kártékony, de a víruskereső nem mondja meg, milyen fajta.

category-policy = Az e-mailt az Ön szervezetének egyik szabálya nem engedi meg.
    .subject = Kiszűrt e-mail: nálunk nem engedélyezett
    .could = Támadók is használnak ilyen e-maileket.
    .can = Támadók is használnak ilyen e-maileket.
    .title = Házirend
    .admin = Helyi szabály tiltja; kártékony dolgot nem észleltünk.

category-unscannable = Az e-mailt nem tudtuk ellenőrizni.
    .subject = Kiszűrt e-mail: nem lehetett ellenőrizni
    .could = Ilyen e-mailekben néha kártékony fájlokat rejtenek el.
    .can = Ilyen e-mailekben néha kártékony fájlokat rejtenek el.
    .title = Nem ellenőrizhető
    .admin = Egyetlen víruskereső sem tudott belenézni. Semmit sem tudunk róla, se jót, se rosszat.

category-spam = Az e-mail kéretlen reklámnak tűnik.
    .subject = Kiszűrt e-mail: kéretlen reklám
    .could = Az e-mail csak az Ön idejét rabolta volna.
    .can = Az e-mail az Ön idejét rabolhatja.
    .title = Spam
    .admin = Kéretlen tömeges levél.

category-test = Az e-mailben ártalmatlan tesztfájl van. Ilyen fájlokkal próbálják ki a védelmet.
    .subject = Kiszűrt e-mail: ártalmatlan tesztfájl
    .could = A tesztfájl semmilyen kárt nem okozhatott volna.
    .can = A tesztfájl semmilyen kárt nem okozhat.
    .title = Teszt
    .admin = Tesztfájl, amelyet a víruskeresők szándékosan jeleznek. Ártalmatlan.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = nagyon nagy
    .admin = kritikus
severity-high = nagy
    .admin = magas
severity-medium = közepes
    .admin = közepes
severity-low = kicsi
    .admin = alacsony
severity-info = nincs
    .admin = tájékoztató

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Szinte teljesen biztosak vagyunk benne, hogy az e-mail veszélyes.
    .unwanted = Szinte teljesen biztosak vagyunk benne, hogy az e-mail nemkívánatos.
    .admin = magas
confidence-moderate = Elég biztosak vagyunk ebben, de tévedhetünk.
    .admin = közepes
confidence-low = Téves riasztás is lehet. Lehet, hogy az e-mail ártalmatlan.
    .admin = alacsony

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = gyenge jel
strength-doubtful = téves riasztásokról ismert
strength-medium = közepes jel
strength-strong = erős jel
strength-named = pontos egyezés

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = szkript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archívum
platform-mail = levél
