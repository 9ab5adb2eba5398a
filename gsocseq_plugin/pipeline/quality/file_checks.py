"""Checks of names and files: what is there, can it be read, and does each map lie and say what a submission needs."""

from __future__ import annotations

import math
import os
import re
from typing import Dict, List, Sequence

from ...core.gsocseq.product_kinds import kind_of, mandatory_maps, named_map
from ...core.gsocseq.products import product_units
from ...core.gsocseq.quality import HARD
from ...io.grid import GSP_CELLS_PER_DEGREE, Grid, equivalent, spatial_reference
from ..product_set import ProductSet
from .findings import Findings, named
from .result import FAIL, PASS, WARN
from .scan import MapScan

_ISO3 = re.compile("[A-Z]{3}")


def check_names(products: ProductSet, findings: Findings) -> None:
    """Mandatory and optional maps, files of others, the country's code."""
    stems, mandatory = list(products.maps), mandatory_maps()
    for id, wanted, verdict in (
        ("mandatory_maps", mandatory, FAIL),
        ("optional_maps", [stem for stem in product_units() if stem not in mandatory], WARN),
    ):
        missing = [stem for stem in wanted if stem not in stems]
        if missing:
            key = f"quality_{id}_missing"
            values = {"wanted": len(wanted), "missing": len(missing), "names": ", ".join(missing), "code": products.code}
            findings.add(id, verdict, key, missing, len(missing), remedy=f"remedy_{id}", **values)
        else:
            findings.add(id, PASS, f"quality_{id}", wanted=len(wanted))
    others = [name for name in products.strangers if (named_map(name) or ("", ""))[0] not in ("", products.code)]
    unknown = [name for name in products.strangers if name not in others]
    for id, names, verdict in (("other_country", others, FAIL), ("unrecognised", unknown, WARN)):
        if names:
            findings.add(id, verdict, f"quality_{id}_found", names, len(names), remedy=f"remedy_{id}", files=named(names), code=products.code)
        else:
            findings.add(id, PASS, f"quality_{id}", code=products.code)
    good = bool(_ISO3.fullmatch(products.code))
    findings.add(
        "country_code", PASS if good else FAIL, "quality_country_code" if good else "quality_country_code_wrong",
        remedy=None if good else "remedy_country_code", code=products.code,
    )


def check_files(scans: Sequence[MapScan], findings: Findings) -> None:
    """Each file by itself."""
    for scan in scans:
        if not scan.readable:
            findings.add(
                "readable", FAIL, "quality_unreadable", [scan.stem], 1, ["cause_truncated"], "remedy_unreadable",
                file=os.path.basename(scan.path), reason=str(scan.problem),
            )
            continue
        findings.add("readable", PASS, "quality_readable", [scan.stem], 1)
        _check_form(scan, findings)
        _check_place(scan, findings)
        _check_no_data(scan, findings)
        _check_tag(scan, findings)
        if not scan.values.cells:
            findings.add("empty", FAIL, "quality_empty", [scan.stem], 1, ["cause_mask", "cause_no_data_wrong"], "remedy_empty")


def _check_form(scan: MapScan, findings: Findings) -> None:
    """One band of Float32."""
    if scan.bands == 1:
        findings.add("one_band", PASS, "quality_one_band", [scan.stem], 1)
    else:
        findings.add("one_band", FAIL, "quality_bands", [scan.stem], 1, ["cause_stack"], "remedy_one_band", bands=scan.bands)
    if scan.data_type == "Float32":
        findings.add("data_type", PASS, "quality_float32", [scan.stem], 1)
    else:
        findings.add("data_type", FAIL, "quality_data_type", [scan.stem], 1, ["cause_rounded"], "remedy_data_type", type=scan.data_type)


def _check_place(scan: MapScan, findings: Findings) -> None:
    """North-up, EPSG:4326, on the GSP grid."""
    if scan.grid is None:
        findings.add("north_up", FAIL, "quality_not_north_up", [scan.stem], 1, ["cause_no_georeference"], "remedy_north_up", reason=str(scan.problem))
        return
    findings.add("north_up", PASS, "quality_north_up", [scan.stem], 1)
    reference = spatial_reference(scan.grid.crs_wkt)
    if not scan.has_crs:
        findings.add("crs", FAIL, "quality_crs_missing", [scan.stem], 1, ["cause_crs_lost"], "remedy_crs_missing")
    elif not equivalent(reference, spatial_reference("EPSG:4326")):
        findings.add("crs", FAIL, "quality_crs_other", [scan.stem], 1, ["cause_crs_own"], "remedy_crs", crs=reference.GetName() or "?")
        return
    else:
        findings.add("crs", PASS, "quality_crs", [scan.stem], 1)
    _check_gsp(scan, scan.grid, findings)


