# Provenance: original
# Croatian, formal („Vi”): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = U testu je pokušala odjednom promijeniti i preimenovati mnogo datoteka. To rade programi za ucjenu.
    .title = Mnogo šifriranih ili preimenovanih datoteka
    .admin = Datoteke testnog računala masovno su prepisane ili su dobile novi nastavak. To rade i alati za sigurnosne kopije, arhiviranje i šifriranje diska, ali se rijetko šalju poštom. U izvješću sandboxa potražite novi nastavak i ostavljene poruke s ucjenom.
finding-ransom-note = U testu je pokušala ostaviti poruku kojom se traži novac.
    .title = Poruka s ucjenom
    .admin = Zapisana je datoteka čije je ime ili tekst poznat iz poruka s ucjenom. Podudaranje se temelji na ključnim riječima: pročitajte datoteku u izvješću sandboxa.
finding-backups-deleted = U testu je pokušala izbrisati sigurnosne kopije, da se izgubljeno ne može vratiti.
    .title = Izbrisane sigurnosne kopije
    .admin = Izbrisane su kopije u sjeni (shadow copies), katalog sigurnosnih kopija ili slobodan prostor (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Razloga za to ima samo softver za sigurnosne kopije i čišćenje diska.
finding-recovery-off = U testu je pokušala isključiti funkcije za popravak računala.
    .title = Isključene funkcije oporavka
    .admin = Promijenjene su postavke pokretanja, vraćanje sustava ili sigurnosne kopije (bcdedit, wbadmin, pravila). To rade i instalacije upravljačkih programa i alati za oporavak; CAPE vlastitom potpisu za bcdedit daje pouzdanost od 20{ "\u00A0" }%.
finding-disk-overwritten = U testu je pokušala prepisati disk kako se računalo više ne bi pokrenulo.
    .title = Prepisan disk ili područje za pokretanje
    .admin = Izravno pisanje na disk, u njegov zapis za pokretanje ili preko cijelih datoteka, ili alat za to. To rade i alati za particioniranje, slike diska i šifriranje diska. U izvješću potražite \\.\PhysicalDrive.
finding-mass-deletion = U testu je pokušala izbrisati neobično mnogo datoteka.
    .title = Mnogo izbrisanih datoteka
    .admin = Potpis samo broji: aktiviraju ga i programi za deinstalaciju i čišćenje privremenih datoteka. Pogledajte koje su datoteke izbrisane.
finding-tools-blocked = U testu je pokušala blokirati alate koji je mogu zaustaviti.
    .title = Blokirani alati sustava
    .admin = Postavljena su pravila protiv Upravitelja zadataka, uređivača registra, naredbenog retka ili drugih programa. Osim programa koji zaključavaju zaslon, to radi samo softver za kioske i škole.
finding-desktop-changed = U testu je pokušala promijeniti izgled zaslona ili sakriti obavijesti Windowsa.
    .title = Promijenjene postavke radne površine
    .admin = Pozadina, ikone, izbornik Start ili obavijesti. Samo po sebi bezopasno: rade to teme i alati za podešavanje. Broji se samo uz znakove šifriranja.

## Stealing

finding-browser-data = U testu je zavirila tamo gdje preglednik čuva lozinke i posjećene stranice.
    .title = Čitanje podataka preglednika
    .admin = Sandbox govori o krađi; vidio je pristup profilima preglednika. Čitaju ih i instalacijski programi te alati za sinkronizaciju i čišćenje (CAPE tomu daje pouzdanost od 30{ "\u00A0" }%). Broji se samo ako su podaci nakon toga poslani.
finding-browser-passwords = U testu je pokušala pročitati lozinke ili prijave koje čuva preglednik.
    .title = Čitanje lozinki iz preglednika
    .admin = Pristup datotekama Login Data, key4.db ili spremištu kolačića. Jedini je čest legitiman slučaj uvoz u upravitelj lozinki.
finding-transfer-passwords = U testu je tražila spremljene lozinke programa za prijenos datoteka.
    .title = Traženje lozinki za prijenos datoteka
    .admin = Ispitani su putovi i ključevi registra klijenata za FTP, SSH ili udaljeni pristup. Mnogo njih zaredom tipično je za kradljivce lozinki kao što su Pony i LokiBot.
finding-account-data = U testu je tražila lozinke ili podatke programa za e-poštu i drugih programa.
    .title = Traženje podataka računa
    .admin = Profili pošte, programi za dopisivanje, igre ili drugi podaci za prijavu. Profile pošte čitaju i dodaci za Office i alati za migraciju; pogledajte kojim se putovima pristupalo.
finding-wallets = U testu je na računalu tražila digitalni novac.
    .title = Traženje kriptonovčanika
    .admin = wallet.dat, mape novčanika ili novčanici u pregledniku. Razloga za to ima samo softver za novčanike.
finding-windows-passwords = U testu je pokušala izvući lozinke za prijavu iz sustava Windows.
    .title = Čitanje lozinki sustava Windows
    .admin = Memorija procesa LSASS, SAM, DPAPI, trezor ili baza podataka domene (ATT&CK T1003). LSASS čitaju i sigurnosni softver i izvješća o padu; privici u pošti ne.
finding-clipboard = U testu je čitala ono što je kopirano naredbom „kopiraj i zalijepi”.
    .title = Čitanje međuspremnika
    .admin = Tako se mogu uhvatiti lozinke ili zamijeniti brojevi računa. Uredski programi, upravitelji lozinki i udaljena podrška stalno čitaju međuspremnik.
finding-keylogger = U testu je pokušala bilježiti što se tipka, pa i lozinke.
    .title = Nadzor tipkovnice
    .admin = Presretanje tipkovnice (keyboard hook) ili očitavanje tipki. Istim se funkcijama služe alati za prečace, igre i pomagala za osobe s invaliditetom; ozbiljno je ako su podaci nakon toga poslani.
finding-screen-watched = U testu je pokušala snimati zaslon, kameru ili mikrofon.
    .title = Nadzor zaslona ili prostorije
    .admin = Snimke zaslona, kamera ili zvuk. Softver za podršku i sastanke radi to uz pristanak; privitak za to nema razloga.
finding-traffic-redirected = U testu je pokušala skrenuti internetski promet tamo gdje ga drugi mogu čitati.
    .title = Preusmjeren internetski promet
    .admin = Proxy, datoteka hosts, DNS, korijenski certifikati ili upravljački program za snimanje prometa. Mijenjaju ih i poslovni softver i blokatori reklama; pogledajte koja je adresa ili koji je certifikat postavljen.
finding-browser-weakened = U testu je pokušala oslabiti zaštitu preglednika. Tako rade lopovi koji kradu s bankovnih računa.
    .title = Oslabljena zaštita preglednika
    .admin = Sigurnosne zone, izolacija procesa, SPDY ili HTTP/2 ili kod u pregledniku: priprema za mijenjanje stranica banke. Zone snižava i stari poslovni softver.
finding-browser-changed = U testu je htjela u pregledniku promijeniti početnu stranicu, traženje ili dodatke.
    .title = Promijenjene postavke preglednika
    .admin = Tipično za reklamne programe koji dolaze uz druge programe. Nude to i legitimni instalacijski programi, ali prije toga pitaju.

## Strangers in control

finding-computer-info-sent = U testu je prikupila podatke o računalu i poslala ih na internet.
    .title = Poslani podaci o računalu
    .admin = Uobičajena prva poruka programa za daljinsko upravljanje. Telemetrija legitimnog softvera izgleda slično: provjerite odredište.
finding-stolen-data-sent = U testu je slala podatke kao što to rade kradljivci lozinki.
    .title = Podaci poslani na sabirno mjesto
    .admin = Podatke je primio chatbot, webhook ili račun e-pošte: uobičajeno za obitelji Agent Tesla, Snake i druge. U dnevnicima proxyja ili DNS-a potražite stvarna računala koja su kontaktirala tu adresu.
finding-sends-mail = U testu je sama pokušala slati e-poruke.
    .title = Datoteka sama šalje poštu
    .admin = SMTP iz uzorka: spambot ili keylogger koji šalje što je zabilježio. Rade to i alati za nadzor i programi za poštu.
finding-remote-control = U testu se spojila na internet kao program preko kojeg nepoznate osobe upravljaju računalom.
    .title = Upravljanje i nadzor (C2)
    .admin = Znakovi upravljačkog poslužitelja (C2): tipični portovi ili protokoli, izračunate domene (DGA), tuneli, izvučene postavke. Mogu ih izazvati i P2P-softver i softver za ažuriranje. Pogledajte adrese.
finding-botnet-work = U testu se ponašala kao dio mreže zaraženih računala.
    .title = Ponašanje botneta
    .admin = IRC, lažni klikovi, napadi na druge ili ponašanje poznatog bota. Legitiman je slučaj IRC-klijent.
finding-cryptomining = U testu je pokušala na računalu stvarati digitalni novac.
    .title = Rudarenje kriptovaluta
    .admin = Uočena je naredba za rudarenje ili rudarski bazen (mining pool). Neki rudare namjerno, ali takav program ne dobivaju poštom.
finding-hidden-network = U testu se služila skrivenom mrežom u kojoj se ne vidi s kim razgovara.
    .title = Tor, otvoreni proxy ili tunel
    .admin = Tor, I2P, otvoreni proxy ili usluga tunela. Njima se služe i alati za privatnost i razvojni programeri.
finding-opens-port = U testu je čekala da joj se netko javi izvana.
    .title = Otvoren port za osluškivanje
    .admin = Rade to mnogi legitimni programi: pomoćne usluge, pisači, programi za ispravljanje pogrešaka, igre. Broji se uz znakove daljinskog upravljanja.
finding-access-opened = U testu je pokušala otvoriti drugima put u računalo.
    .title = Otvoren pristup drugima
    .admin = Postavljena je udaljena radna površina ili udaljena podrška ili je dodan korisnički račun. Radi to i podrška: pitajte je li to poslala Vaša.
finding-attack-tool = Datoteka sadrži alat koji služi za provale.
    .title = Poznat alat za napade
    .admin = Otisak nekog skupa alata (Meterpreter, Empire, Koadic, web shell …). Možda je to Vaš penetracijski test; ako nije, smatrajte to ciljanim napadom.

## Addresses and traffic

finding-attack-traffic = U testu je internetski promet datoteke odgovarao popisu poznatih napada.
    .title = Promet poznatog napada
    .admin = Podudara se s pravilom sustava za otkrivanje upada ili popisom prijetnji. Pročitajte samu dojavu: događaji dekodera („SURICATA …”) i niski prioriteti uglavnom su šum.
finding-doubtful-address = U testu se spojila na internetske adrese kakvima se služe i prevaranti.
    .title = Dvojbene adrese
    .admin = Jeftine ili nove domene, nedostupni poslužitelji, gole IP-adrese, stranice za dijeljenje datoteka i teksta. Svima se njima služe i legitimni programi: prosudite prema samoj adresi.
finding-dynamic-dns = U testu se spojila na internetsku adresu koja se svaki čas može preseliti na drugo računalo.
    .title = Dinamički DNS
    .admin = Dinamičkim DNS-om služe se kućni korisnici i mali uredi, ali i oni koji upravljaju programima za daljinsko upravljanje, jer se tako mogu preseliti. Provjerite ime.
finding-web-traffic = U testu je razmjenjivala podatke s internetom.
    .title = Običan web-promet
    .admin = Radi to gotovo svaki program: ažuriranja, licencije, statistika. Broji se samo ako su adresa ili podaci loši. Neobičan User-Agent slab je znak.

## Fetching and starting other programs

finding-program-unpacked = U testu je raspakirala drugi program i pokrenula ga.
    .title = Program raspakiran i pokrenut
    .admin = Radi to svaki instalacijski program. Kod dokumenta ili skripte to je jak znak downloadera.
finding-program-created = U testu je stavila na računalo novi program.
    .title = Stvorena programska datoteka
    .admin = Rade to instalacijski programi i samoraspakirajuće arhive. Pogledajte koja je to datoteka i je li pokrenuta.
finding-document-writes-program = U testu je dokument ili skripta tajno stavila program na računalo.
    .title = Dokument je zapisao program
    .admin = Office, program za skripte ili PowerShell zapisao je izvršnu datoteku. To ne radi gotovo nijedan legitiman privitak.
finding-document-online = U testu se dokument sam spojio na internet, kao da želi preuzeti program.
    .title = Dokument se spojio na internet
    .admin = Izazivaju to i povezane slike, predlošci i provjere licencije za Office (CAPE tomu daje pouzdanost od 20{ "\u00A0" }%). Pogledajte što je preuzeto.
finding-script-download = U testu su skrivene naredbe pokušale nešto preuzeti s interneta.
    .title = Skripta je nešto preuzela
    .admin = wscript, cscript, mshta ili PowerShell spojio se na internet ili pokrenuo proces. Kod privitka u pošti to je gotovo uvijek downloader.
finding-program-download = U testu je preuzela program s interneta.
    .title = Preuzet program
    .admin = Programi za ažuriranje rade to s adrese svojeg proizvođača; s gole IP-adrese to je jak znak zlonamjernog softvera. Ako adresa nije poznata, blokirajte je.
finding-hidden-command = U testu je pokrenula skrivene naredbe u moćnom alatu sustava Windows.
    .title = Skrivena naredba PowerShella ili DDE-a
    .admin = Kodiran ili skriven PowerShell ili DDE-naredba. Nekim se od tih parametara služe i administratorske skripte, ali ne iz pošte. Dekodirajte naredbeni redak iz izvješća.
finding-obfuscated-command = U testu se služila naredbama koje su namjerno nečitljive.
    .title = Obfuscirani naredbeni redak
    .admin = Obrnute, dopunjene, spojene ili vrlo duge naredbe. Duge imaju i neki instalacijski programi i alati za izgradnju softvera; nečitljive su rijetko legitimne.
finding-unusual-process = U testu je pokrenula programe koji običnoj datoteci ne trebaju.
    .title = Neobičan podređeni proces
    .admin = Proces izvan popisa procesa koje sandbox poznaje ili alat upotrijebljen na neobičan način. Pogledajte podređene procese i njihove naredbene retke.
finding-document-starts-program = U testu je otvaranje dokumenta tajno pokrenulo drugi program.
    .title = Dokument je pokrenuo program
    .admin = Ljuska, program za skripte ili neki drugi program radio je pod Officeom, PDF-čitačem ili preglednikom. To ne radi gotovo nijedan legitiman dokument.
finding-windows-tools = U testu se služila alatima ugrađenima u Windows.
    .title = Upotreba alata sustava Windows
    .admin = Služe se njima i administratorske skripte i instalacijski programi. certutil, bitsadmin, mshta i regsvr32 teži su znakovi od naredbi net ili ping.
finding-borrowed-programs = U testu je skrivala svoj rad iza pouzdanog programa sustava Windows.
    .title = Zlouporaba pouzdanog programa
    .admin = Izvođenje preko programa sustava (system binary proxy execution, ATT&CK T1218) ili podmetanje DLL-a (side-loading): popisi dopuštenih programa i zaštita vide samo pouzdano ime. Tako rade i neki alati za upravljanje.
finding-started-from-archive = U testu je prikrivena datoteka iz zapakiranog privitka pokušala pokrenuti program.
    .title = Prečac ili skripta u arhivi
    .admin = LNK, skripta ili DLL pokrenut izravno iz arhive ili slike diska: danas vrlo čest način dostave zlonamjernog softvera.

## Documents, scripts, pages

finding-office-macro = Dokument sadrži mali program (makronaredbu).
    .title = Makronaredba u dokumentu
    .admin = Samo postoji, ništa loše nije uočeno. Većina poslovnih tablica s makronaredbama je legitimna: nazovite pošiljatelja na broj koji znate.
finding-office-macro-autorun = Dokument sadrži mali program koji se pokreće otvaranjem dokumenta.
    .title = Makronaredba koja se sama pokreće
    .admin = AutoOpen, AutoClose ili slična ulazna točka. Imaju je i obrasci i predlošci tvrtki; uz preuzimanje ili poziv ljuske to je jak znak.
finding-office-macro-suspicious = Dokument sadrži mali program. Njegove se naredbe koriste i u napadima.
    .title = Makronaredba sa sumnjivim naredbama
    .admin = Nizovi kao što su Shell, CreateObject ili URLDownloadToFile ili makronaredba Excel 4. Neki od njih postoje i u vlastitim poslovnim makronaredbama; pročitajte makronaredbu (olevba).
finding-known-weakness = U testu je pokušala provaliti kroz poznatu slabost nekog programa.
    .title = Iskorištena poznata ranjivost
    .admin = Odgovara poznatom exploitu ili skupu exploita; oznaka CVE, ako postoji, navedena je u izvornom tekstu sandboxa. Ažurirani programi obično nisu pogođeni: provjerite jesu li sve zakrpe instalirane.
finding-document-link = Datoteka sadrži poveznicu na dvojbenu web-stranicu.
    .title = Dvojbene poveznice
    .admin = URL-ovi nađeni u dokumentu ili u memoriji. Mnogi pripadaju Officeu ili certifikatima: pogledajte ih prije prosudbe.
finding-script-code = Datoteka sadrži programski kod kakav imaju web-stranice i obrasci.
    .title = Skripta u datoteci
    .admin = JavaScript ili slično, i u PDF-datotekama. Imaju ga i legitimni obrasci i web-stranice; pogledajte što radi.
finding-obfuscated-script = Datoteka sadrži programski kod koji je skriven ili namjerno nečitljiv.
    .title = Skrivena ili obfuscirana skripta
    .admin = Okviri bez veličine, pakirani JavaScript, preusmjeravanja, HTML smuggling. Slično izgledaju kodovi za praćenje i minificirane stranice.
finding-odd-document = Dokument je sastavljen na neobičan način.
    .title = Neobična struktura dokumenta
    .admin = Neobične kodne stranice, ugrađeni objekti ili dijelovi kakvima se služe exploiti. Takve datoteke stvaraju i pretvarači i stari programi.
finding-phishing-page = Datoteka oponaša stranicu za prijavu da bi došla do lozinki.
    .title = Phishing-stranica
    .admin = Phishing-komplet ili kopija poznate stranice za prijavu. Pogledajte kamo obrazac šalje podatke i pitajte je li netko upisao lozinku.
finding-phishing-signs = Datoteka izgleda kao stranica koja pod lažnim imenom traži lozinke.
    .title = Znakovi phishinga
    .admin = Naslov, ime ili sadržaj poznat s phishing-stranica. Slično izgledaju prave stranice za prijavu koje je netko spremio ili proslijedio.

## Breaking in

finding-memory-attack = U testu je trikom provalila u drugi program.
    .title = Tehnika exploita
    .admin = Heap spray, stack pivot, zaobilaženje DEP-a ili shellcode. Mogu ih izazvati i JIT-prevoditelji i zaštita od kopiranja; CAPE svoj potpis za stack pivot ocjenjuje nisko.
finding-more-rights = U testu je pokušala dobiti prava na računalu koja nije imala.
    .title = Podizanje ovlasti
    .admin = Adrese jezgre, pristupni tokeni ili prava za ispravljanje pogrešaka. Rade to i sigurnosni softver i programi za ispravljanje pogrešaka; vidite ATT&CK TA0004.
finding-driver-loaded = U testu je pokušala učitati ili zlorabiti upravljački program, duboko u sustavu.
    .title = Učitan ili zlorabljen upravljački program
    .admin = Ranjiv ili nepoznat upravljački program ili uklonjen sigurnosni upravljački program: uobičajen način isključivanja zaštite. Upravljačke programe učitavaju i instalacije hardvera, ali potpisane.
finding-code-injection = U testu je sakrila vlastiti kod u drugi program.
    .title = Umetanje koda
    .admin = Udaljene niti, ispražnjeni procesi (process hollowing), kuke (hooks) i slično (ATT&CK T1055). Kod umeću i sigurnosni softver, zaštita od kopiranja i čitači zaslona.
finding-fileless-code = U testu je radila samo u memoriji, gdje se teško primijeti.
    .title = Kod izvan datoteka
    .admin = Kod u memoriji koji ne pripada nijednoj datoteci, izravni pozivi sustava ili izmijenjeni AMSI i ETW. Slično mogu izgledati JIT-prevoditelji i zaštita od kopiranja.
finding-memory-habits = U testu je uredila svoju memoriju kao zapakirani programi.
    .title = Samoraspakiravanje u memoriji
    .admin = Memorija za pisanje i izvođenje, funkcije pronađene tek pri izvođenju, međuspremnici s kodom. .NET, Java, preglednici i samoraspakirajuće arhive rade to stalno.

## Settling in

finding-autostart = U testu je pokušala urediti da se sama pokrene kad god se računalo upali.
    .title = Automatsko pokretanje
    .admin = Ključ Run, mapa za pokretanje, usluga, zadatak ili dodatak. Radi to svaki program za ažuriranje; kod dokumenta to je jak znak.
finding-hidden-autostart = U testu je na neobičnom mjestu uredila da se tajno sama pokreće.
    .title = Skriveno automatsko pokretanje
    .admin = Boot Execute, sigurni način rada, shimovi, preotimanje slika (image hijack), AppInit, WMI ili skripte u registru (ATT&CK T1546, T1547). Osim zlonamjernog softvera, tim se mjestima služe samo sigurnosni alati i alati sustava.
finding-copies-itself = U testu je izradila vlastite kopije.
    .title = Vlastite kopije
    .admin = Izmijenjene kopije s novim imenom uobičajene su za zlonamjerni softver koji se ugnijezdi. Kopiraju se i instalacijski i prijenosni programi.
finding-spreads = U testu se pokušala proširiti na druga računala ili datoteke.
    .title = Širenje
    .admin = Dijeljene mape, prijenosni diskovi, udaljeno izvođenje (PsExec) ili zaražene programske datoteke. Istim se udaljenim alatima služe i administratori. Ako je netko otvorio datoteku, provjerite i druga računala u mreži.

## Hiding

finding-protection-off = U testu je pokušala isključiti zaštitu od virusa.
    .title = Isključena zaštita
    .admin = Defender, Centar za sigurnost, SmartScreen, zaštita od makronaredbi u Officeu ili nove iznimke. Defender isključuju i instalacije drugih antivirusnih programa i alati za upravljanje.
finding-protection-searched = U testu je tražila zaštitu od virusa na računalu.
    .title = Traženje antivirusnog programa
    .admin = Zlonamjerni softver to radi da bi proizvod izbjegao ili zaustavio, a instalacijski programi da bi izbjegli sukobe.
finding-safeguards-off = U testu je pokušala oslabiti zaštitu sustava Windows.
    .title = Oslabljena zaštita sustava Windows
    .admin = Vatrozid, ažuriranja ili druga pravila. Poslužitelji i igre sami otvaraju prolaz kroz vatrozid; pogledajte koje je pravilo postavljeno.
finding-barrier-bypass = U testu je pokušala izbjeći pitanje „Želite li dopustiti …?”.
    .title = Zaobiđen UAC
    .admin = Poznat način zaobilaženja kontrole korisničkih računa ili su njezine postavke snižene (ATT&CK T1548.002). Legitimni instalacijski programi umjesto toga pitaju.
finding-hides-itself = U testu je pokušala ostati nevidljiva.
    .title = Skriveni prozori ili datoteke
    .admin = Instalacijski programi i pomoćni programi u pozadini stalno se služe skrivenim prozorima i datotekama.
finding-disguise = U testu je pokušala izgledati kao nešto drugo.
    .title = Prikrivanje
    .admin = Lažan nadređeni proces, ime ili vrsta datoteke ili podaci skriveni u registru. I zaštita od kopiranja skriva podatke o licenciji u registar.
finding-wipes-tracks = U testu je pokušala izbrisati tragove onoga što je radila.
    .title = Uklonjeni tragovi
    .admin = Izbrisala je sebe, dnevnike ili oznaku „s interneta” ili je isključila vođenje dnevnika. I instalacijski programi čiste za sobom.
finding-programs-stopped = U testu je pokušala zaustaviti druge programe ili ponovno pokrenuti računalo.
    .title = Zaustavljeni programi ili sustav
    .admin = Završeni su procesi ili usluge ili je zatraženo ponovno pokretanje. Instalacijski programi to rade da bi zamijenili datoteke; pogledajte što je zaustavljeno.
finding-packed = Datoteka je zapakirana ili sastavljena na neobičan način. Zato ju je teško ispitati.
    .title = Zapakirana ili neobična programska datoteka
    .admin = Paker, visoka entropija, dodatak na kraju (overlay) ili neobična zaglavlja. Zapakirano je i mnogo komercijalnog i slobodnog softvera.
finding-false-signature = Digitalnom potpisu datoteke ne može se vjerovati.
    .title = Dvojben potpis koda
    .admin = Certifikat je ukraden, opozvan, samopotpisan ili ne odgovara datoteci. Vlastiti alati često su samopotpisani; ukraden certifikat jak je znak.

## Looking around

finding-watcher-check = U testu je provjeravala promatra li je netko.
    .title = Traženje virtualnog stroja
    .admin = Ključevi registra, datoteke, imena hardvera i slično. Isto provjeravaju zaštita od kopiranja, igre i instalacijski programi. Dvije ili više različitih provjera mnogo su jači znak.
finding-sandbox-search = U testu je tražila testna računala kao što je naše, da bi na njima izgledala bezopasno.
    .title = Traženje sandboxa
    .admin = Datoteke, mutexi ili biblioteke sandboxa. Nijedan legitiman program to ne mora znati.
finding-situation-check = U testu je čekala ili provjeravala vrijeme, mjesto ili tko je za računalom.
    .title = Čekanje i provjeravanje
    .admin = Odgode, vrijeme mirovanja, miš, jezik, program za ispravljanje pogrešaka. Zlonamjerni softver čeka da test završi; takvo što provjeravaju i instalacijski programi i igre.
finding-computer-facts = U testu je pitala za opće podatke o računalu.
    .title = Opći podaci o računalu
    .admin = Ime, memorija, veličina diska, prava: pita gotovo svaki instalacijski program. Jedan je PDF bio blokiran samo zato što je prozor „Otvori pomoću” sustava Windows pitao za veličinu diska. Samo po sebi nikad nije dokaz.
finding-system-info = U testu je prikupljala podatke o računalu i njegovim programima.
    .title = Prikupljanje podataka o sustavu
    .admin = Hardver, softver, procesi, WMI. Isto rade alati za inventuru, instalacijski programi i telemetrija.
finding-network-recon = U testu je istraživala mrežu u kojoj je računalo.
    .title = Istraživanje mreže
    .admin = Popisani su domena, korisnici, dijeljene mape ili susjedna računala. Rade to administratorske skripte; kod privitka to može biti priprema napada na cijelu mrežu.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] I drugi antivirusni skeneri smatraju datoteku štetnom.
        [one] Još { $number } antivirusni skener smatra datoteku štetnom.
        [few] Još { $number } antivirusna skenera smatraju datoteku štetnom.
       *[other] Još { $number } antivirusnih skenera smatra datoteku štetnom.
    }
    .title = Slažu se i drugi skeneri
    .admin =
        { $number ->
            [0] Datoteku prijavljuju i drugi skeneri (iz VirusTotala, IRMA-e ili ClamAV-a); njihov broj nije poznat.
            [1] Datoteku prijavljuje još { $number } skener. Jedan ili dva često su lažna uzbuna: pogledajte koji je to skener i provjerite ponovno sutra.
            [one] Datoteku prijavljuje još { $number } skener. Jedan ili dva često su lažna uzbuna, deset ili više gotovo nikad. Potražite njezin SHA-256; ne prenosite povjerljive datoteke.
            [few] Datoteku prijavljuju još { $number } skenera. Jedan ili dva često su lažna uzbuna, deset ili više gotovo nikad. Potražite njezin SHA-256; ne prenosite povjerljive datoteke.
           *[other] Datoteku prijavljuje još { $number } skenera. Jedan ili dva često su lažna uzbuna, deset ili više gotovo nikad. Potražite njezin SHA-256; ne prenosite povjerljive datoteke.
        }
