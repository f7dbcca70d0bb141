# Provenance: original
# Slovenian, polite (vi): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Povzetek ustavljenih e-sporočil
    .mailbox = Bodite previdni pri nekaterih e-sporočilih
recipient-digest-subject = Ustavljena e-sporočila: { $count }
    .mailbox = Dvomljiva e-sporočila v vašem nabiralniku: { $count }
recipient-digest-unchecked-subject = Nepreverjena e-sporočila v vašem nabiralniku: { $count }
recipient-digest-mailbox = { $count ->
    [one] V vašem nabiralniku je { $count } e-sporočilo, ki je morda nevarno.
    [two] V vašem nabiralniku sta { $count } e-sporočili, ki sta morda nevarni.
    [few] V vašem nabiralniku so { $count } e-sporočila, ki so morda nevarna.
   *[other] V vašem nabiralniku je { $count } e-sporočil, ki so morda nevarna.
}
recipient-digest-forbidden = { $count ->
    [one] V vašem nabiralniku je { $count } e-sporočilo z datoteko, ki običajno ni dovoljena.
    [two] V vašem nabiralniku sta { $count } e-sporočili z datoteko, ki običajno ni dovoljena.
    [few] V vašem nabiralniku so { $count } e-sporočila z datoteko, ki običajno ni dovoljena.
   *[other] V vašem nabiralniku je { $count } e-sporočil z datoteko, ki običajno ni dovoljena.
}
recipient-digest-unchecked = { $count ->
    [one] V vašem nabiralniku je { $count } e-sporočilo, ki ga nismo mogli preveriti.
    [two] V vašem nabiralniku sta { $count } e-sporočili, ki ju nismo mogli preveriti.
    [few] V vašem nabiralniku so { $count } e-sporočila, ki jih nismo mogli preveriti.
   *[other] V vašem nabiralniku je { $count } e-sporočil, ki jih nismo mogli preveriti.
}
recipient-digest-sent = { $count ->
    [one] Ustavili smo { $count } e-sporočilo z vašega naslova.
    [two] Ustavili smo { $count } e-sporočili z vašega naslova.
    [few] Ustavili smo { $count } e-sporočila z vašega naslova.
   *[other] Ustavili smo { $count } e-sporočil z vašega naslova.
}
recipient-digest-blocked = { $count ->
    [one] Ustavili smo { $count } e-sporočilo, namenjeno vam. V vaš nabiralnik ni prišlo.
    [two] Ustavili smo { $count } e-sporočili, namenjeni vam. V vaš nabiralnik nista prišli.
    [few] Ustavili smo { $count } e-sporočila, namenjena vam. V vaš nabiralnik niso prišla.
   *[other] Ustavili smo { $count } e-sporočil, namenjenih vam. V vaš nabiralnik niso prišla.
}
recipient-digest-action = Preden odprete dvomljivo e-sporočilo, vprašajte službo za pomoč.
recipient-digest-forbidden-action = Datoteko, ki običajno ni dovoljena, odprite le, če ste jo pričakovali.
recipient-digest-unchecked-action = Datoteke iz nepreverjenega e-sporočila odprite le, če veste, kdo jih je poslal, in ste jih čakali.
recipient-digest-sent-action = Če e-sporočila s svojega naslova niste poslali sami, to povejte službi za pomoč.
recipient-digest-mailbox-title = V vašem nabiralniku
recipient-digest-sent-title = Z vašega naslova
recipient-digest-blocked-title = Kaj smo ustavili
recipient-digest-alike = { $count ->
    [one] In še { $count } podobno e-sporočilo.
    [two] In še { $count } podobni e-sporočili.
    [few] In še { $count } podobna e-sporočila.
   *[other] In še { $count } podobnih e-sporočil.
}
recipient-digest-rest = { $count ->
    [one] Še { $count } e-sporočilo tukaj ni prikazano.
    [two] Še { $count } e-sporočili tukaj nista prikazani.
    [few] Še { $count } e-sporočila tukaj niso prikazana.
   *[other] Še { $count } e-sporočil tukaj ni prikazanih.
}
recipient-digest-wanted = Potrebujete katero od teh e-sporočil? Vprašajte službo za pomoč.
recipient-digest-period = Ta povzetek zajema čas: { $from } – { $until }.
recipient-digest-limit = O posameznih e-sporočilih vam pišemo le nekajkrat na dan. Ostalo je v tem povzetku.
recipient-digest-optional = Ne želite tega povzetka? Potem to povejte službi za pomoč.

