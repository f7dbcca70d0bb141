# Provenance: original
# What a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences. “It” is the file, and “the computer” is
#           the test computer, never the reader's; say “the file”, or “in the test”, where that is clearer
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Fails mēģināja vienlaikus mainīt daudzus failus un to nosaukumus, kā to dara izspiedējprogrammas.
    .title = Daudzu failu šifrēšana vai pārdēvēšana
    .admin = Testa datora faili tika masveidā pārrakstīti vai ieguva jaunu paplašinājumu. Tā dara arī dublēšanas, arhivēšanas un diska šifrēšanas rīki, taču tos reti sūta pa e-pastu. Smilškastes ziņojumā meklējiet jauno paplašinājumu un atstātās zīmītes.
finding-ransom-note = Fails mēģināja atstāt zīmīti ar naudas pieprasījumu.
    .title = Izpirkuma pieprasījums
    .admin = Ierakstīts fails, kura nosaukums vai teksts zināms no izpirkuma pieprasījumiem. Atbilstību nosaka pēc atslēgvārdiem: izlasiet failu smilškastes ziņojumā.
finding-backups-deleted = Fails mēģināja izdzēst datora rezerves kopijas, lai zudušos failus nevarētu atgūt.
    .title = Rezerves kopiju dzēšana
    .admin = Izdzēstas ēnu kopijas, dublējumu katalogs vai brīvā vieta (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Iemesls tā darīt ir tikai dublēšanas un diska tīrīšanas programmām.
finding-recovery-off = Fails mēģināja izslēgt datora labošanas funkcijas.
    .title = Atkopšanas funkciju izslēgšana
    .admin = Mainīta sāknēšanas konfigurācija, sistēmas atjaunošana vai dublējumi (bcdedit, wbadmin, politikas). Tā dara arī draiveru instalētāji un atkopšanas rīki; CAPE savai bcdedit signatūrai dod 20 % ticamību.
finding-disk-overwritten = Fails mēģināja pārrakstīt disku, lai dators vairs nesāktu darboties.
    .title = Diska vai sāknēšanas apgabala pārrakstīšana
    .admin = Tieša rakstīšana diskā, sāknēšanas ierakstā vai veselos failos, vai rīks šim nolūkam. Tā dara arī nodalījumu, attēlu un diska šifrēšanas rīki. Ziņojumā meklējiet \\.\PhysicalDrive.
finding-mass-deletion = Fails mēģināja izdzēst neparasti daudz failu.
    .title = Daudzu failu dzēšana
    .admin = Signatūra tikai skaita: tā reaģē arī uz atinstalētājiem un pagaidu failu tīrītājiem. Apskatiet, kuri faili tika izdzēsti.
finding-tools-blocked = Fails mēģināja bloķēt rīkus, kas var to apturēt.
    .title = Sistēmas rīku bloķēšana
    .admin = Iestatītas politikas pret uzdevumu pārvaldnieku, reģistra redaktoru, komandu uzvedni vai citām programmām. Ja neskaita ekrāna bloķētājus, tā dara tikai kiosku un skolu programmatūra.
finding-desktop-changed = Fails mēģināja mainīt darbvirsmu vai paslēpt Windows paziņojumus.
    .title = Darbvirsmas iestatījumu maiņa
    .admin = Fona attēls, ikonas, sākuma izvēlne vai paziņojumi. Tas vien ir nekaitīgi: tā dara dizaini un pielāgošanas rīki. Nozīme ir tikai kopā ar šifrēšanas pazīmēm.

## Stealing

finding-browser-data = Fails ieskatījās vietā, kur pārlūks glabā paroles un apmeklētās lapas.
    .title = Pārlūka datu lasīšana
    .admin = Smilškaste to sauc par zādzību; tā redzēja tikai piekļuvi pārlūka profiliem. Tos lasa arī instalētāji, sinhronizācijas un tīrīšanas rīki (CAPE ticamība: 30 %). Nozīme ir tikai tad, ja pēc tam tika nosūtīti dati.
finding-browser-passwords = Fails mēģināja nolasīt pārlūkā saglabātās paroles vai pieteikšanās datus.
    .title = Pārlūka paroļu lasīšana
    .admin = Piekļuve Login Data, key4.db vai sīkdatņu krātuvei. Vienīgais biežais godīgais gadījums ir paroļu pārvaldnieks, kas importē datus.
finding-transfer-passwords = Fails meklēja paroles, ko saglabājušas failu pārsūtīšanas programmas.
    .title = Failu pārsūtīšanas paroļu meklēšana
    .admin = Pārbaudīti FTP, SSH vai attālās piekļuves klientu ceļi un reģistra atslēgas. Daudzi pēc kārtas ir tipiski paroļu zagļiem, piemēram, Pony un LokiBot.
finding-account-data = Fails meklēja e-pasta un citu programmu paroles vai datus.
    .title = Kontu datu meklēšana
    .admin = Pasta profili, ziņotāji, spēles vai citi akreditācijas dati. Pasta profilus lasa arī Office pievienojumprogrammas un migrācijas rīki; skatiet, kuri ceļi tika skarti.
finding-wallets = Fails meklēja datorā digitālo naudu.
    .title = Kriptomaku meklēšana
    .admin = wallet.dat, maku mapes vai pārlūka maki. Iemesls tā darīt ir tikai pašai maku programmatūrai.
finding-windows-passwords = Fails mēģināja izvilkt no Windows pieteikšanās paroles.
    .title = Windows paroļu lasīšana
    .admin = LSASS atmiņa, SAM, DPAPI, glabātava vai domēna datubāze (ATT&CK T1003). LSASS lasa arī drošības programmatūra un avāriju ziņotāji, bet ne vēstuļu pielikumi.
finding-clipboard = Fails nolasīja to, kas bija nokopēts ielīmēšanai.
    .title = Starpliktuves lasīšana
    .admin = Tā var iegūt paroles vai apmainīt kontu numurus. Office programmas, paroļu pārvaldnieki un attālais atbalsts starpliktuvi lasa pastāvīgi.
finding-keylogger = Fails mēģināja ierakstīt visu, ko raksta, arī paroles.
    .title = Tastatūras novērošana
    .admin = Tastatūras pārtveršana vai taustiņu aptaujāšana. Tās pašas funkcijas lieto karsto taustiņu rīki, spēles un palīglīdzekļi cilvēkiem ar invaliditāti; tas ir nopietni, ja pēc tam tika nosūtīti dati.
finding-screen-watched = Fails mēģināja ierakstīt ekrānu, kameru vai mikrofonu.
    .title = Ekrāna vai telpas novērošana
    .admin = Ekrānuzņēmumi, kamera vai skaņa. Atbalsta un sapulču programmas to dara ar piekrišanu; pielikumam tam nav iemesla.
finding-traffic-redirected = Fails mēģināja novirzīt interneta datus tā, lai citi varētu tos lasīt.
    .title = Interneta datplūsmas novirzīšana
    .admin = Starpniekserveris, hosts fails, DNS, saknes sertifikāti vai pārtveršanas draiveris. Tos maina arī uzņēmumu programmas un reklāmu bloķētāji; skatiet, kāda adrese vai sertifikāts tika iestatīts.
finding-browser-weakened = Fails mēģināja vājināt pārlūka aizsardzību. Tā dara programmas, kas zog no bankas kontiem.
    .title = Pārlūka aizsardzības vājināšana
    .admin = Drošības zonas, procesu izolācija, SPDY vai HTTP/2, vai kods pārlūkā: sagatavošanās mainīt bankas lapas. Zonu līmeni pazemina arī vecas uzņēmumu programmas.
finding-browser-changed = Fails mēģināja mainīt pārlūka sākumlapu, meklētāju vai papildinājumus.
    .title = Pārlūka iestatījumu maiņa
    .admin = Tipiski komplektā iekļautām reklāmas programmām. To piedāvā arī godīgi instalētāji, taču vispirms pajautā.

## Strangers in control

finding-computer-info-sent = Fails savāca ziņas par datoru un nosūtīja tās internetā.
    .title = Datora datu nosūtīšana
    .admin = Parasts attālās vadības programmas pirmais ziņojums. Godīgu programmu telemetrija izskatās līdzīgi: pārbaudiet galamērķi.
finding-stolen-data-sent = Fails sūtīja datus prom tā, kā to dara paroļu zagļi.
    .title = Datu nosūtīšana uz savākšanas punktu
    .admin = Datus saņēma tērzēšanas bots, webhook vai pasta konts: parasti tā dara Agent Tesla, Snake un citi. Starpniekservera vai DNS žurnālos meklējiet īstus datorus, kas sazinājās ar šo adresi.
finding-sends-mail = Fails mēģināja pats sūtīt e-pasta vēstules.
    .title = Fails pats sūta vēstules
    .admin = SMTP no parauga: surogātpasta bots vai taustiņu ierakstītājs, kas nosūta ierakstīto. Tā dara arī uzraudzības rīki un pasta programmas.
finding-remote-control = Fails sazinājās ar internetu kā programma, kas ļauj svešiniekiem lietot datoru.
    .title = Vadība un kontrole (C2)
    .admin = Vadības un kontroles pazīmes: tipiski porti vai protokoli, aprēķināti domēni (DGA), tuneļi, izgūti iestatījumi. Tās var izraisīt arī vienādranga un atjaunināšanas programmas. Apskatiet adreses.
finding-botnet-work = Fails uzvedās kā daļa no inficētu datoru tīkla.
    .title = Robottīkla uzvedība
    .admin = IRC, klikšķu krāpšana, uzbrukumi citiem vai zināma bota uzvedība. Godīgais gadījums ir IRC klients.
finding-cryptomining = Fails mēģināja ar datoru pelnīt digitālo naudu.
    .title = Kriptovalūtas rakšana
    .admin = Redzēta rakšanas komanda vai rakšanas pūls. Daži rok apzināti, taču nesaņem programmu pa e-pastu.
finding-hidden-network = Fails lietoja slēptu tīklu, kurā nevar redzēt, ar ko tas sazinās.
    .title = Tor, atvērts starpniekserveris vai tunelis
    .admin = Tor, I2P, atvērts starpniekserveris vai tuneļa pakalpojums. Tos lieto arī privātuma rīki un izstrādātāji.
finding-opens-port = Fails gaidīja savienojumus no ārpuses.
    .title = Atvērts klausīšanās ports
    .admin = Tā dara daudzas godīgas programmas: palīgpakalpojumi, printeri, atkļūdotāji, spēles. Nozīme ir kopā ar attālās vadības pazīmēm.
finding-access-opened = Fails mēģināja atvērt citiem ceļu uz datoru.
    .title = Piekļuves atvēršana citiem
    .admin = Iestatīta attālā darbvirsma vai attālais atbalsts, vai pievienots lietotāja konts. Tā dara arī atbalsta darbinieki: pajautājiet, vai sūtīja jūsējie.
finding-attack-tool = Failā ir rīks, ar ko ielaužas datoros.
    .title = Zināms uzbrukuma rīks
    .admin = Rīkkopas pazīmes (Meterpreter, Empire, Koadic, tīmekļa čaula …). Tas var būt jūsu pašu ielaušanās tests; citādi uzskatiet to par mērķētu uzbrukumu.

## Addresses and traffic

finding-attack-traffic = Faila interneta dati atbilda zināmu uzbrukumu sarakstam.
    .title = Zināma uzbrukuma datplūsma
    .admin = Atbilda ielaušanās atklāšanas kārtula vai apdraudējumu saraksts. Izlasiet pašu trauksmi: dekodera notikumi („SURICATA …”) un zemas prioritātes parasti ir troksnis.
finding-doubtful-address = Fails sazinājās ar tādām interneta adresēm, kādas lieto arī krāpnieki.
    .title = Apšaubāmas adreses
    .admin = Lēti vai jauni domēni, nestrādājoši resursdatori, kailas IP adreses, failu koplietošanas un teksta ielīmēšanas vietnes. Tos visus lieto arī godīgas programmas: vērtējiet pašu adresi.
finding-dynamic-dns = Fails sazinājās ar interneta adresi, kas jebkurā brīdī var pāriet uz citu datoru.
    .title = Dinamiskais DNS
    .admin = Dinamisko DNS lieto mājās un mazos birojos, bet arī attālās vadības programmu saimnieki, jo tā var pārvietoties. Pārbaudiet nosaukumu.
finding-web-traffic = Fails apmainījās ar datiem internetā.
    .title = Parasta tīmekļa datplūsma
    .admin = To dara gandrīz katra programma: atjauninājumi, licences, statistika. Nozīme ir tikai tad, ja adrese vai dati ir slikti. Neparasts lietotāja aģents ir vāja pazīme.

## Fetching and starting other programs

finding-program-unpacked = Fails izpakoja otru programmu un to palaida.
    .title = Programmas ievietošana un palaišana
    .admin = To dara katrs instalētājs. Ja to dara dokuments vai skripts, tā ir spēcīga lejupielādētāja pazīme.
finding-program-created = Fails ievietoja datorā jaunu programmu.
    .title = Programmas faila izveide
    .admin = To dara instalētāji un pašizpakojoši arhīvi. Skatiet, kurš fails tas bija un vai tas tika palaists.
finding-document-writes-program = Dokuments vai skripts slepeni ievietoja datorā programmu.
    .title = Dokuments ierakstīja programmu
    .admin = Office, skriptu resursdators vai PowerShell ierakstīja izpildāmu failu. Gandrīz neviens godīgs pielikums tā nedara.
finding-document-online = Dokuments pats pieslēdzās internetam, it kā lai ielādētu programmu.
    .title = Dokuments pieslēdzās internetam
    .admin = To izraisa arī saistīti attēli, veidnes un Office licences pārbaudes (CAPE ticamība: 20 %). Apskatiet, kas tika lejupielādēts.
finding-script-download = Paslēptas komandas mēģināja kaut ko ielādēt no interneta.
    .title = Skripts kaut ko lejupielādēja
    .admin = wscript, cscript, mshta vai PowerShell pieslēdzās internetam vai palaida procesu. Ja tas ir vēstules pielikums, gandrīz vienmēr tas ir lejupielādētājs.
finding-program-download = Fails ielādēja programmu no interneta.
    .title = Programmas lejupielāde
    .admin = Atjauninātāji to dara no ražotāja adreses; no kailas IP adreses tā ir spēcīga ļaunprogrammatūras pazīme. Bloķējiet adresi, ja tā nav zināma.
finding-hidden-command = Fails palaida paslēptas komandas spēcīgā Windows rīkā.
    .title = Slēpta PowerShell vai DDE komanda
    .admin = Kodēta vai slēpta PowerShell komanda vai DDE komanda. Dažus no šiem slēdžiem lieto administratoru skripti, bet ne no vēstulēm. Atkodējiet ziņojumā redzamo komandrindu.
finding-obfuscated-command = Fails lietoja ar nolūku nesalasāmas komandas.
    .title = Aizmiglota komandrinda
    .admin = Apgrieztas, papildinātas, savienotas vai ļoti garas komandas. Garas mēdz būt dažiem instalētājiem un būvēšanas rīkiem; nesalasāmas reti ir godīgas.
finding-unusual-process = Fails palaida programmas, kas parastam failam nav vajadzīgas.
    .title = Neparasts pakārtotais process
    .admin = Process, kas nav smilškastes zināmo sarakstā, vai neparasti lietots rīks. Skatiet pakārtotos procesus un to komandrindas.
finding-document-starts-program = Atverot dokumentu, slepeni sāka darboties cita programma.
    .title = Dokuments palaida programmu
    .admin = Čaula, skriptu resursdators vai cita programma tika palaista no Office, PDF lasītāja vai pārlūka. Gandrīz neviens godīgs dokuments tā nedara.
finding-windows-tools = Fails lietoja Windows iebūvētos rīkus.
    .title = Windows rīku lietošana
    .admin = Tos lieto arī administrēšanas skripti un instalētāji. certutil, bitsadmin, mshta un regsvr32 nozīmē vairāk nekā net vai ping.
finding-borrowed-programs = Fails slēpa savu darbu aiz uzticamas Windows programmas.
    .title = Uzticamas programmas ļaunprātīga izmantošana
    .admin = Palaišana ar sistēmas programmas starpniecību (ATT&CK T1218) vai DLL blakusielāde: atļauto saraksti un aizsardzība redz tikai uzticamo nosaukumu. Tā darbojas arī daži pārvaldības rīki.
finding-started-from-archive = Maskēts fails saspiestajā pielikumā mēģināja palaist programmu.
    .title = Saīsne vai skripts arhīvā
    .admin = LNK, skripts vai DLL palaists tieši no arhīva vai diska attēla: šobrīd ļoti izplatīts ļaunprogrammatūras piegādes veids.

## Documents, scripts, pages

finding-office-macro = Dokumentā ir maza programma (makro).
    .title = Makro dokumentā
    .admin = Tas tikai ir; nekas slikts netika redzēts. Vairums uzņēmumu izklājlapu ar makro ir godīgas: piezvaniet sūtītājam uz jums zināmu numuru.
finding-office-macro-autorun = Dokumentā ir maza programma, kas sāk darboties, kad dokumentu atver.
    .title = Makro, kas palaižas pats
    .admin = AutoOpen, AutoClose vai līdzīgs ieejas punkts. Tāds ir arī uzņēmumu veidlapās un veidnēs; kopā ar lejupielādi vai čaulas izsaukumu tā ir spēcīga pazīme.
finding-office-macro-suspicious = Dokumentā ir maza programma. Tādas pašas komandas lieto uzbrukumos.
    .title = Makro ar aizdomīgām komandām
    .admin = Virknes Shell, CreateObject, URLDownloadToFile vai līdzīgas, vai Excel 4 makro. Dažas no tām lieto uzņēmumos pašu rakstīti makro; izlasiet makro (olevba).
finding-known-weakness = Fails mēģināja ielauzties, izmantojot zināmu programmas vājo vietu.
    .title = Zināmas ievainojamības izmantošana
    .admin = Atbilst zināmam exploit kodam vai exploit rīkkopai; CVE numurs, ja tāds ir, redzams smilškastes tekstā. Atjauninātas programmas parasti nav skartas: pārbaudiet ielāpu līmeni.
finding-document-link = Failā ir saite uz apšaubāmu vietni.
    .title = Apšaubāmas saites
    .admin = Dokumentā vai atmiņā atrasti URL. Daudzi pieder Office vai sertifikātiem: apskatiet tos, pirms spriežat.
finding-script-code = Failā ir programmas kods, kādu lieto tīmekļa lapas un veidlapas.
    .title = Skripts failā
    .admin = JavaScript vai līdzīgs, arī PDF failos. To lieto arī godīgas veidlapas un tīmekļa lapas; skatiet, ko tas dara.
finding-obfuscated-script = Failā ir programmas kods, kas ir paslēpts vai padarīts nesalasāms.
    .title = Slēpts vai aizmiglots skripts
    .admin = Ietvari bez izmēra, sapakots JavaScript, novirzīšana, HTML kontrabanda (HTML smuggling). Līdzīgi izskatās izsekotāji un minificētas lapas.
finding-odd-document = Dokuments ir veidots neparasti.
    .title = Neparasta dokumenta struktūra
    .admin = Neparastas koda lapas, iegulti objekti vai daļas, ko izmanto uzbrukumos. Tādus failus raksta arī pārveidotāji un vecas programmas.
finding-phishing-page = Fails atdarina pieteikšanās lapu, lai iegūtu paroles.
    .title = Pikšķerēšanas lapa
    .admin = Pikšķerēšanas rīkkopa vai zināmas pieteikšanās lapas kopija. Skatiet, kurp veidlapa sūta datus, un pajautājiet, vai kāds ir ievadījis paroli.
finding-phishing-signs = Fails izskatās pēc lapas, kas ar svešu vārdu prasa paroles.
    .title = Pikšķerēšanas pazīmes
    .admin = Virsraksts, nosaukums vai saturs zināms no pikšķerēšanas lapām. Līdzīgi izskatās īstas pieteikšanās lapas, ko kāds saglabājis vai pārsūtījis.

## Breaking in

finding-memory-attack = Fails lietoja triku, lai ielauztos citā programmā.
    .title = Ievainojamības izmantošanas paņēmiens
    .admin = Heap spray, stack pivot, DEP apiešana vai shellcode. To var izraisīt arī JIT kompilatori un kopēšanas aizsardzība; CAPE savu stack pivot signatūru vērtē zemu.
finding-more-rights = Fails mēģināja iegūt datorā tiesības, kādu tam nebija.
    .title = Privilēģiju paaugstināšana
    .admin = Kodola adreses, piekļuves marķieri vai atkļūdošanas tiesības. Tā dara arī drošības programmatūra un atkļūdotāji; sk. ATT&CK TA0004.
finding-driver-loaded = Fails mēģināja ielādēt vai ļaunprātīgi izmantot draiveri dziļi sistēmā.
    .title = Draivera ielāde vai ļaunprātīga izmantošana
    .admin = Ievainojams vai nezināms draiveris, vai izlādēts drošības draiveris: parasts veids, kā izslēgt aizsardzību. Draiverus ielādē arī aparatūras instalētāji, taču parakstītus.
finding-code-injection = Fails paslēpa savu kodu citā programmā.
    .title = Koda injekcija
    .admin = Attāli pavedieni, iztukšoti procesi, pārtveršana un tamlīdzīgi (ATT&CK T1055). Kodu injicē arī drošības programmatūra, kopēšanas aizsardzība un ekrāna lasītāji.
finding-fileless-code = Fails darbojās tikai atmiņā, kur to grūti pamanīt.
    .title = Kods ārpus failiem
    .admin = Kods atmiņā, kas nepieder nevienam failam, tieši sistēmas izsaukumi vai pārveidots AMSI un ETW. Līdzīgi var izskatīties JIT kompilatori un kopēšanas aizsardzība.
finding-memory-habits = Fails iekārtoja atmiņu tā, kā to dara sapakotas programmas.
    .title = Pašizpakošanās atmiņā
    .admin = Rakstāma un izpildāma atmiņa, tikai izpildes laikā atrastas funkcijas, buferi ar kodu. .NET, Java, pārlūki un pašizpakotāji tā dara pastāvīgi.

## Settling in

finding-autostart = Fails mēģināja panākt, lai sāktu darboties ikreiz, kad ieslēdz datoru.
    .title = Automātiska palaišana
    .admin = Run atslēga, startēšanas mape, pakalpojums, uzdevums vai pievienojumprogramma. Tā dara katrs atjauninātājs; ja to dara dokuments, tā ir spēcīga pazīme.
finding-hidden-autostart = Fails neparastā vietā ierīkoja slēptu automātisku palaišanu.
    .title = Slēpta automātiska palaišana
    .admin = Boot Execute, drošais režīms, shim, image hijack, AppInit, WMI vai skripti reģistrā (ATT&CK T1546, T1547). Ja neskaita ļaunprogrammatūru, šīs vietas lieto tikai drošības un sistēmas rīki.
finding-copies-itself = Fails veidoja savas kopijas.
    .title = Sevis kopēšana
    .admin = Mainītas kopijas ar jaunu nosaukumu ir parastas ļaunprogrammatūrai, kas iekārtojas datorā. Sevi kopē arī instalētāji un pārnēsājamas programmas.
finding-spreads = Fails mēģināja izplatīties uz citiem datoriem vai failiem.
    .title = Izplatīšanās
    .admin = Koplietotas mapes, noņemami diski, attāla izpilde (PsExec) vai inficēti programmu faili. Tos pašus attālos rīkus lieto administratori. Ja kāds failu atvēra, pārbaudiet pārējos tīkla datorus.

## Hiding

finding-protection-off = Fails mēģināja izslēgt pretvīrusu aizsardzību.
    .title = Aizsardzības izslēgšana
    .admin = Defender, drošības centrs, SmartScreen, Office makro aizsardzība vai jauni izņēmumi. Defender izslēdz arī citu pretvīrusu instalētāji un pārvaldības rīki.
finding-protection-searched = Fails meklēja datorā pretvīrusu aizsardzību.
    .title = Pretvīrusu programmas meklēšana
    .admin = Ļaunprogrammatūra to dara, lai no tās izvairītos vai to apturētu; instalētāji – lai izvairītos no konfliktiem.
finding-safeguards-off = Fails mēģināja vājināt Windows aizsardzību.
    .title = Windows aizsardzības vājināšana
    .admin = Ugunsmūris, atjauninājumi vai citas politikas. Serveri un spēles paši sev atver ugunsmūri; skatiet, kāda kārtula tika iestatīta.
finding-barrier-bypass = Fails mēģināja izvairīties no jautājuma „Vai vēlaties to atļaut?”.
    .title = UAC apiešana
    .admin = Zināms lietotāja konta kontroles apiešanas veids, vai tās iestatījumi tika pazemināti (ATT&CK T1548.002). Godīgi instalētāji tā vietā pajautā.
finding-hides-itself = Fails mēģināja palikt neredzams.
    .title = Slēpti logi vai faili
    .admin = Instalētāji un fona palīgprogrammas pastāvīgi lieto slēptus logus un failus.
finding-disguise = Fails mēģināja izskatīties pēc kaut kā cita.
    .title = Maskēšanās
    .admin = Nepatiess vecākprocess, nosaukums vai faila tips, vai reģistrā paslēpti dati. Kopēšanas aizsardzība arī slēpj reģistrā licences datus.
finding-wipes-tracks = Fails mēģināja izdzēst savas darbības pēdas.
    .title = Pēdu dzēšana
    .admin = Tas izdzēsa sevi, žurnālus vai atzīmi „no interneta”, vai izslēdza žurnalēšanu. Arī instalētāji aiz sevis sakopj.
finding-programs-stopped = Fails mēģināja apturēt citas programmas vai restartēt datoru.
    .title = Programmu vai sistēmas apturēšana
    .admin = Apturēti procesi vai pakalpojumi, vai pieprasīta restartēšana. Instalētāji tā dara, lai aizstātu failus; skatiet, kas tika apturēts.
finding-packed = Fails ir sapakots vai veidots neparasti. Tāpēc to ir grūti izpētīt.
    .title = Sapakots vai neparasts programmas fails
    .admin = Pakotājs, augsta entropija, pārklājums vai neparastas galvenes. Sapakotas ir arī daudzas komerciālas un bezmaksas programmas.
finding-false-signature = Faila digitālajam parakstam nevar uzticēties.
    .title = Apšaubāms koda paraksts
    .admin = Sertifikāts ir nozagts, atsaukts, pašparakstīts vai neatbilst failam. Pašu veidoti rīki bieži ir pašparakstīti; nozagts sertifikāts ir spēcīga pazīme.

## Looking around

finding-watcher-check = Fails pārbaudīja, vai to kāds novēro.
    .title = Virtuālo mašīnu pārbaude
    .admin = Reģistra atslēgas, faili, aparatūras nosaukumi un tamlīdzīgi. To pašu vaicā kopēšanas aizsardzība, spēles un instalētāji. Divas vai vairākas dažādas pārbaudes nozīmē daudz vairāk.
finding-sandbox-search = Fails meklēja tādus testa datorus kā mūsējais, lai tajos izskatītos nekaitīgs.
    .title = Smilškastu meklēšana
    .admin = Smilškastu faili, muteksi vai bibliotēkas. Nevienai godīgai programmai tas nav jāzina.
finding-situation-check = Fails gaidīja vai pārbaudīja laiku, vietu vai to, kurš ir pie datora.
    .title = Gaidīšana un pārbaude
    .admin = Aizkaves, dīkstāve, pele, valoda, atkļūdotājs. Ļaunprogrammatūra gaida, lai tests beigtos agrāk; šādas lietas pārbauda arī instalētāji un spēles.
finding-computer-facts = Fails prasīja vispārīgas ziņas par datoru.
    .title = Vispārīgas ziņas par datoru
    .admin = Nosaukums, atmiņa, diska lielums, tiesības: to vaicā praktiski katrs instalētājs. Reiz kāds PDF tika bloķēts tikai tāpēc, ka Windows logs „Atvērt ar” vaicāja diska lielumu. Viens pats tas nekad nav pierādījums.
finding-system-info = Fails vāca ziņas par datoru un tā programmām.
    .title = Sistēmas datu vākšana
    .admin = Aparatūra, programmatūra, procesi, WMI. To pašu dara inventarizācijas rīki, instalētāji un telemetrija.
finding-network-recon = Fails izpētīja datora tīklu.
    .title = Tīkla izpēte
    .admin = Uzskaitīts domēns, lietotāji, koplietotas mapes vai tuvumā esoši datori. To dara administratoru skripti; ja to dara pielikums, tas var gatavot uzbrukumu visam tīklam.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Arī citi vīrusu skeneri failu uzskata par kaitīgu.
        [zero] Arī { $number } citu vīrusu skeneru failu uzskata par kaitīgu.
        [one] Arī { $number } cits vīrusu skeneris failu uzskata par kaitīgu.
       *[other] Arī { $number } citi vīrusu skeneri failu uzskata par kaitīgu.
    }
    .title = Citi skeneri ir vienisprātis
    .admin =
        { $number ->
            [0] Par failu ziņo citi skeneri (no VirusTotal, IRMA vai ClamAV); to skaits nav zināms.
            [zero] Par failu ziņo { $number } citu skeneru. Viens vai divi bieži ir kļūdaina trauksme, desmit vai vairāk – gandrīz nekad. Meklējiet pēc SHA-256; neaugšupielādējiet konfidenciālus failus.
            [1] Par failu ziņo { $number } cits skeneris. Viens vai divi bieži ir kļūdaina trauksme: skatiet, kurš skeneris tas ir, un rīt paskatieties vēlreiz.
            [one] Par failu ziņo { $number } cits skeneris. Viens vai divi bieži ir kļūdaina trauksme, desmit vai vairāk – gandrīz nekad. Meklējiet pēc SHA-256; neaugšupielādējiet konfidenciālus failus.
           *[other] Par failu ziņo { $number } citi skeneri. Viens vai divi bieži ir kļūdaina trauksme, desmit vai vairāk – gandrīz nekad. Meklējiet pēc SHA-256; neaugšupielādējiet konfidenciālus failus.
        }
