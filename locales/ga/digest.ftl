# Provenance: original
# Irish, tú: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Achoimre ar ríomhphoist bhlocáilte
    .mailbox = Bí cúramach le cuid de do ríomhphoist
recipient-digest-subject = Ríomhphoist bhlocáilte: { $count }
    .mailbox = Ríomhphoist inamhrais i do bhosca poist: { $count }
recipient-digest-unchecked-subject = Ríomhphoist gan seiceáil i do bhosca poist: { $count }
recipient-digest-mailbox = { $count ->
    [one] D’fhéadfadh ríomhphost amháin i do bhosca poist a bheith contúirteach.
    [two] D’fhéadfadh { $count } ríomhphost i do bhosca poist a bheith contúirteach.
    [few] D’fhéadfadh { $count } ríomhphost i do bhosca poist a bheith contúirteach.
    [many] D’fhéadfadh { $count } ríomhphost i do bhosca poist a bheith contúirteach.
   *[other] D’fhéadfadh { $count } ríomhphost i do bhosca poist a bheith contúirteach.
}
recipient-digest-forbidden = { $count ->
    [one] Tá ríomhphost amháin i do bhosca poist agus comhad ann nach gceadaítear de ghnáth.
    [two] Tá { $count } ríomhphost i do bhosca poist agus comhad iontu nach gceadaítear de ghnáth.
    [few] Tá { $count } ríomhphost i do bhosca poist agus comhad iontu nach gceadaítear de ghnáth.
    [many] Tá { $count } ríomhphost i do bhosca poist agus comhad iontu nach gceadaítear de ghnáth.
   *[other] Tá { $count } ríomhphost i do bhosca poist agus comhad iontu nach gceadaítear de ghnáth.
}
recipient-digest-unchecked = { $count ->
    [one] Níorbh fhéidir linn ríomhphost amháin i do bhosca poist a sheiceáil.
    [two] Níorbh fhéidir linn { $count } ríomhphost i do bhosca poist a sheiceáil.
    [few] Níorbh fhéidir linn { $count } ríomhphost i do bhosca poist a sheiceáil.
    [many] Níorbh fhéidir linn { $count } ríomhphost i do bhosca poist a sheiceáil.
   *[other] Níorbh fhéidir linn { $count } ríomhphost i do bhosca poist a sheiceáil.
}
recipient-digest-sent = { $count ->
    [one] Stopamar ríomhphost amháin ó do sheoladh.
    [two] Stopamar { $count } ríomhphost ó do sheoladh.
    [few] Stopamar { $count } ríomhphost ó do sheoladh.
    [many] Stopamar { $count } ríomhphost ó do sheoladh.
   *[other] Stopamar { $count } ríomhphost ó do sheoladh.
}
recipient-digest-blocked = { $count ->
    [one] Stopamar ríomhphost amháin a bhí ag teacht chugat. Níor shroich sé thú.
    [two] Stopamar { $count } ríomhphost a bhí ag teacht chugat. Níor shroich siad thú.
    [few] Stopamar { $count } ríomhphost a bhí ag teacht chugat. Níor shroich siad thú.
    [many] Stopamar { $count } ríomhphost a bhí ag teacht chugat. Níor shroich siad thú.
   *[other] Stopamar { $count } ríomhphost a bhí ag teacht chugat. Níor shroich siad thú.
}
recipient-digest-action = Cuir ceist ar an deasc chabhrach sula n-osclaíonn tú ríomhphost inamhrais.
recipient-digest-forbidden-action = Ná hoscail comhad nach gceadaítear de ghnáth ach má bhí tú ag súil leis.
recipient-digest-unchecked-action = Ná hoscail comhaid ó ríomhphost gan seiceáil ach má aithníonn tú an seoltóir agus má bhí tú ag súil leo.
recipient-digest-sent-action = Mura tusa a sheol ríomhphost ó do sheoladh, abair leis an deasc chabhrach é.
recipient-digest-mailbox-title = I do bhosca poist
recipient-digest-sent-title = Ó do sheoladh
recipient-digest-blocked-title = Cad a stopamar
recipient-digest-alike = { $count ->
    [one] Agus ríomhphost amháin eile den chineál céanna.
    [two] Agus { $count } ríomhphost eile den chineál céanna.
    [few] Agus { $count } ríomhphost eile den chineál céanna.
    [many] Agus { $count } ríomhphost eile den chineál céanna.
   *[other] Agus { $count } ríomhphost eile den chineál céanna.
}
recipient-digest-rest = { $count ->
    [one] Tá ríomhphost amháin eile nach dtaispeántar anseo.
    [two] Tá { $count } ríomhphost eile nach dtaispeántar anseo.
    [few] Tá { $count } ríomhphost eile nach dtaispeántar anseo.
    [many] Tá { $count } ríomhphost eile nach dtaispeántar anseo.
   *[other] Tá { $count } ríomhphost eile nach dtaispeántar anseo.
}
recipient-digest-wanted = An bhfuil ceann de na ríomhphoist seo uait? Má tá, cuir ceist ar an deasc chabhrach.
recipient-digest-period = Baineann an achoimre seo leis an am ó { $from } go { $until }.
recipient-digest-limit = Ní scríobhaimid chugat faoi ríomhphoist aonair ach cúpla uair sa lá. Tagann an chuid eile san achoimre seo.
recipient-digest-optional = Nach bhfuil an achoimre seo uait? Mura bhfuil, abair leis an deasc chabhrach é.

