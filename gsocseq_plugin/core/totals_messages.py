"""The catalogue's sentences of totals by zone and class, and priority areas."""

from typing import Dict

TOTALS_MESSAGES: Dict[str, str] = {}
