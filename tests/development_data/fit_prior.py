"""Recipe of everything that is learned: the adapter and desktop/answering/prior.py.

Not a test. Run ``python -m tests.development_data.fit_prior [--keep-adapter]``; the adapter takes
about seven minutes of one core, the rest two. The adapter learns from two thirds of the
businesses, and the probability is fitted on the third that it has not seen, or it would be too
sure. What is printed is measured on businesses left out of that fitting as well.

Learned from: the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates). Questions whose source is dstc11-track5 (CDLA-Sharing-1.0)
are left out, and serve as an untouched check. Nothing is ever learned from an owner's
conversations.

The networks learn from all of these; how sure they may be (``SLOPE``, ``SHIFT``) and the threshold
are measured on real questions to hotels and restaurants left out, as the lists are harder than
what visitors ask.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from desktop.answering.features import NAMES, WORDS_ONLY, is_never_sure
from desktop.answering.fitting import fit_logistic
from desktop.answering.probability import NEVER_SURE, Layer, Weights, chance_of, score, threshold
from desktop.app.figures import auroc, calibration_error
from desktop.inference import adapter
from tests.development_data import fit_adapter
from tests.development_data.convert import data_folder
from tests.development_data.prior_cases import CANDIDATES, LEFT_OUT, Case, load

ROOT = Path(__file__).resolve().parents[2]
FOLDS = 4
HIDDEN, NETWORKS, ROUNDS = 8, 4, 150
LOW = 0.3
"""Below it a passage is no use even as a draft; a choice, not a measurement."""

HEADER = '''"""The shipped weights of ``probability``. Made by tests/development_data/fit_prior.py; do not edit.

Learned from the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates), CLINC150 (CC BY 3.0, Larson et al. 2019) and BANKING77
(CC BY 4.0, Casanueva et al. 2020), and from our own lists in tests/development_data; never from
an owner's conversations. Each ``slope`` and ``shift`` bring the best score in line with how often the
answer was right on businesses left out of the fitting ({count} real questions, {folds} folds), and
``HIGH`` is the probability from which at most 1 % of the answers were wrong there and on our lists
({all} questions).
"""

from __future__ import annotations

from typing import Any

# fmt: off
'''


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a network that has not seen the business says of the passages, the best one's place first."""

    best: int
    scores: list[float]
    right: bool
    never_sure: bool

    def chance(self, slope: float, shift: float) -> float:
        chance = chance_of(self.scores, self.best, slope, shift)
        return min(chance, NEVER_SURE) if self.never_sure else chance


def main() -> None:
    data = data_folder()
    if "--keep-adapter" not in sys.argv:
        fit_adapter.fit(data, LEFT_OUT, adapter.FILE)
    write_prior(load(data))


def write_prior(cases: Sequence[Case]) -> None:
    """Fit on what may be learned from, measure on businesses left out, and write the module."""
    learned = [case for case in cases if case.learn]
    blocks = {}
    for title, names, is_facing in (
        ("WITH_BEARING", NAMES, True),
        ("MEANING_AND_WORDS", NAMES, False),
        ("WORDS_ALONE", tuple(name for name in NAMES if name in WORDS_ONLY), False),
    ):
        found: dict[int, Predicted] = {}
        for fold in range(FOLDS):
            weights = fit(
                [case for case in learned if fold_of(case) != fold], names, is_facing=is_facing
            )
            for n, case in enumerate(cases):
                if fold_of(case) == fold:
                    found[n] = predict(weights, case)
        real = [found[n] for n, case in enumerate(cases) if case.learn and case.real]
        slope, shift = fit_logistic(
            [[one.scores[one.best]] for one in real],
            [one.right for one in real],
            toward=(1.0, 0.0),
            penalty=1.0,
        )
        chances = {n: (one.chance(slope, shift), one.right) for n, one in found.items()}
        report(title, cases, chances)
        weights = replace(fit(learned, names, is_facing=is_facing), slope=slope, shift=shift)
        blocks[title] = (weights, chances)
    _, chances = blocks["WITH_BEARING"]
    held_out = [chances[n] for n, case in enumerate(cases) if case.learn]
    high = threshold([p for p, _ in held_out], [r for _, r in held_out], 0.01)
    text = HEADER.format(
        count=sum(case.learn and case.real for case in cases), all=len(learned), folds=FOLDS
    )
    text += f"HIGH = {high:.4f}\nLOW = {LOW}\n"
    for title, (weights, _) in blocks.items():
        text += written(title, weights)
    target = ROOT / "desktop" / "answering" / "prior.py"
    target.write_text(text, encoding="utf-8")
    print(f"wrote {target.relative_to(ROOT)}; high {high:.4f}")


def fold_of(case: Case) -> int:
    """Return which fold of the cross-validation the case's business belongs to."""
    return zlib.crc32(f"fold of {case.groups[0]}".encode()) % FOLDS


