# Provenance: original
# Japanese, polite: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = 止めたメールのまとめ
    .mailbox = 注意が必要なメールがあります
recipient-digest-subject = メールを止めました：{ $count }通
    .mailbox = 受信トレイに注意が必要なメールがあります：{ $count }通
recipient-digest-unchecked-subject = 受信トレイに検査できなかったメールがあります：{ $count }通
recipient-digest-mailbox = 受信トレイに、危険かもしれないメールが{ $count }通あります。
recipient-digest-forbidden = 受信トレイに、通常は許可されていないファイルが付いたメールが{ $count }通あります。
recipient-digest-unchecked = 受信トレイに、検査できなかったメールが{ $count }通あります。
recipient-digest-sent = あなたのアドレスから出たメールを{ $count }通止めました。
recipient-digest-blocked = あなた宛てのメールを{ $count }通止めました。受信トレイには届いていません。
recipient-digest-action = 注意が必要なメールを開く前に、IT窓口に聞いてください。
recipient-digest-forbidden-action = 通常は許可されていないファイルは、受け取る予定だった場合にだけ開いてください。
recipient-digest-unchecked-action = 検査できなかったメールのファイルは、差出人を知っていて、受け取る予定だった場合にだけ開いてください。
recipient-digest-sent-action = あなたのアドレスから出たメールの中に、送った覚えのないものがある場合は、IT窓口に連絡してください。
recipient-digest-mailbox-title = 受信トレイにあるメール
recipient-digest-sent-title = あなたのアドレスから出たメール
recipient-digest-blocked-title = 止めたメール
recipient-digest-alike = 同じようなメールが、ほかに{ $count }通あります。
recipient-digest-rest = ここに書いていないメールが、ほかに{ $count }通あります。
recipient-digest-wanted = この中に必要なメールがあれば、IT窓口に聞いてください。
recipient-digest-period = このまとめの期間は、{ $from }から{ $until }までです。
recipient-digest-limit = 1通ずつのお知らせは、1日に数回だけです。残りは、このまとめでお知らせします。
recipient-digest-optional = このまとめが必要なければ、IT窓口に伝えてください。

## Summary, to the admins

admin-digest-title = メールフィルターのまとめ
admin-digest-subject = 報告されたメール：{ $count }通
    .delivered = 報告されたメール：{ $count }通（配信済み：{ $delivered }通）
admin-digest-happened = { $from }から{ $until }までに、{ $count }通のメールが報告されました。
admin-digest-delivered = そのうち{ $count }通は配信済みです。
    .only = そのメールは配信済みです。
admin-digest-before = 前の期間は{ $count }通でした。
    .none = 前の期間は1通もありませんでした。
admin-digest-sent = すぐに送った通知は{ $count }件です。
admin-digest-action-delivered = まず、配信済みのメールを確認してください。
admin-digest-action-told = 配信済みのメールについての通知に従って対応してください。
admin-digest-categories-title = カテゴリ別のメール
admin-digest-category = { $category }：{ $count }通（前の期間：{ $before }通）
admin-digest-senders-title = 多かった送信者
admin-digest-sender = { $sender }: { $count }通
admin-digest-list-title = このまとめだけで報告するメール
admin-digest-mail-blocked = 【深刻度：{ $severity }】{ $title }、ブロック済み
admin-digest-mail-delivered = 【深刻度：{ $severity }】{ $title }、配信済み
admin-digest-alike = 同様のメールがほかに{ $count }通
admin-digest-incidents-title = インシデント
admin-digest-incident-open = { $incident }：{ $first }から{ $count }通、継続中
admin-digest-incident-ended = { $incident }：{ $first }から{ $last }までに{ $count }通、終了
admin-digest-quiet-title = すぐに通知しなかったものと、その理由
admin-digest-quiet-incident = { $count }件の通知は、インシデントの一部として数えただけです。
admin-digest-quiet-repeat = { $count }件の通知は、前の通知の繰り返しでした。
admin-digest-quiet-throttled = { $count }件の通知は、上限「{ $limit }」を超えていました。
admin-digest-quiet-silenced = { $count }件の通知は、通知停止「{ $silence }」により送りませんでした。
admin-digest-silences-title = 通知停止
admin-digest-silence = { $silence }（設定者：{ $author }）、{ $until }まで
    .soon = { $silence }（設定者：{ $author }）、まもなく終了：{ $until }
admin-digest-comment = コメント
admin-digest-scanners-title = 応答しなかったスキャナー
admin-digest-scanner = { $scanner }: { $count }通に応答なし

## How an incident goes on, to the admins

admin-alert-incident = 同じ種類のメールがさらに届いた場合は、この通知への返信で件数をお知らせします。
admin-incident-named = { $category }（{ $name }）
admin-incident-blocked = { $incident }、ブロック済み
admin-incident-delivered = { $incident }、配信済み
admin-incident-inside = { $incident }、内部送信者「{ $sender }」
admin-follow-up-title = 継続中：{ $incident }
    .ended = 終了：{ $incident }
admin-follow-up-more = { $since }から、同じ種類のメールがさらに{ $count }通届きました。
admin-follow-up-none = { $since }から、同じ種類のメールは届いていません。
admin-follow-up-next = 続く場合、次の通知は{ $next }以降です。
admin-follow-up-ended = { $count }時間、新しいメールは届いていません。この件の通知はこれが最後です。
admin-follow-up-action-remove = メールボックスからメールを取り除いてください。受信者に、開いたかどうかを確認してください。
admin-follow-up-action-look = 必要なメールかもしれません。問い合わせがあれば、確認してください。
admin-follow-up-action-mistake = 誤検知の可能性があります。隔離を解除したり、メールを取り除いたりする前に、最初の通知の手がかりを確認してください。
admin-follow-up-count-title = これまでの状況
admin-follow-up-count = メールの合計
admin-follow-up-first = 最初のメール
admin-follow-up-last = 最後のメール
admin-follow-up-mails-title = 新しいメール
admin-follow-up-many-title = 複数のインシデントが同時に発生
    .ended = 複数のインシデントが終了
admin-follow-up-many-subject = インシデント：継続中{ $open }件、終了{ $ended }件
admin-follow-up-many-happened = この通知は、複数のインシデントをまとめて報告します。
admin-follow-up-many-open-title = 継続中
admin-follow-up-many-ended-title = 終了
admin-follow-up-many-incident = { $incident }：新規{ $more }通、合計{ $count }通
