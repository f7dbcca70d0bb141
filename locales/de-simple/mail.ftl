# Provenance: original
# German in simple words (Einfache Sprache, A2): what is shorter or plainer than in German.
#
# The e-mail and the file are named again, where “Sie” could be taken for the address.

## Blocked, to the recipient

recipient-blocked-happened = Wir haben eine E-Mail an Sie gestoppt. Sie haben diese E-Mail nicht bekommen.
    .test = Wir haben eine E-Mail an Sie gestoppt. Es war nur ein Test.
recipient-blocked-why = Warum haben wir die E-Mail gestoppt?

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title =
    .test = Nur ein Test
recipient-delivered-warning-subject =
    .test = Nur ein Test: E-Mail in Ihrem Postfach
    .forbidden = Nicht erlaubte Datei in Ihrem Postfach
    .likely = Wahrscheinlich gefährlich: E-Mail in Ihrem Postfach
    .doubtful = Vielleicht gefährlich: E-Mail in Ihrem Postfach
recipient-delivered-warning-happened =
    .test = In Ihrem Postfach liegt eine Test-E-Mail. Der Test ist nicht gefährlich.
    .forbidden = In Ihrem Postfach liegt eine E-Mail mit einer Datei. Solche Dateien sind meistens nicht erlaubt.
    .likely = Eine E-Mail in Ihrem Postfach ist wahrscheinlich gefährlich.
    .doubtful = Eine E-Mail in Ihrem Postfach ist vielleicht gefährlich. Wir sind nicht sicher.
recipient-delivered-warning-action = Bitte öffnen Sie die E-Mail nicht. Löschen Sie die E-Mail.
    .forbidden = Haben Sie die Datei erwartet? Öffnen Sie die Datei nur dann.
    .doubtful = Fragen Sie zuerst die IT-Hilfe. Öffnen Sie die E-Mail erst danach.
recipient-delivered-warning-opened = Haben Sie die E-Mail schon geöffnet? Dann sagen Sie es der IT-Hilfe.
recipient-delivered-warning-why = Was stimmt mit der E-Mail nicht?
    .test = Was ist das für eine E-Mail?

## Could not be checked, to the recipient

recipient-unchecked-title = E-Mail nicht geprüft
recipient-unchecked-subject = Nicht geprüft: E-Mail in Ihrem Postfach
recipient-unchecked-happened = Wir konnten eine E-Mail an Sie nicht prüfen. Die E-Mail liegt in Ihrem Postfach.
    .blocked = Wir konnten eine E-Mail an Sie nicht prüfen. Darum haben wir die E-Mail gestoppt.
recipient-unchecked-action = Kennen Sie den Absender? Und haben Sie den Anhang erwartet? Öffnen Sie den Anhang nur dann.
recipient-unchecked-why = Warum konnten wir die E-Mail nicht prüfen?

## To the inside sender

inside-sender-title = Ihre E-Mail ist nicht angekommen
    .some = Nicht alle haben Ihre E-Mail bekommen
inside-sender-subject = Ihre E-Mail ist nicht angekommen
    .some = Nicht alle haben Ihre E-Mail bekommen
inside-sender-happened = Wir haben eine E-Mail von Ihrer Adresse gestoppt. Niemand hat die E-Mail bekommen.
    .some = Wir haben eine E-Mail von Ihrer Adresse gestoppt. Nicht alle haben die E-Mail bekommen.
inside-sender-action = Haben Sie die E-Mail nicht selbst geschickt? Dann sagen Sie es der IT-Hilfe.
inside-sender-own = Haben Sie die E-Mail selbst geschickt? Dann fragen Sie die IT-Hilfe nach einem anderen Weg.
    .harmful = Haben Sie die E-Mail selbst geschickt? Dann öffnen und schicken Sie die Dateien nicht noch einmal. Sagen Sie es auch der IT-Hilfe.
inside-sender-why = Warum haben wir die E-Mail gestoppt?

## Parts of all mails to recipients

which-title = Um welche E-Mail geht es?
why-file-inside = Die Datei ist im Anhang „{ $outer }“.
why-files = { $count ->
    [one] Es geht auch um eine andere Datei.
   *[other] Es geht auch um { $count } andere Dateien.
}
why-tested = Ein Test-Computer hat die Datei geprüft.
tests-agree = { $count ->
    [one] Das hat eine Prüfung gefunden.
   *[other] Das haben { $count } verschiedene Prüfungen gefunden.
}
expected-call = Kennen Sie den Absender? Dann fragen Sie unter einer bekannten Telefon-Nummer nach. Fragen Sie nicht per E-Mail.
expected-wanted = Brauchen Sie die E-Mail? Dann fragen Sie die IT-Hilfe. Die IT-Hilfe kann die E-Mail noch einmal prüfen.
expected-wanted-file = Brauchen Sie die E-Mail oder den Anhang? Dann fragen Sie die IT-Hilfe. Oder fragen Sie den Absender nach einem anderen Weg.
    .alone = Brauchen Sie die E-Mail? Dann fragen Sie die IT-Hilfe. Oder fragen Sie den Absender nach einem anderen Weg.
help-ask = Fragen Sie die IT-Hilfe. Sagen Sie bitte die Nummer der E-Mail.
help-page = Internet-Seite
details-title = Für die IT-Hilfe
footer-automatic = Ein Programm hat diese Nachricht geschrieben. Wir fragen Sie nie nach Ihrem Passwort.
note-dots = [.] bedeutet: Punkt. So klickt niemand aus Versehen darauf.

## Said at the top of a mail in two languages, in the second one

below = Unten steht der Text auf Deutsch.
