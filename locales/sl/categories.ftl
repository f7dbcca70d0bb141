# Provenance: original
# Slovenian, polite (vi): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = E-sporočilo vsebuje program, ki zaklene datoteke in zahteva denar.
    .subject = Ustavljeno e-sporočilo: izsiljevalski program
    .could = Program bi lahko zaklenil vaše dokumente in slike.
    .can = Program lahko zaklene vaše dokumente in slike.
    .title = Izsiljevalsko programje
    .admin = Šifrira datoteke in izsiljuje za denar. Številne vrste podatke prej kopirajo.

category-wiper = E-sporočilo vsebuje program, ki uničuje podatke.
    .subject = Ustavljeno e-sporočilo: program, ki uničuje podatke
    .could = Program bi lahko izbrisal vse na vašem računalniku.
    .can = Program lahko izbriše vse na vašem računalniku.
    .title = Uničevalec podatkov (wiper)
    .admin = Uniči datoteke ali cele diske. Podatkov ni mogoče odkupiti nazaj.

category-banker = E-sporočilo vsebuje program, ki krade denar z bančnih računov.
    .subject = Ustavljeno e-sporočilo: program, ki krade z računov
    .could = Program bi lahko prevzel vašo spletno banko.
    .can = Program lahko prevzame vašo spletno banko.
    .title = Bančni trojanec
    .admin = Prevzame spletno bančništvo, običajno tako, da spremeni prikaz v brskalniku.

category-infostealer = E-sporočilo vsebuje program, ki krade gesla.
    .subject = Ustavljeno e-sporočilo: program, ki krade gesla
    .could = Program bi lahko vaša gesla poslal neznancem.
    .can = Program lahko vaša gesla pošlje neznancem.
    .title = Kradljivec podatkov (infostealer)
    .admin = V nekaj minutah zbere gesla, piškotke in dokumente ter jih odpošlje.

category-spyware = E-sporočilo vsebuje program, ki opazuje, kaj počnete.
    .subject = Ustavljeno e-sporočilo: vohunski program
    .could = Program bi lahko beležil, kaj tipkate in vidite.
    .can = Program lahko beleži, kaj tipkate in vidite.
    .title = Vohunsko programje
    .admin = Beleži tipkanje, zaslon, mikrofon ali kamero.

category-backdoor = E-sporočilo vsebuje program, ki neznancem odpre vaš računalnik.
    .subject = Ustavljeno e-sporočilo: program za skriti nadzor na daljavo
    .could = Neznanci bi lahko od daleč uporabljali vaš računalnik.
    .can = Neznanci lahko od daleč uporabljajo vaš računalnik.
    .title = Stranska vrata (backdoor)
    .admin = Drugim omogočijo nadzor nad računalnikom: ukaze, datoteke, zaslon.

category-botnet = E-sporočilo vsebuje program, ki sprejema ukaze kriminalcev.
    .subject = Ustavljeno e-sporočilo: program, ki uboga kriminalce
    .could = Program bi lahko z vašim računalnikom napadal druge.
    .can = Program lahko z vašim računalnikom napada druge.
    .title = Bot
    .admin = Računalnik vključi v omrežje, ki pošilja neželeno pošto ali napada druge.

category-worm = E-sporočilo vsebuje program, ki se širi sam.
    .subject = Ustavljeno e-sporočilo: program, ki se širi sam
    .could = Program bi se lahko z vašega računalnika razširil na druge.
    .can = Program se lahko z vašega računalnika razširi na druge.
    .title = Črv
    .admin = Kopira se na druge računalnike prek pošte, skupnih map ali ranljivosti.

category-rootkit = E-sporočilo vsebuje program, ki se skrije globoko v računalnik.
    .subject = Ustavljeno e-sporočilo: program, ki se skrije
    .could = Program bi lahko neopazno ostal v vašem računalniku.
    .can = Program lahko neopazno ostane v vašem računalniku.
    .title = Korenski komplet (rootkit)
    .admin = Skrije se v sistem ali se zažene pred njim in preživi čiščenje.

