# Provenance: original
# Turkish, formal (siz): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters

reason-detection-unnamed = Bir virüs taraması, e-postanın zararlı olduğunu bildirdi.
    .title = Adı belirtilmeyen tespit
    .admin = Tarama programı zararlı yazılım bildirdi, ama ad vermedi. Varsa çıktısı aşağıdadır.

## Files that a rule forbids

# “The file is called …” may stand before the value. Disk images, archives and notebooks are kinds of files.
reason-file-program = Bu dosya bir program. Kurumunuz e-postalarda programlara genellikle izin vermez.
    .title = İzin verilmeyen program
    .admin = Yürütülebilir bir dosya. E-posta ile program göndermek, zararlı yazılım yaymanın yaygın bir yoludur.
    .subject = E-posta engellendi: izin verilmeyen program
reason-file-script = Bu dosyada, bilgisayarınızın çalıştıracağı komutlar var. Kurumunuz böyle dosyalara genellikle izin vermez.
    .title = İzin verilmeyen betik
    .admin = Betikler çift tıklamayla, kullanıcının bütün yetkileriyle çalışır.
    .subject = E-posta engellendi: komut içeren dosyaya izin yok
reason-file-shortcut = Bu dosya, başka bir şeyi başlatan bir kısayol. Kurumunuz böyle dosyalara genellikle izin vermez.
    .title = İzin verilmeyen kısayol
    .admin = Bir kısayol, herhangi bir simgeyle herhangi bir komutu başlatabilir. Meşru gönderenler neredeyse hiç kısayol göndermez.
    .subject = E-posta engellendi: izin verilmeyen kısayol
reason-file-disk-image = Bu dosya, bir diskin tam kopyası. Kurumunuz böyle dosyalara genellikle izin vermez.
    .title = İzin verilmeyen disk görüntüsü
    .admin = Disk görüntüsündeki dosyalar internetten geldiklerini gösteren işareti kaybeder; bu yüzden Windows daha az uyarır.
    .subject = E-posta engellendi: izin verilmeyen disk kopyası
reason-file-macro-document = Bu belge komut (makro) çalıştırabilir. Kurumunuz böyle belgelere genellikle izin vermez.
    .title = İzin verilmeyen makrolu belge
    .admin = Bu dosya türü makro içerebilir. Kural, bu dosyada makro olup olmadığına bakmaz.
    .subject = E-posta engellendi: komut çalıştırabilen belge
reason-file-notebook = Bu dosya, içine program gizlenebilen bir dijital not defteri (OneNote). Kurumunuz böyle dosyalara genellikle izin vermez.
    .title = İzin verilmeyen not defteri
    .admin = OneNote dosyaları her tür dosyayı içerebilir ve tek tıklamayla başlatabilir.
    .subject = E-posta engellendi: izin verilmeyen not defteri
reason-file-help-file = Bu dosya, komut çalıştırabilen eski tür bir yardım dosyası. Kurumunuz böyle dosyalara genellikle izin vermez.
    .title = İzin verilmeyen yardım dosyası
    .admin = Derlenmiş yardım dosyaları betik çalıştırır. Bunları e-posta ile göndermeye kimsenin ihtiyacı yoktur.
    .subject = E-posta engellendi: izin verilmeyen yardım dosyası
reason-file-web-page = Bu dosya bir web sayfası. Kurumunuz ekte web sayfasına genellikle izin vermez.
    .title = İzin verilmeyen web sayfası
    .admin = Ek olarak gelen web sayfaları sık sık bir oturum açma sayfasını taklit eder veya gizli bir dosyayı paketten çıkarır.
    .subject = E-posta engellendi: izin verilmeyen web sayfası
reason-file-archive = Bu dosya, sıkıştırılmış bir dosya (örneğin ZIP). Kurumunuz bu türe genellikle izin vermez.
    .title = İzin verilmeyen arşiv
    .admin = Bu tür arşive veya arşivin içindeki bir şeye izin verilmiyor.
    .subject = E-posta engellendi: izin verilmeyen sıkıştırılmış dosya
reason-file-pdf = Bu dosya bir PDF belgesi. Kurumunuzun bir kuralı buna izin vermiyor.
    .title = İzin verilmeyen PDF
    .admin = Yerel bir kural, adı veya türü nedeniyle bu PDF dosyasına izin vermiyor.
    .subject = E-posta engellendi: izin verilmeyen dosya
reason-file-document = Bu dosya bir belge. Kurumunuzun bir kuralı buna izin vermiyor.
    .title = İzin verilmeyen belge
    .admin = Yerel bir kural, adı veya türü nedeniyle bu belgeye izin vermiyor.
    .subject = E-posta engellendi: izin verilmeyen dosya
