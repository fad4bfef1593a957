"""The rules as data: reason, language, pattern. The only place to touch for a new wording,
with ``rules_person``, the part of the table for those who ask for a person, and ``rules_more``,
that for plain statements.

Patterns are matched anywhere in folded text (lower case, no accents, see
``desktop.domain.words.fold``); they are folded themselves when compiled, so they may be
written with accents, but never with upper-case escapes. They ask for what a sentence
*wants*, not for a topic: 'I want to cancel my booking' is for a person, 'How can I cancel?'
is a question for the knowledge.
"""

from __future__ import annotations

from desktop.answering.rules_more import MORE
from desktop.answering.rules_person import ASKS_FOR_PERSON
from desktop.domain.decision import Reason

_DAYS_EN = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTHS_EN = r"(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_WHEN_EN = (
    rf"(?:tonight|today|tomorrow|this (?:week|weekend|month|evening|morning|afternoon)|next (?:week|weekend|month|{_DAYS_EN})|(?:on|for|this|until|till|by|from) {_DAYS_EN}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS_EN}\b|{_MONTHS_EN} (?:the )?\d{{1,2}}\b|\b(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b|\b\d{{1,2}}[./-]\d{{1,2}}\b|christmas|easter|new year)"
)
_WHEN_DE = r"(?:heute|morgen|übermorgen|(?:nächste[nrs]?|diese[nrs]?|kommende[nrs]?) (?:woche|wochenende|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:am|für|vom|bis) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|\d)|\b\d{1,2}\.\s?(?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))"
_WHEN_FR = r"(?:ce soir|cette nuit|aujourd'hui|demain|ce week-?end|cette semaine|(?:semaine|week-?end|mois) prochaine?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|\b(?:le|du|au) \d{1,2}|\b\d{1,2} (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))"
_WHEN_ES = r"(?:esta noche|hoy|mañana|este fin de semana|esta semana|próxim[oa]|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|\b(?:el|del|al) (?:día )?\d{1,2}|\b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))"
_WHEN_PT = r"(?:esta noite|hoje|amanhã|este fim de semana|esta semana|próxim[oa]|(?:n[oa]|para) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)|\b(?:dia|de) \d{1,2}\b|\b\d{1,2} de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))"
_ROOM_EN = r"(?:rooms?|doubles?|twins?|singles?|suites?|beds?|tables?|vacanc(?:y|ies)|anything|accommodation|availability|seats?)"

