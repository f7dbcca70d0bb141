# Provenance: original
# Lithuanian: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Skeneris pranešė, kad laiškas kenksmingas.
    .title = Aptikimas be pavadinimo
    .admin = Skeneris pranešė apie kenkimo programą, bet nenurodė pavadinimo. Jo išvestis, jei yra, pateikta toliau.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Failas yra programa. Jūsų organizacija paprastai neleidžia siųsti programų elektroniniu paštu.
    .title = Neleidžiama programa
    .admin = Vykdomasis failas. Paštu siunčiamos programos – įprastas kenkimo programų platinimo būdas.
    .subject = Sustabdytas laiškas: neleidžiama programa
reason-file-script = Faile yra komandų, kurias įvykdytų Jūsų kompiuteris. Jūsų organizacija paprastai tokių failų siųsti neleidžia.
    .title = Neleidžiamas scenarijus
    .admin = Scenarijus pasileidžia dukart spustelėjus ir turi visas naudotojo teises.
    .subject = Sustabdytas laiškas: neleidžiamas failas su komandomis
reason-file-shortcut = Failas yra nuoroda, kuri paleidžia ką nors kita. Jūsų organizacija paprastai tokių failų siųsti neleidžia.
    .title = Neleidžiama nuoroda (LNK)
    .admin = Nuoroda gali paleisti bet kokią komandą ir turėti bet kokią piktogramą. Sąžiningi siuntėjai jų beveik niekada nesiunčia.
    .subject = Sustabdytas laiškas: neleidžiama nuoroda
reason-file-disk-image = Failas yra viso disko kopija. Jūsų organizacija paprastai tokių failų siųsti neleidžia.
    .title = Neleidžiamas disko atvaizdis
    .admin = Disko atvaizdyje esantys failai netenka žymos, kad atėjo iš interneto, todėl „Windows“ rečiau įspėja.
    .subject = Sustabdytas laiškas: neleidžiama disko kopija
reason-file-macro-document = Dokumentas gali vykdyti komandas (makrokomandas). Jūsų organizacija paprastai tokių dokumentų siųsti neleidžia.
    .title = Neleidžiamas dokumentas su makrokomandomis
    .admin = Šio tipo failuose gali būti makrokomandų. Taisyklė netikrina, ar šiame faile jų yra.
    .subject = Sustabdytas laiškas: dokumentas, galintis vykdyti komandas
reason-file-notebook = Failas yra skaitmeninė užrašinė (OneNote), kurioje gali slėptis programos. Jūsų organizacija paprastai tokių failų siųsti neleidžia.
    .title = Neleidžiama užrašinė
    .admin = „OneNote“ failuose gali būti bet koks failas, kuris paleidžiamas spustelėjus.
    .subject = Sustabdytas laiškas: neleidžiamas užrašinės failas
reason-file-help-file = Failas yra senos rūšies žinyno failas, kuris gali vykdyti komandas. Jūsų organizacija paprastai tokių failų siųsti neleidžia.
    .title = Neleidžiamas žinyno failas
    .admin = Sukompiliuoti žinyno failai (CHM) vykdo scenarijus. Niekam nereikia jų siųsti paštu.
    .subject = Sustabdytas laiškas: neleidžiamas žinyno failas
reason-file-web-page = Failas yra tinklalapis. Jūsų organizacija paprastai neleidžia siųsti tinklalapių kaip priedų.
    .title = Neleidžiamas tinklalapis
    .admin = Prisegtas tinklalapis dažnai imituoja prisijungimo puslapį arba išpakuoja paslėptą failą.
    .subject = Sustabdytas laiškas: neleidžiamas tinklalapis
reason-file-archive = Failas yra supakuotas (pavyzdžiui, ZIP). Jūsų organizacija paprastai tokios rūšies failų siųsti neleidžia.
    .title = Neleidžiamas archyvas
    .admin = Neleidžiama pati archyvo rūšis arba kas nors, kas yra jo viduje.
    .subject = Sustabdytas laiškas: neleidžiamas supakuotas failas
reason-file-pdf = Failas yra PDF dokumentas. Pagal Jūsų organizacijos taisyklę jis neleidžiamas.
    .title = Neleidžiamas PDF
    .admin = Vietinė taisyklė neleidžia šio PDF failo dėl jo pavadinimo ar tipo.
    .subject = Sustabdytas laiškas: neleidžiamas failas
