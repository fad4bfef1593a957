"""What the desk itself says to a visitor: one honest line for each change of hands.

A table of sentences and nothing that decides. The sentences promise only what code sees
to: that somebody at the desk was told, and when the desk is open.
"""

from __future__ import annotations

from datetime import datetime

from desktop.domain.decision import Reason
from desktop.domain.schedule import Opening

LANGUAGES = ("en", "de", "fr", "es", "pt", "ko", "ja", "ar")

_HANDED_OVER = {
    "en": "A person needs to answer this, so I have asked the front desk.",
    "de": "Das muss ein Mensch beantworten, ich habe es an die Rezeption gegeben.",
    "fr": "Une personne doit répondre à cela : j'ai prévenu la réception.",
    "es": "Esto tiene que responderlo una persona: he avisado a la recepción.",
    "pt": "Uma pessoa precisa responder a isto, por isso avisei a recepção.",
    "ko": "이 질문은 사람이 답해야 해서 프런트에 전달했습니다.",
    "ja": "この件は係の者がお答えしますので、フロントに伝えました。",
    "ar": "يجب أن يجيب شخص على هذا، وقد أبلغت مكتب الاستقبال.",
}
_LIVE_FACT = {
    "en": "I can't see live availability or bookings, so I have asked the front desk.",
    "de": "Ich sehe keine freien Zimmer und keine Buchungen, darum habe ich die Rezeption gefragt.",
    "fr": "Je ne vois ni les disponibilités ni les réservations : j'ai demandé à la réception.",
    "es": "No puedo ver la disponibilidad ni las reservas, así que he preguntado a la recepción.",
    "pt": "Não vejo disponibilidade nem reservas, por isso perguntei à recepção.",
    "ko": "실시간 예약 현황은 볼 수 없어 프런트에 물어보았습니다.",
    "ja": "空室やご予約の状況は見られないため、フロントに確認を頼みました。",
    "ar": "لا أستطيع رؤية التوفر أو الحجوزات، لذلك سألت مكتب الاستقبال.",
}
_IN_DRAFT = {
    "en": "I have an answer ready; the front desk looks at it before I send it.",
    "de": "Meine Antwort ist fertig; die Rezeption sieht sie an, bevor ich sie sende.",
    "fr": "Ma réponse est prête ; la réception la relit avant que je l'envoie.",
    "es": "Tengo lista una respuesta; la recepción la revisa antes de que la envíe.",
    "pt": "Tenho uma resposta pronta; a recepção confere antes de eu enviar.",
    "ko": "답변을 준비했습니다. 보내기 전에 프런트에서 확인합니다.",
    "ja": "回答を用意しました。お送りする前にフロントが確認します。",
    "ar": "لدي إجابة جاهزة، ويراجعها مكتب الاستقبال قبل إرسالها.",
}
_EMERGENCY = {
    "en": "If anyone is in danger, call the local emergency number now; do not wait for an answer here. I have also alerted the front desk.",
    "de": "Wenn jemand in Gefahr ist, rufen Sie jetzt den örtlichen Notruf an; warten Sie nicht auf eine Antwort hier. Ich habe auch die Rezeption alarmiert.",
    "fr": "Si quelqu'un est en danger, appelez tout de suite les secours locaux, sans attendre de réponse ici. J'ai aussi alerté la réception.",
    "es": "Si alguien está en peligro, llame ahora al número de emergencias local; no espere una respuesta aquí. También he avisado a la recepción.",
    "pt": "Se alguém estiver em perigo, ligue agora para o número de emergência local; não espere por uma resposta aqui. Também avisei a recepção.",
    "ko": "위험한 상황이면 여기서 답을 기다리지 말고 지금 바로 현지 긴급 전화로 연락해 주세요. 프런트에도 알렸습니다.",
    "ja": "危険な状況でしたら、ここでの返事を待たずに、今すぐ現地の緊急通報番号へお電話ください。フロントにも知らせました。",
    "ar": "إذا كان أحد في خطر فاتصل الآن برقم الطوارئ المحلي ولا تنتظر إجابة هنا. لقد نبهت مكتب الاستقبال أيضًا.",
}
_CALL_DESK = {
    "en": "The desk's telephone: {phone}.",
    "de": "Telefon der Rezeption: {phone}.",
    "fr": "Téléphone de la réception : {phone}.",
    "es": "Teléfono de la recepción: {phone}.",
    "pt": "Telefone da recepção: {phone}.",
    "ko": "프런트 전화: {phone}.",
    "ja": "フロントの電話番号：{phone}。",
    "ar": "هاتف مكتب الاستقبال: {phone}.",
}
_OPEN_UNTIL = {
    "en": "Someone will answer you here; the desk is open until {when}.",
    "de": "Jemand antwortet Ihnen hier; die Rezeption ist bis {when} besetzt.",
    "fr": "Quelqu'un vous répondra ici ; la réception est ouverte jusqu'à {when}.",
    "es": "Alguien le responderá aquí; la recepción está abierta hasta las {when}.",
    "pt": "Alguém responderá aqui; a recepção está aberta até {when}.",
    "ko": "담당자가 여기에서 답해 드립니다. 프런트는 {when}까지 운영합니다.",
    "ja": "係の者がこちらでお返事します。フロントは{when}まで開いています。",
    "ar": "سيجيبك شخص هنا؛ المكتب مفتوح حتى {when}.",
}
_OPEN = {
    "en": "Someone will answer you here.",
    "de": "Jemand antwortet Ihnen hier.",
    "fr": "Quelqu'un vous répondra ici.",
    "es": "Alguien le responderá aquí.",
    "pt": "Alguém responderá aqui.",
    "ko": "담당자가 여기에서 답해 드립니다.",
    "ja": "係の者がこちらでお返事します。",
    "ar": "سيجيبك شخص هنا.",
}
_OPENS_AT = {
    "en": "The desk is closed now and opens {when}; your message waits there.",
    "de": "Die Rezeption ist jetzt geschlossen und öffnet {when}; Ihre Nachricht wartet dort.",
    "fr": "La réception est fermée et ouvre {when} ; votre message y attend.",
    "es": "La recepción está cerrada y abre {when}; su mensaje espera allí.",
    "pt": "A recepção está fechada e abre {when}; a sua mensagem fica à espera.",
    "ko": "지금은 프런트가 닫혀 있으며 {when}에 엽니다. 메시지는 보관됩니다.",
    "ja": "フロントは現在閉まっており、{when}に開きます。メッセージはお預かりします。",
    "ar": "المكتب مغلق الآن ويفتح {when}؛ رسالتك محفوظة هناك.",
}
_CLOSED = {
    "en": "The desk is closed now; your message waits there.",
    "de": "Die Rezeption ist jetzt geschlossen; Ihre Nachricht wartet dort.",
    "fr": "La réception est fermée ; votre message y attend.",
    "es": "La recepción está cerrada; su mensaje espera allí.",
    "pt": "A recepção está fechada; a sua mensagem fica à espera.",
    "ko": "지금은 프런트가 닫혀 있습니다. 메시지는 보관됩니다.",
    "ja": "フロントは現在閉まっています。メッセージはお預かりします。",
    "ar": "المكتب مغلق الآن؛ رسالتك محفوظة هناك.",
}
_LEAVE_CONTACT = {
    "en": "If you have to go, leave your e-mail so that the desk can write to you.",
    "de": "Wenn Sie gehen müssen, hinterlassen Sie Ihre E-Mail, damit die Rezeption Ihnen schreiben kann.",
    "fr": "Si vous devez partir, laissez votre e-mail pour que la réception puisse vous écrire.",
    "es": "Si tiene que irse, deje su correo para que la recepción pueda escribirle.",
    "pt": "Se tiver de sair, deixe o seu e-mail para que a recepção lhe possa escrever.",
    "ko": "자리를 비우셔야 하면 이메일을 남겨 주세요. 프런트에서 연락드릴 수 있습니다.",
    "ja": "離れる場合はメールアドレスを残していただければ、フロントからご連絡できます。",
    "ar": "إذا اضطررت للمغادرة، اترك بريدك الإلكتروني ليتمكن المكتب من مراسلتك.",
}
_NOBODY_YET = {
    "en": "Nobody at the desk has been able to answer yet.",
    "de": "An der Rezeption konnte noch niemand antworten.",
    "fr": "Personne à la réception n'a encore pu vous répondre.",
    "es": "En la recepción nadie ha podido responder todavía.",
    "pt": "Na recepção ainda ninguém conseguiu responder.",
    "ko": "프런트에서 아직 아무도 답변하지 못했습니다.",
    "ja": "フロントではまだ誰もお答えできていません。",
    "ar": "لم يتمكن أحد في المكتب من الرد حتى الآن.",
}
_LEAVE_EMAIL = {
    "en": "Leave your e-mail address here so that the desk can write to you.",
    "de": "Hinterlassen Sie hier Ihre E-Mail-Adresse, damit die Rezeption Ihnen schreiben kann.",
    "fr": "Laissez ici votre adresse e-mail pour que la réception puisse vous écrire.",
    "es": "Deje aquí su correo electrónico para que la recepción pueda escribirle.",
    "pt": "Deixe aqui o seu e-mail para que a recepção lhe possa escrever.",
    "ko": "여기에 이메일 주소를 남겨 주시면 프런트에서 연락드릴 수 있습니다.",
    "ja": "こちらにメールアドレスをお書きいただければ、フロントからご連絡できます。",
    "ar": "اترك عنوان بريدك الإلكتروني هنا ليتمكن المكتب من مراسلتك.",
}
_HAS_EMAIL = {
    "en": "The desk has your e-mail address and can write to you there.",
    "de": "Die Rezeption hat Ihre E-Mail-Adresse und kann Ihnen dorthin schreiben.",
    "fr": "La réception a votre adresse e-mail et peut vous y écrire.",
    "es": "La recepción tiene su correo electrónico y puede escribirle ahí.",
    "pt": "A recepção tem o seu e-mail e pode escrever-lhe para lá.",
    "ko": "프런트에 이메일 주소가 있으므로 이메일로 연락드릴 수 있습니다.",
    "ja": "メールアドレスはフロントに届いており、そちらへご連絡できます。",
    "ar": "لدى المكتب عنوان بريدك الإلكتروني ويمكنه مراسلتك عليه.",
}
_REPLY_SUBJECT = {
    "en": "Your question to {business}",
    "de": "Ihre Frage an {business}",
    "fr": "Votre question à {business}",
    "es": "Su pregunta a {business}",
    "pt": "A sua pergunta a {business}",
    "ko": "{business}에 보내신 질문",
    "ja": "{business}へのご質問",
    "ar": "سؤالك إلى {business}",
}
_REPLY_LETTER = {
    "en": "{business} has answered what you asked in the chat on its website:",
    "de": "{business} hat auf Ihre Frage im Chat der Website geantwortet:",
    "fr": "{business} a répondu à la question que vous avez posée sur son site :",
    "es": "{business} ha respondido a lo que preguntó en el chat de su web:",
    "pt": "{business} respondeu ao que perguntou no chat do site:",
    "ko": "{business} 웹사이트 채팅에서 문의하신 내용에 대한 답변입니다.",
    "ja": "{business}のウェブサイトでのご質問にお答えします。",
    "ar": "أجاب {business} عن سؤالك في محادثة الموقع:",
}
_GO_ON = {
    "en": "To go on with this conversation, open this link and click the chat button. It is for you only and works for 14 days:\n{link}",
    "de": "Um das Gespräch fortzusetzen, öffnen Sie diesen Link und klicken Sie auf den Chat. Er ist nur für Sie und gilt 14 Tage:\n{link}",
    "fr": "Pour continuer la conversation, ouvrez ce lien et cliquez sur la messagerie. Il est pour vous seul et vaut 14 jours :\n{link}",
    "es": "Para seguir la conversación, abra este enlace y pulse el chat. Es solo para usted y vale 14 días:\n{link}",
    "pt": "Para continuar a conversa, abra este link e clique no chat. É só para si e vale 14 dias:\n{link}",
    "ko": "대화를 이어가시려면 이 링크를 열고 채팅 버튼을 눌러 주세요. 본인만 사용해 주세요. 14일 동안 유효합니다.\n{link}",
    "ja": "会話を続けるには、こちらのリンクを開き、チャットのボタンを押してください。ご本人専用で、14日間有効です。\n{link}",
    "ar": "لمتابعة المحادثة افتح هذا الرابط واضغط زر المحادثة. هو لك وحدك وصالح لمدة 14 يومًا:\n{link}",
}
_TAKEN_BACK = {
    "en": "The front desk took this message back.",
    "de": "Die Rezeption hat diese Nachricht zurückgenommen.",
    "fr": "La réception a retiré ce message.",
    "es": "La recepción ha retirado este mensaje.",
    "pt": "A recepção retirou esta mensagem.",
    "ko": "프런트에서 이 메시지를 취소했습니다.",
    "ja": "フロントがこのメッセージを取り消しました。",
    "ar": "سحب المكتب هذه الرسالة.",
}
_JOINED = {
    "en": "Someone from the front desk has joined",
    "de": "Jemand von der Rezeption ist jetzt dabei",
    "fr": "Quelqu'un de la réception a rejoint la conversation",
    "es": "Alguien de la recepción se ha unido",
    "pt": "Alguém da recepção entrou na conversa",
    "ko": "프런트 담당자가 참여했습니다",
    "ja": "フロントの係の者が参加しました",
    "ar": "انضم شخص من مكتب الاستقبال",
}
_HANDED_BACK = {
    "en": "The AI answers first again. Talk to a person is always there.",
    "de": "Die KI antwortet wieder zuerst. Mit einem Menschen sprechen geht jederzeit.",
    "fr": "L'IA répond à nouveau en premier. Vous pouvez toujours parler à une personne.",
    "es": "La IA vuelve a responder primero. Siempre puede hablar con una persona.",
    "pt": "A IA volta a responder primeiro. Pode sempre falar com uma pessoa.",
    "ko": "다시 AI가 먼저 답합니다. 언제든지 사람과 대화할 수 있습니다.",
    "ja": "再びAIが先にお答えします。いつでも係の者と話せます。",
    "ar": "يعود الذكاء الاصطناعي للرد أولاً. يمكنك دائماً التحدث إلى شخص.",
}
_WEEKDAYS = {
    "en": "on Monday,on Tuesday,on Wednesday,on Thursday,on Friday,on Saturday,on Sunday",
    "de": "am Montag,am Dienstag,am Mittwoch,am Donnerstag,am Freitag,am Samstag,am Sonntag",
    "fr": "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
    "es": "el lunes,el martes,el miércoles,el jueves,el viernes,el sábado,el domingo",
    "pt": "na segunda-feira,na terça-feira,na quarta-feira,na quinta-feira,na sexta-feira,no sábado,no domingo",
    "ko": "월요일,화요일,수요일,목요일,금요일,토요일,일요일",
    "ja": "月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日",
    "ar": "يوم الاثنين,يوم الثلاثاء,يوم الأربعاء,يوم الخميس,يوم الجمعة,يوم السبت,يوم الأحد",
}
_AT = {
    "en": "{day} at {time}",
    "de": "{day} um {time}",
    "fr": "{day} à {time}",
    "es": "{day} a las {time}",
    "pt": "{day} às {time}",
    "ko": "{day} {time}",
    "ja": "{day}の{time}",
    "ar": "{day} الساعة {time}",
}

