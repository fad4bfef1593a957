<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessDialog</name>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who has looked</source>
            <translation>Wer hineingesehen hat</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Operator</source>
            <translation>Person am Empfang</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only on</source>
            <translation>Nur am</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only one day</source>
            <translation>Nur ein Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The access record</source>
            <translation>Das Zugriffsprotokoll</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Every opening, copy and erasure of a conversation, and every change of the settings that matter. Lines are only added. When a conversation is erased its line stays, without a name.</source>
            <translation>Jedes Öffnen, Kopieren und Löschen eines Gesprächs und jede Änderung wichtiger Einstellungen. Zeilen kommen nur hinzu. Wird ein Gespräch gelöscht, bleibt seine Zeile, ohne Namen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The newest {shown} of {n} lines. Choose a day to see others.</source>
            <translation>Die neuesten {shown} von {n} Zeilen. Wählen Sie einen Tag, um andere zu sehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>1 line</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{n} lines</source>
            <translation>{n} Zeilen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The record is whole: nothing in it was changed, added or taken out.</source>
            <translation>Das Protokoll ist unversehrt: Nichts darin wurde verändert, hinzugefügt oder entfernt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Nobody has looked at a conversation yet.</source>
            <translation>Noch hat niemand ein Gespräch angesehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} reads differently from when it was written. Somebody has changed the record; from there on don't rely on it.</source>
            <translation>Zeile {n} lautet anders, als sie geschrieben wurde. Jemand hat das Protokoll verändert; verlassen Sie sich ab dort nicht darauf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} is missing. Somebody has taken it out of the record; from there on don't rely on it.</source>
            <translation>Zeile {n} fehlt. Jemand hat sie aus dem Protokoll genommen; verlassen Sie sich ab dort nicht darauf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The end of the record is missing, from line {n} on. Somebody has cut it off, or an older copy of the folder was put in its place.</source>
            <translation>Das Ende des Protokolls fehlt, ab Zeile {n}. Jemand hat es abgeschnitten, oder eine ältere Kopie des Ordners wurde an seine Stelle gesetzt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The file beside the database that says where the record ends is missing or changed, so lines after line {n} may have been cut off.</source>
            <translation>Die Datei neben der Datenbank, die sagt, wo das Protokoll endet, fehlt oder ist verändert; Zeilen nach Zeile {n} können abgeschnitten sein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed the settings of the business</source>
            <translation>hat die Einstellungen des Betriebs geändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed how long is kept</source>
            <translation>hat geändert, wie lange aufgehoben wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed who is at this desk</source>
            <translation>hat geändert, wer hier arbeitet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>set or removed a PIN</source>
            <translation>hat eine PIN gesetzt oder entfernt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed when the desk locks</source>
            <translation>hat geändert, wann gesperrt wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed e-mail</source>
            <translation>hat E-Mail geändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed what the AI may answer alone</source>
            <translation>hat geändert, was die KI allein beantwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>renewed or ended a key of the website's line</source>
            <translation>hat einen Schlüssel der Website-Zeile erneuert oder beendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>paused the AI or let it answer again</source>
            <translation>hat die KI angehalten oder weiter antworten lassen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed a setting</source>
            <translation>hat eine Einstellung geändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>opened</source>
            <translation>geöffnet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>wrote it to a file</source>
            <translation>in eine Datei geschrieben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased by the visitor</source>
            <translation>vom Besucher gelöscht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>saved by the visitor</source>
            <translation>vom Besucher gespeichert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased because its time was over</source>
            <translation>gelöscht, weil die Zeit um war</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>looked for a person's data</source>
            <translation>hat nach Daten einer Person gesucht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>copied it for the person</source>
            <translation>hat es für die Person kopiert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased a person's data</source>
            <translation>hat die Daten einer Person gelöscht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>signed in</source>
            <translation>hat sich angemeldet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>exported everything</source>
            <translation>hat alles exportiert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>restored a backup</source>
            <translation>hat eine Sicherung zurückgespielt</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>This is a test</source>
            <translation>Das ist ein Test</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>So Deskbell tells you that somebody needs you.</source>
            <translation>So meldet Ihnen Deskbell, dass jemand Sie braucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>{name} needs you</source>
            <translation>{name} braucht Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Deskbell: {n} waiting for you</source>
            <translation>Deskbell: {n} warten auf Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Open Deskbell</source>
            <translation>Deskbell öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Pause the AI</source>
            <translation>KI anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer to {title}</source>
            <translation>Antwort zu {title}</translation>
        </message>
    </context>
    <context>
        <name>AnswersStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>First answers</source>
            <translation>Erste Antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>What do people ask you most?</source>
            <translation>Was werden Sie am häufigsten gefragt?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer a few, as you would say it. Each is sent in exactly your words. What you leave empty goes to a person until you fill it in.</source>
            <translation>Beantworten Sie einige so, wie Sie es sagen würden. Jede Antwort geht genau in Ihren Worten hinaus. Was leer bleibt, geht an einen Menschen, bis Sie es ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Guesthouse</source>
            <translation>Pension</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Shop</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Take the questions that guests or customers ask everywhere, with hints what to say. Or write your own answers later, under Knowledge.</source>
            <translation>Nehmen Sie die Fragen, die Gäste oder Kunden überall stellen, mit Hinweisen, was zu sagen ist. Oder schreiben Sie später eigene Antworten unter Wissen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>1 of {all} answered</source>
            <translation>1 von {all} beantwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>{n} of {all} answered</source>
            <translation>{n} von {all} beantwortet</translation>
        </message>
    </context>
    <context>
        <name>AssistantStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>The assistant</source>
            <translation>Der Assistent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Who writes the answers?</source>
            <translation>Wer schreibt die Antworten?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Both ways run on this PC alone. You can change it any time.</source>
            <translation>Beides läuft allein auf diesem PC. Sie können es jederzeit ändern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your exact words</source>
            <translation>Genau Ihre Worte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>ready now</source>
            <translation>sofort bereit</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Guests get your answers exactly as you wrote them, in a blink. What doesn't fit goes to you.</source>
            <translation>Gäste bekommen Ihre Antworten genau so, wie Sie sie geschrieben haben, im Nu. Was nicht passt, geht an Sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your words, put together by a local AI</source>
            <translation>Ihre Worte, von lokaler KI verbunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measure again</source>
            <translation>Neu messen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>How much of the model is here</source>
            <translation>Wie viel vom Modell schon da ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>There is no model yet. Download one, choose a file, or take your exact words.</source>
            <translation>Es gibt noch kein Modell. Laden Sie eines herunter, wählen Sie eine Datei oder nehmen Sie genau Ihre Worte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Combines several answers and replies in the guest's language. Every price, time and name is checked against your answers before it is sent.</source>
            <translation>Verbindet mehrere Antworten und antwortet in der Sprache des Gastes. Jeder Preis, jede Zeit und jeder Name wird vor dem Senden mit Ihren Antworten verglichen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>A language model</source>
            <translation>Ein Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language models (*.gguf)</source>
            <translation>Sprachmodelle (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}, recommended for this PC</source>
            <translation>{title}, {size}, für diesen PC empfohlen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}</source>
            <translation>{title}, {size}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{have} of {size} are here. You can go on meanwhile.</source>
            <translation>{have} von {size} sind da. Sie können inzwischen weitermachen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It begins. You can go on meanwhile.</source>
            <translation>Es beginnt. Sie können inzwischen weitermachen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is in use.</source>
            <translation>{name} ist in Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is here. It writes from the next start of Deskbell on.</source>
            <translation>{name} ist da. Es schreibt ab dem nächsten Start von Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{size} once</source>
            <translation>einmalig {size}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, free licence ({licence})</source>
            <translation>{title}, freie Lizenz ({licence})</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It needs more memory than this PC has.</source>
            <translation>Es braucht mehr Arbeitsspeicher, als dieser PC hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measuring how fast this PC is…</source>
            <translation>Es wird gemessen, wie schnell dieser PC ist…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here): too slow for visitors. Your exact words suit it better.</source>
            <translation>Auf diesem PC etwa {n} Sekunden je Antwort (hier gemessen): zu langsam für Besucher. Genau Ihre Worte passen besser zu ihm.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about 1 second an answer (measured here).</source>
            <translation>Auf diesem PC etwa 1 Sekunde je Antwort (hier gemessen).</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here).</source>
            <translation>Auf diesem PC etwa {n} Sekunden je Antwort (hier gemessen).</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Back up now…</source>
            <translation>Jetzt sichern…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup…</source>
            <translation>Sicherung zurückspielen…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Copies on this PC</source>
            <translation>Kopien auf diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to it…</source>
            <translation>Dahin zurück…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup opens on any computer with its passphrase. What you erase later stays in that file, so delete old files. Restored here, it stays erased.</source>
            <translation>Eine Sicherung lässt sich mit ihrer Passphrase auf jedem Computer öffnen. Was Sie später löschen, bleibt in dieser Datei; löschen Sie deshalb alte Dateien. Hier zurückgespielt, bleibt es gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup is being written or read.</source>
            <translation>Eine Sicherung wird gerade geschrieben oder gelesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>You have made no backup yet. If this PC breaks, everything is lost.</source>
            <translation>Sie haben noch keine Sicherung gemacht. Geht dieser PC kaputt, ist alles verloren.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Last backup: {when}, in {file}</source>
            <translation>Letzte Sicherung: {when}, in {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell keeps a copy of each of the last days on this PC. What you erase goes from them too.</source>
            <translation>Deskbell behält auf diesem PC eine Kopie von jedem der letzten Tage. Was Sie löschen, verschwindet auch daraus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell makes a copy a day on this PC by itself. There is none yet.</source>
            <translation>Deskbell legt auf diesem PC von selbst jeden Tag eine Kopie an. Noch gibt es keine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore {file}?</source>
            <translation>{file} zurückspielen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to the copy of {when}?</source>
            <translation>Zur Kopie von {when} zurück?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>It takes the place of all conversations, knowledge and settings here. A copy of what is here now is kept. Deskbell checks the backup first and changes nothing if it can't be used.</source>
            <translation>Sie tritt hier an die Stelle aller Gespräche, des Wissens und der Einstellungen. Von dem, was jetzt hier ist, bleibt eine Kopie. Deskbell prüft die Sicherung zuerst und ändert nichts, wenn sie nicht zu gebrauchen ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore</source>
            <translation>Zurückspielen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Backups of Deskbell (*.deskbell)</source>
            <translation>Sicherungen von Deskbell (*.deskbell)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Where to write the backup</source>
            <translation>Wohin mit der Sicherung</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup</source>
            <translation>Sicherung zurückspielen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>BusinessForm</name>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Name of the business</source>
            <translation>Name des Betriebs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>as your guests know it</source>
            <translation>wie Ihre Gäste ihn kennen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>told to a visitor in an emergency</source>
            <translation>wird im Notfall Besuchern genannt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Address of the relay</source>
            <translation>Adresse des Relays</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website</source>
            <translation>Ihre Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Closed on</source>
            <translation>Geschlossen am</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website, one address a line</source>
            <translation>Ihre Website, eine Adresse je Zeile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>A relay passes the sealed messages on and can't read them. Whoever runs yours tells you its address.</source>
            <translation>Ein Relay reicht die versiegelten Nachrichten weiter und kann sie nicht lesen. Wer Ihres betreibt, nennt Ihnen die Adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Fügen Sie diese Zeile auf jeder Seite vor &lt;/body&gt; ein</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Is everything all right?</source>
            <translation>Ist alles in Ordnung?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>How much was looked at</source>
            <translation>Wie viel geprüft wurde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Look again</source>
            <translation>Noch einmal prüfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copy for support</source>
            <translation>Für den Support kopieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What support gets has no names, addresses, folders or messages in it: only what was looked at, and numbers.</source>
            <translation>Was der Support erhält, enthält keine Namen, Adressen, Ordner oder Nachrichten: nur, was geprüft wurde, und Zahlen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>This takes up to a minute. Deskbell goes on working meanwhile.</source>
            <translation>Das dauert bis zu einer Minute. Deskbell arbeitet währenddessen weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Everything that was looked at is all right.</source>
            <translation>Alles, was geprüft wurde, ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>1 thing needs you. It stands on top.</source>
            <translation>1 Sache braucht Sie. Sie steht ganz oben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>{n} things need you. They stand on top.</source>
            <translation>{n} Sachen brauchen Sie. Sie stehen ganz oben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Fine</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Not looked at</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copied. Paste it into your message to support.</source>
            <translation>Kopiert. Fügen Sie es in Ihre Nachricht an den Support ein.</translation>
        </message>
    </context>
    <context>
        <name>ColourButton</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Colour of {name}</source>
            <translation>Farbe von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Another colour</source>
            <translation>Andere Farbe</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Your reply</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Senden (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Insert from Knowledge</source>
            <translation>Aus Wissen einfügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Type / in your reply</source>
            <translation>Tippen Sie / in Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Ctrl+Enter sends</source>
            <translation>Strg+Eingabe sendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Changing a sent message. It will be marked as edited. Esc leaves it</source>
            <translation>Sie ändern eine gesendete Nachricht. Sie wird als bearbeitet gekennzeichnet. Esc bricht ab</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Edited from the AI's draft</source>
            <translation>Aus dem Entwurf der KI, bearbeitet</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Save mine</source>
            <translation>Meine speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Take theirs</source>
            <translation>Deren übernehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{title} was deleted while you were editing it. Save yours to bring it back.</source>
            <translation>{title} wurde gelöscht, während Sie es bearbeitet haben. Speichern Sie Ihren Text, um es zurückzuholen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{name} saved {title} at {when}, while you were editing it. Below is what your text would change in theirs.</source>
            <translation>{name} hat {title} um {when} gespeichert, während Sie es bearbeitet haben. Unten steht, was Ihr Text daran ändern würde.</translation>
        </message>
    </context>
    <context>
        <name>ConversationPage</name>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Mark done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Close the conversation (Ctrl+D)</source>
            <translation>Gespräch abschließen (Strg+D)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Hand back</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Let the AI answer again (Ctrl+B)</source>
            <translation>Die KI wieder antworten lassen (Strg+B)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Answer yourself (Ctrl+T)</source>
            <translation>Selbst antworten (Strg+T)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The AI stopped here.</source>
            <translation>Die KI hat hier aufgehört.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Export this conversation</source>
            <translation>Dieses Gespräch exportieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete the conversation with {name}?</source>
            <translation>Das Gespräch mit {name} löschen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Its messages are erased from this PC and can't be brought back.</source>
            <translation>Seine Nachrichten werden von diesem PC gelöscht und lassen sich nicht zurückholen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The whole message</source>
            <translation>Die ganze Nachricht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Sending takes over from the AI</source>
            <translation>Antwort schreiben. Mit dem Senden übernehmen Sie von der KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Type / for saved replies</source>
            <translation>Antwort schreiben. Tippen Sie / für gespeicherte Antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The {guest} was told: “{told}”</source>
            <translation>Der {guest} hat gelesen: „{told}“</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>On {page}</source>
            <translation>Auf {page}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>writes in {language}</source>
            <translation>schreibt {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>has left the page</source>
            <translation>hat die Seite verlassen</translation>
        </message>
    </context>
    <context>
        <name>CorrectionStrip</name>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Save and send the correction</source>
            <translation>Speichern und Berichtigung senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>This answer was wrong.</source>
            <translation>Diese Antwort war falsch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Asked: “{asked}” The AI answered: “{told}” Put it right below; the {guest} gets your answer in its place, marked as edited.</source>
            <translation>Gefragt: „{asked}“ Die KI hat geantwortet: „{told}“ Berichtigen Sie es unten; der {guest} bekommt Ihre Antwort an ihrer Stelle, als bearbeitet gekennzeichnet.</translation>
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
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Forgot the PIN?</source>
            <translation>PIN vergessen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Somebody else who works here signs in with their own name and gives you a new PIN in Settings. If nobody can, the owner quits Deskbell and types “deskbell operators reset-pin” with your name; it asks for the owner's passphrase, or for the login of this computer.</source>
            <translation>Jemand anderes, der hier arbeitet, meldet sich mit dem eigenen Namen an und gibt Ihnen in den Einstellungen eine neue PIN. Wenn das niemand kann, beendet die Inhaberin oder der Inhaber Deskbell und tippt „deskbell operators reset-pin“ mit Ihrem Namen; gefragt wird nach der Passphrase oder der Anmeldung dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Show again</source>
            <translation>Wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Deskbell is locked</source>
            <translation>Deskbell ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Hidden from view</source>
            <translation>Verdeckt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Who is at the desk?</source>
            <translation>Wer ist am Empfang?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name. The AI goes on answering.</source>
            <translation>Wählen Sie Ihren Namen. Die KI antwortet weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Names and messages are covered. Press Ctrl+Shift+H to show them again.</source>
            <translation>Namen und Nachrichten sind verdeckt. Strg+Umschalt+H zeigt sie wieder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name, by click or by its number.</source>
            <translation>Wählen Sie Ihren Namen, per Klick oder mit seiner Nummer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Nobody is waiting for a person.</source>
            <translation>Niemand wartet auf eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>1 conversation needs a person.</source>
            <translation>1 Gespräch braucht eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>{n} conversations need a person.</source>
            <translation>{n} Gespräche brauchen eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>That PIN is not right. Try again.</source>
            <translation>Diese PIN stimmt nicht. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Too many wrong PINs. The next try is possible in {n} s.</source>
            <translation>Zu viele falsche PINs. Der nächste Versuch ist in {n} s möglich.</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Find a person's data…</source>
            <translation>Daten einer Person finden …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who has looked…</source>
            <translation>Wer hineingesehen hat …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Every connection…</source>
            <translation>Alle Verbindungen…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Stop using Deskbell…</source>
            <translation>Deskbell nicht mehr benutzen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Somebody asks what you keep of them: hand it over, or erase it.</source>
            <translation>Jemand fragt, was Sie über ihn haben: geben Sie es heraus, oder löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who opened which conversation, and when.</source>
            <translation>Wer welches Gespräch geöffnet hat, und wann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Whom this PC has contacted, why, and what was refused.</source>
            <translation>Mit wem dieser PC verbunden war, warum, und was abgewiesen wurde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Erases everything on this PC, and the keys.</source>
            <translation>Löscht alles auf diesem PC, und die Schlüssel.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>What differs</source>
            <translation>Was anders ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>Nothing differs.</source>
            <translation>Nichts ist anders.</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Draft for you</source>
            <translation>Entwurf für Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>· only you can see this</source>
            <translation>· nur Sie sehen ihn</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft</source>
            <translation>Den Entwurf senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit the draft</source>
            <translation>Den Entwurf bearbeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard the draft</source>
            <translation>Den Entwurf verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft as it is (Ctrl+Shift+Enter)</source>
            <translation>Den Entwurf so senden, wie er ist (Strg+Umschalt+Eingabe)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>How much you change the drafts</source>
            <translation>Wie oft Sie Entwürfe ändern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>No draft has waited for your yes so far.</source>
            <translation>Bisher hat kein Entwurf auf Ihr Ja gewartet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Without a topic</source>
            <translation>Ohne Thema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>changed {n} of {all}</source>
            <translation>{n} von {all} geändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Let the AI answer alone</source>
            <translation>KI allein antworten lassen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>answers alone</source>
            <translation>antwortet allein</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>drafts for you</source>
            <translation>entwirft für Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>comes to you</source>
            <translation>kommt zu Ihnen</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entry without a title</source>
            <translation>Eintrag ohne Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ended {day}</source>
            <translation>endete {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ends {day}</source>
            <translation>endet {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>used {n}×</source>
            <translation>{n}× verwendet</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>A short title, such as Breakfast</source>
            <translation>Ein kurzer Titel, etwa Frühstück</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>One way of asking on each line</source>
            <translation>In jeder Zeile eine Art zu fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Ways of asking, one on each line</source>
            <translation>Arten zu fragen, eine in jeder Zeile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write it as you would say it. Guests read these very words.</source>
            <translation>Schreiben Sie, wie Sie es sagen würden. Gäste lesen genau diese Worte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The AI may</source>
            <translation>Die KI darf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Answer by itself</source>
            <translation>Selbst antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft for me</source>
            <translation>Für mich entwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>From a day on</source>
            <translation>Ab einem Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Until a day</source>
            <translation>Bis zu einem Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Between two days</source>
            <translation>Zwischen zwei Tagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Look at it again</source>
            <translation>Wieder ansehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>No day set</source>
            <translation>Kein Tag festgelegt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a month</source>
            <translation>In einem Monat</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In half a year</source>
            <translation>In einem halben Jahr</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a year</source>
            <translation>In einem Jahr</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>On a day</source>
            <translation>An einem Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Day on which to look at it again</source>
            <translation>Tag, an dem Sie es wieder ansehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Published</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Give the entry a title first.</source>
            <translation>Geben Sie dem Eintrag zuerst einen Titel.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write an answer first.</source>
            <translation>Schreiben Sie zuerst eine Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The last day is before the first day.</source>
            <translation>Der letzte Tag liegt vor dem ersten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Not said</source>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Guests ask it like this</source>
            <translation>So fragen Gäste danach</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Customers ask it like this</source>
            <translation>So fragen Kunden danach</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Visitors ask it like this</source>
            <translation>So fragen Besucher danach</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Earlier versions of this entry</source>
            <translation>Frühere Versionen dieses Eintrags</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>New entry</source>
            <translation>Neuer Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Published</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>A new entry. The assistant uses it once you save it.</source>
            <translation>Ein neuer Eintrag. Der Assistent verwendet ihn, sobald Sie ihn speichern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}, by {name}</source>
            <translation>Zuletzt gespeichert: {when}, von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}</source>
            <translation>Zuletzt gespeichert: {when}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>1 earlier version</source>
            <translation>1 frühere Version</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>{n} earlier versions</source>
            <translation>{n} frühere Versionen</translation>
        </message>
    </context>
    <context>
        <name>EntryPicker</name>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Find an answer</source>
            <translation>Antwort suchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Answers from your knowledge</source>
            <translation>Antworten aus Ihrem Wissen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>No entry holds these words.</source>
            <translation>Kein Eintrag enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Your knowledge has no entries yet.</source>
            <translation>In Ihrem Wissen gibt es noch keine Einträge.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Three steps to your first answer</source>
            <translation>Drei Schritte bis zur ersten Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Knowledge</source>
            <translation>Wissen öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Write down what people ask you, or take a list of questions to fill in.</source>
            <translation>Schreiben Sie auf, was Sie gefragt werden, oder nehmen Sie eine Liste von Fragen zum Ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Say what your business is called and when somebody is at the desk.</source>
            <translation>Sagen Sie, wie Ihr Betrieb heißt und wann jemand an der Rezeption ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Connect your website: its address, a relay, and one line for your pages.</source>
            <translation>Verbinden Sie Ihre Website: ihre Adresse, ein Relay und eine Zeile für Ihre Seiten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Your desk is ready. Open your website and write a question in the chat there: it appears here.</source>
            <translation>Alles ist bereit. Öffnen Sie Ihre Website und schreiben Sie dort eine Frage in den Chat: Sie erscheint hier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Lead me through it</source>
            <translation>Schritt für Schritt einrichten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
    </context>
    <context>
        <name>GroupDelegate</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{n} times</source>
            <translation>{n}-mal</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <location filename="../../../desktop/ui/guard.py" />
            <source>Nobody has a PIN yet. Set one in Settings, then you can lock.</source>
            <translation>Noch hat niemand eine PIN. Legen Sie in den Einstellungen eine fest, dann können Sie sperren.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Look at this PC…</source>
            <translation>Diesen PC prüfen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Deskbell looks at memory, disk, keys, conversations, models, relay, e-mail and your website, and says what is wrong and how to mend it. It changes nothing.</source>
            <translation>Deskbell sieht sich Arbeitsspeicher, Festplatte, Schlüssel, Gespräche, Modelle, Relay, E-Mail und Ihre Website an und sagt, was nicht stimmt und wie es sich beheben lässt. Es ändert nichts.</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>All days as Monday</source>
            <translation>Alle Tage wie Montag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>A day on which you are closed</source>
            <translation>Ein Tag, an dem Sie geschlossen haben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add this day</source>
            <translation>Diesen Tag hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add a day on which you are closed</source>
            <translation>Einen Tag hinzufügen, an dem Sie geschlossen haben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>The hours “{typed}” can't be read. Write them as 07:00–22:00.</source>
            <translation>Die Zeiten „{typed}“ sind nicht lesbar. Schreiben Sie sie wie 07:00–22:00.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Opening hours on {day}</source>
            <translation>Öffnungszeiten am {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>No longer closed on {day}</source>
            <translation>Am {day} nicht mehr geschlossen</translation>
        </message>
    </context>
    <context>
        <name>HoursStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When is somebody at the desk?</source>
            <translation>Wann ist jemand an der Rezeption?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When the AI can't answer, visitors read from these hours when a person will. Leave them empty if you don't want to say.</source>
            <translation>Wenn die KI nicht antworten kann, lesen Besucher an diesen Zeiten ab, wann ein Mensch es tut. Lassen Sie sie leer, wenn Sie es nicht sagen möchten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Closed on</source>
            <translation>Geschlossen am</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Holidays and days off, one by one.</source>
            <translation>Feiertage und freie Tage, einzeln.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>This time zone is unknown. Choose one from the list.</source>
            <translation>Diese Zeitzone ist unbekannt. Wählen Sie eine aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>HouseStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Your house</source>
            <translation>Ihr Haus</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What is your house called?</source>
            <translation>Wie heißt Ihr Haus?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Visitors see the name above the chat. All of this can be changed later.</source>
            <translation>Besucher sehen den Namen über dem Chat. All das lässt sich später ändern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Name of the business</source>
            <translation>Name des Betriebs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>as your guests know it</source>
            <translation>wie Ihre Gäste ihn kennen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Hotel</source>
            <translation>Hotel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Guesthouse</source>
            <translation>Pension</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Shop</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What kind of business it is</source>
            <translation>Was für ein Betrieb es ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Languages in which the chat greets your visitors</source>
            <translation>Sprachen, in denen der Chat Ihre Besucher begrüßt</translation>
        </message>
    </context>
    <context>
        <name>ImportPlace</name>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Address of the page</source>
            <translation>Adresse der Seite</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Read the page</source>
            <translation>Seite lesen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import a file</source>
            <translation>Datei importieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>PDF, Word, Markdown, a saved web page, plain text, or a table saved as CSV. You can also drop a file on the list of entries.</source>
            <translation>PDF, Word, Markdown, eine gespeicherte Webseite, reiner Text oder eine als CSV gespeicherte Tabelle. Sie können auch eine Datei auf die Liste der Einträge ziehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Or one page of your website</source>
            <translation>Oder eine Seite Ihrer Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Deskbell fetches this one page now, and nothing else.</source>
            <translation>Deskbell holt jetzt diese eine Seite und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>What is found waits for your review. Nothing is answered from it before.</source>
            <translation>Was gefunden wird, wartet auf Ihre Durchsicht. Vorher wird nichts daraus beantwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Documents ({endings});;All files (*)</source>
            <translation>Dokumente ({endings});;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Back to the entries</source>
            <translation>Zurück zu den Einträgen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all</source>
            <translation>Alle verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Join with next</source>
            <translation>Mit nächstem verbinden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Ways of asking, one a line</source>
            <translation>Arten zu fragen, eine je Zeile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What is answered until now</source>
            <translation>Was bisher geantwortet wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Not needed</source>
            <translation>Nicht nötig</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all {n} drafts?</source>
            <translation>Alle {n} Entwürfe verwerfen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard the draft?</source>
            <translation>Den Entwurf verwerfen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>They are thrown away. What is published stays as it is.</source>
            <translation>Sie werden weggeworfen. Was veröffentlicht ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To review: {count}</source>
            <translation>Durchzusehen: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To fill in: {count}</source>
            <translation>Auszufüllen: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What to say: {hint}</source>
            <translation>Was dazu zu sagen ist: {hint}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>How far the import is</source>
            <translation>Wie weit das Importieren ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Show the lines</source>
            <translation>Zeilen zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Review</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Next to fill in</source>
            <translation>Nächste zum Ausfüllen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Lines that were left out</source>
            <translation>Ausgelassene Zeilen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 draft to review</source>
            <translation>1 Entwurf zum Durchsehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} drafts to review</source>
            <translation>{count} Entwürfe zum Durchsehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 question without an answer</source>
            <translation>1 Frage ohne Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} questions without an answer</source>
            <translation>{count} Fragen ohne Antwort</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Search conversations</source>
            <translation>Gespräche durchsuchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Which conversations</source>
            <translation>Welche Gespräche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The newest {n} are listed. Type one more word to find older ones.</source>
            <translation>Die neuesten {n} stehen hier. Tippen Sie ein Wort mehr, um ältere zu finden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>1 conversation found</source>
            <translation>1 Gespräch gefunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>{n} conversations found</source>
            <translation>{n} Gespräche gefunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>No conversation holds these words.</source>
            <translation>Kein Gespräch enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nobody needs you right now. New questions appear here.</source>
            <translation>Gerade braucht Sie niemand. Neue Fragen erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The AI has no conversation at the moment.</source>
            <translation>Die KI führt gerade kein Gespräch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>You have not taken over a conversation.</source>
            <translation>Sie haben kein Gespräch übernommen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nothing is marked as done yet.</source>
            <translation>Noch ist nichts erledigt.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <location filename="../../../desktop/ui/inbox_model.py" />
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <location filename="../../../desktop/ui/inbox_page.py" />
            <source>Choose a conversation to read it.</source>
            <translation>Wählen Sie ein Gespräch, um es zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>How long conversations in {list} are kept</source>
            <translation>Wie lange Gespräche in {list} aufgehoben werden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>The relay has not confirmed this computer's clock yet, so nothing is erased for now. A wrong clock must not erase anything.</source>
            <translation>Das Relay hat die Uhr dieses Computers noch nicht bestätigt, deshalb wird vorerst nichts gelöscht. Eine falsche Uhr darf nichts löschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep for these times</source>
            <translation>So lange aufheben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Days after the last change in a conversation. Then it is erased for good. Visitors are told the longest of these times.</source>
            <translation>Tage nach der letzten Änderung in einem Gespräch. Dann wird es endgültig gelöscht. Besuchern wird die längste dieser Zeiten genannt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep conversations for these times?</source>
            <translation>Gespräche so lange aufheben?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 conversation is older than that and will be erased for good.</source>
            <translation>1 Gespräch ist älter und wird endgültig gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} conversations are older than that and will be erased for good.</source>
            <translation>{n} Gespräche sind älter und werden endgültig gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight, nor in the next seven days.</source>
            <translation>Heute Nacht geht nichts, und auch nicht in den nächsten sieben Tagen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. 1 conversation goes within seven days.</source>
            <translation>Heute Nacht geht nichts. Innerhalb von sieben Tagen geht 1 Gespräch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. {n} conversations go within seven days.</source>
            <translation>Heute Nacht geht nichts. Innerhalb von sieben Tagen gehen {n} Gespräche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight 1 conversation goes: {names}.</source>
            <translation>Heute Nacht geht 1 Gespräch: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names} and others.</source>
            <translation>Heute Nacht gehen {n} Gespräche: {names} und andere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names}.</source>
            <translation>Heute Nacht gehen {n} Gespräche: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>keep (10 years)</source>
            <translation>aufheben (10 Jahre)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} days</source>
            <translation>{n} Tage</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Für Proben gemerkte Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>A person should answer</source>
            <translation>Eine Person soll antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Should come from {title}</source>
            <translation>Soll aus {title} kommen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove {question}</source>
            <translation>{question} entfernen</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeList</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>New entry</source>
            <translation>Neuer Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search entries</source>
            <translation>Einträge durchsuchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Published</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Expiring</source>
            <translation>Laufen ab</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Which entries</source>
            <translation>Welche Einträge</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Import website or file</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Save all entries as a file</source>
            <translation>Alle Einträge als Datei speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search {n} entries</source>
            <translation>{n} Einträge durchsuchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>1 thing is worth a look</source>
            <translation>1 Sache ist einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>{n} things are worth a look</source>
            <translation>{n} Sachen sind einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry holds these words.</source>
            <translation>Kein Eintrag enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Write down your first question and answer with New entry, or import a file.</source>
            <translation>Schreiben Sie mit Neuer Eintrag Ihre erste Frage und Antwort auf, oder importieren Sie eine Datei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>There are no drafts.</source>
            <translation>Es gibt keine Entwürfe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry ends within the next 30 days.</source>
            <translation>In den nächsten 30 Tagen läuft kein Eintrag ab.</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeModel</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>KnowledgePage</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant does not use drafts</source>
            <translation>Gespeichert · Entwürfe verwendet der Assistent nicht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant uses it now</source>
            <translation>Gespeichert · der Assistent verwendet es jetzt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant is reading it</source>
            <translation>Gespeichert · der Assistent liest es gerade</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete {title}?</source>
            <translation>{title} löschen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>The assistant stops using it at once.</source>
            <translation>Der Assistent verwendet den Eintrag sofort nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>this entry</source>
            <translation>diesen Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Export all entries</source>
            <translation>Alle Einträge exportieren</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Every connection</source>
            <translation>Alle Verbindungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>To</source>
            <translation>Zu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Why</source>
            <translation>Wozu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Visitors' data</source>
            <translation>Besucherdaten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Deskbell contacts only what you have named in the settings, and what you import or download. Everything else is refused and stands on top.</source>
            <translation>Deskbell verbindet sich nur mit dem, was Sie in den Einstellungen genannt haben, und mit dem, was Sie importieren oder herunterladen. Alles andere wird abgewiesen und steht oben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Model files on this PC</source>
            <translation>Modelldateien auf diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing has been contacted yet.</source>
            <translation>Es gab noch keine Verbindung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing else was tried.</source>
            <translation>Sonst wurde nichts versucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>1 connection was refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>1 Verbindung wurde abgewiesen: Etwas auf diesem PC wollte nach draußen, das Sie nicht genannt haben. Es wurde nichts gesendet. Wenn es weitergeht, sagen Sie es der Person, die diesen PC betreut.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{n} connections were refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>{n} Verbindungen wurden abgewiesen: Etwas auf diesem PC wollte nach draußen, das Sie nicht genannt haben. Es wurde nichts gesendet. Wenn es weitergeht, sagen Sie es der Person, die diesen PC betreut.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents can't open a connection at all: the operating system itself refuses it.</source>
            <translation>Was Antworten findet, das Sprachmodell ausführt und Dokumente liest, kann überhaupt keine Verbindung öffnen: Das Betriebssystem selbst weist sie ab.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents has no use of the network: Deskbell refuses it. On this system that holds Deskbell's own code, not every part of the libraries it uses.</source>
            <translation>Was Antworten findet, das Sprachmodell ausführt und Dokumente liest, darf das Netz nicht benutzen: Deskbell weist es ab. Auf diesem System gilt das für Deskbells eigenen Code, nicht für jeden Teil der verwendeten Bibliotheken.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The app wanted it.</source>
            <translation>Abgewiesen. Die App wollte sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. A command wanted it.</source>
            <translation>Abgewiesen. Ein Befehl wollte sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that finds answers wanted it.</source>
            <translation>Abgewiesen. Der Teil, der Antworten findet, wollte sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The language model's part wanted it.</source>
            <translation>Abgewiesen. Der Teil des Sprachmodells wollte sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that reads documents wanted it.</source>
            <translation>Abgewiesen. Der Teil, der Dokumente liest, wollte sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Messages from and to your website</source>
            <translation>Nachrichten von und zu Ihrer Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>E-mail through your mail server</source>
            <translation>E-Mail über Ihren Mailserver</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A page that you imported</source>
            <translation>Eine Seite, die Sie importiert haben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A model that you downloaded</source>
            <translation>Ein Modell, das Sie heruntergeladen haben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Its address was asked of the network's name service</source>
            <translation>Seine Adresse wurde beim Namensdienst des Netzes erfragt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes, sealed</source>
            <translation>ja, versiegelt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>No language model is in use: answers are your own words.</source>
            <translation>Es wird kein Sprachmodell verwendet: Antworten sind Ihre eigenen Worte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} has been changed since it was added, so it is not used. Add it again.</source>
            <translation>{name} wurde verändert, seit es hinzugefügt wurde, und wird daher nicht verwendet. Fügen Sie es neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is gone. Add it again.</source>
            <translation>{name} ist nicht mehr da. Fügen Sie es neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is checked when the language model starts.</source>
            <translation>{name} wird geprüft, wenn das Sprachmodell startet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged: it is checked at each start, and no conversation is in it.</source>
            <translation>{name} ist unverändert: Es wird bei jedem Start geprüft, und kein Gespräch ist darin.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged and read-only, last checked on {moment}: no conversation is in it.</source>
            <translation>{name} ist unverändert und schreibgeschützt, zuletzt geprüft am {moment}: Kein Gespräch ist darin.</translation>
        </message>
    </context>
    <context>
        <name>LeftBehindStrip</name>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Go back to it</source>
            <translation>Zurück dorthin</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Save it</source>
            <translation>Jetzt speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Your changes to {title} are kept, but not saved yet.</source>
            <translation>Ihre Änderungen an {title} sind noch da, aber nicht gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>MailCard</name>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
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
            <translation>Keine (nur auf diesem PC)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Account name</source>
            <translation>Kontoname</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Your address, as guests see it</source>
            <translation>Ihre Adresse, wie Gäste sie sehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Where to reach you</source>
            <translation>Wo Sie zu erreichen sind</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Save e-mail</source>
            <translation>E-Mail speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send a test e-mail</source>
            <translation>Test-E-Mail senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail</source>
            <translation>E-Mail nicht mehr verwenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Each closed conversation</source>
            <translation>Jedes abgeschlossene Gespräch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Once a day, at</source>
            <translation>Einmal am Tag, um</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Time of the daily summary</source>
            <translation>Uhrzeit der täglichen Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send me one now</source>
            <translation>Jetzt eine an mich senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries come by e-mail. Set up your mail server first.</source>
            <translation>Zusammenfassungen kommen per E-Mail. Richten Sie zuerst Ihren Mailserver ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get no summaries.</source>
            <translation>Sie bekommen keine Zusammenfassungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a conversation is over you get a few lines of it, written on this PC, with contact details and numbers masked as far as they are recognised.</source>
            <translation>Ist ein Gespräch vorbei, bekommen Sie ein paar Zeilen daraus, auf diesem PC geschrieben. Kontaktdaten und Nummern werden verdeckt, soweit sie erkannt werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get who needs you, what you promised for today, how many were answered, and new open questions. If this PC was off at that time, it comes at the next start.</source>
            <translation>Sie erfahren, wer Sie braucht, was Sie für heute versprochen haben, wie viele beantwortet wurden und welche Fragen neu offen sind. War dieser PC zu der Zeit aus, kommt es beim nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>kept; type to change it</source>
            <translation>aufgehoben; tippen, um es zu ändern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a guest waits for a minute and nobody comes, you get an e-mail. A reply to a guest who has left goes out by e-mail too.</source>
            <translation>Wenn ein Gast eine Minute wartet und niemand kommt, bekommen Sie eine E-Mail. Auch eine Antwort an einen Gast, der gegangen ist, geht per E-Mail hinaus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>E-mail is not set up. With your own mail server Deskbell writes to you when a guest waits and nobody comes, and sends your reply after a guest who has left.</source>
            <translation>E-Mail ist nicht eingerichtet. Mit Ihrem eigenen Mailserver schreibt Deskbell Ihnen, wenn ein Gast wartet und niemand kommt, und sendet Ihre Antwort einem Gast nach, der gegangen ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail?</source>
            <translation>E-Mail nicht mehr verwenden?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>The mail server and its password are forgotten on this PC.</source>
            <translation>Der Mailserver und sein Passwort werden auf diesem PC vergessen.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving?</source>
            <translation>Beenden, ohne zu speichern?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>1 entry has changes that are not saved.</source>
            <translation>1 Eintrag hat Änderungen, die nicht gespeichert sind.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>{n} entries have changes that are not saved.</source>
            <translation>{n} Einträge haben Änderungen, die nicht gespeichert sind.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving</source>
            <translation>Ohne Speichern beenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Let the AI answer again</source>
            <translation>KI wieder antworten lassen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Pause the AI</source>
            <translation>KI anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody needs you.</source>
            <translation>Jemand braucht Sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody wrote again.</source>
            <translation>Jemand hat wieder geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsCard</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Add somebody</source>
            <translation>Jemanden hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself</source>
            <translation>Sperrt von selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself</source>
            <translation>Verdeckt Namen und Nachrichten von selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself (or Ctrl+L)</source>
            <translation>Sperrt von selbst (oder Strg+L)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself (or Ctrl+Shift+H)</source>
            <translation>Verdeckt Namen und Nachrichten von selbst (oder Strg+Umschalt+H)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>{name} has no PIN, so anybody can open the window as {name}.</source>
            <translation>{name} hat keine PIN, also kann jeder das Fenster als {name} öffnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Name of {name}</source>
            <translation>Name von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Change PIN…</source>
            <translation>PIN ändern …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set PIN…</source>
            <translation>PIN setzen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>PIN von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>At the desk now</source>
            <translation>Gerade am Empfang</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name} from this desk?</source>
            <translation>{name} von diesem Empfang entfernen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>What they wrote stays, with their name.</source>
            <translation>Was diese Person geschrieben hat, bleibt, mit ihrem Namen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Desk {n}</source>
            <translation>Empfang {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after 1 minute</source>
            <translation>nach 1 Minute</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} minutes</source>
            <translation>nach {n} Minuten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} seconds</source>
            <translation>nach {n} Sekunden</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>7 days</source>
            <translation>7 Tage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>As tables</source>
            <translation>Als Tabellen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Show the numbers behind the plots</source>
            <translation>Die Zahlen hinter den Diagrammen zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures for a spreadsheet</source>
            <translation>Die Zahlen für eine Tabellenkalkulation speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, confirmed</source>
            <translation>Allein beantwortet, bestätigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, silent</source>
            <translation>Allein beantwortet, still</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered by a person</source>
            <translation>Von einer Person beantwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>What they ask about</source>
            <translation>Wonach gefragt wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Languages they write in</source>
            <translation>In welchen Sprachen geschrieben wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time until a person replied</source>
            <translation>Zeit bis zur Antwort einer Person</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Thumbs on the AI's answers</source>
            <translation>Daumen für Antworten der KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures</source>
            <translation>Zahlen speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Only counts are kept once a conversation is erased.</source>
            <translation>Ist ein Gespräch gelöscht, bleiben nur Zahlen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The conversations are being counted.</source>
            <translation>Die Gespräche werden gezählt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Since {day}.</source>
            <translation>Seit {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No guest has written in these days, so there is nothing to count.</source>
            <translation>In diesen Tagen hat kein Gast geschrieben, deshalb gibt es nichts zu zählen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No customer has written in these days, so there is nothing to count.</source>
            <translation>In diesen Tagen hat kein Kunde geschrieben, deshalb gibt es nichts zu zählen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No visitor has written in these days, so there is nothing to count.</source>
            <translation>In diesen Tagen hat kein Besucher geschrieben, deshalb gibt es nichts zu zählen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When guests write</source>
            <translation>Wann Gäste schreiben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When customers write</source>
            <translation>Wann Kunden schreiben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When visitors write</source>
            <translation>Wann Besucher schreiben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} gave a thumb up, or said thanks</source>
            <translation>Der {guest} gab einen Daumen nach oben oder sagte danke</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} left without a word</source>
            <translation>Der {guest} ging ohne ein Wort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Not among them, with a thumb down: {n}</source>
            <translation>Nicht mitgezählt, mit Daumen nach unten: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Half of them within {half}, the longest {worst}</source>
            <translation>Die Hälfte innerhalb von {half}, am längsten {worst}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody has waited for a person</source>
            <translation>Niemand hat auf eine Person gewartet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Waiting since {moment}</source>
            <translation>Wartet seit {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody waits for you now</source>
            <translation>Gerade wartet niemand auf Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Ohne Antwort abgeschlossen: {n}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Open questions</source>
            <translation>Offene Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>{title}: {n} of 100 alike</source>
            <translation>{title}: {n} von 100 ähnlich</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase of the backup</source>
            <translation>Passphrase der Sicherung</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Whoever has the file and this passphrase can read everything in it, and nobody can without. It can't be found out or reset: write it down, and keep it apart from the file.</source>
            <translation>Wer die Datei und diese Passphrase hat, kann alles darin lesen, ohne sie niemand. Sie lässt sich weder herausfinden noch zurücksetzen: Schreiben Sie sie auf und bewahren Sie sie getrennt von der Datei auf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Type the passphrase that was chosen when this backup was made.</source>
            <translation>Geben Sie die Passphrase ein, die beim Anlegen dieser Sicherung gewählt wurde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Write the backup</source>
            <translation>Sicherung schreiben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Check the backup</source>
            <translation>Sicherung prüfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The passphrase has at least 8 characters; three or four unrelated words are best.</source>
            <translation>Die Passphrase hat mindestens 8 Zeichen; am besten drei oder vier Wörter ohne Zusammenhang.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The two are not the same. Type the passphrase again.</source>
            <translation>Die beiden sind nicht gleich. Geben Sie die Passphrase noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Somebody else is at the desk (F2)</source>
            <translation>Jemand anderes ist am Empfang (F2)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Who is at the desk</source>
            <translation>Wer am Empfang ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>At the desk: {name}</source>
            <translation>Am Empfang: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find a person's data</source>
            <translation>Daten einer Person finden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Name, e-mail, telephone or booking number</source>
            <translation>Name, E-Mail, Telefon oder Buchungsnummer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>However it is written: +49 170 … and 0170-…, Müller and Mueller, either name first. Everything on this PC is looked through.</source>
            <translation>Wie es auch geschrieben ist: +49 170 … und 0170-…, Müller und Mueller, Vor- oder Nachname zuerst. Alles auf diesem PC wird durchsucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Where it was found</source>
            <translation>Wo es gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Last changed</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save a copy for them…</source>
            <translation>Kopie für sie speichern …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase it everywhere…</source>
            <translation>Überall löschen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt…</source>
            <translation>Quittung speichern …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Everything is erased.</source>
            <translation>Alles ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking…</source>
            <translation>Sucht …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Kept for rehearsals</source>
            <translation>Für Proben gemerkt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Your own entries speak of them too; change those by hand: {titles}</source>
            <translation>Auch Ihre eigenen Einträge sprechen davon; ändern Sie diese von Hand: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{name} (perhaps)</source>
            <translation>{name} (vielleicht)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking… {n} of {total} conversations.</source>
            <translation>Suche … {n} von {total} Gesprächen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>That is too short to look for. Type a name, an e-mail address, a telephone number or a booking number.</source>
            <translation>Das ist zu kurz für eine Suche. Geben Sie einen Namen, eine E-Mail-Adresse, eine Telefon- oder eine Buchungsnummer ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through; {bad} of them can't be read. deskbell doctor says why.</source>
            <translation>{n} Gespräche wurden durchsucht; {bad} davon sind nicht lesbar. deskbell doctor sagt, warum.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Nothing was found in {n} conversations.</source>
            <translation>In {n} Gesprächen wurde nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through. What is certainly theirs is ticked; please read what is marked “perhaps”.</source>
            <translation>{n} Gespräche wurden durchsucht. Was sicher dazugehört, ist angehakt; bitte lesen Sie, was mit „vielleicht“ gekennzeichnet ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 ticked</source>
            <translation>1 angehakt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} ticked</source>
            <translation>{n} angehakt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>A folder for the copy</source>
            <translation>Ein Ordner für die Kopie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase this person's data everywhere?</source>
            <translation>Die Daten dieser Person überall löschen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 conversation or question goes for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>1 Gespräch oder Frage geht endgültig: Nachrichten, Entwürfe, Zusammenfassungen, Fragen, wartende E-Mails und der Suchindex. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations and questions go for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>{n} Gespräche und Fragen gehen endgültig: Nachrichten, Entwürfe, Zusammenfassungen, Fragen, wartende E-Mails und der Suchindex. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Names and e-mail addresses</source>
            <translation>Namen und E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Drafts of replies</source>
            <translation>Entwürfe von Antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions on the list of open questions</source>
            <translation>Fragen auf der Liste der offenen Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Für Proben gemerkte Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>E-mails that waited to be sent</source>
            <translation>E-Mails, die auf den Versand warteten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Versiegelte Nachrichten, die auf den Versand warteten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Lines in the search index</source>
            <translation>Zeilen im Suchindex</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Receipt {number} of {day}, {time}</source>
            <translation>Quittung {number} vom {day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{kind}: {n}</source>
            <translation>{kind}: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>The receipt names nobody, so you may keep it.</source>
            <translation>Die Quittung nennt niemanden, Sie dürfen sie also aufheben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt</source>
            <translation>Quittung speichern</translation>
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
            <translation>PIN von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The PIN you have now</source>
            <translation>Ihre jetzige PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>New PIN, 4 digits or more</source>
            <translation>Neue PIN, mindestens 4 Ziffern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The same again</source>
            <translation>Noch einmal dieselbe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN keeps guests and colleagues from this screen. It encrypts nothing.</source>
            <translation>Eine PIN hält Gäste und Kollegen von diesem Bildschirm fern. Sie verschlüsselt nichts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set the PIN</source>
            <translation>PIN setzen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>No PIN any more</source>
            <translation>Keine PIN mehr</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Eine PIN braucht mindestens 4 Ziffern. Wählen Sie eine längere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>Die beiden sind nicht gleich. Geben Sie die neue PIN noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Replies</source>
            <translation>Antworten</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>This PC is being looked at.</source>
            <translation>Dieser PC wird angesehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Find a person's data</source>
            <translation>Daten einer Person finden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Save as PDF</source>
            <translation>Als PDF sichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who has looked…</source>
            <translation>Wer hineingesehen hat …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Stop using Deskbell…</source>
            <translation>Deskbell nicht mehr benutzen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection…</source>
            <translation>Alle Verbindungen…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Companies that process data for you</source>
            <translation>Firmen, die für Sie Daten verarbeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who runs the relay?</source>
            <translation>Wer betreibt das Relay?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Not said yet</source>
            <translation>Noch nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>We ourselves</source>
            <translation>Wir selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Another company</source>
            <translation>Eine andere Firma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Name of the company</source>
            <translation>Name der Firma</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Agreement for your records</source>
            <translation>Vereinbarung für Ihre Akten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your guests' messages, as this PC is set up right now</source>
            <translation>Was mit den Nachrichten Ihrer Gäste geschieht, so wie dieser PC jetzt eingerichtet ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your customers' messages, as this PC is set up right now</source>
            <translation>Was mit den Nachrichten Ihrer Kunden geschieht, so wie dieser PC jetzt eingerichtet ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your visitors' messages, as this PC is set up right now</source>
            <translation>Was mit den Nachrichten Ihrer Besucher geschieht, so wie dieser PC jetzt eingerichtet ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>The PDF was not saved: {why}</source>
            <translation>Das PDF wurde nicht gesichert: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Saved as {file}.</source>
            <translation>Gesichert als {file}.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>This computer has no keyring. Choose a passphrase of at least 8 characters.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund. Wählen Sie eine Passphrase mit mindestens 8 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Passphrase of this profile</source>
            <translation>Passphrase dieses Profils</translation>
        </message>
    </context>
    <context>
        <name>QuestionsList</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>To answer</source>
            <translation>Zu beantworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Not for the AI</source>
            <translation>Nicht für die KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Which questions</source>
            <translation>Welche Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Open questions</source>
            <translation>Offene Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question holds these words.</source>
            <translation>Keine Frage enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Nothing is open. What the AI can't answer, and what you answer yourself, is gathered here.</source>
            <translation>Nichts ist offen. Was die KI nicht beantworten kann und was Sie selbst beantworten, wird hier gesammelt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question is kept from the AI.</source>
            <translation>Keine Frage wird der KI vorenthalten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question was answered from here yet.</source>
            <translation>Von hier wurde noch keine Frage beantwortet.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsModel</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{title}, asked {n} times</source>
            <translation>{title}, {n}-mal gefragt</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Not for the AI</source>
            <translation>Nicht für die KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Open it again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Already answered by an entry…</source>
            <translation>Schon durch einen Eintrag beantwortet …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Publish answer</source>
            <translation>Antwort veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Choose a question to answer it.</source>
            <translation>Wählen Sie eine Frage, um sie zu beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In their words</source>
            <translation>Mit eigenen Worten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Names, phone numbers and e-mails are masked here, as far as they can be told.</source>
            <translation>Namen, Telefonnummern und E-Mails sind hier verdeckt, soweit sie zu erkennen sind.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Means something else</source>
            <translation>Meint etwas anderes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked once.</source>
            <translation>Einmal gefragt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in one day.</source>
            <translation>{n}-mal an einem Tag gefragt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in {days} days.</source>
            <translation>{n}-mal in {days} Tagen gefragt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In {n} languages.</source>
            <translation>In {n} Sprachen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>{title} answers it.</source>
            <translation>{title} beantwortet es.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Only people answer it.</source>
            <translation>Nur Menschen beantworten es.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Nothing in Knowledge answers it.</source>
            <translation>Nichts im Wissen beantwortet es.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Use this</source>
            <translation>Das verwenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>More about {question}</source>
            <translation>Mehr zu {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Write it once. Every {guest} who asks from now on gets it.</source>
            <translation>Schreiben Sie es einmal. Jeder {guest}, der ab jetzt fragt, bekommt es.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>You already told a {guest}</source>
            <translation>Das haben Sie schon einmal geantwortet</translation>
        </message>
    </context>
    <context>
        <name>RehearsalCard</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Progress of the rehearsal</source>
            <translation>Fortschritt der Probe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearse this edit</source>
            <translation>Diese Änderung proben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Review them</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept questions</source>
            <translation>Gemerkte Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearsal</source>
            <translation>Probe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question kept</source>
            <translation>1 gemerkte Frage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions kept</source>
            <translation>{n} gemerkte Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Ask your kept questions and the last 200 real ones, and see what this edit would change. Nothing is sent.</source>
            <translation>Stellt Ihre gemerkten Fragen und die letzten 200 echten und zeigt, was diese Änderung ändern würde. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>The AI is away. Try again when it says Answering.</source>
            <translation>Die KI ist nicht da. Versuchen Sie es, wenn dort Antwortet steht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Asking…</source>
            <translation>Fragt …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>There is no question to ask yet. Keep one below Try it.</source>
            <translation>Noch gibt es keine Frage zu stellen. Merken Sie eine unter Ausprobieren.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question asked with your edit.</source>
            <translation>1 Frage mit Ihrer Änderung gestellt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions asked with your edit.</source>
            <translation>{n} Fragen mit Ihrer Änderung gestellt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} as before</source>
            <translation>{n} wie zuvor</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} to look at</source>
            <translation>{n} anzusehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>And more, in the list.</source>
            <translation>Und mehr, in der Liste.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 kept question is not answered as you expect.</source>
            <translation>1 gemerkte Frage wird nicht so beantwortet, wie Sie es erwarten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} kept questions are not answered as you expect.</source>
            <translation>{n} gemerkte Fragen werden nicht so beantwortet, wie Sie es erwarten.</translation>
        </message>
    </context>
    <context>
        <name>RenewalDialog</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now</source>
            <translation>Alte Zeile jetzt beenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of your line</source>
            <translation>Schlüssel Ihrer Zeile erneuern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Your PIN</source>
            <translation>Ihre PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line</source>
            <translation>Alte Zeile beenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew and copy the new line</source>
            <translation>Erneuern und neue Zeile kopieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>Die PIN war nicht richtig, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Do this when this PC or a backup of it was stolen, when somebody who had access has left, or after some years. Your website gets a new line.</source>
            <translation>Tun Sie das, wenn dieser PC oder eine Sicherung davon gestohlen wurde, wenn jemand mit Zugang gegangen ist oder nach einigen Jahren. Ihre Website bekommt eine neue Zeile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>For 30 days the new line and the older one both work, and every answer goes back the way its visitor came. Put the new line on every page in that time. Then the older key is destroyed, and pages that still have the older line reach nobody.</source>
            <translation>30 Tage lang funktionieren die neue und die alte Zeile, und jede Antwort geht den Weg zurück, auf dem der Gast kam. Setzen Sie in dieser Zeit die neue Zeile auf jede Seite. Danach wird der alte Schlüssel vernichtet, und Seiten mit der alten Zeile erreichen niemanden mehr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Make a new backup afterwards, and restore it on a second PC if you use one. If your relay serves only listed sites, ask whoever runs it to list the new line too.</source>
            <translation>Machen Sie danach eine neue Sicherung und stellen Sie sie auf einem zweiten PC wieder her, falls Sie einen benutzen. Bedient Ihr Relay nur eingetragene Websites, bitten Sie den Betreiber, auch die neue Zeile einzutragen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Put the new line on every page first. Whoever has stolen the older key could go on answering on pages that still have the older line; ending it here does not take it from them.</source>
            <translation>Setzen Sie zuerst die neue Zeile auf jede Seite. Wer den alten Schlüssel gestohlen hat, könnte auf Seiten mit der alten Zeile weiter antworten; das Beenden hier nimmt ihn ihm nicht weg.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older key is destroyed now. Visitors who are writing by the older line are sent away, and replies that have not reached them are not delivered. This can't be undone.</source>
            <translation>Der alte Schlüssel wird jetzt vernichtet. Wer gerade über die alte Zeile schreibt, wird weggeschickt, und Antworten, die noch nicht angekommen sind, werden nicht zugestellt. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>RenewalStrip</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key…</source>
            <translation>Schlüssel erneuern …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of the line for your website</source>
            <translation>Schlüssel der Zeile für Ihre Website erneuern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now…</source>
            <translation>Alte Zeile jetzt beenden …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>If this PC or a backup was stolen, or somebody has left, make a new line.</source>
            <translation>Wenn dieser PC oder eine Sicherung gestohlen wurde oder jemand gegangen ist, machen Sie eine neue Zeile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}: this is its last day.</source>
            <translation>Die alte Zeile funktioniert bis {date}: Heute ist ihr letzter Tag.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}, {days} more days.</source>
            <translation>Die alte Zeile funktioniert bis {date}, noch {days} Tage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days nobody has begun to write by the older line.</source>
            <translation>In den letzten 7 Tagen hat niemand über die alte Zeile zu schreiben begonnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days somebody has begun to write by the older line once: a page still has it.</source>
            <translation>In den letzten 7 Tagen hat einmal jemand über die alte Zeile zu schreiben begonnen: Eine Seite hat sie noch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days visitors have begun to write by the older line {number} times: a page still has it.</source>
            <translation>In den letzten 7 Tagen haben Gäste {number}-mal über die alte Zeile zu schreiben begonnen: Eine Seite hat sie noch.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>What this edit would change</source>
            <translation>Was diese Änderung ändern würde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>With your edit</source>
            <translation>Mit Ihrer Änderung</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept question</source>
            <translation>Gemerkte Frage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Really asked</source>
            <translation>Wirklich gefragt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as it is now</source>
            <translation>Merken: wie es jetzt ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as with my edit</source>
            <translation>Merken: wie mit meiner Änderung</translation>
        </message>
    </context>
    <context>
        <name>RingingCard</name>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Quiet</source>
            <translation>Leise</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Loud</source>
            <translation>Laut</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>How loudly Deskbell rings</source>
            <translation>Wie laut Deskbell läutet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>No sound between</source>
            <translation>Kein Ton zwischen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Hours without sound</source>
            <translation>Zeit ohne Ton</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound from</source>
            <translation>Ohne Ton ab</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound until</source>
            <translation>Ohne Ton bis</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Deskbell rings when somebody needs you, again after 30 seconds, 2 minutes and every 5 minutes, until a person takes it or the visitor leaves.</source>
            <translation>Deskbell läutet, wenn jemand Sie braucht, wieder nach 30 Sekunden, 2 Minuten und alle 5 Minuten, bis jemand übernimmt oder der Besucher geht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>If nobody comes within a minute, you also get an e-mail.</source>
            <translation>Wenn eine Minute lang niemand kommt, bekommen Sie auch eine E-Mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>E-mail is not set up, so nobody is written to when you don't come.</source>
            <translation>E-Mail ist nicht eingerichtet, deshalb wird niemandem geschrieben, wenn Sie nicht kommen.</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting to send: {text}</source>
            <translation>Wartet auf das Senden: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting {time}</source>
            <translation>Wartet {time}</translation>
        </message>
    </context>
    <context>
        <name>SafeBanner</name>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Start normally</source>
            <translation>Normal starten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>What is wrong?</source>
            <translation>Was stimmt nicht?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Safe start</source>
            <translation>Sicherer Start</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI is left out this time. You can read and answer everything; every question comes to you.</source>
            <translation>Deskbell ist bei den letzten Starts nicht durchgekommen, deshalb bleibt die KI diesmal aus. Sie können alles lesen und beantworten; jede Frage kommt zu Ihnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI and the connection to your website are left out this time. You can read everything; messages wait, sealed.</source>
            <translation>Deskbell ist bei den letzten Starts nicht durchgekommen, deshalb bleiben die KI und die Verbindung zu Ihrer Website diesmal aus. Sie können alles lesen; Nachrichten warten versiegelt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Everything stays on this PC.</source>
            <translation>Alles bleibt auf diesem PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Pause the AI</source>
            <translation>KI anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>As the computer is set</source>
            <translation>Wie der Computer eingestellt ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell speaks it from its next start.</source>
            <translation>Deskbell spricht sie ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Start with the computer, in the tray</source>
            <translation>Mit dem Computer starten, im Infobereich</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Go through the set-up</source>
            <translation>Einrichtung durchgehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Set-up, step by step</source>
            <translation>Einrichtung, Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>From your name to the line for your website, in six steps.</source>
            <translation>Von Ihrem Namen bis zur Zeile für Ihre Website, in sechs Schritten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your business</source>
            <translation>Ihr Betrieb</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your website</source>
            <translation>Ihre Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The widget on your website</source>
            <translation>Das Widget auf Ihrer Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>How long conversations are kept</source>
            <translation>Wie lange Gespräche aufgehoben werden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Data of your visitors</source>
            <translation>Daten Ihrer Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI</source>
            <translation>Die KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What the AI may answer alone</source>
            <translation>Was die KI allein beantworten darf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When somebody needs you</source>
            <translation>Wenn jemand Sie braucht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>At this desk</source>
            <translation>An diesem Empfang</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What you call the people who write</source>
            <translation>Wie Sie die Menschen nennen, die schreiben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell uses this word everywhere in the app.</source>
            <translation>Deskbell verwendet dieses Wort überall in der App.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When something is wrong</source>
            <translation>Wenn etwas nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Let the AI answer again</source>
            <translation>KI wieder antworten lassen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI is paused. Every question comes to you.</source>
            <translation>Die KI ist angehalten. Jede Frage kommt zu Ihnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI answers first. While it is paused, every question comes to you.</source>
            <translation>Die KI antwortet zuerst. Solange sie angehalten ist, kommt jede Frage zu Ihnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The computer does not allow it: {why}</source>
            <translation>Der Computer erlaubt es nicht: {why}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>hidden · show</source>
            <translation>verdeckt · zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Show the e-mail address</source>
            <translation>E-Mail-Adresse zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Worded by the AI from the messages</source>
            <translation>Von der KI aus den Nachrichten formuliert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>In short</source>
            <translation>In Kürze</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Wants</source>
            <translation>Möchte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Said</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>How it was</source>
            <translation>Wie es war</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>What the AI looked at</source>
            <translation>Was die KI angesehen hat</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Add to Knowledge</source>
            <translation>Zum Wissen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Teach the AI</source>
            <translation>Der KI beibringen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export this conversation</source>
            <translation>Dieses Gespräch exportieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete this conversation</source>
            <translation>Dieses Gespräch löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Stored</source>
            <translation>Liegt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>only on this PC</source>
            <translation>nur auf diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Deleted on</source>
            <translation>Gelöscht am</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Opened by</source>
            <translation>Geöffnet von</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>This conversation's data</source>
            <translation>Daten dieses Gesprächs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>not told</source>
            <translation>nicht genannt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>The AI has not looked for an answer here.</source>
            <translation>Die KI hat hier nicht nach einer Antwort gesucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Nehmen Sie Ihre Antwort ins Wissen auf, dann bekommt der nächste {guest} sie sofort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Once you have replied you can save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Sobald Sie geantwortet haben, können Sie Ihre Antwort ins Wissen aufnehmen, dann bekommt der nächste {guest} sie sofort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>no date is set</source>
            <translation>kein Datum festgelegt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>To talk to a person.</source>
            <translation>Mit einer Person sprechen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It helped.”</source>
            <translation>„Es hat geholfen.“</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It did not help.”</source>
            <translation>„Es hat nicht geholfen.“</translation>
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
            <translation>Pension</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Shop</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Import a file or a page</source>
            <translation>Datei oder Seite importieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Write an entry</source>
            <translation>Einen Eintrag schreiben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Choose an entry, or write a new one.</source>
            <translation>Wählen Sie einen Eintrag, oder schreiben Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Begin with what people ask everywhere</source>
            <translation>Beginnen Sie mit dem, was überall gefragt wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Take a set of questions with hints what to say, and fill in your own answers one after the other. A question is only answered once you have filled it in.</source>
            <translation>Nehmen Sie eine Sammlung von Fragen mit Hinweisen, was dazu zu sagen ist, und füllen Sie Ihre Antworten nacheinander aus. Eine Frage wird erst beantwortet, wenn Sie sie ausgefüllt haben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Or bring what you have</source>
            <translation>Oder bringen Sie mit, was Sie haben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>A list of answers, a house guide, or the page of your website with the questions.</source>
            <translation>Eine Liste von Antworten, eine Hausmappe oder die Seite Ihrer Website mit den Fragen.</translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Connecting…</source>
            <translation>Verbindet sich …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answering</source>
            <translation>Antwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Away</source>
            <translation>Nicht da</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Every question comes to you</source>
            <translation>Jede Frage kommt zu Ihnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Questions come to you until the AI is back</source>
            <translation>Fragen kommen zu Ihnen, bis die KI zurück ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{model} on this PC</source>
            <translation>{model} auf diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answers word for word from your knowledge</source>
            <translation>Antwortet Wort für Wort aus Ihrem Wissen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Relay connected · sealed</source>
            <translation>Relay verbunden · versiegelt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>No relay is set up</source>
            <translation>Kein Relay eingerichtet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>1 reply waits to be sent</source>
            <translation>1 Antwort wartet auf das Senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{n} replies wait to be sent</source>
            <translation>{n} Antworten warten auf das Senden</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, you are here</source>
            <translation>{step}, hier sind Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, done</source>
            <translation>{step}, erledigt</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Stop using Deskbell</source>
            <translation>Deskbell nicht mehr benutzen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>ERASE</source>
            <translation>LÖSCHEN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Export everything first…</source>
            <translation>Erst alles exportieren …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Type {word} to agree</source>
            <translation>Zum Zustimmen {word} eingeben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Your PIN</source>
            <translation>Ihre PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Erase everything and quit</source>
            <translation>Alles löschen und beenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>This erases from this PC: all conversations with the keys that could read them, your knowledge, all settings and passwords, the language models, the backups in Deskbell's own folder, and the start with the computer. Then Deskbell ends.</source>
            <translation>Das löscht von diesem PC: alle Gespräche mit den Schlüsseln, die sie lesen könnten, Ihr Wissen, alle Einstellungen und Passwörter, die Sprachmodelle, die Sicherungen in Deskbells eigenem Ordner und den Start mit dem Computer. Dann endet Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>It can't be undone. Backups that you carried elsewhere, files that you exported and e-mails that were sent stay as they are; remove those yourself. Sealed messages that wait at the relay can't be opened by anybody and are gone within 72 hours.</source>
            <translation>Das lässt sich nicht rückgängig machen. Sicherungen, die Sie anderswohin gebracht haben, exportierte Dateien und versandte E-Mails bleiben, wie sie sind; entfernen Sie diese selbst. Versiegelte Nachrichten, die beim Relay warten, kann niemand öffnen, und sie sind innerhalb von 72 Stunden weg.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Take the line for the widget out of your website, or it stays there unanswered.</source>
            <translation>Nehmen Sie die Zeile für das Widget aus Ihrer Website, sonst bleibt es dort ohne Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>Die PIN war nicht richtig, deshalb wurde nichts gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>A folder for the export</source>
            <translation>Ein Ordner für den Export</translation>
        </message>
    </context>
    <context>
        <name>TagLine</name>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>The line for your website</source>
            <translation>Die Zeile für Ihre Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy the line for your website</source>
            <translation>Zeile für Ihre Website kopieren</translation>
        </message>
    </context>
    <context>
        <name>ThreadModel</name>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Select text…</source>
            <translation>Text auswählen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>This is wrong…</source>
            <translation>Das ist falsch …</translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message>
            <location filename="../../../desktop/ui/told.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>TryBox</name>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask as a guest would</source>
            <translation>Fragen Sie wie ein Gast</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A question to try</source>
            <translation>Eine Frage zum Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Keep for rehearsals…</source>
            <translation>Für Proben merken …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses your text as it stands here, saved or not.</source>
            <translation>Es gilt Ihr Text, wie er hier steht, gespeichert oder nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses what is saved.</source>
            <translation>Es gilt, was gespeichert ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The AI is away</source>
            <translation>Die KI ist nicht da</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Your question can't be tried now. Try again when it says Answering.</source>
            <translation>Ihre Frage kann gerade nicht ausprobiert werden. Versuchen Sie es, wenn dort Antwortet steht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{sure} sure</source>
            <translation>{sure} sicher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>answered in {time} on this PC</source>
            <translation>in {time} auf diesem PC beantwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>with your unsaved changes</source>
            <translation>mit Ihren nicht gespeicherten Änderungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{title} should answer</source>
            <translation>{title} soll antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A person should answer</source>
            <translation>Eine Person soll antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Kept for rehearsals</source>
            <translation>Für Proben gemerkt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Looking…</source>
            <translation>Sucht …</translation>
        </message>
    </context>
    <context>
        <name>TryStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Ask the first question yourself</source>
            <translation>Stellen Sie die erste Frage selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is what a visitor would get. Nothing is sent to anybody.</source>
            <translation>Das bekäme ein Besucher. Nichts wird an jemanden gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>The AI is still starting. That takes a few seconds.</source>
            <translation>Die KI startet noch. Das dauert einige Sekunden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Show a test notification</source>
            <translation>Eine Testmeldung zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Set a PIN…</source>
            <translation>PIN festlegen…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>On this PC</source>
            <translation>Auf diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>So that you know how Deskbell calls you when somebody waits.</source>
            <translation>Damit Sie wissen, wie Deskbell Sie ruft, wenn jemand wartet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Did you hear and see it? Volume and quiet hours are in Settings.</source>
            <translation>Haben Sie es gehört und gesehen? Lautstärke und Ruhezeiten stehen in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This desktop shows no notifications. Deskbell rings and marks its window instead.</source>
            <translation>Dieser Desktop zeigt keine Meldungen. Deskbell läutet stattdessen und markiert sein Fenster.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Change PIN…</source>
            <translation>PIN ändern …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>A PIN is set. Ctrl+L locks the window.</source>
            <translation>Eine PIN ist festgelegt. Strg+L sperrt das Fenster.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>If guests or colleagues pass by this screen: Ctrl+L locks it then.</source>
            <translation>Falls Gäste oder Kollegen an diesem Bildschirm vorbeikommen: Strg+L sperrt ihn dann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted, and their key lies in this computer's keyring.</source>
            <translation>Geprüft: Ihre Gespräche sind verschlüsselt, und ihr Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted with your passphrase. Deskbell asks for it at each start; nobody can bring it back if it is lost.</source>
            <translation>Geprüft: Ihre Gespräche sind mit Ihrer Passphrase verschlüsselt. Deskbell fragt bei jedem Start danach; ist sie verloren, kann niemand sie zurückholen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is a throw-away profile: its key is kept nowhere.</source>
            <translation>Das ist ein Wegwerfprofil: Sein Schlüssel wird nirgends aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Undo</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Take the reply back (Ctrl+U)</source>
            <translation>Die Antwort zurücknehmen (Strg+U)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Sent. The {guest} sees it if you take it back.</source>
            <translation>Gesendet. Der {guest} sieht es, wenn Sie sie zurücknehmen.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>History of {title}</source>
            <translation>Verlauf von {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Versions, newest first</source>
            <translation>Versionen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go back to this version</source>
            <translation>Zu dieser Version zurückkehren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n} by {name}</source>
            <translation>Version {n} von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed. This is the text in use now.</source>
            <translation>Was diese Version geändert hat. Dieser Text gilt jetzt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed.</source>
            <translation>Was diese Version geändert hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>The first version.</source>
            <translation>Die erste Version.</translation>
        </message>
    </context>
    <context>
        <name>WebsiteStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Your website</source>
            <translation>Ihre Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Put the chat on your website</source>
            <translation>Den Chat auf Ihre Website bringen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay passes the sealed messages between your website and this PC, and can't read them.</source>
            <translation>Ein Relay reicht die versiegelten Nachrichten zwischen Ihrer Website und diesem PC weiter und kann sie nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Address of the relay</source>
            <translation>Adresse des Relays</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay that somebody runs for me</source>
            <translation>Ein Relay, das jemand für mich betreibt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>My own relay</source>
            <translation>Mein eigenes Relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This PC, for a try</source>
            <translation>Dieser PC, zum Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Make my line</source>
            <translation>Meine Zeile erstellen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Copied. Now paste it into your website.</source>
            <translation>Kopiert. Fügen Sie sie jetzt in Ihre Website ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This line works on this PC only. Before it goes onto your website, name a relay that your visitors can reach.</source>
            <translation>Diese Zeile funktioniert nur auf diesem PC. Nennen Sie ein Relay, das Ihre Besucher erreichen, bevor sie auf Ihre Website kommt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Open a page to try it</source>
            <translation>Eine Seite zum Ausprobieren öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>What your website is made with</source>
            <translation>Womit Ihre Website gemacht ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>The relay on this PC is being started…</source>
            <translation>Das Relay auf diesem PC wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Type the address of the relay first. Whoever runs it tells you.</source>
            <translation>Geben Sie zuerst die Adresse des Relays ein. Wer es betreibt, nennt sie Ihnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Fügen Sie diese Zeile auf jeder Seite vor &lt;/body&gt; ein</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Only browsers on this PC reach it. It shows you the chat as visitors see it, and needs nothing else.</source>
            <translation>Nur Browser auf diesem PC erreichen es. Es zeigt Ihnen den Chat, wie Besucher ihn sehen, und braucht sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>deskbell-relay runs on a small machine with an address of its own. The guide for relay operators says how.</source>
            <translation>deskbell-relay läuft auf einem kleinen Rechner mit eigener Adresse. Wie, steht in der Anleitung für Relay-Betreiber.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Whoever runs it tells you its address.</source>
            <translation>Wer es betreibt, nennt Ihnen die Adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connected.</source>
            <translation>Verbunden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connecting…</source>
            <translation>Verbindet sich …</translation>
        </message>
    </context>
    <context>
        <name>WidgetForm</name>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour of the widget</source>
            <translation>Farbe des Widgets</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose the colour of the widget</source>
            <translation>Farbe des Widgets auswählen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>White words could not be read on this colour, so the widget darkens it.</source>
            <translation>Weiße Schrift wäre auf dieser Farbe nicht lesbar, deshalb dunkelt das Widget sie ab.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Where the widget stands</source>
            <translation>Wo das Widget steht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom right (on Arabic pages: left)</source>
            <translation>Unten rechts (auf arabischen Seiten: links)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom left (on Arabic pages: right)</source>
            <translation>Unten links (auf arabischen Seiten: rechts)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Icon on its button</source>
            <translation>Symbol auf der Schaltfläche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Speech bubble</source>
            <translation>Sprechblase</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bell</source>
            <translation>Glocke</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Greeting in {language}</source>
            <translation>Begrüßung auf {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>greeting, if you like</source>
            <translation>Begrüßung, wenn Sie möchten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Languages of the widget, and how it greets</source>
            <translation>Sprachen des Widgets, und wie es grüßt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour, side and icon are also in the line for your website, for the time before the first click. After a change paste that line again.</source>
            <translation>Farbe, Seite und Symbol stehen auch in der Zeile für Ihre Website, für die Zeit vor dem ersten Klick. Fügen Sie diese Zeile nach einer Änderung neu ein.</translation>
        </message>
    </context>
    <context>
        <name>WidgetPreview</name>
        <message>
            <location filename="../../../desktop/ui/widget_preview.py" />
            <source>How the widget looks on your website</source>
            <translation>So sieht das Widget auf Ihrer Website aus</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Set up Deskbell</source>
            <translation>Deskbell einrichten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Skip this step</source>
            <translation>Schritt überspringen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>You can stop at any point and go on later.</source>
            <translation>Sie können jederzeit aufhören und später weitermachen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Finish</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>WordingsCard</name>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest</source>
            <translation>Vorschlagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest other wordings of this entry</source>
            <translation>Andere Formulierungen für diesen Eintrag vorschlagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop suggesting wordings</source>
            <translation>Keine Formulierungen mehr vorschlagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Other wordings</source>
            <translation>Andere Formulierungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add this way of asking: {question}</source>
            <translation>Diese Frageform hinzufügen: {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use as answer</source>
            <translation>Als Antwort nehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use this wording as the answer</source>
            <translation>Diese Formulierung als Antwort nehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model is writing. Visitors go first.</source>
            <translation>Das Modell schreibt. Besucher gehen vor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model words this entry in other ways. You choose what stays.</source>
            <translation>Das Modell formuliert diesen Eintrag anders. Sie wählen, was bleibt.</translation>
        </message>
    </context>
    <context>
        <name>WorthALook</name>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Worth a look</source>
            <translation>Einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Back to the entry</source>
            <translation>Zurück zum Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Nothing. Your entries agree with each other.</source>
            <translation>Nichts. Ihre Einträge passen zueinander.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>1 thing. Deskbell may be wrong about it.</source>
            <translation>1 Sache. Deskbell kann sich dabei irren.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>{n} things. Deskbell may be wrong about them.</source>
            <translation>{n} Sachen. Deskbell kann sich dabei irren.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>It's fine</source>
            <translation>So ist es gut</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Leave it as it is and don't show it again</source>
            <translation>So lassen und nicht mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Entry without a title</source>
            <translation>Eintrag ohne Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open {title}</source>
            <translation>{title} öffnen</translation>
        </message>
    </context>
    <context>
        <name>_ListDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>message</name>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>approved by {name}</source>
            <translation>freigegeben von {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found helpful</source>
            <translation>war hilfreich</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found not helpful</source>
            <translation>war nicht hilfreich</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Entry without a title</source>
            <translation>Eintrag ohne Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Wrong?</source>
            <translation>Falsch?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Show all of this long message</source>
            <translation>Diese lange Nachricht ganz zeigen</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <location filename="../../../desktop/ui/questions.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>{title} can't be added by name: its file has not been verified. Download it yourself and name the file.</source>
            <translation>{title} kann nicht mit Namen hinzugefügt werden: Seine Datei ist nicht geprüft. Laden Sie sie selbst herunter und nennen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>The disk is full. Free some space, then try again.</source>
            <translation>Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Without its passphrase the profile stays closed. Start Deskbell again to type it.</source>
            <translation>Ohne seine Passphrase bleibt das Profil verschlossen. Starten Sie Deskbell neu, um sie einzugeben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Deskbell has a fault of its own and must close ({name}). Start it again; the conversations are safe.</source>
            <translation>Deskbell hat einen eigenen Fehler und muss schließen ({name}). Starten Sie es neu; die Gespräche sind sicher.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{folder} holds no conversations yet, so there is no backup.</source>
            <translation>{folder} enthält noch keine Gespräche, deshalb gibt es keine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{file} can't be read as UTF-8 text ({why}), so there is no passphrase. Nothing was changed.</source>
            <translation>{file} lässt sich nicht als UTF-8-Text lesen ({why}), deshalb fehlt die Passphrase. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>Nobody can be asked for the backup's passphrase here. Put it into a file that only you may read and name it with --passphrase-file. Nothing was changed.</source>
            <translation>Hier kann niemand nach der Passphrase der Sicherung gefragt werden. Schreiben Sie sie in eine Datei, die nur Sie lesen dürfen, und nennen Sie diese mit --passphrase-file. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The key of your website's line was renewed after this backup was made, so the renewed key and its line stay in use.</source>
            <translation>Der Schlüssel für die Zeile Ihrer Website wurde nach dieser Sicherung erneuert; der neue Schlüssel und seine Zeile bleiben deshalb in Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The line for your website is the backup's. Where the key was renewed after this backup was made, a page may carry another line: put the one from Settings on every page, or restore a newer backup. 'deskbell doctor --site URL' says whether a page fits.</source>
            <translation>Die Zeile für Ihre Website ist die der Sicherung. Wurde der Schlüssel nach dieser Sicherung erneuert, kann auf einer Seite eine andere Zeile stehen: Setzen Sie die aus den Einstellungen auf jede Seite, oder stellen Sie eine neuere Sicherung wieder her. 'deskbell doctor --site URL' sagt, ob eine Seite passt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. One conversation in it was erased since, and stays erased. What was here before is kept as a copy.</source>
            <translation>Die Sicherung ist in Gebrauch. Ein Gespräch darin wurde seither gelöscht und bleibt gelöscht. Was vorher hier war, ist als Kopie aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. {count} conversations in it were erased since, and stay erased. What was here before is kept as a copy.</source>
            <translation>Die Sicherung ist in Gebrauch. {count} Gespräche darin wurden seither gelöscht und bleiben gelöscht. Was vorher hier war, ist als Kopie aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. What was here before is kept as a copy.</source>
            <translation>Die Sicherung ist in Gebrauch. Was vorher hier war, ist als Kopie aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no relay address; write it as wss://relay.example.com.</source>
            <translation>{address} ist keine Relay-Adresse; schreiben Sie sie wie wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is not encrypted on the way. Use wss:// for a relay on another machine.</source>
            <translation>{address} ist unterwegs nicht verschlüsselt. Nehmen Sie wss:// für ein Relay auf einem anderen Rechner.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no website; write it as https://www.example.com.</source>
            <translation>{address} ist keine Website; schreiben Sie sie wie https://www.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>It could not be looked at ({kind}).</source>
            <translation>Das konnte nicht geprüft werden ({kind}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>Send this report to support.</source>
            <translation>Senden Sie diesen Bericht an den Support.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again: its files are incomplete or were changed.</source>
            <translation>Installieren Sie Deskbell neu: Seine Dateien sind unvollständig oder wurden verändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The model that compares questions with your knowledge is missing or was changed, so every question goes to people.</source>
            <translation>Das Modell, das Fragen mit Ihrem Wissen vergleicht, fehlt oder wurde verändert; deshalb geht jede Frage an Menschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The built-in model compares questions with your knowledge; it is unchanged.</source>
            <translation>Das eingebaute Modell vergleicht Fragen mit Ihrem Wissen; es ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>A model of your own compares questions with your knowledge.</source>
            <translation>Ein eigenes Modell vergleicht Fragen mit Ihrem Wissen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Of several models the one is in use that found most: {right} of {asked} of your own ways of asking, left out one by one.</source>
            <translation>Von mehreren Modellen ist das in Gebrauch, das am meisten fand: {right} von {asked} Ihrer eigenen Frageweisen, jeweils einzeln weggelassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>There is none, which is fine: answers come word for word from your knowledge.</source>
            <translation>Es gibt keines, und das ist in Ordnung: Antworten kommen wörtlich aus Ihrem Wissen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file {file} can't be read, so it is not used.</source>
            <translation>Seine Datei {file} kann nicht gelesen werden und wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add'.</source>
            <translation>Fügen Sie das Modell mit 'deskbell models add' neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file was changed on the disk, so it is not used.</source>
            <translation>Seine Datei wurde auf der Festplatte verändert und wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add', and check the disk.</source>
            <translation>Fügen Sie das Modell mit 'deskbell models add' neu hinzu und prüfen Sie die Festplatte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file is the one that was added, byte for byte.</source>
            <translation>Seine Datei ist Byte für Byte die, die hinzugefügt wurde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website is missing.</source>
            <translation>Das Skript für Ihre Website fehlt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Version {version}, unchanged.</source>
            <translation>Version {version}, unverändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website was changed, so browsers will refuse it.</source>
            <translation>Das Skript für Ihre Website wurde verändert; Browser werden es ablehnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again, then compare the line on your website.</source>
            <translation>Installieren Sie Deskbell neu und vergleichen Sie dann die Zeile auf Ihrer Website.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/in_app.py" />
            <source>Deskbell starts as usual now.</source>
            <translation>Deskbell startet jetzt wie gewohnt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell runs as it was made to.</source>
            <translation>Deskbell läuft so, wie es gedacht ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell is made for Python 3.11 and runs on {version}.</source>
            <translation>Deskbell ist für Python 3.11 gemacht und läuft mit {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Install Deskbell anew with its installer.</source>
            <translation>Installieren Sie Deskbell mit seinem Installationsprogramm neu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It can run a language model.</source>
            <translation>Er kann ein Sprachmodell ausführen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It is too old for a language model: it lacks {lacking}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>Er ist zu alt für ein Sprachmodell: Ihm fehlt {lacking}. Deskbell antwortet wörtlich aus Ihrem Wissen, der Rest geht an Menschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This PC has less than the 4 GB that Deskbell needs.</source>
            <translation>Dieser PC hat weniger als die 4 GB, die Deskbell braucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Add memory, or use another PC.</source>
            <translation>Bauen Sie Speicher ein, oder nehmen Sie einen anderen PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free, so answers may be slow.</source>
            <translation>Nur {free} GB sind frei, deshalb können Antworten langsam sein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Close programs that you don't need.</source>
            <translation>Schließen Sie Programme, die Sie nicht brauchen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free.</source>
            <translation>{free} GB sind frei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Nothing can be written to {folder}.</source>
            <translation>In {folder} kann nichts geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Give the person who starts Deskbell the right to write there.</source>
            <translation>Geben Sie der Person, die Deskbell startet, das Recht, dort zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free where the conversations are.</source>
            <translation>Wo die Gespräche liegen, sind nur {free} GB frei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Free at least 2 GB. On a full disk new messages can't be kept and wait at the relay.</source>
            <translation>Geben Sie mindestens 2 GB frei. Auf einer vollen Festplatte können neue Nachrichten nicht aufbewahrt werden und warten am Relay.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free where the conversations are.</source>
            <translation>Wo die Gespräche liegen, sind {free} GB frei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>The key of your conversations is in a keyring that can't be reached now.</source>
            <translation>Der Schlüssel Ihrer Gespräche liegt in einem Schlüsselbund, der gerade nicht erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Log in to this computer's desktop, not only over the network, and unlock the keyring.</source>
            <translation>Melden Sie sich am Desktop dieses Computers an, nicht nur über das Netz, und entsperren Sie den Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Your passphrase protects the conversations.</source>
            <translation>Ihre Passphrase schützt die Gespräche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This computer's keyring keeps the keys.</source>
            <translation>Der Schlüsselbund dieses Computers bewahrt die Schlüssel auf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no keyring here that Deskbell trusts, so a passphrase protects the conversations.</source>
            <translation>Hier gibt es keinen Schlüsselbund, dem Deskbell traut; deshalb schützt eine Passphrase die Gespräche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell starts as usual.</source>
            <translation>Deskbell startet wie gewohnt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell started in safe mode the last time, because the starts before did not get through. The AI is left out, and everything goes to people.</source>
            <translation>Deskbell ist zuletzt sicher gestartet, weil die Starts davor nicht durchgekommen sind. Die KI bleibt aus, und alles geht an Menschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Choose 'Start normally' in the app. If it comes to this again, send the report to support.</source>
            <translation>Wählen Sie in der App „Normal starten“. Wenn es wieder dazu kommt, senden Sie den Bericht an den Support.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows notifications.</source>
            <translation>Dieser Desktop zeigt Benachrichtigungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no desktop here, so nothing can be shown when somebody waits.</source>
            <translation>Hier gibt es keinen Desktop; wenn jemand wartet, kann nichts angezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Set up e-mail, so that you hear of it.</source>
            <translation>Richten Sie E-Mail ein, damit Sie davon erfahren.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows no notifications. Somebody who waits is heard by the bell and seen in the window only.</source>
            <translation>Dieser Desktop zeigt keine Benachrichtigungen. Wer wartet, ist nur an der Glocke zu hören und im Fenster zu sehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Leave Deskbell's window open, or turn on the tray in this desktop's settings.</source>
            <translation>Lassen Sie das Fenster von Deskbell offen, oder schalten Sie in den Einstellungen dieses Desktops den Infobereich ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It was not looked at, because the settings can't be read.</source>
            <translation>Das wurde nicht geprüft, weil die Einstellungen nicht gelesen werden können.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be compared: only a relay that answers tells the time.</source>
            <translation>Sie lässt sich nicht vergleichen: Nur ein Relay, das antwortet, nennt die Uhrzeit.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No relay is set up yet, so no visitor can write.</source>
            <translation>Es ist noch kein Relay eingerichtet, deshalb kann kein Besucher schreiben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name one in Settings, or with 'deskbell setup --relay wss://…'.</source>
            <translation>Nennen Sie eines in den Einstellungen oder mit 'deskbell setup --relay wss://…'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be reached, so messages in both directions wait.</source>
            <translation>Es ist nicht erreichbar, deshalb warten Nachrichten in beide Richtungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It answers.</source>
            <translation>Es antwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is {number} minutes off, so the relay refuses it.</source>
            <translation>Die Uhr dieses PCs geht {number} Minuten falsch, deshalb lehnt das Relay ihn ab.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Let the internet set this PC's clock, then start Deskbell again.</source>
            <translation>Lassen Sie die Uhr dieses PCs über das Internet stellen und starten Sie Deskbell dann neu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is right.</source>
            <translation>Die Uhr dieses PCs geht richtig.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It is not set up. When somebody waits and nobody comes, you hear of it at this PC only.</source>
            <translation>Sie ist nicht eingerichtet. Wenn jemand wartet und niemand kommt, erfahren Sie es nur an diesem PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server can't be used, so no e-mail goes out.</source>
            <translation>Der Mailserver ist nicht nutzbar, deshalb geht keine E-Mail hinaus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server lets this desk in.</source>
            <translation>Der Mailserver lässt diesen Empfang ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No website is connected yet.</source>
            <translation>Es ist noch keine Website verbunden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name it in Settings → Your website, and paste the line that is shown there.</source>
            <translation>Nennen Sie sie unter Einstellungen → Ihre Website und fügen Sie die dort gezeigte Zeile ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The line on your website is right.</source>
            <translation>Die Zeile auf Ihrer Website stimmt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The first page of your website has no line of Deskbell's.</source>
            <translation>Die Startseite Ihrer Website hat keine Zeile von Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>If it is on other pages, look at one of them with 'deskbell doctor --site ADDRESS'. Else copy the line from Settings → Your website and paste it before &lt;/body&gt;.</source>
            <translation>Wenn sie auf anderen Seiten steht, prüfen Sie eine davon mit 'deskbell doctor --site ADRESSE'. Sonst kopieren Sie die Zeile aus Einstellungen → Ihre Website und fügen Sie sie vor &lt;/body&gt; ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The page could not be read.</source>
            <translation>Die Seite konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It was not looked at, because the settings could not be read.</source>
            <translation>Er wurde nicht angesehen, weil die Einstellungen nicht gelesen werden konnten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It can't be used, so Deskbell does not start.</source>
            <translation>Er kann nicht verwendet werden, deshalb startet Deskbell nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The line has one key.</source>
            <translation>Die Zeile hat einen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}; nobody has come by it in the last 7 days.</source>
            <translation>Der Schlüssel wurde erneuert. Die alte Zeile funktioniert bis {date}; in den letzten 7 Tagen kam niemand über sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}, and visitors still come by it.</source>
            <translation>Der Schlüssel wurde erneuert. Die alte Zeile funktioniert bis {date}, und es kommen noch Gäste über sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Some page still has the older line. Look at your pages with 'deskbell doctor --site ADDRESS', and paste the new line from Settings → Your website there.</source>
            <translation>Eine Seite hat noch die alte Zeile. Sehen Sie Ihre Seiten mit 'deskbell doctor --site ADRESSE' an und fügen Sie dort die neue Zeile aus Einstellungen → Ihre Website ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The profile is a file, not a folder.</source>
            <translation>Das Profil ist eine Datei, kein Ordner.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Give the folder of your conversations with --profile.</source>
            <translation>Geben Sie mit --profile den Ordner Ihrer Gespräche an.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Nothing is stored yet.</source>
            <translation>Es ist noch nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They were not looked at, because they are locked.</source>
            <translation>Sie wurden nicht geprüft, weil sie verschlossen sind.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>A newer Deskbell has written them, and this one can't read them.</source>
            <translation>Ein neueres Deskbell hat sie geschrieben, und dieses kann sie nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>Installieren Sie wieder die neuere Version. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole, and older than this Deskbell. The next start brings it up to date and makes a copy first.</source>
            <translation>Die Datenbank ist unversehrt und älter als dieses Deskbell. Der nächste Start macht zuerst eine Kopie und bringt sie dann auf den neuen Stand.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The journal of what was erased was changed at entry {number}.</source>
            <translation>Das Protokoll der Löschungen wurde bei Eintrag {number} verändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Somebody has changed the database by hand. Restore a backup if you don't know why.</source>
            <translation>Jemand hat die Datenbank von Hand geändert. Spielen Sie eine Sicherung zurück, wenn Sie nicht wissen, warum.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole.</source>
            <translation>Die Datenbank ist unversehrt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is damaged.</source>
            <translation>Die Datenbank ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Close Deskbell, copy the whole profile folder to a safe place and check the disk. Then restore a backup: 'deskbell restore FILE', or a copy of Deskbell's own in the folder 'backups'.</source>
            <translation>Schließen Sie Deskbell, kopieren Sie den ganzen Profilordner an einen sicheren Ort und prüfen Sie die Festplatte. Spielen Sie dann eine Sicherung zurück: 'deskbell restore DATEI', oder eine von Deskbells eigenen Kopien im Ordner 'backups'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They can't be opened.</source>
            <translation>Sie lassen sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Copy the line from Settings → Your website and paste it before &lt;/body&gt; again.</source>
            <translation>Kopieren Sie die Zeile aus Einstellungen → Ihre Website und fügen Sie sie noch einmal vor &lt;/body&gt; ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line stands on the page as words that visitors read.</source>
            <translation>Die Zeile steht auf der Seite als Text, den Besucher lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Paste it where your website's builder takes code (custom code, code injection, footer scripts), and take it out of the text.</source>
            <translation>Fügen Sie sie dort ein, wo Ihr Website-Baukasten Code annimmt (benutzerdefinierter Code, Code Injection, Footer-Skripte), und nehmen Sie sie aus dem Text heraus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page as it is sent has no line of Deskbell's.</source>
            <translation>Die Seite hat, so wie sie gesendet wird, keine Zeile von Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>If a tag manager adds it later, put it into the page itself instead.</source>
            <translation>Wenn ein Tag-Manager sie später hinzufügt, setzen Sie sie stattdessen in die Seite selbst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} was read.</source>
            <translation>{address} wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page comes without encryption (http), where messages can't be sealed.</source>
            <translation>Die Seite kommt ohne Verschlüsselung (http); dort können Nachrichten nicht versiegelt werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Let your website be served by https only; its host can turn it on.</source>
            <translation>Lassen Sie Ihre Website nur über https ausliefern; Ihr Anbieter kann das einschalten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is one of your websites in Settings.</source>
            <translation>Sie gehört zu Ihren Websites in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} is not among your websites in Settings, so the relay refuses its visitors.</source>
            <translation>{address} gehört nicht zu Ihren Websites in den Einstellungen, deshalb lehnt das Relay ihre Besucher ab.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add {address} in Settings → Your website.</source>
            <translation>Fügen Sie {address} unter Einstellungen → Ihre Website hinzu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has {number} lines; only the first one counts.</source>
            <translation>Die Seite hat {number} Zeilen; nur die erste zählt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take the others out.</source>
            <translation>Nehmen Sie die anderen heraus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Something on the website has rewritten the line, such as a plug-in that delays scripts.</source>
            <translation>Etwas auf der Website hat die Zeile umgeschrieben, etwa ein Plug-in, das Skripte verzögert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take widget.js out of what the plug-in optimises, delays or combines.</source>
            <translation>Nehmen Sie widget.js aus dem heraus, was das Plug-in optimiert, verzögert oder zusammenfasst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>crossorigin="anonymous" is missing, so browsers refuse the script.</source>
            <translation>crossorigin="anonymous" fehlt, deshalb lehnen Browser das Skript ab.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is there, once and in its form.</source>
            <translation>Die Zeile ist da, einmal und in ihrer Form.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>data-site is missing or was cut off.</source>
            <translation>data-site fehlt oder wurde abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Whose line it is was not compared, because the settings here could not be read (it names {site}).</source>
            <translation>Wessen Zeile es ist, wurde nicht verglichen, weil die Einstellungen hier nicht gelesen werden konnten (sie nennt {site}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed. It works until {date}, then this page reaches nobody.</source>
            <translation>Es ist die Zeile von vor der Erneuerung ihres Schlüssels. Sie funktioniert bis {date}, danach erreicht diese Seite niemanden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed, and it has ended: this page reaches nobody.</source>
            <translation>Es ist die Zeile von vor der Erneuerung ihres Schlüssels, und sie gilt nicht mehr: Diese Seite erreicht niemanden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line belongs to another desk: its visitors' messages can't be read here.</source>
            <translation>Die Zeile gehört zu einem anderen Empfang: Die Nachrichten seiner Besucher können hier nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is this desk's.</source>
            <translation>Sie gehört zu diesem Empfang.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line names a script that no version of Deskbell known here has made.</source>
            <translation>Die Zeile nennt ein Skript, das keine hier bekannte Version von Deskbell gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is missing, so a browser would run a changed script.</source>
            <translation>Der Integritätswert fehlt, deshalb würde ein Browser ein verändertes Skript ausführen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is not that of version {version}; browsers refuse it, or worse.</source>
            <translation>Der Integritätswert ist nicht der von Version {version}; Browser lehnen das Skript ab, oder Schlimmeres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}; {newest} is newer, the old one goes on working.</source>
            <translation>Das Skript ist unverändert, Version {version}; {newest} ist neuer, das alte funktioniert weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}.</source>
            <translation>Das Skript ist unverändert, Version {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The relay is the one in Settings.</source>
            <translation>Das Relay ist das aus den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line uses {host}, but Settings names {other}.</source>
            <translation>Die Zeile nutzt {host}, aber die Einstellungen nennen {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The button looks as in Settings, also before the first click.</source>
            <translation>Der Knopf sieht aus wie in den Einstellungen, auch vor dem ersten Klick.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Before the first click the button looks otherwise than in Settings; it still works.</source>
            <translation>Vor dem ersten Klick sieht der Knopf anders aus als in den Einstellungen; er funktioniert trotzdem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy keeps the widget out.</source>
            <translation>Die Content-Security-Policy der Seite hält das Widget draußen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add to it: {rules}</source>
            <translation>Fügen Sie hinzu: {rules}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy lets the widget work.</source>
            <translation>Die Content-Security-Policy der Seite lässt das Widget arbeiten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has no Content-Security-Policy.</source>
            <translation>Die Seite hat keine Content-Security-Policy.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>Start this PC again and look once more. If it stays like this, install Deskbell again and send the report to support.</source>
            <translation>Starten Sie diesen PC neu und prüfen Sie noch einmal. Wenn es so bleibt, installieren Sie Deskbell neu und senden Sie den Bericht an den Support.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It is still starting. Until then questions go to people.</source>
            <translation>Er startet noch. Bis dahin gehen Fragen an Menschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It starts and answers.</source>
            <translation>Er startet und antwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It does not start, so every question goes to people.</source>
            <translation>Er startet nicht, deshalb geht jede Frage an Menschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} needs {needed} GB more and {free} GB are free on this disk. Free some space, then try again; what is there is kept.</source>
            <translation>{file} braucht noch {needed} GB, und {free} GB sind auf dieser Festplatte frei. Schaffen Sie Platz und versuchen Sie es noch einmal; was da ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>The disk is full. Free some space, then try again; what is there is kept.</source>
            <translation>Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was da ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} lies at an address that is not listed for models. It was not fetched. Download it yourself and name the file.</source>
            <translation>{file} liegt an einer Adresse, die nicht für Modelle vorgesehen ist. Es wurde nicht geholt. Laden Sie es selbst herunter und nennen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>the connection ended early</source>
            <translation>die Verbindung endete vorzeitig</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} could not be fetched ({why}). Check the connection, then try again; it goes on where it stopped.</source>
            <translation>{file} konnte nicht geholt werden ({why}). Prüfen Sie die Verbindung und versuchen Sie es noch einmal; es geht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} is not the file it should be (its SHA-256 is {found}…, expected {expected}…). It was removed. Try again; if that does not help, tell us.</source>
            <translation>{file} ist nicht die Datei, die es sein sollte (SHA-256 ist {found}…, erwartet {expected}…). Sie wurde entfernt. Versuchen Sie es noch einmal; hilft das nicht, sagen Sie es uns.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{address} is not fetched: only https addresses are.</source>
            <translation>{address} wird nicht geholt: nur https-Adressen werden es.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/drafts.py" />
            <source>The language model is not used. {reason}</source>
            <translation>Das Sprachmodell wird nicht verwendet. {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends from one page to the next without an end. Open the page in your browser and copy the address it shows there.</source>
            <translation>{host} leitet ohne Ende von einer Seite zur nächsten. Öffnen Sie die Seite in Ihrem Browser und kopieren Sie die Adresse, die dort steht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} can't be found. Check the address, and that this PC is online.</source>
            <translation>{host} ist nicht zu finden. Prüfen Sie die Adresse und ob dieser PC online ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} leads into your own network, so the page was not fetched. If that is what you want, type the address in numbers.</source>
            <translation>{host} führt in Ihr eigenes Netz, deshalb wurde die Seite nicht geholt. Wenn Sie das möchten, geben Sie die Adresse in Zahlen ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to a page without encryption, so it was not fetched. Open the page in your browser and type the address it shows there.</source>
            <translation>{host} leitet auf eine Seite ohne Verschlüsselung weiter, deshalb wurde sie nicht geholt. Öffnen Sie die Seite in Ihrem Browser und geben Sie die Adresse ein, die dort steht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to {other}, which you did not name, so it was not fetched. If that is your site too, type its address.</source>
            <translation>{host} leitet zu {other} weiter, das Sie nicht genannt haben, deshalb wurde es nicht geladen. Wenn das auch Ihre Website ist, geben Sie deren Adresse ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{address} is no address of a web page. Type it as your browser shows it, such as https://www.example.com/faq.</source>
            <translation>{address} ist keine Adresse einer Webseite. Geben Sie sie so ein, wie Ihr Browser sie zeigt, etwa https://www.example.com/faq.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} did not give the page (it answered {status}). Open it in your browser to see whether the address is right.</source>
            <translation>{host} hat die Seite nicht herausgegeben (Antwort {status}). Öffnen Sie sie in Ihrem Browser, um zu sehen, ob die Adresse stimmt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} gave something that is no text ({kind}). Choose a page, a PDF or a Word file.</source>
            <translation>{host} hat etwas geliefert, das kein Text ist ({kind}). Wählen Sie eine Seite, ein PDF oder eine Word-Datei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The import was stopped.</source>
            <translation>Das Importieren wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} answers too slowly. Try again later.</source>
            <translation>{host} antwortet zu langsam. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The page at {host} is larger than {most} MB, so it was not read. Choose a page with just the questions.</source>
            <translation>Die Seite bei {host} ist größer als {most} MB und wurde deshalb nicht gelesen. Wählen Sie eine Seite, auf der nur die Fragen stehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} does not answer ({why}). Check the address, and that this PC is online.</source>
            <translation>{host} antwortet nicht ({why}). Prüfen Sie die Adresse und ob dieser PC online ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell made a copy of everything by itself: {made}. If you go back to it, what came after it is missing. The damaged file is kept, in a folder beside it.</source>
            <translation>Deskbell hat von selbst eine Kopie von allem gemacht: {made}. Wenn Sie zu ihr zurückgehen, fehlt, was danach kam. Die beschädigte Datei bleibt erhalten, in einem Ordner daneben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Go back to the copy</source>
            <translation>Zur Kopie zurückgehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Close Deskbell</source>
            <translation>Deskbell schließen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell goes on with the copy: {made}. What came after it is missing.</source>
            <translation>Deskbell macht mit der Kopie weiter: {made}. Was danach kam, fehlt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>{file} can't be read ({why}). Add the model again.</source>
            <translation>{file} lässt sich nicht lesen ({why}). Fügen Sie das Modell noch einmal hinzu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>The language model's file has been changed on disk and is not used. Import it again with 'deskbell models add'.</source>
            <translation>Die Datei des Sprachmodells wurde auf der Festplatte verändert und wird nicht benutzt. Fügen Sie sie mit 'deskbell models add' neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Everything is erased: the keys, all conversations, the knowledge, the settings, the backups in Deskbell's own folder and the start with the computer.</source>
            <translation>Alles ist gelöscht: die Schlüssel, alle Gespräche, das Wissen, die Einstellungen, die Sicherungen in Deskbells eigenem Ordner und der Start mit dem Computer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>The keys are erased, so no conversation can be read any more. These could not be removed; delete them by hand: {names}.</source>
            <translation>Die Schlüssel sind gelöscht, kein Gespräch kann mehr gelesen werden. Dies konnte nicht entfernt werden; löschen Sie es von Hand: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Not reached from here: backups that you carried elsewhere, files that you exported, e-mails that were sent. Sealed messages at the relay can't be opened by anybody and are gone within 72 hours. Take the line for the widget out of your website, and remove the program itself as any other.</source>
            <translation>Von hier nicht erreicht: Sicherungen, die Sie anderswohin gebracht haben, exportierte Dateien, versandte E-Mails. Versiegelte Nachrichten beim Relay kann niemand öffnen, und sie sind innerhalb von 72 Stunden weg. Nehmen Sie die Zeile für das Widget aus Ihrer Website und entfernen Sie das Programm wie jedes andere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <location filename="../../../desktop/app/stop_command.py" />
            <source>Deskbell is still running on {folder}. Quit it first.</source>
            <translation>Deskbell läuft noch auf {folder}. Beenden Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Free some space on that disk, then try again.</source>
            <translation>Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Choose another place, or get the right to use this one.</source>
            <translation>Wählen Sie einen anderen Ort, oder besorgen Sie sich das Recht für diesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Check the name and that it can be used, then try again.</source>
            <translation>Prüfen Sie den Namen und ob er verwendet werden kann, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>A file</source>
            <translation>Eine Datei</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>{file}: {why}.</source>
            <translation>{file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>How fast this PC is could not be measured.</source>
            <translation>Wie schnell dieser PC ist, konnte nicht gemessen werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>There is no model of that name.</source>
            <translation>Ein Modell dieses Namens gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>The relay on this PC could not be started. Start Deskbell again, or name a relay that somebody runs for you.</source>
            <translation>Das Relay auf diesem PC konnte nicht gestartet werden. Starten Sie Deskbell neu oder nennen Sie ein Relay, das jemand für Sie betreibt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>This page is only on this PC, to try your assistant. Press the button in the corner and ask what your guests ask.</source>
            <translation>Diese Seite gibt es nur auf diesem PC, um Ihren Assistenten auszuprobieren. Drücken Sie den Knopf in der Ecke und fragen Sie, was Ihre Gäste fragen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/owner_mail.py" />
            <source>Type the password of this mail account.</source>
            <translation>Geben Sie das Passwort dieses E-Mail-Kontos ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{variable} has to be {count} hexadecimal characters. Correct it, or unset it to use the keyring or a passphrase.</source>
            <translation>{variable} muss aus {count} hexadezimalen Zeichen bestehen. Berichtigen Sie es, oder löschen Sie es, um den Schlüsselbund oder eine Passphrase zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, can't be read: {why}. Check the name and that you may open it. Nothing was changed.</source>
            <translation>{file}, genannt in {variable}, kann nicht gelesen werden: {why}. Prüfen Sie den Namen und ob Sie die Datei öffnen dürfen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, is not UTF-8 text. Save it as UTF-8, with the passphrase and nothing else. Nothing was changed.</source>
            <translation>{file}, genannt in {variable}, ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8, nur mit der Passphrase darin. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{need}, and nobody can be asked for it here. Start Deskbell in a terminal, or put the passphrase into a file that only you may read and name it in {variable}. Nothing was changed.</source>
            <translation>{need}, und hier kann niemand danach gefragt werden. Starten Sie Deskbell in einem Terminal, oder legen Sie die Passphrase in eine Datei, die nur Sie lesen dürfen, und nennen Sie diese in {variable}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Visitor</source>
            <translation>Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Front desk</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Names and e-mail addresses</source>
            <translation>Namen und E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Drafts of replies</source>
            <translation>Entwürfe von Antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Summaries</source>
            <translation>Zusammenfassungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions on the list of open questions</source>
            <translation>Fragen auf der Liste der offenen Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Für Proben gemerkte Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>E-mails that waited to be sent</source>
            <translation>E-Mails, die auf den Versand warteten</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Versiegelte Nachrichten, die auf den Versand warteten</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Lines in the search index</source>
            <translation>Zeilen im Suchindex</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Not reached by this: e-mails that were sent before, files that were exported before, copies of this computer's disk made by other programs, and what the visitor's own browser keeps.</source>
            <translation>Davon nicht erreicht: früher versandte E-Mails, früher exportierte Dateien, Kopien der Festplatte durch andere Programme und was der Browser des Besuchers aufhebt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt: personal data erased</source>
            <translation>Quittung: personenbezogene Daten gelöscht</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Erased at: {moment}</source>
            <translation>Gelöscht am: {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt number: {number}</source>
            <translation>Quittung Nummer: {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Nothing was found that could be erased.</source>
            <translation>Es wurde nichts gefunden, was gelöscht werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of this receipt: {hash}</source>
            <translation>Prüfsumme dieser Quittung: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of its line in the access record: {hash}</source>
            <translation>Prüfsumme ihrer Zeile im Zugriffsprotokoll: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Copy of your data</source>
            <translation>Kopie Ihrer Daten</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Conversation of {moment}</source>
            <translation>Gespräch vom {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Draft of a reply, not sent</source>
            <translation>Entwurf einer Antwort, nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>On the list of open questions</source>
            <translation>Auf der Liste der offenen Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/profile.py" />
            <source>The keys of your website's line don't fit each other ({why}). Somebody may have changed the keyring or the database. Restore a backup with 'deskbell restore FILE'. Nothing was changed.</source>
            <translation>Die Schlüssel für die Zeile Ihrer Website passen nicht zueinander ({why}). Vielleicht hat jemand den Schlüsselbund oder die Datenbank verändert. Stellen Sie mit 'deskbell restore DATEI' eine Sicherung wieder her. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document ended the program that reads it. It may be damaged, or need more memory than this PC has.</source>
            <translation>Das Dokument hat das Programm beendet, das es liest. Vielleicht ist es beschädigt, oder es braucht mehr Speicher, als dieser PC hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document could not be read to its end.</source>
            <translation>Das Dokument konnte nicht bis zum Ende gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document takes too long to read, so reading it was ended. Save it anew, or split it, and import that.</source>
            <translation>Das Dokument braucht zu lange, deshalb wurde das Lesen beendet. Speichern Sie es neu, oder teilen Sie es, und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document needs more memory than Deskbell gives to one document. Split it and import the parts.</source>
            <translation>Das Dokument braucht mehr Speicher, als Deskbell einem Dokument gibt. Teilen Sie es und importieren Sie die Teile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document is made in a way that Deskbell can't read ({why}). Save its text as a new document and import that.</source>
            <translation>Das Dokument ist so gemacht, dass Deskbell es nicht lesen kann ({why}). Speichern Sie seinen Text als neues Dokument und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/wiring.py" />
            <source>Not connected, because Deskbell started in safe mode. Messages wait at the relay, sealed.</source>
            <translation>Nicht verbunden, weil Deskbell sicher gestartet ist. Nachrichten warten versiegelt am Relay.</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Disk</source>
            <translation>Festplatte</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Key of the line</source>
            <translation>Schlüssel der Zeile</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Starting</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Understanding of questions</source>
            <translation>Verstehen von Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>The assistant's process</source>
            <translation>Der Prozess des Assistenten</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Website script</source>
            <translation>Skript für die Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <location filename="../../../desktop/privacy/papers.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Your website</source>
            <translation>Ihre Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>A backup is being written or read. Try again in a moment.</source>
            <translation>Eine Sicherung wird gerade geschrieben oder gelesen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>The backup was written to {file}. It opens with its passphrase only.</source>
            <translation>Die Sicherung steht in {file}. Sie lässt sich nur mit ihrer Passphrase öffnen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest of {day} could not be sent: {reason}</source>
            <translation>Der Überblick vom {day} konnte nicht gesendet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mail_setup.py" />
            <location filename="../../../desktop/mail/room.py" />
            <source>E-mail is not set up in the settings.</source>
            <translation>E-Mail ist in den Einstellungen nicht eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was not sent. {why}</source>
            <translation>Der Überblick wurde nicht gesendet. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was sent. Look into your mail.</source>
            <translation>Der Überblick wurde gesendet. Sehen Sie in Ihre E-Mails.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mailing.py" />
            <location filename="../../../desktop/engine/showcase.py" />
            <source>A visitor</source>
            <translation>Ein Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Deskbell has a fault of its own ({name}) and could not finish one step; everything else goes on. Please report it.</source>
            <translation>Deskbell hat einen eigenen Fehler ({name}) und konnte einen Schritt nicht beenden; alles andere läuft weiter. Bitte melden Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>It is kept and tried again.</source>
            <translation>Es ist aufgehoben und wird noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>What could not be saved before is saved now.</source>
            <translation>Was vorhin nicht gespeichert werden konnte, ist jetzt gespeichert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Your website is not connected yet. Name it and a relay in Settings.</source>
            <translation>Ihre Website ist noch nicht verbunden. Nennen Sie sie und ein Relay in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>This conversation is no longer here.</source>
            <translation>Dieses Gespräch ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <location filename="../../../desktop/engine/people.py" />
            <source>{file} can't be written: {why}. Choose another place.</source>
            <translation>{file} kann nicht geschrieben werden: {why}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>The conversation was written to {file}.</source>
            <translation>Das Gespräch wurde in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <location filename="../../../desktop/engine/intents.py" />
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The export failed: {why}</source>
            <translation>Das Exportieren ist fehlgeschlagen: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <source>The figures were written to {file}.</source>
            <translation>Die Zahlen wurden in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>An import is running already. Wait for its end, or stop it first.</source>
            <translation>Es läuft schon ein Import. Warten Sie, bis er fertig ist, oder halten Sie ihn an.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not read this. Please report it.</source>
            <translation>Deskbell hat einen eigenen Fehler ({kind}) und konnte das nicht lesen. Bitte melden Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/indexing.py" />
            <source>Your change is saved, but the assistant does not know it yet; it is tried again by itself.</source>
            <translation>Ihre Änderung ist gespeichert, aber der Assistent kennt sie noch nicht; es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That is too long for one message. Shorten it, then send.</source>
            <translation>Das ist zu lang für eine Nachricht. Kürzen Sie es und senden Sie dann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>The entry {title} was changed after this draft was made, so it was not sent. Edit the draft, or discard it.</source>
            <translation>Der Eintrag {title} wurde nach diesem Entwurf geändert, deshalb wurde er nicht gesendet. Bearbeiten oder verwerfen Sie den Entwurf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This draft is too long for one message. Shorten it, then send.</source>
            <translation>Dieser Entwurf ist zu lang für eine Nachricht. Kürzen Sie ihn und senden Sie dann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This conversation has been erased, so nothing was sent.</source>
            <translation>Dieses Gespräch wurde gelöscht, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That message is too old to be changed. Write a new one instead.</source>
            <translation>Diese Nachricht ist zu alt, um sie zu ändern. Schreiben Sie stattdessen eine neue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>1 entry was written to {file}.</source>
            <translation>1 Eintrag wurde in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>{count} entries were written to {file}.</source>
            <translation>{count} Einträge wurden in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>Die PIN war nicht richtig, deshalb wurde nichts gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations and {entries} entries were written to {folder}.</source>
            <translation>{count} Gespräche und {entries} Einträge wurden nach {folder} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations could not be read.</source>
            <translation>{count} Gespräche konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is switched off, and its password is forgotten.</source>
            <translation>E-Mail ist ausgeschaltet und das Passwort vergessen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is set up. Send a test e-mail to see that it arrives.</source>
            <translation>E-Mail ist eingerichtet. Senden Sie eine Test-E-Mail, um zu sehen, ob sie ankommt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>{business}: a test e-mail</source>
            <translation>{business}: eine Test-E-Mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>Deskbell can reach you by e-mail. This is how you hear of a visitor who waits while nobody is at the desk.</source>
            <translation>Deskbell erreicht Sie per E-Mail. So erfahren Sie von einem Besucher, der wartet, während niemand an der Rezeption ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was not sent. {why}</source>
            <translation>Die Test-E-Mail wurde nicht gesendet. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was sent. Look into your mail.</source>
            <translation>Die Test-E-Mail wurde gesendet. Sehen Sie in Ihrem Postfach nach.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>The visitor has left, and e-mail is not set up yet. Your reply waits in the chat until they come back.</source>
            <translation>Der Besucher ist gegangen, und E-Mail ist noch nicht eingerichtet. Ihre Antwort wartet im Chat, bis er zurückkommt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>a visitor</source>
            <translation>einen Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>An e-mail about {name} could not be sent: {reason}</source>
            <translation>Eine E-Mail über {name} konnte nicht gesendet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>Waiting for {minutes} min. Open Deskbell at the desk to answer.</source>
            <translation>Wartet seit {minutes} Min. Öffnen Sie Deskbell an der Rezeption, um zu antworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>{business}: {name} needs a person</source>
            <translation>{business}: {name} braucht einen Menschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/model_offers.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not do this. Please report it.</source>
            <translation>Deskbell hat selbst einen Fehler ({kind}) und konnte das nicht tun. Bitte melden Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>An operator needs a name. Type one, then save.</source>
            <translation>Wer am Empfang arbeitet, braucht einen Namen. Geben Sie einen ein und speichern Sie dann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>Somebody at the desk has this name already. Choose another one.</source>
            <translation>Am Empfang hat schon jemand diesen Namen. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>This is who is at the desk now. Let somebody else sign in first.</source>
            <translation>Diese Person ist gerade am Empfang. Lassen Sie erst jemand anderen sich anmelden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Eine PIN braucht mindestens 4 Ziffern. Wählen Sie eine längere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN you have now was not right, so it was not changed.</source>
            <translation>Die bisherige PIN stimmte nicht, deshalb wurde sie nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is set.</source>
            <translation>Die PIN ist gesetzt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is removed.</source>
            <translation>Die PIN ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/owner.py" />
            <source>The settings are saved and in use.</source>
            <translation>Die Einstellungen sind gespeichert und gelten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The copy was written: {files}.</source>
            <translation>Die Kopie wurde geschrieben: {files}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The receipt was written to {file}.</source>
            <translation>Die Quittung wurde in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>Another computer has logged in with the older key of your website's line. If you have not done that, somebody has a copy of it: put the new line on every page now, then end the older one.</source>
            <translation>Ein anderer Computer hat sich mit dem alten Schlüssel für die Zeile Ihrer Website angemeldet. Wenn Sie das nicht waren, hat jemand eine Kopie davon: Setzen Sie jetzt die neue Zeile auf jede Seite und beenden Sie dann die alte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line has ended.</source>
            <translation>Die alte Zeile gilt nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This desk has no keys of its own.</source>
            <translation>Dieser Empfang hat keine eigenen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>Die PIN war nicht richtig, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The last renewal is still under way. Wait until the older line has ended, or end it first.</source>
            <translation>Die letzte Erneuerung läuft noch. Warten Sie, bis die alte Zeile nicht mehr gilt, oder beenden Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key can only be renewed while Deskbell is connected and sure of the date. Try again when the relay is connected.</source>
            <translation>Der Schlüssel kann nur erneuert werden, solange Deskbell verbunden ist und das Datum sicher kennt. Versuchen Sie es noch einmal, wenn das Relay verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key is renewed. Put the new line on every page within 30 days, and make a new backup: one from before has the older key.</source>
            <translation>Der Schlüssel ist erneuert. Setzen Sie die neue Zeile innerhalb von 30 Tagen auf jede Seite und machen Sie eine neue Sicherung: Eine von vorher hat den alten Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line could not be ended. Try again.</source>
            <translation>Die alte Zeile konnte nicht beendet werden. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This visitor came by a line of your website that has ended, so the reply can't reach them here. Write to their e-mail address, if they left one.</source>
            <translation>Dieser Gast kam über eine Zeile Ihrer Website, die nicht mehr gilt; die Antwort kann ihn hier nicht erreichen. Schreiben Sie an seine E-Mail-Adresse, falls er eine hinterlassen hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The 30 days are over: the older line of your website has ended.</source>
            <translation>Die 30 Tage sind vorbei: Die alte Zeile Ihrer Website gilt nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>There is no older line.</source>
            <translation>Es gibt keine alte Zeile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>One reply had not reached its visitor there.</source>
            <translation>Eine Antwort hatte ihren Gast dort noch nicht erreicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>{count} replies had not reached their visitors there.</source>
            <translation>{count} Antworten hatten ihre Gäste dort noch nicht erreicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>There is no language model to suggest wordings.</source>
            <translation>Es gibt kein Sprachmodell, das Formulierungen vorschlagen könnte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>The language model could not finish. Try again in a moment.</source>
            <translation>Das Sprachmodell wurde nicht fertig. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>Nothing that the model suggested passed the checks.</source>
            <translation>Nichts von dem, was das Modell vorschlug, hat die Prüfungen bestanden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retention.py" />
            <source>Conversations are kept for these times from now on.</source>
            <translation>Gespräche werden ab jetzt so lange aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks for a person.</source>
            <translation>{name} bittet um eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} has a complaint.</source>
            <translation>{name} hat eine Beschwerde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about money back.</source>
            <translation>{name} fragt nach einer Erstattung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks what only you can see.</source>
            <translation>{name} fragt, was nur Sie sehen können.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a booking.</source>
            <translation>{name} fragt nach einer Buchung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for your yes to a draft.</source>
            <translation>{name} wartet auf Ihr Ja zu einem Entwurf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for the rest of an answer.</source>
            <translation>{name} wartet auf den Rest einer Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a topic that you answer yourself.</source>
            <translation>{name} fragt zu einem Thema, das Sie selbst beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} may have an emergency.</source>
            <translation>{name} hat vielleicht einen Notfall.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote while the assistant was away.</source>
            <translation>{name} hat geschrieben, während der Assistent nicht da war.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} needs a person to answer.</source>
            <translation>{name} braucht die Antwort einer Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote again.</source>
            <translation>{name} hat wieder geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They asked: {text}</source>
            <translation>Gefragt wurde: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Last: {text}</source>
            <translation>Zuletzt: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered from: {titles}</source>
            <translation>Beantwortet aus: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Your reply: {text}</source>
            <translation>Ihre Antwort: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>The AI's reply: {text}</source>
            <translation>Antwort der KI: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: the conversation with {name}</source>
            <translation>{business}: das Gespräch mit {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody has answered their last message.</source>
            <translation>Auf die letzte Nachricht hat niemand geantwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>It was marked as done.</source>
            <translation>Es wurde als erledigt markiert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They have left.</source>
            <translation>Der Besucher ist gegangen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: your digest of {day}</source>
            <translation>{business}: Ihr Überblick vom {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody waits for you.</source>
            <translation>Niemand wartet auf Sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Promised for today</source>
            <translation>Für heute versprochen</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nothing that your replies promise in words is due today.</source>
            <translation>Nichts, was Ihre Antworten ausdrücklich versprechen, ist heute fällig.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor was content: {n}</source>
            <translation>Von der KI allein, der Besucher war zufrieden: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor said nothing: {n}</source>
            <translation>Von der KI allein, der Besucher sagte nichts dazu: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By a person: {n}</source>
            <translation>Von einem Menschen: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Ohne Antwort geschlossen: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>New open questions</source>
            <translation>Neue offene Fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>No new question is open.</source>
            <translation>Keine neue Frage ist offen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Written on this PC and sent by your own mail server.</source>
            <translation>Auf diesem PC geschrieben und von Ihrem eigenen Mailserver gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>E-mail addresses, telephone and card numbers that were recognised are masked; names and free text may remain.</source>
            <translation>Erkannte E-Mail-Adressen, Telefon- und Kartennummern sind verdeckt; Namen und freier Text können stehen bleiben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>To get no more of these: Deskbell, Settings, E-mail, Summaries, Off.</source>
            <translation>Wenn Sie keine mehr möchten: Deskbell, Einstellungen, E-Mail, Zusammenfassungen, Aus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/cpu.py" />
            <source>The processor of this PC is too old for a language model: it lacks {names}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>Der Prozessor dieses PCs ist zu alt für ein Sprachmodell: Ihm fehlt {names}. Deskbell antwortet Wort für Wort aus Ihrem Wissen, und der Rest geht an Menschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} holds a vocabulary but no weights. Choose the model's full file; it is several hundred megabytes or more.</source>
            <translation>{file} enthält einen Wortschatz, aber keine Gewichte. Wählen Sie die ganze Datei des Modells; sie hat mehrere hundert Megabyte oder mehr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is a model of the kind '{kind}', which can't write replies here. 'deskbell models list' names models that can.</source>
            <translation>{file} ist ein Modell der Art '{kind}', das hier keine Antworten schreiben kann. 'deskbell models list' nennt Modelle, die es können.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} does not say how a conversation is put to it (it has no chat template). Choose the model's 'instruct' file.</source>
            <translation>{file} sagt nicht, wie ihm ein Gespräch vorgelegt wird (es hat keine Chat-Vorlage). Wählen Sie die 'instruct'-Datei des Modells.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} can't be read ({why}). Check the name, or import the model again.</source>
            <translation>{file} kann nicht gelesen werden ({why}). Prüfen Sie den Namen oder importieren Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is damaged or was not fully copied. Download or copy it again.</source>
            <translation>{file} ist beschädigt oder wurde nicht ganz kopiert. Laden oder kopieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is not a GGUF file. Choose a model file that ends in .gguf.</source>
            <translation>{file} ist keine GGUF-Datei. Wählen Sie eine Modelldatei, die auf .gguf endet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is of GGUF version {version}; versions 2 and 3 can be read. Download a newer file of the same model.</source>
            <translation>{file} hat die GGUF-Version {version}; gelesen werden die Versionen 2 und 3. Laden Sie eine neuere Datei desselben Modells herunter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>line {number}: {why}</source>
            <translation>Zeile {number}: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>{path} cannot be read: {why}. Check the name of the file and that you may open it.</source>
            <translation>{path} kann nicht gelesen werden: {why}. Prüfen Sie den Namen der Datei und ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>the id "{id}" was used before. Give each entry its own id.</source>
            <translation>die Kennung „{id}“ kam schon vor. Geben Sie jedem Eintrag eine eigene.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not JSON ({why}). Write one entry a line, in curly braces.</source>
            <translation>das ist kein JSON ({why}). Schreiben Sie einen Eintrag je Zeile, in geschweiften Klammern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>an entry must be in curly braces. Write one entry a line.</source>
            <translation>ein Eintrag muss in geschweiften Klammern stehen. Schreiben Sie einen Eintrag je Zeile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"questions" must be a list of texts, such as ["Do you have parking?"].</source>
            <translation>„questions“ muss eine Liste von Texten sein, etwa ["Haben Sie Parkplätze?"].</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"title" is missing, and there is no question to take it from.</source>
            <translation>„title“ fehlt, und es gibt keine Frage, aus der er zu nehmen wäre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"state" must be "published" or "draft".</source>
            <translation>„state“ muss „published“ oder „draft“ sein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"may_answer_alone" must be true or false.</source>
            <translation>„may_answer_alone“ muss true oder false sein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"version" must be a whole number from 1.</source>
            <translation>„version“ muss eine ganze Zahl ab 1 sein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"valid_to" is before "valid_from", so the entry would never hold. Swap them or leave one out.</source>
            <translation>„valid_to“ liegt vor „valid_from“, der Eintrag würde also nie gelten. Vertauschen Sie sie oder lassen Sie eines weg.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not UTF-8 text. Save the file as UTF-8.</source>
            <translation>das ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is missing.</source>
            <translation>„{name}“ fehlt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a text that is not empty.</source>
            <translation>„{name}“ muss ein Text sein, der nicht leer ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is longer than {most} characters. Split the entry.</source>
            <translation>„{name}“ ist länger als {most} Zeichen. Teilen Sie den Eintrag.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds half of a character (a lone surrogate). Type that text again.</source>
            <translation>„{name}“ enthält ein halbes Zeichen. Geben Sie diesen Text noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds a null character. Type that text again.</source>
            <translation>„{name}“ enthält ein Nullzeichen. Geben Sie diesen Text noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a day such as "2026-12-24".</source>
            <translation>„{name}“ muss ein Tag sein, etwa „2026-12-24“.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF has a password. Open it, save or print it as a PDF without one, and import that.</source>
            <translation>Das PDF hat ein Passwort. Öffnen Sie es, speichern oder drucken Sie es als PDF ohne Passwort und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF is damaged and can't be opened. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>Das PDF ist beschädigt und lässt sich nicht öffnen. Öffnen Sie es in einem PDF-Programm, drucken Sie es als neues PDF und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>No page of the PDF can be read. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>Keine Seite des PDFs ist lesbar. Öffnen Sie es in einem PDF-Programm, drucken Sie es als neues PDF und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF holds pictures of its pages and no text, as a scanner makes them. Let a scanning program recognise the text (OCR), then import that.</source>
            <translation>Das PDF enthält Bilder seiner Seiten und keinen Text, wie ein Scanner sie macht. Lassen Sie ein Scanprogramm den Text erkennen (OCR) und importieren Sie dann das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be imported. Deskbell reads PDF, Word (.docx), Markdown, web pages, plain text and tables saved as CSV.</source>
            <translation>{file} kann nicht importiert werden. Deskbell liest PDF, Word (.docx), Markdown, Webseiten, reinen Text und als CSV gespeicherte Tabellen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} has {size} MB, and Deskbell reads files of up to {most} MB. Split it and import the parts.</source>
            <translation>{file} hat {size} MB, und Deskbell liest Dateien bis {most} MB. Teilen Sie sie und importieren Sie die Teile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be read: {why}. Check that it is still there and that you may open it.</source>
            <translation>{file} kann nicht gelesen werden: {why}. Prüfen Sie, ob die Datei noch da ist und ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} ist leer. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>Nothing in {file} reads like a question or a text. Check the file.</source>
            <translation>Nichts in {file} liest sich wie eine Frage oder ein Text. Prüfen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>There is no text in it. Open it yourself to see whether it is the right one.</source>
            <translation>Darin ist kein Text. Öffnen Sie die Datei selbst, um zu sehen, ob es die richtige ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>The page shows its text only by scripts, which Deskbell never runs. Open the page, copy its text into a file and import that.</source>
            <translation>Die Seite zeigt ihren Text nur durch Skripte, die Deskbell nie ausführt. Öffnen Sie die Seite, kopieren Sie ihren Text in eine Datei und importieren Sie diese.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>This is an old Word file, or one with a password. Open it in Word, save it as .docx without a password, and import that.</source>
            <translation>Das ist eine alte Word-Datei oder eine mit Passwort. Öffnen Sie sie in Word, speichern Sie sie als .docx ohne Passwort und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The file unpacks to far more than a document needs, so it was not opened. Save its text as a new document and import that.</source>
            <translation>Ausgepackt ist die Datei viel größer, als ein Dokument sein muss, deshalb wurde sie nicht geöffnet. Speichern Sie ihren Text als neues Dokument und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The document is too long to be read in one piece. Split it and import the parts.</source>
            <translation>Das Dokument ist zu lang, um in einem Stück gelesen zu werden. Teilen Sie es und importieren Sie die Teile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The Word file is damaged and can't be opened. Open it in Word, let Word repair it, save it as .docx and import that.</source>
            <translation>Die Word-Datei ist beschädigt und lässt sich nicht öffnen. Öffnen Sie sie in Word, lassen Sie Word sie reparieren, speichern Sie sie als .docx und importieren Sie das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>this is not CSV ({why}).</source>
            <translation>das ist kein CSV ({why}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>The first line must name the columns, with at least 'question' and 'answer'. Export your knowledge once to see an example.</source>
            <translation>Die erste Zeile muss die Spalten nennen, mindestens „question“ und „answer“. Exportieren Sie Ihr Wissen einmal, um ein Beispiel zu sehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"may_answer_alone" must be yes or no.</source>
            <translation>„may_answer_alone“ muss yes oder no sein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <location filename="../../../desktop/mail/server.py" />
            <source>{address} is no e-mail address. Write it as desk@example.com.</source>
            <translation>{address} ist keine E-Mail-Adresse. Schreiben Sie sie wie desk@example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The password of your mail account can't be read. Unlock the computer's keyring, or type the password again in the settings.</source>
            <translation>Das Passwort Ihres E-Mail-Kontos kann nicht gelesen werden. Entsperren Sie den Schlüsselbund des Computers oder geben Sie das Passwort in den Einstellungen neu ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The certificate of {host} is not its own, so nothing was sent. Check the mail server's name in the settings.</source>
            <translation>Das Zertifikat von {host} ist nicht das eigene, deshalb wurde nichts gesendet. Prüfen Sie in den Einstellungen den Namen des Mailservers.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not accept the account name or password. Type them again in the settings.</source>
            <translation>{host} nimmt Kontonamen oder Passwort nicht an. Geben Sie sie in den Einstellungen noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not take mail for this address.</source>
            <translation>{host} nimmt für diese Adresse keine E-Mail an.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not offer what the settings ask for (encryption, or logging in). Choose another encryption or leave the account name empty.</source>
            <translation>{host} bietet nicht, was die Einstellungen verlangen (Verschlüsselung oder Anmeldung). Wählen Sie eine andere Verschlüsselung, oder lassen Sie den Kontonamen leer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} refused the e-mail ({code}).</source>
            <translation>{host} hat die E-Mail abgelehnt ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} asks to try later ({code}).</source>
            <translation>{host} bittet, es später zu versuchen ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} could not be reached, or broke off.</source>
            <translation>{host} war nicht erreichbar oder hat abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Write the mail server's name as your provider gives it: mail.example.com.</source>
            <translation>Schreiben Sie den Namen des Mailservers so, wie Ihr Anbieter ihn nennt: mail.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
            <translation>Der Port ist eine Zahl von 1 bis 65535, meist 465 oder 587.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Without encryption a mail server is used only on this PC. Choose TLS or STARTTLS.</source>
            <translation>Ohne Verschlüsselung wird ein Mailserver nur auf diesem PC verwendet. Wählen Sie TLS oder STARTTLS.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The mail server's settings are not complete. Fill in every field.</source>
            <translation>Die Einstellungen des Mailservers sind nicht vollständig. Füllen Sie jedes Feld aus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by yourself</source>
            <translation>{host}, von Ihnen selbst betrieben</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by {company}</source>
            <translation>{host}, betrieben von {company}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Passes on sealed messages. Can't read them.</source>
            <translation>Reicht versiegelte Nachrichten weiter. Kann sie nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Network addresses, times and sizes of sealed messages.</source>
            <translation>Netzadressen, Zeiten und Größen versiegelter Nachrichten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices to you and replies to visitors who have left.</source>
            <translation>Stellt Hinweise an Sie und Antworten an Besucher zu, die gegangen sind.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices and summaries to you, and replies to visitors who left.</source>
            <translation>Stellt Hinweise und Zusammenfassungen an Sie und Antworten an Besucher zu, die gegangen sind.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, and the addresses of visitors who get one.</source>
            <translation>Diese E-Mails ganz und die Adressen der Besucher, die eine bekommen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, summaries masked, and the addresses of visitors who get one.</source>
            <translation>Diese E-Mails ganz, Zusammenfassungen verdeckt, und die Adressen der Besucher, die eine bekommen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Three words that are often mixed up</source>
            <translation>Drei Wörter, die oft verwechselt werden</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. Deskbell does this on this PC.</source>
            <translation>Inferenz heißt, ein fertiges Modell zu benutzen: Es liest eine Frage, schreibt eine Antwort und behält nichts davon. Das tut Deskbell auf diesem PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. No language model is installed here, so none writes; a small one only compares a question with your entries.</source>
            <translation>Inferenz heißt, ein fertiges Modell zu benutzen: Es liest eine Frage, schreibt eine Antwort und behält nichts davon. Hier ist kein Sprachmodell installiert, also schreibt keines; ein kleines vergleicht nur eine Frage mit Ihren Einträgen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Retrieval is looking something up: Deskbell searches your own entries for one that fits, as you would in a folder. The entries stay as you wrote them.</source>
            <translation>Nachschlagen heißt, etwas zu suchen: Deskbell sucht in Ihren eigenen Einträgen einen passenden, wie Sie in einem Ordner. Die Einträge bleiben, wie Sie sie geschrieben haben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Training is changing a model by examples, so that it knows them afterwards. Deskbell does not do this, and sends no message to anyone who could.</source>
            <translation>Training heißt, ein Modell durch Beispiele zu verändern, sodass es sie danach kennt. Deskbell tut das nicht und sendet niemandem, der es könnte, eine Nachricht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Besides, Deskbell measures on your own entries how sure it may be of an answer, and counts how often you change its drafts. These figures stay on this PC.</source>
            <translation>Außerdem misst Deskbell an Ihren eigenen Einträgen, wie sicher es sich einer Antwort sein darf, und zählt, wie oft Sie seine Entwürfe ändern. Diese Zahlen bleiben auf diesem PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No certificate: nobody has audited or certified Deskbell.</source>
            <translation>Kein Zertifikat: Niemand hat Deskbell geprüft oder zertifiziert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your website is trusted. Whoever can change its pages could put another script in the place of the chat, and read what is typed there.</source>
            <translation>Ihrer Website wird vertraut. Wer ihre Seiten ändern kann, könnte ein anderes Skript an die Stelle des Chats setzen und mitlesen, was dort getippt wird.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The relay sees network addresses, and when sealed messages pass and how large they are. It can hold them up or drop them.</source>
            <translation>Das Relay sieht Netzadressen und wann versiegelte Nachrichten durchgehen und wie groß sie sind. Es kann sie aufhalten oder wegwerfen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whoever uses this PC under your account, and harmful software on it, can read what you can read.</source>
            <translation>Wer diesen PC unter Ihrem Konto benutzt, und Schadsoftware darauf, kann lesen, was Sie lesen können.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Masking finds numbers and addresses by their form. Names and free text can remain.</source>
            <translation>Das Verdecken findet Nummern und Adressen an ihrer Form. Namen und freier Text können stehen bleiben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erasing reaches this PC and its own backups. A copy that was carried elsewhere, a PDF or an e-mail that was sent, it can't reach.</source>
            <translation>Das Löschen erreicht diesen PC und seine eigenen Sicherungen. Eine anderswohin getragene Kopie, ein PDF oder eine gesendete E-Mail erreicht es nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>This report describes a program and its settings. It is no legal advice, and does not say that any law is kept.</source>
            <translation>Dieser Bericht beschreibt ein Programm und seine Einstellungen. Er ist keine Rechtsberatung und sagt nicht, dass ein Gesetz eingehalten wird.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What this does not give you</source>
            <translation>Was Sie damit nicht bekommen</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{business} answers visitors of its website with Deskbell {version} on its own computer. Visitors' messages, replies and the knowledge behind them are given to no AI company. They are used neither to train nor to improve a language model.</source>
            <translation>{business} antwortet Besuchern der eigenen Website mit Deskbell {version} auf dem eigenen Computer. Nachrichten der Besucher, Antworten und das Wissen dahinter werden keiner KI-Firma gegeben. Sie dienen weder dazu, ein Sprachmodell zu trainieren, noch dazu, eines zu verbessern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No language model is installed.</source>
            <translation>Es ist kein Sprachmodell installiert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>unchanged since it was installed</source>
            <translation>seit der Installation unverändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not the one that was installed</source>
            <translation>nicht die installierte</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not checked yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Language model: {model}. SHA-256 of its file: {hash}; {state}.</source>
            <translation>Sprachmodell: {model}. SHA-256 seiner Datei: {hash}; {state}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>As set up on {day}.</source>
            <translation>So eingerichtet am {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Statement: nothing is used for training</source>
            <translation>Erklärung: Nichts wird zum Training verwendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Place, date, signature: ______________________________</source>
            <translation>Ort, Datum, Unterschrift: ______________________________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Where these companies stand, and whether data leaves your country, Deskbell can't know. Fill it in.</source>
            <translation>Wo diese Firmen sitzen und ob Daten Ihr Land verlassen, kann Deskbell nicht wissen. Tragen Sie es ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Nothing of a visitor is sent to another machine.</source>
            <translation>Nichts von einem Besucher wird an einen anderen Rechner gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Companies that process data for you</source>
            <translation>Firmen, die für Sie Daten verarbeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it sees</source>
            <translation>Was sie sieht</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' messages</source>
            <translation>Nachrichten der Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Reading your web page</source>
            <translation>Ihre Webseite lesen</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Model download</source>
            <translation>Modell laden</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Looking up addresses</source>
            <translation>Adressen nachschlagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>sealed</source>
            <translation>versiegelt</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Why</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' data</source>
            <translation>Besucherdaten</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Jede Verbindung dieser App in den letzten 30 Tagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>None so far.</source>
            <translation>Bisher keine.</translation>
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
            <translation>{n} Byte</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} days after the last change in a conversation; erased by itself while this PC runs.</source>
            <translation>{n} Tage nach der letzten Änderung in einem Gespräch; von selbst gelöscht, während dieser PC läuft.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk; the key is in this computer's keyring.</source>
            <translation>Auf der Platte verschlüsselt; der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk, behind a passphrase that each start asks for.</source>
            <translation>Auf der Platte verschlüsselt, hinter einer Passphrase, nach der jeder Start fragt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A throw-away profile: its key is kept nowhere.</source>
            <translation>Ein Wegwerfprofil: Sein Schlüssel ist nirgends aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Messages are sealed between the visitor's browser and this PC.</source>
            <translation>Nachrichten sind zwischen dem Browser des Besuchers und diesem PC versiegelt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each operator signs in with a PIN.</source>
            <translation>Jeder an der Rezeption meldet sich mit einer PIN an.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each opening of a conversation is in the access record.</source>
            <translation>Jedes Öffnen eines Gesprächs steht im Zugriffsprotokoll.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Responsible</source>
            <translation>Verantwortlich</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Address, representative, contact for data protection</source>
            <translation>Anschrift, Vertretung, Ansprechpartner für Datenschutz</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Answering questions of visitors of the website.</source>
            <translation>Fragen von Besuchern der Website beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whose data</source>
            <translation>Wessen Daten</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors of the website; the people at the desk.</source>
            <translation>Besucher der Website; die Menschen an der Rezeption.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Which data</source>
            <translation>Welche Daten</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What visitors write, their name and e-mail address where they leave them, language, page and times; what is replied; who at the desk did what.</source>
            <translation>Was Besucher schreiben, Name und E-Mail-Adresse, wenn sie sie hinterlassen, Sprache, Seite und Zeiten; was geantwortet wird; wer an der Rezeption was getan hat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Transfer to other countries</source>
            <translation>Übermittlung in andere Länder</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erased after</source>
            <translation>Gelöscht nach</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Record of processing activities (draft)</source>
            <translation>Verzeichnis von Verarbeitungstätigkeiten (Entwurf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Filled in as far as Deskbell knows. Complete the empty fields, and add what else you do with the data.</source>
            <translation>Ausgefüllt, soweit Deskbell es weiß. Ergänzen Sie die leeren Felder und was Sie sonst mit den Daten tun.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Parties: {business} (responsible) and {company} (processor), who runs the relay {host}.</source>
            <translation>Parteien: {business} (Verantwortlicher) und {company} (Auftragsverarbeiter), Betreiber des Relays {host}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Subject: passing on sealed messages between visitors' browsers and the computer of {business}, and keeping them until they are fetched, for at most ______ hours. It lasts as long as the relay is used.</source>
            <translation>Gegenstand: versiegelte Nachrichten zwischen den Browsern der Besucher und dem Computer von {business} weiterreichen und aufheben, bis sie abgeholt sind, höchstens ______ Stunden. Sie gilt, solange das Relay genutzt wird.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Data: sealed messages, which the processor has no key to, and their times, sizes and network addresses. Persons: visitors of the website.</source>
            <translation>Daten: versiegelte Nachrichten, zu denen der Auftragsverarbeiter keinen Schlüssel hat, ihre Zeiten, Größen und Netzadressen. Personen: Besucher der Website.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor acts on written instructions of {business} only, and says so at once if it thinks one unlawful.</source>
            <translation>Der Auftragsverarbeiter handelt nur auf schriftliche Weisung von {business} und sagt sofort Bescheid, wenn er eine für rechtswidrig hält.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>People with access to the relay are bound to secrecy.</source>
            <translation>Wer Zugang zum Relay hat, ist zur Verschwiegenheit verpflichtet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection: encrypted lines, updates, limited access, no log of network addresses beyond what running it safely needs, for at most ______ days.</source>
            <translation>Schutz: verschlüsselte Leitungen, Aktualisierungen, begrenzter Zugang, keine Aufzeichnung von Netzadressen über den sicheren Betrieb hinaus, höchstens ______ Tage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No further company is used without written consent. Used at present: ____________</source>
            <translation>Ohne schriftliche Zustimmung wird keine weitere Firma eingesetzt. Derzeit eingesetzt: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor helps with requests of the persons concerned, as far as it can without reading messages, and with duties to report.</source>
            <translation>Der Auftragsverarbeiter hilft bei Anfragen betroffener Personen, soweit er es ohne Lesen der Nachrichten kann, und bei Meldepflichten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>A breach of security is reported without delay, within ______ hours of becoming known.</source>
            <translation>Eine Verletzung der Sicherheit wird unverzüglich gemeldet, innerhalb von ______ Stunden, nachdem sie bekannt wurde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>At the end everything that is still kept is erased.</source>
            <translation>Am Ende wird alles gelöscht, was noch aufgehoben ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor shows on request that this is kept, and allows {business} to check it.</source>
            <translation>Der Auftragsverarbeiter weist auf Anfrage nach, dass dies eingehalten wird, und lässt {business} es prüfen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Agreement on processing data (draft)</source>
            <translation>Vereinbarung zur Auftragsverarbeitung (Entwurf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For you and whoever runs your relay. A draft, to be looked over by somebody who knows your country's law. Your mail provider has its own; ask for it.</source>
            <translation>Für Sie und den Betreiber Ihres Relay. Ein Entwurf, den jemand ansehen sollte, der das Recht Ihres Landes kennt. Ihr Mailanbieter hat eine eigene; fragen Sie danach.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For the page on your website that says how you use data.</source>
            <translation>Für die Seite Ihrer Website, die sagt, wie Sie mit Daten umgehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>In our chat an AI answers first. It runs on {business}'s own computer and answers from what we wrote. You can ask for a person at any time; their messages look different.</source>
            <translation>In unserem Chat antwortet zuerst eine KI. Sie läuft auf dem eigenen Computer von {business} und antwortet aus dem, was wir geschrieben haben. Sie können jederzeit einen Menschen verlangen; dessen Nachrichten sehen anders aus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your messages are sealed in your browser and opened on our computer. No AI company gets them, and they are not used for training.</source>
            <translation>Ihre Nachrichten werden in Ihrem Browser versiegelt und auf unserem Computer geöffnet. Keine KI-Firma bekommt sie, und sie werden nicht zum Training verwendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>We keep conversations for at most {n} days. You can save and erase yours in the chat.</source>
            <translation>Wir heben Gespräche höchstens {n} Tage auf. Ihres können Sie im Chat sichern und löschen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail.</source>
            <translation>Wenn Sie Ihre E-Mail-Adresse hinterlassen, kann unsere Antwort per E-Mail folgen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail. Summaries of conversations are e-mailed to us, with recognised contact details masked.</source>
            <translation>Wenn Sie Ihre E-Mail-Adresse hinterlassen, kann unsere Antwort per E-Mail folgen. Zusammenfassungen von Gesprächen werden uns per E-Mail geschickt, erkannte Kontaktdaten darin verdeckt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Questions about your data: ____________</source>
            <translation>Fragen zu Ihren Daten: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Text about the AI, for your website</source>
            <translation>Text über die KI, für Ihre Website</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Where does the AI run?</source>
            <translation>Wo läuft die KI?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is anything used for training?</source>
            <translation>Wird etwas zum Training verwendet?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read messages on the way?</source>
            <translation>Wer kann Nachrichten unterwegs lesen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>How long is it kept?</source>
            <translation>Wie lange wird es aufgehoben?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read them here?</source>
            <translation>Wer kann sie hier lesen?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is there an agreement?</source>
            <translation>Gibt es eine Vereinbarung?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>What if I stop using it?</source>
            <translation>Und wenn ich es nicht mehr benutze?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Which other companies are involved?</source>
            <translation>Welche anderen Firmen sind beteiligt?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>On this PC</source>
            <translation>Auf diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No language model is installed: answers are your own words, found on this PC.</source>
            <translation>Es ist kein Sprachmodell installiert: Antworten sind Ihre eigenen Worte, auf diesem PC gefunden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, file checked on {day}.</source>
            <translation>{model}, Datei geprüft am {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, a file on this PC.</source>
            <translation>{model}, eine Datei auf diesem PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}: the file is not the one that was installed. Install it again.</source>
            <translation>{model}: Die Datei ist nicht die installierte. Installieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The operating system keeps what runs it off the network.</source>
            <translation>Das Betriebssystem hält, was sie ausführt, vom Netz fern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No message is sent to an AI company.</source>
            <translation>Keine Nachricht wird an eine KI-Firma gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file has changed</source>
            <translation>Die Modelldatei hat sich geändert</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no language model here that could be trained.</source>
            <translation>Hier gibt es kein Sprachmodell, das trainiert werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file is read-only; its checksum has not changed since it was installed.</source>
            <translation>Die Modelldatei ist schreibgeschützt; ihre Prüfsumme ist seit der Installation dieselbe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not changed since it was installed.</source>
            <translation>Die Prüfsumme der Modelldatei ist seit der Installation dieselbe.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not been checked yet.</source>
            <translation>Die Prüfsumme der Modelldatei wurde noch nicht geprüft.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Its checksum is another one than when it was installed. Deskbell did not do that; find out who did.</source>
            <translation>Ihre Prüfsumme ist eine andere als bei der Installation. Das war nicht Deskbell; finden Sie heraus, wer es war.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell has no part that could train a language model.</source>
            <translation>Deskbell hat keinen Teil, der ein Sprachmodell trainieren könnte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No one</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No website is connected</source>
            <translation>Keine Website verbunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed in the visitor's browser, opened here. The relay passes on what it can't read.</source>
            <translation>Im Browser des Besuchers versiegelt, hier geöffnet. Das Relay reicht weiter, was es nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Until you name a relay in Settings, no visitor can write.</source>
            <translation>Bis Sie in den Einstellungen ein Relay nennen, kann kein Besucher schreiben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>E-mail is not sealed: what is mailed, {host} can read.</source>
            <translation>E-Mail ist nicht versiegelt: Was gemailt wird, kann {host} lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} days</source>
            <translation>{n} Tage</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{least} to {most} days</source>
            <translation>{least} bis {most} Tage</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC; none is due this week.</source>
            <translation>Dann von diesem PC gelöscht; diese Woche ist keines fällig.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. One conversation is due this week.</source>
            <translation>Dann von diesem PC gelöscht. Ein Gespräch ist diese Woche fällig.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. {n} conversations are due this week.</source>
            <translation>Dann von diesem PC gelöscht. {n} Gespräche sind diese Woche fällig.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Anyone at this PC</source>
            <translation>Jeder an diesem PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names}</source>
            <translation>{names}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names} and {n} more</source>
            <translation>{names} und {n} weitere</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No PIN is set: give each operator one in Settings.</source>
            <translation>Es ist keine PIN gesetzt: Geben Sie in den Einstellungen jedem eine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Without a PIN, and so open to anyone here: {names}.</source>
            <translation>Ohne PIN und damit für jeden hier offen: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Each signs in with a PIN.</source>
            <translation>Jeder meldet sich mit einer PIN an.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{n} openings in 30 days, every one in the access record.</source>
            <translation>{n} Öffnungen in 30 Tagen, jede im Zugriffsprotokoll.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One opening in 30 days; it is in the access record.</source>
            <translation>Eine Öffnung in 30 Tagen; sie steht im Zugriffsprotokoll.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No conversation was opened in 30 days; the access record would show it.</source>
            <translation>In 30 Tagen wurde kein Gespräch geöffnet; das Zugriffsprotokoll würde es zeigen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The access record is not as it was written, from line {n} on.</source>
            <translation>Das Zugriffsprotokoll ist ab Zeile {n} nicht mehr, wie es geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>With whoever runs the relay</source>
            <translation>Mit dem Betreiber des Relays</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>You run the relay yourself</source>
            <translation>Sie betreiben das Relay selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No relay of another company</source>
            <translation>Kein Relay einer anderen Firma</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with {company} is in the PDF.</source>
            <translation>Ein Entwurf zur Unterschrift mit {company} ist im PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with the company is in the PDF.</source>
            <translation>Ein Entwurf zur Unterschrift mit der Firma ist im PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell can't know who runs {host}. Say so on this page.</source>
            <translation>Deskbell kann nicht wissen, wer {host} betreibt. Sagen Sie es auf dieser Seite.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>If you rent the machine it runs on, the agreement is with who rents it to you.</source>
            <translation>Mieten Sie den Rechner, auf dem es läuft, dann ist die Vereinbarung mit dem Vermieter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft for later is in the PDF.</source>
            <translation>Ein Entwurf für später ist im PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The makers of Deskbell get no data, so there is none with them.</source>
            <translation>Die Hersteller von Deskbell bekommen keine Daten, mit ihnen gibt es also keine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One button deletes all conversations and the keys that could read them.</source>
            <translation>Ein Knopf löscht alle Gespräche und die Schlüssel, mit denen man sie lesen könnte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed messages that still wait at {host} end with its time limit.</source>
            <translation>Versiegelte Nachrichten, die noch bei {host} warten, enden mit dessen Frist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no account to cancel.</source>
            <translation>Es gibt kein Konto zu kündigen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One</source>
            <translation>Eine</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Two</source>
            <translation>Zwei</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} passes on sealed messages and can't read them.</source>
            <translation>{host} reicht versiegelte Nachrichten weiter und kann sie nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} delivers your e-mail and can read it.</source>
            <translation>{host} stellt Ihre E-Mail zu und kann sie lesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line.py" />
            <source>Deskbell connects again and keeps trying.</source>
            <translation>Deskbell verbindet sich wieder und versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again.</source>
            <translation>Das Relay versteht diese Version von Deskbell nicht. Aktualisieren Sie Deskbell oder das Relay und verbinden Sie sich dann wieder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again.</source>
            <translation>Das Relay spricht eine andere Version des Protokolls. Aktualisieren Sie Deskbell oder das Relay und verbinden Sie sich dann wieder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not serve this site. Ask whoever runs the relay to list it.</source>
            <translation>Das Relay bedient diese Website nicht. Bitten Sie den Betreiber des Relays, sie aufzunehmen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's owner has blocked this site. Ask whoever runs the relay.</source>
            <translation>Der Betreiber des Relays hat diese Website gesperrt. Fragen Sie ihn nach dem Grund.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there.</source>
            <translation>Ein anderer Computer hat sich mit dem Schlüssel dieses Empfangs verbunden, deshalb hat dieser hier aufgehört. Wenn Sie das nicht waren, hat jemand eine Kopie dieses Profils: Schließen Sie Deskbell dort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…</source>
            <translation>Das Relay hat einen anderen Namen als den, den Sie angegeben haben. Nennen Sie es so wie sein Betreiber: deskbell setup --relay wss://…</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it.</source>
            <translation>Das Relay bedient nur Websites auf seiner Liste, und diese steht nicht darauf. Bitten Sie den Betreiber des Relays, sie aufzunehmen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay asks for an invitation code, or for another one. Ask whoever runs the relay for it, close Deskbell and name it: deskbell setup --invite CODE</source>
            <translation>Das Relay verlangt einen Einladungscode oder einen anderen. Fragen Sie den Betreiber des Relays danach, schließen Sie Deskbell und geben Sie ihn an: deskbell setup --invite CODE</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it.</source>
            <translation>Das Relay nimmt die Adressen Ihrer Website nicht an. Geben Sie jede in der Form https://www.example.com ein, ohne etwas dahinter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the widget's settings. Shorten the greetings.</source>
            <translation>Das Relay nimmt die Einstellungen des Widgets nicht an. Kürzen Sie die Begrüßungen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again.</source>
            <translation>Das Relay hat die Anmeldung abgelehnt, weil die Uhr dieses Computers falsch geht. Stellen Sie Datum und Uhrzeit und verbinden Sie sich dann wieder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it.</source>
            <translation>Das Relay hat diesen Empfang abgelehnt. Prüfen Sie seine Adresse (deskbell setup --relay), oder fragen Sie den Betreiber.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} hours</source>
            <translation>{n} Stunden</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} minutes</source>
            <translation>{n} Minuten</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} ahead of the relay's.</source>
            <translation>Die Uhr dieses Computers geht gegenüber dem Relay vor: {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} behind the relay's.</source>
            <translation>Die Uhr dieses Computers geht gegenüber dem Relay nach: {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Set the date and time of this computer, and Deskbell connects by itself.</source>
            <translation>Stellen Sie Datum und Uhrzeit dieses Computers, dann verbindet sich Deskbell von selbst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying.</source>
            <translation>Das Zertifikat des Relays gilt nicht, deshalb wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und die Adresse des Relays; Deskbell versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying.</source>
            <translation>Unter der Adresse des Relays antwortet etwas, aber kein Relay. Prüfen Sie die Adresse (deskbell setup --relay); Deskbell versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying.</source>
            <translation>Der Proxy lässt Deskbell nicht zum Relay. Prüfen Sie den Proxy dieses Computers; Deskbell versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts.</source>
            <translation>Das Relay ist nicht erreichbar. Nachrichten von Besuchern warten dort versiegelt; Deskbell versucht es weiter. Wenn das anhält, prüfen Sie die Internetverbindung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself.</source>
            <translation>Die Verbindung zum Relay ist abgebrochen. Nichts geht verloren; Deskbell verbindet sich von selbst wieder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's address can't be used: {why}. Enter it as wss://relay.example.com.</source>
            <translation>Die Adresse des Relays ist nicht brauchbar: {why}. Geben Sie sie in der Form wss://relay.example.com ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file} lies in Deskbell's own folder, which may be lost as a whole. Choose a place on another disk.</source>
            <translation>{file} liegt in Deskbells eigenem Ordner, der als Ganzes verloren gehen kann. Wählen Sie einen Ort auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file}, which holds the keys of the copies beside it, is gone, so none of them can be read. Restore a backup that you have made yourself. Nothing was changed.</source>
            <translation>{file} mit den Schlüsseln der Kopien daneben ist verschwunden, deshalb ist keine von ihnen lesbar. Spielen Sie eine Sicherung zurück, die Sie selbst gemacht haben. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase needs at least {count} characters; three or four unrelated words are best. Choose a longer one.</source>
            <translation>Die Passphrase braucht mindestens {count} Zeichen; am besten drei oder vier Wörter ohne Zusammenhang. Wählen Sie eine längere.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The passphrase doesn't open this backup. Check Caps Lock and the keyboard's language and type it again. Nothing was changed.</source>
            <translation>Die Passphrase öffnet diese Sicherung nicht. Prüfen Sie die Feststelltaste und die Sprache der Tastatur und geben Sie sie noch einmal ein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>{file} is not a backup of Deskbell, or its beginning is damaged. Choose another file. Nothing was changed.</source>
            <translation>{file} ist keine Sicherung von Deskbell, oder der Anfang ist beschädigt. Wählen Sie eine andere Datei. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} is damaged or incomplete, so it was not used. Copy it again from where it came, or choose another backup. Nothing was changed.</source>
            <translation>Die Sicherung {file} ist beschädigt oder unvollständig und wurde deshalb nicht benutzt. Kopieren Sie sie noch einmal von ihrer Quelle oder wählen Sie eine andere. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} was made by a newer Deskbell. Install the newer version here, then restore it. Nothing was changed.</source>
            <translation>Die Sicherung {file} stammt von einem neueren Deskbell. Installieren Sie hier die neuere Version und spielen Sie sie dann zurück. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/codec.py" />
            <source>A stored {kind} can't be read ({why}). Nothing else is affected. Please report this, and keep a copy of the profile folder.</source>
            <translation>Ein gespeicherter Datensatz ({kind}) kann nicht gelesen werden ({why}). Sonst ist nichts betroffen. Bitte melden Sie das und heben Sie eine Kopie des Profilordners auf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/connection.py" />
            <source>The key of this profile doesn't open {path}. Either the file was copied here from another profile, then put the matching vault.json and key with it; or its beginning is damaged, then put a backup of the folder in its place. Nothing was changed.</source>
            <translation>Der Schlüssel dieses Profils öffnet {path} nicht. Entweder wurde die Datei aus einem anderen Profil hierher kopiert, dann legen Sie die passende vault.json und den Schlüssel dazu; oder ihr Anfang ist beschädigt, dann setzen Sie eine Sicherung des Ordners an ihre Stelle. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>{folder} can't be used ({why}). Choose another place.</source>
            <translation>{folder} lässt sich nicht benutzen ({why}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>There is not enough room at {folder}: {needed} MB are needed, {free} MB are free. Free some space, then try again. Nothing was changed.</source>
            <translation>In {folder} ist nicht genug Platz: {needed} MB werden gebraucht, {free} MB sind frei. Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>The change was not saved: an error before it has undone everything that belongs to it. Try the whole step again.</source>
            <translation>Die Änderung wurde nicht gespeichert: Ein Fehler davor hat alles rückgängig gemacht, was dazugehört. Versuchen Sie den ganzen Schritt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it has only {n} bytes</source>
            <translation>sie hat nur {n} Bytes</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it is gone, only its log is left</source>
            <translation>sie ist weg, nur ihr Protokoll ist noch da</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>This entry was changed or removed while you were editing it. Copy your text, open the entry again and put your changes into the newer version.</source>
            <translation>Dieser Eintrag wurde geändert oder entfernt, während Sie ihn bearbeitet haben. Kopieren Sie Ihren Text, öffnen Sie den Eintrag neu und tragen Sie Ihre Änderungen in die neuere Version ein.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk that holds {path} is full, so the last change was not saved. Everything saved before it is safe. Free some space, then try again.</source>
            <translation>Der Datenträger mit {path} ist voll, deshalb wurde die letzte Änderung nicht gespeichert. Alles davor Gespeicherte ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The file {path} is damaged or incomplete ({why}). Close Deskbell, copy the whole folder {folder} to a safe place, check the disk, then put a backup of the folder in its place. Don't delete the damaged file: parts of it may still be readable.</source>
            <translation>Die Datei {path} ist beschädigt oder unvollständig ({why}). Schließen Sie Deskbell, kopieren Sie den ganzen Ordner {folder} an einen sicheren Ort, prüfen Sie den Datenträger und setzen Sie dann eine Sicherung des Ordners an seine Stelle. Löschen Sie die beschädigte Datei nicht: Teile davon sind vielleicht noch lesbar.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Deskbell may not read or write {path} ({why}). Make sure that the folder exists on a writable disk and belongs to the person who starts Deskbell, or choose another folder with --profile.</source>
            <translation>Deskbell darf {path} nicht lesen oder schreiben ({why}). Der Ordner muss auf einem beschreibbaren Datenträger liegen und der Person gehören, die Deskbell startet; oder wählen Sie mit --profile einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Another program is holding {path}, perhaps a backup or a virus scanner. Try again in a minute.</source>
            <translation>Ein anderes Programm hält {path} fest, vielleicht eine Datensicherung oder ein Virenscanner. Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk reported an error at {path} ({why}). The last change was not saved. Copy the folder {folder} to another disk soon and check this one.</source>
            <translation>Der Datenträger hat bei {path} einen Fehler gemeldet ({why}). Die letzte Änderung wurde nicht gespeichert. Kopieren Sie den Ordner {folder} bald auf einen anderen Datenträger und prüfen Sie diesen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/keys.py" />
            <source>A stored conversation can't be opened: its key is missing, or the record was changed. Nothing else is affected. Restore a backup to get it back, or erase the conversation.</source>
            <translation>Ein gespeichertes Gespräch lässt sich nicht öffnen: Sein Schlüssel fehlt, oder der Eintrag wurde verändert. Sonst ist nichts betroffen. Stellen Sie eine Sicherung wieder her, um es zurückzubekommen, oder löschen Sie das Gespräch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/profile_lock.py" />
            <source>The folder {folder} is already open in another Deskbell (process {number}). Use its window, or quit it there before starting again.</source>
            <translation>Der Ordner {folder} ist schon in einem anderen Deskbell offen (Prozess {number}). Verwenden Sie dessen Fenster, oder beenden Sie es dort, bevor Sie neu starten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>{path} was written by a newer Deskbell (data version {version}, this one knows {known}). Install the newer version again; nothing was changed.</source>
            <translation>{path} wurde von einem neueren Deskbell geschrieben (Datenversion {version}, dieses kennt {known}). Installieren Sie wieder die neuere Version; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>Your data could not be brought up to date for this version of Deskbell (step {number}). Nothing was changed. Install the version that you had before: it opens everything as it was. Then send what 'deskbell doctor --json' prints to support.</source>
            <translation>Ihre Daten konnten nicht für diese Version von Deskbell umgestellt werden (Schritt {number}). Nichts wurde verändert. Installieren Sie wieder die vorherige Version: Sie öffnet alles, wie es war. Senden Sie dann dem Support, was 'deskbell doctor --json' ausgibt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>nowhere: this is a throw-away profile</source>
            <translation>nirgends: Dieses Profil ist zum Wegwerfen</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>this computer's keyring ({name})</source>
            <translation>im Schlüsselbund dieses Computers ({name})</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key did not come back from {place} as it was given. Unlock or repair that keyring and start Deskbell again; nothing was stored.</source>
            <translation>Der Schlüssel kam nicht so zurück, wie er abgelegt wurde ({place}). Entsperren oder reparieren Sie den Schlüsselbund und starten Sie Deskbell neu; nichts wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The entry '{name}' in {place} was changed by something else and can't be read. Restore it from a backup of the keyring.</source>
            <translation>Der Eintrag „{name}“ ({place}) wurde von etwas anderem geändert und ist nicht lesbar. Stellen Sie ihn aus einer Sicherung des Schlüsselbunds wieder her.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>Deskbell can't reach its keys in {place}: {why}. Unlock the keyring (log in to the desktop, not only over the network) and start Deskbell again. Nothing was changed.</source>
            <translation>Deskbell kommt nicht an seine Schlüssel ({place}): {why}. Entsperren Sie den Schlüsselbund (melden Sie sich am Desktop an, nicht nur über das Netz) und starten Sie Deskbell neu. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key of {folder} lies in a keyring ({keyring}) that can't be reached now. Log in to this computer's desktop, unlock the keyring and start Deskbell again. Nothing was changed.</source>
            <translation>Der Schlüssel von {folder} liegt in einem Schlüsselbund ({keyring}), der gerade nicht erreichbar ist. Melden Sie sich am Desktop dieses Computers an, entsperren Sie den Schlüsselbund und starten Sie Deskbell neu. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The keyring that holds the keys of {folder} can't be reached now. Log in to this computer's desktop, unlock the keyring and try again. Nothing was changed.</source>
            <translation>Der Schlüsselbund mit den Schlüsseln von {folder} ist jetzt nicht erreichbar. Melden Sie sich am Desktop dieses Computers an, entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>This computer has no keyring that Deskbell trusts (Windows Credential Manager, macOS Keychain, Secret Service or KWallet; a plain-text keyring is refused), and nobody can be asked for a passphrase. Install and unlock a keyring such as GNOME Keyring, or start Deskbell where a passphrase can be typed.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, dem Deskbell vertraut (Windows-Anmeldeinformationsverwaltung, macOS-Schlüsselbund, Secret Service oder KWallet; ein Schlüsselbund im Klartext wird abgelehnt), und niemand kann nach einer Passphrase gefragt werden. Installieren und entsperren Sie einen Schlüsselbund wie GNOME Keyring, oder starten Sie Deskbell dort, wo eine Passphrase eingegeben werden kann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} is protected by a passphrase, and nobody can be asked for it here. Start Deskbell where it can be typed.</source>
            <translation>{folder} ist durch eine Passphrase geschützt, und hier kann niemand danach gefragt werden. Starten Sie Deskbell dort, wo sie eingegeben werden kann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase doesn't open this profile. Check Caps Lock and the keyboard's language and type it again. Nobody can reset it: without it the data stays closed.</source>
            <translation>Die Passphrase öffnet dieses Profil nicht. Prüfen Sie die Feststelltaste und die Sprache der Tastatur und geben Sie sie noch einmal ein. Niemand kann sie zurücksetzen: Ohne sie bleiben die Daten verschlossen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>behind a passphrase (Argon2id), stored nowhere</source>
            <translation>hinter einer Passphrase (Argon2id), nirgends gespeichert</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} holds a database, but {file}, which says where its key is, is gone. Put {file} back from a backup of the folder. To start afresh, move the folder away first. Nothing was changed.</source>
            <translation>{folder} enthält eine Datenbank, aber {file} fehlt, und darin steht, wo ihr Schlüssel ist. Legen Sie {file} aus einer Sicherung des Ordners zurück. Um neu anzufangen, verschieben Sie zuerst den Ordner. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{path} can't be read ({why}), so the database's key can't be found. Put {file} back from a backup of the folder. Nothing was changed.</source>
            <translation>{path} kann nicht gelesen werden ({why}), deshalb ist der Schlüssel der Datenbank nicht zu finden. Legen Sie {file} aus einer Sicherung des Ordners zurück. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>There is a database, but its key is no longer in {place}. Restore the keyring from a backup, start Deskbell as the person who set it up, or put a backup of Deskbell in its place with 'deskbell restore FILE'. To start afresh, move the profile folder away first. Nothing was changed.</source>
            <translation>Es gibt eine Datenbank, aber ihr Schlüssel ist nicht mehr da ({place}). Stellen Sie den Schlüsselbund aus einer Sicherung wieder her, starten Sie Deskbell als die Person, die es eingerichtet hat, oder setzen Sie mit 'deskbell restore DATEI' eine Sicherung von Deskbell an ihre Stelle. Um neu anzufangen, verschieben Sie zuerst den Profilordner. Nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Deskbell is open already, and busy. Its window comes up as soon as it can.</source>
            <translation>Deskbell ist schon offen und beschäftigt. Sein Fenster kommt nach vorn, sobald es kann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>If it never does, end process {number} and start Deskbell again.</source>
            <translation>Kommt es nie, beenden Sie den Prozess {number} und starten Sie Deskbell neu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Do not wait</source>
            <translation>Nicht warten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>The {guest} only greeted, thanked or said goodbye, so I answered in kind.</source>
            <translation>Der {guest} hat nur gegrüßt, gedankt oder sich verabschiedet, und ich habe ebenso geantwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure and wrote the answer from your entry {title}, and every fact in it is in your entries.</source>
            <translation>Ich war mir zu {sure} sicher und habe die Antwort aus Ihrem Eintrag {title} geschrieben; jede Angabe darin steht in Ihren Einträgen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are close to your entry {title}, and no other entry comes near.</source>
            <translation>Ich war mir zu {sure} sicher: Die Frage ist nah an Ihrem Eintrag {title}, und kein anderer kommt heran.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are closest to your entry {title}, and {other} comes next.</source>
            <translation>Ich war mir zu {sure} sicher: Die Frage ist Ihrem Eintrag {title} am nächsten, danach kommt {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I left the decision to you.</source>
            <translation>Ich habe Ihnen die Entscheidung überlassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers from it before they go out.</source>
            <translation>Ich war mir bei Ihrem Eintrag {title} zu {sure} sicher, aber Sie möchten Antworten daraus sehen, bevor sie hinausgehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Several things were asked: your entry {title} answers one of them, and I wasn't sure of the rest.</source>
            <translation>Es wurde mehreres gefragt: Ihr Eintrag {title} beantwortet eines davon, beim Rest war ich mir nicht sicher.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers on this topic before they go out.</source>
            <translation>Ich war mir bei Ihrem Eintrag {title} zu {sure} sicher, aber Sie möchten Antworten zu diesem Thema sehen, bevor sie hinausgehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I wrote an answer from your entry {title}, but more freely than I can check, so please read it first.</source>
            <translation>Ich habe aus Ihrem Eintrag {title} eine Antwort geschrieben, aber freier, als ich prüfen kann; bitte lesen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Two entries fit about equally: {title} and {other}.</source>
            <translation>Zwei Einträge passen etwa gleich gut: {title} und {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was only {sure} sure that your entry {title} answers this, so I left the decision to you.</source>
            <translation>Ich war mir nur zu {sure} sicher, dass Ihr Eintrag {title} das beantwortet, und habe Ihnen die Entscheidung überlassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>What I wrote held something that your entries don't say, so I didn't send it.</source>
            <translation>Was ich schrieb, enthielt etwas, das Ihre Einträge nicht sagen, deshalb habe ich es nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge is about this, so it is for a person.</source>
            <translation>Nichts in Ihrem Wissen handelt davon, also ist es Sache einer Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge answers this: your entry {title} comes nearest, and I was only {sure} sure of it.</source>
            <translation>Nichts in Ihrem Wissen beantwortet das: Am nächsten kommt Ihr Eintrag {title}, und ich war mir nur zu {sure} sicher.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>“{title}”</source>
            <translation>„{title}“</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/fields.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, page {number}</source>
            <translation>Aus {file}, Seite {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, line {number}</source>
            <translation>Aus {file}, Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, paragraph {number}</source>
            <translation>Aus {file}, Absatz {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}</source>
            <translation>Aus {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}: {done} of {total}</source>
            <translation>{file} wird gelesen: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}</source>
            <translation>{file} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>The import of {file} was stopped. Nothing was kept of it.</source>
            <translation>Das Importieren von {file} wurde angehalten. Nichts davon wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 draft from {file} waits for your review.</source>
            <translation>1 Entwurf aus {file} wartet auf Ihre Durchsicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} drafts from {file} wait for your review.</source>
            <translation>{count} Entwürfe aus {file} warten auf Ihre Durchsicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 question has no answer yet.</source>
            <translation>1 Frage hat noch keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} questions have no answer yet.</source>
            <translation>{count} Fragen haben noch keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 entry was there already.</source>
            <translation>1 Eintrag war schon da.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} entries were there already.</source>
            <translation>{count} Einträge waren schon da.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 line was left out.</source>
            <translation>1 Zeile wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} Zeilen wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, confirmed</source>
            <translation>KI allein, bestätigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, silent</source>
            <translation>KI allein, still</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, did not help</source>
            <translation>KI allein, half nicht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>A person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Never answered</source>
            <translation>Ohne Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} min</source>
            <translation>{n} Min.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>more</source>
            <translation>länger</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Most begin between {from_hour}:00 and {to_hour}:00.</source>
            <translation>Die meisten beginnen zwischen {from_hour}:00 und {to_hour}:00 Uhr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>{share} begin while the desk is closed.</source>
            <translation>{share} beginnen, während der Empfang geschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has waited for a person.</source>
            <translation>Niemand hat auf eine Person gewartet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Half of them got a reply within {half}, the longest wait was {worst}.</source>
            <translation>Die Hälfte bekam innerhalb von {half} eine Antwort, am längsten dauerte es {worst}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} h</source>
            <translation>{n} Std.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} days</source>
            <translation>{n} Tage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has given a thumb.</source>
            <translation>Niemand hat einen Daumen gegeben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Thumbs up: {up}. Thumbs down: {down}.</source>
            <translation>Daumen nach oben: {up}. Daumen nach unten: {down}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Asked at the end: it helped {yes}, it did not help {no}.</source>
            <translation>Am Ende gefragt: {yes} wurde geholfen, {no} nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Jede Verbindung dieser App in den letzten 30 Tagen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>And {n} more, all of them in the PDF.</source>
            <translation>Und {n} weitere, alle im PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What this app is set up to contact</source>
            <translation>Womit sich diese App verbinden soll</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Why</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Carries visitors' data</source>
            <translation>Mit Besucherdaten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Nothing so far.</source>
            <translation>Bisher nichts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Visitors' messages</source>
            <translation>Nachrichten der Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>sealed</source>
            <translation>versiegelt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Privacy report</source>
            <translation>Datenschutzbericht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Drafts for your files</source>
            <translation>Entwürfe für Ihre Akten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>As this PC was set up on {day}, at {time}. Deskbell {version}.</source>
            <translation>So war dieser PC am {day} um {time} eingerichtet. Deskbell {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Page {n} of {total}</source>
            <translation>Seite {n} von {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Next and previous row in a list; arrows do the same</source>
            <translation>Nächste und vorige Zeile einer Liste; Pfeile tun dasselbe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send your reply</source>
            <translation>Ihre Antwort senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send the AI's draft as it is</source>
            <translation>Den Entwurf der KI so senden, wie er ist</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Insert an answer from Knowledge</source>
            <translation>Eine Antwort aus dem Wissen einfügen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take back the reply you just sent</source>
            <translation>Die eben gesendete Antwort zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Edit the reply that is selected</source>
            <translation>Die gewählte Antwort bearbeiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take over the conversation</source>
            <translation>Das Gespräch übernehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hand it back to the AI</source>
            <translation>Es der KI zurückgeben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Mark it as done</source>
            <translation>Als erledigt kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>New entry</source>
            <translation>Neuer Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Save the entry</source>
            <translation>Den Eintrag speichern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Rehearse the edit</source>
            <translation>Die Änderung proben</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Use your earlier reply for an open question</source>
            <translation>Ihre frühere Antwort für eine offene Frage verwenden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Publish your earlier reply as an entry</source>
            <translation>Ihre frühere Antwort als Eintrag veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Call the selected answer of the AI wrong</source>
            <translation>Die gewählte Antwort der KI als falsch bezeichnen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hide names and messages from view, and show them again</source>
            <translation>Namen und Nachrichten verdecken und wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Somebody else is at the desk</source>
            <translation>Jemand anderes ist am Empfang</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept the draft you are reviewing</source>
            <translation>Den durchgesehenen Entwurf annehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept all drafts</source>
            <translation>Alle Entwürfe annehmen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Join the draft with the next one</source>
            <translation>Den Entwurf mit dem nächsten verbinden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Show this page</source>
            <translation>Diese Seite zeigen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Install a plug-in that adds lines to the foot of every page, such as WPCode.
2. Open its page for header and footer, and paste the line into the footer.
3. Save. If a plug-in delays scripts, take widget.js out of it.</source>
            <translation>1. Installieren Sie ein Plug-in, das Zeilen in den Fuß jeder Seite setzt, etwa WPCode.
2. Öffnen Sie dessen Seite für Header und Footer und fügen Sie die Zeile in den Footer ein.
3. Speichern Sie. Verzögert ein Plug-in Skripte, nehmen Sie widget.js davon aus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Custom Code.
2. Add the line to all pages, at the end of the body.
3. Publish. Wix asks for a paid plan with your own address for this.</source>
            <translation>1. Öffnen Sie die Einstellungen der Website, dann Custom Code.
2. Fügen Sie die Zeile allen Seiten hinzu, am Ende des Body.
3. Veröffentlichen Sie. Wix verlangt dafür einen bezahlten Tarif mit eigener Adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Advanced, then Code Injection.
2. Paste the line into the footer and save.
3. Not every plan of Squarespace has this page.</source>
            <translation>1. Öffnen Sie die Einstellungen der Website, dann Advanced, dann Code Injection.
2. Fügen Sie die Zeile in den Footer ein und speichern Sie.
3. Nicht jeder Tarif von Squarespace hat diese Seite.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open Online Store, then Themes, and edit the code of your theme.
2. Open layout/theme.liquid and paste the line just before &lt;/body&gt;.
3. Save.</source>
            <translation>1. Öffnen Sie Online Store, dann Themes, und bearbeiten Sie den Code Ihres Themes.
2. Öffnen Sie layout/theme.liquid und fügen Sie die Zeile direkt vor &lt;/body&gt; ein.
3. Speichern Sie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open System, then the files of your site template.
2. Open index.php and paste the line just before &lt;/body&gt;.
3. Save. An update of the template may take it out again.</source>
            <translation>1. Öffnen Sie System, dann die Dateien Ihres Site-Templates.
2. Öffnen Sie index.php und fügen Sie die Zeile direkt vor &lt;/body&gt; ein.
3. Speichern Sie. Ein Update des Templates kann sie wieder entfernen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open each page, or the part that all of them share, in your editor.
2. Paste the line just before &lt;/body&gt;.
3. Upload the pages.</source>
            <translation>1. Öffnen Sie jede Seite oder den Teil, den alle gemeinsam haben, in Ihrem Editor.
2. Fügen Sie die Zeile direkt vor &lt;/body&gt; ein.
3. Laden Sie die Seiten hoch.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Copy the line and send it to whoever looks after your website, with this request: please put this line just before &lt;/body&gt; on every page, unchanged.</source>
            <translation>Kopieren Sie die Zeile und schicken Sie sie an die Person, die Ihre Website betreut, mit der Bitte: diese Zeile unverändert auf jeder Seite direkt vor &lt;/body&gt; einsetzen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Pages of your own</source>
            <translation>Eigene Seiten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Somebody else looks after it</source>
            <translation>Jemand anderes betreut sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Ways of asking</source>
            <translation>Arten zu fragen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Look at it again</source>
            <translation>Wieder ansehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI may answer by itself</source>
            <translation>Die KI darf selbst antworten</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Published</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Entry without a title</source>
            <translation>Eintrag ohne Titel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>A person answers</source>
            <translation>Eine Person antwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI answers by itself</source>
            <translation>Die KI antwortet selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Draft from {title}</source>
            <translation>Entwurf aus {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Answered from {title}</source>
            <translation>Aus {title} beantwortet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would go to a person.</source>
            <translation>1 ginge an eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would go to a person.</source>
            <translation>{n} gingen an eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 from {title} would wait for your yes.</source>
            <translation>1 aus {title} würde auf Ihr Ja warten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} from {title} would wait for your yes.</source>
            <translation>{n} aus {title} würden auf Ihr Ja warten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of a person.</source>
            <translation>1 würde nun {title} statt einer Person beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of a person.</source>
            <translation>{n} würde nun {title} statt einer Person beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title}.</source>
            <translation>1 bekäme einen Entwurf aus {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title}.</source>
            <translation>{n} bekämen einen Entwurf aus {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would be answered by {title} without waiting for your yes.</source>
            <translation>1 würde {title} beantworten, ohne auf Ihr Ja zu warten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would be answered by {title} without waiting for your yes.</source>
            <translation>{n} würde {title} beantworten, ohne auf Ihr Ja zu warten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title} instead of {other}.</source>
            <translation>1 bekäme einen Entwurf aus {title} statt aus {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title} instead of {other}.</source>
            <translation>{n} bekämen einen Entwurf aus {title} statt aus {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of {other}.</source>
            <translation>1 würde nun {title} statt {other} beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of {other}.</source>
            <translation>{n} würde nun {title} statt {other} beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect a person here.</source>
            <translation>Sie erwarten hier eine Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect an entry here that no longer exists.</source>
            <translation>Sie erwarten hier einen Eintrag, den es nicht mehr gibt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect {title} here.</source>
            <translation>Sie erwarten hier {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} ended on {day}, so the AI does not use it any more.</source>
            <translation>{one} endete am {day}, deshalb verwendet die KI ihn nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You wanted to look at {one} again on {day}.</source>
            <translation>Sie wollten {one} am {day} wieder ansehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} say the same. One of them is enough.</source>
            <translation>{one} und {other} sagen dasselbe. Einer davon genügt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different times.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Uhrzeiten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different prices.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Preise.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different dates.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Daten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different days.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Tage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers to call.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Telefonnummern.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different addresses.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Adressen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} says yes where {other} says no, or the other way round.</source>
            <translation>{one} sagt ja, wo {other} nein sagt, oder umgekehrt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers.</source>
            <translation>Nach {one} und {other} wird gleich gefragt, aber sie nennen verschiedene Zahlen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Contradiction</source>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Twice the same</source>
            <translation>Zweimal dasselbe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Has ended</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>To look at again</source>
            <translation>Wieder anzusehen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Every question on this comes to you, without a draft.</source>
            <translation>Jede Frage dazu kommt zu Ihnen, ohne Entwurf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Thumbs from the people who asked: {up} up, {down} down.</source>
            <translation>Daumen der Fragenden: {up} nach oben, {down} nach unten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answers alone. Nobody has asked since.</source>
            <translation>Die KI antwortet allein. Seither hat niemand gefragt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; you corrected 1. One more correction brings Draft back.</source>
            <translation>Die KI hat {n} allein beantwortet; 1 haben Sie berichtigt. Noch eine Berichtigung, und es gilt wieder Entwurf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; none was corrected.</source>
            <translation>Die KI hat {n} allein beantwortet; keine wurde berichtigt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Back to Draft, because two of its answers were corrected.</source>
            <translation>Wieder auf Entwurf, weil zwei Antworten berichtigt wurden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You see each answer before it goes out. None has come up yet.</source>
            <translation>Sie sehen jede Antwort, bevor sie hinausgeht. Bisher kam keine vor.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You changed {changed} of {all} answers.</source>
            <translation>Sie haben {changed} von {all} Antworten geändert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI could answer these alone.</source>
            <translation>Die KI könnte das allein beantworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>One more that you send as it is, and Auto is offered.</source>
            <translation>Senden Sie noch eine unverändert, dann wird Auto angeboten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} more that you send as they are, and Auto is offered.</source>
            <translation>Senden Sie noch {n} unverändert, dann wird Auto angeboten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic} is back to Draft, because two of its answers were corrected. You see the next ones before they go out.</source>
            <translation>{topic} ist wieder auf Entwurf, weil zwei Antworten berichtigt wurden. Die nächsten sehen Sie, bevor sie hinausgehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic}: you changed {changed} of {all} answers. In Settings you can let the AI answer these alone.</source>
            <translation>{topic}: Sie haben {changed} von {all} Antworten geändert. In den Einstellungen können Sie die KI das allein beantworten lassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer alone</source>
            <translation>KI allein antworten lassen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>1 entry</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} entries</source>
            <translation>{n} Einträge</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>How far the AI is trusted with {topic}</source>
            <translation>Wie weit der KI bei {topic} vertraut wird</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{choice} for {topic}</source>
            <translation>{choice} für {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer {topic} alone</source>
            <translation>Die KI {topic} allein beantworten lassen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now, {topic} stays in Draft</source>
            <translation>Jetzt nicht, {topic} bleibt auf Entwurf</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft: you see each answer before it goes out. Auto: the AI sends what it is sure of. Two corrections bring a topic back to Draft.</source>
            <translation>Entwurf: Sie sehen jede Antwort, bevor sie hinausgeht. Auto: Die KI sendet, wessen sie sicher ist. Zwei Berichtigungen setzen ein Thema zurück auf Entwurf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Topics come with your entries. Write the first one under Knowledge.</source>
            <translation>Themen kommen aus Ihren Einträgen. Schreiben Sie den ersten unter Wissen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The {guest} asked for a person.</source>
            <translation>Der {guest} hat um eine Person gebeten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It reads like a complaint, and those are for a person.</source>
            <translation>Es klingt nach einer Beschwerde, und die sind Sache einer Person.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a refund, which only a person can promise.</source>
            <translation>Es geht um eine Erstattung, die nur eine Person zusagen kann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a legal matter.</source>
            <translation>Es geht um eine rechtliche Sache.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be about somebody's health.</source>
            <translation>Es geht vielleicht um die Gesundheit von jemandem.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be an emergency. Please look at once.</source>
            <translation>Es könnte ein Notfall sein. Bitte sehen Sie sofort nach.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It has no answer about live availability.</source>
            <translation>Sie weiß nicht, was gerade frei ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about the {guest}'s own booking, which the AI can't see.</source>
            <translation>Der {guest} fragt nach der eigenen Buchung, die die KI nicht sehen kann.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message seems to hold a card or account number.</source>
            <translation>Die Nachricht enthält wohl eine Karten- oder Kontonummer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message tries to give the AI orders.</source>
            <translation>Die Nachricht versucht, der KI Befehle zu geben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message is too long for the AI to be sure of it.</source>
            <translation>Die Nachricht ist zu lang, als dass die KI sicher sein könnte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Too many messages came at once.</source>
            <translation>Es kamen zu viele Nachrichten auf einmal.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing in your knowledge answers this.</source>
            <translation>Nichts in Ihrem Wissen beantwortet das.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is not sure enough to answer alone.</source>
            <translation>Sie ist nicht sicher genug, um allein zu antworten.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your knowledge answers only a part of what was asked.</source>
            <translation>Ihr Wissen beantwortet nur einen Teil der Frage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers from this entry before they go out.</source>
            <translation>Sie möchten Antworten aus diesem Eintrag sehen, bevor sie hinausgehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers on this topic before they go out.</source>
            <translation>Sie möchten Antworten zu diesem Thema sehen, bevor sie hinausgehen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You answer this topic without the AI.</source>
            <translation>Dieses Thema beantworten Sie ohne die KI.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It wrote more freely than your entries. Please read it first.</source>
            <translation>Sie hat freier geschrieben als Ihre Einträge. Bitte lesen Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Its answer held something that your entries don't say.</source>
            <translation>Ihre Antwort enthielt etwas, das Ihre Einträge nicht sagen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI was not running.</source>
            <translation>Die KI lief nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself</source>
            <translation>Antwortet selbst</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself, in its own sentence</source>
            <translation>Antwortet selbst, in eigenem Satz</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Draft for you</source>
            <translation>Entwurf für Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Asks a person</source>
            <translation>Fragt eine Person</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing was answered yet.</source>
            <translation>Noch wurde nichts beantwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You wrote: {words}</source>
            <translation>Sie schrieben: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI answered about {titles}.</source>
            <translation>Die KI hat zu {titles} geantwortet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI wrote: {words}</source>
            <translation>Die KI schrieb: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A person to talk to.</source>
            <translation>Eine Person zum Reden.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Somebody who sees to the complaint.</source>
            <translation>Jemand, der sich um die Beschwerde kümmert.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your decision about the money.</source>
            <translation>Ihre Entscheidung über das Geld.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>What only you can see now, such as what is free.</source>
            <translation>Was nur Sie jetzt sehen, etwa was frei ist.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A look into their booking.</source>
            <translation>Ein Blick in die Buchung.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A safe way to pay, without the number written here.</source>
            <translation>Ein sicherer Weg zu zahlen, ohne die Nummer hier zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your yes to an answer.</source>
            <translation>Ihr Ja zu einer Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer to the rest of the question.</source>
            <translation>Eine Antwort auf den Rest der Frage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. No entry holds one.</source>
            <translation>Eine Antwort. Kein Eintrag enthält eine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer that your entries bear out.</source>
            <translation>Eine Antwort, die Ihre Einträge belegen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. The AI was not running.</source>
            <translation>Eine Antwort. Die KI lief nicht.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your judgement.</source>
            <translation>Ihr Urteil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your answer.</source>
            <translation>Ihre Antwort.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing, as far as is known.</source>
            <translation>Nichts, soweit bekannt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A draft is ready.</source>
            <translation>Ein Entwurf liegt bereit.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>No e-mail address was left.</source>
            <translation>Es wurde keine E-Mail-Adresse hinterlassen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>waiting to send</source>
            <translation>wartet auf das Senden</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>visitor</source>
            <translation>Besucher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
    </context>
</TS>
