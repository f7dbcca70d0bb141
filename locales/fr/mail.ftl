# Provenance: original
# French, formal (vous): the frame of every mail: titles, headings, labels.
#
# “message” is our own mail, “e-mail” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-mail bloqué
recipient-blocked-happened = Nous avons bloqué un e-mail qui vous était destiné. Vous ne l’avez pas reçu.
    .test = Nous avons bloqué un e-mail qui vous était destiné. C’était un simple test, sans danger.
recipient-blocked-why = Pourquoi nous l’avons bloqué

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Un e-mail demande de la prudence
    .test = E-mail de test sans danger
recipient-delivered-warning-subject = E-mail dangereux dans votre messagerie
    .test = E-mail de test sans danger dans votre messagerie
    .forbidden = E-mail avec un fichier interdit dans votre messagerie
    .likely = E-mail probablement dangereux dans votre messagerie
    .unwanted = E-mail indésirable dans votre messagerie
    .doubtful = E-mail suspect dans votre messagerie
recipient-delivered-warning-happened = Il y a un e-mail dangereux dans votre messagerie.
    .test = Il y a un e-mail de test dans votre messagerie. Il est sans danger.
    .forbidden = Un e-mail de votre messagerie contient un fichier normalement interdit.
    .likely = Il y a un e-mail probablement dangereux dans votre messagerie.
    .unwanted = Il y a un e-mail indésirable dans votre messagerie.
    .doubtful = Il y a un e-mail suspect dans votre messagerie. Il est peut-être sans danger.
recipient-delivered-warning-action = N’ouvrez pas l’e-mail en question. Supprimez-le.
    .test = Vous n’avez rien à faire.
    .forbidden = Ouvrez le fichier seulement si vous l’attendiez.
    .doubtful = Avant d’ouvrir l’e-mail, demandez l’avis de l’assistance informatique.
recipient-delivered-warning-opened = L’avez-vous déjà ouvert ? Prévenez l’assistance informatique.
recipient-delivered-warning-why = Ce qui pose problème
    .test = Ce qu’il contient

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail que nous n’avons pas pu vérifier
recipient-unchecked-subject = E-mail non vérifié dans votre messagerie
recipient-unchecked-happened = Nous n’avons pas pu vérifier un e-mail qui vous est adressé. Il est dans votre messagerie.
    .blocked = Nous n’avons pas pu vérifier un e-mail qui vous est adressé. Nous l’avons donc bloqué.
recipient-unchecked-action = Ouvrez les fichiers joints seulement si vous connaissez l’expéditeur et si vous les attendiez.
recipient-unchecked-why = Pourquoi nous n’avons pas pu le vérifier

## To the inside sender

inside-sender-title = Votre e-mail n’a pas été envoyé
    .some = Certains destinataires n’ont pas reçu votre e-mail
inside-sender-subject = Votre e-mail n’a pas été envoyé
    .some = Certains n’ont pas reçu votre e-mail
inside-sender-happened = Nous avons bloqué un e-mail envoyé depuis votre adresse. Personne ne l’a reçu.
    .some = Nous avons bloqué un e-mail envoyé depuis votre adresse. Certains destinataires ne l’ont pas reçu.
inside-sender-action = Ce n’est pas vous qui l’avez envoyé ? Prévenez l’assistance informatique.
inside-sender-explained = Quelqu’un d’autre utilise peut-être votre adresse ou votre ordinateur.
inside-sender-own = C’est bien vous qui avez envoyé l’e-mail ? Demandez à l’assistance informatique un autre moyen d’envoi.
    .harmful = C’est bien vous qui avez envoyé l’e-mail ? N’ouvrez plus ses fichiers et ne les envoyez plus. Prévenez aussi l’assistance informatique.
inside-sender-why = Pourquoi nous l’avons bloqué

## Parts of all mails to recipients

