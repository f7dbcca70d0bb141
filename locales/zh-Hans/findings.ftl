# Provenance: original
# Simplified Chinese, polite (您): what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, what honest software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)
#
# Values start with “测试中，”, so that nobody takes it for something that happened on his own computer.

## Extortion and destruction

finding-mass-encryption = 测试中，它试图同时改写并重命名许多文件，就像勒索程序那样。
    .title = 大量文件被加密或重命名
    .admin = 沙箱中的文件被成批改写或换了新扩展名。备份、压缩和磁盘加密工具也会这样做，但很少用邮件发送。请在沙箱报告中查找新的扩展名和留下的勒索信。
finding-ransom-note = 测试中，它试图留下一封要钱的信。
    .title = 勒索信
    .admin = 写入了一个名称或内容与已知勒索信相符的文件。这是按关键词匹配的：请在沙箱报告中阅读该文件。
finding-backups-deleted = 测试中，它试图删除电脑上的备份。这样，丢失的文件就找不回来了。
    .title = 备份被删除
    .admin = 卷影副本、备份目录或可用空间被清除（vssadmin、wmic、wbadmin、cipher；ATT&CK T1490）。只有备份和磁盘清理软件才有理由这样做。
finding-recovery-off = 测试中，它试图关闭电脑的修复功能。
    .title = 恢复功能被关闭
    .admin = 启动配置、系统还原或备份被更改（bcdedit、wbadmin、策略）。驱动安装程序和恢复工具也会这样做；CAPE 给自己的 bcdedit 特征只定了 20% 的置信度。
finding-disk-overwritten = 测试中，它试图覆盖磁盘，让电脑再也无法启动。
    .title = 磁盘或引导区被覆盖
    .admin = 直接写入磁盘、引导记录或整个文件，或带有用于此目的的工具。分区、映像和磁盘加密工具也会这样做。请在报告中查找 \\.\PhysicalDrive。
finding-mass-deletion = 测试中，它试图删除数量异常多的文件。
    .title = 大量文件被删除
    .admin = 该特征只看数量：卸载程序和临时文件清理工具也会触发。请查看删除了哪些文件。
finding-tools-blocked = 测试中，它试图禁用能够阻止它的工具。
    .title = 系统工具被禁用
    .admin = 设置了禁用任务管理器、注册表编辑器、命令提示符或其他程序的策略。除锁屏类恶意程序外，只有公共终端和学校的管理软件才这样做。
finding-desktop-changed = 测试中，它试图更改桌面，或隐藏 Windows 的通知。
    .title = 桌面设置被更改
    .admin = 涉及壁纸、图标、开始菜单或通知。单独出现时无害：主题和优化工具也会这样做。只有与加密迹象同时出现时才有意义。

## Stealing

finding-browser-data = 测试中，它查看了浏览器存放密码和浏览记录的地方。
    .title = 读取浏览器数据
    .admin = 沙箱称之为窃取，但它看到的只是对浏览器配置文件的访问。安装、同步和清理工具也会读取（CAPE 给出的置信度为 30%）。只有之后发送了数据才有意义。
finding-browser-passwords = 测试中，它试图读取浏览器保存的密码或登录信息。
    .title = 读取浏览器密码
    .admin = 访问了 Login Data、key4.db 或 Cookie 存储。常见的正规情形只有密码管理器导入密码。
finding-transfer-passwords = 测试中，它寻找文件传输软件保存的密码。
    .title = 搜索文件传输密码
    .admin = 探查了 FTP、SSH 或远程访问客户端的路径和注册表项。连续探查许多项是 Pony、LokiBot 等窃密程序的典型特征。
finding-account-data = 测试中，它寻找邮件软件和其他软件的密码或数据。
    .title = 搜索账户数据
    .admin = 涉及邮件配置文件、即时通讯、游戏或其他凭据。Office 加载项和迁移工具也会读取邮件配置文件；请查看访问了哪些路径。
