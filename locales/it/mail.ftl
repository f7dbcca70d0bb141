# Provenance: original
# Italian, formal (Lei): the frame of every mail: titles, headings, labels.
#
# “messaggio” is our own mail, “e-mail” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-mail bloccata
recipient-blocked-happened = Abbiamo bloccato un’e-mail indirizzata a Lei. Non Le è stata consegnata.
    .test = Abbiamo bloccato un’e-mail indirizzata a Lei. Era soltanto una prova innocua.
recipient-blocked-why = Perché l’abbiamo bloccata

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Un’e-mail richiede prudenza
    .test = E-mail di prova innocua
recipient-delivered-warning-subject = E-mail pericolosa nella Sua casella di posta
    .test = E-mail di prova innocua nella Sua casella di posta
    .forbidden = E-mail con file non consentito nella Sua casella
    .likely = E-mail probabilmente pericolosa nella Sua casella di posta
    .unwanted = E-mail indesiderata nella Sua casella di posta
    .doubtful = E-mail sospetta nella Sua casella di posta
recipient-delivered-warning-happened = Nella Sua casella di posta c’è un’e-mail pericolosa.
    .test = Nella Sua casella di posta c’è un’e-mail di prova. È innocua.
    .forbidden = Nella Sua casella di posta c’è un’e-mail con un file che di solito non è consentito.
    .likely = Nella Sua casella di posta c’è un’e-mail probabilmente pericolosa.
    .unwanted = Nella Sua casella di posta c’è un’e-mail indesiderata.
    .doubtful = Nella Sua casella di posta c’è un’e-mail sospetta. Forse è innocua.
recipient-delivered-warning-action = Non la apra. La elimini.
    .test = Non deve fare nulla.
    .forbidden = Apra il file solo se lo aspettava.
    .doubtful = Prima di aprirla, chieda all’assistenza informatica.
recipient-delivered-warning-opened = L’ha già aperta? Allora avvisi l’assistenza informatica.
recipient-delivered-warning-why = Che cosa non va
    .test = Che cosa contiene

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail che non abbiamo potuto controllare
recipient-unchecked-subject = E-mail non controllata nella Sua casella di posta
recipient-unchecked-happened = Non abbiamo potuto controllare un’e-mail indirizzata a Lei. Si trova nella Sua casella di posta.
    .blocked = Non abbiamo potuto controllare un’e-mail indirizzata a Lei. Perciò l’abbiamo bloccata.
recipient-unchecked-action = Apra gli allegati solo se conosce il mittente e se li aspettava.
recipient-unchecked-why = Perché non abbiamo potuto controllarla

## To the inside sender

inside-sender-title = La Sua e-mail non è stata inviata
    .some = La Sua e-mail non è arrivata a tutti
inside-sender-subject = La Sua e-mail non è stata inviata
    .some = La Sua e-mail non è arrivata a tutti
inside-sender-happened = Abbiamo bloccato un’e-mail inviata dal Suo indirizzo. Nessuno l’ha ricevuta.
    .some = Abbiamo bloccato un’e-mail inviata dal Suo indirizzo. Non tutti i destinatari l’hanno ricevuta.
inside-sender-action = Se non l’ha inviata Lei, avvisi l’assistenza informatica.
inside-sender-explained = Forse qualcun altro usa il Suo indirizzo o il Suo computer.
inside-sender-own = Se l’ha inviata Lei, chieda all’assistenza informatica come inviarla in un altro modo.
    .harmful = Se l’ha inviata Lei, non apra e non invii di nuovo i file allegati. Avvisi anche l’assistenza informatica.
inside-sender-why = Perché l’abbiamo bloccata

## Parts of all mails to recipients

action-nothing = Non deve fare nulla.
which-title = Di quale e-mail si tratta
why-suspected = Abbiamo un sospetto.
    .subject = E-mail bloccata: forse pericolosa
why-file = Il file si chiama “{ $file }”.
why-file-inside = Si trova nell’allegato “{ $outer }”.
why-files = { $count ->
    [one] Anche un altro file ha un problema.
    [many] Anche altri { $count } di file hanno un problema.
   *[other] Anche altri { $count } file hanno un problema.
}
why-tested = Il nostro computer di prova l’ha esaminato.
danger = Pericolo: { $severity }.
tests-agree = { $count ->
    [one] Un controllo l’ha rilevato.
    [many] { $count } di controlli indipendenti l’hanno rilevato.
   *[other] { $count } controlli indipendenti l’hanno rilevato.
}
expected-title = Aspettava questa e-mail?
expected-call = Conosce il mittente? Allora lo chiami a un numero di telefono che conosce già, e chieda conferma. Non lo faccia per e-mail.
expected-wanted = Le serve l’e-mail? Allora chieda all’assistenza informatica di controllarla di nuovo.
expected-wanted-file = Le serve l’e-mail o il file allegato? Allora si rivolga all’assistenza informatica. Oppure chieda al mittente di usare un altro modo di invio.
    .alone = Le serve l’e-mail? Allora si rivolga all’assistenza informatica. Oppure chieda al mittente di usare un altro modo di invio.
