# Provenance: original
# Croatian, formal („Vi”): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what such things do (it was blocked), without „mogao je”
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = E-poruka sadrži program koji zaključava datoteke i traži novac.
    .subject = Zaustavljena e-poruka: program za ucjenu
    .could = Takvi programi mogu zaključati dokumente i slike.
    .can = Taj program može zaključati Vaše dokumente i slike.
    .title = Ransomware
    .admin = Šifrira datoteke i iznuđuje novac. Mnoge vrste prije toga kopiraju podatke.

category-wiper = E-poruka sadrži program koji uništava podatke.
    .subject = Zaustavljena e-poruka: program koji uništava podatke
    .could = Takvi programi mogu izbrisati sve s računala.
    .can = Taj program može izbrisati sve s Vašeg računala.
    .title = Wiper
    .admin = Uništava datoteke ili cijele diskove. Podaci se ne mogu otkupiti.

category-banker = E-poruka sadrži program koji krade novac s bankovnih računa.
    .subject = Zaustavljena e-poruka: program koji krade novac s računa
    .could = Takvi programi mogu upasti u internetsko bankarstvo.
    .can = Taj program može upasti u Vaše internetsko bankarstvo.
    .title = Bankovni trojanac
    .admin = Preuzima kontrolu nad internetskim bankarstvom, obično mijenjajući ono što preglednik prikazuje.

category-infostealer = E-poruka sadrži program koji krade lozinke.
    .subject = Zaustavljena e-poruka: program koji krade lozinke
    .could = Takvi programi šalju tuđe lozinke nepoznatim osobama.
    .can = Taj program može poslati Vaše lozinke nepoznatim osobama.
    .title = Infostealer
    .admin = Prikuplja lozinke, kolačiće i dokumente te ih u nekoliko minuta šalje van.

category-spyware = E-poruka sadrži program koji prati što radite.
    .subject = Zaustavljena e-poruka: program za špijuniranje
    .could = Takvi programi mogu bilježiti što netko piše i vidi.
    .can = Taj program može bilježiti što pišete i vidite.
    .title = Špijunski softver (spyware)
    .admin = Snima tipkovnicu, zaslon, mikrofon ili kameru.

category-backdoor = E-poruka sadrži program koji pušta nepoznate osobe u Vaše računalo.
    .subject = Zaustavljena e-poruka: skriveni program za upravljanje
    .could = Preko takvih programa nepoznate osobe upravljaju računalom iz daljine.
    .can = Preko tog programa nepoznate osobe mogu iz daljine upravljati Vašim računalom.
    .title = Backdoor
    .admin = Daje drugima kontrolu nad računalom: naredbe, datoteke, zaslon.

category-botnet = E-poruka sadrži program koji sluša naredbe kriminalaca.
    .subject = Zaustavljena e-poruka: program koji sluša kriminalce
    .could = Takvi programi mogu tuđim računalom napadati druge.
    .can = Taj program može Vašim računalom napadati druge.
    .title = Bot
    .admin = Uključuje računalo u mrežu koja šalje spam ili napada druge.

category-worm = E-poruka sadrži program koji se sam širi.
    .subject = Zaustavljena e-poruka: program koji se sam širi
    .could = Takvi se programi mogu širiti s jednog računala na druga.
    .can = Taj se program može proširiti s Vašeg računala na druga.
    .title = Crv
    .admin = Kopira se na druga računala poštom, preko dijeljenih mapa ili ranjivosti.

category-rootkit = E-poruka sadrži program koji se skriva duboko u računalu.
    .subject = Zaustavljena e-poruka: program koji se skriva u računalu
    .could = Takvi programi mogu ostati neopaženi u računalu.
    .can = Taj program može ostati neopažen u Vašem računalu.
    .title = Rootkit
    .admin = Skriva se u sustavu ili prije njegova pokretanja i preživljava čišćenje.

category-exploit = E-poruka sadrži datoteku koja iskorištava slabost nekog programa.
    .subject = Zaustavljena e-poruka: datoteka za provalu u računalo
    .could = Već i samo otvaranje takve datoteke može pustiti nepoznatu osobu u računalo.
    .can = Već i samo otvaranje te datoteke može pustiti nepoznatu osobu u Vaše računalo.
    .title = Exploit
    .admin = Iskorištava ranjivost nekog programa. Provjerite je li program ažuran.

