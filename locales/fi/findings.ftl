# Provenance: original
# Finnish, plain standard language: what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, what honest software does so, where to look
#
# “Testissä” tells that it happened on the test computer and not on the reader's.
# “se” is the file or the program that the sentences before have named.
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Testissä se yritti muuttaa ja nimetä uudelleen monta tiedostoa kerralla, kuten kiristysohjelmat tekevät.
    .title = Monta tiedostoa salattu tai nimetty uudelleen
    .admin = Testikoneen tiedostoja kirjoitettiin joukolla uudelleen tai ne saivat uuden päätteen. Varmuuskopiointi-, pakkaus- ja levynsalausohjelmat tekevät samaa, mutta niitä lähetetään harvoin sähköpostilla. Etsi hiekkalaatikon raportista uusi tiedostopääte ja jätetyt lunnasvaatimukset.
finding-ransom-note = Testissä se yritti jättää tekstin, jossa vaaditaan rahaa.
    .title = Lunnasvaatimus
    .admin = Testissä kirjoitettiin tiedosto, jonka nimi tai teksti tunnetaan lunnasvaatimuksista. Osuma perustuu avainsanoihin: lue tiedosto hiekkalaatikon raportista.
finding-backups-deleted = Testissä se yritti poistaa varmuuskopiot, jotta tietoja ei saisi takaisin.
    .title = Varmuuskopiot poistettu
    .admin = Tilannevedoksia, varmuuskopioiden luettelo tai vapaa levytila tyhjennettiin (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Vain varmuuskopiointi- ja levynsiivousohjelmilla on siihen syy.
finding-recovery-off = Testissä se yritti poistaa käytöstä tietokoneen korjaustoiminnot.
    .title = Palautustoiminnot poistettu käytöstä
    .admin = Käynnistysasetuksia, järjestelmän palauttamista tai varmuuskopiointia muutettiin (bcdedit, wbadmin, käytännöt). Ajurien asennusohjelmat ja palautustyökalut tekevät samaa. CAPE itse pitää bcdedit-tunnistettaan heikkona (luotettavuus 20{ "\u00A0" }%).
finding-disk-overwritten = Testissä se yritti hävittää levyn sisällön, jotta tietokone ei enää käynnistyisi.
    .title = Levyn tai käynnistysalueen ylikirjoitus
    .admin = Suoraa kirjoittamista levylle, sen käynnistystietueeseen tai kokonaisiin tiedostoihin, tai siihen tehty työkalu. Osiointi-, levykuva- ja levynsalausohjelmat tekevät samaa. Etsi raportista merkkijono \\.\PhysicalDrive.
finding-mass-deletion = Testissä se yritti poistaa poikkeuksellisen monta tiedostoa.
    .title = Monta tiedostoa poistettu
    .admin = Tunniste vain laskee: myös ohjelmien poisto ja väliaikaistiedostojen siivous laukaisevat sen. Katso, mitkä tiedostot poistettiin.
finding-tools-blocked = Testissä se yritti estää työkalut, joilla sen voi pysäyttää.
    .title = Järjestelmän työkaluja estetty
    .admin = Asetettiin käytäntöjä, jotka estävät Tehtävienhallinnan, rekisterieditorin, komentokehotteen tai muita ohjelmia. Näytön lukitsevien haittaohjelmien lisäksi niin tekee vain kioski- ja koulukoneiden hallinta.
finding-desktop-changed = Testissä se yritti muuttaa työpöydän ulkoasua tai piilottaa Windowsin ilmoituksia.
    .title = Työpöydän asetuksia muutettu
    .admin = Taustakuva, kuvakkeet, Käynnistä-valikko tai ilmoitukset. Yksinään vaaratonta: teemat ja viritystyökalut tekevät samaa. Merkitsee jotain vain yhdessä salaamisen merkkien kanssa.

## Stealing

finding-browser-data = Testissä se kävi paikassa, jossa selain säilyttää salasanoja ja selaushistoriaa.
    .title = Selaimen tietoja luettu
    .admin = Hiekkalaatikko puhuu varkaudesta, mutta näki vain pääsyn selainprofiileihin. Asennus-, synkronointi- ja siivousohjelmat lukevat niitä myös (CAPE: luotettavuus 30{ "\u00A0" }%). Merkitsee jotain vain, jos tietoja lähetettiin sen jälkeen.
finding-browser-passwords = Testissä se yritti lukea selaimeen tallennettuja salasanoja tai kirjautumisia.
    .title = Selaimen salasanoja luettu
    .admin = Luettiin tiedostoa Login Data tai key4.db tai evästevarastoa. Ainoa tavallinen asiallinen tapaus on salasanojen hallintaohjelma, joka tuo tietoja.
finding-transfer-passwords = Testissä se etsi salasanoja ohjelmista, joilla siirretään tiedostoja.
    .title = Tiedostonsiirron salasanoja etsitty
    .admin = FTP-, SSH- tai etäkäyttöohjelmien polkuja ja rekisteriavaimia kokeiltiin. Monta peräkkäin on tyypillistä salasanavarkaille, kuten Ponylle ja LokiBotille.
finding-account-data = Testissä se etsi sähköpostin tai muiden ohjelmien salasanoja ja tietoja.
    .title = Tilitietoja etsitty
    .admin = Sähköpostiprofiileja, pikaviestimiä, pelejä tai muita tunnuksia. Officen lisäosat ja siirtotyökalut lukevat sähköpostiprofiileja asiallisesti; katso, mitä polkuja luettiin.
finding-wallets = Testissä se etsi tietokoneelta digitaalista rahaa.
    .title = Kryptolompakoita etsitty
    .admin = wallet.dat, lompakkokansioita tai selaimen lompakoita. Asiallinen syy siihen on vain lompakko-ohjelmalla itsellään.
finding-windows-passwords = Testissä se yritti kopioida Windowsin kirjautumissalasanat.
    .title = Windowsin salasanoja luettu
    .admin = LSASS-muisti, SAM, DPAPI, tunnistetietosäilö tai toimialueen tietokanta (ATT&CK T1003). Tietoturvaohjelmat ja kaatumisraportit lukevat myös LSASS-muistia, mutta sähköpostin liitteet eivät.
finding-clipboard = Testissä se luki tekstiä, joka oli kopioitu liittämistä varten.
    .title = Leikepöytä luettu
    .admin = Voisi poimia salasanoja tai vaihtaa tilinumeroita. Office-ohjelmat, salasanojen hallintaohjelmat ja etätuki lukevat leikepöytää jatkuvasti.
finding-keylogger = Testissä se yritti tallentaa kaiken, mitä näppäimistöllä kirjoitetaan, myös salasanat.
    .title = Näppäimistöä kuunneltu
    .admin = Näppäimistökoukku tai näppäinten jatkuva kysely. Pikanäppäinohjelmat, pelit ja vammaisten apuvälineet käyttävät samoja toimintoja. Vakavaa, jos tietoja lähetettiin sen jälkeen.
finding-screen-watched = Testissä se yritti tallentaa kuvaa näytöstä tai kamerasta tai ääntä mikrofonista.
    .title = Näyttöä tai huonetta tarkkailtu
    .admin = Näyttökuvia, kameran kuvaa tai ääntä. Tuki- ja kokousohjelmat tekevät niin luvalla; liitteellä ei ole siihen syytä.
finding-traffic-redirected = Testissä se yritti ohjata nettiliikenteen reitille, jolla muut voivat lukea sitä.
    .title = Internetliikennettä ohjattu toisaalle
    .admin = Välityspalvelin, hosts-tiedosto, DNS, juurivarmenteet tai kaappausajuri. Yritysohjelmat ja mainosten estäjät muuttavat niitä myös; katso, mikä osoite tai varmenne asetettiin.
finding-browser-weakened = Testissä se yritti heikentää selaimen suojausta, kuten verkkopankkeja kaappaavat ohjelmat tekevät.
    .title = Selaimen suojausta heikennetty
    .admin = Suojausvyöhykkeet, prosessien eristys, SPDY tai HTTP/2 tai selaimeen viety koodi: pankkisivujen muuttamisen valmistelua. Vanhat yritysohjelmatkin laskevat vyöhykkeiden tasoa.
finding-browser-changed = Testissä se yritti muuttaa selaimen aloitussivua, hakua tai lisäosia.
    .title = Selaimen asetuksia muutettu
    .admin = Tyypillistä kylkiäisinä tuleville mainosohjelmille. Asiallisetkin asennusohjelmat tarjoavat tätä, mutta kysyvät ensin.

## Strangers in control

finding-computer-info-sent = Testissä se keräsi tietoja tietokoneesta ja lähetti ne internetiin.
    .title = Tietokoneen tietoja lähetetty
    .admin = Etäohjausohjelman tavallinen ensimmäinen viesti. Asiallisten ohjelmien telemetria näyttää samalta: tarkista kohde.
finding-stolen-data-sent = Testissä se lähetti tietoja samalla tavalla kuin salasanoja varastavat ohjelmat.
    .title = Tietoja lähetetty keräyspaikkaan
    .admin = Keräyspaikkana keskustelubotti, webhook tai sähköpostitili: tavallista Agent Tesla-, Snake- ja muille vastaaville ohjelmille. Tarkista välityspalvelimen tai DNS:n lokeista, ottiko jokin oikea tietokone yhteyttä osoitteeseen.
finding-sends-mail = Testissä se yritti lähettää itse sähköpostia.
    .title = Tiedosto lähettää itse sähköpostia
    .admin = SMTP-liikennettä näytteestä: roskapostibotti tai näppäilyjen tallentaja, joka lähettää saaliinsa. Valvontatyökalut ja sähköpostiohjelmat tekevät samaa asiallisesti.
finding-remote-control = Testissä se otti yhteyttä samalla tavalla kuin ohjelma, jolla ulkopuoliset ohjaavat tietokonetta.
    .title = Yhteys komentopalvelimeen
    .admin = Merkkejä komentopalvelimesta (C2): tyypillisiä portteja tai protokollia, laskettuja verkkotunnuksia (DGA), tunneleita, purettuja asetuksia. Vertaisverkko- ja päivitysohjelmat voivat laukaista tämän. Katso osoitteet.
finding-botnet-work = Testissä se toimi kuin osa kaapattujen tietokoneiden verkkoa.
    .title = Bottiverkon toimintaa
    .admin = IRC, klikkaushuijaus, hyökkäyksiä muita vastaan tai tunnetun botin tapoja. Asiallinen tapaus on IRC-ohjelma.
finding-cryptomining = Testissä se yritti tehdä digitaalista rahaa tietokoneen kustannuksella.
    .title = Kryptolouhinta
    .admin = Nähtiin louhintakomento tai louhintapooli. Jotkut louhivat tarkoituksella, mutta eivät saa ohjelmaa sähköpostitse.
finding-hidden-network = Testissä se käytti verkkoa, joka piilottaa, kenen kanssa se on yhteydessä.
    .title = Tor, avoin välityspalvelin tai tunneli
    .admin = Tor, I2P, avoin välityspalvelin tai tunnelipalvelu. Yksityisyystyökalut ja kehittäjät käyttävät niitä myös.
finding-opens-port = Testissä se odotti yhteyksiä ulkopuolelta.
    .title = Kuunteleva portti avattu
    .admin = Monet asialliset ohjelmat tekevät niin: apupalvelut, tulostimet, virheenjäljittimet, pelit. Merkitsee jotain yhdessä etäohjauksen merkkien kanssa.
finding-access-opened = Testissä se yritti avata muille pääsyn tietokoneelle.
    .title = Pääsy muille avattu
    .admin = Etätyöpöytä tai etätuki otettiin käyttöön tai käyttäjätili lisättiin. Myös tukihenkilöt tekevät niin: kysy, lähettikö oma tuki tiedoston.
finding-attack-tool = Tiedostossa on työkalu, joka on tehty murtautumista varten.
    .title = Tunnettu hyökkäystyökalu
    .admin = Työkalupaketin tunnusmerkki (Meterpreter, Empire, Koadic, web shell …). Voi olla oma tunkeutumistesti; muuten käsittele tätä kohdistettuna hyökkäyksenä.

## Addresses and traffic

finding-attack-traffic = Testissä sen verkkoliikenne vastasi tunnettuja hyökkäyksiä.
    .title = Tunnettua hyökkäysliikennettä
    .admin = Tunkeutumisen havaitsemissääntö tai uhkatietosyöte osui. Lue itse hälytys: dekooderin tapahtumat (”SURICATA …”) ja matalat prioriteetit ovat enimmäkseen kohinaa.
finding-doubtful-address = Testissä se otti yhteyttä sellaisiin osoitteisiin, joita myös huijarit käyttävät.
    .title = Arveluttavia osoitteita
    .admin = Halpoja tai uusia verkkotunnuksia, kuolleita koneita, pelkkiä IP-osoitteita, tiedoston- ja tekstinjakosivuja. Asialliset ohjelmatkin käyttävät niitä kaikkia: arvioi itse osoite.
finding-dynamic-dns = Testissä se otti yhteyttä osoitteeseen, joka voi vaihtaa paikkaa milloin vain.
    .title = Dynaaminen DNS
    .admin = Dynaamista DNS:ää käyttävät kodit ja pienet toimistot, mutta myös etäohjausohjelmien käyttäjät, koska sillä voi vaihtaa paikkaa. Tarkista nimi.
finding-web-traffic = Testissä se vaihtoi tietoja internetin kanssa.
    .title = Tavallista verkkoliikennettä
    .admin = Lähes jokainen ohjelma tekee niin: päivitykset, lisenssit, tilastot. Merkitsee jotain vain, jos osoite tai tiedot ovat pahoja. Outo selaimen nimi on heikko vihje.

## Fetching and starting other programs

finding-program-unpacked = Testissä se purki toisen ohjelman ja käynnisti sen.
    .title = Ohjelma purettu ja käynnistetty
    .admin = Jokainen asennusohjelma tekee niin. Asiakirjan tai skriptin tekemänä se on vahva merkki latausohjelmasta.
finding-program-created = Testissä se toi tietokoneelle uuden ohjelman.
    .title = Ohjelmatiedosto luotu
    .admin = Asennusohjelmat ja itsepurkautuvat arkistot tekevät niin. Katso, mikä tiedosto luotiin ja käynnistettiinkö se.
finding-document-writes-program = Testissä asiakirja tai komentotiedosto toi tietokoneelle salaa ohjelman.
    .title = Asiakirja kirjoitti ohjelman
    .admin = Office, skriptitulkki tai PowerShell kirjoitti ohjelmatiedoston. Tuskin mikään asiallinen sähköpostin liite tekee niin.
finding-document-online = Testissä asiakirja otti itse yhteyden internetiin. Se näytti hakevan ohjelmaa.
    .title = Asiakirja otti yhteyden verkkoon
    .admin = Myös linkitetyt kuvat, mallipohjat ja Officen lisenssitarkistukset laukaisevat tämän (CAPE: luotettavuus 20{ "\u00A0" }%). Katso, mitä haettiin.
finding-script-download = Testissä piilotetut komennot yrittivät hakea jotain internetistä.
    .title = Skripti haki jotain
    .admin = wscript, cscript, mshta tai PowerShell otti yhteyden verkkoon tai käynnisti prosessin. Sähköpostin liitteessä tämä on lähes aina latausohjelma.
finding-program-download = Testissä se haki ohjelman internetistä.
    .title = Ohjelma ladattu
    .admin = Päivitysohjelmat tekevät niin valmistajansa osoitteesta; pelkästä IP-osoitteesta se on vahva merkki haittaohjelmasta. Estä osoite, jos et tunne sitä.
finding-hidden-command = Testissä se käynnisti piilotettuja komentoja tehokkaassa Windowsin työkalussa.
    .title = Piilotettu PowerShell- tai DDE-komento
    .admin = Koodattu tai piilotettu PowerShell-komento tai DDE-komento. Ylläpitäjien skriptit käyttävät joitakin samoja valitsimia, mutta eivät sähköpostista. Pura raportissa oleva komentorivi.
finding-obfuscated-command = Testissä se käytti komentoja, jotka on tahallaan tehty lukukelvottomiksi.
    .title = Sotkettu komentorivi
    .admin = Takaperin kirjoitettuja, täytettyjä, yhdisteltyjä tai hyvin pitkiä komentoja. Joillakin asennus- ja koontityökaluilla on pitkiä komentoja; lukukelvottomat ovat harvoin asiallisia.
finding-unusual-process = Testissä se käynnisti ohjelmia, joita tavallinen tiedosto ei tarvitse.
    .title = Epätavallinen lapsiprosessi
    .admin = Prosessi, jota hiekkalaatikko ei tunne, tai oudosti käytetty työkalu. Katso lapsiprosessit ja niiden komentorivit.
finding-document-starts-program = Testissä asiakirjan avaaminen käynnisti salaa toisen ohjelman.
    .title = Asiakirja käynnisti ohjelman
    .admin = Komentotulkki, skriptitulkki tai muu ohjelma käynnistyi Officen, PDF-lukijan tai selaimen alla. Tuskin mikään asiallinen asiakirja tekee niin.
finding-windows-tools = Testissä se käytti Windowsin omia työkaluja.
    .title = Windowsin työkaluja käytetty
    .admin = Ylläpidon skriptit ja asennusohjelmat tekevät niin. certutil, bitsadmin, mshta ja regsvr32 painavat enemmän kuin net tai ping.
finding-borrowed-programs = Testissä se piilotti toimintansa luotettavan Windows-ohjelman taakse.
    .title = Luotettua ohjelmaa käytetty väärin
    .admin = Järjestelmän oma ohjelma välikätenä (ATT&CK T1218) tai DLL-sivulataus: sallittujen luettelo ja suojaus näkevät vain luotetun nimen. Jotkin hallintatyökalut toimivat näin.
finding-started-from-archive = Testissä pakatun liitteen naamioitu tiedosto yritti käynnistää ohjelman.
    .title = Pikakuvake tai skripti arkistossa
    .admin = LNK, skripti tai DLL käynnistyi suoraan arkistosta tai levykuvasta: nykyään hyvin tavallinen tapa jakaa haittaohjelmia.

## Documents, scripts, pages

finding-office-macro = Asiakirjassa on pieni ohjelma (makro).
    .title = Makro asiakirjassa
    .admin = Makro on olemassa, mutta mitään pahaa ei nähty. Useimmat yritysten makrotaulukot ovat asiallisia: kysy lähettäjältä tutusta numerosta.
finding-office-macro-autorun = Asiakirjassa on pieni ohjelma, joka käynnistyy itse, kun asiakirja avataan.
    .title = Itse käynnistyvä makro
    .admin = AutoOpen, AutoClose tai vastaava aloituskohta. Niitä on myös yritysten lomakkeissa ja mallipohjissa; yhdessä latauksen tai komentotulkin kutsun kanssa merkki on vahva.
finding-office-macro-suspicious = Asiakirjassa on pieni ohjelma. Hyökkäyksissä käytetään samoja komentoja.
    .title = Makrossa epäilyttäviä komentoja
    .admin = Merkkijonoja, kuten Shell, CreateObject tai URLDownloadToFile, tai Excel 4 -makro. Itse tehdyt yritysmakrot käyttävät joitakin niistä; lue makro (olevba).
finding-known-weakness = Testissä se yritti murtautua jonkin ohjelman tunnetun heikkouden kautta.
    .title = Tunnettua haavoittuvuutta käytetty
    .admin = Vastaa tunnettua exploitia tai exploit-pakettia; mahdollinen CVE-numero on hiekkalaatikon tekstissä. Ajan tasalla olevat ohjelmat eivät yleensä ole vaarassa: tarkista päivitykset.
finding-document-link = Tiedostossa on linkki arveluttavalle verkkosivulle.
    .title = Arveluttavia linkkejä
    .admin = Asiakirjasta tai muistista löytyneitä URL-osoitteita. Moni kuuluu Officelle tai varmenteille: katso ne ennen kuin päätät.
finding-script-code = Tiedostossa on ohjelmakoodia, jollaista verkkosivut ja lomakkeet käyttävät.
    .title = Skripti tiedostossa
    .admin = JavaScriptiä tai vastaavaa, myös PDF-tiedostoissa. Lomakkeet ja verkkosivut käyttävät sitä asiallisesti; katso, mitä se tekee.
finding-obfuscated-script = Tiedostossa on ohjelmakoodia, joka on piilotettu tai tehty lukukelvottomaksi.
    .title = Piilotettu tai sotkettu skripti
    .admin = Kehyksiä ilman kokoa, pakattua JavaScriptiä, uudelleenohjauksia, HTML smuggling -tekniikkaa. Seurantakoodit ja tiivistetyt sivut näyttävät samanlaisilta.
finding-odd-document = Asiakirja on rakennettu epätavallisella tavalla.
    .title = Epätavallinen asiakirjan rakenne
    .admin = Outoja koodisivuja, upotettuja objekteja tai osia, joita exploitit suosivat. Muunto-ohjelmat ja vanhat ohjelmat tekevät myös tällaisia tiedostoja.
finding-phishing-page = Tiedosto jäljittelee kirjautumissivua saadakseen salasanoja.
    .title = Tietojenkalastelusivu
    .admin = Kalastelupaketti tai tunnetun kirjautumissivun kopio. Katso, minne lomake lähettää tiedot ja onko joku antanut salasanansa.
finding-phishing-signs = Tiedosto näyttää sivulta, joka kysyy salasanoja väärällä nimellä.
    .title = Tietojenkalastelun merkkejä
    .admin = Otsikko, nimi tai sisältö tunnetaan kalastelusivuilta. Aito kirjautumissivu, jonka joku on tallentanut tai lähettänyt eteenpäin, näyttää samalta.

## Breaking in

finding-memory-attack = Testissä se käytti keinoa, jolla murtaudutaan toiseen ohjelmaan.
    .title = Exploit-tekniikka
    .admin = Heap spray, stack pivot, DEP-ohitus tai shellcode. Ajonaikaiset kääntäjät (JIT) ja kopiosuojaus voivat laukaista nämä; CAPE pitää stack pivot -tunnistettaan heikkona.
finding-more-rights = Testissä se yritti saada tietokoneella oikeuksia, joita sillä ei ole.
    .title = Oikeuksien korottaminen
    .admin = Ytimen osoitteita, käyttöoikeustietueita (access token) tai debug-oikeuksia. Myös tietoturvaohjelmat ja virheenjäljittimet tekevät niin; katso ATT&CK TA0004.
finding-driver-loaded = Testissä se yritti päästä laiteohjaimen avulla syvälle tietokoneen järjestelmään.
    .title = Ajuri ladattu tai käytetty väärin
    .admin = Haavoittuva tai tuntematon ajuri tai muistista poistettu suojausajuri: tavallinen tapa kytkeä suojaus pois. Laitteiden asennusohjelmatkin lataavat ajureita, mutta allekirjoitettuja.
finding-code-injection = Testissä se piilotti omaa koodiaan toisen ohjelman sisään.
    .title = Koodin injektointi
    .admin = Etäsäikeitä, ontoksi tehtyjä prosesseja (process hollowing), koukkuja ja vastaavaa (ATT&CK T1055). Tietoturvaohjelmat, kopiosuojaus ja ruudunlukijat injektoivat myös.
finding-fileless-code = Testissä se toimi vain muistissa, jotta sitä ei huomattaisi.
    .title = Koodia tiedostojen ulkopuolella
    .admin = Muistissa koodia, joka ei kuulu mihinkään tiedostoon, suoria järjestelmäkutsuja tai muutettu AMSI ja ETW. Ajonaikaiset kääntäjät (JIT) ja kopiosuojaus voivat näyttää samalta.
finding-memory-habits = Testissä se käytti muistia samalla tavalla kuin pakatut ohjelmat.
    .title = Itsensä purkaminen muistissa
    .admin = Kirjoitettavaa ja ajettavaa muistia, myöhään haettuja funktioita, koodia puskureissa. .NET, Java, selaimet ja itsepurkautuvat arkistot tekevät niin jatkuvasti.

## Settling in

finding-autostart = Testissä se yritti käynnistyä itse aina tietokoneen mukana.
    .title = Automaattinen käynnistys
    .admin = Run-avain, käynnistyskansio, palvelu, ajoitettu tehtävä tai lisäosa. Jokainen päivitysohjelma tekee niin; asiakirjan tekemänä se on vahva merkki.
finding-hidden-autostart = Testissä se asetti itselleen piilotetun käynnistyksen epätavalliseen paikkaan.
    .title = Piilotettu automaattinen käynnistys
    .admin = Boot Execute, vikasietotila, shim, image hijack, AppInit, WMI tai skriptejä rekisterissä (ATT&CK T1546, T1547). Haittaohjelmien lisäksi vain tietoturva- ja järjestelmätyökalut käyttävät näitä paikkoja.
finding-copies-itself = Testissä se teki kopioita itsestään.
    .title = Kopioita itsestään
    .admin = Muutetut kopiot uudella nimellä ovat tavallisia haittaohjelmille, jotka asettuvat koneelle. Asennusohjelmat ja ilman asennusta toimivat ohjelmat kopioivat itsensä myös.
finding-spreads = Testissä se yritti levitä muihin tietokoneisiin tai tiedostoihin.
    .title = Leviäminen
    .admin = Verkkojaot, siirrettävät levyt, etäkäynnistys (PsExec) tai tartutetut ohjelmatiedostot. Ylläpitäjät käyttävät samoja etätyökaluja. Jos joku avasi tiedoston, tarkista verkon muut tietokoneet.

## Hiding

finding-protection-off = Testissä se yritti kytkeä virustorjunnan pois.
    .title = Suojaus kytketty pois
    .admin = Defender, Security Center, SmartScreen, Officen makrosuojaus tai uudet poikkeukset. Muiden virustorjuntojen asennusohjelmat ja hallintatyökalut kytkevät Defenderin myös pois.
finding-protection-searched = Testissä se etsi tietokoneelta virustorjuntaa.
    .title = Virustorjuntaa etsitty
    .admin = Haittaohjelmat tekevät niin väistääkseen tai pysäyttääkseen tuotteen, asennusohjelmat välttääkseen ristiriitoja.
finding-safeguards-off = Testissä se yritti heikentää Windowsin suojauksia.
    .title = Suojauksia heikennetty
    .admin = Muutettiin palomuuria, päivityksiä tai muita käytäntöjä. Palvelimet ja pelit avaavat palomuurin itselleen; katso, mikä sääntö asetettiin.
finding-barrier-bypass = Testissä se yritti ohittaa kysymyksen ”Haluatko sallia tämän?”.
    .title = UAC ohitettu
    .admin = Tunnettu tapa ohittaa käyttäjätilien valvonta, tai valvonnan asetuksia laskettiin (ATT&CK T1548.002). Asialliset asennusohjelmat kysyvät luvan.
finding-hides-itself = Testissä se yritti pysyä näkymättömissä.
    .title = Piilotettuja ikkunoita tai tiedostoja
    .admin = Asennusohjelmat ja taustalla toimivat apuohjelmat käyttävät piilotettuja ikkunoita ja tiedostoja jatkuvasti.
finding-disguise = Testissä se yritti esiintyä jonain muuna.
    .title = Naamioituminen
    .admin = Väärä emoprosessi, nimi tai tiedostotyyppi tai rekisteriin piilotettua tietoa. Myös kopiosuojaus piilottaa lisenssitietoja rekisteriin.
finding-wipes-tracks = Testissä se yritti poistaa jälkensä.
    .title = Jälkiä poistettu
    .admin = Se poisti itsensä, lokeja tai merkinnän ”internetistä”, tai kytki lokin pois. Asennusohjelmatkin siivoavat jälkensä.
finding-programs-stopped = Testissä se yritti pysäyttää muita ohjelmia tai käynnistää tietokoneen uudelleen.
    .title = Ohjelmia tai järjestelmä pysäytetty
    .admin = Prosesseja tai palveluja lopetettiin tai pyydettiin uudelleenkäynnistystä. Asennusohjelmat tekevät niin vaihtaakseen tiedostoja; katso, mitä pysäytettiin.
finding-packed = Tiedoston sisältö on pakattu tai epätavallinen, joten sitä on vaikea tutkia.
    .title = Pakattu tai outo ohjelmatiedosto
    .admin = Pakkaaja, suuri entropia, ylimääräistä dataa lopussa (overlay) tai outoja otsakkeita. Suuri osa kaupallisista ja vapaista ohjelmista on myös pakattu.
finding-false-signature = Tiedoston digitaaliseen allekirjoitukseen ei voi luottaa.
    .title = Arveluttava koodin allekirjoitus
    .admin = Varmenne on varastettu, peruutettu, itse allekirjoitettu tai ei sovi tiedostoon. Itse tehdyt työkalut ovat usein itse allekirjoitettuja; varastettu varmenne on vahva merkki.

## Looking around

finding-watcher-check = Testissä se tarkisti, tarkkaillaanko sitä.
    .title = Virtuaalikoneen tunnistamista
    .admin = Rekisteriavaimia, tiedostoja, laitteiden nimiä ja vastaavaa. Kopiosuojaus, pelit ja asennusohjelmat kysyvät samoja. Kaksi tai useampi erilainen tarkistus painaa paljon enemmän.
finding-sandbox-search = Testissä se yritti tunnistaa testikoneen, jotta se ei jäisi kiinni.
    .title = Hiekkalaatikon etsimistä
    .admin = Hiekkalaatikoiden tiedostoja, mutexeja tai kirjastoja. Mikään asiallinen ohjelma ei tarvitse sitä tietoa.
finding-situation-check = Testissä se odotti tai tarkisti ajan, paikan tai tietokoneen käyttäjän.
    .title = Odottamista ja tarkistamista
    .admin = Viiveitä, joutoaikaa, hiirtä, kieltä, virheenjäljitintä. Haittaohjelma odottaa, että testi loppuu ensin; asennusohjelmat ja pelit tarkistavat samanlaisia asioita.
finding-computer-facts = Testissä se kysyi yleisiä tietoja tietokoneesta.
    .title = Yleisiä tietoja tietokoneesta
    .admin = Nimi, muisti, levyn koko, oikeudet: käytännössä jokainen asennusohjelma kysyy niitä. Kerran PDF estettiin vain siksi, että Windowsin oma ”Avaa sovelluksessa” -ikkuna kysyi levyn kokoa. Ei koskaan yksinään todiste.
finding-system-info = Testissä se keräsi tietoja tietokoneesta ja sen ohjelmista.
    .title = Järjestelmän tietoja kerätty
    .admin = Laitteisto, ohjelmistot, prosessit, WMI. Inventaariotyökalut, asennusohjelmat ja telemetria tekevät samaa.
finding-network-recon = Testissä se tutki tietokoneen verkkoa.
    .title = Verkkoa tutkittu
    .admin = Toimialueen tietoja, käyttäjiä, verkkojakoja tai naapurikoneita luetteloitiin. Ylläpitäjien skriptit tekevät niin; liitteessä se voi valmistella hyökkäystä koko verkkoon.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Myös muut virustorjuntaohjelmat pitävät tiedostoa haitallisena.
        [one] Myös yksi muu virustorjuntaohjelma pitää tiedostoa haitallisena.
       *[other] Myös { $number } muuta virustorjuntaohjelmaa pitää tiedostoa haitallisena.
    }
    .title = Muut skannerit samaa mieltä
    .admin =
        { $number ->
            [0] Muut skannerit (VirusTotal, IRMA, ClamAV) ilmoittavat tiedostosta; niiden määrää ei kerrottu.
            [one] Yksi muu skanneri ilmoittaa tiedostosta. Yksi tai kaksi on usein väärä hälytys: katso, mikä skanneri se on, ja tarkista huomenna uudelleen.
           *[other] { $number } muuta skanneria ilmoittaa tiedostosta. Yksi tai kaksi on usein väärä hälytys, kymmenen tai enemmän tuskin koskaan. Hae tietoa SHA-256-tiivisteellä; älä lataa luottamuksellisia tiedostoja palveluun.
        }
