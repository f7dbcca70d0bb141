# Provenance: original
# European Portuguese, formal: what kind of thing it is.
#
# value     for recipients: what the e-mail contains, one sentence
# .subject  for recipients: the subject of the notice when it was blocked, at most 60 characters
# .could    for recipients: what it could have done (it was blocked)
# .can      for recipients: what it can do (it was delivered)
# .title    for admins: its name in the trade; a heading, in the subject after the severity, and in lists
# .admin    for admins: what it does; the subject of the sentence is the thing of .title
#
# A file name may stand between the value and .could or .can: these name their subject again.

category-ransomware = O e-mail contém um programa que bloqueia ficheiros e exige dinheiro.
    .subject = E-mail bloqueado: programa de extorsão
    .could = O programa podia ter bloqueado os seus documentos e fotografias.
    .can = O programa pode bloquear os seus documentos e fotografias.
    .title = Ransomware
    .admin = Encripta ficheiros e extorque dinheiro. Muitas variantes copiam primeiro os dados.

category-wiper = O e-mail contém um programa que destrói dados.
    .subject = E-mail bloqueado: programa que destrói dados
    .could = O programa podia ter apagado tudo no seu computador.
    .can = O programa pode apagar tudo no seu computador.
    .title = Wiper
    .admin = Destrói ficheiros ou discos inteiros. Nem pagando se recuperam os dados.

category-banker = O e-mail contém um programa que rouba dinheiro de contas bancárias.
    .subject = E-mail bloqueado: programa que rouba dinheiro do banco
    .could = O programa podia ter assumido o controlo da sua conta bancária na Internet.
    .can = O programa pode assumir o controlo da sua conta bancária na Internet.
    .title = Trojan bancário
    .admin = Apodera-se do homebanking, em geral alterando o que o browser mostra.

category-infostealer = O e-mail contém um programa que rouba palavras-passe.
    .subject = E-mail bloqueado: programa que rouba palavras-passe
    .could = O programa podia ter enviado as suas palavras-passe a desconhecidos.
    .can = O programa pode enviar as suas palavras-passe a desconhecidos.
    .title = Infostealer
    .admin = Recolhe palavras-passe, cookies e documentos e envia-os para fora em poucos minutos.

category-spyware = O e-mail contém um programa que vigia o que faz.
    .subject = E-mail bloqueado: programa espião
    .could = O programa podia ter registado o que escreve e o que vê.
    .can = O programa pode registar o que escreve e o que vê.
    .title = Spyware
    .admin = Regista o teclado, o ecrã, o microfone ou a câmara.

category-backdoor = O e-mail contém um programa que deixa desconhecidos usar o seu computador.
    .subject = E-mail bloqueado: programa de controlo à distância
    .could = Desconhecidos podiam ter usado o seu computador à distância.
    .can = Desconhecidos podem usar o seu computador à distância.
    .title = Backdoor
    .admin = Dá a terceiros o controlo do computador: comandos, ficheiros, ecrã.

category-botnet = O e-mail contém um programa que recebe ordens de criminosos.
    .subject = E-mail bloqueado: programa ao serviço de criminosos
    .could = O programa podia ter usado o seu computador para atacar outros.
    .can = O programa pode usar o seu computador para atacar outros.
    .title = Bot
    .admin = Integra o computador numa rede que envia spam ou ataca outros.

category-worm = O e-mail contém um programa que se espalha sozinho.
    .subject = E-mail bloqueado: programa que se espalha sozinho
    .could = O programa podia ter passado do seu computador para outros.
    .can = O programa pode passar do seu computador para outros.
    .title = Worm
    .admin = Copia-se para outros computadores por e-mail, partilhas ou vulnerabilidades.

category-rootkit = O e-mail contém um programa que se esconde bem fundo no computador.
    .subject = E-mail bloqueado: programa que se esconde no computador
    .could = O programa podia ter ficado no seu computador sem ninguém dar por isso.
    .can = O programa pode ficar no seu computador sem ninguém dar por isso.
    .title = Rootkit
    .admin = Esconde-se no sistema ou antes do arranque deste e sobrevive a uma limpeza.

