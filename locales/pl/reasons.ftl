# Provenance: original
# Polish, polite („Państwo”): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# „Plik nazywa się …” may stand before a value.

reason-detection-unnamed = Skaner antywirusowy uznał wiadomość za szkodliwą.
    .title = Wykrycie bez nazwy
    .admin = Skaner zgłosił złośliwe oprogramowanie, ale nie podał nazwy. Jego komunikat, jeśli jest, znajduje się poniżej.

## Files that a rule forbids

reason-file-program = Ten plik to program. Państwa organizacja zwykle nie dopuszcza programów w wiadomościach e-mail.
    .title = Niedozwolony program
    .admin = Plik wykonywalny. Programy w poczcie to częsty sposób rozsyłania złośliwego oprogramowania.
    .subject = Zatrzymana wiadomość: niedozwolony program
reason-file-script = Plik zawiera polecenia dla komputera. Państwa organizacja zwykle nie dopuszcza takich plików.
    .title = Niedozwolony skrypt
    .admin = Skrypt uruchamia się podwójnym kliknięciem, ze wszystkimi uprawnieniami użytkownika.
    .subject = Zatrzymana wiadomość: niedozwolony plik z poleceniami
reason-file-shortcut = Ten plik to skrót, który uruchamia coś innego. Państwa organizacja zwykle nie dopuszcza takich plików.
    .title = Niedozwolony skrót
    .admin = Skrót może uruchomić dowolne polecenie i mieć dowolną ikonę. Zwykli nadawcy prawie nigdy go nie wysyłają.
    .subject = Zatrzymana wiadomość: niedozwolony skrót
reason-file-disk-image = Ten plik to kopia całego dysku. Państwa organizacja zwykle nie dopuszcza takich plików.
    .title = Niedozwolony obraz dysku
    .admin = Pliki w obrazie dysku tracą znacznik, że pochodzą z Internetu, więc Windows mniej ostrzega.
    .subject = Zatrzymana wiadomość: niedozwolona kopia dysku
reason-file-macro-document = Dokument może uruchamiać polecenia (makra). Państwa organizacja zwykle nie dopuszcza takich dokumentów.
    .title = Niedozwolony dokument z makrami
    .admin = Ten typ pliku może zawierać makra. Reguła nie sprawdza, czy ten plik je zawiera.
    .subject = Zatrzymana wiadomość: dokument mogący uruchamiać polecenia
reason-file-notebook = Ten plik to cyfrowy notes (OneNote), w którym można ukryć programy. Państwa organizacja zwykle nie dopuszcza takich plików.
    .title = Niedozwolony notes
    .admin = Pliki OneNote mogą zawierać dowolny plik i uruchomić go kliknięciem.
    .subject = Zatrzymana wiadomość: niedozwolony plik notesu
reason-file-help-file = To plik pomocy starego typu, który może uruchamiać polecenia. Państwa organizacja zwykle nie dopuszcza takich plików.
    .title = Niedozwolony plik pomocy
    .admin = Skompilowane pliki pomocy uruchamiają skrypty. Nikt nie musi ich wysyłać pocztą.
    .subject = Zatrzymana wiadomość: niedozwolony plik pomocy
reason-file-web-page = Ten plik to strona internetowa. Państwa organizacja zwykle nie dopuszcza takich załączników.
    .title = Niedozwolona strona internetowa
    .admin = Strona w załączniku często udaje stronę logowania lub rozpakowuje ukryty plik.
    .subject = Zatrzymana wiadomość: niedozwolona strona internetowa
reason-file-archive = Ten plik jest spakowany (na przykład ZIP). Państwa organizacja zwykle nie dopuszcza plików tego rodzaju.
    .title = Niedozwolone archiwum
    .admin = Niedozwolony jest ten rodzaj archiwum lub coś w środku.
    .subject = Zatrzymana wiadomość: niedozwolony spakowany plik
reason-file-pdf = Ten plik to dokument PDF. Zasady Państwa organizacji go nie dopuszczają.
    .title = Niedozwolony plik PDF
    .admin = Lokalna reguła nie zezwala na ten plik PDF (nazwa lub typ).
    .subject = Zatrzymana wiadomość: niedozwolony plik
