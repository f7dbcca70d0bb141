# Provenance: original
# Norwegian Bokmål (du): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Oppsummering av stoppede e-poster
    .mailbox = Vær forsiktig med noen av e-postene dine
recipient-digest-subject = Stoppede e-poster: { $count }
    .mailbox = Tvilsomme e-poster i postkassen din: { $count }
recipient-digest-unchecked-subject = E-poster i postkassen din som ikke er sjekket: { $count }
recipient-digest-mailbox = { $count ->
    [one] Én e-post i postkassen din kan være farlig.
   *[other] { $count } e-poster i postkassen din kan være farlige.
}
recipient-digest-forbidden = { $count ->
    [one] Én e-post i postkassen din inneholder en fil som vanligvis ikke er tillatt.
   *[other] { $count } e-poster i postkassen din inneholder en fil som vanligvis ikke er tillatt.
}
recipient-digest-unchecked = { $count ->
    [one] Vi kunne ikke sjekke én e-post i postkassen din.
   *[other] Vi kunne ikke sjekke { $count } e-poster i postkassen din.
}
recipient-digest-sent = { $count ->
    [one] Vi stoppet én e-post fra adressen din.
   *[other] Vi stoppet { $count } e-poster fra adressen din.
}
recipient-digest-blocked = { $count ->
    [one] Vi stoppet én e-post til deg. Den kom ikke fram til deg.
   *[other] Vi stoppet { $count } e-poster til deg. De kom ikke fram til deg.
}
recipient-digest-action = Spør IT-hjelpen før du åpner en tvilsom e-post.
recipient-digest-forbidden-action = Åpne en fil som vanligvis ikke er tillatt, bare hvis du ventet på den.
recipient-digest-unchecked-action = Åpne filene i en e-post som ikke er sjekket, bare hvis du kjenner avsenderen og ventet på filene.
recipient-digest-sent-action = Var det ikke du som sendte en e-post fra adressen din? Si fra til IT-hjelpen.
recipient-digest-mailbox-title = I postkassen din
recipient-digest-sent-title = Fra adressen din
recipient-digest-blocked-title = Hva vi stoppet
recipient-digest-alike = { $count ->
    [one] Og én e-post til av samme slag.
   *[other] Og { $count } e-poster til av samme slag.
}
recipient-digest-rest = { $count ->
    [one] Én e-post til er ikke vist her.
   *[other] { $count } e-poster til er ikke vist her.
}
recipient-digest-wanted = Trenger du en av disse e-postene? Spør IT-hjelpen.
recipient-digest-period = Denne oppsummeringen gjelder tiden fra { $from } til { $until }.
recipient-digest-limit = Bare noen få ganger om dagen skriver vi til deg om én enkelt e-post. Resten kommer i denne oppsummeringen.
recipient-digest-optional = Vil du ikke ha denne oppsummeringen? Si fra til IT-hjelpen.

## Summary, to the admins

admin-digest-title = Oppsummering fra e-postfilteret
admin-digest-subject = Rapporterte e-poster: { $count }
    .delivered = Rapporterte e-poster: { $count }, levert: { $delivered }
admin-digest-happened = { $count ->
    [one] Det var én rapportert e-post fra { $from } til { $until }.
   *[other] Det var { $count } rapporterte e-poster fra { $from } til { $until }.
}
admin-digest-delivered = { $count ->
    [one] Én av dem ble levert.
   *[other] { $count } av dem ble levert.
}
    .only = E-posten ble levert.
admin-digest-before = { $count ->
    [one] I perioden før var det { $count }.
   *[other] I perioden før var det { $count }.
}
    .none = I perioden før var det ingen.
