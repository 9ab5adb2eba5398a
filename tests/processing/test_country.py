"""A country in place of an area of interest: from the world map of the QGIS that runs, in every algorithm with an area."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.vectors import Area


@pytest.fixture(scope="module")
def benelux(tmp_path_factory) -> str:
    """A raster of 0.05 degree, 4 to 7 degrees east, 49 to 51 degrees north."""
    path = str(tmp_path_factory.mktemp("benelux") / "soc.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 60, 40, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((4.0, 0.05, 0.0, 51.0, 0.0, -0.05))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).Fill(50.0)
    dataset = None
    return path


def test_every_algorithm_with_an_area_takes_a_country(provider) -> None:
    parameters = {algorithm.name(): {p.name() for p in algorithm.parameterDefinitions()} for algorithm in provider.algorithms()}
    assert {name for name, names in parameters.items() if "AREA" in names} == {name for name, names in parameters.items() if "COUNTRY" in names}
    assert sum("COUNTRY" in names for names in parameters.values()) >= 16


def test_the_world_map_of_qgis_has_the_countries_of_the_world(qgis_app) -> None:
    from gsocseq_plugin.io.countries import read_countries
    from gsocseq_plugin.processing.area_params import world_map

    countries = read_countries(world_map())
    assert len(countries) >= 235 and {"GHA", "FRA", "NOR", "XKX", "TKL", "PSE", "SSD", "TWN", "USA"} <= set(countries)


def test_every_country_of_the_world_map_is_found_by_what_it_is_called(qgis_app) -> None:
    from gsocseq_plugin.io.countries import find_country, read_countries
    from gsocseq_plugin.processing.area_params import world_map

    for country in read_countries(world_map()).values():
        assert {find_country(text, world_map()) for text in (country.code, country.name, country.label)} == {country}
    for text, code in {"Sao Tome and Principe": "STP", "Aland": "ALA", "Swaziland": "SWZ", "Burma": "MMR", "South Sudan": "SSD"}.items():
        assert find_country(text, world_map()).code == code


def test_the_grid_is_cut_to_the_country(provider, benelux: str, tmp_path: Path) -> None:
    import processing

    (tmp_path / "in").mkdir()
    layer = gdal.Translate(str(tmp_path / "in" / "clay.tif"), benelux)
    layer = None  # noqa: F841 (closes it)
    processing.run(
        "gsocseq:align_layers",
        {"REFERENCE": benelux, "LAYERS": [str(tmp_path / "in" / "clay.tif")], "COUNTRY": "LUX", "OUTPUT": str(tmp_path / "out")},
    )
    west, south, east, north = Grid.of(str(tmp_path / "out" / "clay.tif")).bounds
    # Luxembourg: 5.73 to 6.53 degrees east, 49.44 to 50.19 degrees north
    assert (west, south, east, north) == pytest.approx((5.73, 49.44, 6.53, 50.19), abs=0.08)


def test_area_and_iso3_of_a_configuration(qgis_app, benelux: str) -> None:
    from gsocseq_plugin.pipeline.config import RunConfig
    from gsocseq_plugin.processing.from_values import config_from_values

    config = config_from_values({"SOC": benelux, "COUNTRY": "BEL", "ISO3": "XXX", "AREA": None})
    assert config.iso3 == "BEL" and config.area.endswith("""world_map.gpkg|layername=countries|subset="ISO_A3" = 'BEL'""")
    again = RunConfig.from_dict(json.loads(json.dumps(config.to_dict())), Path("/elsewhere"))
    assert again.area == config.area
    assert 0 < Area(again.area, Grid.of(benelux)).mask(0, 0, 40, 60).sum() < 2400
    assert config_from_values({"SOC": benelux, "COUNTRY": "BEL", "ISO3": "WAL"}).iso3 == "WAL"
    with pytest.raises(GsocError, match="Both an area of interest"):
        config_from_values({"SOC": benelux, "COUNTRY": "BEL", "AREA": "area.gpkg"})


def test_fiji_runs_on_a_grid_on_one_side_of_the_180th_meridian(qgis_app) -> None:
    from gsocseq_plugin.io.grid import gsp_grid
    from gsocseq_plugin.processing.area_params import area_of

    source = area_of({"COUNTRY": "FJI"})
    grid = gsp_grid((176, -20, 180, -15))
    area = Area(source, grid)
    assert area.bounds[0] == pytest.approx(177.1, abs=0.3) and area.bounds[2] <= 180
    assert np.count_nonzero(area.mask(0, 0, grid.rows, grid.columns)) > 10_000
    with pytest.raises(GsocError, match="180th meridian"):
        Area(source, gsp_grid((-180, -20, 180, -15)))


def test_the_dialog_lists_the_names(provider, qgis_app) -> None:
    from qgis.core import QgsProcessingContext
    from qgis.gui import QgsGui, QgsProcessingGui
    from qgis.PyQt.QtWidgets import QComboBox

    context = QgsProcessingContext()
    algorithm = provider.algorithm("full_run").create()
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        algorithm.parameterDefinition("COUNTRY"), QgsProcessingGui.WidgetType.Standard
    )
    widget = wrapper.createWrappedWidget(context)
    assert isinstance(widget, QComboBox)
    texts = [widget.itemText(place) for place in range(widget.count())]
    assert "Ghana (GHA)" in texts and len(texts) > 230


def test_qgis_process_takes_a_code_and_refuses_a_wrong_one(qgis_process, benelux: str, tmp_path: Path) -> None:
    given = ["run", "gsocseq:align_layers", f"--LAYERS={benelux}", f"--REFERENCE={benelux}", f"--OUTPUT={tmp_path / 'out'}"]
    done = qgis_process([*given, "--COUNTRY=LUX"])
    assert done.returncode == 0 and Grid.of(str(tmp_path / "out" / "soc.tif")).columns < 20, done.stdout
    refused = qgis_process([*given, "--COUNTRY=LUC"])
    assert refused.returncode != 0 and "'LUC' is no country" in refused.stdout and "Luxembourg (LUX)" in refused.stdout


def test_both_are_refused(provider, benelux: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingException

    polygon = ogr.CreateGeometryFromWkt("POLYGON((5 50,6 50,6 51,5 51,5 50))")
    (tmp_path / "area.geojson").write_text(polygon.ExportToJson(), encoding="utf-8")
    values = {"LAYERS": [benelux], "REFERENCE": benelux, "COUNTRY": "LUX", "AREA": str(tmp_path / "area.geojson")}
    with pytest.raises(QgsProcessingException, match="Both an area of interest"):
        processing.run("gsocseq:align_layers", {**values, "OUTPUT": str(tmp_path / "out")})
