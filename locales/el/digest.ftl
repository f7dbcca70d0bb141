# Provenance: original
# Greek, formal (polite plural): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Σύνοψη των email που σταματήσαμε
    .mailbox = Να είστε προσεκτικοί με μερικά από τα email σας
recipient-digest-subject = Email που σταματήσαμε: { $count }
    .mailbox = Αμφίβολα email στο γραμματοκιβώτιό σας: { $count }
recipient-digest-unchecked-subject = Μη ελεγμένα email στο γραμματοκιβώτιό σας: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } email στο γραμματοκιβώτιό σας ίσως είναι επικίνδυνο.
   *[other] { $count } email στο γραμματοκιβώτιό σας ίσως είναι επικίνδυνα.
}
recipient-digest-forbidden = { $count ->
    [one] { $count } email στο γραμματοκιβώτιό σας περιέχει αρχείο που συνήθως δεν επιτρέπεται.
   *[other] { $count } email στο γραμματοκιβώτιό σας περιέχουν αρχείο που συνήθως δεν επιτρέπεται.
}
recipient-digest-unchecked = { $count ->
    [one] Δεν μπορέσαμε να ελέγξουμε { $count } email στο γραμματοκιβώτιό σας.
   *[other] Δεν μπορέσαμε να ελέγξουμε { $count } email στο γραμματοκιβώτιό σας.
}
recipient-digest-sent = { $count ->
    [one] Σταματήσαμε { $count } email από τη διεύθυνσή σας.
   *[other] Σταματήσαμε { $count } email από τη διεύθυνσή σας.
}
recipient-digest-blocked = { $count ->
    [one] Σταματήσαμε { $count } email προς εσάς. Δεν έφτασε στο γραμματοκιβώτιό σας.
   *[other] Σταματήσαμε { $count } email προς εσάς. Δεν έφτασαν στο γραμματοκιβώτιό σας.
}
recipient-digest-action = Ρωτήστε την τεχνική υποστήριξη πριν ανοίξετε ένα αμφίβολο email.
recipient-digest-forbidden-action = Ανοίξτε ένα αρχείο που συνήθως δεν επιτρέπεται μόνο αν το περιμένατε.
recipient-digest-unchecked-action = Ανοίξτε τα αρχεία ενός μη ελεγμένου email μόνο αν γνωρίζετε τον αποστολέα και τα περιμένατε.
recipient-digest-sent-action = Αν δεν στείλατε εσείς κάποιο email από τη διεύθυνσή σας, ενημερώστε την τεχνική υποστήριξη.
recipient-digest-mailbox-title = Στο γραμματοκιβώτιό σας
recipient-digest-sent-title = Από τη διεύθυνσή σας
recipient-digest-blocked-title = Τι σταματήσαμε
recipient-digest-alike = { $count ->
    [one] Και { $count } ακόμη παρόμοιο email.
   *[other] Και { $count } ακόμη παρόμοια email.
}
recipient-digest-rest = { $count ->
    [one] { $count } ακόμη email δεν εμφανίζεται εδώ.
   *[other] { $count } ακόμη email δεν εμφανίζονται εδώ.
}
recipient-digest-wanted = Χρειάζεστε κάποιο από αυτά τα email; Τότε ρωτήστε την τεχνική υποστήριξη.
recipient-digest-period = Αυτή η σύνοψη αφορά το διάστημα: { $from } – { $until }.
recipient-digest-limit = Για μεμονωμένα email σάς γράφουμε μόνο λίγες φορές την ημέρα. Τα υπόλοιπα έρχονται σε αυτή τη σύνοψη.
recipient-digest-optional = Δεν θέλετε αυτή τη σύνοψη; Τότε ενημερώστε την τεχνική υποστήριξη.

## Summary, to the admins

admin-digest-title = Σύνοψη του φίλτρου email
admin-digest-subject = Αναφερθέντα email: { $count }
    .delivered = Αναφερθέντα email: { $count }, παραδόθηκαν: { $delivered }
admin-digest-happened = { $count ->
    [one] Στο διάστημα { $from } – { $until } αναφέρθηκε { $count } email.
   *[other] Στο διάστημα { $from } – { $until } αναφέρθηκαν { $count } email.
}
admin-digest-delivered = { $count ->
    [one] Από αυτά παραδόθηκε { $count }.
   *[other] Από αυτά παραδόθηκαν { $count }.
}
    .only = Το email παραδόθηκε.
admin-digest-before = { $count ->
    [one] Στο προηγούμενο διάστημα ήταν { $count }.
   *[other] Στο προηγούμενο διάστημα ήταν { $count }.
}
    .none = Στο προηγούμενο διάστημα δεν υπήρχε κανένα.
