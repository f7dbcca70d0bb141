# Provenance: original
# Polish, polite („Państwo”): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Zatrzymane wiadomości w skrócie
    .mailbox = Prosimy o ostrożność przy niektórych wiadomościach
recipient-digest-subject = Zatrzymane wiadomości: { $count }
    .mailbox = Wątpliwe wiadomości w Państwa skrzynce: { $count }
recipient-digest-unchecked-subject = Niesprawdzone wiadomości w Państwa skrzynce: { $count }
recipient-digest-mailbox = { $count ->
    [one] W Państwa skrzynce jest { $count } wiadomość, która może być niebezpieczna.
    [few] W Państwa skrzynce są { $count } wiadomości, które mogą być niebezpieczne.
    [many] W Państwa skrzynce jest { $count } wiadomości, które mogą być niebezpieczne.
   *[other] W Państwa skrzynce jest { $count } wiadomości, które mogą być niebezpieczne.
}
recipient-digest-forbidden = { $count ->
    [one] W Państwa skrzynce jest { $count } wiadomość z plikiem, który zwykle jest niedozwolony.
    [few] W Państwa skrzynce są { $count } wiadomości z plikiem, który zwykle jest niedozwolony.
    [many] W Państwa skrzynce jest { $count } wiadomości z plikiem, który zwykle jest niedozwolony.
   *[other] W Państwa skrzynce jest { $count } wiadomości z plikiem, który zwykle jest niedozwolony.
}
recipient-digest-unchecked = { $count ->
    [one] W Państwa skrzynce jest { $count } wiadomość, której nie mogliśmy sprawdzić.
    [few] W Państwa skrzynce są { $count } wiadomości, których nie mogliśmy sprawdzić.
    [many] W Państwa skrzynce jest { $count } wiadomości, których nie mogliśmy sprawdzić.
   *[other] W Państwa skrzynce jest { $count } wiadomości, których nie mogliśmy sprawdzić.
}
recipient-digest-sent = { $count ->
    [one] Zatrzymaliśmy { $count } wiadomość e-mail wysłaną z Państwa adresu.
    [few] Zatrzymaliśmy { $count } wiadomości e-mail wysłane z Państwa adresu.
    [many] Zatrzymaliśmy { $count } wiadomości e-mail wysłanych z Państwa adresu.
   *[other] Zatrzymaliśmy { $count } wiadomości e-mail wysłanej z Państwa adresu.
}
recipient-digest-blocked = { $count ->
    [one] Zatrzymaliśmy { $count } wiadomość e-mail wysłaną do Państwa. Nie dotarła do skrzynki.
    [few] Zatrzymaliśmy { $count } wiadomości e-mail wysłane do Państwa. Nie dotarły do skrzynki.
    [many] Zatrzymaliśmy { $count } wiadomości e-mail wysłanych do Państwa. Nie dotarły do skrzynki.
   *[other] Zatrzymaliśmy { $count } wiadomości e-mail wysłanej do Państwa. Nie dotarły do skrzynki.
}
recipient-digest-action = Zanim otworzą Państwo wątpliwą wiadomość, prosimy zapytać pomoc techniczną.
recipient-digest-forbidden-action = Plik, który zwykle jest niedozwolony, prosimy otworzyć tylko wtedy, gdy się go Państwo spodziewali.
recipient-digest-unchecked-action = Załączniki niesprawdzonej wiadomości prosimy otworzyć tylko wtedy, gdy znają Państwo nadawcę i spodziewali się tych plików.
recipient-digest-sent-action = Jeśli to nie Państwo wysłali wiadomość ze swojego adresu, prosimy powiadomić pomoc techniczną.
recipient-digest-mailbox-title = W Państwa skrzynce
recipient-digest-sent-title = Z Państwa adresu
recipient-digest-blocked-title = Co zatrzymaliśmy
recipient-digest-alike = { $count ->
    [one] I jeszcze { $count } podobna wiadomość.
    [few] I jeszcze { $count } podobne wiadomości.
    [many] I jeszcze { $count } podobnych wiadomości.
   *[other] I jeszcze { $count } podobnej wiadomości.
}
recipient-digest-rest = { $count ->
    [one] Poza tym nie pokazano tu { $count } wiadomości.
    [few] Poza tym nie pokazano tu { $count } wiadomości.
    [many] Poza tym nie pokazano tu { $count } wiadomości.
   *[other] Poza tym nie pokazano tu { $count } wiadomości.
}
recipient-digest-wanted = Potrzebują Państwo którejś z tych wiadomości? Prosimy zwrócić się do pomocy technicznej.
recipient-digest-period = Ten skrót obejmuje okres od { $from } do { $until }.
recipient-digest-limit = O pojedynczych wiadomościach piszemy do Państwa tylko kilka razy dziennie. Reszta jest w tym skrócie.
recipient-digest-optional = Nie chcą Państwo tego skrótu? Prosimy powiadomić pomoc techniczną.

