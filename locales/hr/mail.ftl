# Provenance: original
# Croatian, formal („Vi”): the frame of every mail: titles, headings, labels.
#
# „obavijest” is our own mail, „e-poruka” (to admins: „poruka”) is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Zaustavljena e-poruka
recipient-blocked-happened = Zaustavili smo e-poruku poslanu Vama. Nije stigla do Vas.
    .test = Zaustavili smo e-poruku poslanu Vama. Bio je to samo bezopasan test.
recipient-blocked-why = Zašto smo je zaustavili

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Budite oprezni s jednom e-porukom
    .test = Bezopasna testna e-poruka
recipient-delivered-warning-subject = Opasna e-poruka u Vašem sandučiću
    .test = Bezopasna testna e-poruka u Vašem sandučiću
    .forbidden = E-poruka s nedopuštenom datotekom u Vašem sandučiću
    .likely = Vjerojatno opasna e-poruka u Vašem sandučiću
    .unwanted = Neželjena e-poruka u Vašem sandučiću
    .doubtful = Sumnjiva e-poruka u Vašem sandučiću
recipient-delivered-warning-happened = U Vašem je sandučiću opasna e-poruka.
    .test = U Vašem je sandučiću e-poruka s bezopasnim testom.
    .forbidden = U Vašem je sandučiću e-poruka s datotekom koja obično nije dopuštena.
    .likely = U Vašem je sandučiću e-poruka koja je vjerojatno opasna.
    .unwanted = U Vašem je sandučiću neželjena e-poruka.
    .doubtful = U Vašem je sandučiću sumnjiva e-poruka. Možda je bezopasna.
recipient-delivered-warning-action = Ne otvarajte je. Izbrišite je.
    .test = Ne morate ništa učiniti.
    .forbidden = Otvorite datoteku samo ako ste je očekivali.
    .doubtful = Prije otvaranja pitajte IT-podršku.
recipient-delivered-warning-opened = Već ste je otvorili? Javite to IT-podršci.
recipient-delivered-warning-why = Što s njom nije u redu
    .test = Što je to

## Could not be checked, to the recipient

recipient-unchecked-title = E-poruka koju nismo mogli provjeriti
recipient-unchecked-subject = Neprovjerena e-poruka u Vašem sandučiću
recipient-unchecked-happened = Nismo mogli provjeriti jednu e-poruku poslanu Vama. Nalazi se u Vašem sandučiću.
    .blocked = Nismo mogli provjeriti jednu e-poruku poslanu Vama. Zato smo je zaustavili.
recipient-unchecked-action = Otvorite njezine privitke samo ako poznajete pošiljatelja i ako ste ih očekivali.
recipient-unchecked-why = Zašto je nismo mogli provjeriti

## To the inside sender

inside-sender-title = Vaša e-poruka nije poslana
    .some = Vaša e-poruka nije stigla do svih
inside-sender-subject = Vaša e-poruka nije poslana
    .some = Vaša e-poruka nije stigla do svih
inside-sender-happened = Zaustavili smo e-poruku s Vaše adrese. Nitko je nije dobio.
    .some = Zaustavili smo e-poruku s Vaše adrese. Nisu je dobili svi primatelji.
inside-sender-action = Ako je niste poslali Vi, javite to IT-podršci.
inside-sender-explained = Možda se netko drugi služi Vašom adresom ili Vašim računalom.
inside-sender-own = Jeste li tu e-poruku poslali Vi? Pitajte IT-podršku kako je poslati na drugi način.
    .harmful = Jeste li tu e-poruku poslali Vi? Više ne otvarajte i ne šaljite njezine datoteke. Javite to i IT-podršci.
inside-sender-why = Zašto smo je zaustavili

## Parts of all mails to recipients

action-nothing = Ne morate ništa učiniti.
which-title = O kojoj je e-poruci riječ
why-suspected = Imamo sumnju.
    .subject = Zaustavljena e-poruka: možda opasna
why-file = Datoteka se zove „{ $file }”.
why-file-inside = Nalazi se u privitku „{ $outer }”.
why-files = { $count ->
    [one] Problem ima još { $count } datoteka.
    [few] Problem imaju još { $count } datoteke.
   *[other] Problem ima još { $count } datoteka.
}
why-tested = Datoteku je provjerilo naše testno računalo.
danger = Opasnost: { $severity }.
tests-agree = { $count ->
    [one] To je otkrila { $count } neovisna provjera.
    [few] To su otkrile { $count } neovisne provjere.
   *[other] To je otkrilo { $count } neovisnih provjera.
}
expected-title = Jeste li očekivali tu e-poruku?
expected-call = Poznajete li pošiljatelja? Nazovite ga na broj koji već znate i pitajte. Ne pitajte e-poštom.
expected-wanted = Trebate li tu e-poruku? Zamolite IT-podršku da je još jednom provjeri.
expected-wanted-file = Trebate li tu e-poruku ili datoteku? Pitajte IT-podršku. Ili zamolite pošiljatelja da je pošalje na drugi način.
    .alone = Trebate li tu e-poruku? Pitajte IT-podršku. Ili zamolite pošiljatelja da je pošalje na drugi način.
