# Provenance: original
# French, formal (vous): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Résumé des e-mails bloqués
    .mailbox = Certains de vos e-mails demandent de la prudence
recipient-digest-subject = E-mails bloqués : { $count }
    .mailbox = E-mails douteux dans votre messagerie : { $count }
recipient-digest-unchecked-subject = E-mails non vérifiés dans votre messagerie : { $count }
recipient-digest-mailbox = { $count ->
    [one] Il y a { $count } e-mail peut-être dangereux dans votre messagerie.
    [many] Il y a { $count } d’e-mails peut-être dangereux dans votre messagerie.
   *[other] Il y a { $count } e-mails peut-être dangereux dans votre messagerie.
}
recipient-digest-forbidden = { $count ->
    [one] Il y a { $count } e-mail avec un fichier normalement interdit dans votre messagerie.
    [many] Il y a { $count } d’e-mails avec un fichier normalement interdit dans votre messagerie.
   *[other] Il y a { $count } e-mails avec un fichier normalement interdit dans votre messagerie.
}
recipient-digest-unchecked = { $count ->
    [one] Il y a { $count } e-mail non vérifié dans votre messagerie.
    [many] Il y a { $count } d’e-mails non vérifiés dans votre messagerie.
   *[other] Il y a { $count } e-mails non vérifiés dans votre messagerie.
}
recipient-digest-sent = { $count ->
    [one] Nous avons bloqué { $count } e-mail envoyé depuis votre adresse.
    [many] Nous avons bloqué { $count } d’e-mails envoyés depuis votre adresse.
   *[other] Nous avons bloqué { $count } e-mails envoyés depuis votre adresse.
}
recipient-digest-blocked = { $count ->
    [one] Nous avons bloqué { $count } e-mail qui vous était destiné. Vous ne l’avez pas reçu.
    [many] Nous avons bloqué { $count } d’e-mails qui vous étaient destinés. Vous ne les avez pas reçus.
   *[other] Nous avons bloqué { $count } e-mails qui vous étaient destinés. Vous ne les avez pas reçus.
}
recipient-digest-action = Avant d’ouvrir un e-mail douteux, demandez l’avis de l’assistance informatique.
recipient-digest-forbidden-action = Ouvrez un fichier normalement interdit seulement si vous l’attendiez.
recipient-digest-unchecked-action = Ouvrez les fichiers d’un e-mail non vérifié seulement si vous connaissez l’expéditeur et si vous les attendiez.
recipient-digest-sent-action = Un e-mail de votre adresse ne vient pas de vous ? Prévenez l’assistance informatique.
recipient-digest-mailbox-title = Dans votre messagerie
recipient-digest-sent-title = Depuis votre adresse
recipient-digest-blocked-title = Ce que nous avons bloqué
recipient-digest-alike = { $count ->
    [one] Et { $count } autre e-mail du même genre.
    [many] Et { $count } d’autres e-mails du même genre.
   *[other] Et { $count } autres e-mails du même genre.
}
recipient-digest-rest = { $count ->
    [one] { $count } autre e-mail n’est pas dans cette liste.
    [many] { $count } d’autres e-mails ne sont pas dans cette liste.
   *[other] { $count } autres e-mails ne sont pas dans cette liste.
}
recipient-digest-wanted = Avez-vous besoin d’un de ces e-mails ? Contactez l’assistance informatique.
recipient-digest-period = Ce résumé va du { $from } au { $until }.
recipient-digest-limit = Nous vous écrivons au sujet d’un e-mail seulement quelques fois par jour. Le reste est dans ce résumé.
recipient-digest-optional = Vous ne voulez pas de ce résumé ? Dites-le à l’assistance informatique.

## Summary, to the admins

admin-digest-title = Résumé du filtre de messagerie
admin-digest-subject = E-mails signalés : { $count }
    .delivered = E-mails signalés : { $count }, remis : { $delivered }
admin-digest-happened = { $count ->
    [one] { $count } e-mail a été signalé du { $from } au { $until }.
    [many] { $count } d’e-mails ont été signalés du { $from } au { $until }.
   *[other] { $count } e-mails ont été signalés du { $from } au { $until }.
}
admin-digest-delivered = { $count ->
    [one] { $count } d’entre eux a été remis.
    [many] { $count } d’entre eux ont été remis.
   *[other] { $count } d’entre eux ont été remis.
}
    .only = L’e-mail a été remis.
admin-digest-before = { $count ->
    [one] Pendant la période précédente, il y en avait { $count }.
    [many] Pendant la période précédente, il y en avait { $count }.
   *[other] Pendant la période précédente, il y en avait { $count }.
}
    .none = Pendant la période précédente, il n’y en avait aucun.