category-exploit = E-sporočilo vsebuje datoteko, ki izrablja šibko točko nekega programa.
    .subject = Ustavljeno e-sporočilo: datoteka za vdor
    .could = Že odprtje datoteke bi lahko spustilo neznanca v računalnik.
    .can = Že odprtje datoteke lahko spusti neznanca v računalnik.
    .title = Izraba ranljivosti (exploit)
    .admin = Izrablja ranljivost programa. Preverite, ali je program posodobljen.

category-downloader = E-sporočilo vsebuje program, ki prinese druge škodljive programe.
    .subject = Ustavljeno e-sporočilo: prenos škodljivih programov
    .could = Program bi lahko na vaš računalnik prinesel škodljive programe.
    .can = Program lahko na vaš računalnik prinese škodljive programe.
    .title = Prenašalnik (downloader)
    .admin = Prvi korak napada: prenese ali razpakira pravo zlonamerno kodo.

category-file-infector = E-sporočilo vsebuje program, ki okuži druge programe.
    .subject = Ustavljeno e-sporočilo: računalniški virus
    .could = Program bi lahko okužil programe na vašem računalniku.
    .can = Program lahko okuži programe na vašem računalniku.
    .title = Datotečni virus
    .admin = Pripne se programom in dokumentom. Pogosto gre za čisto datoteko, ki se je okužila.

category-cryptominer = E-sporočilo vsebuje program, ki z vašim računalnikom na skrivaj služi digitalni denar.
    .subject = Ustavljeno e-sporočilo: skrita raba računalnika
    .could = Vaš računalnik bi lahko postal počasen in vroč.
    .can = Vaš računalnik lahko postane počasen in vroč.
    .title = Kriptorudar
    .admin = Rudari kriptovalute na stroške lastnika računalnika.

category-phishing = E-sporočilo skuša z zvijačo dobiti vaše geslo.
    .subject = Ustavljeno e-sporočilo: zvijača za krajo gesla
    .could = E-sporočilo bi vas lahko pripeljalo na lažno stran za prijavo.
    .can = E-sporočilo vas lahko pripelje na lažno stran za prijavo.
    .title = Lažno predstavljanje (phishing)
    .admin = Posnema storitev, da bi dobilo gesla ali plačilne podatke.

category-rogueware = E-sporočilo vsebuje program, ki ljudi straši, da bi dobil denar.
    .subject = Ustavljeno e-sporočilo: program z lažnimi opozorili
    .could = Program bi lahko prikazoval lažna opozorila in zahteval denar.
    .can = Program lahko prikazuje lažna opozorila in zahteva denar.
    .title = Lažno varnostno programje (rogueware)
    .admin = Pretvarja se, da varuje ali popravlja računalnik, in zahteva plačilo.

category-scam = E-sporočilo skuša z lažno zgodbo dobiti denar.
    .subject = Ustavljeno e-sporočilo: zvijača za krajo denarja
    .could = Lahko bi izgubili denar.
    .can = Lahko izgubite denar.
    .title = Spletna goljufija
    .admin = Goljufija samo z besedilom: predplačilo, lažni račun, izsiljevanje, ljubezenska prevara.

category-hacktool = E-sporočilo vsebuje orodje za vdiranje v računalnike.
    .subject = Ustavljeno e-sporočilo: orodje za vdore
    .could = Neznanci bi to orodje lahko uporabili proti vašemu računalniku.
    .can = Neznanci lahko to orodje uporabijo proti vašemu računalniku.
    .title = Hekersko orodje
    .admin = Orodje za napade. Nekatera uporabljajo tudi skrbniki in preizkuševalci.

category-pua = E-sporočilo vsebuje program, ki ga večina ljudi ne želi.
    .subject = Ustavljeno e-sporočilo: neželen program
    .could = Program bi lahko prikazoval oglase ali spremenil vaše nastavitve.
    .can = Program lahko prikazuje oglase ali spremeni vaše nastavitve.
    .title = Neželen program (PUA)
    .admin = Oglasi, namestitveni programi z dodatki, dvomljiva orodja. Bolj nadležno kot nevarno; nekateri uporabniki ga želijo.

category-active-content = E-sporočilo vsebuje dokument, ki lahko izvaja ukaze.
    .subject = Ustavljeno e-sporočilo: dokument, ki lahko izvaja ukaze
    .could = Odprtje dokumenta bi lahko zagnalo škodljiv program.
    .can = Odprtje dokumenta lahko zažene škodljiv program.
    .title = Aktivna vsebina
    .admin = Makro, skript ali povezava, ki se zažene ob odprtju dokumenta. Imajo jih tudi pošteni dokumenti.

