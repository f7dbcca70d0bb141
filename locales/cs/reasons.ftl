# Provenance: original
# Czech, polite („vy“): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# „Soubor se jmenuje …“ may stand before a value.

reason-detection-unnamed = Skener ohlásil, že je e-mail škodlivý.
    .title = Detekce bez názvu
    .admin = Skener ohlásil malware, ale neuvedl název. Jeho výstup, pokud nějaký je, najdete níže.

## Files that a rule forbids

reason-file-program = Soubor je program. Vaše organizace obvykle nepovoluje programy v e-mailech.
    .title = Nepovolený program
    .admin = Spustitelný soubor. Programy v poště jsou běžný způsob šíření malwaru.
    .subject = Zadržený e-mail: nepovolený program
reason-file-script = Soubor obsahuje příkazy, které by váš počítač provedl. Vaše organizace takové soubory obvykle nepovoluje.
    .title = Nepovolený skript
    .admin = Skript se spustí poklepáním, se všemi právy uživatele.
    .subject = Zadržený e-mail: nepovolený soubor s příkazy
reason-file-shortcut = Soubor je takzvaný zástupce, který spustí něco jiného. Vaše organizace takové soubory obvykle nepovoluje.
    .title = Nepovolený zástupce
    .admin = Zástupce může spustit jakýkoli příkaz s jakoukoli ikonou. Legitimní odesílatelé ho poštou skoro nikdy neposílají.
    .subject = Zadržený e-mail: nepovolený zástupce
reason-file-disk-image = Soubor je kopie celého disku. Vaše organizace takové soubory obvykle nepovoluje.
    .title = Nepovolená bitová kopie disku
    .admin = Soubory v bitové kopii disku ztrácejí značku, že pocházejí z internetu, takže Windows méně varuje.
    .subject = Zadržený e-mail: nepovolená kopie disku
reason-file-macro-document = Dokument umí spouštět příkazy (makra). Vaše organizace takové dokumenty obvykle nepovoluje.
    .title = Nepovolený dokument s makry
    .admin = Tento typ souboru může obsahovat makra. Pravidlo nezjišťuje, zda v něm nějaké je.
    .subject = Zadržený e-mail: dokument, který umí spouštět příkazy
reason-file-notebook = Soubor je digitální poznámkový blok (OneNote), ve kterém se dají schovat programy. Vaše organizace takové soubory obvykle nepovoluje.
    .title = Nepovolený poznámkový blok
    .admin = Soubory OneNote mohou obsahovat jakýkoli soubor a spustit ho kliknutím.
    .subject = Zadržený e-mail: nepovolený poznámkový blok
reason-file-help-file = Soubor je stará nápověda, která umí spouštět příkazy. Vaše organizace takové soubory obvykle nepovoluje.
    .title = Nepovolený soubor nápovědy
    .admin = Kompilované soubory nápovědy spouštějí skripty. Nikdo je nepotřebuje posílat poštou.
    .subject = Zadržený e-mail: nepovolený soubor nápovědy
reason-file-web-page = Soubor je webová stránka. Vaše organizace obvykle nepovoluje webové stránky jako přílohy.
    .title = Nepovolená webová stránka
    .admin = Webová stránka v příloze často napodobuje přihlašovací stránku nebo rozbalí skrytý soubor.
    .subject = Zadržený e-mail: nepovolená webová stránka
reason-file-archive = Soubor je zabalený (třeba ZIP). Vaše organizace tento druh obvykle nepovoluje.
    .title = Nepovolený archiv
    .admin = Není povolený tento druh archivu nebo něco v něm.
    .subject = Zadržený e-mail: nepovolený zabalený soubor
reason-file-pdf = Soubor je dokument PDF. Pravidlo vaší organizace ho nepovoluje.
    .title = Nepovolené PDF
    .admin = Místní pravidlo tento soubor PDF nepovoluje podle názvu nebo typu.
    .subject = Zadržený e-mail: nepovolený soubor
reason-file-document = Soubor je dokument. Pravidlo vaší organizace ho nepovoluje.
    .title = Nepovolený dokument
    .admin = Místní pravidlo tento dokument nepovoluje podle názvu nebo typu.
    .subject = Zadržený e-mail: nepovolený soubor
