"""Raw files found in a project, put together to entries of `prepare`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple

from ..core.errors import ERROR, INFO, WARNING, Problem
from .checks.findings import Findings
from .config import Layer, RunConfig
from .guess_names import depth_rule
from .prepare.contract import File, Legend, Preparation
from .prepare.plan import filled_roles
from .prepare.registry import STEPS
from .steps.climate_cru import CruRequest
from .steps.climate_terraclimate import TerraClimateRequest
from .steps.land_use import LandUseRequest
from .steps.prepare_clay import ClayRequest
from .steps.prepare_soc import SocRequest
from .steps.vegetation_cover import VegetationCoverRequest

Files = Mapping[str, Any]


@dataclass(frozen=True)
class RawSet:
    """Files that belong together. needed: the fields without which there is no request; make: from files by field to the request."""

    step: str
    needed: Tuple[str, ...]
    make: Callable[[Files], object]


def _clay(files: Files) -> ClayRequest:
    return ClayRequest(files["layers"], depth_rule(files["layers"]) or "points")


RAW_SETS: Dict[str, RawSet] = {
    "soc map": RawSet("prepare_soc", ("soc",), lambda files: SocRequest(soc=files["soc"][0])),
    "soc layers": RawSet("prepare_soc", ("carbon", "bulk_density"), lambda files: SocRequest(**files)),
    "clay": RawSet("prepare_clay", ("layers",), _clay),
    "cru": RawSet("climate_cru", ("tmp", "pre", "pet"), lambda files: CruRequest(**files)),
    "terraclimate": RawSet("climate_terraclimate", ("tmax", "tmin", "ppt", "pet"), lambda files: TerraClimateRequest(**files)),
    "esa": RawSet("land_use", ("layers",), lambda files: LandUseRequest(files["layers"], Legend("esa"))),
    "copernicus": RawSet("land_use", ("layers",), lambda files: LandUseRequest(files["layers"], Legend("copernicus"))),
    "ndvi": RawSet("vegetation_cover", ("ndvi",), lambda files: VegetationCoverRequest(**files)),
    "p_veg": RawSet("vegetation_cover", ("p_veg",), lambda files: VegetationCoverRequest(**files)),
}
RAW_FIELDS: Dict[str, Dict[str, str]] = {
    "cru": {"tmean": "tmp", "prec": "pre", "pet": "pet"},
    "terraclimate": {"tmax": "tmax", "tmin": "tmin", "prec": "ppt", "pet": "pet"},
}
"""By product and kind of climate the field of its step."""


def raw_steps(
    found: Mapping[str, Mapping[str, Sequence[str]]], config: RunConfig, ready: Mapping[str, Layer]
) -> Tuple[List[Preparation], List[Problem], List[Problem]]:
    """Entries from files by set and field, their evidence, and what is in doubt.

    config: what is chosen already, which is left alone; ready: the layers that were guessed, which come before raw files. A step whose own
    quick look at the files finds an error is not taken.
    """
    doubts: List[Problem] = []
    entries: List[Preparation] = []
    for name, files in found.items():
        kind = RAW_SETS[name]
        missing = [field for field in kind.needed if not files.get(field)]
        if missing:
            values = {"step": kind.step, "found": ", ".join(files), "missing": ", ".join(missing)}
            doubts.append(Problem(WARNING, f"prepare.{kind.step}", "guess_raw_incomplete", values))
        else:
            request = kind.make({field: tuple(File(path) for path in sorted(paths)) for field, paths in files.items()})
            entries.append(Preparation(kind.step, request))
    taken = {*config.layers, *filled_roles(config)}
    entries = [entry for entry in entries if not taken & set(_roles(entry))]
    alone = _without_rivals(entries, ready, doubts)
    context = replace(config, layers={**config.layers, **ready}, prepare=(*config.prepare, *alone))
    fine = [entry for entry in alone if _is_fine(entry, context, doubts)]
    return fine, [_evidence(entry, found) for entry in fine], doubts


def _roles(entry: Preparation) -> Tuple[str, ...]:
    return STEPS[entry.step].roles(entry.request)


def _without_rivals(entries: Sequence[Preparation], ready: Mapping[str, Layer], doubts: List[Problem]) -> List[Preparation]:
    """The entries that make no layer which is there already, or which another one would make too."""
    alone = []
    for entry in entries:
        where, roles = f"prepare.{entry.step}", set(_roles(entry))
        rival = next((other for other in entries if other is not entry and roles & set(_roles(other))), None)
        there = [role for role in _roles(entry) if role in ready]
        if there:
            role = Problem(INFO, "", f"role_{there[0]}")
            doubts.append(Problem(WARNING, where, "guess_raw_ready", {"step": entry.step, "role": role}))
        elif rival is not None:
            one, other = sorted((entry.step, rival.step))
            problem = Problem(WARNING, f"prepare.{one}", "guess_raw_two", {"one": one, "other": other})
            if problem not in doubts:
                doubts.append(problem)
        else:
            alone.append(entry)
    return alone


def _is_fine(entry: Preparation, config: RunConfig, doubts: List[Problem]) -> bool:
    """Whether the step's own look at its files finds no error."""
    findings, where = Findings(), f"prepare.{entry.step}"
    findings.attempt(where, STEPS[entry.step].look, entry.request, config, findings)
    errors = findings.by_severity(ERROR)
    if errors:
        reason = Problem(ERROR, "", errors[0].key, errors[0].values)
        doubts.append(Problem(WARNING, where, "guess_raw_refused", {"step": entry.step, "reason": reason}))
    return not errors


def _evidence(entry: Preparation, found: Mapping[str, Mapping[str, Sequence[str]]]) -> Problem:
    """By what an entry was guessed: the names of its files, and the look into them."""
    sets = [files for name, files in found.items() if RAW_SETS[name].step == entry.step]
    count = sum(len(paths) for files in sets for paths in files.values())
    return Problem(INFO, f"prepare.{entry.step}", "guess_raw", {"count": count})
