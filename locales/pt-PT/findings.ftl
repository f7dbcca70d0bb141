# Provenance: original
# European Portuguese, formal: what a sandbox saw a file do.
#
# value     for recipients: what it did or tried, one or two short sentences; names its subject, “O ficheiro …”
# .title    for admins: a short name, without a verb if possible
# .admin    for admins: what exactly, what legitimate software does so, where to look
#
# $number   how many, or the number of an expression; 0 if nobody told
# $family   the name of the malware (always there in known-family)
# $domain   the address, such as example.org (always there in evil-domain)
# $score    the sandbox's score as it prints it (always there in sandbox-score)

## Extortion and destruction

finding-mass-encryption = O ficheiro tentou alterar muitos outros de uma vez e mudar-lhes o nome, como fazem os programas de extorsão.
    .title = Muitos ficheiros encriptados ou com novo nome
    .admin = Os ficheiros do computador de teste foram reescritos ou receberam uma nova extensão em massa. Ferramentas de backup, de compressão e de encriptação de disco também o fazem, mas raramente vêm por e-mail. Procure no relatório da sandbox a nova extensão e as notas de resgate deixadas.
finding-ransom-note = O ficheiro tentou deixar um bilhete a exigir dinheiro.
    .title = Nota de resgate
    .admin = Foi escrito um ficheiro cujo nome ou texto é conhecido de notas de resgate. A deteção usa palavras-chave: leia o ficheiro no relatório da sandbox.
finding-backups-deleted = O ficheiro tentou apagar as cópias de segurança, para que nada se pudesse recuperar.
    .title = Cópias de segurança apagadas
    .admin = As cópias sombra, o catálogo de backups ou o espaço livre foram apagados (vssadmin, wmic, wbadmin, cipher; ATT&CK T1490). Só software de backup e de limpeza de disco tem motivo para isso.
finding-recovery-off = O ficheiro tentou desligar as funções de reparação do computador.
    .title = Funções de recuperação desligadas
    .admin = Foram alterados a configuração de arranque, o Restauro do Sistema ou os backups (bcdedit, wbadmin, políticas). Instaladores de controladores e ferramentas de recuperação também o fazem; o CAPE dá à sua própria assinatura do bcdedit uma confiança de 20%.
finding-disk-overwritten = O ficheiro tentou escrever por cima do disco, para o computador deixar de arrancar.
    .title = Disco ou área de arranque reescritos
    .admin = Escrita direta num disco, no registo de arranque ou em ficheiros inteiros, ou uma ferramenta para isso. Ferramentas de partição, de imagens e de encriptação de disco também o fazem. Procure \\.\PhysicalDrive no relatório.
finding-mass-deletion = O ficheiro tentou apagar um número invulgar de ficheiros.
    .title = Muitos ficheiros apagados
    .admin = A assinatura só conta: desinstaladores e limpezas de ficheiros temporários também a ativam. Veja que ficheiros foram apagados.
finding-tools-blocked = O ficheiro tentou bloquear as ferramentas que o podem parar.
    .title = Ferramentas do sistema bloqueadas
    .admin = Foram definidas políticas contra o Gestor de Tarefas, o Editor de Registo, a linha de comandos ou outros programas. Além de programas que bloqueiam o ecrã, só software de quiosques e de escolas faz isso.
finding-desktop-changed = O ficheiro tentou mudar o ambiente de trabalho ou esconder avisos do Windows.
    .title = Definições do ambiente de trabalho alteradas
    .admin = Imagem de fundo, ícones, menu Iniciar ou notificações. Por si só, é inofensivo: temas e ferramentas de personalização fazem-no. Só conta em conjunto com indícios de encriptação.

## Stealing

finding-browser-data = O ficheiro foi ver onde o browser guarda palavras-passe e páginas visitadas.
    .title = Dados do browser lidos
    .admin = A sandbox fala de roubo; o que viu foi um acesso a perfis do browser. Instaladores e ferramentas de sincronização e limpeza também os leem (o CAPE dá-lhe uma confiança de 30%). Só conta se depois foram enviados dados.
