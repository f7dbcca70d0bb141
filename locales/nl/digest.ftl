# Provenance: original
# Nederlands, formeel (u): veel e-mails in één bericht: overzichten, en hoe een reeks verdergaat.

## Overzicht, aan de ontvanger

recipient-digest-title = Overzicht van tegengehouden e-mails
    .mailbox = Wees voorzichtig met enkele van uw e-mails
recipient-digest-subject = Tegengehouden e-mails: { $count }
    .mailbox = Twijfelachtige e-mails in uw mailbox: { $count }
recipient-digest-unchecked-subject = Niet gecontroleerde e-mails in uw mailbox: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } e-mail in uw mailbox kan gevaarlijk zijn.
   *[other] { $count } e-mails in uw mailbox kunnen gevaarlijk zijn.
}
recipient-digest-forbidden = { $count ->
    [one] Er zit { $count } e-mail in uw mailbox met een bestand dat meestal niet is toegestaan.
   *[other] Er zitten { $count } e-mails in uw mailbox met een bestand dat meestal niet is toegestaan.
}
recipient-digest-unchecked = { $count ->
    [one] We konden { $count } e-mail in uw mailbox niet controleren.
   *[other] We konden { $count } e-mails in uw mailbox niet controleren.
}
recipient-digest-sent = { $count ->
    [one] We hebben { $count } e-mail vanaf uw adres tegengehouden.
   *[other] We hebben { $count } e-mails vanaf uw adres tegengehouden.
}
recipient-digest-blocked = { $count ->
    [one] We hebben { $count } e-mail aan u tegengehouden. U hebt die e-mail niet gekregen.
   *[other] We hebben { $count } e-mails aan u tegengehouden. U hebt die e-mails niet gekregen.
}
recipient-digest-action = Vraag de helpdesk om raad voordat u een twijfelachtige e-mail opent.
recipient-digest-forbidden-action = Open een bestand dat meestal niet is toegestaan alleen als u het verwachtte.
recipient-digest-unchecked-action = Open de bijlagen van deze e-mails alleen als u de afzender kent en de bijlagen verwachtte.
recipient-digest-sent-action = Hebt u een e-mail vanaf uw adres niet zelf verstuurd? Meld het dan bij de helpdesk.
recipient-digest-mailbox-title = In uw mailbox
recipient-digest-sent-title = Vanaf uw adres
recipient-digest-blocked-title = Wat we hebben tegengehouden
recipient-digest-alike = { $count ->
    [one] En nog { $count } e-mail zoals deze.
   *[other] En nog { $count } e-mails zoals deze.
}
recipient-digest-rest = { $count ->
    [one] Nog { $count } e-mail staat hier niet bij.
   *[other] Nog { $count } e-mails staan hier niet bij.
}
recipient-digest-wanted = Hebt u een van deze e-mails nodig? Vraag het dan aan de helpdesk.
recipient-digest-period = Dit overzicht gaat over de tijd van { $from } tot { $until }.
recipient-digest-limit = Over losse e-mails schrijven we u maar een paar keer per dag. De rest staat in dit overzicht.
recipient-digest-optional = Wilt u dit overzicht niet? Zeg dat dan tegen de helpdesk.

## Overzicht, aan de beheerders

admin-digest-title = Overzicht van het mailfilter
admin-digest-subject = Gemelde mails: { $count }
    .delivered = Gemelde mails: { $count }, bezorgd: { $delivered }
admin-digest-happened = { $count ->
    [one] Van { $from } tot { $until } was er { $count } gemelde mail.
   *[other] Van { $from } tot { $until } waren er { $count } gemelde mails.
}
admin-digest-delivered = { $count ->
    [one] { $count } daarvan is bezorgd.
   *[other] { $count } daarvan zijn bezorgd.
}
    .only = De mail is bezorgd.
admin-digest-before = { $count ->
    [one] In de periode daarvoor was het er { $count }.
   *[other] In de periode daarvoor waren het er { $count }.
}
    .none = In de periode daarvoor waren er geen.
