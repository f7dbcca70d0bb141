# The frame of every mail: titles, headings, labels.

## Blocked, to the recipient

recipient-blocked-title = Blocked e-mail
recipient-blocked-happened = We stopped an e-mail to you. It did not reach you.
    .test = We stopped an e-mail to you. It was only a harmless test.
recipient-blocked-why = Why we stopped it

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Be careful with an e-mail
    .test = Harmless test e-mail
recipient-delivered-warning-subject = Dangerous e-mail in your mailbox
    .test = Harmless test e-mail in your mailbox
    .forbidden = E-mail with a doubtful file in your mailbox
    .doubtful = Suspicious e-mail in your mailbox
recipient-delivered-warning-happened = An e-mail in your mailbox is dangerous.
    .test = An e-mail in your mailbox contains a harmless test.
    .forbidden = An e-mail in your mailbox contains a file that is usually not allowed.
    .doubtful = An e-mail in your mailbox is suspicious. It may be harmless.
recipient-delivered-warning-action = Do not open it. Delete it.
    .test = You do not need to do anything.
    .forbidden = Open the file only if you expected it.
    .doubtful = Ask the help desk before you open it.
recipient-delivered-warning-opened = Did you already open it? Then tell the help desk.
recipient-delivered-warning-why = What is wrong with it
    .test = What it is

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail that we could not check
recipient-unchecked-subject = E-mail in your mailbox that we could not check
recipient-unchecked-happened = We could not check an e-mail to you. It is in your mailbox.
    .blocked = We could not check an e-mail to you. So we stopped it.
recipient-unchecked-action = Open its files only if you know the sender and expected them.
recipient-unchecked-why = Why we could not check it

## To the inside sender

inside-sender-title = Your e-mail was not sent
    .some = Your e-mail did not reach everybody
inside-sender-subject = Your e-mail was not sent
    .some = Your e-mail did not reach everybody
inside-sender-happened = We stopped an e-mail from your address. Nobody got it.
    .some = We stopped an e-mail from your address. Not all recipients got it.
inside-sender-action = Did you not send it yourself? Then tell the help desk.
inside-sender-explained = Somebody else may be using your address or your computer.
inside-sender-why = Why we stopped it

## Parts of all mails to recipients

action-nothing = You do not need to do anything.
which-title = Which e-mail it was
why-file = The file is called “{ $file }”.
why-file-inside = It is inside the attachment “{ $outer }”.
why-files = { $count ->
    [one] { $count } other file is affected, too.
   *[other] { $count } other files are affected, too.
}
danger = Danger: { $severity }.
tests-agree = { $count ->
    [one] { $count } test found it.
   *[other] { $count } independent tests agree.
}
expected-title = Did you expect it?
expected-call = Do you know the sender? Then call a number that you know, and ask. Do not answer the e-mail.
expected-wanted = Do you need the e-mail? Then ask the help desk. They can look at it again.
expected-wanted-file = Do you need the e-mail or its file? Then ask the help desk, or ask the sender to send it in another way.
help-title = Do you need help?
help-ask = Ask the help desk. Tell them the mail number.
help-contact = Contact
help-phone = Phone
help-email = E-mail
help-page = Page
details-title = Details for IT
footer = This e-mail comes from the e-mail protection of { $organization }.
footer-automatic = It was written by a program. We never ask for your password.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = The English version is below.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = From
label-sender = Envelope sender
label-subject = Subject
label-received = Time
label-attachments = Attachments
label-file = File
label-number = Mail number
label-quarantine = Quarantine
label-severity = Severity
label-confidence = Confidence
label-category = Category
label-family = Family
label-platform = Made for
label-log-id = Log id
label-queue-id = Queue id
label-message-id = Message-ID
label-size = Size
label-client = Sending computer
label-authentication = Authentication
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Reply
label-sha256 = SHA-256
label-rule = Rule
label-tests = Spam tests
label-score = Spam score
label-analysis = Sandbox analysis
label-release = Release command
label-host = Host
label-list = List or bulk
label-policy-banks = Policy banks

