# Provenance: original
# Catalan, formal (vós): what a sandbox saw a file do.
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

finding-mass-encryption = El fitxer ha intentat canviar i reanomenar molts fitxers alhora. Així actuen els programes d'extorsió.
    .title = molts fitxers xifrats o reanomenats
    .admin = Els fitxers de l'ordinador de proves s'han reescrit o han canviat d'extensió en massa. També ho fan les eines de còpia de seguretat, de compressió i de xifratge de disc, però rarament s'envien per correu. Cerqueu a l'informe de l'entorn aïllat la nova extensió i les notes que hi ha deixat.
finding-ransom-note = El fitxer ha intentat deixar una nota que exigeix diners.
    .title = nota de rescat
    .admin = S'ha escrit un fitxer amb un nom o un text conegut de notes de rescat. La coincidència es basa en paraules clau: llegiu el fitxer a l'informe de l'entorn aïllat.
finding-backups-deleted = El fitxer ha intentat esborrar les còpies de seguretat. Sense còpies, els fitxers perduts no es recuperen.
    .title = còpies de seguretat esborrades
    .admin = S'han esborrat instantànies (shadow copies), el catàleg de còpies o l'espai lliure (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Només el programari de còpia de seguretat i de neteja de disc té motius per fer-ho.
finding-recovery-off = El fitxer ha intentat desactivar les funcions de reparació de l'ordinador.
    .title = funcions de recuperació desactivades
    .admin = S'ha canviat la configuració d'arrencada, Restauració del sistema o les còpies de seguretat (bcdedit, wbadmin, directives). També ho fan els instal·ladors de controladors i les eines de recuperació; CAPE dona a la seva pròpia signatura de bcdedit una confiança del 20{ "\u00A0" }%.
finding-disk-overwritten = El fitxer ha intentat sobreescriure el disc perquè l'ordinador no tornés a arrencar.
    .title = disc o zona d'arrencada sobreescrits
    .admin = Escriptures directes en un disc, al registre d'arrencada o en fitxers sencers, o una eina per fer-ho. També ho fan les eines de particions, d'imatges i de xifratge de disc. Cerqueu \\.\PhysicalDrive a l'informe.
finding-mass-deletion = El fitxer ha intentat esborrar una quantitat inusual de fitxers.
    .title = molts fitxers esborrats
    .admin = La signatura només compta fitxers: també l'activen els desinstal·ladors i els netejadors de fitxers temporals. Mireu quins fitxers s'han esborrat.
finding-tools-blocked = El fitxer ha intentat bloquejar les eines que el poden aturar.
    .title = eines del sistema bloquejades
    .admin = S'han establert directives contra l'Administrador de tasques, l'Editor del Registre, l'indicador d'ordres o altres programes. A part dels programes que bloquegen la pantalla, només ho fa el programari per a quioscos i escoles.
finding-desktop-changed = El fitxer ha intentat canviar l'escriptori o amagar les notificacions del Windows.
    .title = configuració de l'escriptori canviada
    .admin = Fons, icones, menú Inici o notificacions. Per si sol és inofensiu: ho fan els temes i les eines de personalització. Només compta juntament amb indicis de xifratge.

## Stealing

finding-browser-data = El fitxer ha mirat al lloc on el navegador desa contrasenyes i pàgines visitades.
    .title = dades del navegador llegides
    .admin = L'entorn aïllat parla de robatori; el que ha vist és accés a perfils del navegador. També els llegeixen els instal·ladors i les eines de sincronització i de neteja (CAPE hi dona una confiança del 30{ "\u00A0" }%). Només compta si després s'han enviat dades.
finding-browser-passwords = El fitxer ha intentat llegir les contrasenyes o les sessions que desa el navegador.
    .title = contrasenyes del navegador llegides
    .admin = Accés a Login Data, key4.db o al magatzem de galetes. L'únic cas legítim habitual és un gestor de contrasenyes que les importa.
finding-transfer-passwords = El fitxer ha buscat contrasenyes desades de programes que transfereixen fitxers.
    .title = cerca de contrasenyes de transferència
    .admin = S'han sondejat camins i claus del Registre del Windows de clients d'FTP, d'SSH o d'accés remot. Moltes de seguides són típiques de lladres de contrasenyes com Pony i LokiBot.
finding-account-data = El fitxer ha buscat contrasenyes o dades dels programes de correu i d'altres.
    .title = cerca de dades de comptes
    .admin = Perfils de correu, missatgeria, jocs o altres credencials. Els complements de l'Office i les eines de migració també llegeixen perfils de correu; mireu quins camins s'han tocat.
finding-wallets = El fitxer ha buscat moneda digital a l'ordinador.
    .title = cerca de moneders de criptomonedes
    .admin = wallet.dat, carpetes de moneders o moneders del navegador. Només el programari de moneders té motius per fer-ho.
finding-windows-passwords = El fitxer ha intentat treure del Windows les contrasenyes d'accés.
    .title = contrasenyes del Windows llegides
    .admin = Memòria d'LSASS, SAM, DPAPI, el magatzem de credencials o la base de dades del domini (ATT&CK T1003). El programari de seguretat i els informes d'errors també llegeixen LSASS; els fitxers adjunts de correu, no.
finding-clipboard = El fitxer ha llegit el que s'havia copiat amb «copia i enganxa».
    .title = porta-retalls llegit
    .admin = Així es poden capturar contrasenyes o substituir números de compte. Els programes de l'Office, els gestors de contrasenyes i l'assistència remota llegeixen el porta-retalls constantment.
finding-keylogger = El fitxer ha intentat gravar el que s'escriu, també les contrasenyes.
    .title = teclat vigilat
    .admin = Un hook de teclat o la consulta contínua de tecles. Les eines de dreceres de teclat, els jocs i les ajudes per a persones amb discapacitat fan servir les mateixes funcions; és greu si després s'han enviat dades.
finding-screen-watched = El fitxer ha intentat gravar la pantalla, la càmera o el micròfon.
    .title = pantalla o sala vigilades
    .admin = Captures de pantalla, càmera o so. El programari d'assistència i de reunions ho fa amb consentiment; un fitxer adjunt no té motius per fer-ho.
finding-traffic-redirected = El fitxer ha intentat desviar les dades d'internet per un camí on altres les poden llegir.
    .title = trànsit d'internet desviat
    .admin = Servidor intermediari, fitxer hosts, DNS, certificats arrel o un controlador de captura. També els canvien el programari d'empresa i els bloquejadors d'anuncis; mireu quina adreça o quin certificat s'ha configurat.
finding-browser-weakened = El fitxer ha intentat rebaixar la protecció del navegador. Així actuen els lladres de comptes bancaris.
    .title = protecció del navegador afeblida
    .admin = Zones de seguretat, aïllament de processos, SPDY o HTTP/2, o codi dins del navegador: preparació per canviar pàgines de bancs. El programari d'empresa antic també rebaixa les zones.
finding-browser-changed = El fitxer ha intentat canviar la pàgina d'inici, la cerca o els complements del navegador.
    .title = configuració del navegador canviada
    .admin = Típic dels programes publicitaris que venen amb altres programes. Els instal·ladors legítims també ho ofereixen, però abans ho pregunten.

## Strangers in control

finding-computer-info-sent = El fitxer ha recollit dades de l'ordinador i les ha enviat a internet.
    .title = dades de l'ordinador enviades
    .admin = Primer missatge habitual d'un programa de control remot. La telemetria del programari legítim s'hi assembla: comproveu la destinació.
finding-stolen-data-sent = El fitxer ha enviat dades com ho fan els lladres de contrasenyes.
    .title = dades enviades a un punt de recollida
    .admin = Un bot de xat, un webhook o un compte de correu ha rebut les dades: és habitual d'Agent Tesla, Snake i altres. Cerqueu als registres del servidor intermediari o del DNS si hi ha ordinadors reals que han contactat amb l'adreça.
finding-sends-mail = El fitxer ha intentat enviar correus pel seu compte.
    .title = correu enviat pel fitxer mateix
    .admin = SMTP des de la mostra: un bot de correu brossa, o un enregistrador de tecles que envia el que ha capturat. També ho fan les eines de monitoratge i els programes de correu.
finding-remote-control = El fitxer ha contactat amb internet com un programa que deixa que desconeguts controlin l'ordinador.
    .title = comandament i control
    .admin = Indicis de comandament i control (C2): ports o protocols típics, dominis calculats (DGA), túnels, configuració extreta. També els poden activar els programes d'igual a igual i d'actualització. Mireu les adreces.
finding-botnet-work = El fitxer s'ha comportat com a part d'una xarxa d'ordinadors infectats.
    .title = comportament de xarxa de bots
    .admin = IRC, frau de clics, atacs a altres o el comportament d'un bot conegut. El cas legítim és un client d'IRC.
finding-cryptomining = El fitxer ha intentat crear moneda digital amb l'ordinador.
    .title = mineria de criptomonedes
    .admin = S'ha vist una ordre de mineria o un grup de mineria (pool). Hi ha qui mina expressament, però no rep el programa per correu.
finding-hidden-network = El fitxer ha fet servir una xarxa oculta que amaga amb qui parla.
    .title = Tor, servidor intermediari obert o túnel
    .admin = Tor, I2P, un servidor intermediari obert o un servei de túnels. També els fan servir les eines de privadesa i els desenvolupadors.
finding-opens-port = El fitxer ha esperat connexions de fora.
    .title = port d'escolta obert
    .admin = Ho fan molts programes legítims: serveis auxiliars, impressores, depuradors, jocs. Compta juntament amb indicis de control remot.
finding-access-opened = El fitxer ha intentat obrir a d'altres una entrada a l'ordinador.
    .title = accés obert a tercers
    .admin = S'ha configurat l'escriptori remot o l'assistència remota, o s'ha afegit un compte d'usuari. També ho fa el personal de suport: pregunteu si ho ha enviat el vostre.
finding-attack-tool = El fitxer conté una eina feta per entrar en ordinadors.
    .title = eina d'atac coneguda
    .admin = Empremta d'un joc d'eines (Meterpreter, Empire, Koadic, un web shell…). Pot ser la vostra pròpia prova d'intrusió; si no, tracteu-ho com un atac dirigit.

## Addresses and traffic

finding-attack-traffic = Les dades que ha enviat o rebut el fitxer són com les d'atacs coneguts.
    .title = trànsit d'atac conegut
    .admin = Ha coincidit una regla de detecció d'intrusions o una llista d'amenaces. Llegiu l'alerta mateixa: els esdeveniments del descodificador («SURICATA …») i les prioritats baixes són gairebé sempre soroll.
finding-doubtful-address = El fitxer ha contactat amb adreces d'internet d'una mena que també fan servir els estafadors.
    .title = adreces dubtoses
    .admin = Dominis barats o nous, servidors inactius, adreces IP sense nom, webs de compartició de fitxers o de textos. Els programes legítims també en fan servir de tots aquests tipus: jutgeu per l'adreça mateixa.
finding-dynamic-dns = El fitxer ha contactat amb una adreça d'internet que pot canviar d'ordinador en qualsevol moment.
    .title = DNS dinàmic
    .admin = Els particulars i les oficines petites fan servir DNS dinàmic; també els operadors de programes de control remot, perquè així es poden moure. Comproveu el nom.
finding-web-traffic = El fitxer ha intercanviat dades amb internet.
    .title = trànsit web normal
    .admin = Ho fan gairebé tots els programes: actualitzacions, llicències, estadístiques. Només compta si l'adreça o les dades són dolentes. Un agent d'usuari estrany és un indici feble.

## Fetching and starting other programs

finding-program-unpacked = El fitxer ha desempaquetat un segon programa i l'ha engegat.
    .title = programa desat i iniciat
    .admin = Ho fan tots els instal·ladors. Si ho fa un document o un script, és un indici fort de downloader.
finding-program-created = El fitxer ha posat un programa nou a l'ordinador.
    .title = fitxer de programa creat
    .admin = Ho fan els instal·ladors i els fitxers comprimits autoextraïbles. Mireu quin fitxer és i si s'ha iniciat.
finding-document-writes-program = Un document o un fitxer amb ordres ha posat d'amagat un programa a l'ordinador.
    .title = un document ha escrit un programa
    .admin = L'Office, un intèrpret de scripts o el PowerShell ha escrit un fitxer executable. Gairebé cap fitxer adjunt legítim no ho fa.
finding-document-online = El document s'ha connectat a internet tot sol, com per baixar un programa.
    .title = un document s'ha connectat a internet
    .admin = També l'activen les imatges enllaçades, les plantilles i les comprovacions de llicència de l'Office (CAPE hi dona una confiança del 20{ "\u00A0" }%). Mireu què s'ha baixat.
finding-script-download = Unes ordres amagades han intentat baixar alguna cosa d'internet.
    .title = un script ha baixat alguna cosa
    .admin = wscript, cscript, mshta o el PowerShell s'ha connectat a internet o ha iniciat un procés. Si ve d'un fitxer adjunt de correu, gairebé sempre és un downloader.
finding-program-download = El fitxer ha baixat un programa d'internet.
    .title = programa baixat
    .admin = Els actualitzadors ho fan des de l'adreça del fabricant; si és una adreça IP sense nom, és un indici fort de programari maliciós. Bloquegeu l'adreça si no la coneixeu.
finding-hidden-command = El fitxer ha executat ordres amagades amb una eina potent del Windows.
    .title = ordre oculta del PowerShell o DDE
    .admin = PowerShell codificat o ocult, o una ordre DDE. Els scripts dels administradors fan servir algunes d'aquestes opcions, però no venen per correu. Descodifiqueu la línia d'ordres de l'informe.
finding-obfuscated-command = El fitxer ha fet servir ordres que algú ha fet il·legibles expressament.
    .title = línia d'ordres ofuscada
    .admin = Ordres invertides, farcides, unides o molt llargues. Alguns instal·ladors i eines de compilació en tenen de llargues; les il·legibles poques vegades són legítimes.
finding-unusual-process = El fitxer ha engegat programes que un fitxer normal no necessita.
    .title = procés fill inusual
    .admin = Un procés que no és a la llista de coneguts de l'entorn aïllat, o una eina usada de manera estranya. Mireu els processos fills i les seves línies d'ordres.
finding-document-starts-program = En obrir-se, el document ha engegat d'amagat un altre programa.
    .title = un document ha iniciat un programa
    .admin = Un intèrpret d'ordres, un intèrpret de scripts o un altre programa s'ha executat sota l'Office, un lector de PDF o un navegador. Gairebé cap document legítim no ho fa.
finding-windows-tools = El fitxer ha fet servir eines que ja porta el Windows.
    .title = eines del Windows utilitzades
    .admin = També les fan servir els scripts d'administració i els instal·ladors. certutil, bitsadmin, mshta i regsvr32 pesen més que net o ping.
finding-borrowed-programs = El fitxer ha fet servir un programa de confiança del Windows per amagar què fa.
    .title = mal ús d'un programa de confiança
    .admin = Execució per mitjà d'un binari del sistema (ATT&CK T1218) o càrrega lateral de DLL: les llistes de permesos i la protecció només veuen el nom de confiança. Algunes eines de gestió funcionen així.
finding-started-from-archive = Un fitxer disfressat, dins del fitxer comprimit, ha intentat obrir un programa.
    .title = drecera o script en un fitxer comprimit
    .admin = Un LNK, un script o una DLL iniciats directament des d'un fitxer comprimit o una imatge de disc: avui, una via molt habitual per fer arribar programari maliciós.

## Documents, scripts, pages

finding-office-macro = El document conté un petit programa (una macro).
    .title = macro en un document
    .admin = Només n'indica la presència; no s'ha vist res de dolent. La majoria dels fulls de càlcul d'empresa amb macros són legítims: truqueu al remitent a un número que ja tingueu.
finding-office-macro-autorun = El document conté un petit programa que s'engega en obrir el document.
    .title = macro que s'inicia sola
    .admin = AutoOpen, AutoClose o un punt d'entrada semblant. També en tenen els formularis i les plantilles d'empreses; juntament amb una baixada o una crida a un intèrpret d'ordres és un indici fort.
finding-office-macro-suspicious = El document conté un petit programa. Els atacs fan servir les mateixes ordres.
    .title = macro amb ordres sospitoses
    .admin = Cadenes com ara Shell, CreateObject o URLDownloadToFile, o una macro d'Excel 4. Les macros d'empresa d'elaboració pròpia en fan servir algunes; llegiu la macro (olevba).
finding-known-weakness = El fitxer ha intentat entrar per un punt feble conegut d'un programa.
    .title = vulnerabilitat coneguda utilitzada
    .admin = Coincideix amb un exploit o un kit d'exploits conegut; el número de CVE, si n'hi ha, és al text de l'entorn aïllat. Els programes actualitzats normalment no estan afectats: comproveu si teniu els pedaços al dia.
finding-document-link = El fitxer conté un enllaç a un web dubtós.
    .title = enllaços dubtosos
    .admin = URL trobats al document o a la memòria. Molts són de l'Office o de certificats: mireu-los abans de jutjar.
finding-script-code = El fitxer conté codi de programa com el que fan servir les pàgines web i els formularis.
    .title = script en un fitxer
    .admin = JavaScript o similar, també en fitxers PDF. Els formularis i les pàgines web legítims també en fan servir; mireu què fa.
finding-obfuscated-script = El fitxer conté codi de programa amagat o il·legible.
    .title = script ocult o ofuscat
    .admin = Marcs sense mida, JavaScript empaquetat, redireccions, contraban d'HTML (HTML smuggling). Els rastrejadors i les pàgines minificades s'hi assemblen.
finding-odd-document = El document està fet d'una manera poc habitual.
    .title = estructura de document inusual
    .admin = Pàgines de codis estranyes, objectes incrustats o parts que fan servir els exploits. Els convertidors i els programes antics també escriuen fitxers així.
finding-phishing-page = El fitxer imita una pàgina d'accés per aconseguir contrasenyes.
    .title = pàgina de pesca electrònica
    .admin = Un kit de pesca electrònica (phishing) o una còpia d'una pàgina d'inici de sessió coneguda. Mireu on envia les dades el formulari i pregunteu si algú hi ha escrit una contrasenya.
finding-phishing-signs = El fitxer sembla una pàgina que demana contrasenyes amb un nom fals.
    .title = indicis de pesca electrònica
    .admin = Títol, nom o contingut coneguts de pàgines de pesca electrònica (phishing). S'hi assemblen les pàgines d'inici de sessió reals que algú ha desat o reenviat.

## Breaking in

finding-memory-attack = El fitxer ha fet servir un truc per entrar en un altre programa.
    .title = tècnica d'exploit
    .admin = Heap spray, stack pivot, elusió de DEP o shellcode. També ho poden activar els compiladors en temps d'execució (JIT) i la protecció anticòpia; CAPE dona poc pes a la seva signatura de stack pivot.
finding-more-rights = El fitxer ha intentat aconseguir permisos que no tenia a l'ordinador.
    .title = escalada de privilegis
    .admin = Adreces del nucli, testimonis d'accés o drets de depuració. També ho fan el programari de seguretat i els depuradors; consulteu ATT&CK TA0004.
finding-driver-loaded = El fitxer ha intentat carregar un controlador, o fer-ne mal ús, al fons del sistema.
    .title = controlador carregat o mal utilitzat
    .admin = Un controlador vulnerable o desconegut, o un controlador de seguretat descarregat de la memòria: una manera habitual de desactivar la protecció. Els instal·ladors de maquinari també carreguen controladors, però signats.
finding-code-injection = El fitxer ha amagat el seu codi dins d'un altre programa.
    .title = injecció de codi
    .admin = Fils remots, processos buidats, hooks i similars (ATT&CK T1055). També injecten codi el programari de seguretat, la protecció anticòpia i els lectors de pantalla.
finding-fileless-code = El fitxer ha treballat només a la memòria, on costa de veure.
    .title = codi fora de fitxers
    .admin = Codi a la memòria que no és de cap fitxer, crides directes al sistema, o AMSI i ETW modificats. Els compiladors en temps d'execució (JIT) i la protecció anticòpia s'hi poden assemblar.
finding-memory-habits = El fitxer ha fet servir la memòria com ho fan els programes empaquetats.
    .title = autodesempaquetament a la memòria
    .admin = Memòria en què es pot escriure i executar, funcions que només es troben en executar-se, memòries intermèdies amb codi. .NET, Java, els navegadors i els fitxers autoextraïbles ho fan constantment.

## Settling in

finding-autostart = El fitxer ha intentat engegar-se sol cada vegada que arrenca l'ordinador.
    .title = inici automàtic
    .admin = Clau Run, carpeta d'inici, servei, tasca o complement. Ho fan tots els actualitzadors; si ho fa un document, és un indici fort.
finding-hidden-autostart = El fitxer ha preparat un inici automàtic amagat en un lloc poc habitual.
    .title = inici automàtic ocult
    .admin = Boot Execute, mode segur, shims, segrest d'imatges, AppInit, WMI o scripts al Registre del Windows (ATT&CK T1546, T1547). A part del programari maliciós, només els fan servir eines de seguretat i del sistema.
finding-copies-itself = El fitxer s'ha copiat a si mateix.
    .title = còpies de si mateix
    .admin = Les còpies modificades amb un nom nou són habituals del programari maliciós que s'instal·la. També es copien els instal·ladors i els programes portàtils.
finding-spreads = El fitxer ha intentat passar a altres ordinadors o fitxers.
    .title = propagació
    .admin = Recursos compartits, unitats extraïbles, execució remota (PsExec) o fitxers de programa infectats. Els administradors fan servir les mateixes eines remotes. Si algú ha obert el fitxer, reviseu els altres ordinadors de la xarxa.

## Hiding

finding-protection-off = El fitxer ha intentat desactivar la protecció contra virus.
    .title = protecció desactivada
    .admin = Defender, Centre de seguretat, SmartScreen, protecció contra macros de l'Office, o exclusions noves. Els instal·ladors d'altres antivirus i les eines de gestió també desactiven el Defender.
finding-protection-searched = El fitxer ha buscat si l'ordinador té antivirus.
    .title = cerca d'antivirus
    .admin = El programari maliciós ho fa per esquivar o aturar el producte; els instal·ladors, per evitar conflictes.
finding-safeguards-off = El fitxer ha intentat afeblir la protecció del Windows.
    .title = protecció del Windows afeblida
    .admin = Tallafoc, actualitzacions o altres directives. Els servidors i els jocs s'obren pas al tallafoc; mireu quina regla s'ha creat.
finding-barrier-bypass = El fitxer ha intentat evitar la pregunta «Voleu permetre això?».
    .title = UAC esquivat
    .admin = Una tècnica coneguda per esquivar el Control de comptes d'usuari, o se n'ha rebaixat la configuració (ATT&CK T1548.002). Els instal·ladors legítims ho pregunten.
finding-hides-itself = El fitxer ha intentat quedar amagat.
    .title = finestres o fitxers ocults
    .admin = Els instal·ladors i els auxiliars en segon pla fan servir finestres i fitxers ocults constantment.
finding-disguise = El fitxer ha intentat semblar una altra cosa.
    .title = disfressa
    .admin = Procés pare, nom o tipus de fitxer falsos, o dades amagades al Registre del Windows. La protecció anticòpia també hi amaga dades de llicència.
finding-wipes-tracks = El fitxer ha intentat esborrar el rastre del que ha fet.
    .title = rastres esborrats
    .admin = S'ha esborrat a si mateix, o ha esborrat registres o la marca «d'internet», o ha desactivat el registre. Els instal·ladors també netegen quan acaben.
finding-programs-stopped = El fitxer ha intentat aturar altres programes o reiniciar l'ordinador.
    .title = programes o sistema aturats
    .admin = S'han finalitzat processos o serveis, o s'ha demanat un reinici. Els instal·ladors ho fan per substituir fitxers; mireu què s'ha aturat.
finding-packed = El fitxer està empaquetat o fet d'una manera poc habitual. Per això costa d'examinar.
    .title = fitxer de programa empaquetat o estrany
    .admin = Empaquetador, entropia alta, dades afegides al final (overlay) o capçaleres estranyes. Molt programari comercial i lliure també està empaquetat.
finding-false-signature = No es pot confiar en la signatura digital del fitxer.
    .title = signatura de codi dubtosa
    .admin = El certificat és robat, revocat, autosignat o no correspon al fitxer. Les eines d'elaboració pròpia sovint són autosignades; un certificat robat és un indici fort.

## Looking around

finding-watcher-check = El fitxer ha mirat si algú el vigilava.
    .title = comprovació de màquines virtuals
    .admin = Claus del Registre del Windows, fitxers, noms de maquinari i similars. La protecció anticòpia, els jocs i els instal·ladors consulten el mateix. Dues comprovacions diferents o més pesen molt més.
finding-sandbox-search = El fitxer ha buscat ordinadors de proves com el nostre, per semblar-hi inofensiu.
    .title = cerca d'entorns aïllats
    .admin = Fitxers, mutex o biblioteques d'entorns aïllats. Cap programa legítim no ho necessita saber.
finding-situation-check = El fitxer s'ha esperat, o ha mirat l'hora, el lloc o qui hi ha a l'ordinador.
    .title = espera i comprovacions
    .admin = Retards, temps d'inactivitat, ratolí, llengua, depurador. El programari maliciós espera que la prova s'acabi abans; els instal·ladors i els jocs també comproven aquestes coses.
finding-computer-facts = El fitxer ha demanat dades generals de l'ordinador.
    .title = dades generals de l'ordinador
    .admin = Nom, memòria, mida del disc, permisos: ho demanen pràcticament tots els instal·ladors. Una vegada es va bloquejar un PDF només perquè la finestra «Obre amb» del mateix Windows demanava la mida del disc. Per si sol no és mai una prova.
finding-system-info = El fitxer ha recollit dades de l'ordinador i dels seus programes.
    .title = dades del sistema recollides
    .admin = Maquinari, programari, processos, WMI. Les eines d'inventari, els instal·ladors i la telemetria fan el mateix.
finding-network-recon = El fitxer ha explorat la xarxa de l'ordinador.
    .title = xarxa explorada
    .admin = S'han llistat el domini, els usuaris, els recursos compartits o els ordinadors propers. Ho fan els scripts dels administradors; si ve d'un fitxer adjunt, pot preparar un atac a tota la xarxa.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Altres antivirus també consideren que el fitxer és nociu.
        [one] { $number } antivirus més també considera que el fitxer és nociu.
        [many] { $number } d'antivirus més també consideren que el fitxer és nociu.
       *[other] { $number } antivirus més també consideren que el fitxer és nociu.
    }
    .title = altres escàners hi coincideixen
    .admin =
        { $number ->
            [0] Altres escàners (de VirusTotal, IRMA o ClamAV) detecten el fitxer; no se sap quants.
            [one] { $number } escàner més detecta el fitxer. Si són un o dos, sovint és un fals positiu: mireu quin escàner és i torneu-ho a mirar demà.
            [many] { $number } d'escàners més detecten el fitxer. Si són un o dos, sovint és un fals positiu; si són deu o més, gairebé mai. Cerqueu-ne l'SHA-256; no pugeu fitxers confidencials.
           *[other] { $number } escàners més detecten el fitxer. Si són un o dos, sovint és un fals positiu; si són deu o més, gairebé mai. Cerqueu-ne l'SHA-256; no pugeu fitxers confidencials.
        }
