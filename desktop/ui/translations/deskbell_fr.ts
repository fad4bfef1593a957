<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AccessDialog</name>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who has looked</source>
            <translation>Qui a regardé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Operator</source>
            <translation>Personne à l'accueil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only on</source>
            <translation>Seulement le</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only one day</source>
            <translation>Un seul jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The access record</source>
            <translation>Le registre des accès</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Every opening, copy and erasure of a conversation, and every change of the settings that matter. Lines are only added. When a conversation is erased its line stays, without a name.</source>
            <translation>Chaque ouverture, copie et effacement d'une conversation, et chaque changement des réglages importants. Les lignes ne font que s'ajouter. Quand une conversation est effacée, sa ligne reste, sans nom.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased</source>
            <translation>effacée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The newest {shown} of {n} lines. Choose a day to see others.</source>
            <translation>Les {shown} plus récentes de {n} lignes. Choisissez un jour pour voir les autres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>1 line</source>
            <translation>1 ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{n} lines</source>
            <translation>{n} lignes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The record is whole: nothing in it was changed, added or taken out.</source>
            <translation>Le registre est intact : rien n'y a été modifié, ajouté ou retiré.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Nobody has looked at a conversation yet.</source>
            <translation>Personne n'a encore regardé de conversation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} reads differently from when it was written. Somebody has changed the record; from there on don't rely on it.</source>
            <translation>La ligne {n} n'est plus telle qu'elle a été écrite. Quelqu'un a modifié le registre ; à partir de là, ne vous y fiez pas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} is missing. Somebody has taken it out of the record; from there on don't rely on it.</source>
            <translation>La ligne {n} manque. Quelqu'un l'a retirée du registre ; à partir de là, ne vous y fiez pas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The end of the record is missing, from line {n} on. Somebody has cut it off, or an older copy of the folder was put in its place.</source>
            <translation>La fin du registre manque, à partir de la ligne {n}. Quelqu'un l'a coupée, ou une copie plus ancienne du dossier a été mise à sa place.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The file beside the database that says where the record ends is missing or changed, so lines after line {n} may have been cut off.</source>
            <translation>Le fichier à côté de la base qui dit où finit le registre manque ou a changé ; des lignes après la ligne {n} ont pu être coupées.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>command line</source>
            <translation>ligne de commande</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed the settings of the business</source>
            <translation>a changé les réglages de l'établissement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed how long is kept</source>
            <translation>a changé la durée de conservation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed who is at this desk</source>
            <translation>a changé qui travaille ici</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>set or removed a PIN</source>
            <translation>a défini ou retiré un PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed when the desk locks</source>
            <translation>a changé le verrouillage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed e-mail</source>
            <translation>a changé l'e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed what the AI may answer alone</source>
            <translation>a changé ce à quoi l'IA répond seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>renewed or ended a key of the website's line</source>
            <translation>a renouvelé ou terminé une clé de la ligne du site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>paused the AI or let it answer again</source>
            <translation>a mis l'IA en pause ou l'a relancée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed a setting</source>
            <translation>a changé un réglage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>opened</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>wrote it to a file</source>
            <translation>écrite dans un fichier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased by the visitor</source>
            <translation>effacée par le visiteur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>saved by the visitor</source>
            <translation>enregistrée par le visiteur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased because its time was over</source>
            <translation>effacée car sa durée était écoulée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>looked for a person's data</source>
            <translation>a cherché les données d'une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>copied it for the person</source>
            <translation>l'a copiée pour la personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased a person's data</source>
            <translation>a effacé les données d'une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>signed in</source>
            <translation>s'est identifié</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>exported everything</source>
            <translation>a tout exporté</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>restored a backup</source>
            <translation>a restauré une sauvegarde</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>This is a test</source>
            <translation>Ceci est un essai</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>So Deskbell tells you that somebody needs you.</source>
            <translation>C'est ainsi que Deskbell vous dit que quelqu'un a besoin de vous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>{name} needs you</source>
            <translation>{name} a besoin de vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Deskbell: {n} waiting for you</source>
            <translation>Deskbell : {n} en attente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Open Deskbell</source>
            <translation>Ouvrir Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Pause the AI</source>
            <translation>Mettre l'IA en pause</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer to {title}</source>
            <translation>Réponse à {title}</translation>
        </message>
    </context>
    <context>
        <name>AnswersStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>First answers</source>
            <translation>Premières réponses</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>What do people ask you most?</source>
            <translation>Que vous demande-t-on le plus souvent ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer a few, as you would say it. Each is sent in exactly your words. What you leave empty goes to a person until you fill it in.</source>
            <translation>Répondez à quelques-unes comme vous le diriez. Chaque réponse part exactement dans vos mots. Ce que vous laissez vide va à une personne jusqu'à ce que vous le remplissiez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Hotel</source>
            <translation>Hôtel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Guesthouse</source>
            <translation>Maison d'hôtes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Take the questions that guests or customers ask everywhere, with hints what to say. Or write your own answers later, under Knowledge.</source>
            <translation>Prenez les questions que l'on pose partout, avec des indications sur ce qu'il faut dire. Ou écrivez vos propres réponses plus tard, sous Fiches.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>1 of {all} answered</source>
            <translation>1 sur {all} répondue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>{n} of {all} answered</source>
            <translation>{n} sur {all} répondues</translation>
        </message>
    </context>
    <context>
        <name>AssistantStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>The assistant</source>
            <translation>L'assistant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Who writes the answers?</source>
            <translation>Qui écrit les réponses ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Both ways run on this PC alone. You can change it any time.</source>
            <translation>Les deux fonctionnent sur ce PC seul. Vous pouvez en changer à tout moment.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your exact words</source>
            <translation>Vos mots exacts</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>ready now</source>
            <translation>prêt tout de suite</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Guests get your answers exactly as you wrote them, in a blink. What doesn't fit goes to you.</source>
            <translation>Les clients reçoivent vos réponses exactement comme vous les avez écrites, en un clin d'œil. Ce qui ne convient pas vous revient.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your words, put together by a local AI</source>
            <translation>Vos mots, assemblés par une IA locale</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measure again</source>
            <translation>Mesurer de nouveau</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>How much of the model is here</source>
            <translation>Part du modèle déjà présente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>There is no model yet. Download one, choose a file, or take your exact words.</source>
            <translation>Il n'y a pas encore de modèle. Téléchargez-en un, choisissez un fichier ou prenez vos mots exacts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Combines several answers and replies in the guest's language. Every price, time and name is checked against your answers before it is sent.</source>
            <translation>Réunit plusieurs réponses et répond dans la langue du client. Chaque prix, heure et nom est comparé à vos réponses avant l'envoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>A language model</source>
            <translation>Un modèle de langage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language models (*.gguf)</source>
            <translation>Modèles de langage (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}, recommended for this PC</source>
            <translation>{title}, {size}, recommandé pour ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}</source>
            <translation>{title}, {size}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{have} of {size} are here. You can go on meanwhile.</source>
            <translation>{have} sur {size} sont là. Vous pouvez continuer entre-temps.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It begins. You can go on meanwhile.</source>
            <translation>Cela commence. Vous pouvez continuer entre-temps.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is in use.</source>
            <translation>{name} est utilisé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is here. It writes from the next start of Deskbell on.</source>
            <translation>{name} est là. Il écrira à partir du prochain démarrage de Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{size} once</source>
            <translation>{size}, une fois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, free licence ({licence})</source>
            <translation>{title}, licence libre ({licence})</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It needs more memory than this PC has.</source>
            <translation>Il lui faut plus de mémoire que n'en a ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measuring how fast this PC is…</source>
            <translation>Mesure de la vitesse de ce PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here): too slow for visitors. Your exact words suit it better.</source>
            <translation>Sur ce PC, environ {n} secondes par réponse (mesuré ici) : trop lent pour les visiteurs. Vos mots exacts lui conviennent mieux.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about 1 second an answer (measured here).</source>
            <translation>Sur ce PC, environ 1 seconde par réponse (mesuré ici).</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here).</source>
            <translation>Sur ce PC, environ {n} secondes par réponse (mesuré ici).</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Back up now…</source>
            <translation>Sauvegarder maintenant…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Copies on this PC</source>
            <translation>Copies sur ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to it…</source>
            <translation>Y revenir…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup opens on any computer with its passphrase. What you erase later stays in that file, so delete old files. Restored here, it stays erased.</source>
            <translation>Une sauvegarde s’ouvre sur n’importe quel ordinateur avec sa phrase secrète. Ce que vous effacez plus tard reste dans ce fichier : supprimez donc les anciens fichiers. Restauré ici, cela reste effacé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup is being written or read.</source>
            <translation>Une sauvegarde est en cours d’écriture ou de lecture.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>You have made no backup yet. If this PC breaks, everything is lost.</source>
            <translation>Vous n’avez encore fait aucune sauvegarde. Si ce PC tombe en panne, tout est perdu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Last backup: {when}, in {file}</source>
            <translation>Dernière sauvegarde : {when}, dans {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell keeps a copy of each of the last days on this PC. What you erase goes from them too.</source>
            <translation>Deskbell garde sur ce PC une copie de chacun des derniers jours. Ce que vous effacez en disparaît aussi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell makes a copy a day on this PC by itself. There is none yet.</source>
            <translation>Deskbell fait de lui-même une copie par jour sur ce PC. Il n’y en a pas encore.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore {file}?</source>
            <translation>Restaurer {file} ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to the copy of {when}?</source>
            <translation>Revenir à la copie de {when} ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>It takes the place of all conversations, knowledge and settings here. A copy of what is here now is kept. Deskbell checks the backup first and changes nothing if it can't be used.</source>
            <translation>Elle prend ici la place de toutes les conversations, des connaissances et des réglages. Une copie de ce qui s’y trouve est gardée. Deskbell vérifie d’abord la sauvegarde et ne change rien si elle est inutilisable.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Backups of Deskbell (*.deskbell)</source>
            <translation>Sauvegardes de Deskbell (*.deskbell)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Where to write the backup</source>
            <translation>Où écrire la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>BusinessForm</name>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Name of the business</source>
            <translation>Nom de l'établissement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>as your guests know it</source>
            <translation>tel que vos clients le connaissent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>told to a visitor in an emergency</source>
            <translation>donné aux visiteurs en cas d'urgence</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Address of the relay</source>
            <translation>Adresse du relais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website</source>
            <translation>Votre site web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Opening hours</source>
            <translation>Horaires d'ouverture</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Closed on</source>
            <translation>Fermé le</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website, one address a line</source>
            <translation>Votre site, une adresse par ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>A relay passes the sealed messages on and can't read them. Whoever runs yours tells you its address.</source>
            <translation>Un relais transmet les messages scellés sans pouvoir les lire. La personne qui gère le vôtre vous donne son adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Collez cette ligne avant &lt;/body&gt; sur chaque page</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Is everything all right?</source>
            <translation>Tout va bien ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>How much was looked at</source>
            <translation>Avancement de l'examen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Look again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copy for support</source>
            <translation>Copier pour l'assistance</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What support gets has no names, addresses, folders or messages in it: only what was looked at, and numbers.</source>
            <translation>Ce que reçoit l'assistance ne contient ni noms, ni adresses, ni dossiers, ni messages : seulement ce qui a été vérifié, et des chiffres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>This takes up to a minute. Deskbell goes on working meanwhile.</source>
            <translation>Cela prend jusqu'à une minute. Deskbell continue de travailler pendant ce temps.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Everything that was looked at is all right.</source>
            <translation>Tout ce qui a été vérifié va bien.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>1 thing needs you. It stands on top.</source>
            <translation>1 point vous attend. Il est en haut.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>{n} things need you. They stand on top.</source>
            <translation>{n} points vous attendent. Ils sont en haut.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Fine</source>
            <translation>Bien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Needs you</source>
            <translation>À vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Not looked at</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copied. Paste it into your message to support.</source>
            <translation>Copié. Collez-le dans votre message à l'assistance.</translation>
        </message>
    </context>
    <context>
        <name>ColourButton</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Colour of {name}</source>
            <translation>Couleur de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Another colour</source>
            <translation>Autre couleur</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Your reply</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>Envoyer (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Insert from Knowledge</source>
            <translation>Insérer une fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Type / in your reply</source>
            <translation>Tapez / dans votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Entrée envoie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Changing a sent message. It will be marked as edited. Esc leaves it</source>
            <translation>Vous modifiez un message envoyé. Il sera marqué comme modifié. Échap annule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Edited from the AI's draft</source>
            <translation>D'après le brouillon de l'IA, modifié</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Save mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Take theirs</source>
            <translation>Prendre le leur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go on editing</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{title} was deleted while you were editing it. Save yours to bring it back.</source>
            <translation>{title} a été supprimée pendant que vous y travailliez. Enregistrez votre texte pour la rétablir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{name} saved {title} at {when}, while you were editing it. Below is what your text would change in theirs.</source>
            <translation>{name} a enregistré {title} à {when}, pendant que vous y travailliez. Ci-dessous, ce que votre texte y changerait.</translation>
        </message>
    </context>
    <context>
        <name>ConversationPage</name>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Mark done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Close the conversation (Ctrl+D)</source>
            <translation>Clore la conversation (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Hand back</source>
            <translation>Rendre à l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Let the AI answer again (Ctrl+B)</source>
            <translation>Laisser l'IA répondre de nouveau (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Take over</source>
            <translation>Prendre la main</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Answer yourself (Ctrl+T)</source>
            <translation>Répondre vous-même (Ctrl+T)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The AI stopped here.</source>
            <translation>L'IA s'est arrêtée ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Export this conversation</source>
            <translation>Exporter cette conversation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete the conversation with {name}?</source>
            <translation>Supprimer la conversation avec {name} ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Its messages are erased from this PC and can't be brought back.</source>
            <translation>Ses messages sont effacés de ce PC et ne pourront pas être récupérés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The whole message</source>
            <translation>Le message entier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Sending takes over from the AI</source>
            <translation>Répondre. En envoyant, vous prenez la main sur l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Type / for saved replies</source>
            <translation>Répondre. Tapez / pour les réponses enregistrées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The {guest} was told: “{told}”</source>
            <translation>Le {guest} a lu : « {told} »</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>On {page}</source>
            <translation>Sur {page}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>writes in {language}</source>
            <translation>écrit en {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>has left the page</source>
            <translation>a quitté la page</translation>
        </message>
    </context>
    <context>
        <name>CorrectionStrip</name>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Save and send the correction</source>
            <translation>Enregistrer et envoyer la correction</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>This answer was wrong.</source>
            <translation>Cette réponse était fausse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Asked: “{asked}” The AI answered: “{told}” Put it right below; the {guest} gets your answer in its place, marked as edited.</source>
            <translation>Demandé : « {asked} » L'IA a répondu : « {told} » Corrigez ci-dessous ; le {guest} recevra votre réponse à la place, marquée comme modifiée.</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Forgot the PIN?</source>
            <translation>Code PIN oublié ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Somebody else who works here signs in with their own name and gives you a new PIN in Settings. If nobody can, the owner quits Deskbell and types “deskbell operators reset-pin” with your name; it asks for the owner's passphrase, or for the login of this computer.</source>
            <translation>Une autre personne qui travaille ici se connecte sous son nom et vous donne un nouveau code PIN dans les Réglages. Si personne ne le peut, le propriétaire quitte Deskbell et tape « deskbell operators reset-pin » avec votre nom ; la phrase secrète ou le mot de passe de cet ordinateur est demandé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Show again</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Deskbell is locked</source>
            <translation>Deskbell est verrouillé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Hidden from view</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Who is at the desk?</source>
            <translation>Qui est à l'accueil ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name. The AI goes on answering.</source>
            <translation>Choisissez votre nom. L'IA continue de répondre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Names and messages are covered. Press Ctrl+Shift+H to show them again.</source>
            <translation>Les noms et messages sont masqués. Ctrl+Maj+H les affiche de nouveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name, by click or by its number.</source>
            <translation>Choisissez votre nom, d'un clic ou par son numéro.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Nobody is waiting for a person.</source>
            <translation>Personne n'attend une réponse humaine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>1 conversation needs a person.</source>
            <translation>1 conversation a besoin d'une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>{n} conversations need a person.</source>
            <translation>{n} conversations ont besoin d'une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>That PIN is not right. Try again.</source>
            <translation>Ce code PIN n'est pas le bon. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Too many wrong PINs. The next try is possible in {n} s.</source>
            <translation>Trop de codes PIN erronés. Prochain essai possible dans {n} s.</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Find a person's data…</source>
            <translation>Trouver les données d'une personne…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who has looked…</source>
            <translation>Qui a regardé…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Every connection…</source>
            <translation>Toutes les connexions…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Stop using Deskbell…</source>
            <translation>Ne plus utiliser Deskbell…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Somebody asks what you keep of them: hand it over, or erase it.</source>
            <translation>Quelqu'un demande ce que vous gardez de lui : remettez-le, ou effacez-le.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who opened which conversation, and when.</source>
            <translation>Qui a ouvert quelle conversation, et quand.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Whom this PC has contacted, why, and what was refused.</source>
            <translation>Qui ce PC a contacté, pourquoi, et ce qui a été refusé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Erases everything on this PC, and the keys.</source>
            <translation>Efface tout sur ce PC, et les clés.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>What differs</source>
            <translation>Les différences</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>Nothing differs.</source>
            <translation>Aucune différence.</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Draft for you</source>
            <translation>Brouillon pour vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>· only you can see this</source>
            <translation>· vous seul le voyez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft</source>
            <translation>Envoyer le brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit the draft</source>
            <translation>Modifier le brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard the draft</source>
            <translation>Abandonner le brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft as it is (Ctrl+Shift+Enter)</source>
            <translation>Envoyer le brouillon tel quel (Ctrl+Maj+Entrée)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>How much you change the drafts</source>
            <translation>Vos modifications des brouillons</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>No draft has waited for your yes so far.</source>
            <translation>Aucun brouillon n'a encore attendu votre accord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Without a topic</source>
            <translation>Sans sujet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>changed {n} of {all}</source>
            <translation>{n} sur {all} modifiés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Let the AI answer alone</source>
            <translation>Laisser l'IA répondre seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>answers alone</source>
            <translation>répond seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>drafts for you</source>
            <translation>brouillons pour vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>comes to you</source>
            <translation>vous parvient</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entry without a title</source>
            <translation>Fiche sans titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ended {day}</source>
            <translation>terminée le {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ends {day}</source>
            <translation>se termine le {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>used {n}×</source>
            <translation>utilisée {n} fois</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>A short title, such as Breakfast</source>
            <translation>Un titre court, par exemple Petit-déjeuner</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>One way of asking on each line</source>
            <translation>Une façon de demander par ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Ways of asking, one on each line</source>
            <translation>Façons de demander, une par ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write it as you would say it. Guests read these very words.</source>
            <translation>Écrivez comme vous le diriez. Les clients liront ces mots exacts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The AI may</source>
            <translation>L'IA peut</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Answer by itself</source>
            <translation>Répondre seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft for me</source>
            <translation>Préparer un brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>From a day on</source>
            <translation>À partir d'un jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Until a day</source>
            <translation>Jusqu'à un jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Between two days</source>
            <translation>Entre deux jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Look at it again</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>No day set</source>
            <translation>Aucun jour fixé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a month</source>
            <translation>Dans un mois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In half a year</source>
            <translation>Dans six mois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a year</source>
            <translation>Dans un an</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>On a day</source>
            <translation>À une date</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Day on which to look at it again</source>
            <translation>Jour où la revoir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Give the entry a title first.</source>
            <translation>Donnez d'abord un titre à la fiche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write an answer first.</source>
            <translation>Écrivez d'abord une réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The last day is before the first day.</source>
            <translation>Le dernier jour est avant le premier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Not said</source>
            <translation>Non précisée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Guests ask it like this</source>
            <translation>Comment les voyageurs le demandent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Customers ask it like this</source>
            <translation>Comment les clients le demandent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Visitors ask it like this</source>
            <translation>Comment les visiteurs le demandent</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Discard changes</source>
            <translation>Abandonner les changements</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Earlier versions of this entry</source>
            <translation>Versions antérieures de cette fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>New entry</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>A new entry. The assistant uses it once you save it.</source>
            <translation>Une nouvelle fiche. L'assistant l'utilise dès que vous l'enregistrez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}, by {name}</source>
            <translation>Dernier enregistrement : {when}, par {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}</source>
            <translation>Dernier enregistrement : {when}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>1 earlier version</source>
            <translation>1 version antérieure</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>{n} earlier versions</source>
            <translation>{n} versions antérieures</translation>
        </message>
    </context>
    <context>
        <name>EntryPicker</name>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Find an answer</source>
            <translation>Trouver une réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Answers from your knowledge</source>
            <translation>Réponses de vos fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>No entry holds these words.</source>
            <translation>Aucune fiche ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Your knowledge has no entries yet.</source>
            <translation>Vous n'avez pas encore de fiches.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Three steps to your first answer</source>
            <translation>Trois étapes jusqu'à votre première réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Knowledge</source>
            <translation>Ouvrir les fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Write down what people ask you, or take a list of questions to fill in.</source>
            <translation>Notez ce que l'on vous demande, ou prenez une liste de questions à compléter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Say what your business is called and when somebody is at the desk.</source>
            <translation>Indiquez le nom de votre établissement et les heures où quelqu'un est à l'accueil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Connect your website: its address, a relay, and one line for your pages.</source>
            <translation>Reliez votre site : son adresse, un relais et une ligne pour vos pages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Your desk is ready. Open your website and write a question in the chat there: it appears here.</source>
            <translation>Tout est prêt. Ouvrez votre site et écrivez une question dans le chat : elle apparaît ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Lead me through it</source>
            <translation>Me guider pas à pas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
    </context>
    <context>
        <name>GroupDelegate</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{n} times</source>
            <translation>{n} fois</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <location filename="../../../desktop/ui/guard.py" />
            <source>Nobody has a PIN yet. Set one in Settings, then you can lock.</source>
            <translation>Personne n'a encore de code PIN. Définissez-en un dans les Réglages, puis vous pourrez verrouiller.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Look at this PC…</source>
            <translation>Vérifier ce PC…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Deskbell looks at memory, disk, keys, conversations, models, relay, e-mail and your website, and says what is wrong and how to mend it. It changes nothing.</source>
            <translation>Deskbell examine la mémoire, le disque, les clés, les conversations, les modèles, le relais, l'e-mail et votre site web, et dit ce qui ne va pas et comment y remédier. Il ne modifie rien.</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>All days as Monday</source>
            <translation>Tous les jours comme lundi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>A day on which you are closed</source>
            <translation>Un jour de fermeture</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add this day</source>
            <translation>Ajouter ce jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add a day on which you are closed</source>
            <translation>Ajouter un jour de fermeture</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>The hours “{typed}” can't be read. Write them as 07:00–22:00.</source>
            <translation>Les horaires « {typed} » sont illisibles. Écrivez-les comme 07:00–22:00.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Opening hours on {day}</source>
            <translation>Horaires du {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>No longer closed on {day}</source>
            <translation>Plus fermé le {day}</translation>
        </message>
    </context>
    <context>
        <name>HoursStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Opening hours</source>
            <translation>Horaires d'ouverture</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When is somebody at the desk?</source>
            <translation>Quand y a-t-il quelqu'un à l'accueil ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When the AI can't answer, visitors read from these hours when a person will. Leave them empty if you don't want to say.</source>
            <translation>Quand l'IA ne peut pas répondre, ces heures disent aux visiteurs quand une personne le fera. Laissez-les vides si vous préférez ne rien dire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Closed on</source>
            <translation>Fermé le</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Holidays and days off, one by one.</source>
            <translation>Jours fériés et de fermeture, un par un.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>This time zone is unknown. Choose one from the list.</source>
            <translation>Ce fuseau horaire est inconnu. Choisissez-en un dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>HouseStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Your house</source>
            <translation>Votre maison</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What is your house called?</source>
            <translation>Comment s'appelle votre maison ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Visitors see the name above the chat. All of this can be changed later.</source>
            <translation>Les visiteurs voient ce nom au-dessus du chat. Tout cela peut être changé plus tard.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Name of the business</source>
            <translation>Nom de l'établissement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>as your guests know it</source>
            <translation>tel que vos clients le connaissent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Hotel</source>
            <translation>Hôtel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Guesthouse</source>
            <translation>Maison d'hôtes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Something else</source>
            <translation>Autre chose</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What kind of business it is</source>
            <translation>Le genre d'établissement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Languages in which the chat greets your visitors</source>
            <translation>Langues dans lesquelles le chat accueille vos visiteurs</translation>
        </message>
    </context>
    <context>
        <name>ImportPlace</name>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Address of the page</source>
            <translation>Adresse de la page</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Read the page</source>
            <translation>Lire la page</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import a file</source>
            <translation>Importer un fichier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>PDF, Word, Markdown, a saved web page, plain text, or a table saved as CSV. You can also drop a file on the list of entries.</source>
            <translation>PDF, Word, Markdown, page web enregistrée, texte simple ou tableau enregistré en CSV. Vous pouvez aussi déposer un fichier sur la liste des fiches.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Or one page of your website</source>
            <translation>Ou une page de votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Deskbell fetches this one page now, and nothing else.</source>
            <translation>Deskbell charge maintenant cette seule page, et rien d'autre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>What is found waits for your review. Nothing is answered from it before.</source>
            <translation>Ce qui est trouvé attend votre relecture. Rien n'en est répondu avant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Documents ({endings});;All files (*)</source>
            <translation>Documents ({endings});;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Back to the entries</source>
            <translation>Retour aux fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all</source>
            <translation>Tout abandonner</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Join with next</source>
            <translation>Joindre au suivant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Ways of asking, one a line</source>
            <translation>Façons de demander, une par ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What is answered until now</source>
            <translation>Ce qui est répondu jusqu'ici</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Not needed</source>
            <translation>Inutile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all {n} drafts?</source>
            <translation>Abandonner les {n} brouillons ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard the draft?</source>
            <translation>Abandonner le brouillon ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>They are thrown away. What is published stays as it is.</source>
            <translation>Ils seront jetés. Ce qui est publié reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To review: {count}</source>
            <translation>À relire : {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To fill in: {count}</source>
            <translation>À remplir : {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What to say: {hint}</source>
            <translation>Quoi dire : {hint}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>How far the import is</source>
            <translation>Avancement de l'importation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Show the lines</source>
            <translation>Voir les lignes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Next to fill in</source>
            <translation>Suivante à remplir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Lines that were left out</source>
            <translation>Lignes laissées de côté</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 draft to review</source>
            <translation>1 brouillon à relire</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} drafts to review</source>
            <translation>{count} brouillons à relire</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 question without an answer</source>
            <translation>1 question sans réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} questions without an answer</source>
            <translation>{count} questions sans réponse</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Search conversations</source>
            <translation>Chercher dans les conversations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Needs you</source>
            <translation>À vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Yours</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Which conversations</source>
            <translation>Quelles conversations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Inbox</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The newest {n} are listed. Type one more word to find older ones.</source>
            <translation>Les {n} plus récentes sont affichées. Tapez un mot de plus pour en trouver de plus anciennes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>1 conversation found</source>
            <translation>1 conversation trouvée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>{n} conversations found</source>
            <translation>{n} conversations trouvées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>No conversation holds these words.</source>
            <translation>Aucune conversation ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nobody needs you right now. New questions appear here.</source>
            <translation>Personne n'a besoin de vous pour l'instant. Les nouvelles questions apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The AI has no conversation at the moment.</source>
            <translation>L'IA n'a aucune conversation en ce moment.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>You have not taken over a conversation.</source>
            <translation>Vous n'avez pris aucune conversation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nothing is marked as done yet.</source>
            <translation>Rien n'est encore terminé.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <location filename="../../../desktop/ui/inbox_model.py" />
            <source>unread</source>
            <translation>non lu</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <location filename="../../../desktop/ui/inbox_page.py" />
            <source>Choose a conversation to read it.</source>
            <translation>Choisissez une conversation pour la lire.</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Needs you</source>
            <translation>À vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Yours</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>How long conversations in {list} are kept</source>
            <translation>Durée de conservation des conversations dans {list}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>The relay has not confirmed this computer's clock yet, so nothing is erased for now. A wrong clock must not erase anything.</source>
            <translation>Le relais n'a pas encore confirmé l'horloge de cet ordinateur ; rien n'est donc effacé pour l'instant. Une horloge fausse ne doit rien effacer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep for these times</source>
            <translation>Garder pendant ces durées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Days after the last change in a conversation. Then it is erased for good. Visitors are told the longest of these times.</source>
            <translation>Jours après le dernier changement dans une conversation. Elle est ensuite effacée définitivement. La plus longue de ces durées est indiquée aux visiteurs.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep conversations for these times?</source>
            <translation>Garder les conversations pendant ces durées ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 conversation is older than that and will be erased for good.</source>
            <translation>1 conversation est plus ancienne et sera effacée définitivement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} conversations are older than that and will be erased for good.</source>
            <translation>{n} conversations sont plus anciennes et seront effacées définitivement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight, nor in the next seven days.</source>
            <translation>Rien ne part cette nuit, ni dans les sept prochains jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. 1 conversation goes within seven days.</source>
            <translation>Rien ne part cette nuit. 1 conversation part dans les sept jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. {n} conversations go within seven days.</source>
            <translation>Rien ne part cette nuit. {n} conversations partent dans les sept jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight 1 conversation goes: {names}.</source>
            <translation>Cette nuit, 1 conversation part : {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names} and others.</source>
            <translation>Cette nuit, {n} conversations partent : {names} et d'autres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names}.</source>
            <translation>Cette nuit, {n} conversations partent : {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>keep (10 years)</source>
            <translation>garder (10 ans)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} days</source>
            <translation>{n} jours</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Questions gardées pour les répétitions</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>A person should answer</source>
            <translation>Une personne devrait répondre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Should come from {title}</source>
            <translation>Devrait venir de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove {question}</source>
            <translation>Retirer {question}</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeList</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>New entry</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search entries</source>
            <translation>Chercher dans les fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Expiring</source>
            <translation>Expirent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Which entries</source>
            <translation>Quelles fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Knowledge</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entries</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Import website or file</source>
            <translation>Importer site ou fichier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Save all entries as a file</source>
            <translation>Enregistrer toutes les fiches dans un fichier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search {n} entries</source>
            <translation>Chercher dans {n} fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>1 thing is worth a look</source>
            <translation>1 point mérite un coup d'œil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>{n} things are worth a look</source>
            <translation>{n} points méritent un coup d'œil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry holds these words.</source>
            <translation>Aucune fiche ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Write down your first question and answer with New entry, or import a file.</source>
            <translation>Notez votre première question et sa réponse avec Nouvelle fiche, ou importez un fichier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>There are no drafts.</source>
            <translation>Il n'y a pas de brouillons.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry ends within the next 30 days.</source>
            <translation>Aucune fiche n'expire dans les 30 prochains jours.</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeModel</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>not saved</source>
            <translation>non enregistré</translation>
        </message>
    </context>
    <context>
        <name>KnowledgePage</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant does not use drafts</source>
            <translation>Enregistré · l'assistant n'utilise pas les brouillons</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant uses it now</source>
            <translation>Enregistré · l'assistant l'utilise désormais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant is reading it</source>
            <translation>Enregistré · l'assistant la lit</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete {title}?</source>
            <translation>Supprimer {title} ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>The assistant stops using it at once.</source>
            <translation>L'assistant cesse de l'utiliser aussitôt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>this entry</source>
            <translation>cette fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Export all entries</source>
            <translation>Exporter toutes les fiches</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Every connection</source>
            <translation>Toutes les connexions</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Visitors' data</source>
            <translation>Données des visiteurs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Last</source>
            <translation>Dernière fois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Deskbell contacts only what you have named in the settings, and what you import or download. Everything else is refused and stands on top.</source>
            <translation>Deskbell ne contacte que ce que vous avez indiqué dans les réglages, et ce que vous importez ou téléchargez. Tout le reste est refusé et figure en haut.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Model files on this PC</source>
            <translation>Fichiers de modèle sur ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing has been contacted yet.</source>
            <translation>Aucune connexion pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing else was tried.</source>
            <translation>Rien d'autre n'a été tenté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>1 connection was refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>1 connexion a été refusée : quelque chose sur ce PC voulait sortir vers un endroit que vous n'avez pas indiqué. Rien n'a été envoyé. Si cela continue, prévenez la personne qui s'occupe de ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{n} connections were refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>{n} connexions ont été refusées : quelque chose sur ce PC voulait sortir vers un endroit que vous n'avez pas indiqué. Rien n'a été envoyé. Si cela continue, prévenez la personne qui s'occupe de ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents can't open a connection at all: the operating system itself refuses it.</source>
            <translation>Ce qui trouve les réponses, fait tourner le modèle de langage et lit les documents ne peut ouvrir aucune connexion : le système d'exploitation lui-même la refuse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents has no use of the network: Deskbell refuses it. On this system that holds Deskbell's own code, not every part of the libraries it uses.</source>
            <translation>Ce qui trouve les réponses, fait tourner le modèle de langage et lit les documents n'a pas accès au réseau : Deskbell le refuse. Sur ce système, cela vaut pour le code de Deskbell, pas pour chaque partie des bibliothèques qu'il utilise.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The app wanted it.</source>
            <translation>Refusée. L'application la voulait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. A command wanted it.</source>
            <translation>Refusée. Une commande la voulait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that finds answers wanted it.</source>
            <translation>Refusée. La partie qui trouve les réponses la voulait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The language model's part wanted it.</source>
            <translation>Refusée. La partie du modèle de langage la voulait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that reads documents wanted it.</source>
            <translation>Refusée. La partie qui lit les documents la voulait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Messages from and to your website</source>
            <translation>Messages de et vers votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>E-mail through your mail server</source>
            <translation>E-mail par votre serveur de messagerie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A page that you imported</source>
            <translation>Une page que vous avez importée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A model that you downloaded</source>
            <translation>Un modèle que vous avez téléchargé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Its address was asked of the network's name service</source>
            <translation>Son adresse a été demandée au service de noms du réseau</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes, sealed</source>
            <translation>oui, scellées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>No language model is in use: answers are your own words.</source>
            <translation>Aucun modèle de langage n'est utilisé : les réponses sont vos propres mots.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} has been changed since it was added, so it is not used. Add it again.</source>
            <translation>{name} a été modifié depuis son ajout et n'est donc pas utilisé. Ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is gone. Add it again.</source>
            <translation>{name} a disparu. Ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is checked when the language model starts.</source>
            <translation>{name} est vérifié au démarrage du modèle de langage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged: it is checked at each start, and no conversation is in it.</source>
            <translation>{name} est inchangé : il est vérifié à chaque démarrage et ne contient aucune conversation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged and read-only, last checked on {moment}: no conversation is in it.</source>
            <translation>{name} est inchangé et en lecture seule, vérifié pour la dernière fois le {moment} : il ne contient aucune conversation.</translation>
        </message>
    </context>
    <context>
        <name>LeftBehindStrip</name>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Go back to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Save it</source>
            <translation>L'enregistrer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Your changes to {title} are kept, but not saved yet.</source>
            <translation>Vos changements à {title} sont gardés, mais pas encore enregistrés.</translation>
        </message>
    </context>
    <context>
        <name>MailCard</name>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Mail server</source>
            <translation>Serveur de messagerie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Encryption</source>
            <translation>Chiffrement</translation>
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
            <translation>Aucun (sur ce PC seulement)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Account name</source>
            <translation>Nom de compte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Your address, as guests see it</source>
            <translation>Votre adresse, telle que les clients la voient</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Where to reach you</source>
            <translation>Où vous joindre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Save e-mail</source>
            <translation>Enregistrer l'e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send a test e-mail</source>
            <translation>Envoyer un e-mail d'essai</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail</source>
            <translation>Ne plus utiliser l'e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Each closed conversation</source>
            <translation>Chaque conversation terminée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Once a day, at</source>
            <translation>Une fois par jour, à</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Time of the daily summary</source>
            <translation>Heure du résumé quotidien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send me one now</source>
            <translation>M'en envoyer un maintenant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries come by e-mail. Set up your mail server first.</source>
            <translation>Les résumés arrivent par e-mail. Configurez d'abord votre serveur de messagerie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get no summaries.</source>
            <translation>Vous ne recevez aucun résumé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a conversation is over you get a few lines of it, written on this PC, with contact details and numbers masked as far as they are recognised.</source>
            <translation>Quand une conversation est terminée, vous en recevez quelques lignes, écrites sur ce PC, coordonnées et numéros masqués dans la mesure où ils sont reconnus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get who needs you, what you promised for today, how many were answered, and new open questions. If this PC was off at that time, it comes at the next start.</source>
            <translation>Vous apprenez qui a besoin de vous, ce que vous avez promis pour aujourd'hui, combien ont eu une réponse et les nouvelles questions ouvertes. Si ce PC était éteint à cette heure, il arrive au démarrage suivant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>kept; type to change it</source>
            <translation>conservé ; tapez pour le changer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a guest waits for a minute and nobody comes, you get an e-mail. A reply to a guest who has left goes out by e-mail too.</source>
            <translation>Quand un client attend une minute et que personne ne vient, vous recevez un e-mail. Une réponse à un client parti est aussi envoyée par e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>E-mail is not set up. With your own mail server Deskbell writes to you when a guest waits and nobody comes, and sends your reply after a guest who has left.</source>
            <translation>L'e-mail n'est pas configuré. Avec votre propre serveur de messagerie, Deskbell vous écrit quand un client attend et que personne ne vient, et envoie votre réponse à un client parti.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail?</source>
            <translation>Ne plus utiliser l'e-mail ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>The mail server and its password are forgotten on this PC.</source>
            <translation>Le serveur de messagerie et son mot de passe sont oubliés sur ce PC.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving?</source>
            <translation>Quitter sans enregistrer ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>1 entry has changes that are not saved.</source>
            <translation>1 fiche a des changements non enregistrés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>{n} entries have changes that are not saved.</source>
            <translation>{n} fiches ont des changements non enregistrés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving</source>
            <translation>Quitter sans enregistrer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Let the AI answer again</source>
            <translation>Laisser l'IA répondre de nouveau</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Pause the AI</source>
            <translation>Mettre l'IA en pause</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody needs you.</source>
            <translation>Quelqu'un a besoin de vous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody wrote again.</source>
            <translation>Quelqu'un a écrit de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsCard</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Add somebody</source>
            <translation>Ajouter quelqu'un</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself</source>
            <translation>Se verrouille tout seul</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself</source>
            <translation>Masque tout seul les noms et messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself (or Ctrl+L)</source>
            <translation>Se verrouille tout seul (ou Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself (or Ctrl+Shift+H)</source>
            <translation>Masque tout seul les noms et messages (ou Ctrl+Maj+H)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>{name} has no PIN, so anybody can open the window as {name}.</source>
            <translation>{name} n'a pas de code PIN : n'importe qui peut ouvrir la fenêtre sous le nom {name}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Name of {name}</source>
            <translation>Nom de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Change PIN…</source>
            <translation>Changer le code PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set PIN…</source>
            <translation>Définir un code PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>Code PIN de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>At the desk now</source>
            <translation>À l'accueil maintenant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name} from this desk?</source>
            <translation>Retirer {name} de cet accueil ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>What they wrote stays, with their name.</source>
            <translation>Ce que cette personne a écrit reste, avec son nom.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Desk {n}</source>
            <translation>Accueil {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after 1 minute</source>
            <translation>après 1 minute</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} minutes</source>
            <translation>après {n} minutes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} seconds</source>
            <translation>après {n} secondes</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>90 days</source>
            <translation>90 jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>As tables</source>
            <translation>En tableaux</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Show the numbers behind the plots</source>
            <translation>Afficher les nombres derrière les graphiques</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures for a spreadsheet</source>
            <translation>Enregistrer les chiffres pour un tableur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, confirmed</source>
            <translation>Répondu seule, confirmé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, silent</source>
            <translation>Répondu seule, sans retour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered by a person</source>
            <translation>Répondu par une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Still open</source>
            <translation>Encore ouvert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>What they ask about</source>
            <translation>Ce qu'on vous demande</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Languages they write in</source>
            <translation>Langues utilisées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time until a person replied</source>
            <translation>Temps avant la réponse d'une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Thumbs on the AI's answers</source>
            <translation>Pouces sur les réponses de l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures</source>
            <translation>Enregistrer les chiffres</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tableau pour tableur (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Only counts are kept once a conversation is erased.</source>
            <translation>Après l'effacement d'une conversation, seuls des nombres sont gardés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The conversations are being counted.</source>
            <translation>Le compte des conversations est en cours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Since {day}.</source>
            <translation>Depuis le {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No guest has written in these days, so there is nothing to count.</source>
            <translation>Aucun voyageur n'a écrit ces jours-ci, il n'y a donc rien à compter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No customer has written in these days, so there is nothing to count.</source>
            <translation>Aucun client n'a écrit ces jours-ci, il n'y a donc rien à compter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No visitor has written in these days, so there is nothing to count.</source>
            <translation>Aucun visiteur n'a écrit ces jours-ci, il n'y a donc rien à compter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When guests write</source>
            <translation>Quand les voyageurs écrivent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When customers write</source>
            <translation>Quand les clients écrivent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When visitors write</source>
            <translation>Quand les visiteurs écrivent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} gave a thumb up, or said thanks</source>
            <translation>Le {guest} a mis un pouce levé ou dit merci</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} left without a word</source>
            <translation>Le {guest} est parti sans un mot</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Not among them, with a thumb down: {n}</source>
            <translation>En plus, avec un pouce baissé : {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Half of them within {half}, the longest {worst}</source>
            <translation>La moitié en {half}, au plus long {worst}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody has waited for a person</source>
            <translation>Personne n'a attendu de réponse humaine</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Waiting since {moment}</source>
            <translation>Attend depuis {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody waits for you now</source>
            <translation>Personne ne vous attend</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Closes sans réponse : {n}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Inbox</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Knowledge</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Open questions</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>{title}: {n} of 100 alike</source>
            <translation>{title} : ressemblance {n} sur 100</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase of the backup</source>
            <translation>Phrase secrète de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Whoever has the file and this passphrase can read everything in it, and nobody can without. It can't be found out or reset: write it down, and keep it apart from the file.</source>
            <translation>Qui possède le fichier et cette phrase secrète peut tout y lire ; sans elle, personne. On ne peut ni la retrouver ni la réinitialiser : notez-la et gardez-la à part du fichier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Type the passphrase that was chosen when this backup was made.</source>
            <translation>Saisissez la phrase secrète choisie lors de cette sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The same again</source>
            <translation>La même encore une fois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Write the backup</source>
            <translation>Écrire la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Check the backup</source>
            <translation>Vérifier la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The passphrase has at least 8 characters; three or four unrelated words are best.</source>
            <translation>La phrase secrète a au moins 8 caractères ; trois ou quatre mots sans rapport conviennent le mieux.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The two are not the same. Type the passphrase again.</source>
            <translation>Les deux ne sont pas identiques. Saisissez de nouveau la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Somebody else is at the desk (F2)</source>
            <translation>Quelqu'un d'autre est à l'accueil (F2)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Who is at the desk</source>
            <translation>Qui est à l'accueil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>At the desk: {name}</source>
            <translation>À l'accueil : {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find a person's data</source>
            <translation>Trouver les données d'une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Name, e-mail, telephone or booking number</source>
            <translation>Nom, e-mail, téléphone ou numéro de réservation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>However it is written: +49 170 … and 0170-…, Müller and Mueller, either name first. Everything on this PC is looked through.</source>
            <translation>Quelle que soit l'écriture : +49 170 … et 0170-…, Müller et Mueller, prénom ou nom d'abord. Tout ce PC est parcouru.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Where it was found</source>
            <translation>Où cela a été trouvé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Last changed</source>
            <translation>Dernier changement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save a copy for them…</source>
            <translation>Enregistrer une copie pour elle…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase it everywhere…</source>
            <translation>Effacer partout…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt…</source>
            <translation>Enregistrer le reçu…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Everything is erased.</source>
            <translation>Tout est effacé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Kept for rehearsals</source>
            <translation>Gardées pour les répétitions</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Your own entries speak of them too; change those by hand: {titles}</source>
            <translation>Vos propres fiches en parlent aussi ; changez-les à la main : {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{name} (perhaps)</source>
            <translation>{name} (peut-être)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking… {n} of {total} conversations.</source>
            <translation>Recherche… {n} conversations sur {total}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>That is too short to look for. Type a name, an e-mail address, a telephone number or a booking number.</source>
            <translation>C'est trop court pour chercher. Tapez un nom, une adresse e-mail, un numéro de téléphone ou de réservation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through; {bad} of them can't be read. deskbell doctor says why.</source>
            <translation>{n} conversations ont été parcourues ; {bad} sont illisibles. deskbell doctor dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Nothing was found in {n} conversations.</source>
            <translation>Rien n'a été trouvé dans {n} conversations.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through. What is certainly theirs is ticked; please read what is marked “perhaps”.</source>
            <translation>{n} conversations ont été parcourues. Ce qui lui appartient sûrement est coché ; lisez ce qui est marqué « peut-être ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 ticked</source>
            <translation>1 coché</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} ticked</source>
            <translation>{n} cochés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>A folder for the copy</source>
            <translation>Un dossier pour la copie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase this person's data everywhere?</source>
            <translation>Effacer partout les données de cette personne ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 conversation or question goes for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>1 conversation ou question part définitivement : messages, brouillons, résumés, questions, e-mails en attente et index de recherche. C'est irréversible.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations and questions go for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>{n} conversations et questions partent définitivement : messages, brouillons, résumés, questions, e-mails en attente et index de recherche. C'est irréversible.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Names and e-mail addresses</source>
            <translation>Noms et adresses e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Drafts of replies</source>
            <translation>Brouillons de réponses</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Summaries</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions on the list of open questions</source>
            <translation>Questions dans la liste des questions ouvertes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Questions gardées pour les répétitions</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>E-mails that waited to be sent</source>
            <translation>E-mails en attente d'envoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Messages scellés en attente d'envoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Lines in the search index</source>
            <translation>Lignes de l'index de recherche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Receipt {number} of {day}, {time}</source>
            <translation>Reçu {number} du {day}, {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{kind}: {n}</source>
            <translation>{kind} : {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>The receipt names nobody, so you may keep it.</source>
            <translation>Le reçu ne nomme personne, vous pouvez donc le garder.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt</source>
            <translation>Enregistrer le reçu</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>Code PIN de {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The PIN you have now</source>
            <translation>Votre code PIN actuel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>New PIN, 4 digits or more</source>
            <translation>Nouveau code PIN, 4 chiffres ou plus</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The same again</source>
            <translation>Encore le même</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN keeps guests and colleagues from this screen. It encrypts nothing.</source>
            <translation>Un code PIN tient clients et collègues à l'écart de cet écran. Il ne chiffre rien.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set the PIN</source>
            <translation>Définir le code PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>No PIN any more</source>
            <translation>Plus de code PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Un code PIN compte au moins 4 chiffres. Choisissez-en un plus long.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>Les deux ne sont pas identiques. Saisissez de nouveau le nouveau code PIN.</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Replies</source>
            <translation>Réponses</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>This PC is being looked at.</source>
            <translation>Ce PC est en cours d'examen.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Find a person's data</source>
            <translation>Trouver les données d'une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who has looked…</source>
            <translation>Qui a regardé…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Stop using Deskbell…</source>
            <translation>Ne plus utiliser Deskbell…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection…</source>
            <translation>Toutes les connexions…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Companies that process data for you</source>
            <translation>Entreprises qui traitent des données pour vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who runs the relay?</source>
            <translation>Qui exploite le relais ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Not said yet</source>
            <translation>Pas encore indiqué</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>We ourselves</source>
            <translation>Nous-mêmes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Another company</source>
            <translation>Une autre entreprise</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Name of the company</source>
            <translation>Nom de l'entreprise</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Agreement for your records</source>
            <translation>Accord pour vos dossiers</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your guests' messages, as this PC is set up right now</source>
            <translation>Ce que deviennent les messages de vos clients, tel que ce PC est réglé en ce moment</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your customers' messages, as this PC is set up right now</source>
            <translation>Ce que deviennent les messages de vos acheteurs, tel que ce PC est réglé en ce moment</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your visitors' messages, as this PC is set up right now</source>
            <translation>Ce que deviennent les messages de vos visiteurs, tel que ce PC est réglé en ce moment</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>The PDF was not saved: {why}</source>
            <translation>Le PDF n'a pas été enregistré : {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Saved as {file}.</source>
            <translation>Enregistré sous {file}.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>This computer has no keyring. Choose a passphrase of at least 8 characters.</source>
            <translation>Cet ordinateur n'a pas de trousseau de clés. Choisissez une phrase secrète d'au moins 8 caractères.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Passphrase of this profile</source>
            <translation>Phrase secrète de ce profil</translation>
        </message>
    </context>
    <context>
        <name>QuestionsList</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>To answer</source>
            <translation>À répondre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Not for the AI</source>
            <translation>Pas pour l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Which questions</source>
            <translation>Quelles questions</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Open questions</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question holds these words.</source>
            <translation>Aucune question ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Nothing is open. What the AI can't answer, and what you answer yourself, is gathered here.</source>
            <translation>Rien n'est ouvert. Ce que l'IA ne peut pas répondre, et ce que vous répondez vous-même, est rassemblé ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question is kept from the AI.</source>
            <translation>Aucune question n'est refusée à l'IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question was answered from here yet.</source>
            <translation>Aucune question n'a encore été répondue d'ici.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsModel</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{title}, asked {n} times</source>
            <translation>{title}, demandé {n} fois</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Not for the AI</source>
            <translation>Pas pour l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Open it again</source>
            <translation>La rouvrir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Already answered by an entry…</source>
            <translation>Déjà répondue par une fiche…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Publish answer</source>
            <translation>Publier la réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Choose a question to answer it.</source>
            <translation>Choisissez une question pour y répondre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In their words</source>
            <translation>Avec leurs mots</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Names, phone numbers and e-mails are masked here, as far as they can be told.</source>
            <translation>Les noms, numéros de téléphone et e-mails sont masqués ici, autant qu'on peut les reconnaître.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Means something else</source>
            <translation>Veut dire autre chose</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>And {n} more.</source>
            <translation>Et {n} de plus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked once.</source>
            <translation>Demandé une fois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in one day.</source>
            <translation>Demandé {n} fois en un jour.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in {days} days.</source>
            <translation>Demandé {n} fois en {days} jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In {n} languages.</source>
            <translation>En {n} langues.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>{title} answers it.</source>
            <translation>{title} y répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Only people answer it.</source>
            <translation>Seules des personnes y répondent.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Nothing in Knowledge answers it.</source>
            <translation>Aucune fiche n'y répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Use this</source>
            <translation>Utiliser ceci</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>More about {question}</source>
            <translation>Plus sur {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Write it once. Every {guest} who asks from now on gets it.</source>
            <translation>Écrivez-le une fois. Chaque {guest} qui demandera l'aura.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>You already told a {guest}</source>
            <translation>Ce que vous avez déjà répondu à un {guest}</translation>
        </message>
    </context>
    <context>
        <name>RehearsalCard</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Progress of the rehearsal</source>
            <translation>Avancement de la répétition</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearse this edit</source>
            <translation>Répéter ce changement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Review them</source>
            <translation>Les revoir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept questions</source>
            <translation>Questions gardées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearsal</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question kept</source>
            <translation>1 question gardée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions kept</source>
            <translation>{n} questions gardées</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Ask your kept questions and the last 200 real ones, and see what this edit would change. Nothing is sent.</source>
            <translation>Pose vos questions gardées et les 200 dernières vraies, et montre ce que ce changement modifierait. Rien n'est envoyé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>The AI is away. Try again when it says Answering.</source>
            <translation>L'IA est absente. Réessayez quand l'état indique Répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stopped.</source>
            <translation>Arrêtée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Asking…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>There is no question to ask yet. Keep one below Try it.</source>
            <translation>Il n'y a pas encore de question à poser. Gardez-en une sous Essayer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question asked with your edit.</source>
            <translation>1 question posée avec votre changement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions asked with your edit.</source>
            <translation>{n} questions posées avec votre changement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} as before</source>
            <translation>{n} comme avant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} to look at</source>
            <translation>{n} à regarder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>And more, in the list.</source>
            <translation>Et d'autres, dans la liste.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 kept question is not answered as you expect.</source>
            <translation>1 question gardée n'a pas la réponse que vous attendez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} kept questions are not answered as you expect.</source>
            <translation>{n} questions gardées n'ont pas la réponse que vous attendez.</translation>
        </message>
    </context>
    <context>
        <name>RenewalDialog</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now</source>
            <translation>Mettre fin à l'ancienne ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of your line</source>
            <translation>Renouveler la clé de votre ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Your PIN</source>
            <translation>Votre PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line</source>
            <translation>Mettre fin à l'ancienne ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew and copy the new line</source>
            <translation>Renouveler et copier la nouvelle ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>Le PIN n'était pas juste, rien n'a donc été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Do this when this PC or a backup of it was stolen, when somebody who had access has left, or after some years. Your website gets a new line.</source>
            <translation>Faites-le si ce PC ou une de ses sauvegardes a été volé, si quelqu'un qui y avait accès est parti, ou après quelques années. Votre site reçoit une nouvelle ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>For 30 days the new line and the older one both work, and every answer goes back the way its visitor came. Put the new line on every page in that time. Then the older key is destroyed, and pages that still have the older line reach nobody.</source>
            <translation>Pendant 30 jours, la nouvelle ligne et l'ancienne fonctionnent toutes deux, et chaque réponse repart par le chemin d'où vient le visiteur. Mettez pendant ce temps la nouvelle ligne sur chaque page. Ensuite l'ancienne clé est détruite, et les pages qui ont encore l'ancienne ligne n'atteignent plus personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Make a new backup afterwards, and restore it on a second PC if you use one. If your relay serves only listed sites, ask whoever runs it to list the new line too.</source>
            <translation>Faites ensuite une nouvelle sauvegarde, et restaurez-la sur un second PC si vous en utilisez un. Si votre relais ne sert que des sites inscrits, demandez à qui l'exploite d'inscrire aussi la nouvelle ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Put the new line on every page first. Whoever has stolen the older key could go on answering on pages that still have the older line; ending it here does not take it from them.</source>
            <translation>Mettez d'abord la nouvelle ligne sur chaque page. Qui a volé l'ancienne clé pourrait continuer à répondre sur les pages qui ont encore l'ancienne ligne ; y mettre fin ici ne la lui retire pas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older key is destroyed now. Visitors who are writing by the older line are sent away, and replies that have not reached them are not delivered. This can't be undone.</source>
            <translation>L'ancienne clé est détruite maintenant. Les visiteurs qui écrivent par l'ancienne ligne sont renvoyés, et les réponses qui ne leur sont pas parvenues ne sont pas remises. C'est sans retour.</translation>
        </message>
    </context>
    <context>
        <name>RenewalStrip</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key…</source>
            <translation>Renouveler la clé…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of the line for your website</source>
            <translation>Renouveler la clé de la ligne pour votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now…</source>
            <translation>Mettre fin à l'ancienne ligne…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>If this PC or a backup was stolen, or somebody has left, make a new line.</source>
            <translation>Si ce PC ou une sauvegarde a été volé, ou si quelqu'un est parti, faites une nouvelle ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}: this is its last day.</source>
            <translation>L'ancienne ligne fonctionne jusqu'au {date} : c'est son dernier jour.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}, {days} more days.</source>
            <translation>L'ancienne ligne fonctionne jusqu'au {date}, encore {days} jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days nobody has begun to write by the older line.</source>
            <translation>Ces 7 derniers jours, personne n'a commencé à écrire par l'ancienne ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days somebody has begun to write by the older line once: a page still has it.</source>
            <translation>Ces 7 derniers jours, quelqu'un a commencé une fois à écrire par l'ancienne ligne : une page l'a encore.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days visitors have begun to write by the older line {number} times: a page still has it.</source>
            <translation>Ces 7 derniers jours, des visiteurs ont commencé {number} fois à écrire par l'ancienne ligne : une page l'a encore.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>What this edit would change</source>
            <translation>Ce que ce changement modifierait</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>With your edit</source>
            <translation>Avec votre changement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept question</source>
            <translation>Question gardée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Really asked</source>
            <translation>Vraiment demandé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as it is now</source>
            <translation>Garder : comme maintenant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as with my edit</source>
            <translation>Garder : comme avec mon changement</translation>
        </message>
    </context>
    <context>
        <name>RingingCard</name>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Quiet</source>
            <translation>Doux</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Loud</source>
            <translation>Fort</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>How loudly Deskbell rings</source>
            <translation>Volume de la sonnerie de Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>No sound between</source>
            <translation>Pas de son entre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Hours without sound</source>
            <translation>Heures sans son</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound from</source>
            <translation>Sans son à partir de</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound until</source>
            <translation>Sans son jusqu'à</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>and</source>
            <translation>et</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Deskbell rings when somebody needs you, again after 30 seconds, 2 minutes and every 5 minutes, until a person takes it or the visitor leaves.</source>
            <translation>Deskbell sonne quand quelqu'un a besoin de vous, de nouveau après 30 secondes, 2 minutes et toutes les 5 minutes, jusqu'à ce qu'une personne prenne la main ou que le visiteur parte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>If nobody comes within a minute, you also get an e-mail.</source>
            <translation>Si personne ne vient en une minute, vous recevez aussi un e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>E-mail is not set up, so nobody is written to when you don't come.</source>
            <translation>L'e-mail n'est pas configuré : personne n'est averti par écrit si vous ne venez pas.</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting to send: {text}</source>
            <translation>En attente d'envoi : {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting {time}</source>
            <translation>Attend depuis {time}</translation>
        </message>
    </context>
    <context>
        <name>SafeBanner</name>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Start normally</source>
            <translation>Démarrer normalement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>What is wrong?</source>
            <translation>Qu'est-ce qui ne va pas ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Safe start</source>
            <translation>Démarrage sans échec</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI is left out this time. You can read and answer everything; every question comes to you.</source>
            <translation>Les derniers démarrages de Deskbell n'ont pas abouti, l'IA est donc laissée de côté cette fois. Vous pouvez tout lire et répondre à tout ; chaque question vous parvient.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI and the connection to your website are left out this time. You can read everything; messages wait, sealed.</source>
            <translation>Les derniers démarrages de Deskbell n'ont pas abouti, l'IA et la connexion à votre site web sont donc laissées de côté cette fois. Vous pouvez tout lire ; les messages attendent, scellés.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Everything stays on this PC.</source>
            <translation>Tout reste sur ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Discard changes</source>
            <translation>Abandonner les changements</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Pause the AI</source>
            <translation>Mettre l'IA en pause</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>As the computer is set</source>
            <translation>Comme l'ordinateur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell speaks it from its next start.</source>
            <translation>Deskbell la parlera à son prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Start with the computer, in the tray</source>
            <translation>Démarrer avec l'ordinateur, réduit</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Go through the set-up</source>
            <translation>Parcourir la mise en place</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Set-up, step by step</source>
            <translation>Mise en place, pas à pas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>From your name to the line for your website, in six steps.</source>
            <translation>De votre nom à la ligne pour votre site, en six étapes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your business</source>
            <translation>Votre établissement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your website</source>
            <translation>Votre site web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The widget on your website</source>
            <translation>Le widget sur votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>How long conversations are kept</source>
            <translation>Durée de conservation des conversations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Data of your visitors</source>
            <translation>Données de vos visiteurs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI</source>
            <translation>L'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What the AI may answer alone</source>
            <translation>Ce que l'IA peut répondre seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When somebody needs you</source>
            <translation>Quand on a besoin de vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>At this desk</source>
            <translation>À cet accueil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What you call the people who write</source>
            <translation>Comment vous appelez ceux qui écrivent</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell uses this word everywhere in the app.</source>
            <translation>Deskbell utilise ce mot partout dans l'application.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When something is wrong</source>
            <translation>Quand quelque chose ne va pas</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Let the AI answer again</source>
            <translation>Laisser l'IA répondre de nouveau</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI is paused. Every question comes to you.</source>
            <translation>L'IA est en pause. Chaque question vous parvient.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI answers first. While it is paused, every question comes to you.</source>
            <translation>L'IA répond en premier. Pendant une pause, chaque question vous parvient.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The computer does not allow it: {why}</source>
            <translation>L'ordinateur ne le permet pas : {why}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>hidden · show</source>
            <translation>masqué · afficher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Show the e-mail address</source>
            <translation>Afficher l'adresse e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Worded by the AI from the messages</source>
            <translation>Formulé par l'IA à partir des messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Wants</source>
            <translation>Souhaite</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Said</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Missing</source>
            <translation>Manque</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>How it was</source>
            <translation>Comment c’était</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>What the AI looked at</source>
            <translation>Ce que l'IA a consulté</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Add to Knowledge</source>
            <translation>Ajouter aux fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Teach the AI</source>
            <translation>Apprendre à l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export this conversation</source>
            <translation>Exporter cette conversation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete this conversation</source>
            <translation>Supprimer cette conversation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Stored</source>
            <translation>Conservée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>only on this PC</source>
            <translation>sur ce PC seulement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Deleted on</source>
            <translation>Effacée le</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Opened by</source>
            <translation>Ouverte par</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>This conversation's data</source>
            <translation>Données de cette conversation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>not told</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>The AI has not looked for an answer here.</source>
            <translation>L'IA n'a pas cherché de réponse ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Enregistrez votre réponse dans les fiches : le prochain {guest} l'aura aussitôt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Once you have replied you can save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>Une fois que vous aurez répondu, vous pourrez enregistrer votre réponse dans les fiches : le prochain {guest} l'aura aussitôt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>no date is set</source>
            <translation>aucune date fixée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>To talk to a person.</source>
            <translation>Parler à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It helped.”</source>
            <translation>« Cela m’a aidé. »</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It did not help.”</source>
            <translation>« Cela ne m’a pas aidé. »</translation>
        </message>
    </context>
    <context>
        <name>StarterOffer</name>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Hotel</source>
            <translation>Hôtel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Guesthouse</source>
            <translation>Maison d'hôtes</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Import a file or a page</source>
            <translation>Importer un fichier ou une page</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Write an entry</source>
            <translation>Écrire une fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Choose an entry, or write a new one.</source>
            <translation>Choisissez une fiche, ou écrivez-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Begin with what people ask everywhere</source>
            <translation>Commencez par ce que l'on demande partout</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Take a set of questions with hints what to say, and fill in your own answers one after the other. A question is only answered once you have filled it in.</source>
            <translation>Prenez une série de questions avec des indications sur ce qu'il faut dire, et remplissez vos réponses l'une après l'autre. Une question n'est répondue qu'une fois remplie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Or bring what you have</source>
            <translation>Ou apportez ce que vous avez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>A list of answers, a house guide, or the page of your website with the questions.</source>
            <translation>Une liste de réponses, un livret d'accueil, ou la page de votre site avec les questions.</translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answering</source>
            <translation>Répond</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Away</source>
            <translation>Absente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Not connected</source>
            <translation>Non relié</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Every question comes to you</source>
            <translation>Chaque question vous parvient</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Questions come to you until the AI is back</source>
            <translation>Les questions vous parviennent jusqu'au retour de l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{model} on this PC</source>
            <translation>{model} sur ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answers word for word from your knowledge</source>
            <translation>Répond mot pour mot d'après vos fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Relay connected · sealed</source>
            <translation>Relais connecté · scellé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>No relay is set up</source>
            <translation>Aucun relais configuré</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>1 reply waits to be sent</source>
            <translation>1 réponse attend d'être envoyée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{n} replies wait to be sent</source>
            <translation>{n} réponses attendent d'être envoyées</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, you are here</source>
            <translation>{step}, vous êtes ici</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, done</source>
            <translation>{step}, fait</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Stop using Deskbell</source>
            <translation>Ne plus utiliser Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>ERASE</source>
            <translation>EFFACER</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Export everything first…</source>
            <translation>D'abord tout exporter…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Type {word} to agree</source>
            <translation>Tapez {word} pour confirmer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Your PIN</source>
            <translation>Votre PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Erase everything and quit</source>
            <translation>Tout effacer et quitter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>This erases from this PC: all conversations with the keys that could read them, your knowledge, all settings and passwords, the language models, the backups in Deskbell's own folder, and the start with the computer. Then Deskbell ends.</source>
            <translation>Ceci efface de ce PC : toutes les conversations avec les clés qui pourraient les lire, vos connaissances, tous les réglages et mots de passe, les modèles de langage, les sauvegardes dans le dossier de Deskbell et le démarrage avec l'ordinateur. Puis Deskbell se ferme.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>It can't be undone. Backups that you carried elsewhere, files that you exported and e-mails that were sent stay as they are; remove those yourself. Sealed messages that wait at the relay can't be opened by anybody and are gone within 72 hours.</source>
            <translation>C'est irréversible. Les sauvegardes emportées ailleurs, les fichiers exportés et les e-mails envoyés restent tels quels ; supprimez-les vous-même. Les messages scellés qui attendent au relais ne peuvent être ouverts par personne et disparaissent en 72 heures.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Take the line for the widget out of your website, or it stays there unanswered.</source>
            <translation>Retirez la ligne du widget de votre site, sinon il y reste sans réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>Le PIN n'était pas juste, rien n'a donc été effacé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>A folder for the export</source>
            <translation>Un dossier pour l'export</translation>
        </message>
    </context>
    <context>
        <name>TagLine</name>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>The line for your website</source>
            <translation>La ligne pour votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy the line for your website</source>
            <translation>Copier la ligne pour votre site</translation>
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
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>Notice</source>
            <translation>Information</translation>
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Select text…</source>
            <translation>Sélectionner le texte…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>This is wrong…</source>
            <translation>C'est faux…</translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message>
            <location filename="../../../desktop/ui/told.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>TryBox</name>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask as a guest would</source>
            <translation>Demandez comme un client</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A question to try</source>
            <translation>Une question à essayer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The answer</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Keep for rehearsals…</source>
            <translation>Garder pour les répétitions…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses your text as it stands here, saved or not.</source>
            <translation>Votre texte compte tel qu'il est ici, enregistré ou non.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses what is saved.</source>
            <translation>C'est ce qui est enregistré qui compte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The AI is away</source>
            <translation>L'IA est absente</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Your question can't be tried now. Try again when it says Answering.</source>
            <translation>Votre question ne peut pas être essayée maintenant. Réessayez quand l'état indique Répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{sure} sure</source>
            <translation>sûre à {sure}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>answered in {time} on this PC</source>
            <translation>répondu en {time} sur ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>with your unsaved changes</source>
            <translation>avec vos changements non enregistrés</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{title} should answer</source>
            <translation>{title} devrait répondre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A person should answer</source>
            <translation>Une personne devrait répondre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Kept for rehearsals</source>
            <translation>Gardées pour les répétitions</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
    </context>
    <context>
        <name>TryStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Ask the first question yourself</source>
            <translation>Posez vous-même la première question</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is what a visitor would get. Nothing is sent to anybody.</source>
            <translation>Voici ce que recevrait un visiteur. Rien n'est envoyé à personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>The AI is still starting. That takes a few seconds.</source>
            <translation>L'IA démarre encore. Cela prend quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Show a test notification</source>
            <translation>Afficher une notification d'essai</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Set a PIN…</source>
            <translation>Définir un code PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>On this PC</source>
            <translation>Sur ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>So that you know how Deskbell calls you when somebody waits.</source>
            <translation>Pour savoir comment Deskbell vous appelle quand quelqu'un attend.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Did you hear and see it? Volume and quiet hours are in Settings.</source>
            <translation>L'avez-vous entendue et vue ? Le volume et les heures de silence sont dans les Réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This desktop shows no notifications. Deskbell rings and marks its window instead.</source>
            <translation>Ce bureau n'affiche pas de notifications. Deskbell sonne et marque sa fenêtre à la place.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Change PIN…</source>
            <translation>Changer le code PIN…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>A PIN is set. Ctrl+L locks the window.</source>
            <translation>Un code PIN est défini. Ctrl+L verrouille la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>If guests or colleagues pass by this screen: Ctrl+L locks it then.</source>
            <translation>Si des clients ou des collègues passent devant cet écran : Ctrl+L le verrouille alors.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted, and their key lies in this computer's keyring.</source>
            <translation>Vérifié : vos conversations sont chiffrées, et leur clé se trouve dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted with your passphrase. Deskbell asks for it at each start; nobody can bring it back if it is lost.</source>
            <translation>Vérifié : vos conversations sont chiffrées avec votre phrase secrète. Deskbell la demande à chaque démarrage ; perdue, personne ne peut la retrouver.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is a throw-away profile: its key is kept nowhere.</source>
            <translation>C'est un profil jetable : sa clé n'est gardée nulle part.</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Take the reply back (Ctrl+U)</source>
            <translation>Retirer la réponse (Ctrl+U)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Sent. The {guest} sees it if you take it back.</source>
            <translation>Envoyé. Le {guest} le voit si vous la retirez.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>History of {title}</source>
            <translation>Historique de {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Versions, newest first</source>
            <translation>Versions, la plus récente d'abord</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go back to this version</source>
            <translation>Revenir à cette version</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n} by {name}</source>
            <translation>Version {n} par {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed. This is the text in use now.</source>
            <translation>Ce que cette version a changé. C'est le texte en vigueur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed.</source>
            <translation>Ce que cette version a changé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>The first version.</source>
            <translation>La première version.</translation>
        </message>
    </context>
    <context>
        <name>WebsiteStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Your website</source>
            <translation>Votre site web</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Put the chat on your website</source>
            <translation>Mettez le chat sur votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay passes the sealed messages between your website and this PC, and can't read them.</source>
            <translation>Un relais transmet les messages scellés entre votre site et ce PC, sans pouvoir les lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Address of the relay</source>
            <translation>Adresse du relais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay that somebody runs for me</source>
            <translation>Un relais que quelqu'un gère pour moi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>My own relay</source>
            <translation>Mon propre relais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This PC, for a try</source>
            <translation>Ce PC, pour essayer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Make my line</source>
            <translation>Créer ma ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Copied. Now paste it into your website.</source>
            <translation>Copiée. Collez-la maintenant dans votre site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This line works on this PC only. Before it goes onto your website, name a relay that your visitors can reach.</source>
            <translation>Cette ligne ne marche que sur ce PC. Avant de la mettre sur votre site, indiquez un relais que vos visiteurs peuvent joindre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Open a page to try it</source>
            <translation>Ouvrir une page pour essayer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>What your website is made with</source>
            <translation>Avec quoi votre site est fait</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>The relay on this PC is being started…</source>
            <translation>Le relais sur ce PC démarre…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Type the address of the relay first. Whoever runs it tells you.</source>
            <translation>Saisissez d'abord l'adresse du relais. La personne qui le gère vous la donne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>Collez cette ligne avant &lt;/body&gt; sur chaque page</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Only browsers on this PC reach it. It shows you the chat as visitors see it, and needs nothing else.</source>
            <translation>Seuls les navigateurs de ce PC l'atteignent. Il vous montre le chat comme le voient les visiteurs, et n'a besoin de rien d'autre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>deskbell-relay runs on a small machine with an address of its own. The guide for relay operators says how.</source>
            <translation>deskbell-relay fonctionne sur une petite machine qui a sa propre adresse. Le guide pour les gérants de relais dit comment.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Whoever runs it tells you its address.</source>
            <translation>La personne qui le gère vous donne son adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connected.</source>
            <translation>Connecté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
    </context>
    <context>
        <name>WidgetForm</name>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour of the widget</source>
            <translation>Couleur du widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose the colour of the widget</source>
            <translation>Choisir la couleur du widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>White words could not be read on this colour, so the widget darkens it.</source>
            <translation>Un texte blanc serait illisible sur cette couleur : le widget l’assombrit.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Where the widget stands</source>
            <translation>Emplacement du widget</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom right (on Arabic pages: left)</source>
            <translation>En bas à droite (à gauche sur les pages en arabe)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom left (on Arabic pages: right)</source>
            <translation>En bas à gauche (à droite sur les pages en arabe)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Icon on its button</source>
            <translation>Icône du bouton</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Speech bubble</source>
            <translation>Bulle</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bell</source>
            <translation>Cloche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Greeting in {language}</source>
            <translation>Message d'accueil en {language}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>greeting, if you like</source>
            <translation>message d'accueil, si vous voulez</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Languages of the widget, and how it greets</source>
            <translation>Langues du widget, et son accueil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour, side and icon are also in the line for your website, for the time before the first click. After a change paste that line again.</source>
            <translation>La couleur, le côté et l’icône figurent aussi dans la ligne pour votre site, pour le temps qui précède le premier clic. Après un changement, collez de nouveau cette ligne.</translation>
        </message>
    </context>
    <context>
        <name>WidgetPreview</name>
        <message>
            <location filename="../../../desktop/ui/widget_preview.py" />
            <source>How the widget looks on your website</source>
            <translation>Aspect du widget sur votre site</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Set up Deskbell</source>
            <translation>Mettre Deskbell en place</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Skip this step</source>
            <translation>Passer cette étape</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>You can stop at any point and go on later.</source>
            <translation>Vous pouvez vous arrêter à tout moment et continuer plus tard.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>WordingsCard</name>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest other wordings of this entry</source>
            <translation>Proposer d'autres formulations de cette fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop suggesting wordings</source>
            <translation>Ne plus proposer de formulations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Other wordings</source>
            <translation>Autres formulations</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add this way of asking: {question}</source>
            <translation>Ajouter cette façon de demander : {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use as answer</source>
            <translation>Prendre comme réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use this wording as the answer</source>
            <translation>Prendre cette formulation comme réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model is writing. Visitors go first.</source>
            <translation>Le modèle écrit. Les visiteurs passent d'abord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model words this entry in other ways. You choose what stays.</source>
            <translation>Le modèle formule cette fiche autrement. Vous choisissez ce qui reste.</translation>
        </message>
    </context>
    <context>
        <name>WorthALook</name>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Worth a look</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Back to the entry</source>
            <translation>Retour à la fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Nothing. Your entries agree with each other.</source>
            <translation>Rien. Vos fiches s'accordent entre elles.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>1 thing. Deskbell may be wrong about it.</source>
            <translation>1 point. Deskbell peut se tromper.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>{n} things. Deskbell may be wrong about them.</source>
            <translation>{n} points. Deskbell peut se tromper.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>It's fine</source>
            <translation>C'est bien ainsi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Leave it as it is and don't show it again</source>
            <translation>Laisser tel quel et ne plus l'afficher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Entry without a title</source>
            <translation>Fiche sans titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open {title}</source>
            <translation>Ouvrir {title}</translation>
        </message>
    </context>
    <context>
        <name>_ListDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Close</source>
            <translation>Fermer</translation>
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
            <translation>approuvé par {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found helpful</source>
            <translation>jugé utile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found not helpful</source>
            <translation>jugé inutile</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Entry without a title</source>
            <translation>Fiche sans titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Wrong?</source>
            <translation>Faux ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Show all of this long message</source>
            <translation>Afficher tout ce long message</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <location filename="../../../desktop/ui/questions.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>{title} can't be added by name: its file has not been verified. Download it yourself and name the file.</source>
            <translation>{title} ne peut pas être ajouté par son nom : son fichier n'a pas été vérifié. Téléchargez-le vous-même et indiquez le fichier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>The disk is full. Free some space, then try again.</source>
            <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Without its passphrase the profile stays closed. Start Deskbell again to type it.</source>
            <translation>Sans sa phrase secrète, le profil reste fermé. Redémarrez Deskbell pour la saisir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Deskbell has a fault of its own and must close ({name}). Start it again; the conversations are safe.</source>
            <translation>Deskbell a rencontré une erreur interne et doit se fermer ({name}). Redémarrez-le ; les conversations sont en sécurité.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{folder} holds no conversations yet, so there is no backup.</source>
            <translation>{folder} ne contient encore aucune conversation, il n’y a donc pas de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{file} can't be read as UTF-8 text ({why}), so there is no passphrase. Nothing was changed.</source>
            <translation>{file} ne peut pas être lu comme texte UTF-8 ({why}), il n’y a donc pas de phrase secrète. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>Nobody can be asked for the backup's passphrase here. Put it into a file that only you may read and name it with --passphrase-file. Nothing was changed.</source>
            <translation>Personne ne peut être interrogé ici sur la phrase secrète de la sauvegarde. Mettez-la dans un fichier que vous seul pouvez lire et indiquez-le avec --passphrase-file. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The key of your website's line was renewed after this backup was made, so the renewed key and its line stay in use.</source>
            <translation>La clé de la ligne de votre site a été renouvelée après cette sauvegarde ; la nouvelle clé et sa ligne restent donc en service.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The line for your website is the backup's. Where the key was renewed after this backup was made, a page may carry another line: put the one from Settings on every page, or restore a newer backup. 'deskbell doctor --site URL' says whether a page fits.</source>
            <translation>La ligne pour votre site est celle de la sauvegarde. Si la clé a été renouvelée après cette sauvegarde, une page peut porter une autre ligne : mettez celle des Réglages sur chaque page, ou restaurez une sauvegarde plus récente. 'deskbell doctor --site URL' dit si une page convient.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. One conversation in it was erased since, and stays erased. What was here before is kept as a copy.</source>
            <translation>La sauvegarde est utilisée. Une conversation qu’elle contient a été effacée depuis et le reste. Ce qui était là avant est gardé en copie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. {count} conversations in it were erased since, and stay erased. What was here before is kept as a copy.</source>
            <translation>La sauvegarde est utilisée. {count} conversations qu’elle contient ont été effacées depuis et le restent. Ce qui était là avant est gardé en copie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. What was here before is kept as a copy.</source>
            <translation>La sauvegarde est utilisée. Ce qui était là avant est gardé en copie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no relay address; write it as wss://relay.example.com.</source>
            <translation>{address} n'est pas une adresse de relais ; écrivez-la comme wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is not encrypted on the way. Use wss:// for a relay on another machine.</source>
            <translation>{address} n'est pas chiffrée en chemin. Utilisez wss:// pour un relais sur une autre machine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no website; write it as https://www.example.com.</source>
            <translation>{address} n'est pas un site ; écrivez-le comme https://www.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>It could not be looked at ({kind}).</source>
            <translation>Cela n'a pas pu être vérifié ({kind}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>Send this report to support.</source>
            <translation>Envoyez ce rapport à l'assistance.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again: its files are incomplete or were changed.</source>
            <translation>Réinstallez Deskbell : ses fichiers sont incomplets ou ont été modifiés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The model that compares questions with your knowledge is missing or was changed, so every question goes to people.</source>
            <translation>Le modèle qui compare les questions à vos connaissances manque ou a été modifié ; chaque question va donc à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The built-in model compares questions with your knowledge; it is unchanged.</source>
            <translation>Le modèle intégré compare les questions à vos connaissances ; il est inchangé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>A model of your own compares questions with your knowledge.</source>
            <translation>Un modèle de votre choix compare les questions à vos connaissances.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Of several models the one is in use that found most: {right} of {asked} of your own ways of asking, left out one by one.</source>
            <translation>De plusieurs modèles, celui qui en a trouvé le plus est utilisé : {right} de vos {asked} façons de demander, retirées une à une.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>There is none, which is fine: answers come word for word from your knowledge.</source>
            <translation>Il n'y en a pas, et c'est très bien : les réponses viennent mot pour mot de vos connaissances.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file {file} can't be read, so it is not used.</source>
            <translation>Son fichier {file} ne peut pas être lu, il n'est donc pas utilisé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add'.</source>
            <translation>Ajoutez de nouveau le modèle avec « deskbell models add ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file was changed on the disk, so it is not used.</source>
            <translation>Son fichier a été modifié sur le disque, il n'est donc pas utilisé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add', and check the disk.</source>
            <translation>Ajoutez de nouveau le modèle avec « deskbell models add » et vérifiez le disque.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file is the one that was added, byte for byte.</source>
            <translation>Son fichier est celui qui a été ajouté, octet pour octet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website is missing.</source>
            <translation>Le script pour votre site web manque.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Version {version}, unchanged.</source>
            <translation>Version {version}, inchangée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website was changed, so browsers will refuse it.</source>
            <translation>Le script pour votre site web a été modifié ; les navigateurs le refuseront.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again, then compare the line on your website.</source>
            <translation>Réinstallez Deskbell, puis comparez la ligne sur votre site web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/in_app.py" />
            <source>Deskbell starts as usual now.</source>
            <translation>Deskbell démarre maintenant comme d'habitude.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell runs as it was made to.</source>
            <translation>Deskbell fonctionne comme prévu.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell is made for Python 3.11 and runs on {version}.</source>
            <translation>Deskbell est fait pour Python 3.11 et tourne avec {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Install Deskbell anew with its installer.</source>
            <translation>Réinstallez Deskbell avec son programme d'installation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It can run a language model.</source>
            <translation>Il peut faire tourner un modèle de langage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It is too old for a language model: it lacks {lacking}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>Il est trop ancien pour un modèle de langage : il lui manque {lacking}. Deskbell répond mot pour mot à partir de vos connaissances, le reste va à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This PC has less than the 4 GB that Deskbell needs.</source>
            <translation>Ce PC a moins que les 4 Go dont Deskbell a besoin.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Add memory, or use another PC.</source>
            <translation>Ajoutez de la mémoire, ou utilisez un autre PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free, so answers may be slow.</source>
            <translation>Il ne reste que {free} Go, les réponses peuvent donc être lentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Close programs that you don't need.</source>
            <translation>Fermez les programmes dont vous n'avez pas besoin.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free.</source>
            <translation>{free} Go sont libres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Nothing can be written to {folder}.</source>
            <translation>Rien ne peut être écrit dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Give the person who starts Deskbell the right to write there.</source>
            <translation>Donnez à la personne qui démarre Deskbell le droit d'y écrire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free where the conversations are.</source>
            <translation>Il ne reste que {free} Go là où sont les conversations.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Free at least 2 GB. On a full disk new messages can't be kept and wait at the relay.</source>
            <translation>Libérez au moins 2 Go. Sur un disque plein, les nouveaux messages ne peuvent pas être gardés et attendent au relais.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free where the conversations are.</source>
            <translation>{free} Go sont libres là où sont les conversations.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>The key of your conversations is in a keyring that can't be reached now.</source>
            <translation>La clé de vos conversations est dans un trousseau inaccessible pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Log in to this computer's desktop, not only over the network, and unlock the keyring.</source>
            <translation>Ouvrez une session sur le bureau de cet ordinateur, pas seulement par le réseau, et déverrouillez le trousseau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Your passphrase protects the conversations.</source>
            <translation>Votre phrase secrète protège les conversations.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This computer's keyring keeps the keys.</source>
            <translation>Le trousseau de cet ordinateur garde les clés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no keyring here that Deskbell trusts, so a passphrase protects the conversations.</source>
            <translation>Il n'y a pas ici de trousseau auquel Deskbell se fie ; une phrase secrète protège donc les conversations.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell starts as usual.</source>
            <translation>Deskbell démarre comme d'habitude.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell started in safe mode the last time, because the starts before did not get through. The AI is left out, and everything goes to people.</source>
            <translation>Deskbell a démarré sans échec la dernière fois, car les démarrages précédents n'ont pas abouti. L'IA est laissée de côté, et tout va à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Choose 'Start normally' in the app. If it comes to this again, send the report to support.</source>
            <translation>Choisissez « Démarrer normalement » dans l'application. Si cela se reproduit, envoyez le rapport à l'assistance.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows notifications.</source>
            <translation>Ce bureau affiche les notifications.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no desktop here, so nothing can be shown when somebody waits.</source>
            <translation>Il n'y a pas de bureau ici ; rien ne peut donc s'afficher quand quelqu'un attend.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Set up e-mail, so that you hear of it.</source>
            <translation>Configurez l'e-mail pour en être averti.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows no notifications. Somebody who waits is heard by the bell and seen in the window only.</source>
            <translation>Ce bureau n'affiche pas de notifications. Quelqu'un qui attend ne s'entend que par la sonnette et ne se voit que dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Leave Deskbell's window open, or turn on the tray in this desktop's settings.</source>
            <translation>Laissez la fenêtre de Deskbell ouverte, ou activez la zone de notification dans les réglages de ce bureau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It was not looked at, because the settings can't be read.</source>
            <translation>Cela n'a pas été vérifié, car les réglages ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be compared: only a relay that answers tells the time.</source>
            <translation>Elle ne peut pas être comparée : seul un relais qui répond donne l'heure.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No relay is set up yet, so no visitor can write.</source>
            <translation>Aucun relais n'est encore configuré, aucun visiteur ne peut donc écrire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name one in Settings, or with 'deskbell setup --relay wss://…'.</source>
            <translation>Indiquez-en un dans les Réglages, ou avec « deskbell setup --relay wss://… ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be reached, so messages in both directions wait.</source>
            <translation>Il est injoignable, les messages attendent donc dans les deux sens.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It answers.</source>
            <translation>Il répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is {number} minutes off, so the relay refuses it.</source>
            <translation>L'horloge de ce PC est décalée de {number} minutes, le relais le refuse donc.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Let the internet set this PC's clock, then start Deskbell again.</source>
            <translation>Laissez Internet régler l'horloge de ce PC, puis redémarrez Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is right.</source>
            <translation>L'horloge de ce PC est à l'heure.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It is not set up. When somebody waits and nobody comes, you hear of it at this PC only.</source>
            <translation>Il n'est pas configuré. Quand quelqu'un attend et que personne ne vient, vous ne l'apprenez qu'à ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server can't be used, so no e-mail goes out.</source>
            <translation>Le serveur de messagerie ne peut pas être utilisé, aucun e-mail ne part donc.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server lets this desk in.</source>
            <translation>Le serveur de messagerie accepte cet accueil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No website is connected yet.</source>
            <translation>Aucun site web n'est encore connecté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name it in Settings → Your website, and paste the line that is shown there.</source>
            <translation>Indiquez-le dans Réglages → Votre site web, et collez la ligne affichée là.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The line on your website is right.</source>
            <translation>La ligne sur votre site web est correcte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The first page of your website has no line of Deskbell's.</source>
            <translation>La première page de votre site web n'a pas de ligne de Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>If it is on other pages, look at one of them with 'deskbell doctor --site ADDRESS'. Else copy the line from Settings → Your website and paste it before &lt;/body&gt;.</source>
            <translation>Si elle est sur d'autres pages, vérifiez-en une avec « deskbell doctor --site ADRESSE ». Sinon copiez la ligne de Réglages → Votre site web et collez-la avant &lt;/body&gt;.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The page could not be read.</source>
            <translation>La page n'a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It was not looked at, because the settings could not be read.</source>
            <translation>Elle n'a pas été examinée, car les réglages n'ont pas pu être lus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It can't be used, so Deskbell does not start.</source>
            <translation>Elle ne peut pas servir, Deskbell ne démarre donc pas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The line has one key.</source>
            <translation>La ligne a une seule clé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}; nobody has come by it in the last 7 days.</source>
            <translation>La clé a été renouvelée. L'ancienne ligne fonctionne jusqu'au {date} ; personne n'est venu par elle ces 7 derniers jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}, and visitors still come by it.</source>
            <translation>La clé a été renouvelée. L'ancienne ligne fonctionne jusqu'au {date}, et des visiteurs viennent encore par elle.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Some page still has the older line. Look at your pages with 'deskbell doctor --site ADDRESS', and paste the new line from Settings → Your website there.</source>
            <translation>Une page a encore l'ancienne ligne. Examinez vos pages avec 'deskbell doctor --site ADRESSE' et collez-y la nouvelle ligne de Réglages → Votre site web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The profile is a file, not a folder.</source>
            <translation>Le profil est un fichier, pas un dossier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Give the folder of your conversations with --profile.</source>
            <translation>Indiquez le dossier de vos conversations avec --profile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Nothing is stored yet.</source>
            <translation>Rien n'est encore enregistré.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They were not looked at, because they are locked.</source>
            <translation>Elles n'ont pas été vérifiées, car elles sont verrouillées.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>A newer Deskbell has written them, and this one can't read them.</source>
            <translation>Un Deskbell plus récent les a écrites, et celui-ci ne peut pas les lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>Réinstallez la version plus récente. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole, and older than this Deskbell. The next start brings it up to date and makes a copy first.</source>
            <translation>La base de données est intacte, et plus ancienne que ce Deskbell. Le prochain démarrage en fait d'abord une copie, puis la met à niveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The journal of what was erased was changed at entry {number}.</source>
            <translation>Le journal de ce qui a été effacé a été modifié à l'entrée {number}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Somebody has changed the database by hand. Restore a backup if you don't know why.</source>
            <translation>Quelqu'un a modifié la base de données à la main. Restaurez une sauvegarde si vous ne savez pas pourquoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole.</source>
            <translation>La base de données est intacte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is damaged.</source>
            <translation>La base de données est endommagée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Close Deskbell, copy the whole profile folder to a safe place and check the disk. Then restore a backup: 'deskbell restore FILE', or a copy of Deskbell's own in the folder 'backups'.</source>
            <translation>Fermez Deskbell, copiez tout le dossier du profil en lieu sûr et vérifiez le disque. Restaurez ensuite une sauvegarde : « deskbell restore FICHIER », ou l'une des copies de Deskbell dans le dossier « backups ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They can't be opened.</source>
            <translation>Elles ne peuvent pas être ouvertes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Copy the line from Settings → Your website and paste it before &lt;/body&gt; again.</source>
            <translation>Copiez la ligne de Réglages → Votre site web et collez-la de nouveau avant &lt;/body&gt;.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line stands on the page as words that visitors read.</source>
            <translation>La ligne figure sur la page comme un texte que les visiteurs lisent.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Paste it where your website's builder takes code (custom code, code injection, footer scripts), and take it out of the text.</source>
            <translation>Collez-la là où votre créateur de site accepte du code (code personnalisé, injection de code, scripts de pied de page), et retirez-la du texte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page as it is sent has no line of Deskbell's.</source>
            <translation>La page telle qu'elle est envoyée n'a pas de ligne de Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>If a tag manager adds it later, put it into the page itself instead.</source>
            <translation>Si un gestionnaire de balises l'ajoute plus tard, mettez-la plutôt dans la page elle-même.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} was read.</source>
            <translation>{address} a été lue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page comes without encryption (http), where messages can't be sealed.</source>
            <translation>La page arrive sans chiffrement (http), où les messages ne peuvent pas être scellés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Let your website be served by https only; its host can turn it on.</source>
            <translation>Faites servir votre site web en https uniquement ; son hébergeur peut l'activer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is one of your websites in Settings.</source>
            <translation>C'est l'un de vos sites web dans les Réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} is not among your websites in Settings, so the relay refuses its visitors.</source>
            <translation>{address} n'est pas parmi vos sites web dans les Réglages, le relais refuse donc ses visiteurs.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add {address} in Settings → Your website.</source>
            <translation>Ajoutez {address} dans Réglages → Votre site web.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has {number} lines; only the first one counts.</source>
            <translation>La page a {number} lignes ; seule la première compte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take the others out.</source>
            <translation>Retirez les autres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Something on the website has rewritten the line, such as a plug-in that delays scripts.</source>
            <translation>Quelque chose sur le site web a réécrit la ligne, par exemple une extension qui retarde les scripts.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take widget.js out of what the plug-in optimises, delays or combines.</source>
            <translation>Retirez widget.js de ce que l'extension optimise, retarde ou combine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>crossorigin="anonymous" is missing, so browsers refuse the script.</source>
            <translation>crossorigin="anonymous" manque, les navigateurs refusent donc le script.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is there, once and in its form.</source>
            <translation>La ligne est là, une fois et dans sa forme.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>data-site is missing or was cut off.</source>
            <translation>data-site manque ou a été coupé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Whose line it is was not compared, because the settings here could not be read (it names {site}).</source>
            <translation>Le propriétaire de la ligne n'a pas été comparé, car les réglages d'ici n'ont pas pu être lus (elle nomme {site}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed. It works until {date}, then this page reaches nobody.</source>
            <translation>La ligne est celle d'avant le renouvellement de sa clé. Elle fonctionne jusqu'au {date}, ensuite cette page n'atteint personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed, and it has ended: this page reaches nobody.</source>
            <translation>La ligne est celle d'avant le renouvellement de sa clé, et elle n'est plus valable : cette page n'atteint personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line belongs to another desk: its visitors' messages can't be read here.</source>
            <translation>La ligne appartient à un autre accueil : les messages de ses visiteurs ne peuvent pas être lus ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is this desk's.</source>
            <translation>C'est celle de cet accueil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line names a script that no version of Deskbell known here has made.</source>
            <translation>La ligne nomme un script qu'aucune version de Deskbell connue ici n'a fait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is missing, so a browser would run a changed script.</source>
            <translation>L'empreinte d'intégrité manque, un navigateur exécuterait donc un script modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is not that of version {version}; browsers refuse it, or worse.</source>
            <translation>L'empreinte d'intégrité n'est pas celle de la version {version} ; les navigateurs refusent le script, ou pire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}; {newest} is newer, the old one goes on working.</source>
            <translation>Le script est inchangé, version {version} ; {newest} est plus récente, l'ancienne continue de fonctionner.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}.</source>
            <translation>Le script est inchangé, version {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The relay is the one in Settings.</source>
            <translation>Le relais est celui des Réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line uses {host}, but Settings names {other}.</source>
            <translation>La ligne utilise {host}, mais les Réglages indiquent {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The button looks as in Settings, also before the first click.</source>
            <translation>Le bouton a l'aspect des Réglages, aussi avant le premier clic.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Before the first click the button looks otherwise than in Settings; it still works.</source>
            <translation>Avant le premier clic, le bouton diffère des Réglages ; il fonctionne quand même.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy keeps the widget out.</source>
            <translation>La Content-Security-Policy de la page bloque le widget.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add to it: {rules}</source>
            <translation>Ajoutez-y : {rules}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy lets the widget work.</source>
            <translation>La Content-Security-Policy de la page laisse le widget fonctionner.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has no Content-Security-Policy.</source>
            <translation>La page n'a pas de Content-Security-Policy.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>Start this PC again and look once more. If it stays like this, install Deskbell again and send the report to support.</source>
            <translation>Redémarrez ce PC et vérifiez encore une fois. Si cela persiste, réinstallez Deskbell et envoyez le rapport à l'assistance.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It is still starting. Until then questions go to people.</source>
            <translation>Il démarre encore. D'ici là, les questions vont à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It starts and answers.</source>
            <translation>Il démarre et répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It does not start, so every question goes to people.</source>
            <translation>Il ne démarre pas, chaque question va donc à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} needs {needed} GB more and {free} GB are free on this disk. Free some space, then try again; what is there is kept.</source>
            <translation>Il faut encore {needed} Go pour {file}, et {free} Go sont libres sur ce disque. Libérez de la place, puis réessayez ; ce qui est là est gardé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>The disk is full. Free some space, then try again; what is there is kept.</source>
            <translation>Le disque est plein. Libérez de la place, puis réessayez ; ce qui est là est gardé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} lies at an address that is not listed for models. It was not fetched. Download it yourself and name the file.</source>
            <translation>{file} se trouve à une adresse qui n'est pas prévue pour les modèles. Il n'a pas été téléchargé. Téléchargez-le vous-même et indiquez le fichier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>the connection ended early</source>
            <translation>la connexion a été coupée</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} could not be fetched ({why}). Check the connection, then try again; it goes on where it stopped.</source>
            <translation>{file} n'a pas pu être téléchargé ({why}). Vérifiez la connexion, puis réessayez ; cela reprend où cela s'est arrêté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} is not the file it should be (its SHA-256 is {found}…, expected {expected}…). It was removed. Try again; if that does not help, tell us.</source>
            <translation>{file} n'est pas le fichier attendu (SHA-256 {found}…, attendu {expected}…). Il a été supprimé. Réessayez ; si cela n'aide pas, dites-le-nous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{address} is not fetched: only https addresses are.</source>
            <translation>{address} n'est pas téléchargé : seules les adresses https le sont.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/drafts.py" />
            <source>The language model is not used. {reason}</source>
            <translation>Le modèle de langue n'est pas utilisé. {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends from one page to the next without an end. Open the page in your browser and copy the address it shows there.</source>
            <translation>{host} renvoie sans fin d'une page à l'autre. Ouvrez la page dans votre navigateur et copiez l'adresse qui s'y affiche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} can't be found. Check the address, and that this PC is online.</source>
            <translation>{host} est introuvable. Vérifiez l'adresse et que ce PC est en ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} leads into your own network, so the page was not fetched. If that is what you want, type the address in numbers.</source>
            <translation>{host} mène à votre propre réseau, la page n'a donc pas été chargée. Si c'est voulu, saisissez l'adresse en chiffres.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to a page without encryption, so it was not fetched. Open the page in your browser and type the address it shows there.</source>
            <translation>{host} renvoie vers une page non chiffrée, elle n'a donc pas été chargée. Ouvrez la page dans votre navigateur et saisissez l'adresse qui s'y affiche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to {other}, which you did not name, so it was not fetched. If that is your site too, type its address.</source>
            <translation>{host} renvoie vers {other}, que vous n’avez pas indiqué : la page n’a pas été chargée. Si c’est aussi votre site, saisissez son adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{address} is no address of a web page. Type it as your browser shows it, such as https://www.example.com/faq.</source>
            <translation>{address} n'est pas l'adresse d'une page web. Saisissez-la comme votre navigateur l'affiche, par exemple https://www.example.com/faq.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} did not give the page (it answered {status}). Open it in your browser to see whether the address is right.</source>
            <translation>{host} n'a pas donné la page (réponse {status}). Ouvrez-la dans votre navigateur pour vérifier l'adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} gave something that is no text ({kind}). Choose a page, a PDF or a Word file.</source>
            <translation>{host} a donné quelque chose qui n'est pas du texte ({kind}). Choisissez une page, un PDF ou un fichier Word.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The import was stopped.</source>
            <translation>L'importation a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} answers too slowly. Try again later.</source>
            <translation>{host} répond trop lentement. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The page at {host} is larger than {most} MB, so it was not read. Choose a page with just the questions.</source>
            <translation>La page de {host} dépasse {most} Mo, elle n'a donc pas été lue. Choisissez une page avec seulement les questions.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} does not answer ({why}). Check the address, and that this PC is online.</source>
            <translation>{host} ne répond pas ({why}). Vérifiez l'adresse et que ce PC est en ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell made a copy of everything by itself: {made}. If you go back to it, what came after it is missing. The damaged file is kept, in a folder beside it.</source>
            <translation>Deskbell a fait de lui-même une copie de tout : {made}. Si vous y revenez, ce qui est venu après manquera. Le fichier endommagé est conservé, dans un dossier à côté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Go back to the copy</source>
            <translation>Revenir à la copie</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Close Deskbell</source>
            <translation>Fermer Deskbell</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell goes on with the copy: {made}. What came after it is missing.</source>
            <translation>Deskbell continue avec la copie : {made}. Ce qui est venu après manque.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>{file} can't be read ({why}). Add the model again.</source>
            <translation>{file} est illisible ({why}). Ajoutez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>The language model's file has been changed on disk and is not used. Import it again with 'deskbell models add'.</source>
            <translation>Le fichier du modèle de langage a été modifié sur le disque et n’est pas utilisé. Importez-le de nouveau avec 'deskbell models add'.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Everything is erased: the keys, all conversations, the knowledge, the settings, the backups in Deskbell's own folder and the start with the computer.</source>
            <translation>Tout est effacé : les clés, toutes les conversations, les connaissances, les réglages, les sauvegardes dans le dossier de Deskbell et le démarrage avec l'ordinateur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>The keys are erased, so no conversation can be read any more. These could not be removed; delete them by hand: {names}.</source>
            <translation>Les clés sont effacées, aucune conversation ne peut plus être lue. Ceci n'a pas pu être supprimé ; faites-le à la main : {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Not reached from here: backups that you carried elsewhere, files that you exported, e-mails that were sent. Sealed messages at the relay can't be opened by anybody and are gone within 72 hours. Take the line for the widget out of your website, and remove the program itself as any other.</source>
            <translation>Hors d'atteinte d'ici : les sauvegardes emportées ailleurs, les fichiers exportés, les e-mails envoyés. Les messages scellés au relais ne peuvent être ouverts par personne et disparaissent en 72 heures. Retirez la ligne du widget de votre site et désinstallez le programme comme tout autre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <location filename="../../../desktop/app/stop_command.py" />
            <source>Deskbell is still running on {folder}. Quit it first.</source>
            <translation>Deskbell tourne encore sur {folder}. Quittez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Free some space on that disk, then try again.</source>
            <translation>Libérez de la place sur ce disque, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Choose another place, or get the right to use this one.</source>
            <translation>Choisissez un autre emplacement, ou obtenez le droit d'utiliser celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Check the name and that it can be used, then try again.</source>
            <translation>Vérifiez le nom et qu'il peut être utilisé, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>A file</source>
            <translation>Un fichier</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>{file}: {why}.</source>
            <translation>{file} : {why}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>How fast this PC is could not be measured.</source>
            <translation>La vitesse de ce PC n'a pas pu être mesurée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>There is no model of that name.</source>
            <translation>Il n'y a pas de modèle de ce nom.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>The relay on this PC could not be started. Start Deskbell again, or name a relay that somebody runs for you.</source>
            <translation>Le relais sur ce PC n'a pas pu démarrer. Redémarrez Deskbell, ou indiquez un relais que quelqu'un gère pour vous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>This page is only on this PC, to try your assistant. Press the button in the corner and ask what your guests ask.</source>
            <translation>Cette page n'existe que sur ce PC, pour essayer votre assistant. Appuyez sur le bouton dans le coin et demandez ce que demandent vos clients.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/owner_mail.py" />
            <source>Type the password of this mail account.</source>
            <translation>Saisissez le mot de passe de ce compte e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{variable} has to be {count} hexadecimal characters. Correct it, or unset it to use the keyring or a passphrase.</source>
            <translation>{variable} doit compter {count} caractères hexadécimaux. Corrigez-la, ou supprimez-la pour utiliser le trousseau ou une phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, can't be read: {why}. Check the name and that you may open it. Nothing was changed.</source>
            <translation>{file}, indiqué par {variable}, est illisible : {why}. Vérifiez le nom et que vous pouvez l'ouvrir. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, is not UTF-8 text. Save it as UTF-8, with the passphrase and nothing else. Nothing was changed.</source>
            <translation>{file}, indiqué par {variable}, n'est pas du texte UTF-8. Enregistrez-le en UTF-8, avec la phrase secrète et rien d'autre. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{need}, and nobody can be asked for it here. Start Deskbell in a terminal, or put the passphrase into a file that only you may read and name it in {variable}. Nothing was changed.</source>
            <translation>{need}, et personne ne peut la saisir ici. Démarrez Deskbell dans un terminal, ou mettez la phrase secrète dans un fichier que vous seul pouvez lire et indiquez-le dans {variable}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Visitor</source>
            <translation>Visiteur</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Front desk</source>
            <translation>Réception</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Notice</source>
            <translation>Information</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Names and e-mail addresses</source>
            <translation>Noms et adresses e-mail</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Drafts of replies</source>
            <translation>Brouillons de réponses</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Summaries</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions on the list of open questions</source>
            <translation>Questions dans la liste des questions ouvertes</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions kept for rehearsals</source>
            <translation>Questions gardées pour les répétitions</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>E-mails that waited to be sent</source>
            <translation>E-mails en attente d'envoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>Messages scellés en attente d'envoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Lines in the search index</source>
            <translation>Lignes de l'index de recherche</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Not reached by this: e-mails that were sent before, files that were exported before, copies of this computer's disk made by other programs, and what the visitor's own browser keeps.</source>
            <translation>Non atteints : les e-mails déjà envoyés, les fichiers déjà exportés, les copies du disque faites par d'autres programmes et ce que garde le navigateur du visiteur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt: personal data erased</source>
            <translation>Reçu : données personnelles effacées</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Erased at: {moment}</source>
            <translation>Effacé le : {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt number: {number}</source>
            <translation>Reçu numéro : {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Nothing was found that could be erased.</source>
            <translation>Rien à effacer n'a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of this receipt: {hash}</source>
            <translation>Empreinte de ce reçu : {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of its line in the access record: {hash}</source>
            <translation>Empreinte de sa ligne dans le registre des accès : {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Copy of your data</source>
            <translation>Copie de vos données</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Conversation of {moment}</source>
            <translation>Conversation du {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Draft of a reply, not sent</source>
            <translation>Brouillon de réponse, non envoyé</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>On the list of open questions</source>
            <translation>Dans la liste des questions ouvertes</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/profile.py" />
            <source>The keys of your website's line don't fit each other ({why}). Somebody may have changed the keyring or the database. Restore a backup with 'deskbell restore FILE'. Nothing was changed.</source>
            <translation>Les clés de la ligne de votre site ne vont pas ensemble ({why}). Quelqu'un a peut-être modifié le trousseau ou la base de données. Restaurez une sauvegarde avec 'deskbell restore FICHIER'. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document ended the program that reads it. It may be damaged, or need more memory than this PC has.</source>
            <translation>Le document a fait planter le programme qui le lit. Il est peut-être abîmé, ou demande plus de mémoire que ce PC n'en a.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document could not be read to its end.</source>
            <translation>Le document n'a pas pu être lu jusqu'au bout.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document takes too long to read, so reading it was ended. Save it anew, or split it, and import that.</source>
            <translation>Le document est trop long à lire, la lecture a donc été arrêtée. Enregistrez-le à nouveau, ou divisez-le, puis importez cela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document needs more memory than Deskbell gives to one document. Split it and import the parts.</source>
            <translation>Le document demande plus de mémoire que Deskbell n'en donne à un document. Divisez-le et importez les parties.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document is made in a way that Deskbell can't read ({why}). Save its text as a new document and import that.</source>
            <translation>Le document est fait d'une façon que Deskbell ne peut pas lire ({why}). Enregistrez son texte dans un nouveau document et importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/wiring.py" />
            <source>Not connected, because Deskbell started in safe mode. Messages wait at the relay, sealed.</source>
            <translation>Non connecté, car Deskbell a démarré sans échec. Les messages attendent au relais, scellés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Keyring</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Key of the line</source>
            <translation>Clé de la ligne</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Understanding of questions</source>
            <translation>Compréhension des questions</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>The assistant's process</source>
            <translation>Le processus de l'assistant</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Website script</source>
            <translation>Script du site web</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Relay</source>
            <translation>Relais</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Clock</source>
            <translation>Horloge</translation>
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
            <translation>Votre site web</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>A backup is being written or read. Try again in a moment.</source>
            <translation>Une sauvegarde est en cours d’écriture ou de lecture. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>The backup was written to {file}. It opens with its passphrase only.</source>
            <translation>La sauvegarde a été écrite dans {file}. Elle ne s’ouvre qu’avec sa phrase secrète.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest of {day} could not be sent: {reason}</source>
            <translation>Le récapitulatif du {day} n'a pas pu être envoyé : {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mail_setup.py" />
            <location filename="../../../desktop/mail/room.py" />
            <source>E-mail is not set up in the settings.</source>
            <translation>L'e-mail n'est pas configuré dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was not sent. {why}</source>
            <translation>Le récapitulatif n'a pas été envoyé. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was sent. Look into your mail.</source>
            <translation>Le récapitulatif est envoyé. Regardez vos e-mails.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mailing.py" />
            <location filename="../../../desktop/engine/showcase.py" />
            <source>A visitor</source>
            <translation>Un visiteur</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Deskbell has a fault of its own ({name}) and could not finish one step; everything else goes on. Please report it.</source>
            <translation>Deskbell a rencontré une erreur interne ({name}) et n'a pas pu terminer une étape ; tout le reste continue. Merci de la signaler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>It is kept and tried again.</source>
            <translation>C'est conservé et sera réessayé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>What could not be saved before is saved now.</source>
            <translation>Ce qui n'avait pas pu être enregistré l'est maintenant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Your website is not connected yet. Name it and a relay in Settings.</source>
            <translation>Votre site n'est pas encore relié. Indiquez-le avec un relais dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>This conversation is no longer here.</source>
            <translation>Cette conversation n'existe plus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <location filename="../../../desktop/engine/people.py" />
            <source>{file} can't be written: {why}. Choose another place.</source>
            <translation>{file} ne peut pas être écrit : {why}. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>The conversation was written to {file}.</source>
            <translation>La conversation a été écrite dans {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <location filename="../../../desktop/engine/intents.py" />
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The export failed: {why}</source>
            <translation>L'exportation a échoué : {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <source>The figures were written to {file}.</source>
            <translation>Les chiffres ont été écrits dans {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>An import is running already. Wait for its end, or stop it first.</source>
            <translation>Une importation est déjà en cours. Attendez sa fin, ou arrêtez-la d'abord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not read this. Please report it.</source>
            <translation>Deskbell a rencontré une erreur interne ({kind}) et n'a pas pu lire ceci. Merci de la signaler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/indexing.py" />
            <source>Your change is saved, but the assistant does not know it yet; it is tried again by itself.</source>
            <translation>Votre modification est enregistrée, mais l'assistant ne la connaît pas encore ; un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That is too long for one message. Shorten it, then send.</source>
            <translation>C'est trop long pour un seul message. Raccourcissez, puis envoyez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>The entry {title} was changed after this draft was made, so it was not sent. Edit the draft, or discard it.</source>
            <translation>La fiche {title} a été modifiée après ce brouillon, il n'a donc pas été envoyé. Modifiez ou abandonnez le brouillon.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This draft is too long for one message. Shorten it, then send.</source>
            <translation>Ce brouillon est trop long pour un seul message. Raccourcissez-le, puis envoyez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This conversation has been erased, so nothing was sent.</source>
            <translation>Cette conversation a été effacée, rien n'a donc été envoyé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That message is too old to be changed. Write a new one instead.</source>
            <translation>Ce message est trop ancien pour être modifié. Écrivez-en un nouveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>1 entry was written to {file}.</source>
            <translation>1 fiche a été écrite dans {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>{count} entries were written to {file}.</source>
            <translation>{count} fiches ont été écrites dans {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>Le PIN n'était pas juste, rien n'a donc été effacé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations and {entries} entries were written to {folder}.</source>
            <translation>{count} conversations et {entries} fiches ont été écrites dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations could not be read.</source>
            <translation>{count} conversations n'ont pas pu être lues.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is switched off, and its password is forgotten.</source>
            <translation>L'e-mail est désactivé, et son mot de passe oublié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is set up. Send a test e-mail to see that it arrives.</source>
            <translation>L'e-mail est configuré. Envoyez un e-mail d'essai pour voir s'il arrive.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>{business}: a test e-mail</source>
            <translation>{business} : un e-mail de test</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>Deskbell can reach you by e-mail. This is how you hear of a visitor who waits while nobody is at the desk.</source>
            <translation>Deskbell peut vous joindre par e-mail. C’est ainsi que vous apprenez qu’un visiteur attend alors que personne n’est à la réception.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was not sent. {why}</source>
            <translation>L'e-mail d'essai n'a pas été envoyé. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was sent. Look into your mail.</source>
            <translation>L'e-mail d'essai a été envoyé. Regardez dans votre boîte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>The visitor has left, and e-mail is not set up yet. Your reply waits in the chat until they come back.</source>
            <translation>Le visiteur est parti, et l'e-mail n'est pas encore configuré. Votre réponse l'attend dans le chat jusqu'à son retour.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>a visitor</source>
            <translation>un visiteur</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>An e-mail about {name} could not be sent: {reason}</source>
            <translation>Un e-mail à propos de {name} n'a pas pu être envoyé : {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>Waiting for {minutes} min. Open Deskbell at the desk to answer.</source>
            <translation>En attente depuis {minutes} min. Ouvrez Deskbell à la réception pour répondre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>{business}: {name} needs a person</source>
            <translation>{business} : {name} a besoin d’une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/model_offers.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not do this. Please report it.</source>
            <translation>Deskbell a un défaut ({kind}) et n'a pas pu le faire. Merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>An operator needs a name. Type one, then save.</source>
            <translation>Il faut un nom. Saisissez-en un, puis enregistrez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>Somebody at the desk has this name already. Choose another one.</source>
            <translation>Quelqu'un à l'accueil porte déjà ce nom. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>This is who is at the desk now. Let somebody else sign in first.</source>
            <translation>Cette personne est à l'accueil en ce moment. Laissez d'abord quelqu'un d'autre se connecter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>Un code PIN compte au moins 4 chiffres. Choisissez-en un plus long.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN you have now was not right, so it was not changed.</source>
            <translation>Le code PIN actuel n'était pas le bon, il n'a donc pas été changé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is set.</source>
            <translation>Le code PIN est défini.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is removed.</source>
            <translation>Le code PIN est supprimé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/owner.py" />
            <source>The settings are saved and in use.</source>
            <translation>Les réglages sont enregistrés et appliqués.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The copy was written: {files}.</source>
            <translation>La copie a été écrite : {files}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The receipt was written to {file}.</source>
            <translation>Le reçu a été écrit dans {file}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>Another computer has logged in with the older key of your website's line. If you have not done that, somebody has a copy of it: put the new line on every page now, then end the older one.</source>
            <translation>Un autre ordinateur s'est connecté avec l'ancienne clé de la ligne de votre site. Si ce n'était pas vous, quelqu'un en a une copie : mettez dès maintenant la nouvelle ligne sur chaque page, puis mettez fin à l'ancienne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line has ended.</source>
            <translation>L'ancienne ligne n'est plus valable.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This desk has no keys of its own.</source>
            <translation>Cet accueil n'a pas de clés à lui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>Le PIN n'était pas juste, rien n'a donc été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The last renewal is still under way. Wait until the older line has ended, or end it first.</source>
            <translation>Le dernier renouvellement est encore en cours. Attendez la fin de l'ancienne ligne, ou mettez-y fin d'abord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key can only be renewed while Deskbell is connected and sure of the date. Try again when the relay is connected.</source>
            <translation>La clé ne peut être renouvelée que lorsque Deskbell est connecté et sûr de la date. Réessayez quand le relais est connecté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key is renewed. Put the new line on every page within 30 days, and make a new backup: one from before has the older key.</source>
            <translation>La clé est renouvelée. Mettez la nouvelle ligne sur chaque page dans les 30 jours et faites une nouvelle sauvegarde : une sauvegarde d'avant contient l'ancienne clé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line could not be ended. Try again.</source>
            <translation>Il n'a pas été possible de mettre fin à l'ancienne ligne. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This visitor came by a line of your website that has ended, so the reply can't reach them here. Write to their e-mail address, if they left one.</source>
            <translation>Ce visiteur est venu par une ligne de votre site qui n'est plus valable ; la réponse ne peut pas l'atteindre ici. Écrivez à son adresse e-mail, s'il en a laissé une.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The 30 days are over: the older line of your website has ended.</source>
            <translation>Les 30 jours sont écoulés : l'ancienne ligne de votre site n'est plus valable.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>There is no older line.</source>
            <translation>Il n'y a pas d'ancienne ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>One reply had not reached its visitor there.</source>
            <translation>Une réponse n'y avait pas encore atteint son visiteur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>{count} replies had not reached their visitors there.</source>
            <translation>{count} réponses n'y avaient pas encore atteint leurs visiteurs.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>There is no language model to suggest wordings.</source>
            <translation>Il n'y a pas de modèle de langue pour proposer des formulations.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>The language model could not finish. Try again in a moment.</source>
            <translation>Le modèle de langue n'a pas pu terminer. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>Nothing that the model suggested passed the checks.</source>
            <translation>Rien de ce que le modèle a proposé n'a passé les contrôles.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retention.py" />
            <source>Conversations are kept for these times from now on.</source>
            <translation>Les conversations sont désormais gardées pendant ces durées.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks for a person.</source>
            <translation>{name} demande une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} has a complaint.</source>
            <translation>{name} a une réclamation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about money back.</source>
            <translation>{name} demande un remboursement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks what only you can see.</source>
            <translation>{name} demande ce que vous seul pouvez voir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a booking.</source>
            <translation>{name} pose une question sur une réservation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for your yes to a draft.</source>
            <translation>{name} attend votre accord sur un brouillon.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for the rest of an answer.</source>
            <translation>{name} attend le reste d'une réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a topic that you answer yourself.</source>
            <translation>{name} pose une question sur un sujet que vous traitez vous-même.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} may have an emergency.</source>
            <translation>{name} a peut-être une urgence.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote while the assistant was away.</source>
            <translation>{name} a écrit pendant que l'assistant était absent.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} needs a person to answer.</source>
            <translation>{name} a besoin de la réponse d'une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote again.</source>
            <translation>{name} a écrit de nouveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They asked: {text}</source>
            <translation>Question posée : {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Last: {text}</source>
            <translation>En dernier : {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered from: {titles}</source>
            <translation>Réponse tirée de : {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Your reply: {text}</source>
            <translation>Votre réponse : {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>The AI's reply: {text}</source>
            <translation>Réponse de l'IA : {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: the conversation with {name}</source>
            <translation>{business} : la conversation avec {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody has answered their last message.</source>
            <translation>Personne n'a répondu au dernier message.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>It was marked as done.</source>
            <translation>Elle a été marquée comme terminée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They have left.</source>
            <translation>Le visiteur est parti.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: your digest of {day}</source>
            <translation>{business} : votre récapitulatif du {day}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Needs you</source>
            <translation>A besoin de vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody waits for you.</source>
            <translation>Personne ne vous attend.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Promised for today</source>
            <translation>Promis pour aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nothing that your replies promise in words is due today.</source>
            <translation>Rien de ce que vos réponses promettent en toutes lettres n'est prévu aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor was content: {n}</source>
            <translation>Par l'IA seule, le visiteur était satisfait : {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor said nothing: {n}</source>
            <translation>Par l'IA seule, le visiteur n'a rien dit : {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By a person: {n}</source>
            <translation>Par une personne : {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Closed without a reply: {n}</source>
            <translation>Terminé sans réponse : {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>New open questions</source>
            <translation>Nouvelles questions ouvertes</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>No new question is open.</source>
            <translation>Aucune nouvelle question ouverte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>And {n} more.</source>
            <translation>Et {n} de plus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Written on this PC and sent by your own mail server.</source>
            <translation>Écrit sur ce PC et envoyé par votre propre serveur de messagerie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>E-mail addresses, telephone and card numbers that were recognised are masked; names and free text may remain.</source>
            <translation>Les adresses e-mail et numéros de téléphone ou de carte reconnus sont masqués ; des noms et du texte libre peuvent rester.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>To get no more of these: Deskbell, Settings, E-mail, Summaries, Off.</source>
            <translation>Pour ne plus en recevoir : Deskbell, Réglages, E-mail, Résumés, Désactivé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/cpu.py" />
            <source>The processor of this PC is too old for a language model: it lacks {names}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>Le processeur de ce PC est trop ancien pour un modèle de langage : il lui manque {names}. Deskbell répond mot pour mot avec vos fiches, et le reste va à des personnes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} holds a vocabulary but no weights. Choose the model's full file; it is several hundred megabytes or more.</source>
            <translation>{file} contient un vocabulaire mais pas de poids. Choisissez le fichier complet du modèle ; il fait plusieurs centaines de mégaoctets ou plus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is a model of the kind '{kind}', which can't write replies here. 'deskbell models list' names models that can.</source>
            <translation>{file} est un modèle du genre '{kind}', qui ne peut pas écrire de réponses ici. 'deskbell models list' nomme des modèles qui le peuvent.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} does not say how a conversation is put to it (it has no chat template). Choose the model's 'instruct' file.</source>
            <translation>{file} ne dit pas comment une conversation lui est présentée (pas de modèle de chat). Choisissez le fichier 'instruct' du modèle.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} can't be read ({why}). Check the name, or import the model again.</source>
            <translation>{file} ne peut pas être lu ({why}). Vérifiez le nom, ou importez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is damaged or was not fully copied. Download or copy it again.</source>
            <translation>{file} est endommagé ou n'a pas été copié en entier. Téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is not a GGUF file. Choose a model file that ends in .gguf.</source>
            <translation>{file} n'est pas un fichier GGUF. Choisissez un fichier de modèle qui se termine par .gguf.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is of GGUF version {version}; versions 2 and 3 can be read. Download a newer file of the same model.</source>
            <translation>{file} est de la version GGUF {version} ; les versions 2 et 3 peuvent être lues. Téléchargez un fichier plus récent du même modèle.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>line {number}: {why}</source>
            <translation>ligne {number} : {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>{path} cannot be read: {why}. Check the name of the file and that you may open it.</source>
            <translation>{path} est illisible : {why}. Vérifiez le nom du fichier et que vous pouvez l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>the id "{id}" was used before. Give each entry its own id.</source>
            <translation>l'identifiant « {id} » a déjà servi. Donnez le sien à chaque fiche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not JSON ({why}). Write one entry a line, in curly braces.</source>
            <translation>ce n'est pas du JSON ({why}). Écrivez une fiche par ligne, entre accolades.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>an entry must be in curly braces. Write one entry a line.</source>
            <translation>une fiche doit être entre accolades. Écrivez une fiche par ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"questions" must be a list of texts, such as ["Do you have parking?"].</source>
            <translation>« questions » doit être une liste de textes, comme ["Avez-vous un parking ?"].</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"title" is missing, and there is no question to take it from.</source>
            <translation>« title » manque, et il n'y a pas de question d'où le tirer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"state" must be "published" or "draft".</source>
            <translation>« state » doit être « published » ou « draft ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"may_answer_alone" must be true or false.</source>
            <translation>« may_answer_alone » doit être true ou false.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"version" must be a whole number from 1.</source>
            <translation>« version » doit être un nombre entier à partir de 1.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"valid_to" is before "valid_from", so the entry would never hold. Swap them or leave one out.</source>
            <translation>« valid_to » est avant « valid_from », la fiche ne serait donc jamais valable. Échangez-les ou omettez-en une.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not UTF-8 text. Save the file as UTF-8.</source>
            <translation>ce n'est pas du texte UTF-8. Enregistrez le fichier en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is missing.</source>
            <translation>« {name} » manque.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a text that is not empty.</source>
            <translation>« {name} » doit être un texte non vide.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is longer than {most} characters. Split the entry.</source>
            <translation>« {name} » dépasse {most} caractères. Divisez la fiche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds half of a character (a lone surrogate). Type that text again.</source>
            <translation>« {name} » contient un demi-caractère. Ressaisissez ce texte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds a null character. Type that text again.</source>
            <translation>« {name} » contient un caractère nul. Ressaisissez ce texte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a day such as "2026-12-24".</source>
            <translation>« {name} » doit être un jour comme « 2026-12-24 ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF has a password. Open it, save or print it as a PDF without one, and import that.</source>
            <translation>Le PDF a un mot de passe. Ouvrez-le, enregistrez ou imprimez-le en PDF sans mot de passe, puis importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF is damaged and can't be opened. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>Le PDF est abîmé et ne s'ouvre pas. Ouvrez-le dans un logiciel PDF, imprimez-le en nouveau PDF et importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>No page of the PDF can be read. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>Aucune page du PDF n'est lisible. Ouvrez-le dans un logiciel PDF, imprimez-le en nouveau PDF et importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF holds pictures of its pages and no text, as a scanner makes them. Let a scanning program recognise the text (OCR), then import that.</source>
            <translation>Le PDF contient des images de ses pages et pas de texte, comme en fait un scanner. Faites reconnaître le texte (OCR) par un logiciel, puis importez cela.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} est un dossier. Choisissez un fichier à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be imported. Deskbell reads PDF, Word (.docx), Markdown, web pages, plain text and tables saved as CSV.</source>
            <translation>{file} ne peut pas être importé. Deskbell lit les PDF, Word (.docx), Markdown, pages web, textes simples et tableaux enregistrés en CSV.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} has {size} MB, and Deskbell reads files of up to {most} MB. Split it and import the parts.</source>
            <translation>{file} fait {size} Mo, et Deskbell lit des fichiers jusqu'à {most} Mo. Divisez-le et importez les parties.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be read: {why}. Check that it is still there and that you may open it.</source>
            <translation>{file} est illisible : {why}. Vérifiez qu'il est encore là et que vous pouvez l'ouvrir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} est vide. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>Nothing in {file} reads like a question or a text. Check the file.</source>
            <translation>Rien dans {file} ne ressemble à une question ou à un texte. Vérifiez le fichier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>There is no text in it. Open it yourself to see whether it is the right one.</source>
            <translation>Il ne contient aucun texte. Ouvrez-le vous-même pour voir si c'est le bon.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>The page shows its text only by scripts, which Deskbell never runs. Open the page, copy its text into a file and import that.</source>
            <translation>La page n'affiche son texte que par des scripts, que Deskbell n'exécute jamais. Ouvrez la page, copiez son texte dans un fichier et importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>This is an old Word file, or one with a password. Open it in Word, save it as .docx without a password, and import that.</source>
            <translation>C'est un ancien fichier Word, ou un fichier avec mot de passe. Ouvrez-le dans Word, enregistrez-le en .docx sans mot de passe, puis importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The file unpacks to far more than a document needs, so it was not opened. Save its text as a new document and import that.</source>
            <translation>Une fois décompressé, le fichier est bien plus gros qu'un document ne doit l'être, il n'a donc pas été ouvert. Enregistrez son texte dans un nouveau document et importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The document is too long to be read in one piece. Split it and import the parts.</source>
            <translation>Le document est trop long pour être lu d'un seul tenant. Divisez-le et importez les parties.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The Word file is damaged and can't be opened. Open it in Word, let Word repair it, save it as .docx and import that.</source>
            <translation>Le fichier Word est abîmé et ne s'ouvre pas. Ouvrez-le dans Word, laissez Word le réparer, enregistrez-le en .docx et importez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>this is not CSV ({why}).</source>
            <translation>ce n'est pas du CSV ({why}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>The first line must name the columns, with at least 'question' and 'answer'. Export your knowledge once to see an example.</source>
            <translation>La première ligne doit nommer les colonnes, au moins « question » et « answer ». Exportez une fois vos fiches pour voir un exemple.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"may_answer_alone" must be yes or no.</source>
            <translation>« may_answer_alone » doit être yes ou no.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <location filename="../../../desktop/mail/server.py" />
            <source>{address} is no e-mail address. Write it as desk@example.com.</source>
            <translation>{address} n'est pas une adresse e-mail. Écrivez-la comme desk@example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The password of your mail account can't be read. Unlock the computer's keyring, or type the password again in the settings.</source>
            <translation>Le mot de passe de votre compte e-mail ne peut pas être lu. Déverrouillez le trousseau de l’ordinateur ou saisissez de nouveau le mot de passe dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The certificate of {host} is not its own, so nothing was sent. Check the mail server's name in the settings.</source>
            <translation>Le certificat de {host} n'est pas le sien, rien n'a donc été envoyé. Vérifiez le nom du serveur de messagerie dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not accept the account name or password. Type them again in the settings.</source>
            <translation>{host} refuse le nom de compte ou le mot de passe. Saisissez-les de nouveau dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not take mail for this address.</source>
            <translation>{host} n'accepte pas d'e-mail pour cette adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not offer what the settings ask for (encryption, or logging in). Choose another encryption or leave the account name empty.</source>
            <translation>{host} n'offre pas ce que demandent les réglages (chiffrement ou connexion). Choisissez un autre chiffrement, ou laissez le nom de compte vide.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} refused the e-mail ({code}).</source>
            <translation>{host} a refusé l'e-mail ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} asks to try later ({code}).</source>
            <translation>{host} demande de réessayer plus tard ({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} n'a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} could not be reached, or broke off.</source>
            <translation>{host} n'a pas pu être joint, ou a coupé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Write the mail server's name as your provider gives it: mail.example.com.</source>
            <translation>Écrivez le nom du serveur de messagerie donné par votre fournisseur : mail.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
            <translation>Le port est un nombre de 1 à 65535, le plus souvent 465 ou 587.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Without encryption a mail server is used only on this PC. Choose TLS or STARTTLS.</source>
            <translation>Sans chiffrement, un serveur de messagerie n'est utilisé que sur ce PC. Choisissez TLS ou STARTTLS.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The mail server's settings are not complete. Fill in every field.</source>
            <translation>Les réglages du serveur de messagerie sont incomplets. Remplissez chaque champ.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by yourself</source>
            <translation>{host}, exploité par vous-même</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by {company}</source>
            <translation>{host}, exploité par {company}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Passes on sealed messages. Can't read them.</source>
            <translation>Transmet des messages scellés. Ne peut pas les lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Network addresses, times and sizes of sealed messages.</source>
            <translation>Adresses réseau, heures et tailles des messages scellés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices to you and replies to visitors who have left.</source>
            <translation>Achemine des avis vers vous et des réponses aux visiteurs partis.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices and summaries to you, and replies to visitors who left.</source>
            <translation>Achemine des avis et résumés vers vous, et des réponses aux visiteurs partis.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, and the addresses of visitors who get one.</source>
            <translation>Ces e-mails en entier et les adresses des visiteurs qui en reçoivent un.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, summaries masked, and the addresses of visitors who get one.</source>
            <translation>Ces e-mails en entier, résumés masqués, et les adresses des visiteurs qui en reçoivent un.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Three words that are often mixed up</source>
            <translation>Trois mots souvent confondus</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. Deskbell does this on this PC.</source>
            <translation>L'inférence, c'est utiliser un modèle terminé : il lit une question, écrit une réponse et ne garde rien de l'une ni de l'autre. Deskbell le fait sur ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. No language model is installed here, so none writes; a small one only compares a question with your entries.</source>
            <translation>L'inférence, c'est utiliser un modèle terminé : il lit une question, écrit une réponse et ne garde rien de l'une ni de l'autre. Aucun modèle de langue n'est installé ici, donc aucun n'écrit ; un petit compare seulement une question à vos fiches.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Retrieval is looking something up: Deskbell searches your own entries for one that fits, as you would in a folder. The entries stay as you wrote them.</source>
            <translation>La recherche, c'est consulter : Deskbell cherche parmi vos propres fiches celle qui convient, comme vous dans un classeur. Les fiches restent telles que vous les avez écrites.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Training is changing a model by examples, so that it knows them afterwards. Deskbell does not do this, and sends no message to anyone who could.</source>
            <translation>L'entraînement, c'est modifier un modèle par des exemples pour qu'il les connaisse ensuite. Deskbell ne le fait pas et n'envoie aucun message à qui pourrait le faire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Besides, Deskbell measures on your own entries how sure it may be of an answer, and counts how often you change its drafts. These figures stay on this PC.</source>
            <translation>En outre, Deskbell mesure sur vos propres fiches à quel point il peut être sûr d'une réponse, et compte combien de fois vous modifiez ses brouillons. Ces chiffres restent sur ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No certificate: nobody has audited or certified Deskbell.</source>
            <translation>Pas de certificat : personne n'a audité ni certifié Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your website is trusted. Whoever can change its pages could put another script in the place of the chat, and read what is typed there.</source>
            <translation>On fait confiance à votre site. Qui peut en modifier les pages pourrait remplacer le script du chat et lire ce qu'on y tape.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The relay sees network addresses, and when sealed messages pass and how large they are. It can hold them up or drop them.</source>
            <translation>Le relais voit les adresses réseau, quand passent les messages scellés et leur taille. Il peut les retarder ou les jeter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whoever uses this PC under your account, and harmful software on it, can read what you can read.</source>
            <translation>Qui utilise ce PC avec votre compte, ou un logiciel malveillant installé dessus, peut lire ce que vous pouvez lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Masking finds numbers and addresses by their form. Names and free text can remain.</source>
            <translation>Le masquage reconnaît numéros et adresses à leur forme. Des noms et du texte libre peuvent rester.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erasing reaches this PC and its own backups. A copy that was carried elsewhere, a PDF or an e-mail that was sent, it can't reach.</source>
            <translation>L'effacement atteint ce PC et ses propres sauvegardes. Une copie emportée ailleurs, un PDF ou un e-mail envoyé, il ne peut pas les atteindre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>This report describes a program and its settings. It is no legal advice, and does not say that any law is kept.</source>
            <translation>Ce rapport décrit un programme et ses réglages. Ce n'est pas un conseil juridique et il ne dit pas qu'une loi est respectée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What this does not give you</source>
            <translation>Ce que cela ne vous donne pas</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{business} answers visitors of its website with Deskbell {version} on its own computer. Visitors' messages, replies and the knowledge behind them are given to no AI company. They are used neither to train nor to improve a language model.</source>
            <translation>{business} répond aux visiteurs de son site avec Deskbell {version} sur son propre ordinateur. Les messages des visiteurs, les réponses et les connaissances utilisées ne sont remis à aucune entreprise d'IA. Ils ne servent ni à entraîner ni à améliorer un modèle de langue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No language model is installed.</source>
            <translation>Aucun modèle de langue n'est installé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>unchanged since it was installed</source>
            <translation>inchangé depuis son installation</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not the one that was installed</source>
            <translation>pas celui qui a été installé</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not checked yet</source>
            <translation>pas encore vérifié</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Language model: {model}. SHA-256 of its file: {hash}; {state}.</source>
            <translation>Modèle de langue : {model}. SHA-256 de son fichier : {hash} ; {state}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>As set up on {day}.</source>
            <translation>Tel que réglé le {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Statement: nothing is used for training</source>
            <translation>Déclaration : rien ne sert à l'entraînement</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Place, date, signature: ______________________________</source>
            <translation>Lieu, date, signature : ______________________________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Where these companies stand, and whether data leaves your country, Deskbell can't know. Fill it in.</source>
            <translation>Où se trouvent ces entreprises et si des données quittent votre pays, Deskbell ne peut pas le savoir. Complétez-le.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Nothing of a visitor is sent to another machine.</source>
            <translation>Rien d'un visiteur n'est envoyé à une autre machine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Companies that process data for you</source>
            <translation>Entreprises qui traitent des données pour vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it does</source>
            <translation>Ce qu'elle fait</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it sees</source>
            <translation>Ce qu'elle voit</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' messages</source>
            <translation>Messages des visiteurs</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Reading your web page</source>
            <translation>Lecture de votre page web</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Model download</source>
            <translation>Téléchargement du modèle</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Looking up addresses</source>
            <translation>Recherche d'adresses</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>sealed</source>
            <translation>scellé</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' data</source>
            <translation>Données des visiteurs</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Toutes les connexions de cette application ces 30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>None so far.</source>
            <translation>Aucune jusqu'ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} KB</source>
            <translation>{n} Ko</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} bytes</source>
            <translation>{n} octets</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} days after the last change in a conversation; erased by itself while this PC runs.</source>
            <translation>{n} jours après le dernier changement dans une conversation ; effacée d'elle-même quand ce PC est allumé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk; the key is in this computer's keyring.</source>
            <translation>Chiffré sur le disque ; la clé est dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk, behind a passphrase that each start asks for.</source>
            <translation>Chiffré sur le disque, derrière une phrase secrète demandée à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A throw-away profile: its key is kept nowhere.</source>
            <translation>Un profil jetable : sa clé n'est conservée nulle part.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Messages are sealed between the visitor's browser and this PC.</source>
            <translation>Les messages sont scellés entre le navigateur du visiteur et ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each operator signs in with a PIN.</source>
            <translation>Chaque opérateur s'identifie avec un code PIN.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each opening of a conversation is in the access record.</source>
            <translation>Chaque ouverture d'une conversation figure au registre d'accès.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Address, representative, contact for data protection</source>
            <translation>Adresse, représentant, contact pour la protection des données</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Answering questions of visitors of the website.</source>
            <translation>Répondre aux questions des visiteurs du site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Legal basis</source>
            <translation>Base juridique</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whose data</source>
            <translation>Personnes concernées</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors of the website; the people at the desk.</source>
            <translation>Visiteurs du site ; personnes à la réception.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Which data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What visitors write, their name and e-mail address where they leave them, language, page and times; what is replied; who at the desk did what.</source>
            <translation>Ce que les visiteurs écrivent, leur nom et adresse e-mail s'ils les laissent, langue, page et heures ; ce qui est répondu ; qui a fait quoi à la réception.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Recipients</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Transfer to other countries</source>
            <translation>Transfert vers d'autres pays</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erased after</source>
            <translation>Effacé après</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Record of processing activities (draft)</source>
            <translation>Registre des activités de traitement (projet)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Filled in as far as Deskbell knows. Complete the empty fields, and add what else you do with the data.</source>
            <translation>Rempli dans la mesure où Deskbell le sait. Complétez les champs vides et ajoutez ce que vous faites d'autre des données.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Entry</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Parties: {business} (responsible) and {company} (processor), who runs the relay {host}.</source>
            <translation>Parties : {business} (responsable) et {company} (sous-traitant), qui exploite le relais {host}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Subject: passing on sealed messages between visitors' browsers and the computer of {business}, and keeping them until they are fetched, for at most ______ hours. It lasts as long as the relay is used.</source>
            <translation>Objet : transmettre des messages scellés entre les navigateurs des visiteurs et l'ordinateur de {business}, et les garder jusqu'à leur retrait, au plus ______ heures. Il dure aussi longtemps que le relais est utilisé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Data: sealed messages, which the processor has no key to, and their times, sizes and network addresses. Persons: visitors of the website.</source>
            <translation>Données : messages scellés, dont le sous-traitant n'a pas la clé, avec leurs heures, tailles et adresses réseau. Personnes : visiteurs du site.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor acts on written instructions of {business} only, and says so at once if it thinks one unlawful.</source>
            <translation>Le sous-traitant n'agit que sur instruction écrite de {business} et signale aussitôt celle qu'il estime illicite.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>People with access to the relay are bound to secrecy.</source>
            <translation>Les personnes ayant accès au relais sont tenues au secret.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection: encrypted lines, updates, limited access, no log of network addresses beyond what running it safely needs, for at most ______ days.</source>
            <translation>Protection : lignes chiffrées, mises à jour, accès limité, aucun journal d'adresses réseau au-delà de ce qu'exige un fonctionnement sûr, au plus ______ jours.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No further company is used without written consent. Used at present: ____________</source>
            <translation>Aucune autre entreprise n'intervient sans accord écrit. Actuellement : ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor helps with requests of the persons concerned, as far as it can without reading messages, and with duties to report.</source>
            <translation>Le sous-traitant aide pour les demandes des personnes concernées, autant qu'il le peut sans lire les messages, et pour les obligations de notification.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>A breach of security is reported without delay, within ______ hours of becoming known.</source>
            <translation>Une violation de la sécurité est signalée sans délai, dans les ______ heures après sa découverte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>At the end everything that is still kept is erased.</source>
            <translation>À la fin, tout ce qui est encore conservé est effacé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor shows on request that this is kept, and allows {business} to check it.</source>
            <translation>Le sous-traitant montre sur demande que cela est respecté et permet à {business} de le vérifier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Agreement on processing data (draft)</source>
            <translation>Accord sur le traitement des données (projet)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For you and whoever runs your relay. A draft, to be looked over by somebody who knows your country's law. Your mail provider has its own; ask for it.</source>
            <translation>Pour vous et qui exploite votre relais. Un projet, à faire relire par quelqu'un qui connaît le droit de votre pays. Votre fournisseur de messagerie a le sien ; demandez-le.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For the page on your website that says how you use data.</source>
            <translation>Pour la page de votre site qui dit comment vous utilisez les données.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>In our chat an AI answers first. It runs on {business}'s own computer and answers from what we wrote. You can ask for a person at any time; their messages look different.</source>
            <translation>Dans notre chat, une IA répond d'abord. Elle tourne sur l'ordinateur de {business} et répond à partir de ce que nous avons écrit. Vous pouvez demander une personne à tout moment ; ses messages ont un autre aspect.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your messages are sealed in your browser and opened on our computer. No AI company gets them, and they are not used for training.</source>
            <translation>Vos messages sont scellés dans votre navigateur et ouverts sur notre ordinateur. Aucune entreprise d'IA ne les reçoit, et ils ne servent pas à l'entraînement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>We keep conversations for at most {n} days. You can save and erase yours in the chat.</source>
            <translation>Nous gardons les conversations au plus {n} jours. Vous pouvez enregistrer et effacer la vôtre dans le chat.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail.</source>
            <translation>Si vous laissez votre adresse e-mail, notre réponse peut suivre par e-mail.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail. Summaries of conversations are e-mailed to us, with recognised contact details masked.</source>
            <translation>Si vous laissez votre adresse e-mail, notre réponse peut suivre par e-mail. Des résumés de conversations nous sont envoyés par e-mail, coordonnées reconnues masquées.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Questions about your data: ____________</source>
            <translation>Questions sur vos données : ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Text about the AI, for your website</source>
            <translation>Texte sur l'IA, pour votre site</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Where does the AI run?</source>
            <translation>Où tourne l'IA ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is anything used for training?</source>
            <translation>Quelque chose sert-il à l'entraînement ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read messages on the way?</source>
            <translation>Qui peut lire les messages en chemin ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>How long is it kept?</source>
            <translation>Combien de temps est-ce gardé ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read them here?</source>
            <translation>Qui peut les lire ici ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is there an agreement?</source>
            <translation>Y a-t-il un accord ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>What if I stop using it?</source>
            <translation>Et si j'arrête de l'utiliser ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Which other companies are involved?</source>
            <translation>Quelles autres entreprises interviennent ?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>On this PC</source>
            <translation>Sur ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No language model is installed: answers are your own words, found on this PC.</source>
            <translation>Aucun modèle de langue n'est installé : les réponses sont vos propres mots, trouvés sur ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, file checked on {day}.</source>
            <translation>{model}, fichier vérifié le {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, a file on this PC.</source>
            <translation>{model}, un fichier sur ce PC.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}: the file is not the one that was installed. Install it again.</source>
            <translation>{model} : le fichier n'est pas celui qui a été installé. Réinstallez-le.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The operating system keeps what runs it off the network.</source>
            <translation>Le système d'exploitation tient ce qui l'exécute à l'écart du réseau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No message is sent to an AI company.</source>
            <translation>Aucun message n'est envoyé à une entreprise d'IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file has changed</source>
            <translation>Le fichier du modèle a changé</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no language model here that could be trained.</source>
            <translation>Il n'y a ici aucun modèle de langue à entraîner.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file is read-only; its checksum has not changed since it was installed.</source>
            <translation>Le fichier du modèle est en lecture seule ; son empreinte n'a pas changé depuis l'installation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not changed since it was installed.</source>
            <translation>L'empreinte du fichier du modèle n'a pas changé depuis l'installation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not been checked yet.</source>
            <translation>L'empreinte du fichier du modèle n'a pas encore été vérifiée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Its checksum is another one than when it was installed. Deskbell did not do that; find out who did.</source>
            <translation>Son empreinte n'est plus celle de l'installation. Ce n'est pas Deskbell ; cherchez qui l'a fait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell has no part that could train a language model.</source>
            <translation>Deskbell n'a aucune partie capable d'entraîner un modèle de langue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No one</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No website is connected</source>
            <translation>Aucun site connecté</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed in the visitor's browser, opened here. The relay passes on what it can't read.</source>
            <translation>Scellé dans le navigateur du visiteur, ouvert ici. Le relais transmet ce qu'il ne peut pas lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Until you name a relay in Settings, no visitor can write.</source>
            <translation>Tant que vous n'indiquez pas de relais dans Réglages, aucun visiteur ne peut écrire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>E-mail is not sealed: what is mailed, {host} can read.</source>
            <translation>L'e-mail n'est pas scellé : ce qui est envoyé par e-mail, {host} peut le lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} days</source>
            <translation>{n} jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{least} to {most} days</source>
            <translation>{least} à {most} jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC; none is due this week.</source>
            <translation>Puis effacé de ce PC ; aucune n'arrive à terme cette semaine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. One conversation is due this week.</source>
            <translation>Puis effacé de ce PC. Une conversation arrive à terme cette semaine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. {n} conversations are due this week.</source>
            <translation>Puis effacé de ce PC. {n} conversations arrivent à terme cette semaine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Anyone at this PC</source>
            <translation>Quiconque est à ce PC</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names}</source>
            <translation>{names}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names} and {n} more</source>
            <translation>{names} et {n} de plus</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No PIN is set: give each operator one in Settings.</source>
            <translation>Aucun code PIN n'est défini : donnez-en un à chacun dans Réglages.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Without a PIN, and so open to anyone here: {names}.</source>
            <translation>Sans code PIN, donc ouvert à tous ici : {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Each signs in with a PIN.</source>
            <translation>Chacun s'identifie avec un code PIN.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{n} openings in 30 days, every one in the access record.</source>
            <translation>{n} ouvertures en 30 jours, toutes au registre d'accès.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One opening in 30 days; it is in the access record.</source>
            <translation>Une ouverture en 30 jours ; elle figure au registre d'accès.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No conversation was opened in 30 days; the access record would show it.</source>
            <translation>Aucune conversation ouverte en 30 jours ; le registre d'accès le montrerait.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The access record is not as it was written, from line {n} on.</source>
            <translation>Le registre d'accès n'est plus tel qu'il a été écrit, à partir de la ligne {n}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>With whoever runs the relay</source>
            <translation>Avec qui exploite le relais</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>You run the relay yourself</source>
            <translation>Vous exploitez le relais vous-même</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No relay of another company</source>
            <translation>Pas de relais d'une autre entreprise</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with {company} is in the PDF.</source>
            <translation>Un projet à signer avec {company} est dans le PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with the company is in the PDF.</source>
            <translation>Un projet à signer avec l'entreprise est dans le PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell can't know who runs {host}. Say so on this page.</source>
            <translation>Deskbell ne peut pas savoir qui exploite {host}. Dites-le sur cette page.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>If you rent the machine it runs on, the agreement is with who rents it to you.</source>
            <translation>Si vous louez la machine où il tourne, l'accord est avec qui vous la loue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft for later is in the PDF.</source>
            <translation>Un projet pour plus tard est dans le PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The makers of Deskbell get no data, so there is none with them.</source>
            <translation>Les auteurs de Deskbell ne reçoivent aucune donnée, il n'y en a donc pas avec eux.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Erase everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One button deletes all conversations and the keys that could read them.</source>
            <translation>Un bouton supprime toutes les conversations et les clés qui permettraient de les lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed messages that still wait at {host} end with its time limit.</source>
            <translation>Les messages scellés qui attendent encore chez {host} prennent fin avec son délai.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no account to cancel.</source>
            <translation>Il n'y a pas de compte à résilier.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One</source>
            <translation>Une</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Two</source>
            <translation>Deux</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} passes on sealed messages and can't read them.</source>
            <translation>{host} transmet des messages scellés et ne peut pas les lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} delivers your e-mail and can read it.</source>
            <translation>{host} achemine vos e-mails et peut les lire.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line.py" />
            <source>Deskbell connects again and keeps trying.</source>
            <translation>Deskbell se reconnecte et continue d'essayer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again.</source>
            <translation>Le relais ne comprend pas cette version de Deskbell. Mettez à jour Deskbell ou le relais, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again.</source>
            <translation>Le relais parle une autre version du protocole. Mettez à jour Deskbell ou le relais, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not serve this site. Ask whoever runs the relay to list it.</source>
            <translation>Le relais ne dessert pas ce site. Demandez à son responsable de l'ajouter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's owner has blocked this site. Ask whoever runs the relay.</source>
            <translation>Le responsable du relais a bloqué ce site. Adressez-vous à lui.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there.</source>
            <translation>Un autre ordinateur s'est connecté avec la clé de cet accueil, celui-ci s'est donc arrêté. Si ce n'était pas vous, quelqu'un a une copie de ce profil : fermez Deskbell là-bas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…</source>
            <translation>Le relais porte un autre nom que celui que vous avez donné. Utilisez le nom de son responsable : deskbell setup --relay wss://…</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it.</source>
            <translation>Le relais ne dessert que les sites inscrits, et celui-ci ne l'est pas. Demandez à son responsable de l'ajouter.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay asks for an invitation code, or for another one. Ask whoever runs the relay for it, close Deskbell and name it: deskbell setup --invite CODE</source>
            <translation>Le relais demande un code d'invitation, ou un autre. Demandez-le à son responsable, fermez Deskbell et indiquez-le : deskbell setup --invite CODE</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it.</source>
            <translation>Le relais n'accepte pas les adresses de votre site. Saisissez chacune sous la forme https://www.example.com, sans rien après.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the widget's settings. Shorten the greetings.</source>
            <translation>Le relais n'accepte pas les réglages du widget. Raccourcissez les messages d'accueil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again.</source>
            <translation>Le relais a refusé la connexion parce que l'horloge de cet ordinateur est fausse. Réglez la date et l'heure, puis reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it.</source>
            <translation>Le relais a refusé cet accueil. Vérifiez son adresse (deskbell setup --relay), ou adressez-vous à son responsable.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} hours</source>
            <translation>{n} heures</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} minutes</source>
            <translation>{n} minutes</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} ahead of the relay's.</source>
            <translation>L'horloge de cet ordinateur avance par rapport au relais : {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} behind the relay's.</source>
            <translation>L'horloge de cet ordinateur retarde par rapport au relais : {amount}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Set the date and time of this computer, and Deskbell connects by itself.</source>
            <translation>Réglez la date et l'heure de cet ordinateur, et Deskbell se connectera tout seul.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying.</source>
            <translation>Le certificat du relais n'est pas valable, rien n'a donc été envoyé. Vérifiez la date de cet ordinateur et l'adresse du relais ; Deskbell continue d'essayer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying.</source>
            <translation>Quelque chose répond à l'adresse du relais, mais ce n'est pas un relais. Vérifiez l'adresse (deskbell setup --relay) ; Deskbell continue d'essayer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying.</source>
            <translation>Le proxy ne laisse pas Deskbell atteindre le relais. Vérifiez le proxy de cet ordinateur ; Deskbell continue d'essayer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts.</source>
            <translation>Le relais est injoignable. Les messages des visiteurs y attendent, scellés ; Deskbell continue d'essayer. Si cela dure, vérifiez la connexion Internet.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself.</source>
            <translation>La connexion au relais a été perdue. Rien n'est perdu ; Deskbell se reconnecte tout seul.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's address can't be used: {why}. Enter it as wss://relay.example.com.</source>
            <translation>L'adresse du relais est inutilisable : {why}. Saisissez-la sous la forme wss://relay.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file} lies in Deskbell's own folder, which may be lost as a whole. Choose a place on another disk.</source>
            <translation>{file} se trouve dans le dossier de Deskbell, qui peut être perdu en entier. Choisissez un emplacement sur un autre disque.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file}, which holds the keys of the copies beside it, is gone, so none of them can be read. Restore a backup that you have made yourself. Nothing was changed.</source>
            <translation>{file}, qui contient les clés des copies voisines, a disparu : aucune n’est lisible. Restaurez une sauvegarde que vous avez faite vous-même. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase needs at least {count} characters; three or four unrelated words are best. Choose a longer one.</source>
            <translation>La phrase secrète doit compter au moins {count} caractères ; le mieux est trois ou quatre mots sans rapport. Choisissez-en une plus longue.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The passphrase doesn't open this backup. Check Caps Lock and the keyboard's language and type it again. Nothing was changed.</source>
            <translation>La phrase secrète n’ouvre pas cette sauvegarde. Vérifiez le verrouillage des majuscules et la langue du clavier, puis saisissez-la de nouveau. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>{file} is not a backup of Deskbell, or its beginning is damaged. Choose another file. Nothing was changed.</source>
            <translation>{file} n’est pas une sauvegarde de Deskbell, ou son début est endommagé. Choisissez un autre fichier. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} is damaged or incomplete, so it was not used. Copy it again from where it came, or choose another backup. Nothing was changed.</source>
            <translation>La sauvegarde {file} est endommagée ou incomplète et n’a donc pas été utilisée. Copiez-la de nouveau depuis son origine ou choisissez-en une autre. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} was made by a newer Deskbell. Install the newer version here, then restore it. Nothing was changed.</source>
            <translation>La sauvegarde {file} vient d’une version plus récente de Deskbell. Installez ici cette version, puis restaurez-la. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/codec.py" />
            <source>A stored {kind} can't be read ({why}). Nothing else is affected. Please report this, and keep a copy of the profile folder.</source>
            <translation>Un élément enregistré ({kind}) est illisible ({why}). Rien d'autre n'est touché. Merci de le signaler et de garder une copie du dossier du profil.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/connection.py" />
            <source>The key of this profile doesn't open {path}. Either the file was copied here from another profile, then put the matching vault.json and key with it; or its beginning is damaged, then put a backup of the folder in its place. Nothing was changed.</source>
            <translation>La clé de ce profil n'ouvre pas {path}. Soit le fichier a été copié depuis un autre profil : ajoutez alors le fichier vault.json et la clé qui vont avec ; soit son début est abîmé : remettez alors une sauvegarde du dossier à sa place. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>{folder} can't be used ({why}). Choose another place.</source>
            <translation>{folder} ne peut pas être utilisé ({why}). Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>There is not enough room at {folder}: {needed} MB are needed, {free} MB are free. Free some space, then try again. Nothing was changed.</source>
            <translation>Il n’y a pas assez de place dans {folder} : il faut {needed} Mo, {free} Mo sont libres. Libérez de l’espace, puis réessayez. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>The change was not saved: an error before it has undone everything that belongs to it. Try the whole step again.</source>
            <translation>La modification n'a pas été enregistrée : une erreur a annulé tout ce qui en faisait partie. Recommencez l'étape entière.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it has only {n} bytes</source>
            <translation>il ne compte que {n} octets</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it is gone, only its log is left</source>
            <translation>il a disparu, il ne reste que son journal</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>This entry was changed or removed while you were editing it. Copy your text, open the entry again and put your changes into the newer version.</source>
            <translation>Cette fiche a été modifiée ou supprimée pendant que vous y travailliez. Copiez votre texte, rouvrez la fiche et reportez vos changements dans la nouvelle version.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk that holds {path} is full, so the last change was not saved. Everything saved before it is safe. Free some space, then try again.</source>
            <translation>Le disque qui contient {path} est plein, la dernière modification n'a donc pas été enregistrée. Tout ce qui l'était avant est en sécurité. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The file {path} is damaged or incomplete ({why}). Close Deskbell, copy the whole folder {folder} to a safe place, check the disk, then put a backup of the folder in its place. Don't delete the damaged file: parts of it may still be readable.</source>
            <translation>Le fichier {path} est abîmé ou incomplet ({why}). Fermez Deskbell, copiez tout le dossier {folder} en lieu sûr, vérifiez le disque, puis remettez une sauvegarde du dossier à sa place. Ne supprimez pas le fichier abîmé : une partie est peut-être encore lisible.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Deskbell may not read or write {path} ({why}). Make sure that the folder exists on a writable disk and belongs to the person who starts Deskbell, or choose another folder with --profile.</source>
            <translation>Deskbell ne peut ni lire ni écrire {path} ({why}). Le dossier doit se trouver sur un disque inscriptible et appartenir à la personne qui démarre Deskbell ; ou choisissez un autre dossier avec --profile.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Another program is holding {path}, perhaps a backup or a virus scanner. Try again in a minute.</source>
            <translation>Un autre programme retient {path}, peut-être une sauvegarde ou un antivirus. Réessayez dans une minute.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk reported an error at {path} ({why}). The last change was not saved. Copy the folder {folder} to another disk soon and check this one.</source>
            <translation>Le disque a signalé une erreur à {path} ({why}). La dernière modification n'a pas été enregistrée. Copiez vite le dossier {folder} sur un autre disque et vérifiez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/keys.py" />
            <source>A stored conversation can't be opened: its key is missing, or the record was changed. Nothing else is affected. Restore a backup to get it back, or erase the conversation.</source>
            <translation>Une conversation enregistrée ne peut pas être ouverte : sa clé manque, ou l’enregistrement a été modifié. Rien d’autre n’est touché. Restaurez une sauvegarde pour la retrouver, ou effacez la conversation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/profile_lock.py" />
            <source>The folder {folder} is already open in another Deskbell (process {number}). Use its window, or quit it there before starting again.</source>
            <translation>Le dossier {folder} est déjà ouvert dans un autre Deskbell (processus {number}). Utilisez sa fenêtre, ou quittez-le là-bas avant de redémarrer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>{path} was written by a newer Deskbell (data version {version}, this one knows {known}). Install the newer version again; nothing was changed.</source>
            <translation>{path} a été écrit par un Deskbell plus récent (version des données {version}, celui-ci connaît {known}). Réinstallez la version récente ; rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>Your data could not be brought up to date for this version of Deskbell (step {number}). Nothing was changed. Install the version that you had before: it opens everything as it was. Then send what 'deskbell doctor --json' prints to support.</source>
            <translation>Vos données n’ont pas pu être mises à niveau pour cette version de Deskbell (étape {number}). Rien n’a été modifié. Réinstallez la version précédente : elle ouvre tout comme avant. Envoyez ensuite à l’assistance ce qu’affiche « deskbell doctor --json ».</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>nowhere: this is a throw-away profile</source>
            <translation>nulle part : c'est un profil jetable</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>this computer's keyring ({name})</source>
            <translation>dans le trousseau de cet ordinateur ({name})</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key did not come back from {place} as it was given. Unlock or repair that keyring and start Deskbell again; nothing was stored.</source>
            <translation>La clé n'est pas revenue telle qu'elle avait été confiée ({place}). Déverrouillez ou réparez ce trousseau et redémarrez Deskbell ; rien n'a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The entry '{name}' in {place} was changed by something else and can't be read. Restore it from a backup of the keyring.</source>
            <translation>L'élément « {name} » ({place}) a été modifié par autre chose et est illisible. Restaurez-le depuis une sauvegarde du trousseau.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>Deskbell can't reach its keys in {place}: {why}. Unlock the keyring (log in to the desktop, not only over the network) and start Deskbell again. Nothing was changed.</source>
            <translation>Deskbell n'atteint pas ses clés ({place}) : {why}. Déverrouillez le trousseau (ouvrez une session sur le bureau, pas seulement par le réseau) et redémarrez Deskbell. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key of {folder} lies in a keyring ({keyring}) that can't be reached now. Log in to this computer's desktop, unlock the keyring and start Deskbell again. Nothing was changed.</source>
            <translation>La clé de {folder} se trouve dans un trousseau ({keyring}) injoignable pour l'instant. Ouvrez une session sur cet ordinateur, déverrouillez le trousseau et redémarrez Deskbell. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The keyring that holds the keys of {folder} can't be reached now. Log in to this computer's desktop, unlock the keyring and try again. Nothing was changed.</source>
            <translation>Le trousseau qui contient les clés de {folder} est inaccessible pour l'instant. Ouvrez une session sur le bureau de cet ordinateur, déverrouillez le trousseau et réessayez. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>This computer has no keyring that Deskbell trusts (Windows Credential Manager, macOS Keychain, Secret Service or KWallet; a plain-text keyring is refused), and nobody can be asked for a passphrase. Install and unlock a keyring such as GNOME Keyring, or start Deskbell where a passphrase can be typed.</source>
            <translation>Cet ordinateur n'a pas de trousseau auquel Deskbell se fie (Gestionnaire d'identification Windows, Trousseau macOS, Secret Service ou KWallet ; un trousseau en clair est refusé), et personne ne peut saisir de phrase secrète. Installez et déverrouillez un trousseau comme GNOME Keyring, ou démarrez Deskbell là où une phrase secrète peut être saisie.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} is protected by a passphrase, and nobody can be asked for it here. Start Deskbell where it can be typed.</source>
            <translation>{folder} est protégé par une phrase secrète, et personne ne peut la saisir ici. Démarrez Deskbell là où elle peut l'être.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase doesn't open this profile. Check Caps Lock and the keyboard's language and type it again. Nobody can reset it: without it the data stays closed.</source>
            <translation>La phrase secrète n'ouvre pas ce profil. Vérifiez la touche Verr. Maj. et la langue du clavier, puis saisissez-la à nouveau. Personne ne peut la réinitialiser : sans elle, les données restent fermées.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>behind a passphrase (Argon2id), stored nowhere</source>
            <translation>derrière une phrase secrète (Argon2id), enregistrée nulle part</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} holds a database, but {file}, which says where its key is, is gone. Put {file} back from a backup of the folder. To start afresh, move the folder away first. Nothing was changed.</source>
            <translation>{folder} contient une base de données, mais {file}, qui dit où est sa clé, a disparu. Remettez {file} depuis une sauvegarde du dossier. Pour repartir de zéro, déplacez d'abord le dossier. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{path} can't be read ({why}), so the database's key can't be found. Put {file} back from a backup of the folder. Nothing was changed.</source>
            <translation>{path} est illisible ({why}), la clé de la base de données est donc introuvable. Remettez {file} depuis une sauvegarde du dossier. Rien n'a été modifié.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>There is a database, but its key is no longer in {place}. Restore the keyring from a backup, start Deskbell as the person who set it up, or put a backup of Deskbell in its place with 'deskbell restore FILE'. To start afresh, move the profile folder away first. Nothing was changed.</source>
            <translation>Il y a une base de données, mais sa clé n'est plus là ({place}). Restaurez le trousseau depuis une sauvegarde, démarrez Deskbell avec le compte qui l'a configuré, ou mettez une sauvegarde de Deskbell à sa place avec 'deskbell restore FICHIER'. Pour repartir de zéro, déplacez d'abord le dossier du profil. Rien n'a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Deskbell is open already, and busy. Its window comes up as soon as it can.</source>
            <translation>Deskbell est déjà ouvert et occupé. Sa fenêtre passe au premier plan dès que possible.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>If it never does, end process {number} and start Deskbell again.</source>
            <translation>Si cela n’arrive jamais, arrêtez le processus {number} et redémarrez Deskbell.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Do not wait</source>
            <translation>Ne pas attendre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>The {guest} only greeted, thanked or said goodbye, so I answered in kind.</source>
            <translation>Le {guest} a seulement salué, remercié ou pris congé, j'ai donc répondu de même.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure and wrote the answer from your entry {title}, and every fact in it is in your entries.</source>
            <translation>J'étais sûre à {sure} et j'ai écrit la réponse d'après votre fiche {title} ; chaque fait s'y trouve dans vos fiches.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are close to your entry {title}, and no other entry comes near.</source>
            <translation>J'étais sûre à {sure} : les mots du {guest} sont proches de votre fiche {title}, et aucune autre ne s'en approche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are closest to your entry {title}, and {other} comes next.</source>
            <translation>J'étais sûre à {sure} : les mots du {guest} sont au plus près de votre fiche {title}, puis vient {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I left the decision to you.</source>
            <translation>Je vous ai laissé décider.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers from it before they go out.</source>
            <translation>J'étais sûre à {sure} de votre fiche {title}, mais vous voulez voir ses réponses avant leur envoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Several things were asked: your entry {title} answers one of them, and I wasn't sure of the rest.</source>
            <translation>Plusieurs choses étaient demandées : votre fiche {title} répond à l'une d'elles, et je n'étais pas sûre du reste.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers on this topic before they go out.</source>
            <translation>J'étais sûre à {sure} de votre fiche {title}, mais vous voulez voir les réponses sur ce sujet avant leur envoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I wrote an answer from your entry {title}, but more freely than I can check, so please read it first.</source>
            <translation>J'ai écrit une réponse d'après votre fiche {title}, mais plus librement que je ne peux vérifier ; lisez-la d'abord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Two entries fit about equally: {title} and {other}.</source>
            <translation>Deux fiches conviennent à peu près autant : {title} et {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was only {sure} sure that your entry {title} answers this, so I left the decision to you.</source>
            <translation>Je n'étais sûre qu'à {sure} que votre fiche {title} réponde à cela, je vous ai donc laissé décider.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>What I wrote held something that your entries don't say, so I didn't send it.</source>
            <translation>Ce que j'ai écrit contenait quelque chose que vos fiches ne disent pas, je ne l'ai donc pas envoyé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge is about this, so it is for a person.</source>
            <translation>Rien dans vos fiches n'en parle, c'est donc pour une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge answers this: your entry {title} comes nearest, and I was only {sure} sure of it.</source>
            <translation>Rien dans vos fiches n'y répond : votre fiche {title} s'en approche le plus, et je n'en étais sûre qu'à {sure}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>“{title}”</source>
            <translation>« {title} »</translation>
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
            <translation>De {file}, page {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, line {number}</source>
            <translation>De {file}, ligne {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, paragraph {number}</source>
            <translation>De {file}, paragraphe {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}: {done} of {total}</source>
            <translation>Lecture de {file} : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}</source>
            <translation>Lecture de {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>The import of {file} was stopped. Nothing was kept of it.</source>
            <translation>L'importation de {file} a été arrêtée. Rien n'en a été gardé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 draft from {file} waits for your review.</source>
            <translation>1 brouillon de {file} attend votre relecture.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} drafts from {file} wait for your review.</source>
            <translation>{count} brouillons de {file} attendent votre relecture.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 question has no answer yet.</source>
            <translation>1 question n'a pas encore de réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} questions have no answer yet.</source>
            <translation>{count} questions n'ont pas encore de réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 entry was there already.</source>
            <translation>1 fiche était déjà là.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} entries were there already.</source>
            <translation>{count} fiches étaient déjà là.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 line was left out.</source>
            <translation>1 ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} lignes ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, confirmed</source>
            <translation>IA seule, confirmé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, silent</source>
            <translation>IA seule, sans retour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, did not help</source>
            <translation>IA seule, n'a pas aidé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>A person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Still open</source>
            <translation>Encore ouvert</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Never answered</source>
            <translation>Jamais répondu</translation>
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
            <translation>plus</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Most begin between {from_hour}:00 and {to_hour}:00.</source>
            <translation>La plupart commencent entre {from_hour} h et {to_hour} h.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>{share} begin while the desk is closed.</source>
            <translation>{share} commencent quand l'accueil est fermé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has waited for a person.</source>
            <translation>Personne n'a attendu de réponse humaine.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Half of them got a reply within {half}, the longest wait was {worst}.</source>
            <translation>La moitié a eu une réponse en {half}, la plus longue attente a duré {worst}.</translation>
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
            <translation>{n} jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has given a thumb.</source>
            <translation>Personne n'a donné de pouce.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Thumbs up: {up}. Thumbs down: {down}.</source>
            <translation>Pouces levés : {up}. Pouces baissés : {down}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Asked at the end: it helped {yes}, it did not help {no}.</source>
            <translation>Question posée à la fin : utile pour {yes}, pas utile pour {no}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>Toutes les connexions de cette application ces 30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>And {n} more, all of them in the PDF.</source>
            <translation>Et {n} de plus, toutes dans le PDF.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What this app is set up to contact</source>
            <translation>Ce que cette application est réglée pour contacter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Carries visitors' data</source>
            <translation>Données des visiteurs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Nothing so far.</source>
            <translation>Rien jusqu'ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Visitors' messages</source>
            <translation>Messages des visiteurs</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>sealed</source>
            <translation>scellé</translation>
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
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Privacy report</source>
            <translation>Rapport de confidentialité</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Drafts for your files</source>
            <translation>Projets pour vos dossiers</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>As this PC was set up on {day}, at {time}. Deskbell {version}.</source>
            <translation>Tel que ce PC était réglé le {day} à {time}. Deskbell {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Page {n} of {total}</source>
            <translation>Page {n} sur {total}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Next and previous row in a list; arrows do the same</source>
            <translation>Ligne suivante et précédente d'une liste ; les flèches font de même</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send your reply</source>
            <translation>Envoyer votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send the AI's draft as it is</source>
            <translation>Envoyer le brouillon de l'IA tel quel</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Insert an answer from Knowledge</source>
            <translation>Insérer une réponse de vos fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take back the reply you just sent</source>
            <translation>Retirer la réponse que vous venez d'envoyer</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Edit the reply that is selected</source>
            <translation>Modifier la réponse choisie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take over the conversation</source>
            <translation>Prendre la conversation</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hand it back to the AI</source>
            <translation>La rendre à l'IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Mark it as done</source>
            <translation>La marquer comme terminée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>New entry</source>
            <translation>Nouvelle fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Save the entry</source>
            <translation>Enregistrer la fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Rehearse the edit</source>
            <translation>Répéter le changement</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Use your earlier reply for an open question</source>
            <translation>Utiliser votre réponse passée pour une question ouverte</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Publish your earlier reply as an entry</source>
            <translation>Publier votre réponse passée comme fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Call the selected answer of the AI wrong</source>
            <translation>Déclarer fausse la réponse de l'IA choisie</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hide names and messages from view, and show them again</source>
            <translation>Masquer les noms et messages, puis les afficher de nouveau</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Somebody else is at the desk</source>
            <translation>Quelqu'un d'autre est à l'accueil</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept the draft you are reviewing</source>
            <translation>Accepter le brouillon relu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept all drafts</source>
            <translation>Accepter tous les brouillons</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Join the draft with the next one</source>
            <translation>Joindre le brouillon au suivant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Show this page</source>
            <translation>Afficher cette page</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Install a plug-in that adds lines to the foot of every page, such as WPCode.
2. Open its page for header and footer, and paste the line into the footer.
3. Save. If a plug-in delays scripts, take widget.js out of it.</source>
            <translation>1. Installez une extension qui ajoute des lignes au pied de chaque page, comme WPCode.
2. Ouvrez sa page d'en-tête et de pied de page, et collez la ligne dans le pied de page.
3. Enregistrez. Si une extension retarde les scripts, excluez-en widget.js.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Custom Code.
2. Add the line to all pages, at the end of the body.
3. Publish. Wix asks for a paid plan with your own address for this.</source>
            <translation>1. Ouvrez les réglages du site, puis Custom Code.
2. Ajoutez la ligne à toutes les pages, à la fin du corps (body).
3. Publiez. Wix demande pour cela une formule payante avec votre propre adresse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Advanced, then Code Injection.
2. Paste the line into the footer and save.
3. Not every plan of Squarespace has this page.</source>
            <translation>1. Ouvrez les réglages du site, puis Advanced, puis Code Injection.
2. Collez la ligne dans le pied de page et enregistrez.
3. Toutes les formules de Squarespace n'ont pas cette page.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open Online Store, then Themes, and edit the code of your theme.
2. Open layout/theme.liquid and paste the line just before &lt;/body&gt;.
3. Save.</source>
            <translation>1. Ouvrez Online Store, puis Themes, et modifiez le code de votre thème.
2. Ouvrez layout/theme.liquid et collez la ligne juste avant &lt;/body&gt;.
3. Enregistrez.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open System, then the files of your site template.
2. Open index.php and paste the line just before &lt;/body&gt;.
3. Save. An update of the template may take it out again.</source>
            <translation>1. Ouvrez System, puis les fichiers du template de votre site.
2. Ouvrez index.php et collez la ligne juste avant &lt;/body&gt;.
3. Enregistrez. Une mise à jour du template peut la retirer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open each page, or the part that all of them share, in your editor.
2. Paste the line just before &lt;/body&gt;.
3. Upload the pages.</source>
            <translation>1. Ouvrez chaque page, ou la partie qu'elles partagent, dans votre éditeur.
2. Collez la ligne juste avant &lt;/body&gt;.
3. Mettez les pages en ligne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Copy the line and send it to whoever looks after your website, with this request: please put this line just before &lt;/body&gt; on every page, unchanged.</source>
            <translation>Copiez la ligne et envoyez-la à la personne qui s'occupe de votre site, avec cette demande : merci de mettre cette ligne juste avant &lt;/body&gt; sur chaque page, sans la changer.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Pages of your own</source>
            <translation>Vos propres pages</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Somebody else looks after it</source>
            <translation>Quelqu'un d'autre s'en occupe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Ways of asking</source>
            <translation>Façons de demander</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Look at it again</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI may answer by itself</source>
            <translation>L'IA peut répondre seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Entry without a title</source>
            <translation>Fiche sans titre</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>A person answers</source>
            <translation>Une personne répond</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI answers by itself</source>
            <translation>L'IA répond seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Draft from {title}</source>
            <translation>Brouillon d'après {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Answered from {title}</source>
            <translation>Répondu d'après {title}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would go to a person.</source>
            <translation>1 irait à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would go to a person.</source>
            <translation>{n} iraient à une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 from {title} would wait for your yes.</source>
            <translation>1 de {title} attendrait votre accord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} from {title} would wait for your yes.</source>
            <translation>{n} de {title} attendraient votre accord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of a person.</source>
            <translation>1 serait désormais répondue par {title} au lieu d'une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of a person.</source>
            <translation>{n} seraient désormais répondues par {title} au lieu d'une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title}.</source>
            <translation>1 aurait un brouillon d'après {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title}.</source>
            <translation>{n} auraient un brouillon d'après {title}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would be answered by {title} without waiting for your yes.</source>
            <translation>1 serait répondue par {title} sans attendre votre accord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would be answered by {title} without waiting for your yes.</source>
            <translation>{n} seraient répondues par {title} sans attendre votre accord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title} instead of {other}.</source>
            <translation>1 aurait un brouillon d'après {title} au lieu de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title} instead of {other}.</source>
            <translation>{n} auraient un brouillon d'après {title} au lieu de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of {other}.</source>
            <translation>1 serait désormais répondue par {title} au lieu de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of {other}.</source>
            <translation>{n} seraient désormais répondues par {title} au lieu de {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect a person here.</source>
            <translation>Vous attendez une personne ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect an entry here that no longer exists.</source>
            <translation>Vous attendez ici une fiche qui n'existe plus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect {title} here.</source>
            <translation>Vous attendez {title} ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} ended on {day}, so the AI does not use it any more.</source>
            <translation>{one} s'est terminée le {day}, l'IA ne l'utilise donc plus.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You wanted to look at {one} again on {day}.</source>
            <translation>Vous vouliez revoir {one} le {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} say the same. One of them is enough.</source>
            <translation>{one} et {other} disent la même chose. L'une suffit.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different times.</source>
            <translation>{one} et {other} se demandent pareil et donnent des heures différentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different prices.</source>
            <translation>{one} et {other} se demandent pareil et donnent des prix différents.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different dates.</source>
            <translation>{one} et {other} se demandent pareil et donnent des dates différentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different days.</source>
            <translation>{one} et {other} se demandent pareil et donnent des jours différents.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers to call.</source>
            <translation>{one} et {other} se demandent pareil et donnent des numéros de téléphone différents.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different addresses.</source>
            <translation>{one} et {other} se demandent pareil et donnent des adresses différentes.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} says yes where {other} says no, or the other way round.</source>
            <translation>{one} dit oui là où {other} dit non, ou l'inverse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers.</source>
            <translation>{one} et {other} se demandent pareil et donnent des nombres différents.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Contradiction</source>
            <translation>Contradiction</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Twice the same</source>
            <translation>Deux fois la même chose</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Has ended</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>To look at again</source>
            <translation>À revoir</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Every question on this comes to you, without a draft.</source>
            <translation>Chaque question là-dessus vous parvient, sans brouillon.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Thumbs from the people who asked: {up} up, {down} down.</source>
            <translation>Pouces de ceux qui ont demandé : {up} levés, {down} baissés.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answers alone. Nobody has asked since.</source>
            <translation>L'IA répond seule. Personne n'a demandé depuis.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; you corrected 1. One more correction brings Draft back.</source>
            <translation>L'IA a répondu seule {n} fois ; vous en avez corrigé 1. Une correction de plus ramène aux brouillons.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; none was corrected.</source>
            <translation>L'IA a répondu seule {n} fois ; aucune correction.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Back to Draft, because two of its answers were corrected.</source>
            <translation>Retour aux brouillons, car deux réponses ont été corrigées.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You see each answer before it goes out. None has come up yet.</source>
            <translation>Vous voyez chaque réponse avant son envoi. Aucune ne s'est encore présentée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You changed {changed} of {all} answers.</source>
            <translation>Vous avez modifié {changed} réponses sur {all}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI could answer these alone.</source>
            <translation>L'IA pourrait répondre seule à celles-ci.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>One more that you send as it is, and Auto is offered.</source>
            <translation>Encore une envoyée telle quelle, et Auto vous sera proposé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} more that you send as they are, and Auto is offered.</source>
            <translation>Encore {n} envoyées telles quelles, et Auto vous sera proposé.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic} is back to Draft, because two of its answers were corrected. You see the next ones before they go out.</source>
            <translation>{topic} revient aux brouillons, car deux réponses ont été corrigées. Vous verrez les prochaines avant leur envoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic}: you changed {changed} of {all} answers. In Settings you can let the AI answer these alone.</source>
            <translation>{topic} : vous avez modifié {changed} réponses sur {all}. Dans les Réglages, vous pouvez laisser l'IA y répondre seule.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer alone</source>
            <translation>Laisser l'IA répondre seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>1 entry</source>
            <translation>1 fiche</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} entries</source>
            <translation>{n} fiches</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>How far the AI is trusted with {topic}</source>
            <translation>Confiance accordée à l'IA pour {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{choice} for {topic}</source>
            <translation>{choice} pour {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer {topic} alone</source>
            <translation>Laisser l'IA répondre seule à {topic}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now, {topic} stays in Draft</source>
            <translation>Pas maintenant, {topic} reste en brouillon</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft: you see each answer before it goes out. Auto: the AI sends what it is sure of. Two corrections bring a topic back to Draft.</source>
            <translation>Brouillon : vous voyez chaque réponse avant son envoi. Auto : l'IA envoie ce dont elle est sûre. Deux corrections ramènent un sujet aux brouillons.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Topics come with your entries. Write the first one under Knowledge.</source>
            <translation>Les sujets viennent de vos fiches. Écrivez la première sous Fiches.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The {guest} asked for a person.</source>
            <translation>Le {guest} a demandé une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It reads like a complaint, and those are for a person.</source>
            <translation>Cela ressemble à une réclamation, et c'est l'affaire d'une personne.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a refund, which only a person can promise.</source>
            <translation>Il s'agit d'un remboursement, que seule une personne peut promettre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a legal matter.</source>
            <translation>Il s'agit d'une question juridique.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be about somebody's health.</source>
            <translation>Il s'agit peut-être de la santé de quelqu'un.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be an emergency. Please look at once.</source>
            <translation>C'est peut-être une urgence. Regardez tout de suite.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It has no answer about live availability.</source>
            <translation>Elle ne connaît pas les disponibilités du moment.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about the {guest}'s own booking, which the AI can't see.</source>
            <translation>Il s'agit de la réservation du {guest}, que l'IA ne peut pas voir.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message seems to hold a card or account number.</source>
            <translation>Le message semble contenir un numéro de carte ou de compte.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message tries to give the AI orders.</source>
            <translation>Le message essaie de donner des ordres à l'IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message is too long for the AI to be sure of it.</source>
            <translation>Le message est trop long pour que l'IA en soit sûre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Too many messages came at once.</source>
            <translation>Trop de messages sont arrivés à la fois.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing in your knowledge answers this.</source>
            <translation>Rien dans vos fiches n'y répond.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is not sure enough to answer alone.</source>
            <translation>Elle n'est pas assez sûre pour répondre seule.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your knowledge answers only a part of what was asked.</source>
            <translation>Vos fiches ne répondent qu'à une partie de la demande.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers from this entry before they go out.</source>
            <translation>Vous voulez voir les réponses de cette fiche avant leur envoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers on this topic before they go out.</source>
            <translation>Vous voulez voir les réponses sur ce sujet avant leur envoi.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You answer this topic without the AI.</source>
            <translation>Vous traitez ce sujet sans l'IA.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It wrote more freely than your entries. Please read it first.</source>
            <translation>Elle a écrit plus librement que vos fiches. Lisez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Its answer held something that your entries don't say.</source>
            <translation>Sa réponse contenait quelque chose que vos fiches ne disent pas.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI was not running.</source>
            <translation>L'IA n'était pas en marche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself</source>
            <translation>Répond seule</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself, in its own sentence</source>
            <translation>Répond seule, avec sa propre phrase</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Draft for you</source>
            <translation>Brouillon pour vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Asks a person</source>
            <translation>Demande une personne</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing was answered yet.</source>
            <translation>Aucune réponse pour l'instant.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You wrote: {words}</source>
            <translation>Vous avez écrit : {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI answered about {titles}.</source>
            <translation>L'IA a répondu sur {titles}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI wrote: {words}</source>
            <translation>L'IA a écrit : {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A person to talk to.</source>
            <translation>Une personne à qui parler.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Somebody who sees to the complaint.</source>
            <translation>Quelqu'un qui s'occupe de la réclamation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your decision about the money.</source>
            <translation>Votre décision sur l'argent.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>What only you can see now, such as what is free.</source>
            <translation>Ce que vous seul voyez, comme ce qui est libre.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A look into their booking.</source>
            <translation>Un coup d'œil à la réservation.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A safe way to pay, without the number written here.</source>
            <translation>Un moyen sûr de payer, sans écrire le numéro ici.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your yes to an answer.</source>
            <translation>Votre accord sur une réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer to the rest of the question.</source>
            <translation>Une réponse au reste de la question.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. No entry holds one.</source>
            <translation>Une réponse. Aucune fiche n'en contient.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer that your entries bear out.</source>
            <translation>Une réponse que vos fiches confirment.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. The AI was not running.</source>
            <translation>Une réponse. L'IA n'était pas en marche.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your judgement.</source>
            <translation>Votre avis.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your answer.</source>
            <translation>Votre réponse.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing, as far as is known.</source>
            <translation>Rien, à notre connaissance.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A draft is ready.</source>
            <translation>Un brouillon est prêt.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>No e-mail address was left.</source>
            <translation>Aucune adresse e-mail n'a été laissée.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Needs you</source>
            <translation>À vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>waiting to send</source>
            <translation>en attente d'envoi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>delivered</source>
            <translation>remis</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>guest</source>
            <translation>voyageur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>customer</source>
            <translation>client</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>visitor</source>
            <translation>visiteur</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>now</source>
            <translation>à l'instant</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Arabic</source>
            <translation>arabe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Czech</source>
            <translation>tchèque</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Danish</source>
            <translation>danois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Greek</source>
            <translation>grec</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Finnish</source>
            <translation>finnois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hebrew</source>
            <translation>hébreu</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hungarian</source>
            <translation>hongrois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Indonesian</source>
            <translation>indonésien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Italian</source>
            <translation>italien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Japanese</source>
            <translation>japonais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Korean</source>
            <translation>coréen</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Norwegian</source>
            <translation>norvégien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Polish</source>
            <translation>polonais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Portuguese</source>
            <translation>portugais</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Romanian</source>
            <translation>roumain</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Russian</source>
            <translation>russe</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Swedish</source>
            <translation>suédois</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Thai</source>
            <translation>thaï</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Turkish</source>
            <translation>turc</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Ukrainian</source>
            <translation>ukrainien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Vietnamese</source>
            <translation>vietnamien</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Chinese</source>
            <translation>chinois</translation>
        </message>
    </context>
</TS>
