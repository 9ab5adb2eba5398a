"""Scripts for the code editor of Google Earth Engine, whose exports the prepare steps take as they are."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import List, Optional, Tuple

from ...core.errors import GsocError
from ...core.gsocseq.export_names import make
from ...core.progress import Progress
from ...io.atomic import probe_outputs, write_text
from ...io.folder_lock import FolderLock
from ...io.grid import Bounds, Grid, gsp_grid_over, spatial_reference
from ...io.raster import open_raster
from ...io.vectors import Area
from ..folders import output_folder
from ..prepare.earth_engine import Script, Years, climate_script, land_cover_script, ndvi_script, pveg_script

README = "README.txt"
EDITOR = "https://code.earthengine.google.com"
_DRIVE_FOLDER = re.compile(r"[A-Za-z0-9_-]{1,100}")


@dataclass(frozen=True)
class ScriptsRequest:
    """Which years of what.

    land_cover: "esa" (ESA CCI / C3S, 300 m) or "copernicus" (CGLS-LC100, 100 m). resolution: cells of the vegetation, arc-seconds.
    ndvi_threshold: above it plants cover the soil. drive_folder: where in Google Drive the exports go.
    """

    spin_up_years: Years = (1981, 2000)
    warm_up_years: Years = (2001, 2020)
    cover_years: Years = (2001, 2020)
    land_cover_years: Years = (2000, 2020)
    land_cover: str = "esa"
    resolution: float = 30.0
    ndvi_threshold: float = 0.6
    drive_folder: str = "gsocseq"


def earth_engine_scripts(request: ScriptsRequest, bounds: Bounds, folder: str, progress: Progress) -> List[str]:
    """Write the scripts for the rectangle `bounds` (degrees) and a README.txt; returns their paths.

    Raises GsocError for years, cells or a rectangle that cannot be exported, and for a folder that cannot be written to.
    """
    from ... import __version__

    scripts = _scripts(request, bounds)
    heading = f"GSOCseq {__version__}. Paste all of this into a new file on {EDITOR} and press Run; then run the tasks in the tab 'Tasks'."
    texts = {script.name: script.text(heading, request.drive_folder) for script in scripts}
    texts[README] = _readme(request, bounds, scripts)
    with output_folder(folder) as target, FolderLock(target):
        paths = [os.path.join(target, name) for name in texts]
        probe_outputs(paths, [])
        for path, text in zip(paths, texts.values()):
            progress.check()
            write_text(path, text)
    progress.log("scripts_written", folder=target, names=", ".join(texts))
    return paths


def bounds_in_degrees(area: Optional[str], reference: Optional[str]) -> Bounds:
    """The rectangle of longitudes and latitudes around the polygons `area`, or around the raster `reference` where there are none.

    Raises GsocError for an area or a raster that cannot be read, lies across the 180th meridian, or has no place on the globe.
    """
    if area:
        world = Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), spatial_reference("EPSG:4326").ExportToWkt())
        try:
            return Area(area, world).bounds
        except GsocError as error:
            if error.key != "area_crosses_180":
                raise
            raise GsocError("scripts_cross_180", **error.values) from error
    if not reference:
        raise GsocError("scripts_no_area")
    west, south, east, north = gsp_grid_over(Grid.of(open_raster(reference, "reference"))).bounds
    if east > 180.0 or west < -180.0:
        raise GsocError("scripts_cross_180", path=reference, west=f"{west:.4f}", east=f"{east:.4f}")
    return west, south, east, north


def _scripts(request: ScriptsRequest, bounds: Bounds) -> Tuple[Script, ...]:
    """Raises GsocError for what cannot be exported."""
    if not 0.0 < request.ndvi_threshold < 1.0:
        raise GsocError("config_value", field="ndvi_threshold", found=request.ndvi_threshold, expected="more than 0 and less than 1")
    if not _DRIVE_FOLDER.fullmatch(request.drive_folder):
        expected = "letters, digits, - and _ only"
        raise GsocError("config_value", field="drive_folder", found=request.drive_folder, expected=expected)
    return (
        climate_script(bounds, (request.spin_up_years, request.warm_up_years)),
        pveg_script(bounds, request.cover_years, request.resolution, request.ndvi_threshold),
        ndvi_script(bounds, request.cover_years, request.resolution),
        land_cover_script(bounds, request.land_cover_years, request.land_cover),
    )


def _readme(request: ScriptsRequest, bounds: Bounds, scripts: Tuple[Script, ...]) -> str:
    """What to paste, what comes out, how large it is, and which algorithm takes it."""
    west, south, east, north = bounds
    lines = [
        "GSOCseq: scripts for Google Earth Engine",
        f"Area: longitudes {west:.4f} to {east:.4f}, latitudes {south:.4f} to {north:.4f}",
        "",
        f"1. Open {EDITOR} (a Google account with a Cloud project registered for Earth Engine; free for research and education).",
        "2. For each script: make a new file, paste the whole text, press Run. The console says how many images were found.",
        "3. In the tab 'Tasks' press Run for each task. Minutes to hours later the files are in your Google Drive, in the folder",
        f"   '{request.drive_folder}'. You can close the browser meanwhile.",
        "4. Download the files and give them to the algorithm named below. Keep their names: they tell unit and scale.",
        "   A large export comes in several files, <name>-0000000000-0000007424.tif and so on: give all of them.",
        "",
        "Of pveg.js and ndvi.js one is enough: the first exports the finished shares of months under plants, the second the images they",
        "come from, to look at them or to choose another limit of NDVI later. The sizes below are those without compression.",
    ]
    for script in scripts:
        lines += ["", *_described(script)]
    return "\n".join([*lines, ""])


def _described(script: Script) -> List[str]:
    cell = 1.0 / script.grid.geotransform[1]
    return [
        f"{script.name}  ->  {script.taken_by}",
        f"  from {script.collection.id} ({script.collection.source})",
        f"  {script.grid.columns} x {script.grid.rows} cells of 1/{cell:.0f} degree; {script.contents}",
        *(f"  {make(export)}.tif  {script.megabytes:.1f} MB" for export in script.exports),
    ]
