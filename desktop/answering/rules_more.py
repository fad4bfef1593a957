"""The part of the rules table for plain statements of what happened and what is wanted; see ``rules_table``.

Complaints without the word, bookings to be moved, money to come back, and what is free when,
as people write them in passing.
"""

from __future__ import annotations

from desktop.domain.decision import Reason

_BAD_EN = r"(?:dirty|filthy|disgusting|smelly|mouldy|moldy|stained|freezing|too (?:noisy|loud|cold|hot)|not clean(?:ed)?|infested)"
_PLACE_EN = r"(?:room|bathroom|bed|sheets|towels?|carpet|pool|shower|toilet|kitchen|place|house)"

MORE: tuple[tuple[Reason, str, str], ...] = (
    (
        Reason.COMPLAINT,
        "en",
        rf"\b(?:the|my|our|this) {_PLACE_EN} (?:was|is|were|are) (?:so |very |really |absolutely |extremely )?{_BAD_EN}\b|\b(?:bed ?bugs?|bugs|cockroach\w*|mice|rats?|mould|mold|hair)\b.{{0,15}}\b(?:in|on) (?:my|our|the) (?:bed|room|food|bathroom|shower)\b|\bthere (?:is|was|are|were) no hot water (?:in|again|since|for)\b|\b(?:staff|receptionist|waiter|manager|lady|guy|man) (?:was|were|is|are) (?:so |very |really |extremely )?(?:rude|unfriendly|unhelpful|impolite)\b",
    ),
    (
        Reason.REFUND,
        "en",
        r"\b(?:please|pls|kindly) refund\b|\b(?:can|could|may|how do) (?:i|we) (?:please )?(?:get|have) (?:a|my|our) (?:full |partial )?refund (?:for|of|on) (?:my|our|last|the|this|yesterday)\b|\b(?:i|we)(?:'ve| have)? paid (?:too much|double|twice)\b",
    ),
    (
        Reason.LEGAL,
        "en",
        r"\bsee you in court\b|\b(?:press|pressing) charges\b|\bgdpr\b.{0,40}\b(?:my|our) (?:personal )?data\b|\b(?:my|our) (?:personal )?data\b.{0,30}\b(?:erased?|deleted?|removed?)\b",
    ),
    (
        Reason.MEDICAL,
        "en",
        r"\b(?:someone|somebody|he|she|wife|husband|son|daughter|mother|father|mum|mom|dad|child|guest|friend|a man|a woman|baby) (?:\w+ )?(?:fainted|collapsed|passed out|is having a seizure|had a seizure|is unwell|won't wake up|is choking)\b",
    ),
    (
        Reason.EMERGENCY,
        "en",
        r"\b(?:there(?:'s| is)|i (?:can )?see|full of) (?:\w+ )?smoke (?:in|from|coming|everywhere)\b|\b(?:a man|someone|somebody|stranger) (?:is )?(?:in my room|trying to (?:get|break) in|following me)\b|\b(?:stole|stolen|robbed)\b.{0,30}\b(?:from|in|at) (?:my|our|the|your) (?:room|car park|parking|hotel|lobby|safe|restaurant|pool)\b",
    ),
    (
        Reason.OWN_BOOKING,
        "en",
        r"\b(?:can|could|may) (?:i|we) (?:please )?(?:move|change|shift|cancel|extend|amend) (?:my|our) (?:\w+ )?(?:booking|reservation|order|stay|appointment)\b.{0,20}\b(?:to|until|till|by|for|from|under|please|number)\b",
    ),
    (
        Reason.LIVE_FACT,
        "en",
        r"\bis there (?:an? |any |still )?(?:\w+ )?(?:table|room|space|spot|seat)s? (?:for|free|left)\b.{0,25}\b(?:tonight|today|tomorrow|this|next|on|at \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:do you have|have you got|what's the|is there) availability\b|\b(?:can|could|may) (?:i|we) (?:please )?(?:reserve|book|get) (?:an? |the |your )?(?:\w+ )?(?:table|room|double|single|suite)\b.{0,30}\b(?:tonight|today|tomorrow|this (?:week|evening|afternoon|saturday|sunday|friday)|next|on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun))|\b(?:price|rate|cost)s? (?:for|of) (?:tonight|tomorrow|this weekend|next (?:week|weekend|month))\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "de",
        r"\bkann (?:mich|uns) (?:bitte )?(?:jemand|wer) (?:anrufen|zurückrufen|kontaktieren)|\b(?:möchte|will|brauche) keinen? (?:bot|chatbot|roboter|maschine|ki)\b|\b(?:mit|an) (?:einem |einer )?(?:menschen|mitarbeiter(?:in)?|kollegen|person|chef(?:in)?)\b.{0,25}\b(?:sprechen|reden|schreiben|verbinden|weiterleiten)",
    ),
    (
        Reason.COMPLAINT,
        "de",
        r"\b(?:zimmer|bad|bett|dusche|toilette|handtücher|essen|pool)\b.{0,12}\b(?:war|ist|waren|sind) (?:so |sehr |total |extrem |wirklich )?(?:schmutzig|dreckig|verstopft|verschimmelt|eiskalt|laut|ekelhaft|nicht (?:sauber|geputzt|gereinigt))|\b(?:das|es) ist (?:eine|echt eine|wirklich eine) (?:frechheit|zumutung|unverschämtheit|sauerei)|\b(?:personal|mitarbeiter(?:in)?|kellner(?:in)?|empfang) (?:war|waren|ist) (?:so |sehr |total )?(?:unfreundlich|unhöflich|frech|respektlos)|\b(?:wlan|internet|dusche|heizung|fernseher|klimaanlage|schlüssel(?:karte)?|karte) (?:geht|funktioniert|tut) (?:leider |schon wieder |immer noch )?nicht|\b(?:wanzen|kakerlaken|schimmel|ungeziefer) (?:im|in)\b",
    ),
    (
        Reason.REFUND,
        "de",
        r"\b(?:erstatten|erstattet) sie (?:mir|uns)\b|\bbitte (?:um )?(?:rück)?erstattung\b|\bzu viel (?:bezahlt|abgebucht|berechnet|verlangt)|\bzweimal (?:bezahlt|gezahlt|belastet|abgebucht)|\bdoppelt (?:bezahlt|gezahlt)",
    ),
    (
        Reason.LEGAL,
        "de",
        r"\blöschen sie (?:bitte )?(?:alle )?(?:meine|unsere) (?:\w+ )?daten|\b(?:erstatte|stelle) (?:straf)?anzeige|\brechtliche (?:konsequenzen|folgen)|\bzeige sie an\b",
    ),
    (
        Reason.MEDICAL,
        "de",
        r"\b(?:atmet|atme) (?:nicht|kaum|schwer)\b|\b(?:er|sie|mann|frau|sohn|tochter|kind|vater|mutter|gast) (?:ist|hat) .{0,20}(?:umgekippt|gestürzt und|das bewusstsein verloren|einen anfall)|\b(?:holen|rufen) sie (?:bitte )?einen (?:arzt|notarzt)",
    ),
    (
        Reason.EMERGENCY,
        "de",
        r"\b(?:riechen?|rieche) (?:hier )?(?:gas|rauch|brand)|\bfeuer (?:im|in der|auf)\b(?!.{0,12}(?:kamin|ofen|korb))|\b(?:jemand|einbrecher|fremder) (?:ist |war )?in (?:meinem|unserem) zimmer|\b(?:wurde|worden|haben mich) (?:bestohlen|ausgeraubt|angegriffen)",
    ),
    (
        Reason.OWN_BOOKING,
        "de",
        r"\b(?:ändern|stornieren|verschieben|prüfen|bestätigen|verlängern|canceln|annullieren) sie (?:bitte )?(?:meine|unsere|meinen|unseren) \w+|\b(?:meine?|unsere?) (?:buchungs|reservierungs|bestell|auftrags)(?:nummer|nr)\.? (?:ist|lautet)|\b(?:meinen|unseren) aufenthalt (?:um |bis |noch |gerne? )*.{0,15}(?:verlängern|verkürzen)",
    ),
    (
        Reason.LIVE_FACT,
        "de",
        r"\b(?:gibt es|haben sie|habt ihr) (?:noch )?(?:freie )?(?:zimmer|plätze|tische|etwas frei)\b.{0,20}\b(?:für|am|an|über|zu|heute|morgen|vom|zum)\b.{0,20}(?:silvester|weihnachten|ostern|pfingsten|wochenende|heute|morgen|(?:mon|diens|donners|frei|sams|sonn)tag\b|mittwoch|\d\.)",
    ),
    (
        Reason.ORDERS,
        "de",
        r"\bab (?:jetzt|sofort) bist du\b|\b(?:zeig|nenn|verrat)\w* (?:mir )?(?:dein\w*|den) (?:system|anweisung|prompt|regeln)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "fr",
        r"\bpassez[- ]moi (?:la |le |un |une |votre )?(?:réception|directeur|directrice|responsable|patron|gérant|accueil)|\bparler (?:au|à la|à l'|aux?) ?(?:responsable|directeur|directrice|gérante?|patronne?|réception|accueil|quelqu'un)|\b(?:ne veux|veux) pas (?:parler|discuter) (?:à|avec) (?:un|une) (?:robot|machine|bot|ia)|\b(?:quelqu'un|vous) (?:peut|pouvez)(?:-il|-vous)? (?:me|nous) (?:r?appeler|contacter)",
    ),
    (
        Reason.COMPLAINT,
        "fr",
        r"\b(?:chambre|salle de bains?|lit|douche|toilettes|draps|piscine)\b.{0,8}\b(?:était|est|étaient|sont) (?:très |vraiment |trop )?(?:sales?|bouchée?s?|dégoûtante?s?|froide?s?|bruyante?s?|moisie?s?)|\bc'est (?:un scandale|une honte|scandaleux|honteux|lamentable)|\b(?:personnel|réceptionniste|serveuse|serveur) (?:a été|était|est) (?:très |vraiment )?(?:impolie?|désagréable|malpolie?|grossière?|odieux)|\b(?:punaises|cafards|moisissures?) (?:dans|sur)\b",
    ),
    (
        Reason.REFUND,
        "fr",
        r"\b(?:serai|serons|être|sera)[- ]?(?:je|nous|t-on)? remboursée?s?\b.{0,3}(?:$|[?!.])|\bm'avez (?:trop|mal) (?:facturé|débité|prélevé)|\btrop (?:payé|facturé|prélevé)\b|\bpayé deux fois",
    ),
    (
        Reason.LEGAL,
        "fr",
        r"\b(?:supprimez|effacez) (?:toutes )?mes (?:\w+ )?données|\b(?:poursuivre|attaquer)\b.{0,10}\ben justice",
    ),
    (
        Reason.MEDICAL,
        "fr",
        r"\bne respire (?:plus|pas)\b|\b(?:appelez|faites venir) (?:vite )?(?:un|une) (?:médecin|docteur|ambulance)|\ba perdu connaissance",
    ),
    (
        Reason.EMERGENCY,
        "fr",
        r"\b(?:ça|cela|on) sent (?:le |la )?(?:gaz|fumée|brûlé)|\b(?:on m'a|on nous a|je me suis fait|je suis) (?:volée?|voler|agressée?|attaquée?)\b|\b(?:quelqu'un|un inconnu) (?:est|était) (?:entré|rentré) dans (?:ma|notre) chambre",
    ),
    (
        Reason.OWN_BOOKING,
        "fr",
        r"\b(?:numéro|référence) de (?:ma )?(?:réservation|commande) (?:est|c'est)\b.{0,5}\w*\d|\b(?:pouvez|pourriez)-vous (?:vérifier|confirmer|annuler|modifier|décaler|prolonger) (?:ma|notre|mon)\b",
    ),
    (
        Reason.LIVE_FACT,
        "fr",
        r"\b(?:une|la) table pour (?:\w+ )?(?:ce soir|demain|samedi|dimanche|vendredi|deux|trois|quatre)\b.{0,30}\b(?:ce soir|demain|possible|samedi|dimanche|vendredi|libre)|\bêtes-vous complets?\b|\by a-t-il (?:encore )?de la place\b|\bcomplets? (?:ce soir|demain|ce week-end|samedi)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "es",
        r"\b(?:me|nos) (?:pueden|puede|podrían|podría) llamar\b|\bpuede alguien llamar|\bpóngame con\b",
    ),
    (
        Reason.COMPLAINT,
        "es",
        r"\b(?:habitación|baño|cama|ducha|sábanas|piscina|inodoro)\b.{0,6}\b(?:estaba|está|estaban|están) (?:muy |toda |completamente )?(?:suci[oa]s?|atascad[oa]|asqueros[oa]s?|fría|rot[oa])|\bes una vergüenza|\b(?:personal|recepcionista|camarer[oa]) (?:fue|era|es|estuvo) (?:muy )?(?:groser[oa]|maleducad[oa]|antipátic[oa]|desagradable)|\b(?:chinches|cucarachas|moho) en\b",
    ),
    (
        Reason.REFUND,
        "es",
        r"\bme (?:han cobrado|cobraron) (?:de más|doble|mal)|\bpagu?é (?:dos veces|de más)",
    ),
    (
        Reason.LEGAL,
        "es",
        r"\b(?:l[oae]s?|os) voy a (?:demandar|denunciar)|\b(?:en|ante) los tribunales|\b(?:borr|elimin|suprim)\w+ (?:todos )?mis datos",
    ),
    (
        Reason.EMERGENCY,
        "es",
        r"\bhan entrado en (?:mi|nuestra) habitación|\balguien (?:está|ha entrado) en (?:mi|nuestra) habitación|\bme (?:robaron|atacaron|han agredido)",
    ),
    (
        Reason.OWN_BOOKING,
        "es",
        r"\bnúmero de (?:mi )?(?:reserva|pedido) es\b.{0,4}\w*\d|\b(?:pueden?|podrían?) (?:comprobar|confirmar|cancelar|cambiar|modificar|anular|ampliar) (?:mi|nuestra)\b",
    ),
    (
        Reason.LIVE_FACT,
        "es",
        r"\b(?:hay|tienen|tendrían) (?:una |alguna )?mesa para\b.{0,20}\b(?:hoy|mañana|esta noche|el (?:viernes|sábado|domingo))|\bestán (?:completos|llenos)\b|\b(?:cuánto|precio)\b.{0,20}\b(?:doble|habitación|individual|noche)\b.{0,10}\b(?:el|este|para el|hoy|mañana)\b.{0,10}(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana|hoy|mañana|\d)",
    ),
    (
        Reason.ORDERS,
        "es",
        r"\b(?:muéstra|muestra|enséña|dime|revela)\w* (?:tu|tus|el) (?:prompt|instrucciones|reglas)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "pt",
        r"\b(?:me |)(?:passe|transfira|conecte) (?:para|com) (?:a |o |um |uma )?(?:recepção|receção|gerente|atendente|humano|pessoa|responsável)|\b(?:alguém|pessoa|gente) de verdade\b|\b(?:podem?|poderiam?) (?:me |nos )(?:ligar|telefonar|contatar)",
    ),
    (
        Reason.COMPLAINT,
        "pt",
        r"\b(?:quarto|banheiro|casa de banho|cama|chuveiro|lençóis|piscina|sanita|vaso|privada)\b.{0,6}\b(?:estava|está|estavam|estão) (?:muito |todo |toda )?(?:suj[oa]s?|entupid[oa]|nojent[oa]s?|gelad[oa]|quebrad[oa])|\bque vergonha|\b(?:funcionári[oa]s?|recepcionista|garçom|empregad[oa]s?) (?:foi|foram|era|eram) (?:muito )?(?:rudes?|grosseir[oa]s?|mal-?educad[oa]s?|antipátic[oa]s?)|\b(?:percevejos|baratas|mofo|bolor) n[oa]\b",
    ),
    (
        Reason.REFUND,
        "pt",
        r"\b(?:devolvam|devolva|devolver)\b.{0,5}\b(?:o )?(?:meu|nosso) dinheiro|\bcobraram (?:a mais|em dobro|errado)|\bpagu?ei (?:a mais|em dobro)",
    ),
    (
        Reason.LEGAL,
        "pt",
        r"\b(?:apag|elimin|exclu|delet)\w+ (?:todos )?(?:os )?meus dados|\bvou processá-los",
    ),
    (
        Reason.EMERGENCY,
        "pt",
        r"\b(?:entraram|alguém (?:entrou|está)) n[oa] (?:meu|nosso) quarto|\b(?:me roubaram|fui (?:roubad|assaltad|agredid)[oa])",
    ),
    (
        Reason.OWN_BOOKING,
        "pt",
        r"\bnúmero da (?:minha )?(?:reserva|encomenda) é\b.{0,4}\w*\d|\b(?:podem?|poderiam?) (?:verificar|confirmar|cancelar|alterar|mudar|prolongar) (?:a )?(?:minha|nossa)\b",
    ),
    (
        Reason.LIVE_FACT,
        "pt",
        r"\b(?:tem|têm|há) (?:uma |alguma )?mesa para\b.{0,20}\b(?:hoje|amanhã|esta noite|sexta|sábado|domingo)|\b(?:estão|está) (?:lotad[oa]s?|cheios?|completos?)\b|\b(?:quanto|preço)\b.{0,15}\b(?:quarto|noite|diária)\b.{0,10}\b(?:para|n[oa]|de)\b.{0,8}(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|hoje|amanhã|fim de semana|\d)",
    ),
    (
        Reason.ORDERS,
        "pt",
        r"\b(?:mostre|mostra|revele|diga)(?:-me)? (?:o )?(?:seu|teu|suas|tuas) (?:prompt|instruções|regras)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "ko",
        r"(?:로봇|챗봇|기계|ai)\s*말고\s*(?:사람|직원|상담원)|(?:직원|담당자|매니저|사장님|사람)(?:을|를)?\s*(?:좀\s*)?(?:불러|바꿔)",
    ),
    (
        Reason.COMPLAINT,
        "ko",
        r"(?:변기|화장실|욕조|세면대|하수구)(?:이|가)?\s*막혔|(?:직원|서비스)(?:이|가|분이|들이)?\s*(?:너무\s*|정말\s*)?(?:불친절|무례)|(?:방|객실|침대|화장실)(?:이|가)\s*(?:너무\s*|정말\s*)?(?:더러|지저분|추워|시끄러)(?!.{0,6}(?:나요|[?？]))|(?:벌레|바퀴벌레|곰팡이)(?:가|이)?\s*(?:나왔|있어|나와)",
    ),
    (
        Reason.REFUND,
        "ko",
        r"(?:제|내|저희)\s*환불|환불(?:은|이)?\s*언제\s*(?:되|받|들어)|(?:보증금|예약금|돈|금액)(?:을|를)?\s*(?:다시\s*)?(?:돌려\s*받|돌려\s*주|반환)|더\s*많이\s*(?:청구|결제)",
    ),
    (
        Reason.EMERGENCY,
        "ko",
        r"(?:누가|누군가|도둑이|모르는\s*사람이).{0,8}(?:침입|들어왔|들어와)|(?:도난|도둑|폭행)(?:을|를)?\s*(?:당|맞)|연기가\s*(?:나|많)",
    ),
    (
        Reason.OWN_BOOKING,
        "ko",
        r"^[^\w]*(?:(?:안녕하세요|저기요|혹시)[^\w]*)?예약\s*(?:좀\s*)?(?:취소|변경)\s*(?:하고\s*싶|해\s*(?:주|줘)|할게|부탁|하려)|예약이?\s*(?:잘\s*)?(?:들어갔|됐|되었|확정됐)는지|(?:숙박|투숙|체류)(?:을|를)?\s*(?:하루\s*|더\s*)*(?:연장|줄이)(?:하고\s*싶|해|할)",
    ),
    (
        Reason.LIVE_FACT,
        "ko",
        r"(?:오늘|내일|모레|이번\s*주|다음\s*주|주말|[월화수목금토일]요일|\d+\s*일).{0,15}(?:만실|방\s*있|자리\s*있|(?:방|객실|룸|더블|트윈|싱글|숙박|1박)[^ ]{0,3}\s*(?:은|는|이|가)?\s*(?:얼마|가격|요금))|만실인가",
    ),
    (
        Reason.ORDERS,
        "ko",
        r"(?:너의\s*|네\s*)?(?:규칙|지침|지시|명령)(?:을|를|은)?\s*(?:다\s*|모두\s*)?(?:잊어|무시해)|인\s*척\s*(?:해|하)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "ja",
        r"(?:お?電話|折り返し(?:の?(?:電話|連絡))?|ご?連絡)(?:を)?(?:して)?(?:ください|下さい|くださいませんか|いただけますか|もらえますか)|(?:ロボット|ボット|機械|ai)(?:ではなく|じゃなくて)",
    ),
    (
        Reason.COMPLAINT,
        "ja",
        r"(?:部屋|ベッド|風呂|浴室|トイレ|シーツ|タオル)(?:が|は)(?:とても|すごく|かなり)?(?:汚|臭|寒|うるさ|不潔)(?!.{0,8}(?:ですか|ますか|[?？]))|(?:トイレ|排水|シャワー|洗面台)(?:が|は)詰ま|(?:暖房|冷房|エアコン|電気|テレビ|照明)(?:が|は)(?:つか|つきませ|付か|付きませ|効か|きか)|(?:wi-?fi|ネット)(?:が|は|に)?(?:つなが|繋が|接続でき)(?:り|ら|ませ|な)|(?:スタッフ|店員|従業員|フロント)の?(?:態度|対応)(?:が|は)(?:悪|ひど|最悪|失礼)|(?:虫|ゴキブリ|カビ)が(?:出|い|生え|あ)",
    ),
    (
        Reason.REFUND,
        "ja",
        r"(?:私|わたし|僕)の返金|返金は(?:いつ|まだ)|(?:多く|余分に|過剰に)(?:請求|課金|引き落と)|(?:請求|金額)が(?:間違|違い)",
    ),
    (
        Reason.EMERGENCY,
        "ja",
        r"(?:誰か|知らない人|不審者)が.{0,6}(?:侵入|入って|入り)|(?:盗まれ|泥棒|盗難に)|煙が(?:出|充満)",
    ),
    (
        Reason.OWN_BOOKING,
        "ja",
        r"(?:宿泊|滞在)を(?:\d+泊|一泊|もう一泊)?(?:延長|短縮)(?:したい|して|でき)|予約の(?:取り消し|取消し?|キャンセル|変更|確認)を(?:お願い|して|したい)",
    ),
    (
        Reason.LIVE_FACT,
        "ja",
        r"(?:今夜|今晩|今日|明日|明後日|今週末|週末|[月火水木金土日]曜日?|\d+日).{0,15}(?:席は(?:あり|空い)|満席|(?:部屋|客室|ダブル|ツイン|シングル|泊|宿泊)[^ ]{0,4}(?:いくら|料金))",
    ),
    (
        Reason.ORDERS,
        "ja",
        r"(?:ルール|指示|命令|規則)を(?:すべて|全て|全部)?(?:忘れ|無視し)|の(?:ふり|振り|フリ)をして",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "ar",
        r"(?<!\w)(?:صلني|صلوني|وصلني|حولني|حولوني|اربطني)\s.{0,6}(?:ب|إلى|الى|مع)|(?:لا أريد|لا اريد) (?:التحدث|الكلام|التكلم) (?:مع|إلى) (?:روبوت|آلة|بوت|برنامج)|(?:أريد|اريد|أحتاج|احتاج) (?:إلى |الى )?(?:موظف|موظفا|شخصا|انسان|إنسانا)\b",
    ),
    (
        Reason.COMPLAINT,
        "ar",
        r"(?:الغرفة|الحمام|السرير|المرحاض|المسبح|الشراشف)\s(?:كانت? |جدا )?(?:متسخ|قذر|وسخ|مسدود|بارد)|(?:الموظف|الموظفون|الموظفين|العامل|العاملون|الخدمة)\s.{0,8}(?:غير مهذب|وقح|سيئ|غير لطيف)|(?:حشرات|صراصير|عفن) في",
    ),
    (
        Reason.REFUND,
        "ar",
        r"(?:أعيدوا|اعيدوا|أرجعوا|ارجعوا|رجعوا)\s.{0,6}(?:نقودي|مالي|أموالي|اموالي|فلوسي|المبلغ)|(?:استرداد|أسترداد|استرجاع) (?:أموالي|اموالي|نقودي|مالي)|(?:مبلغ|مبلغا) زائد|دفعت مرتين",
    ),
    (
        Reason.LEGAL,
        "ar",
        r"(?:في|أمام|امام) المحكمة|(?:أطالب|اطالب|أريد|اريد) (?:ب)?(?:ال)?تعويض",
    ),
    (
        Reason.MEDICAL,
        "ar",
        r"فاقد(?:ة)? (?:ل|ال|لل)?وعي|(?:اطلبوا|استدعوا|أحضروا|احضروا|اتصلوا ب)\s?(?:ال)?(?:سيارة (?:إ|ا)سعاف|إسعاف|اسعاف|طبيب|الطبيب)",
    ),
    (
        Reason.EMERGENCY,
        "ar",
        r"(?:دخل|اقتحم)\s.{0,15}(?:شخص|غريب|أحد|احد|لص)?.{0,10}(?:غرفتي|غرفتنا)|(?:سرق|سرقوا|سرقت)\s.{0,20}(?:من|في) (?:غرفتي|غرفتنا|الفندق)",
    ),
    (
        Reason.OWN_BOOKING,
        "ar",
        r"(?<!\w)(?:ألغوا|الغوا|عدلوا|غيروا|أكدوا|اكدوا|تحققوا)\s(?:لي )?(?:من )?(?:حجزي|حجزنا|طلبي)|(?:التحقق من|مراجعة|تأكيد|تاكيد|إلغاء|الغاء|تعديل) (?:حجزي|حجزنا|طلبي)|(?:تمديد|أمدد|امدد) (?:إقامتي|اقامتي|إقامتنا|اقامتنا)",
    ),
    (
        Reason.LIVE_FACT,
        "ar",
        r"(?:هل )?(?:توجد|يوجد|لديكم|عندكم) (?:طاولة|غرفة|غرف)\s.{0,20}(?:اليوم|الليلة|غدا|يوم|نهاية|هذا)|(?:كم|ما)\s.{0,8}(?:سعر|تكلفة|ثمن) (?:ال)?(?:غرفة|ليلة|جناح)\s.{0,8}(?:اليوم|الليلة|غدا|يوم|نهاية)|محجوز\w* بالكامل|(?:الحجز|أحجز|احجز)\s(?:ل)?(?:غدا|الليلة|اليوم|يوم)",
    ),
    (
        Reason.ORDERS,
        "ar",
        r"(?:أرني|ارني|اعرض|أظهر|اظهر|اكشف)\s.{0,10}(?:موجه|تعليمات|أوامر|اوامر)|(?:انس|انسى|تجاهل) (?:ال)?(?:قواعد|تعليمات|أوامر|اوامر)|تظاهر ب?(?:أنك|انك)",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "en",
        r"\b(?:can|could|would|let) (?:an? |the |some)?(?:person|human|someone|somebody|one of you|a member of staff) (?:please )?(?:take over|answer me|reply|step in)\b",
    ),
    (
        Reason.REFUND,
        "en",
        r"\b(?:give|pay|send) (?:me |us )?back (?:my|our) (?:money|deposit|payment)\b|\b(?:give|pay|send) (?:me|us) (?:my|our) (?:money|deposit|payment) back\b",
    ),
    (
        Reason.COMPLAINT,
        "en",
        r"\b(?:neighbou?rs?|people|guests|party|music)\b.{0,40}\b(?:all night|whole night|kept us (?:up|awake)|couldn't sleep|can't sleep)\b|\bnobody (?:came|did anything|helped|answers?|answered|cares)\b",
    ),
    (
        Reason.EMERGENCY,
        "en",
        r"\b(?:is|are|'s) on fire\b",
    ),
    (
        Reason.OWN_BOOKING,
        "en",
        r"\badd (?:\w+ ){1,4}to (?:my|our) (?:booking|reservation|order)\b|\bremove (?:\w+ ){1,4}from (?:my|our) (?:booking|reservation|order)\b",
    ),
    (
        Reason.COMPLAINT,
        "de",
        r"\b(?:bin|sind) (?:\w+ )?(?:unzufrieden|verärgert|wütend|sauer)\b",
    ),
    (
        Reason.EMERGENCY,
        "de",
        r"\b(?:zimmer|haus|küche|dach|flur|auto)\w*\b.{0,5}\bbrennt\b",
    ),
    (
        Reason.LIVE_FACT,
        "de",
        r"\b(?:habt ihr|haben sie|gibt es)\b.{0,20}\b(?:heute|morgen|am (?:samstag|sonntag|freitag|wochenende))\b.{0,20}\b(?:einen tisch|ein zimmer|platz)\b",
    ),
    (
        Reason.ASKED_FOR_PERSON,
        "fr",
        r"\b(?:quelqu'un|personne) de (?:réel|vrai)",
    ),
    (
        Reason.COMPLAINT,
        "fr",
        r"\bsuis (?:\w+ )?(?:mécontente?|furieux|furieuse|en colère|insatisfaite?)\b",
    ),
    (
        Reason.REFUND,
        "fr",
        r"\brécupérer (?:mon argent|mes arrhes|mon acompte|ma caution)\b",
    ),
    (
        Reason.LIVE_FACT,
        "fr",
        r"\b(?:avez|reste|auriez)\b.{0,20}\b(?:chambre|table|place)s?\b.{0,15}\b(?:ce soir|demain|pour (?:ce |le )?(?:week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b",
    ),
    (
        Reason.COMPLAINT,
        "es",
        r"\bestoy (?:muy |bastante )?(?:descontent|insatisfech|furios|enfadad)[oa]\b",
    ),
    (
        Reason.COMPLAINT,
        "pt",
        r"\b(?:televisão|televisor|frigobar|geladeira|cofre|aquecedor|internet) não (?:funciona|liga|pega)|\bestou (?:muito |bem )?(?:descontente|insatisfeit[oa]|furios[oa])\b",
    ),
    (
        Reason.REFUND,
        "pt",
        r"\b(?:dinheiro|depósito|sinal|caução) de volta\b",
    ),
    (
        Reason.OWN_BOOKING,
        "ko",
        r"예약(?:을|를)?\s*(?:취소|변경)(?:해야|하려고)",
    ),
    (
        Reason.COMPLAINT,
        "ja",
        r"(?:テレビ|画面|電話)(?:が|は)(?:映|つなが|鳴)ら?(?:り)?ませ|映りません",
    ),
    (
        Reason.REFUND,
        "ja",
        r"(?:デポジット|保証金|前金|お金)を返して",
    ),
    (
        Reason.OWN_BOOKING,
        "ja",
        r"予約を(?:キャンセル|変更)し(?:なければ|なくては|ないと|ます)",
    ),
    (
        Reason.LIVE_FACT,
        "ja",
        r"(?:今夜|今晩|今日|明日|明後日|週末|[月火水木金土日]曜日?)に?(?:も)?(?:部屋|席|テーブル)(?:は|が)?(?:まだ)?空い",
    ),
    (
        Reason.REFUND,
        "ar",
        r"(?:أريد|اريد|أطلب|اطلب) (?:استرجاع|استرداد|إعادة|اعادة) (?:ال)?(?:عربون|تأمين|تامين|وديعة|دفعة)",
    ),
)
