# Provenance: original
# Molte e-mail in un solo messaggio: riepiloghi, e come prosegue un caso.

## Riepilogo, al destinatario

recipient-digest-title = Riepilogo delle e-mail bloccate
    .mailbox = Alcune delle Sue e-mail richiedono prudenza
recipient-digest-subject = E-mail bloccate: { $count }
    .mailbox = E-mail dubbie nella Sua casella: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } e-mail nella Sua casella di posta potrebbe essere pericolosa.
    [many] { $count } di e-mail nella Sua casella di posta potrebbero essere pericolose.
   *[other] { $count } e-mail nella Sua casella di posta potrebbero essere pericolose.
}
recipient-digest-blocked = { $count ->
    [one] Abbiamo bloccato { $count } e-mail indirizzata a Lei. Non Le è stata consegnata.
    [many] Abbiamo bloccato { $count } di e-mail indirizzate a Lei. Non Le sono state consegnate.
   *[other] Abbiamo bloccato { $count } e-mail indirizzate a Lei. Non Le sono state consegnate.
}
recipient-digest-action = Prima di aprire un’e-mail dubbia, chieda all’assistenza informatica.
recipient-digest-mailbox-title = Nella Sua casella di posta
recipient-digest-blocked-title = Che cosa abbiamo bloccato
recipient-digest-from = Da { $sender }, { $time }
recipient-digest-alike = { $count ->
    [one] E un’altra e-mail simile a questa.
    [many] E altri { $count } di e-mail simili a questa.
   *[other] E altre { $count } e-mail simili a questa.
}
recipient-digest-rest = { $count ->
    [one] Un’altra e-mail non è elencata qui.
    [many] Altri { $count } di e-mail non sono elencati qui.
   *[other] Altre { $count } e-mail non sono elencate qui.
}
recipient-digest-wanted = Le serve una di queste e-mail? Allora chieda all’assistenza informatica. Potrà controllarla di nuovo.
recipient-digest-period = Questo riepilogo riguarda il periodo da { $from } a { $until }.
recipient-digest-limit = Le scriviamo per singole e-mail solo poche volte al giorno. Il resto è in questo riepilogo.
recipient-digest-optional = Non desidera questo riepilogo? Allora lo dica all’assistenza informatica.

## Riepilogo, agli amministratori

admin-digest-title = Riepilogo del filtro di posta
admin-digest-subject = Mail segnalate: { $count }
    .delivered = Mail segnalate: { $count }, consegnate: { $delivered }