finding-wallets = 测试中，它在电脑上寻找数字货币。
    .title = 搜索加密货币钱包
    .admin = 涉及 wallet.dat、钱包文件夹或浏览器钱包。只有钱包软件本身才有理由这样做。
finding-windows-passwords = 测试中，它试图从 Windows 中取出登录密码。
    .title = 读取 Windows 密码
    .admin = 涉及 LSASS 内存、SAM、DPAPI、凭据保管库或域数据库（ATT&CK T1003）。安全软件和崩溃报告也会读取 LSASS；邮件附件则不会。
finding-clipboard = 测试中，它读取了用“复制粘贴”复制的内容。
    .title = 读取剪贴板
    .admin = 可借此截获密码或替换收款账号。办公软件、密码管理器和远程支持软件也经常读取剪贴板。
finding-keylogger = 测试中，它试图记录键盘输入的内容，包括密码。
    .title = 监视键盘
    .admin = 使用了键盘钩子或轮询按键。快捷键工具、游戏和残障辅助软件也使用同样的功能；如果之后发送了数据，问题就严重了。
finding-screen-watched = 测试中，它试图录下屏幕、摄像头画面或声音。
    .title = 监视屏幕或周围环境
    .admin = 涉及截屏、摄像头或录音。远程支持和会议软件在用户同意后这样做；附件没有理由这样做。
finding-traffic-redirected = 测试中，它试图让上网数据改道，好让别人能看到。
    .title = 网络流量被重定向
    .admin = 涉及代理、hosts 文件、DNS、根证书或抓包驱动。企业软件和广告拦截工具也会更改它们；请查看设置了什么地址或证书。
finding-browser-weakened = 测试中，它试图削弱浏览器的保护，就像从银行账户偷钱的程序那样。
    .title = 浏览器保护被削弱
    .admin = 涉及安全区域、进程隔离、SPDY 或 HTTP/2，或浏览器中的代码：为篡改银行网页做准备。老旧的企业软件也会降低安全区域级别。
finding-browser-changed = 测试中，它试图更改浏览器的主页、搜索或插件。
    .title = 浏览器设置被更改
    .admin = 捆绑广告程序的典型特征。正规安装程序也会提供这样的选项，但会先询问。

## Strangers in control

finding-computer-info-sent = 测试中，它收集了电脑的信息，并发送到互联网上。
    .title = 发出计算机信息
    .admin = 远程控制程序通常首先发送的内容。正规软件的遥测数据看起来与此相似：请检查目标地址。
finding-stolen-data-sent = 测试中，它像偷密码的程序那样往外发送数据。
    .title = 数据发往收集点
    .admin = 数据发给了聊天机器人、Webhook 或邮箱账户，这是 Agent Tesla、Snake 等的惯用手法。请在代理或 DNS 日志中查找有哪些真实计算机连接过该地址。
finding-sends-mail = 测试中，它试图自行发送邮件。
    .title = 文件自行发送邮件
    .admin = 样本发出了 SMTP 流量：可能是垃圾邮件僵尸程序，或用邮件发送记录的键盘记录器。监控工具和邮件程序也会这样做。
finding-remote-control = 测试中，它联网的方式，很像让陌生人使用电脑的程序。
    .title = 命令与控制
    .admin = 有命令与控制的迹象：典型端口或协议、算法生成的域名（DGA）、隧道、提取出的配置。点对点软件和更新程序也可能触发。请查看相关地址。
finding-botnet-work = 测试中，它的行为像是一群受感染电脑中的一员。
    .title = 僵尸网络行为
    .admin = 涉及 IRC、点击欺诈、攻击他人，或已知僵尸程序的行为。正规的情形是 IRC 客户端。
finding-cryptomining = 测试中，它试图用电脑赚取数字货币。
    .title = 挖矿
    .admin = 发现了挖矿命令或矿池。有人会主动挖矿，但不会通过邮件获取程序。
