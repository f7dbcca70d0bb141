# Provenance: original
# Swedish (du): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Sammanfattning av stoppade mejl
    .mailbox = Var försiktig med en del av dina mejl
recipient-digest-subject = Stoppade mejl: { $count }
    .mailbox = Tveksamma mejl i din postlåda: { $count }
recipient-digest-unchecked-subject = Mejl i din postlåda som inte är kontrollerade: { $count }
recipient-digest-mailbox = { $count ->
    [one] Ett mejl i din postlåda kan vara farligt.
   *[other] { $count } mejl i din postlåda kan vara farliga.
}
recipient-digest-forbidden = { $count ->
    [one] Ett mejl i din postlåda innehåller en fil som normalt inte är tillåten.
   *[other] { $count } mejl i din postlåda innehåller en fil som normalt inte är tillåten.
}
recipient-digest-unchecked = { $count ->
    [one] Vi kunde inte kontrollera ett mejl i din postlåda.
   *[other] Vi kunde inte kontrollera { $count } mejl i din postlåda.
}
recipient-digest-sent = { $count ->
    [one] Vi har stoppat ett mejl från din adress.
   *[other] Vi har stoppat { $count } mejl från din adress.
}
recipient-digest-blocked = { $count ->
    [one] Vi har stoppat ett mejl till dig. Det kom aldrig fram.
   *[other] Vi har stoppat { $count } mejl till dig. De kom aldrig fram.
}
recipient-digest-action = Fråga IT-supporten innan du öppnar ett tveksamt mejl.
recipient-digest-forbidden-action = Öppna en fil som normalt inte är tillåten bara om du väntade dig den.
recipient-digest-unchecked-action = Öppna filerna i ett okontrollerat mejl bara om du känner avsändaren och väntade dig filerna.
recipient-digest-sent-action = Är det inte du som har skickat ett mejl från din adress? Hör då av dig till IT-supporten.
recipient-digest-mailbox-title = I din postlåda
recipient-digest-sent-title = Från din adress
recipient-digest-blocked-title = Vad vi har stoppat
recipient-digest-alike = { $count ->
    [one] Och ett mejl till av samma slag.
   *[other] Och { $count } mejl till av samma slag.
}
recipient-digest-rest = { $count ->
    [one] Ett mejl till visas inte här.
   *[other] { $count } mejl till visas inte här.
}
recipient-digest-wanted = Behöver du något av mejlen? Fråga då IT-supporten.
recipient-digest-period = Den här sammanfattningen gäller tiden från { $from } till { $until }.
recipient-digest-limit = Vi skriver till dig om enstaka mejl bara några gånger om dagen. Resten kommer i den här sammanfattningen.
recipient-digest-optional = Vill du inte ha den här sammanfattningen? Säg då till IT-supporten.

## Summary, to the admins

admin-digest-title = Sammanfattning från e-postfiltret
admin-digest-subject = Rapporterade mejl: { $count }
    .delivered = Rapporterade mejl: { $count }, levererade: { $delivered }
admin-digest-happened = { $count ->
    [one] Ett mejl rapporterades från { $from } till { $until }.
   *[other] { $count } mejl rapporterades från { $from } till { $until }.
}
admin-digest-delivered = { $count ->
    [one] Ett av dem levererades.
   *[other] { $count } av dem levererades.
}
    .only = Mejlet levererades.
admin-digest-before = { $count ->
    [one] Under perioden innan var det { $count }.
   *[other] Under perioden innan var det { $count }.
}
    .none = Under perioden innan fanns det inga.
