"""From a dialog's values to the RunConfig, without running anything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gsocseq_plugin.core.errors import GsocError


def test_scenarios_as_text() -> None:
    from gsocseq_plugin.processing.config_text import scenarios_from_text

    assert scenarios_from_text("SSM1=5; SSM2 = 7,5;") == [{"name": "SSM1", "percent": 5.0}, {"name": "SSM2", "percent": 7.5}]


@pytest.mark.parametrize("text", ["SSM1", "SSM1=five", "SSM1=5 SSM2=10"])
def test_scenarios_that_are_not_understood(text: str) -> None:
    from gsocseq_plugin.processing.config_text import scenarios_from_text

    with pytest.raises(GsocError) as raised:
        scenarios_from_text(text)
    assert text in str(raised.value) and "SSM1=5; SSM2=10" in str(raised.value)


def test_horizons_and_years_as_text() -> None:
    from gsocseq_plugin.processing.config_text import horizons_from_text, years_from_text

    assert horizons_from_text("20; 50") == [20, 50]
    assert years_from_text("2000-2003; 2010") == [2000, 2001, 2002, 2003, 2010]
    for parse, text in ((horizons_from_text, "twenty"), (years_from_text, "2000-now")):
        with pytest.raises(GsocError, match=text):
            parse(text)


def test_values_become_the_configuration(qgis_app) -> None:
    from gsocseq_plugin.processing.from_values import config_from_values

    values = {"SOC": "/data/soc.tif", "FYM": None, "CONVENTION": "rothamsted", "HORIZONS": [20, 50], "THREADS": None, "MEMORY": 256}
    values["SCENARIOS"] = [{"name": "SSM1", "percent": 4.0}]
    config = config_from_values(values)
    assert config.layers == {"soc": "/data/soc.tif"}
    assert (config.convention, config.horizons, config.processing.memory_mb) == ("rothamsted", (20, 50), 256)
    assert [(scenario.name, scenario.percent) for scenario in config.scenarios] == [("SSM1", 4.0)]


def test_a_stack_takes_the_place_of_its_layers(qgis_app) -> None:
    from gsocseq_plugin.processing.from_values import layers

    values = {"SOC": "soc.tif", "PET_SPINUP": "pet.tif", "PET_WARMUP": "series.tif", "STACK_SPINUP": "stack.tif"}
    assert layers(values) == {"stack_spinup": "stack.tif", "pet_warmup": "series.tif"}


def test_own_legend(qgis_app) -> None:
    from gsocseq_plugin.processing.from_values import config_dict

    assert config_dict({"LAND_USE_LEGEND": "file", "LEGEND_FILE": "own.csv"})["land_use_legend"] == "own.csv"
    with pytest.raises(GsocError, match="no legend table"):
        config_dict({"LAND_USE_LEGEND": "file", "LEGEND_FILE": None})


def test_a_configuration_file_rules(qgis_app, tmp_path: Path) -> None:
    from gsocseq_plugin.processing.from_values import config_from_values

    path = tmp_path / "config.json"
    path.write_text(json.dumps({"gsocseq_config": 1, "iso3": "GHA", "layers": {"soc": "soc.tif"}}), encoding="utf-8")
    config = config_from_values({"CONFIG": str(path), "ISO3": "USA", "SOC": "/other.tif"})
    assert config.iso3 == "GHA" and config.layers == {"soc": str(tmp_path / "soc.tif")}


def test_a_configuration_that_rules_over_the_boxes_is_told(provider, root, tmp_path):
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    config = str(root / "resources" / "sample" / "config.json")
    processing.run("gsocseq:trajectories", {"CONFIG": config, "SCENARIOS": "SSM1=50", "OUTPUT": str(tmp_path)}, feedback=feedback)
    assert "config.json: this configuration rules" in feedback.textLog()
    assert (tmp_path / "XXX_SOC_yearly_SSM3.tif").is_file(), "of the configuration"