finding-hidden-network = 测试中，它使用了隐蔽的网络，让人看不出它和谁联系。
    .title = Tor、开放代理或隧道
    .admin = 使用了 Tor、I2P、开放代理或隧道服务。隐私工具和开发人员也会使用。
finding-opens-port = 测试中，它等待外部的连接。
    .title = 打开监听端口
    .admin = 许多正规程序都这样做：后台服务、打印机、调试器、游戏。与远程控制迹象同时出现时才有意义。
finding-access-opened = 测试中，它试图为别人打开进入电脑的通道。
    .title = 为他人开放访问
    .admin = 设置了远程桌面或远程支持，或添加了用户账户。支持人员也会这样做：请询问是否是本单位支持人员发送的。
finding-attack-tool = 文件里有专门用来入侵电脑的工具。
    .title = 已知攻击工具
    .admin = 匹配某工具包的指纹（Meterpreter、Empire、Koadic、Webshell 等）。可能是本单位自己的渗透测试；否则应按定向攻击处理。

## Addresses and traffic

finding-attack-traffic = 测试中，它的上网数据与已知攻击的清单相符。
    .title = 已知攻击流量
    .admin = 匹配了入侵检测规则或威胁情报。请阅读告警本身：解码器事件（“SURICATA …”）和低优先级的多为噪声。
finding-doubtful-address = 测试中，它访问了骗子也会使用的那类网址。
    .title = 存疑的地址
    .admin = 涉及廉价或新注册的域名、失效主机、纯 IP 地址、文件分享和文本粘贴网站。正规程序也会使用这些：请根据地址本身判断。
finding-dynamic-dns = 测试中，它访问了一个随时可以换到别的电脑的网址。
    .title = 动态 DNS
    .admin = 家庭用户和小型办公室使用动态 DNS；远程控制程序的操纵者也用，因为可以随时转移。请检查该域名。
finding-web-traffic = 测试中，它与互联网交换了数据。
    .title = 普通网络流量
    .admin = 几乎每个程序都这样做：更新、许可证、统计。只有地址或数据有问题时才有意义。异常的 User-Agent 是弱迹象。

## Fetching and starting other programs

finding-program-unpacked = 测试中，它解压出另一个程序，并启动了它。
    .title = 释放并启动程序
    .admin = 每个安装程序都这样做。如果来自文档或脚本，则是下载器的强迹象。
finding-program-created = 测试中，它在电脑上放了一个新程序。
    .title = 创建程序文件
    .admin = 安装程序和自解压文件都这样做。请查看是哪个文件，以及它是否被启动。
finding-document-writes-program = 测试中，文档或脚本暗中在电脑上放了一个程序。
    .title = 文档写入程序
    .admin = Office、脚本宿主或 PowerShell 写入了可执行文件。正常附件几乎不会这样做。
finding-document-online = 测试中，文档自行联网，像是要下载程序。
    .title = 文档联网
    .admin = 链接的图片、模板和 Office 的许可证检查也会触发（CAPE 给出的置信度为 20%）。请查看下载了什么。
finding-script-download = 测试中，隐藏的命令试图从互联网下载东西。
    .title = 脚本下载内容
    .admin = wscript、cscript、mshta 或 PowerShell 联网或启动了进程。如果来自邮件附件，几乎总是下载器。
finding-program-download = 测试中，它从互联网下载了一个程序。
    .title = 下载程序
    .admin = 更新程序从厂商的地址下载；从纯 IP 地址下载则是恶意软件的强迹象。如果该地址来历不明，请予以封锁。
finding-hidden-command = 测试中，它在一个功能强大的 Windows 工具里启动了隐藏的命令。
    .title = 隐藏的 PowerShell 或 DDE 命令
    .admin = 经编码或隐藏的 PowerShell，或 DDE 命令。管理员的脚本会用到其中一些参数，但不会来自邮件。请解码报告中的命令行。
