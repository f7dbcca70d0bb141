# Provenance: original
# French, formal (vous): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; names its subject, “Le fichier …”
# .title    for admins: a short name, after a colon, small first letter
# .admin    for admins: what exactly, what legitimate software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Le fichier a essayé de modifier et de renommer beaucoup de fichiers d’un coup. C’est ce que font les programmes de chantage.
    .title = nombreux fichiers chiffrés ou renommés
    .admin = Les fichiers de l’ordinateur de test ont été réécrits ou renommés en masse. Les outils de sauvegarde, d’archivage et de chiffrement de disque le font aussi, mais on les envoie rarement par e-mail. Cherchez la nouvelle extension et les demandes de rançon dans le rapport de la sandbox.
finding-ransom-note = Le fichier a essayé de laisser un message qui exige de l’argent.
    .title = demande de rançon
    .admin = Le nom ou le texte d’un fichier créé figure dans des demandes de rançon connues. La détection repose sur des mots-clés : lisez ce fichier dans le rapport de la sandbox.
finding-backups-deleted = Le fichier a essayé d’effacer les copies de secours. Sans ces copies, on ne peut pas récupérer des fichiers perdus.
    .title = copies de secours effacées
    .admin = Clichés instantanés, catalogue de sauvegarde ou espace libre effacés (vssadmin, wmic, wbadmin, cipher ; ATT&CK T1490). Seuls les logiciels de sauvegarde ou de nettoyage de disque ont une raison de le faire.
finding-recovery-off = Le fichier a essayé de désactiver les fonctions de réparation de l’ordinateur.
    .title = récupération désactivée
    .admin = Configuration de démarrage, restauration du système ou sauvegardes modifiées (bcdedit, wbadmin, stratégies). Les installateurs de pilotes et les outils de récupération le font aussi ; CAPE n’accorde que 20 % de confiance à sa signature bcdedit.
finding-disk-overwritten = Le fichier a essayé d’écraser le disque. Après cela, un ordinateur ne démarre plus.
    .title = disque ou zone de démarrage écrasés
    .admin = Écritures directes sur un disque, son secteur de démarrage ou des fichiers entiers, ou un outil pour cela. Les outils de partitionnement, d’image et de chiffrement de disque le font aussi. Cherchez \\.\PhysicalDrive dans le rapport.
finding-mass-deletion = Le fichier a essayé d’effacer un nombre inhabituel de fichiers.
    .title = nombreux fichiers effacés
    .admin = La signature ne fait que compter : la désinstallation et le nettoyage de fichiers temporaires la déclenchent aussi. Regardez quels fichiers ont été effacés.
finding-tools-blocked = Le fichier a essayé de bloquer les outils qui servent à l’arrêter.
    .title = outils système bloqués
    .admin = Stratégies contre le Gestionnaire des tâches, l’éditeur du Registre, l’invite de commandes ou d’autres programmes. À part les verrouilleurs d’écran, seule la gestion de bornes publiques ou de postes scolaires le fait.
finding-desktop-changed = Le fichier a essayé de changer l’aspect du bureau, ou de masquer des notifications de Windows.
    .title = réglages du bureau modifiés
    .admin = Fond d’écran, icônes, menu Démarrer ou notifications. Sans gravité en soi : les thèmes et les outils de réglage le font ; cela ne compte qu’avec des indices de chiffrement.

## Stealing

finding-browser-data = Le fichier a ouvert l’endroit où le navigateur garde les mots de passe et l’historique.
    .title = données du navigateur lues
    .admin = La sandbox parle de vol ; elle a vu un accès aux profils du navigateur. Les installateurs et les outils de synchronisation ou de nettoyage les lisent aussi (CAPE n’y accorde que 30 % de confiance). Cela ne compte que si des données ont ensuite été envoyées.
finding-browser-passwords = Le fichier a essayé de lire les mots de passe ou les identifiants gardés par le navigateur.
    .title = mots de passe du navigateur lus
    .admin = Accès à Login Data, à key4.db ou aux cookies. Le seul cas légitime courant est l’import dans un gestionnaire de mots de passe.
