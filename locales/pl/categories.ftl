# Provenance: original
# Polish, polite („Państwo”): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what such things do (it was blocked), without „mógł”
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = Wiadomość zawiera program, który blokuje pliki i żąda pieniędzy.
    .subject = Zatrzymana wiadomość: program wymuszający okup
    .could = Takie programy potrafią zablokować dokumenty i zdjęcia.
    .can = Ten program może zablokować Państwa dokumenty i zdjęcia.
    .title = Ransomware
    .admin = Szyfruje pliki i wymusza okup. Wiele odmian najpierw kopiuje dane.

category-wiper = Wiadomość zawiera program, który niszczy dane.
    .subject = Zatrzymana wiadomość: program niszczący dane
    .could = Takie programy potrafią usunąć z komputera wszystko.
    .can = Ten program może usunąć wszystko z Państwa komputera.
    .title = Wiper
    .admin = Niszczy pliki lub całe dyski. Danych nie da się odzyskać nawet za pieniądze.

category-banker = Wiadomość zawiera program, który okrada konta bankowe.
    .subject = Zatrzymana wiadomość: program okradający konta bankowe
    .could = Takie programy potrafią przejąć bankowość internetową.
    .can = Ten program może przejąć Państwa bankowość internetową.
    .title = Trojan bankowy
    .admin = Przejmuje bankowość internetową, zwykle zmieniając to, co pokazuje przeglądarka.

category-infostealer = Wiadomość zawiera program, który kradnie hasła.
    .subject = Zatrzymana wiadomość: program kradnący hasła
    .could = Takie programy wysyłają hasła obcym osobom.
    .can = Ten program może wysłać Państwa hasła obcym osobom.
    .title = Infostealer
    .admin = Zbiera hasła, pliki cookie i dokumenty i w ciągu kilku minut wysyła je na zewnątrz.

category-spyware = Wiadomość zawiera program, który podgląda ludzi przy komputerze.
    .subject = Zatrzymana wiadomość: program szpiegujący
    .could = Takie programy zapisują, co człowiek pisze i widzi na ekranie.
    .can = Ten program może zapisywać, co Państwo piszą i widzą na ekranie.
    .title = Spyware
    .admin = Rejestruje klawiaturę, ekran, mikrofon lub kamerę.

category-backdoor = Wiadomość zawiera program, który pozwala obcym osobom używać cudzego komputera.
    .subject = Zatrzymana wiadomość: ukryty program zdalnego sterowania
    .could = Dzięki takim programom obce osoby sterują komputerem z daleka.
    .can = Dzięki temu programowi obce osoby mogą z daleka sterować Państwa komputerem.
    .title = Backdoor
    .admin = Daje innym kontrolę nad komputerem: polecenia, pliki, ekran.

category-botnet = Wiadomość zawiera program, który wykonuje polecenia przestępców.
    .subject = Zatrzymana wiadomość: program słuchający przestępców
    .could = Takie programy używają cudzych komputerów do ataków.
    .can = Ten program może użyć Państwa komputera do ataku na innych.
    .title = Bot
    .admin = Włącza komputer do sieci, która wysyła spam lub atakuje innych.

category-worm = Wiadomość zawiera program, który sam się rozsyła.
    .subject = Zatrzymana wiadomość: program, który sam się rozsyła
    .could = Takie programy przenoszą się z komputera na komputer.
    .can = Ten program może przenieść się z Państwa komputera na inne.
    .title = Robak
    .admin = Kopiuje się na inne komputery przez pocztę, udziały sieciowe lub luki.

category-rootkit = Wiadomość zawiera program, który ukrywa się głęboko w komputerze.
    .subject = Zatrzymana wiadomość: program ukrywający się w komputerze
    .could = Takie programy potrafią długo działać w komputerze niezauważone.
    .can = Ten program może długo działać w Państwa komputerze niezauważony.
    .title = Rootkit
    .admin = Ukrywa się w systemie lub startuje przed nim i przetrwa czyszczenie.

category-exploit = Wiadomość zawiera plik, który wykorzystuje lukę w programie.
    .subject = Zatrzymana wiadomość: plik do włamań
    .could = Samo otwarcie takiego pliku może wpuścić obcą osobę do komputera.
    .can = Samo otwarcie tego pliku może wpuścić obcą osobę do Państwa komputera.
    .title = Exploit
    .admin = Wykorzystuje lukę w programie. Proszę sprawdzić, czy program jest aktualny.

