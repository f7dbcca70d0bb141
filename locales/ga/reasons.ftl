# Provenance: original
# Irish, tú: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Thuairiscigh scanóir go bhfuil dochar sa ríomhphost.
    .title = Brath gan ainm
    .admin = Thuairiscigh an scanóir bogearraí mailíseacha ach níor thug sé ainm. Tá a aschur thíos, má tá aschur ann.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Is clár é an comhad. De ghnáth ní cheadaíonn d’eagraíocht cláir i ríomhphoist.
    .title = Clár coiscthe
    .admin = Comhad inrite. Is bealach coitianta é cláir a chur trí ríomhphost chun bogearraí mailíseacha a scaipeadh.
    .subject = Ríomhphost blocáilte: clár coiscthe
reason-file-script = Tá orduithe sa chomhad a rithfí ar do ríomhaire. De ghnáth ní cheadaíonn d’eagraíocht comhaid den sórt seo.
    .title = Script choiscthe
    .admin = Ritheann script le déchliceáil, agus cearta uile an úsáideora aici.
    .subject = Ríomhphost blocáilte: comhad coiscthe le horduithe
reason-file-shortcut = Is aicearra a thosaíonn rud eile é an comhad. De ghnáth ní cheadaíonn d’eagraíocht comhaid den sórt seo.
    .title = Aicearra coiscthe
    .admin = Is féidir le haicearra ordú ar bith a thosú faoi dheilbhín ar bith. Is annamh a sheolann seoltóir dlisteanach ceann.
    .subject = Ríomhphost blocáilte: aicearra coiscthe
reason-file-disk-image = Is cóip de dhiosca iomlán é an comhad. De ghnáth ní cheadaíonn d’eagraíocht comhaid den sórt seo.
    .title = Íomhá diosca choiscthe
    .admin = Cailleann comhaid in íomhá diosca an marc gur ón Idirlíon iad, agus mar sin is lú foláireamh a thugann Windows.
    .subject = Ríomhphost blocáilte: cóip choiscthe de dhiosca
reason-file-macro-document = Is féidir leis an doiciméad orduithe a rith (macraí). De ghnáth ní cheadaíonn d’eagraíocht doiciméid den sórt seo.
    .title = Doiciméad macra coiscthe
    .admin = Is féidir macraí a bheith sa chineál comhaid seo. Ní sheiceálann an riail an bhfuil ceann sa chomhad seo.
    .subject = Ríomhphost blocáilte: doiciméad atá in ann orduithe a rith
reason-file-notebook = Is leabhar nótaí digiteach (OneNote) é an comhad. Is féidir leis cláir a cheilt. De ghnáth ní cheadaíonn d’eagraíocht comhaid den sórt seo.
    .title = Leabhar nótaí coiscthe
    .admin = Is féidir comhad ar bith a bheith i gcomhaid OneNote, agus é a thosú le cliceáil amháin.
    .subject = Ríomhphost blocáilte: leabhar nótaí coiscthe
reason-file-help-file = Is seanchineál comhad cabhrach é ar féidir leis orduithe a rith. De ghnáth ní cheadaíonn d’eagraíocht comhaid den sórt seo.
    .title = Comhad cabhrach coiscthe
    .admin = Ritheann comhaid chabhrach thiomsaithe scripteanna. Ní gá d’aon duine iad a chur trí ríomhphost.
    .subject = Ríomhphost blocáilte: comhad cabhrach coiscthe
reason-file-web-page = Is leathanach gréasáin é an comhad. De ghnáth ní cheadaíonn d’eagraíocht leathanaigh ghréasáin mar cheangaltáin.
    .title = Leathanach gréasáin coiscthe
    .admin = Is minic a dhéanann leathanach gréasáin mar cheangaltán aithris ar leathanach logála isteach, nó a dhíphacálann sé comhad i bhfolach.
    .subject = Ríomhphost blocáilte: leathanach gréasáin coiscthe
