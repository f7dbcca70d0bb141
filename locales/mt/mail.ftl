# Provenance: original
# Maltese: the frame of every mail: titles, headings, labels.
#
# Recipients read “e-mail”, admins read “mail”: both are the mail that was stopped or delivered. Our own is a “notice”.
# “We” is the organization's mail filter. Words that end in -title are headings; those that end in -why head the reasons.
# A $count is at least 1; a language with several forms gives all that it has.
# A comment stands above the message that it explains; GLOSSARY.md has the terms.

## Blocked, to the recipient

recipient-blocked-title = Email imblukkata
recipient-blocked-happened = Waqqafna email li kienet għalik. Ma waslitlekx.
    .test = Waqqafna email li kienet għalik. Kienet biss test bla ħsara.
recipient-blocked-why = Għaliex waqqafniha

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Oqgħod attent minn email
    .test = Email tat-test bla ħsara
recipient-delivered-warning-subject = Email perikoluża fil-kaxxa tal-posta tiegħek
    .test = Email tat-test fil-kaxxa tal-posta tiegħek
    .forbidden = Email b'fajl mhux permess fil-kaxxa tal-posta tiegħek
    .likely = Email x'aktarx perikoluża fil-kaxxa tal-posta tiegħek
    .unwanted = Email mhux mixtieqa fil-kaxxa tal-posta tiegħek
    .doubtful = Email suspettuża fil-kaxxa tal-posta tiegħek
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = Fil-kaxxa tal-posta tiegħek hemm email perikoluża.
    .test = Fil-kaxxa tal-posta tiegħek hemm email b'test bla ħsara.
    .forbidden = Fil-kaxxa tal-posta tiegħek hemm email b'fajl li normalment ma jkunx permess.
    .likely = Fil-kaxxa tal-posta tiegħek hemm email li x'aktarx hi perikoluża.
    .unwanted = Fil-kaxxa tal-posta tiegħek hemm email mhux mixtieqa.
    .doubtful = Fil-kaxxa tal-posta tiegħek hemm email suspettuża. Jista' jkun li m'hemm xejn ħażin fiha.
recipient-delivered-warning-action = Tiftaħhiex. Ħassarha.
    .test = M'għandek bżonn tagħmel xejn.
    .forbidden = Iftaħ il-fajl biss jekk kont qed tistennieh.
    .doubtful = Staqsi lis-servizz tal-għajnuna qabel tiftaħha.
recipient-delivered-warning-opened = Ftaħtha diġà? Mela avża lis-servizz tal-għajnuna.
recipient-delivered-warning-why = X'hemm ħażin fiha
    .test = X'inhi

## Could not be checked, to the recipient

recipient-unchecked-title = Email li ma stajniex niċċekkjaw
recipient-unchecked-subject = Email mhux iċċekkjata fil-kaxxa tal-posta tiegħek
recipient-unchecked-happened = Waslitlek email li ma stajniex niċċekkjaw. Hi fil-kaxxa tal-posta tiegħek.
    .blocked = Ma stajniex niċċekkjaw email li kienet għalik. Allura waqqafniha.
# its files: the attachments of the e-mail
recipient-unchecked-action = Iftaħ il-fajls tagħha biss jekk taf min bagħatha u kont qed tistenniehom.
recipient-unchecked-why = Għaliex ma stajniex niċċekkjawha

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = L-email tiegħek ma ntbagħtitx
    .some = L-email tiegħek ma waslitx għand kulħadd
inside-sender-subject = L-email tiegħek ma ntbagħtitx
    .some = L-email tiegħek ma waslitx għand kulħadd
inside-sender-happened = Waqqafna email mill-indirizz tiegħek. Ħadd ma rċeviha.
    .some = Waqqafna email mill-indirizz tiegħek. Mhux kulħadd irċeviha.
inside-sender-action = Jekk ma bgħattx int din l-email, avża lis-servizz tal-għajnuna.
inside-sender-explained = Jista' jkun li ħaddieħor qed juża l-indirizz jew il-kompjuter tiegħek.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = Jekk din l-email bgħattha int, staqsi lis-servizz tal-għajnuna kif tista' tibgħatha b'mod ieħor.
    .harmful = Jekk din l-email bgħattha int, terġax tiftaħ jew tibgħat il-fajls tagħha. Avża wkoll lis-servizz tal-għajnuna.
