# Provenance: original
# Slovenian, polite (vi): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Eden od naših programov je e-sporočilo ocenil kot škodljivo.
    .title = Zaznava brez imena
    .admin = Pregledovalnik je javil zlonamerno kodo, ni pa navedel imena. Njegov izpis, če ga je kaj, je spodaj.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Datoteka je program. Vaša organizacija programov po e-pošti običajno ne dovoljuje.
    .title = Nedovoljen program
    .admin = Izvršljiva datoteka. Programi po pošti so pogost način širjenja zlonamerne kode.
    .subject = Ustavljeno e-sporočilo: nedovoljen program
reason-file-script = Datoteka vsebuje ukaze, ki bi jih vaš računalnik izvedel. Vaša organizacija takih datotek običajno ne dovoljuje.
    .title = Nedovoljen skript
    .admin = Skript se zažene z dvoklikom in ima vse pravice uporabnika.
    .subject = Ustavljeno e-sporočilo: nedovoljena datoteka z ukazi
reason-file-shortcut = Datoteka je bližnjica, ki zažene nekaj drugega. Vaša organizacija takih datotek običajno ne dovoljuje.
    .title = Nedovoljena bližnjica
    .admin = Bližnjica lahko s poljubno ikono zažene poljuben ukaz. Pošteni pošiljatelji je skoraj nikoli ne pošljejo.
    .subject = Ustavljeno e-sporočilo: nedovoljena bližnjica
reason-file-disk-image = Datoteka je kopija celega diska. Vaša organizacija takih datotek običajno ne dovoljuje.
    .title = Nedovoljena slika diska
    .admin = Datoteke v sliki diska izgubijo oznako, da prihajajo z interneta, zato Windows manj opozarja.
    .subject = Ustavljeno e-sporočilo: nedovoljena kopija diska
reason-file-macro-document = Dokument lahko izvaja ukaze (makre). Vaša organizacija takih dokumentov običajno ne dovoljuje.
    .title = Nedovoljen dokument z makri
    .admin = Ta vrsta datoteke lahko vsebuje makre. Pravilo ne preverja, ali jih ta datoteka res ima.
    .subject = Ustavljeno e-sporočilo: dokument, ki lahko izvaja ukaze
reason-file-notebook = Datoteka je zvezek OneNote, ki lahko skriva programe. Vaša organizacija takih datotek običajno ne dovoljuje.
    .title = Nedovoljen zvezek OneNote
    .admin = Datoteke OneNote lahko vsebujejo poljubno datoteko in jo zaženejo ob kliku.
    .subject = Ustavljeno e-sporočilo: nedovoljen zvezek OneNote
reason-file-help-file = To je stara vrsta datoteke pomoči, ki lahko izvaja ukaze. Vaša organizacija takih datotek običajno ne dovoljuje.
    .title = Nedovoljena datoteka pomoči
    .admin = Prevedene datoteke pomoči (CHM) izvajajo skripte. Nihče jih nima razloga pošiljati po pošti.
    .subject = Ustavljeno e-sporočilo: nedovoljena datoteka pomoči
reason-file-web-page = Datoteka je spletna stran. Vaša organizacija spletnih strani v priponkah običajno ne dovoljuje.
    .title = Nedovoljena spletna stran
    .admin = Spletna stran v priponki pogosto posnema stran za prijavo ali razpakira skrito datoteko.
    .subject = Ustavljeno e-sporočilo: nedovoljena spletna stran
reason-file-archive = Datoteka je stisnjena (na primer ZIP). Vaša organizacija te vrste običajno ne dovoljuje.
    .title = Nedovoljen arhiv
    .admin = Nedovoljena je vrsta arhiva ali nekaj v njem.
    .subject = Ustavljeno e-sporočilo: nedovoljena stisnjena datoteka
reason-file-pdf = Datoteka je dokument PDF. Pravilo vaše organizacije te datoteke ne dovoljuje.
    .title = Nedovoljen PDF
    .admin = Pravilo te namestitve to datoteko PDF prepoveduje po imenu ali vrsti.
    .subject = Ustavljeno e-sporočilo: nedovoljena datoteka
reason-file-document = Datoteka je dokument. Pravilo vaše organizacije te datoteke ne dovoljuje.
    .title = Nedovoljen dokument
    .admin = Pravilo te namestitve ta dokument prepoveduje po imenu ali vrsti.
    .subject = Ustavljeno e-sporočilo: nedovoljena datoteka
