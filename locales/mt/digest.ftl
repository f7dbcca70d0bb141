# Provenance: original
# Maltese: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Sommarju tal-emails imblukkati
    .mailbox = Oqgħod attent minn xi wħud mill-emails tiegħek
recipient-digest-subject = Emails imblukkati: { $count }
    .mailbox = Emails dubjużi fil-kaxxa tal-posta tiegħek: { $count }
recipient-digest-unchecked-subject = Emails bla kontroll fil-kaxxa tal-posta: { $count }
recipient-digest-mailbox = { $count ->
    [one] Email waħda fil-kaxxa tal-posta tiegħek tista' tkun perikoluża.
    [two] Żewġ emails fil-kaxxa tal-posta tiegħek jistgħu jkunu perikolużi.
    [few] { $count } emails fil-kaxxa tal-posta tiegħek jistgħu jkunu perikolużi.
    [many] { $count }-il email fil-kaxxa tal-posta tiegħek jistgħu jkunu perikolużi.
   *[other] { $count } email fil-kaxxa tal-posta tiegħek jistgħu jkunu perikolużi.
}
recipient-digest-forbidden = { $count ->
    [one] Fil-kaxxa tal-posta tiegħek hemm email waħda b'fajl li normalment ma jkunx permess.
    [two] Fil-kaxxa tal-posta tiegħek hemm żewġ emails b'fajl li normalment ma jkunx permess.
    [few] Fil-kaxxa tal-posta tiegħek hemm { $count } emails b'fajl li normalment ma jkunx permess.
    [many] Fil-kaxxa tal-posta tiegħek hemm { $count }-il email b'fajl li normalment ma jkunx permess.
   *[other] Fil-kaxxa tal-posta tiegħek hemm { $count } email b'fajl li normalment ma jkunx permess.
}
recipient-digest-unchecked = { $count ->
    [one] Ma stajniex niċċekkjaw email waħda fil-kaxxa tal-posta tiegħek.
    [two] Ma stajniex niċċekkjaw żewġ emails fil-kaxxa tal-posta tiegħek.
    [few] Ma stajniex niċċekkjaw { $count } emails fil-kaxxa tal-posta tiegħek.
    [many] Ma stajniex niċċekkjaw { $count }-il email fil-kaxxa tal-posta tiegħek.
   *[other] Ma stajniex niċċekkjaw { $count } email fil-kaxxa tal-posta tiegħek.
}
recipient-digest-sent = { $count ->
    [one] Waqqafna email waħda mill-indirizz tiegħek.
    [two] Waqqafna żewġ emails mill-indirizz tiegħek.
    [few] Waqqafna { $count } emails mill-indirizz tiegħek.
    [many] Waqqafna { $count }-il email mill-indirizz tiegħek.
   *[other] Waqqafna { $count } email mill-indirizz tiegħek.
}
recipient-digest-blocked = { $count ->
    [one] Waqqafna email waħda li kienet għalik. Ma waslitlekx.
    [two] Waqqafna żewġ emails li kienu għalik. Ma waslulekx.
    [few] Waqqafna { $count } emails li kienu għalik. Ma waslulekx.
    [many] Waqqafna { $count }-il email li kienu għalik. Ma waslulekx.
   *[other] Waqqafna { $count } email li kienu għalik. Ma waslulekx.
}
recipient-digest-action = Staqsi lis-servizz tal-għajnuna qabel tiftaħ email dubjuża.
recipient-digest-forbidden-action = Iftaħ fajl li normalment ma jkunx permess biss jekk kont qed tistennieh.
recipient-digest-unchecked-action = Iftaħ il-fajls ta' email mhux iċċekkjata biss jekk taf min bagħatha u kont qed tistenniehom.
recipient-digest-sent-action = Jekk ma bgħattx int xi email mill-indirizz tiegħek, avża lis-servizz tal-għajnuna.
recipient-digest-mailbox-title = Fil-kaxxa tal-posta tiegħek
recipient-digest-sent-title = Mill-indirizz tiegħek
recipient-digest-blocked-title = X'waqqafna
recipient-digest-alike = { $count ->
    [one] U email oħra bħal din.
    [two] U żewġ emails oħra bħal din.
    [few] U { $count } emails oħra bħal din.
    [many] U { $count }-il email oħra bħal din.
   *[other] U { $count } email oħra bħal din.
}
recipient-digest-rest = { $count ->
    [one] Email oħra mhix murija hawn.
    [two] Żewġ emails oħra mhumiex murija hawn.
    [few] { $count } emails oħra mhumiex murija hawn.
    [many] { $count }-il email oħra mhumiex murija hawn.
   *[other] { $count } email oħra mhumiex murija hawn.
}
recipient-digest-wanted = Għandek bżonn xi waħda minn dawn l-emails? Mela staqsi lis-servizz tal-għajnuna.
recipient-digest-period = Dan is-sommarju hu dwar dan iż-żmien: { $from } – { $until }.
recipient-digest-limit = Niktbulek dwar emails individwali ftit drabi biss kuljum. Il-bqija jidhru f'dan is-sommarju.
recipient-digest-optional = Ma tridx dan is-sommarju? Mela avża lis-servizz tal-għajnuna.

