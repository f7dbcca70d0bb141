# Provenance: original
# German, formal (Sie): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Gestoppte E-Mails im Überblick
    .mailbox = Seien Sie bei einigen E-Mails vorsichtig
recipient-digest-subject = E-Mails gestoppt: { $count }
    .mailbox = Zweifelhafte E-Mails in Ihrem Postfach: { $count }
recipient-digest-unchecked-subject = Ungeprüfte E-Mails in Ihrem Postfach: { $count }
recipient-digest-mailbox = { $count ->
    [one] Eine E-Mail in Ihrem Postfach ist vielleicht gefährlich.
   *[other] { $count } E-Mails in Ihrem Postfach sind vielleicht gefährlich.
}
recipient-digest-forbidden = { $count ->
    [one] Eine E-Mail in Ihrem Postfach enthält eine Datei, die sonst nicht erlaubt ist.
   *[other] { $count } E-Mails in Ihrem Postfach enthalten eine Datei, die sonst nicht erlaubt ist.
}
recipient-digest-unchecked = { $count ->
    [one] Eine E-Mail in Ihrem Postfach konnten wir nicht prüfen.
   *[other] { $count } E-Mails in Ihrem Postfach konnten wir nicht prüfen.
}
recipient-digest-sent = { $count ->
    [one] Wir haben eine E-Mail von Ihrer Adresse gestoppt.
   *[other] Wir haben { $count } E-Mails von Ihrer Adresse gestoppt.
}
recipient-digest-blocked = { $count ->
    [one] Wir haben eine E-Mail an Sie gestoppt. Sie ist nicht bei Ihnen angekommen.
   *[other] Wir haben { $count } E-Mails an Sie gestoppt. Keine davon ist bei Ihnen angekommen.
}
recipient-digest-action = Fragen Sie die IT-Hilfe, bevor Sie eine zweifelhafte E-Mail öffnen.
recipient-digest-forbidden-action = Öffnen Sie eine Datei, die sonst nicht erlaubt ist, nur, wenn Sie sie erwartet haben.
recipient-digest-unchecked-action = Öffnen Sie Anhänge ungeprüfter E-Mails nur, wenn Sie den Absender kennen und die Anhänge erwarten.
recipient-digest-sent-action = Haben Sie eine E-Mail von Ihrer Adresse nicht selbst gesendet? Dann melden Sie sich bei der IT-Hilfe.
recipient-digest-mailbox-title = In Ihrem Postfach
recipient-digest-sent-title = Von Ihrer Adresse
recipient-digest-blocked-title = Was wir gestoppt haben
recipient-digest-alike = { $count ->
    [one] Und noch eine E-Mail dieser Art.
   *[other] Und noch { $count } E-Mails dieser Art.
}
recipient-digest-rest = { $count ->
    [one] Eine weitere E-Mail steht nicht in dieser Liste.
   *[other] { $count } weitere E-Mails stehen nicht in dieser Liste.
}
recipient-digest-wanted = Brauchen Sie eine dieser E-Mails? Dann fragen Sie die IT-Hilfe.
recipient-digest-period = Dieser Überblick gilt für die Zeit vom { $from } bis zum { $until }.
recipient-digest-limit = Über einzelne E-Mails schreiben wir Ihnen nur wenige Male am Tag. Der Rest steht in diesem Überblick.
recipient-digest-optional = Möchten Sie diesen Überblick nicht? Dann sagen Sie es der IT-Hilfe.

## Summary, to the admins

admin-digest-title = Überblick über den Mailfilter
admin-digest-subject = Gemeldete E-Mails: { $count }
    .delivered = Gemeldete E-Mails: { $count }, zugestellt: { $delivered }
admin-digest-happened = { $count ->
    [one] Vom { $from } bis zum { $until } wurde eine E-Mail gemeldet.
   *[other] Vom { $from } bis zum { $until } wurden { $count } E-Mails gemeldet.
}
admin-digest-delivered = { $count ->
    [one] Eine davon wurde zugestellt.
   *[other] { $count } davon wurden zugestellt.
}
    .only = Die E-Mail wurde zugestellt.
admin-digest-before = { $count ->
    [one] Im Zeitraum davor war es eine.
   *[other] Im Zeitraum davor waren es { $count }.
}
    .none = Im Zeitraum davor gab es keine.