admin-digest-sent = { $count ->
    [one] { $count } melding is meteen verstuurd.
   *[other] { $count } meldingen zijn meteen verstuurd.
}
admin-digest-action-delivered = Kijk eerst naar de bezorgde mails.
admin-digest-action-told = Doe wat in de meldingen over de bezorgde mails staat.
admin-digest-categories-title = Mails per categorie
admin-digest-category = { $category }: { $count } (daarvoor: { $before })
admin-digest-senders-title = Meest voorkomende afzenders
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
admin-digest-list-title = Alleen in dit overzicht gemeld
admin-digest-mail-blocked = { $severity }: { $title }, geblokkeerd
admin-digest-mail-delivered = { $severity }: { $title }, bezorgd
admin-digest-alike = { $count ->
    [one] en nog { $count } mail zoals deze
   *[other] en nog { $count } mails zoals deze
}
admin-digest-incidents-title = Incidenten
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } mail sinds { $first }, nog niet voorbij
   *[other] { $incident }: { $count } mails sinds { $first }, nog niet voorbij
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } mail van { $first } tot { $last }, voorbij
   *[other] { $incident }: { $count } mails van { $first } tot { $last }, voorbij
}
admin-digest-quiet-title = Niet meteen gemeld, en waarom
admin-digest-quiet-incident = { $count ->
    [one] { $count } melding hoorde bij een incident en is daar alleen geteld.
   *[other] { $count } meldingen hoorden bij incidenten en zijn daar alleen geteld.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } melding zou een eerdere herhalen.
   *[other] { $count } meldingen zouden eerdere herhalen.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } melding ging over de limiet { $limit }.
   *[other] { $count } meldingen gingen over de limiet { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } melding is onderdrukt door { $silence }.
   *[other] { $count } meldingen zijn onderdrukt door { $silence }.
}
admin-digest-silences-title = Onderdrukkingsregels
admin-digest-silence = { $silence } van { $author }, tot { $until }
    .soon = { $silence } van { $author }, eindigt binnenkort: { $until }
admin-digest-comment = Opmerking
admin-digest-scanners-title = Uitgevallen scanners
admin-digest-scanner = { $scanner }: { $count ->
    [one] geen antwoord voor { $count } mail
   *[other] geen antwoord voor { $count } mails
}

## Hoe een incident verdergaat, aan de beheerders

admin-alert-incident = Komen er meer mails van deze soort, dan worden ze geteld in antwoorden op dit bericht.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, geblokkeerd
admin-incident-delivered = { $incident }, bezorgd
admin-incident-inside = { $incident }, interne afzender { $sender }
admin-follow-up-title = Het gaat door: { $incident }
    .ended = Het is voorbij: { $incident }
admin-follow-up-more = { $count ->
    [one] Sinds { $since } is er nog { $count } mail van deze soort gekomen.
   *[other] Sinds { $since } zijn er nog { $count } mails van deze soort gekomen.
}
admin-follow-up-none = Sinds { $since } zijn er geen mails van deze soort meer gekomen.
admin-follow-up-next = Als het doorgaat, krijgt u het volgende bericht na { $next }.
admin-follow-up-ended = { $count ->
    [one] Er is { $count } uur lang niets meer gekomen. Dit is het laatste bericht hierover.
   *[other] Er is { $count } uur lang niets meer gekomen. Dit is het laatste bericht hierover.
}
admin-follow-up-action-remove = Haal de mails uit de mailboxen. Vraag de ontvangers of ze de mails hebben geopend.
admin-follow-up-action-look = Misschien zijn de mails gewenst. Bekijk de mails als iemand ernaar vraagt.
admin-follow-up-action-mistake = Het kan vals alarm zijn. Beoordeel de aanwijzingen in het eerste bericht voordat u de mails vrijgeeft of verwijdert.
admin-follow-up-count-title = Tot nu toe
admin-follow-up-count = Mails in totaal
admin-follow-up-first = Eerste mail
admin-follow-up-last = Laatste mail
admin-follow-up-mails-title = Nieuwe mails
admin-follow-up-many-title = Meerdere incidenten tegelijk
    .ended = Meerdere incidenten zijn voorbij
admin-follow-up-many-subject = Incidenten: { $open } gaande, { $ended } voorbij
admin-follow-up-many-happened = Dit ene bericht gaat over meerdere incidenten.
admin-follow-up-many-open-title = Gaande
admin-follow-up-many-ended-title = Voorbij
admin-follow-up-many-incident = { $incident }: { $more } nieuw, { $count } in totaal
