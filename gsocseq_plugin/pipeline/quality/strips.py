"""The maps of one grid, strip by strip together, each cell a value, no data, or a value that stands for no data without being declared."""

from __future__ import annotations

from typing import Dict, Iterator, List, NamedTuple, Sequence

import numpy as np

from ...core.gsocseq.identities import Identity, identities, solved, tolerance
from ...core.gsocseq.quality import is_code
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import open_raster, read_masked
from .scan import MapScan, rows_at_once

T0_MAP = "T0_Map030"


class Strip(NamedTuple):
    """values: by stem (rows, columns), NaN where there is none; holes: by stem, where a code or a false zero stood for no data."""

    row: int
    values: Dict[str, np.ndarray]
    holes: Dict[str, np.ndarray]


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


def strips(group: OneGrid, years: int, progress: Progress) -> Iterator[Strip]:
    """The strips of maps, from the top. Raises GsocError, Cancelled."""
    datasets = {scan.stem: open_raster(scan.path, scan.stem) for scan in group.scans}
    grid, every = group.grid, identities(group.stems)
    step = rows_at_once(grid.columns)
    for row in range(0, grid.rows, step):
        rows = min(step, grid.rows - row)
        values, holes = {}, {}
        for scan in group.scans:
            progress.check()
            read = read_masked(datasets[scan.stem], (1,), row, 0, rows, grid.columns)[0]
            holes[scan.stem] = is_code(read, scan.codes)
            read[holes[scan.stem]] = np.nan
            values[scan.stem] = read
        _find_false_zeros(values, holes, every, years)
        yield Strip(row, values, holes)
        progress.report((row + rows) / grid.rows)


def _find_false_zeros(values: Dict[str, np.ndarray], holes: Dict[str, np.ndarray], every: Sequence[Identity], years: int) -> None:
    """Make holes of the zeros that are none by what other maps say of the cell: T0 has no value there, or an identity asks for another."""
    false: Dict[str, np.ndarray] = {}
    for stem, read in values.items():
        zeros = read == 0.0
        if not zeros.any():
            continue
        doubted = np.isnan(values[T0_MAP]) if T0_MAP in values else np.zeros(zeros.shape, dtype=bool)
        for identity in (identity for identity in every if stem in identity):
            doubted = doubted | (np.abs(solved(identity, stem, values, years)) > 2 * tolerance(identity, years))
        false[stem] = zeros & doubted
    for stem, where in false.items():
        holes[stem] |= where
        values[stem][where] = np.nan
