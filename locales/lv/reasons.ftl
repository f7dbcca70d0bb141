# Provenance: original
# Why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Skeneris ziņoja, ka vēstule ir kaitīga.
    .title = Atklājums bez nosaukuma
    .admin = Skeneris ziņoja par ļaunprogrammatūru, bet nenorādīja nosaukumu. Tā izvade, ja tāda ir, redzama tālāk.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Fails ir programma. Jūsu organizācija parasti neatļauj programmas e-pasta vēstulēs.
    .title = Aizliegta programma
    .admin = Izpildāms fails. Programmas pa e-pastu ir ierasts ļaunprogrammatūras izplatīšanas veids.
    .subject = Bloķēta vēstule: aizliegta programma
reason-file-script = Failā ir komandas, ko jūsu dators izpildītu. Jūsu organizācija parasti neatļauj šādus failus.
    .title = Aizliegts skripts
    .admin = Skripts sāk darboties ar dubultklikšķi un ar visām lietotāja tiesībām.
    .subject = Bloķēta vēstule: aizliegts fails ar komandām
reason-file-shortcut = Fails ir saīsne, kas palaiž kaut ko citu. Jūsu organizācija parasti neatļauj šādus failus.
    .title = Aizliegta saīsne
    .admin = Saīsne var palaist jebkuru komandu ar jebkādu ikonu. Godīgi sūtītāji tādas gandrīz nekad nesūta.
    .subject = Bloķēta vēstule: aizliegta saīsne
reason-file-disk-image = Fails ir vesela diska kopija. Jūsu organizācija parasti neatļauj šādus failus.
    .title = Aizliegts diska attēls
    .admin = Failiem diska attēlā zūd atzīme, ka tie nāk no interneta, tāpēc Windows brīdina mazāk.
    .subject = Bloķēta vēstule: aizliegta diska kopija
reason-file-macro-document = Dokuments var izpildīt komandas (makro). Jūsu organizācija parasti neatļauj šādus dokumentus.
    .title = Aizliegts makro dokuments
    .admin = Šī tipa failos var būt makro. Kārtula nepārbauda, vai šajā failā tāds ir.
    .subject = Bloķēta vēstule: dokuments, kas var izpildīt komandas
reason-file-notebook = Fails ir digitāla piezīmju grāmata (OneNote), kurā var paslēpt programmas. Jūsu organizācija parasti neatļauj šādus failus.
    .title = Aizliegta piezīmju grāmata
    .admin = OneNote failos var būt jebkurš fails, un to var palaist ar klikšķi.
    .subject = Bloķēta vēstule: aizliegta piezīmju grāmata
reason-file-help-file = Fails ir veca veida palīdzības fails, kas var izpildīt komandas. Jūsu organizācija parasti neatļauj šādus failus.
    .title = Aizliegts palīdzības fails
    .admin = Kompilēti palīdzības faili izpilda skriptus. Nevienam nav vajadzības tos sūtīt.
    .subject = Bloķēta vēstule: aizliegts palīdzības fails
reason-file-web-page = Fails ir tīmekļa lapa. Jūsu organizācija parasti neatļauj tīmekļa lapas kā pielikumus.
    .title = Aizliegta tīmekļa lapa
    .admin = Tīmekļa lapa pielikumā bieži atdarina pieteikšanās lapu vai izpako paslēptu failu.
    .subject = Bloķēta vēstule: aizliegta tīmekļa lapa
reason-file-archive = Fails ir saspiests (piemēram, ZIP). Jūsu organizācija parasti neatļauj šāda veida failus.
    .title = Aizliegts arhīvs
    .admin = Arhīva veids vai kaut kas tajā ir aizliegts.
    .subject = Bloķēta vēstule: aizliegts saspiests fails
reason-file-pdf = Fails ir PDF dokuments. Jūsu organizācijas noteikumi to neatļauj.
    .title = Aizliegts PDF
    .admin = Šīs instalācijas kārtula aizliedz šo PDF failu pēc nosaukuma vai tipa.
    .subject = Bloķēta vēstule: aizliegts fails
reason-file-document = Fails ir dokuments. Jūsu organizācijas noteikumi to neatļauj.
    .title = Aizliegts dokuments
    .admin = Šīs instalācijas kārtula aizliedz šo dokumentu pēc nosaukuma vai tipa.
    .subject = Bloķēta vēstule: aizliegts fails
