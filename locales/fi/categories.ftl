# Provenance: original
# Finnish, plain standard language: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade, without brackets: some stand behind it already
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = Viestissä on ohjelma, joka lukitsee tiedostoja ja vaatii rahaa.
    .subject = Viesti pysäytetty: kiristysohjelma
    .could = Ohjelma olisi voinut lukita asiakirjasi ja kuvasi.
    .can = Ohjelma voi lukita asiakirjasi ja kuvasi.
    .title = Kiristysohjelma
    .admin = Salaa tiedostot ja kiristää rahaa. Moni kopioi tiedot ensin itselleen.

category-wiper = Viestissä on ohjelma, joka tuhoaa tietoja.
    .subject = Viesti pysäytetty: tietoja tuhoava ohjelma
    .could = Ohjelma olisi voinut poistaa kaiken tietokoneeltasi.
    .can = Ohjelma voi poistaa kaiken tietokoneeltasi.
    .title = Tuhoamisohjelma
    .admin = Wiper: tuhoaa tiedostoja tai kokonaisia levyjä. Tietoja ei saa takaisin rahallakaan.

category-banker = Viestissä on ohjelma, joka varastaa rahaa pankkitileiltä.
    .subject = Viesti pysäytetty: rahaa varastava ohjelma
    .could = Ohjelma olisi voinut kaapata verkkopankkisi.
    .can = Ohjelma voi kaapata verkkopankkisi.
    .title = Pankkitroijalainen
    .admin = Kaappaa verkkopankin, yleensä muuttamalla sitä, mitä selain näyttää.

category-infostealer = Viestissä on ohjelma, joka varastaa salasanoja.
    .subject = Viesti pysäytetty: salasanoja varastava ohjelma
    .could = Ohjelma olisi voinut lähettää salasanasi ulkopuolisille.
    .can = Ohjelma voi lähettää salasanasi ulkopuolisille.
    .title = Infostealer
    .admin = Kerää salasanoja, evästeitä ja asiakirjoja ja lähettää ne pois muutamassa minuutissa.

category-spyware = Viestissä on ohjelma, joka tarkkailee, mitä teet.
    .subject = Viesti pysäytetty: vakoiluohjelma
    .could = Ohjelma olisi voinut tallentaa, mitä kirjoitat ja näet.
    .can = Ohjelma voi tallentaa, mitä kirjoitat ja näet.
    .title = Vakoiluohjelma
    .admin = Tallentaa näppäilyt, näytön, äänen tai kameran kuvan.

category-backdoor = Viestissä on ohjelma, jolla ulkopuoliset voivat käyttää tietokonettasi.
    .subject = Viesti pysäytetty: piilossa toimiva etäohjausohjelma
    .could = Ulkopuoliset olisivat voineet ohjata tietokonettasi etänä.
    .can = Ulkopuoliset voivat ohjata tietokonettasi etänä.
    .title = Takaovi
    .admin = Antaa muille pääsyn hallitsemaan tietokonetta: komennot, tiedostot, näyttö.

category-botnet = Viestissä on ohjelma, joka tottelee rikollisia.
    .subject = Viesti pysäytetty: rikollisten ohjaama ohjelma
    .could = Ohjelma olisi voinut hyökätä muita vastaan sinun tietokoneeltasi.
    .can = Ohjelma voi hyökätä muita vastaan sinun tietokoneeltasi.
    .title = Botti
    .admin = Liittää tietokoneen verkkoon, joka lähettää roskapostia tai hyökkää muita vastaan.

category-worm = Viestissä on ohjelma, joka leviää itsestään.
    .subject = Viesti pysäytetty: itsestään leviävä ohjelma
    .could = Ohjelma olisi voinut levitä tietokoneeltasi muihin.
    .can = Ohjelma voi levitä tietokoneeltasi muihin.
    .title = Mato
    .admin = Kopioi itsensä muihin tietokoneisiin sähköpostilla, verkkojaoilla tai haavoittuvuuksien avulla.

category-rootkit = Viestissä on ohjelma, joka piiloutuu syvälle tietokoneeseen.
    .subject = Viesti pysäytetty: tietokoneeseen piiloutuva ohjelma
    .could = Ohjelma olisi voinut jäädä tietokoneeseesi huomaamatta.
    .can = Ohjelma voi jäädä tietokoneeseesi huomaamatta.
    .title = Rootkit
    .admin = Piiloutuu järjestelmään tai käynnistyy jo ennen sitä. Säilyy puhdistuksen jälkeenkin.

