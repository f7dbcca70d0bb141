# Provenance: original
# German in simple words (Einfache Sprache, A2): why a mail was stopped, if it was not for malware.

reason-detection-unnamed = Ein Viren-Scanner sagt: Die E-Mail ist gefährlich.

## Files that a rule forbids

reason-file-program = Die Datei ist ein Programm. Ihre Organisation erlaubt Programme in E-Mails meistens nicht.
reason-file-script = Die Datei gibt dem Computer Befehle. Ihre Organisation erlaubt solche Dateien meistens nicht.
    .subject = E-Mail gestoppt: Datei mit Befehlen nicht erlaubt
reason-file-shortcut = Die Datei startet etwas anderes. Ihre Organisation erlaubt solche Dateien meistens nicht.
    .subject = E-Mail gestoppt: Datei, die etwas anderes startet
reason-file-disk-image = Die Datei ist die Kopie von einer CD oder Festplatte. Ihre Organisation erlaubt solche Dateien meistens nicht.
    .subject = E-Mail gestoppt: Kopie von CD oder Festplatte nicht erlaubt
reason-file-macro-document = In dem Dokument können Befehle sein (Makros). Ihre Organisation erlaubt solche Dokumente meistens nicht.
reason-file-notebook = Die Datei ist ein Notizbuch. Darin kann ein Programm versteckt sein. Ihre Organisation erlaubt solche Dateien meistens nicht.
    .subject = E-Mail gestoppt: Notizbuch nicht erlaubt
reason-file-help-file = Die Datei ist eine alte Hilfe-Datei. Darin können Befehle sein. Ihre Organisation erlaubt solche Dateien meistens nicht.
    .subject = E-Mail gestoppt: alte Hilfe-Datei nicht erlaubt
reason-file-web-page = Die Datei ist eine Internet-Seite. Ihre Organisation erlaubt solche Anhänge meistens nicht.
    .subject = E-Mail gestoppt: Internet-Seite nicht erlaubt
reason-file-archive = Die Datei ist ein gepackter Ordner (zum Beispiel ZIP). Ihre Organisation erlaubt solche Dateien meistens nicht.
reason-file-pdf = Die Datei ist ein PDF-Dokument. Eine Regel Ihrer Organisation verbietet die Datei.
reason-file-document = Die Datei ist ein Dokument. Eine Regel Ihrer Organisation verbietet die Datei.
reason-file-picture = Die Datei ist ein Bild. Eine Regel Ihrer Organisation verbietet die Datei.
reason-file-media = Die Datei ist ein Film oder eine Ton-Aufnahme. Ihre Organisation erlaubt solche Dateien meistens nicht.
    .subject = E-Mail gestoppt: Film oder Ton-Aufnahme nicht erlaubt
reason-file-disguised = Die Datei sieht aus wie ein Dokument. Aber die Datei ist ein Programm.
    .subject = E-Mail gestoppt: Programm sieht aus wie ein Dokument
reason-file-other = Ihre Organisation erlaubt solche Dateien meistens nicht.

## What could not be checked

reason-encrypted = Die Datei hat ein Passwort. Darum konnten wir die Datei nicht prüfen.
    .subject = E-Mail gestoppt: Datei mit Passwort
reason-over-limits = In der Datei ist zu viel Inhalt. Darum konnten wir die Datei nicht prüfen.
    .subject = E-Mail gestoppt: Datei mit zu viel Inhalt
reason-ambiguous = Programme lesen diese E-Mail verschieden. Darum konnten wir die E-Mail nicht prüfen.
    .subject = E-Mail gestoppt: unklar gebaut
reason-unreadable = Die Datei ist kaputt oder unbekannt. Darum konnten wir die Datei nicht prüfen.
reason-scanners-failed = Unsere Viren-Scanner haben nicht funktioniert. Darum konnten wir die E-Mail nicht prüfen.
    .subject = E-Mail gestoppt: nicht geprüft
reason-scanner-failed = Eine von unseren Prüfungen hat nicht funktioniert.

## Broken headers

reason-header-other = Die E-Mail ist falsch gebaut.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-mime = Die Teile der E-Mail passen nicht zusammen.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-8bit = In der E-Mail sind Buchstaben, die nicht erlaubt sind.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-control = In der E-Mail sind Zeichen, die nicht erlaubt sind.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-blank = In der E-Mail ist eine leere Zeile zu viel.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-long = Eine Zeile in der E-Mail ist zu lang.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-syntax = In der E-Mail ist etwas falsch geschrieben.
    .subject = E-Mail gestoppt: falsch gebaut
reason-header-missing = In der E-Mail fehlt etwas Wichtiges.
    .subject = E-Mail gestoppt: Es fehlt etwas
reason-header-duplicate = In der E-Mail steht etwas zweimal. Das ist nicht erlaubt.
    .subject = E-Mail gestoppt: falsch gebaut

## Grounds of spam

spam-test = In der E-Mail ist nur ein Test-Text. Damit prüft man den Filter.
    .subject = E-Mail gestoppt: nur ein Test
spam-score = Viele kleine Dinge in der E-Mail passen zu Werbung.
    .subject = E-Mail gestoppt: Werbung
spam-forged-sender = Die Adresse vom Absender ist wohl falsch.
    .subject = E-Mail gestoppt: Werbung
spam-phishing = Jemand will Ihr Passwort oder Ihr Konto.
    .subject = E-Mail gestoppt: Passwort-Trick
spam-known-sender-network = Wir kennen den sendenden Computer oder einen Link. Von dort kommt oft Werbung.
    .subject = E-Mail gestoppt: Werbung
spam-known-text = Wir kennen den Text aus anderer Werbung.
    .subject = E-Mail gestoppt: Werbung
spam-money-promise =
    .subject = E-Mail gestoppt: Geld-Trick
spam-advertising = Die E-Mail klingt wie Werbung.
    .subject = E-Mail gestoppt: Werbung
spam-odd-text = Der Text ist seltsam geschrieben.
    .subject = E-Mail gestoppt: Werbung
spam-odd-links = Die Links zeigen ein falsches Ziel.
    .subject = E-Mail gestoppt: Werbung
spam-odd-path = Die E-Mail kam auf einem seltsamen Weg.
    .subject = E-Mail gestoppt: Werbung
spam-odd-header = Ein seltsames Programm hat die E-Mail geschrieben.
    .subject = E-Mail gestoppt: Werbung
spam-attachment = Werbung hat oft solche Anhänge.
    .subject = E-Mail gestoppt: Werbung
spam-scanner-points = Ein Viren-Scanner findet die E-Mail seltsam.
    .subject = E-Mail gestoppt: Werbung
spam-site-rule = Eine Regel Ihrer Organisation verbietet die E-Mail.
    .subject = E-Mail gestoppt: Werbung

## Signs for and against a mistake

doubt-turned-name = Der Name der Datei ist ein Trick. Man liest das Ende falsch.
doubt-lookalike-letters = Im Namen einer Datei sind falsche Buchstaben. Die Buchstaben sehen nur ähnlich aus.
doubt-sender-contradicted = In der E-Mail steht dieser Absender: { $domain }. Eine Prüfung sagt: Das stimmt nicht.
doubt-sender-claimed = In der E-Mail steht dieser Absender: { $domain }. Wir wissen nicht, ob das stimmt.
doubt-macro-alone = In dem Dokument sind Befehle (Makros). Das ist oft normal.
