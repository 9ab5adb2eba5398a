"""The toolbox as declared: stable ids, help for newcomers, units, and defaults that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

# Scripts and models of users hold these: they never change.
IDS = {
    "prepare_soc",
    "apply_masks",
    "prepare_clay",
    "climate_cru",
    "climate_terraclimate",
    "climate_layers",
    "npp_miami",
    "land_use",
    "vegetation_cover",
    "earth_engine_scripts",
    "check_inputs",
    "fill_gaps",
    "align_layers",
    "build_stacks",
    "target_points",
    "split_by_zone",
    "spin_up",
    "warm_up",
    "forward",
    "full_run",
    "site_run",
    "sites_run",
    "required_input",
    "steady_state",
    "trajectories",
    "products",
    "quality_control",
    "correct_products",
    "totals",
    "priority_areas",
    "country_report",
    "submission_package",
}
SCRIPTS = {
    "prepare_clay": "number 8",
    "prepare_soc": "script 0",
    "climate_cru": "CRU layers",
    "climate_terraclimate": "Earth Engine",
    "earth_engine_scripts": "Earth Engine",
    "climate_layers": "national climate",
    "npp_miami": "script 4",
    "land_use": "script 9",
    "vegetation_cover": "script 7",
    "fill_gaps": "scripts for borders",
    "split_by_zone": "Cut_maps_by_Country",
    "build_stacks": "scripts 10, 11 and 12",
    "target_points": "target points",
    "spin_up": "script 13",
    "warm_up": "script 14",
    "forward": "script 15",
    "full_run": "13, 14, 15 and 16",
    "products": "script 16",
    "quality_control": "script 17",
    "correct_products": "script 17",
}
UNITS = re.compile(r"\((t C/ha|t C/ha/yr|%|degC|mm/month|years|MB)\)|\(unit |\(class codes\)|\(cells |\(whole numbers\)|0\.6 covered")


def test_ids_are_stable(provider) -> None:
    assert IDS | {"gsocseq_chain", "gsocseq_from_raw"} == {algorithm.name() for algorithm in provider.algorithms()}


def test_every_algorithm_creates_itself_anew(provider) -> None:
    for algorithm in provider.algorithms():
        again = algorithm.create()
        assert again is not None and again.id() == algorithm.id()
        assert [p.name() for p in again.parameterDefinitions()] == [p.name() for p in algorithm.parameterDefinitions()]


def test_groups_follow_the_order_of_work(provider) -> None:
    groups = {algorithm.name(): algorithm.group() for algorithm in provider.algorithms()}
    assert groups["check_inputs"] == "1 Prepare" and groups["full_run"] == "2 Model" and groups["products"] == "4 Maps and reports"


def test_the_model_stands_among_the_others_under_a_title_of_its_own(provider) -> None:
    model, full_run = provider.algorithm("gsocseq_chain"), provider.algorithm("full_run")
    for algorithm in (model, model.create()):
        assert (algorithm.groupId(), algorithm.group()) == (full_run.groupId(), full_run.group())
        assert "step by step" in algorithm.displayName()


def test_layers_with_a_default_are_required(provider) -> None:
    """Nothing in the dialog says that a layer of the model may be left empty."""
    for definition in provider.algorithm("full_run").parameterDefinitions():
        if definition.type() == "raster" and definition.defaultValue():
            assert not definition.flags() & definition.FlagOptional, definition.name()


@pytest.mark.parametrize("name", sorted(IDS))
def test_help_explains(provider, name: str) -> None:
    algorithm = provider.algorithm(name)
    text = algorithm.shortHelpString()
    assert SCRIPTS.get(name, "") in text
    assert len(text) > 300 and algorithm.shortDescription() in text
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), f"{name}.{definition.name()} has no help"
        assert not definition.isDestination() or definition.description()


@pytest.mark.parametrize("name", sorted(IDS))
def test_rasters_and_numbers_say_their_unit(provider, name: str) -> None:
    for definition in provider.algorithm(name).parameterDefinitions():
        plain = definition.name() in ("REFERENCE", "LAYERS", "THREADS") or definition.name().startswith(("STACK", "STATE"))
        if definition.type() in ("raster", "number", "multilayer") and not plain:
            assert UNITS.search(definition.description()), definition.description()


SOIL = {"SOC": "soc_t_ha", "CLAY": "clay_pct", "LAND_USE": "land_use", "COVER": "cover"}
VARIABLES = ("tmean", "prec", "pet")
SPIN_UP = {f"{v.upper()}_SPINUP": f"{v}_series_1981_2000" for v in VARIABLES}
NPP = {f"{v.upper()}_NPP": f"{v}_series_1981_2000" for v in VARIABLES[:2]}
WARM_UP = {f"{v.upper()}_WARMUP": f"{v}_series_2001_2020" for v in VARIABLES}
RUN = {**SOIL, **SPIN_UP, **WARM_UP}
CLAY_COVER = {name: SOIL[name] for name in ("CLAY", "COVER")}
SAMPLE_LAYERS = {
    "prepare_soc": {"SOC": "soc_t_ha"},
    "apply_masks": {"SOC": "soc_t_ha"},
    "prepare_clay": {"REFERENCE": "soc_t_ha"},
    "climate_cru": {"REFERENCE": "soc_t_ha"},
    "climate_terraclimate": {"REFERENCE": "soc_t_ha"},
    "earth_engine_scripts": {"REFERENCE": "soc_t_ha"},
    "climate_layers": {"REFERENCE": "soc_t_ha"},
    "npp_miami": {
        "REFERENCE": "soc_t_ha",
        **{f"{v}_SPINUP": f"{v.lower()}_series_1981_2000" for v in ("TMEAN", "PREC")},
        **{f"{v}_WARMUP": f"{v.lower()}_series_2001_2020" for v in ("TMEAN", "PREC")},
    },
    "check_inputs": RUN,
    "full_run": RUN,
    "site_run": RUN,
    "trajectories": RUN,
    "spin_up": {**SOIL, **SPIN_UP},
    "warm_up": {**CLAY_COVER, "LAND_USE": "land_use", **NPP, **WARM_UP},
    "forward": {**CLAY_COVER, **WARM_UP},
    "required_input": {**CLAY_COVER, **WARM_UP},
    "steady_state": {**CLAY_COVER, **WARM_UP},
    "build_stacks": {**SOIL, **SPIN_UP, **WARM_UP},
    "target_points": {name: SOIL[name] for name in ("SOC", "LAND_USE")},
    "align_layers": {"REFERENCE": "soc_t_ha"},
    "fill_gaps": {"REFERENCE": "soc_t_ha"},
    "land_use": {"REFERENCE": "soc_t_ha"},
    "vegetation_cover": {"REFERENCE": "soc_t_ha"},
    "split_by_zone": {"ZONES": "zones.gpkg"},
}


@pytest.mark.parametrize("name", sorted(IDS))
def test_needed_layers_default_to_the_sample_and_others_to_nothing(provider, sample: Path, name: str) -> None:
    layers = [p for p in provider.algorithm(name).parameterDefinitions() if p.type() in ("raster", "source")]
    defaults = {p.name(): Path(p.defaultValue()) for p in layers if p.defaultValue()}
    assert defaults == {layer: sample / (file if "." in file else f"{file}.tif") for layer, file in SAMPLE_LAYERS.get(name, {}).items()}
    assert all(path.is_file() for path in defaults.values())


def test_algorithms_run_in_the_background_and_can_be_cancelled(provider) -> None:
    for algorithm in map(provider.algorithm, IDS):  # QGIS 3.22 runs every model in the foreground
        assert not algorithm.flags() & algorithm.FlagNoThreading
        assert algorithm.flags() & algorithm.FlagCanCancel
        assert algorithm.flags() & algorithm.FlagSupportsBatch


def test_the_29_maps_are_results_with_names(provider) -> None:
    for name in ("full_run", "products"):
        stems = [output.name() for output in provider.algorithm(name).outputDefinitions() if output.name().endswith("Map030")]
        assert len(stems) == 29 and "RSR_SSM3_UncertaintyMap030" in stems


def test_every_sentence_reaches_the_translators(provider) -> None:
    from gsocseq_plugin.processing.strings import all_strings

    strings = all_strings()
    for name in IDS:
        algorithm = provider.algorithm(name)
        shown = {algorithm.displayName(), algorithm.group(), algorithm.shortDescription()}
        for definition in algorithm.parameterDefinitions():
            shown |= {definition.description(), definition.help()}
            shown |= set(definition.options()) if definition.type() == "enum" else set()
        assert shown <= strings


def test_the_model_offers_what_its_steps_ask(provider) -> None:
    steps = [provider.algorithm(name).parameterDefinitions() for name in ("spin_up", "warm_up", "forward", "products")]
    asked = {p.name() for step in steps for p in step if not p.isDestination()} - {"STATE", "FORWARD"}
    model = provider.algorithm("gsocseq_chain")
    offered = {p.name(): p for p in model.parameterDefinitions() if not p.isDestination()}
    assert set(offered) == asked, "run scripts/make_models"
    declared = {p.name(): p for step in steps for p in step}
    assert {name: p.defaultValue() or None for name, p in offered.items()} == {
        name: declared[name].defaultValue() or None for name in asked
    }
    assert model.canExecute()[0]
