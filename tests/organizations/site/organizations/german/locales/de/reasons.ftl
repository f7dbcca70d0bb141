name-payroll-macro = Die Datei enthält ein Makro, wie es unsere Lohnabrechnung verwendet.
    .title = Makro der Lohnabrechnung
