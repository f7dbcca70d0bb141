# Provenance: original
# Spanish, formal (usted): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name, after a colon or a dash, small first letter
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Un antivirus considera dañino el correo.
    .title = detección sin nombre
    .admin = El escáner informó de malware, pero no dio ningún nombre. La salida del escáner, si la hay, está más abajo.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = El archivo es un programa. Normalmente, su organización no permite programas por correo.
    .title = programa no permitido
    .admin = Archivo ejecutable. Los programas por correo son una vía habitual para difundir malware.
    .subject = Correo bloqueado: programa no permitido
reason-file-script = El archivo contiene comandos que su equipo ejecutaría. Normalmente, su organización no permite archivos así.
    .title = script no permitido
    .admin = Un script se ejecuta con un doble clic, con todos los permisos del usuario.
    .subject = Correo bloqueado: archivo con comandos no permitido
reason-file-shortcut = El archivo es un acceso directo que inicia otra cosa. Normalmente, su organización no permite archivos así.
    .title = acceso directo no permitido
    .admin = Un acceso directo puede iniciar cualquier comando con cualquier icono. Los remitentes legítimos casi nunca envían uno por correo.
    .subject = Correo bloqueado: acceso directo no permitido
reason-file-disk-image = El archivo es una copia de un disco entero. Normalmente, su organización no permite archivos así.
    .title = imagen de disco no permitida
    .admin = Los archivos de una imagen de disco pierden la marca de que vienen de Internet, y Windows avisa menos.
    .subject = Correo bloqueado: copia de un disco no permitida
reason-file-macro-document = El documento puede ejecutar comandos (macros). Normalmente, su organización no permite documentos así.
    .title = documento con macros no permitido
    .admin = Este tipo de archivo puede contener macros. La regla no comprueba si este archivo las tiene.
    .subject = Correo bloqueado: documento que puede ejecutar comandos
reason-file-notebook = El archivo es un bloc de notas digital (OneNote) que puede ocultar programas. Normalmente, su organización no permite archivos así.
    .title = bloc de notas no permitido
    .admin = Los archivos de OneNote pueden contener cualquier archivo e iniciarlo con un clic.
    .subject = Correo bloqueado: bloc de notas no permitido
reason-file-help-file = Este archivo de ayuda es de un tipo antiguo que puede ejecutar comandos. Normalmente, su organización no permite archivos así.
    .title = archivo de ayuda no permitido
    .admin = Los archivos de ayuda compilados ejecutan scripts. Nadie necesita enviarlos por correo.
    .subject = Correo bloqueado: archivo de ayuda no permitido
reason-file-web-page = El archivo es una página web. Normalmente, su organización no permite páginas web como adjuntos.
    .title = página web no permitida
    .admin = Una página web adjunta a menudo imita un inicio de sesión o desempaqueta un archivo oculto.
    .subject = Correo bloqueado: página web no permitida
reason-file-archive = El archivo está comprimido (por ejemplo, ZIP). Normalmente, su organización no permite los de este tipo.
    .title = archivo comprimido no permitido
    .admin = No se permite este tipo de archivo comprimido, o algo de su contenido.
    .subject = Correo bloqueado: archivo comprimido no permitido
reason-file-pdf = El archivo es un documento PDF. Una regla de su organización no lo permite.
    .title = PDF no permitido
    .admin = Una regla local no permite este archivo PDF, por su nombre o su tipo.
    .subject = Correo bloqueado: archivo no permitido
reason-file-document = El archivo es un documento. Una regla de su organización no lo permite.
    .title = documento no permitido
    .admin = Una regla local no permite este documento, por su nombre o su tipo.
    .subject = Correo bloqueado: archivo no permitido
reason-file-picture = El archivo es una imagen. Una regla de su organización no la permite.
    .title = imagen no permitida
    .admin = Una regla local no permite esta imagen, por su nombre o su tipo.
    .subject = Correo bloqueado: archivo no permitido
reason-file-media = El archivo es un video o un audio. Normalmente, su organización no permite archivos así por correo.
    .title = video o audio no permitido
    .admin = Una regla local no permite archivos de video o de audio.
    .subject = Correo bloqueado: video o audio no permitido
reason-file-disguised = El archivo parece un documento, pero es un programa.
    .title = programa con nombre engañoso
    .admin = El nombre oculta que el archivo es un programa. Se hace para engañar.
    .subject = Correo bloqueado: programa disfrazado
reason-file-other = El archivo es de un tipo que su organización normalmente no permite.
    .title = archivo no permitido
    .admin = Una regla local no permite el nombre o el tipo.
    .subject = Correo bloqueado: archivo no permitido

## What could not be checked

reason-encrypted = El archivo está bloqueado con una contraseña. Por eso no hemos podido ver qué contiene.
    .title = archivo cifrado
    .admin = El archivo comprimido o el documento está cifrado. Los atacantes lo hacen para eludir los escáneres; los remitentes legítimos, para proteger datos.
    .subject = Correo bloqueado: archivo bloqueado con una contraseña
