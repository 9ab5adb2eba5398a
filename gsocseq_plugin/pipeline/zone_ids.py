"""Which zones there are, to choose from: a look at the zones layer that is bounded whatever its size."""

from __future__ import annotations

from typing import List

import numpy as np

from ..io.raster import LayerRef, attempt, open_raster, selected_bands
from ..io.zones import name_of
from .config import RunConfig
from .prepare.quick_look import some_values
from .sources import source_of

MOST_ZONES = 500
"""More of them are no choice; the field takes any number."""
_MOST_CELLS = 4_000_000


def zone_ids(config: RunConfig) -> List[str]:
    """The ids of the zones in the configuration's zones layer, ascending; of a large raster those in windows spread over it.

    Empty without such a layer. Raises GsocError for one that cannot be read, or has not the band that is chosen.
    """
    if "zones" not in config.layers:
        return []
    source = source_of(config.layers["zones"])
    if not isinstance(source, LayerRef):
        return [name_of(source)]
    dataset = open_raster(source.path, "zones")
    number = selected_bands(dataset, source)[0]
    if dataset.RasterXSize * dataset.RasterYSize <= _MOST_CELLS:
        band = dataset.GetRasterBand(number)
        values, _ = attempt(band.ReadAsArray)
        nothing = band.GetNoDataValue()
        found = np.array([]) if values is None else values[values != nothing] if nothing is not None else values
    else:
        found = some_values(LayerRef(source.path, (number,)), None)
    found = np.unique(found[np.isfinite(found)])
    return [name_of(float(value)) for value in found[:MOST_ZONES]]
