# Provenance: original
# Slovenian, polite (vi): what a sandbox saw a file do.
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

finding-mass-encryption = Pri testu je hotela hkrati spremeniti in preimenovati veliko datotek. Tako delajo izsiljevalski programi.
    .title = Množično šifriranje ali preimenovanje datotek
    .admin = Datoteke testnega računalnika so bile množično prepisane ali so dobile novo končnico. To počnejo tudi orodja za varnostno kopiranje, arhiviranje in šifriranje diskov, a redko prispejo po pošti. V poročilu peskovnika poiščite novo končnico in odložena izsiljevalska pisma.
finding-ransom-note = Pri testu je hotela pustiti pismo, ki zahteva denar.
    .title = Izsiljevalsko pismo
    .admin = Zapisana je bila datoteka, katere ime ali besedilo je znano iz izsiljevalskih pisem. Ujemanje temelji na ključnih besedah: preberite datoteko v poročilu peskovnika.
finding-backups-deleted = Pri testu je hotela izbrisati varnostne kopije, da datotek ne bi bilo več mogoče vrniti.
    .title = Izbris varnostnih kopij
    .admin = Izbrisane so bile senčne kopije, katalog varnostnih kopij ali prosti prostor (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Razlog za to imajo le programi za varnostno kopiranje in čiščenje diska.
finding-recovery-off = Pri testu je hotela izklopiti funkcije za popravilo računalnika.
    .title = Izklop obnovitvenih funkcij
    .admin = Spremenjeni so bili zagonska konfiguracija, obnovitev sistema ali varnostne kopije (bcdedit, wbadmin, pravilniki). To počnejo tudi namestitveni programi gonilnikov in obnovitvena orodja; CAPE svojemu podpisu bcdedit pripisuje 20-odstotno zanesljivost.
finding-disk-overwritten = Pri testu je hotela prepisati disk, da se računalnik ne bi več zagnal.
    .title = Prepis diska ali zagonskega področja
    .admin = Neposredno pisanje na disk, v njegov zagonski zapis ali čez cele datoteke oziroma orodje za to. To počnejo tudi orodja za razdeljevanje, slike in šifriranje diskov. V poročilu poiščite \\.\PhysicalDrive.
finding-mass-deletion = Pri testu je hotela izbrisati nenavadno veliko datotek.
    .title = Izbris številnih datotek
    .admin = Podpis samo šteje: sprožijo ga tudi odstranjevalci programov in čistilniki začasnih datotek. Poglejte, katere datoteke so bile izbrisane.
finding-tools-blocked = Pri testu je hotela blokirati orodja, ki jo lahko ustavijo.
    .title = Blokada sistemskih orodij
    .admin = Nastavljeni so bili pravilniki proti upravitelju opravil, urejevalniku registra, ukaznemu pozivu ali drugim programom. Poleg programov, ki zaklenejo zaslon, to počne le programje za kioske in šole.
finding-desktop-changed = Pri testu je hotela spremeniti namizje ali skriti obvestila sistema Windows.
    .title = Sprememba nastavitev namizja
    .admin = Ozadje, ikone, meni Start ali obvestila. Samo po sebi je neškodljivo: to počnejo teme in orodja za prilagajanje. Šteje le skupaj z znaki šifriranja.

## Stealing

finding-browser-data = Pri testu je pogledala tja, kjer brskalnik hrani gesla in obiskane strani.
    .title = Branje podatkov brskalnika
    .admin = Peskovnik govori o kraji; videl je dostop do profilov brskalnika. Berejo jih tudi namestitveni programi ter orodja za sinhronizacijo in čiščenje (CAPE temu pripisuje 30-odstotno zanesljivost). Šteje le, če so bili podatki nato poslani.
finding-browser-passwords = Pri testu je hotela prebrati gesla ali prijave, ki jih hrani brskalnik.
    .title = Branje gesel iz brskalnika
    .admin = Dostop do Login Data, key4.db ali shrambe piškotkov. Edini pogost pošten primer je upravitelj gesel, ki gesla uvaža.
finding-transfer-passwords = Pri testu je iskala shranjena gesla programov za prenos datotek.
    .title = Iskanje gesel za prenos datotek
    .admin = Preverjane so bile poti in ključi registra odjemalcev FTP, SSH ali za oddaljeni dostop. Dolga vrsta takih poskusov je značilna za kradljivce gesel, kot sta Pony in LokiBot.
finding-account-data = Pri testu je iskala gesla ali podatke e-pošte in drugih programov.
    .title = Iskanje podatkov o računih
    .admin = Poštni profili, sporočilniki, igre ali druge poverilnice. Poštne profile berejo tudi dodatki za Office in orodja za selitev; poglejte, do katerih poti je segla.
finding-wallets = Pri testu je na računalniku iskala digitalni denar.
    .title = Iskanje kriptodenarnic
    .admin = wallet.dat, mape denarnic ali denarnice v brskalniku. Razlog za to imajo samo programi denarnic.
finding-windows-passwords = Pri testu je hotela iz sistema Windows dobiti prijavna gesla.
    .title = Branje gesel sistema Windows
    .admin = Pomnilnik LSASS, SAM, DPAPI, trezor ali domenska zbirka podatkov (ATT&CK T1003). LSASS berejo tudi varnostni programi in poročila o zrušitvah; poštne priponke ga ne.
finding-clipboard = Pri testu je prebrala, kar je bilo kopirano s »kopiraj in prilepi«.
    .title = Branje odložišča
    .admin = Tako je mogoče prestreči gesla ali zamenjati številke računov. Programi Office, upravitelji gesel in podpora na daljavo odložišče berejo ves čas.
finding-keylogger = Pri testu je hotela beležiti tipkanje, tudi gesla.
    .title = Nadzor tipkovnice
    .admin = Prestrezanje tipkovnice (hook) ali poizvedovanje po tipkah. Iste funkcije uporabljajo orodja za bližnjice, igre in pripomočki za invalide; resno je, če so bili podatki nato poslani.
finding-screen-watched = Pri testu je hotela snemati zaslon, kamero ali mikrofon.
    .title = Nadzor zaslona ali prostora
    .admin = Posnetki zaslona, kamera ali zvok. Programi za podporo in sestanke to počnejo s soglasjem; priponka za to nima razloga.
finding-traffic-redirected = Pri testu je hotela internetni promet poslati drugam, kjer ga lahko berejo drugi.
    .title = Preusmeritev internetnega prometa
    .admin = Posredniški strežnik, datoteka hosts, DNS, korenska potrdila ali gonilnik za zajem. Spreminjajo jih tudi poslovni programi in blokatorji oglasov; poglejte, kateri naslov ali potrdilo je bilo nastavljeno.
finding-browser-weakened = Pri testu je hotela oslabiti zaščito brskalnika. Tako delajo programi, ki kradejo z bančnih računov.
    .title = Oslabitev zaščite brskalnika
    .admin = Varnostna območja, ločevanje procesov, SPDY ali HTTP/2 ali koda v brskalniku: priprava na spreminjanje bančnih strani. Varnostna območja znižujejo tudi stari poslovni programi.
finding-browser-changed = Pri testu je hotela spremeniti začetno stran, iskanje ali dodatke brskalnika.
    .title = Sprememba nastavitev brskalnika
    .admin = Značilno za priložene oglasne programe. To ponujajo tudi pošteni namestitveni programi, a prej vprašajo.

## Strangers in control

finding-computer-info-sent = Pri testu je zbrala podatke o računalniku in jih poslala na internet.
    .title = Pošiljanje podatkov o računalniku
    .admin = Običajno prvo sporočilo programa za oddaljeni nadzor. Telemetrija poštenih programov je podobna: preverite cilj.
finding-stolen-data-sent = Pri testu je poslala podatke tako, kot delajo tatovi gesel.
    .title = Pošiljanje podatkov na zbirno mesto
    .admin = Podatke je prejel klepetalni bot, webhook ali poštni račun: običajno za Agent Tesla, Snake in druge. V dnevnikih posredniškega strežnika ali DNS poiščite prave računalnike, ki so se povezali s tem naslovom.
finding-sends-mail = Pri testu je hotela sama pošiljati e-pošto.
    .title = Samostojno pošiljanje pošte
    .admin = Vzorec je pošiljal prek SMTP: bot za neželeno pošto ali zapisovalnik tipk, ki pošilja posneto. To počnejo tudi nadzorna orodja in poštni programi.
finding-remote-control = Pri testu se je povezala z internetom kot program, ki neznancem prepusti računalnik.
    .title = Nadzorni strežnik (C2)
    .admin = Znaki komunikacije C2: značilna vrata ali protokoli, izračunane domene (DGA), predori, izluščene nastavitve. Sprožijo jih lahko tudi omrežja P2P in programi za posodabljanje. Poglejte naslove.
finding-botnet-work = Pri testu se je vedla kot del omrežja okuženih računalnikov.
    .title = Vedenje botneta
    .admin = IRC, goljufanje s kliki, napadi na druge ali vedenje znanega bota. Pošten primer je odjemalec IRC.
finding-cryptomining = Pri testu je hotela z računalnikom ustvarjati digitalni denar.
    .title = Kriptorudarjenje
    .admin = Opažen je bil ukaz za rudarjenje ali rudarski bazen. Nekateri rudarijo namenoma, vendar programa ne dobijo po pošti.
finding-hidden-network = Pri testu je uporabila skrito omrežje, ki prikriva, s kom je v stiku.
    .title = Tor, odprti posredniški strežnik ali predor
    .admin = Tor, I2P, odprti posredniški strežnik ali storitev predora. Uporabljajo jih tudi orodja za zasebnost in razvijalci.
finding-opens-port = Pri testu je čakala na povezave od zunaj.
    .title = Odprta vrata za povezave
    .admin = To počne veliko poštenih programov: pomožne storitve, tiskalniki, razhroščevalniki, igre. Šteje skupaj z znaki oddaljenega nadzora.
finding-access-opened = Pri testu je hotela drugim odpreti pot v računalnik.
    .title = Odprt dostop za druge
    .admin = Nastavljeno je bilo oddaljeno namizje ali podpora na daljavo oziroma dodan uporabniški račun. To počne tudi podpora: vprašajte, ali je datoteko poslala vaša.
finding-attack-tool = Datoteka vsebuje orodje, narejeno za vdore.
    .title = Znano orodje za napade
    .admin = Prstni odtis kompleta orodij (Meterpreter, Empire, Koadic, spletna lupina …). Morda gre za vaš penetracijski test; sicer to obravnavajte kot ciljani napad.

## Addresses and traffic

finding-attack-traffic = Pri testu se je njen internetni promet ujemal s seznamom znanih napadov.
    .title = Promet znanega napada
    .admin = Ujemalo se je pravilo sistema za zaznavanje vdorov ali vir podatkov o grožnjah. Preberite opozorilo: dogodki dekodirnika (»SURICATA …«) in nizke prioritete so večinoma šum.
finding-doubtful-address = Pri testu se je povezala z internetnimi naslovi, kakršne uporabljajo tudi goljufi.
    .title = Dvomljivi naslovi
    .admin = Poceni ali nove domene, nedosegljivi gostitelji, goli naslovi IP, strani za deljenje datotek in besedil. Vse to uporabljajo tudi pošteni programi: presodite po samem naslovu.
finding-dynamic-dns = Pri testu se je povezala z internetnim naslovom, ki se lahko vsak čas preseli na drug računalnik.
    .title = Dinamični DNS
    .admin = Dinamični DNS uporabljajo domači uporabniki in majhne pisarne, pa tudi upravljavci programov za oddaljeni nadzor, ker se lahko selijo. Preverite ime.
finding-web-traffic = Pri testu je izmenjala podatke z internetom.
    .title = Običajen spletni promet
    .admin = To počne skoraj vsak program: posodobitve, licence, statistika. Šteje le, če je slab naslov ali so slabi podatki. Nenavaden uporabniški agent je šibek znak.

## Fetching and starting other programs

finding-program-unpacked = Pri testu je razpakirala drug program in ga zagnala.
    .title = Odložen in zagnan program
    .admin = To počne vsak namestitveni program. Pri dokumentu ali skriptu je to močan znak prenašalnika.
finding-program-created = Pri testu je na računalnik postavila nov program.
    .title = Ustvarjena programska datoteka
    .admin = To počnejo namestitveni programi in samorazširljivi arhivi. Poglejte, za katero datoteko gre in ali je bila zagnana.
finding-document-writes-program = Pri testu je dokument ali skript na skrivaj postavil program na računalnik.
    .title = Dokument, ki zapiše program
    .admin = Office, gostitelj skriptov ali PowerShell je zapisal izvršljivo datoteko. Poštene priponke tega skoraj nikoli ne počnejo.
finding-document-online = Pri testu se je dokument sam povezal z internetom, kot da bi šel po program.
    .title = Povezava dokumenta z internetom
    .admin = To sprožijo tudi povezane slike, predloge in preverjanje licenc zbirke Office (CAPE temu pripisuje 20-odstotno zanesljivost). Poglejte, kaj je bilo preneseno.
finding-script-download = Pri testu so skriti ukazi hoteli nekaj prenesti z interneta.
    .title = Prenos s skriptom
    .admin = wscript, cscript, mshta ali PowerShell se je povezal z internetom ali zagnal proces. Pri poštni priponki gre skoraj vedno za prenašalnik.
finding-program-download = Pri testu je z interneta prenesla program.
    .title = Prenos programa
    .admin = Posodobitve to počnejo z naslova svojega izdelovalca; prenos z golega naslova IP je močan znak zlonamerne kode. Če je naslov neznan, ga blokirajte.
finding-hidden-command = Pri testu je v zmogljivem orodju sistema Windows zagnala skrite ukaze.
    .title = Skriti ukaz PowerShell ali DDE
    .admin = Kodiran ali skrit PowerShell ali ukaz DDE. Nekatera od teh stikal uporabljajo tudi skripti skrbnikov, vendar ne iz pošte. Dekodirajte ukazno vrstico v poročilu.
finding-obfuscated-command = Pri testu je uporabila ukaze, ki so namenoma neberljivi.
    .title = Zamaskirana ukazna vrstica
    .admin = Obrnjeni, podaljšani, sestavljeni ali zelo dolgi ukazi. Dolge imajo nekateri namestitveni programi in orodja za prevajanje programov; neberljivi so redko pošteni.
finding-unusual-process = Pri testu je zagnala programe, ki jih običajna datoteka ne potrebuje.
    .title = Nenavaden podrejeni proces
    .admin = Proces, ki ga ni na seznamu znanih v peskovniku, ali nenavadno uporabljeno orodje. Poglejte podrejene procese in njihove ukazne vrstice.
finding-document-starts-program = Pri testu je dokument ob odprtju na skrivaj zagnal drug program.
    .title = Dokument, ki zažene program
    .admin = Pod programom Office, bralnikom PDF ali brskalnikom je tekla lupina, gostitelj skriptov ali drug program. Pošten dokument tega skoraj nikoli ne naredi.
finding-windows-tools = Pri testu je uporabila orodja, ki so vgrajena v Windows.
    .title = Uporaba orodij sistema Windows
    .admin = Uporabljajo jih tudi skrbniški skripti in namestitveni programi. certutil, bitsadmin, mshta in regsvr32 imajo večjo težo kot net ali ping.
finding-borrowed-programs = Pri testu je z zaupanja vrednim programom sistema Windows prikrila svoje delo.
    .title = Zloraba zaupanja vrednega programa
    .admin = Izvajanje prek sistemskih programov (ATT&CK T1218) ali stransko nalaganje DLL: seznami dovoljenih programov in zaščita vidijo le zaupanja vredno ime. Tako deluje tudi nekaj orodij za upravljanje.
finding-started-from-archive = Pri testu je prikrita datoteka v stisnjeni priponki hotela zagnati program.
    .title = Bližnjica ali skript v arhivu
    .admin = LNK, skript ali DLL, zagnan neposredno iz arhiva ali slike diska: danes zelo pogost način dostave zlonamerne kode.

## Documents, scripts, pages

finding-office-macro = Dokument vsebuje majhen program (makro).
    .title = Makro v dokumentu
    .admin = Makro je le prisoten, nič slabega ni bilo opaženo. Večina poslovnih preglednic z makri je poštenih: pokličite pošiljatelja na številko, ki jo poznate.
finding-office-macro-autorun = Dokument vsebuje majhen program, ki se zažene ob odprtju dokumenta.
    .title = Makro s samodejnim zagonom
    .admin = AutoOpen, AutoClose ali podobna vstopna točka. Imajo jo tudi obrazci in predloge podjetij; skupaj s prenosom ali klicem lupine je to močan znak.
finding-office-macro-suspicious = Dokument vsebuje majhen program. Njegove ukaze uporabljajo tudi napadi.
    .title = Makro s sumljivimi ukazi
    .admin = Nizi, kot so Shell, CreateObject ali URLDownloadToFile, ali makro Excel 4. Nekatere uporabljajo tudi doma napisani poslovni makri; preberite makro (olevba).
finding-known-weakness = Pri testu je hotela vdreti skozi znano šibko točko nekega programa.
    .title = Izraba znane ranljivosti
    .admin = Ujema se z znano kodo ali kompletom za izrabo ranljivosti; številka CVE, če obstaja, je v navedbi peskovnika. Posodobljeni programi običajno niso prizadeti: preverite stanje popravkov.
finding-document-link = Datoteka vsebuje povezavo na dvomljivo spletno stran.
    .title = Dvomljive povezave
    .admin = Naslovi URL, najdeni v dokumentu ali pomnilniku. Veliko jih spada k zbirki Office ali potrdilom: pred presojo jih poglejte.
finding-script-code = Datoteka vsebuje programsko kodo, kakršno uporabljajo spletne strani in obrazci.
    .title = Skript v datoteki
    .admin = JavaScript ali podobno, tudi v datotekah PDF. Uporabljajo ga tudi pošteni obrazci in spletne strani; poglejte, kaj počne.
finding-obfuscated-script = Datoteka vsebuje programsko kodo, ki je skrita ali namenoma neberljiva.
    .title = Skrit ali zamaskiran skript
    .admin = Okvirji brez velikosti, stisnjen JavaScript, preusmeritve, tihotapljenje HTML (HTML smuggling). Podobni so sledilniki in strani s skrčeno kodo.
finding-odd-document = Dokument je sestavljen na nenavaden način.
    .title = Nenavadna zgradba dokumenta
    .admin = Nenavadne kodne strani, vdelani predmeti ali deli, ki se uporabljajo za izrabo ranljivosti. Takšne datoteke pišejo tudi pretvorniki in stari programi.
finding-phishing-page = Datoteka posnema stran za prijavo, da bi dobila gesla.
    .title = Stran za phishing
    .admin = Komplet za phishing ali kopija znane strani za prijavo. Poglejte, kam obrazec pošilja podatke, in vprašajte, ali je kdo vnesel geslo.
finding-phishing-signs = Datoteka je videti kot stran, ki pod lažnim imenom sprašuje po geslih.
    .title = Znaki phishinga
    .admin = Naslov, ime ali vsebina, znani s strani za phishing. Podobne so prave strani za prijavo, ki jih je kdo shranil ali posredoval.

## Breaking in

finding-memory-attack = Pri testu je z zvijačo vdrla v drug program.
    .title = Tehnika izrabe ranljivosti
    .admin = Heap spray, stack pivot, obhod DEP ali shellcode. Sprožijo jih lahko tudi sprotni prevajalniki (JIT) in zaščita pred kopiranjem; CAPE svoj podpis stack pivot ocenjuje nizko.
finding-more-rights = Pri testu je hotela na računalniku dobiti pravice, ki jih ni imela.
    .title = Dvig pravic
    .admin = Naslovi jedra, dostopni žetoni ali pravice za razhroščevanje. To počnejo tudi varnostni programi in razhroščevalniki; glejte ATT&CK TA0004.
finding-driver-loaded = Pri testu je hotela globoko v sistemu naložiti ali zlorabiti gonilnik.
    .title = Nalaganje ali zloraba gonilnika
    .admin = Ranljiv ali neznan gonilnik ali odstranitev varnostnega gonilnika: običajen način za izklop zaščite. Gonilnike nalagajo tudi namestitveni programi strojne opreme, vendar podpisane.
finding-code-injection = Pri testu je svojo kodo skrila v drug program.
    .title = Vrivanje kode
    .admin = Oddaljene niti, izpraznjeni procesi, prestrezanje klicev in podobno (ATT&CK T1055). Kodo vrivajo tudi varnostni programi, zaščita pred kopiranjem in bralniki zaslona.
finding-fileless-code = Pri testu je delovala le v pomnilniku, kjer jo je težko opaziti.
    .title = Koda zunaj datotek
    .admin = Koda v pomnilniku, ki ne pripada nobeni datoteki, neposredni sistemski klici ali prirejena AMSI in ETW. Podobni so lahko sprotni prevajalniki (JIT) in zaščita pred kopiranjem.
finding-memory-habits = Pri testu je svoj pomnilnik uredila tako kot stisnjeni programi.
    .title = Samorazpakiranje v pomnilniku
    .admin = Zapisljiv in izvršljiv pomnilnik, funkcije, najdene šele med izvajanjem, medpomnilniki s kodo. .NET, Java, brskalniki in samorazširljivi arhivi to počnejo ves čas.

## Settling in

finding-autostart = Pri testu se je hotela zagnati ob vsakem zagonu računalnika.
    .title = Samodejni zagon
    .admin = Ključ Run, zagonska mapa, storitev, opravilo ali dodatek. To počne vsak program za posodabljanje; pri dokumentu je to močan znak.
finding-hidden-autostart = Pri testu si je na nenavadnem mestu uredila skriti samodejni zagon.
    .title = Skriti samodejni zagon
    .admin = Boot Execute, varni način, shimi, preusmeritev izvajanja (image hijack), AppInit, WMI ali skripti v registru (ATT&CK T1546, T1547). Poleg zlonamerne kode ta mesta uporabljajo le varnostna in sistemska orodja.
finding-copies-itself = Pri testu je naredila kopije same sebe.
    .title = Kopije same sebe
    .admin = Spremenjene kopije z novim imenom so običajne pri zlonamerni kodi, ki se naseli. Tudi namestitveni in prenosni programi kopirajo sami sebe.
finding-spreads = Pri testu se je hotela razširiti na druge računalnike ali datoteke.
    .title = Širjenje
    .admin = Skupne mape, izmenljivi pogoni, izvajanje na daljavo (PsExec) ali okužene programske datoteke. Enaka orodja uporabljajo skrbniki. Če je kdo datoteko odprl, preverite še druge računalnike v omrežju.

## Hiding

finding-protection-off = Pri testu je hotela izklopiti protivirusno zaščito.
    .title = Izklop zaščite
    .admin = Defender, varnostno središče, SmartScreen, zaščita pred makri v zbirki Office ali nove izjeme. Defender izklopijo tudi drugi protivirusni programi ob namestitvi in orodja za upravljanje.
finding-protection-searched = Pri testu je na računalniku iskala protivirusno zaščito.
    .title = Iskanje protivirusnega programa
    .admin = Zlonamerna koda to počne, da bi se izdelku izognila ali ga ustavila; namestitveni programi zato, da ne pride do sporov.
finding-safeguards-off = Pri testu je hotela oslabiti zaščito sistema Windows.
    .title = Oslabitev zaščite sistema Windows
    .admin = Požarni zid, posodobitve ali drugi pravilniki. Strežniki in igre si sami odprejo požarni zid; poglejte, katero pravilo je bilo nastavljeno.
finding-barrier-bypass = Pri testu se je hotela izogniti vprašanju »Ali želite to dovoliti?«.
    .title = Obhod UAC
    .admin = Znan obhod nadzora uporabniškega računa ali znižanje njegovih nastavitev (ATT&CK T1548.002). Pošteni namestitveni programi raje vprašajo.
finding-hides-itself = Pri testu je hotela ostati nevidna.
    .title = Skrita okna ali datoteke
    .admin = Namestitveni in pomožni programi v ozadju stalno uporabljajo skrita okna in datoteke.
finding-disguise = Pri testu je hotela biti videti kot nekaj drugega.
    .title = Preobleka
    .admin = Lažen nadrejeni proces, lažno ime ali vrsta datoteke ali podatki, skriti v registru. V registru skriva licenčne podatke tudi zaščita pred kopiranjem.
finding-wipes-tracks = Pri testu je hotela izbrisati sledi svojega početja.
    .title = Odstranjene sledi
    .admin = Izbrisala je sebe, dnevnike ali oznako »z interneta« ali pa izklopila beleženje. Tudi namestitveni programi pospravijo za seboj.
finding-programs-stopped = Pri testu je hotela ustaviti druge programe ali znova zagnati računalnik.
    .title = Ustavljeni programi ali sistem
    .admin = Ustavljeni so bili procesi ali storitve ali pa je bil zahtevan vnovični zagon. Namestitveni programi to počnejo, da zamenjajo datoteke; poglejte, kaj je bilo ustavljeno.
finding-packed = Datoteka je stisnjena ali zgrajena na nenavaden način. Zato jo je težko pregledati.
    .title = Stisnjena ali nenavadna programska datoteka
    .admin = Pakirnik, visoka entropija, dodatek na koncu (overlay) ali nenavadne glave. Stisnjenih je tudi veliko komercialnih in prostih programov.
finding-false-signature = Digitalnemu podpisu datoteke ni mogoče zaupati.
    .title = Dvomljiv podpis kode
    .admin = Potrdilo je ukradeno, preklicano, samopodpisano ali se ne ujema z datoteko. Doma narejena orodja so pogosto samopodpisana; ukradeno potrdilo je močan znak.

## Looking around

finding-watcher-check = Pri testu je preverjala, ali jo kdo opazuje.
    .title = Iskanje znakov navideznega računalnika
    .admin = Ključi registra, datoteke, imena strojne opreme in podobno. Enako poizvedujejo zaščita pred kopiranjem, igre in namestitveni programi. Dve ali več različnih preverjanj ima veliko večjo težo.
finding-sandbox-search = Pri testu je iskala testne računalnike, kot je naš, da bi se tam delala neškodljivo.
    .title = Iskanje peskovnikov
    .admin = Datoteke, mutexi ali knjižnice peskovnikov. Noben pošten program tega ne potrebuje.
finding-situation-check = Pri testu je čakala ali preverjala čas, kraj ali to, kdo je za računalnikom.
    .title = Čakanje in preverjanje
    .admin = Zamiki, čas nedejavnosti, miška, jezik, razhroščevalnik. Zlonamerna koda čaka, da se test prej konča; podobno preverjajo tudi namestitveni programi in igre.
finding-computer-facts = Pri testu je povpraševala po splošnih podatkih o računalniku.
    .title = Splošni podatki o računalniku
    .admin = Ime, pomnilnik, velikost diska, pravice: po tem vpraša skoraj vsak namestitveni program. Neki PDF je bil nekoč blokiran samo zato, ker je okno »Odpri z« sistema Windows vprašalo po velikosti diska. Samo po sebi nikoli ni dokaz.
finding-system-info = Pri testu je zbirala podatke o računalniku in njegovih programih.
    .title = Zbiranje podatkov o sistemu
    .admin = Strojna oprema, programi, procesi, WMI. Enako počnejo orodja za popis, namestitveni programi in telemetrija.
finding-network-recon = Pri testu je raziskovala omrežje računalnika.
    .title = Raziskovanje omrežja
    .admin = Izpisani so bili domena, uporabniki, skupne mape ali sosednji računalniki. To počnejo skripti skrbnikov; pri priponki je to lahko priprava na napad na celotno omrežje.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Za škodljivo jo imajo tudi drugi protivirusni programi.
        [one] Za škodljivo jo ima še { $number } protivirusni program.
        [two] Za škodljivo jo imata še { $number } protivirusna programa.
        [few] Za škodljivo jo imajo še { $number } protivirusni programi.
       *[other] Za škodljivo jo ima še { $number } protivirusnih programov.
    }
    .title = Strinjanje drugih pregledovalnikov
    .admin =
        { $number ->
            [0] Datoteko javljajo drugi pregledovalniki (VirusTotal, IRMA ali ClamAV); njihovo število ni znano.
            [1] Datoteko javlja še { $number } pregledovalnik. Eden ali dva sta pogosto lažni alarm: poglejte, za katerega gre, in jutri preverite znova.
            [one] Datoteko javlja še { $number } pregledovalnik. Eden ali dva sta pogosto lažni alarm, deset ali več skoraj nikoli. Poiščite njen SHA-256; zaupnih datotek ne nalagajte na splet.
            [two] Datoteko javljata še { $number } pregledovalnika. Eden ali dva sta pogosto lažni alarm, deset ali več skoraj nikoli. Poiščite njen SHA-256; zaupnih datotek ne nalagajte na splet.
            [few] Datoteko javljajo še { $number } pregledovalniki. Eden ali dva sta pogosto lažni alarm, deset ali več skoraj nikoli. Poiščite njen SHA-256; zaupnih datotek ne nalagajte na splet.
           *[other] Datoteko javlja še { $number } pregledovalnikov. Eden ali dva sta pogosto lažni alarm, deset ali več skoraj nikoli. Poiščite njen SHA-256; zaupnih datotek ne nalagajte na splet.
        }
