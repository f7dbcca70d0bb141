# Provenance: original
# Swedish (du): the frame of every mail: titles, headings, labels.
#
# “mejl” is the e-mail that it is about, “meddelande” is our own mail.

## Blocked, to the recipient

recipient-blocked-title = Stoppat mejl
recipient-blocked-happened = Vi har stoppat ett mejl till dig. Det kom aldrig fram.
    .test = Vi har stoppat ett mejl till dig. Det var bara ett ofarligt test.
recipient-blocked-why = Varför vi stoppade det

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Var försiktig med ett mejl
    .test = Ofarligt testmejl
recipient-delivered-warning-subject = Farligt mejl i din postlåda
    .test = Ofarligt testmejl i din postlåda
    .forbidden = Mejl med otillåten fil i din postlåda
    .likely = Troligen farligt mejl i din postlåda
    .unwanted = Oönskat mejl i din postlåda
    .doubtful = Misstänkt mejl i din postlåda
recipient-delivered-warning-happened = Ett mejl i din postlåda är farligt.
    .test = Ett mejl i din postlåda innehåller ett ofarligt test.
    .forbidden = Ett mejl i din postlåda innehåller en fil som normalt inte är tillåten.
    .likely = Ett mejl i din postlåda är troligen farligt.
    .unwanted = Ett mejl i din postlåda är oönskat.
    .doubtful = Ett mejl i din postlåda är misstänkt. Det kan vara ofarligt.
recipient-delivered-warning-action = Öppna inte mejlet. Ta bort det.
    .test = Du behöver inte göra något.
    .forbidden = Öppna filen bara om du väntade dig den.
    .doubtful = Fråga IT-supporten innan du öppnar mejlet.
recipient-delivered-warning-opened = Har du redan öppnat mejlet? Hör då av dig till IT-supporten.
recipient-delivered-warning-why = Vad som är fel med det
    .test = Vad det är

## Could not be checked, to the recipient

recipient-unchecked-title = Mejl som vi inte kunde kontrollera
recipient-unchecked-subject = Inte kontrollerat: mejl i din postlåda
recipient-unchecked-happened = Vi kunde inte kontrollera ett mejl till dig. Det ligger i din postlåda.
    .blocked = Vi kunde inte kontrollera ett mejl till dig. Därför stoppade vi det.
recipient-unchecked-action = Öppna filerna i mejlet bara om du känner avsändaren och väntade dig filerna.
recipient-unchecked-why = Varför vi inte kunde kontrollera det

## To the inside sender

inside-sender-title = Ditt mejl skickades inte
    .some = Ditt mejl nådde inte alla
inside-sender-subject = Ditt mejl skickades inte
    .some = Ditt mejl nådde inte alla
inside-sender-happened = Vi har stoppat ett mejl från din adress. Ingen fick det.
    .some = Vi har stoppat ett mejl från din adress. Det nådde inte alla mottagare.
inside-sender-action = Är det inte du som har skickat mejlet? Hör då av dig till IT-supporten.
inside-sender-explained = Någon annan kanske använder din adress eller din dator.
inside-sender-own = Är det du som har skickat mejlet? Fråga då IT-supporten hur du kan skicka det på ett annat sätt.
    .harmful = Är det du som har skickat mejlet? Öppna då inte filerna igen, och skicka dem inte igen. Hör också av dig till IT-supporten.
inside-sender-why = Varför vi stoppade det

## Parts of all mails to recipients

action-nothing = Du behöver inte göra något.
which-title = Vilket mejl det gäller
why-suspected = Vår misstanke:
    .subject = Stoppat mejl: kanske farligt
why-file = Filen heter ”{ $file }”.
why-file-inside = Den ligger i bilagan ”{ $outer }”.
why-files = { $count ->
    [one] Det finns problem med en fil till.
   *[other] Det finns problem med { $count } filer till.
}
why-tested = Vår testdator har kontrollerat filen.
danger = Fara: { $severity }.
tests-agree = { $count ->
    [one] En kontroll upptäckte det.
   *[other] { $count } oberoende kontroller upptäckte det.
}
expected-title = Väntade du dig mejlet?
expected-call = Känner du avsändaren? Ring då ett nummer som du redan har, och fråga. Fråga inte via mejl.
expected-wanted = Behöver du mejlet? Be då IT-supporten att kontrollera det igen.
expected-wanted-file = Behöver du mejlet eller filen? Fråga då IT-supporten, eller be avsändaren att skicka det på ett annat sätt.
    .alone = Behöver du mejlet? Fråga då IT-supporten, eller be avsändaren att skicka det på ett annat sätt.
