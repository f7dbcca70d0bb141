# Provenance: original
# Italian, formal (Lei): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; names its subject, “Il file …”
# .title    for admins: a short name, after a colon, small first letter
# .admin    for admins: what exactly, what legitimate software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Il file ha cercato di modificare molti file insieme e di cambiarne il nome. Lo fanno i programmi che chiedono un riscatto.
    .title = molti file crittografati o rinominati
    .admin = I file del computer di prova sono stati riscritti o rinominati in massa con una nuova estensione. Lo fanno anche gli strumenti di backup, archiviazione e crittografia del disco, ma raramente si inviano via e-mail. Cerchi la nuova estensione e le richieste di riscatto nel report della sandbox.
finding-ransom-note = Il file ha cercato di lasciare un testo che chiede denaro.
    .title = richiesta di riscatto
    .admin = È stato scritto un file con un nome o un testo noto da richieste di riscatto. La corrispondenza si basa su parole chiave: legga il file nel report della sandbox.
finding-backups-deleted = Il file ha cercato di cancellare le copie di sicurezza. Senza copie, i file persi non si recuperano.
    .title = copie di sicurezza cancellate
    .admin = Sono stati cancellati copie shadow, catalogo dei backup o spazio libero (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Solo i software di backup o di pulizia del disco hanno un motivo per farlo.
finding-recovery-off = Il file ha cercato di disattivare le funzioni di riparazione del computer.
    .title = funzioni di ripristino disattivate
    .admin = Sono stati modificati la configurazione di avvio, Ripristino configurazione di sistema o i backup (bcdedit, wbadmin, criteri). Lo fanno anche gli installer di driver e gli strumenti di ripristino; CAPE attribuisce alla propria firma bcdedit un’attendibilità del 20%.
finding-disk-overwritten = Il file ha cercato di sovrascrivere il disco. Così un computer non si avvia più.
    .title = disco o area di avvio sovrascritti
    .admin = Scritture dirette su un disco, sul suo settore di avvio o su interi file, oppure uno strumento per farlo. Lo fanno anche gli strumenti di partizionamento, di creazione di immagini e di crittografia del disco. Cerchi \\.\PhysicalDrive nel report.
finding-mass-deletion = Il file ha cercato di cancellare un numero insolito di file.
    .title = molti file cancellati
    .admin = La firma si limita a contare: la attivano anche i programmi di disinstallazione e di pulizia dei file temporanei. Guardi quali file sono stati cancellati.
finding-tools-blocked = Il file ha cercato di bloccare gli strumenti che possono fermarlo.
    .title = strumenti di sistema bloccati
    .admin = Sono stati impostati criteri contro Gestione attività, l’editor del Registro di sistema, il prompt dei comandi o altri programmi. A parte i programmi che bloccano lo schermo, lo fa solo il software per postazioni pubbliche (kiosk) e scuole.
finding-desktop-changed = Il file ha cercato di cambiare il desktop o di nascondere le notifiche di Windows.
    .title = impostazioni del desktop modificate
    .admin = Sfondo, icone, menu Start o notifiche. Da solo è innocuo: lo fanno i temi e gli strumenti di personalizzazione. Conta soltanto insieme a indizi di crittografia.

## Stealing

finding-browser-data = Il file ha guardato dove il browser conserva le password e le pagine visitate.
    .title = dati del browser letti
    .admin = La sandbox parla di furto; ciò che ha visto è un accesso ai profili del browser. Li leggono anche gli installer e gli strumenti di sincronizzazione e pulizia (CAPE dà alla sua firma un’attendibilità del 30%). Conta solo se poi sono stati inviati dati.
finding-browser-passwords = Il file ha cercato di leggere le password o gli accessi salvati nel browser.
    .title = password del browser lette
    .admin = Accesso a Login Data, key4.db o all’archivio dei cookie. L’unico caso legittimo comune è un gestore di password che esegue un’importazione.
finding-transfer-passwords = Il file ha cercato le password salvate dai programmi che trasferiscono file.
    .title = ricerca di password per il trasferimento di file
    .admin = Sono stati esaminati percorsi e chiavi di registro di client FTP, SSH o di accesso remoto. Molti accessi di seguito sono tipici dei ladri di password come Pony e LokiBot.
finding-account-data = Il file ha cercato password o dati della posta e di altri programmi.
    .title = ricerca di dati di account
    .admin = Profili di posta, messaggistica, giochi o altre credenziali. Anche i componenti aggiuntivi di Office e gli strumenti di migrazione leggono i profili di posta; veda a quali percorsi ha avuto accesso.
finding-wallets = Il file ha cercato denaro digitale sul computer.
    .title = ricerca di wallet di criptovalute
    .admin = wallet.dat, cartelle di wallet o wallet nel browser. Solo il software per wallet ha un motivo per farlo.
finding-windows-passwords = Il file ha cercato di ottenere le password di accesso a Windows.
    .title = password di Windows lette
    .admin = Memoria di LSASS, SAM, DPAPI, vault delle credenziali o database del dominio (ATT&CK T1003). Anche i software di sicurezza e le segnalazioni di arresto anomalo leggono LSASS; gli allegati e-mail no.
finding-clipboard = Il file ha letto ciò che era stato copiato con “copia e incolla”.
    .title = Appunti letti
    .admin = In questo modo si possono intercettare password o sostituire numeri di conto. I programmi di Office, i gestori di password e l’assistenza remota leggono continuamente gli Appunti.
finding-keylogger = Il file ha cercato di registrare ciò che si scrive, anche le password.
    .title = tastiera sorvegliata
    .admin = Un hook della tastiera o l’interrogazione ciclica dei tasti. Usano le stesse funzioni i programmi per i tasti di scelta rapida, i giochi e gli ausili per le persone con disabilità; è grave se poi sono stati inviati dati.
finding-screen-watched = Il file ha cercato di registrare lo schermo, la fotocamera o il microfono.
    .title = schermo o ambiente sorvegliato
    .admin = Screenshot, fotocamera o audio. I software di assistenza e di videoconferenza lo fanno con il consenso dell’utente; un allegato non ne ha motivo.
finding-traffic-redirected = Il file ha cercato di deviare il traffico Internet su un percorso dove altri possono leggerlo.
    .title = traffico Internet deviato
    .admin = Proxy, file hosts, DNS, certificati radice o un driver di cattura. Li modificano anche i software aziendali e gli ad blocker; veda quale indirizzo o certificato è stato impostato.
finding-browser-weakened = Il file ha cercato di indebolire la protezione del browser. Lo fa chi ruba dai conti bancari.
    .title = protezione del browser indebolita
    .admin = Aree di sicurezza, isolamento dei processi, SPDY o HTTP/2, oppure codice nel browser: serve a preparare la modifica delle pagine bancarie. Anche i vecchi software aziendali abbassano le aree di sicurezza.
finding-browser-changed = Il file ha cercato di cambiare la pagina iniziale, la ricerca o le estensioni del browser.
    .title = impostazioni del browser modificate
    .admin = Tipico dei programmi pubblicitari inclusi in altri. Lo propongono anche gli installer legittimi, ma prima chiedono.

## Strangers in control

finding-computer-info-sent = Il file ha raccolto dati sul computer e li ha inviati via Internet.
    .title = dati del computer inviati
    .admin = È di solito il primo messaggio di un programma di controllo remoto. La telemetria dei software legittimi è simile: controlli la destinazione.
finding-stolen-data-sent = Il file ha inviato dati come fanno i ladri di password.
    .title = dati inviati a un punto di raccolta
    .admin = I dati sono stati inviati a un bot di chat, a un webhook o a un account di posta: è usuale per Agent Tesla, Snake e altri. Cerchi nei log del proxy o del DNS i computer reali che hanno contattato l’indirizzo.
finding-sends-mail = Il file ha cercato di inviare e-mail da solo.
    .title = e-mail inviate dal file stesso
    .admin = SMTP dal campione: bot per lo spam, oppure keylogger che invia ciò che ha registrato. Lo fanno anche gli strumenti di monitoraggio e i programmi di posta.
finding-remote-control = Il file si è collegato a Internet come un programma che permette a estranei di usare il computer.
    .title = comando e controllo (C2)
    .admin = Indizi di comando e controllo: porte o protocolli tipici, domini calcolati (DGA), tunnel, configurazione estratta. Possono attivarlo anche i software peer-to-peer e di aggiornamento. Guardi gli indirizzi.
finding-botnet-work = Il file si è comportato come parte di una rete di computer infetti.
    .title = comportamento da botnet
    .admin = IRC, frode sui clic, attacchi ad altri o il comportamento di un bot noto. Il caso legittimo è un client IRC.
finding-cryptomining = Il file ha cercato di creare denaro digitale con il computer.
    .title = cryptomining
    .admin = È stato visto un comando di mining o un mining pool. Alcuni fanno mining di proposito, ma non ricevono il programma via e-mail.
finding-hidden-network = Il file ha usato una rete nascosta, che non mostra con chi comunica.
    .title = Tor, proxy aperto o tunnel
    .admin = Tor, I2P, un proxy aperto o un servizio di tunnel. Li usano anche gli strumenti per la privacy e gli sviluppatori.
finding-opens-port = Il file ha aspettato connessioni dall’esterno.
    .title = porta aperta in ascolto
    .admin = Lo fanno molti programmi legittimi: servizi ausiliari, stampanti, debugger, giochi. Conta insieme a indizi di controllo remoto.
finding-access-opened = Il file ha cercato di aprire ad altri una via di accesso al computer.
    .title = accesso aperto ad altri
    .admin = È stato configurato il desktop remoto o l’assistenza remota, oppure aggiunto un account utente. Lo fa anche il personale di assistenza: chieda se il file viene da loro.
finding-attack-tool = Il file contiene uno strumento fatto per entrare nei computer altrui.
    .title = strumento di attacco noto
    .admin = Impronta di un toolkit (Meterpreter, Empire, Koadic, una web shell …). Può essere un penetration test interno; altrimenti lo tratti come un attacco mirato.

## Addresses and traffic

finding-attack-traffic = Il traffico Internet del file corrisponde a un elenco di attacchi noti.
    .title = traffico di attacco noto
    .admin = Corrisponde a una regola di rilevamento delle intrusioni o a un threat feed. Legga la segnalazione: gli eventi del decoder (“SURICATA …”) e le priorità basse sono per lo più rumore.
finding-doubtful-address = Il file ha contattato indirizzi Internet di un tipo che usano anche i truffatori.
    .title = indirizzi dubbi
    .admin = Domini economici o nuovi, host non più attivi, semplici indirizzi IP, siti di condivisione di file e di testi. Tutte cose che usano anche i programmi legittimi: giudichi dall’indirizzo.
finding-dynamic-dns = Il file ha contattato un indirizzo Internet che può passare in ogni momento a un altro computer.
    .title = DNS dinamico
    .admin = Il DNS dinamico è usato da privati e piccoli uffici; ma anche da chi gestisce programmi di controllo remoto, perché permette di spostarsi. Controlli il nome.
finding-web-traffic = Il file ha scambiato dati con Internet.
    .title = normale traffico web
    .admin = Lo fa quasi ogni programma: aggiornamenti, licenze, statistiche. Conta solo se l’indirizzo o i dati sono sospetti. Uno user agent insolito è un indizio debole.

## Fetching and starting other programs

finding-program-unpacked = Il file ha estratto un secondo programma e lo ha avviato.
    .title = programma estratto e avviato
    .admin = Lo fa ogni installer. Da un documento o da uno script è un forte indizio di un downloader.
finding-program-created = Il file ha messo un nuovo programma sul computer.
    .title = file di programma creato
    .admin = Lo fanno gli installer e gli archivi autoestraenti. Veda quale file, e se è stato avviato.
finding-document-writes-program = Un documento o un file di comandi ha messo di nascosto un programma sul computer.
    .title = programma scritto da un documento
    .admin = Office, un host di script o PowerShell ha scritto un file eseguibile. Quasi nessun allegato legittimo lo fa.
finding-document-online = Il documento si è collegato a Internet da solo, come per scaricare un programma.
    .title = documento collegato a Internet
    .admin = Lo attivano anche immagini collegate, modelli e controlli di licenza di Office (CAPE dà alla sua firma un’attendibilità del 20%). Guardi che cosa è stato scaricato.
finding-script-download = Comandi nascosti hanno cercato di scaricare qualcosa da Internet.
    .title = download da uno script
    .admin = wscript, cscript, mshta o PowerShell si è collegato a Internet o ha avviato un processo. In un allegato e-mail è quasi sempre un downloader.
finding-program-download = Il file ha scaricato un programma da Internet.
    .title = programma scaricato
    .admin = I programmi di aggiornamento lo fanno dall’indirizzo del produttore; da un semplice indirizzo IP è un forte indizio di malware. Se l’indirizzo è sconosciuto, lo blocchi.
finding-hidden-command = Il file ha avviato comandi nascosti in un potente strumento di Windows.
    .title = comando PowerShell o DDE nascosto
    .admin = PowerShell codificato o nascosto, oppure un comando DDE. Gli script degli amministratori usano alcune di queste opzioni, ma non da un’e-mail. Decodifichi la riga di comando nel report.
finding-obfuscated-command = Il file ha usato comandi resi illeggibili di proposito.
    .title = riga di comando offuscata
    .admin = Comandi invertiti, riempiti di caratteri superflui, concatenati o molto lunghi. Alcuni installer e strumenti di build ne hanno di lunghi; quelli illeggibili sono raramente legittimi.
finding-unusual-process = Il file ha avviato programmi che a un file normale non servono.
    .title = processo figlio insolito
    .admin = Un processo che non è nell’elenco di quelli noti alla sandbox, o uno strumento usato in modo insolito. Veda i processi figli e le loro righe di comando.
finding-document-starts-program = Il documento ha avviato di nascosto un altro programma.
    .title = programma avviato da un documento
    .admin = Una shell, un host di script o un altro programma è stato eseguito come processo figlio di Office, di un lettore PDF o di un browser. Quasi nessun documento legittimo lo fa.
finding-windows-tools = Il file ha usato strumenti che fanno parte di Windows.
    .title = strumenti di Windows usati
    .admin = Li usano anche gli script di amministrazione e gli installer. certutil, bitsadmin, mshta e regsvr32 pesano più di net o ping.
finding-borrowed-programs = Il file ha usato un programma di Windows affidabile per nascondere ciò che fa.
    .title = programma affidabile sfruttato
    .admin = System binary proxy execution (ATT&CK T1218) o DLL side-loading: le allowlist e la protezione vedono solo il nome affidabile. Alcuni strumenti di gestione funzionano così.
finding-started-from-archive = Un file mascherato, nell’allegato compresso, ha cercato di avviare un programma.
    .title = collegamento o script in un archivio
    .admin = Un file LNK, uno script o una DLL avviati direttamente da un archivio o da un’immagine disco: oggi un modo molto comune di distribuire malware.

## Documents, scripts, pages

finding-office-macro = Il documento contiene un piccolo programma (una macro).
    .title = macro in un documento
    .admin = Solo la presenza, non è stato visto nulla di dannoso. La maggior parte dei fogli di calcolo aziendali con macro è legittima: telefoni al mittente a un numero che conosce.
finding-office-macro-autorun = Il documento contiene un piccolo programma che si avvia quando si apre il documento.
    .title = macro che si avvia da sola
    .admin = AutoOpen, AutoClose o un punto di ingresso simile. Lo hanno anche moduli e modelli aziendali; insieme a un download o alla chiamata di una shell è un forte indizio.
finding-office-macro-suspicious = Il documento contiene un piccolo programma, con comandi usati anche negli attacchi.
    .title = macro con comandi sospetti
    .admin = Stringhe come Shell, CreateObject o URLDownloadToFile, oppure una macro di Excel 4. Le macro aziendali fatte in casa ne usano alcune; legga la macro (olevba).
finding-known-weakness = Il file ha cercato di entrare nel computer da un punto debole noto di un programma.
    .title = vulnerabilità nota sfruttata
    .admin = Corrisponde a un exploit o a un exploit kit noto; il numero CVE, se c’è, è nelle parole della sandbox. I programmi aggiornati di solito non sono vulnerabili: controlli il livello delle patch.
finding-document-link = Il file contiene un link a un sito web dubbio.
    .title = link dubbi
    .admin = URL trovati nel documento o in memoria. Molti appartengono a Office o a certificati: li guardi prima di giudicare.
finding-script-code = Il file contiene codice come quello che usano le pagine web e i moduli.
    .title = script in un file
    .admin = JavaScript o simile, anche nei file PDF. Lo usano anche moduli e pagine web legittimi; veda che cosa fa.
finding-obfuscated-script = Il file contiene codice nascosto o reso illeggibile.
    .title = script nascosto o offuscato
    .admin = Frame di dimensioni nulle, JavaScript compresso, reindirizzamenti, HTML smuggling. Tracker e pagine minificate sono simili.
finding-odd-document = Il documento è composto in modo insolito.
    .title = struttura insolita del documento
    .admin = Tabelle codici insolite, oggetti incorporati o parti che usano gli exploit. Anche i convertitori e i vecchi programmi scrivono file così.
finding-phishing-page = Il file imita una pagina di accesso per ottenere le password.
    .title = pagina di phishing
    .admin = Un kit di phishing o la copia di una pagina di accesso nota. Veda dove il modulo invia i dati, e chieda se qualcuno ha inserito una password.
finding-phishing-signs = Il file sembra una pagina che chiede la password sotto falso nome.
    .title = indizi di phishing
    .admin = Titolo, nome o contenuto noti da pagine di phishing. Le vere pagine di accesso che qualcuno ha salvato o inoltrato sono simili.

## Breaking in

finding-memory-attack = Il file ha usato un trucco per entrare in un altro programma.
    .title = tecnica di exploit
    .admin = Heap spray, stack pivot, elusione di DEP o shellcode. Possono attivarlo anche i compilatori just-in-time e le protezioni anticopia; CAPE valuta poco attendibile la propria firma stack pivot.
finding-more-rights = Il file ha cercato di ottenere sul computer diritti che non aveva.
    .title = escalation dei privilegi
    .admin = Indirizzi del kernel, token di accesso o diritti di debug. Lo fanno anche i software di sicurezza e i debugger; veda ATT&CK TA0004.
finding-driver-loaded = Il file ha cercato di caricare o di sfruttare un driver, a fondo nel sistema.
    .title = driver caricato o sfruttato
    .admin = Un driver vulnerabile o sconosciuto, oppure un driver di sicurezza scaricato dalla memoria: un modo usuale di disattivare la protezione. Anche gli installer di hardware caricano driver, ma firmati.
finding-code-injection = Il file ha nascosto il proprio codice dentro un altro programma.
    .title = code injection
    .admin = Thread remoti, process hollowing, hook e simili (ATT&CK T1055). Lo fanno anche i software di sicurezza, le protezioni anticopia e gli screen reader.
finding-fileless-code = Il file ha lavorato solo nella memoria, dove è difficile notarlo.
    .title = codice fuori dai file
    .admin = Codice in memoria che non appartiene a nessun file, chiamate di sistema dirette, oppure AMSI ed ETW modificati. I compilatori just-in-time e le protezioni anticopia possono sembrare simili.
finding-memory-habits = Il file ha usato la memoria come fanno i programmi compressi.
    .title = autoestrazione in memoria
    .admin = Memoria scrivibile ed eseguibile, funzioni trovate solo durante l’esecuzione, buffer con codice. .NET, Java, i browser e gli archivi autoestraenti lo fanno continuamente.

## Settling in

finding-autostart = Il file ha cercato di avviarsi da solo a ogni avvio del computer.
    .title = avvio automatico
    .admin = Chiave Run, cartella Esecuzione automatica, servizio, attività o componente aggiuntivo. Lo fa ogni programma di aggiornamento; da un documento è un forte indizio.
finding-hidden-autostart = Il file ha preparato un avvio automatico nascosto in un posto insolito.
    .title = avvio automatico nascosto
    .admin = Boot Execute, Modalità provvisoria, shim, image hijack, AppInit, WMI o script nel Registro di sistema (ATT&CK T1546, T1547). A parte il malware, solo gli strumenti di sicurezza e di sistema usano questi posti.
finding-copies-itself = Il file ha creato copie di sé stesso.
    .title = copie di sé stesso
    .admin = Copie modificate con un nuovo nome sono usuali per il malware che si insedia. Anche gli installer e i programmi portatili copiano sé stessi.
finding-spreads = Il file ha cercato di diffondersi in altri computer o file.
    .title = diffusione
    .admin = Condivisioni di rete, unità rimovibili, esecuzione remota (PsExec) o file di programma infetti. Gli amministratori usano gli stessi strumenti remoti. Se qualcuno ha aperto il file, controlli gli altri computer della rete.

## Hiding

finding-protection-off = Il file ha cercato di disattivare la protezione antivirus.
    .title = protezione disattivata
    .admin = Defender, Centro sicurezza, SmartScreen, protezione dalle macro di Office, o nuove esclusioni. Anche gli installer di altri antivirus e gli strumenti di gestione disattivano Defender.
finding-protection-searched = Il file ha cercato un antivirus sul computer.
    .title = ricerca di antivirus
    .admin = Il malware lo fa per evitare o fermare il prodotto; gli installer per evitare conflitti.
finding-safeguards-off = Il file ha cercato di indebolire la protezione di Windows.
    .title = protezione di Windows indebolita
    .admin = Firewall, aggiornamenti o altri criteri. I server e i giochi si aprono il firewall da soli; veda quale regola è stata impostata.
finding-barrier-bypass = Il file ha cercato di evitare la domanda di Windows che chiede il permesso di fare modifiche.
    .title = UAC aggirato
    .admin = Un metodo noto per aggirare Controllo dell’account utente, oppure le sue impostazioni sono state abbassate (ATT&CK T1548.002). Gli installer legittimi invece chiedono.
finding-hides-itself = Il file ha cercato di restare invisibile.
    .title = finestre o file nascosti
    .admin = Gli installer e i programmi in background usano continuamente finestre e file nascosti.
finding-disguise = Il file ha cercato di sembrare qualcos’altro.
    .title = mascheramento
    .admin = Processo padre, nome o tipo di file falsi, oppure dati nascosti nel Registro di sistema. Anche le protezioni anticopia nascondono nel Registro i dati di licenza.
finding-wipes-tracks = Il file ha cercato di cancellare le tracce di ciò che ha fatto.
    .title = tracce cancellate
    .admin = Ha cancellato sé stesso, i log o il contrassegno di provenienza da Internet, oppure ha disattivato la registrazione nei log. Anche gli installer puliscono dopo aver finito.
finding-programs-stopped = Il file ha cercato di chiudere altri programmi o di riavviare il computer.
    .title = programmi o sistema arrestati
    .admin = Sono stati terminati processi o servizi, o è stato chiesto un riavvio. Gli installer lo fanno per sostituire file; veda che cosa è stato arrestato.
finding-packed = Il file è compresso o composto in modo insolito. Perciò è difficile da esaminare.
    .title = file di programma compresso o insolito
    .admin = Packer, entropia elevata, overlay o intestazioni insolite. Sono compressi anche molti software commerciali e gratuiti.
finding-false-signature = La firma digitale del file non è affidabile.
    .title = firma del codice dubbia
    .admin = Il certificato è rubato, revocato, autofirmato o non corrisponde al file. Gli strumenti fatti in casa sono spesso autofirmati; un certificato rubato è un forte indizio.

## Looking around

finding-watcher-check = Il file ha controllato se qualcuno lo osserva.
    .title = ricerca di macchine virtuali
    .admin = Chiavi di registro, file, nomi di hardware e simili. Le protezioni anticopia, i giochi e gli installer chiedono le stesse cose. Due o più controlli diversi pesano molto di più.
finding-sandbox-search = Il file ha cercato computer di prova come il nostro, dove vuole sembrare innocuo.
    .title = ricerca di sandbox
    .admin = File, mutex o librerie di sandbox. Nessun programma legittimo ha bisogno di saperlo.
finding-situation-check = Il file ha aspettato, o ha controllato l’ora, il luogo o chi usa il computer.
    .title = attese e controlli
    .admin = Ritardi, tempo di inattività, mouse, lingua, debugger. Il malware aspetta che l’analisi finisca; anche gli installer e i giochi controllano queste cose.
finding-computer-facts = Il file ha chiesto dati generali sul computer.
    .title = dati generali del computer
    .admin = Nome, memoria, dimensioni del disco, diritti: li chiede praticamente ogni installer. Una volta un PDF è stato bloccato solo perché la finestra “Apri con” di Windows aveva chiesto le dimensioni del disco. Da solo non è mai una prova.
finding-system-info = Il file ha raccolto dettagli sul computer e sui suoi programmi.
    .title = dettagli del sistema raccolti
    .admin = Hardware, software, processi, WMI. Lo fanno anche gli strumenti di inventario, gli installer e la telemetria.
finding-network-recon = Il file ha esplorato la rete del computer.
    .title = rete esplorata
    .admin = Sono stati elencati il dominio, gli utenti, le condivisioni o i computer vicini. Lo fanno gli script degli amministratori; da un allegato può preparare un attacco a tutta la rete.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Anche altri antivirus considerano dannoso il file.
        [one] Anche un altro antivirus considera dannoso il file.
        [many] Anche altri { $number } di antivirus considerano dannoso il file.
       *[other] Anche altri { $number } antivirus considerano dannoso il file.
    }
    .title = altri scanner concordano
    .admin =
        { $number ->
            [0] Altri scanner (di VirusTotal, IRMA o ClamAV) segnalano il file; il loro numero non è noto.
            [one] Un altro scanner segnala il file. Uno o due sono spesso un falso positivo: veda quale scanner è, e ricontrolli domani.
            [many] Altri { $number } di scanner segnalano il file. Uno o due sono spesso un falso positivo, dieci o più quasi mai. Cerchi il suo SHA-256; non carichi online file riservati.
           *[other] Altri { $number } scanner segnalano il file. Uno o due sono spesso un falso positivo, dieci o più quasi mai. Cerchi il suo SHA-256; non carichi online file riservati.
        }
