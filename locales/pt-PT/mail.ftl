# Provenance: original
# European Portuguese, formal: the frame of every mail: titles, headings, labels.
#
# “aviso” is our own mail, “e-mail” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-mail bloqueado
recipient-blocked-happened = Bloqueámos um e-mail dirigido a si. Não chegou à sua caixa de correio.
    .test = Bloqueámos um e-mail dirigido a si. Era apenas um teste inofensivo.
recipient-blocked-why = Porque o bloqueámos

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Tenha cuidado com um e-mail
    .test = E-mail de teste inofensivo
recipient-delivered-warning-subject = E-mail perigoso na sua caixa de correio
    .test = E-mail de teste inofensivo na sua caixa de correio
    .forbidden = E-mail com ficheiro não aceite na sua caixa de correio
    .likely = E-mail provavelmente perigoso na sua caixa de correio
    .unwanted = E-mail indesejado na sua caixa de correio
    .doubtful = E-mail suspeito na sua caixa de correio
recipient-delivered-warning-happened = Há um e-mail perigoso na sua caixa de correio.
    .test = Há um e-mail na sua caixa de correio que contém um teste inofensivo.
    .forbidden = Há um e-mail na sua caixa de correio com um ficheiro que normalmente não é aceite.
    .likely = Há um e-mail provavelmente perigoso na sua caixa de correio.
    .unwanted = Há um e-mail indesejado na sua caixa de correio.
    .doubtful = Há um e-mail suspeito na sua caixa de correio. Pode ser inofensivo.
recipient-delivered-warning-action = Não abra esse e-mail. Apague-o.
    .test = Não precisa de fazer nada.
    .forbidden = Abra o ficheiro só se já estava à espera dele.
    .doubtful = Fale com o apoio informático antes de abrir o e-mail.
recipient-delivered-warning-opened = Já o abriu? Então avise o apoio informático.
recipient-delivered-warning-why = O que há de errado com ele
    .test = O que contém

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail que não conseguimos verificar
recipient-unchecked-subject = E-mail não verificado na sua caixa de correio
recipient-unchecked-happened = Não conseguimos verificar um e-mail dirigido a si. Está na sua caixa de correio.
    .blocked = Não conseguimos verificar um e-mail dirigido a si. Por isso, bloqueámo-lo.
recipient-unchecked-action = Abra os ficheiros do e-mail só se conhece o remetente e se já estava à espera deles.
recipient-unchecked-why = Porque não o conseguimos verificar

## To the inside sender

inside-sender-title = O seu e-mail não foi enviado
    .some = O seu e-mail não chegou a todos
inside-sender-subject = O seu e-mail não foi enviado
    .some = O seu e-mail não chegou a todos
inside-sender-happened = Bloqueámos um e-mail enviado do seu endereço. Ninguém o recebeu.
    .some = Bloqueámos um e-mail enviado do seu endereço. Nem todos os destinatários o receberam.
inside-sender-action = Se não enviou este e-mail, avise o apoio informático.
inside-sender-explained = Pode haver outra pessoa a usar o seu endereço ou o seu computador.
inside-sender-own = Se enviou este e-mail, pergunte ao apoio informático como o pode enviar de outra forma.
    .harmful = Se enviou este e-mail, não volte a abrir nem a enviar os ficheiros dele. Avise também o apoio informático.
inside-sender-why = Porque o bloqueámos

## Parts of all mails to recipients

action-nothing = Não precisa de fazer nada.
which-title = De que e-mail se trata
why-suspected = Temos uma suspeita.
    .subject = E-mail bloqueado: pode ser perigoso
why-file = O ficheiro chama-se «{ $file }».
why-file-inside = Está dentro do anexo «{ $outer }».
why-files = { $count ->
    [one] Há mais { $count } ficheiro com problemas.
    [many] Há mais { $count } de ficheiros com problemas.
   *[other] Há mais { $count } ficheiros com problemas.
}
why-tested = O nosso computador de teste verificou o ficheiro.
danger = Perigo: { $severity }.
tests-agree = { $count ->
    [one] { $count } verificação detetou o problema.
    [many] { $count } de verificações independentes detetaram o problema.
   *[other] { $count } verificações independentes detetaram o problema.
}
expected-title = Estava à espera deste e-mail?
expected-call = Conhece o remetente? Então ligue para um número que já tenha e pergunte. Não pergunte por e-mail.
expected-wanted = Precisa deste e-mail? Então peça ao apoio informático que o verifique outra vez.
expected-wanted-file = Precisa deste e-mail ou do ficheiro? Então fale com o apoio informático. Ou peça ao remetente que o envie de outra forma.
    .alone = Precisa deste e-mail? Então fale com o apoio informático. Ou peça ao remetente que o envie de outra forma.
help-title = Precisa de ajuda?
help-ask = Fale com o apoio informático. Indique o número do e-mail.
help-contact = Contacto
help-phone = Telefone
help-email = E-mail
help-page = Página
details-title = Detalhes para o apoio informático
footer = Este aviso vem da proteção de e-mail ({ $organization }).
footer-automatic = É um aviso automático. Nunca lhe pedimos a sua palavra-passe.
note-dots = [.] está no lugar de um ponto, para que ninguém clique por engano.