# CAPE is a sandbox.
finding-known-malware = L'ordinador de proves ha reconegut el fitxer com un programa nociu conegut.
    .title = reconegut per CAPE
    .admin = CAPE n'ha indicat la família o n'ha extret la configuració. L'informe té les adreces amb què hauria contactat: cerqueu-les als vostres registres.
finding-rule-match = El fitxer s'assembla a programes nocius coneguts.
    .title = coincideix amb una regla de programari maliciós
    .admin = Ha coincidit una regla YARA, un indicador o una semblança. La qualitat de les regles varia: mireu el nom i l'autor de la regla.
finding-known-family = El fitxer té les marques d'un programa nociu conegut.
    .title = marques d'una família coneguda
    .admin = Fitxers, claus del Registre del Windows, mutex o adreces de la família { $family }. Els noms es reutilitzen i es copien, però el programari legítim gairebé mai no ho fa.

## Little things

finding-everyday-actions = El fitxer ha fet coses que també fan molts programes inofensius.
    .title = accions quotidianes
    .admin = Registre del Windows, fitxers, conductes, xifratge, capacitats del codi. Per si sol, no és cap indici contra el fitxer.
finding-phone-access = El fitxer ha demanat permisos molt amplis en un telèfon.
    .title = funcions de telèfon utilitzades
    .admin = Una aplicació per a Android que llegeix la ubicació, números, aplicacions o missatges, o que carrega codi. Ho fan moltes aplicacions legítimes; compareu-ho amb la finalitat de l'aplicació.
