# Provenance: original
# Catalan, formal (vós): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade, after a colon or a dash, small first letter
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = El correu conté un programa que bloqueja fitxers i exigeix diners.
    .subject = Correu bloquejat: programa d'extorsió
    .could = El programa podria haver bloquejat els vostres documents i fotos.
    .can = El programa pot bloquejar els vostres documents i fotos.
    .title = programari de segrest
    .admin = Xifra fitxers i exigeix un rescat (ransomware). Moltes variants primer copien les dades.

category-wiper = El correu conté un programa que destrueix dades.
    .subject = Correu bloquejat: programa que destrueix dades
    .could = El programa podria haver esborrat tot el que teniu a l'ordinador.
    .can = El programa pot esborrar tot el que teniu a l'ordinador.
    .title = wiper
    .admin = Destrueix fitxers o discos sencers. Les dades no es poden recuperar ni pagant.

category-banker = El correu conté un programa que roba diners de comptes bancaris.
    .subject = Correu bloquejat: programa que roba de comptes bancaris
    .could = El programa podria haver pres el control de la vostra banca en línia.
    .can = El programa pot prendre el control de la vostra banca en línia.
    .title = troià bancari
    .admin = Pren el control de la banca en línia, normalment canviant el que mostra el navegador.

category-infostealer = El correu conté un programa que roba contrasenyes.
    .subject = Correu bloquejat: programa que roba contrasenyes
    .could = El programa podria haver enviat les vostres contrasenyes a desconeguts.
    .can = El programa pot enviar les vostres contrasenyes a desconeguts.
    .title = infostealer
    .admin = Recull contrasenyes, galetes i documents i ho envia tot a fora en pocs minuts.

category-spyware = El correu conté un programa que vigila què feu.
    .subject = Correu bloquejat: programa espia
    .could = El programa podria haver gravat el que escriviu i veieu.
    .can = El programa pot gravar el que escriviu i veieu.
    .title = programari espia
    .admin = Enregistra el teclat, la pantalla, el micròfon o la càmera.

category-backdoor = El correu conté un programa que deixa que desconeguts facin servir el vostre ordinador.
    .subject = Correu bloquejat: programa ocult de control remot
    .could = Uns desconeguts podrien haver fet servir el vostre ordinador a distància.
    .can = Uns desconeguts poden fer servir el vostre ordinador a distància.
    .title = porta del darrere
    .admin = Dona a altres el control de l'ordinador: ordres, fitxers, pantalla.

category-botnet = El correu conté un programa que rep ordres de delinqüents.
    .subject = Correu bloquejat: programa que obeeix delinqüents
    .could = El programa podria haver fet servir el vostre ordinador per atacar-ne d'altres.
    .can = El programa pot fer servir el vostre ordinador per atacar-ne d'altres.
    .title = bot
    .admin = Integra l'ordinador en una xarxa que envia correu brossa o ataca altres equips.

category-worm = El correu conté un programa que s'escampa tot sol.
    .subject = Correu bloquejat: programa que s'escampa tot sol
    .could = El programa podria haver passat del vostre ordinador a d'altres.
    .can = El programa pot passar del vostre ordinador a d'altres.
    .title = cuc
    .admin = Es copia en altres ordinadors per correu, recursos compartits o vulnerabilitats.

category-rootkit = El correu conté un programa que s'amaga al fons de l'ordinador.
    .subject = Correu bloquejat: programa que s'amaga als ordinadors
    .could = El programa podria haver-se quedat al vostre ordinador sense que ningú el veiés.
    .can = El programa pot quedar-se al vostre ordinador sense que ningú el vegi.
    .title = rootkit
    .admin = S'amaga al sistema o s'activa abans que arrenqui, i sobreviu a una neteja.

category-exploit = El correu conté un fitxer que aprofita un punt feble d'un programa.
    .subject = Correu bloquejat: fitxer fet per entrar en ordinadors
    .could = Només d'obrir el fitxer, us podria haver entrat un desconegut a l'ordinador.
    .can = Només d'obrir el fitxer, us pot entrar un desconegut a l'ordinador.
    .title = exploit
    .admin = Aprofita una vulnerabilitat d'un programa. Comproveu que el programa estigui actualitzat.

category-downloader = El correu conté un programa que baixa altres programes nocius.
    .subject = Correu bloquejat: programa que baixa programes nocius
    .could = El programa podria haver portat programes nocius al vostre ordinador.
    .can = El programa pot portar programes nocius al vostre ordinador.
    .title = downloader
    .admin = Primer pas d'un atac: baixa o desempaqueta el programari maliciós principal.

category-file-infector = El correu conté un programa que infecta altres programes.
    .subject = Correu bloquejat: virus informàtic
    .could = El virus podria haver infectat els programes del vostre ordinador.
    .can = El virus pot infectar els programes del vostre ordinador.
    .title = virus de fitxers
    .admin = S'afegeix a programes i documents. Sovint és un fitxer net que s'ha infectat.

category-cryptominer = El correu conté un programa que usa el vostre ordinador en secret per crear moneda digital.
    .subject = Correu bloquejat: programa que usa ordinadors en secret
    .could = El programa podria haver fet que l'ordinador anés lent i s'escalfés.
    .can = El programa pot fer que l'ordinador vagi lent i s'escalfi.
    .title = miner de criptomonedes
    .admin = Mina criptomonedes a costa del propietari de l'ordinador.

