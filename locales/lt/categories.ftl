# Provenance: original
# Lithuanian: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.
#
# Blocked: „būtų galėjęs“, because „galėjo“ could also mean that it has happened.

category-ransomware = Laiške yra programa, kuri užrakina failus ir reikalauja pinigų.
    .subject = Sustabdytas laiškas: išpirkos reikalaujanti programa
    .could = Ji būtų galėjusi užrakinti Jūsų dokumentus ir nuotraukas.
    .can = Ji gali užrakinti Jūsų dokumentus ir nuotraukas.
    .title = Išpirkos reikalaujanti programa (ransomware)
    .admin = Užšifruoja failus ir reikalauja išpirkos. Daugelis rūšių prieš tai nukopijuoja duomenis.

category-wiper = Laiške yra programa, kuri naikina duomenis.
    .subject = Sustabdytas laiškas: duomenis naikinanti programa
    .could = Ji būtų galėjusi ištrinti viską Jūsų kompiuteryje.
    .can = Ji gali ištrinti viską Jūsų kompiuteryje.
    .title = Duomenų naikinimo programa (wiper)
    .admin = Sunaikina failus arba ištisus diskus. Duomenų išpirkti neįmanoma.

category-banker = Laiške yra programa, kuri vagia pinigus iš banko sąskaitų.
    .subject = Sustabdytas laiškas: iš banko sąskaitų vagianti programa
    .could = Ji būtų galėjusi perimti Jūsų internetinę bankininkystę.
    .can = Ji gali perimti Jūsų internetinę bankininkystę.
    .title = Bankinis Trojos arklys
    .admin = Perima internetinę bankininkystę, dažniausiai pakeisdamas tai, ką rodo naršyklė.

category-infostealer = Laiške yra programa, kuri vagia slaptažodžius.
    .subject = Sustabdytas laiškas: slaptažodžius vagianti programa
    .could = Ji būtų galėjusi išsiųsti Jūsų slaptažodžius svetimiems žmonėms.
    .can = Ji gali išsiųsti Jūsų slaptažodžius svetimiems žmonėms.
    .title = Duomenų vagystės programa (infostealer)
    .admin = Surenka slaptažodžius, slapukus bei dokumentus ir per kelias minutes juos išsiunčia.

category-spyware = Laiške yra programa, kuri stebi, ką darote.
    .subject = Sustabdytas laiškas: šnipinėjimo programa
    .could = Ji būtų galėjusi įrašyti, ką renkate klaviatūra ir ką matote.
    .can = Ji gali įrašyti, ką renkate klaviatūra ir ką matote.
    .title = Šnipinėjimo programa
    .admin = Įrašo klavišų paspaudimus, ekrano vaizdą, mikrofono garsą ar kameros vaizdą.

category-backdoor = Laiške yra programa, kuri leidžia svetimiems žmonėms naudotis Jūsų kompiuteriu.
    .subject = Sustabdytas laiškas: slapto nuotolinio valdymo programa
    .could = Svetimi žmonės būtų galėję iš toli naudotis Jūsų kompiuteriu.
    .can = Svetimi žmonės gali iš toli naudotis Jūsų kompiuteriu.
    .title = Užpakalinės durys (backdoor)
    .admin = Leidžia kitiems valdyti kompiuterį: komandas, failus, ekraną.

category-botnet = Laiške yra programa, kuri vykdo nusikaltėlių nurodymus.
    .subject = Sustabdytas laiškas: nusikaltėlių valdoma programa
    .could = Ji būtų galėjusi per Jūsų kompiuterį pulti kitus.
    .can = Ji gali per Jūsų kompiuterį pulti kitus.
    .title = Botas
    .admin = Įtraukia kompiuterį į tinklą, kuris siuntinėja brukalą arba puola kitus.

category-worm = Laiške yra programa, kuri pati plinta.
    .subject = Sustabdytas laiškas: pati plintanti programa
    .could = Ji būtų galėjusi iš Jūsų kompiuterio išplisti į kitus.
    .can = Ji gali iš Jūsų kompiuterio išplisti į kitus.
    .title = Kirminas
    .admin = Kopijuoja save į kitus kompiuterius paštu, per bendrinamus aplankus ar spragas.

category-rootkit = Laiške yra programa, kuri giliai pasislepia kompiuteryje.
    .subject = Sustabdytas laiškas: kompiuteryje pasislepianti programa
    .could = Ji būtų galėjusi nepastebėta likti Jūsų kompiuteryje.
    .can = Ji gali nepastebėta likti Jūsų kompiuteryje.
    .title = Šakninė programa (rootkit)
    .admin = Slepiasi sistemoje arba pasileidžia anksčiau už ją ir išlieka po valymo.

