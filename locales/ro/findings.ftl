# Provenance: original
# Romanian, formal (dumneavoastră): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; “Fișierul” is named, since the test computer stands before it
# .title    for admins: a short name, small first letter
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Fișierul a încercat să modifice și să redenumească multe fișiere deodată, ca programele de șantaj.
    .title = multe fișiere criptate sau redenumite
    .admin = Fișierele calculatorului de test au fost rescrise sau au primit o extensie nouă, în masă. La fel fac și programele de backup, de arhivare și de criptare a discului, dar ele sunt rar trimise prin e-mail. Căutați în raportul sandboxului noua extensie și notele lăsate.
finding-ransom-note = Fișierul a încercat să lase un bilet care cere bani.
    .title = notă de răscumpărare
    .admin = A fost scris un fișier al cărui nume sau text este cunoscut din note de răscumpărare. Potrivirea se face după cuvinte-cheie: citiți fișierul în raportul sandboxului.
finding-backups-deleted = Fișierul a încercat să șteargă copiile de siguranță, ca fișierele pierdute să nu mai poată fi recuperate.
    .title = copii de siguranță șterse
    .admin = Au fost șterse copiile umbră, catalogul de backup sau spațiul liber (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Numai programele de backup și de curățare a discului au un motiv.
finding-recovery-off = Fișierul a încercat să oprească funcțiile de reparare ale calculatorului.
    .title = funcții de recuperare dezactivate
    .admin = Au fost modificate configurația de pornire, Restaurare sistem sau backupurile (bcdedit, wbadmin, politici). La fel fac și programele de instalare a driverelor și instrumentele de recuperare; CAPE dă propriei semnături bcdedit o certitudine de 20{ "\u00A0" }%.
finding-disk-overwritten = Fișierul a încercat să scrie peste disc, ca să nu mai pornească sistemul.
    .title = disc sau zonă de pornire suprascrisă
    .admin = Scrieri directe pe un disc, în înregistrarea lui de pornire sau peste fișiere întregi, ori un instrument pentru așa ceva. La fel fac și programele de partiționare, de imagini de disc și de criptare a discului. Căutați \\.\PhysicalDrive în raport.
finding-mass-deletion = Fișierul a încercat să șteargă neobișnuit de multe fișiere.
    .title = multe fișiere șterse
    .admin = Semnătura doar numără: o declanșează și programele de dezinstalare sau de curățare a fișierelor temporare. Vedeți ce fișiere au fost șterse.
finding-tools-blocked = Fișierul a încercat să blocheze programele care îl pot opri.
    .title = instrumente de sistem blocate
    .admin = Au fost setate politici împotriva Managerului de activități, a editorului de registry, a liniei de comandă sau a altor programe. În afară de programele care blochează ecranul, așa fac numai cele pentru chioșcuri și școli.
finding-desktop-changed = Fișierul a încercat să schimbe cum arată ecranul sau să ascundă ce anunță Windows.
    .title = setări de desktop modificate
    .admin = Imagine de fundal, pictograme, meniu Start sau notificări. Singure sunt inofensive: și temele sau programele de optimizare fac asta. Contează numai împreună cu indicii de criptare.

## Stealing

finding-browser-data = Fișierul s-a uitat unde browserul ține parolele și paginile vizitate.
    .title = date din browser citite
    .admin = Sandboxul vorbește de furt; ce a văzut este accesul la profilurile de browser. Le citesc și programele de instalare, de sincronizare și de curățare (CAPE îi dă o certitudine de 30{ "\u00A0" }%). Contează numai dacă apoi au fost trimise date.
finding-browser-passwords = Fișierul a încercat să citească parolele sau datele de conectare din browser.
    .title = parole din browser citite
    .admin = Acces la Login Data, key4.db sau la depozitul de cookie-uri. Singurul caz legitim obișnuit este un manager de parole care importă.
finding-transfer-passwords = Fișierul a căutat parole salvate ale programelor care transferă fișiere.
    .title = căutare de parole pentru transfer de fișiere
    .admin = Au fost căutate căi și chei de registry ale clienților FTP, SSH sau de acces la distanță. Mai multe la rând sunt tipice pentru hoți de parole precum Pony și LokiBot.
finding-account-data = Fișierul a căutat parole sau date ale programelor de e-mail și ale altor programe.
    .title = căutare de date de cont
    .admin = Profiluri de e-mail, programe de mesagerie, jocuri sau alte date de autentificare. Profilurile de e-mail sunt citite și de programele de completare Office și de cele de migrare; vedeți ce căi au fost atinse.
finding-wallets = Fișierul a căutat bani digitali în calculator.
    .title = căutare de portofele cripto
    .admin = wallet.dat, foldere de portofel sau portofele din browser. Numai programul de portofel însuși are un motiv.
finding-windows-passwords = Fișierul a încercat să scoată din Windows parolele de conectare.
    .title = parole Windows citite
    .admin = Memoria LSASS, SAM, DPAPI, seiful de acreditări sau baza de date a domeniului (ATT&CK T1003). LSASS este citit și de programele de securitate și de rapoartele de erori; de atașamente, nu.
finding-clipboard = Fișierul a citit ce s-a copiat cu „copiere și lipire”.
    .title = clipboard citit
    .admin = Așa se pot fura parole sau înlocui numere de cont. Programele Office, managerele de parole și asistența la distanță citesc clipboardul tot timpul.
finding-keylogger = Fișierul a încercat să înregistreze ce se tastează, inclusiv parole.
    .title = tastatură monitorizată
    .admin = Un hook de tastatură sau interogarea repetată a tastelor. Aceleași funcții le folosesc programele de taste rapide, jocurile și instrumentele pentru persoane cu dizabilități; este grav dacă apoi au fost trimise date.
finding-screen-watched = Fișierul a încercat să înregistreze ecranul, camera sau microfonul.
    .title = ecran sau încăpere supravegheată
    .admin = Capturi de ecran, cameră sau sunet. Programele de asistență și de videoconferință fac asta cu acord; un atașament nu are niciun motiv.
finding-traffic-redirected = Fișierul a încercat să trimită traficul de internet pe alt drum, unde îl pot citi alții.
    .title = trafic de internet redirecționat
    .admin = Proxy, fișierul hosts, DNS, certificate rădăcină sau un driver de captură. Le modifică și programele corporative și cele de blocare a reclamelor; vedeți ce adresă sau certificat a fost setat.
finding-browser-weakened = Fișierul a încercat să slăbească protecția browserului, ca hoții de bani din conturi.
    .title = protecția browserului slăbită
    .admin = Zone de securitate, izolarea proceselor, SPDY sau HTTP/2, ori cod în browser: pregătire pentru modificarea paginilor băncilor. Și programele corporative vechi coboară nivelul zonelor.
finding-browser-changed = Fișierul a încercat să schimbe pagina de start, căutarea sau extensiile browserului.
    .title = setări de browser modificate
    .admin = Tipic pentru programele publicitare incluse în alte instalări. Și programele de instalare legitime oferă asta, dar întâi întreabă.

## Strangers in control

finding-computer-info-sent = Fișierul a adunat detalii despre calculator și le-a trimis pe internet.
    .title = detalii despre calculator trimise
    .admin = Primul mesaj obișnuit al unui program de control la distanță. Telemetria programelor legitime arată la fel: verificați destinația.
finding-stolen-data-sent = Fișierul a trimis date în felul hoților de parole.
    .title = date trimise la un punct de colectare
    .admin = Datele au ajuns la un bot de chat, un webhook sau un cont de e-mail: obișnuit la Agent Tesla, Snake și altele. Căutați în jurnalele de proxy sau DNS calculatoare reale care au contactat adresa.
finding-sends-mail = Fișierul a încercat să trimită singur e-mailuri.
    .title = e-mail trimis chiar de fișier
    .admin = SMTP din mostră: un bot de spam sau un keylogger care trimite ce a înregistrat. La fel fac și programele de monitorizare și cele de e-mail.
finding-remote-control = Fișierul a contactat internetul ca un program prin care necunoscuți pot folosi calculatorul.
    .title = comandă și control
    .admin = Indicii de comandă și control (C2): porturi sau protocoale tipice, domenii calculate (DGA), tuneluri, setări extrase. Le pot declanșa și programele peer-to-peer și de actualizare. Examinați adresele.
finding-botnet-work = Fișierul s-a comportat ca o parte dintr-o rețea de calculatoare infectate.
    .title = comportament de botnet
    .admin = IRC, fraudă cu clicuri, atacuri asupra altora sau comportamentul unui bot cunoscut. Cazul legitim este un client IRC.
finding-cryptomining = Fișierul a încercat să facă bani digitali cu ajutorul calculatorului.
    .title = minare de criptomonede
    .admin = S-a observat o comandă de minare sau un pool de minare. Unii minează intenționat, dar nu primesc programul prin e-mail.
finding-hidden-network = Fișierul a folosit o rețea ascunsă, în care nu se vede cu cine vorbește.
    .title = Tor, proxy deschis sau tunel
    .admin = Tor, I2P, un proxy deschis sau un serviciu de tunel. Le folosesc și instrumentele de confidențialitate și dezvoltatorii.
finding-opens-port = Fișierul a așteptat conexiuni din afară.
    .title = port de ascultare deschis
    .admin = Așa fac multe programe legitime: servicii auxiliare, imprimante, depanatoare, jocuri. Contează împreună cu indicii de control la distanță.
finding-access-opened = Fișierul a încercat să deschidă altora o cale de intrare în calculator.
    .title = acces deschis pentru alții
    .admin = A fost configurat Desktop la distanță sau un program de asistență la distanță ori a fost adăugat un cont de utilizator. Și personalul de asistență face asta: întrebați dacă al dumneavoastră l-a trimis.
finding-attack-tool = Fișierul conține o unealtă făcută pentru spargeri.
    .title = instrument de atac cunoscut
    .admin = Amprenta unui set de instrumente (Meterpreter, Empire, Koadic, un web shell …). Poate fi propriul test de penetrare; altfel, tratați-l ca pe un atac țintit.

## Addresses and traffic

finding-attack-traffic = Traficul de internet al fișierului se potrivește cu o listă de atacuri cunoscute.
    .title = trafic de atac cunoscut
    .admin = S-a potrivit o regulă de detectare a intruziunilor sau un flux de amenințări. Citiți alerta în sine: evenimentele de decodor („SURICATA …”) și prioritățile mici sunt în mare parte zgomot.
finding-doubtful-address = Fișierul a contactat adrese de internet de un tip folosit și de escroci.
    .title = adrese îndoielnice
    .admin = Domenii ieftine sau noi, gazde inactive, adrese IP simple, site-uri de partajare de fișiere și de text. Le folosesc pe toate și programele legitime: judecați după adresa însăși.
finding-dynamic-dns = Fișierul a contactat o adresă de internet care se poate muta oricând pe alt calculator.
    .title = DNS dinamic
    .admin = DNS dinamic folosesc utilizatorii casnici și birourile mici; la fel și operatorii programelor de control la distanță, fiindcă se pot muta. Verificați numele.
finding-web-traffic = Fișierul a făcut schimb de date cu internetul.
    .title = trafic web obișnuit
    .admin = Aproape orice program face asta: actualizări, licențe, statistici. Contează numai dacă adresa sau datele sunt rele. Un user agent ciudat este un indiciu slab.

## Fetching and starting other programs

finding-program-unpacked = Fișierul a despachetat un al doilea program și l-a pornit.
    .title = program depus și pornit
    .admin = Orice program de instalare face asta. La un document sau un script este un indiciu puternic de downloader.
finding-program-created = Fișierul a pus un program nou în calculator.
    .title = fișier de program creat
    .admin = Așa fac programele de instalare și arhivele autoextractoare. Vedeți ce fișier este și dacă a fost pornit.
finding-document-writes-program = Un document sau niște comenzi au pus pe ascuns un program în calculator.
    .title = program scris de un document
    .admin = Office, o gazdă de scripturi sau PowerShell a scris un fișier executabil. Aproape niciun atașament legitim nu face asta.
finding-document-online = Documentul a intrat singur pe internet, ca pentru a aduce un program.
    .title = document care intră pe internet
    .admin = Se declanșează și la imagini legate, șabloane și verificări de licență Office (CAPE îi dă o certitudine de 20{ "\u00A0" }%). Vedeți ce a fost descărcat.
finding-script-download = Niște comenzi ascunse au încercat să aducă ceva de pe internet.
    .title = descărcare prin script
    .admin = wscript, cscript, mshta sau PowerShell a intrat pe internet sau a pornit un proces. La un atașament de e-mail este aproape mereu un downloader.
finding-program-download = Fișierul a adus un program de pe internet.
    .title = program descărcat
    .admin = Programele de actualizare fac asta de la adresa producătorului; de la o adresă IP simplă este un indiciu puternic de malware. Blocați adresa dacă este necunoscută.
finding-hidden-command = Fișierul a executat comenzi ascunse cu un instrument puternic din Windows.
    .title = comandă PowerShell sau DDE ascunsă
    .admin = PowerShell codificat sau ascuns ori o comandă DDE. Unele dintre aceste opțiuni apar și în scripturile administratorilor, dar nu din e-mail. Decodați linia de comandă din raport.
finding-obfuscated-command = Fișierul a folosit comenzi făcute intenționat de necitit.
    .title = linie de comandă ofuscată
    .admin = Comenzi inversate, umplute, lipite sau foarte lungi. Unele programe de instalare și de compilare au comenzi lungi; cele de necitit sunt rareori legitime.
finding-unusual-process = Fișierul a pornit programe de care un fișier obișnuit nu are nevoie.
    .title = proces copil neobișnuit
    .admin = Un proces din afara listei de procese cunoscute a sandboxului sau un instrument folosit ciudat. Vedeți procesele copil și liniile lor de comandă.
finding-document-starts-program = La deschidere, documentul a pornit pe ascuns alt program.
    .title = program pornit de un document
    .admin = Un shell, o gazdă de scripturi sau alt program a rulat sub Office, sub un cititor PDF sau sub un browser. Aproape niciun document legitim nu face asta.
finding-windows-tools = Fișierul a folosit instrumente care fac parte din Windows.
    .title = instrumente Windows folosite
    .admin = Le folosesc și scripturile de administrare și programele de instalare. certutil, bitsadmin, mshta și regsvr32 cântăresc mai mult decât net sau ping.
finding-borrowed-programs = Fișierul s-a folosit de un program Windows de încredere, ca să nu se vadă ce face.
    .title = program de încredere folosit abuziv
    .admin = Execuție prin intermediul fișierelor binare de sistem (ATT&CK T1218) sau DLL side-loading: listele de permisiuni și protecția văd doar numele de încredere. Așa lucrează și unele instrumente de administrare.
finding-started-from-archive = Un fișier deghizat din atașamentul comprimat a încercat să pornească un program.
    .title = comandă rapidă sau script în arhivă
    .admin = Un LNK, un script sau un DLL pornit direct dintr-o arhivă sau dintr-o imagine de disc: azi, o cale foarte obișnuită de livrare a malware-ului.

## Documents, scripts, pages

finding-office-macro = Documentul conține un mic program (o macrocomandă).
    .title = macrocomandă în document
    .admin = Doar prezența ei; nu s-a văzut nimic rău. Cele mai multe foi de calcul cu macrocomenzi din firme sunt legitime: sunați expeditorul la un număr pe care îl știți.
finding-office-macro-autorun = Documentul conține un mic program care pornește la deschiderea documentului.
    .title = macrocomandă care pornește singură
    .admin = AutoOpen, AutoClose sau un punct de intrare asemănător. Îl au și formularele și șabloanele firmelor; împreună cu o descărcare sau un apel de shell este un indiciu puternic.
finding-office-macro-suspicious = Documentul conține un mic program. Aceleași comenzi apar și în atacuri.
    .title = macrocomandă cu comenzi suspecte
    .admin = Șiruri precum Shell, CreateObject sau URLDownloadToFile ori o macrocomandă Excel 4. Unele apar și în macrocomenzile scrise de firme; citiți macrocomanda (olevba).
finding-known-weakness = Fișierul a încercat să pătrundă printr-un punct slab cunoscut al unui program.
    .title = vulnerabilitate cunoscută exploatată
    .admin = Se potrivește cu un exploit sau un exploit kit cunoscut; numărul CVE, dacă există, este în textul sandboxului. Programele actualizate de obicei nu sunt afectate: verificați nivelul corecțiilor.
finding-document-link = Fișierul conține un link către un site îndoielnic.
    .title = linkuri îndoielnice
    .admin = URL-uri găsite în document sau în memorie. Multe țin de Office sau de certificate: examinați-le înainte de a trage o concluzie.
finding-script-code = Fișierul conține cod de program, ca paginile web și formularele.
    .title = script în fișier
    .admin = JavaScript sau ceva asemănător, și în fișiere PDF. Îl folosesc și formularele și paginile web legitime; vedeți ce face.
finding-obfuscated-script = Fișierul conține cod de program ascuns sau făcut de necitit.
    .title = script ascuns sau ofuscat
    .admin = Cadre fără dimensiune, JavaScript împachetat, redirecționări, HTML smuggling. Arată la fel și codurile de urmărire și paginile minificate.
finding-odd-document = Documentul este construit într-un mod neobișnuit.
    .title = structură de document neobișnuită
    .admin = Pagini de cod ciudate, obiecte încorporate sau părți folosite de exploituri. Și convertoarele sau programele vechi scriu astfel de fișiere.
finding-phishing-page = Fișierul imită o pagină de conectare ca să obțină parole.
    .title = pagină de phishing
    .admin = Un kit de phishing sau copia unei pagini de conectare cunoscute. Vedeți unde își trimite formularul datele și întrebați dacă a introdus cineva o parolă.
finding-phishing-signs = Fișierul arată ca o pagină care cere parole sub un nume fals.
    .title = indicii de phishing
    .admin = Titlu, nume sau conținut cunoscut din pagini de phishing. La fel arată paginile de conectare reale pe care cineva le-a salvat sau le-a redirecționat.

## Breaking in

finding-memory-attack = Fișierul a folosit un truc ca să pătrundă în alt program.
    .title = tehnică de exploit
    .admin = Heap spray, stack pivot, ocolirea DEP sau shellcode. Le pot declanșa și compilatoarele just-in-time și protecția la copiere; CAPE acordă o notă mică propriei semnături de stack pivot.
finding-more-rights = Fișierul a încercat să obțină în calculator drepturi pe care nu le avea.
    .title = escaladarea privilegiilor
    .admin = Adrese de kernel, tokenuri de acces sau drepturi de depanare. La fel fac și programele de securitate și depanatoarele; vedeți ATT&CK TA0004.
finding-driver-loaded = Fișierul a încercat să încarce sau să folosească abuziv un driver, adânc în sistem.
    .title = driver încărcat sau folosit abuziv
    .admin = Un driver vulnerabil sau necunoscut ori un driver de securitate descărcat din memorie: o cale obișnuită de a opri protecția. Și programele de instalare hardware încarcă drivere, dar semnate.
finding-code-injection = Fișierul și-a ascuns codul în alt program.
    .title = injectare de cod
    .admin = Fire de execuție la distanță, procese golite (hollowing), hookuri și altele asemenea (ATT&CK T1055). Injectează cod și programele de securitate, protecția la copiere și cititoarele de ecran.
finding-fileless-code = Fișierul a lucrat numai în memorie, unde este greu de observat.
    .title = cod în afara fișierelor
    .admin = Cod în memorie care nu aparține niciunui fișier, apeluri de sistem directe sau AMSI și ETW modificate. Compilatoarele just-in-time și protecția la copiere pot arăta la fel.
finding-memory-habits = Fișierul și-a aranjat memoria ca programele împachetate.
    .title = autodespachetare în memorie
    .admin = Memorie în care se poate și scrie, și executa, funcții găsite abia la rulare, buffere cu cod. .NET, Java, browserele și arhivele autoextractoare fac asta tot timpul.

## Settling in

finding-autostart = Fișierul a încercat să pornească singur la fiecare pornire a calculatorului.
    .title = pornire automată
    .admin = Cheie Run, folder de pornire, serviciu, activitate planificată sau program de completare. Orice program de actualizare face asta; la un document este un indiciu puternic.
finding-hidden-autostart = Fișierul și-a pregătit o pornire automată ascunsă, într-un loc neobișnuit.
    .title = pornire automată ascunsă
    .admin = Boot Execute, Mod de siguranță, shimuri, deturnări de imagine, AppInit, WMI sau scripturi în registry (ATT&CK T1546, T1547). În afară de malware, aceste locuri le folosesc numai instrumentele de securitate și de sistem.
finding-copies-itself = Fișierul a făcut copii ale sale.
    .title = copii proprii
    .admin = Copiile modificate, cu alt nume, sunt obișnuite la malware care se instalează. Se copiază și programele de instalare și cele portabile.
finding-spreads = Fișierul a încercat să se răspândească în alte calculatoare sau fișiere.
    .title = răspândire
    .admin = Foldere partajate, unități amovibile, execuție la distanță (PsExec) sau fișiere de program infectate. Aceleași instrumente la distanță le folosesc administratorii. Dacă cineva a deschis fișierul, verificați celelalte calculatoare din rețea.

## Hiding

finding-protection-off = Fișierul a încercat să oprească protecția antivirus.
    .title = protecție dezactivată
    .admin = Defender, Centrul de securitate, SmartScreen, protecția macrocomenzilor Office sau excluderi noi. Și alte programe antivirus, la instalare, sau instrumente de administrare opresc Defender.
finding-protection-searched = Fișierul a căutat în calculator o protecție antivirus.
    .title = căutare de antivirus
    .admin = Malware-ul face asta ca să evite sau să oprească produsul; programele de instalare, ca să evite conflicte.
finding-safeguards-off = Fișierul a încercat să slăbească protecția din Windows.
    .title = protecția Windows slăbită
    .admin = Firewall, actualizări sau alte politici. Serverele și jocurile își deschid singure firewallul; vedeți ce regulă a fost setată.
finding-barrier-bypass = Fișierul a încercat să evite întrebarea „Doriți să permiteți acest lucru?”.
    .title = UAC ocolit
    .admin = O ocolire cunoscută a Controlului conturilor de utilizator (UAC) sau setări ale acestuia coborâte (ATT&CK T1548.002). Programele de instalare legitime întreabă.
finding-hides-itself = Fișierul a încercat să rămână nevăzut.
    .title = ferestre sau fișiere ascunse
    .admin = Programele de instalare și cele din fundal folosesc mereu ferestre și fișiere ascunse.
finding-disguise = Fișierul a încercat să arate ca altceva.
    .title = deghizare
    .admin = Proces părinte, nume sau tip de fișier fals ori date ascunse în registry. Și protecția la copiere ascunde date de licență în registry.
finding-wipes-tracks = Fișierul a încercat să șteargă urmele acțiunilor sale.
    .title = urme șterse
    .admin = S-a șters pe sine, a șters jurnale sau marcajul „de pe internet” ori a oprit jurnalizarea. Și programele de instalare fac curățenie după ele.
finding-programs-stopped = Fișierul a încercat să oprească alte programe sau să repornească sistemul.
    .title = programe sau sistem oprit
    .admin = Au fost oprite procese sau servicii ori s-a cerut o repornire. Programele de instalare fac asta ca să înlocuiască fișiere; vedeți ce a fost oprit.
finding-packed = Fișierul este împachetat sau construit neobișnuit. De aceea este greu de examinat.
    .title = fișier de program împachetat sau ciudat
    .admin = Packer, entropie mare, overlay sau antete ciudate. Și multe programe comerciale sau gratuite sunt împachetate.
finding-false-signature = Semnătura digitală a fișierului nu este de încredere.
    .title = semnătură de cod îndoielnică
    .admin = Certificatul este furat, revocat, autosemnat sau nu se potrivește cu fișierul. Instrumentele făcute în casă sunt adesea autosemnate; un certificat furat este un indiciu puternic.

## Looking around

finding-watcher-check = Fișierul a verificat dacă este urmărit.
    .title = căutare de mașini virtuale
    .admin = Chei de registry, fișiere, nume de hardware și altele asemenea. Același lucru îl interoghează protecția la copiere, jocurile și programele de instalare. Două sau mai multe verificări diferite cântăresc mult mai mult.
finding-sandbox-search = Fișierul a căutat calculatoare de test ca al nostru, ca să pară inofensiv acolo.
    .title = căutare de sandboxuri
    .admin = Fișiere, mutexuri sau biblioteci de sandbox. Niciun program legitim nu are nevoie să știe asta.
finding-situation-check = Fișierul a așteptat sau a verificat ora, locul ori cine este la calculator.
    .title = așteptare și verificare
    .admin = Întârzieri, timp de inactivitate, mouse, limbă, depanator. Malware-ul așteaptă ca testul să se termine; și programele de instalare și jocurile verifică astfel de lucruri.
finding-computer-facts = Fișierul a cerut date generale despre calculator.
    .title = date generale despre calculator
    .admin = Nume, memorie, dimensiunea discului, drepturi: practic orice program de instalare le cere. Un PDF a fost odată blocat numai pentru că fereastra Windows „Deschidere cu” a cerut dimensiunea discului. Singur nu este niciodată o dovadă.
finding-system-info = Fișierul a adunat detalii despre calculator și despre programele lui.
    .title = detalii de sistem colectate
    .admin = Hardware, software, procese, WMI. La fel fac instrumentele de inventariere, programele de instalare și telemetria.
finding-network-recon = Fișierul a explorat rețeaua calculatorului.
    .title = rețea explorată
    .admin = Au fost listate domeniul, utilizatorii, folderele partajate sau calculatoarele din apropiere. Scripturile administratorilor fac asta; la un atașament poate pregăti un atac asupra întregii rețele.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Și alte programe antivirus consideră fișierul dăunător.
        [one] Încă un program antivirus consideră fișierul dăunător.
        [few] Încă { $number } programe antivirus consideră fișierul dăunător.
       *[other] Încă { $number } de programe antivirus consideră fișierul dăunător.
    }
    .title = și alte scanere confirmă
    .admin =
        { $number ->
            [0] Fișierul este raportat de alte scanere (din VirusTotal, IRMA sau ClamAV); numărul lor nu este cunoscut.
            [one] Fișierul este raportat de încă { $number } scaner. Unul sau două sunt adesea o alarmă falsă: vedeți ce scaner este și verificați din nou mâine.
            [few] Fișierul este raportat de încă { $number } scanere. Unul sau două sunt adesea o alarmă falsă, zece sau mai multe aproape niciodată. Căutați după SHA-256; nu încărcați fișiere confidențiale.
           *[other] Fișierul este raportat de încă { $number } de scanere. Unul sau două sunt adesea o alarmă falsă, zece sau mai multe aproape niciodată. Căutați după SHA-256; nu încărcați fișiere confidențiale.
        }