reason-file-picture = Bu dosya bir resim. Kurumunuzun bir kuralı buna izin vermiyor.
    .title = İzin verilmeyen resim
    .admin = Yerel bir kural, adı veya türü nedeniyle bu resme izin vermiyor.
    .subject = E-posta engellendi: izin verilmeyen dosya
reason-file-media = Bu dosya bir video veya ses dosyası. Kurumunuz e-postalarda böyle dosyalara genellikle izin vermez.
    .title = İzin verilmeyen video veya ses dosyası
    .admin = Yerel bir kural, video veya ses dosyalarına izin vermiyor.
    .subject = E-posta engellendi: izin verilmeyen video veya ses
reason-file-disguised = Bu dosya bir belgeye benziyor, ama aslında bir program.
    .title = Adı yanıltıcı program
    .admin = Ad, dosyanın bir program olduğunu gizliyor. Amacı aldatmaktır.
    .subject = E-posta engellendi: belge gibi gösterilen program
reason-file-other = Bu dosya, kurumunuzun genellikle izin vermediği bir türde.
    .title = İzin verilmeyen dosya
    .admin = Yerel bir kural bu ada veya türe izin vermiyor.
    .subject = E-posta engellendi: izin verilmeyen dosya

## What could not be checked

reason-encrypted = Dosya parola ile kilitlenmiş. Bu yüzden içine bakamadık.
    .title = Şifrelenmiş dosya
    .admin = Arşiv veya belge şifrelenmiş. Saldırganlar bunu tarama programlarından kaçmak için, meşru gönderenler ise verileri korumak için yapar.
    .subject = E-posta engellendi: parola ile kilitlenmiş dosya
reason-over-limits = Dosyanın içine çok fazla şey sıkıştırılmış. Bu yüzden onu kontrol edemedik.
    .title = Sınırlar aşıldı
    .admin = Dosya sayısı çok fazla, iç içe yapı çok derin veya açılınca boyutu çok büyük. Bir arşiv bombası ya da yalnızca büyük bir arşiv olabilir.
    .subject = E-posta engellendi: dosyanın içinde çok fazla şey var
reason-ambiguous = E-posta öyle hazırlanmış ki programlar onu farklı okuyor. Bu yüzden onu kontrol edemedik.
    .title = Belirsiz yapı
    .admin = Programlar farklı bölümler görebilir; böylece tarama programı bir şeye bakarken alıcı başka bir şeyi açar.
    .subject = E-posta engellendi: yapısı yanıltıcı
reason-unreadable = Dosya bozuk veya türü bilinmiyor. Bu yüzden onu kontrol edemedik.
    .title = Okunamayan dosya
    .admin = Bir MIME bölümünün kodu çözülemedi veya paketi açılamadı.
    .subject = E-posta engellendi: okunamayan dosya
reason-scanners-failed = E-posta geldiğinde virüs taramalarımız çalışmıyordu. Bu yüzden e-posta kontrol edilmedi.
    .title = Hiçbir tarama programı çalışmadı
    .admin = Hiçbir virüs tarama programı yanıt vermedi. Biri yeniden çalışana kadar e-postalar kontrol edilmez.
    .subject = E-posta engellendi: kontrol edilemedi
# $scanner: its name
reason-scanner-failed = E-posta geldiğinde kontrollerimizden biri çalışmıyordu.
    .title = Bir tarama programı çalışmadı
    .admin = { $scanner } bu e-posta için yanıt vermedi. E-postayı diğer tarama programları kontrol etti.

## Broken headers

# The value is for people who know nothing of headers: something of the format of the e-mail is wrong.
reason-header-other = E-posta doğru biçimde hazırlanmamış.
    .title = Hatalı üst bilgi
    .admin = Üst bilgi, e-posta biçiminin kurallarına uymuyor.
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-mime = E-postanın bölümleri doğru birleştirilmemiş.
    .title = Hatalı MIME yapısı
    .admin = MIME yapısı bozuk (RFC 2045). Genellikle hatalı bir programdan, bazen tarama programlarını atlatma girişiminden kaynaklanır.
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-8bit = E-postada harfler izin verilmeyen bir biçimde kullanılmış.
    .title = Üst bilgide 8 bitlik karakterler
    .admin = Üst bilgide kodlanması gereken karakterler var (RFC 2047). Genellikle eski veya kendi yapımı bir programdan kaynaklanır.
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-control = E-postada izin verilmeyen karakterler var.
    .title = Üst bilgide denetim karakterleri
    .admin = Üst bilgide denetim karakterleri var (RFC 5322, bölüm 2.2).
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-blank = E-postada yanlış yerde boş bir satır var.
    .title = Üst bilgide boş satır
    .admin = Bir üst bilgi satırı yalnızca boşluk karakterlerinden oluşuyor (RFC 5322, bölüm 3.2.2).
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-long = E-postada çok uzun bir satır var.
    .title = Çok uzun üst bilgi satırı
    .admin = Bir üst bilgi satırında 998 karakterden fazlası var (RFC 5322, bölüm 2.1.1).
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-syntax = E-postanın teknik bir satırı doğru yazılmamış.
    .title = Yanlış üst bilgi söz dizimi
    .admin = Bir üst bilgi alanı söz dizimi kurallarına uymuyor (RFC 5322).
    .subject = E-posta engellendi: doğru hazırlanmamış
