# Provenance: original
# Romanian, formal (dumneavoastră): the frame of every mail: titles, headings, labels.
#
# “mesaj” is our own mail, “e-mail” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-mail blocat
recipient-blocked-happened = Am blocat un e-mail trimis dumneavoastră. Nu l-ați primit.
    .test = Am blocat un e-mail trimis dumneavoastră. Era doar un test inofensiv.
recipient-blocked-why = De ce l-am blocat

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Aveți grijă cu un e-mail
    .test = E-mail de test inofensiv
recipient-delivered-warning-subject = E-mail periculos în căsuța dumneavoastră poștală
    .test = E-mail de test inofensiv în căsuța dumneavoastră poștală
    .forbidden = E-mail cu un fișier nepermis în căsuța poștală
    .likely = E-mail probabil periculos în căsuța dumneavoastră poștală
    .unwanted = E-mail nedorit în căsuța dumneavoastră poștală
    .doubtful = E-mail suspect în căsuța dumneavoastră poștală
recipient-delivered-warning-happened = În căsuța dumneavoastră poștală este un e-mail periculos.
    .test = În căsuța dumneavoastră poștală este un e-mail de test. Este inofensiv.
    .forbidden = În căsuța dumneavoastră poștală este un e-mail cu un fișier care de obicei nu este permis.
    .likely = În căsuța dumneavoastră poștală este un e-mail probabil periculos.
    .unwanted = În căsuța dumneavoastră poștală este un e-mail nedorit.
    .doubtful = În căsuța dumneavoastră poștală este un e-mail suspect. Poate fi inofensiv.
recipient-delivered-warning-action = Nu îl deschideți. Ștergeți-l.
    .test = Nu trebuie să faceți nimic.
    .forbidden = Deschideți fișierul numai dacă îl așteptați.
    .doubtful = Întrebați echipa IT înainte de a-l deschide.
recipient-delivered-warning-opened = L-ați deschis deja? Atunci anunțați echipa IT.
recipient-delivered-warning-why = Ce nu este în regulă
    .test = Ce conține

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail pe care nu l-am putut verifica
recipient-unchecked-subject = E-mail neverificat în căsuța dumneavoastră poștală
recipient-unchecked-happened = Nu am putut verifica un e-mail trimis dumneavoastră. E-mailul este în căsuța dumneavoastră poștală.
    .blocked = Nu am putut verifica un e-mail trimis dumneavoastră. De aceea l-am blocat.
recipient-unchecked-action = Deschideți fișierele din e-mail numai dacă cunoașteți expeditorul și dacă le așteptați.
recipient-unchecked-why = De ce nu l-am putut verifica

## To the inside sender

inside-sender-title = E-mailul dumneavoastră nu a fost trimis
    .some = E-mailul dumneavoastră nu a ajuns la toți
inside-sender-subject = E-mailul dumneavoastră nu a fost trimis
    .some = E-mailul dumneavoastră nu a ajuns la toți
inside-sender-happened = Am blocat un e-mail trimis de la adresa dumneavoastră. Nu l-a primit nimeni.
    .some = Am blocat un e-mail trimis de la adresa dumneavoastră. Nu toți destinatarii l-au primit.
inside-sender-action = Dacă nu l-ați trimis dumneavoastră, anunțați echipa IT.
inside-sender-explained = Poate că altcineva vă folosește adresa sau calculatorul.
inside-sender-own = Dacă dumneavoastră ați trimis e-mailul, întrebați echipa IT cum îl puteți trimite altfel.
    .harmful = Dacă dumneavoastră ați trimis e-mailul, nu mai deschideți și nu mai trimiteți fișierele din el. Anunțați și echipa IT.
inside-sender-why = De ce l-am blocat

## Parts of all mails to recipients

action-nothing = Nu trebuie să faceți nimic.
which-title = Despre ce e-mail este vorba
why-suspected = Avem o suspiciune.
    .subject = E-mail blocat: poate fi periculos
why-file = Fișierul se numește „{ $file }”.
why-file-inside = Se află în atașamentul „{ $outer }”.
why-files = { $count ->
    [one] Încă un fișier are o problemă.
    [few] Încă { $count } fișiere au o problemă.
   *[other] Încă { $count } de fișiere au o problemă.
}
why-tested = Calculatorul nostru de test a verificat fișierul.
danger = Pericol: { $severity }.
tests-agree = { $count ->
    [one] O verificare a descoperit acest lucru.
    [few] { $count } verificări independente au descoperit acest lucru.
   *[other] { $count } de verificări independente au descoperit acest lucru.
}
expected-title = Așteptați acest e-mail?
expected-call = Cunoașteți expeditorul? Atunci sunați la un număr pe care îl știți și întrebați. Nu întrebați prin e-mail.
expected-wanted = Aveți nevoie de acest e-mail? Atunci rugați echipa IT să îl verifice din nou.
expected-wanted-file = Aveți nevoie de e-mail sau de fișierul din el? Atunci întrebați echipa IT. Sau rugați expeditorul să îl trimită altfel.
    .alone = Aveți nevoie de e-mail? Atunci întrebați echipa IT. Sau rugați expeditorul să îl trimită altfel.
