"""Required inputs and steady states from the toolbox, a model and the command line, on the sample."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from osgeo import gdal
from test_cancel import CancelAt
from toolbox_calls import refusal, run


@pytest.fixture(scope="module")
def state(provider, tmp_path_factory) -> str:
    """The state at t0 of the toolbox's defaults."""
    folder = tmp_path_factory.mktemp("states")
    first = run("spin_up", OUTPUT=str(folder / "spin_up.tif"))["OUTPUT"]
    return run("warm_up", STATE=first, OUTPUT=str(folder / "t0.tif"))["OUTPUT"]


def band(path: str, name: str) -> np.ndarray:
    """A band by its name."""
    dataset = gdal.Open(path)
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
    return dataset.GetRasterBand(names.index(name) + 1).ReadAsArray()


def test_the_defaults_ask_for_4_per_1000_in_20_years(provider, state: str, tmp_path: Path) -> None:
    """The one result that is always written goes back into 'Forward' as known C input, as it is."""
    results = run("required_input", STATE=state, OUTPUT=str(tmp_path / "c.tif"))
    assert set(results) == {"OUTPUT"} and [path.name for path in tmp_path.iterdir()] == ["c.tif"]
    future = run("forward", STATE=state, C_INPUT=results["OUTPUT"], OUTPUT=str(tmp_path / "forward.tif"))["OUTPUT"]
    goal, reached = 1.08 * band(future, "soc_t0_mid"), band(future, "soc_bau_mid_020")
    good = band(results["OUTPUT"], "required_c_input") > 0.0
    assert good.sum() > 2000 and np.abs(reached - goal)[good].max() < 1e-6


@pytest.mark.parametrize(
    ("values", "gain"),
    [
        ({"TARGET": 0, "PERCENT": 0.2}, lambda t0: 0.04 * t0),
        ({"TARGET": 1, "STOCK": 150.0}, lambda t0: 150.0 - t0),
        ({"TARGET": 2, "RATE": 0.5}, lambda t0: 10.0 + 0.0 * t0),
        ({"TARGET": 3, "STOCK": 150.0, "RATE": 0.5}, lambda t0: 0.0 * t0),  # what is not asked for does not count
    ],
)
def test_every_target_and_every_map(provider, state: str, tmp_path: Path, values: Dict[str, Any], gain) -> None:
    names = ("OUTPUT", "PERCENT_OVER_BAU", "OUTCOME", "SOC_AT_MAXIMUM", "RESPONSE")
    paths = {name: str(tmp_path / f"{name.lower()}.tif") for name in names}
    assert run("required_input", STATE=state, MAXIMUM=30, **values, **paths) == paths
    c_input, outcome = band(paths["OUTPUT"], "required_c_input"), band(paths["OUTCOME"], "outcome")
    base, slope, bau = (band(paths["RESPONSE"], f"{name}_mid") for name in ("soc_without_input", "soc_per_input", "c_input_bau"))
    t0 = band(run("forward", STATE=state, OUTPUT=str(tmp_path / "f.tif"))["OUTPUT"], "soc_t0_mid")
    good = outcome > 1
    assert good.sum() > 1000
    np.testing.assert_allclose((base + slope * c_input)[good], (t0 + gain(t0))[good], atol=1e-9)
    np.testing.assert_array_equal((outcome == 4)[good], (c_input > 1.3 * bau)[good])
    np.testing.assert_allclose(band(paths["SOC_AT_MAXIMUM"], "soc_at_maximum")[good], (base + slope * 1.3 * bau)[good], rtol=1e-12)
    np.testing.assert_allclose(band(paths["PERCENT_OVER_BAU"], "percent_over_bau")[good], (100 * (c_input / bau - 1))[good], atol=1e-9)


