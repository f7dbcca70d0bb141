# Provenance: original
# Danish (du): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = Mailen indeholder et program, der låser filer og kræver penge.
    .subject = Stoppet mail: afpresningsprogram
    .could = Programmet kunne have låst dine dokumenter og billeder.
    .can = Programmet kan låse dine dokumenter og billeder.
    .title = Ransomware
    .admin = Krypterer filer og afpresser offeret for penge. Mange varianter kopierer først data ud.

category-wiper = Mailen indeholder et program, der ødelægger data.
    .subject = Stoppet mail: program, der ødelægger data
    .could = Programmet kunne have slettet alt på din computer.
    .can = Programmet kan slette alt på din computer.
    .title = Wiper
    .admin = Ødelægger filer eller hele diske. Data kan ikke købes tilbage.

category-banker = Mailen indeholder et program, der stjæler penge fra bankkonti.
    .subject = Stoppet mail: program, der stjæler fra bankkonti
    .could = Programmet kunne have overtaget din netbank.
    .can = Programmet kan overtage din netbank.
    .title = Banktrojaner
    .admin = Overtager netbanken, som regel ved at ændre det, browseren viser.

category-infostealer = Mailen indeholder et program, der stjæler adgangskoder.
    .subject = Stoppet mail: program, der stjæler adgangskoder
    .could = Programmet kunne have sendt dine adgangskoder til uvedkommende.
    .can = Programmet kan sende dine adgangskoder til uvedkommende.
    .title = Infostealer
    .admin = Indsamler adgangskoder, cookies og dokumenter og sender dem ud i løbet af få minutter.

category-spyware = Mailen indeholder et program, der holder øje med, hvad du gør.
    .subject = Stoppet mail: spionprogram
    .could = Programmet kunne have optaget det, du skriver og ser.
    .can = Programmet kan optage det, du skriver og ser.
    .title = Spyware
    .admin = Optager tastetryk, skærm, mikrofon eller kamera.

category-backdoor = Mailen indeholder et program, der lader uvedkommende bruge din computer.
    .subject = Stoppet mail: skjult fjernstyring
    .could = Uvedkommende kunne have brugt din computer på afstand.
    .can = Uvedkommende kan bruge din computer på afstand.
    .title = Bagdør
    .admin = Giver andre kontrol over computeren: kommandoer, filer, skærm.

category-botnet = Mailen indeholder et program, der tager imod ordrer fra kriminelle.
    .subject = Stoppet mail: program, der adlyder kriminelle
    .could = Programmet kunne have brugt din computer til at angribe andre.
    .can = Programmet kan bruge din computer til at angribe andre.
    .title = Bot
    .admin = Gør computeren til en del af et netværk, der sender spam eller angriber andre.

category-worm = Mailen indeholder et program, der spreder sig selv.
    .subject = Stoppet mail: program, der spreder sig selv
    .could = Programmet kunne have spredt sig fra din computer til andre.
    .can = Programmet kan sprede sig fra din computer til andre.
    .title = Orm
    .admin = Kopierer sig selv til andre computere via mail, delte mapper eller sårbarheder.

category-rootkit = Mailen indeholder et program, der gemmer sig dybt inde i computeren.
    .subject = Stoppet mail: program, der gemmer sig i computere
    .could = Programmet kunne have ligget skjult i din computer.
    .can = Programmet kan ligge skjult i din computer.
    .title = Rootkit
    .admin = Gemmer sig i systemet eller før dets opstart og overlever en oprydning.

category-exploit = Mailen indeholder en fil, der udnytter en svaghed i et program.
    .subject = Stoppet mail: fil, der er lavet til at bryde ind
    .could = Bare det at åbne filen kunne have lukket uvedkommende ind.
    .can = Bare det at åbne filen kan lukke uvedkommende ind.
    .title = Exploit
    .admin = Udnytter en sårbarhed i et program. Tjek, at programmet er opdateret.

category-downloader = Mailen indeholder et program, der henter andre skadelige programmer.
    .subject = Stoppet mail: program, der henter skadelige programmer
    .could = Programmet kunne have hentet skadelige programmer ind på din computer.
    .can = Programmet kan hente skadelige programmer ind på din computer.
    .title = Downloader
    .admin = Første trin i et angreb: henter eller udpakker den egentlige malware.

category-file-infector = Mailen indeholder et program, der smitter andre programmer.
    .subject = Stoppet mail: computervirus
    .could = Virussen kunne have smittet programmerne på din computer.
    .can = Virussen kan smitte programmerne på din computer.
    .title = Filvirus
    .admin = Hæfter sig på programmer og dokumenter. Ofte en uskyldig fil, der er blevet inficeret.

category-cryptominer = Mailen indeholder et program, der i smug bruger din computer til at lave digitale penge.
    .subject = Stoppet mail: program, der i smug bruger computere
    .could = Programmet kunne have gjort din computer langsom og varm.
    .can = Programmet kan gøre din computer langsom og varm.
    .title = Kryptominer
    .admin = Udvinder kryptovaluta på ejerens regning.

category-phishing = Mailen prøver at lokke din adgangskode fra dig.
    .subject = Stoppet mail: forsøg på at lokke din adgangskode fra dig
    .could = Mailen kunne have ført dig til en falsk side til login.
    .can = Mailen kan føre dig til en falsk side til login.
    .title = Phishing
    .admin = Efterligner en tjeneste for at få fat i adgangskoder eller betalingsoplysninger.