finding-known-malware = Il computer di prova ha riconosciuto nel file un programma dannoso noto.
    .title = riconosciuto da CAPE
    .admin = CAPE ha indicato la famiglia o ne ha estratto la configurazione. Il report contiene gli indirizzi che il malware avrebbe contattato: li cerchi nei log.
finding-rule-match = Il file somiglia a programmi dannosi noti.
    .title = corrispondenza con una regola per malware
    .admin = Corrisponde a una regola YARA, a un indicatore o a una somiglianza. La qualità delle regole varia: guardi il nome e l’autore della regola.
finding-known-family = Il file ha i tratti di un programma dannoso noto.
    .title = tratti di una famiglia nota
    .admin = File, chiavi di registro, mutex o indirizzi della famiglia { $family }. I nomi vengono riusati e copiati, ma quasi mai da software legittimo.

## Little things

finding-everyday-actions = Il file ha fatto cose che fanno anche molti programmi innocui.
    .title = azioni comuni
    .admin = Registro di sistema, file, pipe, crittografia, capacità del suo codice. Da solo non è un indizio contro il file.
finding-phone-access = Il file ha chiesto ampi permessi su un telefono.
    .title = funzioni del telefono usate
    .admin = Un’app Android che legge posizione, numeri, app o messaggi, o che carica codice. Lo fanno molte app legittime; confronti con lo scopo dell’app.
