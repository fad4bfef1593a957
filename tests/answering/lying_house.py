"""More entries and more lies about them: parking, pool, pets and seats, and what a reply may turn round.

Strategies only, as in ``tests/answering/lying.py``. These entries hold what the checks read
generously: 'available', 'we have', 'any', 'no' and 'not', the house's own name. Each lie is
told in the words of the entry's own language.
"""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.answering.ports import ModelDraft
from desktop.domain.decision import Passage
from tests.answering.scripted import passage

_TEMPLATES = {
    "en": "Parking is available behind the hotel and costs {price} per night. The pool is open from {begin} to {end}, the sauna from {other_begin} to {other_end}. There is no lift. Only small dogs are allowed. Breakfast is not included. Book on riverside-inn.com.",
    "de": "Parkplätze gibt es hinter dem Hotel für {price} pro Nacht. Das Schwimmbad ist von {begin} bis {end} geöffnet, die Sauna von {other_begin} bis {other_end}. Es gibt keinen Aufzug. Nur kleine Hunde sind erlaubt. Frühstück ist nicht inklusive. Buchen Sie auf riverside-inn.com.",
    "fr": "Le parking derrière l'hôtel coûte {price} par nuit. La piscine est ouverte de {begin} à {end}, le sauna de {other_begin} à {other_end}. Il n'y a pas d'ascenseur. Seuls les petits chiens sont admis. Le petit déjeuner n'est pas compris. Réservez sur riverside-inn.com.",
    "es": "El aparcamiento detrás del hotel cuesta {price} por noche. La piscina está abierta de {begin} a {end}, la sauna de {other_begin} a {other_end}. No hay ascensor. Solo se admiten perros pequeños. El desayuno no está incluido. Reserve en riverside-inn.com.",
    "pt": "O estacionamento atrás do hotel custa {price} por noite. A piscina está aberta de {begin} a {end}, a sauna de {other_begin} a {other_end}. Não há elevador. Apenas cães pequenos são permitidos. O café da manhã não está incluído. Reserve em riverside-inn.com.",
    "ko": "호텔 뒤 주차장은 1박에 {price}입니다. 수영장은 {begin}부터 {end}까지, 사우나는 {other_begin}부터 {other_end}까지 엽니다. 엘리베이터는 없습니다. 조식은 포함되지 않습니다. riverside-inn.com에서 예약하세요.",
    "ja": "ホテルの裏の駐車場は一泊{price}です。プールは{begin}から{end}まで、サウナは{other_begin}から{other_end}までです。エレベーターはありません。朝食は含まれません。riverside-inn.comで予約できます。",
    "ar": "موقف السيارات خلف الفندق يكلف {price} لليلة. المسبح مفتوح من {begin} إلى {end}، والساونا من {other_begin} إلى {other_end}. لا يوجد مصعد. الإفطار غير مشمول. احجز على riverside-inn.com.",
}
TURNED = {
    "en": ["There is a lift.", "There is a lift available.", "The hotel has a lift.", "Yes, we have a lift.", "Parking is not available.", "There is no parking behind the hotel.", "No parking is available.", "Breakfast is included.", "All dogs are allowed.", "Dogs are allowed.", "Large dogs are allowed.", "Small dogs are not allowed.", "No dogs are allowed.", "Only large dogs are allowed.", "Cats are allowed.", "There is no pool.", "The pool is closed.", "There is not any parking.", "Not all small dogs are allowed.", "Breakfast is included, the lift is not.", "There is no breakfast.", "Parking is free of charge.", "There is no charge for parking.", "Parking costs no extra fee.", "Guests park for free.", "The restaurant has a pool.", "Parking is available in front of the hotel.", "Rooms are available.", "Any dogs are allowed.", "The sauna is in the restaurant."],
    "de": ["Es gibt einen Aufzug.", "Das Hotel hat einen Aufzug.", "Ja, wir haben einen Aufzug.", "Es gibt keine Parkplätze.", "Frühstück ist inklusive.", "Hunde sind erlaubt.", "Große Hunde sind erlaubt.", "Kleine Hunde sind nicht erlaubt.", "Alle Hunde sind erlaubt.", "Katzen sind erlaubt.", "Das Schwimmbad ist geschlossen.", "Parken ohne Aufpreis.", "Es gibt kein Schwimmbad.", "Parkplätze gibt es vor dem Hotel.", "Zimmer sind verfügbar."],
    "fr": ["Il y a un ascenseur.", "L'hôtel a un ascenseur.", "Oui, nous avons un ascenseur.", "Il n'y a pas de parking.", "Le petit déjeuner est compris.", "Les chiens sont admis.", "Les grands chiens sont admis.", "Les petits chiens ne sont pas admis.", "Tous les chiens sont admis.", "La piscine est fermée.", "Parking sans frais.", "Il n'y a pas de piscine.", "Le parking est devant l'hôtel.", "Des chambres sont disponibles."],
    "es": ["Hay ascensor.", "El hotel tiene ascensor.", "Sí, tenemos ascensor.", "No hay aparcamiento.", "El desayuno está incluido.", "Se admiten perros.", "Se admiten perros grandes.", "No se admiten perros pequeños.", "Se admiten todos los perros.", "La piscina está cerrada.", "Aparcamiento sin coste.", "No hay piscina.", "El aparcamiento está delante del hotel.", "Hay habitaciones disponibles."],
    "pt": ["Há elevador.", "O hotel tem elevador.", "Sim, temos elevador.", "Não há estacionamento.", "O café da manhã está incluído.", "Cães são permitidos.", "Cães grandes são permitidos.", "Cães pequenos não são permitidos.", "Todos os cães são permitidos.", "A piscina está fechada.", "Estacionamento sem custo.", "Não há piscina.", "O estacionamento é em frente ao hotel.", "Há quartos disponíveis."],
    "ko": ["엘리베이터가 있습니다.", "호텔에 엘리베이터가 있습니다.", "주차장은 없습니다.", "조식은 포함됩니다.", "수영장은 휴무입니다.", "수영장은 없습니다.", "주차장은 무료입니다.", "주차장은 호텔 앞에 있습니다."],
    "ja": ["エレベーターがあります。", "はい、エレベーターがございます。", "駐車場はありません。", "朝食は含まれます。", "プールは休みです。", "プールはありません。", "駐車場は無料です。", "駐車場はホテルの前です。"],
    "ar": ["يوجد مصعد.", "نعم، لدينا مصعد.", "لا يوجد موقف سيارات.", "الإفطار مشمول.", "المسبح مغلق.", "لا يوجد مسبح.", "موقف السيارات مجاني.", "موقف السيارات أمام الفندق."],
}  # fmt: skip
"""No is yes, yes is no, some are all, and one place is another."""
_UNITS = {
    "en": ("per night", ["per hour", "per week", "per person", "per stay", "per day", "each hour", "once", "a month"]),
    "de": ("pro Nacht", ["pro Stunde", "pro Woche", "pro Person", "pro Aufenthalt", "pro Monat", "einmalig"]),
    "fr": ("par nuit", ["par heure", "par semaine", "par personne", "par séjour", "par mois"]),
    "es": ("por noche", ["por hora", "por semana", "por persona", "por estancia", "al mes"]),
    "pt": ("por noite", ["por hora", "por semana", "por pessoa", "por estadia", "por mês"]),
    "ko": ("1박에", ["한 시간에", "일주일에", "1인당", "한 달에", "2박에"]),
    "ja": ("一泊", ["一時間", "一週間", "お一人様", "一か月", "二泊"]),
    "ar": ("لليلة", ["للساعة", "للأسبوع", "للشخص", "للشهر"]),
}  # fmt: skip
NUMBER_WORDS = {
    "en": ["three euros", "ninety euros", "seven hundred euros", "a hundred euros", "eleven dollars"],
    "de": ["drei Euro", "neunzig Euro", "siebenhundert Euro", "einundneunzig Euro", "elf Dollar"],
    "fr": ["trois euros", "sept cents euros", "quatre-vingt-dix euros", "onze dollars"],
    "es": ["tres euros", "noventa euros", "setecientos euros", "once dólares"],
    "pt": ["três euros", "noventa euros", "setecentos euros", "onze dólares"],
    "ko": ["삼 유로", "구십 유로", "칠백 유로", "세 유로", "십일 달러"],
    "ja": ["三ユーロ", "九十ユーロ", "七百ユーロ", "十一ドル"],
    "ar": ["ثلاثة يورو", "تسعون يورو", "سبعمئة يورو", "أحد عشر دولارا"],
}  # fmt: skip
_PRICES = ("€12", "€25", "€48", "12 €", "25 EUR", "48,50 €")
_LOOK_ALIKES = ("riverside-ınn.com", "rіverside-inn.com", "riverside-inn.соm", "riversidе-inn.com", "riverside‐inn.com.evil.io", "riverside-inn.co", "riverside-inn.com.pay.ru", "rivers1de-inn.com", "riverside-inn.com/refund", "xn--rverside-inn-1fb.com", "riverside-inn,com", "riverside-inn .com/x", "riverside-inn.com@evil.io", "www.riverside-inn.net", "riverside‑inn.com", "ｒiverside-inn.org")  # fmt: skip
_TURNED_TIMES = (("begin", "other_begin"), ("end", "other_end"), ("begin", "end"), ("other_begin", "end"), ("begin", "other_end"))  # fmt: skip