reason-file-picture = Datoteka je slika. Pravilo vaše organizacije te datoteke ne dovoljuje.
    .title = Nedovoljena slika
    .admin = Pravilo te namestitve to sliko prepoveduje po imenu ali vrsti.
    .subject = Ustavljeno e-sporočilo: nedovoljena datoteka
reason-file-media = Datoteka je video ali zvočni posnetek. Vaša organizacija takih datotek po e-pošti običajno ne dovoljuje.
    .title = Nedovoljen video ali zvočni posnetek
    .admin = Pravilo te namestitve prepoveduje video ali zvočne posnetke.
    .subject = Ustavljeno e-sporočilo: nedovoljen video ali zvok
reason-file-disguised = Datoteka je videti kot dokument, v resnici pa je program.
    .title = Program s prikritim imenom
    .admin = Ime skriva, da je datoteka program. Namen je zavajanje.
    .subject = Ustavljeno e-sporočilo: prikrit program
reason-file-other = Datoteka je take vrste, ki je vaša organizacija običajno ne dovoljuje.
    .title = Nedovoljena datoteka
    .admin = Pravilo te namestitve prepoveduje ime ali vrsto.
    .subject = Ustavljeno e-sporočilo: nedovoljena datoteka

## What could not be checked

reason-encrypted = Datoteka je zaklenjena in zahteva geslo. Zato nismo mogli pogledati vanjo.
    .title = Šifrirana datoteka
    .admin = Arhiv ali dokument je šifriran. Napadalci to počnejo, da bi se izmaknili pregledovalnikom, pošteni pošiljatelji pa zaradi varovanja podatkov.
    .subject = Ustavljeno e-sporočilo: zaklenjena datoteka
reason-over-limits = V datoteko je stisnjeno preveč vsebine. Zato je nismo mogli preveriti.
    .title = Presežene omejitve
    .admin = Preveč datotek, preveč ravni gnezdenja ali prevelik obseg po razpakiranju. Morda gre za arhivsko bombo ali pa le za velik arhiv.
    .subject = Ustavljeno e-sporočilo: preveč vsebine v datoteki
reason-ambiguous = E-sporočilo je sestavljeno tako, da ga programi berejo različno. Zato ga nismo mogli preveriti.
    .title = Dvoumna zgradba
    .admin = Programi lahko vidijo različne dele, tako da pregledovalnik gleda eno, prejemnik pa odpre drugo.
    .subject = Ustavljeno e-sporočilo: zavajajoče sestavljeno
reason-unreadable = Datoteka je poškodovana ali neznane vrste. Zato je nismo mogli preveriti.
    .title = Neberljiva datoteka
    .admin = Dela MIME ni bilo mogoče dekodirati ali razpakirati.
    .subject = Ustavljeno e-sporočilo: neberljiva datoteka
reason-scanners-failed = Ko je e-sporočilo prišlo, naši protivirusni programi niso delovali. Zato ni bilo preverjeno.
    .title = Odpoved vseh pregledovalnikov
    .admin = Noben protivirusni pregledovalnik ni odgovoril. Sporočila se ne preverjajo, dokler kateri spet ne deluje.
    .subject = Ustavljeno e-sporočilo: ni ga bilo mogoče preveriti
