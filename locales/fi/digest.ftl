# Provenance: original
# Finnish, plain standard language: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Yhteenveto pysäytetyistä viesteistä
    .mailbox = Ole varovainen joidenkin viestien kanssa
recipient-digest-subject = Viestejä pysäytetty: { $count }
    .mailbox = Arveluttavia viestejä postilaatikossasi: { $count }
recipient-digest-unchecked-subject = Tarkistamattomia viestejä postilaatikossasi: { $count }
recipient-digest-mailbox = { $count ->
    [one] Postilaatikossasi on { $count } sähköpostiviesti, joka voi olla vaarallinen.
   *[other] Postilaatikossasi on { $count } sähköpostiviestiä, jotka voivat olla vaarallisia.
}
recipient-digest-forbidden = { $count ->
    [one] Postilaatikossasi on { $count } sähköpostiviesti, jossa on yleensä kielletty tiedosto.
   *[other] Postilaatikossasi on { $count } sähköpostiviestiä, joissa on yleensä kielletty tiedosto.
}
recipient-digest-unchecked = { $count ->
    [one] Postilaatikossasi on { $count } sähköpostiviesti, jota emme voineet tarkistaa.
   *[other] Postilaatikossasi on { $count } sähköpostiviestiä, joita emme voineet tarkistaa.
}
recipient-digest-sent = { $count ->
    [one] Pysäytimme yhden osoitteestasi lähetetyn sähköpostiviestin.
   *[other] Pysäytimme { $count } osoitteestasi lähetettyä sähköpostiviestiä.
}
recipient-digest-blocked = { $count ->
    [one] Pysäytimme yhden sinulle lähetetyn sähköpostiviestin. Se ei päässyt postilaatikkoosi.
   *[other] Pysäytimme { $count } sinulle lähetettyä sähköpostiviestiä. Ne eivät päässeet postilaatikkoosi.
}
recipient-digest-action = Kysy IT-tuelta, ennen kuin avaat arveluttavan viestin.
recipient-digest-forbidden-action = Avaa yleensä kielletty tiedosto vain, jos odotit sitä.
recipient-digest-unchecked-action = Avaa tarkistamattoman viestin tiedostot vain, jos tunnet lähettäjän ja odotit niitä.
recipient-digest-sent-action = Lähtikö osoitteestasi viesti, jota et lähettänyt itse? Kerro siitä IT-tuelle.
recipient-digest-mailbox-title = Postilaatikossasi
recipient-digest-sent-title = Osoitteestasi lähetetyt
recipient-digest-blocked-title = Mitä pysäytimme
recipient-digest-alike = { $count ->
    [one] Ja vielä { $count } samanlainen viesti.
   *[other] Ja vielä { $count } samanlaista viestiä.
}
recipient-digest-rest = { $count ->
    [one] Lisäksi on { $count } viesti, jota ei näytetä tässä.
   *[other] Lisäksi on { $count } viestiä, joita ei näytetä tässä.
}
recipient-digest-wanted = Tarvitsetko jonkin näistä viesteistä? Kysy IT-tuelta.
recipient-digest-period = Tämä yhteenveto koskee aikaa { $from } – { $until }.
recipient-digest-limit = Yksittäisistä viesteistä kirjoitamme vain muutaman kerran päivässä. Loput kerromme tässä yhteenvedossa.
recipient-digest-optional = Etkö halua tätä yhteenvetoa? Kerro siitä IT-tuelle.

## Summary, to the admins

admin-digest-title = Yhteenveto postinsuodattimesta
admin-digest-subject = Ilmoitettuja viestejä: { $count }
    .delivered = Viestejä ilmoitettu: { $count }, toimitettu: { $delivered }
admin-digest-happened = { $count ->
    [one] Aikana { $from } – { $until } ilmoitettiin { $count } viesti.
   *[other] Aikana { $from } – { $until } ilmoitettiin { $count } viestiä.
}
admin-digest-delivered = { $count ->
    [one] Niistä toimitettiin { $count }.
   *[other] Niistä toimitettiin { $count }.
}
    .only = Viesti toimitettiin.
admin-digest-before = { $count ->
    [one] Edellisen jakson määrä oli { $count }.
   *[other] Edellisen jakson määrä oli { $count }.
}
    .none = Edellisellä jaksolla niitä ei ollut.
