# Provenance: original
# Irish, tú: what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences. “It” is the file, and “the computer” is
#           the test computer, never the reader's
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Rinne an comhad iarracht a lán comhad a athrú in éineacht agus ainm nua a thabhairt orthu. Sin a dhéanann cláir dhúmhála.
    .title = A lán comhad criptithe nó athainmnithe
    .admin = Athscríobhadh comhaid an ríomhaire tástála nó tugadh iarmhír nua dóibh ar an mórchóir. Déanann uirlisí cúltaca, cartlainne agus criptithe diosca amhlaidh freisin, ach is annamh a sheoltar trí ríomhphost iad. Lorg i dtuairisc an bhosca gainimh an iarmhír nua agus nótaí a fágadh.
finding-ransom-note = Rinne an comhad iarracht nóta a fhágáil a éilíonn airgead.
    .title = Nóta éirice
    .admin = Scríobhadh comhad a bhfuil a ainm nó a théacs ar eolas ó nótaí éirice. Is ar eochairfhocail atá an mheaitseáil bunaithe: léigh an comhad i dtuairisc an bhosca gainimh.
finding-backups-deleted = Rinne an comhad iarracht cóipeanna cúltaca an ríomhaire a scriosadh. Ní bheadh fáil ar chomhaid chaillte arís ansin.
    .title = Cóipeanna cúltaca scriosta
    .admin = Glanadh scáthchóipeanna, catalóg na gcúltacaí nó spás saor (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Níl cúis leis ach ag bogearraí cúltaca agus glanta diosca.
finding-recovery-off = Rinne an comhad iarracht feidhmeanna deisiúcháin an ríomhaire a mhúchadh.
    .title = Feidhmeanna athshlánaithe múchta
    .admin = Athraíodh cumraíocht an bhútála, Athchóiriú Córais nó cúltacaí (bcdedit, wbadmin, beartais). Déanann suiteálaithe tiománaithe agus uirlisí athshlánaithe é freisin; muinín 20% a thugann CAPE dá shíniú bcdedit féin.
finding-disk-overwritten = Rinne an comhad iarracht scríobh thar an diosca, sa chaoi nach dtosódh an ríomhaire arís.
    .title = Scríobh thar dhiosca nó limistéar bútála
    .admin = Scríobh amh ar dhiosca, ar a thaifead bútála nó ar chomhaid iomlána, nó uirlis chuige sin. Déanann uirlisí deighilte, íomháithe agus criptithe diosca é freisin. Lorg \\.\PhysicalDrive sa tuairisc.
finding-mass-deletion = Rinne an comhad iarracht líon neamhghnách comhad a scriosadh.
    .title = A lán comhad scriosta
    .admin = Ní dhéanann an síniú ach comhaireamh: spreagann díshuiteálaithe agus glantóirí comhad sealadach é freisin. Féach cé na comhaid a scriosadh.
finding-tools-blocked = Rinne an comhad iarracht bac a chur ar na huirlisí ar féidir leo stop a chur leis.
    .title = Uirlisí córais blocáilte
    .admin = Socraíodh beartais in aghaidh Bhainisteoir na dTascanna, eagarthóir na clárlainne, an leid ordaithe nó clár eile. Seachas cláir a ghlasálann an scáileán, ní dhéanann é ach bogearraí scoile agus ríomhairí poiblí (kiosk).
finding-desktop-changed = Rinne an comhad iarracht an deasc a athrú nó fógraí Windows a cheilt.
    .title = Socruithe deisce athraithe
    .admin = Cúlbhrat, deilbhíní, roghchlár tosaithe nó fógraí. Níl dochar ann leis féin: déanann uirlisí téamaí agus mionchoigeartaithe é. Níl tábhacht leis ach in éineacht le comharthaí criptithe.

## Stealing

finding-browser-data = D’fhéach an comhad san áit a gcoinníonn an brabhsálaí pasfhocail agus leathanaigh ar tugadh cuairt orthu.
    .title = Sonraí brabhsálaí léite
    .admin = Luann an bosca gainimh goid; is é a chonaic sé ná rochtain ar phróifílí brabhsálaí. Léann suiteálaithe agus uirlisí sioncronaithe agus glanta iad freisin (muinín 30% a thugann CAPE dó). Níl tábhacht leis ach má seoladh sonraí amach ina dhiaidh sin.
finding-browser-passwords = Rinne an comhad iarracht na pasfhocail nó na sonraí logála isteach sa bhrabhsálaí a léamh.
    .title = Pasfhocail bhrabhsálaí léite
    .admin = Rochtain ar Login Data, ar key4.db nó ar stór na bhfianán. Is é bainisteoir pasfhocal atá ag iompórtáil an t-aon ghnáthchás dlisteanach.
finding-transfer-passwords = Chuardaigh an comhad pasfhocail stóráilte na gclár a aistríonn comhaid.
    .title = Cuardach ar phasfhocail aistrithe comhad
    .admin = Scrúdaíodh conairí agus eochracha clárlainne de chuid cliant FTP, SSH nó cianrochtana. Is gnách go leor díobh i ndiaidh a chéile ag gadaithe pasfhocal ar nós Pony agus LokiBot.
finding-account-data = Chuardaigh an comhad pasfhocail nó sonraí de chuid clár ríomhphoist agus clár eile.
    .title = Cuardach ar shonraí cuntais
    .admin = Próifílí ríomhphoist, aipeanna teachtaireachta, cluichí nó dintiúir eile. Léann breiseáin Office agus uirlisí imirce próifílí ríomhphoist freisin; féach cé na conairí ar baineadh leo.
finding-wallets = Chuardaigh an comhad airgead digiteach ar an ríomhaire.
    .title = Cuardach ar sparáin chriptea-airgeadra
    .admin = wallet.dat, fillteáin sparáin nó sparáin bhrabhsálaí. Níl cúis leis ach ag bogearraí sparáin féin.
finding-windows-passwords = Rinne an comhad iarracht na pasfhocail logála isteach a thógáil as Windows.
    .title = Pasfhocail Windows léite
    .admin = Cuimhne LSASS, SAM, DPAPI, stór dintiúr Windows (Vault) nó bunachar sonraí an fhearainn (ATT&CK T1003). Léann bogearraí slándála agus tuairiscí tuairteála LSASS freisin; ní dhéanann ceangaltáin ríomhphoist é.
finding-clipboard = Léigh an comhad an méid a cóipeáladh le “cóipeáil agus greamaigh”.
    .title = Gearrthaisce léite
    .admin = Is féidir pasfhocail a ghabháil nó uimhreacha cuntais a athrú ar an dóigh seo. Léann cláir Office, bainisteoirí pasfhocal agus cianchabhair an ghearrthaisce an t-am ar fad.
finding-keylogger = Rinne an comhad iarracht a gclóscríobhtar a thaifeadadh, pasfhocail san áireamh.
    .title = Faire ar an méarchlár
    .admin = Crúca méarchláir nó seiceáil leanúnach ar na heochracha. Úsáideann uirlisí eochracha aicearra, cluichí agus áiseanna do dhaoine faoi mhíchumas na feidhmeanna céanna; tá sé tromchúiseach má seoladh sonraí amach ina dhiaidh sin.
finding-screen-watched = Rinne an comhad iarracht an scáileán, an ceamara nó an micreafón a thaifeadadh.
    .title = Faire ar an scáileán nó ar an seomra
    .admin = Gabhálacha scáileáin, ceamara nó fuaim. Déanann bogearraí tacaíochta agus cruinnithe é le toiliú; níl cúis ag ceangaltán leis.
finding-traffic-redirected = Rinne an comhad iarracht trácht Idirlín a chur bealach eile, áit ar féidir le daoine eile é a léamh.
    .title = Trácht Idirlín atreoraithe
    .admin = Seachfhreastalaí, comhad hosts, DNS, fréamhtheastais nó tiománaí gabhála. Athraíonn bogearraí cuideachta agus bacairí fógraí iad freisin; féach cén seoladh nó teastas a socraíodh.
finding-browser-weakened = Rinne an comhad iarracht cosaint an bhrabhsálaí a lagú. Sin a dhéanann cláir a ghoideann ó chuntais bhainc.
    .title = Cosaint brabhsálaí lagaithe
    .admin = Criosanna slándála, leithlisiú próiseas, SPDY nó HTTP/2, nó cód sa bhrabhsálaí: ullmhúchán chun leathanaigh bhainc a athrú. Íslíonn seanbhogearraí cuideachta criosanna freisin.
finding-browser-changed = Rinne an comhad iarracht leathanach tosaigh, cuardach nó breiseáin an bhrabhsálaí a athrú.
    .title = Socruithe brabhsálaí athraithe
    .admin = Is gnách é ag cláir fógraíochta chuachta. Tairgeann suiteálaithe dlisteanacha é freisin, ach fiafraíonn siad ar dtús.

## Strangers in control

finding-computer-info-sent = Bhailigh an comhad sonraí faoin ríomhaire agus sheol sé amach ar an Idirlíon iad.
    .title = Sonraí ríomhaire seolta amach
    .admin = An chéad teachtaireacht is gnách ó chlár cianrialaithe. Bíonn cuma chosúil ar theiliméadracht bogearraí dlisteanacha: seiceáil an ceann scríbe.
finding-stolen-data-sent = Sheol an comhad sonraí amach mar a dhéanann gadaithe pasfhocal.
    .title = Sonraí seolta chuig pointe bailithe
    .admin = Fuair róbat comhrá, webhook nó cuntas ríomhphoist na sonraí: gnáthnós ag Agent Tesla, Snake agus eile. Cuardaigh i do logaí seachfhreastalaí nó DNS an ndeachaigh fíor-ríomhairí i dteagmháil leis an seoladh.
finding-sends-mail = Rinne an comhad iarracht ríomhphoist a sheoladh uaidh féin.
    .title = Ríomhphost seolta ag an gcomhad féin
    .admin = SMTP ón sampla: róbat turscair, nó logálaí eochracha a sheolann an méid a thaifead sé. Déanann uirlisí monatóireachta agus cláir ríomhphoist é freisin.
finding-remote-control = Chuaigh an comhad i dteagmháil leis an Idirlíon ar nós cláir a ligeann do strainséirí an ríomhaire a úsáid.
    .title = Ordú agus rialú (C2)
    .admin = Comharthaí ordaithe agus rialaithe: poirt nó prótacail thipiciúla, fearainn ríofa (DGA), tolláin, socruithe bainte amach. Is féidir le bogearraí piara le piara agus nuashonraithe é a spreagadh. Féach ar na seoltaí.
finding-botnet-work = D’iompair an comhad é féin mar chuid de líonra ríomhairí ionfhabhtaithe.
    .title = Iompar róbatlín
    .admin = IRC, calaois chliceála, ionsaithe ar dhaoine eile nó iompar bota aitheanta. Is é cliant IRC an cás dlisteanach.
finding-cryptomining = Rinne an comhad iarracht airgead digiteach a dhéanamh leis an ríomhaire.
    .title = Mianadóireacht chriptea-airgeadra
    .admin = Chonacthas ordú mianadóireachta nó comhthiomsú mianadóireachta. Déanann daoine áirithe mianadóireacht d’aon ghnó, ach ní trí ríomhphost a fhaigheann siad an clár.
finding-hidden-network = D’úsáid an comhad líonra faoi cheilt nach léiríonn cé leis a bhfuil sé ag caint.
    .title = Tor, seachfhreastalaí oscailte nó tollán
    .admin = Tor, I2P, seachfhreastalaí oscailte nó seirbhís tolláin. Úsáideann uirlisí príobháideachais agus forbróirí iad freisin.
finding-opens-port = D’fhan an comhad le ceangail ón taobh amuigh.
    .title = Port éisteachta oscailte
    .admin = Déanann go leor clár dlisteanach é: seirbhísí cúnta, printéirí, dífhabhtóirí, cluichí. Tá tábhacht leis in éineacht le comharthaí cianrialaithe.
finding-access-opened = Rinne an comhad iarracht bealach isteach sa ríomhaire a oscailt do dhaoine eile.
    .title = Rochtain oscailte do dhaoine eile
    .admin = Socraíodh cianrochtain deisce nó cianchabhair, nó cuireadh cuntas úsáideora leis. Déanann foireann tacaíochta é freisin: fiafraigh ar sheol d’fhoireann féin é.
finding-attack-tool = Tá uirlis sa chomhad a dhéantar chun briseadh isteach.
    .title = Uirlis ionsaithe aitheanta
    .admin = Méarlorg foirne uirlisí (Meterpreter, Empire, Koadic, web shell …). B’fhéidir gur bhur dtástáil treáite féin é; mura ea, caith leis mar ionsaí spriocdhírithe.

## Addresses and traffic

finding-attack-traffic = Bhí trácht Idirlín an chomhaid ar liosta ionsaithe aitheanta.
    .title = Trácht ionsaithe aitheanta
    .admin = Mheaitseáil riail braite ionraidh nó fotha bagairtí. Léigh an foláireamh féin: torann is ea imeachtaí díchódóra (“SURICATA …”) agus tosaíochtaí ísle den chuid is mó.
finding-doubtful-address = D’úsáid an comhad seoltaí Idirlín de chineál a bhíonn ag caimiléirí freisin.
    .title = Seoltaí inamhrais
    .admin = Fearainn shaora nó nua, óstaigh mharbha, seoltaí IP loma, suíomhanna comhroinnte comhad agus greamaithe téacs. Úsáideann cláir dhlisteanacha iad go léir freisin: tabhair breith de réir an tseolta féin.
finding-dynamic-dns = Chuaigh an comhad i dteagmháil le seoladh Idirlín ar féidir leis bogadh go ríomhaire eile am ar bith.
    .title = DNS dinimiciúil
    .admin = Úsáideann úsáideoirí baile agus oifigí beaga DNS dinimiciúil; úsáideann oibreoirí clár cianrialaithe é freisin, mar gur féidir leo bogadh. Seiceáil an t-ainm.
finding-web-traffic = Mhalartaigh an comhad sonraí leis an Idirlíon.
    .title = Gnáth-thrácht gréasáin
    .admin = Déanann beagnach gach clár é: nuashonruithe, ceadúnais, staitisticí. Níl tábhacht leis ach má tá an seoladh nó na sonraí go holc. Is comhartha lag é gníomhaire úsáideora aisteach.

## Fetching and starting other programs

finding-program-unpacked = Dhíphacáil an comhad an dara clár agus thosaigh sé é.
    .title = Clár fágtha agus tosaithe
    .admin = Déanann gach suiteálaí é. Ó dhoiciméad nó ó script, is comhartha láidir é gur íoslódálaí atá ann.
finding-program-created = Chuir an comhad clár nua ar an ríomhaire.
    .title = Comhad cláir cruthaithe
    .admin = Déanann suiteálaithe agus cartlanna féindíphacála é. Féach cén comhad, agus ar tosaíodh é.
finding-document-writes-program = Chuir doiciméad nó comhad orduithe clár ar an ríomhaire faoi rún.
    .title = Clár scríofa ag doiciméad
    .admin = Scríobh Office, óstach scripteanna nó PowerShell comhad inrite. Is ar éigean a dhéanann ceangaltán dlisteanach ar bith é.
finding-document-online = Chuaigh an doiciméad ar líne uaidh féin, mar a bheadh sé ag dul faoi dhéin cláir.
    .title = Doiciméad a chuaigh ar líne
    .admin = Spreagann pictiúir nasctha, teimpléid agus seiceáil ceadúnais Office é freisin (muinín 20% a thugann CAPE dó). Féach cad a fuarthas.
finding-script-download = Rinne orduithe i bhfolach iarracht rud éigin a fháil ón Idirlíon.
    .title = Íoslódáil ag script
    .admin = Chuaigh wscript, cscript, mshta nó PowerShell ar líne nó thosaigh siad próiseas. Ó cheangaltán ríomhphoist, is íoslódálaí é seo beagnach i gcónaí.
finding-program-download = Fuair an comhad clár ón Idirlíon.
    .title = Clár íoslódáilte
    .admin = Déanann nuashonraitheoirí é ó sheoladh a ndéantóra; ó sheoladh IP lom, is comhartha láidir bogearraí mailíseacha é. Blocáil an seoladh mura bhfuil aithne agat air.
finding-hidden-command = Thosaigh an comhad orduithe i bhfolach in uirlis chumhachtach Windows.
    .title = Ordú PowerShell nó DDE i bhfolach
    .admin = PowerShell ionchódaithe nó i bhfolach, nó ordú DDE. Úsáideann scripteanna riarthóirí cuid de na lasca seo, ach ní ó ríomhphost. Díchódaigh líne na n-orduithe sa tuairisc.
finding-obfuscated-command = D’úsáid an comhad orduithe a rinneadh doléite d’aon ghnó.
    .title = Líne orduithe doiléirithe
    .admin = Orduithe aisiompaithe, líonta, nasctha nó an-fhada. Bíonn cinn fhada ag roinnt suiteálaithe agus uirlisí tógála; is annamh cinn dholéite dlisteanach.
finding-unusual-process = Thosaigh an comhad cláir nach mbíonn ag teastáil ó ghnáthchomhad.
    .title = Macphróiseas neamhghnách
    .admin = Próiseas nach bhfuil ar liosta na bpróiseas aitheanta sa bhosca gainimh, nó uirlis á húsáid go haisteach. Féach na macphróisis agus a línte orduithe.
finding-document-starts-program = Nuair a osclaíodh an doiciméad, tosaíodh clár eile faoi rún.
    .title = Clár tosaithe ag doiciméad
    .admin = Rith blaosc, óstach scripteanna nó clár eile faoi Office, faoi léitheoir PDF nó faoi bhrabhsálaí. Is ar éigean a dhéanann doiciméad dlisteanach ar bith é sin.
finding-windows-tools = D’úsáid an comhad uirlisí atá ionsuite in Windows.
    .title = Uirlisí Windows in úsáid
    .admin = Úsáideann scripteanna riaracháin agus suiteálaithe iad freisin. Is troime certutil, bitsadmin, mshta agus regsvr32 ná net nó ping.
finding-borrowed-programs = D’úsáid an comhad clár iontaofa Windows chun a chuid oibre féin a cheilt.
    .title = Mí-úsáid ar chlár iontaofa
    .admin = System binary proxy execution (ATT&CK T1218) nó taobhlódáil DLL: ní fheiceann liostaí ceadaithe ná an chosaint ach an t-ainm iontaofa. Oibríonn roinnt uirlisí bainistíochta mar seo.
finding-started-from-archive = Rinne comhad faoi cheilt sa cheangaltán pacáilte iarracht clár a thosú.
    .title = Aicearra nó script i gcartlann
    .admin = LNK, script nó DLL a tosaíodh díreach ó chartlann nó ó íomhá diosca: bealach an-choitianta inniu chun bogearraí mailíseacha a sheachadadh.

## Documents, scripts, pages

finding-office-macro = Tá clár beag (macra) sa doiciméad.
    .title = Macra i ndoiciméad
    .admin = Níl i gceist ach go bhfuil sé ann; ní fhacthas aon rud olc. Tá formhór na scarbhileog gnó a bhfuil macraí iontu dlisteanach: glaoigh ar an seoltóir ar uimhir atá ar eolas agat.
finding-office-macro-autorun = Tosaíonn clár beag sa doiciméad nuair a osclaítear an doiciméad.
    .title = Macra a thosaíonn uaidh féin
    .admin = AutoOpen, AutoClose nó pointe iontrála dá leithéid. Bíonn sé i bhfoirmeacha agus i dteimpléid cuideachtaí freisin; in éineacht le híoslódáil nó le glao blaoisce is comhartha láidir é.
finding-office-macro-suspicious = Tá clár beag sa doiciméad. Úsáidtear na horduithe céanna in ionsaithe.
    .title = Macra le horduithe amhrasacha
    .admin = Teaghráin ar nós Shell, CreateObject nó URLDownloadToFile, nó macra Excel 4. Úsáideann macraí gnó féinscríofa cuid acu; léigh an macra (olevba).
finding-known-weakness = Rinne an comhad iarracht laige aitheanta i gclár a úsáid chun briseadh isteach.
    .title = Leochaileacht aitheanta in úsáid
    .admin = Meaitseálann sé dúshaothrú aitheanta nó foireann dúshaothraithe; tá uimhir an CVE, má tá ceann ann, i bhfocail an bhosca gainimh. De ghnáth ní chuireann sé as do chláir nuashonraithe: seiceáil leibhéal bhur bpaistí.
finding-document-link = Tá nasc sa chomhad chuig suíomh gréasáin inamhrais.
    .title = Naisc inamhrais
    .admin = URLanna a aimsíodh sa doiciméad nó sa chuimhne. Baineann go leor díobh le Office nó le teastais: féach orthu sula dtugann tú breith.
finding-script-code = Tá cód cláir sa chomhad den chineál a úsáideann leathanaigh ghréasáin agus foirmeacha.
    .title = Script i gcomhad
    .admin = JavaScript nó a leithéid, i gcomhaid PDF freisin. Úsáideann foirmeacha agus leathanaigh ghréasáin dhlisteanacha é freisin; féach cad a dhéanann sé.
finding-obfuscated-script = Tá cód cláir sa chomhad atá i bhfolach nó a rinneadh doléite.
    .title = Script i bhfolach nó doiléirithe
    .admin = Frámaí gan mhéid, JavaScript pacáilte, atreoruithe, smuigleáil HTML. Bíonn cuma chosúil ar rianairí agus ar leathanaigh íoslaghdaithe.
finding-odd-document = Tá an doiciméad déanta ar bhealach neamhghnách.
    .title = Struchtúr doiciméid neamhghnách
    .admin = Códleathanaigh aisteacha, réada leabaithe nó codanna a úsáideann dúshaothruithe. Scríobhann tiontairí agus seanchláir comhaid den sórt sin freisin.
finding-phishing-page = Déanann an comhad aithris ar leathanach logála isteach chun pasfhocail a fháil.
    .title = Leathanach fioscaireachta
    .admin = Foireann fioscaireachta nó cóip de leathanach logála isteach aitheanta. Féach cá seolann an fhoirm a sonraí, agus fiafraigh ar chuir duine ar bith pasfhocal isteach.
finding-phishing-signs = Tá an comhad cosúil le leathanach a iarrann pasfhocail faoi ainm bréige.
    .title = Comharthaí fioscaireachta
    .admin = Teideal, ainm nó ábhar atá ar eolas ó leathanaigh fioscaireachta. Bíonn an chuma chéanna ar fhíorleathanaigh logála isteach a shábháil nó a chuir duine ar aghaidh.

## Breaking in

finding-memory-attack = D’úsáid an comhad cleas chun briseadh isteach i gclár eile.
    .title = Teicníc dúshaothraithe
    .admin = Heap spray, stack pivot, seachaint DEP nó shellcode. Is féidir le tiomsaitheoirí tráthúla (JIT) agus cosaint ar chóipeáil iad seo a spreagadh; rátáil íseal a thugann CAPE dá shíniú stack pivot.
finding-more-rights = Rinne an comhad iarracht cearta nach raibh aige a fháil ar an ríomhaire.
    .title = Ardú pribhléidí
    .admin = Seoltaí eithne, ceadchomharthaí rochtana nó cearta dífhabhtaithe. Déanann bogearraí slándála agus dífhabhtóirí é freisin; féach ATT&CK TA0004.
finding-driver-loaded = Rinne an comhad iarracht tiománaí a lódáil nó a mhí-úsáid, go domhain sa chóras.
    .title = Tiománaí lódáilte nó mí-úsáidte
    .admin = Tiománaí leochaileach nó anaithnid, nó tiománaí slándála díluchtaithe: gnáthbhealach chun cosaint a mhúchadh. Lódálann suiteálaithe crua-earraí tiománaithe freisin, ach cinn shínithe.
finding-code-injection = Chuir an comhad a chód féin i bhfolach i gclár eile.
    .title = Instealladh cóid
    .admin = Cianshnáitheanna, próisis fholmhaithe, crúcaí agus a leithéid (ATT&CK T1055). Déanann bogearraí slándála, cosaint ar chóipeáil agus léitheoirí scáileáin instealladh freisin.
finding-fileless-code = D’oibrigh an comhad sa chuimhne amháin, áit ar deacair é a thabhairt faoi deara.
    .title = Cód lasmuigh de chomhaid
    .admin = Cód sa chuimhne nach mbaineann le comhad ar bith, glaonna córais díreacha, nó AMSI agus ETW paisteáilte. D’fhéadfadh cuma chosúil a bheith ar thiomsaitheoirí tráthúla (JIT) agus ar chosaint ar chóipeáil.
finding-memory-habits = Leag an comhad a chuimhne amach mar a dhéanann cláir phacáilte.
    .title = Féindíphacáil sa chuimhne
    .admin = Cuimhne inscríofa agus inrite, feidhmeanna nach n-aimsítear ach le linn rite, maoláin le cód. Déanann .NET, Java, brabhsálaithe agus cartlanna féindíphacála é an t-am ar fad.

## Settling in

finding-autostart = Rinne an comhad iarracht tosú uaidh féin gach uair a thosaíonn an ríomhaire.
    .title = Tosú uathoibríoch
    .admin = Eochair Run, fillteán tosaithe, seirbhís, tasc nó breiseán. Déanann gach nuashonraitheoir é; ó dhoiciméad is comhartha láidir é.
finding-hidden-autostart = Shocraigh an comhad tosú uathoibríoch faoi cheilt in áit neamhghnách.
    .title = Tosú uathoibríoch faoi cheilt
    .admin = Boot Execute, Safe Mode, shims, fuadach íomhánna, AppInit, WMI nó scripteanna sa chlárlann (ATT&CK T1546, T1547). Seachas bogearraí mailíseacha, ní úsáideann na háiteanna seo ach uirlisí slándála agus córais.
finding-copies-itself = Rinne an comhad cóipeanna de féin.
    .title = Cóipeanna de féin
    .admin = Is gnách cóipeanna athraithe faoi ainm nua ag bogearraí mailíseacha atá ag socrú síos. Déanann suiteálaithe agus cláir iniompartha cóip díobh féin freisin.
finding-spreads = Rinne an comhad iarracht scaipeadh go ríomhairí nó go comhaid eile.
    .title = Scaipeadh
    .admin = Comhroinnt, tiomántáin inbhainte, cianrith (PsExec) nó comhaid chláir ionfhabhtaithe. Úsáideann riarthóirí na cianuirlisí céanna. Má d’oscail duine an comhad, seiceáil na ríomhairí eile sa líonra.

## Hiding

finding-protection-off = Rinne an comhad iarracht an chosaint ar víris a mhúchadh.
    .title = Cosaint múchta
    .admin = Defender, Security Center, SmartScreen, cosaint macraí Office, nó eisiaimh nua. Múchann suiteálaithe frithvíreas eile agus uirlisí bainistíochta Defender freisin.
finding-protection-searched = Chuardaigh an comhad cosaint ar víris ar an ríomhaire.
    .title = Cuardach ar fhrithvíreas
    .admin = Déanann bogearraí mailíseacha é chun an táirge a sheachaint nó a stopadh; déanann suiteálaithe é chun coinbhleachtaí a sheachaint.
finding-safeguards-off = Rinne an comhad iarracht cosaint Windows a lagú.
    .title = Cosaint Windows lagaithe
    .admin = Balla dóiteáin, nuashonruithe nó beartais eile. Osclaíonn freastalaithe agus cluichí an balla dóiteáin dóibh féin; féach cén riail a socraíodh.
finding-barrier-bypass = Rinne an comhad iarracht an cheist “An bhfuil tú ag iarraidh é seo a cheadú?” a sheachaint.
    .title = UAC seachanta
    .admin = Seachaint aitheanta ar User Account Control, nó íslíodh a shocruithe (ATT&CK T1548.002). Fiafraíonn suiteálaithe dlisteanacha ina áit sin.
finding-hides-itself = Rinne an comhad iarracht fanacht dofheicthe.
    .title = Fuinneoga nó comhaid i bhfolach
    .admin = Úsáideann suiteálaithe agus cúntóirí cúlra fuinneoga agus comhaid i bhfolach i gcónaí.
finding-disguise = Rinne an comhad iarracht cuma rud eile a chur air féin.
    .title = Bréagriocht
    .admin = Máthairphróiseas, ainm nó cineál comhaid bréagach, nó sonraí i bhfolach sa chlárlann. Cuireann cosaint ar chóipeáil sonraí ceadúnais i bhfolach sa chlárlann freisin.
finding-wipes-tracks = Rinne an comhad iarracht rianta a chuid oibre a scriosadh.
    .title = Rianta bainte
    .admin = Scrios sé é féin, logaí nó an marc “ón Idirlíon”, nó mhúch sé an logáil. Glanann suiteálaithe ina ndiaidh féin freisin.
finding-programs-stopped = Rinne an comhad iarracht cláir eile a stopadh nó an ríomhaire a atosú.
    .title = Cláir nó córas stoptha
    .admin = Cuireadh deireadh le próisis nó le seirbhísí, nó iarradh atosú. Déanann suiteálaithe amhlaidh chun comhaid a athsholáthar; féach cad a stopadh.
finding-packed = Tá an comhad pacáilte nó déanta ar bhealach neamhghnách. Fágann sin gur deacair é a scrúdú.
    .title = Comhad cláir pacáilte nó aisteach
    .admin = Pacálaí, eantrópacht ard, forleagan nó ceanntásca aisteacha. Bíonn go leor bogearraí tráchtála agus saora pacáilte freisin.
finding-false-signature = Ní féidir muinín a chur i síniú digiteach an chomhaid.
    .title = Síniú cóid inamhrais
    .admin = Tá an teastas goidte, cúlghairthe, féinsínithe nó níl sé ag freagairt don chomhad. Is minic uirlisí baile féinsínithe; is comhartha láidir é teastas goidte.

## Looking around

finding-watcher-check = Sheiceáil an comhad an raibh faire air.
    .title = Seiceáil ar mheaisíní fíorúla
    .admin = Eochracha clárlainne, comhaid, ainmneacha crua-earraí agus a leithéid. Déanann cosaint ar chóipeáil, cluichí agus suiteálaithe na ceisteanna céanna. Is troime go mór dhá sheiceáil éagsúla nó níos mó.
finding-sandbox-search = Chuardaigh an comhad ríomhairí tástála mar an gceann seo againne, chun cuma neamhurchóideach a chur air féin ann.
    .title = Cuardach ar bhoscaí gainimh
    .admin = Comhaid, mutexanna nó leabharlanna boscaí gainimh. Níl gá ag clár dlisteanach ar bith é sin a fhios a bheith aige.
finding-situation-check = D’fhan an comhad tamall, nó sheiceáil sé an t-am, an áit nó cé a bhí ag an ríomhaire.
    .title = Fanacht agus seiceáil
    .admin = Moilleanna, am díomhaoin, luch, teanga, dífhabhtóir. Fanann bogearraí mailíseacha go dtí go mbeidh tástáil thart; seiceálann suiteálaithe agus cluichí nithe den sórt sin freisin.
finding-computer-facts = D’iarr an comhad eolas ginearálta faoin ríomhaire.
    .title = Eolas ginearálta faoin ríomhaire
    .admin = Ainm, cuimhne, méid diosca, cearta: fiafraíonn beagnach gach suiteálaí fúthu. Blocáladh PDF uair amháin díreach toisc gur iarr fuinneog “Oscail le” Windows féin méid an diosca. Ní cruthúnas leis féin riamh é.
finding-system-info = Bhailigh an comhad sonraí faoin ríomhaire agus faoina chláir.
    .title = Sonraí córais bailithe
    .admin = Crua-earraí, bogearraí, próisis, WMI. Déanann uirlisí fardail, suiteálaithe agus teiliméadracht an rud céanna.
finding-network-recon = Scrúdaigh an comhad líonra an ríomhaire.
    .title = Líonra scrúdaithe
    .admin = Liostaíodh fearann, úsáideoirí, comhroinntí nó ríomhairí in aice láimhe. Déanann scripteanna riarthóirí é; ó cheangaltán, d’fhéadfadh sé ionsaí ar an líonra iomlán a ullmhú.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Measann scanóirí víreas eile go bhfuil dochar sa chomhad freisin.
        [one] Measann scanóir víreas amháin eile go bhfuil dochar sa chomhad freisin.
        [two] Measann { $number } scanóir víreas eile go bhfuil dochar sa chomhad freisin.
        [few] Measann { $number } scanóir víreas eile go bhfuil dochar sa chomhad freisin.
        [many] Measann { $number } scanóir víreas eile go bhfuil dochar sa chomhad freisin.
       *[other] Measann { $number } scanóir víreas eile go bhfuil dochar sa chomhad freisin.
    }
    .title = Scanóirí eile ar aon tuairim
    .admin =
        { $number ->
            [0] Tuairiscíonn scanóirí eile (de chuid VirusTotal, IRMA nó ClamAV) an comhad; ní fios cé mhéad.
            [one] Tuairiscíonn scanóir amháin eile an comhad. Is minic gur aláram bréagach é ceann nó dhó: féach cén scanóir é, agus féach arís amárach.
            [two] Tuairiscíonn { $number } scanóir eile an comhad. Is minic gur aláram bréagach é ceann nó dhó, ach is ar éigean deich gcinn nó níos mó. Cuardaigh a SHA-256; ná huaslódáil comhaid rúnda.
            [few] Tuairiscíonn { $number } scanóir eile an comhad. Is minic gur aláram bréagach é ceann nó dhó, ach is ar éigean deich gcinn nó níos mó. Cuardaigh a SHA-256; ná huaslódáil comhaid rúnda.
            [many] Tuairiscíonn { $number } scanóir eile an comhad. Is minic gur aláram bréagach é ceann nó dhó, ach is ar éigean deich gcinn nó níos mó. Cuardaigh a SHA-256; ná huaslódáil comhaid rúnda.
           *[other] Tuairiscíonn { $number } scanóir eile an comhad. Is minic gur aláram bréagach é ceann nó dhó, ach is ar éigean deich gcinn nó níos mó. Cuardaigh a SHA-256; ná huaslódáil comhaid rúnda.
        }
