# Provenance: original
# Czech, polite („vy“): the frame of every mail: titles, headings, labels.
#
# „oznámení“ is our own mail, „e-mail“ is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Zadržený e-mail
recipient-blocked-happened = Zadrželi jsme e-mail určený vám. Do vaší schránky se nedostal.
    .test = Zadrželi jsme e-mail určený vám. Byl to jen neškodný test.
recipient-blocked-why = Proč jsme ho zadrželi

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = S jedním e-mailem zacházejte opatrně
    .test = Neškodný testovací e-mail
recipient-delivered-warning-subject = Nebezpečný e-mail ve vaší schránce
    .test = Neškodný testovací e-mail ve vaší schránce
    .forbidden = E-mail s nepovoleným souborem ve vaší schránce
    .likely = Nejspíš nebezpečný e-mail ve vaší schránce
    .unwanted = Nežádoucí e-mail ve vaší schránce
    .doubtful = Podezřelý e-mail ve vaší schránce
recipient-delivered-warning-happened = Ve vaší schránce je nebezpečný e-mail.
    .test = Ve vaší schránce je e-mail s neškodným testem.
    .forbidden = Ve vaší schránce je e-mail se souborem, který obvykle není povolený.
    .likely = Ve vaší schránce je e-mail, který je nejspíš nebezpečný.
    .unwanted = Ve vaší schránce je nežádoucí e-mail.
    .doubtful = Ve vaší schránce je podezřelý e-mail. Možná je neškodný.
recipient-delivered-warning-action = E-mail neotvírejte. Smažte ho.
    .test = Nemusíte nic dělat.
    .forbidden = Soubor otevřete, jen pokud jste ho čekali.
    .doubtful = Než e-mail otevřete, zeptejte se IT podpory.
recipient-delivered-warning-opened = Už jste ho otevřeli? Pak to řekněte IT podpoře.
recipient-delivered-warning-why = Co je na něm špatně
    .test = O co jde

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail, který jsme nemohli zkontrolovat
recipient-unchecked-subject = Nezkontrolovaný e-mail ve vaší schránce
recipient-unchecked-happened = E-mail určený vám jsme nemohli zkontrolovat. Je ve vaší schránce.
    .blocked = E-mail určený vám jsme nemohli zkontrolovat. Proto jsme ho zadrželi.
recipient-unchecked-action = Jeho přílohy otevřete, jen pokud znáte odesílatele a přílohy jste čekali.
recipient-unchecked-why = Proč jsme ho nemohli zkontrolovat

## To the inside sender

inside-sender-title = Váš e-mail nebyl odeslán
    .some = Váš e-mail nedorazil ke všem
inside-sender-subject = Váš e-mail nebyl odeslán
    .some = Váš e-mail nedorazil ke všem
inside-sender-happened = Zadrželi jsme e-mail z vaší adresy. Nikdo ho nedostal.
    .some = Zadrželi jsme e-mail z vaší adresy. Někteří příjemci ho nedostali.
inside-sender-action = Pokud jste ho neposlali vy, řekněte to IT podpoře.
inside-sender-explained = Vaši adresu nebo váš počítač možná používá někdo jiný.
inside-sender-own = Pokud jste e-mail poslali vy, zeptejte se IT podpory, jak ho poslat jinou cestou.
    .harmful = Pokud jste e-mail poslali vy, přiložené soubory už neotvírejte ani neposílejte. Řekněte to také IT podpoře.
inside-sender-why = Proč jsme ho zadrželi

## Parts of all mails to recipients

action-nothing = Nemusíte nic dělat.
which-title = O který e-mail jde
why-suspected = Máme podezření.
    .subject = Zadržený e-mail: možná nebezpečný
why-file = Soubor se jmenuje „{ $file }“.
why-file-inside = Je v příloze „{ $outer }“.
why-files = { $count ->
    [one] Problém má i { $count } další soubor.
    [few] Problém mají i { $count } další soubory.
    [many] Problém má i { $count } dalšího souboru.
   *[other] Problém má i { $count } dalších souborů.
}
why-tested = Soubor jsme vyzkoušeli na testovacím počítači.
danger = Nebezpečí: { $severity }.
tests-agree = { $count ->
    [one] Zjistila to { $count } kontrola.
    [few] Zjistily to { $count } nezávislé kontroly.
    [many] Zjistilo to { $count } nezávislé kontroly.
   *[other] Zjistilo to { $count } nezávislých kontrol.
}
expected-title = Čekali jste tento e-mail?
expected-call = Znáte odesílatele? Zavolejte mu na číslo, které znáte, a zeptejte se ho. Neptejte se e-mailem.
expected-wanted = Potřebujete tento e-mail? Požádejte IT podporu, aby ho znovu zkontrolovala.
expected-wanted-file = Potřebujete tento e-mail nebo soubor z něj? Obraťte se na IT podporu. Můžete také požádat odesílatele, aby ho poslal jinou cestou.
    .alone = Potřebujete tento e-mail? Obraťte se na IT podporu. Můžete také požádat odesílatele, aby ho poslal jinou cestou.