# CAPE is a sandbox.
finding-known-malware = Testa dators failā atpazina zināmu kaitīgu programmu.
    .title = CAPE to atpazina
    .admin = CAPE nosauca saimi vai izguva tās konfigurāciju. Ziņojumā ir adreses, ar kurām tā būtu sazinājusies: meklējiet tās savos žurnālos.
finding-rule-match = Fails līdzinās zināmām kaitīgām programmām.
    .title = Atbilst ļaunprogrammatūras kārtulai
    .admin = Atbilda YARA kārtula, indikators vai līdzība. Kārtulu kvalitāte ir dažāda: skatiet kārtulas nosaukumu un autoru.
finding-known-family = Failam ir zināmas kaitīgas programmas pazīmes.
    .title = Zināmas saimes pazīmes
    .admin = Faili, reģistra atslēgas, muteksi vai adreses, kas raksturīgas saimei { $family }. Nosaukumus lieto atkārtoti un kopē, taču godīga programmatūra to gandrīz nedara.

## Little things

finding-everyday-actions = Fails darīja to, ko dara arī daudzas nekaitīgas programmas.
    .title = Ikdienišķas darbības
    .admin = Reģistrs, faili, konveijeri, šifrēšana, koda spējas. Pats par sevi tas neliecina pret failu.