## Summary, to the admins

admin-digest-title = Achoimre ón scagaire ríomhphoist
admin-digest-subject = Ríomhphoist thuairiscithe: { $count }
    .delivered = Ríomhphoist: { $count }, seachadta: { $delivered }
admin-digest-happened = { $count ->
    [one] Tuairiscíodh ríomhphost amháin ó { $from } go { $until }.
    [two] Tuairiscíodh { $count } ríomhphost ó { $from } go { $until }.
    [few] Tuairiscíodh { $count } ríomhphost ó { $from } go { $until }.
    [many] Tuairiscíodh { $count } ríomhphost ó { $from } go { $until }.
   *[other] Tuairiscíodh { $count } ríomhphost ó { $from } go { $until }.
}
admin-digest-delivered = { $count ->
    [one] Seachadadh ceann amháin díobh.
    [two] Seachadadh { $count } cheann díobh.
    [few] Seachadadh { $count } cinn díobh.
    [many] Seachadadh { $count } gcinn díobh.
   *[other] Seachadadh { $count } ceann díobh.
}
    .only = Seachadadh an ríomhphost.
admin-digest-before = { $count ->
    [one] Sa tréimhse roimhe sin: { $count }.
    [two] Sa tréimhse roimhe sin: { $count }.
    [few] Sa tréimhse roimhe sin: { $count }.
    [many] Sa tréimhse roimhe sin: { $count }.
   *[other] Sa tréimhse roimhe sin: { $count }.
}
    .none = Sa tréimhse roimhe sin ní raibh aon cheann ann.
