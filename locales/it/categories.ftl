# Provenance: original
# Italian, formal (Lei): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade, after a colon, small first letter
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = L’e-mail contiene un programma che blocca i file e chiede un riscatto.
    .subject = E-mail bloccata: programma che chiede un riscatto
    .could = Il programma avrebbe potuto bloccare i Suoi documenti e le Sue foto.
    .can = Il programma può bloccare i Suoi documenti e le Sue foto.
    .title = ransomware
    .admin = Crittografa i file e chiede un riscatto. Molte varianti prima copiano i dati.

category-wiper = L’e-mail contiene un programma che distrugge i dati.
    .subject = E-mail bloccata: programma che distrugge i dati
    .could = Il programma avrebbe potuto cancellare tutto sul Suo computer.
    .can = Il programma può cancellare tutto sul Suo computer.
    .title = wiper
    .admin = Distrugge file o interi dischi. Nemmeno pagando si recuperano i dati.

category-banker = L’e-mail contiene un programma che ruba denaro dai conti bancari.
    .subject = E-mail bloccata: programma che ruba dai conti
    .could = Il programma avrebbe potuto prendere il controllo del Suo conto online.
    .can = Il programma può prendere il controllo del Suo conto online.
    .title = trojan bancario
    .admin = Prende il controllo dell’home banking, di solito modificando ciò che mostra il browser.

category-infostealer = L’e-mail contiene un programma che ruba le password.
    .subject = E-mail bloccata: programma che ruba le password
    .could = Il programma avrebbe potuto inviare le Sue password a estranei.
    .can = Il programma può inviare le Sue password a estranei.
    .title = infostealer
    .admin = Raccoglie password, cookie e documenti e li invia all’esterno in pochi minuti.

category-spyware = L’e-mail contiene un programma che spia ciò che Lei fa.
    .subject = E-mail bloccata: programma spia
    .could = Il programma avrebbe potuto registrare ciò che Lei scrive e vede.
    .can = Il programma può registrare ciò che Lei scrive e vede.
    .title = spyware
    .admin = Registra tastiera, schermo, microfono o fotocamera.

category-backdoor = L’e-mail contiene un programma che permette a estranei di usare il Suo computer.
    .subject = E-mail bloccata: programma nascosto di controllo a distanza
    .could = Degli estranei avrebbero potuto usare il Suo computer a distanza.
    .can = Degli estranei possono usare il Suo computer a distanza.
    .title = backdoor
    .admin = Dà ad altri il controllo del computer: comandi, file, schermo.

category-botnet = L’e-mail contiene un programma che prende ordini da criminali.
    .subject = E-mail bloccata: programma guidato da criminali
    .could = Il programma avrebbe potuto usare il Suo computer per attaccare altre persone.
    .can = Il programma può usare il Suo computer per attaccare altre persone.
    .title = bot
    .admin = Rende il computer parte di una rete che invia spam o attacca altri.

category-worm = L’e-mail contiene un programma che si diffonde da solo.
    .subject = E-mail bloccata: programma che si diffonde da solo
    .could = Il programma avrebbe potuto passare dal Suo computer ad altri.
    .can = Il programma può passare dal Suo computer ad altri.
    .title = worm
    .admin = Si copia su altri computer tramite e-mail, condivisioni di rete o vulnerabilità.

category-rootkit = L’e-mail contiene un programma che si nasconde a fondo nel computer.
    .subject = E-mail bloccata: programma che si nasconde
    .could = Il programma avrebbe potuto restare nel Suo computer senza farsi notare.
    .can = Il programma può restare nel Suo computer senza farsi notare.
    .title = rootkit
    .admin = Si nasconde nel sistema o prima del suo avvio e sopravvive a una pulizia.

category-exploit = L’e-mail contiene un file che sfrutta un punto debole di un programma.
    .subject = E-mail bloccata: file fatto per entrare nei computer
    .could = Anche solo aprire il file avrebbe potuto far entrare un estraneo nel Suo computer.
    .can = Anche solo aprire il file può far entrare un estraneo nel Suo computer.
    .title = exploit
    .admin = Sfrutta una vulnerabilità di un programma. Controlli che il programma sia aggiornato.

