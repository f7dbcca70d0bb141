count = { $count ->
    [one] Zatrzymano { $count } wiadomość.
    [few] Zatrzymano { $count } wiadomości.
    [many] Zatrzymano { $count } wiadomości (wiele).
   *[other] Zatrzymano { $count } wiadomości (ułamek).
}
