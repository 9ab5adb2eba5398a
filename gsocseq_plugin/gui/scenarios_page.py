"""Page 2 of the dock: the scenarios, by land-use class and zone, their horizons, and what each of them means."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QHeaderView, QInputDialog, QWidget

from ..core.errors import GsocError, Problem, sentence
from ..io.tables import Table
from ..io.zones import name_of
from ..pipeline.config import RunConfig
from ..pipeline.scenario_cells import PERCENT, SHARE
from ..pipeline.scenario_meaning import meaning, series
from ..pipeline.scenario_rows import class_names, codes_of, keys_by_name, rows_of, used_codes, with_rows, zones_of
from ..pipeline.zone_ids import zone_ids
from ..processing.config_text import horizons_from_text
from ..processing.translate import tr
from . import fields
from .fields import Fields
from .form import fill_from_form
from .page import Page, with_refusals
from .scenario_commands import ScenarioCommands
from .scenario_preview import Line, ScenarioChart
from .scenario_table import ScenarioTable
from .texts import breakable, number_text

_BY_CLASS = (None, PERCENT, SHARE)
"""What the entries of the list `by_class` show."""
_LINES = 6
"""Of the table that are seen without scrolling."""
_WIDEST = 9
"""Characters beside each other in a column's title."""


class ScenariosPage(Page):
    """The scenarios, their horizons, and the warm-up before them."""

    FIELDS = ("scenarios", "horizons", "warm_up")

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "scenarios_page")
        form: Any = self
        self._form = form
        self._config = RunConfig(scenarios=())
        self._classes: Tuple[Mapping[int, str], Set[int]] = ({}, set())
        self._known: Dict[str, int] = {}
        self._zones: List[str] = []
        self._table_touched = False
        times = {"horizons": fields.text(form.horizons, _horizons_text, _horizons), "warm_up": fields.switch(form.warm_up)}
        self._fields = Fields(times, self._times_edited)
        self.model = ScenarioTable(self)
        form.table.setModel(self.model)
        self.chart = ScenarioChart()
        form.meaning_box.layout().addWidget(self.chart)
        self._commands = ScenarioCommands(self, self.model, form.table)
        self._shape_table()
        self.model.changed.connect(self._taken)
        self.model.refused.connect(self._show_refusal)
        self.model.modelReset.connect(self._fit_columns)
        form.land.activated.connect(self._choose_land)
        form.add_zone.clicked.connect(self._add_zone)
        form.by_class.currentIndexChanged.connect(self._choose_columns)
        for label in (form.refusal, form.problems, form.horizons_problem):
            label.hide()

    # the contract of a page

    def show_config(self, config: RunConfig) -> None:
        rows, classes = rows_of(config), class_names(config)
        self._fields.show(config, getattr)
        self._config, self._table_touched = config, False
        self._show_horizons_problems([])
        if rows != self.model.rows or classes != self._classes:
            self._classes, self._zones, self._known = classes, [], {}
            self._say(self._form.refusal, "")
            self.model.look(self._used_by_class(config), None)
            self.model.show(rows, *classes)
            with QSignalBlocker(self._form.by_class):
                self._form.by_class.setCurrentIndex(_BY_CLASS.index(self.model.by_class))
        self._known.update(keys_by_name(self.model.rows))
        self._show_land()
        self._show_meaning()

    def edited(self, config: RunConfig) -> RunConfig:
        result = with_rows(config, self.model.rows, self._known)
        self._known.update(keys_by_name(self.model.rows))
        values = self._fields.read()
        touched = [*self._fields.touched, *(["scenarios"] if self._table_touched else [])]
        return with_refusals(replace(result, **values), touched, self._fields.refusals)

    def widget_of(self, where: str) -> Optional[QWidget]:
        form = self._form
        return {"scenarios": form.table, "horizons": form.horizons, "warm_up": form.warm_up}.get(where.split(".")[0])

    def show_field(self, where: str) -> None:
        super().show_field(where)
        if where.startswith("scenarios."):
            name, _, field = where.partition(".")[2].partition(".")
            self._commands.go_to(name, field)

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        cells: Dict[Tuple[str, str], List[str]] = {}
        texts: List[str] = []
        for problem in problems:
            if not self._is_here(problem):
                continue
            text = problem.text(tr)
            texts.append(text)
            for row in self.model.rows:
                where = f"scenarios.{row.name}"
                if problem.where == where or problem.where.startswith(f"{where}."):
                    cells.setdefault((row.name, problem.where[len(where) + 1 :]), []).append(text)
        self.model.show_problems(cells)
        self._say(self._form.problems, "\n".join(dict.fromkeys(texts)))
        self._show_horizons_problems(problems)

    def _show_horizons_problems(self, problems: Sequence[Problem]) -> None:
        told = [problem.text(tr) for problem in self._fields.with_refusals(problems) if problem.where == "horizons"]
        self._say(self._form.horizons_problem, "\n".join(told))

    def _is_here(self, problem: Problem) -> bool:
        """Whether the page tells of it beside the table; horizons have a place of their own."""
        return problem.where.split(".")[0] in ("scenarios", "warm_up") or problem.key == "zones_missing"

    # what the user does

    def _taken(self) -> None:
        self._table_touched = True
        self._show_land()
        self._show_meaning()
        self._fit_columns()
        self.changed.emit()

    def _show_refusal(self, text: str) -> None:
        self._say(self._form.refusal, text)

    def _times_edited(self) -> None:
        self._config = replace(self._config, **self._fields.read())
        self._show_horizons_problems([])
        self._show_meaning()
        self.changed.emit()

    def _choose_columns(self, place: int) -> None:
        self.model.look(_BY_CLASS[place], self.model.zone)
        self._fit_columns()

    def _choose_land(self, place: int) -> None:
        self.show_zone(self._form.land.itemData(place))

    def _add_zone(self) -> None:
        zone = self._asked_zone()
        if zone is not None:
            self.show_zone(zone)

    def show_zone(self, zone: Optional[str]) -> None:
        """Show the percentages of a zone, or (None) of all land."""
        if zone is not None:
            self._zones.append(zone)
        by_class = PERCENT if zone is not None and self.model.by_class == SHARE else self.model.by_class
        self.model.look(by_class, zone)
        self._form.by_class.setCurrentIndex(_BY_CLASS.index(by_class))
        self._show_land()
        self._show_meaning()
        self._fit_columns()

    def _asked_zone(self) -> Optional[str]:
        """The number of a zone that the user chooses among those of the zones layer, or types."""
        try:
            known = zone_ids(self._config)
        except GsocError as error:
            known = []
            self._show_refusal(error.text(tr))
        title, prompt = sentence("scenario_zone_title", {}, tr), sentence("scenario_zone_prompt", {}, tr)
        text, wanted = QInputDialog.getItem(self, title, prompt, known, 0, True)
        if not wanted or not text.strip():
            return None
        try:
            return name_of(Table.number(text))
        except ValueError:
            self._show_refusal(sentence("scenario_zone_id", {"text": text}, tr))
            return None

    # what is shown

    def _used_by_class(self, config: RunConfig) -> Optional[str]:
        """Which numbers by class are shown first: none where there are none."""
        rows = rows_of(config)
        if not used_codes(rows):
            return None
        shares_only = not any(codes_of(value) for row in rows for value in (row.scenario.percent, *row.scenario.zones.values()))
        return SHARE if shares_only else PERCENT

    def _show_land(self) -> None:
        """The list of zones: those with percentages, and those that were looked at."""
        ids = {float(zone): zone for zone in (*self._zones, *zones_of(self.model.rows))}
        land = self._form.land
        land.clear()
        land.addItem(sentence("scenario_all_land", {}, tr), None)
        for number in sorted(ids):
            land.addItem(sentence("scenario_zone", {"zone": ids[number]}, tr), ids[number])
        zone = self.model.zone
        self._form.action_layer.setEnabled(zone is None)  # a layer has all zones
        land.setCurrentIndex(0 if zone is None else 1 + sorted(ids).index(float(zone)))

    def _show_meaning(self) -> None:
        modelled, zone = sorted(self._classes[1] | used_codes(self.model.rows)), self.model.zone
        told = [" ".join(self._told(*note) for note in meaning(row, modelled, zone)) for row in self.model.rows]
        self._say(self._form.meaning, "\n".join(told))
        lines = [Line(row.name, series(row, self._config.horizons, modelled, zone)) for row in self.model.rows]
        self.chart.show_lines(lines, "\n".join(told))

    @staticmethod
    def _told(key: str, values: Mapping[str, Any]) -> str:
        return sentence(key, {name: number_text(value) if isinstance(value, (int, float)) else value for name, value in values.items()}, tr)

    @staticmethod
    def _say(label: Any, text: str) -> None:
        label.setText(breakable(text))
        label.setVisible(bool(text))

    def _shape_table(self) -> None:
        table = self._form.table
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setMinimumSectionSize(4 * self.fontMetrics().averageCharWidth())

    def _fit_columns(self) -> None:
        """Columns as wide as their numbers and the words of their titles, which have as many lines as they need."""
        table, metrics = self._form.table, self.fontMetrics()
        header, lines = table.horizontalHeader(), 1
        room = _WIDEST * metrics.averageCharWidth()
        for place in range(self.model.columnCount()):
            title = str(self.model.headerData(place, Qt.Orientation.Horizontal))
            words = max(metrics.horizontalAdvance(word) for word in title.split() or [""])
            wide = max(table.sizeHintForColumn(place), min(room, metrics.horizontalAdvance(title)), words) + 2 * metrics.averageCharWidth()
            table.setColumnWidth(place, wide)
            box = metrics.boundingRect(0, 0, wide - metrics.averageCharWidth(), 10**4, Qt.TextFlag.TextWordWrap, title)
            lines = max(lines, -(-box.height() // metrics.lineSpacing()))
        header.setMinimumHeight(lines * metrics.lineSpacing() + metrics.height() // 2)
        rows = min(max(self.model.rowCount(), 3), _LINES)
        table.setMinimumHeight(header.minimumHeight() + rows * table.verticalHeader().defaultSectionSize() + 2 * metrics.height())


def _horizons_text(years: Sequence[int]) -> str:
    return "; ".join(map(str, years))


def _horizons(text: str) -> Tuple[int, ...]:
    """The horizons of a text. Raises GsocError, also for none at all."""
    years = tuple(horizons_from_text(text))
    if not years:
        raise GsocError("horizons_text", text=text)
    return years