finding-known-malware = Testikone tunnisti tiedoston tunnetuksi haittaohjelmaksi.
    .title = CAPE tunnisti
    .admin = CAPE nimesi perheen tai purki sen asetukset. Raportissa on osoitteet, joihin se olisi ottanut yhteyttä: etsi niitä lokeista.
finding-rule-match = Tiedostossa on tunnettujen haittaohjelmien merkkejä.
    .title = Haittaohjelmasääntö osui
    .admin = YARA-sääntö, indikaattori tai samankaltaisuus osui. Säännöt ovat eritasoisia: katso säännön nimi ja tekijä.
finding-known-family = Tiedostossa on tunnetun haittaohjelman merkkejä.
    .title = Tunnetun perheen merkkejä
    .admin = Perheen { $family } tiedostoja, rekisteriavaimia, mutexeja tai osoitteita. Nimiä lainataan ja kopioidaan, mutta asiallisissa ohjelmissa tuskin koskaan.

## Little things

finding-everyday-actions = Testissä se teki asioita, joita monet vaarattomatkin ohjelmat tekevät.
    .title = Arkisia toimintoja
    .admin = Rekisteri, tiedostot, putket, salaus, koodin kyvyt. Ei yksinään merkki tiedostoa vastaan.
finding-phone-access = Testissä se pyysi laajoja oikeuksia puhelimeen.
    .title = Puhelimen toimintoja käytetty
    .admin = Android-sovellus, joka lukee sijaintia, numeroita, sovelluksia tai viestejä tai lataa koodia. Monet asialliset sovellukset tekevät niin; vertaa sovelluksen tarkoitukseen.