finding-transfer-passwords = Le fichier a cherché les mots de passe de programmes qui transfèrent des fichiers.
    .title = mots de passe de transfert de fichiers cherchés
    .admin = Des chemins et des clés de Registre de clients FTP, SSH ou d’accès à distance ont été sondés. De nombreuses tentatives à la suite sont typiques de voleurs de mots de passe comme Pony et LokiBot.
finding-account-data = Le fichier a cherché les données ou mots de passe d’autres programmes, comme la messagerie.
    .title = données de compte cherchées
    .admin = Profils de messagerie, messageries instantanées, jeux ou autres identifiants. Les compléments Office et les outils de migration lisent légitimement les profils ; regardez quels chemins ont été touchés.
finding-wallets = Le fichier a cherché de l’argent numérique sur l’ordinateur.
    .title = portefeuilles de cryptomonnaie cherchés
    .admin = wallet.dat, dossiers de portefeuilles ou portefeuilles du navigateur. Seul le logiciel de portefeuille lui-même a une raison de le faire.
finding-windows-passwords = Le fichier a essayé de prendre dans Windows les mots de passe de connexion.
    .title = mots de passe Windows lus
    .admin = Mémoire de LSASS, SAM, DPAPI, coffre ou base du domaine (ATT&CK T1003). Les logiciels de sécurité et les rapports de plantage lisent aussi LSASS ; une pièce jointe, non.
finding-clipboard = Le fichier a lu ce qui était copié pour être collé.
    .title = presse-papiers lu
    .admin = Peut capter des mots de passe ou remplacer des numéros de compte. Les programmes de bureautique, les gestionnaires de mots de passe et l’assistance à distance lisent sans cesse le presse-papiers.
finding-keylogger = Le fichier a essayé d’enregistrer ce qui est tapé, y compris les mots de passe.
    .title = clavier écouté
    .admin = Un hook clavier ou une lecture répétée des touches. Les outils de raccourcis clavier, les jeux et les outils d’accessibilité utilisent les mêmes fonctions ; c’est grave si des données ont ensuite été envoyées.
finding-screen-watched = Le fichier a essayé d’enregistrer l’écran, la caméra ou le micro.
    .title = écran ou pièce observés
    .admin = Captures d’écran, caméra ou son. Les logiciels d’assistance et de réunion le font avec accord ; une pièce jointe n’a aucune raison de le faire.
finding-traffic-redirected = Le fichier a essayé de détourner les échanges avec Internet, pour que d’autres les lisent.
    .title = trafic Internet détourné
    .admin = Proxy, fichier hosts, DNS, certificats racine ou pilote de capture. Les logiciels d’entreprise et les bloqueurs de publicité les modifient aussi ; regardez quelle adresse ou quel certificat a été ajouté.
finding-browser-weakened = Le fichier a essayé d’affaiblir la protection du navigateur. C’est ce que font les voleurs de comptes bancaires.
    .title = protection du navigateur affaiblie
    .admin = Zones de sécurité, isolation des processus, SPDY ou HTTP/2, ou code dans le navigateur : préparation pour modifier des pages de banque. De vieux logiciels d’entreprise abaissent aussi les zones.
finding-browser-changed = Le fichier a essayé de changer l’accueil, la recherche ou les modules du navigateur.
    .title = réglages du navigateur modifiés
    .admin = Typique des logiciels publicitaires groupés. Les installateurs légitimes le proposent aussi, mais demandent d’abord.

## Strangers in control

finding-computer-info-sent = Le fichier a réuni des informations sur l’ordinateur et les a envoyées sur Internet.
    .title = informations sur l’ordinateur envoyées
    .admin = Premier message habituel d’un programme de prise de contrôle. La télémétrie de logiciels légitimes y ressemble : vérifiez la destination.
finding-stolen-data-sent = Le fichier a envoyé des données à la façon des voleurs de mots de passe.
    .title = données envoyées vers un point de collecte
    .admin = Un bot de chat, un webhook ou un compte e-mail comme point de collecte : courant avec Agent Tesla, Snake et d’autres. Cherchez dans les journaux du proxy ou du DNS si un vrai poste a contacté l’adresse.
