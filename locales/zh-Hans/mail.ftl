# Provenance: original
# Simplified Chinese, polite (您): the frame of every mail: titles, headings, labels.
#
# “通知” is our own mail, “邮件” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = 已拦截邮件
recipient-blocked-happened = 我们拦截了一封发给您的邮件。它没有送到您的邮箱。
    .test = 我们拦截了一封发给您的邮件。它只是一次无害的测试。
recipient-blocked-why = 为什么拦截

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = 请当心一封邮件
    .test = 无害的测试邮件
recipient-delivered-warning-subject = 您的邮箱里有危险邮件
    .test = 您的邮箱里有一封无害的测试邮件
    .forbidden = 您的邮箱里有一封邮件带有不允许的文件
    .likely = 您的邮箱里有一封邮件很可能是危险的
    .unwanted = 您的邮箱里有一封您可能不需要的邮件
    .doubtful = 您的邮箱里有可疑邮件
recipient-delivered-warning-happened = 您的邮箱里有一封危险的邮件。
    .test = 您的邮箱里有一封邮件，内容只是无害的测试。
    .forbidden = 您的邮箱里有一封邮件，带有通常不允许的文件。
    .likely = 您的邮箱里有一封邮件，很可能是危险的。
    .unwanted = 您的邮箱里有一封您可能不需要的邮件。
    .doubtful = 您的邮箱里有一封可疑的邮件。它也可能是无害的。
recipient-delivered-warning-action = 请不要打开那封邮件，请把它删除。
    .test = 您不需要做任何事。
    .forbidden = 如果您没有在等这个文件，请不要打开它。
    .doubtful = 打开那封邮件之前，请先问一下 IT 服务台。
recipient-delivered-warning-opened = 如果您已经打开了，请告诉 IT 服务台。
recipient-delivered-warning-why = 有什么问题
    .test = 这是什么

## Could not be checked, to the recipient

recipient-unchecked-title = 有一封邮件无法检查
recipient-unchecked-subject = 您的邮箱里有一封无法检查的邮件
recipient-unchecked-happened = 有一封发给您的邮件，我们无法检查。它在您的邮箱里。
    .blocked = 有一封发给您的邮件，我们无法检查，所以拦截了它。
recipient-unchecked-action = 如果您不认识发件人，或没有在等文件，请不要打开邮件里的文件。
recipient-unchecked-why = 为什么无法检查

## To the inside sender

inside-sender-title = 您的邮件没有发出
    .some = 有些收件人没有收到您的邮件
inside-sender-subject = 您的邮件没有发出
    .some = 有些收件人没有收到您的邮件
inside-sender-happened = 我们拦截了一封从您的邮箱地址发出的邮件。没有人收到它。
    .some = 我们拦截了一封从您的邮箱地址发出的邮件。有些收件人没有收到。
inside-sender-action = 如果不是您本人发的，请告诉 IT 服务台。
inside-sender-explained = 可能有别人在使用您的邮箱地址或电脑。
inside-sender-own = 如果邮件是您本人发的，请问一下 IT 服务台，怎样换一种方式发送。
    .harmful = 如果邮件是您本人发的，请不要再打开或发送其中的文件。也请告诉 IT 服务台。
inside-sender-why = 为什么拦截

## Parts of all mails to recipients

action-nothing = 您不需要做任何事。
which-title = 是哪一封邮件
why-suspected = 我们怀疑：
    .subject = 已拦截邮件：可能有危险
why-file = 文件名是“{ $file }”。
why-file-inside = 它在附件“{ $outer }”里面。
why-files = 另外还有 { $count } 个文件也有问题。
why-tested = 我们用测试电脑检查了这个文件。
danger = 危险程度：{ $severity }。
tests-agree = 有 { $count } 项独立的检查发现了问题。
expected-title = 您在等那封邮件吗？
expected-call = 如果您认识发件人，请拨打您原来就知道的号码，问一问对方。请不要通过邮件询问。
expected-wanted = 如果您需要那封邮件，请让 IT 服务台再检查一次。
expected-wanted-file = 如果您需要那封邮件或其中的文件，请联系 IT 服务台。也可以请发件人换一种方式发给您。
    .alone = 如果您需要那封邮件，请联系 IT 服务台。也可以请发件人换一种方式发给您。
