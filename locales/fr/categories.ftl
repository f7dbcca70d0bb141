# Provenance: original
# French, formal (vous): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what such things do (it was blocked), without a conditional
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade, after a colon, small first letter
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = L’e-mail contient un programme qui bloque les fichiers et exige de l’argent.
    .subject = E-mail bloqué : programme de chantage
    .could = Ce type de programme peut bloquer vos documents et vos photos.
    .can = Ce programme peut bloquer vos documents et vos photos.
    .title = rançongiciel
    .admin = Chiffre les fichiers et exige une rançon. Beaucoup de variantes copient d’abord les données.

category-wiper = L’e-mail contient un programme qui détruit les données.
    .subject = E-mail bloqué : programme qui détruit les données
    .could = Ce type de programme peut effacer tout le contenu de votre ordinateur.
    .can = Ce programme peut effacer tout le contenu de votre ordinateur.
    .title = wiper
    .admin = Détruit des fichiers ou des disques entiers. Aucun paiement ne permet de récupérer les données.

category-banker = L’e-mail contient un programme qui vole de l’argent sur les comptes en banque.
    .subject = E-mail bloqué : programme qui vole de l’argent
    .could = Ce type de programme peut prendre le contrôle de votre banque en ligne.
    .can = Ce programme peut prendre le contrôle de votre banque en ligne.
    .title = cheval de Troie bancaire
    .admin = Détourne la banque en ligne, le plus souvent en modifiant l’affichage du navigateur.

category-infostealer = L’e-mail contient un programme qui vole les mots de passe.
    .subject = E-mail bloqué : programme qui vole les mots de passe
    .could = Ce type de programme peut envoyer vos mots de passe à des inconnus.
    .can = Ce programme peut envoyer vos mots de passe à des inconnus.
    .title = infostealer
    .admin = Collecte mots de passe, cookies et documents, puis les envoie en quelques minutes.

category-spyware = L’e-mail contient un programme qui surveille ce que vous faites.
    .subject = E-mail bloqué : programme espion
    .could = Ce type de programme peut enregistrer ce que vous tapez et ce que vous voyez.
    .can = Ce programme peut enregistrer ce que vous tapez et ce que vous voyez.
    .title = logiciel espion
    .admin = Enregistre le clavier, l’écran, le micro ou la caméra.

category-backdoor = L’e-mail contient un programme qui permet à des inconnus d’utiliser votre ordinateur.
    .subject = E-mail bloqué : programme caché de prise de contrôle
    .could = Avec ce type de programme, des inconnus peuvent utiliser un ordinateur à distance.
    .can = Avec ce programme, des inconnus peuvent utiliser votre ordinateur à distance.
    .title = porte dérobée
    .admin = Donne à d’autres le contrôle de l’ordinateur : commandes, fichiers, écran.

category-botnet = L’e-mail contient un programme qui obéit à des criminels.
    .subject = E-mail bloqué : programme qui obéit à des criminels
    .could = Ce type de programme peut utiliser votre ordinateur pour attaquer d’autres personnes.
    .can = Ce programme peut utiliser votre ordinateur pour attaquer d’autres personnes.
    .title = bot
    .admin = Intègre l’ordinateur à un réseau qui envoie du spam ou attaque des tiers.

category-worm = L’e-mail contient un programme qui se propage tout seul.
    .subject = E-mail bloqué : programme qui se propage tout seul
    .could = Ce type de programme peut passer de votre ordinateur à d’autres.
    .can = Ce programme peut passer de votre ordinateur à d’autres.
    .title = ver
    .admin = Se copie sur d’autres ordinateurs par e-mail, par les partages ou par des failles.

category-rootkit = L’e-mail contient un programme qui se cache au cœur de l’ordinateur.
    .subject = E-mail bloqué : programme qui se cache dans l’ordinateur
    .could = Ce type de programme peut rester longtemps dans votre ordinateur sans être vu.
    .can = Ce programme peut rester longtemps dans votre ordinateur sans être vu.
    .title = rootkit
    .admin = Se cache dans le système ou démarre avant lui, et survit à un nettoyage.

