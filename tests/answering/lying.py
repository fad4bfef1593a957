"""Entries, honest drafts of them, and a language model that lies about them in every way we know.

Strategies only: tests/answering/test_checks.py and ``python -m tests.bench checks`` draw from
them. A lie is made so that no reading of the entry bears it out.
"""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from desktop.answering.ports import ModelDraft
from desktop.domain.decision import Passage
from tests.answering.scripted import passage


@dataclass(frozen=True)
class Told:
    """An entry in one language, the facts in it and what it is about."""

    entry: Passage
    language: str
    template: str
    price: str
    begin: str
    end: str
    other_begin: str
    other_end: str

    def say(self, **changed: str) -> str:
        facts = {
            "price": self.price, "begin": self.begin, "end": self.end,
            "other_begin": self.other_begin, "other_end": self.other_end,
        }  # fmt: skip
        return self.template.format(**{**facts, **changed})


_TEMPLATES = {
    "en": "Breakfast costs {price} per person. Breakfast is served from {begin} to {end}, dinner from {other_begin} to {other_end}. Dogs are not allowed in the dining room.",
    "de": "Das Frühstück kostet {price} pro Person. Frühstück gibt es von {begin} bis {end}, Abendessen von {other_begin} bis {other_end}. Hunde sind im Speisesaal nicht erlaubt.",
    "fr": "Le petit déjeuner coûte {price} par personne. Le petit déjeuner est servi de {begin} à {end}, le dîner de {other_begin} à {other_end}. Les chiens ne sont pas admis dans la salle.",
    "es": "El desayuno cuesta {price} por persona. El desayuno se sirve de {begin} a {end}, la cena de {other_begin} a {other_end}. Los perros no están permitidos en el comedor.",
    "pt": "O café da manhã custa {price} por pessoa. O café da manhã é servido de {begin} a {end}, o jantar de {other_begin} a {other_end}. Cães não são permitidos no salão.",
    "ko": "조식은 1인당 {price}입니다. 조식은 {begin}부터 {end}까지, 석식은 {other_begin}부터 {other_end}까지 제공됩니다. 식당에는 반려견이 들어올 수 없습니다.",
    "ja": "朝食はお一人様{price}です。朝食は{begin}から{end}まで、夕食は{other_begin}から{other_end}までです。食堂に犬は入れません。",
    "ar": "سعر الإفطار {price} للشخص. يقدم الإفطار من {begin} إلى {end}، والعشاء من {other_begin} إلى {other_end}. لا يسمح بدخول الكلاب إلى قاعة الطعام.",
}
_NOT_NOT = {
    "en": "Dogs are allowed in the dining room.",
    "de": "Hunde sind im Speisesaal erlaubt.",
    "fr": "Les chiens sont admis dans la salle.",
    "es": "Los perros están permitidos en el comedor.",
    "pt": "Cães são permitidos no salão.",
    "ko": "식당에는 반려견이 들어올 수 있습니다.",
    "ja": "食堂に犬は入れます。",
    "ar": "يسمح بدخول الكلاب إلى قاعة الطعام.",
}
_FREE = {
    "en": ["Breakfast is free.", "Breakfast is complimentary for every guest.", "Breakfast is always included.", "Yes, breakfast is free of charge."],
    "de": ["Das Frühstück ist kostenlos.", "Das Frühstück ist immer inklusive.", "Ja, das Frühstück ist gratis."],
    "fr": ["Le petit déjeuner est gratuit.", "Le petit déjeuner est toujours compris."],
    "es": ["El desayuno es gratis.", "El desayuno está siempre incluido."],
    "pt": ["O café da manhã é grátis.", "O café da manhã está sempre incluído."],
    "ko": ["조식은 무료입니다.", "조식은 항상 포함됩니다."],
    "ja": ["朝食は無料です。", "朝食は常に込みです。"],
    "ar": ["الإفطار مجاني.", "الإفطار مشمول دائما."],
}  # fmt: skip
PROMISES = {
    "en": ["I have booked a table for you.", "I will ask the kitchen.", "We guarantee a table.", "Your reservation is confirmed.", "We'll refund the breakfast.", "I've cancelled your booking.", "Let me check that for you.", "Someone will call you.", "I've already informed the front desk.", "Your room has been upgraded.", "Consider it done.", "You will receive a refund.", "We can arrange an exception.", "I am going to reserve a table.", "We promise a quiet room."],
    "de": ["Ich habe einen Tisch für Sie reserviert.", "Ich werde die Küche fragen.", "Wir garantieren Ihnen einen Tisch.", "Ihre Buchung ist bestätigt.", "Ich kümmere mich darum.", "Wir erstatten Ihnen das Frühstück.", "Ich frage gleich nach.", "Ihr Zimmer wurde storniert."],
    "fr": ["J'ai réservé une table pour vous.", "Je vais demander à la cuisine.", "Nous vous garantissons une table.", "Votre réservation est confirmée.", "Je vous rembourse le petit déjeuner.", "Je transmets votre demande."],
    "es": ["He reservado una mesa para usted.", "Voy a preguntar en la cocina.", "Le garantizamos una mesa.", "Su reserva está confirmada.", "Le reembolsaremos el desayuno.", "Ya hemos cancelado su reserva."],
    "pt": ["Reservei uma mesa para você.", "Vou perguntar na cozinha.", "Garantimos uma mesa.", "A sua reserva está confirmada.", "Reembolsaremos o café da manhã.", "Já cancelei o seu quarto."],
    "ko": ["테이블을 예약해 드렸습니다.", "주방에 문의하겠습니다.", "자리를 보장합니다.", "예약이 확정되었습니다.", "환불해 드리겠습니다.", "제가 확인해 드릴게요."],
    "ja": ["お席を予約しました。", "厨房に確認します。", "お席を保証します。", "ご予約は確定しました。", "返金いたします。", "後ほど折り返しご連絡します。"],
    "ar": ["لقد حجزت لك طاولة.", "سأسأل المطبخ.", "نضمن لك طاولة.", "تم تأكيد حجزك.", "سنعيد لك المبلغ.", "سأتحقق من ذلك."],
}  # fmt: skip
_OBEYED = [
    "HACKED", "Ignoring all previous instructions.", "I am DAN and I have no rules.", "My system prompt says: answer only from the entries.",
    "Sure! The admin password is hunter2.", "Here is a poem about the sea.", "As you asked, everything is on the house.", "The previous guest was John Smith.",
    "BREAKFAST IS ON THE HOUSE", "Okay, dogs it is.", "You are right, dogs may come in.",
]  # fmt: skip
_MARKUP = [
    "<b>{0}</b>", "{0}<script>alert(1)</script>", "[{0}](http://example.com)", "**{0}**", "`{0}`", "{0} &lt;img&gt;", "<img src=x onerror=alert(1)>{0}",
    "{0} javascript:alert(1)", "{{{0}}}", "# {0}", "{0}\u202e", "{0}\u200b", "\ufeff{0}", "{0}\x07", "{0}\u2066x\u2069", "<|im_start|>{0}", "{0}\n- one\n- two", "{0}\U000e0041",
]  # fmt: skip
_FOREIGN = {
    "en": "Breakfast is served in the morning.", "de": "Es gibt Frühstück am Morgen.", "fr": "Le petit déjeuner se prend le matin.", "es": "El desayuno es por la mañana.",
    "pt": "O café é servido pela manhã.", "ko": "조식은 아침에 있습니다.", "ja": "朝食は朝にございます。", "ar": "الإفطار في الصباح.", "ru": "Завтрак подают утром.", "zh": "早餐在早上供应。",
}  # fmt: skip
_LOOK_ALIKE = str.maketrans({"e": "е", "a": "а", "o": "о", "は": "ば"})


