"""Codes: land use that no table knows or another legend explains, nothing to model, paddies by legend; zones that are on no map."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional

import numpy as np

from ...core.errors import ERROR, INFO, WARNING, Compound
from ...core.gsocseq.inputs import Method
from ...core.gsocseq.screen import modelled
from ...core.progress import Progress
from ...io.raster import LayerRef, open_raster
from ..config import FAO_LEGEND, RunConfig
from ..prepare.land_cover import meant_legend
from ..prepare.plan import filled_roles
from ..sources import Sources
from .cells import Cells, codes_in, earlier_land_use
from .findings import Findings, per_cent
from .seen import HUGE, NO_DATA_VALUES


def land_use_field(config: RunConfig) -> str:
    """The field of the configuration from which the codes come: a layer, or the raw files of a step."""
    return "prepare.land_use" if "land_use" in filled_roles(config) else "layers.land_use"


def check_classes(
    config: RunConfig,
    sources: Sources,
    cells: Cells,
    method: Method,
    legend: Optional[Mapping[int, int]],
    findings: Findings,
    progress: Progress,
) -> None:
    """The codes of the last land-use layer, by number of cells, and those of the years before."""
    if not sources.land_use or not isinstance(sources.land_use[-1], LayerRef):
        return
    path, where = sources.land_use[-1].path, land_use_field(config)
    known = set(method.classes.codes) if legend is None else {code for code, value in legend.items() if value in method.classes.codes}
    unknown = {code: count for code, count in cells.codes.items() if code not in known}
    undeclared = {code for code in unknown if code in NO_DATA_VALUES or abs(code) >= HUGE}
    for code in sorted(undeclared):
        findings.add(ERROR, where, "undeclared_no_data", path=path, values=f"{code:.9g} ({unknown[code]})", example=f"{code:.9g}")
    declared = {code: n for code, n in cells.codes.items() if code not in undeclared}
    other = meant_legend(declared, config.land_use_legend, known, method.classes.codes)
    rest = {code: count for code, count in unknown.items() if code not in undeclared}
    if other is not None:
        field = "land_use_legend" if where.startswith("layers") else f"{where}.legend"
        values = {"field": field, "legend": config.land_use_legend, "other": other, "found": _counts(cells.codes)}
        if not findings.by_where(field):  # the step may have seen it in its raw files
            findings.add(ERROR, field, "classes_other_legend", path=path, **values)
    elif rest:
        findings.add(WARNING, where, "classes_unknown", path=path, codes=_counts(rest), legend=config.land_use_legend)
    if cells.complete and not cells.count and other is None:
        _nothing_to_model(where, path, cells, method, findings)
    elif 2 * cells.without_class > cells.with_soc and other is None:
        share = per_cent(cells.without_class, cells.with_soc)
        findings.add(WARNING, where, "classes_missing", path=path, count=cells.without_class, cells=cells.with_soc, share=share)
    if other is None:
        _class_counts(where, path, cells, method, legend, findings)
    _paddies(config, path, cells, method, legend, findings)
    earlier = codes_in(earlier_land_use(sources), cells, progress)
    unknown_before = {code: count for code, count in earlier.items() if code not in known and code not in unknown}
    if unknown_before:
        findings.add(WARNING, where, "classes_unknown_years", path=path, codes=_counts(unknown_before), legend=config.land_use_legend)


def _class_counts(
    where: str, path: str, cells: Cells, method: Method, legend: Optional[Mapping[int, int]], findings: Findings
) -> None:
    """Every class that is there: code, name, cells, share of the cells with land use, and the codes that a legend takes for it."""
    total = sum(cells.classes.values())
    groups: Dict[str, List[str]] = {"modelled": [], "others": [], "unknown": []}
    for code, count in sorted(cells.classes.items()):
        text = f"{count} ({per_cent(count, total)} %)"
        if code not in method.classes.codes:
            groups["unknown"].append(text if legend is not None else f"{code:g}: {text}")
            continue
        name = method.classes.names[method.classes.codes.index(int(code))]
        listed = [f"{key:g}" for key in sorted(cells.codes) if legend is not None and legend.get(int(key)) == code]
        origin = f" [{', '.join(listed)}]" if listed else ""
        kind = "modelled" if modelled(np.array([code]), method.classes, method.convention)[0] else "others"
        groups[kind].append(Compound.of((f"{code:g} ", name, f"{origin}: {text}"), ""))
    told = {kind: Compound.of(texts or ["-"], "; ") for kind, texts in groups.items()}
    findings.add(INFO, where, "class_counts", path=path, cells=total, **told)


def _counts(codes: Mapping[float, int], most: int = 12) -> str:
    """Codes with their numbers of cells."""
    parts = [f"{code:g} ({count})" for code, count in sorted(codes.items())]
    return ", ".join(parts[:most]) + (", ..." if len(parts) > most else "")


def _nothing_to_model(where: str, path: str, cells: Cells, method: Method, findings: Findings) -> None:
    codes = np.array(method.classes.codes, dtype=float)
    wanted = ", ".join(f"{code:g}" for code in codes[modelled(codes, method.classes, method.convention)])
    values = {"cells": cells.looked_at, "found": _counts(cells.codes) or "-", "modelled": wanted, "without_soc": cells.without_soc}
    findings.add(ERROR, where, "nothing_to_model", path=path, **values)


def _paddies(
    config: RunConfig, path: str, cells: Cells, method: Method, legend: Optional[Mapping[int, int]], findings: Findings
) -> None:
    """Irrigated cropland becomes paddy by a legend, in the run or in the step land_use before it, but is not always rice."""
    if not config.paddy:
        return
    paddies = {code for code, paddy in zip(method.classes.codes, method.classes.paddy) if paddy}
    codes: Dict[float, int] = {}
    if legend is not None:
        codes = {code: count for code, count in cells.codes.items() if legend.get(int(code)) in paddies}
    elif _by_legend(open_raster(path, "land_use").GetMetadata()):
        codes = {code: count for code, count in cells.codes.items() if code in paddies}
    if codes:
        listed = ", ".join(f"{code:g}" for code in sorted(codes))
        findings.add(WARNING, land_use_field(config), "paddy_by_legend", path=path, codes=listed, count=sum(codes.values()))


def _by_legend(tags: Mapping[str, str]) -> bool:
    """Whether the step land_use made the classes by a legend of land-cover codes, without a map of paddies."""
    return tags.get("GSOCSEQ_PADDY") == "legend" and tags.get("GSOCSEQ_LEGEND") != FAO_LEGEND


def check_zones(config: RunConfig, sources: Sources, cells: Cells, findings: Findings, progress: Progress) -> None:
    """Zones that scenarios name must be in the map of zones."""
    named = {zone for scenario in config.scenarios for zone in scenario.zones}
    source = sources.layers.get("zones")
    if not named or not isinstance(source, LayerRef) or not cells.complete:
        return
    found = codes_in([source], cells, progress)
    missing = sorted(zone for zone in named if float(zone) not in found)
    if missing:
        findings.add(WARNING, "layers.zones", "zones_unknown", path=source.path, missing=", ".join(missing), found=_counts(found))
