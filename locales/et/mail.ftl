# Provenance: original
# Estonian, plain standard language: the frame of every mail: titles, headings, labels.
#
# “e-kiri” (admins: “kiri”) is the mail that it is about, “teade” is our own mail.

## Blocked, to the recipient

recipient-blocked-title = Peatatud e-kiri
recipient-blocked-happened = Peatasime teile saadetud e-kirja. See ei jõudnud teieni.
    .test = Peatasime teile saadetud e-kirja. See oli ainult ohutu test.
recipient-blocked-why = Miks me selle peatasime

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Olge ühe e-kirjaga ettevaatlik
    .test = Ohutu testkiri
recipient-delivered-warning-subject = Teie postkastis on ohtlik e-kiri
    .test = Teie postkastis on ohutu testkiri
    .forbidden = Teie postkastis on keelatud failiga e-kiri
    .likely = Tõenäoliselt ohtlik e-kiri teie postkastis
    .unwanted = Teie postkastis on soovimatu e-kiri
    .doubtful = Teie postkastis on kahtlane e-kiri
recipient-delivered-warning-happened = Teie postkastis on ohtlik e-kiri.
    .test = Teie postkastis on e-kiri, mis sisaldab ohutut testi.
    .forbidden = Teie postkastis on e-kiri failiga, mida tavaliselt ei lubata.
    .likely = Teie postkastis on e-kiri, mis on tõenäoliselt ohtlik.
    .unwanted = Teie postkastis on soovimatu e-kiri.
    .doubtful = Teie postkastis on kahtlane e-kiri. See võib olla ka ohutu.
recipient-delivered-warning-action = Ärge avage seda e-kirja. Kustutage see.
    .test = Te ei pea midagi tegema.
    .forbidden = Avage fail ainult siis, kui te seda ootasite.
    .doubtful = Enne avamist küsige nõu IT-toelt.
recipient-delivered-warning-opened = Kas olete selle juba avanud? Siis andke sellest IT-toele teada.
recipient-delivered-warning-why = Mis selle e-kirjaga valesti on
    .test = Millega on tegu

## Could not be checked, to the recipient

recipient-unchecked-title = E-kiri, mida me ei saanud kontrollida
recipient-unchecked-subject = Kontrollimata e-kiri teie postkastis
recipient-unchecked-happened = Me ei saanud üht teile saadetud e-kirja kontrollida. See on teie postkastis.
    .blocked = Me ei saanud üht teile saadetud e-kirja kontrollida. Seepärast peatasime selle.
recipient-unchecked-action = Avage selle failid ainult siis, kui tunnete saatjat ja ootasite neid faile.
recipient-unchecked-why = Miks me ei saanud seda kontrollida

## To the inside sender

inside-sender-title = Teie e-kirja ei saadetud
    .some = Teie e-kiri ei jõudnud kõigini
inside-sender-subject = Teie e-kirja ei saadetud
    .some = Teie e-kiri ei jõudnud kõigini
inside-sender-happened = Peatasime teie aadressilt saadetud e-kirja. Keegi ei saanud seda kätte.
    .some = Peatasime teie aadressilt saadetud e-kirja. Osa saajaid ei saanud seda kätte.
inside-sender-action = Kui te seda ise ei saatnud, andke sellest IT-toele teada.
inside-sender-explained = Võib-olla kasutab keegi teine teie aadressi või arvutit.
inside-sender-own = Kui saatsite e-kirja ise, küsige IT-toelt, kuidas seda muul viisil saata.
    .harmful = Kui saatsite e-kirja ise, ärge avage ega saatke selle faile uuesti. Andke sellest ka IT-toele teada.
inside-sender-why = Miks me selle peatasime

## Parts of all mails to recipients

action-nothing = Te ei pea midagi tegema.
which-title = Millisest e-kirjast on jutt
why-suspected = Meil on kahtlus.
    .subject = Peatatud e-kiri: võib olla ohtlik
why-file = Faili nimi on „{ $file }“.
why-file-inside = See on manuse „{ $outer }“ sees.
why-files = { $count ->
    [one] Probleem on veel { $count } failiga.
   *[other] Probleem on veel { $count } failiga.
}
why-tested = Meie testarvuti kontrollis faili.
danger = Oht: { $severity }.
tests-agree = { $count ->
    [one] Selle leidis { $count } kontroll.
   *[other] Selle leidis { $count } sõltumatut kontrolli.
}
expected-title = Kas ootasite seda e-kirja?
expected-call = Kas tunnete saatjat? Siis helistage numbril, mida te juba teate, ja küsige üle. Ärge küsige e-kirja teel.
expected-wanted = Kas vajate seda e-kirja? Siis paluge IT-toel see uuesti üle kontrollida.
expected-wanted-file = Kas vajate e-kirja või selle faili? Siis küsige IT-toelt või paluge saatjal saata see muul viisil.
    .alone = Kas vajate e-kirja? Siis küsige IT-toelt või paluge saatjal saata see muul viisil.
