# Provenance: original
# Romanian, formal (dumneavoastră): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Rezumatul e-mailurilor blocate
    .mailbox = Aveți grijă cu unele e-mailuri
recipient-digest-subject = E-mailuri blocate: { $count }
    .mailbox = E-mailuri îndoielnice în căsuța poștală: { $count }
recipient-digest-unchecked-subject = E-mailuri neverificate în căsuța poștală: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } e-mail din căsuța dumneavoastră poștală poate fi periculos.
    [few] { $count } e-mailuri din căsuța dumneavoastră poștală pot fi periculoase.
   *[other] { $count } de e-mailuri din căsuța dumneavoastră poștală pot fi periculoase.
}
recipient-digest-forbidden = { $count ->
    [one] În căsuța dumneavoastră poștală este { $count } e-mail cu un fișier care de obicei nu este permis.
    [few] În căsuța dumneavoastră poștală sunt { $count } e-mailuri cu un fișier care de obicei nu este permis.
   *[other] În căsuța dumneavoastră poștală sunt { $count } de e-mailuri cu un fișier care de obicei nu este permis.
}
recipient-digest-unchecked = { $count ->
    [one] Nu am putut verifica { $count } e-mail din căsuța dumneavoastră poștală.
    [few] Nu am putut verifica { $count } e-mailuri din căsuța dumneavoastră poștală.
   *[other] Nu am putut verifica { $count } de e-mailuri din căsuța dumneavoastră poștală.
}
recipient-digest-sent = { $count ->
    [one] Am blocat { $count } e-mail trimis de la adresa dumneavoastră.
    [few] Am blocat { $count } e-mailuri trimise de la adresa dumneavoastră.
   *[other] Am blocat { $count } de e-mailuri trimise de la adresa dumneavoastră.
}
recipient-digest-blocked = { $count ->
    [one] Am blocat { $count } e-mail trimis dumneavoastră. Nu l-ați primit.
    [few] Am blocat { $count } e-mailuri trimise dumneavoastră. Nu le-ați primit.
   *[other] Am blocat { $count } de e-mailuri trimise dumneavoastră. Nu le-ați primit.
}
recipient-digest-action = Întrebați echipa IT înainte de a deschide un e-mail îndoielnic.
recipient-digest-forbidden-action = Deschideți un fișier care de obicei nu este permis numai dacă îl așteptați.
recipient-digest-unchecked-action = Deschideți fișierele unui e-mail neverificat numai dacă știți cine l-a trimis și le așteptați.
recipient-digest-sent-action = Dacă nu dumneavoastră ați trimis un e-mail de la această adresă, anunțați echipa IT.
recipient-digest-mailbox-title = În căsuța dumneavoastră poștală
recipient-digest-sent-title = De la adresa dumneavoastră
recipient-digest-blocked-title = Ce am blocat
recipient-digest-alike = { $count ->
    [one] Și încă un e-mail la fel ca acesta.
    [few] Și încă { $count } e-mailuri la fel ca acesta.
   *[other] Și încă { $count } de e-mailuri la fel ca acesta.
}
recipient-digest-rest = { $count ->
    [one] Încă un e-mail nu apare aici.
    [few] Încă { $count } e-mailuri nu apar aici.
   *[other] Încă { $count } de e-mailuri nu apar aici.
}
recipient-digest-wanted = Aveți nevoie de unul dintre aceste e-mailuri? Atunci întrebați echipa IT.
recipient-digest-period = Acest rezumat acoperă perioada de la { $from } până la { $until }.
recipient-digest-limit = Vă trimitem doar câteva mesaje pe zi despre câte un e-mail. Restul vine în acest rezumat.
recipient-digest-optional = Nu doriți acest rezumat? Atunci anunțați echipa IT.

## Summary, to the admins

admin-digest-title = Rezumatul filtrului de e-mail
admin-digest-subject = E-mailuri raportate: { $count }
    .delivered = E-mailuri raportate: { $count }, livrate: { $delivered }
admin-digest-happened = { $count ->
    [one] De la { $from } până la { $until } a fost raportat { $count } e-mail.
    [few] De la { $from } până la { $until } au fost raportate { $count } e-mailuri.
   *[other] De la { $from } până la { $until } au fost raportate { $count } de e-mailuri.
}
admin-digest-delivered = { $count ->
    [one] Dintre acestea, { $count } a fost livrat.
    [few] Dintre acestea, { $count } au fost livrate.
   *[other] Dintre acestea, { $count } au fost livrate.
}
    .only = E-mailul a fost livrat.
admin-digest-before = { $count ->
    [one] În perioada precedentă a fost { $count }.
    [few] În perioada precedentă au fost { $count }.
   *[other] În perioada precedentă au fost { $count }.
}
    .none = În perioada precedentă nu a fost niciunul.
