# Provenance: original
# Croatian, formal („Vi”): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# „Datoteka se zove …” may stand before a value.

reason-detection-unnamed = Antivirusni skener prijavio je e-poruku kao štetnu.
    .title = Detekcija bez imena
    .admin = Skener je prijavio zlonamjerni softver, ali nije naveo ime. Njegov je ispis, ako postoji, u nastavku.

## Files that a rule forbids

reason-file-program = Datoteka je program. Vaša organizacija obično ne dopušta programe u e-porukama.
    .title = Nedopušten program
    .admin = Izvršna datoteka. Programi u pošti čest su način širenja zlonamjernog softvera.
    .subject = Zaustavljena e-poruka: nedopušten program
reason-file-script = Datoteka sadrži naredbe koje bi Vaše računalo izvelo. Vaša organizacija obično ne dopušta takve datoteke.
    .title = Nedopuštena skripta
    .admin = Skripta se pokreće dvoklikom, sa svim pravima korisnika.
    .subject = Zaustavljena e-poruka: nedopuštena datoteka s naredbama
reason-file-shortcut = Datoteka je prečac koji pokreće nešto drugo. Vaša organizacija obično ne dopušta takve datoteke.
    .title = Nedopušten prečac
    .admin = Prečac može pokrenuti bilo koju naredbu i imati bilo koju ikonu. Legitimni pošiljatelji gotovo ga nikad ne šalju.
    .subject = Zaustavljena e-poruka: nedopušten prečac
reason-file-disk-image = Datoteka je kopija cijelog diska. Vaša organizacija obično ne dopušta takve datoteke.
    .title = Nedopuštena slika diska
    .admin = Datoteke u slici diska gube oznaku da dolaze s interneta, pa Windows slabije upozorava.
    .subject = Zaustavljena e-poruka: nedopuštena kopija diska
reason-file-macro-document = Dokument može pokretati naredbe (makronaredbe). Vaša organizacija obično ne dopušta takve dokumente.
    .title = Nedopušten dokument s makronaredbama
    .admin = Ta vrsta datoteke može sadržavati makronaredbe. Pravilo ne provjerava ima li ih ova datoteka.
    .subject = Zaustavljena e-poruka: dokument koji može pokretati naredbe
reason-file-notebook = Datoteka je digitalna bilježnica (OneNote) u kojoj se mogu skrivati programi. Vaša organizacija obično ne dopušta takve datoteke.
    .title = Nedopuštena bilježnica
    .admin = Datoteke programa OneNote mogu sadržavati bilo koju datoteku i pokrenuti je na klik.
    .subject = Zaustavljena e-poruka: nedopuštena bilježnica
reason-file-help-file = Datoteka je stara vrsta datoteke pomoći i može pokretati naredbe. Vaša organizacija obično ne dopušta takve datoteke.
    .title = Nedopuštena datoteka pomoći
    .admin = Kompilirane datoteke pomoći pokreću skripte. Nitko ih ne mora slati poštom.
    .subject = Zaustavljena e-poruka: nedopuštena datoteka pomoći
reason-file-web-page = Datoteka je web-stranica. Vaša organizacija obično ne dopušta web-stranice kao privitke.
    .title = Nedopuštena web-stranica
    .admin = Web-stranica u privitku često oponaša stranicu za prijavu ili raspakirava skrivenu datoteku.
    .subject = Zaustavljena e-poruka: nedopuštena web-stranica
reason-file-archive = Datoteka je zapakirana (na primjer ZIP). Vaša organizacija obično ne dopušta tu vrstu.
    .title = Nedopuštena arhiva
    .admin = Nije dopuštena ta vrsta arhive ili nešto u njoj.
    .subject = Zaustavljena e-poruka: nedopuštena zapakirana datoteka
reason-file-pdf = Datoteka je PDF-dokument. Pravilo Vaše organizacije ne dopušta ga.
    .title = Nedopušten PDF
    .admin = Lokalno pravilo ne dopušta ovu PDF-datoteku zbog njezina imena ili vrste.
    .subject = Zaustavljena e-poruka: nedopuštena datoteka
