# Provenance: original
# German, formal: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “Die Datei heißt …” may stand before a value.

reason-detection-unnamed = Ein Virenscanner hält die E-Mail für schädlich.
    .title = Fund ohne Namen
    .admin = Der Scanner hat Schadsoftware gemeldet, aber keinen Namen genannt. Seine Ausgabe steht unten, falls es eine gibt.

## Files that a rule forbids

reason-file-program = Die Datei ist ein Programm. Ihre Organisation erlaubt normalerweise keine Programme in E-Mails.
    .title = Verbotenes Programm
    .admin = Eine ausführbare Datei. Programme per E-Mail sind ein üblicher Weg für Schadsoftware.
    .subject = E-Mail gestoppt: Programm nicht erlaubt
reason-file-script = Die Datei enthält Befehle für den Computer. Ihre Organisation erlaubt solche Dateien normalerweise nicht.
    .title = Verbotenes Skript
    .admin = Ein Skript startet mit einem Doppelklick und hat dann alle Rechte des Benutzers.
    .subject = E-Mail gestoppt: Datei mit Befehlen nicht erlaubt
reason-file-shortcut = Die Datei ist eine Verknüpfung, die etwas anderes startet. Ihre Organisation erlaubt solche Dateien normalerweise nicht.
    .title = Verbotene Verknüpfung
    .admin = Eine Verknüpfung kann jeden Befehl starten und jedes Symbol zeigen. Sie zu mailen, hat kaum je einen ehrlichen Grund.
    .subject = E-Mail gestoppt: Verknüpfung nicht erlaubt
reason-file-disk-image = Die Datei ist die Kopie eines ganzen Datenträgers. Ihre Organisation erlaubt solche Dateien normalerweise nicht.
    .title = Verbotenes Disk-Abbild
    .admin = Dateien in einem Abbild verlieren die Markierung „aus dem Internet“. Windows warnt dann weniger.
    .subject = E-Mail gestoppt: Kopie eines Datenträgers nicht erlaubt
reason-file-macro-document = Das Dokument kann Befehle ausführen (Makros). Ihre Organisation erlaubt solche Dokumente normalerweise nicht.
    .title = Verbotenes Makro-Dokument
    .admin = Dieser Dateityp kann Makros enthalten. Ob diese Datei welche enthält, wurde nicht geprüft.
    .subject = E-Mail gestoppt: Dokument kann Befehle ausführen
reason-file-notebook = Die Datei ist ein digitales Notizbuch (OneNote), das Programme verstecken kann. Ihre Organisation erlaubt solche Dateien normalerweise nicht.
    .title = Verbotenes Notizbuch
    .admin = OneNote-Dateien können jede andere Datei enthalten und mit einem Klick starten.
    .subject = E-Mail gestoppt: Notizbuch-Datei nicht erlaubt
reason-file-help-file = Die Datei ist eine alte Hilfedatei, die Befehle ausführen kann. Ihre Organisation erlaubt solche Dateien normalerweise nicht.
    .title = Verbotene Hilfedatei
    .admin = Kompilierte Hilfedateien führen Skripte aus. Niemand muss sie mailen.
    .subject = E-Mail gestoppt: alte Hilfedatei nicht erlaubt
reason-file-web-page = Die Datei ist eine Webseite. Ihre Organisation erlaubt Webseiten normalerweise nicht als Anhang.
    .title = Verbotene Webseite
    .admin = Eine angehängte Webseite ahmt oft eine Anmeldeseite nach oder packt eine versteckte Datei aus.
    .subject = E-Mail gestoppt: Webseite im Anhang nicht erlaubt
reason-file-archive = Die Datei ist ein gepackter Ordner (etwa ZIP). Ihre Organisation erlaubt diese Art von Dateien normalerweise nicht.
    .title = Verbotenes Archiv
    .admin = Diese Art von Archiv ist verboten, oder etwas darin.
    .subject = E-Mail gestoppt: gepackter Ordner nicht erlaubt
reason-file-pdf = Die Datei ist ein PDF-Dokument. Eine Regel Ihrer Organisation lässt es nicht zu.
    .title = Verbotene PDF-Datei
    .admin = Eine lokale Regel verbietet diese PDF-Datei, nach Name oder Typ.
    .subject = E-Mail gestoppt: Datei nicht erlaubt
reason-file-document = Die Datei ist ein Dokument. Eine Regel Ihrer Organisation lässt es nicht zu.
    .title = Verbotenes Dokument
    .admin = Eine lokale Regel verbietet dieses Dokument, nach Name oder Typ.
    .subject = E-Mail gestoppt: Datei nicht erlaubt
