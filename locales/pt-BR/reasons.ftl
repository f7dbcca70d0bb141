# Provenance: original
# Brazilian Portuguese, você: why a mail was stopped, if it was not for malware.
#
# value     for recipients: one or two sentences
# .title    for admins: a short name; a heading, in the subject after the severity, and in lists
# .admin    for admins: what exactly, and where to look
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
#
# “O nome do arquivo é …” may stand before a value.

reason-detection-unnamed = Um antivírus indicou que o e-mail é perigoso.
    .title = Detecção sem nome
    .admin = O scanner relatou malware, mas não informou nenhum nome. A saída dele, se houver, está abaixo.

## Files that a rule forbids

reason-file-program = O arquivo é um programa. Sua organização normalmente não permite programas por e-mail.
    .title = Programa proibido
    .admin = Um arquivo executável. Enviar programas por e-mail é uma forma comum de espalhar malware.
    .subject = E-mail bloqueado: programa não aceito
reason-file-script = O arquivo contém comandos que seu computador executaria. Sua organização normalmente não deixa passar arquivos assim.
    .title = Script proibido
    .admin = Um script é executado com um clique duplo, com todas as permissões do usuário.
    .subject = E-mail bloqueado: arquivo com comandos, não aceito
reason-file-shortcut = O arquivo é um atalho que abre outra coisa. Sua organização normalmente não permite arquivos assim.
    .title = Atalho proibido
    .admin = Um atalho pode executar qualquer comando, com qualquer ícone. Remetentes legítimos quase nunca enviam um.
    .subject = E-mail bloqueado: atalho não aceito
reason-file-disk-image = O arquivo é uma cópia de um disco inteiro. Sua organização normalmente não permite arquivos assim.
    .title = Imagem de disco proibida
    .admin = Arquivos em uma imagem de disco perdem a marca de que vêm da internet; por isso, o Windows avisa menos.
    .subject = E-mail bloqueado: cópia de um disco, não aceita
reason-file-macro-document = O documento pode executar comandos (macros). Sua organização normalmente não deixa passar documentos assim.
    .title = Documento com macros proibido
    .admin = Esse tipo de arquivo pode conter macros. A regra não verifica se este arquivo tem alguma.
    .subject = E-mail bloqueado: documento que pode executar comandos
reason-file-notebook = O arquivo é um bloco de anotações digital (OneNote) que pode esconder programas. Sua organização normalmente não permite arquivos assim.
    .title = Bloco de anotações proibido
    .admin = Arquivos do OneNote podem conter qualquer arquivo e abri-lo com um clique.
    .subject = E-mail bloqueado: bloco de anotações não aceito
reason-file-help-file = O arquivo é um tipo antigo de arquivo de ajuda que pode executar comandos. Sua organização normalmente não permite arquivos assim.
    .title = Arquivo de ajuda proibido
    .admin = Arquivos de ajuda compilados executam scripts. Ninguém precisa enviá-los por e-mail.
    .subject = E-mail bloqueado: arquivo de ajuda não aceito
reason-file-web-page = O arquivo é uma página da web. Sua organização normalmente não permite páginas da web como anexo.
    .title = Página da web proibida
    .admin = Uma página da web em anexo muitas vezes imita uma página de login ou descompacta um arquivo escondido.
    .subject = E-mail bloqueado: página da web não aceita
reason-file-archive = O arquivo está compactado (por exemplo, em ZIP). Sua organização normalmente não permite esse tipo.
    .title = Arquivo compactado proibido
    .admin = É proibido o tipo de arquivo compactado ou algo que está dentro dele.
    .subject = E-mail bloqueado: arquivo compactado não aceito
reason-file-pdf = O arquivo é um documento PDF. Uma regra da sua organização não permite esse arquivo.
    .title = PDF proibido
    .admin = Uma regra local proíbe este arquivo PDF, pelo nome ou pelo tipo.
    .subject = E-mail bloqueado: arquivo não aceito
reason-file-document = O arquivo é um documento. Uma regra da sua organização não permite esse arquivo.
    .title = Documento proibido
    .admin = Uma regra local proíbe este documento, pelo nome ou pelo tipo.
    .subject = E-mail bloqueado: arquivo não aceito