category-exploit = Laiške yra failas, kuris naudojasi programos spraga.
    .subject = Sustabdytas laiškas: įsilaužti skirtas failas
    .could = Vien atidarius failą, į kompiuterį būtų galėjęs patekti svetimas žmogus.
    .can = Vien atidarius failą, į kompiuterį gali patekti svetimas žmogus.
    .title = Spragos išnaudojimo kodas (exploit)
    .admin = Naudojasi programos spraga. Patikrinkite, ar programa atnaujinta.

category-downloader = Laiške yra programa, kuri atsiunčia kitas kenksmingas programas.
    .subject = Sustabdytas laiškas: kenksmingų programų atsiuntimas
    .could = Ji būtų galėjusi atsiųsti į Jūsų kompiuterį kenksmingų programų.
    .can = Ji gali atsiųsti į Jūsų kompiuterį kenksmingų programų.
    .title = Atsisiuntimo programa (downloader)
    .admin = Pirmasis atakos žingsnis: atsisiunčia arba išpakuoja tikrąją kenkimo programą.

category-file-infector = Laiške yra programa, kuri užkrečia kitas programas.
    .subject = Sustabdytas laiškas: kompiuterio virusas
    .could = Ji būtų galėjusi užkrėsti Jūsų kompiuterio programas.
    .can = Ji gali užkrėsti Jūsų kompiuterio programas.
    .title = Failų virusas
    .admin = Prisitvirtina prie programų ir dokumentų. Dažnai tai švarus failas, kuris buvo užkrėstas.

category-cryptominer = Laiške yra programa, kuri slapta Jūsų kompiuteriu kuria skaitmeninius pinigus.
    .subject = Sustabdytas laiškas: kompiuterį slapta naudojanti programa
    .could = Dėl jos Jūsų kompiuteris būtų galėjęs veikti lėtai ir kaisti.
    .can = Dėl jos Jūsų kompiuteris gali veikti lėtai ir kaisti.
    .title = Kriptovaliutų kasimo programa
    .admin = Kasa kriptovaliutą kompiuterio savininko sąskaita.

category-phishing = Laišku bandoma išvilioti Jūsų slaptažodį.
    .subject = Sustabdytas laiškas: bandymas išvilioti slaptažodį
    .could = Jis būtų galėjęs nuvesti Jus į netikrą prisijungimo puslapį.
    .can = Jis gali nuvesti Jus į netikrą prisijungimo puslapį.
    .title = Duomenų viliojimas (phishing)
    .admin = Apsimetama žinoma paslauga, kad būtų gauti slaptažodžiai ar mokėjimo duomenys.

category-rogueware = Laiške yra programa, kuri gąsdina žmones, kad gautų pinigų.
    .subject = Sustabdytas laiškas: netikrais pavojais gąsdinanti programa
    .could = Ji būtų galėjusi pranešti apie netikrus pavojus ir prašyti pinigų.
    .can = Ji gali pranešti apie netikrus pavojus ir prašyti pinigų.
    .title = Netikra apsaugos programa (rogueware)
    .admin = Apsimeta apsaugos ar taisymo programa ir reikalauja sumokėti.

category-scam = Laišku bandoma išvilioti pinigų pasakojant netikrą istoriją.
    .subject = Sustabdytas laiškas: bandymas išvilioti pinigų
    .could = Dėl jo būtumėte galėję prarasti pinigų.
    .can = Dėl jo galite prarasti pinigų.
    .title = Sukčiavimas
    .admin = Apgaulė vien tekstu: išankstinis mokestis, netikra sąskaita, šantažas, romantiniai pažadai.

category-hacktool = Laiške yra įrankis, skirtas įsilaužti į kompiuterius.
    .subject = Sustabdytas laiškas: įsilaužimo įrankis
    .could = Svetimi žmonės būtų galėję panaudoti jį prieš Jūsų kompiuterį.
    .can = Svetimi žmonės gali panaudoti jį prieš Jūsų kompiuterį.
    .title = Įsilaužimo įrankis
    .admin = Atakoms skirtas įrankis. Kai kuriais iš jų naudojasi ir administratoriai bei saugumo testuotojai.

category-pua = Laiške yra programa, kurios dauguma žmonių nenori.
    .subject = Sustabdytas laiškas: nepageidaujama programa
    .could = Ji būtų galėjusi rodyti reklamą arba pakeisti Jūsų nuostatas.
    .can = Ji gali rodyti reklamą arba pakeisti Jūsų nuostatas.
    .title = Nepageidaujama programa (PUA)
    .admin = Reklama, kartu diegiamos programos, abejotini įrankiai. Veikiau erzina, nei kelia pavojų; kai kurie naudotojai jų nori.

