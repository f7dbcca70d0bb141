# Provenance: original
# Lithuanian: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Sustabdytų laiškų suvestinė
    .mailbox = Būkite atsargūs su kai kuriais laiškais
recipient-digest-subject = Sustabdyti laiškai: { $count }
    .mailbox = Abejotini laiškai Jūsų pašto dėžutėje: { $count }
recipient-digest-unchecked-subject = Nepatikrinti laiškai Jūsų pašto dėžutėje: { $count }
recipient-digest-mailbox = { $count ->
    [one] Jūsų pašto dėžutėje yra { $count } laiškas, kuris gali būti pavojingas.
    [few] Jūsų pašto dėžutėje yra { $count } laiškai, kurie gali būti pavojingi.
    [many] Jūsų pašto dėžutėje yra { $count } laiško, kuris gali būti pavojingas.
   *[other] Jūsų pašto dėžutėje yra { $count } laiškų, kurie gali būti pavojingi.
}
recipient-digest-forbidden = { $count ->
    [one] Jūsų pašto dėžutėje yra { $count } laiškas su failu, kuris paprastai neleidžiamas.
    [few] Jūsų pašto dėžutėje yra { $count } laiškai su failu, kuris paprastai neleidžiamas.
    [many] Jūsų pašto dėžutėje yra { $count } laiško su failu, kuris paprastai neleidžiamas.
   *[other] Jūsų pašto dėžutėje yra { $count } laiškų su failu, kuris paprastai neleidžiamas.
}
recipient-digest-unchecked = { $count ->
    [one] Jūsų pašto dėžutėje yra { $count } laiškas, kurio negalėjome patikrinti.
    [few] Jūsų pašto dėžutėje yra { $count } laiškai, kurių negalėjome patikrinti.
    [many] Jūsų pašto dėžutėje yra { $count } laiško, kurio negalėjome patikrinti.
   *[other] Jūsų pašto dėžutėje yra { $count } laiškų, kurių negalėjome patikrinti.
}
recipient-digest-sent = { $count ->
    [one] Sustabdėme { $count } iš Jūsų adreso siųstą laišką.
    [few] Sustabdėme { $count } iš Jūsų adreso siųstus laiškus.
    [many] Sustabdėme { $count } iš Jūsų adreso siųsto laiško.
   *[other] Sustabdėme { $count } iš Jūsų adreso siųstų laiškų.
}
recipient-digest-blocked = { $count ->
    [1] Sustabdėme { $count } Jums siųstą laišką. Jis Jūsų nepasiekė.
    [one] Sustabdėme { $count } Jums siųstą laišką. Jie Jūsų nepasiekė.
    [few] Sustabdėme { $count } Jums siųstus laiškus. Jie Jūsų nepasiekė.
    [many] Sustabdėme { $count } Jums siųsto laiško. Jis Jūsų nepasiekė.
   *[other] Sustabdėme { $count } Jums siųstų laiškų. Jie Jūsų nepasiekė.
}
recipient-digest-action = Prieš atidarydami abejotiną laišką, pasitarkite su pagalbos tarnyba.
recipient-digest-forbidden-action = Failą, kuris paprastai neleidžiamas, atidarykite tik tada, jei jo laukėte.
recipient-digest-unchecked-action = Nepatikrinto laiško failus atidarykite tik tada, jei pažįstate siuntėją ir tų failų laukėte.
recipient-digest-sent-action = Jei kurį nors laišką iš Jūsų adreso siuntėte ne Jūs, praneškite pagalbos tarnybai.
recipient-digest-mailbox-title = Jūsų pašto dėžutėje
recipient-digest-sent-title = Iš Jūsų adreso
recipient-digest-blocked-title = Ką sustabdėme
recipient-digest-alike = { $count ->
    [one] Ir dar { $count } panašus laiškas.
    [few] Ir dar { $count } panašūs laiškai.
    [many] Ir dar { $count } panašaus laiško.
   *[other] Ir dar { $count } panašių laiškų.
}
recipient-digest-rest = { $count ->
    [one] Dar { $count } laiškas čia neparodytas.
    [few] Dar { $count } laiškai čia neparodyti.
    [many] Dar { $count } laiško čia neparodyta.
   *[other] Dar { $count } laiškų čia neparodyta.
}
recipient-digest-wanted = Jums reikia kurio nors iš šių laiškų? Kreipkitės į pagalbos tarnybą.
recipient-digest-period = Šios suvestinės laikotarpis: nuo { $from } iki { $until }.
recipient-digest-limit = Apie pavienius laiškus Jums rašome tik kelis kartus per dieną. Visa kita rasite šioje suvestinėje.
recipient-digest-optional = Nenorite gauti šios suvestinės? Pasakykite pagalbos tarnybai.

