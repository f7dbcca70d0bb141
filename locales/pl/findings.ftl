# Provenance: original
# Polish, polite („Państwo”): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)
#
# „W teście” says that it did not happen on the reader's computer.

## Extortion and destruction

finding-mass-encryption = W teście plik próbował zmienić naraz wiele plików i ich nazwy. Tak działają programy wymuszające okup.
    .title = Wiele plików zaszyfrowano lub przemianowano
    .admin = Pliki na komputerze testowym masowo zapisywano od nowa lub zmieniano im rozszerzenie. Robią to też programy do kopii, archiwizacji i szyfrowania dysku, ale rzadko przychodzą pocztą. Proszę poszukać nowego rozszerzenia i żądań okupu w raporcie sandboxa.
finding-ransom-note = W teście plik próbował zostawić tekst z żądaniem pieniędzy.
    .title = Żądanie okupu
    .admin = Zapisano plik, którego nazwa lub tekst są znane z żądań okupu. Decydują słowa kluczowe: warto przeczytać ten plik w raporcie sandboxa.
finding-backups-deleted = W teście plik próbował usunąć kopie zapasowe. Utraconych plików nie można wtedy odzyskać.
    .title = Usunięto kopie zapasowe
    .admin = Usunięto kopie w tle, katalog kopii zapasowych lub wyczyszczono wolne miejsce (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Powód do tego mają tylko programy do kopii zapasowych i czyszczenia dysku.
finding-recovery-off = W teście plik próbował wyłączyć funkcje naprawy komputera.
    .title = Wyłączono funkcje odzyskiwania
    .admin = Zmieniono konfigurację rozruchu, przywracanie systemu lub kopie zapasowe (bcdedit, wbadmin, zasady). Robią to też instalatory sterowników i programy ratunkowe; CAPE ufa swojej sygnaturze bcdedit w 20%.
finding-disk-overwritten = W teście plik próbował nadpisać dysk. Wtedy komputer się nie uruchamia.
    .title = Nadpisano dysk lub sektor rozruchowy
    .admin = Bezpośredni zapis na dysk, do rekordu rozruchowego lub całych plików albo narzędzie do tego. Robią to też programy do partycji, obrazów i szyfrowania dysku. Warto poszukać \\.\PhysicalDrive w raporcie.
finding-mass-deletion = W teście plik próbował usunąć niezwykle dużo plików.
    .title = Usunięto wiele plików
    .admin = Sygnatura tylko liczy: uruchamia ją też odinstalowywanie i czyszczenie plików tymczasowych. Warto sprawdzić, które pliki usunięto.
finding-tools-blocked = W teście plik próbował zablokować narzędzia, którymi można go zatrzymać.
    .title = Zablokowano narzędzia systemowe
    .admin = Ustawiono zasady przeciw Menedżerowi zadań, edytorowi rejestru, wierszowi poleceń lub innym programom. Poza blokadami ekranu robi to tylko zarządzanie kioskami i pracowniami szkolnymi.
finding-desktop-changed = W teście plik próbował zmienić wygląd pulpitu lub ukryć komunikaty Windows.
    .title = Zmieniono ustawienia pulpitu
    .admin = Tapeta, ikony, menu Start lub powiadomienia. Samo w sobie nieszkodliwe, robią to motywy i programy do personalizacji; liczy się tylko razem z oznakami szyfrowania.

## Stealing

finding-browser-data = W teście plik zaglądał tam, gdzie przeglądarka przechowuje hasła i historię stron.
    .title = Odczytano dane przeglądarki
    .admin = Sandbox mówi o kradzieży, ale widział tylko dostęp do profili przeglądarki. Czytają je też instalatory, synchronizacja i programy czyszczące (CAPE ufa tej sygnaturze w 30%). Liczy się tylko wtedy, gdy potem wysłano dane.
finding-browser-passwords = W teście plik próbował odczytać hasła lub dane logowania zapisane w przeglądarce.
    .title = Odczytano hasła z przeglądarki
    .admin = Dostęp do Login Data, key4.db lub plików cookie. Jedyny częsty legalny przypadek to import do menedżera haseł.
finding-transfer-passwords = W teście plik szukał haseł programów, które przesyłają pliki.
    .title = Szukano haseł do przesyłania plików
    .admin = Sprawdzano ścieżki i klucze rejestru klientów FTP, SSH lub zdalnego dostępu. Wiele po kolei jest typowe dla złodziei haseł, takich jak Pony i LokiBot.
finding-account-data = W teście plik szukał haseł lub danych poczty i innych programów.
    .title = Szukano danych kont
    .admin = Profile poczty, komunikatory, gry lub inne dane logowania. Dodatki do Office i programy migracyjne czytają profile poczty zgodnie z przeznaczeniem; warto sprawdzić, których ścieżek to dotyczy.
finding-wallets = W teście plik szukał cyfrowych pieniędzy na komputerze.
    .title = Szukano portfeli kryptowalut
    .admin = wallet.dat, foldery portfeli lub portfele w przeglądarce. Powód do tego ma tylko sam portfel.
finding-windows-passwords = W teście plik próbował wyciągnąć hasła logowania z Windows.
    .title = Odczytano hasła Windows
    .admin = Pamięć LSASS, SAM, DPAPI, magazyn haseł lub baza domeny (ATT&CK T1003). LSASS czytają też programy ochronne i raporty o awariach, ale nie załączniki wiadomości.
finding-clipboard = W teście plik czytał to, co skopiowano do wklejenia.
    .title = Odczytano schowek
    .admin = Tak można przechwycić hasła lub podmienić numery kont. Programy Office, menedżery haseł i zdalna pomoc czytają schowek stale.
finding-keylogger = W teście plik próbował zapisywać, co się pisze na klawiaturze, także hasła.
    .title = Podsłuchiwano klawiaturę
    .admin = Hook klawiatury lub odpytywanie klawiszy. Tych samych funkcji używają skróty klawiszowe, gry i ułatwienia dostępu; jest to poważne, jeśli potem wysłano dane.
finding-screen-watched = W teście plik próbował nagrywać ekran, obraz z kamery lub dźwięk.
    .title = Podglądano ekran lub otoczenie
    .admin = Zrzuty ekranu, kamera lub dźwięk. Programy do pomocy i spotkań robią to za zgodą; załącznik nie ma do tego powodu.
finding-traffic-redirected = W teście plik próbował skierować ruch internetowy inną drogą. Tam mogą go czytać inni.
    .title = Przekierowano ruch internetowy
    .admin = Proxy, plik hosts, DNS, certyfikaty główne lub sterownik przechwytujący. Zmieniają je też oprogramowanie firmowe i blokady reklam; warto sprawdzić, jaki adres lub certyfikat ustawiono.
finding-browser-weakened = W teście plik próbował osłabić ochronę przeglądarki. Tak działają złodzieje kont bankowych.
    .title = Osłabiono ochronę przeglądarki
    .admin = Strefy zabezpieczeń, izolacja procesów, SPDY lub HTTP/2 albo kod w przeglądarce: przygotowanie do zmiany stron banku. Stare oprogramowanie firmowe też obniża strefy.
finding-browser-changed = W teście plik próbował zmienić stronę startową, wyszukiwarkę lub dodatki przeglądarki.
    .title = Zmieniono ustawienia przeglądarki
    .admin = Typowe dla dołączanych programów reklamowych. Legalne instalatory też to proponują, ale najpierw pytają.

## Strangers in control

finding-computer-info-sent = W teście plik zebrał dane o komputerze i wysłał je do Internetu.
    .title = Wysłano dane o komputerze
    .admin = Zwykle pierwszy meldunek programu zdalnego sterowania. Telemetria legalnych programów wygląda podobnie: warto sprawdzić cel.
finding-stolen-data-sent = W teście plik wysłał dane tak, jak robią to złodzieje haseł.
    .title = Wysłano dane do punktu odbioru
    .admin = Bot na czacie, webhook lub konto pocztowe jako punkt odbioru: typowe dla Agent Tesla, Snake i innych. Proszę sprawdzić w dziennikach proxy lub DNS, czy jakiś prawdziwy komputer łączył się z tym adresem.
finding-sends-mail = W teście plik próbował sam wysyłać wiadomości e-mail.
    .title = Plik sam wysyła pocztę
    .admin = SMTP z próbki: bot spamowy albo keylogger, który wysyła łup pocztą. Programy monitorujące i pocztowe robią to zgodnie z przeznaczeniem.
finding-remote-control = W teście plik nawiązał łączność jak program, przez który obce osoby sterują komputerem.
    .title = Łączność z serwerem sterującym (C2)
    .admin = Oznaki zdalnego sterowania: typowe porty lub protokoły, obliczane domeny (DGA), tunele, wydobyte ustawienia. Wywołują to też programy peer-to-peer i aktualizacje. Warto obejrzeć adresy.
finding-botnet-work = W teście plik działał jak część sieci zarażonych komputerów.
    .title = Zachowanie botnetu
    .admin = IRC, oszustwa na kliknięcia, ataki na innych lub nawyki znanego bota. Legalny przypadek to klient IRC.
finding-cryptomining = W teście plik próbował zarabiać cyfrowe pieniądze kosztem komputera.
    .title = Wydobywanie kryptowalut
    .admin = Zauważono polecenie lub pulę do wydobywania kryptowalut. Niektórzy robią to celowo, ale nie dostają programu pocztą.
finding-hidden-network = W teście plik korzystał z ukrytej sieci. Taka sieć ukrywa, z kim plik się łączy.
    .title = Tor, otwarte proxy lub tunel
    .admin = Tor, I2P, otwarte proxy lub usługa tunelowania. Używają ich też programy do ochrony prywatności i programiści.
finding-opens-port = W teście plik czekał na połączenia z zewnątrz.
    .title = Otwarto port nasłuchujący
    .admin = Robi to wiele legalnych programów: usługi pomocnicze, drukarki, debugery, gry. Liczy się razem z oznakami zdalnego sterowania.
finding-access-opened = W teście plik próbował otworzyć innym drogę do komputera.
    .title = Otwarto dostęp dla innych
    .admin = Ustawiono pulpit zdalny lub zdalną pomoc albo dodano konto użytkownika. Robi to też pomoc techniczna: proszę zapytać, czy to ona wysłała plik.
finding-attack-tool = Plik zawiera narzędzie, które służy do włamań.
    .title = Znane narzędzie ataku
    .admin = Ślad pakietu narzędzi (Meterpreter, Empire, Koadic, web shell …). To może być własny test penetracyjny; w innym razie proszę traktować to jako atak celowany.

## Addresses and traffic

finding-attack-traffic = W teście ruch internetowy pliku pasował do listy znanych ataków.
    .title = Ruch znany z ataków
    .admin = Zadziałała reguła wykrywania włamań lub lista zagrożeń. Proszę przeczytać sam alert: zdarzenia dekodera („SURICATA …”) i niskie priorytety to najczęściej szum.
finding-doubtful-address = W teście plik łączył się z adresami internetowymi, jakich używają też oszuści.
    .title = Wątpliwe adresy
    .admin = Tanie lub nowe domeny, martwe serwery, gołe adresy IP, serwisy do plików i tekstów. Korzystają z nich też legalne programy: liczy się sam adres.
finding-dynamic-dns = W teście plik łączył się z adresem internetowym, który w każdej chwili może zmienić miejsce.
    .title = Dynamiczny DNS
    .admin = Dynamicznego DNS używają domy i małe biura, ale też operatorzy programów zdalnego sterowania, bo mogą się przenosić. Warto sprawdzić nazwę.
finding-web-traffic = W teście plik wymieniał dane z Internetem.
    .title = Zwykły ruch internetowy
    .admin = Robi to prawie każdy program: aktualizacje, licencje, statystyki. Liczy się tylko wtedy, gdy adres lub dane są złe. Dziwna nazwa przeglądarki to słaba oznaka.

## Fetching and starting other programs

finding-program-unpacked = W teście plik rozpakował drugi program i go uruchomił.
    .title = Zapisano i uruchomiono program
    .admin = To robi każdy instalator. U dokumentu lub skryptu to silna oznaka downloadera.
finding-program-created = W teście plik umieścił w komputerze nowy program.
    .title = Utworzono plik programu
    .admin = Robią to instalatory i archiwa samorozpakowujące. Warto sprawdzić, który to plik i czy go uruchomiono.
finding-document-writes-program = W teście dokument lub skrypt potajemnie umieścił w komputerze program.
    .title = Dokument zapisał program
    .admin = Office, host skryptów lub PowerShell zapisał plik wykonywalny. W poczcie prawie nic legalnego tego nie robi.
finding-document-online = W teście dokument sam połączył się z Internetem, jakby chciał pobrać program.
    .title = Dokument połączył się z siecią
    .admin = Wywołują to też połączone obrazy, szablony i sprawdzanie licencji Office (CAPE ufa tej sygnaturze w 20%). Warto sprawdzić, co pobrano.
finding-script-download = W teście ukryte polecenia próbowały pobrać coś z Internetu.
    .title = Skrypt coś pobrał
    .admin = wscript, cscript, mshta lub PowerShell połączył się z siecią lub uruchomił proces. U załącznika to prawie zawsze downloader.
finding-program-download = W teście plik pobrał program z Internetu.
    .title = Pobrano program
    .admin = Aktualizacje pobierają go z adresu producenta; z gołego adresu IP to silna oznaka złośliwego oprogramowania. Nieznany adres warto zablokować.
finding-hidden-command = W teście plik uruchomił ukryte polecenia w narzędziu Windows o dużych możliwościach.
    .title = Ukryte polecenie PowerShell lub DDE
    .admin = Zakodowany lub ukryty PowerShell albo polecenie DDE. Skrypty administratorów używają niektórych z tych opcji, ale nie z poczty. Warto zdekodować wiersz poleceń z raportu.
finding-obfuscated-command = W teście plik użył poleceń, które celowo zapisano nieczytelnie.
    .title = Zaciemniony wiersz poleceń
    .admin = Polecenia odwrócone, dopełniane, łączone lub bardzo długie. Długie miewają też instalatory i narzędzia do kompilacji; nieczytelne rzadko są niewinne.
finding-unusual-process = W teście plik uruchomił programy, których zwykły plik nie potrzebuje.
    .title = Nietypowy proces potomny
    .admin = Proces spoza listy znanych sandboxowi lub narzędzie użyte w dziwny sposób. Warto obejrzeć procesy potomne i ich wiersze poleceń.
finding-document-starts-program = W teście otwarty dokument potajemnie uruchomił inny program.
    .title = Dokument uruchomił program
    .admin = Pod Office, czytnikiem PDF lub przeglądarką działała powłoka, host skryptów lub inny program. Prawie żaden zwykły dokument tego nie robi.
finding-windows-tools = W teście plik użył narzędzi wbudowanych w Windows.
    .title = Użyto narzędzi Windows
    .admin = Robią to skrypty administracyjne i instalatory. certutil, bitsadmin, mshta i regsvr32 znaczą więcej niż net lub ping.
finding-borrowed-programs = W teście plik schował się za zaufanym programem Windows.
    .title = Nadużyto zaufanego programu
    .admin = Wykonanie przez program systemowy (ATT&CK T1218) lub podłożenie DLL: listy dozwolonych i ochrona widzą tylko zaufaną nazwę. Tak działają też niektóre narzędzia do zarządzania.
finding-started-from-archive = W spakowanym załączniku jest zamaskowany plik. W teście próbował on uruchomić program.
    .title = Skrót lub skrypt w archiwum
    .admin = Plik LNK, skrypt lub DLL uruchomiony wprost z archiwum lub obrazu dysku: dziś bardzo częsty sposób dostarczania złośliwego oprogramowania.

## Documents, scripts, pages

finding-office-macro = Dokument zawiera mały program (makro).
    .title = Makro w dokumencie
    .admin = Tylko obecność, nic złego nie zauważono. Większość firmowych arkuszy z makrami jest nieszkodliwa: warto zadzwonić do nadawcy pod znany numer.
finding-office-macro-autorun = Dokument zawiera mały program, który uruchamia się sam przy otwarciu.
    .title = Makro, które uruchamia się samo
    .admin = AutoOpen, AutoClose lub podobny punkt wejścia. Mają go też firmowe formularze i szablony; razem z pobieraniem lub wywołaniem powłoki to silna oznaka.
finding-office-macro-suspicious = Dokument zawiera mały program. Takich samych poleceń używa się w atakach.
    .title = Makro z podejrzanymi poleceniami
    .admin = Słowa takie jak Shell, CreateObject lub URLDownloadToFile albo makro Excel 4. Niektórych używają też makra pisane na własny użytek; warto przeczytać makro (olevba).
finding-known-weakness = W teście plik próbował włamać się przez znaną lukę w programie.
    .title = Użyto znanej luki
    .admin = Pasuje do znanego exploita lub pakietu exploitów; numer CVE, jeśli jest, podaje sandbox. Aktualne programy są zwykle odporne: proszę sprawdzić stan aktualizacji.
finding-document-link = Plik zawiera link do wątpliwej strony internetowej.
    .title = Wątpliwe linki
    .admin = Adresy URL z dokumentu lub z pamięci. Wiele należy do Office lub certyfikatów: przed oceną warto je obejrzeć.
finding-script-code = Plik zawiera kod, jakiego używają strony internetowe i formularze.
    .title = Skrypt w pliku
    .admin = JavaScript lub podobny, także w plikach PDF. Formularze i strony używają go zgodnie z przeznaczeniem; warto sprawdzić, co robi.
finding-obfuscated-script = Plik zawiera kod programu, który ukryto lub zapisano nieczytelnie.
    .title = Ukryty lub zaciemniony skrypt
    .admin = Ramki bez rozmiaru, spakowany JavaScript, przekierowania, HTML smuggling. Podobnie wyglądają skrypty śledzące i zminimalizowane strony.
finding-odd-document = Dokument jest zbudowany w nietypowy sposób.
    .title = Nietypowa budowa dokumentu
    .admin = Dziwne strony kodowe, osadzone obiekty lub części lubiane przez exploity. Takie pliki tworzą też konwertery i stare programy.
finding-phishing-page = Plik udaje stronę logowania, aby zdobyć hasła.
    .title = Strona phishingowa
    .admin = Zestaw phishingowy lub kopia znanej strony logowania. Proszę sprawdzić, dokąd formularz wysyła dane i czy ktoś podał hasło.
finding-phishing-signs = Plik wygląda jak strona, która pod cudzą nazwą prosi o hasła.
    .title = Oznaki phishingu
    .admin = Tytuł, nazwa lub treść są znane ze stron phishingowych. Tak samo wyglądają prawdziwe strony logowania, które ktoś zapisał lub przesłał dalej.

## Breaking in

finding-memory-attack = W teście plik użył sztuczki, aby włamać się do innego programu.
    .title = Technika włamania
    .admin = Heap spray, stack pivot, ominięcie DEP lub shellcode. Wywołują to też kompilatory JIT i zabezpieczenia przed kopiowaniem; CAPE nisko ocenia swoją sygnaturę stack pivot.
finding-more-rights = W teście plik próbował zdobyć w komputerze większe uprawnienia.
    .title = Podniesienie uprawnień
    .admin = Adresy jądra, tokeny dostępu lub prawa debugowania. Robią to też programy ochronne i debugery; patrz ATT&CK TA0004.
finding-driver-loaded = W teście plik próbował użyć sterownika, aby dostać się głęboko do systemu.
    .title = Wczytano lub nadużyto sterownika
    .admin = Podatny lub nieznany sterownik albo wyładowano sterownik ochronny: częsty sposób na wyłączenie ochrony. Instalatory urządzeń też wczytują sterowniki, ale podpisane.
finding-code-injection = W teście plik ukrył własny kod w innym programie.
    .title = Wstrzyknięcie kodu
    .admin = Zdalne wątki, wydrążone procesy (hollowing), hooki i podobne (ATT&CK T1055). Wstrzykują też programy ochronne, zabezpieczenia przed kopiowaniem i czytniki ekranu.
finding-fileless-code = W teście plik działał tylko w pamięci, gdzie trudno go zauważyć.
    .title = Kod poza plikami
    .admin = Kod w pamięci, który nie należy do żadnego pliku, bezpośrednie wywołania systemowe lub zmienione AMSI i ETW. Podobnie mogą wyglądać kompilatory JIT i zabezpieczenia przed kopiowaniem.
finding-memory-habits = W teście plik używał pamięci tak, jak robią to programy spakowane.
    .title = Samorozpakowanie w pamięci
    .admin = Pamięć do zapisu i wykonania, późne wyszukiwanie funkcji, bufory z kodem. .NET, Java, przeglądarki i archiwa samorozpakowujące robią to stale.

## Settling in

finding-autostart = W teście plik próbował sam startować razem z komputerem.
    .title = Automatyczny start
    .admin = Klucz Run, folder Autostart, usługa, zadanie lub dodatek. Robi to każdy program aktualizujący; u dokumentu to silna oznaka.
finding-hidden-autostart = W teście plik ustawił sobie ukryty start w nietypowym miejscu.
    .title = Ukryty automatyczny start
    .admin = Boot Execute, tryb awaryjny, shimy, podmiana programów (image hijack), AppInit, WMI lub skrypty w rejestrze (ATT&CK T1546, T1547). Poza złośliwym oprogramowaniem używają tych miejsc tylko narzędzia ochronne i systemowe.
finding-copies-itself = W teście plik utworzył swoje kopie.
    .title = Własne kopie
    .admin = Zmienione kopie pod nową nazwą są typowe dla złośliwego oprogramowania, które chce pozostać w systemie. Kopiują się też instalatory i programy przenośne.
finding-spreads = W teście plik próbował przenieść się na inne komputery lub pliki.
    .title = Rozprzestrzenianie
    .admin = Udziały sieciowe, nośniki wymienne, zdalne wykonanie (PsExec) lub zainfekowane pliki programów. Administratorzy używają tych samych narzędzi zdalnych. Jeśli ktoś otworzył plik, proszę sprawdzić inne komputery w sieci.

## Hiding

finding-protection-off = W teście plik próbował wyłączyć ochronę antywirusową.
    .title = Wyłączono ochronę
    .admin = Defender, Centrum zabezpieczeń, SmartScreen, ochrona makr Office lub nowe wykluczenia. Defendera wyłączają też instalatory innych antywirusów i narzędzia do zarządzania.
finding-protection-searched = W teście plik szukał w komputerze ochrony antywirusowej.
    .title = Szukano antywirusa
    .admin = Złośliwe oprogramowanie chce go uniknąć lub zatrzymać; instalatory chcą uniknąć konfliktów.
finding-safeguards-off = W teście plik próbował osłabić zabezpieczenia Windows.
    .title = Osłabiono zabezpieczenia
    .admin = Zapora, aktualizacje lub inne zasady. Serwery i gry otwierają sobie zaporę same; warto sprawdzić, którą regułę ustawiono.
finding-barrier-bypass = W teście plik próbował obejść pytanie „Czy chcesz na to zezwolić?”.
    .title = Ominięto UAC
    .admin = Znany sposób ominięcia Kontroli konta użytkownika lub obniżenie jej ustawień (ATT&CK T1548.002). Legalne instalatory pytają.
finding-hides-itself = W teście plik próbował pozostać niewidoczny.
    .title = Ukryte okna lub pliki
    .admin = Instalatory i programy działające w tle stale używają ukrytych okien i plików.
finding-disguise = W teście plik próbował udawać coś innego.
    .title = Maskowanie
    .admin = Fałszywy proces nadrzędny, nazwa lub typ pliku albo dane ukryte w rejestrze. Zabezpieczenia przed kopiowaniem też ukrywają dane licencji w rejestrze.
finding-wipes-tracks = W teście plik próbował usunąć swoje ślady.
    .title = Usunięto ślady
    .admin = Plik usunął siebie, dzienniki lub znacznik „z Internetu” albo wyłączył zapis dzienników. Instalatory też po sobie sprzątają.
finding-programs-stopped = W teście plik próbował zatrzymać inne programy lub uruchomić komputer ponownie.
    .title = Zatrzymano programy lub system
    .admin = Zakończono procesy lub usługi albo zażądano ponownego uruchomienia. Instalatory robią to, aby podmienić pliki; warto sprawdzić, co zatrzymano.
finding-packed = Wnętrze pliku jest spakowane lub nietypowe. Dlatego trudno je zbadać.
    .title = Spakowany lub dziwny plik programu
    .admin = Packer, wysoka entropia, dołączone dane lub dziwne nagłówki. Spakowane bywa też wiele programów komercyjnych i darmowych.
finding-false-signature = Podpisowi cyfrowemu pliku nie można ufać.
    .title = Wątpliwy podpis kodu
    .admin = Certyfikat jest skradziony, odwołany, samopodpisany lub nie pasuje do pliku. Własne narzędzia często są samopodpisane; skradziony certyfikat to silna oznaka.

## Looking around

finding-watcher-check = W teście plik sprawdzał, czy ktoś go obserwuje.
    .title = Wykrywanie maszyn wirtualnych
    .admin = Klucze rejestru, pliki, nazwy sprzętu i podobne. O to samo pytają zabezpieczenia przed kopiowaniem, gry i instalatory. Dwa lub więcej różnych sprawdzeń znaczy dużo więcej.
finding-sandbox-search = W teście plik szukał komputerów testowych takich jak nasz, aby się tam nie zdradzić.
    .title = Szukanie sandboxów
    .admin = Pliki, muteksy lub biblioteki sandboxów. Żaden legalny program nie musi tego wiedzieć.
finding-situation-check = W teście plik czekał lub sprawdzał, kiedy, gdzie i u kogo działa.
    .title = Czekanie i sprawdzanie
    .admin = Opóźnienia, bezczynność, mysz, język, debuger. Złośliwe oprogramowanie czeka na koniec testu; instalatory i gry też sprawdzają takie rzeczy.
finding-computer-facts = W teście plik pytał o ogólne dane komputera.
    .title = Ogólne dane komputera
    .admin = Nazwa, pamięć, wielkość dysku, uprawnienia: pyta praktycznie każdy instalator. Kiedyś zablokowano PDF tylko dlatego, że okno „Otwórz za pomocą” w Windows spytało o wielkość dysku. Samo nigdy nie jest dowodem.
finding-system-info = W teście plik zbierał dane o komputerze i jego programach.
    .title = Zebrano dane o systemie
    .admin = Sprzęt, programy, procesy, WMI. To samo robią programy do inwentaryzacji, instalatory i telemetria.
finding-network-recon = W teście plik badał sieć, w której działa komputer.
    .title = Badano sieć
    .admin = Wypisano domenę, użytkowników, udziały lub sąsiednie komputery. Robią to skrypty administratorów; załącznik może tak przygotowywać atak na całą sieć.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Inne skanery antywirusowe też uznają plik za szkodliwy.
        [one] Jeszcze jeden skaner antywirusowy uznaje plik za szkodliwy.
        [few] { $number } inne skanery antywirusowe też uznają plik za szkodliwy.
        [many] { $number } innych skanerów antywirusowych też uznaje plik za szkodliwy.
       *[other] { $number } innego skanera antywirusowego też uznaje plik za szkodliwy.
    }
    .title = Inne skanery też to wykrywają
    .admin =
        { $number ->
            [0] Inne skanery (VirusTotal, IRMA, ClamAV) zgłaszają ten plik; nie podano, ile ich jest.
            [one] Jeden inny skaner zgłasza ten plik. Jeden lub dwa to często fałszywy alarm: warto sprawdzić, który to skaner, a jutro sprawdzić ponownie.
            [few] { $number } inne skanery zgłaszają ten plik. Jeden lub dwa to często fałszywy alarm, dziesięć i więcej prawie nigdy. Warto sprawdzić jego SHA-256; poufnych plików proszę nie przesyłać.
            [many] { $number } innych skanerów zgłasza ten plik. Jeden lub dwa to często fałszywy alarm, dziesięć i więcej prawie nigdy. Warto sprawdzić jego SHA-256; poufnych plików proszę nie przesyłać.
           *[other] { $number } innego skanera zgłasza ten plik. Jeden lub dwa to często fałszywy alarm, dziesięć i więcej prawie nigdy. Warto sprawdzić jego SHA-256; poufnych plików proszę nie przesyłać.
        }
