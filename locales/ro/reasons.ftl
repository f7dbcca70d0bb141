# Provenance: original
# Romanian, formal (dumneavoastră): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name, small first letter
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “Fișierul se numește …” may stand before a value.

reason-detection-unnamed = Un program antivirus a raportat e-mailul ca dăunător.
    .title = detecție fără nume
    .admin = Scanerul a raportat malware, dar nu a dat niciun nume. Rezultatul lui, dacă există, este mai jos.

## Files that a rule forbids

reason-file-program = Fișierul este un program. De obicei, organizația dumneavoastră nu permite programe prin e-mail.
    .title = program nepermis
    .admin = Un fișier executabil. Programele trimise prin e-mail sunt o cale obișnuită de răspândire a malware-ului.
    .subject = E-mail blocat: program nepermis
reason-file-script = Fișierul conține comenzi pe care calculatorul le-ar executa. De obicei, organizația dumneavoastră nu permite astfel de fișiere.
    .title = script nepermis
    .admin = Un script pornește la dublu clic, cu toate drepturile utilizatorului.
    .subject = E-mail blocat: fișier nepermis cu comenzi
reason-file-shortcut = Fișierul este o scurtătură care pornește altceva. De obicei, organizația dumneavoastră nu permite astfel de fișiere.
    .title = comandă rapidă nepermisă
    .admin = O comandă rapidă poate porni orice comandă, cu orice pictogramă. Expeditorii legitimi nu trimit aproape niciodată așa ceva.
    .subject = E-mail blocat: scurtătură nepermisă
reason-file-disk-image = Fișierul este o copie a unui disc întreg. De obicei, organizația dumneavoastră nu permite astfel de fișiere.
    .title = imagine de disc nepermisă
    .admin = Fișierele dintr-o imagine de disc pierd marcajul că provin de pe internet, așa că Windows avertizează mai puțin.
    .subject = E-mail blocat: copie de disc nepermisă
reason-file-macro-document = Documentul poate executa comenzi (macrocomenzi). De obicei, organizația dumneavoastră nu permite astfel de documente.
    .title = document cu macrocomenzi nepermis
    .admin = Tipul de fișier poate conține macrocomenzi. Regula nu verifică dacă fișierul acesta are vreuna.
    .subject = E-mail blocat: document care poate executa comenzi
reason-file-notebook = Fișierul este un blocnotes digital (OneNote) care poate ascunde programe. De obicei, organizația dumneavoastră nu permite astfel de fișiere.
    .title = blocnotes nepermis
    .admin = Fișierele OneNote pot conține orice fișier și îl pot porni la un clic.
    .subject = E-mail blocat: blocnotes digital nepermis
reason-file-help-file = Fișierul este un fișier de ajutor de tip vechi, care poate executa comenzi. De obicei, organizația dumneavoastră nu permite astfel de fișiere.
    .title = fișier de ajutor nepermis
    .admin = Fișierele de ajutor compilate execută scripturi. Nimeni nu are nevoie să le trimită prin e-mail.
    .subject = E-mail blocat: fișier de ajutor nepermis
reason-file-web-page = Fișierul este o pagină web. De obicei, organizația dumneavoastră nu permite pagini web ca atașament.
    .title = pagină web nepermisă
    .admin = O pagină web atașată imită adesea o pagină de conectare sau despachetează un fișier ascuns.
    .subject = E-mail blocat: pagină web nepermisă
reason-file-archive = Fișierul este comprimat (de exemplu ZIP). De obicei, organizația dumneavoastră nu permite acest tip.
    .title = arhivă nepermisă
    .admin = Tipul arhivei, sau ceva din ea, nu este permis.
    .subject = E-mail blocat: fișier comprimat nepermis
reason-file-pdf = Fișierul este un document PDF. O regulă a organizației dumneavoastră nu îl permite.
    .title = PDF nepermis
    .admin = O regulă locală interzice acest fișier PDF, după nume sau tip.
    .subject = E-mail blocat: fișier nepermis
reason-file-document = Fișierul este un document. O regulă a organizației dumneavoastră nu îl permite.
    .title = document nepermis
    .admin = O regulă locală interzice acest document, după nume sau tip.
    .subject = E-mail blocat: fișier nepermis
