# Provenance: original
# Catalan, formal (vós): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name, after a colon or a dash, small first letter
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Un antivirus considera que el correu és nociu.
    .title = detecció sense nom
    .admin = L'escàner ha informat de programari maliciós, però no ha donat cap nom. La sortida de l'escàner, si n'hi ha, és més avall.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = El fitxer és un programa. Normalment, la vostra organització no permet programes per correu.
    .title = programa no permès
    .admin = Fitxer executable. Els programes per correu són una via habitual per escampar programari maliciós.
    .subject = Correu bloquejat: programa no permès
reason-file-script = El fitxer conté ordres que el vostre ordinador executaria. Normalment, la vostra organització no permet fitxers així.
    .title = script no permès
    .admin = Un script s'executa amb un doble clic, amb tots els permisos de l'usuari.
    .subject = Correu bloquejat: fitxer amb ordres no permès
reason-file-shortcut = El fitxer és una drecera que obre una altra cosa. Normalment, la vostra organització no permet fitxers així.
    .title = drecera no permesa
    .admin = Una drecera pot iniciar qualsevol ordre amb qualsevol icona. Els remitents legítims gairebé mai no n'envien cap per correu.
    .subject = Correu bloquejat: drecera no permesa
reason-file-disk-image = El fitxer és una còpia d'un disc sencer. Normalment, la vostra organització no permet fitxers així.
    .title = imatge de disc no permesa
    .admin = Els fitxers d'una imatge de disc perden la marca que indica que venen d'internet, i el Windows avisa menys.
    .subject = Correu bloquejat: còpia d'un disc no permesa
reason-file-macro-document = El document pot executar ordres (macros). Normalment, la vostra organització no permet documents així.
    .title = document amb macros no permès
    .admin = Aquest tipus de fitxer pot contenir macros. La regla no comprova si aquest fitxer en té.
    .subject = Correu bloquejat: document que pot executar ordres
reason-file-notebook = El fitxer és un bloc de notes digital (OneNote) que pot amagar programes. Normalment, la vostra organització no permet fitxers així.
    .title = bloc de notes no permès
    .admin = Els fitxers de l'OneNote poden contenir qualsevol fitxer i obrir-lo amb un clic.
    .subject = Correu bloquejat: bloc de notes no permès
reason-file-help-file = Aquest fitxer d'ajuda és d'un tipus antic que pot executar ordres. Normalment, la vostra organització no permet fitxers així.
    .title = fitxer d'ajuda no permès
    .admin = Els fitxers d'ajuda compilats executen scripts. Ningú no necessita enviar-los per correu.
    .subject = Correu bloquejat: fitxer d'ajuda no permès
reason-file-web-page = El fitxer és una pàgina web. Normalment, la vostra organització no permet pàgines web adjuntes.
    .title = pàgina web no permesa
    .admin = Una pàgina web adjunta sovint imita un inici de sessió o desempaqueta un fitxer amagat.
    .subject = Correu bloquejat: pàgina web no permesa
reason-file-archive = El fitxer està comprimit (per exemple, ZIP). Normalment, la vostra organització no permet els d'aquesta mena.
    .title = fitxer comprimit no permès
    .admin = No es permet aquest tipus de fitxer comprimit, o alguna cosa que conté.
    .subject = Correu bloquejat: fitxer comprimit no permès
reason-file-pdf = El fitxer és un document PDF. Una regla de la vostra organització no el permet.
    .title = PDF no permès
    .admin = Una regla local no permet aquest fitxer PDF, pel nom o pel tipus.
    .subject = Correu bloquejat: fitxer no permès
reason-file-document = El fitxer és un document. Una regla de la vostra organització no el permet.
    .title = document no permès
    .admin = Una regla local no permet aquest document, pel nom o pel tipus.
    .subject = Correu bloquejat: fitxer no permès
reason-file-picture = El fitxer és una imatge. Una regla de la vostra organització no la permet.
    .title = imatge no permesa
    .admin = Una regla local no permet aquesta imatge, pel nom o pel tipus.
    .subject = Correu bloquejat: fitxer no permès
