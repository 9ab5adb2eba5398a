"""The first page of the dock: the area, and one row for the layer of every role."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Dict, Optional, Sequence, Set, Tuple

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..core.errors import INFO, Problem, sentence
from ..pipeline.config import NO_COUNTRY, Layer, RunConfig
from ..pipeline.guess import Guesses
from ..pipeline.prepare.plan import filled_roles, in_order
from ..pipeline.prepare.registry import STEPS
from ..pipeline.verdicts import problems_at, verdicts
from ..processing.translate import tr, words
from .area_box import AreaBox, country_of
from .form import fill_from_form
from .guess_task import GuessTask, layers_to_look_at
from .layer_groups import GROUPS, ROW_STEPS, LayerGroup
from .layer_row import LayerRow, offer_steps
from .page import Page, with_refusals
from .prepare_box import PrepareBox
from .runs import Latest
from .task import Done, Failed, Outcome
from .texts import breakable
from .unknown_layers import UnknownLayers
from .verdict_text import problems_text
from .wheel import WheelGuard

_GUESSED_FOR = ("layers", "prepare", "spin_up_years_range", "warm_up_years_range")
"""A guess is of use for a configuration in which these are as they were."""


class LayersPage(Page):
    """Area, layers and preparation. canvas: the map for drawing. sample_asked: load the sample; help_asked: open the guide."""

    FIELDS = ("layers", "prepare", "area", "fym", "irrigation")
    sample_asked = pyqtSignal()
    help_asked = pyqtSignal()

    def __init__(self, canvas: Any = None, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "layers_page")
        self._config = RunConfig()
        self._problems: Sequence[Problem] = ()
        self._checking = False
        self.area, self.prepare = AreaBox(self.contents), PrepareBox(self.preparation, canvas)
        self.area_place.addWidget(self.area)
        self.preparation_rows.addWidget(self.prepare)
        self.rows: Dict[str, LayerRow] = {}
        self._boxes: Dict[str, QgsCollapsibleGroupBoxBasic] = {}
        self._about: Dict[str, QLabel] = {}
        self._unfolded: Set[str] = set()
        """Groups with an error, which were opened to show it."""
        for group in GROUPS:
            self._add_group(group)
        self.unknown = UnknownLayers(self.contents)
        self.groups.insertWidget(self.groups.indexOf(self.preparation), self.unknown)
        self._guessing = Latest(self)
        self._guess_waits: Optional[Outcome] = None
        if canvas is not None:
            self.area.set_canvas(canvas)
        self.preparation.setMinimumWidth(1)
        self.preparation.setScrollOnExpand(False)
        self.preparation.setCollapsed(True)
        self.guesses.hide()
        WheelGuard(self, [*(row.source for row in self.rows.values()), self.area.kind, self.area.polygons, self.area.country])
        self._connect()

    def _add_group(self, group: LayerGroup) -> None:
        box = QgsCollapsibleGroupBoxBasic(self.contents)
        box.setTitle(sentence(f"group_{group.name}", {}, tr))
        box.setMinimumWidth(1)  # else the title is the least width of the page
        rows = QVBoxLayout(box)
        about = QLabel(box)
        about.setWordWrap(True)
        rows.addWidget(about)
        self._about[group.name] = about
        if group.steps:
            button = QPushButton(sentence("row_raw", {}, tr), box)
            offer_steps(button, group.steps, self.prepare.ask)
            rows.addWidget(button)
        for role in group.roles:
            row = LayerRow(role, group.required, ROW_STEPS.get(role, ()), box)
            row.changed.connect(self._changed_here)
            row.raw_asked.connect(self.prepare.ask)
            rows.addWidget(row)
            self.rows[role] = row
        box.setScrollOnExpand(False)  # several open at once when a configuration is shown
        box.setCollapsed(not group.required)
        self.groups.insertWidget(self.groups.indexOf(self.preparation), box)
        self._boxes[group.name] = box

    def _connect(self) -> None:
        self.sample.clicked.connect(self.sample_asked)
        self.help.clicked.connect(self.help_asked)
        self.guess.clicked.connect(self._guess)
        self.confirm.clicked.connect(self._confirm)
        self._guessing.over.connect(self._guess_over)
        for box in (self.area, self.prepare, self.unknown):
            box.changed.connect(self._changed_here)
        for signal, told in self._told_by_project():
            signal.connect(told)

    def _told_by_project(self) -> Tuple[Tuple[Any, Callable], ...]:
        project = QgsProject.instance()
        return (
            (project.layersAdded, self._project_changed),
            (project.layersRemoved, self._project_changed),
            (project.cleared, self._project_cleared),
        )

    def close_all(self) -> None:
        """Before the plugin goes: stop the guess, and let go of the project."""
        self._stop()
        self._guessing.close()
        for signal, told in self._told_by_project():
            signal.disconnect(told)

    def _stop(self) -> None:
        """What was begun for another configuration or project is none of this one's."""
        self._guessing.stop()
        self._guess_waits = None
        self.guess.setEnabled(True)
        self.guesses.hide()
        self.area.stop()

    def _project_cleared(self) -> None:
        self._stop()

    def _guess(self) -> None:
        """Look at the project's layers in the background."""
        layers = layers_to_look_at()
        if not layers:
            self._say(sentence("guess_none", {}, tr))
            return
        self._say(sentence("guess_running", {}, tr))
        self.guess.setEnabled(False)
        self._guessing.start(GuessTask(layers, self.edited(self._config)))

    def _guess_over(self, outcome: Outcome) -> None:
        """Take what was guessed, once this page is in front: only then it shows the latest configuration."""
        self.guess.setEnabled(True)
        if not self.isVisible():
            self._guess_waits = outcome
            return
        self.guesses.hide()
        if isinstance(outcome, Done):
            self.take_guesses(outcome.result)
        elif isinstance(outcome, Failed):
            self._say(f"{outcome.text}\n\n{outcome.details}")

    def showEvent(self, event: QShowEvent) -> None:
        """A guess that ended behind other pages is taken after the dock has shown the configuration here."""
        super().showEvent(event)
        if self._guess_waits is not None:
            QTimer.singleShot(0, self._take_waiting)

    def _take_waiting(self) -> None:
        outcome, self._guess_waits = self._guess_waits, None
        if outcome is not None:
            self._guess_over(outcome)

    def take_guesses(self, guesses: Guesses) -> None:
        """Show what was guessed, where nothing was chosen meanwhile, marked until it is confirmed or changed; and what is in doubt."""
        config = self.edited(self._config)
        evidence = {problem.where: problem.text(tr) for problem in guesses.evidence}
        chosen = {*config.layers, *filled_roles(config)}
        layers = {role: path for role, path in guesses.layers.items() if role not in chosen}
        entries = [entry for entry in guesses.prepare if not chosen & set(STEPS[entry.step].roles(entry.request))]
        for role, path in layers.items():
            self.rows[role].show_value(path, evidence[f"layers.{role}"])
            self.rows[role].touched = True
        if entries:
            told = {entry.step: evidence[f"prepare.{entry.step}"] for entry in entries}
            self.prepare.show_entries(in_order([*config.prepare, *entries]), told)
        count = len(layers) + len(entries)
        heading = sentence("guess_done", {"count": words().count(count)}, tr) if count else sentence("guess_nothing", {}, tr)
        self._say("\n\n".join([heading, *(doubt.text(tr) for doubt in guesses.doubts)]))
        if count:
            self._unfold(self.edited(self._config))
            self._changed_here()

    def _say(self, text: str) -> None:
        """Say what became of the guess."""
        self.guess_text.setText(breakable(text))
        self.confirm.setVisible(any(row.guessed for row in self.rows.values()) or bool(self.prepare.guessed))
        self.guesses.show()

    def _confirm(self) -> None:
        for row in self.rows.values():
            row.confirm()
        self.prepare.confirm()
        self.guesses.hide()

    def _project_changed(self, layers: object) -> None:
        """Layers came or went: the rows keep their sources, and show them by the names that there are now."""
        for row in self.rows.values():
            row.show_source()
        self.area.show_source()

    def show_config(self, config: RunConfig) -> None:
        if any(getattr(config, name) != getattr(self._config, name) for name in _GUESSED_FOR):
            self._stop()
        self._config, self._problems = config, ()
        self.area.folder = config.output_folder
        unfinished = self.area.refusal in config.parse_problems and self.area.value == config.area
        if not unfinished:
            self.area.show_area(config.area)
        self.prepare.show_entries(config.prepare)
        self.prepare.show_unread(config.parse_problems)
        for role, row in self.rows.items():
            row.show_value(config.layers.get(role))
            row.touched = False
        self.unknown.show_layers({role: layer for role, layer in config.layers.items() if role not in self.rows})
        self._show_about(config)
        self._unfold(config)
        self._show_state()

    def _unfold(self, config: RunConfig) -> None:
        """Open the groups in which something is chosen."""
        for group in GROUPS:
            if any(role in config.layers for role in group.roles):
                self._boxes[group.name].setCollapsed(False)
        if config.prepare or self.prepare.unread:
            self.preparation.setCollapsed(False)

    def widget_of(self, where: str) -> Optional[QWidget]:
        field, _, name = where.split(", ")[0].partition(".")
        if field == "prepare":
            return self.prepare.entries
        if field == "area":
            return self.area.kind
        role = name.partition(".")[0] if field == "layers" else field
        found = self.rows.get(role) or self.unknown.buttons.get(role)
        return found or (self.others if field == "layers" else None)

    def show_field(self, where: str) -> None:
        self.prepare.select(where)
        super().show_field(where)

    def _show_about(self, config: RunConfig) -> None:
        """What each group is for, with the years of the configuration."""
        years = {"warm_up": config.warm_up_years_range}
        for group in GROUPS:
            key = "about_warm_up_off" if group.name == "warm_up" and not config.warm_up else f"about_{group.name}"
            first, last = years.get(group.name, config.spin_up_years_range)
            self._about[group.name].setText(sentence(key, {"first": first, "last": last}, tr))

    def edited(self, config: RunConfig) -> RunConfig:
        shown = {role: row.value for role, row in self.rows.items()}
        kept = {role: layer for role, layer in config.layers.items() if role not in self.unknown.removed}
        layers = {role: shown.get(role, layer) for role, layer in kept.items()}  # in the order that they had
        layers.update({role: layer for role, layer in shown.items() if role not in layers})
        given: Dict[str, Layer] = {role: layer for role, layer in layers.items() if layer is not None}
        edited = replace(config, layers=given, area=self.area.value, prepare=self.prepare.value)
        return self._with_country(self._with_refusals(edited), config)

    def _with_refusals(self, edited: RunConfig) -> RunConfig:
        """With what is unfinished on this page, and without what was said of fields that were changed."""
        layers = [f"layers.{role}" for role in (*(role for role, row in self.rows.items() if row.touched), *self.unknown.removed)]
        if layers:  # of a file in which no layer could be read
            edited = replace(edited, parse_problems=tuple(problem for problem in edited.parse_problems if problem.where != "layers"))
        touched = [*layers, *self.prepare.removed, *(["area"] if self.area.touched else [])]
        return with_refusals(edited, touched, [self.area.refusal] if self.area.refusal else [])

    def _with_country(self, edited: RunConfig, before: RunConfig) -> RunConfig:
        """A country as area brings its code, unless another one was set by hand."""
        country, former = country_of(edited.area), country_of(before.area)
        by_area = before.iso3 == NO_COUNTRY or (former is not None and former.code == before.iso3)
        if country is None or edited.area == before.area or not by_area:
            return edited
        return replace(edited, iso3=country.code)

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        self._problems, self._checking = tuple(problems), checking
        self._show_state()
        wrong = {group.name for group in GROUPS if any(self.rows[role].is_wrong for role in group.roles)}
        for name in wrong - self._unfolded:  # once: the user may fold it up again
            self._boxes[name].setCollapsed(False)
        self._unfolded = wrong

    def _changed_here(self) -> None:
        """What was said of the fields that were changed no longer holds: they wait for the next look."""
        changed, before = self.edited(self._config), self._config
        if (changed, changed.parse_problems) == (before, before.parse_problems):
            return
        stale = [f"layers.{role}" for role in {*changed.layers, *before.layers} if changed.layers.get(role) != before.layers.get(role)]
        stale += [name for name in ("area", "prepare") if getattr(changed, name) != getattr(before, name)]
        gone = [problem for problem in before.parse_problems if problem not in changed.parse_problems]
        self._problems = [problem for problem in self._problems if not problems_at([problem], *stale) and problem not in gone]
        self._config, self._checking = changed, True
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        """Verdicts, and the banner while nothing is chosen."""
        config = self.edited(self._config)
        told = verdicts(config, self._problems)
        for role, row in self.rows.items():
            row.show_verdict(told[role], self._checking)
        self.prepare.show_problems(self._problems, self._checking)
        self.area.show_problems(self._problems)
        self.unknown.show_problems(self._problems)
        at_rows = [problem for verdict in told.values() for problem in verdict.problems]
        at_rows += problems_at(self._problems, *(f"layers.{role}" for role in self.unknown.buttons))
        others = [problem for problem in problems_at(self._problems, "layers") if problem not in at_rows and problem.severity != INFO]
        self.others.setText(breakable(problems_text(others)))
        self.others.setVisible(bool(others))
        self.banner.setVisible(not config.layers and not config.prepare)