## Summary, to the admins

admin-digest-title = Pašto filtro suvestinė
admin-digest-subject = Laiškai pranešimuose: { $count }
    .delivered = Laiškai pranešimuose: { $count }, pristatyta: { $delivered }
admin-digest-happened = { $count ->
    [one] Nuo { $from } iki { $until } pranešta apie { $count } laišką.
    [few] Nuo { $from } iki { $until } pranešta apie { $count } laiškus.
    [many] Nuo { $from } iki { $until } pranešta apie { $count } laiško.
   *[other] Nuo { $from } iki { $until } pranešta apie { $count } laiškų.
}
admin-digest-delivered = { $count ->
    [one] { $count } iš jų pristatytas.
    [few] { $count } iš jų pristatyti.
    [many] { $count } iš jų pristatyta.
   *[other] { $count } iš jų pristatyta.
}
    .only = Laiškas pristatytas.
admin-digest-before = { $count ->
    [one] Ankstesniu laikotarpiu buvo { $count }.
    [few] Ankstesniu laikotarpiu buvo { $count }.
    [many] Ankstesniu laikotarpiu buvo { $count }.
   *[other] Ankstesniu laikotarpiu buvo { $count }.
}
    .none = Ankstesniu laikotarpiu nebuvo nė vieno.
admin-digest-sent = { $count ->
    [one] Iš karto išsiųstas { $count } pranešimas.
    [few] Iš karto išsiųsti { $count } pranešimai.
    [many] Iš karto išsiųsta { $count } pranešimo.
   *[other] Iš karto išsiųsta { $count } pranešimų.
}
admin-digest-action-delivered = Pirmiausia peržiūrėkite pristatytus laiškus.
admin-digest-action-told = Vadovaukitės pranešimais apie pristatytus laiškus.
admin-digest-categories-title = Laiškai pagal kategorijas
admin-digest-category = { $category }: { $count } (anksčiau: { $before })
admin-digest-senders-title = Dažniausi siuntėjai
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } laiškas
    [few] { $count } laiškai
    [many] { $count } laiško
   *[other] { $count } laiškų
}
admin-digest-list-title = Apie ką pranešama tik šioje suvestinėje
admin-digest-mail-blocked = { $severity }: { $title }, užblokuota
admin-digest-mail-delivered = { $severity }: { $title }, pristatyta
admin-digest-alike = { $count ->
    [one] ir dar { $count } panašus laiškas
    [few] ir dar { $count } panašūs laiškai
    [many] ir dar { $count } panašaus laiško
   *[other] ir dar { $count } panašių laiškų
}
admin-digest-incidents-title = Incidentai
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } laiškas nuo { $first }, dar nesibaigė
    [few] { $incident }: { $count } laiškai nuo { $first }, dar nesibaigė
    [many] { $incident }: { $count } laiško nuo { $first }, dar nesibaigė
   *[other] { $incident }: { $count } laiškų nuo { $first }, dar nesibaigė
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } laiškas nuo { $first } iki { $last }, baigėsi
    [few] { $incident }: { $count } laiškai nuo { $first } iki { $last }, baigėsi
    [many] { $incident }: { $count } laiško nuo { $first } iki { $last }, baigėsi
   *[other] { $incident }: { $count } laiškų nuo { $first } iki { $last }, baigėsi
}
admin-digest-quiet-title = Apie ką nepranešta iš karto ir kodėl
admin-digest-quiet-incident = { $count ->
    [one] { $count } pranešimas priklausė incidentui ir ten buvo tik suskaičiuotas.
    [few] { $count } pranešimai priklausė incidentams ir ten buvo tik suskaičiuoti.
    [many] { $count } pranešimo priklausė incidentams ir ten buvo tik suskaičiuota.
   *[other] { $count } pranešimų priklausė incidentams ir ten buvo tik suskaičiuota.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } pranešimas būtų pakartojęs ankstesnį.
    [few] { $count } pranešimai būtų pakartoję ankstesnius.
    [many] { $count } pranešimo būtų pakartoję ankstesnius.
   *[other] { $count } pranešimų būtų pakartoję ankstesnius.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } pranešimas viršijo ribą { $limit }.
    [few] { $count } pranešimai viršijo ribą { $limit }.
    [many] { $count } pranešimo viršijo ribą { $limit }.
   *[other] { $count } pranešimų viršijo ribą { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } pranešimą nutildė { $silence }.
    [few] { $count } pranešimus nutildė { $silence }.
    [many] { $count } pranešimo nutildė { $silence }.
   *[other] { $count } pranešimų nutildė { $silence }.
}
admin-digest-silences-title = Nutildymai
admin-digest-silence = { $silence }, nustatė { $author }, iki { $until }
    .soon = { $silence }, nustatė { $author }, netrukus baigsis: { $until }