category-downloader = L’e-mail contiene un programma che scarica altri programmi dannosi.
    .subject = E-mail bloccata: programma che scarica file dannosi
    .could = Il programma avrebbe potuto portare programmi dannosi sul Suo computer.
    .can = Il programma può portare programmi dannosi sul Suo computer.
    .title = downloader
    .admin = Il primo passo di un attacco: scarica o estrae il malware vero e proprio.

category-file-infector = L’e-mail contiene un programma che infetta altri programmi.
    .subject = E-mail bloccata: virus informatico
    .could = Il virus avrebbe potuto infettare i programmi sul Suo computer.
    .can = Il virus può infettare i programmi sul Suo computer.
    .title = virus che infetta i file
    .admin = Si attacca a programmi e documenti. Spesso è un file legittimo che è stato infettato.

category-cryptominer = L’e-mail contiene un programma che usa il Suo computer di nascosto per creare denaro digitale.
    .subject = E-mail bloccata: programma che usa i computer di nascosto
    .could = Il programma avrebbe potuto rallentare e scaldare il Suo computer.
    .can = Il programma può rallentare e scaldare il Suo computer.
    .title = cryptominer
    .admin = Genera criptovalute a spese del proprietario.

category-phishing = L’e-mail cerca di rubare la Sua password con un inganno.
    .subject = E-mail bloccata: tentativo di rubare la password
    .could = L’e-mail avrebbe potuto portare a una falsa pagina di accesso.
    .can = L’e-mail può portare a una falsa pagina di accesso.
    .title = phishing
    .admin = Imita un servizio per ottenere password o dati di pagamento.

category-rogueware = L’e-mail contiene un programma che spaventa le persone per avere denaro.
    .subject = E-mail bloccata: programma con falsi avvisi
    .could = Il programma avrebbe potuto mostrare falsi avvisi e chiedere denaro.
    .can = Il programma può mostrare falsi avvisi e chiedere denaro.
    .title = rogueware
    .admin = Si finge un programma di sicurezza o di riparazione e chiede un pagamento.

category-scam = L’e-mail cerca di ottenere denaro con una storia falsa.
    .subject = E-mail bloccata: tentativo di truffa
    .could = La truffa Le avrebbe potuto far perdere denaro.
    .can = La truffa Le può far perdere denaro.
    .title = truffa
    .admin = Una frode di solo testo: anticipo di denaro, falsa fattura, estorsione, truffa sentimentale.

category-hacktool = L’e-mail contiene un programma fatto per entrare nei computer altrui.
    .subject = E-mail bloccata: programma per entrare nei computer
    .could = Degli estranei avrebbero potuto usare il programma contro il Suo computer.
    .can = Degli estranei possono usare il programma contro il Suo computer.
    .title = strumento di attacco (hacktool)
    .admin = Uno strumento per attacchi. Alcuni li usano anche gli amministratori e chi fa test di sicurezza.

category-pua = L’e-mail contiene un programma che di solito non si desidera.
    .subject = E-mail bloccata: programma indesiderato
    .could = Il programma avrebbe potuto mostrare pubblicità o cambiare le Sue impostazioni.
    .can = Il programma può mostrare pubblicità o cambiare le Sue impostazioni.
    .title = programma indesiderato (PUA)
    .admin = Pubblicità, installer con programmi aggiunti, strumenti dubbi. Più fastidioso che pericoloso; alcuni utenti lo vogliono.

category-active-content = L’e-mail contiene un documento che può eseguire comandi.
    .subject = E-mail bloccata: documento che può eseguire comandi
    .could = Aprire il documento avrebbe potuto avviare un programma dannoso.
    .can = Aprire il documento può avviare un programma dannoso.
    .title = contenuto attivo
    .admin = Macro, script o link che si attiva all’apertura del documento. Si trova anche in documenti legittimi.