finding-obfuscated-command = 测试中，它使用了故意弄得看不懂的命令。
    .title = 混淆的命令行
    .admin = 反转、填充、拼接或很长的命令。有些安装程序和构建工具的命令也很长；但无法看懂的命令很少是正规的。
finding-unusual-process = 测试中，它启动了普通文件不需要的程序。
    .title = 异常子进程
    .admin = 出现了不在沙箱已知名单中的进程，或工具的用法异常。请查看子进程及其命令行。
finding-document-starts-program = 测试中，一打开文档，就暗中启动了另一个程序。
    .title = 文档启动程序
    .admin = 在 Office、PDF 阅读器或浏览器下运行了 Shell、脚本宿主或其他程序。正常文档几乎不会这样做。
finding-windows-tools = 测试中，它使用了 Windows 自带的工具。
    .title = 使用 Windows 工具
    .admin = 管理脚本和安装程序也会使用。certutil、bitsadmin、mshta 和 regsvr32 比 net 或 ping 更值得注意。
finding-borrowed-programs = 测试中，它借用受信任的 Windows 程序来掩盖自己的行为。
    .title = 滥用受信任程序
    .admin = 系统二进制文件代理执行（ATT&CK T1218）或 DLL 侧加载：白名单和防护软件只看到受信任的名称。有些管理工具也采用这种方式。
finding-started-from-archive = 测试中，压缩附件里一个伪装的文件试图启动程序。
    .title = 压缩文件中的快捷方式或脚本
    .admin = 直接从压缩文件或磁盘映像启动了 LNK、脚本或 DLL：这是目前投递恶意软件的极常见方式。

## Documents, scripts, pages

finding-office-macro = 文档里有一个小程序（宏）。
    .title = 文档中的宏
    .admin = 只是存在宏，没有看到恶意行为。多数带宏的业务表格是正常的：请拨打已知的号码向发件人核实。
finding-office-macro-autorun = 文档里有一个小程序，一打开文档就会运行。
    .title = 自动运行的宏
    .admin = 有 AutoOpen、AutoClose 或类似的入口。企业的表单和模板也会有；如果还有下载或 Shell 调用，则是强迹象。
finding-office-macro-suspicious = 文档里有一个小程序，其中的命令也会用于攻击。
    .title = 含可疑命令的宏
    .admin = 含有 Shell、CreateObject 或 URLDownloadToFile 等字符串，或 Excel 4 宏。自编的业务宏也会用到其中一些；请阅读该宏（olevba）。
finding-known-weakness = 测试中，它试图利用软件的已知漏洞进行入侵。
    .title = 利用已知漏洞
    .admin = 与已知的漏洞利用程序或工具包相符；如有 CVE 编号，见沙箱的原文。已更新的程序通常不受影响：请检查补丁级别。
finding-document-link = 文件里有链接指向需要留意的网站。
    .title = 存疑的链接
    .admin = 在文档或内存中发现的 URL。许多属于 Office 或证书：请先查看再判断。
finding-script-code = 文件里有网页和表单常用的那种程序代码。
    .title = 文件中的脚本
    .admin = JavaScript 或类似代码，也可能在 PDF 文件中。正常的表单和网页也会使用；请查看它做什么。
finding-obfuscated-script = 文件里有隐藏的或故意弄得看不懂的程序代码。
    .title = 隐藏或混淆的脚本
    .admin = 尺寸为零的框架、加壳的 JavaScript、重定向、HTML 走私。跟踪代码和压缩过的网页看起来与此相似。
finding-odd-document = 文档的构造不寻常。
    .title = 文档结构异常
    .admin = 有异常的代码页、嵌入对象，或漏洞利用程序会用到的部分。转换工具和老旧程序也会写出这样的文件。
finding-phishing-page = 文件冒充登录页面，骗取密码。
    .title = 钓鱼页面
    .admin = 钓鱼工具包，或仿冒的知名登录页面。请查看表单把数据发往何处，并询问是否有人输入过密码。