reason-file-document = Ten plik to dokument. Zasady Państwa organizacji go nie dopuszczają.
    .title = Niedozwolony dokument
    .admin = Lokalna reguła nie zezwala na ten dokument (nazwa lub typ).
    .subject = Zatrzymana wiadomość: niedozwolony plik
reason-file-picture = Ten plik to obraz. Zasady Państwa organizacji go nie dopuszczają.
    .title = Niedozwolony obraz
    .admin = Lokalna reguła nie zezwala na ten obraz (nazwa lub typ).
    .subject = Zatrzymana wiadomość: niedozwolony plik
reason-file-media = Ten plik to film lub nagranie. Państwa organizacja zwykle nie dopuszcza takich plików w wiadomościach e-mail.
    .title = Niedozwolony film lub nagranie
    .admin = Lokalna reguła nie zezwala na filmy lub pliki dźwiękowe.
    .subject = Zatrzymana wiadomość: niedozwolony film lub nagranie
reason-file-disguised = Plik tylko udaje dokument. W rzeczywistości to program.
    .title = Program pod fałszywą nazwą
    .admin = Nazwa ukrywa, że plik jest programem. Ma to wprowadzić w błąd.
    .subject = Zatrzymana wiadomość: program, który udaje dokument
reason-file-other = Państwa organizacja zwykle nie dopuszcza plików tego rodzaju.
    .title = Niedozwolony plik
    .admin = Lokalna reguła nie zezwala na tę nazwę lub ten typ.
    .subject = Zatrzymana wiadomość: niedozwolony plik

## What could not be checked

reason-encrypted = Plik jest zabezpieczony hasłem. Dlatego nie mogliśmy zajrzeć do środka.
    .title = Zaszyfrowany plik
    .admin = Archiwum lub dokument jest zaszyfrowany. Przestępcy omijają tak skanery; zwykli nadawcy chronią tak dane.
    .subject = Zatrzymana wiadomość: plik zabezpieczony hasłem
reason-over-limits = W pliku spakowano za dużo. Dlatego nie mogliśmy go sprawdzić.
    .title = Przekroczone limity
    .admin = Za dużo plików, za głębokie zagnieżdżenie lub za duży rozmiar po rozpakowaniu. To może być bomba dekompresyjna lub po prostu duże archiwum.
    .subject = Zatrzymana wiadomość: za dużo w spakowanym pliku
reason-ambiguous = Wiadomość jest tak zbudowana, że różne programy odczytują ją różnie. Dlatego nie mogliśmy jej sprawdzić.
    .title = Niejednoznaczna budowa
    .admin = Programy mogą widzieć różne części: skaner sprawdza jedną, a odbiorca otwiera inną.
    .subject = Zatrzymana wiadomość: myląca budowa
reason-unreadable = Plik jest uszkodzony lub nieznanego rodzaju. Dlatego nie mogliśmy go sprawdzić.
    .title = Nieczytelny plik
    .admin = Jednej z części MIME nie dało się zdekodować lub rozpakować.
    .subject = Zatrzymana wiadomość: nieczytelny plik
reason-scanners-failed = Nasze skanery antywirusowe nie działały, gdy przyszła wiadomość. Dlatego jej nie sprawdziliśmy.
    .title = Nie działał żaden skaner
    .admin = Żaden skaner antywirusowy nie odpowiedział. Do czasu naprawy wiadomości nie będą sprawdzane.
    .subject = Zatrzymana wiadomość: nie można jej sprawdzić
reason-scanner-failed = Jeden z naszych testów nie działał, gdy przyszła wiadomość.
    .title = Jeden skaner nie działał
    .admin = Skaner { $scanner } nie dał wyniku dla tej wiadomości. Sprawdziły ją inne skanery.

## Broken headers