finding-browser-passwords = O ficheiro tentou ler as palavras-passe ou os inícios de sessão guardados no browser.
    .title = Palavras-passe do browser lidas
    .admin = Acesso a Login Data, key4.db ou ao armazenamento de cookies. Um gestor de palavras-passe que importa dados é o único caso legítimo comum.
finding-transfer-passwords = O ficheiro procurou palavras-passe guardadas em programas que transferem ficheiros.
    .title = Procura de palavras-passe de transferência de ficheiros
    .admin = Foram sondados caminhos e chaves do Registo de clientes FTP, SSH ou de acesso remoto. Muitos seguidos são típicos de ladrões de palavras-passe como o Pony e o LokiBot.
finding-account-data = O ficheiro procurou palavras-passe ou dados do e-mail e de outros programas.
    .title = Procura de dados de contas
    .admin = Perfis de e-mail, programas de mensagens, jogos ou outras credenciais. Suplementos do Office e ferramentas de migração também leem perfis de e-mail; veja que caminhos foram tocados.
finding-wallets = O ficheiro procurou dinheiro digital no computador.
    .title = Procura de carteiras de criptomoedas
    .admin = wallet.dat, pastas de carteiras ou carteiras no browser. Só o próprio software de carteiras tem motivo para isso.
finding-windows-passwords = O ficheiro tentou tirar do Windows as palavras-passe de início de sessão.
    .title = Palavras-passe do Windows lidas
    .admin = Memória do LSASS, SAM, DPAPI, o cofre ou a base de dados do domínio (ATT&CK T1003). Software de segurança e relatórios de erros também leem o LSASS; anexos de e-mail, não.
finding-clipboard = O ficheiro leu o que foi copiado com «copiar e colar».
    .title = Área de transferência lida
    .admin = Assim se podem apanhar palavras-passe ou trocar números de conta. Programas do Office, gestores de palavras-passe e assistência remota leem a área de transferência a toda a hora.
finding-keylogger = O ficheiro tentou registar o que se escreve, incluindo palavras-passe.
    .title = Teclado vigiado
    .admin = Um hook de teclado ou uma consulta contínua das teclas. Teclas de atalho, jogos e ajudas para pessoas com deficiência usam as mesmas funções; é grave se depois foram enviados dados.
finding-screen-watched = O ficheiro tentou gravar o ecrã, a câmara ou o microfone.
    .title = Ecrã ou sala vigiados
    .admin = Capturas de ecrã, câmara ou som. Programas de assistência e de reuniões fazem-no com consentimento; um anexo não tem motivo para isso.
finding-traffic-redirected = O ficheiro tentou desviar os dados da Internet para onde outros os possam ler.
    .title = Tráfego da Internet desviado
    .admin = Proxy, ficheiro hosts, DNS, certificados de raiz ou um controlador de captura. Software de empresas e bloqueadores de anúncios também os alteram; veja que endereço ou certificado foi definido.
finding-browser-weakened = O ficheiro tentou enfraquecer a proteção do browser, como fazem os ladrões de contas bancárias.
    .title = Proteção do browser enfraquecida
    .admin = Zonas de segurança, isolamento de processos, SPDY ou HTTP/2, ou código no browser: preparação para alterar páginas de bancos. Software antigo de empresas também baixa as zonas.
finding-browser-changed = O ficheiro tentou mudar a página inicial, a pesquisa ou os extras do browser.
    .title = Definições do browser alteradas
    .admin = Típico de programas publicitários que vêm com outros. Instaladores legítimos também o propõem, mas perguntam primeiro.

## Strangers in control

finding-computer-info-sent = O ficheiro recolheu dados sobre o computador e enviou-os para a Internet.
    .title = Dados do computador enviados
    .admin = Primeira mensagem habitual de um programa de controlo remoto. A telemetria de software legítimo é parecida: verifique o destino.
finding-stolen-data-sent = O ficheiro enviou dados como fazem os ladrões de palavras-passe.
    .title = Dados enviados para um ponto de recolha
    .admin = Um bot de chat, um webhook ou uma conta de e-mail recebeu os dados: é habitual no Agent Tesla, no Snake e noutros. Procure nos logs do proxy ou do DNS computadores reais que tenham contactado o endereço.
