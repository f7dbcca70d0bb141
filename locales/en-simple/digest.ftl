# Provenance: original
# English in simple words (reading age 9, A2): what is shorter or plainer than in English.

## Summary, to the recipient

recipient-digest-action = Ask the help desk first. Only then open these e-mails.
recipient-digest-period = It is about the time from { $from } to { $until }.
recipient-digest-limit = We write about single e-mails only a few times a day. You find the rest here.
