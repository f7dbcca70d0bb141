# Provenance: original
# Irish, tú (the only polite singular that Irish has): the frame of every mail: titles, headings, labels.
#
# “fógra” is our own mail, “ríomhphost” is the one that it is about. Every $count gives one, two, few, many, other; people are
# counted after a colon from three on, because Irish has numbers of its own for people.

## Blocked, to the recipient

recipient-blocked-title = Ríomhphost blocáilte
recipient-blocked-happened = Stopamar ríomhphost a seoladh chugat. Níor shroich sé thú.
    .test = Stopamar ríomhphost a bhí ag teacht chugat. Ní raibh ann ach tástáil gan dochar.
recipient-blocked-why = An fáth ar stopamar é

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Bí cúramach le ríomhphost
    .test = Ríomhphost tástála gan dochar
recipient-delivered-warning-subject = Ríomhphost contúirteach i do bhosca poist
    .test = Ríomhphost tástála gan dochar i do bhosca poist
    .forbidden = Ríomhphost le comhad coiscthe i do bhosca poist
    .likely = Ríomhphost i do bhosca poist: contúirteach, is dócha
    .unwanted = Ríomhphost gan iarraidh i do bhosca poist
    .doubtful = Ríomhphost amhrasach i do bhosca poist
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = Tá ríomhphost contúirteach i do bhosca poist.
    .test = Tá ríomhphost i do bhosca poist agus tástáil gan dochar ann.
    .forbidden = Tá ríomhphost i do bhosca poist agus comhad ann nach gceadaítear de ghnáth.
    .likely = Tá ríomhphost i do bhosca poist agus is dócha go bhfuil sé contúirteach.
    .unwanted = Tá ríomhphost gan iarraidh i do bhosca poist.
    .doubtful = Tá ríomhphost amhrasach i do bhosca poist. B’fhéidir nach bhfuil dochar ann.
recipient-delivered-warning-action = Ná hoscail é. Scrios é.
    .test = Ní gá duit aon rud a dhéanamh.
    .forbidden = Ná hoscail an comhad ach má bhí tú ag súil leis.
    .doubtful = Cuir ceist ar an deasc chabhrach sula n-osclaíonn tú é.
recipient-delivered-warning-opened = Ar oscail tú é cheana? Má d’oscail, abair leis an deasc chabhrach é.
recipient-delivered-warning-why = Cad atá cearr leis
    .test = Cad atá ann

## Could not be checked, to the recipient

recipient-unchecked-title = Ríomhphost nárbh fhéidir linn a sheiceáil
recipient-unchecked-subject = Ríomhphost gan seiceáil i do bhosca poist
recipient-unchecked-happened = Níorbh fhéidir linn ríomhphost duit a sheiceáil. Tá sé i do bhosca poist.
    .blocked = Níorbh fhéidir linn ríomhphost duit a sheiceáil. Mar sin, stopamar é.
# its files: the attachments of the e-mail
recipient-unchecked-action = Ná hoscail na comhaid atá leis ach má tá aithne agat ar an seoltóir agus má bhí tú ag súil leo.
recipient-unchecked-why = An fáth nárbh fhéidir linn é a sheiceáil

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = Níor seoladh do ríomhphost
    .some = Ní bhfuair gach duine do ríomhphost
inside-sender-subject = Níor seoladh do ríomhphost
    .some = Ní bhfuair gach duine do ríomhphost
inside-sender-happened = Stopamar ríomhphost ó do sheoladh. Ní bhfuair aon duine é.
    .some = Stopamar ríomhphost ó do sheoladh. Ní bhfuair gach faighteoir é.
inside-sender-action = Mura tusa a sheol é, abair leis an deasc chabhrach é.
inside-sender-explained = B’fhéidir go bhfuil duine eile ag úsáid do sheolta nó do ríomhaire.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Más tusa a sheol an ríomhphost, fiafraigh den deasc chabhrach conas é a sheoladh ar bhealach eile.
    .harmful = Más tusa a sheol an ríomhphost, ná hoscail arís na comhaid atá leis, agus ná seol arís iad. Abair leis an deasc chabhrach freisin é.
inside-sender-why = An fáth ar stopamar é

## Parts of all mails to recipients

action-nothing = Ní gá duit aon rud a dhéanamh.
which-title = An ríomhphost atá i gceist
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Tá amhras orainn.
    .subject = Ríomhphost blocáilte: contúirteach, b’fhéidir