help-title = Behöver du hjälp?
help-ask = Fråga IT-supporten. Uppge mejlets nummer.
help-contact = Kontakt
help-phone = Telefon
help-email = E-post
help-page = Webbsida
details-title = Uppgifter för IT
footer = Det här meddelandet kommer från e-postskyddet hos { $organization }.
footer-automatic = Det är skrivet av ett program. Vi frågar aldrig efter ditt lösenord.
note-dots = [.] står för en punkt, så att ingen klickar av misstag.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Den svenska versionen finns längre ned.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Från
label-sender = Kuvertavsändare
label-subject = Ämne
label-received = Tid
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Inte levererat till
label-attachments = Bilagor
label-file = Fil
label-number = Mejlets nummer
label-quarantine = Karantän
label-severity = Allvarlighetsgrad
label-confidence = Konfidens
label-category = Kategori
label-family = Familj
label-platform = Plattform
label-log-id = Logg-id
label-queue-id = Kö-id
label-message-id = Message-ID
label-size = Storlek
label-client = Sändande dator
label-authentication = Avsändarens äkthet
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP-svar
label-sha256 = SHA-256
label-rule = Regel
label-tests = Skräpposttester
label-score = Skräppostpoäng
label-analysis = Sandlådeanalys
label-release = Kommando för att släppa mejlet
label-host = Värddator
label-list = Sändlista eller massutskick
label-policy-banks = Policybanker

