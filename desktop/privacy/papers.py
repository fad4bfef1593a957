"""The papers behind the answers: what is meant by training, what is not given, and drafts for the
owner's files. Made of the same facts. Pure.

They are drafts to complete and no legal advice; nothing in them claims a certificate or that a
law is kept. What Deskbell can't know is a field to fill in, ''.
"""

from __future__ import annotations

from desktop.domain.privacy_report import (
    Block,
    Facts,
    Form,
    Keeper,
    Keys,
    ModelFile,
    PrivacyReport,
    Section,
    Table,
)
from desktop.domain.sentence import Sentence, together
from desktop.domain.summaries import Wish
from desktop.privacy.companies import companies
from desktop.privacy.statements import answers


def report(facts: Facts) -> PrivacyReport:
    """Return the whole report of a state."""
    return PrivacyReport(
        facts, answers(facts), companies(facts), connections(facts), sections(facts)
    )


def sections(facts: Facts) -> tuple[Section, ...]:
    """Return the papers, in the order of the PDF."""
    return (
        _three_words(facts),
        _not_given(facts),
        _statement(facts),
        _companies(facts),
        *_connections(facts),
        _disclosure(facts),
        _record(facts),
        _agreement(facts),
    )


def _items(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(Form.ITEM, one) for one in texts)


def _three_words(facts: Facts) -> Section:
    return Section(
        Sentence("Three words that are often mixed up"),
        _items(
            Sentence(
                "Inference is using a finished model: it reads a question, writes an answer and"
                " keeps nothing of either. Deskbell does this on this PC."
            )
            if facts.model is not None
            else Sentence(
                "Inference is using a finished model: it reads a question, writes an answer and"
                " keeps nothing of either. No language model is installed here, so none writes;"
                " a small one only compares a question with your entries."
            ),
            Sentence(
                "Retrieval is looking something up: Deskbell searches your own entries for one that"
                " fits, as you would in a folder. The entries stay as you wrote them."
            ),
            Sentence(
                "Training is changing a model by examples, so that it knows them afterwards. Deskbell"
                " does not do this, and sends no message to anyone who could."
            ),
            Sentence(
                "Besides, Deskbell measures on your own entries how sure it may be of an answer, and"
                " counts how often you change its drafts. These figures stay on this PC."
            ),
        ),
    )


def _not_given(facts: Facts) -> Section:
    limits = [
        Sentence("No certificate: nobody has audited or certified Deskbell."),
        Sentence(
            "Your website is trusted. Whoever can change its pages could put another script in the"
            " place of the chat, and read what is typed there."
        ),
        Sentence(
            "The relay sees network addresses, and when sealed messages pass and how large they are."
            " It can hold them up or drop them."
        ),
        Sentence(
            "Whoever uses this PC under your account, and harmful software on it, can read what you"
            " can read."
        ),
        Sentence(
            "Masking finds numbers and addresses by their form. Names and free text can remain."
        ),
        Sentence(
            "Erasing reaches this PC and its own backups. A copy that was carried elsewhere, a PDF"
            " or an e-mail that was sent, it can't reach."
        ),
        Sentence(
            "This report describes a program and its settings. It is no legal advice, and does not"
            " say that any law is kept."
        ),
    ]
    return Section(Sentence("What this does not give you"), _items(*limits))


def _statement(facts: Facts) -> Section:
    blocks = [
        Block(
            Form.QUOTE,
            Sentence(
                "{business} answers visitors of its website with Deskbell {version} on its own"
                " computer. Visitors' messages, replies and the knowledge behind them are given to no"
                " AI company. They are used neither to train nor to improve a language model.",
                business=facts.business,
                version=facts.version,
            ),
        ),
    ]
    model = facts.model
    if model is None:
        blocks.append(Block(Form.QUOTE, Sentence("No language model is installed.")))
    else:
        state = {
            ModelFile.UNCHANGED: Sentence("unchanged since it was installed"),
            ModelFile.CHANGED: Sentence("not the one that was installed"),
            ModelFile.UNCHECKED: Sentence("not checked yet"),
        }[model.file]
        blocks.append(
            Block(
                Form.QUOTE,
                Sentence(
                    "Language model: {model}. SHA-256 of its file: {hash}; {state}.",
                    model=model.name,
                    hash=model.sha256,
                    state=state,
                ),
            )
        )
    blocks.append(Block(Form.QUOTE, Sentence("As set up on {day}.", day=facts.made_at.date())))
    blocks.append(_sign())
    return Section(Sentence("Statement: nothing is used for training"), tuple(blocks))


