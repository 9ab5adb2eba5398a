"""The maps of one grid, strip by strip together, each cell a value, no data, or a value that stands for no data without being declared."""

from __future__ import annotations

from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence

import numpy as np

from ...core.gsocseq.identities import STOCK_TOLERANCE
from ...core.gsocseq.product_kinds import ABS_DIFF, ASR, BAU, REL_DIFF, RSR, kind_of, scenario_of
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
    grid = scans[0].grid
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
        _false_zeros(values, holes, years)
        yield Strip(row, values, holes)
        progress.report((row + rows) / rows_total)


def _false_zeros(values: Dict[str, np.ndarray], holes: Dict[str, np.ndarray], years: int) -> None:
    """Find the zeros that are holes by what other maps say of the cell: T0 has no value there, or the difference is not 0."""
    suspects = {stem: read == 0.0 for stem, read in values.items() if stem != T0_MAP}
    for stem, zeros in suspects.items():
        if not zeros.any():
            continue
        false = np.isnan(values[T0_MAP]) if T0_MAP in values else np.zeros(zeros.shape, dtype=bool)
        expected = _expected(stem, values, years)
        if expected is not None:
            false = false | (np.abs(expected) > 2 * STOCK_TOLERANCE)
        false = false & zeros
        holes[stem] = holes[stem] | false
        values[stem][false] = np.nan


def _expected(stem: str, values: Dict[str, np.ndarray], years: int) -> Optional[np.ndarray]:
    """The difference that a map of differences or rates should hold, t C/ha, by other maps; None where no other map tells."""
    kind, scenario = kind_of(stem), scenario_of(stem)
    if kind not in (ABS_DIFF, ASR, REL_DIFF, RSR):
        return None
    final, start = f"finalSOC_{scenario}_Map030", T0_MAP if kind in (ABS_DIFF, ASR) else f"finalSOC_{BAU}_Map030"
    if final in values and start in values:
        return values[final].astype(np.float64) - values[start]
    partner = {ABS_DIFF: ASR, ASR: ABS_DIFF, REL_DIFF: RSR, RSR: REL_DIFF}[kind]
    other = values.get(f"{partner}_{scenario}_Map030")
    if other is None:
        return None
    return other.astype(np.float64) * (years if partner in (ASR, RSR) else 1)


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