finding-phone-access = Fails prasīja plašas tiesības tālrunī.
    .title = Tālruņa funkciju lietošana
    .admin = Android lietotne, kas lasa atrašanās vietu, numurus, lietotnes vai ziņas vai ielādē kodu. Tā dara daudzas godīgas lietotnes; salīdziniet ar to, kam lietotne paredzēta.
finding-crash = Programma testā avarēja.
    .title = Avārija testā
    .admin = Tas vairāk liecina par testa datoru nekā par failu. Avarēt var arī bojāts exploit kods.

## Verdicts of the sandbox itself

finding-sandbox-score = Testā fails vairākos veidos uzvedās aizdomīgi.
    .title = Smilškastes vērtējums
    .admin = Cuckoo vērtējums ir { $score }: visu konstatējumu smaguma pakāpes, dalītas ar 5 un saskaitītas. Jau septiņi konstatējumi ar 3. pakāpi pārsniedz parasto robežu 4. Apskatiet atsevišķos konstatējumus.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Fails atbilst noteikumam, ko izveidojusi jūsu IT nodaļa.
    .title = Šīs instalācijas kārtula
    .admin = Atbilda izteiksme no jūsu pašu Peekaboo kārtulu kopas: ({ $number }), skaitot no 0, tātad (3) ir iestatījums expression.4. Vēlākās kārtulas netika izpildītas; smilškastes ziņojumā var būt vairāk.