finding-sends-mail = Le fichier a essayé d’envoyer lui-même des e-mails.
    .title = e-mail envoyé par le fichier lui-même
    .admin = SMTP depuis l’échantillon : robot de spam, ou keylogger qui envoie son butin. Les outils de surveillance et les programmes de messagerie le font légitimement.
finding-remote-control = Le fichier a communiqué sur Internet comme un programme qui laisse des inconnus utiliser l’ordinateur.
    .title = commande et contrôle (C2)
    .admin = Signes de commande à distance : ports ou protocoles typiques, domaines calculés (DGA), tunnels, configuration extraite. Les logiciels pair à pair et de mise à jour peuvent le déclencher. Regardez les adresses.
finding-botnet-work = Le fichier s’est comporté comme un élément d’un réseau d’ordinateurs infectés.
    .title = comportement de botnet
    .admin = IRC, fraude au clic, attaques contre des tiers ou habitudes d’un bot connu. Un client IRC est le cas légitime.
finding-cryptomining = Le fichier a essayé de produire de l’argent numérique avec l’ordinateur.
    .title = minage de cryptomonnaie
    .admin = Une commande ou un pool de minage a été vu. Certains minent volontairement, mais ne reçoivent pas le programme par e-mail.
finding-hidden-network = Le fichier a utilisé un réseau caché, qui masque avec qui il communique.
    .title = Tor, proxy ouvert ou tunnel
    .admin = Tor, I2P, un proxy ouvert ou un service de tunnel. Les outils de confidentialité et les développeurs s’en servent aussi.
finding-opens-port = Le fichier a attendu des connexions de l’extérieur.
    .title = port ouvert en écoute
    .admin = Beaucoup de programmes légitimes le font : services auxiliaires, imprimantes, débogueurs, jeux. Cela compte avec des signes de prise de contrôle à distance.
finding-access-opened = Le fichier a essayé d’ouvrir à d’autres un accès à l’ordinateur.
    .title = accès ouvert à des tiers
    .admin = Bureau à distance ou assistance à distance mis en place, ou compte utilisateur ajouté. Légitime pour une équipe d’assistance : demandez si la vôtre l’a envoyé.
finding-attack-tool = Le fichier contient un outil de piratage.
    .title = outil d’attaque connu
    .admin = Empreinte d’une boîte à outils (Meterpreter, Empire, Koadic, un web shell…). Il peut s’agir de votre propre test d’intrusion ; sinon, traitez-le comme une attaque ciblée.

## Addresses and traffic

finding-attack-traffic = Les échanges du fichier avec Internet correspondent à une liste d’attaques connues.
    .title = trafic d’attaque connu
    .admin = Une règle de détection d’intrusion ou un flux de menaces correspond. Lisez l’alerte elle-même : les événements du décodeur (« SURICATA … ») et les priorités basses sont surtout du bruit.
finding-doubtful-address = Le fichier a contacté des adresses Internet d’un type que les fraudeurs utilisent aussi.
    .title = adresses douteuses
    .admin = Domaines récents ou bon marché, hôtes morts, adresses IP brutes, sites de partage de fichiers ou de textes. Les programmes légitimes les utilisent tous aussi : jugez l’adresse elle-même.
finding-dynamic-dns = Le fichier a contacté une adresse Internet qui peut passer à un autre ordinateur à tout moment.
    .title = DNS dynamique
    .admin = Les particuliers et les petits bureaux utilisent le DNS dynamique ; les auteurs de programmes de prise de contrôle aussi, car ils peuvent ainsi déménager. Vérifiez le nom.
finding-web-traffic = Le fichier a échangé des données avec Internet.
    .title = trafic web ordinaire
    .admin = Presque tous les programmes le font : mises à jour, licences, statistiques. Cela ne compte que si l’adresse ou les données sont mauvaises. Un user-agent étrange est un faible indice.

## Fetching and starting other programs

finding-program-unpacked = Le fichier a extrait un deuxième programme et l’a lancé.
    .title = programme déposé et lancé
    .admin = Tous les installateurs le font. Venant d’un document ou d’un script, c’est un indice fort de téléchargeur.