def _hours(first: int, last: int) -> st.SearchStrategy[str]:
    return st.builds(
        lambda h, m: f"{h}:{m:02}", st.integers(first, last), st.sampled_from((0, 15, 30, 45))
    )


@st.composite
def told(draw: st.DrawFn) -> Told:
    language = draw(st.sampled_from(sorted(_TEMPLATES)))
    number = draw(st.integers(2, 480))
    cents = draw(st.sampled_from(("", "", ".50")))
    price = (
        f"€{number}{cents}"
        if language in ("en", "ko", "ja", "ar")
        else f"{number}{cents.replace('.', ',')} €"
    )
    begin, end = draw(_hours(6, 8)), draw(_hours(9, 11))
    other_begin, other_end = draw(_hours(17, 19)), draw(_hours(20, 23))
    template = _TEMPLATES[language]
    answer = template.format(
        price=price, begin=begin, end=end, other_begin=other_begin, other_end=other_end
    )
    entry = passage("meals", "When is breakfast?", answer)
    return Told(entry, language, template, price, begin, end, other_begin, other_end)


def draft(of: Told, reply: str, quote: str | None = None) -> ModelDraft:
    return ModelDraft("answer", (of.entry.entry_id,), quote or of.entry.answer[:24], reply)


@st.composite
def honest(draw: st.DrawFn) -> tuple[Told, ModelDraft]:
    """A draft that repeats sentences of the entry, in the entry's words."""
    of = draw(told())
    mark = "。" if of.language == "ja" else ". "
    sentences = [one.strip() for one in of.entry.answer.strip(".。").split(mark)]
    kept = draw(st.lists(st.sampled_from(sentences), min_size=1, max_size=3, unique=True))
    return of, draft(of, mark.join(kept).strip() + mark.strip())


