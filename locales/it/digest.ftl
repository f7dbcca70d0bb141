# Provenance: original
# Italian, formal (Lei): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Riepilogo delle e-mail bloccate
    .mailbox = Alcune delle Sue e-mail richiedono prudenza
recipient-digest-subject = E-mail bloccate: { $count }
    .mailbox = E-mail dubbie nella Sua casella: { $count }
recipient-digest-unchecked-subject = E-mail non controllate nella Sua casella: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } e-mail nella Sua casella di posta potrebbe essere pericolosa.
    [many] { $count } di e-mail nella Sua casella di posta potrebbero essere pericolose.
   *[other] { $count } e-mail nella Sua casella di posta potrebbero essere pericolose.
}
recipient-digest-forbidden = { $count ->
    [one] Nella Sua casella di posta c’è { $count } e-mail con un file che di solito non è consentito.
    [many] Nella Sua casella di posta ci sono { $count } di e-mail con un file che di solito non è consentito.
   *[other] Nella Sua casella di posta ci sono { $count } e-mail con un file che di solito non è consentito.
}
recipient-digest-unchecked = { $count ->
    [one] Non abbiamo potuto controllare { $count } e-mail nella Sua casella di posta.
    [many] Non abbiamo potuto controllare { $count } di e-mail nella Sua casella di posta.
   *[other] Non abbiamo potuto controllare { $count } e-mail nella Sua casella di posta.
}
recipient-digest-sent = { $count ->
    [one] Abbiamo bloccato { $count } e-mail inviata dal Suo indirizzo.
    [many] Abbiamo bloccato { $count } di e-mail inviate dal Suo indirizzo.
   *[other] Abbiamo bloccato { $count } e-mail inviate dal Suo indirizzo.
}
recipient-digest-blocked = { $count ->
    [one] Abbiamo bloccato { $count } e-mail indirizzata a Lei. Non Le è stata consegnata.
    [many] Abbiamo bloccato { $count } di e-mail indirizzate a Lei. Non Le sono state consegnate.
   *[other] Abbiamo bloccato { $count } e-mail indirizzate a Lei. Non Le sono state consegnate.
}
recipient-digest-action = Prima di aprire un’e-mail dubbia, chieda all’assistenza informatica.
recipient-digest-forbidden-action = Apra un file che di solito non è consentito solo se lo aspettava.
recipient-digest-unchecked-action = Apra gli allegati di un’e-mail non controllata solo se conosce il mittente e se li aspettava.
recipient-digest-sent-action = Se non ha inviato Lei un’e-mail dal Suo indirizzo, avvisi l’assistenza informatica.
recipient-digest-mailbox-title = Nella Sua casella di posta
recipient-digest-sent-title = Dal Suo indirizzo
recipient-digest-blocked-title = Che cosa abbiamo bloccato
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
recipient-digest-wanted = Le serve una di queste e-mail? Allora chieda all’assistenza informatica.
recipient-digest-period = Questo riepilogo riguarda il periodo { $from } – { $until }.
recipient-digest-limit = Le scriviamo per singole e-mail solo poche volte al giorno. Il resto è in questo riepilogo.
recipient-digest-optional = Non desidera questo riepilogo? Allora lo dica all’assistenza informatica.

## Summary, to the admins

admin-digest-title = Riepilogo del filtro di posta
admin-digest-subject = E-mail segnalate: { $count }
    .delivered = E-mail segnalate: { $count }, consegnate: { $delivered }
admin-digest-happened = { $count ->
    [one] Periodo { $from } – { $until }: { $count } e-mail segnalata.
    [many] Periodo { $from } – { $until }: { $count } di e-mail segnalate.
   *[other] Periodo { $from } – { $until }: { $count } e-mail segnalate.
}
admin-digest-delivered = { $count ->
    [one] Di queste, { $count } è stata consegnata.
    [many] Di queste, { $count } sono state consegnate.
   *[other] Di queste, { $count } sono state consegnate.
}
    .only = L’e-mail è stata consegnata.
admin-digest-before = { $count ->
    [one] Nel periodo precedente era { $count }.
    [many] Nel periodo precedente erano { $count }.
   *[other] Nel periodo precedente erano { $count }.
}
    .none = Nel periodo precedente non ce n’erano.
