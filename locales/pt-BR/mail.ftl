# Provenance: original
# Brazilian Portuguese, você: the frame of every mail: titles, headings, labels.
#
# “aviso” is our own mail, “e-mail” is the one that it is about.

## Blocked, to the recipient

recipient-blocked-title = E-mail bloqueado
recipient-blocked-happened = Bloqueamos um e-mail enviado a você. Ele não chegou à sua caixa de correio.
    .test = Bloqueamos um e-mail enviado a você. Era só um teste inofensivo.
recipient-blocked-why = Por que bloqueamos o e-mail

## Delivered although something is wrong, to the recipient

recipient-delivered-warning-title = Tenha cuidado com um e-mail
    .test = E-mail de teste inofensivo
recipient-delivered-warning-subject = E-mail perigoso na sua caixa de correio
    .test = E-mail de teste inofensivo na sua caixa de correio
    .forbidden = E-mail com arquivo não aceito na sua caixa de correio
    .likely = E-mail provavelmente perigoso na sua caixa de correio
    .unwanted = E-mail indesejado na sua caixa de correio
    .doubtful = E-mail suspeito na sua caixa de correio
recipient-delivered-warning-happened = Há um e-mail perigoso na sua caixa de correio.
    .test = Há um e-mail na sua caixa de correio que contém um teste inofensivo.
    .forbidden = Há um e-mail na sua caixa de correio com um arquivo que normalmente não é aceito.
    .likely = Há um e-mail provavelmente perigoso na sua caixa de correio.
    .unwanted = Há um e-mail indesejado na sua caixa de correio.
    .doubtful = Há um e-mail suspeito na sua caixa de correio. Ele pode ser inofensivo.
recipient-delivered-warning-action = Não abra esse e-mail. Apague-o.
    .test = Você não precisa fazer nada.
    .forbidden = Só abra o arquivo se você já estava esperando por ele.
    .doubtful = Fale com o suporte técnico antes de abrir o e-mail.
recipient-delivered-warning-opened = Você já abriu o e-mail? Então avise o suporte técnico.
recipient-delivered-warning-why = O que há de errado com ele
    .test = O que ele contém

## Could not be checked, to the recipient

recipient-unchecked-title = E-mail que não conseguimos verificar
recipient-unchecked-subject = E-mail não verificado na sua caixa de correio
recipient-unchecked-happened = Não conseguimos verificar um e-mail enviado a você. Ele está na sua caixa de correio.
    .blocked = Não conseguimos verificar um e-mail enviado a você. Por isso, bloqueamos esse e-mail.
recipient-unchecked-action = Só abra os arquivos do e-mail se você conhece o remetente e já estava esperando por eles.
recipient-unchecked-why = Por que não conseguimos verificar

## To the inside sender

inside-sender-title = Seu e-mail não foi enviado
    .some = Seu e-mail não chegou a todos
inside-sender-subject = Seu e-mail não foi enviado
    .some = Seu e-mail não chegou a todos
inside-sender-happened = Bloqueamos um e-mail enviado do seu endereço. Ninguém o recebeu.
    .some = Bloqueamos um e-mail enviado do seu endereço. Nem todos os destinatários o receberam.
inside-sender-action = Se não foi você que enviou o e-mail, avise o suporte técnico.
inside-sender-explained = Talvez outra pessoa esteja usando seu endereço ou seu computador.
inside-sender-own = Se foi você que enviou o e-mail, pergunte ao suporte técnico como enviar de outra forma.
    .harmful = Se foi você que enviou o e-mail, não abra nem envie de novo os arquivos dele. Avise também o suporte técnico.
inside-sender-why = Por que bloqueamos o e-mail

## Parts of all mails to recipients

action-nothing = Você não precisa fazer nada.
which-title = De qual e-mail estamos falando
why-suspected = Temos uma suspeita.
    .subject = E-mail bloqueado: pode ser perigoso
