# Provenance: original
# Croatian, formal („Vi”): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Sažetak zaustavljenih e-poruka
    .mailbox = Budite oprezni s nekim e-porukama
recipient-digest-subject = Zaustavljene e-poruke: { $count }
    .mailbox = Dvojbene e-poruke u Vašem sandučiću: { $count }
recipient-digest-unchecked-subject = Neprovjerene e-poruke u Vašem sandučiću: { $count }
recipient-digest-mailbox = { $count ->
    [one] U Vašem je sandučiću { $count } e-poruka koja je možda opasna.
    [few] U Vašem su sandučiću { $count } e-poruke koje su možda opasne.
   *[other] U Vašem je sandučiću { $count } e-poruka koje su možda opasne.
}
recipient-digest-forbidden = { $count ->
    [one] U Vašem je sandučiću { $count } e-poruka s datotekom koja obično nije dopuštena.
    [few] U Vašem su sandučiću { $count } e-poruke s datotekom koja obično nije dopuštena.
   *[other] U Vašem je sandučiću { $count } e-poruka s datotekom koja obično nije dopuštena.
}
recipient-digest-unchecked = { $count ->
    [one] U Vašem je sandučiću { $count } e-poruka koju nismo mogli provjeriti.
    [few] U Vašem su sandučiću { $count } e-poruke koje nismo mogli provjeriti.
   *[other] U Vašem je sandučiću { $count } e-poruka koje nismo mogli provjeriti.
}
recipient-digest-sent = { $count ->
    [one] Zaustavili smo { $count } e-poruku s Vaše adrese.
    [few] Zaustavili smo { $count } e-poruke s Vaše adrese.
   *[other] Zaustavili smo { $count } e-poruka s Vaše adrese.
}
recipient-digest-blocked = { $count ->
    [one] Zaustavili smo { $count } e-poruku poslanu Vama. Nije stigla do Vas.
    [few] Zaustavili smo { $count } e-poruke poslane Vama. Nisu stigle do Vas.
   *[other] Zaustavili smo { $count } e-poruka poslanih Vama. Nisu stigle do Vas.
}
recipient-digest-action = Prije otvaranja dvojbene e-poruke pitajte IT-podršku.
recipient-digest-forbidden-action = Datoteku koja obično nije dopuštena otvorite samo ako ste je očekivali.
recipient-digest-unchecked-action = Privitke neprovjerene e-poruke otvorite samo ako znate tko je šalje i ako ih čekate.
recipient-digest-sent-action = Ako neku e-poruku s Vaše adrese niste poslali Vi, javite to IT-podršci.
recipient-digest-mailbox-title = U Vašem sandučiću
recipient-digest-sent-title = S Vaše adrese
recipient-digest-blocked-title = Što smo zaustavili
recipient-digest-alike = { $count ->
    [one] I još { $count } slična e-poruka.
    [few] I još { $count } slične e-poruke.
   *[other] I još { $count } sličnih e-poruka.
}
recipient-digest-rest = { $count ->
    [one] Ovdje nije prikazana još { $count } e-poruka.
    [few] Ovdje nisu prikazane još { $count } e-poruke.
   *[other] Ovdje nije prikazano još { $count } e-poruka.
}
recipient-digest-wanted = Trebate li neku od tih e-poruka? Obratite se IT-podršci.
recipient-digest-period = Ovaj sažetak obuhvaća vrijeme od { $from } do { $until }.
recipient-digest-limit = O pojedinim e-porukama pišemo Vam samo nekoliko puta na dan. Ostale su u ovom sažetku.
recipient-digest-optional = Ne želite ovaj sažetak? Javite to IT-podršci.

## Summary, to the admins

admin-digest-title = Sažetak filtra e-pošte
admin-digest-subject = Prijavljene poruke: { $count }
    .delivered = Prijavljene poruke: { $count }, dostavljene: { $delivered }
admin-digest-happened = { $count ->
    [one] U razdoblju od { $from } do { $until } prijavljena je { $count } poruka.
    [few] U razdoblju od { $from } do { $until } prijavljene su { $count } poruke.
   *[other] U razdoblju od { $from } do { $until } prijavljeno je { $count } poruka.
}
admin-digest-delivered = { $count ->
    [one] Od toga je { $count } dostavljena.
    [few] Od toga su { $count } dostavljene.
   *[other] Od toga je { $count } dostavljeno.
}
    .only = Poruka je dostavljena.
admin-digest-before = { $count ->
    [one] U prethodnom razdoblju bila je { $count }.
    [few] U prethodnom razdoblju bile su { $count }.
   *[other] U prethodnom razdoblju bilo ih je { $count }.
}
    .none = U prethodnom razdoblju nije bilo nijedne.