reason-file-archive = Is comhad pacáilte é an comhad (mar shampla ZIP). De ghnáth ní cheadaíonn d’eagraíocht an cineál seo.
    .title = Cartlann choiscthe
    .admin = Tá an cineál cartlainne, nó rud éigin inti, coiscthe.
    .subject = Ríomhphost blocáilte: comhad pacáilte coiscthe
reason-file-pdf = Is doiciméad PDF é an comhad. Ní cheadaíonn riail de chuid d’eagraíochta é.
    .title = PDF coiscthe
    .admin = Coisceann riail de chuid na suiteála seo an comhad PDF seo, de réir a ainm nó a chineáil.
    .subject = Ríomhphost blocáilte: comhad coiscthe
reason-file-document = Is doiciméad é an comhad. Ní cheadaíonn riail de chuid d’eagraíochta é.
    .title = Doiciméad coiscthe
    .admin = Coisceann riail de chuid na suiteála seo an doiciméad seo, de réir a ainm nó a chineáil.
    .subject = Ríomhphost blocáilte: comhad coiscthe
reason-file-picture = Is pictiúr é an comhad. Ní cheadaíonn riail de chuid d’eagraíochta é.
    .title = Pictiúr coiscthe
    .admin = Coisceann riail de chuid na suiteála seo an pictiúr seo, de réir a ainm nó a chineáil.
    .subject = Ríomhphost blocáilte: comhad coiscthe
reason-file-media = Is físeán nó comhad fuaime é an comhad. De ghnáth ní cheadaíonn d’eagraíocht comhaid den sórt seo i ríomhphoist.
    .title = Físeán nó comhad fuaime coiscthe
    .admin = Coisceann riail de chuid na suiteála seo físeáin nó comhaid fuaime.
    .subject = Ríomhphost blocáilte: físeán nó comhad fuaime coiscthe
reason-file-disguised = Tá cuma doiciméid ar an gcomhad, ach is clár é.
    .title = Clár faoi ainm bréige
    .admin = Ceileann an t-ainm gur clár é an comhad. Tá sé ceaptha chun dallamullóg a chur ar dhaoine.
    .subject = Ríomhphost blocáilte: clár faoi cheilt
reason-file-other = Is cineál comhaid é nach gceadaíonn d’eagraíocht de ghnáth.
    .title = Comhad coiscthe
    .admin = Coisceann riail de chuid na suiteála seo an t-ainm nó an cineál.
    .subject = Ríomhphost blocáilte: comhad coiscthe

## What could not be checked

reason-encrypted = Tá an comhad faoi ghlas agus pasfhocal air. Mar sin, níorbh fhéidir linn féachaint isteach ann.
    .title = Comhad criptithe
    .admin = Tá an chartlann nó an doiciméad criptithe. Déanann ionsaitheoirí é chun dul thar scanóirí; déanann seoltóirí dlisteanacha é chun sonraí a chosaint.
    .subject = Ríomhphost blocáilte: comhad faoi ghlas
reason-over-limits = Tá an iomarca pacáilte sa chomhad. Mar sin, níorbh fhéidir linn é a sheiceáil.
    .title = Teorainneacha sáraithe
    .admin = An iomarca comhad, iad neadaithe ródhomhain, nó rómhór tar éis a ndíphacála. B’fhéidir gur buama cartlainne é, nó nach bhfuil ann ach cartlann mhór.
    .subject = Ríomhphost blocáilte: an iomarca pacáilte i gcomhad
reason-ambiguous = Tá an ríomhphost déanta sa chaoi go léann cláir éagsúla é ar bhealaí éagsúla. Mar sin, níorbh fhéidir linn é a sheiceáil.
    .title = Struchtúr débhríoch
    .admin = D’fhéadfadh cláir éagsúla codanna éagsúla a fheiceáil, sa chaoi go bhféachann scanóir ar rud amháin agus go n-osclaíonn an faighteoir rud eile.
    .subject = Ríomhphost blocáilte: déanta ar bhealach míthreorach
