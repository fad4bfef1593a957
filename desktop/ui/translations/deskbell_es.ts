<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AccessDialog</name>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who has looked</source>
            <translation>Quién ha mirado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Operator</source>
            <translation>Persona en recepción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only on</source>
            <translation>Solo el</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only one day</source>
            <translation>Solo un día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The access record</source>
            <translation>El registro de accesos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Every opening, copy and erasure of a conversation, and every change of the settings that matter. Lines are only added. When a conversation is erased its line stays, without a name.</source>
            <translation>Cada apertura, copia y borrado de una conversación, y cada cambio de los ajustes importantes. Las líneas solo se añaden. Cuando se borra una conversación su línea queda, sin nombre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased</source>
            <translation>borrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The newest {shown} of {n} lines. Choose a day to see others.</source>
            <translation>Las {shown} más recientes de {n} líneas. Elija un día para ver otras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>1 line</source>
            <translation>1 línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{n} lines</source>
            <translation>{n} líneas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The record is whole: nothing in it was changed, added or taken out.</source>
            <translation>El registro está íntegro: nada en él se ha cambiado, añadido o quitado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Nobody has looked at a conversation yet.</source>
            <translation>Nadie ha mirado todavía una conversación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} reads differently from when it was written. Somebody has changed the record; from there on don't rely on it.</source>
            <translation>La línea {n} no dice lo mismo que cuando se escribió. Alguien ha cambiado el registro; a partir de ahí no se fíe de él.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} is missing. Somebody has taken it out of the record; from there on don't rely on it.</source>
            <translation>Falta la línea {n}. Alguien la ha quitado del registro; a partir de ahí no se fíe de él.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The end of the record is missing, from line {n} on. Somebody has cut it off, or an older copy of the folder was put in its place.</source>
            <translation>Falta el final del registro, desde la línea {n}. Alguien lo ha cortado, o se puso en su lugar una copia más antigua de la carpeta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The file beside the database that says where the record ends is missing or changed, so lines after line {n} may have been cut off.</source>
            <translation>Falta o ha cambiado el archivo junto a la base de datos que dice dónde acaba el registro; pueden haberse cortado líneas tras la línea {n}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>command line</source>
            <translation>línea de comandos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed the settings of the business</source>
            <translation>cambió los ajustes del negocio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed how long is kept</source>
            <translation>cambió cuánto tiempo se guarda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed who is at this desk</source>
            <translation>cambió quién trabaja aquí</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>set or removed a PIN</source>
            <translation>puso o quitó un PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed when the desk locks</source>
            <translation>cambió cuándo se bloquea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed e-mail</source>
            <translation>cambió el correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed what the AI may answer alone</source>
            <translation>cambió lo que la IA responde sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>renewed or ended a key of the website's line</source>
            <translation>renovó o terminó una clave de la línea del sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>paused the AI or let it answer again</source>
            <translation>pausó la IA o la dejó responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed a setting</source>
            <translation>cambió un ajuste</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>opened</source>
            <translation>abierta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>wrote it to a file</source>
            <translation>escrita en un archivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased by the visitor</source>
            <translation>borrada por el visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>saved by the visitor</source>
            <translation>guardada por el visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased because its time was over</source>
            <translation>borrada porque acabó su plazo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>looked for a person's data</source>
            <translation>buscó los datos de una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>copied it for the person</source>
            <translation>la copió para la persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased a person's data</source>
            <translation>borró los datos de una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>signed in</source>
            <translation>se identificó</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>exported everything</source>
            <translation>exportó todo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>restored a backup</source>
            <translation>restauró una copia de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>This is a test</source>
            <translation>Esto es una prueba</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>So Deskbell tells you that somebody needs you.</source>
            <translation>Así le dice Deskbell que alguien le necesita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>{name} needs you</source>
            <translation>{name} le necesita</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Deskbell: {n} waiting for you</source>
            <translation>Deskbell: {n} esperándole</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Open Deskbell</source>
            <translation>Abrir Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Pause the AI</source>
            <translation>Pausar la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer to {title}</source>
            <translation>Respuesta a {title}</translation>
        </message>
    </context>
    <context>
        <name>AnswersStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>First answers</source>
            <translation>Primeras respuestas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>What do people ask you most?</source>
            <translation>¿Qué le preguntan más?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer a few, as you would say it. Each is sent in exactly your words. What you leave empty goes to a person until you fill it in.</source>
            <translation>Responda a algunas tal como lo diría. Cada respuesta sale exactamente con sus palabras. Lo que deje vacío va a una persona hasta que lo rellene.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Guesthouse</source>
            <translation>Casa de huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Take the questions that guests or customers ask everywhere, with hints what to say. Or write your own answers later, under Knowledge.</source>
            <translation>Tome las preguntas que se hacen en todas partes, con pistas de qué decir. O escriba sus propias respuestas más tarde, en Fichas.</translation>
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
            <translation>El asistente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Who writes the answers?</source>
            <translation>¿Quién escribe las respuestas?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Both ways run on this PC alone. You can change it any time.</source>
            <translation>Ambas formas funcionan solo en este PC. Puede cambiarlo cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your exact words</source>
            <translation>Sus palabras exactas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>ready now</source>
            <translation>listo ya</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Guests get your answers exactly as you wrote them, in a blink. What doesn't fit goes to you.</source>
            <translation>Los huéspedes reciben sus respuestas tal como las escribió, al instante. Lo que no encaja le llega a usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your words, put together by a local AI</source>
            <translation>Sus palabras, unidas por una IA local</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measure again</source>
            <translation>Medir de nuevo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>How much of the model is here</source>
            <translation>Cuánto del modelo está aquí</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>There is no model yet. Download one, choose a file, or take your exact words.</source>
            <translation>Aún no hay modelo. Descargue uno, elija un archivo o quédese con sus palabras exactas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Combines several answers and replies in the guest's language. Every price, time and name is checked against your answers before it is sent.</source>
            <translation>Combina varias respuestas y contesta en el idioma del huésped. Cada precio, hora y nombre se comprueba con sus respuestas antes de enviarse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>A language model</source>
            <translation>Un modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language models (*.gguf)</source>
            <translation>Modelos de lenguaje (*.gguf)</translation>
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
            <translation>{have} de {size} están aquí. Mientras tanto puede seguir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It begins. You can go on meanwhile.</source>
            <translation>Empieza. Mientras tanto puede seguir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is in use.</source>
            <translation>{name} está en uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is here. It writes from the next start of Deskbell on.</source>
            <translation>{name} está aquí. Escribirá desde el próximo inicio de Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{size} once</source>
            <translation>{size} una vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, free licence ({licence})</source>
            <translation>{title}, licencia libre ({licence})</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It needs more memory than this PC has.</source>
            <translation>Necesita más memoria de la que tiene este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measuring how fast this PC is…</source>
            <translation>Midiendo lo rápido que es este PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here): too slow for visitors. Your exact words suit it better.</source>
            <translation>En este PC, unos {n} segundos por respuesta (medido aquí): demasiado lento para los visitantes. Le van mejor sus palabras exactas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about 1 second an answer (measured here).</source>
            <translation>En este PC, alrededor de 1 segundo por respuesta (medido aquí).</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here).</source>
            <translation>En este PC, unos {n} segundos por respuesta (medido aquí).</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Back up now…</source>
            <translation>Hacer una copia ahora…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Copies on this PC</source>
            <translation>Copias en este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to it…</source>
            <translation>Volver a ella…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup opens on any computer with its passphrase. What you erase later stays in that file, so delete old files. Restored here, it stays erased.</source>
            <translation>Una copia se abre en cualquier ordenador con su frase de contraseña. Lo que borre después sigue en ese archivo; por eso, elimine los archivos antiguos. Restaurado aquí, sigue borrado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup is being written or read.</source>
            <translation>Se está escribiendo o leyendo una copia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>You have made no backup yet. If this PC breaks, everything is lost.</source>
            <translation>Todavía no ha hecho ninguna copia. Si este PC se estropea, se pierde todo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Last backup: {when}, in {file}</source>
            <translation>Última copia: {when}, en {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell keeps a copy of each of the last days on this PC. What you erase goes from them too.</source>
            <translation>Deskbell guarda en este PC una copia de cada uno de los últimos días. Lo que borra desaparece también de ellas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell makes a copy a day on this PC by itself. There is none yet.</source>
            <translation>Deskbell hace por sí mismo una copia al día en este PC. Todavía no hay ninguna.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore {file}?</source>
            <translation>¿Restaurar {file}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to the copy of {when}?</source>
            <translation>¿Volver a la copia de {when}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>It takes the place of all conversations, knowledge and settings here. A copy of what is here now is kept. Deskbell checks the backup first and changes nothing if it can't be used.</source>
            <translation>Ocupa aquí el lugar de todas las conversaciones, los conocimientos y los ajustes. Se guarda una copia de lo que hay ahora. Deskbell comprueba antes la copia y no cambia nada si no sirve.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Backups of Deskbell (*.deskbell)</source>
            <translation>Copias de Deskbell (*.deskbell)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Where to write the backup</source>
            <translation>Dónde guardar la copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>BusinessForm</name>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Name of the business</source>
            <translation>Nombre del negocio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>as your guests know it</source>
            <translation>como lo conocen sus huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>told to a visitor in an emergency</source>
            <translation>se da al visitante en una emergencia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Address of the relay</source>
            <translation>Dirección del relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website</source>
            <translation>Su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Opening hours</source>
            <translation>Horario de apertura</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Closed on</source>
            <translation>Cerrado el</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website, one address a line</source>
            <translation>Su sitio web, una dirección por línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>A relay passes the sealed messages on and can't read them. Whoever runs yours tells you its address.</source>
            <translation>Un relay transmite los mensajes sellados y no puede leerlos. Quien gestiona el suyo le dice su dirección.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Pegue esta línea antes de &lt;/body&gt; en cada página</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Is everything all right?</source>
            <translation>¿Está todo bien?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>How much was looked at</source>
            <translation>Cuánto se ha revisado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What was found</source>
            <translation>Lo que se ha encontrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Look again</source>
            <translation>Revisar de nuevo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copy for support</source>
            <translation>Copiar para soporte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What support gets has no names, addresses, folders or messages in it: only what was looked at, and numbers.</source>
            <translation>Lo que recibe soporte no contiene nombres, direcciones, carpetas ni mensajes: solo lo que se revisó y números.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>This takes up to a minute. Deskbell goes on working meanwhile.</source>
            <translation>Tarda hasta un minuto. Mientras tanto Deskbell sigue trabajando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Everything that was looked at is all right.</source>
            <translation>Todo lo que se revisó está bien.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>1 thing needs you. It stands on top.</source>
            <translation>1 cosa le necesita. Está arriba.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>{n} things need you. They stand on top.</source>
            <translation>{n} cosas le necesitan. Están arriba.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Fine</source>
            <translation>Bien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Good to know</source>
            <translation>Conviene saberlo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Needs you</source>
            <translation>Para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Not looked at</source>
            <translation>Sin revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copied. Paste it into your message to support.</source>
            <translation>Copiado. Péguelo en su mensaje a soporte.</translation>
        </message>
    </context>
    <context>
        <name>ColourButton</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Colour of {name}</source>
            <translation>Color de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Another colour</source>
            <translation>Otro color</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Your reply</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Enviar (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Insert from Knowledge</source>
            <translation>Insertar una ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Type / in your reply</source>
            <translation>Escriba / en su respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Intro envía</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Changing a sent message. It will be marked as edited. Esc leaves it</source>
            <translation>Está cambiando un mensaje enviado. Quedará marcado como editado. Esc lo deja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Edited from the AI's draft</source>
            <translation>Editado a partir del borrador de la IA</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Save mine</source>
            <translation>Guardar lo mío</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Take theirs</source>
            <translation>Tomar lo suyo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{title} was deleted while you were editing it. Save yours to bring it back.</source>
            <translation>{title} se borró mientras usted la editaba. Guarde lo suyo para recuperarla.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{name} saved {title} at {when}, while you were editing it. Below is what your text would change in theirs.</source>
            <translation>{name} guardó {title} a las {when}, mientras usted la editaba. Abajo está lo que cambiaría su texto.</translation>
        </message>
    </context>
    <context>
        <name>ConversationPage</name>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Mark done</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Close the conversation (Ctrl+D)</source>
            <translation>Cerrar la conversación (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Hand back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Let the AI answer again (Ctrl+B)</source>
            <translation>Dejar que la IA vuelva a responder (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Take over</source>
            <translation>Tomar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Answer yourself (Ctrl+T)</source>
            <translation>Responder usted (Ctrl+T)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The AI stopped here.</source>
            <translation>La IA se detuvo aquí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Export this conversation</source>
            <translation>Exportar esta conversación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete the conversation with {name}?</source>
            <translation>¿Borrar la conversación con {name}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Its messages are erased from this PC and can't be brought back.</source>
            <translation>Sus mensajes se borran de este PC y no se pueden recuperar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The whole message</source>
            <translation>El mensaje completo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Sending takes over from the AI</source>
            <translation>Responder. Al enviar, usted toma el relevo de la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Type / for saved replies</source>
            <translation>Responder. Escriba / para las respuestas guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The {guest} was told: “{told}”</source>
            <translation>El {guest} ha leído: «{told}»</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>On {page}</source>
            <translation>En {page}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>writes in {language}</source>
            <translation>escribe en {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>has left the page</source>
            <translation>ha dejado la página</translation>
        </message>
    </context>
    <context>
        <name>CorrectionStrip</name>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Save and send the correction</source>
            <translation>Guardar y enviar la corrección</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>This answer was wrong.</source>
            <translation>Esta respuesta era incorrecta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Asked: “{asked}” The AI answered: “{told}” Put it right below; the {guest} gets your answer in its place, marked as edited.</source>
            <translation>Se preguntó: «{asked}» La IA respondió: «{told}» Corríjalo abajo; el {guest} recibe su respuesta en su lugar, marcada como editada.</translation>
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
            <translation>¿Olvidó el PIN?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Somebody else who works here signs in with their own name and gives you a new PIN in Settings. If nobody can, the owner quits Deskbell and types “deskbell operators reset-pin” with your name; it asks for the owner's passphrase, or for the login of this computer.</source>
            <translation>Otra persona que trabaja aquí inicia sesión con su nombre y le da un PIN nuevo en Ajustes. Si nadie puede, el propietario cierra Deskbell y escribe «deskbell operators reset-pin» con el nombre de usted; se pide la frase de paso o el acceso a este equipo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Show again</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Deskbell is locked</source>
            <translation>Deskbell está bloqueado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Hidden from view</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Who is at the desk?</source>
            <translation>¿Quién está en recepción?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name. The AI goes on answering.</source>
            <translation>Elija su nombre. La IA sigue respondiendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Names and messages are covered. Press Ctrl+Shift+H to show them again.</source>
            <translation>Los nombres y mensajes están tapados. Ctrl+Mayús+H los muestra de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name, by click or by its number.</source>
            <translation>Elija su nombre, con un clic o por su número.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Nobody is waiting for a person.</source>
            <translation>Nadie espera a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>1 conversation needs a person.</source>
            <translation>1 conversación necesita a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>{n} conversations need a person.</source>
            <translation>{n} conversaciones necesitan a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>That PIN is not right. Try again.</source>
            <translation>Ese PIN no es correcto. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Too many wrong PINs. The next try is possible in {n} s.</source>
            <translation>Demasiados PIN erróneos. Podrá intentarlo en {n} s.</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Find a person's data…</source>
            <translation>Encontrar los datos de una persona…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who has looked…</source>
            <translation>Quién ha mirado…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Every connection…</source>
            <translation>Todas las conexiones…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Stop using Deskbell…</source>
            <translation>Dejar de usar Deskbell…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Somebody asks what you keep of them: hand it over, or erase it.</source>
            <translation>Alguien pregunta qué guarda usted de él: entréguelo, o bórrelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who opened which conversation, and when.</source>
            <translation>Quién abrió qué conversación, y cuándo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Whom this PC has contacted, why, and what was refused.</source>
            <translation>Con quién se ha conectado este PC, para qué y qué se ha rechazado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Erases everything on this PC, and the keys.</source>
            <translation>Borra todo en este PC, y las claves.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>What differs</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>Nothing differs.</source>
            <translation>No cambia nada.</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Draft for you</source>
            <translation>Borrador para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>· only you can see this</source>
            <translation>· solo usted lo ve</translation>
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
            <translation>Enviar el borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit the draft</source>
            <translation>Editar el borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard the draft</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft as it is (Ctrl+Shift+Enter)</source>
            <translation>Enviar el borrador tal cual (Ctrl+Mayús+Intro)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>How much you change the drafts</source>
            <translation>Cuánto cambia usted los borradores</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>No draft has waited for your yes so far.</source>
            <translation>Ningún borrador ha esperado aún su visto bueno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Without a topic</source>
            <translation>Sin tema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>changed {n} of {all}</source>
            <translation>{n} de {all} cambiados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Let the AI answer alone</source>
            <translation>Dejar que la IA responda sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>answers alone</source>
            <translation>responde sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>drafts for you</source>
            <translation>le prepara borradores</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>comes to you</source>
            <translation>le llega a usted</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entry without a title</source>
            <translation>Ficha sin título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ended {day}</source>
            <translation>terminó el {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ends {day}</source>
            <translation>termina el {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>used {n}×</source>
            <translation>usada {n} veces</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>A short title, such as Breakfast</source>
            <translation>Un título corto, como Desayuno</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>One way of asking on each line</source>
            <translation>Una forma de preguntar por línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Ways of asking, one on each line</source>
            <translation>Formas de preguntar, una por línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write it as you would say it. Guests read these very words.</source>
            <translation>Escríbalo como lo diría. Los huéspedes leerán estas mismas palabras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The AI may</source>
            <translation>La IA puede</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Answer by itself</source>
            <translation>Responder sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft for me</source>
            <translation>Preparar un borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>From a day on</source>
            <translation>Desde un día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Until a day</source>
            <translation>Hasta un día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Between two days</source>
            <translation>Entre dos días</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Look at it again</source>
            <translation>Volver a mirarla</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>No day set</source>
            <translation>Sin día fijado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a month</source>
            <translation>En un mes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In half a year</source>
            <translation>En medio año</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a year</source>
            <translation>En un año</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>On a day</source>
            <translation>Un día concreto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Day on which to look at it again</source>
            <translation>Día para volver a mirarla</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>None</source>
            <translation>Ninguno</translation>
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
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Give the entry a title first.</source>
            <translation>Ponga antes un título a la ficha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write an answer first.</source>
            <translation>Escriba antes una respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The last day is before the first day.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Guests ask it like this</source>
            <translation>Así lo preguntan los huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Customers ask it like this</source>
            <translation>Así lo preguntan los clientes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Visitors ask it like this</source>
            <translation>Así lo preguntan los visitantes</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Earlier versions of this entry</source>
            <translation>Versiones anteriores de esta ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>New entry</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>A new entry. The assistant uses it once you save it.</source>
            <translation>Una ficha nueva. El asistente la usa en cuanto la guarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}, by {name}</source>
            <translation>Guardada por última vez: {when}, por {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}</source>
            <translation>Guardada por última vez: {when}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>1 earlier version</source>
            <translation>1 versión anterior</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>{n} earlier versions</source>
            <translation>{n} versiones anteriores</translation>
        </message>
    </context>
    <context>
        <name>EntryPicker</name>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Find an answer</source>
            <translation>Buscar una respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Answers from your knowledge</source>
            <translation>Respuestas de sus fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>No entry holds these words.</source>
            <translation>Ninguna ficha contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Your knowledge has no entries yet.</source>
            <translation>Todavía no tiene fichas.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Three steps to your first answer</source>
            <translation>Tres pasos hasta su primera respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Knowledge</source>
            <translation>Abrir Fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Write down what people ask you, or take a list of questions to fill in.</source>
            <translation>Escriba lo que le preguntan o tome una lista de preguntas para completar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Say what your business is called and when somebody is at the desk.</source>
            <translation>Indique cómo se llama su negocio y cuándo hay alguien en recepción.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Connect your website: its address, a relay, and one line for your pages.</source>
            <translation>Conecte su sitio web: su dirección, un relay y una línea para sus páginas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Your desk is ready. Open your website and write a question in the chat there: it appears here.</source>
            <translation>Todo está listo. Abra su sitio web y escriba una pregunta en el chat: aparecerá aquí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Lead me through it</source>
            <translation>Guíeme paso a paso</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
    </context>
    <context>
        <name>GroupDelegate</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{n} times</source>
            <translation>{n} veces</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <location filename="../../../desktop/ui/guard.py" />
            <source>Nobody has a PIN yet. Set one in Settings, then you can lock.</source>
            <translation>Nadie tiene PIN todavía. Ponga uno en Ajustes y podrá bloquear.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Look at this PC…</source>
            <translation>Revisar este PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Deskbell looks at memory, disk, keys, conversations, models, relay, e-mail and your website, and says what is wrong and how to mend it. It changes nothing.</source>
            <translation>Deskbell revisa la memoria, el disco, las claves, las conversaciones, los modelos, el relay, el correo y su sitio web, y dice qué falla y cómo arreglarlo. No cambia nada.</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>All days as Monday</source>
            <translation>Todos los días como el lunes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>A day on which you are closed</source>
            <translation>Un día en que está cerrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add this day</source>
            <translation>Añadir este día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add a day on which you are closed</source>
            <translation>Añadir un día en que está cerrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>The hours “{typed}” can't be read. Write them as 07:00–22:00.</source>
            <translation>El horario «{typed}» no se puede leer. Escríbalo como 07:00–22:00.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Opening hours on {day}</source>
            <translation>Horario del {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>No longer closed on {day}</source>
            <translation>Ya no está cerrado el {day}</translation>
        </message>
    </context>
    <context>
        <name>HoursStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Opening hours</source>
            <translation>Horario de apertura</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When is somebody at the desk?</source>
            <translation>¿Cuándo hay alguien en recepción?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When the AI can't answer, visitors read from these hours when a person will. Leave them empty if you don't want to say.</source>
            <translation>Cuando la IA no puede responder, los visitantes leen en este horario cuándo lo hará una persona. Déjelo vacío si prefiere no decirlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Closed on</source>
            <translation>Cerrado el</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Holidays and days off, one by one.</source>
            <translation>Festivos y días libres, uno por uno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>This time zone is unknown. Choose one from the list.</source>
            <translation>Esta zona horaria no se conoce. Elija una de la lista.</translation>
        </message>
    </context>
    <context>
        <name>HouseStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Your house</source>
            <translation>Su casa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What is your house called?</source>
            <translation>¿Cómo se llama su casa?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Visitors see the name above the chat. All of this can be changed later.</source>
            <translation>Los visitantes ven el nombre sobre el chat. Todo esto se puede cambiar después.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Name of the business</source>
            <translation>Nombre del negocio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>as your guests know it</source>
            <translation>como lo conocen sus huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Guesthouse</source>
            <translation>Casa de huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What kind of business it is</source>
            <translation>Qué tipo de negocio es</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Languages in which the chat greets your visitors</source>
            <translation>Idiomas en que el chat saluda a sus visitantes</translation>
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
            <translation>Elegir archivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Address of the page</source>
            <translation>Dirección de la página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Read the page</source>
            <translation>Leer la página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>PDF, Word, Markdown, a saved web page, plain text, or a table saved as CSV. You can also drop a file on the list of entries.</source>
            <translation>PDF, Word, Markdown, una página web guardada, texto sin formato o una tabla guardada como CSV. También puede soltar un archivo sobre la lista de fichas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Or one page of your website</source>
            <translation>O una página de su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Deskbell fetches this one page now, and nothing else.</source>
            <translation>Deskbell descarga ahora esta página y nada más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>What is found waits for your review. Nothing is answered from it before.</source>
            <translation>Lo que se encuentra espera su revisión. Antes no se responde nada con ello.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Documents ({endings});;All files (*)</source>
            <translation>Documentos ({endings});;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Back to the entries</source>
            <translation>Volver a las fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept all</source>
            <translation>Aceptar todo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all</source>
            <translation>Descartar todo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Join with next</source>
            <translation>Unir con la siguiente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Ways of asking, one a line</source>
            <translation>Formas de preguntar, una por línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What is answered until now</source>
            <translation>Lo que se responde hasta ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Not needed</source>
            <translation>No hace falta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all {n} drafts?</source>
            <translation>¿Descartar los {n} borradores?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard the draft?</source>
            <translation>¿Descartar el borrador?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>They are thrown away. What is published stays as it is.</source>
            <translation>Se eliminan. Lo publicado queda como está.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To review: {count}</source>
            <translation>Por revisar: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To fill in: {count}</source>
            <translation>Por rellenar: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What to say: {hint}</source>
            <translation>Qué decir: {hint}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>How far the import is</source>
            <translation>Avance de la importación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Show the lines</source>
            <translation>Ver las líneas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Next to fill in</source>
            <translation>Siguiente por rellenar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Lines that were left out</source>
            <translation>Líneas omitidas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 draft to review</source>
            <translation>1 borrador por revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} drafts to review</source>
            <translation>{count} borradores por revisar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 question without an answer</source>
            <translation>1 pregunta sin respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} questions without an answer</source>
            <translation>{count} preguntas sin respuesta</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Search conversations</source>
            <translation>Buscar en las conversaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Needs you</source>
            <translation>Para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Yours</source>
            <translation>Suyas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Which conversations</source>
            <translation>Qué conversaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Inbox</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The newest {n} are listed. Type one more word to find older ones.</source>
            <translation>Se muestran las {n} más recientes. Escriba otra palabra para encontrar anteriores.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>1 conversation found</source>
            <translation>1 conversación encontrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>{n} conversations found</source>
            <translation>{n} conversaciones encontradas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>No conversation holds these words.</source>
            <translation>Ninguna conversación contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nobody needs you right now. New questions appear here.</source>
            <translation>Nadie le necesita ahora. Las preguntas nuevas aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The AI has no conversation at the moment.</source>
            <translation>La IA no tiene ninguna conversación en este momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>You have not taken over a conversation.</source>
            <translation>No ha tomado ninguna conversación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nothing is marked as done yet.</source>
            <translation>Todavía no hay nada terminado.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <location filename="../../../desktop/ui/inbox_model.py" />
            <source>unread</source>
            <translation>sin leer</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <location filename="../../../desktop/ui/inbox_page.py" />
            <source>Choose a conversation to read it.</source>
            <translation>Elija una conversación para leerla.</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Needs you</source>
            <translation>Para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Yours</source>
            <translation>Suyas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>How long conversations in {list} are kept</source>
            <translation>Cuánto tiempo se guardan las conversaciones de {list}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>The relay has not confirmed this computer's clock yet, so nothing is erased for now. A wrong clock must not erase anything.</source>
            <translation>El relé aún no ha confirmado el reloj de este ordenador, así que por ahora no se borra nada. Un reloj equivocado no debe borrar nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep for these times</source>
            <translation>Guardar durante estos plazos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Days after the last change in a conversation. Then it is erased for good. Visitors are told the longest of these times.</source>
            <translation>Días tras el último cambio en una conversación. Después se borra para siempre. A los visitantes se les indica el más largo de estos plazos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep conversations for these times?</source>
            <translation>¿Guardar las conversaciones durante estos plazos?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 conversation is older than that and will be erased for good.</source>
            <translation>1 conversación es más antigua y se borrará para siempre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} conversations are older than that and will be erased for good.</source>
            <translation>{n} conversaciones son más antiguas y se borrarán para siempre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight, nor in the next seven days.</source>
            <translation>Esta noche no se borra nada, ni en los próximos siete días.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. 1 conversation goes within seven days.</source>
            <translation>Esta noche no se borra nada. En siete días se borra 1 conversación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. {n} conversations go within seven days.</source>
            <translation>Esta noche no se borra nada. En siete días se borran {n} conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight 1 conversation goes: {names}.</source>
            <translation>Esta noche se borra 1 conversación: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names} and others.</source>
            <translation>Esta noche se borran {n} conversaciones: {names} y otras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names}.</source>
            <translation>Esta noche se borran {n} conversaciones: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>keep (10 years)</source>
            <translation>guardar (10 años)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} days</source>
            <translation>{n} días</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Preguntas guardadas para ensayos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>A person should answer</source>
            <translation>Debería responder una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Should come from {title}</source>
            <translation>Debería venir de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove {question}</source>
            <translation>Quitar {question}</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeList</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>New entry</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search entries</source>
            <translation>Buscar en las fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Expiring</source>
            <translation>Caducan</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Which entries</source>
            <translation>Qué fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Knowledge</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entries</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Import website or file</source>
            <translation>Importar web o archivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Save all entries as a file</source>
            <translation>Guardar todas las fichas en un archivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search {n} entries</source>
            <translation>Buscar en {n} fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>1 thing is worth a look</source>
            <translation>1 cosa merece un vistazo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>{n} things are worth a look</source>
            <translation>{n} cosas merecen un vistazo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry holds these words.</source>
            <translation>Ninguna ficha contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Write down your first question and answer with New entry, or import a file.</source>
            <translation>Anote su primera pregunta y respuesta con Ficha nueva, o importe un archivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>There are no drafts.</source>
            <translation>No hay borradores.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry ends within the next 30 days.</source>
            <translation>Ninguna ficha caduca en los próximos 30 días.</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeModel</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>not saved</source>
            <translation>sin guardar</translation>
        </message>
    </context>
    <context>
        <name>KnowledgePage</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant does not use drafts</source>
            <translation>Guardado · el asistente no usa borradores</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant uses it now</source>
            <translation>Guardado · el asistente ya la usa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant is reading it</source>
            <translation>Guardado · el asistente la está leyendo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete {title}?</source>
            <translation>¿Borrar {title}?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>The assistant stops using it at once.</source>
            <translation>El asistente deja de usarla al momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>this entry</source>
            <translation>esta ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Export all entries</source>
            <translation>Exportar todas las fichas</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Every connection</source>
            <translation>Todas las conexiones</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Why</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Visitors' data</source>
            <translation>Datos de visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Last</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Deskbell contacts only what you have named in the settings, and what you import or download. Everything else is refused and stands on top.</source>
            <translation>Deskbell solo se conecta con lo que usted ha indicado en los ajustes y con lo que importa o descarga. Todo lo demás se rechaza y aparece arriba.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Model files on this PC</source>
            <translation>Archivos de modelo en este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing has been contacted yet.</source>
            <translation>Todavía no ha habido ninguna conexión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing else was tried.</source>
            <translation>No se ha intentado nada más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>1 connection was refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>Se ha rechazado 1 conexión: algo en este PC quería salir hacia un sitio que usted no ha indicado. No se ha enviado nada. Si continúa, avise a quien se ocupa de este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{n} connections were refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>Se han rechazado {n} conexiones: algo en este PC quería salir hacia un sitio que usted no ha indicado. No se ha enviado nada. Si continúa, avise a quien se ocupa de este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents can't open a connection at all: the operating system itself refuses it.</source>
            <translation>Lo que busca respuestas, ejecuta el modelo de lenguaje y lee documentos no puede abrir ninguna conexión: el propio sistema operativo la rechaza.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents has no use of the network: Deskbell refuses it. On this system that holds Deskbell's own code, not every part of the libraries it uses.</source>
            <translation>Lo que busca respuestas, ejecuta el modelo de lenguaje y lee documentos no puede usar la red: Deskbell lo rechaza. En este sistema eso vale para el código de Deskbell, no para cada parte de las bibliotecas que usa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The app wanted it.</source>
            <translation>Rechazada. La quería la aplicación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. A command wanted it.</source>
            <translation>Rechazada. La quería un comando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that finds answers wanted it.</source>
            <translation>Rechazada. La quería la parte que busca respuestas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The language model's part wanted it.</source>
            <translation>Rechazada. La quería la parte del modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that reads documents wanted it.</source>
            <translation>Rechazada. La quería la parte que lee documentos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Messages from and to your website</source>
            <translation>Mensajes de su sitio web y hacia él</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>E-mail through your mail server</source>
            <translation>Correo por su servidor de correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A page that you imported</source>
            <translation>Una página que usted importó</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A model that you downloaded</source>
            <translation>Un modelo que usted descargó</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Its address was asked of the network's name service</source>
            <translation>Se preguntó su dirección al servicio de nombres de la red</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes, sealed</source>
            <translation>sí, sellados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>No language model is in use: answers are your own words.</source>
            <translation>No se usa ningún modelo de lenguaje: las respuestas son sus propias palabras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} has been changed since it was added, so it is not used. Add it again.</source>
            <translation>{name} ha cambiado desde que se añadió, así que no se usa. Añádalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is gone. Add it again.</source>
            <translation>{name} ya no está. Añádalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is checked when the language model starts.</source>
            <translation>{name} se comprueba cuando se inicia el modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged: it is checked at each start, and no conversation is in it.</source>
            <translation>{name} no ha cambiado: se comprueba en cada inicio y no contiene ninguna conversación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged and read-only, last checked on {moment}: no conversation is in it.</source>
            <translation>{name} no ha cambiado y es de solo lectura; última comprobación: {moment}. No contiene ninguna conversación.</translation>
        </message>
    </context>
    <context>
        <name>LeftBehindStrip</name>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Go back to it</source>
            <translation>Volver a ella</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Save it</source>
            <translation>Guardarla</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Your changes to {title} are kept, but not saved yet.</source>
            <translation>Sus cambios en {title} se conservan, pero aún no están guardados.</translation>
        </message>
    </context>
    <context>
        <name>MailCard</name>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Mail server</source>
            <translation>Servidor de correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Encryption</source>
            <translation>Cifrado</translation>
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
            <translation>Ninguno (solo en este PC)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Account name</source>
            <translation>Nombre de la cuenta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Your address, as guests see it</source>
            <translation>Su dirección, como la ven los huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Where to reach you</source>
            <translation>Dónde localizarle</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Save e-mail</source>
            <translation>Guardar el correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send a test e-mail</source>
            <translation>Enviar un correo de prueba</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail</source>
            <translation>Dejar de usar el correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Each closed conversation</source>
            <translation>Cada conversación cerrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Once a day, at</source>
            <translation>Una vez al día, a las</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Time of the daily summary</source>
            <translation>Hora del resumen diario</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send me one now</source>
            <translation>Enviarme uno ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries come by e-mail. Set up your mail server first.</source>
            <translation>Los resúmenes llegan por correo. Configure primero su servidor de correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get no summaries.</source>
            <translation>No recibe ningún resumen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a conversation is over you get a few lines of it, written on this PC, with contact details and numbers masked as far as they are recognised.</source>
            <translation>Cuando una conversación termina recibe unas líneas de ella, escritas en este PC, con los datos de contacto y números ocultos en la medida en que se reconocen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get who needs you, what you promised for today, how many were answered, and new open questions. If this PC was off at that time, it comes at the next start.</source>
            <translation>Se entera de quién le necesita, qué prometió para hoy, cuántas se respondieron y qué preguntas nuevas quedan abiertas. Si este PC estaba apagado a esa hora, llega en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>kept; type to change it</source>
            <translation>guardada; escriba para cambiarla</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a guest waits for a minute and nobody comes, you get an e-mail. A reply to a guest who has left goes out by e-mail too.</source>
            <translation>Cuando un huésped espera un minuto y nadie viene, usted recibe un correo. La respuesta a un huésped que se ha ido también sale por correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>E-mail is not set up. With your own mail server Deskbell writes to you when a guest waits and nobody comes, and sends your reply after a guest who has left.</source>
            <translation>El correo no está configurado. Con su propio servidor, Deskbell le escribe cuando un huésped espera y nadie viene, y envía su respuesta al huésped que se ha ido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail?</source>
            <translation>¿Dejar de usar el correo?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>The mail server and its password are forgotten on this PC.</source>
            <translation>El servidor de correo y su contraseña se olvidan en este PC.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving?</source>
            <translation>¿Salir sin guardar?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>1 entry has changes that are not saved.</source>
            <translation>1 ficha tiene cambios sin guardar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>{n} entries have changes that are not saved.</source>
            <translation>{n} fichas tienen cambios sin guardar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving</source>
            <translation>Salir sin guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Let the AI answer again</source>
            <translation>Dejar que la IA vuelva a responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Pause the AI</source>
            <translation>Pausar la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody needs you.</source>
            <translation>Alguien le necesita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody wrote again.</source>
            <translation>Alguien ha vuelto a escribir.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsCard</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Add somebody</source>
            <translation>Añadir a alguien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself</source>
            <translation>Se bloquea solo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself</source>
            <translation>Tapa solo los nombres y mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself (or Ctrl+L)</source>
            <translation>Se bloquea solo (o Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself (or Ctrl+Shift+H)</source>
            <translation>Tapa solo los nombres y mensajes (o Ctrl+Mayús+H)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>{name} has no PIN, so anybody can open the window as {name}.</source>
            <translation>{name} no tiene PIN, así que cualquiera puede abrir la ventana como {name}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Name of {name}</source>
            <translation>Nombre de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Change PIN…</source>
            <translation>Cambiar PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set PIN…</source>
            <translation>Poner PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>PIN de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name}</source>
            <translation>Quitar a {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>At the desk now</source>
            <translation>Ahora en recepción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name} from this desk?</source>
            <translation>¿Quitar a {name} de esta recepción?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>What they wrote stays, with their name.</source>
            <translation>Lo que escribió se queda, con su nombre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Desk {n}</source>
            <translation>Recepción {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after 1 minute</source>
            <translation>después de 1 minuto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} minutes</source>
            <translation>después de {n} minutos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} seconds</source>
            <translation>después de {n} segundos</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>As tables</source>
            <translation>Como tablas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Show the numbers behind the plots</source>
            <translation>Mostrar los números de los gráficos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures for a spreadsheet</source>
            <translation>Guardar las cifras para una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, confirmed</source>
            <translation>Respondido sola, confirmado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, silent</source>
            <translation>Respondido sola, sin reacción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered by a person</source>
            <translation>Respondido por una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Still open</source>
            <translation>Aún abierto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>What they ask about</source>
            <translation>Qué preguntan</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Languages they write in</source>
            <translation>En qué idiomas escriben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time until a person replied</source>
            <translation>Tiempo hasta que respondió una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Thumbs on the AI's answers</source>
            <translation>Pulgares de las respuestas de la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures</source>
            <translation>Guardar las cifras</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabla para hoja de cálculo (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Only counts are kept once a conversation is erased.</source>
            <translation>Cuando se borra una conversación, solo quedan números.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The conversations are being counted.</source>
            <translation>Se están contando las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Since {day}.</source>
            <translation>Desde el {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No guest has written in these days, so there is nothing to count.</source>
            <translation>Ningún huésped ha escrito estos días, así que no hay nada que contar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No customer has written in these days, so there is nothing to count.</source>
            <translation>Ningún cliente ha escrito estos días, así que no hay nada que contar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No visitor has written in these days, so there is nothing to count.</source>
            <translation>Ningún visitante ha escrito estos días, así que no hay nada que contar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When guests write</source>
            <translation>Cuándo escriben los huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When customers write</source>
            <translation>Cuándo escriben los clientes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When visitors write</source>
            <translation>Cuándo escriben los visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} gave a thumb up, or said thanks</source>
            <translation>El {guest} puso un pulgar arriba o dio las gracias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} left without a word</source>
            <translation>El {guest} se fue sin decir nada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Not among them, with a thumb down: {n}</source>
            <translation>Aparte, con pulgar abajo: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Half of them within {half}, the longest {worst}</source>
            <translation>La mitad en {half}, la más larga {worst}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody has waited for a person</source>
            <translation>Nadie ha esperado a una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Waiting since {moment}</source>
            <translation>Espera desde {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody waits for you now</source>
            <translation>Ahora nadie le espera</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Cerradas sin respuesta: {n}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Inbox</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Knowledge</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Open questions</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>{title}: {n} of 100 alike</source>
            <translation>{title}: {n} de 100 de parecido</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase of the backup</source>
            <translation>Frase de contraseña de la copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Whoever has the file and this passphrase can read everything in it, and nobody can without. It can't be found out or reset: write it down, and keep it apart from the file.</source>
            <translation>Quien tenga el archivo y esta frase puede leerlo todo; sin ella, nadie. No se puede averiguar ni restablecer: apúntela y guárdela aparte del archivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Type the passphrase that was chosen when this backup was made.</source>
            <translation>Escriba la frase de contraseña que se eligió al hacer esta copia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Write the backup</source>
            <translation>Guardar la copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Check the backup</source>
            <translation>Comprobar la copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The passphrase has at least 8 characters; three or four unrelated words are best.</source>
            <translation>La frase de contraseña tiene al menos 8 caracteres; lo mejor son tres o cuatro palabras sin relación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The two are not the same. Type the passphrase again.</source>
            <translation>Las dos no son iguales. Escriba de nuevo la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Somebody else is at the desk (F2)</source>
            <translation>Hay otra persona en recepción (F2)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Who is at the desk</source>
            <translation>Quién está en recepción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>At the desk: {name}</source>
            <translation>En recepción: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find a person's data</source>
            <translation>Encontrar los datos de una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Name, e-mail, telephone or booking number</source>
            <translation>Nombre, correo, teléfono o número de reserva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>However it is written: +49 170 … and 0170-…, Müller and Mueller, either name first. Everything on this PC is looked through.</source>
            <translation>Se escriba como se escriba: +49 170 … y 0170-…, Müller y Mueller, nombre o apellido primero. Se mira todo en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Where it was found</source>
            <translation>Dónde se encontró</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Last changed</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save a copy for them…</source>
            <translation>Guardar una copia para ella…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase it everywhere…</source>
            <translation>Borrar en todas partes…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt…</source>
            <translation>Guardar el recibo…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Everything is erased.</source>
            <translation>Todo está borrado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Kept for rehearsals</source>
            <translation>Guardadas para ensayos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Your own entries speak of them too; change those by hand: {titles}</source>
            <translation>Sus propias entradas también hablan de ella; cámbielas a mano: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{name} (perhaps)</source>
            <translation>{name} (quizá)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking… {n} of {total} conversations.</source>
            <translation>Buscando… {n} de {total} conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>That is too short to look for. Type a name, an e-mail address, a telephone number or a booking number.</source>
            <translation>Es demasiado corto para buscar. Escriba un nombre, un correo, un teléfono o un número de reserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through; {bad} of them can't be read. deskbell doctor says why.</source>
            <translation>Se han mirado {n} conversaciones; {bad} no se pueden leer. deskbell doctor dice por qué.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Nothing was found in {n} conversations.</source>
            <translation>No se encontró nada en {n} conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through. What is certainly theirs is ticked; please read what is marked “perhaps”.</source>
            <translation>Se han mirado {n} conversaciones. Lo que es seguro suyo está marcado; lea lo señalado con «quizá».</translation>
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
            <translation>Una carpeta para la copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase this person's data everywhere?</source>
            <translation>¿Borrar los datos de esta persona en todas partes?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 conversation or question goes for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>1 conversación o pregunta se borra para siempre: mensajes, borradores, resúmenes, preguntas, correos en espera y el índice de búsqueda. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations and questions go for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>{n} conversaciones y preguntas se borran para siempre: mensajes, borradores, resúmenes, preguntas, correos en espera y el índice de búsqueda. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Names and e-mail addresses</source>
            <translation>Nombres y direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Drafts of replies</source>
            <translation>Borradores de respuestas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Summaries</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions on the list of open questions</source>
            <translation>Preguntas en la lista de preguntas abiertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Preguntas guardadas para ensayos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>E-mails that waited to be sent</source>
            <translation>Correos que esperaban ser enviados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Mensajes sellados que esperaban ser enviados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Lines in the search index</source>
            <translation>Líneas del índice de búsqueda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Receipt {number} of {day}, {time}</source>
            <translation>Recibo {number} del {day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{kind}: {n}</source>
            <translation>{kind}: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>The receipt names nobody, so you may keep it.</source>
            <translation>El recibo no nombra a nadie, así que puede guardarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt</source>
            <translation>Guardar el recibo</translation>
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
            <translation>Su PIN actual</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>New PIN, 4 digits or more</source>
            <translation>PIN nuevo, 4 cifras o más</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The same again</source>
            <translation>Otra vez el mismo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN keeps guests and colleagues from this screen. It encrypts nothing.</source>
            <translation>Un PIN mantiene a huéspedes y compañeros lejos de esta pantalla. No cifra nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set the PIN</source>
            <translation>Poner el PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>No PIN any more</source>
            <translation>Sin PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Un PIN necesita al menos 4 cifras. Elija uno más largo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>No son iguales. Escriba el PIN nuevo otra vez.</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Replies</source>
            <translation>Respuestas</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>This PC is being looked at.</source>
            <translation>Se está mirando este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Find a person's data</source>
            <translation>Buscar los datos de una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who has looked…</source>
            <translation>Quién ha mirado…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Stop using Deskbell…</source>
            <translation>Dejar de usar Deskbell…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection…</source>
            <translation>Todas las conexiones…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Companies that process data for you</source>
            <translation>Empresas que tratan datos para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who runs the relay?</source>
            <translation>¿Quién gestiona el relay?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Not said yet</source>
            <translation>Aún sin indicar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>We ourselves</source>
            <translation>Nosotros mismos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Another company</source>
            <translation>Otra empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Name of the company</source>
            <translation>Nombre de la empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Agreement for your records</source>
            <translation>Acuerdo para sus archivos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your guests' messages, as this PC is set up right now</source>
            <translation>Qué pasa con los mensajes de sus huéspedes, tal como está configurado este PC ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your customers' messages, as this PC is set up right now</source>
            <translation>Qué pasa con los mensajes de sus clientes, tal como está configurado este PC ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your visitors' messages, as this PC is set up right now</source>
            <translation>Qué pasa con los mensajes de sus visitantes, tal como está configurado este PC ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>The PDF was not saved: {why}</source>
            <translation>El PDF no se guardó: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>This computer has no keyring. Choose a passphrase of at least 8 characters.</source>
            <translation>Este equipo no tiene llavero de claves. Elija una frase de paso de al menos 8 caracteres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Passphrase of this profile</source>
            <translation>Frase de paso de este perfil</translation>
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
            <translation>Por responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Not for the AI</source>
            <translation>No para la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Which questions</source>
            <translation>Qué preguntas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Open questions</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question holds these words.</source>
            <translation>Ninguna pregunta contiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Nothing is open. What the AI can't answer, and what you answer yourself, is gathered here.</source>
            <translation>No hay nada abierto. Aquí se reúne lo que la IA no puede responder y lo que responde usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question is kept from the AI.</source>
            <translation>No se le niega a la IA ninguna pregunta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question was answered from here yet.</source>
            <translation>Desde aquí aún no se ha respondido ninguna pregunta.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsModel</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{title}, asked {n} times</source>
            <translation>{title}, preguntado {n} veces</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Not for the AI</source>
            <translation>No para la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Open it again</source>
            <translation>Abrirla de nuevo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Already answered by an entry…</source>
            <translation>Ya respondida por una ficha…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Publish answer</source>
            <translation>Publicar respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Choose a question to answer it.</source>
            <translation>Elija una pregunta para responderla.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In their words</source>
            <translation>Con sus palabras</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Names, phone numbers and e-mails are masked here, as far as they can be told.</source>
            <translation>Los nombres, teléfonos y correos están tapados aquí, en la medida en que se reconocen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Means something else</source>
            <translation>Quiere decir otra cosa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>And {n} more.</source>
            <translation>Y {n} más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked once.</source>
            <translation>Preguntado una vez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in one day.</source>
            <translation>Preguntado {n} veces en un día.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in {days} days.</source>
            <translation>Preguntado {n} veces en {days} días.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In {n} languages.</source>
            <translation>En {n} idiomas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>{title} answers it.</source>
            <translation>{title} lo responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Only people answer it.</source>
            <translation>Solo lo responden personas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Nothing in Knowledge answers it.</source>
            <translation>Ninguna ficha lo responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Use this</source>
            <translation>Usar esto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>More about {question}</source>
            <translation>Más sobre {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Write it once. Every {guest} who asks from now on gets it.</source>
            <translation>Escríbalo una vez. Cada {guest} que pregunte desde ahora lo recibe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>You already told a {guest}</source>
            <translation>Ya se lo dijo a un {guest}</translation>
        </message>
    </context>
    <context>
        <name>RehearsalCard</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Progress of the rehearsal</source>
            <translation>Avance del ensayo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearse this edit</source>
            <translation>Ensayar este cambio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Review them</source>
            <translation>Revisarlas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept questions</source>
            <translation>Preguntas guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question kept</source>
            <translation>1 pregunta guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions kept</source>
            <translation>{n} preguntas guardadas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Ask your kept questions and the last 200 real ones, and see what this edit would change. Nothing is sent.</source>
            <translation>Hace sus preguntas guardadas y las últimas 200 reales, y muestra qué cambiaría. No se envía nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>The AI is away. Try again when it says Answering.</source>
            <translation>La IA está ausente. Inténtelo cuando diga Respondiendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>There is no question to ask yet. Keep one below Try it.</source>
            <translation>Aún no hay preguntas que hacer. Guarde una en Probar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question asked with your edit.</source>
            <translation>1 pregunta hecha con su cambio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions asked with your edit.</source>
            <translation>{n} preguntas hechas con su cambio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} as before</source>
            <translation>{n} como antes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} to look at</source>
            <translation>{n} por mirar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>And more, in the list.</source>
            <translation>Y más, en la lista.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 kept question is not answered as you expect.</source>
            <translation>1 pregunta guardada no se responde como usted espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} kept questions are not answered as you expect.</source>
            <translation>{n} preguntas guardadas no se responden como usted espera.</translation>
        </message>
    </context>
    <context>
        <name>RenewalDialog</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now</source>
            <translation>Terminar ya la línea antigua</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of your line</source>
            <translation>Renovar la clave de su línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Your PIN</source>
            <translation>Su PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line</source>
            <translation>Terminar la línea antigua</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew and copy the new line</source>
            <translation>Renovar y copiar la línea nueva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>El PIN no era correcto, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Do this when this PC or a backup of it was stolen, when somebody who had access has left, or after some years. Your website gets a new line.</source>
            <translation>Hágalo si robaron este PC o una copia de seguridad, si se fue alguien que tenía acceso, o al cabo de unos años. Su sitio web recibe una línea nueva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>For 30 days the new line and the older one both work, and every answer goes back the way its visitor came. Put the new line on every page in that time. Then the older key is destroyed, and pages that still have the older line reach nobody.</source>
            <translation>Durante 30 días funcionan la línea nueva y la antigua, y cada respuesta vuelve por donde llegó su visitante. Ponga en ese tiempo la línea nueva en cada página. Después se destruye la clave antigua, y las páginas que aún tengan la línea antigua no llegan a nadie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Make a new backup afterwards, and restore it on a second PC if you use one. If your relay serves only listed sites, ask whoever runs it to list the new line too.</source>
            <translation>Después haga una copia de seguridad nueva y recupérela en un segundo PC, si usa uno. Si su relay solo atiende sitios registrados, pida a quien lo lleva que registre también la línea nueva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Put the new line on every page first. Whoever has stolen the older key could go on answering on pages that still have the older line; ending it here does not take it from them.</source>
            <translation>Ponga antes la línea nueva en cada página. Quien haya robado la clave antigua podría seguir respondiendo en las páginas que aún tengan la línea antigua; terminarla aquí no se la quita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older key is destroyed now. Visitors who are writing by the older line are sent away, and replies that have not reached them are not delivered. This can't be undone.</source>
            <translation>La clave antigua se destruye ahora. A los visitantes que escriben por la línea antigua se les despide, y las respuestas que no les han llegado no se entregan. No se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>RenewalStrip</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key…</source>
            <translation>Renovar la clave…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of the line for your website</source>
            <translation>Renovar la clave de la línea para su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now…</source>
            <translation>Terminar ya la línea antigua…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>If this PC or a backup was stolen, or somebody has left, make a new line.</source>
            <translation>Si robaron este PC o una copia de seguridad, o si alguien se fue, haga una línea nueva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}: this is its last day.</source>
            <translation>La línea antigua funciona hasta el {date}: es su último día.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}, {days} more days.</source>
            <translation>La línea antigua funciona hasta el {date}, {days} días más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days nobody has begun to write by the older line.</source>
            <translation>En los últimos 7 días nadie ha empezado a escribir por la línea antigua.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days somebody has begun to write by the older line once: a page still has it.</source>
            <translation>En los últimos 7 días alguien empezó una vez a escribir por la línea antigua: una página aún la tiene.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days visitors have begun to write by the older line {number} times: a page still has it.</source>
            <translation>En los últimos 7 días los visitantes empezaron {number} veces a escribir por la línea antigua: una página aún la tiene.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>What this edit would change</source>
            <translation>Qué cambiaría esto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>With your edit</source>
            <translation>Con su cambio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept question</source>
            <translation>Pregunta guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Really asked</source>
            <translation>Preguntado de verdad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as it is now</source>
            <translation>Guardar: como ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as with my edit</source>
            <translation>Guardar: como con mi cambio</translation>
        </message>
    </context>
    <context>
        <name>RingingCard</name>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Quiet</source>
            <translation>Bajo</translation>
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
            <translation>Con qué volumen suena Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>No sound between</source>
            <translation>Sin sonido entre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Hours without sound</source>
            <translation>Horas sin sonido</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound from</source>
            <translation>Sin sonido desde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound until</source>
            <translation>Sin sonido hasta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Deskbell rings when somebody needs you, again after 30 seconds, 2 minutes and every 5 minutes, until a person takes it or the visitor leaves.</source>
            <translation>Deskbell suena cuando alguien le necesita, de nuevo a los 30 segundos, a los 2 minutos y cada 5 minutos, hasta que una persona lo toma o el visitante se va.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>If nobody comes within a minute, you also get an e-mail.</source>
            <translation>Si nadie viene en un minuto, también recibe un correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>E-mail is not set up, so nobody is written to when you don't come.</source>
            <translation>El correo no está configurado, así que no se escribe a nadie si usted no viene.</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting to send: {text}</source>
            <translation>Pendiente de envío: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting {time}</source>
            <translation>Espera {time}</translation>
        </message>
    </context>
    <context>
        <name>SafeBanner</name>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Start normally</source>
            <translation>Iniciar con normalidad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>What is wrong?</source>
            <translation>¿Qué falla?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Safe start</source>
            <translation>Inicio seguro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI is left out this time. You can read and answer everything; every question comes to you.</source>
            <translation>Los últimos inicios de Deskbell no llegaron a completarse, así que esta vez la IA queda fuera. Puede leer y responder todo; cada pregunta le llega a usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI and the connection to your website are left out this time. You can read everything; messages wait, sealed.</source>
            <translation>Los últimos inicios de Deskbell no llegaron a completarse, así que esta vez quedan fuera la IA y la conexión con su sitio web. Puede leer todo; los mensajes esperan, sellados.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Everything stays on this PC.</source>
            <translation>Todo se queda en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Pause the AI</source>
            <translation>Pausar la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>As the computer is set</source>
            <translation>Como el equipo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell speaks it from its next start.</source>
            <translation>Deskbell lo hablará la próxima vez que se inicie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Start with the computer, in the tray</source>
            <translation>Iniciar con el equipo, en la bandeja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Go through the set-up</source>
            <translation>Recorrer la configuración</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Set-up, step by step</source>
            <translation>Configuración, paso a paso</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>From your name to the line for your website, in six steps.</source>
            <translation>Desde su nombre hasta la línea para su sitio web, en seis pasos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your business</source>
            <translation>Su negocio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your website</source>
            <translation>Su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The widget on your website</source>
            <translation>El widget en su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>How long conversations are kept</source>
            <translation>Cuánto tiempo se guardan las conversaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Data of your visitors</source>
            <translation>Datos de sus visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI</source>
            <translation>La IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What the AI may answer alone</source>
            <translation>Qué puede responder sola la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When somebody needs you</source>
            <translation>Cuando alguien le necesita</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>At this desk</source>
            <translation>En esta recepción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What you call the people who write</source>
            <translation>Cómo llama usted a quienes escriben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell uses this word everywhere in the app.</source>
            <translation>Deskbell usa esta palabra en toda la aplicación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When something is wrong</source>
            <translation>Cuando algo falla</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Let the AI answer again</source>
            <translation>Dejar que la IA vuelva a responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI is paused. Every question comes to you.</source>
            <translation>La IA está en pausa. Todas las preguntas le llegan a usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI answers first. While it is paused, every question comes to you.</source>
            <translation>La IA responde primero. Mientras está en pausa, todas las preguntas le llegan a usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The computer does not allow it: {why}</source>
            <translation>El equipo no lo permite: {why}</translation>
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
            <translation>Mostrar la dirección de correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
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
            <translation>Redactado por la IA a partir de los mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>In short</source>
            <translation>En resumen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Wants</source>
            <translation>Quiere</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Said</source>
            <translation>Dicho</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>How it was</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>What the AI looked at</source>
            <translation>Lo que consultó la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Add to Knowledge</source>
            <translation>Añadir a las fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Teach the AI</source>
            <translation>Enseñar a la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export this conversation</source>
            <translation>Exportar esta conversación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete this conversation</source>
            <translation>Borrar esta conversación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Stored</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>only on this PC</source>
            <translation>solo en este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Deleted on</source>
            <translation>Se borra el</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Opened by</source>
            <translation>Abierta por</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>This conversation's data</source>
            <translation>Datos de esta conversación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>not told</source>
            <translation>no indicado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>The AI has not looked for an answer here.</source>
            <translation>La IA no ha buscado una respuesta aquí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Guarde su respuesta en las fichas y el próximo {guest} la tendrá al momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Once you have replied you can save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Cuando haya respondido podrá guardar su respuesta en las fichas, y el próximo {guest} la tendrá al momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>no date is set</source>
            <translation>sin fecha fijada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>To talk to a person.</source>
            <translation>Hablar con una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It helped.”</source>
            <translation>«Me ayudó.»</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It did not help.”</source>
            <translation>«No me ayudó.»</translation>
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
            <translation>Casa de huéspedes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Import a file or a page</source>
            <translation>Importar un archivo o una página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Write an entry</source>
            <translation>Escribir una ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Choose an entry, or write a new one.</source>
            <translation>Elija una ficha o escriba una nueva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Begin with what people ask everywhere</source>
            <translation>Empiece por lo que se pregunta en todas partes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Take a set of questions with hints what to say, and fill in your own answers one after the other. A question is only answered once you have filled it in.</source>
            <translation>Tome una serie de preguntas con pistas de qué decir y rellene sus respuestas una tras otra. Una pregunta solo se responde cuando usted la ha rellenado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Or bring what you have</source>
            <translation>O traiga lo que ya tiene</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>A list of answers, a house guide, or the page of your website with the questions.</source>
            <translation>Una lista de respuestas, una guía de la casa o la página de su sitio web con las preguntas.</translation>
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
            <translation>Respondiendo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Away</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Every question comes to you</source>
            <translation>Todas las preguntas le llegan a usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Questions come to you until the AI is back</source>
            <translation>Las preguntas le llegan a usted hasta que la IA vuelva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{model} on this PC</source>
            <translation>{model} en este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answers word for word from your knowledge</source>
            <translation>Responde palabra por palabra con sus fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Relay connected · sealed</source>
            <translation>Relay conectado · sellado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>No relay is set up</source>
            <translation>No hay ningún relay configurado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>1 reply waits to be sent</source>
            <translation>1 respuesta espera a enviarse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{n} replies wait to be sent</source>
            <translation>{n} respuestas esperan a enviarse</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, you are here</source>
            <translation>{step}, está usted aquí</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, done</source>
            <translation>{step}, hecho</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Stop using Deskbell</source>
            <translation>Dejar de usar Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>ERASE</source>
            <translation>BORRAR</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Export everything first…</source>
            <translation>Primero exportar todo…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Type {word} to agree</source>
            <translation>Escriba {word} para aceptar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Your PIN</source>
            <translation>Su PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Erase everything and quit</source>
            <translation>Borrar todo y salir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>This erases from this PC: all conversations with the keys that could read them, your knowledge, all settings and passwords, the language models, the backups in Deskbell's own folder, and the start with the computer. Then Deskbell ends.</source>
            <translation>Esto borra de este PC: todas las conversaciones con las claves que podrían leerlas, su conocimiento, todos los ajustes y contraseñas, los modelos de lenguaje, las copias de seguridad en la carpeta de Deskbell y el inicio con el ordenador. Después Deskbell se cierra.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>It can't be undone. Backups that you carried elsewhere, files that you exported and e-mails that were sent stay as they are; remove those yourself. Sealed messages that wait at the relay can't be opened by anybody and are gone within 72 hours.</source>
            <translation>No se puede deshacer. Las copias de seguridad que llevó a otro lugar, los archivos exportados y los correos enviados quedan como están; elimínelos usted. Los mensajes sellados que esperan en el relé no los puede abrir nadie y desaparecen en 72 horas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Take the line for the widget out of your website, or it stays there unanswered.</source>
            <translation>Quite la línea del widget de su sitio web, o quedará allí sin respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>El PIN no era correcto, así que no se borró nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>A folder for the export</source>
            <translation>Una carpeta para la exportación</translation>
        </message>
    </context>
    <context>
        <name>TagLine</name>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>The line for your website</source>
            <translation>La línea para su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy the line for your website</source>
            <translation>Copiar la línea para su sitio web</translation>
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
            <translation>Usted</translation>
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
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Select text…</source>
            <translation>Seleccionar texto…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>This is wrong…</source>
            <translation>Esto es incorrecto…</translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message>
            <location filename="../../../desktop/ui/told.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>TryBox</name>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask as a guest would</source>
            <translation>Pregunte como un huésped</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A question to try</source>
            <translation>Una pregunta para probar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Keep for rehearsals…</source>
            <translation>Guardar para ensayos…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses your text as it stands here, saved or not.</source>
            <translation>Usa su texto tal como está aquí, guardado o no.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses what is saved.</source>
            <translation>Usa lo que está guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The AI is away</source>
            <translation>La IA está ausente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Your question can't be tried now. Try again when it says Answering.</source>
            <translation>Ahora no se puede probar su pregunta. Inténtelo cuando diga Respondiendo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{sure} sure</source>
            <translation>{sure} de seguridad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>answered in {time} on this PC</source>
            <translation>respondido en {time} en este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>with your unsaved changes</source>
            <translation>con sus cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{title} should answer</source>
            <translation>{title} debería responder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A person should answer</source>
            <translation>Debería responder una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Kept for rehearsals</source>
            <translation>Guardadas para ensayos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
    </context>
    <context>
        <name>TryStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Ask the first question yourself</source>
            <translation>Haga usted mismo la primera pregunta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is what a visitor would get. Nothing is sent to anybody.</source>
            <translation>Esto es lo que recibiría un visitante. No se envía nada a nadie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>The AI is still starting. That takes a few seconds.</source>
            <translation>La IA aún se está iniciando. Tarda unos segundos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Show a test notification</source>
            <translation>Mostrar un aviso de prueba</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Set a PIN…</source>
            <translation>Poner un PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>On this PC</source>
            <translation>En este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>So that you know how Deskbell calls you when somebody waits.</source>
            <translation>Para que sepa cómo le llama Deskbell cuando alguien espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Did you hear and see it? Volume and quiet hours are in Settings.</source>
            <translation>¿Lo ha oído y visto? El volumen y las horas de silencio están en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This desktop shows no notifications. Deskbell rings and marks its window instead.</source>
            <translation>Este escritorio no muestra avisos. En su lugar, Deskbell suena y marca su ventana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Change PIN…</source>
            <translation>Cambiar PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>A PIN is set. Ctrl+L locks the window.</source>
            <translation>Hay un PIN. Ctrl+L bloquea la ventana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>If guests or colleagues pass by this screen: Ctrl+L locks it then.</source>
            <translation>Si huéspedes o compañeros pasan ante esta pantalla: Ctrl+L la bloquea entonces.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted, and their key lies in this computer's keyring.</source>
            <translation>Comprobado: sus conversaciones están cifradas y su clave está en el llavero de este equipo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted with your passphrase. Deskbell asks for it at each start; nobody can bring it back if it is lost.</source>
            <translation>Comprobado: sus conversaciones están cifradas con su frase de contraseña. Deskbell la pide en cada inicio; si se pierde, nadie puede recuperarla.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is a throw-away profile: its key is kept nowhere.</source>
            <translation>Es un perfil desechable: su clave no se guarda en ningún sitio.</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Take the reply back (Ctrl+U)</source>
            <translation>Retirar la respuesta (Ctrl+U)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Sent. The {guest} sees it if you take it back.</source>
            <translation>Enviado. El {guest} lo verá si la retira.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>History of {title}</source>
            <translation>Historial de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Versions, newest first</source>
            <translation>Versiones, la más nueva primero</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go back to this version</source>
            <translation>Volver a esta versión</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n}</source>
            <translation>Versión {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n} by {name}</source>
            <translation>Versión {n} de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed. This is the text in use now.</source>
            <translation>Lo que cambió esta versión. Es el texto en uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed.</source>
            <translation>Lo que cambió esta versión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>The first version.</source>
            <translation>La primera versión.</translation>
        </message>
    </context>
    <context>
        <name>WebsiteStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Your website</source>
            <translation>Su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Put the chat on your website</source>
            <translation>Ponga el chat en su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay passes the sealed messages between your website and this PC, and can't read them.</source>
            <translation>Un relay transmite los mensajes sellados entre su sitio web y este PC, y no puede leerlos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Address of the relay</source>
            <translation>Dirección del relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay that somebody runs for me</source>
            <translation>Un relay que alguien gestiona por mí</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>My own relay</source>
            <translation>Mi propio relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This PC, for a try</source>
            <translation>Este PC, para probar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Make my line</source>
            <translation>Crear mi línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Copied. Now paste it into your website.</source>
            <translation>Copiada. Ahora péguela en su sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This line works on this PC only. Before it goes onto your website, name a relay that your visitors can reach.</source>
            <translation>Esta línea solo funciona en este PC. Antes de ponerla en su sitio web, indique un relay al que lleguen sus visitantes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Open a page to try it</source>
            <translation>Abrir una página para probarlo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>What your website is made with</source>
            <translation>Con qué está hecho su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>The relay on this PC is being started…</source>
            <translation>Se está iniciando el relay en este PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Type the address of the relay first. Whoever runs it tells you.</source>
            <translation>Escriba primero la dirección del relay. Quien lo gestiona se la dice.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Pegue esta línea antes de &lt;/body&gt; en cada página</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Only browsers on this PC reach it. It shows you the chat as visitors see it, and needs nothing else.</source>
            <translation>Solo llegan a él los navegadores de este PC. Le muestra el chat como lo ven los visitantes y no necesita nada más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>deskbell-relay runs on a small machine with an address of its own. The guide for relay operators says how.</source>
            <translation>deskbell-relay funciona en una máquina pequeña con dirección propia. La guía para quienes gestionan relays dice cómo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Whoever runs it tells you its address.</source>
            <translation>Quien lo gestiona le dice su dirección.</translation>
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
            <translation>Color del widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose the colour of the widget</source>
            <translation>Elegir el color del widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>White words could not be read on this colour, so the widget darkens it.</source>
            <translation>Un texto blanco no se leería sobre este color, por eso el widget lo oscurece.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Where the widget stands</source>
            <translation>Dónde está el widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom right (on Arabic pages: left)</source>
            <translation>Abajo a la derecha (en páginas en árabe: a la izquierda)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom left (on Arabic pages: right)</source>
            <translation>Abajo a la izquierda (en páginas en árabe: a la derecha)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Icon on its button</source>
            <translation>Icono del botón</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Speech bubble</source>
            <translation>Bocadillo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bell</source>
            <translation>Campana</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Key</source>
            <translation>Llave</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Greeting in {language}</source>
            <translation>Saludo en {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>greeting, if you like</source>
            <translation>saludo, si lo desea</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Languages of the widget, and how it greets</source>
            <translation>Idiomas del widget y cómo saluda</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour, side and icon are also in the line for your website, for the time before the first click. After a change paste that line again.</source>
            <translation>El color, el lado y el icono figuran también en la línea para su sitio web, para el tiempo anterior al primer clic. Después de un cambio, vuelva a pegar esa línea.</translation>
        </message>
    </context>
    <context>
        <name>WidgetPreview</name>
        <message>
            <location filename="../../../desktop/ui/widget_preview.py" />
            <source>How the widget looks on your website</source>
            <translation>Así se ve el widget en su sitio web</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Set up Deskbell</source>
            <translation>Configurar Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Skip this step</source>
            <translation>Saltar este paso</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>You can stop at any point and go on later.</source>
            <translation>Puede parar en cualquier momento y seguir después.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Finish</source>
            <translation>Terminar</translation>
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
            <translation>Sugerir otras formas de redactar esta entrada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop suggesting wordings</source>
            <translation>Dejar de sugerir formas de redactar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Other wordings</source>
            <translation>Otras formas de decirlo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add this way of asking: {question}</source>
            <translation>Añadir esta forma de preguntar: {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use as answer</source>
            <translation>Usar como respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use this wording as the answer</source>
            <translation>Usar esta redacción como respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model is writing. Visitors go first.</source>
            <translation>El modelo está escribiendo. Los visitantes van primero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model words this entry in other ways. You choose what stays.</source>
            <translation>El modelo redacta esta entrada de otras maneras. Usted elige qué se queda.</translation>
        </message>
    </context>
    <context>
        <name>WorthALook</name>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Worth a look</source>
            <translation>Para mirar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Back to the entry</source>
            <translation>Volver a la ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Nothing. Your entries agree with each other.</source>
            <translation>Nada. Sus fichas concuerdan entre sí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>1 thing. Deskbell may be wrong about it.</source>
            <translation>1 cosa. Deskbell puede equivocarse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>{n} things. Deskbell may be wrong about them.</source>
            <translation>{n} cosas. Deskbell puede equivocarse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>It's fine</source>
            <translation>Está bien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Leave it as it is and don't show it again</source>
            <translation>Dejarlo como está y no mostrarlo más</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Entry without a title</source>
            <translation>Ficha sin título</translation>
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
            <translation>Cerrar</translation>
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
            <translation>aprobado por {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found helpful</source>
            <translation>le resultó útil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found not helpful</source>
            <translation>no le resultó útil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Entry without a title</source>
            <translation>Ficha sin título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Wrong?</source>
            <translation>¿Incorrecto?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Show all of this long message</source>
            <translation>Mostrar todo este mensaje largo</translation>
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
            <translation>{title} no se puede añadir por su nombre: su archivo no se ha comprobado. Descárguelo usted e indique el archivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>The disk is full. Free some space, then try again.</source>
            <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Without its passphrase the profile stays closed. Start Deskbell again to type it.</source>
            <translation>Sin su frase de paso el perfil queda cerrado. Inicie Deskbell de nuevo para escribirla.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Deskbell has a fault of its own and must close ({name}). Start it again; the conversations are safe.</source>
            <translation>Deskbell tiene un fallo propio y debe cerrarse ({name}). Inícielo de nuevo; las conversaciones están a salvo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{folder} holds no conversations yet, so there is no backup.</source>
            <translation>{folder} no contiene todavía ninguna conversación, así que no hay copia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{file} can't be read as UTF-8 text ({why}), so there is no passphrase. Nothing was changed.</source>
            <translation>{file} no se puede leer como texto UTF-8 ({why}), así que falta la frase de contraseña. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>Nobody can be asked for the backup's passphrase here. Put it into a file that only you may read and name it with --passphrase-file. Nothing was changed.</source>
            <translation>Aquí no se puede preguntar a nadie la frase de contraseña de la copia. Póngala en un archivo que solo usted pueda leer e indíquelo con --passphrase-file. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The key of your website's line was renewed after this backup was made, so the renewed key and its line stay in use.</source>
            <translation>La clave de la línea de su sitio web se renovó después de esta copia, así que la clave nueva y su línea siguen en uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The line for your website is the backup's. Where the key was renewed after this backup was made, a page may carry another line: put the one from Settings on every page, or restore a newer backup. 'deskbell doctor --site URL' says whether a page fits.</source>
            <translation>La línea para su sitio web es la de la copia. Si la clave se renovó después de esta copia, una página puede llevar otra línea: ponga la de Ajustes en cada página o recupere una copia más reciente. 'deskbell doctor --site URL' dice si una página encaja.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. One conversation in it was erased since, and stays erased. What was here before is kept as a copy.</source>
            <translation>La copia está en uso. Una conversación que contiene se borró después y sigue borrada. Lo que había antes se guarda como copia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. {count} conversations in it were erased since, and stay erased. What was here before is kept as a copy.</source>
            <translation>La copia está en uso. {count} conversaciones que contiene se borraron después y siguen borradas. Lo que había antes se guarda como copia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. What was here before is kept as a copy.</source>
            <translation>La copia está en uso. Lo que había antes se guarda como copia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no relay address; write it as wss://relay.example.com.</source>
            <translation>{address} no es una dirección de relay; escríbala como wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is not encrypted on the way. Use wss:// for a relay on another machine.</source>
            <translation>{address} no va cifrada por el camino. Use wss:// para un relay en otra máquina.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no website; write it as https://www.example.com.</source>
            <translation>{address} no es un sitio web; escríbalo como https://www.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>It could not be looked at ({kind}).</source>
            <translation>No se ha podido revisar ({kind}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>Send this report to support.</source>
            <translation>Envíe este informe a soporte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again: its files are incomplete or were changed.</source>
            <translation>Instale Deskbell de nuevo: sus archivos están incompletos o han sido cambiados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The model that compares questions with your knowledge is missing or was changed, so every question goes to people.</source>
            <translation>El modelo que compara las preguntas con su conocimiento falta o ha sido cambiado, así que cada pregunta va a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The built-in model compares questions with your knowledge; it is unchanged.</source>
            <translation>El modelo incorporado compara las preguntas con su conocimiento; está sin cambios.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>A model of your own compares questions with your knowledge.</source>
            <translation>Un modelo propio compara las preguntas con su conocimiento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Of several models the one is in use that found most: {right} of {asked} of your own ways of asking, left out one by one.</source>
            <translation>De varios modelos se usa el que más encontró: {right} de {asked} de sus propias formas de preguntar, quitadas una a una.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>There is none, which is fine: answers come word for word from your knowledge.</source>
            <translation>No hay ninguno, y está bien así: las respuestas salen palabra por palabra de su conocimiento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file {file} can't be read, so it is not used.</source>
            <translation>No se puede leer su archivo {file}, así que no se usa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add'.</source>
            <translation>Añada el modelo de nuevo con «deskbell models add».</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file was changed on the disk, so it is not used.</source>
            <translation>Su archivo ha cambiado en el disco, así que no se usa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add', and check the disk.</source>
            <translation>Añada el modelo de nuevo con «deskbell models add» y compruebe el disco.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file is the one that was added, byte for byte.</source>
            <translation>Su archivo es el que se añadió, byte por byte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website is missing.</source>
            <translation>Falta el script para su sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Version {version}, unchanged.</source>
            <translation>Versión {version}, sin cambios.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website was changed, so browsers will refuse it.</source>
            <translation>El script para su sitio web ha cambiado; los navegadores lo rechazarán.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again, then compare the line on your website.</source>
            <translation>Instale Deskbell de nuevo y después compare la línea de su sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/in_app.py" />
            <source>Deskbell starts as usual now.</source>
            <translation>Deskbell se inicia ahora como siempre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell runs as it was made to.</source>
            <translation>Deskbell funciona como debe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell is made for Python 3.11 and runs on {version}.</source>
            <translation>Deskbell está hecho para Python 3.11 y funciona con {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Install Deskbell anew with its installer.</source>
            <translation>Instale Deskbell de nuevo con su instalador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It can run a language model.</source>
            <translation>Puede ejecutar un modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It is too old for a language model: it lacks {lacking}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>Es demasiado antiguo para un modelo de lenguaje: le falta {lacking}. Deskbell responde palabra por palabra con su conocimiento y el resto va a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This PC has less than the 4 GB that Deskbell needs.</source>
            <translation>Este PC tiene menos de los 4 GB que Deskbell necesita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Add memory, or use another PC.</source>
            <translation>Añada memoria o use otro PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free, so answers may be slow.</source>
            <translation>Solo quedan {free} GB libres, así que las respuestas pueden tardar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Close programs that you don't need.</source>
            <translation>Cierre los programas que no necesite.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free.</source>
            <translation>Hay {free} GB libres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Nothing can be written to {folder}.</source>
            <translation>No se puede escribir en {folder}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Give the person who starts Deskbell the right to write there.</source>
            <translation>Dé a la persona que inicia Deskbell permiso para escribir allí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free where the conversations are.</source>
            <translation>Solo quedan {free} GB libres donde están las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Free at least 2 GB. On a full disk new messages can't be kept and wait at the relay.</source>
            <translation>Libere al menos 2 GB. En un disco lleno los mensajes nuevos no se pueden guardar y esperan en el relay.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free where the conversations are.</source>
            <translation>Hay {free} GB libres donde están las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>The key of your conversations is in a keyring that can't be reached now.</source>
            <translation>La clave de sus conversaciones está en un llavero al que ahora no se puede llegar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Log in to this computer's desktop, not only over the network, and unlock the keyring.</source>
            <translation>Inicie sesión en el escritorio de este ordenador, no solo por la red, y desbloquee el llavero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Your passphrase protects the conversations.</source>
            <translation>Su frase de paso protege las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This computer's keyring keeps the keys.</source>
            <translation>El llavero de este ordenador guarda las claves.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no keyring here that Deskbell trusts, so a passphrase protects the conversations.</source>
            <translation>Aquí no hay ningún llavero del que Deskbell se fíe, así que una frase de paso protege las conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell starts as usual.</source>
            <translation>Deskbell se inicia como siempre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell started in safe mode the last time, because the starts before did not get through. The AI is left out, and everything goes to people.</source>
            <translation>Deskbell se inició la última vez en modo seguro, porque los inicios anteriores no se completaron. La IA queda fuera y todo va a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Choose 'Start normally' in the app. If it comes to this again, send the report to support.</source>
            <translation>Elija «Iniciar con normalidad» en la aplicación. Si vuelve a ocurrir, envíe el informe a soporte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows notifications.</source>
            <translation>Este escritorio muestra notificaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no desktop here, so nothing can be shown when somebody waits.</source>
            <translation>Aquí no hay escritorio, así que no se puede mostrar nada cuando alguien espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Set up e-mail, so that you hear of it.</source>
            <translation>Configure el correo para enterarse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows no notifications. Somebody who waits is heard by the bell and seen in the window only.</source>
            <translation>Este escritorio no muestra notificaciones. Quien espera solo se oye por el timbre y se ve en la ventana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Leave Deskbell's window open, or turn on the tray in this desktop's settings.</source>
            <translation>Deje abierta la ventana de Deskbell o active la bandeja en los ajustes de este escritorio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It was not looked at, because the settings can't be read.</source>
            <translation>No se ha revisado porque no se pueden leer los ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be compared: only a relay that answers tells the time.</source>
            <translation>No se puede comparar: solo un relay que responde dice la hora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No relay is set up yet, so no visitor can write.</source>
            <translation>Aún no hay ningún relay configurado, así que ningún visitante puede escribir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name one in Settings, or with 'deskbell setup --relay wss://…'.</source>
            <translation>Indique uno en Ajustes o con «deskbell setup --relay wss://…».</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be reached, so messages in both directions wait.</source>
            <translation>No se puede llegar a él, así que los mensajes esperan en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It answers.</source>
            <translation>Responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is {number} minutes off, so the relay refuses it.</source>
            <translation>El reloj de este PC se desvía {number} minutos, así que el relay lo rechaza.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Let the internet set this PC's clock, then start Deskbell again.</source>
            <translation>Deje que Internet ponga en hora este PC y después inicie Deskbell de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is right.</source>
            <translation>El reloj de este PC va bien.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It is not set up. When somebody waits and nobody comes, you hear of it at this PC only.</source>
            <translation>No está configurado. Cuando alguien espera y nadie acude, solo se entera en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server can't be used, so no e-mail goes out.</source>
            <translation>No se puede usar el servidor de correo, así que no sale ningún correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server lets this desk in.</source>
            <translation>El servidor de correo acepta esta recepción.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No website is connected yet.</source>
            <translation>Aún no hay ningún sitio web conectado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name it in Settings → Your website, and paste the line that is shown there.</source>
            <translation>Indíquelo en Ajustes → Su sitio web y pegue la línea que se muestra allí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The line on your website is right.</source>
            <translation>La línea de su sitio web está bien.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The first page of your website has no line of Deskbell's.</source>
            <translation>La primera página de su sitio web no tiene ninguna línea de Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>If it is on other pages, look at one of them with 'deskbell doctor --site ADDRESS'. Else copy the line from Settings → Your website and paste it before &lt;/body&gt;.</source>
            <translation>Si está en otras páginas, revise una de ellas con «deskbell doctor --site DIRECCIÓN». Si no, copie la línea de Ajustes → Su sitio web y péguela antes de &lt;/body&gt;.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The page could not be read.</source>
            <translation>No se ha podido leer la página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It was not looked at, because the settings could not be read.</source>
            <translation>No se miró, porque no se pudieron leer los ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It can't be used, so Deskbell does not start.</source>
            <translation>No se puede usar, así que Deskbell no se inicia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The line has one key.</source>
            <translation>La línea tiene una clave.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}; nobody has come by it in the last 7 days.</source>
            <translation>La clave se renovó. La línea antigua funciona hasta el {date}; nadie llegó por ella en los últimos 7 días.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}, and visitors still come by it.</source>
            <translation>La clave se renovó. La línea antigua funciona hasta el {date}, y todavía llegan visitantes por ella.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Some page still has the older line. Look at your pages with 'deskbell doctor --site ADDRESS', and paste the new line from Settings → Your website there.</source>
            <translation>Alguna página aún tiene la línea antigua. Mire sus páginas con 'deskbell doctor --site DIRECCIÓN' y pegue allí la línea nueva de Ajustes → Su sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The profile is a file, not a folder.</source>
            <translation>El perfil es un archivo, no una carpeta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Give the folder of your conversations with --profile.</source>
            <translation>Indique con --profile la carpeta de sus conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Nothing is stored yet.</source>
            <translation>Aún no hay nada guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They were not looked at, because they are locked.</source>
            <translation>No se han revisado porque están bloqueadas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>A newer Deskbell has written them, and this one can't read them.</source>
            <translation>Las escribió un Deskbell más nuevo, y este no puede leerlas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>Instale de nuevo la versión más nueva. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole, and older than this Deskbell. The next start brings it up to date and makes a copy first.</source>
            <translation>La base de datos está íntegra y es más antigua que este Deskbell. El próximo inicio hace primero una copia y la actualiza.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The journal of what was erased was changed at entry {number}.</source>
            <translation>El registro de lo borrado ha cambiado en la entrada {number}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Somebody has changed the database by hand. Restore a backup if you don't know why.</source>
            <translation>Alguien ha cambiado la base de datos a mano. Restaure una copia si no sabe por qué.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole.</source>
            <translation>La base de datos está íntegra.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is damaged.</source>
            <translation>La base de datos está dañada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Close Deskbell, copy the whole profile folder to a safe place and check the disk. Then restore a backup: 'deskbell restore FILE', or a copy of Deskbell's own in the folder 'backups'.</source>
            <translation>Cierre Deskbell, copie toda la carpeta del perfil a un lugar seguro y compruebe el disco. Después restaure una copia: «deskbell restore ARCHIVO», o una de las copias propias de Deskbell en la carpeta «backups».</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They can't be opened.</source>
            <translation>No se pueden abrir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Copy the line from Settings → Your website and paste it before &lt;/body&gt; again.</source>
            <translation>Copie la línea de Ajustes → Su sitio web y péguela de nuevo antes de &lt;/body&gt;.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line stands on the page as words that visitors read.</source>
            <translation>La línea está en la página como texto que leen los visitantes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Paste it where your website's builder takes code (custom code, code injection, footer scripts), and take it out of the text.</source>
            <translation>Péguela donde su creador de sitios web acepta código (código personalizado, inyección de código, scripts del pie de página) y quítela del texto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page as it is sent has no line of Deskbell's.</source>
            <translation>La página, tal como se envía, no tiene ninguna línea de Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>If a tag manager adds it later, put it into the page itself instead.</source>
            <translation>Si un gestor de etiquetas la añade después, póngala en la propia página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} was read.</source>
            <translation>Se ha leído {address}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page comes without encryption (http), where messages can't be sealed.</source>
            <translation>La página llega sin cifrado (http), donde los mensajes no se pueden sellar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Let your website be served by https only; its host can turn it on.</source>
            <translation>Haga que su sitio web se sirva solo por https; su proveedor puede activarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is one of your websites in Settings.</source>
            <translation>Es uno de sus sitios web en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} is not among your websites in Settings, so the relay refuses its visitors.</source>
            <translation>{address} no está entre sus sitios web en Ajustes, así que el relay rechaza a sus visitantes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add {address} in Settings → Your website.</source>
            <translation>Añada {address} en Ajustes → Su sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has {number} lines; only the first one counts.</source>
            <translation>La página tiene {number} líneas; solo cuenta la primera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take the others out.</source>
            <translation>Quite las demás.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Something on the website has rewritten the line, such as a plug-in that delays scripts.</source>
            <translation>Algo en el sitio web ha reescrito la línea, como un complemento que retrasa los scripts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take widget.js out of what the plug-in optimises, delays or combines.</source>
            <translation>Excluya widget.js de lo que el complemento optimiza, retrasa o combina.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>crossorigin="anonymous" is missing, so browsers refuse the script.</source>
            <translation>Falta crossorigin="anonymous", así que los navegadores rechazan el script.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is there, once and in its form.</source>
            <translation>La línea está, una vez y en su forma.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>data-site is missing or was cut off.</source>
            <translation>Falta data-site o está cortado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Whose line it is was not compared, because the settings here could not be read (it names {site}).</source>
            <translation>No se comparó de quién es la línea, porque no se pudieron leer los ajustes de aquí (nombra {site}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed. It works until {date}, then this page reaches nobody.</source>
            <translation>La línea es la de antes de renovar su clave. Funciona hasta el {date}; después esta página no llega a nadie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed, and it has ended: this page reaches nobody.</source>
            <translation>La línea es la de antes de renovar su clave y ha terminado: esta página no llega a nadie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line belongs to another desk: its visitors' messages can't be read here.</source>
            <translation>La línea es de otra recepción: los mensajes de sus visitantes no se pueden leer aquí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is this desk's.</source>
            <translation>Es de esta recepción.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line names a script that no version of Deskbell known here has made.</source>
            <translation>La línea nombra un script que ninguna versión de Deskbell conocida aquí ha hecho.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is missing, so a browser would run a changed script.</source>
            <translation>Falta el hash de integridad, así que un navegador ejecutaría un script cambiado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is not that of version {version}; browsers refuse it, or worse.</source>
            <translation>El hash de integridad no es el de la versión {version}; los navegadores lo rechazan, o algo peor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}; {newest} is newer, the old one goes on working.</source>
            <translation>El script no ha cambiado, versión {version}; {newest} es más nueva, la antigua sigue funcionando.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}.</source>
            <translation>El script no ha cambiado, versión {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The relay is the one in Settings.</source>
            <translation>El relay es el de Ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line uses {host}, but Settings names {other}.</source>
            <translation>La línea usa {host}, pero Ajustes indica {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The button looks as in Settings, also before the first click.</source>
            <translation>El botón se ve como en Ajustes, también antes del primer clic.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Before the first click the button looks otherwise than in Settings; it still works.</source>
            <translation>Antes del primer clic el botón se ve distinto que en Ajustes; aun así funciona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy keeps the widget out.</source>
            <translation>La Content-Security-Policy de la página deja fuera el widget.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add to it: {rules}</source>
            <translation>Añada: {rules}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy lets the widget work.</source>
            <translation>La Content-Security-Policy de la página deja trabajar al widget.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has no Content-Security-Policy.</source>
            <translation>La página no tiene Content-Security-Policy.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>Start this PC again and look once more. If it stays like this, install Deskbell again and send the report to support.</source>
            <translation>Reinicie este PC y revise otra vez. Si sigue igual, instale Deskbell de nuevo y envíe el informe a soporte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It is still starting. Until then questions go to people.</source>
            <translation>Todavía se está iniciando. Hasta entonces las preguntas van a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It starts and answers.</source>
            <translation>Se inicia y responde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It does not start, so every question goes to people.</source>
            <translation>No se inicia, así que cada pregunta va a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} needs {needed} GB more and {free} GB are free on this disk. Free some space, then try again; what is there is kept.</source>
            <translation>{file} necesita {needed} GB más y en este disco hay {free} GB libres. Libere espacio e inténtelo de nuevo; lo que hay se conserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>The disk is full. Free some space, then try again; what is there is kept.</source>
            <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; lo que hay se conserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} lies at an address that is not listed for models. It was not fetched. Download it yourself and name the file.</source>
            <translation>{file} está en una dirección que no figura para modelos. No se ha descargado. Descárguelo usted e indique el archivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>the connection ended early</source>
            <translation>la conexión terminó antes de tiempo</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} could not be fetched ({why}). Check the connection, then try again; it goes on where it stopped.</source>
            <translation>No se pudo descargar {file} ({why}). Compruebe la conexión e inténtelo de nuevo; sigue donde se detuvo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} is not the file it should be (its SHA-256 is {found}…, expected {expected}…). It was removed. Try again; if that does not help, tell us.</source>
            <translation>{file} no es el archivo que debería ser (SHA-256 {found}…, se esperaba {expected}…). Se ha eliminado. Inténtelo de nuevo; si no sirve, díganoslo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{address} is not fetched: only https addresses are.</source>
            <translation>{address} no se descarga: solo las direcciones https.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/drafts.py" />
            <source>The language model is not used. {reason}</source>
            <translation>El modelo de lenguaje no se usa. {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends from one page to the next without an end. Open the page in your browser and copy the address it shows there.</source>
            <translation>{host} reenvía sin fin de una página a otra. Abra la página en su navegador y copie la dirección que aparece allí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} can't be found. Check the address, and that this PC is online.</source>
            <translation>No se encuentra {host}. Compruebe la dirección y que este PC tenga conexión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} leads into your own network, so the page was not fetched. If that is what you want, type the address in numbers.</source>
            <translation>{host} lleva a su propia red, así que no se descargó la página. Si es lo que quiere, escriba la dirección en números.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to a page without encryption, so it was not fetched. Open the page in your browser and type the address it shows there.</source>
            <translation>{host} reenvía a una página sin cifrar, así que no se descargó. Abra la página en su navegador y escriba la dirección que aparece allí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to {other}, which you did not name, so it was not fetched. If that is your site too, type its address.</source>
            <translation>{host} redirige a {other}, que usted no indicó, por lo que no se descargó. Si también es su sitio, escriba su dirección.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{address} is no address of a web page. Type it as your browser shows it, such as https://www.example.com/faq.</source>
            <translation>{address} no es la dirección de una página web. Escríbala como la muestra su navegador, por ejemplo https://www.example.com/faq.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} did not give the page (it answered {status}). Open it in your browser to see whether the address is right.</source>
            <translation>{host} no dio la página (respondió {status}). Ábrala en su navegador para ver si la dirección es correcta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} gave something that is no text ({kind}). Choose a page, a PDF or a Word file.</source>
            <translation>{host} dio algo que no es texto ({kind}). Elija una página, un PDF o un archivo de Word.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The import was stopped.</source>
            <translation>La importación se detuvo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} answers too slowly. Try again later.</source>
            <translation>{host} responde demasiado despacio. Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The page at {host} is larger than {most} MB, so it was not read. Choose a page with just the questions.</source>
            <translation>La página de {host} ocupa más de {most} MB, así que no se leyó. Elija una página que solo tenga las preguntas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} does not answer ({why}). Check the address, and that this PC is online.</source>
            <translation>{host} no responde ({why}). Compruebe la dirección y que este PC tenga conexión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell made a copy of everything by itself: {made}. If you go back to it, what came after it is missing. The damaged file is kept, in a folder beside it.</source>
            <translation>Deskbell hizo por sí mismo una copia de todo: {made}. Si vuelve a ella, faltará lo que vino después. El archivo dañado se conserva en una carpeta al lado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Go back to the copy</source>
            <translation>Volver a la copia</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Close Deskbell</source>
            <translation>Cerrar Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell goes on with the copy: {made}. What came after it is missing.</source>
            <translation>Deskbell sigue con la copia: {made}. Falta lo que vino después.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>{file} can't be read ({why}). Add the model again.</source>
            <translation>No se puede leer {file} ({why}). Añada el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>The language model's file has been changed on disk and is not used. Import it again with 'deskbell models add'.</source>
            <translation>El archivo del modelo de lenguaje se ha modificado en el disco y no se usa. Impórtelo de nuevo con 'deskbell models add'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Everything is erased: the keys, all conversations, the knowledge, the settings, the backups in Deskbell's own folder and the start with the computer.</source>
            <translation>Todo está borrado: las claves, todas las conversaciones, el conocimiento, los ajustes, las copias de seguridad en la carpeta de Deskbell y el inicio con el ordenador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>The keys are erased, so no conversation can be read any more. These could not be removed; delete them by hand: {names}.</source>
            <translation>Las claves están borradas, ya no se puede leer ninguna conversación. Esto no se pudo eliminar; bórrelo a mano: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Not reached from here: backups that you carried elsewhere, files that you exported, e-mails that were sent. Sealed messages at the relay can't be opened by anybody and are gone within 72 hours. Take the line for the widget out of your website, and remove the program itself as any other.</source>
            <translation>Desde aquí no se alcanza: copias de seguridad que llevó a otro lugar, archivos exportados, correos enviados. Los mensajes sellados en el relé no los puede abrir nadie y desaparecen en 72 horas. Quite la línea del widget de su sitio web y desinstale el programa como cualquier otro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <location filename="../../../desktop/app/stop_command.py" />
            <source>Deskbell is still running on {folder}. Quit it first.</source>
            <translation>Deskbell sigue en marcha en {folder}. Ciérrelo primero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Free some space on that disk, then try again.</source>
            <translation>Libere espacio en ese disco y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Choose another place, or get the right to use this one.</source>
            <translation>Elija otro lugar, o consiga permiso para usar este.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Check the name and that it can be used, then try again.</source>
            <translation>Compruebe el nombre y que se pueda usar, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>A file</source>
            <translation>Un archivo</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>{file}: {why}.</source>
            <translation>{file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>How fast this PC is could not be measured.</source>
            <translation>No se pudo medir lo rápido que es este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>There is no model of that name.</source>
            <translation>No hay ningún modelo con ese nombre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>The relay on this PC could not be started. Start Deskbell again, or name a relay that somebody runs for you.</source>
            <translation>No se pudo iniciar el relay en este PC. Reinicie Deskbell o indique un relay que alguien gestione por usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>This page is only on this PC, to try your assistant. Press the button in the corner and ask what your guests ask.</source>
            <translation>Esta página solo está en este PC, para probar su asistente. Pulse el botón de la esquina y pregunte lo que preguntan sus huéspedes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/owner_mail.py" />
            <source>Type the password of this mail account.</source>
            <translation>Escriba la contraseña de esta cuenta de correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{variable} has to be {count} hexadecimal characters. Correct it, or unset it to use the keyring or a passphrase.</source>
            <translation>{variable} debe tener {count} caracteres hexadecimales. Corríjala, o quítela para usar el llavero o una frase de paso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, can't be read: {why}. Check the name and that you may open it. Nothing was changed.</source>
            <translation>{file}, indicado en {variable}, no se puede leer: {why}. Compruebe el nombre y que usted pueda abrirlo. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, is not UTF-8 text. Save it as UTF-8, with the passphrase and nothing else. Nothing was changed.</source>
            <translation>{file}, indicado en {variable}, no es texto UTF-8. Guárdelo como UTF-8, solo con la frase de paso. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{need}, and nobody can be asked for it here. Start Deskbell in a terminal, or put the passphrase into a file that only you may read and name it in {variable}. Nothing was changed.</source>
            <translation>{need}, y aquí no se le puede preguntar a nadie. Inicie Deskbell en un terminal, o ponga la frase de paso en un archivo que solo usted pueda leer e indíquelo en {variable}. No se cambió nada.</translation>
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
            <translation>Recepción</translation>
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
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Names and e-mail addresses</source>
            <translation>Nombres y direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Drafts of replies</source>
            <translation>Borradores de respuestas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Summaries</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions on the list of open questions</source>
            <translation>Preguntas en la lista de preguntas abiertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Preguntas guardadas para ensayos</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>E-mails that waited to be sent</source>
            <translation>Correos que esperaban ser enviados</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Mensajes sellados que esperaban ser enviados</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Lines in the search index</source>
            <translation>Líneas del índice de búsqueda</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Not reached by this: e-mails that were sent before, files that were exported before, copies of this computer's disk made by other programs, and what the visitor's own browser keeps.</source>
            <translation>No alcanza a: correos ya enviados, archivos ya exportados, copias del disco hechas por otros programas y lo que guarda el navegador del visitante.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt: personal data erased</source>
            <translation>Recibo: datos personales borrados</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Erased at: {moment}</source>
            <translation>Borrado el: {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt number: {number}</source>
            <translation>Recibo número: {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Nothing was found that could be erased.</source>
            <translation>No se encontró nada que borrar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of this receipt: {hash}</source>
            <translation>Huella de este recibo: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of its line in the access record: {hash}</source>
            <translation>Huella de su línea en el registro de accesos: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Copy of your data</source>
            <translation>Copia de sus datos</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Conversation of {moment}</source>
            <translation>Conversación del {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Draft of a reply, not sent</source>
            <translation>Borrador de respuesta, no enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>On the list of open questions</source>
            <translation>En la lista de preguntas abiertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/profile.py" />
            <source>The keys of your website's line don't fit each other ({why}). Somebody may have changed the keyring or the database. Restore a backup with 'deskbell restore FILE'. Nothing was changed.</source>
            <translation>Las claves de la línea de su sitio web no encajan entre sí ({why}). Puede que alguien haya cambiado el llavero o la base de datos. Recupere una copia con 'deskbell restore ARCHIVO'. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document ended the program that reads it. It may be damaged, or need more memory than this PC has.</source>
            <translation>El documento cerró el programa que lo lee. Puede estar dañado o necesitar más memoria de la que tiene este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document could not be read to its end.</source>
            <translation>El documento no se pudo leer hasta el final.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document takes too long to read, so reading it was ended. Save it anew, or split it, and import that.</source>
            <translation>El documento tarda demasiado en leerse, así que se detuvo la lectura. Guárdelo de nuevo, o divídalo, e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document needs more memory than Deskbell gives to one document. Split it and import the parts.</source>
            <translation>El documento necesita más memoria de la que Deskbell da a un documento. Divídalo e importe las partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document is made in a way that Deskbell can't read ({why}). Save its text as a new document and import that.</source>
            <translation>El documento está hecho de un modo que Deskbell no puede leer ({why}). Guarde su texto en un documento nuevo e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/wiring.py" />
            <source>Not connected, because Deskbell started in safe mode. Messages wait at the relay, sealed.</source>
            <translation>Sin conexión, porque Deskbell se inició en modo seguro. Los mensajes esperan en el relay, sellados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Keyring</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Key of the line</source>
            <translation>Clave de la línea</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Starting</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Understanding of questions</source>
            <translation>Comprensión de preguntas</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>The assistant's process</source>
            <translation>El proceso del asistente</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Website script</source>
            <translation>Script del sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <location filename="../../../desktop/privacy/papers.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Your website</source>
            <translation>Su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>A backup is being written or read. Try again in a moment.</source>
            <translation>Se está escribiendo o leyendo una copia. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>The backup was written to {file}. It opens with its passphrase only.</source>
            <translation>La copia se ha guardado en {file}. Solo se abre con su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest of {day} could not be sent: {reason}</source>
            <translation>El resumen del {day} no se pudo enviar: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mail_setup.py" />
            <location filename="../../../desktop/mail/room.py" />
            <source>E-mail is not set up in the settings.</source>
            <translation>El correo no está configurado en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was not sent. {why}</source>
            <translation>El resumen no se envió. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was sent. Look into your mail.</source>
            <translation>El resumen se envió. Mire su correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mailing.py" />
            <location filename="../../../desktop/engine/showcase.py" />
            <source>A visitor</source>
            <translation>Un visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Deskbell has a fault of its own ({name}) and could not finish one step; everything else goes on. Please report it.</source>
            <translation>Deskbell tiene un fallo propio ({name}) y no pudo terminar un paso; todo lo demás sigue. Le rogamos que lo comunique.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>It is kept and tried again.</source>
            <translation>Queda guardado y se volverá a intentar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>What could not be saved before is saved now.</source>
            <translation>Lo que antes no se pudo guardar ya está guardado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Your website is not connected yet. Name it and a relay in Settings.</source>
            <translation>Su sitio web aún no está conectado. Indíquelo junto con un relay en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>This conversation is no longer here.</source>
            <translation>Esta conversación ya no está aquí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <location filename="../../../desktop/engine/people.py" />
            <source>{file} can't be written: {why}. Choose another place.</source>
            <translation>{file} no se puede escribir: {why}. Elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>The conversation was written to {file}.</source>
            <translation>La conversación se escribió en {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <location filename="../../../desktop/engine/intents.py" />
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The export failed: {why}</source>
            <translation>No se pudo exportar: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <source>The figures were written to {file}.</source>
            <translation>Las cifras se escribieron en {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>An import is running already. Wait for its end, or stop it first.</source>
            <translation>Ya hay una importación en marcha. Espere a que termine o deténgala antes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not read this. Please report it.</source>
            <translation>Deskbell tiene un fallo propio ({kind}) y no pudo leer esto. Le rogamos que lo comunique.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/indexing.py" />
            <source>Your change is saved, but the assistant does not know it yet; it is tried again by itself.</source>
            <translation>Su cambio está guardado, pero el asistente aún no lo conoce; se volverá a intentar solo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That is too long for one message. Shorten it, then send.</source>
            <translation>Es demasiado largo para un mensaje. Acórtelo y envíelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>The entry {title} was changed after this draft was made, so it was not sent. Edit the draft, or discard it.</source>
            <translation>La ficha {title} se cambió después de este borrador, así que no se envió. Edite o descarte el borrador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This draft is too long for one message. Shorten it, then send.</source>
            <translation>Este borrador es demasiado largo para un mensaje. Acórtelo y envíelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This conversation has been erased, so nothing was sent.</source>
            <translation>Esta conversación se ha borrado, así que no se envió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That message is too old to be changed. Write a new one instead.</source>
            <translation>Ese mensaje es demasiado antiguo para cambiarlo. Escriba uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>1 entry was written to {file}.</source>
            <translation>Se escribió 1 ficha en {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>{count} entries were written to {file}.</source>
            <translation>Se escribieron {count} fichas en {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>El PIN no era correcto, así que no se borró nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations and {entries} entries were written to {folder}.</source>
            <translation>{count} conversaciones y {entries} entradas se han escrito en {folder}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations could not be read.</source>
            <translation>No se pudieron leer {count} conversaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is switched off, and its password is forgotten.</source>
            <translation>El correo está desactivado y su contraseña olvidada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is set up. Send a test e-mail to see that it arrives.</source>
            <translation>El correo está configurado. Envíe uno de prueba para ver si llega.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>{business}: a test e-mail</source>
            <translation>{business}: un correo de prueba</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>Deskbell can reach you by e-mail. This is how you hear of a visitor who waits while nobody is at the desk.</source>
            <translation>Deskbell puede avisarle por correo. Así se entera de un visitante que espera mientras no hay nadie en la recepción.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was not sent. {why}</source>
            <translation>El correo de prueba no se envió. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was sent. Look into your mail.</source>
            <translation>El correo de prueba se envió. Mire en su buzón.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>The visitor has left, and e-mail is not set up yet. Your reply waits in the chat until they come back.</source>
            <translation>El visitante se ha ido y el correo aún no está configurado. Su respuesta espera en el chat hasta que vuelva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>a visitor</source>
            <translation>un visitante</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>An e-mail about {name} could not be sent: {reason}</source>
            <translation>No se pudo enviar un correo sobre {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>Waiting for {minutes} min. Open Deskbell at the desk to answer.</source>
            <translation>Espera desde hace {minutes} min. Abra Deskbell en la recepción para responder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>{business}: {name} needs a person</source>
            <translation>{business}: {name} necesita a una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/model_offers.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not do this. Please report it.</source>
            <translation>Deskbell tiene un fallo propio ({kind}) y no pudo hacerlo. Por favor, comuníquelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>An operator needs a name. Type one, then save.</source>
            <translation>Hace falta un nombre. Escriba uno y guarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>Somebody at the desk has this name already. Choose another one.</source>
            <translation>Alguien en recepción ya tiene este nombre. Elija otro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>This is who is at the desk now. Let somebody else sign in first.</source>
            <translation>Esta persona está ahora en recepción. Deje antes que otra inicie sesión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Un PIN necesita al menos 4 cifras. Elija uno más largo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN you have now was not right, so it was not changed.</source>
            <translation>El PIN actual no era correcto, así que no se cambió.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is set.</source>
            <translation>El PIN está puesto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is removed.</source>
            <translation>El PIN está quitado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/owner.py" />
            <source>The settings are saved and in use.</source>
            <translation>Los ajustes están guardados y en uso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The copy was written: {files}.</source>
            <translation>La copia se ha escrito: {files}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The receipt was written to {file}.</source>
            <translation>El recibo se ha escrito en {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>Another computer has logged in with the older key of your website's line. If you have not done that, somebody has a copy of it: put the new line on every page now, then end the older one.</source>
            <translation>Otro equipo se ha conectado con la clave antigua de la línea de su sitio web. Si no fue usted, alguien tiene una copia: ponga ya la línea nueva en cada página y después termine la antigua.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line has ended.</source>
            <translation>La línea antigua ha terminado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This desk has no keys of its own.</source>
            <translation>Esta recepción no tiene claves propias.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>El PIN no era correcto, así que no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The last renewal is still under way. Wait until the older line has ended, or end it first.</source>
            <translation>La última renovación sigue en curso. Espere a que termine la línea antigua o termínela antes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key can only be renewed while Deskbell is connected and sure of the date. Try again when the relay is connected.</source>
            <translation>La clave solo se puede renovar mientras Deskbell está conectado y seguro de la fecha. Inténtelo de nuevo cuando el relay esté conectado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key is renewed. Put the new line on every page within 30 days, and make a new backup: one from before has the older key.</source>
            <translation>La clave está renovada. Ponga la línea nueva en cada página en un plazo de 30 días y haga una copia de seguridad nueva: una de antes tiene la clave antigua.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line could not be ended. Try again.</source>
            <translation>No se pudo terminar la línea antigua. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This visitor came by a line of your website that has ended, so the reply can't reach them here. Write to their e-mail address, if they left one.</source>
            <translation>Este visitante llegó por una línea de su sitio web que ha terminado, así que la respuesta no puede llegarle aquí. Escriba a su correo electrónico, si lo dejó.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The 30 days are over: the older line of your website has ended.</source>
            <translation>Han pasado los 30 días: la línea antigua de su sitio web ha terminado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>There is no older line.</source>
            <translation>No hay ninguna línea antigua.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>One reply had not reached its visitor there.</source>
            <translation>Una respuesta no había llegado allí a su visitante.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>{count} replies had not reached their visitors there.</source>
            <translation>{count} respuestas no habían llegado allí a sus visitantes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>There is no language model to suggest wordings.</source>
            <translation>No hay ningún modelo de lenguaje que sugiera otras formas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>The language model could not finish. Try again in a moment.</source>
            <translation>El modelo de lenguaje no pudo terminar. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>Nothing that the model suggested passed the checks.</source>
            <translation>Nada de lo que sugirió el modelo pasó las comprobaciones.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retention.py" />
            <source>Conversations are kept for these times from now on.</source>
            <translation>A partir de ahora las conversaciones se guardan durante estos plazos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks for a person.</source>
            <translation>{name} pide hablar con una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} has a complaint.</source>
            <translation>{name} tiene una queja.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about money back.</source>
            <translation>{name} pregunta por un reembolso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks what only you can see.</source>
            <translation>{name} pregunta algo que solo usted puede ver.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a booking.</source>
            <translation>{name} pregunta por una reserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for your yes to a draft.</source>
            <translation>{name} espera su visto bueno a un borrador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for the rest of an answer.</source>
            <translation>{name} espera el resto de una respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a topic that you answer yourself.</source>
            <translation>{name} pregunta sobre un tema que usted responde en persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} may have an emergency.</source>
            <translation>{name} puede tener una emergencia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote while the assistant was away.</source>
            <translation>{name} escribió mientras el asistente no estaba.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} needs a person to answer.</source>
            <translation>{name} necesita que responda una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote again.</source>
            <translation>{name} ha vuelto a escribir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They asked: {text}</source>
            <translation>Preguntaron: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Last: {text}</source>
            <translation>Por último: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered from: {titles}</source>
            <translation>Respondido con: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Your reply: {text}</source>
            <translation>Su respuesta: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>The AI's reply: {text}</source>
            <translation>Respuesta de la IA: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: the conversation with {name}</source>
            <translation>{business}: la conversación con {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody has answered their last message.</source>
            <translation>Nadie ha respondido al último mensaje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>It was marked as done.</source>
            <translation>Se marcó como terminada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They have left.</source>
            <translation>El visitante se ha ido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: your digest of {day}</source>
            <translation>{business}: su resumen del {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Needs you</source>
            <translation>Le necesita</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody waits for you.</source>
            <translation>Nadie le espera.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Promised for today</source>
            <translation>Prometido para hoy</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nothing that your replies promise in words is due today.</source>
            <translation>Nada de lo que sus respuestas prometen expresamente vence hoy.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor was content: {n}</source>
            <translation>Solo por la IA, y el visitante quedó conforme: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor said nothing: {n}</source>
            <translation>Solo por la IA, y el visitante no dijo nada: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By a person: {n}</source>
            <translation>Por una persona: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Cerradas sin respuesta: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>New open questions</source>
            <translation>Nuevas preguntas abiertas</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>No new question is open.</source>
            <translation>No hay preguntas nuevas abiertas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>And {n} more.</source>
            <translation>Y {n} más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Written on this PC and sent by your own mail server.</source>
            <translation>Escrito en este PC y enviado por su propio servidor de correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>E-mail addresses, telephone and card numbers that were recognised are masked; names and free text may remain.</source>
            <translation>Los correos y los números de teléfono y tarjeta reconocidos están ocultos; pueden quedar nombres y texto libre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>To get no more of these: Deskbell, Settings, E-mail, Summaries, Off.</source>
            <translation>Para no recibir más: Deskbell, Ajustes, Correo, Resúmenes, Desactivado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/cpu.py" />
            <source>The processor of this PC is too old for a language model: it lacks {names}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>El procesador de este PC es demasiado antiguo para un modelo de lenguaje: le falta {names}. Deskbell responde palabra por palabra con sus fichas, y el resto va a personas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} holds a vocabulary but no weights. Choose the model's full file; it is several hundred megabytes or more.</source>
            <translation>{file} contiene un vocabulario, pero no pesos. Elija el archivo completo del modelo; ocupa varios cientos de megabytes o más.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is a model of the kind '{kind}', which can't write replies here. 'deskbell models list' names models that can.</source>
            <translation>{file} es un modelo del tipo '{kind}', que aquí no puede escribir respuestas. 'deskbell models list' nombra modelos que sí pueden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} does not say how a conversation is put to it (it has no chat template). Choose the model's 'instruct' file.</source>
            <translation>{file} no dice cómo se le plantea una conversación (no tiene plantilla de chat). Elija el archivo 'instruct' del modelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} can't be read ({why}). Check the name, or import the model again.</source>
            <translation>No se puede leer {file} ({why}). Compruebe el nombre o importe el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is damaged or was not fully copied. Download or copy it again.</source>
            <translation>{file} está dañado o no se copió entero. Descárguelo o cópielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is not a GGUF file. Choose a model file that ends in .gguf.</source>
            <translation>{file} no es un archivo GGUF. Elija un archivo de modelo que termine en .gguf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is of GGUF version {version}; versions 2 and 3 can be read. Download a newer file of the same model.</source>
            <translation>{file} es de la versión GGUF {version}; se pueden leer las versiones 2 y 3. Descargue un archivo más reciente del mismo modelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>line {number}: {why}</source>
            <translation>línea {number}: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>{path} cannot be read: {why}. Check the name of the file and that you may open it.</source>
            <translation>{path} no se puede leer: {why}. Compruebe el nombre del archivo y que puede abrirlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>the id "{id}" was used before. Give each entry its own id.</source>
            <translation>el identificador «{id}» ya se usó. Dé el suyo a cada ficha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not JSON ({why}). Write one entry a line, in curly braces.</source>
            <translation>esto no es JSON ({why}). Escriba una ficha por línea, entre llaves.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>an entry must be in curly braces. Write one entry a line.</source>
            <translation>una ficha debe ir entre llaves. Escriba una ficha por línea.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"questions" must be a list of texts, such as ["Do you have parking?"].</source>
            <translation>«questions» debe ser una lista de textos, como ["¿Tienen aparcamiento?"].</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"title" is missing, and there is no question to take it from.</source>
            <translation>falta «title» y no hay pregunta de la que tomarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"state" must be "published" or "draft".</source>
            <translation>«state» debe ser «published» o «draft».</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"may_answer_alone" must be true or false.</source>
            <translation>«may_answer_alone» debe ser true o false.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"version" must be a whole number from 1.</source>
            <translation>«version» debe ser un número entero desde 1.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"valid_to" is before "valid_from", so the entry would never hold. Swap them or leave one out.</source>
            <translation>«valid_to» es anterior a «valid_from», así que la ficha nunca valdría. Intercámbielos u omita uno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not UTF-8 text. Save the file as UTF-8.</source>
            <translation>esto no es texto UTF-8. Guarde el archivo como UTF-8.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is missing.</source>
            <translation>falta «{name}».</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a text that is not empty.</source>
            <translation>«{name}» debe ser un texto que no esté vacío.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is longer than {most} characters. Split the entry.</source>
            <translation>«{name}» tiene más de {most} caracteres. Divida la ficha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds half of a character (a lone surrogate). Type that text again.</source>
            <translation>«{name}» contiene medio carácter. Escriba ese texto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds a null character. Type that text again.</source>
            <translation>«{name}» contiene un carácter nulo. Escriba ese texto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a day such as "2026-12-24".</source>
            <translation>«{name}» debe ser un día como «2026-12-24».</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF has a password. Open it, save or print it as a PDF without one, and import that.</source>
            <translation>El PDF tiene contraseña. Ábralo, guárdelo o imprímalo como PDF sin contraseña e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF is damaged and can't be opened. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>El PDF está dañado y no se puede abrir. Ábralo en un programa de PDF, imprímalo como PDF nuevo e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>No page of the PDF can be read. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>No se puede leer ninguna página del PDF. Ábralo en un programa de PDF, imprímalo como PDF nuevo e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF holds pictures of its pages and no text, as a scanner makes them. Let a scanning program recognise the text (OCR), then import that.</source>
            <translation>El PDF contiene imágenes de sus páginas y ningún texto, como las hace un escáner. Haga que un programa reconozca el texto (OCR) e importe eso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} es una carpeta. Elija un archivo de ella.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be imported. Deskbell reads PDF, Word (.docx), Markdown, web pages, plain text and tables saved as CSV.</source>
            <translation>{file} no se puede importar. Deskbell lee PDF, Word (.docx), Markdown, páginas web, texto sin formato y tablas guardadas como CSV.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} has {size} MB, and Deskbell reads files of up to {most} MB. Split it and import the parts.</source>
            <translation>{file} ocupa {size} MB, y Deskbell lee archivos de hasta {most} MB. Divídalo e importe las partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be read: {why}. Check that it is still there and that you may open it.</source>
            <translation>{file} no se puede leer: {why}. Compruebe que sigue ahí y que puede abrirlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} está vacío. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>Nothing in {file} reads like a question or a text. Check the file.</source>
            <translation>Nada en {file} parece una pregunta o un texto. Revise el archivo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>There is no text in it. Open it yourself to see whether it is the right one.</source>
            <translation>No contiene texto. Ábralo usted para ver si es el correcto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>The page shows its text only by scripts, which Deskbell never runs. Open the page, copy its text into a file and import that.</source>
            <translation>La página solo muestra su texto mediante scripts, que Deskbell nunca ejecuta. Abra la página, copie su texto en un archivo e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>This is an old Word file, or one with a password. Open it in Word, save it as .docx without a password, and import that.</source>
            <translation>Es un archivo de Word antiguo o con contraseña. Ábralo en Word, guárdelo como .docx sin contraseña e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The file unpacks to far more than a document needs, so it was not opened. Save its text as a new document and import that.</source>
            <translation>Al descomprimirse, el archivo ocupa mucho más de lo que necesita un documento, así que no se abrió. Guarde su texto en un documento nuevo e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The document is too long to be read in one piece. Split it and import the parts.</source>
            <translation>El documento es demasiado largo para leerlo de una vez. Divídalo e importe las partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The Word file is damaged and can't be opened. Open it in Word, let Word repair it, save it as .docx and import that.</source>
            <translation>El archivo de Word está dañado y no se puede abrir. Ábralo en Word, deje que Word lo repare, guárdelo como .docx e impórtelo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>this is not CSV ({why}).</source>
            <translation>esto no es CSV ({why}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>The first line must name the columns, with at least 'question' and 'answer'. Export your knowledge once to see an example.</source>
            <translation>La primera línea debe nombrar las columnas, al menos «question» y «answer». Exporte una vez sus fichas para ver un ejemplo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"may_answer_alone" must be yes or no.</source>
            <translation>«may_answer_alone» debe ser yes o no.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <location filename="../../../desktop/mail/server.py" />
            <source>{address} is no e-mail address. Write it as desk@example.com.</source>
            <translation>{address} no es una dirección de correo. Escríbala como desk@example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The password of your mail account can't be read. Unlock the computer's keyring, or type the password again in the settings.</source>
            <translation>No se puede leer la contraseña de su cuenta de correo. Desbloquee el llavero del ordenador o vuelva a escribir la contraseña en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The certificate of {host} is not its own, so nothing was sent. Check the mail server's name in the settings.</source>
            <translation>El certificado de {host} no es el suyo, así que no se envió nada. Compruebe el nombre del servidor de correo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not accept the account name or password. Type them again in the settings.</source>
            <translation>{host} no acepta el nombre de la cuenta o la contraseña. Escríbalos de nuevo en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not take mail for this address.</source>
            <translation>{host} no acepta correo para esta dirección.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not offer what the settings ask for (encryption, or logging in). Choose another encryption or leave the account name empty.</source>
            <translation>{host} no ofrece lo que piden los ajustes (cifrado o inicio de sesión). Elija otro cifrado o deje vacío el nombre de la cuenta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} refused the e-mail ({code}).</source>
            <translation>{host} rechazó el correo ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} asks to try later ({code}).</source>
            <translation>{host} pide intentarlo más tarde ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} could not be reached, or broke off.</source>
            <translation>No se pudo llegar a {host}, o se cortó.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Write the mail server's name as your provider gives it: mail.example.com.</source>
            <translation>Escriba el nombre del servidor de correo como lo da su proveedor: mail.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
            <translation>El puerto es un número de 1 a 65535, casi siempre 465 o 587.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Without encryption a mail server is used only on this PC. Choose TLS or STARTTLS.</source>
            <translation>Sin cifrado, un servidor de correo solo se usa en este PC. Elija TLS o STARTTLS.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The mail server's settings are not complete. Fill in every field.</source>
            <translation>Los ajustes del servidor de correo no están completos. Rellene todos los campos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by yourself</source>
            <translation>{host}, gestionado por usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by {company}</source>
            <translation>{host}, gestionado por {company}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Passes on sealed messages. Can't read them.</source>
            <translation>Transmite mensajes sellados. No puede leerlos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Network addresses, times and sizes of sealed messages.</source>
            <translation>Direcciones de red, horas y tamaños de mensajes sellados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices to you and replies to visitors who have left.</source>
            <translation>Entrega avisos a usted y respuestas a visitantes que se han ido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices and summaries to you, and replies to visitors who left.</source>
            <translation>Entrega avisos y resúmenes a usted, y respuestas a visitantes que se han ido.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, and the addresses of visitors who get one.</source>
            <translation>Estos correos enteros y las direcciones de los visitantes que reciben uno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, summaries masked, and the addresses of visitors who get one.</source>
            <translation>Estos correos enteros, los resúmenes con datos ocultos, y las direcciones de los visitantes que reciben uno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Three words that are often mixed up</source>
            <translation>Tres palabras que a menudo se confunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. Deskbell does this on this PC.</source>
            <translation>La inferencia es usar un modelo ya terminado: lee una pregunta, escribe una respuesta y no guarda nada de ninguna. Deskbell lo hace en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. No language model is installed here, so none writes; a small one only compares a question with your entries.</source>
            <translation>La inferencia es usar un modelo ya terminado: lee una pregunta, escribe una respuesta y no guarda nada de ninguna. Aquí no hay ningún modelo de lenguaje, así que ninguno escribe; uno pequeño solo compara una pregunta con sus fichas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Retrieval is looking something up: Deskbell searches your own entries for one that fits, as you would in a folder. The entries stay as you wrote them.</source>
            <translation>La búsqueda es consultar: Deskbell busca entre sus propias fichas una que encaje, como usted en una carpeta. Las fichas quedan tal como las escribió.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Training is changing a model by examples, so that it knows them afterwards. Deskbell does not do this, and sends no message to anyone who could.</source>
            <translation>El entrenamiento es cambiar un modelo con ejemplos para que después los conozca. Deskbell no lo hace ni envía mensajes a nadie que pudiera hacerlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Besides, Deskbell measures on your own entries how sure it may be of an answer, and counts how often you change its drafts. These figures stay on this PC.</source>
            <translation>Además, Deskbell mide con sus propias fichas cuán seguro puede estar de una respuesta y cuenta cuántas veces cambia usted sus borradores. Estas cifras se quedan en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No certificate: nobody has audited or certified Deskbell.</source>
            <translation>Ningún certificado: nadie ha auditado ni certificado Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your website is trusted. Whoever can change its pages could put another script in the place of the chat, and read what is typed there.</source>
            <translation>Se confía en su sitio web. Quien pueda cambiar sus páginas podría poner otro script en lugar del chat y leer lo que se escribe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The relay sees network addresses, and when sealed messages pass and how large they are. It can hold them up or drop them.</source>
            <translation>El relay ve direcciones de red, cuándo pasan los mensajes sellados y su tamaño. Puede retenerlos o descartarlos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whoever uses this PC under your account, and harmful software on it, can read what you can read.</source>
            <translation>Quien use este PC con su cuenta, o un programa dañino en él, puede leer lo que usted puede leer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Masking finds numbers and addresses by their form. Names and free text can remain.</source>
            <translation>El ocultado reconoce números y direcciones por su forma. Pueden quedar nombres y texto libre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erasing reaches this PC and its own backups. A copy that was carried elsewhere, a PDF or an e-mail that was sent, it can't reach.</source>
            <translation>El borrado llega a este PC y a sus propias copias. A una copia llevada a otro lugar, un PDF o un correo enviado no llega.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>This report describes a program and its settings. It is no legal advice, and does not say that any law is kept.</source>
            <translation>Este informe describe un programa y su configuración. No es asesoramiento jurídico ni dice que se cumpla ninguna ley.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What this does not give you</source>
            <translation>Lo que esto no le da</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{business} answers visitors of its website with Deskbell {version} on its own computer. Visitors' messages, replies and the knowledge behind them are given to no AI company. They are used neither to train nor to improve a language model.</source>
            <translation>{business} responde a los visitantes de su sitio web con Deskbell {version} en su propio ordenador. Los mensajes de los visitantes, las respuestas y los conocimientos usados no se entregan a ninguna empresa de IA. No sirven para entrenar ni para mejorar ningún modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No language model is installed.</source>
            <translation>No hay ningún modelo de lenguaje instalado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>unchanged since it was installed</source>
            <translation>sin cambios desde que se instaló</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not the one that was installed</source>
            <translation>no es el que se instaló</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not checked yet</source>
            <translation>aún sin comprobar</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Language model: {model}. SHA-256 of its file: {hash}; {state}.</source>
            <translation>Modelo de lenguaje: {model}. SHA-256 de su archivo: {hash}; {state}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>As set up on {day}.</source>
            <translation>Tal como estaba configurado el {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Statement: nothing is used for training</source>
            <translation>Declaración: nada se usa para entrenar</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Place, date, signature: ______________________________</source>
            <translation>Lugar, fecha, firma: ______________________________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Where these companies stand, and whether data leaves your country, Deskbell can't know. Fill it in.</source>
            <translation>Dónde están estas empresas y si los datos salen de su país, Deskbell no puede saberlo. Complételo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Nothing of a visitor is sent to another machine.</source>
            <translation>Nada de un visitante se envía a otra máquina.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Companies that process data for you</source>
            <translation>Empresas que tratan datos para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it sees</source>
            <translation>Qué ve</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' messages</source>
            <translation>Mensajes de visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Reading your web page</source>
            <translation>Leer su página web</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Model download</source>
            <translation>Descarga del modelo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Looking up addresses</source>
            <translation>Consulta de direcciones</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>sealed</source>
            <translation>sellados</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Why</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' data</source>
            <translation>Datos de visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Todas las conexiones de esta aplicación en los últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>None so far.</source>
            <translation>Ninguna hasta ahora.</translation>
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
            <translation>{n} días después del último cambio en una conversación; se borra sola mientras este PC funciona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk; the key is in this computer's keyring.</source>
            <translation>Cifrado en el disco; la clave está en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk, behind a passphrase that each start asks for.</source>
            <translation>Cifrado en el disco, tras una frase secreta que se pide en cada inicio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A throw-away profile: its key is kept nowhere.</source>
            <translation>Un perfil desechable: su clave no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Messages are sealed between the visitor's browser and this PC.</source>
            <translation>Los mensajes van sellados entre el navegador del visitante y este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each operator signs in with a PIN.</source>
            <translation>Cada operador entra con un PIN.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each opening of a conversation is in the access record.</source>
            <translation>Cada apertura de una conversación consta en el registro de accesos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Address, representative, contact for data protection</source>
            <translation>Dirección, representante, contacto para protección de datos</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Answering questions of visitors of the website.</source>
            <translation>Responder a preguntas de los visitantes del sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Legal basis</source>
            <translation>Base jurídica</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whose data</source>
            <translation>De quién son los datos</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors of the website; the people at the desk.</source>
            <translation>Visitantes del sitio web; las personas de recepción.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Which data</source>
            <translation>Qué datos</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What visitors write, their name and e-mail address where they leave them, language, page and times; what is replied; who at the desk did what.</source>
            <translation>Lo que escriben los visitantes, su nombre y correo si los dejan, idioma, página y horas; lo que se responde; quién hizo qué en recepción.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Recipients</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Transfer to other countries</source>
            <translation>Transferencia a otros países</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erased after</source>
            <translation>Se borra tras</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Record of processing activities (draft)</source>
            <translation>Registro de actividades de tratamiento (borrador)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Filled in as far as Deskbell knows. Complete the empty fields, and add what else you do with the data.</source>
            <translation>Rellenado hasta donde sabe Deskbell. Complete los campos vacíos y añada qué más hace con los datos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Entry</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Parties: {business} (responsible) and {company} (processor), who runs the relay {host}.</source>
            <translation>Partes: {business} (responsable) y {company} (encargado), que gestiona el relay {host}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Subject: passing on sealed messages between visitors' browsers and the computer of {business}, and keeping them until they are fetched, for at most ______ hours. It lasts as long as the relay is used.</source>
            <translation>Objeto: transmitir mensajes sellados entre los navegadores de los visitantes y el ordenador de {business}, y guardarlos hasta que se recojan, como máximo ______ horas. Dura mientras se use el relay.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Data: sealed messages, which the processor has no key to, and their times, sizes and network addresses. Persons: visitors of the website.</source>
            <translation>Datos: mensajes sellados, de los que el encargado no tiene clave, y sus horas, tamaños y direcciones de red. Personas: visitantes del sitio web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor acts on written instructions of {business} only, and says so at once if it thinks one unlawful.</source>
            <translation>El encargado actúa solo por instrucciones escritas de {business} y avisa de inmediato si alguna le parece ilícita.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>People with access to the relay are bound to secrecy.</source>
            <translation>Las personas con acceso al relay están obligadas al secreto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection: encrypted lines, updates, limited access, no log of network addresses beyond what running it safely needs, for at most ______ days.</source>
            <translation>Protección: líneas cifradas, actualizaciones, acceso limitado, ningún registro de direcciones de red más allá de lo que exige un funcionamiento seguro, como máximo ______ días.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No further company is used without written consent. Used at present: ____________</source>
            <translation>No se recurre a otra empresa sin consentimiento escrito. Actualmente: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor helps with requests of the persons concerned, as far as it can without reading messages, and with duties to report.</source>
            <translation>El encargado ayuda con las solicitudes de los afectados, en lo que pueda sin leer mensajes, y con los deberes de notificación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>A breach of security is reported without delay, within ______ hours of becoming known.</source>
            <translation>Una violación de la seguridad se comunica sin demora, en ______ horas desde que se conozca.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>At the end everything that is still kept is erased.</source>
            <translation>Al final se borra todo lo que aún se conserve.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor shows on request that this is kept, and allows {business} to check it.</source>
            <translation>El encargado demuestra, si se le pide, que esto se cumple y permite que {business} lo compruebe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Agreement on processing data (draft)</source>
            <translation>Acuerdo de tratamiento de datos (borrador)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For you and whoever runs your relay. A draft, to be looked over by somebody who knows your country's law. Your mail provider has its own; ask for it.</source>
            <translation>Para usted y quien gestione su relay. Un borrador que debe revisar alguien que conozca la ley de su país. Su proveedor de correo tiene el suyo; pídalo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For the page on your website that says how you use data.</source>
            <translation>Para la página de su sitio web que dice cómo usa los datos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>In our chat an AI answers first. It runs on {business}'s own computer and answers from what we wrote. You can ask for a person at any time; their messages look different.</source>
            <translation>En nuestro chat responde primero una IA. Funciona en el propio ordenador de {business} y responde con lo que escribimos. Puede pedir una persona en cualquier momento; sus mensajes se ven distintos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your messages are sealed in your browser and opened on our computer. No AI company gets them, and they are not used for training.</source>
            <translation>Sus mensajes se sellan en su navegador y se abren en nuestro ordenador. Ninguna empresa de IA los recibe y no se usan para entrenar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>We keep conversations for at most {n} days. You can save and erase yours in the chat.</source>
            <translation>Guardamos las conversaciones como máximo {n} días. Puede guardar y borrar la suya en el chat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail.</source>
            <translation>Si deja su correo, nuestra respuesta puede llegarle por correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail. Summaries of conversations are e-mailed to us, with recognised contact details masked.</source>
            <translation>Si deja su correo, nuestra respuesta puede llegarle por correo. Se nos envían por correo resúmenes de conversaciones, con los datos de contacto reconocidos ocultos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Questions about your data: ____________</source>
            <translation>Preguntas sobre sus datos: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Text about the AI, for your website</source>
            <translation>Texto sobre la IA, para su sitio web</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Where does the AI run?</source>
            <translation>¿Dónde funciona la IA?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is anything used for training?</source>
            <translation>¿Se usa algo para entrenar?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read messages on the way?</source>
            <translation>¿Quién puede leer los mensajes por el camino?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>How long is it kept?</source>
            <translation>¿Cuánto tiempo se guarda?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read them here?</source>
            <translation>¿Quién puede leerlos aquí?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is there an agreement?</source>
            <translation>¿Hay un acuerdo?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>What if I stop using it?</source>
            <translation>¿Y si dejo de usarlo?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Which other companies are involved?</source>
            <translation>¿Qué otras empresas intervienen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>On this PC</source>
            <translation>En este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No language model is installed: answers are your own words, found on this PC.</source>
            <translation>No hay modelo de lenguaje instalado: las respuestas son sus propias palabras, encontradas en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, file checked on {day}.</source>
            <translation>{model}, archivo comprobado el {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, a file on this PC.</source>
            <translation>{model}, un archivo en este PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}: the file is not the one that was installed. Install it again.</source>
            <translation>{model}: el archivo no es el que se instaló. Vuelva a instalarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The operating system keeps what runs it off the network.</source>
            <translation>El sistema operativo mantiene fuera de la red lo que la ejecuta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No message is sent to an AI company.</source>
            <translation>Ningún mensaje se envía a una empresa de IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file has changed</source>
            <translation>El archivo del modelo ha cambiado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no language model here that could be trained.</source>
            <translation>Aquí no hay modelo de lenguaje que se pudiera entrenar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file is read-only; its checksum has not changed since it was installed.</source>
            <translation>El archivo del modelo es de solo lectura; su suma de comprobación no ha cambiado desde la instalación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not changed since it was installed.</source>
            <translation>La suma de comprobación del archivo del modelo no ha cambiado desde la instalación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not been checked yet.</source>
            <translation>La suma de comprobación del archivo del modelo aún no se ha comprobado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Its checksum is another one than when it was installed. Deskbell did not do that; find out who did.</source>
            <translation>Su suma de comprobación no es la de la instalación. Deskbell no lo hizo; averigüe quién fue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell has no part that could train a language model.</source>
            <translation>Deskbell no tiene ninguna parte que pudiera entrenar un modelo de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No one</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No website is connected</source>
            <translation>Ningún sitio conectado</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed in the visitor's browser, opened here. The relay passes on what it can't read.</source>
            <translation>Se sella en el navegador del visitante y se abre aquí. El relay transmite lo que no puede leer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Until you name a relay in Settings, no visitor can write.</source>
            <translation>Hasta que indique un relay en Ajustes, ningún visitante puede escribir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>E-mail is not sealed: what is mailed, {host} can read.</source>
            <translation>El correo no va sellado: lo que se envía por correo, {host} puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} days</source>
            <translation>{n} días</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{least} to {most} days</source>
            <translation>De {least} a {most} días</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC; none is due this week.</source>
            <translation>Luego se borra de este PC; esta semana no vence ninguna.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. One conversation is due this week.</source>
            <translation>Luego se borra de este PC. Una conversación vence esta semana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. {n} conversations are due this week.</source>
            <translation>Luego se borra de este PC. {n} conversaciones vencen esta semana.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Anyone at this PC</source>
            <translation>Cualquiera en este PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names}</source>
            <translation>{names}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names} and {n} more</source>
            <translation>{names} y {n} más</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No PIN is set: give each operator one in Settings.</source>
            <translation>No hay ningún PIN: dé uno a cada operador en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Without a PIN, and so open to anyone here: {names}.</source>
            <translation>Sin PIN y, por tanto, abierto a cualquiera aquí: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Each signs in with a PIN.</source>
            <translation>Cada uno entra con un PIN.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{n} openings in 30 days, every one in the access record.</source>
            <translation>{n} aperturas en 30 días, todas en el registro de accesos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One opening in 30 days; it is in the access record.</source>
            <translation>Una apertura en 30 días; consta en el registro de accesos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No conversation was opened in 30 days; the access record would show it.</source>
            <translation>Ninguna conversación abierta en 30 días; el registro de accesos lo mostraría.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The access record is not as it was written, from line {n} on.</source>
            <translation>El registro de accesos no está como se escribió, desde la línea {n}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>With whoever runs the relay</source>
            <translation>Con quien gestione el relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>You run the relay yourself</source>
            <translation>Usted mismo gestiona el relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No relay of another company</source>
            <translation>Ningún relay de otra empresa</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with {company} is in the PDF.</source>
            <translation>En el PDF hay un borrador para firmar con {company}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with the company is in the PDF.</source>
            <translation>En el PDF hay un borrador para firmar con la empresa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell can't know who runs {host}. Say so on this page.</source>
            <translation>Deskbell no puede saber quién gestiona {host}. Indíquelo en esta página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>If you rent the machine it runs on, the agreement is with who rents it to you.</source>
            <translation>Si alquila la máquina en que funciona, el acuerdo es con quien se la alquila.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft for later is in the PDF.</source>
            <translation>En el PDF hay un borrador para más adelante.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The makers of Deskbell get no data, so there is none with them.</source>
            <translation>Los creadores de Deskbell no reciben datos, así que con ellos no hay ninguno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Erase everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One button deletes all conversations and the keys that could read them.</source>
            <translation>Un botón borra todas las conversaciones y las claves con que se podrían leer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed messages that still wait at {host} end with its time limit.</source>
            <translation>Los mensajes sellados que aún esperan en {host} terminan con su plazo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no account to cancel.</source>
            <translation>No hay ninguna cuenta que cancelar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One</source>
            <translation>Una</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Two</source>
            <translation>Dos</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} passes on sealed messages and can't read them.</source>
            <translation>{host} transmite mensajes sellados y no puede leerlos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} delivers your e-mail and can read it.</source>
            <translation>{host} entrega su correo y puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line.py" />
            <source>Deskbell connects again and keeps trying.</source>
            <translation>Deskbell se conecta de nuevo y sigue intentándolo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again.</source>
            <translation>El relay no entiende esta versión de Deskbell. Actualice Deskbell o el relay y conéctese de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again.</source>
            <translation>El relay habla otra versión del protocolo. Actualice Deskbell o el relay y conéctese de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not serve this site. Ask whoever runs the relay to list it.</source>
            <translation>El relay no atiende este sitio. Pida a quien lo gestiona que lo añada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's owner has blocked this site. Ask whoever runs the relay.</source>
            <translation>Quien gestiona el relay ha bloqueado este sitio. Pregúntele.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there.</source>
            <translation>Otro equipo se ha conectado con la clave de esta recepción, por eso este se ha detenido. Si no fue usted, alguien tiene una copia de este perfil: cierre Deskbell allí.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…</source>
            <translation>El relay se llama de otra forma que la que usted dio. Use el nombre de quien lo gestiona: deskbell setup --relay wss://…</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it.</source>
            <translation>El relay solo atiende los sitios de su lista y este no está. Pida a quien lo gestiona que lo añada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay asks for an invitation code, or for another one. Ask whoever runs the relay for it, close Deskbell and name it: deskbell setup --invite CODE</source>
            <translation>El relay pide un código de invitación, u otro distinto. Pídalo a quien lo gestiona, cierre Deskbell e indíquelo: deskbell setup --invite CODE</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it.</source>
            <translation>El relay no acepta las direcciones de su sitio web. Escriba cada una como https://www.example.com, sin nada detrás.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the widget's settings. Shorten the greetings.</source>
            <translation>El relay no acepta los ajustes del widget. Acorte los saludos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again.</source>
            <translation>El relay rechazó la conexión porque el reloj de este equipo va mal. Ponga la fecha y la hora y conéctese de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it.</source>
            <translation>El relay rechazó esta recepción. Compruebe su dirección (deskbell setup --relay) o pregunte a quien lo gestiona.</translation>
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
            <translation>El reloj de este equipo va adelantado respecto al relay: {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} behind the relay's.</source>
            <translation>El reloj de este equipo va atrasado respecto al relay: {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Set the date and time of this computer, and Deskbell connects by itself.</source>
            <translation>Ponga la fecha y la hora de este equipo y Deskbell se conectará solo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying.</source>
            <translation>El certificado del relay no es válido, así que no se envió nada. Compruebe la fecha de este equipo y la dirección del relay; Deskbell sigue intentándolo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying.</source>
            <translation>Algo responde en la dirección del relay, pero no es un relay. Compruebe la dirección (deskbell setup --relay); Deskbell sigue intentándolo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying.</source>
            <translation>El proxy no deja que Deskbell llegue al relay. Compruebe el proxy de este equipo; Deskbell sigue intentándolo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts.</source>
            <translation>No se puede llegar al relay. Los mensajes de los visitantes esperan allí, sellados; Deskbell sigue intentándolo. Si dura, compruebe la conexión a Internet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself.</source>
            <translation>Se perdió la conexión con el relay. No se pierde nada; Deskbell se conecta solo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's address can't be used: {why}. Enter it as wss://relay.example.com.</source>
            <translation>La dirección del relay no sirve: {why}. Escríbala como wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file} lies in Deskbell's own folder, which may be lost as a whole. Choose a place on another disk.</source>
            <translation>{file} está en la carpeta de Deskbell, que puede perderse entera. Elija un lugar en otro disco.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file}, which holds the keys of the copies beside it, is gone, so none of them can be read. Restore a backup that you have made yourself. Nothing was changed.</source>
            <translation>{file}, que contiene las claves de las copias que están junto a él, ha desaparecido, así que ninguna se puede leer. Restaure una copia que haya hecho usted. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase needs at least {count} characters; three or four unrelated words are best. Choose a longer one.</source>
            <translation>La frase de paso necesita al menos {count} caracteres; lo mejor son tres o cuatro palabras sin relación. Elija una más larga.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The passphrase doesn't open this backup. Check Caps Lock and the keyboard's language and type it again. Nothing was changed.</source>
            <translation>La frase de contraseña no abre esta copia. Compruebe el bloqueo de mayúsculas y el idioma del teclado y escríbala de nuevo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>{file} is not a backup of Deskbell, or its beginning is damaged. Choose another file. Nothing was changed.</source>
            <translation>{file} no es una copia de Deskbell o su comienzo está dañado. Elija otro archivo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} is damaged or incomplete, so it was not used. Copy it again from where it came, or choose another backup. Nothing was changed.</source>
            <translation>La copia {file} está dañada o incompleta, así que no se ha usado. Cópiela de nuevo desde su origen o elija otra. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} was made by a newer Deskbell. Install the newer version here, then restore it. Nothing was changed.</source>
            <translation>La copia {file} se hizo con un Deskbell más nuevo. Instale aquí la versión más nueva y después restáurela. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/codec.py" />
            <source>A stored {kind} can't be read ({why}). Nothing else is affected. Please report this, and keep a copy of the profile folder.</source>
            <translation>Un dato guardado ({kind}) no se puede leer ({why}). Lo demás no está afectado. Le rogamos que lo comunique y conserve una copia de la carpeta del perfil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/connection.py" />
            <source>The key of this profile doesn't open {path}. Either the file was copied here from another profile, then put the matching vault.json and key with it; or its beginning is damaged, then put a backup of the folder in its place. Nothing was changed.</source>
            <translation>La clave de este perfil no abre {path}. O el archivo se copió aquí desde otro perfil, y entonces añada el vault.json y la clave que le corresponden; o su comienzo está dañado, y entonces ponga en su lugar una copia de seguridad de la carpeta. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>{folder} can't be used ({why}). Choose another place.</source>
            <translation>{folder} no se puede usar ({why}). Elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>There is not enough room at {folder}: {needed} MB are needed, {free} MB are free. Free some space, then try again. Nothing was changed.</source>
            <translation>No hay espacio suficiente en {folder}: hacen falta {needed} MB y hay {free} MB libres. Libere espacio e inténtelo de nuevo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>The change was not saved: an error before it has undone everything that belongs to it. Try the whole step again.</source>
            <translation>El cambio no se guardó: un error anterior deshizo todo lo que va con él. Repita el paso entero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it has only {n} bytes</source>
            <translation>solo tiene {n} bytes</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it is gone, only its log is left</source>
            <translation>ha desaparecido, solo queda su registro</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>This entry was changed or removed while you were editing it. Copy your text, open the entry again and put your changes into the newer version.</source>
            <translation>Esta ficha se cambió o se quitó mientras usted la editaba. Copie su texto, abra la ficha de nuevo y ponga sus cambios en la versión más nueva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk that holds {path} is full, so the last change was not saved. Everything saved before it is safe. Free some space, then try again.</source>
            <translation>El disco donde está {path} está lleno, así que el último cambio no se guardó. Todo lo anterior está a salvo. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The file {path} is damaged or incomplete ({why}). Close Deskbell, copy the whole folder {folder} to a safe place, check the disk, then put a backup of the folder in its place. Don't delete the damaged file: parts of it may still be readable.</source>
            <translation>El archivo {path} está dañado o incompleto ({why}). Cierre Deskbell, copie toda la carpeta {folder} a un lugar seguro, revise el disco y ponga después una copia de seguridad de la carpeta en su lugar. No borre el archivo dañado: quizá aún se puedan leer partes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Deskbell may not read or write {path} ({why}). Make sure that the folder exists on a writable disk and belongs to the person who starts Deskbell, or choose another folder with --profile.</source>
            <translation>Deskbell no puede leer o escribir {path} ({why}). La carpeta debe estar en un disco en el que se pueda escribir y pertenecer a quien inicia Deskbell; o elija otra carpeta con --profile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Another program is holding {path}, perhaps a backup or a virus scanner. Try again in a minute.</source>
            <translation>Otro programa retiene {path}, quizá una copia de seguridad o un antivirus. Vuelva a intentarlo en un minuto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk reported an error at {path} ({why}). The last change was not saved. Copy the folder {folder} to another disk soon and check this one.</source>
            <translation>El disco dio un error en {path} ({why}). El último cambio no se guardó. Copie pronto la carpeta {folder} a otro disco y revise este.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/keys.py" />
            <source>A stored conversation can't be opened: its key is missing, or the record was changed. Nothing else is affected. Restore a backup to get it back, or erase the conversation.</source>
            <translation>No se puede abrir una conversación guardada: falta su clave o el registro fue modificado. Nada más está afectado. Restaure una copia de seguridad para recuperarla o borre la conversación.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/profile_lock.py" />
            <source>The folder {folder} is already open in another Deskbell (process {number}). Use its window, or quit it there before starting again.</source>
            <translation>La carpeta {folder} ya está abierta en otro Deskbell (proceso {number}). Use su ventana, o ciérrelo allí antes de iniciar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>{path} was written by a newer Deskbell (data version {version}, this one knows {known}). Install the newer version again; nothing was changed.</source>
            <translation>{path} lo escribió un Deskbell más nuevo (versión de datos {version}, este conoce {known}). Instale de nuevo la versión más nueva; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>Your data could not be brought up to date for this version of Deskbell (step {number}). Nothing was changed. Install the version that you had before: it opens everything as it was. Then send what 'deskbell doctor --json' prints to support.</source>
            <translation>No se han podido actualizar sus datos para esta versión de Deskbell (paso {number}). No se ha cambiado nada. Instale de nuevo la versión que tenía antes: abre todo tal como estaba. Después envíe a soporte lo que muestra «deskbell doctor --json».</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>nowhere: this is a throw-away profile</source>
            <translation>en ningún sitio: este perfil es de usar y tirar</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>this computer's keyring ({name})</source>
            <translation>en el llavero de este equipo ({name})</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key did not come back from {place} as it was given. Unlock or repair that keyring and start Deskbell again; nothing was stored.</source>
            <translation>La clave no volvió tal como se entregó ({place}). Desbloquee o repare ese llavero e inicie Deskbell de nuevo; no se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The entry '{name}' in {place} was changed by something else and can't be read. Restore it from a backup of the keyring.</source>
            <translation>La entrada «{name}» ({place}) la cambió otra cosa y no se puede leer. Recupérela de una copia de seguridad del llavero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>Deskbell can't reach its keys in {place}: {why}. Unlock the keyring (log in to the desktop, not only over the network) and start Deskbell again. Nothing was changed.</source>
            <translation>Deskbell no llega a sus claves ({place}): {why}. Desbloquee el llavero (inicie sesión en el escritorio, no solo por la red) e inicie Deskbell de nuevo. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key of {folder} lies in a keyring ({keyring}) that can't be reached now. Log in to this computer's desktop, unlock the keyring and start Deskbell again. Nothing was changed.</source>
            <translation>La clave de {folder} está en un llavero ({keyring}) al que ahora no se puede llegar. Inicie sesión en este equipo, desbloquee el llavero e inicie Deskbell de nuevo. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The keyring that holds the keys of {folder} can't be reached now. Log in to this computer's desktop, unlock the keyring and try again. Nothing was changed.</source>
            <translation>Ahora no se puede acceder al llavero con las claves de {folder}. Inicie sesión en el escritorio de este ordenador, desbloquee el llavero e inténtelo de nuevo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>This computer has no keyring that Deskbell trusts (Windows Credential Manager, macOS Keychain, Secret Service or KWallet; a plain-text keyring is refused), and nobody can be asked for a passphrase. Install and unlock a keyring such as GNOME Keyring, or start Deskbell where a passphrase can be typed.</source>
            <translation>Este equipo no tiene un llavero en el que Deskbell confíe (Administrador de credenciales de Windows, Llavero de macOS, Secret Service o KWallet; se rechaza un llavero sin cifrar), y no se le puede pedir a nadie una frase de paso. Instale y desbloquee un llavero como GNOME Keyring, o inicie Deskbell donde se pueda escribir una frase de paso.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} is protected by a passphrase, and nobody can be asked for it here. Start Deskbell where it can be typed.</source>
            <translation>{folder} está protegida con una frase de paso y aquí no se le puede pedir a nadie. Inicie Deskbell donde se pueda escribir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase doesn't open this profile. Check Caps Lock and the keyboard's language and type it again. Nobody can reset it: without it the data stays closed.</source>
            <translation>La frase de paso no abre este perfil. Compruebe Bloq Mayús y el idioma del teclado y escríbala de nuevo. Nadie puede restablecerla: sin ella los datos quedan cerrados.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>behind a passphrase (Argon2id), stored nowhere</source>
            <translation>tras una frase de paso (Argon2id), no guardada en ningún sitio</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} holds a database, but {file}, which says where its key is, is gone. Put {file} back from a backup of the folder. To start afresh, move the folder away first. Nothing was changed.</source>
            <translation>{folder} contiene una base de datos, pero falta {file}, que dice dónde está su clave. Recupere {file} de una copia de seguridad de la carpeta. Para empezar de cero, mueva antes la carpeta. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{path} can't be read ({why}), so the database's key can't be found. Put {file} back from a backup of the folder. Nothing was changed.</source>
            <translation>{path} no se puede leer ({why}), así que no se encuentra la clave de la base de datos. Recupere {file} de una copia de seguridad de la carpeta. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>There is a database, but its key is no longer in {place}. Restore the keyring from a backup, start Deskbell as the person who set it up, or put a backup of Deskbell in its place with 'deskbell restore FILE'. To start afresh, move the profile folder away first. Nothing was changed.</source>
            <translation>Hay una base de datos, pero su clave ya no está ({place}). Recupere el llavero de una copia de seguridad, inicie Deskbell con la cuenta que lo configuró, o ponga en su lugar una copia de Deskbell con 'deskbell restore ARCHIVO'. Para empezar de cero, mueva antes la carpeta del perfil. No se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Deskbell is open already, and busy. Its window comes up as soon as it can.</source>
            <translation>Deskbell ya está abierto y ocupado. Su ventana pasará al frente en cuanto pueda.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>If it never does, end process {number} and start Deskbell again.</source>
            <translation>Si no ocurre nunca, finalice el proceso {number} e inicie Deskbell de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Do not wait</source>
            <translation>No esperar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>The {guest} only greeted, thanked or said goodbye, so I answered in kind.</source>
            <translation>El {guest} solo saludó, dio las gracias o se despidió, así que respondí igual.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure and wrote the answer from your entry {title}, and every fact in it is in your entries.</source>
            <translation>Tenía un {sure} de seguridad y escribí la respuesta con su ficha {title}; cada dato está en sus fichas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are close to your entry {title}, and no other entry comes near.</source>
            <translation>Tenía un {sure} de seguridad: las palabras del {guest} se acercan a su ficha {title}, y ninguna otra se acerca.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are closest to your entry {title}, and {other} comes next.</source>
            <translation>Tenía un {sure} de seguridad: las palabras del {guest} se acercan más a su ficha {title}, y después viene {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I left the decision to you.</source>
            <translation>Le dejé la decisión a usted.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers from it before they go out.</source>
            <translation>Tenía un {sure} de seguridad en su ficha {title}, pero usted quiere ver sus respuestas antes de que salgan.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Several things were asked: your entry {title} answers one of them, and I wasn't sure of the rest.</source>
            <translation>Se preguntaron varias cosas: su ficha {title} responde a una, y del resto no estaba segura.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers on this topic before they go out.</source>
            <translation>Tenía un {sure} de seguridad en su ficha {title}, pero usted quiere ver las respuestas sobre este tema antes de que salgan.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I wrote an answer from your entry {title}, but more freely than I can check, so please read it first.</source>
            <translation>Escribí una respuesta con su ficha {title}, pero con más libertad de la que puedo comprobar; léala antes, por favor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Two entries fit about equally: {title} and {other}.</source>
            <translation>Dos fichas encajan casi igual: {title} y {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was only {sure} sure that your entry {title} answers this, so I left the decision to you.</source>
            <translation>Solo tenía un {sure} de seguridad en que su ficha {title} responde a esto, así que le dejé la decisión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>What I wrote held something that your entries don't say, so I didn't send it.</source>
            <translation>Lo que escribí contenía algo que sus fichas no dicen, así que no lo envié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge is about this, so it is for a person.</source>
            <translation>Nada en sus fichas trata de esto, así que es para una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge answers this: your entry {title} comes nearest, and I was only {sure} sure of it.</source>
            <translation>Nada en sus fichas responde a esto: la más cercana es {title}, y solo tenía un {sure} de seguridad.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>“{title}”</source>
            <translation>«{title}»</translation>
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
            <translation>De {file}, línea {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, paragraph {number}</source>
            <translation>De {file}, párrafo {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}: {done} of {total}</source>
            <translation>Leyendo {file}: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}</source>
            <translation>Leyendo {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>The import of {file} was stopped. Nothing was kept of it.</source>
            <translation>La importación de {file} se detuvo. No se guardó nada de ella.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 draft from {file} waits for your review.</source>
            <translation>1 borrador de {file} espera su revisión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} drafts from {file} wait for your review.</source>
            <translation>{count} borradores de {file} esperan su revisión.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 question has no answer yet.</source>
            <translation>1 pregunta aún no tiene respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} questions have no answer yet.</source>
            <translation>{count} preguntas aún no tienen respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 entry was there already.</source>
            <translation>1 ficha ya estaba.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} entries were there already.</source>
            <translation>{count} fichas ya estaban.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 line was left out.</source>
            <translation>Se omitió 1 línea.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} lines were left out.</source>
            <translation>Se omitieron {count} líneas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, confirmed</source>
            <translation>IA sola, confirmado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, silent</source>
            <translation>IA sola, sin reacción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, did not help</source>
            <translation>IA sola, no ayudó</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>A person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Still open</source>
            <translation>Aún abierto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Never answered</source>
            <translation>Sin respuesta</translation>
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
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Most begin between {from_hour}:00 and {to_hour}:00.</source>
            <translation>La mayoría empieza entre las {from_hour}:00 y las {to_hour}:00.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>{share} begin while the desk is closed.</source>
            <translation>El {share} empieza con la recepción cerrada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has waited for a person.</source>
            <translation>Nadie ha esperado a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Half of them got a reply within {half}, the longest wait was {worst}.</source>
            <translation>La mitad tuvo respuesta en {half}; la espera más larga fue de {worst}.</translation>
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
            <translation>{n} días</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has given a thumb.</source>
            <translation>Nadie ha puesto un pulgar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Thumbs up: {up}. Thumbs down: {down}.</source>
            <translation>Pulgares arriba: {up}. Pulgares abajo: {down}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Asked at the end: it helped {yes}, it did not help {no}.</source>
            <translation>Pregunta al final: ayudó a {yes}, no ayudó a {no}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Todas las conexiones de esta aplicación en los últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>And {n} more, all of them in the PDF.</source>
            <translation>Y {n} más, todas en el PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What this app is set up to contact</source>
            <translation>Con quién está configurada para conectarse esta aplicación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Why</source>
            <translation>Para qué</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Carries visitors' data</source>
            <translation>Lleva datos de visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Nothing so far.</source>
            <translation>Nada hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Visitors' messages</source>
            <translation>Mensajes de visitantes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>sealed</source>
            <translation>sellados</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Privacy report</source>
            <translation>Informe de privacidad</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Drafts for your files</source>
            <translation>Borradores para sus archivos</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>As this PC was set up on {day}, at {time}. Deskbell {version}.</source>
            <translation>Tal como estaba configurado este PC el {day} a las {time}. Deskbell {version}.</translation>
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
            <translation>Fila siguiente y anterior de una lista; las flechas hacen lo mismo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send your reply</source>
            <translation>Enviar su respuesta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send the AI's draft as it is</source>
            <translation>Enviar el borrador de la IA tal cual</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Insert an answer from Knowledge</source>
            <translation>Insertar una respuesta de las fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take back the reply you just sent</source>
            <translation>Retirar la respuesta recién enviada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Edit the reply that is selected</source>
            <translation>Editar la respuesta seleccionada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take over the conversation</source>
            <translation>Tomar la conversación</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hand it back to the AI</source>
            <translation>Devolverla a la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Mark it as done</source>
            <translation>Marcarla como terminada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>New entry</source>
            <translation>Ficha nueva</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Save the entry</source>
            <translation>Guardar la ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Rehearse the edit</source>
            <translation>Ensayar el cambio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Use your earlier reply for an open question</source>
            <translation>Usar su respuesta anterior para una pregunta abierta</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Publish your earlier reply as an entry</source>
            <translation>Publicar su respuesta anterior como ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Call the selected answer of the AI wrong</source>
            <translation>Marcar como incorrecta la respuesta elegida de la IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hide names and messages from view, and show them again</source>
            <translation>Tapar nombres y mensajes, y mostrarlos de nuevo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Somebody else is at the desk</source>
            <translation>Hay otra persona en recepción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept the draft you are reviewing</source>
            <translation>Aceptar el borrador que está revisando</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept all drafts</source>
            <translation>Aceptar todos los borradores</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Join the draft with the next one</source>
            <translation>Unir el borrador con el siguiente</translation>
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
            <translation>Mayús</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Install a plug-in that adds lines to the foot of every page, such as WPCode.
