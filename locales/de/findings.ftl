# Provenance: original
# German, formal: what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Die Datei hat versucht, viele Dateien auf einmal zu verändern und umzubenennen. Das tun Erpressungsprogramme.
    .title = Viele Dateien verschlüsselt oder umbenannt
    .admin = Auf dem Testrechner wurden massenhaft Dateien neu geschrieben oder umbenannt. Auch Programme zum Sichern, Packen oder Verschlüsseln tun das, kommen aber selten per E-Mail. Suchen Sie im Sandbox-Bericht nach der neuen Dateiendung und nach Erpresserschreiben.
finding-ransom-note = Die Datei hat versucht, ein Schreiben mit einer Geldforderung abzulegen.
    .title = Erpresserschreiben
    .admin = Eine Datei wurde geschrieben, deren Name oder Text aus Erpresserschreiben bekannt ist. Geprüft werden nur Stichwörter: Lesen Sie die Datei im Sandbox-Bericht.
finding-backups-deleted = Die Datei hat versucht, Sicherungskopien zu löschen. Verlorene Dateien lassen sich dann nicht wiederherstellen.
    .title = Sicherungskopien gelöscht
    .admin = Schattenkopien, Sicherungskatalog oder freier Speicher wurden gelöscht (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Einen Grund dafür haben nur Programme zur Datensicherung oder Bereinigung.
finding-recovery-off = Die Datei hat versucht, die Reparaturfunktionen des Computers abzuschalten.
    .title = Wiederherstellung abgeschaltet
    .admin = Startkonfiguration, Systemwiederherstellung oder Sicherungen wurden geändert (bcdedit, wbadmin, Richtlinien). Auch Treiberpakete und Rettungsprogramme tun das; CAPE selbst traut seiner bcdedit-Signatur nur zu 20 %.
finding-disk-overwritten = Die Datei hat versucht, die Festplatte zu überschreiben. Der Computer könnte dann nicht mehr starten.
    .title = Festplatte oder Startbereich überschrieben
    .admin = Direkte Schreibzugriffe auf Datenträger, Startbereich oder ganze Dateien, oder ein Werkzeug dafür. Auch Programme zum Partitionieren, Abbilden und Verschlüsseln tun das. Suchen Sie im Bericht nach \\.\PhysicalDrive.
finding-mass-deletion = Die Datei hat versucht, ungewöhnlich viele Dateien zu löschen.
    .title = Viele Dateien gelöscht
    .admin = Die Signatur zählt nur: Auch Deinstallation und Bereinigung lösen sie aus. Sehen Sie nach, welche Dateien gelöscht wurden.
finding-tools-blocked = Die Datei hat versucht, die Werkzeuge zu sperren, mit denen man sie aufhalten kann.
    .title = Systemwerkzeuge gesperrt
    .admin = Richtlinien gegen Task-Manager, Registrierungseditor, Eingabeaufforderung oder andere Programme wurden gesetzt. Außer Sperrprogrammen tut das nur die Verwaltung von Schul- oder Vorführrechnern.
finding-desktop-changed = Die Datei hat versucht, das Aussehen des Bildschirms zu ändern oder Hinweise zu verbergen.
    .title = Desktop verändert
    .admin = Hintergrundbild, Symbole, Startmenü oder Benachrichtigungen. Für sich allein harmlos, auch Designs und Optimierer tun es; es zählt nur neben Anzeichen von Verschlüsselung.

## Stealing

finding-browser-data = Die Datei hat dort gelesen, wo der Browser Passwörter und besuchte Seiten speichert.
    .title = Browserdaten gelesen
    .admin = Die Sandbox spricht von Diebstahl; gesehen hat sie Zugriffe auf Browserprofile. Auch Installations-, Abgleich- und Bereinigungsprogramme lesen dort (CAPE traut der Signatur zu 30 %). Es zählt nur, wenn danach Daten gesendet wurden.
finding-browser-passwords = Die Datei hat versucht, im Browser gespeicherte Passwörter oder Anmeldungen zu lesen.
    .title = Browserpasswörter gelesen
    .admin = Zugriff auf Login Data, key4.db oder den Cookie-Speicher. Üblich ist das sonst nur beim Import in einen Passwortmanager.
finding-transfer-passwords = Die Datei hat nach Passwörtern von Programmen gesucht, die Dateien übertragen.
    .title = Passwörter für Dateiübertragung gesucht
    .admin = Pfade und Schlüssel von FTP-, SSH- oder Fernzugriffsprogrammen wurden abgefragt. Viele hintereinander sind typisch für Passwortdiebe wie Pony und LokiBot.
finding-account-data = Die Datei hat nach Passwörtern oder Daten von E-Mail- und anderen Programmen gesucht.
    .title = Zugangsdaten gesucht
    .admin = Mailprofile, Messenger, Spiele oder andere Zugangsdaten. Office-Erweiterungen und Umzugsprogramme lesen Mailprofile zu Recht; sehen Sie nach, welche Pfade betroffen sind.
finding-wallets = Die Datei hat auf dem Computer nach digitalem Geld gesucht.
    .title = Krypto-Geldbörsen gesucht
    .admin = wallet.dat, Ordner von Geldbörsen oder Browser-Geldbörsen. Einen Grund dafür hat nur die Geldbörse selbst.
finding-windows-passwords = Die Datei hat versucht, Anmeldepasswörter aus Windows auszulesen.
    .title = Windows-Passwörter gelesen
    .admin = Speicher von LSASS, SAM, DPAPI, Tresor oder Domänendatenbank (ATT&CK T1003). Auch Schutzprogramme und Absturzberichte lesen LSASS, E-Mail-Anhänge nicht.
finding-clipboard = Die Datei hat gelesen, was zum Einfügen kopiert war.
    .title = Zwischenablage gelesen
    .admin = Damit lassen sich Passwörter abfangen oder Kontonummern austauschen. Office, Passwortmanager und Fernwartung lesen die Zwischenablage ständig.
finding-keylogger = Die Datei hat versucht, die Tastatur mitzulesen, auch Passwörter.
    .title = Tastatur mitgelesen
    .admin = Ein Tastatur-Hook oder das Abfragen von Tasten. Tastenkürzel, Spiele und Bedienungshilfen nutzen dieselben Funktionen; schwer wiegt es, wenn danach Daten gesendet wurden.
finding-screen-watched = Die Datei hat versucht, Bildschirm, Kamera oder Mikrofon aufzunehmen.
    .title = Bildschirm oder Raum beobachtet
    .admin = Bildschirmfotos, Kamera oder Ton. Fernwartung und Videokonferenzen tun das mit Zustimmung; ein Anhang hat keinen Grund dazu.
finding-traffic-redirected = Die Datei hat versucht, den Internetverkehr umzuleiten. Andere könnten dann mitlesen.
    .title = Internetverkehr umgeleitet
    .admin = Proxy, Hosts-Datei, DNS, Stammzertifikate oder ein Mitschnitt-Treiber. Auch Firmensoftware und Werbeblocker ändern sie; sehen Sie nach, welche Adresse oder welches Zertifikat gesetzt wurde.
finding-browser-weakened = Die Datei hat versucht, den Schutz des Browsers zu schwächen. Das tun Programme, die Geld von Bankkonten stehlen.
    .title = Browserschutz geschwächt
    .admin = Sicherheitszonen, Prozesstrennung, SPDY oder HTTP/2, oder Code im Browser: Vorbereitung, um Bankseiten zu verändern. Auch alte Firmensoftware senkt Zonen.
finding-browser-changed = Die Datei hat versucht, Startseite, Suche oder Erweiterungen des Browsers zu ändern.
    .title = Browsereinstellungen geändert
    .admin = Typisch für mitgelieferte Werbeprogramme. Auch ehrliche Installationsprogramme bieten es an, fragen aber vorher.

## Strangers in control

finding-computer-info-sent = Die Datei hat Angaben über den Computer gesammelt und ins Internet gesendet.
    .title = Angaben zum Computer gesendet
    .admin = Die übliche erste Meldung eines Fernsteuerungsprogramms. Nutzungsstatistik ehrlicher Software sieht ähnlich aus: Prüfen Sie das Ziel.
finding-stolen-data-sent = Die Datei hat Daten so weggeschickt, wie es Passwortdiebe tun.
    .title = Daten an eine Sammelstelle gesendet
    .admin = Ein Chat-Bot, Webhook oder Mailkonto als Sammelstelle: üblich bei Agent Tesla, Snake und anderen. Prüfen Sie in Proxy- oder DNS-Protokollen, ob ein echter Rechner die Adresse kontaktiert hat.
finding-sends-mail = Die Datei hat versucht, selbst E-Mails zu senden.
    .title = Eigener Mailversand
    .admin = SMTP aus der Datei heraus: ein Spam-Bot, oder ein Tastaturspion, der seine Beute mailt. Überwachungs- und Mailprogramme tun es zu Recht.
finding-remote-control = Die Datei hat Verbindung aufgenommen wie ein Programm, mit dem Unbekannte den Computer steuern.
    .title = Verbindung zur Fernsteuerung
    .admin = Anzeichen einer Fernsteuerung: typische Ports oder Protokolle, errechnete Domains (DGA), Tunnel, ausgelesene Einstellungen. Auch Peer-to-Peer- und Update-Programme lösen das aus. Sehen Sie sich die Adressen an.
finding-botnet-work = Die Datei hat sich verhalten wie ein Teil eines Netzes befallener Computer.
    .title = Verhalten eines Botnetzes
    .admin = IRC, Klickbetrug, Angriffe auf andere oder Eigenheiten eines bekannten Bots. Der ehrliche Fall ist ein IRC-Programm.
finding-cryptomining = Die Datei hat versucht, mit dem Computer digitales Geld zu schürfen.
    .title = Schürfen von Kryptogeld
    .admin = Ein Schürfbefehl oder ein Mining-Pool wurde gesehen. Manche schürfen mit Absicht, bekommen das Programm aber nicht per E-Mail.
finding-hidden-network = Die Datei hat ein verborgenes Netz benutzt. Es verschleiert, mit wem sie spricht.
    .title = Tor, offener Proxy oder Tunnel
    .admin = Tor, I2P, ein offener Proxy oder ein Tunneldienst. Auch Programme für Privatsphäre und Entwickler nutzen sie.
finding-opens-port = Die Datei hat auf Verbindungen von außen gewartet.
    .title = Port für andere geöffnet
    .admin = Viele ehrliche Programme tun das: Hilfsdienste, Drucker, Fehlersuche, Spiele. Es zählt zusammen mit Anzeichen einer Fernsteuerung.
finding-access-opened = Die Datei hat versucht, anderen einen Zugang zum Computer zu öffnen.
    .title = Zugang geöffnet
    .admin = Fernzugriff oder Fernwartung wurde eingerichtet oder ein Benutzerkonto angelegt. Auch der Support tut das: Fragen Sie, ob Ihrer die Datei geschickt hat.
finding-attack-tool = Die Datei enthält ein Werkzeug, das für Einbrüche gemacht ist.
    .title = Bekanntes Angriffswerkzeug
    .admin = Merkmale eines Werkzeugs (Meterpreter, Empire, Koadic, eine Web-Shell …). Es kann Ihr eigener Penetrationstest sein; sonst behandeln Sie es als gezielten Angriff.

## Addresses and traffic

finding-attack-traffic = Der Internetverkehr der Datei passte zu einer Liste bekannter Angriffe.
    .title = Bekannter Angriffsverkehr
    .admin = Eine Regel zur Angriffserkennung oder eine Bedrohungsliste hat angeschlagen. Lesen Sie die Meldung selbst: Decoder-Ereignisse („SURICATA …“) und niedrige Prioritäten sind meist Rauschen.
finding-doubtful-address = Die Datei hat Internetadressen kontaktiert, wie sie auch Betrüger benutzen.
    .title = Zweifelhafte Adressen
    .admin = Billige oder neue Domains, tote Rechner, bloße IP-Adressen, Dateitausch und Textablagen. Auch ehrliche Programme nutzen sie alle: Beurteilen Sie die Adresse selbst.
finding-dynamic-dns = Die Datei hat eine Internetadresse kontaktiert, die jederzeit umziehen kann.
    .title = Dynamisches DNS
    .admin = Privatleute und kleine Büros nutzen dynamisches DNS, Betreiber von Fernsteuerungen ebenso, weil sie damit umziehen können. Prüfen Sie den Namen.
finding-web-traffic = Die Datei hat Daten mit dem Internet ausgetauscht.
    .title = Gewöhnlicher Webverkehr
    .admin = Das tut fast jedes Programm: Updates, Lizenzen, Statistik. Es zählt nur, wenn die Adresse oder die Daten schlecht sind. Ein seltsamer Browsername ist ein schwaches Anzeichen.

## Fetching and starting other programs

finding-program-unpacked = Die Datei hat ein zweites Programm ausgepackt und gestartet.
    .title = Programm abgelegt und gestartet
    .admin = Das tut jedes Installationsprogramm. Bei einem Dokument oder Skript ist es ein starkes Anzeichen für einen Downloader.
finding-program-created = Die Datei hat ein neues Programm auf den Computer gelegt.
    .title = Programmdatei angelegt
    .admin = Installationsprogramme und selbstentpackende Archive tun das. Sehen Sie nach, welche Datei es ist und ob sie gestartet wurde.
finding-document-writes-program = Ein Dokument oder Skript hat heimlich ein Programm auf den Computer gelegt.
    .title = Dokument schrieb ein Programm
    .admin = Office, ein Skriptprogramm oder PowerShell hat eine ausführbare Datei geschrieben. In E-Mails tut das kaum etwas Ehrliches.
finding-document-online = Das Dokument ist von selbst online gegangen, als wollte es ein Programm holen.
    .title = Dokument ging online
    .admin = Auch verknüpfte Bilder, Vorlagen und Lizenzprüfungen von Office lösen das aus (CAPE traut der Signatur zu 20 %). Sehen Sie nach, was geholt wurde.
finding-script-download = Versteckte Befehle haben versucht, etwas aus dem Internet zu holen.
    .title = Skript holte etwas aus dem Internet
    .admin = wscript, cscript, mshta oder PowerShell ging online oder startete einen Prozess. Bei einem E-Mail-Anhang ist das fast immer ein Downloader.
finding-program-download = Die Datei hat ein Programm aus dem Internet geholt.
    .title = Programm heruntergeladen
    .admin = Updates holen es von der Adresse ihres Herstellers; von einer bloßen IP-Adresse ist es ein starkes Anzeichen für Schadsoftware. Sperren Sie die Adresse, wenn Sie sie nicht kennen.
finding-hidden-command = Die Datei hat versteckte Befehle in einem mächtigen Windows-Werkzeug gestartet.
    .title = Versteckter PowerShell- oder DDE-Befehl
    .admin = Kodierte oder verborgene PowerShell oder ein DDE-Befehl. Skripte von Administratoren nutzen manche dieser Schalter, aber nicht aus E-Mails. Dekodieren Sie die Befehlszeile im Bericht.
finding-obfuscated-command = Die Datei hat Befehle benutzt, die absichtlich unleserlich sind.
    .title = Verschleierte Befehlszeile
    .admin = Umgedrehte, aufgefüllte, gestückelte oder sehr lange Befehle. Lange Befehle haben auch Installationsprogramme; unleserliche sind selten ehrlich.
finding-unusual-process = Die Datei hat Programme gestartet, die eine gewöhnliche Datei nicht braucht.
    .title = Ungewöhnlicher Kindprozess
    .admin = Ein Prozess, den die Sandbox nicht als üblich kennt, oder ein seltsam benutztes Werkzeug. Sehen Sie sich die Kindprozesse und ihre Befehlszeilen an.
finding-document-starts-program = Beim Öffnen hat das Dokument heimlich ein anderes Programm gestartet.
    .title = Dokument startete ein Programm
    .admin = Unter Office, PDF-Anzeige oder Browser lief eine Befehlszeile, ein Skript oder ein anderes Programm. Das tut kaum ein ehrliches Dokument.
finding-windows-tools = Die Datei hat Werkzeuge benutzt, die zu Windows gehören.
    .title = Windows-Werkzeuge benutzt
    .admin = Verwaltungsskripte und Installationsprogramme tun das. certutil, bitsadmin, mshta und regsvr32 wiegen schwerer als net oder ping.
finding-borrowed-programs = Die Datei hat ein vertrauenswürdiges Windows-Programm als Deckmantel benutzt.
    .title = Vertrautes Programm missbraucht
    .admin = Ausführung über Systemprogramme (ATT&CK T1218) oder untergeschobene DLL: Freigabelisten und Schutz sehen nur den vertrauten Namen. Manche Verwaltungsprogramme arbeiten auch so.
finding-started-from-archive = Eine getarnte Datei im gepackten Anhang hat versucht, ein Programm zu starten.
    .title = Verknüpfung oder Skript im Archiv
    .admin = Eine LNK-Datei, ein Skript oder eine DLL startete direkt aus einem Archiv oder Datenträgerabbild: heute ein sehr üblicher Weg, Schadsoftware zu verteilen.

## Documents, scripts, pages

finding-office-macro = Das Dokument enthält ein kleines Programm (ein Makro).
    .title = Makro im Dokument
    .admin = Nur vorhanden, Böses wurde nicht gesehen. Die meisten Tabellen mit Makros sind ehrlich: Fragen Sie den Absender unter einer bekannten Nummer.
finding-office-macro-autorun = Das Dokument enthält ein kleines Programm, das beim Öffnen von selbst startet.
    .title = Makro startet von selbst
    .admin = AutoOpen, AutoClose oder ein ähnlicher Einstieg. Auch Formulare und Vorlagen von Firmen haben das; zusammen mit einem Download oder Programmaufruf wiegt es schwer.
finding-office-macro-suspicious = Das Dokument enthält ein kleines Programm. Bei Angriffen kommen solche Befehle oft vor.
    .title = Makro mit verdächtigen Befehlen
    .admin = Wörter wie Shell, CreateObject oder URLDownloadToFile, oder ein Excel-4-Makro. Auch selbst geschriebene Makros nutzen manche davon; lesen Sie das Makro (olevba).
finding-known-weakness = Die Datei hat versucht, über eine bekannte Schwachstelle eines Programms einzubrechen.
    .title = Bekannte Schwachstelle ausgenutzt
    .admin = Passt zu einem bekannten Exploit oder Exploit-Kit; die CVE-Nummer steht, falls bekannt, in den Worten der Sandbox. Aktuelle Programme sind meist nicht betroffen: Prüfen Sie Ihren Update-Stand.
finding-document-link = Die Datei enthält einen Link zu einer zweifelhaften Webseite.
    .title = Zweifelhafte Links
    .admin = Adressen aus dem Dokument oder aus dem Speicher. Viele gehören zu Office oder zu Zertifikaten: Sehen Sie sie an, bevor Sie urteilen.
finding-script-code = Die Datei enthält Programmcode, wie ihn Webseiten und Formulare benutzen.
    .title = Skript in der Datei
    .admin = JavaScript oder Ähnliches, auch in PDF-Dateien. Formulare und Webseiten nutzen es zu Recht; sehen Sie nach, was es tut.
finding-obfuscated-script = Die Datei enthält Programmcode, der versteckt oder unleserlich gemacht ist.
    .title = Verstecktes oder verschleiertes Skript
    .admin = Rahmen ohne Größe, gepacktes JavaScript, Umleitungen, HTML-Schmuggel. Tracker und minifizierte Webseiten sehen ähnlich aus.
finding-odd-document = Das Dokument ist ungewöhnlich aufgebaut.
    .title = Ungewöhnlicher Aufbau des Dokuments
    .admin = Seltsame Zeichensätze, eingebettete Objekte oder Teile, wie sie Exploits mögen. Auch Konverter und alte Programme schreiben solche Dateien.
finding-phishing-page = Die Datei ahmt eine Anmeldeseite nach, um Passwörter zu bekommen.
    .title = Phishing-Seite
    .admin = Ein Phishing-Baukasten oder die Kopie einer bekannten Anmeldeseite. Sehen Sie nach, wohin das Formular sendet und ob jemand etwas eingegeben hat.
finding-phishing-signs = Die Datei sieht aus wie eine Seite, die unter falschem Namen nach Passwörtern fragt.
    .title = Anzeichen von Phishing
    .admin = Titel, Name oder Inhalt sind von Phishing-Seiten bekannt. Echte Anmeldeseiten, die jemand gespeichert oder weitergeleitet hat, sehen genauso aus.

## Breaking in

finding-memory-attack = Die Datei hat einen Trick benutzt, um in ein anderes Programm einzubrechen.
    .title = Einbruchstechnik
    .admin = Heap-Spray, Stack-Pivot, umgangene DEP oder Shellcode. Auch Just-in-time-Übersetzer und Kopierschutz lösen das aus; CAPE stuft seine Stack-Pivot-Signatur niedrig ein.
finding-more-rights = Die Datei hat versucht, sich zusätzliche Rechte auf dem Computer zu verschaffen.
    .title = Rechte ausgeweitet
    .admin = Kernel-Adressen, Zugriffstoken oder Debug-Rechte. Auch Schutzprogramme und Debugger tun das; siehe ATT&CK TA0004.
finding-driver-loaded = Die Datei hat versucht, tief im System einen Treiber zu laden oder zu missbrauchen.
    .title = Treiber geladen oder missbraucht
    .admin = Ein angreifbarer oder unbekannter Treiber, oder ein Schutztreiber wurde entladen: ein üblicher Weg, den Schutz abzuschalten. Auch Geräteinstallationen laden Treiber, aber signierte.
finding-code-injection = Die Datei hat eigenen Code in einem anderen Programm versteckt.
    .title = Code in fremdem Prozess
    .admin = Fremde Threads, ausgehöhlte Prozesse, Hooks und Ähnliches (ATT&CK T1055). Auch Schutzprogramme, Kopierschutz und Bildschirmleser tun das.
finding-fileless-code = Die Datei hat nur im Arbeitsspeicher gearbeitet, um nicht aufzufallen.
    .title = Code außerhalb von Dateien
    .admin = Code im Speicher, der zu keiner Datei gehört, direkte Systemaufrufe, oder AMSI und ETW verändert. Just-in-time-Übersetzer und Kopierschutz können ähnlich aussehen.
finding-memory-habits = Die Datei hat ihren Speicher so eingerichtet, wie es gepackte Programme tun.
    .title = Selbstentpacken im Speicher
    .admin = Beschreibbarer und ausführbarer Speicher, späte Funktionssuche, Puffer mit Code. .NET, Java, Browser und selbstentpackende Archive tun das ständig.

## Settling in

finding-autostart = Die Datei hat versucht, bei jedem Start des Computers von selbst zu starten.
    .title = Automatischer Start
    .admin = Run-Schlüssel, Autostart-Ordner, Dienst, Aufgabe oder Erweiterung. Jedes Update-Programm tut das; bei einem Dokument ist es ein starkes Anzeichen.
finding-hidden-autostart = Die Datei hat sich an ungewöhnlicher Stelle einen versteckten Start eingerichtet.
    .title = Versteckter automatischer Start
    .admin = Boot Execute, abgesicherter Modus, Shims, umgebogene Programmnamen, AppInit, WMI oder Skripte in der Registrierung (ATT&CK T1546, T1547). Außer Schadsoftware nutzen diese Stellen nur Schutz- und Systemprogramme.
finding-copies-itself = Die Datei hat Kopien von sich selbst angelegt.
    .title = Kopien von sich selbst
    .admin = Veränderte Kopien unter neuem Namen sind üblich für Schadsoftware, die sich festsetzt. Auch Installationsprogramme und mobile Programme kopieren sich.
finding-spreads = Die Datei hat versucht, sich auf andere Computer oder Dateien auszubreiten.
    .title = Ausbreitung
    .admin = Freigaben, Wechseldatenträger, Fernausführung (PsExec) oder befallene Programmdateien. Administratoren nutzen dieselben Fernwerkzeuge. Prüfen Sie benachbarte Rechner, falls die Datei irgendwo geöffnet wurde.

## Hiding

finding-protection-off = Die Datei hat versucht, den Virenschutz abzuschalten.
    .title = Schutz abgeschaltet
    .admin = Defender, Sicherheitscenter, SmartScreen, Makroschutz von Office oder neue Ausnahmen. Auch andere Virenschutz-Installationsprogramme und Verwaltungsprogramme schalten Defender ab.
finding-protection-searched = Die Datei hat auf dem Computer nach Virenschutz gesucht.
    .title = Virenschutz gesucht
    .admin = Schadsoftware tut es, um dem Schutz auszuweichen oder ihn zu beenden; Installationsprogramme tun es, um Konflikte zu vermeiden.
finding-safeguards-off = Die Datei hat versucht, Schutzeinstellungen von Windows zu lockern.
    .title = Schutzeinstellungen gelockert
    .admin = Firewall, Updates oder andere Richtlinien. Serverprogramme und Spiele öffnen die Firewall für sich; sehen Sie nach, welche Regel gesetzt wurde.
finding-barrier-bypass = Die Datei hat versucht, die Frage „Möchten Sie das zulassen?“ zu umgehen.
    .title = Benutzerkontensteuerung umgangen
    .admin = Ein bekannter Weg an der Benutzerkontensteuerung (UAC) vorbei, oder ihre Stufe wurde gesenkt (ATT&CK T1548.002). Ehrliche Installationsprogramme fragen.
finding-hides-itself = Die Datei hat versucht, unsichtbar zu bleiben.
    .title = Versteckte Fenster oder Dateien
    .admin = Installationsprogramme und Hilfsprogramme benutzen ständig verborgene Fenster und Dateien.
finding-disguise = Die Datei hat versucht, sich als etwas anderes auszugeben.
    .title = Tarnung
    .admin = Falscher Elternprozess, Name oder Dateityp, oder Daten in der Registrierung versteckt. Auch Kopierschutz versteckt Lizenzdaten in der Registrierung.
finding-wipes-tracks = Die Datei hat versucht, ihre Spuren zu verwischen.
    .title = Spuren verwischt
    .admin = Sie hat sich selbst, Protokolle oder die Markierung „aus dem Internet“ gelöscht oder die Protokollierung abgeschaltet. Auch Installationsprogramme räumen hinter sich auf.
finding-programs-stopped = Die Datei hat versucht, andere Programme zu beenden oder den Computer neu zu starten.
    .title = Programme oder System beendet
    .admin = Prozesse oder Dienste wurden beendet oder ein Neustart verlangt. Installationsprogramme tun das, um Dateien zu ersetzen; sehen Sie nach, was beendet wurde.
finding-packed = Das Innere der Datei ist gepackt oder ungewöhnlich. Es lässt sich schwer untersuchen.
    .title = Gepackte oder seltsame Programmdatei
    .admin = Packer, hohe Entropie, angehängte Daten oder seltsame Kopfdaten. Auch viel käufliche und freie Software ist gepackt.
finding-false-signature = Die digitale Unterschrift der Datei ist nicht in Ordnung.
    .title = Zweifelhafte Code-Signatur
    .admin = Das Zertifikat ist gestohlen, gesperrt, selbst ausgestellt oder passt nicht zur Datei. Eigene Werkzeuge sind oft selbst signiert; ein gestohlenes Zertifikat ist ein starkes Anzeichen.

## Looking around

finding-watcher-check = Die Datei hat geprüft, ob sie beobachtet wird.
    .title = Prüfung auf virtuelle Maschinen
    .admin = Registrierungsschlüssel, Dateien, Gerätenamen und Ähnliches. Kopierschutz, Spiele und Installationsprogramme fragen dasselbe ab. Zwei oder mehr verschiedene Prüfungen wiegen viel schwerer.
finding-sandbox-search = Die Datei hat nach Testrechnern wie unserem gesucht, um sich dort unauffällig zu verhalten.
    .title = Suche nach Sandboxen
    .admin = Dateien, Mutexe oder Bibliotheken von Sandboxen. Nichts Ehrliches muss das wissen.
finding-situation-check = Die Datei hat gewartet oder geprüft, wann, wo und bei wem sie läuft.
    .title = Warten und Prüfen
    .admin = Verzögerung, Leerlauf, Maus, Sprache, Debugger. Schadsoftware wartet, bis ein Test endet; auch Installationsprogramme und Spiele prüfen solche Dinge.
finding-computer-facts = Die Datei hat allgemeine Angaben über den Computer abgefragt.
    .title = Allgemeine Angaben zum Computer
    .admin = Name, Speicher, Größe der Festplatte, Rechte: Das fragt praktisch jedes Installationsprogramm. Einmal wurde ein PDF nur blockiert, weil das Fenster „Öffnen mit“ von Windows die Plattengröße abfragte. Nie allein ein Beweis.
finding-system-info = Die Datei hat Angaben über den Computer und seine Programme gesammelt.
    .title = Systemangaben gesammelt
    .admin = Geräte, Programme, Prozesse, WMI. Inventarisierung, Installationsprogramme und Nutzungsstatistik tun dasselbe.
finding-network-recon = Die Datei hat das Netz des Computers erkundet.
    .title = Netz erkundet
    .admin = Domäne, Benutzer, Freigaben oder Nachbarn wurden aufgelistet. Skripte von Administratoren tun das; bei einem Anhang kann es einen Angriff auf das ganze Netz vorbereiten.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Auch andere Virenscanner halten die Datei für schädlich.
        [one] Auch ein anderer Virenscanner hält die Datei für schädlich.
       *[other] Auch { $number } andere Virenscanner halten die Datei für schädlich.
    }
    .title = Andere Scanner stimmen zu
    .admin =
        { $number ->
            [0] Andere Scanner (VirusTotal, IRMA, ClamAV) melden die Datei; wie viele, wurde nicht gesagt.
            [one] Ein anderer Scanner meldet die Datei. Einer oder zwei sind oft ein Fehlalarm: Sehen Sie sich die Namen an, und morgen noch einmal.
           *[other] { $number } andere Scanner melden die Datei. Einer oder zwei sind oft ein Fehlalarm, zehn und mehr kaum je. Suchen Sie nach der SHA-256-Summe; laden Sie keine vertraulichen Dateien hoch.
        }