finding-program-created = Le fichier a placé un nouveau programme sur l’ordinateur.
    .title = fichier programme créé
    .admin = Les installateurs et les archives auto-extractibles le font. Regardez de quel fichier il s’agit et s’il a été lancé.
finding-document-writes-program = Un document ou un script a placé en secret un programme sur l’ordinateur.
    .title = programme écrit par un document
    .admin = Office, un hôte de script ou PowerShell a écrit un fichier exécutable. Presque aucune pièce jointe légitime ne le fait.
finding-document-online = Le document est allé sur Internet tout seul, comme pour chercher un programme.
    .title = document connecté à Internet
    .admin = Les images liées, les modèles et les contrôles de licence d’Office le déclenchent aussi (CAPE n’y accorde que 20 % de confiance). Regardez ce qui a été téléchargé.
finding-script-download = Des commandes cachées ont essayé de chercher quelque chose sur Internet.
    .title = téléchargement par un script
    .admin = wscript, cscript, mshta ou PowerShell s’est connecté à Internet ou a lancé un processus. Depuis une pièce jointe, c’est presque toujours un téléchargeur.
finding-program-download = Le fichier a téléchargé un programme sur Internet.
    .title = programme téléchargé
    .admin = Les outils de mise à jour le font depuis l’adresse de leur éditeur ; depuis une adresse IP brute, c’est un indice fort de logiciel malveillant. Bloquez l’adresse si elle est inconnue.
finding-hidden-command = Le fichier a lancé des commandes cachées dans un outil puissant de Windows.
    .title = commande PowerShell ou DDE cachée
    .admin = PowerShell encodé ou caché, ou commande DDE. Les scripts d’administrateurs utilisent certaines de ces options, mais pas par e-mail. Décodez la ligne de commande du rapport.
finding-obfuscated-command = Le fichier a utilisé des commandes rendues illisibles exprès.
    .title = ligne de commande obscurcie
    .admin = Commandes inversées, allongées par du remplissage, concaténées ou très longues. Des installateurs et des outils de compilation en ont de longues ; illisibles, elles sont rarement légitimes.
finding-unusual-process = Le fichier a lancé des programmes dont un fichier ordinaire n’a pas besoin.
    .title = processus enfant inhabituel
    .admin = Un processus absent de la liste des processus connus de la sandbox, ou un outil utilisé d’une façon étrange. Regardez les processus enfants et leurs lignes de commande.
finding-document-starts-program = À l’ouverture, le document a lancé un autre programme en secret.
    .title = programme lancé par un document
    .admin = Un shell, un hôte de script ou un autre programme a tourné sous Office, un lecteur PDF ou un navigateur. Presque aucun document légitime ne le fait.
finding-windows-tools = Le fichier a utilisé des outils intégrés à Windows.
    .title = outils Windows utilisés
    .admin = Les scripts d’administration et les installateurs s’en servent aussi. certutil, bitsadmin, mshta et regsvr32 pèsent plus que net ou ping.
finding-borrowed-programs = Le fichier s’est caché derrière un programme fiable de Windows.
    .title = programme fiable détourné
    .admin = Exécution par un binaire système (ATT&CK T1218) ou chargement latéral de DLL : les listes d’autorisation et la protection ne voient que le nom fiable. Certains outils de gestion procèdent ainsi.
finding-started-from-archive = Un fichier déguisé dans la pièce jointe compressée a essayé de lancer un programme.
    .title = raccourci ou script dans une archive
    .admin = Un LNK, un script ou une DLL lancé directement depuis une archive ou une image disque : aujourd’hui, une voie très courante des logiciels malveillants.

## Documents, scripts, pages

finding-office-macro = Le document contient un petit programme (une macro).
    .title = macro dans un document
    .admin = Seule sa présence est établie, rien de mauvais n’a été vu. La plupart des feuilles de calcul d’entreprise avec macros sont légitimes : appelez l’expéditeur à un numéro connu.
finding-office-macro-autorun = Le document contient un petit programme qui démarre tout seul à l’ouverture.
    .title = macro à démarrage automatique
    .admin = AutoOpen, AutoClose ou un point d’entrée semblable. Des formulaires et des modèles d’entreprise en ont aussi ; avec un téléchargement ou un appel au shell, l’indice est fort.
