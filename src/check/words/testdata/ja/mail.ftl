-product = メール保護

blocked = { $sender }からあなたへのメールを止めました。
    .subject = メールを止めました：危険なファイル
    .admin = 送信者{ $sender }
safe = メールは届いていません。何もする必要はありません。
count = { $count }通のメールを止めました。
signature = このメールは{ -product }からのお知らせです。
known = 送信者をご存じですか。電話をかけてください。本当に送ったか聞いてください。
inside-sender-blocked = メールは送られませんでした。危険なファイルがありました。