finding-known-malware = Testno je računalo prepoznalo datoteku kao poznat štetan program.
    .title = Prepoznao CAPE
    .admin = CAPE je imenovao obitelj ili izvukao njezinu konfiguraciju. U izvješću su adrese koje bi datoteka kontaktirala: potražite ih u svojim dnevnicima.
finding-rule-match = Datoteka nalikuje poznatim štetnim programima.
    .title = Podudara se s pravilom za zlonamjerni softver
    .admin = Podudarilo se YARA-pravilo, indikator ili sličnost. Pravila su različite kvalitete: pogledajte ime i autora pravila.
finding-known-family = Datoteka ima obilježja poznatog štetnog programa.
    .title = Obilježja poznate obitelji
    .admin = Datoteke, ključevi registra, mutexi ili adrese obitelji { $family }. Imena se ponovno koriste i kopiraju, ali legitimni softver to gotovo nikad ne čini.

## Little things

finding-everyday-actions = U testu je radila ono što rade i mnogi bezopasni programi.
    .title = Svakodnevne radnje
    .admin = Registar, datoteke, cijevi (pipes), šifriranje, mogućnosti njezina koda. Samo po sebi to nije znak protiv datoteke.
finding-phone-access = U testu je tražila široka prava na telefonu.
    .title = Upotreba funkcija telefona
    .admin = Aplikacija za Android koja čita lokaciju, brojeve, aplikacije ili poruke ili učitava kod. Rade to mnoge legitimne aplikacije; usporedite s namjenom aplikacije.