category-exploit = L’e-mail contient un fichier qui profite d’une faille dans un programme.
    .subject = E-mail bloqué : fichier piégé
    .could = Ouvrir ce type de fichier peut suffire à laisser entrer un inconnu.
    .can = Ouvrir ce fichier peut suffire à laisser entrer un inconnu.
    .title = exploitation de faille
    .admin = Profite d’une faille d’un programme. Vérifiez que ce programme est à jour.

category-downloader = L’e-mail contient un programme qui va chercher d’autres programmes nuisibles.
    .subject = E-mail bloqué : programme qui en télécharge d’autres
    .could = Ce type de programme peut installer des programmes nuisibles sur votre ordinateur.
    .can = Ce programme peut installer des programmes nuisibles sur votre ordinateur.
    .title = téléchargeur
    .admin = Première étape d’une attaque : télécharge ou décompresse le véritable logiciel malveillant.

category-file-infector = L’e-mail contient un programme qui infecte d’autres programmes.
    .subject = E-mail bloqué : virus informatique
    .could = Ce type de programme peut infecter les autres programmes de votre ordinateur.
    .can = Ce programme peut infecter les autres programmes de votre ordinateur.
    .title = virus de fichiers
    .admin = Se greffe sur des programmes et des documents. Souvent, c’est un fichier sain qui a été infecté.

category-cryptominer = L’e-mail contient un programme qui utilise en secret votre ordinateur pour produire de l’argent numérique.
    .subject = E-mail bloqué : programme qui utilise l’ordinateur en secret
    .could = Ce type de programme peut ralentir votre ordinateur et le faire chauffer.
    .can = Ce programme peut ralentir votre ordinateur et le faire chauffer.
    .title = cryptomineur
    .admin = Produit de la cryptomonnaie aux frais du propriétaire.

category-phishing = L’e-mail cherche à obtenir votre mot de passe par la ruse.
    .subject = E-mail bloqué : piège pour obtenir votre mot de passe
    .could = Ce type d’e-mail mène souvent à une fausse page de connexion.
    .can = L’e-mail peut vous mener à une fausse page de connexion.
    .title = hameçonnage
    .admin = Imite un service pour obtenir des mots de passe ou des données de paiement.

category-rogueware = L’e-mail contient un programme qui fait peur pour obtenir de l’argent.
    .subject = E-mail bloqué : programme aux faux avertissements
    .could = Ce type de programme affiche de faux avertissements et réclame de l’argent.
    .can = Ce programme peut afficher de faux avertissements et réclamer de l’argent.
    .title = faux logiciel de sécurité
    .admin = Se fait passer pour un programme de sécurité ou de réparation et exige un paiement.

category-scam = L’e-mail cherche à obtenir votre argent avec une histoire inventée.
    .subject = E-mail bloqué : tentative d’escroquerie
    .could = Ce type d’e-mail peut coûter de l’argent.
    .can = L’e-mail peut vous coûter de l’argent.
    .title = escroquerie
    .admin = Fraude par le texte seul : avance de frais, fausse facture, chantage, arnaque aux sentiments.

category-hacktool = L’e-mail contient un outil pour pirater des ordinateurs.
    .subject = E-mail bloqué : outil de piratage
    .could = Des inconnus peuvent utiliser ce type d’outil contre votre ordinateur.
    .can = Des inconnus peuvent utiliser cet outil contre votre ordinateur.
    .title = outil de piratage
    .admin = Outil d’attaque. Des administrateurs et des testeurs se servent aussi de certains de ces outils.

category-pua = L’e-mail contient un programme que la plupart des gens ne veulent pas.
    .subject = E-mail bloqué : programme indésirable
    .could = Ce type de programme affiche de la publicité ou modifie des réglages.
    .can = Ce programme peut afficher de la publicité ou modifier vos réglages.
    .title = programme indésirable
    .admin = PUA : publicité, installateurs groupés, outils douteux. Plus gênant que dangereux ; certains utilisateurs en veulent.

