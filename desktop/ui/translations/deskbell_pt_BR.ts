<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AccessDialog</name>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who has looked</source>
            <translation>Quem olhou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Operator</source>
            <translation>Pessoa na recepção</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only on</source>
            <translation>Só em</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only one day</source>
            <translation>Só um dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The access record</source>
            <translation>O registro de acessos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Every opening, copy and erasure of a conversation, and every change of the settings that matter. Lines are only added. When a conversation is erased its line stays, without a name.</source>
            <translation>Cada abertura, cópia e exclusão de uma conversa, e cada mudança dos ajustes importantes. As linhas só são acrescentadas. Quando uma conversa é apagada, sua linha fica, sem nome.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased</source>
            <translation>apagada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The newest {shown} of {n} lines. Choose a day to see others.</source>
            <translation>As {shown} mais recentes de {n} linhas. Escolha um dia para ver outras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>1 line</source>
            <translation>1 linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{n} lines</source>
            <translation>{n} linhas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The record is whole: nothing in it was changed, added or taken out.</source>
            <translation>O registro está íntegro: nada nele foi mudado, acrescentado ou tirado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Nobody has looked at a conversation yet.</source>
            <translation>Ninguém olhou uma conversa ainda.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} reads differently from when it was written. Somebody has changed the record; from there on don't rely on it.</source>
            <translation>A linha {n} está diferente de quando foi escrita. Alguém mudou o registro; a partir dali não confie nele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} is missing. Somebody has taken it out of the record; from there on don't rely on it.</source>
            <translation>A linha {n} está faltando. Alguém a tirou do registro; a partir dali não confie nele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The end of the record is missing, from line {n} on. Somebody has cut it off, or an older copy of the folder was put in its place.</source>
            <translation>Falta o fim do registro, a partir da linha {n}. Alguém o cortou, ou uma cópia mais antiga da pasta foi posta no lugar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The file beside the database that says where the record ends is missing or changed, so lines after line {n} may have been cut off.</source>
            <translation>O arquivo ao lado do banco de dados que diz onde o registro acaba falta ou mudou; linhas após a linha {n} podem ter sido cortadas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>nobody</source>
            <translation>ninguém</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>command line</source>
            <translation>linha de comando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed the settings of the business</source>
            <translation>mudou os ajustes do negócio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed how long is kept</source>
            <translation>mudou por quanto tempo se guarda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed who is at this desk</source>
            <translation>mudou quem trabalha aqui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>set or removed a PIN</source>
            <translation>definiu ou removeu um PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed when the desk locks</source>
            <translation>mudou quando se bloqueia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed e-mail</source>
            <translation>mudou o e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed what the AI may answer alone</source>
            <translation>mudou o que a IA responde sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>renewed or ended a key of the website's line</source>
            <translation>renovou ou encerrou uma chave da linha do site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>paused the AI or let it answer again</source>
            <translation>pausou a IA ou a deixou responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed a setting</source>
            <translation>mudou um ajuste</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>opened</source>
            <translation>aberta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>wrote it to a file</source>
            <translation>gravada em arquivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased by the visitor</source>
            <translation>apagada pelo visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>saved by the visitor</source>
            <translation>salva pelo visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased because its time was over</source>
            <translation>apagada porque o prazo acabou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>looked for a person's data</source>
            <translation>procurou os dados de uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>copied it for the person</source>
            <translation>copiou para a pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased a person's data</source>
            <translation>apagou os dados de uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>signed in</source>
            <translation>entrou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>exported everything</source>
            <translation>exportou tudo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>restored a backup</source>
            <translation>restaurou um backup</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>This is a test</source>
            <translation>Isto é um teste</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>So Deskbell tells you that somebody needs you.</source>
            <translation>É assim que o Deskbell avisa que alguém precisa de você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>{name} needs you</source>
            <translation>{name} precisa de você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Deskbell: {n} waiting for you</source>
            <translation>Deskbell: {n} esperando você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Open Deskbell</source>
            <translation>Abrir o Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Pause the AI</source>
            <translation>Pausar a IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer to {title}</source>
            <translation>Resposta para {title}</translation>
        </message>
    </context>
    <context>
        <name>AnswersStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>First answers</source>
            <translation>Primeiras respostas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>What do people ask you most?</source>
            <translation>O que mais perguntam a você?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer a few, as you would say it. Each is sent in exactly your words. What you leave empty goes to a person until you fill it in.</source>
            <translation>Responda a algumas, como você diria. Cada resposta sai exatamente com suas palavras. O que ficar vazio vai para uma pessoa até você preencher.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Guesthouse</source>
            <translation>Pousada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Shop</source>
            <translation>Loja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Take the questions that guests or customers ask everywhere, with hints what to say. Or write your own answers later, under Knowledge.</source>
            <translation>Pegue as perguntas que se fazem em todo lugar, com dicas do que dizer. Ou escreva suas próprias respostas depois, em Conhecimento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>1 of {all} answered</source>
            <translation>1 de {all} respondida</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>{n} of {all} answered</source>
            <translation>{n} de {all} respondidas</translation>
        </message>
    </context>
    <context>
        <name>AssistantStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>The assistant</source>
            <translation>O assistente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Who writes the answers?</source>
            <translation>Quem escreve as respostas?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Both ways run on this PC alone. You can change it any time.</source>
            <translation>As duas formas rodam só neste PC. Você pode mudar quando quiser.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your exact words</source>
            <translation>Suas palavras exatas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>ready now</source>
            <translation>pronto agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Guests get your answers exactly as you wrote them, in a blink. What doesn't fit goes to you.</source>
            <translation>Os hóspedes recebem suas respostas exatamente como você escreveu, num instante. O que não serve vai para você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your words, put together by a local AI</source>
            <translation>Suas palavras, reunidas por uma IA local</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language model</source>
            <translation>Modelo de linguagem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measure again</source>
            <translation>Medir de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Choose a file…</source>
            <translation>Escolher um arquivo…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>How much of the model is here</source>
            <translation>Quanto do modelo já está aqui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>There is no model yet. Download one, choose a file, or take your exact words.</source>
            <translation>Ainda não há modelo. Baixe um, escolha um arquivo ou fique com suas palavras exatas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Combines several answers and replies in the guest's language. Every price, time and name is checked against your answers before it is sent.</source>
            <translation>Combina várias respostas e responde na língua do hóspede. Cada preço, horário e nome é conferido com suas respostas antes do envio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>A language model</source>
            <translation>Um modelo de linguagem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language models (*.gguf)</source>
            <translation>Modelos de linguagem (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}, recommended for this PC</source>
            <translation>{title}, {size}, recomendado para este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}</source>
            <translation>{title}, {size}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{have} of {size} are here. You can go on meanwhile.</source>
            <translation>{have} de {size} já estão aqui. Enquanto isso, você pode continuar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It begins. You can go on meanwhile.</source>
            <translation>Está começando. Enquanto isso, você pode continuar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is in use.</source>
            <translation>{name} está em uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is here. It writes from the next start of Deskbell on.</source>
            <translation>{name} está aqui. Vai escrever a partir da próxima vez que o Deskbell iniciar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{size} once</source>
            <translation>{size} uma vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, free licence ({licence})</source>
            <translation>{title}, licença livre ({licence})</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It needs more memory than this PC has.</source>
            <translation>Precisa de mais memória do que este PC tem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measuring how fast this PC is…</source>
            <translation>Medindo a velocidade deste PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here): too slow for visitors. Your exact words suit it better.</source>
            <translation>Neste PC, cerca de {n} segundos por resposta (medido aqui): lento demais para visitantes. Suas palavras exatas combinam melhor com ele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about 1 second an answer (measured here).</source>
            <translation>Neste PC, cerca de 1 segundo por resposta (medido aqui).</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here).</source>
            <translation>Neste PC, cerca de {n} segundos por resposta (medido aqui).</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Back up now…</source>
            <translation>Fazer backup agora…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup…</source>
            <translation>Restaurar um backup…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Copies on this PC</source>
            <translation>Cópias neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to it…</source>
            <translation>Voltar a ela…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup opens on any computer with its passphrase. What you erase later stays in that file, so delete old files. Restored here, it stays erased.</source>
            <translation>Um backup abre em qualquer computador com a sua frase secreta. O que você apagar depois continua nesse arquivo; por isso, exclua arquivos antigos. Restaurado aqui, continua apagado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup is being written or read.</source>
            <translation>Um backup está sendo gravado ou lido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>You have made no backup yet. If this PC breaks, everything is lost.</source>
            <translation>Você ainda não fez nenhum backup. Se este PC quebrar, tudo se perde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Last backup: {when}, in {file}</source>
            <translation>Último backup: {when}, em {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell keeps a copy of each of the last days on this PC. What you erase goes from them too.</source>
            <translation>O Deskbell guarda neste PC uma cópia de cada um dos últimos dias. O que você apaga sai delas também.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell makes a copy a day on this PC by itself. There is none yet.</source>
            <translation>O Deskbell faz sozinho uma cópia por dia neste PC. Ainda não há nenhuma.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore {file}?</source>
            <translation>Restaurar {file}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to the copy of {when}?</source>
            <translation>Voltar à cópia de {when}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>It takes the place of all conversations, knowledge and settings here. A copy of what is here now is kept. Deskbell checks the backup first and changes nothing if it can't be used.</source>
            <translation>Ela toma aqui o lugar de todas as conversas, do conhecimento e das configurações. Uma cópia do que está aqui agora é guardada. O Deskbell verifica o backup antes e não muda nada se ele não puder ser usado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Backups of Deskbell (*.deskbell)</source>
            <translation>Backups do Deskbell (*.deskbell)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Where to write the backup</source>
            <translation>Onde gravar o backup</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>BusinessForm</name>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Name of the business</source>
            <translation>Nome do estabelecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>as your guests know it</source>
            <translation>como seus hóspedes o conhecem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Telephone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>told to a visitor in an emergency</source>
            <translation>informado ao visitante em emergências</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Address of the relay</source>
            <translation>Endereço do relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website</source>
            <translation>Seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Opening hours</source>
            <translation>Horário de funcionamento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Closed on</source>
            <translation>Fechado em</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website, one address a line</source>
            <translation>Seu site, um endereço por linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>A relay passes the sealed messages on and can't read them. Whoever runs yours tells you its address.</source>
            <translation>Um relay passa adiante as mensagens seladas e não consegue lê-las. Quem cuida do seu informa o endereço.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Cole esta linha antes de &lt;/body&gt; em cada página</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Is everything all right?</source>
            <translation>Está tudo bem?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>How much was looked at</source>
            <translation>Quanto já foi verificado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What was found</source>
            <translation>O que foi encontrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Look again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copy for support</source>
            <translation>Copiar para o suporte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What support gets has no names, addresses, folders or messages in it: only what was looked at, and numbers.</source>
            <translation>O que o suporte recebe não tem nomes, endereços, pastas nem mensagens: só o que foi verificado e números.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>This takes up to a minute. Deskbell goes on working meanwhile.</source>
            <translation>Isso leva até um minuto. Enquanto isso, o Deskbell continua trabalhando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Everything that was looked at is all right.</source>
            <translation>Tudo o que foi verificado está bem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>1 thing needs you. It stands on top.</source>
            <translation>1 item precisa de você. Está no topo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>{n} things need you. They stand on top.</source>
            <translation>{n} itens precisam de você. Estão no topo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Fine</source>
            <translation>Tudo bem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Good to know</source>
            <translation>Bom saber</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Needs you</source>
            <translation>Para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Not looked at</source>
            <translation>Não verificado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copied. Paste it into your message to support.</source>
            <translation>Copiado. Cole na sua mensagem ao suporte.</translation>
        </message>
    </context>
    <context>
        <name>ColourButton</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Colour of {name}</source>
            <translation>Cor de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Another colour</source>
            <translation>Outra cor</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Your reply</source>
            <translation>Sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Enviar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Insert from Knowledge</source>
            <translation>Inserir uma resposta pronta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Type / in your reply</source>
            <translation>Digite / na sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enter envia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Changing a sent message. It will be marked as edited. Esc leaves it</source>
            <translation>Você está alterando uma mensagem enviada. Ela ficará marcada como editada. Esc cancela</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Edited from the AI's draft</source>
            <translation>Editado a partir do rascunho da IA</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Not saved yet</source>
            <translation>Ainda não salvo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Save mine</source>
            <translation>Salvar o meu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Take theirs</source>
            <translation>Usar o outro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go on editing</source>
            <translation>Continuar editando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{title} was deleted while you were editing it. Save yours to bring it back.</source>
            <translation>{title} foi apagada enquanto você a editava. Salve a sua para trazê-la de volta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{name} saved {title} at {when}, while you were editing it. Below is what your text would change in theirs.</source>
            <translation>{name} salvou {title} às {when}, enquanto você a editava. Abaixo está o que seu texto mudaria.</translation>
        </message>
    </context>
    <context>
        <name>ConversationPage</name>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Mark done</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Close the conversation (Ctrl+D)</source>
            <translation>Encerrar a conversa (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Hand back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Let the AI answer again (Ctrl+B)</source>
            <translation>Deixar a IA responder de novo (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Take over</source>
            <translation>Assumir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Answer yourself (Ctrl+T)</source>
            <translation>Responder você mesmo (Ctrl+T)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The AI stopped here.</source>
            <translation>A IA parou aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Export this conversation</source>
            <translation>Exportar esta conversa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete the conversation with {name}?</source>
            <translation>Apagar a conversa com {name}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Its messages are erased from this PC and can't be brought back.</source>
            <translation>As mensagens são apagadas deste PC e não podem ser recuperadas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The whole message</source>
            <translation>A mensagem inteira</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Sending takes over from the AI</source>
            <translation>Responder. Ao enviar, você assume no lugar da IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Type / for saved replies</source>
            <translation>Responder. Digite / para respostas salvas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The {guest} was told: “{told}”</source>
            <translation>O {guest} leu: “{told}”</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>On {page}</source>
            <translation>Em {page}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>writes in {language}</source>
            <translation>escreve em {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>has left the page</source>
            <translation>saiu da página</translation>
        </message>
    </context>
    <context>
        <name>CorrectionStrip</name>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Save and send the correction</source>
            <translation>Salvar e enviar a correção</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>This answer was wrong.</source>
            <translation>Esta resposta estava errada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Asked: “{asked}” The AI answered: “{told}” Put it right below; the {guest} gets your answer in its place, marked as edited.</source>
            <translation>Perguntado: “{asked}” A IA respondeu: “{told}” Corrija abaixo; o {guest} recebe sua resposta no lugar, marcada como editada.</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Forgot the PIN?</source>
            <translation>Esqueceu o PIN?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Somebody else who works here signs in with their own name and gives you a new PIN in Settings. If nobody can, the owner quits Deskbell and types “deskbell operators reset-pin” with your name; it asks for the owner's passphrase, or for the login of this computer.</source>
            <translation>Outra pessoa que trabalha aqui entra com o próprio nome e dá a você um PIN novo em Configurações. Se ninguém puder, o proprietário fecha o Deskbell e digita “deskbell operators reset-pin” com o seu nome; será pedida a frase secreta ou o acesso a este computador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Show again</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Deskbell is locked</source>
            <translation>O Deskbell está bloqueado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Hidden from view</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Who is at the desk?</source>
            <translation>Quem está na recepção?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name. The AI goes on answering.</source>
            <translation>Escolha seu nome. A IA continua respondendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Names and messages are covered. Press Ctrl+Shift+H to show them again.</source>
            <translation>Os nomes e mensagens estão cobertos. Ctrl+Shift+H mostra de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name, by click or by its number.</source>
            <translation>Escolha seu nome, com um clique ou pelo número.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Nobody is waiting for a person.</source>
            <translation>Ninguém espera por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>1 conversation needs a person.</source>
            <translation>1 conversa precisa de uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>{n} conversations need a person.</source>
            <translation>{n} conversas precisam de uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>That PIN is not right. Try again.</source>
            <translation>Esse PIN não está certo. Tente de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Too many wrong PINs. The next try is possible in {n} s.</source>
            <translation>PINs errados demais. A próxima tentativa é possível em {n} s.</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Find a person's data…</source>
            <translation>Encontrar os dados de uma pessoa…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who has looked…</source>
            <translation>Quem olhou…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Every connection…</source>
            <translation>Todas as conexões…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Stop using Deskbell…</source>
            <translation>Parar de usar o Deskbell…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Somebody asks what you keep of them: hand it over, or erase it.</source>
            <translation>Alguém pergunta o que você guarda dele: entregue, ou apague.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who opened which conversation, and when.</source>
            <translation>Quem abriu qual conversa, e quando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Whom this PC has contacted, why, and what was refused.</source>
            <translation>Com quem este PC se conectou, por quê, e o que foi recusado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Erases everything on this PC, and the keys.</source>
            <translation>Apaga tudo neste PC, e as chaves.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>What differs</source>
            <translation>O que muda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>Nothing differs.</source>
            <translation>Nada muda.</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Draft for you</source>
            <translation>Rascunho para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>· only you can see this</source>
            <translation>· só você vê</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft</source>
            <translation>Enviar o rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit the draft</source>
            <translation>Editar o rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard the draft</source>
            <translation>Descartar o rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft as it is (Ctrl+Shift+Enter)</source>
            <translation>Enviar o rascunho como está (Ctrl+Shift+Enter)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>How much you change the drafts</source>
            <translation>Quanto você altera os rascunhos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>No draft has waited for your yes so far.</source>
            <translation>Nenhum rascunho esperou pelo seu sim até agora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Without a topic</source>
            <translation>Sem tema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>changed {n} of {all}</source>
            <translation>{n} de {all} alterados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Let the AI answer alone</source>
            <translation>Deixar a IA responder sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>answers alone</source>
            <translation>responde sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>drafts for you</source>
            <translation>faz rascunhos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>comes to you</source>
            <translation>chega a você</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entry without a title</source>
            <translation>Entrada sem título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Not saved</source>
            <translation>Não salva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ended {day}</source>
            <translation>terminou em {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ends {day}</source>
            <translation>termina em {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>used {n}×</source>
            <translation>usada {n} vezes</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>A short title, such as Breakfast</source>
            <translation>Um título curto, como Café da manhã</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>One way of asking on each line</source>
            <translation>Uma forma de perguntar por linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Ways of asking, one on each line</source>
            <translation>Formas de perguntar, uma por linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write it as you would say it. Guests read these very words.</source>
            <translation>Escreva como você diria. Os hóspedes leem exatamente estas palavras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Your answer</source>
            <translation>Sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The AI may</source>
            <translation>A IA pode</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Answer by itself</source>
            <translation>Responder sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft for me</source>
            <translation>Fazer um rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>From a day on</source>
            <translation>A partir de um dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Until a day</source>
            <translation>Até um dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Between two days</source>
            <translation>Entre dois dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Look at it again</source>
            <translation>Rever</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>No day set</source>
            <translation>Sem data</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a month</source>
            <translation>Em um mês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In half a year</source>
            <translation>Em meio ano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a year</source>
            <translation>Em um ano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>On a day</source>
            <translation>Em um dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Day on which to look at it again</source>
            <translation>Dia em que rever</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Give the entry a title first.</source>
            <translation>Dê antes um título à entrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write an answer first.</source>
            <translation>Escreva antes uma resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The last day is before the first day.</source>
            <translation>O último dia é anterior ao primeiro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Not said</source>
            <translation>Não informado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Guests ask it like this</source>
            <translation>Assim os hóspedes perguntam</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Customers ask it like this</source>
            <translation>Assim os clientes perguntam</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Visitors ask it like this</source>
            <translation>Assim os visitantes perguntam</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Discard changes</source>
            <translation>Descartar alterações</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Earlier versions of this entry</source>
            <translation>Versões anteriores desta entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>New entry</source>
            <translation>Nova entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Not saved</source>
            <translation>Não salva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>A new entry. The assistant uses it once you save it.</source>
            <translation>Uma nova entrada. O assistente a usa assim que você salvar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}, by {name}</source>
            <translation>Salva por último: {when}, por {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}</source>
            <translation>Salva por último: {when}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>1 earlier version</source>
            <translation>1 versão anterior</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>{n} earlier versions</source>
            <translation>{n} versões anteriores</translation>
        </message>
    </context>
    <context>
        <name>EntryPicker</name>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Find an answer</source>
            <translation>Buscar uma resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Answers from your knowledge</source>
            <translation>Respostas do seu conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>No entry holds these words.</source>
            <translation>Nenhuma entrada contém estas palavras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Your knowledge has no entries yet.</source>
            <translation>Seu conhecimento ainda não tem entradas.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Three steps to your first answer</source>
            <translation>Três passos até a primeira resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Knowledge</source>
            <translation>Abrir Conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Settings</source>
            <translation>Abrir Configurações</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Write down what people ask you, or take a list of questions to fill in.</source>
            <translation>Anote o que perguntam a você ou use uma lista de perguntas para preencher.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Say what your business is called and when somebody is at the desk.</source>
            <translation>Diga o nome do seu negócio e quando há alguém na recepção.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Connect your website: its address, a relay, and one line for your pages.</source>
            <translation>Conecte seu site: o endereço, um relay e uma linha para as suas páginas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Your desk is ready. Open your website and write a question in the chat there: it appears here.</source>
            <translation>Está tudo pronto. Abra seu site e escreva uma pergunta no chat: ela aparece aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Lead me through it</source>
            <translation>Guie-me passo a passo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Done</source>
            <translation>Feito</translation>
        </message>
    </context>
    <context>
        <name>GroupDelegate</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>once</source>
            <translation>uma vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{n} times</source>
            <translation>{n} vezes</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <location filename="../../../desktop/ui/guard.py" />
            <source>Nobody has a PIN yet. Set one in Settings, then you can lock.</source>
            <translation>Ninguém tem PIN ainda. Defina um em Configurações, e então poderá bloquear.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Look at this PC…</source>
            <translation>Verificar este PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Deskbell looks at memory, disk, keys, conversations, models, relay, e-mail and your website, and says what is wrong and how to mend it. It changes nothing.</source>
            <translation>O Deskbell verifica memória, disco, chaves, conversas, modelos, relay, e-mail e seu site, e diz o que está errado e como resolver. Ele não altera nada.</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>All days as Monday</source>
            <translation>Todos os dias como segunda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>A day on which you are closed</source>
            <translation>Um dia em que você fecha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add this day</source>
            <translation>Adicionar este dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add a day on which you are closed</source>
            <translation>Adicionar um dia em que você fecha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>The hours “{typed}” can't be read. Write them as 07:00–22:00.</source>
            <translation>O horário “{typed}” não pode ser lido. Escreva como 07:00–22:00.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Opening hours on {day}</source>
            <translation>Horário de {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>closed</source>
            <translation>fechado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>No longer closed on {day}</source>
            <translation>Não fecha mais em {day}</translation>
        </message>
    </context>
    <context>
        <name>HoursStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Opening hours</source>
            <translation>Horários</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When is somebody at the desk?</source>
            <translation>Quando há alguém na recepção?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When the AI can't answer, visitors read from these hours when a person will. Leave them empty if you don't want to say.</source>
            <translation>Quando a IA não consegue responder, estes horários dizem aos visitantes quando uma pessoa vai responder. Deixe em branco se preferir não informar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Closed on</source>
            <translation>Fechado em</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Holidays and days off, one by one.</source>
            <translation>Feriados e dias de folga, um por um.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>This time zone is unknown. Choose one from the list.</source>
            <translation>Este fuso horário é desconhecido. Escolha um da lista.</translation>
        </message>
    </context>
    <context>
        <name>HouseStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Your house</source>
            <translation>Sua casa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What is your house called?</source>
            <translation>Como se chama sua casa?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Visitors see the name above the chat. All of this can be changed later.</source>
            <translation>Os visitantes veem o nome acima do chat. Tudo isso pode ser mudado depois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Name of the business</source>
            <translation>Nome do estabelecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>as your guests know it</source>
            <translation>como seus hóspedes o conhecem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Guesthouse</source>
            <translation>Pousada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Shop</source>
            <translation>Loja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Something else</source>
            <translation>Outra coisa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What kind of business it is</source>
            <translation>Que tipo de negócio é</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Languages in which the chat greets your visitors</source>
            <translation>Idiomas em que o chat recebe seus visitantes</translation>
        </message>
    </context>
    <context>
        <name>ImportPlace</name>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Choose a file</source>
            <translation>Escolher arquivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Address of the page</source>
            <translation>Endereço da página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Read the page</source>
            <translation>Ler a página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import a file</source>
            <translation>Importar um arquivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>PDF, Word, Markdown, a saved web page, plain text, or a table saved as CSV. You can also drop a file on the list of entries.</source>
            <translation>PDF, Word, Markdown, uma página da web salva, texto simples ou uma tabela salva como CSV. Você também pode soltar um arquivo na lista de entradas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Or one page of your website</source>
            <translation>Ou uma página do seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Deskbell fetches this one page now, and nothing else.</source>
            <translation>O Deskbell busca agora esta única página, e nada mais.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>What is found waits for your review. Nothing is answered from it before.</source>
            <translation>O que for encontrado espera sua revisão. Antes disso nada é respondido com ele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Documents ({endings});;All files (*)</source>
            <translation>Documentos ({endings});;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Drafts</source>
            <translation>Rascunhos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Back to the entries</source>
            <translation>Voltar às entradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept all</source>
            <translation>Aceitar tudo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all</source>
            <translation>Descartar tudo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Join with next</source>
            <translation>Juntar à próxima</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Later</source>
            <translation>Depois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Ways of asking, one a line</source>
            <translation>Formas de perguntar, uma por linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Your answer</source>
            <translation>Sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What is answered until now</source>
            <translation>O que se responde até agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Not needed</source>
            <translation>Não precisa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all {n} drafts?</source>
            <translation>Descartar os {n} rascunhos?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard the draft?</source>
            <translation>Descartar o rascunho?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>They are thrown away. What is published stays as it is.</source>
            <translation>Eles são jogados fora. O que está publicado fica como está.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To review: {count}</source>
            <translation>A revisar: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To fill in: {count}</source>
            <translation>A preencher: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What to say: {hint}</source>
            <translation>O que dizer: {hint}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>How far the import is</source>
            <translation>Andamento da importação</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Show the lines</source>
            <translation>Ver as linhas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Next to fill in</source>
            <translation>Próxima a preencher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Lines that were left out</source>
            <translation>Linhas deixadas de fora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 draft to review</source>
            <translation>1 rascunho a revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} drafts to review</source>
            <translation>{count} rascunhos a revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 question without an answer</source>
            <translation>1 pergunta sem resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} questions without an answer</source>
            <translation>{count} perguntas sem resposta</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Search conversations</source>
            <translation>Buscar nas conversas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Needs you</source>
            <translation>Para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Yours</source>
            <translation>Suas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Done</source>
            <translation>Concluída</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Which conversations</source>
            <translation>Quais conversas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The newest {n} are listed. Type one more word to find older ones.</source>
            <translation>As {n} mais recentes estão na lista. Digite mais uma palavra para achar as antigas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>1 conversation found</source>
            <translation>1 conversa encontrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>{n} conversations found</source>
            <translation>{n} conversas encontradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>No conversation holds these words.</source>
            <translation>Nenhuma conversa contém estas palavras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nobody needs you right now. New questions appear here.</source>
            <translation>Ninguém precisa de você agora. Novas perguntas aparecem aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The AI has no conversation at the moment.</source>
            <translation>A IA não tem nenhuma conversa no momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>You have not taken over a conversation.</source>
            <translation>Você não assumiu nenhuma conversa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nothing is marked as done yet.</source>
            <translation>Nada foi concluído ainda.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <location filename="../../../desktop/ui/inbox_model.py" />
            <source>unread</source>
            <translation>não lida</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <location filename="../../../desktop/ui/inbox_page.py" />
            <source>Choose a conversation to read it.</source>
            <translation>Escolha uma conversa para ler.</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Needs you</source>
            <translation>Para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Yours</source>
            <translation>Suas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>How long conversations in {list} are kept</source>
            <translation>Por quanto tempo as conversas em {list} são guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>The relay has not confirmed this computer's clock yet, so nothing is erased for now. A wrong clock must not erase anything.</source>
            <translation>O relay ainda não confirmou o relógio deste computador, por isso nada é apagado por enquanto. Um relógio errado não pode apagar nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep for these times</source>
            <translation>Guardar por esses prazos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Days after the last change in a conversation. Then it is erased for good. Visitors are told the longest of these times.</source>
            <translation>Dias após a última mudança em uma conversa. Depois ela é apagada de vez. Os visitantes são informados do maior desses prazos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep conversations for these times?</source>
            <translation>Guardar as conversas por esses prazos?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 conversation is older than that and will be erased for good.</source>
            <translation>1 conversa é mais antiga e será apagada de vez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} conversations are older than that and will be erased for good.</source>
            <translation>{n} conversas são mais antigas e serão apagadas de vez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight, nor in the next seven days.</source>
            <translation>Nada é apagado esta noite, nem nos próximos sete dias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. 1 conversation goes within seven days.</source>
            <translation>Nada é apagado esta noite. Em sete dias será apagada 1 conversa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. {n} conversations go within seven days.</source>
            <translation>Nada é apagado esta noite. Em sete dias serão apagadas {n} conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight 1 conversation goes: {names}.</source>
            <translation>Esta noite será apagada 1 conversa: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names} and others.</source>
            <translation>Esta noite serão apagadas {n} conversas: {names} e outras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names}.</source>
            <translation>Esta noite serão apagadas {n} conversas: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>keep (10 years)</source>
            <translation>guardar (10 anos)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 day</source>
            <translation>1 dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} days</source>
            <translation>{n} dias</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Perguntas guardadas para ensaios</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>A person should answer</source>
            <translation>Uma pessoa deve responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Should come from {title}</source>
            <translation>Deve vir de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove {question}</source>
            <translation>Remover {question}</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeList</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>New entry</source>
            <translation>Nova entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search entries</source>
            <translation>Buscar nas entradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Drafts</source>
            <translation>Rascunhos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Expiring</source>
            <translation>Vencendo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Which entries</source>
            <translation>Quais entradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Knowledge</source>
            <translation>Conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Import website or file</source>
            <translation>Importar site ou arquivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Save all entries as a file</source>
            <translation>Salvar todas as entradas em um arquivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search {n} entries</source>
            <translation>Buscar em {n} entradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>1 thing is worth a look</source>
            <translation>1 ponto merece uma olhada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>{n} things are worth a look</source>
            <translation>{n} pontos merecem uma olhada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry holds these words.</source>
            <translation>Nenhuma entrada contém estas palavras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Write down your first question and answer with New entry, or import a file.</source>
            <translation>Anote sua primeira pergunta e resposta com Nova entrada, ou importe um arquivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>There are no drafts.</source>
            <translation>Não há rascunhos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry ends within the next 30 days.</source>
            <translation>Nenhuma entrada termina nos próximos 30 dias.</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeModel</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>not saved</source>
            <translation>não salva</translation>
        </message>
    </context>
    <context>
        <name>KnowledgePage</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant does not use drafts</source>
            <translation>Salvo · o assistente não usa rascunhos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant uses it now</source>
            <translation>Salvo · o assistente já a usa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant is reading it</source>
            <translation>Salvo · o assistente está lendo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete {title}?</source>
            <translation>Apagar {title}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>The assistant stops using it at once.</source>
            <translation>O assistente deixa de usá-la na hora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>this entry</source>
            <translation>esta entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Export all entries</source>
            <translation>Exportar todas as entradas</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Every connection</source>
            <translation>Todas as conexões</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Visitors' data</source>
            <translation>Dados de visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Last</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Deskbell contacts only what you have named in the settings, and what you import or download. Everything else is refused and stands on top.</source>
            <translation>O Deskbell só se conecta ao que você indicou nas configurações e ao que você importa ou baixa. Todo o resto é recusado e aparece no topo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Model files on this PC</source>
            <translation>Arquivos de modelo neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing has been contacted yet.</source>
            <translation>Ainda não houve nenhuma conexão.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing else was tried.</source>
            <translation>Nada mais foi tentado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>1 connection was refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>1 conexão foi recusada: algo neste PC queria sair para um lugar que você não indicou. Nada foi enviado. Se continuar, avise quem cuida deste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{n} connections were refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>{n} conexões foram recusadas: algo neste PC queria sair para um lugar que você não indicou. Nada foi enviado. Se continuar, avise quem cuida deste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents can't open a connection at all: the operating system itself refuses it.</source>
            <translation>O que encontra respostas, executa o modelo de linguagem e lê documentos não consegue abrir conexão alguma: o próprio sistema operacional a recusa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents has no use of the network: Deskbell refuses it. On this system that holds Deskbell's own code, not every part of the libraries it uses.</source>
            <translation>O que encontra respostas, executa o modelo de linguagem e lê documentos não pode usar a rede: o Deskbell recusa. Neste sistema isso vale para o código do Deskbell, não para cada parte das bibliotecas que ele usa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The app wanted it.</source>
            <translation>Recusada. O aplicativo a queria.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. A command wanted it.</source>
            <translation>Recusada. Um comando a queria.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that finds answers wanted it.</source>
            <translation>Recusada. A parte que encontra respostas a queria.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The language model's part wanted it.</source>
            <translation>Recusada. A parte do modelo de linguagem a queria.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that reads documents wanted it.</source>
            <translation>Recusada. A parte que lê documentos a queria.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Messages from and to your website</source>
            <translation>Mensagens do seu site e para ele</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>E-mail through your mail server</source>
            <translation>E-mail pelo seu servidor de e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A page that you imported</source>
            <translation>Uma página que você importou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A model that you downloaded</source>
            <translation>Um modelo que você baixou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Its address was asked of the network's name service</source>
            <translation>O endereço foi perguntado ao serviço de nomes da rede</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes, sealed</source>
            <translation>sim, lacrados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>No language model is in use: answers are your own words.</source>
            <translation>Nenhum modelo de linguagem está em uso: as respostas são suas próprias palavras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} has been changed since it was added, so it is not used. Add it again.</source>
            <translation>{name} foi alterado desde que foi adicionado, por isso não é usado. Adicione-o de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is gone. Add it again.</source>
            <translation>{name} não está mais lá. Adicione-o de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is checked when the language model starts.</source>
            <translation>{name} é verificado quando o modelo de linguagem é iniciado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged: it is checked at each start, and no conversation is in it.</source>
            <translation>{name} não mudou: é verificado a cada início e nenhuma conversa está nele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged and read-only, last checked on {moment}: no conversation is in it.</source>
            <translation>{name} não mudou e é somente leitura, verificado pela última vez em {moment}: nenhuma conversa está nele.</translation>
        </message>
    </context>
    <context>
        <name>LeftBehindStrip</name>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Go back to it</source>
            <translation>Voltar a ela</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Save it</source>
            <translation>Salvá-la</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Your changes to {title} are kept, but not saved yet.</source>
            <translation>Suas alterações em {title} estão guardadas, mas ainda não salvas.</translation>
        </message>
    </context>
    <context>
        <name>MailCard</name>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Mail server</source>
            <translation>Servidor de e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Encryption</source>
            <translation>Criptografia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>None (only on this PC)</source>
            <translation>Nenhuma (só neste PC)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Account name</source>
            <translation>Nome da conta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Your address, as guests see it</source>
            <translation>Seu endereço, como os hóspedes o veem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Where to reach you</source>
            <translation>Onde falar com você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Save e-mail</source>
            <translation>Salvar e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send a test e-mail</source>
            <translation>Enviar e-mail de teste</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail</source>
            <translation>Parar de usar e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries</source>
            <translation>Resumos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Each closed conversation</source>
            <translation>Cada conversa encerrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Once a day, at</source>
            <translation>Uma vez por dia, às</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Time of the daily summary</source>
            <translation>Hora do resumo diário</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send me one now</source>
            <translation>Enviar um para mim agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries come by e-mail. Set up your mail server first.</source>
            <translation>Os resumos chegam por e-mail. Configure primeiro o seu servidor de e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get no summaries.</source>
            <translation>Você não recebe resumos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a conversation is over you get a few lines of it, written on this PC, with contact details and numbers masked as far as they are recognised.</source>
            <translation>Quando uma conversa termina, você recebe algumas linhas dela, escritas neste PC, com contatos e números ocultados na medida em que são reconhecidos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get who needs you, what you promised for today, how many were answered, and new open questions. If this PC was off at that time, it comes at the next start.</source>
            <translation>Você fica sabendo quem precisa de você, o que prometeu para hoje, quantas foram respondidas e quais perguntas novas estão em aberto. Se este PC estava desligado nessa hora, chega na próxima vez que iniciar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>kept; type to change it</source>
            <translation>guardada; digite para alterar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a guest waits for a minute and nobody comes, you get an e-mail. A reply to a guest who has left goes out by e-mail too.</source>
            <translation>Quando um hóspede espera um minuto e ninguém vem, você recebe um e-mail. A resposta a um hóspede que saiu também vai por e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>E-mail is not set up. With your own mail server Deskbell writes to you when a guest waits and nobody comes, and sends your reply after a guest who has left.</source>
            <translation>O e-mail não está configurado. Com seu próprio servidor, o Deskbell escreve a você quando um hóspede espera e ninguém vem, e envia sua resposta ao hóspede que saiu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail?</source>
            <translation>Parar de usar e-mail?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>The mail server and its password are forgotten on this PC.</source>
            <translation>O servidor de e-mail e a senha são esquecidos neste PC.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving?</source>
            <translation>Sair sem salvar?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>1 entry has changes that are not saved.</source>
            <translation>1 entrada tem alterações não salvas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>{n} entries have changes that are not saved.</source>
            <translation>{n} entradas têm alterações não salvas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving</source>
            <translation>Sair sem salvar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Let the AI answer again</source>
            <translation>Deixar a IA responder de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Pause the AI</source>
            <translation>Pausar a IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody needs you.</source>
            <translation>Alguém precisa de você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody wrote again.</source>
            <translation>Alguém escreveu de novo.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsCard</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Add somebody</source>
            <translation>Adicionar alguém</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself</source>
            <translation>Bloqueia sozinho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself</source>
            <translation>Cobre nomes e mensagens sozinho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself (or Ctrl+L)</source>
            <translation>Bloqueia sozinho (ou Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself (or Ctrl+Shift+H)</source>
            <translation>Cobre nomes e mensagens sozinho (ou Ctrl+Shift+H)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>{name} has no PIN, so anybody can open the window as {name}.</source>
            <translation>{name} não tem PIN, então qualquer um pode abrir a janela como {name}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Name of {name}</source>
            <translation>Nome de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Change PIN…</source>
            <translation>Alterar PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set PIN…</source>
            <translation>Definir PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name}</source>
            <translation>Remover {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>At the desk now</source>
            <translation>Na recepção agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name} from this desk?</source>
            <translation>Remover {name} desta recepção?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>What they wrote stays, with their name.</source>
            <translation>O que essa pessoa escreveu fica, com o nome dela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Desk {n}</source>
            <translation>Recepção {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after 1 minute</source>
            <translation>após 1 minuto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} minutes</source>
            <translation>após {n} minutos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} seconds</source>
            <translation>após {n} segundos</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>7 days</source>
            <translation>7 dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>30 days</source>
            <translation>30 dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>90 days</source>
            <translation>90 dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>As tables</source>
            <translation>Em tabelas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Show the numbers behind the plots</source>
            <translation>Mostrar os números por trás dos gráficos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures for a spreadsheet</source>
            <translation>Salvar os números para uma planilha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, confirmed</source>
            <translation>Respondido sozinha, confirmado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, silent</source>
            <translation>Respondido sozinha, sem retorno</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered by a person</source>
            <translation>Respondido por uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Still open</source>
            <translation>Ainda aberto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>What they ask about</source>
            <translation>O que perguntam</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Languages they write in</source>
            <translation>Em que idiomas escrevem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time until a person replied</source>
            <translation>Tempo até uma pessoa responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Thumbs on the AI's answers</source>
            <translation>Polegares para as respostas da IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures</source>
            <translation>Salvar os números</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabela para planilha (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Only counts are kept once a conversation is erased.</source>
            <translation>Quando uma conversa é apagada, só ficam números.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The conversations are being counted.</source>
            <translation>As conversas estão sendo contadas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Since {day}.</source>
            <translation>Desde {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No guest has written in these days, so there is nothing to count.</source>
            <translation>Nenhum hóspede escreveu nestes dias, por isso não há o que contar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No customer has written in these days, so there is nothing to count.</source>
            <translation>Nenhum cliente escreveu nestes dias, por isso não há o que contar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No visitor has written in these days, so there is nothing to count.</source>
            <translation>Nenhum visitante escreveu nestes dias, por isso não há o que contar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When guests write</source>
            <translation>Quando os hóspedes escrevem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When customers write</source>
            <translation>Quando os clientes escrevem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When visitors write</source>
            <translation>Quando os visitantes escrevem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} gave a thumb up, or said thanks</source>
            <translation>O {guest} deu polegar para cima ou agradeceu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} left without a word</source>
            <translation>O {guest} saiu sem dizer nada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Not among them, with a thumb down: {n}</source>
            <translation>À parte, com polegar para baixo: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Half of them within {half}, the longest {worst}</source>
            <translation>Metade em até {half}, a mais longa {worst}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody has waited for a person</source>
            <translation>Ninguém esperou por uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Waiting since {moment}</source>
            <translation>Espera desde {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody waits for you now</source>
            <translation>Ninguém espera por você agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Encerradas sem resposta: {n}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Knowledge</source>
            <translation>Conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Open questions</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>{title}: {n} of 100 alike</source>
            <translation>{title}: {n} de 100 de semelhança</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase of the backup</source>
            <translation>Frase secreta do backup</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Whoever has the file and this passphrase can read everything in it, and nobody can without. It can't be found out or reset: write it down, and keep it apart from the file.</source>
            <translation>Quem tem o arquivo e esta frase pode ler tudo nele; sem ela, ninguém. Ela não pode ser descoberta nem redefinida: anote-a e guarde-a separada do arquivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Type the passphrase that was chosen when this backup was made.</source>
            <translation>Digite a frase secreta escolhida quando este backup foi feito.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The same again</source>
            <translation>A mesma de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Write the backup</source>
            <translation>Gravar o backup</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Check the backup</source>
            <translation>Verificar o backup</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The passphrase has at least 8 characters; three or four unrelated words are best.</source>
            <translation>A frase secreta tem pelo menos 8 caracteres; três ou quatro palavras sem relação são o melhor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The two are not the same. Type the passphrase again.</source>
            <translation>As duas não são iguais. Digite a frase secreta de novo.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Somebody else is at the desk (F2)</source>
            <translation>Outra pessoa está na recepção (F2)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Who is at the desk</source>
            <translation>Quem está na recepção</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>At the desk: {name}</source>
            <translation>Na recepção: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find a person's data</source>
            <translation>Encontrar os dados de uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Name, e-mail, telephone or booking number</source>
            <translation>Nome, e-mail, telefone ou número da reserva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find</source>
            <translation>Procurar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>However it is written: +49 170 … and 0170-…, Müller and Mueller, either name first. Everything on this PC is looked through.</source>
            <translation>Escrito de qualquer forma: +49 170 … e 0170-…, Müller e Mueller, nome ou sobrenome primeiro. Tudo neste PC é examinado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>What was found</source>
            <translation>O que foi encontrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Where it was found</source>
            <translation>Onde foi encontrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Last changed</source>
            <translation>Última mudança</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save a copy for them…</source>
            <translation>Salvar uma cópia para ela…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase it everywhere…</source>
            <translation>Apagar em toda parte…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt…</source>
            <translation>Salvar o recibo…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Everything is erased.</source>
            <translation>Tudo foi apagado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Kept for rehearsals</source>
            <translation>Guardadas para ensaios</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Your own entries speak of them too; change those by hand: {titles}</source>
            <translation>Suas próprias entradas também falam dela; mude-as à mão: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{name} (perhaps)</source>
            <translation>{name} (talvez)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking… {n} of {total} conversations.</source>
            <translation>Procurando… {n} de {total} conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>That is too short to look for. Type a name, an e-mail address, a telephone number or a booking number.</source>
            <translation>É curto demais para procurar. Digite um nome, um e-mail, um telefone ou um número de reserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through; {bad} of them can't be read. deskbell doctor says why.</source>
            <translation>{n} conversas foram examinadas; {bad} não podem ser lidas. deskbell doctor diz por quê.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Nothing was found in {n} conversations.</source>
            <translation>Nada foi encontrado em {n} conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through. What is certainly theirs is ticked; please read what is marked “perhaps”.</source>
            <translation>{n} conversas foram examinadas. O que é certamente dela está marcado; leia o que traz “talvez”.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 ticked</source>
            <translation>1 marcada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} ticked</source>
            <translation>{n} marcadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>A folder for the copy</source>
            <translation>Uma pasta para a cópia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase this person's data everywhere?</source>
            <translation>Apagar os dados desta pessoa em toda parte?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 conversation or question goes for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>1 conversa ou pergunta será apagada de vez: mensagens, rascunhos, resumos, perguntas, e-mails em espera e o índice de busca. Não dá para desfazer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations and questions go for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>{n} conversas e perguntas serão apagadas de vez: mensagens, rascunhos, resumos, perguntas, e-mails em espera e o índice de busca. Não dá para desfazer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Names and e-mail addresses</source>
            <translation>Nomes e endereços de e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Drafts of replies</source>
            <translation>Rascunhos de respostas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Summaries</source>
            <translation>Resumos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions on the list of open questions</source>
            <translation>Perguntas na lista de perguntas abertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Perguntas guardadas para ensaios</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>E-mails that waited to be sent</source>
            <translation>E-mails que esperavam o envio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Mensagens lacradas que esperavam o envio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Lines in the search index</source>
            <translation>Linhas no índice de busca</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Receipt {number} of {day}, {time}</source>
            <translation>Recibo {number} de {day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{kind}: {n}</source>
            <translation>{kind}: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>The receipt names nobody, so you may keep it.</source>
            <translation>O recibo não nomeia ninguém, então pode guardá-lo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt</source>
            <translation>Salvar o recibo</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The PIN you have now</source>
            <translation>Seu PIN atual</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>New PIN, 4 digits or more</source>
            <translation>Novo PIN, 4 dígitos ou mais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The same again</source>
            <translation>O mesmo de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN keeps guests and colleagues from this screen. It encrypts nothing.</source>
            <translation>Um PIN mantém hóspedes e colegas longe desta tela. Ele não criptografa nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set the PIN</source>
            <translation>Definir o PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>No PIN any more</source>
            <translation>Sem PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Um PIN precisa de pelo menos 4 dígitos. Escolha um mais longo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>Os dois não são iguais. Digite o novo PIN de novo.</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Replies</source>
            <translation>Respostas</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>This PC is being looked at.</source>
            <translation>Este PC está sendo examinado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Find a person's data</source>
            <translation>Encontrar os dados de uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Save as PDF</source>
            <translation>Salvar como PDF</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who has looked…</source>
            <translation>Quem olhou…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Stop using Deskbell…</source>
            <translation>Parar de usar o Deskbell…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection…</source>
            <translation>Todas as conexões…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Companies that process data for you</source>
            <translation>Empresas que tratam dados para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who runs the relay?</source>
            <translation>Quem opera o relay?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Not said yet</source>
            <translation>Ainda não informado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>We ourselves</source>
            <translation>Nós mesmos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Another company</source>
            <translation>Outra empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Name of the company</source>
            <translation>Nome da empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Agreement for your records</source>
            <translation>Acordo para os seus arquivos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your guests' messages, as this PC is set up right now</source>
            <translation>O que acontece com as mensagens dos seus hóspedes, como este PC está configurado agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your customers' messages, as this PC is set up right now</source>
            <translation>O que acontece com as mensagens dos seus clientes, como este PC está configurado agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your visitors' messages, as this PC is set up right now</source>
            <translation>O que acontece com as mensagens dos seus visitantes, como este PC está configurado agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>The PDF was not saved: {why}</source>
            <translation>O PDF não foi salvo: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Saved as {file}.</source>
            <translation>Salvo como {file}.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>This computer has no keyring. Choose a passphrase of at least 8 characters.</source>
            <translation>Este computador não tem chaveiro de senhas. Escolha uma frase secreta de pelo menos 8 caracteres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Passphrase of this profile</source>
            <translation>Frase secreta deste perfil</translation>
        </message>
    </context>
    <context>
        <name>QuestionsList</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>To answer</source>
            <translation>A responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Not for the AI</source>
            <translation>Não para a IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Done</source>
            <translation>Concluída</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Which questions</source>
            <translation>Quais perguntas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Open questions</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question holds these words.</source>
            <translation>Nenhuma pergunta contém estas palavras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Nothing is open. What the AI can't answer, and what you answer yourself, is gathered here.</source>
            <translation>Nada está aberto. O que a IA não consegue responder, e o que você mesmo responde, é reunido aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question is kept from the AI.</source>
            <translation>Nenhuma pergunta é negada à IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question was answered from here yet.</source>
            <translation>Nenhuma pergunta foi respondida daqui ainda.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsModel</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{title}, asked {n} times</source>
            <translation>{title}, perguntado {n} vezes</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Not for the AI</source>
            <translation>Não para a IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Open it again</source>
            <translation>Abrir de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Already answered by an entry…</source>
            <translation>Já respondida por uma entrada…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Publish answer</source>
            <translation>Publicar resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Your answer</source>
            <translation>Sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Choose a question to answer it.</source>
            <translation>Escolha uma pergunta para responder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In their words</source>
            <translation>Nas palavras deles</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Names, phone numbers and e-mails are masked here, as far as they can be told.</source>
            <translation>Nomes, telefones e e-mails estão cobertos aqui, até onde podem ser reconhecidos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Means something else</source>
            <translation>Quer dizer outra coisa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>And {n} more.</source>
            <translation>E mais {n}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked once.</source>
            <translation>Perguntado uma vez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in one day.</source>
            <translation>Perguntado {n} vezes em um dia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in {days} days.</source>
            <translation>Perguntado {n} vezes em {days} dias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In {n} languages.</source>
            <translation>Em {n} idiomas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>{title} answers it.</source>
            <translation>{title} responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Only people answer it.</source>
            <translation>Só pessoas respondem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Nothing in Knowledge answers it.</source>
            <translation>Nada no conhecimento responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Use this</source>
            <translation>Usar isto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>More about {question}</source>
            <translation>Mais sobre {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Write it once. Every {guest} who asks from now on gets it.</source>
            <translation>Escreva uma vez. Todo {guest} que perguntar a partir de agora recebe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>You already told a {guest}</source>
            <translation>Você já disse a um {guest}</translation>
        </message>
    </context>
    <context>
        <name>RehearsalCard</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Progress of the rehearsal</source>
            <translation>Andamento do ensaio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearse this edit</source>
            <translation>Ensaiar esta alteração</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Review them</source>
            <translation>Revisá-las</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept questions</source>
            <translation>Perguntas guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearsal</source>
            <translation>Ensaio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question kept</source>
            <translation>1 pergunta guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions kept</source>
            <translation>{n} perguntas guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Ask your kept questions and the last 200 real ones, and see what this edit would change. Nothing is sent.</source>
            <translation>Faz suas perguntas guardadas e as últimas 200 reais, e mostra o que esta alteração mudaria. Nada é enviado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>The AI is away. Try again when it says Answering.</source>
            <translation>A IA está ausente. Tente quando aparecer Respondendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Asking…</source>
            <translation>Perguntando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>There is no question to ask yet. Keep one below Try it.</source>
            <translation>Ainda não há pergunta a fazer. Guarde uma em Testar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question asked with your edit.</source>
            <translation>1 pergunta feita com sua alteração.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions asked with your edit.</source>
            <translation>{n} perguntas feitas com sua alteração.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} as before</source>
            <translation>{n} como antes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} to look at</source>
            <translation>{n} para ver</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>And more, in the list.</source>
            <translation>E mais, na lista.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 kept question is not answered as you expect.</source>
            <translation>1 pergunta guardada não é respondida como você espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} kept questions are not answered as you expect.</source>
            <translation>{n} perguntas guardadas não são respondidas como você espera.</translation>
        </message>
    </context>
    <context>
        <name>RenewalDialog</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now</source>
            <translation>Encerrar já a linha antiga</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of your line</source>
            <translation>Renovar a chave da sua linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Your PIN</source>
            <translation>Seu PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line</source>
            <translation>Encerrar a linha antiga</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew and copy the new line</source>
            <translation>Renovar e copiar a linha nova</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>O PIN não estava certo, por isso nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Do this when this PC or a backup of it was stolen, when somebody who had access has left, or after some years. Your website gets a new line.</source>
            <translation>Faça isso se este PC ou um backup dele foi roubado, se alguém que tinha acesso saiu, ou depois de alguns anos. Seu site recebe uma linha nova.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>For 30 days the new line and the older one both work, and every answer goes back the way its visitor came. Put the new line on every page in that time. Then the older key is destroyed, and pages that still have the older line reach nobody.</source>
            <translation>Durante 30 dias a linha nova e a antiga funcionam, e cada resposta volta pelo caminho por onde o visitante veio. Nesse tempo, ponha a linha nova em cada página. Depois a chave antiga é destruída, e as páginas que ainda tiverem a linha antiga não chegam a ninguém.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Make a new backup afterwards, and restore it on a second PC if you use one. If your relay serves only listed sites, ask whoever runs it to list the new line too.</source>
            <translation>Depois faça um novo backup e restaure-o em um segundo PC, se você usa um. Se o seu relay só atende sites listados, peça a quem o opera que liste também a linha nova.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Put the new line on every page first. Whoever has stolen the older key could go on answering on pages that still have the older line; ending it here does not take it from them.</source>
            <translation>Ponha antes a linha nova em cada página. Quem roubou a chave antiga poderia continuar respondendo nas páginas que ainda têm a linha antiga; encerrá-la aqui não a tira dele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older key is destroyed now. Visitors who are writing by the older line are sent away, and replies that have not reached them are not delivered. This can't be undone.</source>
            <translation>A chave antiga é destruída agora. Os visitantes que estão escrevendo pela linha antiga são dispensados, e as respostas que não chegaram a eles não são entregues. Isso não pode ser desfeito.</translation>
        </message>
    </context>
    <context>
        <name>RenewalStrip</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key…</source>
            <translation>Renovar a chave…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of the line for your website</source>
            <translation>Renovar a chave da linha para o seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now…</source>
            <translation>Encerrar já a linha antiga…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>If this PC or a backup was stolen, or somebody has left, make a new line.</source>
            <translation>Se este PC ou um backup foi roubado, ou se alguém saiu, faça uma linha nova.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}: this is its last day.</source>
            <translation>A linha antiga funciona até {date}: este é o último dia dela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}, {days} more days.</source>
            <translation>A linha antiga funciona até {date}, mais {days} dias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days nobody has begun to write by the older line.</source>
            <translation>Nos últimos 7 dias ninguém começou a escrever pela linha antiga.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days somebody has begun to write by the older line once: a page still has it.</source>
            <translation>Nos últimos 7 dias alguém começou uma vez a escrever pela linha antiga: uma página ainda a tem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days visitors have begun to write by the older line {number} times: a page still has it.</source>
            <translation>Nos últimos 7 dias visitantes começaram {number} vezes a escrever pela linha antiga: uma página ainda a tem.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>What this edit would change</source>
            <translation>O que esta alteração mudaria</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>With your edit</source>
            <translation>Com sua alteração</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept question</source>
            <translation>Pergunta guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Really asked</source>
            <translation>Perguntado de verdade</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as it is now</source>
            <translation>Guardar: como está agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as with my edit</source>
            <translation>Guardar: como com minha alteração</translation>
        </message>
    </context>
    <context>
        <name>RingingCard</name>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Quiet</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Loud</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>How loudly Deskbell rings</source>
            <translation>Volume do toque do Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Listen</source>
            <translation>Ouvir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>No sound between</source>
            <translation>Sem som entre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Hours without sound</source>
            <translation>Horas sem som</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound from</source>
            <translation>Sem som a partir de</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound until</source>
            <translation>Sem som até</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>and</source>
            <translation>e</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Deskbell rings when somebody needs you, again after 30 seconds, 2 minutes and every 5 minutes, until a person takes it or the visitor leaves.</source>
            <translation>O Deskbell toca quando alguém precisa de você, de novo após 30 segundos, 2 minutos e a cada 5 minutos, até que uma pessoa assuma ou o visitante saia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>If nobody comes within a minute, you also get an e-mail.</source>
            <translation>Se ninguém vier em um minuto, você também recebe um e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>E-mail is not set up, so nobody is written to when you don't come.</source>
            <translation>O e-mail não está configurado, então ninguém recebe aviso por escrito se você não vier.</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting to send: {text}</source>
            <translation>Aguardando envio: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting {time}</source>
            <translation>Espera há {time}</translation>
        </message>
    </context>
    <context>
        <name>SafeBanner</name>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Start normally</source>
            <translation>Iniciar normalmente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>What is wrong?</source>
            <translation>O que está errado?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Safe start</source>
            <translation>Início seguro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI is left out this time. You can read and answer everything; every question comes to you.</source>
            <translation>Os últimos inícios do Deskbell não chegaram ao fim, por isso a IA fica de fora desta vez. Você pode ler e responder tudo; cada pergunta chega a você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI and the connection to your website are left out this time. You can read everything; messages wait, sealed.</source>
            <translation>Os últimos inícios do Deskbell não chegaram ao fim, por isso a IA e a conexão com seu site ficam de fora desta vez. Você pode ler tudo; as mensagens esperam, lacradas.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Everything stays on this PC.</source>
            <translation>Tudo fica neste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Discard changes</source>
            <translation>Descartar alterações</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Pause the AI</source>
            <translation>Pausar a IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>As the computer is set</source>
            <translation>Como o computador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell speaks it from its next start.</source>
            <translation>O Deskbell falará assim a partir do próximo início.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Start with the computer, in the tray</source>
            <translation>Iniciar com o computador, na bandeja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Go through the set-up</source>
            <translation>Percorrer a configuração</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Set-up, step by step</source>
            <translation>Configuração, passo a passo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>From your name to the line for your website, in six steps.</source>
            <translation>Do seu nome à linha para o seu site, em seis passos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your business</source>
            <translation>Seu estabelecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your website</source>
            <translation>Seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The widget on your website</source>
            <translation>O widget no seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>How long conversations are kept</source>
            <translation>Por quanto tempo as conversas são guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Data of your visitors</source>
            <translation>Dados dos seus visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI</source>
            <translation>A IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What the AI may answer alone</source>
            <translation>O que a IA pode responder sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When somebody needs you</source>
            <translation>Quando alguém precisa de você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>At this desk</source>
            <translation>Nesta recepção</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Look</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What you call the people who write</source>
            <translation>Como você chama quem escreve</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell uses this word everywhere in the app.</source>
            <translation>O Deskbell usa esta palavra em todo o aplicativo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When something is wrong</source>
            <translation>Quando algo está errado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Let the AI answer again</source>
            <translation>Deixar a IA responder de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI is paused. Every question comes to you.</source>
            <translation>A IA está em pausa. Toda pergunta chega a você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI answers first. While it is paused, every question comes to you.</source>
            <translation>A IA responde primeiro. Enquanto está em pausa, toda pergunta chega a você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The computer does not allow it: {why}</source>
            <translation>O computador não permite: {why}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>hidden · show</source>
            <translation>oculto · mostrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Show the e-mail address</source>
            <translation>Mostrar o endereço de e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Worded by the AI from the messages</source>
            <translation>Redigido pela IA a partir das mensagens</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>In short</source>
            <translation>Em resumo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Wants</source>
            <translation>Quer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Said</source>
            <translation>Dito</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>How it was</source>
            <translation>Como foi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>What the AI looked at</source>
            <translation>O que a IA consultou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Add to Knowledge</source>
            <translation>Guardar no conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Teach the AI</source>
            <translation>Ensinar a IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export this conversation</source>
            <translation>Exportar esta conversa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete this conversation</source>
            <translation>Apagar esta conversa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Stored</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>only on this PC</source>
            <translation>só neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Deleted on</source>
            <translation>Apagada em</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Opened by</source>
            <translation>Aberta por</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>This conversation's data</source>
            <translation>Dados desta conversa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>not told</source>
            <translation>não informado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>The AI has not looked for an answer here.</source>
            <translation>A IA não procurou uma resposta aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Guarde sua resposta no conhecimento e o próximo {guest} a recebe na hora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Once you have replied you can save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Depois de responder, você pode guardar sua resposta no conhecimento, e o próximo {guest} a recebe na hora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>no date is set</source>
            <translation>nenhuma data definida</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>nobody yet</source>
            <translation>ninguém ainda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>To talk to a person.</source>
            <translation>Falar com uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It helped.”</source>
            <translation>“Ajudou.”</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It did not help.”</source>
            <translation>“Não ajudou.”</translation>
        </message>
    </context>
    <context>
        <name>StarterOffer</name>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Guesthouse</source>
            <translation>Pousada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Shop</source>
            <translation>Loja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Import a file or a page</source>
            <translation>Importar um arquivo ou uma página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Write an entry</source>
            <translation>Escrever uma entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Choose an entry, or write a new one.</source>
            <translation>Escolha uma entrada ou escreva uma nova.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Begin with what people ask everywhere</source>
            <translation>Comece pelo que se pergunta em todo lugar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Take a set of questions with hints what to say, and fill in your own answers one after the other. A question is only answered once you have filled it in.</source>
            <translation>Pegue um conjunto de perguntas com dicas do que dizer e preencha suas respostas uma após a outra. Uma pergunta só é respondida depois que você a preenche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Or bring what you have</source>
            <translation>Ou traga o que você tem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>A list of answers, a house guide, or the page of your website with the questions.</source>
            <translation>Uma lista de respostas, um guia da casa ou a página do seu site com as perguntas.</translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answering</source>
            <translation>Respondendo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Away</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Not connected</source>
            <translation>Não conectado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Every question comes to you</source>
            <translation>Toda pergunta chega a você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Questions come to you until the AI is back</source>
            <translation>As perguntas chegam a você até a IA voltar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{model} on this PC</source>
            <translation>{model} neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answers word for word from your knowledge</source>
            <translation>Responde palavra por palavra com seu conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Relay connected · sealed</source>
            <translation>Relay conectado · lacrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>No relay is set up</source>
            <translation>Nenhum relay configurado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>1 reply waits to be sent</source>
            <translation>1 resposta espera para ser enviada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{n} replies wait to be sent</source>
            <translation>{n} respostas esperam para ser enviadas</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, you are here</source>
            <translation>{step}, você está aqui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, done</source>
            <translation>{step}, feito</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Stop using Deskbell</source>
            <translation>Parar de usar o Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>ERASE</source>
            <translation>APAGAR</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Export everything first…</source>
            <translation>Primeiro exportar tudo…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Type {word} to agree</source>
            <translation>Digite {word} para concordar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Your PIN</source>
            <translation>Seu PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Erase everything and quit</source>
            <translation>Apagar tudo e sair</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>This erases from this PC: all conversations with the keys that could read them, your knowledge, all settings and passwords, the language models, the backups in Deskbell's own folder, and the start with the computer. Then Deskbell ends.</source>
            <translation>Isto apaga deste PC: todas as conversas com as chaves que poderiam lê-las, seu conhecimento, todos os ajustes e senhas, os modelos de linguagem, os backups na pasta do Deskbell e o início com o computador. Depois o Deskbell se encerra.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>It can't be undone. Backups that you carried elsewhere, files that you exported and e-mails that were sent stay as they are; remove those yourself. Sealed messages that wait at the relay can't be opened by anybody and are gone within 72 hours.</source>
            <translation>Não dá para desfazer. Backups levados a outro lugar, arquivos exportados e e-mails enviados ficam como estão; remova-os você mesmo. Mensagens lacradas que esperam no relay não podem ser abertas por ninguém e somem em 72 horas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Take the line for the widget out of your website, or it stays there unanswered.</source>
            <translation>Tire a linha do widget do seu site, ou ele ficará lá sem resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>O PIN não estava certo, por isso nada foi apagado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>A folder for the export</source>
            <translation>Uma pasta para a exportação</translation>
        </message>
    </context>
    <context>
        <name>TagLine</name>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>The line for your website</source>
            <translation>A linha para o seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy the line for your website</source>
            <translation>Copiar a linha para o seu site</translation>
        </message>
    </context>
    <context>
        <name>ThreadModel</name>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Select text…</source>
            <translation>Selecionar texto…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>This is wrong…</source>
            <translation>Isto está errado…</translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message>
            <location filename="../../../desktop/ui/told.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>TryBox</name>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask as a guest would</source>
            <translation>Pergunte como um hóspede</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A question to try</source>
            <translation>Uma pergunta para testar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask</source>
            <translation>Perguntar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The answer</source>
            <translation>A resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Keep for rehearsals…</source>
            <translation>Guardar para ensaios…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Try it</source>
            <translation>Testar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses your text as it stands here, saved or not.</source>
            <translation>Vale seu texto como está aqui, salvo ou não.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses what is saved.</source>
            <translation>Vale o que está salvo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The AI is away</source>
            <translation>A IA está ausente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Your question can't be tried now. Try again when it says Answering.</source>
            <translation>Sua pergunta não pode ser testada agora. Tente quando aparecer Respondendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{sure} sure</source>
            <translation>{sure} de certeza</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>answered in {time} on this PC</source>
            <translation>respondido em {time} neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>with your unsaved changes</source>
            <translation>com suas alterações não salvas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{title} should answer</source>
            <translation>{title} deve responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A person should answer</source>
            <translation>Uma pessoa deve responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Kept for rehearsals</source>
            <translation>Guardadas para ensaios</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
    </context>
    <context>
        <name>TryStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Try it</source>
            <translation>Testar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Ask the first question yourself</source>
            <translation>Faça você mesmo a primeira pergunta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is what a visitor would get. Nothing is sent to anybody.</source>
            <translation>Isto é o que um visitante receberia. Nada é enviado a ninguém.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>The AI is still starting. That takes a few seconds.</source>
            <translation>A IA ainda está iniciando. Isso leva alguns segundos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Show a test notification</source>
            <translation>Mostrar um aviso de teste</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Set a PIN…</source>
            <translation>Definir um PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>On this PC</source>
            <translation>Neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>So that you know how Deskbell calls you when somebody waits.</source>
            <translation>Para você saber como o Deskbell chama quando alguém espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Did you hear and see it? Volume and quiet hours are in Settings.</source>
            <translation>Você ouviu e viu? O volume e as horas de silêncio estão em Configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This desktop shows no notifications. Deskbell rings and marks its window instead.</source>
            <translation>Esta área de trabalho não mostra avisos. Em vez disso, o Deskbell toca e marca a janela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Change PIN…</source>
            <translation>Alterar PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>A PIN is set. Ctrl+L locks the window.</source>
            <translation>Há um PIN definido. Ctrl+L bloqueia a janela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>If guests or colleagues pass by this screen: Ctrl+L locks it then.</source>
            <translation>Se hóspedes ou colegas passam por esta tela: Ctrl+L a bloqueia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted, and their key lies in this computer's keyring.</source>
            <translation>Verificado: suas conversas estão criptografadas, e a chave fica no chaveiro deste computador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted with your passphrase. Deskbell asks for it at each start; nobody can bring it back if it is lost.</source>
            <translation>Verificado: suas conversas estão criptografadas com sua frase secreta. O Deskbell a pede a cada início; se for perdida, ninguém pode recuperá-la.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is a throw-away profile: its key is kept nowhere.</source>
            <translation>Este é um perfil descartável: a chave não fica guardada em lugar nenhum.</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Take the reply back (Ctrl+U)</source>
            <translation>Retirar a resposta (Ctrl+U)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Sent. The {guest} sees it if you take it back.</source>
            <translation>Enviado. O {guest} vê se você a retirar.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>History of {title}</source>
            <translation>Histórico de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Versions, newest first</source>
            <translation>Versões, a mais nova primeiro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go back to this version</source>
            <translation>Voltar a esta versão</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n}</source>
            <translation>Versão {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n} by {name}</source>
            <translation>Versão {n} de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed. This is the text in use now.</source>
            <translation>O que esta versão mudou. É o texto em uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed.</source>
            <translation>O que esta versão mudou.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>The first version.</source>
            <translation>A primeira versão.</translation>
        </message>
    </context>
    <context>
        <name>WebsiteStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Your website</source>
            <translation>Seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Put the chat on your website</source>
            <translation>Coloque o chat no seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay passes the sealed messages between your website and this PC, and can't read them.</source>
            <translation>Um relay passa as mensagens seladas entre o seu site e este PC, e não consegue lê-las.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Address of the relay</source>
            <translation>Endereço do relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay that somebody runs for me</source>
            <translation>Um relay que alguém mantém para mim</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>My own relay</source>
            <translation>Meu próprio relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This PC, for a try</source>
            <translation>Este PC, para experimentar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Make my line</source>
            <translation>Criar minha linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Copied. Now paste it into your website.</source>
            <translation>Copiada. Agora cole no seu site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This line works on this PC only. Before it goes onto your website, name a relay that your visitors can reach.</source>
            <translation>Esta linha só funciona neste PC. Antes de colocá-la no seu site, informe um relay que seus visitantes alcancem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Open a page to try it</source>
            <translation>Abrir uma página para experimentar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>What your website is made with</source>
            <translation>Com o que seu site é feito</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>The relay on this PC is being started…</source>
            <translation>O relay neste PC está sendo iniciado…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Type the address of the relay first. Whoever runs it tells you.</source>
            <translation>Digite primeiro o endereço do relay. Quem cuida dele informa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Cole esta linha antes de &lt;/body&gt; em cada página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Only browsers on this PC reach it. It shows you the chat as visitors see it, and needs nothing else.</source>
            <translation>Só navegadores neste PC o alcançam. Ele mostra o chat como os visitantes veem e não precisa de mais nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>deskbell-relay runs on a small machine with an address of its own. The guide for relay operators says how.</source>
            <translation>O deskbell-relay roda em uma máquina pequena com endereço próprio. O guia para quem mantém relays explica como.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Whoever runs it tells you its address.</source>
            <translation>Quem cuida dele informa o endereço.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connected.</source>
            <translation>Conectado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
    </context>
    <context>
        <name>WidgetForm</name>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour of the widget</source>
            <translation>Cor do widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose the colour of the widget</source>
            <translation>Escolher a cor do widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>White words could not be read on this colour, so the widget darkens it.</source>
            <translation>Um texto branco não seria legível sobre esta cor, por isso o widget a escurece.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Where the widget stands</source>
            <translation>Onde fica o widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom right (on Arabic pages: left)</source>
            <translation>Embaixo à direita (em páginas em árabe: à esquerda)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom left (on Arabic pages: right)</source>
            <translation>Embaixo à esquerda (em páginas em árabe: à direita)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Icon on its button</source>
            <translation>Ícone do botão</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Speech bubble</source>
            <translation>Balão de fala</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bell</source>
            <translation>Sino</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Greeting in {language}</source>
            <translation>Saudação em {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>greeting, if you like</source>
            <translation>saudação, se quiser</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Languages of the widget, and how it greets</source>
            <translation>Idiomas do widget e como ele cumprimenta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour, side and icon are also in the line for your website, for the time before the first click. After a change paste that line again.</source>
            <translation>A cor, o lado e o ícone também estão na linha para o seu site, para o tempo antes do primeiro clique. Depois de uma mudança, cole essa linha de novo.</translation>
        </message>
    </context>
    <context>
        <name>WidgetPreview</name>
        <message>
            <location filename="../../../desktop/ui/widget_preview.py" />
            <source>How the widget looks on your website</source>
            <translation>Como o widget aparece no seu site</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Set up Deskbell</source>
            <translation>Configurar o Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Skip this step</source>
            <translation>Pular este passo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Later</source>
            <translation>Depois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>You can stop at any point and go on later.</source>
            <translation>Você pode parar a qualquer momento e continuar depois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Finish</source>
            <translation>Concluir</translation>
        </message>
    </context>
    <context>
        <name>WordingsCard</name>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest</source>
            <translation>Sugerir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest other wordings of this entry</source>
            <translation>Sugerir outras formas de redigir esta entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop suggesting wordings</source>
            <translation>Parar de sugerir formas de redigir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Other wordings</source>
            <translation>Outras formas de dizer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add this way of asking: {question}</source>
            <translation>Adicionar esta forma de perguntar: {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use as answer</source>
            <translation>Usar como resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use this wording as the answer</source>
            <translation>Usar esta redação como resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model is writing. Visitors go first.</source>
            <translation>O modelo está escrevendo. Os visitantes vêm primeiro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model words this entry in other ways. You choose what stays.</source>
            <translation>O modelo redige esta entrada de outras formas. Você escolhe o que fica.</translation>
        </message>
    </context>
    <context>
        <name>WorthALook</name>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Worth a look</source>
            <translation>Para ver</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Back to the entry</source>
            <translation>Voltar à entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Nothing. Your entries agree with each other.</source>
            <translation>Nada. Suas entradas concordam entre si.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>1 thing. Deskbell may be wrong about it.</source>
            <translation>1 ponto. O Deskbell pode estar errado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>{n} things. Deskbell may be wrong about them.</source>
            <translation>{n} pontos. O Deskbell pode estar errado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>It's fine</source>
            <translation>Está certo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Leave it as it is and don't show it again</source>
            <translation>Deixar como está e não mostrar mais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Entry without a title</source>
            <translation>Entrada sem título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open {title}</source>
            <translation>Abrir {title}</translation>
        </message>
    </context>
    <context>
        <name>_ListDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>message</name>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>approved by {name}</source>
            <translation>aprovado por {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found helpful</source>
            <translation>achou útil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found not helpful</source>
            <translation>não achou útil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Entry without a title</source>
            <translation>Entrada sem título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Wrong?</source>
            <translation>Errado?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Show all of this long message</source>
            <translation>Mostrar toda esta mensagem longa</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <location filename="../../../desktop/ui/questions.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>{title} can't be added by name: its file has not been verified. Download it yourself and name the file.</source>
            <translation>{title} não pode ser adicionado pelo nome: o arquivo não foi verificado. Baixe-o você mesmo e informe o arquivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>The disk is full. Free some space, then try again.</source>
            <translation>O disco está cheio. Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Without its passphrase the profile stays closed. Start Deskbell again to type it.</source>
            <translation>Sem a frase secreta o perfil continua fechado. Inicie o Deskbell de novo para digitá-la.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Deskbell has a fault of its own and must close ({name}). Start it again; the conversations are safe.</source>
            <translation>O Deskbell teve uma falha própria e precisa fechar ({name}). Inicie-o de novo; as conversas estão seguras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{folder} holds no conversations yet, so there is no backup.</source>
            <translation>{folder} ainda não contém conversas, então não há backup.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{file} can't be read as UTF-8 text ({why}), so there is no passphrase. Nothing was changed.</source>
            <translation>{file} não pode ser lido como texto UTF-8 ({why}), então não há frase secreta. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>Nobody can be asked for the backup's passphrase here. Put it into a file that only you may read and name it with --passphrase-file. Nothing was changed.</source>
            <translation>Aqui ninguém pode ser perguntado pela frase secreta do backup. Coloque-a num arquivo que só você possa ler e indique-o com --passphrase-file. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The key of your website's line was renewed after this backup was made, so the renewed key and its line stay in use.</source>
            <translation>A chave da linha do seu site foi renovada depois deste backup, por isso a chave nova e a linha dela continuam em uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The line for your website is the backup's. Where the key was renewed after this backup was made, a page may carry another line: put the one from Settings on every page, or restore a newer backup. 'deskbell doctor --site URL' says whether a page fits.</source>
            <translation>A linha para o seu site é a do backup. Se a chave foi renovada depois deste backup, uma página pode ter outra linha: ponha a das Configurações em cada página ou restaure um backup mais novo. 'deskbell doctor --site URL' diz se uma página está certa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. One conversation in it was erased since, and stays erased. What was here before is kept as a copy.</source>
            <translation>O backup está em uso. Uma conversa nele foi apagada depois e continua apagada. O que estava aqui antes foi guardado como cópia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. {count} conversations in it were erased since, and stay erased. What was here before is kept as a copy.</source>
            <translation>O backup está em uso. {count} conversas nele foram apagadas depois e continuam apagadas. O que estava aqui antes foi guardado como cópia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. What was here before is kept as a copy.</source>
            <translation>O backup está em uso. O que estava aqui antes foi guardado como cópia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no relay address; write it as wss://relay.example.com.</source>
            <translation>{address} não é um endereço de relay; escreva como wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is not encrypted on the way. Use wss:// for a relay on another machine.</source>
            <translation>{address} não é criptografado no caminho. Use wss:// para um relay em outra máquina.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no website; write it as https://www.example.com.</source>
            <translation>{address} não é um site; escreva como https://www.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>It could not be looked at ({kind}).</source>
            <translation>Não foi possível verificar ({kind}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>Send this report to support.</source>
            <translation>Envie este relatório ao suporte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again: its files are incomplete or were changed.</source>
            <translation>Instale o Deskbell de novo: os arquivos estão incompletos ou foram alterados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The model that compares questions with your knowledge is missing or was changed, so every question goes to people.</source>
            <translation>O modelo que compara as perguntas com seu conhecimento falta ou foi alterado, por isso cada pergunta vai para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The built-in model compares questions with your knowledge; it is unchanged.</source>
            <translation>O modelo embutido compara as perguntas com seu conhecimento; está inalterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>A model of your own compares questions with your knowledge.</source>
            <translation>Um modelo seu compara as perguntas com seu conhecimento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Of several models the one is in use that found most: {right} of {asked} of your own ways of asking, left out one by one.</source>
            <translation>De vários modelos, está em uso o que mais encontrou: {right} de {asked} dos seus modos de perguntar, retirados um a um.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>There is none, which is fine: answers come word for word from your knowledge.</source>
            <translation>Não há nenhum, e tudo bem: as respostas vêm palavra por palavra do seu conhecimento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file {file} can't be read, so it is not used.</source>
            <translation>Não foi possível ler o arquivo {file}, por isso ele não é usado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add'.</source>
            <translation>Adicione o modelo de novo com 'deskbell models add'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file was changed on the disk, so it is not used.</source>
            <translation>O arquivo foi alterado no disco, por isso não é usado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add', and check the disk.</source>
            <translation>Adicione o modelo de novo com 'deskbell models add' e verifique o disco.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file is the one that was added, byte for byte.</source>
            <translation>O arquivo é o que foi adicionado, byte por byte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website is missing.</source>
            <translation>Falta o script para o seu site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Version {version}, unchanged.</source>
            <translation>Versão {version}, inalterada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website was changed, so browsers will refuse it.</source>
            <translation>O script para o seu site foi alterado; os navegadores vão recusá-lo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again, then compare the line on your website.</source>
            <translation>Instale o Deskbell de novo e depois compare a linha no seu site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/in_app.py" />
            <source>Deskbell starts as usual now.</source>
            <translation>O Deskbell inicia agora como de costume.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell runs as it was made to.</source>
            <translation>O Deskbell funciona como deve.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell is made for Python 3.11 and runs on {version}.</source>
            <translation>O Deskbell é feito para Python 3.11 e roda com {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Install Deskbell anew with its installer.</source>
            <translation>Instale o Deskbell de novo com o instalador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It can run a language model.</source>
            <translation>Ele pode executar um modelo de linguagem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It is too old for a language model: it lacks {lacking}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>É antigo demais para um modelo de linguagem: falta {lacking}. O Deskbell responde palavra por palavra com o seu conhecimento, e o resto vai para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This PC has less than the 4 GB that Deskbell needs.</source>
            <translation>Este PC tem menos que os 4 GB de que o Deskbell precisa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Add memory, or use another PC.</source>
            <translation>Adicione memória ou use outro PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free, so answers may be slow.</source>
            <translation>Só há {free} GB livres, por isso as respostas podem demorar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Close programs that you don't need.</source>
            <translation>Feche os programas de que não precisa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free.</source>
            <translation>Há {free} GB livres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Nothing can be written to {folder}.</source>
            <translation>Não é possível gravar em {folder}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Give the person who starts Deskbell the right to write there.</source>
            <translation>Dê à pessoa que inicia o Deskbell o direito de gravar ali.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free where the conversations are.</source>
            <translation>Só há {free} GB livres onde estão as conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Free at least 2 GB. On a full disk new messages can't be kept and wait at the relay.</source>
            <translation>Libere pelo menos 2 GB. Em um disco cheio, as novas mensagens não podem ser guardadas e esperam no relay.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free where the conversations are.</source>
            <translation>Há {free} GB livres onde estão as conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>The key of your conversations is in a keyring that can't be reached now.</source>
            <translation>A chave das suas conversas está em um chaveiro inacessível no momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Log in to this computer's desktop, not only over the network, and unlock the keyring.</source>
            <translation>Entre na área de trabalho deste computador, não só pela rede, e desbloqueie o chaveiro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Your passphrase protects the conversations.</source>
            <translation>Sua frase secreta protege as conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This computer's keyring keeps the keys.</source>
            <translation>O chaveiro deste computador guarda as chaves.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no keyring here that Deskbell trusts, so a passphrase protects the conversations.</source>
            <translation>Não há aqui um chaveiro em que o Deskbell confie, por isso uma frase secreta protege as conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell starts as usual.</source>
            <translation>O Deskbell inicia como de costume.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell started in safe mode the last time, because the starts before did not get through. The AI is left out, and everything goes to people.</source>
            <translation>O Deskbell iniciou em modo seguro da última vez, porque os inícios anteriores não chegaram ao fim. A IA fica de fora e tudo vai para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Choose 'Start normally' in the app. If it comes to this again, send the report to support.</source>
            <translation>Escolha "Iniciar normalmente" no aplicativo. Se acontecer de novo, envie o relatório ao suporte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows notifications.</source>
            <translation>Esta área de trabalho mostra notificações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no desktop here, so nothing can be shown when somebody waits.</source>
            <translation>Não há área de trabalho aqui, por isso nada pode ser mostrado quando alguém espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Set up e-mail, so that you hear of it.</source>
            <translation>Configure o e-mail para ficar sabendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows no notifications. Somebody who waits is heard by the bell and seen in the window only.</source>
            <translation>Esta área de trabalho não mostra notificações. Quem espera só é ouvido pela campainha e visto na janela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Leave Deskbell's window open, or turn on the tray in this desktop's settings.</source>
            <translation>Deixe a janela do Deskbell aberta ou ative a bandeja nas configurações desta área de trabalho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It was not looked at, because the settings can't be read.</source>
            <translation>Não foi verificado, porque as configurações não podem ser lidas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be compared: only a relay that answers tells the time.</source>
            <translation>Não dá para comparar: só um relay que responde diz a hora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No relay is set up yet, so no visitor can write.</source>
            <translation>Ainda não há relay configurado, por isso nenhum visitante pode escrever.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name one in Settings, or with 'deskbell setup --relay wss://…'.</source>
            <translation>Indique um em Configurações ou com 'deskbell setup --relay wss://…'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be reached, so messages in both directions wait.</source>
            <translation>Está inacessível, por isso as mensagens esperam nos dois sentidos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It answers.</source>
            <translation>Ele responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is {number} minutes off, so the relay refuses it.</source>
            <translation>O relógio deste PC está {number} minutos errado, por isso o relay o recusa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Let the internet set this PC's clock, then start Deskbell again.</source>
            <translation>Deixe a internet acertar o relógio deste PC e depois inicie o Deskbell de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is right.</source>
            <translation>O relógio deste PC está certo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It is not set up. When somebody waits and nobody comes, you hear of it at this PC only.</source>
            <translation>Não está configurado. Quando alguém espera e ninguém vem, você só fica sabendo neste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server can't be used, so no e-mail goes out.</source>
            <translation>O servidor de e-mail não pode ser usado, por isso nenhum e-mail sai.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server lets this desk in.</source>
            <translation>O servidor de e-mail aceita esta recepção.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No website is connected yet.</source>
            <translation>Ainda não há site conectado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name it in Settings → Your website, and paste the line that is shown there.</source>
            <translation>Indique-o em Configurações → Seu site e cole a linha mostrada ali.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The line on your website is right.</source>
            <translation>A linha no seu site está certa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The first page of your website has no line of Deskbell's.</source>
            <translation>A primeira página do seu site não tem a linha do Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>If it is on other pages, look at one of them with 'deskbell doctor --site ADDRESS'. Else copy the line from Settings → Your website and paste it before &lt;/body&gt;.</source>
            <translation>Se estiver em outras páginas, verifique uma delas com 'deskbell doctor --site ENDEREÇO'. Senão, copie a linha de Configurações → Seu site e cole antes de &lt;/body&gt;.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The page could not be read.</source>
            <translation>Não foi possível ler a página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It was not looked at, because the settings could not be read.</source>
            <translation>Não foi vista, porque as configurações não puderam ser lidas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It can't be used, so Deskbell does not start.</source>
            <translation>Não pode ser usada, por isso o Deskbell não inicia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The line has one key.</source>
            <translation>A linha tem uma chave.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}; nobody has come by it in the last 7 days.</source>
            <translation>A chave foi renovada. A linha antiga funciona até {date}; ninguém veio por ela nos últimos 7 dias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}, and visitors still come by it.</source>
            <translation>A chave foi renovada. A linha antiga funciona até {date}, e visitantes ainda vêm por ela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Some page still has the older line. Look at your pages with 'deskbell doctor --site ADDRESS', and paste the new line from Settings → Your website there.</source>
            <translation>Alguma página ainda tem a linha antiga. Veja suas páginas com 'deskbell doctor --site ENDEREÇO' e cole lá a linha nova de Configurações → Seu site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The profile is a file, not a folder.</source>
            <translation>O perfil é um arquivo, não uma pasta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Give the folder of your conversations with --profile.</source>
            <translation>Indique com --profile a pasta das suas conversas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Nothing is stored yet.</source>
            <translation>Ainda não há nada guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They were not looked at, because they are locked.</source>
            <translation>Não foram verificadas, porque estão bloqueadas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>A newer Deskbell has written them, and this one can't read them.</source>
            <translation>Um Deskbell mais novo as escreveu, e este não consegue lê-las.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>Instale de novo a versão mais nova. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole, and older than this Deskbell. The next start brings it up to date and makes a copy first.</source>
            <translation>O banco de dados está íntegro e é mais antigo que este Deskbell. O próximo início faz antes uma cópia e o atualiza.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The journal of what was erased was changed at entry {number}.</source>
            <translation>O registro do que foi apagado foi alterado na entrada {number}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Somebody has changed the database by hand. Restore a backup if you don't know why.</source>
            <translation>Alguém alterou o banco de dados à mão. Restaure um backup se não souber por quê.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole.</source>
            <translation>O banco de dados está íntegro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is damaged.</source>
            <translation>O banco de dados está danificado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Close Deskbell, copy the whole profile folder to a safe place and check the disk. Then restore a backup: 'deskbell restore FILE', or a copy of Deskbell's own in the folder 'backups'.</source>
            <translation>Feche o Deskbell, copie toda a pasta do perfil para um lugar seguro e verifique o disco. Depois restaure um backup: 'deskbell restore ARQUIVO', ou uma das cópias do próprio Deskbell na pasta 'backups'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They can't be opened.</source>
            <translation>Não podem ser abertas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Copy the line from Settings → Your website and paste it before &lt;/body&gt; again.</source>
            <translation>Copie a linha de Configurações → Seu site e cole-a de novo antes de &lt;/body&gt;.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line stands on the page as words that visitors read.</source>
            <translation>A linha está na página como um texto que os visitantes leem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Paste it where your website's builder takes code (custom code, code injection, footer scripts), and take it out of the text.</source>
            <translation>Cole-a onde o seu criador de sites aceita código (código personalizado, injeção de código, scripts do rodapé) e tire-a do texto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page as it is sent has no line of Deskbell's.</source>
            <translation>A página, como é enviada, não tem a linha do Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>If a tag manager adds it later, put it into the page itself instead.</source>
            <translation>Se um gerenciador de tags a adiciona depois, coloque-a na própria página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} was read.</source>
            <translation>{address} foi lida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page comes without encryption (http), where messages can't be sealed.</source>
            <translation>A página vem sem criptografia (http), onde as mensagens não podem ser lacradas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Let your website be served by https only; its host can turn it on.</source>
            <translation>Faça seu site ser servido só por https; a hospedagem pode ativar isso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is one of your websites in Settings.</source>
            <translation>É um dos seus sites em Configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} is not among your websites in Settings, so the relay refuses its visitors.</source>
            <translation>{address} não está entre seus sites em Configurações, por isso o relay recusa os visitantes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add {address} in Settings → Your website.</source>
            <translation>Adicione {address} em Configurações → Seu site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has {number} lines; only the first one counts.</source>
            <translation>A página tem {number} linhas; só a primeira conta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take the others out.</source>
            <translation>Retire as outras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Something on the website has rewritten the line, such as a plug-in that delays scripts.</source>
            <translation>Algo no site reescreveu a linha, como um plug-in que atrasa scripts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take widget.js out of what the plug-in optimises, delays or combines.</source>
            <translation>Tire widget.js do que o plug-in otimiza, atrasa ou combina.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>crossorigin="anonymous" is missing, so browsers refuse the script.</source>
            <translation>Falta crossorigin="anonymous", por isso os navegadores recusam o script.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is there, once and in its form.</source>
            <translation>A linha está lá, uma vez e na forma certa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>data-site is missing or was cut off.</source>
            <translation>data-site falta ou foi cortado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Whose line it is was not compared, because the settings here could not be read (it names {site}).</source>
            <translation>Não se comparou de quem é a linha, porque as configurações daqui não puderam ser lidas (ela indica {site}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed. It works until {date}, then this page reaches nobody.</source>
            <translation>A linha é a de antes da renovação da chave. Funciona até {date}; depois esta página não chega a ninguém.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed, and it has ended: this page reaches nobody.</source>
            <translation>A linha é a de antes da renovação da chave e foi encerrada: esta página não chega a ninguém.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line belongs to another desk: its visitors' messages can't be read here.</source>
            <translation>A linha é de outra recepção: as mensagens dos visitantes dela não podem ser lidas aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is this desk's.</source>
            <translation>É desta recepção.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line names a script that no version of Deskbell known here has made.</source>
            <translation>A linha indica um script que nenhuma versão do Deskbell conhecida aqui fez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is missing, so a browser would run a changed script.</source>
            <translation>Falta o hash de integridade, por isso um navegador executaria um script alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is not that of version {version}; browsers refuse it, or worse.</source>
            <translation>O hash de integridade não é o da versão {version}; os navegadores o recusam, ou pior.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}; {newest} is newer, the old one goes on working.</source>
            <translation>O script está inalterado, versão {version}; {newest} é mais nova, a antiga continua funcionando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}.</source>
            <translation>O script está inalterado, versão {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The relay is the one in Settings.</source>
            <translation>O relay é o das Configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line uses {host}, but Settings names {other}.</source>
            <translation>A linha usa {host}, mas as Configurações indicam {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The button looks as in Settings, also before the first click.</source>
            <translation>O botão aparece como nas Configurações, também antes do primeiro clique.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Before the first click the button looks otherwise than in Settings; it still works.</source>
            <translation>Antes do primeiro clique o botão aparece diferente das Configurações; mesmo assim funciona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy keeps the widget out.</source>
            <translation>A Content-Security-Policy da página bloqueia o widget.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add to it: {rules}</source>
            <translation>Adicione: {rules}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy lets the widget work.</source>
            <translation>A Content-Security-Policy da página deixa o widget funcionar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has no Content-Security-Policy.</source>
            <translation>A página não tem Content-Security-Policy.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>Start this PC again and look once more. If it stays like this, install Deskbell again and send the report to support.</source>
            <translation>Reinicie este PC e verifique mais uma vez. Se continuar assim, instale o Deskbell de novo e envie o relatório ao suporte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It is still starting. Until then questions go to people.</source>
            <translation>Ainda está iniciando. Até lá as perguntas vão para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It starts and answers.</source>
            <translation>Ele inicia e responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It does not start, so every question goes to people.</source>
            <translation>Ele não inicia, por isso cada pergunta vai para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} needs {needed} GB more and {free} GB are free on this disk. Free some space, then try again; what is there is kept.</source>
            <translation>{file} precisa de mais {needed} GB e há {free} GB livres neste disco. Libere espaço e tente de novo; o que já está aqui fica guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>The disk is full. Free some space, then try again; what is there is kept.</source>
            <translation>O disco está cheio. Libere espaço e tente de novo; o que já está aqui fica guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} lies at an address that is not listed for models. It was not fetched. Download it yourself and name the file.</source>
            <translation>{file} fica em um endereço que não está na lista de modelos. Não foi baixado. Baixe-o você mesmo e informe o arquivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>the connection ended early</source>
            <translation>a conexão terminou antes da hora</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} could not be fetched ({why}). Check the connection, then try again; it goes on where it stopped.</source>
            <translation>Não foi possível baixar {file} ({why}). Verifique a conexão e tente de novo; continua de onde parou.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} is not the file it should be (its SHA-256 is {found}…, expected {expected}…). It was removed. Try again; if that does not help, tell us.</source>
            <translation>{file} não é o arquivo que deveria ser (SHA-256 {found}…, esperado {expected}…). Foi removido. Tente de novo; se não adiantar, avise-nos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{address} is not fetched: only https addresses are.</source>
            <translation>{address} não é baixado: só endereços https.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/drafts.py" />
            <source>The language model is not used. {reason}</source>
            <translation>O modelo de linguagem não é usado. {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends from one page to the next without an end. Open the page in your browser and copy the address it shows there.</source>
            <translation>{host} manda sem fim de uma página a outra. Abra a página no navegador e copie o endereço que aparece lá.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} can't be found. Check the address, and that this PC is online.</source>
            <translation>{host} não foi encontrado. Verifique o endereço e se este PC está online.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} leads into your own network, so the page was not fetched. If that is what you want, type the address in numbers.</source>
            <translation>{host} leva à sua própria rede, por isso a página não foi buscada. Se é isso que você quer, digite o endereço em números.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to a page without encryption, so it was not fetched. Open the page in your browser and type the address it shows there.</source>
            <translation>{host} manda para uma página sem criptografia, por isso ela não foi buscada. Abra a página no navegador e digite o endereço que aparece lá.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to {other}, which you did not name, so it was not fetched. If that is your site too, type its address.</source>
            <translation>{host} redireciona para {other}, que você não indicou, por isso não foi carregado. Se também for o seu site, digite o endereço dele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{address} is no address of a web page. Type it as your browser shows it, such as https://www.example.com/faq.</source>
            <translation>{address} não é o endereço de uma página. Digite-o como o navegador mostra, por exemplo https://www.example.com/faq.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} did not give the page (it answered {status}). Open it in your browser to see whether the address is right.</source>
            <translation>{host} não entregou a página (respondeu {status}). Abra-a no navegador para ver se o endereço está certo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} gave something that is no text ({kind}). Choose a page, a PDF or a Word file.</source>
            <translation>{host} entregou algo que não é texto ({kind}). Escolha uma página, um PDF ou um arquivo do Word.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The import was stopped.</source>
            <translation>A importação foi interrompida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} answers too slowly. Try again later.</source>
            <translation>{host} responde devagar demais. Tente mais tarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The page at {host} is larger than {most} MB, so it was not read. Choose a page with just the questions.</source>
            <translation>A página de {host} tem mais de {most} MB, por isso não foi lida. Escolha uma página só com as perguntas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} does not answer ({why}). Check the address, and that this PC is online.</source>
            <translation>{host} não responde ({why}). Verifique o endereço e se este PC está online.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell made a copy of everything by itself: {made}. If you go back to it, what came after it is missing. The damaged file is kept, in a folder beside it.</source>
            <translation>O Deskbell fez sozinho uma cópia de tudo: {made}. Se você voltar a ela, faltará o que veio depois. O arquivo danificado é guardado em uma pasta ao lado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Go back to the copy</source>
            <translation>Voltar à cópia</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Close Deskbell</source>
            <translation>Fechar o Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell goes on with the copy: {made}. What came after it is missing.</source>
            <translation>O Deskbell continua com a cópia: {made}. Falta o que veio depois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>{file} can't be read ({why}). Add the model again.</source>
            <translation>{file} não pode ser lido ({why}). Adicione o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>The language model's file has been changed on disk and is not used. Import it again with 'deskbell models add'.</source>
            <translation>O arquivo do modelo de linguagem foi alterado no disco e não é usado. Importe-o de novo com 'deskbell models add'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Everything is erased: the keys, all conversations, the knowledge, the settings, the backups in Deskbell's own folder and the start with the computer.</source>
            <translation>Tudo foi apagado: as chaves, todas as conversas, o conhecimento, os ajustes, os backups na pasta do Deskbell e o início com o computador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>The keys are erased, so no conversation can be read any more. These could not be removed; delete them by hand: {names}.</source>
            <translation>As chaves foram apagadas, nenhuma conversa pode mais ser lida. Isto não pôde ser removido; apague à mão: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Not reached from here: backups that you carried elsewhere, files that you exported, e-mails that were sent. Sealed messages at the relay can't be opened by anybody and are gone within 72 hours. Take the line for the widget out of your website, and remove the program itself as any other.</source>
            <translation>Fora do alcance daqui: backups levados a outro lugar, arquivos exportados, e-mails enviados. Mensagens lacradas no relay não podem ser abertas por ninguém e somem em 72 horas. Tire a linha do widget do seu site e remova o programa como qualquer outro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <location filename="../../../desktop/app/stop_command.py" />
            <source>Deskbell is still running on {folder}. Quit it first.</source>
            <translation>O Deskbell ainda está em uso em {folder}. Feche-o primeiro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Free some space on that disk, then try again.</source>
            <translation>Libere espaço nesse disco e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Choose another place, or get the right to use this one.</source>
            <translation>Escolha outro lugar, ou obtenha permissão para usar este.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Check the name and that it can be used, then try again.</source>
            <translation>Verifique o nome e se ele pode ser usado, e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>A file</source>
            <translation>Um arquivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>{file}: {why}.</source>
            <translation>{file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>How fast this PC is could not be measured.</source>
            <translation>Não foi possível medir a velocidade deste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>There is no model of that name.</source>
            <translation>Não há modelo com esse nome.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>The relay on this PC could not be started. Start Deskbell again, or name a relay that somebody runs for you.</source>
            <translation>Não foi possível iniciar o relay neste PC. Inicie o Deskbell de novo ou informe um relay que alguém mantém para você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>This page is only on this PC, to try your assistant. Press the button in the corner and ask what your guests ask.</source>
            <translation>Esta página só existe neste PC, para experimentar seu assistente. Aperte o botão no canto e pergunte o que seus hóspedes perguntam.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/owner_mail.py" />
            <source>Type the password of this mail account.</source>
            <translation>Digite a senha desta conta de e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{variable} has to be {count} hexadecimal characters. Correct it, or unset it to use the keyring or a passphrase.</source>
            <translation>{variable} precisa ter {count} caracteres hexadecimais. Corrija, ou remova para usar o chaveiro ou uma frase secreta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, can't be read: {why}. Check the name and that you may open it. Nothing was changed.</source>
            <translation>{file}, indicado em {variable}, não pode ser lido: {why}. Verifique o nome e se você pode abri-lo. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, is not UTF-8 text. Save it as UTF-8, with the passphrase and nothing else. Nothing was changed.</source>
            <translation>{file}, indicado em {variable}, não é texto UTF-8. Salve como UTF-8, só com a frase secreta. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{need}, and nobody can be asked for it here. Start Deskbell in a terminal, or put the passphrase into a file that only you may read and name it in {variable}. Nothing was changed.</source>
            <translation>{need}, e aqui não há a quem perguntar. Inicie o Deskbell em um terminal, ou coloque a frase secreta em um arquivo que só você possa ler e indique-o em {variable}. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Visitor</source>
            <translation>Visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Front desk</source>
            <translation>Recepção</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Names and e-mail addresses</source>
            <translation>Nomes e endereços de e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Drafts of replies</source>
            <translation>Rascunhos de respostas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Summaries</source>
            <translation>Resumos</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions on the list of open questions</source>
            <translation>Perguntas na lista de perguntas abertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Perguntas guardadas para ensaios</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>E-mails that waited to be sent</source>
            <translation>E-mails que esperavam o envio</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Mensagens lacradas que esperavam o envio</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Lines in the search index</source>
            <translation>Linhas no índice de busca</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Not reached by this: e-mails that were sent before, files that were exported before, copies of this computer's disk made by other programs, and what the visitor's own browser keeps.</source>
            <translation>Não alcança: e-mails já enviados, arquivos já exportados, cópias do disco feitas por outros programas e o que o navegador do visitante guarda.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt: personal data erased</source>
            <translation>Recibo: dados pessoais apagados</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Erased at: {moment}</source>
            <translation>Apagado em: {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt number: {number}</source>
            <translation>Recibo número: {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Nothing was found that could be erased.</source>
            <translation>Nada que pudesse ser apagado foi encontrado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of this receipt: {hash}</source>
            <translation>Hash deste recibo: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of its line in the access record: {hash}</source>
            <translation>Hash de sua linha no registro de acessos: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Copy of your data</source>
            <translation>Cópia dos seus dados</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Conversation of {moment}</source>
            <translation>Conversa de {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Draft of a reply, not sent</source>
            <translation>Rascunho de resposta, não enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>On the list of open questions</source>
            <translation>Na lista de perguntas abertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/profile.py" />
            <source>The keys of your website's line don't fit each other ({why}). Somebody may have changed the keyring or the database. Restore a backup with 'deskbell restore FILE'. Nothing was changed.</source>
            <translation>As chaves da linha do seu site não combinam entre si ({why}). Talvez alguém tenha mudado o chaveiro ou o banco de dados. Restaure um backup com 'deskbell restore ARQUIVO'. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document ended the program that reads it. It may be damaged, or need more memory than this PC has.</source>
            <translation>O documento derrubou o programa que o lê. Ele pode estar danificado ou precisar de mais memória do que este PC tem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document could not be read to its end.</source>
            <translation>O documento não pôde ser lido até o fim.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document takes too long to read, so reading it was ended. Save it anew, or split it, and import that.</source>
            <translation>O documento demora demais para ser lido, por isso a leitura foi encerrada. Salve-o de novo, ou divida-o, e importe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document needs more memory than Deskbell gives to one document. Split it and import the parts.</source>
            <translation>O documento precisa de mais memória do que o Deskbell dá a um documento. Divida-o e importe as partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document is made in a way that Deskbell can't read ({why}). Save its text as a new document and import that.</source>
            <translation>O documento é feito de um jeito que o Deskbell não consegue ler ({why}). Salve o texto em um novo documento e importe-o.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/wiring.py" />
            <source>Not connected, because Deskbell started in safe mode. Messages wait at the relay, sealed.</source>
            <translation>Não conectado, porque o Deskbell iniciou em modo seguro. As mensagens esperam no relay, lacradas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Processor</source>
            <translation>Processador</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Keyring</source>
            <translation>Chaveiro</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Key of the line</source>
            <translation>Chave da linha</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Starting</source>
            <translation>Início</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Understanding of questions</source>
            <translation>Compreensão de perguntas</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>The assistant's process</source>
            <translation>O processo do assistente</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Language model</source>
            <translation>Modelo de linguagem</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Website script</source>
            <translation>Script do site</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Clock</source>
            <translation>Relógio</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <location filename="../../../desktop/privacy/papers.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Your website</source>
            <translation>Seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>A backup is being written or read. Try again in a moment.</source>
            <translation>Um backup está sendo gravado ou lido. Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>The backup was written to {file}. It opens with its passphrase only.</source>
            <translation>O backup foi gravado em {file}. Ele só abre com a sua frase secreta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest of {day} could not be sent: {reason}</source>
            <translation>O resumo de {day} não pôde ser enviado: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mail_setup.py" />
            <location filename="../../../desktop/mail/room.py" />
            <source>E-mail is not set up in the settings.</source>
            <translation>O e-mail não está configurado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was not sent. {why}</source>
            <translation>O resumo não foi enviado. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was sent. Look into your mail.</source>
            <translation>O resumo foi enviado. Veja o seu e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mailing.py" />
            <location filename="../../../desktop/engine/showcase.py" />
            <source>A visitor</source>
            <translation>Um visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Deskbell has a fault of its own ({name}) and could not finish one step; everything else goes on. Please report it.</source>
            <translation>O Deskbell teve uma falha própria ({name}) e não conseguiu terminar uma etapa; todo o resto continua. Por favor, informe isso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>It is kept and tried again.</source>
            <translation>Fica guardado e será tentado de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>What could not be saved before is saved now.</source>
            <translation>O que antes não pôde ser salvo agora está salvo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Your website is not connected yet. Name it and a relay in Settings.</source>
            <translation>Seu site ainda não está conectado. Informe o site e um relay nas Configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>This conversation is no longer here.</source>
            <translation>Esta conversa não está mais aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <location filename="../../../desktop/engine/people.py" />
            <source>{file} can't be written: {why}. Choose another place.</source>
            <translation>{file} não pode ser gravado: {why}. Escolha outro lugar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>The conversation was written to {file}.</source>
            <translation>A conversa foi gravada em {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <location filename="../../../desktop/engine/intents.py" />
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The export failed: {why}</source>
            <translation>A exportação falhou: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <source>The figures were written to {file}.</source>
            <translation>Os números foram gravados em {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>An import is running already. Wait for its end, or stop it first.</source>
            <translation>Já há uma importação em andamento. Espere terminar ou pare-a antes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not read this. Please report it.</source>
            <translation>O Deskbell teve uma falha própria ({kind}) e não conseguiu ler isto. Por favor, informe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/indexing.py" />
            <source>Your change is saved, but the assistant does not know it yet; it is tried again by itself.</source>
            <translation>Sua alteração está salva, mas o assistente ainda não a conhece; a tentativa se repete sozinha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That is too long for one message. Shorten it, then send.</source>
            <translation>É longo demais para uma mensagem. Encurte e envie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>The entry {title} was changed after this draft was made, so it was not sent. Edit the draft, or discard it.</source>
            <translation>A entrada {title} foi alterada depois deste rascunho, por isso ele não foi enviado. Edite ou descarte o rascunho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This draft is too long for one message. Shorten it, then send.</source>
            <translation>Este rascunho é longo demais para uma mensagem. Encurte e envie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This conversation has been erased, so nothing was sent.</source>
            <translation>Esta conversa foi apagada, por isso nada foi enviado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That message is too old to be changed. Write a new one instead.</source>
            <translation>Essa mensagem é antiga demais para ser alterada. Escreva uma nova.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>1 entry was written to {file}.</source>
            <translation>1 entrada foi gravada em {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>{count} entries were written to {file}.</source>
            <translation>{count} entradas foram gravadas em {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>O PIN não estava certo, por isso nada foi apagado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations and {entries} entries were written to {folder}.</source>
            <translation>{count} conversas e {entries} entradas foram gravadas em {folder}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations could not be read.</source>
            <translation>{count} conversas não puderam ser lidas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is switched off, and its password is forgotten.</source>
            <translation>O e-mail está desligado, e a senha foi esquecida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is set up. Send a test e-mail to see that it arrives.</source>
            <translation>O e-mail está configurado. Envie um de teste para ver se chega.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>{business}: a test e-mail</source>
            <translation>{business}: um e-mail de teste</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>Deskbell can reach you by e-mail. This is how you hear of a visitor who waits while nobody is at the desk.</source>
            <translation>O Deskbell consegue avisar você por e-mail. É assim que você fica sabendo de um visitante que espera enquanto não há ninguém na recepção.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was not sent. {why}</source>
            <translation>O e-mail de teste não foi enviado. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was sent. Look into your mail.</source>
            <translation>O e-mail de teste foi enviado. Veja sua caixa de entrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>The visitor has left, and e-mail is not set up yet. Your reply waits in the chat until they come back.</source>
            <translation>O visitante saiu, e o e-mail ainda não está configurado. Sua resposta espera no chat até que ele volte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>a visitor</source>
            <translation>um visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>An e-mail about {name} could not be sent: {reason}</source>
            <translation>Não foi possível enviar um e-mail sobre {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>Waiting for {minutes} min. Open Deskbell at the desk to answer.</source>
            <translation>Esperando há {minutes} min. Abra o Deskbell na recepção para responder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>{business}: {name} needs a person</source>
            <translation>{business}: {name} precisa de uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/model_offers.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not do this. Please report it.</source>
            <translation>O Deskbell tem uma falha própria ({kind}) e não conseguiu fazer isso. Por favor, relate.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>An operator needs a name. Type one, then save.</source>
            <translation>É preciso um nome. Digite um e salve.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>Somebody at the desk has this name already. Choose another one.</source>
            <translation>Alguém na recepção já tem esse nome. Escolha outro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>This is who is at the desk now. Let somebody else sign in first.</source>
            <translation>Essa pessoa está na recepção agora. Deixe antes outra entrar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Um PIN precisa de pelo menos 4 dígitos. Escolha um mais longo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN you have now was not right, so it was not changed.</source>
            <translation>O PIN atual não estava certo, por isso não foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is set.</source>
            <translation>O PIN está definido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is removed.</source>
            <translation>O PIN foi removido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/owner.py" />
            <source>The settings are saved and in use.</source>
            <translation>As configurações estão salvas e em uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The copy was written: {files}.</source>
            <translation>A cópia foi gravada: {files}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The receipt was written to {file}.</source>
            <translation>O recibo foi gravado em {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>Another computer has logged in with the older key of your website's line. If you have not done that, somebody has a copy of it: put the new line on every page now, then end the older one.</source>
            <translation>Outro computador se conectou com a chave antiga da linha do seu site. Se não foi você, alguém tem uma cópia dela: ponha já a linha nova em cada página e depois encerre a antiga.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line has ended.</source>
            <translation>A linha antiga foi encerrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This desk has no keys of its own.</source>
            <translation>Esta recepção não tem chaves próprias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>O PIN não estava certo, por isso nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The last renewal is still under way. Wait until the older line has ended, or end it first.</source>
            <translation>A última renovação ainda está em andamento. Espere a linha antiga acabar ou encerre-a antes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key can only be renewed while Deskbell is connected and sure of the date. Try again when the relay is connected.</source>
            <translation>A chave só pode ser renovada enquanto o Deskbell está conectado e certo da data. Tente de novo quando o relay estiver conectado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key is renewed. Put the new line on every page within 30 days, and make a new backup: one from before has the older key.</source>
            <translation>A chave foi renovada. Ponha a linha nova em cada página em até 30 dias e faça um novo backup: um de antes tem a chave antiga.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line could not be ended. Try again.</source>
            <translation>Não foi possível encerrar a linha antiga. Tente de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This visitor came by a line of your website that has ended, so the reply can't reach them here. Write to their e-mail address, if they left one.</source>
            <translation>Este visitante veio por uma linha do seu site que foi encerrada, por isso a resposta não chega até ele aqui. Escreva para o e-mail dele, se ele deixou um.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The 30 days are over: the older line of your website has ended.</source>
            <translation>Os 30 dias acabaram: a linha antiga do seu site foi encerrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>There is no older line.</source>
            <translation>Não há linha antiga.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>One reply had not reached its visitor there.</source>
            <translation>Uma resposta não tinha chegado ao visitante por ali.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>{count} replies had not reached their visitors there.</source>
            <translation>{count} respostas não tinham chegado aos visitantes por ali.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>There is no language model to suggest wordings.</source>
            <translation>Não há um modelo de linguagem para sugerir outras formas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>The language model could not finish. Try again in a moment.</source>
            <translation>O modelo de linguagem não conseguiu terminar. Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>Nothing that the model suggested passed the checks.</source>
            <translation>Nada do que o modelo sugeriu passou nas verificações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retention.py" />
            <source>Conversations are kept for these times from now on.</source>
            <translation>A partir de agora as conversas são guardadas por esses prazos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks for a person.</source>
            <translation>{name} pede para falar com uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} has a complaint.</source>
            <translation>{name} tem uma reclamação.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about money back.</source>
            <translation>{name} pergunta sobre reembolso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks what only you can see.</source>
            <translation>{name} pergunta o que só você pode ver.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a booking.</source>
            <translation>{name} pergunta sobre uma reserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for your yes to a draft.</source>
            <translation>{name} espera seu sim para um rascunho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for the rest of an answer.</source>
            <translation>{name} espera o resto de uma resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a topic that you answer yourself.</source>
            <translation>{name} pergunta sobre um tema que você mesmo responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} may have an emergency.</source>
            <translation>{name} pode ter uma emergência.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote while the assistant was away.</source>
            <translation>{name} escreveu enquanto o assistente estava ausente.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} needs a person to answer.</source>
            <translation>{name} precisa da resposta de uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote again.</source>
            <translation>{name} escreveu de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They asked: {text}</source>
            <translation>Perguntaram: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Last: {text}</source>
            <translation>Por último: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered from: {titles}</source>
            <translation>Respondido com: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Your reply: {text}</source>
            <translation>Sua resposta: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>The AI's reply: {text}</source>
            <translation>Resposta da IA: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: the conversation with {name}</source>
            <translation>{business}: a conversa com {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody has answered their last message.</source>
            <translation>Ninguém respondeu à última mensagem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>It was marked as done.</source>
            <translation>Foi marcada como concluída.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They have left.</source>
            <translation>O visitante saiu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: your digest of {day}</source>
            <translation>{business}: seu resumo de {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody waits for you.</source>
            <translation>Ninguém espera por você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Promised for today</source>
            <translation>Prometido para hoje</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nothing that your replies promise in words is due today.</source>
            <translation>Nada do que suas respostas prometem expressamente vence hoje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor was content: {n}</source>
            <translation>Só pela IA, e o visitante ficou satisfeito: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor said nothing: {n}</source>
            <translation>Só pela IA, e o visitante não disse nada: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By a person: {n}</source>
            <translation>Por uma pessoa: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Encerradas sem resposta: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>New open questions</source>
            <translation>Novas perguntas em aberto</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>No new question is open.</source>
            <translation>Nenhuma pergunta nova em aberto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>And {n} more.</source>
            <translation>E mais {n}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Written on this PC and sent by your own mail server.</source>
            <translation>Escrito neste PC e enviado pelo seu próprio servidor de e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>E-mail addresses, telephone and card numbers that were recognised are masked; names and free text may remain.</source>
            <translation>E-mails e números de telefone e cartão reconhecidos estão ocultados; nomes e texto livre podem permanecer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>To get no more of these: Deskbell, Settings, E-mail, Summaries, Off.</source>
            <translation>Para não receber mais: Deskbell, Configurações, E-mail, Resumos, Desligado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/cpu.py" />
            <source>The processor of this PC is too old for a language model: it lacks {names}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>O processador deste PC é antigo demais para um modelo de linguagem: falta {names}. O Deskbell responde palavra por palavra com o seu conhecimento, e o resto vai para pessoas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} holds a vocabulary but no weights. Choose the model's full file; it is several hundred megabytes or more.</source>
            <translation>{file} contém um vocabulário, mas não os pesos. Escolha o arquivo completo do modelo; ele tem centenas de megabytes ou mais.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is a model of the kind '{kind}', which can't write replies here. 'deskbell models list' names models that can.</source>
            <translation>{file} é um modelo do tipo '{kind}', que não consegue escrever respostas aqui. 'deskbell models list' mostra modelos que conseguem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} does not say how a conversation is put to it (it has no chat template). Choose the model's 'instruct' file.</source>
            <translation>{file} não diz como uma conversa é apresentada a ele (não tem modelo de chat). Escolha o arquivo 'instruct' do modelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} can't be read ({why}). Check the name, or import the model again.</source>
            <translation>{file} não pode ser lido ({why}). Verifique o nome ou importe o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is damaged or was not fully copied. Download or copy it again.</source>
            <translation>{file} está danificado ou não foi copiado por inteiro. Baixe ou copie de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is not a GGUF file. Choose a model file that ends in .gguf.</source>
            <translation>{file} não é um arquivo GGUF. Escolha um arquivo de modelo que termine em .gguf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is of GGUF version {version}; versions 2 and 3 can be read. Download a newer file of the same model.</source>
            <translation>{file} é da versão GGUF {version}; as versões 2 e 3 podem ser lidas. Baixe um arquivo mais novo do mesmo modelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>line {number}: {why}</source>
            <translation>linha {number}: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>{path} cannot be read: {why}. Check the name of the file and that you may open it.</source>
            <translation>{path} não pode ser lido: {why}. Verifique o nome do arquivo e se você pode abri-lo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>the id "{id}" was used before. Give each entry its own id.</source>
            <translation>o identificador “{id}” já foi usado. Dê um próprio a cada entrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not JSON ({why}). Write one entry a line, in curly braces.</source>
            <translation>isto não é JSON ({why}). Escreva uma entrada por linha, entre chaves.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>an entry must be in curly braces. Write one entry a line.</source>
            <translation>uma entrada precisa estar entre chaves. Escreva uma entrada por linha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"questions" must be a list of texts, such as ["Do you have parking?"].</source>
            <translation>“questions” precisa ser uma lista de textos, como ["Vocês têm estacionamento?"].</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"title" is missing, and there is no question to take it from.</source>
            <translation>falta “title”, e não há pergunta de onde tirá-lo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"state" must be "published" or "draft".</source>
            <translation>“state” precisa ser “published” ou “draft”.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"may_answer_alone" must be true or false.</source>
            <translation>“may_answer_alone” precisa ser true ou false.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"version" must be a whole number from 1.</source>
            <translation>“version” precisa ser um número inteiro a partir de 1.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"valid_to" is before "valid_from", so the entry would never hold. Swap them or leave one out.</source>
            <translation>“valid_to” é anterior a “valid_from”, então a entrada nunca valeria. Troque-os ou deixe um de fora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not UTF-8 text. Save the file as UTF-8.</source>
            <translation>isto não é texto UTF-8. Salve o arquivo como UTF-8.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is missing.</source>
            <translation>falta “{name}”.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a text that is not empty.</source>
            <translation>“{name}” precisa ser um texto não vazio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is longer than {most} characters. Split the entry.</source>
            <translation>“{name}” tem mais de {most} caracteres. Divida a entrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds half of a character (a lone surrogate). Type that text again.</source>
            <translation>“{name}” contém meio caractere. Digite esse texto de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds a null character. Type that text again.</source>
            <translation>“{name}” contém um caractere nulo. Digite esse texto de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a day such as "2026-12-24".</source>
            <translation>“{name}” precisa ser um dia como “2026-12-24”.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF has a password. Open it, save or print it as a PDF without one, and import that.</source>
            <translation>O PDF tem senha. Abra-o, salve ou imprima como PDF sem senha e importe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF is damaged and can't be opened. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>O PDF está danificado e não abre. Abra-o em um programa de PDF, imprima como novo PDF e importe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>No page of the PDF can be read. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>Nenhuma página do PDF pode ser lida. Abra-o em um programa de PDF, imprima como novo PDF e importe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF holds pictures of its pages and no text, as a scanner makes them. Let a scanning program recognise the text (OCR), then import that.</source>
            <translation>O PDF contém imagens das páginas e nenhum texto, como um scanner faz. Deixe um programa reconhecer o texto (OCR) e importe o resultado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} é uma pasta. Escolha um arquivo dentro dela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be imported. Deskbell reads PDF, Word (.docx), Markdown, web pages, plain text and tables saved as CSV.</source>
            <translation>{file} não pode ser importado. O Deskbell lê PDF, Word (.docx), Markdown, páginas da web, texto simples e tabelas salvas como CSV.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} has {size} MB, and Deskbell reads files of up to {most} MB. Split it and import the parts.</source>
            <translation>{file} tem {size} MB, e o Deskbell lê arquivos de até {most} MB. Divida-o e importe as partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be read: {why}. Check that it is still there and that you may open it.</source>
            <translation>{file} não pode ser lido: {why}. Verifique se ainda está lá e se você pode abri-lo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} está vazio. Escolha outro arquivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>Nothing in {file} reads like a question or a text. Check the file.</source>
            <translation>Nada em {file} parece uma pergunta ou um texto. Verifique o arquivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>There is no text in it. Open it yourself to see whether it is the right one.</source>
            <translation>Não há texto nele. Abra-o você mesmo para ver se é o certo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>The page shows its text only by scripts, which Deskbell never runs. Open the page, copy its text into a file and import that.</source>
            <translation>A página só mostra o texto por scripts, que o Deskbell nunca executa. Abra a página, copie o texto para um arquivo e importe-o.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>This is an old Word file, or one with a password. Open it in Word, save it as .docx without a password, and import that.</source>
            <translation>É um arquivo antigo do Word, ou um com senha. Abra-o no Word, salve como .docx sem senha e importe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The file unpacks to far more than a document needs, so it was not opened. Save its text as a new document and import that.</source>
            <translation>Descompactado, o arquivo é muito maior do que um documento precisa ser, por isso não foi aberto. Salve o texto em um novo documento e importe-o.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The document is too long to be read in one piece. Split it and import the parts.</source>
            <translation>O documento é longo demais para ser lido de uma vez. Divida-o e importe as partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The Word file is damaged and can't be opened. Open it in Word, let Word repair it, save it as .docx and import that.</source>
            <translation>O arquivo do Word está danificado e não abre. Abra-o no Word, deixe o Word repará-lo, salve como .docx e importe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>this is not CSV ({why}).</source>
            <translation>isto não é CSV ({why}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>The first line must name the columns, with at least 'question' and 'answer'. Export your knowledge once to see an example.</source>
            <translation>A primeira linha precisa nomear as colunas, pelo menos “question” e “answer”. Exporte seu conhecimento uma vez para ver um exemplo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"may_answer_alone" must be yes or no.</source>
            <translation>“may_answer_alone” precisa ser yes ou no.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <location filename="../../../desktop/mail/server.py" />
            <source>{address} is no e-mail address. Write it as desk@example.com.</source>
            <translation>{address} não é um endereço de e-mail. Escreva-o como desk@example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The password of your mail account can't be read. Unlock the computer's keyring, or type the password again in the settings.</source>
            <translation>Não é possível ler a senha da sua conta de e-mail. Desbloqueie o chaveiro do computador ou digite a senha de novo nas configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The certificate of {host} is not its own, so nothing was sent. Check the mail server's name in the settings.</source>
            <translation>O certificado de {host} não é dele, por isso nada foi enviado. Verifique o nome do servidor de e-mail nas configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not accept the account name or password. Type them again in the settings.</source>
            <translation>{host} não aceita o nome da conta ou a senha. Digite-os de novo nas configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not take mail for this address.</source>
            <translation>{host} não aceita e-mail para este endereço.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not offer what the settings ask for (encryption, or logging in). Choose another encryption or leave the account name empty.</source>
            <translation>{host} não oferece o que as configurações pedem (criptografia ou login). Escolha outra criptografia ou deixe o nome da conta vazio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} refused the e-mail ({code}).</source>
            <translation>{host} recusou o e-mail ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} asks to try later ({code}).</source>
            <translation>{host} pede para tentar mais tarde ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} não respondeu a tempo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} could not be reached, or broke off.</source>
            <translation>{host} está inacessível, ou a conexão caiu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Write the mail server's name as your provider gives it: mail.example.com.</source>
            <translation>Escreva o nome do servidor de e-mail como seu provedor o dá: mail.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
            <translation>A porta é um número de 1 a 65535, quase sempre 465 ou 587.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Without encryption a mail server is used only on this PC. Choose TLS or STARTTLS.</source>
            <translation>Sem criptografia, um servidor de e-mail só é usado neste PC. Escolha TLS ou STARTTLS.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The mail server's settings are not complete. Fill in every field.</source>
            <translation>As configurações do servidor de e-mail não estão completas. Preencha todos os campos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by yourself</source>
            <translation>{host}, operado por você</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by {company}</source>
            <translation>{host}, operado por {company}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Passes on sealed messages. Can't read them.</source>
            <translation>Passa adiante mensagens seladas. Não pode lê-las.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Network addresses, times and sizes of sealed messages.</source>
            <translation>Endereços de rede, horários e tamanhos de mensagens seladas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices to you and replies to visitors who have left.</source>
            <translation>Entrega avisos a você e respostas a visitantes que saíram.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices and summaries to you, and replies to visitors who left.</source>
            <translation>Entrega avisos e resumos a você, e respostas a visitantes que saíram.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, and the addresses of visitors who get one.</source>
            <translation>Esses e-mails inteiros e os endereços dos visitantes que recebem um.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, summaries masked, and the addresses of visitors who get one.</source>
            <translation>Esses e-mails inteiros, resumos com dados ocultados, e os endereços dos visitantes que recebem um.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Three words that are often mixed up</source>
            <translation>Três palavras que muitas vezes se confundem</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. Deskbell does this on this PC.</source>
            <translation>Inferência é usar um modelo pronto: ele lê uma pergunta, escreve uma resposta e não guarda nada delas. O Deskbell faz isso neste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. No language model is installed here, so none writes; a small one only compares a question with your entries.</source>
            <translation>Inferência é usar um modelo pronto: ele lê uma pergunta, escreve uma resposta e não guarda nada delas. Aqui não há modelo de linguagem, portanto nenhum escreve; um pequeno só compara uma pergunta com as suas entradas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Retrieval is looking something up: Deskbell searches your own entries for one that fits, as you would in a folder. The entries stay as you wrote them.</source>
            <translation>A busca é consultar: o Deskbell procura nas suas próprias entradas uma que sirva, como você numa pasta. As entradas ficam como você as escreveu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Training is changing a model by examples, so that it knows them afterwards. Deskbell does not do this, and sends no message to anyone who could.</source>
            <translation>Treinamento é mudar um modelo com exemplos para que depois ele os conheça. O Deskbell não faz isso nem envia mensagens a quem pudesse fazer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Besides, Deskbell measures on your own entries how sure it may be of an answer, and counts how often you change its drafts. These figures stay on this PC.</source>
            <translation>Além disso, o Deskbell mede nas suas próprias entradas quanta certeza pode ter de uma resposta e conta quantas vezes você muda os rascunhos. Esses números ficam neste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No certificate: nobody has audited or certified Deskbell.</source>
            <translation>Nenhum certificado: ninguém auditou nem certificou o Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your website is trusted. Whoever can change its pages could put another script in the place of the chat, and read what is typed there.</source>
            <translation>Confia-se no seu site. Quem puder mudar as páginas poderia pôr outro script no lugar do chat e ler o que se digita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The relay sees network addresses, and when sealed messages pass and how large they are. It can hold them up or drop them.</source>
            <translation>O relay vê endereços de rede, quando passam mensagens seladas e o tamanho delas. Pode atrasá-las ou descartá-las.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whoever uses this PC under your account, and harmful software on it, can read what you can read.</source>
            <translation>Quem usa este PC com a sua conta, ou um programa nocivo nele, pode ler o que você pode ler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Masking finds numbers and addresses by their form. Names and free text can remain.</source>
            <translation>A ocultação reconhece números e endereços pela forma. Nomes e texto livre podem permanecer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erasing reaches this PC and its own backups. A copy that was carried elsewhere, a PDF or an e-mail that was sent, it can't reach.</source>
            <translation>A exclusão alcança este PC e os seus próprios backups. Uma cópia levada para outro lugar, um PDF ou um e-mail enviado, ela não alcança.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>This report describes a program and its settings. It is no legal advice, and does not say that any law is kept.</source>
            <translation>Este relatório descreve um programa e as suas configurações. Não é orientação jurídica nem diz que alguma lei é cumprida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What this does not give you</source>
            <translation>O que isto não lhe dá</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{business} answers visitors of its website with Deskbell {version} on its own computer. Visitors' messages, replies and the knowledge behind them are given to no AI company. They are used neither to train nor to improve a language model.</source>
            <translation>{business} responde aos visitantes do seu site com o Deskbell {version} no seu próprio computador. As mensagens dos visitantes, as respostas e o conhecimento usado não são entregues a nenhuma empresa de IA. Não servem para treinar nem para melhorar um modelo de linguagem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No language model is installed.</source>
            <translation>Nenhum modelo de linguagem está instalado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>unchanged since it was installed</source>
            <translation>inalterado desde a instalação</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not the one that was installed</source>
            <translation>não é o que foi instalado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not checked yet</source>
            <translation>ainda não verificado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Language model: {model}. SHA-256 of its file: {hash}; {state}.</source>
            <translation>Modelo de linguagem: {model}. SHA-256 do arquivo: {hash}; {state}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>As set up on {day}.</source>
            <translation>Como configurado em {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Statement: nothing is used for training</source>
            <translation>Declaração: nada é usado para treinamento</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Place, date, signature: ______________________________</source>
            <translation>Local, data, assinatura: ______________________________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Where these companies stand, and whether data leaves your country, Deskbell can't know. Fill it in.</source>
            <translation>Onde ficam essas empresas e se dados saem do seu país, o Deskbell não pode saber. Preencha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Nothing of a visitor is sent to another machine.</source>
            <translation>Nada de um visitante é enviado a outra máquina.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Companies that process data for you</source>
            <translation>Empresas que tratam dados para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it sees</source>
            <translation>O que vê</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' messages</source>
            <translation>Mensagens dos visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Reading your web page</source>
            <translation>Ler a sua página web</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Model download</source>
            <translation>Download do modelo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Looking up addresses</source>
            <translation>Consulta de endereços</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>sealed</source>
            <translation>selados</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>refused</source>
            <translation>recusada</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' data</source>
            <translation>Dados dos visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Todas as conexões deste aplicativo nos últimos 30 dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>None so far.</source>
            <translation>Nenhuma até agora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} KB</source>
            <translation>{n} KB</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} bytes</source>
            <translation>{n} bytes</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} days after the last change in a conversation; erased by itself while this PC runs.</source>
            <translation>{n} dias após a última mudança numa conversa; apagada sozinha enquanto este PC está ligado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk; the key is in this computer's keyring.</source>
            <translation>Criptografado no disco; a chave está no chaveiro deste computador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk, behind a passphrase that each start asks for.</source>
            <translation>Criptografado no disco, atrás de uma frase secreta pedida a cada início.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A throw-away profile: its key is kept nowhere.</source>
            <translation>Um perfil descartável: a chave não fica guardada em lugar nenhum.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Messages are sealed between the visitor's browser and this PC.</source>
            <translation>As mensagens vão seladas entre o navegador do visitante e este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each operator signs in with a PIN.</source>
            <translation>Cada operador entra com um PIN.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each opening of a conversation is in the access record.</source>
            <translation>Cada abertura de uma conversa está no registro de acessos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{one} and {other}</source>
            <translation>{one} e {other}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Responsible</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Address, representative, contact for data protection</source>
            <translation>Endereço, representante, contato para proteção de dados</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Purpose</source>
            <translation>Finalidade</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Answering questions of visitors of the website.</source>
            <translation>Responder a perguntas de visitantes do site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Legal basis</source>
            <translation>Base legal</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whose data</source>
            <translation>De quem são os dados</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors of the website; the people at the desk.</source>
            <translation>Visitantes do site; as pessoas da recepção.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Which data</source>
            <translation>Quais dados</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What visitors write, their name and e-mail address where they leave them, language, page and times; what is replied; who at the desk did what.</source>
            <translation>O que os visitantes escrevem, nome e e-mail quando os deixam, idioma, página e horários; o que se responde; quem fez o quê na recepção.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Recipients</source>
            <translation>Destinatários</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Transfer to other countries</source>
            <translation>Transferência para outros países</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erased after</source>
            <translation>Apagado após</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection</source>
            <translation>Proteção</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Record of processing activities (draft)</source>
            <translation>Registro de atividades de tratamento (rascunho)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Filled in as far as Deskbell knows. Complete the empty fields, and add what else you do with the data.</source>
            <translation>Preenchido até onde o Deskbell sabe. Complete os campos vazios e acrescente o que mais você faz com os dados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Entry</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Parties: {business} (responsible) and {company} (processor), who runs the relay {host}.</source>
            <translation>Partes: {business} (responsável) e {company} (operador), que opera o relay {host}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Subject: passing on sealed messages between visitors' browsers and the computer of {business}, and keeping them until they are fetched, for at most ______ hours. It lasts as long as the relay is used.</source>
            <translation>Objeto: transmitir mensagens seladas entre os navegadores dos visitantes e o computador de {business}, e guardá-las até serem buscadas, no máximo ______ horas. Dura enquanto o relay for usado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Data: sealed messages, which the processor has no key to, and their times, sizes and network addresses. Persons: visitors of the website.</source>
            <translation>Dados: mensagens seladas, das quais o operador não tem a chave, e seus horários, tamanhos e endereços de rede. Pessoas: visitantes do site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor acts on written instructions of {business} only, and says so at once if it thinks one unlawful.</source>
            <translation>O operador age só por instruções escritas de {business} e avisa na hora se considerar alguma ilícita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>People with access to the relay are bound to secrecy.</source>
            <translation>As pessoas com acesso ao relay são obrigadas a sigilo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection: encrypted lines, updates, limited access, no log of network addresses beyond what running it safely needs, for at most ______ days.</source>
            <translation>Proteção: linhas criptografadas, atualizações, acesso limitado, nenhum registro de endereços de rede além do que a operação segura exige, no máximo ______ dias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No further company is used without written consent. Used at present: ____________</source>
            <translation>Nenhuma outra empresa é usada sem consentimento escrito. Atualmente: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor helps with requests of the persons concerned, as far as it can without reading messages, and with duties to report.</source>
            <translation>O operador ajuda com pedidos das pessoas envolvidas, no que puder sem ler mensagens, e com deveres de notificação.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>A breach of security is reported without delay, within ______ hours of becoming known.</source>
            <translation>Uma violação de segurança é comunicada sem demora, em até ______ horas após ser conhecida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>At the end everything that is still kept is erased.</source>
            <translation>No fim, tudo o que ainda estiver guardado é apagado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor shows on request that this is kept, and allows {business} to check it.</source>
            <translation>O operador mostra, a pedido, que isto é cumprido e permite que {business} verifique.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Agreement on processing data (draft)</source>
            <translation>Acordo de tratamento de dados (rascunho)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For you and whoever runs your relay. A draft, to be looked over by somebody who knows your country's law. Your mail provider has its own; ask for it.</source>
            <translation>Para você e quem opera o seu relay. Um rascunho, a ser revisto por alguém que conheça a lei do seu país. O seu provedor de e-mail tem o dele; peça.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For the page on your website that says how you use data.</source>
            <translation>Para a página do seu site que diz como você usa dados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>In our chat an AI answers first. It runs on {business}'s own computer and answers from what we wrote. You can ask for a person at any time; their messages look different.</source>
            <translation>No nosso chat, uma IA responde primeiro. Ela roda no próprio computador de {business} e responde com o que escrevemos. Você pode pedir uma pessoa a qualquer momento; as mensagens dela têm outra aparência.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your messages are sealed in your browser and opened on our computer. No AI company gets them, and they are not used for training.</source>
            <translation>As suas mensagens são seladas no seu navegador e abertas no nosso computador. Nenhuma empresa de IA as recebe e elas não são usadas para treinamento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>We keep conversations for at most {n} days. You can save and erase yours in the chat.</source>
            <translation>Guardamos as conversas por no máximo {n} dias. Você pode salvar e apagar a sua no chat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail.</source>
            <translation>Se você deixar o seu e-mail, a nossa resposta pode seguir por e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail. Summaries of conversations are e-mailed to us, with recognised contact details masked.</source>
            <translation>Se você deixar o seu e-mail, a nossa resposta pode seguir por e-mail. Resumos de conversas nos são enviados por e-mail, com contatos reconhecidos ocultados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Questions about your data: ____________</source>
            <translation>Perguntas sobre os seus dados: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Text about the AI, for your website</source>
            <translation>Texto sobre a IA, para o seu site</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Where does the AI run?</source>
            <translation>Onde a IA roda?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is anything used for training?</source>
            <translation>Algo é usado para treinamento?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read messages on the way?</source>
            <translation>Quem pode ler as mensagens no caminho?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>How long is it kept?</source>
            <translation>Por quanto tempo fica guardado?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read them here?</source>
            <translation>Quem pode lê-las aqui?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is there an agreement?</source>
            <translation>Existe um acordo?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>What if I stop using it?</source>
            <translation>E se eu parar de usar?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Which other companies are involved?</source>
            <translation>Que outras empresas participam?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>On this PC</source>
            <translation>Neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No language model is installed: answers are your own words, found on this PC.</source>
            <translation>Nenhum modelo de linguagem está instalado: as respostas são as suas próprias palavras, encontradas neste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, file checked on {day}.</source>
            <translation>{model}, arquivo verificado em {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, a file on this PC.</source>
            <translation>{model}, um arquivo neste PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}: the file is not the one that was installed. Install it again.</source>
            <translation>{model}: o arquivo não é o que foi instalado. Instale de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The operating system keeps what runs it off the network.</source>
            <translation>O sistema operacional mantém fora da rede o que a executa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No message is sent to an AI company.</source>
            <translation>Nenhuma mensagem é enviada a uma empresa de IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file has changed</source>
            <translation>O arquivo do modelo mudou</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no language model here that could be trained.</source>
            <translation>Aqui não há modelo de linguagem que pudesse ser treinado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file is read-only; its checksum has not changed since it was installed.</source>
            <translation>O arquivo do modelo é somente leitura; a soma de verificação não mudou desde a instalação.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not changed since it was installed.</source>
            <translation>A soma de verificação do arquivo do modelo não mudou desde a instalação.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not been checked yet.</source>
            <translation>A soma de verificação do arquivo do modelo ainda não foi verificada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Its checksum is another one than when it was installed. Deskbell did not do that; find out who did.</source>
            <translation>A soma de verificação é outra que na instalação. Não foi o Deskbell; descubra quem foi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell has no part that could train a language model.</source>
            <translation>O Deskbell não tem nenhuma parte que pudesse treinar um modelo de linguagem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No one</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No website is connected</source>
            <translation>Nenhum site conectado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed in the visitor's browser, opened here. The relay passes on what it can't read.</source>
            <translation>Selado no navegador do visitante, aberto aqui. O relay passa adiante o que não pode ler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Until you name a relay in Settings, no visitor can write.</source>
            <translation>Até você indicar um relay em Configurações, nenhum visitante pode escrever.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>E-mail is not sealed: what is mailed, {host} can read.</source>
            <translation>E-mail não é selado: o que vai por e-mail, {host} pode ler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>1 day</source>
            <translation>1 dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} days</source>
            <translation>{n} dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{least} to {most} days</source>
            <translation>De {least} a {most} dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC; none is due this week.</source>
            <translation>Depois apagado deste PC; nenhuma vence esta semana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. One conversation is due this week.</source>
            <translation>Depois apagado deste PC. Uma conversa vence esta semana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. {n} conversations are due this week.</source>
            <translation>Depois apagado deste PC. {n} conversas vencem esta semana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Anyone at this PC</source>
            <translation>Qualquer um neste PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names}</source>
            <translation>{names}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names} and {n} more</source>
            <translation>{names} e mais {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No PIN is set: give each operator one in Settings.</source>
            <translation>Nenhum PIN definido: dê um a cada operador em Configurações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Without a PIN, and so open to anyone here: {names}.</source>
            <translation>Sem PIN e, portanto, aberto a qualquer um aqui: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Each signs in with a PIN.</source>
            <translation>Cada um entra com um PIN.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{n} openings in 30 days, every one in the access record.</source>
            <translation>{n} aberturas em 30 dias, todas no registro de acessos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One opening in 30 days; it is in the access record.</source>
            <translation>Uma abertura em 30 dias; consta no registro de acessos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No conversation was opened in 30 days; the access record would show it.</source>
            <translation>Nenhuma conversa aberta em 30 dias; o registro de acessos mostraria.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The access record is not as it was written, from line {n} on.</source>
            <translation>O registro de acessos não está como foi escrito, a partir da linha {n}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>With whoever runs the relay</source>
            <translation>Com quem opera o relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>You run the relay yourself</source>
            <translation>Você mesmo opera o relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No relay of another company</source>
            <translation>Nenhum relay de outra empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with {company} is in the PDF.</source>
            <translation>No PDF há um rascunho para assinar com {company}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with the company is in the PDF.</source>
            <translation>No PDF há um rascunho para assinar com a empresa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell can't know who runs {host}. Say so on this page.</source>
            <translation>O Deskbell não pode saber quem opera {host}. Diga nesta página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>If you rent the machine it runs on, the agreement is with who rents it to you.</source>
            <translation>Se você aluga a máquina onde ele roda, o acordo é com quem a aluga.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft for later is in the PDF.</source>
            <translation>No PDF há um rascunho para depois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The makers of Deskbell get no data, so there is none with them.</source>
            <translation>Os criadores do Deskbell não recebem dados, então não há nenhum com eles.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Erase everything</source>
            <translation>Apagar tudo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One button deletes all conversations and the keys that could read them.</source>
            <translation>Um botão apaga todas as conversas e as chaves que poderiam lê-las.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed messages that still wait at {host} end with its time limit.</source>
            <translation>Mensagens seladas que ainda esperam em {host} terminam com o prazo dele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no account to cancel.</source>
            <translation>Não há conta a cancelar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One</source>
            <translation>Uma</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Two</source>
            <translation>Duas</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} passes on sealed messages and can't read them.</source>
            <translation>{host} passa adiante mensagens seladas e não pode lê-las.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} delivers your e-mail and can read it.</source>
            <translation>{host} entrega o seu e-mail e pode lê-lo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line.py" />
            <source>Deskbell connects again and keeps trying.</source>
            <translation>O Deskbell se conecta de novo e continua tentando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again.</source>
            <translation>O relay não entende esta versão do Deskbell. Atualize o Deskbell ou o relay e conecte de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again.</source>
            <translation>O relay fala outra versão do protocolo. Atualize o Deskbell ou o relay e conecte de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not serve this site. Ask whoever runs the relay to list it.</source>
            <translation>O relay não atende este site. Peça a quem o mantém que o inclua.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's owner has blocked this site. Ask whoever runs the relay.</source>
            <translation>Quem mantém o relay bloqueou este site. Fale com essa pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there.</source>
            <translation>Outro computador se conectou com a chave desta recepção, por isso este parou. Se não foi você, alguém tem uma cópia deste perfil: feche o Deskbell lá.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…</source>
            <translation>O relay tem outro nome, diferente do que você deu. Use o nome de quem o mantém: deskbell setup --relay wss://…</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it.</source>
            <translation>O relay só atende sites da lista, e este não está nela. Peça a quem o mantém que o inclua.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay asks for an invitation code, or for another one. Ask whoever runs the relay for it, close Deskbell and name it: deskbell setup --invite CODE</source>
            <translation>O relay pede um código de convite, ou um código diferente. Peça-o a quem o mantém, feche o Deskbell e informe-o: deskbell setup --invite CODE</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it.</source>
            <translation>O relay não aceita os endereços do seu site. Digite cada um como https://www.example.com, sem nada depois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the widget's settings. Shorten the greetings.</source>
            <translation>O relay não aceita as configurações do widget. Encurte as saudações.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again.</source>
            <translation>O relay recusou a entrada porque o relógio deste computador está errado. Acerte a data e a hora e conecte de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it.</source>
            <translation>O relay recusou esta recepção. Verifique o endereço (deskbell setup --relay) ou fale com quem o mantém.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} hours</source>
            <translation>{n} horas</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} minutes</source>
            <translation>{n} minutos</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} ahead of the relay's.</source>
            <translation>O relógio deste computador está adiantado em relação ao relay: {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} behind the relay's.</source>
            <translation>O relógio deste computador está atrasado em relação ao relay: {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Set the date and time of this computer, and Deskbell connects by itself.</source>
            <translation>Acerte a data e a hora deste computador, e o Deskbell se conecta sozinho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying.</source>
            <translation>O certificado do relay não é válido, por isso nada foi enviado. Verifique a data deste computador e o endereço do relay; o Deskbell continua tentando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying.</source>
            <translation>Algo responde no endereço do relay, mas não é um relay. Verifique o endereço (deskbell setup --relay); o Deskbell continua tentando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying.</source>
            <translation>O proxy não deixa o Deskbell chegar ao relay. Verifique o proxy deste computador; o Deskbell continua tentando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts.</source>
            <translation>O relay está inacessível. As mensagens dos visitantes esperam lá, lacradas; o Deskbell continua tentando. Se isso durar, verifique a conexão com a internet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself.</source>
            <translation>A conexão com o relay caiu. Nada se perde; o Deskbell se conecta de novo sozinho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's address can't be used: {why}. Enter it as wss://relay.example.com.</source>
            <translation>O endereço do relay não serve: {why}. Digite-o como wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file} lies in Deskbell's own folder, which may be lost as a whole. Choose a place on another disk.</source>
            <translation>{file} fica na pasta do próprio Deskbell, que pode se perder inteira. Escolha um lugar em outro disco.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file}, which holds the keys of the copies beside it, is gone, so none of them can be read. Restore a backup that you have made yourself. Nothing was changed.</source>
            <translation>{file}, que guarda as chaves das cópias ao lado, sumiu; por isso nenhuma delas pode ser lida. Restaure um backup que você mesmo fez. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase needs at least {count} characters; three or four unrelated words are best. Choose a longer one.</source>
            <translation>A frase secreta precisa de pelo menos {count} caracteres; o melhor são três ou quatro palavras sem relação. Escolha uma mais longa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The passphrase doesn't open this backup. Check Caps Lock and the keyboard's language and type it again. Nothing was changed.</source>
            <translation>A frase secreta não abre este backup. Verifique a tecla Caps Lock e o idioma do teclado e digite-a de novo. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>{file} is not a backup of Deskbell, or its beginning is damaged. Choose another file. Nothing was changed.</source>
            <translation>{file} não é um backup do Deskbell, ou seu começo está danificado. Escolha outro arquivo. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} is damaged or incomplete, so it was not used. Copy it again from where it came, or choose another backup. Nothing was changed.</source>
            <translation>O backup {file} está danificado ou incompleto e por isso não foi usado. Copie-o de novo da origem ou escolha outro. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} was made by a newer Deskbell. Install the newer version here, then restore it. Nothing was changed.</source>
            <translation>O backup {file} foi feito por um Deskbell mais novo. Instale aqui a versão mais nova e depois restaure-o. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/codec.py" />
            <source>A stored {kind} can't be read ({why}). Nothing else is affected. Please report this, and keep a copy of the profile folder.</source>
            <translation>Um item guardado ({kind}) não pode ser lido ({why}). Nada mais foi afetado. Por favor, informe isso e guarde uma cópia da pasta do perfil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/connection.py" />
            <source>The key of this profile doesn't open {path}. Either the file was copied here from another profile, then put the matching vault.json and key with it; or its beginning is damaged, then put a backup of the folder in its place. Nothing was changed.</source>
            <translation>A chave deste perfil não abre {path}. Ou o arquivo foi copiado de outro perfil, e então coloque junto o vault.json e a chave certos; ou o início dele está danificado, e então coloque no lugar um backup da pasta. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>{folder} can't be used ({why}). Choose another place.</source>
            <translation>{folder} não pode ser usada ({why}). Escolha outro lugar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>There is not enough room at {folder}: {needed} MB are needed, {free} MB are free. Free some space, then try again. Nothing was changed.</source>
            <translation>Não há espaço suficiente em {folder}: são necessários {needed} MB e há {free} MB livres. Libere espaço e tente de novo. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>The change was not saved: an error before it has undone everything that belongs to it. Try the whole step again.</source>
            <translation>A alteração não foi salva: um erro anterior desfez tudo o que faz parte dela. Repita a etapa inteira.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it has only {n} bytes</source>
            <translation>tem só {n} bytes</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it is gone, only its log is left</source>
            <translation>sumiu, só resta o registro</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>This entry was changed or removed while you were editing it. Copy your text, open the entry again and put your changes into the newer version.</source>
            <translation>Esta entrada foi alterada ou removida enquanto você a editava. Copie seu texto, abra a entrada de novo e faça suas alterações na versão mais nova.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk that holds {path} is full, so the last change was not saved. Everything saved before it is safe. Free some space, then try again.</source>
            <translation>O disco de {path} está cheio, por isso a última alteração não foi salva. Tudo o que foi salvo antes está seguro. Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The file {path} is damaged or incomplete ({why}). Close Deskbell, copy the whole folder {folder} to a safe place, check the disk, then put a backup of the folder in its place. Don't delete the damaged file: parts of it may still be readable.</source>
            <translation>O arquivo {path} está danificado ou incompleto ({why}). Feche o Deskbell, copie toda a pasta {folder} para um lugar seguro, verifique o disco e depois coloque um backup da pasta no lugar. Não apague o arquivo danificado: talvez partes dele ainda possam ser lidas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Deskbell may not read or write {path} ({why}). Make sure that the folder exists on a writable disk and belongs to the person who starts Deskbell, or choose another folder with --profile.</source>
            <translation>O Deskbell não pode ler ou gravar {path} ({why}). A pasta precisa estar em um disco gravável e pertencer a quem inicia o Deskbell; ou escolha outra pasta com --profile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Another program is holding {path}, perhaps a backup or a virus scanner. Try again in a minute.</source>
            <translation>Outro programa está segurando {path}, talvez um backup ou um antivírus. Tente de novo em um minuto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk reported an error at {path} ({why}). The last change was not saved. Copy the folder {folder} to another disk soon and check this one.</source>
            <translation>O disco informou um erro em {path} ({why}). A última alteração não foi salva. Copie logo a pasta {folder} para outro disco e verifique este.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/keys.py" />
            <source>A stored conversation can't be opened: its key is missing, or the record was changed. Nothing else is affected. Restore a backup to get it back, or erase the conversation.</source>
            <translation>Uma conversa guardada não pode ser aberta: falta a chave dela ou o registro foi alterado. Nada mais foi afetado. Restaure um backup para recuperá-la ou apague a conversa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/profile_lock.py" />
            <source>The folder {folder} is already open in another Deskbell (process {number}). Use its window, or quit it there before starting again.</source>
            <translation>A pasta {folder} já está aberta em outro Deskbell (processo {number}). Use a janela dele, ou feche-o lá antes de iniciar de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>{path} was written by a newer Deskbell (data version {version}, this one knows {known}). Install the newer version again; nothing was changed.</source>
            <translation>{path} foi gravado por um Deskbell mais novo (versão dos dados {version}, este conhece {known}). Instale de novo a versão mais nova; nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>Your data could not be brought up to date for this version of Deskbell (step {number}). Nothing was changed. Install the version that you had before: it opens everything as it was. Then send what 'deskbell doctor --json' prints to support.</source>
            <translation>Não foi possível atualizar seus dados para esta versão do Deskbell (passo {number}). Nada foi alterado. Instale de novo a versão que você tinha antes: ela abre tudo como estava. Depois envie ao suporte o que 'deskbell doctor --json' mostra.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>nowhere: this is a throw-away profile</source>
            <translation>em lugar nenhum: este perfil é descartável</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>this computer's keyring ({name})</source>
            <translation>no chaveiro deste computador ({name})</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key did not come back from {place} as it was given. Unlock or repair that keyring and start Deskbell again; nothing was stored.</source>
            <translation>A chave não voltou como foi entregue ({place}). Desbloqueie ou conserte esse chaveiro e inicie o Deskbell de novo; nada foi guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The entry '{name}' in {place} was changed by something else and can't be read. Restore it from a backup of the keyring.</source>
            <translation>O item “{name}” ({place}) foi alterado por outra coisa e não pode ser lido. Recupere-o de um backup do chaveiro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>Deskbell can't reach its keys in {place}: {why}. Unlock the keyring (log in to the desktop, not only over the network) and start Deskbell again. Nothing was changed.</source>
            <translation>O Deskbell não alcança suas chaves ({place}): {why}. Desbloqueie o chaveiro (entre na área de trabalho, não só pela rede) e inicie o Deskbell de novo. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key of {folder} lies in a keyring ({keyring}) that can't be reached now. Log in to this computer's desktop, unlock the keyring and start Deskbell again. Nothing was changed.</source>
            <translation>A chave de {folder} está em um chaveiro ({keyring}) inacessível agora. Entre na área de trabalho deste computador, desbloqueie o chaveiro e inicie o Deskbell de novo. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The keyring that holds the keys of {folder} can't be reached now. Log in to this computer's desktop, unlock the keyring and try again. Nothing was changed.</source>
            <translation>O chaveiro com as chaves de {folder} não pode ser acessado agora. Entre na área de trabalho deste computador, desbloqueie o chaveiro e tente de novo. Nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>This computer has no keyring that Deskbell trusts (Windows Credential Manager, macOS Keychain, Secret Service or KWallet; a plain-text keyring is refused), and nobody can be asked for a passphrase. Install and unlock a keyring such as GNOME Keyring, or start Deskbell where a passphrase can be typed.</source>
            <translation>Este computador não tem um chaveiro em que o Deskbell confie (Gerenciador de Credenciais do Windows, Chaves do macOS, Secret Service ou KWallet; um chaveiro sem criptografia é recusado), e não há a quem pedir uma frase secreta. Instale e desbloqueie um chaveiro como o GNOME Keyring, ou inicie o Deskbell onde uma frase secreta possa ser digitada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} is protected by a passphrase, and nobody can be asked for it here. Start Deskbell where it can be typed.</source>
            <translation>{folder} está protegida por uma frase secreta, e aqui não há a quem pedi-la. Inicie o Deskbell onde ela possa ser digitada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase doesn't open this profile. Check Caps Lock and the keyboard's language and type it again. Nobody can reset it: without it the data stays closed.</source>
            <translation>A frase secreta não abre este perfil. Verifique o Caps Lock e o idioma do teclado e digite de novo. Ninguém pode redefini-la: sem ela os dados continuam fechados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>behind a passphrase (Argon2id), stored nowhere</source>
            <translation>atrás de uma frase secreta (Argon2id), sem ser guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} holds a database, but {file}, which says where its key is, is gone. Put {file} back from a backup of the folder. To start afresh, move the folder away first. Nothing was changed.</source>
            <translation>{folder} contém um banco de dados, mas {file}, que diz onde está a chave, sumiu. Recupere {file} de um backup da pasta. Para começar do zero, mova antes a pasta. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{path} can't be read ({why}), so the database's key can't be found. Put {file} back from a backup of the folder. Nothing was changed.</source>
            <translation>{path} não pode ser lido ({why}), por isso a chave do banco de dados não é encontrada. Recupere {file} de um backup da pasta. Nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>There is a database, but its key is no longer in {place}. Restore the keyring from a backup, start Deskbell as the person who set it up, or put a backup of Deskbell in its place with 'deskbell restore FILE'. To start afresh, move the profile folder away first. Nothing was changed.</source>
            <translation>Há um banco de dados, mas a chave dele não está mais lá ({place}). Recupere o chaveiro de um backup, inicie o Deskbell com a conta que o configurou, ou ponha um backup do Deskbell no lugar com 'deskbell restore ARQUIVO'. Para começar do zero, mova antes a pasta do perfil. Nada foi alterado.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Deskbell is open already, and busy. Its window comes up as soon as it can.</source>
            <translation>O Deskbell já está aberto e ocupado. A janela dele aparece assim que puder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>If it never does, end process {number} and start Deskbell again.</source>
            <translation>Se isso nunca acontecer, encerre o processo {number} e inicie o Deskbell novamente.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Do not wait</source>
            <translation>Não esperar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>The {guest} only greeted, thanked or said goodbye, so I answered in kind.</source>
            <translation>O {guest} só cumprimentou, agradeceu ou se despediu, então respondi do mesmo modo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure and wrote the answer from your entry {title}, and every fact in it is in your entries.</source>
            <translation>Eu tinha {sure} de certeza e escrevi a resposta com sua entrada {title}; cada fato dela está nas suas entradas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are close to your entry {title}, and no other entry comes near.</source>
            <translation>Eu tinha {sure} de certeza: as palavras do {guest} são próximas da sua entrada {title}, e nenhuma outra chega perto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are closest to your entry {title}, and {other} comes next.</source>
            <translation>Eu tinha {sure} de certeza: as palavras do {guest} são mais próximas da sua entrada {title}, e depois vem {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I left the decision to you.</source>
            <translation>Deixei a decisão com você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers from it before they go out.</source>
            <translation>Eu tinha {sure} de certeza da sua entrada {title}, mas você quer ver as respostas dela antes de saírem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Several things were asked: your entry {title} answers one of them, and I wasn't sure of the rest.</source>
            <translation>Foram perguntadas várias coisas: sua entrada {title} responde a uma delas, e eu não tinha certeza do resto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers on this topic before they go out.</source>
            <translation>Eu tinha {sure} de certeza da sua entrada {title}, mas você quer ver as respostas sobre este tema antes de saírem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I wrote an answer from your entry {title}, but more freely than I can check, so please read it first.</source>
            <translation>Escrevi uma resposta com sua entrada {title}, mas com mais liberdade do que posso verificar; leia antes, por favor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Two entries fit about equally: {title} and {other}.</source>
            <translation>Duas entradas servem quase igual: {title} e {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was only {sure} sure that your entry {title} answers this, so I left the decision to you.</source>
            <translation>Eu tinha só {sure} de certeza de que sua entrada {title} responde a isto, então deixei a decisão com você.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>What I wrote held something that your entries don't say, so I didn't send it.</source>
            <translation>O que escrevi tinha algo que suas entradas não dizem, então não enviei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge is about this, so it is for a person.</source>
            <translation>Nada no seu conhecimento trata disto, então é para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge answers this: your entry {title} comes nearest, and I was only {sure} sure of it.</source>
            <translation>Nada no seu conhecimento responde a isto: a mais próxima é sua entrada {title}, e eu tinha só {sure} de certeza.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>“{title}”</source>
            <translation>“{title}”</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/fields.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, page {number}</source>
            <translation>De {file}, página {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, line {number}</source>
            <translation>De {file}, linha {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, paragraph {number}</source>
            <translation>De {file}, parágrafo {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}: {done} of {total}</source>
            <translation>Lendo {file}: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}</source>
            <translation>Lendo {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>The import of {file} was stopped. Nothing was kept of it.</source>
            <translation>A importação de {file} foi interrompida. Nada dela foi guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 draft from {file} waits for your review.</source>
            <translation>1 rascunho de {file} espera sua revisão.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} drafts from {file} wait for your review.</source>
            <translation>{count} rascunhos de {file} esperam sua revisão.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 question has no answer yet.</source>
            <translation>1 pergunta ainda não tem resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} questions have no answer yet.</source>
            <translation>{count} perguntas ainda não têm resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 entry was there already.</source>
            <translation>1 entrada já estava lá.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} entries were there already.</source>
            <translation>{count} entradas já estavam lá.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 line was left out.</source>
            <translation>1 linha ficou de fora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} linhas ficaram de fora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, confirmed</source>
            <translation>IA sozinha, confirmado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, silent</source>
            <translation>IA sozinha, sem retorno</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, did not help</source>
            <translation>IA sozinha, não ajudou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>A person</source>
            <translation>Uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Still open</source>
            <translation>Ainda aberto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Never answered</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>more</source>
            <translation>mais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Most begin between {from_hour}:00 and {to_hour}:00.</source>
            <translation>A maioria começa entre {from_hour}:00 e {to_hour}:00.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>{share} begin while the desk is closed.</source>
            <translation>{share} começam com a recepção fechada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has waited for a person.</source>
            <translation>Ninguém esperou por uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Half of them got a reply within {half}, the longest wait was {worst}.</source>
            <translation>Metade teve resposta em até {half}; a espera mais longa foi de {worst}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} days</source>
            <translation>{n} dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has given a thumb.</source>
            <translation>Ninguém deu polegar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Thumbs up: {up}. Thumbs down: {down}.</source>
            <translation>Polegares para cima: {up}. Para baixo: {down}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Asked at the end: it helped {yes}, it did not help {no}.</source>
            <translation>Perguntados no fim: ajudou {yes}, não ajudou {no}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Other</source>
            <translation>Outros</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Todas as conexões deste aplicativo nos últimos 30 dias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>And {n} more, all of them in the PDF.</source>
            <translation>E mais {n}, todas no PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What this app is set up to contact</source>
            <translation>Com quem este aplicativo está configurado para se conectar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Carries visitors' data</source>
            <translation>Leva dados dos visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Nothing so far.</source>
            <translation>Nada até agora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Visitors' messages</source>
            <translation>Mensagens dos visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>sealed</source>
            <translation>selados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Privacy report</source>
            <translation>Relatório de privacidade</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Drafts for your files</source>
            <translation>Rascunhos para os seus arquivos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>As this PC was set up on {day}, at {time}. Deskbell {version}.</source>
            <translation>Como este PC estava configurado em {day}, às {time}. Deskbell {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Page {n} of {total}</source>
            <translation>Página {n} de {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Next and previous row in a list; arrows do the same</source>
            <translation>Linha seguinte e anterior de uma lista; as setas fazem o mesmo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send your reply</source>
            <translation>Enviar sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send the AI's draft as it is</source>
            <translation>Enviar o rascunho da IA como está</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Insert an answer from Knowledge</source>
            <translation>Inserir uma resposta do conhecimento</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take back the reply you just sent</source>
            <translation>Retirar a resposta que acabou de enviar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Edit the reply that is selected</source>
            <translation>Editar a resposta selecionada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take over the conversation</source>
            <translation>Assumir a conversa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hand it back to the AI</source>
            <translation>Devolvê-la à IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Mark it as done</source>
            <translation>Marcar como concluída</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>New entry</source>
            <translation>Nova entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Save the entry</source>
            <translation>Salvar a entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Rehearse the edit</source>
            <translation>Ensaiar a alteração</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Use your earlier reply for an open question</source>
            <translation>Usar sua resposta anterior para uma pergunta aberta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Publish your earlier reply as an entry</source>
            <translation>Publicar sua resposta anterior como entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Call the selected answer of the AI wrong</source>
            <translation>Marcar como errada a resposta selecionada da IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hide names and messages from view, and show them again</source>
            <translation>Cobrir nomes e mensagens, e mostrar de novo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Somebody else is at the desk</source>
            <translation>Outra pessoa está na recepção</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept the draft you are reviewing</source>
            <translation>Aceitar o rascunho em revisão</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept all drafts</source>
            <translation>Aceitar todos os rascunhos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Join the draft with the next one</source>
            <translation>Juntar o rascunho ao próximo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Show this page</source>
            <translation>Mostrar esta página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atalhos do teclado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Install a plug-in that adds lines to the foot of every page, such as WPCode.
2. Open its page for header and footer, and paste the line into the footer.
3. Save. If a plug-in delays scripts, take widget.js out of it.</source>
            <translation>1. Instale um plug-in que coloca linhas no rodapé de cada página, como o WPCode.
2. Abra a página dele de cabeçalho e rodapé e cole a linha no rodapé.
3. Salve. Se um plug-in atrasa scripts, tire widget.js dele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Custom Code.
2. Add the line to all pages, at the end of the body.
3. Publish. Wix asks for a paid plan with your own address for this.</source>
            <translation>1. Abra as configurações do site e depois Custom Code.
2. Adicione a linha a todas as páginas, no fim do corpo (body).
3. Publique. O Wix pede para isso um plano pago com endereço próprio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Advanced, then Code Injection.
2. Paste the line into the footer and save.
3. Not every plan of Squarespace has this page.</source>
            <translation>1. Abra as configurações do site, depois Advanced e Code Injection.
2. Cole a linha no rodapé e salve.
3. Nem todo plano do Squarespace tem esta página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open Online Store, then Themes, and edit the code of your theme.
2. Open layout/theme.liquid and paste the line just before &lt;/body&gt;.
3. Save.</source>
            <translation>1. Abra Online Store, depois Themes, e edite o código do seu tema.
2. Abra layout/theme.liquid e cole a linha logo antes de &lt;/body&gt;.
3. Salve.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open System, then the files of your site template.
2. Open index.php and paste the line just before &lt;/body&gt;.
3. Save. An update of the template may take it out again.</source>
            <translation>1. Abra System e depois os arquivos do template do site.
2. Abra index.php e cole a linha logo antes de &lt;/body&gt;.
3. Salve. Uma atualização do template pode tirá-la de novo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open each page, or the part that all of them share, in your editor.
2. Paste the line just before &lt;/body&gt;.
3. Upload the pages.</source>
            <translation>1. Abra cada página, ou a parte que todas têm em comum, no seu editor.
2. Cole a linha logo antes de &lt;/body&gt;.
3. Envie as páginas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Copy the line and send it to whoever looks after your website, with this request: please put this line just before &lt;/body&gt; on every page, unchanged.</source>
            <translation>Copie a linha e envie a quem cuida do seu site, com este pedido: colocar esta linha logo antes de &lt;/body&gt; em cada página, sem mudar nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Pages of your own</source>
            <translation>Páginas próprias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Somebody else looks after it</source>
            <translation>Outra pessoa cuida dele</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Ways of asking</source>
            <translation>Formas de perguntar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Your answer</source>
            <translation>Sua resposta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Look at it again</source>
            <translation>Rever</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI may answer by itself</source>
            <translation>A IA pode responder sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Entry without a title</source>
            <translation>Entrada sem título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>A person answers</source>
            <translation>Uma pessoa responde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI answers by itself</source>
            <translation>A IA responde sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Draft from {title}</source>
            <translation>Rascunho de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Answered from {title}</source>
            <translation>Respondido com {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would go to a person.</source>
            <translation>1 iria para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would go to a person.</source>
            <translation>{n} iriam para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 from {title} would wait for your yes.</source>
            <translation>1 de {title} esperaria seu sim.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} from {title} would wait for your yes.</source>
            <translation>{n} de {title} esperariam seu sim.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of a person.</source>
            <translation>1 seria agora respondida por {title} em vez de uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of a person.</source>
            <translation>{n} seriam agora respondidas por {title} em vez de uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title}.</source>
            <translation>1 teria um rascunho de {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title}.</source>
            <translation>{n} teriam um rascunho de {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would be answered by {title} without waiting for your yes.</source>
            <translation>1 seria respondida por {title} sem esperar seu sim.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would be answered by {title} without waiting for your yes.</source>
            <translation>{n} seriam respondidas por {title} sem esperar seu sim.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title} instead of {other}.</source>
            <translation>1 teria um rascunho de {title} em vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title} instead of {other}.</source>
            <translation>{n} teriam um rascunho de {title} em vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of {other}.</source>
            <translation>1 seria agora respondida por {title} em vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of {other}.</source>
            <translation>{n} seriam agora respondidas por {title} em vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect a person here.</source>
            <translation>Você espera uma pessoa aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect an entry here that no longer exists.</source>
            <translation>Você espera aqui uma entrada que não existe mais.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect {title} here.</source>
            <translation>Você espera {title} aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} ended on {day}, so the AI does not use it any more.</source>
            <translation>{one} terminou em {day}, por isso a IA não a usa mais.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You wanted to look at {one} again on {day}.</source>
            <translation>Você queria rever {one} em {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} say the same. One of them is enough.</source>
            <translation>{one} e {other} dizem o mesmo. Uma delas basta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different times.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão horários diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different prices.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão preços diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different dates.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão datas diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different days.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão dias diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers to call.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão telefones diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different addresses.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão endereços diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} says yes where {other} says no, or the other way round.</source>
            <translation>{one} diz sim onde {other} diz não, ou o contrário.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers.</source>
            <translation>{one} e {other} são perguntadas do mesmo jeito e dão números diferentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Contradiction</source>
            <translation>Contradição</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Twice the same</source>
            <translation>Duas vezes o mesmo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Has ended</source>
            <translation>Terminou</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>To look at again</source>
            <translation>A rever</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Every question on this comes to you, without a draft.</source>
            <translation>Toda pergunta sobre isto chega a você, sem rascunho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Thumbs from the people who asked: {up} up, {down} down.</source>
            <translation>Polegares de quem perguntou: {up} para cima, {down} para baixo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answers alone. Nobody has asked since.</source>
            <translation>A IA responde sozinha. Ninguém perguntou desde então.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; you corrected 1. One more correction brings Draft back.</source>
            <translation>A IA respondeu {n} sozinha; você corrigiu 1. Mais uma correção traz o Rascunho de volta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; none was corrected.</source>
            <translation>A IA respondeu {n} sozinha; nenhuma foi corrigida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Back to Draft, because two of its answers were corrected.</source>
            <translation>De volta ao Rascunho, porque duas respostas foram corrigidas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You see each answer before it goes out. None has come up yet.</source>
            <translation>Você vê cada resposta antes de ela sair. Nenhuma apareceu ainda.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You changed {changed} of {all} answers.</source>
            <translation>Você alterou {changed} de {all} respostas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI could answer these alone.</source>
            <translation>A IA poderia responder estas sozinha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>One more that you send as it is, and Auto is offered.</source>
            <translation>Mais uma enviada como está, e o Auto será oferecido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} more that you send as they are, and Auto is offered.</source>
            <translation>Mais {n} enviadas como estão, e o Auto será oferecido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic} is back to Draft, because two of its answers were corrected. You see the next ones before they go out.</source>
            <translation>{topic} volta ao Rascunho, porque duas respostas foram corrigidas. Você vê as próximas antes de saírem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic}: you changed {changed} of {all} answers. In Settings you can let the AI answer these alone.</source>
            <translation>{topic}: você alterou {changed} de {all} respostas. Em Configurações você pode deixar a IA responder estas sozinha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Off</source>
            <translation>Não</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer alone</source>
            <translation>Deixar a IA responder sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>1 entry</source>
            <translation>1 entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} entries</source>
            <translation>{n} entradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>How far the AI is trusted with {topic}</source>
            <translation>Quanto se confia na IA em {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{choice} for {topic}</source>
            <translation>{choice} para {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer {topic} alone</source>
            <translation>Deixar a IA responder {topic} sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now, {topic} stays in Draft</source>
            <translation>Agora não, {topic} continua em Rascunho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft: you see each answer before it goes out. Auto: the AI sends what it is sure of. Two corrections bring a topic back to Draft.</source>
            <translation>Rascunho: você vê cada resposta antes de ela sair. Auto: a IA envia o que sabe com certeza. Duas correções levam um tema de volta ao Rascunho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Topics come with your entries. Write the first one under Knowledge.</source>
            <translation>Os temas vêm das suas entradas. Escreva a primeira em Conhecimento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The {guest} asked for a person.</source>
            <translation>O {guest} pediu uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It reads like a complaint, and those are for a person.</source>
            <translation>Parece uma reclamação, e essas são para uma pessoa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a refund, which only a person can promise.</source>
            <translation>É sobre um reembolso, que só uma pessoa pode prometer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a legal matter.</source>
            <translation>É sobre um assunto jurídico.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be about somebody's health.</source>
            <translation>Pode ser sobre a saúde de alguém.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be an emergency. Please look at once.</source>
            <translation>Pode ser uma emergência. Veja agora mesmo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It has no answer about live availability.</source>
            <translation>Ela não sabe o que está disponível neste momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about the {guest}'s own booking, which the AI can't see.</source>
            <translation>É sobre a reserva do próprio {guest}, que a IA não pode ver.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message seems to hold a card or account number.</source>
            <translation>A mensagem parece conter um número de cartão ou de conta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message tries to give the AI orders.</source>
            <translation>A mensagem tenta dar ordens à IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message is too long for the AI to be sure of it.</source>
            <translation>A mensagem é longa demais para a IA ter certeza.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Too many messages came at once.</source>
            <translation>Chegaram mensagens demais de uma vez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing in your knowledge answers this.</source>
            <translation>Nada no seu conhecimento responde a isto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is not sure enough to answer alone.</source>
            <translation>Ela não tem certeza suficiente para responder sozinha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your knowledge answers only a part of what was asked.</source>
            <translation>Seu conhecimento responde só a uma parte do que foi perguntado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers from this entry before they go out.</source>
            <translation>Você quer ver as respostas desta entrada antes de saírem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers on this topic before they go out.</source>
            <translation>Você quer ver as respostas sobre este tema antes de saírem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You answer this topic without the AI.</source>
            <translation>Você responde este tema sem a IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It wrote more freely than your entries. Please read it first.</source>
            <translation>Ela escreveu com mais liberdade do que suas entradas. Leia antes, por favor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Its answer held something that your entries don't say.</source>
            <translation>A resposta dela tinha algo que suas entradas não dizem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI was not running.</source>
            <translation>A IA não estava funcionando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself</source>
            <translation>Responde sozinha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself, in its own sentence</source>
            <translation>Responde sozinha, com frase própria</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Draft for you</source>
            <translation>Rascunho para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Asks a person</source>
            <translation>Pede uma pessoa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing was answered yet.</source>
            <translation>Nada foi respondido ainda.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You wrote: {words}</source>
            <translation>Você escreveu: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI answered about {titles}.</source>
            <translation>A IA respondeu sobre {titles}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI wrote: {words}</source>
            <translation>A IA escreveu: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A person to talk to.</source>
            <translation>Uma pessoa para conversar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Somebody who sees to the complaint.</source>
            <translation>Alguém que cuide da reclamação.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your decision about the money.</source>
            <translation>Sua decisão sobre o dinheiro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>What only you can see now, such as what is free.</source>
            <translation>O que só você vê agora, como o que está livre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A look into their booking.</source>
            <translation>Uma olhada na reserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A safe way to pay, without the number written here.</source>
            <translation>Um jeito seguro de pagar, sem escrever o número aqui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your yes to an answer.</source>
            <translation>Seu sim para uma resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer to the rest of the question.</source>
            <translation>Uma resposta ao resto da pergunta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. No entry holds one.</source>
            <translation>Uma resposta. Nenhuma entrada tem uma.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer that your entries bear out.</source>
            <translation>Uma resposta que suas entradas sustentem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. The AI was not running.</source>
            <translation>Uma resposta. A IA não estava funcionando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your judgement.</source>
            <translation>Sua avaliação.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your answer.</source>
            <translation>Sua resposta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing, as far as is known.</source>
            <translation>Nada, até onde se sabe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A draft is ready.</source>
            <translation>Há um rascunho pronto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>No e-mail address was left.</source>
            <translation>Nenhum endereço de e-mail foi deixado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n}%</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Needs you</source>
            <translation>Para você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Done</source>
            <translation>Concluída</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>waiting to send</source>
            <translation>aguardando envio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>sent</source>
            <translation>enviada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>read</source>
            <translation>lida</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>guest</source>
            <translation>hóspede</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>customer</source>
            <translation>cliente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>visitor</source>
            <translation>visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Czech</source>
            <translation>tcheco</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Danish</source>
            <translation>dinamarquês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>German</source>
            <translation>alemão</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Greek</source>
            <translation>grego</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>English</source>
            <translation>inglês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Spanish</source>
            <translation>espanhol</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Finnish</source>
            <translation>finlandês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>French</source>
            <translation>francês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hebrew</source>
            <translation>hebraico</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hungarian</source>
            <translation>húngaro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Indonesian</source>
            <translation>indonésio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Japanese</source>
            <translation>japonês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Dutch</source>
            <translation>holandês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Norwegian</source>
            <translation>norueguês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Polish</source>
            <translation>polonês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Portuguese</source>
            <translation>português</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Romanian</source>
            <translation>romeno</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Russian</source>
            <translation>russo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Thai</source>
            <translation>tailandês</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Turkish</source>
            <translation>turco</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Ukrainian</source>
            <translation>ucraniano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Vietnamese</source>
            <translation>vietnamita</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Chinese</source>
            <translation>chinês</translation>
        </message>
    </context>
</TS>
