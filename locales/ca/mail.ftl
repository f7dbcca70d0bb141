# Provenance: original
# Catalan, formal (vós): the frame of every mail: titles, headings, labels.
#
# Recipients read “e-mail”, admins read “mail”: both are the mail that was stopped or delivered. Our own is a “notice”.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

## Blocked, to the recipient

recipient-blocked-title = Correu bloquejat
recipient-blocked-happened = Hem bloquejat un correu que us havien enviat. No us ha arribat.
    .test = Hem bloquejat un correu que us havien enviat. Només era una prova inofensiva.
recipient-blocked-why = Per què l'hem bloquejat

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Aneu amb compte amb un correu
    .test = Correu de prova inofensiu
recipient-delivered-warning-subject = Correu perillós a la vostra bústia
    .test = Correu de prova inofensiu a la vostra bústia
    .forbidden = Correu amb un fitxer no permès a la vostra bústia
    .likely = Correu probablement perillós a la vostra bústia
    .unwanted = Correu no desitjat a la vostra bústia
    .doubtful = Correu sospitós a la vostra bústia
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = A la vostra bústia hi ha un correu perillós.
    .test = A la vostra bústia hi ha un correu amb una prova inofensiva.
    .forbidden = A la vostra bústia hi ha un correu amb un fitxer que normalment no es permet.
    .likely = A la vostra bústia hi ha un correu que probablement és perillós.
    .unwanted = A la vostra bústia hi ha un correu no desitjat.
    .doubtful = A la vostra bústia hi ha un correu sospitós. Potser és inofensiu.
recipient-delivered-warning-action = No l'obriu. Esborreu-lo.
    .test = No heu de fer res.
    .forbidden = Obriu el fitxer només si l'esperàveu.
    .doubtful = Consulteu el suport tècnic abans d'obrir-lo.
recipient-delivered-warning-opened = Ja l'heu obert? Aviseu el suport tècnic.
recipient-delivered-warning-why = Quin problema té
    .test = Què és

## Could not be checked, to the recipient

recipient-unchecked-title = Correu que no hem pogut revisar
recipient-unchecked-subject = No hem pogut revisar un correu de la vostra bústia
recipient-unchecked-happened = No hem pogut revisar un correu que us han enviat. És a la vostra bústia.
    .blocked = No hem pogut revisar un correu que us havien enviat. Per això l'hem bloquejat.
# its files: the attachments of the e-mail
recipient-unchecked-action = Obriu els fitxers del correu només si els esperàveu i coneixeu el remitent.
recipient-unchecked-why = Per què no l'hem pogut revisar

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = El vostre correu no s'ha enviat
    .some = El vostre correu no ha arribat a tothom
inside-sender-subject = El vostre correu no s'ha enviat
    .some = El vostre correu no ha arribat a tothom
inside-sender-happened = Hem bloquejat un correu enviat des de la vostra adreça. No l'ha rebut ningú.
    .some = Hem bloquejat un correu enviat des de la vostra adreça. No tots els destinataris l'han rebut.
inside-sender-action = Si no l'heu enviat vós, aviseu el suport tècnic.
inside-sender-explained = Potser algú altre fa servir la vostra adreça o el vostre ordinador.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Si heu enviat vós el correu, pregunteu al suport tècnic com el podeu enviar d'una altra manera.
    .harmful = Si heu enviat vós el correu, no torneu a obrir ni a enviar els fitxers que conté. Aviseu també el suport tècnic.
inside-sender-why = Per què l'hem bloquejat

## Parts of all mails to recipients

action-nothing = No heu de fer res.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = De quin correu es tracta
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Tenim una sospita.
    .subject = Correu bloquejat: potser és perillós
# $file: a name, such as invoice.pdf.exe
why-file = El fitxer es diu «{ $file }».
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = És dins del fitxer adjunt «{ $outer }».
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Hi ha un altre fitxer que també té un problema.
    [many] Hi ha { $count } de fitxers més que també tenen un problema.
   *[other] Hi ha { $count } fitxers més que també tenen un problema.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = L'ordinador de proves ha revisat el fitxer.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Perill: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] L'ha detectat { $count } revisió.
    [many] L'han detectat { $count } de revisions independents.
   *[other] L'han detectat { $count } revisions independents.
}
# it: the e-mail
expected-title = Esperàveu aquest correu?
# a number: a phone number
expected-call = Coneixeu el remitent? Truqueu-li a un número que ja tingueu i pregunteu-li-ho. No ho feu per correu.
expected-wanted = Necessiteu el correu? Demaneu al suport tècnic que el torni a revisar.
expected-wanted-file = Necessiteu el correu o el fitxer? Consulteu el suport tècnic, o demaneu al remitent que us l'enviï d'una altra manera.
    .alone = Necessiteu el correu? Consulteu el suport tècnic, o demaneu al remitent que us l'enviï d'una altra manera.
