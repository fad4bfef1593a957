"""Passes each room what it needs from another. The one place that names all the real parts.

``run_desk`` is the desk without a window: store, worker, assistant, line and engine on the
running loop, until told to stop. The app and ``deskbell headless`` both call it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from desktop.answering.answer import Assistant
from desktop.answering.probability import Calibration
from desktop.answering.retelling import Reteller
from desktop.app import business as owner
from desktop.app.backups import DeskBackups
from desktop.app.chosen_model import chosen_model
from desktop.app.conversation_files import ConversationFiles
from desktop.app.doctor.in_app import RESTARTED, DeskDoctor
from desktop.app.drafts import WriterChatModel
from desktop.app.embedders import INSTALLED
from desktop.app.fetching import WebFetcher
from desktop.app.files import EntryFiles
from desktop.app.gate.notes import DeskNotes
from desktop.app.gate.places import dial_for, mail_of, relay_of
from desktop.app.gate.process import gate
from desktop.app.integrity import finds_state, state_of, watch
from desktop.app.line_keeper import LineKeeper
from desktop.app.logs import quiet_loop
from desktop.app.model_keeper import DeskModels
from desktop.app.own_relay import TryRelay
from desktop.app.owner_mail import OwnerMail
from desktop.app.owner_settings import OwnerSettings
from desktop.app.person_papers import PersonPapers
from desktop.app.person_requests import serve
from desktop.app.privacy_source import PrivacySource
from desktop.app.profile import make_line, new_id, open_store
from desktop.app.reading import DocumentReader
from desktop.app.remote import WorkerKnowledge
from desktop.app.renewal import DeskKeys, count_visit
from desktop.app.side_door import side_door
from desktop.app.starting import Starts
from desktop.app.study import WorkerStudy
from desktop.domain.ledger import Purpose
from desktop.domain.models import ModelsShown
from desktop.domain.sentence import Sentence, sentence_of
from desktop.domain.snapshots import AssistantState, Snapshot, Told
from desktop.domain.starting import StartMode, StartShown
from desktop.engine.engine import BURST_WAIT, AssistantChanged, Engine, EngineSettings, WorkerUp
from desktop.engine.jobs import ModelChanged
from desktop.inference.process import WORKER, WorkerProcess, WorkerState
from desktop.mail.room import MailRoom
from desktop.relay.line import LineRefused
from desktop.relay.ports import OutboxRow, Prekey
from desktop.storage.errors import StorageError
from desktop.storage.store import Store
from desktop.storage.vault import Vault

log = logging.getLogger(__name__)

_APART = Sentence(
    "Not connected, because Deskbell started in safe mode. Messages wait at the relay, sealed."
)


@dataclass(frozen=True, slots=True)
class DeskOptions:
    """What the command line says. ``burst_wait`` in seconds."""

    profile: Path
    operator: str = "Desk 1"
    burst_wait: float = BURST_WAIT
    speak: Callable[[str], str] = str
    """Says a sentence to the owner in the owner's language, from the engine's thread."""
    starts: Starts | None = None
    """How this start is to be done; None: as usual, and not counted."""


async def run_desk(
    options: DeskOptions,
    open_vault: Callable[[], Vault],
    publish: Callable[[Snapshot], None],
    ready: Callable[[Engine], None],
    stop: asyncio.Event,
) -> None:
    """Run the desk until ``stop`` is set.

    Raises:
        StorageError: If the profile can't be opened or read; the text says what to do.
        Exception: What ended the engine or the line, a bug of ours. A desk without one of them
            would look alive and hear nobody.
    """
    vault = open_vault()
    quiet_loop(asyncio.get_running_loop())
    starts = options.starts
    mode = starts.mode if starts is not None else StartMode.NORMAL
    again = True
    while again and not stop.is_set():
        store = open_store(options.profile, vault)
        between = Between()
        try:
            async with desk(options, store, publish, between.end_for, mode) as (engine, parts):
                ready(engine)
                serving = partial(serve, engine)
                with side_door(options.profile, vault.database_key(), serving):
                    await _until_it_ends(stop, between, parts)
            again = between.carry_out(publish)
            if between.to_start_normally and starts is not None:
                starts.begin_normally()
                mode = starts.mode
                publish(StartShown(mode))
        finally:
            store.close()


class Between:
    """What is to be done while the desk is ended for it, before it begins again."""

    def __init__(self) -> None:
        self.wanted = asyncio.Event()
        self._work: Callable[[], Sentence] | None = None

    def end_for(self, work: Callable[[], Sentence]) -> None:
        """End the desk and do ``work``; what it returns is told."""
        self._work = work
        self.wanted.set()

    @property
    def to_start_normally(self) -> bool:
        """Whether the desk was ended to begin again with nothing left out."""
        return self._work is _nothing

    def carry_out(self, publish: Callable[[Snapshot], None]) -> bool:
        """Do it, or say why it can't be done; return whether the desk begins again."""
        if self._work is None:
            return False
        try:
            publish(Told(self._work()))
        except StorageError as error:
            publish(Told(sentence_of(error), problem=True))
        return True