finding-sends-mail = O ficheiro tentou enviar e-mails por si próprio.
    .title = E-mails enviados pelo próprio ficheiro
    .admin = SMTP a partir da amostra: um bot de spam ou um keylogger que envia por e-mail o que registou. Ferramentas de monitorização e programas de e-mail também o fazem.
finding-remote-control = O ficheiro usou a Internet como um programa que deixa desconhecidos usar o computador.
    .title = Comando e controlo
    .admin = Indícios de comando e controlo: portas ou protocolos típicos, domínios calculados (DGA), túneis, configuração extraída. Software peer-to-peer e de atualização também o pode ativar. Veja os endereços.
finding-botnet-work = O ficheiro agiu como parte de uma rede de computadores infetados.
    .title = Comportamento de botnet
    .admin = IRC, fraude de cliques, ataques a outros ou o comportamento de um bot conhecido. Um cliente de IRC é o caso legítimo.
finding-cryptomining = O ficheiro tentou criar dinheiro digital com o computador.
    .title = Mineração de criptomoedas
    .admin = Viu-se um comando de mineração ou um pool de mineração. Há quem minere de propósito, mas não recebe o programa por e-mail.
finding-hidden-network = O ficheiro usou uma rede escondida, que não deixa ver com quem fala.
    .title = Tor, proxy aberto ou túnel
    .admin = Tor, I2P, um proxy aberto ou um serviço de túnel. Ferramentas de privacidade e programadores também os usam.
finding-opens-port = O ficheiro ficou à espera de ligações de fora.
    .title = Porta aberta à escuta
    .admin = Muitos programas legítimos o fazem: serviços auxiliares, impressoras, depuradores, jogos. Conta em conjunto com indícios de controlo remoto.
finding-access-opened = O ficheiro tentou abrir a outros um caminho para o computador.
    .title = Acesso aberto a terceiros
    .admin = Foi configurado o ambiente de trabalho remoto ou a assistência remota, ou foi criada uma conta de utilizador. Equipas de apoio também o fazem: pergunte se foi a sua que o enviou.
finding-attack-tool = O ficheiro contém uma ferramenta feita para invadir computadores.
    .title = Ferramenta de ataque conhecida
    .admin = Marca de um kit de ataque (Meterpreter, Empire, Koadic, uma web shell …). Pode ser o seu próprio teste de intrusão; se não for, trate-o como um ataque dirigido.

## Addresses and traffic

finding-attack-traffic = O ficheiro usou a Internet da mesma forma que ataques já conhecidos.
    .title = Tráfego de ataque conhecido
    .admin = Houve correspondência com uma regra de deteção de intrusões ou um feed de ameaças. Leia o próprio alerta: eventos do descodificador («SURICATA …») e prioridades baixas são quase sempre ruído.
finding-doubtful-address = O ficheiro contactou endereços da Internet de um tipo que os burlões também usam.
    .title = Endereços duvidosos
    .admin = Domínios baratos ou recentes, servidores inativos, endereços IP sem nome, sites de partilha de ficheiros e de textos. Programas legítimos também os usam: avalie o próprio endereço.
finding-dynamic-dns = O ficheiro contactou um endereço da Internet que pode mudar de computador a qualquer hora.
    .title = DNS dinâmico
    .admin = Particulares e pequenos escritórios usam DNS dinâmico; quem opera programas de controlo remoto também, porque assim pode mudar de sítio. Verifique o nome.
finding-web-traffic = O ficheiro trocou dados com a Internet.
    .title = Tráfego Web normal
    .admin = Quase todos os programas o fazem: atualizações, licenças, estatísticas. Só conta se o endereço ou os dados forem maus. Um user agent invulgar é um indício fraco.

## Fetching and starting other programs

finding-program-unpacked = O ficheiro trazia dentro um segundo programa e abriu-o.
    .title = Programa extraído e iniciado
    .admin = Todos os instaladores o fazem. A partir de um documento ou de um script, é um indício forte de um downloader.
