# Provenance: original
# Estonian: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Peatatud e-kirjade kokkuvõte
    .mailbox = Olge mõne oma e-kirjaga ettevaatlik
recipient-digest-subject = Peatatud e-kirju: { $count }
    .mailbox = Küsitavaid e-kirju teie postkastis: { $count }
recipient-digest-unchecked-subject = Kontrollimata e-kirju teie postkastis: { $count }
recipient-digest-mailbox = { $count ->
    [one] Teie postkastis on { $count } e-kiri, mis võib olla ohtlik.
   *[other] Teie postkastis on { $count } e-kirja, mis võivad olla ohtlikud.
}
recipient-digest-forbidden = { $count ->
    [one] Teie postkastis on { $count } e-kiri failiga, mida tavaliselt ei lubata.
   *[other] Teie postkastis on { $count } e-kirja failiga, mida tavaliselt ei lubata.
}
recipient-digest-unchecked = { $count ->
    [one] Teie postkastis on { $count } e-kiri, mida me ei saanud kontrollida.
   *[other] Teie postkastis on { $count } e-kirja, mida me ei saanud kontrollida.
}
recipient-digest-sent = { $count ->
    [one] Peatasime { $count } teie aadressilt saadetud e-kirja.
   *[other] Peatasime { $count } teie aadressilt saadetud e-kirja.
}
recipient-digest-blocked = { $count ->
    [one] Peatasime { $count } teile saadetud e-kirja. See ei jõudnud teieni.
   *[other] Peatasime { $count } teile saadetud e-kirja. Need ei jõudnud teieni.
}
recipient-digest-action = Enne küsitava e-kirja avamist küsige nõu IT-toelt.
recipient-digest-forbidden-action = Avage fail, mida tavaliselt ei lubata, ainult siis, kui te seda ootasite.
recipient-digest-unchecked-action = Avage kontrollimata e-kirja failid ainult siis, kui tunnete saatjat ja ootasite neid faile.
recipient-digest-sent-action = Kui te mõnda oma aadressilt saadetud e-kirja ise ei saatnud, andke sellest IT-toele teada.
recipient-digest-mailbox-title = Teie postkastis
recipient-digest-sent-title = Teie aadressilt
recipient-digest-blocked-title = Mida me peatasime
recipient-digest-alike = { $count ->
    [one] Ja veel { $count } samasugune e-kiri.
   *[other] Ja veel { $count } samasugust e-kirja.
}
recipient-digest-rest = { $count ->
    [one] Veel { $count } e-kirja siin ei näidata.
   *[other] Veel { $count } e-kirja siin ei näidata.
}
recipient-digest-wanted = Kas vajate mõnda neist e-kirjadest? Siis küsige IT-toelt.
recipient-digest-period = Kokkuvõtte ajavahemik: { $from } – { $until }.
recipient-digest-limit = Üksikutest e-kirjadest kirjutame teile ainult mõne korra päevas. Ülejäänud on selles kokkuvõttes.
recipient-digest-optional = Kas te ei soovi seda kokkuvõtet? Siis andke sellest IT-toele teada.

## Summary, to the admins

admin-digest-title = Meilifiltri kokkuvõte
admin-digest-subject = Kirju teadetes: { $count }
    .delivered = Kirju teadetes: { $count }, kohale jõudnud: { $delivered }
admin-digest-happened = { $count ->
    [one] Ajavahemikus { $from } – { $until } teatati { $count } kirjast.
   *[other] Ajavahemikus { $from } – { $until } teatati { $count } kirjast.
}
admin-digest-delivered = { $count ->
    [one] Neist { $count } toimetati kohale.
   *[other] Neist { $count } toimetati kohale.
}
    .only = Kiri toimetati kohale.
admin-digest-before = { $count ->
    [one] Eelmises ajavahemikus oli see arv { $count }.
   *[other] Eelmises ajavahemikus oli see arv { $count }.
}
    .none = Eelmises ajavahemikus ei olnud ühtegi.
