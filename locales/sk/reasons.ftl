# Provenance: original
# Slovak, polite („vy“): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# „Súbor sa volá …“ may stand before a value.

reason-detection-unnamed = Skener ohlásil, že e-mail je škodlivý.
    .title = Detekcia bez názvu
    .admin = Skener ohlásil malvér, ale neuviedol názov. Jeho výstup, ak nejaký je, nájdete nižšie.

## Files that a rule forbids

reason-file-program = Súbor je program. Vaša organizácia zvyčajne nepovoľuje programy v e-mailoch.
    .title = Nepovolený program
    .admin = Spustiteľný súbor. Programy v pošte sú bežný spôsob šírenia malvéru.
    .subject = Zadržaný e-mail: nepovolený program
reason-file-script = Súbor obsahuje príkazy, ktoré by váš počítač vykonal. Vaša organizácia takéto súbory zvyčajne nepovoľuje.
    .title = Nepovolený skript
    .admin = Skript sa spustí dvojitým kliknutím, so všetkými právami používateľa.
    .subject = Zadržaný e-mail: nepovolený súbor s príkazmi
reason-file-shortcut = Súbor je takzvaný odkaz (ako ikona na ploche), ktorý spustí niečo iné. Vaša organizácia takéto súbory zvyčajne nepovoľuje.
    .title = Nepovolený odkaz (LNK)
    .admin = Odkaz (LNK) môže spustiť akýkoľvek príkaz s akoukoľvek ikonou. Legitímni odosielatelia ho poštou takmer nikdy neposielajú.
    .subject = Zadržaný e-mail: nepovolený odkaz na program
reason-file-disk-image = Súbor je kópia celého disku. Vaša organizácia takéto súbory zvyčajne nepovoľuje.
    .title = Nepovolený obraz disku
    .admin = Súbory v obraze disku strácajú značku, že pochádzajú z internetu, takže Windows varuje menej.
    .subject = Zadržaný e-mail: nepovolená kópia disku
reason-file-macro-document = Dokument dokáže spúšťať príkazy (makrá). Vaša organizácia takéto dokumenty zvyčajne nepovoľuje.
    .title = Nepovolený dokument s makrami
    .admin = Tento typ súboru môže obsahovať makrá. Pravidlo nezisťuje, či v ňom nejaké je.
    .subject = Zadržaný e-mail: dokument, ktorý dokáže spúšťať príkazy
reason-file-notebook = Súbor je digitálny poznámkový blok (OneNote), v ktorom sa dajú skryť programy. Vaša organizácia takéto súbory zvyčajne nepovoľuje.
    .title = Nepovolený poznámkový blok
    .admin = Súbory OneNote môžu obsahovať akýkoľvek súbor a spustiť ho kliknutím.
    .subject = Zadržaný e-mail: nepovolený poznámkový blok
reason-file-help-file = Súbor je starý druh pomocníka, ktorý dokáže spúšťať príkazy. Vaša organizácia takéto súbory zvyčajne nepovoľuje.
    .title = Nepovolený súbor pomocníka
    .admin = Kompilované súbory pomocníka spúšťajú skripty. Nikto ich nepotrebuje posielať poštou.
    .subject = Zadržaný e-mail: nepovolený súbor pomocníka
reason-file-web-page = Súbor je webová stránka. Vaša organizácia zvyčajne nepovoľuje webové stránky ako prílohy.
    .title = Nepovolená webová stránka
    .admin = Webová stránka v prílohe často napodobňuje prihlasovaciu stránku alebo rozbalí skrytý súbor.
    .subject = Zadržaný e-mail: nepovolená webová stránka
reason-file-archive = Súbor je zbalený (napríklad ZIP). Vaša organizácia tento druh zvyčajne nepovoľuje.
    .title = Nepovolený archív
    .admin = Nie je povolený tento druh archívu alebo niečo v ňom.
    .subject = Zadržaný e-mail: nepovolený zbalený súbor
reason-file-pdf = Súbor je dokument PDF. Pravidlo vašej organizácie ho nepovoľuje.
    .title = Nepovolené PDF
    .admin = Miestne pravidlo tento súbor PDF nepovoľuje podľa názvu alebo typu.
    .subject = Zadržaný e-mail: nepovolený súbor