reason-file-picture = Soubor je obrázek. Pravidlo vaší organizace ho nepovoluje.
    .title = Nepovolený obrázek
    .admin = Místní pravidlo tento obrázek nepovoluje podle názvu nebo typu.
    .subject = Zadržený e-mail: nepovolený soubor
reason-file-media = Soubor je video nebo zvuk. Vaše organizace takové soubory v e-mailech obvykle nepovoluje.
    .title = Nepovolené video nebo zvuk
    .admin = Místní pravidlo nepovoluje videa nebo zvukové soubory.
    .subject = Zadržený e-mail: nepovolené video nebo zvuk
reason-file-disguised = Soubor vypadá jako dokument, ale je to program.
    .title = Program s maskovaným názvem
    .admin = Název zakrývá, že soubor je program. Má klamat.
    .subject = Zadržený e-mail: program, který se vydává za dokument
reason-file-other = Soubor je takového druhu, jaký vaše organizace obvykle nepovoluje.
    .title = Nepovolený soubor
    .admin = Místní pravidlo nepovoluje jeho název nebo typ.
    .subject = Zadržený e-mail: nepovolený soubor

## What could not be checked

reason-encrypted = Soubor je zamčený heslem. Proto jsme se nemohli podívat dovnitř.
    .title = Zašifrovaný soubor
    .admin = Archiv nebo dokument je zašifrovaný. Útočníci tak procházejí skenery; legitimní odesílatelé tak chrání data.
    .subject = Zadržený e-mail: soubor zamčený heslem
reason-over-limits = V souboru je toho zabaleno příliš mnoho. Proto jsme ho nemohli zkontrolovat.
    .title = Překročené limity
    .admin = Příliš mnoho souborů, příliš hluboké vnoření nebo příliš velký objem po rozbalení. Může to být archivní bomba, nebo jen velký archiv.
    .subject = Zadržený e-mail: příliš mnoho zabaleno v souboru
reason-ambiguous = E-mail je sestavený tak, že ho programy čtou různě. Proto jsme ho nemohli zkontrolovat.
    .title = Nejednoznačná struktura
    .admin = Programy mohou vidět různé části. Skener se pak dívá na jednu věc a příjemce otevře jinou.
    .subject = Zadržený e-mail: je sestavený matoucím způsobem
reason-unreadable = Soubor je poškozený nebo neznámého druhu. Proto jsme ho nemohli zkontrolovat.
    .title = Nečitelný soubor
    .admin = Část MIME se nepodařilo dekódovat nebo rozbalit.
    .subject = Zadržený e-mail: nečitelný soubor
reason-scanners-failed = Když e-mail přišel, naše antivirové skenery nefungovaly. Proto nebyl zkontrolován.
    .title = Všechny skenery selhaly
    .admin = Žádný antivirový skener neodpověděl. Dokud některý nezačne fungovat, e-maily se nekontrolují.
    .subject = Zadržený e-mail: nebylo možné ho zkontrolovat
reason-scanner-failed = Když e-mail přišel, jedna z našich kontrol nefungovala.
    .title = Jeden skener selhal
    .admin = Skener { $scanner } u tohoto e-mailu neodpověděl. Zkontrolovaly ho jiné skenery.

## Broken headers

reason-header-other = E-mail není správně sestavený.
    .title = Chybná hlavička
    .admin = Hlavička neodpovídá pravidlům formátu e-mailu.
    .subject = Zadržený e-mail: není správně sestavený
reason-header-mime = Části e-mailu nejsou správně spojené.
    .title = Chybná struktura MIME
    .admin = Struktura MIME je poškozená (RFC 2045). Obvykle chybný program; někdy trik, jak projít skenery.
    .subject = Zadržený e-mail: není správně sestavený
reason-header-8bit = E-mail používá písmena způsobem, který není povolený.
    .title = 8bitové znaky v hlavičce
    .admin = Hlavička obsahuje znaky, které musí být zakódované (RFC 2047). Obvykle starý nebo podomácku napsaný program.
    .subject = Zadržený e-mail: není správně sestavený