category-evasion = E-sporočilo vsebuje datoteko, ki se skuša skriti pred našim preverjanjem.
    .subject = Ustavljeno e-sporočilo: datoteka, ki skriva vsebino
    .could = Datoteka bi lahko škodila pozneje, po našem preverjanju.
    .can = Datoteka lahko škodi pozneje, po našem preverjanju.
    .title = Izmikanje zaznavi
    .admin = Stiskanje, preobleka ali odlašanje, da bi se datoteka izmaknila pregledovalnikom. Tako dela tudi zaščita pred kopiranjem.

category-suspicious-behavior = E-sporočilo vsebuje datoteko, ki se vede sumljivo.
    .subject = Ustavljeno e-sporočilo: sumljiva datoteka
    .could = Datoteka bi lahko brez vprašanja spremenila vaš računalnik.
    .can = Datoteka lahko brez vprašanja spremeni vaš računalnik.
    .title = Sumljivo vedenje
    .admin = Počne to, kar pogosto počne zlonamerna koda, a nič, kar bi to dokazovalo.

category-malware = E-sporočilo vsebuje škodljiv program.
    .subject = Ustavljeno e-sporočilo: škodljiv program
    .could = Program bi lahko poškodoval vaš računalnik ali vohunil za vami.
    .can = Program lahko poškoduje vaš računalnik ali vohuni za vami.
    .title = Zlonamerna koda
    .admin = Koda je zlonamerna, a pregledovalnik ne pove, za katero vrsto gre.

category-policy = Pravilo vaše organizacije tega e-sporočila ne dovoljuje.
    .subject = Ustavljeno e-sporočilo: pri nas ni dovoljeno
    .could = Taka e-sporočila uporabljajo tudi napadalci.
    .can = Taka e-sporočila uporabljajo tudi napadalci.
    .title = Pravila organizacije
    .admin = Prepoveduje ga pravilo te namestitve; nič škodljivega ni bilo zaznano.

category-unscannable = E-sporočila nismo mogli preveriti.
    .subject = Ustavljeno e-sporočilo: ni ga bilo mogoče preveriti
    .could = V takih e-sporočilih se včasih skrivajo škodljive datoteke.
    .can = V takih e-sporočilih se včasih skrivajo škodljive datoteke.
    .title = Ni mogoče preveriti
    .admin = Noben pregledovalnik ni mogel pogledati v notranjost. Nič ni znano, ne dobrega ne slabega.

category-spam = E-sporočilo je videti kot neželeno oglaševanje.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
    .could = Vzelo bi vam le čas.
    .can = Lahko vam vzame čas.
    .title = Neželena pošta
    .admin = Neželena množična pošta.

category-test = E-sporočilo vsebuje neškodljivo testno datoteko. S takimi datotekami se preizkuša zaščita.
    .subject = Ustavljeno e-sporočilo: neškodljiva testna datoteka
    .could = Datoteka ne bi mogla škoditi.
    .can = Datoteka ne more škoditi.
    .title = Test
    .admin = Testna datoteka, ki jo pregledovalniki javijo namenoma. Datoteka je neškodljiva.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and before “resnost” at the start of a subject
severity-critical = zelo velika
    .admin = kritična
severity-high = velika
    .admin = visoka
severity-medium = srednja
    .admin = srednja
severity-low = majhna
    .admin = nizka
severity-info = ni je
    .admin = informativna

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Trdno smo prepričani, da je e-sporočilo škodljivo.
    .unwanted = Trdno smo prepričani, da je e-sporočilo neželeno.
    .admin = visoka
confidence-moderate = Precej smo prepričani, a se lahko motimo.
    .admin = zmerna
confidence-low = Morda gre za lažni alarm. E-sporočilo je morda neškodljivo.
    .admin = nizka

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = šibek znak
strength-doubtful = znano po lažnih alarmih
strength-medium = srednje močan znak
strength-strong = močan znak
strength-named = natančno ujemanje

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arhiv
platform-mail = pošta
