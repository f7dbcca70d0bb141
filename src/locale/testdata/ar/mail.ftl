blocked = أوقفنا رسالة من { $sender } إليك.
    .subject = رسالة موقوفة من { $sender }

count = { $count ->
    [zero] zero { $count }
    [one] one { $count }
    [two] two { $count }
    [few] few { $count }
    [many] many { $count }
   *[other] other { $count }
}