reason-header-missing = Her e-postada olması gereken bir şey bunda eksik.
    .title = Eksik üst bilgi alanı
    .admin = Zorunlu bir üst bilgi alanı eksik (RFC 5322, bölüm 3.6).
    .subject = E-posta engellendi: eksik hazırlanmış
reason-header-duplicate = E-postada yalnızca bir kez olabilecek bir şey iki kez var.
    .title = Yinelenen üst bilgi alanı
    .admin = Bir kez bulunabilen bir alan iki kez bulunuyor (RFC 5322, bölüm 3.6). Genellikle hatalı bir programdan veya aktarma sunucusundan kaynaklanır.
    .subject = E-posta engellendi: doğru hazırlanmamış

reason-oversized = E-posta, izin verilenden büyük.
    .title = Çok büyük e-posta
    .admin = E-posta, bu alıcı için ayarlanan sınırdan büyük.
    .subject = E-posta engellendi: çok büyük

## Grounds of spam

spam-test = E-postada bir test metni var. Bu tür metinler filtreyi denemek içindir.
    .title = Test metni
    .admin = GTUBE, spam filtreleri için test metni. Zararsızdır.
    .subject = E-posta engellendi: zararsız test metni
spam-score = Birçok küçük belirti bir araya gelince e-posta reklama benziyor.
    .title = Spam puanına ulaşıldı
    .admin = Testlerin toplamı sınıra ulaştı.
    .subject = E-posta engellendi: istenmeyen reklam
spam-forged-sender = Gönderenin adresi sahte görünüyor.
    .title = Gönderen doğrulaması başarısız
    .admin = Görünen gönderen için SPF, DKIM veya DMARC başarısız oldu.
    .subject = E-posta engellendi: istenmeyen reklam
spam-phishing = E-posta, parolanızı veya hesabınızı ele geçirmeye çalışıyor.
    .title = Oltalama ifadeleri
    .admin = Bir hizmeti taklit edip oturum açma veya ödeme bilgisi isteyen ifadeler veya bağlantılar.
    .subject = E-posta engellendi: parola tuzağı
spam-known-sender-network = Gönderen bilgisayar veya bir bağlantı, daha önce reklam için kullanılmış.
    .title = Listede olan adres veya bağlantı
    .admin = Bir adres veya bağlantı bir engelleme listesinde.
    .subject = E-posta engellendi: istenmeyen reklam
spam-known-text = Metin, başka istenmeyen e-postalardan biliniyor.
    .title = Bilinen spam metni
    .admin = Metin, bilinen spam metinlerine benziyor (Bayes, sağlama toplamları).
    .subject = E-posta engellendi: istenmeyen reklam
spam-money-promise = E-posta para vadediyor veya para istiyor.
    .title = Para ile ilgili ifadeler
    .admin = Ön ödemeli dolandırıcılık, piyango veya şantaj ifadeleri.
    .subject = E-posta engellendi: para tuzağı
spam-advertising = E-posta, reklam gibi yazılmış.
    .title = Reklam ifadeleri
    .admin = İlaç, kredi, taklit ürün ve benzeri reklamların ifadeleri.
    .subject = E-posta engellendi: istenmeyen reklam
spam-odd-text = Metin alışılmadık biçimde yazılmış.
    .title = Alışılmadık metin
    .admin = Meşru programların pek üretmediği kodlama, biçimlendirme veya yazım.
    .subject = E-posta engellendi: istenmeyen reklam
spam-odd-links = Bağlantılar, nereye gittiklerini gizliyor.
    .title = Alışılmadık bağlantılar
    .admin = Yalın IP adreslerine, kısaltma hizmetlerine veya gizlenmiş hedeflere bağlantılar.
    .subject = E-posta engellendi: istenmeyen reklam
spam-odd-path = E-posta alışılmadık bir yoldan gelmiş.
    .title = Alışılmadık yol
    .admin = Gönderen bilgisayarın adı veya adresi eksik, alışılmadık ya da yanlış.
    .subject = E-posta engellendi: istenmeyen reklam
