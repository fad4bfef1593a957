"""The shipped weights of ``judge``. Made by tests/development_data/fit_judge.py; do not edit.

The first number is the constant, the others are in the order of ``judge.NAMES``. ENTRY is
learned from DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright Amazon.com, Inc. or its
affiliates), PASSAGE from BEGIN (CC BY 4.0, Dziri et al. 2022; Wizard of Wikipedia).
"""

from __future__ import annotations

# fmt: off
ENTRY = (-2.3173, 0.0000, 0.0000, 0.0000, 0.0000, 2.0242, -0.8013, -1.6428, -0.4634, -0.5560, 5.4348, 0.0000)
PASSAGE = (-3.3664, 0.7582, 1.0241, 3.1249, -2.0724, -1.6612, -0.2802, -1.9200, -2.5883, 0.0000, 2.0290, 0.7842)
