# Provenance: original
# German, formal: the frame of every mail: titles, headings, labels.
#
# “Nachricht” is our own mail, “E-Mail” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-Mail gestoppt
recipient-blocked-happened = Wir haben eine E-Mail an Sie gestoppt. Sie ist nicht bei Ihnen angekommen.
    .test = Wir haben eine E-Mail an Sie gestoppt. Es war nur ein harmloser Test.
recipient-blocked-why = Warum wir sie gestoppt haben

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Vorsicht bei einer E-Mail
    .test = Harmlose Test-E-Mail
recipient-delivered-warning-subject = Gefährliche E-Mail in Ihrem Postfach
    .test = Harmlose Test-E-Mail in Ihrem Postfach
    .forbidden = E-Mail mit verbotener Datei in Ihrem Postfach
    .likely = Wahrscheinlich gefährliche E-Mail in Ihrem Postfach
    .unwanted = Unerwünschte E-Mail in Ihrem Postfach
    .doubtful = Verdächtige E-Mail in Ihrem Postfach
recipient-delivered-warning-happened = In Ihrem Postfach liegt eine gefährliche E-Mail.
    .test = In Ihrem Postfach liegt eine E-Mail mit einem harmlosen Test.
    .forbidden = Eine E-Mail in Ihrem Postfach enthält eine Datei, die sonst nicht erlaubt ist.
    .likely = In Ihrem Postfach liegt eine wahrscheinlich gefährliche E-Mail.
    .unwanted = In Ihrem Postfach liegt eine unerwünschte E-Mail.
    .doubtful = In Ihrem Postfach liegt eine verdächtige E-Mail. Vielleicht ist sie harmlos.
recipient-delivered-warning-action = Bitte öffnen Sie die E-Mail nicht. Löschen Sie sie.
    .test = Sie müssen nichts tun.
    .forbidden = Öffnen Sie die Datei nur, wenn Sie sie erwartet haben.
    .doubtful = Fragen Sie die IT-Hilfe, bevor Sie die E-Mail öffnen.
recipient-delivered-warning-opened = Haben Sie die E-Mail schon geöffnet? Dann melden Sie sich bei der IT-Hilfe.
recipient-delivered-warning-why = Was damit nicht stimmt
    .test = Worum es sich handelt

## Could not be checked, to the recipient

recipient-unchecked-title = E-Mail, die wir nicht prüfen konnten
recipient-unchecked-subject = Ungeprüfte E-Mail in Ihrem Postfach
recipient-unchecked-happened = Wir konnten eine E-Mail an Sie nicht prüfen. Sie liegt in Ihrem Postfach.
    .blocked = Wir konnten eine E-Mail an Sie nicht prüfen. Darum haben wir sie gestoppt.
recipient-unchecked-action = Öffnen Sie Anhänge nur, wenn Sie den Absender kennen und die Anhänge erwarten.
recipient-unchecked-why = Warum wir sie nicht prüfen konnten

## To the inside sender

inside-sender-title = Ihre E-Mail wurde nicht gesendet
    .some = Ihre E-Mail hat nicht alle erreicht
inside-sender-subject = Ihre E-Mail wurde nicht gesendet
    .some = Ihre E-Mail hat nicht alle erreicht
inside-sender-happened = Wir haben eine E-Mail von Ihrer Adresse gestoppt. Niemand hat sie bekommen.
    .some = Wir haben eine E-Mail von Ihrer Adresse gestoppt. Nicht alle Empfänger haben sie bekommen.
inside-sender-action = Haben Sie die E-Mail nicht selbst gesendet? Dann melden Sie sich bei der IT-Hilfe.
inside-sender-explained = Vielleicht benutzt jemand anderes Ihre Adresse oder Ihren Computer.
inside-sender-own = Haben Sie die E-Mail selbst gesendet? Dann fragen Sie die IT-Hilfe nach einem anderen Weg.
    .harmful = Haben Sie die E-Mail selbst gesendet? Dann öffnen und senden Sie die Dateien nicht noch einmal. Melden Sie sich auch bei der IT-Hilfe.
