# Provenance: original
# Maltese: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = Fl-email hemm programm li jsakkar il-fajls u jitlob il-flus.
    .subject = Email imblukkata: programm ta' rikatt
    .could = Seta' sakkar id-dokumenti u r-ritratti tiegħek.
    .can = Jista' jsakkar id-dokumenti u r-ritratti tiegħek.
    .title = Ransomware
    .admin = Jikkripta l-fajls u jirrikatta għall-flus. Ħafna tipi l-ewwel jikkopjaw id-data.

category-wiper = Fl-email hemm programm li jeqred id-data.
    .subject = Email imblukkata: programm li jeqred id-data
    .could = Seta' ħassar kull ma hemm fil-kompjuter.
    .can = Jista' jħassar kull ma hemm fil-kompjuter.
    .title = Wiper
    .admin = Jeqred fajls jew diski sħaħ. M'hemmx mod kif tħallas biex iġġib id-data lura.

category-banker = Fl-email hemm programm li jisraq il-flus mill-kontijiet tal-bank.
    .subject = Email imblukkata: programm li jisraq mill-kontijiet tal-bank
    .could = Seta' ħa f'idejh il-kont tal-bank tiegħek fuq l-internet.
    .can = Jista' jieħu f'idejh il-kont tal-bank tiegħek fuq l-internet.
    .title = Trojan bankarju
    .admin = Jieħu f'idejh is-servizzi bankarji online, normalment billi jbiddel dak li juri l-browser.

category-infostealer = Fl-email hemm programm li jisraq il-passwords.
    .subject = Email imblukkata: programm li jisraq il-passwords
    .could = Seta' bagħat il-passwords tiegħek lil nies oħra.
    .can = Jista' jibgħat il-passwords tiegħek lil nies oħra.
    .title = Infostealer
    .admin = Jiġbor passwords, cookies u dokumenti, u jibgħathom 'il barra fi ftit minuti.

category-spyware = Fl-email hemm programm li josserva dak li tagħmel.
    .subject = Email imblukkata: programm li jispija
    .could = Seta' rreġistra dak li tikteb u tara.
    .can = Jista' jirreġistra dak li tikteb u tara.
    .title = Spyware
    .admin = Jirreġistra t-tasti, l-iskrin, il-mikrofonu jew il-kamera.

category-backdoor = Fl-email hemm programm li jħalli lil nies oħra jużaw il-kompjuter tiegħek.
    .subject = Email imblukkata: programm moħbi ta' kontroll mill-bogħod
    .could = Nies oħra setgħu użaw il-kompjuter mill-bogħod.
    .can = Nies oħra jistgħu jużaw il-kompjuter mill-bogħod.
    .title = Backdoor
    .admin = Jagħti lil ħaddieħor il-kontroll tal-kompjuter: kmandi, fajls, skrin.

category-botnet = Fl-email hemm programm li jobdi lill-kriminali.
    .subject = Email imblukkata: programm li jobdi lill-kriminali
    .could = Seta' uża l-kompjuter biex jattakka lil oħrajn.
    .can = Jista' juża l-kompjuter biex jattakka lil oħrajn.
    .title = Bot
    .admin = Idaħħal il-kompjuter f'netwerk li jibgħat l-ispam jew jattakka lil oħrajn.

category-worm = Fl-email hemm programm li jinxtered waħdu.
    .subject = Email imblukkata: programm li jinxtered waħdu
    .could = Seta' nxtered mill-kompjuter għal oħrajn.
    .can = Jista' jinxtered mill-kompjuter għal oħrajn.
    .title = Worm
    .admin = Jikkopja lilu nnifsu f'kompjuters oħra bl-email, permezz ta' shares jew vulnerabbiltajiet.

category-rootkit = Fl-email hemm programm li jinħeba fil-fond tal-kompjuter.
    .subject = Email imblukkata: programm li jinħeba fil-kompjuters
    .could = Seta' baqa' fil-kompjuter bla ma jidher.
    .can = Jista' jibqa' fil-kompjuter bla ma jidher.
    .title = Rootkit
    .admin = Jinħeba fis-sistema jew qabel il-bidu tagħha, u jibqa' hemm wara t-tindif.

