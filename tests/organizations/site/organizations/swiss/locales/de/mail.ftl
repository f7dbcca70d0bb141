help-ask = Fragen Sie den Service Desk. Nennen Sie bitte die Nummer der E-Mail.
