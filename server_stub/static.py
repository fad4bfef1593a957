"""A fixed table of files in memory: the widget's, and the demo page's if there is one.

Read once at the start; a request is a look-up and never touches the disk, so no path in a
request can reach a file that is not in the table.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

MAX_FILE = 8 * 1024 * 1024
MAX_TABLE = 64 * 1024 * 1024
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}


class StaticError(Exception):
    """The files can't be served; the message is a sentence for whoever runs the relay."""


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file with the headers it is served with, without length and date."""

    body: bytes
    etag: str
    headers: tuple[tuple[str, str], ...]


def load_table(assets: Path, demo_site: Path | None = None) -> dict[str, StaticFile]:
    """Return path → file for ``assets/widget/dist/<version>/*`` and the demo site.

    A checkout whose widget is not built yet has an empty table; that is no error.

    Raises:
        StaticError: If a folder is not there or can't be read, or a file is too large.
    """
    table: dict[str, StaticFile] = {}
    try:
        dist = assets / "widget" / "dist"
        if not assets.is_dir():
            raise StaticError(f"There is no folder {assets}. Give the right one with --assets.")
        for version in sorted(dist.iterdir()) if dist.is_dir() else []:
            if version.is_dir():
                for file in _files(version):
                    table[f"/w/{version.name}/{file.relative_to(version).as_posix()}"] = _widget(
                        file
                    )
        if demo_site is not None:
            if not demo_site.is_dir():
                raise StaticError(
                    f"There is no folder {demo_site}. Give the right one with --demo-site."
                )
            for file in _files(demo_site):
                path = f"/{file.relative_to(demo_site).as_posix()}"
                table.setdefault(path, _page(file))
                if path.endswith("/index.html"):
                    table.setdefault(path.removesuffix("index.html"), table[path])
    except OSError as error:
        raise StaticError(f"{error.filename} can't be read: {error.strerror}.") from error
    if sum(len(file.body) for file in table.values()) > MAX_TABLE:
        raise StaticError(f"The files to serve are over {MAX_TABLE // 2**20} MiB together.")
    return table


def _files(folder: Path) -> list[Path]:
    return sorted(
        file
        for file in folder.rglob("*")
        if file.is_file() and not file.is_symlink() and not file.name.startswith(".")
    )


def _widget(file: Path) -> StaticFile:
    return _read(
        file,
        # The address has the version in it and the tag has the hash: it never changes.
        ("Cache-Control", "public, max-age=31536000, immutable"),
        # `integrity` on a script of another origin needs CORS.
        ("Access-Control-Allow-Origin", "*"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    )


def _page(file: Path) -> StaticFile:
    return _read(file, ("Cache-Control", "no-cache"))


def _read(file: Path, *headers: tuple[str, str]) -> StaticFile:
    body = file.read_bytes()
    if len(body) > MAX_FILE:
        raise StaticError(f"{file} is over {MAX_FILE // 2**20} MiB and is not served.")
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    kind = _TYPES.get(file.suffix.lower(), "application/octet-stream")
    fixed = (("Content-Type", kind), ("X-Content-Type-Options", "nosniff"), ("ETag", etag))
    return StaticFile(body, etag, (*fixed, *headers))
