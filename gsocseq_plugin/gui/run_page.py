"""The page Run: what will be computed, what forbids it, how far it is, what it said."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QListWidgetItem, QStyle, QWidget

from ..core.errors import ERROR, INFO, WARNING, GsocError, Problem, sentence
from ..io.atomic import write_text
from ..pipeline.config import RunConfig
from ..processing.translate import tr, words
from .form import fill_from_form
from .page import Page
from .task import Cancelled, Done, Failed, Outcome

if TYPE_CHECKING:
    from ..pipeline.journal import Unfinished

ICONS = {ERROR: QStyle.StandardPixmap.SP_MessageBoxCritical, WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning}
LOG_NAME = "gsocseq_log.txt"
WHERE = Qt.ItemDataRole.UserRole


def _no_page(where: str) -> str:
    return ""


class RunPage(Page):
    """Starts, stops and shows a run; computes nothing itself.

    page_of: the title of the page that a problem's `where` belongs to, set by whoever knows the pages.
    """

    run_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    resume_asked = pyqtSignal()
    anew_asked = pyqtSignal()
    problem_asked = pyqtSignal(str)
    """The user chose a problem: its `where`."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "run_page")
        self.page_of: Callable[[str], str] = _no_page
        self._problems: Optional[Sequence[Problem]] = None
        self._checking = self._running = False
        self._unfinished: Optional[Unfinished] = None
        self._config: Optional[RunConfig] = None
        self._last = ""
        """How the last run ended, for as long as its configuration stays."""
        for button, asked in (
            (self.run, self.run_asked),
            (self.resume, self.resume_asked),
            (self.anew, self.anew_asked),
            (self.cancel, self.cancel_asked),
        ):
            button.clicked.connect(lambda _, asked=asked: asked.emit())
        self.cancel.clicked.connect(self._stopping)
        self.problems.itemClicked.connect(self._ask_for)
        self.problems.itemActivated.connect(self._ask_for)
        self.copy_log.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.log.toPlainText()))
        self.save_log.clicked.connect(self._save_log)
        self.log.textChanged.connect(self._refresh_log)
        self.effort.hide()
        self._refresh_log()
        self.show_running(False)

    def show_config(self, config: RunConfig) -> None:
        self.summary.setText(sentence("run_summary", {"code": config.iso3, "folder": config.output_folder or "\N{EN DASH}"}, tr))
        if config != self._config:
            self._config, self._last = config, ""
        self._refresh()

    def edited(self, config: RunConfig) -> RunConfig:
        return config

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        self._problems, self._checking = problems, checking
        self.effort.setText("".join(_effort(problem) for problem in problems if problem.key == "effort"))
        self.effort.setVisible(bool(self.effort.text()))
        self.problems.clear()
        for severity in (ERROR, WARNING):
            for problem in problems:
                if problem.severity == severity:
                    self.problems.addItem(self._item(problem))
        self._refresh()

    def show_unfinished(self, unfinished: Optional[Unfinished]) -> None:
        """An earlier run into the same folder that stopped half-way, or None."""
        self._unfinished = unfinished
        self._refresh()

    def show_running(self, running: bool) -> None:
        """A run begins, or is over."""
        if running:
            self.log.clear()
            self._last = ""
            self.show_progress(0.0, 0.0, "", -1.0)
        self._running = running
        for widget in (self.step, self.step_bar, self.left, self.whole_bar, self.cancel):
            widget.setVisible(running)
        self.cancel.setEnabled(running)
        self._refresh()

    def show_progress(self, whole: float, step: float, name: str, left: float) -> None:
        """Where the run is: whole and step from 0 to 1, the name of the step, seconds left or -1."""
        self.whole_bar.setValue(round(1000 * whole))
        self.step_bar.setValue(round(1000 * step))
        self.step.setText(name)
        if self.cancel.isEnabled():
            self.left.setText(_time_left(left))

    def _stopping(self) -> None:
        """Answer the button at once; the run stops after its present block."""
        self.cancel.setEnabled(False)
        self.left.setText(sentence("run_stopping", {}, tr))

    def show_line(self, severity: str, text: str) -> None:
        """A line of the log."""
        self.log.appendPlainText(text)

    def show_outcome(self, outcome: Outcome) -> None:
        """How the run ended; it stands on the page until something changes."""
        self.show_running(False)
        if isinstance(outcome, Done):
            values = {"count": words().count(len(outcome.result.products)), "folder": outcome.result.folder}
            self._last = sentence("run_done", values, tr)
        elif isinstance(outcome, Failed):
            self._last = outcome.text
        elif isinstance(outcome, Cancelled):
            self._last = sentence("run_cancelled", {}, tr)
        self.show_line(INFO, self._last)
        self._refresh()

    def _refresh(self) -> None:
        """Buttons and the reason for their state."""
        unfinished, reason = self._unfinished, self._reason()
        for widget in (self.problems_label, self.problems):
            widget.setVisible(self.problems.count() > 0 and not self._running)
        self.run.setVisible(unfinished is None and not self._running)
        self.resume.setVisible(unfinished is not None and not self._running)
        self.anew.setVisible(unfinished is not None and not self._running)
        changed = _changed(unfinished)
        for button, forbids in ((self.run, reason), (self.anew, reason), (self.resume, reason or changed)):
            button.setEnabled(not forbids)
        self.run.setToolTip(reason)
        self.resume.setToolTip(reason or changed)
        self.state.setText("\n".join(filter(None, (self._last, reason, *_told(unfinished)))) if not self._running else "")
        self.state.setVisible(bool(self.state.text()))

    def _reason(self) -> str:
        """Why no run can begin now; empty when it can."""
        errors = sum(problem.severity == ERROR for problem in self._problems or ())
        if errors:
            return sentence("run_forbidden", {"count": words().count(errors)}, tr)
        if self._checking or self._problems is None:
            return sentence("run_checking", {}, tr)
        return ""

    def _item(self, problem: Problem) -> QListWidgetItem:
        page, finding = self.page_of(problem.where), problem.text(tr)
        if problem.key == "layer_required":  # the sentence for those who write configurations names the field
            finding = sentence("run_layer_missing", {"layer": sentence(f"role_{problem.values['role']}", {}, tr)}, tr)
        text = sentence("run_problem", {"page": page, "finding": finding}, tr) if page else finding
        item = QListWidgetItem(self.style().standardIcon(ICONS[problem.severity]), text)
        item.setData(WHERE, problem.where)
        item.setToolTip(text)
        return item

    def _ask_for(self, item: QListWidgetItem) -> None:
        self.problem_asked.emit(item.data(WHERE))

    def _refresh_log(self) -> None:
        for button in (self.copy_log, self.save_log):
            button.setEnabled(not self.log.document().isEmpty())

    def _save_log(self, *_: Any) -> None:
        folder = self._config.output_folder if self._config is not None else None
        name = os.path.join(folder or "", LOG_NAME) if os.path.isdir(folder or "") else LOG_NAME
        path, _kind = QFileDialog.getSaveFileName(self, self.save_log.toolTip(), name, "*.txt")
        if not path:
            return
        try:
            write_text(path, self.log.toPlainText())
        except GsocError as error:
            self._last = error.text(tr)
            self._refresh()