value-empty-sender = tom, som i leveransrapporter
value-no-subject = inget ämne
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }byte
   *[other] { $amount }{ "\u00A0" }byte
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }{ "\u00A0" }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}
    .item = { $count ->
        [one] { $count } till
       *[other] { $count } till
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = ingen – inget upptäcktes, en regel avgjorde
value-spam-decided = ingen – skräppostpoängen avgjorde
value-unknown-state = ingen – inget upptäcktes

outcome-delivered = levererat
outcome-blocked = blockerat
outcome-handed-back-pass = återlämnat till e-postservern för leverans
outcome-handed-back-block = återlämnat till e-postservern som avvisat

sender-proven = { $domain } är bekräftad ({ $check }).
sender-claimed = { $domain } är uppgiven; inget bekräftar den.
sender-contradicted = { $domain } är uppgiven; kontrollen med { $check } misslyckades.
sender-inside = Mejlet kommer från den egna organisationen.
sender-unknown = Mejlet anger ingen avsändare.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, blockerat: { $category } ({ $count ->
    [one] { $count } mottagare
   *[other] { $count } mottagare
})
admin-alert-subject-delivered = { $severity }, levererat: { $category } ({ $count ->
    [one] { $count } mottagare
   *[other] { $count } mottagare
})
admin-alert-subject-mixed = { $severity }, levererat till { $delivered } av { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, levererat utan kontroll: { $category } ({ $count ->
    [one] { $count } mottagare
   *[other] { $count } mottagare
})
admin-alert-subject-inside = { $severity }, intern avsändare: { $category } ({ $sender })
admin-alert-happened-blocked = amavis blockerade ett mejl. Ingen mottagare fick det.
admin-alert-happened-delivered = amavis levererade ett mejl som kräver uppmärksamhet. { $count ->
    [one] En mottagare har det.
   *[other] { $count } mottagare har det.
}
admin-alert-happened-mixed = amavis blockerade ett mejl för en del mottagare och levererade det till { $count ->
    [one] en annan.
   *[other] { $count } andra.
}
admin-alert-happened-inside = Mejlet kommer från den interna avsändaren { $sender }.
admin-alert-happened-scanners = Ingen virusskanner fungerade. Mejlet kontrollerades inte.
admin-alert-happened-scanner = En virusskanner fungerade inte. Andra kontrollerade mejlet.
admin-alert-unblocked = En skanner rapporterade skadlig kod, men amavis räknade det inte som virus. Kontrollera skannerns post i @av_scanners: den måste returnera ett namn.
admin-alert-action-none = Du behöver inte göra något.
admin-alert-action-remove = Ta bort mejlet ur postlådorna. Fråga mottagarna om de har öppnat det.
admin-alert-action-look = Mejlet kan vara önskat. Granska det om en mottagare frågar.
    .inside = Mejlet kan vara önskat. Granska det om avsändaren frågar.
admin-alert-action-mistake = Det kan vara ett falskt larm. Bedöm tecknen nedan innan du släpper mejlet.
    .delivered = Det kan vara ett falskt larm. Bedöm tecknen nedan innan du tar bort mejlet ur postlådorna.
admin-alert-action-gone = Ingen kopia av mejlet sparades. Om det är önskat måste avsändaren skicka det igen.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Tala med avsändaren. Kontrollera avsändarens dator och byt avsändarens lösenord.
    .spam = Tala med avsändaren. Någon annan kanske använder avsändarens konto.
admin-alert-action-scanners = Kontrollera skannrarna: tills de fungerar kontrolleras inga mejl.
admin-alert-action-scanner = Kontrollera skannern: tills den fungerar är skyddet svagare.
admin-alert-what-title = Vad det är
admin-alert-grounds-title = Vad som hittades
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Tecken på fara
admin-alert-mistake-title = Tecken på falskt larm
admin-alert-mistake-none = Det finns inga.
admin-alert-mail-title = Mejlet
admin-alert-recipients-title = Mottagare
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Externa mottagare: { $outcome } ({ $count })
admin-alert-files-title = Filer
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = rapporterade något
scanner-clean = hittade inget
scanner-failed = gav inget svar
admin-alert-raw-title = Skannrarnas rapporter
admin-alert-release-title = Karantän och frisläppning
admin-alert-release-note = Släpp mejlet bara om du är säker på att det är ofarligt. amavis kan fråga efter det hemliga id:t (secret_id).
admin-alert-missed = { $count ->
    [one] En händelse före den här kunde inte sparas. Sök efter ”whyblocked” i amavis logg.
   *[other] { $count } händelser före den här kunde inte sparas. Sök efter ”whyblocked” i amavis logg.
}
admin-alert-attached = Alla uppgifter är bifogade som JSON.

## To the admins, about ourselves

admin-trouble-title = Problem med aviseringarna
    .test = Ett test av aviseringarna
admin-trouble-subject = Aviseringar: { $title }
admin-trouble-count = { $count ->
    [one] Det har hänt en gång.
   *[other] Det har hänt { $count } gånger.
}
admin-trouble-do-title = Vad du ska göra
admin-trouble-last-title = Det senaste fallet
admin-trouble-retry = När felet är åtgärdat kör du ”whyblocked queue retry --failed” för att skicka aviseringen igen.
trouble-bad-event = I drop-katalogen finns en händelse som inte går att läsa. Den flyttades till mappen ”bad”; ingen har fått veta något om mejlet.
    .title = en oläslig händelse
    .hint = Läs filen med ändelsen .why i mappen ”bad” i drop-katalogen.
trouble-gap = Hooken kunde inte spara alla händelser. För en del mejl har ingen fått veta något.
    .title = händelser saknas
    .hint = Kontrollera ledigt utrymme och behörigheter för drop-katalogen, och amavis logg.
trouble-refused = En e-postserver avvisade en avisering permanent.
    .title = en avisering avvisades
    .hint = Se ”whyblocked queue list” och serverns svar nedan.
trouble-expired = En avisering kunde inte levereras i tid.
    .title = en avisering levererades inte
    .hint = Kontrollera e-postservern som tar emot våra aviseringar.
trouble-template = En mall eller en text gick inte att använda. Den inbyggda användes i stället.
    .title = en felaktig mall
    .hint = Kör ”whyblocked check”.
trouble-foreign-file = I drop-katalogen finns något som hooken aldrig skriver. Det har lämnats orört.
    .title = en främmande fil i drop-katalogen
    .hint = Kontrollera vem som får skriva i drop-katalogen.
trouble-no-organization = Ett mejl hade mottagare i en domän som inte hör till någon organisation.
    .title = en domän utan organisation
    .hint = Lägg till domänen i en organisations fil, eller ta bort den från amavis lokala domäner.
trouble-test = Det här är ett test. Aviseringarna fungerar.
    .title = bara ett test
    .hint = Du behöver inte göra något.