finding-evil-domain = Fails mēģināja sazināties ar interneta adresi, kas zināma kā bīstama.
    .title = Saziņa ar bloķētu domēnu
    .admin = Šīs instalācijas ļaunprātīgo domēnu sarakstā: { $domain }. Meklējiet to DNS un starpniekservera žurnālos.
finding-peekaboo-test = Tas ir nekaitīgs testa fails.
    .title = Peekaboo testa fails
    .admin = Failā ir testa atzīme „Peekabooyar”. Droši vien kāds pārbauda filtru.
finding-sandbox-verdict = Testa dators failu atzina par kaitīgu, nenorādot iemeslu.
    .title = Lēmums bez pamatojuma
    .admin = Rezultātam nebija pamatojuma. Tas var būt Peekaboo failos: tā ziņojumu mapē meklējiet daļas SHA-256.
finding-sandbox-other = Testā fails izdarīja kaut ko, kas tiek uzskatīts par aizdomīgu.
    .title = Cita uzvedība
    .admin = Šī konstatējuma katalogā nav. Parādīti pašas smilškastes vārdi; spriediet pēc tiem.

## What could not be analyzed

sandbox-failed-analysis = Faila tests netika pabeigts. Mēs nezinām, vai fails ir nekaitīgs.
    .title = Smilškastes analīze neizdevās
    .admin = Cuckoo vai Cortex ziņoja par kļūdu vai nepabeidza darbu. Skatiet šo darbu smilškastes žurnālā; atkārtota analīze bieži izdodas.
