# Provenance: original
# What Swiss German spells in another way; the rest is in `de`.

reason-over-limits = In die Datei ist zu viel gepackt. Darum konnten wir sie nicht prüfen.
    .title = Grenzen überschritten
    .admin = Zu viele Dateien, zu tief verschachtelt oder ausgepackt zu gross. Es kann eine Archivbombe sein oder nur ein grosses Archiv.
    .subject = E-Mail gestoppt: zu viel in eine Datei gepackt
reason-unreadable = Die Datei ist beschädigt oder von unbekannter Art. Darum konnten wir sie nicht prüfen.
    .title = Nicht lesbar
    .admin = Ein Teil liess sich nicht dekodieren oder nicht auspacken.
    .subject = E-Mail gestoppt: Datei nicht lesbar
reason-oversized = Die E-Mail ist grösser als erlaubt.
    .title = E-Mail zu gross
    .admin = Grösser als die Grenze, die für diesen Empfänger gilt.
    .subject = E-Mail gestoppt: zu gross
spam-odd-links = Die Links verbergen, wohin sie führen.
    .title = Ungewöhnliche Links
    .admin = Links zu blossen IP-Adressen, Kurzlink-Diensten oder verschleierten Zielen.
    .subject = E-Mail gestoppt: unerwünschte Werbung
