"""What can be said of a configuration without opening its layers."""

from __future__ import annotations

import math
import os
import re
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

from ..core.constants import LONGEST_HORIZON
from ..core.errors import ERROR, Problem
from ..core.gsocseq.inputs import PEDOTRANSFER, SECOND_RUN
from ..core.gsocseq.scenarios import Scenario
from ..core.rothc.conventions import CONVENTIONS, EQUILIBRIUM, RUN, SPIN_UP_METHODS
from .config import FAO_LEGEND, LEGENDS, SERIES_WIDTH, RunConfig, refusal
from .layers import CLIMATE, FORWARD, PHASES, ROLES, SPIN_UP, STACKS, WARM_UP
from .parse import unknown_name
from .prepare.plan import changed_roles, filled_roles, read_roles, unread

SCENARIO_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")
ISO3 = re.compile(r"[A-Z]{3}")


def validate_method(config: RunConfig) -> None:
    """Raise GsocError for what is wrong with the method itself, whatever the layers."""
    problems = _Problems()
    for check in (_options, _convention, _scenarios, _half_widths):
        check(config, (), problems)
    every = [problem for problem in [*config.parse_problems, *problems.found] if problem.severity == ERROR]
    if every:
        raise refusal(every)


def scenario_problems(scenarios: Sequence[Scenario]) -> List[Problem]:
    """What is wrong with scenarios themselves, whatever the layers and the rest of the configuration."""
    problems = _Problems()
    _scenarios(RunConfig(scenarios=tuple(scenarios)), (), problems)
    return problems.found


class _Problems:
    def __init__(self) -> None:
        self.found: List[Problem] = []

    def add(self, where: str, key: str, **values: Any) -> None:
        self.found.append(Problem(ERROR, where, key, values))

    def value(self, where: str, found: Any, expected: str) -> None:
        self.add(where, "config_value", field=where, found=repr(found), expected=expected)

    def one_of(self, known: Iterable[str], where: str, found: str) -> None:
        if found not in known:
            self.found.append(unknown_name(where, found, known))

    def unless(self, fine: bool, where: str, found: Any, expected: str) -> None:
        if not fine:
            self.value(where, found, expected)


def validate(config: RunConfig, phases: Optional[Tuple[str, ...]] = None) -> List[Problem]:
    """Every problem of a configuration for these phases (default: all the configured run needs)."""
    if phases is None:
        phases = PHASES if config.warm_up else (SPIN_UP, FORWARD)
    problems = _Problems()
    checks: Iterable[Callable[[RunConfig, Tuple[str, ...], _Problems], None]] = (
        _options,
        _convention,
        _scenarios,
        _half_widths,
        _prepare,
        _required_layers,
        _layers,
        _npp,
    )
    for check in checks:
        check(config, phases, problems)
    return [*config.parse_problems, *problems.found]