reason-unreadable = Tá an comhad millte nó ní fios cén cineál é. Mar sin, níorbh fhéidir linn é a sheiceáil.
    .title = Comhad doléite
    .admin = Níorbh fhéidir páirt MIME a dhíchódú nó a dhíphacáil.
    .subject = Ríomhphost blocáilte: comhad doléite
reason-scanners-failed = Ní raibh ár scanóirí víreas ag obair nuair a tháinig an ríomhphost. Mar sin, níor seiceáladh é.
    .title = Theip ar gach scanóir
    .admin = Níor thug aon scanóir víreas freagra. Ní sheiceálfar ríomhphoist go dtí go n-oibreoidh ceann acu arís.
    .subject = Ríomhphost blocáilte: níorbh fhéidir é a sheiceáil
# $scanner: its name
reason-scanner-failed = Níor oibrigh ceann dár seiceálacha nuair a tháinig an ríomhphost.
    .title = Theip ar scanóir
    .admin = Níor thug { $scanner } freagra i gcás an ríomhphoist. Sheiceáil scanóirí eile é.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = Níl an ríomhphost déanta i gceart.
    .title = Ceanntásc mícheart
    .admin = Briseann an ceanntásc rialacha fhormáid an ríomhphoist.
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-mime = Níl codanna an ríomhphoist curtha le chéile i gceart.
    .title = Struchtúr MIME mícheart
    .admin = Tá an struchtúr MIME briste (RFC 2045). Clár lochtach is cúis leis de ghnáth; uaireanta cleas chun dul thar scanóirí.
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-8bit = Úsáideann an ríomhphost litreacha ar bhealach nach gceadaítear.
    .title = Carachtair 8 ngiotán sa cheanntásc
    .admin = Tá carachtair sa cheanntásc nach mór a ionchódú (RFC 2047). Seanchlár nó clár baile is cúis leis de ghnáth.
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-control = Tá carachtair sa ríomhphost nach gceadaítear.
    .title = Carachtair rialúcháin sa cheanntásc
    .admin = Tá carachtair rialúcháin sa cheanntásc (RFC 5322, alt 2.2).
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-blank = Tá líne fholamh in áit mhícheart sa ríomhphost.
    .title = Líne bhán sa cheanntásc
    .admin = Níl ach spás bán i líne den cheanntásc (RFC 5322, alt 3.2.2).
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-long = Tá líne sa ríomhphost atá rófhada.
    .title = Líne cheanntáisc rófhada
    .admin = Tá níos mó ná 998 carachtar i líne den cheanntásc (RFC 5322, alt 2.1.1).
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-syntax = Níl líne theicniúil den ríomhphost scríofa i gceart.
    .title = Comhréir cheanntáisc mhícheart
    .admin = Briseann réimse ceanntáisc an chomhréir (RFC 5322).
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart
reason-header-missing = Tá rud ar iarraidh sa ríomhphost nach mór a bheith i ngach ríomhphost.
    .title = Réimse ceanntáisc ar iarraidh
    .admin = Tá réimse riachtanach ceanntáisc ar iarraidh (RFC 5322, alt 3.6).
    .subject = Ríomhphost blocáilte: neamhiomlán
reason-header-duplicate = Tá rud sa ríomhphost faoi dhó nach gceadaítear ach uair amháin.
    .title = Réimse ceanntáisc dúbailte
    .admin = Tá réimse ann faoi dhó nach gceadaítear ach uair amháin (RFC 5322, alt 3.6). Clár nó freastalaí athsheachadta lochtach is cúis leis de ghnáth.
    .subject = Ríomhphost blocáilte: níl sé déanta i gceart

reason-oversized = Tá an ríomhphost níos mó ná mar a cheadaítear.
    .title = Ríomhphost rómhór
    .admin = Níos mó ná an teorainn atá socraithe don fhaighteoir seo.
    .subject = Ríomhphost blocáilte: rómhór

