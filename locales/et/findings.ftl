# Provenance: original
# Estonian: what a sandbox saw a file do. “arvuti” is the test computer, never the reader's.
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

finding-mass-encryption = Fail püüdis korraga muuta ja ümber nimetada palju faile. Nii teevad väljapressimisprogrammid.
    .title = Palju faile krüptitud või ümber nimetatud
    .admin = Testarvuti faile kirjutati hulgi üle või need said uue laiendi. Seda teevad ka varundus-, arhiivi- ja kettakrüptimise tööriistad, kuid neid saadetakse kirjaga harva. Otsige liivakasti aruandest uut faililaiendit ja jäetud lunarahanõudeid.
finding-ransom-note = Fail püüdis maha jätta teksti, milles nõutakse raha.
    .title = Lunarahanõue
    .admin = Kirjutati fail, mille nimi või tekst on tuntud lunarahanõuetest. Vastavus leitakse võtmesõnade järgi: lugege faili liivakasti aruandest.
finding-backups-deleted = Fail püüdis kustutada arvuti varukoopiad. Siis jääksid kadunud failid kadunuks.
    .title = Varukoopiad kustutatud
    .admin = Kustutati varikoopiaid, varukoopiate kataloogi või vaba kettaruumi (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Põhjust on selleks ainult varundus- ja kettapuhastusprogrammidel.
finding-recovery-off = Fail püüdis välja lülitada arvuti parandusfunktsioonid.
    .title = Taastefunktsioonid välja lülitatud
    .admin = Muudeti buudisätteid, süsteemitaastet või varundust (bcdedit, wbadmin, poliitikad). Seda teevad ka draiverite paigaldajad ja taastetööriistad; CAPE annab oma bcdediti signatuurile kindluseks 20%.
finding-disk-overwritten = Fail püüdis ketta üle kirjutada, et arvuti enam ei käivituks.
    .title = Ketas või buudisektor üle kirjutatud
    .admin = Otse kettale, buudikirjesse või tervetesse failidesse kirjutamine või selleks mõeldud tööriist. Seda teevad ka partitsioonimise, kettatõmmiste ja kettakrüptimise tööriistad. Otsige aruandest \\.\PhysicalDrive.
finding-mass-deletion = Fail püüdis kustutada ebatavaliselt palju faile.
    .title = Palju faile kustutatud
    .admin = Signatuur ainult loendab: selle käivitavad ka desinstallijad ja ajutiste failide puhastajad. Vaadake, milliseid faile kustutati.
finding-tools-blocked = Fail püüdis tõkestada tööriistu, millega saaks selle faili peatada.
    .title = Süsteemitööriistad tõkestatud
    .admin = Seati poliitikad, mis keelavad tegumihalduri, registriredaktori, käsuviiba või muid programme. Peale ekraani lukustavate programmide teeb nii ainult kioski- ja koolitarkvara.
finding-desktop-changed = Fail püüdis muuta töölauda või peita Windowsi teatisi.
    .title = Töölaua sätted muudetud
    .admin = Taustapilt, ikoonid, menüü Start või teatised. Üksi ohutu: nii teevad ka kujundused ja häälestustööriistad. See loeb ainult koos krüptimise tunnustega.

## Stealing

finding-browser-data = Fail vaatas sinna, kus brauser hoiab paroole ja külastatud lehti.
    .title = Brauseri andmeid loetud
    .admin = Liivakast räägib vargusest; nähti vaid brauseriprofiilide lugemist. Neid loevad ka paigaldajad, sünkroonimis- ja puhastustööriistad (CAPE annab sellele kindluseks 30%). See loeb ainult siis, kui seejärel saadeti andmeid.
finding-browser-passwords = Fail püüdis lugeda brauseris hoitavaid paroole või sisselogimisi.
    .title = Brauseri paroole loetud
    .admin = Loeti faili Login Data, key4.db või küpsiste hoidlat. Ainus tavaline korralik põhjus on paroolihaldur, mis impordib andmeid.
finding-transfer-passwords = Fail otsis failivahetuse programmidesse salvestatud paroole.
    .title = Failiedastuse paroolide otsimine
    .admin = Prooviti FTP-, SSH- või kaugpääsuklientide failiteid ja registrivõtmeid. Palju järjest on tüüpiline sellistele paroolivarastele nagu Pony ja LokiBot.
finding-account-data = Fail otsis e-posti ja teiste programmide paroole või andmeid.
    .title = Kontoandmete otsimine
    .admin = E-posti profiilid, sõnumirakendused, mängud või muud sisselogimisandmed. E-posti profiile loevad ka Office’i lisandmoodulid ja migreerimistööriistad; vaadake, milliseid failiteid puudutati.
finding-wallets = Fail otsis arvutist digiraha.
    .title = Krüptorahakottide otsimine
    .admin = wallet.dat, rahakotikaustad või brauserirahakotid. Põhjust on selleks ainult rahakotitarkvaral endal.
finding-windows-passwords = Fail püüdis Windowsist kätte saada sisselogimisparoole.
    .title = Windowsi paroole loetud
    .admin = LSASS-i mälu, SAM, DPAPI, hoidla (vault) või domeeni andmebaas (ATT&CK T1003). LSASS-i loevad ka turbetarkvara ja krahhiaruanded, kirjamanused mitte.
finding-clipboard = Fail luges seda, mis oli kleepimiseks kopeeritud.
    .title = Lõikelauda loetud
    .admin = Nii saab püüda paroole või asendada kontonumbreid. Lõikelauda loevad pidevalt ka kontoriprogrammid, paroolihaldurid ja kaugtugi.
finding-keylogger = Fail püüdis salvestada kõike, mida kirjutatakse, ka paroole.
    .title = Klaviatuuri jälgimine
    .admin = Klaviatuurihaak või klahvide pidev küsitlemine. Samu funktsioone kasutavad kiirklahviprogrammid, mängud ja puuetega inimeste abivahendid; tõsine on see siis, kui seejärel saadeti andmeid.
finding-screen-watched = Fail püüdis salvestada ekraani, kaamerat või mikrofoni.
    .title = Ekraani või ruumi jälgimine
    .admin = Ekraanipildid, kaamera või heli. Toe- ja koosolekutarkvara teeb seda nõusolekul; manusel pole selleks põhjust.
finding-traffic-redirected = Fail püüdis suunata internetiliiklust teist teed, kus teised saavad seda lugeda.
    .title = Võrguliiklus ümber suunatud
    .admin = Puhverserver, hosts-fail, DNS, juursertifikaadid või pealtkuulamisdraiver. Neid muudavad ka ettevõtte tarkvara ja reklaamitõkestid; vaadake, milline aadress või sertifikaat seati.
finding-browser-weakened = Fail püüdis nõrgendada brauseri kaitset. Nii teevad programmid, mis varastavad pangakontodelt.
    .title = Brauseri kaitse nõrgendatud
    .admin = Turvatsoonid, protsesside eraldamine, SPDY või HTTP/2 või kood brauseris: pangalehtede muutmise ettevalmistus. Tsoone nõrgendab ka vana ettevõttetarkvara.
finding-browser-changed = Fail püüdis muuta brauseri avalehte, otsingut või lisandeid.
    .title = Brauseri sätted muudetud
    .admin = Tüüpiline kaasapandud reklaamiprogrammidele. Korralikud paigaldajad pakuvad seda samuti, kuid küsivad enne.

## Strangers in control

finding-computer-info-sent = Fail kogus arvuti kohta andmeid ja saatis need internetti.
    .title = Arvuti andmed välja saadetud
    .admin = Kaugjuhtimisprogrammi tavaline esimene sõnum. Korraliku tarkvara telemeetria näeb samasugune välja: kontrollige sihtkohta.
finding-stolen-data-sent = Fail saatis andmeid välja nii, nagu teevad paroolivargad.
    .title = Andmed kogumispunkti saadetud
    .admin = Andmed sai vestlusrobot, webhook või meilikonto: tavaline Agent Tesla, Snake’i ja teiste puhul. Otsige puhverserveri või DNS-i logidest päris arvuteid, mis selle aadressiga ühendust võtsid.
finding-sends-mail = Fail püüdis ise e-kirju saata.
    .title = Fail saatis ise kirju
    .admin = SMTP-liiklus uuritavast failist: rämpspostirobot või klahvinuhk, mis saadab salvestatu kirjaga. Nii teevad ka seiretööriistad ja meiliprogrammid.
finding-remote-control = Fail võttis ühendust internetiga nagu programm, mis laseb võõrastel arvutit kasutada.
    .title = Juhtserveri ühendus (C2)
    .admin = Juhtserveri tunnused: tüüpilised pordid või protokollid, arvutatud domeenid (DGA), tunnelid, eraldatud seaded. Selle võivad käivitada ka P2P- ja uuendustarkvara. Vaadake aadresse.
finding-botnet-work = Fail käitus nagu osa nakatunud arvutite võrgust.
    .title = Robotvõrgu käitumine
    .admin = IRC, klikipettus, ründed teiste vastu või mõne tuntud boti käitumine. Korralik juhtum on IRC-klient.
finding-cryptomining = Fail püüdis arvutiga digiraha teenida.
    .title = Krüptokaevandamine
    .admin = Nähti kaevandamiskäsku või kaevanduspuuli. Mõned kaevandavad tahtlikult, kuid ei saa selleks programmi kirjaga.
finding-hidden-network = Fail kasutas varjatud võrku, mis peidab, kellega suheldakse.
    .title = Tor, avatud puhverserver või tunnel
    .admin = Tor, I2P, avatud puhverserver või tunneliteenus. Neid kasutavad ka privaatsustööriistad ja arendajad.
finding-opens-port = Fail ootas ühendusi väljastpoolt.
    .title = Avatud kuulamisport
    .admin = Nii teevad paljud korralikud programmid: abiteenused, printerid, silurid, mängud. See loeb koos kaugjuhtimise tunnustega.
finding-access-opened = Fail püüdis avada teistele tee arvutisse.
    .title = Teistele avatud juurdepääs
    .admin = Seadistati kaugtöölaud või kaugtugi või lisati kasutajakonto. Nii teeb ka IT-tugi: küsige, kas teie IT-tugi saatis selle.
finding-attack-tool = Failis on tööriist, mis on tehtud sissemurdmiseks.
    .title = Tuntud ründetööriist
    .admin = Tööriistakomplekti sõrmejälg (Meterpreter, Empire, Koadic, veebikest …). See võib olla teie oma läbistustest; muidu käsitlege seda sihitud ründena.

## Addresses and traffic

finding-attack-traffic = Faili internetiliiklus vastas tuntud rünnete loendile.
    .title = Tuntud ründeliiklus
    .admin = Vaste andis sissetungituvastuse reegel või ohuteabe allikas. Lugege häiret ennast: dekoodri sündmused („SURICATA …“) ja madal prioriteet on enamasti müra.
finding-doubtful-address = Fail võttis ühendust selliste internetiaadressidega, mida kasutavad ka petturid.
    .title = Küsitavad aadressid
    .admin = Odavad või uued domeenid, kadunud hostid, paljad IP-aadressid, failijagamis- ja tekstijagamissaidid. Ka korralikud programmid kasutavad neid kõiki: hinnake aadressi ennast.
finding-dynamic-dns = Fail võttis ühendust internetiaadressiga, mis võib iga hetk kolida teise arvutisse.
    .title = Dünaamiline DNS
    .admin = Dünaamilist DNS-i kasutavad kodukasutajad ja väikesed kontorid; samuti kaugjuhtimisprogrammide pidajad, sest nii saavad nad kolida. Kontrollige nime.
finding-web-traffic = Fail vahetas andmeid internetiga.
    .title = Tavaline veebiliiklus
    .admin = Nii teeb peaaegu iga programm: uuendused, litsentsid, statistika. See loeb ainult siis, kui aadress või andmed on halvad. Ebatavaline user agent on nõrk tunnus.

## Fetching and starting other programs

finding-program-unpacked = Fail pakkis lahti teise programmi ja käivitas selle.
    .title = Programm lahti pakitud ja käivitatud
    .admin = Nii teeb iga paigaldaja. Dokumendi või skripti puhul on see allalaadija tugev tunnus.
finding-program-created = Fail pani arvutisse uue programmi.
    .title = Programmifail loodud
    .admin = Nii teevad paigaldajad ja iselahtipakkivad arhiivid. Vaadake, milline fail see on ja kas see käivitati.
finding-document-writes-program = Dokument või käsufail pani salaja arvutisse programmi.
    .title = Dokument kirjutas programmi
    .admin = Office, skriptihost või PowerShell kirjutas käivitatava faili. Peaaegu ükski korralik manus nii ei tee.
finding-document-online = Dokument läks ise internetti, nagu tahaks see programmi alla laadida.
    .title = Dokument läks võrku
    .admin = Selle käivitavad ka lingitud pildid, mallid ja Office’i litsentsikontrollid (CAPE annab sellele kindluseks 20%). Vaadake, mida alla laaditi.
finding-script-download = Peidetud käsud püüdsid internetist midagi alla laadida.
    .title = Skript laadis midagi alla
    .admin = wscript, cscript, mshta või PowerShell läks võrku või käivitas protsessi. Kirjamanuse puhul on see peaaegu alati allalaadija.
finding-program-download = Fail laadis internetist alla programmi.
    .title = Programm alla laaditud
    .admin = Uuendajad teevad seda oma tootja aadressilt; palja IP-aadressi puhul on see pahavara tugev tunnus. Blokeerige aadress, kui see on tundmatu.
finding-hidden-command = Fail käivitas peidetud käske võimsas Windowsi tööriistas.
    .title = Peidetud PowerShelli või DDE käsk
    .admin = Kodeeritud või peidetud PowerShell või DDE-käsk. Mõnda neist võtmetest kasutavad ka administraatorite skriptid, kuid mitte kirja kaudu. Dekodeerige aruandes olev käsurida.
finding-obfuscated-command = Fail kasutas käske, mis on sihilikult loetamatuks tehtud.
    .title = Hägustatud käsurida
    .admin = Ümberpööratud, täitemärkidega, liidetud või väga pikad käsud. Pikki on ka mõnel paigaldajal ja koostetööriistal; loetamatud on harva korralikud.
finding-unusual-process = Fail käivitas programme, mida tavaline fail ei vaja.
    .title = Ebatavaline alamprotsess
    .admin = Protsess, mida pole liivakasti tuntud protsesside loendis, või imelikult kasutatud tööriist. Vaadake alamprotsesse ja nende käsuridu.
finding-document-starts-program = Dokumendi avamine käivitas salaja teise programmi.
    .title = Dokument käivitas programmi
    .admin = Office’i, PDF-lugeja või brauseri alt käivitus kest, skriptihost või muu programm. Peaaegu ükski korralik dokument nii ei tee.
finding-windows-tools = Fail kasutas Windowsi enda tööriistu.
    .title = Windowsi tööriistu kasutatud
    .admin = Neid kasutavad ka haldusskriptid ja paigaldajad. certutil, bitsadmin, mshta ja regsvr32 kaaluvad rohkem kui net või ping.
finding-borrowed-programs = Fail kasutas oma töö varjamiseks usaldatud Windowsi programmi.
    .title = Usaldatud programmi kuritarvitus
    .admin = Süsteemiprogrammi kaudu käivitamine (ATT&CK T1218) või DLL-i külglaadimine: lubatud programmide loendid ja kaitse näevad ainult usaldatud nime. Nii töötavad ka mõned haldustööriistad.
finding-started-from-archive = Pakitud manuses olev maskeeritud fail püüdis käivitada programmi.
    .title = Otsetee või skript arhiivis
    .admin = LNK, skript või DLL käivitus otse arhiivist või kettatõmmisest: praegu väga levinud viis pahavara levitada.

## Documents, scripts, pages

finding-office-macro = Dokumendis on väike programm (makro).
    .title = Makro dokumendis
    .admin = Ainult olemasolu, midagi halba ei nähtud. Enamik makrodega äritabeleid on korralikud: helistage saatjale numbril, mida te teate.
finding-office-macro-autorun = Dokumendis on väike programm, mis käivitub dokumendi avamisel.
    .title = Ise käivituv makro
    .admin = AutoOpen, AutoClose või muu selline sisenemispunkt. Seda on ka ettevõtete vormides ja mallides; koos allalaadimise või kesta käivitamisega on see tugev tunnus.
finding-office-macro-suspicious = Dokumendis on väike programm. Samu käske kasutatakse rünnetes.
    .title = Makro kahtlaste käskudega
    .admin = Stringid nagu Shell, CreateObject või URLDownloadToFile või Excel 4 makro. Mõnda neist kasutavad ka isekirjutatud ärimakrod; lugege makrot (olevba).
finding-known-weakness = Fail püüdis sisse murda programmi tuntud nõrkuse kaudu.
    .title = Tuntud turvanõrkuse ärakasutamine
    .admin = Vastab tuntud eksploidile või eksploidikomplektile; CVE number, kui see on olemas, on liivakasti sõnastuses. Uuendatud programme see tavaliselt ei puuduta: kontrollige paikade seisu.
finding-document-link = Failis on link küsitavale veebilehele.
    .title = Küsitavad lingid
    .admin = Dokumendist või mälust leitud URL-id. Paljud kuuluvad Office’ile või sertifikaatidele: vaadake neid enne otsustamist.
finding-script-code = Failis on programmikoodi, nagu on veebilehtedel ja vormides.
    .title = Skript failis
    .admin = JavaScript või muu selline, ka PDF-failides. Seda kasutavad ka korralikud vormid ja veebilehed; vaadake, mida see teeb.
finding-obfuscated-script = Failis on programmikoodi, mis on peidetud või loetamatuks tehtud.
    .title = Peidetud või hägustatud skript
    .admin = Suuruseta raamid, pakitud JavaScript, ümbersuunamised, HTML smuggling. Jälgurid ja minimeeritud lehed näevad sarnased välja.
finding-odd-document = Dokument on ebatavaliselt üles ehitatud.
    .title = Ebatavaline dokumendi ehitus
    .admin = Imelikud koodilehed, manustatud objektid või osad, mida eksploidid kasutavad. Selliseid faile kirjutavad ka teisendajad ja vanad programmid.
finding-phishing-page = Fail jäljendab sisselogimislehte, et paroole saada.
    .title = Õngitsusleht
    .admin = Õngitsuskomplekt või tuntud sisselogimislehe koopia. Vaadake, kuhu vorm andmed saadab, ja küsige, kas keegi on parooli sisestanud.
finding-phishing-signs = Fail näeb välja nagu leht, mis küsib vale nime all paroole.
    .title = Õngitsemise tunnused
    .admin = Pealkiri, nimi või sisu on tuntud õngitsuslehtedelt. Samasugused on ka päris sisselogimislehed, mille keegi on salvestanud või edasi saatnud.

## Breaking in

finding-memory-attack = Fail kasutas nippi, et teise programmi sisse murda.
    .title = Eksploiditehnika
    .admin = Heap spray, stack pivot, DEP-i vältimine või shellcode. Need võivad käivitada ka JIT-kompilaatorid ja kopeerimiskaitse; CAPE hindab oma stack pivoti signatuuri madalalt.
finding-more-rights = Fail püüdis saada arvutis õigusi, mida tal ei olnud.
    .title = Õiguste laiendamine
    .admin = Tuuma (kernel) aadressid, pääsutõendid (token) või silumisõigused. Nii teevad ka turbetarkvara ja silurid; vt ATT&CK TA0004.
finding-driver-loaded = Fail püüdis sügaval süsteemis draiverit laadida või kuritarvitada.
    .title = Draiver laaditud või kuritarvitatud
    .admin = Haavatav või tundmatu draiver või eemaldatud turbedraiver: tavaline viis kaitse välja lülitada. Draivereid laadivad ka riistvara paigaldajad, kuid allkirjastatuid.
finding-code-injection = Fail peitis oma koodi teise programmi sisse.
    .title = Koodisüst
    .admin = Kauglõimed, õõnestatud protsessid, haagid ja muu selline (ATT&CK T1055). Koodi süstivad ka turbetarkvara, kopeerimiskaitse ja ekraanilugejad.
finding-fileless-code = Fail töötas ainult mälus, kus seda on raske märgata.
    .title = Kood väljaspool faile
    .admin = Mälus olev kood, mis ei kuulu ühelegi failile, otsesed süsteemikutsed või muudetud AMSI ja ETW. JIT-kompilaatorid ja kopeerimiskaitse võivad samasugused välja näha.
finding-memory-habits = Fail seadis oma mälu nii, nagu teevad pakitud programmid.
    .title = Mälus lahtipakkimine
    .admin = Kirjutatav ja käivitatav mälu, alles töö ajal leitud funktsioonid, koodiga puhvrid. .NET, Java, brauserid ja iselahtipakkijad teevad seda kogu aeg.

## Settling in

finding-autostart = Fail püüdis ise käivituda iga kord, kui arvuti käivitub.
    .title = Automaatne käivitumine
    .admin = Run-võti, käivituskaust, teenus, ajastatud toiming või lisandmoodul. Nii teeb iga uuendaja; dokumendi puhul on see tugev tunnus.
finding-hidden-autostart = Fail seadis ebatavalises kohas sisse peidetud automaatse käivitumise.
    .title = Peidetud automaatne käivitumine
    .admin = Boot Execute, turvarežiim, shim’id, Image File Execution Options, AppInit, WMI või skriptid registris (ATT&CK T1546, T1547). Peale pahavara kasutavad neid kohti ainult turbe- ja süsteemitööriistad.
finding-copies-itself = Fail tegi endast koopiaid.
    .title = Koopiad endast
    .admin = Muudetud koopiad uue nimega on tavalised pahavaral, mis end sisse seab. End kopeerivad ka paigaldajad ja kaasaskantavad programmid.
finding-spreads = Fail püüdis levida teistesse arvutitesse või failidesse.
    .title = Levimine
    .admin = Võrgukettad, irdkettad, kaugkäivitus (PsExec) või nakatatud programmifailid. Administraatorid kasutavad samu kaugtööriistu. Kui keegi avas faili, kontrollige võrgu teisi arvuteid.

## Hiding

finding-protection-off = Fail püüdis viirusetõrje välja lülitada.
    .title = Kaitse välja lülitatud
    .admin = Defender, turbekeskus, SmartScreen, Office’i makrokaitse või uued välistused. Defenderi lülitavad välja ka teiste viirusetõrjete paigaldajad ja haldustööriistad.
finding-protection-searched = Fail otsis arvutist viirusetõrjet.
    .title = Viirusetõrje otsimine
    .admin = Pahavara teeb seda toote vältimiseks või peatamiseks, paigaldajad konfliktide vältimiseks.
finding-safeguards-off = Fail püüdis nõrgendada Windowsi kaitset.
    .title = Windowsi kaitse nõrgendatud
    .admin = Tulemüür, uuendused või muud poliitikad. Serverid ja mängud avavad tulemüüri enda jaoks; vaadake, milline reegel seati.
finding-barrier-bypass = Fail püüdis vältida küsimust „Kas soovite seda lubada?“.
    .title = UAC-ist mööda mindud
    .admin = Tuntud viis kasutajakonto kontrollist (UAC) mööda minna või selle sätete nõrgendamine (ATT&CK T1548.002). Korralikud paigaldajad küsivad luba.
finding-hides-itself = Fail püüdis nähtamatuks jääda.
    .title = Peidetud aknad või failid
    .admin = Paigaldajad ja taustaprogrammid kasutavad peidetud aknaid ja faile pidevalt.
finding-disguise = Fail püüdis näida millegi muuna.
    .title = Maskeerimine
    .admin = Vale ülemprotsess, nimi või failitüüp või registrisse peidetud andmed. Litsentsiandmeid peidab registrisse ka kopeerimiskaitse.
finding-wipes-tracks = Fail püüdis kustutada oma tegevuse jäljed.
    .title = Jäljed kustutatud
    .admin = Fail kustutas iseenda, logid või märke „internetist“ või lülitas logimise välja. Enda järelt koristavad ka paigaldajad.
finding-programs-stopped = Fail püüdis teisi programme peatada või arvutit taaskäivitada.
    .title = Programmid või süsteem peatatud
    .admin = Lõpetati protsesse või teenuseid või taotleti taaskäivitust. Paigaldajad teevad nii failide asendamiseks; vaadake, mis peatati.
finding-packed = Fail on pakitud või üles ehitatud ebatavaliselt. See raskendab uurimist.
    .title = Pakitud või ebatavaline programmifail
    .admin = Pakkija, suur entroopia, ülekate (overlay) või ebatavalised päised. Pakitud on ka palju äri- ja vabatarkvara.
finding-false-signature = Faili digiallkirja ei saa usaldada.
    .title = Küsitav koodiallkiri
    .admin = Sertifikaat on varastatud, tühistatud, iseallkirjastatud või ei sobi failiga. Isetehtud tööriistad on sageli iseallkirjastatud; varastatud sertifikaat on tugev tunnus.

## Looking around

finding-watcher-check = Fail kontrollis, kas seda jälgitakse.
    .title = Virtuaalmasina kontroll
    .admin = Registrivõtmed, failid, riistvaranimed ja muu selline. Sama pärivad kopeerimiskaitse, mängud ja paigaldajad. Kaks või enam eri kontrolli kaaluvad palju rohkem.
finding-sandbox-search = Fail otsis meie testarvuti moodi arvuteid, et seal ohutu näida.
    .title = Liivakastide otsimine
    .admin = Liivakastide failid, mutex’id või teegid. Ükski korralik programm ei pea seda teadma.
finding-situation-check = Fail ootas või kontrollis aega, kohta või arvuti kasutajat.
    .title = Ootamine ja kontrollimine
    .admin = Viivitused, jõudeaeg, hiir, keel, silur. Pahavara ootab, et test enne lõppeks; selliseid asju kontrollivad ka paigaldajad ja mängud.
finding-computer-facts = Fail küsis arvuti kohta üldisi andmeid.
    .title = Arvuti üldandmed
    .admin = Nimi, mälu, ketta maht, õigused: seda küsib peaaegu iga paigaldaja. Kord blokeeriti PDF ainult sellepärast, et Windowsi enda aken „Ava rakendusega“ küsis ketta mahtu. Üksi ei ole see kunagi tõend.
finding-system-info = Fail kogus andmeid arvuti ja selle programmide kohta.
    .title = Süsteemiandmed kogutud
    .admin = Riistvara, tarkvara, protsessid, WMI. Sama teevad inventuuritööriistad, paigaldajad ja telemeetria.
finding-network-recon = Fail uuris arvuti võrku.
    .title = Võrgu uurimine
    .admin = Loetleti domeen, kasutajad, võrgukettad või naaberarvutid. Nii teevad administraatorite skriptid; manuse puhul võib see ette valmistada rünnet kogu võrgu vastu.

## Marks of known malware

# [0]: nobody told how many
finding-antivirus-engines =
    { $number ->
        [0] Ka teised viirusetõrjed peavad faili kahjulikuks.
        [one] Ka { $number } teine viirusetõrje peab faili kahjulikuks.
       *[other] Ka { $number } teist viirusetõrjet peab faili kahjulikuks.
    }
    .title = Teised skannerid nõustuvad
    .admin =
        { $number ->
            [0] Failist teatavad teised skannerid (VirusTotal, IRMA või ClamAV); nende arv pole teada.
            [one] Failist teatab { $number } teine skanner. Üks või kaks on sageli valehäire: vaadake, milline skanner see on, ja vaadake homme uuesti.
           *[other] Failist teatab { $number } teist skannerit. Üks või kaks on sageli valehäire, kümme või enam peaaegu mitte kunagi. Otsige SHA-256 järgi; ärge laadige üles konfidentsiaalseid faile.
        }
finding-known-malware = Testarvuti tundis failis ära tuntud kahjuliku programmi.
    .title = CAPE tundis ära
    .admin = CAPE nimetas pahavarapere või eraldas selle konfiguratsiooni. Aruandes on aadressid, millega fail oleks ühendust võtnud: otsige neid oma logidest.
finding-rule-match = Fail sarnaneb tuntud kahjulike programmidega.
    .title = Pahavarareegli vaste
    .admin = Vaste andis YARA reegel, indikaator või sarnasus. Reeglite kvaliteet on erinev: vaadake reegli nime ja autorit.
finding-known-family = Failil on tuntud kahjuliku programmi tunnused.
    .title = Tuntud pere tunnused
    .admin = Pahavarapere { $family } failid, registrivõtmed, mutex’id või aadressid. Nimesid taaskasutatakse ja kopeeritakse, kuid korralik tarkvara vaevalt nii teeb.

## Little things

finding-everyday-actions = Fail tegi asju, mida teevad ka paljud ohutud programmid.
    .title = Igapäevased toimingud
    .admin = Register, failid, torud, krüptimine, koodi võimalused. Üksi ei räägi see faili vastu.
finding-phone-access = Fail küsis telefonis ulatuslikke õigusi.
    .title = Telefoni funktsioonide kasutamine
    .admin = Androidi rakendus, mis loeb asukohta, numbreid, rakendusi või sõnumeid või laadib koodi. Nii teevad paljud korralikud rakendused; võrrelge rakenduse otstarbega.
finding-crash = Programm jooksis testi ajal kokku.
    .title = Krahh testis
    .admin = Ütleb rohkem testarvuti kui faili kohta. Kokku võib joosta ka vigane eksploit.

## Verdicts of the sandbox itself

finding-sandbox-score = Fail käitus testis mitmel viisil kahtlaselt.
    .title = Liivakasti skoor
    .admin = Cuckoo skoor on { $score }: kõigi leidude raskusastmed, jagatud viiega ja liidetud. Seitse leidu raskusastmega 3 ületavad juba tavalise piiri 4. Vaadake üksikuid leide.
finding-site-expression = Fail vastas reeglile, mille on teinud teie IT-osakond.
    .title = Kohalik reegel
    .admin = Vaste andis teie enda Peekaboo reeglistiku avaldis: ({ $number }), loendatud nullist, seega (3) on seade expression.4. Hilisemaid reegleid ei käivitatud; liivakasti aruandes võib olla rohkem.
finding-evil-domain = Fail püüdis ühendust võtta internetiaadressiga, mis on teadaolevalt ohtlik.
    .title = Ühendus blokeeritud domeeniga
    .admin = Kohalikus pahatahtlike domeenide loendis: { $domain }. Otsige seda DNS-i ja puhverserveri logidest.
finding-peekaboo-test = Fail on ohutu testfail.
    .title = Peekaboo testfail
    .admin = Failis on testmärk „Peekabooyar“. Tõenäoliselt proovib keegi filtrit.
finding-sandbox-verdict = Testarvuti pidas faili kahjulikuks, kuid ei öelnud, miks.
    .title = Põhjenduseta otsus
    .admin = Tulemusega ei tulnud põhjendust. See võib olla Peekaboo enda failides: otsige selle aruandekataloogist osa SHA-256 järgi.
finding-sandbox-other = Fail tegi testis midagi, mida peetakse kahtlaseks.
    .title = Muu käitumine
    .admin = Seda leidu kataloogis ei ole. Näidatakse liivakasti enda sõnastust; hinnake selle järgi.

## What could not be analyzed

sandbox-failed-analysis = Faili test ei jõudnud lõpuni. Me ei tea, kas fail on ohutu.
    .title = Liivakasti analüüs nurjus
    .admin = Cuckoo või Cortex teatas veast või ei jõudnud lõpuni. Vaadake selle töö kohta liivakasti logi; teine analüüs sageli õnnestub.
sandbox-failed-file = Faili ei saanud testida. Me ei tea, kas fail on ohutu.
    .title = Faili ei antud edasi
    .admin = Peekaboo ei saanud faili lugeda või liivakastile edasi anda. Kontrollige kettaruumi, õigusi ja tööde järjekorda.
sandbox-failed-rule = Failile ei saanud hinnangut anda. Me ei tea, kas fail on ohutu.
    .title = Peekaboo reegel nurjus
    .admin = Reegel peatus veaga või avaldis nõudis nurjumist. Kontrollige reeglistikku: tavaline põhjus on määramata nimi või puuduv aruanne.
sandbox-failed-service = Faili ei saanud testida. Me ei tea, kas fail on ohutu.
    .title = Peekaboo pole kättesaadav
    .admin = Peekaboo keeldus päringust või polnud kättesaadav. Kontrollige teenust ja selle logi.
sandbox-failed-other = Faili ei saanud testida. Me ei tea, kas fail on ohutu.
    .title = Liivakasti test nurjus
    .admin = Peekaboo teatas nurjumisest, kuid ei öelnud põhjust. Otsige seda tööd selle logist.
