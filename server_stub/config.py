"""How one relay is set up: a TOML file, then the environment, then the command line.

Later ones win. A key that nobody knows and a value of the wrong kind are named with the line
they stand on: a limit that is silently ignored is worse than a relay that does not start.
"""

from __future__ import annotations

import argparse
import ipaddress
import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import NoReturn, get_type_hints

from server_stub import __version__, login
from server_stub.limits import Limits, is_loopback, neighbourhood
from server_stub.outgoing import Rules

PREFIX = "DESKBELL_RELAY_"


_REDIS = ("redis://", "rediss://", "unix://")


class ConfigError(Exception):
    """The set-up is wrong; the message says where and what to write instead."""


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that can be set."""

    host: str = "127.0.0.1"
    port: int = 8700
    data: str = ""
    assets: str = ""
    demo_site: str = ""
    redis: str = ""
    public_hosts: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    invite: str = ""
    trust_forwarded: bool = False
    trusted_proxies: tuple[str, ...] = ()
    exempt_loopback: bool = True
    presence_debounce: float = 10.0
    mailbox_bytes: int = 1024 * 1024 * 1024
    ballast_bytes: int = 4 * 1024 * 1024
    limits: Limits = field(default_factory=Limits)

    @property
    def data_folder(self) -> Path:
        """Where the mailbox lies."""
        if self.data:
            return Path(self.data)
        share = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
        return Path(share) / "deskbell-relay"

    def is_proxy(self, address: str) -> bool:
        """Is this the reverse proxy, so that who connects stands in its ``X-Forwarded-For``?"""
        if self.trust_forwarded and is_loopback(neighbourhood(address)):
            return True
        if not self.trusted_proxies:
            return False
        known = ipaddress.ip_address(address.partition("%")[0])
        if isinstance(known, ipaddress.IPv6Address) and known.ipv4_mapped is not None:
            known = known.ipv4_mapped
        return any(known in ipaddress.ip_network(network) for network in self.trusted_proxies)

    @property
    def lacks_a_name(self) -> bool:
        """Does it stand behind a proxy and take logins that were signed for any relay?"""
        return (self.trust_forwarded or bool(self.trusted_proxies)) and not self.public_hosts

    @property
    def assets_folder(self) -> Path:
        """Where ``widget/dist`` lies."""
        return Path(self.assets) if self.assets else Path(__file__).parents[1] / "assets"

    @property
    def demo_site_folder(self) -> Path | None:
        """What is served as the web page too, if anything."""
        return Path(self.demo_site) if self.demo_site else None

    @property
    def rules(self) -> Rules:
        """The part of it that the rules need."""
        return Rules(
            limits=self.limits,
            public_hosts=tuple(host.lower() for host in self.public_hosts),
            sites=tuple(login.from_b64(site) for site in self.sites),
            invite=self.invite or None,
            presence_debounce=self.presence_debounce,
            exempt_loopback=self.exempt_loopback,
        )


_KINDS = {
    int: "a whole number, 0 or more",
    float: "a number, 0 or more",
    str: 'a text in quotes, as "…"',
    bool: "true or false",
    tuple: 'a list of texts, as ["…", "…"]',
}


def _kinds(of: type[Config | Limits]) -> dict[str, type]:
    hints = get_type_hints(of)
    return {
        each.name: hints[each.name] if isinstance(hints[each.name], type) else tuple
        for each in fields(of)
        if each.name != "limits"
    }


_CONFIG = _kinds(Config)
_LIMITS = _kinds(Limits)


def load_config(arguments: Sequence[str], environment: Mapping[str, str]) -> Config:
    """Read the command line, the environment and the file that one of them names.

    Raises:
        ConfigError: If anything in them is wrong.
        SystemExit: After ``--help``.
    """
    flags = _parser().parse_args(arguments)
    config = Config()
    file = flags.config or environment.get(PREFIX + "CONFIG")
    if file:
        config = _from_file(config, Path(file))
    config = _from_environment(config, environment)
    for name in ("host", "port", "data", "assets", "demo_site", "redis"):
        value = getattr(flags, name)
        if value is not None:
            config = _with(config, "", name, _read_text(value, _CONFIG[name]), f"--{_dashed(name)}")
    return _checked(config)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise ConfigError(f"{message[:1].upper()}{message[1:]}. See deskbell-relay --help.")


def _parser() -> _Parser:
    parser = _Parser(prog="deskbell-relay", description="Pass sealed envelopes on.")
    parser.add_argument("--version", action="version", version=f"deskbell-relay {__version__}")
    parser.add_argument("--host", help="address to listen on, 127.0.0.1 by default")
    parser.add_argument("--port", help="port to listen on, 8700 by default; 0 takes a free one")
    parser.add_argument("--config", metavar="FILE", help="a TOML file")
    parser.add_argument("--data", metavar="DIR", help="folder of the mailbox")
    parser.add_argument("--assets", metavar="DIR", help="folder that has widget/dist in it")
    parser.add_argument("--demo-site", metavar="DIR", help="serve this folder as the web page too")
    parser.add_argument("--redis", metavar="URL", help="redis://… shared by several nodes")
    return parser


def _from_file(config: Config, path: Path) -> Config:
    try:
        text = path.read_text(encoding="utf-8")
        found = tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"{path} can't be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path} is not TOML: {error}.") from error
    limits = found.pop("limits", {})
    if not isinstance(limits, dict):
        raise ConfigError(f"{path}, {_line(text, 'limits')}: write limits as a table, [limits].")
    for table, values in (("", found), ("limits", limits)):
        for name, value in values.items():
            where = f"{path}, {_line(text, name)}"
            config = _with(config, table, name, value, where)
    return config


def _from_environment(config: Config, environment: Mapping[str, str]) -> Config:
    for variable, text in sorted(environment.items()):
        if not variable.startswith(PREFIX) or variable == PREFIX + "CONFIG":
            continue
        name = variable.removeprefix(PREFIX).lower()
        table = "limits" if name.startswith("limits_") else ""
        name = name.removeprefix("limits_")
        kind = (_LIMITS if table else _CONFIG).get(name, str)
        config = _with(config, table, name, _read_text(text, kind), variable)
    return config


def _read_text(text: str, kind: type) -> object:
    """Read a value of the environment or the command line; the text itself if it isn't one."""
    if kind is bool:
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind is tuple:
        return [part.strip() for part in text.split(",") if part.strip()]
    if kind in {int, float}:
        try:
            return kind(text)
        except ValueError:
            return text
    return text


