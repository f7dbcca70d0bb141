# Provenance: original
# European Portuguese, formal: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “O ficheiro chama-se …” may stand before a value.

reason-detection-unnamed = Um antivírus indicou que o e-mail é perigoso.
    .title = Deteção sem nome
    .admin = O analisador comunicou malware, mas não deu nenhum nome. O que escreveu, se escreveu algo, está abaixo.

## Files that a rule forbids

reason-file-program = O ficheiro é um programa. A sua organização, por norma, não permite programas por e-mail.
    .title = Programa proibido
    .admin = Um ficheiro executável. Enviar programas por e-mail é uma forma comum de espalhar malware.
    .subject = E-mail bloqueado: programa não aceite
reason-file-script = O ficheiro contém comandos que o seu computador iria executar. A sua organização, por norma, não permite ficheiros assim.
    .title = Script proibido
    .admin = Um script é executado com um duplo clique, com todas as permissões do utilizador.
    .subject = E-mail bloqueado: ficheiro com comandos, não aceite
reason-file-shortcut = O ficheiro é um atalho que abre outra coisa. A sua organização, por norma, não permite ficheiros assim.
    .title = Atalho proibido
    .admin = Um atalho pode executar qualquer comando, com qualquer ícone. Remetentes legítimos quase nunca enviam um.
    .subject = E-mail bloqueado: atalho não aceite
reason-file-disk-image = O ficheiro é uma cópia de um disco inteiro. A sua organização, por norma, não permite ficheiros assim.
    .title = Imagem de disco proibida
    .admin = Os ficheiros numa imagem de disco perdem a marca de que vêm da Internet; por isso, o Windows avisa menos.
    .subject = E-mail bloqueado: cópia de um disco, não aceite
reason-file-macro-document = O documento pode executar comandos (macros). A sua organização, por norma, não permite documentos assim.
    .title = Documento com macros proibido
    .admin = Este tipo de ficheiro pode conter macros. A regra não verifica se este ficheiro tem alguma.
    .subject = E-mail bloqueado: documento que pode executar comandos
reason-file-notebook = O ficheiro é um bloco de notas digital (OneNote) que pode esconder programas. A sua organização, por norma, não permite ficheiros assim.
    .title = Bloco de notas proibido
    .admin = Os ficheiros do OneNote podem conter qualquer ficheiro e abri-lo com um clique.
    .subject = E-mail bloqueado: bloco de notas digital não aceite
reason-file-help-file = O ficheiro é um tipo antigo de ficheiro de ajuda que pode executar comandos. A sua organização, por norma, não permite ficheiros assim.
    .title = Ficheiro de ajuda proibido
    .admin = Os ficheiros de ajuda compilados executam scripts. Ninguém precisa de os enviar por e-mail.
    .subject = E-mail bloqueado: ficheiro de ajuda não aceite
reason-file-web-page = O ficheiro é uma página Web. A sua organização, por norma, não permite páginas Web em anexo.
    .title = Página Web proibida
    .admin = Uma página Web em anexo imita muitas vezes um início de sessão ou descomprime um ficheiro escondido.
    .subject = E-mail bloqueado: página Web não aceite
reason-file-archive = O ficheiro está comprimido (por exemplo, em ZIP). A sua organização, por norma, não permite este tipo.
    .title = Arquivo proibido
    .admin = É proibido o tipo de arquivo ou algo que está dentro dele.
    .subject = E-mail bloqueado: ficheiro comprimido não aceite
reason-file-pdf = O ficheiro é um documento PDF. Uma regra da sua organização não o permite.
    .title = PDF proibido
    .admin = Uma regra local proíbe este ficheiro PDF, pelo nome ou pelo tipo.
    .subject = E-mail bloqueado: ficheiro não aceite
reason-file-document = O ficheiro é um documento. Uma regra da sua organização não o permite.
    .title = Documento proibido
    .admin = Uma regra local proíbe este documento, pelo nome ou pelo tipo.
    .subject = E-mail bloqueado: ficheiro não aceite
