# Provenance: original
# Spanish, formal (usted): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences. “It” is the file, and “the computer” is
#           the test computer, never the reader's; say “the file”, or “in the test”, where that is clearer
# .title    for admins: a short name, after a colon or a dash, small first letter
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = El archivo intentó cambiar y renombrar muchos archivos a la vez. Así actúan los programas de extorsión.
    .title = muchos archivos cifrados o renombrados
    .admin = Los archivos del equipo de prueba se reescribieron o cambiaron de extensión en masa. También lo hacen las herramientas de copia de seguridad, compresión y cifrado de disco, pero rara vez se envían por correo. Busque en el informe de la sandbox la nueva extensión y las notas que dejó.
finding-ransom-note = El archivo intentó dejar una nota que exige dinero.
    .title = nota de rescate
    .admin = Se escribió un archivo cuyo nombre o texto se conoce de notas de rescate. La coincidencia se basa en palabras clave: lea el archivo en el informe de la sandbox.
finding-backups-deleted = El archivo intentó borrar las copias de seguridad. Sin ellas, los archivos perdidos no se recuperan.
    .title = copias de seguridad borradas
    .admin = Se borraron instantáneas (shadow copies), el catálogo de copias o el espacio libre (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Solo el software de copia de seguridad y de limpieza de disco tiene motivos para ello.
finding-recovery-off = El archivo intentó desactivar las funciones de reparación del equipo.
    .title = funciones de recuperación desactivadas
    .admin = Se cambió la configuración de arranque, Restaurar sistema o las copias de seguridad (bcdedit, wbadmin, directivas). También lo hacen los instaladores de controladores y las herramientas de recuperación; CAPE da a su propia firma de bcdedit una confianza del 20{ "\u00A0" }%.
finding-disk-overwritten = El archivo intentó sobrescribir el disco para que el equipo no volviera a arrancar.
    .title = disco o zona de arranque sobrescritos
    .admin = Escrituras directas en un disco, en el registro de arranque o en archivos enteros, o una herramienta para ello. También lo hacen las herramientas de particiones, de imágenes y de cifrado de disco. Busque \\.\PhysicalDrive en el informe.
finding-mass-deletion = El archivo intentó borrar una cantidad inusual de archivos.
    .title = muchos archivos borrados
    .admin = La firma solo cuenta los archivos borrados: también la activan los desinstaladores y los limpiadores de archivos temporales. Mire qué archivos se borraron.
finding-tools-blocked = El archivo intentó bloquear las herramientas que pueden detenerlo.
    .title = herramientas del sistema bloqueadas
    .admin = Se establecieron directivas contra el Administrador de tareas, el Editor del Registro, el símbolo del sistema u otros programas. Aparte de los programas que bloquean la pantalla, solo lo hace el software para quioscos y escuelas.
finding-desktop-changed = El archivo intentó cambiar el escritorio o tapar los avisos de Windows.
    .title = configuración del escritorio cambiada
    .admin = Fondo, iconos, menú Inicio o notificaciones. Por sí solo es inofensivo: lo hacen los temas y las herramientas de personalización. Solo cuenta junto con indicios de cifrado.

## Stealing

finding-browser-data = El archivo miró donde el navegador guarda las contraseñas y las páginas visitadas.
    .title = datos del navegador leídos
    .admin = La sandbox habla de robo; lo que vio es acceso a perfiles del navegador. También los leen instaladores y herramientas de sincronización y limpieza (CAPE le da una confianza del 30{ "\u00A0" }%). Solo cuenta si después se enviaron datos.
finding-browser-passwords = El archivo intentó leer las contraseñas o las sesiones que guarda el navegador.
    .title = contraseñas del navegador leídas
    .admin = Acceso a Login Data, key4.db o al almacén de cookies. El único caso legítimo habitual es un gestor de contraseñas que importa.
finding-transfer-passwords = El archivo buscó contraseñas guardadas de programas que transfieren archivos.
    .title = búsqueda de contraseñas de transferencia
    .admin = Se sondearon rutas y claves del Registro de Windows de clientes de FTP, SSH o acceso remoto. Muchas seguidas son típicas de ladrones de contraseñas como Pony y LokiBot.
finding-account-data = El archivo buscó contraseñas o datos de los programas de correo y de otros.
    .title = búsqueda de datos de cuentas
    .admin = Perfiles de correo, mensajería, juegos u otras credenciales. También leen perfiles de correo los complementos de Office y las herramientas de migración; mire qué rutas se tocaron.
finding-wallets = El archivo buscó dinero digital en el equipo.
    .title = búsqueda de wallets de criptomonedas
    .admin = wallet.dat, carpetas de wallets o wallets del navegador. Solo el propio software de wallets tiene motivos para ello.
finding-windows-passwords = El archivo intentó sacar de Windows las contraseñas de acceso.
    .title = contraseñas de Windows leídas
    .admin = Memoria de LSASS, SAM, DPAPI, el almacén de credenciales o la base de datos del dominio (ATT&CK T1003). También leen LSASS el software de seguridad y los informes de errores; los adjuntos de correo, no.
finding-clipboard = El archivo leyó lo que se copió con “copiar y pegar”.
    .title = portapapeles leído
    .admin = Así se pueden captar contraseñas o sustituir números de cuenta. Los programas de oficina, los gestores de contraseñas y el soporte remoto leen el portapapeles continuamente.
finding-keylogger = El archivo intentó grabar lo que se escribe, también las contraseñas.
    .title = teclado vigilado
    .admin = Un hook de teclado o consulta continua de teclas. Usan las mismas funciones las herramientas de atajos, los juegos y las ayudas de accesibilidad; es grave si después se enviaron datos.
finding-screen-watched = El archivo intentó grabar la pantalla, la cámara o el micrófono.
    .title = pantalla o sala vigiladas
    .admin = Capturas de pantalla, cámara o sonido. El software de soporte y de reuniones lo hace con consentimiento; un adjunto no tiene motivos para ello.
finding-traffic-redirected = El archivo intentó desviar el tráfico de Internet a donde otros pueden leerlo.
    .title = tráfico de Internet desviado
    .admin = Proxy, archivo hosts, DNS, certificados raíz o un controlador de captura. También los cambian el software de empresa y los bloqueadores de anuncios; mire qué dirección o certificado se puso.
finding-browser-weakened = El archivo intentó debilitar la protección del navegador. Así actúan los ladrones de cuentas bancarias.
    .title = protección del navegador debilitada
    .admin = Zonas de seguridad, aislamiento de procesos, SPDY o HTTP/2, o código en el navegador: preparativos para cambiar páginas de bancos. El software antiguo de empresa también rebaja las zonas.
finding-browser-changed = El archivo intentó cambiar la página de inicio, el buscador o los complementos del navegador.
    .title = configuración del navegador cambiada
    .admin = Típico de los programas publicitarios que vienen con otros. Los instaladores legítimos también lo ofrecen, pero antes preguntan.

## Strangers in control

finding-computer-info-sent = El archivo reunió datos del equipo y los envió a Internet.
    .title = datos del equipo enviados
    .admin = Es el primer mensaje habitual de un programa de control remoto. La telemetría del software legítimo se parece: compruebe el destino.
finding-stolen-data-sent = El archivo envió datos fuera, como lo hacen los ladrones de contraseñas.
    .title = datos enviados a un punto de recogida
    .admin = Los datos los recibió un bot de chat, un webhook o una cuenta de correo: habitual en Agent Tesla, Snake y otros. Busque en los registros de su proxy o DNS equipos reales que contactaron con la dirección.
finding-sends-mail = El archivo intentó enviar correos por su cuenta.
    .title = correo enviado por el propio archivo
    .admin = SMTP desde la muestra: un bot de spam, o un keylogger que envía lo que grabó. También lo hacen las herramientas de monitorización y los programas de correo.
finding-remote-control = El archivo se conectó a Internet como un programa que deja usar el equipo a desconocidos.
    .title = mando y control (C2)
    .admin = Indicios de mando y control: puertos o protocolos típicos, dominios calculados (DGA), túneles, configuración extraída. Lo pueden activar el software P2P y el de actualización. Mire las direcciones.
finding-botnet-work = El archivo se comportó como parte de una red de equipos infectados.
    .title = comportamiento de botnet
    .admin = IRC, fraude de clics, ataques a otros o el comportamiento de un bot conocido. El caso legítimo es un cliente de IRC.
finding-cryptomining = El archivo intentó crear dinero digital con el equipo.
    .title = minería de criptomonedas
    .admin = Se vio un comando de minería o un pool de minería. Algunas personas minan a propósito, pero no reciben el programa por correo.
finding-hidden-network = El archivo usó una red oculta que esconde con quién se comunica.
    .title = Tor, proxy abierto o túnel
    .admin = Tor, I2P, un proxy abierto o un servicio de túneles. También los usan las herramientas de privacidad y los desarrolladores.
finding-opens-port = El archivo esperó conexiones desde fuera.
    .title = puerto en escucha abierto
    .admin = Lo hacen muchos programas legítimos: servicios auxiliares, impresoras, depuradores, juegos. Cuenta junto con indicios de control remoto.
finding-access-opened = El archivo intentó abrir a otros una vía de entrada al equipo.
    .title = acceso abierto para otros
    .admin = Se configuró Escritorio remoto o soporte remoto, o se añadió una cuenta de usuario. También lo hace el personal de soporte: pregunte si el suyo lo envió.
finding-attack-tool = El archivo contiene una herramienta hecha para entrar en equipos ajenos.
    .title = herramienta de ataque conocida
    .admin = Huella de un kit de ataque (Meterpreter, Empire, Koadic, una web shell…). Puede ser su propia prueba de penetración; si no, trátelo como un ataque dirigido.

## Addresses and traffic

finding-attack-traffic = El tráfico de Internet del archivo coincidió con una lista de ataques conocidos.
    .title = tráfico de ataque conocido
    .admin = Coincidió una regla de detección de intrusiones o una fuente de amenazas. Lea la propia alerta: los eventos del decodificador (“SURICATA …”) y las prioridades bajas son casi siempre ruido.
finding-doubtful-address = El archivo se conectó a direcciones de Internet de un tipo que también usan los estafadores.
    .title = direcciones dudosas
    .admin = Dominios baratos o nuevos, hosts que no responden, direcciones IP sin nombre, sitios para compartir archivos o textos. También los usan los programas legítimos: juzgue por la propia dirección.
finding-dynamic-dns = El archivo se conectó a una dirección de Internet que puede pasar a otro equipo en cualquier momento.
    .title = DNS dinámico
    .admin = Usan DNS dinámico los usuarios domésticos y las oficinas pequeñas; también quienes manejan programas de control remoto, porque les permite mudarse. Compruebe el nombre.
finding-web-traffic = El archivo intercambió datos con Internet.
    .title = tráfico web corriente
    .admin = Lo hace casi cualquier programa: actualizaciones, licencias, estadísticas. Solo cuenta si la dirección o los datos son malos. Un user agent extraño es un indicio débil.

## Fetching and starting other programs

finding-program-unpacked = El archivo desempaquetó un segundo programa y lo inició.
    .title = programa depositado e iniciado
    .admin = Lo hace cualquier instalador. Si viene de un documento o un script, es un indicio fuerte de un downloader.
finding-program-created = El archivo puso un programa nuevo en el equipo.
    .title = archivo de programa creado
    .admin = Lo hacen los instaladores y los archivos autoextraíbles. Mire qué archivo es y si se inició.
finding-document-writes-program = Un documento, o un archivo con comandos, puso a escondidas un programa en el equipo.
    .title = un documento escribió un programa
    .admin = Office, un intérprete de scripts o PowerShell escribió un archivo ejecutable. Casi ningún adjunto legítimo lo hace.
finding-document-online = El documento se conectó por sí solo a Internet, como para descargar un programa.
    .title = un documento se conectó a Internet
    .admin = También lo activan las imágenes enlazadas, las plantillas y la comprobación de licencias de Office (CAPE le da una confianza del 20{ "\u00A0" }%). Mire qué se descargó.
finding-script-download = Unos comandos ocultos intentaron descargar algo de Internet.
    .title = un script descargó algo
    .admin = wscript, cscript, mshta o PowerShell se conectó a Internet o inició un proceso. En un adjunto de correo es casi siempre un downloader.
finding-program-download = El archivo descargó de Internet un programa.
    .title = programa descargado
    .admin = Los actualizadores lo hacen desde la dirección de su fabricante; desde una dirección IP sin nombre es un indicio fuerte de malware. Bloquee la dirección si es desconocida.
finding-hidden-command = El archivo ejecutó comandos ocultos con una herramienta potente de Windows.
    .title = comando oculto de PowerShell o DDE
    .admin = PowerShell codificado u oculto, o un comando DDE. Los scripts de administradores usan algunas de estas opciones, pero no desde el correo. Decodifique la línea de comandos del informe.
finding-obfuscated-command = El archivo usó comandos escritos a propósito para que no se entiendan.
    .title = línea de comandos ofuscada
    .admin = Comandos invertidos, con relleno, unidos o muy largos. Algunos instaladores y herramientas de compilación los tienen largos; los ilegibles rara vez son legítimos.
finding-unusual-process = El archivo inició programas que un archivo corriente no necesita.
    .title = proceso hijo inusual
    .admin = Un proceso que no está en la lista de conocidos de la sandbox, o una herramienta usada de forma extraña. Mire los procesos hijos y sus líneas de comandos.
finding-document-starts-program = Al abrir el documento, se inició a escondidas otro programa.
    .title = un documento inició un programa
    .admin = Una shell, un intérprete de scripts u otro programa se ejecutó bajo Office, un lector de PDF o un navegador. Casi ningún documento legítimo lo hace.
finding-windows-tools = El archivo usó herramientas incluidas en Windows.
    .title = herramientas de Windows usadas
    .admin = También las usan los scripts de administración y los instaladores. certutil, bitsadmin, mshta y regsvr32 pesan más que net o ping.
finding-borrowed-programs = El archivo usó un programa de confianza de Windows para esconder lo que hace.
    .title = abuso de un programa de confianza
    .admin = Ejecución mediante binarios del sistema (ATT&CK T1218) o DLL side-loading: las listas de permitidos y la protección solo ven el nombre de confianza. Algunas herramientas de gestión funcionan así.
finding-started-from-archive = Un archivo disfrazado, dentro del adjunto comprimido, intentó iniciar un programa.
    .title = acceso directo o script en un archivo comprimido
    .admin = Un LNK, un script o una DLL que se inició directamente desde un archivo comprimido o una imagen de disco: hoy es una forma muy habitual de distribuir malware.

## Documents, scripts, pages

finding-office-macro = El documento contiene un pequeño programa (una macro).
    .title = macro en un documento
    .admin = Solo se sabe que existe; no se vio nada malo. La mayoría de las hojas de cálculo de empresa con macros son legítimas: llame al remitente a un número que ya conozca.
finding-office-macro-autorun = El documento contiene un pequeño programa que se inicia al abrir el documento.
    .title = macro que se inicia sola
    .admin = AutoOpen, AutoClose o un punto de entrada similar. También lo tienen formularios y plantillas de empresas; junto con una descarga o una llamada a la shell es un indicio fuerte.
finding-office-macro-suspicious = El documento contiene un pequeño programa. Los ataques usan los mismos comandos.
    .title = macro con comandos sospechosos
    .admin = Cadenas como Shell, CreateObject o URLDownloadToFile, o una macro de Excel 4. Las macros propias de las empresas usan algunas; lea la macro (olevba).
finding-known-weakness = El archivo intentó entrar por un punto débil conocido de un programa.
    .title = vulnerabilidad conocida usada
    .admin = Coincide con un exploit o un kit de exploits conocido; el número CVE, si lo hay, está en las palabras de la sandbox. Los programas actualizados no suelen estar afectados: compruebe su nivel de parches.
finding-document-link = El archivo contiene un enlace a un sitio web dudoso.
    .title = enlaces dudosos
    .admin = URL halladas en el documento o en la memoria. Muchas son de Office o de certificados: mírelas antes de juzgar.
finding-script-code = El archivo contiene código como el que usan las páginas web y los formularios.
    .title = script en un archivo
    .admin = JavaScript o similar, también en archivos PDF. También lo usan formularios y páginas web legítimos; mire qué hace.
finding-obfuscated-script = El archivo contiene código oculto, o escrito para que no se entienda.
    .title = script oculto u ofuscado
    .admin = Marcos sin tamaño, JavaScript empaquetado, redirecciones, HTML smuggling. Los rastreadores y las páginas minificadas se parecen.
finding-odd-document = El documento está construido de una forma poco habitual.
    .title = estructura de documento inusual
    .admin = Páginas de códigos extrañas, objetos incrustados o partes que usan los exploits. También escriben archivos así los conversores y los programas antiguos.
finding-phishing-page = El archivo imita una página de acceso para obtener contraseñas.
    .title = página de phishing
    .admin = Un kit de phishing o una copia de una página de inicio de sesión conocida. Mire adónde envía los datos el formulario y pregunte si alguien ha introducido una contraseña.
finding-phishing-signs = El archivo parece una página que pide contraseñas con un nombre falso.
    .title = indicios de phishing
    .admin = Título, nombre o contenido conocido de páginas de phishing. Se parecen las páginas de inicio de sesión auténticas que alguien guardó o reenvió.

## Breaking in

finding-memory-attack = El archivo usó un truco para entrar en otro programa.
    .title = técnica de exploit
    .admin = Heap spray, stack pivot, elusión de DEP o shellcode. Lo pueden activar los compiladores JIT y la protección anticopia; CAPE da poco peso a su firma de stack pivot.
finding-more-rights = El archivo intentó obtener en el equipo permisos que no tenía.
    .title = elevación de privilegios
    .admin = Direcciones del kernel, tokens de acceso o permisos de depuración. También lo hacen el software de seguridad y los depuradores; vea ATT&CK TA0004.
finding-driver-loaded = El archivo intentó cargar o usar indebidamente un controlador, en lo más hondo del sistema.
    .title = controlador cargado o con uso indebido
    .admin = Un controlador vulnerable o desconocido, o un controlador de seguridad retirado de la memoria: una forma habitual de desactivar la protección. También cargan controladores los instaladores de hardware, pero firmados.
finding-code-injection = El archivo escondió su propio código dentro de otro programa.
    .title = inyección de código
    .admin = Hilos remotos, procesos vaciados (hollowing), hooks y similares (ATT&CK T1055). También inyectan código el software de seguridad, la protección anticopia y los lectores de pantalla.
finding-fileless-code = El archivo trabajó solo en la memoria, donde cuesta verlo.
    .title = código fuera de archivos
    .admin = Código en memoria que no pertenece a ningún archivo, llamadas directas al sistema, o AMSI y ETW parcheados. Los compiladores JIT y la protección anticopia pueden parecerse.
finding-memory-habits = El archivo organizó la memoria como lo hacen los programas empaquetados.
    .title = autodesempaquetado en memoria
    .admin = Memoria escribible y ejecutable, funciones que se resuelven solo durante la ejecución, búferes con código. .NET, Java, los navegadores y los autoextraíbles lo hacen continuamente.

## Settling in

finding-autostart = El archivo intentó iniciarse por sí solo cada vez que se enciende el equipo.
    .title = inicio automático
    .admin = Clave Run, carpeta Inicio, servicio, tarea o complemento. Lo hace cualquier actualizador; si viene de un documento, es un indicio fuerte.
finding-hidden-autostart = El archivo preparó un inicio automático oculto en un lugar poco habitual.
    .title = inicio automático oculto
    .admin = Boot Execute, modo seguro, shims, secuestro de imágenes (IFEO), AppInit, WMI o scripts en el Registro de Windows (ATT&CK T1546, T1547). Aparte del malware, solo usan estos lugares las herramientas de seguridad y del sistema.
finding-copies-itself = El archivo hizo copias de sí mismo.
    .title = copias de sí mismo
    .admin = Las copias modificadas con otro nombre son habituales en el malware que se instala. También se copian los instaladores y los programas portátiles.
finding-spreads = El archivo intentó extenderse a otros equipos o archivos.
    .title = propagación
    .admin = Recursos compartidos, unidades extraíbles, ejecución remota (PsExec) o archivos de programa infectados. Los administradores usan las mismas herramientas remotas. Si alguien abrió el archivo, revise los demás equipos de la red.

## Hiding

finding-protection-off = El archivo intentó desactivar el antivirus.
    .title = protección desactivada
    .admin = Defender, Centro de seguridad, SmartScreen, protección de macros de Office o nuevas exclusiones. También desactivan Defender los instaladores de otros antivirus y las herramientas de gestión.
finding-protection-searched = El archivo buscó un antivirus en el equipo.
    .title = búsqueda de antivirus
    .admin = El malware lo hace para eludir o detener el producto; los instaladores, para evitar conflictos.
finding-safeguards-off = El archivo intentó debilitar la protección de Windows.
    .title = protección de Windows debilitada
    .admin = Firewall, actualizaciones u otras directivas. Los servidores y los juegos se abren paso en el firewall; mire qué regla se puso.
finding-barrier-bypass = El archivo intentó eludir la pregunta “¿Quiere permitir esto?”.
    .title = UAC eludido
    .admin = Una elusión conocida del Control de cuentas de usuario (UAC), o se rebajó el nivel del UAC (ATT&CK T1548.002). Los instaladores legítimos preguntan.
finding-hides-itself = El archivo intentó permanecer invisible.
    .title = ventanas o archivos ocultos
    .admin = Los instaladores y los programas auxiliares en segundo plano usan continuamente ventanas y archivos ocultos.
finding-disguise = El archivo intentó parecer otra cosa.
    .title = disfraz
    .admin = Proceso padre, nombre o tipo de archivo falsos, o datos ocultos en el Registro de Windows. La protección anticopia también oculta allí los datos de licencia.
finding-wipes-tracks = El archivo intentó borrar las huellas de lo que hizo.
    .title = huellas borradas
    .admin = Se borró a sí mismo, borró registros o la marca “de Internet”, o desactivó el registro de eventos. Los instaladores también limpian lo que dejan.
finding-programs-stopped = El archivo intentó detener otros programas o reiniciar el equipo.
    .title = programas o sistema detenidos
    .admin = Se finalizaron procesos o servicios, o se pidió un reinicio. Los instaladores lo hacen para sustituir archivos; mire qué se detuvo.
finding-packed = El archivo está empaquetado o construido de forma poco habitual. Por eso cuesta examinarlo.
    .title = programa empaquetado o extraño
    .admin = Empaquetador, entropía alta, overlay o cabeceras extrañas. También está empaquetado mucho software comercial y libre.
finding-false-signature = No se puede confiar en la firma digital del archivo.
    .title = firma de código dudosa
    .admin = El certificado es robado, está revocado, es autofirmado o no corresponde al archivo. Las herramientas propias suelen ser autofirmadas; un certificado robado es un indicio fuerte.

## Looking around

finding-watcher-check = El archivo comprobó si alguien lo observaba.
    .title = comprobación de máquina virtual
    .admin = Claves del Registro de Windows, archivos, nombres de hardware y similares. La protección anticopia, los juegos y los instaladores consultan lo mismo. Dos o más comprobaciones distintas pesan mucho más.
finding-sandbox-search = El archivo buscó equipos de prueba como el nuestro, para parecer inofensivo en ellos.
    .title = búsqueda de sandboxes
    .admin = Archivos, mutex o bibliotecas de sandboxes. Ningún programa legítimo necesita saberlo.
finding-situation-check = El archivo esperó, o miró la hora, el lugar o quién usa el equipo.
    .title = espera y comprobación
    .admin = Esperas, inactividad, mouse, idioma, depurador. El malware espera a que acabe la prueba; los instaladores y los juegos también comprueban estas cosas.
finding-computer-facts = El archivo pidió datos generales del equipo.
    .title = datos generales del equipo
    .admin = Nombre, memoria, tamaño del disco, permisos: los pide prácticamente cualquier instalador. Una vez se bloqueó un PDF solo porque la ventana “Abrir con” del propio Windows consultó el tamaño del disco. Nunca es una prueba por sí solo.
finding-system-info = El archivo reunió datos del equipo y de los programas instalados.
    .title = datos del sistema reunidos
    .admin = Hardware, software, procesos, WMI. Hacen lo mismo las herramientas de inventario, los instaladores y la telemetría.
finding-network-recon = El archivo exploró la red del equipo.
    .title = red explorada
    .admin = Se enumeraron el dominio, los usuarios, los recursos compartidos o los equipos cercanos. Lo hacen los scripts de administradores; desde un adjunto puede preparar un ataque a toda la red.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Otros antivirus también consideran dañino el archivo.
        [one] Otro antivirus también considera dañino el archivo.
        [many] { $number } de antivirus más también consideran dañino el archivo.
       *[other] Otros { $number } antivirus también consideran dañino el archivo.
    }
    .title = otros escáneres coinciden
    .admin =
        { $number ->
            [0] Otros escáneres (de VirusTotal, IRMA o ClamAV) detectan el archivo; no se sabe cuántos.
            [one] Otro escáner detecta el archivo. Uno o dos son a menudo un falso positivo: mire qué escáner es y vuelva a mirar mañana.
            [many] { $number } de escáneres más detectan el archivo. Uno o dos son a menudo un falso positivo; diez o más, casi nunca. Busque el SHA-256 del archivo; no suba archivos confidenciales.
           *[other] Otros { $number } escáneres detectan el archivo. Uno o dos son a menudo un falso positivo; diez o más, casi nunca. Busque el SHA-256 del archivo; no suba archivos confidenciales.
        }
