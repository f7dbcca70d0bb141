# Provenance: original
# Dutch, formal (u): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = De e-mail bevat gijzelsoftware. Dat is een programma dat bestanden vergrendelt en geld eist.
    .subject = E-mail tegengehouden: gijzelsoftware
    .could = Het programma had uw documenten en foto’s kunnen vergrendelen.
    .can = Het programma kan uw documenten en foto’s vergrendelen.
    .title = Ransomware
    .admin = Versleutelt bestanden en eist losgeld. Veel soorten kopiëren eerst de gegevens.

category-wiper = De e-mail bevat een programma dat gegevens vernietigt.
    .subject = E-mail tegengehouden: programma dat gegevens vernietigt
    .could = Het programma had alles op uw computer kunnen wissen.
    .can = Het programma kan alles op uw computer wissen.
    .title = Wiper
    .admin = Vernietigt bestanden of hele schijven. De gegevens zijn niet terug te kopen.

category-banker = De e-mail bevat een programma dat geld steelt van bankrekeningen.
    .subject = E-mail tegengehouden: programma dat bankrekeningen leeghaalt
    .could = Het programma had uw internetbankieren kunnen overnemen.
    .can = Het programma kan uw internetbankieren overnemen.
    .title = Bankingtrojan
    .admin = Neemt internetbankieren over, meestal door te veranderen wat de browser toont.

category-infostealer = De e-mail bevat een programma dat wachtwoorden steelt.
    .subject = E-mail tegengehouden: programma dat wachtwoorden steelt
    .could = Het programma had uw wachtwoorden naar vreemden kunnen sturen.
    .can = Het programma kan uw wachtwoorden naar vreemden sturen.
    .title = Infostealer
    .admin = Verzamelt wachtwoorden, cookies en documenten en verstuurt die binnen enkele minuten.

category-spyware = De e-mail bevat een programma dat meekijkt met wat u doet.
    .subject = E-mail tegengehouden: spionageprogramma
    .could = Het programma had kunnen vastleggen wat u typt en ziet.
    .can = Het programma kan vastleggen wat u typt en ziet.
    .title = Spyware
    .admin = Legt toetsaanslagen, scherm, microfoon of camera vast.

category-backdoor = De e-mail bevat een programma dat vreemden uw computer laat gebruiken.
    .subject = E-mail tegengehouden: programma dat vreemden binnenlaat
    .could = Vreemden hadden uw computer van een afstand kunnen gebruiken.
    .can = Vreemden kunnen uw computer van een afstand gebruiken.
    .title = Backdoor
    .admin = Geeft anderen de controle over de computer: opdrachten, bestanden, scherm.

category-botnet = De e-mail bevat een programma dat doet wat criminelen zeggen.
    .subject = E-mail tegengehouden: programma dat criminelen gehoorzaamt
    .could = Het programma had met uw computer anderen kunnen aanvallen.
    .can = Het programma kan met uw computer anderen aanvallen.
    .title = Bot
    .admin = Maakt de computer tot deel van een netwerk dat spam verstuurt of anderen aanvalt.

category-worm = De e-mail bevat een programma dat zichzelf verspreidt.
    .subject = E-mail tegengehouden: programma dat zichzelf verspreidt
    .could = Het programma had van uw computer naar andere kunnen overspringen.
    .can = Het programma kan van uw computer naar andere overspringen.
    .title = Worm
    .admin = Kopieert zichzelf naar andere computers via mail, gedeelde mappen of kwetsbaarheden.

category-rootkit = De e-mail bevat een programma dat zich diep in de computer verstopt.
    .subject = E-mail tegengehouden: programma dat zich verstopt
    .could = Het programma had ongezien in uw computer kunnen blijven.
    .can = Het programma kan ongezien in uw computer blijven.
    .title = Rootkit
    .admin = Verbergt zich in het systeem of start nog vóór het systeem, en overleeft het opschonen.