action-nothing = Vous n’avez rien à faire.
which-title = De quel e-mail il s’agit
why-suspected = Nous avons un soupçon.
    .subject = E-mail bloqué : peut-être dangereux
why-file = Le fichier s’appelle « { $file } ».
why-file-inside = Il se trouve dans la pièce jointe « { $outer } ».
why-files = { $count ->
    [one] Un autre fichier est aussi concerné.
    [many] { $count } d’autres fichiers sont aussi concernés.
   *[other] { $count } autres fichiers sont aussi concernés.
}
why-tested = L’ordinateur de test a examiné le fichier.
danger = Danger : { $severity }.
tests-agree = { $count ->
    [one] Un contrôle l’a détecté.
    [many] { $count } de contrôles indépendants l’ont détecté.
   *[other] { $count } contrôles indépendants l’ont détecté.
}
expected-title = Attendiez-vous cet e-mail ?
expected-call = Connaissez-vous l’expéditeur ? Téléphonez-lui à un numéro que vous connaissez déjà, et posez-lui la question. Ne demandez pas par e-mail.
expected-wanted = Avez-vous besoin de l’e-mail ? Contactez l’assistance informatique. Elle peut le vérifier une nouvelle fois.
expected-wanted-file = Avez-vous besoin de l’e-mail ou de son fichier ? Contactez l’assistance informatique. Ou demandez à l’expéditeur un autre moyen d’envoi.
    .alone = Avez-vous besoin de l’e-mail ? Contactez l’assistance informatique. Ou demandez à l’expéditeur un autre moyen d’envoi.
help-title = Avez-vous besoin d’aide ?
help-ask = Contactez l’assistance informatique. Donnez-lui le numéro de l’e-mail.
help-contact = Votre contact
help-phone = Téléphone
help-email = E-mail
help-page = Page web
details-title = Détails pour l’assistance informatique
footer = Ce message vient de la protection des e-mails ({ $organization }).
footer-automatic = C’est un message automatique. Nous ne vous demandons jamais votre mot de passe.
note-dots = [.] remplace un point, pour que personne ne clique par erreur.

## What stands between sentences, and after a label

below = La version française suit.
gap-sentences = { " " }
gap-label = { "\u202F: " }

## Labels

label-from = De
label-sender = Expéditeur d’enveloppe
label-subject = Objet
label-received = Date
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Non remis à
label-attachments = Pièces jointes
label-file = Fichier
label-number = Numéro de l’e-mail
label-quarantine = Quarantaine
label-severity = Niveau de gravité
label-confidence = Certitude
label-category = Catégorie
label-family = Famille
label-platform = Plateforme
label-log-id = ID de journal
label-queue-id = ID de file d’attente
label-message-id = Message-ID
label-size = Taille
label-client = Ordinateur émetteur
label-authentication = Authenticité de l’expéditeur
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Réponse SMTP
label-sha256 = SHA-256
label-rule = Règle
label-tests = Tests antispam
label-score = Score de spam
label-analysis = Analyse en sandbox
label-release = Commande de libération
label-host = Hôte
label-list = Liste ou envoi en masse
label-policy-banks = Jeux de règles (policy banks)

