"""The page of area and layers: what the user chooses becomes the configuration, and what is wrong stands at the field."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from layer_tools import add_layer, pick, press, told

from gsocseq_plugin.core.errors import ERROR, WARNING, GsocError, Problem
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.layers import ROLES, STACKS
from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs


def test_every_role_has_one_row(layers_page) -> None:
    from gsocseq_plugin.gui.layer_groups import GROUPS

    roles = [role for group in GROUPS for role in group.roles]
    assert sorted(roles) == sorted([*ROLES, *STACKS]) == sorted(layers_page.rows)
    assert all(row.title.text() and row.title.buddy() is row.source for row in layers_page.rows.values())


def test_sample_comes_back_as_it_was(layers_page, sample: Path) -> None:
    for name in ("config.json", "config_raw.json"):
        config = RunConfig.load(sample / name)
        layers_page.show_config(config)
        assert layers_page.edited(config) == config


def test_any_configuration_comes_back_as_it_was(layers_page, sample: Path) -> None:
    """Bands, numbers, sources of GDAL's own, roles of groups that are folded up, and all that other pages show."""
    nc = sample / "raw" / "cru_sample.1981.1990.tmp.dat.nc"
    layers = {role: f"/maps/{role}.tif" for role in [*STACKS, *ROLES]}
    layers.update(clay=21.5, fym=0.0, cover={"path": "/maps/cover.tif", "bands": [3, 1, 2]}, tmean_npp=f'NETCDF:"{nc}":tmp')
    config = RunConfig(
        layers=layers,
        iso3="FRA",
        area="/maps/areas.gpkg|layername=north",
        scenarios=(Scenario("SSM4", 7.0, addition=1.5),),
        half_widths={"clay": "/maps/width.tif"},
        keep_prepared=True,
        prepare=RunConfig.load(sample / "config_raw.json").prepare[::-1],
    )
    layers_page.show_config(config)
    assert layers_page.edited(config) == config
    assert list(layers_page.edited(config).layers) == list(layers)


def test_showing_is_no_change(layers_page, sample: Path, qtbot) -> None:
    with qtbot.assertNotEmitted(layers_page.changed):
        layers_page.show_config(RunConfig.load(sample / "config.json"))
        layers_page.show_problems([Problem(ERROR, "area", "file_missing", {"path": "x"})], False)


def test_a_layer_of_the_project_is_chosen(layers_page, project, county: Path, qtbot) -> None:
    add_layer(project, county / "soc_t_ha.tif", "My carbon")
    row = layers_page.rows["soc"]
    with qtbot.waitSignal(layers_page.changed):
        pick(qtbot, row.source, "My carbon")
    assert layers_page.edited(RunConfig()).layers == {"soc": str(county / "soc_t_ha.tif")}
    with qtbot.waitSignal(layers_page.changed):
        pick(qtbot, row.source, "Not chosen")
    assert layers_page.edited(RunConfig()).layers == {}


def test_a_renamed_layer_is_followed_and_a_removed_one_stays_chosen(layers_page, project, county: Path, qtbot) -> None:
    path = str(county / "clay_pct.tif")
    layer = add_layer(project, path, "Clay")
    add_layer(project, county / "soc_t_ha.tif", "Another")
    config = RunConfig(layers={"clay": path})
    layers_page.show_config(config)
    row = layers_page.rows["clay"]
    assert row.source.currentText() == "Clay"
    layer.setName("Arcilla")
    assert row.source.currentText() == "Arcilla"
    with qtbot.assertNotEmitted(layers_page.changed):
        project.removeMapLayer(layer.id())
    assert layers_page.edited(config) == config
    assert row.source.currentText() == "clay_pct.tif (file in county)"
    assert "no longer in the project" in told(row.note)
    add_layer(project, path, "Back")
    assert row.source.currentText() == "Back" and row.note.isHidden()


