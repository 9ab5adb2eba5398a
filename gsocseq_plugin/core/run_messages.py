"""The pages of run and results. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

RUN_MESSAGES: Dict[str, str] = {}
