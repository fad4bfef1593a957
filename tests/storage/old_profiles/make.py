"""Makes the databases in this folder: ``python -m tests.storage.old_profiles.make [NUMBER …]``.

For each schema version it takes the first commit whose schema changes are exactly those up to
that number, as they are shipped now, unpacks that commit's code into a temporary folder and lets
it write the profile that ``fill.py`` describes. Needs the repository's history and ``git``; the
packages of today's set-up are used. A file that is there already is left alone: it is history.
"""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from contextlib import closing
from pathlib import Path

import apsw

from desktop.storage.connection import connect
from desktop.storage.upgrade import FOLDER, migrations
from tests.processes import ROOT
from tests.storage.old_profiles.fill import KEY

HERE = Path(__file__).parent
SCHEMA = FOLDER.relative_to(ROOT).as_posix()
ENCRYPTED = 1
"""The version whose file is also kept as it was written."""


def commits() -> dict[int, str]:
    """Return the commit whose code makes each schema version that ever was on the main branch."""
    shipped = {path.name: _statements(path.read_text("utf-8")) for path in FOLDER.glob("*.sql")}
    names = sorted(shipped)
    found: dict[int, str] = {}
    log = _git("log", "--reverse", "--first-parent", "--format=%H", "--", SCHEMA)
    for commit in log.decode().split():
        there = {
            name.split("/")[-1]: _statements(_git("show", f"{commit}:{name}").decode())
            for name in _git("ls-tree", "--name-only", commit, f"{SCHEMA}/").decode().split()
        }
        if there == {name: shipped[name] for name in names[: len(there)]}:
            found.setdefault(len(there), commit)
    return found


def make(number: int, commit: str) -> None:
    """Let the code of ``commit`` write the database of schema version ``number``."""
    with tempfile.TemporaryDirectory() as folder:
        code, profile = Path(folder, "code"), Path(folder, "profile")
        archive = _git("archive", commit, "desktop", "server_stub")
        with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
            packed.extractall(code, filter="data")
        subprocess.run(
            [sys.executable, str(HERE / "fill.py"), str(profile)],
            env={**os.environ, "PYTHONPATH": str(code)},
            cwd=folder,
            check=True,
        )
        written = profile / "deskbell.db"
        with closing(connect(written, KEY, journal="delete")) as connection:
            made = int(str(connection.pragma("user_version")))
        if made != number:
            raise SystemExit(f"{commit} made schema {made}, not {number}")
        if number == ENCRYPTED:
            (HERE / f"schema-{number:02d}.encrypted.db").write_bytes(written.read_bytes())
        # A plain file has other pages, so the rows are written anew: their content is the same.
        with closing(connect(written, KEY, journal="delete")) as connection:
            connection.pragma("rekey", "")
        with closing(apsw.Connection(str(written))) as plain:
            plain.execute("VACUUM")
        packed_file = HERE / f"schema-{number:02d}.db.gz"
        packed_file.write_bytes(gzip.compress(written.read_bytes(), mtime=0))
    print(f"{packed_file.name} by {commit[:8]}, {packed_file.stat().st_size} bytes")


def _statements(sql: str) -> str:
    """Return SQL without its comments, in which a document may have got another number since."""
    return "\n".join(line.partition("--")[0].rstrip() for line in sql.splitlines())


def _git(*words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def main() -> None:
    """Make what is wanted and not there."""
    wanted = {int(word) for word in sys.argv[1:]}
    known = commits()
    for number in range(1, len(migrations()) + 1):
        there = (HERE / f"schema-{number:02d}.db.gz").exists()
        if there or (wanted and number not in wanted):
            continue
        if number not in known:
            print(f"schema {number}: no commit has exactly these changes", file=sys.stderr)
            continue
        make(number, known[number])


if __name__ == "__main__":
    main()
