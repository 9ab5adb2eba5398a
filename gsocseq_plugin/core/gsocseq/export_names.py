"""The names of the files that the scripts for Earth Engine export: they say what is in a file, because the file itself does not.

<dataset>_<variable>_<first year>_<last year>_<unit>_x<times>, for instance terraclimate_tmmx_1981_2000_degC_x10: tenths of a degree.
Earth Engine keeps no unit and no scale in a GeoTIFF, and its names are letters, digits, "-" and "_".
Source: Earth Engine API reference, Export.image.toDrive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional, Tuple

TILE = r"-\d{10}-\d{10}"
"""What Earth Engine adds to the name of each tile of a large export: its first row and column."""
_NAME = re.compile(rf"([a-z]+)_([a-z0-9]+)_(\d{{4}})_(\d{{4}})_([A-Za-z]+)_x(\d+)(?:{TILE})?(?:\.tiff?)?")
_SEPARATORS = re.compile(r"[\\/]")


@dataclass(frozen=True)
class Export:
    """What a file holds. first, last: years, both included; a value in `unit` is the stored one divided by `times`."""

    dataset: str
    variable: str
    first: int
    last: int
    unit: str
    times: int = 1


def make(export: Export) -> str:
    """The name of the file, without its ending."""
    return f"{export.dataset}_{export.variable}_{export.first}_{export.last}_{export.unit}_x{export.times}"


def parse(path: str) -> Optional[Export]:
    """What the file of this path holds, a whole export or a tile of one; None when the name is no such name."""
    found = _NAME.fullmatch(_SEPARATORS.split(path)[-1])
    if found is None:
        return None
    dataset, variable, first, last, unit, times = found.groups()
    export = Export(dataset, variable, int(first), int(last), unit, int(times))
    return export if export.first <= export.last and export.times > 0 else None


def tile_of(path: str) -> Optional[Tuple[str, str]]:
    """The path of the whole export and the ending of the tile when the file is a tile by its name, else None."""
    found = re.fullmatch(rf"(.+)({TILE})(\.tiff?)", path, re.IGNORECASE | re.DOTALL)
    return (found.group(1) + found.group(3), found.group(2)) if found else None
