# Provenance: original
# Maltese: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Skener irrapporta l-email bħala ta' ħsara.
    .title = Detezzjoni bla isem
    .admin = L-iskener irrapporta malware iżda ma ta l-ebda isem. Dak li ħareġ, jekk hemm, jinsab hawn taħt.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Il-fajl hu programm. Is-soltu l-organizzazzjoni ma tridx programmi bl-email.
    .title = Programm projbit
    .admin = Fajl eżekutibbli. Programmi bl-email huma mod komuni kif jinxtered il-malware.
    .subject = Email imblukkata: programm mhux permess
reason-file-script = Il-fajl fih kmandi li l-kompjuter tiegħek iħaddem. Is-soltu l-organizzazzjoni ma tridx fajls bħal dan.
    .title = Script projbit
    .admin = Script jaħdem b'double click, bid-drittijiet kollha tal-utent.
    .subject = Email imblukkata: fajl bi kmandi mhux permess
reason-file-shortcut = Il-fajl hu shortcut li jibda xi ħaġa oħra. Is-soltu l-organizzazzjoni ma tridx fajls bħal dan.
    .title = Shortcut projbit
    .admin = Shortcut jista' jibda kwalunkwe kmand bi kwalunkwe ikona. Mittenti leġittimi kważi qatt ma jibagħtu wieħed.
    .subject = Email imblukkata: shortcut mhux permess
reason-file-disk-image = Il-fajl hu kopja ta' diska sħiħa. Is-soltu l-organizzazzjoni ma tridx fajls bħal dan.
    .title = Immaġni ta' diska projbita
    .admin = Fajls f'immaġni ta' diska jitilfu l-marka li ġejjin mill-Internet, u għalhekk Windows javża inqas.
    .subject = Email imblukkata: kopja ta' diska mhux permessa
reason-file-macro-document = Id-dokument jista' jħaddem kmandi (macros). Is-soltu l-organizzazzjoni ma tridx dokumenti bħal dan.
    .title = Dokument bil-macros projbit
    .admin = Dan it-tip ta' fajl jista' jkun fih macros. Ir-regola ma tiċċekkjax jekk dan il-fajl għandux waħda.
    .subject = Email imblukkata: dokument li jista' jħaddem kmandi
reason-file-notebook = Il-fajl hu notebook diġitali (OneNote) li jista' jaħbi programmi. Is-soltu l-organizzazzjoni ma tridx fajls bħal dan.
    .title = Notebook projbit
    .admin = Fajls OneNote jista' jkun fihom kwalunkwe fajl, u jibdewh bi klikk.
    .subject = Email imblukkata: fajl notebook mhux permess
reason-file-help-file = Il-fajl hu tip antik ta' fajl tal-għajnuna li jista' jħaddem kmandi. Is-soltu l-organizzazzjoni ma tridx fajls bħal dan.
    .title = Fajl tal-għajnuna projbit
    .admin = Fajls tal-għajnuna kkompilati jħaddmu scripts. Ħadd m'għandu bżonn jibgħathom bl-email.
    .subject = Email imblukkata: fajl tal-għajnuna mhux permess
reason-file-web-page = Il-fajl hu paġna web. Is-soltu l-organizzazzjoni ma tridx paġni web mehmuża.
    .title = Paġna web projbita
    .admin = Paġna web mehmuża spiss timita paġna tal-login jew toħroġ fajl moħbi.
    .subject = Email imblukkata: paġna web mhux permessa
reason-file-archive = Il-fajl hu fajl ikkompressat (bħal ZIP). Is-soltu l-organizzazzjoni ma tridx dan it-tip.
    .title = Arkivju projbit
    .admin = It-tip ta' arkivju, jew xi ħaġa fih, hu projbit.
    .subject = Email imblukkata: fajl ikkompressat mhux permess
reason-file-pdf = Il-fajl hu dokument PDF. Regola tal-organizzazzjoni tiegħek ma tħallihx.
    .title = PDF projbit
    .admin = Regola ta' dan is-sit tipprojbixxi dan il-fajl PDF, skont ismu jew it-tip tiegħu.
    .subject = Email imblukkata: fajl mhux permess
reason-file-document = Il-fajl hu dokument. Regola tal-organizzazzjoni tiegħek ma tħallihx.
    .title = Dokument projbit
    .admin = Regola ta' dan is-sit tipprojbixxi dan id-dokument, skont ismu jew it-tip tiegħu.
    .subject = Email imblukkata: fajl mhux permess
reason-file-picture = Il-fajl hu stampa. Regola tal-organizzazzjoni tiegħek ma tħallihx.
    .title = Stampa projbita
    .admin = Regola ta' dan is-sit tipprojbixxi din l-istampa, skont isimha jew it-tip tagħha.
    .subject = Email imblukkata: fajl mhux permess