reason-over-limits = El archivo lleva demasiado contenido comprimido. Por eso no hemos podido revisarlo.
    .title = límites superados
    .admin = Demasiados archivos, demasiados niveles o demasiado grande al descomprimir. Puede ser una bomba de descompresión o solo un archivo comprimido grande.
    .subject = Correo bloqueado: demasiado contenido en un archivo
reason-ambiguous = El correo está hecho de modo que no todos los programas lo leen igual. Por eso no hemos podido revisarlo.
    .title = estructura ambigua
    .admin = Cada programa puede ver partes distintas: el escáner mira una cosa y el destinatario abre otra.
    .subject = Correo bloqueado: hecho de forma engañosa
reason-unreadable = El archivo está dañado o es de un tipo desconocido. Por eso no hemos podido revisarlo.
    .title = archivo ilegible
    .admin = No se pudo decodificar o desempaquetar una parte MIME.
    .subject = Correo bloqueado: archivo ilegible
reason-scanners-failed = Nuestros antivirus no funcionaban cuando llegó el correo. Por eso no se revisó.
    .title = fallaron todos los escáneres
    .admin = Ningún antivirus respondió. Los correos no se revisan hasta que vuelva a funcionar alguno.
    .subject = Correo bloqueado: no se pudo revisar
# $scanner: its name
reason-scanner-failed = Una de nuestras revisiones no funcionaba cuando llegó el correo.
    .title = falló un escáner
    .admin = { $scanner } no respondió para este correo. Otros escáneres lo revisaron.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = El correo está mal construido.
    .title = cabecera incorrecta
    .admin = La cabecera incumple las reglas del formato del correo.
    .subject = Correo bloqueado: mal construido
reason-header-mime = Las partes del correo están mal unidas.
    .title = estructura MIME incorrecta
    .admin = La estructura MIME es errónea (RFC 2045). Suele ser un programa defectuoso; a veces, un truco para eludir los escáneres.
    .subject = Correo bloqueado: mal construido
reason-header-8bit = El correo usa letras de una forma que no está permitida.
    .title = caracteres de 8 bits en la cabecera
    .admin = La cabecera contiene caracteres que deben codificarse (RFC 2047). Suele ser un programa antiguo o casero.
    .subject = Correo bloqueado: mal construido
reason-header-control = El correo contiene caracteres que no están permitidos.
    .title = caracteres de control en la cabecera
    .admin = La cabecera contiene caracteres de control (RFC 5322, sección 2.2).
    .subject = Correo bloqueado: mal construido
reason-header-blank = El correo tiene una línea vacía donde no debe.
    .title = línea en blanco en la cabecera
    .admin = Una línea de la cabecera consta solo de espacios en blanco (RFC 5322, sección 3.2.2).
    .subject = Correo bloqueado: mal construido
reason-header-long = El correo tiene una línea demasiado larga.
    .title = línea de cabecera demasiado larga
    .admin = Una línea de la cabecera tiene más de 998 caracteres (RFC 5322, sección 2.1.1).
    .subject = Correo bloqueado: mal construido
reason-header-syntax = Una línea técnica del correo está mal escrita.
    .title = sintaxis de cabecera incorrecta
    .admin = Un campo de cabecera incumple la sintaxis (RFC 5322).
    .subject = Correo bloqueado: mal construido
reason-header-missing = Al correo le falta algo que todo correo debe tener.
    .title = falta un campo de cabecera
    .admin = Falta un campo de cabecera obligatorio (RFC 5322, sección 3.6).
    .subject = Correo bloqueado: incompleto
reason-header-duplicate = En el correo está dos veces algo que solo puede estar una vez.
    .title = campo de cabecera duplicado
    .admin = Aparece dos veces un campo que solo puede aparecer una (RFC 5322, sección 3.6). Suele ser un programa o un relay defectuoso.
    .subject = Correo bloqueado: mal construido

reason-oversized = El correo es más grande de lo permitido.
    .title = correo demasiado grande
    .admin = Supera el límite fijado para este destinatario.
    .subject = Correo bloqueado: demasiado grande

## Grounds of spam

spam-test = El correo contiene un texto de prueba. Con textos así se prueba el filtro.
    .title = texto de prueba
    .admin = GTUBE, el texto de prueba de los filtros antispam. Es inofensivo.
    .subject = Correo bloqueado: texto de prueba inofensivo
spam-score = Muchos pequeños indicios juntos hacen que el correo parezca publicidad.
    .title = puntuación de spam alcanzada
    .admin = La suma de las pruebas alcanzó el límite.
    .subject = Correo bloqueado: publicidad no deseada
spam-forged-sender = La dirección del remitente parece falsificada.
    .title = remitente no auténtico
    .admin = SPF, DKIM o DMARC falló para el remitente mostrado.
    .subject = Correo bloqueado: publicidad no deseada
spam-phishing = El correo intenta obtener su contraseña o el control de su cuenta.
    .title = frases de phishing
    .admin = Frases o enlaces que imitan un servicio y piden datos de acceso o de pago.
    .subject = Correo bloqueado: engaño para obtener su contraseña
