"""The shipped weights of ``probability``. Made by tests/development_data/fit_prior.py; do not edit.

Learned from the questions of DSTC9 Track 1 and DSTC10 Track 2 (Apache-2.0, Copyright
Amazon.com, Inc. or its affiliates); never from an owner's conversations. ``HIGH`` is the
probability from which at most 1 % of the answers were wrong on businesses left out of the
fitting (1305 questions, 5 parts).
"""

from __future__ import annotations

from typing import Any

HIGH = 0.9698
LOW = 0.3

MEANING_AND_WORDS: dict[str, Any] = {
    "names": (
        "dense",
        "dense_answer",
        "margin",
        "margin_answer",
        "covered",
        "covered_rare",
        "covered_margin",
        "covered_back",
        "likeness",
        "length",
        "language",
    ),
    "means": (
        0.323968,
        0.217257,
        -0.238966,
        -0.216183,
        0.125138,
        0.101524,
        -0.322075,
        0.0838523,
        0.178645,
        0.244816,
        1,
    ),
    "scales": (
        0.158274,
        0.151757,
        0.238266,
        0.207563,
        0.228891,
        0.209559,
        0.388673,
        0.183111,
        0.14845,
        0.0930791,
        1,
    ),
    "rank": (
        1.12882,
        0.244566,
        0.807939,
        0.490702,
        -0.610412,
        1.09515,
        0.464829,
        -0.0286201,
        -0.177605,
        0.0846988,
        0,
        -4.53409,
    ),
    "final": (
        0.91836,
        0.363389,
        0.185665,
        0.126893,
        -0.658812,
        -0.141166,
        -1.21511,
        0.932487,
        0.0628808,
        0.0295696,
        -0.0635191,
        0.414365,
        0,
        0.123155,
    ),
}

WORDS_ALONE: dict[str, Any] = {
    "names": (
        "covered",
        "covered_rare",
        "covered_margin",
        "covered_back",
        "likeness",
        "length",
    ),
    "means": (
        0.125138,
        0.101524,
        -0.322075,
        0.0838523,
        0.178645,
        0.244816,
    ),
    "scales": (
        0.228891,
        0.209559,
        0.388673,
        0.183111,
        0.14845,
        0.0930791,
    ),
    "rank": (
        -0.383833,
        1.1815,
        1.46954,
        0.502934,
        0.0300774,
        0.203545,
        -3.8509,
    ),
    "final": (
        0.857103,
        0.1598,
        -0.771475,
        0.613682,
        -0.0742794,
        0.0464243,
        -0.00543645,
        0.306213,
        0.0364678,
    ),
}