# CAPE is a sandbox.
finding-known-malware = Testni računalnik je v datoteki prepoznal znan škodljiv program.
    .title = Prepoznano s CAPE
    .admin = CAPE je imenoval družino ali izluščil njeno konfiguracijo. V poročilu so naslovi, s katerimi bi se povezala: poiščite jih v svojih dnevnikih.
finding-rule-match = Datoteka je podobna znanim škodljivim programom.
    .title = Ujemanje s pravilom za zlonamerno kodo
    .admin = Ujemalo se je pravilo YARA, indikator ali podobnost. Pravila so različno dobra: poglejte ime in avtorja pravila.
finding-known-family = Datoteka ima značilnosti znanega škodljivega programa.
    .title = Značilnosti znane družine
    .admin = Datoteke, ključi registra, mutexi ali naslovi družine { $family }. Imena se ponovno uporabljajo in kopirajo, a pošteni programi tega skoraj ne počnejo.

## Little things

finding-everyday-actions = Pri testu je počela stvari, ki jih počne tudi veliko neškodljivih programov.
    .title = Vsakdanja dejanja
    .admin = Register, datoteke, cevi, šifriranje, zmožnosti kode. Samo po sebi to ne govori proti datoteki.
finding-phone-access = Pri testu je zahtevala obsežne pravice na telefonu.
    .title = Uporaba funkcij telefona
    .admin = Aplikacija za Android, ki bere lokacijo, številke, aplikacije ali sporočila ali nalaga kodo. To počne veliko poštenih aplikacij; primerjajte z namenom aplikacije.
