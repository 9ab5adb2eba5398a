"""The page of options. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

OPTION_MESSAGES: Dict[str, str] = {}
