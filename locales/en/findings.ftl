# Provenance: original
# What a sandbox saw a file do.
#
# value     for recipients: what the file did or tried, one or two short sentences. Name the file: “it” would be
#           the test computer, which is told of before. “The computer” is the test computer, never the reader's
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = The file tried to change and rename many files at once, as extortion programs do.
    .title = Many files encrypted or renamed
    .admin = The test computer's files were rewritten or got a new ending in bulk. Backup, archive and disk encryption tools do so, too, but are seldom mailed. Look for the new file ending and for dropped notes in the sandbox report.
finding-ransom-note = The file tried to leave a note that demands money.
    .title = Ransom note
    .admin = A file whose name or text is known from ransom notes was written. The match goes by key words: read the file in the sandbox report.
finding-backups-deleted = The file tried to delete the computer's safety copies so that lost files stay lost.
    .title = Safety copies deleted
    .admin = Shadow copies, the backup catalog or free space were wiped (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Only backup and disk cleanup software has a reason to.
finding-recovery-off = The file tried to switch off the computer's repair functions.
    .title = Recovery functions switched off
    .admin = Boot configuration, System Restore or backups were changed (bcdedit, wbadmin, policies). Driver installers and recovery tools do it, too; CAPE gives its own bcdedit signature a confidence of 20%.
finding-disk-overwritten = The file tried to overwrite the disk, so that the computer would not start again.
    .title = Disk or boot area overwritten
    .admin = Raw writes to a disk, its boot record or whole files, or a tool for that. Partitioning, imaging and disk encryption tools do it, too. Look for \\.\PhysicalDrive in the report.
finding-mass-deletion = The file tried to delete an unusual number of files.
    .title = Many files deleted
    .admin = The signature only counts: uninstallers and cleaners of temporary files trigger it, too. Look at which files were deleted.
finding-tools-blocked = The file tried to block the tools that can stop it.
    .title = System tools blocked
    .admin = Policies against Task Manager, registry editor, command prompt or other programs were set. Apart from programs that lock the screen, only kiosk and school software does so.
finding-desktop-changed = The file tried to change the desktop or to hide notifications of Windows.
    .title = Desktop settings changed
    .admin = Wallpaper, icons, start menu or notifications. Harmless alone: themes and tuning tools do it. It counts only together with signs of encryption.

## Stealing

finding-browser-data = The file looked into the place where the browser keeps passwords and visited pages.
    .title = Browser data read
    .admin = The sandbox speaks of theft; what it saw is access to browser profiles. Installers, sync and cleanup tools read them as well (CAPE gives it a confidence of 30%). It counts only if data was sent afterwards.
finding-browser-passwords = The file tried to read the passwords or log-ins that the browser keeps.
    .title = Browser passwords read
    .admin = Access to Login Data, key4.db or the cookie store. A password manager that imports is the only common honest case.
finding-transfer-passwords = The file searched for stored passwords of programs that transfer files.
    .title = Search for file transfer passwords
    .admin = Paths and registry keys of FTP, SSH or remote access clients were probed. Many in a row is typical of password stealers such as Pony and LokiBot.
finding-account-data = The file searched for passwords or data of e-mail and other programs.
    .title = Search for account data
    .admin = Mail profiles, messengers, games or other credentials. Office add-ins and migration tools read mail profiles, too; see which paths were touched.
finding-wallets = The file searched for digital money on the computer.
    .title = Search for crypto wallets
    .admin = wallet.dat, wallet folders or browser wallets. Only wallet software itself has a reason to.
finding-windows-passwords = The file tried to take the log-in passwords out of Windows.
    .title = Windows passwords read
    .admin = LSASS memory, SAM, DPAPI, the vault or the domain database (ATT&CK T1003). Security software and crash reports read LSASS, too; mail attachments do not.
finding-clipboard = The file read what was copied with “copy and paste”.
    .title = Clipboard read
    .admin = This can catch passwords or replace account numbers. Office programs, password managers and remote support read the clipboard all the time.
finding-keylogger = The file tried to record what is typed, including passwords.
    .title = Keyboard monitored
    .admin = A keyboard hook or polling of keys. Hotkey tools, games and aids for disabled people use the same functions; it is serious if data was sent afterwards.
finding-screen-watched = The file tried to record the screen, the camera or the microphone.
    .title = Screen or room watched
    .admin = Screenshots, camera or sound. Support and meeting software does it with consent; an attachment has no reason to.
finding-traffic-redirected = The file tried to send Internet traffic another way, where others can read it.
    .title = Internet traffic redirected
    .admin = Proxy, hosts file, DNS, root certificates or a capture driver. Company software and ad blockers change them, too; see which address or certificate was set.
finding-browser-weakened = The file tried to weaken the protection of the browser. Programs that steal from bank accounts do that.
    .title = Browser protection weakened
    .admin = Security zones, process isolation, SPDY or HTTP/2, or code in the browser: preparation for changing bank pages. Old company software lowers zones as well.
finding-browser-changed = The file tried to change the browser's start page, search or add-ons.
    .title = Browser settings changed
    .admin = Typical of bundled advertising programs. Honest installers offer it, too, but ask first.

## Strangers in control

finding-computer-info-sent = The file collected details about the computer and sent them to the Internet.
    .title = Computer details sent out
    .admin = Usual first message of a remote control program. Telemetry of honest software looks alike: check the destination.
finding-stolen-data-sent = The file sent data away in the manner of password thieves.
    .title = Data sent to a collection point
    .admin = A chat bot, a webhook or a mail account received the data: usual for Agent Tesla, Snake and others. Search your proxy or DNS logs for real computers that contacted the address.
finding-sends-mail = The file tried to send e-mails by itself.
    .title = Mail sent by the file itself
    .admin = SMTP from the sample: spam bot, or a keylogger that mails what it recorded. Monitoring tools and mail programs do it, too.
finding-remote-control = The file contacted the Internet like a program that lets strangers use the computer.
    .title = Command and control
    .admin = Signs of command and control: typical ports or protocols, computed domains (DGA), tunnels, extracted settings. Peer-to-peer and update software can trigger it. Look at the addresses.
finding-botnet-work = The file behaved like a part of a network of infected computers.
    .title = Botnet behavior
    .admin = IRC, click fraud, attacks on others or the behavior of a known bot. An IRC client is the honest case.
finding-cryptomining = The file tried to make digital money with the computer.
    .title = Cryptomining
    .admin = A mining command or a mining pool was seen. Some people mine on purpose, but do not get the program by mail.
finding-hidden-network = The file used a hidden network that conceals whom it talks to.
    .title = Tor, open proxy or tunnel
    .admin = Tor, I2P, an open proxy or a tunnel service. Privacy tools and developers use them, too.
finding-opens-port = The file waited for connections from outside.
    .title = Listening port opened
    .admin = Many honest programs do: helper services, printers, debuggers, games. It counts together with signs of remote control.
finding-access-opened = The file tried to open a way for others into the computer.
    .title = Access for others opened
    .admin = Remote desktop or remote support was set up, or a user account was added. Support staff do it, too: ask whether yours sent it.
finding-attack-tool = The file contains a tool that is made for break-ins.
    .title = Known attack tool
    .admin = Fingerprint of a toolkit (Meterpreter, Empire, Koadic, a web shell …). It may be your own penetration test; otherwise treat it as a targeted attack.

## Addresses and traffic

finding-attack-traffic = The file's Internet traffic matched a list of known attacks.
    .title = Known attack traffic
    .admin = An intrusion detection rule or a threat feed matched. Read the alert itself: decoder events (“SURICATA …”) and low priorities are mostly noise.
finding-doubtful-address = The file contacted Internet addresses of a kind that fraudsters also use.
    .title = Doubtful addresses
    .admin = Cheap or new domains, dead hosts, bare IP addresses, file sharing and paste sites. Honest programs use all of them, too: judge by the address itself.
finding-dynamic-dns = The file contacted an Internet address that can move to another computer at any time.
    .title = Dynamic DNS
    .admin = Home users and small offices use dynamic DNS; so do operators of remote control programs, because they can move. Check the name.
finding-web-traffic = The file exchanged data with the Internet.
    .title = Ordinary web traffic
    .admin = Nearly every program does: updates, licenses, statistics. It counts only if the address or the data is bad. An odd user agent is a weak sign.

## Fetching and starting other programs

finding-program-unpacked = The file unpacked a second program and started it.
    .title = Program dropped and started
    .admin = Every installer does it. From a document or a script it is a strong sign of a downloader.
finding-program-created = The file put a new program on the computer.
    .title = Program file created
    .admin = Installers and self-extracting archives do it. See which file, and whether it was started.
finding-document-writes-program = A document or script secretly put a program on the computer.
    .title = Document wrote a program
    .admin = Office, a script host or PowerShell wrote an executable file. Hardly any honest attachment does so.
finding-document-online = The document went online by itself, as if to fetch a program.
    .title = Document went online
    .admin = Linked pictures, templates and license checks of Office trigger it, too (CAPE gives it a confidence of 20%). Look at what was fetched.
finding-script-download = Hidden commands tried to fetch something from the Internet.
    .title = Script fetched something
    .admin = wscript, cscript, mshta or PowerShell went online or started a process. From a mail attachment this is nearly always a downloader.
finding-program-download = The file fetched a program from the Internet.
    .title = Program downloaded
    .admin = Updaters do it from their maker's address; from a bare IP address it is a strong sign of malware. Block the address if it is unknown.
finding-hidden-command = The file started hidden commands in a powerful Windows tool.
    .title = Hidden PowerShell or DDE command
    .admin = Encoded or hidden PowerShell, or a DDE command. Administrators' scripts use some of these switches, but not from mail. Decode the command line in the report.
finding-obfuscated-command = The file used commands that are made unreadable on purpose.
    .title = Obfuscated command line
    .admin = Reversed, padded, joined or very long commands. Some installers and build tools have long ones; unreadable ones are seldom honest.
finding-unusual-process = The file started programs that an ordinary file does not need.
    .title = Unusual child process
    .admin = A process outside the sandbox's list of known ones, or a tool used oddly. See the child processes and their command lines.
finding-document-starts-program = Opening the document secretly started another program.
    .title = Document started a program
    .admin = A shell, script host or other program ran under Office, a PDF reader or a browser. Hardly any honest document does that.
finding-windows-tools = The file used tools that are built into Windows.
    .title = Windows tools used
    .admin = Administration scripts and installers use them, too. certutil, bitsadmin, mshta and regsvr32 weigh more than net or ping.
finding-borrowed-programs = The file used a trusted Windows program to hide its own work.
    .title = Trusted program misused
    .admin = System binary proxy execution (ATT&CK T1218) or DLL side-loading: allow-lists and protection see only the trusted name. Some management tools work this way.
finding-started-from-archive = A disguised file in the packed attachment tried to start a program.
    .title = Shortcut or script in an archive
    .admin = An LNK, script or DLL started straight from an archive or disk image: today a very common way to deliver malware.

## Documents, scripts, pages

finding-office-macro = The document contains a small program (a macro).
    .title = Macro in a document
    .admin = Presence only, nothing bad was seen. Most business spreadsheets with macros are honest: call the sender at a number that you know.
finding-office-macro-autorun = The document contains a small program that starts when the document is opened.
    .title = Macro that starts itself
    .admin = AutoOpen, AutoClose or a similar entry point. Forms and templates of companies have it as well; together with a download or a shell call it is a strong sign.
finding-office-macro-suspicious = The document contains a small program. Attacks use the same commands.
    .title = Macro with suspicious commands
    .admin = Strings such as Shell, CreateObject or URLDownloadToFile, or an Excel 4 macro. Self-written business macros use some of them; read the macro (olevba).
finding-known-weakness = The file tried to use a known weakness of a program to break in.
    .title = Known vulnerability used
    .admin = Matches a known exploit or exploit kit; the number of the CVE, if there is one, is in the sandbox's words. Updated programs are usually not affected: check your patch level.
finding-document-link = The file contains a link to a doubtful website.
    .title = Doubtful links
    .admin = URLs found in the document or in memory. Many belong to Office or to certificates: look at them before you judge.
finding-script-code = The file contains program code of the kind that web pages and forms use.
    .title = Script in a file
    .admin = JavaScript or similar, also in PDF files. Honest forms and web pages use it, too; see what it does.
finding-obfuscated-script = The file contains program code that is hidden or made unreadable.
    .title = Hidden or obfuscated script
    .admin = Frames without a size, packed JavaScript, redirects, HTML smuggling. Trackers and minified pages look similar.
finding-odd-document = The document is built in an unusual way.
    .title = Unusual document structure
    .admin = Odd code pages, embedded objects or parts that exploits use. Converters and old programs write such files, too.
finding-phishing-page = The file imitates a log-in page to get passwords.
    .title = Phishing page
    .admin = A phishing kit or a copy of a known log-in page. See where the form sends its data, and ask whether anybody has entered a password.
finding-phishing-signs = The file looks like a page that asks for passwords under a false name.
    .title = Signs of phishing
    .admin = Title, name or content known from phishing pages. Real log-in pages that someone saved or forwarded look alike.

## Breaking in

finding-memory-attack = The file used a trick to break into another program.
    .title = Exploit technique
    .admin = Heap spray, stack pivot, DEP bypass or shellcode. Just-in-time compilers and copy protection can trigger these; CAPE rates its stack pivot signature low.
finding-more-rights = The file tried to gain rights on the computer that it did not have.
    .title = Privilege escalation
    .admin = Kernel addresses, access tokens or debug rights. Security software and debuggers do it, too; see ATT&CK TA0004.
finding-driver-loaded = The file tried to load or misuse a driver, deep in the system.
    .title = Driver loaded or misused
    .admin = A vulnerable or unknown driver, or a security driver unloaded: a usual way to switch protection off. Hardware installers load drivers, too, but signed ones.
finding-code-injection = The file hid its own code inside another program.
    .title = Code injection
    .admin = Remote threads, hollowed processes, hooks and the like (ATT&CK T1055). Security software, copy protection and screen readers inject as well.
finding-fileless-code = The file worked only in memory, where it is hard to notice.
    .title = Code outside of files
    .admin = Code in memory that belongs to no file, direct system calls, or AMSI and ETW patched. Just-in-time compilers and copy protection can look alike.
finding-memory-habits = The file arranged its memory in a way that packed programs do.
    .title = Self-unpacking in memory
    .admin = Writable and executable memory, functions found only at run time, buffers with code. .NET, Java, browsers and self-extractors do it all the time.

## Settling in

finding-autostart = The file tried to start by itself every time the computer starts.
    .title = Automatic start
    .admin = Run key, startup folder, service, task or add-in. Every updater does so; from a document it is a strong sign.
finding-hidden-autostart = The file arranged a hidden automatic start in an unusual place.
    .title = Hidden automatic start
    .admin = Boot Execute, Safe Mode, shims, image hijacks, AppInit, WMI or scripts in the registry (ATT&CK T1546, T1547). Apart from malware, only security and system tools use these places.
finding-copies-itself = The file made copies of itself.
    .title = Copies of itself
    .admin = Changed copies with a new name are usual for malware that settles in. Installers and portable programs copy themselves, too.
finding-spreads = The file tried to spread to other computers or files.
    .title = Spreading
    .admin = Shares, removable drives, remote execution (PsExec) or infected program files. Administrators use the same remote tools. If somebody opened the file, check the other computers in the network.

## Hiding

finding-protection-off = The file tried to switch off the virus protection.
    .title = Protection switched off
    .admin = Defender, Security Center, SmartScreen, Office macro protection, or new exclusions. Other antivirus installers and management tools switch Defender off, too.
finding-protection-searched = The file looked for virus protection on the computer.
    .title = Search for antivirus
    .admin = Malware does it to avoid or stop the product; installers do it to avoid conflicts.
finding-safeguards-off = The file tried to weaken the protection of Windows.
    .title = Windows protection weakened
    .admin = Firewall, updates or other policies. Servers and games open the firewall for themselves; see which rule was set.
finding-barrier-bypass = The file tried to avoid the question “Do you want to allow this?”.
    .title = UAC bypassed
    .admin = A known bypass of User Account Control, or its settings were lowered (ATT&CK T1548.002). Honest installers ask instead.
finding-hides-itself = The file tried to stay invisible.
    .title = Hidden windows or files
    .admin = Installers and background helpers use hidden windows and files constantly.
finding-disguise = The file tried to look like something else.
    .title = Disguise
    .admin = False parent process, name or file type, or data hidden in the registry. Copy protection hides license data in the registry as well.
finding-wipes-tracks = The file tried to delete the traces of what it did.
    .title = Traces removed
    .admin = It deleted itself, logs or the mark “from the Internet”, or switched logging off. Installers clean up after themselves, too.
finding-programs-stopped = The file tried to stop other programs or to restart the computer.
    .title = Programs or system stopped
    .admin = Processes or services were ended, or a restart was asked for. Installers do so to replace files; see what was stopped.
finding-packed = The file is packed or built in an unusual way. That makes it hard to examine.
    .title = Packed or odd program file
    .admin = Packer, high entropy, overlay or odd headers. Much commercial and free software is packed as well.
finding-false-signature = The file's digital signature cannot be trusted.
    .title = Doubtful code signature
    .admin = The certificate is stolen, revoked, self-signed or does not fit the file. Self-made tools are often self-signed; a stolen certificate is a strong sign.

## Looking around

finding-watcher-check = The file checked whether it is being watched.
    .title = Check for virtual machines
    .admin = Registry keys, files, hardware names and the like. Copy protection, games and installers query the same. Two or more different checks weigh much more.
finding-sandbox-search = The file searched for test computers like ours, to look harmless there.
    .title = Search for sandboxes
    .admin = Files, mutexes or libraries of sandboxes. No honest program needs to know that.
finding-situation-check = The file waited, or checked the time, the place or who is at the computer.
    .title = Waiting and checking
    .admin = Delays, idle time, mouse, language, debugger. Malware waits so that a test ends first; installers and games check such things, too.
finding-computer-facts = The file asked for general facts about the computer.
    .title = General computer facts
    .admin = Name, memory, disk size, rights: practically every installer asks. A PDF was once blocked only because Windows' own “Open with” window asked for the disk size. Never proof alone.
finding-system-info = The file collected details about the computer and its programs.
    .title = System details collected
    .admin = Hardware, software, processes, WMI. Inventory tools, installers and telemetry do the same.
finding-network-recon = The file explored the network of the computer.
    .title = Network explored
    .admin = Domain, users, shares or nearby computers were listed. Administrators' scripts do it; from an attachment it may prepare an attack on the whole network.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Other virus scanners also consider the file harmful.
        [one] { $number } other virus scanner also considers the file harmful.
       *[other] { $number } other virus scanners also consider the file harmful.
    }
    .title = Other scanners agree
    .admin =
        { $number ->
            [0] Other scanners (of VirusTotal, IRMA or ClamAV) report the file; their number is not known.
            [one] { $number } other scanner reports the file. One or two are often a false alarm: see which scanner it is, and look again tomorrow.
           *[other] { $number } other scanners report the file. One or two are often a false alarm, ten or more hardly ever. Search for its SHA-256; do not upload confidential files.
        }