## Grounds of spam

spam-test = Tá téacs tástála sa ríomhphost. Úsáidtear téacsanna den sórt sin chun an scagaire a thástáil.
    .title = Téacs tástála
    .admin = GTUBE, an téacs tástála do scagairí turscair. Níl dochar ann.
    .subject = Ríomhphost blocáilte: téacs tástála gan dochar
spam-score = Tá go leor comharthaí beaga ann a chuireann cuma fógraíochta ar an ríomhphost.
    .title = Scór turscair bainte amach
    .admin = Bhain suim na dtástálacha an teorainn amach.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-forged-sender = Tá an chuma ar sheoladh an tseoltóra gur seoladh bréige é.
    .title = Seoltóir neamhbharántúil
    .admin = Theip ar SPF, DKIM nó DMARC don seoltóir a thaispeántar.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-phishing = Tá an ríomhphost ag iarraidh do phasfhocal nó smacht ar do chuntas a fháil.
    .title = Frásaí fioscaireachta
    .admin = Frásaí nó naisc a dhéanann aithris ar sheirbhís agus a iarrann sonraí logála isteach nó íocaíochta.
    .subject = Ríomhphost blocáilte: cleas chun do phasfhocal a fháil
spam-known-sender-network = Baineadh úsáid cheana as an ríomhaire a sheol é, nó as nasc ann, le haghaidh fógraíochta.
    .title = Seoladh nó nasc ar liosta
    .admin = Tá seoladh nó nasc ar bhlocliosta.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-known-text = Tá an téacs ar eolas ó ríomhphoist eile gan iarraidh.
    .title = Téacs turscair aitheanta
    .admin = Tá an téacs cosúil le turscar aitheanta (Bayes, suimeanna seiceála).
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-money-promise = Geallann nó éilíonn an ríomhphost airgead.
    .title = Frásaí faoi airgead
    .admin = Frásaí a bhaineann le calaois réamhtháille, crannchuir, dúmháil.
    .subject = Ríomhphost blocáilte: cleas chun do chuid airgid a fháil
spam-advertising = Tá an ríomhphost scríofa ar nós fógra margaíochta.
    .title = Frásaí fógraíochta
    .admin = Frásaí a fhógraíonn drugaí, iasachtaí, earraí góchumtha agus a leithéid.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-odd-text = Tá an téacs scríofa ar bhealach neamhghnách.
    .title = Téacs aisteach
    .admin = Ionchódú, marcáil nó litriú is annamh a tháirgeann cláir dhlisteanacha.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-odd-links = Ceileann na naisc cá dtéann siad.
    .title = Naisc aisteacha
    .admin = Naisc chuig seoltaí IP loma, giorraitheoirí nasc nó spriocanna faoi cheilt.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-odd-path = Tháinig an ríomhphost ar bhealach neamhghnách.
    .title = Conair aisteach
    .admin = Tá ainm nó seoladh an ríomhaire seolta ar iarraidh, neamhghnách nó bréagach.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-odd-header = Clár neamhghnách a scríobh an ríomhphost.
    .title = Ceanntásc aisteach
    .admin = Tá réimsí ceanntáisc ar iarraidh, mícheart nó déanta mar aithris.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-attachment = Is minic ceangaltáin den chineál seo le fógraíocht.
    .title = Ceangaltán is gnách le turscar
    .admin = Is gnách cineál nó ainm an cheangaltáin i dturscar.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-scanner-points = Measann scanóir víreas go bhfuil an ríomhphost inamhrais.
    .title = Pointí ó scanóir víreas
    .admin = Áiríonn an tsuiteáil toradh an scanóra seo mar phointí turscair, ní mar bhogearraí mailíseacha.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