reason-file-picture = O arquivo é uma imagem. Uma regra da sua organização não permite esse arquivo.
    .title = Imagem proibida
    .admin = Uma regra local proíbe esta imagem, pelo nome ou pelo tipo.
    .subject = E-mail bloqueado: arquivo não aceito
reason-file-media = O arquivo é um vídeo ou um áudio. Sua organização normalmente não permite arquivos assim por e-mail.
    .title = Vídeo ou áudio proibido
    .admin = Uma regra local proíbe arquivos de vídeo ou de áudio.
    .subject = E-mail bloqueado: vídeo ou áudio não aceito
reason-file-disguised = O arquivo parece um documento, mas é um programa.
    .title = Programa com nome disfarçado
    .admin = O nome esconde que o arquivo é um programa. Serve para enganar.
    .subject = E-mail bloqueado: programa disfarçado
reason-file-other = O arquivo é de um tipo que sua organização normalmente não permite.
    .title = Arquivo proibido
    .admin = Uma regra local proíbe o nome ou o tipo.
    .subject = E-mail bloqueado: arquivo não aceito

## What could not be checked

reason-encrypted = O arquivo só abre com uma senha. Por isso, não conseguimos ver o que há dentro dele.
    .title = Arquivo criptografado
    .admin = O arquivo compactado ou documento está criptografado. Atacantes fazem isso para passar pelos scanners; remetentes legítimos, para proteger dados.
    .subject = E-mail bloqueado: arquivo que só abre com uma senha
reason-over-limits = Há coisas demais dentro do arquivo. Por isso, não conseguimos verificá-lo.
    .title = Limites excedidos
    .admin = Arquivos demais, níveis demais ou tamanho excessivo depois de descompactar. Pode ser uma bomba de descompactação ou apenas um arquivo compactado grande.
    .subject = E-mail bloqueado: coisas demais dentro de um arquivo
reason-ambiguous = O e-mail foi montado de um jeito que cada programa lê de forma diferente. Por isso, não conseguimos verificá-lo.
    .title = Estrutura ambígua
    .admin = Programas podem ver partes diferentes: o scanner examina uma coisa e o destinatário abre outra.
    .subject = E-mail bloqueado: montado de forma enganosa
reason-unreadable = O arquivo está danificado ou é de um tipo desconhecido. Por isso, não conseguimos verificá-lo.
    .title = Arquivo ilegível
    .admin = Não foi possível decodificar ou descompactar uma parte MIME.
    .subject = E-mail bloqueado: arquivo ilegível
reason-scanners-failed = Nosso antivírus não funcionou quando o e-mail chegou. Por isso, o e-mail não foi verificado.
    .title = Todos os antivírus falharam
    .admin = Nenhum antivírus respondeu. Os e-mails não serão verificados até que um volte a funcionar.
    .subject = E-mail bloqueado: não foi possível verificar
reason-scanner-failed = Uma das nossas verificações não funcionou quando o e-mail chegou.
    .title = Um scanner falhou
    .admin = { $scanner } não respondeu sobre este e-mail. Outros scanners o verificaram.

## Broken headers

reason-header-other = O e-mail não foi montado corretamente.
    .title = Cabeçalho incorreto
    .admin = O cabeçalho não segue as regras do formato de e-mail.
    .subject = E-mail bloqueado: mal montado
reason-header-mime = As partes do e-mail não estão bem ligadas.
    .title = Estrutura MIME incorreta
    .admin = A estrutura MIME está errada (RFC 2045). Em geral, é um programa com defeito; às vezes, um truque para passar pelos scanners.
    .subject = E-mail bloqueado: mal montado
reason-header-8bit = O e-mail usa letras de uma forma que não é permitida.
    .title = Caracteres de 8 bits no cabeçalho
    .admin = O cabeçalho tem caracteres que precisam ser codificados (RFC 2047). Em geral, é um programa antigo ou caseiro.
    .subject = E-mail bloqueado: mal montado
reason-header-control = O e-mail contém caracteres que não são permitidos.
    .title = Caracteres de controle no cabeçalho
    .admin = O cabeçalho tem caracteres de controle (RFC 5322, seção 2.2).
    .subject = E-mail bloqueado: mal montado