why-file = O nome do arquivo é “{ $file }”.
why-file-inside = Ele está dentro do anexo “{ $outer }”.
why-files = { $count ->
    [one] Há mais { $count } arquivo com problemas.
    [many] Há mais { $count } de arquivos com problemas.
   *[other] Há mais { $count } arquivos com problemas.
}
why-tested = Nosso computador de testes verificou o arquivo.
danger = Perigo: { $severity }.
tests-agree = { $count ->
    [one] { $count } verificação detectou isso.
    [many] { $count } de verificações independentes detectaram isso.
   *[other] { $count } verificações independentes detectaram isso.
}
expected-title = Você estava esperando este e-mail?
expected-call = Você conhece o remetente? Ligue para um número que você já tenha e pergunte. Não pergunte por e-mail.
expected-wanted = Você precisa deste e-mail? Então peça ao suporte técnico uma nova verificação.
expected-wanted-file = Você precisa deste e-mail ou do arquivo? Então fale com o suporte técnico. Ou peça ao remetente que envie de outra forma.
    .alone = Você precisa deste e-mail? Então fale com o suporte técnico. Ou peça ao remetente que envie de outra forma.
help-title = Precisa de ajuda?
help-ask = Fale com o suporte técnico. Informe o número do e-mail.
help-contact = Contato
help-phone = Telefone
help-email = E-mail
help-page = Página
details-title = Detalhes para o suporte técnico
footer = Este aviso vem da proteção de e-mail ({ $organization }).
footer-automatic = É um aviso automático. Nunca pedimos sua senha.
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
label-file = Arquivo
label-number = Número do e-mail
label-quarantine = Quarentena
label-severity = Nível de gravidade
label-confidence = Confiança
label-category = Categoria
label-family = Família
label-platform = Plataforma
label-log-id = ID do log
label-queue-id = ID da fila
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
label-release = Comando de liberação
label-host = Host
label-list = Lista ou envio em massa
label-policy-banks = Conjuntos de políticas (policy banks)

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
value-no-detection = não se aplica (nada foi detectado, uma regra decidiu)
value-spam-decided = não se aplica (a pontuação de spam decidiu)
value-unknown-state = não se aplica (nada foi detectado)

outcome-delivered = entregue
outcome-blocked = bloqueado
outcome-handed-back-pass = devolvido ao servidor de e-mail para entrega
outcome-handed-back-block = devolvido ao servidor de e-mail como recusado

sender-proven = O domínio { $domain } está comprovado ({ $check }).
sender-claimed = O domínio declarado é { $domain }; nada o comprova.
sender-contradicted = O domínio declarado é { $domain }; a verificação { $check } falhou.
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
admin-alert-subject-unchecked = { $severity }, entregue sem verificação: { $category } ({ $count ->
    [one] { $count } destinatário
    [many] { $count } de destinatários
   *[other] { $count } destinatários
})
admin-alert-subject-inside = { $severity }, remetente interno: { $category } ({ $sender })
admin-alert-happened-blocked = O amavis bloqueou um e-mail. Nenhum destinatário o recebeu.
admin-alert-happened-delivered = O amavis entregou um e-mail que precisa ser examinado. { $count ->
    [one] { $count } destinatário o recebeu.
    [many] { $count } de destinatários o receberam.
   *[other] { $count } destinatários o receberam.
}
admin-alert-happened-mixed = O amavis bloqueou um e-mail para alguns destinatários e o entregou a { $count ->
    [one] { $count } outro.
    [many] { $count } de outros.
   *[other] { $count } outros.
}
admin-alert-happened-inside = O e-mail vem do remetente interno { $sender }.
admin-alert-happened-scanners = Nenhum antivírus funcionou. O e-mail não foi verificado.
admin-alert-happened-scanner = Um antivírus não funcionou. Outros verificaram o e-mail.
admin-alert-unblocked = Um scanner relatou malware, mas o amavis não o contou como vírus. Verifique a entrada desse scanner em @av_scanners: ela precisa retornar um nome.
admin-alert-action-none = Você não precisa fazer nada.
admin-alert-action-remove = Remova o e-mail das caixas de correio. Pergunte aos destinatários se eles o abriram.
admin-alert-action-look = Talvez alguém queira este e-mail. Examine-o se um destinatário pedir.
    .inside = Talvez alguém queira este e-mail. Examine-o se o remetente pedir.
