# Provenance: original
# German, formal: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what such things do (it was blocked), without a subjunctive
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = Die E-Mail enthält ein Programm, das Dateien sperrt und Geld verlangt.
    .subject = E-Mail gestoppt: Erpressungsprogramm
    .could = Solche Programme können Dokumente und Bilder sperren.
    .can = Das Programm kann Ihre Dokumente und Bilder sperren.
    .title = Ransomware
    .admin = Verschlüsselt Dateien und erpresst Geld. Viele Arten kopieren die Daten vorher.

category-wiper = Die E-Mail enthält ein Programm, das Daten löscht.
    .subject = E-Mail gestoppt: Programm, das Daten löscht
    .could = Solche Programme können alles auf einem Computer löschen.
    .can = Das Programm kann alles auf Ihrem Computer löschen.
    .title = Wiper
    .admin = Zerstört Dateien oder ganze Datenträger. Auch mit Geld lassen sich die Daten nicht zurückholen.

category-banker = Die E-Mail enthält ein Programm, das Geld von Bankkonten stiehlt.
    .subject = E-Mail gestoppt: Programm, das Geld stiehlt
    .could = Solche Programme können das Online-Banking übernehmen.
    .can = Das Programm kann Ihr Online-Banking übernehmen.
    .title = Banking-Trojaner
    .admin = Übernimmt das Online-Banking, meist durch veränderte Anzeigen im Browser.

category-infostealer = Die E-Mail enthält ein Programm, das Passwörter stiehlt.
    .subject = E-Mail gestoppt: Programm, das Passwörter stiehlt
    .could = Solche Programme können Passwörter an Unbekannte senden.
    .can = Das Programm kann Ihre Passwörter an Unbekannte senden.
    .title = Infostealer
    .admin = Sammelt Passwörter, Cookies und Dokumente und sendet sie in wenigen Minuten weg.

category-spyware = Die E-Mail enthält ein Programm, das Menschen heimlich beobachtet.
    .subject = E-Mail gestoppt: Spionageprogramm
    .could = Solche Programme können aufzeichnen, was Sie tippen und sehen.
    .can = Das Programm kann aufzeichnen, was Sie tippen und sehen.
    .title = Spyware
    .admin = Zeichnet Tastatur, Bildschirm, Mikrofon oder Kamera auf.

category-backdoor = Die E-Mail enthält ein Programm, mit dem Unbekannte einen Computer steuern.
    .subject = E-Mail gestoppt: verstecktes Fernsteuerungsprogramm
    .could = Unbekannte können damit einen Computer von außen benutzen.
    .can = Unbekannte können damit Ihren Computer von außen benutzen.
    .title = Backdoor
    .admin = Gibt anderen die Kontrolle über den Computer: Befehle, Dateien, Bildschirm.

category-botnet = Die E-Mail enthält ein Programm, das Befehle von Kriminellen ausführt.
    .subject = E-Mail gestoppt: Programm, das Kriminellen gehorcht
    .could = Solche Programme können mit Ihrem Computer andere angreifen.
    .can = Das Programm kann mit Ihrem Computer andere angreifen.
    .title = Bot
    .admin = Macht den Computer zum Teil eines Netzes, das Spam sendet oder andere angreift.

category-worm = Die E-Mail enthält ein Programm, das sich selbst verbreitet.
    .subject = E-Mail gestoppt: Programm, das sich selbst verbreitet
    .could = Solche Programme springen von einem Computer zum nächsten.
    .can = Das Programm kann von Ihrem Computer auf andere überspringen.
    .title = Wurm
    .admin = Kopiert sich über E-Mails, Freigaben oder Schwachstellen auf andere Computer.

category-rootkit = Die E-Mail enthält ein Programm, das sich tief im Computer versteckt.
    .subject = E-Mail gestoppt: Programm, das sich im Computer versteckt
    .could = Solche Programme können lange unbemerkt in einem Computer bleiben.
    .can = Das Programm kann lange unbemerkt in Ihrem Computer bleiben.
    .title = Rootkit
    .admin = Versteckt sich im System oder startet schon vor ihm. Eine Bereinigung übersteht es.

