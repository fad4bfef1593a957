"""How the line gets into a website, by what the website is made with: short steps, in plain words.

Menus move; the steps name where these systems keep such lines at the time of writing and say in
each case what must come out: the line stands before ``</body>`` on every page.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.wording import say


def _wordpress() -> str:
    return say(
        "1. Install a plug-in that adds lines to the foot of every page, such as WPCode.\n"
        "2. Open its page for header and footer, and paste the line into the footer.\n"
        "3. Save. If a plug-in delays scripts, take widget.js out of it."
    )


def _wix() -> str:
    return say(
        "1. Open the settings of the website, then Custom Code.\n"
        "2. Add the line to all pages, at the end of the body.\n"
        "3. Publish. Wix asks for a paid plan with your own address for this."
    )


def _squarespace() -> str:
    return say(
        "1. Open the settings of the website, then Advanced, then Code Injection.\n"
        "2. Paste the line into the footer and save.\n"
        "3. Not every plan of Squarespace has this page."
    )


def _shopify() -> str:
    return say(
        "1. Open Online Store, then Themes, and edit the code of your theme.\n"
        "2. Open layout/theme.liquid and paste the line just before </body>.\n"
        "3. Save."
    )


def _joomla() -> str:
    return say(
        "1. Open System, then the files of your site template.\n"
        "2. Open index.php and paste the line just before </body>.\n"
        "3. Save. An update of the template may take it out again."
    )


def _pages() -> str:
    return say(
        "1. Open each page, or the part that all of them share, in your editor.\n"
        "2. Paste the line just before </body>.\n"
        "3. Upload the pages."
    )


def _somebody() -> str:
    return say(
        "Copy the line and send it to whoever looks after your website, with this request:"
        " please put this line just before </body> on every page, unchanged."
    )


SYSTEMS: tuple[tuple[Callable[[], str], Callable[[], str]], ...] = (
    (lambda: "WordPress", _wordpress),
    (lambda: "Wix", _wix),
    (lambda: "Squarespace", _squarespace),
    (lambda: "Shopify", _shopify),
    (lambda: "Joomla", _joomla),
    (lambda: say("Pages of your own"), _pages),
    (lambda: say("Somebody else looks after it"), _somebody),
)
"""Name of a system, and its steps."""