help-title = Necessiteu ajuda?
# the mail number: see label-number
help-ask = Contacteu amb el suport tècnic i digueu el número del correu.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Contacte
help-phone = Telèfon
help-email = Adreça electrònica
help-page = Pàgina web
details-title = Detalls per al suport tècnic
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Aquest avís ve de la protecció del correu ({ $organization }).
footer-automatic = L'ha escrit un programa. No us demanem mai la contrasenya.
note-dots = [.] substitueix un punt, perquè ningú no hi faci clic per error.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = La versió en català és més avall.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = De
# The sender as the mail servers use it
label-sender = Remitent del sobre
label-subject = Assumpte
# When the mail reached us: date and time
label-received = Data
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = No lliurat a
label-attachments = Fitxers adjunts
label-file = Fitxer
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Número del correu
label-quarantine = Quarantena
label-severity = Nivell de gravetat
label-confidence = Confiança
label-category = Categoria
label-family = Família
# Before the value of platform-…
label-platform = Plataforma
label-log-id = ID de registre
label-queue-id = ID de cua
label-message-id = Message-ID
label-size = Mida
label-client = Ordinador que l'ha enviat
# Before the value of sender-…
label-authentication = Autenticació
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = Resposta SMTP
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Regla
label-tests = Proves de correu brossa
label-score = Puntuació de correu brossa
label-analysis = Anàlisi a l'entorn aïllat
label-release = Ordre per alliberar-lo
label-host = Servidor
# The header fields that mark a mail to many people
label-list = Llista o enviament massiu
label-policy-banks = Conjunts de polítiques (policy banks)