reason-file-picture = Fails ir attēls. Jūsu organizācijas noteikumi to neatļauj.
    .title = Aizliegts attēls
    .admin = Šīs instalācijas kārtula aizliedz šo attēlu pēc nosaukuma vai tipa.
    .subject = Bloķēta vēstule: aizliegts fails
reason-file-media = Fails ir video vai skaņas ieraksts. Jūsu organizācija parasti neatļauj šādus failus e-pasta vēstulēs.
    .title = Aizliegts video vai skaņas fails
    .admin = Šīs instalācijas kārtula aizliedz video vai skaņas failus.
    .subject = Bloķēta vēstule: aizliegts video vai skaņas fails
reason-file-disguised = Fails izskatās pēc dokumenta, bet ir programma.
    .title = Programma ar maskētu nosaukumu
    .admin = Nosaukums slēpj, ka fails ir programma. Tas domāts, lai maldinātu.
    .subject = Bloķēta vēstule: maskēta programma
reason-file-other = Jūsu organizācija parasti neatļauj šāda veida failus.
    .title = Aizliegts fails
    .admin = Šīs instalācijas kārtula aizliedz nosaukumu vai tipu.
    .subject = Bloķēta vēstule: aizliegts fails

## What could not be checked

reason-encrypted = Fails ir slēgts ar paroli. Tāpēc mēs nevarējām ieskatīties iekšā.
    .title = Šifrēts fails
    .admin = Arhīvs vai dokuments ir šifrēts. Uzbrucēji tā dara, lai tiktu garām skeneriem; godīgi sūtītāji – lai aizsargātu datus.
    .subject = Bloķēta vēstule: fails slēgts ar paroli
reason-over-limits = Failā ir sapakots pārāk daudz. Tāpēc mēs to nevarējām pārbaudīt.
    .title = Pārsniegti ierobežojumi
    .admin = Pārāk daudz failu, pārāk dziļi ligzdoti vai pēc izpakošanas pārāk lieli. Tā var būt arhīva bumba vai vienkārši liels arhīvs.
    .subject = Bloķēta vēstule: failā sapakots pārāk daudz
reason-ambiguous = Vēstule ir veidota tā, ka programmas to lasa dažādi. Tāpēc mēs to nevarējām pārbaudīt.
    .title = Neviennozīmīga struktūra
    .admin = Programmas var redzēt dažādas daļas, tāpēc skeneris pārbauda vienu, bet adresāts atver ko citu.
    .subject = Bloķēta vēstule: veidota maldinoši
reason-unreadable = Fails ir bojāts vai nezināma veida. Tāpēc mēs to nevarējām pārbaudīt.
    .title = Nenolasāms fails
    .admin = MIME daļu nevarēja atkodēt vai izpakot.
    .subject = Bloķēta vēstule: nenolasāms fails
reason-scanners-failed = Kad vēstule pienāca, mūsu vīrusu skeneri nedarbojās. Tāpēc tā netika pārbaudīta.
    .title = Nedarbojās neviens skeneris
    .admin = Neviens vīrusu skeneris neatbildēja. Vēstules netiek pārbaudītas, līdz kāds atkal darbosies.
    .subject = Bloķēta vēstule: nevarēja pārbaudīt
# $scanner: its name
reason-scanner-failed = Kad vēstule pienāca, viena no mūsu pārbaudēm nedarbojās.
    .title = Viens skeneris nedarbojās
    .admin = { $scanner } par šo vēstuli neatbildēja. To pārbaudīja citi skeneri.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = Vēstule nav pareizi veidota.
    .title = Kļūdaina galvene
    .admin = Galvene neatbilst pasta formāta noteikumiem.
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-mime = Vēstules daļas nav pareizi savienotas.
    .title = Kļūdaina MIME struktūra
    .admin = MIME struktūra ir bojāta (RFC 2045). Parasti vainīga kļūdaina programma, dažkārt tas ir triks, lai tiktu garām skeneriem.
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-8bit = Vēstulē burti lietoti tā, kā nav atļauts.
    .title = 8 bitu rakstzīmes galvenē
    .admin = Galvenē ir rakstzīmes, kas jākodē (RFC 2047). Parasti vainīga veca vai paštaisīta programma.
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-control = Vēstulē ir neatļautas rakstzīmes.
    .title = Vadības rakstzīmes galvenē
    .admin = Galvenē ir vadības rakstzīmes (RFC 5322, 2.2. sadaļa).
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-blank = Vēstulē ir tukša rinda nepareizā vietā.
    .title = Tukša rinda galvenē
    .admin = Galvenes rindā ir tikai atstarpes (RFC 5322, 3.2.2. sadaļa).
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-long = Vēstulē ir pārāk gara rinda.
    .title = Pārāk gara galvenes rinda
    .admin = Galvenes rindā ir vairāk nekā 998 rakstzīmes (RFC 5322, 2.1.1. sadaļa).
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-syntax = Kāda tehniska rinda vēstulē nav pareizi uzrakstīta.
    .title = Nepareiza galvenes sintakse
    .admin = Galvenes lauks neatbilst sintaksei (RFC 5322).
    .subject = Bloķēta vēstule: nav pareizi veidota