finding-crash = Il programma si è interrotto da solo durante la prova.
    .title = arresto anomalo nella prova
    .admin = Dice più sul computer di prova che sul file. Anche un exploit difettoso può andare in crash.

## Verdicts of the sandbox itself

finding-sandbox-score = Nella prova il file ha mostrato più comportamenti sospetti.
    .title = punteggio della sandbox
    .admin = Il punteggio di Cuckoo è { $score }: i livelli di gravità di tutti i riscontri, divisi per 5 e sommati. Sette riscontri di gravità 3 superano già il limite usuale di 4. Guardi i singoli riscontri.
finding-site-expression = Il file corrisponde a una regola del Suo reparto informatico.
    .title = regola locale
    .admin = Corrisponde a un’espressione del Suo insieme di regole Peekaboo: ({ $number }), contando da 0, quindi (3) è l’impostazione expression.4. Le regole successive non sono state eseguite; il report della sandbox può dire di più.
finding-evil-domain = Il file ha cercato di contattare un indirizzo Internet noto come pericoloso.
    .title = dominio bloccato contattato
    .admin = È nella lista locale dei domini malevoli: { $domain }. Lo cerchi nei log del DNS e del proxy.
finding-peekaboo-test = Il file è un file di prova innocuo.
    .title = file di prova di Peekaboo
    .admin = Il file contiene il contrassegno di prova “Peekabooyar”. Probabilmente qualcuno sta provando il filtro.
