"""The files that operators start from: they load, they name what exists, and nginx runs one."""

import asyncio
import json
import shlex
import shutil
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
import trustme

from server_stub.config import load_config
from server_stub.envelope import Type
from tests.processes import ROOT
from tests.server_stub.ends import Desk, Identity, Visitor, replied, run

DEPLOY = ROOT / "server_stub" / "deploy"
HOST = "relay.example.net"


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


@pytest.mark.skipif(not shutil.which("nginx"), reason="nginx is not installed")
def test_messages_cross_nginx_with_tls_as_in_the_example(start, tmp_path):
    relay = start(trust_forwarded=True, limits={"connections_address": 3})
    port = _free_port()
    authority = trustme.CA()
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(tmp_path / "pem")
    text = (DEPLOY / "nginx.conf").read_text()
    changes = {
        "127.0.0.1:8700": f"127.0.0.1:{relay.port}",
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        f"/etc/ssl/{HOST}.pem": str(tmp_path / "pem"),
        f"/etc/ssl/{HOST}.key": str(tmp_path / "pem"),
        "/var/log/nginx/relay.log": str(tmp_path / "error.log"),
    }
    for before, after in changes.items():
        assert before in text
        text = text.replace(before, after)
    nginx = _nginx(tmp_path, text)
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)

    async def test():
        identity = Identity()
        url = f"wss://{HOST}:{port}"
        options = {"ssl": trusted, "host": "127.0.0.1", "port": port}
        desk = await Desk.dial(url, **options)
        await desk.hello(url, identity, host=f"{HOST}:{port}")
        desk.welcome = json.loads((await desk.until(Type.WELCOME)).body)
        await desk.resume()
        visitor = await Visitor.login(url, identity.site, resume=False, **options)
        await visitor.resume(visitor.conversation, 7)
        sent = visitor.says(0, bytes(16_000))
        assert await visitor.stored(sent)
        assert await desk.until(Type.MSG) == sent
        assert await desk.stored(replied(visitor.conversation, 0))
        assert (await visitor.until(Type.MSG)).sequence == 0
        assert await asyncio.to_thread(_status, port, trusted, "/healthz") == 200
        assert await asyncio.to_thread(_status, port, trusted, "/metrics") == 404

    try:
        _wait_for(port)
        run(test())
    finally:
        nginx.terminate()
        nginx.wait(10)
    assert "127.0.0.1" not in relay.log.read_text()


def _nginx(folder: Path, text: str) -> subprocess.Popen[bytes]:
    whole = folder / "nginx.conf"
    paths = "".join(
        f"{name}_temp_path {folder}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\n{paths}\n{text}\n}}\n"
    )
    return subprocess.Popen(["nginx", "-p", str(folder), "-c", str(whole)])


def _wait_for(port: int) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            pass
    raise AssertionError("nginx does not listen")


def _status(port: int, trusted: ssl.SSLContext, path: str) -> int:
    request = urllib.request.Request(f"https://127.0.0.1:{port}{path}", headers={"Host": HOST})
    unnamed = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unnamed.check_hostname = False
    unnamed.verify_mode = ssl.CERT_NONE
    try:
        with urllib.request.urlopen(request, timeout=10, context=unnamed) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
