# Provenance: original
# Turkish, formal (siz): the frame of every mail: titles, headings, labels.
#
# “Bildirim” is our own mail, “e-posta” is the one that it is about. “We” is in the verb alone.
# No ending hangs on a variable: a noun of ours behind it takes the ending. After a number the noun is in the singular.

## Blocked, to the recipient

recipient-blocked-title = E-posta engellendi
recipient-blocked-happened = Size gelen bir e-postayı engelledik. Bu e-posta size ulaşmadı.
    .test = Size gelen bir e-postayı engelledik. Bu yalnızca zararsız bir testti.
recipient-blocked-why = Neden engelledik?

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Bir e-posta için dikkatli olun
    .test = Zararsız bir test e-postası
recipient-delivered-warning-subject = Posta kutunuzda tehlikeli bir e-posta var
    .test = Posta kutunuzda zararsız bir test e-postası var
    .forbidden = Posta kutunuzda izin verilmeyen bir dosya içeren e-posta var
    .likely = Posta kutunuzda büyük olasılıkla tehlikeli bir e-posta var
    .unwanted = Posta kutunuzda istenmeyen bir e-posta var
    .doubtful = Posta kutunuzda şüpheli bir e-posta var
# value: dangerous. .test: a test file. .forbidden: a rule forbids the file. .likely: we are fairly sure. .doubtful: we are not sure
recipient-delivered-warning-happened = Posta kutunuzdaki bir e-posta tehlikeli.
    .test = Posta kutunuzdaki bir e-postada zararsız bir test var.
    .forbidden = Posta kutunuzdaki bir e-postada, normalde izin verilmeyen bir dosya var.
    .likely = Posta kutunuzdaki bir e-posta büyük olasılıkla tehlikeli.
    .unwanted = Posta kutunuzda istenmeyen bir e-posta var.
    .doubtful = Posta kutunuzdaki bir e-posta şüpheli. Ama zararsız da olabilir.
recipient-delivered-warning-action = E-postayı açmayın, silin.
    .test = Bir şey yapmanıza gerek yok.
    .forbidden = Dosyayı yalnızca bekliyorsanız açın.
    .doubtful = E-postayı açmadan önce destek ekibine sorun.
recipient-delivered-warning-opened = E-postayı açtınız mı? O zaman destek ekibine haber verin.
recipient-delivered-warning-why = Bu e-postadaki sorun nedir?
    .test = Bu e-posta nedir?

## Could not be checked, to the recipient

recipient-unchecked-title = Kontrol edemediğimiz bir e-posta
recipient-unchecked-subject = Posta kutunuzda kontrol edemediğimiz bir e-posta var
recipient-unchecked-happened = Size gelen bir e-postayı kontrol edemedik. E-posta şu anda posta kutunuzda.
    .blocked = Size gelen bir e-postayı kontrol edemedik. Bu yüzden onu engelledik.
# its files: the attachments of the e-mail
recipient-unchecked-action = Ekteki dosyaları yalnızca göndereni tanıyor ve bu dosyaları bekliyorsanız açın.
recipient-unchecked-why = Neden kontrol edemedik?

## To the inside sender

# .some: some recipients got it, others did not
inside-sender-title = E-postanız gönderilmedi
    .some = E-postanız herkese ulaşmadı
inside-sender-subject = E-postanız gönderilmedi
    .some = E-postanız herkese ulaşmadı
inside-sender-happened = Sizin adresinizden gelen bir e-postayı engelledik. E-posta kimseye ulaşmadı.
    .some = Sizin adresinizden gelen bir e-postayı engelledik. E-posta bazı alıcılara ulaşmadı.
inside-sender-action = E-postayı siz göndermediyseniz destek ekibine haber verin.
inside-sender-explained = Adresinizi veya bilgisayarınızı bir başkası kullanıyor olabilir.
# value: a rule stopped it, or it could not be checked. .harmful: it is dangerous, or may be
inside-sender-own = E-postayı siz gönderdiyseniz başka bir yolla nasıl gönderebileceğinizi destek ekibine sorun.
    .harmful = E-postayı siz gönderdiyseniz ekteki dosyaları bir daha açmayın ve göndermeyin. Destek ekibine de haber verin.
inside-sender-why = Neden engelledik?

## Parts of all mails to recipients

action-nothing = Bir şey yapmanıza gerek yok.
# Heading of the section with sender, subject, time and attachments of the e-mail
which-title = Hangi e-posta?
# Before the sentence of a category, where we are not sure. .subject: of the notice when it was blocked, at most 60 characters
why-suspected = Şüphemiz şu:
    .subject = E-posta engellendi: tehlikeli olabilir
