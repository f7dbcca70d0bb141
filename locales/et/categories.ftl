# Provenance: original
# Estonian: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = E-kirjas on programm, mis lukustab failid ja nõuab raha.
    .subject = Peatatud e-kiri: väljapressimisprogramm
    .could = Programm oleks võinud lukustada teie dokumendid ja pildid.
    .can = Programm võib lukustada teie dokumendid ja pildid.
    .title = Lunavara
    .admin = Krüptib failid ja pressib raha välja. Sageli kopeerib enne andmed.

category-wiper = E-kirjas on programm, mis hävitab andmeid.
    .subject = Peatatud e-kiri: andmeid hävitav programm
    .could = Programm oleks võinud kustutada teie arvutist kõik.
    .can = Programm võib kustutada teie arvutist kõik.
    .title = Andmehävitaja
    .admin = Hävitab faile või terveid kettaid. Andmeid ei saa raha eest tagasi.

category-banker = E-kirjas on programm, mis varastab raha pangakontodelt.
    .subject = Peatatud e-kiri: pangakontodelt varastav programm
    .could = Programm oleks võinud teie internetipanga üle võtta.
    .can = Programm võib teie internetipanga üle võtta.
    .title = Pangatroojalane
    .admin = Võtab internetipanga üle, tavaliselt muutes seda, mida brauser näitab.

category-infostealer = E-kirjas on programm, mis varastab paroole.
    .subject = Peatatud e-kiri: paroole varastav programm
    .could = Programm oleks võinud saata teie paroolid võõrastele.
    .can = Programm võib saata teie paroolid võõrastele.
    .title = Andmevaras
    .admin = Kogub paroole, küpsiseid ja dokumente ning saadab need mõne minutiga välja.

category-spyware = E-kirjas on programm, mis jälgib teie tegevust.
    .subject = Peatatud e-kiri: nuhkiv programm
    .could = Programm oleks võinud salvestada, mida te kirjutate ja näete.
    .can = Programm võib salvestada, mida te kirjutate ja näete.
    .title = Nuhkvara
    .admin = Salvestab klahvivajutusi, ekraanipilti, mikrofoni või kaamerat.

category-backdoor = E-kirjas on programm, mis laseb võõrastel teie arvutit kasutada.
    .subject = Peatatud e-kiri: salajane kaugjuhtimisprogramm
    .could = Võõrad oleksid võinud teie arvutit eemalt kasutada.
    .can = Võõrad võivad teie arvutit eemalt kasutada.
    .title = Tagauks
    .admin = Annab teistele arvuti üle kontrolli: käsud, failid, ekraan.

category-botnet = E-kirjas on programm, mis täidab kurjategijate käske.
    .subject = Peatatud e-kiri: kurjategijate käske täitev programm
    .could = Programm oleks võinud teie arvuti abil teisi rünnata.
    .can = Programm võib teie arvuti abil teisi rünnata.
    .title = Robotvõrgu pahavara
    .admin = Muudab arvuti osaks võrgust, mis saadab rämpsposti või ründab teisi.

category-worm = E-kirjas on programm, mis levib ise edasi.
    .subject = Peatatud e-kiri: iseseisvalt leviv programm
    .could = Programm oleks võinud levida teie arvutist teistesse.
    .can = Programm võib levida teie arvutist teistesse.
    .title = Uss
    .admin = Kopeerib end teistesse arvutitesse e-posti, võrguketaste või turvanõrkuste kaudu.

category-rootkit = E-kirjas on programm, mis peidab end sügavale arvutisse.
    .subject = Peatatud e-kiri: arvutisse peituv programm
    .could = Programm oleks võinud märkamatult teie arvutisse jääda.
    .can = Programm võib märkamatult teie arvutisse jääda.
    .title = Juurkomplekt
    .admin = Peidab end süsteemi või selle käivituseelsesse ossa ning jääb puhastamisest hoolimata alles.