def test_a_file_that_is_gone_is_told_at_once(layers_page, county: Path) -> None:
    config = RunConfig(layers={"clay": str(county / "clay_pct.tif")})
    (county / "clay_pct.tif").unlink()
    layers_page.show_config(config)
    row, sentence = layers_page.rows["clay"], GsocError("file_missing", path=str(county / "clay_pct.tif")).text()
    assert told(row.note) == sentence
    layers_page.show_problems(check_inputs(config, Progress()), False)
    assert sentence in told(row.verdict) and row.note.isHidden(), "once is enough"
    assert layers_page.edited(config) == config


def test_bad_layers_are_told_in_the_words_of_the_terminal(layers_page, county: Path) -> None:
    config = RunConfig.load(county / "config.json").with_output(county / "results")
    config = replace(config, layers={**config.layers, "cover": config.layers["clay"]})
    problems = check_inputs(config, Progress())
    worst = next(problem for problem in problems if problem.where == "layers.cover")
    layers_page.show_config(config)
    layers_page.show_problems(problems, False)
    row = layers_page.rows["cover"]
    assert worst.severity == ERROR and worst.text() in told(row.verdict)
    assert worst.text() in row.source.accessibleDescription()
    assert told(layers_page.rows["soc"].verdict).startswith(("Ready", "Please look"))


def test_several_findings_about_one_layer(layers_page, sample: Path) -> None:
    config = RunConfig(layers={"clay": str(sample / "clay_pct.tif")})
    layers_page.show_config(config)
    warning = Problem(WARNING, "layers.soc, layers.clay", "file_missing", {"path": "one"})
    error = Problem(ERROR, "layers.clay", "file_missing", {"path": "two"})
    layers_page.show_problems([warning, error], False)
    row = layers_page.rows["clay"]
    assert told(row.verdict) == f"Wrong: {error.text()} (1 more: point here to read them)"
    assert warning.text() in row.verdict.toolTip() and error.text() in row.verdict.toolTip()
    layers_page.show_problems([warning], False)
    assert told(row.verdict) == f"Please look: {warning.text()}"


def test_verdicts_of_raw_files_and_of_missing_layers(layers_page, sample: Path) -> None:
    config = RunConfig.load(sample / "config_raw.json")
    layers_page.show_config(config)
    layers_page.show_problems(config.validate(), False)
    assert told(layers_page.rows["clay"].verdict) == "Will be prepared by the step: Prepare clay"
    assert told(layers_page.rows["pet_warmup"].verdict) == "Will be prepared by the step: Climate from CRU TS"
    layers_page.show_problems([Problem(ERROR, "prepare.prepare_clay.layers", "file_missing", {"path": "sl1.tif"})], False)
    assert "sl1.tif" in told(layers_page.rows["clay"].verdict)
    layers_page.show_config(RunConfig())
    problems = RunConfig().validate()
    layers_page.show_problems(problems, False)
    assert told(layers_page.rows["soc"].verdict).startswith("Missing"), "an empty row is not scolded in the words of a file"
    assert next(p for p in problems if p.where == "layers.soc").text() in layers_page.rows["soc"].verdict.toolTip()
    assert told(layers_page.rows["zones"].verdict) == "Optional"


