"""The files that operators start from: they load, and they name what exists."""

import json
import shlex

from server_stub.config import load_config
from tests.processes import ROOT
from tests.server_stub.proxies import DEPLOY, HOST


def test_the_example_of_a_configuration_loads():
    config = load_config(["--config", str(DEPLOY / "relay.toml")], {})
    assert config.trust_forwarded
    assert config.public_hosts == (f"{HOST}:443",)


def test_the_container_has_the_locked_versions_and_copies_what_exists():
    locked = (ROOT / "installers/locks/run.txt").read_text().splitlines()
    wanted = (DEPLOY / "requirements.txt").read_text().splitlines()
    pins = [line.removesuffix(" \\") for line in wanted if "==" in line]
    assert pins
    assert [pin for pin in pins if pin not in locked] == []
    lines = (DEPLOY / "Containerfile").read_text().splitlines()
    sources = [line.split()[1] for line in lines if line.startswith("COPY")]
    assert sources
    assert [source for source in sources if not (ROOT / source).exists()] == []
    (entry,) = (line for line in lines if line.startswith("ENTRYPOINT"))
    _, _, module, *arguments = json.loads(entry.removeprefix("ENTRYPOINT"))
    assert (ROOT / (module.replace(".", "/") + ".py")).exists()
    assert load_config(arguments, {}).host == "0.0.0.0"


def test_the_unit_starts_the_relay_with_flags_that_it_has():
    unit = (DEPLOY / "deskbell-relay.service").read_text().splitlines()
    (start,) = (line for line in unit if line.startswith("ExecStart="))
    _, _, module, *arguments = shlex.split(start.removeprefix("ExecStart="))
    assert module == "server_stub.server"
    arguments[arguments.index("--config") + 1] = str(DEPLOY / "relay.toml")
    assert load_config(arguments, {}).port == 8700
