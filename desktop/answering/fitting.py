"""Fits small logistic models, in pure Python: thousands of rows, a dozen numbers each.

Newton's method on the penalised log-likelihood (iteratively reweighted least squares;
Hastie, Tibshirani and Friedman, 'The Elements of Statistical Learning', 4.4.1).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

_ROUNDS = 25
_SETTLED = 1e-7


def sigmoid(value: float) -> float:
    """Return the logistic function, never 0 or 1."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, value))))


def fit_logistic(
    rows: Sequence[Sequence[float]],
    right: Sequence[bool],
    *,
    toward: Sequence[float],
    penalty: float,
) -> list[float]:
    """Return one weight for each number of a row and the intercept last.

    ``toward`` are the weights that the penalty pulls to (intercept last), which is what
    comes out where there is nothing to learn from; ``penalty`` counts like that many rows.
    """
    size = len(toward)
    weights = list(toward)
    for _ in range(_ROUNDS):
        slope = [penalty * (weights[i] - toward[i]) for i in range(size)]
        bend = [[penalty if i == j else 0.0 for j in range(size)] for i in range(size)]
        for row, is_right in zip(rows, right, strict=True):
            full = (*row, 1.0)
            chance = sigmoid(sum(w * x for w, x in zip(weights, full, strict=True)))
            off = chance - is_right
            spread = chance * (1.0 - chance)
            for i in range(size):
                slope[i] += off * full[i]
                scaled = spread * full[i]
                line = bend[i]
                for j in range(i + 1):
                    line[j] += scaled * full[j]
        for i in range(size):
            for j in range(i):
                bend[j][i] = bend[i][j]
        step = _solve(bend, slope)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
        if max(abs(s) for s in step) < _SETTLED:
            break
    return weights


def _solve(matrix: list[list[float]], wanted: list[float]) -> list[float]:
    """Solve a positive definite system by Gaussian elimination with pivots."""
    size = len(wanted)
    lines = [[*matrix[i], wanted[i]] for i in range(size)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda i: abs(lines[i][at]))
        lines[at], lines[pivot] = lines[pivot], lines[at]
        head = lines[at][at] or 1e-12
        for below in range(at + 1, size):
            factor = lines[below][at] / head
            if factor:
                lines[below] = [
                    b - factor * a for a, b in zip(lines[at], lines[below], strict=True)
                ]
    found = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(lines[at][j] * found[j] for j in range(at + 1, size))
        found[at] = (lines[at][size] - rest) / (lines[at][at] or 1e-12)
    return found
