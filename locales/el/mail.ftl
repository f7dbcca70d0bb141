# Provenance: original
# Greek, formal (polite plural): the frame of every mail: titles, headings, labels.
#
# “Ειδοποίηση” is our own mail, “email” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = Email που σταματήσαμε
recipient-blocked-happened = Σταματήσαμε ένα email προς εσάς. Δεν έφτασε στο γραμματοκιβώτιό σας.
    .test = Σταματήσαμε ένα email προς εσάς. Ήταν μόνο μια ακίνδυνη δοκιμή.
recipient-blocked-why = Γιατί το σταματήσαμε

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Να είστε προσεκτικοί με ένα email
    .test = Ακίνδυνο δοκιμαστικό email
recipient-delivered-warning-subject = Επικίνδυνο email στο γραμματοκιβώτιό σας
    .test = Ακίνδυνο δοκιμαστικό email στο γραμματοκιβώτιό σας
    .forbidden = Email με μη επιτρεπόμενο αρχείο στο γραμματοκιβώτιό σας
    .likely = Πιθανώς επικίνδυνο email στο γραμματοκιβώτιό σας
    .unwanted = Ανεπιθύμητο email στο γραμματοκιβώτιό σας
    .doubtful = Ύποπτο email στο γραμματοκιβώτιό σας
recipient-delivered-warning-happened = Ένα email στο γραμματοκιβώτιό σας είναι επικίνδυνο.
    .test = Ένα email στο γραμματοκιβώτιό σας περιέχει μια ακίνδυνη δοκιμή.
    .forbidden = Ένα email στο γραμματοκιβώτιό σας περιέχει αρχείο που συνήθως δεν επιτρέπεται.
    .likely = Ένα email στο γραμματοκιβώτιό σας είναι πιθανώς επικίνδυνο.
    .unwanted = Ένα email στο γραμματοκιβώτιό σας είναι ανεπιθύμητο.
    .doubtful = Ένα email στο γραμματοκιβώτιό σας είναι ύποπτο. Ίσως είναι ακίνδυνο.
recipient-delivered-warning-action = Μην το ανοίξετε. Διαγράψτε το.
    .test = Δεν χρειάζεται να κάνετε τίποτα.
    .forbidden = Ανοίξτε το αρχείο μόνο αν το περιμένατε.
    .doubtful = Ρωτήστε την τεχνική υποστήριξη πριν το ανοίξετε.
recipient-delivered-warning-opened = Το έχετε ήδη ανοίξει; Τότε ενημερώστε την τεχνική υποστήριξη.
recipient-delivered-warning-why = Τι πρόβλημα έχει
    .test = Τι είναι

## Could not be checked, to the recipient

recipient-unchecked-title = Email που δεν μπορέσαμε να ελέγξουμε
recipient-unchecked-subject = Μη ελεγμένο email στο γραμματοκιβώτιό σας
recipient-unchecked-happened = Δεν μπορέσαμε να ελέγξουμε ένα email προς εσάς. Βρίσκεται στο γραμματοκιβώτιό σας.
    .blocked = Δεν μπορέσαμε να ελέγξουμε ένα email προς εσάς. Γι’ αυτό το σταματήσαμε.
recipient-unchecked-action = Ανοίξτε τα αρχεία του μόνο αν γνωρίζετε τον αποστολέα και τα περιμένατε.
recipient-unchecked-why = Γιατί δεν μπορέσαμε να το ελέγξουμε

## To the inside sender

inside-sender-title = Το email σας δεν στάλθηκε
    .some = Το email σας δεν έφτασε σε όλους
inside-sender-subject = Το email σας δεν στάλθηκε
    .some = Το email σας δεν έφτασε σε όλους
inside-sender-happened = Σταματήσαμε ένα email από τη διεύθυνσή σας. Δεν το έλαβε κανείς.
    .some = Σταματήσαμε ένα email από τη διεύθυνσή σας. Δεν το έλαβαν όλοι οι παραλήπτες.
inside-sender-action = Αν δεν το στείλατε εσείς, ενημερώστε την τεχνική υποστήριξη.
inside-sender-explained = Ίσως κάποιος άλλος χρησιμοποιεί τη διεύθυνση ή τον υπολογιστή σας.
inside-sender-own = Αν στείλατε το email εσείς, ρωτήστε την τεχνική υποστήριξη πώς να το στείλετε με άλλον τρόπο.
    .harmful = Αν στείλατε το email εσείς, μην ανοίξετε και μη στείλετε ξανά τα αρχεία του. Ενημερώστε και την τεχνική υποστήριξη.
inside-sender-why = Γιατί το σταματήσαμε

