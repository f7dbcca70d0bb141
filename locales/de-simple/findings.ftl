# Provenance: original
# German in simple words (Einfache Sprache, A2): what a sandbox saw a file do.

## Extortion and destruction

finding-mass-encryption = Die Datei wollte viele andere Dateien auf einmal ändern und umbenennen. So sperren Kriminelle fremde Dateien.
finding-ransom-note = Die Datei wollte einen Text auf den Computer legen. In dem Text verlangt jemand Geld.
finding-backups-deleted = Die Datei wollte Sicherheits-Kopien löschen. Ohne Kopien sind verlorene Dateien weg.
finding-recovery-off = Die Datei wollte die Reparatur-Hilfen vom Computer abschalten.
finding-disk-overwritten = Die Datei wollte die Festplatte überschreiben. Danach startet der Computer nicht mehr.
finding-mass-deletion = Die Datei wollte sehr viele Dateien löschen.
finding-tools-blocked = Die Datei wollte Programme sperren. Diese Programme können die Datei stoppen.
finding-desktop-changed = Die Datei wollte das Aussehen vom Bildschirm ändern. Oder die Datei wollte Hinweise verstecken.

## Stealing

finding-browser-data = Die Datei hat im Browser gelesen. Dort sind Passwörter und besuchte Seiten gespeichert.
finding-browser-passwords = Die Datei wollte Passwörter aus dem Browser lesen.
finding-transfer-passwords = Die Datei hat Passwörter von anderen Programmen gesucht. Diese Programme senden Dateien.
finding-account-data = Die Datei hat Passwörter oder andere Daten gesucht. Zum Beispiel im E-Mail-Programm.
finding-wallets = Die Datei hat digitales Geld auf dem Computer gesucht.
finding-windows-passwords = Die Datei wollte Passwörter aus Windows lesen.
finding-clipboard = Die Datei hat kopierten Text gelesen.
finding-keylogger = Die Datei wollte beim Tippen mitlesen, auch bei Passwörtern.
finding-screen-watched = Die Datei wollte Bildschirm, Kamera oder Ton aufnehmen.
finding-traffic-redirected = Die Datei wollte das Internet umleiten. Dann können Unbekannte mitlesen.
finding-browser-weakened = Die Datei wollte den Browser unsicher machen. So stehlen Kriminelle Geld vom Konto.
finding-browser-changed = Die Datei wollte den Browser ändern. Zum Beispiel die Startseite oder die Suche.

## Strangers in control

finding-computer-info-sent = Die Datei hat Daten über den Computer ins Internet gesendet.
finding-stolen-data-sent = Die Datei hat Daten gesendet. So machen es auch Passwort-Diebe.
finding-sends-mail = Die Datei wollte selbst E-Mails schicken.
finding-remote-control = Die Datei hat Kontakt im Internet gesucht. So können Unbekannte den Computer steuern.
finding-botnet-work = Die Datei arbeitet wie ein Programm von Kriminellen. Solche Programme arbeiten in einem Netz zusammen.
finding-cryptomining = Die Datei wollte mit dem Computer digitales Geld machen.
finding-hidden-network = Die Datei hat ein verstecktes Netz benutzt. Dort sieht niemand, wer mit wem spricht.
finding-opens-port = Die Datei hat auf Kontakt von außen gewartet.
finding-access-opened = Die Datei wollte Unbekannte in den Computer lassen.
finding-attack-tool = In der Datei ist ein Programm für Einbrüche.

## Addresses and traffic

finding-attack-traffic = Die Datei hat Daten im Internet ausgetauscht. Solche Daten kennen wir von Angriffen.
finding-doubtful-address = Die Datei war auf Seiten im Internet. Solche Seiten benutzen auch Betrüger.
finding-dynamic-dns = Die Datei war auf einer Seite im Internet. Die Seite kann jederzeit umziehen.
finding-web-traffic = Die Datei hat das Internet benutzt.

## Fetching and starting other programs

finding-program-unpacked = In der Datei war noch ein Programm. Die Datei hat das Programm gestartet.
finding-document-writes-program = Die Datei hat heimlich ein Programm auf den Computer gelegt.
finding-document-online = Das Dokument hat von selbst das Internet benutzt. Vielleicht wollte es ein Programm holen.
finding-script-download = Versteckte Befehle wollten etwas aus dem Internet holen.
finding-hidden-command = Die Datei hat in Windows versteckte Befehle gestartet.
finding-obfuscated-command = Die Datei hat Befehle benutzt. Niemand soll diese Befehle lesen können.
finding-unusual-process = Die Datei hat andere Programme gestartet. Normale Dateien brauchen diese Programme nicht.
finding-document-starts-program = Das Dokument hat beim Öffnen heimlich ein Programm gestartet.
finding-windows-tools = Die Datei hat Programme von Windows benutzt.
finding-borrowed-programs = Die Datei hat sich hinter einem Windows-Programm versteckt.
finding-started-from-archive = Eine Datei im Anhang sieht ganz normal aus. Die Datei wollte aber ein Programm starten.

