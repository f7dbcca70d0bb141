# Many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Summary of blocked e-mails
    .mailbox = Be careful with some of your e-mails
recipient-digest-subject = Blocked e-mails: { $count }
    .mailbox = Doubtful e-mails in your mailbox: { $count }
# unchecked: we could not check them, because a file is encrypted or all scanners failed
recipient-digest-unchecked-subject = Unchecked e-mails in your mailbox: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } e-mail in your mailbox may be dangerous.
   *[other] { $count } e-mails in your mailbox may be dangerous.
}
# not allowed: a rule forbids the file; nothing dangerous was found
recipient-digest-forbidden = { $count ->
    [one] { $count } e-mail in your mailbox contains a file that is usually not allowed.
   *[other] { $count } e-mails in your mailbox contain a file that is usually not allowed.
}
recipient-digest-unchecked = { $count ->
    [one] We could not check { $count } e-mail in your mailbox.
   *[other] We could not check { $count } e-mails in your mailbox.
}
# Some of their recipients may have got them
recipient-digest-sent = { $count ->
    [one] We stopped { $count } e-mail from your address.
   *[other] We stopped { $count } e-mails from your address.
}
recipient-digest-blocked = { $count ->
    [one] We stopped { $count } e-mail to you. It did not reach you.
   *[other] We stopped { $count } e-mails to you. They did not reach you.
}
recipient-digest-action = Ask the help desk before you open a doubtful e-mail.
recipient-digest-forbidden-action = Open a file that is usually not allowed only if you expected it.
recipient-digest-unchecked-action = Open the files of unchecked e-mails only if you know the sender and expected them.
recipient-digest-sent-action = If you did not send an e-mail from your address yourself, tell the help desk.
recipient-digest-mailbox-title = In your mailbox
recipient-digest-sent-title = From your address
recipient-digest-blocked-title = What we stopped
recipient-digest-alike = { $count ->
    [one] And { $count } more e-mail like this one.
   *[other] And { $count } more e-mails like this one.
}
recipient-digest-rest = { $count ->
    [one] { $count } more e-mail is not shown here.
   *[other] { $count } more e-mails are not shown here.
}
recipient-digest-wanted = Do you need one of these e-mails? Then ask the help desk.
recipient-digest-period = This summary is about the time from { $from } to { $until }.
recipient-digest-limit = We write to you about single e-mails only a few times a day. The rest comes in this summary.
recipient-digest-optional = Do you not want this summary? Then tell the help desk.

## Summary, to the admins

admin-digest-title = Summary of the mail filter
admin-digest-subject = Reported mails: { $count }
    .delivered = Reported mails: { $count }, delivered: { $delivered }
admin-digest-happened = { $count ->
    [one] There was { $count } reported mail from { $from } to { $until }.
   *[other] There were { $count } reported mails from { $from } to { $until }.
}
# .only: there was no other mail
admin-digest-delivered = { $count ->
    [one] { $count } of them was delivered.
   *[other] { $count } of them were delivered.
}
    .only = The mail was delivered.
# .none: $count is 0
admin-digest-before = { $count ->
    [one] In the period before, it was { $count }.
   *[other] In the period before, it was { $count }.
}
    .none = In the period before, there was none.
admin-digest-sent = { $count ->
    [one] { $count } notice was sent at once.
   *[other] { $count } notices were sent at once.
}
admin-digest-action-delivered = Look at the delivered mails first.
# the notices: those that were sent at once, each about one mail
admin-digest-action-told = Do what the notices about the delivered mails say.
admin-digest-categories-title = Mails by category
admin-digest-category = { $category }: { $count } (before: { $before })
admin-digest-senders-title = Most frequent senders
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
admin-digest-list-title = Told only in this summary
admin-digest-mail-blocked = { $severity }: { $title }, blocked
admin-digest-mail-delivered = { $severity }: { $title }, delivered
admin-digest-alike = { $count ->
    [one] and { $count } more mail like this one
   *[other] and { $count } more mails like this one
}
admin-digest-incidents-title = Incidents
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } mail since { $first }, not over yet
   *[other] { $incident }: { $count } mails since { $first }, not over yet
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } mail from { $first } to { $last }, over
   *[other] { $incident }: { $count } mails from { $first } to { $last }, over
}
admin-digest-quiet-title = Not told at once, and why
admin-digest-quiet-incident = { $count ->
    [one] { $count } notice belonged to an incident and was only counted there.
   *[other] { $count } notices belonged to incidents and were only counted there.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } notice would have repeated an earlier one.
   *[other] { $count } notices would have repeated earlier ones.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } notice was over the limit { $limit }.
   *[other] { $count } notices were over the limit { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } notice was silenced by { $silence }.
   *[other] { $count } notices were silenced by { $silence }.
}
admin-digest-silences-title = Silences
admin-digest-silence = { $silence } by { $author }, until { $until }
    .soon = { $silence } by { $author }, ends soon: { $until }
admin-digest-comment = Comment
admin-digest-scanners-title = Scanners that failed
admin-digest-scanner = { $scanner }: { $count ->
    [one] no answer for { $count } mail
   *[other] no answer for { $count } mails
}

## How an incident goes on, to the admins

admin-alert-incident = Should more mails of this kind come, replies to this notice will count them.
admin-incident-named = { $category } ({ $name })
# $incident: its kind, such as Downloader (Emotet). $sender: an address of the own organization
admin-incident-blocked = { $incident }, blocked
admin-incident-delivered = { $incident }, delivered
admin-incident-inside = { $incident }, inside sender { $sender }
admin-follow-up-title = It goes on: { $incident }
    .ended = It is over: { $incident }
admin-follow-up-more = { $count ->
    [one] { $count } more mail of this kind came since { $since }.
   *[other] { $count } more mails of this kind came since { $since }.
}
admin-follow-up-none = No more mails of this kind came since { $since }.
admin-follow-up-next = If it goes on, you get the next notice after { $next }.
admin-follow-up-ended = { $count ->
    [one] For { $count } hour no more came. This is the last notice about it.
   *[other] For { $count } hours no more came. This is the last notice about it.
}
admin-follow-up-action-remove = Take the mails out of the mailboxes. Ask the recipients whether they opened them.
# them: the new mails of an incident. first notice: that which this one answers
admin-follow-up-action-look = The mails may be wanted. Look at them if somebody asks.
admin-follow-up-action-mistake = It may be a false alarm. Read the signs in the first notice before you release or remove the mails.
admin-follow-up-count-title = So far
admin-follow-up-count = Mails in total
admin-follow-up-first = First mail
admin-follow-up-last = Last mail
admin-follow-up-mails-title = New mails
admin-follow-up-many-title = Several incidents at the same time
    .ended = Several incidents are over
admin-follow-up-many-subject = Incidents: { $open } going on, { $ended } over
admin-follow-up-many-happened = Several incidents are told in this one notice.
admin-follow-up-many-open-title = Going on
admin-follow-up-many-ended-title = Over
admin-follow-up-many-incident = { $incident }: { $more } new, { $count } in total
