# Provenance: original
# What Swiss German spells in another way; the rest is in `de`.

category-backdoor = Die E-Mail enthält ein Programm, mit dem Unbekannte einen Computer steuern.
    .subject = E-Mail gestoppt: verstecktes Fernsteuerungsprogramm
    .could = Unbekannte können damit einen Computer von aussen benutzen.
    .can = Unbekannte können damit Ihren Computer von aussen benutzen.
    .title = Backdoor
    .admin = Gibt anderen die Kontrolle über den Computer: Befehle, Dateien, Bildschirm.
category-cryptominer = Die E-Mail enthält ein Programm, das mit Ihrem Computer heimlich digitales Geld erzeugt.
    .subject = E-Mail gestoppt: Programm, das heimlich Computer benutzt
    .could = Solche Programme können einen Computer langsam und heiss machen.
    .can = Das Programm kann Ihren Computer langsam und heiss machen.
    .title = Kryptominer
    .admin = Schürft Kryptogeld auf Kosten des Besitzers.
