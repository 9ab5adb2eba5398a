"""A quick look into a raster, to see whether it can be what its name says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Dict, FrozenSet, Mapping, Optional, Tuple

import numpy as np

from ..core.months import Month, months_in
from ..io.raster import LayerRef, band_names, open_raster
from ..io.tables import read_class_table, read_legend
from .config import FAO_LEGEND, LEGENDS, TABLES
from .layers import Role
from .prepare.quick_look import some_values
from .sources import years_in

_BANDS = 4
"""So many bands, spread over all, are looked into."""
_FITS = 0.95
"""The share of values that must lie within a role's limits: a few odd cells do not make it another layer."""
_CODES_FIT = 0.9
_NO_CODE = (0, 255)
_SHOWN = 8


@dataclass(frozen=True)
class Look:
    """Names of the bands, some values (n,) without gaps of few bands, the unit that the first band declares, the file's metadata."""

    path: str
    names: Tuple[str, ...]
    values: np.ndarray
    unit: str
    tags: Mapping[str, str]

    @property
    def bands(self) -> int:
        """How many bands the raster has."""
        return len(self.names)

    @property
    def months(self) -> Optional[Tuple[Month, ...]]:
        """Year and month of every band; None unless all of them say so."""
        found = months_in(self.names)
        return None if found is None else tuple(found)

    @property
    def years(self) -> Optional[Tuple[int, ...]]:
        """The year of every band; None unless all of them say so."""
        return years_in(self.names)

    @property
    def is_result(self) -> bool:
        """Whether the file is one of those that a run writes: they tell the convention of the run."""
        return bool({"GSOCSEQ_CONVENTION", "GSOCSEQ_PRODUCT"} & set(self.tags))

    @property
    def is_whole(self) -> bool:
        """Whether different values are there, all whole numbers."""
        return len(self.codes()) > 1

    @property
    def about(self) -> Tuple[str, ...]:
        """What the names of the bands and the metadata say of the contents."""
        said = ("description", "title", "legend")
        return (*self.names, *(text for key, text in self.tags.items() if any(word in key.lower() for word in said)))

    def fits(self, role: Role) -> bool:
        """Whether nearly all values lie between the role's limits."""
        return bool(self.values.size) and float(np.mean((self.values >= role.low) & (self.values <= role.high))) >= _FITS

    def range(self) -> Dict[str, str]:
        """Lowest and highest value, in words."""
        if not self.values.size:
            return {"low": "-", "high": "-"}
        return {"low": f"{self.values.min():.4g}", "high": f"{self.values.max():.4g}"}

    def codes(self) -> Tuple[int, ...]:
        """The whole numbers among the values; none where there are others."""
        if not np.array_equal(self.values, np.round(self.values)):
            return ()
        return tuple(int(code) for code in np.unique(self.values) if code not in _NO_CODE)

    def some_codes(self) -> str:
        """The first codes, in words."""
        codes = self.codes()
        return ", ".join(map(str, codes[:_SHOWN])) + (", ..." if len(codes) > _SHOWN else "")

    def legends(self) -> Tuple[str, ...]:
        """The legends that know nearly all cells."""
        values = self.values[~np.isin(self.values, _NO_CODE)]
        if not values.size or not self.codes():
            return ()
        return tuple(name for name, known in _legends().items() if float(np.isin(values, list(known)).mean()) >= _CODES_FIT)


def look_into(path: str) -> Look:
    """Look into a raster. Raises GsocError when it cannot be read."""
    names = tuple(band_names(LayerRef(path)))
    picked = tuple(sorted({int(band) for band in np.linspace(1, len(names), _BANDS)}))
    values = some_values(LayerRef(path, picked), None)
    dataset = open_raster(path, "the layer")
    return Look(path, names, values[~np.isnan(values)], dataset.GetRasterBand(1).GetUnitType(), dataset.GetMetadata())


@lru_cache(maxsize=1)
def _legends() -> Dict[str, FrozenSet[int]]:
    """The codes that each legend knows."""
    known = {name: frozenset(read_legend(str(path))) for name, path in LEGENDS.items()}
    return {FAO_LEGEND: frozenset(read_class_table(str(TABLES / "classes.csv")).codes), **known}
