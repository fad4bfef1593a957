"""The profile: is the database whole, of which version, and what do its settings name.

Looked at beside whoever has it open, for reading only: nothing is upgraded, locked or made.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app import business as owner
from desktop.app.doctor.website import Expected
from desktop.app.owner_mail import MailStore, OwnerMail
from desktop.app.profile import identities_of
from desktop.app.renewal import shown_of
from desktop.domain.checkup import Facts, Finding, Part, State
from desktop.domain.renewal import RenewalShown
from desktop.domain.sentence import Sentence, sentence_of
from desktop.mail.server import MailServer
from desktop.relay.seal import b64
from desktop.storage.errors import DamagedDatabaseError, KeyMissingError, StorageError

if TYPE_CHECKING:
    from desktop.storage.database import Database
    from desktop.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Named:
    """What the owner's settings name, read at one moment. Nothing of it is in a finding's facts."""

    relay: str = ""
    expected: Expected = field(default_factory=Expected)
    mail: MailServer | None = None
    password: str | None = None
    embedder: str = ""
    renewal: RenewalShown = field(default_factory=RenewalShown)
    keys_problem: str = ""
    """Why the keys of the website's line can't be used; '' where they can."""


def named_in(store: MailStore) -> Named:
    """Return what the settings of a store name. Raises ``StorageError``."""
    relay = str(store.get(owner.RELAY, ""))
    mail = OwnerMail(store)
    held, problem = None, ""
    try:
        held = identities_of(store)
    except KeyMissingError as error:
        problem = sentence_of(error)
    said = held.succession if held is not None else None
    renewal = shown_of(held, store, datetime.now(UTC))
    return Named(
        relay,
        Expected(
            b64(held.site) if held is not None else "",
            relay,
            tuple(store.get(owner.ORIGINS, [])),
            owner.load_business(store),
            b64(said.old) if said is not None else "",
            renewal.until,
        ),
        mail.server(),
        mail.password(),
        str(store.get(owner.EMBEDDER, "")),
        renewal,
        problem,
    )


def key_of_the_line(named: Named | None) -> Finding:
    """Say whether the line's key is whole, and how long an older one still works."""
    if named is None:
        means = Sentence("It was not looked at, because the settings could not be read.")
        return Finding(Part.KEY, State.UNKNOWN, means)
    if named.keys_problem:
        means = Sentence("It can't be used, so Deskbell does not start.")
        return Finding(Part.KEY, State.WRONG, means, named.keys_problem, {"fits": False})
    renewal = named.renewal
    if renewal.until is None:
        return Finding(Part.KEY, State.FINE, Sentence("The line has one key."), facts={"keys": 1})
    facts: Facts = {"keys": 2, "days": renewal.days, "visits": renewal.visits}
    date = renewal.until.date().isoformat()
    if not renewal.visits:
        means = Sentence(
            "The key was renewed. The older line works until {date}; nobody has come by it in the"
            " last 7 days.",
            date=date,
        )
        return Finding(Part.KEY, State.NOTE, means, facts=facts)
    means = Sentence(
        "The key was renewed. The older line works until {date}, and visitors still come by it.",
        date=date,
    )
    mend = Sentence(
        "Some page still has the older line. Look at your pages with 'deskbell doctor --site"
        " ADDRESS', and paste the new line from Settings → Your website there."
    )
    return Finding(Part.KEY, State.NOTE, means, mend, facts)


