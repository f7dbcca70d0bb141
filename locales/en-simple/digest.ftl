# Provenance: original
# English in simple words (reading age 9, A2): what is shorter or plainer than in English.

## Summary, to the recipient

recipient-digest-forbidden = { $count ->
    [one] { $count } e-mail in your mailbox has a file. Such files are usually not allowed.
   *[other] { $count } e-mails in your mailbox have files. Such files are usually not allowed.
}
recipient-digest-action = Ask the help desk first. Only then open these e-mails.
recipient-digest-forbidden-action = Did you expect such a file? Only then open it.
recipient-digest-period = It is about the time from { $from } to { $until }.
recipient-digest-limit = We write about single e-mails only a few times a day. You find the rest here.