def test_checking_is_said_until_it_is_done(layers_page, sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    layers_page.show_config(config)
    layers_page.show_problems([], True)
    assert told(layers_page.rows["soc"].verdict) == "Checking..."
    layers_page.show_problems([], False)
    assert told(layers_page.rows["soc"].verdict) == "Ready"


def test_layers_without_a_lasting_file_are_refused(layers_page, project, sample: Path, qtbot) -> None:
    from qgis.core import QgsProcessingUtils, QgsRasterLayer

    place = Path(QgsProcessingUtils.tempFolder()) / "clay.tif"
    shutil.copy(sample / "clay_pct.tif", place)
    add_layer(project, place, "Temporary")
    project.addMapLayer(QgsRasterLayer(f"type=xyz&url=file://{sample.as_posix()}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0", "Tiles", "wms"))
    row = layers_page.rows["clay"]
    for name, sentence in (("Temporary", "goes when QGIS is closed"), ("Tiles", "comes from the provider 'wms'")):
        with qtbot.assertNotEmitted(layers_page.changed):
            row.source.setCurrentIndex(row.source.findText(name))
            row.source.activated.emit(row.source.currentIndex())
        assert sentence in told(row.note) and row.source.currentText() == "Not chosen"
    assert layers_page.edited(RunConfig()) == RunConfig()


def test_a_number_stands_for_a_layer(layers_page, qtbot, monkeypatch) -> None:
    from qgis.PyQt.QtWidgets import QInputDialog

    monkeypatch.setattr(QInputDialog, "getDouble", lambda *args: (22.5, True))
    action = next(a for a in layers_page.rows["clay"].more.menu().actions() if a.text().startswith("One number"))
    with qtbot.waitSignal(layers_page.changed):
        action.trigger()
    assert layers_page.edited(RunConfig()).layers == {"clay": 22.5}
    assert layers_page.rows["clay"].source.currentText() == "22.5 everywhere"
    with_number = {role for role, row in layers_page.rows.items() if any(a.text().startswith("One number") for a in row.more.menu().actions())}
    assert "clay" in with_number and not with_number & {"soc", "tmean_spinup", "stack_spinup"}


def test_scrolling_over_a_list_changes_nothing(layers_page, sample: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QWheelEvent
    from qgis.PyQt.QtWidgets import QApplication

    layers_page.show_config(RunConfig(layers={"soc": str(sample / "soc_t_ha.tif")}))
    row = layers_page.rows["soc"].source
    layers_page.guess.setFocus()
    turn = (QPointF(3, 3), QPointF(row.mapToGlobal(QPoint(3, 3))), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton)
    with qtbot.assertNotEmitted(layers_page.changed):
        QApplication.sendEvent(row, QWheelEvent(*turn, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    row.setFocus()
    with qtbot.waitSignal(layers_page.changed):
        QApplication.sendEvent(row, QWheelEvent(*turn, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))


def test_banner_and_its_buttons(layers_page, sample: Path, qtbot) -> None:
    assert layers_page.banner.isVisible()
    with qtbot.waitSignal(layers_page.sample_asked):
        press(qtbot, layers_page.sample)
    with qtbot.waitSignal(layers_page.help_asked):
        press(qtbot, layers_page.help)
    layers_page.show_config(RunConfig.load(sample / "config.json"))
    assert not layers_page.banner.isVisible()


def test_findings_that_no_row_shows(layers_page, sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    layers = {role: layer for role, layer in config.layers.items() if not role.endswith("_npp")}
    config = replace(config, layers={**layers, "sox": "x.tif"})
    layers_page.show_config(config)
    assert layers_page.edited(config) == config, "a role that is unknown stays for the user to mend"
    layers_page.show_problems(check_inputs(config, Progress()), False)
    assert "sox" in told(layers_page.unknown._notes["sox"]) and layers_page.others.isHidden()
    assert "sox" not in told(layers_page.rows["soc"].verdict)
    layers_page.show_config(replace(config, layers=layers))
    layers_page.show_problems(check_inputs(replace(config, layers=layers), Progress()), False)
    assert "mean NPP of the spin-up years" in told(layers_page.rows["tmean_npp"].verdict)
    assert layers_page.rows["tmean_npp"].isVisible(), "a folded group opens where something is wrong"


def test_what_a_file_said_of_a_layer_goes_when_another_is_chosen(layers_page, sample: Path) -> None:
    data = RunConfig.load(sample / "config.json").to_dict()
    data["layers"].update(clay=[1], soc={"file": "x"})
    config = RunConfig.from_dict(data, "/")
    assert len(config.layers) == len(data["layers"]) - 2, "the others are read"
    layers_page.show_config(config)
    layers_page.show_problems(config.validate(), False)
    assert told(layers_page.rows["clay"].verdict).startswith("Wrong")
    layers_page.rows["clay"].take(str(sample / "clay_pct.tif"))
    left = layers_page.edited(config)
    assert [problem.where for problem in left.parse_problems] == ["layers.soc"]
    layers_page.rows["soc"].take(None)
    assert layers_page.edited(left).parse_problems == ()


def test_what_a_file_said_of_area_and_layers_as_a_whole_goes_too(layers_page, sample: Path, qtbot) -> None:
    config = RunConfig.from_dict({"gsocseq_config": 1, "layers": 3, "area": 5}, "/")
    layers_page.show_config(config)
    layers_page.show_problems(config.validate(), False)
    assert layers_page.edited(config).parse_problems == config.parse_problems
    assert "5" in told(layers_page.area.note) and "3" in told(layers_page.others)
    with qtbot.waitSignal(layers_page.changed):
        layers_page.area.kind.activated.emit(0)  # the whole map, on purpose
    with qtbot.waitSignal(layers_page.changed):
        layers_page.rows["soc"].take(str(sample / "soc_t_ha.tif"))
    assert layers_page.edited(config).parse_problems == () and layers_page.area.note.isHidden() and layers_page.others.isHidden()


def test_a_role_that_nobody_knows_can_be_removed(layers_page, sample: Path, qtbot) -> None:
    config = replace(RunConfig.load(sample / "config.json"), layers={"nonsense": "/maps/a.tif", "soc": str(sample / "soc_t_ha.tif")})
    layers_page.show_config(config)
    layers_page.show_problems(config.validate(), False)
    assert layers_page.unknown.isVisible() and "nonsense" in told(layers_page.unknown._notes["nonsense"])
    assert layers_page.widget_of("layers.nonsense") is layers_page.unknown.buttons["nonsense"]
    with qtbot.waitSignal(layers_page.changed):
        press(qtbot, layers_page.unknown.buttons["nonsense"])
    assert list(layers_page.edited(config).layers) == ["soc"] and layers_page.unknown.isHidden()
    layers_page.show_config(config)
    assert layers_page.edited(config) == config and layers_page.unknown.isVisible()


def test_manure_and_irrigation_that_are_refused_stand_at_their_rows(layers_page, sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    config = replace(config, convention="fao-scripts", layers={**config.layers, "fym": 0.5, "irrigation": 10.0})
    layers_page.show_config(config)
    layers_page.show_problems(config.validate(), False)
    for role in ("fym", "irrigation"):
        assert layers_page.owns(role) and layers_page.rows[role].is_wrong and told(layers_page.rows[role].verdict).startswith("Wrong")
        assert layers_page.widget_of(role) is layers_page.rows[role]


def test_a_problem_leads_to_its_field(layers_page, sample: Path) -> None:
    config = RunConfig.load(sample / "config_raw.json")
    layers_page.show_config(config)
    layers_page.window().activateWindow()
    for where, name in (("layers.dpm_rpm_forward", "source"), ("layers.soc, layers.clay", "source"), ("area", "kind"), ("fym", "source")):
        layers_page.show_field(where)
        widget = layers_page.widget_of(where)
        assert not widget.visibleRegion().isEmpty(), where
        assert layers_page.focusWidget().objectName() == name, where
    layers_page.show_field("prepare.prepare_clay.layers")
    assert layers_page.prepare.entries.currentRow() == [entry.step for entry in config.prepare].index("prepare_clay")
    assert layers_page.widget_of("layers.clay") is layers_page.rows["clay"] and layers_page.widget_of("iso3") is None


def test_the_button_of_a_row_opens_the_file_dialog(layers_page, qtbot, monkeypatch) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("/maps//old/../clay.tif", ""))
    with qtbot.waitSignal(layers_page.changed):
        press(qtbot, layers_page.rows["clay"].browse)
    assert layers_page.edited(RunConfig()).layers == {"clay": "/maps/clay.tif"}, "as the rest of the code writes paths"


def test_paths_are_written_as_the_system_does(monkeypatch) -> None:
    import ntpath
    from types import SimpleNamespace

    from gsocseq_plugin.gui import layer_source

    monkeypatch.setattr(layer_source, "os", SimpleNamespace(path=ntpath))
    assert layer_source.native("C:/maps/soc.tif") == "C:\\maps\\soc.tif"
    assert layer_source.native("C:/maps/a.gpkg|layername=a/b") == "C:\\maps\\a.gpkg|layername=a/b"
    for other in ('NETCDF:"C:/maps/t.nc":tmp', "/vsizip/C:/a.zip/b.tif", ""):
        assert layer_source.native(other) == other