sandbox-failed-file = Failu nevarēja testēt. Mēs nezinām, vai fails ir nekaitīgs.
    .title = Fails netika nodots tālāk
    .admin = Peekaboo nevarēja nolasīt failu vai nodot to smilškastei. Pārbaudiet vietu diskā, atļaujas un darbu rindu.
sandbox-failed-rule = Failu nevarēja novērtēt. Mēs nezinām, vai fails ir nekaitīgs.
    .title = Peekaboo kārtulas kļūda
    .admin = Kārtula apstājās ar kļūdu, vai izteiksme pieprasīja neizdošanos. Pārbaudiet kārtulu kopu: parasti vainīgs nedefinēts nosaukums vai trūkstošs ziņojums.
sandbox-failed-service = Failu nevarēja testēt. Mēs nezinām, vai fails ir nekaitīgs.
    .title = Peekaboo nav pieejams
    .admin = Peekaboo noraidīja pieprasījumu vai nebija sasniedzams. Pārbaudiet tā pakalpojumu un žurnālu.
sandbox-failed-other = Failu nevarēja testēt. Mēs nezinām, vai fails ir nekaitīgs.
    .title = Smilškastes tests neizdevās
    .admin = Peekaboo ziņoja par kļūmi, nenorādot iemeslu. Skatiet šo darbu tā žurnālā.
