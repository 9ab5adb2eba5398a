"""The stock in which the land comes to rest under each scenario, and how long that takes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.product_kinds import BAU
from ...core.gsocseq.products import STOCK
from ...core.gsocseq.start import Start
from ...core.gsocseq.steady import LONGEST, NO_WAY, SHARES, steady
from ...core.gsocseq.targets import STOCK_RANGE
from ...core.progress import Progress
from ...io.raster import LayerRef, open_raster, selected_bands
from ..config import RunConfig
from ..engine import RasterOutput, Tally
from ..setup import Setup, provenance_tags
from .from_today import today


@dataclass(frozen=True)
class SteadyFiles:
    """Where to write; None for what is not wanted."""

    stock: str
    change: Optional[str] = None
    years: Optional[str] = None


def steady_state(config: RunConfig, state: str, files: SteadyFiles, progress: Progress) -> Tally:
    """Write the stock at equilibrium (t C/ha) of BAU and each scenario, its change against t0, and the years to 90, 95 and 99 % of the way.

    From the state at t0 (or, with a recent SOC map, after the spin-up); all land adopts a scenario at once. A band for each line, of the
    years one for each share and line. Raises GsocError where there is no steady state, Cancelled; leaves nothing behind then.
    """
    now = today(config, state, progress)
    require_steady(now.setup)
    method, written = now.setup.method, {key: path for key, path in vars(files).items() if path}

    def answer(start: Start, extra: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        status, lines = steady(start, method, counts)
        results = {
            "stock": np.stack([line.stock for line in lines]),
            "change": np.stack([line.change for line in lines]),
            "years": np.concatenate([line.years for line in lines]),
        }
        return status, {key: results[key] for key in written}

    names = [BAU, *(scenario.name for scenario in method.scenarios)]
    tags = provenance_tags(now.setup)
    tally = now.ask(answer, [_output(key, path, names, tags) for key, path in written.items()], progress)
    _log(tally, progress)
    return tally


def require_steady(setup: Setup) -> None:
    """Raise GsocError where there is no steady state: under a climate that changes, and by the rules of FAO's scripts."""
    if setup.method.convention.scripts:
        raise GsocError("steady_scripts")
    forward = setup.sources.layers.get("tmean_forward")
    if isinstance(forward, LayerRef) and len(selected_bands(open_raster(forward.path, "tmean_forward"), forward)) > 12:
        raise GsocError("steady_series", path=forward.path)


def _output(key: str, path: str, names: List[str], tags: Dict[str, str]) -> RasterOutput:
    """The raster of a key; its bands are named by what they hold and the line."""
    bands, unit = {
        "stock": ([f"soc_equilibrium_{name}" for name in names], STOCK),
        "change": ([f"change_{name}" for name in names], STOCK),
        "years": ([f"years_{share}_{name}" for name in names for share in SHARES], "years"),
    }[key]
    return RasterOutput(path, key, bands, "Float64", np.nan, [unit] * len(bands), tags)


def _log(tally: Tally, progress: Progress) -> None:
    """Say what was counted of the equilibria."""
    values: Tuple[Tuple[str, Dict[str, float]], ...] = (
        ("steady_bau_gains", {}),
        ("steady_bau_loses", {}),
        ("steady_already", {"tonnes": NO_WAY}),
        ("steady_longer", {"years": LONGEST}),
        ("steady_outside", {"high": STOCK_RANGE[1]}),
    )
    for key, filled in values:
        if tally.events[key]:
            progress.log(key, count=tally.events[key], **filled)
