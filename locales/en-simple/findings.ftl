# Provenance: original
# English in simple words (reading age 9, A2): what a sandbox saw a file do.

## Extortion and destruction

finding-mass-encryption = The file tried to change and rename many files at once. Criminals lock files this way.
finding-ransom-note = The file tried to leave a note. The note asks for money.
finding-backups-deleted = The file tried to delete safety copies. Without them, lost files stay lost.
finding-recovery-off = The file tried to turn off the computer's repair tools.
finding-disk-overwritten = The file tried to overwrite the disk. After that, the computer cannot start.
finding-mass-deletion = The file tried to delete very many files.
finding-desktop-changed = The file tried to change how the screen looks. Or it tried to hide messages of Windows.

## Stealing

finding-browser-data = The browser keeps passwords and visited pages. The file looked there.
finding-browser-passwords = The file tried to read passwords from the browser.
finding-transfer-passwords = The file looked for passwords of other programs. Those programs send files.
finding-account-data = The file looked for passwords or other data. For example, it looked in e-mail programs.
finding-wallets = The file looked for digital money on the computer.
finding-windows-passwords = The file tried to read passwords from Windows.
finding-clipboard = The file read copied text.
finding-keylogger = The file tried to see what people type. It can see passwords, too.
finding-screen-watched = The file tried to record the screen, camera or sound.
finding-traffic-redirected = The file tried to change the way to the Internet. Then strangers can read along.
finding-browser-weakened = The file tried to make the browser less safe. Programs that steal money from bank accounts do this.
finding-browser-changed = The file tried to change the browser. For example, it tried to change the start page.

## Strangers in control

finding-computer-info-sent = The file collected facts about the computer. It sent them to the Internet.
finding-stolen-data-sent = The file sent data away. Password thieves do this.
finding-remote-control = The file made contact with the Internet. Strangers can use the computer this way.
finding-botnet-work = The file acted like a program of criminals. Such programs work together in a network.
finding-cryptomining = The file tried to make digital money with the computer.
finding-hidden-network = The file used a hidden network. Nobody can see who talks to whom there.
finding-opens-port = The file waited for contact from outside.
finding-access-opened = The file tried to let others into the computer.
finding-attack-tool = The file has a tool for break-ins in it.

## Addresses and traffic

finding-attack-traffic = The file used the Internet. Attacks use it in the same way.
finding-doubtful-address = The file went to pages on the Internet. Criminals use such pages, too.
finding-dynamic-dns = The file went to a page on the Internet. The page can move at any time.
finding-web-traffic = The file used the Internet.

## Fetching and starting other programs

finding-program-unpacked = The file had another program in it. It started that program.
finding-document-writes-program = The file secretly put a program on the computer.
finding-document-online = The document used the Internet by itself. Maybe it tried to get a program.
finding-script-download = Hidden commands tried to get something from the Internet.
finding-program-download = The file got a program from the Internet.
finding-hidden-command = The file started hidden commands in Windows.
finding-obfuscated-command = The file used commands. They are made hard to read.
finding-unusual-process = The file started other programs. Normal files do not need them.
finding-document-starts-program = The document secretly started a program.
finding-windows-tools = The file used tools of Windows.
finding-borrowed-programs = The file hid behind a Windows program.
finding-started-from-archive = A file in the attachment looks normal. But it tried to start a program.

## Documents, scripts, pages

finding-office-macro = The document has a small program in it (a macro).
finding-office-macro-autorun = The document starts a small program when you open it.
finding-office-macro-suspicious = The document has a small program in it. Attackers use such programs, too.
finding-known-weakness = The file tried to use a known mistake in a program. People break into computers this way.
finding-document-link = The file has a link in it. The link leads to a strange page.
finding-script-code = The file has commands in it. Web pages and forms have such commands, too.
finding-obfuscated-script = The file has commands in it. Somebody has hidden them.
finding-odd-document = The document is built in a strange way.
finding-phishing-page = The file looks like a real log-in page. Somebody wants passwords.
finding-phishing-signs = The file looks like a false page. Such pages ask for passwords.

## Breaking in

finding-more-rights = The file tried to get more rights on the computer.
finding-driver-loaded = The file tried to use a driver. Drivers work deep in the computer.
finding-code-injection = The file hid inside another program.
finding-fileless-code = The file worked only in memory. So people do not notice it.
finding-memory-habits = The file used memory like a packed program.

## Settling in

finding-autostart = The file tried to start with the computer every time.
finding-hidden-autostart = The file tried to start secretly with the computer.

## Hiding

finding-safeguards-off = The file tried to make the protection of Windows weaker.
finding-barrier-bypass = Windows sometimes asks: “Do you want to allow this?” The file tried to get around that.
finding-hides-itself = The file tried to hide.
finding-disguise = The file tried to look like something else.
finding-programs-stopped = The file tried to stop other programs. Or it tried to restart the computer.
finding-packed = The file is packed or built in a strange way. It is hard to check.
finding-false-signature = The digital signature of the file is not right.

## Looking around

finding-watcher-check = The file checked if somebody watches it.
finding-sandbox-search = The file looked for test computers. It wants to look normal there.
finding-situation-check = The file waited. Or it checked the time, the place or the user.
finding-computer-facts = The file asked for simple facts about the computer.
finding-system-info = The file collected facts about the computer and its programs.
finding-network-recon = The file looked around in the network.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Other virus scanners also say that the file is dangerous.
        [one] One other virus scanner also says that the file is dangerous.
       *[other] { $number } other virus scanners also say that the file is dangerous.
    }
finding-known-malware = Our test computer knows the file. The file is a dangerous program.
finding-rule-match = The file looks like known dangerous programs.
finding-known-family = The file looks like a known dangerous program.

## Little things

finding-everyday-actions = The file did normal things. Many good programs do the same.
finding-phone-access = The file asked for many rights on a phone.

## Verdicts of the sandbox itself

finding-sandbox-score = The file did several strange things in the test.
finding-site-expression = The file fits a rule of your IT department.
finding-evil-domain = The file tried to go to a dangerous page.
finding-peekaboo-test = It is only a test file.
finding-sandbox-verdict = Our test computer says that the file is dangerous. It gives no reason.
finding-sandbox-other = The file did something unusual in the test.