2. Open its page for header and footer, and paste the line into the footer.
3. Save. If a plug-in delays scripts, take widget.js out of it.</source>
            <translation>1. Instale un complemento que añada líneas al pie de cada página, como WPCode.
2. Abra su página de cabecera y pie, y pegue la línea en el pie.
3. Guarde. Si un complemento retrasa los scripts, excluya widget.js.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Custom Code.
2. Add the line to all pages, at the end of the body.
3. Publish. Wix asks for a paid plan with your own address for this.</source>
            <translation>1. Abra los ajustes del sitio web y luego Custom Code.
2. Añada la línea a todas las páginas, al final del cuerpo (body).
3. Publique. Wix pide para esto un plan de pago con dirección propia.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Advanced, then Code Injection.
2. Paste the line into the footer and save.
3. Not every plan of Squarespace has this page.</source>
            <translation>1. Abra los ajustes del sitio web, luego Advanced y Code Injection.
2. Pegue la línea en el pie y guarde.
3. No todos los planes de Squarespace tienen esta página.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open Online Store, then Themes, and edit the code of your theme.
2. Open layout/theme.liquid and paste the line just before &lt;/body&gt;.
3. Save.</source>
            <translation>1. Abra Online Store, luego Themes, y edite el código de su tema.
2. Abra layout/theme.liquid y pegue la línea justo antes de &lt;/body&gt;.
3. Guarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open System, then the files of your site template.
2. Open index.php and paste the line just before &lt;/body&gt;.
3. Save. An update of the template may take it out again.</source>
            <translation>1. Abra System y luego los archivos de la plantilla del sitio.