finding-known-malware = Calculatorul de test a recunoscut în fișier un program dăunător cunoscut.
    .title = recunoscut de CAPE
    .admin = CAPE a numit familia sau i-a extras configurația. Raportul conține adresele pe care le-ar fi contactat: căutați-le în jurnale.
finding-rule-match = Fișierul seamănă cu programe dăunătoare cunoscute.
    .title = regulă de malware potrivită
    .admin = S-a potrivit o regulă YARA, un indicator sau o asemănare. Regulile au calități diferite: vedeți numele și autorul regulii.
finding-known-family = Fișierul are semnele unui program dăunător cunoscut.
    .title = semnele unei familii cunoscute
    .admin = Fișiere, chei de registry, mutexuri sau adrese ale familiei { $family }. Numele se refolosesc și se copiază, dar aproape niciodată de programe legitime.

## Little things

finding-everyday-actions = Fișierul a făcut lucruri pe care le fac și multe programe inofensive.
    .title = acțiuni obișnuite
    .admin = Registry, fișiere, pipe-uri, criptare, capabilități ale codului. Singur, acesta nu este un indiciu împotriva fișierului.
finding-phone-access = Fișierul a cerut drepturi foarte largi pe un telefon.
    .title = funcții de telefon folosite
    .admin = O aplicație Android care citește poziția, numere, aplicații sau mesaje ori încarcă alt cod. Multe aplicații legitime fac asta; comparați cu scopul aplicației.
