# Provenance: original
# English in simple words (reading age 9, A2): why a mail was stopped, if it was not for malware.

reason-detection-unnamed = A virus scanner says that the e-mail is dangerous.

## Files that a rule forbids

reason-file-script = The file gives commands to the computer. Your organization usually does not allow such files.
    .subject = Blocked e-mail: file with commands not allowed
reason-file-shortcut = The file starts something else. Your organization usually does not allow such files.
    .subject = Blocked e-mail: file that starts something else, not allowed
reason-file-disk-image = The file is a copy of a whole disk. Your organization usually does not allow such files.
    .subject = Blocked e-mail: copy of a whole disk not allowed
reason-file-macro-document = The document can have commands in it (macros). Your organization usually does not allow such documents.
reason-file-notebook = The file is a notebook. A program can hide in it. Your organization usually does not allow such files.
    .subject = Blocked e-mail: notebook file not allowed
reason-file-help-file = The file is an old help file. It can have commands in it. Your organization usually does not allow such files.
    .subject = Blocked e-mail: old help file not allowed
reason-file-web-page = The file is a web page. Your organization usually does not allow such files.
    .subject = Blocked e-mail: web page not allowed
reason-file-archive = The file is a packed file (such as ZIP). Your organization usually does not allow such files.
    .subject = Blocked e-mail: packed file not allowed
reason-file-pdf = The file is a PDF document. A rule of your organization does not allow it.
    .subject = Blocked e-mail: file not allowed
reason-file-document = The file is a document. A rule of your organization does not allow it.
    .subject = Blocked e-mail: file not allowed
reason-file-picture = The file is a picture. A rule of your organization does not allow it.
    .subject = Blocked e-mail: file not allowed
reason-file-media = The file is a film or a sound file. Your organization usually does not allow such files.
    .subject = Blocked e-mail: film or sound file not allowed
reason-file-disguised =
    .subject = Blocked e-mail: program that looks like a document
reason-file-other = Your organization usually does not allow such files.
    .subject = Blocked e-mail: file not allowed

## What could not be checked

reason-encrypted = The file has a password. So we could not check it.
    .subject = Blocked e-mail: file with a password
reason-over-limits = Too much is packed into the file. So we could not check it.
    .subject = Blocked e-mail: file with too much in it
reason-ambiguous = Programs read this e-mail in different ways. So we could not check it.
    .subject = Blocked e-mail: not built clearly
reason-unreadable = The file is broken or unknown. So we could not check it.
    .subject = Blocked e-mail: broken or unknown file
reason-scanners-failed = Our virus scanners did not work. So we could not check the e-mail.
    .subject = Blocked e-mail: not checked
reason-scanner-failed = One of our checks did not work.

## Broken headers

reason-header-other = The e-mail is built wrongly.
    .subject = Blocked e-mail: built wrongly
reason-header-mime = The parts of the e-mail do not fit together.
    .subject = Blocked e-mail: built wrongly
reason-header-8bit = The e-mail has letters that are not allowed.
    .subject = Blocked e-mail: built wrongly
reason-header-control = The e-mail has characters that are not allowed.
    .subject = Blocked e-mail: built wrongly
reason-header-blank = The e-mail has one empty line too many.
    .subject = Blocked e-mail: built wrongly
reason-header-long = A line in the e-mail is too long.
    .subject = Blocked e-mail: built wrongly
reason-header-syntax =
    .subject = Blocked e-mail: built wrongly
reason-header-missing = Something important is missing in the e-mail.
    .subject = Blocked e-mail: something is missing
reason-header-duplicate = The e-mail says something twice. That is not allowed.
    .subject = Blocked e-mail: built wrongly

## Grounds of spam

spam-test = The e-mail has only a test text in it. People test the filter with such texts.
    .subject = Blocked e-mail: only a test
spam-score = Many small signs say that it may be advertising.
spam-forged-sender = The sender's address is probably false.
spam-phishing = Somebody wants your password or your account.
    .subject = Blocked e-mail: password trick
spam-known-sender-network = We know the sending computer or a link. Advertising often comes from there.
spam-known-text = We know the text from other advertising.
spam-money-promise = The e-mail promises money or asks for it.
    .subject = Blocked e-mail: money trick
spam-advertising = The e-mail sounds like advertising.
spam-odd-text = The text is written in a strange way.
spam-odd-links = The links do not go where they say.
spam-odd-path = The e-mail took a strange path.
spam-odd-header = A strange program wrote the e-mail.
spam-attachment = Advertising often has such attachments.
spam-scanner-points = A virus scanner finds the e-mail strange.
spam-site-rule = A rule of your organization does not allow it.

## Signs for and against a mistake

doubt-turned-name = The file name is a trick. People read its end wrongly.
doubt-lookalike-letters = The name of a file has false letters. They only look similar.
doubt-sender-contradicted = The e-mail says it comes from { $domain }. A check says that this is false.
doubt-sender-claimed = The e-mail says it comes from { $domain }. We cannot be sure.
doubt-macro-alone = The document has commands in it (macros). That is often normal.