spam-odd-header = E-postayı alışılmadık bir program yazmış.
    .title = Alışılmadık üst bilgi
    .admin = Üst bilgi alanları eksik, yanlış veya taklit.
    .subject = E-posta engellendi: istenmeyen reklam
spam-attachment = Reklamlarda sık sık bu tür ekler olur.
    .title = Spam için tipik ek
    .admin = Ekin türü veya adı spam için tipik.
    .subject = E-posta engellendi: istenmeyen reklam
spam-scanner-points = Bir virüs taraması e-postayı kuşkulu buluyor.
    .title = Virüs tarama programından puan
    .admin = Yerel ayarlar, bu tarama programının bulgusunu zararlı yazılım değil, spam puanı sayıyor.
    .subject = E-posta engellendi: istenmeyen reklam
spam-site-rule = Kurumunuzun bir kuralı buna izin vermiyor.
    .title = Yerel kural
    .admin = Bu kurulumun bir kuralı veya listesi.
    .subject = E-posta engellendi: istenmeyen reklam

## Signs for and against a false alarm: value for recipients, .admin for admins

# $count: how many scanners that do not depend on each other
doubt-several-engines =
    .admin = { $count ->
        [one] Bunu { $count } bağımsız kontrol buldu.
       *[other] Bunu birbirinden bağımsız { $count } kontrol buldu.
    }
doubt-exact-name =
    .admin = Bir tarama programı tam olarak bu zararlı yazılımı veya ailesini tanıyor.
# $file: a name, such as invoice.pdf.exe
doubt-disguised-name = “{ $file }” adlı dosya bir belgeye benziyor, ama belge değil.
    .admin = “{ $file }” adı, dosyayı belge gibi gösteriyor.
doubt-turned-name = Dosyanın adı, sonu yanlış okunsun diye özellikle böyle yazılmış.
    .admin = “{ $file }” adında okuma yönünü değiştiren karakterler var. Burada gösterilmiyorlar.
# Such as a Cyrillic а in “pаypal”
doubt-lookalike-letters = Bir dosya adında, bildiğimiz harflere yalnızca benzeyen harfler var.
    .admin = “{ $file }” adında, farklı alfabelerin birbirine benzeyen harfleri karışık kullanılmış.
doubt-archive-in-archive =
    .admin = Arşivin içinde bir arşiv var. Meşru e-postalarda bu seyrek görülür.
# $domain: such as example.org. $check: SPF, DKIM or DMARC
doubt-sender-contradicted = E-posta, { $domain } adresinden geldiğini söylüyor. Bir kontrole göre bu doğru değil.
    .admin = İddia edilen gönderen { $domain } için { $check } denetimi başarısız oldu.
doubt-sender-claimed = E-posta, { $domain } adresinden geldiğini söylüyor. Bunu doğrulayan bir şey yok.
    .admin = E-posta, { $domain } alan adından geldiğini iddia ediyor. Bunu doğrulayan bir DKIM imzası veya DMARC sonucu yok.
doubt-single-guess =
    .admin = Yalnızca bir tarama programı, dosyanın yapısına bakarak şüpheleniyor. Böyle tahminler sık sık yanlış çıkar.
doubt-false-alarm-source =
    .admin = Bunu yalnızca yanlış alarmlarıyla bilinen bir imza veritabanı bildiriyor.
doubt-macro-alone = Belgede komutlar (makrolar) var. Birçok zararsız belgede de bunlar bulunur.
    .admin = Yalnızca bir makro bildirildi. Birçok meşru belgede makro bulunur.
doubt-ordinary-behavior =
    .admin = Yalnızca birçok meşru programda da görülen davranışlar gözlendi.
# $count: how many scanners worked and found nothing
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] Buna { $count } tarama programı daha baktı ve bir şey bulmadı.
       *[other] Buna { $count } tarama programı daha baktı ve bir şey bulmadı.
    }
doubt-sender-proven = E-posta gerçekten { $domain } adresinden geliyor.
    .admin = Gönderen { $domain }, DKIM veya DMARC ile doğrulandı. Yine de tanınan bir iş ortağının bilgisayarına zararlı yazılım bulaşmış olabilir.
doubt-rule-only =
    .admin = Dosyaya yerel bir kural izin vermiyor. Hiçbir tarama programı dosyada bir şey bulmadı.
doubt-known-bulk = E-posta gerçekten { $domain } adresinden geliyor. Birçok kişiye gönderilmiş.
    .admin = Bu, bir toplu e-posta veya liste e-postası; gönderen { $domain } doğrulandı.
doubt-harmless-test =
    .admin = Bu bir test dosyası. Büyük olasılıkla biri filtreyi deniyor.