def _nothing() -> Sentence:
    return RESTARTED


async def _until_it_ends(
    stop: asyncio.Event, between: Between, parts: tuple[asyncio.Task[Any], ...]
) -> None:
    ends = {
        asyncio.create_task(stop.wait(), name="stop"),
        asyncio.create_task(between.wanted.wait(), name="between"),
    }
    waiting = {*ends, *parts}
    try:
        while not stop.is_set() and not between.wanted.is_set():
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for part in done:
                part.result()
    finally:
        for one in ends:
            one.cancel()


@asynccontextmanager
async def desk(
    options: DeskOptions,
    store: Store[Prekey, OutboxRow],
    publish: Callable[[Snapshot], None],
    restart: Callable[[Callable[[], Sentence]], None] = lambda work: None,
    mode: StartMode = StartMode.NORMAL,
) -> AsyncIterator[tuple[Engine, tuple[asyncio.Task[Any], ...]]]:
    """Build the desk around an open store, start it, and stop it at the end.

    Gives the engine, and the parts that the desk can't do without. ``restart`` is called with
    what has to be done while the desk is ended. A safe ``mode`` leaves worker, language model and,
    the second of them, the relay out: everything goes to people.
    """
    kept = owner.load_business(store)
    settings = EngineSettings(
        operator=options.operator,
        business=kept.name,
        schedule=kept.schedule(),
        keep=kept.keep_times(),
        topics=kept.topics,
        phone=kept.phone,
        burst_wait=options.burst_wait,
    )
    engine: Engine
    keeper: LineKeeper
    mail = OwnerMail(store)
    # Line and worker speak to an engine that needs them to be built: they begin to speak only
    # when they run, and by then it is there.
    line = make_line(
        store,
        lambda event: engine.submit(event),  # noqa: PLW0108
        dial_for(Purpose.RELAY),
        lambda: count_visit(store, datetime.now(UTC)),
    )
    notes = DeskNotes()
    worker = WorkerProcess(
        lambda state: engine.submit(_job(state)),
        command=_worker_command(options.profile, store),
        hear=notes.hear,
    )
    knowledge = WorkerKnowledge(worker, options.profile / "index")
    chosen = None if mode.is_safe else chosen_model(options.profile)
    writer: WriterChatModel | None = None

    def models() -> ModelsShown:
        found = knowledge.found_by
        return ModelsShown(
            state_of(chosen) if chosen is not None else None,
            finds_state(*found.split(" ", 1)) if found else None,
        )

    if chosen is not None:
        prefixes = options.profile / "prefixes"
        writer = WriterChatModel(
            chosen.path,
            prefixes,
            store.entries,
            lambda: owner.load_business(store).house(),
            chosen.sha256,
            tell=lambda sentence: publish(Told(sentence, problem=True)),
            on_name=lambda name: engine.submit(ModelChanged(name)),
            hear=notes.hear,
            on_state=lambda _state: publish(models()),
        )
    reteller = Reteller(writer) if writer is not None else None
    assistant = Assistant(
        knowledge,
        writer,
        language_reader=knowledge,
        comparer=knowledge,
        business=kept.name,
    )

    def measured(calibration: Calibration) -> None:
        assistant.calibration = calibration
        if writer is not None:
            # Measured after each change of the knowledge, and once a series of changes is over.
            writer.learn()

    knowledge.on_calibration = measured
    privacy = PrivacySource(options.profile, store, mail.server, notes.held)
    own_relay = TryRelay(
        store,
        options.profile,
        lambda: line.site,
        lambda: engine.first_run.relay_listens(),  # noqa: PLW0108
        lambda sentence: publish(Told(sentence, problem=True)),
        options.speak,
    )

    def moved() -> None:
        own_relay.moved()
        keeper.moved()

    engine = Engine(
        store=store,
        line=line,
        assistant=assistant,
        knowledge=knowledge,
        files=EntryFiles(),
        reader=DocumentReader(WebFetcher(), hear=notes.hear),
        publish=publish,
        new_id=new_id,
        settings=settings,
        study=WorkerStudy(worker, options.profile / "trial", knowledge),
        conversation_files=ConversationFiles(),
        person_files=PersonPapers(options.speak),
        backup_keeper=DeskBackups(store, options.profile, restart),
        wording=reteller,
        reteller=reteller,
        mail=MailRoom(
            mail.server,
            mail.password,
            lambda: owner.load_business(store).name,
            dial=dial_for(Purpose.MAIL),
        ),
        gate_notes=notes,
        models=models,
        mail_keeper=mail,
        doctor=DeskDoctor(
            options.profile,
            store,
            store.database_key,
            None if mode.is_safe else worker,
            lambda: restart(_nothing),
        ),
        speak=options.speak,
        privacy_source=privacy,
        own_relay=own_relay,
        keys=None if mode.is_safe else privacy.keys,
        model_keeper=DeskModels(options.profile, chosen),
        identities=DeskKeys(store, line, own_relay.renewed),
        owner=OwnerSettings(
            store,
            line,
            moved,
            lambda: writer.learn() if writer is not None else None,
        ),
    )
    keeper = LineKeeper(line, engine.no_relay)
    ways = contextlib.ExitStack()
    ways.enter_context(gate.opened(Purpose.RELAY, relay_of(store)))
    ways.enter_context(gate.opened(Purpose.MAIL, mail_of(mail.server)))
    tasks = [asyncio.create_task(engine.run(), name="engine")]
    if mode is StartMode.APART:
        engine.submit(LineRefused(_APART))
    else:
        tasks.append(asyncio.create_task(keeper.run(), name="line"))
    needed = tuple(tasks)
    if mode is not StartMode.APART:
        tasks.append(asyncio.create_task(own_relay.run(), name="relay on this PC"))
    if mode.is_safe:
        publish(StartShown(mode))
        engine.submit(AssistantChanged(AssistantState.AWAY))
    else:
        tasks.append(asyncio.create_task(worker.run(), name="worker"))
    if writer is not None:
        tasks.append(asyncio.create_task(writer.run(), name="writer"))
    if chosen is not None:

        def changed(sentence: str) -> None:
            publish(models())
            publish(Told(sentence, problem=True))

        tasks.append(asyncio.create_task(watch(chosen, changed), name="model file"))
    try:
        yield engine, needed
    finally:
        for task in reversed(tasks):
            task.cancel()
        for task in tasks:
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task
        ways.close()


def _worker_command(profile: Path, store: Store[Prekey, OutboxRow]) -> list[str]:
    command = [*WORKER, "--index", str(profile / "index")]
    command += ["--installed", str(profile / INSTALLED)]
    chosen = str(store.get(owner.EMBEDDER, ""))
    return [*command, "--embedder", chosen] if chosen else command


def _job(state: WorkerState) -> WorkerUp | AssistantChanged:
    if state is WorkerState.READY:
        return WorkerUp()
    starting = state is WorkerState.STARTING
    return AssistantChanged(AssistantState.STARTING if starting else AssistantState.AWAY)
