# Provenance: original
# Brazilian Portuguese, você: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = O e-mail contém um programa que bloqueia arquivos e exige dinheiro.
    .subject = E-mail bloqueado: programa de extorsão
    .could = O programa poderia ter bloqueado seus documentos e fotos.
    .can = O programa pode bloquear seus documentos e fotos.
    .title = Ransomware
    .admin = Criptografa arquivos e extorque dinheiro. Muitas variantes copiam os dados antes.

category-wiper = O e-mail contém um programa que destrói dados.
    .subject = E-mail bloqueado: programa que destrói dados
    .could = O programa poderia ter apagado tudo no seu computador.
    .can = O programa pode apagar tudo no seu computador.
    .title = Wiper
    .admin = Destrói arquivos ou discos inteiros. Nem pagando se recuperam os dados.

category-banker = O e-mail contém um programa que rouba dinheiro de contas bancárias.
    .subject = E-mail bloqueado: programa que rouba dinheiro do banco
    .could = O programa poderia ter assumido o controle da sua conta do banco na internet.
    .can = O programa pode assumir o controle da sua conta do banco na internet.
    .title = Trojan bancário
    .admin = Assume o controle do internet banking, em geral alterando o que o navegador mostra.

category-infostealer = O e-mail contém um programa que rouba senhas.
    .subject = E-mail bloqueado: programa que rouba senhas
    .could = O programa poderia ter enviado suas senhas a desconhecidos.
    .can = O programa pode enviar suas senhas a desconhecidos.
    .title = Infostealer
    .admin = Coleta senhas, cookies e documentos e os envia para fora em poucos minutos.

category-spyware = O e-mail contém um programa que vigia o que você faz.
    .subject = E-mail bloqueado: programa espião
    .could = O programa poderia ter gravado o que você digita e vê.
    .can = O programa pode gravar o que você digita e vê.
    .title = Spyware
    .admin = Grava o teclado, a tela, o microfone ou a câmera.

category-backdoor = O e-mail contém um programa que deixa desconhecidos usarem seu computador.
    .subject = E-mail bloqueado: programa de controle à distância
    .could = Desconhecidos poderiam ter usado seu computador à distância.
    .can = Desconhecidos podem usar seu computador à distância.
    .title = Backdoor
    .admin = Dá a terceiros o controle do computador: comandos, arquivos, tela.

category-botnet = O e-mail contém um programa que recebe ordens de criminosos.
    .subject = E-mail bloqueado: programa a serviço de criminosos
    .could = O programa poderia ter usado seu computador para atacar outros.
    .can = O programa pode usar seu computador para atacar outros.
    .title = Bot
    .admin = Torna o computador parte de uma rede que envia spam ou ataca outros.

category-worm = O e-mail contém um programa que se espalha sozinho.
    .subject = E-mail bloqueado: programa que se espalha sozinho
    .could = O programa poderia ter passado do seu computador para outros.
    .can = O programa pode passar do seu computador para outros.
    .title = Worm
    .admin = Copia-se para outros computadores por e-mail, compartilhamentos ou vulnerabilidades.

category-rootkit = O e-mail contém um programa que se esconde bem fundo no computador.
    .subject = E-mail bloqueado: programa que se esconde no computador
    .could = O programa poderia ter ficado no seu computador sem ninguém perceber.
    .can = O programa pode ficar no seu computador sem ninguém perceber.
    .title = Rootkit
    .admin = Esconde-se no sistema ou antes da inicialização dele e sobrevive a uma limpeza.

category-exploit = O e-mail contém um arquivo que aproveita uma falha de um programa.
    .subject = E-mail bloqueado: arquivo feito para invadir
    .could = Só abrir o arquivo já poderia ter deixado um desconhecido entrar no seu computador.
    .can = Só abrir o arquivo já pode deixar um desconhecido entrar no seu computador.
    .title = Exploit
    .admin = Explora uma vulnerabilidade de um programa. Verifique se o programa está atualizado.

category-downloader = O e-mail contém um programa que traz outros programas maliciosos.
    .subject = E-mail bloqueado: programa que traz outros perigosos
    .could = O programa poderia ter trazido outros, também perigosos, para o seu computador.
    .can = O programa pode trazer outros, também perigosos, para o seu computador.
    .title = Downloader
    .admin = O primeiro passo de um ataque: baixa ou descompacta o malware propriamente dito.

category-file-infector = O e-mail contém um programa que infecta outros programas.
    .subject = E-mail bloqueado: vírus de computador
    .could = O vírus poderia ter infectado os programas do seu computador.
    .can = O vírus pode infectar os programas do seu computador.
    .title = Vírus de arquivo
    .admin = Anexa-se a programas e documentos. Muitas vezes, é um arquivo limpo que foi infectado.

category-cryptominer = O e-mail contém um programa que usa seu computador em segredo para criar dinheiro digital.
    .subject = E-mail bloqueado: programa que usa o PC em segredo
    .could = O programa poderia ter deixado seu computador lento e quente.
    .can = O programa pode deixar seu computador lento e quente.
    .title = Minerador de criptomoedas
    .admin = Minera criptomoedas à custa do dono do computador.

category-phishing = O e-mail tenta roubar sua senha com um golpe.
    .subject = E-mail bloqueado: golpe para roubar sua senha
    .could = O e-mail poderia ter levado você a uma página de login falsa.
    .can = O e-mail pode levar você a uma página de login falsa.
    .title = Phishing
    .admin = Imita um serviço para obter senhas ou dados de pagamento.