reason-file-document = Datoteka je dokument. Pravilo Vaše organizacije ne dopušta ga.
    .title = Nedopušten dokument
    .admin = Lokalno pravilo ne dopušta ovaj dokument zbog njegova imena ili vrste.
    .subject = Zaustavljena e-poruka: nedopuštena datoteka
reason-file-picture = Datoteka je slika. Pravilo Vaše organizacije ne dopušta je.
    .title = Nedopuštena slika
    .admin = Lokalno pravilo ne dopušta ovu sliku zbog njezina imena ili vrste.
    .subject = Zaustavljena e-poruka: nedopuštena datoteka
reason-file-media = Datoteka je video ili zvučni zapis. Vaša organizacija obično ne dopušta takve datoteke u e-porukama.
    .title = Nedopušten video ili zvučni zapis
    .admin = Lokalno pravilo ne dopušta video ili zvučne zapise.
    .subject = Zaustavljena e-poruka: nedopušten video ili zvuk
reason-file-disguised = Datoteka izgleda kao dokument, ali je program.
    .title = Program s prikrivenim imenom
    .admin = Ime skriva da je datoteka program. To služi za obmanu.
    .subject = Zaustavljena e-poruka: prikriveni program
reason-file-other = Datoteka je vrste koju Vaša organizacija obično ne dopušta.
    .title = Nedopuštena datoteka
    .admin = Lokalno pravilo ne dopušta to ime ili tu vrstu.
    .subject = Zaustavljena e-poruka: nedopuštena datoteka

## What could not be checked

reason-encrypted = Datoteka je zaključana lozinkom. Zato nismo mogli pogledati unutra.
    .title = Šifrirana datoteka
    .admin = Arhiva ili dokument je šifriran. Napadači to rade da bi prošli kraj skenera, a legitimni pošiljatelji da bi zaštitili podatke.
    .subject = Zaustavljena e-poruka: datoteka zaključana lozinkom
reason-over-limits = U datoteku je previše toga zapakirano. Zato je nismo mogli provjeriti.
    .title = Prekoračena ograničenja
    .admin = Previše je datoteka, preduboko su ugniježđene ili su raspakirane prevelike. Možda je arhivska bomba, a možda samo velika arhiva.
    .subject = Zaustavljena e-poruka: previše toga u jednoj datoteci
reason-ambiguous = E-poruka je sastavljena tako da je razni programi čitaju različito. Zato je nismo mogli provjeriti.
    .title = Dvosmislena struktura
    .admin = Programi bi mogli vidjeti različite dijelove, pa skener gleda jedno, a primatelj otvara drugo.
    .subject = Zaustavljena e-poruka: sastavljena da zavara
reason-unreadable = Datoteka je oštećena ili nepoznate vrste. Zato je nismo mogli provjeriti.
    .title = Nečitljiva datoteka
    .admin = MIME-dio nije se mogao dekodirati ili raspakirati.
    .subject = Zaustavljena e-poruka: nečitljiva datoteka
reason-scanners-failed = Naši antivirusni skeneri nisu radili kad je e-poruka stigla. Zato nije provjerena.
    .title = Nijedan skener nije radio
    .admin = Nijedan antivirusni skener nije odgovorio. Poruke se ne provjeravaju dok jedan od njih ne proradi.
    .subject = Zaustavljena e-poruka: nismo je mogli provjeriti
reason-scanner-failed = Jedna od naših provjera nije radila kad je e-poruka stigla.
    .title = Jedan skener nije radio
    .admin = Skener { $scanner } nije odgovorio za tu poruku. Provjerili su je drugi skeneri.

## Broken headers

