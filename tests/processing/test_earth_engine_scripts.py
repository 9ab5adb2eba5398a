"""The scripts for Earth Engine from the toolbox."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


def run(folder: Path, **values):
    import processing

    return processing.run("gsocseq:earth_engine_scripts", {"OUTPUT": str(folder), **values})


def region(folder: Path) -> list:
    text = (folder / "land_cover.js").read_text(encoding="utf-8")
    return json.JSONDecoder().raw_decode(text[text.index("{") :])[0]["region"]


def test_the_defaults_write_scripts_for_the_sample(provider, tmp_path: Path) -> None:
    results = run(tmp_path / "scripts")
    assert sorted(path.name for path in (tmp_path / "scripts").iterdir()) == ["README.txt", "climate.js", "land_cover.js", "ndvi.js", "pveg.js"]
    assert "terraclimate_pet_1981_2000_mm_x10.tif" in Path(results["README"]).read_text(encoding="utf-8")
    assert region(tmp_path / "scripts") == pytest.approx([-20.5, 51.5833, -20.0, 52.0], abs=0.01)


def test_a_country_takes_the_place_of_the_layer(provider, tmp_path: Path) -> None:
    run(tmp_path, COUNTRY="RWA", LAND_COVER=1, LAND_COVER_YEARS="2015-2019", RESOLUTION=2)
    west, south, east, north = region(tmp_path)
    assert 28.7 < west < 29.1 and 30.7 < east < 31.0 and -3.0 < south < -2.7 and -1.2 < north < -0.9, "Rwanda"
    assert "MOD13Q1" in (tmp_path / "pveg.js").read_text(encoding="utf-8")
    assert "copernicus_lc100_2015_2019_class_x1" in (tmp_path / "land_cover.js").read_text(encoding="utf-8")


def test_years_that_the_collection_lacks_are_refused(provider, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="has 2015 to 2019"):
        run(tmp_path / "scripts", LAND_COVER=1)
    assert not list(tmp_path.iterdir())