reason-file-document = Failas yra dokumentas. Pagal Jūsų organizacijos taisyklę jis neleidžiamas.
    .title = Neleidžiamas dokumentas
    .admin = Vietinė taisyklė neleidžia šio dokumento dėl jo pavadinimo ar tipo.
    .subject = Sustabdytas laiškas: neleidžiamas failas
reason-file-picture = Failas yra paveikslėlis. Pagal Jūsų organizacijos taisyklę jis neleidžiamas.
    .title = Neleidžiamas paveikslėlis
    .admin = Vietinė taisyklė neleidžia šio paveikslėlio dėl jo pavadinimo ar tipo.
    .subject = Sustabdytas laiškas: neleidžiamas failas
reason-file-media = Failas yra vaizdo ar garso įrašas. Jūsų organizacija paprastai neleidžia siųsti tokių failų elektroniniu paštu.
    .title = Neleidžiamas vaizdo ar garso failas
    .admin = Vietinė taisyklė neleidžia vaizdo ar garso failų.
    .subject = Sustabdytas laiškas: neleidžiamas vaizdo ar garso failas
reason-file-disguised = Failas atrodo kaip dokumentas, bet tai programa.
    .title = Programa užmaskuotu pavadinimu
    .admin = Pavadinimas slepia, kad failas yra programa. Taip siekiama apgauti.
    .subject = Sustabdytas laiškas: užmaskuota programa
reason-file-other = Failas yra tokios rūšies, kurios Jūsų organizacija paprastai siųsti neleidžia.
    .title = Neleidžiamas failas
    .admin = Vietinė taisyklė neleidžia tokio pavadinimo ar tipo.
    .subject = Sustabdytas laiškas: neleidžiamas failas

## What could not be checked

reason-encrypted = Failas užrakintas slaptažodžiu. Todėl negalėjome pažiūrėti į vidų.
    .title = Šifruotas failas
    .admin = Archyvas arba dokumentas užšifruotas. Užpuolikai taip apeina skenerius; sąžiningi siuntėjai taip saugo duomenis.
    .subject = Sustabdytas laiškas: slaptažodžiu užrakintas failas
reason-over-limits = Į failą supakuota per daug. Todėl negalėjome jo patikrinti.
    .title = Viršytos ribos
    .admin = Per daug failų, per giliai įdėta arba išpakavus per didelė apimtis. Tai gali būti archyvo bomba arba tiesiog didelis archyvas.
    .subject = Sustabdytas laiškas: į failą supakuota per daug
reason-ambiguous = Laiškas sudarytas taip, kad programos jį skaito skirtingai. Todėl negalėjome jo patikrinti.
    .title = Dviprasmiška struktūra
    .admin = Programos gali matyti skirtingas dalis: skeneris tikrina viena, o gavėjas atidaro kita.
    .subject = Sustabdytas laiškas: klaidinanti sandara
reason-unreadable = Failas sugadintas arba nežinomos rūšies. Todėl negalėjome jo patikrinti.
    .title = Neperskaitomas failas
    .admin = MIME dalies nepavyko iškoduoti arba išpakuoti.
    .subject = Sustabdytas laiškas: neperskaitomas failas
reason-scanners-failed = Kai atėjo laiškas, mūsų antivirusiniai skeneriai neveikė. Todėl jis nepatikrintas.
    .title = Neveikė nė vienas skeneris
    .admin = Neatsakė nė vienas antivirusinis skeneris. Laiškai netikrinami, kol bent vienas vėl pradės veikti.
    .subject = Sustabdytas laiškas: nepavyko patikrinti
# $scanner: its name
reason-scanner-failed = Kai atėjo laiškas, viena iš mūsų patikrų neveikė.
    .title = Skeneris neveikė
    .admin = Dėl šio laiško neatsakė skeneris { $scanner }. Laišką patikrino kiti skeneriai.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = Laiškas sudarytas neteisingai.
    .title = Bloga antraštė
    .admin = Antraštė neatitinka laiškų formato taisyklių.
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-mime = Laiško dalys sujungtos neteisingai.
    .title = Bloga MIME struktūra
    .admin = MIME struktūra sugadinta (RFC 2045). Dažniausiai kalta netvarkinga programa; kartais taip bandoma apeiti skenerius.
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-8bit = Laiške raidės užrašytos neleistinu būdu.
    .title = 8 bitų ženklai antraštėje
    .admin = Antraštėje yra ženklų, kuriuos būtina koduoti (RFC 2047). Dažniausiai tai sena ar savadarbė programa.
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-control = Laiške yra neleistinų ženklų.
    .title = Valdymo ženklai antraštėje
    .admin = Antraštėje yra valdymo ženklų (RFC 5322, 2.2 skyrius).
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-blank = Laiške netinkamoje vietoje yra tuščia eilutė.
    .title = Tuščia eilutė antraštėje
    .admin = Antraštės eilutę sudaro vien tarpai (RFC 5322, 3.2.2 skyrius).
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-long = Laiške yra per ilga eilutė.
    .title = Per ilga antraštės eilutė
    .admin = Antraštės eilutėje yra daugiau kaip 998 ženklai (RFC 5322, 2.1.1 skyrius).
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-syntax = Techninė laiško eilutė parašyta neteisingai.
    .title = Neteisinga antraštės sintaksė
    .admin = Antraštės laukas pažeidžia sintaksę (RFC 5322).
    .subject = Sustabdytas laiškas: sudarytas neteisingai