admin-digest-sent = { $count ->
    [one] Seoladh fógra amháin ar an toirt.
    [two] Seoladh { $count } fhógra ar an toirt.
    [few] Seoladh { $count } fhógra ar an toirt.
    [many] Seoladh { $count } bhfógra ar an toirt.
   *[other] Seoladh { $count } fógra ar an toirt.
}
admin-digest-action-delivered = Féach ar na ríomhphoist sheachadta ar dtús.
admin-digest-action-told = Déan de réir na bhfógraí faoi na ríomhphoist sheachadta.
admin-digest-categories-title = Ríomhphoist de réir catagóire
admin-digest-category = { $category }: { $count } (roimhe sin: { $before })
admin-digest-senders-title = Na seoltóirí is minice
admin-digest-sender = { $sender }: { $count ->
    [one] ríomhphost amháin
    [two] { $count } ríomhphost
    [few] { $count } ríomhphost
    [many] { $count } ríomhphost
   *[other] { $count } ríomhphost
}
admin-digest-list-title = Luaite san achoimre seo amháin
admin-digest-mail-blocked = { $severity }: { $title }, blocáilte
admin-digest-mail-delivered = { $severity }: { $title }, seachadta
admin-digest-alike = { $count ->
    [one] agus ríomhphost amháin eile den chineál céanna
    [two] agus { $count } ríomhphost eile den chineál céanna
    [few] agus { $count } ríomhphost eile den chineál céanna
    [many] agus { $count } ríomhphost eile den chineál céanna
   *[other] agus { $count } ríomhphost eile den chineál céanna
}
admin-digest-incidents-title = Teagmhais
admin-digest-incident-open = { $count ->
    [one] { $incident }: ríomhphost amháin ó { $first } i leith, gan chríoch fós
    [two] { $incident }: { $count } ríomhphost ó { $first } i leith, gan chríoch fós
    [few] { $incident }: { $count } ríomhphost ó { $first } i leith, gan chríoch fós
    [many] { $incident }: { $count } ríomhphost ó { $first } i leith, gan chríoch fós
   *[other] { $incident }: { $count } ríomhphost ó { $first } i leith, gan chríoch fós
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: ríomhphost amháin ó { $first } go { $last }, thart
    [two] { $incident }: { $count } ríomhphost ó { $first } go { $last }, thart
    [few] { $incident }: { $count } ríomhphost ó { $first } go { $last }, thart
    [many] { $incident }: { $count } ríomhphost ó { $first } go { $last }, thart
   *[other] { $incident }: { $count } ríomhphost ó { $first } go { $last }, thart
}
admin-digest-quiet-title = Gan fógra ar an toirt, agus an fáth
admin-digest-quiet-incident = { $count ->
    [one] Bhain fógra amháin le teagmhas agus ní dhearnadh ach é a chomhaireamh ansin.
    [two] Bhain { $count } fhógra le teagmhais agus ní dhearnadh ach iad a chomhaireamh ansin.
    [few] Bhain { $count } fhógra le teagmhais agus ní dhearnadh ach iad a chomhaireamh ansin.
    [many] Bhain { $count } bhfógra le teagmhais agus ní dhearnadh ach iad a chomhaireamh ansin.
   *[other] Bhain { $count } fógra le teagmhais agus ní dhearnadh ach iad a chomhaireamh ansin.
}
admin-digest-quiet-repeat = { $count ->
    [one] Ní bheadh i bhfógra amháin ach athrá ar cheann níos luaithe.
    [two] Ní bheadh i { $count } fhógra ach athrá ar chinn níos luaithe.
    [few] Ní bheadh i { $count } fhógra ach athrá ar chinn níos luaithe.
    [many] Ní bheadh i { $count } bhfógra ach athrá ar chinn níos luaithe.
   *[other] Ní bheadh i { $count } fógra ach athrá ar chinn níos luaithe.
}
admin-digest-quiet-throttled = { $count ->
    [one] Bhí fógra amháin thar an teorainn { $limit }.
    [two] Bhí { $count } fhógra thar an teorainn { $limit }.
    [few] Bhí { $count } fhógra thar an teorainn { $limit }.
    [many] Bhí { $count } bhfógra thar an teorainn { $limit }.
   *[other] Bhí { $count } fógra thar an teorainn { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] Chuir { $silence } fógra amháin ina thost.
    [two] Chuir { $silence } { $count } fhógra ina dtost.
    [few] Chuir { $silence } { $count } fhógra ina dtost.
    [many] Chuir { $silence } { $count } bhfógra ina dtost.
   *[other] Chuir { $silence } { $count } fógra ina dtost.
}
admin-digest-silences-title = Orduithe tosta
admin-digest-silence = { $silence } ó { $author }, go dtí { $until }
    .soon = { $silence } ó { $author }, ag críochnú go luath: { $until }
