help-ask = Fragen Sie das Hauptbüro. Nennen Sie bitte die Nummer der E-Mail.
