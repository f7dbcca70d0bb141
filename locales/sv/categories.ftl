# Provenance: original
# Swedish (du): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = Mejlet innehåller ett program som låser filer och kräver pengar.
    .subject = Stoppat mejl: utpressningsprogram
    .could = Programmet hade kunnat låsa dina dokument och bilder.
    .can = Programmet kan låsa dina dokument och bilder.
    .title = Ransomware
    .admin = Krypterar filer och pressar offret på pengar. Många varianter kopierar först ut data.

category-wiper = Mejlet innehåller ett program som förstör data.
    .subject = Stoppat mejl: program som förstör data
    .could = Programmet hade kunnat radera allt på din dator.
    .can = Programmet kan radera allt på din dator.
    .title = Wiper
    .admin = Förstör filer eller hela diskar. Det går inte att köpa tillbaka data.

category-banker = Mejlet innehåller ett program som stjäl pengar från bankkonton.
    .subject = Stoppat mejl: program som stjäl från bankkonton
    .could = Programmet hade kunnat ta över din internetbank.
    .can = Programmet kan ta över din internetbank.
    .title = Banktrojan
    .admin = Tar över internetbanken, oftast genom att ändra det som webbläsaren visar.

category-infostealer = Mejlet innehåller ett program som stjäl lösenord.
    .subject = Stoppat mejl: program som stjäl lösenord
    .could = Programmet hade kunnat skicka dina lösenord till okända.
    .can = Programmet kan skicka dina lösenord till okända.
    .title = Infostealer
    .admin = Samlar in lösenord, kakor och dokument och skickar iväg dem inom några minuter.

category-spyware = Mejlet innehåller ett program som ser vad du gör.
    .subject = Stoppat mejl: spionprogram
    .could = Programmet hade kunnat spela in det du skriver och ser.
    .can = Programmet kan spela in det du skriver och ser.
    .title = Spionprogram
    .admin = Spelar in tangenttryckningar, skärm, mikrofon eller kamera.

category-backdoor = Mejlet innehåller ett program som låter okända använda din dator.
    .subject = Stoppat mejl: dold fjärrstyrning
    .could = Okända hade kunnat använda din dator på distans.
    .can = Okända kan använda din dator på distans.
    .title = Bakdörr
    .admin = Ger andra kontroll över datorn: kommandon, filer, skärm.

category-botnet = Mejlet innehåller ett program som tar order från brottslingar.
    .subject = Stoppat mejl: program som lyder brottslingar
    .could = Programmet hade kunnat använda din dator till att angripa andra.
    .can = Programmet kan använda din dator till att angripa andra.
    .title = Bot
    .admin = Gör datorn till en del av ett nätverk som skickar skräppost eller angriper andra.

category-worm = Mejlet innehåller ett program som sprider sig självt.
    .subject = Stoppat mejl: program som sprider sig självt
    .could = Programmet hade kunnat sprida sig från din dator till andra.
    .can = Programmet kan sprida sig från din dator till andra.
    .title = Mask
    .admin = Kopierar sig till andra datorer via mejl, delade mappar eller sårbarheter.

category-rootkit = Mejlet innehåller ett program som gömmer sig djupt inne i datorn.
    .subject = Stoppat mejl: program som gömmer sig i datorer
    .could = Programmet hade kunnat stanna i din dator utan att märkas.
    .can = Programmet kan stanna i din dator utan att märkas.
    .title = Rootkit
    .admin = Gömmer sig i systemet eller före systemstarten, och överlever en sanering.

category-exploit = Mejlet innehåller en fil som utnyttjar en svaghet i ett program.
    .subject = Stoppat mejl: fil gjord för intrång
    .could = Bara att öppna filen hade kunnat släppa in en okänd i datorn.
    .can = Bara att öppna filen kan släppa in en okänd i datorn.
    .title = Exploit
    .admin = Utnyttjar en sårbarhet i ett program. Kontrollera att programmet är uppdaterat.

category-downloader = Mejlet innehåller ett program som hämtar andra skadliga program.
    .subject = Stoppat mejl: program som hämtar skadliga program
    .could = Programmet hade kunnat ta in skadliga program i din dator.
    .can = Programmet kan ta in skadliga program i din dator.
    .title = Downloader
    .admin = Första steget i ett angrepp: hämtar eller packar upp den egentliga skadliga koden.

category-file-infector = Mejlet innehåller ett program som smittar andra program.
    .subject = Stoppat mejl: datorvirus
    .could = Viruset hade kunnat smitta programmen på din dator.
    .can = Viruset kan smitta programmen på din dator.
    .title = Filvirus
    .admin = Fäster sig vid program och dokument. Ofta en oskyldig fil som har blivit smittad.

category-cryptominer = Mejlet innehåller ett program som i smyg använder din dator för att skapa digitala pengar.
    .subject = Stoppat mejl: program som i smyg använder datorer
    .could = Programmet hade kunnat göra din dator långsam och het.
    .can = Programmet kan göra din dator långsam och het.
    .title = Kryptoutvinnare (cryptominer)
    .admin = Utvinner kryptovaluta på ägarens bekostnad.

category-phishing = Mejlet försöker lura av dig ditt lösenord.
    .subject = Stoppat mejl: försök att lura av dig lösenordet
    .could = Mejlet hade kunnat leda dig till en falsk sida för inloggning.
    .can = Mejlet kan leda dig till en falsk sida för inloggning.
    .title = Nätfiske
    .admin = Efterliknar en tjänst för att komma åt lösenord eller betalningsuppgifter.