reason-file-picture = O ficheiro é uma imagem. Uma regra da sua organização não a permite.
    .title = Imagem proibida
    .admin = Uma regra local proíbe esta imagem, pelo nome ou pelo tipo.
    .subject = E-mail bloqueado: ficheiro não aceite
reason-file-media = O ficheiro é um vídeo ou um som. A sua organização, por norma, não permite ficheiros assim por e-mail.
    .title = Vídeo ou som proibido
    .admin = Uma regra local proíbe vídeos ou ficheiros de som.
    .subject = E-mail bloqueado: vídeo ou som não aceite
reason-file-disguised = O ficheiro parece um documento, mas é um programa.
    .title = Programa com nome disfarçado
    .admin = O nome esconde que o ficheiro é um programa. Serve para enganar.
    .subject = E-mail bloqueado: programa disfarçado
reason-file-other = O ficheiro é de um tipo que a sua organização, por norma, não permite.
    .title = Ficheiro proibido
    .admin = Uma regra local proíbe o nome ou o tipo.
    .subject = E-mail bloqueado: ficheiro não aceite

## What could not be checked

reason-encrypted = O ficheiro só abre com uma palavra-passe. Por isso, não conseguimos ver o que tem dentro.
    .title = Ficheiro encriptado
    .admin = O arquivo ou documento está encriptado. Os atacantes fazem-no para passar pelos analisadores; os remetentes legítimos, para proteger dados.
    .subject = E-mail bloqueado: ficheiro que pede uma palavra-passe
reason-over-limits = O ficheiro tem demasiadas coisas lá dentro. Por isso, não o conseguimos verificar.
    .title = Limites excedidos
    .admin = Demasiados ficheiros, demasiados níveis ou tamanho excessivo depois de descomprimido. Pode ser uma bomba de descompressão ou apenas um arquivo grande.
    .subject = E-mail bloqueado: ficheiro com demasiado lá dentro
reason-ambiguous = O e-mail está feito de modo que cada programa o lê à sua maneira. Por isso, não o conseguimos verificar.
    .title = Estrutura ambígua
    .admin = Os programas podem ver partes diferentes: o analisador examina uma coisa e o destinatário abre outra.
    .subject = E-mail bloqueado: feito de forma enganadora
reason-unreadable = O ficheiro está danificado ou é de um tipo desconhecido. Por isso, não o conseguimos verificar.
    .title = Ficheiro ilegível
    .admin = Não foi possível descodificar ou descomprimir uma parte MIME.
    .subject = E-mail bloqueado: ficheiro ilegível
reason-scanners-failed = O nosso antivírus não funcionou quando o e-mail chegou. Por isso, o e-mail não foi verificado.
    .title = Todos os antivírus falharam
    .admin = Nenhum antivírus respondeu. Os e-mails não são verificados até que um volte a funcionar.
    .subject = E-mail bloqueado: não foi possível verificar
reason-scanner-failed = Uma das nossas verificações não funcionou quando o e-mail chegou.
    .title = Um analisador falhou
    .admin = { $scanner } não respondeu sobre este e-mail. Outros analisadores verificaram-no.

## Broken headers

reason-header-other = O e-mail não está bem construído.
    .title = Cabeçalho incorreto
    .admin = O cabeçalho não cumpre as regras do formato de e-mail.
    .subject = E-mail bloqueado: mal construído
reason-header-mime = As partes do e-mail não estão bem ligadas.
    .title = Estrutura MIME incorreta
    .admin = A estrutura MIME está errada (RFC 2045). Em geral, é um programa com defeito; por vezes, um truque para passar pelos analisadores.
    .subject = E-mail bloqueado: mal construído
reason-header-8bit = O e-mail usa letras de uma forma que não é permitida.
    .title = Caracteres de 8 bits no cabeçalho
    .admin = O cabeçalho tem caracteres que devem ser codificados (RFC 2047). Em geral, é um programa antigo ou caseiro.
    .subject = E-mail bloqueado: mal construído
reason-header-control = O e-mail contém caracteres que não são permitidos.
    .title = Caracteres de controlo no cabeçalho
    .admin = O cabeçalho tem caracteres de controlo (RFC 5322, secção 2.2).
    .subject = E-mail bloqueado: mal construído
