"""Areas of interest as users have them: in another system, with edges that cross, points instead of polygons."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest
from osgeo import ogr, osr

from gsocseq_plugin.io.grid import Grid

SQUARE = "POLYGON((-20.4 51.7,-20.2 51.7,-20.2 51.9,-20.4 51.9,-20.4 51.7))"
BOW = "POLYGON((-20.4 51.7,-20.2 51.9,-20.2 51.7,-20.4 51.9,-20.4 51.7))"
FAR = "POLYGON((10 10,11 10,11 11,10 10))"


def area_file(path: Path, shapes: List[str], crs: int = 4326) -> str:
    """A GeoPackage of these shapes (longitude, latitude), in the system `crs`."""
    wgs84, target = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((wgs84, 4326), (target, crs)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("area", target, ogr.wkbUnknown)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.CreateGeometryFromWkt(shape)
        geometry.Transform(osr.CoordinateTransformation(wgs84, target))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    layer = dataset = None
    return str(path)


def aligned(sample: Path, area: str, folder: Path) -> Grid:
    """The grid of the sample's climate on the carbon map, cut to the area."""
    import processing

    processing.run("gsocseq:align_layers", {"LAYERS": [str(sample / "tmean_1981_2000.tif")], "AREA": area, "OUTPUT": str(folder)})
    return Grid.of(str(folder / "tmean_1981_2000.tif"))


@pytest.mark.parametrize("crs", [4326, 3857, 32627])
def test_an_area_in_any_system_cuts_the_same_cells(provider, sample: Path, tmp_path: Path, crs: int) -> None:
    grid = aligned(sample, area_file(tmp_path / "area.gpkg", [SQUARE], crs), tmp_path / "out")
    west, south, east, north = grid.bounds
    cell = 1 / 120
    assert -20.4 - 2 * cell < west <= -20.4 + 1e-9 and -20.2 - 1e-9 <= east < -20.2 + 2 * cell
    assert 51.7 - 2 * cell < south <= 51.7 + 1e-9 and 51.9 - 1e-9 <= north < 51.9 + 2 * cell


def test_edges_that_cross_are_repaired(provider, sample: Path, tmp_path: Path) -> None:
    import processing

    whole = processing.run("gsocseq:target_points", {"AREA": area_file(tmp_path / "a.gpkg", [SQUARE]), "OUTPUT": str(tmp_path / "a_points.gpkg")})
    bow = processing.run("gsocseq:target_points", {"AREA": area_file(tmp_path / "b.gpkg", [BOW]), "OUTPUT": str(tmp_path / "b_points.gpkg")})
    assert 0.35 * whole["COUNT"] < bow["COUNT"] < 0.65 * whole["COUNT"]  # two triangles, half of the square


@pytest.mark.parametrize(
    ("shapes", "told"),
    [
        (["POINT(-20.3 51.8)"], "is a POINT, polygons are expected"),
        ([SQUARE, "LINESTRING(-20.4 51.7,-20.2 51.9)"], "feature 2 is a LINESTRING, polygons are expected"),
        ([FAR], "have nothing in common"),
        ([], "the layer has no polygons"),
    ],
)
@pytest.mark.parametrize("name", ["align_layers", "fill_gaps", "full_run", "target_points"])
def test_areas_that_are_none(provider, sample: Path, tmp_path: Path, name: str, shapes: List[str], told: str) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    area = area_file(tmp_path / "area.gpkg", shapes)
    feedback, said = QgsProcessingFeedback(False), ""
    output = str(tmp_path / ("out.gpkg" if name == "target_points" else "out"))
    try:
        processing.run(f"gsocseq:{name}", {"AREA": area, "OUTPUT": output}, feedback=feedback)
    except QgsProcessingException as error:
        said = f"{error}\n{feedback.textLog()}"
    assert told in said and "Traceback" not in said
    # While SQLite has the file open it may keep two more beside it.
    assert {path.name for path in tmp_path.iterdir()} - {"area.gpkg-shm", "area.gpkg-wal"} == {"area.gpkg"}
