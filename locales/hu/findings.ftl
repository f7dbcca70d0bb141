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

finding-mass-encryption = A fájl egyszerre sok fájlt akart módosítani és átnevezni. Így tesznek a zsarolóprogramok.
    .title = Sok fájl titkosítása vagy átnevezése
    .admin = A tesztgép fájljai tömegesen felülíródtak, vagy új kiterjesztést kaptak. A biztonsági mentést, archiválást és lemeztitkosítást végző programok is így tesznek, de ezeket ritkán küldik levélben. Keresse a sandbox jelentésében az új kiterjesztést és a hátrahagyott üzeneteket.
finding-ransom-note = A fájl pénzt követelő üzenetet akart hátrahagyni.
    .title = Váltságdíj-követelés
    .admin = Olyan fájl jött létre, amelynek neve vagy szövege váltságdíj-követelésekből ismert. Az egyezés kulcsszavakon alapul: olvassa el a fájlt a sandbox jelentésében.
finding-backups-deleted = A fájl törölni akarta a számítógép biztonsági másolatait, hogy az elveszett fájlokat ne lehessen visszaállítani.
    .title = Biztonsági másolatok törlése
    .admin = Törlődtek az árnyékmásolatok, a biztonsági mentések katalógusa vagy a szabad terület (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Erre csak biztonsági mentést vagy lemeztisztítást végző programnak van oka.
finding-recovery-off = A fájl ki akarta kapcsolni a számítógép javító funkcióit.
    .title = Helyreállítási funkciók kikapcsolása
    .admin = Módosult a rendszerindítás konfigurációja, a Rendszer-visszaállítás vagy a biztonsági mentés (bcdedit, wbadmin, házirendek). Illesztőprogram-telepítők és helyreállító eszközök is csinálják; a CAPE a saját bcdedit-szignatúrájának 20%-os bizonyosságot ad.
finding-disk-overwritten = A fájl felül akarta írni a lemezt, hogy a számítógép többé ne induljon el.
    .title = Lemez vagy rendszerindító terület felülírása
    .admin = Közvetlen írás egy lemezre, a rendszerindító rekordjára vagy teljes fájlokra, illetve erre való eszköz. Particionáló, lemezkép-készítő és lemeztitkosító eszközök is csinálják. Keresse a jelentésben: \\.\PhysicalDrive.
finding-mass-deletion = A fájl szokatlanul sok fájlt akart törölni.
    .title = Sok fájl törlése
    .admin = A szignatúra csak számol: eltávolítók és átmeneti fájlokat törlő programok is kiváltják. Nézze meg, mely fájlok törlődtek.
finding-tools-blocked = A fájl le akarta tiltani azokat az eszközöket, amelyekkel meg lehet állítani.
    .title = Rendszereszközök letiltása
    .admin = Házirendek tiltották le a Feladatkezelőt, a Beállításszerkesztőt, a parancssort vagy más programokat. A képernyőt zároló programokon kívül csak kioszk- és iskolai szoftverek tesznek ilyet.
finding-desktop-changed = A fájl módosítani akarta a Windows asztalát, vagy el akarta rejteni az értesítéseit.
    .title = Asztali beállítások módosítása
    .admin = Háttérkép, ikonok, Start menü vagy értesítések. Önmagában ártalmatlan: témák és hangoló programok is csinálják. Csak titkosításra utaló jelekkel együtt számít.

## Stealing

finding-browser-data = A fájl belenézett oda, ahol a böngésző a jelszavakat és a meglátogatott oldalakat tárolja.
    .title = Böngészőadatok olvasása
    .admin = A sandbox lopásról beszél; amit látott, az a böngészőprofilok elérése. Telepítők, szinkronizáló és tisztító programok is olvassák őket (a CAPE 30%-os bizonyosságot ad neki). Csak akkor számít, ha utána adatok mentek ki.
finding-browser-passwords = A fájl ki akarta olvasni a böngészőben tárolt jelszavakat vagy bejelentkezéseket.
    .title = Böngészőjelszavak kiolvasása
    .admin = Hozzáférés a Login Data, a key4.db vagy a sütik tárolójához. Legitim eset szinte csak az importáló jelszókezelő.
finding-transfer-passwords = A fájl fájlküldő programok tárolt jelszavait kereste.
    .title = Fájlátviteli jelszavak keresése
    .admin = FTP-, SSH- vagy távelérési kliensek elérési útjait és beállításkulcsait kutatta. Ha sok ilyen követi egymást, az a Ponyhoz és a LokiBothoz hasonló jelszólopókra jellemző.
finding-account-data = A fájl levelező- és más programok jelszavait vagy adatait kereste.
    .title = Fiókadatok keresése
    .admin = Levelezési profilok, üzenetküldők, játékok vagy más hitelesítő adatok. Office-bővítmények és áttelepítő eszközök is olvasnak levelezési profilokat; nézze meg, mely útvonalakat érintette.
finding-wallets = A fájl digitális pénzt keresett a számítógépen.
    .title = Kriptotárcák keresése
    .admin = wallet.dat, tárcamappák vagy böngészős tárcák. Erre csak magának a tárcaprogramnak van oka.
finding-windows-passwords = A fájl meg akarta szerezni a bejelentkezési jelszavakat a Windowsból.
    .title = Windows-jelszavak kiolvasása
    .admin = Az LSASS memóriája, a SAM, a DPAPI, a Vault vagy a tartományi adatbázis (ATT&CK T1003). Biztonsági szoftverek és összeomlási jelentések is olvassák az LSASS-t, levélmellékletek nem.
finding-clipboard = A fájl kiolvasta, amit „másolás és beillesztés” közben másoltak.
    .title = Vágólap olvasása
    .admin = Ezzel jelszavakat lehet elkapni vagy számlaszámokat kicserélni. Office-programok, jelszókezelők és távsegítő programok folyamatosan olvassák a vágólapot.
finding-keylogger = A fájl rögzíteni akarta, amit a gépen begépelnek, a jelszavakat is.
    .title = Billentyűzetfigyelés
    .admin = Billentyűzet-hook vagy a billentyűk lekérdezése. Gyorsbillentyű-kezelők, játékok és akadálymentesítő segédprogramok ugyanezeket a függvényeket használják; akkor komoly, ha utána adatok mentek ki.
finding-screen-watched = A fájl fel akarta venni a képernyőt, a kamera képét vagy a mikrofon hangját.
    .title = Képernyő vagy környezet megfigyelése
    .admin = Képernyőképek, kamera vagy hang. Távsegítő és értekezletprogramok beleegyezéssel csinálják; mellékletnek nincs rá oka.
finding-traffic-redirected = A fájl más útra akarta terelni az internetes forgalmat, ahol mások is olvashatják.
    .title = Internetes forgalom átirányítása
    .admin = Proxy, hosts fájl, DNS, gyökértanúsítványok vagy forgalomrögzítő illesztőprogram. Vállalati szoftverek és reklámblokkolók is módosítják ezeket; nézze meg, milyen címet vagy tanúsítványt állított be.
finding-browser-weakened = A fájl gyengíteni akarta a böngésző védelmét. Így tesznek a netbanki tolvajok.
    .title = Böngésző védelmének gyengítése
    .admin = Biztonsági zónák, folyamatelkülönítés, SPDY vagy HTTP/2, illetve kód a böngészőben: előkészület banki oldalak módosítására. Régi vállalati szoftverek is engednek a zónák szintjéből.
finding-browser-changed = A fájl módosítani akarta a böngésző kezdőlapját, keresőjét vagy bővítményeit.
    .title = Böngészőbeállítások módosítása
    .admin = Más programokhoz csomagolt reklámprogramokra jellemző. Legitim telepítők is felajánlják, de előbb kérdeznek.

## Strangers in control

finding-computer-info-sent = A fájl adatokat gyűjtött a számítógépről, és elküldte őket az internetre.
    .title = Számítógép adatainak kiküldése
    .admin = Egy távirányító program szokásos első üzenete. Legitim szoftverek telemetriája is így néz ki: ellenőrizze a célt.
finding-stolen-data-sent = A fájl úgy küldött el adatokat, ahogyan a jelszótolvajok szokták.
    .title = Adatküldés gyűjtőhelyre
    .admin = Csevegőrobot, webhook vagy levélfiók kapta az adatokat: az Agent Tesla, a Snake és mások szokása. Keressen a proxy- vagy DNS-naplókban olyan valódi gépeket, amelyek kapcsolatba léptek a címmel.
finding-sends-mail = A fájl magától akart e-maileket küldeni.
    .title = Saját levélküldés
    .admin = SMTP a mintából: spambot vagy billentyűzetfigyelő, amely levélben küldi el, amit rögzített. Felügyeleti eszközök és levelezőprogramok is csinálják.
finding-remote-control = A fájl úgy kapcsolódott az internethez, mint egy idegenek által távolról irányított program.
    .title = Vezérlőszerver (C2)
    .admin = Vezérlőszerverre (command and control) utaló jelek: jellegzetes portok vagy protokollok, számított domainek (DGA), alagutak, kinyert beállítások. Peer-to-peer és frissítő programok is kiválthatják. Nézze meg a címeket.
finding-botnet-work = A fájl úgy viselkedett, mint egy fertőzött gépekből álló hálózat tagja.
    .title = Botnetre jellemző viselkedés
    .admin = IRC, kattintásos csalás, mások támadása vagy egy ismert bot viselkedése. A legitim eset egy IRC-kliens.
finding-cryptomining = A fájl digitális pénzt akart előállítani a számítógéppel.
    .title = Kriptobányászat
    .admin = Bányászparancs vagy bányászpool látszott. Van, aki szándékosan bányászik, de a programot nem levélben kapja.
finding-hidden-network = A fájl rejtett hálózatot használt, hogy ne látsszon, kivel beszél.
    .title = Tor, nyílt proxy vagy alagút
    .admin = Tor, I2P, nyílt proxy vagy alagútszolgáltatás. Adatvédelmi eszközök és fejlesztők is használják őket.
finding-opens-port = A fájl kívülről érkező kapcsolatokra várt.
    .title = Figyelő port megnyitása
    .admin = Sok legitim program is csinálja: segédszolgáltatások, nyomtatók, hibakeresők, játékok. Távirányításra utaló jelekkel együtt számít.
finding-access-opened = A fájl utat akart nyitni másoknak a számítógépre.
    .title = Hozzáférés megnyitása másoknak
    .admin = Távoli asztalt vagy távsegítséget állított be, vagy új felhasználói fiókot hozott létre. Az üzemeltetők is csinálják: kérdezze meg, nem a saját munkatársai küldték-e.
finding-attack-tool = A fájlban betörésre készült eszköz van.
    .title = Ismert támadóeszköz
    .admin = Egy eszközkészlet ujjlenyomata (Meterpreter, Empire, Koadic, webshell …). Lehet a saját behatolási tesztjük; egyébként kezelje célzott támadásként.

## Addresses and traffic

finding-attack-traffic = A fájl internetes forgalma szerepel az ismert támadások listáján.
    .title = Ismert támadó forgalom
    .admin = Egy behatolásérzékelő szabály vagy fenyegetésinformációs forrás jelzett. Olvassa el magát a riasztást: a dekóderesemények („SURICATA …”) és az alacsony prioritásúak többnyire zajt jelentenek.
finding-doubtful-address = A fájl olyan internetcímekhez kapcsolódott, amilyeneket csalók is használnak.
    .title = Kétes címek
    .admin = Olcsó vagy új domainek, nem elérhető gépek, puszta IP-címek, fájlmegosztók és szövegmegosztó oldalak. Legitim programok is használják mindet: magát a címet ítélje meg.
finding-dynamic-dns = A fájl olyan internetcímhez kapcsolódott, amely bármikor másik számítógépre költözhet.
    .title = Dinamikus DNS
    .admin = Otthoni felhasználók és kis irodák is használnak dinamikus DNS-t; a távirányító programok üzemeltetői is, mert így költözni tudnak. Ellenőrizze a nevet.
finding-web-traffic = A fájl adatokat cserélt az internettel.
    .title = Szokásos webes forgalom
    .admin = Szinte minden program csinálja: frissítések, licencek, statisztika. Csak akkor számít, ha a cím vagy az adat rossz. A szokatlan user agent gyenge jel.

## Fetching and starting other programs

finding-program-unpacked = A fájl kicsomagolt és elindított egy második programot.
    .title = Program kicsomagolása és indítása
    .admin = Minden telepítő csinálja. Dokumentum vagy szkript esetén letöltőre utaló erős jel.
finding-program-created = A fájl új programot tett a számítógépre.
    .title = Programfájl létrehozása
    .admin = Telepítők és önkicsomagoló archívumok csinálják. Nézze meg, melyik fájl az, és elindult-e.
finding-document-writes-program = Egy dokumentum vagy parancsfájl titokban programot tett a számítógépre.
    .title = Dokumentum által írt program
    .admin = Az Office, egy szkriptfuttató vagy a PowerShell végrehajtható fájlt írt. Legitim melléklet szinte soha nem tesz ilyet.
finding-document-online = A dokumentum magától kapcsolódott az internethez, mintha programot akarna letölteni.
    .title = Dokumentum internetkapcsolata
    .admin = Hivatkozott képek, sablonok és az Office licencellenőrzései is kiváltják (a CAPE 20%-os bizonyosságot ad neki). Nézze meg, mit töltött le.
finding-script-download = Rejtett parancsok le akartak tölteni valamit az internetről.
    .title = Szkript által végzett letöltés
    .admin = A wscript, a cscript, az mshta vagy a PowerShell az internethez kapcsolódott, vagy folyamatot indított. Levélmelléklet esetén ez szinte mindig letöltő.
finding-program-download = A fájl letöltött egy programot az internetről.
    .title = Program letöltése
    .admin = Frissítők a gyártójuk címéről csinálják; puszta IP-címről kártevőre utaló erős jel. Ha a cím ismeretlen, tiltsa le.
finding-hidden-command = A fájl rejtett parancsokat futtatott egy sokoldalú Windows-eszközzel.
    .title = Rejtett PowerShell- vagy DDE-parancs
    .admin = Kódolt vagy rejtett PowerShell, illetve DDE-parancs. Rendszergazdai szkriptek is használnak ilyen kapcsolókat, de nem levélből. Dekódolja a parancssort a jelentésben.
finding-obfuscated-command = A fájl szándékosan olvashatatlanná tett parancsokat használt.
    .title = Obfuszkált parancssor
    .admin = Megfordított, töltelékkel kiegészített, összefűzött vagy nagyon hosszú parancsok. Egyes telepítőknél és fordítóeszközöknél is hosszúak; az olvashatatlanok ritkán legitimek.
finding-unusual-process = A fájl olyan programokat indított, amelyekre egy szokásos fájlnak nincs szüksége.
    .title = Szokatlan gyermekfolyamat
    .admin = A sandbox ismert folyamatai közt nem szereplő folyamat vagy furcsán használt eszköz. Nézze meg a gyermekfolyamatokat és a parancssoraikat.
finding-document-starts-program = A dokumentum megnyitása titokban másik programot indított el.
    .title = Dokumentum által indított program
    .admin = Parancsértelmező, szkriptfuttató vagy más program futott az Office, egy PDF-olvasó vagy egy böngésző alatt. Legitim dokumentum szinte soha nem tesz ilyet.
finding-windows-tools = A fájl a Windows beépített eszközeit használta.
    .title = Windows-eszközök használata
    .admin = Felügyeleti szkriptek és telepítők is használják őket. A certutil, a bitsadmin, az mshta és a regsvr32 többet nyom a latban, mint a net vagy a ping.
finding-borrowed-programs = A fájl egy megbízható Windows-programot használt, hogy elrejtse a saját munkáját.
    .title = Visszaélés megbízható programmal
    .admin = System Binary Proxy Execution (ATT&CK T1218) vagy DLL side-loading: az engedélyezési listák és a védelem csak a megbízható nevet látja. Egyes felügyeleti eszközök is így működnek.
finding-started-from-archive = A tömörített melléklet egyik álcázott fájlja programot akart elindítani.
    .title = Parancsikon vagy szkript archívumban
    .admin = Közvetlenül archívumból vagy lemezképből indított LNK, szkript vagy DLL: ma ez a kártevők célba juttatásának nagyon gyakori módja.

## Documents, scripts, pages

finding-office-macro = A dokumentumban egy kis program (makró) van.
    .title = Makró a dokumentumban
    .admin = Csak a jelenléte látszott, semmi rossz. Az üzleti táblázatok makrói többnyire legitimek: hívja fel a feladót egy olyan számon, amelyet ismer.
finding-office-macro-autorun = A dokumentumban olyan kis program van, amely megnyitáskor elindul.
    .title = Magától induló makró
    .admin = AutoOpen, AutoClose vagy hasonló belépési pont. Vállalati űrlapokban és sablonokban is van; letöltéssel vagy parancsértelmező hívásával együtt erős jel.
finding-office-macro-suspicious = A dokumentumban egy kis program van. Támadások is ugyanezeket a parancsokat használják.
    .title = Makró gyanús parancsokkal
    .admin = Olyan karakterláncok, mint Shell, CreateObject vagy URLDownloadToFile, illetve Excel 4-makró. Saját írású üzleti makrók is használnak ilyeneket; olvassa el a makrót (olevba).
finding-known-weakness = A fájl egy program ismert gyenge pontján át akart betörni.
    .title = Ismert sérülékenység kihasználása
    .admin = Ismert exploittal vagy exploit kittel egyezik; a CVE száma, ha van, a sandbox szövegében szerepel. A frissített programokat többnyire nem érinti: ellenőrizze a frissítések állapotát.
finding-document-link = A fájlban egy kétes weboldalra mutató hivatkozás van.
    .title = Kétes hivatkozások
    .admin = A dokumentumban vagy a memóriában talált URL-ek. Sok az Office-hoz vagy tanúsítványokhoz tartozik: nézze meg őket, mielőtt ítél.
finding-script-code = A fájlban olyan programkód van, amilyet weboldalak és űrlapok használnak.
    .title = Szkript egy fájlban
    .admin = JavaScript vagy hasonló, PDF-fájlokban is. Legitim űrlapok és weboldalak is használják; nézze meg, mit csinál.
finding-obfuscated-script = A fájlban rejtett vagy olvashatatlanná tett programkód van.
    .title = Rejtett vagy obfuszkált szkript
    .admin = Méret nélküli keretek, tömörített JavaScript, átirányítások, HTML smuggling. Nyomkövetők és minifikált oldalak hasonlóan néznek ki.
finding-odd-document = A dokumentum felépítése szokatlan.
    .title = Szokatlan dokumentumszerkezet
    .admin = Furcsa kódlapok, beágyazott objektumok vagy olyan részek, amelyeket exploitok használnak. Átalakítók és régi programok is írnak ilyen fájlokat.
finding-phishing-page = A fájl bejelentkezési oldalt utánoz, hogy jelszavakat szerezzen.
    .title = Adathalász oldal
    .admin = Adathalász készlet vagy egy ismert bejelentkezési oldal másolata. Nézze meg, hová küldi az űrlap az adatait, és kérdezze meg, nem adta-e meg valaki a jelszavát.
finding-phishing-signs = A fájl úgy néz ki, mint egy hamis néven jelszót kérő oldal.
    .title = Adathalászatra utaló jelek
    .admin = Adathalász oldalakról ismert oldalcím, név vagy tartalom. A valaki által mentett vagy továbbított valódi bejelentkezési oldalak is így néznek ki.

## Breaking in

finding-memory-attack = A fájl egy trükkel be akart törni egy másik programba.
    .title = Exploittechnika
    .admin = Heap spray, stack pivot, a DEP megkerülése vagy shellcode. JIT-fordítók és másolásvédelmek is kiválthatják; a CAPE alacsonyra értékeli a saját stack pivot szignatúráját.
finding-more-rights = A fájl olyan jogokat akart szerezni a számítógépen, amelyek nem voltak meg neki.
    .title = Jogosultságkiterjesztés
    .admin = Kernelcímek, hozzáférési tokenek vagy hibakeresési jogok. Biztonsági szoftverek és hibakeresők is csinálják; lásd ATT&CK TA0004.
finding-driver-loaded = A fájl egy mélyen a rendszerben futó illesztőprogramot akart betölteni vagy rosszra használni.
    .title = Illesztőprogram betöltése vagy visszaélés vele
    .admin = Sérülékeny vagy ismeretlen illesztőprogram, vagy egy védelmi illesztőprogram eltávolítása: a védelem kikapcsolásának szokásos módja. Hardvertelepítők is töltenek be illesztőprogramot, de aláírtat.
finding-code-injection = A fájl egy másik programban rejtette el a saját kódját.
    .title = Kódinjektálás
    .admin = Távoli szálak, process hollowing, hookok és hasonlók (ATT&CK T1055). Biztonsági szoftverek, másolásvédelmek és képernyőolvasók is injektálnak.
finding-fileless-code = A fájl csak a memóriában dolgozott, ahol nehéz észrevenni.
    .title = Fájlon kívüli kód
    .admin = Egyetlen fájlhoz sem tartozó kód a memóriában, közvetlen rendszerhívások, illetve módosított AMSI és ETW. JIT-fordítók és másolásvédelmek is így nézhetnek ki.
finding-memory-habits = A fájl úgy rendezte be a memóriáját, ahogyan a tömörített programok.
    .title = Önkicsomagolás a memóriában
    .admin = Írható és végrehajtható memória, csak futás közben megkeresett függvények, kódot tartalmazó pufferek. A .NET, a Java, a böngészők és az önkicsomagolók folyton csinálják.

## Settling in

finding-autostart = A fájl azt akarta, hogy a számítógép minden indulásakor magától elinduljon.
    .title = Automatikus indítás
    .admin = Run kulcs, Indítópult mappa, szolgáltatás, feladat vagy bővítmény. Minden frissítő csinálja; dokumentum esetén erős jel.
finding-hidden-autostart = A fájl szokatlan helyen állított be rejtett automatikus indítást.
    .title = Rejtett automatikus indítás
    .admin = BootExecute, csökkentett mód, shimek, IFEO-eltérítés, AppInit, WMI vagy szkriptek a beállításjegyzékben (ATT&CK T1546, T1547). A kártevőkön kívül csak biztonsági és rendszereszközök használják ezeket a helyeket.
finding-copies-itself = A fájl másolatokat készített magáról.
    .title = Másolatok önmagáról
    .admin = Új nevű, módosított másolatok a magukat befészkelő kártevőkre jellemzők. Telepítők és hordozható programok is másolják magukat.
finding-spreads = A fájl más számítógépekre vagy fájlokra akart átterjedni.
    .title = Terjedés
    .admin = Megosztások, cserélhető meghajtók, távoli végrehajtás (PsExec) vagy megfertőzött programfájlok. Rendszergazdák is használják ugyanezeket a távoli eszközöket. Ha valaki megnyitotta a fájlt, ellenőrizze a hálózat többi gépét is.

## Hiding

finding-protection-off = A fájl ki akarta kapcsolni a vírusvédelmet.
    .title = Védelem kikapcsolása
    .admin = Defender, Biztonsági központ, SmartScreen, az Office makróvédelme vagy új kizárások. Más vírusvédelmi telepítők és felügyeleti eszközök is kikapcsolják a Defendert.
finding-protection-searched = A fájl vírusvédelmet keresett a számítógépen.
    .title = Vírusvédelem keresése
    .admin = A kártevők azért csinálják, hogy elkerüljék vagy leállítsák a terméket; a telepítők azért, hogy elkerüljék az ütközéseket.
finding-safeguards-off = A fájl gyengíteni akarta a Windows védelmét.
    .title = Windows védelmének gyengítése
    .admin = Tűzfal, frissítések vagy más házirendek. Kiszolgálók és játékok is megnyitják maguknak a tűzfalat; nézze meg, milyen szabályt állított be.
finding-barrier-bypass = A fájl el akarta kerülni az „Engedélyezi ezt?” kérdést.
    .title = UAC megkerülése
    .admin = A Felhasználói fiókok felügyeletének ismert megkerülése vagy a beállításainak gyengítése (ATT&CK T1548.002). A legitim telepítők inkább kérdeznek.
finding-hides-itself = A fájl láthatatlan akart maradni.
    .title = Rejtett ablakok vagy fájlok
    .admin = Telepítők és háttérben futó segédprogramok állandóan használnak rejtett ablakokat és fájlokat.
finding-disguise = A fájl másnak akart látszani, mint ami.
    .title = Álcázás
    .admin = Hamis szülőfolyamat, név vagy fájltípus, vagy a beállításjegyzékbe rejtett adatok. A másolásvédelem is rejt licencadatokat a beállításjegyzékbe.
finding-wipes-tracks = A fájl el akarta tüntetni a nyomait.
    .title = Nyomok eltüntetése
    .admin = Törölte magát, a naplókat vagy az internetes eredet jelölését, vagy kikapcsolta a naplózást. A telepítők is eltakarítanak maguk után.
finding-programs-stopped = A fájl más programokat akart leállítani, vagy újra akarta indítani a számítógépet.
    .title = Programok vagy a rendszer leállítása
    .admin = Folyamatok vagy szolgáltatások álltak le, vagy újraindítást kért. A telepítők fájlok cseréjéhez csinálják; nézze meg, mi állt le.
finding-packed = A fájl szokatlan módon van összecsomagolva vagy felépítve. Ezért nehéz megvizsgálni.
    .title = Tömörített vagy szokatlan programfájl
    .admin = Packer, nagy entrópia, overlay vagy furcsa fejlécek. Sok kereskedelmi és ingyenes szoftver is tömörített.
finding-false-signature = A fájl digitális aláírásában nem lehet megbízni.
    .title = Kétes kódaláírás
    .admin = A tanúsítvány lopott, visszavont, önaláírt vagy nem illik a fájlhoz. A házilag készült eszközök gyakran önaláírtak; a lopott tanúsítvány erős jel.

## Looking around

finding-watcher-check = A fájl ellenőrizte, hogy megfigyelik-e.
    .title = Virtuális gépek keresése
    .admin = Beállításkulcsok, fájlok, hardvernevek és hasonlók. Másolásvédelmek, játékok és telepítők ugyanezt lekérdezik. Két vagy több különböző ellenőrzés sokkal többet nyom a latban.
finding-sandbox-search = A fájl a mienkhez hasonló tesztgépeket keresett, hogy ott ártalmatlannak tűnjön.
    .title = Sandboxok keresése
    .admin = Sandboxok fájljai, mutexei vagy könyvtárai. Legitim programnak nincs szüksége erre az információra.
finding-situation-check = A fájl várakozott, vagy ellenőrizte, mikor, hol és ki használja a gépet.
    .title = Várakozás és ellenőrzés
    .admin = Késleltetés, tétlenségi idő, egér, nyelv, hibakereső. A kártevő azért vár, hogy előbb véget érjen a teszt; telepítők és játékok is ellenőriznek ilyesmit.
finding-computer-facts = A fájl általános adatokat kért le a számítógépről.
    .title = Általános számítógépadatok
    .admin = Név, memória, lemezméret, jogok: gyakorlatilag minden telepítő lekérdezi. Egyszer egy PDF blokkolásának az volt az egyetlen oka, hogy a Windows saját „Társítás” (Open with) ablaka a lemezméretet kérdezte. Önmagában sosem bizonyíték.
finding-system-info = A fájl részletes adatokat gyűjtött a számítógépről és a programjairól.
    .title = Rendszeradatok gyűjtése
    .admin = Hardver, szoftver, folyamatok, WMI. Leltáreszközök, telepítők és telemetria is ezt teszi.
finding-network-recon = A fájl felderítette a számítógép hálózatát.
    .title = Hálózat felderítése
    .admin = Tartomány, felhasználók, megosztások vagy közeli számítógépek listázása. Rendszergazdai szkriptek is csinálják; melléklet esetén az egész hálózat elleni támadást készíthet elő.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Más víruskeresők is kártékonynak tartják a fájlt.
        [one] { $number } másik víruskereső is kártékonynak tartja a fájlt.
       *[other] { $number } másik víruskereső is kártékonynak tartja a fájlt.
    }
    .title = Más víruskeresők is jelzik
    .admin =
        { $number ->
            [0] Más víruskeresők (a VirusTotal, az IRMA vagy a ClamAV) is jelzik a fájlt; a számuk nem ismert.
            [one] { $number } másik víruskereső jelzi a fájlt. Egy vagy két jelzés gyakran téves riasztás: nézze meg, melyik víruskereső az, és nézze meg újra holnap.
           *[other] { $number } másik víruskereső jelzi a fájlt. Egy vagy két jelzés gyakran téves riasztás, tíz vagy több szinte soha. Keressen rá az SHA-256 értékére; bizalmas fájlokat ne töltsön fel.
        }
