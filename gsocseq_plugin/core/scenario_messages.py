"""The page of scenarios: columns, presets, what a scenario means in words. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

SCENARIO_MESSAGES: Dict[str, str] = {}