finding-office-macro-suspicious = Le document contient un petit programme. Des attaques utilisent les mêmes commandes.
    .title = macro avec commandes suspectes
    .admin = Chaînes comme Shell, CreateObject ou URLDownloadToFile, ou macro Excel 4. Des macros d’entreprise faites maison en utilisent certaines ; lisez la macro (olevba).
finding-known-weakness = Le fichier a essayé d’entrer par une faille connue d’un programme.
    .title = vulnérabilité connue utilisée
    .admin = Correspond à un exploit ou à un kit d’exploits connu ; le numéro CVE éventuel figure dans le texte de la sandbox. Les programmes à jour ne sont généralement pas touchés : vérifiez vos mises à jour.
finding-document-link = Le fichier contient un lien vers un site douteux.
    .title = liens douteux
    .admin = URL trouvées dans le document ou en mémoire. Beaucoup appartiennent à Office ou à des certificats : regardez-les avant de juger.
finding-script-code = Le fichier contient des commandes, comme en ont les pages web et les formulaires.
    .title = script dans un fichier
    .admin = JavaScript ou semblable, aussi dans des PDF. Les formulaires et les pages web s’en servent légitimement ; regardez ce qu’il fait.
finding-obfuscated-script = Le fichier contient des commandes cachées ou rendues illisibles.
    .title = script caché ou obscurci
    .admin = Cadres sans taille, JavaScript compressé, redirections, HTML smuggling. Les traceurs et les pages minifiées y ressemblent.
finding-odd-document = Le document est construit de façon inhabituelle.
    .title = structure de document inhabituelle
    .admin = Pages de codes étranges, objets incorporés ou éléments appréciés des exploits. Des convertisseurs et de vieux programmes écrivent aussi de tels fichiers.
finding-phishing-page = Le fichier imite une page de connexion pour obtenir des mots de passe.
    .title = page d’hameçonnage
    .admin = Un kit d’hameçonnage ou la copie d’une page de connexion connue. Regardez où le formulaire envoie ses données, et demandez si quelqu’un a saisi un mot de passe.
finding-phishing-signs = Le fichier ressemble à une fausse page qui demande des mots de passe.
    .title = signes d’hameçonnage
    .admin = Titre, nom ou contenu déjà vus dans des pages d’hameçonnage. De vraies pages de connexion enregistrées ou transférées y ressemblent.

## Breaking in

finding-memory-attack = Le fichier a utilisé une ruse pour entrer dans un autre programme.
    .title = technique d’exploitation
    .admin = Heap spray, stack pivot, contournement de DEP ou shellcode. Les compilateurs à la volée et les protections contre la copie peuvent les déclencher ; CAPE note bas sa signature stack pivot.
finding-more-rights = Le fichier a essayé d’obtenir des droits qu’il n’a pas sur l’ordinateur.
    .title = élévation de privilèges
    .admin = Adresses du noyau, jetons d’accès ou droits de débogage. Les logiciels de sécurité et les débogueurs le font aussi ; voir ATT&CK TA0004.
finding-driver-loaded = Le fichier a essayé de charger ou de détourner un pilote, au cœur du système.
    .title = pilote chargé ou détourné
    .admin = Un pilote vulnérable ou inconnu, ou un pilote de sécurité déchargé : façon courante de désactiver la protection. Les installateurs de matériel chargent aussi des pilotes, mais signés.
finding-code-injection = Le fichier a caché ses propres commandes dans un autre programme.
    .title = injection de code
    .admin = Threads distants, processus évidés, hooks et semblables (ATT&CK T1055). Les logiciels de sécurité, les protections contre la copie et les lecteurs d’écran injectent aussi.
finding-fileless-code = Le fichier a travaillé seulement en mémoire, pour ne pas être remarqué.
    .title = code hors fichier
    .admin = Code en mémoire qui n’appartient à aucun fichier, appels système directs, ou AMSI et ETW modifiés. Les compilateurs à la volée et les protections contre la copie peuvent y ressembler.
