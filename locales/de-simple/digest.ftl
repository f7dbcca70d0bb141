# Provenance: original
# German in simple words (Einfache Sprache, A2): what is shorter or plainer than in German.

## Summary, to the recipient

recipient-digest-title =
    .mailbox = Vorsicht bei einigen E-Mails
recipient-digest-forbidden = { $count ->
    [one] In Ihrem Postfach liegt eine E-Mail mit einer Datei. Solche Dateien sind meistens nicht erlaubt.
   *[other] In Ihrem Postfach liegen { $count } E-Mails mit Dateien. Solche Dateien sind meistens nicht erlaubt.
}
recipient-digest-blocked = { $count ->
    [one] Wir haben eine E-Mail an Sie gestoppt. Sie haben diese E-Mail nicht bekommen.
   *[other] Wir haben { $count } E-Mails an Sie gestoppt. Sie haben diese E-Mails nicht bekommen.
}
recipient-digest-action = Fragen Sie zuerst die IT-Hilfe. Öffnen Sie die E-Mails erst danach.
recipient-digest-forbidden-action = Haben Sie eine solche Datei erwartet? Öffnen Sie die Datei nur dann.
recipient-digest-sent-action = Haben Sie eine E-Mail nicht selbst geschickt? Dann sagen Sie es der IT-Hilfe.
recipient-digest-blocked-title = Was haben wir gestoppt?
recipient-digest-wanted = Brauchen Sie eine dieser E-Mails? Dann fragen Sie die IT-Hilfe.
recipient-digest-limit = Über einzelne E-Mails schreiben wir nur wenige Male am Tag. Alles andere steht hier.