## Summary, to the admins

admin-digest-title = Sommarju tal-filtru tal-posta
admin-digest-subject = Emails irrapportati: { $count }
    .delivered = Emails irrapportati: { $count }, waslu: { $delivered }
admin-digest-happened = { $count ->
    [one] Kien hemm { $count } email irrapportata. Żmien: { $from } – { $until }.
    [two] Kien hemm { $count } emails irrapportati. Żmien: { $from } – { $until }.
    [few] Kien hemm { $count } emails irrapportati. Żmien: { $from } – { $until }.
    [many] Kien hemm { $count }-il email irrapportati. Żmien: { $from } – { $until }.
   *[other] Kien hemm { $count } email irrapportati. Żmien: { $from } – { $until }.
}
admin-digest-delivered = { $count ->
    [one] Waħda minnhom ġiet ikkunsinnata.
    [two] { $count } minnhom ġew ikkunsinnati.
    [few] { $count } minnhom ġew ikkunsinnati.
    [many] { $count } minnhom ġew ikkunsinnati.
   *[other] { $count } minnhom ġew ikkunsinnati.
}
    .only = L-email ġiet ikkunsinnata.
admin-digest-before = { $count ->
    [one] Fil-perjodu ta' qabel kien hemm { $count }.
    [two] Fil-perjodu ta' qabel kien hemm { $count }.
    [few] Fil-perjodu ta' qabel kien hemm { $count }.
    [many] Fil-perjodu ta' qabel kien hemm { $count }.
   *[other] Fil-perjodu ta' qabel kien hemm { $count }.
}
    .none = Fil-perjodu ta' qabel ma kien hemm l-ebda waħda.
admin-digest-sent = { $count ->
    [one] Avviż wieħed intbagħat mill-ewwel.
    [two] { $count } avviżi ntbagħtu mill-ewwel.
    [few] { $count } avviżi ntbagħtu mill-ewwel.
    [many] { $count }-il avviż intbagħtu mill-ewwel.
   *[other] { $count } avviż intbagħtu mill-ewwel.
}
admin-digest-action-delivered = L-ewwel eżamina l-emails ikkunsinnati.
admin-digest-action-told = Imxi skont l-avviżi dwar l-emails ikkunsinnati.
admin-digest-categories-title = Emails skont il-kategorija
admin-digest-category = { $category }: { $count } (qabel: { $before })
admin-digest-senders-title = L-aktar mittenti frekwenti
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } email
    [two] { $count } emails
    [few] { $count } emails
    [many] { $count }-il email
   *[other] { $count } email
}
admin-digest-list-title = Imsemmija biss f'dan is-sommarju
admin-digest-mail-blocked = { $severity }: { $title }, imblukkata
admin-digest-mail-delivered = { $severity }: { $title }, ikkunsinnata
admin-digest-alike = { $count ->
    [one] u { $count } email oħra bħal din
    [two] u { $count } emails oħra bħal din
    [few] u { $count } emails oħra bħal din
    [many] u { $count }-il email oħra bħal din
   *[other] u { $count } email oħra bħal din
}
admin-digest-incidents-title = Inċidenti
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } email, bidu: { $first }, għadu għaddej
    [two] { $incident }: { $count } emails, bidu: { $first }, għadu għaddej
    [few] { $incident }: { $count } emails, bidu: { $first }, għadu għaddej
    [many] { $incident }: { $count }-il email, bidu: { $first }, għadu għaddej
   *[other] { $incident }: { $count } email, bidu: { $first }, għadu għaddej
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } email, { $first } – { $last }, intemm
    [two] { $incident }: { $count } emails, { $first } – { $last }, intemm
    [few] { $incident }: { $count } emails, { $first } – { $last }, intemm
    [many] { $incident }: { $count }-il email, { $first } – { $last }, intemm
   *[other] { $incident }: { $count } email, { $first } – { $last }, intemm
}
admin-digest-quiet-title = Avviżi mhux mibgħuta mill-ewwel, u għaliex
admin-digest-quiet-incident = { $count ->
    [one] Avviż wieħed kien parti minn inċident u ngħadd biss hemm.
    [two] { $count } avviżi kienu parti minn inċidenti u ngħaddu biss hemm.
    [few] { $count } avviżi kienu parti minn inċidenti u ngħaddu biss hemm.
    [many] { $count }-il avviż kienu parti minn inċidenti u ngħaddu biss hemm.
   *[other] { $count } avviż kienu parti minn inċidenti u ngħaddu biss hemm.
}
admin-digest-quiet-repeat = { $count ->
    [one] Avviż wieħed kien jirrepeti wieħed ta' qabel.
    [two] { $count } avviżi kienu jirrepetu oħrajn ta' qabel.
    [few] { $count } avviżi kienu jirrepetu oħrajn ta' qabel.
    [many] { $count }-il avviż kienu jirrepetu oħrajn ta' qabel.
   *[other] { $count } avviż kienu jirrepetu oħrajn ta' qabel.
}
admin-digest-quiet-throttled = { $count ->
    [one] Avviż wieħed kien 'il fuq mil-limitu { $limit }.
    [two] { $count } avviżi kienu 'l fuq mil-limitu { $limit }.
    [few] { $count } avviżi kienu 'l fuq mil-limitu { $limit }.
    [many] { $count }-il avviż kienu 'l fuq mil-limitu { $limit }.
   *[other] { $count } avviż kienu 'l fuq mil-limitu { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Avviż wieħed ġie msikket minn { $silence }.
    [two] { $count } avviżi ġew imsikkta minn { $silence }.
    [few] { $count } avviżi ġew imsikkta minn { $silence }.
    [many] { $count }-il avviż ġew imsikkta minn { $silence }.
   *[other] { $count } avviż ġew imsikkta minn { $silence }.
}
admin-digest-silences-title = Silenzji
admin-digest-silence = { $silence } minn { $author }, tmiem: { $until }
    .soon = { $silence } minn { $author }, dalwaqt jintemm: { $until }