# CAPE is a sandbox.
finding-known-malware = El equipo de prueba reconoció el archivo como un programa dañino conocido.
    .title = reconocido por CAPE
    .admin = CAPE indicó la familia o extrajo la configuración. El informe contiene las direcciones con las que el malware habría contactado: búsquelas en sus registros.
finding-rule-match = El archivo se parece a programas dañinos conocidos.
    .title = coincidencia con una regla de malware
    .admin = Coincidió una regla YARA, un indicador o una similitud. La calidad de las reglas varía: mire el nombre y el autor de la regla.
finding-known-family = El archivo tiene las marcas de un programa dañino conocido.
    .title = marcas de una familia conocida
    .admin = Archivos, claves del Registro de Windows, mutex o direcciones de { $family }. Los nombres se reutilizan y se copian, pero casi nunca en software legítimo.

## Little things

finding-everyday-actions = El archivo hizo cosas que también hacen muchos programas inofensivos.
    .title = acciones cotidianas
    .admin = Registro de Windows, archivos, canalizaciones (pipes), cifrado, capacidades del código. Por sí solo no es ningún indicio contra el archivo.
finding-phone-access = El archivo pidió amplios permisos en un teléfono.
    .title = funciones del teléfono usadas
    .admin = Una aplicación de Android que lee la ubicación, números, aplicaciones o mensajes, o que carga código. Lo hacen muchas aplicaciones legítimas; compare con la finalidad de la aplicación.
