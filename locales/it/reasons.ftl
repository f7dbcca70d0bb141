# Provenance: original
# Italian, formal (Lei): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name, after a colon, small first letter
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “Il file si chiama …” may stand before a value.

reason-detection-unnamed = Un antivirus ha giudicato dannosa l’e-mail.
    .title = rilevamento senza nome
    .admin = Lo scanner ha segnalato malware, ma senza indicare un nome. Se ha prodotto un output, è riportato qui sotto.

## Files that a rule forbids

reason-file-program = Il file è un programma. Di solito la Sua organizzazione non consente programmi nelle e-mail.
    .title = programma non consentito
    .admin = Un file eseguibile. I programmi inviati via e-mail sono un modo comune di diffondere malware.
    .subject = E-mail bloccata: programma non consentito
reason-file-script = Il file contiene comandi che il Suo computer eseguirebbe. Di solito la Sua organizzazione non consente file di questo tipo.
    .title = script non consentito
    .admin = Uno script si avvia con un doppio clic, con tutti i diritti dell’utente.
    .subject = E-mail bloccata: file con comandi non consentito
reason-file-shortcut = Il file è un collegamento che avvia qualcos’altro. Di solito la Sua organizzazione non consente file di questo tipo.
    .title = collegamento non consentito
    .admin = Un collegamento può avviare qualsiasi comando, con qualsiasi icona. I mittenti legittimi non ne inviano quasi mai.
    .subject = E-mail bloccata: collegamento non consentito
reason-file-disk-image = Il file è la copia di un intero disco. Di solito la Sua organizzazione non consente file di questo tipo.
    .title = immagine disco non consentita
    .admin = I file in un’immagine disco perdono il contrassegno di provenienza da Internet, quindi Windows avvisa di meno.
    .subject = E-mail bloccata: copia di un disco non consentita
reason-file-macro-document = Il documento può eseguire comandi (macro). Di solito la Sua organizzazione non consente documenti di questo tipo.
    .title = documento con macro non consentito
    .admin = Questo tipo di file può contenere macro. La regola non controlla se il file ne ha una.
    .subject = E-mail bloccata: documento che può eseguire comandi
reason-file-notebook = Il file è un blocco appunti digitale (OneNote) che può nascondere programmi. Di solito la Sua organizzazione non consente file di questo tipo.
    .title = blocco appunti non consentito
    .admin = I file di OneNote possono contenere qualsiasi file e avviarlo con un clic.
    .subject = E-mail bloccata: blocco appunti non consentito
reason-file-help-file = Il file è un vecchio tipo di guida che può eseguire comandi. Di solito la Sua organizzazione non consente file di questo tipo.
    .title = file della guida non consentito
    .admin = I file della guida compilati eseguono script. Nessuno ha bisogno di inviarli via e-mail.
    .subject = E-mail bloccata: file della guida non consentito
reason-file-web-page = Il file è una pagina web. Di solito la Sua organizzazione non consente pagine web come allegati.
    .title = pagina web non consentita
    .admin = Una pagina web in allegato spesso imita una pagina di accesso o estrae un file nascosto.
    .subject = E-mail bloccata: pagina web non consentita
reason-file-archive = Il file è compresso (per esempio ZIP). Di solito la Sua organizzazione non consente questo tipo.
    .title = archivio non consentito
    .admin = Il tipo di archivio, o qualcosa al suo interno, non è consentito.
    .subject = E-mail bloccata: file compresso non consentito
reason-file-pdf = Il file è un documento PDF. Una regola della Sua organizzazione non lo consente.
    .title = PDF non consentito
    .admin = Una regola locale vieta questo file PDF, per il nome o per il tipo.
    .subject = E-mail bloccata: file non consentito
reason-file-document = Il file è un documento. Una regola della Sua organizzazione non lo consente.
    .title = documento non consentito
    .admin = Una regola locale vieta questo documento, per il nome o per il tipo.
    .subject = E-mail bloccata: file non consentito