finding-phishing-signs = 文件看起来像冒名索要密码的页面。
    .title = 网络钓鱼迹象
    .admin = 标题、名称或内容见于已知的钓鱼页面。有人保存或转发的真实登录页面看起来也是这样。

## Breaking in

finding-memory-attack = 测试中，它用一种手法闯入另一个程序。
    .title = 漏洞利用技术
    .admin = 堆喷射、栈迁移、DEP 绕过或 Shellcode。即时编译器和版权保护可能触发这些；CAPE 对自己的栈迁移特征评级较低。
finding-more-rights = 测试中，它试图在电脑上获得原本没有的权限。
    .title = 权限提升
    .admin = 涉及内核地址、访问令牌或调试权限。安全软件和调试器也会这样做；参见 ATT&CK TA0004。
finding-driver-loaded = 测试中，它试图在系统深处加载或滥用驱动程序。
    .title = 加载或滥用驱动程序
    .admin = 有漏洞的或未知的驱动程序，或卸载了安全驱动：这是关闭防护的常用手法。硬件安装程序也会加载驱动，但带有签名。
finding-code-injection = 测试中，它把自己的代码藏进另一个程序里。
    .title = 代码注入
    .admin = 远程线程、进程镂空、挂钩等（ATT&CK T1055）。安全软件、版权保护和屏幕阅读器也会注入代码。
finding-fileless-code = 测试中，它只在内存里活动，很难被发现。
    .title = 无文件代码
    .admin = 内存中有不属于任何文件的代码、直接系统调用，或 AMSI 和 ETW 被篡改。即时编译器和版权保护看起来可能与此相似。
finding-memory-habits = 测试中，它像打包过的程序那样安排内存。
    .title = 内存中自解包
    .admin = 可写又可执行的内存、运行时才查找的函数、含有代码的缓冲区。.NET、Java、浏览器和自解压程序也经常这样做。

## Settling in

finding-autostart = 测试中，它试图在电脑每次开机时自动启动。
    .title = 自动启动
    .admin = Run 注册表项、启动文件夹、服务、计划任务或加载项。每个更新程序都这样做；如果来自文档，则是强迹象。
finding-hidden-autostart = 测试中，它在不寻常的地方设置了隐蔽的自动启动。
    .title = 隐蔽的自动启动
    .admin = Boot Execute、安全模式、Shim、映像劫持、AppInit、WMI 或注册表脚本。参见 ATT&CK T1546、T1547。除恶意软件外，只有安全和系统工具使用这些位置。
finding-copies-itself = 测试中，它复制了自己。
    .title = 自我复制
    .admin = 改动过并换了名称的副本，是恶意软件驻留的常见做法。安装程序和便携程序也会复制自己。
finding-spreads = 测试中，它试图传播到其他电脑或文件。
    .title = 传播
    .admin = 涉及共享、可移动磁盘、远程执行（PsExec）或被感染的程序文件。管理员也使用同样的远程工具。如果有人打开过该文件，请检查网络中的其他计算机。

## Hiding

finding-protection-off = 测试中，它试图关闭病毒防护。
    .title = 防护被关闭
    .admin = 涉及 Defender、安全中心、SmartScreen、Office 宏保护，或新增的排除项。其他杀毒软件的安装程序和管理工具也会关闭 Defender。
finding-protection-searched = 测试中，它查看电脑上有没有病毒防护。
    .title = 查找杀毒软件
    .admin = 恶意软件这样做是为了避开或停用该软件；安装程序这样做是为了避免冲突。
finding-safeguards-off = 测试中，它试图削弱 Windows 的保护。
    .title = Windows 保护被削弱
    .admin = 涉及防火墙、更新或其他策略。服务器软件和游戏会为自己打开防火墙；请查看设置了哪条规则。
finding-barrier-bypass = 测试中，它试图绕过“你要允许此应用对你的设备进行更改吗？”这个询问。
    .title = 绕过 UAC
    .admin = 使用了已知的用户账户控制绕过手法，或降低了其设置（ATT&CK T1548.002）。正规安装程序则会询问。