help-title = Trebate li pomoć?
help-ask = Obratite se IT-podršci i navedite broj e-poruke.
help-contact = Kontakt
help-phone = Telefon
help-email = E-pošta
help-page = Stranica
details-title = Podaci za IT-podršku
footer = Ovu obavijest šalje zaštita e-pošte organizacije { $organization }.
footer-automatic = Napisao ju je program. Nikada ne tražimo Vašu lozinku.
note-dots = [.] označava točku, kako nitko ne bi slučajno kliknuo.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Hrvatska verzija nalazi se u nastavku.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Od
label-sender = Pošiljatelj iz omotnice
label-subject = Predmet
label-received = Vrijeme
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nije dostavljeno
label-attachments = Privici
label-file = Datoteka
label-number = Broj e-poruke
label-quarantine = Karantena
label-severity = Ozbiljnost
label-confidence = Pouzdanost
label-category = Kategorija
label-family = Obitelj
label-platform = Platforma
label-log-id = ID u dnevniku
label-queue-id = ID u redu čekanja
label-message-id = Message-ID
label-size = Veličina
label-client = Računalo koje šalje
label-authentication = Autentičnost pošiljatelja
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-odgovor
label-sha256 = SHA-256
label-rule = Pravilo
label-tests = Testovi za spam
label-score = Bodovi za spam
label-analysis = Analiza u sandboxu
label-release = Naredba za puštanje
label-host = Poslužitelj
label-list = Lista ili masovno slanje
label-policy-banks = Skupovi pravila (policy banks)