category-active-content = Laiške yra dokumentas, kuris gali vykdyti komandas.
    .subject = Sustabdytas laiškas: dokumentas, galintis vykdyti komandas
    .could = Jį atidarius, būtų galėjusi pasileisti kenksminga programa.
    .can = Jį atidarius, gali pasileisti kenksminga programa.
    .title = Aktyvusis turinys
    .admin = Makrokomanda, scenarijus ar nuoroda, suveikianti atidarius dokumentą. To yra ir sąžininguose dokumentuose.

category-evasion = Laiške yra failas, kuris bando pasislėpti nuo mūsų patikrų.
    .subject = Sustabdytas laiškas: savo turinį slepiantis failas
    .could = Jis būtų galėjęs padaryti žalos vėliau, po mūsų patikrų.
    .can = Jis gali padaryti žalos vėliau, po mūsų patikrų.
    .title = Slėpimasis nuo patikros
    .admin = Susipakuoja, užsimaskuoja ar delsia, kad skeneriai nepastebėtų. Taip daro ir apsauga nuo kopijavimo.

category-suspicious-behavior = Laiške yra failas, kuris elgiasi įtartinai.
    .subject = Sustabdytas laiškas: įtartinas failas
    .could = Jis būtų galėjęs Jūsų neatsiklausęs ką nors pakeisti kompiuteryje.
    .can = Jis gali Jūsų neatsiklausęs ką nors pakeisti kompiuteryje.
    .title = Įtartina elgsena
    .admin = Daro tai, ką dažnai daro kenkimo programos, bet nieko, kas tai įrodytų.

category-malware = Laiške yra kenksminga programa.
    .subject = Sustabdytas laiškas: kenksminga programa
    .could = Ji būtų galėjusi sugadinti Jūsų kompiuterį arba Jus šnipinėti.
    .can = Ji gali sugadinti Jūsų kompiuterį arba Jus šnipinėti.
    .title = Kenkimo programa
    .admin = Programa kenksminga, bet skeneris nenurodo jos rūšies.

category-policy = Pagal Jūsų organizacijos taisykles toks laiškas neleidžiamas.
    .subject = Sustabdytas laiškas: čia neleidžiamas
    .could = Tokiais laiškais naudojasi ir užpuolikai.
    .can = Tokiais laiškais naudojasi ir užpuolikai.
    .title = Vietinė taisyklė
    .admin = Neleidžiama pagal vietinę taisyklę; nieko kenksmingo neaptikta.

category-unscannable = Negalėjome patikrinti šio laiško.
    .subject = Sustabdytas laiškas: nepavyko patikrinti
    .could = Tokiuose laiškuose kartais slepiami kenksmingi failai.
    .can = Tokiuose laiškuose kartais slepiami kenksmingi failai.
    .title = Neįmanoma patikrinti
    .admin = Nė vienas skeneris negalėjo pažiūrėti į vidų. Nežinoma nieko: nei gero, nei blogo.

category-spam = Laiškas panašus į nepageidaujamą reklamą.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
    .could = Jis būtų tik sugaišinęs Jūsų laiką.
    .can = Jis gali sugaišinti Jūsų laiką.
    .title = Brukalas
    .admin = Nepageidaujamas masinis laiškas.

category-test = Laiške yra nekenksmingas bandomasis failas. Tokiais failais žmonės išbando apsaugą.
    .subject = Sustabdytas laiškas: nekenksmingas bandomasis failas
    .could = Jis nebūtų galėjęs padaryti jokios žalos.
    .can = Jis negali padaryti jokios žalos.
    .title = Bandymas
    .admin = Bandomasis failas, apie kurį skeneriai praneša sąmoningai. Jis nekenksmingas.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = labai didelis
    .admin = kritinis
severity-high = didelis
    .admin = didelis
severity-medium = vidutinis
    .admin = vidutinis
severity-low = mažas
    .admin = mažas
severity-info = nėra
    .admin = informacinis

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Esame tvirtai įsitikinę, kad laiškas kenksmingas.
    .unwanted = Esame tvirtai įsitikinę, kad laiškas nepageidaujamas.
    .admin = didelis
confidence-moderate = Esame gana tikri, bet galime klysti.
    .admin = vidutinis
confidence-low = Aliarmas gali būti klaidingas. Gali būti, kad laiškas nekenksmingas.
    .admin = mažas

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = silpnas požymis
strength-doubtful = dažnai klaidingas aliarmas
strength-medium = vidutinis požymis
strength-strong = stiprus požymis
strength-named = tiksli atitiktis

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = scenarijus
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archyvas
platform-mail = laiškas