reason-header-missing = Laiške trūksta to, kas privalo būti kiekviename laiške.
    .title = Trūksta antraštės lauko
    .admin = Trūksta privalomo antraštės lauko (RFC 5322, 3.6 skyrius).
    .subject = Sustabdytas laiškas: trūksta būtinos dalies
reason-header-duplicate = Laiške du kartus yra tai, kas leidžiama tik kartą.
    .title = Pasikartojantis antraštės laukas
    .admin = Laukas, kuris gali būti tik vieną kartą, pasikartoja (RFC 5322, 3.6 skyrius). Dažniausiai kalta netvarkinga programa ar persiuntimo serveris.
    .subject = Sustabdytas laiškas: sudarytas neteisingai

reason-oversized = Laiškas didesnis, nei leidžiama.
    .title = Per didelis laiškas
    .admin = Viršija šiam gavėjui nustatytą ribą.
    .subject = Sustabdytas laiškas: per didelis

## Grounds of spam

spam-test = Laiške yra bandomasis tekstas. Tokiais tekstais žmonės išbando filtrą.
    .title = Bandomasis tekstas
    .admin = GTUBE – bandomasis brukalo filtrų tekstas. Jis nekenksmingas.
    .subject = Sustabdytas laiškas: nekenksmingas bandomasis tekstas
spam-score = Dėl daugelio smulkių požymių laiškas panašus į reklamą.
    .title = Pasiekta brukalo riba
    .admin = Testų suma pasiekė ribą.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-forged-sender = Panašu, kad siuntėjo adresas suklastotas.
    .title = Neautentiškas siuntėjas
    .admin = Rodomo siuntėjo SPF, DKIM arba DMARC patikros rezultatas neigiamas.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-phishing = Laišku bandoma gauti Jūsų slaptažodį arba perimti Jūsų paskyrą.
    .title = Duomenų viliojimo frazės
    .admin = Frazės ar nuorodos, kuriomis apsimetama paslauga ir prašoma prisijungimo ar mokėjimo duomenų.
    .subject = Sustabdytas laiškas: bandymas išvilioti slaptažodį
spam-known-sender-network = Siunčiantis kompiuteris arba nuoroda jau naudoti reklamai.
    .title = Adresas ar nuoroda iš sąrašo
    .admin = Adresas arba nuoroda įtraukti į blokavimo sąrašą.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-known-text = Tekstas žinomas iš kitų nepageidaujamų laiškų.
    .title = Žinomas brukalo tekstas
    .admin = Tekstas panašus į žinomą brukalą (Bajeso filtras, kontrolinės sumos).
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-money-promise = Laiške žadama arba reikalaujama pinigų.
    .title = Frazės apie pinigus
    .admin = Išankstinio mokesčio sukčiavimo, loterijų, šantažo frazės.
    .subject = Sustabdytas laiškas: bandymas išvilioti pinigų