reason-file-media = El fitxer és un vídeo o un àudio. Normalment, la vostra organització no permet fitxers així per correu.
    .title = vídeo o àudio no permès
    .admin = Una regla local no permet fitxers de vídeo o d'àudio.
    .subject = Correu bloquejat: vídeo o àudio no permès
reason-file-disguised = El fitxer sembla un document, però és un programa.
    .title = programa amb un nom enganyós
    .admin = El nom amaga que el fitxer és un programa. Està fet per enganyar.
    .subject = Correu bloquejat: programa disfressat
reason-file-other = El fitxer és d'un tipus que la vostra organització normalment no permet.
    .title = fitxer no permès
    .admin = Una regla local no permet el nom o el tipus.
    .subject = Correu bloquejat: fitxer no permès

## What could not be checked

reason-encrypted = El fitxer està tancat amb una contrasenya. Per això no hem pogut veure què hi ha a dins.
    .title = fitxer xifrat
    .admin = El fitxer comprimit o el document està xifrat. Els atacants ho fan per esquivar els escàners; els remitents legítims, per protegir dades.
    .subject = Correu bloquejat: fitxer tancat amb una contrasenya
reason-over-limits = El fitxer té massa contingut comprimit. Per això no l'hem pogut revisar.
    .title = límits superats
    .admin = Massa fitxers, massa nivells o una mida massa gran un cop descomprimit. Pot ser una bomba de descompressió o només un fitxer comprimit gran.
    .subject = Correu bloquejat: massa contingut en un fitxer
reason-ambiguous = El correu està fet de manera que no tots els programes el llegeixen igual. Per això no l'hem pogut revisar.
    .title = estructura ambigua
    .admin = Cada programa pot veure parts diferents: l'escàner mira una cosa i el destinatari n'obre una altra.
    .subject = Correu bloquejat: fet de manera enganyosa
reason-unreadable = El fitxer està malmès o és d'un tipus desconegut. Per això no l'hem pogut revisar.
    .title = fitxer il·legible
    .admin = No s'ha pogut descodificar o desempaquetar una part MIME.
    .subject = Correu bloquejat: fitxer il·legible
reason-scanners-failed = Els nostres antivirus no funcionaven quan ha arribat el correu. Per això no s'ha revisat.
    .title = han fallat tots els escàners
    .admin = Cap antivirus no ha respost. Els correus no es revisen fins que torni a funcionar-ne algun.
    .subject = Correu bloquejat: no s'ha pogut revisar
# $scanner: its name
reason-scanner-failed = Una de les nostres revisions no funcionava quan ha arribat el correu.
    .title = ha fallat un escàner
    .admin = { $scanner } no ha respost per a aquest correu. L'han revisat altres escàners.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = El correu no està ben construït.
    .title = capçalera incorrecta
    .admin = La capçalera incompleix les regles del format del correu.
    .subject = Correu bloquejat: mal construït
reason-header-mime = Les parts del correu no estan ben unides.
    .title = estructura MIME incorrecta
    .admin = L'estructura MIME és errònia (RFC 2045). Sol ser un programa defectuós; de vegades, un truc per esquivar els escàners.
    .subject = Correu bloquejat: mal construït
reason-header-8bit = El correu fa servir lletres d'una manera que no es permet.
    .title = caràcters de 8 bits a la capçalera
    .admin = La capçalera conté caràcters que s'han de codificar (RFC 2047). Sol ser un programa antic o casolà.
    .subject = Correu bloquejat: mal construït
reason-header-control = El correu conté caràcters que no es permeten.
    .title = caràcters de control a la capçalera
    .admin = La capçalera conté caràcters de control (RFC 5322, secció 2.2).
    .subject = Correu bloquejat: mal construït
reason-header-blank = El correu té una línia buida on no toca.
    .title = línia en blanc a la capçalera
    .admin = Una línia de la capçalera només té espais en blanc (RFC 5322, secció 3.2.2).
    .subject = Correu bloquejat: mal construït