value-empty-sender = empty (delivery report)
value-no-subject = no subject
size-bytes = { $amount ->
    [one] { $amount } byte
   *[other] { $amount } bytes
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
value-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
value-confidence = { $confidence } ({ $percent })
value-no-detection = none: nothing was detected, a rule decided
value-unknown-state = none: nothing was detected

outcome-delivered = delivered
outcome-blocked = blocked
outcome-handed-back-pass = handed back to the mail server for delivery
outcome-handed-back-block = handed back to the mail server as refused

sender-proven = { $domain } is proven ({ $check }).
sender-claimed = { $domain } is claimed; nothing proves it.
sender-contradicted = { $domain } is claimed; { $check } speaks against it.
sender-inside = The mail comes from inside.
sender-unknown = The mail names no sender.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }: { $category }, blocked ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
})
admin-alert-subject-delivered = { $severity }: { $category }, delivered ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
})
admin-alert-subject-mixed = { $severity }: { $category }, delivered to { $delivered } of { $count }
admin-alert-subject-unchecked = { $severity }: { $category }, delivered unchecked ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
})
admin-alert-subject-inside = { $severity }: { $category } from inside, sender { $sender }
admin-alert-happened-blocked = amavis blocked a mail. No recipient got it.
admin-alert-happened-delivered = amavis delivered a mail that needs attention. { $count ->
    [one] { $count } recipient has it.
   *[other] { $count } recipients have it.
}
admin-alert-happened-mixed = amavis blocked a mail for some recipients and delivered it to { $count ->
    [one] { $count } other.
   *[other] { $count } others.
}
admin-alert-happened-inside = The mail comes from the inside sender { $sender }.
admin-alert-happened-scanners = No virus scanner worked. The mail was not checked.
admin-alert-happened-scanner = A virus scanner did not work. Others checked the mail.
admin-alert-unblocked = A scanner reported malware, yet amavis did not count it as a virus. Check this scanner's entry in @av_scanners: it must return a name.
admin-alert-action-none = There is nothing that you must do.
admin-alert-action-remove = Take the mail out of the mailboxes. Ask the recipients whether they opened it.
admin-alert-action-look = The mail may be wanted. Look at it if a recipient asks.
admin-alert-action-mistake = It may be a mistake. Look at the signs below before you release it.
admin-alert-action-inside = Speak with the sender. Check the computer and change the password.
admin-alert-action-scanners = Check the scanners: until they work, mails are not checked.
admin-alert-action-scanner = Check the scanner: until it works, the protection is weaker.
admin-alert-what-title = What it is
admin-alert-grounds-title = What was found
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Signs of danger
admin-alert-mistake-title = Signs of a mistake
admin-alert-mistake-none = There are none.
admin-alert-mail-title = The mail
admin-alert-recipients-title = Recipients
admin-alert-recipient = { $address }: { $outcome }
admin-alert-files-title = Files
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = reported something
scanner-clean = found nothing
scanner-failed = gave no answer
admin-alert-raw-title = Reports of the scanners
admin-alert-release-title = Quarantine and release
admin-alert-release-note = Release it only if you are sure. amavis may ask for the secret id.
admin-alert-missed = { $count ->
    [one] { $count } event before this one could not be stored. Look for “whyblocked” in amavis' log.
   *[other] { $count } events before this one could not be stored. Look for “whyblocked” in amavis' log.
}
admin-alert-attached = The facts are attached as JSON.

## To the admins, about ourselves

admin-trouble-title = Trouble with the notices
    .test = A test of the notices
admin-trouble-subject = Notices: { $title }
admin-trouble-count = { $count ->
    [one] It happened { $count } time.
   *[other] It happened { $count } times.
}
admin-trouble-do-title = What to do
admin-trouble-last-title = The last one
trouble-bad-event = The drop directory holds an event that cannot be read. It was moved aside; nobody was told about the mail.
    .title = an unreadable event
    .hint = Read the file with the ending .why in the folder “bad” of the drop directory.
trouble-gap = The hook could not store all events. For some mails nobody was told.
    .title = events are missing
    .hint = Check the free space and the rights of the drop directory, and amavis' log.
trouble-refused = A mail server refused a notice for good.
    .title = a notice was refused
    .hint = See “whyblocked queue list” and the server's reply below.
trouble-expired = A notice could not be delivered in time.
    .title = a notice was given up
    .hint = Check the mail server that takes our notices.
trouble-template = A template or a message could not be used. The mail was sent in the built-in form.
    .title = a broken template
    .hint = Run “whyblocked check”.
trouble-foreign-file = The drop directory holds something that the hook never writes. It was not touched.
    .title = a foreign file in the drop directory
    .hint = Check who may write into the drop directory.
trouble-no-organization = A mail had recipients of a domain that no organization claims.
    .title = a domain without an organization
    .hint = Add the domain to an organization's file, or take it out of amavis' local domains.
trouble-test = This is a test. The notices work.
    .title = only a test
    .hint = There is nothing that you must do.
