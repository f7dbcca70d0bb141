# Provenance: original
# Catalan, formal (vós): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Resum dels correus bloquejats
    .mailbox = Aneu amb compte amb alguns dels vostres correus
recipient-digest-subject = Correus bloquejats: { $count }
    .mailbox = Correus dubtosos a la vostra bústia: { $count }
recipient-digest-unchecked-subject = Correus sense revisar a la vostra bústia: { $count }
recipient-digest-mailbox = { $count ->
    [one] A la vostra bústia hi ha { $count } correu que pot ser perillós.
    [many] A la vostra bústia hi ha { $count } de correus que poden ser perillosos.
   *[other] A la vostra bústia hi ha { $count } correus que poden ser perillosos.
}
recipient-digest-forbidden = { $count ->
    [one] A la vostra bústia hi ha { $count } correu amb un fitxer que normalment no es permet.
    [many] A la vostra bústia hi ha { $count } de correus amb un fitxer que normalment no es permet.
   *[other] A la vostra bústia hi ha { $count } correus amb un fitxer que normalment no es permet.
}
recipient-digest-unchecked = { $count ->
    [one] No hem pogut revisar { $count } correu de la vostra bústia.
    [many] No hem pogut revisar { $count } de correus de la vostra bústia.
   *[other] No hem pogut revisar { $count } correus de la vostra bústia.
}
recipient-digest-sent = { $count ->
    [one] Hem bloquejat { $count } correu enviat des de la vostra adreça.
    [many] Hem bloquejat { $count } de correus enviats des de la vostra adreça.
   *[other] Hem bloquejat { $count } correus enviats des de la vostra adreça.
}
recipient-digest-blocked = { $count ->
    [one] Hem bloquejat { $count } correu que us havien enviat. No us ha arribat.
    [many] Hem bloquejat { $count } de correus que us havien enviat. No us han arribat.
   *[other] Hem bloquejat { $count } correus que us havien enviat. No us han arribat.
}
recipient-digest-action = Abans d'obrir un correu dubtós, consulteu el suport tècnic.
recipient-digest-forbidden-action = Obriu un fitxer que normalment no es permet només si l'esperàveu.
recipient-digest-unchecked-action = Obriu els fitxers d'un correu sense revisar només si els esperàveu i coneixeu el remitent.
recipient-digest-sent-action = Si algun correu de la vostra adreça no l'heu enviat vós, aviseu el suport tècnic.
recipient-digest-mailbox-title = A la vostra bústia
recipient-digest-sent-title = Des de la vostra adreça
recipient-digest-blocked-title = Què hem bloquejat
recipient-digest-alike = { $count ->
    [one] I { $count } correu més com aquest.
    [many] I { $count } de correus més com aquest.
   *[other] I { $count } correus més com aquest.
}
recipient-digest-rest = { $count ->
    [one] Hi ha { $count } correu més que no es mostra aquí.
    [many] Hi ha { $count } de correus més que no es mostren aquí.
   *[other] Hi ha { $count } correus més que no es mostren aquí.
}
recipient-digest-wanted = Necessiteu algun d'aquests correus? Consulteu el suport tècnic.
recipient-digest-period = Aquest resum és del període següent: { $from } – { $until }.
recipient-digest-limit = Cada dia us enviem només uns quants avisos sobre correus concrets. La resta és en aquest resum.
recipient-digest-optional = No voleu aquest resum? Digueu-ho al suport tècnic.

## Summary, to the admins

admin-digest-title = Resum del filtre de correu
admin-digest-subject = Correus notificats: { $count }
    .delivered = Correus notificats: { $count }, lliurats: { $delivered }
admin-digest-happened = { $count ->
    [one] Hi ha hagut { $count } correu notificat. Període: { $from } – { $until }.
    [many] Hi ha hagut { $count } de correus notificats. Període: { $from } – { $until }.
   *[other] Hi ha hagut { $count } correus notificats. Període: { $from } – { $until }.
}
admin-digest-delivered = { $count ->
    [one] Se n'ha lliurat { $count }.
    [many] Se n'han lliurat { $count }.
   *[other] Se n'han lliurat { $count }.
}
    .only = El correu s'ha lliurat.
admin-digest-before = { $count ->
    [one] En el període anterior n'hi va haver { $count }.
    [many] En el període anterior n'hi va haver { $count }.
   *[other] En el període anterior n'hi va haver { $count }.
}
    .none = En el període anterior no n'hi va haver cap.
