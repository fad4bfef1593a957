"""The words the checks know, by language, as data: numbers, calendar, strong words, promises.

A word stands for a concept, so that 'Monday', 'lundi' and '월요일' are one fact. Written here
as people write them and folded when read; nothing here decides.
"""

from __future__ import annotations

import re
from itertools import starmap

from desktop.domain.words import fold


def _by_word(concepts: dict[str, str]) -> dict[str, str]:
    return {
        fold(word).replace("_", " "): name
        for name, wordings in concepts.items()
        for word in wordings.split()
    }


NUMBERS = _by_word(
    {
        "2": "two zwei deux dos dois duas both beide beiden twice zweimal",
        "3": "three drei trois tres três thrice dreimal",
        "4": "four vier quatre cuatro quatro",
        "5": "five fünf cinq cinco",
        "6": "six sechs seis",
        "7": "seven sieben sept siete sete",
        "8": "eight acht huit ocho oito",
        "9": "nine neun neuf nueve nove",
        "10": "ten zehn dix diez dez",
        "11": "eleven elf onze once",
        "12": "twelve zwölf douze doce doze dozen dutzend",
        "13": "thirteen dreizehn treize trece treze",
        "14": "fourteen vierzehn quatorze catorce catorze",
        "15": "fifteen fünfzehn quinze quince",
        "16": "sixteen sechzehn seize dieciséis dezesseis dezasseis",
        "17": "seventeen siebzehn diecisiete dezessete",
        "18": "eighteen achtzehn dieciocho dezoito",
        "19": "nineteen neunzehn diecinueve dezenove",
        "20": "twenty zwanzig vingt veinte vinte",
        "30": "thirty dreißig trente treinta trinta",
        "40": "forty vierzig quarante cuarenta quarenta",
        "50": "fifty fünfzig cinquante cincuenta cinquenta",
        "60": "sixty sechzig soixante sesenta sessenta",
        "70": "seventy siebzig setenta",
        "80": "eighty achtzig ochenta oitenta",
        "90": "ninety neunzig noventa",
        "100": "hundred hundert cent cien cem",
        "1000": "thousand tausend mille mil",
        "half": "half halb halbe moitié mitad metade",
        "noon": "noon midday mittag mittags midi mediodía meio-dia",
        "midnight": "midnight mitternacht minuit medianoche meia-noite",
    }
)
"""Spelt-out numbers of the languages that put spaces between words; 'one' is too often an article."""