def _with(config: Config, table: str, name: str, value: object, where: str) -> Config:
    kinds = _LIMITS if table else _CONFIG
    shown = f"{table}.{name}" if table else name
    if name not in kinds:
        known = ", ".join(sorted(kinds))
        raise ConfigError(f"{where}: there is no setting {shown}. There are: {known}.")
    kind = kinds[name]
    if kind is float and type(value) is int:
        value = float(value)
    if kind is tuple and isinstance(value, list) and all(isinstance(part, str) for part in value):
        value = tuple(value)
    wrong = type(value) is not kind or (isinstance(value, int | float) and value < 0)
    if wrong:
        raise ConfigError(f"{where}: {shown} has to be {_KINDS[kind]}.")
    change: dict[str, object] = {name: value}
    if table:
        return replace(config, limits=replace(config.limits, **change))  # type: ignore[arg-type]
    return replace(config, **change)  # type: ignore[arg-type]


def _checked(config: Config) -> Config:
    if config.port > 65_535:
        raise ConfigError(f"Port {config.port} does not exist. Choose one from 0 to 65535.")
    if config.redis and not config.redis.startswith(_REDIS):
        forms = ", ".join(_REDIS)
        raise ConfigError(f"redis has to begin with one of {forms}; it is an address.")
    for network in config.trusted_proxies:
        try:
            ipaddress.ip_network(network)
        except ValueError:
            raise ConfigError(
                f"{network!r} in trusted_proxies is neither an address nor a network: write it as "
                '"172.17.0.1" or "172.17.0.0/16".'
            ) from None
    for site in config.sites:
        try:
            known = len(login.from_b64(site)) == 32
        except ValueError:
            known = False
        if not known:
            raise ConfigError(
                f"{site!r} in sites is not a site: it is the 43 characters of data-site."
            )
    return config


def _line(text: str, name: str) -> str:
    pattern = re.compile(rf"^\s*\[?\s*[\"']?{re.escape(name)}[\"']?\s*[=\].]")
    for number, line in enumerate(text.splitlines(), 1):
        if pattern.match(line):
            return f"line {number}"
    return "somewhere"


def _dashed(name: str) -> str:
    return name.replace("_", "-")
