# Provenance: original
# Lithuanian: what a sandbox saw a file do.
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
#
# „Failas mėgino …“: the subject is always named, so that nobody thinks of the reader's computer.

## Extortion and destruction

finding-mass-encryption = Failas mėgino vienu metu pakeisti daugybę failų ir jų pavadinimus. Taip daro išpirkos reikalaujančios programos.
    .title = Užšifruota ar pervadinta daug failų
    .admin = Bandomojo kompiuterio failai masiškai perrašyti arba gavo naują plėtinį. Taip veikia ir atsarginių kopijų, archyvavimo bei disko šifravimo programos, bet jos retai siunčiamos paštu. Smėliadėžės ataskaitoje ieškokite naujo plėtinio ir paliktų raštelių.
finding-ransom-note = Failas mėgino palikti raštelį, kuriame reikalaujama pinigų.
    .title = Išpirkos raštelis
    .admin = Įrašytas failas, kurio pavadinimas ar tekstas žinomas iš išpirkos raštelių. Atitiktis nustatoma pagal raktažodžius: perskaitykite failą smėliadėžės ataskaitoje.
finding-backups-deleted = Failas mėgino ištrinti atsargines kopijas, kad prarastų failų nebūtų galima atkurti.
    .title = Ištrintos atsarginės kopijos
    .admin = Ištrintos šešėlinės kopijos, atsarginių kopijų katalogas arba laisva vieta (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Priežastį tai daryti turi tik atsarginių kopijų ir disko valymo programos.
finding-recovery-off = Failas mėgino išjungti kompiuterio taisymo funkcijas.
    .title = Išjungtos atkūrimo funkcijos
    .admin = Pakeista paleidimo konfigūracija, sistemos atkūrimas ar atsarginės kopijos (bcdedit, wbadmin, strategijos). Taip daro ir tvarkyklių diegyklės bei atkūrimo įrankiai; CAPE savo bcdedit parašui suteikia 20{ "\u00A0" }% tikrumą.
finding-disk-overwritten = Failas mėgino perrašyti diską, kad kompiuteris daugiau neįsijungtų.
    .title = Perrašytas diskas ar paleidimo sritis
    .admin = Tiesioginis rašymas į diską, jo paleidimo įrašą ar ištisus failus arba tam skirtas įrankis. Taip daro ir disko skaidymo, atvaizdžių bei disko šifravimo įrankiai. Ataskaitoje ieškokite \\.\PhysicalDrive.
finding-mass-deletion = Failas mėgino ištrinti neįprastai daug failų.
    .title = Ištrinta daug failų
    .admin = Parašas tik skaičiuoja: jis suveikia ir dėl šalinimo programų bei laikinųjų failų valiklių. Pažiūrėkite, kurie failai ištrinti.
finding-tools-blocked = Failas mėgino užblokuoti įrankius, kurie gali jį sustabdyti.
    .title = Užblokuoti sistemos įrankiai
    .admin = Nustatytos strategijos, draudžiančios užduočių tvarkytuvę, registro rengyklę, komandinę eilutę ar kitas programas. Be ekraną užrakinančių programų, taip daro tik informacinių terminalų ir mokyklų programinė įranga.
finding-desktop-changed = Failas mėgino pakeisti darbalaukį arba paslėpti „Windows“ pranešimus.
    .title = Pakeistos darbalaukio nuostatos
    .admin = Darbalaukio fonas, piktogramos, pradžios meniu ar pranešimai. Vien tai nepavojinga: taip daro temos ir derinimo įrankiai. Svarbu tik kartu su šifravimo požymiais.

## Stealing

finding-browser-data = Failas žvalgėsi ten, kur naršyklė laiko slaptažodžius ir aplankytus puslapius.
    .title = Nuskaityti naršyklės duomenys
    .admin = Smėliadėžė kalba apie vagystę; iš tikrųjų ji matė kreipimąsi į naršyklės profilius. Juos skaito ir diegyklės, sinchronizavimo bei valymo įrankiai (CAPE suteikia tam 30{ "\u00A0" }% tikrumą). Svarbu tik tada, jei po to siųsti duomenys.
finding-browser-passwords = Failas mėgino nuskaityti naršyklėje saugomus slaptažodžius ar prisijungimus.
    .title = Nuskaityti naršyklės slaptažodžiai
    .admin = Kreipimasis į Login Data, key4.db ar slapukų saugyklą. Vienintelis dažnas sąžiningas atvejis – importuojanti slaptažodžių tvarkytuvė.
finding-transfer-passwords = Failas ieškojo slaptažodžių, kuriuos saugo failų perdavimo programos.
    .title = Failų perdavimo slaptažodžių paieška
    .admin = Tikrinti FTP, SSH ar nuotolinės prieigos programų keliai ir registro raktai. Daug iš eilės – būdinga slaptažodžių vagims, tokiems kaip „Pony“ ir „LokiBot“.
finding-account-data = Failas ieškojo pašto ir kitų programų slaptažodžių ar duomenų.
    .title = Paskyrų duomenų paieška
    .admin = Pašto profiliai, pokalbių programos, žaidimai ar kiti prisijungimo duomenys. Pašto profilius skaito ir „Office“ papildiniai bei perkėlimo įrankiai; pažiūrėkite, į kuriuos kelius kreiptasi.
finding-wallets = Failas kompiuteryje ieškojo skaitmeninių pinigų.
    .title = Kriptovaliutų piniginių paieška
    .admin = wallet.dat, piniginių aplankai ar naršyklės piniginės. Priežastį tai daryti turi tik pati piniginės programa.
finding-windows-passwords = Failas mėgino iš „Windows“ paimti prisijungimo slaptažodžius.
    .title = Nuskaityti „Windows“ slaptažodžiai
    .admin = LSASS atmintis, SAM, DPAPI, saugykla ar domeno duomenų bazė (ATT&CK T1003). LSASS skaito ir apsaugos programos bei strigčių ataskaitos, bet ne laiškų priedai.
finding-clipboard = Failas nuskaitė tai, kas nukopijuota komanda „Kopijuoti“.
    .title = Nuskaityta iškarpinė
    .admin = Taip galima perimti slaptažodžius arba pakeisti sąskaitų numerius. Iškarpinę nuolat skaito „Office“ programos, slaptažodžių tvarkytuvės ir nuotolinės pagalbos programos.
finding-keylogger = Failas mėgino įrašyti, kas renkama klaviatūra, taip pat slaptažodžius.
    .title = Stebima klaviatūra
    .admin = Klaviatūros perėmimas (hook) arba nuolatinė klavišų apklausa. Tas pačias funkcijas naudoja sparčiųjų klavišų įrankiai, žaidimai ir priemonės neįgaliesiems; rimta, jei po to siųsti duomenys.
finding-screen-watched = Failas mėgino įrašyti ekrano vaizdą, kameros vaizdą ar mikrofono garsą.
    .title = Stebimas ekranas ar patalpa
    .admin = Ekrano kopijos, kamera ar garsas. Pagalbos ir susitikimų programos tai daro gavusios sutikimą; priedas tam neturi priežasties.
finding-traffic-redirected = Failas mėgino nukreipti interneto duomenis kitu keliu, kur juos gali skaityti kiti.
    .title = Nukreiptas interneto srautas
    .admin = Įgaliotasis serveris, hosts failas, DNS, šakniniai sertifikatai ar srauto perėmimo tvarkyklė. Juos keičia ir įmonių programos bei reklamos blokavimo programos; pažiūrėkite, koks adresas ar sertifikatas nustatytas.
finding-browser-weakened = Failas mėgino susilpninti naršyklės apsaugą, kaip daro banko sąskaitų vagys.
    .title = Susilpninta naršyklės apsauga
    .admin = Saugos zonos, procesų izoliavimas, SPDY ar HTTP/2 arba kodas naršyklėje: pasirengimas keisti banko puslapius. Zonų saugą mažina ir senos įmonių programos.
finding-browser-changed = Failas mėgino pakeisti naršyklės pradžios puslapį, paiešką ar papildinius.
    .title = Pakeistos naršyklės nuostatos
    .admin = Būdinga kartu diegiamoms reklaminėms programoms. Tai siūlo ir sąžiningos diegyklės, bet pirma atsiklausia.

## Strangers in control

finding-computer-info-sent = Failas surinko duomenų apie kompiuterį ir išsiuntė juos į internetą.
    .title = Išsiųsti kompiuterio duomenys
    .admin = Įprastas pirmasis nuotolinio valdymo programos pranešimas. Sąžiningų programų telemetrija atrodo taip pat: patikrinkite, kur siųsta.
finding-stolen-data-sent = Failas išsiuntė duomenis taip, kaip tai daro slaptažodžių vagys.
    .title = Duomenys išsiųsti į surinkimo vietą
    .admin = Duomenis gavo pokalbių botas, „webhook“ ar pašto paskyra: įprasta „Agent Tesla“, „Snake“ ir kitoms. Įgaliotojo serverio ar DNS žurnaluose ieškokite tikrų kompiuterių, kurie kreipėsi į tą adresą.
finding-sends-mail = Failas mėgino pats siųsti laiškus.
    .title = Failas pats siunčia laiškus
    .admin = SMTP ryšys iš tiriamo failo: brukalo botas arba klavišų sekimo programa, kuri paštu išsiunčia įrašus. Taip daro ir stebėjimo įrankiai bei pašto programos.
finding-remote-control = Failas jungėsi prie interneto kaip programa, per kurią svetimi žmonės naudojasi kompiuteriu.
    .title = Ryšys su valdymo serveriu (C2)
    .admin = Valdymo ryšio požymiai: būdingi prievadai ar protokolai, apskaičiuoti domenai (DGA), tuneliai, ištrauktos nuostatos. Gali suveikti ir dėl lygiarangių tinklų ar naujinimo programų. Pažiūrėkite į adresus.
finding-botnet-work = Failas elgėsi kaip užkrėstų kompiuterių tinklo dalis.
    .title = Botneto elgsena
    .admin = IRC, netikri spustelėjimai, atakos prieš kitus ar žinomo boto elgsena. Sąžiningas atvejis – IRC programa.
finding-cryptomining = Failas mėgino kompiuteriu kurti skaitmeninius pinigus.
    .title = Kriptovaliutų kasimas
    .admin = Pastebėta kasimo komanda arba kasėjų telkinys. Kai kas kasa sąmoningai, bet programos negauna paštu.
finding-hidden-network = Failas naudojosi slaptu tinklu, kuris paslepia, su kuo bendraujama.
    .title = Tor, atviras įgaliotasis serveris ar tunelis
    .admin = Tor, I2P, atviras įgaliotasis serveris ar tunelio paslauga. Jais naudojasi ir privatumo įrankiai bei programuotojai.
finding-opens-port = Failas laukė prisijungimų iš išorės.
    .title = Atvertas klausomas prievadas
    .admin = Taip daro daug sąžiningų programų: pagalbinės tarnybos, spausdintuvai, derintuvės, žaidimai. Svarbu kartu su nuotolinio valdymo požymiais.
finding-access-opened = Failas mėgino atverti kitiems kelią į kompiuterį.
    .title = Atverta prieiga kitiems
    .admin = Įjungtas nuotolinis darbalaukis ar nuotolinė pagalba arba pridėta naudotojo paskyra. Taip daro ir pagalbos darbuotojai: paklauskite, ar siuntė jie.
finding-attack-tool = Faile yra įrankis, skirtas įsilaužti.
    .title = Žinomas atakos įrankis
    .admin = Įrankių rinkinio atspaudas (Meterpreter, Empire, Koadic, „web shell“ …). Tai gali būti Jūsų pačių įsiskverbimo testas; jei ne, vertinkite kaip tikslinę ataką.

## Addresses and traffic

finding-attack-traffic = Failo interneto ryšys atitiko žinomų atakų sąrašą.
    .title = Žinomas atakų srautas
    .admin = Sutapo įsibrovimų aptikimo taisyklė arba grėsmių sąrašas. Perskaitykite patį įspėjimą: dekoderio įvykiai („SURICATA …“) ir žemi prioritetai dažniausiai tėra triukšmas.
finding-doubtful-address = Failas kreipėsi į tokius interneto adresus, kokiais naudojasi ir sukčiai.
    .title = Abejotini adresai
    .admin = Pigūs ar nauji domenai, neveikiantys serveriai, gryni IP adresai, failų ir tekstų dalijimosi svetainės. Visais jais naudojasi ir sąžiningos programos: spręskite pagal patį adresą.
finding-dynamic-dns = Failas kreipėsi į interneto adresą, kuris bet kada gali persikelti į kitą kompiuterį.
    .title = Dinaminis DNS
    .admin = Dinaminį DNS naudoja namų naudotojai ir maži biurai, bet ir nuotolinio valdymo programų šeimininkai, nes gali persikelti. Patikrinkite vardą.
finding-web-traffic = Failas keitėsi duomenimis su internetu.
    .title = Įprastas žiniatinklio srautas
    .admin = Taip daro beveik kiekviena programa: naujinimai, licencijos, statistika. Svarbu tik tada, jei blogas adresas ar duomenys. Neįprasta „user agent“ eilutė – silpnas požymis.

## Fetching and starting other programs

finding-program-unpacked = Failas išpakavo kitą programą ir ją paleido.
    .title = Išpakuota ir paleista programa
    .admin = Taip daro kiekviena diegyklė. Jei tai daro dokumentas ar scenarijus, tai stiprus atsisiuntimo programos požymis.
finding-program-created = Failas įrašė į kompiuterį naują programą.
    .title = Sukurtas programos failas
    .admin = Taip daro diegyklės ir išsiskleidžiantys archyvai. Pažiūrėkite, koks tai failas ir ar jis buvo paleistas.
finding-document-writes-program = Dokumentas ar komandų failas slapta įrašė į kompiuterį programą.
    .title = Dokumentas įrašė programą
    .admin = „Office“, scenarijų vykdyklė ar „PowerShell“ įrašė vykdomąjį failą. To nedaro beveik joks sąžiningas priedas.
finding-document-online = Dokumentas pats prisijungė prie interneto, tarsi norėtų atsisiųsti programą.
    .title = Dokumentas prisijungė prie interneto
    .admin = Suveikia ir dėl „Office“ susietų paveikslėlių, šablonų bei licencijų patikrų (CAPE suteikia tam 20{ "\u00A0" }% tikrumą). Pažiūrėkite, kas atsisiųsta.
finding-script-download = Paslėptos komandos mėgino kai ką atsisiųsti iš interneto.
    .title = Scenarijus kai ką atsisiuntė
    .admin = wscript, cscript, mshta ar „PowerShell“ prisijungė prie interneto arba paleido procesą. Jei tai laiško priedas, beveik visada tai atsisiuntimo programa.
finding-program-download = Failas atsisiuntė programą iš interneto.
    .title = Atsisiųsta programa
    .admin = Naujinimo programos siunčiasi iš savo gamintojo adreso; grynas IP adresas – stiprus kenkimo programos požymis. Jei adresas nežinomas, užblokuokite jį.
finding-hidden-command = Failas paleido paslėptas komandas galingu „Windows“ įrankiu.
    .title = Paslėpta „PowerShell“ ar DDE komanda
    .admin = Užkoduota ar paslėpta „PowerShell“ arba DDE komanda. Kai kuriuos šių parametrų naudoja administratorių scenarijai, bet ne iš pašto. Iškoduokite ataskaitoje esančią komandų eilutę.
finding-obfuscated-command = Failas naudojo sąmoningai neįskaitomai parašytas komandas.
    .title = Užmaskuota komandų eilutė
    .admin = Apverstos, papildytos, sujungtos ar labai ilgos komandos. Ilgų komandų turi kai kurios diegyklės ir kūrimo įrankiai; neįskaitomos retai būna sąžiningos.
finding-unusual-process = Failas paleido programas, kurių paprastam failui nereikia.
    .title = Neįprastas antrinis procesas
    .admin = Procesas, kurio nėra smėliadėžės žinomų procesų sąraše, arba neįprastai naudojamas įrankis. Pažiūrėkite antrinius procesus ir jų komandų eilutes.
finding-document-starts-program = Atidarytas dokumentas slapta paleido kitą programą.
    .title = Dokumentas paleido programą
    .admin = Iš „Office“, PDF skaityklės ar naršyklės paleista komandų aplinka, scenarijų vykdyklė ar kita programa. To nedaro beveik joks sąžiningas dokumentas.
finding-windows-tools = Failas naudojosi pačios „Windows“ įrankiais.
    .title = Naudoti „Windows“ įrankiai
    .admin = Jais naudojasi ir administravimo scenarijai bei diegyklės. certutil, bitsadmin, mshta ir regsvr32 sveria daugiau nei net ar ping.
finding-borrowed-programs = Failas pasinaudojo patikima „Windows“ programa, kad paslėptų savo veiksmus.
    .title = Piktnaudžiauta patikima programa
    .admin = Vykdymas per sistemos programas (ATT&CK T1218) arba DLL įkėlimas iš šalies (side-loading): leidžiamųjų sąrašai ir apsauga mato tik patikimą vardą. Taip veikia ir kai kurie valdymo įrankiai.
finding-started-from-archive = Užmaskuotas failas supakuotame priede mėgino paleisti programą.
    .title = Nuoroda ar scenarijus archyve
    .admin = LNK, scenarijus ar DLL paleistas tiesiai iš archyvo ar disko atvaizdžio: šiandien labai dažnas kenkimo programų platinimo būdas.

## Documents, scripts, pages

finding-office-macro = Dokumente yra nedidelė programa (makrokomanda).
    .title = Makrokomanda dokumente
    .admin = Ji tik yra, nieko blogo nepastebėta. Dauguma verslo skaičiuoklių su makrokomandomis yra sąžiningos: paskambinkite siuntėjui Jums žinomu numeriu.
finding-office-macro-autorun = Dokumente yra nedidelė programa, kuri pasileidžia jį atidarius.
    .title = Pati pasileidžianti makrokomanda
    .admin = AutoOpen, AutoClose ar panašus įeities taškas. Jį turi ir įmonių formos bei šablonai; kartu su atsisiuntimu ar komandų iškvietimu tai stiprus požymis.
finding-office-macro-suspicious = Dokumente yra nedidelė programa. Tokios pačios komandos naudojamos atakoms.
    .title = Makrokomanda su įtartinomis komandomis
    .admin = Tokios eilutės kaip Shell, CreateObject ar URLDownloadToFile arba „Excel 4“ makrokomanda. Kai kurias jų naudoja ir pačių sukurtos verslo makrokomandos; perskaitykite makrokomandą (olevba).
finding-known-weakness = Failas mėgino įsilaužti per žinomą programos spragą.
    .title = Panaudota žinoma spraga
    .admin = Sutampa su žinomu išnaudojimo kodu ar tokių kodų rinkiniu; CVE numeris, jei yra, nurodytas smėliadėžės tekste. Atnaujintoms programoms tai dažniausiai negresia: patikrinkite, ar įdiegti pataisymai.
finding-document-link = Faile yra nuoroda į abejotiną svetainę.
    .title = Abejotinos nuorodos
    .admin = Dokumente ar atmintyje rasti URL. Daug jų priklauso „Office“ ar sertifikatams: prieš spręsdami juos peržiūrėkite.
finding-script-code = Faile yra programos kodo, kokį naudoja tinklalapiai ir formos.
    .title = Scenarijus faile
    .admin = „JavaScript“ ar panašus kodas, taip pat PDF failuose. Jį naudoja ir sąžiningos formos bei tinklalapiai; pažiūrėkite, ką jis daro.
finding-obfuscated-script = Faile yra paslėpto arba neįskaitomai parašyto programos kodo.
    .title = Paslėptas ar užmaskuotas scenarijus
    .admin = Kadrai be dydžio, supakuotas „JavaScript“, peradresavimai, „HTML smuggling“. Panašiai atrodo sekikliai ir sumažinti (minified) puslapiai.
finding-odd-document = Dokumentas sudarytas neįprastai.
    .title = Neįprasta dokumento struktūra
    .admin = Neįprastos kodų lentelės, įdėtieji objektai ar dalys, kuriomis naudojasi išnaudojimo kodai. Tokius failus sukuria ir keitikliai bei senos programos.
finding-phishing-page = Failas imituoja prisijungimo puslapį, kad gautų slaptažodžius.
    .title = Duomenų viliojimo puslapis
    .admin = Duomenų viliojimo rinkinys arba žinomo prisijungimo puslapio kopija. Pažiūrėkite, kur forma siunčia duomenis, ir paklauskite, ar kas nors įvedė slaptažodį.
finding-phishing-signs = Failas panašus į puslapį, kuris svetimu vardu prašo slaptažodžių.
    .title = Duomenų viliojimo požymiai
    .admin = Antraštė, pavadinimas ar turinys žinomi iš duomenų viliojimo puslapių. Taip pat atrodo tikri prisijungimo puslapiai, kuriuos kas nors įrašė ar persiuntė.

## Breaking in

finding-memory-attack = Failas panaudojo gudrybę, kad įsibrautų į kitą programą.
    .title = Spragos išnaudojimo technika
    .admin = Heap spray, stack pivot, DEP apėjimas ar shellcode. Gali suveikti ir dėl JIT kompiliatorių bei apsaugos nuo kopijavimo; CAPE savo „stack pivot“ parašą vertina žemai.
finding-more-rights = Failas mėgino gauti kompiuteryje teisių, kurių neturėjo.
    .title = Teisių išplėtimas
    .admin = Branduolio adresai, prieigos atpažinimo ženklai (token) ar derinimo teisės. Taip daro ir apsaugos programos bei derintuvės; žr. ATT&CK TA0004.
finding-driver-loaded = Failas mėgino giliai sistemoje įkelti tvarkyklę arba ja piktnaudžiauti.
    .title = Įkelta ar piktam panaudota tvarkyklė
    .admin = Pažeidžiama ar nežinoma tvarkyklė arba pašalinta apsaugos tvarkyklė: įprastas būdas išjungti apsaugą. Tvarkykles įkelia ir aparatūros diegyklės, bet jos pasirašytos.
finding-code-injection = Failas paslėpė savo kodą kitoje programoje.
    .title = Kodo įterpimas
    .admin = Nuotolinės gijos, ištuštinti procesai, perėmimai ir panašiai (ATT&CK T1055). Kodą įterpia ir apsaugos programos, apsauga nuo kopijavimo bei ekrano skaitytuvai.
finding-fileless-code = Failas veikė tik atmintyje, kur jį sunku pastebėti.
    .title = Kodas ne failuose
    .admin = Atmintyje esantis kodas, nepriklausantis jokiam failui, tiesioginiai sistemos kvietimai arba pakeisti AMSI ir ETW. Panašiai gali atrodyti JIT kompiliatoriai ir apsauga nuo kopijavimo.
finding-memory-habits = Failas tvarkė savo atmintį taip, kaip tai daro supakuotos programos.
    .title = Išsipakavimas atmintyje
    .admin = Rašoma ir vykdoma atmintis, tik veikiant surandamos funkcijos, buferiai su kodu. Taip nuolat daro .NET, Java, naršyklės ir išsiskleidžiantys archyvai.

## Settling in

finding-autostart = Failas mėgino pasileisti kaskart, kai įjungiamas kompiuteris.
    .title = Automatinis paleidimas
    .admin = Run raktas, paleisties aplankas, tarnyba, užduotis ar papildinys. Taip daro kiekviena naujinimo programa; jei tai dokumentas, požymis stiprus.
finding-hidden-autostart = Failas neįprastoje vietoje nustatė slaptą automatinį paleidimą.
    .title = Slaptas automatinis paleidimas
    .admin = Boot Execute, Safe Mode, shims, IFEO, AppInit, WMI ar scenarijai registre (ATT&CK T1546, T1547). Be kenkimo programų, šiomis vietomis naudojasi tik apsaugos ir sistemos įrankiai.
finding-copies-itself = Failas sukūrė savo kopijų.
    .title = Savo kopijos
    .admin = Pakeistos kopijos nauju pavadinimu įprastos įsitvirtinančioms kenkimo programoms. Save kopijuoja ir diegyklės bei perkeliamosios programos.
finding-spreads = Failas mėgino išplisti į kitus kompiuterius ar failus.
    .title = Plitimas
    .admin = Bendrinami aplankai, keičiamieji diskai, nuotolinis vykdymas (PsExec) ar užkrėsti programų failai. Tokiais pačiais nuotoliniais įrankiais naudojasi ir administratoriai. Jei kas nors atidarė failą, patikrinkite kitus tinklo kompiuterius.

## Hiding

finding-protection-off = Failas mėgino išjungti apsaugą nuo virusų.
    .title = Išjungta apsauga
    .admin = Defender, Security Center, SmartScreen, „Office“ makrokomandų apsauga arba naujos išimtys. „Defender“ išjungia ir kitų antivirusinių programų diegyklės bei valdymo įrankiai.
finding-protection-searched = Failas kompiuteryje ieškojo apsaugos nuo virusų.
    .title = Antivirusinės programos paieška
    .admin = Kenkimo programos taip vengia apsaugos ar ją sustabdo; diegyklės taip vengia nesuderinamumo.
finding-safeguards-off = Failas mėgino susilpninti „Windows“ apsaugą.
    .title = Susilpninta „Windows“ apsauga
    .admin = Užkarda, naujinimai ar kitos strategijos. Serverių programos ir žaidimai patys atveria užkardą; pažiūrėkite, kokia taisyklė nustatyta.
finding-barrier-bypass = Failas mėgino išvengti klausimo „Ar norite tai leisti?“.
    .title = Apeita UAC
    .admin = Žinomas vartotojo abonemento valdymo (UAC) apėjimas arba sumažintos jo nuostatos (ATT&CK T1548.002). Sąžiningos diegyklės atsiklausia.
finding-hides-itself = Failas mėgino likti nematomas.
    .title = Paslėpti langai ar failai
    .admin = Paslėptus langus ir failus nuolat naudoja diegyklės ir fone veikiančios pagalbinės programos.
finding-disguise = Failas mėgino atrodyti kaip kažkas kita.
    .title = Maskavimasis
    .admin = Netikras pirminis procesas, pavadinimas ar failo tipas arba registre paslėpti duomenys. Licencijų duomenis registre slepia ir apsauga nuo kopijavimo.
finding-wipes-tracks = Failas mėgino ištrinti savo veiksmų pėdsakus.
    .title = Pašalinti pėdsakai
    .admin = Ištrynė save, žurnalus ar žymą „iš interneto“ arba išjungė žurnalų rašymą. Po savęs apsivalo ir diegyklės.
finding-programs-stopped = Failas mėgino sustabdyti kitas programas arba iš naujo paleisti kompiuterį.
    .title = Sustabdytos programos ar sistema
    .admin = Užbaigti procesai ar tarnybos arba paprašyta paleisti iš naujo. Diegyklės taip daro, kad pakeistų failus; pažiūrėkite, kas sustabdyta.
finding-packed = Failas supakuotas ar sudarytas neįprastai. Todėl jį sunku ištirti.
    .title = Supakuotas ar neįprastas programos failas
    .admin = Pakuotuvė, didelė entropija, prijungti duomenys (overlay) ar neįprastos antraštės. Supakuota ir daug komercinių bei laisvųjų programų.
finding-false-signature = Failo skaitmeniniu parašu negalima pasitikėti.
    .title = Abejotinas kodo parašas
    .admin = Sertifikatas pavogtas, atšauktas, pačių pasirašytas (self-signed) arba neatitinka failo. Savadarbius įrankius dažnai pasirašo patys kūrėjai; pavogtas sertifikatas – stiprus požymis.

## Looking around

finding-watcher-check = Failas tikrino, ar yra stebimas.
    .title = Virtualiosios mašinos patikra
    .admin = Registro raktai, failai, aparatūros pavadinimai ir panašiai. To paties klausia apsauga nuo kopijavimo, žaidimai ir diegyklės. Dvi ar daugiau skirtingų patikrų sveria daug daugiau.
finding-sandbox-search = Failas ieškojo tokių bandomųjų kompiuterių kaip mūsų, kad juose atrodytų nekenksmingas.
    .title = Smėliadėžių paieška
    .admin = Smėliadėžių failai, mutex objektai ar bibliotekos. Jokiai sąžiningai programai to žinoti nereikia.
finding-situation-check = Failas laukė arba tikrino laiką, vietą ar tai, kas yra prie kompiuterio.
    .title = Laukimas ir tikrinimas
    .admin = Delsimas, neveikos laikas, pelė, kalba, derintuvė. Kenkimo programa laukia, kol baigsis bandymas; tokius dalykus tikrina ir diegyklės bei žaidimai.
finding-computer-facts = Failas klausė bendrų duomenų apie kompiuterį.
    .title = Bendri kompiuterio duomenys
    .admin = Vardas, atmintis, disko dydis, teisės: to klausia beveik kiekviena diegyklė. Kartą PDF buvo užblokuotas tik todėl, kad disko dydžio paklausė pačios „Windows“ langas „Atidaryti naudojant“. Vien tai niekada nėra įrodymas.
finding-system-info = Failas rinko duomenis apie kompiuterį ir jo programas.
    .title = Rinkti sistemos duomenys
    .admin = Aparatūra, programos, procesai, WMI. Tą patį daro inventorizavimo įrankiai, diegyklės ir telemetrija.
finding-network-recon = Failas žvalgė kompiuterio tinklą.
    .title = Žvalgytas tinklas
    .admin = Išvardytas domenas, naudotojai, bendrinami aplankai ar gretimi kompiuteriai. Taip daro administratorių scenarijai; priedas taip gali rengti ataką prieš visą tinklą.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Kenksmingu failą laiko ir kiti antivirusiniai skeneriai.
        [one] Kenksmingu failą laiko ir dar { $number } antivirusinis skeneris.
        [few] Kenksmingu failą laiko ir dar { $number } antivirusiniai skeneriai.
        [many] Kenksmingu failą laiko ir dar { $number } antivirusinio skenerio.
       *[other] Kenksmingu failą laiko ir dar { $number } antivirusinių skenerių.
    }
    .title = Kiti skeneriai pritaria
    .admin =
        { $number ->
            [0] Apie failą praneša kiti skeneriai (iš „VirusTotal“, IRMA ar „ClamAV“); jų skaičius nežinomas.
            [1] Apie failą praneša dar { $number } skeneris. Vienas ar du dažnai reiškia klaidingą aliarmą: pažiūrėkite, koks tai skeneris, ir patikrinkite dar kartą rytoj.
            [one] Apie failą praneša dar { $number } skeneris. Vienas ar du dažnai reiškia klaidingą aliarmą, dešimt ar daugiau – beveik niekada. Ieškokite pagal SHA-256; konfidencialių failų neįkelkite.
            [few] Apie failą praneša dar { $number } skeneriai. Vienas ar du dažnai reiškia klaidingą aliarmą, dešimt ar daugiau – beveik niekada. Ieškokite pagal SHA-256; konfidencialių failų neįkelkite.
            [many] Apie failą praneša dar { $number } skenerio. Vienas ar du dažnai reiškia klaidingą aliarmą, dešimt ar daugiau – beveik niekada. Ieškokite pagal SHA-256; konfidencialių failų neįkelkite.
           *[other] Apie failą praneša dar { $number } skenerių. Vienas ar du dažnai reiškia klaidingą aliarmą, dešimt ar daugiau – beveik niekada. Ieškokite pagal SHA-256; konfidencialių failų neįkelkite.
        }
