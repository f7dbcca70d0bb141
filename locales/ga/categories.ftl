# Provenance: original
# Irish, tú: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title

category-ransomware = Tá clár sa ríomhphost a chuireann comhaid faoi ghlas agus a éilíonn airgead.
    .subject = Ríomhphost blocáilte: clár dúmhála
    .could = D’fhéadfadh an clár do dhoiciméid agus do phictiúir a chur faoi ghlas.
    .can = Is féidir leis an gclár do dhoiciméid agus do phictiúir a chur faoi ghlas.
    .title = Bogearraí éirice
    .admin = Criptíonn siad comhaid agus éilíonn siad airgead. Déanann go leor díobh cóip de na sonraí ar dtús.

category-wiper = Tá clár sa ríomhphost a scriosann sonraí.
    .subject = Ríomhphost blocáilte: clár a scriosann sonraí
    .could = D’fhéadfadh an clár gach rud ar do ríomhaire a scriosadh.
    .can = Is féidir leis an gclár gach rud ar do ríomhaire a scriosadh.
    .title = Bogearraí scriosta
    .admin = Scriosann siad comhaid nó dioscaí iomlána. Níl aon bhealach ann na sonraí a cheannach ar ais.

category-banker = Tá clár sa ríomhphost a ghoideann airgead as cuntais bhainc.
    .subject = Ríomhphost blocáilte: clár a ghoideann as cuntais bhainc
    .could = D’fhéadfadh an clár smacht a fháil ar do chuntas bainc ar líne.
    .can = Is féidir leis an gclár smacht a fháil ar do chuntas bainc ar líne.
    .title = Traíoch baincéireachta
    .admin = Gabhann sé seilbh ar an mbaincéireacht ar líne, de ghnáth tríd an méid a thaispeánann an brabhsálaí a athrú.

category-infostealer = Tá clár sa ríomhphost a ghoideann pasfhocail.
    .subject = Ríomhphost blocáilte: clár a ghoideann pasfhocail
    .could = D’fhéadfadh an clár do phasfhocail a sheoladh chuig strainséirí.
    .can = Is féidir leis an gclár do phasfhocail a sheoladh chuig strainséirí.
    .title = Gadaí faisnéise
    .admin = Bailíonn sé pasfhocail, fianáin agus doiciméid agus seolann sé amach iad laistigh de chúpla nóiméad.

category-spyware = Tá clár sa ríomhphost a choinníonn súil ar gach a ndéanann tú.
    .subject = Ríomhphost blocáilte: clár spiaireachta
    .could = D’fhéadfadh an clár a gclóscríobhann tú agus a bhfeiceann tú a thaifeadadh.
    .can = Is féidir leis an gclár a gclóscríobhann tú agus a bhfeiceann tú a thaifeadadh.
    .title = Bogearraí spiaireachta
    .admin = Taifeadann siad na heochracha, an scáileán, an micreafón nó an ceamara.

category-backdoor = Tá clár sa ríomhphost a ligeann do strainséirí do ríomhaire a úsáid.
    .subject = Ríomhphost blocáilte: clár cianrialaithe faoi cheilt
    .could = D’fhéadfadh strainséirí do ríomhaire a úsáid ó chian.
    .can = Is féidir le strainséirí do ríomhaire a úsáid ó chian.
    .title = Cúldoras
    .admin = Tugann sé smacht ar an ríomhaire do dhaoine eile: orduithe, comhaid, scáileán.

category-botnet = Tá clár sa ríomhphost a ghlacann orduithe ó choirpigh.
    .subject = Ríomhphost blocáilte: clár faoi smacht coirpeach
    .could = D’fhéadfadh an clár do ríomhaire a úsáid chun daoine eile a ionsaí.
    .can = Is féidir leis an gclár do ríomhaire a úsáid chun daoine eile a ionsaí.
    .title = Bota
    .admin = Cuireann sé an ríomhaire isteach i líonra a sheolann turscar nó a ionsaíonn daoine eile.

category-worm = Tá clár sa ríomhphost a scaipeann uaidh féin.
    .subject = Ríomhphost blocáilte: clár a scaipeann uaidh féin
    .could = D’fhéadfadh an clár scaipeadh ó do ríomhaire go ríomhairí eile.
    .can = Is féidir leis an gclár scaipeadh ó do ríomhaire go ríomhairí eile.
    .title = Péist
    .admin = Cóipeálann sí í féin chuig ríomhairí eile trí ríomhphost, trí chomhroinnt comhad nó trí laigí.

category-rootkit = Tá clár sa ríomhphost a théann i bhfolach go domhain sa ríomhaire.
    .subject = Ríomhphost blocáilte: clár a théann i bhfolach
    .could = D’fhéadfadh an clár fanacht i do ríomhaire i ngan fhios duit.
    .can = Is féidir leis an gclár fanacht i do ríomhaire i ngan fhios duit.
    .title = Fréamhthrealamh (rootkit)
    .admin = Téann sé i bhfolach sa chóras nó roimh thosú an chórais, agus fanann sé ann tar éis glanta.