finding-crash = Ohjelma kaatui testissä.
    .title = Kaatuminen testissä
    .admin = Kertoo enemmän testikoneesta kuin tiedostosta. Myös rikkinäinen exploit voi kaatua.

## Verdicts of the sandbox itself

finding-sandbox-score = Testissä se toimi monella tavalla epäilyttävästi.
    .title = Hiekkalaatikon pisteet
    .admin = Cuckoon pistemäärä on { $score }: kaikkien löydösten vakavuudet viidellä jaettuina ja yhteen laskettuina. Jo 7 löydöstä, joiden vakavuus on 3, ylittää tavallisen rajan 4. Katso yksittäiset löydökset.
finding-site-expression = Tiedostoon osui sääntö, jonka IT-osastosi on asettanut.
    .title = Paikallinen sääntö
    .admin = Oman Peekaboo-säännöstön lauseke täyttyi: ({ $number }), nollasta laskien, eli (3) on asetus expression.4. Myöhempiä sääntöjä ei ajettu; hiekkalaatikon raportti voi tietää enemmän.
finding-evil-domain = Testissä se yritti ottaa yhteyttä vaaralliseksi tiedettyyn internetosoitteeseen.
    .title = Yhteys estettyyn verkkotunnukseen
    .admin = Paikallisella listalla vaarallisista verkkotunnuksista (evil domains): { $domain }. Etsi sitä DNS- ja välityspalvelinlokeista.