# CAPE is a sandbox.
finding-known-malware = A tesztgép ismert kártékony programként ismerte fel a fájlt.
    .title = A CAPE felismerte
    .admin = A CAPE megnevezte a családot, vagy kinyerte a konfigurációját. A jelentésben ott vannak a címek, amelyekhez kapcsolódott volna: keresse őket a naplóiban.
finding-rule-match = A fájl ismert kártékony programokhoz hasonlít.
    .title = Kártevőszabály egyezése
    .admin = YARA-szabály, indikátor vagy hasonlóság jelzett. A szabályok minősége eltérő: nézze meg a szabály nevét és szerzőjét.
finding-known-family = A fájl egy ismert kártékony program jegyeit viseli.
    .title = Ismert család jegyei
    .admin = A következő családra jellemző fájlok, beállításkulcsok, mutexek vagy címek: { $family }. A neveket újra felhasználják és másolják, de legitim szoftverek aligha.

## Little things

finding-everyday-actions = A fájl olyasmit csinált, amit sok ártalmatlan program is.
    .title = Mindennapi műveletek
    .admin = Beállításjegyzék, fájlok, csővezetékek, titkosítás, a kód képességei. Ez önmagában nem szól a fájl ellen.
finding-phone-access = A fájl széles körű jogokat kért egy telefonon.
    .title = Telefonfunkciók használata
    .admin = Androidos alkalmazás, amely helyadatokat, számokat, alkalmazásokat vagy üzeneteket olvas, vagy kódot tölt be. Sok legitim alkalmazás is teszi; vesse össze azzal, mire való az alkalmazás.