# CAPE is a sandbox.
finding-known-malware = D’aithin an ríomhaire tástála an comhad mar chlár díobhálach aitheanta.
    .title = Aitheanta ag CAPE
    .admin = D’ainmnigh CAPE an fhine nó bhain sé a cumraíocht amach. Tá na seoltaí a rachadh sí i dteagmháil leo sa tuairisc: cuardaigh iad i do logaí.
finding-rule-match = Tá an comhad cosúil le cláir dhíobhálacha aitheanta.
    .title = Riail bogearraí mailíseacha meaitseáilte
    .admin = Mheaitseáil riail YARA, táscaire nó cosúlacht. Bíonn caighdeán éagsúil ag rialacha: féach ar ainm agus ar údar na rialach.
finding-known-family = Tá marcanna cláir dhíobhálaigh aitheanta ar an gcomhad.
    .title = Marcanna fine aitheanta
    .admin = Comhaid, eochracha clárlainne, mutexanna nó seoltaí a bhaineann leis an bhfine { $family }. Athúsáidtear agus cóipeáiltear ainmneacha, ach is ar éigean a dhéanann bogearraí dlisteanacha é.

## Little things

finding-everyday-actions = Rinne an comhad rudaí a dhéanann go leor clár neamhdhíobhálach freisin.
    .title = Gnáthghníomhartha
    .admin = Clárlann, comhaid, píopaí, criptiú, cumais a chóid. Leis féin, ní comhartha in aghaidh an chomhaid é seo.