category-rogueware = O e-mail contém um programa que assusta as pessoas para conseguir dinheiro.
    .subject = E-mail bloqueado: programa com avisos falsos
    .could = O programa poderia ter mostrado avisos falsos e pedido dinheiro.
    .can = O programa pode mostrar avisos falsos e pedir dinheiro.
    .title = Rogueware
    .admin = Finge ser um programa de segurança ou de reparo e exige pagamento.

category-scam = O e-mail tenta tirar dinheiro de você com uma história falsa.
    .subject = E-mail bloqueado: golpe para tirar seu dinheiro
    .could = Você poderia ter perdido dinheiro com o e-mail.
    .can = Você pode perder dinheiro com o e-mail.
    .title = Golpe
    .admin = Uma fraude só com texto: pagamento antecipado, fatura falsa, extorsão, golpe do amor.

category-hacktool = O e-mail contém uma ferramenta para invadir computadores.
    .subject = E-mail bloqueado: ferramenta de invasão
    .could = Desconhecidos poderiam ter usado a ferramenta contra seu computador.
    .can = Desconhecidos podem usar a ferramenta contra seu computador.
    .title = Ferramenta de ataque
    .admin = Uma ferramenta para ataques. Administradores e pentesters também usam algumas delas.

category-pua = O e-mail contém um programa que a maioria das pessoas não quer.
    .subject = E-mail bloqueado: programa indesejado
    .could = O programa poderia ter mostrado propaganda ou mudado suas configurações.
    .can = O programa pode mostrar propaganda ou mudar suas configurações.
    .title = Programa indesejado (PUA)
    .admin = Propaganda, instaladores com extras, ferramentas duvidosas. Mais incômodo do que perigoso; alguns usuários querem esses programas.

category-active-content = O e-mail contém um documento que pode executar comandos.
    .subject = E-mail bloqueado: documento que pode executar comandos
    .could = Abrir o documento poderia ter iniciado um programa malicioso.
    .can = Abrir o documento pode iniciar um programa malicioso.
    .title = Conteúdo ativo
    .admin = Uma macro, um script ou um link que é executado quando o documento é aberto. Documentos legítimos também têm isso.

category-evasion = O e-mail contém um arquivo que tenta escapar das nossas verificações.
    .subject = E-mail bloqueado: arquivo que esconde o que contém
    .could = O arquivo poderia ter causado estragos mais tarde, depois de verificado.
    .can = O arquivo pode causar estragos mais tarde, depois de verificado.
    .title = Evasão
    .admin = Usa empacotamento, disfarce ou espera para passar pelos scanners. Proteções contra cópia fazem o mesmo.

category-suspicious-behavior = O e-mail contém um arquivo com comportamento suspeito.
    .subject = E-mail bloqueado: arquivo suspeito
    .could = O arquivo poderia ter mudado seu computador sem perguntar a você.
    .can = O arquivo pode mudar seu computador sem perguntar a você.
    .title = Comportamento suspeito
    .admin = Faz o que malware costuma fazer, mas nada que comprove.

category-malware = O e-mail contém um programa malicioso.
    .subject = E-mail bloqueado: programa malicioso
    .could = O programa poderia ter estragado seu computador ou espionado você.
    .can = O programa pode estragar seu computador ou espionar você.
    .title = Malware
    .admin = Malicioso, mas o scanner não diz de que tipo.

category-policy = Uma regra da sua organização não permite este e-mail.
    .subject = E-mail bloqueado: não é aceito aqui
    .could = Criminosos também usam e-mails assim.
    .can = Criminosos também usam e-mails assim.
    .title = Política
    .admin = Proibido por uma regra local; nada malicioso foi detectado.

category-unscannable = Não conseguimos verificar o e-mail.
    .subject = E-mail bloqueado: não foi possível verificar
    .could = Às vezes, há arquivos perigosos escondidos em e-mails assim.
    .can = Às vezes, há arquivos perigosos escondidos em e-mails assim.
    .title = Impossível de verificar
    .admin = Nenhum scanner conseguiu ver o conteúdo. Não se sabe nada, nem de bom nem de ruim.

category-spam = O e-mail parece propaganda indesejada.
    .subject = E-mail bloqueado: propaganda indesejada
    .could = Você só teria perdido tempo com o e-mail.
    .can = Você pode perder tempo com o e-mail.
    .title = Spam
    .admin = E-mail em massa não solicitado.

category-test = O e-mail contém um arquivo de teste inofensivo. Arquivos assim servem para testar a proteção.
    .subject = E-mail bloqueado: arquivo de teste inofensivo
    .could = O arquivo não poderia ter feito mal nenhum.
    .can = O arquivo não pode fazer mal nenhum.
    .title = Teste
    .admin = Um arquivo de teste que os scanners detectam de propósito. É inofensivo.

severity-critical = muito alto
    .admin = crítico
severity-high = alto
    .admin = alto
severity-medium = médio
    .admin = médio
severity-low = baixo
    .admin = baixo
severity-info = nenhum
    .admin = informativo

confidence-high = Temos praticamente certeza: o e-mail é perigoso.
    .unwanted = Temos praticamente certeza: o e-mail é indesejado.
    .admin = alta
confidence-moderate = Parece provável, mas podemos estar enganados.
    .admin = moderada
confidence-low = Pode ser um alarme falso. O e-mail pode ser inofensivo.
    .admin = baixa

strength-weak = indício fraco
strength-doubtful = conhecido por falsos positivos
strength-medium = indício médio
strength-strong = indício forte
strength-named = correspondência exata

platform-windows = Windows
platform-office = Office
platform-pdf = PDF
platform-script = script
platform-android = Android
platform-linux = Linux
platform-mac = macOS
platform-archive = arquivo compactado
platform-mail = e-mail
