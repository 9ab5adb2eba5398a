"""The bands of the rasters between the phases: Float64, named, stable. Another program may read them, and write them."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.errors import GsocError
from ..core.gsocseq.chain import Stage
from ..core.gsocseq.forward import Future
from ..core.types import BOUNDS, POOLS, PixelState, Status

PHASE_TAG, CONVENTION_TAG = "GSOCSEQ_PHASE", "GSOCSEQ_CONVENTION"
HORIZONS_TAG, SCENARIOS_TAG, CARRIER_TAG = "GSOCSEQ_HORIZONS", "GSOCSEQ_SCENARIOS", "GSOCSEQ_UNCERTAINTY_SCENARIO"
ADOPTION_TAG, PARTLY, EVERYWHERE = "GSOCSEQ_ADOPTION", "partly", "everywhere"

UNITS = {**dict.fromkeys(POOLS, "t C/ha"), "c_input": "t C/ha/yr", "deficit": "mm"}
STATE_BANDS: Tuple[str, ...] = (*(f"{name}_{bound}" for bound in BOUNDS for name in UNITS), "land_use", "status")
STATE_UNITS: List[str] = [*(unit for _ in BOUNDS for unit in UNITS.values()), "class", "status"]


def state_values(stage: Stage) -> np.ndarray:
    """The bands (23, n) of a stage; status is OK wherever the values will stand."""
    rows = []
    for bound in BOUNDS:
        state = stage.states[bound]
        rows += [*state.pools, state.c_input, state.deficit]
    return np.stack([*rows, stage.land_use, np.full(stage.land_use.shape, float(Status.OK))])


def stage_of(values: np.ndarray) -> Stage:
    """The stage that the bands (23, n) of a state raster hold."""
    states, size = {}, len(UNITS)
    for index, bound in enumerate(BOUNDS):
        rows = values[index * size : (index + 1) * size]
        states[bound] = PixelState(rows[:5], rows[5], rows[6])
    return Stage(values[-1].astype(np.uint8), values[-2], states)


def forward_bands(scenarios: Sequence[str], horizons: Sequence[int]) -> List[str]:
    """The bands of the raster that `forward` leaves to `products`: stocks in t C/ha, by horizon in years."""
    bands = [f"soc_t0_{bound}" for bound in BOUNDS]
    for h in horizons:
        bands += [f"soc_bau_{bound}_{h:03d}" for bound in BOUNDS]
        bands += [f"soc_{s}_mid_{h:03d}" for s in scenarios]
        bands += [f"soc_uncertainty_{bound}_{h:03d}" for bound in ("low", "high")]
        bands += [f"gain_adopted_{s}_{h:03d}" for s in scenarios]
    return [*bands, "land_use", "status"]


def forward_values(t0: Dict[str, np.ndarray], futures: Dict[int, Future], land_use: np.ndarray) -> np.ndarray:
    """The bands of `forward_bands` as (bands, n)."""
    rows = [t0[bound] for bound in BOUNDS]
    for future in futures.values():
        rows += [*(future.bau[bound] for bound in BOUNDS), *future.ssm, future.ssm_low, future.ssm_high, *future.adopted]
    return np.stack([*rows, land_use, np.full(land_use.shape, float(Status.OK))])


def futures_of(values: np.ndarray, scenarios: int, horizons: Sequence[int]) -> Tuple[Dict[str, np.ndarray], Dict[int, Future]]:
    """t0 by bound and the futures by horizon from the bands of a forward raster."""
    t0, at, futures = dict(zip(BOUNDS, values[:3])), 3, {}
    for horizon in horizons:
        part = values[at : at + 5 + 2 * scenarios]
        bau = dict(zip(BOUNDS, part[:3]))
        ssm, adopted = tuple(part[3 : 3 + scenarios]), tuple(part[5 + scenarios :])
        futures[horizon] = Future(bau, ssm, part[3 + scenarios], part[4 + scenarios], adopted)
        at += len(part)
    return t0, futures


def require_bands(path: str, names: Sequence[str], expected: Sequence[str], what: str) -> None:
    """Raise GsocError unless the raster has exactly these named bands."""
    if list(names) != list(expected):
        raise GsocError("state_bands", path=path, what=what, found=", ".join(names[:6]), expected=", ".join(expected[:6]))


def require_state(dataset: gdal.Dataset, path: str, phases: Sequence[str], convention: str) -> None:
    """Raise GsocError when the tags of a state say that it is from another phase or another convention; without tags it is trusted."""
    phase, own = dataset.GetMetadataItem(PHASE_TAG), dataset.GetMetadataItem(CONVENTION_TAG)
    if phase is not None and phase not in phases:
        raise GsocError("state_phase", path=path, found=phase, expected=" / ".join(phases))
    if own is not None and own != convention:
        raise GsocError("state_convention", path=path, found=own, expected=convention)
