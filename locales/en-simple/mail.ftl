# Provenance: original
# English in simple words (reading age 9, A2): what is shorter or plainer than in English.

## Blocked, to the recipient

recipient-blocked-happened =
    .test = We stopped an e-mail to you. It was only a test.

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title =
    .test = Only a test
recipient-delivered-warning-subject =
    .test = Only a test: an e-mail in your mailbox
    .forbidden = Not allowed: a file in your mailbox
    .doubtful = An e-mail in your mailbox may be dangerous
recipient-delivered-warning-happened =
    .test = There is a test e-mail in your mailbox. It is not dangerous.
    .forbidden = An e-mail in your mailbox has a file. Such files are usually not allowed.
    .likely = An e-mail in your mailbox is probably dangerous.
    .doubtful = An e-mail in your mailbox may be dangerous. We are not sure.

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail not checked
recipient-unchecked-subject = Not checked: an e-mail in your mailbox
recipient-unchecked-action = Do you know the sender? And did you expect the files? Only then open them.

## To the inside sender

inside-sender-happened =
    .some = We stopped an e-mail from your address. Not everybody got it.
inside-sender-explained = Maybe somebody else uses your address or your computer.

## Parts of all mails to recipients

why-files = { $count ->
    [one] The problem is also in { $count } other file.
   *[other] The problem is also in { $count } other files.
}
tests-agree = { $count ->
    [one] { $count } check found it.
   *[other] { $count } different checks found it.
}
expected-wanted-file = Do you need the e-mail or its file? Then ask the help desk. Or ask the sender for another way to send it.
    .alone = Do you need the e-mail? Then ask the help desk. Or ask the sender for another way to send it.
details-title = For the help desk
footer-automatic = A program wrote it. We never ask for your password.
note-dots = [.] means a dot. So nobody clicks by mistake.

## Said at the top of a mail in two languages, in the second one

below = The English text is below.
