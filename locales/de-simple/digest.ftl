# Provenance: original
# German in simple words (Einfache Sprache, A2): what is shorter or plainer than in German.

## Summary, to the recipient

recipient-digest-title =
    .mailbox = Vorsicht bei einigen E-Mails
recipient-digest-blocked = { $count ->
    [one] Wir haben eine E-Mail an Sie gestoppt. Sie haben diese E-Mail nicht bekommen.
   *[other] Wir haben { $count } E-Mails an Sie gestoppt. Sie haben diese E-Mails nicht bekommen.
}
recipient-digest-action = Fragen Sie zuerst die IT-Hilfe. Öffnen Sie die E-Mails erst danach.
recipient-digest-blocked-title = Was haben wir gestoppt?
recipient-digest-wanted = Brauchen Sie eine dieser E-Mails? Dann fragen Sie die IT-Hilfe.
recipient-digest-limit = Über einzelne E-Mails schreiben wir nur wenige Male am Tag. Alles andere steht hier.
