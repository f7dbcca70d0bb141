# Provenance: original
# Turkish, formal (siz): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# “It” in .could and .can is the program, file, document or e-mail that the value names; name it again if need be.

category-ransomware = Bu e-postada dosyaları kilitleyip para isteyen bir program var.
    .subject = E-posta engellendi: fidye programı
    .could = Bu program belgelerinizi ve resimlerinizi kilitleyebilirdi.
    .can = Bu program belgelerinizi ve resimlerinizi kilitleyebilir.
    .title = Fidye yazılımı
    .admin = Dosyaları şifreler ve para sızdırmaya çalışır. Birçok türü verileri önce kopyalar.

category-wiper = Bu e-postada verileri yok eden bir program var.
    .subject = E-posta engellendi: verileri yok eden program
    .could = Bu program bilgisayarınızdaki her şeyi silebilirdi.
    .can = Bu program bilgisayarınızdaki her şeyi silebilir.
    .title = Veri silici (wiper)
    .admin = Dosyaları veya bütün diskleri yok eder. Verileri para ödeyerek geri almak da mümkün değildir.

category-banker = Bu e-postada banka hesaplarından para çalan bir program var.
    .subject = E-posta engellendi: hesaptan para çalan program
    .could = Bu program internet bankacılığınızı ele geçirebilirdi.
    .can = Bu program internet bankacılığınızı ele geçirebilir.
    .title = Bankacılık truva atı
    .admin = İnternet bankacılığını ele geçirir; bunun için çoğunlukla web tarayıcısında görünenleri değiştirir.

category-infostealer = Bu e-postada parola çalan bir program var.
    .subject = E-posta engellendi: parola çalan program
    .could = Bu program parolalarınızı başkalarına gönderebilirdi.
    .can = Bu program parolalarınızı başkalarına gönderebilir.
    .title = Bilgi hırsızı (infostealer)
    .admin = Parolaları, çerezleri ve belgeleri toplar, birkaç dakika içinde dışarı gönderir.

category-spyware = Bu e-postada, ne yaptığınızı izleyen bir program var.
    .subject = E-posta engellendi: casus program
    .could = Bu program yazdıklarınızı ve gördüklerinizi kaydedebilirdi.
    .can = Bu program yazdıklarınızı ve gördüklerinizi kaydedebilir.
    .title = Casus yazılım
    .admin = Tuş vuruşlarını, ekranı, mikrofonu veya kamerayı kaydeder.

category-backdoor = Bu e-postada, bilgisayarınızı başkalarına açan bir program var.
    .subject = E-posta engellendi: gizli uzaktan kontrol programı
    .could = Başkaları bilgisayarınızı uzaktan kullanabilirdi.
    .can = Başkaları bilgisayarınızı uzaktan kullanabilir.
    .title = Arka kapı
    .admin = Bilgisayarın denetimini başkalarına verir: komutlar, dosyalar, ekran.

category-botnet = Bu e-postada suçlulardan emir alan bir program var.
    .subject = E-posta engellendi: suçlulardan emir alan program
    .could = Bu program bilgisayarınızla başkalarına saldırabilirdi.
    .can = Bu program bilgisayarınızla başkalarına saldırabilir.
    .title = Bot
    .admin = Bilgisayarı, spam gönderen veya başkalarına saldıran bir ağın parçası yapar.

category-worm = Bu e-postada kendi kendine yayılan bir program var.
    .subject = E-posta engellendi: kendi kendine yayılan program
    .could = Bu program sizin bilgisayarınızdan başkalarına yayılabilirdi.
    .can = Bu program sizin bilgisayarınızdan başkalarına yayılabilir.
    .title = Solucan
    .admin = Kendini e-posta, paylaşımlar veya güvenlik açıkları yoluyla başka bilgisayarlara kopyalar.

category-rootkit = Bu e-postada, bilgisayarın derinlerinde gizlenen bir program var.
    .subject = E-posta engellendi: bilgisayarda gizlenen program
    .could = Bu program bilgisayarınızda fark edilmeden kalabilirdi.
    .can = Bu program bilgisayarınızda fark edilmeden kalabilir.
    .title = Rootkit
    .admin = Sistemin içine veya başlangıç öncesine gizlenir; temizlemeden sonra da kalır.