category-active-content = L’e-mail contient un document qui peut exécuter des commandes.
    .subject = E-mail bloqué : document pouvant exécuter des commandes
    .could = Ouvrir ce type de document peut lancer un programme nuisible.
    .can = Ouvrir ce document peut lancer un programme nuisible.
    .title = contenu actif
    .admin = Macro, script ou lien qui s’exécute à l’ouverture du document. Des documents légitimes en ont aussi.

category-evasion = L’e-mail contient un fichier qui cherche à échapper à nos contrôles.
    .subject = E-mail bloqué : fichier qui cache son contenu
    .could = Ce type de fichier peut faire des dégâts plus tard, après nos contrôles.
    .can = Ce fichier peut faire des dégâts plus tard, après nos contrôles.
    .title = contournement des contrôles
    .admin = Se compresse, se déguise ou attend, pour échapper aux analyseurs. Les protections contre la copie le font aussi.

category-suspicious-behavior = L’e-mail contient un fichier qui se comporte de façon suspecte.
    .subject = E-mail bloqué : fichier suspect
    .could = Ce type de fichier peut modifier votre ordinateur sans vous demander votre accord.
    .can = Ce fichier peut modifier votre ordinateur sans vous demander votre accord.
    .title = comportement suspect
    .admin = Se comporte comme beaucoup de logiciels malveillants ; ce n’est pas une preuve.

category-malware = L’e-mail contient un programme nuisible.
    .subject = E-mail bloqué : programme nuisible
    .could = Ce type de programme peut endommager votre ordinateur ou vous espionner.
    .can = Ce programme peut endommager votre ordinateur ou vous espionner.
    .title = logiciel malveillant
    .admin = Malveillant, mais l’analyseur ne dit pas de quel type.

category-policy = Une règle de votre organisation n’autorise pas l’e-mail.
    .subject = E-mail bloqué : non autorisé ici
    .could = Des pirates utilisent aussi ce type d’e-mail.
    .can = Des pirates utilisent aussi ce type d’e-mail.
    .title = règle interne
    .admin = Interdit par une règle locale ; rien de nuisible n’a été détecté.

category-unscannable = Nous n’avons pas pu vérifier l’e-mail.
    .subject = E-mail bloqué : contrôle impossible
    .could = Des fichiers nuisibles sont parfois cachés dans ce type d’e-mail.
    .can = Des fichiers nuisibles sont parfois cachés dans ce type d’e-mail.
    .title = non vérifiable
    .admin = Aucun analyseur n’a pu lire le contenu. On ne sait rien, ni en bien ni en mal.

category-spam = L’e-mail ressemble à de la publicité indésirable.
    .subject = E-mail bloqué : publicité indésirable
    .could = Ce type d’e-mail fait surtout perdre du temps.
    .can = L’e-mail vous fait surtout perdre du temps.
    .title = spam
    .admin = E-mail indésirable envoyé en masse.

category-test = L’e-mail contient un fichier de test sans danger. Ce type de fichier sert à tester la protection.
    .subject = E-mail bloqué : fichier de test sans danger
    .could = Un fichier de test ne fait aucun dégât.
    .can = Le fichier de test ne peut faire aucun dégât.
    .title = test
    .admin = Fichier de test que les analyseurs signalent exprès. Il est sans danger.

severity-critical = très élevé
    .admin = critique
severity-high = élevé
    .admin = important
severity-medium = moyen
    .admin = modéré
severity-low = faible
    .admin = faible
severity-info = aucun
    .admin = information

confidence-high = Nous sommes très sûrs que l’e-mail est dangereux.
    .unwanted = Nous sommes très sûrs que l’e-mail est indésirable.
    .admin = élevée
confidence-moderate = C’est assez sûr, mais une erreur est possible.
    .admin = moyenne
confidence-low = C’est peut-être une erreur. L’e-mail est peut-être sans danger.
    .admin = faible

strength-weak = indice faible
strength-doubtful = connu pour ses faux positifs
strength-medium = indice moyen
strength-strong = indice fort
strength-named = correspondance exacte

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archive
platform-mail = e-mail