finding-crash = Program se u testu srušio.
    .title = Rušenje u testu
    .admin = Govori više o testnom računalu nego o datoteci. Srušiti se može i neispravan exploit.

## Verdicts of the sandbox itself

finding-sandbox-score = U testu se sumnjivo ponašala na više načina.
    .title = Ocjena sandboxa
    .admin = Cuckoova ocjena iznosi { $score }: zbroj ozbiljnosti svih nalaza, svaka podijeljena s 5. Sedam nalaza ozbiljnosti 3 već prelazi uobičajenu granicu 4. Pogledajte pojedinačne nalaze.
finding-site-expression = Datoteka odgovara pravilu koje je postavio Vaš IT-odjel.
    .title = Lokalno pravilo
    .admin = Podudario se izraz iz Vašeg skupa pravila za Peekaboo: ({ $number }), brojeći od 0, pa je (3) postavka expression.4. Kasnija pravila nisu izvedena; izvješće sandboxa možda sadrži više.
finding-evil-domain = U testu je pokušala doći do internetske adrese koja je poznata kao opasna.
    .title = Kontaktirana blokirana domena
    .admin = Na lokalnoj listi opasnih domena: { $domain }. Potražite je u dnevnicima DNS-a i proxyja.
finding-peekaboo-test = To je bezopasna testna datoteka.
    .title = Testna datoteka za Peekaboo
    .admin = Datoteka sadrži testnu oznaku „Peekabooyar”. Vjerojatno netko provjerava filtar.