def open_profile(profile: Path) -> tuple[Finding, Named | None]:
    """Look at the database of a profile; return what was found and what its settings name.

    They are None where they can't be read, and name nothing where nothing is stored yet. Asks for
    a passphrase where the profile needs one and somebody is there.
    """
    from desktop.app.passphrase import vault_for
    from desktop.storage.errors import NoKeyringError, WrongPassphraseError

    if profile.exists() and not profile.is_dir():
        return _wrong(
            Sentence("The profile is a file, not a folder."),
            Sentence("Give the folder of your conversations with --profile."),
        ), None
    if not any(profile.glob("*.db")):
        means = Sentence("Nothing is stored yet.")
        return Finding(Part.DATABASE, State.FINE, means, facts={"stored": False}), Named()
    try:
        vault = vault_for(profile)
        key = vault.database_key()
    except (NoKeyringError, WrongPassphraseError) as error:
        # Locked is not damaged.
        return Finding(
            Part.DATABASE,
            State.UNKNOWN,
            Sentence("They were not looked at, because they are locked."),
            sentence_of(error),
            {"error": type(error).__name__},
        ), None
    except StorageError as error:
        return _unopened(error), None
    finding = database(profile, key)
    if finding.state is State.WRONG:
        return finding, None
    return finding, _named(profile, key, vault)


def database(profile: Path, key: bytes) -> Finding:
    """Read every page of the database. Seconds for a large one."""
    from desktop.storage.database import open_to_read
    from desktop.storage.upgrade import migrations

    try:
        with closing(open_to_read(profile, key)) as opened:
            return _whole(opened, len(migrations()))
    except StorageError as error:
        return _unopened(error)


def _whole(opened: Database, known: int) -> Finding:
    from desktop.storage.erasures import chain_problem

    version = opened.schema
    facts: Facts = {
        "stored": True,
        "schema": version,
        "known": known,
        "mb": opened.path.stat().st_size >> 20,
    }
    wrong = opened.problems()
    if wrong:
        return _damage({**facts, "problems": len(wrong)})
    if version > known:
        return _wrong(
            Sentence("A newer Deskbell has written them, and this one can't read them."),
            Sentence("Install the newer version again. Nothing was changed."),
            facts,
        )
    if version < known:
        means = Sentence(
            "The database is whole, and older than this Deskbell. The next start brings it up to"
            " date and makes a copy first."
        )
        return Finding(Part.DATABASE, State.NOTE, means, facts=facts)
    place = chain_problem(opened)
    if place is not None:
        return _wrong(
            Sentence("The journal of what was erased was changed at entry {number}.", number=place),
            Sentence(
                "Somebody has changed the database by hand. Restore a backup if you don't know why."
            ),
            facts,
        )
    return Finding(Part.DATABASE, State.FINE, Sentence("The database is whole."), facts=facts)


class _Reader:
    """Settings and secrets of a database that was opened to be read."""

    def __init__(self, opened: Database, vault: Vault) -> None:
        from desktop.storage.settings import SettingShelf

        vault.attach(opened)
        self._secrets = vault.get
        self.get = SettingShelf(opened).get

    def secret_value(self, name: str) -> bytes | None:
        return self._secrets(name)

    def put(self, key: str, value: object) -> None:
        raise PermissionError("the doctor changes nothing")

    def put_secret_value(self, name: str, value: bytes) -> None:
        raise PermissionError("the doctor changes nothing")


def _named(profile: Path, key: bytes, vault: Vault) -> Named | None:
    from desktop.storage.database import open_to_read

    try:
        with closing(open_to_read(profile, key)) as opened:
            return named_in(_Reader(opened, vault))
    except StorageError:
        return None


def _damage(facts: Facts) -> Finding:
    return _wrong(
        Sentence("The database is damaged."),
        Sentence(
            "Close Deskbell, copy the whole profile folder to a safe place and check the disk. Then"
            " restore a backup: 'deskbell restore FILE', or a copy of Deskbell's own in the folder"
            " 'backups'."
        ),
        facts,
    )


def _unopened(error: StorageError) -> Finding:
    facts: Facts = {"error": type(error).__name__}
    if isinstance(error, DamagedDatabaseError):
        return _damage(facts)
    return _wrong(Sentence("They can't be opened."), sentence_of(error), facts)


def _wrong(means: str, mend: str, facts: Facts | None = None) -> Finding:
    return Finding(Part.DATABASE, State.WRONG, means, mend, facts or {})