finding-crash = A program a tesztben összeomlott.
    .title = Összeomlás a tesztben
    .admin = Többet mond a tesztgépről, mint a fájlról. Egy hibás exploit is összeomolhat.

## Verdicts of the sandbox itself

finding-sandbox-score = A fájl a tesztben többféleképpen is gyanúsan viselkedett.
    .title = A sandbox pontszáma
    .admin = A Cuckoo pontszáma { $score }: az összes találat súlyossága 5-tel osztva és összeadva. Hét 3-as súlyosságú találat már túllépi a szokásos 4-es határt. Nézze meg az egyes találatokat.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = A fájlra illik egy szabály, amelyet az Ön informatikai osztálya készített.
    .title = Helyi szabály
    .admin = Az Önök saját Peekaboo-szabálykészletének egyik kifejezése teljesült: ({ $number }), nullától számolva, tehát a (3) az expression.4 beállítás. A későbbi szabályok nem futottak le; a sandbox jelentése többet tudhat.
finding-evil-domain = A fájl egy veszélyesként ismert internetcímhez akart kapcsolódni.
    .title = Kapcsolat tiltott domainnel
    .admin = Szerepel a veszélyes domainek helyi listáján: { $domain }. Keressen rá a DNS- és proxynaplókban.
finding-peekaboo-test = Ez egy ártalmatlan tesztfájl.
    .title = A Peekaboo tesztfájlja
    .admin = A fájlban a „Peekabooyar” tesztjel van. Valaki valószínűleg a szűrőt próbálja ki.
