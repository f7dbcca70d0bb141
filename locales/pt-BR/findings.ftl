# Provenance: original
# Brazilian Portuguese, você: what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; names its subject, “O arquivo …”
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what legitimate software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = O arquivo tentou alterar e renomear muitos outros de uma vez, como fazem os programas de extorsão.
    .title = Muitos arquivos criptografados ou renomeados
    .admin = Os arquivos do computador de testes foram regravados ou receberam uma nova extensão em massa. Ferramentas de backup, de compactação e de criptografia de disco também fazem isso, mas raramente vêm por e-mail. Procure no relatório da sandbox a nova extensão e as notas de resgate deixadas.
finding-ransom-note = O arquivo tentou deixar um bilhete exigindo dinheiro.
    .title = Nota de resgate
    .admin = Foi gravado um arquivo cujo nome ou texto é conhecido de notas de resgate. A detecção usa palavras-chave: leia o arquivo no relatório da sandbox.
finding-backups-deleted = O arquivo tentou apagar as cópias de segurança, para que nada pudesse ser recuperado.
    .title = Cópias de segurança apagadas
    .admin = As cópias de sombra, o catálogo de backup ou o espaço livre foram apagados (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Só programas de backup e de limpeza de disco têm motivo para isso.
finding-recovery-off = O arquivo tentou desligar as funções de reparo do computador.
    .title = Funções de recuperação desativadas
    .admin = Foram alterados a configuração de inicialização, a Restauração do Sistema ou os backups (bcdedit, wbadmin, políticas). Instaladores de drivers e ferramentas de recuperação também fazem isso; o CAPE dá à sua própria assinatura do bcdedit uma confiança de 20%.
finding-disk-overwritten = O arquivo tentou gravar por cima do disco, para que o computador não ligasse mais.
    .title = Disco ou área de inicialização sobrescritos
    .admin = Gravação direta em um disco, no registro de inicialização ou em arquivos inteiros, ou uma ferramenta para isso. Ferramentas de particionamento, de imagem e de criptografia de disco também fazem isso. Procure \\.\PhysicalDrive no relatório.
finding-mass-deletion = O arquivo tentou apagar um número incomum de arquivos.
    .title = Muitos arquivos apagados
    .admin = A assinatura só conta: desinstaladores e limpadores de arquivos temporários também a disparam. Veja quais arquivos foram apagados.
finding-tools-blocked = O arquivo tentou bloquear as ferramentas que podem detê-lo.
    .title = Ferramentas do sistema bloqueadas
    .admin = Foram definidas políticas contra o Gerenciador de Tarefas, o Editor do Registro, o Prompt de Comando ou outros programas. Além de programas que bloqueiam a tela, só software de quiosque e de escolas faz isso.
finding-desktop-changed = O arquivo tentou mudar a área de trabalho ou esconder avisos do Windows.
    .title = Configurações da área de trabalho alteradas
    .admin = Papel de parede, ícones, menu Iniciar ou notificações. Isoladamente, é inofensivo: temas e ferramentas de ajuste fazem isso. Só conta junto com indícios de criptografia.

## Stealing

finding-browser-data = O arquivo acessou o lugar onde o navegador guarda senhas e páginas visitadas.
    .title = Dados do navegador lidos
    .admin = A sandbox fala em roubo; o que ela viu foi acesso a perfis do navegador. Instaladores e ferramentas de sincronização e limpeza também leem esses perfis (o CAPE dá a isso uma confiança de 30%). Só conta se dados foram enviados depois.
finding-browser-passwords = O arquivo tentou ler as senhas ou os logins salvos no navegador.
    .title = Senhas do navegador lidas
    .admin = Acesso a Login Data, key4.db ou ao armazenamento de cookies. Um gerenciador de senhas importando dados é o único caso legítimo comum.
finding-transfer-passwords = O arquivo procurou senhas salvas em programas que transferem arquivos.
    .title = Busca por senhas de transferência de arquivos
    .admin = Foram sondados caminhos e chaves do Registro de clientes FTP, SSH ou de acesso remoto. Muitos em sequência são típicos de ladrões de senhas como Pony e LokiBot.
finding-account-data = O arquivo procurou senhas ou dados de programas de e-mail e de outros programas.
    .title = Busca por dados de contas
    .admin = Perfis de e-mail, mensageiros, jogos ou outras credenciais. Suplementos do Office e ferramentas de migração também leem perfis de e-mail; veja quais caminhos foram acessados.
finding-wallets = O arquivo procurou dinheiro digital no computador.
    .title = Busca por carteiras de criptomoedas
    .admin = wallet.dat, pastas de carteiras ou carteiras no navegador. Só o próprio software de carteira tem motivo para isso.
finding-windows-passwords = O arquivo tentou extrair do Windows as senhas de acesso.
    .title = Senhas do Windows lidas
    .admin = Memória do LSASS, SAM, DPAPI, o cofre ou o banco de dados do domínio (ATT&CK T1003). Software de segurança e relatórios de falhas também leem o LSASS; anexos de e-mail, não.
finding-clipboard = O arquivo leu o que foi copiado com “copiar e colar”.
    .title = Área de transferência lida
    .admin = Isso pode capturar senhas ou trocar números de conta. Programas do Office, gerenciadores de senhas e suporte remoto leem a área de transferência o tempo todo.
finding-keylogger = O arquivo tentou gravar o que é digitado, inclusive senhas.
    .title = Teclado monitorado
    .admin = Um hook de teclado ou leitura contínua das teclas. Ferramentas de teclas de atalho, jogos e recursos de acessibilidade usam as mesmas funções; é grave se dados foram enviados depois.
finding-screen-watched = O arquivo tentou gravar a tela, a câmera ou o microfone.
    .title = Tela ou ambiente monitorados
    .admin = Capturas de tela, câmera ou som. Programas de suporte e de reunião fazem isso com consentimento; um anexo não tem motivo para isso.
finding-traffic-redirected = O arquivo tentou desviar os dados da internet para onde outros possam lê-los.
    .title = Tráfego de internet desviado
    .admin = Proxy, arquivo hosts, DNS, certificados raiz ou um driver de captura. Software de empresas e bloqueadores de anúncios também os alteram; veja qual endereço ou certificado foi definido.
finding-browser-weakened = O arquivo tentou enfraquecer a proteção do navegador, como fazem os ladrões de contas de banco.
    .title = Proteção do navegador enfraquecida
    .admin = Zonas de segurança, isolamento de processos, SPDY ou HTTP/2, ou código no navegador: preparação para alterar páginas de bancos. Software antigo de empresas também reduz a segurança das zonas.
finding-browser-changed = O arquivo tentou mudar a página inicial, a busca ou as extensões do navegador.
    .title = Configurações do navegador alteradas
    .admin = Típico de programas de propaganda que vêm junto com outros. Instaladores legítimos também oferecem isso, mas perguntam antes.

## Strangers in control

finding-computer-info-sent = O arquivo coletou dados sobre o computador e os enviou para a internet.
    .title = Dados do computador enviados
    .admin = Primeira mensagem habitual de um programa de controle remoto. A telemetria de software legítimo é parecida: verifique o destino.
finding-stolen-data-sent = O arquivo enviou dados como fazem os ladrões de senhas.
    .title = Dados enviados a um ponto de coleta
    .admin = Um bot de chat, um webhook ou uma conta de e-mail recebeu os dados: habitual em Agent Tesla, Snake e outros. Procure nos logs de proxy ou DNS computadores reais que tenham acessado o endereço.
finding-sends-mail = O arquivo tentou enviar e-mails sozinho.
    .title = E-mails enviados pelo próprio arquivo
    .admin = SMTP a partir da amostra: um bot de spam ou um keylogger que envia por e-mail o que gravou. Ferramentas de monitoramento e programas de e-mail também fazem isso.
finding-remote-control = O arquivo usou a internet como um programa que deixa desconhecidos usarem o computador.
    .title = Comando e controle
    .admin = Indícios de comando e controle: portas ou protocolos típicos, domínios gerados (DGA), túneis, configuração extraída. Software peer-to-peer e de atualização pode disparar isso. Veja os endereços.
finding-botnet-work = O arquivo agiu como parte de uma rede de computadores infectados.
    .title = Comportamento de botnet
    .admin = IRC, fraude de cliques, ataques a outros ou o comportamento de um bot conhecido. Um cliente de IRC é o caso legítimo.
finding-cryptomining = O arquivo tentou criar dinheiro digital com o computador.
    .title = Mineração de criptomoedas
    .admin = Foi visto um comando de mineração ou um pool de mineração. Há quem minere de propósito, mas sem receber o programa por e-mail.
finding-hidden-network = O arquivo usou uma rede escondida, que não deixa ver com quem ele fala.
    .title = Tor, proxy aberto ou túnel
    .admin = Tor, I2P, um proxy aberto ou um serviço de túnel. Ferramentas de privacidade e desenvolvedores também usam.
finding-opens-port = O arquivo ficou esperando conexões de fora.
    .title = Porta aberta em escuta
    .admin = Muitos programas legítimos fazem isso: serviços auxiliares, impressoras, depuradores, jogos. Conta junto com indícios de controle remoto.
finding-access-opened = O arquivo tentou abrir para outros um caminho até o computador.
    .title = Acesso aberto a terceiros
    .admin = Foi configurada a área de trabalho remota ou a assistência remota, ou foi criada uma conta de usuário. Equipes de suporte também fazem isso: pergunte se foi a sua que enviou o arquivo.
finding-attack-tool = O arquivo contém uma ferramenta feita para invadir computadores.
    .title = Ferramenta de ataque conhecida
    .admin = Marca de um kit de ataque (Meterpreter, Empire, Koadic, um web shell …). Pode ser o seu próprio teste de invasão; se não for, trate como um ataque direcionado.

## Addresses and traffic

finding-attack-traffic = O arquivo usou a internet da mesma forma que ataques já conhecidos.
    .title = Tráfego de ataque conhecido
    .admin = Houve correspondência com uma regra de detecção de intrusão ou um feed de ameaças. Leia o próprio alerta: eventos do decodificador (“SURICATA …”) e prioridades baixas são quase sempre ruído.
finding-doubtful-address = O arquivo acessou endereços da internet de um tipo que golpistas também usam.
    .title = Endereços duvidosos
    .admin = Domínios baratos ou novos, hosts inativos, endereços IP sem nome, sites de compartilhamento de arquivos e de textos. Programas legítimos também usam tudo isso: avalie o próprio endereço.
finding-dynamic-dns = O arquivo acessou um endereço da internet que pode mudar de computador a qualquer hora.
    .title = DNS dinâmico
    .admin = Usuários domésticos e pequenos escritórios usam DNS dinâmico; quem opera programas de controle remoto também, porque assim pode mudar de lugar. Verifique o nome.
finding-web-traffic = O arquivo trocou dados com a internet.
    .title = Tráfego web comum
    .admin = Quase todo programa faz isso: atualizações, licenças, estatísticas. Só conta se o endereço ou os dados forem ruins. Um user agent estranho é um indício fraco.

## Fetching and starting other programs

finding-program-unpacked = O arquivo trazia outro programa dentro dele e o abriu.
    .title = Programa extraído e iniciado
    .admin = Todo instalador faz isso. A partir de um documento ou de um script, é um indício forte de um downloader.
finding-program-created = O arquivo colocou um programa novo no computador.
    .title = Arquivo de programa criado
    .admin = Instaladores e arquivos autoextraíveis fazem isso. Veja qual é o arquivo e se ele foi iniciado.
finding-document-writes-program = Um documento ou um arquivo com comandos pôs, em segredo, um programa no computador.
    .title = Programa gravado por um documento
    .admin = O Office, um host de scripts ou o PowerShell gravou um arquivo executável. Quase nenhum anexo legítimo faz isso.
finding-document-online = O documento acessou a internet sozinho, como se fosse buscar um programa.
    .title = Acesso à internet por um documento
    .admin = Imagens vinculadas, modelos e verificações de licença do Office também disparam isso (o CAPE dá a isso uma confiança de 20%). Veja o que foi baixado.
finding-script-download = Comandos escondidos tentaram baixar algo da internet.
    .title = Download por um script
    .admin = wscript, cscript, mshta ou PowerShell acessou a internet ou iniciou um processo. A partir de um anexo de e-mail, é quase sempre um downloader.
finding-program-download = O arquivo baixou um programa da internet.
    .title = Programa baixado
    .admin = Atualizadores fazem isso a partir do endereço do fabricante; a partir de um endereço IP sem nome, é um indício forte de malware. Bloqueie o endereço se ele for desconhecido.
finding-hidden-command = O arquivo executou comandos escondidos em uma ferramenta poderosa do Windows.
    .title = Comando PowerShell ou DDE oculto
    .admin = PowerShell codificado ou oculto, ou um comando DDE. Scripts de administradores usam algumas dessas opções, mas não a partir de e-mails. Decodifique a linha de comando no relatório.
finding-obfuscated-command = O arquivo usou comandos deixados ilegíveis de propósito.
    .title = Linha de comando ofuscada
    .admin = Comandos invertidos, com preenchimento, unidos ou muito longos. Alguns instaladores e ferramentas de compilação têm comandos longos; os ilegíveis raramente são legítimos.
finding-unusual-process = O arquivo abriu programas de que um arquivo comum não precisa.
    .title = Processo filho incomum
    .admin = Um processo fora da lista de conhecidos da sandbox, ou uma ferramenta usada de forma estranha. Veja os processos filhos e suas linhas de comando.
finding-document-starts-program = Ao ser aberto, o documento iniciou em segredo outro programa.
    .title = Programa iniciado por um documento
    .admin = Um shell, um host de scripts ou outro programa foi executado sob o Office, um leitor de PDF ou um navegador. Quase nenhum documento legítimo faz isso.
finding-windows-tools = O arquivo usou ferramentas que fazem parte do Windows.
    .title = Ferramentas do Windows usadas
    .admin = Scripts de administração e instaladores também as usam. certutil, bitsadmin, mshta e regsvr32 pesam mais do que net ou ping.
finding-borrowed-programs = O arquivo usou um programa confiável do Windows para esconder o que faz.
    .title = Abuso de um programa confiável
    .admin = System binary proxy execution (ATT&CK T1218) ou DLL side-loading: listas de permissão e a proteção só veem o nome confiável. Algumas ferramentas de gerenciamento funcionam assim.
finding-started-from-archive = Um arquivo disfarçado, dentro do anexo compactado, tentou iniciar um programa.
    .title = Atalho ou script em arquivo compactado
    .admin = Um LNK, um script ou uma DLL foi iniciado diretamente de um arquivo compactado ou de uma imagem de disco: hoje, uma forma muito comum de entregar malware.

## Documents, scripts, pages

finding-office-macro = O documento contém um pequeno programa (uma macro).
    .title = Macro em um documento
    .admin = Apenas a presença; não se viu nada de ruim. A maioria das planilhas de empresas com macros é legítima: ligue para o remetente em um número que você conheça.
finding-office-macro-autorun = O documento contém um pequeno programa que inicia quando o documento é aberto.
    .title = Macro que inicia sozinha
    .admin = AutoOpen, AutoClose ou um ponto de entrada semelhante. Formulários e modelos de empresas também têm isso; junto com um download ou uma chamada de shell, é um indício forte.
finding-office-macro-suspicious = O documento contém um pequeno programa. Ataques usam os mesmos comandos.
    .title = Macro com comandos suspeitos
    .admin = Strings como Shell, CreateObject ou URLDownloadToFile, ou uma macro do Excel 4. Macros feitas pelas próprias empresas usam algumas delas; leia a macro (olevba).
finding-known-weakness = O arquivo tentou usar uma falha conhecida de um programa para invadir o computador.
    .title = Vulnerabilidade conhecida explorada
    .admin = Corresponde a um exploit ou kit de exploits conhecido; o número CVE, se houver, está nas palavras da sandbox. Programas atualizados normalmente não são afetados: verifique o nível de atualização.
finding-document-link = O arquivo contém um link para um site duvidoso.
    .title = Links duvidosos
    .admin = URLs encontradas no documento ou na memória. Muitas pertencem ao Office ou a certificados: veja-as antes de decidir.
finding-script-code = O arquivo contém código de programa do tipo usado em páginas da web e formulários.
    .title = Script em um arquivo
    .admin = JavaScript ou semelhante, também em arquivos PDF. Formulários e páginas da web legítimos também usam; veja o que ele faz.
finding-obfuscated-script = O arquivo contém código de programa escondido ou deixado ilegível.
    .title = Script oculto ou ofuscado
    .admin = Frames sem tamanho, JavaScript empacotado, redirecionamentos, HTML smuggling. Rastreadores e páginas minificadas são parecidos.
finding-odd-document = O documento foi montado de um jeito incomum.
    .title = Estrutura de documento incomum
    .admin = Páginas de código estranhas, objetos incorporados ou partes que exploits usam. Conversores e programas antigos também geram arquivos assim.
finding-phishing-page = O arquivo imita uma página de login para roubar senhas.
    .title = Página de phishing
    .admin = Um kit de phishing ou uma cópia de uma página de login conhecida. Veja para onde o formulário envia os dados e pergunte se alguém digitou uma senha.
finding-phishing-signs = O arquivo parece uma página que usa um nome falso para pedir senhas.
    .title = Indícios de phishing
    .admin = Título, nome ou conteúdo conhecidos de páginas de phishing. Páginas de login verdadeiras, salvas ou encaminhadas por alguém, são parecidas.

## Breaking in

finding-memory-attack = O arquivo usou um truque para invadir outro programa.
    .title = Técnica de exploit
    .admin = Heap spray, stack pivot, desvio da DEP ou shellcode. Compiladores just-in-time e proteções contra cópia podem disparar isso; o CAPE dá pouco peso à sua assinatura de stack pivot.
finding-more-rights = O arquivo tentou obter no computador permissões que não tinha.
    .title = Escalonamento de privilégios
    .admin = Endereços do kernel, tokens de acesso ou privilégios de depuração. Software de segurança e depuradores também fazem isso; veja ATT&CK TA0004.
finding-driver-loaded = O arquivo tentou carregar um driver ou abusar dele, bem fundo no sistema.
    .title = Driver carregado ou usado indevidamente
    .admin = Um driver vulnerável ou desconhecido, ou um driver de segurança descarregado: uma forma habitual de desligar a proteção. Instaladores de hardware também carregam drivers, mas assinados.
finding-code-injection = O arquivo escondeu o próprio código dentro de outro programa.
    .title = Injeção de código
    .admin = Threads remotas, processos esvaziados (process hollowing), hooks e afins (ATT&CK T1055). Software de segurança, proteções contra cópia e leitores de tela também injetam código.
finding-fileless-code = O arquivo só trabalhou na memória, onde é difícil percebê-lo.
    .title = Código fora de arquivos
    .admin = Código na memória que não pertence a nenhum arquivo, chamadas de sistema diretas, ou AMSI e ETW adulterados. Compiladores just-in-time e proteções contra cópia podem parecer iguais.
finding-memory-habits = O arquivo organizou sua memória como fazem os programas compactados.
    .title = Autodescompactação na memória
    .admin = Memória gravável e executável, funções localizadas só em tempo de execução, buffers com código. .NET, Java, navegadores e programas autoextraíveis fazem isso o tempo todo.

## Settling in

finding-autostart = O arquivo tentou iniciar sozinho toda vez que o computador é ligado.
    .title = Inicialização automática
    .admin = Chave Run, pasta Inicializar, serviço, tarefa ou suplemento. Todo atualizador faz isso; a partir de um documento, é um indício forte.
finding-hidden-autostart = O arquivo preparou um início automático escondido, em um lugar incomum.
    .title = Inicialização automática oculta
    .admin = Boot Execute, Modo de Segurança, shims, desvios de imagem (IFEO), AppInit, WMI ou scripts no Registro (ATT&CK T1546, T1547). Além de malware, só ferramentas de segurança e de sistema usam esses locais.
finding-copies-itself = O arquivo fez cópias de si mesmo.
    .title = Cópias de si mesmo
    .admin = Cópias alteradas com um novo nome são habituais em malware que se instala. Instaladores e programas portáteis também se copiam.
finding-spreads = O arquivo tentou se espalhar para outros computadores ou arquivos.
    .title = Propagação
    .admin = Compartilhamentos, unidades removíveis, execução remota (PsExec) ou arquivos de programa infectados. Administradores usam as mesmas ferramentas remotas. Se alguém abriu o arquivo, verifique os outros computadores da rede.

## Hiding

finding-protection-off = O arquivo tentou desligar a proteção contra vírus.
    .title = Proteção desativada
    .admin = Defender, Central de Segurança, SmartScreen, proteção contra macros do Office ou novas exclusões. Instaladores de outros antivírus e ferramentas de gerenciamento também desativam o Defender.
finding-protection-searched = O arquivo procurou um antivírus no computador.
    .title = Busca por antivírus
    .admin = Malware faz isso para evitar ou parar o produto; instaladores fazem isso para evitar conflitos.
finding-safeguards-off = O arquivo tentou enfraquecer a proteção do Windows.
    .title = Proteção do Windows enfraquecida
    .admin = Firewall, atualizações ou outras políticas. Servidores e jogos abrem o firewall para si mesmos; veja qual regra foi definida.
finding-barrier-bypass = O arquivo tentou evitar a pergunta “Deseja permitir isto?”.
    .title = UAC contornado
    .admin = Uma forma conhecida de contornar o Controle de Conta de Usuário, ou as configurações dele foram reduzidas (ATT&CK T1548.002). Instaladores legítimos perguntam.
finding-hides-itself = O arquivo tentou ficar invisível.
    .title = Janelas ou arquivos ocultos
    .admin = Instaladores e auxiliares em segundo plano usam janelas e arquivos ocultos o tempo todo.
finding-disguise = O arquivo tentou parecer outra coisa.
    .title = Disfarce
    .admin = Processo pai, nome ou tipo de arquivo falso, ou dados escondidos no Registro. Proteções contra cópia também escondem dados de licença no Registro.
finding-wipes-tracks = O arquivo tentou apagar os vestígios do que fez.
    .title = Vestígios apagados
    .admin = Apagou a si mesmo, logs ou a marca “da internet”, ou desativou o registro de eventos. Instaladores também limpam o que deixaram.
finding-programs-stopped = O arquivo tentou parar outros programas ou reiniciar o computador.
    .title = Programas ou sistema parados
    .admin = Processos ou serviços foram encerrados, ou foi solicitada uma reinicialização. Instaladores fazem isso para substituir arquivos; veja o que foi parado.
finding-packed = O arquivo está compactado ou montado de um jeito incomum. Por isso, é difícil examiná-lo.
    .title = Arquivo de programa empacotado ou estranho
    .admin = Packer, entropia alta, overlay ou cabeçalhos estranhos. Muito software comercial e livre também vem empacotado.
finding-false-signature = A assinatura digital do arquivo não é confiável.
    .title = Assinatura de código duvidosa
    .admin = O certificado foi roubado ou revogado, é autoassinado ou não corresponde ao arquivo. Ferramentas caseiras muitas vezes são autoassinadas; um certificado roubado é um indício forte.

## Looking around

finding-watcher-check = O arquivo verificou se estava sendo observado.
    .title = Verificação de máquinas virtuais
    .admin = Chaves do Registro, arquivos, nomes de hardware e afins. Proteções contra cópia, jogos e instaladores consultam o mesmo. Duas ou mais verificações diferentes pesam muito mais.
finding-sandbox-search = O arquivo procurou computadores de testes como o nosso, para parecer inofensivo neles.
    .title = Busca por sandboxes
    .admin = Arquivos, mutexes ou bibliotecas de sandboxes. Nenhum programa legítimo precisa saber disso.
finding-situation-check = O arquivo esperou, ou verificou a hora, o lugar ou quem está no computador.
    .title = Espera e verificações
    .admin = Atrasos, tempo ocioso, mouse, idioma, depurador. Malware espera até que o teste termine; instaladores e jogos também verificam essas coisas.
finding-computer-facts = O arquivo pediu dados gerais sobre o computador.
    .title = Dados gerais do computador
    .admin = Nome, memória, tamanho do disco, permissões: praticamente todo instalador pergunta. Um PDF já foi bloqueado só porque a janela “Abrir com” do próprio Windows perguntou o tamanho do disco. Isoladamente, nunca é uma prova.
finding-system-info = O arquivo coletou dados sobre o computador e seus programas.
    .title = Detalhes do sistema coletados
    .admin = Hardware, software, processos, WMI. Ferramentas de inventário, instaladores e telemetria fazem o mesmo.
finding-network-recon = O arquivo explorou a rede do computador.
    .title = Rede explorada
    .admin = Foram listados o domínio, usuários, compartilhamentos ou computadores próximos. Scripts de administradores fazem isso; a partir de um anexo, pode preparar um ataque a toda a rede.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Outros antivírus também consideram o arquivo malicioso.
        [one] Mais { $number } antivírus considera o arquivo malicioso.
        [many] Mais { $number } de antivírus consideram o arquivo malicioso.
       *[other] Mais { $number } antivírus consideram o arquivo malicioso.
    }
    .title = Outros antivírus concordam
    .admin =
        { $number ->
            [0] Outros antivírus (do VirusTotal, do IRMA ou do ClamAV) detectam o arquivo; não se sabe quantos.
            [one] { $number } outro antivírus detecta o arquivo. Um ou dois muitas vezes indicam um falso positivo: veja qual é e confira de novo amanhã.
            [many] { $number } de outros antivírus detectam o arquivo. Um ou dois muitas vezes indicam um falso positivo; dez ou mais, quase nunca. Pesquise pelo SHA-256 do arquivo; não envie arquivos confidenciais.
           *[other] { $number } outros antivírus detectam o arquivo. Um ou dois muitas vezes indicam um falso positivo; dez ou mais, quase nunca. Pesquise pelo SHA-256 do arquivo; não envie arquivos confidenciais.
        }