category-exploit = O e-mail contém um ficheiro que aproveita uma falha de um programa.
    .subject = E-mail bloqueado: ficheiro feito para invadir
    .could = Só abrir o ficheiro já podia ter deixado um desconhecido entrar no seu computador.
    .can = Só abrir o ficheiro já pode deixar um desconhecido entrar no seu computador.
    .title = Exploit
    .admin = Aproveita uma vulnerabilidade de um programa. Verifique se o programa está atualizado.

category-downloader = O e-mail contém um programa que vai buscar outros programas maliciosos.
    .subject = E-mail bloqueado: programa que traz outros perigosos
    .could = O programa podia ter posto outros programas maliciosos no seu computador.
    .can = O programa pode pôr outros programas maliciosos no seu computador.
    .title = Downloader
    .admin = O primeiro passo de um ataque: descarrega ou descomprime o malware propriamente dito.

category-file-infector = O e-mail contém um programa que infeta outros programas.
    .subject = E-mail bloqueado: vírus informático
    .could = O vírus podia ter infetado os programas do seu computador.
    .can = O vírus pode infetar os programas do seu computador.
    .title = Vírus de ficheiros
    .admin = Agarra-se a programas e documentos. Muitas vezes, é um ficheiro limpo que foi infetado.

category-cryptominer = O e-mail contém um programa que usa o seu computador, às escondidas, para criar dinheiro digital.
    .subject = E-mail bloqueado: programa que usa o PC às escondidas
    .could = O programa podia ter deixado o seu computador lento e quente.
    .can = O programa pode deixar o seu computador lento e quente.
    .title = Cryptominer
    .admin = Minera criptomoedas à custa do dono do computador.

category-phishing = O e-mail tenta obter a sua palavra-passe com um truque.
    .subject = E-mail bloqueado: truque para obter a palavra-passe
    .could = O e-mail podia ter conduzido a uma página falsa de início de sessão.
    .can = O e-mail pode conduzir a uma página falsa de início de sessão.
    .title = Phishing
    .admin = Imita um serviço para obter palavras-passe ou dados de pagamento.

category-rogueware = O e-mail contém um programa que assusta as pessoas para obter dinheiro.
    .subject = E-mail bloqueado: programa com avisos falsos
    .could = O programa podia ter mostrado avisos falsos e pedido dinheiro.
    .can = O programa pode mostrar avisos falsos e pedir dinheiro.
    .title = Rogueware
    .admin = Faz-se passar por um programa de segurança ou de reparação e exige pagamento.

category-scam = O e-mail tenta obter dinheiro com uma história falsa.
    .subject = E-mail bloqueado: truque para obter o seu dinheiro
    .could = O e-mail podia ter-lhe custado dinheiro.
    .can = O e-mail pode custar-lhe dinheiro.
    .title = Burla
    .admin = Uma burla só com texto: adiantamento de dinheiro, fatura falsa, extorsão, namoro falso.

category-hacktool = O e-mail contém uma ferramenta para invadir computadores.
    .subject = E-mail bloqueado: ferramenta para invadir computadores
    .could = Desconhecidos podiam tê-la usado contra o seu computador.
    .can = Desconhecidos podem usá-la contra o seu computador.
    .title = Ferramenta de ataque
    .admin = Uma ferramenta para ataques. Administradores e auditores de segurança também usam algumas.

category-pua = O e-mail contém um programa que a maioria das pessoas não quer.
    .subject = E-mail bloqueado: programa indesejado
    .could = O programa podia ter mostrado publicidade ou mudado as suas definições.
    .can = O programa pode mostrar publicidade ou mudar as suas definições.
    .title = Programa indesejado (PUA)
    .admin = Publicidade, instaladores com extras, ferramentas duvidosas. Mais incómodo do que perigoso; alguns utilizadores querem-nos.