# $file: a name, such as invoice.pdf.exe
why-file = Dosyanın adı: “{ $file }”.
# It: the file of why-file. $outer: a name, such as documents.zip
why-file-inside = Dosya, “{ $outer }” adlı ekin içinde.
# $count: how many files beside that of why-file
why-files = { $count ->
    [one] Sorunlu { $count } dosya daha var.
   *[other] Sorunlu { $count } dosya daha var.
}
# Stands before the messages finding-…, so that nobody takes what the file did for something on the reader's computer. 7 words at most
why-tested = Dosyayı test bilgisayarımız kontrol etti.
# $severity: the value of severity-…, such as “very high”; it describes “danger”
danger = Tehlike: { $severity }.
# $count: how many scanners found it that do not depend on each other; 2 or more
tests-agree = { $count ->
    [one] Bunu { $count } kontrol buldu.
   *[other] Bunu birbirinden bağımsız { $count } kontrol buldu.
}
# it: the e-mail
expected-title = Bu e-postayı bekliyor muydunuz?
# a number: a phone number
expected-call = Göndereni tanıyor musunuz? O zaman bildiğiniz bir numaradan arayıp sorun. E-posta ile sormayın.
expected-wanted = Bu e-posta size gerekli mi? O zaman destek ekibinden onu yeniden kontrol etmesini isteyin.
expected-wanted-file = E-posta veya dosya size gerekli mi? O zaman destek ekibine sorun. Ya da gönderenden başka bir yolla göndermesini isteyin.
    .alone = E-posta size gerekli mi? O zaman destek ekibine sorun. Ya da gönderenden başka bir yolla göndermesini isteyin.
help-title = Yardıma ihtiyacınız var mı?
# the mail number: see label-number
help-ask = Destek ekibine sorun. E-posta numarasını söyleyin.
# Labels before the name, the phone number, the address and the page (on the intranet) of the help desk
help-contact = İletişim
help-phone = Telefon
help-email = E-posta
help-page = Sayfa
details-title = Bilgi işlem için ayrıntılar
# $organization: its name as it was set, such as “Town Hall”; it cannot be inflected
footer = Bu bildirimi gönderen: { $organization } e-posta koruması.
footer-automatic = Bildirimi bir program yazdı. Size asla parolanızı (şifrenizi) sormayız.
note-dots = [.] nokta yerine geçer; böylece kimse yanlışlıkla tıklamaz.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = Türkçe metin aşağıdadır.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

# Labels, each before a value. From: the sender as the mail shows it
label-from = Gönderen
# The sender as the mail servers use it
label-sender = Zarf göndereni
label-subject = Konu
# When the mail reached us: date and time
label-received = Tarih ve saat
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Ulaşmadığı alıcılar
label-attachments = Ekler
label-file = Dosya
# amavis' mail_id: letters and digits, such as oeXuYUK_vXnd; people read it out to the help desk
label-number = E-posta numarası
label-quarantine = Karantina
label-severity = Önem derecesi
label-confidence = Güven düzeyi
label-category = Kategori
label-family = Aile
# Before the value of platform-…
label-platform = Platform
label-log-id = Günlük kimliği
label-queue-id = Kuyruk kimliği
label-message-id = Message-ID
label-size = Boyut
label-client = Gönderen bilgisayar
# Before the value of sender-…
label-authentication = Gönderen doğrulaması
label-dkim = DKIM
label-results = Authentication-Results
# What the mail server answered, such as “250 2.7.0 Ok, discarded”
label-reply = SMTP yanıtı
label-sha256 = SHA-256
# The site's rule that forbids the file
label-rule = Kural
label-tests = Spam testleri
label-score = Spam puanı
label-analysis = Sandbox analizi
label-release = Karantinadan çıkarma komutu
label-host = Sunucu
# The header fields that mark a mail to many people
label-list = Liste veya toplu e-posta
label-policy-banks = Politika kümeleri (policy bank)

# Stands after label-sender
value-empty-sender = boş (teslimat raporlarında olduğu gibi)
# Stands after label-subject
value-no-subject = konu yok
# $amount: a number, such as 739 or 1.1, written as the language does
size-bytes = { $amount ->
    [one] { $amount } bayt
   *[other] { $amount } bayt
}
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = %{ $amount }
# After a list of names or lines: how many were left out
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] ve { $count } daha
   *[other] ve { $count } daha
}
    .item = { $count ->
        [one] { $count } daha
       *[other] { $count } daha
    }
