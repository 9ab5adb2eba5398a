"""split_by_zone in the toolbox: the sample, a run's folder, and polygons that are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from gsocseq_plugin.io.grid import Grid


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_sample_by_its_defaults(provider, sample: Path, tmp_path: Path) -> None:
    import processing

    results = processing.run("gsocseq:split_by_zone", {"OUTPUT": str(tmp_path)})
    source = ogr.Open(str(sample / "zones.gpkg"))
    names = {feature.GetField("name") for feature in source.GetLayer(0)}
    assert results["COUNT"] == len(names) == 3 and {path.name for path in tmp_path.iterdir()} == names
    soc, whole = read(sample / "soc_t_ha.tif"), Grid.of(str(sample / "soc_t_ha.tif"))
    for path in tmp_path.rglob("*.tif"):
        part, grid = read(path), Grid.of(str(path))
        row, column = grid.offset_in(whole)
        there = part >= 0  # no data is below
        assert there.any() and (part[there] == soc[row : row + grid.rows, column : column + grid.columns][there]).all()


def test_the_29_maps_of_a_region_by_country(provider, sample: Path, tmp_path: Path) -> None:
    """Two zones renamed to country codes: the maps of the run, under these codes, every value where it was."""
    import processing

    processing.run("gsocseq:full_run", {"OPEN_MAPS": False, "OUTPUT": str(tmp_path / "region")})
    zones = str(tmp_path / "zones.gpkg")
    gdal.VectorTranslate(zones, str(sample / "zones.gpkg"), SQLStatement="SELECT *, substr('AAABBBCCC', 3 * (zone - 101) + 1, 3) AS iso3 FROM zones")
    out = tmp_path / "countries"
    result = processing.run("gsocseq:split_by_zone", {"FOLDER": str(tmp_path / "region"), "ZONES": zones, "FIELD": "iso3", "OUTPUT": str(out)})
    codes = sorted(path.name for path in out.iterdir())
    assert result["COUNT"] == len(codes) == 3 and all(len(list((out / code).glob(f"{code}_GSOCseq_*_*Map030.tif"))) >= 25 for code in codes)
    for code in codes:
        maps = sorted((out / code).glob(f"{code}_GSOCseq_*.tif"))
        assert len(maps) == 29 and (out / code / "status.tif").is_file()
        for path in maps:
            whole = tmp_path / "region" / path.name.replace(code, "XXX", 1)
            row, column = Grid.of(str(path)).offset_in(Grid.of(str(whole)))
            part = read(path)
            there = part != -999.0
            same = read(whole)[row : row + part.shape[0], column : column + part.shape[1]]
            assert (part[there] == same[there]).all()


def test_qgis_process_runs_it_on_its_defaults(qgis_process, tmp_path: Path) -> None:
    done = qgis_process(["run", "gsocseq:split_by_zone", f"--OUTPUT={tmp_path / 'zones'}"])
    assert done.returncode == 0 and len(list((tmp_path / "zones").rglob("*.tif"))) == 3, done.stdout


@pytest.mark.parametrize(
    ("wkt", "crs", "field", "told"),
    [
        ("POINT(-20.3 51.8)", 4326, "id", "is a POINT, polygons are expected"),
        ("POLYGON((-20.4 51.7,-20.2 51.7,-20.2 51.9,-20.4 51.7))", 4326, "country", "no field 'country' (fields found: id)"),
        ("POLYGON((10 10,11 10,11 11,10 10))", 4326, "id", "no zone by 'id' holds a cell"),
    ],
)
def test_refusals_in_words(provider, tmp_path: Path, wkt: str, crs: int, field: str, told: str) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    path = tmp_path / "zones.geojson"
    geometry = ogr.CreateGeometryFromWkt(wkt).ExportToJson()
    path.write_text(
        f'{{"type": "FeatureCollection", "features": [{{"type": "Feature", "properties": {{"id": 1}}, "geometry": {geometry}}}]}}',
        encoding="utf-8",
    )
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as raised:
        processing.run("gsocseq:split_by_zone", {"ZONES": str(path), "FIELD": field, "OUTPUT": str(tmp_path / "out")}, feedback=feedback)
    assert told in f"{raised.value}\n{feedback.textLog()}" and not (tmp_path / "out").exists()
    del raised