reason-file-media = Il-fajl hu video jew fajl tal-ħoss. Is-soltu l-organizzazzjoni ma tridx fajls bħal dan bl-email.
    .title = Video jew fajl tal-ħoss projbit
    .admin = Regola ta' dan is-sit tipprojbixxi l-videos jew il-fajls tal-ħoss.
    .subject = Email imblukkata: video jew fajl tal-ħoss mhux permess
reason-file-disguised = Il-fajl jidher qisu dokument, imma hu programm.
    .title = Programm b'isem qarrieqi
    .admin = L-isem jaħbi li l-fajl hu programm. Hu magħmul biex iqarraq.
    .subject = Email imblukkata: programm moħbi taħt isem ieħor
reason-file-other = Il-fajl hu ta' tip li l-organizzazzjoni s-soltu ma tridx.
    .title = Fajl projbit
    .admin = Regola ta' dan is-sit tipprojbixxi l-isem jew it-tip.
    .subject = Email imblukkata: fajl mhux permess

## What could not be checked

reason-encrypted = Il-fajl hu msakkar u trid password biex tiftħu. Allura ma stajniex naraw x'hemm ġewwa.
    .title = Fajl ikkriptat
    .admin = L-arkivju jew id-dokument hu kkriptat. L-attakkanti jagħmlu dan biex jaħarbu mill-iskeners; mittenti leġittimi jagħmluh biex jipproteġu d-data.
    .subject = Email imblukkata: fajl imsakkar li jrid password
reason-over-limits = Il-fajl fih wisq affarijiet. Allura ma stajniex niċċekkjawh.
    .title = Inqabżu l-limiti
    .admin = Wisq fajls, wisq saffi ġo xulxin, jew kbir wisq meta jinfetaħ. Jista' jkun bomba f'arkivju jew sempliċement arkivju kbir.
    .subject = Email imblukkata: fajl b'wisq affarijiet fih
reason-ambiguous = L-email hi mibnija b'mod li l-programmi jaqrawha b'modi differenti. Allura ma stajniex niċċekkjawha.
    .title = Struttura ambigwa
    .admin = Il-programmi jistgħu jaraw partijiet differenti, u b'hekk skener jara ħaġa waħda u d-destinatarju jiftaħ oħra.
    .subject = Email imblukkata: mibnija b'mod qarrieqi
reason-unreadable = Il-fajl hu bil-ħsara jew ta' tip mhux magħruf. Allura ma stajniex niċċekkjawh.
    .title = Fajl li ma jinqarax
    .admin = Parti MIME ma setgħetx tiġi dekodifikata jew miftuħa.
    .subject = Email imblukkata: fajl li ma jinqarax
reason-scanners-failed = L-iskeners antivirus tagħna ma kinux jaħdmu meta waslet l-email. Allura ma ġietx iċċekkjata.
    .title = L-iskeners kollha fallew
    .admin = L-ebda skener antivirus ma ta tweġiba. L-emails mhux qed jiġu ċċekkjati sakemm jerġa' jaħdem wieħed.
    .subject = Email imblukkata: ma setgħetx tiġi ċċekkjata
# $scanner: its name
reason-scanner-failed = Wieħed mill-kontrolli tagħna ma kienx jaħdem meta waslet l-email.
    .title = Skener falla
    .admin = { $scanner } ma ta l-ebda tweġiba għall-email. Skeners oħra ċċekkjawha.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = Il-format tal-email mhux tajjeb.
    .title = Header ħażin
    .admin = Il-header jikser ir-regoli tal-format tal-email.
    .subject = Email imblukkata: format ħażin
reason-header-mime = Il-partijiet tal-email mhumiex magħqudin sew.
    .title = Struttura MIME ħażina
    .admin = L-istruttura MIME hi difettuża (RFC 2045). Normalment programm bi żball; kultant trikk biex jiġu evitati l-iskeners.
    .subject = Email imblukkata: format ħażin
reason-header-8bit = L-email tuża l-ittri b'mod li mhux permess.
    .title = Karattri ta' 8 bits fil-header
    .admin = Fil-header hemm karattri li jridu jiġu kkodifikati (RFC 2047). Normalment programm antik jew magħmul id-dar.
    .subject = Email imblukkata: format ħażin
reason-header-control = Fl-email hemm karattri li mhumiex permessi.
    .title = Karattri ta' kontroll fil-header
    .admin = Fil-header hemm karattri ta' kontroll (RFC 5322, taqsima 2.2).
    .subject = Email imblukkata: format ħażin
