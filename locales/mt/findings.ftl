# Provenance: original
# Maltese: what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences. “It” is the file, and “the computer” is
#           the test computer, never the reader's; say “the file”, or “in the test”, where that is clearer
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Il-fajl ipprova jbiddel ħafna fajls f'daqqa u jbiddlilhom isimhom. Hekk jagħmlu l-programmi ta' rikatt.
    .title = Ħafna fajls ikkriptati jew b'isem ġdid
    .admin = Il-fajls tal-kompjuter tat-test inkitbu mill-ġdid jew ħadu estensjoni ġdida bil-massa. Għodod tal-backup, tal-arkivji u tal-kriptaġġ tad-diski jagħmlu dan ukoll, iżda rari jintbagħtu bl-email. Fir-rapport tas-sandbox fittex l-estensjoni ġdida u n-noti mħollija.
finding-ransom-note = Il-fajl ipprova jħalli nota li titlob il-flus.
    .title = Nota ta' rikatt
    .admin = Inkiteb fajl li ismu jew il-kitba tiegħu huma magħrufa minn noti ta' rikatt. It-tqabbil isir skont kliem ewlieni: aqra l-fajl fir-rapport tas-sandbox.
finding-backups-deleted = Il-fajl ipprova jħassar il-kopji ta' riżerva. B'hekk fajls mitlufa ma jinġabux lura.
    .title = Kopji ta' riżerva mħassra
    .admin = Tħassru shadow copies, il-katalgu tal-backup jew l-ispazju liberu (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Biss software tal-backup u tat-tindif tad-diski għandu raġuni għal dan.
finding-recovery-off = Il-fajl ipprova jitfi l-funzjonijiet tat-tiswija tal-kompjuter.
    .title = Funzjonijiet ta' rkupru mitfija
    .admin = Inbidlu l-konfigurazzjoni tal-boot, System Restore jew il-backups (bcdedit, wbadmin, policies). Installaturi tad-drivers u għodod tal-irkupru jagħmlu dan ukoll; CAPE tagħti lill-firma bcdedit tagħha ċertezza ta' 20%.
finding-disk-overwritten = Il-fajl ipprova jikteb fuq id-diska, biex il-kompjuter ma jerġax jixgħel.
    .title = Diska jew boot area miktuba minn fuq
    .admin = Kitba diretta fuq diska, fuq il-boot record jew fuq fajls sħaħ, jew għodda għal dan. Għodod tal-partizzjonijiet, tal-immaġni u tal-kriptaġġ tad-diski jagħmlu dan ukoll. Fittex \\.\PhysicalDrive fir-rapport.
finding-mass-deletion = Il-fajl ipprova jħassar fajls aktar mis-soltu.
    .title = Ħafna fajls imħassra
    .admin = Il-firma tgħodd biss: programmi li jneħħu software jew fajls temporanji jqanqluha wkoll. Ara liema fajls tħassru.
finding-tools-blocked = Il-fajl ipprova jimblokka l-għodod li jistgħu jwaqqfuh.
    .title = Għodod tas-sistema mblukkati
    .admin = Ġew issettjati policies kontra Task Manager, ir-registry editor, il-command prompt jew programmi oħra. Minbarra programmi li jsakkru l-iskrin, jagħmel dan biss software tal-kiosks u tal-iskejjel.
finding-desktop-changed = Il-fajl ipprova jbiddel id-desktop jew jaħbi l-avviżi ta' Windows.
    .title = Settings tad-desktop mibdula
    .admin = Sfond, ikoni, start menu jew avviżi. Waħdu ma jagħmilx ħsara: għodod tat-temi u tal-irfinar jagħmluh. Jgħodd biss flimkien ma' sinjali ta' kriptaġġ.

## Stealing

finding-browser-data = Il-fajl ħares fejn il-browser iżomm il-passwords u l-paġni miżjura.
    .title = Data tal-browser moqrija
    .admin = Is-sandbox titkellem dwar serq; dak li rat hu aċċess għall-profili tal-browser. Installaturi u għodod tas-sinkronizzazzjoni u tat-tindif jaqrawhom ukoll (CAPE tagħtih ċertezza ta' 30%). Jgħodd biss jekk wara ntbagħtet data.
finding-browser-passwords = Il-fajl ipprova jaqra l-passwords jew il-logins li jżomm il-browser.
    .title = Passwords tal-browser moqrija
    .admin = Aċċess għal Login Data, key4.db jew il-maħżen tal-cookies. Password manager li jimporta hu l-uniku każ leġittimu komuni.
finding-transfer-passwords = Il-fajl fittex passwords maħżuna ta' programmi li jittrasferixxu l-fajls.
    .title = Tfittxija ta' passwords għat-trasferiment tal-fajls
    .admin = Ġew ippruvati paths u registry keys ta' klijenti FTP, SSH jew ta' aċċess remot. Ħafna wara xulxin huma tipiċi ta' programmi bħal Pony u LokiBot li jisirqu l-passwords.
finding-account-data = Il-fajl fittex passwords jew data ta' programmi tal-email u oħrajn.
    .title = Tfittxija ta' data tal-kontijiet
    .admin = Profili tal-posta, messengers, logħob jew kredenzjali oħra. Add-ins ta' Office u għodod tal-migrazzjoni jaqraw il-profili tal-posta wkoll; ara liema paths intmissu.
finding-wallets = Il-fajl fittex flus diġitali fil-kompjuter.
    .title = Tfittxija ta' kartieri tal-kripto
    .admin = wallet.dat, folders tal-kartieri jew kartieri fil-browser. Biss is-software tal-kartieri nnifsu għandu raġuni għal dan.
finding-windows-passwords = Il-fajl ipprova jieħu l-passwords tal-login minn Windows.
    .title = Passwords ta' Windows moqrija
    .admin = Memorja ta' LSASS, SAM, DPAPI, il-vault jew id-database tad-dominju (ATT&CK T1003). Software tas-sigurtà u crash reports jaqraw LSASS ukoll; fajls mehmuża ma' email le.
finding-clipboard = Il-fajl qara dak li ġie kkopjat b'“copy and paste”.
    .title = Clipboard moqrija
    .admin = Dan jista' jaqbad passwords jew ibiddel numri ta' kontijiet. Programmi tal-uffiċċju, password managers u s-support remot jaqraw il-clipboard il-ħin kollu.
finding-keylogger = Il-fajl ipprova jirreġistra dak li jinkiteb, anke l-passwords.
    .title = Tastiera mmonitorjata
    .admin = Hook tat-tastiera jew polling tat-tasti. Għodod tal-hotkeys, logħob u għajnuniet għal persuni b'diżabilità jużaw l-istess funzjonijiet; hu serju jekk wara ntbagħtet data.
finding-screen-watched = Il-fajl ipprova jirreġistra l-iskrin, il-kamera jew il-mikrofonu.
    .title = Skrin jew kamra osservati
    .admin = Screenshots, kamera jew ħoss. Software tas-support u tal-laqgħat jagħmel dan bil-kunsens; fajl mehmuż m'għandux raġuni.
finding-traffic-redirected = Il-fajl ipprova jibgħat it-traffiku tal-internet minn triq oħra, fejn ħaddieħor jista' jaqrah.
    .title = Traffiku tal-Internet devjat
    .admin = Proxy, fajl hosts, DNS, root certificates jew driver tal-qbid. Software tal-kumpaniji u ad blockers ibiddluhom ukoll; ara liema indirizz jew ċertifikat ġie ssettjat.
finding-browser-weakened = Il-fajl ipprova jdgħajjef il-browser. Hekk jagħmel min jisraq flus minn kont tal-bank.
    .title = Protezzjoni tal-browser imdgħajfa
    .admin = Żoni tas-sigurtà, iżolament tal-proċessi, SPDY jew HTTP/2, jew kodiċi fil-browser: tħejjija biex jinbidlu paġni tal-banek. Software antik tal-kumpaniji jbaxxi ż-żoni wkoll.
finding-browser-changed = Il-fajl ipprova jbiddel il-paġna tal-bidu, it-tfittxija jew l-add-ons tal-browser.
    .title = Settings tal-browser mibdula
    .admin = Tipiku ta' programmi tar-reklamar li jiġu ma' oħrajn. Installaturi leġittimi joffruh ukoll, iżda l-ewwel jistaqsu.

## Strangers in control

finding-computer-info-sent = Il-fajl ġabar dettalji dwar il-kompjuter u bagħathom fuq l-internet.
    .title = Dettalji tal-kompjuter mibgħuta 'l barra
    .admin = L-ewwel messaġġ tas-soltu ta' programm ta' kontroll mill-bogħod. It-telemetrija ta' software leġittimu tixbħu: iċċekkja d-destinazzjoni.
finding-stolen-data-sent = Il-fajl bagħat data 'l barra bħal min jisraq l-passwords.
    .title = Data mibgħuta lil punt ta' ġbir
    .admin = Chat bot, webhook jew kont tal-email irċieva d-data: tas-soltu għal Agent Tesla, Snake u oħrajn. Fil-logs tal-proxy jew tad-DNS fittex kompjuters reali li kkuntattjaw l-indirizz.
finding-sends-mail = Il-fajl ipprova jibgħat emails waħdu.
    .title = Emails mibgħuta mill-fajl innifsu
    .admin = SMTP mill-kampjun: spam bot, jew keylogger li jibgħat bl-email dak li rreġistra. Għodod tal-monitoraġġ u programmi tal-email jagħmlu dan ukoll.
finding-remote-control = Il-fajl ikkuntattja l-internet bħal programm ta' kontroll mill-bogħod.
    .title = Command and control (C2)
    .admin = Sinjali ta' command and control: ports jew protokolli tipiċi, dominji kkalkulati (DGA), mini, settings estratti. Software peer-to-peer u tal-aġġornament jista' jqanqalha. Ara l-indirizzi.
finding-botnet-work = Il-fajl ġab ruħu bħal parti minn netwerk ta' kompjuters infettati.
    .title = Imġiba ta' botnet
    .admin = IRC, click fraud, attakki fuq oħrajn jew l-imġiba ta' bot magħruf. Klijent IRC hu l-każ leġittimu.
finding-cryptomining = Il-fajl ipprova jagħmel flus diġitali bil-kompjuter.
    .title = Mining ta' kriptovaluta
    .admin = Deher kmand jew pool tal-mining. Xi nies jimminaw apposta, iżda ma jirċevux il-programm bl-email.
finding-hidden-network = Il-fajl uża netwerk moħbi biex ma jidhirx ma' min qed jitkellem.
    .title = Tor, open proxy jew mina
    .admin = Tor, I2P, open proxy jew servizz ta' mini. Għodod tal-privatezza u żviluppaturi jużawhom ukoll.
finding-opens-port = Il-fajl stenna konnessjonijiet minn barra.
    .title = Port miftuħ għas-smigħ
    .admin = Ħafna programmi leġittimi jagħmlu dan: servizzi anċillari, printers, debuggers, logħob. Jgħodd flimkien ma' sinjali ta' kontroll mill-bogħod.
finding-access-opened = Il-fajl ipprova jiftaħ triq għal ħaddieħor biex jidħol fil-kompjuter.
    .title = Aċċess miftuħ għal oħrajn
    .admin = Twaqqaf remote desktop jew support remot, jew żdied kont ta' utent. L-istaff tas-support jagħmel dan ukoll: staqsi jekk bagħtux l-istaff tagħkom.
finding-attack-tool = Fil-fajl hemm għodda magħmula biex wieħed jidħol bis-serqa.
    .title = Għodda tal-attakk magħrufa
    .admin = Marka ta' toolkit (Meterpreter, Empire, Koadic, web shell …). Jista' jkun il-penetration test tagħkom stess; inkella qisu bħala attakk immirat.

## Addresses and traffic

finding-attack-traffic = It-traffiku tal-fajl fuq l-internet jaqbel ma' lista ta' attakki magħrufa.
    .title = Traffiku ta' attakk magħruf
    .admin = Qablet regola tad-detezzjoni tal-intrużjonijiet jew threat feed. Aqra l-alert innifsu: avvenimenti tad-decoder (“SURICATA …”) u prijoritajiet baxxi huma fil-biċċa l-kbira storbju.
finding-doubtful-address = Il-fajl ikkuntattja indirizzi tal-internet ta' tip li jużaw il-frodisti wkoll.
    .title = Indirizzi dubjużi
    .admin = Dominji rħas jew ġodda, hosts mejta, indirizzi IP biss, siti tal-qsim tal-fajls u tal-paste. Programmi leġittimi jużawhom kollha wkoll: iġġudika skont l-indirizz innifsu.
finding-dynamic-dns = Il-fajl ikkuntattja indirizz tal-internet li jista' jmur fuq kompjuter ieħor f'kull ħin.
    .title = DNS dinamiku
    .admin = Utenti fid-dar u uffiċċji żgħar jużaw DNS dinamiku; jużawh ukoll dawk li jħaddmu programmi ta' kontroll mill-bogħod, għax jistgħu jiċċaqalqu. Iċċekkja l-isem.
finding-web-traffic = Il-fajl skambja data mal-internet.
    .title = Traffiku web ordinarju
    .admin = Kważi kull programm jagħmel dan: aġġornamenti, liċenzji, statistika. Jgħodd biss jekk l-indirizz jew id-data jkunu ħżiena. User agent stramb hu sinjal dgħajjef.

## Fetching and starting other programs

finding-program-unpacked = Il-fajl ħareġ programm ieħor u bdieh.
    .title = Programm imħolli u mibdi
    .admin = Kull installatur jagħmel dan. Minn dokument jew script hu sinjal b'saħħtu ta' downloader.
finding-program-created = Il-fajl poġġa programm ġdid fil-kompjuter.
    .title = Fajl ta' programm maħluq
    .admin = Installaturi u arkivji li jestrattu lilhom infushom jagħmlu dan. Ara liema fajl, u jekk inbediex.
finding-document-writes-program = Dokument jew script poġġa programm fil-kompjuter bil-moħbi.
    .title = Dokument kiteb programm
    .admin = Office, script host jew PowerShell kiteb fajl eżekutibbli. Kważi l-ebda fajl mehmuż leġittimu ma jagħmel dan.
finding-document-online = Id-dokument daħal fuq l-internet waħdu, qisu biex iġib programm.
    .title = Dokument li mar online
    .admin = Stampi b'link, templates u kontrolli tal-liċenzja ta' Office iqanqluha wkoll (CAPE tagħtiha ċertezza ta' 20%). Ara x'tniżżel.
finding-script-download = Kmandi moħbija pprovaw iġibu xi ħaġa mill-internet.
    .title = Script niżżel xi ħaġa
    .admin = wscript, cscript, mshta jew PowerShell daħal online jew beda proċess. Minn fajl mehmuż ma' email dan kważi dejjem ikun downloader.
finding-program-download = Il-fajl ġab programm mill-internet.
    .title = Programm imniżżel
    .admin = Programmi tal-aġġornament jagħmlu dan mill-indirizz tal-produttur tagħhom; minn indirizz IP biss hu sinjal b'saħħtu ta' malware. Imblokka l-indirizz jekk mhux magħruf.
finding-hidden-command = Il-fajl beda kmandi moħbija f'għodda qawwija ta' Windows.
    .title = Kmand moħbi ta' PowerShell jew DDE
    .admin = PowerShell kodifikat jew moħbi, jew kmand DDE. Scripts tal-amministraturi jużaw xi wħud minn dawn is-switches, iżda mhux minn email. Iddekodifika l-command line fir-rapport.
finding-obfuscated-command = Il-fajl uża kmandi magħmula apposta biex ma jinqrawx.
    .title = Command line offuskata
    .admin = Kmandi maqluba, mimlija, magħqudin jew twal ħafna. Xi installaturi u għodod tal-build ikollhom twal; dawk li ma jinqrawx rari jkunu leġittimi.
finding-unusual-process = Il-fajl beda programmi li fajl ordinarju m'għandux bżonn.
    .title = Child process mhux tas-soltu
    .admin = Proċess barra mil-lista ta' proċessi magħrufa tas-sandbox, jew għodda użata b'mod stramb. Ara l-child processes u l-command lines tagħhom.
finding-document-starts-program = Meta nfetaħ, id-dokument beda programm ieħor bil-moħbi.
    .title = Dokument beda programm
    .admin = Shell, script host jew programm ieħor ħadem taħt Office, PDF reader jew browser. Kważi l-ebda dokument leġittimu ma jagħmel dan.
finding-windows-tools = Il-fajl uża għodod li huma parti minn Windows.
    .title = Għodod ta' Windows użati
    .admin = Scripts tal-amministrazzjoni u installaturi jużawhom ukoll. certutil, bitsadmin, mshta u regsvr32 jiżnu aktar minn net jew ping.
finding-borrowed-programs = Il-fajl uża programm fdat ta' Windows biex jaħbi xogħlu.
    .title = Programm fdat użat ħażin
    .admin = System binary proxy execution (ATT&CK T1218) jew DLL side-loading: l-allow-lists u l-protezzjoni jaraw biss l-isem fdat. Xi għodod tal-ġestjoni jaħdmu hekk.
finding-started-from-archive = Fajl moħbi fil-fajl ikkompressat ipprova jibda programm.
    .title = Shortcut jew script f'arkivju
    .admin = LNK, script jew DLL mibdi direttament minn arkivju jew immaġni ta' diska: illum mod komuni ħafna kif jitwassal il-malware.

## Documents, scripts, pages

finding-office-macro = Fid-dokument hemm programm żgħir (macro).
    .title = Macro f'dokument
    .admin = Preżenza biss, ma deher xejn ħażin. Il-biċċa l-kbira tal-ispreadsheets tan-negozju bil-macros huma leġittimi: ċempel lill-mittent fuq numru li taf bih.
finding-office-macro-autorun = Fid-dokument hemm programm żgħir li jibda meta jinfetaħ id-dokument.
    .title = Macro li tibda waħedha
    .admin = AutoOpen, AutoClose jew punt ta' dħul simili. Formoli u templates tal-kumpaniji jkollhom dan ukoll; flimkien ma' download jew shell call hu sinjal b'saħħtu.
finding-office-macro-suspicious = Fid-dokument hemm programm żgħir. L-attakki jużaw l-istess kmandi.
    .title = Macro bi kmandi suspettużi
    .admin = Strings bħal Shell, CreateObject jew URLDownloadToFile, jew macro ta' Excel 4. Macros tan-negozju miktuba d-dar jużaw xi wħud minnhom; aqra l-macro (olevba).
finding-known-weakness = Il-fajl ipprova juża dgħufija magħrufa ta' programm biex jidħol bis-serqa.
    .title = Vulnerabbiltà magħrufa użata
    .admin = Jaqbel ma' exploit jew exploit kit magħruf; in-numru tas-CVE, jekk hemm, jinsab fi kliem is-sandbox. Programmi aġġornati normalment mhumiex affettwati: iċċekkja l-livell tal-patches tagħkom.
finding-document-link = Fil-fajl hemm link għal sit dubjuż.
    .title = Links dubjużi
    .admin = URLs misjuba fid-dokument jew fil-memorja. Ħafna jappartjenu lil Office jew liċ-ċertifikati: arahom qabel tiġġudika.
finding-script-code = Fil-fajl hemm kodiċi ta' programm bħal dak li jużaw il-paġni web u l-formoli.
    .title = Script f'fajl
    .admin = JavaScript jew simili, anke f'fajls PDF. Formoli u paġni web leġittimi jużawh ukoll; ara x'jagħmel.
finding-obfuscated-script = Fil-fajl hemm kodiċi ta' programm li hu moħbi jew ma jinqarax.
    .title = Script moħbi jew offuskat
    .admin = Frames bla daqs, JavaScript ippakkjat, redirects, HTML smuggling. Trackers u paġni minified jidhru simili.
finding-odd-document = Id-dokument hu mibni b'mod mhux tas-soltu.
    .title = Struttura ta' dokument mhux tas-soltu
    .admin = Code pages strambi, oġġetti inkorporati jew partijiet li jużaw l-exploits. Konvertituri u programmi antiki jiktbu fajls bħal dawn ukoll.
finding-phishing-page = Il-fajl jimita paġna tal-login biex jieħu l-passwords.
    .title = Paġna ta' phishing
    .admin = Phishing kit jew kopja ta' paġna tal-login magħrufa. Ara fejn il-formola tibgħat id-data, u staqsi jekk xi ħadd daħħalx password.
finding-phishing-signs = Il-fajl jixbah paġna li titlob il-passwords taħt isem falz.
    .title = Sinjali ta' phishing
    .admin = Titlu, isem jew kontenut magħruf minn paġni ta' phishing. Paġni veri tal-login li xi ħadd ħażen jew għadda lil ħaddieħor jidhru l-istess.

## Breaking in

finding-memory-attack = Il-fajl uża trikk biex jidħol bis-serqa fi programm ieħor.
    .title = Teknika ta' exploit
    .admin = Heap spray, stack pivot, DEP bypass jew shellcode. Just-in-time compilers u l-protezzjoni kontra l-ikkopjar jistgħu jqanqluhom; CAPE tqis baxxa l-firma stack pivot tagħha.
finding-more-rights = Il-fajl ipprova jikseb drittijiet fil-kompjuter li ma kellux.
    .title = Eskalazzjoni tal-privileġġi
    .admin = Indirizzi tal-kernel, access tokens jew drittijiet tad-debug. Software tas-sigurtà u debuggers jagħmlu dan ukoll; ara ATT&CK TA0004.
finding-driver-loaded = Il-fajl ipprova jgħabbi jew juża ħażin driver, fil-fond tas-sistema.
    .title = Driver mgħobbi jew użat ħażin
    .admin = Driver vulnerabbli jew mhux magħruf, jew driver tas-sigurtà mneħħi: mod tas-soltu kif tintefa l-protezzjoni. Installaturi tal-hardware jgħabbu drivers ukoll, iżda ffirmati.
finding-code-injection = Il-fajl ħeba l-kodiċi tiegħu ġo programm ieħor.
    .title = Injezzjoni ta' kodiċi
    .admin = Remote threads, proċessi mbattla, hooks u affarijiet simili (ATT&CK T1055). Software tas-sigurtà, protezzjoni kontra l-ikkopjar u screen readers jinjettaw ukoll.
finding-fileless-code = Il-fajl ħadem biss fil-memorja, fejn diffiċli jidher.
    .title = Kodiċi barra mill-fajls
    .admin = Kodiċi fil-memorja li ma jappartjeni lill-ebda fajl, system calls diretti, jew AMSI u ETW mibdula. Just-in-time compilers u l-protezzjoni kontra l-ikkopjar jistgħu jidhru simili.
finding-memory-habits = Il-fajl irranġa l-memorja tiegħu bħal programmi ppakkjati.
    .title = Jinfetaħ waħdu fil-memorja
    .admin = Memorja li tista' tinkiteb u titħaddem, funzjonijiet misjuba biss waqt it-tħaddim, buffers bil-kodiċi. .NET, Java, browsers u self-extractors jagħmlu dan il-ħin kollu.

## Settling in

finding-autostart = Il-fajl ipprova jibda waħdu kull meta jixgħel il-kompjuter.
    .title = Bidu awtomatiku
    .admin = Run key, startup folder, servizz, task jew add-in. Kull programm tal-aġġornament jagħmel dan; minn dokument hu sinjal b'saħħtu.
finding-hidden-autostart = Il-fajl irranġa bidu awtomatiku moħbi f'post mhux tas-soltu.
    .title = Bidu awtomatiku moħbi
    .admin = Boot Execute, Safe Mode, shims, image hijacks, AppInit, WMI jew scripts fir-registry (ATT&CK T1546, T1547). Minbarra l-malware, dawn il-postijiet jużawhom biss għodod tas-sigurtà u tas-sistema.
finding-copies-itself = Il-fajl għamel kopji tiegħu nnifsu.
    .title = Kopji tiegħu nnifsu
    .admin = Kopji mibdula b'isem ġdid huma tas-soltu għal malware li joqgħod fis-sistema. Installaturi u programmi portabbli jikkopjaw lilhom infushom ukoll.
finding-spreads = Il-fajl ipprova jinxtered f'kompjuters jew fajls oħra.
    .title = Tixrid
    .admin = Shares, drives li jinqalgħu, tħaddim remot (PsExec) jew fajls ta' programmi infettati. L-amministraturi jużaw l-istess għodod remoti. Jekk xi ħadd fetaħ il-fajl, iċċekkja l-kompjuters l-oħra fin-netwerk.

## Hiding

finding-protection-off = Il-fajl ipprova jitfi l-protezzjoni kontra l-viruses.
    .title = Protezzjoni mitfija
    .admin = Defender, Security Center, SmartScreen, protezzjoni tal-macros ta' Office, jew esklużjonijiet ġodda. Installaturi ta' antivirus oħra u għodod tal-ġestjoni jitfu Defender ukoll.
finding-protection-searched = Il-fajl fittex jekk hemmx protezzjoni kontra l-viruses fil-kompjuter.
    .title = Tfittxija ta' antivirus
    .admin = Il-malware jagħmel dan biex jevita jew iwaqqaf il-prodott; l-installaturi jagħmluh biex jevitaw il-konflitti.
finding-safeguards-off = Il-fajl ipprova jdgħajjef il-protezzjoni ta' Windows.
    .title = Protezzjoni ta' Windows imdgħajfa
    .admin = Firewall, aġġornamenti jew policies oħra. Servers u logħob jiftħu l-firewall għalihom infushom; ara liema regola ġiet issettjata.
finding-barrier-bypass = Il-fajl ipprova jevita l-mistoqsija “Trid tippermetti dan?”.
    .title = UAC evitat
    .admin = Bypass magħruf ta' User Account Control, jew is-settings tiegħu tbaxxew (ATT&CK T1548.002). Installaturi leġittimi minflok jistaqsu.
finding-hides-itself = Il-fajl ipprova ma jidhirx.
    .title = Twieqi jew fajls moħbija
    .admin = Installaturi u programmi fl-isfond jużaw twieqi u fajls moħbija l-ħin kollu.
finding-disguise = Il-fajl ipprova jidher qisu xi ħaġa oħra.
    .title = Moħbi taħt dehra oħra
    .admin = Parent process, isem jew tip ta' fajl falz, jew data moħbija fir-registry. Il-protezzjoni kontra l-ikkopjar taħbi wkoll data tal-liċenzji fir-registry.
finding-wipes-tracks = Il-fajl ipprova jħassar it-traċċi ta' dak li għamel.
    .title = Traċċi mneħħija
    .admin = Ħassar lilu nnifsu, il-logs jew il-marka “mill-Internet”, jew tefa l-logging. L-installaturi jnaddfu warajhom ukoll.
finding-programs-stopped = Il-fajl ipprova jwaqqaf programmi oħra jew jerġa' jixgħel il-kompjuter.
    .title = Programmi jew sistema mwaqqfa
    .admin = Twaqqfu proċessi jew servizzi, jew intalab restart. L-installaturi jagħmlu dan biex jibdlu l-fajls; ara x'twaqqaf.
finding-packed = Il-fajl hu ppakkjat jew mibni b'mod mhux tas-soltu. Allura diffiċli teżaminah.
    .title = Fajl ta' programm ippakkjat jew stramb
    .admin = Packer, entropija għolja, overlay jew headers strambi. Ħafna software kummerċjali u b'xejn hu ppakkjat ukoll.
finding-false-signature = Il-firma diġitali tal-fajl ma tistax tiġi fdata.
    .title = Firma tal-kodiċi dubjuża
    .admin = Iċ-ċertifikat hu misruq, revokat, self-signed jew ma jaqbilx mal-fajl. Għodod magħmula d-dar spiss ikunu self-signed; ċertifikat misruq hu sinjal b'saħħtu.

## Looking around

finding-watcher-check = Il-fajl iċċekkja jekk hux qed jiġi osservat.
    .title = Kontroll għal magni virtwali
    .admin = Registry keys, fajls, ismijiet tal-hardware u affarijiet simili. Il-protezzjoni kontra l-ikkopjar, il-logħob u l-installaturi jistaqsu l-istess. Żewġ kontrolli differenti jew aktar jiżnu ħafna aktar.
finding-sandbox-search = Il-fajl fittex kompjuters tat-test bħal tagħna, biex hemm jidher bla ħsara.
    .title = Tfittxija ta' sandboxes
    .admin = Fajls, mutexes jew libreriji tas-sandboxes. L-ebda programm leġittimu m'għandu bżonn ikun jaf dan.
finding-situation-check = Il-fajl stenna, jew iċċekkja l-ħin, il-post jew min hu quddiem il-kompjuter.
    .title = Stennija u kontrolli
    .admin = Dewmien, ħin bla attività, maws, lingwa, debugger. Il-malware jistenna biex it-test jispiċċa qablu; installaturi u logħob jiċċekkjaw affarijiet bħal dawn ukoll.
finding-computer-facts = Il-fajl staqsa għal fatti ġenerali dwar il-kompjuter.
    .title = Fatti ġenerali dwar il-kompjuter
    .admin = Isem, memorja, daqs tad-diska, drittijiet: prattikament kull installatur jistaqsi. Darba PDF ġie mblukkat biss għax it-tieqa “Open with” ta' Windows staqsiet għad-daqs tad-diska. Waħdu qatt mhu prova.
finding-system-info = Il-fajl ġabar dettalji dwar il-kompjuter u l-programmi tiegħu.
    .title = Dettalji tas-sistema miġbura
    .admin = Hardware, software, proċessi, WMI. Għodod tal-inventarju, installaturi u telemetrija jagħmlu l-istess.
finding-network-recon = Il-fajl esplora n-netwerk tal-kompjuter.
    .title = Netwerk esplorat
    .admin = Ġew elenkati d-dominju, l-utenti, ix-shares jew kompjuters fil-qrib. Scripts tal-amministraturi jagħmlu dan; minn fajl mehmuż jista' jkun tħejjija għal attakk fuq in-netwerk kollu.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines = { $number ->
    [0] Skeners antivirus oħra wkoll iqisu l-fajl ta' ħsara.
    [one] Skener antivirus ieħor ukoll iqis il-fajl ta' ħsara.
    [two] Żewġ skeners antivirus oħra wkoll iqisu l-fajl ta' ħsara.
    [few] { $number } skeners antivirus oħra wkoll iqisu l-fajl ta' ħsara.
    [many] { $number }-il skener antivirus ieħor ukoll iqisu l-fajl ta' ħsara.
   *[other] { $number } skener antivirus ieħor ukoll iqisu l-fajl ta' ħsara.
}
    .title = Skeners oħra jaqblu
    .admin = { $number ->
        [0] Skeners oħra (ta' VirusTotal, IRMA jew ClamAV) jirrapportaw il-fajl; in-numru tagħhom mhux magħruf.
        [one] { $number } skener ieħor jirrapporta l-fajl. Wieħed jew tnejn spiss ikunu allarm falz: ara liema skener hu, u erġa' ħares għada.
        [two] { $number } skeners oħra jirrapportaw il-fajl. Wieħed jew tnejn spiss ikunu allarm falz, għaxra jew aktar kważi qatt. Fittex is-SHA-256 tiegħu; ittellax fajls kunfidenzjali.
        [few] { $number } skeners oħra jirrapportaw il-fajl. Wieħed jew tnejn spiss ikunu allarm falz, għaxra jew aktar kważi qatt. Fittex is-SHA-256 tiegħu; ittellax fajls kunfidenzjali.
        [many] { $number }-il skener ieħor jirrapportaw il-fajl. Wieħed jew tnejn spiss ikunu allarm falz, għaxra jew aktar kważi qatt. Fittex is-SHA-256 tiegħu; ittellax fajls kunfidenzjali.
       *[other] { $number } skener ieħor jirrapportaw il-fajl. Wieħed jew tnejn spiss ikunu allarm falz, għaxra jew aktar kważi qatt. Fittex is-SHA-256 tiegħu; ittellax fajls kunfidenzjali.
    }
# CAPE is a sandbox.
finding-known-malware = Il-kompjuter tat-test għaraf il-fajl bħala programm ta' ħsara magħruf.
    .title = Rikonoxxut minn CAPE
    .admin = CAPE semmiet il-familja jew estrattat il-konfigurazzjoni tagħha. Ir-rapport fih l-indirizzi li kien jikkuntattja: fittixhom fil-logs tagħkom.
finding-rule-match = Il-fajl jixbah programmi ta' ħsara magħrufa.
    .title = Qablet regola għall-malware
    .admin = Qablu regola YARA, indikatur jew xebh. Ir-regoli jvarjaw fil-kwalità: ara l-isem u l-awtur tar-regola.
finding-known-family = Il-fajl għandu l-marki ta' programm ta' ħsara magħruf.
    .title = Marki ta' familja magħrufa
    .admin = Fajls, registry keys, mutexes jew indirizzi ta' { $family }. L-ismijiet jerġgħu jintużaw u jiġu kkopjati, iżda kważi qatt minn software leġittimu.

## Little things

finding-everyday-actions = Il-fajl għamel affarijiet li jagħmlu wkoll ħafna programmi bla ħsara.
    .title = Azzjonijiet ta' kuljum
    .admin = Registry, fajls, pipes, kriptaġġ, kapaċitajiet tal-kodiċi tiegħu. Waħdu, dan mhu sinjal kontra l-fajl.
finding-phone-access = Il-fajl talab drittijiet kbar fuq telefown.
    .title = Funzjonijiet tat-telefown użati
    .admin = App ta' Android li taqra l-post, in-numri, l-apps jew il-messaġġi, jew tgħabbi kodiċi. Ħafna apps leġittimi jagħmlu dan; qabbel mal-iskop tal-app.
finding-crash = Il-programm waqaf ħesrem fit-test.
    .title = Crash fit-test
    .admin = Jgħid aktar dwar il-kompjuter tat-test milli dwar il-fajl. Exploit difettuż jista' jikkraxxja wkoll.

## Verdicts of the sandbox itself

finding-sandbox-score = Fit-test il-fajl ġab ruħu b'mod suspettuż f'diversi modi.
    .title = Punteġġ tas-sandbox
    .admin = Il-punteġġ ta' Cuckoo hu { $score }: il-gravitajiet tas-sejbiet kollha, diviżi b'5 u magħduda flimkien. Seba' sejbiet ta' gravità 3 diġà jaqbżu l-limitu tas-soltu ta' 4. Ara s-sejbiet waħda waħda.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Il-fajl jaqbel ma' regola li għamel id-dipartiment tal-IT tiegħek.
    .title = Regola ta' dan is-sit
    .admin = Qablet espressjoni tas-sett ta' regoli tagħkom ta' Peekaboo: ({ $number }), magħduda minn 0, u għalhekk (3) hi s-setting expression.4. Regoli ta' wara ma tħaddmux; ir-rapport tas-sandbox jista' jkun jaf aktar.
finding-evil-domain = Il-fajl ipprova jikkuntattja indirizz tal-internet magħruf bħala perikoluż.
    .title = Dominju mblukkat ikkuntattjat
    .admin = Fil-lista tas-sit ta' dominji ħżiena: { $domain }. Fittxu fil-logs tad-DNS u tal-proxy tagħkom.
finding-peekaboo-test = Hu fajl tat-test bla ħsara.
    .title = Fajl tat-test ta' Peekaboo
    .admin = Il-fajl fih il-marka tat-test “Peekabooyar”. Probabbilment xi ħadd qed jittestja l-filtru.
finding-sandbox-verdict = Il-kompjuter tat-test iddeċieda li l-fajl hu ta' ħsara, bla ma qal għaliex.
    .title = Verdett bla raġuni
    .admin = Mar-riżultat ma waslet l-ebda raġuni. Jista' jkun hemm fil-fajls ta' Peekaboo stess: fittex is-SHA-256 tal-parti fid-direttorju tar-rapporti tiegħu.
finding-sandbox-other = Fit-test il-fajl għamel xi ħaġa li titqies suspettuża.
    .title = Imġiba oħra
    .admin = Din is-sejba mhix fil-katalgu. Jidher il-kliem tas-sandbox stess; iġġudika skontu.

## What could not be analyzed

sandbox-failed-analysis = It-test tal-fajl ma spiċċax. Ma nafux jekk il-fajl jagħmilx ħsara.
    .title = Analiżi tas-sandbox falliet
    .admin = Cuckoo jew Cortex irrapporta żball jew ma spiċċax. Fittex ix-xogħol fil-log tas-sandbox; it-tieni analiżi spiss tirnexxi.
sandbox-failed-file = It-test tal-fajl ma sarx. Ma nafux jekk jagħmilx ħsara.
    .title = Fajl mhux mgħoddi
    .admin = Peekaboo ma setax jaqra l-fajl jew jgħaddih lis-sandbox. Iċċekkja l-ispazju tad-diska, il-permessi u l-kju tax-xogħlijiet.
sandbox-failed-rule = Il-fajl ma setax jiġi ġġudikat. Ma nafux jekk jagħmilx ħsara.
    .title = Regola ta' Peekaboo falliet
    .admin = Regola waqfet bi żball, jew espressjoni talbet falliment. Iċċekkja s-sett ta' regoli: isem mhux definit jew rapport nieqes hu l-kawża tas-soltu.
sandbox-failed-service = It-test tal-fajl ma sarx. Ma nafux jekk jagħmilx ħsara.
    .title = Peekaboo mhux disponibbli
    .admin = Peekaboo rrifjuta t-talba jew ma setax jintlaħaq. Iċċekkja s-servizz u l-log tiegħu.
sandbox-failed-other = It-test tal-fajl ma sarx. Ma nafux jekk jagħmilx ħsara.
    .title = Test tas-sandbox falla
    .admin = Peekaboo rrapporta falliment bla raġuni. Fittex ix-xogħol fil-log tiegħu.