finding-known-malware = Komputer testowy rozpoznał w pliku znany szkodliwy program.
    .title = Rozpoznane przez CAPE
    .admin = CAPE podał rodzinę lub wydobył jej konfigurację. W raporcie są adresy, z którymi plik by się łączył: proszę poszukać ich w dziennikach.
finding-rule-match = Plik ma cechy znanych szkodliwych programów.
    .title = Zadziałała reguła wykrywania
    .admin = Pasuje reguła YARA, wskaźnik lub podobieństwo. Reguły mają różną jakość: warto sprawdzić nazwę i autora reguły.
finding-known-family = Plik ma cechy znanego szkodliwego programu.
    .title = Cechy znanej rodziny
    .admin = Pliki, klucze rejestru, muteksy lub adresy znane z rodziny { $family }. Nazwy bywają używane ponownie i kopiowane, ale prawie nigdy przez legalne programy.

## Little things

finding-everyday-actions = W teście plik robił to, co robi też wiele nieszkodliwych programów.
    .title = Zwykłe działania
    .admin = Rejestr, pliki, potoki, szyfrowanie, możliwości kodu. Samo w sobie nie świadczy przeciw plikowi.
finding-phone-access = W teście plik prosił o szerokie uprawnienia w telefonie.
    .title = Użyto funkcji telefonu
    .admin = Aplikacja na Androida, która czyta lokalizację, numery, aplikacje lub wiadomości albo doczytuje kod. Robi to wiele legalnych aplikacji; warto porównać to z celem aplikacji.