category-downloader = Wiadomość zawiera program, który pobiera inne szkodliwe programy.
    .subject = Zatrzymana wiadomość: program pobierający szkodliwe pliki
    .could = Takie programy potrafią pobrać na komputer szkodliwe programy.
    .can = Ten program może pobrać na Państwa komputer szkodliwe programy.
    .title = Downloader
    .admin = Pierwszy krok ataku: pobiera lub rozpakowuje właściwe złośliwe oprogramowanie.

category-file-infector = Wiadomość zawiera program, który zaraża inne programy.
    .subject = Zatrzymana wiadomość: wirus komputerowy
    .could = Taki wirus potrafi zarazić programy w komputerze.
    .can = Ten wirus może zarazić programy w Państwa komputerze.
    .title = Wirus plikowy
    .admin = Dołącza się do programów i dokumentów. Często jest to czysty plik, który został zainfekowany.

category-cryptominer = Wiadomość zawiera program, który potajemnie używa komputera do zarabiania cyfrowych pieniędzy.
    .subject = Zatrzymana wiadomość: program potajemnie używający komputera
    .could = Przez takie programy komputer działa wolno i się grzeje.
    .can = Przez ten program Państwa komputer może działać wolno i się grzać.
    .title = Koparka kryptowalut
    .admin = Wydobywa kryptowaluty na koszt właściciela komputera.

category-phishing = Wiadomość podstępem próbuje zdobyć Państwa hasło.
    .subject = Zatrzymana wiadomość: próba wyłudzenia hasła
    .could = Takie wiadomości prowadzą na fałszywe strony logowania.
    .can = Wiadomość może zaprowadzić Państwa na fałszywą stronę logowania.
    .title = Phishing
    .admin = Podszywa się pod usługę, aby zdobyć hasła lub dane płatnicze.

category-rogueware = Wiadomość zawiera program, który straszy ludzi, aby zdobyć pieniądze.
    .subject = Zatrzymana wiadomość: program z fałszywymi ostrzeżeniami
    .could = Takie programy pokazują fałszywe ostrzeżenia i żądają pieniędzy.
    .can = Ten program może pokazywać fałszywe ostrzeżenia i żądać pieniędzy.
    .title = Rogueware
    .admin = Udaje program ochronny lub naprawczy i żąda zapłaty.

category-scam = Wiadomość próbuje zdobyć pieniądze zmyśloną historią.
    .subject = Zatrzymana wiadomość: próba wyłudzenia pieniędzy
    .could = Wiele osób straciło pieniądze przez takie wiadomości.
    .can = Przez tę wiadomość mogą Państwo stracić pieniądze.
    .title = Oszustwo
    .admin = Oszustwo samym tekstem: zaliczka, fałszywa faktura, szantaż, oszustwo „na miłość”.

category-hacktool = Wiadomość zawiera narzędzie do włamań do komputerów.
    .subject = Zatrzymana wiadomość: narzędzie do włamań
    .could = Obce osoby używają takich narzędzi do ataków na komputery.
    .can = Obce osoby mogą użyć tego narzędzia przeciw Państwa komputerowi.
    .title = Narzędzie hakerskie
    .admin = Narzędzie do ataków. Niektórych takich narzędzi używają też administratorzy i testerzy.

category-pua = Wiadomość zawiera program, którego większość ludzi nie chce.
    .subject = Zatrzymana wiadomość: niechciany program
    .could = Takie programy pokazują reklamy lub zmieniają ustawienia.
    .can = Ten program może pokazywać reklamy lub zmienić Państwa ustawienia.
    .title = Niechciany program (PUA)
    .admin = Reklamy, programy dołączane do instalatorów, wątpliwe narzędzia. Raczej dokuczliwe niż groźne; niektórzy ich chcą.

category-active-content = Wiadomość zawiera dokument, który może uruchamiać polecenia.
    .subject = Zatrzymana wiadomość: dokument mogący uruchamiać polecenia
    .could = Otwarcie takiego dokumentu może uruchomić szkodliwy program.
    .can = Otwarcie tego dokumentu może uruchomić szkodliwy program.
    .title = Aktywna zawartość
    .admin = Makro, skrypt lub link, który działa po otwarciu dokumentu. Zwykłe dokumenty też je miewają.