reason-file-picture = Fișierul este o imagine. O regulă a organizației dumneavoastră nu o permite.
    .title = imagine nepermisă
    .admin = O regulă locală interzice această imagine, după nume sau tip.
    .subject = E-mail blocat: fișier nepermis
reason-file-media = Fișierul este video sau audio. De obicei, organizația dumneavoastră nu permite astfel de fișiere prin e-mail.
    .title = fișier video sau audio nepermis
    .admin = O regulă locală interzice fișierele video sau audio.
    .subject = E-mail blocat: fișier video sau audio nepermis
reason-file-disguised = Fișierul arată ca un document, dar este un program.
    .title = program cu nume deghizat
    .admin = Numele ascunde faptul că fișierul este un program. Scopul este să înșele.
    .subject = E-mail blocat: program deghizat
reason-file-other = Fișierul este de un tip pe care organizația dumneavoastră de obicei nu îl permite.
    .title = fișier nepermis
    .admin = O regulă locală interzice numele sau tipul.
    .subject = E-mail blocat: fișier nepermis

## What could not be checked

reason-encrypted = Fișierul este protejat cu o parolă. De aceea nu am putut vedea ce conține.
    .title = fișier criptat
    .admin = Arhiva sau documentul este criptat. Atacatorii fac asta ca să treacă de scanere; expeditorii legitimi, ca să protejeze date.
    .subject = E-mail blocat: fișier protejat cu o parolă
reason-over-limits = În fișier sunt împachetate prea multe date. De aceea nu l-am putut verifica.
    .title = limite depășite
    .admin = Prea multe fișiere, imbricate prea adânc sau prea mari după despachetare. Poate fi o bombă de arhivă sau doar o arhivă mare.
    .subject = E-mail blocat: prea multe date într-un fișier
reason-ambiguous = E-mailul este construit astfel încât programele îl citesc în moduri diferite. De aceea nu l-am putut verifica.
    .title = structură ambiguă
    .admin = Programele ar putea vedea părți diferite, astfel că un scaner verifică un lucru, iar destinatarul deschide altul.
    .subject = E-mail blocat: construit înșelător
reason-unreadable = Fișierul este deteriorat sau de un tip necunoscut. De aceea nu l-am putut verifica.
    .title = fișier ilizibil
    .admin = O parte MIME nu a putut fi decodată sau despachetată.
    .subject = E-mail blocat: fișier ilizibil
reason-scanners-failed = Programele noastre antivirus nu funcționau când a venit e-mailul. De aceea nu a fost verificat.
    .title = niciun scaner nu a funcționat
    .admin = Niciun scaner antivirus nu a răspuns. E-mailurile nu sunt verificate până când nu funcționează din nou unul.
    .subject = E-mail blocat: nu a putut fi verificat
reason-scanner-failed = Una dintre verificările noastre nu funcționa când a venit e-mailul.
    .title = un scaner nu a funcționat
    .admin = { $scanner } nu a răspuns pentru acest e-mail. Alte scanere l-au verificat.

## Broken headers

reason-header-other = E-mailul nu este construit corect.
    .title = antet incorect
    .admin = Antetul încalcă regulile formatului de e-mail.
    .subject = E-mail blocat: construit incorect
reason-header-mime = Părțile e-mailului nu sunt îmbinate corect.
    .title = structură MIME incorectă
    .admin = Structura MIME este defectă (RFC 2045). De obicei este un program cu erori; uneori, un truc pentru a trece de scanere.
    .subject = E-mail blocat: construit incorect
reason-header-8bit = E-mailul folosește litere într-un mod care nu este permis.
    .title = caractere pe 8 biți în antet
    .admin = Antetul are caractere care trebuie codificate (RFC 2047). De obicei este un program vechi sau făcut în casă.
    .subject = E-mail blocat: construit incorect
reason-header-control = E-mailul conține caractere care nu sunt permise.
    .title = caractere de control în antet
    .admin = Antetul conține caractere de control (RFC 5322, secțiunea 2.2).
    .subject = E-mail blocat: construit incorect
