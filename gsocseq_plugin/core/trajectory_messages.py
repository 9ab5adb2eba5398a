"""What is said of yearly maps and of single cells. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

TRAJECTORY_MESSAGES: Dict[str, str] = {}