admin-digest-sent = { $count ->
    [one] Heti lähetettiin { $count } ilmoitus.
   *[other] Heti lähetettiin { $count } ilmoitusta.
}
admin-digest-action-delivered = Aloita toimitetuista viesteistä.
admin-digest-action-told = Noudata toimitetuista viesteistä lähetettyjen ilmoitusten ohjeita.
admin-digest-categories-title = Viestit luokittain
admin-digest-category = { $category }: { $count } (aiemmin: { $before })
admin-digest-senders-title = Yleisimmät lähettäjät
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } viesti
   *[other] { $count } viestiä
}
admin-digest-list-title = Ilmoitettu vain tässä yhteenvedossa
admin-digest-mail-blocked = { $severity }: { $title }, estetty
admin-digest-mail-delivered = { $severity }: { $title }, toimitettu
admin-digest-alike = { $count ->
    [one] ja vielä { $count } samanlainen viesti
   *[other] ja vielä { $count } samanlaista viestiä
}
admin-digest-incidents-title = Tapaukset
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } viesti, alkoi { $first }, jatkuu yhä
   *[other] { $incident }: { $count } viestiä, alkoi { $first }, jatkuu yhä
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } viesti, { $first } – { $last }, päättynyt
   *[other] { $incident }: { $count } viestiä, { $first } – { $last }, päättynyt
}
admin-digest-quiet-title = Mistä ei ilmoitettu heti, ja miksi
admin-digest-quiet-incident = { $count ->
    [one] { $count } ilmoitus kuului tapaukseen ja vain laskettiin siihen.
   *[other] { $count } ilmoitusta kuului tapauksiin ja vain laskettiin niihin.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } ilmoitus olisi toistanut aiemman.
   *[other] { $count } ilmoitusta olisi toistanut aiempia.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } ilmoitus ylitti rajan { $limit }.
   *[other] { $count } ilmoitusta ylitti rajan { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } ilmoitus jäi pois; vaimennus: { $silence }.
   *[other] { $count } ilmoitusta jäi pois; vaimennus: { $silence }.
}
admin-digest-silences-title = Vaimennukset
admin-digest-silence = { $silence }, tekijä { $author }, päättyy { $until }
    .soon = { $silence }, tekijä { $author }, päättyy pian: { $until }
admin-digest-comment = Kommentti
admin-digest-scanners-title = Skannerit, jotka eivät toimineet
admin-digest-scanner = { $scanner }: { $count ->
    [one] { $count } viesti jäi ilman vastausta
   *[other] { $count } viestiä jäi ilman vastausta
}

## How an incident goes on, to the admins

admin-alert-incident = Jos tällaisia viestejä tulee lisää, niiden määrä kerrotaan vastauksina tähän ilmoitukseen.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, estetty
admin-incident-delivered = { $incident }, toimitettu
admin-incident-inside = { $incident }, sisäinen lähettäjä { $sender }
admin-follow-up-title = Tilanne jatkuu: { $incident }
    .ended = Tilanne on ohi: { $incident }
admin-follow-up-more = { $count ->
    [one] Tällaisia viestejä tuli { $count } lisää. Edellinen tilanne: { $since }.
   *[other] Tällaisia viestejä tuli { $count } lisää. Edellinen tilanne: { $since }.
}
admin-follow-up-none = Tällaisia viestejä ei tullut lisää. Edellinen tilanne: { $since }.
admin-follow-up-next = Jos tilanne jatkuu, seuraava ilmoitus tulee aikaisintaan { $next }.
admin-follow-up-ended = { $count ->
    [one] Viesteistä viimeinen tuli { $count } tunti sitten. Tämä on viimeinen ilmoitus asiasta.
   *[other] Viesteistä viimeinen tuli { $count } tuntia sitten. Tämä on viimeinen ilmoitus asiasta.
}
admin-follow-up-action-remove = Poista viestit postilaatikoista. Kysy vastaanottajilta, avasiko joku ne.
admin-follow-up-action-look = Viestit voivat olla tarpeellisia. Tutki ne, jos joku kysyy niistä.
admin-follow-up-action-mistake = Tämä voi olla väärä hälytys. Arvioi ensimmäisen ilmoituksen merkit, ennen kuin vapautat tai poistat viestit.
admin-follow-up-count-title = Tähän mennessä
admin-follow-up-count = Viestejä yhteensä
admin-follow-up-first = Ensimmäinen viesti
admin-follow-up-last = Viimeinen viesti
admin-follow-up-mails-title = Uudet viestit
admin-follow-up-many-title = Monta tapausta samaan aikaan
    .ended = Monta tapausta on päättynyt
admin-follow-up-many-subject = Tapaukset: { $open } jatkuu, { $ended } ohi
admin-follow-up-many-happened = Tämä ilmoitus kertoo monesta tapauksesta.
admin-follow-up-many-open-title = Jatkuvat
admin-follow-up-many-ended-title = Päättyneet
admin-follow-up-many-incident = { $incident }: uusia { $more }, yhteensä { $count }