category-exploit = Viestissä on tiedosto, joka käyttää hyväkseen jonkin ohjelman heikkoutta.
    .subject = Viesti pysäytetty: murtautumiseen tehty tiedosto
    .could = Pelkkä avaaminen olisi voinut päästää ulkopuolisen tietokoneellesi.
    .can = Pelkkä avaaminen voi päästää ulkopuolisen tietokoneellesi.
    .title = Exploit
    .admin = Käyttää hyväkseen ohjelman haavoittuvuutta. Tarkista, että ohjelma on ajan tasalla.

category-downloader = Viestissä on ohjelma, joka hakee muita haittaohjelmia.
    .subject = Viesti pysäytetty: haittaohjelmia hakeva ohjelma
    .could = Ohjelma olisi voinut tuoda haittaohjelmia tietokoneellesi.
    .can = Ohjelma voi tuoda haittaohjelmia tietokoneellesi.
    .title = Latausohjelma
    .admin = Downloader: hyökkäyksen ensimmäinen vaihe, joka hakee tai purkaa varsinaisen haittaohjelman.

category-file-infector = Viestissä on ohjelma, joka tarttuu muihin ohjelmiin.
    .subject = Viesti pysäytetty: tietokonevirus
    .could = Virus olisi voinut tarttua tietokoneesi ohjelmiin.
    .can = Virus voi tarttua tietokoneesi ohjelmiin.
    .title = Tiedostovirus
    .admin = Tarttuu ohjelmiin ja asiakirjoihin. Usein kyseessä on asiallinen tiedosto, joka on saanut tartunnan.

category-cryptominer = Viestissä on ohjelma, joka tekee tietokoneellasi salaa digitaalista rahaa.
    .subject = Viesti pysäytetty: tietokonetta salaa käyttävä ohjelma
    .could = Ohjelma olisi voinut hidastaa ja kuumentaa tietokonettasi.
    .can = Ohjelma voi hidastaa ja kuumentaa tietokonettasi.
    .title = Kryptolouhija
    .admin = Louhii kryptovaluuttaa tietokoneen omistajan kustannuksella.

category-phishing = Viesti yrittää huijata sinulta salasanan.
    .subject = Viesti pysäytetty: yritys huijata salasanasi
    .could = Viesti olisi voinut viedä sinut väärennetylle kirjautumissivulle.
    .can = Viesti voi viedä sinut väärennetylle kirjautumissivulle.
    .title = Tietojenkalastelu
    .admin = Jäljittelee jotakin palvelua ja yrittää saada salasanoja tai maksutietoja.

category-rogueware = Viestissä on ohjelma, joka pelottelee ihmisiä saadakseen rahaa.
    .subject = Viesti pysäytetty: aiheetta pelotteleva ohjelma
    .could = Ohjelma olisi voinut pelotella sinua turhaan ja pyytää rahaa.
    .can = Ohjelma voi pelotella sinua turhaan ja pyytää rahaa.
    .title = Valetorjuntaohjelma
    .admin = Rogueware: esiintyy suojaus- tai korjausohjelmana ja vaatii maksua.

category-scam = Viesti yrittää saada sinulta rahaa keksityllä tarinalla.
    .subject = Viesti pysäytetty: yritys huijata rahaa
    .could = Viestin takia olisit voinut menettää rahaa.
    .can = Viestin takia voit menettää rahaa.
    .title = Huijaus
    .admin = Huijaus pelkällä tekstillä: ennakkomaksu, väärä lasku, kiristys, rakkaushuijaus.

category-hacktool = Viestissä on työkalu, jolla murtaudutaan tietokoneisiin.
    .subject = Viesti pysäytetty: murtautumistyökalu
    .could = Ulkopuoliset olisivat voineet murtautua sillä tietokoneellesi.
    .can = Ulkopuoliset voivat murtautua sillä tietokoneellesi.
    .title = Hyökkäystyökalu
    .admin = Hyökkäyksiin sopiva työkalu. Osaa niistä käyttävät myös ylläpitäjät ja testaajat.

category-pua = Viestissä on ohjelma, jota useimmat eivät halua.
    .subject = Viesti pysäytetty: ei-toivottu ohjelma
    .could = Ohjelma olisi voinut näyttää mainoksia tai muuttaa asetuksiasi.
    .can = Ohjelma voi näyttää mainoksia tai muuttaa asetuksiasi.
    .title = Ei-toivottu ohjelma
    .admin = PUA: mainoksia, kylkiäisohjelmia, arveluttavia työkaluja. Pikemminkin kiusallinen kuin vaarallinen; jotkut käyttäjät haluavat niitä.