help-title = 需要帮助吗？
help-ask = 请联系 IT 服务台，并告诉他们邮件编号。
help-contact = 联系人
help-phone = 电话
help-email = 邮箱
help-page = 网页
details-title = 供 IT 部门参考的信息
footer = 本通知来自{ $organization }的邮件防护系统。
footer-automatic = 本通知由程序自动生成。我们绝不会向您索要密码。
note-dots = [.] 代表一个点，以免有人误点。

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = 简体中文版在下方。
gap-sentences = { "" }
gap-label = { "：" }

## Labels

label-from = 发件人
label-sender = 信封发件人
label-subject = 主题
label-received = 时间
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = 未送达
label-attachments = 附件
label-file = 文件
label-number = 邮件编号
label-quarantine = 隔离区
label-severity = 严重级别
label-confidence = 置信度
label-category = 类别
label-family = 家族
label-platform = 平台
label-log-id = 日志 ID
label-queue-id = 队列 ID
label-message-id = Message-ID
label-size = 大小
label-client = 发送方主机
label-authentication = 发件人验证
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP 响应
label-sha256 = SHA-256
label-rule = 规则
label-tests = 垃圾邮件测试项
label-score = 垃圾邮件评分
label-analysis = 沙箱分析
label-release = 放行命令
label-host = 主机
label-list = 邮件列表或群发
label-policy-banks = 策略库

value-empty-sender = 空（如投递报告）
value-no-subject = 无主题
size-bytes = { $amount } 字节
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = 以及另外 { $count } 项
    .item = 另外 { $count } 项
value-confidence = { $confidence }（{ $percent }）
value-no-detection = 无（未检出任何内容，由规则判定）
value-spam-decided = 无（由垃圾邮件评分判定）
value-unknown-state = 无（未检出任何内容）

outcome-delivered = 已投递
outcome-blocked = 已拦截
outcome-handed-back-pass = 已交还邮件服务器，由其投递
outcome-handed-back-block = 已交还邮件服务器，按拒收处理

sender-proven = 已证实来自 { $domain }（{ $check }）。
sender-claimed = 自称来自 { $domain }，未经证实。
sender-contradicted = 自称来自 { $domain }，但 { $check } 验证失败。
sender-inside = 该邮件来自内部。
sender-unknown = 该邮件没有写明发件人。

## To the admins

admin-alert-title = 【严重级别：{ $severity }】{ $category }
admin-alert-subject-blocked = 【严重级别：{ $severity }】已拦截：{ $category }（{ $count } 位收件人）
admin-alert-subject-delivered = 【严重级别：{ $severity }】已投递：{ $category }（{ $count } 位收件人）
admin-alert-subject-mixed = 【严重级别：{ $severity }】已投递给 { $delivered } 位（共 { $count } 位收件人）：{ $category }
admin-alert-subject-unchecked = 【严重级别：{ $severity }】未检查即投递：{ $category }（{ $count } 位收件人）
admin-alert-subject-inside = 【严重级别：{ $severity }】内部发件人：{ $category }（{ $sender }）
admin-alert-happened-blocked = amavis 拦截了一封邮件。没有任何收件人收到它。
admin-alert-happened-delivered = amavis 投递了一封需要关注的邮件。已有 { $count } 位收件人收到。
admin-alert-happened-mixed = amavis 为部分收件人拦截了一封邮件，但已将其投递给另外 { $count } 位收件人。
admin-alert-happened-inside = 该邮件来自内部发件人 { $sender }。
admin-alert-happened-scanners = 所有病毒扫描器都未能工作。该邮件未经检查。
admin-alert-happened-scanner = 有一个病毒扫描器未能工作。其他扫描器检查了该邮件。
admin-alert-unblocked = 有扫描器报告了恶意软件，但 amavis 没有将其计为病毒。请检查 @av_scanners 中该扫描器的条目：它必须返回一个名称。
admin-alert-action-none = 无需采取任何措施。
admin-alert-action-remove = 请从邮箱中删除该邮件，并询问收件人是否打开过。
admin-alert-action-look = 该邮件可能是收件人需要的。如有收件人询问，请查看该邮件。
    .inside = 该邮件可能是需要的。如果发件人询问，请查看该邮件。