reason-file-document = Súbor je dokument. Pravidlo vašej organizácie ho nepovoľuje.
    .title = Nepovolený dokument
    .admin = Miestne pravidlo tento dokument nepovoľuje podľa názvu alebo typu.
    .subject = Zadržaný e-mail: nepovolený súbor
reason-file-picture = Súbor je obrázok. Pravidlo vašej organizácie ho nepovoľuje.
    .title = Nepovolený obrázok
    .admin = Miestne pravidlo tento obrázok nepovoľuje podľa názvu alebo typu.
    .subject = Zadržaný e-mail: nepovolený súbor
reason-file-media = Súbor je video alebo zvuk. Vaša organizácia takéto súbory v e-mailoch zvyčajne nepovoľuje.
    .title = Nepovolené video alebo zvuk
    .admin = Miestne pravidlo nepovoľuje videá alebo zvukové súbory.
    .subject = Zadržaný e-mail: nepovolené video alebo zvuk
reason-file-disguised = Súbor vyzerá ako dokument, ale je to program.
    .title = Program s maskovaným názvom
    .admin = Názov zakrýva, že súbor je program. Má klamať.
    .subject = Zadržaný e-mail: program, ktorý sa vydáva za dokument
reason-file-other = Súbor je takého druhu, aký vaša organizácia zvyčajne nepovoľuje.
    .title = Nepovolený súbor
    .admin = Miestne pravidlo nepovoľuje jeho názov alebo typ.
    .subject = Zadržaný e-mail: nepovolený súbor

## What could not be checked

reason-encrypted = Súbor je zamknutý heslom. Preto sme sa nemohli pozrieť dnu.
    .title = Zašifrovaný súbor
    .admin = Archív alebo dokument je zašifrovaný. Útočníci sa tak vyhýbajú skenerom; legitímni odosielatelia tak chránia dáta.
    .subject = Zadržaný e-mail: súbor zamknutý heslom
reason-over-limits = V súbore je toho zbaleného príliš veľa. Preto sme ho nemohli skontrolovať.
    .title = Prekročené limity
    .admin = Príliš veľa súborov, príliš hlboké vnorenie alebo príliš veľký objem po rozbalení. Môže to byť archívna bomba alebo len veľký archív.
    .subject = Zadržaný e-mail: v súbore je zbaleného priveľa
reason-ambiguous = E-mail je zostavený tak, že ho programy čítajú rôzne. Preto sme ho nemohli skontrolovať.
    .title = Nejednoznačná štruktúra
    .admin = Programy môžu vidieť rôzne časti. Skener sa potom pozerá na jednu vec a príjemca otvorí inú.
    .subject = Zadržaný e-mail: je zostavený mätúcim spôsobom
reason-unreadable = Súbor je poškodený alebo neznámeho druhu. Preto sme ho nemohli skontrolovať.
    .title = Nečitateľný súbor
    .admin = Časť MIME sa nepodarilo dekódovať alebo rozbaliť.
    .subject = Zadržaný e-mail: nečitateľný súbor
reason-scanners-failed = Keď e-mail prišiel, naše antivírusové skenery nefungovali. Preto sa neskontroloval.
    .title = Všetky skenery zlyhali
    .admin = Žiadny antivírusový skener neodpovedal. Kým niektorý nezačne fungovať, e-maily sa nekontrolujú.
    .subject = Zadržaný e-mail: nedal sa skontrolovať
reason-scanner-failed = Keď e-mail prišiel, jedna z našich kontrol nefungovala.
    .title = Jeden skener zlyhal
    .admin = Skener { $scanner } pri tomto e-maile neodpovedal. Skontrolovali ho iné skenery.

## Broken headers

