"""The window of the pixel tool. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

PIXEL_MESSAGES: Dict[str, str] = {}