finding-crash = El programa se cerró por un fallo durante la prueba.
    .title = fallo durante la prueba
    .admin = Dice más del equipo de prueba que del archivo. También puede fallar un exploit defectuoso.

## Verdicts of the sandbox itself

finding-sandbox-score = En la prueba, el archivo se comportó de forma sospechosa en varios aspectos.
    .title = puntuación de la sandbox
    .admin = La puntuación de Cuckoo es { $score }: las gravedades de todos los hallazgos, divididas entre 5 y sumadas. Siete hallazgos de gravedad 3 ya superan el límite habitual de 4. Mire cada hallazgo.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = El archivo coincidió con una regla de su departamento de informática.
    .title = regla local
    .admin = Coincidió una expresión de su propio conjunto de reglas de Peekaboo: ({ $number }), contando desde 0; así, (3) es el parámetro expression.4. Las reglas siguientes no se ejecutaron; el informe de la sandbox puede decir más.
finding-evil-domain = El archivo intentó conectarse a una dirección de Internet que se sabe peligrosa.
    .title = contacto con un dominio bloqueado
    .admin = En la lista local de dominios maliciosos: { $domain }. Búsquelo en sus registros de DNS y proxy.
finding-peekaboo-test = Es un archivo de prueba inofensivo.
    .title = archivo de prueba de Peekaboo
    .admin = El archivo contiene la marca de prueba “Peekabooyar”. Probablemente alguien está probando el filtro.
