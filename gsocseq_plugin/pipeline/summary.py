"""What a run says of itself: the counts in the log, and one page for people."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ..core.constants import CO2_PER_C
from ..core.errors import Compound, sentence
from ..core.gsocseq.products import product_units
from ..core.progress import Progress
from ..core.types import Status
from ..io.grid import Grid
from .engine import Engine, Tally
from .setup import Setup

NAME = "gsocseq_summary.txt"
# Not "summary.txt": GDAL takes a file of that name beside a GeoTIFF for metadata of the ALOS satellite, and deletes it with the map.
EVENTS = ("moisture_not_closed", "negative_dpm", "class_kept", "input_clamped", "totals_out_of_range")
LAND_USE = "land_use"
TONNES_PER_MT = 1e6


def adopted_key(horizon: int) -> str:
    """The key of a horizon's gain on the adopting share among the results."""
    return f"adopted_{horizon:03d}"


def tally_lines(tally: Tally) -> List[Tuple[str, Dict[str, int]]]:
    """The counts as sentences of the catalogue: key and values."""
    lines = [("pixels_modelled", {"count": tally.statuses[Status.OK.name]})]
    for status in Status:
        if status not in (Status.OK, Status.OUTSIDE) and tally.statuses[status.name]:
            lines.append((f"status_{status.name.lower()}", {"count": tally.statuses[status.name]}))
    return lines + [(f"event_{name}", {"count": tally.events[name]}) for name in EVENTS if tally.events[name]]


def status_counts(tally: Tally) -> str:
    """How many pixels have which status, the most frequent first, to stand in a sentence."""
    return Compound.of(Compound.of(counted, " ") for counted in tally.statuses.most_common())


def log_tally(tally: Tally, progress: Progress) -> None:
    """Say how many pixels have a result, why the others have none, and what else was counted."""
    for key, values in tally_lines(tally):
        progress.log(key, **values)


class _Means:
    """Area-weighted means and totals of some columns, by group."""

    def __init__(self) -> None:
        self.pixels: Dict[Any, int] = {}
        self.hectares: Dict[Any, float] = {}
        self.tonnes: Dict[Any, np.ndarray] = {}

    def add(self, groups: np.ndarray, hectares: np.ndarray, values: np.ndarray) -> None:
        """Pixels (n,) of groups with areas, and their values (columns, n) per hectare."""
        for group in np.unique(groups):
            here = groups == group
            self.pixels[group] = self.pixels.get(group, 0) + int(here.sum())
            self.hectares[group] = self.hectares.get(group, 0.0) + float(hectares[here].sum())
            self.tonnes[group] = self.tonnes.get(group, 0.0) + (values[:, here] * hectares[here]).sum(axis=1)

    def rows(self) -> List[Tuple[Any, int, float, np.ndarray]]:
        """Group, pixels, hectares and tonnes; the sum of all groups last, under None."""
        rows = [(group, self.pixels[group], self.hectares[group], self.tonnes[group]) for group in sorted(self.pixels)]
        tonnes = np.sum(list(self.tonnes.values()), axis=0)
        return [*rows, (None, sum(self.pixels.values()), float(sum(self.hectares.values())), tonnes)]


def summary_text(setup: Setup, grid: Grid, engine: Engine, seconds: float) -> str:
    """The one-page summary of a run that has been computed."""
    config = setup.config
    facts = {
        "Country": config.iso3,
        "Convention": f"{setup.method.convention.name}, spin-up {setup.method.spin_up}",
        "Warm-up": "{}-{}".format(*config.warm_up_years_range) if config.warm_up else "none: T0 is the SOC map",
        "Horizon": ", ".join(f"{h} years" for h in config.horizons),
        "Scenarios": ", ".join(_scenario_text(scenario) for scenario in config.scenarios),
        "Time taken": f"{seconds:.0f} s",
    }
    parts = [*heading("GSOCseq: soil organic carbon 0-30 cm and its sequestration"), *columns(facts), ""]
    parts += ["T0 in t C/ha; ASR (against T0) and RSR (against BAU) in t C/ha/yr; means weighted by area on the ellipsoid.", ""]
    for horizon in config.horizons:
        parts += [*_horizon(setup, grid, engine, horizon), ""]
    parts += [sentence(key, values) for key, values in tally_lines(engine.tally)]
    parts += ["", f"Maps: {config.iso3}_GSOCseq_*.tif (030 in their names is the soil depth, 0-30 cm)"]
    parts += [f"      products_{horizon:03d}/ those of {horizon} years" for horizon in config.horizons[1:]]
    parts += ["How they came about: manifest.json", "Why a pixel has no result: status.tif", ""]
    return "\n".join(parts)