spam-advertising = Laiškas parašytas kaip reklama.
    .title = Reklaminės frazės
    .admin = Vaistų, paskolų, klastočių ir panašios reklamos frazės.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-odd-text = Tekstas parašytas neįprastai.
    .title = Neįprastas tekstas
    .admin = Koduotė, žymėjimas ar rašyba, kokių sąžiningos programos beveik nesukuria.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-odd-links = Nuorodos slepia, kur jos veda.
    .title = Neįprastos nuorodos
    .admin = Nuorodos į grynus IP adresus, trumpintos nuorodos ar užmaskuoti tikslai.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-odd-path = Laiškas atkeliavo neįprastu keliu.
    .title = Neįprastas kelias
    .admin = Siunčiančio kompiuterio vardo ar adreso nėra, jis neįprastas arba netikras.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-odd-header = Laišką parašė neįprasta programa.
    .title = Neįprasta antraštė
    .admin = Antraštės laukų trūksta, jie klaidingi arba imituojami.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-attachment = Tokie priedai dažnai siunčiami su reklama.
    .title = Brukalui būdingas priedas
    .admin = Priedo rūšis ar pavadinimas būdingi brukalui.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-scanner-points = Antivirusiniam skeneriui laiškas pasirodė abejotinas.
    .title = Antivirusinio skenerio taškai
    .admin = Pagal vietines nuostatas šio skenerio radinys duoda brukalo taškų, bet nelaikomas kenkimo programa.
    .subject = Sustabdytas laiškas: nepageidaujama reklama
spam-site-rule = Pagal Jūsų organizacijos taisyklę laiškas neleidžiamas.
    .title = Vietinė brukalo taisyklė
    .admin = Vietinė taisyklė arba vietinis sąrašas.
    .subject = Sustabdytas laiškas: nepageidaujama reklama

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] Tai nustatė { $count } nepriklausoma patikra.
        [few] Tai nustatė { $count } nepriklausomos patikros.
        [many] Tai nustatė { $count } nepriklausomos patikros.
       *[other] Tai nustatė { $count } nepriklausomų patikrų.
    }
doubt-exact-name =
    .admin = Skeneris pažįsta būtent šią kenkimo programą arba jos šeimą.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = Failas „{ $file }“ atrodo kaip dokumentas, bet tai ne dokumentas.
    .admin = Pavadinimas „{ $file }“ apsimeta dokumentu.
doubt-turned-name = Failo pavadinimas parašytas taip, kad žmonės klaidingai perskaitytų jo pabaigą.
    .admin = Pavadinime „{ $file }“ yra ženklų, kurie pakeičia skaitymo kryptį. Čia jie praleisti.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = Failo pavadinime yra raidžių, kurios tik panašios į įprastas.
    .admin = Pavadinime „{ $file }“ sumaišytos panašios kelių abėcėlių raidės.
doubt-archive-in-archive =
    .admin = Archyve yra kitas archyvas. Sąžininguose laiškuose taip būna retai.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = Laiške nurodyta, kad siunčiama iš { $domain }. Patikra rodo, kad tai netiesa.
    .admin = Nurodyto siuntėjo { $domain } { $check } patikros rezultatas neigiamas.
doubt-sender-claimed = Laiške nurodyta, kad siunčiama iš { $domain }. Niekas to nepatvirtina.
    .admin = Laiške nurodyta, kad siunčiama iš { $domain }. To nepatvirtina nei DKIM parašas, nei DMARC rezultatas.
doubt-single-guess =
    .admin = Įtaria tik vienas skeneris, spręsdamas iš failo struktūros. Tokie spėjimai dažnai klaidingi.
doubt-false-alarm-source =
    .admin = Praneša tik viena parašų bazė, garsėjanti klaidingais aliarmais.
doubt-macro-alone = Dokumente yra komandų (makrokomandų). Jų yra ir daugelyje nekenksmingų dokumentų.
    .admin = Pranešta tik apie makrokomandą. Jų turi daug sąžiningų dokumentų.
doubt-ordinary-behavior =
    .admin = Pastebėta tik tokia elgsena, kuri būdinga ir daugeliui sąžiningų programų.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Tikrino dar { $count } skeneris ir nieko nerado.
        [few] Tikrino dar { $count } skeneriai ir nieko nerado.
        [many] Tikrino dar { $count } skenerio ir nieko nerado.
       *[other] Tikrino dar { $count } skenerių ir nieko nerado.
    }
doubt-sender-proven = Laiškas tikrai atėjo iš { $domain }.
    .admin = Siuntėją { $domain } patvirtina DKIM arba DMARC. Vis dėlto ir pažįstamo partnerio kompiuteris gali būti užkrėstas.
doubt-rule-only =
    .admin = Failo neleidžia vietinė taisyklė. Nė vienas skeneris jame nieko nerado.
doubt-known-bulk = Laiškas tikrai atėjo iš { $domain }. Jis išsiųstas daugeliui žmonių.
    .admin = Tai masinis laiškas arba adresatų sąrašo laiškas, o jo siuntėjas { $domain } patvirtintas.
doubt-harmless-test =
    .admin = Tai bandomasis failas. Tikriausiai kas nors išbando filtrą.