admin-digest-sent = { $count ->
    [one] En avisering skickades direkt.
   *[other] { $count } aviseringar skickades direkt.
}
admin-digest-action-delivered = Granska de levererade mejlen först.
admin-digest-action-told = Gör det som står i aviseringarna om de levererade mejlen.
admin-digest-categories-title = Mejl per kategori
admin-digest-category = { $category }: { $count } (innan: { $before })
admin-digest-senders-title = Vanligaste avsändare
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } mejl
   *[other] { $count } mejl
}
admin-digest-list-title = Rapporteras bara i den här sammanfattningen
admin-digest-mail-blocked = { $severity }: { $title }, blockerat
admin-digest-mail-delivered = { $severity }: { $title }, levererat
admin-digest-alike = { $count ->
    [one] och ett mejl till av samma slag
   *[other] och { $count } mejl till av samma slag
}
admin-digest-incidents-title = Incidenter
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } mejl sedan { $first }, pågår ännu
   *[other] { $incident }: { $count } mejl sedan { $first }, pågår ännu
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } mejl från { $first } till { $last }, över
   *[other] { $incident }: { $count } mejl från { $first } till { $last }, över
}
admin-digest-quiet-title = Inte rapporterat direkt, och varför
admin-digest-quiet-incident = { $count ->
    [one] En avisering hörde till en incident och räknades bara där.
   *[other] { $count } aviseringar hörde till incidenter och räknades bara där.
}
admin-digest-quiet-repeat = { $count ->
    [one] En avisering skulle ha upprepat en tidigare.
   *[other] { $count } aviseringar skulle ha upprepat tidigare aviseringar.
}
admin-digest-quiet-throttled = { $count ->
    [one] En avisering låg över gränsen { $limit }.
   *[other] { $count } aviseringar låg över gränsen { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] En avisering tystades av { $silence }.
   *[other] { $count } aviseringar tystades av { $silence }.
}
admin-digest-silences-title = Tystningar
admin-digest-silence = { $silence } av { $author }, till { $until }
    .soon = { $silence } av { $author }, upphör snart: { $until }
admin-digest-comment = Kommentar
admin-digest-scanners-title = Skannrar som inte fungerade
admin-digest-scanner = { $scanner }: { $count ->
    [one] inget svar för { $count } mejl
   *[other] inget svar för { $count } mejl
}

## How an incident goes on, to the admins

admin-alert-incident = Om det kommer fler mejl av det här slaget räknas de i svar på det här meddelandet.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blockerat
admin-incident-delivered = { $incident }, levererat
admin-incident-inside = { $incident }, intern avsändare { $sender }
admin-follow-up-title = Det fortsätter: { $incident }
    .ended = Det är över: { $incident }
admin-follow-up-more = { $count ->
    [one] Ett mejl till av det här slaget har kommit sedan { $since }.
   *[other] { $count } mejl till av det här slaget har kommit sedan { $since }.
}
admin-follow-up-none = Inga fler mejl av det här slaget har kommit sedan { $since }.
admin-follow-up-next = Om det fortsätter får du nästa meddelande efter { $next }.
admin-follow-up-ended = { $count ->
    [one] Den senaste timmen har inga fler kommit. Det här är det sista meddelandet om saken.
   *[other] De senaste { $count } timmarna har inga fler kommit. Det här är det sista meddelandet om saken.
}
admin-follow-up-action-remove = Ta bort mejlen ur postlådorna. Fråga mottagarna om de har öppnat dem.
admin-follow-up-action-look = Mejlen kan vara önskade. Granska dem om någon frågar.
admin-follow-up-action-mistake = Det kan vara ett falskt larm. Bedöm tecknen i det första meddelandet innan du släpper eller tar bort mejlen.
admin-follow-up-count-title = Hittills
admin-follow-up-count = Mejl totalt
admin-follow-up-first = Första mejlet
admin-follow-up-last = Senaste mejlet
admin-follow-up-mails-title = Nya mejl
admin-follow-up-many-title = Flera incidenter samtidigt
    .ended = Flera incidenter är över
admin-follow-up-many-subject = Incidenter: { $open } pågår, { $ended } över
admin-follow-up-many-happened = Det här meddelandet gäller flera incidenter.
admin-follow-up-many-open-title = Pågår
admin-follow-up-many-ended-title = Över
admin-follow-up-many-incident = { $incident }: nya { $more }, totalt { $count }