reason-header-blank = O e-mail tem uma linha vazia no lugar errado.
    .title = Linha em branco no cabeçalho
    .admin = Uma linha do cabeçalho só tem espaços em branco (RFC 5322, seção 3.2.2).
    .subject = E-mail bloqueado: mal montado
reason-header-long = O e-mail tem uma linha longa demais.
    .title = Linha de cabeçalho longa demais
    .admin = Uma linha do cabeçalho tem mais de 998 caracteres (RFC 5322, seção 2.1.1).
    .subject = E-mail bloqueado: mal montado
reason-header-syntax = Uma linha técnica do e-mail não está escrita corretamente.
    .title = Sintaxe de cabeçalho errada
    .admin = Um campo de cabeçalho não segue a sintaxe (RFC 5322).
    .subject = E-mail bloqueado: mal montado
reason-header-missing = Falta no e-mail algo que todo e-mail precisa ter.
    .title = Campo de cabeçalho ausente
    .admin = Falta um campo de cabeçalho obrigatório (RFC 5322, seção 3.6).
    .subject = E-mail bloqueado: incompleto
reason-header-duplicate = O e-mail tem duas vezes algo que só pode ter uma vez.
    .title = Campo de cabeçalho duplicado
    .admin = Um campo que só pode aparecer uma vez aparece duas (RFC 5322, seção 3.6). Em geral, é um programa ou um relay com defeito.
    .subject = E-mail bloqueado: mal montado

reason-oversized = O e-mail é maior do que o permitido.
    .title = E-mail grande demais
    .admin = Maior do que o limite definido para este destinatário.
    .subject = E-mail bloqueado: grande demais

## Grounds of spam

spam-test = O e-mail contém um texto de teste. Textos assim servem para testar o filtro.
    .title = Texto de teste
    .admin = GTUBE, o texto de teste para filtros de spam. É inofensivo.
    .subject = E-mail bloqueado: texto de teste inofensivo
spam-score = Muitos pequenos indícios, juntos, fazem o e-mail parecer propaganda.
    .title = Pontuação de spam atingida
    .admin = A soma dos testes atingiu o limite.
    .subject = E-mail bloqueado: propaganda indesejada
spam-forged-sender = O endereço do remetente parece falso.
    .title = Remetente não autêntico
    .admin = SPF, DKIM ou DMARC falhou para o remetente exibido.
    .subject = E-mail bloqueado: propaganda indesejada
spam-phishing = O e-mail tenta roubar sua senha ou tomar o controle da sua conta.
    .title = Frases de phishing
    .admin = Frases ou links que imitam um serviço e pedem dados de login ou de pagamento.
    .subject = E-mail bloqueado: golpe para roubar sua senha
spam-known-sender-network = O computador de envio ou um link já apareceu em propaganda indesejada.
    .title = Endereço ou link listado
    .admin = Um endereço ou um link está em uma lista de bloqueio.
    .subject = E-mail bloqueado: propaganda indesejada
spam-known-text = O texto é conhecido de outros e-mails indesejados.
    .title = Texto de spam conhecido
    .admin = O texto é parecido com spam conhecido (Bayes, somas de verificação).
    .subject = E-mail bloqueado: propaganda indesejada
spam-money-promise = O e-mail promete ou exige dinheiro.
    .title = Frases sobre dinheiro
    .admin = Frases de golpes de pagamento antecipado, loterias, extorsão.
    .subject = E-mail bloqueado: golpe para tirar seu dinheiro
spam-advertising = O e-mail foi escrito como uma propaganda.
    .title = Frases de propaganda
    .admin = Frases de propaganda de remédios, empréstimos, falsificações e afins.
    .subject = E-mail bloqueado: propaganda indesejada
spam-odd-text = O texto foi escrito de um jeito incomum.
    .title = Texto incomum
    .admin = Codificação, marcação ou ortografia que programas legítimos quase nunca produzem.
    .subject = E-mail bloqueado: propaganda indesejada
spam-odd-links = Os links escondem para onde levam.
    .title = Links incomuns
    .admin = Links para endereços IP sem nome, encurtadores ou destinos disfarçados.
    .subject = E-mail bloqueado: propaganda indesejada