# $scanner: its name
reason-scanner-failed = Ko je e-sporočilo prišlo, eno od naših preverjanj ni delovalo.
    .title = Odpoved pregledovalnika
    .admin = Pregledovalnik { $scanner } za to sporočilo ni odgovoril. Preverili so ga drugi pregledovalniki.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = E-sporočilo ni pravilno sestavljeno.
    .title = Napačna glava
    .admin = Glava ni v skladu s pravili zapisa sporočil.
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-mime = Deli e-sporočila niso pravilno povezani.
    .title = Napačna zgradba MIME
    .admin = Zgradba MIME je okvarjena (RFC 2045). Običajno je kriv program z napako, včasih pa gre za zvijačo proti pregledovalnikom.
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-8bit = E-sporočilo uporablja črke na način, ki ni dovoljen.
    .title = 8-bitni znaki v glavi
    .admin = V glavi so znaki, ki morajo biti kodirani (RFC 2047). Običajno je kriv star ali doma narejen program.
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-control = E-sporočilo vsebuje znake, ki niso dovoljeni.
    .title = Krmilni znaki v glavi
    .admin = V glavi so krmilni znaki (RFC 5322, razdelek 2.2).
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-blank = E-sporočilo ima prazno vrstico na napačnem mestu.
    .title = Prazna vrstica v glavi
    .admin = Vrstica glave vsebuje samo presledke (RFC 5322, razdelek 3.2.2).
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-long = E-sporočilo ima predolgo vrstico.
    .title = Predolga vrstica glave
    .admin = Vrstica glave ima več kot 998 znakov (RFC 5322, razdelek 2.1.1).
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-syntax = Tehnična vrstica e-sporočila ni pravilno napisana.
    .title = Napačna skladnja glave
    .admin = Polje glave ni skladenjsko pravilno (RFC 5322).
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno
reason-header-missing = E-sporočilu manjka nekaj, kar mora imeti vsako.
    .title = Manjkajoče polje glave
    .admin = Manjka obvezno polje glave (RFC 5322, razdelek 3.6).
    .subject = Ustavljeno e-sporočilo: nepopolno
reason-header-duplicate = V e-sporočilu je dvakrat nekaj, kar sme biti samo enkrat.
    .title = Podvojeno polje glave
    .admin = Polje, ki sme biti v glavi enkrat, je v njej dvakrat (RFC 5322, razdelek 3.6). Običajno je kriv program ali posredniški strežnik z napako.
    .subject = Ustavljeno e-sporočilo: ni pravilno sestavljeno

reason-oversized = E-sporočilo je večje, kot je dovoljeno.
    .title = Preveliko sporočilo
    .admin = Večje od omejitve, ki je nastavljena za tega prejemnika.
    .subject = Ustavljeno e-sporočilo: preveliko

## Grounds of spam

spam-test = E-sporočilo vsebuje testno besedilo. S takimi besedili se preizkuša filter.
    .title = Testno besedilo
    .admin = GTUBE, testno besedilo za filtre neželene pošte. Besedilo je neškodljivo.
    .subject = Ustavljeno e-sporočilo: neškodljivo testno besedilo
spam-score = Veliko drobnih znamenj skupaj kaže, da gre za oglaševanje.
    .title = Dosežena ocena neželene pošte
    .admin = Vsota testov je dosegla mejo.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-forged-sender = Naslov pošiljatelja je videti ponarejen.
    .title = Pošiljatelj ni pristen
    .admin = Preverjanje SPF, DKIM ali DMARC za prikazanega pošiljatelja ni uspelo.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-phishing = E-sporočilo skuša dobiti vaše geslo ali prevzeti vaš račun.
    .title = Besedne zveze, značilne za phishing
    .admin = Besedne zveze ali povezave, ki posnemajo storitev in sprašujejo po prijavnih ali plačilnih podatkih.
    .subject = Ustavljeno e-sporočilo: zvijača za krajo gesla
spam-known-sender-network = Za oglaševanje je bil že uporabljen pošiljajoči računalnik ali ena od povezav.
    .title = Naslov ali povezava s seznama
    .admin = Naslov ali povezava je na seznamu blokiranih.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-known-text = Besedilo je znano iz drugih neželenih e-sporočil.
    .title = Znano besedilo neželene pošte
    .admin = Besedilo je podobno znani neželeni pošti (Bayes, kontrolne vsote).
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-money-promise = E-sporočilo obljublja ali zahteva denar.
    .title = Besedne zveze o denarju
    .admin = Besedne zveze, značilne za prevare s predplačilom, loterije, izsiljevanje.
    .subject = Ustavljeno e-sporočilo: zvijača za krajo denarja
