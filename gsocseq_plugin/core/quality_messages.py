"""The catalogue's sentences of the quality control of finished maps and their correction."""

from typing import Dict

QUALITY_MESSAGES: Dict[str, str] = {}
