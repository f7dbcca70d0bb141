# Provenance: original
# Finnish, plain standard language: the frame of every mail: titles, headings, labels.
#
# “viesti” is the e-mail that it is about, “ilmoitus” is our own mail.

## Blocked, to the recipient

recipient-blocked-title = Sähköpostiviesti pysäytetty
recipient-blocked-happened = Pysäytimme sinulle lähetetyn sähköpostiviestin. Se ei päässyt postilaatikkoosi.
    .test = Pysäytimme sinulle lähetetyn sähköpostiviestin. Se oli vain vaaraton testi.
recipient-blocked-why = Miksi pysäytimme viestin

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Ole varovainen yhden viestin kanssa
    .test = Vaaraton testiviesti
recipient-delivered-warning-subject = Postilaatikossasi on vaarallinen viesti
    .test = Postilaatikossasi on vaaraton testiviesti
    .forbidden = Postilaatikkosi viestissä on kielletty tiedosto
    .likely = Todennäköisesti vaarallinen viesti postilaatikossasi
    .unwanted = Postilaatikossasi on ei-toivottu viesti
    .doubtful = Postilaatikossasi on epäilyttävä viesti
recipient-delivered-warning-happened = Postilaatikossasi on vaarallinen sähköpostiviesti.
    .test = Postilaatikossasi on sähköpostiviesti, jossa on vaaraton testi.
    .forbidden = Postilaatikossasi on sähköpostiviesti. Siinä on tiedosto, jota ei yleensä sallita.
    .likely = Postilaatikossasi on sähköpostiviesti, joka on todennäköisesti vaarallinen.
    .unwanted = Postilaatikossasi on ei-toivottu sähköpostiviesti.
    .doubtful = Postilaatikossasi on epäilyttävä sähköpostiviesti. Se voi olla vaaraton.
recipient-delivered-warning-action = Älä avaa viestiä. Poista se.
    .test = Sinun ei tarvitse tehdä mitään.
    .forbidden = Avaa tiedosto vain, jos odotit sitä.
    .doubtful = Kysy IT-tuelta, ennen kuin avaat viestin.
recipient-delivered-warning-opened = Avasitko viestin jo? Kerro siitä IT-tuelle.
recipient-delivered-warning-why = Mikä viestissä on vialla
    .test = Mistä on kyse

## Could not be checked, to the recipient

recipient-unchecked-title = Viesti, jota emme voineet tarkistaa
recipient-unchecked-subject = Tarkistamaton viesti postilaatikossasi
recipient-unchecked-happened = Emme voineet tarkistaa sinulle lähetettyä sähköpostiviestiä. Se on postilaatikossasi.
    .blocked = Emme voineet tarkistaa sinulle lähetettyä sähköpostiviestiä. Siksi pysäytimme sen.
recipient-unchecked-action = Avaa viestin tiedostot vain, jos tunnet lähettäjän ja odotit niitä.
recipient-unchecked-why = Miksi emme voineet tarkistaa viestiä

## To the inside sender

inside-sender-title = Viestiäsi ei lähetetty
    .some = Viestisi ei mennyt kaikille
inside-sender-subject = Viestiäsi ei lähetetty
    .some = Viestisi ei mennyt kaikille
inside-sender-happened = Pysäytimme osoitteestasi lähetetyn sähköpostiviestin. Kukaan ei saanut sitä.
    .some = Pysäytimme osoitteestasi lähetetyn sähköpostiviestin. Vain osa vastaanottajista sai sen.
inside-sender-action = Etkö lähettänyt viestiä itse? Kerro siitä IT-tuelle.
inside-sender-explained = Ehkä joku muu käyttää osoitettasi tai tietokonettasi.
inside-sender-own = Lähetitkö viestin itse? Kysy IT-tuelta, miten voit lähettää sen muulla tavalla.
    .harmful = Lähetitkö viestin itse? Älä avaa äläkä lähetä sen tiedostoja uudelleen. Kerro siitä myös IT-tuelle.
