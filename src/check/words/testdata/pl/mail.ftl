-product = ochrona poczty

blocked = Zatrzymaliśmy wiadomość od { $sender } do Ciebie.
    .subject = Zatrzymana wiadomość: groźny plik
    .admin = Nadawca { $sender }
safe = Nie dotarła do Ciebie. Nie musisz nic robić.
count = { $count ->
    [one] Zatrzymano jedną wiadomość.
    [few] Zatrzymano { $count } wiadomości.
    [many] Zatrzymano { $count } wiadomości.
   *[other] Zatrzymano { $count } wiadomości.
}
signature = Ten list wysyła { -product }.
known = Znasz nadawcę? Zadzwoń do niego. Zapytaj, czy to jego list.
inside-sender-blocked = Twój list nie wyszedł. Miał groźny plik.
