# Provenance: original
# Finnish, plain standard language: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Virustarkistuksen mukaan viesti on haitallinen.
    .title = Nimetön löydös
    .admin = Skanneri ilmoitti haittaohjelmasta mutta ei antanut nimeä. Skannerin mahdollinen tuloste on alla.

## Files that a rule forbids

reason-file-program = Tiedosto on ohjelma. Organisaatiosi ei yleensä salli ohjelmia sähköpostissa.
    .title = Kielletty ohjelma
    .admin = Ohjelmatiedosto. Ohjelmien lähettäminen sähköpostilla on tavallinen tapa levittää haittaohjelmia.
    .subject = Viesti pysäytetty: kielletty ohjelma
reason-file-script = Tiedosto sisältää komentoja tietokoneelle. Organisaatiosi ei yleensä salli sellaisia tiedostoja.
    .title = Kielletty skripti
    .admin = Skripti käynnistyy kaksoisnapsautuksella ja saa kaikki käyttäjän oikeudet.
    .subject = Viesti pysäytetty: kielletty komentotiedosto
reason-file-shortcut = Tiedosto on pikakuvake, joka käynnistää jotain muuta. Organisaatiosi ei yleensä salli sellaisia.
    .title = Kielletty pikakuvake
    .admin = Pikakuvake voi käynnistää minkä tahansa komennon millä tahansa kuvakkeella. Asiallista syytä lähettää sellainen on tuskin koskaan.
    .subject = Viesti pysäytetty: kielletty pikakuvake
reason-file-disk-image = Tiedosto on kopio kokonaisesta levystä. Organisaatiosi ei yleensä salli sellaisia.
    .title = Kielletty levykuva
    .admin = Levykuvassa tiedostoista katoaa merkintä, että ne tulevat internetistä. Siksi Windows varoittaa niistä vähemmän.
    .subject = Viesti pysäytetty: kielletty levyn kopio
reason-file-macro-document = Asiakirja voi antaa tietokoneelle komentoja (makroja). Organisaatiosi ei yleensä salli sellaisia asiakirjoja.
    .title = Kielletty makroasiakirja
    .admin = Tiedostotyyppi voi sisältää makroja. Sääntö ei tutki, onko niitä juuri tässä tiedostossa.
    .subject = Viesti pysäytetty: asiakirja voi antaa komentoja
reason-file-notebook = Tiedosto on digitaalinen muistikirja (OneNote), jossa voi olla piilotettuja ohjelmia. Organisaatiosi ei yleensä salli sellaisia.
    .title = Kielletty muistikirja
    .admin = OneNote-tiedostossa voi olla mikä tahansa tiedosto, ja se käynnistyy napsauttamalla.
    .subject = Viesti pysäytetty: kielletty muistikirja
reason-file-help-file = Tiedosto on vanhanlainen ohjetiedosto, joka voi antaa tietokoneelle komentoja. Organisaatiosi ei yleensä salli sellaisia tiedostoja.
    .title = Kielletty ohjetiedosto
    .admin = Käännetyt ohjetiedostot (CHM) suorittavat skriptejä. Kenenkään ei tarvitse lähettää niitä sähköpostilla.
    .subject = Viesti pysäytetty: kielletty ohjetiedosto
reason-file-web-page = Tiedosto on verkkosivu. Organisaatiosi ei yleensä salli verkkosivuja liitteinä.
    .title = Kielletty verkkosivu
    .admin = Liitteenä tuleva verkkosivu jäljittelee usein kirjautumissivua tai purkaa piilotetun tiedoston.
    .subject = Viesti pysäytetty: kielletty verkkosivu
reason-file-archive = Tiedosto on pakattu (esimerkiksi ZIP). Organisaatiosi ei yleensä salli sellaisia tiedostoja.
    .title = Kielletty arkisto
    .admin = Arkiston tyyppi tai jokin sen sisällä on kielletty.
    .subject = Viesti pysäytetty: kielletty pakattu tiedosto
reason-file-pdf = Tiedosto on PDF-asiakirja. Organisaatiosi sääntö ei salli sitä.
    .title = Kielletty PDF
    .admin = Paikallinen sääntö kieltää tämän PDF-tiedoston nimen tai tyypin perusteella.
    .subject = Viesti pysäytetty: kielletty tiedosto
reason-file-document = Tiedosto on asiakirja. Organisaatiosi sääntö ei salli sitä.
    .title = Kielletty asiakirja
    .admin = Paikallinen sääntö kieltää tämän asiakirjan nimen tai tyypin perusteella.
    .subject = Viesti pysäytetty: kielletty tiedosto
