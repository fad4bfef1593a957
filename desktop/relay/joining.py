"""Who may begin an epoch in a conversation: the browser that began it, and those let in by a link.

It knows secrets by their hash and links by their nonce. It opens and seals nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping, Sequence

from desktop.relay.ports import SessionStore
from desktop.relay.resume import LINK_MS, NONCE, Token, link_to, open_token, sign_token
from desktop.relay.seal import KeyPair, SealError, unb64

_DIGEST = 32
MOST_JOINED = 4
"""Browsers that have joined a conversation by a link and may come back to it."""


class Joining:
    """The secrets and links of a desk's conversations. In a transaction of the store."""

    def __init__(self, store: SessionStore, identity: KeyPair, now_ms: Callable[[], int]) -> None:
        self._store = store
        self._identity = identity
        self._now = now_ms

    def knows_secret(self, conversation_id: str, inner: Mapping[str, object]) -> bool:
        """Say whether an HS1 comes from a browser of this conversation; the first one is."""
        try:
            digest = hashlib.sha256(unb64(inner.get("secret"), 32)).digest()
        except SealError:
            return False
        kept = self._store.conversation_secret(conversation_id)
        if kept is None:
            if "resume" in inner:
                # A link into a conversation that is erased must not begin it anew.
                return False
            self._store.save_conversation_secret(conversation_id, digest)
            return True
        known = [kept[at : at + _DIGEST] for at in range(0, len(kept), _DIGEST)]
        return any(hmac.compare_digest(one, digest) for one in known)

    def joins(self, conversation: bytes, inner: Mapping[str, object]) -> bool:
        """Let a browser in that follows a link; from now on its own secret is known too."""
        try:
            digest = hashlib.sha256(unb64(inner.get("secret"), 32)).digest()
            token = open_token(inner.get("resume"), self._identity.public)
        except SealError:
            return False
        conversation_id = conversation.hex()
        kept = self._store.conversation_secret(conversation_id)
        named = self._store.resume_link(token.nonce)
        valid = (conversation_id, token.expires)
        if kept is None or token.conversation != conversation or named != valid:
            return False
        if token.expires <= self._now():
            return False
        # The first is the browser that began it; of the others the newest few are enough.
        others = (kept[_DIGEST:] + digest)[-_DIGEST * MOST_JOINED :]
        self._store.save_conversation_secret(conversation_id, kept[:_DIGEST] + others)
        return True

    def resume_link(
        self, conversation_id: str, page: str | None, origins: Sequence[str]
    ) -> str | None:
        """Make a link that lets the visitor go on elsewhere; None where it could not lead there.

        It needs the relay's ticket, which the visitor leaves together with an e-mail address.
        """
        ticket = self._store.visitor_ticket(conversation_id)
        if ticket is None or not origins:
            return None
        expires = self._now() + LINK_MS
        token = Token(bytes.fromhex(conversation_id), expires, secrets.token_bytes(NONCE))
        self._store.drop_resume_links_before(self._now())
        self._store.add_resume_link(token.nonce, conversation_id, expires)
        return link_to(page, origins, sign_token(self._identity, token), ticket)

    def left_contact(self, conversation_id: str, inner: Mapping[str, object]) -> None:
        """Keep the ticket that came with an e-mail address."""
        if inner.get("email") is None:
            return
        # Another address: links that went to the one before lead nowhere from now on.
        self._store.revoke_resume_links(conversation_id)
        ticket = inner.get("ticket")
        if isinstance(ticket, str):
            self._store.save_visitor_ticket(conversation_id, ticket)
