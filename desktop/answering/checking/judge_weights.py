"""The shipped weights of ``judge``. Made by tests/development_data/fit_judge.py; do not edit.

The first number is the constant, the others are in the order of ``judge.NAMES``. ENTRY is
learned from DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright Amazon.com, Inc. or its
affiliates), PASSAGE from BEGIN (CC BY 4.0, Dziri et al. 2022; Wizard of Wikipedia).
"""

from __future__ import annotations

# fmt: off
ENTRY = (-2.0412, 0.0000, 0.0000, 0.0000, 0.0000, 2.1433, -0.9401, -1.6179, -0.4757, -0.6884, 5.3061, 0.0000)
PASSAGE = (-3.1378, 0.7674, 1.0713, 3.1787, -2.0746, -1.6059, -0.2667, -1.8803, -2.7401, 0.0000, 1.7037, 0.6822)
