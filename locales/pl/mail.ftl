# Provenance: original
# Polish, polite („Państwo”): the frame of every mail: titles, headings, labels.
#
# „powiadomienie” is our own mail, „wiadomość” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Zatrzymana wiadomość
recipient-blocked-happened = Zatrzymaliśmy wiadomość e-mail wysłaną do Państwa. Nie dotarła do skrzynki.
    .test = Zatrzymaliśmy wiadomość e-mail wysłaną do Państwa. Był to tylko nieszkodliwy test.
recipient-blocked-why = Dlaczego ją zatrzymaliśmy

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Prosimy o ostrożność
    .test = Nieszkodliwa wiadomość testowa
recipient-delivered-warning-subject = Niebezpieczna wiadomość w Państwa skrzynce
    .test = Nieszkodliwa wiadomość testowa w Państwa skrzynce
    .forbidden = Wiadomość z niedozwolonym plikiem w Państwa skrzynce
    .likely = Prawdopodobnie niebezpieczna wiadomość w Państwa skrzynce
    .unwanted = Niechciana wiadomość w Państwa skrzynce
    .doubtful = Podejrzana wiadomość w Państwa skrzynce
recipient-delivered-warning-happened = W Państwa skrzynce jest niebezpieczna wiadomość.
    .test = W Państwa skrzynce jest wiadomość z nieszkodliwym testem.
    .forbidden = W Państwa skrzynce jest wiadomość z plikiem, który zwykle jest niedozwolony.
    .likely = W Państwa skrzynce jest wiadomość, która jest prawdopodobnie niebezpieczna.
    .unwanted = W Państwa skrzynce jest niechciana wiadomość.
    .doubtful = W Państwa skrzynce jest podejrzana wiadomość. Być może jest nieszkodliwa.
recipient-delivered-warning-action = Prosimy jej nie otwierać, tylko ją usunąć.
    .test = Nie muszą Państwo nic robić.
    .forbidden = Prosimy otworzyć plik tylko wtedy, gdy się go Państwo spodziewali.
    .doubtful = Zanim ją Państwo otworzą, prosimy zapytać pomoc techniczną.
recipient-delivered-warning-opened = Już ją Państwo otworzyli? Prosimy powiadomić pomoc techniczną.
recipient-delivered-warning-why = Co jest z nią nie tak
    .test = Co to jest

## Could not be checked, to the recipient

recipient-unchecked-title = Wiadomość, której nie mogliśmy sprawdzić
recipient-unchecked-subject = Niesprawdzona wiadomość w Państwa skrzynce
recipient-unchecked-happened = Nie mogliśmy sprawdzić wiadomości e-mail wysłanej do Państwa. Jest ona w Państwa skrzynce.
    .blocked = Nie mogliśmy sprawdzić wiadomości e-mail wysłanej do Państwa. Dlatego ją zatrzymaliśmy.
recipient-unchecked-action = Załączniki prosimy otworzyć tylko wtedy, gdy znają Państwo nadawcę i spodziewali się tych plików.
recipient-unchecked-why = Dlaczego nie mogliśmy jej sprawdzić

## To the inside sender

inside-sender-title = Państwa wiadomość nie została wysłana
    .some = Państwa wiadomość nie dotarła do wszystkich
inside-sender-subject = Państwa wiadomość nie została wysłana
    .some = Państwa wiadomość nie dotarła do wszystkich
inside-sender-happened = Zatrzymaliśmy wiadomość e-mail wysłaną z Państwa adresu. Nikt jej nie dostał.
    .some = Zatrzymaliśmy wiadomość e-mail wysłaną z Państwa adresu. Nie wszyscy odbiorcy ją dostali.
inside-sender-action = To nie Państwo ją wysłali? Prosimy powiadomić pomoc techniczną.
inside-sender-explained = Być może ktoś inny korzysta z Państwa adresu lub komputera.
inside-sender-own = To Państwo wysłali tę wiadomość? Prosimy zapytać pomoc techniczną, jak wysłać ją inaczej.
    .harmful = To Państwo wysłali tę wiadomość? Prosimy więcej nie otwierać ani nie wysyłać załączonych plików. Prosimy też powiadomić pomoc techniczną.
