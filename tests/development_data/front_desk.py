"""What front desks are asked, topic by topic, and ways to ask how good a thing is.

Ours, written for this: the lists in ``front_desk_lists/*.txt`` are no business's entries and no
visitor's words. A topic starts with ``= name | kinds | topics that may answer it as well``. Its
lines are ways of asking, ``>`` an answer, ``~`` a question near to it that it does not answer,
``*`` what can be asked for by quality.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.answering.features import content_words

FOLDER = Path(__file__).with_name("front_desk_lists")


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing a knowledge may have an entry on."""

    name: str
    kinds: tuple[str, ...]
    related: tuple[str, ...]
    """Topics whose entry may answer a question on this one."""
    ways: tuple[str, ...]
    answers: tuple[str, ...]
    near: tuple[str, ...]
    nouns: tuple[str, ...]


@cache
def topics() -> dict[str, Topic]:
    """Return all topics by name."""
    found: dict[str, Topic] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("\n= "):
            head, *lines = block.removeprefix("= ").strip().splitlines()
            name, kinds, *related = (one.strip() for one in head.split("|"))
            marked = {
                mark: tuple(line[2:] for line in lines if line.startswith(f"{mark} "))
                for mark in ">~*"
            }
            found[name] = Topic(
                name,
                tuple(kinds.split()),
                tuple(related[0].split()) if related else (),
                tuple(line for line in lines if line[:2] not in ("> ", "~ ", "* ")),
                marked[">"],
                marked["~"],
                tuple(noun.strip() for line in marked["*"] for noun in line.split(",")),
            )
    return found


def stems(text: str) -> frozenset[str]:
    """Return the first five letters of the content words of ``text``."""
    return frozenset(word[:5] for word in content_words(text))


def is_apart(near: str, own: Topic, known: Sequence[Topic]) -> bool:
    """Say whether none of the ``known`` topics but ``own`` speaks of what ``near`` asks."""
    asked = stems(near) - stems(" ".join(own.ways))
    return not any(
        asked & stems(" ".join((*other.ways, *other.answers))) for other in known if other != own
    )


def is_related(one: Topic, other: Topic) -> bool:
    """Say whether an entry on one topic may half answer a question on the other."""
    if one.name in other.related or other.name in one.related:
        return True
    return bool(stems(one.name.replace("_", " ")) & stems(other.name.replace("_", " ")))


FRAMES = (
    "Is the {x} good?",
    "Is the {x} any good?",
    "How good is the {x}?",
    "How is the {x}?",
    "Do they have good {x}?",
    "Do they have a good selection of {x}?",
    "Is there a wide variety of {x}?",
    "Does it offer high quality {x}?",
    "What is the quality of the {x}?",
    "What do people say about the {x}?",
    "Is the {x} worth the money?",
    "Is the {x} good value?",
    "Is the {x} reasonably priced?",
    "Are there reviews that praise the {x}?",
    "I need a place that has great {x}. Does this one?",
    "Can you tell me whether the {x} is excellent there?",
    "Could you confirm that they have decent {x}?",
    "Do guests like the {x}?",
    "Is it known for its {x}?",
    "Which one has the better {x}?",
    "I'd love some really nice {x}, will I find that here?",
    "How do other guests rate the {x}?",
    "Would you say the {x} is above average?",
    "How would you describe the {x}?",
    "Do they have a large choice of {x}?",
    "Is the {x} cheap or pricey?",
    "do you know if the {x} is nice",
    "Tell me about the {x}.",
    "Is the {x} satisfying?",
    "Have there been complaints about the {x}?",
    "My wife is picky about {x}, will she be happy?",
    "Does the {x} get positive feedback?",
    "Does the place have pleasant {x}?",
    "Is the {x} up to standard?",
    "I also want to know about the {x}, is it fine?",
    "Are they proud of their {x}?",
    "Will we enjoy the {x}?",
    "Is the {x} the best in town?",
    "How many stars would people give the {x}?",
    "What can you tell me about the {x}?",
)
"""Ways to ask how good something is. They say nothing of whether there is an entry on it."""

_BOTH = (
    "location, area, neighborhood, surroundings, view, views, scenery, service, customer service, "
    "staff, employees, manager, owner, hospitality, value, price level, decor, interior, furniture, "
    "lighting, design, style, cleanliness, hygiene, bathroom, restrooms, toilets, building, facade, "
    "entrance, crowd, clientele, reputation, rating, experience, smell, temperature, privacy, "
    "speed of service, professionalism, management, safety of the area, accessibility from the centre"
)
_HOTEL = (
    "bed, beds, mattress, mattresses, pillows, bedding, duvet, sleep, room size, rooms, room, space, "
    "view from the room, view out of the window, shower, shower pressure, water pressure, hot water, "
    "carpet, wallpaper, curtains, blinds, sound insulation, walls, corridor, lobby, hallways, desk, "
    "closet, wardrobe, sink, mirror, room temperature, maintenance, upkeep, comfort, rooms at the back"
)
_RESTAURANT = (
    "food, food quality, taste, flavour, portions, portion size, dishes, steak, chicken, fish, seafood, "
    "lobster, burger, fries, pizza, pasta, noodles, ramen, sushi, curry, vindaloo, tikka masala, biryani, "
    "naan, dumplings, tacos, burritos, soup, salad, appetizers, starters, desserts, ice cream, cheesecake, "
    "pancakes, sauce, bread, cheese plate, ingredients, spices, chef, cooking, presentation, waiters, "
    "waitresses, hostess, wait time, tables, chairs, booths, dining room, music volume, variety of the "
    "menu, specials, lamb, duck, pork ribs, oysters, tapas, paella, tofu, lunch, dinner, sandwiches"
)
NEVER = {
    "hotel": tuple(one.strip() for one in f"{_BOTH}, {_HOTEL}".split(",")),
    "restaurant": tuple(one.strip() for one in f"{_BOTH}, {_RESTAURANT}".split(",")),
}
"""What only other guests could judge, whatever the entries are on."""

SAME_AS = {
    "kids": ("children",),
    "min_age": ("minimum_age",),
    "front_desk": ("front_desk_hours",),
    "meeting_rooms": ("meeting_room",),
    "shuttle": ("airport_shuttle",),
    "noise": ("noise_level",),
    "vegetarian": ("vegetarian", "vegan"),
}
"""Topics of DSTC9 that have another name here."""


def of_dstc9(topic: str) -> list[Topic]:
    """Return what this list has on a topic of DSTC9."""
    return [topics()[name] for name in SAME_AS.get(topic, (topic,)) if name in topics()]


def mistyped(text: str, chance: random.Random) -> str:
    """Return ``text`` with one or two letters swapped or left out."""
    for _ in range(chance.randint(1, 2)):
        at = chance.randrange(max(1, len(text) - 2))
        if re.match(r"[a-z]{2}", text[at : at + 2]):
            kept = text[at + 1] + text[at] if chance.random() < 0.5 else text[at]
            text = text[:at] + kept + text[at + 2 :]
    return text