reason-header-long = El correu té una línia massa llarga.
    .title = línia de capçalera massa llarga
    .admin = Una línia de la capçalera té més de 998 caràcters (RFC 5322, secció 2.1.1).
    .subject = Correu bloquejat: mal construït
reason-header-syntax = Una línia tècnica del correu no està ben escrita.
    .title = sintaxi de capçalera incorrecta
    .admin = Un camp de capçalera incompleix la sintaxi (RFC 5322).
    .subject = Correu bloquejat: mal construït
reason-header-missing = Al correu li falta una cosa que tots els correus han de tenir.
    .title = falta un camp de capçalera
    .admin = Falta un camp de capçalera obligatori (RFC 5322, secció 3.6).
    .subject = Correu bloquejat: incomplet
reason-header-duplicate = Al correu hi ha dues vegades una cosa que només hi pot ser una vegada.
    .title = camp de capçalera duplicat
    .admin = Hi ha dues vegades un camp que només hi pot ser una vegada (RFC 5322, secció 3.6). Sol ser un programa o un servidor intermedi defectuós.
    .subject = Correu bloquejat: mal construït

reason-oversized = El correu és més gran del que es permet.
    .title = correu massa gran
    .admin = Supera el límit fixat per a aquest destinatari.
    .subject = Correu bloquejat: massa gran

## Grounds of spam

spam-test = El correu conté un text de prova. Aquests textos serveixen per provar el filtre.
    .title = text de prova
    .admin = GTUBE, el text de prova dels filtres de correu brossa. És inofensiu.
    .subject = Correu bloquejat: text de prova inofensiu
spam-score = Molts petits indicis junts fan que el correu sembli publicitat.
    .title = puntuació de correu brossa assolida
    .admin = La suma de les proves ha arribat al límit.
    .subject = Correu bloquejat: publicitat no desitjada
spam-forged-sender = L'adreça del remitent sembla falsificada.
    .title = remitent no autèntic
    .admin = SPF, DKIM o DMARC ha fallat per al remitent que es mostra.
    .subject = Correu bloquejat: publicitat no desitjada
spam-phishing = El correu intenta aconseguir la vostra contrasenya o el control del vostre compte.
    .title = frases de pesca electrònica
    .admin = Frases o enllaços que imiten un servei i demanen dades d'accés o de pagament.
    .subject = Correu bloquejat: engany per aconseguir la contrasenya
spam-known-sender-network = L'ordinador que ha enviat el correu, o un enllaç, ja s'ha fet servir per a publicitat.
    .title = adreça o enllaç en una llista
    .admin = Una adreça o un enllaç és en una llista de bloqueig.
    .subject = Correu bloquejat: publicitat no desitjada
spam-known-text = El text ja es coneix d'altres correus no desitjats.
    .title = text de correu brossa conegut
    .admin = El text s'assembla a correu brossa conegut (Bayes, sumes de verificació).
    .subject = Correu bloquejat: publicitat no desitjada
spam-money-promise = El correu promet o exigeix diners.
    .title = frases sobre diners
    .admin = Frases d'estafes amb pagament per avançat, loteries o extorsió.
    .subject = Correu bloquejat: engany per treure-us diners
spam-advertising = El correu està escrit com un anunci.
    .title = frases publicitàries
    .admin = Frases de publicitat de medicaments, préstecs, falsificacions i similars.
    .subject = Correu bloquejat: publicitat no desitjada
spam-odd-text = El text està escrit d'una manera poc habitual.
    .title = text estrany
    .admin = Codificació, marcatge o ortografia que els programes legítims gairebé mai no produeixen.
    .subject = Correu bloquejat: publicitat no desitjada
spam-odd-links = Els enllaços amaguen on porten.
    .title = enllaços estranys
    .admin = Enllaços a adreces IP, escurçadors o destinacions disfressades.
    .subject = Correu bloquejat: publicitat no desitjada