def _options(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    problems.unless(bool(ISO3.fullmatch(config.iso3)), "iso3", config.iso3, "three capital letters, such as GHA")
    problems.one_of(("pet", "open-pan"), "evaporation", config.evaporation)
    problems.unless(1 <= config.spin_up_years <= 100_000, "spin_up_years", config.spin_up_years, "1 to 100000")
    for name in ("spin_up_years_range", "warm_up_years_range"):
        first, last = getattr(config, name)
        problems.unless(first <= last, name, [first, last], "first year and last year, in this order")
    fine = bool(config.horizons) and all(1 <= h <= LONGEST_HORIZON for h in config.horizons) and len(set(config.horizons)) == len(config.horizons)
    problems.unless(fine, "horizons", list(config.horizons), f"one or more different numbers of years, 1 to {LONGEST_HORIZON}")
    years = config.land_use_years
    if years is not None:
        problems.unless(list(years) == sorted(set(years)) and bool(years), "land_use_years", list(years), "years in ascending order")
    shares = config.fym_proportions
    if shares is not None:
        fine = abs(sum(shares) - 1.0) < 1e-6 and min(shares) >= 0
        problems.unless(fine, "fym_proportions", list(shares), "twelve shares that sum to 1")
    for code, months in config.irrigation_by_class.items():
        problems.unless(min(months) >= 0.0, f"irrigation_by_class.{code}", list(months), "mm/month, 0 or more")
    machine = config.processing
    for name, lowest in (("threads", 1), ("memory_mb", 64), ("block_rows", 1), ("block_columns", 1), ("chunk_pixels", 1)):
        value = getattr(machine, name)
        problems.unless(value is None or value >= lowest, f"processing.{name}", value, f"{lowest} or more")
    scratch = machine.scratch_folder
    problems.unless(scratch is None or os.path.isabs(scratch), "processing.scratch_folder", scratch, "an absolute path of a folder")
    if config.npp_factor is not None and config.npp_factor <= 0:
        problems.value("npp_factor", config.npp_factor, "a positive number")


def _convention(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    problems.one_of(CONVENTIONS, "convention", config.convention)
    method = config.spin_up_method
    if method is not None:
        problems.one_of(SPIN_UP_METHODS, "spin_up_method", method)
    problems.one_of((PEDOTRANSFER, SECOND_RUN), "spin_up_pools", config.spin_up_pools)
    if method == RUN and config.spin_up_pools == PEDOTRANSFER and config.classes is not None:
        problems.add("spin_up_pools", "pedotransfer_own_classes", other=SECOND_RUN)
    manure = {
        "layers.fym": "fym" in config.layers,
        **{f"scenarios.{scenario.name}.fym": bool(scenario.fym) for scenario in config.scenarios},
    }
    for where in (where for where, given in manure.items() if given and method == "analytical"):
        problems.add(where, "analytical_fym")
    if config.convention == "fao-scripts":
        _fao_scripts(config, manure, problems)


def _fao_scripts(config: RunConfig, manure: Mapping[str, bool], problems: _Problems) -> None:
    """What FAO's scripts do not know. manure: by the fields that may bring some, whether they do."""
    refused = {
        "spin_up_method equilibrium": {"spin_up_method": config.spin_up_method == EQUILIBRIUM},
        "spin_up_pools second-run": {"spin_up_pools": config.spin_up_pools == SECOND_RUN},
        "fym": manure,
        "fym_proportions": {"fym_proportions": config.fym_proportions is not None},
        "irrigation": {"layers.irrigation": "irrigation" in config.layers, "irrigation_by_class": bool(config.irrigation_by_class)},
        "evaporation open-pan": {"evaporation": config.evaporation == "open-pan"},
        "warm_up false": {"warm_up": not config.warm_up},
    }
    for option, places in refused.items():
        for where in (where for where, used in places.items() if used):
            problems.add(where, "fao_scripts_refuses", option=option)


def _scenarios(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    names = [scenario.name for scenario in config.scenarios]
    problems.unless(bool(names), "scenarios", names, "one scenario or more")
    problems.unless(len(set(names)) == len(names), "scenarios", names, "names that differ")
    if config.uncertainty_scenario is not None:
        problems.one_of(names, "uncertainty_scenario", config.uncertainty_scenario)
    for scenario in config.scenarios:
        where = f"scenarios.{scenario.name}"
        fine = bool(SCENARIO_NAME.fullmatch(scenario.name)) and scenario.name.upper() not in ("BAU", "SSM")
        problems.unless(fine, where, scenario.name, "a name of letters and digits, such as SSM4, other than BAU and SSM")
        for value in [scenario.percent, *scenario.zones.values()]:
            problems.unless(_within(value, -100.0, 1000.0), where + ".percent", value, "-100 to 1000 (per cent)")
        for zone in scenario.zones:
            problems.unless(math.isfinite(float(zone)), where + ".zones", zone, "zones: ids that are numbers")
        problems.unless(_within(scenario.adopted_share, 0.0, 100.0), where + ".adopted_share", scenario.adopted_share, "0 to 100 (per cent)")
        problems.unless(0 <= scenario.ramp_years <= LONGEST_HORIZON, where + ".ramp_years", scenario.ramp_years, f"0 to {LONGEST_HORIZON} years")
        problems.unless(0 <= scenario.addition <= 50, where + ".addition", scenario.addition, "0 to 50 t C/ha/yr")
        problems.unless(0 <= scenario.fym <= 50, where + ".fym", scenario.fym, "0 to 50 t C/ha/yr")
        if scenario.zones and "zones" not in _given(config) and FORWARD in phases:
            problems.add("layers.zones", "zones_missing", scenario=scenario.name)


def _within(value: Any, low: float, high: float) -> bool:
    values = value.values() if isinstance(value, Mapping) else [value]
    return all(low <= v <= high for v in values)


def _half_widths(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    climate = ("temperature", "precipitation")
    for name, width in config.half_widths.items():
        where = f"half_widths.{name}"
        if width == SERIES_WIDTH:
            problems.unless(name in climate, where, width, 'per cent or a layer ("series" is for temperature and precipitation)')
        elif isinstance(width, float):
            problems.unless(0.0 <= width <= 100.0, where, width, "0 to 100 (per cent)")


def _given(config: RunConfig) -> Set[str]:
    """The roles with a layer of their own: given, or made by a step of `prepare`."""
    return {*config.layers, *filled_roles(config)}


def _prepare(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    """A layer has one origin, the SOC map is there before all others, and what a step reads was made and filled before it."""
    for role, makers in filled_roles(config).items():
        if role in config.layers:
            problems.add(f"prepare.{makers[0]}", "prepare_given", role=role, step=makers[0])
        if len(makers) > 1:
            problems.add(f"prepare.{makers[1]}", "prepare_twice", role=role, first=makers[0], second=makers[1])
    steps = [entry.step for entry in config.prepare]
    if "prepare_soc" in steps[1:]:
        problems.add("prepare.prepare_soc", "prepare_soc_first", first=steps[0])
    for place, entry in enumerate(config.prepare):
        for later in config.prepare[place + 1 :]:
            early = sorted(set(read_roles(entry)) & set(changed_roles(later))) if later.step != entry.step else []
            if early:
                problems.add(f"prepare.{entry.step}", "prepare_early", step=entry.step, roles=", ".join(early), later=later.step)


def _required_layers(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    if unread(config):
        return
    given = _given(config)
    for stack, roles in STACKS.items():
        if stack in given:
            given |= {role for role, _ in roles}
    required: Dict[str, str] = {"clay": phases[0]}
    if "land_use" not in given:  # with it the classes' own cover factors stand in
        required["cover"] = phases[0]
    if SPIN_UP in phases:
        required.update(dict.fromkeys(("soc", "land_use", *(f"{v}_spinup" for v in CLIMATE)), SPIN_UP))
    if WARM_UP in phases:
        required.update(dict.fromkeys(("land_use", *(f"{v}_warmup" for v in CLIMATE)), WARM_UP))
    forward = [f"{v}_forward" for v in CLIMATE]
    from_warm_up = WARM_UP in phases or all(f"{v}_warmup" in given for v in CLIMATE)
    if FORWARD in phases and (not from_warm_up or any(name in given for name in forward)):
        required.update(dict.fromkeys(forward, FORWARD))
    for role, phase in required.items():
        if role not in given:
            problems.add(f"layers.{role}", "layer_required", role=role, phase=phase, unit=ROLES[role].unit)


def _layers(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    for role in config.layers:
        problems.one_of([*ROLES, *STACKS], f"layers.{role}", role)
    if isinstance(config.layers.get("soc"), (int, float)):
        problems.value("layers.soc", config.layers["soc"], "a raster: its grid is the grid of the results")
    for role, layer in config.layers.items():
        steady = role not in ROLES or ROLES[role].steady
        problems.unless(steady or not isinstance(layer, float), f"layers.{role}", layer, "a raster with a band of each month or year")
    tables = {"land_use_legend": config.land_use_legend, "classes": config.classes}
    for where, path in tables.items():
        if path and path != FAO_LEGEND and path not in LEGENDS and not os.path.exists(path):
            problems.add(where, "file_missing", path=path)
    if config.area and not os.path.exists(config.area.split("|")[0]):
        problems.add("area", "file_missing", path=config.area)


def _npp(config: RunConfig, phases: Tuple[str, ...], problems: _Problems) -> None:
    """The two periods' NPP must come from the same model: a ratio of two models says nothing."""
    if WARM_UP not in phases:
        return
    given = _given(config)
    if config.npp_model != "miami" and not {"npp_mean", "npp_yearly"} <= given:
        problems.add("npp_model", "npp_two_models", model=config.npp_model)
    if "npp_yearly" in given and "npp_mean" not in given:
        problems.add("layers.npp_mean", "npp_two_models", model="npp_yearly")