category-exploit = E-kirjas on fail, mis kasutab ära mõne programmi nõrkust.
    .subject = Peatatud e-kiri: sissemurdmiseks tehtud fail
    .could = Juba faili avamine oleks võinud võõra teie arvutisse lasta.
    .can = Juba faili avamine võib võõra teie arvutisse lasta.
    .title = Eksploit
    .admin = Kasutab ära programmi turvanõrkust. Kontrollige, kas programm on uuendatud.

category-downloader = E-kirjas on programm, mis toob kohale teisi kahjulikke programme.
    .subject = Peatatud e-kiri: kahjulikke programme toov programm
    .could = Programm oleks võinud tuua teie arvutisse kahjulikke programme.
    .can = Programm võib tuua teie arvutisse kahjulikke programme.
    .title = Allalaadija
    .admin = Ründe esimene samm: laadib alla või pakib lahti tegeliku pahavara.

category-file-infector = E-kirjas on programm, mis nakatab teisi programme.
    .subject = Peatatud e-kiri: arvutiviirus
    .could = Viirus oleks võinud nakatada teie arvuti programmid.
    .can = Viirus võib nakatada teie arvuti programmid.
    .title = Failiviirus
    .admin = Lisab end programmidesse ja dokumentidesse. Sageli on tegu nakatunud, algselt puhta failiga.

category-cryptominer = E-kirjas on programm, mis teenib teie arvutiga salaja digiraha.
    .subject = Peatatud e-kiri: arvutit salaja kasutav programm
    .could = Programm oleks võinud muuta teie arvuti aeglaseks ja kuumaks.
    .can = Programm võib muuta teie arvuti aeglaseks ja kuumaks.
    .title = Krüptokaevur
    .admin = Kaevandab krüptoraha arvuti omaniku kulul.

category-phishing = E-kiri püüab teie parooli välja petta.
    .subject = Peatatud e-kiri: parooli väljapetmise katse
    .could = E-kiri oleks võinud viia teid võltsitud sisselogimislehele.
    .can = E-kiri võib viia teid võltsitud sisselogimislehele.
    .title = Õngitsemine
    .admin = Jäljendab mõnd teenust, et saada kätte paroole või makseandmeid.

category-rogueware = E-kirjas on programm, mis hirmutab inimesi, et raha saada.
    .subject = Peatatud e-kiri: valehoiatustega programm
    .could = Programm oleks võinud näidata valehoiatusi ja küsida raha.
    .can = Programm võib näidata valehoiatusi ja küsida raha.
    .title = Võltsturbetarkvara
    .admin = Esineb turbe- või parandusprogrammina ja nõuab raha.

category-scam = E-kiri püüab valelooga raha välja petta.
    .subject = Peatatud e-kiri: raha väljapetmise katse
    .could = See oleks võinud teile raha maksma minna.
    .can = See võib teile raha maksma minna.
    .title = Pettus
    .admin = Ainult tekstil põhinev pettus: ettemaks, võltsarve, väljapressimine, armupettus.

category-hacktool = E-kirjas on tööriist arvutitesse sissemurdmiseks.
    .subject = Peatatud e-kiri: sissemurdmise tööriist
    .could = Võõrad oleksid võinud seda teie arvuti vastu kasutada.
    .can = Võõrad võivad seda teie arvuti vastu kasutada.
    .title = Häkkimistööriist
    .admin = Ründetööriist. Mõnda neist kasutavad ka administraatorid ja testijad.

category-pua = E-kirjas on programm, mida enamik inimesi ei taha.
    .subject = Peatatud e-kiri: soovimatu programm
    .could = Programm oleks võinud näidata reklaami või muuta teie seadeid.
    .can = Programm võib näidata reklaami või muuta teie seadeid.
    .title = Soovimatu programm (PUA)
    .admin = Reklaam, kaasapandud paigaldajad, küsitavad tööriistad. Pigem tüütu kui ohtlik; mõni kasutaja soovib neid.

category-active-content = E-kirjas on dokument, mis oskab käivitada käske.
    .subject = Peatatud e-kiri: dokument, mis oskab käivitada käske
    .could = Dokumendi avamine oleks võinud käivitada kahjuliku programmi.
    .can = Dokumendi avamine võib käivitada kahjuliku programmi.
    .title = Aktiivsisu
    .admin = Makro, skript või link, mis käivitub dokumendi avamisel. Neid on ka korralikes dokumentides.