admin-digest-sent = { $count ->
    [one] { $count } notification a été envoyée tout de suite.
    [many] { $count } de notifications ont été envoyées tout de suite.
   *[other] { $count } notifications ont été envoyées tout de suite.
}
admin-digest-action-delivered = Examinez d’abord les e-mails remis.
admin-digest-action-told = Suivez les consignes des notifications sur les e-mails remis.
admin-digest-categories-title = E-mails par catégorie
admin-digest-category = { $category } : { $count } (avant : { $before })
admin-digest-senders-title = Expéditeurs les plus fréquents
admin-digest-sender = { $sender } : { $count ->
    [one] { $count } e-mail
    [many] { $count } d’e-mails
   *[other] { $count } e-mails
}
admin-digest-list-title = Signalés seulement dans ce résumé
admin-digest-mail-blocked = { $severity } : { $title } – e-mail bloqué
admin-digest-mail-delivered = { $severity } : { $title } – e-mail remis
admin-digest-alike = { $count ->
    [one] et { $count } autre e-mail du même genre
    [many] et { $count } d’autres e-mails du même genre
   *[other] et { $count } autres e-mails du même genre
}
admin-digest-incidents-title = Incidents
admin-digest-incident-open = { $count ->
    [one] { $incident } : { $count } e-mail depuis le { $first }, en cours
    [many] { $incident } : { $count } d’e-mails depuis le { $first }, en cours
   *[other] { $incident } : { $count } e-mails depuis le { $first }, en cours
}
admin-digest-incident-ended = { $count ->
    [one] { $incident } : { $count } e-mail du { $first } au { $last }, terminé
    [many] { $incident } : { $count } d’e-mails du { $first } au { $last }, terminé
   *[other] { $incident } : { $count } e-mails du { $first } au { $last }, terminé
}
admin-digest-quiet-title = Ce qui n’a pas été notifié tout de suite, et pourquoi
admin-digest-quiet-incident = { $count ->
    [one] { $count } notification faisait partie d’un incident et y est seulement comptée.
    [many] { $count } de notifications faisaient partie d’incidents et y sont seulement comptées.
   *[other] { $count } notifications faisaient partie d’incidents et y sont seulement comptées.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } notification en aurait répété une précédente.
    [many] { $count } de notifications en auraient répété de précédentes.
   *[other] { $count } notifications en auraient répété de précédentes.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } notification dépassait la limite { $limit }.
    [many] { $count } de notifications dépassaient la limite { $limit }.
   *[other] { $count } notifications dépassaient la limite { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } notification a été supprimée par la mise en silence { $silence }.
    [many] { $count } de notifications ont été supprimées par la mise en silence { $silence }.
   *[other] { $count } notifications ont été supprimées par la mise en silence { $silence }.
}
admin-digest-silences-title = Mises en silence
admin-digest-silence = { $silence } par { $author }, jusqu’au { $until }
    .soon = { $silence } par { $author }, se termine bientôt : { $until }
admin-digest-comment = Commentaire
admin-digest-scanners-title = Analyseurs en panne
admin-digest-scanner = { $scanner } : { $count ->
    [one] pas de réponse pour { $count } e-mail
    [many] pas de réponse pour { $count } d’e-mails
   *[other] pas de réponse pour { $count } e-mails
}

## How an incident goes on, to the admins

admin-alert-incident = Si d’autres e-mails de ce genre arrivent, des réponses à ce message les compteront.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident } – e-mails bloqués
admin-incident-delivered = { $incident } – e-mails remis
admin-incident-inside = { $incident } – expéditeur interne { $sender }
admin-follow-up-title = Cela continue : { $incident }
    .ended = C’est terminé : { $incident }
admin-follow-up-more = { $count ->
    [one] { $count } autre e-mail de ce genre est arrivé depuis le { $since }.
    [many] { $count } d’autres e-mails de ce genre sont arrivés depuis le { $since }.
   *[other] { $count } autres e-mails de ce genre sont arrivés depuis le { $since }.
}
admin-follow-up-none = Aucun autre e-mail de ce genre n’est arrivé depuis le { $since }.
admin-follow-up-next = Si cela continue, le prochain message viendra après le { $next }.
admin-follow-up-ended = { $count ->
    [one] Depuis { $count } heure, il n’en arrive plus. C’est le dernier message à ce sujet.
    [many] Depuis { $count } d’heures, il n’en arrive plus. C’est le dernier message à ce sujet.
   *[other] Depuis { $count } heures, il n’en arrive plus. C’est le dernier message à ce sujet.
}
admin-follow-up-action-remove = Retirez les e-mails des boîtes aux lettres. Demandez aux destinataires s’ils les ont ouverts.
admin-follow-up-action-look = Les e-mails sont peut-être attendus. Examinez-les si quelqu’un les demande.
admin-follow-up-action-mistake = C’est peut-être un faux positif. Lisez les indices du premier message avant de libérer ou de retirer les e-mails.
admin-follow-up-count-title = Jusqu’ici
admin-follow-up-count = Nombre total d’e-mails
admin-follow-up-first = Premier e-mail
admin-follow-up-last = Dernier e-mail
admin-follow-up-mails-title = Nouveaux e-mails
admin-follow-up-many-title = Plusieurs incidents en même temps
    .ended = Plusieurs incidents sont terminés
admin-follow-up-many-subject = Incidents en cours : { $open }, terminés : { $ended }
admin-follow-up-many-happened = Ce seul message signale plusieurs incidents.
admin-follow-up-many-open-title = En cours
admin-follow-up-many-ended-title = Terminés
admin-follow-up-many-incident = { $incident } : { $more } de plus, { $count } au total
