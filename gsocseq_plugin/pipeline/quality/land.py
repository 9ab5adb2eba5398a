"""The maps against a land-use layer: modelled land without a value, and values on land that is not modelled."""

from __future__ import annotations

from collections import Counter
from typing import Mapping

import numpy as np

from ...core.gsocseq.join_count import JoinCount
from ...core.gsocseq.landuse import ClassTable
from ...core.gsocseq.quality import SHARE_MISSING
from ...io.grid import Grid
from ...io.raster import last_band
from ...io.warp import AlignedReader
from .findings import Findings
from .result import FAIL, WARN
from .strips import T0_MAP

OPTIONAL_CLASSES = (6, 8)
"""Herbaceous flooded and sparse vegetation: modelled where a country chooses so."""
NO_CLASS = -1


class LandTally:
    """Gathers strip by strip how T0's cells and the classes of the last band of a land-use layer agree.

    Raises GsocError for a layer that cannot be read.
    """

    def __init__(self, path: str, grid: Grid, classes: ClassTable) -> None:
        self._reader = AlignedReader(last_band(path, "land use"), grid, classes=True)
        self._classes, self._columns = classes, grid.columns
        self._missing = JoinCount(grid.columns)
        self._held: Counter = Counter()

    def add(self, row: int, t0: np.ndarray) -> np.ndarray:
        """The next rows of T0 (rows, columns), NaN where it has none; returns where a modelled class has no value."""
        classes = self._reader.read(row, 0, len(t0), self._columns)[0]
        modelled, there = self._classes.is_modelled(classes), ~np.isnan(t0)
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
            findings.good("missing_cells", "quality_few_missing", [T0_MAP], joins.black, values)
        elif joins.grouped:
            findings.bad("missing_cells", FAIL, "quality_missing_grouped", [T0_MAP], joins.black, values, causes, "remedy_missing")
        else:
            findings.bad("missing_cells", WARN, "quality_missing_scattered", [T0_MAP], joins.black, values, causes[1:], "remedy_missing")
        self._check_classes(findings)

    def _check_classes(self, findings: Findings) -> None:
        """Values only on modelled classes; of the classes that a country can choose, how many cells."""
        modelled = {code for code, is_modelled in zip(self._classes.codes, self._classes.modelled) if is_modelled}
        held = sorted(self._held.items())
        chosen = {code: cells for code, cells in held if code in OPTIONAL_CLASSES}
        strange = {code: cells for code, cells in held if code not in modelled and code not in OPTIONAL_CLASSES}
        if strange:
            values, causes = {"classes": self._text(strange)}, ["cause_land_use_other", "cause_no_class"]
            findings.bad("classes", FAIL, "quality_classes_wrong", [T0_MAP], sum(strange.values()), values, causes, "remedy_classes")
        if chosen:
            values = {"classes": self._text(chosen)}
            findings.bad("classes", WARN, "quality_classes_chosen", [T0_MAP], sum(chosen.values()), values, ["cause_choice"], "remedy_chosen")
        if not strange and not chosen:
            findings.good("classes", "quality_classes", [T0_MAP], sum(self._held.values()), {"classes": self._text(dict(held))})

    def _text(self, cells: Mapping[int, int]) -> str:
        """Classes with their cells."""
        names = dict(zip(self._classes.codes, self._classes.names))
        return ", ".join(f"{'-' if code == NO_CLASS else code} {names.get(code, '')}".strip() + f": {count}" for code, count in cells.items())
