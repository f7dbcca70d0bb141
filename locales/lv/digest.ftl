# Provenance: original
# Many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Bloķēto vēstuļu kopsavilkums
    .mailbox = Esiet uzmanīgi ar dažām vēstulēm
recipient-digest-subject = Bloķētas vēstules: { $count }
    .mailbox = Apšaubāmas vēstules jūsu pastkastē: { $count }
recipient-digest-unchecked-subject = Nepārbaudītas vēstules jūsu pastkastē: { $count }
recipient-digest-mailbox = { $count ->
    [zero] Jūsu pastkastē { $count } vēstules var būt bīstamas.
    [one] Jūsu pastkastē { $count } vēstule var būt bīstama.
   *[other] Jūsu pastkastē { $count } vēstules var būt bīstamas.
}
recipient-digest-forbidden = { $count ->
    [zero] Jūsu pastkastē ir { $count } vēstules ar failu, kas parasti nav atļauts.
    [one] Jūsu pastkastē ir { $count } vēstule ar failu, kas parasti nav atļauts.
   *[other] Jūsu pastkastē ir { $count } vēstules ar failu, kas parasti nav atļauts.
}
recipient-digest-unchecked = { $count ->
    [zero] Jūsu pastkastē ir { $count } vēstules, ko mēs nevarējām pārbaudīt.
    [one] Jūsu pastkastē ir { $count } vēstule, ko mēs nevarējām pārbaudīt.
   *[other] Jūsu pastkastē ir { $count } vēstules, ko mēs nevarējām pārbaudīt.
}
recipient-digest-sent = { $count ->
    [zero] Mēs apturējām { $count } vēstuļu no jūsu adreses.
    [one] Mēs apturējām { $count } vēstuli no jūsu adreses.
   *[other] Mēs apturējām { $count } vēstules no jūsu adreses.
}
recipient-digest-blocked = { $count ->
    [zero] Mēs apturējām { $count } jums sūtītu vēstuļu. Jūs tās nesaņēmāt.
    [1] Mēs apturējām { $count } jums sūtītu vēstuli. Jūs to nesaņēmāt.
    [one] Mēs apturējām { $count } jums sūtītu vēstuli. Jūs tās nesaņēmāt.
   *[other] Mēs apturējām { $count } jums sūtītas vēstules. Jūs tās nesaņēmāt.
}
recipient-digest-action = Pirms atverat apšaubāmu vēstuli, pajautājiet palīdzības dienestam.
recipient-digest-forbidden-action = Atveriet failu, kas parasti nav atļauts, tikai tad, ja to gaidījāt.
recipient-digest-unchecked-action = Atveriet nepārbaudītas vēstules failus tikai tad, ja pazīstat sūtītāju un šos failus gaidījāt.
recipient-digest-sent-action = Ja kādu vēstuli no savas adreses nesūtījāt jūs, paziņojiet palīdzības dienestam.
recipient-digest-mailbox-title = Jūsu pastkastē
recipient-digest-sent-title = No jūsu adreses
recipient-digest-blocked-title = Ko mēs apturējām
recipient-digest-alike = { $count ->
    [zero] Un vēl { $count } līdzīgu vēstuļu.
    [one] Un vēl { $count } līdzīga vēstule.
   *[other] Un vēl { $count } līdzīgas vēstules.
}
recipient-digest-rest = { $count ->
    [zero] Vēl { $count } vēstules šeit nav parādītas.
    [one] Vēl { $count } vēstule šeit nav parādīta.
   *[other] Vēl { $count } vēstules šeit nav parādītas.
}
recipient-digest-wanted = Vai kāda no šīm vēstulēm jums ir vajadzīga? Tad jautājiet palīdzības dienestam.
recipient-digest-period = Kopsavilkuma laiks: { $from } – { $until }.
recipient-digest-limit = Par atsevišķām vēstulēm jums rakstām tikai dažas reizes dienā. Pārējās ir šajā kopsavilkumā.
recipient-digest-optional = Ja nevēlaties šo kopsavilkumu, pasakiet to palīdzības dienestam.