finding-sandbox-verdict = Testno je računalo ocijenilo datoteku štetnom, ali nije navelo razlog.
    .title = Ocjena bez razloga
    .admin = Uz rezultat nije stigao razlog. Možda je u datotekama samog Peekabooa: u njegovu direktoriju s izvješćima potražite SHA-256 tog dijela.
finding-sandbox-other = U testu je učinila nešto što se smatra sumnjivim.
    .title = Drugo ponašanje
    .admin = Taj nalaz nije u katalogu. Prikazan je izvorni tekst sandboxa; prosudite prema njemu.

## What could not be analyzed

sandbox-failed-analysis = Test datoteke nije završio. Ne znamo je li bezopasna.
    .title = Analiza u sandboxu nije uspjela
    .admin = Cuckoo ili Cortex prijavio je pogrešku ili nije završio. Pogledajte taj posao u dnevniku sandboxa; druga analiza često uspije.
sandbox-failed-file = Datoteka se nije mogla testirati. Ne znamo je li bezopasna.
    .title = Datoteka nije proslijeđena
    .admin = Peekaboo nije mogao pročitati datoteku ili je predati sandboxu. Provjerite prostor na disku, dozvole i red čekanja.
sandbox-failed-rule = Datoteka se nije mogla ocijeniti. Ne znamo je li bezopasna.
    .title = Pravilo Peekabooa nije uspjelo
    .admin = Pravilo se zaustavilo zbog pogreške ili je izraz zatražio neuspjeh. Provjerite skup pravila: obično je uzrok nedefinirano ime ili izvješće koje nedostaje.
sandbox-failed-service = Datoteka se nije mogla testirati. Ne znamo je li bezopasna.
    .title = Peekaboo nije dostupan
    .admin = Peekaboo je odbio zahtjev ili nije bio dostupan. Provjerite njegovu uslugu i dnevnik.
sandbox-failed-other = Datoteka se nije mogla testirati. Ne znamo je li bezopasna.
    .title = Test u sandboxu nije uspio
    .admin = Peekaboo je prijavio neuspjeh bez razloga. Potražite taj posao u njegovu dnevniku.