spam-advertising = E-sporočilo je napisano kot oglas.
    .title = Oglasne besedne zveze
    .admin = Besedne zveze iz oglasov za zdravila, posojila, ponaredke in podobno.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-odd-text = Besedilo je napisano na nenavaden način.
    .title = Nenavadno besedilo
    .admin = Kodiranje, oblikovanje ali črkovanje, kakršnega pošteni programi skoraj ne ustvarijo.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-odd-links = Povezave skrivajo, kam vodijo.
    .title = Nenavadne povezave
    .admin = Povezave na gole naslove, krajšalnike ali prikrite cilje.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-odd-path = E-sporočilo je prišlo po nenavadni poti.
    .title = Nenavadna pot
    .admin = Ime ali naslov pošiljajočega računalnika manjka, je nenavaden ali lažen.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-odd-header = E-sporočilo je napisal nenavaden program.
    .title = Nenavadna glava
    .admin = Polja glave manjkajo, so napačna ali posnemajo druga.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-attachment = Take priponke so pogoste pri oglasih.
    .title = Značilna priponka neželene pošte
    .admin = Vrsta ali ime priponke je značilno za neželeno pošto.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-scanner-points = Protivirusnemu programu se e-sporočilo zdi dvomljivo.
    .title = Točke protivirusnega pregledovalnika
    .admin = V tej namestitvi zaznava tega pregledovalnika šteje kot točke neželene pošte, ne kot zlonamerna koda.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje
spam-site-rule = Pravilo vaše organizacije tega e-sporočila ne dovoljuje.
    .title = Lokalno pravilo
    .admin = Pravilo ali seznam te namestitve.
    .subject = Ustavljeno e-sporočilo: neželeno oglaševanje

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] To je odkrilo { $count } neodvisno preverjanje.
        [two] To sta odkrili { $count } neodvisni preverjanji.
        [few] To so odkrila { $count } neodvisna preverjanja.
       *[other] To je odkrilo { $count } neodvisnih preverjanj.
    }
doubt-exact-name =
    .admin = Eden od pregledovalnikov pozna natančno to zlonamerno kodo ali njeno družino.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = Datoteka »{ $file }« je videti kot dokument, a to ni.
    .admin = Ime »{ $file }« se pretvarja, da gre za dokument.
doubt-turned-name = Ime datoteke je zapisano tako, da ljudje napačno preberejo njegov konec.
    .admin = Ime »{ $file }« vsebuje znake, ki obrnejo smer branja. Tukaj so izpuščeni.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = Ime datoteke vsebuje črke, ki so le videti kot običajne.
    .admin = Ime »{ $file }« meša črke več abeced, ki so si podobne.
doubt-archive-in-archive =
    .admin = V arhivu je še en arhiv. To je pri pošteni pošti redko.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = V e-sporočilu piše, da prihaja z domene { $domain }. Preverjanje je pokazalo, da to ni res.
    .admin = Preverjanje { $check } za navedeno domeno pošiljatelja { $domain } ni uspelo.
doubt-sender-claimed = V e-sporočilu piše, da prihaja z domene { $domain }. Nič tega ne potrjuje.
    .admin = Sporočilo navaja, da prihaja z domene { $domain }. Ne potrjuje je noben podpis DKIM ali izid DMARC.
doubt-single-guess =
    .admin = Sum je izrazil en sam pregledovalnik, in to po zgradbi datoteke. Taka ugibanja so pogosto napačna.
doubt-false-alarm-source =
    .admin = Javlja ga samo zbirka podpisov, ki je znana po lažnih alarmih.
doubt-macro-alone = Dokument vsebuje ukaze (makre). Ima jih tudi veliko običajnih dokumentov.
    .admin = Javljen je samo makro. Ima ga veliko poštenih dokumentov.
doubt-ordinary-behavior =
    .admin = Opaženo je bilo le vedenje, ki ga kaže tudi veliko poštenih programov.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Pregledal ga je še { $count } pregledovalnik in ni našel ničesar.
        [two] Pregledala sta ga še { $count } pregledovalnika in nista našla ničesar.
        [few] Pregledali so ga še { $count } pregledovalniki in niso našli ničesar.
       *[other] Pregledalo ga je še { $count } pregledovalnikov in ni našlo ničesar.
    }
doubt-sender-proven = E-sporočilo res prihaja z domene { $domain }.
    .admin = Domeno pošiljatelja { $domain } potrjuje DKIM ali DMARC. Kljub temu je lahko računalnik znanega partnerja okužen.
doubt-rule-only =
    .admin = Datoteko prepoveduje lokalno pravilo. Noben pregledovalnik v njej ni našel ničesar.
doubt-known-bulk = E-sporočilo res prihaja z domene { $domain }. Poslano je bilo veliko ljudem.
    .admin = Gre za množično sporočilo ali sporočilo s poštnega seznama; domena pošiljatelja { $domain } je potrjena.
doubt-harmless-test =
    .admin = To je testna datoteka. Nekdo verjetno preizkuša filter.