def _check_gsp(scan: MapScan, grid: Grid, findings: Findings) -> None:
    """Cell size and origin of the Global Soil Partnership's grid."""
    x, dx, _, y, _, dy = grid.geotransform
    sizes = [abs(size * GSP_CELLS_PER_DEGREE - 1.0) * count for size, count in ((dx, grid.columns), (-dy, grid.rows))]
    offsets = [abs(place * GSP_CELLS_PER_DEGREE - round(place * GSP_CELLS_PER_DEGREE)) for place in (x, y)]
    seconds = {"width": f"{dx * 3600:.6g}", "height": f"{-dy * 3600:.6g}"}
    if max(sizes) > 1e-3:
        findings.add("gsp_grid", FAIL, "quality_cell_size", [scan.stem], 1, ["cause_own_grid"], "remedy_gsp_grid", **seconds)
    elif max(offsets) > 1e-3:
        off = {"east": f"{offsets[0]:.3f}", "north": f"{offsets[1]:.3f}"}
        findings.add("gsp_grid", FAIL, "quality_origin", [scan.stem], 1, ["cause_origin"], "remedy_gsp_grid", **off)
    else:
        findings.add("gsp_grid", PASS, "quality_gsp_grid", [scan.stem], 1)


def _check_no_data(scan: MapScan, findings: Findings) -> None:
    """A declared no-data value that no real value can have."""
    low, high = HARD[kind_of(scan.stem)]
    if scan.no_data is None:
        findings.add("no_data", FAIL, "quality_no_data_none", [scan.stem], 1, ["cause_no_data_lost"], "remedy_no_data")
    elif not math.isnan(scan.no_data) and low <= scan.no_data <= high:
        values = {"value": f"{scan.no_data:g}", "low": f"{low:g}", "high": f"{high:g}"}
        findings.add("no_data", WARN, "quality_no_data_possible", [scan.stem], 1, ["cause_no_data_zero"], "remedy_no_data", **values)
    else:
        findings.add("no_data", PASS, "quality_no_data", [scan.stem], 1, value=f"{scan.no_data:g}")


def _check_tag(scan: MapScan, findings: Findings) -> None:
    """The map's own tag and its name."""
    if scan.tag and scan.tag.lower() != scan.stem.lower():
        findings.add("tag", FAIL, "quality_tag", [scan.stem], 1, ["cause_renamed"], "remedy_tag", tag=scan.tag, stem=scan.stem)
    elif scan.tag:
        findings.add("tag", PASS, "quality_tag_agrees", [scan.stem], 1)


def check_together(scans: Sequence[MapScan], groups: Sequence[Sequence[MapScan]], findings: Findings) -> None:
    """All maps on one grid, and no map there under two names."""
    main = groups[0] if groups else []
    for group in groups[1:]:
        grid = group[0].grid
        where = "" if grid is None else "{0} x {1}, x {2:.6g}, y {3:.6g}".format(grid.columns, grid.rows, grid.geotransform[0], grid.geotransform[3])
        stems = [scan.stem for scan in group]
        findings.add("same_grid", FAIL, "quality_grid_other", stems, len(stems), ["cause_cut"], "remedy_same_grid", grid=where, others=len(main))
    if main and len(groups) == 1:
        grid = main[0].grid
        size = {"columns": grid.columns, "rows": grid.rows} if grid else {}
        findings.add("same_grid", PASS, "quality_same_grid", [], len(main), total=len(main), **size)
    by_digest: Dict[str, List[str]] = {}
    for scan in scans:
        if scan.readable and scan.values.cells:
            by_digest.setdefault(scan.digest, []).append(scan.stem)
    copies = [stems for stems in by_digest.values() if len(stems) > 1]
    for stems in copies:
        findings.add("identical", FAIL, "quality_identical", stems, len(stems), ["cause_copy", "cause_zero_percent"], "remedy_identical")
    if not copies:
        findings.add("identical", PASS, "quality_all_different", [], len(by_digest), total=len(by_digest))
