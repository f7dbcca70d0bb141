# Many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Összefoglaló a kiszűrt e-mailekről
    .mailbox = Legyen óvatos néhány e-mailjével
recipient-digest-subject = Kiszűrt e-mailek: { $count }
    .mailbox = Kétes e-mailek a postafiókjában: { $count }
recipient-digest-unchecked-subject = Ellenőrizetlen e-mailek a postafiókjában: { $count }
recipient-digest-mailbox = { $count ->
    [one] A postafiókjában { $count } e-mail veszélyes lehet.
   *[other] A postafiókjában { $count } e-mail veszélyes lehet.
}
recipient-digest-forbidden = { $count ->
    [one] A postafiókjában { $count } e-mailben olyan fájl van, amely általában nem megengedett.
   *[other] A postafiókjában { $count } e-mailben olyan fájl van, amely általában nem megengedett.
}
recipient-digest-unchecked = { $count ->
    [one] A postafiókjában { $count } e-mailt nem tudtunk ellenőrizni.
   *[other] A postafiókjában { $count } e-mailt nem tudtunk ellenőrizni.
}
recipient-digest-sent = { $count ->
    [one] Kiszűrtünk { $count } e-mailt, amely az Ön címéről érkezett.
   *[other] Kiszűrtünk { $count } e-mailt, amely az Ön címéről érkezett.
}
recipient-digest-blocked = { $count ->
    [one] Kiszűrtünk { $count } Önnek küldött e-mailt. Nem került a postafiókjába.
   *[other] Kiszűrtünk { $count } Önnek küldött e-mailt. Ezek nem kerültek a postafiókjába.
}
recipient-digest-action = Kétes e-mail megnyitása előtt kérdezze meg az informatikai ügyfélszolgálatot.
recipient-digest-forbidden-action = Általában nem megengedett fájlt csak akkor nyisson meg, ha számított rá.
recipient-digest-unchecked-action = Ellenőrizetlen e-mail fájljait csak akkor nyissa meg, ha ismeri a feladót, és számított a fájlokra.
recipient-digest-sent-action = Ha egy e-mailt nem Ön küldött a saját címéről, szóljon az informatikai ügyfélszolgálatnak.
recipient-digest-mailbox-title = Az Ön postafiókjában
recipient-digest-sent-title = Az Ön címéről
recipient-digest-blocked-title = Amit kiszűrtünk
recipient-digest-alike = { $count ->
    [one] És még { $count } ehhez hasonló e-mail.
   *[other] És még { $count } ehhez hasonló e-mail.
}
recipient-digest-rest = { $count ->
    [one] További { $count } e-mail itt nem szerepel.
   *[other] További { $count } e-mail itt nem szerepel.
}
recipient-digest-wanted = Szüksége van valamelyik e-mailre? Akkor forduljon az informatikai ügyfélszolgálathoz.
recipient-digest-period = Az összefoglaló erről az időszakról szól: { $from } – { $until }.
recipient-digest-limit = Naponta csak néhány e-mailről küldünk külön értesítést. A többi ebbe az összefoglalóba kerül.
recipient-digest-optional = Nem kéri ezt az összefoglalót? Akkor szóljon az informatikai ügyfélszolgálatnak.

## Summary, to the admins

admin-digest-title = A levélszűrő összefoglalója
admin-digest-subject = Jelentett levelek: { $count }
    .delivered = Jelentett levelek: { $count }, kézbesítve: { $delivered }
admin-digest-happened = { $count ->
    [one] { $from } és { $until } között { $count } jelentett levél volt.
   *[other] { $from } és { $until } között { $count } jelentett levél volt.
}
admin-digest-delivered = { $count ->
    [one] Ebből { $count } levelet kézbesítettünk.
   *[other] Ebből { $count } levelet kézbesítettünk.
}
    .only = A levelet kézbesítettük.
admin-digest-before = { $count ->
    [one] Az előző időszakban { $count } volt.
   *[other] Az előző időszakban { $count } volt.
}
    .none = Az előző időszakban egy sem volt.