category-phishing = El correu intenta aconseguir la vostra contrasenya amb un engany.
    .subject = Correu bloquejat: engany per aconseguir la contrasenya
    .could = El correu us podria haver portat a una pàgina d'accés falsa.
    .can = El correu us pot portar a una pàgina d'accés falsa.
    .title = pesca electrònica
    .admin = Imita un servei per aconseguir contrasenyes o dades de pagament (phishing).

category-rogueware = El correu conté un programa que espanta la gent per treure-li diners.
    .subject = Correu bloquejat: programa amb avisos falsos
    .could = El programa podria haver mostrat avisos falsos i demanat diners.
    .can = El programa pot mostrar avisos falsos i demanar diners.
    .title = rogueware
    .admin = Es fa passar per un programa de seguretat o de reparació i exigeix un pagament.

category-scam = El correu intenta aconseguir diners amb una història falsa.
    .subject = Correu bloquejat: engany per treure-us diners
    .could = El correu us podria haver costat diners.
    .can = El correu us pot costar diners.
    .title = estafa
    .admin = Frau fet només amb text: pagament per avançat, factura falsa, extorsió, fals enamorament.

category-hacktool = El correu conté una eina per entrar en ordinadors d'altri.
    .subject = Correu bloquejat: eina per entrar en ordinadors
    .could = Uns desconeguts podrien haver-la fet servir contra el vostre ordinador.
    .can = Uns desconeguts la poden fer servir contra el vostre ordinador.
    .title = eina de pirateria
    .admin = Eina per fer atacs. Algunes també les fan servir administradors i auditors de seguretat.

category-pua = El correu conté un programa que la majoria de la gent no vol.
    .subject = Correu bloquejat: programa no desitjat
    .could = El programa podria haver mostrat anuncis o canviat la configuració.
    .can = El programa pot mostrar anuncis o canviar la configuració.
    .title = aplicació no desitjada (PUA)
    .admin = Publicitat, instal·ladors amb afegits, eines dubtoses. Més molesta que perillosa; alguns usuaris la volen.

category-active-content = El correu conté un document que pot executar ordres.
    .subject = Correu bloquejat: document que pot executar ordres
    .could = En obrir el document, es podria haver engegat un programa nociu.
    .can = En obrir el document, es pot engegar un programa nociu.
    .title = contingut actiu
    .admin = Macro, script o enllaç que s'executa en obrir el document. També n'hi ha en documents legítims.

category-evasion = El correu conté un fitxer que intenta amagar-se de les nostres revisions.
    .subject = Correu bloquejat: fitxer que amaga el contingut
    .could = El fitxer podria haver fet mal més tard, després de les nostres revisions.
    .can = El fitxer pot fer mal més tard, després de les nostres revisions.
    .title = evasió
    .admin = S'empaqueta, es disfressa o espera per esquivar els escàners. La protecció anticòpia també ho fa.

category-suspicious-behavior = El correu conté un fitxer que es comporta de manera sospitosa.
    .subject = Correu bloquejat: fitxer sospitós
    .could = El fitxer podria haver fet canvis a l'ordinador sense demanar-vos permís.
    .can = El fitxer pot fer canvis a l'ordinador sense demanar-vos permís.
    .title = comportament sospitós
    .admin = Fa el que sovint fa el programari maliciós, però res que ho demostri.

category-malware = El correu conté un programa nociu.
    .subject = Correu bloquejat: programa nociu
    .could = El programa podria haver espatllat l'ordinador o haver-vos espiat.
    .can = El programa pot espatllar l'ordinador o espiar-vos.
    .title = programari maliciós
    .admin = És maliciós, però l'escàner no diu de quina mena.

category-policy = Una regla de la vostra organització no permet aquest correu.
    .subject = Correu bloquejat: no permès en aquesta organització
    .could = Els atacants també fan servir correus així.
    .can = Els atacants també fan servir correus així.
    .title = regla de l'organització
    .admin = No permès per una regla local; no s'ha detectat res de nociu.

category-unscannable = No hem pogut revisar el correu.
    .subject = Correu bloquejat: no s'ha pogut revisar
    .could = De vegades s'amaguen fitxers nocius en correus així.
    .can = De vegades s'amaguen fitxers nocius en correus així.
    .title = no es pot revisar
    .admin = Cap escàner no n'ha pogut veure el contingut. No se'n sap res, ni de bo ni de dolent.

category-spam = El correu sembla publicitat no desitjada.
    .subject = Correu bloquejat: publicitat no desitjada
    .could = El correu només us hauria fet perdre temps.
    .can = El correu us pot fer perdre temps.
    .title = correu brossa
    .admin = Correu massiu no desitjat.

category-test = El correu conté un fitxer de prova inofensiu. Aquests fitxers serveixen per provar la protecció.
    .subject = Correu bloquejat: fitxer de prova inofensiu
    .could = El fitxer no hauria pogut fer cap mal.
    .can = El fitxer no pot fer cap mal.
    .title = prova
    .admin = Fitxer de prova que els escàners detecten expressament. És inofensiu.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = molt alt
    .admin = crític
severity-high = alt
    .admin = alt
severity-medium = mitjà
    .admin = mitjà
severity-low = baix
    .admin = baix
severity-info = cap
    .admin = informatiu

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Estem molt segurs que el correu és perillós.
    .unwanted = Estem molt segurs que és un correu no desitjat.
    .admin = alta
confidence-moderate = N'estem força segurs, però ens podem equivocar.
    .admin = mitjana
confidence-low = Pot ser una falsa alarma. Potser el correu és inofensiu.
    .admin = baixa

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = indici feble
strength-doubtful = conegut pels falsos positius
strength-medium = indici mitjà
strength-strong = indici fort
strength-named = coincidència exacta

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = fitxer comprimit
platform-mail = correu