CALENDAR = _by_word(
    {
        "mon": "monday montag lundi lunes segunda segunda-feira",
        "tue": "tuesday dienstag mardi martes terça terça-feira",
        "wed": "wednesday mittwoch mercredi miércoles quarta quarta-feira",
        "thu": "thursday donnerstag jeudi jueves quinta quinta-feira",
        "fri": "friday freitag vendredi viernes sexta sexta-feira",
        "sat": "saturday samstag sonnabend samedi sábado",
        "sun": "sunday sonntag dimanche domingo",
        "jan": "january januar jänner janvier enero janeiro",
        "feb": "february februar février febrero fevereiro",
        "mar": "march märz mars marzo março",
        "apr": "april avril abril",
        "may": "mai mayo maio",
        "jun": "june juni juin junio junho",
        "jul": "july juli juillet julio julho",
        "aug": "august août agosto",
        "sep": "september septembre septiembre setembro",
        "oct": "october oktober octobre octubre outubro",
        "nov": "november novembre noviembre novembro",
        "dec": "december dezember décembre diciembre dezembro",
        "weekday": "weekday weekdays werktag werktags wochentags semaine laborables úteis",
        "weekend": "weekend weekends wochenende wochenenden fin_de_semana week-end",
        "daily": "daily täglich quotidiennement diariamente",
        "today": "today tonight heute aujourd'hui hoy hoje",
        "tomorrow": "tomorrow demain mañana amanhã morgen",
        "yesterday": "yesterday gestern hier ayer ontem",
        "holiday": "holiday holidays feiertag feiertage feiertagen fériés festivos feriados",
        "summer": "summer sommer été verano verão",
        "winter": "winter hiver invierno inverno",
        "spring": "frühling printemps primavera",
        "autumn": "autumn herbst automne otoño outono",
    }
)
CALENDAR_UNSPACED: tuple[tuple[str, str], ...] = (
    *((f"{day}요일", name) for day, name in zip("월화수목금토일", ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), strict=True)),
    *((f"{day}曜", name) for day, name in zip("月火水木金土日", ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), strict=True)),
    ("평일", "weekday"), ("平日", "weekday"), ("주말", "weekend"), ("週末", "weekend"),
    ("매일", "daily"), ("毎日", "daily"), ("오늘", "today"), ("今日", "today"), ("本日", "today"),
    ("내일", "tomorrow"), ("明日", "tomorrow"), ("어제", "yesterday"), ("昨日", "yesterday"),
    ("공휴일", "holiday"), ("祝日", "holiday"), ("여름", "summer"), ("夏", "summer"), ("겨울", "winter"), ("冬", "winter"),
    ("정오", "noon"), ("正午", "noon"), ("자정", "midnight"), ("深夜0時", "midnight"),
    ("الاثنين", "mon"), ("الإثنين", "mon"), ("الثلاثاء", "tue"), ("الأربعاء", "wed"), ("الخميس", "thu"), ("الجمعة", "fri"), ("السبت", "sat"), ("الأحد", "sun"),
    ("يناير", "jan"), ("فبراير", "feb"), ("مارس", "mar"), ("أبريل", "apr"), ("مايو", "may"), ("يونيو", "jun"), ("يوليو", "jul"), ("أغسطس", "aug"), ("سبتمبر", "sep"), ("أكتوبر", "oct"), ("نوفمبر", "nov"), ("ديسمبر", "dec"),
    ("يوميا", "daily"), ("اليوم", "today"), ("غدا", "tomorrow"), ("أمس", "yesterday"), ("نهاية الأسبوع", "weekend"), ("الصيف", "summer"), ("الشتاء", "winter"),
)  # fmt: skip

STRONG = _by_word(
    {
        "free": "free complimentary gratis kostenlos kostenfrei umsonst unentgeltlich gratuit gratuite gratuits gratuites gratuitement gratuito gratuita gratuitos gratuitas grátis",
        "always": "always anytime immer jederzeit stets toujours siempre sempre 24/7",
        "never": "never nie niemals jamais nunca jamás",
        "guarantee": "guarantee guaranteed guarantees garantieren garantiert garantie garanti garantie garantis garantimos garantizado garantizamos garantía garantido garantida garantia ensure ensures promise promised promises versprechen versprochen promet promettons prometemos",
        "every": "every all any each everyone everything anyone anything alle alles jede jeder jedes jeden tous tout toutes toute todo toda todos todas tudo cada chaque",
        "unlimited": "unlimited unbegrenzt illimité illimitée ilimitado ilimitada",
        "refund": "refund refunds refunded refundable rückerstattung erstattet erstattung erstattbar remboursé remboursement remboursable reembolso reembolsable reembolsado reembolsável",
        "discount": "discount discounts discounted cheaper rabatt ermäßigung günstiger remise réduction descuento desconto",
        "available": "available availability vacancy vacancies verfügbar disponible disponibles disponível disponíveis",
        "only": "only solely exclusively just nur ausschließlich lediglich seulement uniquement sólo solo solamente únicamente apenas somente só",
        "except": "except excluding exclude excludes excluded unless besides außer ausgenommen sauf hormis excepté excepto salvo exceto",
        "must": "must required require requires mandatory obligatory compulsory müssen pflicht erforderlich obligatoire obligatorio obrigatório",
        "optional": "optional optionally freiwillig facultatif opcional facultativo",
        "included": "included includes include including inclusive inklusive enthalten inbegriffen compris comprise inclus incluse incluido incluida incluye incluído incluída inclui",
        "extra": "extra additional additionally surcharge supplement zusätzlich zuzüglich aufpreis zuschlag supplément supplémentaire suplemento adicional",
        "closed": "closed closes geschlossen schließt fermé fermée ferme cerrado cerrada cierra fechado fechada fecha",
        "least": "least minimum over mindestens über mínimo",
        "most": "most maximum under höchstens maximal unter máximo",
        "respectively": "respectively beziehungsweise bzw respectivement respectivamente",
        "possible": "maybe perhaps usually sometimes vielleicht manchmal meistens peut-être parfois quizás tal_vez talvez",
    }
)
STRONG_UNSPACED: tuple[tuple[str, str], ...] = (
    ("무료", "free"), ("無料", "free"), ("مجان", "free"), ("항상", "always"), ("언제나", "always"), ("いつでも", "always"), ("常に", "always"), ("دائما", "always"),
    ("절대", "never"), ("決して", "never"), ("أبدا", "never"), ("보장", "guarantee"), ("保証", "guarantee"), ("نضمن", "guarantee"), ("مضمون", "guarantee"),
    ("모든", "every"), ("모두", "every"), ("すべて", "every"), ("全て", "every"), ("جميع", "every"), ("무제한", "unlimited"), ("無制限", "unlimited"), ("غير محدود", "unlimited"),
    ("환불", "refund"), ("返金", "refund"), ("استرداد", "refund"), ("할인", "discount"), ("割引", "discount"), ("خصم", "discount"),
    ("이용 가능", "available"), ("空室", "available"), ("متاح", "available"), ("متوفر", "available"), ("만 ", "only"), ("のみ", "only"), ("だけ", "only"), ("فقط", "only"),
    ("제외", "except"), ("除く", "except"), ("باستثناء", "except"), ("필수", "must"), ("必須", "must"), ("يجب", "must"), ("포함", "included"), ("込み", "included"), ("含まれ", "included"), ("يشمل", "included"), ("مشمول", "included"),
    ("추가", "extra"), ("追加", "extra"), ("別途", "extra"), ("إضافي", "extra"), ("휴무", "closed"), ("休み", "closed"), ("定休", "closed"), ("مغلق", "closed"),
)  # fmt: skip

