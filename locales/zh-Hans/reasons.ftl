# Provenance: original
# Simplified Chinese, polite (您): why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “文件名是…。” may stand before a value.

reason-detection-unnamed = 杀毒软件认为邮件是有害的。
    .title = 未命名的检出
    .admin = 扫描器报告了恶意软件，但没有给出名称。如有输出，见下文。

## Files that a rule forbids

reason-file-program = 这个文件是程序。您的单位通常不允许邮件里有程序。
    .title = 禁止的程序
    .admin = 可执行文件。用邮件发送程序是传播恶意软件的常见方式。
    .subject = 已拦截邮件：不允许的程序
reason-file-script = 这个文件里有会在您电脑上运行的命令。您的单位通常不允许这样的文件。
    .title = 禁止的脚本
    .admin = 脚本双击即可运行，并拥有用户的全部权限。
    .subject = 已拦截邮件：不允许的命令文件
reason-file-shortcut = 这个文件是快捷方式，会启动别的东西。您的单位通常不允许这样的文件。
    .title = 禁止的快捷方式
    .admin = 快捷方式可以用任意图标启动任意命令。正规发件人几乎不会用邮件发送快捷方式。
    .subject = 已拦截邮件：不允许的快捷方式
reason-file-disk-image = 这个文件是整个磁盘的副本。您的单位通常不允许这样的文件。
    .title = 禁止的磁盘映像
    .admin = 磁盘映像中的文件会失去“来自 Internet”的标记，因此 Windows 的安全提示会减少。
    .subject = 已拦截邮件：不允许的磁盘副本
reason-file-macro-document = 这个文档可以运行命令（宏）。您的单位通常不允许这样的文档。
    .title = 禁止的宏文档
    .admin = 该文件类型可以包含宏。规则不检查此文件是否真的含有宏。
    .subject = 已拦截邮件：可以运行命令的文档
reason-file-notebook = 这个文件是电子笔记本（OneNote），里面可以隐藏程序。您的单位通常不允许这样的文件。
    .title = 禁止的笔记本
    .admin = OneNote 文件可以包含任意文件，单击即可启动。
    .subject = 已拦截邮件：不允许的笔记本文件
reason-file-help-file = 这个文件是一种旧式帮助文件，可以运行命令。您的单位通常不允许这样的文件。
    .title = 禁止的帮助文件
    .admin = 已编译的帮助文件会运行脚本。没有人需要用邮件发送它们。
    .subject = 已拦截邮件：不允许的帮助文件
reason-file-web-page = 这个文件是网页。您的单位通常不允许网页附件。
    .title = 禁止的网页
    .admin = 附件中的网页常常冒充登录页面，或释放隐藏的文件。
    .subject = 已拦截邮件：不允许的网页
reason-file-archive = 这个文件是压缩文件（例如 ZIP）。您的单位通常不允许这类压缩文件。
    .title = 禁止的压缩文件
    .admin = 此类压缩文件或其中的某项内容是被禁止的。
    .subject = 已拦截邮件：不允许的压缩文件
reason-file-pdf = 这个文件是 PDF 文档。您的单位有规定，不允许这个文件。
    .title = 禁止的 PDF
    .admin = 本单位的规则按名称或类型禁止此 PDF 文件。
    .subject = 已拦截邮件：不允许的文件
reason-file-document = 这个文件是文档。您的单位有规定，不允许这个文件。
    .title = 禁止的文档
    .admin = 本单位的规则按名称或类型禁止此文档。
    .subject = 已拦截邮件：不允许的文件
reason-file-picture = 这个文件是图片。您的单位有规定，不允许这个文件。
    .title = 禁止的图片
    .admin = 本单位的规则按名称或类型禁止此图片。
    .subject = 已拦截邮件：不允许的文件
reason-file-media = 这个文件是视频或音频。您的单位通常不允许邮件里有这类文件。
    .title = 禁止的视频或音频文件
    .admin = 本单位的规则禁止视频或音频文件。
    .subject = 已拦截邮件：不允许的视频或音频文件
reason-file-disguised = 这个文件看起来像文档，其实是程序。
    .title = 名称伪装的程序
    .admin = 名称掩盖了此文件是程序的事实。目的是骗人。
    .subject = 已拦截邮件：伪装的程序
reason-file-other = 您的单位通常不允许这一类文件。
    .title = 禁止的文件
    .admin = 本单位的规则禁止该名称或类型。
    .subject = 已拦截邮件：不允许的文件

## What could not be checked

reason-encrypted = 这个文件设有密码，所以我们无法查看里面的内容。
    .title = 加密文件
    .admin = 压缩文件或文档已加密。攻击者以此躲过扫描器；正规发件人以此保护数据。
    .subject = 已拦截邮件：设有密码的文件