category-exploit = Die E-Mail enthält eine Datei, die eine Schwachstelle in einem Programm ausnutzt.
    .subject = E-Mail gestoppt: Datei für Einbrüche in Computer
    .could = Schon beim Öffnen solcher Dateien können Unbekannte in den Computer gelangen.
    .can = Schon beim Öffnen können Unbekannte in Ihren Computer gelangen.
    .title = Exploit
    .admin = Nutzt die Schwachstelle eines Programms aus. Prüfen Sie, ob das Programm aktuell ist.

category-downloader = Die E-Mail enthält ein Programm, das andere schädliche Programme holt.
    .subject = E-Mail gestoppt: Programm, das schädliche Programme holt
    .could = Damit beginnt oft ein Angriff auf einen Computer.
    .can = Damit kann ein Angriff auf Ihren Computer beginnen.
    .title = Downloader
    .admin = Der erste Schritt eines Angriffs: holt die eigentliche Schadsoftware oder packt sie aus.

category-file-infector = Die E-Mail enthält ein Programm, das andere Programme befällt.
    .subject = E-Mail gestoppt: Computervirus
    .could = Ein Computervirus kann die Programme auf einem Computer befallen.
    .can = Das Programm kann die anderen Programme auf Ihrem Computer befallen.
    .title = Dateivirus
    .admin = Hängt sich an Programme und Dokumente an. Oft ist eine ehrliche Datei befallen.

category-cryptominer = Die E-Mail enthält ein Programm, das mit Ihrem Computer heimlich digitales Geld erzeugt.
    .subject = E-Mail gestoppt: Programm, das heimlich Computer benutzt
    .could = Solche Programme können einen Computer langsam und heiß machen.
    .can = Das Programm kann Ihren Computer langsam und heiß machen.
    .title = Kryptominer
    .admin = Schürft Kryptogeld auf Kosten des Besitzers.

category-phishing = Die E-Mail will mit einem Trick an Ihr Passwort kommen.
    .subject = E-Mail gestoppt: Trick, um an Ihr Passwort zu kommen
    .could = Solche E-Mails führen auf gefälschte Anmeldeseiten.
    .can = Die E-Mail kann Sie auf eine gefälschte Anmeldeseite führen.
    .title = Phishing
    .admin = Ahmt einen Dienst nach, um an Passwörter oder Zahlungsdaten zu kommen.

category-rogueware = Die E-Mail enthält ein Programm, das mit falschen Warnungen Geld verlangt.
    .subject = E-Mail gestoppt: Programm mit falschen Warnungen
    .could = Für solche Programme haben schon viele Menschen Geld bezahlt.
    .can = Das Programm kann falsche Warnungen zeigen und Geld verlangen.
    .title = Rogueware
    .admin = Gibt sich als Schutz- oder Reparaturprogramm aus und verlangt Geld.

category-scam = Die E-Mail will mit einer erfundenen Geschichte an Ihr Geld kommen.
    .subject = E-Mail gestoppt: Trick, um an Ihr Geld zu kommen
    .could = Durch solche E-Mails haben schon viele Menschen Geld verloren.
    .can = Die E-Mail kann Sie Geld kosten.
    .title = Betrug
    .admin = Betrug allein durch Text: Vorkasse, falsche Rechnung, Erpressung, Liebesschwindel.

category-hacktool = Die E-Mail enthält ein Werkzeug für Einbrüche in Computer.
    .subject = E-Mail gestoppt: Werkzeug für Einbrüche in Computer
    .could = Unbekannte können ein solches Werkzeug gegen Ihren Computer benutzen.
    .can = Unbekannte können das Werkzeug gegen Ihren Computer benutzen.
    .title = Angriffswerkzeug
    .admin = Ein Werkzeug für Angriffe. Manche davon benutzen auch Administratoren und Tester.

category-pua = Die E-Mail enthält ein Programm, das die meisten Menschen nicht haben wollen.
    .subject = E-Mail gestoppt: unerwünschtes Programm
    .could = Solche Programme zeigen Werbung oder ändern Einstellungen.
    .can = Das Programm kann Werbung zeigen oder Ihre Einstellungen ändern.
    .title = Unerwünschtes Programm
    .admin = PUA: Werbung, mitgelieferte Programme, zweifelhafte Werkzeuge. Eher lästig als gefährlich; manche Nutzer wollen sie.