spam-odd-path = El correu ha seguit un camí poc habitual.
    .title = camí estrany
    .admin = El nom o l'adreça de l'ordinador que l'ha enviat falta, és estrany o és fals.
    .subject = Correu bloquejat: publicitat no desitjada
spam-odd-header = El correu l'ha escrit un programa poc habitual.
    .title = capçalera estranya
    .admin = Hi ha camps de capçalera que falten, són incorrectes o són imitats.
    .subject = Correu bloquejat: publicitat no desitjada
spam-attachment = La publicitat sovint porta fitxers adjunts d'aquest tipus.
    .title = fitxer adjunt típic de correu brossa
    .admin = El tipus o el nom del fitxer adjunt és típic del correu brossa.
    .subject = Correu bloquejat: publicitat no desitjada
spam-scanner-points = Un antivirus considera que el correu és dubtós.
    .title = punts d'un antivirus
    .admin = Aquí la troballa d'aquest escàner compta com a punts de correu brossa, no com a programari maliciós.
    .subject = Correu bloquejat: publicitat no desitjada
spam-site-rule = Una regla de la vostra organització no permet aquest correu.
    .title = regla local
    .admin = Una regla o una llista local.
    .subject = Correu bloquejat: publicitat no desitjada

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] L'ha detectat { $count } revisió independent.
        [many] L'han detectat { $count } de revisions independents.
       *[other] L'han detectat { $count } revisions independents.
    }
doubt-exact-name =
    .admin = Un escàner coneix exactament aquest programari maliciós, o la seva família.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = El fitxer «{ $file }» sembla un document, però no ho és.
    .admin = El nom «{ $file }» fa veure que és el d'un document.
doubt-turned-name = El nom del fitxer està escrit perquè el final es llegeixi malament.
    .admin = El nom «{ $file }» conté caràcters que inverteixen el sentit de lectura. Aquí s'han omès.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = El nom d'un fitxer conté lletres que només s'assemblen a les habituals.
    .admin = El nom «{ $file }» barreja lletres semblants de diversos alfabets.
doubt-archive-in-archive =
    .admin = Hi ha un fitxer comprimit dins d'un altre. És rar en correus legítims.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = El correu diu que l'envia { $domain }. Una comprovació diu que no és cert.
    .admin = La comprovació { $check } ha fallat per a { $domain }, el remitent declarat.
doubt-sender-claimed = El correu diu que l'envia { $domain }. Res no ho demostra.
    .admin = El correu diu que l'envia { $domain }. No ho demostra cap signatura DKIM ni cap resultat DMARC.
doubt-single-guess =
    .admin = Només ho sospita un escàner, per l'estructura del fitxer. Aquestes suposicions sovint fallen.
doubt-false-alarm-source =
    .admin = Només ho indica una base de dades de signatures coneguda pels falsos positius.
doubt-macro-alone = El document conté ordres (macros). Molts documents normals en tenen.
    .admin = Només s'hi indica una macro. Molts documents legítims en tenen alguna.
doubt-ordinary-behavior =
    .admin = Només s'ha vist un comportament que també mostren molts programes legítims.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] L'ha examinat { $count } escàner més i no ha trobat res.
        [many] L'han examinat { $count } d'escàners més i no han trobat res.
       *[other] L'han examinat { $count } escàners més i no han trobat res.
    }
doubt-sender-proven = El correu l'envia de debò { $domain }.
    .admin = El remitent { $domain } està verificat amb DKIM o DMARC. Tot i això, l'ordinador d'un contacte conegut pot estar infectat.
doubt-rule-only =
    .admin = Una regla local no permet el fitxer. Cap escàner no hi ha trobat res.
doubt-known-bulk = El correu l'envia de debò { $domain }. S'ha enviat a molta gent.
    .admin = És un correu massiu o de llista, i el remitent { $domain } està verificat.
doubt-harmless-test =
    .admin = És un fitxer de prova. Probablement algú està provant el filtre.
