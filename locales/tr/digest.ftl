# Provenance: original
# Turkish, formal (siz): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Engellenen e-postaların özeti
    .mailbox = Bazı e-postalar için dikkatli olun
recipient-digest-subject = Engellenen e-postalar: { $count }
    .mailbox = Posta kutunuzdaki kuşkulu e-postalar: { $count }
recipient-digest-unchecked-subject = Posta kutunuzda kontrol edilmeyen e-postalar: { $count }
recipient-digest-mailbox = { $count ->
    [one] Posta kutunuzdaki { $count } e-posta tehlikeli olabilir.
   *[other] Posta kutunuzdaki { $count } e-posta tehlikeli olabilir.
}
recipient-digest-forbidden = { $count ->
    [one] Posta kutunuzdaki { $count } e-postada, normalde izin verilmeyen bir dosya var.
   *[other] Posta kutunuzdaki { $count } e-postada, normalde izin verilmeyen bir dosya var.
}
recipient-digest-unchecked = { $count ->
    [one] Posta kutunuzdaki { $count } e-postayı kontrol edemedik.
   *[other] Posta kutunuzdaki { $count } e-postayı kontrol edemedik.
}
recipient-digest-sent = { $count ->
    [one] Sizin adresinizden gelen { $count } e-postayı engelledik.
   *[other] Sizin adresinizden gelen { $count } e-postayı engelledik.
}
recipient-digest-blocked = { $count ->
    [one] Size gelen { $count } e-postayı engelledik. Bu e-posta size ulaşmadı.
   *[other] Size gelen { $count } e-postayı engelledik. Bu e-postalar size ulaşmadı.
}
recipient-digest-action = Kuşkulu bir e-postayı açmadan önce destek ekibine sorun.
recipient-digest-forbidden-action = Normalde izin verilmeyen bir dosyayı yalnızca bekliyorsanız açın.
recipient-digest-unchecked-action = Bir e-posta kontrol edilmedi mi? Göndereni tanıyor ve ek bekliyor musunuz? Ekini ancak o zaman açın.
recipient-digest-sent-action = Adresinizden gelen bir e-postayı siz göndermediyseniz destek ekibine haber verin.
recipient-digest-mailbox-title = Posta kutunuzdakiler
recipient-digest-sent-title = Sizin adresinizden gelenler
recipient-digest-blocked-title = Engellediklerimiz
recipient-digest-alike = { $count ->
    [one] Ve buna benzer { $count } e-posta daha.
   *[other] Ve buna benzer { $count } e-posta daha.
}
recipient-digest-rest = { $count ->
    [one] { $count } e-posta daha var; burada gösterilmiyor.
   *[other] { $count } e-posta daha var; burada gösterilmiyor.
}
recipient-digest-wanted = Bu e-postalardan biri size gerekli mi? O zaman destek ekibine sorun.
recipient-digest-period = Bu özetin kapsadığı zaman: { $from } – { $until }.
recipient-digest-limit = Tek tek e-postalar için size günde yalnızca birkaç kez yazarız. Kalanlar bu özette yer alır.
recipient-digest-optional = Bu özeti istemiyor musunuz? O zaman destek ekibine söyleyin.

## Summary, to the admins

admin-digest-title = E-posta filtresinin özeti
admin-digest-subject = Bildirilen e-posta: { $count }
    .delivered = Bildirilen e-posta: { $count }, teslim: { $delivered }
admin-digest-happened = { $count ->
    [one] { $from } – { $until } arasında { $count } e-posta bildirildi.
   *[other] { $from } – { $until } arasında { $count } e-posta bildirildi.
}
admin-digest-delivered = { $count ->
    [one] Bunlardan { $count } tanesi teslim edildi.
   *[other] Bunlardan { $count } tanesi teslim edildi.
}
    .only = E-posta teslim edildi.
admin-digest-before = { $count ->
    [one] Önceki dönemde { $count } e-posta bildirilmişti.
   *[other] Önceki dönemde { $count } e-posta bildirilmişti.
}
    .none = Önceki dönemde hiç e-posta bildirilmemişti.
