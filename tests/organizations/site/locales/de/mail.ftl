action-nothing = Sie müssen nichts tun. Löschen Sie nichts.