finding-known-malware = Der Testrechner hat die Datei als bekanntes schädliches Programm erkannt.
    .title = Von CAPE erkannt
    .admin = CAPE hat die Familie benannt oder ihre Konfiguration ausgelesen. Im Bericht stehen die Adressen, die sie kontaktiert hätte: Suchen Sie danach in Ihren Protokollen.
finding-rule-match = Die Datei trägt Merkmale bekannter schädlicher Programme.
    .title = Regel für Schadsoftware passte
    .admin = Eine YARA-Regel, ein Indikator oder eine Ähnlichkeit passte. Regeln sind verschieden gut: Sehen Sie sich Namen und Autor der Regel an.
finding-known-family = Die Datei trägt die Merkmale eines bekannten schädlichen Programms.
    .title = Merkmale einer bekannten Familie
    .admin = Dateien, Registrierungsschlüssel, Mutexe oder Adressen von { $family }. Namen werden wiederverwendet und kopiert, aber kaum von ehrlicher Software.

## Little things

finding-everyday-actions = Die Datei hat Dinge getan, die auch viele harmlose Programme tun.
    .title = Alltägliche Vorgänge
    .admin = Registrierung, Dateien, Pipes, Verschlüsselung, Fähigkeiten des Codes. Für sich allein spricht das nicht gegen die Datei.
