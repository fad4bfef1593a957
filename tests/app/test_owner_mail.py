from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.app.owner_mail import MAIL, PASSWORD, OwnerMail
from desktop.domain.mail_setup import MailSetup, MailShown, SaveMail
from desktop.mail.server import MailServerError
from desktop.storage.errors import NoKeyringError

SETUP = MailSetup("mail.example.com", 465, "tls", "desk@example.com", "me@example.com", "me")


class Drawer:
    """Settings and secrets in memory; the keyring can be closed."""

    def __init__(self) -> None:
        self.settings: dict[str, Any] = {}
        self.secrets: dict[str, bytes] = {}
        self.closed = False

    def get(self, key: str, default: Any = None) -> Any:
        return self.settings.get(key, default)

    def put(self, key: str, value: Any) -> None:
        self.settings[key] = value

    def secret_value(self, name: str) -> bytes | None:
        if self.closed:
            raise NoKeyringError("The keyring is closed.")
        return self.secrets.get(name)

    def put_secret_value(self, name: str, value: bytes) -> None:
        self.secrets[name] = value


def test_what_is_saved_is_shown_again_without_its_password() -> None:
    drawer = Drawer()
    mail = OwnerMail(drawer)
    assert mail.shown() == MailShown(False)
    mail.check(SaveMail(SETUP, "secret"))()
    assert mail.shown() == MailShown(True, SETUP, has_password=True)
    assert "secret" not in str(drawer.settings)
    assert mail.password() == "secret"


def test_a_password_given_to_one_server_is_never_sent_to_another() -> None:
    mail = OwnerMail(Drawer())
    mail.check(SaveMail(SETUP, "secret"))()
    with pytest.raises(MailServerError, match="password"):
        mail.check(SaveMail(replace(SETUP, host="mail.other.example")))
    mail.check(SaveMail(replace(SETUP, owner="boss@example.com")))()
    assert mail.password() == "secret"


def test_a_check_that_is_not_carried_out_changes_nothing() -> None:
    drawer = Drawer()
    OwnerMail(drawer).check(SaveMail(SETUP, "secret"))
    assert drawer.settings == {}
    assert drawer.secrets == {}


def test_forgetting_leaves_neither_server_nor_password() -> None:
    drawer = Drawer()
    mail = OwnerMail(drawer)
    mail.check(SaveMail(SETUP, "secret"))()
    mail.forget()
    assert mail.shown() == MailShown(False)
    assert mail.password() is None
    assert not drawer.settings[MAIL]
    assert not drawer.secrets[PASSWORD]


def test_a_keyring_that_is_closed_now_gives_no_password_and_no_error() -> None:
    drawer = Drawer()
    mail = OwnerMail(drawer)
    mail.check(SaveMail(SETUP, "secret"))()
    drawer.closed = True
    assert mail.password() is None