finding-known-malware = O computador de testes reconheceu um programa malicioso já conhecido.
    .title = Reconhecido pelo CAPE
    .admin = O CAPE identificou a família ou extraiu a configuração. O relatório tem os endereços que seriam acessados: procure-os nos seus logs.
finding-rule-match = O arquivo é parecido com programas maliciosos já conhecidos.
    .title = Correspondência com regra de malware
    .admin = Houve correspondência com uma regra YARA, um indicador ou uma semelhança. As regras variam em qualidade: veja o nome e o autor da regra.
finding-known-family = O arquivo tem as marcas de um programa malicioso já conhecido.
    .title = Marcas de uma família conhecida
    .admin = Arquivos, chaves do Registro, mutexes ou endereços da família { $family }. Os nomes são reutilizados e copiados, mas quase nunca por software legítimo.

## Little things

finding-everyday-actions = O arquivo fez coisas que muitos programas inofensivos também fazem.
    .title = Ações comuns
    .admin = Registro, arquivos, pipes, criptografia, capacidades do código. Isoladamente, não é nenhum indício contra o arquivo.
finding-phone-access = O arquivo pediu permissões muito amplas em um celular.
    .title = Funções do celular usadas
    .admin = Um app Android que lê a localização, números, apps ou mensagens, ou que carrega código. Muitos apps legítimos fazem isso; compare com a finalidade do app.