reason-file-picture = Die Datei ist ein Bild. Eine Regel Ihrer Organisation lässt es nicht zu.
    .title = Verbotenes Bild
    .admin = Eine lokale Regel verbietet dieses Bild, nach Name oder Typ.
    .subject = E-Mail gestoppt: Datei nicht erlaubt
reason-file-media = Die Datei ist ein Film oder eine Tonaufnahme. Ihre Organisation erlaubt solche Dateien in E-Mails normalerweise nicht.
    .title = Verbotene Mediendatei
    .admin = Eine lokale Regel verbietet Film- oder Tondateien.
    .subject = E-Mail gestoppt: Film oder Tonaufnahme nicht erlaubt
reason-file-disguised = Die Datei sieht nur aus wie ein Dokument. In Wirklichkeit ist sie ein Programm.
    .title = Getarntes Programm
    .admin = Der Name verbirgt, dass die Datei ein Programm ist. Er soll täuschen.
    .subject = E-Mail gestoppt: getarntes Programm
reason-file-other = Ihre Organisation erlaubt diese Art von Dateien normalerweise nicht.
    .title = Verbotene Datei
    .admin = Eine lokale Regel verbietet den Namen oder den Typ.
    .subject = E-Mail gestoppt: Datei nicht erlaubt

## What could not be checked

reason-encrypted = Die Datei ist mit einem Passwort gesperrt. Darum konnten wir nicht hineinsehen.
    .title = Verschlüsselt
    .admin = Das Archiv oder Dokument ist verschlüsselt. Angreifer umgehen so die Scanner; ehrliche Absender schützen so ihre Daten.
    .subject = E-Mail gestoppt: Datei mit Passwort gesperrt
reason-over-limits = In die Datei ist zu viel gepackt. Darum konnten wir sie nicht prüfen.
    .title = Grenzen überschritten
    .admin = Zu viele Dateien, zu tief verschachtelt oder ausgepackt zu groß. Es kann eine Archivbombe sein oder nur ein großes Archiv.
    .subject = E-Mail gestoppt: zu viel in eine Datei gepackt
reason-ambiguous = Die E-Mail ist so gebaut, dass Programme sie verschieden lesen. Darum konnten wir sie nicht prüfen.
    .title = Mehrdeutiger Aufbau
    .admin = Programme können verschiedene Teile sehen: Der Scanner prüft dann das eine, der Leser öffnet das andere.
    .subject = E-Mail gestoppt: irreführend aufgebaut
reason-unreadable = Die Datei ist beschädigt oder von unbekannter Art. Darum konnten wir sie nicht prüfen.
    .title = Nicht lesbar
    .admin = Ein Teil ließ sich nicht dekodieren oder nicht auspacken.
    .subject = E-Mail gestoppt: Datei nicht lesbar
reason-scanners-failed = Unsere Virenscanner haben nicht funktioniert, als die E-Mail kam. Darum ist sie nicht geprüft.
    .title = Alle Scanner ausgefallen
    .admin = Kein Virenscanner hat geantwortet. Bis das behoben ist, bleiben E-Mails ungeprüft.
    .subject = E-Mail gestoppt: Prüfung nicht möglich
reason-scanner-failed = Eine unserer Prüfungen hat nicht funktioniert, als die E-Mail kam.
    .title = Ein Scanner ausgefallen
    .admin = { $scanner } hat zu dieser E-Mail nicht geantwortet. Andere Scanner haben sie geprüft.

## Broken headers

reason-header-other = Die E-Mail ist falsch aufgebaut.
    .title = Fehlerhafter Header
    .admin = Der Header verletzt die Regeln des E-Mail-Formats.
    .subject = E-Mail gestoppt: falsch aufgebaut
reason-header-mime = Die Teile der E-Mail sind falsch zusammengesetzt.
    .title = Fehlerhafter MIME-Aufbau
    .admin = Der MIME-Aufbau ist fehlerhaft (RFC 2045). Meist ist ein Programm schuld; manchmal ist es ein Trick gegen Scanner.
    .subject = E-Mail gestoppt: falsch zusammengesetzt
reason-header-8bit = Die E-Mail benutzt Buchstaben auf eine Weise, die nicht erlaubt ist.
    .title = 8-Bit-Zeichen im Header
    .admin = Der Header enthält Zeichen, die kodiert sein müssen (RFC 2047). Meist ist es ein altes oder selbst gebautes Programm.
    .subject = E-Mail gestoppt: fehlerhaft erstellt