category-active-content = Viestissä on asiakirja, joka voi antaa tietokoneelle komentoja.
    .subject = Viesti pysäytetty: asiakirja voi antaa komentoja
    .could = Asiakirjan avaaminen olisi voinut käynnistää haittaohjelman.
    .can = Asiakirjan avaaminen voi käynnistää haittaohjelman.
    .title = Aktiivinen sisältö
    .admin = Makro, skripti tai linkki, joka toimii, kun asiakirja avataan. Niitä on myös asiallisissa asiakirjoissa.

category-evasion = Viestissä on tiedosto, joka yrittää piiloutua tarkistukselta.
    .subject = Viesti pysäytetty: sisältönsä piilottava tiedosto
    .could = Tiedosto olisi voinut tehdä vahinkoa myöhemmin, tarkistuksen jälkeen.
    .can = Tiedosto voi tehdä vahinkoa myöhemmin, tarkistuksen jälkeen.
    .title = Tarkistuksen väistely
    .admin = Pakkaa, naamioi tai viivyttää itseään päästäkseen skannerien ohi. Niin tekee myös kopiosuojaus.

category-suspicious-behavior = Viestissä on tiedosto, joka toimii epäilyttävästi.
    .subject = Viesti pysäytetty: epäilyttävä tiedosto
    .could = Tiedosto olisi voinut muuttaa tietokonettasi ilman lupaa.
    .can = Tiedosto voi muuttaa tietokonettasi ilman lupaa.
    .title = Epäilyttävä toiminta
    .admin = Tekee samoja asioita kuin monet haittaohjelmat, mutta mikään ei todista sitä haittaohjelmaksi.

category-malware = Viestissä on haittaohjelma.
    .subject = Viesti pysäytetty: haittaohjelma
    .could = Ohjelma olisi voinut sotkea tietokoneesi tai vakoilla sinua.
    .can = Ohjelma voi sotkea tietokoneesi tai vakoilla sinua.
    .title = Haittaohjelma
    .admin = Haitallinen, mutta skanneri ei kerro, minkälainen.

category-policy = Organisaatiosi sääntö ei salli viestiä.
    .subject = Viesti pysäytetty: ei sallittu organisaatiossasi
    .could = Myös rikolliset käyttävät tällaisia viestejä.
    .can = Myös rikolliset käyttävät tällaisia viestejä.
    .title = Käytäntö
    .admin = Paikallinen sääntö kieltää tämän. Mitään haitallista ei löytynyt.

category-unscannable = Emme voineet tarkistaa viestiä.
    .subject = Viesti pysäytetty: sitä ei voitu tarkistaa
    .could = Joskus haitallisia tiedostoja piilotetaan näin.
    .can = Joskus haitallisia tiedostoja piilotetaan näin.
    .title = Ei tarkistettavissa
    .admin = Yksikään skanneri ei nähnyt sisältöä. Mitään ei tiedetä, ei hyvää eikä pahaa.

category-spam = Viesti näyttää roskapostilta.
    .subject = Viesti pysäytetty: roskaposti
    .could = Viesti olisi vain vienyt aikaasi.
    .can = Viesti voi viedä aikaasi.
    .title = Roskaposti
    .admin = Ei-toivottu joukkoviesti.

category-test = Viestissä on vaaraton testitiedosto. Sillä kokeillaan, toimiiko suojaus.
    .subject = Viesti pysäytetty: vaaraton testitiedosto
    .could = Testitiedosto ei olisi voinut tehdä vahinkoa.
    .can = Testitiedosto ei voi tehdä vahinkoa.
    .title = Testi
    .admin = Testitiedosto, josta skannerien kuuluu ilmoittaa. Se on vaaraton.

severity-critical = erittäin suuri
    .admin = kriittinen
severity-high = suuri
    .admin = korkea
severity-medium = kohtalainen
    .admin = kohtalainen
severity-low = pieni
    .admin = matala
severity-info = ei lainkaan
    .admin = tiedoksi

confidence-high = Olemme hyvin varmoja, että viesti on haitallinen.
    .unwanted = Olemme hyvin varmoja, että viesti on ei-toivottu.
    .admin = suuri
confidence-moderate = Olemme melko varmoja, mutta tämä voi olla myös erehdys.
    .admin = kohtalainen
confidence-low = Tämä voi olla väärä hälytys. Viesti voi olla vaaraton.
    .admin = pieni

strength-weak = heikko merkki
strength-doubtful = tunnettu vääristä hälytyksistä
strength-medium = kohtalainen merkki
strength-strong = vahva merkki
strength-named = tarkka osuma

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skripti
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arkisto
platform-mail = sähköposti