# CAPE is a sandbox.
finding-known-malware = Bandomasis kompiuteris atpažino failą kaip žinomą kenksmingą programą.
    .title = Atpažino CAPE
    .admin = CAPE nurodė šeimą arba ištraukė jos konfigūraciją. Ataskaitoje yra adresai, į kuriuos ji būtų kreipusis: ieškokite jų savo žurnaluose.
finding-rule-match = Failas panašus į žinomas kenksmingas programas.
    .title = Sutapo kenkimo programų taisyklė
    .admin = Sutapo YARA taisyklė, indikatorius ar panašumas. Taisyklių kokybė skiriasi: pažiūrėkite taisyklės pavadinimą ir autorių.
finding-known-family = Failas turi žinomos kenksmingos programos žymių.
    .title = Žinomos šeimos žymės
    .admin = Rasti failai, registro raktai, mutex objektai ar adresai, kuriuos naudoja { $family }. Pavadinimai kartojami ir kopijuojami, bet sąžiningos programos to beveik nedaro.

## Little things

finding-everyday-actions = Failas darė tai, ką daro ir daug nekenksmingų programų.
    .title = Kasdieniai veiksmai
    .admin = Registras, failai, kanalai, šifravimas, kodo galimybės. Vien tai nėra blogas požymis.