## Summary, to the admins

admin-digest-title = Povzetek poštnega filtra
admin-digest-subject = Zaznana sporočila: { $count }
    .delivered = Zaznana sporočila: { $count }, dostavljena: { $delivered }
admin-digest-happened = { $count ->
    [one] Zaznano je bilo { $count } sporočilo. Obdobje: { $from } – { $until }.
    [two] Zaznani sta bili { $count } sporočili. Obdobje: { $from } – { $until }.
    [few] Zaznana so bila { $count } sporočila. Obdobje: { $from } – { $until }.
   *[other] Zaznanih je bilo { $count } sporočil. Obdobje: { $from } – { $until }.
}
admin-digest-delivered = { $count ->
    [one] Od tega je bilo dostavljeno { $count } sporočilo.
    [two] Od tega sta bili dostavljeni { $count } sporočili.
    [few] Od tega so bila dostavljena { $count } sporočila.
   *[other] Od tega je bilo dostavljenih { $count } sporočil.
}
    .only = Sporočilo je bilo dostavljeno.
admin-digest-before = { $count ->
    [one] V prejšnjem obdobju je bilo { $count } sporočilo.
    [two] V prejšnjem obdobju sta bili { $count } sporočili.
    [few] V prejšnjem obdobju so bila { $count } sporočila.
   *[other] V prejšnjem obdobju je bilo { $count } sporočil.
}
    .none = V prejšnjem obdobju ni bilo nobenega sporočila.
admin-digest-sent = { $count ->
    [one] Takoj je bilo poslano { $count } obvestilo.
    [two] Takoj sta bili poslani { $count } obvestili.
    [few] Takoj so bila poslana { $count } obvestila.
   *[other] Takoj je bilo poslanih { $count } obvestil.
}
admin-digest-action-delivered = Najprej poglejte dostavljena sporočila.
admin-digest-action-told = Ravnajte se po obvestilih o dostavljenih sporočilih.
admin-digest-categories-title = Sporočila po kategorijah
admin-digest-category = { $category }: { $count } (prej: { $before })
admin-digest-senders-title = Najpogostejši pošiljatelji
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } sporočilo
    [two] { $count } sporočili
    [few] { $count } sporočila
   *[other] { $count } sporočil
}
admin-digest-list-title = Navedeno samo v tem povzetku
admin-digest-mail-blocked = { $severity } resnost: { $title }, blokirano
admin-digest-mail-delivered = { $severity } resnost: { $title }, dostavljeno
admin-digest-alike = { $count ->
    [one] in še { $count } podobno sporočilo
    [two] in še { $count } podobni sporočili
    [few] in še { $count } podobna sporočila
   *[other] in še { $count } podobnih sporočil
}
admin-digest-incidents-title = Incidenti
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } sporočilo, začetek: { $first }, še traja
    [two] { $incident }: { $count } sporočili, začetek: { $first }, še traja
    [few] { $incident }: { $count } sporočila, začetek: { $first }, še traja
   *[other] { $incident }: { $count } sporočil, začetek: { $first }, še traja
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } sporočilo, { $first } – { $last }, končano
    [two] { $incident }: { $count } sporočili, { $first } – { $last }, končano
    [few] { $incident }: { $count } sporočila, { $first } – { $last }, končano
   *[other] { $incident }: { $count } sporočil, { $first } – { $last }, končano
}
admin-digest-quiet-title = Kaj ni bilo javljeno takoj in zakaj
admin-digest-quiet-incident = { $count ->
    [one] { $count } obvestilo je spadalo k incidentu in je bilo tam le prešteto.
    [two] { $count } obvestili sta spadali k incidentom in sta bili tam le prešteti.
    [few] { $count } obvestila so spadala k incidentom in so bila tam le prešteta.
   *[other] { $count } obvestil je spadalo k incidentom in so bila tam le prešteta.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } obvestilo bi ponovilo prejšnje.
    [two] { $count } obvestili bi ponovili prejšnja.
    [few] { $count } obvestila bi ponovila prejšnja.
   *[other] { $count } obvestil bi ponovilo prejšnja.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } obvestilo je preseglo omejitev { $limit }.
    [two] { $count } obvestili sta presegli omejitev { $limit }.
    [few] { $count } obvestila so presegla omejitev { $limit }.
   *[other] { $count } obvestil je preseglo omejitev { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } obvestilo je zadržalo utišanje { $silence }.
    [two] { $count } obvestili je zadržalo utišanje { $silence }.
    [few] { $count } obvestila je zadržalo utišanje { $silence }.
   *[other] { $count } obvestil je zadržalo utišanje { $silence }.
}
admin-digest-silences-title = Utišanja
admin-digest-silence = { $silence } (avtor: { $author }), konec: { $until }
    .soon = { $silence } (avtor: { $author }), kmalu se izteče: { $until }