category-active-content = O e-mail contém um documento que pode executar comandos.
    .subject = E-mail bloqueado: documento que pode executar comandos
    .could = Abrir o documento podia ter iniciado um programa malicioso.
    .can = Abrir o documento pode iniciar um programa malicioso.
    .title = Conteúdo ativo
    .admin = Uma macro, um script ou um link que é executado quando o documento se abre. Também há documentos legítimos assim.

category-evasion = O e-mail contém um ficheiro que tenta escapar às nossas verificações.
    .subject = E-mail bloqueado: ficheiro que esconde o que contém
    .could = O ficheiro podia ter feito estragos mais tarde, depois de o verificarmos.
    .can = O ficheiro pode fazer estragos mais tarde, depois de o verificarmos.
    .title = Evasão
    .admin = Comprime-se, disfarça-se ou espera, para passar pelos analisadores. A proteção contra cópia faz o mesmo.

category-suspicious-behavior = O e-mail contém um ficheiro com um comportamento suspeito.
    .subject = E-mail bloqueado: ficheiro suspeito
    .could = O ficheiro podia ter mudado o seu computador sem lhe perguntar.
    .can = O ficheiro pode mudar o seu computador sem lhe perguntar.
    .title = Comportamento suspeito
    .admin = Faz o que o malware costuma fazer, mas nada que o prove.

category-malware = O e-mail contém um programa malicioso.
    .subject = E-mail bloqueado: programa malicioso
    .could = O programa podia ter feito estragos no seu computador ou espiado o que faz.
    .can = O programa pode fazer estragos no seu computador ou espiar o que faz.
    .title = Malware
    .admin = Malicioso, mas o analisador não diz de que tipo.

category-policy = Uma regra da sua organização não permite este e-mail.
    .subject = E-mail bloqueado: não é aceite aqui
    .could = Os criminosos também usam e-mails assim.
    .can = Os criminosos também usam e-mails assim.
    .title = Política
    .admin = Proibido por uma regra local; nada de malicioso foi detetado.

category-unscannable = Não conseguimos verificar o e-mail.
    .subject = E-mail bloqueado: não foi possível verificar
    .could = Por vezes, há ficheiros perigosos escondidos em e-mails assim.
    .can = Por vezes, há ficheiros perigosos escondidos em e-mails assim.
    .title = Impossível de verificar
    .admin = Nenhum analisador conseguiu ver o interior. Não se sabe nada, nem de bom nem de mau.

category-spam = O e-mail parece publicidade indesejada.
    .subject = E-mail bloqueado: publicidade indesejada
    .could = O e-mail só lhe teria feito perder tempo.
    .can = O e-mail pode custar-lhe tempo.
    .title = Spam
    .admin = E-mail em massa não desejado.

category-test = O e-mail contém um ficheiro de teste inofensivo. Usam-se ficheiros assim para testar a proteção.
    .subject = E-mail bloqueado: ficheiro de teste inofensivo
    .could = O ficheiro não podia ter feito mal nenhum.
    .can = O ficheiro não pode fazer mal nenhum.
    .title = Teste
    .admin = Um ficheiro de teste que os analisadores assinalam de propósito. É inofensivo.

severity-critical = muito elevado
    .admin = crítico
severity-high = elevado
    .admin = elevado
severity-medium = médio
    .admin = médio
severity-low = baixo
    .admin = baixo
severity-info = nenhum
    .admin = informativo

confidence-high = É praticamente certo que o e-mail é perigoso.
    .unwanted = É praticamente certo que o e-mail é indesejado.
    .admin = elevada
confidence-moderate = Parece-nos provável, mas podemos estar enganados.
    .admin = moderada
confidence-low = Pode ser um falso alarme. O e-mail pode ser inofensivo.
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
platform-archive = arquivo
platform-mail = e-mail