finding-crash = Program se je pri testu sesul.
    .title = Zrušitev pri testu
    .admin = Pove več o testnem računalniku kot o datoteki. Zruši se lahko tudi neuspela izraba ranljivosti.

## Verdicts of the sandbox itself

finding-sandbox-score = Datoteka se je pri testu na več načinov vedla sumljivo.
    .title = Ocena peskovnika
    .admin = Ocena programa Cuckoo je { $score }: vsota resnosti vseh ugotovitev, deljena s 5. Že sedem ugotovitev z resnostjo 3 preseže običajno mejo 4. Poglejte posamezne ugotovitve.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Datoteka ustreza pravilu, ki ga je postavil vaš oddelek IT.
    .title = Lokalno pravilo
    .admin = Ujemal se je izraz iz vašega nabora pravil Peekaboo: ({ $number }), šteto od 0, torej je (3) nastavitev expression.4. Poznejša pravila se niso izvedla; poročilo peskovnika morda ve več.
finding-evil-domain = Pri testu se je hotela povezati z internetnim naslovom, ki je znan kot nevaren.
    .title = Stik z blokirano domeno
    .admin = Na lokalnem seznamu zlonamernih domen: { $domain }. Poiščite jo v dnevnikih DNS in posredniškega strežnika.
finding-peekaboo-test = To je neškodljiva testna datoteka.
    .title = Testna datoteka Peekaboo
    .admin = Datoteka vsebuje testno oznako »Peekabooyar«. Nekdo verjetno preizkuša filter.
