# Provenance: original
# Spanish, formal (usted): the frame of every mail: titles, headings, labels.
#
# Recipients read “e-mail”, admins read “mail”: both are the mail that was stopped or delivered. Our own is a “notice”.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

## Blocked, to the recipient

recipient-blocked-title = Correo bloqueado
recipient-blocked-happened = Hemos bloqueado un correo dirigido a usted. No le ha llegado.
    .test = Hemos bloqueado un correo dirigido a usted. Era solo una prueba inofensiva.
recipient-blocked-why = Por qué lo hemos bloqueado

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Tenga cuidado con un correo
    .test = Correo de prueba inofensivo
recipient-delivered-warning-subject = Correo peligroso en su buzón
    .test = Correo de prueba inofensivo en su buzón
    .forbidden = Correo con un archivo no permitido en su buzón
    .likely = Correo probablemente peligroso en su buzón
    .unwanted = Correo no deseado en su buzón
    .doubtful = Correo sospechoso en su buzón
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = En su buzón hay un correo peligroso.
    .test = En su buzón hay un correo con una prueba inofensiva.
    .forbidden = En su buzón hay un correo con un archivo que normalmente no se permite.
    .likely = En su buzón hay un correo probablemente peligroso.
    .unwanted = En su buzón hay un correo no deseado.
    .doubtful = En su buzón hay un correo sospechoso. Puede que sea inofensivo.
recipient-delivered-warning-action = No lo abra. Bórrelo.
    .test = No tiene que hacer nada.
    .forbidden = Abra el archivo solo si lo esperaba.
    .doubtful = Consulte a soporte técnico antes de abrirlo.
recipient-delivered-warning-opened = ¿Ya lo ha abierto? Avise a soporte técnico.
recipient-delivered-warning-why = Qué problema tiene
    .test = Qué es

## Could not be checked, to the recipient

recipient-unchecked-title = Correo que no hemos podido revisar
recipient-unchecked-subject = No hemos podido revisar un correo de su buzón
recipient-unchecked-happened = No hemos podido revisar un correo dirigido a usted. Está en su buzón.
    .blocked = No hemos podido revisar un correo dirigido a usted. Por eso lo hemos bloqueado.
# its files: the attachments of the e-mail
recipient-unchecked-action = Abra los archivos del correo solo si los esperaba y sabe quién los envía.
recipient-unchecked-why = Por qué no hemos podido revisarlo

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Su correo no se ha enviado
    .some = Su correo no ha llegado a todos
inside-sender-subject = Su correo no se ha enviado
    .some = Su correo no ha llegado a todos
inside-sender-happened = Hemos bloqueado un correo enviado desde su dirección. Nadie lo ha recibido.
    .some = Hemos bloqueado un correo enviado desde su dirección. No todos los destinatarios lo han recibido.
inside-sender-action = Si usted no lo envió, avise a soporte técnico.
inside-sender-explained = Puede que otra persona esté usando su dirección o su equipo.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Si usted envió el correo, pregunte a soporte técnico cómo enviarlo de otra manera.
    .harmful = Si usted envió el correo, no vuelva a abrir ni a enviar los archivos que contiene. Avise también a soporte técnico.
inside-sender-why = Por qué lo hemos bloqueado

## Parts of all mails to recipients

action-nothing = No tiene que hacer nada.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = De qué correo se trata
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Tenemos una sospecha.
    .subject = Correo bloqueado: puede ser peligroso
# $file: a name, such as invoice.pdf.exe
why-file = El archivo se llama “{ $file }”.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Está dentro del adjunto “{ $outer }”.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Otro archivo también tiene un problema.
    [many] { $count } de archivos más también tienen un problema.
   *[other] Otros { $count } archivos también tienen un problema.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Probamos el archivo en un equipo aparte.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Peligro: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] Una revisión lo ha detectado.
    [many] { $count } de revisiones independientes lo han detectado.
   *[other] { $count } revisiones independientes lo han detectado.
}
# it: the e-mail
expected-title = ¿Esperaba este correo?
# a number: a phone number
expected-call = ¿Conoce a quien lo envía? Llame a un número que ya conozca y pregunte. No pregunte por correo.
expected-wanted = ¿Necesita el correo? Pida a soporte técnico que lo revise otra vez.
expected-wanted-file = ¿Necesita el correo o el archivo? Consulte a soporte técnico, o pida al remitente que se lo envíe de otra manera.
    .alone = ¿Necesita el correo? Consulte a soporte técnico, o pida al remitente que se lo envíe de otra manera.
