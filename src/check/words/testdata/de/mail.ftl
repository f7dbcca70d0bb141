-product = E-Mail-Schutz

blocked = Wir haben eine E-Mail von { $sender } an Sie gestoppt.
    .subject = Gestoppte E-Mail: gefährliche Datei
    .admin = SMTP-Absender { $sender }, sofort prüfen
safe = Sie hat Sie nicht erreicht. Sie müssen nichts tun.
count = { $count ->
    [one] Eine E-Mail wurde gestoppt.
   *[other] { $count } E-Mails wurden gestoppt.
}
signature = Diese E-Mail kommt vom { -product }.
known = Kennen Sie den Absender? Dann rufen Sie dort an. Fragen Sie, ob die E-Mail echt ist.
inside-sender-blocked = Ihre E-Mail ging nicht ab. Eine Datei darin war gefährlich.