admin-digest-comment = Komentaras
admin-digest-scanners-title = Neveikę skeneriai
admin-digest-scanner = { $scanner }: { $count ->
    [one] neatsakė dėl { $count } laiško
    [few] neatsakė dėl { $count } laiškų
    [many] neatsakė dėl { $count } laiško
   *[other] neatsakė dėl { $count } laiškų
}

## How an incident goes on, to the admins

admin-alert-incident = Jei ateis daugiau tokių laiškų, jie bus skaičiuojami atsakymuose į šį pranešimą.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, užblokuota
admin-incident-delivered = { $incident }, pristatyta
admin-incident-inside = { $incident }, vidinis siuntėjas { $sender }
admin-follow-up-title = Tęsiasi: { $incident }
    .ended = Baigėsi: { $incident }
admin-follow-up-more = { $count ->
    [one] Nuo { $since } atėjo dar { $count } toks laiškas.
    [few] Nuo { $since } atėjo dar { $count } tokie laiškai.
    [many] Nuo { $since } atėjo dar { $count } tokio laiško.
   *[other] Nuo { $since } atėjo dar { $count } tokių laiškų.
}
admin-follow-up-none = Nuo { $since } tokių laiškų daugiau neatėjo.
admin-follow-up-next = Jei tai tęsis, kitas pranešimas ateis ne anksčiau kaip { $next }.
admin-follow-up-ended = { $count ->
    [one] Jau { $count } valandą tokių laiškų neateina. Tai paskutinis pranešimas apie šį incidentą.
    [few] Jau { $count } valandas tokių laiškų neateina. Tai paskutinis pranešimas apie šį incidentą.
    [many] Jau { $count } valandos tokių laiškų neateina. Tai paskutinis pranešimas apie šį incidentą.
   *[other] Jau { $count } valandų tokių laiškų neateina. Tai paskutinis pranešimas apie šį incidentą.
}
admin-follow-up-action-remove = Pašalinkite laiškus iš pašto dėžučių. Paklauskite gavėjų, ar jie juos atidarė.
admin-follow-up-action-look = Laiškai gali būti reikalingi. Peržiūrėkite juos, jei kas nors paprašys.
admin-follow-up-action-mistake = Aliarmas gali būti klaidingas. Prieš išleisdami ar pašalindami laiškus, perskaitykite požymius pirmajame pranešime.
admin-follow-up-count-title = Iki šiol
admin-follow-up-count = Iš viso laiškų
admin-follow-up-first = Pirmasis laiškas
admin-follow-up-last = Paskutinis laiškas
admin-follow-up-mails-title = Nauji laiškai
admin-follow-up-many-title = Keli incidentai vienu metu
    .ended = Keli incidentai baigėsi
admin-follow-up-many-subject = Incidentai: tęsiasi { $open }, baigėsi { $ended }
admin-follow-up-many-happened = Šiame viename pranešime aprašyti keli incidentai.
admin-follow-up-many-open-title = Tęsiasi
admin-follow-up-many-ended-title = Baigėsi
admin-follow-up-many-incident = { $incident }: naujų { $more }, iš viso { $count }