finding-memory-habits = Le fichier a organisé sa mémoire comme le font les programmes compressés.
    .title = auto-décompression en mémoire
    .admin = Mémoire inscriptible et exécutable, recherche tardive de fonctions, tampons contenant du code. .NET, Java, les navigateurs et les auto-extracteurs le font tout le temps.

## Settling in

finding-autostart = Le fichier a essayé de se lancer à chaque démarrage de l’ordinateur.
    .title = démarrage automatique
    .admin = Clé Run, dossier de démarrage, service, tâche ou complément. Tous les outils de mise à jour le font ; venant d’un document, c’est un indice fort.
finding-hidden-autostart = Le fichier a préparé un démarrage automatique caché, à un endroit inhabituel.
    .title = démarrage automatique caché
    .admin = Boot Execute, mode sans échec, shims, détournement d’image, AppInit, WMI ou scripts dans le Registre (ATT&CK T1546, T1547). À part les logiciels malveillants, seuls les outils de sécurité et du système utilisent ces endroits.
finding-copies-itself = Le fichier a fait des copies de lui-même.
    .title = copies de lui-même
    .admin = Des copies modifiées, sous un autre nom, sont courantes chez les logiciels malveillants qui s’installent. Les installateurs et les programmes portables se copient aussi.
finding-spreads = Le fichier a essayé de se propager à d’autres ordinateurs ou fichiers.
    .title = propagation
    .admin = Partages, supports amovibles, exécution à distance (PsExec) ou programmes infectés. Les administrateurs utilisent les mêmes outils à distance. Si quelqu’un a ouvert le fichier, vérifiez les autres postes du réseau.

## Hiding

finding-protection-off = Le fichier a essayé de désactiver l’antivirus.
    .title = protection désactivée
    .admin = Defender, Centre de sécurité, SmartScreen, protection des macros Office, ou nouvelles exclusions. Les installateurs d’autres antivirus et les outils de gestion désactivent aussi Defender.
finding-protection-searched = Le fichier a cherché si l’ordinateur a un antivirus.
    .title = antivirus cherché
    .admin = Les logiciels malveillants le font pour éviter ou arrêter le produit ; les installateurs, pour éviter des conflits.
finding-safeguards-off = Le fichier a essayé d’affaiblir la protection de Windows.
    .title = protection de Windows affaiblie
    .admin = Pare-feu, mises à jour ou autres stratégies. Les serveurs et les jeux ouvrent eux-mêmes le pare-feu ; regardez quelle règle a été ajoutée.
finding-barrier-bypass = Le fichier a essayé de contourner la question « Voulez-vous autoriser cela ? ».
    .title = UAC contourné
    .admin = Contournement connu du contrôle de compte d’utilisateur, ou baisse de ses réglages (ATT&CK T1548.002). Les installateurs légitimes posent la question.
finding-hides-itself = Le fichier a essayé de rester invisible.
    .title = fenêtres ou fichiers cachés
    .admin = Les installateurs et les programmes auxiliaires utilisent sans cesse des fenêtres et des fichiers cachés.
finding-disguise = Le fichier a essayé de se faire passer pour autre chose.
    .title = déguisement
    .admin = Faux processus parent, faux nom ou faux type de fichier, ou données cachées dans le Registre. Les protections contre la copie y cachent aussi des données de licence.
finding-wipes-tracks = Le fichier a essayé d’effacer ses traces.
    .title = traces effacées
    .admin = Il s’est effacé lui-même, a effacé des journaux ou la marque « vient d’Internet », ou a arrêté la journalisation. Les installateurs font aussi le ménage derrière eux.
finding-programs-stopped = Le fichier a essayé d’arrêter d’autres programmes ou de redémarrer l’ordinateur.
    .title = programmes ou système arrêtés
    .admin = Des processus ou des services ont été arrêtés, ou un redémarrage a été demandé. Les installateurs le font pour remplacer des fichiers ; regardez ce qui a été arrêté.
finding-packed = Le contenu du fichier est compressé ou inhabituel. Il est donc difficile à examiner.
    .title = programme compressé ou inhabituel
    .admin = Packer, entropie élevée, overlay ou en-têtes étranges. Beaucoup de logiciels commerciaux ou libres sont aussi compressés.
