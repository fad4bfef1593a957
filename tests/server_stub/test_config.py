import os
import re
import resource
import socket
import subprocess
import sys

import pytest

from server_stub.config import Config, ConfigError, load_config
from server_stub.login import b64
from tests.processes import ROOT


def loaded(tmp_path, text, *arguments, **environment):
    file = tmp_path / "relay.toml"
    file.write_text(text)
    return load_config(["--config", str(file), *arguments], environment)


def relay(*arguments, **options):
    """Run the command to its end; return exit code and stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "server_stub.server", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        **options,
    )
    return done.returncode, done.stderr


def test_nothing_given_is_loopback_and_the_limits_of_the_table():
    config = load_config([], {})
    assert (config.host, config.port) == ("127.0.0.1", 8700)
    assert config == Config()


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(tmp_path):
    text = 'host = "::1"\nport = 1\npresence_debounce = 2\n[limits]\nmessage_burst = 3\n'
    config = loaded(
        tmp_path,
        text,
        "--port",
        "3",
        DESKBELL_RELAY_PORT="2",
        DESKBELL_RELAY_HOST="0.0.0.0",
        DESKBELL_RELAY_LIMITS_MESSAGE_RATE="4",
    )
    assert (config.host, config.port, config.presence_debounce) == ("0.0.0.0", 3, 2.0)
    assert (config.limits.message_burst, config.limits.message_rate) == (3, 4.0)


def test_rules_are_made_of_it(tmp_path):
    site = bytes(range(32))
    config = loaded(tmp_path, f'sites = ["{b64(site)}"]\npublic_hosts = ["Relay.Example:443"]\n')
    assert config.rules.sites == (site,)
    assert config.rules.public_hosts == ("relay.example:443",)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("\nprot = 8700", r"relay.toml, line 2: there is no setting prot\. There are: .*port"),
        ('port = "8700"', r"line 1: port has to be a whole number"),
        ("port = true", r"line 1: port has to be a whole number"),
        ("port = -1", r"line 1: port has to be a whole number, 0 or more"),
        ("port = 70000", r"Port 70000 does not exist"),
        ("host = 1", r"line 1: host has to be a text"),
        ('exempt_loopback = "no"', r"line 1: exempt_loopback has to be true or false"),
        ("sites = [1]", r"line 1: sites has to be a list of texts"),
        ('sites = ["abc"]', r"'abc' in sites is not a site"),
        ("limits = 1", r"line 1: write limits as a table"),
        ("[limits]\nframes = 1", r"line 2: there is no setting limits.frames"),
        ("[limits]\n\nframe = 1.5", r"line 3: limits.frame has to be a whole number"),
        ("port =\nhost", r"is not TOML: .*line 1"),
        ("port = " + "[" * 10_000, r"is not TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named_with_its_line(tmp_path, text, sentence):
    with pytest.raises(ConfigError) as error:
        loaded(tmp_path, text)
    assert re.search(sentence, str(error.value))


def test_what_is_wrong_in_the_environment_or_a_flag_is_named():
    with pytest.raises(ConfigError, match="DESKBELL_RELAY_PRT: there is no setting prt"):
        load_config([], {"DESKBELL_RELAY_PRT": "1"})
    with pytest.raises(ConfigError, match="DESKBELL_RELAY_PORT: port has to be"):
        load_config([], {"DESKBELL_RELAY_PORT": "high"})
    with pytest.raises(ConfigError, match="--port: port has to be"):
        load_config(["--port", "high"], {})
    with pytest.raises(ConfigError, match="can't be read"):
        load_config(["--config", "/nowhere/relay.toml"], {})


def test_a_wrong_redis_and_an_unknown_flag_end_with_2_and_a_sentence():
    code, stderr = relay("--redis", "127.0.0.1")
    assert code == 2
    assert "redis has to begin with one of redis://" in stderr
    code, stderr = relay("--prot", "1")
    assert code == 2
    assert "--prot" in stderr
    assert "Traceback" not in stderr


def test_a_port_in_use_ends_with_3_and_says_what_to_do(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code, stderr = relay("--port", str(port), "--data", str(tmp_path))
    assert code == 3
    assert f"already listening on 127.0.0.1, port {port}" in stderr
    assert "--port" in stderr
    assert "Traceback" not in stderr


@pytest.mark.skipif(os.name != "posix", reason="rights work otherwise elsewhere")
def test_a_data_folder_that_can_not_be_written_ends_with_4(tmp_path):
    # A file where the folder should be: root, as which tests may run, may write anywhere else.
    (tmp_path / "file").touch()
    code, stderr = relay("--port", "0", "--data", str(tmp_path / "file" / "data"))
    assert code == 4
    assert "may not write to" in stderr
    assert "--data" in stderr
    assert "Traceback" not in stderr


@pytest.mark.skipif(os.name != "posix", reason="a limit on file sizes stands in for a full disk")
def test_a_disk_without_room_at_the_start_ends_with_4(tmp_path):
    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    code, stderr = relay("--port", "0", "--data", str(tmp_path), preexec_fn=no_room)
    assert code == 4
    assert "has no room" in stderr
    assert "Traceback" not in stderr


def test_only_a_trusted_proxy_may_say_who_connects():
    config = Config(trusted_proxies=("172.17.0.0/16", "fd00::1"))
    assert config.is_proxy("172.17.0.1")
    assert config.is_proxy("fd00::1")
    assert config.is_proxy("::ffff:172.17.0.1")
    assert not config.is_proxy("172.18.0.1")
    assert not config.is_proxy("127.0.0.1")
    assert not config.is_proxy("fe80::1%eth0")
    assert Config(trust_forwarded=True).is_proxy("::1")


def test_a_proxy_that_is_no_address_is_named():
    with pytest.raises(ConfigError, match="'somewhere' in trusted_proxies"):
        load_config([], {"DESKBELL_RELAY_TRUSTED_PROXIES": "somewhere"})


def test_a_relay_behind_a_proxy_that_takes_any_name_is_known_to_lack_one():
    assert not Config().lacks_a_name
    assert Config(trust_forwarded=True).lacks_a_name
    assert Config(trusted_proxies=("10.0.0.1",)).lacks_a_name
    assert not Config(trust_forwarded=True, public_hosts=("relay.example:443",)).lacks_a_name