reason-header-control = Die E-Mail enthält Zeichen, die nicht erlaubt sind.
    .title = Steuerzeichen im Header
    .admin = Der Header enthält Steuerzeichen (RFC 5322, Abschnitt 2.2).
    .subject = E-Mail gestoppt: fehlerhaft erstellt
reason-header-blank = Die E-Mail hat eine leere Zeile, wo keine sein darf.
    .title = Leerzeile im Header
    .admin = Eine Headerzeile besteht nur aus Leerzeichen oder Tabulatoren (RFC 5322, Abschnitt 3.2.2).
    .subject = E-Mail gestoppt: fehlerhaft erstellt
reason-header-long = Die E-Mail hat eine Zeile, die zu lang ist.
    .title = Headerzeile zu lang
    .admin = Eine Headerzeile hat mehr als 998 Zeichen (RFC 5322, Abschnitt 2.1.1).
    .subject = E-Mail gestoppt: fehlerhaft erstellt
reason-header-syntax = Die E-Mail ist fehlerhaft geschrieben.
    .title = Syntaxfehler im Header
    .admin = Ein Headerfeld verletzt die Syntax (RFC 5322).
    .subject = E-Mail gestoppt: fehlerhaft erstellt
reason-header-missing = In der E-Mail fehlt etwas, das jede E-Mail haben muss.
    .title = Headerfeld fehlt
    .admin = Ein vorgeschriebenes Headerfeld fehlt (RFC 5322, Abschnitt 3.6).
    .subject = E-Mail gestoppt: unvollständig
reason-header-duplicate = Eine Angabe steht zweimal in der E-Mail. Erlaubt ist sie nur einmal.
    .title = Headerfeld doppelt
    .admin = Ein Feld steht zweimal, darf aber nur einmal stehen (RFC 5322, Abschnitt 3.6). Meist ist es ein fehlerhaftes Programm oder Relay.
    .subject = E-Mail gestoppt: fehlerhaft erstellt

reason-oversized = Die E-Mail ist größer als erlaubt.
    .title = E-Mail zu groß
    .admin = Größer als die Grenze, die für diesen Empfänger gilt.
    .subject = E-Mail gestoppt: zu groß

## Grounds of spam

spam-test = Die E-Mail enthält einen Testtext. Mit solchen Texten prüft man den Filter.
    .title = Testtext
    .admin = GTUBE, der Testtext für Spamfilter. Er ist harmlos.
    .subject = E-Mail gestoppt: harmloser Testtext
spam-score = Viele kleine Anzeichen zusammen sprechen für Werbung.
    .title = Spam-Punktzahl erreicht
    .admin = Die Summe der Tests hat die Grenze erreicht.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-forged-sender = Die Adresse des Absenders scheint gefälscht zu sein.
    .title = Absender nicht echt
    .admin = SPF, DKIM oder DMARC ist beim angezeigten Absender fehlgeschlagen.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-phishing = Die E-Mail will an Ihr Passwort oder an Ihr Konto kommen.
    .title = Phishing-Sprache
    .admin = Formulierungen oder Links, die einen Dienst nachahmen und nach Anmelde- oder Zahlungsdaten fragen.
    .subject = E-Mail gestoppt: Trick, um an Ihr Passwort zu kommen
spam-known-sender-network = Der sendende Computer oder ein Link in der E-Mail wurde schon für Werbung benutzt.
    .title = Adresse oder Link auf Sperrliste
    .admin = Eine Adresse oder ein Link steht auf einer Sperrliste.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-known-text = Der Text ist aus anderen unerwünschten E-Mails bekannt.
    .title = Bekannter Spam-Text
    .admin = Der Text ähnelt bekanntem Spam (Bayes, Prüfsummen).
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-money-promise = Die E-Mail verspricht oder verlangt Geld.
    .title = Formulierungen über Geld
    .admin = Formulierungen aus Vorkassebetrug, Lotterien oder Erpressung.
    .subject = E-Mail gestoppt: Trick, um an Ihr Geld zu kommen