category-rogueware = Mejlet innehåller ett program som skrämmer folk för att få pengar.
    .subject = Stoppat mejl: program med falska varningar
    .could = Programmet hade kunnat visa falska varningar och begära pengar.
    .can = Programmet kan visa falska varningar och begära pengar.
    .title = Falskt skyddsprogram (rogueware)
    .admin = Utger sig för att vara ett skydds- eller reparationsprogram och kräver betalt.

category-scam = Mejlet försöker få pengar med en falsk historia.
    .subject = Stoppat mejl: försök att lura av dig pengar
    .could = Mejlet hade kunnat kosta dig pengar.
    .can = Mejlet kan kosta dig pengar.
    .title = Bedrägeri
    .admin = Bedrägeri med enbart text: förskottsbetalning, falsk faktura, utpressning, romans.

category-hacktool = Mejlet innehåller ett verktyg för att bryta sig in i datorer.
    .subject = Stoppat mejl: verktyg för dataintrång
    .could = Okända hade kunnat använda verktyget mot din dator.
    .can = Okända kan använda verktyget mot din dator.
    .title = Hackarverktyg
    .admin = Ett verktyg för angrepp. En del används även av administratörer och säkerhetstestare.

category-pua = Mejlet innehåller ett program som de flesta inte vill ha.
    .subject = Stoppat mejl: oönskat program
    .could = Programmet hade kunnat visa reklam eller ändra dina inställningar.
    .can = Programmet kan visa reklam eller ändra dina inställningar.
    .title = Oönskat program (PUA)
    .admin = Reklam, medföljande installationsprogram, tveksamma verktyg. Snarare irriterande än farligt; vissa användare vill ha det.

category-active-content = Mejlet innehåller ett dokument som kan köra kommandon.
    .subject = Stoppat mejl: dokument som kan köra kommandon
    .could = Att öppna dokumentet hade kunnat starta ett skadligt program.
    .can = Att öppna dokumentet kan starta ett skadligt program.
    .title = Aktivt innehåll
    .admin = Ett makro, ett skript eller en länk som körs när dokumentet öppnas. Även seriösa dokument har sådant.

category-evasion = Mejlet innehåller en fil som försöker gömma sig för våra kontroller.
    .subject = Stoppat mejl: fil som döljer sitt innehåll
    .could = Filen hade kunnat göra skada senare, efter våra kontroller.
    .can = Filen kan göra skada senare, efter våra kontroller.
    .title = Undvikande av upptäckt
    .admin = Packar, maskerar eller fördröjer sig för att ta sig förbi skannrar. Även kopieringsskydd gör så.

category-suspicious-behavior = Mejlet innehåller en fil som beter sig misstänkt.
    .subject = Stoppat mejl: misstänkt fil
    .could = Filen hade kunnat ändra din dator utan att fråga dig.
    .can = Filen kan ändra din dator utan att fråga dig.
    .title = Misstänkt beteende
    .admin = Gör sådant som skadlig kod ofta gör, men inget som bevisar det.

category-malware = Mejlet innehåller ett skadligt program.
    .subject = Stoppat mejl: skadligt program
    .could = Programmet hade kunnat göra skada i din dator eller spionera på dig.
    .can = Programmet kan göra skada i din dator eller spionera på dig.
    .title = Skadlig kod
    .admin = Skadlig, men skannern säger inte av vilket slag.

category-policy = En regel i din organisation tillåter inte mejlet.
    .subject = Stoppat mejl: inte tillåtet här
    .could = Även angripare använder sådana mejl.
    .can = Även angripare använder sådana mejl.
    .title = Policyregel
    .admin = Otillåtet enligt en lokal regel; inget skadligt upptäcktes.

category-unscannable = Vi kunde inte kontrollera mejlet.
    .subject = Stoppat mejl: gick inte att kontrollera
    .could = Skadliga filer göms ibland i sådana mejl.
    .can = Skadliga filer göms ibland i sådana mejl.
    .title = Gick inte att kontrollera
    .admin = Ingen skanner kunde titta inuti. Inget är känt, varken gott eller ont.

category-spam = Mejlet ser ut som oönskad reklam.
    .subject = Stoppat mejl: oönskad reklam
    .could = Mejlet hade bara kostat dig tid.
    .can = Mejlet kan kosta dig tid.
    .title = Skräppost
    .admin = Oönskat massutskick.

category-test = Mejlet innehåller en ofarlig testfil. Med sådana filer testar man skyddet.
    .subject = Stoppat mejl: ofarlig testfil
    .could = Filen hade inte kunnat göra någon skada.
    .can = Filen kan inte göra någon skada.
    .title = Test
    .admin = En testfil som skannrar rapporterar med avsikt. Den är ofarlig.

severity-critical = mycket stor
    .admin = kritisk
severity-high = stor
    .admin = hög
severity-medium = måttlig
    .admin = medel
severity-low = liten
    .admin = låg
severity-info = ingen
    .admin = information

confidence-high = Vi är mycket säkra på att mejlet är skadligt.
    .unwanted = Vi är mycket säkra på att mejlet är oönskat.
    .admin = hög
confidence-moderate = Vi är ganska säkra, men vi kan ha fel.
    .admin = måttlig
confidence-low = Det kan vara ett falskt larm. Mejlet kan vara ofarligt.
    .admin = låg

strength-weak = svagt tecken
strength-doubtful = känt för falska larm
strength-medium = medelstarkt tecken
strength-strong = starkt tecken
strength-named = exakt träff

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arkiv
platform-mail = mejl
