"""The catalogue's sentences of the other prepare steps: soil, land use, cover, gaps, masks, areas, scripts for Earth Engine."""

from typing import Dict

PREPARE_MESSAGES: Dict[str, str] = {
}