help-title = Aveți nevoie de ajutor?
help-ask = Întrebați echipa IT. Spuneți codul e-mailului.
help-contact = Cine vă ajută
help-phone = Telefon
help-email = E-mail
help-page = Pagină web
details-title = Detalii pentru echipa IT
footer = Acest mesaj vine de la protecția e-mailului ({ $organization }).
footer-automatic = Mesajul este scris de un program. Nu vă cerem niciodată parola.
note-dots = [.] ține locul unui punct, ca nimeni să nu dea clic din greșeală.

## What stands between sentences, and after a label

below = Versiunea în limba română este mai jos.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = De la
label-sender = Expeditor din plic (envelope)
label-subject = Subiect
label-received = Data
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Nelivrat către
label-attachments = Atașamente
label-file = Fișier
label-number = Codul e-mailului
label-quarantine = Carantină
label-severity = Nivel de gravitate
label-confidence = Grad de certitudine
label-category = Categorie
label-family = Familie
label-platform = Platformă
label-log-id = ID din jurnal
label-queue-id = ID din coadă
label-message-id = Message-ID
label-size = Dimensiune
label-client = Calculator expeditor
label-authentication = Autentificarea expeditorului
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Răspuns SMTP
label-sha256 = SHA-256
label-rule = Regulă
label-tests = Teste de spam
label-score = Scor de spam
label-analysis = Analiză în sandbox
label-release = Comandă de eliberare
label-host = Gazdă
label-list = Listă sau e-mail în masă
label-policy-banks = Seturi de politici (policy banks)