category-exploit = Bu e-postada bir programın açığını kullanan bir dosya var.
    .subject = E-posta engellendi: sisteme sızmak için hazırlanmış dosya
    .could = Bu dosyayı açmanız bile başka birini bilgisayarınıza sokabilirdi.
    .can = Bu dosyayı açmanız bile başka birini bilgisayarınıza sokabilir.
    .title = Exploit
    .admin = Bir programın güvenlik açığını kullanır. Programın güncel olup olmadığını kontrol edin.

category-downloader = Bu e-postada başka zararlı programlar indiren bir program var.
    .subject = E-posta engellendi: zararlı programlar indiren program
    .could = Bu program bilgisayarınıza zararlı programlar indirebilirdi.
    .can = Bu program bilgisayarınıza zararlı programlar indirebilir.
    .title = İndirici
    .admin = Saldırının ilk adımıdır: Asıl zararlı yazılımı indirir veya paketinden çıkarır.

category-file-infector = Bu e-postada başka programlara bulaşan bir program var.
    .subject = E-posta engellendi: bilgisayar virüsü
    .could = Bu program bilgisayarınızdaki programlara bulaşabilirdi.
    .can = Bu program bilgisayarınızdaki programlara bulaşabilir.
    .title = Dosya virüsü
    .admin = Kendini programlara ve belgelere ekler. Çoğu zaman dosya aslında temizdir, virüs sonradan bulaşmıştır.

category-cryptominer = Bu e-postada, bilgisayarınızda gizlice dijital para üreten bir program var.
    .subject = E-posta engellendi: bilgisayarı gizlice kullanan program
    .could = Bu program bilgisayarınızı yavaşlatıp ısıtabilirdi.
    .can = Bu program bilgisayarınızı yavaşlatıp ısıtabilir.
    .title = Kripto madenci
    .admin = Masrafı bilgisayarın sahibine çıkararak kripto para madenciliği yapar.

category-phishing = Bu e-posta parolanızı bir tuzakla almaya çalışıyor.
    .subject = E-posta engellendi: parola tuzağı
    .could = E-posta sizi sahte bir giriş sayfasına götürebilirdi.
    .can = E-posta sizi sahte bir giriş sayfasına götürebilir.
    .title = Oltalama (phishing)
    .admin = Parola veya ödeme bilgisi almak için bir hizmeti taklit eder.

category-rogueware = Bu e-postada para almak için insanları korkutan bir program var.
    .subject = E-posta engellendi: sahte uyarılar gösteren program
    .could = Bu program sahte uyarılar gösterip para isteyebilirdi.
    .can = Bu program sahte uyarılar gösterip para isteyebilir.
    .title = Sahte güvenlik yazılımı (rogueware)
    .admin = Kendini güvenlik veya onarım programı gibi gösterir ve ödeme ister.

category-scam = Bu e-posta uydurma bir hikâye ile para almaya çalışıyor.
    .subject = E-posta engellendi: para tuzağı
    .could = E-posta size para kaybettirebilirdi.
    .can = E-posta size para kaybettirebilir.
    .title = Dolandırıcılık
    .admin = Yalnızca metinle yapılan dolandırıcılık: ön ödeme, sahte fatura, şantaj, sahte aşk.

category-hacktool = Bu e-postada, bilgisayarlara izinsiz girmeye yarayan bir araç var.
    .subject = E-posta engellendi: izinsiz giriş aracı
    .could = Başkaları bu aracı bilgisayarınıza karşı kullanabilirdi.
    .can = Başkaları bu aracı bilgisayarınıza karşı kullanabilir.
    .title = Saldırı aracı (hacktool)
    .admin = Saldırılarda kullanılan bir araç. Bazılarını sistem yöneticileri ve test uzmanları da kullanır.

category-pua = Bu e-postada çoğu kişinin istemediği bir program var.
    .subject = E-posta engellendi: istenmeyen program
    .could = Bu program reklam gösterebilir veya ayarlarınızı değiştirebilirdi.
    .can = Bu program reklam gösterebilir veya ayarlarınızı değiştirebilir.
    .title = İstenmeyen program (PUA)
    .admin = Reklamlar, paket kurulumlar, kuşkulu araçlar. Tehlikeli olmaktan çok rahatsız edicidir; bazı kullanıcılar bunları ister.

category-active-content = Bu e-postada komut çalıştırabilen bir belge var.
    .subject = E-posta engellendi: komut çalıştırabilen belge
    .could = Belgeyi açmanız zararlı bir programı başlatabilirdi.
    .can = Belgeyi açmanız zararlı bir programı başlatabilir.
    .title = Etkin içerik
    .admin = Belge açıldığında çalışan makro, betik veya bağlantı. Meşru belgelerde de bulunur.