finding-program-created = O ficheiro pôs um programa novo no computador.
    .title = Ficheiro de programa criado
    .admin = Instaladores e arquivos autoextraíveis fazem-no. Veja que ficheiro é e se foi iniciado.
finding-document-writes-program = Um documento ou ficheiro com comandos pôs às escondidas um programa no computador.
    .title = Programa escrito por um documento
    .admin = O Office, um anfitrião de scripts ou o PowerShell escreveu um ficheiro executável. Quase nenhum anexo legítimo o faz.
finding-document-online = O documento ligou-se sozinho à Internet, como para ir buscar um programa.
    .title = Ligação à Internet por um documento
    .admin = Imagens ligadas, modelos e verificações de licença do Office também o ativam (o CAPE dá-lhe uma confiança de 20%). Veja o que foi descarregado.
finding-script-download = Comandos escondidos tentaram ir buscar algo à Internet.
    .title = Transferência por um script
    .admin = wscript, cscript, mshta ou PowerShell ligou-se à Internet ou iniciou um processo. A partir de um anexo de e-mail, é quase sempre um downloader.
finding-program-download = O ficheiro foi buscar um programa à Internet.
    .title = Programa descarregado
    .admin = Os atualizadores fazem-no a partir do endereço do fabricante; a partir de um endereço IP sem nome, é um indício forte de malware. Bloqueie o endereço se for desconhecido.
finding-hidden-command = O ficheiro executou comandos escondidos numa ferramenta poderosa do Windows.
    .title = Comando PowerShell ou DDE escondido
    .admin = PowerShell codificado ou escondido, ou um comando DDE. Scripts de administradores usam algumas destas opções, mas não a partir de e-mails. Descodifique a linha de comandos no relatório.
finding-obfuscated-command = O ficheiro usou comandos que foram tornados ilegíveis de propósito.
    .title = Linha de comandos ofuscada
    .admin = Comandos invertidos, com enchimento, unidos ou muito longos. Alguns instaladores e ferramentas de compilação têm comandos longos; os ilegíveis raramente são legítimos.
finding-unusual-process = O ficheiro abriu programas de que um ficheiro normal não precisa.
    .title = Processo filho invulgar
    .admin = Um processo fora da lista de conhecidos da sandbox, ou uma ferramenta usada de forma estranha. Veja os processos filhos e as respetivas linhas de comandos.
finding-document-starts-program = Ao ser aberto, o documento iniciou às escondidas outro programa.
    .title = Programa iniciado por um documento
    .admin = Uma shell, um anfitrião de scripts ou outro programa foi executado sob o Office, um leitor de PDF ou um browser. Quase nenhum documento legítimo o faz.
finding-windows-tools = O ficheiro usou ferramentas que fazem parte do Windows.
    .title = Ferramentas do Windows usadas
    .admin = Scripts de administração e instaladores também as usam. certutil, bitsadmin, mshta e regsvr32 pesam mais do que net ou ping.
finding-borrowed-programs = O ficheiro usou um programa de confiança do Windows para esconder o que faz.
    .title = Abuso de um programa de confiança
    .admin = System binary proxy execution (ATT&CK T1218) ou DLL side-loading: as listas de permissões e a proteção só veem o nome de confiança. Algumas ferramentas de gestão funcionam assim.
finding-started-from-archive = Um ficheiro disfarçado, dentro do anexo comprimido, tentou iniciar um programa.
    .title = Atalho ou script num arquivo
    .admin = Um LNK, um script ou uma DLL iniciado diretamente a partir de um arquivo ou de uma imagem de disco: hoje, uma forma muito comum de entregar malware.

## Documents, scripts, pages

finding-office-macro = O documento contém um pequeno programa (uma macro).
    .title = Macro num documento
    .admin = Apenas a presença, não se viu nada de mau. A maioria das folhas de cálculo de empresas com macros é legítima: ligue ao remetente para um número que conheça.
finding-office-macro-autorun = O documento contém um pequeno programa que arranca quando se abre o documento.
    .title = Macro que arranca sozinha
    .admin = AutoOpen, AutoClose ou um ponto de entrada semelhante. Formulários e modelos de empresas também o têm; junto com uma transferência ou uma chamada da shell, é um indício forte.