spam-odd-path = O e-mail seguiu um caminho incomum.
    .title = Caminho incomum
    .admin = O nome ou o endereço do computador de envio está ausente, é incomum ou é falso.
    .subject = E-mail bloqueado: propaganda indesejada
spam-odd-header = O e-mail foi escrito por um programa incomum.
    .title = Cabeçalho incomum
    .admin = Há campos de cabeçalho ausentes, errados ou imitados.
    .subject = E-mail bloqueado: propaganda indesejada
spam-attachment = Propagandas muitas vezes trazem anexos desse tipo.
    .title = Anexo típico de spam
    .admin = O tipo ou o nome do anexo é típico de spam.
    .subject = E-mail bloqueado: propaganda indesejada
spam-scanner-points = Um antivírus considera o e-mail duvidoso.
    .title = Pontos de um antivírus
    .admin = Esta instalação conta a detecção desse antivírus como pontos de spam, não como malware.
    .subject = E-mail bloqueado: propaganda indesejada
spam-site-rule = Uma regra da sua organização não permite este e-mail.
    .title = Regra local
    .admin = Uma regra ou uma lista local.
    .subject = E-mail bloqueado: propaganda indesejada

## Signs for and against a false alarm: value for recipients, .admin for admins

doubt-several-engines =
    .admin = { $count ->
        [one] { $count } verificação independente o encontrou.
        [many] { $count } de verificações independentes o encontraram.
       *[other] { $count } verificações independentes o encontraram.
    }
doubt-exact-name =
    .admin = Um scanner conhece exatamente este malware ou a família dele.
doubt-disguised-name = O arquivo “{ $file }” parece um documento, mas não é.
    .admin = O nome “{ $file }” finge ser de um documento.
doubt-turned-name = O nome do arquivo foi escrito de um jeito que faz a pessoa ler errado o final.
    .admin = O nome “{ $file }” contém caracteres que invertem o sentido da leitura. Aqui, eles foram omitidos.
doubt-lookalike-letters = O nome de um arquivo contém letras que parecem as normais, mas não são.
    .admin = O nome “{ $file }” mistura letras parecidas de vários alfabetos.
doubt-archive-in-archive =
    .admin = Há um arquivo compactado dentro de outro. Isso é raro em e-mails legítimos.
doubt-sender-contradicted = O e-mail diz que vem do endereço { $domain }. Uma verificação diz que não é verdade.
    .admin = A verificação { $check } falhou para { $domain }, o remetente declarado.
doubt-sender-claimed = O e-mail diz que vem do endereço { $domain }. Nada prova isso.
    .admin = O e-mail diz que vem do domínio { $domain }. Nenhuma assinatura DKIM e nenhum resultado DMARC comprova isso.
doubt-single-guess =
    .admin = Só um scanner suspeita dele, pela estrutura do arquivo. Esses palpites erram muitas vezes.
doubt-false-alarm-source =
    .admin = Só uma base de assinaturas conhecida por falsos positivos o detecta.
doubt-macro-alone = O documento contém comandos (macros). Muitos documentos normais também contêm.
    .admin = Só foi relatada uma macro. Muitos documentos legítimos têm uma.
doubt-ordinary-behavior =
    .admin = Só foi visto um comportamento que muitos programas legítimos também têm.
doubt-one-engine-of-several =
    .admin = { $count ->
        [one] { $count } outro scanner o examinou e não encontrou nada.
        [many] { $count } de outros scanners o examinaram e não encontraram nada.
       *[other] { $count } outros scanners o examinaram e não encontraram nada.
    }
doubt-sender-proven = O e-mail vem mesmo do endereço { $domain }.
    .admin = O remetente { $domain } está comprovado por DKIM ou DMARC. Mesmo assim, o computador de um parceiro conhecido pode estar infectado.
doubt-rule-only =
    .admin = Uma regra local proíbe o arquivo. Nenhum scanner encontrou nada nele.
doubt-known-bulk = O e-mail vem mesmo do endereço { $domain }. Ele foi enviado a muitas pessoas.
    .admin = É um e-mail em massa ou de uma lista, e o remetente { $domain } está comprovado.
doubt-harmless-test =
    .admin = É um arquivo de teste. Provavelmente alguém está testando o filtro.