finding-phone-access = D’iarr an comhad cearta fairsinge ar ghuthán.
    .title = Feidhmeanna gutháin in úsáid
    .admin = Aip Android a léann suíomh, uimhreacha, aipeanna nó teachtaireachtaí, nó a lódálann cód. Déanann go leor aipeanna dlisteanacha é; cuir i gcomparáid leis an gcuspóir atá ag an aip.
finding-crash = Thuairteáil an clár sa tástáil.
    .title = Tuairteáil sa tástáil
    .admin = Insíonn sé níos mó faoin ríomhaire tástála ná faoin gcomhad. Is féidir le dúshaothrú briste tuairteáil freisin.

## Verdicts of the sandbox itself

finding-sandbox-score = Sa tástáil, d’iompair an comhad é féin go hamhrasach ar roinnt bealaí.
    .title = Scór an bhosca gainimh
    .admin = Is é scór Cuckoo { $score }: déine na dtorthaí go léir, roinnte ar 5 agus suimithe. Sáraíonn seacht dtoradh le déine 3 an gnáth-theorainn 4 cheana féin. Féach ar na torthaí aonair.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Tagann an comhad le riail a rinne do rannóg TF.
    .title = Riail de chuid na suiteála seo
    .admin = Mheaitseáil slonn de bhur bhfoireann rialacha Peekaboo féin: ({ $number }), comhairthe ó 0, mar sin is é (3) an socrú expression.4. Níor ritheadh rialacha níos déanaí; b’fhéidir go bhfuil níos mó eolais i dtuairisc an bhosca gainimh.