finding-crash = W teście program nagle przestał działać.
    .title = Awaria w teście
    .admin = Mówi więcej o komputerze testowym niż o pliku. Nieudany exploit też może wywołać awarię.

## Verdicts of the sandbox itself

finding-sandbox-score = W teście plik na kilka sposobów zachowywał się podejrzanie.
    .title = Wynik sandboxa
    .admin = Wynik w Cuckoo to { $score }: suma wag wszystkich znalezisk, podzielona przez 5. Już siedem znalezisk o wadze 3 przekracza zwykły próg 4. Warto obejrzeć pojedyncze znaleziska.
finding-site-expression = Plik pasował do reguły, którą ustawił Państwa dział IT.
    .title = Lokalna reguła
    .admin = Pasowało wyrażenie z własnego zestawu reguł Peekaboo: ({ $number }), liczone od 0, więc (3) to ustawienie expression.4. Dalsze reguły już nie działały; raport sandboxa może podawać więcej.
finding-evil-domain = W teście plik próbował połączyć się z adresem internetowym znanym jako niebezpieczny.
    .title = Kontakt z zablokowaną domeną
    .admin = Z lokalnej listy złych domen: { $domain }. Proszę poszukać jej w dziennikach DNS i proxy.
finding-peekaboo-test = To nieszkodliwy plik testowy.
    .title = Plik testowy Peekaboo
    .admin = Plik zawiera znacznik testowy „Peekabooyar”. Ktoś prawdopodobnie testuje filtr.
