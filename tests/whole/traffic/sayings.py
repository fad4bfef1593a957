"""What the guests of the played hour say, in six languages, and the entries that answer it.

Sentences only. English questions are the demo's: ways of asking from its knowledge as somebody
types them on a phone, and a third as many from ``assets/demo/cases.jsonl``, which are put in
other words. The other languages are written here, each with entries of its own, because the
embedding model that comes with Deskbell reads English.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from desktop.app.places import DEMO
from desktop.domain.entry import Entry

LANGUAGES = ("en", "de", "fr", "es", "pt-BR", "ko")
_KNOWN_KINDS = ("paraphrase", "typo", "spoken")
_PERSON_KINDS = (
    "availability", "own_booking", "refund", "complaint", "asks_for_person", "absent_topic",
    "legal", "payment_number", "orders",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sayings:
    """What is said in one language."""

    known: tuple[str, ...]
    """Questions that the knowledge answers."""
    for_a_person: tuple[str, ...]
    """Questions that only a person may answer."""
    goes_on: tuple[str, ...]
    """Said to a person who has answered."""
    pieces: tuple[str, ...]
    """One question in several quick messages."""
    thanks: str


@dataclass(frozen=True, slots=True)
class _Topic:
    id: str
    title: str
    questions: tuple[str, ...]
    answer: str


def sayings(language: str) -> Sayings:
    """Return what guests say who write in ``language``."""
    if language == "en":
        return _english()
    return _OTHER[language]


def entries() -> tuple[Entry, ...]:
    """Return the entries in the five languages that the demo's knowledge is not written in."""
    return tuple(
        Entry(
            f"{topic.id}-{language}",
            topic.title,
            topic.questions,
            topic.answer,
            language=language,
            topic=_TOPICS[topic.id],
        )
        for language, topics in _KNOWLEDGE.items()
        for topic in topics
    )