reason-header-blank = E-mailul are un rând gol într-un loc greșit.
    .title = rând gol în antet
    .admin = Un rând din antet conține numai spații albe (RFC 5322, secțiunea 3.2.2).
    .subject = E-mail blocat: construit incorect
reason-header-long = E-mailul are un rând prea lung.
    .title = rând de antet prea lung
    .admin = Un rând din antet are peste 998 de caractere (RFC 5322, secțiunea 2.1.1).
    .subject = E-mail blocat: construit incorect
reason-header-syntax = Un rând tehnic din e-mail nu este scris corect.
    .title = sintaxă greșită în antet
    .admin = Un câmp de antet nu respectă sintaxa (RFC 5322).
    .subject = E-mail blocat: construit incorect
reason-header-missing = E-mailului îi lipsește ceva ce orice e-mail trebuie să aibă.
    .title = câmp de antet lipsă
    .admin = Lipsește un câmp de antet obligatoriu (RFC 5322, secțiunea 3.6).
    .subject = E-mail blocat: incomplet
reason-header-duplicate = În e-mail apare de două ori ceva ce este permis o singură dată.
    .title = câmp de antet dublat
    .admin = Un câmp care poate apărea o singură dată apare de două ori (RFC 5322, secțiunea 3.6). De obicei este un program sau un releu cu erori.
    .subject = E-mail blocat: construit incorect

reason-oversized = E-mailul este mai mare decât este permis.
    .title = e-mail prea mare
    .admin = Depășește limita stabilită pentru acest destinatar.
    .subject = E-mail blocat: prea mare

## Grounds of spam

spam-test = E-mailul conține un text de test. Cu astfel de texte se testează filtrul.
    .title = text de test
    .admin = GTUBE, textul de test pentru filtre de spam. Este inofensiv.
    .subject = E-mail blocat: text de test inofensiv
spam-score = Multe indicii mici la un loc fac e-mailul să pară reclamă.
    .title = scor de spam atins
    .admin = Suma testelor a atins limita.
    .subject = E-mail blocat: reclamă nedorită
spam-forged-sender = Adresa expeditorului pare falsificată.
    .title = expeditor neautentic
    .admin = SPF, DKIM sau DMARC a eșuat pentru expeditorul afișat.
    .subject = E-mail blocat: reclamă nedorită
spam-phishing = E-mailul încearcă să vă afle parola sau să vă preia contul.
    .title = expresii de phishing
    .admin = Expresii sau linkuri care imită un serviciu și cer date de conectare sau de plată.
    .subject = E-mail blocat: truc pentru a vă afla parola
spam-known-sender-network = Calculatorul expeditor sau un link a mai fost folosit pentru reclame.
    .title = adresă sau link pe o listă
    .admin = O adresă sau un link este pe o listă de blocare.
    .subject = E-mail blocat: reclamă nedorită
spam-known-text = Textul este cunoscut din alte e-mailuri nedorite.
    .title = text de spam cunoscut
    .admin = Textul seamănă cu spam cunoscut (Bayes, sume de control).
    .subject = E-mail blocat: reclamă nedorită
spam-money-promise = E-mailul promite sau cere bani.
    .title = expresii despre bani
    .admin = Expresii tipice pentru fraude cu avans, loterii, șantaj.
    .subject = E-mail blocat: truc pentru a vă lua banii
spam-advertising = E-mailul este scris ca o reclamă.
    .title = expresii publicitare
    .admin = Expresii din reclame la medicamente, împrumuturi, contrafaceri și altele asemenea.
    .subject = E-mail blocat: reclamă nedorită
spam-odd-text = Textul este scris într-un mod neobișnuit.
    .title = text neobișnuit
    .admin = Codificare, marcaj sau ortografie pe care programele legitime nu le produc aproape niciodată.
    .subject = E-mail blocat: reclamă nedorită
spam-odd-links = Linkurile ascund unde duc.
    .title = linkuri neobișnuite
    .admin = Linkuri către adrese IP simple, scurtătoare de linkuri sau ținte deghizate.
    .subject = E-mail blocat: reclamă nedorită