finding-hides-itself = 测试中，它试图让人看不见自己。
    .title = 隐藏的窗口或文件
    .admin = 安装程序和后台程序经常使用隐藏的窗口和文件。
finding-disguise = 测试中，它试图伪装成别的东西。
    .title = 伪装
    .admin = 虚假的父进程、名称或文件类型，或藏在注册表中的数据。版权保护也会把许可证数据藏在注册表中。
finding-wipes-tracks = 测试中，它试图删除自己留下的痕迹。
    .title = 清除痕迹
    .admin = 删除了自身、日志或“来自 Internet”的标记，或关闭了日志记录。安装程序也会在完成后清理。
finding-programs-stopped = 测试中，它试图停止其他程序，或重启电脑。
    .title = 停止程序或系统
    .admin = 结束了进程或服务，或请求重启。安装程序为替换文件也会这样做；请查看停止了什么。
finding-packed = 文件的打包或构造方式不寻常，因此很难检查。
    .title = 加壳或异常的程序文件
    .admin = 加壳、高熵、附加数据或异常的文件头。许多商业和免费软件也加壳。
finding-false-signature = 文件的数字签名不可信。
    .title = 存疑的代码签名
    .admin = 证书是被盗的、已吊销的、自签名的，或与文件不符。自制工具常用自签名；被盗的证书则是强迹象。

## Looking around

finding-watcher-check = 测试中，它检查自己是不是正在被观察。
    .title = 检测虚拟机
    .admin = 查询了注册表项、文件、硬件名称等。版权保护、游戏和安装程序也会查询这些。有两种以上不同的检测时，分量要重得多。
finding-sandbox-search = 测试中，它寻找我们这样的测试电脑，好在那里装作无害。
    .title = 检测沙箱
    .admin = 查找沙箱的文件、互斥体或库。正规程序都不需要知道这些。
finding-situation-check = 测试中，它拖延了时间，或查看了时间、地点或使用者。
    .title = 等待和检测
    .admin = 涉及延迟、空闲时间、鼠标、语言、调试器。恶意软件会等到测试先结束；安装程序和游戏也会检测这些。
finding-computer-facts = 测试中，它询问了电脑的一般信息。
    .title = 计算机一般信息
    .admin = 名称、内存、磁盘大小、权限：几乎每个安装程序都会查询。曾有 PDF 仅因 Windows 自带的“打开方式”窗口查询磁盘大小而被拦截。绝不能单独作为证据。
finding-system-info = 测试中，它收集了电脑及其中程序的详细信息。
    .title = 收集系统详情
    .admin = 硬件、软件、进程、WMI。资产清点工具、安装程序和遥测也这样做。
finding-network-recon = 测试中，它探查了电脑所在的网络。
    .title = 探查网络
    .admin = 列出了域、用户、共享或邻近的计算机。管理员的脚本也会这样做；如果来自附件，则可能是在准备攻击整个网络。

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] 其他杀毒软件也认为该文件是有害的。
       *[other] 另外 { $number } 个杀毒软件也认为该文件是有害的。
    }
    .title = 其他扫描器也有报告
    .admin =
        { $number ->
            [0] 其他扫描器（VirusTotal、IRMA 或 ClamAV 的）报告了该文件；数量不详。
            [1] 另有 { $number } 个扫描器报告了该文件。只有一两个时，往往是误报：请查看是哪个扫描器，明天再看一次。
           *[other] 另有 { $number } 个扫描器报告了该文件。只有一两个时，往往是误报；十个以上时，几乎不会是误报。请搜索其 SHA-256；不要上传机密文件。
        }
finding-known-malware = 测试电脑认出该文件是已知的有害程序。
    .title = 已被 CAPE 识别
    .admin = CAPE 给出了家族名称或提取了其配置。报告中有它本来会连接的地址：请在日志中搜索这些地址。
