"""The maps against a land-use layer: modelled land without a value, and values on land that is not modelled."""

from __future__ import annotations

from collections import Counter
from typing import Mapping, Tuple

import numpy as np

from ...core.errors import Compound
from ...core.gsocseq.join_count import JoinCount
from ...core.gsocseq.landuse import ClassTable
from ...core.gsocseq.quality import SHARE_MISSING
from ...io.grid import Grid
from ...io.raster import last_band
from ...io.warp import AlignedReader
from .findings import Findings
from .result import FAIL, WARN

OPTIONAL_CLASSES = (6, 8)
"""Herbaceous flooded and sparse vegetation: modelled where a country chooses so."""
NO_CLASS = -1


def _named(code: int, names: Mapping[int, str]) -> Tuple[str, ...]:
    """Code and name of a class, which a table may not have; none for land without a class."""
    parts = ("-" if code == NO_CLASS else str(code), names.get(code, ""))
    return (parts[0], " ", parts[1]) if parts[1] else parts[:1]


class LandTally:
    """Gathers strip by strip how the cells of a map (T0, where it is there) and the classes of the last band of a land-use layer agree.

    Raises GsocError for a layer that cannot be read.
    """

    def __init__(self, path: str, grid: Grid, classes: ClassTable, stem: str) -> None:
        self._reader = AlignedReader(last_band(path, "land use"), grid, classes=True)
        self._classes, self._columns, self._maps = classes, grid.columns, [stem]
        self._missing = JoinCount(grid.columns)
        self._held: Counter = Counter()

    def add(self, row: int, values: np.ndarray) -> np.ndarray:
        """The next rows of the map (rows, columns), NaN where it has none; returns where a modelled class has no value."""
        classes = self._reader.read(row, 0, len(values), self._columns)[0]
        modelled, there = self._classes.is_modelled(classes), ~np.isnan(values)
        missing = modelled & ~there
        self._missing.add(modelled, missing)
        codes, counts = np.unique(np.where(np.isnan(classes), NO_CLASS, classes)[there], return_counts=True)
        self._held.update(dict(zip(codes.astype(int).tolist(), counts.tolist())))
        return missing

    def check(self, findings: Findings) -> None:
        """The share of missing cells, and the classes of the cells with a value."""
        joins = self._missing.joins()
        share = joins.black / joins.cells if joins.cells else 0.0
        values = {"missing": joins.black, "modelled": joins.cells, "share": f"{100 * share:.2f}", "z": f"{joins.z:.1f}"}
        causes = ["cause_border", "cause_soc_gap", "cause_climate_coast", "cause_land_use_other"]
        if share <= SHARE_MISSING:
            findings.good("missing_cells", "quality_few_missing", self._maps, joins.black, values)
        elif joins.grouped:
            findings.bad("missing_cells", FAIL, "quality_missing_grouped", self._maps, joins.black, values, causes, "remedy_missing")
        else:
            findings.bad("missing_cells", WARN, "quality_missing_scattered", self._maps, joins.black, values, causes[1:], "remedy_missing")
        self._check_classes(findings)

    def _check_classes(self, findings: Findings) -> None:
        """Values only on modelled classes; of the classes that a country can choose, how many cells."""
        modelled = {code for code, is_modelled in zip(self._classes.codes, self._classes.modelled) if is_modelled}
        held = sorted(self._held.items())
        chosen = {code: cells for code, cells in held if code in OPTIONAL_CLASSES}
        strange = {code: cells for code, cells in held if code not in modelled and code not in OPTIONAL_CLASSES}
        if strange:
            values, causes = {"classes": self._text(strange)}, ["cause_land_use_other", "cause_no_class"]
            findings.bad("classes", FAIL, "quality_classes_wrong", self._maps, sum(strange.values()), values, causes, "remedy_classes")
        if chosen:
            values = {"classes": self._text(chosen)}
            findings.bad("classes", WARN, "quality_classes_chosen", self._maps, sum(chosen.values()), values, ["cause_choice"], "remedy_chosen")
        if not strange and not chosen:
            findings.good("classes", "quality_classes", self._maps, sum(self._held.values()), {"classes": self._text(dict(held))})

    def _text(self, cells: Mapping[int, int]) -> str:
        """Classes with their cells."""
        names = dict(zip(self._classes.codes, self._classes.names))
        return Compound.of(Compound.of((*_named(code, names), f": {count}"), "") for code, count in cells.items())