reason-file-picture = Il file è un’immagine. Una regola della Sua organizzazione non la consente.
    .title = immagine non consentita
    .admin = Una regola locale vieta questa immagine, per il nome o per il tipo.
    .subject = E-mail bloccata: file non consentito
reason-file-media = Il file è un video o un file audio. Di solito la Sua organizzazione non consente file di questo tipo nelle e-mail.
    .title = video o audio non consentito
    .admin = Una regola locale vieta i file video o audio.
    .subject = E-mail bloccata: file video o audio non consentito
reason-file-disguised = Il file sembra un documento, ma è un programma.
    .title = programma con nome mascherato
    .admin = Il nome nasconde che il file è un programma. È fatto per ingannare.
    .subject = E-mail bloccata: programma mascherato
reason-file-other = Il file è di un tipo che di solito la Sua organizzazione non consente.
    .title = file non consentito
    .admin = Una regola locale vieta il nome o il tipo.
    .subject = E-mail bloccata: file non consentito

## What could not be checked

reason-encrypted = Il file è protetto da una password. Perciò non abbiamo potuto controllare il contenuto.
    .title = file crittografato
    .admin = L’archivio o il documento è crittografato. Gli aggressori lo fanno per sfuggire agli scanner, i mittenti legittimi per proteggere i dati.
    .subject = E-mail bloccata: file protetto da una password
reason-over-limits = Il file compresso contiene troppe cose. Perciò non abbiamo potuto controllarlo.
    .title = limiti superati
    .admin = Troppi file, troppi livelli o dimensioni eccessive dopo l’estrazione. Può essere una bomba di decompressione o solo un archivio grande.
    .subject = E-mail bloccata: troppi dati compressi in un file
reason-ambiguous = L’e-mail è fatta in modo che ogni programma la legga in modo diverso. Perciò non abbiamo potuto controllarla.
    .title = struttura ambigua
    .admin = I programmi potrebbero vedere parti diverse: lo scanner ne controlla una e il destinatario ne apre un’altra.
    .subject = E-mail bloccata: composta in modo ingannevole
reason-unreadable = Il file è danneggiato o di tipo sconosciuto. Perciò non abbiamo potuto controllarlo.
    .title = file illeggibile
    .admin = Non è stato possibile decodificare o estrarre una parte MIME.
    .subject = E-mail bloccata: file illeggibile
reason-scanners-failed = I nostri antivirus non funzionavano quando è arrivata l’e-mail. Perciò non è stata controllata.
    .title = nessuno scanner ha funzionato
    .admin = Nessuno scanner antivirus ha dato risposta. Le e-mail non vengono controllate finché uno non funziona di nuovo.
    .subject = E-mail bloccata: non è stato possibile controllarla
reason-scanner-failed = Uno dei nostri controlli non funzionava quando è arrivata l’e-mail.
    .title = uno scanner non ha funzionato
    .admin = { $scanner } non ha dato risposta per questa e-mail. Altri scanner l’hanno controllata.

## Broken headers

reason-header-other = L’e-mail non è composta correttamente.
    .title = intestazione non valida
    .admin = L’intestazione viola le regole del formato e-mail.
    .subject = E-mail bloccata: non composta correttamente
reason-header-mime = Le parti dell’e-mail non sono unite correttamente.
    .title = struttura MIME non valida
    .admin = La struttura MIME è errata (RFC 2045). Di solito è un programma difettoso; a volte un trucco per sfuggire agli scanner.
    .subject = E-mail bloccata: non composta correttamente
reason-header-8bit = L’e-mail usa le lettere in un modo che non è consentito.
    .title = caratteri a 8 bit nell’intestazione
    .admin = L’intestazione contiene caratteri che vanno codificati (RFC 2047). Di solito è un programma vecchio o fatto in casa.
    .subject = E-mail bloccata: non composta correttamente
reason-header-control = L’e-mail contiene caratteri che non sono consentiti.
    .title = caratteri di controllo nell’intestazione
    .admin = L’intestazione contiene caratteri di controllo (RFC 5322, sezione 2.2).
    .subject = E-mail bloccata: non composta correttamente