admin-digest-happened = { $count ->
    [one] Da { $from } a { $until } c’è stata { $count } mail segnalata.
    [many] Da { $from } a { $until } ci sono stati { $count } di mail segnalate.
   *[other] Da { $from } a { $until } ci sono state { $count } mail segnalate.
}
admin-digest-delivered = { $count ->
    [one] Di queste, { $count } è stata consegnata.
    [many] Di queste, { $count } sono state consegnate.
   *[other] Di queste, { $count } sono state consegnate.
}
admin-digest-before = { $count ->
    [one] Nel periodo precedente era { $count }.
    [many] Nel periodo precedente erano { $count }.
   *[other] Nel periodo precedente erano { $count }.
}
admin-digest-sent = { $count ->
    [one] { $count } avviso è stato inviato subito.
    [many] { $count } di avvisi sono stati inviati subito.
   *[other] { $count } avvisi sono stati inviati subito.
}
admin-digest-action-delivered = Esamini prima le mail consegnate.
admin-digest-categories-title = Mail per categoria
admin-digest-category = { $category }: { $count } (prima: { $before })
admin-digest-senders-title = Mittenti più frequenti
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } mail
    [many] { $count } di mail
   *[other] { $count } mail
}
admin-digest-list-title = Segnalate solo in questo riepilogo
admin-digest-mail-blocked = { $severity }: { $title }, bloccata
admin-digest-mail-delivered = { $severity }: { $title }, consegnata
admin-digest-alike = { $count ->
    [one] e un’altra mail simile a questa
    [many] e altri { $count } di mail simili a questa
   *[other] e altre { $count } mail simili a questa
}
admin-digest-incidents-title = Casi
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } mail dal { $first }, in corso
    [many] { $incident }: { $count } di mail dal { $first }, in corso
   *[other] { $incident }: { $count } mail dal { $first }, in corso
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } mail da { $first } a { $last }, concluso
    [many] { $incident }: { $count } di mail da { $first } a { $last }, concluso
   *[other] { $incident }: { $count } mail da { $first } a { $last }, concluso
}
admin-digest-quiet-title = Non segnalati subito, e perché
admin-digest-quiet-incident = { $count ->
    [one] { $count } avviso faceva parte di un caso ed è stato solo conteggiato.
    [many] { $count } di avvisi facevano parte di casi e sono stati solo conteggiati.
   *[other] { $count } avvisi facevano parte di casi e sono stati solo conteggiati.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } avviso avrebbe ripetuto uno precedente.
    [many] { $count } di avvisi avrebbero ripetuto quelli precedenti.
   *[other] { $count } avvisi avrebbero ripetuto quelli precedenti.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } avviso superava il limite { $limit }.
    [many] { $count } di avvisi superavano il limite { $limit }.
   *[other] { $count } avvisi superavano il limite { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } avviso è stato silenziato da { $silence }.
    [many] { $count } di avvisi sono stati silenziati da { $silence }.
   *[other] { $count } avvisi sono stati silenziati da { $silence }.
}
admin-digest-silences-title = Silenziamenti
admin-digest-silence = { $silence } di { $author }, fino a { $until }
    .soon = { $silence } di { $author }, termina presto: { $until }
admin-digest-comment = Commento
admin-digest-scanners-title = Scanner che non hanno funzionato
admin-digest-scanner = { $scanner }: { $count ->
    [one] nessuna risposta per { $count } mail
    [many] nessuna risposta per { $count } di mail
   *[other] nessuna risposta per { $count } mail
}

## Come prosegue un caso, agli amministratori

admin-alert-incident = Se arrivano altre mail di questo tipo, saranno conteggiate nelle risposte a questo messaggio.
admin-incident-named = { $category } ({ $name })
admin-follow-up-title = Prosegue: { $incident }
    .ended = Concluso: { $incident }
admin-follow-up-more = { $count ->
    [one] È arrivata { $count } altra mail di questo tipo dal { $since }.
    [many] Sono arrivati altri { $count } di mail di questo tipo dal { $since }.
   *[other] Sono arrivate altre { $count } mail di questo tipo dal { $since }.
}
admin-follow-up-none = Non sono arrivate altre mail di questo tipo dal { $since }.
admin-follow-up-next = Se prosegue, il prossimo messaggio arriva dopo il { $next }.
admin-follow-up-ended = { $count ->
    [one] Per { $count } ora non ne sono arrivate altre. Questo è l’ultimo messaggio su questo caso.
    [many] Per { $count } di ore non ne sono arrivate altre. Questo è l’ultimo messaggio su questo caso.
   *[other] Per { $count } ore non ne sono arrivate altre. Questo è l’ultimo messaggio su questo caso.
}
admin-follow-up-action-remove = Tolga le mail dalle caselle. Chieda ai destinatari se le hanno aperte.
admin-follow-up-count-title = Finora
admin-follow-up-count = Mail in totale
admin-follow-up-first = Prima mail
admin-follow-up-last = Ultima mail
admin-follow-up-mails-title = Nuove mail
admin-follow-up-many-title = Più casi nello stesso momento
admin-follow-up-many-subject = Casi in corso: { $open }, conclusi: { $ended }
admin-follow-up-many-happened = Questo messaggio riguarda più casi insieme.
admin-follow-up-many-open-title = In corso
admin-follow-up-many-ended-title = Conclusi
admin-follow-up-many-incident = { $incident }: e-mail nuove: { $more }, in totale: { $count }
