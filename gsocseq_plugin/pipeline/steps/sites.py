"""A table of sites through the whole chain: one row in, one row out."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ...core.constants import CARBON_OF_DM_SCRIPTS, T_HA_PER_G_M2
from ...core.errors import GsocError
from ...core.gsocseq.block import Block, part_of
from ...core.gsocseq.chain import Calendar, Stage, forward_stage, spin_up_stage, warm_up_stage
from ...core.gsocseq.forward import Future
from ...core.gsocseq.inputs import Method
from ...core.gsocseq.products import FAO_SCENARIOS, product_units, products_at
from ...core.progress import Progress
from ...core.types import BOUNDS, POOLS, PixelState, Status
from ...io.atomic import probe_outputs
from ...io.tables import write_table
from ..config import RunConfig
from ..reasons import reason_of
from ..setup import method_of
from ..site_table import read_sites
from ..validate import validate_method

CHUNK_ROWS = 16384
OK = "ok"
"""The status of a row with a result; the others say why there is none."""

Columns = Dict[str, np.ndarray]


def sites(source: str, target: str, config: RunConfig, progress: Progress) -> Dict[str, int]:
    """Compute every row of the table `source` and write the table `target`; returns rows by status, in words.

    Only the configuration's method counts: convention, spin-up, scenarios, horizons, half-widths, classes. Raises GsocError.
    """
    validate_method(config)
    _refuse_layers(config)
    # The table's NPP_ columns are in t C/ha/yr with the scripts' share of carbon in dry matter.
    method = replace(method_of(config), npp_unit=1.0 / (T_HA_PER_G_M2 * CARBON_OF_DM_SCRIPTS))
    table = read_sites(source, method.convention.scripts)
    probe_outputs([target], [source])
    rows: List[List[str]] = []
    counts: Counter = Counter()
    header = ["id", "status", *_fixed_columns(method), *_further_columns(method)]
    for start in range(0, len(table.ids), CHUNK_ROWS):
        progress.check()
        part = slice(start, start + CHUNK_ROWS)
        block = part_of(table.block, part)
        with np.errstate(all="ignore"):
            status, columns = site_columns(block, method, table.calendar)
        codes = block.need("land_use")[-1]
        counts.update(OK if s == Status.OK else reason_of(Status(s), code, method.classes).text() for s, code in zip(status, codes))
        texts = [[_text(value) for value in columns.get(name, ())] or [""] * status.size for name in header[2:]]
        words = [OK if s == Status.OK else reason_of(Status(s), codes[n], method.classes, block, n).text() for n, s in enumerate(status)]
        rows += [list(row) for row in zip(table.ids[part], words, *texts)]
        progress.report(min(1.0, (start + CHUNK_ROWS) / max(len(table.ids), 1)))
    write_table(target, header, rows)
    return dict(counts)


def _refuse_layers(config: RunConfig) -> None:
    """Raise GsocError for what a configuration may say of rasters and a table cannot have."""
    refused = [f"half_widths.{name}" for name, width in config.half_widths.items() if not isinstance(width, float)]
    refused += [f"scenarios.{scenario}.percent_layer" for scenario in config.percent_layers]
    refused += [f"scenarios.{scenario.name}.zones" for scenario in config.scenarios if scenario.zones]
    if refused:
        raise GsocError("sites_refuses", option=", ".join(refused))


def site_columns(block: Block, method: Method, calendar: Calendar) -> Tuple[np.ndarray, Columns]:
    """Status (n,) and the columns (n,) of a block; NaN where a pixel has no answer."""
    counts: Counter = Counter()
    first = spin_up_stage(block, method, calendar, counts)
    stage = warm_up_stage(first, block, method, calendar, counts)
    status, futures = forward_stage(stage, block, method, counts)
    answered = status == Status.OK
    # FAO's script 15 zeroes forest: its earlier phases stand.
    earlier = answered | (status == Status.FOREST_ZEROED)
    columns = {name: np.where(earlier, values, np.nan) for name, values in _earlier_columns(first, stage).items()}
    for index, horizon in enumerate(method.horizons):
        suffix = f"_{horizon:03d}" if index else ""
        t0 = {bound: stage.states[bound].soc for bound in BOUNDS}
        values = _future_columns(t0, futures[horizon], method, horizon)
        columns.update({name + suffix: np.where(answered, value, np.nan) for name, value in values.items()})
    return status, columns


def _earlier_columns(first: Stage, stage: Stage) -> Columns:
    """The columns of spin-up and warm-up."""
    columns = {}
    columns.update(_bounds("c_eq", first.states, lambda state: state.c_input))
    for pool, values in zip(POOLS[:4], first.states["mid"].pools):
        columns[f"{pool}_spinup"] = values
    columns["iom"] = first.states["mid"].pools[4]
    columns.update(_bounds("soc_t0", stage.states, lambda state: state.soc))
    columns.update(_bounds("c_mean", stage.states, lambda state: state.c_input))
    return columns


def _bounds(name: str, states: Dict[str, PixelState], of: object) -> Columns:
    return {name if bound == "mid" else f"{name}_{bound}": of(states[bound]) for bound in BOUNDS}  # type: ignore[operator]


def _future_columns(t0: Columns, future: Future, method: Method, horizon: int) -> Columns:
    """The stocks and maps of one horizon."""
    names = [scenario.name for scenario in method.scenarios]
    carrier = names[method.uncertainty_scenario].lower()
    columns = {"soc_bau" if bound == "mid" else f"soc_bau_{bound}": future.bau[bound] for bound in BOUNDS}
    columns.update({f"soc_{name.lower()}": values for name, values in zip(names, future.ssm)})
    columns.update({f"soc_{carrier}_low": future.ssm_low, f"soc_{carrier}_high": future.ssm_high})
    return {**columns, **products_at(t0, future, names, method.uncertainty_scenario, horizon)}


def _stock_columns(names: Sequence[str], carrier: str) -> List[str]:
    return [f"soc_{name.lower()}" for name in names] + [f"soc_{carrier.lower()}_low", f"soc_{carrier.lower()}_high"]


def _fixed_columns(method: Method) -> List[str]:
    """The columns that every table has, in their order; what is not computed stays empty."""
    columns = ["c_eq", "c_eq_low", "c_eq_high", *(f"{pool}_spinup" for pool in POOLS[:4]), "iom"]
    for name in ("soc_t0", "c_mean", "soc_bau"):
        columns += [name, f"{name}_low", f"{name}_high"]
    return [*columns, *_stock_columns(FAO_SCENARIOS, FAO_SCENARIOS[1]), *product_units()]


def _further_columns(method: Method) -> List[str]:
    """The columns of further scenarios and horizons."""
    names = [scenario.name for scenario in method.scenarios]
    stocks = _stock_columns(names, names[method.uncertainty_scenario])
    fixed = set(_fixed_columns(method))
    every = [*stocks, *product_units(names)]
    further = [name for name in every if name not in fixed]
    for horizon in method.horizons[1:]:
        further += [f"{name}_{horizon:03d}" for name in ("soc_bau", "soc_bau_low", "soc_bau_high", *every)]
    return further


def _text(value: float) -> str:
    """Full precision; empty for no answer."""
    return "" if np.isnan(value) else repr(float(value))