reason-header-missing = Vēstulē trūkst kaut kā, kam jābūt katrā vēstulē.
    .title = Trūkst galvenes lauka
    .admin = Trūkst obligāta galvenes lauka (RFC 5322, 3.6. sadaļa).
    .subject = Bloķēta vēstule: nepilnīga
reason-header-duplicate = Vēstulē divreiz ir kaut kas, kas drīkst būt tikai vienreiz.
    .title = Divkāršs galvenes lauks
    .admin = Lauks, kas drīkst būt vienreiz, ir divreiz (RFC 5322, 3.6. sadaļa). Parasti vainīga kļūdaina programma vai pārsūtītājs.
    .subject = Bloķēta vēstule: nav pareizi veidota

reason-oversized = Vēstule ir lielāka, nekā atļauts.
    .title = Pārāk liela vēstule
    .admin = Lielāka par šim adresātam noteikto ierobežojumu.
    .subject = Bloķēta vēstule: pārāk liela

## Grounds of spam

spam-test = Vēstulē ir testa teksts. Ar šādiem tekstiem pārbauda filtru.
    .title = Testa teksts
    .admin = GTUBE, surogātpasta filtru testa teksts. Tas ir nekaitīgs.
    .subject = Bloķēta vēstule: nekaitīgs testa teksts
spam-score = Daudzu sīku pazīmju dēļ vēstule izskatās pēc reklāmas.
    .title = Sasniegta surogātpasta robeža
    .admin = Testu summa sasniedza robežu.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-forged-sender = Šķiet, ka sūtītāja adrese ir viltota.
    .title = Sūtītājs nav autentisks
    .admin = Redzamajam sūtītājam SPF, DKIM vai DMARC pārbaude bija nesekmīga.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-phishing = Vēstule mēģina iegūt jūsu paroli vai pārņemt jūsu kontu.
    .title = Pikšķerēšanas frāzes
    .admin = Frāzes vai saites, kas atdarina pakalpojumu un prasa pieteikšanās vai maksājumu datus.
    .subject = Bloķēta vēstule: mēģina izvilt jūsu paroli
spam-known-sender-network = Sūtošais dators vai kāda saite jau saistīta ar reklāmu.
    .title = Adrese vai saite sarakstā
    .admin = Adrese vai saite ir bloķēšanas sarakstā.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-known-text = Teksts ir zināms no citām nevēlamām vēstulēm.
    .title = Zināms surogātpasta teksts
    .admin = Teksts līdzinās zināmam surogātpastam (Bayes, kontrolsummas).
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-money-promise = Vēstule sola vai pieprasa naudu.
    .title = Frāzes par naudu
    .admin = Avansa krāpšanas, loteriju un izspiešanas frāzes.
    .subject = Bloķēta vēstule: mēģina izvilt jūsu naudu