reason-file-picture = Tiedosto on kuva. Organisaatiosi sääntö ei salli sitä.
    .title = Kielletty kuva
    .admin = Paikallinen sääntö kieltää tämän kuvan nimen tai tyypin perusteella.
    .subject = Viesti pysäytetty: kielletty tiedosto
reason-file-media = Tiedosto on video tai äänitiedosto. Organisaatiosi ei yleensä salli sellaisia sähköpostissa.
    .title = Kielletty video tai äänitiedosto
    .admin = Paikallinen sääntö kieltää videot tai äänitiedostot.
    .subject = Viesti pysäytetty: kielletty video tai äänitiedosto
reason-file-disguised = Tiedosto näyttää asiakirjalta, mutta se on ohjelma.
    .title = Naamioitu ohjelma
    .admin = Nimi peittää sen, että tiedosto on ohjelma. Sen on tarkoitus johtaa harhaan.
    .subject = Viesti pysäytetty: naamioitu ohjelma
reason-file-other = Organisaatiosi ei yleensä salli tällaista tiedostoa.
    .title = Kielletty tiedosto
    .admin = Paikallinen sääntö kieltää nimen tai tyypin.
    .subject = Viesti pysäytetty: kielletty tiedosto

## What could not be checked

reason-encrypted = Tiedosto on lukittu salasanalla. Siksi emme nähneet, mitä siinä on.
    .title = Salattu tiedosto
    .admin = Arkisto tai asiakirja on salattu. Hyökkääjät tekevät niin päästäkseen skannerien ohi, asialliset lähettäjät suojatakseen tietoja.
    .subject = Viesti pysäytetty: salasanalla lukittu tiedosto
reason-over-limits = Tiedostoon on pakattu liikaa. Siksi emme voineet tarkistaa sitä.
    .title = Rajat ylittyvät
    .admin = Liikaa tiedostoja, liian monta sisäkkäin tai liian suuri purettuna. Voi olla arkistopommi tai vain suuri arkisto.
    .subject = Viesti pysäytetty: tiedostoon on pakattu liikaa
reason-ambiguous = Viesti on rakennettu niin, että eri ohjelmat lukevat sen eri tavoin. Siksi emme voineet tarkistaa sitä.
    .title = Moniselitteinen rakenne
    .admin = Ohjelmat voivat nähdä eri osia. Silloin skanneri tutkii yhtä ja lukija avaa toisen.
    .subject = Viesti pysäytetty: harhaanjohtava rakenne
reason-unreadable = Tiedosto on vioittunut tai sen tyyppiä ei tunneta. Siksi emme voineet tarkistaa sitä.
    .title = Lukukelvoton tiedosto
    .admin = Jotakin MIME-osaa ei voitu tulkita tai purkaa.
    .subject = Viesti pysäytetty: tiedostoa ei voi lukea
reason-scanners-failed = Virustarkistuksemme eivät toimineet, kun viesti tuli. Siksi sitä ei tarkistettu.
    .title = Kaikki skannerit epäonnistuivat
    .admin = Yksikään virusskanneri ei vastannut. Viestejä ei tarkisteta, ennen kuin vika on korjattu.
    .subject = Viesti pysäytetty: sitä ei voitu tarkistaa
reason-scanner-failed = Yksi tarkistuksistamme ei toiminut, kun viesti tuli.
    .title = Skanneri epäonnistui
    .admin = { $scanner } ei vastannut tämän viestin kohdalla. Muut skannerit tarkistivat viestin.

## Broken headers

reason-header-other = Viesti on koottu väärin.
    .title = Virheellinen otsake
    .admin = Otsake rikkoo sähköpostimuodon sääntöjä.
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-mime = Viestin osat on koottu väärin.
    .title = Virheellinen MIME-rakenne
    .admin = MIME-rakenne on rikki (RFC 2045). Syy on yleensä viallinen ohjelma, joskus yritys päästä skannerien ohi.
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-8bit = Viestissä on kirjaimia muodossa, jota ei sallita.
    .title = 8-bittisiä merkkejä otsakkeessa
    .admin = Otsakkeessa on merkkejä, jotka pitäisi koodata (RFC 2047). Syy on yleensä vanha tai itse tehty ohjelma.
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-control = Viestissä on merkkejä, joita ei sallita.
    .title = Ohjausmerkkejä otsakkeessa
    .admin = Otsakkeessa on ohjausmerkkejä (RFC 5322, kohta 2.2).
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-blank = Viestissä on tyhjä rivi väärässä paikassa.
    .title = Tyhjä rivi otsakkeessa
    .admin = Jollakin otsakkeen rivillä on vain tyhjää (RFC 5322, kohta 3.2.2).
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-long = Viestissä on liian pitkä rivi.
    .title = Liian pitkä otsakkeen rivi
    .admin = Jollakin otsakkeen rivillä on yli 998 merkkiä (RFC 5322, kohta 2.1.1).
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-syntax = Viesti on kirjoitettu väärään muotoon.
    .title = Virheellinen otsakkeen syntaksi
    .admin = Jokin otsakekenttä rikkoo syntaksia (RFC 5322).
    .subject = Viesti pysäytetty: väärin koottu viesti
