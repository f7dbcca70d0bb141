# Provenance: original
# Slovak, polite („vy“): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what such things do (it was blocked), without „mohol“
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = E-mail obsahuje program, ktorý zamyká súbory a pýta za ne peniaze.
    .subject = Zadržaný e-mail: vydieračský program
    .could = Takýto program dokáže zamknúť dokumenty a fotky.
    .can = Tento program môže zamknúť vaše dokumenty a fotky.
    .title = Ransomvér
    .admin = Šifruje súbory a vymáha peniaze. Mnohé druhy dáta najprv skopírujú.

category-wiper = E-mail obsahuje program, ktorý ničí dáta.
    .subject = Zadržaný e-mail: program, ktorý ničí dáta
    .could = Takýto program dokáže vymazať z počítača všetko.
    .can = Tento program môže vymazať z vášho počítača všetko.
    .title = Wiper
    .admin = Ničí súbory alebo celé disky. Dáta sa nedajú získať späť ani za peniaze.

category-banker = E-mail obsahuje program, ktorý kradne peniaze z bankových účtov.
    .subject = Zadržaný e-mail: program, ktorý vykráda bankové účty
    .could = Takýto program dokáže ovládnuť internetbanking.
    .can = Tento program môže ovládnuť váš internetbanking.
    .title = Bankový trójsky kôň
    .admin = Ovládne internetbanking, zvyčajne tak, že mení, čo zobrazuje prehliadač.

category-infostealer = E-mail obsahuje program, ktorý kradne heslá.
    .subject = Zadržaný e-mail: program, ktorý kradne heslá
    .could = Takýto program posiela heslá cudzím ľuďom.
    .can = Tento program môže poslať vaše heslá cudzím ľuďom.
    .title = Infostealer
    .admin = Zbiera heslá, súbory cookie a dokumenty a v priebehu niekoľkých minút ich odošle.

category-spyware = E-mail obsahuje program, ktorý sleduje, čo robíte.
    .subject = Zadržaný e-mail: program, ktorý špehuje
    .could = Takýto program zaznamenáva, čo človek píše a vidí.
    .can = Tento program môže zaznamenávať, čo píšete a vidíte.
    .title = Spyvér
    .admin = Zaznamenáva klávesy, obrazovku, mikrofón alebo kameru.

category-backdoor = E-mail obsahuje program, ktorý pustí cudzích ľudí do vášho počítača.
    .subject = Zadržaný e-mail: skryté ovládanie počítača na diaľku
    .could = S takýmto programom ovládajú cudzí ľudia počítač na diaľku.
    .can = S týmto programom môžu cudzí ľudia ovládať váš počítač na diaľku.
    .title = Backdoor
    .admin = Dáva iným kontrolu nad počítačom: príkazy, súbory, obrazovka.

category-botnet = E-mail obsahuje program, ktorý poslúcha príkazy zločincov.
    .subject = Zadržaný e-mail: program, ktorý poslúcha zločincov
    .could = Takýto program zneužíva cudzie počítače na útoky.
    .can = Tento program môže zneužiť váš počítač na útoky proti iným.
    .title = Bot
    .admin = Zapojí počítač do siete, ktorá rozosiela spam alebo útočí na iných.

category-worm = E-mail obsahuje program, ktorý sa sám šíri.
    .subject = Zadržaný e-mail: program, ktorý sa sám šíri
    .could = Takýto program sa šíri z jedného počítača na ďalšie.
    .can = Tento program sa môže z vášho počítača šíriť na ďalšie.
    .title = Červ
    .admin = Kopíruje sa na ďalšie počítače poštou, cez zdieľané priečinky alebo zraniteľnosti.

category-rootkit = E-mail obsahuje program, ktorý sa skryje hlboko v počítači.
    .subject = Zadržaný e-mail: program, ktorý sa skryje v počítači
    .could = Takýto program dokáže zostať v počítači bez povšimnutia.
    .can = Tento program môže zostať vo vašom počítači bez povšimnutia.
    .title = Rootkit
    .admin = Skrýva sa v systéme alebo sa spúšťa ešte pred ním a prežije vyčistenie.