@st.composite
def house_lies(draw: st.DrawFn) -> tuple[str, Passage, ModelDraft]:
    """A kind of lie, the entry it is told about, and the draft."""
    language = draw(st.sampled_from(sorted(_TEMPLATES)))
    facts = {
        "price": draw(st.sampled_from(_PRICES)),
        "begin": f"{draw(st.integers(6, 8))}:{draw(st.sampled_from(('00', '15', '30')))}",
        "end": f"{draw(st.integers(9, 13))}:{draw(st.sampled_from(('00', '15', '30')))}",
        "other_begin": f"{draw(st.integers(14, 17))}:{draw(st.sampled_from(('00', '15', '30')))}",
        "other_end": f"{draw(st.integers(18, 23))}:{draw(st.sampled_from(('00', '15', '30')))}",
    }
    template = _TEMPLATES[language]
    answer = template.format(**facts)
    entry = passage("house", "Do you have parking, a pool or a lift?", answer)
    kind = draw(st.sampled_from(("turned round", "unit", "number in words", "foreign number", "moved time", "look-alike link")))  # fmt: skip
    if kind == "turned round":
        said = _among(draw, language, answer, draw(st.sampled_from(TURNED[language])))
    elif kind == "unit":
        right, wrong = _UNITS[language]
        said = answer.replace(right, draw(st.sampled_from(wrong)), 1)
    elif kind == "number in words":
        said = template.format(**{**facts, "price": draw(st.sampled_from(NUMBER_WORDS[language]))})
    elif kind == "foreign number":
        other = draw(st.sampled_from(sorted(set(NUMBER_WORDS) - {language})))
        said = template.format(**{**facts, "price": draw(st.sampled_from(NUMBER_WORDS[other]))})
    elif kind == "moved time":
        one, other = draw(st.sampled_from(_TURNED_TIMES))
        said = template.format(**{**facts, one: facts[other], other: facts[one]})
    else:
        said = answer.replace("riverside-inn.com", draw(st.sampled_from(_LOOK_ALIKES)))
    if draw(st.booleans()) and kind not in ("turned round",):
        # The lying sentence alone.
        true = _sentences(language, answer)
        said = " ".join(one for one in _sentences(language, said) if one not in true) or said
    return kind, entry, ModelDraft("answer", ("house",), answer[:20], said)


@st.composite
def house_honest(draw: st.DrawFn) -> tuple[Passage, ModelDraft]:
    """The entry's own sentences, some of them."""
    language = draw(st.sampled_from(sorted(_TEMPLATES)))
    answer = _TEMPLATES[language].format(
        price="€12", begin="7:00", end="10:30", other_begin="15:00", other_end="21:00"
    )
    entry = passage("house", "Do you have parking, a pool or a lift?", answer)
    kept = draw(
        st.lists(st.sampled_from(_sentences(language, answer)), min_size=1, max_size=3, unique=True)
    )
    return entry, ModelDraft("answer", ("house",), answer[:20], " ".join(kept))


def _sentences(language: str, text: str) -> list[str]:
    mark = "。" if language == "ja" else ". "
    return [f"{one.strip(' .。')}{mark.strip()}" for one in text.split(mark) if one.strip(" .。")]


def _among(draw: st.DrawFn, language: str, answer: str, said: str) -> str:
    true = draw(st.sampled_from(_sentences(language, answer)))
    return draw(st.sampled_from((said, f"{true} {said}", f"{said} {true}")))
