# Provenance: original
# The frame of every mail: titles, headings, labels.
#
# Recipients read “e-mail”, admins read “mail”: both are the mail that was stopped or delivered. Our own is a “notice”.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

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
    .forbidden = E-mail with a forbidden file in your mailbox
    .likely = Probably dangerous e-mail in your mailbox
    .unwanted = Unwanted e-mail in your mailbox
    .doubtful = Suspicious e-mail in your mailbox
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
# .unwanted: advertising, or a program that most people do not want
recipient-delivered-warning-happened = An e-mail in your mailbox is dangerous.
    .test = An e-mail in your mailbox contains a harmless test.
    .forbidden = An e-mail in your mailbox contains a file that is usually not allowed.
    .likely = An e-mail in your mailbox is probably dangerous.
    .unwanted = An e-mail in your mailbox is unwanted.
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
recipient-unchecked-subject = Unchecked e-mail in your mailbox
recipient-unchecked-happened = We could not check an e-mail to you. It is in your mailbox.
    .blocked = We could not check an e-mail to you. So we stopped it.
# its files: the attachments of the e-mail
recipient-unchecked-action = Open its files only if you know the sender and expected the files.
recipient-unchecked-why = Why we could not check it

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Your e-mail was not sent
    .some = Your e-mail did not reach everybody
inside-sender-subject = Your e-mail was not sent
    .some = Your e-mail did not reach everybody
inside-sender-happened = We stopped an e-mail from your address. Nobody got it.
    .some = We stopped an e-mail from your address. Not all recipients got it.
inside-sender-action = If you did not send it yourself, tell the help desk.
inside-sender-explained = Somebody else may be using your address or your computer.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = If you sent it yourself, ask the help desk how to send it in another way.
    .harmful = If you sent it yourself, do not open or send its files again. Tell the help desk, too.
inside-sender-why = Why we stopped it

## Parts of all mails to recipients

action-nothing = You do not need to do anything.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Which e-mail we mean
# Before the sentence of a category, where we are not sure. It starts with a large letter: where your language has none after a
# colon, end with a full stop. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = We suspect this:
    .subject = Blocked e-mail: perhaps dangerous
# $file: a name, such as invoice.pdf.exe
why-file = The file is called “{ $file }”.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = It is inside the attachment “{ $outer }”.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] { $count } other file has a problem, too.
   *[other] { $count } other files have a problem, too.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Our test computer checked the file.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Danger: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] { $count } check found it.
   *[other] { $count } independent checks found it.
}
# it: the e-mail
expected-title = Did you expect it?
# a number: a phone number
expected-call = Do you know the sender? Then call a number that you know, and ask. Do not ask by e-mail.
expected-wanted = Do you need the e-mail? Then ask the help desk to check it again.
# .alone: the e-mail names no file
expected-wanted-file = Do you need the e-mail or its file? Then ask the help desk, or ask the sender to send it in another way.
    .alone = Do you need the e-mail? Then ask the help desk, or ask the sender to send it in another way.
help-title = Do you need help?
# the mail number: see label-number
help-ask = Ask the help desk. Tell them the mail number.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Contact
help-phone = Phone
help-email = E-mail
help-page = Page
details-title = Details for IT
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = This notice comes from the e-mail protection of { $organization }.
footer-automatic = It was written by a program. We never ask for your password.
# How names and addresses of strangers are written in this mail: evil[.]example, invoice[.]zip
note-dots = [.] stands for a dot, so that nobody clicks by mistake.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = The English version is below.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = From
# The sender as the mail servers use it
label-sender = Envelope sender
label-subject = Subject
# When the mail reached us: date and time
label-received = Time
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Not delivered to
label-attachments = Attachments
label-file = File
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Mail number
label-quarantine = Quarantine
label-severity = Severity
label-confidence = Confidence
label-category = Category
label-family = Family
# Before the value of platform-…
label-platform = Platform
label-log-id = Log id
label-queue-id = Queue id
label-message-id = Message-ID
label-size = Size
label-client = Sending computer
# Before the value of sender-…
label-authentication = Authentication
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = SMTP reply
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Rule
label-tests = Spam tests
label-score = Spam score
label-analysis = Sandbox analysis
label-release = Release command
label-host = Host
# The header fields that mark a mail to many people
label-list = List or bulk
label-policy-banks = Policy banks