NEGATIONS = frozenset(
    fold(
        "not cannot none without neither nor n't nothing nobody nicht kein keine keinen keiner keinem keines "
        "nichts ohne weder noch_nicht pas aucun aucune rien personne ni sans sin não nem sem ningún ninguna nada "
        "nenhum nenhuma non ne nein prohibited forbidden banned refuse refuses refused unavailable impossible "
        "verboten untersagt unmöglich interdit interdite impossible prohibido prohibida imposible proibido "
        "proibida impossível لا ليس ليست غير بدون ممنوع لن لم"
    ).split()
)
NEGATIONS_UNSPACED = (
    "않", "없", "안 되", "안 됩", "안됩", "못 ", "불가", "금지", "아니", "아닙",
    "ません", "ない", "なく", "なし", "不可", "禁止", "お断り", "できかね",
)  # fmt: skip

ANY = frozenset(("any", "anyone", "anything", "anybody"))
"""Of the words for 'every' those that mean none after a 'not'."""

COUNTED = frozenset(
    fold(
        "room rooms table tables seat seats space spaces place places spot spots bed beds suite suites zimmer tisch tische platz plätze "
        "chambre chambres table place places habitación habitaciones mesa mesas plaza plazas quarto quartos lugar lugares vaga vagas "
        "booking bookings reservation reservations buchung réservation reserva appointment appointments"
    ).split()
)
"""What runs out: whether some are left is for a person, whatever an entry says."""

BROUGHT = frozenset(
    fold(
        "guest guests visitor visitors gäste gästen gast clients client huéspedes huésped hóspedes hóspede"
    ).split()
)
"""Whom the reply is for: saying it narrows what is said, leaving it out might not."""

VENUES = frozenset(
    fold(
        "hotel guesthouse hostel motel inn location place property establishment venue premises accommodation "
        "gasthaus pension unterkunft établissement auberge hébergement alojamiento establecimiento pousada estabelecimento alojamento"
    ).split()
)
"""Words for the business itself, where the entry says 'we'. None that names a part of one."""

