# Provenance: original
# Why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = A scanner reported the e-mail as harmful.
    .title = Detection without a name
    .admin = The scanner reported malware but gave no name. Its output, if there is any, is below.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = The file is a program. Your organization usually does not allow programs in e-mails.
    .title = Forbidden program
    .admin = An executable file. Programs by mail are a common way to spread malware.
    .subject = Blocked e-mail: forbidden program
reason-file-script = The file contains commands that your computer would run. Your organization usually does not allow such files.
    .title = Forbidden script
    .admin = A script runs at a double click, with all rights of the user.
    .subject = Blocked e-mail: forbidden file with commands
reason-file-shortcut = The file is a shortcut that starts something else. Your organization usually does not allow such files.
    .title = Forbidden shortcut
    .admin = A shortcut can start any command with any icon. Honest senders hardly ever mail one.
    .subject = Blocked e-mail: forbidden shortcut
reason-file-disk-image = The file is a copy of a whole disk. Your organization usually does not allow such files.
    .title = Forbidden disk image
    .admin = Files in a disk image lose the mark that they come from the Internet, so Windows warns less.
    .subject = Blocked e-mail: forbidden copy of a disk
reason-file-macro-document = The document can run commands (macros). Your organization usually does not allow such documents.
    .title = Forbidden macro document
    .admin = The file type can hold macros. The rule does not check whether this file has one.
    .subject = Blocked e-mail: document that can run commands
reason-file-notebook = The file is a digital notebook (OneNote) that can hide programs. Your organization usually does not allow such files.
    .title = Forbidden notebook
    .admin = OneNote files can hold any file, and start it at a click.
    .subject = Blocked e-mail: forbidden notebook file
reason-file-help-file = The file is an old kind of help file that can run commands. Your organization usually does not allow such files.
    .title = Forbidden help file
    .admin = Compiled help files run scripts. Nobody needs to mail them.
    .subject = Blocked e-mail: forbidden help file
reason-file-web-page = The file is a web page. Your organization usually does not allow web pages as attachments.
    .title = Forbidden web page
    .admin = A web page as attachment often imitates a log-in page or unpacks a hidden file.
    .subject = Blocked e-mail: forbidden web page
reason-file-archive = The file is a packed file (such as ZIP). Your organization usually does not allow this kind.
    .title = Forbidden archive
    .admin = The kind of archive, or something in it, is forbidden.
    .subject = Blocked e-mail: forbidden packed file
reason-file-pdf = The file is a PDF document. A rule of your organization does not allow it.
    .title = Forbidden PDF
    .admin = A rule of this site forbids this PDF file, by its name or type.
    .subject = Blocked e-mail: forbidden file
reason-file-document = The file is a document. A rule of your organization does not allow it.
    .title = Forbidden document
    .admin = A rule of this site forbids this document, by its name or type.
    .subject = Blocked e-mail: forbidden file
reason-file-picture = The file is a picture. A rule of your organization does not allow it.
    .title = Forbidden picture
    .admin = A rule of this site forbids this picture, by its name or type.
    .subject = Blocked e-mail: forbidden file
reason-file-media = The file is a video or a sound file. Your organization usually does not allow such files in e-mails.
    .title = Forbidden video or sound file
    .admin = A rule of this site forbids videos or sound files.
    .subject = Blocked e-mail: forbidden video or sound file
reason-file-disguised = The file looks like a document, but it is a program.
    .title = Program with a disguised name
    .admin = The name hides that the file is a program. It is meant to deceive.
    .subject = Blocked e-mail: disguised program
reason-file-other = The file is of a kind that your organization usually does not allow.
    .title = Forbidden file
    .admin = A rule of this site forbids the name or the type.
    .subject = Blocked e-mail: forbidden file

## What could not be checked

reason-encrypted = The file is locked with a password. So we could not look inside.
    .title = Encrypted file
    .admin = The archive or document is encrypted. Attackers do this to get past scanners; honest senders do it to protect data.
    .subject = Blocked e-mail: file locked with a password
reason-over-limits = Too much is packed into the file. So we could not check it.
    .title = Limits exceeded
    .admin = Too many files, nested too deeply, or too large when unpacked. It may be an archive bomb or just a large archive.
    .subject = Blocked e-mail: too much packed into a file
