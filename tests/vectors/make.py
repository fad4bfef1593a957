"""Write the golden vectors that Python and JavaScript both read: ``python -m tests.vectors.make``.

Deterministic: the private keys are hashes of fixed words and ECDSA is made as in RFC 6979,
so a second run writes the same bytes. The fields are described in ``README.md``.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

from desktop.relay import seal
from desktop.relay.epochs import DeskEpoch, VisitorEpoch, both_keys, first_keys
from desktop.relay.seal import Chain, KeyPair, b64, canonical
from server_stub.envelope import STORED, TAKEN, Envelope, EnvelopeError, Flag, Type, from_bytes

HERE = Path(__file__).parent
NOW = 1_800_000_000_000
"""The moment at which the vectors are looked at, in milliseconds."""
DAY = 24 * 3600 * 1000
CONVERSATION = bytes(range(0x10, 0x20))
EPOCH = 0xC0FFEE01
PREID = 1_799_999_000


def pair(name: str) -> KeyPair:
    """Return the fixed key pair of that name."""
    return KeyPair.of(hashlib.sha256(f"deskbell vectors: {name}".encode()).digest())


IDENTITY, STATIC, PREKEY = pair("identity"), pair("static"), pair("prekey")
VISITOR, DESK, STRANGER = pair("visitor ephemeral"), pair("desk ephemeral"), pair("stranger")
SITE = seal.site_of(IDENTITY.public)
SECRET = hashlib.sha256(b"deskbell vectors: conversation secret").digest()
BUNDLE = seal.make_bundle(IDENTITY, STATIC.public, PREKEY.public, PREID, NOW + 7 * DAY)
SETTINGS: dict[str, object] = {
    "accent": "#1f5f5b",
    "closed": ["2026-12-24"],
    "greeting": {"de": "Grüß Gott, was dürfen wir tun?", "en": "Good day. How can we help?"},
    "hours": [[day, "07:00", "22:00"] for day in range(7)],
    "languages": ["en", "de"],
    "name": "Haus am Fluß",
    "retention_days": 30,
    "zone": "Europe/Vienna",
}


def inner_id(name: str) -> str:
    """Return a fixed inner id."""
    return b64(hashlib.sha256(name.encode()).digest()[:16])


def keys() -> dict[str, object]:
    def one(key: KeyPair) -> dict[str, object]:
        return {
            "private": b64(key.private),
            "public": b64(key.public),
            "jwk": {
                "kty": "EC",
                "crv": "P-256",
                "x": b64(key.public[1:33]),
                "y": b64(key.public[33:]),
                "d": b64(key.private),
            },
        }

    return {
        "site": b64(SITE),
        "now": NOW,
        "conversation": CONVERSATION.hex(),
        "epoch": EPOCH,
        "secret": b64(SECRET),
        "identity": one(IDENTITY),
        "static": one(STATIC),
        "prekey": one(PREKEY),
        "visitor_ephemeral": one(VISITOR),
        "desk_ephemeral": one(DESK),
        "stranger": one(STRANGER),
    }


def _bundle_of(raw: bytes, key: KeyPair = IDENTITY, signer: KeyPair | None = None) -> bytes:
    return raw + (signer or key).sign(b"db1 bundle\0" + raw) + key.public


def _changed(content: bytes, **fields: object) -> bytes:
    return canonical({**json.loads(content), **fields})


def signatures() -> dict[str, object]:
    raw = BUNDLE[:-129]
    settings = seal.sign_settings(IDENTITY, SETTINGS)
    flipped = bytearray(BUNDLE)
    flipped[10] ^= 1
    cases = [
        ("good", BUNDLE, NOW, 0, True),
        ("good_same_preid", BUNDLE, NOW, PREID, True),
        ("lower_preid_than_seen", BUNDLE, NOW, PREID + 1, False),
        ("out_of_date", BUNDLE, NOW + 7 * DAY, 0, False),
        ("other_site", _bundle_of(raw, STRANGER), NOW, 0, False),
        ("signed_by_stranger", _bundle_of(raw, IDENTITY, STRANGER), NOW, 0, False),
        ("unsigned", raw + bytes(64) + IDENTITY.public, NOW, 0, False),
        ("bit_flipped", bytes(flipped), NOW, 0, False),
        ("settings_signature_reused", settings + IDENTITY.public, NOW, 0, False),
        ("too_short", BUNDLE[-129:], NOW, 0, False),
        ("empty", b"", NOW, 0, False),
        ("other_suite", _bundle_of(_changed(raw, suite="P256-NONE")), NOW, 0, False),
        ("other_version", _bundle_of(_changed(raw, v=2)), NOW, 0, False),
        ("needs_newer", _bundle_of(_changed(raw, minver=2)), NOW, 0, False),
        ("point_off_curve", _bundle_of(_changed(raw, pre=b64(b"\x04" + bytes(63) + b"\1"))), NOW, 0, False),
        ("exp_is_text", _bundle_of(_changed(raw, exp="never")), NOW, 0, False),
    ]  # fmt: skip
    return {
        "site": b64(SITE),
        "tag": {
            "data_site": b64(SITE),
            "identity": b64(IDENTITY.public),
        },
        "bundle": {"json": raw.decode(), "bytes": b64(BUNDLE), "salt_input": b64(raw)},
        "bundles": [
            {"name": name, "bytes": b64(one), "now": now, "lowest_preid": lowest, "ok": ok}
            for name, one, now, lowest, ok in cases
        ],
        "settings": {"json": settings[:-64].decode(), "bytes": b64(settings), "content": SETTINGS},
        "settings_cases": [
            {"name": "good", "bytes": b64(settings), "ok": True},
            {"name": "signed_by_stranger", "bytes": b64(seal.sign_settings(STRANGER, SETTINGS)), "ok": False},
            {"name": "changed", "bytes": b64(settings.replace(b'"retention_days":30', b'"retention_days":31')), "ok": False},
            {"name": "bundle_signature_reused", "bytes": b64(BUNDLE[:-65]), "ok": False},
            {"name": "empty", "bytes": "", "ok": False},
        ],
    }  # fmt: skip


def padding() -> dict[str, object]:
    good = []
    for length in (0, 1, 2, 254, 255, 256, 511, 512, 4095, 4096, 8191, 8192, 16_127):
        plaintext = bytes(0x20 + at % 95 for at in range(length))
        padded = seal.pad(plaintext)
        good.append(
            {
                "length": length,
                "padded_length": len(padded),
                "padded_sha256": b64(hashlib.sha256(padded).digest()),
            }
        )
    bad = {
        "empty": b"",
        "all_zeros": bytes(256),
        "no_mark": b"{}" + bytes(254),
        "text_after_mark": b"{}\x80" + bytes(252) + b"x",
        "odd_length": b"{}\x80" + bytes(252),
        "unpadded": b'{"type":"text"}',
        "length_16384": b"{}\x80" + bytes(16_381),
    }
    return {
        "good": good,
        "too_long": 16_128,
        "bad": [{"name": name, "padded": b64(one)} for name, one in bad.items()],
    }


def _links(first: bytes, places: tuple[int, ...]) -> dict[str, object]:
    links = []
    for place in places:
        chain = Chain(first).at(place)
        links.append({"sequence": place, "ck": b64(chain.key), "mk": b64(chain.key_at(place)[0])})
    return {"first": b64(first), "links": links}


def chains() -> dict[str, object]:
    raw = BUNDLE[:-129]
    pairs = (VISITOR.shared(STATIC.public), VISITOR.shared(PREKEY.public))
    okm1 = first_keys(pairs, raw, VISITOR.public)
    both = VISITOR.shared(DESK.public)
    okm2 = both_keys(okm1, both, raw, VISITOR.public, DESK.public)
    places = (0, 1, 2, 3, 17, 99, 127)
    return {
        "dh_visitor_static": b64(pairs[0]),
        "dh_visitor_prekey": b64(pairs[1]),
        "dh_both": b64(both),
        "salt1": b64(hashlib.sha256(raw + VISITOR.public).digest()),
        "salt2": b64(hashlib.sha256(raw + VISITOR.public + DESK.public).digest()),
        "okm1": b64(okm1),
        "okm2": b64(okm2),
        "chain0_up": _links(okm1[:32], places),
        "chain1_up": _links(okm2[:32], places),
        "chain1_down": _links(okm2[32:], places),
        "ephemeral_up": _links(seal.ephemeral_of(okm2[:32]).key, places),
        "ephemeral_down": _links(seal.ephemeral_of(okm2[32:]).key, places),
    }


def _frame(name: str, envelope: Envelope, inner: dict[str, object]) -> dict[str, object]:
    raw = canonical(inner)
    assert from_bytes(envelope.to_bytes()) == envelope
    return {
        "name": name,
        "direction": "down" if envelope.down else "up",
        "type": int(envelope.type),
        "flags": int(envelope.flags),
        "epoch": envelope.epoch,
        "sequence": envelope.sequence,
        "conversation": envelope.conversation.hex(),
        "aad": b64(b"db1" + SITE + envelope.header),
        "plaintext": raw.decode(),
        "padded_length": len(seal.pad(raw)),
        "frame": b64(envelope.to_bytes()),
    }


def frames() -> dict[str, object]:
    """Return one epoch, in the order in which it happens."""
    bundle = seal.open_bundle(BUNDLE, SITE, NOW)
    widget = VisitorEpoch(
        site=SITE, bundle=bundle, conversation=CONVERSATION, epoch=EPOCH, ephemeral=VISITOR
    )

    def text(name: str, words: str, at: int) -> dict[str, object]:
        return {
            "type": "text",
            "id": inner_id(name),
            "at": NOW + at,
            "text": words,
            "lang": "de",
            "page": "/zimmer",
        }

    story: list[dict[str, object]] = []
    sent: dict[str, Envelope] = {}

    def keep(name: str, envelope: Envelope, inner: dict[str, object]) -> None:
        story.append(_frame(name, envelope, inner))
        sent[name] = envelope

    first = {**text("one", "Gibt es Frühstück? 🥐", 0), "secret": b64(SECRET)}
    keep("hs1", widget.begin(first), first)
    second = text("two", "Und wann?", 1000)
    keep("up_1_chain_0", widget.seal(second), second)
    desk, heard, point = DeskEpoch.hear(
        sent["hs1"],
        site=SITE,
        static=STATIC,
        prekey=PREKEY,
        bundle_json=bundle.json,
        desk=DESK,
        now=NOW,
    )
    assert heard == first
    assert desk.open(sent["up_1_chain_0"]) == second
    presence: dict[str, object] = {
        "type": "presence",
        "id": inner_id("hs2"),
        "at": NOW + 2000,
        "assistant": True,
        "person": False,
    }
    keep("hs2", desk.answer(point, presence), presence)
    receipt: dict[str, object] = {
        "type": "receipt",
        "id": inner_id("receipt"),
        "at": NOW + 2001,
        "state": "delivered",
        "ref": [inner_id("one"), inner_id("two")],
    }
    keep("down_1", desk.seal(receipt), receipt)
    reply: dict[str, object] = {
        "type": "text",
        "id": inner_id("reply"),
        "at": NOW + 2500,
        "text": "Ja, von 7 bis 10 Uhr. " * 20,
        "sender": "assistant",
        "entry": "Frühstück",
        "answers": inner_id("two"),
    }
    keep("down_2_longer", desk.seal(reply), reply)
    assert widget.open(sent["hs2"]) == presence
    assert widget.open(sent["down_1"]) == receipt
    assert widget.open(sent["down_2_longer"]) == reply
    third = text("three", "Danke\u2028<b>sehr</b>", 3000)
    keep("up_2_chain_1", widget.seal(third), third)
    assert desk.open(sent["up_2_chain_1"]) == third
    back = {**receipt, "id": inner_id("back"), "state": "read", "ref": [inner_id("reply")]}
    keep("up_3_chain_1", widget.seal(back), back)
    typing: dict[str, object] = {
        "type": "typing",
        "id": inner_id("typing"),
        "at": NOW + 4000,
        "sender": "operator",
    }
    keep("eph_down_0", desk.seal_ephemeral(typing), typing)
    again = {**typing, "id": inner_id("again"), "at": NOW + 7000}
    keep("eph_down_1", desk.seal_ephemeral(again), again)
    longest = {**reply, "id": inner_id("longest"), "text": "ö" * 4000}
    keep("down_3_longest", desk.seal(longest), longest)

    def bent(name: str) -> Envelope:
        body = bytearray(sent[name].body)
        body[-1] ^= 1
        return replace(sent[name], body=bytes(body))

    reply_frame = sent["down_2_longer"]
    bad = {
        "down_tag_flipped": bent("down_2_longer"),
        "down_other_epoch": replace(reply_frame, epoch=EPOCH + 1),
        "down_other_place": replace(reply_frame, sequence=4),
        "down_other_conversation": replace(reply_frame, conversation=bytes(16)),
        "down_other_type": replace(reply_frame, type=Type.EPH),
        "down_other_flags": replace(reply_frame, flags=reply_frame.flags & ~Flag.STORE),
        "down_cut": replace(reply_frame, body=reply_frame.body[:-1]),
        "down_empty": replace(reply_frame, body=b""),
        "hs2_point_changed": replace(sent["hs2"], body=STRANGER.public + sent["hs2"].body[65:]),
        "hs2_point_off_curve": replace(
            sent["hs2"], body=b"\x04" + bytes(64) + sent["hs2"].body[65:]
        ),
    }
    return {
        "bundle": b64(BUNDLE),
        "preid": PREID,
        "story": story,
        "bad_for_widget": [
            {"name": name, "frame": b64(one.to_bytes())} for name, one in bad.items()
        ],
    }


def envelopes() -> dict[str, object]:
    flags = Flag.STORE | Flag.LAST
    good = [
        Envelope(Type.HELLO, body=b'{"log_epoch":null,"ticket":null}'),
        Envelope(Type.MSG, flags, CONVERSATION, EPOCH, 2**33 + 7, b"\0\1\2"),
        Envelope(Type.MSG, flags | Flag.CHAIN | Flag.DOWN, b"\xff" * 16, 2**32 - 1, 2**53 - 1),
        Envelope(Type.MSG, flags, CONVERSATION, 1, 5, b"x").acknowledged(STORED),
        Envelope(Type.MSG, flags, CONVERSATION, 1, 5, b"x").acknowledged(TAKEN),
        Envelope(Type.HS1, flags, CONVERSATION, 1).refused(b'{"code":"unreadable"}'),
        Envelope(Type.EPH, Flag.EPHEMERAL | Flag.LAST | Flag.CHAIN, CONVERSATION, 1, 0, b"e"),
        Envelope(0x80, body=b"something later"),
        Envelope(Type.MSG, flags, CONVERSATION, 1, 0, bytes(16_384 - 32)),
    ]
    head = Envelope(Type.MSG).header
    bad = {
        "empty": b"",
        "one_byte_short": head[:-1],
        "version_0": b"\0" + head[1:],
        "version_2": b"\2" + head[1:],
        "type_0": b"\1\0" + head[2:],
        "type_13": b"\1\x0d" + head[2:],
        "type_127": b"\1\x7f" + head[2:],
        "too_long": head + bytes(16_385 - 32),
    }
    refused = []
    for name, frame in bad.items():
        try:
            from_bytes(frame)
        except EnvelopeError as error:
            refused.append({"name": name, "frame": b64(frame), "close": int(error.close)})
        else:
            raise AssertionError(name)
    return {
        "good": [
            {
                "type": int(one.type),
                "flags": int(one.flags),
                "conversation": one.conversation.hex(),
                "epoch": one.epoch,
                "sequence": str(one.sequence),
                "body": b64(one.body),
                "frame": b64(one.to_bytes()),
            }
            for one in good
        ],
        "bad": refused,
    }


def everything() -> dict[str, dict[str, object]]:
    """Return what each file holds."""
    return {
        "keys.json": keys(),
        "signatures.json": signatures(),
        "padding.json": padding(),
        "chains.json": chains(),
        "frames.json": frames(),
        "envelopes.json": envelopes(),
    }


def text_of(content: dict[str, object]) -> str:
    """Return a file's text."""
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for file, content in everything().items():
        (HERE / file).write_text(text_of(content), encoding="utf-8")