finding-office-macro-suspicious = O documento contém um pequeno programa. Os ataques usam os mesmos comandos.
    .title = Macro com comandos suspeitos
    .admin = Cadeias como Shell, CreateObject ou URLDownloadToFile, ou uma macro do Excel 4. Macros feitas nas próprias empresas usam algumas delas; leia a macro (olevba).
finding-known-weakness = O ficheiro tentou usar uma falha conhecida de um programa para entrar no computador.
    .title = Vulnerabilidade conhecida usada
    .admin = Corresponde a um exploit ou kit de exploits conhecido; o número CVE, se existir, está nas palavras da sandbox. Os programas atualizados, em geral, não são afetados: verifique o nível de atualização.
finding-document-link = O ficheiro contém um link para um site duvidoso.
    .title = Links duvidosos
    .admin = URLs encontrados no documento ou na memória. Muitos pertencem ao Office ou a certificados: veja-os antes de decidir.
finding-script-code = O ficheiro contém código de programa, do tipo usado em páginas Web e formulários.
    .title = Script num ficheiro
    .admin = JavaScript ou semelhante, também em ficheiros PDF. Formulários e páginas Web legítimos também o usam; veja o que faz.
finding-obfuscated-script = O ficheiro contém código de programa escondido ou tornado ilegível.
    .title = Script escondido ou ofuscado
    .admin = Frames sem tamanho, JavaScript comprimido, redirecionamentos, HTML smuggling. Rastreadores e páginas minificadas são parecidos.
finding-odd-document = O documento está construído de forma invulgar.
    .title = Estrutura de documento invulgar
    .admin = Páginas de códigos invulgares, objetos incorporados ou partes que os exploits usam. Conversores e programas antigos também escrevem ficheiros assim.
finding-phishing-page = O ficheiro imita uma página de início de sessão para obter palavras-passe.
    .title = Página de phishing
    .admin = Um kit de phishing ou uma cópia de uma página de início de sessão conhecida. Veja para onde o formulário envia os dados e pergunte se alguém introduziu uma palavra-passe.
finding-phishing-signs = O ficheiro parece uma página que pede palavras-passe sob um nome falso.
    .title = Indícios de phishing
    .admin = Título, nome ou conteúdo conhecidos de páginas de phishing. Páginas de início de sessão verdadeiras, guardadas ou reencaminhadas por alguém, são parecidas.

## Breaking in

finding-memory-attack = O ficheiro usou um truque para entrar noutro programa.
    .title = Técnica de exploit
    .admin = Heap spray, stack pivot, contorno da DEP ou shellcode. Compiladores just-in-time e a proteção contra cópia podem ativá-los; o CAPE dá pouco valor à sua assinatura de stack pivot.
finding-more-rights = O ficheiro tentou obter no computador permissões que não tinha.
    .title = Escalada de privilégios
    .admin = Endereços do kernel, tokens de acesso ou privilégios de depuração. Software de segurança e depuradores também o fazem; veja ATT&CK TA0004.
finding-driver-loaded = O ficheiro tentou carregar um controlador (driver) ou abusar dele, bem fundo no sistema.
    .title = Controlador carregado ou usado indevidamente
    .admin = Um controlador vulnerável ou desconhecido, ou um controlador de segurança descarregado da memória: uma forma habitual de desligar a proteção. Instaladores de hardware também carregam controladores, mas assinados.
finding-code-injection = O ficheiro escondeu o seu próprio código dentro de outro programa.
    .title = Injeção de código
    .admin = Threads remotas, processos esvaziados (process hollowing), hooks e afins (ATT&CK T1055). Software de segurança, proteção contra cópia e leitores de ecrã também injetam código.
finding-fileless-code = O ficheiro só trabalhou na memória, onde é difícil dar por ele.
    .title = Código fora de ficheiros
    .admin = Código na memória que não pertence a nenhum ficheiro, chamadas de sistema diretas, ou AMSI e ETW alterados. Compiladores just-in-time e a proteção contra cópia podem parecer iguais.