category-exploit = E-mail obsahuje súbor, ktorý využíva chybu v programe.
    .subject = Zadržaný e-mail: súbor na vniknutie do počítača
    .could = Už otvorenie takéhoto súboru môže pustiť do počítača cudzieho človeka.
    .can = Už otvorenie súboru môže pustiť do počítača cudzieho človeka.
    .title = Exploit
    .admin = Využíva zraniteľnosť programu. Skontrolujte, či je program aktuálny.

category-downloader = E-mail obsahuje program, ktorý sťahuje ďalšie škodlivé programy.
    .subject = Zadržaný e-mail: program, ktorý sťahuje škodlivé programy
    .could = Takýmto programom sa často začína útok na počítač.
    .can = Týmto programom sa môže začať útok na váš počítač.
    .title = Downloader
    .admin = Prvý krok útoku: stiahne alebo rozbalí samotný malvér.

category-file-infector = E-mail obsahuje program, ktorý nakazí iné programy.
    .subject = Zadržaný e-mail: počítačový vírus
    .could = Takýto vírus dokáže nakaziť programy v počítači.
    .can = Tento vírus môže nakaziť programy vo vašom počítači.
    .title = Súborový vírus
    .admin = Pripája sa k programom a dokumentom. Často ide o čistý súbor, ktorý sa infikoval.

category-cryptominer = E-mail obsahuje program, ktorý tajne používa váš počítač na výrobu digitálnych peňazí.
    .subject = Zadržaný e-mail: program, ktorý tajne využíva počítač
    .could = S takýmto programom býva počítač pomalý a horúci.
    .can = S týmto programom môže byť váš počítač pomalý a horúci.
    .title = Kryptominer
    .admin = Ťaží kryptomeny na náklady majiteľa.

category-phishing = E-mail sa snaží ľsťou získať vaše heslo.
    .subject = Zadržaný e-mail: pokus vylákať heslo
    .could = Takýto e-mail vedie na falošnú prihlasovaciu stránku.
    .can = Tento e-mail vás môže zaviesť na falošnú prihlasovaciu stránku.
    .title = Phishing
    .admin = Napodobňuje nejakú službu, aby získal heslá alebo platobné údaje.

category-rogueware = E-mail obsahuje program, ktorý ľudí straší, aby z nich dostal peniaze.
    .subject = Zadržaný e-mail: program s falošnými hláseniami
    .could = Takýto program ukazuje falošné hlásenia a pýta peniaze.
    .can = Tento program môže ukazovať falošné hlásenia a pýtať peniaze.
    .title = Rogueware
    .admin = Vydáva sa za bezpečnostný alebo opravný program a žiada zaplatenie.

category-scam = E-mail sa snaží falošným príbehom získať peniaze.
    .subject = Zadržaný e-mail: pokus vylákať peniaze
    .could = Takéto e-maily už mnohých ľudí pripravili o peniaze.
    .can = Tento e-mail vás môže pripraviť o peniaze.
    .title = Podvod
    .admin = Podvod iba pomocou textu: platba vopred, falošná faktúra, vydieranie, predstieraná láska.

category-hacktool = E-mail obsahuje nástroj na vniknutie do počítačov.
    .subject = Zadržaný e-mail: nástroj na vniknutie do počítačov
    .could = Cudzí ľudia používajú takéto nástroje proti počítačom.
    .can = Cudzí ľudia môžu tento nástroj použiť proti vášmu počítaču.
    .title = Hackerský nástroj
    .admin = Nástroj na útoky. Niektoré používajú aj správcovia a testeri.

category-pua = E-mail obsahuje program, ktorý väčšina ľudí nechce.
    .subject = Zadržaný e-mail: nechcený program
    .could = Takýto program ukazuje reklamu alebo mení nastavenia.
    .can = Tento program môže ukazovať reklamu alebo zmeniť vaše nastavenia.
    .title = Nechcený program (PUA)
    .admin = Reklama, pribalené programy, pochybné nástroje. Skôr obťažuje, než škodí; niektorí používatelia ho chcú.