def _english() -> Sayings:
    known: list[str] = []
    other_words: list[str] = []
    person: list[str] = []
    for line in (DEMO / "knowledge.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        known += [one.rstrip("?").lower() for one in entry["questions"][:2] if one.isascii()]
    for line in (DEMO / "cases.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case.get("history") or not case["question"].isascii():
            continue
        if case["kind"] in _KNOWN_KINDS and case["expected"]:
            other_words.append(case["question"])
        elif case["kind"] in _PERSON_KINDS and not case["expected"]:
            person.append(case["question"])
    return Sayings(
        (*known, *other_words[:: 3 * len(other_words) // len(known)]),
        tuple(person),
        ("Two nights, please.", "We would arrive at about six.", "There are three of us."),
        ("hello", "we come by car", "is there parking at the hotel?"),
        "Thank you, that helps a lot.",
    )


_TOPICS = {
    "check-in": "Arrival",
    "breakfast": "Breakfast & food",
    "parking": "Getting here",
    "pets": "Policies",
    "wifi": "Services",
}

_OTHER = {
    "de": Sayings(
        (
            "ab wann können wir ins zimmer?",
            "Wann ist Check-in?",
            "wann gibt es frühstück",
            "Bis wann gibt es Frühstück?",
            "gibt es einen parkplatz am hotel?",
            "Wo kann ich mein Auto parken?",
            "darf ich meinen hund mitbringen?",
            "Gibt es WLAN im Zimmer?",
        ),
        (
            "Ist am Freitag noch ein Doppelzimmer frei?",
            "Ich möchte mein Geld zurück.",
            "Kann ich bitte mit einem Menschen sprechen?",
            "Ich muss meine Buchung vom 3. auf den 5. verschieben.",
            "Das Bad war schmutzig, ich bin sehr enttäuscht.",
            "Wie alt ist der Bürgermeister von Vila Lirena?",
        ),
        ("Zwei Nächte bitte.", "Wir kommen gegen sechs Uhr an.", "Wir sind zu dritt."),
        ("Hallo", "wir kommen mit dem Auto", "gibt es einen Parkplatz am Hotel?"),
        "Vielen Dank!",
    ),
    "fr": Sayings(
        (
            "à partir de quelle heure peut-on avoir la chambre ?",
            "À quelle heure est l'arrivée ?",
            "à quelle heure est le petit déjeuner",
            "Jusqu'à quelle heure servez-vous le petit-déjeuner ?",
            "est-ce qu'il y a un parking à l'hôtel ?",
            "Où puis-je garer ma voiture ?",
            "puis-je venir avec mon chien ?",
            "Y a-t-il le wifi dans la chambre ?",
        ),
        (
            "Avez-vous encore une chambre double libre vendredi ?",
            "Je veux être remboursé.",
            "Je voudrais parler à une personne, s'il vous plaît.",
            "Je dois déplacer ma réservation du 3 au 5.",
            "La salle de bain était sale, je suis très déçue.",
            "Quel âge a le maire de Vila Lirena ?",
        ),
        ("Deux nuits, s'il vous plaît.", "Nous arrivons vers six heures.", "Nous sommes trois."),
        ("Bonjour", "nous venons en voiture", "est-ce qu'il y a un parking à l'hôtel ?"),
        "Merci beaucoup !",
    ),
    "es": Sayings(
        (
            "¿desde qué hora podemos entrar en la habitación?",
            "¿A qué hora es la llegada?",
            "a qué hora es el desayuno",
            "¿Hasta qué hora se sirve el desayuno?",
            "¿hay aparcamiento en el hotel?",
            "¿Dónde puedo aparcar el coche?",
            "¿puedo llevar a mi perro?",
            "¿Hay wifi en la habitación?",
        ),
        (
            "¿Queda una habitación doble libre el viernes?",
            "Quiero que me devuelvan el dinero.",
            "Quiero hablar con una persona, por favor.",
            "Tengo que cambiar mi reserva del día 3 al 5.",
            "El baño estaba sucio y estoy muy decepcionada.",
            "¿Cuántos años tiene el alcalde de Vila Lirena?",
        ),
        ("Dos noches, por favor.", "Llegamos sobre las seis.", "Somos tres."),
        ("Hola", "venimos en coche", "¿hay aparcamiento en el hotel?"),
        "¡Muchas gracias!",
    ),
    "pt-BR": Sayings(
        (
            "a partir de que horas podemos entrar no quarto?",
            "Que horas é o check-in?",
            "que horas é o café da manhã",
            "Até que horas servem o café da manhã?",
            "tem estacionamento no hotel?",
            "Onde posso deixar o carro?",
            "posso levar meu cachorro?",
            "Tem wi-fi no quarto?",
        ),
        (
            "Ainda tem um quarto duplo livre na sexta-feira?",
            "Quero meu dinheiro de volta.",
            "Quero falar com uma pessoa, por favor.",
            "Preciso mudar minha reserva do dia 3 para o dia 5.",
            "O banheiro estava sujo e estou muito decepcionada.",
            "Quantos anos tem o prefeito de Vila Lirena?",
        ),
        ("Duas noites, por favor.", "Chegamos por volta das seis.", "Somos três."),
        ("Olá", "vamos de carro", "tem estacionamento no hotel?"),
        "Muito obrigado!",
    ),
    "ko": Sayings(
        (
            "체크인은 몇 시부터예요?",
            "객실에 언제 들어갈 수 있나요?",
            "조식은 몇 시예요?",
            "아침 식사는 몇 시까지인가요?",
            "호텔에 주차장이 있나요?",
            "차를 어디에 세울 수 있나요?",
            "강아지를 데려가도 되나요?",
            "객실에서 와이파이 되나요?",
        ),
        (
            "금요일에 더블룸이 남아 있나요?",
            "환불해 주세요.",
            "사람과 이야기하고 싶어요.",
            "예약을 3일에서 5일로 바꾸고 싶어요.",
            "욕실이 더러워서 아주 실망했어요.",
            "빌라 리레나 시장은 몇 살이에요?",
        ),
        ("두 밤이요.", "여섯 시쯤 도착해요.", "세 명이에요."),
        ("안녕하세요", "차로 가요", "호텔에 주차장이 있나요?"),
        "정말 감사합니다!",
    ),
}

_KNOWLEDGE = {
    "de": (
        _Topic(
            "check-in",
            "Check-in und Gepäck",
            ("Wann ist Check-in?", "Ab wann können wir ins Zimmer?"),
            "Check-in ist ab 15:00. Wenn Sie früher kommen, bewahren wir Ihr Gepäck gern kostenlos auf.",
        ),
        _Topic(
            "breakfast",
            "Frühstück",
            ("Wann gibt es Frühstück?", "Bis wann gibt es Frühstück?"),
            "Frühstück gibt es von 7:00 bis 10:30 im Gartenzimmer; es ist in jedem Zimmerpreis enthalten.",
        ),
        _Topic(
            "parking",
            "Parken",
            ("Gibt es einen Parkplatz am Hotel?", "Wo kann ich mein Auto parken?"),
            "Hinter dem Haus sind acht Plätze, 12 € pro Nacht. Reservieren kann man sie nicht.",
        ),
        _Topic(
            "pets",
            "Haustiere",
            ("Darf ich meinen Hund mitbringen?", "Sind Hunde erlaubt?"),
            "Kleine Hunde sind für 15 € pro Nacht willkommen, höchstens einer pro Zimmer.",
        ),
        _Topic(
            "wifi",
            "WLAN",
            ("Gibt es WLAN im Zimmer?", "Ist das Internet kostenlos?"),
            "WLAN ist im ganzen Haus und im Garten kostenlos. Das Passwort steht auf Ihrer Schlüsselkarte.",
        ),
    ),
    "fr": (
        _Topic(
            "check-in",
            "Arrivée et bagages",
            (
                "À quelle heure est l'arrivée ?",
                "À partir de quelle heure peut-on avoir la chambre ?",
            ),
            "L'arrivée se fait à partir de 15:00. Si vous venez plus tôt, nous gardons vos bagages gratuitement.",
        ),
        _Topic(
            "breakfast",
            "Petit-déjeuner",
            (
                "À quelle heure est le petit-déjeuner ?",
                "Jusqu'à quelle heure servez-vous le petit-déjeuner ?",
            ),
            "Le petit-déjeuner est servi de 7:00 à 10:30 dans la salle du jardin et compris dans tous les prix.",
        ),
        _Topic(
            "parking",
            "Parking",
            ("Est-ce qu'il y a un parking à l'hôtel ?", "Où puis-je garer ma voiture ?"),
            "Il y a huit places derrière la maison, 12 € la nuit. Elles ne se réservent pas.",
        ),
        _Topic(
            "pets",
            "Animaux",
            ("Puis-je venir avec mon chien ?", "Les chiens sont-ils admis ?"),
            "Les petits chiens sont les bienvenus pour 15 € la nuit, un seul par chambre.",
        ),
        _Topic(
            "wifi",
            "Wi-Fi",
            ("Y a-t-il le wifi dans la chambre ?", "Internet est-il gratuit ?"),
            "Le wifi est gratuit dans toute la maison et au jardin. Le mot de passe est sur votre carte-clé.",
        ),
    ),
    "es": (
        _Topic(
            "check-in",
            "Llegada y equipaje",
            ("¿A qué hora es la llegada?", "¿Desde qué hora podemos entrar en la habitación?"),
            "La llegada es a partir de las 15:00. Si viene antes, guardamos su equipaje gratis.",
        ),
        _Topic(
            "breakfast",
            "Desayuno",
            ("¿A qué hora es el desayuno?", "¿Hasta qué hora se sirve el desayuno?"),
            "El desayuno se sirve de 7:00 a 10:30 en la sala del jardín y está incluido en todas las tarifas.",
        ),
        _Topic(
            "parking",
            "Aparcamiento",
            ("¿Hay aparcamiento en el hotel?", "¿Dónde puedo aparcar el coche?"),
            "Hay ocho plazas detrás de la casa, 12 € por noche. No se pueden reservar.",
        ),
        _Topic(
            "pets",
            "Mascotas",
            ("¿Puedo llevar a mi perro?", "¿Se admiten perros?"),
            "Los perros pequeños son bienvenidos por 15 € por noche, uno por habitación como máximo.",
        ),
        _Topic(
            "wifi",
            "Wifi",
            ("¿Hay wifi en la habitación?", "¿Internet es gratis?"),
            "El wifi es gratis en toda la casa y en el jardín. La contraseña está en su tarjeta llave.",
        ),
    ),
    "pt-BR": (
        _Topic(
            "check-in",
            "Check-in e bagagem",
            ("Que horas é o check-in?", "A partir de que horas podemos entrar no quarto?"),
            "O check-in começa às 15:00. Se chegar antes, guardamos a sua bagagem de graça.",
        ),
        _Topic(
            "breakfast",
            "Café da manhã",
            ("Que horas é o café da manhã?", "Até que horas servem o café da manhã?"),
            "O café da manhã é servido das 7:00 às 10:30 na sala do jardim e está incluído em todas as diárias.",
        ),
        _Topic(
            "parking",
            "Estacionamento",
            ("Tem estacionamento no hotel?", "Onde posso deixar o carro?"),
            "Há oito vagas atrás da casa, 12 € por noite. Não é possível reservar.",
        ),
        _Topic(
            "pets",
            "Animais",
            ("Posso levar meu cachorro?", "Vocês aceitam cachorros?"),
            "Cachorros pequenos são bem-vindos por 15 € por noite, no máximo um por quarto.",
        ),
        _Topic(
            "wifi",
            "Wi-Fi",
            ("Tem wi-fi no quarto?", "A internet é gratuita?"),
            "O wi-fi é gratuito em toda a casa e no jardim. A senha está no seu cartão-chave.",
        ),
    ),
    "ko": (
        _Topic(
            "check-in",
            "체크인과 짐 보관",
            ("체크인은 몇 시부터예요?", "객실에 언제 들어갈 수 있나요?"),
            "체크인은 15:00부터입니다. 일찍 오시면 짐을 무료로 맡아 드립니다.",
        ),
        _Topic(
            "breakfast",
            "조식",
            ("조식은 몇 시예요?", "아침 식사는 몇 시까지인가요?"),
            "조식은 7:00부터 10:30까지 정원 방에서 드실 수 있으며 모든 요금에 포함됩니다.",
        ),
        _Topic(
            "parking",
            "주차",
            ("호텔에 주차장이 있나요?", "차를 어디에 세울 수 있나요?"),
            "건물 뒤에 여덟 자리가 있으며 1박에 12 €입니다. 예약은 할 수 없습니다.",
        ),
        _Topic(
            "pets",
            "반려동물",
            ("강아지를 데려가도 되나요?", "개를 데려와도 되나요?"),
            "작은 개는 1박에 15 €로 환영합니다. 객실당 한 마리까지입니다.",
        ),
        _Topic(
            "wifi",
            "와이파이",
            ("객실에서 와이파이 되나요?", "인터넷은 무료인가요?"),
            "와이파이는 건물과 정원 어디서나 무료입니다. 비밀번호는 카드 키에 있습니다.",
        ),
    ),
}