inside-sender-why = Miksi pysäytimme viestin

## Parts of all mails to recipients

action-nothing = Sinun ei tarvitse tehdä mitään.
which-title = Mistä viestistä on kyse
why-suspected = Meillä on epäily.
    .subject = Viesti pysäytetty: ehkä vaarallinen
why-file = Tiedoston nimi on ”{ $file }”.
why-file-inside = Se on liitteen ”{ $outer }” sisällä.
why-files = { $count ->
    [one] Asia koskee myös yhtä muuta tiedostoa.
   *[other] Asia koskee myös { $count } muuta tiedostoa.
}
why-tested = Tiedosto tarkistettiin testikoneellamme.
danger = Vaara: { $severity }.
tests-agree = { $count ->
    [one] Yksi tarkistus havaitsi sen.
   *[other] { $count } erillistä tarkistusta havaitsi sen.
}
expected-title = Odotitko viestiä?
expected-call = Tunnetko lähettäjän? Soita numeroon, jonka tiedät ennestään, ja kysy asiasta. Älä kysy sähköpostilla.
expected-wanted = Tarvitsetko viestin? Kysy IT-tuelta. Siellä viesti voidaan tarkistaa uudelleen.
expected-wanted-file = Tarvitsetko viestin tai sen tiedoston? Kysy IT-tuelta, tai pyydä lähettäjää toimittamaan se muulla tavalla.
    .alone = Tarvitsetko viestin? Kysy IT-tuelta, tai pyydä lähettäjää toimittamaan se muulla tavalla.
help-title = Tarvitsetko apua?
help-ask = Kysy IT-tuelta. Kerro viestin numero.
help-contact = Ota yhteyttä
help-phone = Puhelin
help-email = Sähköposti
help-page = Verkkosivu
details-title = Tietoja IT-tuelle
footer = Tämän ilmoituksen lähetti sähköpostin suojaus ({ $organization }).
footer-automatic = Ilmoituksen kirjoitti tietokoneohjelma. Emme koskaan kysy salasanaasi.
note-dots = [.] tarkoittaa pistettä, jotta kukaan ei napsauta vahingossa.

## What stands between sentences, and after a label

below = Suomenkielinen versio on alempana.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Lähettäjä
label-sender = Envelope-lähettäjä
label-subject = Aihe
label-received = Aika
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ei toimitettu vastaanottajille
label-attachments = Liitteet
label-file = Tiedosto
label-number = Viestin numero
label-quarantine = Karanteeni
label-severity = Vakavuus
label-confidence = Varmuus
label-category = Luokka
label-family = Perhe
label-platform = Kohdealusta
label-log-id = Lokitunnus
label-queue-id = Jonotunnus
label-message-id = Message-ID
label-size = Koko
label-client = Lähettävä kone
label-authentication = Lähettäjän aitous
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-vastaus
label-sha256 = SHA-256
label-rule = Sääntö
label-tests = Roskapostitestit
label-score = Roskapostipisteet
label-analysis = Hiekkalaatikon analyysi
label-release = Vapautuskomento
label-host = Palvelin
label-list = Lista tai joukkoposti
label-policy-banks = Policy bankit

