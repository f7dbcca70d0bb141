# Provenance: original
# Japanese, polite: the frame of every mail: titles, headings, labels.
#
# 「お知らせ」 (for admins 「通知」) is our own mail, 「メール」 is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = メールを止めました
recipient-blocked-happened = あなた宛てのメールを1通、止めました。受信トレイには届いていません。
    .test = あなた宛てのメールを1通、止めました。無害なテスト用のメールでした。
recipient-blocked-why = 止めた理由

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = 注意が必要なメールがあります
    .test = 無害なテスト用のメール
recipient-delivered-warning-subject = 受信トレイに危険なメールがあります
    .test = 受信トレイに無害なテスト用のメールがあります
    .forbidden = 受信トレイに、許可されていないファイルの付いたメールがあります
    .likely = 受信トレイに危険と思われるメールがあります
    .unwanted = 受信トレイに不要と思われるメールがあります
    .doubtful = 受信トレイに不審なメールがあります
recipient-delivered-warning-happened = 受信トレイに、危険なメールが1通あります。
    .test = 受信トレイに、無害なテスト用のメールが1通あります。
    .forbidden = 受信トレイのメール1通に、通常は許可されていないファイルが付いています。
    .likely = 受信トレイに、危険と思われるメールが1通あります。
    .unwanted = 受信トレイに、不要と思われるメールが1通あります。
    .doubtful = 受信トレイに、不審なメールが1通あります。無害かもしれません。
recipient-delivered-warning-action = そのメールは開かずに、削除してください。
    .test = 何もする必要はありません。
    .forbidden = 受け取る予定だったファイルでなければ、開かないでください。
    .doubtful = そのメールを開く前に、IT窓口に聞いてください。
recipient-delivered-warning-opened = すでに開いた場合は、IT窓口に連絡してください。
recipient-delivered-warning-why = 問題の内容
    .test = テストの内容

## Could not be checked, to the recipient

recipient-unchecked-title = 検査できなかったメールがあります
recipient-unchecked-subject = 受信トレイに検査できなかったメールがあります
recipient-unchecked-happened = あなた宛てのメールを1通、検査できませんでした。そのメールは受信トレイにあります。
    .blocked = あなた宛てのメールを1通、検査できませんでした。そのため、止めました。
recipient-unchecked-action = ファイルは、差出人を知っていて、受け取る予定だった場合にだけ開いてください。
recipient-unchecked-why = 検査できなかった理由

## To the inside sender

inside-sender-title = あなたのメールは送られませんでした
    .some = あなたのメールは一部の宛先に届いていません
inside-sender-subject = あなたのメールは送られませんでした
    .some = あなたのメールは一部の宛先に届いていません
inside-sender-happened = あなたのアドレスから出たメールを1通、止めました。誰にも届いていません。
    .some = あなたのアドレスから出たメールを1通、止めました。一部の宛先には届いていません。
inside-sender-action = 送った覚えがない場合は、IT窓口に連絡してください。
inside-sender-explained = ほかの人が、あなたのアドレスやパソコンを使っているかもしれません。
inside-sender-own = 自分で送った場合は、別の方法で送れないか、IT窓口に聞いてください。
    .harmful = 自分で送った場合は、そのファイルをもう一度開いたり、送ったりしないでください。この場合も、IT窓口に連絡してください。
inside-sender-why = 止めた理由

## Parts of all mails to recipients

action-nothing = 何もする必要はありません。
which-title = どのメールか
why-suspected = 次の疑いがあります：
    .subject = メールを止めました：危険かもしれないメール
why-file = ファイル名は「{ $file }」です。
why-file-inside = 添付ファイル「{ $outer }」の中に入っています。
why-files = ほかにも、問題のあるファイルが{ $count }個あります。
why-tested = 検査用のパソコンで調べました。
danger = 危険度は「{ $severity }」です。
tests-agree = { $count ->
    [1] { $count }種類の検査で見つかりました。
   *[other] { $count }種類の別々の検査で見つかりました。
}
expected-title = 心当たりはありますか
expected-call = 知っている差出人なら、前から知っている番号に電話して、送ったか聞いてください。メールでは聞かないでください。
expected-wanted = そのメールが必要なら、もう一度検査するよう、IT窓口に頼んでください。
expected-wanted-file = メールやファイルが必要なら、IT窓口に聞いてください。または、別の方法で受け取れないか、差出人に聞いてください。
    .alone = メールが必要なら、IT窓口に聞いてください。または、別の方法で受け取れないか、差出人に聞いてください。