inside-sender-why = Għaliex waqqafniha

## Parts of all mails to recipients

action-nothing = M'għandek bżonn tagħmel xejn.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Dwar liema email qed nitkellmu
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Għandna suspett.
    .subject = Email imblukkata: forsi perikoluża
# $file: a name, such as invoice.pdf.exe
why-file = Il-fajl jismu “{ $file }”.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Jinsab ġewwa l-fajl mehmuż “{ $outer }”.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Hemm problema f'fajl ieħor ukoll.
    [two] Hemm problema f'żewġ fajls oħra wkoll.
    [few] Hemm problema fi { $count } fajls oħra wkoll.
    [many] Hemm problema fi { $count }-il fajl ieħor ukoll.
   *[other] Hemm problema fi { $count } fajl ieħor ukoll.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Il-kompjuter tat-test tagħna ċċekkja l-fajl.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Periklu: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] Kontroll wieħed sab dan.
    [two] Żewġ kontrolli indipendenti sabu dan.
    [few] { $count } kontrolli indipendenti sabu dan.
    [many] { $count }-il kontroll indipendenti sabu dan.
   *[other] { $count } kontroll indipendenti sabu dan.
}
# it: the e-mail
expected-title = Kont qed tistenniha?
# a number: a phone number
expected-call = Taf lill-mittent? Mela ċempel fuq numru li diġà taf bih, u staqsi. Tistaqsix bl-email.
expected-wanted = Għandek bżonn l-email? Mela itlob lis-servizz tal-għajnuna biex jerġa' jiċċekkjaha.
expected-wanted-file = Għandek bżonn l-email jew il-fajl tagħha? Mela kellem lis-servizz tal-għajnuna, jew itlob lill-mittent jibgħat il-fajl b'mod ieħor.
    .alone = Għandek bżonn l-email? Mela kellem lis-servizz tal-għajnuna, jew itlob lill-mittent jibgħatha b'mod ieħor.
help-title = Għandek bżonn l-għajnuna?
# the mail number: see label-number
help-ask = Staqsi lis-servizz tal-għajnuna. Agħtih in-numru tal-email.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = Kuntatt
help-phone = Telefown
help-email = Email
help-page = Paġna
details-title = Dettalji għall-IT
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Dan l-avviż ġej mill-protezzjoni tal-email ta' { $organization }.
footer-automatic = Kitbu programm. Aħna qatt ma nitolbuk il-password tiegħek.
note-dots = [.] tfisser punt, biex ħadd ma jikklikkja bi żball.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

# Name your own language here: the German file says that the German version is below.
below = Il-verżjoni bil-Malti tinsab aktar 'l isfel.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = Minn
# The sender as the mail servers use it
label-sender = Mittent tal-envelope
label-subject = Suġġett
# When the mail reached us: date and time
label-received = Ħin
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ma waslitx għand
label-attachments = Fajls mehmuża
label-file = Fajl
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = Numru tal-email
label-quarantine = Kwarantina
label-severity = Gravità
label-confidence = Ċertezza
label-category = Kategorija
label-family = Familja
# Before the value of platform-…
label-platform = Pjattaforma
label-log-id = ID tal-log
label-queue-id = ID tal-kju
label-message-id = Message-ID
label-size = Daqs
label-client = Kompjuter li bagħatha
# Before the value of sender-…
label-authentication = Awtentikazzjoni
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = Tweġiba SMTP
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Regola
label-tests = Testijiet tal-ispam
label-score = Punteġġ tal-ispam
label-analysis = Analiżi tas-sandbox
label-release = Kmand għar-rilaxx
label-host = Host
# The header fields that mark a mail to many people
label-list = Lista jew posta bil-massa
label-policy-banks = Settijiet tal-konfigurazzjoni (policy banks)