finding-phone-access = Failas prašė plačių teisių telefone.
    .title = Naudotos telefono funkcijos
    .admin = „Android“ programėlė, kuri skaito vietą, numerius, programas ar žinutes arba įkelia kodą. Taip daro daug sąžiningų programėlių; palyginkite su tuo, kam ji skirta.
finding-crash = Per bandymą programa netikėtai nustojo veikti.
    .title = Strigtis per bandymą
    .admin = Tai daugiau pasako apie bandomąjį kompiuterį nei apie failą. Nulūžti gali ir sugedęs išnaudojimo kodas.

## Verdicts of the sandbox itself

finding-sandbox-score = Per bandymą failas keliais atžvilgiais elgėsi įtartinai.
    .title = Smėliadėžės įvertis
    .admin = „Cuckoo“ įvertis yra { $score }: visų radinių pavojingumas, padalytas iš 5 ir sudėtas. Septyni 3 pavojingumo radiniai jau viršija įprastą ribą 4. Peržiūrėkite atskirus radinius.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Failas atitiko taisyklę, kurią sukūrė Jūsų IT skyrius.
    .title = Vietinė smėliadėžės taisyklė
    .admin = Sutapo Jūsų pačių „Peekaboo“ taisyklių išraiška: ({ $number }), skaičiuojant nuo 0, taigi (3) yra nuostata expression.4. Vėlesnės taisyklės nevykdytos; smėliadėžės ataskaitoje gali būti daugiau.
