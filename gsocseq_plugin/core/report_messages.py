"""The catalogue's sentences of the country report."""

from typing import Dict

REPORT_MESSAGES: Dict[str, str] = {}