finding-phone-access = Die Datei hat weitreichende Rechte auf einem Telefon verlangt.
    .title = Telefonfunktionen benutzt
    .admin = Eine Android-App, die Standort, Nummern, Apps oder Nachrichten liest oder Code nachlädt. Viele ehrliche Apps tun das; vergleichen Sie es mit ihrem Zweck.
finding-crash = Das Programm ist im Test abgestürzt.
    .title = Absturz im Test
    .admin = Sagt mehr über den Testrechner als über die Datei. Auch ein misslungener Einbruch kann abstürzen.

## Verdicts of the sandbox itself

finding-sandbox-score = Die Datei hat sich im Test auf mehrere Arten verdächtig verhalten.
    .title = Punktzahl der Sandbox
    .admin = Cuckoos Punktzahl ist { $score }. Sie ist die Summe aller Schweregrade, geteilt durch 5; schon siebenmal Schweregrad 3 überschreitet die übliche Grenze von 4. Sehen Sie sich die einzelnen Befunde im Bericht an.
finding-site-expression = Die Datei passte zu einer Regel, die Ihre IT-Hilfe eingerichtet hat.
    .title = Regel dieser Organisation
    .admin = Ein Ausdruck Ihrer eigenen Peekaboo-Regeln traf zu: ({ $number }), gezählt ab 0; (3) ist also die Einstellung expression.4. Spätere Regeln liefen nicht mehr; der Sandbox-Bericht weiß vielleicht mehr.