inside-sender-why = Dlaczego ją zatrzymaliśmy

## Parts of all mails to recipients

action-nothing = Nie muszą Państwo nic robić.
which-title = O którą wiadomość chodzi
why-suspected = Mamy podejrzenie.
    .subject = Zatrzymana wiadomość: być może niebezpieczna
why-file = Plik nazywa się „{ $file }”.
why-file-inside = Jest w załączniku „{ $outer }”.
why-files = { $count ->
    [one] Dotyczy to też jednego innego pliku.
    [few] Dotyczy to też { $count } innych plików.
    [many] Dotyczy to też { $count } innych plików.
   *[other] Dotyczy to też { $count } innego pliku.
}
why-tested = Nasz komputer testowy sprawdził plik.
danger = Zagrożenie: { $severity }.
tests-agree = { $count ->
    [one] Wykrył to jeden test.
    [few] Wykryły to { $count } niezależne testy.
    [many] Wykryło to { $count } niezależnych testów.
   *[other] Wykryło to { $count } niezależnego testu.
}
expected-title = Czy spodziewali się Państwo tej wiadomości?
expected-call = Znają Państwo nadawcę? Prosimy zadzwonić pod znany Państwu numer i zapytać, czy wysłał tę wiadomość. Prosimy nie pytać e-mailem.
expected-wanted = Potrzebują Państwo tej wiadomości? Prosimy zwrócić się do pomocy technicznej. Tam można ją sprawdzić jeszcze raz.
expected-wanted-file = Potrzebują Państwo wiadomości lub pliku? Prosimy zwrócić się do pomocy technicznej. Można też poprosić nadawcę o inny sposób przesłania.
    .alone = Potrzebują Państwo wiadomości? Prosimy zwrócić się do pomocy technicznej. Można też poprosić nadawcę o inny sposób przesłania.
help-title = Potrzebują Państwo pomocy?
help-ask = Prosimy zwrócić się do pomocy technicznej i podać numer wiadomości.
help-contact = Kontakt
help-phone = Telefon
help-email = E-mail
help-page = Strona
details-title = Dane dla działu IT
footer = To powiadomienie wysłał system ochrony poczty ({ $organization }).
footer-automatic = Napisał je program. Nigdy nie pytamy o hasło.
note-dots = [.] oznacza kropkę, aby nikt nie kliknął przez pomyłkę.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Wersja polska znajduje się poniżej.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Od
label-sender = Nadawca z koperty
label-subject = Temat
label-received = Data i godzina
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nie dostarczono do
label-attachments = Załączniki
label-file = Plik
label-number = Numer wiadomości
label-quarantine = Kwarantanna
label-severity = Zagrożenie
label-confidence = Pewność
label-category = Kategoria
label-family = Rodzina
label-platform = Platforma
label-log-id = ID w dzienniku
label-queue-id = ID w kolejce
label-message-id = Message-ID
label-size = Rozmiar
label-client = Komputer wysyłający
label-authentication = Autentyczność nadawcy
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Odpowiedź SMTP
label-sha256 = SHA-256
label-rule = Reguła
label-tests = Testy spamowe
label-score = Punkty spamowe
label-analysis = Analiza w sandboxie
label-release = Polecenie zwolnienia
label-host = Serwer
label-list = Lista lub wysyłka masowa
label-policy-banks = Zestawy reguł (policy banks)