admin-digest-comment = Nóta
admin-digest-scanners-title = Scanóirí ar theip orthu
admin-digest-scanner = { $scanner }: { $count ->
    [one] gan freagra i gcás ríomhphost amháin
    [two] gan freagra i gcás { $count } ríomhphost
    [few] gan freagra i gcás { $count } ríomhphost
    [many] gan freagra i gcás { $count } ríomhphost
   *[other] gan freagra i gcás { $count } ríomhphost
}

## How an incident goes on, to the admins

admin-alert-incident = Má thagann tuilleadh ríomhphost den chineál seo, déanfar iad a chomhaireamh i bhfreagraí ar an bhfógra seo.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, blocáilte
admin-incident-delivered = { $incident }, seachadta
admin-incident-inside = { $incident }, seoltóir inmheánach { $sender }
admin-follow-up-title = Ag leanúint ar aghaidh: { $incident }
    .ended = Thart: { $incident }
admin-follow-up-more = { $count ->
    [one] Tháinig ríomhphost amháin eile den chineál seo ó { $since } i leith.
    [two] Tháinig { $count } ríomhphost eile den chineál seo ó { $since } i leith.
    [few] Tháinig { $count } ríomhphost eile den chineál seo ó { $since } i leith.
    [many] Tháinig { $count } ríomhphost eile den chineál seo ó { $since } i leith.
   *[other] Tháinig { $count } ríomhphost eile den chineál seo ó { $since } i leith.
}
admin-follow-up-none = Níor tháinig aon ríomhphost eile den chineál seo ó { $since } i leith.
admin-follow-up-next = Má leanann sé ar aghaidh, gheobhaidh tú an chéad fhógra eile níos déanaí ná { $next }.
admin-follow-up-ended = { $count ->
    [one] Níor tháinig aon cheann eile le huair an chloig anuas. Is é seo an fógra deireanach faoi.
    [two] Níor tháinig aon cheann eile le { $count } uair an chloig anuas. Is é seo an fógra deireanach faoi.
    [few] Níor tháinig aon cheann eile le { $count } huaire an chloig anuas. Is é seo an fógra deireanach faoi.
    [many] Níor tháinig aon cheann eile le { $count } n-uaire an chloig anuas. Is é seo an fógra deireanach faoi.
   *[other] Níor tháinig aon cheann eile le { $count } uair an chloig anuas. Is é seo an fógra deireanach faoi.
}
admin-follow-up-action-remove = Bain na ríomhphoist as na boscaí poist. Fiafraigh de na faighteoirí ar oscail siad iad.
admin-follow-up-action-look = B’fhéidir go bhfuil na ríomhphoist ag teastáil. Féach orthu má iarrann duine éigin iad.
admin-follow-up-action-mistake = B’fhéidir gur aláram bréagach é. Léigh na comharthaí sa chéad fhógra sula scaoileann tú na ríomhphoist nó sula mbaineann tú amach iad.
admin-follow-up-count-title = Go dtí seo
admin-follow-up-count = Ríomhphoist san iomlán
admin-follow-up-first = An chéad ríomhphost
admin-follow-up-last = An ríomhphost deireanach
admin-follow-up-mails-title = Ríomhphoist nua
admin-follow-up-many-title = Roinnt teagmhas ag an am céanna
    .ended = Tá roinnt teagmhas thart
admin-follow-up-many-subject = Teagmhais: { $open } ar siúl, { $ended } thart
admin-follow-up-many-happened = Tá roinnt teagmhas luaite san fhógra amháin seo.
admin-follow-up-many-open-title = Ar siúl
admin-follow-up-many-ended-title = Thart
admin-follow-up-many-incident = { $incident }: { $more } nua, { $count } san iomlán
