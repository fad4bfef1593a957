"""Which keyring back-ends are the operating system's own. Reads nothing from them, keeps nothing."""

from __future__ import annotations

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend

# By exact name: a plug-in that keeps passwords in a plain file may subclass a real one.
REAL = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)


def real_keyring(configured: KeyringBackend | None = None) -> KeyringBackend | None:
    """Return the operating system's keyring behind the configured back-end, or None.

    Plain-text, null and failing back-ends are refused. A chain is never used as such, since
    it passes to the next link when one fails: its first real link is.

    Args:
        configured: What the ``keyring`` library would use; asked of it where None.
    """
    backend = configured if configured is not None else keyring.get_keyring()
    links = backend.backends if isinstance(backend, ChainerBackend) else [backend]
    return next((one for one in links if name_of(one) in REAL), None)


def name_of(backend: KeyringBackend) -> str:
    """Return the full name of a back-end's class."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