finding-false-signature = La signature numérique du fichier n’est pas fiable.
    .title = signature de code douteuse
    .admin = Le certificat est volé, révoqué, auto-signé ou ne correspond pas au fichier. Les outils maison sont souvent auto-signés ; un certificat volé est un indice fort.

## Looking around

finding-watcher-check = Le fichier a cherché à savoir si on l’observe.
    .title = recherche de machines virtuelles
    .admin = Clés de Registre, fichiers, noms de matériel, etc. Les protections contre la copie, les jeux et les installateurs font les mêmes recherches. Deux recherches différentes ou plus pèsent bien plus.
finding-sandbox-search = Le fichier a cherché des ordinateurs de test comme le nôtre, pour y paraître sans danger.
    .title = recherche de sandbox
    .admin = Fichiers, mutex ou bibliothèques de sandbox. Aucun programme légitime n’a besoin de le savoir.
finding-situation-check = Le fichier a attendu, ou a vérifié l’heure, le lieu ou l’utilisateur de l’ordinateur.
    .title = attente et vérifications
    .admin = Délais, inactivité, souris, langue, débogueur. Les logiciels malveillants attendent la fin du test ; les installateurs et les jeux vérifient aussi de telles choses.
finding-computer-facts = Le fichier a demandé des informations générales sur l’ordinateur.
    .title = informations générales sur l’ordinateur
    .admin = Nom, mémoire, taille du disque, droits : presque tous les installateurs le demandent. Un PDF a déjà été bloqué seulement parce que la fenêtre « Ouvrir avec » de Windows demandait la taille du disque. À elles seules, ces demandes ne prouvent rien.
finding-system-info = Le fichier a réuni des détails sur l’ordinateur et ses programmes.
    .title = détails du système collectés
    .admin = Matériel, logiciels, processus, WMI. Les outils d’inventaire, les installateurs et la télémétrie font de même.
finding-network-recon = Le fichier a exploré le réseau de l’ordinateur.
    .title = réseau exploré
    .admin = Domaine, utilisateurs, partages ou postes voisins ont été listés. Les scripts d’administrateurs le font ; depuis une pièce jointe, cela peut préparer une attaque contre tout le réseau.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] D’autres antivirus jugent aussi le fichier nuisible.
        [one] Un autre antivirus juge aussi le fichier nuisible.
        [many] { $number } d’autres antivirus jugent aussi le fichier nuisible.
       *[other] { $number } autres antivirus jugent aussi le fichier nuisible.
    }
    .title = d’autres antivirus sont d’accord
    .admin =
        { $number ->
            [0] D’autres analyseurs (VirusTotal, IRMA, ClamAV) signalent le fichier ; leur nombre n’est pas indiqué.
            [one] Un autre analyseur signale le fichier. Un ou deux, c’est souvent un faux positif : regardez lequel, et revérifiez demain.
            [many] { $number } d’autres analyseurs signalent le fichier. Un ou deux, c’est souvent un faux positif ; dix ou plus, presque jamais. Cherchez-le par son SHA-256 ; ne mettez pas en ligne de fichiers confidentiels.
           *[other] { $number } autres analyseurs signalent le fichier. Un ou deux, c’est souvent un faux positif ; dix ou plus, presque jamais. Cherchez-le par son SHA-256 ; ne mettez pas en ligne de fichiers confidentiels.
        }
finding-known-malware = L’ordinateur de test a reconnu un programme nuisible connu.
    .title = reconnu par CAPE
    .admin = CAPE a nommé la famille ou extrait la configuration. Le rapport contient les adresses que le programme voulait contacter : cherchez-les dans vos journaux.
finding-rule-match = Le fichier ressemble à des programmes nuisibles connus.
    .title = règle de détection déclenchée
    .admin = Une règle YARA, un indicateur ou une ressemblance correspond. La qualité des règles varie : regardez le nom et l’auteur de la règle.
finding-known-family = Le fichier porte les marques d’un programme nuisible connu.
    .title = marques d’une famille connue
    .admin = Fichiers, clés de Registre, mutex ou adresses propres à { $family }. Les noms sont repris et copiés, mais presque jamais par des logiciels légitimes.