finding-crash = El programa ha fallat durant la prova.
    .title = fallada durant la prova
    .admin = Diu més de l'ordinador de proves que del fitxer. Un exploit defectuós també pot fallar.

## Verdicts of the sandbox itself

finding-sandbox-score = En la prova, el fitxer s'ha comportat de manera sospitosa en diversos aspectes.
    .title = puntuació de l'entorn aïllat
    .admin = La puntuació de Cuckoo és { $score }: les gravetats de totes les troballes, dividides per 5 i sumades. Set troballes de gravetat 3 ja superen el límit habitual de 4. Mireu cada troballa.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = El fitxer coincideix amb una regla del vostre departament d'informàtica.
    .title = regla local
    .admin = Ha coincidit una expressió del vostre propi conjunt de regles de Peekaboo: ({ $number }), comptant des de 0, de manera que (3) és l'opció expression.4. Les regles posteriors no s'han executat; l'informe de l'entorn aïllat pot dir-ne més.
finding-evil-domain = El fitxer ha intentat contactar amb una adreça d'internet coneguda per ser perillosa.
    .title = contacte amb un domini bloquejat
    .admin = És a la llista local de dominis perillosos: { $domain }. Cerqueu-lo als registres del DNS i del servidor intermediari.
finding-peekaboo-test = És un fitxer de prova inofensiu.
    .title = fitxer de prova de Peekaboo
    .admin = El fitxer conté la marca de prova «Peekabooyar». Probablement algú està provant el filtre.