category-evasion = Wiadomość zawiera plik, który próbuje ukryć się przed sprawdzeniem.
    .subject = Zatrzymana wiadomość: plik ukrywający swoją zawartość
    .could = Takie pliki potrafią zaszkodzić później, gdy nikt ich już nie sprawdza.
    .can = Ten plik może zaszkodzić później, gdy nikt go już nie będzie sprawdzał.
    .title = Unikanie wykrycia
    .admin = Pakuje się, maskuje lub opóźnia, aby ominąć skanery. Tak samo działają zabezpieczenia przed kopiowaniem.

category-suspicious-behavior = Wiadomość zawiera plik, który zachowuje się podejrzanie.
    .subject = Zatrzymana wiadomość: podejrzany plik
    .could = Takie pliki potrafią zmienić coś w komputerze bez pytania.
    .can = Ten plik może bez pytania zmienić coś w Państwa komputerze.
    .title = Podejrzane zachowanie
    .admin = Robi to, co często robi złośliwe oprogramowanie, ale niczego to nie dowodzi.

category-malware = Wiadomość zawiera szkodliwy program.
    .subject = Zatrzymana wiadomość: szkodliwy program
    .could = Takie programy potrafią uszkodzić komputer lub szpiegować.
    .can = Ten program może uszkodzić Państwa komputer lub Państwa szpiegować.
    .title = Złośliwe oprogramowanie
    .admin = Szkodliwe, ale skaner nie podaje rodzaju.

category-policy = Zasady Państwa organizacji nie dopuszczają tej wiadomości.
    .subject = Zatrzymana wiadomość: niezgodna z zasadami
    .could = Takich wiadomości używają też przestępcy.
    .can = Takich wiadomości używają też przestępcy.
    .title = Niezgodność z zasadami
    .admin = Nie zezwala na to lokalna reguła. Nic szkodliwego nie wykryto.

category-unscannable = Nie mogliśmy sprawdzić tej wiadomości.
    .subject = Zatrzymana wiadomość: nie można jej sprawdzić
    .could = W takich wiadomościach bywają ukryte szkodliwe pliki.
    .can = W takich wiadomościach bywają ukryte szkodliwe pliki.
    .title = Nie można sprawdzić
    .admin = Żaden skaner nie mógł zajrzeć do środka. Nie wiadomo nic: ani dobrego, ani złego.

category-spam = Wiadomość wygląda na niechcianą reklamę.
    .subject = Zatrzymana wiadomość: niechciana reklama
    .could = Przez takie wiadomości traci się tylko czas.
    .can = Przez tę wiadomość mogą Państwo stracić czas.
    .title = Spam
    .admin = Niechciana wysyłka masowa.

category-test = Wiadomość zawiera nieszkodliwy plik testowy. Służy on do sprawdzania ochrony.
    .subject = Zatrzymana wiadomość: nieszkodliwy plik testowy
    .could = Plik testowy nie wyrządza żadnej szkody.
    .can = Plik testowy nie może wyrządzić żadnej szkody.
    .title = Test
    .admin = Plik testowy, który skanery zgłaszają celowo. Jest nieszkodliwy.

severity-critical = bardzo duże
    .admin = krytyczne
severity-high = duże
    .admin = wysokie
severity-medium = średnie
    .admin = średnie
severity-low = małe
    .admin = niskie
severity-info = brak
    .admin = tylko informacja

confidence-high = Jesteśmy bardzo pewni, że wiadomość jest szkodliwa.
    .unwanted = Jesteśmy bardzo pewni, że wiadomość jest niechciana.
    .admin = wysoka
confidence-moderate = Jesteśmy tego dość pewni, ale możemy się mylić.
    .admin = średnia
confidence-low = To może być fałszywy alarm. Być może wiadomość jest nieszkodliwa.
    .admin = niska

strength-weak = słaba oznaka
strength-doubtful = znane z fałszywych alarmów
strength-medium = średnia oznaka
strength-strong = silna oznaka
strength-named = dokładne trafienie

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skrypt
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archiwum
platform-mail = poczta