help-title = 困ったときは
help-ask = IT窓口に聞いてください。そのとき、メール番号を伝えてください。
help-contact = IT窓口
help-phone = 電話
help-email = メール
help-page = ウェブページ
details-title = IT担当者のための情報
footer = このお知らせは、{ $organization }のメール保護からお送りしています。
footer-automatic = プログラムが自動で作成しました。パスワードをお聞きすることはありません。
note-dots = [.]は「.」の代わりです。誤ってクリックされるのを防ぎます。

## Labels

below = 日本語版は下にあります。
gap-sentences = { "" }
gap-label = { "：" }
label-from = 差出人
label-sender = エンベロープ送信者
label-subject = 件名
label-received = 日時
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = 届かなかった宛先
label-attachments = 添付ファイル
label-file = ファイル
label-number = メール番号
label-quarantine = 隔離ID
label-severity = 深刻度
label-confidence = 確度
label-category = カテゴリ
label-family = ファミリー
label-platform = 対象環境
label-log-id = ログID
label-queue-id = キューID
label-message-id = Message-ID
label-size = サイズ
label-client = 接続元
label-authentication = 送信者の認証
label-dkim = DKIM
label-results = Authentication-Results
label-reply = SMTP応答
label-sha256 = SHA-256
label-rule = ルール
label-tests = スパムテスト
label-score = スパムスコア
label-analysis = サンドボックス分析
label-release = 隔離解除コマンド
label-host = ホスト
label-list = メーリングリストまたは一括送信
label-policy-banks = ポリシーバンク

value-empty-sender = 空（配信レポートなど）
value-no-subject = 件名なし
size-bytes = { $amount }バイト
size-kilobytes = { $amount } kB
size-megabytes = { $amount } MB
size-gigabytes = { $amount } GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = ほか{ $count }件
    .item = ほか{ $count }件
value-confidence = { $confidence }（{ $percent }）
value-no-detection = なし（検出はなく、ルールで判断しました）
value-spam-decided = なし（スパムスコアで判断しました）
value-unknown-state = なし（検出はありません）

outcome-delivered = 配信済み
outcome-blocked = ブロック済み
outcome-handed-back-pass = 配信のため、メールサーバーに戻しました
outcome-handed-back-block = 拒否扱いで、メールサーバーに戻しました

sender-proven = 「{ $domain }」からの送信だと証明されています（{ $check }）。
sender-claimed = 「{ $domain }」を名乗っていますが、証明はありません。
sender-contradicted = 「{ $domain }」を名乗っていますが、{ $check }の結果と矛盾します。
sender-inside = 内部から送られたメールです。
sender-unknown = 送信者が示されていません。

## To the admins

admin-alert-title = 【深刻度：{ $severity }】{ $category }
admin-alert-subject-blocked = 【深刻度：{ $severity }】ブロック済み：{ $category }（受信者{ $count }人）
admin-alert-subject-delivered = 【深刻度：{ $severity }】配信済み：{ $category }（受信者{ $count }人）
admin-alert-subject-mixed = 【深刻度：{ $severity }】{ $count }人中{ $delivered }人に配信済み：{ $category }
admin-alert-subject-unchecked = 【深刻度：{ $severity }】未検査で配信済み：{ $category }（受信者{ $count }人）
admin-alert-subject-inside = 【深刻度：{ $severity }】内部送信者：{ $category }（{ $sender }）
admin-alert-happened-blocked = amavisがメールをブロックしました。どの受信者にも届いていません。
admin-alert-happened-delivered = amavisが、注意の必要なメールを配信しました。受信者{ $count }人に届いています。
admin-alert-happened-mixed = amavisは、一部の受信者にはメールをブロックし、ほかの{ $count }人には配信しました。
admin-alert-happened-inside = 内部送信者「{ $sender }」からのメールです。
admin-alert-happened-scanners = どのウイルススキャナーも動作しませんでした。メールは検査されていません。
admin-alert-happened-scanner = 動作しなかったウイルススキャナーがあります。メールはほかのスキャナーで検査しました。
admin-alert-unblocked = スキャナーがマルウェアを報告しましたが、amavisはウイルスとして扱いませんでした。@av_scannersで、このスキャナーの設定を確認してください。名前を返す設定が必要です。
admin-alert-action-none = 対応の必要はありません。
admin-alert-action-remove = メールボックスからメールを取り除いてください。受信者に、開いたかどうかを確認してください。
admin-alert-action-look = 必要なメールかもしれません。受信者から問い合わせがあれば、確認してください。
    .inside = 必要なメールかもしれません。送信者から問い合わせがあれば、確認してください。