# $file: a name, such as invoice.pdf.exe
why-file = “{ $file }” is ainm don chomhad.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Tá sé sa cheangaltán “{ $outer }”.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Tá fadhb le comhad amháin eile freisin.
    [two] Tá fadhb le { $count } chomhad eile freisin.
    [few] Tá fadhb le { $count } chomhad eile freisin.
    [many] Tá fadhb le { $count } gcomhad eile freisin.
   *[other] Tá fadhb le { $count } comhad eile freisin.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Sheiceáil ár ríomhaire tástála an comhad.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Contúirt: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] D’aimsigh seiceáil amháin é.
    [two] D’aimsigh { $count } sheiceáil neamhspleácha é.
    [few] D’aimsigh { $count } sheiceáil neamhspleácha é.
    [many] D’aimsigh { $count } seiceáil neamhspleácha é.
   *[other] D’aimsigh { $count } seiceáil neamhspleách é.
}
# it: the e-mail
expected-title = An raibh tú ag súil leis?
# a number: a phone number
expected-call = Má tá aithne agat ar an seoltóir, glaoigh ar uimhir is eol duit agus fiafraigh de. Ná fiafraigh trí ríomhphost.
expected-wanted = An bhfuil an ríomhphost uait? Má tá, iarr ar an deasc chabhrach é a sheiceáil arís.
expected-wanted-file = An bhfuil an ríomhphost nó a chomhad uait? Má tá, cuir ceist ar an deasc chabhrach. Nó iarr ar an seoltóir é a chur chugat ar bhealach eile.
    .alone = An bhfuil an ríomhphost uait? Má tá, cuir ceist ar an deasc chabhrach. Nó iarr ar an seoltóir é a chur chugat ar bhealach eile.
help-title = An bhfuil cabhair uait?
# the mail number: see label-number
help-ask = Cuir ceist ar an deasc chabhrach. Tabhair uimhir an ríomhphoist dóibh.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Teagmháil
help-phone = Guthán
help-email = Ríomhphost
help-page = Leathanach
details-title = Sonraí don rannóg TF
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Tagann an fógra seo ó chosaint ríomhphoist na heagraíochta { $organization }.
footer-automatic = Clár ríomhaire a scríobh é. Ní iarrfaimid do phasfhocal ort choíche.
note-dots = Seasann [.] do phonc, ionas nach gcliceálfaidh aon duine air trí dhearmad.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Tá an leagan Gaeilge thíos.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = Ó
# The sender as the mail servers use it
label-sender = Seoltóir an chlúdaigh
label-subject = Ábhar
# When the mail reached us: date and time
label-received = Am
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Níor seachadadh chuig
label-attachments = Ceangaltáin
label-file = Comhad
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Uimhir an ríomhphoist
label-quarantine = Coraintín
label-severity = Déine
label-confidence = Muinín
label-category = Catagóir
label-family = Fine
# Before the value of platform-…
label-platform = Ardán
label-log-id = Aitheantas loga
label-queue-id = Aitheantas scuaine
label-message-id = Message-ID
label-size = Méid
label-client = Ríomhaire seolta
# Before the value of sender-…
label-authentication = Fíordheimhniú
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = Freagra SMTP
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Riail
label-tests = Tástálacha turscair
label-score = Scór turscair
label-analysis = Anailís bhosca gainimh
label-release = Ordú scaoilte
label-host = Óstach
# The header fields that mark a mail to many people
label-list = Liosta nó bulc
label-policy-banks = Bainc bheartas (policy banks)