admin-alert-action-mistake = Pode ser um falso positivo. Leia os indícios abaixo antes de liberar o e-mail.
    .delivered = Pode ser um falso positivo. Leia os indícios abaixo antes de remover o e-mail das caixas de correio.
admin-alert-action-gone = Nenhuma cópia do e-mail foi guardada. Se alguém o quiser, o remetente precisa enviá-lo de novo.
# .spam: the inside sender's mail is spam, which the sender may have meant to send
admin-alert-action-inside = Fale com o remetente. Verifique o computador dele e troque a senha dele.
    .spam = Fale com o remetente. Talvez outra pessoa esteja usando a conta dele.
admin-alert-action-scanners = Verifique os antivírus: enquanto não funcionarem, os e-mails não serão verificados.
admin-alert-action-scanner = Verifique o antivírus: enquanto não funcionar, a proteção fica mais fraca.
admin-alert-what-title = Do que se trata
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
admin-alert-files-title = Arquivos
admin-alert-file = { $path } – { $type }, { $size }
admin-alert-file-untyped = { $path } – { $size }
scanner-infected = relatou uma detecção
scanner-clean = não encontrou nada
scanner-failed = não respondeu
admin-alert-raw-title = Relatórios dos scanners
admin-alert-release-title = Quarentena e liberação
admin-alert-release-note = Libere o e-mail somente se tiver certeza de que ele é inofensivo. O amavis pode pedir o ID secreto.
admin-alert-missed = { $count ->
    [one] Não foi possível armazenar { $count } evento anterior a este. Procure “whyblocked” no log do amavis.
    [many] Não foi possível armazenar { $count } de eventos anteriores a este. Procure “whyblocked” no log do amavis.
   *[other] Não foi possível armazenar { $count } eventos anteriores a este. Procure “whyblocked” no log do amavis.
}
admin-alert-attached = Os dados estão em anexo, em JSON.

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
admin-trouble-retry = Depois de resolver o problema, execute “whyblocked queue retry --failed” para enviar o aviso de novo.
trouble-bad-event = O diretório de depósito contém um evento ilegível. Ele foi movido para a pasta “bad”; ninguém foi avisado sobre o e-mail.
    .title = um evento ilegível
    .hint = Leia o arquivo com a extensão .why na pasta “bad” do diretório de depósito.
trouble-gap = O hook não conseguiu armazenar todos os eventos. Sobre alguns e-mails, ninguém foi avisado.
    .title = faltam eventos
    .hint = Verifique o espaço livre e as permissões do diretório de depósito, bem como o log do amavis.
trouble-refused = Um servidor de e-mail recusou um aviso em definitivo.
    .title = um aviso foi recusado
    .hint = Veja “whyblocked queue list” e a resposta do servidor abaixo.
trouble-expired = Não foi possível entregar um aviso dentro do prazo.
    .title = um aviso não foi entregue
    .hint = Verifique o servidor de e-mail que recebe nossos avisos.
trouble-template = Não foi possível usar um modelo ou um texto. No lugar dele, foi usado o que vem com o programa.
    .title = um modelo com erro
    .hint = Execute “whyblocked check”.
trouble-foreign-file = O diretório de depósito contém algo que o hook nunca grava. Isso foi deixado como estava.
    .title = um arquivo estranho no diretório de depósito
    .hint = Verifique quem pode gravar no diretório de depósito.
trouble-no-organization = Um e-mail tinha destinatários em um domínio que não pertence a nenhuma organização.
    .title = um domínio sem organização
    .hint = Adicione o domínio ao arquivo de uma organização ou remova-o dos domínios locais do amavis.
trouble-test = Isto é um teste. Os avisos funcionam.
    .title = apenas um teste
    .hint = Você não precisa fazer nada.