NEUTRAL = frozenset(
    fold(
        "doesn don isn aren wasn weren won couldn shouldn hasn haven didn ll ve re able access accessible friendly unfortunately sorry currently option options facility facilities service services item items located leider derzeit malheureusement actuellement lamentablemente actualmente infelizmente atualmente "
        "take takes accept accepts offer offers offered provide provides provided serve serves served located find "
        "there's that's it's we're you're between o'clock clock per hotel cost costs price prices priced "
        "bieten bietet angeboten nehmen nimmt akzeptieren serviert finden befindet befinden zwischen pro uhr steht stehen verfügung kostet kosten preis "
        "proposons propose offrons offre acceptons accepte servi servie sert trouve trouvent situé situés hôtel entre heures heure coûte coûtent prix "
        "ofrecemos ofrece aceptamos acepta servimos sirve sirven encuentra encuentran ubicado entre cuesta cuestan precio "
        "oferecemos oferece aceitamos aceita servido encontra encontram localizado das às custa custam preço "
        "نقدم يمكنك يمكن لدينا يوجد توجد من إلى الى في على حتى الساعة هل"
    ).split()
)
"""Words that say how, not what: a reply may bring them along."""

SAME = _by_word(
    {
        "permit": "allow allows allowed permit permits permitted welcome erlaubt gestattet willkommen autorisé autorisée autorisés admis acceptés bienvenus bienvenue permitido permitida permitidos permite permiten bienvenidos admitidos bem-vindos",
        "begin": "open opens opening start starts begin begins beginning öffnet geöffnet offen beginnt beginn ouvre ouvert ouverte commence abre abierto abierta empieza comienza aberto aberta começa",
        "end": "end ends finish finishes endet termine finit termina acaba",
        "child": "child children kid kids kind kinder kindern enfant enfants niño niños criança crianças",
        "park": "park parking parked parken parkplatz parkplätze parkmöglichkeiten stationnement aparcamiento estacionamiento estacionamento",
        "seat": "seat seats seating seated sitzplatz sitzplätze",
        "take-out": "take-out takeout takeaway take-away",
        "smoke": "smoke smoking smoker smokers rauchen fumer fumar",
        "fee": "fee fees charge charges charged gebühr gebühren frais tarifa tarifas taxa taxas",
        "guest": "guest guests visitor visitors gäste gästen gast clients client huéspedes huésped hóspedes hóspede",
        "person": "person persons people personen personne personnes persona personas pessoa pessoas",
        "night": "night nights nacht nächte nuit nuits noche noches noite noites",
        "room": "room rooms zimmer chambre chambres habitación habitaciones quarto quartos",
    }
)
"""Words that stand for one another."""

YES = frozenset(
    fold(
        "yes yeah yep sure certainly absolutely definitely indeed ja klar natürlich selbstverständlich gerne oui certainement volontiers sí si claro sim 네 예 はい ええ نعم أجل بالطبع"
    ).split()
)
NO = frozenset(fold("no nope nein non nao não 아니요 아니오 いいえ لا").split())

COURTESIES = re.compile(
    "|".join(
        map(
            fold,
            (
                r"(?:please )?(?:just )?(?:let (?:us|me) know|write) (?:if|should) (?:you (?:have|need)|there is|anything).{0,40}",
                r"(?:is there )?anything else (?:i|we) can (?:do|help)(?: for)?(?: you)?(?: with)?(?: today)?",
                r"(?:do|would) you (?:have|like|need) (?:any )?(?:other questions?|anything else|more information|further questions?)",
                r"(?:thank you|thanks)(?: for (?:your (?:question|message)|asking|writing))?|you'?re welcome|hello|hi|good (?:morning|evening|afternoon)",
                r"(?:vielen )?dank(?: für ihre (?:frage|nachricht))?|guten (?:tag|morgen|abend)|hallo|haben sie (?:noch )?(?:weitere|andere) fragen",
                r"merci(?: pour votre (?:question|message))?|bonjour|bonsoir|avez-vous d'autres questions",
                r"gracias(?: por (?:su|tu) (?:pregunta|mensaje))?|hola|buen(?:os|as) (?:días|tardes|noches)|¿?tiene (?:alguna )?otra pregunta",
                r"obrigad[oa](?: pela (?:pergunta|mensagem))?|olá|bom dia|boa (?:tarde|noite)",
                r"안녕하세요|감사합니다|문의해 주셔서 감사합니다|こんにちは|お問い合わせありがとうございます|ありがとうございます|مرحبا|شكرا(?: لرسالتك| لسؤالك)?",
            ),
        )
    )
)
"""Whole sentences that claim nothing."""

