# Provenance: original
# Norwegian Bokmål (du): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = E-posten inneholder et program som låser filer og krever penger.
    .subject = Stoppet e-post: utpressingsprogram
    .could = Programmet kunne ha låst dokumentene og bildene dine.
    .can = Programmet kan låse dokumentene og bildene dine.
    .title = Løsepengevirus
    .admin = Krypterer filer og presser offeret for penger. Mange varianter kopierer dataene først.

category-wiper = E-posten inneholder et program som ødelegger data.
    .subject = Stoppet e-post: program som ødelegger data
    .could = Programmet kunne ha slettet alt på datamaskinen din.
    .can = Programmet kan slette alt på datamaskinen din.
    .title = Wiper
    .admin = Ødelegger filer eller hele disker. Dataene kan ikke kjøpes tilbake.

category-banker = E-posten inneholder et program som stjeler penger fra bankkontoer.
    .subject = Stoppet e-post: program som stjeler fra bankkontoer
    .could = Programmet kunne ha tatt over nettbanken din.
    .can = Programmet kan ta over nettbanken din.
    .title = Banktrojaner
    .admin = Tar over nettbanken, som regel ved å endre det nettleseren viser.

category-infostealer = E-posten inneholder et program som stjeler passord.
    .subject = Stoppet e-post: program som stjeler passord
    .could = Programmet kunne ha sendt passordene dine til uvedkommende.
    .can = Programmet kan sende passordene dine til uvedkommende.
    .title = Informasjonstyv (infostealer)
    .admin = Samler inn passord, informasjonskapsler og dokumenter og sender dem ut på få minutter.

category-spyware = E-posten inneholder et program som følger med på hva du gjør.
    .subject = Stoppet e-post: spionprogram
    .could = Programmet kunne ha fanget opp det du skriver og ser.
    .can = Programmet kan fange opp det du skriver og ser.
    .title = Spionprogram
    .admin = Registrerer tastetrykk, skjerm, mikrofon eller kamera.

category-backdoor = E-posten inneholder et program som lar uvedkommende bruke datamaskinen din.
    .subject = Stoppet e-post: skjult program for fjernstyring
    .could = Uvedkommende kunne ha styrt datamaskinen din utenfra.
    .can = Uvedkommende kan styre datamaskinen din utenfra.
    .title = Bakdør
    .admin = Gir andre kontroll over datamaskinen: kommandoer, filer, skjerm.

category-botnet = E-posten inneholder et program som tar imot ordrer fra kriminelle.
    .subject = Stoppet e-post: program som adlyder kriminelle
    .could = Programmet kunne ha brukt datamaskinen din til å angripe andre.
    .can = Programmet kan bruke datamaskinen din til å angripe andre.
    .title = Bot
    .admin = Gjør datamaskinen til en del av et nettverk som sender søppelpost eller angriper andre.

category-worm = E-posten inneholder et program som sprer seg av seg selv.
    .subject = Stoppet e-post: program som sprer seg av seg selv
    .could = Programmet kunne ha spredd seg fra datamaskinen din til andre.
    .can = Programmet kan spre seg fra datamaskinen din til andre.
    .title = Orm
    .admin = Kopierer seg til andre datamaskiner via e-post, delte mapper eller sårbarheter.

category-rootkit = E-posten inneholder et program som gjemmer seg dypt i datamaskinen.
    .subject = Stoppet e-post: program som gjemmer seg i datamaskiner
    .could = Programmet kunne ha blitt liggende i datamaskinen din uten å bli oppdaget.
    .can = Programmet kan bli liggende i datamaskinen din uten å bli oppdaget.
    .title = Rootkit
    .admin = Gjemmer seg i systemet eller starter før det, og overlever en opprydding.

