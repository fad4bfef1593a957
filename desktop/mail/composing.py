"""A post as an e-mail: plain text and the same as HTML. No picture, no tracking, no script."""

from __future__ import annotations

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

from desktop.domain.letters import Piece, Post, Shape
from desktop.mail.server import MailServer

LONGEST_SUBJECT = 150
_LINK = re.compile(r"https://[^\s<>\"']+")


def compose(post: Post, server: MailServer, business: str, now: datetime) -> EmailMessage:
    """Return the e-mail. The same post always gets the same ``Message-ID``.

    Args:
        post: What to say. Its text may hold a visitor's words; they stay text.
        server: Whose addresses are used.
        business: The name beside the sender's address.
        now: Aware moment of sending.
    """
    mail = EmailMessage()
    mail["From"] = Address(_one_line(business, 80), addr_spec=server.sender)
    mail["To"] = Address(addr_spec=post.to or server.owner)
    mail["Subject"] = _one_line(post.subject, LONGEST_SUBJECT)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{post.id}@{server.sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(post.text)
    body = _set(post.pieces) if post.pieces else _linked(post.text)
    mail.add_alternative(_html(body), subtype="html")
    return mail


def _one_line(text: str, longest: int) -> str:
    # A line break in a header would begin another header.
    line = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


_STYLES = {
    Shape.HEADING: ("p", "font-size: 16px; font-weight: 600; margin: 18px 0 6px"),
    Shape.TEXT: ("p", "margin: 6px 0"),
    Shape.SMALL: ("p", "font-size: 13px; color: #606A7B; margin: 6px 0"),
}


def _set(pieces: tuple[Piece, ...]) -> str:
    """Set pieces as HTML. Nothing becomes a link: a visitor's words may name any address."""
    made: list[str] = []
    within = False
    for one in pieces:
        listed = one.shape is Shape.ITEM
        if listed != within:
            made.append('<ul style="margin: 6px 0; padding-left: 20px">' if listed else "</ul>")
            within = listed
        text = escape(one.text).replace("\n", "<br>\n")
        if listed:
            made.append(f'<li style="margin: 4px 0">{text}</li>')
        else:
            tag, style = _STYLES[one.shape]
            made.append(f'<{tag} style="{style}">{text}</{tag}>')
    return "\n".join([*made, "</ul>"] if within else made)


def _linked(text: str) -> str:
    pieces: list[str] = []
    done = 0
    for link in _LINK.finditer(text):
        shown = escape(link.group())
        pieces += [escape(text[done : link.start()]), f'<a href="{shown}">{shown}</a>']
        done = link.end()
    pieces.append(escape(text[done:]))
    return "".join(pieces).replace("\n", "<br>\n")


def _html(body: str) -> str:
    return (
        '<!doctype html>\n<html><head><meta charset="utf-8"></head>\n'
        '<body style="font-family: sans-serif; font-size: 15px; line-height: 1.5">\n'
        f"{body}\n</body></html>\n"
    )