value-empty-sender = tyhjä, kuten toimitusraporteissa
value-no-subject = ei aihetta
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }tavu
   *[other] { $amount }{ "\u00A0" }tavua
}
size-kilobytes = { $amount }{ "\u00A0" }kt
size-megabytes = { $amount }{ "\u00A0" }Mt
size-gigabytes = { $amount }{ "\u00A0" }Gt
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] ja vielä { $count }
   *[other] ja vielä { $count }
}
    .item = { $count ->
        [one] vielä { $count }
       *[other] vielä { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = ei arviota – mitään ei löytynyt, sääntö ratkaisi
value-spam-decided = ei arviota – roskapostipisteet ratkaisivat
value-unknown-state = ei arviota – mitään ei löytynyt

outcome-delivered = toimitettu
outcome-blocked = estetty
outcome-handed-back-pass = palautettu postipalvelimelle toimitettavaksi
outcome-handed-back-block = palautettu postipalvelimelle hylättynä

sender-proven = { $domain } on todennettu ({ $check }).
sender-claimed = { $domain } on ilmoitettu lähettäjäksi, mutta mikään ei todista sitä.
sender-contradicted = { $domain } on ilmoitettu lähettäjäksi, mutta { $check }-tarkistus epäonnistui.
sender-inside = Viesti tulee oman organisaation sisältä.
sender-unknown = Viesti ei kerro lähettäjää.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, estetty: { $category } ({ $count ->
    [one] { $count } vastaanottaja
   *[other] { $count } vastaanottajaa
})
admin-alert-subject-delivered = { $severity }, toimitettu: { $category } ({ $count ->
    [one] { $count } vastaanottaja
   *[other] { $count } vastaanottajaa
})
admin-alert-subject-mixed = { $severity }, toimitettu osalle ({ $delivered }/{ $count }): { $category }
admin-alert-subject-unchecked = { $severity }, toimitettu tarkistamatta: { $category } ({ $count ->
    [one] { $count } vastaanottaja
   *[other] { $count } vastaanottajaa
})
admin-alert-subject-inside = { $severity }, sisäinen lähettäjä: { $category } ({ $sender })
admin-alert-happened-blocked = amavis esti viestin. Yksikään vastaanottaja ei saanut sitä.
admin-alert-happened-delivered = amavis toimitti viestin, joka vaatii huomiota. { $count ->
    [one] Sen sai yksi vastaanottaja.
   *[other] Sen sai { $count } vastaanottajaa.
}
admin-alert-happened-mixed = amavis esti viestin joiltakin vastaanottajilta. { $count ->
    [one] Yksi muu sai sen.
   *[other] { $count } muuta sai sen.
}
admin-alert-happened-inside = Viesti tulee organisaation sisältä, lähettäjä { $sender }.
admin-alert-happened-scanners = Yksikään virusskanneri ei toiminut. Viestiä ei tarkistettu.
admin-alert-happened-scanner = Yksi virusskanneri ei toiminut. Muut tarkistivat viestin.
admin-alert-unblocked = Skanneri ilmoitti haittaohjelmasta, mutta amavis ei laskenut sitä virukseksi. Tarkista skannerin asetukset muuttujasta @av_scanners: skannerin on palautettava nimi.
admin-alert-action-none = Sinun ei tarvitse tehdä mitään.
admin-alert-action-remove = Poista viesti postilaatikoista. Kysy vastaanottajilta, avasiko joku sen.
admin-alert-action-look = Viesti voi olla tarpeellinen. Tutki se, jos joku vastaanottajista kysyy siitä.
    .inside = Viesti voi olla tarpeellinen. Tutki se, jos lähettäjä kysyy siitä.
admin-alert-action-mistake = Tämä voi olla väärä hälytys. Arvioi alla olevat merkit, ennen kuin vapautat viestin.
    .delivered = Tämä voi olla väärä hälytys. Arvioi alla olevat merkit, ennen kuin poistat viestin postilaatikoista.
admin-alert-action-gone = Viestistä ei säilytetty kopiota. Jos viesti on tarpeellinen, lähettäjän on lähetettävä se uudelleen.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Puhu lähettäjän kanssa. Tarkista lähettäjän tietokone ja vaihda lähettäjän salasana.
    .spam = Puhu lähettäjän kanssa. Ehkä joku muu käyttää lähettäjän tiliä.
admin-alert-action-scanners = Tarkista skannerit. Viestejä ei tarkisteta, ennen kuin skannerit toimivat.
admin-alert-action-scanner = Tarkista skanneri. Suojaus on heikompi, kunnes se toimii.
admin-alert-what-title = Mistä on kyse
admin-alert-grounds-title = Mitä löytyi
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Mikä puhuu viestiä vastaan
admin-alert-mistake-title = Mikä viittaa väärään hälytykseen
admin-alert-mistake-none = Ei mikään.
admin-alert-mail-title = Viesti
admin-alert-recipients-title = Vastaanottajat
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Ulkopuoliset vastaanottajat: { $outcome } ({ $count })
admin-alert-files-title = Tiedostot
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = ilmoitti löydöksestä
scanner-clean = ei löytänyt mitään
scanner-failed = ei vastannut
admin-alert-raw-title = Skannerien ilmoitukset
admin-alert-release-title = Karanteeni ja vapauttaminen
admin-alert-release-note = Vapauta viesti vain, jos olet varma, että se on vaaraton. amavis voi kysyä salaista tunnusta (secret id).
admin-alert-missed = { $count ->
    [one] Yksi aiempi tapahtuma jäi tallentamatta. Etsi amavisin lokista ”whyblocked”.
   *[other] { $count } aiempaa tapahtumaa jäi tallentamatta. Etsi amavisin lokista ”whyblocked”.
}
admin-alert-attached = Tiedot ovat liitteenä JSON-muodossa.

## To the admins, about ourselves

admin-trouble-title = Häiriö ilmoituksissa
    .test = Ilmoitusten testi
admin-trouble-subject = Ilmoitukset: { $title }
admin-trouble-count = { $count ->
    [one] Näin kävi kerran.
   *[other] Näin kävi { $count } kertaa.
}
admin-trouble-do-title = Mitä tehdä
admin-trouble-last-title = Viimeisin tapaus
admin-trouble-retry = Kun vika on korjattu, suorita ”whyblocked queue retry --failed”, niin ilmoitus lähetetään uudelleen.
trouble-bad-event = Drop-hakemistossa on tapahtuma, jota ei voi lukea. Se siirrettiin kansioon ”bad”, eikä viestistä ilmoitettu kenellekään.
    .title = lukukelvoton tapahtuma
    .hint = Lue drop-hakemiston kansiosta ”bad” tiedosto, jonka pääte on .why.
trouble-gap = Hook ei voinut tallentaa kaikkia tapahtumia. Joistakin viesteistä ei ilmoitettu kenellekään.
    .title = tapahtumia puuttuu
    .hint = Tarkista drop-hakemiston levytila ja oikeudet sekä amavisin loki.
trouble-refused = Postipalvelin hylkäsi ilmoituksen lopullisesti.
    .title = ilmoitus hylättiin
    .hint = Suorita ”whyblocked queue list” ja katso palvelimen vastaus alta.
trouble-expired = Ilmoitusta ei voitu toimittaa ajoissa.
    .title = ilmoitusta ei toimitettu
    .hint = Tarkista postipalvelin, joka ottaa ilmoitukset vastaan.
trouble-template = Mallipohjaa tai tekstiä ei voitu käyttää. Ilmoitus lähetettiin ohjelman valmiissa muodossa.
    .title = viallinen mallipohja
    .hint = Suorita ”whyblocked check”.
trouble-foreign-file = Drop-hakemistossa on jotain, mitä hook ei koskaan kirjoita. Siihen ei koskettu.
    .title = vieras tiedosto drop-hakemistossa
    .hint = Tarkista, kuka saa kirjoittaa drop-hakemistoon.
trouble-no-organization = Viestillä oli vastaanottajia verkkotunnuksessa, joka ei kuulu millekään organisaatiolle.
    .title = verkkotunnus ilman organisaatiota
    .hint = Lisää verkkotunnus organisaation tiedostoon tai poista se amavisin paikallisista verkkotunnuksista.
trouble-test = Tämä on testi. Ilmoitukset toimivat.
    .title = vain testi
    .hint = Sinun ei tarvitse tehdä mitään.