reason-header-missing = Viestistä puuttuu tieto, joka jokaisessa viestissä pitää olla.
    .title = Otsakekenttä puuttuu
    .admin = Pakollinen otsakekenttä puuttuu (RFC 5322, kohta 3.6).
    .subject = Viesti pysäytetty: puutteellinen viesti
reason-header-duplicate = Viestissä on kahdesti tieto, joka saa olla siinä vain kerran.
    .title = Otsakekenttä kahdesti
    .admin = Kenttä, joka saa olla vain kerran, on kahdesti (RFC 5322, kohta 3.6). Syy on yleensä viallinen ohjelma tai välittäjä.
    .subject = Viesti pysäytetty: väärin koottu viesti

reason-oversized = Viesti on sallittua suurempi.
    .title = Liian suuri viesti
    .admin = Suurempi kuin tälle vastaanottajalle asetettu raja.
    .subject = Viesti pysäytetty: liian suuri viesti

## Grounds of spam

spam-test = Viestissä on testiteksti. Sillä kokeillaan, toimiiko suodatin.
    .title = Testiteksti
    .admin = GTUBE, roskapostisuodattimien testiteksti. Se on vaaraton.
    .subject = Viesti pysäytetty: vaaraton testiteksti
spam-score = Monet pienet merkit yhdessä viittaavat roskapostiin.
    .title = Roskapostiraja täyttyi
    .admin = Testien yhteispisteet ylsivät rajaan.
    .subject = Viesti pysäytetty: roskaposti
spam-forged-sender = Lähettäjän osoite näyttää väärennetyltä.
    .title = Lähettäjä ei ole aito
    .admin = SPF, DKIM tai DMARC epäonnistui näkyvän lähettäjän osalta.
    .subject = Viesti pysäytetty: roskaposti
spam-phishing = Viesti yrittää saada haltuunsa salasanasi tai tilisi.
    .title = Kalastelulle tyypillistä tekstiä
    .admin = Tekstiä tai linkkejä, jotka jäljittelevät jotakin palvelua ja pyytävät kirjautumis- tai maksutietoja.
    .subject = Viesti pysäytetty: yritys huijata salasanasi
spam-known-sender-network = Viestin lähettänyttä konetta tai jotakin linkkiä on jo käytetty roskapostiin.
    .title = Osoite tai linkki estolistalla
    .admin = Jokin osoite tai linkki on estolistalla.
    .subject = Viesti pysäytetty: roskaposti
spam-known-text = Teksti tunnetaan muista roskaposteista.
    .title = Tunnettu roskapostiteksti
    .admin = Teksti muistuttaa tunnettua roskapostia (Bayes, tarkistussummat).
    .subject = Viesti pysäytetty: roskaposti
spam-money-promise = Viesti lupaa tai vaatii rahaa.
    .title = Rahaan liittyvää tekstiä
    .admin = Ennakkomaksuhuijauksille, arpajaisille tai kiristykselle tyypillistä tekstiä.
    .subject = Viesti pysäytetty: yritys huijata rahaa
spam-advertising = Viesti on kirjoitettu kuin mainos.
    .title = Mainostekstiä
    .admin = Lääkkeiden, lainojen, jäljitelmien ja muun sellaisen mainostekstiä.
    .subject = Viesti pysäytetty: roskaposti
spam-odd-text = Teksti on kirjoitettu epätavallisella tavalla.
    .title = Outo teksti
    .admin = Koodausta, merkintöjä tai kirjoitustapaa, jota asialliset ohjelmat tuskin tuottavat.
    .subject = Viesti pysäytetty: roskaposti
spam-odd-links = Linkeistä ei näe, minne ne vievät.
    .title = Outoja linkkejä
    .admin = Linkkejä pelkkiin IP-osoitteisiin, lyhennyspalveluihin tai naamioituihin kohteisiin.
    .subject = Viesti pysäytetty: roskaposti