help-title = Ha bisogno di aiuto?
help-ask = Si rivolga all’assistenza informatica. Comunichi il codice dell’e-mail.
help-contact = Contatto
help-phone = Telefono
help-email = E-mail
help-page = Pagina web
details-title = Dettagli per il reparto informatico
footer = Questo messaggio arriva dalla protezione e-mail ({ $organization }).
footer-automatic = È un messaggio automatico. Non Le chiediamo mai la password.
note-dots = [.] sostituisce un punto, perché nessuno ci clicchi per sbaglio.

## What stands between sentences, and after a label

below = Più sotto trova la versione in italiano.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Da
label-sender = Mittente della busta
label-subject = Oggetto
label-received = Data e ora
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Non consegnata a
label-attachments = Allegati
label-file = Nome del file
label-number = Codice dell’e-mail
label-quarantine = Quarantena
label-severity = Livello di gravità
label-confidence = Attendibilità
label-category = Categoria
label-family = Famiglia
label-platform = Piattaforma
label-log-id = ID nel log
label-queue-id = ID di coda
label-message-id = Message-ID
label-size = Dimensioni
label-client = Computer di invio
label-authentication = Autenticazione del mittente
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Risposta SMTP
label-sha256 = SHA-256
label-rule = Regola
label-tests = Test antispam
label-score = Punteggio spam
label-analysis = Analisi nella sandbox
label-release = Comando di rilascio
label-host = Host
label-list = Lista o invio massivo
label-policy-banks = Gruppi di regole (policy bank)