finding-sandbox-verdict = Il computer di prova ha giudicato dannoso il file, senza dire perché.
    .title = verdetto senza motivazione
    .admin = Il risultato è arrivato senza una motivazione. Può trovarsi nei file di Peekaboo: cerchi lo SHA-256 della parte nella sua directory dei report.
finding-sandbox-other = Nella prova il file ha fatto qualcosa che è considerato sospetto.
    .title = altro comportamento
    .admin = Questo riscontro non è nel catalogo. Sono riportate le parole della sandbox; giudichi in base a quelle.

## What could not be analyzed

sandbox-failed-analysis = La prova del file non è arrivata alla fine. Non sappiamo se è innocuo.
    .title = analisi nella sandbox non riuscita
    .admin = Cuckoo o Cortex ha segnalato un errore o non ha finito. Cerchi il job nel log della sandbox; una seconda analisi spesso riesce.
sandbox-failed-file = Non è stato possibile provare il file. Non sappiamo se è innocuo.
    .title = file non trasmesso
    .admin = Peekaboo non ha potuto leggere il file o passarlo alla sandbox. Controlli lo spazio su disco, i permessi e la coda dei job.
sandbox-failed-rule = Non è stato possibile giudicare il file. Non sappiamo se è innocuo.
    .title = regola di Peekaboo non riuscita
    .admin = Una regola si è interrotta con un errore, o un’espressione ha richiesto un esito negativo. Controlli l’insieme di regole: la causa usuale è un nome non definito o un report mancante.
sandbox-failed-service = Non è stato possibile provare il file. Non sappiamo se è innocuo.
    .title = Peekaboo non disponibile
    .admin = Peekaboo ha rifiutato la richiesta o non era raggiungibile. Controlli il servizio e il suo log.
sandbox-failed-other = Non è stato possibile provare il file. Non sappiamo se è innocuo.
    .title = prova nella sandbox non riuscita
    .admin = Peekaboo ha segnalato un errore senza indicarne il motivo. Cerchi il job nel suo log.
