"""The closing offers of a draft: 'Anything else?', 'Would you like to book?'. Taken off, never judged.

A language model likes to end so. The sentence claims nothing about the house, but it offers
what the assistant can't do, so that it is left out of what is sent. Only whole sentences at
the end, only questions and wishes, never one that holds a figure.
"""

from __future__ import annotations

import re

from desktop.domain.words import fold

_SENTENCE = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？؟])\s*|\n+")
_OFFER = re.compile(
    "|".join(
        map(
            fold,
            (
                # English
                r"(?:and |so |also,? |please )?(?:is there |do you (?:need|want|have) |would you (?:like|need|want) |will you (?:be )?(?:need|want|like)\w* |can i (?:help|assist)\w* (?:you )?(?:with )?|what )?(?:any(?:thing|one)? ?)?(?:else|other questions?|further questions?|more (?:questions?|help|assistance|information)|other information|additional (?:questions?|help|information))\b.{0,70}",
                r"(?:would|do) you (?:like|want|need|care)\b.{0,80}\b(?:reserv\w+|book\w*|assist\w*|help|know more|order|table|room|anything)\b.{0,60}",
                r"(?:shall|should|can|could|may) i (?:\w+ )?(?:help|assist|book|reserve|make|find)\b.{0,80}",
                r"(?:how|what) (?:else )?(?:can|may|could|would) (?:i|we|you)\b.{0,60}",
                r"i hope (?:this|that) helps.{0,40}|(?:have a|enjoy your) (?:nice |great |good |lovely |wonderful )?(?:day|evening|stay|night|meal|time|trip)\b.{0,30}|(?:please )?(?:(?:let (?:me|us) know|just ask) if|feel free to (?:ask|contact|write|reach)|do not hesitate|don't hesitate)\b.{0,70}",
                r"(?:where|when|what|which|how many)\b.{0,60}\b(?:you|your)\b.{0,60}\?",
                # German
                r"(?:haben sie|gibt es|brauchen sie|benötigen sie) (?:sonst )?(?:noch )?(?:etwas|weitere|andere|fragen|hilfe)\b.{0,60}|(?:möchten|wollen) sie\b.{0,60}\b(?:buchen|reservieren|wissen|reservierung)\b.{0,20}|(?:kann|darf|soll) ich\b.{0,60}\b(?:helfen|tun|buchen|reservieren)\b.{0,20}|(?:ich wünsche|wir wünschen) ihnen\b.{0,50}",
                # French
                r"(?:avez-vous|y a-t-il|désirez-vous) (?:d'autres?|encore|autre)\b.{0,60}|(?:souhaitez|voulez|désirez)-vous\b.{0,60}\b(?:réserver|réservation|savoir|autre)\b.{0,30}|puis-je\b.{0,60}|n'hésitez pas\b.{0,60}",
                # Spanish
                r"[¿ ]*(?:hay|tiene|necesita|desea|quiere|le gustaría)\b.{0,30}\b(?:algo|otra|alguna|reservar|reserva|más)\b.{0,60}|[¿ ]*(?:puedo|en qué puedo)\b.{0,60}|no dude en\b.{0,60}",
                # Portuguese
                r"(?:há|tem|precisa|deseja|quer|gostaria)\b.{0,30}\b(?:algo|outra|alguma|reservar|reserva|mais)\b.{0,60}|(?:posso|em que posso)\b.{0,60}|não hesite\b.{0,60}",
                # Korean, Japanese, Arabic
                r"(?:더|다른|추가로|또)\s*.{0,20}(?:궁금|필요|도와|문의|질문).{0,30}|.{0,20}(?:예약하시겠습니까|도와드릴까요)",
                r"(?:他に|ほかに|その他).{0,30}(?:ございますか|ありますか|お手伝い.{0,12}|お知らせください)|.{0,20}(?:ご予約|予約)(?:なさいますか|されますか|しますか)",
                r"هل (?:لديك|هناك|تحتاج|تريد|ترغب)\b.{0,30}(?:آخر|اخر|أخرى|اخرى|المزيد|حجز|الحجز).{0,40}|هل يمكنني مساعدتك.{0,40}",
            ),
        )
    )
)
_MARKS = " .!?¿¡。！？؟…"


def without_offers(reply: str) -> str:
    """Return ``reply`` without the offers at its end; unchanged where nothing else would be left."""
    rest = reply.strip()
    while True:
        ends = [match.end() for match in _SENTENCE.finditer(rest) if match.end() < len(rest)]
        at = ends[-1] if ends else 0
        last = fold(rest[at:]).strip(_MARKS) + "?" * rest.endswith("?")
        if not at or not last or not _is_offer(last):
            return rest
        rest = rest[:at].rstrip()


def _is_offer(sentence: str) -> bool:
    if any(one.isdigit() for one in sentence):
        return False
    return any(_OFFER.fullmatch(one) for one in (sentence, sentence.rstrip("?")))