spam-advertising = Die E-Mail ist wie Werbung geschrieben.
    .title = Werbesprache
    .admin = Formulierungen aus Werbung für Medikamente, Kredite, Nachahmungen und Ähnliches.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-odd-text = Der Text ist ungewöhnlich geschrieben.
    .title = Ungewöhnlicher Text
    .admin = Kodierung, Formatierung oder Schreibweise, die ehrliche Programme kaum erzeugen.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-odd-links = Die Links verbergen, wohin sie führen.
    .title = Ungewöhnliche Links
    .admin = Links zu bloßen IP-Adressen, Kurzlink-Diensten oder verschleierten Zielen.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-odd-path = Die E-Mail kam auf einem ungewöhnlichen Weg.
    .title = Ungewöhnlicher Weg
    .admin = Name oder Adresse des sendenden Computers fehlt, ist ungewöhnlich oder falsch.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-odd-header = Ein ungewöhnliches Programm hat die E-Mail geschrieben.
    .title = Ungewöhnlicher Header
    .admin = Headerfelder fehlen, sind falsch oder nachgeahmt.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-attachment = Solche Anhänge sind typisch für Werbung.
    .title = Typischer Spam-Anhang
    .admin = Art oder Name des Anhangs ist typisch für Spam.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-scanner-points = Ein Virenscanner hält die E-Mail für zweifelhaft.
    .title = Punkte vom Virenscanner
    .admin = Der Fund dieses Scanners zählt hier als Spam-Punkte, nicht als Schadsoftware.
    .subject = E-Mail gestoppt: unerwünschte Werbung
spam-site-rule = Eine Regel Ihrer Organisation lässt die E-Mail nicht zu.
    .title = Lokale Regel
    .admin = Eine lokale Regel oder Liste.
    .subject = E-Mail gestoppt: unerwünschte Werbung

## Signs for and against a mistake: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Eine unabhängige Prüfung hat es gefunden.
       *[other] { $count } unabhängige Prüfungen haben es gefunden.
    }
doubt-exact-name =
    .admin = Ein Scanner kennt genau diese Schadsoftware oder ihre Familie.
doubt-disguised-name = Die Datei „{ $file }“ sieht nur aus wie ein Dokument.
    .admin = Der Name „{ $file }“ täuscht ein Dokument vor.
doubt-turned-name = Der Name der Datei ist so geschrieben, dass Sie die Endung falsch lesen.
    .admin = Der Name „{ $file }“ enthält Zeichen, die die Leserichtung umdrehen. Hier sind sie weggelassen.
doubt-lookalike-letters = Im Namen einer Datei stehen Buchstaben, die anderen nur ähnlich sehen.
    .admin = Der Name „{ $file }“ mischt ähnliche Buchstaben aus mehreren Schriften.
doubt-archive-in-archive =
    .admin = In einem Archiv steckt ein weiteres Archiv. Das ist in ehrlichen E-Mails selten.
doubt-sender-contradicted = Als Absender ist { $domain } angegeben. Eine Prüfung zeigt, dass das nicht stimmt.
    .admin = Die Prüfung mit { $check } ist für den Absender { $domain } fehlgeschlagen.
doubt-sender-claimed = Als Absender ist { $domain } angegeben. Das ist nicht bewiesen.
    .admin = Als Absender ist { $domain } angegeben. Keine DKIM-Signatur und kein DMARC-Ergebnis beweist das.
doubt-single-guess =
    .admin = Nur ein einziger Scanner hat einen Verdacht, nach dem Aussehen der Datei. Solche Vermutungen sind oft falsch.
doubt-false-alarm-source =
    .admin = Nur eine Signaturdatenbank meldet es, und sie ist für Fehlalarme bekannt.
doubt-macro-alone = Das Dokument enthält Befehle (Makros). Viele ehrliche Dokumente haben so etwas.
    .admin = Gemeldet ist nur ein Makro. Viele ehrliche Dokumente haben eines.
doubt-ordinary-behavior =
    .admin = Gesehen wurde nur Verhalten, das auch viele ehrliche Programme zeigen.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Ein anderer Scanner hat nichts gefunden.
       *[other] { $count } andere Scanner haben nichts gefunden.
    }
doubt-sender-proven = Die E-Mail kommt wirklich von { $domain }.
    .admin = DKIM oder DMARC beweist den Absender { $domain }. Auch der Computer eines bekannten Partners kann befallen sein.
doubt-rule-only =
    .admin = Eine lokale Regel verbietet die Datei. Kein Scanner hat darin etwas gefunden.
doubt-known-bulk = Die E-Mail kommt wirklich von { $domain }. Sie ging an viele Menschen.
    .admin = Es ist eine Massen- oder Listen-E-Mail, und der Absender { $domain } ist bewiesen.
doubt-harmless-test =
    .admin = Es ist eine Testdatei. Wahrscheinlich probiert jemand den Filter aus.
