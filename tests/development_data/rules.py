"""Report of the rules on the development sets; learns nothing, is no test.

Run ``python -m tests.development_data.rules``. What a person must see anyway counts as right:
NLU++'s intents say so sentence by sentence; in the intent sets the intents below do.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from typing import Any

from desktop.answering.checks import check_draft
from desktop.answering.ports import ModelDraft
from desktop.answering.rules import check, clean
from tests.answering.scripted import passage
from tests.development_data.convert import data_folder

FOR_A_PERSON = {
    "clinc150": {
        "confirm_reservation", "cancel_reservation", "restaurant_reservation", "accept_reservations", "book_hotel", "book_flight",
        "order_status", "flight_status", "lost_luggage", "report_fraud", "make_call", "schedule_meeting", "freeze_account", "cancel", "order", "bill_due", "pay_bill", "pto_request_status",
    },
    "banking77": {
        "request_refund", "Refund_not_showing_up", "transaction_charged_twice", "extra_charge_on_statement", "card_payment_fee_charged",
        "cash_withdrawal_charge", "transfer_fee_charged", "direct_debit_payment_not_recognised", "card_payment_not_recognised",
        "reverted_card_payment?", "card_payment_wrong_exchange_rate", "wrong_exchange_rate_for_cash_withdrawal", "wrong_amount_of_cash_received",
        "cash_withdrawal_not_recognised", "compromised_card", "lost_or_stolen_card", "lost_or_stolen_phone", "pending_card_payment",
    },
}  # fmt: skip
PERSON_INTENTS = {
    "handoff",
    "refund",
    "cancel_close_leave_freeze",
    "change",
    "wrong_notworking_notshowing",
}
"""NLU++: what only somebody at the desk can see to, where a booking or a payment is meant."""


def main() -> None:
    rows = load("nlupp")
    asking = [row for row in rows if "handoff" in row["intents"]]
    found = [fired(row["text"]) == "asked_for_person" for row in asking]
    called = [row for row in rows if fired(row["text"]) == "asked_for_person"]
    rightly = sum("handoff" in row["intents"] for row in called)
    print(
        f"nlupp, asks for a person: {sum(found)} of {len(found)} found, {rightly} of {len(called)} rightly"
    )
    others = [row for row in rows if not PERSON_INTENTS & set(row["intents"])]
    report("nlupp, the innocent half", [row["text"] for row in others])
    turns = load("faq_needed_turns")
    report("faq_needed_turns, needs an answer", [row["text"] for row in turns if row["needs_faq"]])
    report(
        "faq_needed_turns, booking turns and courtesies",
        [row["text"] for row in turns if not row["needs_faq"]],
    )
    asked = load("hotel_faq_questions")
    report("hotel questions, answerable", [row["question"] for row in asked if row["answerable"]])
    report(
        "hotel questions, not answerable",
        [row["question"] for row in asked if not row["answerable"]],
    )
    report("hotel entries", [faq["q"] for kb in load("hotel_faq_kb") for faq in kb["faqs"]])
    for name, intents in FOR_A_PERSON.items():
        rows = load(name)
        report(
            f"{name}, the innocent half",
            [row["text"] for row in rows if row["intent"] not in intents],
        )
        worst = Counter(
            row["intent"] for row in rows if row["intent"] not in intents and fired(row["text"])
        )
        print("   ", worst.most_common(6))
    arabic = load("arabic_banking")
    report(
        "arabic_banking, the innocent half",
        [row["text"] for row in arabic if row["intent"] not in FOR_A_PERSON["banking77"]],
    )
    attacks = load("prompt_injection")
    report("prompt_injection", [row["user_input"] for row in attacks])
    sent = sum(obeyed(row["user_input"]) for row in attacks)
    print(f"prompt_injection, a model that writes what it is told: {sent} of {len(attacks)} sent")
    report("multilingual_faq", [row["q"] for row in load("multilingual_faq")])
    report("question_pairs", [row["question_1"] for row in load("question_pairs_en_de")])


def obeyed(text: str) -> bool:
    """Say whether a draft that repeats this text, alone or behind a true sentence, would be sent."""
    entry = passage("parking", "Do you have parking?", "Eight spaces behind the house.")
    replies = (text, f"{entry.answer} {text}")
    return any(
        check_draft(ModelDraft("answer", ("parking",), "Eight spaces", one), [entry]) is None
        for one in replies
    )


def load(name: str) -> list[dict[str, Any]]:
    with gzip.open(data_folder() / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fired(text: str) -> str | None:
    found = check(clean(text))
    return found.reason.value if found else None


def report(name: str, texts: list[str]) -> None:
    counts = Counter(filter(None, map(fired, texts)))
    total = sum(counts.values())
    print(
        f"{name}: {total} of {len(texts)} fired ({100 * total / len(texts):.2f} %) {dict(counts)}"
    )


if __name__ == "__main__":
    main()