inside-sender-why = Warum wir sie gestoppt haben

## Parts of all mails to recipients

action-nothing = Sie müssen nichts tun.
which-title = Um welche E-Mail es geht
why-suspected = Unser Verdacht:
    .subject = E-Mail gestoppt: vielleicht gefährlich
why-file = Die Datei heißt „{ $file }“.
why-file-inside = Sie steckt im Anhang „{ $outer }“.
why-files = { $count ->
    [one] Auch eine weitere Datei ist betroffen.
   *[other] Auch { $count } weitere Dateien sind betroffen.
}
why-tested = Unser Testrechner hat die Datei geprüft.
danger = Gefahr: { $severity }.
tests-agree = { $count ->
    [one] Eine Prüfung hat es gefunden.
   *[other] { $count } unabhängige Prüfungen haben es gefunden.
}
expected-title = Haben Sie die E-Mail erwartet?
expected-call = Kennen Sie den Absender? Dann fragen Sie unter einer Nummer nach, die Sie kennen. Fragen Sie nicht per E-Mail.
expected-wanted = Brauchen Sie die E-Mail? Dann fragen Sie die IT-Hilfe. Dort kann man sie noch einmal prüfen.
expected-wanted-file = Brauchen Sie die E-Mail oder den Anhang? Dann fragen Sie die IT-Hilfe. Oder bitten Sie den Absender um einen anderen Weg.
    .alone = Brauchen Sie die E-Mail? Dann fragen Sie die IT-Hilfe. Oder bitten Sie den Absender um einen anderen Weg.
help-title = Brauchen Sie Hilfe?
help-ask = Fragen Sie die IT-Hilfe. Nennen Sie bitte die Nummer der E-Mail.
help-contact = Kontakt
help-phone = Telefon
help-email = E-Mail
help-page = Webseite
details-title = Angaben für die IT
footer = Diese Nachricht kommt vom E-Mail-Schutz ({ $organization }).
footer-automatic = Ein Programm hat sie geschrieben. Wir fragen Sie nie nach Ihrem Passwort.
note-dots = [.] steht für einen Punkt, damit niemand aus Versehen darauf klickt.

## What stands between sentences, and after a label

below = Die deutsche Fassung steht unten.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Von
label-sender = Envelope-Absender
label-subject = Betreff
label-received = Zeitpunkt
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nicht zugestellt an
label-attachments = Anhänge
label-file = Datei
label-number = Nummer der E-Mail
label-quarantine = Quarantäne
label-severity = Schweregrad
label-confidence = Gewissheit
label-category = Kategorie
label-family = Familie
label-platform = Plattform
label-log-id = Log-ID
label-queue-id = Queue-ID
label-message-id = Message-ID
label-size = Größe
label-client = Sendender Computer
label-authentication = Echtheit des Absenders
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-Antwort
label-sha256 = SHA-256
label-rule = Regel
label-tests = Spam-Tests
label-score = Spam-Punkte
label-analysis = Sandbox-Analyse
label-release = Befehl zur Freigabe
label-host = Host
label-list = Liste oder Massenversand
label-policy-banks = Policy-Banks