admin-digest-sent = { $count ->
    [one] Ett varsel ble sendt med en gang.
   *[other] { $count } varsler ble sendt med en gang.
}
admin-digest-action-delivered = Se på de leverte e-postene først.
admin-digest-action-told = Gjør det som står i varslene om de leverte e-postene.
admin-digest-categories-title = E-poster etter kategori
admin-digest-category = { $category }: { $count } (før: { $before })
admin-digest-senders-title = Hyppigste avsendere
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-post
   *[other] { $count } e-poster
}
admin-digest-list-title = Bare meldt i denne oppsummeringen
admin-digest-mail-blocked = { $severity }: { $title }, blokkert
admin-digest-mail-delivered = { $severity }: { $title }, levert
admin-digest-alike = { $count ->
    [one] og én e-post til av samme slag
   *[other] og { $count } e-poster til av samme slag
}
admin-digest-incidents-title = Hendelser
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-post siden { $first }, ikke avsluttet ennå
   *[other] { $incident }: { $count } e-poster siden { $first }, ikke avsluttet ennå
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-post fra { $first } til { $last }, avsluttet
   *[other] { $incident }: { $count } e-poster fra { $first } til { $last }, avsluttet
}
admin-digest-quiet-title = Ikke varslet med en gang, og hvorfor
admin-digest-quiet-incident = { $count ->
    [one] Ett varsel hørte til en hendelse og ble bare talt med der.
   *[other] { $count } varsler hørte til hendelser og ble bare talt med der.
}
admin-digest-quiet-repeat = { $count ->
    [one] Ett varsel ville ha gjentatt et tidligere.
   *[other] { $count } varsler ville ha gjentatt tidligere varsler.
}
admin-digest-quiet-throttled = { $count ->
    [one] Ett varsel var over grensen { $limit }.
   *[other] { $count } varsler var over grensen { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Ett varsel ble dempet av { $silence }.
   *[other] { $count } varsler ble dempet av { $silence }.
}
admin-digest-silences-title = Dempinger
admin-digest-silence = { $silence } av { $author }, til { $until }
    .soon = { $silence } av { $author }, slutter snart: { $until }
admin-digest-comment = Kommentar
admin-digest-scanners-title = Skannere som ikke fungerte
admin-digest-scanner = { $scanner }: { $count ->
    [one] svarte ikke for { $count } e-post
   *[other] svarte ikke for { $count } e-poster
}

## How an incident goes on, to the admins

admin-alert-incident = Hvis det kommer flere e-poster av dette slaget, blir de talt opp i svar på denne meldingen.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blokkert
admin-incident-delivered = { $incident }, levert
admin-incident-inside = { $incident }, intern avsender { $sender }
admin-follow-up-title = Det fortsetter: { $incident }
    .ended = Det er over: { $incident }
admin-follow-up-more = { $count ->
    [one] Det har kommet én e-post til av dette slaget siden { $since }.
   *[other] Det har kommet { $count } e-poster til av dette slaget siden { $since }.
}
admin-follow-up-none = Det har ikke kommet flere e-poster av dette slaget siden { $since }.
admin-follow-up-next = Hvis det fortsetter, får du neste melding etter { $next }.
admin-follow-up-ended = { $count ->
    [one] Det har ikke kommet flere på { $count } time. Dette er den siste meldingen om det.
   *[other] Det har ikke kommet flere på { $count } timer. Dette er den siste meldingen om det.
}
admin-follow-up-action-remove = Fjern e-postene fra postboksene. Spør mottakerne om de har åpnet dem.
admin-follow-up-action-look = E-postene kan være ønsket. Se på dem hvis noen spør.
admin-follow-up-action-mistake = Det kan være en falsk alarm. Vurder tegnene i den første meldingen før du frigir eller fjerner e-postene.
admin-follow-up-count-title = Hittil
admin-follow-up-count = E-poster i alt
admin-follow-up-first = Første e-post
admin-follow-up-last = Siste e-post
admin-follow-up-mails-title = Nye e-poster
admin-follow-up-many-title = Flere hendelser samtidig
    .ended = Flere hendelser er avsluttet
admin-follow-up-many-subject = Hendelser: { $open } pågår, { $ended } avsluttet
admin-follow-up-many-happened = Flere hendelser er samlet i denne ene meldingen.
admin-follow-up-many-open-title = Pågår
admin-follow-up-many-ended-title = Avsluttet
admin-follow-up-many-incident = { $incident }: { $more } nye, { $count } i alt