category-exploit = Tá comhad sa ríomhphost a bhaineann leas as laige i gclár.
    .subject = Ríomhphost blocáilte: comhad chun briseadh isteach
    .could = D’fhéadfadh an comhad strainséir a ligean isteach dá n-osclófá é.
    .can = Is féidir leis an gcomhad strainséir a ligean isteach má osclaíonn tú é.
    .title = Dúshaothrú
    .admin = Baineann sé leas as leochaileacht i gclár. Seiceáil go bhfuil an clár cothrom le dáta.

category-downloader = Tá clár sa ríomhphost a thugann cláir dhíobhálacha eile isteach.
    .subject = Ríomhphost blocáilte: clár a fhaigheann cláir dhíobhálacha
    .could = D’fhéadfadh an clár cláir dhíobhálacha a chur ar do ríomhaire.
    .can = Is féidir leis an gclár cláir dhíobhálacha a chur ar do ríomhaire.
    .title = Íoslódálaí
    .admin = An chéad chéim in ionsaí: faigheann nó díphacálann sé na bogearraí mailíseacha féin.

category-file-infector = Tá clár sa ríomhphost a ionfhabhtaíonn cláir eile.
    .subject = Ríomhphost blocáilte: víreas ríomhaire
    .could = D’fhéadfadh an clár na cláir ar do ríomhaire a ionfhabhtú.
    .can = Is féidir leis an gclár na cláir ar do ríomhaire a ionfhabhtú.
    .title = Ionfhabhtóir comhad
    .admin = Ceanglaíonn sé é féin de chláir agus de dhoiciméid. Is minic gur comhad glan é a ionfhabhtaíodh.

category-cryptominer = Tá clár sa ríomhphost a úsáideann do ríomhaire faoi rún chun airgead digiteach a dhéanamh.
    .subject = Ríomhphost blocáilte: clár a úsáideann ríomhairí faoi rún
    .could = D’fhéadfadh an clár do ríomhaire a mhoilliú agus a théamh.
    .can = Is féidir leis an gclár do ríomhaire a mhoilliú agus a théamh.
    .title = Mianadóir criptea-airgeadra
    .admin = Déanann sé criptea-airgeadra a mhianadh ar chostas an úinéara.

category-phishing = Tá an ríomhphost ag iarraidh do phasfhocal a fháil le cleas.
    .subject = Ríomhphost blocáilte: cleas chun do phasfhocal a fháil
    .could = D’fhéadfadh an ríomhphost thú a threorú go leathanach bréige logála isteach.
    .can = Is féidir leis an ríomhphost thú a threorú go leathanach bréige logála isteach.
    .title = Fioscaireacht
    .admin = Déanann sí aithris ar sheirbhís chun pasfhocail nó sonraí íocaíochta a fháil.

category-rogueware = Tá clár sa ríomhphost a scanraíonn daoine chun airgead a fháil.
    .subject = Ríomhphost blocáilte: clár le foláirimh bhréige
    .could = D’fhéadfadh an clár foláirimh bhréige a thaispeáint agus airgead a iarraidh.
    .can = Is féidir leis an gclár foláirimh bhréige a thaispeáint agus airgead a iarraidh.
    .title = Bogearraí bréige slándála
    .admin = Ligeann siad orthu gur clár slándála nó deisiúcháin iad agus éilíonn siad íocaíocht.

category-scam = Tá an ríomhphost ag iarraidh airgead a fháil le scéal bréige.
    .subject = Ríomhphost blocáilte: cleas chun do chuid airgid a fháil
    .could = D’fhéadfá airgead a chailleadh leis.
    .can = Is féidir go gcaillfidh tú airgead leis.
    .title = Caimiléireacht
    .admin = Calaois trí théacs amháin: réamhtháille, sonrasc bréige, dúmháil, grá bréige.

category-hacktool = Tá uirlis sa ríomhphost chun briseadh isteach i ríomhairí.
    .subject = Ríomhphost blocáilte: uirlis chun briseadh isteach
    .could = D’fhéadfadh strainséirí an uirlis a úsáid in aghaidh do ríomhaire.
    .can = Is féidir le strainséirí an uirlis a úsáid in aghaidh do ríomhaire.
    .title = Uirlis haiceála
    .admin = Uirlis chun ionsaithe a dhéanamh. Úsáideann riarthóirí agus tástálaithe cuid acu freisin.

category-pua = Tá clár sa ríomhphost nach mbíonn ó fhormhór na ndaoine.
    .subject = Ríomhphost blocáilte: clár gan iarraidh
    .could = D’fhéadfadh an clár fógraíocht a thaispeáint nó do shocruithe a athrú.
    .can = Is féidir leis an gclár fógraíocht a thaispeáint nó do shocruithe a athrú.
    .title = Clár gan iarraidh (PUA)
    .admin = Fógraíocht, suiteálaithe cuachta, uirlisí inamhrais. Crá croí seachas contúirt; teastaíonn siad ó roinnt úsáideoirí.

