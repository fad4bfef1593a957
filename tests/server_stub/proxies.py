"""nginx and Caddy in front of a relay, from the shipped examples as they stand, with other places.

Each listens with TLS on a free port of 127.0.0.1, nginx with a certificate that the test made,
Caddy with one from its own local authority. Nothing of the machine's own set-up is read.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path

import trustme

from tests.processes import ROOT

DEPLOY = ROOT / "server_stub" / "deploy"
HOST = "relay.example.net"
_START_SECONDS = 60.0


@dataclass(frozen=True)
class Answer:
    """An HTTP answer; names of headers in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Proxy:
    """One running proxy; ``log`` gives everything that it has written."""

    def __init__(self, folder: Path, words: list[str], port: int, trusted: Path | None) -> None:
        self.port = port
        self._folder = folder
        home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        with (folder / "printed").open("wb") as printed:
            self.process = subprocess.Popen(
                words, stdout=printed, stderr=subprocess.STDOUT, env={**os.environ, **home}
            )
        self.trusted = ssl.create_default_context()
        self._authority = trusted

    def wait(self) -> None:
        """Return once a visitor could connect.

        Raises:
            AssertionError: If it doesn't come to that.
        """
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            try:
                if self._authority is not None:
                    self.trusted.load_verify_locations(self._authority)
                self._dial().close()
                return
            except OSError:
                time.sleep(0.02)
        self.stop()
        raise AssertionError(self.log())

    def stop(self) -> None:
        """End it."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)

    def log(self) -> str:
        """Return what it has printed and logged."""
        files = (self._folder / "printed", *self._folder.glob("*.log"))
        return "".join(file.read_text() for file in files if file.exists())

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask over TLS and return the answer; the certificate has to be right."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {HOST}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        with closing(self._dial()) as socket_:
            socket_.sendall("\r\n".join([*lines, "", ""]).encode())
            response = HTTPResponse(socket_, method=method)
            response.begin()
            found = {name.lower(): value for name, value in response.getheaders()}
            body = b"" if response.status == 101 else response.read()
            return Answer(response.status, found, body)

    def upgrade(self, path: str, **headers: str) -> Answer:
        """Ask for a WebSocket; the answer's proof is checked."""
        key = base64.b64encode(os.urandom(16)).decode()
        answer = self.get(
            path,
            Connection="Upgrade",
            Upgrade="websocket",
            Sec_WebSocket_Key=key,
            Sec_WebSocket_Version="13",
            Sec_WebSocket_Protocol="db.v1",
            Sec_WebSocket_Extensions="permessage-deflate",
            **headers,
        )
        if answer.status == 101:
            guid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
            proof = base64.b64encode(hashlib.sha1((key + guid).encode()).digest()).decode()
            assert answer.headers["sec-websocket-accept"] == proof
        return answer

    def _dial(self) -> ssl.SSLSocket:
        plain = socket.create_connection(("127.0.0.1", self.port), 10)
        try:
            return self.trusted.wrap_socket(plain, server_hostname=HOST)
        except BaseException:
            plain.close()
            raise


def nginx(folder: Path, backend: int) -> Proxy:
    """Start nginx in front of a port of this machine."""
    port = _free_port()
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(folder / "pem")
    changes = {
        "127.0.0.1:8700": f"127.0.0.1:{backend}",
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        f"/etc/ssl/{HOST}.pem": str(folder / "pem"),
        f"/etc/ssl/{HOST}.key": str(folder / "pem"),
        "/var/log/nginx/relay.log": str(folder / "relay.log"),
    }
    text = _changed((DEPLOY / "nginx.conf").read_text(), changes)
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole = folder / "nginx.conf"
    whole.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\n{temporary}\n{text}\n}}\n"
    )
    words = ["nginx", "-p", str(folder), "-c", str(whole)]
    return Proxy(folder, words, port, folder / "authority.pem")


def caddy(folder: Path, backend: int) -> Proxy:
    """Start Caddy in front of a port of this machine."""
    port, plain = _free_port(), _free_port()
    text = _changed((DEPLOY / "Caddyfile").read_text(), {"127.0.0.1:8700": f"127.0.0.1:{backend}"})
    whole = folder / "Caddyfile"
    whole.write_text(
        "{\n admin off\n local_certs\n skip_install_trust\n"
        f" storage file_system {folder}\n default_bind 127.0.0.1\n"
        f" http_port {plain}\n https_port {port}\n}}\n{text}"
    )
    words = ["caddy", "run", "--adapter", "caddyfile", "--config", str(whole)]
    return Proxy(folder, words, port, folder / "pki/authorities/local/root.crt")


STARTS = {"nginx": nginx, "caddy": caddy}


def missing(name: str) -> str:
    """Return why a proxy can't be started here, '' if it can."""
    return "" if shutil.which(name) else f"{name} is not installed"


def _changed(text: str, changes: Mapping[str, str]) -> str:
    for before, after in changes.items():
        assert before in text
        text = text.replace(before, after)
    return text


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
