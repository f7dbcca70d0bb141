# Provenance: original
# French, formal (vous): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name, after a colon, small first letter
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “Le fichier s’appelle …” may stand before a value.

reason-detection-unnamed = Un antivirus juge l’e-mail nuisible.
    .title = détection sans nom
    .admin = L’analyseur a signalé un logiciel malveillant, mais sans le nommer. Sa sortie figure ci-dessous, s’il y en a une.

## Files that a rule forbids

reason-file-program = Le fichier est un programme. Normalement, votre organisation n’autorise pas les programmes dans les e-mails.
    .title = programme interdit
    .admin = Fichier exécutable. Les logiciels malveillants se diffusent souvent par des programmes joints à un e-mail.
    .subject = E-mail bloqué : programme non autorisé
reason-file-script = Le fichier contient des commandes que l’ordinateur exécute. Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = script interdit
    .admin = Un script se lance d’un double-clic, avec tous les droits de l’utilisateur.
    .subject = E-mail bloqué : fichier de commandes non autorisé
reason-file-shortcut = Le fichier est un raccourci qui lance autre chose. Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = raccourci interdit
    .admin = Un raccourci peut lancer n’importe quelle commande, sous n’importe quelle icône. Il n’y a presque jamais de raison légitime d’en envoyer un par e-mail.
    .subject = E-mail bloqué : raccourci non autorisé
reason-file-disk-image = Le fichier est la copie d’un disque entier. Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = image disque interdite
    .admin = Les fichiers d’une image disque perdent la marque « vient d’Internet » ; Windows avertit donc moins.
    .subject = E-mail bloqué : copie d’un disque non autorisée
reason-file-macro-document = Le document peut exécuter des commandes (macros). Normalement, votre organisation n’autorise pas ce type de document.
    .title = document à macros interdit
    .admin = Ce type de fichier peut contenir des macros. La présence de macros dans celui-ci n’a pas été vérifiée.
    .subject = E-mail bloqué : document qui peut exécuter des commandes
reason-file-notebook = Le fichier est un carnet de notes numérique (OneNote) qui peut cacher des programmes. Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = carnet OneNote interdit
    .admin = Un fichier OneNote peut contenir n’importe quel autre fichier et le lancer d’un clic.
    .subject = E-mail bloqué : carnet de notes non autorisé
reason-file-help-file = Le fichier est un fichier d’aide d’un ancien type, qui peut exécuter des commandes. Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = fichier d’aide interdit
    .admin = Les fichiers d’aide compilés exécutent des scripts. Personne n’a besoin d’en envoyer par e-mail.
    .subject = E-mail bloqué : fichier d’aide non autorisé
reason-file-web-page = Le fichier est une page web. Normalement, votre organisation n’autorise pas les pages web en pièce jointe.
    .title = page web interdite
    .admin = Une page web en pièce jointe imite souvent une page de connexion, ou décompresse un fichier caché.
    .subject = E-mail bloqué : page web non autorisée
reason-file-archive = Le fichier est un dossier compressé (ZIP, par exemple). Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = archive interdite
    .admin = Ce type d’archive est interdit, ou quelque chose qu’elle contient.
    .subject = E-mail bloqué : dossier compressé non autorisé
reason-file-pdf = Le fichier est un document PDF. Une règle de votre organisation ne l’autorise pas.
    .title = PDF interdit
    .admin = Une règle locale interdit ce fichier PDF, par son nom ou son type.
    .subject = E-mail bloqué : fichier non autorisé
reason-file-document = Le fichier est un document. Une règle de votre organisation ne l’autorise pas.
    .title = document interdit
    .admin = Une règle locale interdit ce document, par son nom ou son type.
    .subject = E-mail bloqué : fichier non autorisé
reason-file-picture = Le fichier est une image. Une règle de votre organisation ne l’autorise pas.
    .title = image interdite
    .admin = Une règle locale interdit cette image, par son nom ou son type.
    .subject = E-mail bloqué : fichier non autorisé