spam-site-rule = Ní cheadaíonn riail de chuid d’eagraíochta é.
    .title = Riail de chuid na suiteála
    .admin = Riail nó liosta de chuid na suiteála seo.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] D’aimsigh seiceáil neamhspleách amháin é.
        [two] D’aimsigh { $count } sheiceáil neamhspleácha é.
        [few] D’aimsigh { $count } sheiceáil neamhspleácha é.
        [many] D’aimsigh { $count } seiceáil neamhspleácha é.
       *[other] D’aimsigh { $count } seiceáil neamhspleách é.
    }
doubt-exact-name =
    .admin = Aithníonn scanóir na bogearraí mailíseacha seo go beacht, nó an fhine lena mbaineann siad.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = Tá cuma doiciméid ar an gcomhad “{ $file }”, ach ní doiciméad é.
    .admin = Ligeann an t-ainm “{ $file }” air gur doiciméad é.
doubt-turned-name = Tá ainm an chomhaid scríofa sa chaoi go léann daoine a dheireadh go mícheart.
    .admin = Tá carachtair san ainm “{ $file }” a iompaíonn treo na léitheoireachta. Fágadh ar lár anseo iad.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = Tá litreacha in ainm comhaid nach bhfuil ach cuma na ngnáthlitreacha orthu.
    .admin = Tá litreacha as roinnt aibítrí, a bhfuil cuma chosúil orthu, measctha san ainm “{ $file }”.
doubt-archive-in-archive =
    .admin = Tá cartlann taobh istigh de chartlann. Is annamh é sin i ríomhphost dlisteanach.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = Deir an ríomhphost gur ó { $domain } é. Deir seiceáil nach fíor é sin.
    .admin = Theip ar an tseiceáil { $check } do { $domain }, an seoltóir atá luaite.
doubt-sender-claimed = Deir an ríomhphost gur ó { $domain } é. Níl cruthúnas air sin.
    .admin = Deir an ríomhphost gur ó { $domain } é. Ní chruthaíonn síniú DKIM ná toradh DMARC ar bith é.
doubt-single-guess =
    .admin = Scanóir amháin atá in amhras faoi, bunaithe ar struchtúr an chomhaid. Is minic tuairimí den sórt sin mícheart.
doubt-false-alarm-source =
    .admin = Níl sé á thuairisciú ach ag bunachar sínithe a bhfuil clú aláram bréagach air.
doubt-macro-alone = Tá orduithe sa doiciméad (macraí). Bíonn a leithéid i go leor doiciméad macánta.
    .admin = Níl ach macra á thuairisciú. Bíonn ceann i go leor doiciméad dlisteanach.
doubt-ordinary-behavior =
    .admin = Ní fhacthas ach iompar a bhíonn ag go leor clár dlisteanach freisin.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] D’fhéach scanóir amháin eile air agus níor aimsigh sé aon rud.
        [two] D’fhéach { $count } scanóir eile air agus níor aimsigh siad aon rud.
        [few] D’fhéach { $count } scanóir eile air agus níor aimsigh siad aon rud.
        [many] D’fhéach { $count } scanóir eile air agus níor aimsigh siad aon rud.
       *[other] D’fhéach { $count } scanóir eile air agus níor aimsigh siad aon rud.
    }
doubt-sender-proven = Is ó { $domain } an ríomhphost i ndáiríre.
    .admin = Tá an seoltóir { $domain } cruthaithe ag DKIM nó DMARC. Mar sin féin, d’fhéadfadh ríomhaire comhpháirtí aitheanta a bheith ionfhabhtaithe.
doubt-rule-only =
    .admin = Coisceann riail de chuid na suiteála an comhad. Níor aimsigh aon scanóir aon rud ann.
doubt-known-bulk = Is ó { $domain } an ríomhphost i ndáiríre. Cuireadh chuig a lán daoine é.
    .admin = Is bulcríomhphost nó ríomhphost liosta é, agus tá a sheoltóir { $domain } cruthaithe.
doubt-harmless-test =
    .admin = Is comhad tástála é. Is dócha go bhfuil duine éigin ag tástáil an scagaire.