category-active-content = Die E-Mail enthält ein Dokument, das Befehle ausführen kann.
    .subject = E-Mail gestoppt: Dokument, das Befehle ausführen kann
    .could = Beim Öffnen solcher Dokumente kann ein schädliches Programm starten.
    .can = Beim Öffnen kann ein schädliches Programm starten.
    .title = Aktiver Inhalt
    .admin = Ein Makro, ein Skript oder ein Link: läuft beim Öffnen des Dokuments. Auch ehrliche Dokumente haben so etwas.

category-evasion = Die E-Mail enthält eine Datei, die sich vor unserer Prüfung verstecken will.
    .subject = E-Mail gestoppt: Datei, die ihren Inhalt versteckt
    .could = Solche Dateien schaden oft erst, wenn niemand mehr hinsieht.
    .can = Die Datei kann schaden, sobald niemand mehr hinsieht.
    .title = Verschleierung
    .admin = Packt, tarnt oder verzögert sich, um an Scannern vorbeizukommen. Auch Kopierschutz tut das.

category-suspicious-behavior = Die E-Mail enthält eine Datei, die sich verdächtig verhält.
    .subject = E-Mail gestoppt: verdächtige Datei
    .could = Solche Dateien können einen Computer verändern, ohne zu fragen.
    .can = Die Datei kann Ihren Computer verändern, ohne zu fragen.
    .title = Verdächtiges Verhalten
    .admin = Tut, was Schadsoftware oft tut. Ein Beweis ist das nicht.

category-malware = Die E-Mail enthält ein schädliches Programm.
    .subject = E-Mail gestoppt: schädliches Programm
    .could = Solche Programme können einen Computer beschädigen oder ausspionieren.
    .can = Das Programm kann Ihren Computer beschädigen oder ausspionieren.
    .title = Schadsoftware
    .admin = Schädlich, aber der Scanner nennt die Art nicht.

category-policy = Eine Regel Ihrer Organisation lässt die E-Mail nicht zu.
    .subject = E-Mail gestoppt: hier nicht erlaubt
    .could = Auch Angreifer benutzen solche E-Mails.
    .can = Auch Angreifer benutzen solche E-Mails.
    .title = Richtlinie
    .admin = Eine lokale Regel verbietet es. Es wurde nichts Schädliches gefunden.

category-unscannable = Wir konnten die E-Mail nicht prüfen.
    .subject = E-Mail gestoppt: Prüfung nicht möglich
    .could = Auf diese Weise verstecken Angreifer manchmal schädliche Dateien.
    .can = Auf diese Weise verstecken Angreifer manchmal schädliche Dateien.
    .title = Nicht prüfbar
    .admin = Kein Scanner konnte hineinsehen. Bekannt ist nichts, weder Gutes noch Schlechtes.

category-spam = Die E-Mail sieht wie unerwünschte Werbung aus.
    .subject = E-Mail gestoppt: unerwünschte Werbung
    .could = Solche E-Mails kosten nur Zeit.
    .can = Die E-Mail kann Sie Zeit kosten.
    .title = Spam
    .admin = Unerwünschte Massen-E-Mail.

category-test = Die E-Mail enthält eine harmlose Testdatei. Mit solchen Dateien prüft man den Schutz.
    .subject = E-Mail gestoppt: harmlose Testdatei
    .could = Eine Testdatei richtet keinen Schaden an.
    .can = Die Testdatei kann keinen Schaden anrichten.
    .title = Test
    .admin = Eine Testdatei, die Scanner mit Absicht melden. Sie ist harmlos.

severity-critical = sehr hoch
    .admin = kritisch
severity-high = hoch
    .admin = hoch
severity-medium = mittel
    .admin = mittel
severity-low = gering
    .admin = niedrig
severity-info = keine
    .admin = Info

confidence-high = Wir sind uns sehr sicher, dass die E-Mail gefährlich ist.
    .unwanted = Wir sind uns sehr sicher, dass die E-Mail unerwünscht ist.
    .admin = hoch
confidence-moderate = Wir sind uns ziemlich sicher, können uns aber irren.
    .admin = mittel
confidence-low = Es kann ein Fehlalarm sein. Vielleicht ist die E-Mail harmlos.
    .admin = niedrig

strength-weak = schwaches Anzeichen
strength-doubtful = für Fehlalarme bekannt
strength-medium = mittleres Anzeichen
strength-strong = starkes Anzeichen
strength-named = genauer Treffer

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = Skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = Archiv
platform-mail = E-Mail