## Summary, to the admins

admin-digest-title = Pasta filtra kopsavilkums
admin-digest-subject = Vēstules paziņojumos: { $count }
    .delivered = Vēstules paziņojumos: { $count }, piegādātas: { $delivered }
admin-digest-happened = { $count ->
    [zero] { $from } – { $until }: ziņots par { $count } vēstulēm.
    [one] { $from } – { $until }: ziņots par { $count } vēstuli.
   *[other] { $from } – { $until }: ziņots par { $count } vēstulēm.
}
admin-digest-delivered = { $count ->
    [zero] No tām piegādātas { $count } vēstules.
    [one] No tām piegādāta { $count } vēstule.
   *[other] No tām piegādātas { $count } vēstules.
}
    .only = Vēstule ir piegādāta.
admin-digest-before = { $count ->
    [zero] Iepriekšējā periodā: { $count } vēstuļu.
    [one] Iepriekšējā periodā: { $count } vēstule.
   *[other] Iepriekšējā periodā: { $count } vēstules.
}
    .none = Iepriekšējā periodā nebija nevienas vēstules.
admin-digest-sent = { $count ->
    [zero] Uzreiz nosūtīti { $count } paziņojumi.
    [one] Uzreiz nosūtīts { $count } paziņojums.
   *[other] Uzreiz nosūtīti { $count } paziņojumi.
}
admin-digest-action-delivered = Vispirms apskatiet piegādātās vēstules.
admin-digest-action-told = Rīkojieties saskaņā ar paziņojumiem par piegādātajām vēstulēm.
admin-digest-categories-title = Vēstules pa kategorijām
admin-digest-category = { $category }: { $count } (iepriekš: { $before })
admin-digest-senders-title = Biežākie sūtītāji
admin-digest-sender = { $sender }: { $count ->
    [zero] { $count } vēstuļu
    [one] { $count } vēstule
   *[other] { $count } vēstules
}
admin-digest-list-title = Tikai šajā kopsavilkumā
admin-digest-mail-blocked = { $severity }: { $title }, bloķēta
admin-digest-mail-delivered = { $severity }: { $title }, piegādāta
admin-digest-alike = { $count ->
    [zero] un vēl { $count } līdzīgu vēstuļu
    [one] un vēl { $count } līdzīga vēstule
   *[other] un vēl { $count } līdzīgas vēstules
}
admin-digest-incidents-title = Incidenti
admin-digest-incident-open = { $count ->
    [zero] { $incident }: { $count } vēstuļu, sākums: { $first }, vēl turpinās
    [one] { $incident }: { $count } vēstule, sākums: { $first }, vēl turpinās
   *[other] { $incident }: { $count } vēstules, sākums: { $first }, vēl turpinās
}
admin-digest-incident-ended = { $count ->
    [zero] { $incident }: { $count } vēstuļu, { $first } – { $last }, beidzās
    [one] { $incident }: { $count } vēstule, { $first } – { $last }, beidzās
   *[other] { $incident }: { $count } vēstules, { $first } – { $last }, beidzās
}
admin-digest-quiet-title = Par ko neziņots uzreiz un kāpēc
admin-digest-quiet-incident = { $count ->
    [zero] { $count } paziņojumi piederēja incidentiem un tika tikai pieskaitīti tiem.
    [one] { $count } paziņojums piederēja incidentam un tika tikai pieskaitīts tam.
   *[other] { $count } paziņojumi piederēja incidentiem un tika tikai pieskaitīti tiem.
}
admin-digest-quiet-repeat = { $count ->
    [zero] { $count } paziņojumi būtu atkārtojuši agrākus.
    [one] { $count } paziņojums būtu atkārtojis agrāku.
   *[other] { $count } paziņojumi būtu atkārtojuši agrākus.
}
admin-digest-quiet-throttled = { $count ->
    [zero] { $count } paziņojumi pārsniedza ierobežojumu { $limit }.
    [one] { $count } paziņojums pārsniedza ierobežojumu { $limit }.
   *[other] { $count } paziņojumi pārsniedza ierobežojumu { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [zero] { $count } paziņojumu apklusināja { $silence }.
    [one] { $count } paziņojumu apklusināja { $silence }.
   *[other] { $count } paziņojumus apklusināja { $silence }.
}
admin-digest-silences-title = Apklusinājumi
admin-digest-silence = { $silence }, autors: { $author }, beigas: { $until }
    .soon = { $silence }, autors: { $author }, drīz beigsies: { $until }
admin-digest-comment = Komentārs
admin-digest-scanners-title = Skeneri, kas nedarbojās
admin-digest-scanner = { $scanner }: { $count ->
    [zero] nav atbildes par { $count } vēstulēm
    [one] nav atbildes par { $count } vēstuli
   *[other] nav atbildes par { $count } vēstulēm
}

## How an incident goes on, to the admins

admin-alert-incident = Ja nāks vēl šādas vēstules, tās tiks saskaitītas atbildēs uz šo paziņojumu.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, bloķētas
admin-incident-delivered = { $incident }, piegādātas
admin-incident-inside = { $incident }, iekšējais sūtītājs { $sender }
admin-follow-up-title = Turpinās: { $incident }
    .ended = Beidzās: { $incident }
admin-follow-up-more = { $count ->
    [zero] Kopš pēdējā paziņojuma ({ $since }) pienāca vēl { $count } šādu vēstuļu.
    [one] Kopš pēdējā paziņojuma ({ $since }) pienāca vēl { $count } šāda vēstule.
   *[other] Kopš pēdējā paziņojuma ({ $since }) pienāca vēl { $count } šādas vēstules.
}
admin-follow-up-none = Kopš pēdējā paziņojuma ({ $since }) šādas vēstules vairs nav pienākušas.
admin-follow-up-next = Ja tas turpināsies, nākamais paziņojums būs ne agrāk kā šajā laikā: { $next }.
admin-follow-up-ended = { $count ->
    [zero] { $count } stundu laikā vairs nekas nav pienācis. Šis ir pēdējais paziņojums par to.
    [one] { $count } stundas laikā vairs nekas nav pienācis. Šis ir pēdējais paziņojums par to.
   *[other] { $count } stundu laikā vairs nekas nav pienācis. Šis ir pēdējais paziņojums par to.
}
admin-follow-up-action-remove = Izņemiet vēstules no pastkastēm. Pajautājiet adresātiem, vai viņi tās atvēra.
admin-follow-up-action-look = Vēstules var būt vajadzīgas. Apskatiet tās, ja kāds par tām jautā.
admin-follow-up-action-mistake = Tā var būt kļūdaina trauksme. Pirms atbrīvojat vai izņemat vēstules, izlasiet pazīmes pirmajā paziņojumā.
admin-follow-up-count-title = Līdz šim
admin-follow-up-count = Vēstules kopā
admin-follow-up-first = Pirmā vēstule
admin-follow-up-last = Pēdējā vēstule
admin-follow-up-mails-title = Jaunās vēstules
admin-follow-up-many-title = Vairāki incidenti vienlaikus
    .ended = Vairāki incidenti ir beigušies
admin-follow-up-many-subject = Incidenti: turpinās { $open }, beigušies { $ended }
admin-follow-up-many-happened = Šajā paziņojumā ir ziņas par vairākiem incidentiem.
admin-follow-up-many-open-title = Turpinās
admin-follow-up-many-ended-title = Beigušies
admin-follow-up-many-incident = { $incident }: jaunas { $more }, kopā { $count }