# $confidence: a word of confidence-….admin, such as “high”. $percent: such as “97%”
value-confidence = { $confidence } ({ $percent })
# Stands after label-confidence, and says “none” of it
value-no-detection = yok (tespit yapılmadı, kararı bir kural verdi)
value-spam-decided = yok (kararı spam puanı verdi)
value-unknown-state = yok (tespit yapılmadı)

# What became of the mail for one recipient; stands after the address, in brackets
outcome-delivered = teslim edildi
outcome-blocked = engellendi
outcome-handed-back-pass = teslim edilmek üzere posta sunucusuna geri verildi
outcome-handed-back-block = reddedilmek üzere posta sunucusuna geri verildi

# $domain: such as example.org. $check: SPF, DKIM or DMARC
sender-proven = { $domain } doğrulandı ({ $check }).
sender-claimed = Gönderen olarak { $domain } belirtilmiş; bunu doğrulayan bir şey yok.
sender-contradicted = Gönderen olarak { $domain } belirtilmiş; { $check } denetimi başarısız oldu.
sender-inside = E-posta kurum içinden geliyor.
sender-unknown = E-postada gönderen belirtilmemiş.

## To the admins

# $severity: a word of severity-….admin, with a large first letter. $category: a .title of categories, reasons or findings
admin-alert-title = { $severity }: { $category }
# $severity, $category: as in admin-alert-title. $count: all recipients
admin-alert-subject-blocked = { $severity }, engellendi: { $category } ({ $count ->
    [one] { $count } alıcı
   *[other] { $count } alıcı
})
admin-alert-subject-delivered = { $severity }, teslim edildi: { $category } ({ $count ->
    [one] { $count } alıcı
   *[other] { $count } alıcı
})
# $delivered: how many of the $count recipients have the mail
admin-alert-subject-mixed = { $severity }, { $delivered }/{ $count } alıcıya teslim edildi: { $category }
admin-alert-subject-unchecked = { $severity }, kontrol edilmeden teslim edildi: { $category } ({ $count ->
    [one] { $count } alıcı
   *[other] { $count } alıcı
})
# $sender: an address of the own organization, such as anna@example.org
admin-alert-subject-inside = { $severity }, kurum içi gönderen: { $category } ({ $sender })
admin-alert-happened-blocked = amavis bir e-postayı engelledi. E-posta hiçbir alıcıya ulaşmadı.
# $count: how many recipients have the mail
admin-alert-happened-delivered = amavis, ilgilenilmesi gereken bir e-postayı teslim etti. { $count ->
    [one] E-posta { $count } alıcıya ulaştı.
   *[other] E-posta { $count } alıcıya ulaştı.
}
# $count: how many recipients have the mail; others do not
admin-alert-happened-mixed = amavis bir e-postayı bazı alıcılar için engelledi. { $count ->
    [one] Başka { $count } alıcıya ise teslim etti.
   *[other] Başka { $count } alıcıya ise teslim etti.
}
admin-alert-happened-inside = E-posta kurum içinden geliyor; gönderen: { $sender }.
admin-alert-happened-scanners = Virüs tarama programlarının hiçbiri çalışmadı. E-posta kontrol edilmedi.
admin-alert-happened-scanner = Bir virüs tarama programı çalışmadı. E-postayı diğerleri kontrol etti.
# @av_scanners is a setting of amavis and stays as it is.
admin-alert-unblocked = Bir tarama programı zararlı yazılım bildirdi, ancak amavis bunu virüs saymadı. Programın @av_scanners içindeki girdisini kontrol edin: Girdi, bir ad döndürmelidir.
admin-alert-action-none = Bir şey yapmanıza gerek yok.
admin-alert-action-remove = E-postayı posta kutularından kaldırın. Alıcılara e-postayı açıp açmadıklarını sorun.
# it: the mail, in quarantine or in the mailbox. .inside: the sender is of the own organization
admin-alert-action-look = Bu, beklenen bir e-posta olabilir. Bir alıcı sorarsa inceleyin.
    .inside = Bu, beklenen bir e-posta olabilir. Gönderen sorarsa inceleyin.
# .delivered: recipients have the mail
admin-alert-action-mistake = Yanlış alarm olabilir. E-postayı karantinadan çıkarmadan önce aşağıdaki belirtileri okuyun.
    .delivered = Yanlış alarm olabilir. E-postayı posta kutularından kaldırmadan önce aşağıdaki belirtileri okuyun.
admin-alert-action-gone = E-postanın kopyası saklanmadı. Beklenen bir e-postaysa gönderen onu yeniden göndermeli.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Gönderenle konuşun. Bilgisayarını kontrol edin ve parolasını değiştirin.
    .spam = Gönderenle konuşun. Hesabını bir başkası kullanıyor olabilir.