admin-digest-comment = Kumment
admin-digest-scanners-title = Skeners li fallew
admin-digest-scanner = { $scanner }: { $count ->
    [one] l-ebda tweġiba għal { $count } email
    [two] l-ebda tweġiba għal { $count } emails
    [few] l-ebda tweġiba għal { $count } emails
    [many] l-ebda tweġiba għal { $count }-il email
   *[other] l-ebda tweġiba għal { $count } email
}

## How an incident goes on, to the admins

admin-alert-incident = Jekk jaslu aktar emails ta' dan it-tip, jingħaddu fi tweġibiet għal dan il-messaġġ.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, imblukkati
admin-incident-delivered = { $incident }, ikkunsinnati
admin-incident-inside = { $incident }, mittent intern { $sender }
admin-follow-up-title = Għadu għaddej: { $incident }
    .ended = Intemm: { $incident }
admin-follow-up-more = { $count ->
    [one] { $count } email oħra ta' dan it-tip waslet. Avviż ta' qabel: { $since }.
    [two] { $count } emails oħra ta' dan it-tip waslu. Avviż ta' qabel: { $since }.
    [few] { $count } emails oħra ta' dan it-tip waslu. Avviż ta' qabel: { $since }.
    [many] { $count }-il email oħra ta' dan it-tip waslu. Avviż ta' qabel: { $since }.
   *[other] { $count } email oħra ta' dan it-tip waslu. Avviż ta' qabel: { $since }.
}
admin-follow-up-none = L-ebda email oħra ta' dan it-tip ma waslet. Avviż ta' qabel: { $since }.
admin-follow-up-next = Jekk jibqa' għaddej, tirċievi l-messaġġ li jmiss wara dan il-ħin: { $next }.
admin-follow-up-ended = { $count ->
    [one] Ma wasal xejn aktar għal siegħa. Dan hu l-aħħar messaġġ dwaru.
    [two] Ma wasal xejn aktar għal sagħtejn. Dan hu l-aħħar messaġġ dwaru.
    [few] Ma wasal xejn aktar għal { $count } sigħat. Dan hu l-aħħar messaġġ dwaru.
    [many] Ma wasal xejn aktar għal { $count }-il siegħa. Dan hu l-aħħar messaġġ dwaru.
   *[other] Ma wasal xejn aktar għal { $count } siegħa. Dan hu l-aħħar messaġġ dwaru.
}
admin-follow-up-action-remove = Neħħi l-emails mill-kaxxi tal-posta. Staqsi lid-destinatarji jekk fetħuhomx.
admin-follow-up-action-look = L-emails jistgħu jkunu mixtieqa. Eżaminahom jekk jistaqsi xi ħadd.
admin-follow-up-action-mistake = Jista' jkun allarm falz. Aqra s-sinjali fl-ewwel messaġġ qabel tirrilaxxa jew tneħħi l-emails.
admin-follow-up-count-title = S'issa
admin-follow-up-count = Total ta' emails
admin-follow-up-first = L-ewwel email
admin-follow-up-last = L-aħħar email
admin-follow-up-mails-title = Emails ġodda
admin-follow-up-many-title = Diversi inċidenti fl-istess ħin
    .ended = Diversi inċidenti ntemmu
admin-follow-up-many-subject = Inċidenti għaddejjin: { $open }, li ntemmu: { $ended }
admin-follow-up-many-happened = F'dan il-messaġġ wieħed hemm diversi inċidenti.
admin-follow-up-many-open-title = Għaddejjin
admin-follow-up-many-ended-title = Intemmu
admin-follow-up-many-incident = { $incident }: emails ġodda: { $more }, b'kollox: { $count }