admin-digest-sent = { $count ->
    [one] { $count } ειδοποίηση στάλθηκε αμέσως.
   *[other] { $count } ειδοποιήσεις στάλθηκαν αμέσως.
}
admin-digest-action-delivered = Εξετάστε πρώτα τα email που παραδόθηκαν.
admin-digest-action-told = Ακολουθήστε όσα λένε οι ειδοποιήσεις για τα email που παραδόθηκαν.
admin-digest-categories-title = Email ανά κατηγορία
admin-digest-category = { $category }: { $count } (προηγουμένως: { $before })
admin-digest-senders-title = Συχνότεροι αποστολείς
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } email
   *[other] { $count } email
}
admin-digest-list-title = Μόνο σε αυτή τη σύνοψη
admin-digest-mail-blocked = { $severity }: { $title }, αποκλείστηκε
admin-digest-mail-delivered = { $severity }: { $title }, παραδόθηκε
admin-digest-alike = { $count ->
    [one] και { $count } ακόμη παρόμοιο email
   *[other] και { $count } ακόμη παρόμοια email
}
admin-digest-incidents-title = Περιστατικά
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } email, έναρξη { $first }, συνεχίζεται
   *[other] { $incident }: { $count } email, έναρξη { $first }, συνεχίζεται
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } email, { $first } – { $last }, έληξε
   *[other] { $incident }: { $count } email, { $first } – { $last }, έληξε
}
admin-digest-quiet-title = Τι δεν στάλθηκε αμέσως και γιατί
admin-digest-quiet-incident = { $count ->
    [one] { $count } ειδοποίηση ανήκε σε περιστατικό και απλώς καταμετρήθηκε εκεί.
   *[other] { $count } ειδοποιήσεις ανήκαν σε περιστατικά και απλώς καταμετρήθηκαν εκεί.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } ειδοποίηση θα επαναλάμβανε μια προηγούμενη.
   *[other] { $count } ειδοποιήσεις θα επαναλάμβαναν προηγούμενες.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } ειδοποίηση ξεπερνούσε το όριο { $limit }.
   *[other] { $count } ειδοποιήσεις ξεπερνούσαν το όριο { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } ειδοποίηση δεν στάλθηκε λόγω της σίγασης { $silence }.
   *[other] { $count } ειδοποιήσεις δεν στάλθηκαν λόγω της σίγασης { $silence }.
}
admin-digest-silences-title = Σιγάσεις
admin-digest-silence = { $silence } (από: { $author }), λήξη: { $until }
    .soon = { $silence } (από: { $author }), λήγει σύντομα: { $until }
admin-digest-comment = Σχόλιο
admin-digest-scanners-title = Σαρωτές που απέτυχαν
admin-digest-scanner = { $scanner }: { $count ->
    [one] καμία απάντηση για { $count } email
   *[other] καμία απάντηση για { $count } email
}

## How an incident goes on, to the admins

admin-alert-incident = Αν έρθουν και άλλα email αυτού του είδους, θα καταμετρώνται σε απαντήσεις σε αυτή την ειδοποίηση.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, αποκλείστηκαν
admin-incident-delivered = { $incident }, παραδόθηκαν
admin-incident-inside = { $incident }, εσωτερικός αποστολέας { $sender }
admin-follow-up-title = Συνεχίζεται: { $incident }
    .ended = Έληξε: { $incident }
admin-follow-up-more = { $count ->
    [one] Ήρθε { $count } ακόμη email αυτού του είδους. Προηγούμενη ενημέρωση: { $since }.
   *[other] Ήρθαν { $count } ακόμη email αυτού του είδους. Προηγούμενη ενημέρωση: { $since }.
}
admin-follow-up-none = Δεν ήρθαν άλλα email αυτού του είδους. Προηγούμενη ενημέρωση: { $since }.
admin-follow-up-next = Αν συνεχιστεί, η επόμενη ειδοποίηση θα έρθει μετά από αυτή την ώρα: { $next }.
admin-follow-up-ended = { $count ->
    [one] Για { $count } ώρα δεν ήρθε κανένα άλλο. Αυτή είναι η τελευταία ειδοποίηση για το θέμα.
   *[other] Για { $count } ώρες δεν ήρθε κανένα άλλο. Αυτή είναι η τελευταία ειδοποίηση για το θέμα.
}
admin-follow-up-action-remove = Αφαιρέστε τα email από τα γραμματοκιβώτια. Ρωτήστε τους παραλήπτες αν τα άνοιξαν.
admin-follow-up-action-look = Τα email ίσως είναι επιθυμητά. Εξετάστε τα αν τα ζητήσει κάποιος.
admin-follow-up-action-mistake = Ίσως είναι ψευδής συναγερμός. Διαβάστε τις ενδείξεις στην πρώτη ειδοποίηση πριν αποδεσμεύσετε ή αφαιρέσετε τα email.
admin-follow-up-count-title = Μέχρι τώρα
admin-follow-up-count = Σύνολο email
admin-follow-up-first = Πρώτο email
admin-follow-up-last = Τελευταίο email
admin-follow-up-mails-title = Νέα email
admin-follow-up-many-title = Αρκετά περιστατικά ταυτόχρονα
    .ended = Αρκετά περιστατικά έληξαν
admin-follow-up-many-subject = Περιστατικά: σε εξέλιξη { $open }, λήξαντα { $ended }
admin-follow-up-many-happened = Αυτή η ειδοποίηση καλύπτει αρκετά περιστατικά μαζί.
admin-follow-up-many-open-title = Σε εξέλιξη
admin-follow-up-many-ended-title = Έληξαν
admin-follow-up-many-incident = { $incident }: νέα { $more }, σύνολο { $count }