category-exploit = De e-mail bevat een bestand dat een zwakke plek van een programma misbruikt.
    .subject = E-mail tegengehouden: bestand om mee in te breken
    .could = Alleen al door het openen had een vreemde in uw computer kunnen komen.
    .can = Alleen al door het openen kan een vreemde in uw computer komen.
    .title = Exploit
    .admin = Misbruikt een kwetsbaarheid van een programma. Controleer of het programma is bijgewerkt.

category-downloader = De e-mail bevat een programma dat andere schadelijke programma’s ophaalt.
    .subject = E-mail tegengehouden: programma dat gevaar binnenhaalt
    .could = Het programma had schadelijke programma’s naar uw computer kunnen halen.
    .can = Het programma kan schadelijke programma’s naar uw computer halen.
    .title = Downloader
    .admin = De eerste stap van een aanval: haalt de eigenlijke malware op of pakt die uit.

category-file-infector = De e-mail bevat een programma dat andere programma’s besmet.
    .subject = E-mail tegengehouden: computervirus
    .could = Het virus had de programma’s op uw computer kunnen besmetten.
    .can = Het virus kan de programma’s op uw computer besmetten.
    .title = Bestandsvirus
    .admin = Hecht zich aan programma’s en documenten. Vaak een goed bestand dat besmet is geraakt.

category-cryptominer = De e-mail bevat een programma dat met uw computer stiekem digitaal geld maakt.
    .subject = E-mail tegengehouden: programma dat stiekem pc’s gebruikt
    .could = Het programma had uw computer traag en heet kunnen maken.
    .can = Het programma kan uw computer traag en heet maken.
    .title = Cryptominer
    .admin = Delft cryptovaluta op kosten van de eigenaar.

category-phishing = De e-mail probeert met een truc uw wachtwoord te krijgen.
    .subject = E-mail tegengehouden: truc om uw wachtwoord te krijgen
    .could = De e-mail had u naar een valse inlogpagina kunnen leiden.
    .can = De e-mail kan u naar een valse inlogpagina leiden.
    .title = Phishing
    .admin = Bootst een dienst na om wachtwoorden of betaalgegevens te krijgen.

category-rogueware = De e-mail bevat een programma dat mensen bang maakt om geld te krijgen.
    .subject = E-mail tegengehouden: programma met valse waarschuwingen
    .could = Het programma had valse waarschuwingen kunnen tonen en om geld kunnen vragen.
    .can = Het programma kan valse waarschuwingen tonen en om geld vragen.
    .title = Rogueware
    .admin = Doet zich voor als beveiligings- of reparatieprogramma en eist betaling.

category-scam = De e-mail probeert met een vals verhaal geld te krijgen.
    .subject = E-mail tegengehouden: truc om uw geld te krijgen
    .could = De e-mail had u geld kunnen kosten.
    .can = De e-mail kan u geld kosten.
    .title = Oplichting
    .admin = Fraude met alleen tekst: voorschotfraude, valse factuur, afpersing, datingfraude.

category-hacktool = De e-mail bevat een hulpmiddel om in computers in te breken.
    .subject = E-mail tegengehouden: hulpmiddel om in te breken
    .could = Vreemden hadden daarmee uw computer kunnen aanvallen.
    .can = Vreemden kunnen daarmee uw computer aanvallen.
    .title = Hacktool
    .admin = Een hulpmiddel voor aanvallen. Sommige worden ook door beheerders en testers gebruikt.

category-pua = De e-mail bevat een programma dat de meeste mensen niet willen.
    .subject = E-mail tegengehouden: ongewenst programma
    .could = Het programma had reclame kunnen tonen of uw instellingen kunnen wijzigen.
    .can = Het programma kan reclame tonen of uw instellingen wijzigen.
    .title = Ongewenst programma (PUA)
    .admin = Reclame, meegeleverde installatieprogramma’s, dubieuze hulpprogramma’s. Eerder hinderlijk dan gevaarlijk; sommige gebruikers willen ze hebben.

category-active-content = De e-mail bevat een document dat opdrachten kan uitvoeren.
    .subject = E-mail tegengehouden: document dat opdrachten kan uitvoeren
    .could = Door het openen had een schadelijk programma kunnen starten.
    .can = Door het openen kan een schadelijk programma starten.
    .title = Actieve inhoud
    .admin = Een macro, script of koppeling die start als het document wordt geopend. Bonafide documenten hebben dit ook.

