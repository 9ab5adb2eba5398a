"""Checks of names and files: what is there, can it be read, and does each map lie and say what a submission needs."""

from __future__ import annotations

import math
import os
import re
from typing import Dict, List, Sequence

from ...core.errors import Phrase
from ...core.gsocseq.product_kinds import mandatory_maps, named_map
from ...core.gsocseq.products import product_units
from ...core.gsocseq.quality import limits_of
from ...io.grid import GSP_CELLS_PER_DEGREE, Grid, equivalent, spatial_reference
from ..product_set import ProductSet
from .findings import Findings, named
from .result import FAIL, WARN
from .scan import WGS84, MapScan
from .strips import OneGrid

_ISO3 = re.compile("[A-Z]{3}")
_OFF_GRID = 0.01
"""Cells by which an origin, or the far edge of a map, may be off the GSP grid: digits that a header lost."""


def check_names(products: ProductSet, findings: Findings) -> None:
    """Mandatory and optional maps, files of others, the country's code."""
    mandatory = mandatory_maps()
    _check_there("mandatory_maps", FAIL, mandatory, products, findings)
    _check_there("optional_maps", WARN, [stem for stem in product_units() if stem not in mandatory], products, findings)
    codes = {name: found.code for name in products.strangers for found in [named_map(name)] if found}
    others = [name for name, code in codes.items() if code != products.code]
    unknown = [name for name in products.strangers if name not in others]
    _check_strangers("other_country", FAIL, others, "cause_several_countries", products, findings)
    _check_strangers("unrecognised", WARN, unknown, "cause_misnamed", products, findings)
    values = {"code": products.code}
    if _ISO3.fullmatch(products.code):
        findings.good("country_code", "quality_country_code", values=values)
    else:
        findings.bad("country_code", FAIL, "quality_country_code_wrong", [], len(products.maps), values, ["cause_code"], "remedy_country_code")


def _check_there(id: str, verdict: str, wanted: Sequence[str], products: ProductSet, findings: Findings) -> None:
    """Whether the wanted maps are in the set."""
    missing = [stem for stem in wanted if stem not in products.maps]
    values = {"wanted": len(wanted), "missing": len(missing), "names": ", ".join(missing), "code": products.code}
    if missing:
        findings.bad(id, verdict, f"quality_{id}_missing", missing, len(missing), values, ["cause_not_made"], f"remedy_{id}")
    else:
        findings.good(id, f"quality_{id}", count=len(wanted), values=values)


def _check_strangers(id: str, verdict: str, names: Sequence[str], cause: str, products: ProductSet, findings: Findings) -> None:
    """Whether files of this sort lie among the maps."""
    values = {"files": named(names), "code": products.code}
    if names:
        findings.bad(id, verdict, f"quality_{id}_found", names, len(names), values, [cause], f"remedy_{id}")
    else:
        findings.good(id, f"quality_{id}", values=values)


def check_files(scans: Sequence[MapScan], findings: Findings) -> None:
    """Each file by itself."""
    for scan in scans:
        if not scan.readable:
            values = {"file": os.path.basename(scan.path), "reason": _reason(scan)}
            findings.bad("readable", FAIL, "quality_unreadable", [scan.stem], 1, values, ["cause_truncated"], "remedy_unreadable")
            continue
        findings.good("readable", "quality_readable", [scan.stem], 1)
        _check_form(scan, findings)
        _check_place(scan, findings)
        _check_no_data(scan, findings)
        _check_tag(scan, findings)
        if not scan.values.cells:
            findings.bad("empty", FAIL, "quality_empty", [scan.stem], 1, {}, ["cause_mask", "cause_no_data_wrong"], "remedy_empty")


def _reason(scan: MapScan) -> str:
    """Why a map cannot be used, in GDAL's words where it has some."""
    if scan.problem is None:
        return ""
    values = {**scan.problem.values, "path": os.path.basename(scan.path)}
    return str(values["reason"]) if "reason" in values else Phrase.of(scan.problem.key, **values)


def _check_form(scan: MapScan, findings: Findings) -> None:
    """One band of Float32."""
    maps = [scan.stem]
    if scan.bands == 1:
        findings.good("one_band", "quality_one_band", maps, 1)
    else:
        findings.bad("one_band", FAIL, "quality_bands", maps, 1, {"bands": scan.bands}, ["cause_stack"], "remedy_one_band")
    if scan.data_type == "Float32":
        findings.good("data_type", "quality_float32", maps, 1)
    else:
        findings.bad("data_type", FAIL, "quality_data_type", maps, 1, {"type": scan.data_type}, ["cause_rounded"], "remedy_data_type")