reason-header-blank = Fl-email hemm linja vojta f'post ħażin.
    .title = Linja vojta fil-header
    .admin = Linja tal-header magħmula biss minn spazji (RFC 5322, taqsima 3.2.2).
    .subject = Email imblukkata: format ħażin
reason-header-long = Fl-email hemm linja twila wisq.
    .title = Linja tal-header twila wisq
    .admin = Linja tal-header għandha aktar minn 998 karattru (RFC 5322, taqsima 2.1.1).
    .subject = Email imblukkata: format ħażin
reason-header-syntax = Linja teknika tal-email mhix miktuba sew.
    .title = Sintassi ħażina tal-header
    .admin = Kamp tal-header jikser is-sintassi (RFC 5322).
    .subject = Email imblukkata: format ħażin
reason-header-missing = Fl-email hemm xi ħaġa nieqsa li kull email trid ikollha.
    .title = Kamp tal-header nieqes
    .admin = Kamp meħtieġ tal-header hu nieqes (RFC 5322, taqsima 3.6).
    .subject = Email imblukkata: mhix kompluta
reason-header-duplicate = Fl-email hemm xi ħaġa darbtejn li hi permessa darba biss.
    .title = Kamp tal-header duplikat
    .admin = Kamp li jista' jidher darba jidher darbtejn (RFC 5322, taqsima 3.6). Normalment programm jew relay bi żball.
    .subject = Email imblukkata: format ħażin

reason-oversized = L-email hi akbar milli hu permess.
    .title = Email kbira wisq
    .admin = Akbar mil-limitu li hu ssettjat għal dan id-destinatarju.
    .subject = Email imblukkata: kbira wisq

## Grounds of spam

spam-test = Fl-email hemm kitba tat-test. In-nies jużaw kitbiet bħal din biex jittestjaw il-filtru.
    .title = Kitba tat-test
    .admin = GTUBE, il-kitba tat-test għall-filtri tal-ispam. Ma tagħmilx ħsara.
    .subject = Email imblukkata: kitba tat-test bla ħsara
spam-score = Ħafna sinjali żgħar flimkien jagħmlu l-email tidher qisha reklam.
    .title = Intlaħaq il-punteġġ tal-ispam
    .admin = It-total tat-testijiet laħaq il-limitu.
    .subject = Email imblukkata: reklam mhux mitlub
spam-forged-sender = L-indirizz tal-mittent jidher falz.
    .title = Mittent mhux awtentiku
    .admin = SPF, DKIM jew DMARC falla għall-mittent muri.
    .subject = Email imblukkata: reklam mhux mitlub
spam-phishing = L-email tipprova tieħu l-password tiegħek jew il-kontroll tal-kont tiegħek.
    .title = Frażijiet ta' phishing
    .admin = Frażijiet jew links li jimitaw servizz u jitolbu data tal-login jew tal-ħlas.
    .subject = Email imblukkata: qerq biex jieħdu l-password tiegħek
spam-known-sender-network = Il-kompjuter li bagħat l-email, jew link fiha, diġà ntuża għar-reklamar.
    .title = Indirizz jew link f'lista
    .admin = Indirizz jew link jinsab f'lista ta' mblukkati.
    .subject = Email imblukkata: reklam mhux mitlub
spam-known-text = Il-kitba hi magħrufa minn emails oħra mhux mitluba.
    .title = Kitba ta' spam magħrufa
    .admin = Il-kitba tixbah spam magħruf (Bayes, checksums).
    .subject = Email imblukkata: reklam mhux mitlub
spam-money-promise = L-email twiegħed jew titlob il-flus.
    .title = Frażijiet dwar il-flus
    .admin = Frażijiet ta' frodi bil-ħlas bil-quddiem, lotteriji, rikatt.
    .subject = Email imblukkata: qerq biex jieħdulek il-flus
spam-advertising = L-email hi miktuba qisha reklam.
    .title = Frażijiet ta' reklamar
    .admin = Frażijiet ta' reklami għal mediċini, self, prodotti foloz u affarijiet simili.
    .subject = Email imblukkata: reklam mhux mitlub
spam-odd-text = Il-kitba hi miktuba b'mod mhux tas-soltu.
    .title = Kitba stramba
    .admin = Kodifikazzjoni, markup jew ortografija li programmi leġittimi kważi qatt ma joħorġu.
    .subject = Email imblukkata: reklam mhux mitlub
spam-odd-links = Il-links jaħbu fejn jieħdu.
    .title = Links strambi
    .admin = Links għal indirizzi IP, shorteners jew destinazzjonijiet moħbija.
    .subject = Email imblukkata: reklam mhux mitlub
spam-odd-path = L-email għaddiet minn triq mhux tas-soltu.
    .title = Rotta stramba
    .admin = L-isem jew l-indirizz tal-kompjuter li bagħatha hu nieqes, mhux tas-soltu jew falz.
    .subject = Email imblukkata: reklam mhux mitlub