reason-header-control = E-mail obsahuje znaky, které nejsou povolené.
    .title = Řídicí znaky v hlavičce
    .admin = Hlavička obsahuje řídicí znaky (RFC 5322, oddíl 2.2).
    .subject = Zadržený e-mail: není správně sestavený
reason-header-blank = E-mail má na špatném místě prázdný řádek.
    .title = Prázdný řádek v hlavičce
    .admin = Řádek hlavičky se skládá jen z bílých znaků (RFC 5322, oddíl 3.2.2).
    .subject = Zadržený e-mail: není správně sestavený
reason-header-long = E-mail obsahuje příliš dlouhý řádek.
    .title = Příliš dlouhý řádek hlavičky
    .admin = Řádek hlavičky má víc než 998 znaků (RFC 5322, oddíl 2.1.1).
    .subject = Zadržený e-mail: není správně sestavený
reason-header-syntax = Technický řádek e-mailu není správně napsaný.
    .title = Chybná syntaxe hlavičky
    .admin = Pole hlavičky neodpovídá syntaxi (RFC 5322).
    .subject = Zadržený e-mail: není správně sestavený
reason-header-missing = E-mailu chybí něco, co musí mít každý e-mail.
    .title = Chybějící pole hlavičky
    .admin = Chybí povinné pole hlavičky (RFC 5322, oddíl 3.6).
    .subject = Zadržený e-mail: není úplný
reason-header-duplicate = V e-mailu je dvakrát něco, co smí být jen jednou.
    .title = Zdvojené pole hlavičky
    .admin = Pole je tu dvakrát, ale smí být jen jednou (RFC 5322, oddíl 3.6). Obvykle chybný program nebo předávající server.
    .subject = Zadržený e-mail: není správně sestavený

reason-oversized = E-mail je větší, než je povoleno.
    .title = Příliš velký e-mail
    .admin = Větší než limit, který je pro tohoto příjemce nastavený.
    .subject = Zadržený e-mail: je příliš velký

## Grounds of spam

spam-test = E-mail obsahuje testovací text. Lidé takovými texty zkoušejí filtr.
    .title = Testovací text
    .admin = GTUBE, testovací text pro spamové filtry. Je neškodný.
    .subject = Zadržený e-mail: neškodný testovací text
spam-score = Mnoho drobných náznaků dohromady ukazuje, že jde o reklamu.
    .title = Dosažen limit skóre spamu
    .admin = Součet testů dosáhl limitu.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-forged-sender = Adresa odesílatele je nejspíš podvržená.
    .title = Odesílatel není pravý
    .admin = Pro zobrazeného odesílatele neprošla kontrola SPF, DKIM nebo DMARC.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-phishing = E-mail se snaží získat vaše heslo nebo ovládnout váš účet.
    .title = Phishingové fráze
    .admin = Fráze nebo odkazy, které napodobují nějakou službu a žádají přihlašovací nebo platební údaje.
    .subject = Zadržený e-mail: pokus vylákat heslo
spam-known-sender-network = Odesílající počítač nebo některý odkaz už sloužil k reklamě.
    .title = Adresa nebo odkaz na seznamu
    .admin = Adresa nebo odkaz je na seznamu blokovaných.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-known-text = Text je známý z jiných nechtěných e-mailů.
    .title = Známý text spamu
    .admin = Text se podobá známému spamu (Bayes, kontrolní součty).
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-money-promise = E-mail slibuje peníze nebo je chce.
    .title = Fráze o penězích
    .admin = Fráze z podvodů s platbou předem, z loterií a z vydírání.
    .subject = Zadržený e-mail: pokus vylákat peníze
