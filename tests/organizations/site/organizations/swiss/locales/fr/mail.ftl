help-ask = Contactez le Service Desk. Donnez-lui le numéro de l’e-mail.