reason-header-other = E-mail nie je správne zostavený.
    .title = Chybná hlavička
    .admin = Hlavička nezodpovedá pravidlám formátu e-mailu.
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-mime = Časti e-mailu nie sú správne spojené.
    .title = Chybná štruktúra MIME
    .admin = Štruktúra MIME je poškodená (RFC 2045). Zvyčajne chybný program; niekedy trik, ako prejsť cez skenery.
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-8bit = E-mail používa písmená spôsobom, ktorý nie je povolený.
    .title = 8-bitové znaky v hlavičke
    .admin = Hlavička obsahuje znaky, ktoré musia byť zakódované (RFC 2047). Zvyčajne starý alebo podomácky napísaný program.
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-control = E-mail obsahuje znaky, ktoré nie sú povolené.
    .title = Riadiace znaky v hlavičke
    .admin = Hlavička obsahuje riadiace znaky (RFC 5322, oddiel 2.2).
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-blank = E-mail má na nesprávnom mieste prázdny riadok.
    .title = Prázdny riadok v hlavičke
    .admin = Riadok hlavičky sa skladá iba z bielych znakov (RFC 5322, oddiel 3.2.2).
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-long = E-mail obsahuje príliš dlhý riadok.
    .title = Príliš dlhý riadok hlavičky
    .admin = Riadok hlavičky má viac než 998 znakov (RFC 5322, oddiel 2.1.1).
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-syntax = Technický riadok e-mailu nie je správne napísaný.
    .title = Chybná syntax hlavičky
    .admin = Pole hlavičky nezodpovedá syntaxi (RFC 5322).
    .subject = Zadržaný e-mail: nie je správne zostavený
reason-header-missing = E-mailu chýba niečo, čo musí mať každý e-mail.
    .title = Chýbajúce pole hlavičky
    .admin = Chýba povinné pole hlavičky (RFC 5322, oddiel 3.6).
    .subject = Zadržaný e-mail: nie je úplný
reason-header-duplicate = V e-maile je dvakrát niečo, čo smie byť iba raz.
    .title = Zdvojené pole hlavičky
    .admin = Pole je tu dvakrát, ale smie byť iba raz (RFC 5322, oddiel 3.6). Zvyčajne chybný program alebo server po ceste (relay).
    .subject = Zadržaný e-mail: nie je správne zostavený

reason-oversized = E-mail je väčší, než je povolené.
    .title = Príliš veľký e-mail
    .admin = Väčší než limit, ktorý je nastavený pre tohto príjemcu.
    .subject = Zadržaný e-mail: je príliš veľký

## Grounds of spam

spam-test = E-mail obsahuje testovací text. Ľudia takýmito textami skúšajú filter.
    .title = Testovací text
    .admin = GTUBE, testovací text pre spamové filtre. Je neškodný.
    .subject = Zadržaný e-mail: neškodný testovací text
spam-score = Mnoho drobných príznakov spolu ukazuje, že ide o reklamu.
    .title = Dosiahnutý limit skóre spamu
    .admin = Súčet testov dosiahol limit.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-forged-sender = Adresa odosielateľa je pravdepodobne sfalšovaná.
    .title = Odosielateľ nie je pravý
    .admin = Pre zobrazeného odosielateľa nebola úspešná kontrola SPF, DKIM alebo DMARC.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-phishing = E-mail sa snaží získať vaše heslo alebo ovládnuť váš účet.
    .title = Phishingové frázy
    .admin = Frázy alebo odkazy, ktoré napodobňujú nejakú službu a žiadajú prihlasovacie alebo platobné údaje.
    .subject = Zadržaný e-mail: pokus vylákať heslo
spam-known-sender-network = Odosielajúci počítač alebo niektorý odkaz už slúžil na reklamu.
    .title = Adresa alebo odkaz na zozname
    .admin = Adresa alebo odkaz je na zozname blokovaných.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-known-text = Text je známy z iných nechcených e-mailov.
    .title = Známy text spamu
    .admin = Text sa podobá známemu spamu (Bayes, kontrolné súčty).
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-money-promise = E-mail sľubuje alebo žiada peniaze.
    .title = Frázy o peniazoch
    .admin = Frázy z podvodov s platbou vopred, z lotérií a z vydierania.
    .subject = Zadržaný e-mail: pokus vylákať peniaze
