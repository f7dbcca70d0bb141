# Provenance: original
# Romanian, formal (dumneavoastră): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade, after a colon, small first letter
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = E-mailul conține un program care blochează fișierele și cere bani.
    .subject = E-mail blocat: program de șantaj
    .could = Programul v-ar fi putut bloca documentele și pozele.
    .can = Programul vă poate bloca documentele și pozele.
    .title = ransomware
    .admin = Criptează fișierele și cere răscumpărare. Multe variante copiază mai întâi datele.

category-wiper = E-mailul conține un program care distruge date.
    .subject = E-mail blocat: program care distruge date
    .could = Programul v-ar fi putut șterge tot ce aveți în calculator.
    .can = Programul vă poate șterge tot ce aveți în calculator.
    .title = wiper
    .admin = Distruge fișiere sau discuri întregi. Datele nu pot fi recuperate nici prin plată.

category-banker = E-mailul conține un program care fură bani din conturi bancare.
    .subject = E-mail blocat: program care fură din conturi bancare
    .could = Programul v-ar fi putut prelua contul bancar online.
    .can = Programul vă poate prelua contul bancar online.
    .title = troian bancar
    .admin = Preia controlul asupra serviciului de online banking, de obicei schimbând ce arată browserul.

category-infostealer = E-mailul conține un program care fură parole.
    .subject = E-mail blocat: program care fură parole
    .could = Programul v-ar fi putut trimite parolele unor necunoscuți.
    .can = Programul vă poate trimite parolele unor necunoscuți.
    .title = infostealer
    .admin = Adună parole, cookie-uri și documente și le trimite în exterior în câteva minute.

category-spyware = E-mailul conține un program care urmărește ce faceți.
    .subject = E-mail blocat: program de spionaj
    .could = Programul ar fi putut înregistra ce scrieți și ce vedeți.
    .can = Programul poate înregistra ce scrieți și ce vedeți.
    .title = spyware
    .admin = Înregistrează tastele, ecranul, microfonul sau camera.

category-backdoor = E-mailul conține un program prin care niște necunoscuți vă pot folosi calculatorul.
    .subject = E-mail blocat: program ascuns de control la distanță
    .could = Niște necunoscuți v-ar fi putut folosi calculatorul de la distanță.
    .can = Niște necunoscuți vă pot folosi calculatorul de la distanță.
    .title = backdoor
    .admin = Dă altora controlul asupra calculatorului: comenzi, fișiere, ecran.

category-botnet = E-mailul conține un program care primește ordine de la infractori.
    .subject = E-mail blocat: program condus de infractori
    .could = Programul v-ar fi putut folosi calculatorul ca să îi atace pe alții.
    .can = Programul vă poate folosi calculatorul ca să îi atace pe alții.
    .title = bot
    .admin = Include calculatorul într-o rețea care trimite spam sau îi atacă pe alții.

category-worm = E-mailul conține un program care se răspândește singur.
    .subject = E-mail blocat: program care se răspândește singur
    .could = Programul ar fi putut trece din calculatorul dumneavoastră în altele.
    .can = Programul poate trece din calculatorul dumneavoastră în altele.
    .title = vierme
    .admin = Se copiază pe alte calculatoare prin e-mail, foldere partajate sau vulnerabilități.

category-rootkit = E-mailul conține un program care se ascunde adânc în calculator.
    .subject = E-mail blocat: program care se ascunde în calculator
    .could = Programul ar fi putut rămâne nevăzut în calculatorul dumneavoastră.
    .can = Programul poate rămâne nevăzut în calculatorul dumneavoastră.
    .title = rootkit
    .admin = Se ascunde în sistem sau pornește înaintea lui și rezistă la curățare.

category-exploit = E-mailul conține un fișier care folosește un punct slab al unui program.
    .subject = E-mail blocat: fișier care lasă intruși în calculator
    .could = Simpla deschidere a fișierului ar fi putut lăsa un necunoscut să intre.
    .can = Simpla deschidere a fișierului poate lăsa un necunoscut să intre.
    .title = exploit
    .admin = Folosește o vulnerabilitate a unui program. Verificați dacă programul este actualizat.

category-downloader = E-mailul conține un program care aduce alte programe dăunătoare.
    .subject = E-mail blocat: program care aduce altele dăunătoare
    .could = Programul v-ar fi putut aduce programe dăunătoare în calculator.
    .can = Programul vă poate aduce programe dăunătoare în calculator.
    .title = downloader
    .admin = Primul pas al unui atac: descarcă sau despachetează malware-ul propriu-zis.

category-file-infector = E-mailul conține un program care infectează alte programe.
    .subject = E-mail blocat: virus de calculator
    .could = Virusul v-ar fi putut infecta programele din calculator.
    .can = Virusul vă poate infecta programele din calculator.
    .title = virus de fișiere
    .admin = Se atașează la programe și documente. Adesea este un fișier curat care a fost infectat.

category-cryptominer = E-mailul conține un program care vă folosește pe ascuns calculatorul ca să facă bani digitali.
    .subject = E-mail blocat: program ascuns care face bani digitali
    .could = Programul v-ar fi putut încetini și încinge calculatorul.
    .can = Programul vă poate încetini și încinge calculatorul.
    .title = cryptominer
    .admin = Minează criptomonede pe cheltuiala proprietarului.

category-phishing = E-mailul încearcă să vă afle parola printr-un truc.
    .subject = E-mail blocat: truc pentru a vă afla parola
    .could = E-mailul v-ar fi putut duce la o pagină de conectare falsă.
    .can = E-mailul vă poate duce la o pagină de conectare falsă.
    .title = phishing
    .admin = Imită un serviciu ca să obțină parole sau date de plată.