@pytest.mark.parametrize(
    ("values", "told", "tag"),
    [
        ({"STOCK": 60}, "STOCK: 60.0 is given, but the chosen target does not use it", "percent 0.4"),
        ({"TARGET": 3, "RATE": 0.2}, "RATE: 0.2 is given, but the chosen target does not use it", "no-loss"),
        ({"TARGET": 2, "RATE": 0.2, "STOCK_LAYER": "soc"}, "soc_t_ha.tif is given, but the chosen target does not use it", "rate 0.2"),
        ({"TARGET": 1, "STOCK": 60, "STOCK_LAYER": "soc"}, "STOCK: 60.0 is given, but STOCK_LAYER brings the stocks to reach", "stock"),
    ],
)
def test_what_is_given_for_another_target_is_warned_about(
    provider, state: str, sample: Path, tmp_path: Path, values: Dict[str, Any], told: str, tag: str
) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    given = {**values, **({"STOCK_LAYER": str(sample / "soc_t_ha.tif")} if "STOCK_LAYER" in values else {})}
    feedback, path = QgsProcessingFeedback(False), str(tmp_path / "c.tif")
    processing.run("gsocseq:required_input", {"STATE": state, "OUTPUT": path, **given}, feedback=feedback)
    log = feedback.textLog()
    assert told in log and log.count(" is given, but") == 1
    assert gdal.Open(path).GetMetadataItem("GSOCSEQ_TARGET") == tag, "what it says of itself is what was computed"