help-title = Kas vajate abi?
help-ask = Küsige IT-toelt ja öelge ka kirja number.
help-contact = Kontakt
help-phone = Telefon
help-email = E-post
help-page = Veebileht
details-title = Andmed IT-toele
footer = Selle teate saatis e-posti kaitse. Organisatsioon: { $organization }.
footer-automatic = Teate kirjutas programm. Me ei küsi kunagi teie parooli.
note-dots = [.] tähistab punkti, et keegi kogemata ei klõpsaks.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Eestikeelne tekst on allpool.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Saatja
label-sender = Ümbriku saatja
label-subject = Teema
label-received = Aeg
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ei saanud kätte
label-attachments = Manused
label-file = Fail
label-number = Kirja number
label-quarantine = Karantiin
label-severity = Raskusaste
label-confidence = Kindlus
label-category = Liik
label-family = Pahavarapere
label-platform = Platvorm
label-log-id = Logi ID
label-queue-id = Järjekorra ID
label-message-id = Message-ID
label-size = Suurus
label-client = Saatev arvuti
label-authentication = Autentimine
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-vastus
label-sha256 = SHA-256
label-rule = Reegel
label-tests = Rämpsposti testid
label-score = Rämpsposti skoor
label-analysis = Liivakasti analüüs
label-release = Vabastamiskäsk
label-host = Host
label-list = Meililist või massipost
label-policy-banks = Policy bank’id

