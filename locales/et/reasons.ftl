# Provenance: original
# Estonian: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Kontroll teatas, et e-kiri on kahjulik.
    .title = Tuvastus ilma nimeta
    .admin = Skanner teatas pahavarast, kuid ei andnud sellele nime. Skanneri väljund, kui seda on, on allpool.

## Files that a rule forbids

reason-file-program = Fail on programm. Teie organisatsioon ei luba tavaliselt e-kirjades programme.
    .title = Keelatud programm
    .admin = Käivitatav fail. Programmide saatmine kirjaga on levinud viis pahavara levitada.
    .subject = Peatatud e-kiri: keelatud programm
reason-file-script = Failis on käsud, mida teie arvuti täidaks. Teie organisatsioon ei luba tavaliselt selliseid faile.
    .title = Keelatud skript
    .admin = Skript käivitub topeltklõpsuga, kasutaja kõigi õigustega.
    .subject = Peatatud e-kiri: keelatud fail käskudega
reason-file-shortcut = Fail on otsetee, mis käivitab midagi muud. Teie organisatsioon ei luba tavaliselt selliseid faile.
    .title = Keelatud otsetee
    .admin = Otsetee võib mis tahes ikooni all käivitada mis tahes käsu. Korralikud saatjad otseteid peaaegu kunagi ei saada.
    .subject = Peatatud e-kiri: keelatud otsetee
reason-file-disk-image = Fail on terve ketta koopia. Teie organisatsioon ei luba tavaliselt selliseid faile.
    .title = Keelatud kettatõmmis
    .admin = Kettatõmmises olevad failid kaotavad märke, et nad pärinevad internetist; seepärast hoiatab Windows vähem.
    .subject = Peatatud e-kiri: keelatud kettakoopia
reason-file-macro-document = Dokument oskab käivitada käske (makrosid). Teie organisatsioon ei luba tavaliselt selliseid dokumente.
    .title = Keelatud makrodokument
    .admin = Failitüüp võib sisaldada makrosid. Reegel ei kontrolli, kas selles failis mõni on.
    .subject = Peatatud e-kiri: dokument, mis oskab käivitada käske
reason-file-notebook = Fail on digimärkmik (OneNote), mis võib peita programme. Teie organisatsioon ei luba tavaliselt selliseid faile.
    .title = Keelatud märkmik
    .admin = OneNote’i failid võivad sisaldada mis tahes faili ja käivitada selle klõpsuga.
    .subject = Peatatud e-kiri: keelatud märkmikufail
reason-file-help-file = Fail on vana tüüpi spikker, mis oskab käivitada käske. Teie organisatsioon ei luba tavaliselt selliseid faile.
    .title = Keelatud spikrifail
    .admin = Kompileeritud spikrifailid käivitavad skripte. Kellelgi pole vaja neid kirjaga saata.
    .subject = Peatatud e-kiri: keelatud spikrifail
reason-file-web-page = Fail on veebileht. Teie organisatsioon ei luba tavaliselt veebilehti manusena.
    .title = Keelatud veebileht
    .admin = Manusena saadetud veebileht jäljendab sageli sisselogimislehte või pakib lahti peidetud faili.
    .subject = Peatatud e-kiri: keelatud veebileht
reason-file-archive = Fail on kokku pakitud (näiteks ZIP). Teie organisatsioon ei luba tavaliselt sellist liiki faile.
    .title = Keelatud arhiiv
    .admin = Arhiivi liik või miski selle sees on keelatud.
    .subject = Peatatud e-kiri: keelatud pakitud fail
reason-file-pdf = Fail on PDF-dokument. Teie organisatsiooni reegel ei luba seda.
    .title = Keelatud PDF
    .admin = Kohalik reegel keelab selle PDF-faili nime või tüübi järgi.
    .subject = Peatatud e-kiri: keelatud fail
reason-file-document = Fail on dokument. Teie organisatsiooni reegel ei luba seda.
    .title = Keelatud dokument
    .admin = Kohalik reegel keelab selle dokumendi nime või tüübi järgi.
    .subject = Peatatud e-kiri: keelatud fail
