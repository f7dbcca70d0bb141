-product = e-mail protection

blocked = We stopped an e-mail from { $sender } to you.
    .subject = Blocked e-mail: dangerous file
    .admin = SMTP envelope sender { $sender }, exit code urgent
safe = It did not reach you. You do not need to do anything.
count = { $count ->
    [one] One e-mail was stopped.
   *[other] { $count } e-mails were stopped.
}
signature = This mail comes from the { -product }.
known = Do you know the sender? Then call them. Ask if they sent it.
inside-sender-blocked = Your e-mail was not sent. It had a dangerous file.