finding-memory-habits = O ficheiro arrumou a sua memória como fazem os programas comprimidos.
    .title = Descompressão na memória
    .admin = Memória com escrita e execução, funções encontradas só durante a execução, buffers com código. O .NET, o Java, os browsers e os programas autoextraíveis fazem isso a toda a hora.

## Settling in

finding-autostart = O ficheiro tentou arrancar sozinho sempre que o computador arranca.
    .title = Arranque automático
    .admin = Chave Run, pasta de arranque, serviço, tarefa ou suplemento. Todos os atualizadores o fazem; a partir de um documento, é um indício forte.
finding-hidden-autostart = O ficheiro preparou um arranque automático escondido, num sítio invulgar.
    .title = Arranque automático escondido
    .admin = Boot Execute, Modo de Segurança, shims, desvios de imagem (IFEO), AppInit, WMI ou scripts no Registo (ATT&CK T1546, T1547). Além do malware, só ferramentas de segurança e de sistema usam estes locais.
finding-copies-itself = O ficheiro fez cópias de si próprio.
    .title = Cópias de si próprio
    .admin = Cópias alteradas com um novo nome são habituais em malware que se instala. Instaladores e programas portáteis também se copiam.
finding-spreads = O ficheiro tentou passar para outros computadores ou ficheiros.
    .title = Propagação
    .admin = Partilhas, unidades amovíveis, execução remota (PsExec) ou ficheiros de programa infetados. Os administradores usam as mesmas ferramentas remotas. Se alguém abriu o ficheiro, verifique os outros computadores da rede.

## Hiding

finding-protection-off = O ficheiro tentou desligar a proteção contra vírus.
    .title = Proteção desligada
    .admin = Defender, Centro de Segurança, SmartScreen, proteção contra macros do Office, ou novas exclusões. Instaladores de outros antivírus e ferramentas de gestão também desligam o Defender.
finding-protection-searched = O ficheiro procurou um antivírus no computador.
    .title = Procura de antivírus
    .admin = O malware faz isto para evitar ou parar o produto; os instaladores, para evitar conflitos.
finding-safeguards-off = O ficheiro tentou enfraquecer a proteção do Windows.
    .title = Proteção do Windows enfraquecida
    .admin = Firewall, atualizações ou outras políticas. Servidores e jogos abrem a firewall para si próprios; veja que regra foi definida.
finding-barrier-bypass = O ficheiro tentou evitar a pergunta «Quer permitir isto?».
    .title = UAC contornado
    .admin = Uma forma conhecida de contornar o Controlo de Conta de Utilizador, ou as definições deste foram baixadas (ATT&CK T1548.002). Instaladores legítimos perguntam.
finding-hides-itself = O ficheiro tentou ficar invisível.
    .title = Janelas ou ficheiros escondidos
    .admin = Instaladores e auxiliares em segundo plano usam constantemente janelas e ficheiros escondidos.
finding-disguise = O ficheiro tentou parecer outra coisa.
    .title = Disfarce
    .admin = Processo pai, nome ou tipo de ficheiro falso, ou dados escondidos no Registo. A proteção contra cópia também esconde dados de licença no Registo.
finding-wipes-tracks = O ficheiro tentou apagar os vestígios do que fez.
    .title = Vestígios apagados
    .admin = Apagou-se a si próprio, apagou logs ou a marca «da Internet», ou desligou o registo de eventos. Os instaladores também limpam o que deixaram.
finding-programs-stopped = O ficheiro tentou parar outros programas ou reiniciar o computador.
    .title = Programas ou sistema parados
    .admin = Foram terminados processos ou serviços, ou foi pedido um reinício. Os instaladores fazem-no para substituir ficheiros; veja o que foi parado.
finding-packed = O ficheiro está comprimido ou feito de forma invulgar. Por isso, é difícil de analisar.
    .title = Ficheiro de programa comprimido ou invulgar
    .admin = Packer, entropia elevada, overlay ou cabeçalhos invulgares. Muito software comercial e livre também está comprimido.
