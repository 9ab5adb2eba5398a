"""The maps of one grid, strip by strip together, each cell a value, no data, or a value that stands for no data without being declared."""

from __future__ import annotations

from typing import Dict, Iterator, List, NamedTuple, Sequence

import numpy as np

from ...core.gsocseq.identities import Identity, identities, solved, tolerance
from ...core.gsocseq.quality import is_code
from ...core.progress import Progress
from ...io.raster import open_raster, read_masked
from .scan import MapScan, rows_at_once

T0_MAP = "T0_Map030"


class Strip(NamedTuple):
    """values: by stem (rows, columns), NaN where there is none; holes: by stem, where a code or a false zero stood for no data."""

    row: int
    values: Dict[str, np.ndarray]
    holes: Dict[str, np.ndarray]


def strips(scans: Sequence[MapScan], years: int, progress: Progress) -> Iterator[Strip]:
    """The strips of maps that lie on one grid and can be read, from the top. Raises GsocError, Cancelled."""
    datasets = {scan.stem: open_raster(scan.path, scan.stem) for scan in scans}
    grid, every = scans[0].grid, identities([scan.stem for scan in scans])
    rows_total, columns = (grid.rows, grid.columns) if grid else (0, 0)
    step = rows_at_once(columns)
    for row in range(0, rows_total, step):
        rows = min(step, rows_total - row)
        values, holes = {}, {}
        for scan in scans:
            progress.check()
            read = read_masked(datasets[scan.stem], (1,), row, 0, rows, columns)[0]
            holes[scan.stem] = is_code(read, scan.codes)
            read[holes[scan.stem]] = np.nan
            values[scan.stem] = read
        _find_false_zeros(values, holes, every, years)
        yield Strip(row, values, holes)
        progress.report((row + rows) / rows_total)


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


def on_one_grid(scans: Sequence[MapScan]) -> List[List[MapScan]]:
    """The maps that can be compared, in groups of one grid: the largest first, of equals the one of the earlier map."""
    groups: List[List[MapScan]] = []
    for scan in scans:
        if scan.grid is None:
            continue
        for group in groups:
            if group[0].grid is not None and scan.grid.same_as(group[0].grid):
                group.append(scan)
                break
        else:
            groups.append([scan])
    return sorted(groups, key=len, reverse=True)