category-evasion = Bu e-postada, kontrollerimizden gizlenmeye çalışan bir dosya var.
    .subject = E-posta engellendi: içeriğini gizleyen dosya
    .could = Bu dosya, kontrollerimizden sonra zarar verebilirdi.
    .can = Bu dosya, kontrollerimizden sonra zarar verebilir.
    .title = Tespitten kaçınma
    .admin = Tarama programlarına yakalanmamak için kendini paketler, gizler veya geciktirir. Kopya korumaları da bunu yapar.

category-suspicious-behavior = Bu e-postada şüpheli davranan bir dosya var.
    .subject = E-posta engellendi: şüpheli dosya
    .could = Bu dosya, size sormadan bilgisayarınızı değiştirebilirdi.
    .can = Bu dosya, size sormadan bilgisayarınızı değiştirebilir.
    .title = Şüpheli davranış
    .admin = Zararlı yazılımların sık yaptığı şeyleri yapar, ama zararlı olduğunu kanıtlayan bir şey yapmaz.

category-malware = Bu e-postada zararlı bir program var.
    .subject = E-posta engellendi: zararlı program
    .could = Bu program bilgisayarınızı bozabilir veya sizi gizlice izleyebilirdi.
    .can = Bu program bilgisayarınızı bozabilir veya sizi gizlice izleyebilir.
    .title = Zararlı yazılım
    .admin = Zararlıdır, ancak tarama programı türünü belirtmemiştir.

category-policy = Kurumunuzun bir kuralı bu e-postaya izin vermiyor.
    .subject = E-posta engellendi: kurumunuz izin vermiyor
    .could = Saldırganlar da böyle e-postalar kullanır.
    .can = Saldırganlar da böyle e-postalar kullanır.
    .title = Kurum politikası
    .admin = Yerel bir kural buna izin vermiyor; zararlı bir şey tespit edilmedi.

category-unscannable = E-postayı kontrol edemedik.
    .subject = E-posta engellendi: kontrol edilemedi
    .could = Böyle e-postalara bazen zararlı dosyalar gizlenir.
    .can = Böyle e-postalara bazen zararlı dosyalar gizlenir.
    .title = Kontrol edilemiyor
    .admin = Hiçbir tarama programı içine bakamadı. Hakkında iyi veya kötü bir bilgi yok.

category-spam = Bu e-posta istenmeyen reklama benziyor.
    .subject = E-posta engellendi: istenmeyen reklam
    .could = E-posta yalnızca zamanınızı alırdı.
    .can = E-posta zamanınızı alabilir.
    .title = Spam
    .admin = İstenmeyen toplu e-posta.

category-test = Bu e-postada zararsız bir test dosyası var. Bu tür dosyalar korumayı denemek içindir.
    .subject = E-posta engellendi: zararsız test dosyası
    .could = Bu dosya zarar veremezdi.
    .can = Bu dosya zarar veremez.
    .title = Test
    .admin = Tarama programlarının bilerek bildirdiği bir test dosyası. Zararsızdır.

# How bad it is. value: for recipients, after “Danger:” in the message danger. .admin: after “Severity:”, and alone at the start of a subject
severity-critical = çok yüksek
    .admin = kritik
severity-high = yüksek
    .admin = yüksek
severity-medium = orta
    .admin = orta
severity-low = düşük
    .admin = düşük
severity-info = yok
    .admin = bilgi

# How sure we are. value: for recipients, a sentence; it: the e-mail or what it contains. .admin: after “Confidence:”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = E-postanın zararlı olduğundan çok eminiz.
    .unwanted = Bunun istenmeyen bir e-posta olduğundan çok eminiz.
    .admin = yüksek
confidence-moderate = Oldukça eminiz, ama yanılıyor olabiliriz.
    .admin = orta
confidence-low = Yanlış alarm olabilir. E-posta zararsız olabilir.
    .admin = düşük

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = zayıf belirti
strength-doubtful = yanlış alarmlarıyla bilinir
strength-medium = orta güçte belirti
strength-strong = güçlü belirti
strength-named = tam eşleşme

# What the malware runs on, or what kind of file it is; after “Platform:”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = betik
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arşiv
platform-mail = e-posta
