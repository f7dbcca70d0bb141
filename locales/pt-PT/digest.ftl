# Provenance: original
# European Portuguese, formal: many e-mails told in one mail: summaries, and how an incident goes on.

## Summary, to the recipient

recipient-digest-title = Resumo dos e-mails bloqueados
    .mailbox = Tenha cuidado com alguns dos seus e-mails
recipient-digest-subject = E-mails bloqueados: { $count }
    .mailbox = E-mails duvidosos na sua caixa de correio: { $count }
recipient-digest-unchecked-subject = E-mails não verificados na caixa de correio: { $count }
recipient-digest-mailbox = { $count ->
    [one] { $count } e-mail na sua caixa de correio pode ser perigoso.
    [many] { $count } de e-mails na sua caixa de correio podem ser perigosos.
   *[other] { $count } e-mails na sua caixa de correio podem ser perigosos.
}
recipient-digest-forbidden = { $count ->
    [one] Há { $count } e-mail na sua caixa de correio com um ficheiro que normalmente não é aceite.
    [many] Há { $count } de e-mails na sua caixa de correio com um ficheiro que normalmente não é aceite.
   *[other] Há { $count } e-mails na sua caixa de correio com um ficheiro que normalmente não é aceite.
}
recipient-digest-unchecked = { $count ->
    [one] Não conseguimos verificar { $count } e-mail na sua caixa de correio.
    [many] Não conseguimos verificar { $count } de e-mails na sua caixa de correio.
   *[other] Não conseguimos verificar { $count } e-mails na sua caixa de correio.
}
recipient-digest-sent = { $count ->
    [one] Bloqueámos { $count } e-mail enviado do seu endereço.
    [many] Bloqueámos { $count } de e-mails enviados do seu endereço.
   *[other] Bloqueámos { $count } e-mails enviados do seu endereço.
}
recipient-digest-blocked = { $count ->
    [one] Bloqueámos { $count } e-mail dirigido a si. Não chegou à sua caixa de correio.
    [many] Bloqueámos { $count } de e-mails dirigidos a si. Não chegaram à sua caixa de correio.
   *[other] Bloqueámos { $count } e-mails dirigidos a si. Não chegaram à sua caixa de correio.
}
recipient-digest-action = Fale com o apoio informático antes de abrir um e-mail duvidoso.
recipient-digest-forbidden-action = Abra um ficheiro que normalmente não é aceite só se já estava à espera dele.
recipient-digest-unchecked-action = Abra os ficheiros de um e-mail não verificado só se conhece o remetente e se já estava à espera deles.
recipient-digest-sent-action = Se um e-mail do seu endereço não foi enviado por si, avise o apoio informático.
recipient-digest-mailbox-title = Na sua caixa de correio
recipient-digest-sent-title = Do seu endereço
recipient-digest-blocked-title = O que bloqueámos
recipient-digest-alike = { $count ->
    [one] E mais { $count } e-mail como este.
    [many] E mais { $count } de e-mails como este.
   *[other] E mais { $count } e-mails como este.
}
recipient-digest-rest = { $count ->
    [one] Há mais { $count } e-mail que não aparece aqui.
    [many] Há mais { $count } de e-mails que não aparecem aqui.
   *[other] Há mais { $count } e-mails que não aparecem aqui.
}
recipient-digest-wanted = Precisa de um destes e-mails? Então fale com o apoio informático.
recipient-digest-period = Este resumo abrange o período entre { $from } e { $until }.
recipient-digest-limit = Só lhe enviamos alguns avisos por dia sobre e-mails individuais. O resto vem neste resumo.
recipient-digest-optional = Não quer receber este resumo? Então avise o apoio informático.

## Summary, to the admins

admin-digest-title = Resumo do filtro de e-mail
admin-digest-subject = E-mails comunicados: { $count }
    .delivered = E-mails comunicados: { $count }, entregues: { $delivered }
admin-digest-happened = { $count ->
    [one] Houve { $count } e-mail comunicado entre { $from } e { $until }.
    [many] Houve { $count } de e-mails comunicados entre { $from } e { $until }.
   *[other] Houve { $count } e-mails comunicados entre { $from } e { $until }.
}
admin-digest-delivered = { $count ->
    [one] { $count } deles foi entregue.
    [many] { $count } deles foram entregues.
   *[other] { $count } deles foram entregues.
}
    .only = O e-mail foi entregue.
admin-digest-before = { $count ->
    [one] No período anterior, foi { $count }.
    [many] No período anterior, foram { $count }.
   *[other] No período anterior, foram { $count }.
}
    .none = No período anterior, não houve nenhum.