reason-header-other = E-poruka nije ispravno sastavljena.
    .title = Neispravno zaglavlje
    .admin = Zaglavlje ne poštuje pravila formata poruke.
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-mime = Dijelovi e-poruke nisu ispravno spojeni.
    .title = Neispravna MIME-struktura
    .admin = MIME-struktura je neispravna (RFC 2045). Obično je uzrok neispravan program, a katkad je to trik za zaobilaženje skenera.
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-8bit = E-poruka koristi slova na način koji nije dopušten.
    .title = 8-bitni znakovi u zaglavlju
    .admin = Zaglavlje ima znakove koji moraju biti kodirani (RFC 2047). Obično je uzrok star ili samostalno napisan program.
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-control = E-poruka sadrži znakove koji nisu dopušteni.
    .title = Upravljački znakovi u zaglavlju
    .admin = Zaglavlje ima upravljačke znakove (RFC 5322, odjeljak 2.2).
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-blank = E-poruka ima prazan redak na pogrešnom mjestu.
    .title = Prazan redak u zaglavlju
    .admin = Jedan redak zaglavlja sastoji se samo od praznih znakova (RFC 5322, odjeljak 3.2.2).
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-long = E-poruka ima predug redak.
    .title = Predug redak zaglavlja
    .admin = Jedan redak zaglavlja ima više od 998 znakova (RFC 5322, odjeljak 2.1.1).
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-syntax = Jedan tehnički redak e-poruke nije ispravno napisan.
    .title = Pogrešna sintaksa zaglavlja
    .admin = Jedno polje zaglavlja ne poštuje sintaksu (RFC 5322).
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena
reason-header-missing = E-poruka nema nešto što svaka mora imati.
    .title = Nedostaje polje zaglavlja
    .admin = Nedostaje obavezno polje zaglavlja (RFC 5322, odjeljak 3.6).
    .subject = Zaustavljena e-poruka: nepotpuna
reason-header-duplicate = U e-poruci je dvaput nešto što smije biti samo jednom.
    .title = Dvostruko polje zaglavlja
    .admin = Polje koje se smije pojaviti jednom pojavljuje se dvaput (RFC 5322, odjeljak 3.6). Obično je uzrok neispravan program ili posrednički poslužitelj.
    .subject = Zaustavljena e-poruka: nije ispravno sastavljena

reason-oversized = E-poruka je veća nego što smije biti.
    .title = Prevelika poruka
    .admin = Veća je od ograničenja postavljenog za tog primatelja.
    .subject = Zaustavljena e-poruka: prevelika

## Grounds of spam

spam-test = E-poruka sadrži testni tekst. Takvim se tekstovima provjerava filtar.
    .title = Testni tekst
    .admin = GTUBE, testni tekst za filtre spama. Bezopasan je.
    .subject = Zaustavljena e-poruka: bezopasan testni tekst
spam-score = Mnogo sitnih naznaka zajedno upućuje na reklamu.
    .title = Dosegnuta granica bodova za spam
    .admin = Zbroj testova dosegnuo je granicu.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-forged-sender = Čini se da je adresa pošiljatelja krivotvorena.
    .title = Pošiljatelj nije autentičan
    .admin = Provjera SPF, DKIM ili DMARC nije uspjela za prikazanog pošiljatelja.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-phishing = E-poruka pokušava doći do Vaše lozinke ili preuzeti Vaš korisnički račun.
    .title = Izrazi tipični za phishing
    .admin = Izrazi ili poveznice koji oponašaju neku uslugu i traže podatke za prijavu ili plaćanje.
    .subject = Zaustavljena e-poruka: pokušaj krađe lozinke
spam-known-sender-network = Računalo s kojeg je stigla ili neka poveznica već su služili za reklame.
    .title = Adresa ili poveznica s liste
    .admin = Adresa ili poveznica nalazi se na listi blokiranih.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-known-text = Tekst je poznat iz drugih neželjenih e-poruka.
    .title = Poznat tekst spama
    .admin = Tekst nalikuje poznatom spamu (Bayes, kontrolni zbrojevi).
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-money-promise = E-poruka obećava ili traži novac.
    .title = Izrazi o novcu
    .admin = Izrazi tipični za prijevare s plaćanjem unaprijed, lutrije i iznude.
    .subject = Zaustavljena e-poruka: pokušaj izvlačenja novca