value-empty-sender = vuoto, come nei rapporti di consegna
value-no-subject = nessun oggetto
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }byte
    [many] { $amount } di byte
   *[other] { $amount }{ "\u00A0" }byte
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] e ancora { $count }
    [many] e ancora { $count }
   *[other] e ancora { $count }
}
    .item = { $count ->
        [one] ancora { $count }
        [many] ancora { $count }
       *[other] ancora { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = nessuna (nessun rilevamento, ha deciso una regola)
value-spam-decided = nessuna (ha deciso il punteggio spam)
value-unknown-state = nessuna (nessun rilevamento)

outcome-delivered = consegnata
outcome-blocked = bloccata
outcome-handed-back-pass = restituita al server di posta per la consegna
outcome-handed-back-block = restituita al server di posta come rifiutata

sender-proven = Il dominio { $domain } è confermato ({ $check }).
sender-claimed = Il dominio { $domain } è dichiarato, ma nulla lo conferma.
sender-contradicted = Il dominio { $domain } è dichiarato, ma il controllo { $check } ha dato esito negativo.
sender-inside = L’e-mail proviene da un mittente interno.
sender-unknown = L’e-mail non indica alcun mittente.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, e-mail bloccata: { $category } ({ $count ->
    [one] { $count } destinatario
    [many] { $count } di destinatari
   *[other] { $count } destinatari
})
admin-alert-subject-delivered = { $severity }, e-mail consegnata: { $category } ({ $count ->
    [one] { $count } destinatario
    [many] { $count } di destinatari
   *[other] { $count } destinatari
})
admin-alert-subject-mixed = { $severity }, e-mail consegnata a { $delivered ->
    [one] { $delivered } destinatario
    [many] { $delivered } di destinatari
   *[other] { $delivered } destinatari
} su { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, e-mail consegnata senza controllo: { $category } ({ $count ->
    [one] { $count } destinatario
    [many] { $count } di destinatari
   *[other] { $count } destinatari
})
admin-alert-subject-inside = { $severity }, mittente interno: { $category } ({ $sender })
admin-alert-happened-blocked = amavis ha bloccato un’e-mail. Nessun destinatario l’ha ricevuta.
admin-alert-happened-delivered = amavis ha consegnato un’e-mail che richiede attenzione. { $count ->
    [one] L’ha ricevuta { $count } destinatario.
    [many] L’hanno ricevuta { $count } di destinatari.
   *[other] L’hanno ricevuta { $count } destinatari.
}
admin-alert-happened-mixed = amavis ha bloccato un’e-mail per alcuni destinatari. { $count ->
    [one] Un altro l’ha ricevuta.
    [many] Altri { $count } l’hanno ricevuta.
   *[other] Altri { $count } l’hanno ricevuta.
}
admin-alert-happened-inside = L’e-mail proviene dal mittente interno { $sender }.
admin-alert-happened-scanners = Nessuno scanner antivirus ha funzionato. L’e-mail non è stata controllata.
admin-alert-happened-scanner = Uno scanner antivirus non ha funzionato. Altri hanno controllato l’e-mail.
admin-alert-unblocked = Uno scanner ha segnalato malware, ma amavis non lo ha considerato un virus. Controlli la voce di questo scanner in @av_scanners: deve restituire un nome.
admin-alert-action-none = Non deve fare nulla.
admin-alert-action-remove = Rimuova l’e-mail dalle caselle di posta. Chieda ai destinatari se l’hanno aperta.
admin-alert-action-look = Forse l’e-mail è attesa. La esamini se un destinatario lo chiede.
    .inside = Forse l’e-mail è attesa. La esamini se il mittente lo chiede.
admin-alert-action-mistake = Potrebbe essere un falso positivo. Legga gli indizi qui sotto prima di rilasciare l’e-mail.
    .delivered = Potrebbe essere un falso positivo. Legga gli indizi qui sotto prima di rimuovere l’e-mail dalle caselle di posta.
admin-alert-action-gone = Non è stata conservata alcuna copia dell’e-mail. Se è attesa, il mittente deve inviarla di nuovo.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Parli con il mittente. Controlli il computer e cambi la password del mittente.
    .spam = Parli con il mittente. Forse qualcun altro usa l’account del mittente.
admin-alert-action-scanners = Controlli gli scanner: finché non funzionano, le e-mail non vengono controllate.
admin-alert-action-scanner = Controlli lo scanner: finché non funziona, la protezione è più debole.
admin-alert-what-title = Di che cosa si tratta
admin-alert-grounds-title = Che cosa è stato trovato
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Indizi di pericolo
admin-alert-mistake-title = Indizi di un falso positivo
admin-alert-mistake-none = Nessuno.
admin-alert-mail-title = L’e-mail
admin-alert-recipients-title = Destinatari
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinatari esterni: { $outcome } ({ $count })
admin-alert-files-title = File
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = ha segnalato qualcosa
scanner-clean = non ha trovato nulla
scanner-failed = non ha dato risposta
admin-alert-raw-title = Risultati degli scanner
admin-alert-release-title = Quarantena e rilascio
admin-alert-release-note = Rilasci l’e-mail solo se è certo che sia innocua. amavis può chiedere il codice segreto (secret id).
admin-alert-missed = { $count ->
    [one] Non è stato possibile salvare un evento precedente. Cerchi “whyblocked” nel log di amavis.
    [many] Non è stato possibile salvare { $count } di eventi precedenti. Cerchi “whyblocked” nel log di amavis.
   *[other] Non è stato possibile salvare { $count } eventi precedenti. Cerchi “whyblocked” nel log di amavis.
}
admin-alert-attached = I dati sono allegati in formato JSON.

## To the admins, about ourselves

admin-trouble-title = Problema con le notifiche
    .test = Prova delle notifiche
admin-trouble-subject = Notifiche: { $title }
admin-trouble-count = { $count ->
    [one] È successo una volta.
    [many] È successo { $count } di volte.
   *[other] È successo { $count } volte.
}
admin-trouble-do-title = Che cosa fare
admin-trouble-last-title = L’ultimo caso
admin-trouble-retry = Quando il problema è risolto, esegua “whyblocked queue retry --failed” per inviare di nuovo la notifica.
trouble-bad-event = La directory di deposito contiene un evento illeggibile. È stato spostato nella cartella “bad”; nessuno è stato informato dell’e-mail.
    .title = evento illeggibile
    .hint = Legga il file con estensione .why nella cartella “bad” della directory di deposito.
trouble-gap = L’hook non ha potuto salvare tutti gli eventi. Per alcune e-mail nessuno è stato informato.
    .title = eventi mancanti
    .hint = Controlli lo spazio libero e i permessi della directory di deposito, e il log di amavis.
trouble-refused = Un server di posta ha rifiutato definitivamente una notifica.
    .title = notifica rifiutata
    .hint = Veda “whyblocked queue list” e la risposta del server qui sotto.
trouble-expired = Non è stato possibile consegnare in tempo una notifica.
    .title = notifica non consegnata
    .hint = Controlli il server di posta che riceve le nostre notifiche.
trouble-template = Non è stato possibile usare un modello o un testo. È stato usato quello predefinito.
    .title = modello difettoso
    .hint = Esegua “whyblocked check”.
trouble-foreign-file = La directory di deposito contiene qualcosa che l’hook non scrive mai. Non è stato toccato.
    .title = file estraneo nella directory di deposito
    .hint = Controlli chi può scrivere nella directory di deposito.
trouble-no-organization = Un’e-mail aveva destinatari in un dominio che non appartiene a nessuna organizzazione.
    .title = dominio senza organizzazione
    .hint = Aggiunga il dominio al file di un’organizzazione, oppure lo rimuova dai domini locali di amavis.
trouble-test = Questa è una prova. Le notifiche funzionano.
    .title = solo una prova
    .hint = Non deve fare nulla.