finding-peekaboo-test = Tiedosto on vaaraton testitiedosto.
    .title = Peekaboon testitiedosto
    .admin = Tiedostossa on testimerkki ”Peekabooyar”. Joku luultavasti testaa suodatinta.
finding-sandbox-verdict = Testikone piti tiedostoa haitallisena, mutta ei kertonut syytä.
    .title = Haitallinen ilman syytä
    .admin = Tuloksen mukana ei tullut syytä. Se voi olla Peekaboon omissa tiedostoissa: etsi raporttihakemistosta osan SHA-256-tiivistettä.
finding-sandbox-other = Testissä se teki jotain, mitä pidetään epäilyttävänä.
    .title = Muu toiminta
    .admin = Tätä löydöstä ei ole luettelossa. Hiekkalaatikon omat sanat näkyvät; arvioi niiden perusteella.

## What could not be analyzed

sandbox-failed-analysis = Tiedoston testi jäi kesken. Emme tiedä, onko tiedosto vaaraton.
    .title = Hiekkalaatikon analyysi epäonnistui
    .admin = Cuckoo tai Cortex ilmoitti virheestä tai ei valmistunut. Katso työ hiekkalaatikon lokista; toinen analyysi onnistuu usein.
sandbox-failed-file = Tiedostoa ei voitu testata. Emme tiedä, onko se vaaraton.
    .title = Tiedostoa ei välitetty eteenpäin
    .admin = Peekaboo ei voinut lukea tiedostoa tai antaa sitä hiekkalaatikolle. Tarkista levytila, oikeudet ja työjono.
sandbox-failed-rule = Tiedostoa ei voitu arvioida. Emme tiedä, onko se vaaraton.
    .title = Peekaboon sääntö epäonnistui
    .admin = Sääntö keskeytyi virheeseen, tai lauseke pyysi epäonnistumista. Tarkista säännöstö: tavallinen syy on määrittelemätön nimi tai puuttuva raportti.
sandbox-failed-service = Tiedostoa ei voitu testata. Emme tiedä, onko se vaaraton.
    .title = Peekaboo ei käytettävissä
    .admin = Peekaboo hylkäsi pyynnön tai siihen ei saatu yhteyttä. Tarkista sen palvelu ja loki.
sandbox-failed-other = Tiedostoa ei voitu testata. Emme tiedä, onko se vaaraton.
    .title = Hiekkalaatikon testi epäonnistui
    .admin = Peekaboo ilmoitti epäonnistumisesta ilman syytä. Etsi työ sen lokista.