category-active-content = E-mail obsahuje dokument, ktorý dokáže spúšťať príkazy.
    .subject = Zadržaný e-mail: dokument, ktorý dokáže spúšťať príkazy
    .could = Takýto dokument dokáže po otvorení spustiť škodlivý program.
    .can = Tento dokument môže po otvorení spustiť škodlivý program.
    .title = Aktívny obsah
    .admin = Makro, skript alebo odkaz, ktorý sa spustí pri otvorení dokumentu. Majú ich aj legitímne dokumenty.

category-evasion = E-mail obsahuje súbor, ktorý sa snaží skryť pred našou kontrolou.
    .subject = Zadržaný e-mail: súbor, ktorý skrýva svoj obsah
    .could = Takýto súbor dokáže škodiť až neskôr, po našej kontrole.
    .can = Tento súbor môže škodiť až neskôr, po našej kontrole.
    .title = Obchádzanie detekcie
    .admin = Súbor sa balí, maskuje alebo vyčkáva, aby prešiel cez skenery. Robí to aj ochrana proti kopírovaniu.

category-suspicious-behavior = E-mail obsahuje súbor, ktorý sa správa podozrivo.
    .subject = Zadržaný e-mail: podozrivý súbor
    .could = Takýto súbor dokáže zmeniť počítač a na nič sa nepýta.
    .can = Tento súbor môže zmeniť váš počítač bez toho, aby sa opýtal.
    .title = Podozrivé správanie
    .admin = Súbor robí to, čo často robí malvér, ale nič z toho nie je dôkaz.

category-malware = E-mail obsahuje škodlivý program.
    .subject = Zadržaný e-mail: škodlivý program
    .could = Takýto program dokáže poškodiť počítač alebo špehovať ľudí.
    .can = Tento program môže narobiť škody vo vašom počítači alebo vás špehovať.
    .title = Malvér
    .admin = Škodlivý, ale skener neuvádza, o aký druh ide.

category-policy = Pravidlo vašej organizácie tento e-mail nepovoľuje.
    .subject = Zadržaný e-mail: u nás nie je povolený
    .could = Takéto e-maily používajú aj útočníci.
    .can = Takéto e-maily používajú aj útočníci.
    .title = Pravidlo organizácie
    .admin = Nepovoľuje to miestne pravidlo; nič škodlivé sa nezistilo.

category-unscannable = E-mail sme nemohli skontrolovať.
    .subject = Zadržaný e-mail: nedal sa skontrolovať
    .could = V takýchto e-mailoch bývajú niekedy skryté škodlivé súbory.
    .can = V takýchto e-mailoch bývajú niekedy skryté škodlivé súbory.
    .title = Nedá sa skontrolovať
    .admin = Žiadny skener sa nemohol pozrieť dnu. Nevie sa nič, ani dobré, ani zlé.

category-spam = E-mail vyzerá ako nevyžiadaná reklama.
    .subject = Zadržaný e-mail: nevyžiadaná reklama
    .could = Takýto e-mail iba oberá o čas.
    .can = Tento e-mail vás môže obrať o čas.
    .title = Spam
    .admin = Nevyžiadaná hromadná pošta.

category-test = E-mail obsahuje neškodný testovací súbor. Ľudia takýmito súbormi skúšajú ochranu.
    .subject = Zadržaný e-mail: neškodný testovací súbor
    .could = Testovací súbor nedokáže nijako uškodiť.
    .can = Testovací súbor nemôže nijako uškodiť.
    .title = Test
    .admin = Testovací súbor, ktorý skenery hlásia zámerne. Je neškodný.

severity-critical = veľmi vysoké
    .admin = kritická
severity-high = vysoké
    .admin = vysoká
severity-medium = stredné
    .admin = stredná
severity-low = nízke
    .admin = nízka
severity-info = žiadne
    .admin = informatívna

confidence-high = Sme si veľmi istí, že e-mail je škodlivý.
    .unwanted = Sme si veľmi istí, že e-mail je nežiaduci.
    .admin = vysoká
confidence-moderate = Sme si tým dosť istí, ale môžeme sa mýliť.
    .admin = stredná
confidence-low = Môže to byť planý poplach. Možno je e-mail neškodný.
    .admin = nízka

strength-weak = slabý príznak
strength-doubtful = známe planými poplachmi
strength-medium = stredný príznak
strength-strong = silný príznak
strength-named = presná zhoda

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = skript
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archív
platform-mail = e-mail