_FIRST = {
    Reason.LIVE_FACT: _LIVE_FACT,
    Reason.OWN_BOOKING: _LIVE_FACT,
    Reason.TOPIC_IN_DRAFT: _IN_DRAFT,
    Reason.EMERGENCY: _EMERGENCY,
}
"""What is said first where it is not the usual sentence."""


def line_language(tag: str | None) -> str:
    """Return the language of ``LANGUAGES`` for a language tag such as 'pt-BR'; English where there is none."""
    base = (tag or "en").replace("_", "-").split("-")[0].lower()
    return base if base in LANGUAGES else "en"


def handed_over(
    language: str | None,
    reason: Reason,
    at: datetime,
    opening: Opening,
    *,
    ask_contact: bool,
    phone: str | None = None,
) -> str:
    """Say that a person will answer, by when, and what happens if not.

    In an emergency that comes second: first whom to call, with the desk's ``phone`` where
    the owner gave one.
    """
    tag = line_language(language)
    said = [_FIRST.get(reason, _HANDED_OVER)[tag]]
    if reason is Reason.EMERGENCY and phone:
        said.append(_CALL_DESK[tag].format(phone=phone))
    said.append(_when(tag, at, opening))
    if ask_contact:
        said.append(_LEAVE_CONTACT[tag])
    return " ".join(said)