category-evasion = L’e-mail contiene un file che cerca di sfuggire ai nostri controlli.
    .subject = E-mail bloccata: file che nasconde il proprio contenuto
    .could = Il file avrebbe potuto fare danni più tardi, dopo i nostri controlli.
    .can = Il file può fare danni più tardi, dopo i nostri controlli.
    .title = elusione dei controlli
    .admin = Si comprime, si traveste o aspetta per sfuggire agli scanner. Lo fanno anche le protezioni anticopia.

category-suspicious-behavior = L’e-mail contiene un file che si comporta in modo sospetto.
    .subject = E-mail bloccata: file sospetto
    .could = Il file avrebbe potuto modificare il Suo computer senza chiedere il permesso.
    .can = Il file può modificare il Suo computer senza chiedere il permesso.
    .title = comportamento sospetto
    .admin = Fa ciò che spesso fa il malware, ma nulla che lo dimostri.

category-malware = L’e-mail contiene un programma dannoso.
    .subject = E-mail bloccata: programma dannoso
    .could = Il programma avrebbe potuto fare danni al Suo computer o spiare ciò che Lei fa.
    .can = Il programma può fare danni al Suo computer o spiare ciò che Lei fa.
    .title = malware
    .admin = È malevolo, ma lo scanner non dice di che tipo.

category-policy = Una regola della Sua organizzazione non consente questa e-mail.
    .subject = E-mail bloccata: non consentita qui
    .could = Anche i criminali usano e-mail di questo tipo.
    .can = Anche i criminali usano e-mail di questo tipo.
    .title = regola interna
    .admin = Non consentita da una regola locale; non è stato rilevato nulla di dannoso.

category-unscannable = Non abbiamo potuto controllare l’e-mail.
    .subject = E-mail bloccata: non è stato possibile controllarla
    .could = In e-mail di questo tipo a volte si nascondono file dannosi.
    .can = In e-mail di questo tipo a volte si nascondono file dannosi.
    .title = non controllabile
    .admin = Nessuno scanner ha potuto guardare all’interno. Non si sa nulla, né in bene né in male.

category-spam = L’e-mail sembra pubblicità indesiderata.
    .subject = E-mail bloccata: pubblicità indesiderata
    .could = L’e-mail Le avrebbe solo fatto perdere tempo.
    .can = L’e-mail Le può far perdere tempo.
    .title = spam
    .admin = E-mail indesiderata inviata in massa.

category-test = L’e-mail contiene un file di prova innocuo. Un file così serve a provare la protezione.
    .subject = E-mail bloccata: file di prova innocuo
    .could = Il file non avrebbe potuto fare danni.
    .can = Il file non può fare danni.
    .title = prova
    .admin = Un file di prova che gli scanner segnalano apposta. È innocuo.

# How bad it is. value: for recipients, after “Pericolo:”. .admin: after “Livello di gravità:”, and alone at the start of a subject
severity-critical = molto alto
    .admin = critico
severity-high = alto
    .admin = alto
severity-medium = medio
    .admin = medio
severity-low = basso
    .admin = basso
severity-info = nessuno
    .admin = informativo

# How sure we are. value: for recipients, a sentence. .admin: after “Attendibilità:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Siamo molto sicuri che l’e-mail sia pericolosa.
    .unwanted = Siamo molto sicuri che l’e-mail sia indesiderata.
    .admin = alta
confidence-moderate = Ne siamo abbastanza sicuri, ma possiamo sbagliarci.
    .admin = media
confidence-low = Può essere un nostro errore. Forse l’e-mail è innocua.
    .admin = bassa

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = indizio debole
strength-doubtful = noto per falsi positivi
strength-medium = indizio medio
strength-strong = indizio forte
strength-named = corrispondenza esatta

# What the malware runs on, or what kind of file it is; after “Piattaforma:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archivio
platform-mail = e-mail
