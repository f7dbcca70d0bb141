# Provenance: original
# What kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = The e-mail contains a program that locks files and demands money.
    .subject = Blocked e-mail: extortion program
    .could = It could have locked your documents and pictures.
    .can = It can lock your documents and pictures.
    .title = Ransomware
    .admin = Encrypts files and extorts money. Many kinds copy the data first.

category-wiper = The e-mail contains a program that destroys data.
    .subject = Blocked e-mail: program that destroys data
    .could = It could have deleted everything on your computer.
    .can = It can delete everything on your computer.
    .title = Wiper
    .admin = Destroys files or whole disks. There is no way to buy the data back.

category-banker = The e-mail contains a program that steals money from bank accounts.
    .subject = Blocked e-mail: program that steals from bank accounts
    .could = It could have taken over your online banking.
    .can = It can take over your online banking.
    .title = Banking trojan
    .admin = Takes over online banking, usually by changing what the browser shows.

category-infostealer = The e-mail contains a program that steals passwords.
    .subject = Blocked e-mail: program that steals passwords
    .could = It could have sent your passwords to strangers.
    .can = It can send your passwords to strangers.
    .title = Infostealer
    .admin = Collects passwords, cookies and documents and sends them away within minutes.

category-spyware = The e-mail contains a program that watches what you do.
    .subject = Blocked e-mail: spying program
    .could = It could have recorded what you type and see.
    .can = It can record what you type and see.
    .title = Spyware
    .admin = Records keys, screen, microphone or camera.

category-backdoor = The e-mail contains a program that lets strangers use your computer.
    .subject = Blocked e-mail: hidden remote control program
    .could = Strangers could have used your computer from afar.
    .can = Strangers can use your computer from afar.
    .title = Backdoor
    .admin = Gives others control of the computer: commands, files, screen.

category-botnet = The e-mail contains a program that takes orders from criminals.
    .subject = Blocked e-mail: program that obeys criminals
    .could = It could have used your computer to attack others.
    .can = It can use your computer to attack others.
    .title = Bot
    .admin = Makes the computer part of a network that sends spam or attacks others.

category-worm = The e-mail contains a program that spreads by itself.
    .subject = Blocked e-mail: program that spreads by itself
    .could = It could have spread from your computer to others.
    .can = It can spread from your computer to others.
    .title = Worm
    .admin = Copies itself to other computers by mail, shares or weaknesses.

category-rootkit = The e-mail contains a program that hides deep in the computer.
    .subject = Blocked e-mail: program that hides in computers
    .could = It could have stayed in your computer unseen.
    .can = It can stay in your computer unseen.
    .title = Rootkit
    .admin = Hides in the system or before its start, and survives a clean-up.

category-exploit = The e-mail contains a file that uses a weakness of a program.
    .subject = Blocked e-mail: file made to break in
    .could = Just opening it could have let a stranger in.
    .can = Just opening it can let a stranger in.
    .title = Exploit
    .admin = Uses a weakness of a program. Check that the program is up to date.

category-downloader = The e-mail contains a program that brings in other harmful programs.
    .subject = Blocked e-mail: program that fetches harmful ones
    .could = It could have brought harmful programs to your computer.
    .can = It can bring harmful programs to your computer.
    .title = Downloader
    .admin = The first step of an attack: fetches or unpacks the real malware.

category-file-infector = The e-mail contains a program that infects other programs.
    .subject = Blocked e-mail: computer virus
    .could = It could have infected the programs on your computer.
    .can = It can infect the programs on your computer.
    .title = File infector
    .admin = Attaches itself to programs and documents. Often a clean file that got infected.

category-cryptominer = The e-mail contains a program that secretly uses your computer to make digital money.
    .subject = Blocked e-mail: program that secretly uses computers
    .could = It could have made your computer slow and hot.
    .can = It can make your computer slow and hot.
    .title = Cryptominer
    .admin = Mines cryptocurrency at the owner's cost.

category-phishing = The e-mail tries to get your password by a trick.
    .subject = Blocked e-mail: trick to get your password
    .could = It could have led you to a false log-in page.
    .can = It can lead you to a false log-in page.
    .title = Phishing
    .admin = Imitates a service to get passwords or payment data.