reason-file-picture = Fail on pilt. Teie organisatsiooni reegel ei luba seda.
    .title = Keelatud pilt
    .admin = Kohalik reegel keelab selle pildi nime või tüübi järgi.
    .subject = Peatatud e-kiri: keelatud fail
reason-file-media = Fail on video või helifail. Teie organisatsioon ei luba tavaliselt selliseid faile e-kirjades.
    .title = Keelatud video- või helifail
    .admin = Kohalik reegel keelab video- või helifailid.
    .subject = Peatatud e-kiri: keelatud video- või helifail
reason-file-disguised = Fail näeb välja nagu dokument, kuid on programm.
    .title = Maskeeritud nimega programm
    .admin = Nimi varjab, et fail on programm. Selle eesmärk on petta.
    .subject = Peatatud e-kiri: maskeeritud programm
reason-file-other = Fail on sellist liiki, mida teie organisatsioon tavaliselt ei luba.
    .title = Keelatud fail
    .admin = Kohalik reegel keelab faili nime või tüübi.
    .subject = Peatatud e-kiri: keelatud fail

## What could not be checked

reason-encrypted = Fail on paroolilukuga. Seepärast ei saanud me sisse vaadata.
    .title = Krüptitud fail
    .admin = Arhiiv või dokument on krüptitud. Ründajad teevad nii skannerite vältimiseks, korralikud saatjad andmete kaitsmiseks.
    .subject = Peatatud e-kiri: paroolilukuga fail
reason-over-limits = Failisse on liiga palju sisu pakitud. Seepärast ei saanud me seda kontrollida.
    .title = Piirangud ületatud
    .admin = Liiga palju faile, liiga sügavalt üksteise sees või lahtipakituna liiga suured. See võib olla arhiivipomm või lihtsalt suur arhiiv.
    .subject = Peatatud e-kiri: failis on liiga palju sisu
reason-ambiguous = E-kiri on tehtud nii, et programmid loevad seda erinevalt. Seepärast ei saanud me seda kontrollida.
    .title = Mitmeti mõistetav ehitus
    .admin = Programmid võivad näha eri osi, nii et skanner kontrollib üht, kuid saaja avab midagi muud.
    .subject = Peatatud e-kiri: eksitav ehitus
reason-unreadable = Fail on rikutud või tundmatut liiki. Seepärast ei saanud me seda kontrollida.
    .title = Loetamatu fail
    .admin = MIME-osa ei saanud dekodeerida või lahti pakkida.
    .subject = Peatatud e-kiri: loetamatu fail
reason-scanners-failed = Meie viirusekontroll ei töötanud, kui e-kiri saabus. Seepärast jäi e-kiri kontrollimata.
    .title = Ükski skanner ei töötanud
    .admin = Ükski viirusetõrjeskanner ei vastanud. Kirju ei kontrollita, kuni mõni neist jälle töötab.
    .subject = Peatatud e-kiri: kontrollida ei saanud
reason-scanner-failed = Üks meie kontrollidest ei töötanud, kui e-kiri saabus.
    .title = Üks skanner ei töötanud
    .admin = { $scanner } ei vastanud selle kirja puhul. Teised skannerid kontrollisid kirja.

## Broken headers