admin-digest-sent = { $count ->
    [one] { $count } értesítést küldtünk ki rögtön.
   *[other] { $count } értesítést küldtünk ki rögtön.
}
admin-digest-action-delivered = Először a kézbesített leveleket nézze meg.
admin-digest-action-told = Tegye, amit a kézbesített levelekről szóló értesítések írnak.
admin-digest-categories-title = Levelek kategóriánként
admin-digest-category = { $category }: { $count } (korábban: { $before })
admin-digest-senders-title = Leggyakoribb feladók
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } levél
   *[other] { $count } levél
}
admin-digest-list-title = Csak ebben az összefoglalóban szerepel
admin-digest-mail-blocked = { $severity }: { $title }, blokkolva
admin-digest-mail-delivered = { $severity }: { $title }, kézbesítve
admin-digest-alike = { $count ->
    [one] és még { $count } ehhez hasonló levél
   *[other] és még { $count } ehhez hasonló levél
}
admin-digest-incidents-title = Incidensek
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } levél { $first } óta, még tart
   *[other] { $incident }: { $count } levél { $first } óta, még tart
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } levél { $first } és { $last } között, lezárult
   *[other] { $incident }: { $count } levél { $first } és { $last } között, lezárult
}
admin-digest-quiet-title = Miről nem szóltunk rögtön, és miért
admin-digest-quiet-incident = { $count ->
    [one] { $count } értesítés egy incidenshez tartozott, csak ott számoltuk.
   *[other] { $count } értesítés incidensekhez tartozott, csak ott számoltuk őket.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } értesítés csak egy korábbit ismételt volna meg.
   *[other] { $count } értesítés csak egy korábbit ismételt volna meg.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } értesítés túllépte ezt a korlátot: { $limit }.
   *[other] { $count } értesítés túllépte ezt a korlátot: { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } értesítést elnémítottak. Némítás: { $silence }.
   *[other] { $count } értesítést elnémítottak. Némítás: { $silence }.
}
admin-digest-silences-title = Némítások
admin-digest-silence = { $silence }, létrehozta: { $author }, vége: { $until }
    .soon = { $silence }, létrehozta: { $author }, hamarosan véget ér: { $until }
admin-digest-comment = Megjegyzés
admin-digest-scanners-title = Kiesett ellenőrző programok
admin-digest-scanner = { $scanner }: { $count ->
    [one] { $count } levélnél nem válaszolt
   *[other] { $count } levélnél nem válaszolt
}

## How an incident goes on, to the admins

admin-alert-incident = Ha további ilyen levelek érkeznek, a számukat az erre az értesítésre küldött válaszok közlik.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blokkolva
admin-incident-delivered = { $incident }, kézbesítve
admin-incident-inside = { $incident }, belső feladó: { $sender }
admin-follow-up-title = Folytatódik: { $incident }
    .ended = Lezárult: { $incident }
admin-follow-up-more = { $count ->
    [one] { $since } óta további { $count } ilyen levél érkezett.
   *[other] { $since } óta további { $count } ilyen levél érkezett.
}
admin-follow-up-none = { $since } óta nem érkezett több ilyen levél.
admin-follow-up-next = Ha folytatódik, a következő értesítést { $next } után kapja.
admin-follow-up-ended = { $count ->
    [one] { $count } órája nem érkezett több. Erről ez az utolsó értesítés.
   *[other] { $count } órája nem érkezett több. Erről ez az utolsó értesítés.
}
admin-follow-up-action-remove = Távolítsa el a leveleket a postafiókokból. Kérdezze meg a címzetteket, megnyitották-e.
admin-follow-up-action-look = Lehet, hogy szükség van a levelekre. Nézze meg őket, ha valaki érdeklődik utánuk.
admin-follow-up-action-mistake = Téves riasztás is lehet. Olvassa el a jeleket az első értesítésben, mielőtt kiengedi vagy eltávolítja a leveleket.
admin-follow-up-count-title = Eddig
admin-follow-up-count = Levelek összesen
admin-follow-up-first = Első levél
admin-follow-up-last = Utolsó levél
admin-follow-up-mails-title = Új levelek
admin-follow-up-many-title = Több egyidejű incidens
    .ended = Több incidens lezárult
admin-follow-up-many-subject = Incidensek: { $open } folyamatban, { $ended } lezárult
admin-follow-up-many-happened = Ez az értesítés több incidensről szól.
admin-follow-up-many-open-title = Folyamatban
admin-follow-up-many-ended-title = Lezárult
admin-follow-up-many-incident = { $incident }: { $more } új, összesen { $count }