finding-crash = O programa travou durante o teste.
    .title = Falha durante o teste
    .admin = Diz mais sobre o computador de testes do que sobre o arquivo. Um exploit com defeito também pode falhar.

## Verdicts of the sandbox itself

finding-sandbox-score = No teste, o arquivo agiu de forma suspeita de várias maneiras.
    .title = Pontuação da sandbox
    .admin = A pontuação do Cuckoo é { $score }: as gravidades de todos os achados, divididas por 5 e somadas. Sete achados de gravidade 3 já ultrapassam o limite habitual de 4. Veja cada achado.
finding-site-expression = O arquivo corresponde a uma regra criada pelo seu setor de informática.
    .title = Regra desta instalação
    .admin = Houve correspondência com uma expressão do seu próprio conjunto de regras do Peekaboo: ({ $number }), contando a partir de 0; assim, (3) é a configuração expression.4. As regras seguintes não foram executadas; o relatório da sandbox pode dizer mais.
finding-evil-domain = O arquivo tentou acessar um endereço da internet conhecido como perigoso.
    .title = Domínio bloqueado acessado
    .admin = Está na lista local de domínios maliciosos: { $domain }. Procure-o nos logs de DNS e de proxy.
finding-peekaboo-test = É um arquivo de teste inofensivo.
    .title = Arquivo de teste do Peekaboo
    .admin = O arquivo contém a marca de teste “Peekabooyar”. Provavelmente alguém está testando o filtro.
