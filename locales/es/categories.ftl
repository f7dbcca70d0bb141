# Provenance: original
# Spanish, formal (usted): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade, after a colon or a dash, small first letter
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = El correo contiene un programa que bloquea archivos y exige dinero.
    .subject = Correo bloqueado: programa de extorsión
    .could = El programa podría haber bloqueado sus documentos y fotos.
    .can = El programa puede bloquear sus documentos y fotos.
    .title = ransomware
    .admin = Cifra archivos y exige un rescate. Muchas variantes copian antes los datos.

category-wiper = El correo contiene un programa que destruye datos.
    .subject = Correo bloqueado: programa que destruye datos
    .could = El programa podría haber borrado todo lo que hay en su equipo.
    .can = El programa puede borrar todo lo que hay en su equipo.
    .title = wiper
    .admin = Destruye archivos o discos enteros. Los datos no se recuperan ni pagando.

category-banker = El correo contiene un programa que roba dinero de cuentas bancarias.
    .subject = Correo bloqueado: programa que roba de cuentas bancarias
    .could = El programa podría haber tomado el control de su banca en línea.
    .can = El programa puede tomar el control de su banca en línea.
    .title = troyano bancario
    .admin = Toma el control de la banca en línea, normalmente cambiando lo que muestra el navegador.

category-infostealer = El correo contiene un programa que roba contraseñas.
    .subject = Correo bloqueado: programa que roba contraseñas
    .could = El programa podría haber enviado sus contraseñas a desconocidos.
    .can = El programa puede enviar sus contraseñas a desconocidos.
    .title = infostealer
    .admin = Reúne contraseñas, cookies y documentos y los envía fuera en pocos minutos.

category-spyware = El correo contiene un programa que vigila lo que usted hace.
    .subject = Correo bloqueado: programa espía
    .could = El programa podría haber grabado lo que usted escribe y ve.
    .can = El programa puede grabar lo que usted escribe y ve.
    .title = spyware
    .admin = Graba el teclado, la pantalla, el micrófono o la cámara.

category-backdoor = El correo contiene un programa que permite a desconocidos usar su equipo.
    .subject = Correo bloqueado: programa oculto de control remoto
    .could = Unos desconocidos podrían haber usado su equipo a distancia.
    .can = Unos desconocidos pueden usar su equipo a distancia.
    .title = puerta trasera
    .admin = Da a otros el control del equipo: comandos, archivos, pantalla.

category-botnet = El correo contiene un programa que recibe órdenes de delincuentes.
    .subject = Correo bloqueado: programa que obedece a delincuentes
    .could = El programa podría haber usado su equipo para atacar a otros.
    .can = El programa puede usar su equipo para atacar a otros.
    .title = bot
    .admin = Integra el equipo en una red que envía spam o ataca a otros.

category-worm = El correo contiene un programa que se propaga por sí solo.
    .subject = Correo bloqueado: programa que se propaga solo
    .could = El programa podría haber pasado de su equipo a otros.
    .can = El programa puede pasar de su equipo a otros.
    .title = gusano
    .admin = Se copia en otros equipos por correo, recursos compartidos o vulnerabilidades.

category-rootkit = El correo contiene un programa que se esconde en lo más hondo del equipo.
    .subject = Correo bloqueado: programa que se esconde en equipos
    .could = El programa podría haberse quedado en su equipo sin que nadie lo viera.
    .can = El programa puede quedarse en su equipo sin que nadie lo vea.
    .title = rootkit
    .admin = Se esconde en el sistema o se activa antes de que arranque, y sobrevive a una limpieza.

category-exploit = El correo contiene un archivo que aprovecha un punto débil de un programa.
    .subject = Correo bloqueado: archivo hecho para entrar en equipos
    .could = Con solo abrir el archivo, podría haber entrado un desconocido en su equipo.
    .can = Con solo abrir el archivo, puede entrar un desconocido en su equipo.
    .title = exploit
    .admin = Aprovecha una vulnerabilidad de un programa. Compruebe que el programa esté actualizado.

category-downloader = El correo contiene un programa que descarga otros programas dañinos.
    .subject = Correo bloqueado: programa que trae programas dañinos
    .could = El programa podría haber traído programas dañinos a su equipo.
    .can = El programa puede traer programas dañinos a su equipo.
    .title = downloader
    .admin = Primer paso de un ataque: descarga o desempaqueta el malware principal.

category-file-infector = El correo contiene un programa que infecta otros programas.
    .subject = Correo bloqueado: virus informático
    .could = El virus podría haber infectado los programas de su equipo.
    .can = El virus puede infectar los programas de su equipo.
    .title = virus de archivos
    .admin = Se añade a programas y documentos. A menudo es un archivo limpio que se infectó.

category-cryptominer = El correo contiene un programa que usa su equipo en secreto para crear dinero digital.
    .subject = Correo bloqueado: programa que usa equipos en secreto
    .could = El programa podría haber hecho que su equipo se volviera lento y se calentara.
    .can = El programa puede hacer que su equipo se vuelva lento y se caliente.
    .title = minero de criptomonedas
    .admin = Mina criptomonedas a costa del dueño del equipo.

category-phishing = El correo intenta obtener su contraseña con un engaño.
    .subject = Correo bloqueado: engaño para obtener su contraseña
    .could = El correo podría haber llevado a una página falsa que pide su contraseña.
    .can = El correo puede llevar a una página falsa que pide su contraseña.
    .title = phishing
    .admin = Imita un servicio para obtener contraseñas o datos de pago.