reason-header-other = Wiadomość jest źle zbudowana.
    .title = Błędny nagłówek
    .admin = Nagłówek łamie zasady formatu wiadomości.
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-mime = Części wiadomości są źle połączone.
    .title = Błędna struktura MIME
    .admin = Struktura MIME jest błędna (RFC 2045). Zwykle winny jest wadliwy program; czasem to sposób na ominięcie skanerów.
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-8bit = W wiadomości litery zapisano w niedozwolony sposób.
    .title = Znaki 8-bitowe w nagłówku
    .admin = Nagłówek zawiera znaki, które muszą być zakodowane (RFC 2047). Zwykle to stary lub domowej roboty program.
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-control = Wiadomość zawiera niedozwolone znaki.
    .title = Znaki sterujące w nagłówku
    .admin = Nagłówek zawiera znaki sterujące (RFC 5322, punkt 2.2).
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-blank = Wiadomość ma pusty wiersz tam, gdzie nie może go być.
    .title = Pusty wiersz w nagłówku
    .admin = Wiersz nagłówka składa się z samych odstępów (RFC 5322, punkt 3.2.2).
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-long = Wiadomość ma za długi wiersz.
    .title = Za długi wiersz nagłówka
    .admin = Wiersz nagłówka ma więcej niż 998 znaków (RFC 5322, punkt 2.1.1).
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-syntax = Wiadomość jest błędnie zapisana.
    .title = Błędna składnia nagłówka
    .admin = Pole nagłówka łamie zasady składni (RFC 5322).
    .subject = Zatrzymana wiadomość: błędna budowa
reason-header-missing = W wiadomości brakuje czegoś, co musi mieć każda wiadomość.
    .title = Brak pola nagłówka
    .admin = Brakuje wymaganego pola nagłówka (RFC 5322, punkt 3.6).
    .subject = Zatrzymana wiadomość: niekompletna
reason-header-duplicate = W wiadomości coś występuje dwa razy, a może tylko raz.
    .title = Powtórzone pole nagłówka
    .admin = Pole występuje dwa razy, a może tylko raz (RFC 5322, punkt 3.6). Zwykle winny jest wadliwy program lub serwer pośredni.
    .subject = Zatrzymana wiadomość: błędna budowa

reason-oversized = Wiadomość jest większa, niż wolno.
    .title = Za duża wiadomość
    .admin = Przekracza limit ustawiony dla tego odbiorcy.
    .subject = Zatrzymana wiadomość: za duża

## Grounds of spam

spam-test = Wiadomość zawiera tekst testowy. Służy on do sprawdzania filtra.
    .title = Tekst testowy
    .admin = GTUBE, tekst testowy dla filtrów spamu. Jest nieszkodliwy.
    .subject = Zatrzymana wiadomość: nieszkodliwy tekst testowy
spam-score = Wiele małych oznak razem wskazuje, że wiadomość to reklama.
    .title = Osiągnięty próg punktów spamowych
    .admin = Suma punktów z testów osiągnęła próg.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-forged-sender = Adres nadawcy wygląda na podrobiony.
    .title = Nieautentyczny nadawca
    .admin = Kontrola SPF, DKIM lub DMARC nie powiodła się dla widocznego nadawcy.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-phishing = Wiadomość próbuje przejąć Państwa hasło lub konto.
    .title = Zwroty phishingowe
    .admin = Zwroty lub linki, które podszywają się pod usługę i proszą o dane logowania lub płatności.
    .subject = Zatrzymana wiadomość: próba wyłudzenia hasła
spam-known-sender-network = Komputer nadawcy lub jeden z linków służył już do niechcianych reklam.
    .title = Adres lub link z listy
    .admin = Adres lub link jest na liście blokad.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-known-text = Tekst jest znany z innych niechcianych wiadomości.
    .title = Znany tekst spamowy
    .admin = Tekst przypomina znany spam (Bayes, sumy kontrolne).
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-money-promise = Wiadomość obiecuje pieniądze lub ich żąda.
    .title = Zwroty o pieniądzach
    .admin = Zwroty typowe dla oszustw na zaliczkę, loterii, wymuszeń.
    .subject = Zatrzymana wiadomość: próba wyłudzenia pieniędzy