def _horizon(setup: Setup, grid: Grid, engine: Engine, horizon: int) -> List[str]:
    """The means by class and the potential at one horizon."""
    names = [scenario.name for scenario in setup.config.scenarios]
    rates, adopted = means_by_class(setup, grid, engine, horizon)
    header = ["class", "pixels", "ha", "T0", *(f"ASR {s}" for s in ("BAU", *names)), *(f"RSR {s}" for s in names)]
    rows = table([header, *(_row(setup, *row) for row in rates.rows())])
    return [f"After {horizon} years:", *rows, "", *_potential(names, rates, adopted, horizon)]


def means_by_class(setup: Setup, grid: Grid, engine: Engine, horizon: int) -> Tuple[_Means, _Means]:
    """The sums by land-use class of T0 and rates, and of the adopted part's gain, over one horizon's maps."""
    names = [scenario.name for scenario in setup.config.scenarios]
    stems = list(product_units(names))
    wanted = ["T0_Map030", *(f"ASR_{s}_Map030" for s in ("BAU", *names)), *(f"RSR_{s}_Map030" for s in names)]
    index = [stems.index(stem) for stem in wanted]
    key, gain = f"products_{horizon:03d}", adopted_key(horizon)
    rates, adopted = _Means(), _Means()
    for window, cells, values in engine.segments(key, LAND_USE, gain):
        maps = np.asarray(values[key][index], dtype=np.float64)
        good = np.isfinite(maps).all(axis=0)
        classes, areas = values[LAND_USE][0][good], grid.areas_ha(*window.place)
        hectares = np.broadcast_to(areas, (window.rows, window.columns)).ravel()[cells[good]]
        rates.add(classes, hectares, maps[:, good])
        adopted.add(classes, hectares, values[gain][:, good])
    return rates, adopted


def _row(setup: Setup, code: Any, pixels: int, hectares: float, tonnes: np.ndarray) -> List[str]:
    classes = setup.method.classes
    name = "all" if code is None else f"{int(code)} {classes.names[classes.codes.index(int(code))]}"
    return [name, str(pixels), f"{hectares:.0f}", *(f"{value:.3f}" for value in tonnes / hectares)]


def _scenario_text(scenario: Any) -> str:
    percent = "by class" if isinstance(scenario.percent, Mapping) else f"{scenario.percent:+g} %"
    return f"{scenario.name} {percent}"


def _potential(names: Sequence[str], rates: _Means, adopted: _Means, years: int) -> List[str]:
    """Of each scenario, the gain over BAU in a year on all modelled land, and on the adopted part."""
    total, part = rates.rows()[-1][3][-len(names) :], adopted.rows()[-1][3] / years
    lines = []
    for name, full, share in zip(names, total / TONNES_PER_MT, part / TONNES_PER_MT):
        lines.append(f"{name}: {full:.4g} Mt C/yr ({full * CO2_PER_C:.4g} Mt CO2e/yr) above BAU if all modelled land adopts it")
        if abs(share - full) > 1e-9 * abs(full):
            lines.append(f"{'':{len(name)}}  {share:.4g} Mt C/yr ({share * CO2_PER_C:.4g} Mt CO2e/yr) on the share that adopts it")
    return lines


def heading(title: str) -> List[str]:
    """A title, underlined."""
    return [title, "=" * len(title), ""]


def columns(facts: Mapping[str, str]) -> List[str]:
    """Names and values, one below the other."""
    width = max(len(name) for name in facts)
    return [f"{name:<{width}}  {value}" for name, value in facts.items()]


def table(rows: Sequence[Sequence[str]]) -> List[str]:
    """Rows of cells, the first column to the left, the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join([f"{row[0]:<{widths[0]}}", *(f"{cell:>{size}}" for cell, size in zip(row[1:], widths[1:]))]) for row in rows]