finding-sandbox-verdict = El equipo de prueba considera dañino el archivo, sin decir por qué.
    .title = veredicto sin motivo
    .admin = El resultado llegó sin motivo. Puede estar en los archivos de Peekaboo: busque en el directorio de informes de Peekaboo el SHA-256 de la parte.
finding-sandbox-other = En la prueba, el archivo hizo algo que se considera sospechoso.
    .title = otro comportamiento
    .admin = Este hallazgo no está en el catálogo. Se muestran las palabras de la propia sandbox; juzgue por ellas.

## What could not be analyzed

sandbox-failed-analysis = La prueba del archivo no terminó. No sabemos si es inofensivo.
    .title = falló el análisis en la sandbox
    .admin = Cuckoo o Cortex informó de un error o no terminó. Busque el trabajo en el registro de la sandbox; un segundo análisis suele tener éxito.
sandbox-failed-file = No se pudo probar el archivo. No sabemos si es inofensivo.
    .title = archivo no transferido
    .admin = Peekaboo no pudo leer el archivo o pasarlo a la sandbox. Compruebe el espacio en disco, los permisos y la cola de trabajos.
sandbox-failed-rule = No se pudo evaluar el archivo. No sabemos si es inofensivo.
    .title = falló una regla de Peekaboo
    .admin = Una regla se detuvo con un error, o una expresión pidió un fallo. Compruebe el conjunto de reglas: la causa habitual es un nombre sin definir o un informe que falta.
sandbox-failed-service = No se pudo probar el archivo. No sabemos si es inofensivo.
    .title = Peekaboo no disponible
    .admin = Peekaboo rechazó la petición o no se pudo contactar con él. Compruebe el servicio y el registro de Peekaboo.
sandbox-failed-other = No se pudo probar el archivo. No sabemos si es inofensivo.
    .title = falló la prueba en la sandbox
    .admin = Peekaboo informó de un fallo sin indicar el motivo. Busque el trabajo en el registro de Peekaboo.