def in_danger(language: str | None, phone: str | None) -> str:
    """Say whom to call in an emergency; the desk's ``phone`` where the owner gave one."""
    tag = line_language(language)
    said = [_EMERGENCY[tag]]
    if phone:
        said.append(_CALL_DESK[tag].format(phone=phone))
    return " ".join(said)


def nobody_yet(language: str | None, at: datetime, opening: Opening, *, has_email: bool) -> str:
    """Say that no person could answer so far, and how an answer can still reach the visitor."""
    tag = line_language(language)
    said = [_NOBODY_YET[tag]]
    if not opening.open:
        said.append(_when(tag, at, opening))
    said.append((_HAS_EMAIL if has_email else _LEAVE_EMAIL)[tag])
    return " ".join(said)


def reply_letter(
    language: str | None, business: str, reply: str, link: str | None
) -> tuple[str, str]:
    """Return subject and text of the e-mail that brings a reply to a visitor who has left."""
    tag = line_language(language)
    said = [_REPLY_LETTER[tag].format(business=business), reply]
    if link is not None:
        said.append(_GO_ON[tag].format(link=link))
    return _REPLY_SUBJECT[tag].format(business=business), "\n\n".join(said)


def taken_back(language: str | None) -> str:
    """Say that a message was taken back; it stands in that message's place."""
    return _TAKEN_BACK[line_language(language)]


def joined(language: str | None) -> str:
    """Say that a person has taken the conversation."""
    return _JOINED[line_language(language)]


def handed_back(language: str | None) -> str:
    """Say that the assistant answers first again."""
    return _HANDED_BACK[line_language(language)]


def _when(tag: str, at: datetime, opening: Opening) -> str:
    if opening.changes_at is None:
        return (_OPEN if opening.open else _CLOSED)[tag]
    days = (opening.changes_at.date() - at.astimezone(opening.changes_at.tzinfo).date()).days
    if opening.open and days > 1:
        # An hour without its day would be taken for today's.
        return _OPEN[tag]
    clock = f"{opening.changes_at.hour}:{opening.changes_at.minute:02}"
    if opening.open:
        return _OPEN_UNTIL[tag].format(when=clock)
    day = _WEEKDAYS[tag].split(",")[opening.changes_at.weekday()]
    if days >= 7:
        # The weekday alone would be taken for the one that comes next.
        day = f"{day} ({opening.changes_at.date().isoformat()})"
    return _OPENS_AT[tag].format(when=_AT[tag].format(day=day, time=clock))
