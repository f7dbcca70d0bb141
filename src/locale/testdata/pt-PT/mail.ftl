blocked = Bloqueámos um e-mail de { $sender } para si.