2. Abra index.php y pegue la línea justo antes de &lt;/body&gt;.
3. Guarde. Una actualización de la plantilla puede volver a quitarla.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open each page, or the part that all of them share, in your editor.
2. Paste the line just before &lt;/body&gt;.
3. Upload the pages.</source>
            <translation>1. Abra cada página, o la parte que todas comparten, en su editor.
2. Pegue la línea justo antes de &lt;/body&gt;.
3. Suba las páginas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Copy the line and send it to whoever looks after your website, with this request: please put this line just before &lt;/body&gt; on every page, unchanged.</source>
            <translation>Copie la línea y envíela a quien cuida de su sitio web, con este ruego: poner esta línea justo antes de &lt;/body&gt; en cada página, sin cambiarla.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Pages of your own</source>
            <translation>Páginas propias</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Somebody else looks after it</source>
            <translation>La cuida otra persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Ways of asking</source>
            <translation>Formas de preguntar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Your answer</source>
            <translation>Su respuesta</translation>
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
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Look at it again</source>
            <translation>Volver a mirarla</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI may answer by itself</source>
            <translation>La IA puede responder sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>no</source>
            <translation>no</translation>
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
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Entry without a title</source>
            <translation>Ficha sin título</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>A person answers</source>
            <translation>Responde una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI answers by itself</source>
            <translation>La IA responde sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Draft from {title}</source>
            <translation>Borrador de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Answered from {title}</source>
            <translation>Respondido con {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would go to a person.</source>
            <translation>1 iría a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would go to a person.</source>
            <translation>{n} irían a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 from {title} would wait for your yes.</source>
            <translation>1 de {title} esperaría su visto bueno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} from {title} would wait for your yes.</source>
            <translation>{n} de {title} esperarían su visto bueno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of a person.</source>
            <translation>1 la respondería ahora {title} en vez de una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of a person.</source>
            <translation>{n} las respondería ahora {title} en vez de una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title}.</source>
            <translation>1 tendría un borrador de {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title}.</source>
            <translation>{n} tendrían un borrador de {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would be answered by {title} without waiting for your yes.</source>
            <translation>1 la respondería {title} sin esperar su visto bueno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would be answered by {title} without waiting for your yes.</source>
            <translation>{n} las respondería {title} sin esperar su visto bueno.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title} instead of {other}.</source>
            <translation>1 tendría un borrador de {title} en vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title} instead of {other}.</source>
            <translation>{n} tendrían un borrador de {title} en vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of {other}.</source>
            <translation>1 la respondería ahora {title} en vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of {other}.</source>
            <translation>{n} las respondería ahora {title} en vez de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect a person here.</source>
            <translation>Aquí espera a una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect an entry here that no longer exists.</source>
            <translation>Aquí espera una ficha que ya no existe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect {title} here.</source>
            <translation>Aquí espera {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} ended on {day}, so the AI does not use it any more.</source>
            <translation>{one} terminó el {day}, así que la IA ya no la usa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You wanted to look at {one} again on {day}.</source>
            <translation>Quería volver a mirar {one} el {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} say the same. One of them is enough.</source>
            <translation>{one} y {other} dicen lo mismo. Basta con una.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different times.</source>
            <translation>{one} y {other} se preguntan igual y dan horas distintas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different prices.</source>
            <translation>{one} y {other} se preguntan igual y dan precios distintos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different dates.</source>
            <translation>{one} y {other} se preguntan igual y dan fechas distintas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different days.</source>
            <translation>{one} y {other} se preguntan igual y dan días distintos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers to call.</source>
            <translation>{one} y {other} se preguntan igual y dan teléfonos distintos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different addresses.</source>
            <translation>{one} y {other} se preguntan igual y dan direcciones distintas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} says yes where {other} says no, or the other way round.</source>
            <translation>{one} dice que sí donde {other} dice que no, o al revés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers.</source>
            <translation>{one} y {other} se preguntan igual y dan números distintos.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Contradiction</source>
            <translation>Contradicción</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Twice the same</source>
            <translation>Dos veces lo mismo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Has ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>To look at again</source>
            <translation>Por volver a mirar</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Every question on this comes to you, without a draft.</source>
            <translation>Todas las preguntas sobre esto le llegan a usted, sin borrador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Thumbs from the people who asked: {up} up, {down} down.</source>
            <translation>Pulgares de quienes preguntaron: {up} arriba, {down} abajo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answers alone. Nobody has asked since.</source>
            <translation>La IA responde sola. Nadie ha preguntado desde entonces.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; you corrected 1. One more correction brings Draft back.</source>
            <translation>La IA respondió {n} sola; usted corrigió 1. Otra corrección la devuelve a Borrador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; none was corrected.</source>
            <translation>La IA respondió {n} sola; ninguna se corrigió.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Back to Draft, because two of its answers were corrected.</source>
            <translation>De nuevo en Borrador, porque se corrigieron dos respuestas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You see each answer before it goes out. None has come up yet.</source>
            <translation>Usted ve cada respuesta antes de que salga. Aún no ha habido ninguna.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You changed {changed} of {all} answers.</source>
            <translation>Usted cambió {changed} de {all} respuestas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI could answer these alone.</source>
            <translation>La IA podría responder estas sola.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>One more that you send as it is, and Auto is offered.</source>
            <translation>Una más que envíe tal cual y se ofrecerá Auto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} more that you send as they are, and Auto is offered.</source>
            <translation>{n} más que envíe tal cual y se ofrecerá Auto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic} is back to Draft, because two of its answers were corrected. You see the next ones before they go out.</source>
            <translation>{topic} vuelve a Borrador, porque se corrigieron dos respuestas. Verá las siguientes antes de que salgan.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic}: you changed {changed} of {all} answers. In Settings you can let the AI answer these alone.</source>
            <translation>{topic}: usted cambió {changed} de {all} respuestas. En Ajustes puede dejar que la IA las responda sola.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer alone</source>
            <translation>Dejar que la IA responda sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>1 entry</source>
            <translation>1 ficha</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} entries</source>
            <translation>{n} fichas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>How far the AI is trusted with {topic}</source>
            <translation>Cuánto se confía en la IA con {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{choice} for {topic}</source>
            <translation>{choice} para {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer {topic} alone</source>
            <translation>Dejar que la IA responda sola a {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now, {topic} stays in Draft</source>
            <translation>Ahora no, {topic} sigue en Borrador</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft: you see each answer before it goes out. Auto: the AI sends what it is sure of. Two corrections bring a topic back to Draft.</source>
            <translation>Borrador: usted ve cada respuesta antes de que salga. Auto: la IA envía lo que sabe con seguridad. Dos correcciones devuelven un tema a Borrador.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Topics come with your entries. Write the first one under Knowledge.</source>
            <translation>Los temas vienen de sus fichas. Escriba la primera en Fichas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The {guest} asked for a person.</source>
            <translation>El {guest} ha pedido hablar con una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It reads like a complaint, and those are for a person.</source>
            <translation>Parece una queja, y esas son para una persona.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a refund, which only a person can promise.</source>
            <translation>Trata de un reembolso, que solo una persona puede prometer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a legal matter.</source>
            <translation>Trata de un asunto legal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be about somebody's health.</source>
            <translation>Puede tratar de la salud de alguien.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be an emergency. Please look at once.</source>
            <translation>Puede ser una emergencia. Mírelo enseguida.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It has no answer about live availability.</source>
            <translation>No sabe qué hay disponible en este momento.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about the {guest}'s own booking, which the AI can't see.</source>
            <translation>Trata de la reserva del propio {guest}, que la IA no puede ver.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message seems to hold a card or account number.</source>
            <translation>El mensaje parece contener un número de tarjeta o de cuenta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message tries to give the AI orders.</source>
            <translation>El mensaje intenta dar órdenes a la IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message is too long for the AI to be sure of it.</source>
            <translation>El mensaje es demasiado largo para que la IA esté segura.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Too many messages came at once.</source>
            <translation>Llegaron demasiados mensajes a la vez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing in your knowledge answers this.</source>
            <translation>Nada en sus fichas responde a esto.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is not sure enough to answer alone.</source>
            <translation>No está lo bastante segura para responder sola.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your knowledge answers only a part of what was asked.</source>
            <translation>Sus fichas solo responden a una parte de lo preguntado.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers from this entry before they go out.</source>
            <translation>Usted quiere ver las respuestas de esta ficha antes de que salgan.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers on this topic before they go out.</source>
            <translation>Usted quiere ver las respuestas sobre este tema antes de que salgan.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You answer this topic without the AI.</source>
            <translation>Este tema lo responde usted sin la IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It wrote more freely than your entries. Please read it first.</source>
            <translation>Escribió con más libertad que sus fichas. Léalo antes, por favor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Its answer held something that your entries don't say.</source>
            <translation>Su respuesta contenía algo que sus fichas no dicen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI was not running.</source>
            <translation>La IA no estaba en marcha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself</source>
            <translation>Responde sola</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself, in its own sentence</source>
            <translation>Responde sola, con su propia frase</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Draft for you</source>
            <translation>Borrador para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Asks a person</source>
            <translation>Pregunta a una persona</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing was answered yet.</source>
            <translation>Aún no se ha respondido nada.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You wrote: {words}</source>
            <translation>Usted escribió: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI answered about {titles}.</source>
            <translation>La IA respondió sobre {titles}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI wrote: {words}</source>
            <translation>La IA escribió: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A person to talk to.</source>
            <translation>Una persona con quien hablar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Somebody who sees to the complaint.</source>
            <translation>Alguien que se ocupe de la queja.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your decision about the money.</source>
            <translation>Su decisión sobre el dinero.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>What only you can see now, such as what is free.</source>
            <translation>Lo que solo usted ve ahora, como qué está libre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A look into their booking.</source>
            <translation>Un vistazo a la reserva.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A safe way to pay, without the number written here.</source>
            <translation>Una forma segura de pagar, sin escribir aquí el número.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your yes to an answer.</source>
            <translation>Su visto bueno a una respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer to the rest of the question.</source>
            <translation>Una respuesta al resto de la pregunta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. No entry holds one.</source>
            <translation>Una respuesta. Ninguna ficha la contiene.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer that your entries bear out.</source>
            <translation>Una respuesta que sus fichas respalden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. The AI was not running.</source>
            <translation>Una respuesta. La IA no estaba en marcha.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your judgement.</source>
            <translation>Su criterio.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your answer.</source>
            <translation>Su respuesta.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing, as far as is known.</source>
            <translation>Nada, que se sepa.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A draft is ready.</source>
            <translation>Hay un borrador listo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>No e-mail address was left.</source>
            <translation>No dejó dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Needs you</source>
            <translation>Para usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>waiting to send</source>
            <translation>pendiente de envío</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>read</source>
            <translation>leído</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>guest</source>
            <translation>huésped</translation>
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
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Today</source>
            <translation>Hoy</translation>
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
            <translation>checo</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Danish</source>
            <translation>danés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Greek</source>
            <translation>griego</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Finnish</source>
            <translation>finés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hebrew</source>
            <translation>hebreo</translation>
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
            <translation>indonesio</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Dutch</source>
            <translation>neerlandés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Norwegian</source>
            <translation>noruego</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Polish</source>
            <translation>polaco</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Romanian</source>
            <translation>rumano</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Thai</source>
            <translation>tailandés</translation>
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
            <translation>chino</translation>
        </message>
    </context>
</TS>