finding-sandbox-verdict = O computador de testes considera o arquivo malicioso, mas não diz por quê.
    .title = Veredito sem motivo
    .admin = O resultado veio sem motivo. Os arquivos do próprio Peekaboo podem informá-lo: procure no diretório de relatórios pelo SHA-256 da parte.
finding-sandbox-other = No teste, o arquivo fez algo que é considerado suspeito.
    .title = Outro comportamento
    .admin = Este achado não está no catálogo. São mostradas as palavras da própria sandbox; avalie por elas.

## What could not be analyzed

sandbox-failed-analysis = O teste do arquivo não chegou ao fim. Não sabemos se o arquivo é inofensivo.
    .title = Falha da análise na sandbox
    .admin = O Cuckoo ou o Cortex relatou um erro ou não terminou. Procure a tarefa no log da sandbox; uma segunda análise muitas vezes funciona.
sandbox-failed-file = Não foi possível testar o arquivo. Não sabemos se ele é inofensivo.
    .title = Arquivo não repassado
    .admin = O Peekaboo não conseguiu ler o arquivo ou repassá-lo à sandbox. Verifique o espaço em disco, as permissões e a fila de tarefas.
sandbox-failed-rule = Não foi possível avaliar o arquivo. Não sabemos se ele é inofensivo.
    .title = Falha de uma regra do Peekaboo
    .admin = Uma regra parou com um erro, ou uma expressão pediu uma falha. Verifique o conjunto de regras: um nome não definido ou um relatório ausente é a causa habitual.
sandbox-failed-service = Não foi possível testar o arquivo. Não sabemos se ele é inofensivo.
    .title = Peekaboo indisponível
    .admin = O Peekaboo recusou a solicitação ou não pôde ser acessado. Verifique o serviço e o log.
sandbox-failed-other = Não foi possível testar o arquivo. Não sabemos se ele é inofensivo.
    .title = Falha do teste na sandbox
    .admin = O Peekaboo relatou uma falha sem motivo. Procure a tarefa no log.