value-empty-sender = pusty, jak w raportach o doręczeniu
value-no-subject = bez tematu
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }bajt
    [few] { $amount }{ "\u00A0" }bajty
    [many] { $amount }{ "\u00A0" }bajtów
   *[other] { $amount }{ "\u00A0" }bajta
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
    .item = { $count ->
        [one] jeszcze { $count }
        [few] jeszcze { $count }
        [many] jeszcze { $count }
       *[other] jeszcze { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = nie dotyczy – nic nie wykryto, zdecydowała reguła
value-spam-decided = nie dotyczy – zdecydowały punkty spamowe
value-unknown-state = nie dotyczy – nic nie wykryto

outcome-delivered = dostarczono
outcome-blocked = zablokowano
outcome-handed-back-pass = oddano serwerowi poczty do dostarczenia
outcome-handed-back-block = oddano serwerowi poczty jako odrzuconą

sender-proven = Domena { $domain } jest potwierdzona ({ $check }).
sender-claimed = Podano domenę { $domain }, ale nic jej nie potwierdza.
sender-contradicted = Podano domenę { $domain }, ale kontrola { $check } się nie powiodła.
sender-inside = Wiadomość pochodzi z wewnątrz organizacji.
sender-unknown = Wiadomość nie podaje nadawcy.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, zablokowano: { $category } ({ $count ->
    [one] { $count } odbiorca
    [few] { $count } odbiorcy
    [many] { $count } odbiorców
   *[other] { $count } odbiorcy
})
admin-alert-subject-delivered = { $severity }, dostarczono: { $category } ({ $count ->
    [one] { $count } odbiorca
    [few] { $count } odbiorcy
    [many] { $count } odbiorców
   *[other] { $count } odbiorcy
})
admin-alert-subject-mixed = { $severity }, dostarczono { $delivered } z { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, dostarczono bez sprawdzenia: { $category } ({ $count ->
    [one] { $count } odbiorca
    [few] { $count } odbiorcy
    [many] { $count } odbiorców
   *[other] { $count } odbiorcy
})
admin-alert-subject-inside = { $severity }, nadawca wewnętrzny: { $category } ({ $sender })
admin-alert-happened-blocked = amavis zablokował wiadomość. Nie dostał jej żaden odbiorca.
admin-alert-happened-delivered = amavis dostarczył wiadomość, która wymaga uwagi. { $count ->
    [one] Ma ją jeden odbiorca.
    [few] Mają ją { $count } odbiorcy.
    [many] Ma ją { $count } odbiorców.
   *[other] Ma ją { $count } odbiorcy.
}
admin-alert-happened-mixed = amavis zablokował wiadomość dla części odbiorców. { $count ->
    [one] Jeden odbiorca ją dostał.
    [few] { $count } odbiorcy ją dostali.
    [many] { $count } odbiorców ją dostało.
   *[other] { $count } odbiorcy ją dostało.
}
admin-alert-happened-inside = Wiadomość pochodzi od nadawcy wewnętrznego: { $sender }.
admin-alert-happened-scanners = Żaden skaner antywirusowy nie zadziałał. Wiadomości nie sprawdzono.
admin-alert-happened-scanner = Jeden skaner antywirusowy nie zadziałał. Wiadomość sprawdziły inne.
admin-alert-unblocked = Skaner zgłosił złośliwe oprogramowanie, ale amavis nie uznał tego za wirusa. Proszę sprawdzić wpis tego skanera w @av_scanners: musi zwracać nazwę.
admin-alert-action-none = Nie trzeba nic robić.
admin-alert-action-remove = Proszę usunąć wiadomość ze skrzynek. Proszę też zapytać odbiorców, czy ją otworzyli.
admin-alert-action-look = Wiadomość może być potrzebna. Proszę ją obejrzeć, jeśli odbiorca o nią zapyta.
    .inside = Wiadomość może być potrzebna. Proszę ją obejrzeć, jeśli nadawca o nią zapyta.
admin-alert-action-mistake = To może być fałszywy alarm. Przed zwolnieniem wiadomości proszę sprawdzić oznaki poniżej.
    .delivered = To może być fałszywy alarm. Przed usunięciem wiadomości ze skrzynek proszę sprawdzić oznaki poniżej.
admin-alert-action-gone = Nie zachowano kopii wiadomości. Jeśli jest potrzebna, nadawca musi wysłać ją ponownie.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Proszę porozmawiać z nadawcą, sprawdzić jego komputer i zmienić jego hasło.
    .spam = Proszę porozmawiać z nadawcą. Być może ktoś inny korzysta z jego konta.
admin-alert-action-scanners = Proszę sprawdzić skanery. Dopóki nie działają, wiadomości nie są sprawdzane.
admin-alert-action-scanner = Proszę sprawdzić skaner. Dopóki nie działa, ochrona jest słabsza.
admin-alert-what-title = Co to jest
admin-alert-grounds-title = Co wykryto
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Co wskazuje na zagrożenie
admin-alert-mistake-title = Co wskazuje na fałszywy alarm
admin-alert-mistake-none = Nic.
admin-alert-mail-title = Wiadomość
admin-alert-recipients-title = Odbiorcy
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Odbiorcy zewnętrzni: { $outcome } ({ $count })
admin-alert-files-title = Pliki
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = zgłoszono wykrycie
scanner-clean = nic nie wykryto
scanner-failed = brak odpowiedzi
admin-alert-raw-title = Raporty skanerów
admin-alert-release-title = Kwarantanna i zwolnienie
admin-alert-release-note = Proszę zwolnić wiadomość tylko wtedy, gdy na pewno jest nieszkodliwa. amavis może zapytać o secret id.
admin-alert-missed = { $count ->
    [one] Nie udało się zapisać jednego wcześniejszego zdarzenia. Proszę poszukać słowa „whyblocked” w dzienniku amavis.
    [few] Nie udało się zapisać { $count } wcześniejszych zdarzeń. Proszę poszukać słowa „whyblocked” w dzienniku amavis.
    [many] Nie udało się zapisać { $count } wcześniejszych zdarzeń. Proszę poszukać słowa „whyblocked” w dzienniku amavis.
   *[other] Nie udało się zapisać { $count } wcześniejszego zdarzenia. Proszę poszukać słowa „whyblocked” w dzienniku amavis.
}
admin-alert-attached = Wszystkie dane są w załączniku JSON.

## To the admins, about ourselves

admin-trouble-title = Problem z powiadomieniami
    .test = Test powiadomień
admin-trouble-subject = Powiadomienia: { $title }
admin-trouble-count = { $count ->
    [one] Zdarzyło się to jeden raz.
    [few] Zdarzyło się to { $count } razy.
    [many] Zdarzyło się to { $count } razy.
   *[other] Zdarzyło się to { $count } raza.
}
admin-trouble-do-title = Co zrobić
admin-trouble-last-title = Ostatni przypadek
admin-trouble-retry = Po usunięciu przyczyny proszę uruchomić „whyblocked queue retry --failed”, aby ponownie wysłać powiadomienie.
trouble-bad-event = W katalogu drop jest zdarzenie, którego nie da się odczytać. Przeniesiono je do folderu „bad”; o tej wiadomości nikogo nie powiadomiono.
    .title = nieczytelne zdarzenie
    .hint = Proszę przeczytać plik z rozszerzeniem .why w folderze „bad” katalogu drop.
trouble-gap = Hook nie zdołał zapisać wszystkich zdarzeń. O części wiadomości nikogo nie powiadomiono.
    .title = brakuje zdarzeń
    .hint = Proszę sprawdzić wolne miejsce i uprawnienia katalogu drop oraz dziennik amavis.
trouble-refused = Serwer poczty ostatecznie odrzucił powiadomienie.
    .title = odrzucone przez serwer
    .hint = Proszę sprawdzić wynik polecenia „whyblocked queue list” i odpowiedź serwera poniżej.
trouble-expired = Powiadomienia nie udało się dostarczyć na czas.
    .title = niedostarczone na czas
    .hint = Proszę sprawdzić serwer poczty, który przyjmuje powiadomienia.
trouble-template = Szablonu lub tekstu nie dało się użyć. Powiadomienie wysłano we wbudowanej postaci.
    .title = błędny szablon
    .hint = Proszę uruchomić „whyblocked check”.
trouble-foreign-file = W katalogu drop jest coś, czego hook nigdy nie zapisuje. Pozostawiono to bez zmian.
    .title = obcy plik w katalogu drop
    .hint = Proszę sprawdzić, kto może zapisywać w katalogu drop.
trouble-no-organization = Wiadomość miała odbiorców w domenie, która nie należy do żadnej organizacji.
    .title = domena bez organizacji
    .hint = Proszę dopisać domenę do pliku organizacji albo usunąć ją z lokalnych domen amavis.
trouble-test = To jest test. Powiadomienia działają.
    .title = tylko test
    .hint = Nie trzeba nic robić.
