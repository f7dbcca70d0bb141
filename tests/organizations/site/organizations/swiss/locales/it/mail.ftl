help-ask = Si rivolga al Service Desk. Comunichi il codice dell’e-mail.