def _effort(problem: Problem) -> str:
    """How many cells, and how long."""
    pixels = words().count(round(float(problem.values["pixels"])))
    minutes = problem.values["minutes"]  # a number, or "< 1"
    told = minutes if minutes.startswith("<") else words().significant(float(minutes))
    return sentence("run_effort", {"pixels": pixels, "minutes": told}, tr)


def _time_left(seconds: float) -> str:
    """In minutes, the last one in steps of ten seconds."""
    if seconds < 0.0:
        return sentence("left_unknown", {}, tr)
    if seconds < 60.0:
        return sentence("left_seconds", {"seconds": words().count(10 * math.ceil(seconds / 10.0))}, tr)
    return sentence("left_minutes", {"minutes": words().count(math.ceil(seconds / 60.0))}, tr)


def _changed(unfinished: Optional[Unfinished]) -> str:
    """Why an unfinished run cannot go on; empty when it can."""
    if unfinished is None or not unfinished.changed:
        return ""
    return sentence("unfinished_changed", {"names": ", ".join(unfinished.changed)}, tr)


def _told(unfinished: Optional[Unfinished]) -> List[str]:
    """What there is to go on with, and why it cannot."""
    if unfinished is None:
        return []
    values = {"done": words().count(unfinished.done), "total": words().count(unfinished.total)}
    return [sentence(f"unfinished_{unfinished.step}", values, tr), _changed(unfinished)]