finding-sandbox-verdict = Komputer testowy uznał plik za szkodliwy, ale nie podał powodu.
    .title = Szkodliwy bez podania powodu
    .admin = Wynik przyszedł bez uzasadnienia. Może ono być w plikach Peekaboo: proszę poszukać w jego katalogu raportów sumy SHA-256 tej części.
finding-sandbox-other = W teście plik zrobił coś, co uchodzi za podejrzane.
    .title = Inne zachowanie
    .admin = Tego znaleziska nie ma w katalogu. Podano słowa sandboxa; proszę ocenić według nich.

## What could not be analyzed

sandbox-failed-analysis = Test pliku się nie zakończył. Nie wiemy, czy plik jest nieszkodliwy.
    .title = Nieudana analiza w sandboxie
    .admin = Cuckoo lub Cortex zgłosił błąd albo nie skończył. Proszę znaleźć to zadanie w dzienniku sandboxa; druga analiza często się udaje.
sandbox-failed-file = Nie udało się przetestować pliku. Nie wiemy, czy jest nieszkodliwy.
    .title = Pliku nie przekazano
    .admin = Peekaboo nie zdołał odczytać pliku lub przekazać go do sandboxa. Proszę sprawdzić miejsce na dysku, uprawnienia i kolejkę zadań.
sandbox-failed-rule = Nie udało się ocenić pliku. Nie wiemy, czy jest nieszkodliwy.
    .title = Reguła Peekaboo nie zadziałała
    .admin = Reguła zakończyła się błędem albo wyrażenie zażądało niepowodzenia. Proszę sprawdzić zestaw reguł: zwykle przyczyną jest niezdefiniowana nazwa lub brak raportu.
sandbox-failed-service = Nie udało się przetestować pliku. Nie wiemy, czy jest nieszkodliwy.
    .title = Peekaboo niedostępny
    .admin = Peekaboo odmówił lub nie dało się z nim połączyć. Proszę sprawdzić jego usługę i dziennik.
sandbox-failed-other = Nie udało się przetestować pliku. Nie wiemy, czy jest nieszkodliwy.
    .title = Nieudany test w sandboxie
    .admin = Peekaboo zgłosił niepowodzenie bez podania powodu. Proszę poszukać zadania w jego dzienniku.