spam-advertising = E-mail je napísaný ako reklama.
    .title = Reklamné frázy
    .admin = Frázy z reklám na lieky, pôžičky, falzifikáty a podobne.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-odd-text = Text je napísaný neobvyklým spôsobom.
    .title = Neobvyklý text
    .admin = Kódovanie, značky alebo pravopis, aké legitímne programy takmer nevytvárajú.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-odd-links = Odkazy skrývajú, kam vedú.
    .title = Neobvyklé odkazy
    .admin = Odkazy na holé IP adresy, skracovače alebo maskované ciele.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-odd-path = E-mail prišiel neobvyklou cestou.
    .title = Neobvyklá cesta
    .admin = Názov alebo adresa odosielajúceho počítača chýba, je neobvyklá alebo falošná.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-odd-header = E-mail napísal neobvyklý program.
    .title = Neobvyklá hlavička
    .admin = Polia hlavičky chýbajú, sú chybné alebo napodobnené.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-attachment = Prílohy tohto druhu bývajú často v reklamách.
    .title = Príloha typická pre spam
    .admin = Druh alebo názov prílohy je typický pre spam.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-scanner-points = Antivírusový skener považuje e-mail za pochybný.
    .title = Body od antivírusového skenera
    .admin = Nález tohto skenera sa tu počíta ako body za spam, nie ako malvér.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
spam-site-rule = Pravidlo vašej organizácie tento e-mail nepovoľuje.
    .title = Miestne pravidlo
    .admin = Miestne pravidlo alebo zoznam.
    .subject = Zadržaný e-mail: nevyžiadaná reklama

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Zistila to { $count } nezávislá kontrola.
        [few] Zistili to { $count } nezávislé kontroly.
        [many] Zistilo to { $count } nezávislej kontroly.
       *[other] Zistilo to { $count } nezávislých kontrol.
    }
doubt-exact-name =
    .admin = Skener pozná presne tento malvér alebo jeho rodinu.
doubt-disguised-name = Súbor „{ $file }“ vyzerá ako dokument, ale nie je to dokument.
    .admin = Názov „{ $file }“ predstiera dokument.
doubt-turned-name = Názov súboru je napísaný tak, aby ľudia zle prečítali jeho koniec.
    .admin = Názov „{ $file }“ obsahuje znaky, ktoré obracajú smer čítania. Tu sú vynechané.
doubt-lookalike-letters = V názve súboru sú písmená, ktoré sa na bežné iba podobajú.
    .admin = Názov „{ $file }“ mieša podobné písmená z viacerých abecied.
doubt-archive-in-archive =
    .admin = V archíve je ďalší archív. V legitímnej pošte je to zriedkavé.
doubt-sender-contradicted = E-mail uvádza ako odosielateľa adresu { $domain }. Podľa kontroly to nie je pravda.
    .admin = Kontrola { $check } nebola úspešná pre doménu { $domain }, teda pre uvedeného odosielateľa.
doubt-sender-claimed = E-mail uvádza ako odosielateľa adresu { $domain }. Nič to nepotvrdzuje.
    .admin = E-mail uvádza, že pochádza z domény { $domain }. Nepotvrdzuje to žiadny podpis DKIM ani výsledok DMARC.
doubt-single-guess =
    .admin = Podozrenie má jediný skener, a to zo štruktúry súboru. Takéto odhady sú často mylné.
doubt-false-alarm-source =
    .admin = Hlási to iba databáza signatúr známa planými poplachmi.
doubt-macro-alone = Dokument obsahuje príkazy (makrá). Má ich aj mnoho bežných dokumentov.
    .admin = Hlási sa iba samotné makro. Má ho mnoho legitímnych dokumentov.
doubt-ordinary-behavior =
    .admin = Zaznamenalo sa iba správanie, aké má aj mnoho legitímnych programov.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } ďalší skener vykonal kontrolu a nič nenašiel.
        [few] { $count } ďalšie skenery vykonali kontrolu a nič nenašli.
        [many] { $count } ďalšieho skenera vykonalo kontrolu a nič nenašlo.
       *[other] { $count } ďalších skenerov vykonalo kontrolu a nič nenašlo.
    }
doubt-sender-proven = E-mail naozaj pochádza z adresy { $domain }.
    .admin = Odosielateľ { $domain } je overený pomocou DKIM alebo DMARC. Aj tak môže byť počítač známeho partnera infikovaný.
doubt-rule-only =
    .admin = Súbor nepovoľuje miestne pravidlo. Žiadny skener v ňom nič nenašiel.
doubt-known-bulk = E-mail naozaj pochádza z adresy { $domain }. Dostalo ho veľa ľudí.
    .admin = Ide o hromadný e-mail alebo e-mail z mailing listu a jeho odosielateľ { $domain } je overený.
doubt-harmless-test =
    .admin = Je to testovací súbor. Niekto pravdepodobne skúša filter.