admin-alert-action-scanners = Tarama programlarını kontrol edin: Bunlar çalışana kadar e-postalar kontrol edilmez.
admin-alert-action-scanner = Tarama programını kontrol edin: Program çalışana kadar koruma daha zayıftır.
admin-alert-what-title = Nedir?
admin-alert-grounds-title = Ne bulundu?
# $scanner: its name. $name: what it reported, such as Win.Trojan.Emotet-1. $title: a .title. $strength: a word of strength-…
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
# $title: a .title. $detail: a file, a rule or what a program said
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Tehlike belirtileri
admin-alert-mistake-title = Yanlış alarm belirtileri
admin-alert-mistake-none = Yok.
admin-alert-mail-title = E-posta
admin-alert-recipients-title = Alıcılar
# $outcome: a word of outcome-…
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Dış alıcılar: { $outcome } ({ $count })
admin-alert-files-title = Dosyalar
# $path: such as tools.zip/setup.exe. $type: such as “application/zip, zip”. $size: such as “1.1 kB”
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
# What one scanner did; stands after its name and a colon
scanner-infected = bir şey bildirdi
scanner-clean = bir şey bulmadı
scanner-failed = yanıt vermedi
admin-alert-raw-title = Tarama programlarının raporları
admin-alert-release-title = Karantina ve karantinadan çıkarma
admin-alert-release-note = E-postayı yalnızca zararsız olduğundan eminseniz karantinadan çıkarın. amavis gizli kimliği (secret id) isteyebilir.
# $count: how many events were lost before this one
admin-alert-missed = { $count ->
    [one] Bundan önceki { $count } olay kaydı saklanamadı. amavis günlüğünde “whyblocked” ifadesini arayın.
   *[other] Bundan önceki { $count } olay kaydı saklanamadı. amavis günlüğünde “whyblocked” ifadesini arayın.
}
admin-alert-attached = Veriler JSON biçiminde ektedir.

## To the admins, about ourselves

admin-trouble-title = Bildirimlerde sorun var
    .test = Bildirimlerin testi
# $title: a .title of trouble-…
admin-trouble-subject = Bildirimler: { $title }
admin-trouble-count = { $count ->
    [one] Bu, { $count } kez oldu.
   *[other] Bu, { $count } kez oldu.
}
admin-trouble-do-title = Ne yapmalı?
admin-trouble-last-title = Sonuncusu
admin-trouble-retry = Sorun giderildikten sonra “whyblocked queue retry --failed” komutunu çalıştırarak bildirimi yeniden gönderin.
# trouble-…: what went wrong; .title: short, in the subject after “Notices:”; .hint: what to do
trouble-bad-event = Drop dizininde okunamayan bir olay kaydı var. Kayıt “bad” klasörüne taşındı; e-posta hakkında kimseye bildirim gitmedi.
    .title = okunamayan bir olay kaydı
    .hint = Drop dizinindeki “bad” klasöründe, adı .why ile biten dosyayı okuyun.
trouble-gap = Hook bütün olay kayıtlarını saklayamadı. Bazı e-postalar hakkında kimseye bildirim gitmedi.
    .title = eksik olay kayıtları
    .hint = Drop dizinindeki boş alanı ve izinleri, ayrıca amavis günlüğünü kontrol edin.
trouble-refused = Bir posta sunucusu, bir bildirimi kalıcı olarak reddetti.
    .title = bir bildirim reddedildi
    .hint = “whyblocked queue list” komutunun çıktısına ve sunucunun aşağıdaki yanıtına bakın.
trouble-expired = Bir bildirim zamanında teslim edilemedi.
    .title = bir bildirim teslim edilemedi
    .hint = Bildirimlerimizi kabul eden posta sunucusunu kontrol edin.
trouble-template = Bir şablon veya metin kullanılamadı. Onun yerine yerleşik olanı kullanıldı.
    .title = bozuk bir şablon
    .hint = “whyblocked check” komutunu çalıştırın.
trouble-foreign-file = Drop dizininde, hook'un hiçbir zaman yazmadığı bir şey var. Ona dokunulmadı.
    .title = drop dizininde yabancı bir dosya
    .hint = Drop dizinine kimlerin yazabildiğini kontrol edin.
trouble-no-organization = Bir e-postanın, hiçbir kuruma ait olmayan bir alan adında alıcıları vardı.
    .title = kurumu olmayan bir alan adı
    .hint = Alan adını bir kurumun dosyasına ekleyin veya amavis'in yerel alan adlarından çıkarın.
trouble-test = Bu bir testtir. Bildirimler çalışıyor.
    .title = yalnızca bir test
    .hint = Bir şey yapmanıza gerek yok.