## Little things

finding-everyday-actions = Le fichier a fait des choses que font aussi beaucoup de programmes sans danger.
    .title = actions courantes
    .admin = Registre, fichiers, canaux nommés, chiffrement, capacités de son code. En soi, aucun indice contre le fichier.
finding-phone-access = Le fichier a demandé des droits étendus sur un téléphone.
    .title = fonctions du téléphone utilisées
    .admin = Une application Android qui lit la position, les numéros, les applications ou les messages, ou qui charge du code. Beaucoup d’applications légitimes le font ; comparez avec l’usage prévu.
finding-crash = Le programme s’est arrêté brusquement pendant le test.
    .title = plantage pendant le test
    .admin = En dit plus sur l’ordinateur de test que sur le fichier. Un exploit défectueux peut aussi planter.

## Verdicts of the sandbox itself

finding-sandbox-score = Pendant le test, le fichier s’est comporté de façon suspecte à plusieurs égards.
    .title = score de la sandbox
    .admin = Le score de Cuckoo est { $score } : la somme des gravités de tous les résultats, divisée par 5. Sept résultats de gravité 3 dépassent déjà la limite habituelle de 4. Regardez chaque résultat.
finding-site-expression = Le fichier correspond à une règle de votre service informatique.
    .title = règle locale
    .admin = Une expression de vos propres règles Peekaboo correspond : ({ $number }), comptée à partir de 0 ; (3) désigne donc le réglage expression.4. Les règles suivantes n’ont pas été exécutées ; le rapport de la sandbox en dit peut-être plus.
finding-evil-domain = Le fichier a essayé de contacter une adresse Internet connue comme dangereuse.
    .title = domaine interdit contacté
    .admin = Sur la liste locale de domaines dangereux : { $domain }. Cherchez-le dans les journaux du DNS et du proxy.
finding-peekaboo-test = C’est un fichier de test sans danger.
    .title = fichier de test de Peekaboo
    .admin = Le fichier contient la marque de test « Peekabooyar ». Quelqu’un teste sans doute le filtre.
finding-sandbox-verdict = L’ordinateur de test a jugé le fichier nuisible, sans dire pourquoi.
    .title = verdict sans motif
    .admin = Le résultat est arrivé sans motif. Les fichiers de Peekaboo en contiennent peut-être un : cherchez le SHA-256 de la partie dans son répertoire de rapports.
finding-sandbox-other = Pendant le test, le fichier a fait quelque chose de suspect.
    .title = autre comportement
    .admin = Ce résultat n’est pas dans le catalogue. Le texte de la sandbox est affiché tel quel ; jugez d’après lui.

## What could not be analyzed

sandbox-failed-analysis = Le test du fichier n’a pas abouti. Nous ne savons pas si le fichier est nuisible.
    .title = échec de l’analyse en sandbox
    .admin = Cuckoo ou Cortex a signalé une erreur ou n’a pas terminé. Cherchez la tâche dans le journal de la sandbox ; une deuxième analyse réussit souvent.
sandbox-failed-file = Le fichier n’a pas pu être testé. Nous ne savons pas s’il est nuisible.
    .title = fichier non transmis
    .admin = Peekaboo n’a pas pu lire le fichier ou le transmettre à la sandbox. Vérifiez l’espace disque, les droits et la file des tâches.
sandbox-failed-rule = Le fichier n’a pas pu être évalué. Nous ne savons pas s’il est nuisible.
    .title = échec d’une règle Peekaboo
    .admin = Une règle s’est arrêtée sur une erreur, ou une expression a demandé un échec. Vérifiez les règles : la cause habituelle est un nom non défini ou un rapport manquant.
sandbox-failed-service = Le fichier n’a pas pu être testé. Nous ne savons pas s’il est nuisible.
    .title = Peekaboo non disponible
    .admin = Peekaboo a refusé la demande ou n’était pas joignable. Vérifiez son service et son journal.
sandbox-failed-other = Le fichier n’a pas pu être testé. Nous ne savons pas s’il est nuisible.
    .title = échec du test en sandbox
    .admin = Peekaboo a signalé un échec sans motif. Cherchez la tâche dans son journal.
