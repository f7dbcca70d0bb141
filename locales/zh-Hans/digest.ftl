# Provenance: original
# Simplified Chinese, polite (您): many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = 已拦截邮件汇总
    .mailbox = 请当心您的一些邮件
recipient-digest-subject = 已拦截邮件：{ $count } 封
    .mailbox = 您的邮箱里有需要留意的邮件：{ $count } 封
recipient-digest-unchecked-subject = 您的邮箱里有无法检查的邮件：{ $count } 封
recipient-digest-mailbox = 您的邮箱里有 { $count } 封邮件可能是危险的。
recipient-digest-forbidden = 您的邮箱里有 { $count } 封邮件带有通常不允许的文件。
recipient-digest-unchecked = 您的邮箱里有 { $count } 封邮件我们无法检查。
recipient-digest-sent = 我们拦截了 { $count } 封从您的邮箱地址发出的邮件。
recipient-digest-blocked = 我们拦截了 { $count } 封发给您的邮件，它们没有送到您的邮箱。
recipient-digest-action = 打开需要留意的邮件之前，请先问一下 IT 服务台。
recipient-digest-forbidden-action = 如果您没有在等这个文件，请不要打开通常不允许的文件。
recipient-digest-unchecked-action = 如果您不认识发件人，或没有在等文件，请不要打开未检查邮件里的文件。
recipient-digest-sent-action = 如果从您的邮箱地址发出的邮件不是您本人发的，请告诉 IT 服务台。
recipient-digest-mailbox-title = 在您的邮箱里
recipient-digest-sent-title = 从您的邮箱地址发出的邮件
recipient-digest-blocked-title = 我们拦截的邮件
recipient-digest-alike = 另外还有 { $count } 封类似的邮件。
recipient-digest-rest = 还有 { $count } 封邮件没有在这里列出。
recipient-digest-wanted = 如果您需要其中的某封邮件，请联系 IT 服务台。
recipient-digest-period = 本汇总的时间范围：{ $from } 至 { $until }。
recipient-digest-limit = 针对单封邮件的通知，我们每天只发几次。其余的都放在本汇总里。
recipient-digest-optional = 如果您不想收到本汇总，请告诉 IT 服务台。

## Summary, to the admins

admin-digest-title = 邮件过滤系统汇总
admin-digest-subject = 已报告的邮件：{ $count } 封
    .delivered = 已报告的邮件：{ $count } 封，其中已投递：{ $delivered } 封
admin-digest-happened = { $from } 至 { $until } 期间，共报告了 { $count } 封邮件。
admin-digest-delivered = 其中 { $count } 封已投递。
    .only = 该邮件已投递。
admin-digest-before = 上一个周期为 { $count } 封。
    .none = 上一个周期没有邮件。
admin-digest-sent = 已即时发送 { $count } 条通知。
admin-digest-action-delivered = 请先查看已投递的邮件。
admin-digest-action-told = 请按照有关已投递邮件的通知进行处理。
admin-digest-categories-title = 按类别统计
admin-digest-category = { $category }：{ $count }（上一周期：{ $before }）
admin-digest-senders-title = 最常见的发件人
admin-digest-sender = { $sender }：{ $count } 封
admin-digest-list-title = 仅在本汇总中报告
admin-digest-mail-blocked = 【严重级别：{ $severity }】{ $title }，已拦截
admin-digest-mail-delivered = 【严重级别：{ $severity }】{ $title }，已投递
admin-digest-alike = 另有 { $count } 封类似邮件
admin-digest-incidents-title = 安全事件
admin-digest-incident-open = { $incident }：自 { $first } 起 { $count } 封，仍在继续
admin-digest-incident-ended = { $incident }：{ $first } 至 { $last } 共 { $count } 封，已结束
admin-digest-quiet-title = 未即时通知的内容及原因
admin-digest-quiet-incident = 有 { $count } 条通知属于安全事件，只在其中计数。
admin-digest-quiet-repeat = 有 { $count } 条通知与之前的重复。
admin-digest-quiet-throttled = 有 { $count } 条通知超出了上限“{ $limit }”。
admin-digest-quiet-silenced = 有 { $count } 条通知因静默“{ $silence }”而未发送。
admin-digest-silences-title = 静默
admin-digest-silence = { $silence }（设置者：{ $author }），至 { $until }
    .soon = { $silence }（设置者：{ $author }），即将结束：{ $until }
admin-digest-comment = 备注
admin-digest-scanners-title = 失效的扫描器
admin-digest-scanner = { $scanner }：对 { $count } 封邮件无响应

## How an incident goes on, to the admins

admin-alert-incident = 如果再出现同类邮件，将以回复本通知的方式告知数量。
admin-incident-named = { $category }（{ $name }）
admin-incident-blocked = { $incident }，已拦截
admin-incident-delivered = { $incident }，已投递
admin-incident-inside = { $incident }，内部发件人 { $sender }
admin-follow-up-title = 仍在继续：{ $incident }
    .ended = 已结束：{ $incident }
admin-follow-up-more = 自 { $since } 起，又出现了 { $count } 封同类邮件。
admin-follow-up-none = 自 { $since } 起，没有再出现同类邮件。
admin-follow-up-next = 如果仍在继续，下一条通知将在 { $next } 之后发出。
admin-follow-up-ended = 已有 { $count } 小时没有再出现同类邮件。这是关于此事件的最后一条通知。
admin-follow-up-action-remove = 请从邮箱中删除这些邮件，并询问收件人是否打开过。
admin-follow-up-action-look = 这些邮件可能是需要的。如果有人询问，请查看这些邮件。
admin-follow-up-action-mistake = 这可能是误报。放行或删除这些邮件之前，请阅读首次通知中的迹象。
admin-follow-up-count-title = 目前情况
admin-follow-up-count = 邮件总数
admin-follow-up-first = 第一封邮件
admin-follow-up-last = 最后一封邮件
admin-follow-up-mails-title = 新邮件
admin-follow-up-many-title = 同时发生多起安全事件
    .ended = 多起安全事件已结束
admin-follow-up-many-subject = 安全事件：{ $open } 起仍在继续，{ $ended } 起已结束
admin-follow-up-many-happened = 本通知汇总了多起安全事件。
admin-follow-up-many-open-title = 仍在继续
admin-follow-up-many-ended-title = 已结束
admin-follow-up-many-incident = { $incident }：新增 { $more } 封，共 { $count } 封
