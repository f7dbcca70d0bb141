# Provenance: original
# Simplified Chinese, polite (您): what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade
# .admin    for admins: what it does
#
# A file name may stand between the value and .could or .can.
# “这封邮件” would be our own notice: the mail that it is about is “邮件” or “那封邮件”.

category-ransomware = 邮件里有一个锁住文件、勒索钱财的程序。
    .subject = 已拦截邮件：勒索程序
    .could = 它本来可能会锁住您的文档和照片。
    .can = 它可能会锁住您的文档和照片。
    .title = 勒索软件
    .admin = 加密文件并勒索钱财。许多种类会先复制数据。

category-wiper = 邮件里有一个破坏数据的程序。
    .subject = 已拦截邮件：破坏数据的程序
    .could = 它本来可能会删除您电脑上的所有内容。
    .can = 它可能会删除您电脑上的所有内容。
    .title = 擦除型恶意软件
    .admin = 破坏文件或整个磁盘。即使付钱也无法赎回数据。

category-banker = 邮件里有一个从银行账户偷钱的程序。
    .subject = 已拦截邮件：从银行账户偷钱的程序
    .could = 它本来可能会控制您的网上银行。
    .can = 它可能会控制您的网上银行。
    .title = 银行木马
    .admin = 劫持网上银行，通常是篡改浏览器显示的内容。

category-infostealer = 邮件里有一个偷密码的程序。
    .subject = 已拦截邮件：偷密码的程序
    .could = 它本来可能会把您的密码发给陌生人。
    .can = 它可能会把您的密码发给陌生人。
    .title = 信息窃取程序
    .admin = 收集密码、Cookie 和文档，并在几分钟内发送出去。

category-spyware = 邮件里有一个会偷偷监视您的程序。
    .subject = 已拦截邮件：会偷偷监视您的程序
    .could = 它本来可能会记录您输入和看到的内容。
    .can = 它可能会记录您输入和看到的内容。
    .title = 间谍软件
    .admin = 记录键盘输入、屏幕、麦克风或摄像头。

category-backdoor = 邮件里有一个让陌生人使用您电脑的程序。
    .subject = 已拦截邮件：暗中遥控电脑的程序
    .could = 陌生人本来可能会远程使用您的电脑。
    .can = 陌生人可能会远程使用您的电脑。
    .title = 后门
    .admin = 让他人控制计算机，包括命令、文件和屏幕。

category-botnet = 邮件里有一个听从犯罪分子指挥的程序。
    .subject = 已拦截邮件：听从犯罪分子指挥的程序
    .could = 它本来可能会用您的电脑去攻击别人。
    .can = 它可能会用您的电脑去攻击别人。
    .title = 僵尸程序
    .admin = 使计算机成为僵尸网络的一部分，用于发送垃圾邮件或攻击他人。

category-worm = 邮件里有一个会自己传播的程序。
    .subject = 已拦截邮件：会自己传播的程序
    .could = 它本来可能会从您的电脑传到别的电脑。
    .can = 它可能会从您的电脑传到别的电脑。
    .title = 蠕虫
    .admin = 通过邮件、共享或漏洞把自己复制到其他计算机。

category-rootkit = 邮件里有一个会深藏在电脑里的程序。
    .subject = 已拦截邮件：会藏在电脑里的程序
    .could = 它本来可能会悄悄留在您的电脑里。
    .can = 它可能会悄悄留在您的电脑里。
    .title = Rootkit
    .admin = 隐藏在系统内部，或先于系统启动；清理后仍能存活。

category-exploit = 邮件里有一个利用软件漏洞的文件。
    .subject = 已拦截邮件：用来入侵电脑的文件
    .could = 本来只要打开它，陌生人就可能进入您的电脑。
    .can = 只要打开它，陌生人就可能进入您的电脑。
    .title = 漏洞利用
    .admin = 利用软件的漏洞。请确认该软件已更新到最新版本。

category-downloader = 邮件里有一个会下载其他有害程序的程序。
    .subject = 已拦截邮件：会下载有害程序的程序
    .could = 它本来可能会把有害程序带进您的电脑。
    .can = 它可能会把有害程序带进您的电脑。
    .title = 下载器
    .admin = 攻击的第一步：下载或释放真正的恶意软件。

category-file-infector = 邮件里有一个会感染其他程序的程序。
    .subject = 已拦截邮件：电脑病毒
    .could = 它本来可能会感染您电脑上的程序。
    .can = 它可能会感染您电脑上的程序。
    .title = 感染型病毒
    .admin = 附着在程序和文档上。常常是原本干净的文件受到了感染。

category-cryptominer = 邮件里有一个会暗中用您的电脑赚取数字货币的程序。
    .subject = 已拦截邮件：暗中使用电脑的程序
    .could = 它本来可能会让您的电脑变慢、发热。
    .can = 它可能会让您的电脑变慢、发热。
    .title = 挖矿程序
    .admin = 挖掘加密货币，费用由计算机的主人承担。

category-phishing = 邮件想骗取您的密码。
    .subject = 已拦截邮件：骗取密码
    .could = 它本来可能会把您带到假的登录页面。
    .can = 它可能会把您带到假的登录页面。
    .title = 网络钓鱼
    .admin = 冒充某项服务，骗取密码或付款信息。