## Parts of all mails to recipients

action-nothing = Δεν χρειάζεται να κάνετε τίποτα.
which-title = Για ποιο email πρόκειται
why-suspected = Έχουμε μια υποψία.
    .subject = Σταματήσαμε ένα email: ίσως επικίνδυνο
why-file = Το αρχείο ονομάζεται «{ $file }».
why-file-inside = Βρίσκεται μέσα στο συνημμένο «{ $outer }».
why-files = { $count ->
    [one] Πρόβλημα έχει και { $count } ακόμη αρχείο.
   *[other] Πρόβλημα έχουν και { $count } ακόμη αρχεία.
}
why-tested = Ελέγξαμε το αρχείο στον υπολογιστή δοκιμών μας.
danger = Κίνδυνος: { $severity }.
tests-agree = { $count ->
    [one] Το εντόπισε { $count } έλεγχος.
   *[other] Το εντόπισαν { $count } ανεξάρτητοι έλεγχοι.
}
expected-title = Περιμένατε αυτό το email;
expected-call = Γνωρίζετε τον αποστολέα; Τότε τηλεφωνήστε σε έναν αριθμό που ξέρετε και ρωτήστε. Μη ρωτήσετε με email.
expected-wanted = Χρειάζεστε το email; Τότε ζητήστε από την τεχνική υποστήριξη να το ελέγξει ξανά.
expected-wanted-file = Χρειάζεστε το email ή το αρχείο του; Τότε ρωτήστε την τεχνική υποστήριξη. Ή ζητήστε από τον αποστολέα να το στείλει με άλλον τρόπο.
    .alone = Χρειάζεστε το email; Τότε ρωτήστε την τεχνική υποστήριξη. Ή ζητήστε από τον αποστολέα να το στείλει με άλλον τρόπο.
help-title = Χρειάζεστε βοήθεια;
help-ask = Ρωτήστε την τεχνική υποστήριξη. Πείτε και τον αριθμό του email.
help-contact = Επικοινωνία
help-phone = Τηλέφωνο
help-email = Email
help-page = Ιστοσελίδα
details-title = Στοιχεία για το τμήμα πληροφορικής
footer = Η ειδοποίηση αυτή προέρχεται από την προστασία email του οργανισμού «{ $organization }».
footer-automatic = Τη συνέταξε ένα πρόγραμμα. Δεν ζητάμε ποτέ τον κωδικό πρόσβασής σας.
note-dots = Το [.] σημαίνει τελεία, για να μην κάνει κανείς κλικ κατά λάθος.

## What stands between sentences, and after a label

below = Το κείμενο στα ελληνικά βρίσκεται παρακάτω.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = Από
label-sender = Αποστολέας φακέλου
label-subject = Θέμα
label-received = Ημερομηνία και ώρα
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Δεν παραδόθηκε σε
label-attachments = Συνημμένα
label-file = Αρχείο
label-number = Αριθμός email
label-quarantine = Καραντίνα
label-severity = Σοβαρότητα
label-confidence = Βεβαιότητα
label-category = Κατηγορία
label-family = Οικογένεια
label-platform = Πλατφόρμα
label-log-id = Αναγνωριστικό καταγραφής
label-queue-id = Αναγνωριστικό ουράς
label-message-id = Message-ID
label-size = Μέγεθος
label-client = Υπολογιστής αποστολής
label-authentication = Έλεγχος ταυτότητας αποστολέα
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Απάντηση SMTP
label-sha256 = SHA-256
label-rule = Κανόνας
label-tests = Δοκιμές spam
label-score = Βαθμολογία spam
label-analysis = Ανάλυση sandbox
label-release = Εντολή αποδέσμευσης
label-host = Διακομιστής
label-list = Λίστα ή μαζική αποστολή
label-policy-banks = Ομάδες πολιτικής (policy banks)