def fit(cases: Sequence[Case], names: Sequence[str], *, is_facing: bool) -> Weights:
    """Fit a few small networks on the likelihood of the right passages, or of 'nothing'.

    ``is_facing`` says whether they see the question's bearing as well.
    """
    torch.set_num_threads(1)
    places = [NAMES.index(name) for name in names]
    numbers = torch.zeros(len(cases), CANDIDATES, len(names))
    bearings = torch.tensor([case.bearing if is_facing else () for case in cases])
    there = torch.zeros(len(cases), CANDIDATES, dtype=torch.bool)
    right = torch.zeros(len(cases), CANDIDATES, dtype=torch.bool)
    for n, case in enumerate(cases):
        count = len(case.rows)
        numbers[n, :count] = torch.tensor([[row[place] for place in places] for row in case.rows])
        there[n, :count] = True
        right[n, :count] = torch.tensor(case.right)
    means = numbers[there].mean(0)
    scales = numbers[there].std(0)
    # The data says nothing of what never changes in it, such as the language.
    constant = scales < 1e-6
    scales[constant] = 1.0
    numbers = (numbers - means) / scales
    ahead = bearings[:, None, :].expand(-1, CANDIDATES, -1)
    numbers = torch.cat([numbers, ahead], 2)
    nothing = torch.zeros(len(cases), 1)
    # Three times as many numbers call for a firmer hand.
    decay = 0.05 if is_facing else 0.01
    layers = []
    for seed in range(NETWORKS):
        torch.manual_seed(seed)
        first, last = torch.nn.Linear(numbers.shape[2], HIDDEN), torch.nn.Linear(HIDDEN, 1)
        network = torch.nn.Sequential(first, torch.nn.Tanh(), last)
        steps = torch.optim.AdamW(network.parameters(), lr=0.02, weight_decay=decay)
        slower = torch.optim.lr_scheduler.CosineAnnealingLR(steps, ROUNDS)
        for _ in range(ROUNDS):
            scores = network(numbers).squeeze(-1).masked_fill(~there, -1e9)
            among = torch.logsumexp(torch.cat([nothing, scores], 1), 1)
            good = torch.logsumexp(scores.masked_fill(~right, -1e9), 1)
            loss = (among - torch.where(right.any(1), good, torch.zeros_like(good))).mean()
            steps.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            steps.step()
            slower.step()
        with torch.no_grad():
            first.weight[:, : len(names)][:, constant] = 0.0
        layers.append(
            Layer(
                tuple(tuple(row[: len(names)]) for row in first.weight.tolist()),
                tuple(first.bias.tolist()),
                tuple(last.weight[0].tolist()),
                float(last.bias.detach()[0]),
                tuple(tuple(row[len(names) :]) for row in first.weight.tolist()),
            )
        )
    return Weights(tuple(names), tuple(means.tolist()), tuple(scales.tolist()), tuple(layers))


def predict(weights: Weights, case: Case) -> Predicted:
    is_facing = bool(weights.layers[0].turned[0])
    scores = score(weights.facing(case.bearing) if is_facing else weights, case.rows)
    best = scores.index(max(scores))
    return Predicted(
        best,
        scores,
        case.right[best],
        is_never_sure(case.question, case.passages[best]),
    )


def written(title: str, weights: Weights) -> str:
    def shown(value: Any) -> str:
        if isinstance(value, str):
            return f'"{value}"'
        if isinstance(value, tuple):
            return f"({' '.join(f'{shown(one)},' for one in value)})"
        return f"{value:.5g}"

    layers = tuple(
        (one.inward, one.biases, one.outward, one.bias, one.turned) for one in weights.layers
    )
    return (
        f"\n{title}: dict[str, Any] = {{\n"
        f'    "names": {shown(weights.names)},\n    "means": {shown(weights.means)},\n'
        f'    "scales": {shown(weights.scales)},\n    "layers": {shown(layers)},\n'
        f'    "slope": {weights.slope:.4g},\n    "shift": {weights.shift:.4g},\n}}\n'
    )


def report(title: str, cases: Sequence[Case], chances: dict[int, tuple[float, bool]]) -> None:
    kinds = {
        "hotels, real questions": lambda case: case.real,
        "hotels, of DSTC9": lambda case: case.real and case.learn,
        "hotels, never learned": lambda case: not case.learn,
        "hotels, our lists": lambda case: not case.real and not _is_made_up(case),
        "made up, left out": _is_made_up,
    }
    for name, belongs in kinds.items():
        rows = [(case, *chances[n]) for n, case in enumerate(cases) if belongs(case)]
        answerable = [right for case, _, right in rows if case.expected]
        shares = []
        for wrong in (0.01, 0.02, 0.05):
            cut = threshold([p for _, p, _ in rows], [r for _, _, r in rows], wrong)
            shares.append(sum(r for _, p, r in rows if p >= cut) / len(answerable))
        print(
            f"{title} {name}: {len(rows)} questions, R@1 {sum(answerable) / len(answerable):.3f}, "
            f"coverage at 1/2/5 % wrong {'/'.join(f'{one:.2f}' for one in shares)}, "
            f"area {auroc(*_sides(rows)):.3f}, "
            f"calibration error {calibration_error([p for _, p, _ in rows], [r for _, _, r in rows]):.3f}"
        )


def _sides(rows: Sequence[tuple[Case, float, bool]]) -> tuple[list[float], list[float]]:
    """Return the probabilities of what can be answered, and of what can't."""
    return (
        [chance for case, chance, _ in rows if case.expected],
        [chance for case, chance, _ in rows if not case.expected],
    )


def _is_made_up(case: Case) -> bool:
    return case.groups[0].startswith(("clinc150:", "banking77:", "front desk:"))


if __name__ == "__main__":
    main()