admin-digest-sent = { $count ->
    [one] { $count } notificare a fost trimisă pe loc.
    [few] { $count } notificări au fost trimise pe loc.
   *[other] { $count } de notificări au fost trimise pe loc.
}
admin-digest-action-delivered = Examinați mai întâi e-mailurile livrate.
admin-digest-action-told = Urmați instrucțiunile din notificările despre e-mailurile livrate.
admin-digest-categories-title = E-mailuri pe categorii
admin-digest-category = { $category }: { $count } (anterior: { $before })
admin-digest-senders-title = Cei mai frecvenți expeditori
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-mail
    [few] { $count } e-mailuri
   *[other] { $count } de e-mailuri
}
admin-digest-list-title = Raportate doar în acest rezumat
admin-digest-mail-blocked = { $severity }: { $title }, blocat
admin-digest-mail-delivered = { $severity }: { $title }, livrat
admin-digest-alike = { $count ->
    [one] și încă { $count } e-mail la fel ca acesta
    [few] și încă { $count } e-mailuri la fel ca acesta
   *[other] și încă { $count } de e-mailuri la fel ca acesta
}
admin-digest-incidents-title = Incidente
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-mail începând cu { $first }, încă în curs
    [few] { $incident }: { $count } e-mailuri începând cu { $first }, încă în curs
   *[other] { $incident }: { $count } de e-mailuri începând cu { $first }, încă în curs
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-mail de la { $first } până la { $last }, încheiat
    [few] { $incident }: { $count } e-mailuri de la { $first } până la { $last }, încheiat
   *[other] { $incident }: { $count } de e-mailuri de la { $first } până la { $last }, încheiat
}
admin-digest-quiet-title = Ce nu a fost anunțat pe loc și de ce
admin-digest-quiet-incident = { $count ->
    [one] { $count } notificare ținea de un incident și a fost doar numărată acolo.
    [few] { $count } notificări țineau de incidente și au fost doar numărate acolo.
   *[other] { $count } de notificări țineau de incidente și au fost doar numărate acolo.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } notificare ar fi repetat una anterioară.
    [few] { $count } notificări ar fi repetat altele anterioare.
   *[other] { $count } de notificări ar fi repetat altele anterioare.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } notificare depășea limita { $limit }.
    [few] { $count } notificări depășeau limita { $limit }.
   *[other] { $count } de notificări depășeau limita { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } notificare a fost oprită de suspendarea { $silence }.
    [few] { $count } notificări au fost oprite de suspendarea { $silence }.
   *[other] { $count } de notificări au fost oprite de suspendarea { $silence }.
}
admin-digest-silences-title = Notificări suspendate
admin-digest-silence = { $silence } de { $author }, până la { $until }
    .soon = { $silence } de { $author }, se termină curând: { $until }
admin-digest-comment = Comentariu
admin-digest-scanners-title = Scanere care nu au funcționat
admin-digest-scanner = { $scanner }: { $count ->
    [one] niciun răspuns pentru { $count } e-mail
    [few] niciun răspuns pentru { $count } e-mailuri
   *[other] niciun răspuns pentru { $count } de e-mailuri
}

## How an incident goes on, to the admins

admin-alert-incident = Dacă mai vin e-mailuri de acest fel, ele vor fi numărate în răspunsurile la acest mesaj.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blocat
admin-incident-delivered = { $incident }, livrat
admin-incident-inside = { $incident } – expeditor intern { $sender }
admin-follow-up-title = Continuă: { $incident }
    .ended = S-a încheiat: { $incident }
admin-follow-up-more = { $count ->
    [one] A mai venit { $count } e-mail de acest fel după { $since }.
    [few] Au mai venit { $count } e-mailuri de acest fel după { $since }.
   *[other] Au mai venit { $count } de e-mailuri de acest fel după { $since }.
}
admin-follow-up-none = Nu au mai venit e-mailuri de acest fel după { $since }.
admin-follow-up-next = Dacă mai vin, primiți următorul mesaj după { $next }.
admin-follow-up-ended = { $count ->
    [one] De o oră nu au mai venit altele. Acesta este ultimul mesaj despre incident.
    [few] De { $count } ore nu au mai venit altele. Acesta este ultimul mesaj despre incident.
   *[other] De { $count } de ore nu au mai venit altele. Acesta este ultimul mesaj despre incident.
}
admin-follow-up-action-remove = Scoateți e-mailurile din căsuțele poștale. Întrebați destinatarii dacă le-au deschis.
admin-follow-up-action-look = E-mailurile pot fi utile. Examinați-le dacă cineva întreabă de ele.
admin-follow-up-action-mistake = Poate fi o alarmă falsă. Citiți indiciile din primul mesaj înainte de a elibera sau de a scoate e-mailurile.
admin-follow-up-count-title = Până acum
admin-follow-up-count = E-mailuri în total
admin-follow-up-first = Primul e-mail
admin-follow-up-last = Ultimul e-mail
admin-follow-up-mails-title = E-mailuri noi
admin-follow-up-many-title = Mai multe incidente în același timp
    .ended = Mai multe incidente s-au încheiat
admin-follow-up-many-subject = Incidente în curs: { $open }, încheiate: { $ended }
admin-follow-up-many-happened = Acest mesaj cuprinde mai multe incidente.
admin-follow-up-many-open-title = În curs
admin-follow-up-many-ended-title = Încheiate
admin-follow-up-many-incident = { $incident } – noi: { $more }, în total: { $count }
