# Provenance: original
# German in simple words (Einfache Sprache, A2): what kind of thing it is.

category-ransomware = In der E-Mail ist ein Programm. Es sperrt Dateien und verlangt Geld.
    .subject = E-Mail gestoppt: Programm, das Dateien sperrt
    .could = Solche Programme können Texte und Fotos sperren.
    .can = Das Programm kann Ihre Texte und Fotos sperren.

category-wiper = In der E-Mail ist ein Programm. Es löscht Daten.

category-banker = In der E-Mail ist ein Programm. Es stiehlt Geld vom Konto.
    .could = Unbekannte können damit das Online-Banking benutzen.
    .can = Unbekannte können damit Ihr Online-Banking benutzen.

category-infostealer = In der E-Mail ist ein Programm. Es stiehlt Passwörter.

category-spyware = In der E-Mail ist ein Programm. Es beobachtet Menschen heimlich.
    .subject = E-Mail gestoppt: Spionage-Programm
    .could = Solche Programme lesen mit, was jemand tippt.
    .can = Das Programm kann mitlesen, was Sie tippen.

category-backdoor = In der E-Mail ist ein Programm. Unbekannte können damit einen Computer steuern.
    .subject = E-Mail gestoppt: Programm zum Fernsteuern
    .could = So können Unbekannte Dateien lesen und Programme starten.
    .can = So können Unbekannte Ihre Dateien lesen und Programme starten.

category-botnet = In der E-Mail ist ein Programm. Kriminelle können dem Programm Befehle geben.
    .subject = E-Mail gestoppt: Programm von Kriminellen
    .could = Kriminelle können damit andere Computer angreifen.
    .can = Kriminelle können mit Ihrem Computer andere angreifen.

category-worm = In der E-Mail ist ein Programm. Es verbreitet sich selbst.
    .can = Das Programm kann von Ihrem Computer zu anderen springen.

category-rootkit = In der E-Mail ist ein Programm. Es versteckt sich tief im Computer.
    .subject = E-Mail gestoppt: verstecktes Programm
    .could = Man bemerkt solche Programme oft lange nicht.
    .can = Vielleicht bemerken Sie das Programm lange nicht.

category-exploit = In der E-Mail ist eine Datei. Die Datei nutzt einen Fehler in einem Programm.
    .subject = E-Mail gestoppt: Datei für Einbrüche
    .could = Solche Dateien können beim Öffnen Unbekannte in den Computer lassen.
    .can = Die Datei kann beim Öffnen Unbekannte in Ihren Computer lassen.

category-downloader = In der E-Mail ist ein Programm. Es holt andere gefährliche Programme.
    .subject = E-Mail gestoppt: Programm, das gefährliche Programme holt

category-file-infector = In der E-Mail ist ein Computer-Virus. Solche Viren verändern andere Programme.
    .subject = E-Mail gestoppt: Computer-Virus
    .could = Ein Virus kann alle Programme auf einem Computer verändern.
    .can = Ein Virus kann alle Programme auf Ihrem Computer verändern.

category-cryptominer = In der E-Mail ist ein Programm. Es macht mit Computern heimlich digitales Geld.

category-phishing = Die E-Mail ist ein Trick. Jemand will Ihr Passwort haben.
    .subject = E-Mail gestoppt: Passwort-Trick
    .could = Solche E-Mails führen oft auf falsche Internet-Seiten.
    .can = Die E-Mail kann Sie auf eine falsche Internet-Seite führen.

category-rogueware = In der E-Mail ist ein Programm. Es zeigt falsche Warnungen und verlangt Geld.
    .could = Viele Menschen haben dafür schon Geld bezahlt.
    .can = Das Programm kann Sie Geld kosten.

category-scam = In der E-Mail steht eine falsche Geschichte. Jemand will damit Ihr Geld.
    .subject = E-Mail gestoppt: Geld-Trick
    .could = Viele Menschen haben durch solche E-Mails Geld verloren.

category-hacktool = In der E-Mail ist ein Programm. Man kann damit in Computer einbrechen.
    .subject = E-Mail gestoppt: Programm für Einbrüche
    .could = Unbekannte können so ein Programm gegen Ihren Computer benutzen.
    .can = Unbekannte können das Programm gegen Ihren Computer benutzen.

category-pua = In der E-Mail ist ein Programm. Die meisten Menschen wollen es nicht.

category-active-content = In der E-Mail ist ein Dokument. Es kann dem Computer Befehle geben.
    .subject = E-Mail gestoppt: Dokument kann Befehle geben
    .could = Beim Öffnen kann ein gefährliches Programm starten.
    .can = Beim Öffnen kann ein gefährliches Programm starten.

category-evasion = In der E-Mail ist eine Datei. Die Datei will ihren Inhalt verstecken.
    .could = Solche Dateien sind oft erst später gefährlich.
    .can = Die Datei kann später gefährlich werden.

category-suspicious-behavior = In der E-Mail ist eine Datei. Die Datei arbeitet wie ein gefährliches Programm.
    .could = Solche Dateien können heimlich einen Computer verändern.
    .can = Die Datei kann heimlich Ihren Computer verändern.

category-malware = In der E-Mail ist ein gefährliches Programm.
    .subject = E-Mail gestoppt: gefährliches Programm
    .could = Solche Programme können Daten stehlen oder löschen.
    .can = Das Programm kann Ihre Daten stehlen oder löschen.

category-policy = Eine Regel Ihrer Organisation verbietet die E-Mail.

category-unscannable =
    .subject = E-Mail gestoppt: nicht geprüft
    .could = In solchen E-Mails sind manchmal gefährliche Dateien.
    .can = In solchen E-Mails sind manchmal gefährliche Dateien.

category-spam = Die E-Mail sieht wie Werbung aus.
    .subject = E-Mail gestoppt: Werbung

category-test = In der E-Mail ist nur eine Test-Datei. Damit prüft man den Schutz.
    .subject = E-Mail gestoppt: nur ein Test
    .could = Eine Test-Datei ist nicht gefährlich.
    .can = Die Test-Datei ist nicht gefährlich.

severity-low = niedrig

confidence-high = Wir sind sehr sicher: Die E-Mail ist gefährlich.
    .unwanted = Wir sind sehr sicher: Die E-Mail ist unerwünscht.
confidence-moderate = Wir sind ziemlich sicher, aber nicht ganz.
confidence-low = Vielleicht irren wir uns. Vielleicht ist die E-Mail nicht gefährlich.