# CAPE is a sandbox.
finding-known-malware = The test computer recognized the file as a known harmful program.
    .title = Recognized by CAPE
    .admin = CAPE named the family or extracted its configuration. The report has the addresses it would have contacted: search your logs for them.
finding-rule-match = The file resembles known harmful programs.
    .title = Rule for malware matched
    .admin = A YARA rule, an indicator or a similarity matched. Rules differ in quality: look at the rule's name and author.
finding-known-family = The file has the marks of a known harmful program.
    .title = Marks of a known family
    .admin = Files, registry keys, mutexes or addresses of { $family }. Names are reused and copied, but hardly by honest software.

## Little things

finding-everyday-actions = The file did things that many harmless programs do, too.
    .title = Everyday actions
    .admin = Registry, files, pipes, encryption, capabilities of its code. By itself, this is no sign against the file.
finding-phone-access = The file asked for far-reaching rights on a phone.
    .title = Phone functions used
    .admin = An Android app that reads location, numbers, apps or messages, or loads code. Many honest apps do; compare with what the app is for.
finding-crash = The program crashed in the test.
    .title = Crash in the test
    .admin = Says more about the test computer than about the file. A broken exploit can crash, too.

## Verdicts of the sandbox itself

finding-sandbox-score = In the test the file behaved suspiciously in several ways.
    .title = Score of the sandbox
    .admin = Cuckoo's score is { $score }: the severities of all findings, divided by 5 and added. Seven findings of severity 3 already exceed the usual limit of 4. Look at the individual findings.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = The file matched a rule that your IT department has made.
    .title = Rule of this site
    .admin = An expression of your own Peekaboo rule set matched: ({ $number }), counted from 0, so (3) is the setting expression.4. Later rules did not run; the sandbox report may know more.