category-rogueware = The e-mail contains a program that frightens people to get money.
    .subject = Blocked e-mail: program with false warnings
    .could = It could have shown false warnings and asked for money.
    .can = It can show false warnings and ask for money.
    .title = Rogueware
    .admin = Pretends to be a security or repair program and demands payment.

category-scam = The e-mail tries to get money with a false story.
    .subject = Blocked e-mail: trick to get your money
    .could = It could have cost you money.
    .can = It can cost you money.
    .title = Scam
    .admin = A fraud by text alone: advance fee, false invoice, extortion, romance.

category-hacktool = The e-mail contains a tool for breaking into computers.
    .subject = Blocked e-mail: tool for break-ins
    .could = Strangers could have used it against your computer.
    .can = Strangers can use it against your computer.
    .title = Hacking tool
    .admin = A tool for attacks. Administrators and testers use some of them, too.

category-pua = The e-mail contains a program that most people do not want.
    .subject = Blocked e-mail: unwanted program
    .could = It could have shown advertising or changed your settings.
    .can = It can show advertising or change your settings.
    .title = Unwanted program (PUA)
    .admin = Advertising, bundled installers, dubious tools. Annoying rather than dangerous; some users want them.

category-active-content = The e-mail contains a document that can run commands.
    .subject = Blocked e-mail: document that can run commands
    .could = Opening it could have started a harmful program.
    .can = Opening it can start a harmful program.
    .title = Active content
    .admin = A macro, script or link that runs when the document is opened. Honest documents have them, too.

category-evasion = The e-mail contains a file that tries to hide from our checks.
    .subject = Blocked e-mail: file that hides its contents
    .could = It could have done harm later, after our checks.
    .can = It can do harm later, after our checks.
    .title = Evasion
    .admin = Packs, disguises or delays itself to get past scanners. Copy protection does so, too.

category-suspicious-behavior = The e-mail contains a file that behaves suspiciously.
    .subject = Blocked e-mail: suspicious file
    .could = It could have changed your computer without asking you.
    .can = It can change your computer without asking you.
    .title = Suspicious behavior
    .admin = Does what malware often does, but nothing that proves it.

category-malware = The e-mail contains a harmful program.
    .subject = Blocked e-mail: harmful program
    .could = It could have damaged your computer or spied on you.
    .can = It can damage your computer or spy on you.
    .title = Malware
    .admin = Malicious, but the scanner does not say which kind.

category-policy = A rule of your organization does not allow the e-mail.
    .subject = Blocked e-mail: not allowed here
    .could = Attackers use such e-mails, too.
    .can = Attackers use such e-mails, too.
    .title = Policy
    .admin = Forbidden by a rule of this site; nothing harmful was detected.

category-unscannable = We could not check the e-mail.
    .subject = Blocked e-mail: could not be checked
    .could = Harmful files are sometimes hidden in such e-mails.
    .can = Harmful files are sometimes hidden in such e-mails.
    .title = Not checkable
    .admin = No scanner could look inside. Nothing is known, neither good nor bad.

category-spam = The e-mail looks like unwanted advertising.
    .subject = Blocked e-mail: unwanted advertising
    .could = It would only have cost you time.
    .can = It can cost you time.
    .title = Spam
    .admin = Unwanted bulk mail.

category-test = The e-mail contains a harmless test file. People use such files to test the protection.
    .subject = Blocked e-mail: harmless test file
    .could = It could not have done any harm.
    .can = It cannot do any harm.
    .title = Test
    .admin = A test file that scanners report on purpose. It is harmless.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = very high
    .admin = critical
severity-high = high
    .admin = high
severity-medium = medium
    .admin = medium
severity-low = low
    .admin = low
severity-info = none
    .admin = info

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = We are very sure that it is harmful.
    .unwanted = We are very sure that it is unwanted.
    .admin = high
confidence-moderate = We are fairly sure, but we may be wrong.
    .admin = moderate
confidence-low = It may be a false alarm. The e-mail may be harmless.
    .admin = low

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = weak sign
strength-doubtful = known for false alarms
strength-medium = medium sign
strength-strong = strong sign
strength-named = exact match

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archive
platform-mail = mail