finding-rule-match = 它与已知的有害程序相似。
    .title = 匹配恶意软件规则
    .admin = 匹配了 YARA 规则或威胁指标，或有相似之处。规则质量参差不齐：请查看规则的名称和作者。
finding-known-family = 它带有已知有害程序的特征。
    .title = 已知家族的特征
    .admin = 有 { $family } 的文件、注册表项、互斥体或地址。这些名称会被重复使用和抄袭，但正规软件几乎不会这样做。

## Little things

finding-everyday-actions = 测试中，它做了许多无害程序也会做的事。
    .title = 日常操作
    .admin = 涉及注册表、文件、管道、加密、代码所具备的功能。单凭这些不能说明文件有问题。
finding-phone-access = 测试中，它要求获得手机上很大的权限。
    .title = 使用手机功能
    .admin = Android 应用读取位置、号码、应用或短信，或加载代码。许多正规应用也会这样做；请对照该应用的用途。
finding-crash = 这个程序在测试中崩溃了。
    .title = 测试中崩溃
    .admin = 这更多反映测试电脑的情况，而不是文件的情况。失败的漏洞利用也可能导致崩溃。

## Verdicts of the sandbox itself

finding-sandbox-score = 测试中，它有好几处可疑的行为。
    .title = 沙箱评分
    .admin = Cuckoo 的评分为 { $score }：即所有发现的严重级别除以 5 后相加。7 个严重级别为 3 的发现就已超过通常的阈值 4。请查看各个发现。
finding-site-expression = 它触发了您单位的 IT 部门制定的一条规则。
    .title = 本单位的规则
    .admin = 匹配了本单位 Peekaboo 规则集中的表达式：({ $number })，从 0 开始计数，因此 (3) 对应设置 expression.4。后面的规则没有运行；沙箱报告可能有更多信息。
finding-evil-domain = 测试中，它试图访问一个已知有危险的网址。
    .title = 访问被封锁的域名
    .admin = 在本单位的恶意域名名单中：{ $domain }。请在 DNS 和代理日志中搜索它。
finding-peekaboo-test = 它是一个无害的测试文件。
    .title = Peekaboo 测试文件
    .admin = 文件含有测试标记“Peekabooyar”。可能有人正在测试过滤系统。
finding-sandbox-verdict = 测试电脑判定该文件有害，但没有说明原因。
    .title = 没有原因的判定
    .admin = 结果没有附带原因。Peekaboo 自己的文件中可能有：请在其报告目录中搜索该部分的 SHA-256。
finding-sandbox-other = 测试中，它做了一件被视为可疑的事。
    .title = 其他行为
    .admin = 此项发现未收录在内置清单中。已显示沙箱的原文，请据此判断。

## What could not be analyzed

sandbox-failed-analysis = 对文件的测试没有完成。我们不知道它是否无害。
    .title = 沙箱分析失败
    .admin = Cuckoo 或 Cortex 报告了错误或没有完成。请查看沙箱中该任务的日志；再分析一次往往能成功。
sandbox-failed-file = 文件无法测试。我们不知道它是否无害。
    .title = 文件未能传递
    .admin = Peekaboo 无法读取该文件或将其交给沙箱。请检查磁盘空间、权限和任务队列。
sandbox-failed-rule = 无法对文件作出判断。我们不知道它是否无害。
    .title = Peekaboo 规则失败
    .admin = 有规则因错误而中止，或表达式要求报告失败。请检查规则集：常见原因是名称未定义或缺少报告。
sandbox-failed-service = 文件无法测试。我们不知道它是否无害。
    .title = Peekaboo 不可用
    .admin = Peekaboo 拒绝了请求或无法连接。请检查其服务和日志。
sandbox-failed-other = 文件无法测试。我们不知道它是否无害。
    .title = 沙箱测试失败
    .admin = Peekaboo 报告失败但没有说明原因。请在其日志中查找该任务。