reason-header-other = E-kiri ei ole õigesti koostatud.
    .title = Vigane päis
    .admin = Päis ei vasta kirjavormingu reeglitele.
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-mime = E-kirja osad ei ole õigesti kokku pandud.
    .title = Vigane MIME-struktuur
    .admin = MIME-struktuur on katki (RFC 2045). Tavaliselt on põhjus vigane programm, mõnikord katse skannereid vältida.
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-8bit = E-kirjas kasutatakse tähti viisil, mis ei ole lubatud.
    .title = 8-bitised märgid päises
    .admin = Päises on märke, mis peavad olema kodeeritud (RFC 2047). Tavaliselt on põhjus vana või isetehtud programm.
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-control = E-kirjas on märke, mis ei ole lubatud.
    .title = Juhtmärgid päises
    .admin = Päises on juhtmärke (RFC 5322, jaotis 2.2).
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-blank = E-kirjas on vales kohas tühi rida.
    .title = Tühi rida päises
    .admin = Päiserida koosneb ainult tühimärkidest (RFC 5322, jaotis 3.2.2).
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-long = E-kirjas on liiga pikk rida.
    .title = Liiga pikk päiserida
    .admin = Päisereas on üle 998 märgi (RFC 5322, jaotis 2.1.1).
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-syntax = E-kirja üks tehniline rida ei ole õigesti kirjutatud.
    .title = Vale päise süntaks
    .admin = Päiseväli ei vasta süntaksile (RFC 5322).
    .subject = Peatatud e-kiri: valesti koostatud
reason-header-missing = E-kirjas puudub midagi, mis peab igas e-kirjas olema.
    .title = Puuduv päiseväli
    .admin = Kohustuslik päiseväli puudub (RFC 5322, jaotis 3.6).
    .subject = Peatatud e-kiri: poolik
reason-header-duplicate = E-kirjas on kaks korda midagi, mis tohib seal olla vaid üks kord.
    .title = Korduv päiseväli
    .admin = Väli, mis tohib esineda üks kord, esineb kaks korda (RFC 5322, jaotis 3.6). Tavaliselt on põhjus vigane programm või vahendav server.
    .subject = Peatatud e-kiri: valesti koostatud

reason-oversized = E-kiri on lubatust suurem.
    .title = Liiga suur kiri
    .admin = Suurem kui sellele saajale seatud piirang.
    .subject = Peatatud e-kiri: liiga suur

## Grounds of spam

spam-test = E-kirjas on testtekst. Sellise tekstiga proovitakse filtrit.
    .title = Testtekst
    .admin = GTUBE, rämpspostifiltrite testtekst. See on ohutu.
    .subject = Peatatud e-kiri: ohutu testtekst
spam-score = Paljude väikeste tunnuste järgi näib e-kiri olevat reklaam.
    .title = Rämpsposti skoor jõudis piirini
    .admin = Testide summa jõudis piirini.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-forged-sender = Saatja aadress näib olevat võltsitud.
    .title = Saatja ei ole ehtne
    .admin = SPF, DKIM või DMARC nurjus nähtava saatja puhul.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-phishing = E-kiri püüab saada teie parooli või teie konto enda kätte.
    .title = Õngitsusväljendid
    .admin = Väljendid või lingid, mis jäljendavad mõnd teenust ja küsivad sisselogimis- või makseandmeid.
    .subject = Peatatud e-kiri: parooli väljapetmise katse
spam-known-sender-network = Saatvat arvutit või mõnda linki on juba kasutatud reklaamiks.
    .title = Blokeerimisloendis aadress või link
    .admin = Aadress või link on blokeerimisloendis.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-known-text = Tekst on tuttav teistest soovimatutest e-kirjadest.
    .title = Tuntud rämpsposti tekst
    .admin = Tekst sarnaneb tuntud rämpspostiga (Bayes, kontrollsummad).
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-money-promise = E-kiri lubab või nõuab raha.
    .title = Rahaga seotud väljendid
    .admin = Ettemaksupettuse, loterii või väljapressimise väljendid.
    .subject = Peatatud e-kiri: raha väljapetmise katse