value-empty-sender = gol, ca în rapoartele de livrare
value-no-subject = fără subiect
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }octet
    [few] { $amount }{ "\u00A0" }octeți
   *[other] { $amount } de octeți
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
    .item = { $count ->
        [one] încă { $count }
        [few] încă { $count }
       *[other] încă { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = niciunul (nu s-a detectat nimic, a decis o regulă)
value-spam-decided = niciunul (a decis scorul de spam)
value-unknown-state = niciunul (nu s-a detectat nimic)

outcome-delivered = livrat
outcome-blocked = blocat
outcome-handed-back-pass = returnat serverului de e-mail pentru livrare
outcome-handed-back-block = returnat serverului de e-mail ca respins

sender-proven = Domeniul { $domain } este confirmat ({ $check }).
sender-claimed = Domeniul { $domain } este doar declarat; nimic nu îl confirmă.
sender-contradicted = Domeniul { $domain } este declarat, dar verificarea { $check } a eșuat.
sender-inside = E-mailul vine din interiorul organizației.
sender-unknown = E-mailul nu indică niciun expeditor.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, e-mail blocat: { $category } ({ $count ->
    [one] { $count } destinatar
    [few] { $count } destinatari
   *[other] { $count } de destinatari
})
admin-alert-subject-delivered = { $severity }, e-mail livrat: { $category } ({ $count ->
    [one] { $count } destinatar
    [few] { $count } destinatari
   *[other] { $count } de destinatari
})
admin-alert-subject-mixed = { $severity }, e-mail livrat la { $delivered } din { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, e-mail livrat neverificat: { $category } ({ $count ->
    [one] { $count } destinatar
    [few] { $count } destinatari
   *[other] { $count } de destinatari
})
admin-alert-subject-inside = { $severity }, expeditor intern: { $category } ({ $sender })
admin-alert-happened-blocked = amavis a blocat un e-mail. Nu l-a primit niciun destinatar.
admin-alert-happened-delivered = amavis a livrat un e-mail care necesită atenție. { $count ->
    [one] L-a primit { $count } destinatar.
    [few] L-au primit { $count } destinatari.
   *[other] L-au primit { $count } de destinatari.
}
admin-alert-happened-mixed = amavis a blocat un e-mail pentru unii destinatari, dar l-a livrat { $count ->
    [one] unui alt destinatar.
    [few] altor { $count } destinatari.
   *[other] altor { $count } de destinatari.
}
admin-alert-happened-inside = E-mailul vine de la expeditorul intern { $sender }.
admin-alert-happened-scanners = Niciun scaner antivirus nu a funcționat. E-mailul nu a fost verificat.
admin-alert-happened-scanner = Un scaner antivirus nu a funcționat. E-mailul a fost verificat de altele.
admin-alert-unblocked = Un scaner a raportat malware, dar amavis nu l-a considerat virus. Verificați intrarea acestui scaner în @av_scanners: trebuie să returneze un nume.
admin-alert-action-none = Nu trebuie să faceți nimic.
admin-alert-action-remove = Scoateți e-mailul din căsuțele poștale. Întrebați destinatarii dacă l-au deschis.
admin-alert-action-look = E-mailul poate fi util. Examinați-l dacă un destinatar întreabă de el.
    .inside = E-mailul poate fi util. Examinați-l dacă expeditorul întreabă de el.
admin-alert-action-mistake = Poate fi o alarmă falsă. Citiți indiciile de mai jos înainte de a elibera e-mailul.
    .delivered = Poate fi o alarmă falsă. Citiți indiciile de mai jos înainte de a scoate e-mailul din căsuțele poștale.
admin-alert-action-gone = Nu s-a păstrat nicio copie a e-mailului. Dacă este util, expeditorul trebuie să îl trimită din nou.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Vorbiți cu expeditorul. Verificați-i calculatorul și schimbați-i parola.
    .spam = Vorbiți cu expeditorul. Poate că altcineva îi folosește contul.
admin-alert-action-scanners = Verificați scanerele: cât timp nu funcționează, e-mailurile nu sunt verificate.
admin-alert-action-scanner = Verificați scanerul: cât timp nu funcționează, protecția este mai slabă.
admin-alert-what-title = Despre ce este vorba
admin-alert-grounds-title = Ce s-a găsit
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Indicii de pericol
admin-alert-mistake-title = Indicii de alarmă falsă
admin-alert-mistake-none = Nu există.
admin-alert-mail-title = E-mailul
admin-alert-recipients-title = Destinatari
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinatari externi: { $outcome } ({ $count })
admin-alert-files-title = Fișiere
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = a raportat ceva
scanner-clean = nu a găsit nimic
scanner-failed = nu a răspuns
admin-alert-raw-title = Rapoartele scanerelor
admin-alert-release-title = Carantină și eliberare
admin-alert-release-note = Eliberați e-mailul numai dacă este sigur că e inofensiv. amavis poate cere codul secret (secret id).
admin-alert-missed = { $count ->
    [one] { $count } eveniment anterior nu a putut fi salvat. Căutați „whyblocked” în jurnalul amavis.
    [few] { $count } evenimente anterioare nu au putut fi salvate. Căutați „whyblocked” în jurnalul amavis.
   *[other] { $count } de evenimente anterioare nu au putut fi salvate. Căutați „whyblocked” în jurnalul amavis.
}
admin-alert-attached = Datele sunt atașate în format JSON.

## To the admins, about ourselves

admin-trouble-title = Problemă cu notificările
    .test = Test al notificărilor
admin-trouble-subject = Notificări: { $title }
admin-trouble-count = { $count ->
    [one] S-a întâmplat o dată.
    [few] S-a întâmplat de { $count } ori.
   *[other] S-a întâmplat de { $count } de ori.
}
admin-trouble-do-title = Ce aveți de făcut
admin-trouble-last-title = Ultimul caz
admin-trouble-retry = După rezolvarea problemei, rulați „whyblocked queue retry --failed” pentru a trimite din nou notificarea.
trouble-bad-event = Directorul de depunere conține un eveniment care nu poate fi citit. Evenimentul a fost mutat în folderul „bad”; nimeni nu a fost anunțat despre e-mail.
    .title = eveniment ilizibil
    .hint = Citiți fișierul cu extensia .why din folderul „bad” al directorului de depunere.
trouble-gap = Hookul nu a putut salva toate evenimentele. Despre unele e-mailuri nu a fost anunțat nimeni.
    .title = lipsesc evenimente
    .hint = Verificați spațiul liber și permisiunile directorului de depunere, precum și jurnalul amavis.
trouble-refused = Un server de e-mail a respins definitiv o notificare.
    .title = notificare respinsă
    .hint = Vedeți „whyblocked queue list” și răspunsul serverului de mai jos.
trouble-expired = O notificare nu a putut fi livrată la timp.
    .title = notificare nelivrată
    .hint = Verificați serverul de e-mail care preia notificările noastre.
trouble-template = Un șablon sau un text nu a putut fi folosit. În locul lui a fost folosit cel predefinit.
    .title = șablon defect
    .hint = Rulați „whyblocked check”.
trouble-foreign-file = Directorul de depunere conține ceva ce hookul nu scrie niciodată. Nu a fost modificat.
    .title = fișier străin în directorul de depunere
    .hint = Verificați cine poate scrie în directorul de depunere.
trouble-no-organization = Un e-mail avea destinatari într-un domeniu care nu aparține niciunei organizații.
    .title = domeniu fără organizație
    .hint = Adăugați domeniul în fișierul unei organizații sau eliminați-l din domeniile locale ale amavis.
trouble-test = Acesta este un test. Notificările funcționează.
    .title = doar un test
    .hint = Nu trebuie să faceți nimic.