reason-header-blank = O e-mail tem uma linha vazia no sítio errado.
    .title = Linha em branco no cabeçalho
    .admin = Uma linha do cabeçalho só tem espaços em branco (RFC 5322, secção 3.2.2).
    .subject = E-mail bloqueado: mal construído
reason-header-long = O e-mail tem uma linha longa demais.
    .title = Linha de cabeçalho longa demais
    .admin = Uma linha do cabeçalho tem mais de 998 caracteres (RFC 5322, secção 2.1.1).
    .subject = E-mail bloqueado: mal construído
reason-header-syntax = Uma linha técnica do e-mail está mal escrita.
    .title = Sintaxe de cabeçalho errada
    .admin = Um campo de cabeçalho não cumpre a sintaxe (RFC 5322).
    .subject = E-mail bloqueado: mal construído
reason-header-missing = Falta no e-mail algo que todos os e-mails têm de ter.
    .title = Campo de cabeçalho em falta
    .admin = Falta um campo de cabeçalho obrigatório (RFC 5322, secção 3.6).
    .subject = E-mail bloqueado: incompleto
reason-header-duplicate = O e-mail tem duas vezes algo que só pode ter uma vez.
    .title = Campo de cabeçalho duplicado
    .admin = Aparece duas vezes um campo que só pode aparecer uma (RFC 5322, secção 3.6). Em geral, é um programa ou um relay com defeito.
    .subject = E-mail bloqueado: mal construído

reason-oversized = O e-mail é maior do que o permitido.
    .title = E-mail grande demais
    .admin = Maior do que o limite definido para este destinatário.
    .subject = E-mail bloqueado: grande demais

## Grounds of spam

spam-test = O e-mail contém um texto de teste. Usam-se textos assim para testar o filtro.
    .title = Texto de teste
    .admin = GTUBE, o texto de teste para filtros de spam. É inofensivo.
    .subject = E-mail bloqueado: texto de teste inofensivo
spam-score = Muitos pequenos indícios, todos juntos, fazem o e-mail parecer publicidade.
    .title = Pontuação de spam atingida
    .admin = A soma dos testes atingiu o limite.
    .subject = E-mail bloqueado: publicidade indesejada
spam-forged-sender = O endereço do remetente parece falso.
    .title = Remetente não autêntico
    .admin = SPF, DKIM ou DMARC falhou para o remetente apresentado.
    .subject = E-mail bloqueado: publicidade indesejada
spam-phishing = O e-mail tenta obter a sua palavra-passe ou o controlo da sua conta.
    .title = Frases de phishing
    .admin = Frases ou links que imitam um serviço e pedem dados de início de sessão ou de pagamento.
    .subject = E-mail bloqueado: truque para obter a palavra-passe
spam-known-sender-network = O computador de envio ou um link já apareceu em e-mails de publicidade.
    .title = Endereço ou link listado
    .admin = Um endereço ou um link está numa lista de bloqueio.
    .subject = E-mail bloqueado: publicidade indesejada
spam-known-text = O texto é conhecido de outros e-mails indesejados.
    .title = Texto de spam conhecido
    .admin = O texto é semelhante a spam conhecido (Bayes, somas de verificação).
    .subject = E-mail bloqueado: publicidade indesejada
spam-money-promise = O e-mail promete ou exige dinheiro.
    .title = Frases sobre dinheiro
    .admin = Frases de burlas com adiantamento de dinheiro, lotarias, extorsão.
    .subject = E-mail bloqueado: truque para obter o seu dinheiro
spam-advertising = O e-mail está escrito como um anúncio.
    .title = Frases publicitárias
    .admin = Frases de publicidade a medicamentos, empréstimos, contrafação e afins.
    .subject = E-mail bloqueado: publicidade indesejada
spam-odd-text = O texto está escrito de forma invulgar.
    .title = Texto invulgar
    .admin = Codificação, marcação ou ortografia que programas legítimos quase nunca produzem.
    .subject = E-mail bloqueado: publicidade indesejada
spam-odd-links = Os links escondem para onde levam.
    .title = Links invulgares
    .admin = Links para endereços IP, encurtadores ou destinos disfarçados.
    .subject = E-mail bloqueado: publicidade indesejada