def _check_place(scan: MapScan, findings: Findings) -> None:
    """North-up, EPSG:4326, on the GSP grid."""
    maps = [scan.stem]
    if scan.grid is None:
        reason = {"reason": _reason(scan)}
        findings.bad("north_up", FAIL, "quality_not_north_up", maps, 1, reason, ["cause_no_georeference"], "remedy_north_up")
        return
    findings.good("north_up", "quality_north_up", maps, 1)
    reference = spatial_reference(scan.grid.crs_wkt)
    if not scan.has_crs:
        findings.bad("crs", FAIL, "quality_crs_missing", maps, 1, {}, ["cause_crs_lost"], "remedy_crs_missing")
    elif equivalent(reference, spatial_reference(WGS84)):
        findings.good("crs", "quality_crs", maps, 1)
    else:
        findings.bad("crs", FAIL, "quality_crs_other", maps, 1, {"crs": reference.GetName() or "?"}, ["cause_crs_own"], "remedy_crs")
        return  # whose cells are no arc-seconds
    _check_gsp(maps, scan.grid, findings)


def _check_gsp(maps: List[str], grid: Grid, findings: Findings) -> None:
    """Cell size and origin of the Global Soil Partnership's grid."""
    x, dx, _, y, _, dy = grid.geotransform
    sizes = [abs(size * GSP_CELLS_PER_DEGREE - 1.0) * cells for size, cells in ((dx, grid.columns), (-dy, grid.rows))]
    east, north = (abs(place * GSP_CELLS_PER_DEGREE - round(place * GSP_CELLS_PER_DEGREE)) for place in (x, y))
    if max(sizes) > _OFF_GRID:
        values = {"width": f"{dx * 3600:.6g}", "height": f"{-dy * 3600:.6g}"}
        findings.bad("gsp_grid", FAIL, "quality_cell_size", maps, 1, values, ["cause_own_grid"], "remedy_gsp_grid")
    elif max(east, north) > _OFF_GRID:
        values = {"east": f"{east:.3f}", "north": f"{north:.3f}"}
        findings.bad("gsp_grid", FAIL, "quality_origin", maps, 1, values, ["cause_origin"], "remedy_gsp_grid")
    else:
        findings.good("gsp_grid", "quality_gsp_grid", maps, 1)


def _check_no_data(scan: MapScan, findings: Findings) -> None:
    """A declared no-data value that no real value can have."""
    low, high = limits_of(scan.stem)
    maps, declared = [scan.stem], scan.no_data
    if declared is None:
        findings.bad("no_data", FAIL, "quality_no_data_none", maps, 1, {}, ["cause_no_data_lost"], "remedy_no_data")
    elif not math.isnan(declared) and low <= declared <= high:
        values = {"value": f"{declared:g}", "low": f"{low:g}", "high": f"{high:g}"}
        findings.bad("no_data", WARN, "quality_no_data_possible", maps, 1, values, ["cause_no_data_zero"], "remedy_no_data")
    elif scan.nameless:
        values = {"value": f"{declared:g}", "cells": str(scan.nameless)}
        findings.bad("no_data", WARN, "quality_no_data_nan", maps, scan.nameless, values, ["cause_no_data_lost"], "remedy_no_data")
    else:
        findings.good("no_data", "quality_no_data", maps, 1, {"value": f"{declared:g}"})


def _check_tag(scan: MapScan, findings: Findings) -> None:
    """The map's own tag and its name."""
    if not scan.tag:
        return
    if scan.tag.lower() == scan.stem.lower():
        findings.good("tag", "quality_tag_agrees", [scan.stem], 1)
    else:
        findings.bad("tag", FAIL, "quality_tag", [scan.stem], 1, {"tag": scan.tag, "stem": scan.stem}, ["cause_renamed"], "remedy_tag")


def check_together(scans: Sequence[MapScan], groups: Sequence[OneGrid], findings: Findings) -> None:
    """All maps on one grid, and no map there under two names."""
    if len(groups) == 1:
        total = len(groups[0].scans)
        findings.good("same_grid", "quality_same_grid", [], total, {"total": total, "grid": _size(groups[0].grid)})
    for group in groups[1:]:
        values = {"grid": _size(group.grid), "others": len(groups[0].scans), "main": _size(groups[0].grid)}
        findings.bad("same_grid", FAIL, "quality_grid_other", group.stems, len(group.stems), values, ["cause_cut"], "remedy_same_grid")
    by_digest: Dict[str, List[str]] = {}
    for scan in scans:
        if scan.readable and scan.values.cells:
            by_digest.setdefault(scan.digest, []).append(scan.stem)
    copies = [stems for stems in by_digest.values() if len(stems) > 1]
    for stems in copies:
        findings.bad("identical", FAIL, "quality_identical", stems, len(stems), {}, ["cause_copy", "cause_zero_percent"], "remedy_identical")
    if not copies:
        findings.good("identical", "quality_all_different", [], len(by_digest), {"total": len(by_digest)})


def _size(grid: Grid) -> str:
    """A grid's size, top-left corner and coordinate system."""
    x, y, crs = grid.geotransform[0], grid.geotransform[3], spatial_reference(grid.crs_wkt).GetName()
    return f"{grid.columns} x {grid.rows}, x {x:.6f}, y {y:.6f}, {crs}"