finding-false-signature = A assinatura digital do ficheiro não é de confiança.
    .title = Assinatura de código duvidosa
    .admin = O certificado foi roubado ou revogado, é autoassinado ou não corresponde ao ficheiro. Ferramentas caseiras são muitas vezes autoassinadas; um certificado roubado é um indício forte.

## Looking around

finding-watcher-check = O ficheiro verificou se estava a ser observado.
    .title = Verificação de máquinas virtuais
    .admin = Chaves do Registo, ficheiros, nomes de hardware e afins. Proteção contra cópia, jogos e instaladores consultam o mesmo. Duas ou mais verificações diferentes pesam muito mais.
finding-sandbox-search = O ficheiro procurou computadores de teste como o nosso, para aí parecer inofensivo.
    .title = Procura de sandboxes
    .admin = Ficheiros, mutexes ou bibliotecas de sandboxes. Nenhum programa legítimo precisa de o saber.
finding-situation-check = O ficheiro esperou, ou viu as horas, o local ou quem está ao computador.
    .title = Espera e verificações
    .admin = Atrasos, tempo de inatividade, rato, idioma, depurador. O malware espera até o teste acabar; instaladores e jogos também verificam estas coisas.
finding-computer-facts = O ficheiro pediu dados gerais sobre o computador.
    .title = Dados gerais do computador
    .admin = Nome, memória, tamanho do disco, permissões: praticamente todos os instaladores perguntam. Um PDF já foi bloqueado só porque a janela «Abrir com» do próprio Windows perguntou o tamanho do disco. Por si só, nunca é uma prova.
finding-system-info = O ficheiro recolheu dados sobre o computador e os seus programas.
    .title = Detalhes do sistema recolhidos
    .admin = Hardware, software, processos, WMI. Ferramentas de inventário, instaladores e telemetria fazem o mesmo.
finding-network-recon = O ficheiro explorou a rede do computador.
    .title = Rede explorada
    .admin = Foram listados o domínio, utilizadores, partilhas ou computadores próximos. Scripts de administradores fazem-no; a partir de um anexo, pode preparar um ataque a toda a rede.

## Marks of known malware

finding-antivirus-engines =
    { $number ->
        [0] Outros antivírus também acham o ficheiro malicioso.
        [one] Há mais { $number } antivírus que acha o ficheiro malicioso.
        [many] Há mais { $number } de antivírus que acham o ficheiro malicioso.
       *[other] Há mais { $number } antivírus que acham o ficheiro malicioso.
    }
    .title = Outros antivírus concordam
    .admin =
        { $number ->
            [0] Outros antivírus (do VirusTotal, do IRMA ou do ClamAV) assinalam o ficheiro; não se sabe quantos.
            [one] { $number } outro antivírus assinala o ficheiro. Um ou dois são muitas vezes um falso positivo: veja qual é e volte a ver amanhã.
            [many] { $number } de outros antivírus assinalam o ficheiro. Um ou dois são muitas vezes um falso positivo; dez ou mais, quase nunca. Procure pelo SHA-256 do ficheiro; não carregue ficheiros confidenciais.
           *[other] { $number } outros antivírus assinalam o ficheiro. Um ou dois são muitas vezes um falso positivo; dez ou mais, quase nunca. Procure pelo SHA-256 do ficheiro; não carregue ficheiros confidenciais.
        }
finding-known-malware = O computador de teste reconheceu um programa malicioso já conhecido.
    .title = Reconhecido pelo CAPE
    .admin = O CAPE indicou a família ou extraiu a configuração. O relatório tem os endereços que teria contactado: procure-os nos seus logs.
finding-rule-match = O ficheiro é parecido com programas maliciosos já conhecidos.
    .title = Regra de malware correspondente
    .admin = Houve correspondência com uma regra YARA, um indicador ou uma semelhança. As regras variam em qualidade: veja o nome e o autor da regra.
finding-known-family = O ficheiro tem as marcas de um programa malicioso já conhecido.
    .title = Marcas de uma família conhecida
    .admin = Ficheiros, chaves do Registo, mutexes ou endereços da família { $family }. Os nomes são reutilizados e copiados, mas quase nunca por software legítimo.