value-empty-sender = prazno, kao u izvješćima o dostavi
value-no-subject = bez predmeta
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }bajt
    [few] { $amount }{ "\u00A0" }bajta
   *[other] { $amount }{ "\u00A0" }bajtova
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] i još { $count }
    [few] i još { $count }
   *[other] i još { $count }
}
    .item = { $count ->
        [one] još { $count }
        [few] još { $count }
       *[other] još { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = nema – ništa nije otkriveno, odlučilo je pravilo
value-spam-decided = nema – odlučili su bodovi za spam
value-unknown-state = nema – ništa nije otkriveno

outcome-delivered = dostavljeno
outcome-blocked = blokirano
outcome-handed-back-pass = vraćeno poslužitelju e-pošte na dostavu
outcome-handed-back-block = vraćeno poslužitelju e-pošte kao odbijeno

sender-proven = Domena { $domain } je potvrđena ({ $check }).
sender-claimed = Domena { $domain } samo je navedena; ništa je ne potvrđuje.
sender-contradicted = Domena { $domain } samo je navedena; provjera { $check } nije uspjela.
sender-inside = Poruka dolazi iznutra.
sender-unknown = U poruci nije naveden pošiljatelj.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, blokirano: { $category } ({ $count ->
    [one] { $count } primatelj
    [few] { $count } primatelja
   *[other] { $count } primatelja
})
admin-alert-subject-delivered = { $severity }, dostavljeno: { $category } ({ $count ->
    [one] { $count } primatelj
    [few] { $count } primatelja
   *[other] { $count } primatelja
})
admin-alert-subject-mixed = { $severity }, dostavljeno ({ $delivered } od { $count } primatelja): { $category }
admin-alert-subject-unchecked = { $severity }, dostavljeno bez provjere: { $category } ({ $count ->
    [one] { $count } primatelj
    [few] { $count } primatelja
   *[other] { $count } primatelja
})
admin-alert-subject-inside = { $severity }, unutarnji pošiljatelj: { $category } ({ $sender })
admin-alert-happened-blocked = amavis je blokirao poruku. Nije je dobio nijedan primatelj.
admin-alert-happened-delivered = amavis je dostavio poruku koja zahtijeva pozornost. { $count ->
    [one] Dobio ju je { $count } primatelj.
    [few] Dobila su je { $count } primatelja.
   *[other] Dobilo ju je { $count } primatelja.
}
admin-alert-happened-mixed = amavis je poruku nekim primateljima blokirao, { $count ->
    [one] a dobio ju je { $count } drugi primatelj.
    [few] a dobila su je { $count } druga primatelja.
   *[other] a dobilo ju je { $count } drugih primatelja.
}
admin-alert-happened-inside = Poruka dolazi od unutarnjeg pošiljatelja: { $sender }.
admin-alert-happened-scanners = Nije radio nijedan antivirusni skener. Poruka nije provjerena.
admin-alert-happened-scanner = Jedan antivirusni skener nije radio. Poruku su provjerili drugi.
admin-alert-unblocked = Skener je prijavio zlonamjerni softver, ali ga amavis nije smatrao virusom. Provjerite unos tog skenera u @av_scanners: mora vratiti ime.
admin-alert-action-none = Ne morate ništa učiniti.
admin-alert-action-remove = Uklonite poruku iz poštanskih sandučića. Pitajte primatelje jesu li je otvorili.
admin-alert-action-look = Poruka je možda potrebna. Pogledajte je ako primatelj pita za nju.
    .inside = Poruka je možda potrebna. Pogledajte je ako pošiljatelj pita za nju.
admin-alert-action-mistake = Možda je riječ o lažnoj uzbuni. Prije puštanja poruke pročitajte znakove opasnosti i lažne uzbune u nastavku.
    .delivered = Možda je riječ o lažnoj uzbuni. Prije uklanjanja poruke iz poštanskih sandučića pročitajte znakove opasnosti i lažne uzbune u nastavku.
admin-alert-action-gone = Kopija poruke nije sačuvana. Ako je potrebna, pošiljatelj je mora ponovno poslati.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Razgovarajte s pošiljateljem. Provjerite njegovo računalo i promijenite njegovu lozinku.
    .spam = Razgovarajte s pošiljateljem. Možda se netko drugi služi njegovim računom.
admin-alert-action-scanners = Provjerite skenere: dok ne prorade, poruke se ne provjeravaju.
admin-alert-action-scanner = Provjerite skener: dok ne proradi, zaštita je slabija.
admin-alert-what-title = Što je to
admin-alert-grounds-title = Što je otkriveno
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Znakovi opasnosti
admin-alert-mistake-title = Znakovi lažne uzbune
admin-alert-mistake-none = Nema ih.
admin-alert-mail-title = Poruka
admin-alert-recipients-title = Primatelji
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Vanjski primatelji: { $outcome } ({ $count })
admin-alert-files-title = Datoteke
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = prijavio je detekciju
scanner-clean = ništa nije našao
scanner-failed = nije odgovorio
admin-alert-raw-title = Izvješća skenera
admin-alert-release-title = Karantena i puštanje iz nje
admin-alert-release-note = Pustite poruku samo ako ste sigurni da je bezopasna. amavis može tražiti secret id.
admin-alert-missed = { $count ->
    [one] Prije ovog događaja nije se mogao spremiti { $count } događaj. Potražite „whyblocked” u amavisovu dnevniku.
    [few] Prije ovog događaja nisu se mogla spremiti { $count } događaja. Potražite „whyblocked” u amavisovu dnevniku.
   *[other] Prije ovog događaja nije se moglo spremiti { $count } događaja. Potražite „whyblocked” u amavisovu dnevniku.
}
admin-alert-attached = Podaci su priloženi u formatu JSON.

## To the admins, about ourselves

admin-trouble-title = Problem s obavijestima
    .test = Test obavijesti
admin-trouble-subject = Obavijesti: { $title }
admin-trouble-count = { $count ->
    [one] Dogodilo se { $count } put.
    [few] Dogodilo se { $count } puta.
   *[other] Dogodilo se { $count } puta.
}
admin-trouble-do-title = Što treba učiniti
admin-trouble-last-title = Posljednji slučaj
admin-trouble-retry = Kad je uzrok otklonjen, pokrenite „whyblocked queue retry --failed”, i obavijest će se ponovno poslati.
trouble-bad-event = U direktoriju drop nalazi se događaj koji se ne može pročitati. Premješten je u mapu „bad”; o toj poruci nitko nije obaviješten.
    .title = nečitljiv događaj
    .hint = Pročitajte datoteku s nastavkom .why u mapi „bad” direktorija drop.
trouble-gap = Hook nije mogao spremiti sve događaje. O nekim porukama nitko nije obaviješten.
    .title = nedostaju događaji
    .hint = Provjerite slobodan prostor i dozvole direktorija drop te amavisov dnevnik.
trouble-refused = Poslužitelj e-pošte trajno je odbio obavijest.
    .title = obavijest je odbijena
    .hint = Pogledajte „whyblocked queue list” i odgovor poslužitelja u nastavku.
trouble-expired = Obavijest nije bilo moguće dostaviti na vrijeme.
    .title = obavijest nije dostavljena
    .hint = Provjerite poslužitelj e-pošte koji preuzima naše obavijesti.
trouble-template = Predložak ili tekst nije se mogao upotrijebiti. Umjesto njega upotrijebljen je ugrađeni.
    .title = neispravan predložak
    .hint = Pokrenite „whyblocked check”.
trouble-foreign-file = U direktoriju drop nalazi se nešto što hook nikad ne zapisuje. Ostavljeno je netaknuto.
    .title = strana datoteka u direktoriju drop
    .hint = Provjerite tko smije pisati u direktorij drop.
trouble-no-organization = Poruka je imala primatelje u domeni koja ne pripada nijednoj organizaciji.
    .title = domena bez organizacije
    .hint = Dodajte domenu u datoteku organizacije ili je uklonite iz amavisovih lokalnih domena.
trouble-test = Ovo je test. Obavijesti rade.
    .title = samo test
    .hint = Ne morate ništa učiniti.