## Summary, to the admins

admin-digest-title = Podsumowanie filtra poczty
admin-digest-subject = Zgłoszone wiadomości: { $count }
    .delivered = Wiadomości: zgłoszono { $count }, dostarczono { $delivered }
admin-digest-happened = { $count ->
    [one] Od { $from } do { $until } zgłoszono { $count } wiadomość.
    [few] Od { $from } do { $until } zgłoszono { $count } wiadomości.
    [many] Od { $from } do { $until } zgłoszono { $count } wiadomości.
   *[other] Od { $from } do { $until } zgłoszono { $count } wiadomości.
}
admin-digest-delivered = { $count ->
    [one] Dostarczono z nich { $count }.
    [few] Dostarczono z nich { $count }.
    [many] Dostarczono z nich { $count }.
   *[other] Dostarczono z nich { $count }.
}
    .only = Wiadomość została dostarczona.
admin-digest-before = { $count ->
    [one] W poprzednim okresie liczba wynosiła { $count }.
    [few] W poprzednim okresie liczba wynosiła { $count }.
    [many] W poprzednim okresie liczba wynosiła { $count }.
   *[other] W poprzednim okresie liczba wynosiła { $count }.
}
    .none = W poprzednim okresie nie było żadnej.
admin-digest-sent = { $count ->
    [one] Od razu wysłano { $count } powiadomienie.
    [few] Od razu wysłano { $count } powiadomienia.
    [many] Od razu wysłano { $count } powiadomień.
   *[other] Od razu wysłano { $count } powiadomienia.
}
admin-digest-action-delivered = Proszę najpierw obejrzeć dostarczone wiadomości.
admin-digest-action-told = Proszę postąpić zgodnie z powiadomieniami o dostarczonych wiadomościach.
admin-digest-categories-title = Wiadomości według kategorii
admin-digest-category = { $category }: { $count } (poprzednio: { $before })
admin-digest-senders-title = Najczęstsi nadawcy
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości
   *[other] { $count } wiadomości
}
admin-digest-list-title = Zgłoszone tylko w tym podsumowaniu
admin-digest-mail-blocked = { $severity }: { $title }, zablokowano
admin-digest-mail-delivered = { $severity }: { $title }, dostarczono
admin-digest-alike = { $count ->
    [one] i jeszcze { $count } podobna wiadomość
    [few] i jeszcze { $count } podobne wiadomości
    [many] i jeszcze { $count } podobnych wiadomości
   *[other] i jeszcze { $count } podobnej wiadomości
}
admin-digest-incidents-title = Incydenty
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } wiadomość, początek { $first }, nadal trwa
    [few] { $incident }: { $count } wiadomości, początek { $first }, nadal trwa
    [many] { $incident }: { $count } wiadomości, początek { $first }, nadal trwa
   *[other] { $incident }: { $count } wiadomości, początek { $first }, nadal trwa
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } wiadomość, { $first } – { $last }, koniec
    [few] { $incident }: { $count } wiadomości, { $first } – { $last }, koniec
    [many] { $incident }: { $count } wiadomości, { $first } – { $last }, koniec
   *[other] { $incident }: { $count } wiadomości, { $first } – { $last }, koniec
}
admin-digest-quiet-title = O czym nie powiadomiono od razu i dlaczego
admin-digest-quiet-incident = { $count ->
    [one] { $count } powiadomienie należało do incydentu i zostało w nim tylko policzone.
    [few] { $count } powiadomienia należały do incydentów i zostały w nich tylko policzone.
    [many] { $count } powiadomień należało do incydentów i zostało w nich tylko policzonych.
   *[other] { $count } powiadomienia należało do incydentów i zostało w nich tylko policzone.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } powiadomienie powtórzyłoby wcześniejsze.
    [few] { $count } powiadomienia powtórzyłyby wcześniejsze.
    [many] { $count } powiadomień powtórzyłoby wcześniejsze.
   *[other] { $count } powiadomienia powtórzyłoby wcześniejsze.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } powiadomienie przekroczyło limit { $limit }.
    [few] { $count } powiadomienia przekroczyły limit { $limit }.
    [many] { $count } powiadomień przekroczyło limit { $limit }.
   *[other] { $count } powiadomienia przekroczyło limit { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } powiadomienie wstrzymało wyciszenie { $silence }.
    [few] { $count } powiadomienia wstrzymało wyciszenie { $silence }.
    [many] { $count } powiadomień wstrzymało wyciszenie { $silence }.
   *[other] { $count } powiadomienia wstrzymało wyciszenie { $silence }.
}
admin-digest-silences-title = Wyciszenia
admin-digest-silence = { $silence }, autor { $author }, koniec { $until }
    .soon = { $silence }, autor { $author }, niedługo koniec: { $until }
