"""Qt off the screen, also where these tests are run without the installers."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