finding-evil-domain = Failas mėgino kreiptis į interneto adresą, kuris žinomas kaip pavojingas.
    .title = Kreiptasi į blokuojamą domeną
    .admin = Vietiniame pavojingų domenų sąraše: { $domain }. Ieškokite jo savo DNS ir įgaliotojo serverio žurnaluose.
finding-peekaboo-test = Tai nekenksmingas bandomasis failas.
    .title = „Peekaboo“ bandomasis failas
    .admin = Faile yra bandomoji žymė „Peekabooyar“. Tikriausiai kas nors išbando filtrą.
finding-sandbox-verdict = Bandomasis kompiuteris nusprendė, kad failas kenksmingas, bet nepasakė kodėl.
    .title = Sprendimas be priežasties
    .admin = Kartu su rezultatu priežasties negauta. Ji gali būti paties „Peekaboo“ failuose: jo ataskaitų kataloge ieškokite dalies SHA-256.
finding-sandbox-other = Per bandymą failas padarė tai, kas laikoma įtartina.
    .title = Kita elgsena
    .admin = Šio radinio kataloge nėra. Pateikiami pačios smėliadėžės žodžiai; spręskite pagal juos.

## What could not be analyzed

sandbox-failed-analysis = Failo bandymas nebuvo baigtas. Nežinome, ar failas nekenksmingas.
    .title = Smėliadėžės analizė nepavyko
    .admin = „Cuckoo“ arba „Cortex“ pranešė apie klaidą arba nebaigė darbo. Smėliadėžės žurnale raskite šią užduotį; antra analizė dažnai pavyksta.