spam-odd-path = Viesti tuli epätavallista reittiä.
    .title = Outo reitti
    .admin = Lähettävän koneen nimi tai osoite puuttuu, on epätavallinen tai väärä.
    .subject = Viesti pysäytetty: roskaposti
spam-odd-header = Viestin on tehnyt epätavallinen ohjelma.
    .title = Outo otsake
    .admin = Otsakekenttiä puuttuu tai ne ovat vääriä tai jäljiteltyjä.
    .subject = Viesti pysäytetty: roskaposti
spam-attachment = Liite on sellainen, jota käytetään usein roskapostissa.
    .title = Roskapostille tyypillinen liite
    .admin = Liitteen tyyppi tai nimi on tyypillinen roskapostille.
    .subject = Viesti pysäytetty: roskaposti
spam-scanner-points = Virustarkistus pitää viestiä arveluttavana.
    .title = Pisteitä virusskannerilta
    .admin = Tämän skannerin löydös lasketaan täällä roskapostipisteiksi, ei haittaohjelmaksi.
    .subject = Viesti pysäytetty: roskaposti
spam-site-rule = Organisaatiosi sääntö ei salli viestiä.
    .title = Paikallinen sääntö
    .admin = Paikallinen sääntö tai lista.
    .subject = Viesti pysäytetty: roskaposti

## Signs for and against a mistake: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Yksi riippumaton tarkistus löysi sen.
       *[other] { $count } riippumatonta tarkistusta löysi sen.
    }
doubt-exact-name =
    .admin = Jokin skanneri tuntee juuri tämän haittaohjelman tai sen perheen.
doubt-disguised-name = Tiedosto ”{ $file }” vain näyttää asiakirjalta.
    .admin = Nimi ”{ $file }” on tehty näyttämään asiakirjalta.
doubt-turned-name = Tiedoston nimi on kirjoitettu niin, että sen loppu luetaan helposti väärin.
    .admin = Nimessä ”{ $file }” on merkkejä, jotka kääntävät lukusuunnan. Ne on tästä jätetty pois.
doubt-lookalike-letters = Erään tiedoston nimessä on outoja kirjaimia, jotka vain näyttävät tavallisilta.
    .admin = Nimessä ”{ $file }” on sekaisin usean kirjaimiston kirjaimia, jotka näyttävät samalta.
doubt-archive-in-archive =
    .admin = Arkiston sisällä on arkisto. Asiallisessa postissa se on harvinaista.
doubt-sender-contradicted = Viestin mukaan lähettäjä on { $domain }. Tarkistuksen mukaan se ei pidä paikkaansa.
    .admin = Lähettäjäksi on ilmoitettu { $domain }, mutta { $check }-tarkistus epäonnistui.
doubt-sender-claimed = Viestin mukaan lähettäjä on { $domain }. Mikään ei todista sitä.
    .admin = Lähettäjäksi on ilmoitettu { $domain }. Mikään DKIM-allekirjoitus tai DMARC-tulos ei todista sitä.
doubt-single-guess =
    .admin = Vain yksi skanneri epäilee tiedostoa, ja vain sen rakenteen perusteella. Tällaiset arvaukset ovat usein vääriä.
doubt-false-alarm-source =
    .admin = Löydös on vain tunnistetietokannasta, joka on tunnettu vääristä hälytyksistä.
doubt-macro-alone = Asiakirjassa on komentoja (makroja). Niitä on monissa asiallisissakin asiakirjoissa.
    .admin = Ilmoitus koskee vain makroa. Monissa asiallisissa asiakirjoissa on makro.
doubt-ordinary-behavior =
    .admin = Nähtiin vain sellaista toimintaa, jota monissa asiallisissakin ohjelmissa on.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Yksi muu skanneri tutki sen eikä löytänyt mitään.
       *[other] { $count } muuta skanneria tutki sen eikä löytänyt mitään.
    }
doubt-sender-proven = Viestin lähettäjä on todella { $domain }.
    .admin = Lähettäjä { $domain } on todennettu (DKIM tai DMARC). Tutunkin kumppanin tietokoneella voi silti olla haittaohjelma.
doubt-rule-only =
    .admin = Paikallinen sääntö kieltää tiedoston. Yksikään skanneri ei löytänyt siitä mitään.
doubt-known-bulk = Viestin lähettäjä on todella { $domain }. Viesti meni monelle ihmiselle.
    .admin = Viesti on joukko- tai listaviesti, ja sen lähettäjä { $domain } on todennettu.
doubt-harmless-test =
    .admin = Se on testitiedosto. Joku luultavasti kokeilee suodatinta.