admin-digest-sent = { $count ->
    [one] { $count } teade saadeti kohe.
   *[other] { $count } teadet saadeti kohe.
}
admin-digest-action-delivered = Vaadake kõigepealt kohale toimetatud kirju.
admin-digest-action-told = Toimige nii, nagu öeldakse teadetes kohale toimetatud kirjade kohta.
admin-digest-categories-title = Kirjad liigiti
admin-digest-category = { $category }: { $count } (varem: { $before })
admin-digest-senders-title = Sagedasemad saatjad
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } kiri
   *[other] { $count } kirja
}
admin-digest-list-title = Teatatud ainult selles kokkuvõttes
admin-digest-mail-blocked = { $severity }: { $title }, blokeeritud
admin-digest-mail-delivered = { $severity }: { $title }, kohale toimetatud
admin-digest-alike = { $count ->
    [one] ja veel { $count } samasugune kiri
   *[other] ja veel { $count } samasugust kirja
}
admin-digest-incidents-title = Intsidendid
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } kiri (esimene: { $first }), kestab veel
   *[other] { $incident }: { $count } kirja (esimene: { $first }), kestab veel
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } kiri ({ $first } – { $last }), lõppenud
   *[other] { $incident }: { $count } kirja ({ $first } – { $last }), lõppenud
}
admin-digest-quiet-title = Millest kohe ei teatatud ja miks
admin-digest-quiet-incident = { $count ->
    [one] { $count } teade kuulus intsidendi juurde ja loendati ainult seal.
   *[other] { $count } teadet kuulus intsidentide juurde ja loendati ainult seal.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } teade oleks korranud varasemat.
   *[other] { $count } teadet oleks korranud varasemaid.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } teade ületas piirangu { $limit }.
   *[other] { $count } teadet ületas piirangu { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } teate jättis saatmata vaigistus { $silence }.
   *[other] { $count } teadet jättis saatmata vaigistus { $silence }.
}
admin-digest-silences-title = Vaigistused
admin-digest-silence = { $silence }, seadnud { $author }, lõpp: { $until }
    .soon = { $silence }, seadnud { $author }, lõpeb peagi: { $until }
admin-digest-comment = Märkus
admin-digest-scanners-title = Skannerid, mis ei töötanud
admin-digest-scanner = { $scanner }: { $count ->
    [one] { $count } kirja puhul vastust ei olnud
   *[other] { $count } kirja puhul vastust ei olnud
}

## How an incident goes on, to the admins

admin-alert-incident = Kui selliseid kirju tuleb veel, loendatakse need vastustes sellele teatele.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blokeeritud
admin-incident-delivered = { $incident }, kohale toimetatud
admin-incident-inside = { $incident }, sisemine saatja { $sender }
admin-follow-up-title = Jätkub: { $incident }
    .ended = Lõppenud: { $incident }
admin-follow-up-more = { $count ->
    [one] Tuli veel { $count } selline kiri. Ajavahemiku algus: { $since }.
   *[other] Tuli veel { $count } sellist kirja. Ajavahemiku algus: { $since }.
}
admin-follow-up-none = Rohkem selliseid kirju ei tulnud. Ajavahemiku algus: { $since }.
admin-follow-up-next = Kui see jätkub, saate uue teate. Kõige varasem aeg: { $next }.
admin-follow-up-ended = { $count ->
    [one] { $count } tunni jooksul ei ole rohkem kirju tulnud. See on viimane teade selle kohta.
   *[other] { $count } tunni jooksul ei ole rohkem kirju tulnud. See on viimane teade selle kohta.
}
admin-follow-up-action-remove = Eemaldage kirjad postkastidest. Küsige saajatelt, kas nad avasid need.
admin-follow-up-action-look = Kirju võidakse vajada. Vaadake need üle, kui keegi nende kohta küsib.
admin-follow-up-action-mistake = See võib olla valehäire. Lugege enne kirjade vabastamist või eemaldamist esimeses teates toodud tunnuseid.
admin-follow-up-count-title = Seni
admin-follow-up-count = Kirju kokku
admin-follow-up-first = Esimene kiri
admin-follow-up-last = Viimane kiri
admin-follow-up-mails-title = Uued kirjad
admin-follow-up-many-title = Mitu intsidenti korraga
    .ended = Mitu intsidenti on lõppenud
admin-follow-up-many-subject = Intsidendid: jätkub { $open }, lõppenud { $ended }
admin-follow-up-many-happened = See teade koondab mitu intsidenti.
admin-follow-up-many-open-title = Jätkuvad
admin-follow-up-many-ended-title = Lõppenud
admin-follow-up-many-incident = { $incident }: uusi { $more }, kokku { $count }
