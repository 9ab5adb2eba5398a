"""target_points: a point for each cell that land use, SOC and area leave to the model."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple

import numpy as np
import pytest
from osgeo import gdal, ogr

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.target_points import target_points

MODELLED = (2, 3, 5, 12, 13)


@pytest.fixture
def configured(sample: Path) -> Callable[..., RunConfig]:
    """SOC and land use of the sample, nothing else, with these fields."""

    def make(layers: Optional[Dict[str, Any]] = None, **fields: Any) -> RunConfig:
        data = json.loads((sample / "config.json").read_text())
        given = {"soc": data["layers"]["soc"], "land_use": data["layers"]["land_use"]}
        data.update({"area": None, **fields, "layers": given if layers is None else layers})
        return RunConfig.from_dict(data, sample)

    return make


def expected_cells(sample: Path) -> Dict[Tuple[int, int], Tuple[float, int]]:
    """SOC and last class of the cells of modelled classes with SOC, straight from the two files."""
    dataset = gdal.Open(str(sample / "soc_t_ha.tif"))
    soc, last = dataset.ReadAsArray(), gdal.Open(str(sample / "land_use.tif")).ReadAsArray()[-1]
    good = np.isin(last, MODELLED) & (soc >= 0) & (soc != dataset.GetRasterBand(1).GetNoDataValue())
    return {(int(r), int(c)): (float(soc[r, c]), int(last[r, c])) for r, c in np.argwhere(good)}


def point(x: float, y: float) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")


def rounded(places: Iterable[Tuple[float, float]]) -> List[Tuple[float, float]]:
    return sorted((round(x, 6), round(y, 6)) for x, y in places)


def read_points(path: Path) -> List[Dict[str, Any]]:
    """Fields and place of each point of a GeoPackage."""
    source = ogr.Open(str(path))
    return [{**feature.items(), "x": feature.geometry().GetX(), "y": feature.geometry().GetY()} for feature in source.GetLayer(0)]


def test_one_point_per_cell_to_model(configured, sample, tmp_path):
    count = target_points(configured(), str(tmp_path / "points.gpkg"), Progress())
    points = read_points(tmp_path / "points.gpkg")
    found = {(point["row"], point["column"]): (point["soc"], point["land_use"]) for point in points}
    assert found == expected_cells(sample) and len(found) == len(points) == count > 1000
    x, dx, _, y, _, dy = Grid.of(str(sample / "soc_t_ha.tif")).geotransform
    assert max(abs(point["x"] - (x + (point["column"] + 0.5) * dx)) for point in points) < 1e-9
    assert max(abs(point["y"] - (y + (point["row"] + 0.5) * dy)) for point in points) < 1e-9


def test_only_cells_of_the_area(configured, sample, tmp_path):
    area = str(sample / "area.gpkg")
    count = target_points(configured(area=area), str(tmp_path / "points.gpkg"), Progress())
    source = ogr.Open(area)
    polygons = [feature.geometry().Clone() for feature in source.GetLayer(0)]

    def off_border(x: float, y: float) -> bool:
        return all(polygon.Boundary().Distance(point(x, y)) > 1e-9 for polygon in polygons)

    x, dx, _, y, _, dy = Grid.of(str(sample / "soc_t_ha.tif")).geotransform
    centres = [(x + (column + 0.5) * dx, y + (row + 0.5) * dy) for row, column in expected_cells(sample)]
    inside = [centre for centre in centres if any(polygon.Contains(point(*centre)) for polygon in polygons)]
    found = [(each["x"], each["y"]) for each in read_points(tmp_path / "points.gpkg")]
    on_border = [place for place in found if not off_border(*place)]
    assert rounded(place for place in found if place not in on_border) == rounded(place for place in inside if off_border(*place))
    assert len(on_border) < 5 and len(found) == count < len(centres)


def test_csv_and_small_windows_give_the_same_points(configured, tmp_path):
    target_points(configured(), str(tmp_path / "points.gpkg"), Progress())
    target_points(configured(processing={"block_rows": 32, "block_columns": 7}), str(tmp_path / "points.csv"), Progress())
    with open(tmp_path / "points.csv", encoding="utf-8", newline="") as file:
        rows = sorted((int(row["row"]), int(row["column"]), float(row["soc"]), int(row["land_use"])) for row in csv.DictReader(file))
    points = read_points(tmp_path / "points.gpkg")
    assert rows == sorted((point["row"], point["column"], point["soc"], point["land_use"]) for point in points)


def test_missing_layers_are_named_and_others_are_not_asked_for(configured, tmp_path):
    with pytest.raises(GsocError) as caught:
        target_points(configured(layers={}), str(tmp_path / "points.gpkg"), Progress())
    text = caught.value.text()
    assert "layers.soc" in text and "layers.land_use" in text and "clay" not in text and "tmean" not in text


def test_nothing_to_model_is_said(configured, sample, tmp_path):
    nowhere = configured(layers={"soc": str(sample / "soc_t_ha.tif"), "land_use": 4})
    with pytest.raises(GsocError, match="No cell would be modelled.*NOT_MODELLED"):
        target_points(nowhere, str(tmp_path / "points.gpkg"), Progress())
    assert list(tmp_path.iterdir()) == []


def test_cancel_leaves_nothing(configured, tmp_path):
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        target_points(configured(), str(tmp_path / "points.gpkg"), Stop())
    assert list(tmp_path.iterdir()) == []