spam-advertising = Wiadomość jest napisana jak reklama.
    .title = Zwroty reklamowe
    .admin = Zwroty z reklam leków, pożyczek, podróbek i podobnych.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-odd-text = Tekst jest napisany w nietypowy sposób.
    .title = Nietypowy tekst
    .admin = Kodowanie, znaczniki lub pisownia, jakich zwykłe programy prawie nie tworzą.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-odd-links = Linki ukrywają, dokąd prowadzą.
    .title = Nietypowe linki
    .admin = Linki do gołych adresów IP, skracaczy lub zamaskowanych celów.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-odd-path = Wiadomość przyszła nietypową drogą.
    .title = Nietypowa droga
    .admin = Nazwy lub adresu komputera wysyłającego brakuje albo są nietypowe lub fałszywe.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-odd-header = Wiadomość utworzył nietypowy program.
    .title = Nietypowy nagłówek
    .admin = Pól nagłówka brakuje, są błędne lub podrobione.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-attachment = Załącznik tego rodzaju jest typowy dla reklam.
    .title = Załącznik typowy dla spamu
    .admin = Rodzaj lub nazwa załącznika jest typowa dla spamu.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-scanner-points = Skaner antywirusowy uznał wiadomość za wątpliwą.
    .title = Punkty od skanera antywirusowego
    .admin = Wykrycie tego skanera liczy się lokalnie jako punkty spamowe, nie jako złośliwe oprogramowanie.
    .subject = Zatrzymana wiadomość: niechciana reklama
spam-site-rule = Zasady Państwa organizacji nie dopuszczają tej wiadomości.
    .title = Lokalna reguła
    .admin = Lokalna reguła lub lista.
    .subject = Zatrzymana wiadomość: niechciana reklama

## Signs for and against a mistake: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Wykrył to jeden niezależny test.
        [few] Wykryły to { $count } niezależne testy.
        [many] Wykryło to { $count } niezależnych testów.
       *[other] Wykryło to { $count } niezależnego testu.
    }
doubt-exact-name =
    .admin = Skaner zna dokładnie to złośliwe oprogramowanie lub jego rodzinę.
doubt-disguised-name = Plik „{ $file }” tylko udaje dokument.
    .admin = Nazwa „{ $file }” udaje dokument.
doubt-turned-name = Nazwę pliku zapisano tak, że jej końcówkę czyta się błędnie.
    .admin = Nazwa „{ $file }” zawiera znaki, które odwracają kierunek czytania. Tutaj je pominięto.
doubt-lookalike-letters = W nazwie pliku są litery, które tylko wyglądają jak zwykłe.
    .admin = Nazwa „{ $file }” miesza podobne litery z kilku alfabetów.
doubt-archive-in-archive =
    .admin = W archiwum jest drugie archiwum. W zwykłych wiadomościach to rzadkość.
doubt-sender-contradicted = Jako nadawcę podano: { $domain }. Test wykazał, że to nieprawda.
    .admin = Kontrola { $check } nie powiodła się dla podanego nadawcy { $domain }.
doubt-sender-claimed = Jako nadawcę podano: { $domain }. Nic tego nie potwierdza.
    .admin = Wiadomość podaje, że pochodzi z domeny { $domain }. Nie potwierdza tego żaden podpis DKIM ani wynik DMARC.
doubt-single-guess =
    .admin = Podejrzewa to tylko jeden skaner, na podstawie budowy pliku. Takie domysły są często błędne.
doubt-false-alarm-source =
    .admin = Zgłasza to tylko baza sygnatur znana z fałszywych alarmów.
doubt-macro-alone = Dokument zawiera polecenia (makra). Ma je wiele zwykłych dokumentów.
    .admin = Zgłoszono samo makro. Ma je wiele zwykłych dokumentów.
doubt-ordinary-behavior =
    .admin = Zauważono tylko zachowania, które ma też wiele legalnych programów.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Jeden inny skaner sprawdził plik i nic nie znalazł.
        [few] { $count } inne skanery sprawdziły plik i nic nie znalazły.
        [many] { $count } innych skanerów sprawdziło plik i nic nie znalazło.
       *[other] { $count } innego skanera sprawdziło plik i nic nie znalazło.
    }
doubt-sender-proven = Nadawca to naprawdę { $domain }.
    .admin = DKIM lub DMARC potwierdza, że nadawcą jest domena { $domain }. Komputer znanego partnera też może być zainfekowany.
doubt-rule-only =
    .admin = Na plik nie zezwala lokalna reguła. Żaden skaner nic w nim nie znalazł.
doubt-known-bulk = Nadawca to naprawdę { $domain }. Wiadomość wysłano do wielu osób.
    .admin = To wysyłka masowa lub wiadomość z listy, a nadawca { $domain } jest potwierdzony.
doubt-harmless-test =
    .admin = To plik testowy. Ktoś prawdopodobnie wypróbowuje filtr.