finding-crash = Programul s-a oprit brusc la test.
    .title = oprire bruscă la test
    .admin = Spune mai mult despre calculatorul de test decât despre fișier. Și un exploit defect se poate opri așa.

## Verdicts of the sandbox itself

finding-sandbox-score = La test, fișierul s-a comportat suspect în mai multe feluri.
    .title = scorul sandboxului
    .admin = Scorul Cuckoo este { $score }: gravitățile tuturor constatărilor, împărțite la 5 și adunate. Șapte constatări de gravitate 3 depășesc deja limita obișnuită, 4. Examinați fiecare constatare.
finding-site-expression = Fișierul se potrivește cu o regulă făcută de departamentul dumneavoastră IT.
    .title = regulă locală
    .admin = S-a potrivit o expresie din propriul set de reguli Peekaboo: ({ $number }), numărată de la 0, deci (3) este setarea expression.4. Regulile următoare nu au rulat; raportul sandboxului poate conține mai multe.
finding-evil-domain = Fișierul a încercat să contacteze o adresă de internet cunoscută ca periculoasă.
    .title = domeniu blocat contactat
    .admin = Pe lista locală de domenii periculoase: { $domain }. Căutați domeniul în jurnalele de DNS și proxy.
finding-peekaboo-test = Este un fișier de test inofensiv.
    .title = fișier de test Peekaboo
    .admin = Fișierul conține marcajul de test „Peekabooyar”. Probabil cineva testează filtrul.