value-empty-sender = leer, wie bei Zustellberichten
value-no-subject = ohne Betreff
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }Byte
   *[other] { $amount }{ "\u00A0" }Byte
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] und noch { $count }
   *[other] und noch { $count }
}
    .item = { $count ->
        [one] noch { $count }
       *[other] noch { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = entfällt – kein Fund, eine Regel hat entschieden
value-spam-decided = entfällt – die Spam-Punkte haben entschieden
value-unknown-state = entfällt – es gibt keinen Fund

outcome-delivered = zugestellt
outcome-blocked = blockiert
outcome-handed-back-pass = zur Zustellung an den Mailserver zurückgegeben
outcome-handed-back-block = als abgelehnt an den Mailserver zurückgegeben

sender-proven = { $domain } ist bewiesen ({ $check }).
sender-claimed = { $domain } ist angegeben, aber nicht bewiesen.
sender-contradicted = { $domain } ist angegeben, aber die Prüfung mit { $check } ist fehlgeschlagen.
sender-inside = Die E-Mail kommt aus dem eigenen Haus.
sender-unknown = Die E-Mail nennt keinen Absender.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, blockiert: { $category } ({ $count ->
    [one] { $count } Empfänger
   *[other] { $count } Empfänger
})
admin-alert-subject-delivered = { $severity }, zugestellt: { $category } ({ $count ->
    [one] { $count } Empfänger
   *[other] { $count } Empfänger
})
admin-alert-subject-mixed = { $severity }, an { $delivered } von { $count } zugestellt: { $category }
admin-alert-subject-unchecked = { $severity }, ungeprüft zugestellt: { $category } ({ $count ->
    [one] { $count } Empfänger
   *[other] { $count } Empfänger
})
admin-alert-subject-inside = { $severity }, interner Absender: { $category } ({ $sender })
admin-alert-happened-blocked = amavis hat eine E-Mail blockiert. Kein Empfänger hat sie bekommen.
admin-alert-happened-delivered = amavis hat eine auffällige E-Mail zugestellt. { $count ->
    [one] Ein Empfänger hat sie.
   *[other] { $count } Empfänger haben sie.
}
admin-alert-happened-mixed = amavis hat eine E-Mail für einen Teil der Empfänger blockiert. { $count ->
    [one] Ein anderer hat sie bekommen.
   *[other] { $count } andere haben sie bekommen.
}
admin-alert-happened-inside = Die E-Mail kommt vom internen Absender { $sender }.
admin-alert-happened-scanners = Kein Virenscanner hat funktioniert. Die E-Mail wurde nicht geprüft.
admin-alert-happened-scanner = Ein Virenscanner hat nicht funktioniert. Andere haben die E-Mail geprüft.
admin-alert-unblocked = Ein Scanner hat Schadsoftware gemeldet, aber amavis hat das nicht als Virus gezählt. Prüfen Sie den Eintrag dieses Scanners in @av_scanners: Er muss einen Namen liefern.
admin-alert-action-none = Sie müssen nichts tun.
admin-alert-action-remove = Entfernen Sie die E-Mail aus den Postfächern. Fragen Sie die Empfänger, ob jemand sie geöffnet hat.
admin-alert-action-look = Vielleicht wird die E-Mail gebraucht. Sehen Sie nach, wenn ein Empfänger fragt.
    .inside = Vielleicht wird die E-Mail gebraucht. Sehen Sie nach, wenn der Absender fragt.
admin-alert-action-mistake = Es kann ein Fehlalarm sein. Prüfen Sie die Anzeichen unten, bevor Sie die E-Mail freigeben.
    .delivered = Es kann ein Fehlalarm sein. Prüfen Sie die Anzeichen unten, bevor Sie die E-Mail aus den Postfächern entfernen.
admin-alert-action-gone = Von der E-Mail wurde keine Kopie aufbewahrt. Wird sie gebraucht, muss der Absender sie noch einmal schicken.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Sprechen Sie mit dem Absender. Prüfen Sie dessen Computer und ändern Sie dessen Passwort.
    .spam = Sprechen Sie mit dem Absender. Vielleicht benutzt jemand anderes dessen Konto.
admin-alert-action-scanners = Prüfen Sie die Scanner. Bis sie wieder laufen, werden E-Mails nicht geprüft.
admin-alert-action-scanner = Prüfen Sie den Scanner. Bis er wieder läuft, ist der Schutz schwächer.
admin-alert-what-title = Was es ist
admin-alert-grounds-title = Was gefunden wurde
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Was gegen die E-Mail spricht
admin-alert-mistake-title = Was für einen Fehlalarm spricht
admin-alert-mistake-none = Nichts.
admin-alert-mail-title = Die E-Mail
admin-alert-recipients-title = Empfänger
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Externe Empfänger: { $outcome } ({ $count })
admin-alert-files-title = Dateien
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = hat etwas gemeldet
scanner-clean = hat nichts gefunden
scanner-failed = hat nicht geantwortet
admin-alert-raw-title = Meldungen der Scanner
admin-alert-release-title = Quarantäne und Freigabe
admin-alert-release-note = Geben Sie die E-Mail nur frei, wenn Sie sicher sind. amavis fragt vielleicht nach der Secret-ID.
admin-alert-missed = { $count ->
    [one] Ein früheres Ereignis konnte nicht gespeichert werden. Suchen Sie im Protokoll von amavis nach „whyblocked“.
   *[other] { $count } frühere Ereignisse konnten nicht gespeichert werden. Suchen Sie im Protokoll von amavis nach „whyblocked“.
}
admin-alert-attached = Alle Angaben sind als JSON-Datei angehängt.

## To the admins, about ourselves

admin-trouble-title = Störung der Benachrichtigungen
    .test = Test der Benachrichtigungen
admin-trouble-subject = Benachrichtigungen: { $title }
admin-trouble-count = { $count ->
    [one] Das ist einmal passiert.
   *[other] Das ist { $count }-mal passiert.
}
admin-trouble-do-title = Was zu tun ist
admin-trouble-last-title = Der letzte Fall
admin-trouble-retry = Wenn die Ursache behoben ist, führen Sie „whyblocked queue retry --failed“ aus. Damit wird die Benachrichtigung noch einmal gesendet.
trouble-bad-event = Im Drop-Verzeichnis liegt ein Ereignis, das sich nicht lesen lässt. Es wurde in den Ordner „bad“ verschoben; niemand hat von der E-Mail erfahren.
    .title = Ereignis nicht lesbar
    .hint = Lesen Sie die Datei mit der Endung .why im Ordner „bad“ des Drop-Verzeichnisses.
trouble-gap = Der Hook konnte nicht alle Ereignisse speichern. Von einigen E-Mails hat niemand erfahren.
    .title = Ereignisse fehlen
    .hint = Prüfen Sie Speicherplatz und Rechte des Drop-Verzeichnisses und das Protokoll von amavis.
trouble-refused = Ein Mailserver hat eine Benachrichtigung endgültig abgelehnt.
    .title = eine wurde abgelehnt
    .hint = Sehen Sie nach mit „whyblocked queue list“; die Antwort des Servers steht unten.
trouble-expired = Eine Benachrichtigung ließ sich nicht rechtzeitig zustellen.
    .title = Frist abgelaufen
    .hint = Prüfen Sie den Mailserver, der die Benachrichtigungen annimmt.
trouble-template = Eine Vorlage oder ein Text war nicht benutzbar. Die Nachricht ging in der eingebauten Form hinaus.
    .title = Vorlage fehlerhaft
    .hint = Führen Sie „whyblocked check“ aus.
trouble-foreign-file = Im Drop-Verzeichnis liegt etwas, das der Hook nie schreibt. Es wurde nicht angerührt.
    .title = fremde Datei im Drop-Verzeichnis
    .hint = Prüfen Sie, wer in das Drop-Verzeichnis schreiben darf.
trouble-no-organization = Eine E-Mail hatte Empfänger in einer Domain, die zu keiner Organisation gehört.
    .title = Domain ohne Organisation
    .hint = Tragen Sie die Domain bei einer Organisation ein, oder streichen Sie sie bei amavis.
trouble-test = Das ist ein Test. Die Benachrichtigungen funktionieren.
    .title = nur ein Test
    .hint = Sie müssen nichts tun.