value-empty-sender = vide (comme pour un rapport de remise)
value-no-subject = aucun objet
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }octet
    [many] { $amount } d’octets
   *[other] { $amount }{ "\u00A0" }octets
}
size-kilobytes = { $amount }{ "\u00A0" }ko
size-megabytes = { $amount }{ "\u00A0" }Mo
size-gigabytes = { $amount }{ "\u00A0" }Go
percent = { $amount } %
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
    .item = { $count ->
        [one] { $count } autre
        [many] { $count } d’autres
       *[other] { $count } autres
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = sans objet (aucune détection, une règle a décidé)
value-spam-decided = sans objet (le score de spam a décidé)
value-unknown-state = sans objet (aucune détection)

outcome-delivered = remis
outcome-blocked = bloqué
outcome-handed-back-pass = rendu au serveur de messagerie pour remise
outcome-handed-back-block = rendu au serveur de messagerie comme refusé

sender-proven = { $domain } est prouvé ({ $check }).
sender-claimed = { $domain } est indiqué, mais rien ne le prouve.
sender-contradicted = { $domain } est indiqué, mais le contrôle { $check } a échoué.
sender-inside = L’e-mail vient d’un expéditeur interne.
sender-unknown = L’e-mail n’indique aucun expéditeur.

## To the admins

admin-alert-title = { $severity } : { $category }
admin-alert-subject-blocked = { $severity }, e-mail bloqué : { $category } ({ $count ->
    [one] { $count } destinataire
    [many] { $count } de destinataires
   *[other] { $count } destinataires
})
admin-alert-subject-delivered = { $severity }, e-mail remis : { $category } ({ $count ->
    [one] { $count } destinataire
    [many] { $count } de destinataires
   *[other] { $count } destinataires
})
admin-alert-subject-mixed = { $severity }, e-mail remis à { $delivered ->
    [one] { $delivered } destinataire
    [many] { $delivered } de destinataires
   *[other] { $delivered } destinataires
} sur { $count } : { $category }
admin-alert-subject-unchecked = { $severity }, e-mail remis sans contrôle : { $category } ({ $count ->
    [one] { $count } destinataire
    [many] { $count } de destinataires
   *[other] { $count } destinataires
})
admin-alert-subject-inside = { $severity }, expéditeur interne : { $category } ({ $sender })
admin-alert-happened-blocked = amavis a bloqué un e-mail. Aucun destinataire ne l’a reçu.
admin-alert-happened-delivered = amavis a remis un e-mail à examiner. { $count ->
    [one] { $count } destinataire l’a reçu.
    [many] { $count } de destinataires l’ont reçu.
   *[other] { $count } destinataires l’ont reçu.
}
admin-alert-happened-mixed = amavis a bloqué un e-mail pour certains destinataires. { $count ->
    [one] Un autre l’a reçu.
    [many] { $count } d’autres l’ont reçu.
   *[other] { $count } autres l’ont reçu.
}
admin-alert-happened-inside = L’e-mail vient de l’expéditeur interne { $sender }.
admin-alert-happened-scanners = Aucun antivirus n’a fonctionné. L’e-mail n’a pas été vérifié.
admin-alert-happened-scanner = Un analyseur n’a pas fonctionné. D’autres ont vérifié l’e-mail.
admin-alert-unblocked = Un analyseur a signalé un logiciel malveillant, mais amavis ne l’a pas compté comme virus. Vérifiez l’entrée de cet analyseur dans @av_scanners : elle doit renvoyer un nom.
admin-alert-action-none = Vous n’avez rien à faire.
admin-alert-action-remove = Retirez l’e-mail des boîtes aux lettres. Demandez aux destinataires s’ils l’ont ouvert.
admin-alert-action-look = L’e-mail est peut-être attendu. Examinez-le si un destinataire le demande.
    .inside = L’e-mail est peut-être attendu. Examinez-le si l’expéditeur le demande.
admin-alert-action-mistake = C’est peut-être un faux positif. Lisez les indices ci-dessous avant de libérer l’e-mail.
    .delivered = C’est peut-être un faux positif. Lisez les indices ci-dessous avant de retirer l’e-mail des boîtes aux lettres.
admin-alert-action-gone = Aucune copie de l’e-mail n’a été conservée. S’il est attendu, l’expéditeur doit l’envoyer de nouveau.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Parlez à l’expéditeur. Vérifiez son ordinateur et changez son mot de passe.
    .spam = Parlez à l’expéditeur. Son compte est peut-être utilisé par quelqu’un d’autre.
admin-alert-action-scanners = Vérifiez les antivirus. Tant qu’ils ne fonctionnent pas, les e-mails ne sont pas vérifiés.
admin-alert-action-scanner = Vérifiez l’analyseur. Tant qu’il ne fonctionne pas, la protection est plus faible.
admin-alert-what-title = De quoi il s’agit
admin-alert-grounds-title = Ce qui a été trouvé
admin-alert-ground = { $scanner } : { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title } : { $detail }
admin-alert-ground-scanner = { $scanner } : { $name } – { $title }
admin-alert-threat-title = Indices d’une vraie menace
admin-alert-mistake-title = Indices d’un faux positif
admin-alert-mistake-none = Aucun.
admin-alert-mail-title = L’e-mail
admin-alert-recipients-title = Destinataires
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinataires externes : { $outcome } ({ $count })
admin-alert-files-title = Fichiers
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = a signalé quelque chose
scanner-clean = n’a rien trouvé
scanner-failed = n’a pas répondu
admin-alert-raw-title = Rapports des analyseurs
admin-alert-release-title = Quarantaine et libération
admin-alert-release-note = Libérez l’e-mail seulement si vous avez la certitude qu’il est sans danger. amavis peut demander l’identifiant secret (secret id).
admin-alert-missed = { $count ->
    [one] Un événement précédent n’a pas pu être enregistré. Cherchez « whyblocked » dans le journal d’amavis.
    [many] { $count } d’événements précédents n’ont pas pu être enregistrés. Cherchez « whyblocked » dans le journal d’amavis.
   *[other] { $count } événements précédents n’ont pas pu être enregistrés. Cherchez « whyblocked » dans le journal d’amavis.
}
admin-alert-attached = Les données sont jointes au format JSON.

## To the admins, about ourselves

admin-trouble-title = Problème avec les notifications
    .test = Test des notifications
admin-trouble-subject = Notifications : { $title }
admin-trouble-count = { $count ->
    [one] C’est arrivé une fois.
    [many] C’est arrivé { $count } de fois.
   *[other] C’est arrivé { $count } fois.
}
admin-trouble-do-title = Que faire
admin-trouble-last-title = Le dernier cas
admin-trouble-retry = Une fois le problème résolu, lancez « whyblocked queue retry --failed » pour renvoyer la notification.
trouble-bad-event = Le répertoire de dépôt contient un événement illisible. Il a été déplacé dans le dossier « bad » ; personne n’a été informé au sujet de l’e-mail.
    .title = événement illisible
    .hint = Lisez le fichier avec l’extension .why dans le dossier « bad » du répertoire de dépôt.
trouble-gap = Le hook n’a pas pu enregistrer tous les événements. Pour certains e-mails, personne n’a été informé.
    .title = événements manquants
    .hint = Vérifiez l’espace libre et les droits du répertoire de dépôt, ainsi que le journal d’amavis.
trouble-refused = Un serveur de messagerie a refusé définitivement une notification.
    .title = notification refusée
    .hint = Consultez « whyblocked queue list » et la réponse du serveur ci-dessous.
trouble-expired = Une notification n’a pas pu être remise à temps.
    .title = notification non remise
    .hint = Vérifiez le serveur de messagerie qui reçoit nos notifications.
trouble-template = Un modèle ou un texte n’a pas pu être utilisé. La version intégrée a servi à la place.
    .title = modèle défectueux
    .hint = Exécutez « whyblocked check ».
trouble-foreign-file = Le répertoire de dépôt contient quelque chose que le hook n’écrit jamais. Rien n’a été modifié.
    .title = fichier étranger dans le répertoire de dépôt
    .hint = Vérifiez qui peut écrire dans le répertoire de dépôt.
trouble-no-organization = Un e-mail avait des destinataires dans un domaine qui n’appartient à aucune organisation.
    .title = domaine sans organisation
    .hint = Ajoutez le domaine au fichier d’une organisation, ou retirez-le des domaines locaux d’amavis.
trouble-test = Ceci est un test. Les notifications fonctionnent.
    .title = simple test
    .hint = Vous n’avez rien à faire.
