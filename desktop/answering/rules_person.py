"""The part of the rules table for visitors who ask for a person; see ``rules_table`` for how it is read."""

from __future__ import annotations

from desktop.domain.decision import Reason

ASKS_FOR_PERSON: tuple[tuple[Reason, str, str], ...] = (
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"(?<!have to )(?<!need to )(?<!am i )(?<!i am )\b(?:speak|talk|chat|connect(?:ed)?|(?:transfer|put)(?:red)? (?:me|us|this|it))(?:ing)?\b.{0,30}\b(?:to|with|through)\b.{0,30}\b(?:person|human|someone|somebody|staff|agent|operator|representative|manager|receptionist|team|worker|colleague|owner)\b|(?<!do )\b(?:i|we)(?:'ll| will| really| just| do| still|'d)? (?:have|need) to (?:speak|talk|chat) (?:to|with)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"(?<!do i )(?<!do we )\b(?:want|need|like|prefer|rather|let me|can i|could i|may i|should|must)\b(?! you to).{0,25}(?<!your )\b(?:speak|talk|chat)(?:ing)? (?:to|with)\b(?! my| our| you\b| me\b| each| (?:english|spanish|french|german|italian|portuguese|chinese|japanese|korean|arabic)\b| staff in )",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:want|need|prefer|rather have|would like|'d like|get|give me|have|find me|send me) (?:an? |the |some |to have (?:an? )?)?(?:(?:real|actual|live) (?:person|human|agent|operator|representative)|human(?: being)?)\b(?! rights)|^(?!.*(?:\b(?:are|if|be|were|like) (?:you )?(?:really )?(?:an? |talking |speaking |\w+,? or )|\bam i\b|\bis this\b|\byou are\b|\byou're\b)).*\b(?:real|actual|live|human) (?:person|human|agent|operator|representative)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:pass|hand|transfer|switch|forward|connect) (?:me|us|this|it)\b.{0,20}\b(?:human|person|agent|operator|someone|manager)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:get|give) me (?:an? |the |your |some )?(?:human|person|agent|operator|someone|manager|owner)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:comfortable|time|talk(?:ing)?|chat(?:ting)?|speak(?:ing)?)\b.{0,40}\bwith an? (?:machine|robot|bot|computer|ai)\b|\btalk(?:ing)? to an? (?:machine|robot|bot|computer)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:conversation|chat) is(?: not|n't) (?:working|leading|going|helping)|\bthis is (?:really |so |very |getting )+frustrating",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"^[^\w]*(?:an? |the )?(?:\w+ )?(?:team|human|agent|operator|representative|manager|receptionist|staff),? (?:please|pls|now)[^\w]*$|^[^\w]*(?:human|agent|operator|representative|real person)[^\w]*$",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:call|ring|phone) me back\b|\b(?:someone|somebody|anyone)(?: please)?(?: to)? (?:call|phone|ring|contact|reply to|answer) (?:me|us)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\bput (?:me|us) through\b|\b(?:anyone|anybody|someone|somebody|person|human|staff)\b.{0,15}\b(?:i|we) (?:can|could|may|might) (?:speak|talk|chat)\b|\b(?:deal(?:ing)?|discuss(?:ing)?|get in touch|call|connected|communicate)\b.{0,15}\b(?:with|to) (?:an? |the |your |some |another )?(?:\w+ )?(?:person|human|someone|somebody|supervisor|reception|receptionist|support|employee|customer service)\b|\bspeak (?:to|with) (?:an? |the |your )?(?:supervisor|boss|employee)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"^[^\w]*(?:customer (?:service|support|care)|support|operator|reception(?:ist)?|supervisor)(?:,? (?:please|pls|now))?[^\w]*$|^[^\w]*is (?:anybody|anyone|someone|somebody) (?:there|here)[^\w]*$|\bescalate (?:this|it|my|the)\b|\b(?:human|person|employee|supervisor)(?: please)? to (?:answer|reply|respond|talk|speak)\b|\b(?:someone|somebody|anyone|colleague|manager|staff)\b(?: \w+){0,4} (?:call|phone|ring|contact) (?:me|us)\b|\bget (?:somebody|someone)\b(?! (?:else'?s|in|into|from|to (?:the|our)))",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:no more|no|not an?|hate|useless|stupid|tired of|enough of|stop) (?:\w+ )?(?:chat ?)?bots?\b|\b(?:this|the|your) (?:chat ?)?bot (?:is|isn't|is not|does not|doesn't|can't|cannot)\b|\bwith (?:this|the) (?:chat ?)?bot\b|\b(?:hand|pass|transfer|forward|connect) (?:me|us|this|it)(?: over| on)? to (?:an? |the |your |some |another )?(?:\w+ )?(?:staff|team|reception|employee|colleague|supervisor|department|support|desk)\b|\b(?:phone|line) to the (?:receptionist|manager)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "de",
        r"\bverbinde(?:n sie|t)? (?:mich|uns)\b|\b(?:will|möchte|brauche|geben sie mir|holen sie) (?:bitte )?(?:einen?|den|die) (?:echten |richtigen )?(?:menschen|mitarbeiter(?:in)?|chef(?:in)?|vorgesetzten?|ansprechpartner)\b|\b(?:nicht|keine lust) mit (?:einem|einer|dem) (?:bot|chatbot|roboter|maschine|computer)\b|\bkundendienst bitte\b|^[^\w]*(?:mitarbeiter|mensch|rezeption|kundenservice) bitte[^\w]*$",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "fr",
        r"\b(?:veux|voudrais|souhaite) (?:avoir )?(?:un|une) (?:humain|conseiller|conseillère|vraie? personne|responsable|employé|interlocuteur)\b|\bpas (?:à|avec) un (?:robot|bot|ordinateur)\b|\b(?:mettez|mets)-moi en (?:relation|contact)\b|\bservice client,? s'il (?:vous|te) pla[iî]t",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "es",
        r"\b(?:quiero|necesito|prefiero) (?:a )?(?:un|una) (?:humano|persona|agente|operador|empleado|encargado|responsable)\b|\bno (?:quiero )?(?:hablar )?con un (?:robot|bot|máquina|ordenador)\b|\b(?:comuní|conécte|páse|póng)\w*me con\b|\batención al cliente,? por favor",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "pt",
        r"\b(?:quero|preciso de|prefiro) (?:um|uma) (?:humano|pessoa|atendente|funcionário|responsável|gerente)\b|\bnão (?:quero )?(?:falar )?com um (?:robô|bot|computador)\b|\b(?:passe|transfira|ligue|conecte)-me (?:a|à|ao|com|para)\b|\bme (?:passa|passe|transfere|transfira) para\b|\batendimento humano\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "de",
        r"\b(?:mit|an) (?:einem|einer|einen|dem|der|ihrem|jemandem|jemand)\b.{0,30}(?:sprechen|reden|verbinden|telefonieren|chatten|schreiben|weiterleiten)|\b(?:mitarbeiter|menschen|person|rezeption|chef)\w*\b.{0,15}\b(?:sprechen|reden|verbinden)|\b(?:echte[rn]?|richtige[rn]?|wirkliche[rn]?) (?:mensch|person|mitarbeiter)\w*|\bjemand(?:en)? (?:echtes|persönlich)|\brufen sie (?:mich|uns) (?:bitte )?(?:an|zurück)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "fr",
        r"\b(?:parler|discuter|communiquer)\b.{0,25}\b(?:avec|à)\b.{0,20}\b(?:quelqu'un|personne|humain|conseiller|conseillère|responsable|réception|employé|directeur)|\b(?:vraie personne|vrai humain|être humain|vrai conseiller)\b|\bpasse[zr][- ]moi\b.{0,25}(?:quelqu'un|personne|humain|conseiller|responsable)|\brappele[zr][- ]?moi\b|\bme rappeler\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "es",
        r"\b(?:hablar|chatear|comunicar\w*|conversar)\b.{0,25}\bcon\b.{0,20}\b(?:persona|alguien|humano|agente|operador|empleado|encargad[oa]|responsable|recepción|gerente)|\b(?:persona|humano) (?:real|de verdad)\b|\bp[áa]s(?:e|a)me con\b|\b(?:me )?(?:llámenme|llámeme|que me llamen)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "pt",
        r"\b(?:falar|conversar)\b.{0,25}\bcom\b.{0,20}\b(?:pessoa|alguém|humano|atendente|funcionário|responsável|gerente|recepção|receção)|\b(?:pessoa|humano) (?:real|de verdade)\b|\b(?:me )?(?:liguem?|ligar)(?:-| )me\b|\bme lig(?:a|ue|uem)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "ko",
        r"(?:상담원|상담사|직원|담당자|사람|매니저|사장님)(?:이|과|와|하고|이랑|랑|분|님|에게|한테)*\s*(?:께서\s*)?(?:직접\s*)?(?:통화|연결|상담|대화|얘기|이야기|말하|바꿔)|진짜 사람|전화\s*(?:좀\s*)?(?:해\s*주|부탁)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "ja",
        r"(?:人間|人|担当者?|スタッフ|係の?(?:人|者|方)|オペレーター|責任者|フロント)(?:の(?:方|人))?(?:と|に)(?:直接)?(?:話|お話|つな|繋|代わ|替わ|変わ|相談)|(?:電話|連絡)を?(?:して|くだ|いただ|もら)(?:い|さ)?(?:ほしい|欲しい|ださい|たい)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "ar",
        r"(?:التحدث|اتحدث|أتحدث|التكلم|اتكلم|أتكلم|الكلام|التواصل|اتواصل|أكلم|اكلم)\s.{0,15}(?:شخص|موظف|انسان|إنسان|مسؤول|المسؤول|أحد|احد|بشر|المدير|الاستقبال)|(?:شخص|إنسان) حقيقي|اتصلوا بي",
    ),
)