admin-digest-sent = { $count ->
    [one] { $count } bildirim anında gönderildi.
   *[other] { $count } bildirim anında gönderildi.
}
admin-digest-action-delivered = Önce, teslim edilen e-postaları inceleyin.
admin-digest-action-told = Teslim edilen e-postalarla ilgili bildirimlerde yazanları yapın.
admin-digest-categories-title = Kategoriye göre e-postalar
admin-digest-category = { $category }: { $count } (önceki: { $before })
admin-digest-senders-title = En sık görülen gönderenler
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-posta
   *[other] { $count } e-posta
}
admin-digest-list-title = Yalnızca bu özette bildirilenler
admin-digest-mail-blocked = { $severity }: { $title }, engellendi
admin-digest-mail-delivered = { $severity }: { $title }, teslim edildi
admin-digest-alike = { $count ->
    [one] ve buna benzer { $count } e-posta daha
   *[other] ve buna benzer { $count } e-posta daha
}
admin-digest-incidents-title = Olaylar
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-posta, başlangıç: { $first }, sürüyor
   *[other] { $incident }: { $count } e-posta, başlangıç: { $first }, sürüyor
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-posta, { $first } – { $last }, sona erdi
   *[other] { $incident }: { $count } e-posta, { $first } – { $last }, sona erdi
}
admin-digest-quiet-title = Anında bildirilmeyenler ve nedenleri
admin-digest-quiet-incident = { $count ->
    [one] { $count } bildirim bir olaya aitti ve yalnızca orada sayıldı.
   *[other] { $count } bildirim olaylara aitti ve yalnızca orada sayıldı.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } bildirim, daha önceki bir bildirimin tekrarı olacaktı.
   *[other] { $count } bildirim, daha önceki bildirimlerin tekrarı olacaktı.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } bildirim şu sınırı aştı: { $limit }.
   *[other] { $count } bildirim şu sınırı aştı: { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } bildirim şu susturma nedeniyle gönderilmedi: { $silence }.
   *[other] { $count } bildirim şu susturma nedeniyle gönderilmedi: { $silence }.
}
admin-digest-silences-title = Susturmalar
admin-digest-silence = { $silence }, oluşturan: { $author }, bitiş: { $until }
    .soon = { $silence }, oluşturan: { $author }, yakında bitiyor: { $until }
admin-digest-comment = Açıklama
admin-digest-scanners-title = Çalışmayan tarama programları
admin-digest-scanner = { $scanner }: { $count ->
    [one] { $count } e-posta için yanıt yok
   *[other] { $count } e-posta için yanıt yok
}

## How an incident goes on, to the admins

admin-alert-incident = Bu türden başka e-postalar gelirse sayıları bu bildirime yanıt olarak bildirilir.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, engellendi
admin-incident-delivered = { $incident }, teslim edildi
admin-incident-inside = { $incident }, kurum içi gönderen: { $sender }
admin-follow-up-title = Sürüyor: { $incident }
    .ended = Sona erdi: { $incident }
admin-follow-up-more = { $count ->
    [one] { $since } tarihinden bu yana bu türden { $count } e-posta daha geldi.
   *[other] { $since } tarihinden bu yana bu türden { $count } e-posta daha geldi.
}
admin-follow-up-none = { $since } tarihinden bu yana bu türden başka e-posta gelmedi.
admin-follow-up-next = Olay sürerse bir sonraki bildirim en erken şu zamanda gelir: { $next }.
admin-follow-up-ended = { $count ->
    [one] { $count } saattir yeni e-posta gelmedi. Bu, konuyla ilgili son bildirimdir.
   *[other] { $count } saattir yeni e-posta gelmedi. Bu, konuyla ilgili son bildirimdir.
}
admin-follow-up-action-remove = E-postaları posta kutularından kaldırın. Alıcılara bu e-postaları açıp açmadıklarını sorun.
admin-follow-up-action-look = Bunlar, beklenen e-postalar olabilir. Soran olursa inceleyin.
admin-follow-up-action-mistake = Yanlış alarm olabilir. E-postaları karantinadan çıkarmadan veya kaldırmadan önce ilk bildirimdeki belirtileri okuyun.
admin-follow-up-count-title = Şu ana kadar
admin-follow-up-count = Toplam e-posta
admin-follow-up-first = İlk e-posta
admin-follow-up-last = Son e-posta
admin-follow-up-mails-title = Yeni e-postalar
admin-follow-up-many-title = Aynı anda birkaç olay
    .ended = Birkaç olay sona erdi
admin-follow-up-many-subject = Olaylar: süren { $open }, sona eren { $ended }
admin-follow-up-many-happened = Bu tek bildirimde birkaç olay anlatılmaktadır.
admin-follow-up-many-open-title = Sürenler
admin-follow-up-many-ended-title = Sona erenler
admin-follow-up-many-incident = { $incident }: yeni { $more }, toplam { $count }