finding-sandbox-verdict = Testni računalnik je datoteko ocenil kot škodljivo, ne da bi povedal zakaj.
    .title = Ocena brez razloga
    .admin = Izid nima razloga. Morda je v datotekah programa Peekaboo: v njegovem imeniku poročil poiščite SHA-256 tega dela.
finding-sandbox-other = Datoteka je pri testu naredila nekaj, kar velja za sumljivo.
    .title = Drugo vedenje
    .admin = Te ugotovitve ni v katalogu. Prikazane so besede peskovnika; presodite po njih.

## What could not be analyzed

sandbox-failed-analysis = Test datoteke se ni končal. Ne vemo, ali je neškodljiva.
    .title = Neuspela analiza v peskovniku
    .admin = Cuckoo ali Cortex je javil napako ali ni končal. Poglejte dnevnik peskovnika za to opravilo; druga analiza pogosto uspe.
sandbox-failed-file = Datoteke ni bilo mogoče testirati. Ne vemo, ali je neškodljiva.
    .title = Nepredana datoteka
    .admin = Peekaboo datoteke ni mogel prebrati ali predati peskovniku. Preverite prostor na disku, dovoljenja in čakalno vrsto opravil.
sandbox-failed-rule = Datoteke ni bilo mogoče oceniti. Ne vemo, ali je neškodljiva.
    .title = Napaka pravila Peekaboo
    .admin = Pravilo se je ustavilo z napako ali pa je izraz zahteval neuspeh. Preverite nabor pravil: običajen vzrok je nedoločeno ime ali manjkajoče poročilo.
sandbox-failed-service = Datoteke ni bilo mogoče testirati. Ne vemo, ali je neškodljiva.
    .title = Peekaboo ni na voljo
    .admin = Peekaboo je zavrnil zahtevo ali ni bil dosegljiv. Preverite njegovo storitev in dnevnik.
sandbox-failed-other = Datoteke ni bilo mogoče testirati. Ne vemo, ali je neškodljiva.
    .title = Neuspel test v peskovniku
    .admin = Peekaboo je javil neuspeh brez razloga. Opravilo poiščite v njegovem dnevniku.
