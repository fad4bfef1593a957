from __future__ import annotations

import pytest

from desktop.mail.server import MailServer, MailServerError, Security, from_json

GOOD = MailServer("mail.example.com", 465, Security.TLS, "desk@example.com", "me@example.com", "me")


def test_settings_come_back_as_they_were_kept() -> None:
    assert from_json(GOOD.to_json()) == GOOD


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("host", "not a host"),
        ("host", ""),
        ("port", 0),
        ("port", "many"),
        ("security", "none"),
        ("security", "ssl3"),
        ("sender", "desk"),
        ("owner", "me@example.com, you@example.com"),
        ("owner", "me@example.com\nBcc: x@example.com"),
    ],
)
def test_settings_that_do_not_fit_are_refused_with_a_sentence(field: str, value: object) -> None:
    with pytest.raises(MailServerError, match=r"\.$"):
        from_json({**GOOD.to_json(), field: value})


def test_a_field_that_is_missing_is_asked_for() -> None:
    with pytest.raises(MailServerError, match="every field"):
        from_json({"host": "mail.example.com"})


def test_a_mail_server_on_this_pc_needs_no_encryption() -> None:
    for host in ("localhost", "127.0.0.1", "::1"):
        assert from_json({**GOOD.to_json(), "host": host, "security": "none"}).host == host
