# Provenance: original
# What Swiss German spells in another way; the rest is in `de`.

why-file = Die Datei heisst „{ $file }“.
label-size = Grösse
trouble-expired = Eine Benachrichtigung liess sich nicht rechtzeitig zustellen.
    .title = Frist abgelaufen
    .hint = Prüfen Sie den Mailserver, der die Benachrichtigungen annimmt.