NEUTRAL_UNSPACED = re.compile(
    fold(
        "입니다|합니다|됩니다|습니다|있어요|있습니다|이에요|예요|해요|하세요|주세요|세요|네|까지|부터|에서|으로|에는|에|은|는|이|가|을|를|도|와|과|의|로"
        "|でございます|ございます|です|ます|ください|おります|から|まで|には|では|より|は|が|を|に|で|も|と|の|へ|や|はい"
    )
)

FROM = frozenset(
    fold("from after since starting ab von nach dès depuis partir desde después من بعد").split()
)
UNTIL = frozenset(
    fold(
        "until till by before to up bis vor jusqu'à jusqu'a jusqu jusque jusqu'au avant à hasta antes a até às إلى الى حتى قبل"
    ).split()
)
_CAN = r"(?:just |already |now |gladly |also |then )?"
PROMISE = re.compile(
    "|".join(
        map(
            fold,
            (
                # English
                rf"\b(?:i|we)(?:'ve| have| had)? {_CAN}(?:booked|reserved|cancelled|canceled|changed|refunded|arranged|confirmed|sent|noted|informed|asked|forwarded|checked|updated|added|extended|upgraded|scheduled|ordered|told|notified|passed|made|put|held|waived|applied|processed|contacted|emailed|called|blocked|secured|issued|credited|registered)\b",
                r"\b(?:i|we)(?:'ll| will| shall| am going to|'m going to| are going to|'re going to| am about to| promise| guarantee| can promise| can guarantee| can book| can reserve| can arrange| can confirm| can refund| can waive| can offer you| would be happy to| am happy to| are happy to| assure)\b",
                r"\blet me (?:check|ask|book|reserve|see|arrange|confirm|find|put|get|go ahead)\b",
                r"\b(?:your|the) (?:\w+ )?(?:booking|reservation|room|table|refund|order|request|appointment|payment|upgrade)s? (?:is|are|was|has been|have been|will be) (?:now |already |hereby )?(?:confirmed|booked|cancelled|canceled|reserved|approved|changed|refunded|processed|sent|held|ready|guaranteed|upgraded|secured)\b",
                r"\b(?:someone|somebody|a colleague|our team|the team|the manager|reception|the front desk|staff) (?:will|is going to|shall)\b",
                r"\byou(?:'ll| will) (?:receive|get|be (?:refunded|contacted|called|upgraded|reimbursed))\b",
                r"\b(?:consider it done|it'?s (?:all )?(?:done|booked|sorted|arranged|taken care of)|all set|as agreed|on your behalf|as promised|an exception)\b",
                # German
                r"\bich (?:habe|werde|kümmere|verspreche|garantiere|reserviere|buche|storniere|frage|leite|sende|schicke|veranlasse|bestätige|erstatte|sichere|melde|prüfe|kläre|gebe)\b",
                r"\bwir (?:werden|kümmern|versprechen|garantieren|reservieren|buchen|stornieren|fragen|leiten|senden|schicken|veranlassen|bestätigen|erstatten|sichern|melden|prüfen|klären)\b",
                r"\b(?:habe|haben|werde|werden) (?:ich|wir)\b",
                r"\b(?:wird|werden|wurde|wurden|ist|sind|haben)\b.{0,60}\b(?:reserviert|gebucht|storniert|erstattet|bestätigt|veranlasst|weitergeleitet|zurückgerufen)\b",
                r"\b(?:versprochen|wir garantieren|garantiere ich|ausnahmsweise)\b",
                # French
                r"\b(?:j'ai|je vais|je vous (?:ai|promets|garantis|réserve|confirme|rembourse|envoie)|je (?:promets|garantis|réserve|confirme|demande|demanderai|transmets|rembourse|m'occupe|vérifie|vérifierai|ferai|peux vous))\b",
                r"\bnous (?:allons|vous (?:avons|promettons|garantissons|rembourserons|remboursons|réservons|confirmons|enverrons|contacterons)|promettons|garantissons|réserverons|rembourserons|confirmerons|demanderons|ferons)\b|\bnous avons (?!un |une |des |le |la |les |de |du |plusieurs |aussi |\d)",
                r"\bvotre (?:réservation|chambre|table|remboursement|demande) (?:est|a été|sera)\b",
                r"\b(?:quelqu'un|un collègue|la réception) (?:vous )?(?:va|rappellera|contactera|répondra)\b",
                # Spanish
                r"\b(?:he|hemos|ya he|ya hemos) (?:reserva|cancela|confirma|reembolsa|pregunta|envia|cambia|avisa|anota|pedi|hech|gestiona|solicita|informa)\w*",
                r"\b(?:voy|vamos) a\b|\b(?:prometo|prometemos|garantizo|garantizamos|le aseguro|les aseguramos)\b",
                r"\b(?:reservaré|cancelaré|confirmaré|preguntaré|enviaré|haré|avisaré|reembolsaré|consultaré|comprobaré|reservaremos|cancelaremos|confirmaremos|preguntaremos|enviaremos|reembolsaremos|llamaremos|haremos)\b",
                r"\bsu (?:reserva|habitación|mesa|reembolso|solicitud) (?:está|ha sido|queda|será)\b|\balguien (?:le|les|te) (?:llamará|contactará|responderá)\b",
                # Portuguese
                r"\b(?:vou|vamos|irei|iremos)\b|\b(?:reservei|cancelei|confirmei|perguntei|enviei|alterei|solicitei|pedi|avisei|anotei|reservamos para|cancelamos|confirmamos a sua|reembolsei)\b",
                r"\b(?:prometo|prometemos|garanto|garantimos|asseguro|asseguramos|reembolsaremos|reservaremos|confirmaremos|perguntarei|verificarei|enviaremos|ligaremos|entraremos)\b",
                r"\b(?:a sua|sua|o seu|seu) (?:reserva|quarto|mesa|reembolso|pedido) (?:está|foi|fica|será)\b|\balguém (?:vai|irá)\b",
                # Korean, Japanese, Arabic
                r"(?:예약|취소|환불|확인|변경|전달|문의|연락|접수|처리|준비|보장|약속|안내)(?:을|를)?\s*(?:해|하여|하였|했|해드리|도와)\s*(?:습니다|드렸|드리겠|드릴게|두었|놓았|놨|뒀|겠|드릴)|드리겠습니다|드릴게요|하겠습니다|할게요|해\s*드렸|예약되었습니다|예약됐|확정되었|취소되었|환불됩니다|약속합니다|보장합니다|약속드",
                r"(?:予約|キャンセル|返金|確認|変更|手配|連絡|お伝え|伝え|お調べ|手続き|用意|保証|約束|お約束)(?:を)?(?:し|いたし|致し|させていただき)(?:ました|ておきました|ておきます|ます)|いたしました|いたします|しておきます|お約束(?:します|いたします)|折り返し|ご予約は(?:確定|完了|承り)|承りました|予約(?:が|は)?(?:取れ|確定|完了)|確認します|聞いてみます|ておきました",
                r"(?:لقد|قد) (?:حجزت|حجزنا|ألغيت|ألغينا|أكدت|أكدنا|أرسلت|أرسلنا|قمت|قمنا|طلبت|سألت|أبلغت|غيرت|تم)|\bتم (?:حجز|تأكيد|إلغاء|الحجز|التأكيد|الغاء|استرداد|إرسال)|\b(?:سأقوم|سنقوم|سأسأل|سنسأل|سأحجز|سنحجز|سأرسل|سنرسل|سأتحقق|سنتحقق|سنتصل|سأتصل|سنعيد|سأؤكد|سوف|أعدك|نعدك|أضمن|نضمن|سأطلب|سنرد)\b",
            ),
        )
    )
)
"""An action claimed or announced, or a word given. Only a person can do either."""

MONEY = dict(
    starmap(
        lambda word, sign: (fold(word), sign),
        (
            (word, sign)
            for sign, wordings in {
                "€": "€ eur euro euros 유로 ユーロ يورو",
                "$": "$ usd dollar dollars dólar dólares 달러 ドル دولار",
                "£": "£ gbp pound pounds pfund livre livres libra libras 파운드 ポンド جنيه",
                "₩": "₩ krw won 원 ウォン",
                "¥": "¥ jpy yen 円 엔",
                "fr": "chf franken francs",
                "%": "% percent prozent pour_cent por_ciento 퍼센트 パーセント بالمئة",
                "sar": "sar ريال",
                "aed": "aed درهم",
            }.items()
            for word in wordings.replace("_", " ").split()
            if word not in {"pour", "cent", "por", "ciento"}
        ),
    )
)