spam-advertising = Vēstule ir rakstīta kā reklāma.
    .title = Reklāmas frāzes
    .admin = Zāļu, aizdevumu, viltojumu un līdzīgu reklāmu frāzes.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-odd-text = Teksts ir rakstīts neparasti.
    .title = Neparasts teksts
    .admin = Kodējums, iezīmējums vai rakstība, kādu godīgas programmas gandrīz neveido.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-odd-links = Saites slēpj, kurp tās ved.
    .title = Neparastas saites
    .admin = Saites uz kailām IP adresēm, īsinātājiem vai maskētiem mērķiem.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-odd-path = Vēstule nāca pa neparastu ceļu.
    .title = Neparasts ceļš
    .admin = Sūtošā datora nosaukuma vai adreses trūkst, tie ir neparasti vai nepatiesi.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-odd-header = Vēstuli izveidoja neparasta programma.
    .title = Neparasta galvene
    .admin = Galvenes lauku trūkst, tie ir nepareizi vai atdarināti.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-attachment = Reklāmai bieži ir šāda veida pielikumi.
    .title = Surogātpastam tipisks pielikums
    .admin = Pielikuma veids vai nosaukums ir tipisks surogātpastam.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-scanner-points = Vīrusu skenerim vēstule šķiet apšaubāma.
    .title = Vīrusu skenera punkti
    .admin = Šajā instalācijā skenera atklājums skaitās surogātpasta punkti, nevis ļaunprogrammatūra.
    .subject = Bloķēta vēstule: nevēlama reklāma
spam-site-rule = Jūsu organizācijas noteikumi to neatļauj.
    .title = Instalācijas kārtula
    .admin = Šīs instalācijas kārtula vai saraksts.
    .subject = Bloķēta vēstule: nevēlama reklāma

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [zero] To atklāja { $count } neatkarīgu pārbaužu.
        [one] To atklāja { $count } neatkarīga pārbaude.
       *[other] To atklāja { $count } neatkarīgas pārbaudes.
    }
doubt-exact-name =
    .admin = Skeneris pazīst tieši šo ļaunprogrammatūru vai tās saimi.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = Fails „{ $file }” izskatās pēc dokumenta, bet nav dokuments.
    .admin = Nosaukums „{ $file }” izliekas par dokumentu.
doubt-turned-name = Faila nosaukums ir rakstīts tā, lai tā beigas izlasītu nepareizi.
    .admin = Nosaukumā „{ $file }” ir rakstzīmes, kas maina lasīšanas virzienu. Šeit tās ir izlaistas.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = Kāda faila nosaukumā ir burti, kas tikai izskatās pēc parastajiem.
    .admin = Nosaukumā „{ $file }” ir sajaukti vairāku alfabētu līdzīgi burti.
doubt-archive-in-archive =
    .admin = Arhīvā ir vēl viens arhīvs. Godīgās vēstulēs tas gadās reti.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = Vēstulē norādīts, ka tā nāk no { $domain }. Pārbaude rāda, ka tā nav taisnība.
    .admin = { $check } pārbaude norādītajam sūtītājam { $domain } bija nesekmīga.
doubt-sender-claimed = Vēstulē norādīts, ka tā nāk no { $domain }. Nekas to nepierāda.
    .admin = Vēstulē norādīts, ka tā nāk no { $domain }. To nepierāda ne DKIM paraksts, ne DMARC rezultāts.
doubt-single-guess =
    .admin = Tikai viens skeneris to tur aizdomās faila uzbūves dēļ. Šādi minējumi bieži ir kļūdaini.
doubt-false-alarm-source =
    .admin = Par to ziņo tikai signatūru datubāze, kas pazīstama ar kļūdainām trauksmēm.
doubt-macro-alone = Dokumentā ir komandas (makro). Tādas ir arī daudzos nekaitīgos dokumentos.
    .admin = Ziņots tikai par makro. Tāds ir daudzos godīgos dokumentos.
doubt-ordinary-behavior =
    .admin = Novērota tikai tāda uzvedība, kāda ir arī daudzām godīgām programmām.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [zero] To pārbaudīja arī { $count } citu skeneru un neko neatrada.
        [one] To pārbaudīja arī { $count } cits skeneris un neko neatrada.
       *[other] To pārbaudīja arī { $count } citi skeneri un neko neatrada.
    }
doubt-sender-proven = Vēstule tiešām nāk no { $domain }.
    .admin = Sūtītāju { $domain } pierāda DKIM vai DMARC. Tomēr arī pazīstama partnera dators var būt inficēts.
doubt-rule-only =
    .admin = Failu aizliedz instalācijas kārtula. Neviens skeneris tajā neko neatrada.
doubt-known-bulk = Vēstule tiešām nāk no { $domain }. Tā nosūtīta daudziem cilvēkiem.
    .admin = Tas ir masveida vai adresātu saraksta sūtījums, un tā sūtītājs { $domain } ir pierādīts.
doubt-harmless-test =
    .admin = Tas ir testa fails. Droši vien kāds pārbauda filtru.
