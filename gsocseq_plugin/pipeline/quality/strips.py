"""The maps of one grid, strip by strip together, each cell a value, no data, or a hole: a number where there is no value."""

from __future__ import annotations

from collections import Counter
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ...core.gsocseq.holes import ALONE, CODE, T0_MAP, find_holes, lost_all
from ...core.gsocseq.identities import MOST, Identity, identities, residual
from ...core.gsocseq.product_kinds import ABS_DIFF, ASR, UNCERTAINTY, kind_of
from ...core.gsocseq.quality import HUGE, is_code
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import open_raster, read_masked
from .scan import MapScan, rows_at_once

Holes = Dict[Tuple[int, float], int]
"""Cells by rule (of `core.gsocseq.holes`) and, of CODE and ALONE, the value they hold, HUGE for all of its size; else 0."""


class Strip(NamedTuple):
    """values: by stem (rows, columns), NaN where there is none; holes: where a map has holes, by stem, of the maps that have any here; counts:
    the same maps' holes."""

    row: int
    values: Dict[str, np.ndarray]
    holes: Dict[str, np.ndarray]
    counts: Dict[str, Holes]


class OneGrid(NamedTuple):
    """Maps that can be read and lie on one grid."""

    grid: Grid
    scans: List[MapScan]

    @property
    def stems(self) -> List[str]:
        """The stems of the maps."""
        return [scan.stem for scan in self.scans]


def by_grid(scans: Sequence[MapScan]) -> List[OneGrid]:
    """The maps that can be compared, in groups of one grid: the largest first, of equals the one of the earlier map."""
    groups: List[OneGrid] = []
    for scan in scans:
        if scan.grid is None:
            continue
        same = [group for group in groups if scan.grid.same_as(group.grid)]
        if same:
            same[0].scans.append(scan)
        else:
            groups.append(OneGrid(scan.grid, [scan]))
    return sorted(groups, key=lambda group: len(group.scans), reverse=True)


def strips(group: OneGrid, years: int, progress: Progress, rows: int = 0) -> Iterator[Strip]:
    """The strips of maps, from the top, of so many rows (by default `rows_at_once`). Maps with zeros are read once more before, to see which
    identities can tell of them.

    Raises GsocError, Cancelled.
    """
    rows = rows or rows_at_once(group.grid.columns)
    trusted: List[Identity] = []
    if any(scan.values.zeros and kind_of(scan.stem) != UNCERTAINTY for scan in group.scans):
        trusted = _trusted(group, years, rows, progress.part(0.0, 0.5))
        progress = progress.part(0.5, 1.0)
    yield from _strips(group, years, trusted, rows, progress)


def _trusted(group: OneGrid, years: int, rows: int, progress: Progress) -> List[Identity]:
    """The identities that hold in most of the cells in which none of their maps is 0: they tell of the others."""
    every = identities(group.stems)
    held, looked = np.zeros(len(every), dtype=np.int64), np.zeros(len(every), dtype=np.int64)
    for strip in _strips(group, years, [], rows, progress):
        for number, identity in enumerate(every):
            beyond = residual(identity, strip.values, years)
            for stem in identity.maps:
                beyond[strip.values[stem] == 0.0] = np.nan
            held[number] += np.count_nonzero(beyond <= 0.0)
            looked[number] += np.count_nonzero(~np.isnan(beyond))
    return [identity for identity, holds, cells in zip(every, held, looked) if cells and holds >= MOST * cells]


def _strips(group: OneGrid, years: int, trusted: Sequence[Identity], step: int, progress: Progress) -> Iterator[Strip]:
    """The strips, with the holes that show when these identities are trusted."""
    datasets = {scan.stem: open_raster(scan.path, scan.stem) for scan in group.scans}
    grid = group.grid
    for row in range(0, grid.rows, step):
        rows = min(step, grid.rows - row)
        values = {}
        for stem in group.stems:
            progress.check()
            values[stem] = read_masked(datasets[stem], (1,), row, 0, rows, grid.columns)[0]
        yield Strip(row, values, *_take_out(group, values, years, trusted))
        progress.report((row + rows) / grid.rows)


def _take_out(
    group: OneGrid, values: Dict[str, np.ndarray], years: int, trusted: Sequence[Identity]
) -> Tuple[Dict[str, np.ndarray], Dict[str, Holes]]:
    """Make no data of the holes in `values`; returns where they are and their counts."""
    doubted = _doubted(group, values, years)
    holes: Dict[str, np.ndarray] = {}
    counts: Dict[str, Holes] = {}
    if doubted is None:
        return holes, counts
    stored = {stem: read[doubted] for stem, read in values.items()}
    codes = {scan.stem: is_code(stored[scan.stem], scan.codes) for scan in group.scans if scan.codes}
    for stem, rules in find_holes(stored, codes, identities(group.stems), trusted, years).items():
        if rules.any():
            holes[stem] = np.zeros(doubted.shape, dtype=bool)
            holes[stem][doubted] = rules > 0
            values[stem][holes[stem]] = np.nan
            counts[stem] = _counted(rules, stored[stem])
    return holes, counts


def _doubted(group: OneGrid, values: Dict[str, np.ndarray], years: int) -> Optional[np.ndarray]:
    """The cells in which a hole can be: a map holds one of its codes, 0 or -1, or the loss of all of T0. None where there are no such cells."""
    doubted = np.zeros(next(iter(values.values())).shape, dtype=bool)
    for scan in group.scans:
        read = values[scan.stem]
        if scan.codes:
            doubted |= is_code(read, scan.codes)
        if scan.values.zeros:
            doubted |= read == 0.0
        if scan.values.minus_ones:
            doubted |= read == -1.0
        if kind_of(scan.stem) in (ABS_DIFF, ASR) and T0_MAP in values and scan.values.negatives:
            doubted |= lost_all(values[T0_MAP], scan.stem, read, years)
    return doubted if doubted.any() else None


def _counted(rules: np.ndarray, stored: np.ndarray) -> Holes:
    """The holes of one map."""
    found: Holes = Counter()
    for rule in np.unique(rules[rules > 0]).tolist():
        held = stored[rules == rule]
        if rule not in (CODE, ALONE):
            found[rule, 0.0] = held.size
            continue
        huge = np.abs(held) >= HUGE
        values, cells = np.unique(held[~huge], return_counts=True)
        found.update({(rule, value): count for value, count in zip(values.tolist(), cells.tolist())})
        if huge.any():
            found[rule, HUGE] = int(huge.sum())
    return found