## Documents, scripts, pages

finding-office-macro = In dem Dokument ist ein kleines Programm (ein Makro).
finding-office-macro-autorun = In dem Dokument ist ein kleines Programm. Es startet beim Öffnen von selbst.
finding-office-macro-suspicious = In dem Dokument ist ein kleines Programm. Solche Programme benutzen auch Angreifer.
finding-known-weakness = Die Datei wollte einen bekannten Fehler benutzen. So kann man in Computer einbrechen.
finding-document-link = In der Datei ist ein Link. Er führt zu einer seltsamen Seite.
finding-script-code = In der Datei sind Befehle. Auch Internet-Seiten und Formulare haben solche Befehle.
finding-obfuscated-script = In der Datei sind Befehle. Jemand hat diese Befehle versteckt.
finding-odd-document = Das Dokument ist seltsam gebaut.
finding-phishing-page = Die Datei sieht aus wie eine echte Anmelde-Seite. Jemand will so Passwörter bekommen.
finding-phishing-signs = Die Datei sieht aus wie eine falsche Seite. Solche Seiten fragen nach Passwörtern.

## Breaking in

finding-memory-attack = Die Datei hat einen Trick benutzt. Damit kann man in Programme einbrechen.
finding-more-rights = Die Datei wollte mehr Rechte auf dem Computer haben.
finding-driver-loaded = Die Datei wollte einen Treiber benutzen. Treiber arbeiten tief im Computer.
finding-code-injection = Die Datei hat sich in einem anderen Programm versteckt.
finding-fileless-code = Die Datei hat nur im Speicher gearbeitet. So fällt sie nicht auf.
finding-memory-habits = Die Datei benutzt den Speicher wie ein gepacktes Programm.

## Settling in

finding-autostart = Die Datei wollte immer mit dem Computer starten.
finding-hidden-autostart = Die Datei wollte heimlich immer mit dem Computer starten.
finding-copies-itself = Die Datei hat sich selbst kopiert.
finding-spreads = Die Datei wollte in andere Computer oder Dateien kommen.

## Hiding

finding-protection-off = Die Datei wollte den Viren-Schutz abschalten.
finding-protection-searched = Die Datei hat den Viren-Schutz auf dem Computer gesucht.
finding-safeguards-off = Die Datei wollte den Schutz von Windows schwächer machen.
finding-barrier-bypass = Windows fragt manchmal: „Möchten Sie das zulassen?“ Die Datei wollte diese Frage umgehen.
finding-hides-itself = Die Datei wollte unsichtbar bleiben.
finding-disguise = Die Datei wollte wie etwas anderes aussehen.
finding-wipes-tracks = Die Datei wollte ihre Spuren löschen.
finding-programs-stopped = Die Datei wollte andere Programme beenden. Oder die Datei wollte den Computer neu starten.
finding-packed = Die Datei ist gepackt oder seltsam gebaut. Man kann sie nur schwer prüfen.
finding-false-signature = Die digitale Unterschrift der Datei stimmt nicht.

## Looking around

finding-watcher-check = Die Datei wollte wissen: Sieht jemand zu?
finding-sandbox-search = Die Datei hat Test-Computer gesucht. Dort will sie nicht auffallen.
finding-situation-check = Die Datei hat gewartet. Oder die Datei hat Zeit, Ort oder Benutzer geprüft.
finding-computer-facts = Die Datei hat nach einfachen Daten vom Computer gefragt.
finding-system-info = Die Datei hat Daten über Computer und Programme gesammelt.
finding-network-recon = Die Datei hat sich im Netz umgesehen.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Auch andere Viren-Scanner sagen: Die Datei ist gefährlich.
        [one] Auch ein anderer Viren-Scanner sagt: Die Datei ist gefährlich.
       *[other] Auch { $number } andere Viren-Scanner sagen: Die Datei ist gefährlich.
    }
finding-known-malware = Unser Test-Computer kennt die Datei. Die Datei ist ein gefährliches Programm.
finding-rule-match = Die Datei sieht aus wie bekannte gefährliche Programme.
finding-known-family = Die Datei sieht aus wie ein bekanntes gefährliches Programm.

## Little things

finding-everyday-actions = Die Datei hat normale Dinge getan. Das tun auch viele gute Programme.
finding-phone-access = Die Datei wollte sehr viele Rechte auf einem Handy.

## Verdicts of the sandbox itself

finding-sandbox-score = Die Datei hat im Test mehrere verdächtige Dinge getan.
finding-site-expression = Die Datei passt zu einer Regel Ihrer IT-Hilfe.
finding-evil-domain = Die Datei wollte auf eine gefährliche Seite im Internet.
finding-peekaboo-test = Die Datei ist nur eine Test-Datei.
finding-sandbox-verdict = Unser Test-Computer sagt: Die Datei ist gefährlich. Er nennt keinen Grund.
finding-sandbox-other = Die Datei hat im Test etwas Verdächtiges getan.