finding-evil-domain = Rinne an comhad iarracht dul chuig seoladh Idirlín atá contúirteach, mar is eol dúinn.
    .title = Teagmháil le fearann blocáilte
    .admin = Tá sé ar liosta na bhfearann olc (evil domains) sa tsuiteáil seo: { $domain }. Cuardaigh é i do logaí DNS agus seachfhreastalaí.
finding-peekaboo-test = Is comhad tástála gan dochar é.
    .title = Comhad tástála Peekaboo
    .admin = Tá an marc tástála “Peekabooyar” sa chomhad. Is dócha go bhfuil duine éigin ag tástáil an scagaire.
finding-sandbox-verdict = Chinn an ríomhaire tástála go bhfuil dochar sa chomhad, gan a rá cén fáth.
    .title = Cinneadh gan chúis
    .admin = Níor tháinig cúis leis an toradh. B’fhéidir go bhfuil sí i gcomhaid Peekaboo féin: cuardaigh SHA-256 na páirte ina chomhadlann tuairiscí.
finding-sandbox-other = Rinne an comhad rud éigin sa tástáil a áirítear mar rud amhrasach.
    .title = Iompar eile
    .admin = Níl an toradh seo sa chatalóg. Taispeántar focail an bhosca gainimh féin; tabhair breith dá réir.

