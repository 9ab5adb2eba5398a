"""The page Results: the maps of a run, their totals and charts, and what can be made from them."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QPushButton, QWidget

from ..core.errors import ERROR, WARNING, GsocError, Problem, sentence
from ..pipeline.config import RunConfig
from ..pipeline.manifest import NAME as MANIFEST
from ..pipeline.product_set import ProductSet, sets_of_horizons
from ..processing.styling import group_title, is_main, map_title
from ..processing.translate import tr
from .form import fill_from_form
from .page import Page
from .picture import PictureLabel
from .runs import Latest
from .table import copy_table, show_table
from .task import Done, Failed, Outcome
from .totals_task import Shown, TotalsTask
from .yearly_task import YearlyTask

STEM = Qt.ItemDataRole.UserRole


class ResultsPage(Page):
    """Shows what a folder of maps holds."""

    pixel_asked = pyqtSignal()
    message = pyqtSignal(str, str, str)
    """Severity, sentence and details, for the message bar."""
    maps_asked = pyqtSignal(list)
    """The stems of the maps that the user wants in the project; empty for all."""
    yearly_done = pyqtSignal(dict)
    """The yearly maps are there: paths by name, BAU first."""
    folder_chosen = pyqtSignal(str)
    """The user opened the results in another folder, which holds maps."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "results_page")
        self.chart = PictureLabel(self)
        self.charts_rows.insertWidget(1, self.chart)
        self._maps: Optional[ProductSet] = None
        self._sets: List[ProductSet] = []
        """The maps of each horizon; `_maps` is one of them."""
        self._shown = Shown((), (), ())
        self._dialogs: List[QDialog] = []
        buttons = (self.quality, self.report, self.submission, self.priority, self.yearly, self.pixel, self.open)
        self._tips = {button: button.toolTip() for button in buttons}
        self._totals = Latest(self)
        self._totals.over.connect(self._show_totals)
        self._yearly = Latest(self)
        self._yearly.over.connect(self._show_yearly)
        self.yearly.clicked.connect(self._begin_yearly)
        self.horizons.activated.connect(self._choose_horizon)
        self.choose.clicked.connect(self._choose)
        self.add.clicked.connect(self._add)
        self.maps.itemActivated.connect(self._add)
        self.tables.currentIndexChanged.connect(self._show_table)
        self.charts.currentIndexChanged.connect(self._show_chart)
        self.copy.clicked.connect(lambda: copy_table(self._shown.tables[self.tables.currentIndex()]))
        self.pixel.clicked.connect(self.pixel_asked)
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder)))
        for button, algorithm, values in self._algorithms():
            button.clicked.connect(lambda _, algorithm=algorithm, values=values: self._ask(algorithm, values()))
        self.clear()

    @property
    def folder(self) -> str:
        """The folder of the run that is shown, empty for none."""
        return self._sets[0].folder if self._sets else ""

    def show_config(self, config: RunConfig) -> None:
        """The page shows folders, not configurations."""

    def edited(self, config: RunConfig) -> RunConfig:
        return config

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        """Nothing on this page can be at fault."""

    def show_folder(self, path: str) -> bool:
        """Show the maps in a folder, and begin to add up their totals. False for a folder without maps: the page stays, `message` says why."""
        sets = self._read(path)
        if not sets:
            return False
        self._sets = sets
        self.horizons.clear()
        self.horizons.addItems([group_title(next(iter(each.maps.values()))) for each in self._sets])
        self._choose_horizon(0)
        return True

    def _choose_horizon(self, place: int) -> None:
        """Show the maps of a horizon, and begin to add up their totals."""
        self._maps = self._sets[place]
        self._refresh()
        self.totals_state.setText(sentence("totals_working", {}, tr))
        self.totals_state.show()
        self._totals.start(TotalsTask(self._maps.folder))

    def clear(self) -> None:
        """Show nothing."""
        self._totals.stop()
        self._maps, self._sets = None, []
        self._refresh()

    def close_all(self) -> None:
        """Before the plugin goes: no thread and no dialog is left."""
        self._totals.close()
        self._yearly.close()
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
        self._dialogs.clear()

    def _refresh(self) -> None:
        """The folder, its maps, and what can be done with them; no totals yet."""
        there = self._maps is not None
        self.where.setText(sentence("results_folder", {"folder": self.folder}, tr) if there else sentence("results_none", {}, tr))
        self.horizons.setVisible(len(self._sets) > 1)
        self.yearly_state.hide()
        self.maps.clear()
        stems = self._maps.maps if self._maps is not None else {}
        for stem in sorted(stems, key=lambda stem: not is_main(stem)):
            item = QListWidgetItem(map_title(stem, stems[stem]))
            item.setData(STEM, stem)
            self.maps.addItem(item)
        for box in (self.maps_box, self.totals_box, self.charts_box):
            box.setVisible(there)
        self._show(Shown((), (), ()))
        self.totals_state.clear()
        has_manifest = os.path.isfile(os.path.join(self.folder, MANIFEST))
        for button, tip in self._tips.items():
            forbids = "results_first" if not there else "results_no_manifest" if button is self.yearly and not has_manifest else ""
            button.setEnabled(not forbids)
            button.setToolTip(sentence(forbids, {"folder": self.folder}, tr) if forbids else tip)

    def _read(self, path: str) -> List[ProductSet]:
        """The maps in a folder by horizon; none, and `message` says why, where there are none."""
        try:
            return sets_of_horizons(os.path.abspath(path))
        except GsocError as error:
            self.message.emit(WARNING, error.text(tr), "")
        except OSError as error:
            self.message.emit(WARNING, sentence("results_unreadable", {"folder": path, "reason": error.strerror or str(error)}, tr), "")
        return []

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.choose.toolTip(), self.folder)
        if folder and self._read(folder):
            self.folder_chosen.emit(folder)

    def _add(self, *_: Any) -> None:
        """Ask for the chosen maps, for all of them where none is chosen."""
        self.maps_asked.emit([item.data(STEM) for item in self.maps.selectedItems()])

    def _show_totals(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done):
            self.totals_state.setText("\n".join(outcome.result.notes))
            self._show(outcome.result)
        elif isinstance(outcome, Failed):
            self.totals_state.setText(outcome.text)
            if outcome.details:
                self.message.emit(ERROR, outcome.text, outcome.details)

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        for combo, names in ((self.tables, [table.caption for table in shown.tables]), (self.charts, [each.alt for each in shown.pictures])):
            combo.clear()
            combo.addItems(names)
        for widget in (self.tables, self.table, self.copy):
            widget.setVisible(bool(shown.tables))
        self.charts_box.setVisible(bool(shown.pictures))
        self.totals_state.setVisible(bool(self.totals_state.text()))

    def _show_table(self, place: int) -> None:
        show_table(self.table, self._shown.tables[place] if place >= 0 else None)

    def _show_chart(self, place: int) -> None:
        picture = self._shown.pictures[place] if place >= 0 else None
        self.chart.show_picture(picture)
        self.caption.setText(picture.caption if picture else "")

    def _algorithms(self) -> Tuple[Tuple[QPushButton, str, Callable[[], Dict[str, Any]]], ...]:
        """The buttons that open a dialog of the toolbox: id of the algorithm, and what is filled in."""

        def maps() -> Dict[str, Any]:
            return {"FOLDER": self._maps.folder if self._maps is not None else ""}

        def within(name: str) -> Callable[[], Dict[str, Any]]:
            """The maps, and a folder for the result inside theirs."""
            return lambda: {**maps(), "OUTPUT": os.path.join(maps()["FOLDER"], name)}

        def package() -> Dict[str, Any]:
            return {**within("submission")(), "ISO3": self._maps.code if self._maps is not None else ""}

        return (
            (self.quality, "quality_control", within("quality")),
            (self.report, "country_report", within("report")),
            (self.submission, "submission_package", package),
            (self.priority, "priority_areas", maps),
        )

    def _begin_yearly(self) -> None:
        """Compute the yearly maps of the run, in the background."""
        self.yearly.setEnabled(False)
        self._say_yearly(sentence("yearly_working", {}, tr))
        self._yearly.start(YearlyTask(self.folder))

    def _show_yearly(self, outcome: Outcome) -> None:
        """Tell how it went; the maps go to the project."""
        self.yearly.setEnabled(True)
        if isinstance(outcome, Done):
            self._say_yearly(sentence("yearly_done", {}, tr))
            self.yearly_done.emit(outcome.result)
        else:
            self._say_yearly(outcome.text if isinstance(outcome, Failed) else sentence("run_cancelled", {}, tr))
            if isinstance(outcome, Failed) and outcome.details:
                self.message.emit(ERROR, outcome.text, outcome.details)

    def _say_yearly(self, text: str) -> None:
        self.yearly_state.setText(text)
        self.yearly_state.show()

    def _ask(self, algorithm: str, values: Dict[str, Any]) -> None:
        """Open the dialog of an algorithm of the toolbox."""
        try:
            from processing import createAlgorithmDialog  # a plugin of QGIS, which may be switched off
        except ImportError:
            dialog = None
        else:
            dialog = createAlgorithmDialog(f"gsocseq:{algorithm}", values)
        if dialog is None:  # also where QGIS does not know the algorithm
            self.message.emit(WARNING, sentence("processing_off", {}, tr), "")
            return
        self._dialogs = [each for each in self._dialogs if not sip.isdeleted(each)] + [dialog]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