help-title = Potřebujete pomoc?
help-ask = Obraťte se na IT podporu. Řekněte jí kód e-mailu.
help-contact = Kontakt
help-phone = Telefon
help-email = E-mail
help-page = Stránka
details-title = Podrobnosti pro IT
footer = Toto oznámení posílá ochrana e-mailů organizace { $organization }.
footer-automatic = Napsal ho program. Nikdy se neptáme na vaše heslo.
note-dots = [.] znamená tečku, aby nikdo neklikl omylem.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Česká verze je níže.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Od
label-sender = Obálkový odesílatel
label-subject = Předmět
label-received = Datum a čas
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nedoručeno
label-attachments = Přílohy
label-file = Soubor
label-number = Kód e-mailu
label-quarantine = Karanténa
label-severity = Závažnost
label-confidence = Jistota
label-category = Kategorie
label-family = Rodina
label-platform = Platforma
label-log-id = ID v logu
label-queue-id = ID ve frontě
label-message-id = Message-ID
label-size = Velikost
label-client = Odesílající počítač
label-authentication = Ověření odesílatele
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Odpověď SMTP
label-sha256 = SHA-256
label-rule = Pravidlo
label-tests = Testy na spam
label-score = Skóre spamu
label-analysis = Analýza v sandboxu
label-release = Příkaz k uvolnění
label-host = Server
label-list = Konference nebo hromadný e-mail
label-policy-banks = Sady pravidel (policy banks)