spam-advertising = E-mail je napsaný jako reklama.
    .title = Reklamní fráze
    .admin = Fráze z reklam na léky, půjčky, padělky a podobně.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-odd-text = Text je napsaný neobvyklým způsobem.
    .title = Neobvyklý text
    .admin = Kódování, značky nebo pravopis, jaké legitimní programy skoro nevytvářejí.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-odd-links = Odkazy skrývají, kam vedou.
    .title = Neobvyklé odkazy
    .admin = Odkazy na holé IP adresy, zkracovače nebo maskované cíle.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-odd-path = E-mail přišel neobvyklou cestou.
    .title = Neobvyklá cesta
    .admin = Název nebo adresa odesílajícího počítače chybí, je neobvyklá nebo falešná.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-odd-header = E-mail napsal neobvyklý program.
    .title = Neobvyklá hlavička
    .admin = Pole hlavičky chybějí, jsou chybná nebo napodobená.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-attachment = Přílohy tohoto druhu bývají často v reklamách.
    .title = Příloha typická pro spam
    .admin = Druh nebo název přílohy je typický pro spam.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-scanner-points = Antivirový skener považuje e-mail za pochybný.
    .title = Body od antivirového skeneru
    .admin = Nález tohoto skeneru se tu počítá jako body za spam, ne jako malware.
    .subject = Zadržený e-mail: nevyžádaná reklama
spam-site-rule = Pravidlo vaší organizace tento e-mail nepovoluje.
    .title = Místní pravidlo
    .admin = Místní pravidlo nebo seznam.
    .subject = Zadržený e-mail: nevyžádaná reklama

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Zjistila to { $count } nezávislá kontrola.
        [few] Zjistily to { $count } nezávislé kontroly.
        [many] Zjistilo to { $count } nezávislé kontroly.
       *[other] Zjistilo to { $count } nezávislých kontrol.
    }
doubt-exact-name =
    .admin = Skener zná přesně tento malware nebo jeho rodinu.
doubt-disguised-name = Soubor „{ $file }“ vypadá jako dokument, ale není to dokument.
    .admin = Název „{ $file }“ předstírá dokument.
doubt-turned-name = Název souboru je napsaný tak, aby lidé špatně přečetli jeho konec.
    .admin = Název „{ $file }“ obsahuje znaky, které obracejí směr čtení. Zde jsou vynechány.
doubt-lookalike-letters = V názvu souboru jsou písmena, která jen vypadají jako obvyklá.
    .admin = Název „{ $file }“ míchá podobná písmena z několika abeced.
doubt-archive-in-archive =
    .admin = V archivu je další archiv. V legitimní poště je to vzácné.
doubt-sender-contradicted = E-mail uvádí jako odesílatele adresu { $domain }. Podle kontroly to není pravda.
    .admin = Kontrola { $check } neprošla pro doménu { $domain }, tedy pro uvedeného odesílatele.
doubt-sender-claimed = E-mail uvádí jako odesílatele adresu { $domain }. Nic to nepotvrzuje.
    .admin = E-mail uvádí, že pochází z domény { $domain }. Nepotvrzuje to žádný podpis DKIM ani výsledek DMARC.
doubt-single-guess =
    .admin = Podezření má jediný skener, a to ze struktury souboru. Takové odhady jsou často mylné.
doubt-false-alarm-source =
    .admin = Hlásí to jen databáze signatur známá planými poplachy.
doubt-macro-alone = Dokument obsahuje příkazy (makra). Má je i mnoho běžných dokumentů.
    .admin = Hlásí se jen samotné makro. Má ho mnoho legitimních dokumentů.
doubt-ordinary-behavior =
    .admin = Zaznamenalo se jen chování, které má i mnoho legitimních programů.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } další skener provedl kontrolu a nic nenašel.
        [few] { $count } další skenery provedly kontrolu a nic nenašly.
        [many] { $count } dalšího skeneru provedlo kontrolu a nic nenašlo.
       *[other] { $count } dalších skenerů provedlo kontrolu a nic nenašlo.
    }
doubt-sender-proven = E-mail opravdu pochází z adresy { $domain }.
    .admin = Odesílatel { $domain } je ověřený pomocí DKIM nebo DMARC. I tak může být počítač známého partnera infikovaný.
doubt-rule-only =
    .admin = Soubor nepovoluje místní pravidlo. Žádný skener v něm nic nenašel.
doubt-known-bulk = E-mail opravdu pochází z adresy { $domain }. Byl rozeslán mnoha lidem.
    .admin = Jde o hromadný e-mail nebo e-mail z konference a jeho odesílatel { $domain } je ověřený.
doubt-harmless-test =
    .admin = Je to testovací soubor. Někdo nejspíš zkouší filtr.
