# Provenance: original
# Danish (du): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Oversigt over stoppede mails
    .mailbox = Vær forsigtig med nogle af dine mails
recipient-digest-subject = Stoppede mails: { $count }
    .mailbox = Tvivlsomme mails i din mailboks: { $count }
recipient-digest-unchecked-subject = Mails i din mailboks, som ikke er tjekket: { $count }
recipient-digest-mailbox = { $count ->
    [one] Én mail i din mailboks kan være farlig.
   *[other] { $count } mails i din mailboks kan være farlige.
}
recipient-digest-forbidden = { $count ->
    [one] Én mail i din mailboks indeholder en fil, som normalt ikke er tilladt.
   *[other] { $count } mails i din mailboks indeholder en fil, som normalt ikke er tilladt.
}
recipient-digest-unchecked = { $count ->
    [one] Vi kunne ikke tjekke én mail i din mailboks.
   *[other] Vi kunne ikke tjekke { $count } mails i din mailboks.
}
recipient-digest-sent = { $count ->
    [one] Vi har stoppet én mail fra din adresse.
   *[other] Vi har stoppet { $count } mails fra din adresse.
}
recipient-digest-blocked = { $count ->
    [one] Vi har stoppet én mail til dig. Den er ikke nået frem til dig.
   *[other] Vi har stoppet { $count } mails til dig. De er ikke nået frem til dig.
}
recipient-digest-action = Spørg it-supporten, før du åbner en tvivlsom mail.
recipient-digest-forbidden-action = Åbn kun en fil, som normalt ikke er tilladt, hvis du ventede at få den.
recipient-digest-unchecked-action = Åbn kun filer i en mail uden tjek, hvis du kender afsenderen og ventede at få dem.
recipient-digest-sent-action = Har du ikke selv sendt en mail fra din adresse? Så sig det til it-supporten.
recipient-digest-mailbox-title = I din mailboks
recipient-digest-sent-title = Fra din adresse
recipient-digest-blocked-title = Hvad vi har stoppet
recipient-digest-alike = { $count ->
    [one] Og én mail mere af samme slags.
   *[other] Og { $count } mails mere af samme slags.
}
recipient-digest-rest = { $count ->
    [one] Der er én mail mere, som ikke vises her.
   *[other] Der er { $count } mails mere, som ikke vises her.
}
recipient-digest-wanted = Har du brug for en af disse mails? Så spørg it-supporten.
recipient-digest-period = Denne oversigt gælder tiden fra { $from } til { $until }.
recipient-digest-limit = Vi skriver kun nogle få gange om dagen til dig om enkelte mails. Resten kommer i denne oversigt.
recipient-digest-optional = Vil du ikke have denne oversigt? Så sig det til it-supporten.

## Summary, to the admins

admin-digest-title = Oversigt fra mailfilteret
admin-digest-subject = Rapporterede mails: { $count }
    .delivered = Rapporterede mails: { $count }, leveret: { $delivered }
admin-digest-happened = { $count ->
    [one] Der var én rapporteret mail fra { $from } til { $until }.
   *[other] Der var { $count } rapporterede mails fra { $from } til { $until }.
}
admin-digest-delivered = { $count ->
    [one] Én af dem blev leveret.
   *[other] { $count } af dem blev leveret.
}
    .only = Mailen blev leveret.
admin-digest-before = { $count ->
    [one] I perioden før var tallet { $count }.
   *[other] I perioden før var tallet { $count }.
}
    .none = I perioden før var der ingen.
