"""The page of area and layers: names of the roles, verdicts, guesses. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

LAYER_ROW_MESSAGES: Dict[str, str] = {}