category-rogueware = E-mailul conține un program care sperie oamenii ca să obțină bani.
    .subject = E-mail blocat: program cu alerte false
    .could = Programul v-ar fi putut arăta alerte false și ar fi putut cere bani.
    .can = Programul vă poate arăta alerte false și poate cere bani.
    .title = rogueware
    .admin = Se dă drept program de securitate sau de reparare și cere bani.

category-scam = E-mailul încearcă să obțină bani cu o poveste falsă.
    .subject = E-mail blocat: truc pentru a vă lua banii
    .could = E-mailul v-ar fi putut costa bani.
    .can = E-mailul vă poate costa bani.
    .title = înșelătorie
    .admin = Fraudă doar prin text: avans, factură falsă, șantaj, poveste de dragoste.

category-hacktool = E-mailul conține o unealtă de pătruns în calculatoare.
    .subject = E-mail blocat: unealtă pentru spargeri
    .could = Niște necunoscuți ar fi putut folosi unealta împotriva calculatorului dumneavoastră.
    .can = Niște necunoscuți pot folosi unealta împotriva calculatorului dumneavoastră.
    .title = instrument de hacking
    .admin = Instrument pentru atacuri. Unele sunt folosite și de administratori sau testeri.

category-pua = E-mailul conține un program pe care cei mai mulți oameni nu îl doresc.
    .subject = E-mail blocat: program nedorit
    .could = Programul v-ar fi putut arăta reclame sau schimba setările.
    .can = Programul vă poate arăta reclame sau schimba setările.
    .title = program nedorit (PUA)
    .admin = Reclame, programe incluse în alte instalări, instrumente îndoielnice. Mai degrabă supărător decât periculos; unii utilizatori îl doresc.

category-active-content = E-mailul conține un document care poate executa comenzi.
    .subject = E-mail blocat: document care poate executa comenzi
    .could = Deschiderea documentului ar fi putut porni un program dăunător.
    .can = Deschiderea documentului poate porni un program dăunător.
    .title = conținut activ
    .admin = O macrocomandă, un script sau un link care se execută la deschiderea documentului. Apare și în documente legitime.

category-evasion = E-mailul conține un fișier care încearcă să se ascundă de verificările noastre.
    .subject = E-mail blocat: fișier care își ascunde conținutul
    .could = Fișierul ar fi putut face rău mai târziu, după verificările noastre.
    .can = Fișierul poate face rău mai târziu, după verificările noastre.
    .title = eludarea detecției
    .admin = Se împachetează, se deghizează sau așteaptă, ca să treacă de scanere. La fel face și protecția la copiere.

category-suspicious-behavior = E-mailul conține un fișier care se comportă suspect.
    .subject = E-mail blocat: fișier suspect
    .could = Fișierul ar fi putut face modificări în calculator fără să vă întrebe.
    .can = Fișierul poate face modificări în calculator fără să vă întrebe.
    .title = comportament suspect
    .admin = Face ce face adesea un malware, dar nimic care să dovedească asta.

category-malware = E-mailul conține un program dăunător.
    .subject = E-mail blocat: program dăunător
    .could = Programul ar fi putut face pagube în calculator sau v-ar fi putut spiona.
    .can = Programul poate face pagube în calculator sau vă poate spiona.
    .title = malware
    .admin = Este dăunător, dar scanerul nu spune de ce fel este.

category-policy = O regulă a organizației dumneavoastră nu permite acest e-mail.
    .subject = E-mail blocat: nu este permis aici
    .could = Astfel de e-mailuri sunt folosite și de infractori.
    .can = Astfel de e-mailuri sunt folosite și de infractori.
    .title = politică internă
    .admin = Interzis de o regulă locală; nu s-a detectat nimic dăunător.

category-unscannable = Nu am putut verifica e-mailul.
    .subject = E-mail blocat: nu a putut fi verificat
    .could = În astfel de e-mailuri se ascund uneori fișiere dăunătoare.
    .can = În astfel de e-mailuri se ascund uneori fișiere dăunătoare.
    .title = neverificabil
    .admin = Niciun scaner nu a putut vedea conținutul. Nu se știe nimic, nici de bine, nici de rău.

category-spam = E-mailul pare a fi reclamă nedorită.
    .subject = E-mail blocat: reclamă nedorită
    .could = E-mailul v-ar fi răpit doar timp.
    .can = E-mailul vă poate răpi timp.
    .title = spam
    .admin = E-mail nedorit trimis în masă.

category-test = E-mailul conține un fișier de test inofensiv. Cu astfel de fișiere se testează protecția.
    .subject = E-mail blocat: fișier de test inofensiv
    .could = Fișierul nu ar fi putut face niciun rău.
    .can = Fișierul nu poate face niciun rău.
    .title = test
    .admin = Un fișier de test pe care scanerele îl raportează intenționat. Este inofensiv.

severity-critical = foarte mare
    .admin = critic
severity-high = mare
    .admin = ridicat
severity-medium = mediu
    .admin = mediu
severity-low = mic
    .admin = scăzut
severity-info = niciunul
    .admin = informativ

confidence-high = Suntem foarte siguri că e-mailul este periculos.
    .unwanted = Suntem foarte siguri că e-mailul este nedorit.
    .admin = ridicat
confidence-moderate = Suntem destul de siguri, dar ne putem înșela.
    .admin = moderat
confidence-low = Poate fi o alarmă falsă. E-mailul poate fi inofensiv.
    .admin = scăzut

strength-weak = indiciu slab
strength-doubtful = cunoscut pentru alarme false
strength-medium = indiciu mediu
strength-strong = indiciu puternic
strength-named = potrivire exactă

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arhivă
platform-mail = e-mail
