"""The 29 maps as named results, so that a model or a script can go on with any of them."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputRasterLayer

from ..core.gsocseq.products import product_units
from .params import Output

PRODUCT_OUTPUTS = tuple(Output(stem, f"{stem} ({unit})", QgsProcessingOutputRasterLayer) for stem, unit in product_units().items())