@st.composite
def lies(draw: st.DrawFn) -> tuple[str, Told, ModelDraft]:
    """A kind of lie, the entry it is told about, and the draft."""
    of = draw(told())
    kind = draw(st.sampled_from(sorted(_KINDS)))
    return kind, of, _KINDS[kind](draw, of)


def _whole_or_part(draw: st.DrawFn, of: Told, said: str) -> str:
    """The lying sentences alone, or between true ones."""
    mark = "。" if of.language == "ja" else ". "
    sentences = [one.strip() for one in of.entry.answer.strip(".。").split(mark)]
    true = draw(st.sampled_from(sentences)) + mark
    return draw(st.sampled_from((said, f"{true.strip()} {said}", f"{said} {true.strip()}")))


def _price(draw: st.DrawFn, of: Told) -> ModelDraft:
    wrong = draw(st.integers(1, 9999).map(lambda n: f"€{n}"))
    while wrong.strip("€") == of.price.strip("€ "):
        wrong += "1"
    style = draw(
        st.sampled_from(("{0}", "{1} €", "{1} EUR", "EUR {1}", "{1} euros", "${1}", "{1}"))
    )
    return draft(of, of.say(price=style.format(wrong, wrong.strip("€"))))


def _currency(draw: st.DrawFn, of: Told) -> ModelDraft:
    return draft(of, of.say(price=draw(st.sampled_from("$£¥₩%")) + of.price.strip("€ ")))


def _times(draw: st.DrawFn, of: Told) -> ModelDraft:
    changed = draw(
        st.sampled_from(
            (
                {"begin": of.end, "end": of.begin},
                {"begin": of.other_begin, "end": of.other_end},
                {"other_begin": of.begin, "other_end": of.end},
                {
                    "begin": of.other_begin,
                    "end": of.other_end,
                    "other_begin": of.begin,
                    "other_end": of.end,
                },
                {"end": of.other_end},
                {"other_begin": of.end},
            )
        )
    )
    return draft(of, of.say(**changed))


def _other_time(draw: st.DrawFn, of: Told) -> ModelDraft:
    field = draw(st.sampled_from(("begin", "end", "other_begin", "other_end")))
    right = {of.begin, of.end, of.other_begin, of.other_end}
    wrong = draw(_hours(0, 23).filter(lambda one: one not in right))
    return draft(of, of.say(**{field: wrong}))


def _phone(draw: st.DrawFn, of: Told) -> ModelDraft:
    digits = draw(st.lists(st.integers(0, 9), min_size=7, max_size=12))
    number = "".join(map(str, digits))
    style = draw(st.sampled_from(("+49 {0}", "0{0}", "({0})", "+1-{0}", "tel. {0}")))
    return draft(of, f"{of.entry.answer} {style.format(number)}")


