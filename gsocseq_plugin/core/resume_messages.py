"""What is said of runs that were interrupted and go on. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

RESUME_MESSAGES: Dict[str, str] = {}
