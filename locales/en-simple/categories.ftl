# Provenance: original
# English in simple words (reading age 9, A2): what kind of thing it is.

category-ransomware = The e-mail has a program in it. It locks files and asks for money.
    .subject = Blocked e-mail: program that locks files
    .could = Such programs can lock your documents and photos.
    .can = It can lock your documents and photos.

category-wiper = The e-mail has a program in it. It deletes data.
    .subject = Blocked e-mail: program that deletes data
    .could = Such programs can delete everything on a computer.

category-banker = The e-mail has a program in it. It steals money from bank accounts.
    .subject = Blocked e-mail: program that steals money
    .could = Such programs let strangers use online banking.
    .can = Then strangers can use your online banking.

category-infostealer = The e-mail has a program in it. It steals passwords.
    .could = Such programs send passwords to strangers.

category-spyware = The e-mail has a program in it. It secretly watches what you do.
    .could = Such programs can see what people type.
    .can = It can see what you type.

category-backdoor = The e-mail has a program in it. It lets strangers use your computer.
    .subject = Blocked e-mail: remote control program
    .could = Then strangers can read files and start programs.
    .can = Then strangers can read your files and start programs.

category-botnet = The e-mail has a program in it. Criminals can give it commands.
    .subject = Blocked e-mail: program run by criminals
    .could = Criminals can attack other computers with it.
    .can = Criminals can attack others from your computer.

category-worm = The e-mail has a program in it. It spreads by itself.
    .could = Such programs go from computer to computer.
    .can = It can go from your computer to others.

category-rootkit = The e-mail has a program in it. It hides deep in the computer.
    .subject = Blocked e-mail: hidden program
    .could = People often do not notice such programs.
    .can = You may not notice it for a long time.

category-exploit = The e-mail has a file in it. The file uses a mistake in a program.
    .could = Opening such files can let strangers in.
    .can = Opening it can let strangers in.

category-downloader = The e-mail has a program in it. It gets other dangerous programs.
    .subject = Blocked e-mail: program that gets dangerous ones
    .could = Attacks on computers often start like this.
    .can = An attack on your computer can start like this.

category-file-infector = The e-mail has a computer virus in it. Such a virus changes other programs.
    .could = It can change all programs on a computer.
    .can = It can change all programs on your computer.

category-cryptominer = The e-mail has a program in it. It secretly uses computers to make digital money.
    .could = Such programs make a computer slow and hot.

category-phishing = The e-mail is a trick. Somebody wants your password.
    .subject = Blocked e-mail: password trick
    .could = Such e-mails often lead to a false web page.
    .can = It can lead you to a false web page.

category-rogueware = The e-mail has a program in it. It shows false warnings and asks for money.
    .could = Many people have paid money for such programs.
    .can = It can cost you money.

category-scam = The e-mail tells a false story. Somebody wants your money.
    .subject = Blocked e-mail: money trick
    .could = Many people have lost money this way.

category-hacktool = The e-mail has a tool in it. People can break into computers with it.
    .could = Strangers can use such tools against your computer.

category-pua = The e-mail has a program in it. Most people do not want it.
    .could = Such programs show advertising or change settings.

category-active-content = The e-mail has a document in it. It can give commands to the computer.
    .subject = Blocked e-mail: document that can give commands
    .could = Opening such documents can start a dangerous program.
    .can = Opening it can start a dangerous program.

category-evasion = The e-mail has a file in it. The file tries to hide what is inside.
    .subject = Blocked e-mail: file that hides something
    .could = Such files often become dangerous later.
    .can = The file can become dangerous later.

category-suspicious-behavior = The e-mail has a file in it. The file acts like a dangerous program.
    .could = Such files can change a computer in secret.
    .can = The file can change your computer in secret.

category-malware = The e-mail has a dangerous program in it.
    .subject = Blocked e-mail: dangerous program
    .could = Such programs can steal or delete data.
    .can = It can steal or delete your data.

category-unscannable =
    .subject = Blocked e-mail: not checked
    .could = Such e-mails sometimes hide dangerous files.
    .can = Such e-mails sometimes hide dangerous files.

category-spam =
    .could = Such e-mails only cost time.

category-test = The e-mail has only a test file in it. People test the protection with such files.
    .subject = Blocked e-mail: only a test
    .could = A test file is not dangerous.
    .can = The test file is not dangerous.

confidence-high = We are very sure that the e-mail is dangerous.
    .unwanted = We are very sure that the e-mail is unwanted.
confidence-moderate = We are quite sure, but we may be wrong.
confidence-low = We may be wrong. Maybe the e-mail is not dangerous.