finding-evil-domain = Die Datei hat versucht, eine als gefährlich bekannte Internetadresse zu kontaktieren.
    .title = Gesperrte Domain kontaktiert
    .admin = Auf der Sperrliste dieser Organisation: { $domain }. Suchen Sie in Ihren DNS- und Proxy-Protokollen danach.
finding-peekaboo-test = Die Datei ist eine harmlose Testdatei.
    .title = Testdatei von Peekaboo
    .admin = Die Datei enthält das Testzeichen „Peekabooyar“. Jemand prüft wohl den Filter.
finding-sandbox-verdict = Der Testrechner hat die Datei als schädlich eingestuft, ohne einen Grund zu nennen.
    .title = Urteil ohne Begründung
    .admin = Mit dem Ergebnis kam kein Grund. Vielleicht steht er in Peekaboos eigenen Dateien: Suchen Sie in seinem Berichtsordner nach der SHA-256-Summe des Teils.
finding-sandbox-other = Die Datei hat im Test etwas getan, das als verdächtig gilt.
    .title = Anderes Verhalten
    .admin = Dieser Befund steht nicht im Katalog. Die Worte der Sandbox sind angegeben; urteilen Sie danach.

## What could not be analyzed

sandbox-failed-analysis = Der Test der Datei wurde nicht fertig. Ob sie harmlos ist, wissen wir nicht.
    .title = Sandbox-Analyse fehlgeschlagen
    .admin = Cuckoo oder Cortex meldete einen Fehler oder wurde nicht fertig. Sehen Sie im Protokoll der Sandbox nach dem Auftrag; eine zweite Analyse gelingt oft.