reason-header-blank = Nell’e-mail c’è una riga vuota nel posto sbagliato.
    .title = riga vuota nell’intestazione
    .admin = Una riga dell’intestazione contiene solo spazi (RFC 5322, sezione 3.2.2).
    .subject = E-mail bloccata: non composta correttamente
reason-header-long = Nell’e-mail c’è una riga troppo lunga.
    .title = riga di intestazione troppo lunga
    .admin = Una riga dell’intestazione supera i 998 caratteri (RFC 5322, sezione 2.1.1).
    .subject = E-mail bloccata: non composta correttamente
reason-header-syntax = Una riga tecnica dell’e-mail non è scritta correttamente.
    .title = sintassi errata nell’intestazione
    .admin = Un campo di intestazione viola la sintassi (RFC 5322).
    .subject = E-mail bloccata: non composta correttamente
reason-header-missing = Nell’e-mail manca qualcosa che ogni e-mail deve avere.
    .title = campo di intestazione mancante
    .admin = Manca un campo di intestazione obbligatorio (RFC 5322, sezione 3.6).
    .subject = E-mail bloccata: incompleta
reason-header-duplicate = Nell’e-mail c’è due volte qualcosa che è consentito una volta sola.
    .title = campo di intestazione duplicato
    .admin = Un campo compare due volte, mentre può comparire una volta sola (RFC 5322, sezione 3.6). Di solito la causa è un programma o un relay difettoso.
    .subject = E-mail bloccata: non composta correttamente

reason-oversized = L’e-mail è più grande del consentito.
    .title = e-mail troppo grande
    .admin = Supera il limite impostato per questo destinatario.
    .subject = E-mail bloccata: troppo grande

## Grounds of spam

spam-test = L’e-mail contiene un testo di prova. Un testo così serve a provare il filtro.
    .title = testo di prova
    .admin = GTUBE, il testo di prova per i filtri antispam. È innocuo.
    .subject = E-mail bloccata: testo di prova innocuo
spam-score = Molti piccoli indizi insieme fanno sembrare l’e-mail pubblicità.
    .title = punteggio spam raggiunto
    .admin = La somma dei test ha raggiunto il limite.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-forged-sender = L’indirizzo del mittente sembra falso.
    .title = mittente non autentico
    .admin = Il controllo SPF, DKIM o DMARC ha dato esito negativo per il mittente visualizzato.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-phishing = L’e-mail cerca di rubare la Sua password o di prendere il controllo del Suo account.
    .title = frasi di phishing
    .admin = Frasi o link che imitano un servizio e chiedono dati di accesso o di pagamento.
    .subject = E-mail bloccata: tentativo di rubare la password
spam-known-sender-network = Il computer che ha inviato l’e-mail, o un link, è già stato usato per pubblicità.
    .title = indirizzo o link in una blocklist
    .admin = Un indirizzo o un link è presente in una blocklist.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-known-text = Il testo compare anche in altre e-mail indesiderate.
    .title = testo di spam noto
    .admin = Il testo somiglia a spam noto (Bayes, checksum).
    .subject = E-mail bloccata: pubblicità indesiderata
spam-money-promise = L’e-mail promette o chiede denaro.
    .title = frasi sul denaro
    .admin = Frasi tipiche di truffe con anticipo, lotterie, estorsioni.
    .subject = E-mail bloccata: tentativo di truffa