help-title = ¿Necesita ayuda?
# the mail number: see label-number
help-ask = Consulte a soporte técnico. Indique el número del correo.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Contacto
help-phone = Teléfono
help-email = Correo electrónico
help-page = Página web
details-title = Detalles para soporte técnico
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Este aviso viene de la protección del correo ({ $organization }).
footer-automatic = Lo ha escrito un programa. Nunca le pedimos su contraseña.
note-dots = [.] sustituye a un punto, para que nadie haga clic por error.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = La versión en español está más abajo.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = De
# The sender as the mail servers use it
label-sender = Remitente del sobre
label-subject = Asunto
# When the mail reached us: date and time
label-received = Fecha
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = No entregado a
label-attachments = Adjuntos
label-file = Archivo
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Número del correo
label-quarantine = Cuarentena
label-severity = Nivel de gravedad
label-confidence = Confianza
label-category = Categoría
label-family = Familia
# Before the value of platform-…
label-platform = Plataforma
label-log-id = ID de registro
label-queue-id = ID de cola
label-message-id = Message-ID
label-size = Tamaño
label-client = Equipo que lo envió
# Before the value of sender-…
label-authentication = Autenticación
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = Respuesta SMTP
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Regla
label-tests = Pruebas antispam
label-score = Puntuación de spam
label-analysis = Análisis en la sandbox
label-release = Comando para liberar
label-host = Servidor
# The header fields that mark a mail to many people
label-list = Lista o envío masivo
label-policy-banks = Grupos de políticas (policy banks)