reason-ambiguous = The e-mail is built so that programs read it in different ways. So we could not check it.
    .title = Ambiguous structure
    .admin = Programs could see different parts, so that a scanner looks at one thing and the recipient opens another.
    .subject = Blocked e-mail: built in a misleading way
reason-unreadable = The file is damaged or of an unknown kind. So we could not check it.
    .title = Unreadable file
    .admin = A MIME part could not be decoded or unpacked.
    .subject = Blocked e-mail: unreadable file
reason-scanners-failed = Our virus scanners did not work when the e-mail came. So it was not checked.
    .title = All scanners failed
    .admin = No virus scanner gave an answer. Mails are not checked until one works again.
    .subject = Blocked e-mail: could not be checked
# $scanner: its name
reason-scanner-failed = One of our checks did not work when the e-mail came.
    .title = A scanner failed
    .admin = { $scanner } gave no answer for the mail. Other scanners checked it.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = The e-mail is not built correctly.
    .title = Bad header
    .admin = The header breaks the rules of the mail format.
    .subject = Blocked e-mail: not built correctly
reason-header-mime = The parts of the e-mail are not joined correctly.
    .title = Bad MIME structure
    .admin = The MIME structure is broken (RFC 2045). Usually a faulty program; sometimes a trick to get past scanners.
    .subject = Blocked e-mail: not built correctly
reason-header-8bit = The e-mail uses letters in a way that is not allowed.
    .title = 8-bit characters in the header
    .admin = The header has characters that must be encoded (RFC 2047). Usually an old or home-made program.
    .subject = Blocked e-mail: not built correctly
reason-header-control = The e-mail contains characters that are not allowed.
    .title = Control characters in the header
    .admin = The header has control characters (RFC 5322, section 2.2).
    .subject = Blocked e-mail: not built correctly
reason-header-blank = The e-mail has an empty line in a wrong place.
    .title = Blank line in the header
    .admin = A header line is made of white space alone (RFC 5322, section 3.2.2).
    .subject = Blocked e-mail: not built correctly
reason-header-long = The e-mail has a line that is too long.
    .title = Header line too long
    .admin = A header line has more than 998 characters (RFC 5322, section 2.1.1).
    .subject = Blocked e-mail: not built correctly
reason-header-syntax = A technical line of the e-mail is not written correctly.
    .title = Wrong header syntax
    .admin = A header field breaks the syntax (RFC 5322).
    .subject = Blocked e-mail: not built correctly
reason-header-missing = The e-mail lacks something that every e-mail must have.
    .title = Missing header field
    .admin = A required header field is missing (RFC 5322, section 3.6).
    .subject = Blocked e-mail: incomplete
reason-header-duplicate = Something is in the e-mail twice that is allowed only once.
    .title = Duplicate header field
    .admin = A field occurs twice that may occur once (RFC 5322, section 3.6). Usually a faulty program or relay.
    .subject = Blocked e-mail: not built correctly

reason-oversized = The e-mail is larger than allowed.
    .title = Mail too large
    .admin = Larger than the limit that is set for this recipient.
    .subject = Blocked e-mail: too large

## Grounds of spam

spam-test = The e-mail contains a test text. People use such texts to test the filter.
    .title = Test text
    .admin = GTUBE, the test text for spam filters. It is harmless.
    .subject = Blocked e-mail: harmless test text
spam-score = Many small signs together make the e-mail look like advertising.
    .title = Spam score reached
    .admin = The sum of the tests reached the limit.
    .subject = Blocked e-mail: unwanted advertising
spam-forged-sender = The sender's address seems to be forged.
    .title = Sender not authentic
    .admin = SPF, DKIM or DMARC failed for the shown sender.
    .subject = Blocked e-mail: unwanted advertising
spam-phishing = The e-mail tries to get your password or control of your account.
    .title = Phishing phrases
    .admin = Phrases or links that imitate a service and ask for log-in or payment data.
    .subject = Blocked e-mail: trick to get your password