# Stands after label-sender
value-empty-sender = buit, com en els informes de lliurament
# Stands after label-subject
value-no-subject = sense assumpte
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }byte
    [many] { $amount } de bytes
   *[other] { $amount }{ "\u00A0" }bytes
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] i { $count } més
    [many] i { $count } més
   *[other] i { $count } més
}
    .item = { $count ->
        [one] { $count } més
        [many] { $count } més
       *[other] { $count } més
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = cap (no s'ha detectat res; ho ha decidit una regla)
value-spam-decided = cap (ho ha decidit la puntuació de correu brossa)
value-unknown-state = cap (no s'ha detectat res)

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = lliurat
outcome-blocked = bloquejat
outcome-handed-back-pass = retornat al servidor de correu perquè el lliuri
outcome-handed-back-block = retornat al servidor de correu com a rebutjat

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = { $domain } està verificat ({ $check }).
sender-claimed = { $domain } consta com a remitent, però res no ho demostra.
sender-contradicted = { $domain } consta com a remitent, però la comprovació { $check } ha fallat.
sender-inside = El correu ve d'un remitent intern.
sender-unknown = El correu no indica cap remitent.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, correu bloquejat: { $category } ({ $count ->
    [one] { $count } destinatari
    [many] { $count } de destinataris
   *[other] { $count } destinataris
})
admin-alert-subject-delivered = { $severity }, correu lliurat: { $category } ({ $count ->
    [one] { $count } destinatari
    [many] { $count } de destinataris
   *[other] { $count } destinataris
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, correu lliurat a { $delivered } de { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, correu lliurat sense revisar: { $category } ({ $count ->
    [one] { $count } destinatari
    [many] { $count } de destinataris
   *[other] { $count } destinataris
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, remitent intern: { $category } ({ $sender })
admin-alert-happened-blocked = amavis ha bloquejat un correu. No l'ha rebut cap destinatari.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis ha lliurat un correu que cal examinar. { $count ->
    [one] L'ha rebut { $count } destinatari.
    [many] L'han rebut { $count } de destinataris.
   *[other] L'han rebut { $count } destinataris.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis ha bloquejat un correu per a alguns destinataris i l'ha lliurat { $count ->
    [one] a un altre.
    [many] a { $count } de destinataris més.
   *[other] a { $count } més.
}
admin-alert-happened-inside = El correu ve del remitent intern { $sender }.
admin-alert-happened-scanners = No ha funcionat cap antivirus. El correu no s'ha revisat.
admin-alert-happened-scanner = Un antivirus no ha funcionat. Altres escàners han revisat el correu.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Un escàner ha informat de programari maliciós, però amavis no ho ha comptat com a virus. Reviseu l'entrada d'aquest escàner a @av_scanners: ha de retornar un nom.
admin-alert-action-none = No heu de fer res.
admin-alert-action-remove = Elimineu el correu de les bústies. Pregunteu als destinataris si l'han obert.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Potser algú vol aquest correu. Examineu-lo si un destinatari ho demana.
    .inside = Potser algú vol aquest correu. Examineu-lo si el remitent ho demana.
# .delivered: recipients have the mail
admin-alert-action-mistake = Pot ser un fals positiu. Llegiu els indicis de més avall abans d'alliberar el correu.
    .delivered = Pot ser un fals positiu. Llegiu els indicis de més avall abans d'eliminar el correu de les bústies.
admin-alert-action-gone = No s'ha desat cap còpia del correu. Si algú el vol, el remitent l'ha de tornar a enviar.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Parleu amb el remitent. Reviseu el seu ordinador i canvieu-li la contrasenya.
    .spam = Parleu amb el remitent. Potser algú altre fa servir el compte del remitent.
admin-alert-action-scanners = Comproveu els escàners: fins que no funcionin, els correus no es revisen.
admin-alert-action-scanner = Comproveu l'escàner: fins que no funcioni, la protecció és més feble.
admin-alert-what-title = Què és
admin-alert-grounds-title = Què s'ha trobat
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Indicis de perill
admin-alert-mistake-title = Indicis de fals positiu
admin-alert-mistake-none = No n'hi ha cap.
admin-alert-mail-title = El correu
admin-alert-recipients-title = Destinataris
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinataris externs: { $outcome } ({ $count })
admin-alert-files-title = Fitxers
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = ha detectat alguna cosa
scanner-clean = no ha trobat res
scanner-failed = no ha respost
admin-alert-raw-title = Informes dels escàners
admin-alert-release-title = Quarantena i alliberament
admin-alert-release-note = Allibereu-lo només si teniu la certesa que és inofensiu. Pot ser que amavis demani l'identificador secret (secret id).
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] No s'ha pogut desar { $count } esdeveniment anterior a aquest. Cerqueu «whyblocked» al registre d'amavis.
    [many] No s'han pogut desar { $count } d'esdeveniments anteriors a aquest. Cerqueu «whyblocked» al registre d'amavis.
   *[other] No s'han pogut desar { $count } esdeveniments anteriors a aquest. Cerqueu «whyblocked» al registre d'amavis.
}
admin-alert-attached = Les dades s'adjunten en format JSON.

## To the admins, about ourselves

admin-trouble-title = Problema amb els avisos
    .test = Prova dels avisos
# $title: a .title of trouble-…
admin-trouble-subject = Avisos: { $title }
admin-trouble-count = { $count ->
    [one] Ha passat { $count } vegada.
    [many] Ha passat { $count } de vegades.
   *[other] Ha passat { $count } vegades.
}
admin-trouble-do-title = Què cal fer
admin-trouble-last-title = L'últim cas
admin-trouble-retry = Quan estigui resolt, executeu «whyblocked queue retry --failed» per tornar a enviar l'avís.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = Al directori d'entrada hi ha un esdeveniment que no es pot llegir. S'ha mogut a la carpeta «bad»; no s'ha avisat ningú d'aquest correu.
    .title = esdeveniment il·legible
    .hint = Llegiu el fitxer amb l'extensió .why a la carpeta «bad» del directori d'entrada.
trouble-gap = El hook no ha pogut desar tots els esdeveniments. D'alguns correus no s'ha avisat ningú.
    .title = falten esdeveniments
    .hint = Comproveu l'espai lliure i els permisos del directori d'entrada, i el registre d'amavis.
trouble-refused = Un servidor de correu ha rebutjat un avís de manera permanent.
    .title = avís rebutjat
    .hint = Consulteu «whyblocked queue list» i la resposta del servidor, més avall.
trouble-expired = Un avís no s'ha pogut lliurar a temps.
    .title = avís sense lliurar
    .hint = Reviseu el servidor de correu que rep els nostres avisos.
trouble-template = No s'ha pogut fer servir una plantilla o un text. En lloc seu s'ha fet servir la versió integrada.
    .title = plantilla defectuosa
    .hint = Executeu «whyblocked check».
trouble-foreign-file = Al directori d'entrada hi ha alguna cosa que el hook no escriu mai. No s'ha tocat.
    .title = fitxer estrany dins del directori d'entrada
    .hint = Comproveu qui pot escriure al directori d'entrada.
trouble-no-organization = Un correu tenia destinataris en un domini que no pertany a cap organització.
    .title = domini sense organització
    .hint = Afegiu el domini al fitxer d'una organització, o traieu-lo dels dominis locals d'amavis.
trouble-test = Això és una prova. Els avisos funcionen.
    .title = només una prova
    .hint = No heu de fer res.