# Stands after label-sender
value-empty-sender = empty, as in delivery reports
# Stands after label-subject
value-no-subject = no subject
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount } byte
   *[other] { $amount } bytes
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# After a list of names or lines: how many were left out. They may be files, people or e-mails: no gender, where your language has one
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
    .item = { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = none (nothing was detected, a rule decided)
value-spam-decided = none (the spam score decided)
value-unknown-state = none (nothing was detected)

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = delivered
outcome-blocked = blocked
outcome-handed-back-pass = handed back to the mail server for delivery
outcome-handed-back-block = handed back to the mail server as refused

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = { $domain } is proven ({ $check }).
sender-claimed = { $domain } is claimed; nothing proves it.
sender-contradicted = { $domain } is claimed; the { $check } check failed.
sender-inside = The mail comes from inside.
sender-unknown = The mail names no sender.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, blocked: { $category } ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
})
admin-alert-subject-delivered = { $severity }, delivered: { $category } ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, delivered to { $delivered } of { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, delivered unchecked: { $category } ({ $count ->
    [one] { $count } recipient
   *[other] { $count } recipients
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, inside sender: { $category } ({ $sender })
admin-alert-happened-blocked = amavis blocked a mail. No recipient got it.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis delivered a mail that needs attention. { $count ->
    [one] { $count } recipient has it.
   *[other] { $count } recipients have it.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis blocked a mail for some recipients and delivered it to { $count ->
    [one] { $count } other.
   *[other] { $count } others.
}
admin-alert-happened-inside = The mail comes from the inside sender { $sender }.
admin-alert-happened-scanners = No virus scanner worked. The mail was not checked.
admin-alert-happened-scanner = A virus scanner did not work. Others checked the mail.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = A scanner reported malware, yet amavis did not count it as a virus. Check this scanner's entry in @av_scanners: it must return a name.
admin-alert-action-none = You do not need to do anything.
admin-alert-action-remove = Remove the mail from the mailboxes. Ask the recipients whether they opened it.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = The mail may be wanted. Look at it if a recipient asks.
    .inside = The mail may be wanted. Look at it if the sender asks.
# .delivered: recipients have the mail
admin-alert-action-mistake = It may be a false alarm. Read the signs below before you release the mail.
    .delivered = It may be a false alarm. Read the signs below before you remove the mail from the mailboxes.
admin-alert-action-gone = No copy of the mail was kept. If it is wanted, the sender must send it again.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Speak with the sender. Check the sender's computer and change the sender's password.
    .spam = Speak with the sender. Somebody else may be using the sender's account.
admin-alert-action-scanners = Check the scanners: until they work, mails are not checked.
admin-alert-action-scanner = Check the scanner: until it works, the protection is weaker.
admin-alert-what-title = What it is
admin-alert-grounds-title = What was found
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Signs of danger
admin-alert-mistake-title = Signs of a false alarm
admin-alert-mistake-none = There are none.
admin-alert-mail-title = The mail
admin-alert-recipients-title = Recipients
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Outside recipients: { $outcome } ({ $count })
admin-alert-files-title = Files
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = reported something
scanner-clean = found nothing
scanner-failed = gave no answer
admin-alert-raw-title = Reports of the scanners
admin-alert-release-title = Quarantine and release
admin-alert-release-note = Release it only if you are sure that it is harmless. amavis may ask for the secret id.
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] { $count } event before this one could not be stored. Look for “whyblocked” in amavis' log.
   *[other] { $count } events before this one could not be stored. Look for “whyblocked” in amavis' log.
}
admin-alert-attached = The facts are attached as JSON.

## To the admins, about ourselves

admin-trouble-title = Trouble with the notices
    .test = A test of the notices
# $title: a .title of trouble-…
admin-trouble-subject = Notices: { $title }
admin-trouble-count = { $count ->
    [one] It happened { $count } time.
   *[other] It happened { $count } times.
}
admin-trouble-do-title = What to do
admin-trouble-last-title = The last one
# Stands after the .hint of trouble-refused and trouble-expired
admin-trouble-retry = Once this is mended, run “whyblocked queue retry --failed” to send the notice again.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = The drop directory holds an event that cannot be read. It was moved to the folder “bad”; nobody was told about the mail.
    .title = an unreadable event
    .hint = Read the file with the ending .why in the folder “bad” of the drop directory.
trouble-gap = The hook could not store all events. For some mails nobody was told.
    .title = events are missing
    .hint = Check the free space and the permissions of the drop directory, and amavis' log.
trouble-refused = A mail server refused a notice permanently.
    .title = a notice was refused
    .hint = See “whyblocked queue list” and the server's reply below.
trouble-expired = A notice could not be delivered in time.
    .title = a notice was not delivered
    .hint = Check the mail server that takes our notices.
trouble-template = A template or a text could not be used. The built-in one was used instead.
    .title = a broken template
    .hint = Run “whyblocked check”.
trouble-foreign-file = The drop directory holds something that the hook never writes. It was not touched.
    .title = a foreign file in the drop directory
    .hint = Check who may write into the drop directory.
trouble-no-organization = A mail had recipients in a domain that belongs to no organization.
    .title = a domain without an organization
    .hint = Add the domain to an organization's file, or remove it from amavis' local domains.
trouble-test = This is a test. The notices work.
    .title = only a test
    .hint = You do not need to do anything.