finding-sandbox-verdict = Calculatorul de test a considerat fișierul dăunător, fără să spună de ce.
    .title = verdict fără motiv
    .admin = Rezultatul a venit fără motiv. S-ar putea să fie în fișierele Peekaboo: căutați SHA-256 al părții în directorul lui de rapoarte.
finding-sandbox-other = La test, fișierul a făcut ceva ce pare suspect.
    .title = alt comportament
    .admin = Această constatare nu este în catalog. Este afișat textul sandboxului; judecați după el.

## What could not be analyzed

sandbox-failed-analysis = Testul fișierului nu s-a terminat. Nu știm dacă fișierul este inofensiv.
    .title = analiză sandbox eșuată
    .admin = Cuckoo sau Cortex a raportat o eroare sau nu a terminat. Căutați sarcina în jurnalul sandboxului; a doua analiză reușește adesea.
sandbox-failed-file = Fișierul nu a putut fi testat. Nu știm dacă fișierul este inofensiv.
    .title = fișier netransmis
    .admin = Peekaboo nu a putut citi fișierul sau nu l-a putut preda sandboxului. Verificați spațiul pe disc, permisiunile și coada de sarcini.
sandbox-failed-rule = Fișierul nu a putut fi evaluat. Nu știm dacă fișierul este inofensiv.
    .title = regulă Peekaboo eșuată
    .admin = O regulă s-a oprit cu o eroare sau o expresie a cerut eșecul. Verificați setul de reguli: cauza obișnuită este un nume nedefinit sau un raport lipsă.
sandbox-failed-service = Fișierul nu a putut fi testat. Nu știm dacă fișierul este inofensiv.
    .title = Peekaboo indisponibil
    .admin = Peekaboo a respins cererea sau nu a putut fi contactat. Verificați serviciul și jurnalul lui.
sandbox-failed-other = Fișierul nu a putut fi testat. Nu știm dacă fișierul este inofensiv.
    .title = test sandbox eșuat
    .admin = Peekaboo a raportat un eșec fără motiv. Căutați sarcina în jurnalul lui.