# Stands after label-sender
value-empty-sender = folamh, mar a bhíonn i dtuairiscí seachadta
# Stands after label-subject
value-no-subject = gan ábhar
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount } bheart
    [two] { $amount } bheart
    [few] { $amount } bheart
    [many] { $amount } mbeart
   *[other] { $amount } beart
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] agus { $count } eile
    [two] agus { $count } eile
    [few] agus { $count } eile
    [many] agus { $count } eile
   *[other] agus { $count } eile
}
    .item = { $count ->
        [one] { $count } eile
        [two] { $count } eile
        [few] { $count } eile
        [many] { $count } eile
       *[other] { $count } eile
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = níl; níor braitheadh aon rud, riail a chinn
value-spam-decided = níl; an scór turscair a chinn
value-unknown-state = níl; níor braitheadh aon rud

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = seachadta
outcome-blocked = blocáilte
outcome-handed-back-pass = tugtha ar ais don fhreastalaí ríomhphoist lena sheachadadh
outcome-handed-back-block = tugtha ar ais don fhreastalaí ríomhphoist, diúltaithe

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = Tá { $domain } cruthaithe ({ $check }).
sender-claimed = Luaitear { $domain }; níl aon chruthúnas air.
sender-contradicted = Luaitear { $domain }; theip ar an tseiceáil { $check }.
sender-inside = Tagann an ríomhphost ón taobh istigh.
sender-unknown = Níl seoltóir ar bith luaite sa ríomhphost.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, blocáilte: { $category } ({ $count ->
    [one] faighteoir amháin
    [two] beirt fhaighteoirí
    [few] faighteoirí: { $count }
    [many] faighteoirí: { $count }
   *[other] faighteoirí: { $count }
})
admin-alert-subject-delivered = { $severity }, seachadta: { $category } ({ $count ->
    [one] faighteoir amháin
    [two] beirt fhaighteoirí
    [few] faighteoirí: { $count }
    [many] faighteoirí: { $count }
   *[other] faighteoirí: { $count }
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, seachadta chuig { $delivered } as { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, seachadta gan seiceáil: { $category } ({ $count ->
    [one] faighteoir amháin
    [two] beirt fhaighteoirí
    [few] faighteoirí: { $count }
    [many] faighteoirí: { $count }
   *[other] faighteoirí: { $count }
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, seoltóir inmheánach: { $category } ({ $sender })
admin-alert-happened-blocked = Bhlocáil amavis ríomhphost. Ní bhfuair aon fhaighteoir é.
# $count: how many recipients have the mail
admin-alert-happened-delivered = Sheachaid amavis ríomhphost ar cheart féachaint air. { $count ->
    [one] Tá sé ag faighteoir amháin.
    [two] Tá sé ag beirt fhaighteoirí.
    [few] Faighteoirí a bhfuil sé acu: { $count }.
    [many] Faighteoirí a bhfuil sé acu: { $count }.
   *[other] Faighteoirí a bhfuil sé acu: { $count }.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = Bhlocáil amavis ríomhphost i gcás roinnt faighteoirí, ach { $count ->
    [one] seachadadh é chuig faighteoir amháin eile.
    [two] seachadadh é chuig beirt fhaighteoirí eile.
    [few] seachadadh é chuig faighteoirí eile (líon: { $count }).
    [many] seachadadh é chuig faighteoirí eile (líon: { $count }).
   *[other] seachadadh é chuig faighteoirí eile (líon: { $count }).
}
admin-alert-happened-inside = Tháinig an ríomhphost ón seoltóir inmheánach { $sender }.
admin-alert-happened-scanners = Níor oibrigh aon scanóir víreas. Níor seiceáladh an ríomhphost.
admin-alert-happened-scanner = Níor oibrigh scanóir víreas amháin. Sheiceáil scanóirí eile an ríomhphost.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Thuairiscigh scanóir bogearraí mailíseacha, ach níor áirigh amavis iad mar víreas. Seiceáil iontráil an scanóra in @av_scanners: ní mór di ainm a thabhairt ar ais.
admin-alert-action-none = Ní gá duit aon rud a dhéanamh.
admin-alert-action-remove = Bain an ríomhphost as na boscaí poist. Fiafraigh de na faighteoirí ar oscail siad é.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = B’fhéidir go bhfuil an ríomhphost ag teastáil. Féach air má iarrann faighteoir é.
    .inside = B’fhéidir go bhfuil an ríomhphost ag teastáil. Féach air má iarrann an seoltóir é.
# .delivered: recipients have the mail
admin-alert-action-mistake = B’fhéidir gur aláram bréagach é. Léigh na comharthaí thíos sula scaoileann tú an ríomhphost.
    .delivered = B’fhéidir gur aláram bréagach é. Léigh na comharthaí thíos sula mbaineann tú an ríomhphost as na boscaí poist.
admin-alert-action-gone = Níor coinníodh cóip den ríomhphost. Má tá sé ag teastáil, caithfidh an seoltóir é a chur arís.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Labhair leis an seoltóir. Seiceáil ríomhaire an tseoltóra agus athraigh a phasfhocal.
    .spam = Labhair leis an seoltóir. B’fhéidir go bhfuil duine eile ag úsáid a chuntais.
admin-alert-action-scanners = Seiceáil na scanóirí: ní sheiceálfar ríomhphoist go dtí go n-oibreoidh siad.
admin-alert-action-scanner = Seiceáil an scanóir: beidh an chosaint níos laige go dtí go n-oibreoidh sé.
admin-alert-what-title = Cad atá ann
admin-alert-grounds-title = Cad a aimsíodh
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Comharthaí contúirte
admin-alert-mistake-title = Comharthaí gur aláram bréagach é
admin-alert-mistake-none = Níl aon cheann ann.
admin-alert-mail-title = An ríomhphost
admin-alert-recipients-title = Faighteoirí
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Faighteoirí seachtracha: { $outcome } ({ $count })
admin-alert-files-title = Comhaid
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = thuairiscigh sé rud éigin
scanner-clean = níor aimsigh sé aon rud
scanner-failed = níor thug sé freagra
admin-alert-raw-title = Tuairiscí na scanóirí
admin-alert-release-title = Coraintín agus scaoileadh
admin-alert-release-note = Ná scaoil é ach má tá tú cinnte nach bhfuil dochar ann. D’fhéadfadh amavis an t-aitheantas rúnda (secret id) a iarraidh.
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] Níorbh fhéidir imeacht amháin roimhe seo a stóráil. Cuardaigh “whyblocked” i loga amavis.
    [two] Níorbh fhéidir { $count } imeacht roimhe seo a stóráil. Cuardaigh “whyblocked” i loga amavis.
    [few] Níorbh fhéidir { $count } imeacht roimhe seo a stóráil. Cuardaigh “whyblocked” i loga amavis.
    [many] Níorbh fhéidir { $count } n-imeacht roimhe seo a stóráil. Cuardaigh “whyblocked” i loga amavis.
   *[other] Níorbh fhéidir { $count } imeacht roimhe seo a stóráil. Cuardaigh “whyblocked” i loga amavis.
}
admin-alert-attached = Tá na fíricí ceangailte mar JSON.

## To the admins, about ourselves

admin-trouble-title = Fadhb leis na fógraí
    .test = Tástáil ar na fógraí
# $title: a .title of trouble-…
admin-trouble-subject = Fógraí: { $title }
admin-trouble-count = { $count ->
    [one] Tharla sé uair amháin.
    [two] Tharla sé { $count } uair.
    [few] Tharla sé { $count } huaire.
    [many] Tharla sé { $count } n-uaire.
   *[other] Tharla sé { $count } uair.
}
admin-trouble-do-title = Cad is ceart a dhéanamh
admin-trouble-last-title = An ceann deireanach
admin-trouble-retry = Nuair atá an fhadhb réitithe, rith “whyblocked queue retry --failed” chun an fógra a sheoladh arís.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = Tá imeacht sa chomhadlann isteach nach féidir a léamh. Bogadh chuig an bhfillteán “bad” é; níor cuireadh aon duine ar an eolas faoin ríomhphost.
    .title = imeacht doléite
    .hint = Léigh an comhad a chríochnaíonn ar .why san fhillteán “bad” sa chomhadlann isteach.
trouble-gap = Níorbh fhéidir leis an gcrúca (hook) gach imeacht a stóráil. I gcás roinnt ríomhphost, níor cuireadh aon duine ar an eolas.
    .title = imeachtaí ar iarraidh
    .hint = Seiceáil an spás saor agus na ceadanna sa chomhadlann isteach, agus loga amavis.
trouble-refused = Dhiúltaigh freastalaí ríomhphoist d’fhógra go buan.
    .title = fógra diúltaithe
    .hint = Féach “whyblocked queue list” agus freagra an fhreastalaí thíos.
trouble-expired = Níorbh fhéidir fógra a sheachadadh in am.
    .title = fógra nár seachadadh
    .hint = Seiceáil an freastalaí ríomhphoist a ghlacann ár bhfógraí.
trouble-template = Níorbh fhéidir teimpléad nó téacs a úsáid. Baineadh úsáid as an gceann ionsuite ina áit.
    .title = teimpléad briste
    .hint = Rith “whyblocked check”.
trouble-foreign-file = Tá rud sa chomhadlann isteach nach scríobhann an crúca (hook) riamh. Níor baineadh leis.
    .title = comhad coimhthíoch sa chomhadlann isteach
    .hint = Seiceáil cé aige a bhfuil cead scríofa sa chomhadlann isteach.
trouble-no-organization = Bhí faighteoirí ag ríomhphost i bhfearann nach mbaineann le haon eagraíocht.
    .title = fearann gan eagraíocht
    .hint = Cuir an fearann le comhad eagraíochta, nó bain as fearainn logánta amavis é.
trouble-test = Is tástáil í seo. Tá na fógraí ag obair.
    .title = tástáil amháin
    .hint = Ní gá duit aon rud a dhéanamh.