reason-over-limits = 这个文件里装的东西太多，所以我们无法检查。
    .title = 超出限制
    .admin = 文件过多、嵌套过深，或解压后过大。可能是压缩炸弹，也可能只是较大的压缩文件。
    .subject = 已拦截邮件：文件里装的东西太多
reason-ambiguous = 邮件的构造特殊，不同的软件会读出不同的内容。所以我们无法检查。
    .title = 结构有歧义
    .admin = 不同程序可能看到不同的部分，因此扫描器检查的与收件人打开的可能不是同一内容。
    .subject = 已拦截邮件：构造有误导性
reason-unreadable = 这个文件已损坏，或者类型不明。所以我们无法检查。
    .title = 无法读取的文件
    .admin = 有一个 MIME 部分无法解码或解压。
    .subject = 已拦截邮件：无法读取的文件
reason-scanners-failed = 邮件到达时，我们的杀毒软件没能工作。所以邮件没有经过检查。
    .title = 所有扫描器失效
    .admin = 没有任何病毒扫描器响应。在恢复工作之前，邮件不会得到检查。
    .subject = 已拦截邮件：无法检查
reason-scanner-failed = 邮件到达时，我们的一项检查没能进行。
    .title = 扫描器失效
    .admin = { $scanner } 对该邮件没有响应。其他扫描器检查了该邮件。

## Broken headers

reason-header-other = 邮件的格式不正确。
    .title = 邮件头有误
    .admin = 邮件头不符合邮件格式规则。
    .subject = 已拦截邮件：格式不正确
reason-header-mime = 邮件各部分的组合方式不正确。
    .title = MIME 结构有误
    .admin = MIME 结构损坏（RFC 2045）。通常是程序有缺陷；有时是躲过扫描器的手段。
    .subject = 已拦截邮件：格式不正确
reason-header-8bit = 邮件使用文字的方式不符合规定。
    .title = 邮件头中有 8 位字符
    .admin = 邮件头中有必须编码的字符（RFC 2047）。通常来自老旧或自制的程序。
    .subject = 已拦截邮件：格式不正确
reason-header-control = 邮件里有不允许使用的字符。
    .title = 邮件头中有控制字符
    .admin = 邮件头中有控制字符（RFC 5322，第 2.2 节）。
    .subject = 已拦截邮件：格式不正确
reason-header-blank = 邮件在不该空行的地方有空行。
    .title = 邮件头中有空白行
    .admin = 邮件头中有一行仅由空白字符组成（RFC 5322，第 3.2.2 节）。
    .subject = 已拦截邮件：格式不正确
reason-header-long = 邮件里有一行太长。
    .title = 邮件头行过长
    .admin = 邮件头中有一行超过 998 个字符（RFC 5322，第 2.1.1 节）。
    .subject = 已拦截邮件：格式不正确
reason-header-syntax = 邮件里有一行技术信息写得不正确。
    .title = 邮件头语法错误
    .admin = 有邮件头字段不符合语法（RFC 5322）。
    .subject = 已拦截邮件：格式不正确
reason-header-missing = 邮件缺少每封邮件都必须有的内容。
    .title = 缺少邮件头字段
    .admin = 缺少必需的邮件头字段（RFC 5322，第 3.6 节）。
    .subject = 已拦截邮件：内容不完整
reason-header-duplicate = 邮件里有一项内容出现了两次，而它只允许出现一次。
    .title = 邮件头字段重复
    .admin = 只允许出现一次的字段出现了两次（RFC 5322，第 3.6 节）。通常是程序或中继有缺陷。
    .subject = 已拦截邮件：格式不正确

reason-oversized = 邮件超出了允许的大小。
    .title = 邮件过大
    .admin = 超过为该收件人设置的大小限制。
    .subject = 已拦截邮件：太大

## Grounds of spam

spam-test = 邮件里有一段测试文字。人们用这种文字来测试过滤系统。
    .title = 测试文本
    .admin = GTUBE，即垃圾邮件过滤器的测试文本。它是无害的。
    .subject = 已拦截邮件：无害的测试文字
spam-score = 许多小迹象加在一起，让邮件看起来像垃圾邮件。
    .title = 达到垃圾邮件阈值
    .admin = 各测试项的总分达到了阈值。
    .subject = 已拦截邮件：垃圾邮件
spam-forged-sender = 发件人的地址似乎是伪造的。
    .title = 发件人不真实
    .admin = 所显示的发件人未通过 SPF、DKIM 或 DMARC 验证。
    .subject = 已拦截邮件：垃圾邮件
spam-phishing = 邮件想骗取您的密码，或控制您的账户。
    .title = 网络钓鱼用语
    .admin = 冒充某项服务、索要登录或付款信息的用语或链接。
    .subject = 已拦截邮件：骗取密码