## Said at the top of a mail in two languages, in the second one; what stands between sentences, and after a label

below = A versão em português está mais abaixo.
gap-sentences = { " " }
gap-label = { ": " }

## Labels

label-from = De
label-sender = Remetente do envelope
label-subject = Assunto
label-received = Data e hora
# The recipients who did not get the e-mail of an inside sender. Mostly there is one: no verb in the plural
label-not-reached = Não entregue a
label-attachments = Anexos
label-file = Ficheiro
label-number = Número do e-mail
label-quarantine = Quarentena
label-severity = Nível de gravidade
label-confidence = Confiança
label-category = Categoria
label-family = Família
label-platform = Plataforma
label-log-id = ID de log
label-queue-id = ID de fila
label-message-id = Message-ID
label-size = Tamanho
label-client = Computador de envio
label-authentication = Autenticação
label-dkim = DKIM
label-results = Authentication-Results
label-reply = Resposta SMTP
label-sha256 = SHA-256
label-rule = Regra
label-tests = Testes de spam
label-score = Pontuação de spam
label-analysis = Análise na sandbox
label-release = Comando de libertação
label-host = Anfitrião
label-list = Lista ou envio em massa
label-policy-banks = Conjuntos de regras (policy banks)

value-empty-sender = vazio, como nos relatórios de entrega
value-no-subject = sem assunto
size-bytes = { $amount ->
    [one] { $amount }{ "\u00A0" }byte
    [many] { $amount } de bytes
   *[other] { $amount }{ "\u00A0" }bytes
}
size-kilobytes = { $amount }{ "\u00A0" }kB
size-megabytes = { $amount }{ "\u00A0" }MB
size-gigabytes = { $amount }{ "\u00A0" }GB
percent = { $amount }%
# .item: the last of a list of names, before which the language puts its “and”
value-more = { $count ->
    [one] e mais { $count }
    [many] e mais { $count }
   *[other] e mais { $count }
}
    .item = { $count ->
        [one] mais { $count }
        [many] mais { $count }
       *[other] mais { $count }
    }
value-confidence = { $confidence } ({ $percent })
value-no-detection = não aplicável (nada foi detetado, decidiu uma regra)
value-spam-decided = não aplicável (decidiu a pontuação de spam)
value-unknown-state = não aplicável (nada foi detetado)

outcome-delivered = entregue
outcome-blocked = bloqueado
outcome-handed-back-pass = devolvido ao servidor de correio para entrega
outcome-handed-back-block = devolvido ao servidor de correio como recusado

sender-proven = O domínio { $domain } está comprovado ({ $check }).
sender-claimed = O domínio indicado é { $domain }; nada o comprova.
sender-contradicted = O domínio indicado é { $domain }; a verificação { $check } falhou.
sender-inside = O e-mail vem de um remetente interno.
sender-unknown = O e-mail não indica remetente.

## To the admins

admin-alert-title = { $severity }: { $category }
admin-alert-subject-blocked = { $severity }, e-mail bloqueado: { $category } ({ $count ->
    [one] { $count } destinatário
    [many] { $count } de destinatários
   *[other] { $count } destinatários
})
admin-alert-subject-delivered = { $severity }, e-mail entregue: { $category } ({ $count ->
    [one] { $count } destinatário
    [many] { $count } de destinatários
   *[other] { $count } destinatários
})
admin-alert-subject-mixed = { $severity }, e-mail entregue a { $delivered } de { $count }: { $category }
admin-alert-subject-unchecked = { $severity }, e-mail entregue sem verificação: { $category } ({ $count ->
    [one] { $count } destinatário
    [many] { $count } de destinatários
   *[other] { $count } destinatários
})
admin-alert-subject-inside = { $severity }, remetente interno: { $category } ({ $sender })
admin-alert-happened-blocked = O amavis bloqueou um e-mail. Nenhum destinatário o recebeu.
admin-alert-happened-delivered = O amavis entregou um e-mail que convém examinar. { $count ->
    [one] { $count } destinatário recebeu-o.
    [many] { $count } de destinatários receberam-no.
   *[other] { $count } destinatários receberam-no.
}
admin-alert-happened-mixed = O amavis bloqueou um e-mail para alguns destinatários e entregou-o a { $count ->
    [one] { $count } outro.
    [many] { $count } de outros.
   *[other] { $count } outros.
}
admin-alert-happened-inside = O e-mail vem do remetente interno { $sender }.
admin-alert-happened-scanners = Nenhum antivírus funcionou. O e-mail não foi verificado.
admin-alert-happened-scanner = Um antivírus não funcionou. Outros verificaram o e-mail.
admin-alert-unblocked = Um analisador comunicou malware, mas o amavis não o contou como vírus. Verifique a entrada deste analisador em @av_scanners: tem de devolver um nome.
admin-alert-action-none = Não precisa de fazer nada.
admin-alert-action-remove = Retire o e-mail das caixas de correio. Pergunte aos destinatários se o abriram.
admin-alert-action-look = Pode haver quem queira este e-mail. Examine-o se um destinatário o pedir.
    .inside = Pode haver quem queira este e-mail. Examine-o se o remetente o pedir.