admin-digest-sent = { $count ->
    [one] S'ha enviat { $count } avís a l'instant.
    [many] S'han enviat { $count } d'avisos a l'instant.
   *[other] S'han enviat { $count } avisos a l'instant.
}
admin-digest-action-delivered = Examineu primer els correus lliurats.
admin-digest-action-told = Feu el que diuen els avisos sobre els correus lliurats.
admin-digest-categories-title = Correus per categoria
admin-digest-category = { $category }: { $count } (abans: { $before })
admin-digest-senders-title = Remitents més freqüents
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } correu
    [many] { $count } de correus
   *[other] { $count } correus
}
admin-digest-list-title = Notificats només en aquest resum
admin-digest-mail-blocked = { $severity }: { $title }, bloquejat
admin-digest-mail-delivered = { $severity }: { $title }, lliurat
admin-digest-alike = { $count ->
    [one] i { $count } correu més com aquest
    [many] i { $count } de correus més com aquest
   *[other] i { $count } correus més com aquest
}
admin-digest-incidents-title = Incidents
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } correu (des de: { $first }), encara en curs
    [many] { $incident }: { $count } de correus (des de: { $first }), encara en curs
   *[other] { $incident }: { $count } correus (des de: { $first }), encara en curs
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } correu ({ $first } – { $last }), acabat
    [many] { $incident }: { $count } de correus ({ $first } – { $last }), acabat
   *[other] { $incident }: { $count } correus ({ $first } – { $last }), acabat
}
admin-digest-quiet-title = No notificats a l'instant, i per què
admin-digest-quiet-incident = { $count ->
    [one] { $count } avís era d'un incident i només s'hi ha comptat.
    [many] { $count } d'avisos eren d'incidents i només s'hi han comptat.
   *[other] { $count } avisos eren d'incidents i només s'hi han comptat.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } avís n'hauria repetit un d'anterior.
    [many] { $count } d'avisos n'haurien repetit d'anteriors.
   *[other] { $count } avisos n'haurien repetit d'anteriors.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } avís superava el límit { $limit }.
    [many] { $count } d'avisos superaven el límit { $limit }.
   *[other] { $count } avisos superaven el límit { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } avís no s'ha enviat a causa del silenci { $silence }.
    [many] { $count } d'avisos no s'han enviat a causa del silenci { $silence }.
   *[other] { $count } avisos no s'han enviat a causa del silenci { $silence }.
}
admin-digest-silences-title = Silencis
admin-digest-silence = { $silence } (autor: { $author }; fi: { $until })
    .soon = { $silence } (autor: { $author }; acaba aviat: { $until })
admin-digest-comment = Comentari
admin-digest-scanners-title = Escàners que han fallat
admin-digest-scanner = { $scanner }: { $count ->
    [one] sense resposta per a { $count } correu
    [many] sense resposta per a { $count } de correus
   *[other] sense resposta per a { $count } correus
}

## How an incident goes on, to the admins

admin-alert-incident = Si arriben més correus d'aquesta mena, es comptaran en respostes a aquest avís.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, bloquejat
admin-incident-delivered = { $incident }, lliurat
admin-incident-inside = { $incident }, remitent intern { $sender }
admin-follow-up-title = Continua: { $incident }
    .ended = S'ha acabat: { $incident }
admin-follow-up-more = { $count ->
    [one] Ha arribat { $count } correu més d'aquesta mena (des de: { $since }).
    [many] Han arribat { $count } de correus més d'aquesta mena (des de: { $since }).
   *[other] Han arribat { $count } correus més d'aquesta mena (des de: { $since }).
}
admin-follow-up-none = No ha arribat cap més correu d'aquesta mena (des de: { $since }).
admin-follow-up-next = Si continua, rebreu un altre avís (no abans de: { $next }).
admin-follow-up-ended = { $count ->
    [one] Fa { $count } hora que no n'arriba cap més. Aquest és l'últim avís sobre aquest incident.
    [many] Fa { $count } d'hores que no n'arriba cap més. Aquest és l'últim avís sobre aquest incident.
   *[other] Fa { $count } hores que no n'arriba cap més. Aquest és l'últim avís sobre aquest incident.
}
admin-follow-up-action-remove = Elimineu els correus de les bústies. Pregunteu als destinataris si els han obert.
admin-follow-up-action-look = Potser algú vol aquests correus. Examineu-los si algú els demana.
admin-follow-up-action-mistake = Pot ser un fals positiu. Llegiu els indicis del primer avís abans d'alliberar o eliminar els correus.
admin-follow-up-count-title = Fins ara
admin-follow-up-count = Correus en total
admin-follow-up-first = Primer correu
admin-follow-up-last = Últim correu
admin-follow-up-mails-title = Correus nous
admin-follow-up-many-title = Diversos incidents alhora
    .ended = Diversos incidents han acabat
admin-follow-up-many-subject = Incidents en curs: { $open }; acabats: { $ended }
admin-follow-up-many-happened = Aquest avís tracta de diversos incidents.
admin-follow-up-many-open-title = En curs
admin-follow-up-many-ended-title = Acabats
admin-follow-up-many-incident = { $incident }: nous: { $more }, total: { $count }