reason-file-media = Le fichier est une vidéo ou un enregistrement audio. Normalement, votre organisation n’autorise pas ce type de fichier dans les e-mails.
    .title = vidéo ou son interdit
    .admin = Une règle locale interdit les fichiers vidéo ou audio.
    .subject = E-mail bloqué : vidéo ou son non autorisé
reason-file-disguised = Le fichier a seulement l’apparence d’un document. En réalité, c’est un programme.
    .title = programme déguisé
    .admin = Le nom cache que le fichier est un programme. C’est fait pour tromper.
    .subject = E-mail bloqué : programme déguisé
reason-file-other = Normalement, votre organisation n’autorise pas ce type de fichier.
    .title = fichier interdit
    .admin = Une règle locale interdit le nom ou le type.
    .subject = E-mail bloqué : fichier non autorisé

## What could not be checked

reason-encrypted = Le fichier est verrouillé par un mot de passe. Nous n’avons donc pas pu regarder à l’intérieur.
    .title = fichier chiffré
    .admin = L’archive ou le document est chiffré. Les attaquants échappent ainsi aux analyseurs ; les expéditeurs légitimes protègent ainsi leurs données.
    .subject = E-mail bloqué : fichier verrouillé par un mot de passe
reason-over-limits = Trop de contenu est compressé dans le fichier. Nous n’avons donc pas pu le vérifier.
    .title = limites dépassées
    .admin = Trop de fichiers, trop de niveaux, ou trop gros une fois décompressé. C’est peut-être une bombe de décompression, ou simplement une grande archive.
    .subject = E-mail bloqué : trop de contenu dans un fichier
reason-ambiguous = Selon le programme, l’e-mail se lit de façon différente. Nous n’avons donc pas pu le vérifier.
    .title = structure ambiguë
    .admin = Chaque programme peut voir des parties différentes : l’analyseur en examine une, le destinataire en ouvre une autre.
    .subject = E-mail bloqué : structure trompeuse
reason-unreadable = Le fichier est endommagé ou d’un type inconnu. Nous n’avons donc pas pu le vérifier.
    .title = fichier illisible
    .admin = Une partie MIME n’a pas pu être décodée ou décompressée.
    .subject = E-mail bloqué : fichier illisible
reason-scanners-failed = Nos antivirus ne fonctionnaient pas à l’arrivée de l’e-mail. Il n’a donc pas été vérifié.
    .title = tous les antivirus en panne
    .admin = Aucun antivirus n’a répondu. Jusqu’à la réparation, les e-mails ne sont pas vérifiés.
    .subject = E-mail bloqué : contrôle impossible
reason-scanner-failed = Un de nos contrôles ne fonctionnait pas à l’arrivée de l’e-mail.
    .title = un analyseur en panne
    .admin = { $scanner } n’a pas répondu pour cet e-mail. D’autres analyseurs l’ont vérifié.

## Broken headers

reason-header-other = L’e-mail est mal construit.
    .title = en-tête incorrect
    .admin = L’en-tête ne respecte pas le format des e-mails.
    .subject = E-mail bloqué : mal construit
reason-header-mime = Les parties de l’e-mail sont mal assemblées.
    .title = structure MIME incorrecte
    .admin = La structure MIME est incorrecte (RFC 2045). En général, un programme défectueux ; parfois, une ruse contre les analyseurs.
    .subject = E-mail bloqué : mal assemblé
reason-header-8bit = L’e-mail utilise des lettres d’une façon qui n’est pas permise.
    .title = caractères 8 bits dans l’en-tête
    .admin = L’en-tête contient des caractères qui doivent être encodés (RFC 2047). En général, un programme ancien ou fait maison.
    .subject = E-mail bloqué : mal construit
reason-header-control = L’e-mail contient des caractères invisibles interdits.
    .title = caractères de contrôle dans l’en-tête
    .admin = L’en-tête contient des caractères de contrôle (RFC 5322, section 2.2).
    .subject = E-mail bloqué : mal construit
reason-header-blank = L’e-mail contient une ligne vide à un endroit interdit.
    .title = ligne vide dans l’en-tête
    .admin = Une ligne de l’en-tête ne contient que des blancs (RFC 5322, section 3.2.2).
    .subject = E-mail bloqué : mal construit