category-evasion = E-kirjas on fail, mis püüab meie kontrolli eest peituda.
    .subject = Peatatud e-kiri: oma sisu peitev fail
    .could = Fail oleks võinud kahju teha hiljem, pärast meie kontrolli.
    .can = Fail võib kahju teha hiljem, pärast meie kontrolli.
    .title = Tuvastuse vältimine
    .admin = Pakib või maskeerib end või viivitab, et skanneritest mööda pääseda. Nii teeb ka kopeerimiskaitse.

category-suspicious-behavior = E-kirjas on fail, mis käitub kahtlaselt.
    .subject = Peatatud e-kiri: kahtlane fail
    .could = Fail oleks võinud teie arvutit muuta ilma teilt küsimata.
    .can = Fail võib teie arvutit muuta ilma teilt küsimata.
    .title = Kahtlane käitumine
    .admin = Teeb seda, mida pahavara sageli teeb, kuid mitte midagi, mis oleks tõend.

category-malware = E-kirjas on kahjulik programm.
    .subject = Peatatud e-kiri: kahjulik programm
    .could = Programm oleks võinud teie arvutit rikkuda või teie järele nuhkida.
    .can = Programm võib teie arvutit rikkuda või teie järele nuhkida.
    .title = Pahavara
    .admin = Pahatahtlik, kuid skanner ei ütle, mis liiki.

category-policy = Teie organisatsiooni reegel ei luba seda e-kirja.
    .subject = Peatatud e-kiri: siin pole see lubatud
    .could = Selliseid e-kirju kasutavad ka ründajad.
    .can = Selliseid e-kirju kasutavad ka ründajad.
    .title = Kohalik keeld
    .admin = Kohaliku reegliga keelatud; midagi kahjulikku ei tuvastatud.

category-unscannable = Me ei saanud e-kirja kontrollida.
    .subject = Peatatud e-kiri: kontrollida ei saanud
    .could = Sellistesse e-kirjadesse peidetakse mõnikord kahjulikke faile.
    .can = Sellistesse e-kirjadesse peidetakse mõnikord kahjulikke faile.
    .title = Kontrollida ei saanud
    .admin = Ükski skanner ei saanud sisse vaadata. Midagi pole teada, ei head ega halba.

category-spam = E-kiri näib olevat soovimatu reklaam.
    .subject = Peatatud e-kiri: soovimatu reklaam
    .could = See oleks vaid teie aega raisanud.
    .can = See võib teie aega raisata.
    .title = Rämpspost
    .admin = Soovimatu massipost.

category-test = E-kirjas on ohutu testfail. Selliste failidega proovitakse kaitset.
    .subject = Peatatud e-kiri: ohutu testfail
    .could = Testfail ei oleks saanud kahju teha.
    .can = Testfail ei saa kahju teha.
    .title = Test
    .admin = Testfail, millest skannerid sihilikult teatavad. See on ohutu.

# How bad it is. value: for recipients, after “Oht:”. .admin: after “Raskusaste:”, and alone at the start of a subject
severity-critical = väga suur
    .admin = kriitiline
severity-high = suur
    .admin = kõrge
severity-medium = keskmine
    .admin = keskmine
severity-low = väike
    .admin = madal
severity-info = puudub
    .admin = teave

# How sure we are
confidence-high = Oleme väga kindlad, et e-kiri on kahjulik.
    .unwanted = Oleme väga kindlad, et e-kiri on soovimatu.
    .admin = suur
confidence-moderate = Oleme üsna kindlad, kuid võime eksida.
    .admin = keskmine
confidence-low = See võib olla valehäire. E-kiri võib olla ohutu.
    .admin = väike

strength-weak = nõrk tunnus
strength-doubtful = tuntud valehäirete poolest
strength-medium = keskmine tunnus
strength-strong = tugev tunnus
strength-named = täpne vaste

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arhiiv
platform-mail = kiri