value-empty-sender = tühi nagu kohaletoimetamise aruannetel
value-no-subject = teema puudub
size-bytes = { $amount ->
    [one] { $amount } bait
   *[other] { $amount } baiti
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] ja veel { $count }
   *[other] ja veel { $count }
}
    .item = { $count ->
        [one] veel { $count }
       *[other] veel { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = puudub (midagi ei tuvastatud, otsustas reegel)
value-spam-decided = puudub (otsustas rämpsposti skoor)
value-unknown-state = puudub (midagi ei tuvastatud)

outcome-delivered = kohale toimetatud
outcome-blocked = blokeeritud
outcome-handed-back-pass = tagastatud meiliserverile kohaletoimetamiseks
outcome-handed-back-block = tagastatud meiliserverile tagasilükatuna

sender-proven = Domeen { $domain } on tõendatud ({ $check }).
sender-claimed = Domeen { $domain } on ainult väidetav; miski ei tõenda seda.
sender-contradicted = Domeen { $domain } on ainult väidetav; { $check }-kontroll nurjus.
sender-inside = Kiri tuleb oma organisatsioonist.
sender-unknown = Kirjas pole saatjat nimetatud.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, blokeeritud: { $category } ({ $count ->
    [one] { $count } saaja
   *[other] { $count } saajat
})
admin-alert-subject-delivered = { $severity }, kohale toimetatud: { $category } ({ $count ->
    [one] { $count } saaja
   *[other] { $count } saajat
})
admin-alert-subject-mixed = { $severity }, saajaid { $count }, kohale toimetatud { $delivered }: { $category }
admin-alert-subject-unchecked = { $severity }, kontrollimata kohale toimetatud: { $category } ({ $count ->
    [one] { $count } saaja
   *[other] { $count } saajat
})
admin-alert-subject-inside = { $severity }, sisemine saatja: { $category } ({ $sender })
admin-alert-happened-blocked = amavis blokeeris kirja. Ükski saaja ei saanud seda kätte.
admin-alert-happened-delivered = amavis toimetas kohale kirja, mis vajab tähelepanu. { $count ->
    [one] Kätte sai selle { $count } saaja.
   *[other] Kätte sai selle { $count } saajat.
}
admin-alert-happened-mixed = amavis blokeeris kirja osa saajate jaoks. { $count ->
    [one] Kohale toimetati see { $count } saajale.
   *[other] Kohale toimetati see { $count } saajale.
}
admin-alert-happened-inside = Kirja saatis sisemine saatja { $sender }.
admin-alert-happened-scanners = Ükski viirusetõrjeskanner ei töötanud. Kirja ei kontrollitud.
admin-alert-happened-scanner = Üks viirusetõrjeskanner ei töötanud. Teised kontrollisid kirja.
admin-alert-unblocked = Skanner teatas pahavarast, kuid amavis ei lugenud seda viiruseks. Kontrollige selle skanneri kirjet muutujas @av_scanners: see peab tagastama nime.
admin-alert-action-none = Te ei pea midagi tegema.
admin-alert-action-remove = Eemaldage kiri postkastidest. Küsige saajatelt, kas nad avasid selle.
admin-alert-action-look = Kirja võidakse vajada. Vaadake see üle, kui saaja selle kohta küsib.
    .inside = Kirja võidakse vajada. Vaadake see üle, kui saatja selle kohta küsib.
admin-alert-action-mistake = See võib olla valehäire. Lugege enne kirja vabastamist allpool toodud tunnuseid.
    .delivered = See võib olla valehäire. Lugege allpool toodud tunnuseid, enne kui eemaldate kirja postkastidest.
admin-alert-action-gone = Kirjast ei säilitatud koopiat. Kui kirja vajatakse, peab saatja selle uuesti saatma.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Rääkige saatjaga. Kontrollige saatja arvutit ja vahetage saatja parool.
    .spam = Rääkige saatjaga. Võib-olla kasutab saatja kontot keegi teine.
admin-alert-action-scanners = Kontrollige skannereid: kuni need ei tööta, kirju ei kontrollita.
admin-alert-action-scanner = Kontrollige skannerit: kuni see ei tööta, on kaitse nõrgem.
admin-alert-what-title = Millega on tegu
admin-alert-grounds-title = Mis leiti
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Ohu tunnused
admin-alert-mistake-title = Valehäire tunnused
admin-alert-mistake-none = Neid ei ole.
admin-alert-mail-title = Kiri
admin-alert-recipients-title = Saajad
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Välised saajad: { $outcome } ({ $count })
admin-alert-files-title = Failid
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = teatas leiust
scanner-clean = ei leidnud midagi
scanner-failed = ei vastanud
admin-alert-raw-title = Skannerite aruanded
admin-alert-release-title = Karantiin ja vabastamine
admin-alert-release-note = Vabastage kiri ainult siis, kui olete kindel, et see on ohutu. amavis võib küsida salajast ID-d (secret id).
admin-alert-missed = { $count ->
    [one] { $count } sündmust enne seda ei saanud salvestada. Otsige amavise logist sõna „whyblocked“.
   *[other] { $count } sündmust enne seda ei saanud salvestada. Otsige amavise logist sõna „whyblocked“.
}
admin-alert-attached = Andmed on lisatud JSON-failina.

## To the admins, about ourselves

admin-trouble-title = Probleem teadetega
    .test = Teadete test
admin-trouble-subject = Teated: { $title }
admin-trouble-count = { $count ->
    [one] See juhtus { $count } kord.
   *[other] See juhtus { $count } korda.
}
admin-trouble-do-title = Mida teha
admin-trouble-last-title = Viimane kord
admin-trouble-retry = Kui viga on kõrvaldatud, käivitage „whyblocked queue retry --failed“, et teade uuesti saata.
trouble-bad-event = Drop-kataloogis on sündmus, mida ei saa lugeda. See teisaldati kausta „bad“; kirjast ei teatatud kellelegi.
    .title = loetamatu sündmus
    .hint = Lugege drop-kataloogi kaustas „bad“ faili, mille laiend on .why.
trouble-gap = Hook ei saanud kõiki sündmusi salvestada. Osast kirjadest ei teatatud kellelegi.
    .title = osa sündmusi puudub
    .hint = Kontrollige drop-kataloogi vaba ruumi ja õigusi ning amavise logi.
trouble-refused = Meiliserver lükkas teate lõplikult tagasi.
    .title = teade lükati tagasi
    .hint = Käivitage „whyblocked queue list“ ja vaadake allpool serveri vastust.
trouble-expired = Teadet ei õnnestunud õigel ajal kohale toimetada.
    .title = teade jäi kohale toimetamata
    .hint = Kontrollige meiliserverit, mis meie teateid vastu võtab.
trouble-template = Malli või teksti ei saanud kasutada. Selle asemel kasutati sisseehitatut.
    .title = vigane mall
    .hint = Käivitage „whyblocked check“.
trouble-foreign-file = Drop-kataloogis on midagi, mida hook kunagi ei kirjuta. Seda ei puudutatud.
    .title = võõras fail drop-kataloogis
    .hint = Kontrollige, kellel on õigus drop-kataloogi kirjutada.
trouble-no-organization = Kirjal oli saajaid domeenis, mis ei kuulu ühelegi organisatsioonile.
    .title = organisatsioonita domeen
    .hint = Lisage domeen mõne organisatsiooni faili või eemaldage see amavise kohalike domeenide hulgast.
trouble-test = See on test. Teated toimivad.
    .title = ainult test
    .hint = Te ei pea midagi tegema.