spam-known-sender-network = The sending computer or a link was already used for advertising.
    .title = Listed address or link
    .admin = An address or a link is on a block list.
    .subject = Blocked e-mail: unwanted advertising
spam-known-text = The text is known from other unwanted e-mails.
    .title = Known spam text
    .admin = The text resembles known spam (Bayes, checksums).
    .subject = Blocked e-mail: unwanted advertising
spam-money-promise = The e-mail promises or demands money.
    .title = Phrases about money
    .admin = Phrases of advance-fee fraud, lotteries, extortion.
    .subject = Blocked e-mail: trick to get your money
spam-advertising = The e-mail is written like an advertisement.
    .title = Advertising phrases
    .admin = Phrases of advertising for drugs, loans, counterfeits and the like.
    .subject = Blocked e-mail: unwanted advertising
spam-odd-text = The text is written in an unusual way.
    .title = Odd text
    .admin = Encoding, markup or spelling that honest programs hardly produce.
    .subject = Blocked e-mail: unwanted advertising
spam-odd-links = The links hide where they lead.
    .title = Odd links
    .admin = Links to bare addresses, shorteners or disguised targets.
    .subject = Blocked e-mail: unwanted advertising
spam-odd-path = The e-mail took an unusual path.
    .title = Odd path
    .admin = The sending computer's name or address is missing, unusual or false.
    .subject = Blocked e-mail: unwanted advertising
spam-odd-header = The e-mail was written by an unusual program.
    .title = Odd header
    .admin = Header fields are missing, wrong or imitated.
    .subject = Blocked e-mail: unwanted advertising
spam-attachment = Advertising often has attachments of this kind.
    .title = Typical spam attachment
    .admin = The attachment's kind or name is typical of spam.
    .subject = Blocked e-mail: unwanted advertising
spam-scanner-points = A virus scanner finds the e-mail doubtful.
    .title = Points from a virus scanner
    .admin = The site counts this scanner's finding as spam points, not as malware.
    .subject = Blocked e-mail: unwanted advertising
spam-site-rule = A rule of your organization does not allow it.
    .title = Rule of the site
    .admin = A rule or a list of this site.
    .subject = Blocked e-mail: unwanted advertising

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] { $count } independent check found it.
       *[other] { $count } independent checks found it.
    }
doubt-exact-name =
    .admin = A scanner knows exactly this malware, or its family.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = The file “{ $file }” looks like a document, but it is not one.
    .admin = The name “{ $file }” pretends to be a document.
doubt-turned-name = The file name is written so that people misread its end.
    .admin = The name “{ $file }” holds characters that turn the direction of reading. They are left out here.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = The name of a file contains letters that only look like the usual ones.
    .admin = The name “{ $file }” mixes letters of several alphabets that look alike.
doubt-archive-in-archive =
    .admin = There is an archive inside an archive. That is rare in honest mail.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = The e-mail says it comes from { $domain }. A check says that this is not true.
    .admin = The { $check } check failed for { $domain }, the claimed sender.
doubt-sender-claimed = The e-mail says it comes from { $domain }. Nothing proves that.
    .admin = The mail claims to come from { $domain }. No DKIM signature or DMARC result proves it.
doubt-single-guess =
    .admin = One scanner alone suspects it, from the structure of the file. Such guesses are often wrong.
doubt-false-alarm-source =
    .admin = Only a signature database that is known for false alarms reports it.
doubt-macro-alone = The document contains commands (macros). Many honest documents do.
    .admin = A macro alone is reported. Many honest documents have one.
doubt-ordinary-behavior =
    .admin = Only behavior was seen that many honest programs show, too.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } other scanner looked at it and found nothing.
       *[other] { $count } other scanners looked at it and found nothing.
    }
doubt-sender-proven = The e-mail really comes from { $domain }.
    .admin = The sender { $domain } is proven by DKIM or DMARC. Even so, a known partner's computer can be infected.
doubt-rule-only =
    .admin = A rule of the site forbids the file. No scanner found anything in it.
doubt-known-bulk = The e-mail really comes from { $domain }. It went to many people.
    .admin = The mail is bulk or list mail, and its sender { $domain } is proven.
doubt-harmless-test =
    .admin = It is a test file. Somebody is probably testing the filter.