spam-advertising = E-poruka je napisana kao reklama.
    .title = Reklamni izrazi
    .admin = Izrazi iz reklama za lijekove, kredite, krivotvorine i slično.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-odd-text = Tekst je napisan na neobičan način.
    .title = Neobičan tekst
    .admin = Kodiranje, oznake ili pravopis kakve legitimni programi gotovo ne stvaraju.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-odd-links = Poveznice skrivaju kamo vode.
    .title = Neobične poveznice
    .admin = Poveznice na gole IP-adrese, skraćivače ili prikrivena odredišta.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-odd-path = E-poruka je stigla neobičnim putem.
    .title = Neobičan put
    .admin = Ime ili adresa računala koje šalje nedostaje, neobična je ili lažna.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-odd-header = E-poruku je napisao neobičan program.
    .title = Neobično zaglavlje
    .admin = Polja zaglavlja nedostaju, pogrešna su ili oponašana.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-attachment = Reklame često imaju privitke te vrste.
    .title = Privitak tipičan za spam
    .admin = Vrsta ili ime privitka tipični su za spam.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-scanner-points = Antivirusni skener smatra e-poruku dvojbenom.
    .title = Bodovi antivirusnog skenera
    .admin = Lokalne postavke broje nalaz tog skenera kao bodove za spam, a ne kao zlonamjerni softver.
    .subject = Zaustavljena e-poruka: neželjena reklama
spam-site-rule = Pravilo Vaše organizacije ne dopušta tu e-poruku.
    .title = Lokalno pravilo
    .admin = Lokalno pravilo ili lokalna lista.
    .subject = Zaustavljena e-poruka: neželjena reklama

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] To je otkrila { $count } neovisna provjera.
        [few] To su otkrile { $count } neovisne provjere.
       *[other] To je otkrilo { $count } neovisnih provjera.
    }
doubt-exact-name =
    .admin = Skener poznaje upravo taj zlonamjerni softver ili njegovu obitelj.
doubt-disguised-name = Datoteka „{ $file }” izgleda kao dokument, ali to nije.
    .admin = Ime „{ $file }” glumi dokument.
doubt-turned-name = Ime datoteke napisano je tako da ljudi krivo pročitaju njegov kraj.
    .admin = Ime „{ $file }” sadrži znakove koji okreću smjer čitanja. Ovdje su izostavljeni.
doubt-lookalike-letters = Ime jedne datoteke sadrži slova koja samo izgledaju kao obična.
    .admin = Ime „{ $file }” miješa slična slova iz više pisama.
doubt-archive-in-archive =
    .admin = U arhivi je druga arhiva. U legitimnoj pošti to je rijetko.
doubt-sender-contradicted = E-poruka navodno dolazi s adrese { $domain }. Provjera pokazuje da to nije istina.
    .admin = Kao pošiljatelj navedena je domena { $domain }, ali provjera { $check } nije uspjela.
doubt-sender-claimed = E-poruka navodno dolazi s adrese { $domain }. Ništa to ne potvrđuje.
    .admin = Kao pošiljatelj navedena je domena { $domain }. Ne potvrđuje je ni DKIM-potpis ni rezultat provjere DMARC.
doubt-single-guess =
    .admin = Samo jedan skener sumnja, i to prema strukturi datoteke. Takve su pretpostavke često pogrešne.
doubt-false-alarm-source =
    .admin = Prijavljuje to samo baza potpisa koja je poznata po lažnim uzbunama.
doubt-macro-alone = Dokument sadrži naredbe (makronaredbe). Ima ih i mnogo bezopasnih dokumenata.
    .admin = Prijavljena je samo makronaredba. Ima je i mnogo legitimnih dokumenata.
doubt-ordinary-behavior =
    .admin = Uočeno je samo ponašanje kakvo pokazuju i mnogi legitimni programi.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Poruku je pregledao još { $count } skener i ništa nije našao.
        [few] Poruku su pregledala još { $count } skenera i ništa nisu našla.
       *[other] Poruku je pregledalo još { $count } skenera i ništa nije našlo.
    }
doubt-sender-proven = E-poruka zaista dolazi s adrese { $domain }.
    .admin = Domenu pošiljatelja { $domain } potvrđuje DKIM ili DMARC. Ipak, i računalo poznatog partnera može biti zaraženo.
doubt-rule-only =
    .admin = Datoteku ne dopušta lokalno pravilo. Nijedan skener u njoj ništa nije našao.
doubt-known-bulk = E-poruka zaista dolazi s adrese { $domain }. Poslana je velikom broju ljudi.
    .admin = Poruka je masovna ili s liste, a domena pošiljatelja { $domain } je potvrđena.
doubt-harmless-test =
    .admin = To je testna datoteka. Vjerojatno netko provjerava filtar.