def test_what_the_chosen_target_uses_is_not_warned_about(provider, state: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    processing.run("gsocseq:required_input", {"STATE": state, "OUTPUT": str(tmp_path / "c.tif"), "TARGET": 1, "STOCK": 60}, feedback=feedback)
    assert " is given, but" not in feedback.textLog() and "Target: a stock of 60 t C/ha; years: 20." in feedback.textLog()


def test_the_help_names_the_years_that_can_be(provider) -> None:
    """QGIS itself says only that a value is incorrect."""
    definition = provider.algorithm("required_input").parameterDefinition("YEARS")
    assert f"A whole number, {int(definition.minimum())} to {int(definition.maximum())}." in definition.help()


def test_the_cell_of_the_guide(provider, root: Path, tmp_path: Path, state: str) -> None:
    """Its coordinates are the cell's centre, so that a click or a query there finds the numbers of the text."""
    response = str(tmp_path / "response.tif")
    run("required_input", STATE=state, OUTPUT=str(tmp_path / "c.tif"), RESPONSE=response)
    guide = (root / "docs" / "guide.md").read_text(encoding="utf-8")
    x, y = map(float, re.search(r"the cell of the sample with its centre at (-?[0-9.]+), ([0-9.]+) ", guide).groups())
    left, width, _, top, _, height = gdal.Open(response).GetGeoTransform()
    column, row = (x - left) / width, (y - top) / height
    assert abs(column % 1 - 0.5) < 0.01 and abs(row % 1 - 0.5) < 0.01
    base, slope, bau = (band(response, f"{name}_mid")[int(row), int(column)] for name in ("soc_without_input", "soc_per_input", "c_input_bau"))
    assert f"{base:.2f} + {slope:.3f} x 1.12 x {bau:.3f} = {base + slope * 1.12 * bau:.2f} t C/ha" in guide


def test_a_layer_of_stocks(provider, state: str, tmp_path: Path, sample: Path) -> None:
    """The mapped stock of 2000 itself: gaps of the map have no answer."""
    results = run("required_input", STATE=state, TARGET=1, STOCK_LAYER=str(sample / "soc_t_ha.tif"), OUTPUT=str(tmp_path / "c.tif"))
    future = run("forward", STATE=state, C_INPUT=results["OUTPUT"], OUTPUT=str(tmp_path / "forward.tif"))["OUTPUT"]
    soc = gdal.Open(str(sample / "soc_t_ha.tif")).ReadAsArray()
    good = band(results["OUTPUT"], "required_c_input") > 0.0
    assert np.abs(band(future, "soc_bau_mid_020") - soc)[good].max() < 1e-6


def test_steady_state(provider, state: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    paths = {name: str(tmp_path / f"{name.lower()}.tif") for name in ("OUTPUT", "CHANGE", "YEARS")}
    feedback = QgsProcessingFeedback(False)
    assert processing.run("gsocseq:steady_state", {"STATE": state, "SCENARIOS": "SSM1=5; OWN=30", **paths}, feedback=feedback) == paths
    future = run("forward", STATE=state, SCENARIOS="SSM1=5; OWN=30", HORIZONS="1000", OUTPUT=str(tmp_path / "f.tif"))["OUTPUT"]
    years = band(paths["YEARS"], "years_99_OWN")
    rest, t0, end = band(paths["OUTPUT"], "soc_equilibrium_OWN"), band(future, "soc_t0_mid"), band(future, "soc_OWN_mid_1000")
    near = years <= 1000
    assert near.sum() > 2000 and (np.abs(end - rest) <= 0.01 * np.abs(rest - t0))[near].all()
    np.testing.assert_allclose(band(paths["CHANGE"], "change_OWN")[near], (rest - t0)[near], atol=1e-12)
    gains, loses = (int((sign * band(paths["CHANGE"], "change_BAU") > 1e-6).sum()) for sign in (1, -1))
    assert gains > 0 and loses > 0
    assert f"gain carbon until business as usual comes to rest: {gains}." in feedback.textLog()
    assert f"lose carbon until business as usual comes to rest: {loses}." in feedback.textLog()
    alone = run("steady_state", STATE=state, OUTPUT=str(tmp_path / "alone.tif"))
    assert set(alone) == {"OUTPUT"} and gdal.Open(alone["OUTPUT"]).RasterCount == 4


def test_the_raster_calculator_of_the_guide(provider, state: str, tmp_path: Path) -> None:
    """The formula in docs/guide.md for +12 %, against 'Forward' with that scenario. The calculator writes Float32: seven digits."""
    from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
    from qgis.core import QgsProject, QgsRasterLayer

    formula = '"response@1" + "response@2" * 1.12 * "response@4"'
    assert formula in (Path(__file__).resolve().parents[2] / "docs" / "guide.md").read_text(encoding="utf-8")
    response, result = str(tmp_path / "response.tif"), str(tmp_path / "soc.tif")
    run("required_input", STATE=state, OUTPUT=str(tmp_path / "c.tif"), RESPONSE=response)
    layer, entries = QgsRasterLayer(response, "response"), []
    for number in (1, 2, 4):
        entry = QgsRasterCalculatorEntry()
        entry.ref, entry.raster, entry.bandNumber = f"response@{number}", layer, number
        entries.append(entry)
    size, context = (layer.width(), layer.height()), QgsProject.instance().transformContext()
    calculator = QgsRasterCalculator(formula, result, "GTiff", layer.extent(), layer.crs(), *size, entries, context)
    assert int(calculator.processCalculation()) == 0
    expected = band(run("forward", STATE=state, SCENARIOS="OWN=12", OUTPUT=str(tmp_path / "f.tif"))["OUTPUT"], "soc_OWN_mid_020")
    good = np.isfinite(expected)
    assert good.sum() > 2000
    np.testing.assert_allclose(gdal.Open(result).ReadAsArray()[good], expected[good], rtol=1e-6)


def test_in_a_model_the_answer_goes_into_forward(provider, state: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm, QgsProcessingModelChildParameterSource

    source, model = QgsProcessingModelChildParameterSource, QgsProcessingModelAlgorithm("there and back", "tests")
    for name, own in (
        ("required_input", {}),
        ("forward", {"C_INPUT": source.fromChildOutput("required_input", "OUTPUT"), "OUTPUT": source.fromStaticValue(str(tmp_path / "f.tif"))}),
    ):
        child = QgsProcessingModelChildAlgorithm(f"gsocseq:{name}")
        child.setChildId(name)
        for definition in provider.algorithm(name).parameterDefinitions():
            if definition.defaultValue() is not None and not definition.isDestination():
                child.addParameterSources(definition.name(), [source.fromStaticValue(definition.defaultValue())])
        for parameter, value in {"STATE": source.fromStaticValue(state), **own}.items():
            child.addParameterSources(parameter, [value])
        model.addChildAlgorithm(child)
    processing.run(model, {})
    t0, end = band(str(tmp_path / "f.tif"), "soc_t0_mid"), band(str(tmp_path / "f.tif"), "soc_bau_mid_020")
    assert np.nanmax(np.abs(end - 1.08 * t0)) < 1e-6


def test_qgis_process(qgis_process, state: str, tmp_path: Path) -> None:
    for name, count in (("required_input", 1), ("steady_state", 4)):
        path = tmp_path / f"{name} é.tif"
        done = qgis_process(["run", f"gsocseq:{name}", f"--STATE={state}", f"--OUTPUT={path}"])
        assert done.returncode == 0, done.stdout
        assert gdal.Open(str(path)).RasterCount == count and "Pixels with a result" in done.stdout


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("required_input", {"MAXIMUM": -5}, "a maximum below business as usual"),
        ("required_input", {"TARGET": 1}, "a stock is chosen, but none is given"),
        ("required_input", {"TARGET": 1, "STOCK": 900}, "0 to 800 t C/ha"),
        ("required_input", {"TARGET": 2}, "a rate is chosen, but none is given"),
        ("required_input", {"CONVENTION": 1}, "computed under the convention manual"),
        ("steady_state", {"CONVENTION": 1}, "computed under the convention manual"),
        ("steady_state", {"TMEAN_FORWARD": "tmean", "PREC_FORWARD": "prec", "PET_FORWARD": "pet"}, "a climate that changes has no steady state"),
    ],
)
def test_refusals_in_words(provider, state: str, sample: Path, tmp_path: Path, name: str, values: Dict[str, Any], told: str) -> None:
    layers = {key: str(sample / f"{value}_series_2001_2020.tif") if key.endswith("_FORWARD") else value for key, value in values.items()}
    assert told in refusal(name, STATE=state, OUTPUT=str(tmp_path / "out.tif"), **layers)
    assert list(tmp_path.iterdir()) == []


def test_without_a_state_both_say_so(provider, tmp_path: Path) -> None:
    for name in ("required_input", "steady_state"):
        assert "no value specified" in refusal(name, OUTPUT=str(tmp_path / "out.tif"))


@pytest.mark.parametrize("name", ["required_input", "steady_state"])
@pytest.mark.parametrize("percent", [0.0, 80.0])
def test_cancelled_they_leave_nothing(provider, state: str, tmp_path: Path, name: str, percent: float) -> None:
    import processing

    cancel = CancelAt(percent)
    if not percent:
        cancel.feedback.cancel()
    assert processing.run(f"gsocseq:{name}", {"STATE": state, "OUTPUT": str(tmp_path / "o.tif")}, feedback=cancel.feedback) == {}
    assert cancel.feedback.isCanceled() and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "result", "renderer"),
    [
        ("required_input", "OUTPUT", "singlebandpseudocolor"),
        ("required_input", "PERCENT_OVER_BAU", "singlebandpseudocolor"),
        ("required_input", "OUTCOME", "paletted"),
        ("steady_state", "OUTPUT", "singlebandpseudocolor"),
        ("steady_state", "YEARS", "singlebandpseudocolor"),
    ],
)
def test_results_open_in_their_colours(provider, state: str, tmp_path: Path, name: str, result: str, renderer: str) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

    path, context = str(tmp_path / "map.tif"), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("map", QgsProject.instance(), result))
    processing.run(f"gsocseq:{name}", {"OUTPUT": str(tmp_path / "other.tif"), "STATE": state, result: path}, context=context)
    layer = QgsRasterLayer(path, "map")
    context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    assert layer.renderer().type() == renderer
    labels = [label for label, _ in layer.renderer().legendSymbologyItems()]
    assert len(labels) >= 4 and all(labels)