spam-known-sender-network = El equipo que envió el correo, o un enlace, ya se ha usado para publicidad.
    .title = dirección o enlace en una lista
    .admin = Una dirección o un enlace está en una lista de bloqueo.
    .subject = Correo bloqueado: publicidad no deseada
spam-known-text = El texto ya se conoce de otros correos no deseados.
    .title = texto de spam conocido
    .admin = El texto se parece a spam conocido (Bayes, sumas de comprobación).
    .subject = Correo bloqueado: publicidad no deseada
spam-money-promise = El correo promete o exige dinero.
    .title = frases sobre dinero
    .admin = Frases de estafas con pago por adelantado, loterías o extorsión.
    .subject = Correo bloqueado: engaño para obtener su dinero
spam-advertising = El correo está escrito como un anuncio.
    .title = frases publicitarias
    .admin = Frases de publicidad de medicamentos, préstamos, falsificaciones y similares.
    .subject = Correo bloqueado: publicidad no deseada
spam-odd-text = El texto está escrito de una forma poco habitual.
    .title = texto extraño
    .admin = Codificación, marcado u ortografía que los programas legítimos casi nunca producen.
    .subject = Correo bloqueado: publicidad no deseada
spam-odd-links = Los enlaces ocultan adónde llevan.
    .title = enlaces extraños
    .admin = Enlaces a direcciones IP, acortadores o destinos disfrazados.
    .subject = Correo bloqueado: publicidad no deseada
spam-odd-path = El correo siguió un camino poco habitual.
    .title = camino extraño
    .admin = El nombre o la dirección del equipo que lo envió falta, es extraño o es falso.
    .subject = Correo bloqueado: publicidad no deseada
spam-odd-header = El correo lo escribió un programa poco habitual.
    .title = cabecera extraña
    .admin = Faltan campos de cabecera, o son incorrectos o imitados.
    .subject = Correo bloqueado: publicidad no deseada
spam-attachment = La publicidad suele llevar adjuntos de este tipo.
    .title = adjunto típico de spam
    .admin = El tipo o el nombre del adjunto es típico de spam.
    .subject = Correo bloqueado: publicidad no deseada
spam-scanner-points = Un antivirus considera dudoso el correo.
    .title = puntos de un antivirus
    .admin = Aquí el hallazgo de este escáner cuenta como puntos de spam, no como malware.
    .subject = Correo bloqueado: publicidad no deseada
spam-site-rule = Una regla de su organización no permite este correo.
    .title = regla local
    .admin = Una regla o una lista local.
    .subject = Correo bloqueado: publicidad no deseada

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] Una revisión independiente lo detectó.
        [many] { $count } de revisiones independientes lo detectaron.
       *[other] { $count } revisiones independientes lo detectaron.
    }
doubt-exact-name =
    .admin = Un escáner conoce exactamente este malware, o su familia.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = El archivo “{ $file }” parece un documento, pero no lo es.
    .admin = El nombre “{ $file }” aparenta ser el de un documento.
doubt-turned-name = El nombre del archivo está escrito para que el final se lea mal.
    .admin = El nombre “{ $file }” contiene caracteres que invierten el sentido de lectura. Aquí se han omitido.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = El nombre de un archivo contiene letras que solo se parecen a las habituales.
    .admin = El nombre “{ $file }” mezcla letras parecidas de varios alfabetos.
doubt-archive-in-archive =
    .admin = Hay un archivo comprimido dentro de otro. Es raro en correos legítimos.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = El correo dice que viene de { $domain }. Una comprobación dice que no es cierto.
    .admin = La comprobación { $check } falló para { $domain }, el remitente declarado.
doubt-sender-claimed = El correo dice que viene de { $domain }. Nada lo demuestra.
    .admin = El correo dice que viene de { $domain }. No lo demuestra ninguna firma DKIM ni ningún resultado DMARC.
doubt-single-guess =
    .admin = Solo un escáner lo sospecha, por la estructura del archivo. Estas suposiciones fallan a menudo.
doubt-false-alarm-source =
    .admin = Solo lo indica una base de firmas conocida por sus falsos positivos.
doubt-macro-alone = El documento contiene comandos (macros). Muchos documentos normales los tienen.
    .admin = Solo se indica una macro. Muchos documentos legítimos tienen alguna.
doubt-ordinary-behavior =
    .admin = Solo se vio un comportamiento que también muestran muchos programas legítimos.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Otro escáner lo examinó y no encontró nada.
        [many] { $count } de escáneres más lo examinaron y no encontraron nada.
       *[other] Otros { $count } escáneres lo examinaron y no encontraron nada.
    }
doubt-sender-proven = El correo viene de verdad de { $domain }.
    .admin = El remitente { $domain } está verificado por DKIM o DMARC. Aun así, puede estar infectado el equipo de un contacto conocido.
doubt-rule-only =
    .admin = Una regla local no permite el archivo. Ningún escáner encontró nada en él.
doubt-known-bulk = El correo viene de verdad de { $domain }. Se envió a mucha gente.
    .admin = Es un correo masivo o de lista, y su remitente { $domain } está verificado.
doubt-harmless-test =
    .admin = Es un archivo de prueba. Probablemente alguien está probando el filtro.