spam-odd-header = L-email inkitbet minn programm mhux tas-soltu.
    .title = Header stramb
    .admin = Kampi tal-header huma neqsin, ħżiena jew imitati.
    .subject = Email imblukkata: reklam mhux mitlub
spam-attachment = Ir-reklami spiss ikollhom fajls mehmuża ta' dan it-tip.
    .title = Fajl mehmuż tipiku tal-ispam
    .admin = It-tip jew l-isem tal-fajl mehmuż hu tipiku tal-ispam.
    .subject = Email imblukkata: reklam mhux mitlub
spam-scanner-points = Skener antivirus iqis l-email bħala dubjuża.
    .title = Punti minn skener antivirus
    .admin = Is-sit jgħodd is-sejba ta' dan l-iskener bħala punti tal-ispam, mhux bħala malware.
    .subject = Email imblukkata: reklam mhux mitlub
spam-site-rule = Regola tal-organizzazzjoni tiegħek ma tħallix din l-email.
    .title = Regola tas-sit
    .admin = Regola jew lista ta' dan is-sit.
    .subject = Email imblukkata: reklam mhux mitlub

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] Instab minn { $count } kontroll indipendenti.
        [two] Sabuh { $count } kontrolli indipendenti.
        [few] Sabuh { $count } kontrolli indipendenti.
        [many] Sabuh { $count }-il kontroll indipendenti.
       *[other] Sabuh { $count } kontroll indipendenti.
    }
doubt-exact-name =
    .admin = Skener jagħraf eżattament dan il-malware, jew il-familja tiegħu.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = Il-fajl “{ $file }” jidher qisu dokument, imma mhuwiex.
    .admin = L-isem “{ $file }” jagħmilha ta' dokument.
doubt-turned-name = Isem il-fajl hu miktub b'mod li n-nies jaqraw tmiemu ħażin.
    .admin = L-isem “{ $file }” fih karattri li jdawru d-direzzjoni tal-qari. Dawn tħallew barra hawn.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = F'isem ta' fajl hemm ittri li jixbhu biss lil dawk tas-soltu.
    .admin = L-isem “{ $file }” iħallat ittri ta' diversi alfabeti li jixxiebhu.
doubt-archive-in-archive =
    .admin = Hemm arkivju ġo arkivju. Dan hu rari f'emails leġittimi.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = L-email tgħid li ġejja minn { $domain }. Kontroll juri li dan mhux minnu.
    .admin = Il-kontroll { $check } falla għal { $domain }, il-mittent iddikjarat.
doubt-sender-claimed = L-email tgħid li ġejja minn { $domain }. Xejn ma jipprova dan.
    .admin = L-email tiddikjara li ġejja minn { $domain }. L-ebda firma DKIM jew riżultat DMARC ma jipprova dan.
doubt-single-guess =
    .admin = Skener wieħed biss jissuspettah, mill-istruttura tal-fajl. Suppożizzjonijiet bħal dawn spiss ikunu żbaljati.
doubt-false-alarm-source =
    .admin = Jirrapportah biss database ta' firem li hu magħruf għal allarmi foloz.
doubt-macro-alone = Fid-dokument hemm kmandi (macros). Ħafna dokumenti leġittimi jkollhom minnhom.
    .admin = Ġiet irrapportata macro biss. Ħafna dokumenti leġittimi jkollhom waħda.
doubt-ordinary-behavior =
    .admin = Dehret biss imġiba li juruha ħafna programmi leġittimi wkoll.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } skener ieħor eżaminah u ma sab xejn.
        [two] { $count } skeners oħra eżaminawh u ma sabu xejn.
        [few] { $count } skeners oħra eżaminawh u ma sabu xejn.
        [many] { $count }-il skener ieħor eżaminawh u ma sabu xejn.
       *[other] { $count } skener ieħor eżaminawh u ma sabu xejn.
    }
doubt-sender-proven = L-email tassew ġejja minn { $domain }.
    .admin = Il-mittent { $domain } hu ppruvat b'DKIM jew DMARC. Xorta waħda, il-kompjuter ta' sieħeb magħruf jista' jkun infettat.
doubt-rule-only =
    .admin = Regola tas-sit tipprojbixxi l-fajl. L-ebda skener ma sab xejn fih.
doubt-known-bulk = L-email tassew ġejja minn { $domain }. Intbagħtet lil ħafna nies.
    .admin = L-email hi posta bil-massa jew ta' lista, u l-mittent tagħha { $domain } hu ppruvat.
doubt-harmless-test =
    .admin = Hu fajl tat-test. Probabbilment xi ħadd qed jittestja l-filtru.