category-rogueware = El correo contiene un programa que asusta a la gente para sacarle dinero.
    .subject = Correo bloqueado: programa con avisos falsos
    .could = El programa podría haber mostrado avisos falsos y pedido dinero.
    .can = El programa puede mostrar avisos falsos y pedir dinero.
    .title = rogueware
    .admin = Se hace pasar por un programa de seguridad o de reparación y exige un pago.

category-scam = El correo intenta conseguir dinero con una historia falsa.
    .subject = Correo bloqueado: engaño para obtener su dinero
    .could = El correo podría haberle costado dinero.
    .can = El correo puede costarle dinero.
    .title = estafa
    .admin = Fraude que usa solo texto: pago por adelantado, factura falsa, extorsión, falso romance.

category-hacktool = El correo contiene una herramienta para entrar en equipos ajenos.
    .subject = Correo bloqueado: herramienta para entrar en equipos
    .could = Unos desconocidos podrían haberla usado contra su equipo.
    .can = Unos desconocidos pueden usarla contra su equipo.
    .title = herramienta de hacking
    .admin = Herramienta para ataques. Algunas también las usan administradores y auditores de seguridad.

category-pua = El correo contiene un programa que la mayoría de la gente no quiere.
    .subject = Correo bloqueado: programa no deseado
    .could = El programa podría haber mostrado anuncios o cambiado su configuración.
    .can = El programa puede mostrar anuncios o cambiar su configuración.
    .title = aplicación no deseada (PUA)
    .admin = Publicidad, instaladores con añadidos, herramientas dudosas. Más molesta que peligrosa; algunos usuarios la quieren.

category-active-content = El correo contiene un documento que puede ejecutar comandos.
    .subject = Correo bloqueado: documento que puede ejecutar comandos
    .could = Al abrir el documento, podría haber arrancado un programa dañino.
    .can = Al abrir el documento, puede arrancar un programa dañino.
    .title = contenido activo
    .admin = Macro, script o enlace que se ejecuta al abrir el documento. También los hay en documentos legítimos.

category-evasion = El correo contiene un archivo que intenta ocultarse de nuestras revisiones.
    .subject = Correo bloqueado: archivo que oculta su contenido
    .could = El archivo podría haber causado daños más tarde, tras nuestras revisiones.
    .can = El archivo puede causar daños más tarde, tras nuestras revisiones.
    .title = evasión
    .admin = Se empaqueta, se disfraza o espera para eludir los escáneres. La protección anticopia también lo hace.

category-suspicious-behavior = El correo contiene un archivo que se comporta de forma sospechosa.
    .subject = Correo bloqueado: archivo sospechoso
    .could = El archivo podría haber cambiado su equipo sin pedirle permiso.
    .can = El archivo puede cambiar su equipo sin pedirle permiso.
    .title = comportamiento sospechoso
    .admin = Hace lo que el malware hace a menudo, pero nada que lo demuestre.

category-malware = El correo contiene un programa dañino.
    .subject = Correo bloqueado: programa dañino
    .could = El programa podría haber causado daños en su equipo o espiado lo que usted hace.
    .can = El programa puede causar daños en su equipo o espiar lo que usted hace.
    .title = malware
    .admin = Es dañino, pero el escáner no dice de qué tipo.

category-policy = Una regla de su organización no permite este correo.
    .subject = Correo bloqueado: no permitido aquí
    .could = Los atacantes también usan correos así.
    .can = Los atacantes también usan correos así.
    .title = regla de la organización
    .admin = No permitido por una regla local; no se detectó nada dañino.

category-unscannable = No hemos podido revisar el correo.
    .subject = Correo bloqueado: no se pudo revisar
    .could = A veces se esconden archivos dañinos en correos así.
    .can = A veces se esconden archivos dañinos en correos así.
    .title = no revisable
    .admin = Ningún escáner pudo ver el contenido. No se sabe nada, ni bueno ni malo.

category-spam = El correo parece publicidad no deseada.
    .subject = Correo bloqueado: publicidad no deseada
    .could = El correo solo le habría hecho perder tiempo.
    .can = El correo puede hacerle perder tiempo.
    .title = spam
    .admin = Correo masivo no deseado.

category-test = El correo contiene un archivo de prueba inofensivo. Con archivos así se prueba la protección.
    .subject = Correo bloqueado: archivo de prueba inofensivo
    .could = El archivo no podría haber causado ningún daño.
    .can = El archivo no puede causar ningún daño.
    .title = prueba
    .admin = Archivo de prueba que los escáneres detectan a propósito. Es inofensivo.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = muy alto
    .admin = crítico
severity-high = alto
    .admin = alto
severity-medium = medio
    .admin = medio
severity-low = bajo
    .admin = bajo
severity-info = ninguno
    .admin = informativo

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Estamos muy seguros de que el correo es peligroso.
    .unwanted = Estamos muy seguros de que es un correo no deseado.
    .admin = alta
confidence-moderate = Estamos bastante seguros, pero podemos equivocarnos.
    .admin = media
confidence-low = Puede ser una falsa alarma. Puede que el correo sea inofensivo.
    .admin = baja

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = indicio débil
strength-doubtful = conocido por falsos positivos
strength-medium = indicio medio
strength-strong = indicio fuerte
strength-named = coincidencia exacta

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archivo comprimido
platform-mail = correo