## What could not be analyzed

sandbox-failed-analysis = Níor críochnaíodh tástáil an chomhaid. Níl a fhios againn an bhfuil dochar ann.
    .title = Theip ar anailís an bhosca gainimh
    .admin = Thuairiscigh Cuckoo nó Cortex earráid nó níor chríochnaigh sé. Lorg an jab i loga an bhosca gainimh; is minic a éiríonn leis an dara hanailís.
sandbox-failed-file = Níorbh fhéidir an comhad a thástáil. Níl a fhios againn an bhfuil dochar ann.
    .title = Comhad nár cuireadh ar aghaidh
    .admin = Níorbh fhéidir le Peekaboo an comhad a léamh nó a thabhairt don bhosca gainimh. Seiceáil spás diosca, ceadanna agus scuaine na jabanna.
sandbox-failed-rule = Níorbh fhéidir breith a thabhairt ar an gcomhad. Níl a fhios againn an bhfuil dochar ann.
    .title = Theip ar riail Peekaboo
    .admin = Stop riail le hearráid, nó d’iarr slonn teip. Seiceáil an fhoireann rialacha: ainm gan sainiú nó tuairisc ar iarraidh is cúis leis de ghnáth.
sandbox-failed-service = Níorbh fhéidir an comhad a thástáil. Níl a fhios againn an bhfuil dochar ann.
    .title = Níl Peekaboo ar fáil
    .admin = Dhiúltaigh Peekaboo don iarratas nó níorbh fhéidir teagmháil a dhéanamh leis. Seiceáil a sheirbhís agus a loga.
sandbox-failed-other = Níorbh fhéidir an comhad a thástáil. Níl a fhios againn an bhfuil dochar ann.
    .title = Theip ar thástáil an bhosca gainimh
    .admin = Thuairiscigh Peekaboo teip gan chúis a lua. Lorg an jab ina loga.