category-exploit = Fl-email hemm fajl li juża dgħufija ta' programm.
    .subject = Email imblukkata: fajl magħmul biex jidħol bis-serqa
    .could = Kieku ftaħtu, seta' daħal xi ħadd ieħor.
    .can = Jekk tiftħu, jista' jidħol xi ħadd ieħor.
    .title = Exploit
    .admin = Juża vulnerabbiltà ta' programm. Iċċekkja li l-programm hu aġġornat.

category-downloader = Fl-email hemm programm li jġib programmi oħra ta' ħsara.
    .subject = Email imblukkata: programm li jġib oħrajn ta' ħsara
    .could = Seta' ġab programmi ta' ħsara fil-kompjuter.
    .can = Jista' jġib programmi ta' ħsara fil-kompjuter.
    .title = Downloader
    .admin = L-ewwel pass ta' attakk: iniżżel jew joħroġ il-malware proprju.

category-file-infector = Fl-email hemm programm li jinfetta programmi oħra.
    .subject = Email imblukkata: virus tal-kompjuter
    .could = Seta' nfetta l-programmi fil-kompjuter.
    .can = Jista' jinfetta l-programmi fil-kompjuter.
    .title = Virus tal-fajls
    .admin = Iwaħħal lilu nnifsu ma' programmi u dokumenti. Spiss ikun fajl nadif li ġie infettat.

category-cryptominer = Fl-email hemm programm li bil-moħbi jagħmel flus diġitali bil-kompjuter tiegħek.
    .subject = Email imblukkata: programm li juża l-kompjuters bil-moħbi
    .could = Il-kompjuter seta' beda jaħdem bil-mod u jisħon.
    .can = Il-kompjuter jista' jibda jaħdem bil-mod u jisħon.
    .title = Cryptominer
    .admin = Jimmina l-kriptovaluta a spejjeż tas-sid.

category-phishing = L-email tipprova tieħu l-password tiegħek bil-qerq.
    .subject = Email imblukkata: qerq biex jieħdu l-password tiegħek
    .could = Setgħet ħaditek fuq paġna falza fejn iddaħħal il-password.
    .can = Tista' teħodok fuq paġna falza fejn iddaħħal il-password.
    .title = Phishing
    .admin = Timita servizz biex tikseb passwords jew data tal-ħlas.

category-rogueware = Fl-email hemm programm li jbeżża' lin-nies biex jieħu l-flus.
    .subject = Email imblukkata: programm b'avviżi foloz
    .could = Seta' wera avviżi foloz u talab il-flus.
    .can = Jista' juri avviżi foloz u jitlob il-flus.
    .title = Rogueware
    .admin = Jagħmilha ta' programm tas-sigurtà jew tat-tiswija u jitlob il-ħlas.

category-scam = L-email tipprova tieħu l-flus bi storja falza.
    .subject = Email imblukkata: qerq biex jieħdulek il-flus
    .could = Setgħet swietlek il-flus.
    .can = Tista' tiswielek il-flus.
    .title = Frodi
    .admin = Frodi bil-kliem biss: ħlas bil-quddiem, fattura falza, rikatt, imħabba falza.

category-hacktool = Fl-email hemm għodda biex wieħed jidħol bis-serqa fil-kompjuters.
    .subject = Email imblukkata: għodda biex tidħol fil-kompjuters
    .could = Nies oħra setgħu użawha kontra l-kompjuter.
    .can = Nies oħra jistgħu jużawha kontra l-kompjuter.
    .title = Għodda tal-hacking
    .admin = Għodda għall-attakki. Amministraturi u testers jużaw xi wħud minnhom ukoll.

category-pua = Fl-email hemm programm li l-biċċa l-kbira tan-nies ma jridux.
    .subject = Email imblukkata: programm mhux mixtieq
    .could = Seta' wera r-reklami jew biddel is-settings tiegħek.
    .can = Jista' juri r-reklami jew ibiddel is-settings tiegħek.
    .title = Programm mhux mixtieq (PUA)
    .admin = Reklami, installaturi b'żidiet, għodod dubjużi. Aktar idejjaq milli hu perikoluż; xi utenti jriduh.

category-active-content = Fl-email hemm dokument li jista' jħaddem kmandi.
    .subject = Email imblukkata: dokument li jista' jħaddem kmandi
    .could = Kieku ftaħtu, seta' beda programm ta' ħsara.
    .can = Meta tiftħu, jista' jibda programm ta' ħsara.
    .title = Kontenut attiv
    .admin = Macro, script jew link li jaħdem meta jinfetaħ id-dokument. Dokumenti leġittimi jkollhom minnhom ukoll.