category-rogueware = Mailen indeholder et program, der skræmmer folk for at få penge.
    .subject = Stoppet mail: program med falske advarsler
    .could = Programmet kunne have vist falske advarsler og bedt om penge.
    .can = Programmet kan vise falske advarsler og bede om penge.
    .title = Falsk sikkerhedsprogram (rogueware)
    .admin = Udgiver sig for at være et sikkerheds- eller reparationsprogram og kræver betaling.

category-scam = Mailen prøver at få penge med en falsk historie.
    .subject = Stoppet mail: forsøg på at lokke penge fra dig
    .could = Mailen kunne have kostet dig penge.
    .can = Mailen kan koste dig penge.
    .title = Svindel
    .admin = Svindel udelukkende med tekst: forskudsbetaling, falsk faktura, afpresning, romance scam.

category-hacktool = Mailen indeholder et værktøj til at bryde ind i computere.
    .subject = Stoppet mail: værktøj til indbrud i computere
    .could = Uvedkommende kunne have brugt værktøjet mod din computer.
    .can = Uvedkommende kan bruge værktøjet mod din computer.
    .title = Hackerværktøj
    .admin = Et værktøj til angreb. Administratorer og sikkerhedstestere bruger også nogle af den slags.

category-pua = Mailen indeholder et program, som de fleste ikke vil have.
    .subject = Stoppet mail: uønsket program
    .could = Programmet kunne have vist reklamer eller ændret dine indstillinger.
    .can = Programmet kan vise reklamer eller ændre dine indstillinger.
    .title = Uønsket program (PUA)
    .admin = Reklamer, medfølgende installationsprogrammer, tvivlsomme værktøjer. Mere irriterende end farligt; nogle brugere ønsker det.

category-active-content = Mailen indeholder et dokument, der kan køre kommandoer.
    .subject = Stoppet mail: dokument, der kan køre kommandoer
    .could = Hvis du havde åbnet dokumentet, kunne et skadeligt program være startet.
    .can = Når dokumentet åbnes, kan et skadeligt program starte.
    .title = Aktivt indhold
    .admin = En makro, et script eller et link, der kører, når dokumentet åbnes. Legitime dokumenter har det også.

category-evasion = Mailen indeholder en fil, der prøver at gemme sig for vores tjek.
    .subject = Stoppet mail: fil, der skjuler sit indhold
    .could = Filen kunne have gjort skade senere, efter vores tjek.
    .can = Filen kan gøre skade senere, efter vores tjek.
    .title = Forsøg på at undgå opdagelse
    .admin = Pakker, forklæder eller forsinker sig for at komme forbi scannere. Det gør kopibeskyttelse også.

category-suspicious-behavior = Mailen indeholder en fil, der opfører sig mistænkeligt.
    .subject = Stoppet mail: mistænkelig fil
    .could = Filen kunne have ændret din computer uden at spørge dig.
    .can = Filen kan ændre din computer uden at spørge dig.
    .title = Mistænkelig adfærd
    .admin = Gør det, som malware ofte gør, men intet, der beviser det.

category-malware = Mailen indeholder et skadeligt program.
    .subject = Stoppet mail: skadeligt program
    .could = Programmet kunne have gjort skade på din computer eller spioneret mod dig.
    .can = Programmet kan gøre skade på din computer eller spionere mod dig.
    .title = Malware
    .admin = Skadelig, men scanneren siger ikke af hvilken art.

category-policy = En regel i din organisation tillader ikke mailen.
    .subject = Stoppet mail: ikke tilladt her
    .could = Angribere bruger også den slags mails.
    .can = Angribere bruger også den slags mails.
    .title = Mailpolitik
    .admin = Ikke tilladt efter en lokal regel; intet skadeligt blev fundet.

category-unscannable = Vi kunne ikke tjekke mailen.
    .subject = Stoppet mail: kunne ikke tjekkes
    .could = Skadelige filer bliver nogle gange skjult i den slags mails.
    .can = Skadelige filer bliver nogle gange skjult i den slags mails.
    .title = Kan ikke tjekkes
    .admin = Ingen scanner kunne se ind i den. Man ved intet, hverken godt eller skidt.

category-spam = Mailen ligner uønsket reklame.
    .subject = Stoppet mail: uønsket reklame
    .could = Mailen ville kun have kostet dig tid.
    .can = Mailen kan koste dig tid.
    .title = Spam
    .admin = Uønsket masseudsendelse.

category-test = Mailen indeholder en ufarlig testfil. Med den slags filer tester man beskyttelsen.
    .subject = Stoppet mail: ufarlig testfil
    .could = Filen kunne ikke have gjort nogen skade.
    .can = Filen kan ikke gøre nogen skade.
    .title = Test
    .admin = En testfil, som scannere med vilje rapporterer. Den er ufarlig.

severity-critical = meget stor
    .admin = kritisk
severity-high = stor
    .admin = høj
severity-medium = middel
    .admin = middel
severity-low = lille
    .admin = lav
severity-info = ingen
    .admin = information

confidence-high = Vi er meget sikre på, at mailen er skadelig.
    .unwanted = Vi er meget sikre på, at mailen er uønsket.
    .admin = høj
confidence-moderate = Vi er ret sikre, men vi kan tage fejl.
    .admin = moderat
confidence-low = Det kan være en falsk alarm. Mailen kan være ufarlig.
    .admin = lav

strength-weak = svagt tegn
strength-doubtful = kendt for falske alarmer
strength-medium = middelstærkt tegn
strength-strong = stærkt tegn
strength-named = præcist match

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arkiv
platform-mail = mail