finding-evil-domain = The file tried to contact an Internet address that is known to be dangerous.
    .title = Blocked domain contacted
    .admin = On the site's list of evil domains: { $domain }. Search your DNS and proxy logs for it.
finding-peekaboo-test = The file is a harmless test file.
    .title = Test file of Peekaboo
    .admin = The file contains the test mark “Peekabooyar”. Somebody is probably testing the filter.
finding-sandbox-verdict = The test computer judged the file harmful, without saying why.
    .title = Verdict without a reason
    .admin = No reason came with the result. Peekaboo's own files may have it: search its report directory for the SHA-256 of the part.
finding-sandbox-other = In the test the file did something that counts as suspicious.
    .title = Other behavior
    .admin = This finding is not in the catalog. The sandbox's own words are shown; judge by them.

## What could not be analyzed

sandbox-failed-analysis = The test of the file did not finish. We do not know whether it is harmless.
    .title = Sandbox analysis failed
    .admin = Cuckoo or Cortex reported an error or did not finish. Look into the sandbox's log for the job; a second analysis often succeeds.
sandbox-failed-file = The file could not be tested. We do not know whether it is harmless.
    .title = File not passed on
    .admin = Peekaboo could not read the file or hand it to the sandbox. Check disk space, permissions and the job queue.
sandbox-failed-rule = The file could not be judged. We do not know whether it is harmless.
    .title = Peekaboo rule failed
    .admin = A rule stopped with an error, or an expression asked for a failure. Check the rule set: an undefined name or a missing report is the usual cause.
sandbox-failed-service = The file could not be tested. We do not know whether it is harmless.
    .title = Peekaboo not available
    .admin = Peekaboo refused the request or could not be reached. Check its service and log.
sandbox-failed-other = The file could not be tested. We do not know whether it is harmless.
    .title = Sandbox test failed
    .admin = Peekaboo reported a failure without a reason. Look for the job in its log.