category-active-content = Tá doiciméad sa ríomhphost ar féidir leis orduithe a rith.
    .subject = Ríomhphost blocáilte: doiciméad atá in ann orduithe a rith
    .could = D’fhéadfadh clár díobhálach tosú nuair a osclófaí an doiciméad.
    .can = Is féidir le clár díobhálach tosú nuair a osclaítear an doiciméad.
    .title = Ábhar gníomhach
    .admin = Macra, script nó nasc a ritheann nuair a osclaítear an doiciméad. Bíonn siad i ndoiciméid dhlisteanacha freisin.

category-evasion = Tá comhad sa ríomhphost atá ag iarraidh dul i bhfolach ónár seiceálacha.
    .subject = Ríomhphost blocáilte: comhad a cheileann a bhfuil ann
    .could = D’fhéadfadh an comhad dochar a dhéanamh níos déanaí, tar éis ár seiceálacha.
    .can = Is féidir leis an gcomhad dochar a dhéanamh níos déanaí, tar éis ár seiceálacha.
    .title = Imghabháil
    .admin = Pacálann, ceileann nó moillíonn an comhad é féin chun dul thar scanóirí. Déanann cosaint ar chóipeáil amhlaidh freisin.

category-suspicious-behavior = Tá comhad sa ríomhphost a iompraíonn é féin go hamhrasach.
    .subject = Ríomhphost blocáilte: comhad amhrasach
    .could = D’fhéadfadh an comhad do ríomhaire a athrú gan chead uait.
    .can = Is féidir leis an gcomhad do ríomhaire a athrú gan chead uait.
    .title = Iompar amhrasach
    .admin = Déanann sé rudaí a dhéanann bogearraí mailíseacha go minic, ach níl aon chruthúnas ann.

category-malware = Tá clár díobhálach sa ríomhphost.
    .subject = Ríomhphost blocáilte: clár díobhálach
    .could = D’fhéadfadh an clár dochar a dhéanamh do do ríomhaire nó spiaireacht a dhéanamh ort.
    .can = Is féidir leis an gclár dochar a dhéanamh do do ríomhaire nó spiaireacht a dhéanamh ort.
    .title = Bogearraí mailíseacha
    .admin = Tá siad mailíseach, ach ní deir an scanóir cén cineál iad.

category-policy = Ní cheadaíonn riail de chuid d’eagraíochta an ríomhphost.
    .subject = Ríomhphost blocáilte: ní cheadaítear anseo é
    .could = Úsáideann ionsaitheoirí ríomhphoist den sórt seo freisin.
    .can = Úsáideann ionsaitheoirí ríomhphoist den sórt seo freisin.
    .title = Beartas
    .admin = Coiscthe ag riail de chuid na suiteála seo; níor braitheadh aon rud díobhálach.

category-unscannable = Níorbh fhéidir linn an ríomhphost a sheiceáil.
    .subject = Ríomhphost blocáilte: níorbh fhéidir é a sheiceáil
    .could = Uaireanta cuirtear comhaid dhíobhálacha i bhfolach i ríomhphoist den sórt seo.
    .can = Uaireanta cuirtear comhaid dhíobhálacha i bhfolach i ríomhphoist den sórt seo.
    .title = Níorbh fhéidir seiceáil
    .admin = Níorbh fhéidir le haon scanóir féachaint isteach ann. Níl aon rud ar eolas, olc ná maith.

category-spam = Tá cuma fógraíochta gan iarraidh ar an ríomhphost.
    .subject = Ríomhphost blocáilte: fógraíocht gan iarraidh
    .could = Ní chaillfeá leis ach am.
    .can = Is féidir leis am a chur amú ort.
    .title = Turscar
    .admin = Bulcríomhphost gan iarraidh.

category-test = Tá comhad tástála gan dochar sa ríomhphost. Úsáidtear a leithéid chun an chosaint a thástáil.
    .subject = Ríomhphost blocáilte: comhad tástála gan dochar
    .could = Níorbh fhéidir leis aon dochar a dhéanamh.
    .can = Ní féidir leis aon dochar a dhéanamh.
    .title = Tástáil
    .admin = Comhad tástála a thuairiscíonn scanóirí d’aon ghnó. Níl dochar ann.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = an-ard
    .admin = criticiúil
severity-high = ard
    .admin = ard
severity-medium = meánach
    .admin = meánach
severity-low = íseal
    .admin = íseal
severity-info = níl ann
    .admin = eolas

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = Táimid an-chinnte go bhfuil dochar sa ríomhphost.
    .unwanted = Táimid an-chinnte gur ríomhphost gan iarraidh é.
    .admin = ard
confidence-moderate = Táimid sách cinnte, ach seans go bhfuilimid mícheart.
    .admin = measartha
confidence-low = B’fhéidir gur aláram bréagach é. B’fhéidir nach bhfuil dochar sa ríomhphost.
    .admin = íseal

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = comhartha lag
strength-doubtful = clú aláram bréagach air
strength-medium = comhartha meánach
strength-strong = comhartha láidir
strength-named = meaitseáil bheacht

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = cartlann
platform-mail = ríomhphost