category-downloader = E-poruka sadrži program koji preuzima druge štetne programe.
    .subject = Zaustavljena e-poruka: program koji preuzima štetne programe
    .could = Takvi programi mogu preuzeti štetne programe na računalo.
    .can = Taj program može preuzeti štetne programe na Vaše računalo.
    .title = Downloader
    .admin = Prvi korak napada: preuzima ili raspakirava pravi zlonamjerni softver.

category-file-infector = E-poruka sadrži program koji zarazi druge programe.
    .subject = Zaustavljena e-poruka: računalni virus
    .could = Takav virus može zaraziti programe na računalu.
    .can = Taj virus može zaraziti programe na Vašem računalu.
    .title = Datotečni virus
    .admin = Dodaje se programima i dokumentima. Često je riječ o čistoj datoteci koja je zaražena.

category-cryptominer = E-poruka sadrži program koji tajno na Vašem računalu stvara digitalni novac.
    .subject = Zaustavljena e-poruka: program koji tajno koristi računalo
    .could = Zbog takvih programa računalo radi sporo i grije se.
    .can = Zbog tog programa Vaše računalo može raditi sporo i grijati se.
    .title = Kriptorudar
    .admin = Rudari kriptovalute na trošak vlasnika računala.

category-phishing = E-poruka pokušava prijevarom doći do Vaše lozinke.
    .subject = Zaustavljena e-poruka: pokušaj krađe lozinke
    .could = Takve e-poruke vode na lažne stranice za prijavu.
    .can = Ta Vas e-poruka može odvesti na lažnu stranicu za prijavu.
    .title = Phishing
    .admin = Oponaša neku uslugu kako bi se došlo do lozinki ili podataka za plaćanje.

category-rogueware = E-poruka sadrži program koji plaši ljude da bi dobio novac.
    .subject = Zaustavljena e-poruka: program s lažnim upozorenjima
    .could = Takvi programi lažno javljaju opasnost i traže novac.
    .can = Taj program može lažno javljati opasnost i tražiti novac.
    .title = Lažni sigurnosni softver (rogueware)
    .admin = Predstavlja se kao sigurnosni program ili program za popravak i traži plaćanje.

category-scam = E-poruka pokušava lažnom pričom doći do novca.
    .subject = Zaustavljena e-poruka: pokušaj izvlačenja novca
    .could = Zbog takvih e-poruka ljudi gube novac.
    .can = Zbog te e-poruke možete izgubiti novac.
    .title = Prijevara (scam)
    .admin = Prijevara samim tekstom: plaćanje unaprijed, lažni račun, iznuda, ljubavna prijevara.

category-hacktool = E-poruka sadrži alat za provale u računala.
    .subject = Zaustavljena e-poruka: alat za provale u računala
    .could = Nepoznate osobe služe se takvim alatima za napad na računala.
    .can = Nepoznate osobe mogu taj alat upotrijebiti protiv Vašeg računala.
    .title = Hakerski alat
    .admin = Alat za napade. Nekima se služe i administratori i ispitivači sigurnosti.

category-pua = E-poruka sadrži program koji većina ljudi ne želi.
    .subject = Zaustavljena e-poruka: neželjeni program
    .could = Takvi programi prikazuju reklame ili mijenjaju postavke.
    .can = Taj program može prikazivati reklame ili promijeniti Vaše postavke.
    .title = Neželjeni program (PUA)
    .admin = Reklame, instalacijski paketi s dodacima, dvojbeni alati. Više smeta nego što je opasno; neki ga korisnici žele.

category-active-content = E-poruka sadrži dokument koji može pokretati naredbe.
    .subject = Zaustavljena e-poruka: dokument koji može pokretati naredbe
    .could = Otvaranje takvog dokumenta može pokrenuti štetan program.
    .can = Otvaranje tog dokumenta može pokrenuti štetan program.
    .title = Aktivni sadržaj
    .admin = Makronaredba, skripta ili poveznica koja se pokreće otvaranjem dokumenta. Imaju ih i legitimni dokumenti.

