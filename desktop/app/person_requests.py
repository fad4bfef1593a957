"""Requests about a person as JSON, for the command line: served by the desk that runs, or here."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from desktop.app import business as owner
from desktop.app.profile import open_store
from desktop.app.side_door import ask_running, shared_key
from desktop.domain.access import COMMAND_LINE, Did
from desktop.domain.people import Part, PersonFound, Receipt
from desktop.engine.engine import Engine
from desktop.engine.forgetting import forget_person
from desktop.privacy.matching import regions_of, sought
from desktop.privacy.requests import copy_of, find
from desktop.storage.codec import encode
from desktop.storage.lock_file import is_held
from desktop.storage.vault import Vault


class Requests(Protocol):
    """What the command line asks for."""

    def find(self, text: str) -> dict[str, Any]: ...
    def copy(self, conversations: list[str], questions: list[str]) -> dict[str, Any]: ...
    def erase(self, conversations: list[str], questions: list[str]) -> dict[str, Any]: ...
    def close(self) -> None: ...


async def serve(engine: Engine, request: dict[str, Any]) -> dict[str, Any]:
    """Carry out one request by the running engine.

    Raises:
        ValueError: If it is no request.
        StorageError: If it can't be done.
    """
    ids = tuple(str(one) for one in request.get("conversations", ()))
    questions = tuple(str(one) for one in request.get("questions", ()))
    match request.get("do"):
        case "find":
            engine.access.note(Did.LOOKED_FOR, operator=COMMAND_LINE)
            found = found_json(await engine.people.find(str(request.get("text", ""))))
            return found | {"business": engine.settings.business}
        case "copy":
            return engine.people.copy(ids, questions, COMMAND_LINE)
        case "erase":
            return receipt_json(engine.people.erase(ids, questions, COMMAND_LINE))
        case "privacy":
            facts = engine.privacy_page.facts()
            if facts is not None:
                return {"facts": encode(facts), "zone": engine.settings.schedule.zone}
        case "site show" | "site renew" | "site end-older" as wanted:
            return dict(await engine.renewal.serve(wanted.removeprefix("site ")))
    raise ValueError("That is no request that this Deskbell knows. Update it and try again.")


class RunningDesk:
    """Asks the desk that has the profile open."""

    def __init__(self, profile: Path, vault: Vault) -> None:
        self._profile = profile
        self._key = shared_key(vault.database_key())

    def find(self, text: str) -> dict[str, Any]:
        return self._ask(do="find", text=text)

    def copy(self, conversations: list[str], questions: list[str]) -> dict[str, Any]:
        return self._ask(do="copy", conversations=conversations, questions=questions)

    def erase(self, conversations: list[str], questions: list[str]) -> dict[str, Any]:
        return self._ask(do="erase", conversations=conversations, questions=questions)

    def close(self) -> None:
        """Nothing is held."""

    def _ask(self, **request: Any) -> dict[str, Any]:
        return ask_running(self._profile, self._key, request)


class OwnDesk:
    """Opens the profile itself, where no desk runs."""

    def __init__(self, profile: Path, vault: Vault) -> None:
        self._store = open_store(profile, vault)
        self._store.begin_access()
        self._business = owner.load_business(self._store)

    def find(self, text: str) -> dict[str, Any]:
        self._store.note_access(datetime.now(UTC), COMMAND_LINE, Did.LOOKED_FOR)
        found = PersonFound(text, done=True)
        wanted = sought(text, regions_of(self._business.phone))
        for one in find(self._store, wanted, text) if wanted else ():
            found = one
        return found_json(found) | {"business": self._business.name}

    def copy(self, conversations: list[str], questions: list[str]) -> dict[str, Any]:
        copy = copy_of(self._store, conversations, questions)
        for one in conversations:
            self._store.note_access(datetime.now(UTC), COMMAND_LINE, Did.PERSON_EXPORTED, about=one)
        return copy

    def erase(self, conversations: list[str], questions: list[str]) -> dict[str, Any]:
        return receipt_json(
            forget_person(self._store, conversations, questions, datetime.now(UTC), COMMAND_LINE)
        )

    def close(self) -> None:
        self._store.close()


def requests(profile: Path, vault: Vault) -> Requests:
    """Return who serves requests on this profile now: the desk that runs, or this process.

    Raises:
        StorageError: If the profile can't be opened.
    """
    return RunningDesk(profile, vault) if is_held(profile) else OwnDesk(profile, vault)


def receipt_json(receipt: Receipt) -> dict[str, Any]:
    """Return a receipt as the two ends pass it on."""
    return {
        "number": receipt.number,
        "at": receipt.at.isoformat(),
        "counts": {part.value: number for part, number in receipt.counts},
        "record": receipt.record,
    }


def receipt_of(told: dict[str, Any]) -> Receipt:
    """Return the receipt that :func:`receipt_json` made."""
    return Receipt(
        told["number"],
        datetime.fromisoformat(told["at"]),
        tuple((Part(part), number) for part, number in told["counts"].items()),
        told["record"],
    )


def found_json(found: PersonFound) -> dict[str, Any]:
    """Return what was found as JSON holds it."""
    return {
        "looked_through": found.looked,
        "unreadable": found.unreadable,
        "conversations": [
            {
                "id": one.conversation_id,
                "name": one.name,
                "list": one.mode.value,
                "changed_at": one.changed_at.isoformat(),
                "by": one.how,
                "sure": one.sure,
                "messages": one.messages,
                "line": one.excerpt,
            }
            for one in found.conversations
        ],
        "questions": [
            {"id": one.question_id, "text": one.text, "sure": one.sure} for one in found.questions
        ],
        "entries": list(found.entries),
    }