category-exploit = E-posten inneholder en fil som utnytter en svakhet i et program.
    .subject = Stoppet e-post: fil som er laget for innbrudd
    .could = Uvedkommende kunne ha sluppet inn bare ved at du åpnet filen.
    .can = Uvedkommende kan slippe inn bare ved at du åpner filen.
    .title = Utnyttelseskode (exploit)
    .admin = Utnytter en sårbarhet i et program. Sjekk at programmet er oppdatert.

category-downloader = E-posten inneholder et program som henter andre skadelige programmer.
    .subject = Stoppet e-post: program som henter skadelige programmer
    .could = Programmet kunne ha hentet skadelige programmer til datamaskinen din.
    .can = Programmet kan hente skadelige programmer til datamaskinen din.
    .title = Nedlaster (downloader)
    .admin = Første trinn i et angrep: henter eller pakker ut den egentlige skadevaren.

category-file-infector = E-posten inneholder et program som smitter andre programmer.
    .subject = Stoppet e-post: datavirus
    .could = Viruset kunne ha smittet programmene på datamaskinen din.
    .can = Viruset kan smitte programmene på datamaskinen din.
    .title = Filvirus
    .admin = Fester seg til programmer og dokumenter. Ofte en uskyldig fil som er blitt smittet.

category-cryptominer = E-posten inneholder et program som i det skjulte bruker datamaskinen din til å lage digitale penger.
    .subject = Stoppet e-post: program som bruker datamaskiner i skjul
    .could = Programmet kunne ha gjort datamaskinen din treg og varm.
    .can = Programmet kan gjøre datamaskinen din treg og varm.
    .title = Kryptoutvinner (cryptominer)
    .admin = Utvinner kryptovaluta på eierens bekostning.

category-phishing = E-posten prøver å lure passordet fra deg.
    .subject = Stoppet e-post: forsøk på å lure passordet fra deg
    .could = E-posten kunne ha ført deg til en falsk innloggingsside.
    .can = E-posten kan føre deg til en falsk innloggingsside.
    .title = Phishing
    .admin = Etterligner en tjeneste for å få tak i passord eller betalingsopplysninger.

category-rogueware = E-posten inneholder et program som skremmer folk for å få penger.
    .subject = Stoppet e-post: program med falske advarsler
    .could = Programmet kunne ha vist falske advarsler og bedt om penger.
    .can = Programmet kan vise falske advarsler og be om penger.
    .title = Falskt sikkerhetsprogram (rogueware)
    .admin = Utgir seg for å være et sikkerhets- eller reparasjonsprogram og krever betaling.

category-scam = E-posten prøver å få penger med en falsk historie.
    .subject = Stoppet e-post: forsøk på å lure penger fra deg
    .could = E-posten kunne ha kostet deg penger.
    .can = E-posten kan koste deg penger.
    .title = Svindel
    .admin = Svindel med tekst alene: forskuddssvindel, falsk faktura, utpressing, kjærlighetssvindel.

category-hacktool = E-posten inneholder et verktøy for å bryte seg inn i datamaskiner.
    .subject = Stoppet e-post: verktøy for datainnbrudd
    .could = Uvedkommende kunne ha brukt verktøyet mot datamaskinen din.
    .can = Uvedkommende kan bruke verktøyet mot datamaskinen din.
    .title = Hackerverktøy
    .admin = Et verktøy for angrep. Administratorer og sikkerhetstestere bruker også noen slike verktøy.

category-pua = E-posten inneholder et program som de fleste ikke vil ha.
    .subject = Stoppet e-post: uønsket program
    .could = Programmet kunne ha vist reklame eller endret innstillingene dine.
    .can = Programmet kan vise reklame eller endre innstillingene dine.
    .title = Uønsket program (PUA)
    .admin = Reklame, medfølgende installasjonsprogrammer, tvilsomme verktøy. Mer irriterende enn farlig; noen brukere vil ha dem.

