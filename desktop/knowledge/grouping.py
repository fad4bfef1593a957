"""Which questions mean the same: what is most alike is put together first, as long as it is alike.

Explainable, because only likeness between the questions themselves decides, and steady:
groups grow and may join, and never fall apart by themselves. No names for groups and no
store.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from desktop.domain.words import words
from desktop.knowledge.ports import Embedder, Vectors

ALIKE = 0.45
"""Mean cosine between the questions of two groups from which they are one.

Measured by ``python -m tests.development_data.grouping`` on the hotel questions, each business
by itself: of two questions put together 97 % have the same answer (93 % where they come one at
a time), and 89 % of those with the same answer are together. From 0.48 on it finds fewer than
three in four or five of them, below 0.45 one in ten is wrong."""
SAME_WORDS = 0.6
"""Share of words in common (Dice) that counts as much, where the model can't read a question."""


def gather(
    embedder: Embedder,
    groups: Sequence[Sequence[str]],
    new: Sequence[str],
    apart: Sequence[int] = (),
) -> list[int]:
    """Return a label for each of ``groups`` and then each of ``new``: equal labels are one group.

    ``apart`` are the numbers of groups that must not join another group, because somebody has
    taken them apart. Labels count from 0 in the order of their first member. Average linkage.
    """
    members = [list(group) or [""] for group in groups] + [[text] for text in new]
    count = len(members)
    if not count:
        return []
    likeness = _likeness(embedder, members)
    np.fill_diagonal(likeness, -np.inf)
    known = [{at} if at < len(groups) else set() for at in range(count)]
    sizes = [len(one) for one in members]
    label = list(range(count))
    fixed = set(apart)
    while True:
        one, other = sorted(divmod(int(np.argmax(likeness)), count))
        if likeness[one, other] < 1.0:
            break
        if known[one] and known[other] and (known[one] | known[other]) & fixed:
            likeness[one, other] = likeness[other, one] = -np.inf
            continue
        whole = sizes[one] + sizes[other]
        mean = (sizes[one] * likeness[one] + sizes[other] * likeness[other]) / whole
        likeness[one], likeness[:, one] = mean, mean
        likeness[one, one] = -np.inf
        likeness[other], likeness[:, other] = -np.inf, -np.inf
        known[one] |= known[other]
        sizes[one] = whole
        label = [one if at == other else at for at in label]
    order = {at: number for number, at in enumerate(dict.fromkeys(label))}
    return [order[at] for at in label]


def _likeness(embedder: Embedder, members: Sequence[Sequence[str]]) -> Any:
    """Return how alike the groups are, shape (groups, groups); from 1 on they are one."""
    texts = [text for group in members for text in group]
    distinct = list(dict.fromkeys(texts))
    vectors = dict(zip(distinct, embedder.queries(distinct), strict=True))
    rows: Vectors = np.stack([vectors[text] for text in texts])
    pairs = rows @ rows.T / ALIKE
    unread = [at for at, text in enumerate(texts) if not embedder.reads(text)]
    held = [frozenset(words(text)) for text in texts] if unread else []
    for at in unread:
        shared = [2 * len(held[at] & other) / max(1, len(held[at]) + len(other)) for other in held]
        pairs[at], pairs[:, at] = np.array(shared) / SAME_WORDS, np.array(shared) / SAME_WORDS
    starts = np.cumsum([0, *(len(group) for group in members)])[:-1]
    sums = np.add.reduceat(np.add.reduceat(pairs, starts, axis=0), starts, axis=1)
    sizes = np.array([len(group) for group in members], dtype=np.float32)
    return (sums / np.outer(sizes, sizes)).astype(np.float64)
