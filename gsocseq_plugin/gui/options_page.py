"""The page of options: where to write, under which rules, how sure, with which means; what it will take."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QCompleter, QLabel, QWidget

from ..core.constants import HALF_WIDTHS
from ..core.errors import INFO, GsocError, Problem, listed, sentence
from ..core.gsocseq.inputs import PEDOTRANSFER, SECOND_RUN
from ..core.rothc.conventions import CONVENTIONS, RUN
from ..io.countries import is_country
from ..pipeline.config import NO_COUNTRY, RunConfig
from ..pipeline.validate import ISO3
from ..processing import run_params as declared
from ..processing.area_params import world_map
from ..processing.config_text import period_from_text, years_as_text, years_from_text
from ..processing.translate import tr
from . import fields
from .field_notes import FieldNotes
from .fields import Field, Fields
from .form import fill_from_form
from .half_width import HalfWidth
from .option_fields import country_field, kept_field, legend_field, positive_number
from .page import Page, with_refusals
from .texts import breakable, number_text

DEFAULT_NPP_MODEL = "miami"
_DECLARED = {
    "convention": declared.CONVENTION,
    "spin_up_method": declared.SPIN_UP_METHOD,
    "spin_up_years": declared.SPIN_UP_YEARS,
    "evaporation": declared.EVAPORATION,
    "paddy": declared.PADDY,
    "spin_up_years_range": declared.PERIODS[0],
    "warm_up_years_range": declared.PERIODS[1],
    "land_use_legend": declared.LAND_USE_LEGEND,
    "legend_file": declared.LEGEND_FILE,
    "land_use_years": declared.LAND_USE_YEARS,
    "classes": declared.CLASSES,
    "gsp_grid": declared.GSP_GRID,
    "threads": declared.THREADS,
    "memory_mb": declared.MEMORY,
    "scratch_folder": declared.SCRATCH_FOLDER,
}
"""The widgets that show what a parameter of the toolbox asks for: they take over its label and its help."""
_BOX_TEXT = 18
"""Characters in a line of a check box: at the doubled font these fill a dock of 420 pixels."""
_NESTED = ("half_widths", "processing")
_KEPT = ("fym_proportions", "irrigation_by_class")
"""What only a configuration file can give: seen where it has, so that it can be left out."""
_WHERE = tuple(name for name in _DECLARED if name not in ("legend_file", "threads", "memory_mb", "scratch_folder"))


class OptionsPage(Page):
    """The third page of the dock."""

    FIELDS = (
        *_WHERE,
        *_KEPT,
        "output_folder",
        "iso3",
        "spin_up_pools",
        "npp_factor",
        "npp_model",
        "keep_state",
        "keep_prepared",
        "half_widths",
        "uncertainty_scenario",
        "processing",
    )

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "options_page")
        self._declare()
        self._widths = self._half_width_rows()
        self._fields = Fields(self._bind(), self._edited)
        self._notes = FieldNotes(self._places())
        self.effort.setText(sentence("option_effort_unknown", {}, tr))

    def show_config(self, config: RunConfig) -> None:
        names = [scenario.name for scenario in config.scenarios]
        with QSignalBlocker(self.uncertainty_scenario):
            fields.fill(self.uncertainty_scenario, [(None, sentence("option_widest_scenario", {}, tr)), *((name, name) for name in names)])
        self._fields.show(config, _get)
        wrong = {problem.where for problem in config.parse_problems}
        for name in _KEPT:
            for widget in (getattr(self, name), getattr(self, f"{name}_label")):
                widget.setVisible(bool(getattr(config, name)) or name in wrong)
        self._follow()

    def edited(self, config: RunConfig) -> RunConfig:
        values = self._fields.read()
        touched = {name.partition(".")[0] for name in self._fields.touched}  # a file's `processing` is understood as a whole, or not at all
        return with_refusals(_put(config, values), touched, self._fields.refusals)

    def widget_of(self, where: str) -> Optional[QWidget]:
        widget = self._notes.widget_of(where)
        return self.land_use_legend if widget is self.legend_file and not widget.isEnabled() else widget

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        effort = [problem for problem in problems if problem.where == "output_folder" and problem.key.startswith("effort")]
        others = [problem for problem in problems if problem not in effort]
        self._notes.show([*self._fields.with_refusals(others), *self._about_country()])
        waiting = sentence("option_effort_checking" if checking else "option_effort_unknown", {}, tr)
        self.effort.setText(breakable("\n".join(problem.text(tr) for problem in effort)) or waiting)

    def _about_country(self) -> List[Problem]:
        """That no country has the code that was typed, which is no error before a submission."""
        try:
            code = self._fields.bound["iso3"].read()
        except GsocError:
            return []
        if code == NO_COUNTRY or not ISO3.fullmatch(code) or is_country(code, world_map()):
            return []
        return [Problem(INFO, "iso3", "option_unknown_code", {"found": code})]

    def _edited(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """What depends on other fields: the sentence on the convention, and which fields have a use."""
        name = self.convention.currentData()
        self.convention_when.setText(sentence(f"option_when_{name}", {}, tr) if name in CONVENTIONS else "")
        usual = CONVENTIONS[name].spin_up if name in CONVENTIONS else None
        long_run = (self.spin_up_method.currentData() or usual) == RUN
        for widget in (self.spin_up_years, self.spin_up_years_label, self.spin_up_pools, self.spin_up_pools_label):
            widget.setEnabled(long_run)
        own_legend = self.land_use_legend.currentData() == declared.OWN_TABLE
        for widget in (self.legend_file, self.legend_file_label):
            widget.setEnabled(own_legend)

    def _declare(self) -> None:
        """Labels and tooltips that the toolbox has too, and what a form cannot say."""
        for name, param in _DECLARED.items():
            widget = getattr(self, name)
            widget.setToolTip(tr(param.help))
            told = widget if isinstance(widget, QAbstractButton) else getattr(self, f"{name}_label")
            if not told.text():
                told.setText(tr(param.label))
        for box in self.findChildren(QCheckBox):  # whose text does not wrap by itself
            box.setText(textwrap.fill(box.text(), _BOX_TEXT))
        for name in ("spin_up_years", "memory_mb"):
            getattr(self, name).setClearValue(_DECLARED[name].default)
        for name in ("output_folder", "legend_file", "classes", "scratch_folder"):
            getattr(self, name).setDialogTitle(getattr(self, f"{name}_label").text().replace("&", ""))
        for chooser in (self.legend_file, self.classes):
            chooser.setFilter(sentence("scenario_files_csv", {}, tr))
        for chooser in (self.output_folder, self.scratch_folder):
            chooser.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        completer = self.iso3.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _half_width_rows(self) -> Dict[str, HalfWidth]:
        """A row for each half-width, above the scenario that carries the uncertainty."""
        rows = {name: HalfWidth(name, self.uncertainty_group) for name in HALF_WIDTHS}
        place = self.uncertainty_layout.indexOf(self.half_widths) + 1
        for name, row in reversed(rows.items()):
            label = QLabel(sentence(f"option_width_{name}", {}, tr), self.uncertainty_group)
            label.setBuddy(row)
            self.uncertainty_layout.insertWidget(place, label)
            self.uncertainty_layout.insertWidget(place + 1, row)
        self.half_widths.setFocusProxy(rows["soc"])
        chain = [self.uncertainty_group, *(widget for row in rows.values() for widget in row.stops()), self.uncertainty_scenario]
        for before, after in zip(chain, chain[1:]):
            QWidget.setTabOrder(before, after)
        return rows

    def _bind(self) -> Dict[str, Field]:
        """The binding of every field of the configuration that stands on this page."""
        pools = [(PEDOTRANSFER, sentence("option_pools_pedotransfer", {}, tr)), (SECOND_RUN, sentence("option_pools_second_run", {}, tr))]
        listed = {name: getattr(declared, name.upper()) for name in ("convention", "spin_up_method", "evaporation")}
        periods = ("spin_up_years_range", "warm_up_years_range")
        return {
            "output_folder": fields.path(self.output_folder),
            "iso3": country_field(self.iso3),
            **{name: fields.choice(getattr(self, name), fields.translated(choice)) for name, choice in listed.items()},
            "spin_up_years": fields.whole(self.spin_up_years),
            "spin_up_pools": fields.choice(self.spin_up_pools, pools),
            **{name: fields.switch(getattr(self, name)) for name in ("paddy", "gsp_grid", "keep_state", "keep_prepared")},
            **{name: fields.text(getattr(self, name), _period_text, _period) for name in periods},
            "land_use_legend": legend_field(self.land_use_legend, self.legend_file),
            "land_use_years": fields.optional_text(self.land_use_years, years_as_text, lambda text: tuple(years_from_text(text)), None),
            "classes": fields.path(self.classes),
            "npp_factor": fields.optional_text(self.npp_factor, number_text, positive_number, None),
            "npp_model": fields.optional_text(self.npp_model, str, str, DEFAULT_NPP_MODEL),
            "fym_proportions": kept_field(self.fym_told, self.fym_leave, lambda _: sentence("option_fym_proportions", {}, tr), None),
            "irrigation_by_class": kept_field(self.irrigation_told, self.irrigation_leave, _irrigation_text, {}),
            "uncertainty_scenario": fields.choice(self.uncertainty_scenario, []),
            **{f"half_widths.{name}": row.field() for name, row in self._widths.items()},
            "processing.threads": fields.whole(self.threads),
            "processing.memory_mb": fields.whole(self.memory_mb),
            "processing.scratch_folder": fields.path(self.scratch_folder),
        }

    def _places(self) -> Dict[str, QWidget]:
        """The widgets by the fields of a problem."""
        places = {name: getattr(self, name) for name in self._fields.bound if "." not in name}
        places.update({f"half_widths.{name}": row for name, row in self._widths.items()})
        places.update({"half_widths": self.half_widths, "processing": self.memory_mb})
        places.update({"processing.threads": self.threads, "processing.memory_mb": self.memory_mb})
        places.update({"processing.scratch_folder": self.scratch_folder, "land_use_legend": self.legend_file})
        return places


def _period_text(years: Tuple[int, int]) -> str:
    return "{}-{}".format(*years)


def _period(text: str) -> Tuple[int, int]:
    first, last = period_from_text(text)
    return first, last


def _irrigation_text(months: Mapping[str, Any]) -> str:
    return sentence("option_irrigation_by_class", {"codes": listed(list(months))}, tr)


def _get(config: RunConfig, name: str) -> Any:
    """The value of a field; of what is inside one by a dot."""
    outer, _, inner = name.partition(".")
    if outer == "half_widths":
        return config.half_widths.get(inner, 100.0 * HALF_WIDTHS[inner])
    return getattr(getattr(config, outer), inner) if inner else getattr(config, outer)


def _put(config: RunConfig, values: Dict[str, Any]) -> RunConfig:
    """`config` with these values; what has its value already stays as it is."""
    changed = {name: value for name, value in values.items() if _get(config, name) != value}
    inside = {outer: {name.partition(".")[2]: value for name, value in changed.items() if name.startswith(f"{outer}.")} for outer in _NESTED}
    whole: Dict[str, Any] = {name: value for name, value in changed.items() if "." not in name}
    return replace(
        config,
        **whole,
        half_widths={**config.half_widths, **inside["half_widths"]},
        processing=replace(config.processing, **inside["processing"]),
    )