# Stands after label-sender
value-empty-sender = vacío, como en los informes de entrega
# Stands after label-subject
value-no-subject = sin asunto
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
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
    .item = { $count ->
        [one] { $count } más
        [many] { $count } más
       *[other] { $count } más
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = ninguna (no se detectó nada; lo decidió una regla)
value-spam-decided = ninguna (lo decidió la puntuación de spam)
value-unknown-state = ninguna (no se detectó nada)

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = entregado
outcome-blocked = bloqueado
outcome-handed-back-pass = devuelto al servidor de correo para su entrega
outcome-handed-back-block = devuelto al servidor de correo como rechazado

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = { $domain } está verificado ({ $check }).
sender-claimed = { $domain } figura como remitente, pero nada lo demuestra.
sender-contradicted = { $domain } figura como remitente, pero la comprobación { $check } falló.
sender-inside = El correo viene de un remitente interno.
sender-unknown = El correo no indica ningún remitente.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, correo bloqueado: { $category } ({ $count ->
    [one] { $count } destinatario
    [many] { $count } de destinatarios
   *[other] { $count } destinatarios
})
admin-alert-subject-delivered = { $severity }, correo entregado: { $category } ({ $count ->
    [one] { $count } destinatario
    [many] { $count } de destinatarios
   *[other] { $count } destinatarios
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, correo entregado a { $delivered } de { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, correo entregado sin revisar: { $category } ({ $count ->
    [one] { $count } destinatario
    [many] { $count } de destinatarios
   *[other] { $count } destinatarios
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, remitente interno: { $category } ({ $sender })
admin-alert-happened-blocked = amavis bloqueó un correo. Ningún destinatario lo recibió.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis entregó un correo que conviene examinar. { $count ->
    [one] Lo recibió un destinatario.
    [many] Lo recibieron { $count } de destinatarios.
   *[other] Lo recibieron { $count } destinatarios.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis bloqueó un correo para algunos destinatarios y lo entregó a { $count ->
    [one] otro.
    [many] { $count } de destinatarios más.
   *[other] otros { $count }.
}
admin-alert-happened-inside = El correo viene del remitente interno { $sender }.
admin-alert-happened-scanners = No funcionó ningún antivirus. El correo no se revisó.
admin-alert-happened-scanner = Un antivirus no funcionó. Otros revisaron el correo.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Un escáner informó de malware, pero amavis no lo contó como virus. Compruebe la entrada de este escáner en @av_scanners: debe devolver un nombre.
admin-alert-action-none = No tiene que hacer nada.
admin-alert-action-remove = Retire el correo de los buzones. Pregunte a los destinatarios si lo abrieron.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Puede que alguien necesite el correo. Examínelo si un destinatario lo pide.
    .inside = Puede que alguien necesite el correo. Examínelo si el remitente lo pide.
# .delivered: recipients have the mail
admin-alert-action-mistake = Puede ser un falso positivo. Lea los indicios de abajo antes de liberar el correo.
    .delivered = Puede ser un falso positivo. Lea los indicios de abajo antes de retirar el correo de los buzones.
admin-alert-action-gone = No se guardó ninguna copia del correo. Si alguien lo necesita, el remitente debe enviarlo de nuevo.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Hable con el remitente. Revise el equipo del remitente y cambie la contraseña de la cuenta.
    .spam = Hable con el remitente. Puede que otra persona esté usando la cuenta del remitente.
admin-alert-action-scanners = Revise los antivirus: mientras no funcionen, los correos no se revisan.
admin-alert-action-scanner = Revise el antivirus: mientras no funcione, la protección es menor.
admin-alert-what-title = Qué es
admin-alert-grounds-title = Qué se encontró
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Indicios de peligro
admin-alert-mistake-title = Indicios de un falso positivo
admin-alert-mistake-none = No hay ninguno.
admin-alert-mail-title = El correo
admin-alert-recipients-title = Destinatarios
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinatarios externos: { $outcome } ({ $count })
admin-alert-files-title = Archivos
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = detectó algo
scanner-clean = no encontró nada
scanner-failed = no respondió
admin-alert-raw-title = Informes de los escáneres
admin-alert-release-title = Cuarentena y liberación
admin-alert-release-note = Libere el correo solo si tiene la certeza de que es inofensivo. amavis puede pedir el identificador secreto (secret id).
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] No se pudo guardar un evento anterior a este. Busque “whyblocked” en el registro de amavis.
    [many] No se pudieron guardar { $count } de eventos anteriores a este. Busque “whyblocked” en el registro de amavis.
   *[other] No se pudieron guardar { $count } eventos anteriores a este. Busque “whyblocked” en el registro de amavis.
}
admin-alert-attached = Los datos se adjuntan en formato JSON.

## To the admins, about ourselves

admin-trouble-title = Problema con los avisos
    .test = Prueba de los avisos
# $title: a .title of trouble-…
admin-trouble-subject = Avisos: { $title }
admin-trouble-count = { $count ->
    [one] Ocurrió una vez.
    [many] Ocurrió { $count } de veces.
   *[other] Ocurrió { $count } veces.
}
admin-trouble-do-title = Qué hacer
admin-trouble-last-title = El último caso
admin-trouble-retry = Cuando esté resuelto, ejecute “whyblocked queue retry --failed” para enviar el aviso de nuevo.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = En el directorio de entrada hay un evento que no se puede leer. Se movió a la carpeta “bad”; no se avisó a nadie sobre ese correo.
    .title = evento ilegible
    .hint = Lea el archivo con la extensión .why en la carpeta “bad” del directorio de entrada.
trouble-gap = El hook no pudo guardar todos los eventos. De algunos correos no se avisó a nadie.
    .title = faltan eventos
    .hint = Compruebe el espacio libre y los permisos del directorio de entrada, y el registro de amavis.
trouble-refused = Un servidor de correo rechazó un aviso de forma permanente.
    .title = aviso rechazado
    .hint = Consulte “whyblocked queue list” y la respuesta del servidor, más abajo.
trouble-expired = Un aviso no se pudo entregar a tiempo.
    .title = aviso sin entregar
    .hint = Revise el servidor de correo que recibe nuestros avisos.
trouble-template = No se pudo usar una plantilla o un texto. En su lugar se usó la versión integrada.
    .title = plantilla defectuosa
    .hint = Ejecute “whyblocked check”.
trouble-foreign-file = En el directorio de entrada hay algo que el hook nunca escribe. No se ha tocado.
    .title = archivo ajeno en el directorio de entrada
    .hint = Compruebe quién puede escribir en el directorio de entrada.
trouble-no-organization = Un correo tenía destinatarios en un dominio que no pertenece a ninguna organización.
    .title = dominio sin organización
    .hint = Añada el dominio al archivo de una organización, o quítelo de los dominios locales de amavis.
trouble-test = Esto es una prueba. Los avisos funcionan.
    .title = solo una prueba
    .hint = No tiene que hacer nada.