sandbox-failed-file = Failo nepavyko išbandyti. Nežinome, ar failas nekenksmingas.
    .title = Failas neperduotas
    .admin = „Peekaboo“ negalėjo perskaityti failo arba perduoti jo smėliadėžei. Patikrinkite disko vietą, teises ir užduočių eilę.
sandbox-failed-rule = Failo nepavyko įvertinti. Nežinome, ar failas nekenksmingas.
    .title = „Peekaboo“ taisyklės klaida
    .admin = Taisyklė sustojo dėl klaidos arba išraiška pati nurodė nesėkmę. Patikrinkite taisykles: dažniausia priežastis – neapibrėžtas vardas arba trūkstama ataskaita.
sandbox-failed-service = Failo nepavyko išbandyti. Nežinome, ar failas nekenksmingas.
    .title = „Peekaboo“ nepasiekiamas
    .admin = „Peekaboo“ atmetė užklausą arba buvo nepasiekiamas. Patikrinkite jo tarnybą ir žurnalą.
sandbox-failed-other = Failo nepavyko išbandyti. Nežinome, ar failas nekenksmingas.
    .title = Smėliadėžės bandymas nepavyko
    .admin = „Peekaboo“ pranešė apie nesėkmę nenurodydamas priežasties. Jo žurnale raskite šią užduotį.
