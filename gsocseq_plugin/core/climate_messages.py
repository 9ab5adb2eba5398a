"""The catalogue's sentences of the climate steps: files of monthly climate, their time axes and units."""

from typing import Dict

CLIMATE_MESSAGES: Dict[str, str] = {
}