reason-header-long = L’e-mail contient une ligne trop longue.
    .title = ligne d’en-tête trop longue
    .admin = Une ligne de l’en-tête dépasse 998 caractères (RFC 5322, section 2.1.1).
    .subject = E-mail bloqué : mal construit
reason-header-syntax = Une ligne technique de l’e-mail est mal écrite.
    .title = syntaxe d’en-tête incorrecte
    .admin = Un champ de l’en-tête ne respecte pas la syntaxe (RFC 5322).
    .subject = E-mail bloqué : mal construit
reason-header-missing = Il manque à l’e-mail un élément obligatoire.
    .title = champ d’en-tête manquant
    .admin = Un champ obligatoire manque dans l’en-tête (RFC 5322, section 3.6).
    .subject = E-mail bloqué : incomplet
reason-header-duplicate = L’e-mail donne deux fois une indication qui doit être unique.
    .title = champ d’en-tête en double
    .admin = Un champ qui doit être unique figure deux fois (RFC 5322, section 3.6). En général, un programme ou un relais défectueux.
    .subject = E-mail bloqué : mal construit

reason-oversized = L’e-mail dépasse la taille autorisée.
    .title = e-mail trop volumineux
    .admin = Dépasse la limite fixée pour ce destinataire.
    .subject = E-mail bloqué : trop volumineux

## Grounds of spam

spam-test = L’e-mail contient un texte de test. Ce type de texte sert à tester le filtre.
    .title = texte de test
    .admin = GTUBE, le texte de test des filtres antispam. Il est sans danger.
    .subject = E-mail bloqué : texte de test sans danger
spam-score = Beaucoup de petits indices réunis font penser à de la publicité.
    .title = score de spam atteint
    .admin = La somme des tests a atteint la limite.
    .subject = E-mail bloqué : publicité indésirable
spam-forged-sender = L’adresse de l’expéditeur semble falsifiée.
    .title = expéditeur non authentique
    .admin = SPF, DKIM ou DMARC a échoué pour l’expéditeur affiché.
    .subject = E-mail bloqué : publicité indésirable
spam-phishing = L’e-mail cherche à prendre votre mot de passe ou votre compte.
    .title = formules d’hameçonnage
    .admin = Formules ou liens qui imitent un service et demandent des données de connexion ou de paiement.
    .subject = E-mail bloqué : piège pour obtenir votre mot de passe
spam-known-sender-network = L’ordinateur qui a envoyé l’e-mail, ou un lien, a déjà servi pour de la publicité.
    .title = adresse ou lien sur liste de blocage
    .admin = Une adresse ou un lien figure sur une liste de blocage.
    .subject = E-mail bloqué : publicité indésirable
spam-known-text = On trouve déjà ce texte dans d’autres e-mails indésirables.
    .title = texte de spam connu
    .admin = Le texte ressemble à du spam connu (Bayes, sommes de contrôle).
    .subject = E-mail bloqué : publicité indésirable
spam-money-promise = L’e-mail promet ou réclame de l’argent.
    .title = formules sur l’argent
    .admin = Formules d’avance de frais, de loterie ou de chantage.
    .subject = E-mail bloqué : tentative d’escroquerie
spam-advertising = L’e-mail vante des produits comme une publicité.
    .title = formules publicitaires
    .admin = Formules publicitaires pour des médicaments, des crédits, des contrefaçons, etc.
    .subject = E-mail bloqué : publicité indésirable
spam-odd-text = Le texte est écrit de façon inhabituelle.
    .title = texte inhabituel
    .admin = Encodage, balisage ou orthographe que les programmes légitimes produisent rarement.
    .subject = E-mail bloqué : publicité indésirable
spam-odd-links = Les liens cachent où ils mènent.
    .title = liens inhabituels
    .admin = Liens vers des adresses IP brutes, des réducteurs de liens ou des cibles déguisées.
    .subject = E-mail bloqué : publicité indésirable
spam-odd-path = L’e-mail est arrivé par un chemin inhabituel.
    .title = chemin inhabituel
    .admin = Le nom ou l’adresse de l’ordinateur qui a envoyé l’e-mail manque, est inhabituel ou faux.
    .subject = E-mail bloqué : publicité indésirable
