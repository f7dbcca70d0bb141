# Provenance: original
# Turkish, formal (siz): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences. “Testte” tells that it happened on the test
#           computer and not on the reader's; “bu dosya”, “dosya” is the file that the sentences before have named
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = Bu dosya testte aynı anda birçok dosyayı ve adlarını değiştirmeye çalıştı. Fidye programları böyle yapar.
    .title = Birçok dosyanın şifrelenmesi veya yeniden adlandırılması
    .admin = Test bilgisayarındaki dosyalar toplu olarak yeniden yazıldı veya yeni bir uzantı aldı. Yedekleme, arşivleme ve disk şifreleme araçları da bunu yapar, ama nadiren e-posta ile gönderilir. Sandbox raporunda yeni dosya uzantısını ve bırakılan notları arayın.
finding-ransom-note = Bu dosya testte, para isteyen bir not bırakmaya çalıştı.
    .title = Fidye notu
    .admin = Adı veya metni fidye notlarından bilinen bir dosya yazıldı. Eşleşme anahtar sözcüklere dayanır: Dosyayı sandbox raporunda okuyun.
finding-backups-deleted = Bu dosya testte yedekleri silmeye çalıştı. Yedek yoksa kaybolan dosyalar geri gelmez.
    .title = Yedeklerin silinmesi
    .admin = Gölge kopyalar, yedek kataloğu veya boş alan silindi (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Bunu meşru olarak yalnızca yedekleme ve disk temizleme yazılımları yapar.
finding-recovery-off = Bu dosya testte bilgisayarın onarım işlevlerini kapatmaya çalıştı.
    .title = Kurtarma işlevlerinin kapatılması
    .admin = Önyükleme yapılandırması, Sistem Geri Yükleme veya yedeklemeler değiştirildi (bcdedit, wbadmin, ilkeler). Sürücü kurulum programları ve kurtarma araçları da bunu yapar; CAPE kendi bcdedit imzasına %20 güven verir.
finding-disk-overwritten = Bu dosya testte bilgisayar bir daha açılmasın diye diskin üzerine yazmaya çalıştı.
    .title = Diskin veya önyükleme alanının üzerine yazılması
    .admin = Bir diske, önyükleme kaydına veya bütün dosyalara doğrudan (raw) yazma ya da bunu yapan bir araç. Bölümleme, disk görüntüsü alma ve disk şifreleme araçları da bunu yapar. Raporda \\.\PhysicalDrive ifadesini arayın.
finding-mass-deletion = Bu dosya testte alışılmadık sayıda dosya silmeye çalıştı.
    .title = Birçok dosyanın silinmesi
    .admin = İmza yalnızca sayar: Kaldırma programları ve geçici dosya temizleyicileri de onu tetikler. Hangi dosyaların silindiğine bakın.
finding-tools-blocked = Bu dosya testte kendisini durdurabilecek araçları engellemeye çalıştı.
    .title = Sistem araçlarının engellenmesi
    .admin = Görev Yöneticisi, kayıt defteri düzenleyicisi, komut istemi veya başka programlara karşı ilkeler ayarlandı. Bunu, ekranı kilitleyen programlar dışında yalnızca kiosk ve okul yazılımları yapar.
finding-desktop-changed = Bu dosya testte masaüstünü değiştirmeye veya Windows bildirimlerini gizlemeye çalıştı.
    .title = Masaüstü ayarlarının değiştirilmesi
    .admin = Duvar kâğıdı, simgeler, başlat menüsü veya bildirimler. Tek başına zararsızdır: Temalar ve ince ayar araçları da bunu yapar. Yalnızca şifreleme belirtileriyle birlikte önemlidir.

## Stealing

finding-browser-data = Bu dosya testte internet tarayıcısının parolaları ve gezilen sayfaları tuttuğu yere baktı.
    .title = Web tarayıcısı verilerinin okunması
    .admin = Sandbox hırsızlıktan söz eder; gördüğü ise web tarayıcısı profillerine erişimdir. Kurulum, eşitleme ve temizleme araçları da bunları okur (CAPE buna %30 güven verir). Yalnızca ardından veri gönderildiyse önemlidir.
finding-browser-passwords = Bu dosya testte internet tarayıcısındaki kayıtlı parolaları veya girişleri okumaya çalıştı.
    .title = Web tarayıcısı parolalarının okunması
    .admin = Login Data, key4.db veya çerez deposuna erişim. Yaygın tek meşru örnek, içe aktarma yapan bir parola yöneticisidir.
finding-transfer-passwords = Bu dosya testte dosya aktarma programlarının kayıtlı parolalarını aradı.
    .title = Dosya aktarma parolalarının aranması
    .admin = FTP, SSH veya uzaktan erişim istemcilerinin yolları ve kayıt defteri anahtarları yoklandı. Art arda çok sayıda olması, Pony ve LokiBot gibi parola hırsızları için tipiktir.
finding-account-data = Bu dosya testte e-posta programlarının ve başka programların parolalarını veya verilerini aradı.
    .title = Hesap verilerinin aranması
    .admin = Posta profilleri, mesajlaşma programları, oyunlar veya başka kimlik bilgileri. Office eklentileri ve geçiş araçları da posta profillerini okur; hangi yollara erişildiğine bakın.
finding-wallets = Bu dosya testte bilgisayarda dijital para aradı.
    .title = Kripto cüzdanlarının aranması
    .admin = wallet.dat, cüzdan klasörleri veya web tarayıcısı cüzdanları. Bunu meşru olarak yalnızca cüzdan yazılımının kendisi yapar.
finding-windows-passwords = Bu dosya testte giriş parolalarını Windows içinden almaya çalıştı.
    .title = Windows parolalarının okunması
    .admin = LSASS belleği, SAM, DPAPI, kasa veya etki alanı veritabanı (ATT&CK T1003). Güvenlik yazılımları ve kilitlenme raporları da LSASS belleğini okur; e-posta ekleri okumaz.
finding-clipboard = Bu dosya testte “kopyala ve yapıştır” ile kopyalananları okudu.
    .title = Panonun okunması
    .admin = Bu yolla parolalar ele geçirilebilir veya hesap numaraları değiştirilebilir. Office programları, parola yöneticileri ve uzaktan destek araçları panoyu sürekli okur.
finding-keylogger = Bu dosya testte klavyede yazılanları, parolalar dâhil, kaydetmeye çalıştı.
    .title = Klavyenin izlenmesi
    .admin = Klavye kancası (hook) veya tuşların sürekli sorgulanması. Kısayol tuşu araçları, oyunlar ve engelliler için yardımcı programlar aynı işlevleri kullanır; ardından veri gönderildiyse ciddidir.
finding-screen-watched = Bu dosya testte ekranı, kamerayı veya mikrofonu kaydetmeye çalıştı.
    .title = Ekranın veya ortamın izlenmesi
    .admin = Ekran görüntüsü, kamera veya ses. Destek ve toplantı yazılımları bunu izin alarak yapar; bir ekin bunu yapması için neden yoktur.
finding-traffic-redirected = Bu dosya testte internet trafiğini başkalarının okuyabileceği bir yola çevirmeye çalıştı.
    .title = İnternet trafiğinin yönlendirilmesi
    .admin = Vekil sunucu (proxy), hosts dosyası, DNS, kök sertifikalar veya bir yakalama sürücüsü. Şirket yazılımları ve reklam engelleyiciler de bunları değiştirir; hangi adresin veya sertifikanın ayarlandığına bakın.
finding-browser-weakened = Bu dosya testte internet tarayıcısının korumasını zayıflatmaya çalıştı. Banka dolandırıcıları böyle yapar.
    .title = Web tarayıcısı korumasının zayıflatılması
    .admin = Güvenlik bölgeleri, işlem yalıtımı, SPDY veya HTTP/2 ya da web tarayıcısına eklenen kod: banka sayfalarını değiştirmeye hazırlık. Eski şirket yazılımları da bölgelerin güvenliğini düşürür.
finding-browser-changed = Bu dosya testte internet tarayıcısının ana sayfasını, aramasını veya eklentilerini değiştirmeye çalıştı.
    .title = Web tarayıcısı ayarlarının değiştirilmesi
    .admin = Paketle gelen reklam programları için tipiktir. Meşru kurulum programları da bunu önerir, ama önce sorar.

## Strangers in control

finding-computer-info-sent = Bu dosya testte bilgisayar hakkında bilgiler topladı ve bunları internete gönderdi.
    .title = Bilgisayar bilgilerinin gönderilmesi
    .admin = Uzaktan kontrol programlarının olağan ilk iletisidir. Meşru yazılımların telemetrisi de buna benzer: Hedefi kontrol edin.
finding-stolen-data-sent = Bu dosya testte, parola hırsızlarının yaptığı gibi dışarıya veri gönderdi.
    .title = Verilerin bir toplama noktasına gönderilmesi
    .admin = Verileri bir sohbet botu, bir webhook veya bir e-posta hesabı aldı: Agent Tesla, Snake ve benzerleri için olağandır. Proxy veya DNS günlüklerinizde bu adrese bağlanan gerçek bilgisayarları arayın.
finding-sends-mail = Bu dosya testte kendi kendine e-posta göndermeye çalıştı.
    .title = Dosyanın kendisinin e-posta göndermesi
    .admin = Örnekten SMTP trafiği: spam botu veya kaydettiklerini e-posta ile gönderen bir tuş kaydedici. İzleme araçları ve e-posta programları da bunu yapar.
finding-remote-control = Bu dosya testte, bilgisayarı başkalarına açan bir program gibi internete bağlandı.
    .title = Komuta kontrol (C2)
    .admin = Komuta kontrol belirtileri: tipik portlar veya protokoller, hesaplanmış alan adları (DGA), tüneller, çıkarılmış ayarlar. Eşler arası ve güncelleme yazılımları da bunu tetikleyebilir. Adreslere bakın.
finding-botnet-work = Bu dosya testte virüslü bilgisayarlardan oluşan bir ağın parçası gibi davrandı.
    .title = Botnet davranışı
    .admin = IRC, tıklama sahtekârlığı, başkalarına saldırı veya bilinen bir botun davranışı. Meşru örnek, bir IRC istemcisidir.
finding-cryptomining = Bu dosya testte bilgisayarla dijital para üretmeye çalıştı.
    .title = Kripto madenciliği
    .admin = Bir madencilik komutu veya madencilik havuzu görüldü. Bazı kişiler bilerek madencilik yapar, ama programı e-posta ile almaz.
finding-hidden-network = Bu dosya testte, kiminle konuştuğunu saklayan gizli bir ağ kullandı.
    .title = Tor, açık proxy veya tünel
    .admin = Tor, I2P, açık bir proxy veya bir tünel hizmeti. Gizlilik araçları ve geliştiriciler de bunları kullanır.
finding-opens-port = Bu dosya testte dışarıdan bağlantı bekledi.
    .title = Dinlenen bir portun açılması
    .admin = Birçok meşru program bunu yapar: yardımcı hizmetler, yazıcılar, hata ayıklayıcılar, oyunlar. Uzaktan kontrol belirtileriyle birlikte önemlidir.
finding-access-opened = Bu dosya testte başkaları için bilgisayara bir giriş açmaya çalıştı.
    .title = Başkalarına erişim açılması
    .admin = Uzak masaüstü veya uzaktan destek kuruldu ya da bir kullanıcı hesabı eklendi. Destek personeli de bunu yapar: Bunu kendi destek ekibinizin gönderip göndermediğini sorun.
finding-attack-tool = Bu dosyada, bilgisayarlara izinsiz girmek için yapılmış bir araç var.
    .title = Bilinen saldırı aracı
    .admin = Bir araç setinin izi (Meterpreter, Empire, Koadic, bir web kabuğu …). Kendi sızma testiniz olabilir; değilse hedefli saldırı olarak ele alın.

## Addresses and traffic

finding-attack-traffic = Bu dosyanın testteki internet trafiği bilinen saldırılara benziyor.
    .title = Bilinen saldırı trafiği
    .admin = Bir saldırı tespit kuralı veya bir tehdit istihbaratı akışı eşleşti. Uyarının kendisini okuyun: Kod çözücü olayları (“SURICATA …”) ve düşük öncelikler çoğunlukla gürültüdür.
finding-doubtful-address = Bu dosya testte dolandırıcıların da kullandığı türden internet adreslerine bağlandı.
    .title = Kuşkulu adresler
    .admin = Ucuz veya yeni alan adları, yanıt vermeyen sunucular, yalın IP adresleri, dosya paylaşım ve paste siteleri. Meşru programlar da bunların hepsini kullanır: Adresin kendisine bakarak karar verin.
finding-dynamic-dns = Bu dosya testte her an başka bir bilgisayara geçebilen bir internet adresine bağlandı.
    .title = Dinamik DNS
    .admin = Ev kullanıcıları ve küçük iş yerleri dinamik DNS kullanır; kolayca yer değiştirebildikleri için uzaktan kontrol programlarını işletenler de kullanır. Adı kontrol edin.
finding-web-traffic = Bu dosya testte internetle veri alışverişi yaptı.
    .title = Olağan web trafiği
    .admin = Neredeyse her program bunu yapar: güncellemeler, lisanslar, istatistikler. Yalnızca adres veya veri kötüyse önemlidir. Alışılmadık bir user agent zayıf bir belirtidir.

## Fetching and starting other programs

finding-program-unpacked = Bu dosya testte içinden ikinci bir program çıkarıp başlattı.
    .title = Bir programın bırakılması ve başlatılması
    .admin = Her kurulum programı bunu yapar. Bir belgeden veya betikten geliyorsa güçlü bir indirici belirtisidir.
finding-program-created = Bu dosya testte bilgisayara yeni bir program koydu.
    .title = Program dosyası oluşturulması
    .admin = Kurulum programları ve kendi kendine açılan arşivler bunu yapar. Hangi dosya olduğuna ve başlatılıp başlatılmadığına bakın.
finding-document-writes-program = Bir belge veya komut dosyası testte bilgisayara gizlice bir program koydu.
    .title = Belgenin program yazması
    .admin = Office, bir betik yürütücüsü (script host) veya PowerShell yürütülebilir bir dosya yazdı. Meşru ekler bunu neredeyse hiç yapmaz.
finding-document-online = Bu belge testte, bir program indirecekmiş gibi kendi kendine internete bağlandı.
    .title = Belgenin internete bağlanması
    .admin = Bağlantılı resimler, şablonlar ve Office lisans denetimleri de bunu tetikler (CAPE buna %20 güven verir). Neyin alındığına bakın.
finding-script-download = Gizli komutlar testte internetten bir şey indirmeye çalıştı.
    .title = Betiğin bir şey indirmesi
    .admin = wscript, cscript, mshta veya PowerShell internete bağlandı ya da bir işlem başlattı. Bir e-posta ekinden geliyorsa neredeyse her zaman bir indiricidir.
finding-program-download = Bu dosya testte internetten bir program indirdi.
    .title = Program indirilmesi
    .admin = Güncelleyiciler bunu üreticilerinin adresinden yapar; yalın bir IP adresinden indirme, güçlü bir zararlı yazılım belirtisidir. Bilinmiyorsa adresi engelleyin.
finding-hidden-command = Bu dosya testte güçlü bir Windows aracıyla gizli komutlar başlattı.
    .title = Gizli PowerShell veya DDE komutu
    .admin = Kodlanmış veya gizli PowerShell ya da bir DDE komutu. Yönetici betikleri bu parametrelerin bazılarını kullanır, ama onlar e-posta ile gelmez. Rapordaki komut satırının kodunu çözün.
finding-obfuscated-command = Bu dosya testte, bilerek okunmaz hâle getirilmiş komutlar kullandı.
    .title = Karmaşıklaştırılmış (obfuscated) komut satırı
    .admin = Ters çevrilmiş, doldurulmuş, birleştirilmiş veya çok uzun komutlar. Bazı kurulum ve derleme araçlarında uzun komutlar vardır; okunmaz olanlar nadiren meşrudur.
finding-unusual-process = Bu dosya testte sıradan bir dosyanın ihtiyaç duymadığı programları başlattı.
    .title = Alışılmadık alt işlem
    .admin = Sandbox'un bilinenler listesinde olmayan bir işlem veya alışılmadık biçimde kullanılan bir araç. Alt işlemlere ve komut satırlarına bakın.
finding-document-starts-program = Bu belge testte açılınca gizlice başka bir program başlattı.
    .title = Belgenin program başlatması
    .admin = Office, bir PDF okuyucu veya bir web tarayıcısının altında bir kabuk, betik yürütücüsü veya başka bir program çalıştı. Meşru belgeler bunu neredeyse hiç yapmaz.
finding-windows-tools = Bu dosya testte Windows ile birlikte gelen araçları kullandı.
    .title = Windows araçlarının kullanılması
    .admin = Yönetim betikleri ve kurulum programları da bunları kullanır. certutil, bitsadmin, mshta ve regsvr32, net veya ping aracından daha ağır basar.
finding-borrowed-programs = Bu dosya testte, yaptıklarını gizlemek için güvenilen bir Windows programını kullandı.
    .title = Güvenilen programın kötüye kullanılması
    .admin = Sistem programı üzerinden dolaylı çalıştırma (System Binary Proxy Execution, ATT&CK T1218) veya DLL yan yükleme (side-loading): İzin listeleri ve koruma yalnızca güvenilen adı görür. Bazı yönetim araçları böyle çalışır.
finding-started-from-archive = Sıkıştırılmış ekteki aldatıcı bir dosya testte bir program başlatmaya çalıştı.
    .title = Arşivde kısayol veya betik
    .admin = Bir LNK, betik veya DLL doğrudan bir arşivden veya disk görüntüsünden başlatıldı: Bugün zararlı yazılım dağıtmanın çok yaygın bir yoludur.

## Documents, scripts, pages

finding-office-macro = Belgede küçük bir program (makro) var.
    .title = Belgede makro
    .admin = Yalnızca varlığı görüldü, kötü bir şey görülmedi. Makrolu iş tablolarının çoğu meşrudur: Göndereni bildiğiniz bir numaradan arayın.
finding-office-macro-autorun = Belgede, belge açılınca başlayan küçük bir program var.
    .title = Kendiliğinden başlayan makro
    .admin = AutoOpen, AutoClose veya benzeri bir giriş noktası. Şirketlerin formlarında ve şablonlarında da bulunur; bir indirme veya kabuk çağrısıyla birlikte güçlü bir belirtidir.
finding-office-macro-suspicious = Belgede küçük bir program var. Saldırılar da aynı komutları kullanır.
    .title = Şüpheli komutlar içeren makro
    .admin = Shell, CreateObject veya URLDownloadToFile gibi dizeler ya da bir Excel 4 makrosu. Kurum içinde yazılmış iş makroları bunların bazılarını kullanır; makroyu okuyun (olevba).
finding-known-weakness = Bu dosya testte bir programın bilinen bir açığından içeri girmeye çalıştı.
    .title = Bilinen güvenlik açığının kullanılması
    .admin = Bilinen bir exploit veya exploit kiti ile eşleşiyor; varsa CVE numarası sandbox'un kendi ifadesindedir. Güncel programlar genellikle etkilenmez: Yama düzeyinizi kontrol edin.
finding-document-link = Bu dosyada, kuşkulu bir web sitesine giden bir bağlantı var.
    .title = Kuşkulu bağlantılar
    .admin = Belgede veya bellekte bulunan URL'ler. Birçoğu Office'e veya sertifikalara aittir: Karar vermeden önce onlara bakın.
finding-script-code = Bu dosyada, web sayfalarının ve formların kullandığı türden program kodu var.
    .title = Dosyada betik
    .admin = JavaScript veya benzeri, PDF dosyalarında da. Meşru formlar ve web sayfaları da bunu kullanır; ne yaptığına bakın.
finding-obfuscated-script = Bu dosyada, gizlenmiş veya okunmaz hâle getirilmiş program kodu var.
    .title = Gizli veya karmaşıklaştırılmış betik
    .admin = Boyutu olmayan çerçeveler, paketlenmiş JavaScript, yönlendirmeler, HTML smuggling. İzleyiciler ve küçültülmüş (minified) sayfalar buna benzer.
finding-odd-document = Belgenin yapısı alışılmadık.
    .title = Alışılmadık belge yapısı
    .admin = Alışılmadık kod sayfaları, gömülü nesneler veya exploit'lerin kullandığı bölümler. Dönüştürücüler ve eski programlar da böyle dosyalar yazar.
finding-phishing-page = Bu dosya, parola almak için bir giriş sayfasını taklit ediyor.
    .title = Oltalama sayfası
    .admin = Bir oltalama kiti veya bilinen bir oturum açma sayfasının kopyası. Formun verileri nereye gönderdiğine bakın ve parola giren olup olmadığını sorun.
finding-phishing-signs = Bu dosya, sahte bir adla parola isteyen bir sayfaya benziyor.
    .title = Oltalama belirtileri
    .admin = Oltalama sayfalarından bilinen başlık, ad veya içerik. Birinin kaydettiği veya ilettiği gerçek oturum açma sayfaları da buna benzer.

## Breaking in

finding-memory-attack = Bu dosya testte başka bir programın içine girmek için bir hile kullandı.
    .title = Exploit tekniği
    .admin = Heap spray, stack pivot, DEP atlatma veya kabuk kodu (shellcode). Tam zamanında (JIT) derleyiciler ve kopya korumaları bunları tetikleyebilir; CAPE, stack pivot imzasına düşük puan verir.
finding-more-rights = Bu dosya testte kendisinde olmayan yetkileri almaya çalıştı.
    .title = Yetki yükseltme
    .admin = Çekirdek adresleri, erişim belirteçleri veya hata ayıklama yetkileri. Güvenlik yazılımları ve hata ayıklayıcılar da bunu yapar; bkz. ATT&CK TA0004.
finding-driver-loaded = Bu dosya testte sistemin derinlerinde bir sürücü yüklemeye veya kötüye kullanmaya çalıştı.
    .title = Sürücünün yüklenmesi veya kötüye kullanılması
    .admin = Güvenlik açığı olan veya bilinmeyen bir sürücü ya da kaldırılan bir güvenlik sürücüsü: korumayı kapatmanın olağan bir yolu. Donanım kurulumları da sürücü yükler, ama imzalı olanları.
finding-code-injection = Bu dosya testte kendi kodunu başka bir programın içine gizledi.
    .title = Kod enjeksiyonu
    .admin = Uzak iş parçacıkları, içi boşaltılmış işlemler, kancalar (hook) ve benzerleri (ATT&CK T1055). Güvenlik yazılımları, kopya korumaları ve ekran okuyucular da kod enjekte eder.
finding-fileless-code = Bu dosya testte yalnızca bellekte çalıştı. Orada fark edilmesi zordur.
    .title = Dosya dışında kod
    .admin = Hiçbir dosyaya ait olmayan bellek kodu, doğrudan sistem çağrıları veya yamalanmış AMSI ve ETW. Tam zamanında (JIT) derleyiciler ve kopya korumaları buna benzeyebilir.
finding-memory-habits = Bu dosya testte belleği sıkıştırılmış programlar gibi kullandı.
    .title = Bellekte kendi kendini açma
    .admin = Hem yazılabilir hem yürütülebilir bellek, ancak çalışma sırasında bulunan işlevler, kod içeren arabellekler. .NET, Java, web tarayıcıları ve kendi kendine açılan arşivler bunu sürekli yapar.

## Settling in

finding-autostart = Bu dosya testte bilgisayar her açıldığında kendiliğinden başlamaya çalıştı.
    .title = Otomatik başlatma
    .admin = Run anahtarı, başlangıç klasörü, hizmet, görev veya eklenti. Her güncelleyici bunu yapar; bir belgeden geliyorsa güçlü bir belirtidir.
finding-hidden-autostart = Bu dosya testte alışılmadık bir yerde gizli bir otomatik başlatma ayarladı.
    .title = Gizli otomatik başlatma
    .admin = Boot Execute, Güvenli Mod, shim'ler, program değiştirme (image hijack), AppInit, WMI veya kayıt defterindeki betikler (ATT&CK T1546, T1547). Bu yerleri zararlı yazılımlar dışında yalnızca güvenlik ve sistem araçları kullanır.
finding-copies-itself = Bu dosya testte kendisini kopyaladı.
    .title = Kendini kopyalama
    .admin = Yeni adlı, değiştirilmiş kopyalar, sisteme yerleşen zararlı yazılımlar için olağandır. Kurulum programları ve taşınabilir programlar da kendini kopyalar.
finding-spreads = Bu dosya testte başka bilgisayarlara veya dosyalara yayılmaya çalıştı.
    .title = Yayılma
    .admin = Paylaşımlar, çıkarılabilir sürücüler, uzaktan çalıştırma (PsExec) veya virüs bulaşmış program dosyaları. Yöneticiler de aynı uzaktan araçları kullanır. Dosyayı açan olduysa ağdaki diğer bilgisayarları kontrol edin.

## Hiding

finding-protection-off = Bu dosya testte virüs korumasını kapatmaya çalıştı.
    .title = Korumanın kapatılması
    .admin = Defender, Güvenlik Merkezi, SmartScreen, Office makro koruması veya yeni dışlamalar. Diğer antivirüs kurulumları ve yönetim araçları da Defender'ı kapatır.
finding-protection-searched = Bu dosya testte bilgisayarda virüs koruması aradı.
    .title = Antivirüs aranması
    .admin = Zararlı yazılım bunu ürünü atlatmak veya durdurmak için, kurulum programları ise çakışmaları önlemek için yapar.
finding-safeguards-off = Bu dosya testte Windows korumasını zayıflatmaya çalıştı.
    .title = Windows korumasının zayıflatılması
    .admin = Güvenlik duvarı, güncellemeler veya başka ilkeler. Sunucular ve oyunlar güvenlik duvarını kendileri için açar; hangi kuralın ayarlandığına bakın.
finding-barrier-bypass = Bu dosya testte “Buna izin vermek istiyor musunuz?” sorusunu atlatmaya çalıştı.
    .title = UAC'nin atlatılması
    .admin = Kullanıcı Hesabı Denetimi'ni atlatmanın bilinen bir yolu kullanıldı veya ayarları düşürüldü (ATT&CK T1548.002). Meşru kurulum programları bunun yerine sorar.
finding-hides-itself = Bu dosya testte görünmez kalmaya çalıştı.
    .title = Gizli pencereler veya dosyalar
    .admin = Kurulum programları ve arka plandaki yardımcı programlar gizli pencereleri ve dosyaları sürekli kullanır.
finding-disguise = Bu dosya testte başka bir şey gibi görünmeye çalıştı.
    .title = Kılık değiştirme
    .admin = Sahte üst işlem, ad veya dosya türü ya da kayıt defterinde gizlenmiş veriler. Kopya korumaları da lisans verilerini kayıt defterinde gizler.
finding-wipes-tracks = Bu dosya testte yaptıklarının izlerini silmeye çalıştı.
    .title = İzlerin silinmesi
    .admin = Kendini, günlükleri veya “internetten geldi” işaretini sildi ya da günlük kaydını kapattı. Kurulum programları da kendi izlerini temizler.
finding-programs-stopped = Bu dosya testte başka programları durdurmaya veya bilgisayarı yeniden başlatmaya çalıştı.
    .title = Programların veya sistemin durdurulması
    .admin = İşlemler veya hizmetler sonlandırıldı ya da yeniden başlatma istendi. Kurulum programları bunu dosyaları değiştirmek için yapar; neyin durdurulduğuna bakın.
finding-packed = Dosya, alışılmadık biçimde paketlenmiş veya hazırlanmış. Bu, incelemeyi zorlaştırıyor.
    .title = Paketlenmiş veya alışılmadık program dosyası
    .admin = Paketleyici (packer), yüksek entropi, sona eklenmiş veri (overlay) veya alışılmadık başlıklar. Ticari ve ücretsiz yazılımların birçoğu da paketlenmiştir.
finding-false-signature = Dosyanın dijital imzasına güvenilemez.
    .title = Kuşkulu kod imzası
    .admin = Sertifika çalınmış, iptal edilmiş, kendinden imzalı veya dosyaya uymuyor. Kendi yapımı araçlar sık sık kendinden imzalıdır; çalınmış sertifika ise güçlü bir belirtidir.

## Looking around

finding-watcher-check = Bu dosya testte izlenip izlenmediğine baktı.
    .title = Sanal makine tespiti
    .admin = Kayıt defteri anahtarları, dosyalar, donanım adları ve benzerleri. Kopya korumaları, oyunlar ve kurulum programları da aynı şeyleri sorgular. İki veya daha fazla farklı sorgu çok daha ağır basar.
finding-sandbox-search = Bu dosya testte bizimki gibi test bilgisayarlarını aradı. Amacı, orada zararsız görünmekti.
    .title = Sandbox aranması
    .admin = Sandbox'lara ait dosyalar, mutex'ler veya kitaplıklar. Hiçbir meşru programın bunu bilmesi gerekmez.
finding-situation-check = Bu dosya testte bekledi ya da zamanı, yeri veya bilgisayar başındaki kişiyi kontrol etti.
    .title = Bekleme ve kontrol etme
    .admin = Gecikmeler, boşta kalma süresi, fare, dil, hata ayıklayıcı. Zararlı yazılım, önce test bitsin diye bekler; kurulum programları ve oyunlar da böyle şeyleri kontrol eder.
finding-computer-facts = Bu dosya testte bilgisayar hakkında genel bilgiler istedi.
    .title = Bilgisayarın genel bilgileri
    .admin = Ad, bellek, disk boyutu, yetkiler: Neredeyse her kurulum programı bunları sorar. Bir keresinde bir PDF, yalnızca Windows'un “Birlikte Aç” penceresi disk boyutunu sorduğu için engellendi. Tek başına asla kanıt değildir.
finding-system-info = Bu dosya testte bilgisayar ve programları hakkında ayrıntılı bilgi topladı.
    .title = Sistem ayrıntılarının toplanması
    .admin = Donanım, yazılım, işlemler, WMI. Envanter araçları, kurulum programları ve telemetri de aynısını yapar.
finding-network-recon = Bu dosya testte bilgisayarın ağını araştırdı.
    .title = Ağ keşfi
    .admin = Etki alanı, kullanıcılar, paylaşımlar veya yakındaki bilgisayarlar listelendi. Yönetici betikleri bunu yapar; bir ekten geliyorsa bütün ağa yönelik bir saldırının hazırlığı olabilir.

## Marks of known malware

# [0]: nobody told how many. Say “one” in [one] only if that form is used for nothing but 1.
finding-antivirus-engines =
    { $number ->
        [0] Başka virüs taramaları da dosyayı zararlı buluyor.
        [one] Başka { $number } virüs taraması da dosyayı zararlı buluyor.
       *[other] Başka { $number } virüs taraması da dosyayı zararlı buluyor.
    }
    .title = Diğer tarama programları da aynı görüşte
    .admin =
        { $number ->
            [0] Başka tarama programları (VirusTotal, IRMA veya ClamAV) dosyayı bildiriyor; sayıları bilinmiyor.
            [one] Başka { $number } tarama programı dosyayı bildiriyor. Bir veya iki tanesi sık sık yanlış alarmdır: Hangi tarama programı olduğuna bakın ve yarın yeniden kontrol edin.
           *[other] Başka { $number } tarama programı dosyayı bildiriyor. Bir veya iki tanesi sık sık yanlış alarmdır, on veya daha fazlası ise neredeyse hiç değildir. SHA-256 değerini aratın; gizli dosyaları yüklemeyin.
        }
# CAPE is a sandbox.
finding-known-malware = Test bilgisayarı, bu dosyanın bilinen bir zararlı program olduğunu anladı.
    .title = CAPE tarafından tanındı
    .admin = CAPE aileyi adlandırdı veya yapılandırmasını çıkardı. Raporda, bağlanacağı adresler vardır: Bunları günlüklerinizde arayın.
finding-rule-match = Bu dosya, bilinen zararlı programlara benziyor.
    .title = Zararlı yazılım kuralı ile eşleşme
    .admin = Bir YARA kuralı, bir gösterge veya bir benzerlik eşleşti. Kuralların niteliği farklıdır: Kuralın adına ve yazarına bakın.
finding-known-family = Bu dosya, bilinen bir zararlı programın izlerini taşıyor.
    .title = Bilinen bir ailenin izleri
    .admin = { $family } ailesine ait dosyalar, kayıt defteri anahtarları, mutex'ler veya adresler. Adlar yeniden kullanılır ve kopyalanır, ama meşru yazılımlar bunu neredeyse hiç yapmaz.

## Little things

finding-everyday-actions = Bu dosya testte birçok zararsız programın da yaptığı şeyleri yaptı.
    .title = Sıradan eylemler
    .admin = Kayıt defteri, dosyalar, kanallar (pipe), şifreleme, kodunun yetenekleri. Tek başına dosyanın aleyhine bir belirti değildir.
finding-phone-access = Bu dosya, telefonda geniş kapsamlı izinler istiyor.
    .title = Telefon işlevlerinin kullanılması
    .admin = Konumu, numaraları, uygulamaları veya iletileri okuyan ya da kod yükleyen bir Android uygulaması. Birçok meşru uygulama da bunu yapar; uygulamanın amacıyla karşılaştırın.
finding-crash = Program testte çöktü.
    .title = Testte çökme
    .admin = Dosyadan çok test bilgisayarı hakkında bilgi verir. Bozuk bir exploit de çökebilir.

## Verdicts of the sandbox itself

finding-sandbox-score = Bu dosya testte birkaç bakımdan şüpheli davrandı.
    .title = Sandbox puanı
    .admin = Cuckoo puanı: { $score }. Bu, bütün bulguların önem derecelerinin 5'e bölünüp toplanmasıdır. Önem derecesi 3 olan yedi bulgu, olağan 4 sınırını aşmaya yeter. Bulgulara tek tek bakın.
# $number: such as 3. Expression is Peekaboo's word for a rule that a site writes; expression.4 is a setting.
finding-site-expression = Bu dosya, bilgi işlem biriminizin koyduğu bir kurala takıldı.
    .title = Yerel kural
    .admin = Kendi Peekaboo kural kümenizdeki bir ifade eşleşti: ({ $number }). Saymaya 0'dan başlanır; yani (3), expression.4 ayarıdır. Sonraki kurallar çalışmadı; sandbox raporunda daha fazla bilgi olabilir.
finding-evil-domain = Bu dosya testte, tehlikeli olduğu bilinen bir internet adresine bağlanmaya çalıştı.
    .title = Engellenmiş alan adına bağlantı
    .admin = Yerel zararlı alan adları listesinde: { $domain }. DNS ve proxy günlüklerinizde arayın.
finding-peekaboo-test = Bu, zararsız bir test dosyası.
    .title = Peekaboo test dosyası
    .admin = Dosyada “Peekabooyar” test işareti var. Büyük olasılıkla biri filtreyi deniyor.
finding-sandbox-verdict = Test bilgisayarı dosyayı zararlı buldu, ama neden belirtmedi.
    .title = Nedeni belirtilmeyen karar
    .admin = Sonuçla birlikte bir neden gelmedi. Peekaboo'nun kendi dosyalarında olabilir: Rapor dizininde bölümün SHA-256 değerini arayın.
finding-sandbox-other = Bu dosya testte şüpheli sayılan bir şey yaptı.
    .title = Başka davranış
    .admin = Bu bulgu katalogda yok. Sandbox'un kendi ifadesi gösteriliyor; ona göre karar verin.

## What could not be analyzed

sandbox-failed-analysis = Dosyanın testi bitmedi. Zararsız olup olmadığını bilmiyoruz.
    .title = Sandbox analizi başarısız
    .admin = Cuckoo veya Cortex bir hata bildirdi veya analizi bitiremedi. Sandbox günlüğünde bu işi arayın; ikinci bir analiz çoğu zaman başarılı olur.
sandbox-failed-file = Dosya test edilemedi. Zararsız olup olmadığını bilmiyoruz.
    .title = Dosya aktarılamadı
    .admin = Peekaboo dosyayı okuyamadı veya sandbox'a veremedi. Disk alanını, izinleri ve iş kuyruğunu kontrol edin.
sandbox-failed-rule = Dosya değerlendirilemedi. Zararsız olup olmadığını bilmiyoruz.
    .title = Peekaboo kuralı başarısız
    .admin = Bir kural hata ile durdu veya bir ifade, sonucun başarısız sayılmasını istedi. Kural kümesini kontrol edin: Olağan neden, tanımsız bir ad veya eksik bir rapordur.
sandbox-failed-service = Dosya test edilemedi. Zararsız olup olmadığını bilmiyoruz.
    .title = Peekaboo kullanılamıyor
    .admin = Peekaboo isteği reddetti veya ona ulaşılamadı. Hizmetini ve günlüğünü kontrol edin.
sandbox-failed-other = Dosya test edilemedi. Zararsız olup olmadığını bilmiyoruz.
    .title = Sandbox testi başarısız
    .admin = Peekaboo, neden belirtmeden bir başarısızlık bildirdi. İşi günlüğünde arayın.
