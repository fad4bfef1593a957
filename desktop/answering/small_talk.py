"""Greetings, thanks and good-byes that ask for nothing, and a line of ours for each. No facts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.words import fold


class Courtesy(StrEnum):
    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"


@dataclass(frozen=True, slots=True)
class SmallTalk:
    courtesy: Courtesy
    language: str


# A message is small talk if it is made of these phrases and nothing else.
_PHRASES: dict[str, dict[Courtesy, str]] = {
    "en": {
        Courtesy.GREETING: r"hi+|hello+|hey+|hiya|good (?:morning|afternoon|evening|day)|greetings|how are you(?: today| doing)?",
        Courtesy.THANKS: r"(?:many |ok |okay )?thanks?(?: you)?(?: so much| very much| a lot| again)?|thx|ty|cheers|great|perfect|awesome|lovely|wonderful|super|that(?:'s| is) (?:all|great|perfect|very helpful|helpful|good|kind)|got it|that(?:'s| is) everything|much appreciated|you(?:'ve| have) been (?:very |so )?helpful",
        Courtesy.GOODBYE: r"(?:good)?bye(?: bye)?|good night|see you(?: soon| then| later)?|take care|have a (?:nice|good|great|lovely) (?:day|evening|one|night|weekend)|cheerio",
    },
    "de": {
        Courtesy.GREETING: r"hallo+|guten (?:tag|morgen|abend)|moin|servus|grüß gott|grüezi|wie geht(?:'s|es ihnen)",
        Courtesy.THANKS: r"(?:vielen |herzlichen |besten )?dank(?:e)?(?: schön| sehr| vielmals)?|dankeschön|prima|wunderbar|das war(?:'s| alles)",
        Courtesy.GOODBYE: r"tschüss?|auf wiedersehen|schönen (?:tag|abend)(?: noch)?|bis (?:bald|dann|morgen)|gute nacht",
    },
    "fr": {
        Courtesy.GREETING: r"bonjour|bonsoir|salut|coucou|comment (?:ça va|allez-vous)",
        Courtesy.THANKS: r"(?:un grand )?merci(?: beaucoup| bien| à vous| infiniment)?|parfait|c'est (?:parfait|tout)|très bien",
        Courtesy.GOODBYE: r"au revoir|bonne (?:journée|soirée|nuit)|à bientôt|à plus tard",
    },
    "es": {
        Courtesy.GREETING: r"hola+|buen(?:os|as) (?:días|tardes|noches)|buenas|qué tal|cómo est[áa](?:s|n)?",
        Courtesy.THANKS: r"(?:muchas |mil )?gracias(?: por todo)?|perfecto|estupendo|eso es todo|muy amable",
        Courtesy.GOODBYE: r"adiós|hasta (?:luego|pronto|mañana)|que (?:tenga|tengas) (?:un )?buen día",
    },
    "pt": {
        Courtesy.GREETING: r"olá|oi+|bom dia|boa tarde|boa noite|tudo bem",
        Courtesy.THANKS: r"(?:muito )?obrigad[oa](?: por tudo)?|valeu|perfeito|ótimo|é tudo|é só isso",
        Courtesy.GOODBYE: r"tchau|adeus|até (?:logo|breve|amanhã|mais)",
    },
    "ko": {
        Courtesy.GREETING: r"안녕(?:하세요|하십니까)?|반갑습니다|좋은 (?:아침|저녁)(?:이에요|입니다)?",
        Courtesy.THANKS: r"(?:정말 |너무 |대단히 )?(?:감사(?:합니다|해요|드려요|드립니다)|고마워요?|고맙습니다)|네 알겠습니다|알겠습니다",
        Courtesy.GOODBYE: r"안녕히 (?:계세요|가세요)|수고하세요|좋은 하루(?: 되세요| 보내세요)?",
    },
    "ja": {
        Courtesy.GREETING: r"こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして",
        Courtesy.THANKS: r"(?:どうも)?ありがとう(?:ございます|ございました)?|感謝(?:します|いたします)|助かりました|わかりました|了解(?:です|しました)?",
        Courtesy.GOODBYE: r"さようなら|失礼します|またね|おやすみ(?:なさい)?|良い一日を",
    },
    "ar": {
        Courtesy.GREETING: r"مرحبا(?: بكم)?|أهلا(?: وسهلا)?|السلام عليكم|صباح الخير|مساء الخير",
        Courtesy.THANKS: r"شكرا(?: جزيلا| لك| لكم| كثيرا)?|ممتاز|تمام",
        Courtesy.GOODBYE: r"مع السلامة|إلى اللقاء|وداعا|تصبح على خير",
    },
}
_FILLERS = r"there|all|everyone|again|so|ok|okay|and|for your help|for the help|for the info|for the information|team|sir|madam|und|et|y|e|alors|zusammen"
_LINES: dict[str, dict[Courtesy, str]] = {
    "en": {
        Courtesy.GREETING: "Hello. What would you like to know?",
        Courtesy.THANKS: "You're welcome. Just write if anything else comes up.",
        Courtesy.GOODBYE: "Goodbye, and thank you for writing.",
    },
    "de": {
        Courtesy.GREETING: "Guten Tag. Was möchten Sie wissen?",
        Courtesy.THANKS: "Gern geschehen. Schreiben Sie einfach, wenn Sie noch etwas wissen möchten.",
        Courtesy.GOODBYE: "Auf Wiedersehen, und danke für Ihre Nachricht.",
    },
    "fr": {
        Courtesy.GREETING: "Bonjour. Que souhaitez-vous savoir ?",
        Courtesy.THANKS: "Avec plaisir. Écrivez-nous si vous avez une autre question.",
        Courtesy.GOODBYE: "Au revoir, et merci pour votre message.",
    },
    "es": {
        Courtesy.GREETING: "Hola. ¿Qué le gustaría saber?",
        Courtesy.THANKS: "Con mucho gusto. Escríbanos si tiene otra pregunta.",
        Courtesy.GOODBYE: "Hasta luego, y gracias por escribirnos.",
    },
    "pt": {
        Courtesy.GREETING: "Olá. O que gostaria de saber?",
        Courtesy.THANKS: "De nada. Escreva se tiver outra pergunta.",
        Courtesy.GOODBYE: "Até logo, e obrigado pela mensagem.",
    },
    "ko": {
        Courtesy.GREETING: "안녕하세요. 무엇이 궁금하신가요?",
        Courtesy.THANKS: "천만에요. 더 궁금한 점이 있으면 편하게 적어 주세요.",
        Courtesy.GOODBYE: "안녕히 가세요. 문의해 주셔서 감사합니다.",
    },
    "ja": {
        Courtesy.GREETING: "こんにちは。何をお知りになりたいですか。",
        Courtesy.THANKS: "どういたしまして。ほかにもご質問があればお書きください。",
        Courtesy.GOODBYE: "失礼いたします。ご連絡ありがとうございました。",
    },
    "ar": {
        Courtesy.GREETING: "مرحبا. ماذا تود أن تعرف؟",
        Courtesy.THANKS: "على الرحب والسعة. اكتب لنا إذا كان لديك سؤال آخر.",
        Courtesy.GOODBYE: "إلى اللقاء، وشكرا على رسالتك.",
    },
}
_PLAIN = re.compile(r"[^\w\s'\-]+")
_ANY = {
    language: re.compile(
        rf"(?:(?:{'|'.join(fold(one) for one in by_courtesy.values())}|{_FILLERS})(?:\s+|$))+"
    )
    for language, by_courtesy in _PHRASES.items()
}
_ONE = {
    language: {
        courtesy: re.compile(rf"(?<!\w)(?:{fold(phrases)})(?!\w)")
        for courtesy, phrases in by_courtesy.items()
    }
    for language, by_courtesy in _PHRASES.items()
}


def recognise(text: str) -> SmallTalk | None:
    """Return what kind of small talk ``text`` is, or None where it says anything else."""
    bare = " ".join(_PLAIN.sub(" ", fold(text)).split())
    if not bare or len(bare) > 120:
        return None
    for language, pattern in _ANY.items():
        if not pattern.fullmatch(bare):
            continue
        # 'Thanks, bye' is a good-bye, 'hello and thanks' is thanks.
        for courtesy in (Courtesy.GOODBYE, Courtesy.THANKS, Courtesy.GREETING):
            if _ONE[language][courtesy].search(bare):
                return SmallTalk(courtesy, language)
    return None


def says_thanks(text: str) -> bool:
    """Return whether ``text`` is thanks, with or without a greeting or a good-bye, and no more."""
    small = recognise(text)
    if small is None:
        return False
    bare = " ".join(_PLAIN.sub(" ", fold(text)).split())
    return _ONE[small.language][Courtesy.THANKS].search(bare) is not None


def line(small_talk: SmallTalk, language: str | None = None) -> str:
    """Return our line, in the visitor's ``language`` where it is shipped, else in that of the phrase."""
    wanted = (language or "").split("-")[0].lower()
    chosen = small_talk.language if small_talk.language != "en" or wanted not in _LINES else wanted
    return _LINES[chosen][small_talk.courtesy]