finding-sandbox-verdict = L'ordinador de proves considera que el fitxer és nociu, però no diu per què.
    .title = veredicte sense motiu
    .admin = El resultat no inclou cap motiu. Potser és als fitxers de Peekaboo: cerqueu l'SHA-256 de la part al directori d'informes.
finding-sandbox-other = En la prova, el fitxer ha fet una cosa que es considera sospitosa.
    .title = un altre comportament
    .admin = Aquesta troballa no és al catàleg. Es mostra el text de l'entorn aïllat; jutgeu per aquest text.

## What could not be analyzed

sandbox-failed-analysis = La prova del fitxer no s'ha acabat. No sabem si és inofensiu.
    .title = l'anàlisi a l'entorn aïllat ha fallat
    .admin = Cuckoo o Cortex ha informat d'un error o no ha acabat. Cerqueu la tasca al registre de l'entorn aïllat; sovint una segona anàlisi surt bé.
sandbox-failed-file = El fitxer no s'ha pogut provar. No sabem si és inofensiu.
    .title = fitxer no transmès
    .admin = Peekaboo no ha pogut llegir el fitxer o passar-lo a l'entorn aïllat. Comproveu l'espai de disc, els permisos i la cua de tasques.
sandbox-failed-rule = No s'ha pogut avaluar el fitxer. No sabem si és inofensiu.
    .title = una regla de Peekaboo ha fallat
    .admin = Una regla s'ha aturat amb un error, o una expressió ha demanat una fallada. Comproveu el conjunt de regles: la causa habitual és un nom no definit o un informe que falta.
sandbox-failed-service = El fitxer no s'ha pogut provar. No sabem si és inofensiu.
    .title = Peekaboo no disponible
    .admin = Peekaboo ha rebutjat la petició o no s'hi ha pogut connectar. Comproveu el servei i el registre de Peekaboo.
sandbox-failed-other = El fitxer no s'ha pogut provar. No sabem si és inofensiu.
    .title = la prova a l'entorn aïllat ha fallat
    .admin = Peekaboo ha informat d'una fallada sense motiu. Cerqueu la tasca al seu registre.