category-active-content = E-posten inneholder et dokument som kan kjøre kommandoer.
    .subject = Stoppet e-post: dokument som kan kjøre kommandoer
    .could = Et skadelig program kunne ha startet hvis du hadde åpnet dokumentet.
    .can = Et skadelig program kan starte når du åpner dokumentet.
    .title = Aktivt innhold
    .admin = En makro, et skript eller en lenke som kjøres når dokumentet åpnes. Legitime dokumenter har det også.

category-evasion = E-posten inneholder en fil som prøver å skjule seg for sjekkene våre.
    .subject = Stoppet e-post: fil som skjuler innholdet sitt
    .could = Filen kunne ha gjort skade senere, etter sjekkene våre.
    .can = Filen kan gjøre skade senere, etter sjekkene våre.
    .title = Omgåelse av deteksjon
    .admin = Pakker, forkler eller forsinker seg for å komme forbi skannere. Kopibeskyttelse gjør det også.

category-suspicious-behavior = E-posten inneholder en fil som oppfører seg mistenkelig.
    .subject = Stoppet e-post: mistenkelig fil
    .could = Filen kunne ha endret ting på datamaskinen uten å spørre deg.
    .can = Filen kan endre ting på datamaskinen uten å spørre deg.
    .title = Mistenkelig oppførsel
    .admin = Gjør det skadevare ofte gjør, men ingenting som beviser det.

category-malware = E-posten inneholder et skadelig program.
    .subject = Stoppet e-post: skadelig program
    .could = Programmet kunne ha ødelagt noe på datamaskinen din eller spionert på deg.
    .can = Programmet kan ødelegge noe på datamaskinen din eller spionere på deg.
    .title = Skadevare
    .admin = Skadelig, men skanneren sier ikke hva slags.

category-policy = En regel i organisasjonen din tillater ikke e-posten.
    .subject = Stoppet e-post: ikke tillatt her
    .could = Angripere bruker også slike e-poster.
    .can = Angripere bruker også slike e-poster.
    .title = Retningslinjer
    .admin = Ikke tillatt etter en lokal regel; ingenting skadelig ble oppdaget.

category-unscannable = Vi kunne ikke sjekke e-posten.
    .subject = Stoppet e-post: kunne ikke sjekkes
    .could = Skadelige filer blir noen ganger gjemt i slike e-poster.
    .can = Skadelige filer blir noen ganger gjemt i slike e-poster.
    .title = Kunne ikke sjekkes
    .admin = Ingen skanner kunne se på innholdet. Vi vet ingenting om det, verken godt eller dårlig.

category-spam = E-posten ser ut som uønsket reklame.
    .subject = Stoppet e-post: uønsket reklame
    .could = E-posten ville bare ha kostet deg tid.
    .can = E-posten kan koste deg tid.
    .title = Søppelpost
    .admin = Uønsket masseutsending.

category-test = E-posten inneholder en ufarlig testfil. Folk bruker slike filer for å teste beskyttelsen.
    .subject = Stoppet e-post: ufarlig testfil
    .could = Filen kunne ikke ha gjort noen skade.
    .can = Filen kan ikke gjøre noen skade.
    .title = Test
    .admin = En testfil som skannere rapporterer med vilje. Den er ufarlig.

severity-critical = svært stor
    .admin = kritisk
severity-high = stor
    .admin = høy
severity-medium = middels
    .admin = middels
severity-low = liten
    .admin = lav
severity-info = ingen
    .admin = informasjon

confidence-high = Vi er svært sikre på at e-posten er skadelig.
    .unwanted = Vi er svært sikre på at e-posten er uønsket.
    .admin = høy
confidence-moderate = Vi er ganske sikre, men vi kan ta feil.
    .admin = moderat
confidence-low = Det kan være en falsk alarm. E-posten kan være ufarlig.
    .admin = lav

strength-weak = svakt tegn
strength-doubtful = kjent for falske alarmer
strength-medium = middels sterkt tegn
strength-strong = sterkt tegn
strength-named = nøyaktig treff

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arkiv
platform-mail = e-post