spam-advertising = L’e-mail è scritta come una pubblicità.
    .title = frasi pubblicitarie
    .admin = Frasi di pubblicità di farmaci, prestiti, merci contraffatte e simili.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-odd-text = Il testo è scritto in modo insolito.
    .title = testo anomalo
    .admin = Codifica, markup o ortografia che i programmi legittimi non producono quasi mai.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-odd-links = I link nascondono dove portano.
    .title = link anomali
    .admin = Link a semplici indirizzi IP, URL abbreviati o destinazioni mascherate.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-odd-path = L’e-mail ha fatto un percorso insolito.
    .title = percorso anomalo
    .admin = Il nome o l’indirizzo del computer di invio manca, è insolito o è falso.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-odd-header = L’e-mail è stata scritta da un programma insolito.
    .title = intestazione anomala
    .admin = Campi di intestazione mancanti, errati o imitati.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-attachment = La pubblicità ha spesso allegati di questo tipo.
    .title = allegato tipico dello spam
    .admin = Il tipo o il nome dell’allegato è tipico dello spam.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-scanner-points = Un antivirus considera dubbia l’e-mail.
    .title = punti da uno scanner antivirus
    .admin = La configurazione locale conta il rilevamento di questo scanner come punti spam, non come malware.
    .subject = E-mail bloccata: pubblicità indesiderata
spam-site-rule = Una regola della Sua organizzazione non consente l’e-mail.
    .title = regola locale
    .admin = Una regola o una lista locale.
    .subject = E-mail bloccata: pubblicità indesiderata

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] L’ha rilevato un controllo indipendente.
        [many] L’hanno rilevato { $count } di controlli indipendenti.
       *[other] L’hanno rilevato { $count } controlli indipendenti.
    }
doubt-exact-name =
    .admin = Uno scanner conosce esattamente questo malware o la sua famiglia.
doubt-disguised-name = Il file “{ $file }” sembra un documento, ma non lo è.
    .admin = Il nome “{ $file }” finge di indicare un documento.
doubt-turned-name = Il nome del file è scritto in modo da far leggere male la parte finale.
    .admin = Il nome “{ $file }” contiene caratteri che invertono la direzione di lettura. Qui sono omessi.
doubt-lookalike-letters = Il nome di un file contiene lettere che somigliano soltanto a quelle usuali.
    .admin = Il nome “{ $file }” mescola lettere di alfabeti diversi che si somigliano.
doubt-archive-in-archive =
    .admin = C’è un archivio dentro un archivio. Nelle e-mail legittime è raro.
doubt-sender-contradicted = L’e-mail dice di venire da { $domain }. Un controllo dice che non è vero.
    .admin = Il controllo { $check } ha dato esito negativo per { $domain }, il mittente dichiarato.
doubt-sender-claimed = L’e-mail dice di venire da { $domain }. Nulla lo conferma.
    .admin = L’e-mail dichiara di provenire da { $domain }. Nessuna firma DKIM e nessun risultato DMARC lo conferma.
doubt-single-guess =
    .admin = Un solo scanner lo sospetta, in base alla struttura del file. Ipotesi simili sono spesso sbagliate.
doubt-false-alarm-source =
    .admin = Lo segnala solo un database di firme noto per i falsi positivi.
doubt-macro-alone = Il documento contiene comandi (macro). Molti documenti normali ne hanno.
    .admin = Viene segnalata soltanto la presenza di una macro. Molti documenti legittimi ne hanno una.
doubt-ordinary-behavior =
    .admin = È stato osservato solo un comportamento che hanno anche molti programmi legittimi.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Un altro scanner l’ha esaminata e non ha trovato nulla.
        [many] Altri { $count } di scanner l’hanno esaminata e non hanno trovato nulla.
       *[other] Altri { $count } scanner l’hanno esaminata e non hanno trovato nulla.
    }
doubt-sender-proven = L’e-mail viene davvero da { $domain }.
    .admin = Il mittente { $domain } è confermato da DKIM o DMARC. Tuttavia anche il computer di un partner noto può essere infetto.
doubt-rule-only =
    .admin = Una regola locale vieta il file. Nessuno scanner vi ha trovato nulla.
doubt-known-bulk = L’e-mail viene davvero da { $domain }. È stata inviata a molte persone.
    .admin = L’e-mail è un invio massivo o di una mailing list, e il suo mittente { $domain } è confermato.
doubt-harmless-test =
    .admin = È un file di prova. Probabilmente qualcuno sta provando il filtro.