finding-sandbox-verdict = A tesztgép kártékonynak ítélte a fájlt, de nem mondta meg, miért.
    .title = Ítélet indoklás nélkül
    .admin = Az eredményhez nem tartozott indoklás. A Peekaboo saját fájljai tartalmazhatják: keresse a jelentéskönyvtárában a levélrész SHA-256 értékét.
finding-sandbox-other = A fájl a tesztben olyasmit tett, ami gyanúsnak számít.
    .title = Egyéb viselkedés
    .admin = Ez a találat nem szerepel a katalógusban. A sandbox saját szavai láthatók; ezek alapján ítéljen.

## What could not be analyzed

sandbox-failed-analysis = A fájl tesztje nem fejeződött be. Nem tudjuk, ártalmatlan-e.
    .title = Sikertelen sandbox-elemzés
    .admin = A Cuckoo vagy a Cortex hibát jelzett, vagy nem fejezte be az elemzést. Keresse meg a feladatot a sandbox naplójában; a második elemzés gyakran sikerül.
sandbox-failed-file = A fájlt nem lehetett tesztelni. Nem tudjuk, ártalmatlan-e.
    .title = Nem továbbított fájl
    .admin = A Peekaboo nem tudta beolvasni a fájlt vagy átadni a sandboxnak. Ellenőrizze a lemezterületet, a jogosultságokat és a feladatsort.
sandbox-failed-rule = A fájlt nem lehetett megítélni. Nem tudjuk, ártalmatlan-e.
    .title = Hibás Peekaboo-szabály
    .admin = Egy szabály hibával leállt, vagy egy kifejezés hibát kért. Ellenőrizze a szabálykészletet: az ok többnyire egy meghatározatlan név vagy egy hiányzó jelentés.
sandbox-failed-service = A fájlt nem lehetett tesztelni. Nem tudjuk, ártalmatlan-e.
    .title = Nem érhető el a Peekaboo
    .admin = A Peekaboo elutasította a kérést, vagy nem volt elérhető. Ellenőrizze a Peekaboo szolgáltatását és naplóját.
sandbox-failed-other = A fájlt nem lehetett tesztelni. Nem tudjuk, ártalmatlan-e.
    .title = Sikertelen sandbox-teszt
    .admin = A Peekaboo indoklás nélkül jelzett hibát. Keresse meg a feladatot a naplójában.