spam-known-sender-network = 发送邮件的电脑或邮件里的链接，曾被用来发送垃圾邮件。
    .title = 列入黑名单的地址或链接
    .admin = 有地址或链接在黑名单中。
    .subject = 已拦截邮件：垃圾邮件
spam-known-text = 邮件的文字在其他垃圾邮件中出现过。
    .title = 已知的垃圾邮件文本
    .admin = 文本与已知的垃圾邮件相似（贝叶斯、校验和）。
    .subject = 已拦截邮件：垃圾邮件
spam-money-promise = 邮件许诺给钱，或者要钱。
    .title = 与钱有关的用语
    .admin = 预付款诈骗、彩票、勒索的用语。
    .subject = 已拦截邮件：骗取钱财
spam-advertising = 邮件写得像广告。
    .title = 广告用语
    .admin = 药品、贷款、假货等广告的用语。
    .subject = 已拦截邮件：垃圾邮件
spam-odd-text = 邮件的文字写法不寻常。
    .title = 文本异常
    .admin = 正规程序几乎不会产生的编码、标记或拼写。
    .subject = 已拦截邮件：垃圾邮件
spam-odd-links = 邮件里的链接隐藏了真正的去向。
    .title = 链接异常
    .admin = 直接指向 IP 地址的链接、短链接或伪装的目标。
    .subject = 已拦截邮件：垃圾邮件
spam-odd-path = 邮件经过了不寻常的路径。
    .title = 路径异常
    .admin = 发送方主机的名称或地址缺失、异常或虚假。
    .subject = 已拦截邮件：垃圾邮件
spam-odd-header = 邮件是由不常见的程序写的。
    .title = 邮件头异常
    .admin = 邮件头字段缺失、错误或系仿造。
    .subject = 已拦截邮件：垃圾邮件
spam-attachment = 垃圾邮件常带有这一类附件。
    .title = 典型的垃圾邮件附件
    .admin = 附件的类型或名称是垃圾邮件的典型特征。
    .subject = 已拦截邮件：垃圾邮件
spam-scanner-points = 杀毒软件认为邮件有些可疑。
    .title = 病毒扫描器计分
    .admin = 本单位将该扫描器的报告计为垃圾邮件分数，而不算作恶意软件。
    .subject = 已拦截邮件：垃圾邮件
spam-site-rule = 您的单位有规定，不允许这样的邮件。
    .title = 本单位的规则
    .admin = 本单位的规则或名单。
    .subject = 已拦截邮件：垃圾邮件

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = 已由 { $count } 项独立的检查检出。
doubt-exact-name =
    .admin = 有扫描器能确切识别此恶意软件或其家族。
doubt-disguised-name = 文件“{ $file }”看起来像文档，其实不是。
    .admin = 名称“{ $file }”冒充文档。
doubt-turned-name = 文件名的写法会让人看错它的结尾。
    .admin = 名称“{ $file }”含有改变阅读方向的字符。此处已将其略去。
doubt-lookalike-letters = 文件名里有些字母只是看起来像普通字母。
    .admin = 名称“{ $file }”混用了多种文字中外形相似的字母。
doubt-archive-in-archive =
    .admin = 压缩文件中还有压缩文件。这在正常邮件中很少见。
doubt-sender-contradicted = 邮件自称来自 { $domain }。我们的检查表明，这不是真的。
    .admin = 自称的发件人 { $domain } 未通过 { $check } 验证。
doubt-sender-claimed = 邮件自称来自 { $domain }。这一点没有得到证实。
    .admin = 该邮件自称来自 { $domain }。没有 DKIM 签名或 DMARC 结果可以证明。
doubt-single-guess =
    .admin = 只有一个扫描器根据文件结构产生怀疑。这种猜测常常是错的。
doubt-false-alarm-source =
    .admin = 只有一个以误报多著称的特征库报告了它。
doubt-macro-alone = 这个文档里有命令（宏）。许多正常的文档也有。
    .admin = 报告的只是宏本身。许多正常的文档也有宏。
doubt-ordinary-behavior =
    .admin = 只观察到许多正规程序也有的行为。
doubt-one-engine-of-several =
    .admin = 另有 { $count } 个扫描器检查过，没有发现问题。
doubt-sender-proven = 邮件确实来自 { $domain }。
    .admin = 发件人 { $domain } 已由 DKIM 或 DMARC 证实。即便如此，熟悉的合作伙伴的计算机也可能受感染。
doubt-rule-only =
    .admin = 本单位的规则禁止该文件。没有扫描器在其中发现问题。
doubt-known-bulk = 邮件确实来自 { $domain }。它发给了很多人。
    .admin = 该邮件是群发或列表邮件，其发件人 { $domain } 已证实。
doubt-harmless-test =
    .admin = 这是测试文件。可能有人正在测试过滤系统。