spam-odd-header = L’e-mail a été écrit avec un programme inhabituel.
    .title = en-tête inhabituel
    .admin = Des champs de l’en-tête manquent, sont incorrects ou imités.
    .subject = E-mail bloqué : publicité indésirable
spam-attachment = La pièce jointe est d’un type courant dans la publicité.
    .title = pièce jointe typique du spam
    .admin = Le type ou le nom de la pièce jointe est typique du spam.
    .subject = E-mail bloqué : publicité indésirable
spam-scanner-points = Un antivirus juge l’e-mail douteux.
    .title = points d’un antivirus
    .admin = Ici, le résultat de cet analyseur compte comme points de spam, et non comme logiciel malveillant.
    .subject = E-mail bloqué : publicité indésirable
spam-site-rule = Une règle de votre organisation n’autorise pas l’e-mail.
    .title = règle locale
    .admin = Une règle ou une liste locale.
    .subject = E-mail bloqué : publicité indésirable

## Signs for and against a mistake: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] { $count } contrôle indépendant l’a détecté.
        [many] { $count } de contrôles indépendants l’ont détecté.
       *[other] { $count } contrôles indépendants l’ont détecté.
    }
doubt-exact-name =
    .admin = Un analyseur connaît précisément ce logiciel malveillant, ou sa famille.
doubt-disguised-name = Le fichier « { $file } » a seulement l’apparence d’un document.
    .admin = Le nom « { $file } » imite celui d’un document.
doubt-turned-name = Le nom du fichier est écrit de façon à cacher sa vraie fin.
    .admin = Le nom « { $file } » contient des caractères qui inversent le sens de lecture. Ils sont retirés ici.
doubt-lookalike-letters = Le nom d’un fichier contient des lettres qui imitent les lettres habituelles.
    .admin = Le nom « { $file } » mélange des lettres de plusieurs alphabets qui se ressemblent.
doubt-archive-in-archive =
    .admin = Une archive contient une autre archive. C’est rare dans les e-mails légitimes.
doubt-sender-contradicted = Selon l’e-mail, l’expéditeur est { $domain }. Un contrôle indique le contraire.
    .admin = Le contrôle { $check } a échoué pour l’expéditeur indiqué, { $domain }.
doubt-sender-claimed = Selon l’e-mail, l’expéditeur est { $domain }. Rien ne le prouve.
    .admin = Selon l’e-mail, l’expéditeur est { $domain }. Ni signature DKIM ni résultat DMARC ne le prouvent.
doubt-single-guess =
    .admin = Un seul analyseur le soupçonne, d’après la structure du fichier. Ces suppositions sont souvent fausses.
doubt-false-alarm-source =
    .admin = Seule une base de signatures connue pour ses faux positifs le signale.
doubt-macro-alone = Le document contient des commandes (macros). Beaucoup de documents normaux en ont.
    .admin = Seule la présence d’une macro est signalée. Beaucoup de documents légitimes en ont une.
doubt-ordinary-behavior =
    .admin = Seuls des comportements courants chez les programmes légitimes ont été observés.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } autre analyseur l’a examiné et n’a rien trouvé.
        [many] { $count } d’autres analyseurs l’ont examiné et n’ont rien trouvé.
       *[other] { $count } autres analyseurs l’ont examiné et n’ont rien trouvé.
    }
doubt-sender-proven = L’expéditeur est bien { $domain }.
    .admin = L’expéditeur { $domain } est prouvé par DKIM ou DMARC. L’ordinateur d’un partenaire connu peut tout de même être infecté.
doubt-rule-only =
    .admin = Une règle locale interdit le fichier. Aucun analyseur n’y a rien trouvé.
doubt-known-bulk = L’expéditeur est bien { $domain }. L’e-mail est adressé à beaucoup de personnes.
    .admin = L’e-mail vient d’une liste ou d’un envoi en masse, et l’expéditeur { $domain } est prouvé.
doubt-harmless-test =
    .admin = C’est un fichier de test. Quelqu’un essaie sans doute le filtre.