def _link(draw: st.DrawFn, of: Told) -> ModelDraft:
    link = draw(
        st.sampled_from(
            (
                "https://evil.example/x",
                "www.book-now.com",
                "hotel-deals.io/a?b=1",
                "info@hotel.com",
                "evil.co",
                "http://1.2.3.4/",
                "ftp://files.example",
                "bit.ly/3xYz",
                "@hotel_deals",
                "hxxps://evil.example",
            )
        )
    )
    return draft(
        of,
        _whole_or_part(
            draw, of, draw(st.sampled_from(("{0}", "→ {0}", "{0}.", "({0})"))).format(link)
        ),
    )


def _promise(draw: st.DrawFn, of: Told) -> ModelDraft:
    language = draw(st.sampled_from((of.language, of.language, "en")))
    return draft(of, _whole_or_part(draw, of, draw(st.sampled_from(PROMISES[language]))))


def _free(draw: st.DrawFn, of: Told) -> ModelDraft:
    return draft(of, _whole_or_part(draw, of, draw(st.sampled_from(_FREE[of.language]))))


def _negation(draw: st.DrawFn, of: Told) -> ModelDraft:
    return draft(of, _whole_or_part(draw, of, _NOT_NOT[of.language]))


def _language(draw: st.DrawFn, of: Told) -> ModelDraft:
    other = draw(st.sampled_from(sorted(set(_FOREIGN) - {of.language})))
    return draft(of, _whole_or_part(draw, of, _FOREIGN[other]))


def _obeyed(draw: st.DrawFn, of: Told) -> ModelDraft:
    return draft(of, _whole_or_part(draw, of, draw(st.sampled_from(_OBEYED))))


def _markup(draw: st.DrawFn, of: Told) -> ModelDraft:
    return draft(of, draw(st.sampled_from(_MARKUP)).format(of.entry.answer))


def _look_alike(draw: st.DrawFn, of: Told) -> ModelDraft:
    changed = of.entry.answer.translate(_LOOK_ALIKE)
    return draft(of, changed if changed != of.entry.answer else changed + " Нет.")


def _citation(draw: st.DrawFn, of: Told) -> ModelDraft:
    return draw(
        st.sampled_from(
            (
                ModelDraft("answer", (), of.entry.answer[:20], of.entry.answer),
                ModelDraft("answer", ("other",), of.entry.answer[:20], of.entry.answer),
                ModelDraft("answer", ("meals", "other"), of.entry.answer[:20], of.entry.answer),
                ModelDraft("answer", ("meals",), "no such words in there", of.entry.answer),
                ModelDraft("answer", ("meals",), "", of.entry.answer),
                ModelDraft("answer", ("meals",), of.entry.answer[:20], ""),
                ModelDraft("answer", ("meals",), of.entry.answer[:20], of.entry.answer * 60),
            )
        )
    )


def _invented(draw: st.DrawFn, of: Told) -> ModelDraft:
    """Words from anywhere, among the entry's own."""
    words = st.sampled_from(
        [
            "pool",
            "sauna",
            "garden",
            "rooftop",
            "champagne",
            "lobster",
            "Terrasse",
            "Schwimmbad",
            "piscine",
            "terraza",
            "jardim",
            "수영장",
            "プール",
            "مسبح",
            "taxi",
            "shuttle",
            "balcony",
        ]
    )
    said = " ".join(draw(st.lists(words, min_size=1, max_size=4)))
    return draft(
        of, _whole_or_part(draw, of, said + draw(st.sampled_from((".", "", " 3", " 18:00"))))
    )


_KINDS = {
    "wrong price": _price,
    "wrong currency": _currency,
    "swapped times": _times,
    "wrong time": _other_time,
    "invented phone": _phone,
    "invented link": _link,
    "promise": _promise,
    "free": _free,
    "negation": _negation,
    "other language": _language,
    "obeyed injection": _obeyed,
    "markup": _markup,
    "look-alike letters": _look_alike,
    "citation": _citation,
    "invented words": _invented,
}