admin-digest-sent = { $count ->
    [one] { $count } aviso foi enviado logo.
    [many] { $count } de avisos foram enviados logo.
   *[other] { $count } avisos foram enviados logo.
}
admin-digest-action-delivered = Veja primeiro os e-mails entregues.
admin-digest-action-told = Faça o que dizem os avisos sobre os e-mails entregues.
admin-digest-categories-title = E-mails por categoria
admin-digest-category = { $category }: { $count } (antes: { $before })
admin-digest-senders-title = Remetentes mais frequentes
admin-digest-sender = { $sender }: { $count ->
    [one] { $count } e-mail
    [many] { $count } de e-mails
   *[other] { $count } e-mails
}
admin-digest-list-title = Comunicados só neste resumo
admin-digest-mail-blocked = { $severity }: { $title }, e-mail bloqueado
admin-digest-mail-delivered = { $severity }: { $title }, e-mail entregue
admin-digest-alike = { $count ->
    [one] e mais { $count } e-mail como este
    [many] e mais { $count } de e-mails como este
   *[other] e mais { $count } e-mails como este
}
admin-digest-incidents-title = Incidentes
admin-digest-incident-open = { $count ->
    [one] { $incident }: { $count } e-mail desde { $first }, ainda em curso
    [many] { $incident }: { $count } de e-mails desde { $first }, ainda em curso
   *[other] { $incident }: { $count } e-mails desde { $first }, ainda em curso
}
admin-digest-incident-ended = { $count ->
    [one] { $incident }: { $count } e-mail entre { $first } e { $last }, terminado
    [many] { $incident }: { $count } de e-mails entre { $first } e { $last }, terminado
   *[other] { $incident }: { $count } e-mails entre { $first } e { $last }, terminado
}
admin-digest-quiet-title = O que não foi comunicado logo, e porquê
admin-digest-quiet-incident = { $count ->
    [one] { $count } aviso pertencia a um incidente e só aí foi contado.
    [many] { $count } de avisos pertenciam a incidentes e só aí foram contados.
   *[other] { $count } avisos pertenciam a incidentes e só aí foram contados.
}
admin-digest-quiet-repeat = { $count ->
    [one] { $count } aviso teria repetido um anterior.
    [many] { $count } de avisos teriam repetido outros anteriores.
   *[other] { $count } avisos teriam repetido outros anteriores.
}
admin-digest-quiet-throttled = { $count ->
    [one] { $count } aviso ultrapassava o limite { $limit }.
    [many] { $count } de avisos ultrapassavam o limite { $limit }.
   *[other] { $count } avisos ultrapassavam o limite { $limit }.
}
admin-digest-quiet-silenced = { $count ->
    [one] { $count } aviso foi silenciado por { $silence }.
    [many] { $count } de avisos foram silenciados por { $silence }.
   *[other] { $count } avisos foram silenciados por { $silence }.
}
admin-digest-silences-title = Silêncios
admin-digest-silence = { $silence } por { $author }, até { $until }
    .soon = { $silence } por { $author }, termina em breve: { $until }
admin-digest-comment = Comentário
admin-digest-scanners-title = Analisadores que falharam
admin-digest-scanner = { $scanner }: { $count ->
    [one] sem resposta para { $count } e-mail
    [many] sem resposta para { $count } de e-mails
   *[other] sem resposta para { $count } e-mails
}

## How an incident goes on, to the admins

admin-alert-incident = Se chegarem mais e-mails deste tipo, serão contados em respostas a este aviso.
admin-incident-named = { $category } ({ $name })
admin-incident-blocked = { $incident }, e-mails bloqueados
admin-incident-delivered = { $incident }, e-mails entregues
admin-incident-inside = { $incident }, remetente interno { $sender }
admin-follow-up-title = Continua: { $incident }
    .ended = Terminou: { $incident }
admin-follow-up-more = { $count ->
    [one] Chegou mais { $count } e-mail deste tipo desde { $since }.
    [many] Chegaram mais { $count } de e-mails deste tipo desde { $since }.
   *[other] Chegaram mais { $count } e-mails deste tipo desde { $since }.
}
admin-follow-up-none = Não chegaram mais e-mails deste tipo desde { $since }.
admin-follow-up-next = Se continuar, receberá o próximo aviso depois de { $next }.
admin-follow-up-ended = { $count ->
    [one] Há { $count } hora que não chega mais nenhum. Este é o último aviso sobre este incidente.
    [many] Há { $count } de horas que não chega mais nenhum. Este é o último aviso sobre este incidente.
   *[other] Há { $count } horas que não chega mais nenhum. Este é o último aviso sobre este incidente.
}
admin-follow-up-action-remove = Retire os e-mails das caixas de correio. Pergunte aos destinatários se os abriram.
admin-follow-up-action-look = Pode haver quem queira estes e-mails. Examine-os se alguém os pedir.
admin-follow-up-action-mistake = Pode ser um falso positivo. Leia os indícios no primeiro aviso antes de libertar ou retirar os e-mails.
admin-follow-up-count-title = Até agora
admin-follow-up-count = Total de e-mails
admin-follow-up-first = Primeiro e-mail
admin-follow-up-last = Último e-mail
admin-follow-up-mails-title = Novos e-mails
admin-follow-up-many-title = Vários incidentes ao mesmo tempo
    .ended = Vários incidentes terminaram
admin-follow-up-many-subject = Incidentes em curso: { $open }, terminados: { $ended }
admin-follow-up-many-happened = Este aviso relata vários incidentes.
admin-follow-up-many-open-title = Em curso
admin-follow-up-many-ended-title = Terminados
admin-follow-up-many-incident = { $incident }: novos e-mails: { $more }, no total: { $count }