spam-odd-path = O e-mail seguiu um caminho invulgar.
    .title = Caminho invulgar
    .admin = O nome ou o endereço do computador de envio falta, é invulgar ou é falso.
    .subject = E-mail bloqueado: publicidade indesejada
spam-odd-header = O e-mail foi escrito por um programa invulgar.
    .title = Cabeçalho invulgar
    .admin = Há campos de cabeçalho em falta, errados ou imitados.
    .subject = E-mail bloqueado: publicidade indesejada
spam-attachment = A publicidade traz muitas vezes anexos deste tipo.
    .title = Anexo típico de spam
    .admin = O tipo ou o nome do anexo é típico de spam.
    .subject = E-mail bloqueado: publicidade indesejada
spam-scanner-points = Um antivírus acha o e-mail duvidoso.
    .title = Pontos de um antivírus
    .admin = Esta instalação conta a deteção deste antivírus como pontos de spam, não como malware.
    .subject = E-mail bloqueado: publicidade indesejada
spam-site-rule = Uma regra da sua organização não permite este e-mail.
    .title = Regra local
    .admin = Uma regra ou uma lista local.
    .subject = E-mail bloqueado: publicidade indesejada

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] { $count } verificação independente encontrou-o.
        [many] { $count } de verificações independentes encontraram-no.
       *[other] { $count } verificações independentes encontraram-no.
    }
doubt-exact-name =
    .admin = Um analisador conhece exatamente este malware ou a sua família.
doubt-disguised-name = O ficheiro «{ $file }» parece um documento, mas não é.
    .admin = O nome «{ $file }» finge ser de um documento.
doubt-turned-name = O nome do ficheiro está escrito de modo que se lê mal o fim.
    .admin = O nome «{ $file }» contém caracteres que invertem o sentido da leitura. Aqui foram omitidos.
doubt-lookalike-letters = O nome de um ficheiro contém letras que só parecem as habituais.
    .admin = O nome «{ $file }» mistura letras parecidas de vários alfabetos.
doubt-archive-in-archive =
    .admin = Há um arquivo dentro de um arquivo. É raro em e-mails legítimos.
doubt-sender-contradicted = O e-mail diz que vem do endereço { $domain }. Uma verificação diz que não é verdade.
    .admin = A verificação { $check } falhou para { $domain }, o remetente indicado.
doubt-sender-claimed = O e-mail diz que vem do endereço { $domain }. Nada o prova.
    .admin = O e-mail diz que vem do domínio { $domain }. Nenhuma assinatura DKIM nem nenhum resultado DMARC o comprova.
doubt-single-guess =
    .admin = Só um analisador suspeita dele, pela estrutura do ficheiro. Estes palpites erram muitas vezes.
doubt-false-alarm-source =
    .admin = Só o comunica uma base de assinaturas conhecida por falsos positivos.
doubt-macro-alone = O documento contém comandos (macros). Muitos documentos normais também os contêm.
    .admin = Só foi comunicada uma macro. Muitos documentos legítimos têm uma.
doubt-ordinary-behavior =
    .admin = Só se viu um comportamento que muitos programas legítimos também têm.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } outro analisador examinou-o e não encontrou nada.
        [many] { $count } de outros analisadores examinaram-no e não encontraram nada.
       *[other] { $count } outros analisadores examinaram-no e não encontraram nada.
    }
doubt-sender-proven = O e-mail vem mesmo do endereço { $domain }.
    .admin = O remetente { $domain } está comprovado por DKIM ou DMARC. Mesmo assim, o computador de um parceiro conhecido pode estar infetado.
doubt-rule-only =
    .admin = Uma regra local proíbe o ficheiro. Nenhum analisador encontrou nada nele.
doubt-known-bulk = O e-mail vem mesmo do endereço { $domain }. Foi enviado a muitas pessoas.
    .admin = É um e-mail em massa ou de uma lista, e o remetente { $domain } está comprovado.
doubt-harmless-test =
    .admin = É um ficheiro de teste. É provável que alguém esteja a testar o filtro.