def _sign() -> Block:
    return Block(Form.TEXT, Sentence("Place, date, signature: ______________________________"))


def _companies(facts: Facts) -> Section:
    found = companies(facts)
    note = Block(
        Form.TEXT,
        Sentence(
            "Where these companies stand, and whether data leaves your country, Deskbell can't know."
            " Fill it in."
        ),
    )
    if not found:
        none = Sentence("Nothing of a visitor is sent to another machine.")
        return Section(Sentence("Companies that process data for you"), (Block(Form.TEXT, none),))
    table = Table(
        (
            Sentence("Company"),
            Sentence("What it does"),
            Sentence("What it sees"),
            Sentence("Country"),
        ),
        tuple((one.name, one.does, one.sees, "") for one in found),
    )
    return Section(Sentence("Companies that process data for you"), (table, note))


def connections(facts: Facts) -> Table | None:
    """Return what the connection ledger holds of the last 30 days, None where there is no ledger."""
    if facts.contacts is None:
        return None
    why = {
        "relay": Sentence("Visitors' messages"),
        "mail": Sentence("E-mail"),
        "page": Sentence("Reading your web page"),
        "model": Sentence("Model download"),
        "names": Sentence("Looking up addresses"),
    }
    carries = {"relay": Sentence("sealed"), "mail": Sentence("yes")}
    rows = tuple(
        (
            one.host,
            Sentence("refused") if one.refused else why.get(one.why, one.why),
            Sentence("no") if one.refused else carries.get(one.why, Sentence("no")),
            size(one.bytes_out),
        )
        for one in facts.contacts
    )
    head = (Sentence("To"), Sentence("Why"), Sentence("Visitors' data"), Sentence("Sent"))
    return Table(head, rows)


def _connections(facts: Facts) -> tuple[Section, ...]:
    table = connections(facts)
    if table is None:
        return ()
    title = Sentence("Every connection this app made in the last 30 days")
    none = Block(Form.TEXT, Sentence("None so far."))
    return (Section(title, (table,) if table.rows else (none,)),)