value-empty-sender = prázdný, jako u hlášení o doručení
value-no-subject = bez předmětu
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }bajt
    [few] { $amount }{ "\u00A0" }bajty
    [many] { $amount }{ "\u00A0" }bajtu
   *[other] { $amount }{ "\u00A0" }bajtů
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] a { $count } další
    [few] a { $count } další
    [many] a { $count } dalšího
   *[other] a { $count } dalších
}
    .item = { $count ->
        [one] { $count } další
        [few] { $count } další
        [many] { $count } dalšího
       *[other] { $count } dalších
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = žádná – nic nebylo detekováno, rozhodlo pravidlo
value-spam-decided = žádná – rozhodlo skóre spamu
value-unknown-state = žádná – nic nebylo detekováno

outcome-delivered = doručeno
outcome-blocked = zablokováno
outcome-handed-back-pass = předáno zpět poštovnímu serveru k doručení
outcome-handed-back-block = předáno zpět poštovnímu serveru jako odmítnuté

sender-proven = Doména { $domain } je ověřená ({ $check }).
sender-claimed = Doména { $domain } je jen uvedená, nic ji nepotvrzuje.
sender-contradicted = Doména { $domain } je jen uvedená, kontrola { $check } neprošla.
sender-inside = E-mail pochází zevnitř organizace.
sender-unknown = E-mail neuvádí žádného odesílatele.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, zablokováno: { $category } ({ $count ->
    [one] { $count } příjemce
    [few] { $count } příjemci
    [many] { $count } příjemce
   *[other] { $count } příjemců
})
admin-alert-subject-delivered = { $severity }, doručeno: { $category } ({ $count ->
    [one] { $count } příjemce
    [few] { $count } příjemci
    [many] { $count } příjemce
   *[other] { $count } příjemců
})
admin-alert-subject-mixed = { $severity }, doručeno { $delivered } z { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, doručeno bez kontroly: { $category } ({ $count ->
    [one] { $count } příjemce
    [few] { $count } příjemci
    [many] { $count } příjemce
   *[other] { $count } příjemců
})
admin-alert-subject-inside = { $severity }, interní odesílatel: { $category } ({ $sender })
admin-alert-happened-blocked = amavis zablokoval e-mail. Nedostal ho žádný příjemce.
admin-alert-happened-delivered = amavis doručil e-mail, který vyžaduje pozornost. { $count ->
    [one] Má ho { $count } příjemce.
    [few] Mají ho { $count } příjemci.
    [many] Má ho { $count } příjemce.
   *[other] Má ho { $count } příjemců.
}
admin-alert-happened-mixed = amavis zablokoval e-mail jen pro některé příjemce. { $count ->
    [one] Dostal ho { $count } další příjemce.
    [few] Dostali ho { $count } další příjemci.
    [many] Dostalo ho { $count } dalšího příjemce.
   *[other] Dostalo ho { $count } dalších příjemců.
}
admin-alert-happened-inside = E-mail pochází od interního odesílatele { $sender }.
admin-alert-happened-scanners = Žádný antivirový skener nefungoval. E-mail nebyl zkontrolován.
admin-alert-happened-scanner = Jeden antivirový skener nefungoval. E-mail zkontrolovaly jiné skenery.
admin-alert-unblocked = Skener ohlásil malware, ale amavis ho nepovažoval za virus. Zkontrolujte záznam tohoto skeneru v @av_scanners: musí vracet název.
admin-alert-action-none = Nemusíte nic dělat.
admin-alert-action-remove = Odstraňte e-mail ze schránek. Zeptejte se příjemců, zda ho otevřeli.
admin-alert-action-look = Možná jde o žádaný e-mail. Podívejte se na něj, pokud se příjemce zeptá.
    .inside = Možná jde o žádaný e-mail. Podívejte se na něj, pokud se odesílatel zeptá.
admin-alert-action-mistake = Může to být planý poplach. Než e-mail uvolníte, přečtěte si známky níže.
    .delivered = Může to být planý poplach. Než e-mail odstraníte ze schránek, přečtěte si známky níže.
admin-alert-action-gone = Kopie e-mailu se neuchovala. Pokud jde o žádaný e-mail, musí ho odesílatel poslat znovu.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Promluvte si s odesílatelem. Zkontrolujte jeho počítač a změňte jeho heslo.
    .spam = Promluvte si s odesílatelem. Jeho účet možná používá někdo jiný.
admin-alert-action-scanners = Zkontrolujte skenery: dokud nebudou fungovat, e-maily se nekontrolují.
admin-alert-action-scanner = Zkontrolujte skener: dokud nebude fungovat, ochrana je slabší.
admin-alert-what-title = Co to je
admin-alert-grounds-title = Co bylo nalezeno
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Známky nebezpečí
admin-alert-mistake-title = Známky planého poplachu
admin-alert-mistake-none = Žádné nejsou.
admin-alert-mail-title = E-mail
admin-alert-recipients-title = Příjemci
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Externí příjemci: { $outcome } ({ $count })
admin-alert-files-title = Soubory
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = hlásí nález
scanner-clean = bez nálezu
scanner-failed = bez odpovědi
admin-alert-raw-title = Hlášení skenerů
admin-alert-release-title = Karanténa a uvolnění
admin-alert-release-note = E-mail uvolněte, jen pokud máte jistotu, že je neškodný. amavis se může zeptat na secret id.
admin-alert-missed = { $count ->
    [one] { $count } dřívější událost se nepodařilo uložit. Hledejte „whyblocked“ v logu amavis.
    [few] { $count } dřívější události se nepodařilo uložit. Hledejte „whyblocked“ v logu amavis.
    [many] { $count } dřívější události se nepodařilo uložit. Hledejte „whyblocked“ v logu amavis.
   *[other] { $count } dřívějších událostí se nepodařilo uložit. Hledejte „whyblocked“ v logu amavis.
}
admin-alert-attached = Údaje jsou přiloženy jako JSON.

## To the admins, about ourselves

admin-trouble-title = Potíže s oznámeními
    .test = Test oznámení
admin-trouble-subject = Oznámení: { $title }
admin-trouble-count = { $count ->
    [one] Počet případů: { $count }.
    [few] Počet případů: { $count }.
    [many] Počet případů: { $count }.
   *[other] Počet případů: { $count }.
}
admin-trouble-do-title = Co dělat
admin-trouble-last-title = Poslední případ
admin-trouble-retry = Po odstranění příčiny spusťte „whyblocked queue retry --failed“, a oznámení se odešle znovu.
trouble-bad-event = V adresáři drop je událost, kterou nelze přečíst. Byla přesunuta do složky „bad“; o tomto e-mailu nebyl nikdo informován.
    .title = nečitelná událost
    .hint = Přečtěte si soubor s příponou .why ve složce „bad“ v adresáři drop.
trouble-gap = Hook nedokázal uložit všechny události. O některých e-mailech nebyl nikdo informován.
    .title = chybí události
    .hint = Zkontrolujte volné místo a oprávnění adresáře drop a také log amavis.
trouble-refused = Poštovní server oznámení trvale odmítl.
    .title = oznámení bylo odmítnuto
    .hint = Podívejte se na výstup „whyblocked queue list“ a na odpověď serveru níže.
trouble-expired = Oznámení se nepodařilo včas doručit.
    .title = oznámení nebylo doručeno
    .hint = Zkontrolujte poštovní server, který přijímá naše oznámení.
trouble-template = Šablonu nebo text nebylo možné použít. Místo toho byla použita vestavěná verze.
    .title = chybná šablona
    .hint = Spusťte „whyblocked check“.
trouble-foreign-file = V adresáři drop je něco, co hook nikdy nezapisuje. Zůstalo to beze změny.
    .title = cizí soubor v adresáři drop
    .hint = Zkontrolujte, kdo smí zapisovat do adresáře drop.
trouble-no-organization = E-mail měl příjemce v doméně, která nepatří žádné organizaci.
    .title = doména bez organizace
    .hint = Přidejte doménu do souboru některé organizace, nebo ji odeberte z místních domén amavis.
trouble-test = Toto je test. Oznámení fungují.
    .title = jen test
    .hint = Nemusíte nic dělat.