spam-advertising = E-kiri on kirjutatud nagu reklaam.
    .title = Reklaamiväljendid
    .admin = Ravimite, laenude, võltskaupade ja muu sellise reklaami väljendid.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-odd-text = Tekst on kirjutatud ebatavaliselt.
    .title = Ebatavaline tekst
    .admin = Kodeering, märgistus või õigekiri, mida korralikud programmid peaaegu kunagi ei tekita.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-odd-links = Lingid varjavad, kuhu nad viivad.
    .title = Ebatavalised lingid
    .admin = Lingid paljastele IP-aadressidele, lühendajatele või varjatud sihtkohtadele.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-odd-path = E-kiri tuli ebatavalist teed pidi.
    .title = Ebatavaline tee
    .admin = Saatva arvuti nimi või aadress puudub, on ebatavaline või vale.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-odd-header = E-kirja kirjutas ebatavaline programm.
    .title = Ebatavaline päis
    .admin = Päiseväljad puuduvad, on valed või järele tehtud.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-attachment = Reklaamil on sageli sellist liiki manuseid.
    .title = Rämpspostile tüüpiline manus
    .admin = Manuse liik või nimi on rämpspostile tüüpiline.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-scanner-points = Üks viirusekontroll peab e-kirja küsitavaks.
    .title = Punktid viirusetõrjeskannerilt
    .admin = Siinsed seaded arvestavad selle skanneri leidu rämpspostipunktidena, mitte pahavarana.
    .subject = Peatatud e-kiri: soovimatu reklaam
spam-site-rule = Teie organisatsiooni reegel ei luba seda.
    .title = Kohalik reegel
    .admin = Kohalik reegel või nimekiri.
    .subject = Peatatud e-kiri: soovimatu reklaam

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Selle leidis { $count } sõltumatu kontroll.
       *[other] Selle leidis { $count } sõltumatut kontrolli.
    }
doubt-exact-name =
    .admin = Skanner tunneb täpselt seda pahavara või selle peret.
doubt-disguised-name = Fail „{ $file }“ näeb välja nagu dokument, kuid ei ole dokument.
    .admin = Nimi „{ $file }“ jätab mulje, et tegu on dokumendiga.
doubt-turned-name = Failinimi on kirjutatud nii, et inimesed loevad selle lõppu valesti.
    .admin = Nimes „{ $file }“ on märgid, mis pööravad lugemissuuna ümber. Siin on need välja jäetud.
doubt-lookalike-letters = Ühe faili nimes on tähti, mis ainult näevad tavaliste moodi välja.
    .admin = Nimes „{ $file }“ on segamini mitme tähestiku sarnased tähed.
doubt-archive-in-archive =
    .admin = Arhiivi sees on arhiiv. Korralikes kirjades on seda harva.
doubt-sender-contradicted = E-kirja järgi on saatja { $domain }. Kontroll ütleb, et see ei ole tõsi.
    .admin = Väidetava saatja { $domain } puhul { $check }-kontroll nurjus.
doubt-sender-claimed = E-kirja järgi on saatja { $domain }. Miski ei tõenda seda.
    .admin = Kirja väidetav saatja on { $domain }. Seda ei tõenda ükski DKIM-i allkiri ega DMARC-i tulemus.
doubt-single-guess =
    .admin = Ainult üks skanner kahtlustab seda, faili ehituse põhjal. Sellised oletused on sageli valed.
doubt-false-alarm-source =
    .admin = Sellest teatab ainult signatuuride andmebaas, mis on tuntud valehäirete poolest.
doubt-macro-alone = Dokumendis on käske (makrosid). Neid on paljudes korralikes dokumentides.
    .admin = Teatati ainult makrost. Makrosid on paljudes korralikes dokumentides.
doubt-ordinary-behavior =
    .admin = Nähti ainult sellist käitumist, mida näitavad ka paljud korralikud programmid.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Veel { $count } skanner vaatas seda ega leidnud midagi.
       *[other] Veel { $count } skannerit vaatas seda ega leidnud midagi.
    }
doubt-sender-proven = E-kirja tegelik saatja on { $domain }.
    .admin = Saatja { $domain } on DKIM-i või DMARC-iga tõendatud. Siiski võib ka tuttava partneri arvuti olla nakatunud.
doubt-rule-only =
    .admin = Faili keelab kohalik reegel. Ükski skanner ei leidnud failist midagi.
doubt-known-bulk = E-kirja tegelik saatja on { $domain }. E-kiri saadeti paljudele inimestele.
    .admin = Kiri on massipost või listikiri ja selle saatja { $domain } on tõendatud.
doubt-harmless-test =
    .admin = See on testfail. Tõenäoliselt proovib keegi filtrit.