admin-digest-sent = { $count ->
    [one] { $count } notifica è stata inviata subito.
    [many] { $count } di notifiche sono state inviate subito.
   *[other] { $count } notifiche sono state inviate subito.
}
admin-digest-action-delivered = Esamini prima le e-mail consegnate.
admin-digest-action-told = Segua le istruzioni delle notifiche sulle e-mail consegnate.
admin-digest-categories-title = E-mail per categoria
admin-digest-category = { $category }: { $count } (prima: { $before })
admin-digest-senders-title = Mittenti più frequenti
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-mail
    [many] { $count } di e-mail
   *[other] { $count } e-mail
}
admin-digest-list-title = Segnalate solo in questo riepilogo
admin-digest-mail-blocked = { $severity }: { $title }, bloccata
admin-digest-mail-delivered = { $severity }: { $title }, consegnata
admin-digest-alike = { $count ->
    [one] e un’altra e-mail simile a questa
    [many] e altri { $count } di e-mail simili a questa
   *[other] e altre { $count } e-mail simili a questa
}
admin-digest-incidents-title = Casi
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-mail, inizio { $first }, in corso
    [many] { $incident }: { $count } di e-mail, inizio { $first }, in corso
   *[other] { $incident }: { $count } e-mail, inizio { $first }, in corso
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-mail, { $first } – { $last }, concluso
    [many] { $incident }: { $count } di e-mail, { $first } – { $last }, concluso
   *[other] { $incident }: { $count } e-mail, { $first } – { $last }, concluso
}
admin-digest-quiet-title = Non inviate subito, e perché
admin-digest-quiet-incident = { $count ->
    [one] { $count } notifica faceva parte di un caso ed è stata solo conteggiata lì.
    [many] { $count } di notifiche facevano parte di casi e sono state solo conteggiate lì.
   *[other] { $count } notifiche facevano parte di casi e sono state solo conteggiate lì.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } notifica ne avrebbe ripetuta una precedente.
    [many] { $count } di notifiche avrebbero ripetuto quelle precedenti.
   *[other] { $count } notifiche avrebbero ripetuto quelle precedenti.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } notifica superava il limite { $limit }.
    [many] { $count } di notifiche superavano il limite { $limit }.
   *[other] { $count } notifiche superavano il limite { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } notifica è stata silenziata da { $silence }.
    [many] { $count } di notifiche sono state silenziate da { $silence }.
   *[other] { $count } notifiche sono state silenziate da { $silence }.
}
admin-digest-silences-title = Silenziamenti
admin-digest-silence = { $silence } ({ $author }), scadenza: { $until }
    .soon = { $silence } ({ $author }), scade presto: { $until }
admin-digest-comment = Commento
admin-digest-scanners-title = Scanner che non hanno funzionato
admin-digest-scanner = { $scanner }: { $count ->
    [one] nessuna risposta per { $count } e-mail
    [many] nessuna risposta per { $count } di e-mail
   *[other] nessuna risposta per { $count } e-mail
}

## How an incident goes on, to the admins

admin-alert-incident = Se arrivano altre e-mail di questo tipo, saranno conteggiate nelle risposte a questo messaggio.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, bloccate
admin-incident-delivered = { $incident }, consegnate
admin-incident-inside = { $incident } – mittente interno { $sender }
admin-follow-up-title = Prosegue: { $incident }
    .ended = Concluso: { $incident }
admin-follow-up-more = { $count ->
    [one] È arrivata { $count } altra e-mail di questo tipo. Messaggio precedente: { $since }.
    [many] Sono arrivati altri { $count } di e-mail di questo tipo. Messaggio precedente: { $since }.
   *[other] Sono arrivate altre { $count } e-mail di questo tipo. Messaggio precedente: { $since }.
}
admin-follow-up-none = Non sono arrivate altre e-mail di questo tipo. Messaggio precedente: { $since }.
admin-follow-up-next = Se prosegue, il prossimo messaggio non arriva prima di questa data: { $next }.
admin-follow-up-ended = { $count ->
    [one] Per { $count } ora non ne sono arrivate altre. Questo è l’ultimo messaggio su questo caso.
    [many] Per { $count } di ore non ne sono arrivate altre. Questo è l’ultimo messaggio su questo caso.
   *[other] Per { $count } ore non ne sono arrivate altre. Questo è l’ultimo messaggio su questo caso.
}
admin-follow-up-action-remove = Tolga le e-mail dalle caselle. Chieda ai destinatari se le hanno aperte.
admin-follow-up-action-look = Forse le e-mail sono attese. Le esamini se qualcuno lo chiede.
admin-follow-up-action-mistake = Potrebbe essere un falso positivo. Legga gli indizi nel primo messaggio prima di rilasciare o rimuovere le e-mail.
admin-follow-up-count-title = Finora
admin-follow-up-count = E-mail in totale
admin-follow-up-first = Prima e-mail
admin-follow-up-last = Ultima e-mail
admin-follow-up-mails-title = Nuove e-mail
admin-follow-up-many-title = Più casi nello stesso momento
    .ended = Più casi sono conclusi
admin-follow-up-many-subject = Casi in corso: { $open }, conclusi: { $ended }
admin-follow-up-many-happened = Questo messaggio riguarda più casi insieme.
admin-follow-up-many-open-title = In corso
admin-follow-up-many-ended-title = Conclusi
admin-follow-up-many-incident = { $incident }: e-mail nuove: { $more }, in totale: { $count }
