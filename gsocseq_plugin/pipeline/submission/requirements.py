"""What FAO asks of a submission, looked up in a folder of maps. Sources: FAO 2022, Technical Manual annex II; Technical Specifications."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence

from ...core.errors import ERROR, Compound, GsocError, Phrase, Problem, english, listed, sentence
from ...core.gsocseq.product_kinds import mandatory_maps, named_map
from ...core.gsocseq.products import product_units
from ...core.progress import Progress
from ...io.grid import Grid, gsp_grid, spatial_reference
from ...io.raster import open_raster, tags_of
from ...io.tables import Table, read_table
from ..horizon import with_horizon
from ..product_set import FAO_YEARS, ProductSet, read_product_set
from ..quality.result import FAIL, PASS, WARN, QualityResult
from ..quality.scan import CORRECTED_TAG
from ..steps.apply_masks import TAG as MASKS_TAG
from .request import Submission

YES, OPTIONAL, CONFIRMED = "yes", "optional", "confirmed"
STATES = (YES, OPTIONAL, CONFIRMED)


@dataclass(frozen=True)
class Requirement:
    """A line of the checklist. need, found: keys of the catalogue; values fill `found`.

    state: YES; OPTIONAL: not there, and need not be; CONFIRMED: not so, and meant by the sender.
    """

    state: str
    need: str
    found: str
    values: Dict[str, Any]

    def texts(self, translate: Callable[[str], str] = english) -> Sequence[str]:
        """The requirement, its state, and what was found, as sentences."""
        return [
            sentence(self.need, {}, translate),
            sentence(f"checklist_{self.state}", {}, translate),
            sentence(self.found, self.values, translate),
        ]


@dataclass(frozen=True)
class Survey:
    """Maps that may be packed, on one grid. validation: the table that goes with them."""

    products: ProductSet
    grid: Grid
    validation: Optional[Table]
    requirements: List[Requirement]


def survey(folder: str, submission: Submission, years: Optional[int], progress: Progress) -> Survey:
    """Look at names, files and grids, not at values. Raises GsocError, naming the files, for what no submission can have.

    years: the horizon, where the maps do not tell.
    """
    products = with_horizon(read_product_set(folder, years), progress.part(0.0, 0.01))
    _require_code(products, submission)
    lines = [_mandatory(products), _optional(products, progress), _names(products)]
    grid = _common_grid(products)
    validation = read_table(submission.validation) if submission.validation else None
    return Survey(products, grid, validation, [*lines, _grid_line(grid), _horizon(products, submission)])


def masks_of(products: ProductSet, manifest: Optional[Mapping[str, Any]]) -> List[str]:
    """The masks of maps: they leave a tag in the layers they were applied to, be it the maps or the inputs of the run (those that are still
    where they were), and an entry in the manifest of a run that began with them.
    """
    config = (manifest or {}).get("config", {})
    inputs = [entry["path"] for entry in (manifest or {}).get("inputs", []) if os.path.isfile(entry["path"])]
    told = {tags_of(path).get(MASKS_TAG, "") for path in [*products.maps.values(), *inputs]} - {""}
    return sorted(told | ({entry.get("step") for entry in config.get("prepare", [])} & {"apply_masks"}))


def masks_text(tags: Iterable[str]) -> str:
    """Masks as the tags name them (sand > 85 %; paddy), to stand in a sentence."""
    return Compound.of((Compound.of(mask.split(" ", 1), " ") for tag in tags for mask in tag.split("; ")), "; ")


def corrected_maps(products: ProductSet) -> List[str]:
    """The maps that are copies of 'Correct the maps'."""
    return [stem for stem, path in products.maps.items() if CORRECTED_TAG in tags_of(path)]


def corrected_line(products: ProductSet) -> Requirement:
    """Whether the maps are as they were computed, or cells of them were made no data since."""
    corrected = len(corrected_maps(products))
    if not corrected:
        return Requirement(YES, "need_uncorrected", "found_uncorrected", {})
    return Requirement(CONFIRMED, "need_uncorrected", "found_corrected", {"count": corrected})


def masks_line(products: ProductSet, manifest: Optional[Mapping[str, Any]], submission: Submission) -> Requirement:
    """The line of masks. Raises GsocError for masked maps, unless they are confirmed."""
    masks = masks_text(masks_of(products, manifest))
    if not masks:
        return Requirement(YES, "need_unmasked", "found_unmasked", {})
    if not submission.confirm_masked:
        raise GsocError("submission_masked", folder=products.folder, masks=masks)
    return Requirement(CONFIRMED, "need_unmasked", "found_masked", {"masks": masks})


def manifest_line(manifest: Optional[Mapping[str, Any]]) -> Requirement:
    """Whether the record of the run goes with the maps; that it belongs to them was checked when it was read."""
    state, found = (OPTIONAL, "found_no_manifest") if manifest is None else (YES, "found_manifest")
    return Requirement(state, "need_manifest", found, {})


def maps_line(products: ProductSet) -> Requirement:
    """The line of the metadata, which every package has."""
    return Requirement(YES, "need_metadata", "found_metadata", {"count": len(products.maps)})


def report_line() -> Requirement:
    """The line of the report, which every package has."""
    return Requirement(YES, "need_report", "found_report", {})


def quality_line(result: QualityResult, submission: Submission) -> Requirement:
    """The line of quality control. Raises GsocError for maps that fail it, unless that is confirmed."""
    failed = result.by_verdict(FAIL)
    if failed and not submission.confirm_failed:
        first = Problem(ERROR, "", failed[0].key, failed[0].values)
        raise GsocError("submission_failed", folder=result.folder, count=len(failed), first=first)
    counts = {"passed": len(result.by_verdict(PASS)), "warned": len(result.by_verdict(WARN)), "failed": len(failed)}
    return Requirement(CONFIRMED if failed else YES, "need_quality", "found_quality", counts)


def validation_line(table: Optional[Table]) -> Requirement:
    """The table that goes with the maps, where there is one."""
    if table is None:
        return Requirement(OPTIONAL, "need_validation", "found_no_validation", {})
    counts = {"name": os.path.basename(table.path), "rows": len(table.rows), "columns": len(table.header)}
    return Requirement(YES, "need_validation", "found_validation", counts)


def sender_lines(submission: Submission) -> List[Requirement]:
    """The lines of what the sender says."""
    given = {
        "experts": submission.experts,
        "institution": submission.institution,
        "contact": submission.contact,
        "policy": submission.data_policy,
        "licence": submission.licence_text,
        "date": submission.date,
    }
    return [Requirement(YES, f"need_{name}", "found_text", {"text": text}) for name, text in given.items()]


def _require_code(products: ProductSet, submission: Submission) -> None:
    """Raise GsocError for maps of another country, for those of several, and for a map that is there twice."""
    if products.code != submission.iso3:
        raise GsocError("submission_other_code", folder=products.folder, found=products.code, expected=submission.iso3)
    others = [name for name in products.strangers if named_map(name) is not None]
    if others:
        raise GsocError("submission_strangers", folder=products.folder, count=len(others), code=products.code, names=listed(others))


def _mandatory(products: ProductSet) -> Requirement:
    needed = mandatory_maps()
    missing = [f"{products.code}_GSOCseq_{stem}.tif" for stem in needed if stem not in products.maps]
    if missing:
        raise GsocError("submission_missing", folder=products.folder, count=len(missing), of=len(needed), names=listed(missing))
    return Requirement(YES, "need_mandatory", "found_mandatory", {"count": len(needed), "of": len(needed)})


def _optional(products: ProductSet, progress: Progress) -> Requirement:
    optional = [stem for stem in product_units() if stem not in mandatory_maps()]
    missing = [stem for stem in optional if stem not in products.maps]
    counts = {"count": len(optional) - len(missing), "of": len(optional)}
    left_out = [name for name in products.strangers if named_map(name) is None]
    if left_out:
        progress.log("submission_left_out", count=len(left_out), names=listed(left_out))
    if not missing:
        return Requirement(YES, "need_optional", "found_optional_all", counts)
    names = ", ".join(missing)
    progress.log("submission_optional", names=names, **counts)
    return Requirement(OPTIONAL, "need_optional", "found_optional", {**counts, "names": names})


def _names(products: ProductSet) -> Requirement:
    for path in products.maps.values():
        dataset = open_raster(path, os.path.basename(path))
        if dataset.GetDriver().ShortName != "GTiff":
            raise GsocError("submission_not_geotiff", path=path, found=dataset.GetDriver().LongName)
        if dataset.RasterCount != 1:
            raise GsocError("submission_bands", path=path, found=dataset.RasterCount)
    return Requirement(YES, "need_names", "found_names", {"code": products.code, "count": len(products.maps)})


def _common_grid(products: ProductSet) -> Grid:
    """The grid of all maps. Raises GsocError unless it is one, and the GSP grid."""
    grids = {path: Grid.of(path) for path in products.maps.values()}
    first, grid = next(iter(grids.items()))
    others = [os.path.basename(path) for path, other in grids.items() if not other.same_as(grid)]
    if others:
        raise GsocError(
            "submission_grids", folder=products.folder, count=len(others), first=os.path.basename(first), grid=_described(grid), names=listed(others)
        )
    if not grid.on_lattice_of(gsp_grid(grid.bounds)):
        raise GsocError("submission_grid", path=first, found=_described(grid))
    return grid


def _described(grid: Grid) -> str:
    """System, cell and corner of a grid, to stand in a sentence."""
    x, width, _, y, _, height = grid.geotransform
    numbers = {name: f"{value:.9g}" for name, value in (("width", width), ("height", -height), ("x", x), ("y", y))}
    values = {"crs": spatial_reference(grid.crs_wkt).GetName(), "columns": grid.columns, "rows": grid.rows, **numbers}
    return Phrase.of("grid_described", **values)


def _grid_line(grid: Grid) -> Requirement:
    west, south, east, north = (f"{edge:.6g}" for edge in grid.bounds)
    values = {"columns": grid.columns, "rows": grid.rows, "west": west, "south": south, "east": east, "north": north}
    return Requirement(YES, "need_grid", "found_grid", values)


def _horizon(products: ProductSet, submission: Submission) -> Requirement:
    """The line of the horizon. Raises GsocError for another one than FAO's, unless it is confirmed."""
    years = products.horizon
    if years != FAO_YEARS and not submission.confirm_horizon:
        raise GsocError("submission_horizon", folder=products.folder, years=years, expected=FAO_YEARS)
    found = "found_horizon_assumed" if products.years is None else "found_horizon"
    return Requirement(YES if years == FAO_YEARS else CONFIRMED, "need_horizon", found, {"years": years})