admin-alert-action-mistake = 这可能是误报。放行该邮件之前，请阅读下面的迹象。
    .delivered = 这可能是误报。从邮箱中删除该邮件之前，请阅读下面的迹象。
admin-alert-action-gone = 该邮件没有留存副本。如果确实需要，必须由发件人重新发送。
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = 请与发件人沟通，检查其计算机，并更改其密码。
    .spam = 请与发件人沟通。可能有他人在使用其账号。
admin-alert-action-scanners = 请检查扫描器：在恢复工作之前，邮件不会得到检查。
admin-alert-action-scanner = 请检查该扫描器：在恢复工作之前，防护能力会减弱。
admin-alert-what-title = 概述
admin-alert-grounds-title = 发现的内容
admin-alert-ground = { $scanner }：{ $name } – { $title }（{ $strength }）
admin-alert-ground-plain = { $title }：{ $detail }
admin-alert-ground-scanner = { $scanner }：{ $name } – { $title }
admin-alert-threat-title = 危险迹象
admin-alert-mistake-title = 误报迹象
admin-alert-mistake-none = 没有。
admin-alert-mail-title = 邮件
admin-alert-recipients-title = 收件人
admin-alert-recipient = { $address }（{ $outcome }）
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = 外部收件人：{ $outcome }（{ $count } 位）
admin-alert-files-title = 文件
admin-alert-file = { $path } – { $type }，{ $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = 有报告
scanner-clean = 未发现问题
scanner-failed = 无响应
admin-alert-raw-title = 扫描器报告
admin-alert-release-title = 隔离与放行
admin-alert-release-note = 请仅在确信其无害时放行。amavis 可能会要求提供 secret id。
admin-alert-missed = 在此之前有 { $count } 条事件记录未能保存。请在 amavis 日志中查找“whyblocked”。
admin-alert-attached = 详细数据以 JSON 格式附在本通知中。

## To the admins, about ourselves

admin-trouble-title = 通知出现故障
    .test = 通知测试
admin-trouble-subject = 通知：{ $title }
admin-trouble-count = 已发生 { $count } 次。
admin-trouble-do-title = 处理方法
admin-trouble-last-title = 最近一次
admin-trouble-retry = 问题解决后，请运行“whyblocked queue retry --failed”重新发送通知。
trouble-bad-event = 投放目录中有一条无法读取的事件记录。它已移到“bad”文件夹；没有人收到关于该邮件的通知。
    .title = 事件记录无法读取
    .hint = 请阅读投放目录的“bad”文件夹中以 .why 结尾的文件。
trouble-gap = 钩子程序未能保存所有事件记录。对于有些邮件，没有通知任何人。
    .title = 事件记录缺失
    .hint = 请检查投放目录的可用空间和权限，以及 amavis 日志。
trouble-refused = 邮件服务器永久拒收了一条通知。
    .title = 通知被拒收
    .hint = 请查看“whyblocked queue list”以及下面的服务器响应。
trouble-expired = 有一条通知未能在期限内投递。
    .title = 通知未能投递
    .hint = 请检查接收通知的邮件服务器。
trouble-template = 有一个模板或文本无法使用。已改用内置的版本。
    .title = 模板有误
    .hint = 请运行“whyblocked check”。
trouble-foreign-file = 投放目录中有钩子程序从不写入的内容。未对其做任何改动。
    .title = 投放目录中有外来文件
    .hint = 请检查谁有权写入投放目录。
trouble-no-organization = 有邮件的收件人所在的域不属于任何组织。
    .title = 域没有对应的组织
    .hint = 请将该域加入某个组织的文件，或从 amavis 的本地域中移除。
trouble-test = 这是一次测试。通知功能正常。
    .title = 仅为测试
    .hint = 无需采取任何措施。
