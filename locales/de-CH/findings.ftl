# Provenance: original
# What Swiss German spells in another way; the rest is in `de`.

finding-tools-blocked = Die Datei hat versucht, die Werkzeuge zu sperren, mit denen man sie aufhalten kann.
    .title = Systemwerkzeuge gesperrt
    .admin = Richtlinien gegen Task-Manager, Registrierungseditor, Eingabeaufforderung oder andere Programme wurden gesetzt. Ausser Sperrprogrammen tut das nur die Verwaltung von Schul- oder Vorführrechnern.
finding-opens-port = Die Datei hat auf Verbindungen von aussen gewartet.
    .title = Port für andere geöffnet
    .admin = Viele ehrliche Programme tun das: Hilfsdienste, Drucker, Fehlersuche, Spiele. Es zählt zusammen mit Anzeichen einer Fernsteuerung.
finding-doubtful-address = Die Datei hat Internetadressen kontaktiert, wie sie auch Betrüger benutzen.
    .title = Zweifelhafte Adressen
    .admin = Billige oder neue Domains, tote Rechner, blosse IP-Adressen, Dateitausch und Textablagen. Auch ehrliche Programme nutzen sie alle: Beurteilen Sie die Adresse selbst.
finding-program-download = Die Datei hat ein Programm aus dem Internet geholt.
    .title = Programm heruntergeladen
    .admin = Updates holen es von der Adresse ihres Herstellers; von einer blossen IP-Adresse ist es ein starkes Anzeichen für Schadsoftware. Sperren Sie die Adresse, wenn Sie sie nicht kennen.
finding-obfuscated-script = Die Datei enthält Programmcode, der versteckt oder unleserlich gemacht ist.
    .title = Verstecktes oder verschleiertes Skript
    .admin = Rahmen ohne Grösse, gepacktes JavaScript, Umleitungen, HTML-Schmuggel. Tracker und minifizierte Webseiten sehen ähnlich aus.
finding-fileless-code = Die Datei hat nur im Arbeitsspeicher gearbeitet, um nicht aufzufallen.
    .title = Code ausserhalb von Dateien
    .admin = Code im Speicher, der zu keiner Datei gehört, direkte Systemaufrufe, oder AMSI und ETW verändert. Just-in-time-Übersetzer und Kopierschutz können ähnlich aussehen.
finding-hidden-autostart = Die Datei hat sich an ungewöhnlicher Stelle einen versteckten Start eingerichtet.
    .title = Versteckter automatischer Start
    .admin = Boot Execute, abgesicherter Modus, Shims, umgebogene Programmnamen, AppInit, WMI oder Skripte in der Registrierung (ATT&CK T1546, T1547). Ausser Schadsoftware nutzen diese Stellen nur Schutz- und Systemprogramme.
finding-computer-facts = Die Datei hat allgemeine Angaben über den Computer abgefragt.
    .title = Allgemeine Angaben zum Computer
    .admin = Name, Speicher, Grösse der Festplatte, Rechte: Das fragt praktisch jedes Installationsprogramm. Einmal wurde ein PDF nur blockiert, weil das Fenster „Öffnen mit“ von Windows die Plattengrösse abfragte. Nie allein ein Beweis.
finding-site-expression = Die Datei passte zu einer Regel, die Ihre IT-Hilfe eingerichtet hat.
    .title = Regel dieser Organisation
    .admin = Ein Ausdruck Ihrer eigenen Peekaboo-Regeln traf zu: ({ $number }), gezählt ab 0; (3) ist also die Einstellung expression.4. Spätere Regeln liefen nicht mehr; der Sandbox-Bericht weiss vielleicht mehr.
