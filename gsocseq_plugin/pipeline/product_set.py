"""The maps of one horizon in a folder, from this plugin or any other program, recognised by their names."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Dict, Iterable, List, Optional

from ..core.errors import GsocError
from ..core.gsocseq.landuse import ClassTable
from ..core.gsocseq.product_kinds import named_map, scenarios_of
from ..core.gsocseq.products import product_units
from ..core.gsocseq.quality import FAO_YEARS
from ..core.progress import Progress
from ..io.raster import sha256, tags_of
from ..io.tables import read_class_table
from .config import TABLES
from .folders import product_folders
from .manifest import NAME as MANIFEST

Manifest = Dict[str, Any]

HORIZON_TAG = "GSOCSEQ_HORIZON_YEARS"
LAND_USE_FILE, CLASSES_FILE, ADOPTED_FILE = "land_use.tif", "classes.csv", "adopted_gain.tif"
"""What a run leaves beside the maps: the classes at the end; the table of these classes, where it is not FAO's; and, where not all land
adopts a scenario, the gain over BAU at the horizon as the mean of all land while only the adopting share gains, t C/ha, a band each."""

_NAMED = 5
"""So many maps that are not the manifest's are named."""


@dataclass(frozen=True)
class ProductSet:
    """The maps of a folder.

    code: what stands before _GSOCseq_ in the names, a country's code as a rule; maps: path by stem, in FAO's order, then those of
    further scenarios; strangers: names of maps of another code, of maps that are there twice, and of GeoTIFFs named like no product
    but with _GSOCseq_; years: the horizon, None where neither the caller nor the maps tell.
    """

    folder: str
    code: str
    maps: Dict[str, str]
    strangers: List[str] = field(default_factory=list)
    years: Optional[int] = None

    @property
    def scenarios(self) -> List[str]:
        """The scenarios beside BAU, FAO's first."""
        return scenarios_of(list(self.maps))

    @property
    def horizon(self) -> int:
        """The years of the horizon, FAO's 20 where nothing tells."""
        return self.years or FAO_YEARS

    def beside(self, name: str) -> Optional[str]:
        """The path of another file of the folder, such as ADOPTED_FILE; None where there is none."""
        path = os.path.join(self.folder, name)
        return path if os.path.isfile(path) else None

    def of_run(self, name: str) -> Optional[str]:
        """The path of a file that a run leaves once for all horizons, such as LAND_USE_FILE; None where there is none."""
        further = os.path.basename(os.path.abspath(self.folder)).startswith("products_")
        above = os.path.join(os.path.dirname(os.path.abspath(self.folder)), name)
        return self.beside(name) or (above if further and os.path.isfile(above) else None)


def read_product_set(folder: str, years: Optional[int] = None) -> ProductSet:
    """The maps in `folder` itself (not in folders inside). Raises GsocError for no folder and for one without any map."""
    if not os.path.isdir(folder):
        raise GsocError("folder_not_there", folder=folder)
    names = sorted(name for name in os.listdir(folder) if not name.startswith("."))  # macOS leaves ._twins of every file
    recognised = {name: found for name, found in ((name, named_map(name)) for name in names) if found is not None}
    if not recognised:
        raise GsocError("products_none", folder=folder)
    code = _main_code(Counter(found.code for found in recognised.values()))
    maps: Dict[str, str] = {}
    strangers = [name for name in names if name not in recognised and "_gsocseq_" in name.lower() and name.lower().endswith((".tif", ".tiff"))]
    for name, found in recognised.items():
        if found.code == code and found.stem not in maps:
            maps[found.stem] = os.path.join(folder, name)
        else:
            strangers.append(name)
    order = list(product_units(list(dict.fromkeys(["SSM1", "SSM2", "SSM3", *scenarios_of(list(maps))]))))
    maps = {stem: maps[stem] for stem in sorted(maps, key=lambda stem: order.index(stem) if stem in order else len(order))}
    return ProductSet(folder, code, maps, sorted(strangers), years or horizon_of(maps.values()))


def sets_of_horizons(folder: str) -> List[ProductSet]:
    """The maps of a run, and those of its further horizons, which are in folders inside its own. Raises GsocError for a folder without maps."""
    further = [each for each in product_folders(folder) if any(map(named_map, os.listdir(each)))]
    return [read_product_set(each) for each in (folder, *further)]


def _main_code(codes: Counter) -> str:
    """The code that most maps have; of several, the first by name."""
    return min(codes, key=lambda code: (-codes[code], code))


def horizon_of(paths: Iterable[str]) -> Optional[int]:
    """The horizon that the maps' own tags tell; None where they are silent, do not agree, or tell no number of years."""
    told = {tags_of(path).get(HORIZON_TAG) for path in paths} - {None}
    years = told.pop() if len(told) == 1 else None
    return int(years) if years and years.isdigit() else None


def manifest_of(products: ProductSet, progress: Progress) -> Optional[Manifest]:
    """The manifest of the run that has written the maps; None where there is none beside them.

    Raises GsocError for a file that is no manifest, and for one of other files: unknown to it, or of other bytes. Looked at are the maps,
    land use and adopted gain: what totals and the report are made from.
    """
    path = products.of_run(MANIFEST)
    if path is None:
        return None
    manifest = _read_manifest(path)
    run = os.path.dirname(os.path.abspath(path))
    listed = {output.get("file", "").replace("\\", "/"): output for output in manifest.get("outputs", [])}
    beside = [products.of_run(LAND_USE_FILE), products.beside(ADOPTED_FILE)]
    files = [os.path.abspath(file) for file in (*products.maps.values(), *beside) if file]
    wrong = []
    for number, file in enumerate(files, start=1):
        progress.check()
        name = os.path.relpath(file, run).replace(os.sep, "/")
        output = listed.get(name, {})
        digest = output.get("sha256")  # manifests before version 0.3.0 have none
        if output.get("bytes") != os.path.getsize(file) or digest not in (None, sha256(file)):
            wrong.append(name)
        progress.report(number / len(files))
    if wrong:
        names = ", ".join(wrong[:_NAMED]) + (", ..." if len(wrong) > _NAMED else "")
        raise GsocError("manifest_foreign", manifest=path, count=len(wrong), names=names)
    return manifest


def _read_manifest(path: str) -> Manifest:
    """A manifest with a configuration. Raises GsocError for any other file."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            data = json.load(file)
    except (OSError, ValueError) as error:
        raise GsocError("manifest_unreadable", path=path, reason=str(error)) from error
    if not isinstance(data, dict) or "manifest_version" not in data or not isinstance(data.get("config"), dict):
        raise GsocError("manifest_unreadable", path=path, reason="no manifest_version, or no config")
    return data


def class_table(products: ProductSet) -> ClassTable:
    """The land-use classes of the run that made the maps: its own table beside them, else FAO's. Raises GsocError for one that cannot be read."""
    return read_class_table(products.of_run(CLASSES_FILE) or str(TABLES / "classes.csv"))