admin-digest-comment = Komentarz
admin-digest-scanners-title = Skanery, które zawiodły
admin-digest-scanner = { $scanner }: { $count ->
    [one] brak odpowiedzi dla { $count } wiadomości
    [few] brak odpowiedzi dla { $count } wiadomości
    [many] brak odpowiedzi dla { $count } wiadomości
   *[other] brak odpowiedzi dla { $count } wiadomości
}

## How an incident goes on, to the admins

admin-alert-incident = Jeśli nadejdzie więcej takich wiadomości, ich liczbę podadzą odpowiedzi na to powiadomienie.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, zablokowano
admin-incident-delivered = { $incident }, dostarczono
admin-incident-inside = { $incident }, nadawca wewnętrzny { $sender }
admin-follow-up-title = Incydent nadal trwa: { $incident }
    .ended = Incydent zakończony: { $incident }
admin-follow-up-more = { $count ->
    [one] Od { $since } nadeszła jeszcze { $count } taka wiadomość.
    [few] Od { $since } nadeszły jeszcze { $count } takie wiadomości.
    [many] Od { $since } nadeszło jeszcze { $count } takich wiadomości.
   *[other] Od { $since } nadeszło jeszcze { $count } takiej wiadomości.
}
admin-follow-up-none = Od { $since } nie nadeszła już żadna taka wiadomość.
admin-follow-up-next = Jeśli to potrwa dłużej, następne powiadomienie będzie nie wcześniej niż { $next }.
admin-follow-up-ended = { $count ->
    [one] Od { $count } godziny nie nadeszła żadna taka wiadomość. To ostatnie powiadomienie w tej sprawie.
    [few] Od { $count } godzin nie nadeszła żadna taka wiadomość. To ostatnie powiadomienie w tej sprawie.
    [many] Od { $count } godzin nie nadeszła żadna taka wiadomość. To ostatnie powiadomienie w tej sprawie.
   *[other] Od { $count } godziny nie nadeszła żadna taka wiadomość. To ostatnie powiadomienie w tej sprawie.
}
admin-follow-up-action-remove = Proszę usunąć wiadomości ze skrzynek. Proszę też zapytać odbiorców, czy je otworzyli.
admin-follow-up-action-look = Wiadomości mogą być potrzebne. Proszę je obejrzeć, jeśli ktoś o nie zapyta.
admin-follow-up-action-mistake = To może być fałszywy alarm. Przed zwolnieniem lub usunięciem wiadomości proszę sprawdzić oznaki w pierwszym powiadomieniu.
admin-follow-up-count-title = Dotychczas
admin-follow-up-count = Wiadomości łącznie
admin-follow-up-first = Pierwsza wiadomość
admin-follow-up-last = Ostatnia wiadomość
admin-follow-up-mails-title = Nowe wiadomości
admin-follow-up-many-title = Kilka incydentów jednocześnie
    .ended = Kilka incydentów się zakończyło
admin-follow-up-many-subject = Incydenty: trwa { $open }, zakończono { $ended }
admin-follow-up-many-happened = To jedno powiadomienie dotyczy kilku incydentów.
admin-follow-up-many-open-title = Trwają
admin-follow-up-many-ended-title = Zakończone
admin-follow-up-many-incident = { $incident }: nowych { $more }, łącznie { $count }