admin-alert-action-mistake = Pode ser um falso positivo. Leia os indícios abaixo antes de libertar o e-mail.
    .delivered = Pode ser um falso positivo. Leia os indícios abaixo antes de retirar o e-mail das caixas de correio.
admin-alert-action-gone = Não foi guardada nenhuma cópia do e-mail. Se alguém o quiser, o remetente tem de o enviar outra vez.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Fale com o remetente. Verifique o computador dele e altere-lhe a palavra-passe.
    .spam = Fale com o remetente. Pode haver outra pessoa a usar a conta dele.
admin-alert-action-scanners = Verifique os antivírus: enquanto não funcionarem, os e-mails não são verificados.
admin-alert-action-scanner = Verifique o antivírus: enquanto não funcionar, a proteção é mais fraca.
admin-alert-what-title = De que se trata
admin-alert-grounds-title = O que foi encontrado
admin-alert-ground = { $scanner }: { $name } – { $title } ({ $strength })
admin-alert-ground-plain = { $title }: { $detail }
admin-alert-ground-scanner = { $scanner }: { $name } – { $title }
admin-alert-threat-title = Indícios de perigo
admin-alert-mistake-title = Indícios de falso positivo
admin-alert-mistake-none = Não há nenhum.
admin-alert-mail-title = O e-mail
admin-alert-recipients-title = Destinatários
admin-alert-recipient = { $address } ({ $outcome })
# $count: how many recipients outside the organization the same happened to; they are not named
admin-alert-recipients-outside = Destinatários externos: { $outcome } ({ $count })
admin-alert-files-title = Ficheiros
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = comunicou uma deteção
scanner-clean = não encontrou nada
scanner-failed = não respondeu
admin-alert-raw-title = Respostas dos analisadores
admin-alert-release-title = Quarentena e libertação
admin-alert-release-note = Liberte o e-mail só se tiver a certeza de que é inofensivo. O amavis pode pedir o ID secreto.
admin-alert-missed = { $count ->
    [one] Não foi possível guardar { $count } evento anterior a este. Procure «whyblocked» no log do amavis.
    [many] Não foi possível guardar { $count } de eventos anteriores a este. Procure «whyblocked» no log do amavis.
   *[other] Não foi possível guardar { $count } eventos anteriores a este. Procure «whyblocked» no log do amavis.
}
admin-alert-attached = Os dados estão em anexo, em formato JSON.

## To the admins, about ourselves

admin-trouble-title = Problema com os avisos
    .test = Um teste dos avisos
admin-trouble-subject = Avisos: { $title }
admin-trouble-count = { $count ->
    [one] Aconteceu { $count } vez.
    [many] Aconteceu { $count } de vezes.
   *[other] Aconteceu { $count } vezes.
}
admin-trouble-do-title = O que fazer
admin-trouble-last-title = O último caso
admin-trouble-retry = Depois de resolver o problema, execute «whyblocked queue retry --failed» para enviar o aviso novamente.
trouble-bad-event = O diretório de depósito contém um evento que não se consegue ler. Foi movido para a pasta «bad»; ninguém foi avisado sobre o e-mail.
    .title = um evento ilegível
    .hint = Leia o ficheiro com a extensão .why na pasta «bad» do diretório de depósito.
trouble-gap = O hook não conseguiu guardar todos os eventos. Sobre alguns e-mails, ninguém foi avisado.
    .title = faltam eventos
    .hint = Verifique o espaço livre e as permissões do diretório de depósito, bem como o log do amavis.
trouble-refused = Um servidor de correio recusou um aviso de forma definitiva.
    .title = um aviso foi recusado
    .hint = Veja «whyblocked queue list» e a resposta do servidor abaixo.
trouble-expired = Não foi possível entregar um aviso dentro do prazo.
    .title = um aviso não foi entregue
    .hint = Verifique o servidor de correio que recebe os nossos avisos.
trouble-template = Não foi possível usar um modelo ou um texto. Em vez dele, foi usado o incluído no programa.
    .title = um modelo com erros
    .hint = Execute «whyblocked check».
trouble-foreign-file = O diretório de depósito contém algo que o hook nunca escreve. Ficou como estava.
    .title = um ficheiro estranho no diretório de depósito
    .hint = Verifique quem pode escrever no diretório de depósito.
trouble-no-organization = Um e-mail tinha destinatários num domínio que não pertence a nenhuma organização.
    .title = um domínio sem organização
    .hint = Acrescente o domínio ao ficheiro de uma organização ou retire-o dos domínios locais do amavis.
trouble-test = Isto é um teste. Os avisos funcionam.
    .title = apenas um teste
    .hint = Não precisa de fazer nada.