value-empty-sender = κενός, όπως στις αναφορές παράδοσης
value-no-subject = χωρίς θέμα
size-bytes = { $amount ->
    [one] { $amount } byte
   *[other] { $amount } byte
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] και { $count } ακόμη
   *[other] και { $count } ακόμη
}
    .item = { $count ->
        [one] { $count } ακόμη
       *[other] { $count } ακόμη
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = καμία – δεν εντοπίστηκε τίποτα, αποφάσισε ένας κανόνας
value-spam-decided = καμία – αποφάσισε η βαθμολογία spam
value-unknown-state = καμία – δεν εντοπίστηκε τίποτα

outcome-delivered = παραδόθηκε
outcome-blocked = αποκλείστηκε
outcome-handed-back-pass = επιστράφηκε στον διακομιστή αλληλογραφίας για παράδοση
outcome-handed-back-block = επιστράφηκε στον διακομιστή αλληλογραφίας ως απορριφθέν

sender-proven = Ο τομέας { $domain } είναι επιβεβαιωμένος ({ $check }).
sender-claimed = Ο τομέας { $domain } είναι δηλωμένος, αλλά τίποτα δεν τον επιβεβαιώνει.
sender-contradicted = Ο τομέας { $domain } είναι δηλωμένος, αλλά ο έλεγχος { $check } απέτυχε.
sender-inside = Το email προέρχεται από το εσωτερικό του οργανισμού.
sender-unknown = Το email δεν αναφέρει αποστολέα.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, αποκλείστηκε: { $category } ({ $count ->
    [one] { $count } παραλήπτης
   *[other] { $count } παραλήπτες
})
admin-alert-subject-delivered = { $severity }, παραδόθηκε: { $category } ({ $count ->
    [one] { $count } παραλήπτης
   *[other] { $count } παραλήπτες
})
admin-alert-subject-mixed = { $severity }, παραδόθηκε σε { $delivered } από { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, παράδοση χωρίς έλεγχο: { $category } ({ $count ->
    [one] { $count } παραλήπτης
   *[other] { $count } παραλήπτες
})
admin-alert-subject-inside = { $severity }, εσωτερικός αποστολέας: { $category } ({ $sender })
admin-alert-happened-blocked = Το amavis απέκλεισε ένα email. Δεν το έλαβε κανένας παραλήπτης.
admin-alert-happened-delivered = Το amavis παρέδωσε ένα email που χρειάζεται εξέταση. { $count ->
    [one] Το έχει { $count } παραλήπτης.
   *[other] Το έχουν { $count } παραλήπτες.
}
admin-alert-happened-mixed = Το amavis απέκλεισε ένα email για ορισμένους παραλήπτες και το παρέδωσε σε { $count ->
    [one] { $count } άλλον.
   *[other] { $count } άλλους.
}
admin-alert-happened-inside = Το email προέρχεται από τον εσωτερικό αποστολέα { $sender }.
admin-alert-happened-scanners = Δεν λειτούργησε κανένας σαρωτής ιών. Το email δεν ελέγχθηκε.
admin-alert-happened-scanner = Ένας σαρωτής ιών δεν λειτούργησε. Το email το έλεγξαν άλλοι.
admin-alert-unblocked = Ένας σαρωτής ανέφερε κακόβουλο λογισμικό, αλλά το amavis δεν το μέτρησε ως ιό. Ελέγξτε την καταχώριση αυτού του σαρωτή στο @av_scanners: πρέπει να επιστρέφει όνομα.
admin-alert-action-none = Δεν χρειάζεται να κάνετε τίποτα.
admin-alert-action-remove = Αφαιρέστε το email από τα γραμματοκιβώτια. Ρωτήστε τους παραλήπτες αν το άνοιξαν.
admin-alert-action-look = Το email ίσως είναι επιθυμητό. Εξετάστε το αν το ζητήσει κάποιος παραλήπτης.
    .inside = Το email ίσως είναι επιθυμητό. Εξετάστε το αν το ζητήσει ο αποστολέας.
admin-alert-action-mistake = Ίσως είναι ψευδής συναγερμός. Διαβάστε τις παρακάτω ενδείξεις πριν αποδεσμεύσετε το email.
    .delivered = Ίσως είναι ψευδής συναγερμός. Διαβάστε τις παρακάτω ενδείξεις πριν αφαιρέσετε το email από τα γραμματοκιβώτια.
admin-alert-action-gone = Δεν κρατήθηκε αντίγραφο του email. Αν είναι επιθυμητό, ο αποστολέας πρέπει να το στείλει ξανά.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Μιλήστε με τον αποστολέα. Ελέγξτε τον υπολογιστή του και αλλάξτε τον κωδικό πρόσβασής του.
    .spam = Μιλήστε με τον αποστολέα. Ίσως κάποιος άλλος χρησιμοποιεί τον λογαριασμό του.
admin-alert-action-scanners = Ελέγξτε τους σαρωτές: μέχρι να λειτουργήσουν, τα email δεν ελέγχονται.
admin-alert-action-scanner = Ελέγξτε τον σαρωτή: μέχρι να λειτουργήσει, η προστασία είναι μειωμένη.
admin-alert-what-title = Τι είναι
admin-alert-grounds-title = Τι βρέθηκε
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Ενδείξεις κινδύνου
admin-alert-mistake-title = Ενδείξεις ψευδούς συναγερμού
admin-alert-mistake-none = Δεν υπάρχουν.
admin-alert-mail-title = Το email
admin-alert-recipients-title = Παραλήπτες
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Εξωτερικοί παραλήπτες: { $outcome } ({ $count })
admin-alert-files-title = Αρχεία
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = ανέφερε κάτι
scanner-clean = δεν βρήκε τίποτα
scanner-failed = δεν απάντησε
admin-alert-raw-title = Αναφορές των σαρωτών
admin-alert-release-title = Καραντίνα και αποδέσμευση
admin-alert-release-note = Αποδεσμεύστε το μόνο αν είστε βέβαιοι ότι είναι ακίνδυνο. Το amavis ίσως ζητήσει το μυστικό αναγνωριστικό (secret id).
admin-alert-missed = { $count ->
    [one] { $count } προηγούμενο συμβάν δεν ήταν δυνατό να αποθηκευτεί. Αναζητήστε το «whyblocked» στο αρχείο καταγραφής του amavis.
   *[other] { $count } προηγούμενα συμβάντα δεν ήταν δυνατό να αποθηκευτούν. Αναζητήστε το «whyblocked» στο αρχείο καταγραφής του amavis.
}
admin-alert-attached = Τα στοιχεία επισυνάπτονται σε μορφή JSON.

## To the admins, about ourselves

admin-trouble-title = Πρόβλημα με τις ειδοποιήσεις
    .test = Δοκιμή των ειδοποιήσεων
admin-trouble-subject = Ειδοποιήσεις: { $title }
admin-trouble-count = { $count ->
    [one] Συνέβη { $count } φορά.
   *[other] Συνέβη { $count } φορές.
}
admin-trouble-do-title = Τι να κάνετε
admin-trouble-last-title = Η τελευταία περίπτωση
admin-trouble-retry = Όταν διορθωθεί το πρόβλημα, εκτελέστε «whyblocked queue retry --failed», για να σταλεί ξανά η ειδοποίηση.
trouble-bad-event = Ο κατάλογος drop περιέχει ένα συμβάν που δεν διαβάζεται. Μεταφέρθηκε στον φάκελο «bad»· κανείς δεν ενημερώθηκε για το email.
    .title = συμβάν που δεν διαβάζεται
    .hint = Διαβάστε το αρχείο με κατάληξη .why στον φάκελο «bad» του καταλόγου drop.
trouble-gap = Το hook δεν μπόρεσε να αποθηκεύσει όλα τα συμβάντα. Για ορισμένα email δεν ενημερώθηκε κανείς.
    .title = λείπουν συμβάντα
    .hint = Ελέγξτε τον ελεύθερο χώρο και τα δικαιώματα του καταλόγου drop, καθώς και το αρχείο καταγραφής του amavis.
trouble-refused = Ένας διακομιστής αλληλογραφίας απέρριψε οριστικά μια ειδοποίηση.
    .title = μια ειδοποίηση απορρίφθηκε
    .hint = Δείτε το «whyblocked queue list» και την απάντηση του διακομιστή παρακάτω.
trouble-expired = Μια ειδοποίηση δεν ήταν δυνατό να παραδοθεί εγκαίρως.
    .title = μια ειδοποίηση δεν παραδόθηκε
    .hint = Ελέγξτε τον διακομιστή αλληλογραφίας που παραλαμβάνει τις ειδοποιήσεις μας.
trouble-template = Ένα πρότυπο ή ένα κείμενο δεν ήταν δυνατό να χρησιμοποιηθεί. Στη θέση του χρησιμοποιήθηκε το ενσωματωμένο.
    .title = ελαττωματικό πρότυπο
    .hint = Εκτελέστε το «whyblocked check».
trouble-foreign-file = Ο κατάλογος drop περιέχει κάτι που το hook δεν γράφει ποτέ. Παρέμεινε ως έχει.
    .title = ξένο αρχείο στον κατάλογο drop
    .hint = Ελέγξτε ποιος έχει δικαίωμα εγγραφής στον κατάλογο drop.
trouble-no-organization = Ένα email είχε παραλήπτες σε τομέα που δεν ανήκει σε κανέναν οργανισμό.
    .title = τομέας χωρίς οργανισμό
    .hint = Προσθέστε τον τομέα στο αρχείο ενός οργανισμού ή αφαιρέστε τον από τους τοπικούς τομείς του amavis.
trouble-test = Αυτή είναι μια δοκιμή. Οι ειδοποιήσεις λειτουργούν.
    .title = μόνο μια δοκιμή
    .hint = Δεν χρειάζεται να κάνετε τίποτα.
