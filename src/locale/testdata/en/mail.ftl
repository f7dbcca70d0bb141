-product = e-mail protection

blocked = We stopped an e-mail from { $sender } to you.
    .subject = Blocked e-mail from { $sender }
    .admin = Blocked for { $recipients }

count = { $count ->
    [0] No e-mails were stopped.
    [one] One e-mail was stopped.
   *[other] { $count } e-mails were stopped.
}

signature = This mail comes from the { -product }.
only-english = Only in English.
outcome = { $outcome ->
    [delivered] It reached you.
   *[blocked] It did not reach you.
}

size-bytes = { $amount ->
    [one] { $amount } byte
   *[other] { $amount } bytes
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