admin-digest-sent = { $count ->
    [one] Eine Benachrichtigung ging sofort hinaus.
   *[other] { $count } Benachrichtigungen gingen sofort hinaus.
}
admin-digest-action-delivered = Sehen Sie sich zuerst die zugestellten E-Mails an.
admin-digest-action-told = Tun Sie, was in den Benachrichtigungen zu den zugestellten E-Mails steht.
admin-digest-categories-title = E-Mails nach Kategorie
admin-digest-category = { $category }: { $count } (davor: { $before })
admin-digest-senders-title = Häufigste Absender
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
admin-digest-list-title = Nur in diesem Überblick gemeldet
admin-digest-mail-blocked = { $severity }: { $title }, blockiert
admin-digest-mail-delivered = { $severity }: { $title }, zugestellt
admin-digest-alike = { $count ->
    [one] und noch eine E-Mail dieser Art
   *[other] und noch { $count } E-Mails dieser Art
}
admin-digest-incidents-title = Vorfälle
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } E-Mail seit dem { $first }, noch nicht vorbei
   *[other] { $incident }: { $count } E-Mails seit dem { $first }, noch nicht vorbei
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } E-Mail vom { $first } bis zum { $last }, vorbei
   *[other] { $incident }: { $count } E-Mails vom { $first } bis zum { $last }, vorbei
}
admin-digest-quiet-title = Nicht sofort gemeldet, und warum
admin-digest-quiet-incident = { $count ->
    [one] Eine Benachrichtigung gehörte zu einem Vorfall und wurde dort nur gezählt.
   *[other] { $count } Benachrichtigungen gehörten zu Vorfällen und wurden dort nur gezählt.
}
admin-digest-quiet-repeat = { $count ->
    [one] Eine Benachrichtigung hätte eine frühere wiederholt.
   *[other] { $count } Benachrichtigungen hätten frühere wiederholt.
}
admin-digest-quiet-throttled = { $count ->
    [one] Eine Benachrichtigung lag über der Grenze { $limit }.
   *[other] { $count } Benachrichtigungen lagen über der Grenze { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Eine Benachrichtigung unterblieb wegen der Stummschaltung { $silence }.
   *[other] { $count } Benachrichtigungen unterblieben wegen der Stummschaltung { $silence }.
}
admin-digest-silences-title = Stummschaltungen
admin-digest-silence = { $silence } von { $author }, bis zum { $until }
    .soon = { $silence } von { $author }, endet bald: { $until }
admin-digest-comment = Kommentar
admin-digest-scanners-title = Scanner, die ausgefallen sind
admin-digest-scanner = { $scanner }: { $count ->
    [one] keine Antwort zu { $count } E-Mail
   *[other] keine Antwort zu { $count } E-Mails
}

## How an incident goes on, to the admins

admin-alert-incident = Kommen weitere E-Mails dieser Art, werden sie in Antworten auf diese Nachricht gezählt.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blockiert
admin-incident-delivered = { $incident }, zugestellt
admin-incident-inside = { $incident }, interner Absender { $sender }
admin-follow-up-title = Es geht weiter: { $incident }
    .ended = Es ist vorbei: { $incident }
admin-follow-up-more = { $count ->
    [one] Seit dem { $since } kam eine weitere E-Mail dieser Art.
   *[other] Seit dem { $since } kamen { $count } weitere E-Mails dieser Art.
}
admin-follow-up-none = Seit dem { $since } kam keine weitere E-Mail dieser Art.
admin-follow-up-next = Geht es weiter, kommt die nächste Nachricht nach dem { $next }.
admin-follow-up-ended = { $count ->
    [one] Seit { $count } Stunde kam keine mehr. Dies ist die letzte Nachricht dazu.
   *[other] Seit { $count } Stunden kam keine mehr. Dies ist die letzte Nachricht dazu.
}
admin-follow-up-action-remove = Entfernen Sie die E-Mails aus den Postfächern. Fragen Sie die Empfänger, ob jemand sie geöffnet hat.
admin-follow-up-action-look = Vielleicht werden die E-Mails gebraucht. Sehen Sie nach, wenn jemand fragt.
admin-follow-up-action-mistake = Es kann ein Fehlalarm sein. Prüfen Sie die Anzeichen in der ersten Nachricht, bevor Sie die E-Mails freigeben oder entfernen.
admin-follow-up-count-title = Bisher
admin-follow-up-count = E-Mails insgesamt
admin-follow-up-first = Erste E-Mail
admin-follow-up-last = Letzte E-Mail
admin-follow-up-mails-title = Neue E-Mails
admin-follow-up-many-title = Mehrere Vorfälle gleichzeitig
    .ended = Mehrere Vorfälle sind vorbei
admin-follow-up-many-subject = Vorfälle andauernd: { $open }, vorbei: { $ended }
admin-follow-up-many-happened = Diese eine Nachricht meldet mehrere Vorfälle.
admin-follow-up-many-open-title = Dauern an
admin-follow-up-many-ended-title = Vorbei
admin-follow-up-many-incident = { $incident }: { $more } neu, { $count } insgesamt