# Stands after label-sender
value-empty-sender = vojt, bħal fir-rapporti tal-kunsinna
# Stands after label-subject
value-no-subject = bla suġġett
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount } byte
    [two] { $amount } bytes
    [few] { $amount } bytes
    [many] { $amount }-il byte
   *[other] { $amount } byte
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] u { $count } aktar
    [two] u { $count } oħra
    [few] u { $count } oħra
    [many] u { $count } oħra
   *[other] u { $count } oħra
}
    .item = { $count ->
        [one] { $count } aktar
        [two] { $count } oħra
        [few] { $count } oħra
        [many] { $count } oħra
       *[other] { $count } oħra
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = m'hemmx – ma nstab xejn, iddeċidiet regola
value-spam-decided = m'hemmx – iddeċieda l-punteġġ tal-ispam
value-unknown-state = m'hemmx – ma nstab xejn

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = ikkunsinnata
outcome-blocked = imblukkata
outcome-handed-back-pass = mgħoddija lura lis-server tal-posta biex jikkunsinnaha
outcome-handed-back-block = mgħoddija lura lis-server tal-posta bħala rrifjutata

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = { $domain }: ippruvat ({ $check }).
sender-claimed = { $domain }: iddikjarat biss; xejn ma jippruvah.
sender-contradicted = { $domain }: iddikjarat; il-kontroll { $check } falla.
sender-inside = L-email ġejja minn ġewwa.
sender-unknown = L-email ma ssemmi l-ebda mittent.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, imblukkata: { $category } ({ $count ->
    [one] { $count } destinatarju
    [two] { $count } destinatarji
    [few] { $count } destinatarji
    [many] { $count }-il destinatarju
   *[other] { $count } destinatarju
})
admin-alert-subject-delivered = { $severity }, ikkunsinnata: { $category } ({ $count ->
    [one] { $count } destinatarju
    [two] { $count } destinatarji
    [few] { $count } destinatarji
    [many] { $count }-il destinatarju
   *[other] { $count } destinatarju
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, ikkunsinnata lil { $delivered } minn { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, ikkunsinnata bla kontroll: { $category } ({ $count ->
    [one] { $count } destinatarju
    [two] { $count } destinatarji
    [few] { $count } destinatarji
    [many] { $count }-il destinatarju
   *[other] { $count } destinatarju
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, mittent intern: { $category } ({ $sender })
admin-alert-happened-blocked = amavis ibblokka email. L-ebda destinatarju ma rċeviha.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis ikkunsinna email li trid tiġi eżaminata. { $count ->
    [one] Waslet għand { $count } destinatarju.
    [two] Waslet għand { $count } destinatarji.
    [few] Waslet għand { $count } destinatarji.
    [many] Waslet għand { $count }-il destinatarju.
   *[other] Waslet għand { $count } destinatarju.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis ibblokka email għal xi destinatarji. Ikkunsinnaha lil { $count ->
    [one] { $count } ieħor.
    [two] { $count } oħra.
    [few] { $count } oħra.
    [many] { $count } oħra.
   *[other] { $count } oħra.
}
admin-alert-happened-inside = L-email ġejja mill-mittent intern { $sender }.
admin-alert-happened-scanners = L-ebda skener antivirus ma ħadem. L-email ma ġietx iċċekkjata.
admin-alert-happened-scanner = Skener antivirus ma ħadimx. Oħrajn iċċekkjaw l-email.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Skener irrapporta malware, iżda amavis ma qisux bħala virus. Iċċekkja l-entrata ta' dan l-iskener f'@av_scanners: trid tagħti lura isem.
admin-alert-action-none = M'għandek bżonn tagħmel xejn.
admin-alert-action-remove = Neħħi l-email mill-kaxxi tal-posta. Staqsi lid-destinatarji jekk fetħuhiex.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = L-email tista' tkun mixtieqa. Eżaminaha jekk jistaqsi xi destinatarju.
    .inside = L-email tista' tkun mixtieqa. Eżaminaha jekk jistaqsi l-mittent.
# .delivered: recipients have the mail
admin-alert-action-mistake = Jista' jkun allarm falz. Aqra s-sinjali hawn taħt qabel tirrilaxxa l-email.
    .delivered = Jista' jkun allarm falz. Aqra s-sinjali hawn taħt qabel tneħħi l-email mill-kaxxi tal-posta.
admin-alert-action-gone = Ma nżammet l-ebda kopja tal-email. Jekk hija mixtieqa, il-mittent irid jerġa' jibgħatha.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Kellem lill-mittent. Iċċekkja l-kompjuter tal-mittent u biddel il-password tiegħu.
    .spam = Kellem lill-mittent. Jista' jkun li ħaddieħor qed juża l-kont tal-mittent.
admin-alert-action-scanners = Iċċekkja l-iskeners: sakemm jerġgħu jaħdmu, l-emails mhux qed jiġu ċċekkjati.
admin-alert-action-scanner = Iċċekkja l-iskener: sakemm jerġa' jaħdem, il-protezzjoni hi aktar dgħajfa.
admin-alert-what-title = X'inhi
admin-alert-grounds-title = X'instab
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Sinjali ta' periklu
admin-alert-mistake-title = Sinjali ta' allarm falz
admin-alert-mistake-none = M'hemm l-ebda sinjal.
admin-alert-mail-title = L-email
admin-alert-recipients-title = Destinatarji
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinatarji esterni: { $outcome } ({ $count })
admin-alert-files-title = Fajls
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = irrapporta xi ħaġa
scanner-clean = ma sab xejn
scanner-failed = ma tax tweġiba
admin-alert-raw-title = Rapporti tal-iskeners
admin-alert-release-title = Kwarantina u rilaxx
admin-alert-release-note = Irrilaxxaha biss jekk int ċert li ma tagħmilx ħsara. amavis jista' jitlob is-secret id.
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] Avveniment wieħed qabel dan ma setax jinħażen. Fittex “whyblocked” fil-log ta' amavis.
    [two] { $count } avvenimenti qabel dan ma setgħux jinħażnu. Fittex “whyblocked” fil-log ta' amavis.
    [few] { $count } avvenimenti qabel dan ma setgħux jinħażnu. Fittex “whyblocked” fil-log ta' amavis.
    [many] { $count }-il avveniment qabel dan ma setgħux jinħażnu. Fittex “whyblocked” fil-log ta' amavis.
   *[other] { $count } avveniment qabel dan ma setgħux jinħażnu. Fittex “whyblocked” fil-log ta' amavis.
}
admin-alert-attached = Il-fatti huma mehmuża bħala JSON.

## To the admins, about ourselves

admin-trouble-title = Problema bl-avviżi
    .test = Test tal-avviżi
# $title: a .title of trouble-…
admin-trouble-subject = Avviżi: { $title }
admin-trouble-count = { $count ->
    [one] Ġara darba.
    [two] Ġara darbtejn.
    [few] Ġara { $count } darbiet.
    [many] Ġara { $count }-il darba.
   *[other] Ġara { $count } darba.
}
admin-trouble-do-title = X'għandek tagħmel
admin-trouble-last-title = L-aħħar wieħed
admin-trouble-retry = Meta l-problema tissolva, ħaddem “whyblocked queue retry --failed” biex terġa' tibgħat l-avviż.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = Fid-drop directory hemm avveniment li ma jistax jinqara. Tmexxa fil-folder “bad”; ħadd ma ġie mgħarraf dwar l-email.
    .title = avveniment li ma jinqarax
    .hint = Aqra l-fajl bl-estensjoni .why fil-folder “bad” tad-drop directory.
trouble-gap = Il-hook ma setax jaħżen l-avvenimenti kollha. Dwar xi emails ħadd ma ġie mgħarraf.
    .title = neqsin xi avvenimenti
    .hint = Iċċekkja l-ispazju liberu u l-permessi tad-drop directory, u l-log ta' amavis.
trouble-refused = Server tal-posta rrifjuta avviż b'mod permanenti.
    .title = avviż irrifjutat
    .hint = Ara “whyblocked queue list” u t-tweġiba tas-server hawn taħt.
trouble-expired = Avviż ma setax jiġi kkunsinnat fil-ħin.
    .title = avviż mhux ikkunsinnat
    .hint = Iċċekkja s-server tal-posta li jieħu l-avviżi tagħna.
trouble-template = Mudell jew kitba ma setax jintuża. Minfloku ntuża dak inkorporat.
    .title = mudell bi żball
    .hint = Ħaddem “whyblocked check”.
trouble-foreign-file = Fid-drop directory hemm xi ħaġa li l-hook qatt ma jikteb. Ma ntmissitx.
    .title = fajl barrani fid-drop directory
    .hint = Iċċekkja min jista' jikteb fid-drop directory.
trouble-no-organization = Email kellha destinatarji f'dominju li ma jappartjeni lill-ebda organizzazzjoni.
    .title = dominju bla organizzazzjoni
    .hint = Żid id-dominju mal-fajl ta' organizzazzjoni, jew neħħih mid-dominji lokali ta' amavis.
trouble-test = Dan hu test. L-avviżi jaħdmu.
    .title = test biss
    .hint = M'għandek bżonn tagħmel xejn.