admin-alert-action-mistake = 誤検知の可能性があります。隔離を解除する前に、下の手がかりを確認してください。
    .delivered = 誤検知の可能性があります。メールボックスからメールを取り除く前に、下の手がかりを確認してください。
admin-alert-action-gone = メールの写しは保存されていません。必要なメールなら、送信者にもう一度送ってもらう必要があります。
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = 送信者に話を聞いてください。送信者のコンピューターを検査し、パスワードを変更してください。
    .spam = 送信者に話を聞いてください。ほかの人が送信者のアカウントを使っているかもしれません。
admin-alert-action-scanners = スキャナーを確認してください。復旧するまで、メールは検査されません。
admin-alert-action-scanner = スキャナーを確認してください。復旧するまで、保護は弱くなります。
admin-alert-what-title = 概要
admin-alert-grounds-title = 見つかった内容
admin-alert-ground = { $scanner }: { $name } – { $title }（{ $strength }）
admin-alert-ground-plain = { $title }：{ $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = 危険を示す手がかり
admin-alert-mistake-title = 誤検知を示す手がかり
admin-alert-mistake-none = ありません。
admin-alert-mail-title = メール
admin-alert-recipients-title = 受信者
admin-alert-recipient = { $address }（{ $outcome }）
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = 外部の受信者：{ $outcome }（{ $count }人）
admin-alert-files-title = ファイル
admin-alert-file = { $path } – { $type }、{ $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = 検出あり
scanner-clean = 検出なし
scanner-failed = 応答なし
admin-alert-raw-title = スキャナーの報告
admin-alert-release-title = 隔離と隔離解除
admin-alert-release-note = 無害だと確信できる場合にだけ、隔離を解除してください。amavisがシークレットIDを求めることがあります。
admin-alert-missed = これより前のイベント{ $count }件を保存できませんでした。amavisのログで「whyblocked」を検索してください。
admin-alert-attached = 詳しい情報をJSON形式で添付しています。

## To the admins, about ourselves

admin-trouble-title = 通知の障害
    .test = 通知のテスト
admin-trouble-subject = 通知：{ $title }
admin-trouble-count = 発生回数は{ $count }回です。
admin-trouble-do-title = 対応
admin-trouble-last-title = 最後の発生
admin-trouble-retry = 原因を直したあと、「whyblocked queue retry --failed」を実行すると、通知が再送されます。
trouble-bad-event = ドロップディレクトリに、読み取れないイベントがあります。「bad」フォルダーに移しました。該当するメールについては、誰にも通知していません。
    .title = 読み取れないイベント
    .hint = ドロップディレクトリの「bad」フォルダーで、末尾が.whyのファイルを読んでください。
trouble-gap = フックが、一部のイベントを保存できませんでした。通知していないメールがあります。
    .title = イベントの欠落
    .hint = ドロップディレクトリの空き容量と権限、amavisのログを確認してください。
trouble-refused = メールサーバーが、通知の受け取りを恒久的に拒否しました。
    .title = 受け取りの拒否
    .hint = 「whyblocked queue list」の結果と、下にあるサーバーの応答を確認してください。
trouble-expired = 期限までに配信できなかった通知があります。
    .title = 配信の期限切れ
    .hint = 通知を受け取るメールサーバーを確認してください。
trouble-template = 使えないテンプレートまたはメッセージがありました。通知は組み込みの形式で送りました。
    .title = テンプレートの不具合
    .hint = 「whyblocked check」を実行してください。
trouble-foreign-file = ドロップディレクトリに、フックが書かないはずのものがあります。手を加えずに残しています。
    .title = ドロップディレクトリの不明なファイル
    .hint = ドロップディレクトリに書き込める利用者を確認してください。
trouble-no-organization = どの組織にも登録されていないドメイン宛てのメールがありました。
    .title = 組織のないドメイン
    .hint = ドメインを組織のファイルに追加するか、amavisのローカルドメインから外してください。
trouble-test = これはテストです。通知は正常に動いています。
    .title = テスト
    .hint = 対応の必要はありません。
