-product = E-Mail-Schutz

blocked = Wir haben eine E-Mail von { $sender } an Sie gestoppt.
    .subject = Gestoppte E-Mail von { $sender }
    .admin = Gestoppt für { $recipients }

count = { $count ->
    [0] Keine E-Mail wurde gestoppt.
    [one] Eine E-Mail wurde gestoppt.
   *[other] { $count } E-Mails wurden gestoppt.
}

signature = Diese E-Mail kommt vom { -product }.
outcome = { $outcome ->
    [delivered] Sie hat Sie erreicht.
   *[blocked] Sie hat Sie nicht erreicht.
}

size-bytes = { $amount } Byte
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount } %
