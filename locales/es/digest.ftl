# Provenance: original
# Español, formal (usted): muchos correos contados en un solo mensaje: resúmenes, y cómo sigue un incidente.

## Resumen, al destinatario

recipient-digest-title = Resumen de correos bloqueados
    .mailbox = Tenga cuidado con algunos de sus correos
recipient-digest-subject = Correos bloqueados: { $count }
    .mailbox = Correos dudosos en su buzón: { $count }
recipient-digest-unchecked-subject = Correos sin revisar en su buzón: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } correo de su buzón puede ser peligroso.
    [many] { $count } de correos de su buzón pueden ser peligrosos.
   *[other] { $count } correos de su buzón pueden ser peligrosos.
}
recipient-digest-forbidden = { $count ->
    [one] En su buzón hay { $count } correo con un archivo que normalmente no se permite.
    [many] En su buzón hay { $count } de correos con un archivo que normalmente no se permite.
   *[other] En su buzón hay { $count } correos con un archivo que normalmente no se permite.
}
recipient-digest-unchecked = { $count ->
    [one] No hemos podido revisar { $count } correo de su buzón.
    [many] No hemos podido revisar { $count } de correos de su buzón.
   *[other] No hemos podido revisar { $count } correos de su buzón.
}
recipient-digest-sent = { $count ->
    [one] Hemos bloqueado { $count } correo enviado desde su dirección.
    [many] Hemos bloqueado { $count } de correos enviados desde su dirección.
   *[other] Hemos bloqueado { $count } correos enviados desde su dirección.
}
recipient-digest-blocked = { $count ->
    [one] Hemos bloqueado { $count } correo dirigido a usted. No le ha llegado.
    [many] Hemos bloqueado { $count } de correos dirigidos a usted. No le han llegado.
   *[other] Hemos bloqueado { $count } correos dirigidos a usted. No le han llegado.
}
recipient-digest-action = Antes de abrir un correo dudoso, pregunte a soporte técnico.
recipient-digest-forbidden-action = Abra un archivo que normalmente no se permite solo si lo esperaba.
recipient-digest-unchecked-action = Abra los archivos de un correo sin revisar solo si los esperaba y sabe quién los envía.
recipient-digest-sent-action = Si algún correo de su dirección no lo envió usted, avise a soporte técnico.
recipient-digest-mailbox-title = En su buzón
recipient-digest-sent-title = Desde su dirección
recipient-digest-blocked-title = Lo que hemos bloqueado
recipient-digest-alike = { $count ->
    [one] Y { $count } correo más como este.
    [many] Y { $count } de correos más como este.
   *[other] Y { $count } correos más como este.
}
recipient-digest-rest = { $count ->
    [one] { $count } correo más no se muestra aquí.
    [many] { $count } de correos más no se muestran aquí.
   *[other] { $count } correos más no se muestran aquí.
}
recipient-digest-wanted = ¿Necesita alguno de estos correos? Pregunte a soporte técnico.
recipient-digest-period = Este resumen abarca desde el { $from } hasta el { $until }.
recipient-digest-limit = Sobre correos sueltos le escribimos solo unas pocas veces al día. El resto está en este resumen.
recipient-digest-optional = ¿No desea este resumen? Dígaselo a soporte técnico.

## Resumen, a los administradores

admin-digest-title = Resumen del filtro de correo
admin-digest-subject = Correos notificados: { $count }
    .delivered = Correos notificados: { $count }, entregados: { $delivered }
admin-digest-happened = { $count ->
    [one] Desde el { $from } hasta el { $until } hubo { $count } correo notificado.
    [many] Desde el { $from } hasta el { $until } hubo { $count } de correos notificados.
   *[other] Desde el { $from } hasta el { $until } hubo { $count } correos notificados.
}
admin-digest-delivered = { $count ->
    [one] De ellos se entregó { $count }.
    [many] De ellos se entregaron { $count }.
   *[other] De ellos se entregaron { $count }.
}
    .only = El correo se entregó.
admin-digest-before = { $count ->
    [one] En el periodo anterior hubo { $count }.
    [many] En el periodo anterior hubo { $count }.
   *[other] En el periodo anterior hubo { $count }.
}
    .none = En el periodo anterior no hubo ninguno.
admin-digest-sent = { $count ->
    [one] { $count } aviso se envió de inmediato.
    [many] { $count } de avisos se enviaron de inmediato.
   *[other] { $count } avisos se enviaron de inmediato.
}
admin-digest-action-delivered = Examine primero los correos entregados.
admin-digest-action-told = Haga lo que dicen los avisos sobre los correos entregados.
admin-digest-categories-title = Correos por categoría
admin-digest-category = { $category }: { $count } (antes: { $before })
admin-digest-senders-title = Remitentes más frecuentes
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } correo
    [many] { $count } de correos
   *[other] { $count } correos
}
admin-digest-list-title = Notificados solo en este resumen
admin-digest-mail-blocked = { $severity }: { $title }, bloqueado
admin-digest-mail-delivered = { $severity }: { $title }, entregado
admin-digest-alike = { $count ->
    [one] y { $count } correo más como este
    [many] y { $count } de correos más como este
   *[other] y { $count } correos más como este
}
admin-digest-incidents-title = Incidentes
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } correo desde el { $first }, aún sin terminar
    [many] { $incident }: { $count } de correos desde el { $first }, aún sin terminar
   *[other] { $incident }: { $count } correos desde el { $first }, aún sin terminar
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } correo desde el { $first } hasta el { $last }, terminado
    [many] { $incident }: { $count } de correos desde el { $first } hasta el { $last }, terminado
   *[other] { $incident }: { $count } correos desde el { $first } hasta el { $last }, terminado
}
admin-digest-quiet-title = No notificado de inmediato, y por qué
admin-digest-quiet-incident = { $count ->
    [one] { $count } aviso pertenecía a un incidente y solo se contó allí.
    [many] { $count } de avisos pertenecían a incidentes y solo se contaron allí.
   *[other] { $count } avisos pertenecían a incidentes y solo se contaron allí.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } aviso habría repetido uno anterior.
    [many] { $count } de avisos habrían repetido otros anteriores.
   *[other] { $count } avisos habrían repetido otros anteriores.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } aviso superaba el límite { $limit }.
    [many] { $count } de avisos superaban el límite { $limit }.
   *[other] { $count } avisos superaban el límite { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } aviso fue silenciado por { $silence }.
    [many] { $count } de avisos fueron silenciados por { $silence }.
   *[other] { $count } avisos fueron silenciados por { $silence }.
}
admin-digest-silences-title = Silencios
admin-digest-silence = { $silence } de { $author }, hasta el { $until }
    .soon = { $silence } de { $author }, termina pronto: { $until }
admin-digest-comment = Comentario
admin-digest-scanners-title = Escáneres que fallaron
admin-digest-scanner = { $scanner }: { $count ->
    [one] sin respuesta para { $count } correo
    [many] sin respuesta para { $count } de correos
   *[other] sin respuesta para { $count } correos
}

## Cómo sigue un incidente, a los administradores

admin-alert-incident = Si llegan más correos de este tipo, se contarán en respuestas a este aviso.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, bloqueado
admin-incident-delivered = { $incident }, entregado
admin-incident-inside = { $incident }, remitente interno { $sender }
admin-follow-up-title = Continúa: { $incident }
    .ended = Ha terminado: { $incident }
admin-follow-up-more = { $count ->
    [one] Desde el { $since } llegó { $count } correo más de este tipo.
    [many] Desde el { $since } llegaron { $count } de correos más de este tipo.
   *[other] Desde el { $since } llegaron { $count } correos más de este tipo.
}
admin-follow-up-none = Desde el { $since } no llegaron más correos de este tipo.
admin-follow-up-next = Si continúa, recibirá el próximo aviso después del { $next }.
admin-follow-up-ended = { $count ->
    [one] Durante { $count } hora no llegaron más. Este es el último aviso sobre este incidente.
    [many] Durante { $count } de horas no llegaron más. Este es el último aviso sobre este incidente.
   *[other] Durante { $count } horas no llegaron más. Este es el último aviso sobre este incidente.
}
admin-follow-up-action-remove = Retire los correos de los buzones. Pregunte a los destinatarios si los abrieron.
admin-follow-up-action-look = Puede que alguien necesite los correos. Examínelos si alguien los pide.
admin-follow-up-action-mistake = Puede ser un falso positivo. Lea los indicios del primer aviso antes de liberar o retirar los correos.
admin-follow-up-count-title = Hasta ahora
admin-follow-up-count = Correos en total
admin-follow-up-first = Primer correo
admin-follow-up-last = Último correo
admin-follow-up-mails-title = Correos nuevos
admin-follow-up-many-title = Varios incidentes a la vez
    .ended = Varios incidentes han terminado
admin-follow-up-many-subject = Incidentes en curso: { $open }, terminados: { $ended }
admin-follow-up-many-happened = Este aviso trata de varios incidentes.
admin-follow-up-many-open-title = En curso
admin-follow-up-many-ended-title = Terminados
admin-follow-up-many-incident = { $incident }: correos nuevos: { $more }, en total: { $count }