spam-odd-path = E-mailul a venit pe un drum neobișnuit.
    .title = traseu neobișnuit
    .admin = Numele sau adresa calculatorului expeditor lipsește, este neobișnuită sau falsă.
    .subject = E-mail blocat: reclamă nedorită
spam-odd-header = E-mailul a fost scris de un program neobișnuit.
    .title = antet neobișnuit
    .admin = Unele câmpuri de antet lipsesc, sunt greșite sau imitate.
    .subject = E-mail blocat: reclamă nedorită
spam-attachment = Reclamele au adesea astfel de atașamente.
    .title = atașament tipic de spam
    .admin = Tipul sau numele atașamentului este tipic pentru spam.
    .subject = E-mail blocat: reclamă nedorită
spam-scanner-points = Un program antivirus consideră e-mailul îndoielnic.
    .title = puncte de la un scaner antivirus
    .admin = Conform setărilor locale, ce găsește acest scaner contează ca puncte de spam, nu ca malware.
    .subject = E-mail blocat: reclamă nedorită
spam-site-rule = O regulă a organizației dumneavoastră nu permite acest e-mail.
    .title = regulă locală
    .admin = O regulă sau o listă locală.
    .subject = E-mail blocat: reclamă nedorită

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] Confirmat de { $count } verificare independentă.
        [few] Confirmat de { $count } verificări independente.
       *[other] Confirmat de { $count } de verificări independente.
    }
doubt-exact-name =
    .admin = Un scaner cunoaște exact acest malware sau familia lui.
doubt-disguised-name = Fișierul „{ $file }” arată ca un document, dar nu este.
    .admin = Numele „{ $file }” se dă drept document.
doubt-turned-name = Numele fișierului este scris astfel încât sfârșitul lui să fie citit greșit.
    .admin = Numele „{ $file }” conține caractere care inversează direcția de citire. Aici au fost omise.
doubt-lookalike-letters = Numele unui fișier conține litere care doar seamănă cu cele obișnuite.
    .admin = Numele „{ $file }” amestecă litere asemănătoare din mai multe alfabete.
doubt-archive-in-archive =
    .admin = Există o arhivă într-o arhivă. Este ceva rar în e-mailurile legitime.
doubt-sender-contradicted = E-mailul spune că vine de la { $domain }. O verificare spune că nu este adevărat.
    .admin = Verificarea { $check } a eșuat pentru expeditorul declarat { $domain }.
doubt-sender-claimed = E-mailul spune că vine de la { $domain }. Nimic nu dovedește asta.
    .admin = E-mailul spune că vine de la { $domain }. Nicio semnătură DKIM și niciun rezultat DMARC nu confirmă asta.
doubt-single-guess =
    .admin = Un singur scaner are o bănuială, după structura fișierului. Astfel de bănuieli sunt adesea greșite.
doubt-false-alarm-source =
    .admin = Îl raportează numai o bază de semnături cunoscută pentru alarme false.
doubt-macro-alone = Documentul conține comenzi (macrocomenzi). Multe documente inofensive au așa ceva.
    .admin = Este raportată doar o macrocomandă. Multe documente legitime au așa ceva.
doubt-ordinary-behavior =
    .admin = S-a observat doar un comportament pe care îl au și multe programe legitime.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] L-a examinat încă { $count } scaner și nu a găsit nimic.
        [few] L-au examinat încă { $count } scanere și nu au găsit nimic.
       *[other] L-au examinat încă { $count } de scanere și nu au găsit nimic.
    }
doubt-sender-proven = E-mailul vine într-adevăr de la { $domain }.
    .admin = Expeditorul { $domain } este confirmat prin DKIM sau DMARC. Totuși, și calculatorul unui partener cunoscut poate fi infectat.
doubt-rule-only =
    .admin = O regulă locală interzice fișierul. Niciun scaner nu a găsit nimic în el.
doubt-known-bulk = E-mailul vine într-adevăr de la { $domain }. A fost trimis multor persoane.
    .admin = E-mailul este trimis în masă sau printr-o listă, iar expeditorul { $domain } este confirmat.
doubt-harmless-test =
    .admin = Este un fișier de test. Probabil cineva testează filtrul.