category-evasion = E-poruka sadrži datoteku koja se pokušava sakriti od naših provjera.
    .subject = Zaustavljena e-poruka: datoteka koja skriva sadržaj
    .could = Takve datoteke mogu nanijeti štetu kasnije, nakon naših provjera.
    .can = Ta datoteka može nanijeti štetu kasnije, nakon naših provjera.
    .title = Izbjegavanje detekcije
    .admin = Datoteka se pakira, prikriva ili odgađa rad da bi prošla kraj skenera. To radi i zaštita od kopiranja.

category-suspicious-behavior = E-poruka sadrži datoteku koja se sumnjivo ponaša.
    .subject = Zaustavljena e-poruka: sumnjiva datoteka
    .could = Takve datoteke mogu bez pitanja mijenjati računalo.
    .can = Ta datoteka može bez pitanja promijeniti Vaše računalo.
    .title = Sumnjivo ponašanje
    .admin = Radi ono što zlonamjerni softver često radi, ali ništa od toga to ne dokazuje.

category-malware = E-poruka sadrži štetan program.
    .subject = Zaustavljena e-poruka: štetan program
    .could = Takvi programi oštećuju računala ili špijuniraju ljude.
    .can = Taj program može oštetiti računalo ili Vas špijunirati.
    .title = Zlonamjerni softver
    .admin = Zlonamjerno je, ali skener ne navodi vrstu.

category-policy = Pravilo Vaše organizacije ne dopušta tu e-poruku.
    .subject = Zaustavljena e-poruka: ovdje nije dopuštena
    .could = I napadači šalju takve e-poruke.
    .can = I napadači šalju takve e-poruke.
    .title = Pravilo organizacije
    .admin = Lokalno pravilo to ne dopušta; ništa štetno nije otkriveno.

category-unscannable = Nismo mogli provjeriti tu e-poruku.
    .subject = Zaustavljena e-poruka: nismo je mogli provjeriti
    .could = U takvim se e-porukama katkad skrivaju štetne datoteke.
    .can = U takvim se e-porukama katkad skrivaju štetne datoteke.
    .title = Ne može se provjeriti
    .admin = Nijedan skener nije mogao pogledati unutra. Ne zna se ništa, ni dobro ni loše.

category-spam = E-poruka izgleda kao neželjena reklama.
    .subject = Zaustavljena e-poruka: neželjena reklama
    .could = Takve e-poruke samo troše vrijeme.
    .can = Takva Vam e-poruka može oduzeti vrijeme.
    .title = Spam
    .admin = Neželjena masovna pošta.

category-test = E-poruka sadrži bezopasnu testnu datoteku. Takvim se datotekama provjerava zaštita.
    .subject = Zaustavljena e-poruka: bezopasna testna datoteka
    .could = Takve datoteke ne mogu nanijeti nikakvu štetu.
    .can = Ta datoteka ne može nanijeti nikakvu štetu.
    .title = Test
    .admin = Testna datoteka koju skeneri namjerno prijavljuju. Bezopasna je.

# The noun „opasnost” is there because such a word also stands alone at the start of a subject.
severity-critical = vrlo velika
    .admin = kritična opasnost
severity-high = velika
    .admin = visoka opasnost
severity-medium = srednja
    .admin = srednja opasnost
severity-low = mala
    .admin = niska opasnost
severity-info = nema
    .admin = informacija

confidence-high = Vrlo smo sigurni da je e-poruka štetna.
    .unwanted = Vrlo smo sigurni da je neželjena.
    .admin = visoka
confidence-moderate = Prilično smo sigurni, ali možda griješimo.
    .admin = srednja
confidence-low = Možda je to lažna uzbuna. E-poruka je možda bezopasna.
    .admin = niska

strength-weak = slab znak
strength-doubtful = poznato po lažnim uzbunama
strength-medium = srednje jak znak
strength-strong = jak znak
strength-named = točno podudaranje

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skripta
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arhiva
platform-mail = e-pošta