category-evasion = De e-mail bevat een bestand dat onze controles probeert te ontwijken.
    .subject = E-mail tegengehouden: bestand dat zijn inhoud verbergt
    .could = Het bestand had later schade kunnen doen, na onze controles.
    .can = Het bestand kan later schade doen, na onze controles.
    .title = Ontwijking
    .admin = Verpakt, vermomt of vertraagt zich om langs scanners te komen. Kopieerbeveiliging doet dat ook.

category-suspicious-behavior = De e-mail bevat een bestand dat zich verdacht gedraagt.
    .subject = E-mail tegengehouden: verdacht bestand
    .could = Het bestand had uw computer kunnen veranderen zonder het u te vragen.
    .can = Het bestand kan uw computer veranderen zonder het u te vragen.
    .title = Verdacht gedrag
    .admin = Doet wat malware vaak doet, maar niets wat het bewijst.

category-malware = De e-mail bevat een schadelijk programma.
    .subject = E-mail tegengehouden: schadelijk programma
    .could = Het programma had schade kunnen doen aan uw computer of u kunnen bespioneren.
    .can = Het programma kan schade doen aan uw computer of u bespioneren.
    .title = Malware
    .admin = Kwaadaardig, maar de scanner zegt niet welke soort het is.

category-policy = Een regel van uw organisatie staat de e-mail niet toe.
    .subject = E-mail tegengehouden: hier niet toegestaan
    .could = Ook aanvallers gebruiken zulke e-mails.
    .can = Ook aanvallers gebruiken zulke e-mails.
    .title = Beleid
    .admin = Verboden door een lokale regel; er is niets schadelijks gedetecteerd.

category-unscannable = We konden de e-mail niet controleren.
    .subject = E-mail tegengehouden: controle niet mogelijk
    .could = Soms zijn in zulke e-mails schadelijke bestanden verstopt.
    .can = Soms zijn in zulke e-mails schadelijke bestanden verstopt.
    .title = Niet te controleren
    .admin = Geen enkele scanner kon erin kijken. Er is niets bekend, goed noch slecht.

category-spam = De e-mail lijkt op ongewenste reclame.
    .subject = E-mail tegengehouden: ongewenste reclame
    .could = De e-mail had u alleen tijd gekost.
    .can = De e-mail kan u tijd kosten.
    .title = Spam
    .admin = Ongewenste bulkmail.

category-test = De e-mail bevat een onschuldig testbestand. Mensen gebruiken zulke bestanden om de beveiliging te testen.
    .subject = E-mail tegengehouden: onschuldig testbestand
    .could = Het bestand had geen schade kunnen doen.
    .can = Het bestand kan geen schade doen.
    .title = Test
    .admin = Een testbestand dat scanners met opzet melden. Het is onschuldig.

# How bad it is. value: for recipients, after “Gevaar:” in the message danger. .admin: after “Ernst:”, and alone at the start of a subject
severity-critical = zeer groot
    .admin = kritiek
severity-high = groot
    .admin = hoog
severity-medium = gemiddeld
    .admin = gemiddeld
severity-low = klein
    .admin = laag
severity-info = geen
    .admin = informatief

# How sure we are. value: for recipients, a sentence. .admin: after “Zekerheid:”
confidence-high = We weten heel zeker dat de e-mail schadelijk is.
    .unwanted = We weten heel zeker dat de e-mail ongewenst is.
    .admin = hoog
confidence-moderate = We zijn er vrij zeker van, maar kunnen ons vergissen.
    .admin = matig
confidence-low = Het kan vals alarm zijn. Misschien is de e-mail onschuldig.
    .admin = laag

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = zwakke aanwijzing
strength-doubtful = bekend om vals alarm
strength-medium = matige aanwijzing
strength-strong = sterke aanwijzing
strength-named = exacte overeenkomst

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = archief
platform-mail = mail