def size(number: int) -> Sentence:
    """Return an amount of bytes in words."""
    if number >= 1_000_000:
        return Sentence("{n} MB", n=number / 1_000_000)
    if number >= 1000:
        return Sentence("{n} KB", n=number // 1000)
    return Sentence("{n} bytes", n=number)


def _kept(facts: Facts) -> Sentence:
    return Sentence(
        "{n} days after the last change in a conversation; erased by itself while this PC runs.",
        n=facts.longest,
    )


def _measures(facts: Facts) -> str:
    keys = {
        Keys.KEYRING: Sentence("Encrypted on disk; the key is in this computer's keyring."),
        Keys.PASSPHRASE: Sentence(
            "Encrypted on disk, behind a passphrase that each start asks for."
        ),
        Keys.NOWHERE: Sentence("A throw-away profile: its key is kept nowhere."),
    }[facts.keys]
    pins = [one.has_pin for one in facts.operators]
    return together(
        Sentence("Messages are sealed between the visitor's browser and this PC.")
        if facts.relay is not None
        else "",
        keys,
        Sentence("Each operator signs in with a PIN.") if pins and all(pins) else "",
        Sentence("Each opening of a conversation is in the access record.")
        if facts.openings is not None
        else "",
    )


def _record(facts: Facts) -> Section:
    names = [one.name for one in companies(facts)]
    recipients: str = names[0] if names else Sentence("None")
    if len(names) > 1:
        recipients = Sentence("{one} and {other}", one=names[0], other=names[1])
    rows: tuple[tuple[str, str], ...] = (
        (Sentence("Responsible"), facts.business),
        (Sentence("Address, representative, contact for data protection"), ""),
        (Sentence("Purpose"), Sentence("Answering questions of visitors of the website.")),
        (Sentence("Legal basis"), ""),
        (Sentence("Whose data"), Sentence("Visitors of the website; the people at the desk.")),
        (
            Sentence("Which data"),
            Sentence(
                "What visitors write, their name and e-mail address where they leave them, language,"
                " page and times; what is replied; who at the desk did what."
            ),
        ),
        (Sentence("Recipients"), recipients),
        (Sentence("Transfer to other countries"), ""),
        (Sentence("Erased after"), _kept(facts)),
        (Sentence("Protection"), _measures(facts)),
    )
    return Section(
        Sentence("Record of processing activities (draft)"),
        (
            Block(
                Form.TEXT,
                Sentence(
                    "Filled in as far as Deskbell knows. Complete the empty fields, and add what else"
                    " you do with the data."
                ),
            ),
            Table((Sentence("Field"), Sentence("Entry")), rows),
        ),
        for_files=True,
    )


def _agreement(facts: Facts) -> Section:
    company = facts.company if facts.keeper is Keeper.HOSTED and facts.company else "____________"
    host = facts.relay.host if facts.relay is not None else "____________"
    clauses = (
        Sentence(
            "Parties: {business} (responsible) and {company} (processor), who runs the relay {host}.",
            business=facts.business,
            company=company,
            host=host,
        ),
        Sentence(
            "Subject: passing on sealed messages between visitors' browsers and the computer of"
            " {business}, and keeping them until they are fetched, for at most ______ hours. It lasts"
            " as long as the relay is used.",
            business=facts.business,
        ),
        Sentence(
            "Data: sealed messages, which the processor has no key to, and their times, sizes and"
            " network addresses. Persons: visitors of the website."
        ),
        Sentence(
            "The processor acts on written instructions of {business} only, and says so at once if"
            " it thinks one unlawful.",
            business=facts.business,
        ),
        Sentence("People with access to the relay are bound to secrecy."),
        Sentence(
            "Protection: encrypted lines, updates, limited access, no log of network addresses"
            " beyond what running it safely needs, for at most ______ days."
        ),
        Sentence(
            "No further company is used without written consent. Used at present: ____________"
        ),
        Sentence(
            "The processor helps with requests of the persons concerned, as far as it can without"
            " reading messages, and with duties to report."
        ),
        Sentence(
            "A breach of security is reported without delay, within ______ hours of becoming known."
        ),
        Sentence("At the end everything that is still kept is erased."),
        Sentence(
            "The processor shows on request that this is kept, and allows {business} to check it.",
            business=facts.business,
        ),
    )
    return Section(
        Sentence("Agreement on processing data (draft)"),
        (
            Block(
                Form.TEXT,
                Sentence(
                    "For you and whoever runs your relay. A draft, to be looked over by somebody who"
                    " knows your country's law. Your mail provider has its own; ask for it."
                ),
            ),
            *(Block(Form.NUMBERED, one) for one in clauses),
            _sign(),
            _sign(),
        ),
        for_files=True,
    )


def _disclosure(facts: Facts) -> Section:
    blocks = [
        Block(Form.TEXT, Sentence("For the page on your website that says how you use data.")),
        Block(
            Form.QUOTE,
            Sentence(
                "In our chat an AI answers first. It runs on {business}'s own computer and answers"
                " from what we wrote. You can ask for a person at any time; their messages look"
                " different.",
                business=facts.business,
            ),
        ),
        Block(
            Form.QUOTE,
            Sentence(
                "Your messages are sealed in your browser and opened on our computer. No AI company"
                " gets them, and they are not used for training."
            ),
        ),
        Block(
            Form.QUOTE,
            Sentence(
                "We keep conversations for at most {n} days. You can save and erase yours in the"
                " chat.",
                n=facts.longest,
            ),
        ),
    ]
    if facts.mail is not None:
        text = (
            Sentence("If you leave your e-mail address, our reply may follow by e-mail.")
            if facts.summaries is Wish.OFF
            else Sentence(
                "If you leave your e-mail address, our reply may follow by e-mail. Summaries of"
                " conversations are e-mailed to us, with recognised contact details masked."
            )
        )
        blocks.append(Block(Form.QUOTE, text))
    blocks.append(Block(Form.QUOTE, Sentence("Questions about your data: ____________")))
    return Section(Sentence("Text about the AI, for your website"), tuple(blocks))