category-evasion = Fl-email hemm fajl li jipprova jinħeba mill-kontrolli tagħna.
    .subject = Email imblukkata: fajl li jaħbi x'fih
    .could = Seta' għamel ħsara aktar tard, wara l-kontrolli tagħna.
    .can = Jista' jagħmel ħsara aktar tard, wara l-kontrolli tagħna.
    .title = Evażjoni
    .admin = Jippakkja, jaħbi jew idewwem lilu nnifsu biex jaħrab mill-iskeners. Il-protezzjoni kontra l-ikkopjar tagħmel hekk ukoll.

category-suspicious-behavior = Fl-email hemm fajl li jġib ruħu b'mod suspettuż.
    .subject = Email imblukkata: fajl suspettuż
    .could = Seta' biddel il-kompjuter bla ma jgħidlek.
    .can = Jista' jbiddel il-kompjuter bla ma jgħidlek.
    .title = Imġiba suspettuża
    .admin = Tixbah dik tal-malware, iżda m'hemm xejn li jipprova dan.

category-malware = Fl-email hemm programm ta' ħsara.
    .subject = Email imblukkata: programm ta' ħsara
    .could = Seta' għamel ħsara fil-kompjuter jew spijak.
    .can = Jista' jagħmel ħsara fil-kompjuter jew jispijak.
    .title = Malware
    .admin = Malizzjuż, iżda l-iskener ma jgħidx ta' liema tip hu.

category-policy = Regola tal-organizzazzjoni tiegħek ma tħallix l-email.
    .subject = Email imblukkata: mhux permessa hawn
    .could = L-attakkanti wkoll jużaw emails bħal dawn.
    .can = L-attakkanti wkoll jużaw emails bħal dawn.
    .title = Politika tas-sit
    .admin = Projbita b'regola ta' dan is-sit; ma nstab xejn ta' ħsara.

category-unscannable = Ma stajniex niċċekkjaw l-email.
    .subject = Email imblukkata: ma setgħetx tiġi ċċekkjata
    .could = Kultant jinħbew fajls ta' ħsara f'emails bħal dawn.
    .can = Kultant jinħbew fajls ta' ħsara f'emails bħal dawn.
    .title = Ma tistax tiġi ċċekkjata
    .admin = L-ebda skener ma seta' jara x'hemm ġewwa. Ma hu magħruf xejn, la tajjeb u lanqas ħażin.

category-spam = L-email tidher li hi reklam mhux mitlub.
    .subject = Email imblukkata: reklam mhux mitlub
    .could = Kienet tieħu biss mill-ħin tiegħek.
    .can = Tista' tieħu mill-ħin tiegħek.
    .title = Spam
    .admin = Posta bil-massa mhux mixtieqa.

category-test = Fl-email hemm fajl tat-test bla ħsara. In-nies jużaw fajls bħal dawn biex jittestjaw il-protezzjoni.
    .subject = Email imblukkata: fajl tat-test bla ħsara
    .could = Ma setax jagħmel ħsara.
    .can = Ma jistax jagħmel ħsara.
    .title = Test
    .admin = Fajl tat-test li l-iskeners jirrapportaw apposta. Ma jagħmilx ħsara.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = għoli ħafna
    .admin = kritika
severity-high = għoli
    .admin = għolja
severity-medium = medju
    .admin = medja
severity-low = baxx
    .admin = baxxa
severity-info = xejn
    .admin = informazzjoni

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Aħna ċerti ħafna li fiha xi ħaġa ta' ħsara.
    .unwanted = Aħna ċerti ħafna li l-email mhix mixtieqa.
    .admin = għolja
confidence-moderate = Aħna pjuttost ċerti, imma nistgħu niżbaljaw.
    .admin = moderata
confidence-low = Jista' jkun allarm falz. Jista' jkun li l-email ma tagħmilx ħsara.
    .admin = baxxa

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = sinjal dgħajjef
strength-doubtful = magħruf għal allarmi foloz
strength-medium = sinjal medju
strength-strong = sinjal b'saħħtu
strength-named = qbil eżatt

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arkivju
platform-mail = email