## Little things

finding-everyday-actions = O ficheiro fez coisas que muitos programas inofensivos também fazem.
    .title = Ações do dia a dia
    .admin = Registo, ficheiros, pipes, encriptação, capacidades do código. Por si só, não é nenhum indício contra o ficheiro.
finding-phone-access = O ficheiro pediu permissões muito amplas num telemóvel.
    .title = Funções do telemóvel usadas
    .admin = Uma app Android que lê a localização, números, apps ou mensagens, ou que carrega código. Muitas apps legítimas o fazem; compare com a finalidade da app.
finding-crash = O programa deixou de funcionar durante o teste.
    .title = Falha durante o teste
    .admin = Diz mais sobre o computador de teste do que sobre o ficheiro. Um exploit defeituoso também pode falhar.

## Verdicts of the sandbox itself

finding-sandbox-score = No teste, o ficheiro agiu de forma suspeita de várias maneiras.
    .title = Pontuação da sandbox
    .admin = A pontuação do Cuckoo é { $score }: as gravidades de todos os resultados, divididas por 5 e somadas. Sete resultados de gravidade 3 já ultrapassam o limite habitual de 4. Veja cada resultado.
finding-site-expression = O ficheiro corresponde a uma regra feita pelo seu serviço de informática.
    .title = Regra desta instalação
    .admin = Houve correspondência com uma expressão do seu próprio conjunto de regras do Peekaboo: ({ $number }), contando a partir de 0; assim, (3) é a definição expression.4. As regras seguintes não foram executadas; o relatório da sandbox pode dizer mais.
finding-evil-domain = O ficheiro tentou contactar um endereço da Internet conhecido como perigoso.
    .title = Domínio bloqueado contactado
    .admin = Está na lista local de domínios maliciosos: { $domain }. Procure-o nos logs do DNS e do proxy.
finding-peekaboo-test = É um ficheiro de teste inofensivo.
    .title = Ficheiro de teste do Peekaboo
    .admin = O ficheiro contém a marca de teste «Peekabooyar». É provável que alguém esteja a testar o filtro.
finding-sandbox-verdict = O computador de teste acha o ficheiro malicioso, mas não diz porquê.
    .title = Veredicto sem motivo
    .admin = O resultado veio sem motivo. Os ficheiros do próprio Peekaboo podem tê-lo: procure no diretório de relatórios pelo SHA-256 da parte.
finding-sandbox-other = No teste, o ficheiro fez algo que é considerado suspeito.
    .title = Outro comportamento
    .admin = Este resultado não está no catálogo. São mostradas as palavras da própria sandbox; avalie por elas.

## What could not be analyzed

sandbox-failed-analysis = O teste do ficheiro não chegou ao fim. Não sabemos se o ficheiro é inofensivo.
    .title = Falha da análise na sandbox
    .admin = O Cuckoo ou o Cortex comunicou um erro ou não terminou. Procure a tarefa no log da sandbox; uma segunda análise resulta muitas vezes.
sandbox-failed-file = Não foi possível testar o ficheiro. Não sabemos se é inofensivo.
    .title = Ficheiro não transmitido
    .admin = O Peekaboo não conseguiu ler o ficheiro ou passá-lo à sandbox. Verifique o espaço em disco, as permissões e a fila de tarefas.
sandbox-failed-rule = Não foi possível avaliar o ficheiro. Não sabemos se é inofensivo.
    .title = Falha de uma regra do Peekaboo
    .admin = Uma regra parou com um erro, ou uma expressão pediu uma falha. Verifique o conjunto de regras: a causa habitual é um nome não definido ou um relatório em falta.
sandbox-failed-service = Não foi possível testar o ficheiro. Não sabemos se é inofensivo.
    .title = Peekaboo indisponível
    .admin = O Peekaboo recusou o pedido ou não foi possível contactá-lo. Verifique o serviço e o log.
sandbox-failed-other = Não foi possível testar o ficheiro. Não sabemos se é inofensivo.
    .title = Falha do teste na sandbox
    .admin = O Peekaboo comunicou uma falha sem motivo. Procure a tarefa no log.