sandbox-failed-file = Die Datei konnte nicht getestet werden. Ob sie harmlos ist, wissen wir nicht.
    .title = Datei nicht weitergegeben
    .admin = Peekaboo konnte die Datei nicht lesen oder nicht an die Sandbox geben. Prüfen Sie Speicherplatz, Rechte und Warteschlange.
sandbox-failed-rule = Die Datei konnte nicht beurteilt werden. Ob sie harmlos ist, wissen wir nicht.
    .title = Peekaboo-Regel fehlgeschlagen
    .admin = Eine Regel brach ab, oder ein Ausdruck verlangte es. Prüfen Sie die Regeln: Meist fehlt ein Name oder ein Bericht.
sandbox-failed-service = Die Datei konnte nicht getestet werden. Ob sie harmlos ist, wissen wir nicht.
    .title = Peekaboo nicht verfügbar
    .admin = Peekaboo lehnte die Anfrage ab oder war nicht erreichbar. Prüfen Sie Dienst und Protokoll.
sandbox-failed-other = Die Datei konnte nicht getestet werden. Ob sie harmlos ist, wissen wir nicht.
    .title = Sandbox-Test fehlgeschlagen
    .admin = Peekaboo meldete einen Fehlschlag ohne Grund. Suchen Sie den Auftrag in seinem Protokoll.