TABLE: tuple[tuple[Reason, str, str], ...] = (
    *ASKS_FOR_PERSON,
    *MORE,
    # Complaint, and something that does not work
    (
        Reason.COMPLAINT,
        "en",
        r"\b(?:want|like|need|have|wish) to complain\b|\b(?:make|file|have|lodge|raise) (?:a|an|another) (?:\w+ )?complaint\b|\bi(?:'m| am) complaining\b|\bmy complaint\b",
    ),
    (
        Reason.COMPLAINT,
        "en",
        r"\b(?:i am|i'm|we are|we're|i was|we were)\b.{0,12}\b(?:disappointed|disgusted|unhappy|furious|angry|upset|fed up)\b|\b(?:this|that|it|service|room|bathroom|staff|stay|experience|everything) (?:is|was|were) (?:just |so |very |really |absolutely |totally |completely )*(?:unacceptable|disgusting|filthy|appalling|outrageous|a disgrace|horrible|awful|terrible|a joke|rude)\b",
    ),
    (
        Reason.COMPLAINT,
        "en",
        r"\b(?:leave|write|post|give)\b.{0,12}\b(?:terrible|bad|negative|one.star|1.star|awful) review\b|\bworst (?:\w+ )?(?:hotel|stay|service|experience|night)\b.{0,12}\bever\b|\bripped (?:me |us )?off\b",
    ),
    (
        Reason.COMPLAINT,
        "en",
        r"\b(?:wi-?fi|internet|shower|heating|tv|key|lock|toilet|lights?|lift|elevator|air ?con\w*|a/c|tap|door|safe|fridge|hair ?dryer|signal|bulb|sink)\b(?: \w+){0,4} (?:is|are|was|seems?|'s) (?:\w+ )?(?:broken|leaking|blocked|so bad|dead|not working)\b|\b(?:wi-?fi|internet|shower|heating|tv|key|lock|toilet|lights?|lift|elevator|air ?con\w*|a/c|tap|door|safe|fridge) (?:(?!and\b|but\b)\w+ ){0,4}(?:does not|doesn't|don't|isn't|won't|stopped) (?:work|open|close|working)\b|\bsomething(?:'s| is) wrong with (?:the|my|our)\b",
    ),
    (
        Reason.COMPLAINT,
        "de",
        r"\b(?:mich|uns) beschweren\b|\bbeschwerde (?:einreichen|einlegen|machen)|\b(?:meine|eine) beschwerde\b|\bunverschämt|\bunzumutbar|\b(?:sehr|total|wirklich|schwer|so) enttäuscht\b|\bschlechte bewertung\b|\b(?:wlan|internet|dusche|heizung|fernseher|schlüssel|toilette|licht|aufzug|klimaanlage|tür)\b.{0,35}(?:kaputt|defekt|funktioniert nicht|geht nicht)",
    ),
    (
        Reason.COMPLAINT,
        "fr",
        r"\b(?:me|nous) plaindre\b|\b(?:faire|déposer) une (?:réclamation|plainte)|\b(?:ma|une) réclamation\b|\binadmissible|\binacceptable|\b(?:très|vraiment|trop) déçue?s?\b|\bmauvais avis\b|\b(?:wifi|internet|douche|chauffage|télé|clé|toilettes|lumière|ascenseur|climatisation|porte)\b.{0,20}(?:en panne|cassée?s?|ne (?:marche|fonctionne)(?:nt)? (?:pas|plus))",
    ),
    (
        Reason.COMPLAINT,
        "es",
        r"\b(?:quejarme|quejarnos)\b|\b(?:poner|presentar|hacer) una (?:queja|reclamación)|\b(?:mi|una) (?:queja|reclamación)\b|\binaceptable|\bvergonzoso|\b(?:muy|totalmente) (?:decepcionad|molest|enfadad)[oa]s?\b|\bmala reseña\b|\b(?:wifi|internet|ducha|calefacción|tele|llave|baño|luz|ascensor|aire acondicionado|puerta)\b.{0,15}(?:no funciona|está rot[oa]|estropead)",
    ),
    (
        Reason.COMPLAINT,
        "pt",
        r"\b(?:quero|queria|gostaria de|vou|preciso) (?:me )?reclamar\b|\b(?:fazer|apresentar) uma (?:reclamação|queixa)|\b(?:minha|uma) (?:reclamação|queixa)\b|\binaceitável|\bvergonha|\b(?:muito|totalmente) (?:decepcionad|desiludid|chatead|insatisfeit)[oa]s?\b|\b(?:wifi|internet|chuveiro|aquecimento|tv|chave|luz|elevador|ar condicionado|porta)\b.{0,15}(?:não funciona|não está funcionando|avariad|quebrad)",
    ),
    (
        Reason.COMPLAINT,
        "ko",
        r"(?:불만|항의|컴플레인|클레임)(?:을|이|사항)?\s*(?:제기|접수|있|합니다|하고|하려)|(?:너무|정말|매우|진짜)\s*(?:실망|화가|불쾌|더럽|더러|최악)|(?:와이파이|인터넷|샤워기|난방|에어컨|티비|변기|열쇠|문|엘리베이터)(?:이|가|은|는)?\s*(?:안\s*(?:돼|되|나|열)|고장)",
    ),
    (
        Reason.COMPLAINT,
        "ja",
        r"(?:クレーム|苦情|不満)(?:を|が)(?:言|申|入れ|あ)|(?:とても|本当に|非常に|大変)(?:がっかり|失望|不愉快|不快)|ひどすぎ|最悪(?:です|だ|でし)|(?:wi-?fi|ネット|シャワー|暖房|エアコン|テレビ|トイレ|鍵|ドア|エレベーター)(?:が|は)(?:壊れ|使えな|つながらな|繋がらな|動かな|開かな|出ませ|つかな)",
    ),
    (
        Reason.COMPLAINT,
        "ar",
        r"(?:تقديم|أقدم|اقدم|لدي|عندي) شكوى|أشتكي|اشتكي|غير مقبول|(?:جدا|للغاية)? ?محبط|خيبة (?:أمل|امل)|(?:الواي فاي|الانترنت|الإنترنت|الدش|التدفئة|التكييف|المكيف|التلفاز|المفتاح|المصعد|الباب) (?:لا يعمل|لا تعمل|معطل)",
    ),
    # Money back, charged twice
    (
        Reason.REFUND,
        "en",
        r"^(?!.*\b(?:if|when|unless|policy)\b).*(?:\b(?:want|need|demand|request|claim|expect|owe|waiting for|like) (?:\w+ ){0,3}refund|\brefund (?:me|us)\b|\b(?:my|our) (?:\w+ )?refund\b|\b(?:my|our|the|those|that) (?:\w+ ){0,2}(?:money|pounds|euros|dollars|payment|deposit) (?:back|refunded|returned)\b|\bget (?:it|this) refunded\b)",
    ),
    (
        Reason.REFUND,
        "en",
        r"\bwhen\b.{0,20}\b(?:my|our) (?:\w+ )?refund\b|\b(?:charged|billed|debited|paid)\b.{0,25}\b(?:twice|two times|double)\b|\bdouble.?charge[ds]?\b|\bover.?charged\b|\bcharged (?:me|us) (?:the wrong|too much|for)\b|\bwrong (?:amount|charge)\b|\bwaive (?:the|my|our|this|that) (?:\w+ )?(?:fee|charge)",
    ),
    (
        Reason.REFUND,
        "de",
        r"\b(?:geld|anzahlung|zahlung)\b.{0,15}\b(?:zurück)\b(?!.*\bwenn\b)(?!.*\bfalls\b)|\b(?:doppelt|zweimal|zu viel) (?:abgebucht|belastet|berechnet|bezahlt)|\b(?:verlange|fordere|möchte|will) (?:eine |meine )?(?:rückerstattung|erstattung)|\bmeine (?:rück)?erstattung\b",
    ),
    (
        Reason.REFUND,
        "fr",
        r"\b(?:veux|voudrais|exige|demande|souhaite)\b.{0,20}\b(?:remboursement|remboursée?s?)\b|\bremboursez[- ](?:moi|nous)\b|\bmon remboursement\b|\b(?:débitée?s?|facturée?s?|prélevée?s?|payé)\b.{0,15}\bdeux fois\b|\brendez[- ]moi mon argent\b",
    ),
    (
        Reason.REFUND,
        "es",
        r"\b(?:quiero|exijo|necesito|solicito|pido)\b.{0,25}\b(?:reembolso|devolución|devuelvan)\b|\bdevu[ée]lvan(?:me|nos)|\bmi reembolso\b|\b(?:cobrado|cobraron|cargado|cargaron|pagado|pagué)\b.{0,15}\b(?:dos veces|doble|de más)\b",
    ),
    (
        Reason.REFUND,
        "pt",
        r"\b(?:quero|exijo|preciso|solicito|peço)\b.{0,25}\b(?:reembolso|devolução|dinheiro de volta|estorno)\b|\bmeu (?:reembolso|estorno|dinheiro de volta)\b|\b(?:cobrad[oa]s?|cobraram|debitad[oa]|pagu?ei)\b.{0,15}\b(?:duas vezes|a mais|em dobro)\b",
    ),
    (
        Reason.REFUND,
        "ko",
        r"환불\s*(?:해\s*(?:주|줘|달)|요청|받고\s*싶|부탁|원)|(?:두\s*번|이중|중복)(?:으로)?\s*(?:결제|청구|출금)|돈\s*(?:을\s*)?돌려",
    ),
    (
        Reason.REFUND,
        "ja",
        r"返金(?:して|を(?:お願い|希望|求め|要求))|(?:二重|2重|2回|二回|重複して?)(?:に|で|も)?(?:請求|決済|引き落と|課金)|お金を返",
    ),
    (
        Reason.REFUND,
        "ar",
        r"(?:أريد|اريد|أطلب|اطلب|أطالب|ارجو|أرجو)\s.{0,20}(?:استرداد|استرجاع|اعادة|إعادة) (?:المبلغ|أموالي|اموالي|المال|نقودي|مالي)|(?:خصم|خصمتم|دفعت|سحب).{0,20}مرتين",
    ),
    # Law
    (
        Reason.LEGAL,
        "en",
        r"(?<!and )(?<!boss or )\b(?:my|our) (?:lawyer|solicitor|attorney)s?\b|\blegal action\b|\bsu(?:e|ing) (?:you|the hotel|the shop)\b|\btake you to court\b|\bsmall claims\b|\bliab(?:le|ility) for (?:my|our|the)\b|\b(?:delete|erase|send me) (?:all )?(?:of )?my (?:personal )?data\b|\breport you to\b",
    ),
    (
        Reason.LEGAL,
        "de",
        r"\b(?:mein(?:e|en|em)?|unser(?:e|en|em)?) (?:rechts)?anw[aä]lt\w*|\brechtliche schritte|\bverklage|\bschadens?ersatz|\bvor gericht\b|\bmeine (?:persönlichen )?daten (?:löschen|herausgeben)",
    ),
    (
        Reason.LEGAL,
        "fr",
        r"\b(?:mon|notre) avocate?\b|\b(?:action|poursuites?) (?:en justice|judiciaires?)|\bporter plainte\b|\bau tribunal\b|\bdommages et intérêts|\b(?:supprimer|effacer) mes données",
    ),
    (
        Reason.LEGAL,
        "es",
        r"\b(?:mi|nuestr[oa]) abogad[oa]\b|\bacciones legales\b|\b(?:demandar|denunciar)(?:los|les|é|emos)\b|\bante los tribunales\b|\bindemnización\b|\b(?:borrar|eliminar|borren) mis datos",
    ),
    (
        Reason.LEGAL,
        "pt",
        r"\b(?:meu|minha|nosso) advogad[oa]\b|\b(?:ação judicial|medidas legais|processar(?: vocês|-vos)?|tribunal|procon|indenização|indemnização)\b|\bapagar (?:os )?meus dados",
    ),
    (
        Reason.LEGAL,
        "ko",
        r"변호사(?:를|가|에게|와)|고소(?:하|할|합)|소송(?:을|하|할)|법적\s*(?:조치|대응)|손해\s*배상|개인\s*정보\s*(?:를\s*)?(?:삭제|파기)",
    ),
    (
        Reason.LEGAL,
        "ja",
        r"弁護士(?:に|を|から|と)|訴え(?:ます|る|て)|訴訟|法的(?:措置|手段)|損害賠償|個人情報を?(?:削除|消)",
    ),
    (
        Reason.LEGAL,
        "ar",
        r"(?:محامي|المحامي|محاميي)\b|(?:إجراءات|اجراءات|إجراء|اجراء) قانوني|سأقاضي|سوف أقاضي|(?:الى|إلى) المحكمة|تعويض عن|(?:حذف|امسحوا|احذفوا) بياناتي",
    ),
    # Health
    (
        Reason.MEDICAL,
        "en",
        r"\bchest pains?\b|\bheart attack\b|\bhaving a (?:stroke|seizure)\b|\ballergic (?:reaction|shock)\b|\bunconscious\b|\b(?:not|can't|cannot|can not|struggling to) breath\w*\b|\bbleeding\b|\boverdose\b|\b(?:has|have|just) (?:fainted|collapsed)\b|\bneeds? (?:a|an|to see a) (?:doctor|ambulance|paramedic)\b(?!'s)|\b(?:i|we|he|she|wife|husband|son|daughter|child|mother|father|guest) (?:am |is |are |was |got |has been |have been )?(?:badly |seriously )?(?:injured|hurt (?:myself|himself|herself))\b|\bfood poisoning\b|\bhow (?:many|much) (?:pills|tablets|ibuprofen|paracetamol|insulin)\b",
    ),
    (
        Reason.MEDICAL,
        "de",
        r"\bbrustschmerzen|\bherzinfarkt|\bschlaganfall|\ballergische (?:reaktion|schock)|\bbewusstlos|\bkeine luft\b|\b(?:blutet|verletzt worden|zusammengebrochen|ohnmächtig)\b|\b(?:brauche|brauchen|braucht) (?:dringend |sofort )?(?:einen|nen) (?:arzt|krankenwagen|notarzt)|\blebensmittelvergiftung",
    ),
    (
        Reason.MEDICAL,
        "fr",
        r"\bdouleurs? (?:à la|dans la) poitrine|\bcrise cardiaque|\bavc\b|\bréaction allergique|\binconsciente?\b|\bn'arrive (?:pas|plus) à respirer|\b(?:saigne|s'est évanouie?|a fait un malaise)\b|\bbesoin d'un(?:e)? (?:médecin|docteur|ambulance)|\bintoxication alimentaire",
    ),
    (
        Reason.MEDICAL,
        "es",
        r"\bdolor(?:es)? (?:en el|de) pecho|\binfarto\b|\bderrame cerebral|\breacción alérgica|\binconsciente\b|\bno puede respirar|\b(?:sangrando|desmayado|desmayada|se desmayó)\b|\b(?:necesito|necesitamos|necesita) (?:un|una) (?:médico|doctor|ambulancia)|\bintoxicación alimentaria",
    ),
    (
        Reason.MEDICAL,
        "pt",
        r"\bdor(?:es)? no peito|\bataque cardíaco|\benfarte|\binfarto\b|\bavc\b|\breação alérgica|\binconsciente\b|\bnão consegue respirar|\b(?:sangrando|a sangrar|desmaiou)\b|\b(?:preciso|precisamos|precisa) de (?:um|uma) (?:médico|ambulância)|\bintoxicação alimentar",
    ),
    (
        Reason.MEDICAL,
        "ko",
        r"가슴(?:이|에)?\s*(?:아프|아파|통증)|심장\s*마비|뇌졸중|알레르기\s*반응|의식(?:이|을)?\s*(?:없|잃)|숨(?:을|이)?\s*(?:못\s*쉬|안\s*쉬)|쓰러졌|피가\s*(?:나|많)|(?:의사|구급차|앰뷸런스)(?:가|를|을)?\s*(?:필요|불러)|식중독",
    ),
    (
        Reason.MEDICAL,
        "ja",
        r"胸が(?:痛|苦し)|心臓発作|脳卒中|アレルギー反応|意識が(?:ない|なく|ありま)|息が(?:でき|苦し)|倒れ(?:た|まし|て)|出血|血が(?:出|止)|(?:医者|救急車|医師)(?:を|が)(?:呼|必要)|食中毒",
    ),
    (
        Reason.MEDICAL,
        "ar",
        r"(?:ألم|الم|آلام) في (?:ال)?صدر|نوبة قلبية|جلطة|رد فعل تحسسي|فاقد(?:ة)? (?:ال)?وعي|أغمي عليه|اغمي عليه|لا (?:يستطيع|أستطيع|تستطيع) التنفس|ينزف|تنزف|(?:أحتاج|احتاج|نحتاج) (?:إلى |الى )?(?:طبيب|إسعاف|اسعاف|سيارة (?:إ|ا)سعاف)|تسمم غذائي",
    ),
    # Emergency
    (
        Reason.EMERGENCY,
        "en",
        r"\b(?:it's|it is|this is|there is|there's|have) an emergency\b|^[^\w]*(?:help|emergency)[^\w]*$|\bthere(?:'s| is) a fire\b(?! ?place| exit| extinguisher| pit| alarm| escape)|\bfire in (?:the|my|our)\b(?! place)|\b(?:smell|smells) (?:of |like )?(?:gas|smoke|burning)\b|\bcall (?:an? |the )?(?:ambulance|police|911|112|999|fire (?:brigade|department))\b|\b(?:stuck|trapped) in the (?:lift|elevator|room|bathroom)\b|\b(?:being|been) (?:attacked|assaulted|robbed)\b|\bbroke(?:n)? into (?:my|our)\b|\b(?:want to|going to) (?:kill|hurt) (?:myself|himself|herself)\b",
    ),
    (
        Reason.EMERGENCY,
        "de",
        r"\b(?:ein|das ist ein|hier ist ein) notfall\b(?!\w)|^[^\w]*(?:hilfe|notfall)[^\w]*$|\bes brennt\b|\b(?:riecht|stinkt) nach (?:gas|rauch)|\b(?:rufen sie|ruft) (?:bitte )?(?:einen |die |den )?(?:krankenwagen|polizei|feuerwehr|notarzt)|\bim (?:aufzug|lift|fahrstuhl) (?:stecken|fest|gefangen)|\b(?:überfallen|eingebrochen)\b|\bmich umbringen\b",
    ),
    (
        Reason.EMERGENCY,
        "fr",
        r"\bc'est une urgence\b|^[^\w]*(?:au secours|à l'aide|urgence)[^\w]*$|\bil y a (?:le feu|un incendie)|\bodeur de (?:gaz|fumée|brûlé)|\bappele[zr] (?:une |la |les )?(?:ambulance|police|pompiers|samu)|\bcoincée?s? dans l'ascenseur|\b(?:agressée?|cambriolée?s?)\b|\bme (?:tuer|suicider)\b",
    ),
    (
        Reason.EMERGENCY,
        "es",
        r"\bes una emergencia\b|^[^\w]*(?:socorro|auxilio|emergencia)[^\w]*$|\bhay (?:un )?(?:fuego|incendio)|\bhuele a (?:gas|humo|quemado)|\bllam(?:e|en) a (?:una |la |los )?(?:ambulancia|policía|bomberos)|\b(?:atrapad|encerrad)[oa]s? en el ascensor|\b(?:me han|nos han) (?:robado|atacado)|\bquiero (?:matarme|suicidarme)",
    ),
    (
        Reason.EMERGENCY,
        "pt",
        r"\bé uma emergência\b|^[^\w]*(?:socorro|emergência)[^\w]*$|\b(?:há|tem) (?:um )?(?:fogo|incêndio)|\bcheira a (?:gás|fumo|fumaça|queimado)|\b(?:chame|chamem|liguem para) (?:uma |a |os )?(?:ambulância|polícia|bombeiros)|\bpres[oa]s? no elevador|\b(?:fui|fomos) (?:assaltad|roubad|atacad)[oa]s?|\bquero me matar",
    ),
    (
        Reason.EMERGENCY,
        "ko",
        r"(?:응급|긴급)\s*(?:상황|환자)|^[^\w]*(?:살려\s*주세요|도와\s*주세요)[^\w]*$|불이\s*(?:났|나)|가스\s*냄새|(?:경찰|소방서|119|112)(?:을|를|에)?\s*(?:불러|신고)|엘리베이터에\s*갇|강도|죽고\s*싶",
    ),
    (
        Reason.EMERGENCY,
        "ja",
        r"緊急事態|緊急です|^[^\w]*(?:助けて(?:ください)?)[^\w]*$|火事(?:です|だ|が)|ガスの(?:臭|匂|にお)|(?:警察|消防|110番|119番)(?:を|に)(?:呼|電話|通報)|エレベーターに閉じ込め|強盗|襲われ|死にたい",
    ),
    (
        Reason.EMERGENCY,
        "ar",
        r"حالة طارئة|حالة طوارئ|^[^\w]*(?:النجدة|ساعدوني|نجدة)[^\w]*$|(?:هناك|يوجد) حريق|رائحة (?:ال)?(?:غاز|دخان)|(?:اتصلوا|اتصل) ب(?:ال)?(?:شرطة|إسعاف|اسعاف|الإسعاف|الاسعاف|مطافئ)|عالق(?:ون|ين|ة)? في المصعد|(?:تعرضت|تعرضنا) (?:للسرقة|لهجوم|للاعتداء)|أريد أن أموت",
    ),
    # The visitor's own booking or order
    (
        Reason.OWN_BOOKING,
        "en",
        r"^[^\w]*(?:(?:please|pls|hi|hello|hey|ok|yes|no|can you|could you|just|also|and|great|then)[^\w]+)*(?:cancel|change|move|amend|modify|extend|confirm|check|find|look up|update|rebook|delete) (?:my|our|the|that|this|it)\b(?: \w+){0,6}? (?:booking|reservation|order|stay|appointment)\b|^[^\w]*(?:(?:please|pls|hi|hello|hey|can you|could you)[^\w]+)*(?:cancel|change|move|amend|modify|extend|confirm|check) (?:my|our|the) (?:\w+ )?(?:dates?|table|nights?|arrival|check.?in date)\b(?! of\b| for (?:my|the)\b| that\b| my\b)",
    ),
    (
        Reason.OWN_BOOKING,
        "en",
        r"\b(?:i|we)(?:'d| would|'ve)? (?:need|want|have|like|wish|got|got)(?:ed)? to (?:cancel|change|move|amend|modify|extend|shorten|confirm|check(?! ?(?:in|out)\b)|update|rebook|reschedule)\b(?: \w+){0,8}? (?:booking|reservation|order|stay|dates?|appointment|nights?|table)\b",
    ),
    (
        Reason.OWN_BOOKING,
        "en",
        r"\bdid you (?:get|receive) (?:my|our)\b|\bstatus of (?:my|our|the)? ?(?:booking|order|reservation|delivery)\b|\bwhere(?:'s| is) (?:my|our) (?:order|parcel|package|delivery|booking|confirmation)\b|\b(?:haven't|have not|didn't|did not|never) (?:get|got|receive|received)\b.{0,25}\b(?:confirmation|code|email|e-mail|booking|invoice|order|parcel|key)\b|\bi (?:have|made|'ve (?:got|made)) (?:a|an) (?:\w+ )?(?:booking|reservation)\b.{0,40}\b(?:change|cancel|need|add|check|under)\b|\bdo you have (?:my|our) (?:booking|reservation)\b",
    ),
    (
        Reason.OWN_BOOKING,
        "en",
        r"(?<!thanks for the )(?<!thank you for the )(?<!thanks for your )(?<!thank you for your )\b(?:booking|reservation|order|confirmation|invoice|reference|ref) ?(?:number|no\.?|code|nr\.?|id|#)?(?: is)?:? ?#?(?=[a-z0-9-]*\d[a-z0-9-]*)(?=[a-z-]*\d)[a-z0-9-]{4,}\b",
    ),
    (
        Reason.OWN_BOOKING,
        "de",
        r"\b(?:meine|unsere|die) (?:\w+ )?(?:buchung|reservierung|bestellung)\b(?: \w+){0,6}? (?:stornieren|ändern|umbuchen|verschieben|verlängern|bestätigen|prüfen|absagen)\b(?!.*\?)|\b(?:möchte|muss|will|würde gern) (?:ich |wir )?(?:meine|unsere|die) (?:\w+ )?(?:buchung|reservierung|bestellung)\b|\b(?:haben sie|ist) (?:meine|unsere) (?:buchung|reservierung|bestellung|mail|anfrage)\b|\bwo (?:ist|bleibt) (?:meine|unsere) (?:bestellung|sendung|paket|lieferung)|\b(?:buchungs|bestell|reservierungs|auftrags)(?:nummer|nr)\.?:? ?\w*\d",
    ),
    (
        Reason.OWN_BOOKING,
        "fr",
        r"\b(?:je|nous) (?:veux|voudrais|voulons|souhaite|souhaitons|dois|devons|aimerais)\b.{0,15}\b(?:annuler|modifier|changer|déplacer|prolonger|confirmer|vérifier) (?:ma|notre|la|mon|notre) (?:\w+ )?(?:réservation|commande|séjour)|\bavez-vous (?:bien )?reçu (?:ma|notre|mon)\b|\boù (?:est|en est) (?:ma|notre|mon) (?:commande|colis|réservation)|\b(?:annulez|modifiez|confirmez) (?:ma|notre)\b|\bnuméro de (?:réservation|commande)[^\w]{0,3}\w*\d",
    ),
    (
        Reason.OWN_BOOKING,
        "es",
        r"\b(?:quiero|quisiera|necesito|queremos|tengo que|me gustaría|debo)\b.{0,12}\b(?:cancelar|cambiar|modificar|mover|ampliar|confirmar|anular|comprobar) (?:mi|nuestra|la) (?:\w+ )?(?:reserva|pedido|estancia)|\b(?:han|habéis) recibido (?:mi|nuestra)\b|\bdónde está mi (?:pedido|paquete|reserva)|\b(?:cancelen|cambien|cancele) (?:mi|nuestra)\b|\bnúmero de (?:reserva|pedido)[^\w]{0,3}\w*\d",
    ),
    (
        Reason.OWN_BOOKING,
        "pt",
        r"\b(?:quero|queria|preciso|queremos|tenho que|tenho de|gostaria de)\b.{0,12}\b(?:cancelar|alterar|mudar|modificar|prolongar|confirmar|verificar|remarcar) (?:a )?(?:minha|nossa|a|o meu|meu) (?:\w+ )?(?:reserva|pedido|estadia|encomenda)|\b(?:receberam|recebeu) (?:a )?(?:minha|o meu|meu|nossa)\b|\b(?:onde|cadê) (?:está |anda )?(?:o )?(?:meu pedido|a minha encomenda|minha reserva)|\bcancel(?:e|em) (?:a )?(?:minha|nossa)\b|\bnúmero d[ao] (?:reserva|pedido)[^\w]{0,3}\w*\d",
    ),
    (
        Reason.OWN_BOOKING,
        "ko",
        r"(?:제|저희|내|우리)\s*(?:예약|주문)(?:을|를|이|가|은|는)?\s*(?:좀\s*)?(?:취소|변경|바꾸|바꿔|확인|연장|됐|되었|들어)|예약(?:을|한\s*것을|했는데)\s*(?:좀\s*)?(?:취소|변경|확인)\s*(?:하고\s*싶|해\s*(?:주|줘)|할게|하려)|(?:예약|주문)\s*번호(?:는|가|:)?\s*\w*\d|주문한\s*(?:거|것|상품).{0,10}(?:어디|언제)",
    ),
    (
        Reason.OWN_BOOKING,
        "ja",
        r"(?:私|わたし|僕|私たち|自分)の(?:予約|注文)|予約(?:の内容)?を(?:キャンセル|変更|取り消|確認|延長)(?:したい|して(?:ください|ほしい|下さい)|お願い|をお願い)|(?:予約|注文|確認)番号(?:は|が|:|：)?\s*\w*\d|注文した(?:もの|商品|品).{0,10}(?:届|どこ|いつ)|予約(?:が|は)(?:取れて|できて|入って)い",
    ),
    (
        Reason.OWN_BOOKING,
        "ar",
        r"(?:أريد|اريد|أود|اود|أرغب|ارغب|أحتاج|احتاج|يجب)\s.{0,12}(?:إلغاء|الغاء|تغيير|تعديل|تأكيد|تاكيد|تمديد|نقل) (?:حجزي|حجزنا|الحجز|طلبي)|هل (?:وصلكم|استلمتم|وصل) (?:حجزي|طلبي)|(?:أين|اين) (?:طلبي|طردي|حجزي)|رقم (?:ال)?(?:حجز|طلب)\s*:?\s*\w*\d",
    ),
    # Facts that change while we speak
    (
        Reason.LIVE_FACT,
        "en",
        rf"\b{_ROOM_EN}\b(?: \w+){{0,6}}? (?:free|available|left|vacant|open)\b.{{0,40}}{_WHEN_EN}|{_WHEN_EN}.{{0,40}}\b{_ROOM_EN}\b(?: \w+){{0,4}}? (?:free|available|left|vacant)\b|\b(?:free|available|vacant|spare) {_ROOM_EN}\b.{{0,40}}{_WHEN_EN}",
    ),
    (
        Reason.LIVE_FACT,
        "en",
        rf"\b(?:any|still have|got) (?:\w+ )?(?:{_ROOM_EN})\b.{{0,15}}\b(?:left|for {_WHEN_EN}|{_WHEN_EN})|\bany (?:rooms?|tables?|vacanc\w+) (?:still )?(?:free|available|left)\b(?! (?:with|for|that|where|which|to))|\bany vacanc(?:y|ies)\b|\bcheck (?:the |your )?availability\b|\bfully booked\b|\b(?:tables?|rooms?) (?:free|available) (?:in|at) \d",
    ),
    (
        Reason.LIVE_FACT,
        "en",
        rf"\b(?:how much|price|cost|rate)s?\b.{{0,30}}\b(?:rooms?|doubles?|twins?|singles?|suites?|nights?|stay)\b.{{0,30}}{_WHEN_EN}|{_WHEN_EN}.{{0,30}}\b(?:how much|price|cost|rate)s?\b.{{0,20}}\b(?:rooms?|doubles?|twins?|singles?|suites?)\b",
    ),
    (
        Reason.LIVE_FACT,
        "en",
        rf"^(?!.*(?:\b(?:not|n't|never)\b(?: \w+){{0,4}} (?:book|reserve)\b|^[^\w]*(?:yes|ok|okay|sure)?[^\w]*i will book\b)).*\b(?<!before i )(?<!if i )(?<!when i )(?<!that i )(?:book|reserve) (?:it|that|this one|me|us|one)\b(?! a (?:taxi|cab|transfer))|\b(?:want|like|need|please|let's|we'll|i'll|can you|could you|(?<!possible )to)\s+(?:\w+ )?(?:book|reserve)\b(?!.{{0,40}}\b(?:park\w*|taxi|cab|transfer|massage|spa|boats?|bikes?|breakfast))(?: \w+){{0,8}}? ?{_WHEN_EN}|\b(?:looking for|i need|we need|i want|we want|i'd like|we'd like|need|want) (?:an? |one |two |\d )?(?:\w+ ){{0,2}}(?:rooms?|suite|double|single|table|reservation)\b.{{0,40}}{_WHEN_EN}|{_WHEN_EN}.{{0,80}}\b(?:need|want|like) to (?:book|reserve) (?:an? |one |two |\d )(?:\w+ )?(?:rooms?|suite|double|single|table)\b",
    ),
    (
        Reason.LIVE_FACT,
        "de",
        rf"(?:\b(?:zimmer|doppelzimmer|einzelzimmer|suite|tisch|etwas|was)\b.{{0,30}}\b(?:frei|verfügbar)|\bfreie[sn]? (?:zimmer|doppelzimmer|tisch)|\bnoch (?:platz|etwas|was|ein zimmer|zimmer)\b).{{0,40}}{_WHEN_DE}|{_WHEN_DE}.{{0,40}}\b(?:frei|verfügbar|ausgebucht)\b|\bausgebucht\b|\b(?:zimmer|etwas) (?:noch )?frei\b|\b(?:was kostet|preis).{{0,30}}\b(?:zimmer|doppelzimmer|nacht)\b.{{0,25}}{_WHEN_DE}|\b(?:zimmer|tisch)\b.{{0,40}}{_WHEN_DE}.{{0,30}}\b(?:buchen|reservieren)\b|\b(?:möchte|würde gern|will)\b.{{0,30}}{_WHEN_DE}.{{0,40}}\b(?:buchen|reservieren)\b",
    ),
    (
        Reason.LIVE_FACT,
        "fr",
        rf"\b(?:chambre|table|suite|place|quelque chose)s?\b.{{0,25}}\b(?:libre|disponible|dispo)s?\b.{{0,40}}{_WHEN_FR}|{_WHEN_FR}.{{0,40}}\b(?:libre|disponible|dispo)s?\b|\b(?:reste[- ]t-il|vous reste)\b.{{0,25}}\b(?:chambre|table|place|quelque)|\bdisponibilités?\b|\b(?:combien|prix|tarif)\b.{{0,30}}\b(?:chambre|nuit)\b.{{0,30}}{_WHEN_FR}|\bréserver\b.{{0,30}}\b(?:chambre|table)\b.{{0,30}}{_WHEN_FR}",
    ),
    (
        Reason.LIVE_FACT,
        "es",
        rf"\b(?:habitación|habitaciones|mesa|suite|algo)\b.{{0,25}}\b(?:libre|disponible)s?\b.{{0,40}}{_WHEN_ES}|{_WHEN_ES}.{{0,40}}\b(?:libre|disponible)s?\b|\b(?:queda|quedan)\b.{{0,20}}\b(?:habitación|habitaciones|mesa|algo|sitio)\b|\bdisponibilidad\b|\b(?:cuánto|precio)\b.{{0,30}}\b(?:habitación|doble|noche)\b.{{0,30}}(?:para|del?) {_WHEN_ES}|\breservar\b.{{0,30}}\b(?:habitación|mesa)\b.{{0,30}}{_WHEN_ES}",
    ),
    (
        Reason.LIVE_FACT,
        "pt",
        rf"\b(?:quarto|mesa|suíte|vaga|algo)s?\b.{{0,25}}\b(?:livre|disponíve(?:l|is)|vago)s?\b.{{0,40}}{_WHEN_PT}|{_WHEN_PT}.{{0,40}}\b(?:livre|disponíve(?:l|is)|vago)s?\b|\bainda (?:têm|tem|há)\b.{{0,15}}\b(?:quarto|mesa|vaga)|\bdisponibilidade\b|\b(?:quanto|preço)\b.{{0,30}}\b(?:quarto|noite)\b.{{0,30}}(?:para|de) {_WHEN_PT}|\breservar\b.{{0,30}}\b(?:quarto|mesa)\b.{{0,30}}{_WHEN_PT}",
    ),
    (
        Reason.LIVE_FACT,
        "ko",
        r"(?:오늘|내일|모레|이번\s*주|다음\s*주|주말|\d+\s*(?:월|일)).{0,25}(?:빈\s*(?:방|객실)|방(?:이)?\s*(?:있|남)|객실(?:이)?\s*(?:있|남)|예약\s*(?:가능|할\s*수|되나)|자리(?:가)?\s*(?:있|남)|(?:방|객실|룸|더블|트윈|싱글|숙박|1박)[^ ]{0,3}\s*(?:은|는|이|가)?\s*(?:가격|요금|얼마))|빈\s*(?:방|객실)\s*(?:있|남)|방\s*남(?:았|아)|(?:오늘|내일|\d+\s*(?:월|일)).{0,25}예약\s*(?:하고\s*싶|해\s*(?:주|줘)|할게)",
    ),
    (
        Reason.LIVE_FACT,
        "ja",
        r"(?:今夜|今日|今晩|明日|明後日|今週|来週|週末|\d+\s*(?:月|日)).{0,25}(?:空(?:室|き|いて)|部屋は?(?:あり|残)|泊まれ|予約(?:でき|可能|を?したい|を?お願い)|(?:部屋|客室|ダブル|ツイン|シングル|泊|宿泊)[^ ]{0,4}(?:料金|いくら))|空室(?:は|が|状況)|空き(?:は|が)(?:あり|ある)|満室",
    ),
    (
        Reason.LIVE_FACT,
        "ar",
        r"(?:غرفة|غرف|طاولة|شيء)\s.{0,25}(?:شاغرة|متاحة|متوفرة|فارغة|متاح).{0,40}(?:اليوم|الليلة|غدا|الأسبوع|الاسبوع|نهاية الأسبوع|يوم|\d)|(?:اليوم|الليلة|غدا|هذا الأسبوع).{0,30}(?:شاغرة|متاحة|متوفرة)|غرف شاغرة|(?:أريد|اريد|أود|اود) (?:أن )?(?:حجز|احجز|أحجز) .{0,30}(?:اليوم|الليلة|غدا|يوم|\d)",
    ),
    # Orders to the assistant
    (
        Reason.ORDERS,
        "en",
        r"\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,30}\b(?:previous|prior|above|earlier|all|your|any|these|those|system)\b.{0,30}\b(?:instructions?|rules?|prompts?|orders?|directions?|guidelines?|restrictions?|polic(?:y|ies)|programming)\b|\b(?:ignore|disregard) (?:the|everything) above\b|\bforget everything\b",
    ),
    (
        Reason.ORDERS,
        "en",
        r"(?<!that )\byou are now\b(?! (?:open|closed|fully|available|offering|serving))|\bpretend (?:to be|that you|you)\b|\bact (?:as|like) (?:an? |if |dan|my )|\b(?:developer|dan|god|debug|admin|sudo|system) mode\b|\bjail ?break|\bsystem (?:prompt|message|instructions?)\b|\bdo anything now\b|\bfrom now on,? you\b|\bas an ai\b|\b(?:what (?:are|were|is|was)|show|tell|give|share|repeat|print|reveal|output|display|list|copy|send|write|translate|summari[sz]e|ignore|change|update|forget|follow|about|from|of|all|me) (?:me |us )?(?:all )?(?:of )?your (?:\w+ )?(?:instructions|prompt|system prompt|programming)\b|\byour (?:hidden|initial|secret|original|system) (?:instructions|prompt|programming)\b",
    ),
    (
        Reason.ORDERS,
        "en",
        r"^[^\w]*(?:system|assistant|developer|admin)\s*[:>\]]|(?:^|\b(?:just|only|exactly|and|then|now|please)[^\w]{1,4})(?:print|say|output|repeat|respond with|reply with) (?:exactly |only |just )?[\"“”'«]|\brepeat (?:after me|that to me|this (?:back )?to me|the words)|\b(?:reveal|print|show|tell|give) (?:me |us )?(?!my\b)(?:\w+ ){0,3}(?:passwords?|secret code|private notes|hidden)\b|\b(?:your|the) (?:system |admin )?password is\b|\b(?:share|tell me|give me|what is|what's) your password\b",
    ),
    (
        Reason.ORDERS,
        "en",
        r"\b(?:previous|other|last) (?:guest|visitor|customer|user)s?'?s?\b.{0,25}\b(?:ask|asked|say|said|write|wrote|messages?|names?|booking|conversation|chat|data|e-?mails?)\b|\bshow me (?:their|other|all) (?:messages?|conversations?|bookings?)\b|\bwrite (?:me |us )?(?:an? |the |some )?(?:\d+.?words? |short |long |little )?(?:poem|essay|haiku|story|song|python|javascript|code|program|function|script|paragraph|article|sql)\b|\btranslate (?:this|the following)\b|\bsummari[sz]e this (?:web ?page|article|text|paper)\b|\bbase64\b",
    ),
    (
        Reason.ORDERS,
        "de",
        r"\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*)\b.{0,30}\b(?:anweisung|anweisungen|regeln|instruktionen|vorgaben|alles)\b|\bdu bist (?:jetzt|ab jetzt|nun) (?:ein|eine|der|die|im)\b|\btu so,? als\b|\bentwicklermodus|\bsystem-?prompt|\bschreib(?:e|en)? (?:mir |uns )?(?:ein(?:e|en)? )?(?:gedicht|aufsatz|geschichte|programm|python|code|funktion)",
    ),
    (
        Reason.ORDERS,
        "fr",
        r"\b(?:ignore[zr]?|oublie[zr]?)\b.{0,30}\b(?:instructions?|consignes?|règles|tout ce qui)\b|\b(?:tu es|vous êtes) (?:maintenant|désormais)\b|\bfais semblant|\bmode développeur|\b(?:ton|votre) prompt\b|\bécri(?:s|vez)(?:-moi)? (?:un|une) (?:poème|essai|histoire|dissertation|programme|fonction|code)",
    ),
    (
        Reason.ORDERS,
        "es",
        r"\b(?:ignor[ae]|ignoren|olvid[ae])\b.{0,30}\b(?:instrucciones|reglas|órdenes|todo lo)\b|\bahora eres\b|\b(?:finge|actúa como)\b|\bmodo desarrollador|\bescr[ií]be(?:me)? (?:un|una) (?:poema|ensayo|historia|cuento|programa|función|código)|\bcu[áa]l es la contraseña\b(?!.*(?:wi-?fi|internet|red))",
    ),
    (
        Reason.ORDERS,
        "pt",
        r"\b(?:ignor[ae]|ignorem|esque[çc]a)\b.{0,30}\b(?:instruções|regras|ordens|tudo)\b|\bagora você é\b|\bfinja\b|\baja como\b|\bmodo (?:de )?desenvolvedor|\bescreva (?:um|uma) (?:poema|redação|história|programa|função|código)",
    ),
    (
        Reason.ORDERS,
        "ko",
        r"(?:이전|위의?|모든|앞의?)\s*(?:지시|명령|지침|규칙)(?:\s*사항)?(?:을|를|은|는)?\s*(?:모두\s*)?(?:무시|잊)|(?:너는|당신은)\s*이제(?:부터)?|개발자\s*모드|시스템\s*프롬프트|(?:시|에세이|소설|코드|함수)(?:를|을)?\s*(?:하나\s*)?(?:써|작성해)",
    ),
    (
        Reason.ORDERS,
        "ja",
        r"(?:以前|これまで|上記|前|すべて|全て)の(?:指示|命令|ルール|規則)(?:を|は)?(?:すべて|全て)?(?:無視|忘れ)|あなたは(?:今|これ)から|開発者モード|システムプロンプト|無視して|(?:詩|エッセイ|小説|コード|プログラム|関数)を(?:書|作成)|パスワード(?:が必要|を(?:教|提供))(?!.*(?:wi-?fi|インターネット))",
    ),
    (
        Reason.ORDERS,
        "ar",
        r"(?:تجاهل|تجاهلي|انس|انسى|انسَ)\s.{0,25}(?:التعليمات|الأوامر|الاوامر|القواعد|ما سبق|كل)|أنت الآن|انت الان|وضع المطور|تظاهر (?:أنك|انك)|اكتب (?:لي )?(?:قصيدة|مقال|قصة|برنامج|كود|دالة)",
    ),
)