admin-digest-sent = { $count ->
    [one] Odmah je poslana { $count } obavijest.
    [few] Odmah su poslane { $count } obavijesti.
   *[other] Odmah je poslano { $count } obavijesti.
}
admin-digest-action-delivered = Najprije pogledajte dostavljene poruke.
admin-digest-action-told = Postupite prema obavijestima o dostavljenim porukama.
admin-digest-categories-title = Poruke po kategorijama
admin-digest-category = { $category }: { $count } (prije: { $before })
admin-digest-senders-title = Najčešći pošiljatelji
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } poruka
    [few] { $count } poruke
   *[other] { $count } poruka
}
admin-digest-list-title = Samo u ovom sažetku
admin-digest-mail-blocked = { $severity }: { $title }, blokirano
admin-digest-mail-delivered = { $severity }: { $title }, dostavljeno
admin-digest-alike = { $count ->
    [one] i još { $count } slična poruka
    [few] i još { $count } slične poruke
   *[other] i još { $count } sličnih poruka
}
admin-digest-incidents-title = Incidenti
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } poruka od { $first }, još traje
    [few] { $incident }: { $count } poruke od { $first }, još traje
   *[other] { $incident }: { $count } poruka od { $first }, još traje
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } poruka od { $first } do { $last }, završeno
    [few] { $incident }: { $count } poruke od { $first } do { $last }, završeno
   *[other] { $incident }: { $count } poruka od { $first } do { $last }, završeno
}
admin-digest-quiet-title = Što nije javljeno odmah i zašto
admin-digest-quiet-incident = { $count ->
    [one] { $count } obavijest pripada incidentu; ondje je samo brojena.
    [few] { $count } obavijesti pripadaju incidentima; ondje su samo brojene.
   *[other] { $count } obavijesti pripada incidentima; ondje su samo brojene.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } obavijest nije poslana jer bi ponovila raniju.
    [few] { $count } obavijesti nisu poslane jer bi ponovile ranije.
   *[other] { $count } obavijesti nije poslano jer bi ponovile ranije.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } obavijest bila je iznad ograničenja { $limit }.
    [few] { $count } obavijesti bile su iznad ograničenja { $limit }.
   *[other] { $count } obavijesti bilo je iznad ograničenja { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } obavijest je utišana. Utišavanje: { $silence }.
    [few] { $count } obavijesti su utišane. Utišavanje: { $silence }.
   *[other] { $count } obavijesti je utišano. Utišavanje: { $silence }.
}
admin-digest-silences-title = Utišavanja
admin-digest-silence = { $silence }, postavio: { $author }, vrijedi do: { $until }
    .soon = { $silence }, postavio: { $author }, uskoro završava: { $until }
admin-digest-comment = Komentar
admin-digest-scanners-title = Skeneri koji nisu radili
admin-digest-scanner = { $scanner }: { $count ->
    [one] bez odgovora za { $count } poruku
    [few] bez odgovora za { $count } poruke
   *[other] bez odgovora za { $count } poruka
}

## How an incident goes on, to the admins

admin-alert-incident = Stigne li još takvih poruka, brojit će ih odgovori na ovu obavijest.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blokirano
admin-incident-delivered = { $incident }, dostavljeno
admin-incident-inside = { $incident }, unutarnji pošiljatelj { $sender }
admin-follow-up-title = I dalje traje: { $incident }
    .ended = Završeno je: { $incident }
admin-follow-up-more = { $count ->
    [one] Od { $since } stigla je još { $count } takva poruka.
    [few] Od { $since } stigle su još { $count } takve poruke.
   *[other] Od { $since } stiglo je još { $count } takvih poruka.
}
admin-follow-up-none = Od { $since } nije stigla više nijedna takva poruka.
admin-follow-up-next = Ako se nastavi, sljedeća obavijest stiže nakon { $next }.
admin-follow-up-ended = { $count ->
    [one] Već { $count } sat nije stigla nijedna nova poruka. Ovo je posljednja obavijest o tome.
    [few] Već { $count } sata nije stigla nijedna nova poruka. Ovo je posljednja obavijest o tome.
   *[other] Već { $count } sati nije stigla nijedna nova poruka. Ovo je posljednja obavijest o tome.
}
admin-follow-up-action-remove = Uklonite poruke iz poštanskih sandučića. Pitajte primatelje jesu li ih otvorili.
admin-follow-up-action-look = Poruke su možda potrebne. Pogledajte ih ako netko pita za njih.
admin-follow-up-action-mistake = Možda je riječ o lažnoj uzbuni. Prije puštanja ili uklanjanja poruka pročitajte znakove u prvoj obavijesti.
admin-follow-up-count-title = Dosad
admin-follow-up-count = Poruke ukupno
admin-follow-up-first = Prva poruka
admin-follow-up-last = Posljednja poruka
admin-follow-up-mails-title = Nove poruke
admin-follow-up-many-title = Više incidenata istodobno
    .ended = Završeno je više incidenata
admin-follow-up-many-subject = Incidenti u tijeku: { $open }, završeni: { $ended }
admin-follow-up-many-happened = Ova obavijest obuhvaća više incidenata.
admin-follow-up-many-open-title = U tijeku
admin-follow-up-many-ended-title = Završeno
admin-follow-up-many-incident = { $incident }: novo: { $more }, ukupno: { $count }