admin-digest-comment = Opomba
admin-digest-scanners-title = Pregledovalniki, ki so odpovedali
admin-digest-scanner = { $scanner }: { $count ->
    [one] brez odgovora za { $count } sporočilo
    [two] brez odgovora za { $count } sporočili
    [few] brez odgovora za { $count } sporočila
   *[other] brez odgovora za { $count } sporočil
}

## How an incident goes on, to the admins

admin-alert-incident = Če pride še več takšnih sporočil, jih bodo štela obvestila, poslana kot odgovor na to obvestilo.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blokirano
admin-incident-delivered = { $incident }, dostavljeno
admin-incident-inside = { $incident }, notranji pošiljatelj { $sender }
admin-follow-up-title = Nadaljevanje: { $incident }
    .ended = Končano: { $incident }
admin-follow-up-more = { $count ->
    [one] Prišlo je še { $count } takšno sporočilo. Prejšnje obvestilo: { $since }.
    [two] Prišli sta še { $count } takšni sporočili. Prejšnje obvestilo: { $since }.
    [few] Prišla so še { $count } takšna sporočila. Prejšnje obvestilo: { $since }.
   *[other] Prišlo je še { $count } takšnih sporočil. Prejšnje obvestilo: { $since }.
}
admin-follow-up-none = Ni prišlo nobeno takšno sporočilo več. Prejšnje obvestilo: { $since }.
admin-follow-up-next = Če se bo nadaljevalo, boste dobili naslednje obvestilo. Najzgodnejši čas: { $next }.
admin-follow-up-ended = { $count ->
    [one] Že { $count } uro ni prišlo nobeno takšno sporočilo več. To je zadnje obvestilo o tem.
    [two] Že { $count } uri ni prišlo nobeno takšno sporočilo več. To je zadnje obvestilo o tem.
    [few] Že { $count } ure ni prišlo nobeno takšno sporočilo več. To je zadnje obvestilo o tem.
   *[other] Že { $count } ur ni prišlo nobeno takšno sporočilo več. To je zadnje obvestilo o tem.
}
admin-follow-up-action-remove = Odstranite sporočila iz nabiralnikov. Vprašajte prejemnike, ali so jih odprli.
admin-follow-up-action-look = Sporočila so morda zaželena. Poglejte jih, če kdo vpraša po njih.
admin-follow-up-action-mistake = Morda gre za lažni alarm. Preden sprostite ali odstranite sporočila, preberite znake v prvem obvestilu.
admin-follow-up-count-title = Doslej
admin-follow-up-count = Sporočil skupaj
admin-follow-up-first = Prvo sporočilo
admin-follow-up-last = Zadnje sporočilo
admin-follow-up-mails-title = Nova sporočila
admin-follow-up-many-title = Več incidentov hkrati
    .ended = Več incidentov se je končalo
admin-follow-up-many-subject = Incidenti v teku: { $open }, končani: { $ended }
admin-follow-up-many-happened = To obvestilo zajema več incidentov.
admin-follow-up-many-open-title = V teku
admin-follow-up-many-ended-title = Končano
admin-follow-up-many-incident = { $incident }: novih { $more }, skupaj { $count }