admin-digest-sent = { $count ->
    [one] Én notifikation blev sendt med det samme.
   *[other] { $count } notifikationer blev sendt med det samme.
}
admin-digest-action-delivered = Se først på de leverede mails.
admin-digest-action-told = Gør, som der står i notifikationerne om de leverede mails.
admin-digest-categories-title = Mails efter kategori
admin-digest-category = { $category }: { $count } (før: { $before })
admin-digest-senders-title = Hyppigste afsendere
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
admin-digest-list-title = Kun nævnt i denne oversigt
admin-digest-mail-blocked = { $severity }: { $title }, blokeret
admin-digest-mail-delivered = { $severity }: { $title }, leveret
admin-digest-alike = { $count ->
    [one] og én mail mere af samme slags
   *[other] og { $count } mails mere af samme slags
}
admin-digest-incidents-title = Sikkerhedshændelser
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } mail siden { $first }, stadig i gang
   *[other] { $incident }: { $count } mails siden { $first }, stadig i gang
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } mail fra { $first } til { $last }, slut
   *[other] { $incident }: { $count } mails fra { $first } til { $last }, slut
}
admin-digest-quiet-title = Ikke meldt med det samme, og hvorfor
admin-digest-quiet-incident = { $count ->
    [one] Én notifikation hørte til en sikkerhedshændelse og blev kun talt med der.
   *[other] { $count } notifikationer hørte til sikkerhedshændelser og blev kun talt med der.
}
admin-digest-quiet-repeat = { $count ->
    [one] Én notifikation ville have gentaget en tidligere.
   *[other] { $count } notifikationer ville have gentaget tidligere notifikationer.
}
admin-digest-quiet-throttled = { $count ->
    [one] Én notifikation lå over grænsen { $limit }.
   *[other] { $count } notifikationer lå over grænsen { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Én notifikation blev holdt tilbage af { $silence }.
   *[other] { $count } notifikationer blev holdt tilbage af { $silence }.
}
admin-digest-silences-title = Notifikationsstop
admin-digest-silence = { $silence } af { $author }, til { $until }
    .soon = { $silence } af { $author }, slutter snart: { $until }
admin-digest-comment = Kommentar
admin-digest-scanners-title = Scannere, der ikke virkede
admin-digest-scanner = { $scanner }: { $count ->
    [one] intet svar for { $count } mail
   *[other] intet svar for { $count } mails
}

## How an incident goes on, to the admins

admin-alert-incident = Kommer der flere mails af denne slags, følger antallet i svar på denne besked.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blokeret
admin-incident-delivered = { $incident }, leveret
admin-incident-inside = { $incident }, intern afsender { $sender }
admin-follow-up-title = Det fortsætter: { $incident }
    .ended = Det er slut: { $incident }
admin-follow-up-more = { $count ->
    [one] Der er kommet én mail mere af denne slags siden { $since }.
   *[other] Der er kommet { $count } flere mails af denne slags siden { $since }.
}
admin-follow-up-none = Der er ikke kommet flere mails af denne slags siden { $since }.
admin-follow-up-next = Hvis det fortsætter, får du den næste besked efter { $next }.
admin-follow-up-ended = { $count ->
    [one] Der er ikke kommet flere i én time. Dette er den sidste besked om sagen.
   *[other] Der er ikke kommet flere i { $count } timer. Dette er den sidste besked om sagen.
}
admin-follow-up-action-remove = Fjern mailene fra postkasserne. Spørg modtagerne, om de har åbnet dem.
admin-follow-up-action-look = Mailene kan være ønskede. Se på dem, hvis nogen spørger.
admin-follow-up-action-mistake = Det kan være en falsk alarm. Vurdér tegnene i den første besked, før du frigiver eller fjerner mailene.
admin-follow-up-count-title = Indtil nu
admin-follow-up-count = Mails i alt
admin-follow-up-first = Første mail
admin-follow-up-last = Seneste mail
admin-follow-up-mails-title = Nye mails
admin-follow-up-many-title = Flere sikkerhedshændelser på samme tid
    .ended = Flere sikkerhedshændelser er forbi
admin-follow-up-many-subject = Sikkerhedshændelser: { $open } i gang, { $ended } slut
admin-follow-up-many-happened = Denne besked handler om flere sikkerhedshændelser.
admin-follow-up-many-open-title = I gang
admin-follow-up-many-ended-title = Slut
admin-follow-up-many-incident = { $incident }: nye { $more }, i alt { $count }