category-rogueware = 邮件里有一个靠吓唬人来骗钱的程序。
    .subject = 已拦截邮件：用假提示骗钱的程序
    .could = 它本来可能会显示虚假的提示，并向您要钱。
    .can = 它可能会显示虚假的提示，并向您要钱。
    .title = 流氓安全软件
    .admin = 冒充安全软件或修复工具，并要求付款。

category-scam = 邮件编造故事来骗钱。
    .subject = 已拦截邮件：骗取钱财
    .could = 它本来可能会让您损失钱财。
    .can = 它可能会让您损失钱财。
    .title = 诈骗
    .admin = 仅靠文字的骗局：预付款、假发票、勒索、网恋诈骗。

category-hacktool = 邮件里有一个入侵电脑的工具。
    .subject = 已拦截邮件：入侵电脑的工具
    .could = 陌生人本来可能会用它来对付您的电脑。
    .can = 陌生人可能会用它来对付您的电脑。
    .title = 黑客工具
    .admin = 用于攻击的工具。管理员和测试人员也会使用其中一些。

category-pua = 邮件里有一个多数人不想要的程序。
    .subject = 已拦截邮件：不受欢迎的程序
    .could = 它本来可能会弹出广告，或更改您的设置。
    .can = 它可能会弹出广告，或更改您的设置。
    .title = 可能不需要的应用程序（PUA）
    .admin = 广告软件、捆绑安装程序、来历存疑的工具。多半只是烦人，并不危险；有些用户需要它们。

category-active-content = 邮件里有一个可以运行命令的文档。
    .subject = 已拦截邮件：可以运行命令的文档
    .could = 本来只要打开它，就可能启动有害程序。
    .can = 只要打开它，就可能启动有害程序。
    .title = 活动内容
    .admin = 打开文档时运行的宏、脚本或链接。正常文档里也会有。

category-evasion = 邮件里有一个想躲过我们检查的文件。
    .subject = 已拦截邮件：隐藏内容的文件
    .could = 它本来可能会在我们检查之后造成损害。
    .can = 它可能会在我们检查之后造成损害。
    .title = 检测规避
    .admin = 通过加壳、伪装或延迟来躲过扫描器。软件版权保护也会这样做。

category-suspicious-behavior = 邮件里有一个行为可疑的文件。
    .subject = 已拦截邮件：可疑的文件
    .could = 它本来可能会不经您同意就改动您的电脑。
    .can = 它可能会不经您同意就改动您的电脑。
    .title = 可疑行为
    .admin = 有恶意软件常见的行为，但不足以证明它就是恶意软件。

category-malware = 邮件里有一个有害程序。
    .subject = 已拦截邮件：有害程序
    .could = 它本来可能会破坏您的电脑，或者偷看您的资料。
    .can = 它可能会破坏您的电脑，或者偷看您的资料。
    .title = 恶意软件
    .admin = 具有恶意，但扫描器没有说明是哪一种。

category-policy = 您的单位有规定，不允许这样的邮件。
    .subject = 已拦截邮件：您的单位不允许
    .could = 攻击者也会使用这样的邮件。
    .can = 攻击者也会使用这样的邮件。
    .title = 策略
    .admin = 被本单位的规则禁止；没有检出任何有害内容。

category-unscannable = 我们无法检查邮件。
    .subject = 已拦截邮件：无法检查
    .could = 这样的邮件里有时会藏有有害文件。
    .can = 这样的邮件里有时会藏有有害文件。
    .title = 无法检查
    .admin = 没有扫描器能查看其内容。好坏都不得而知。

category-spam = 邮件看起来像垃圾邮件。
    .subject = 已拦截邮件：垃圾邮件
    .could = 它最多只会浪费您的时间。
    .can = 它可能会浪费您的时间。
    .title = 垃圾邮件
    .admin = 不请自来的群发邮件。

category-test = 邮件里有一个无害的测试文件。人们用这种文件来测试防护功能。
    .subject = 已拦截邮件：无害的测试文件
    .could = 它本来就不会造成任何损害。
    .can = 它不会造成任何损害。
    .title = 测试
    .admin = 一种扫描器会特意报告的测试文件。它是无害的。

# How bad it is. value: for recipients, after “危险程度：”. .admin: after “严重级别：”, also at the start of a subject
severity-critical = 非常高
    .admin = 严重
severity-high = 高
    .admin = 高
severity-medium = 中等
    .admin = 中
severity-low = 低
    .admin = 低
severity-info = 无
    .admin = 提示

# How sure we are. value: for recipients, a sentence. .admin: after “置信度：”
# .unwanted: it is advertising, or a program that most people do not want
confidence-high = 我们非常确定邮件是有害的。
    .unwanted = 我们非常确定，这类邮件大多数人都不想要。
    .admin = 高
confidence-moderate = 我们比较确定，但也可能判断错了。
    .admin = 中
confidence-low = 这可能是误判。邮件也许是无害的。
    .admin = 低

# How much one finding proves, from weak to exact; for admins, in brackets after the finding
strength-weak = 弱迹象
strength-doubtful = 常有误报
strength-medium = 中等迹象
strength-strong = 强迹象
strength-named = 精确匹配

# What the malware runs on, or what kind of file it is; after “平台：”
platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = 脚本
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = 压缩文件
platform-mail = 邮件
