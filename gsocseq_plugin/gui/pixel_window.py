"""The window of one cell: its trajectory as plot and numbers, its inputs, and the scenarios to drag."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..core.errors import GsocError, sentence
from ..core.gsocseq.landuse import ClassTable
from ..core.gsocseq.scenarios import Scenario
from ..io.tables import write_table
from ..pipeline.pixel import Pixel, Trajectory
from ..pipeline.pixel_table import STOCK, facts, header, rows
from ..processing.translate import tr, words
from .fields import fill, select
from .form import fill_from_form
from .scenario_sliders import ScenarioSliders
from .trajectory_plot import Look, caption, draw, make_canvas, save_picture

RESULTS, LAYERS = 0, 1
"""The entries of `source`."""
_DECIMALS = 2
_WIDTH, _HEIGHT, _SIDE = 104, 72, 42
"""Of the window and of its right part at first, in letters; no more than the screen holds."""
_MARGIN = 60
"""For the frame of the window, pixels."""


class PixelWindow(QDialog):
    """Shows what it is given and tells what the user does with it; it reads and computes nothing."""

    dragged = pyqtSignal()
    """The scenarios of `sliders` are others now."""
    reset_asked = pyqtSignal()
    taken_over = pyqtSignal(object)
    """A tuple of scenarios, as they stand on the sliders."""
    source_chosen = pyqtSignal()
    """The user chose what the cells are read from: `from_layers` is another one now."""
    message = pyqtSignal(str, str)
    """Level (info, warning) and sentence."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "pixel_window")
        self._line: Optional[Trajectory] = None
        self._canvas: Any = None
        self._ready = self._fitted = False
        self.sliders = ScenarioSliders(self.scenarios_group)
        self.scenarios_layout.insertWidget(0, self.sliders)
        self._arrange()
        self.offer_sources(False)
        self.source.activated.connect(lambda _: self.source_chosen.emit())
        self.sliders.changed.connect(self.dragged)
        self.reset.clicked.connect(self.reset_asked)
        self.take_over.clicked.connect(lambda: self.taken_over.emit(self.sliders.scenarios))
        self.shown.currentIndexChanged.connect(self._draw)
        self.band.toggled.connect(self._draw)
        self.pools.toggled.connect(self._draw)
        self.save_plot.clicked.connect(self._save_plot)
        self.save_numbers.clicked.connect(self._save_numbers)
        self.close_button.clicked.connect(self.close)
        self.say(sentence("pixel_click", {}, tr))

    def keep_clear_of(self, place: QPoint) -> None:
        """Go to the side of the screen that is farther from a place on it."""
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        if not self._fitted:
            self._fit(room)
        size = self.size().expandedTo(self.minimumSizeHint())
        left = room.left() if place.x() > room.center().x() else max(room.left(), room.right() - size.width())
        self.move(left, max(room.top(), room.bottom() - size.height() - _MARGIN // 2))

    def _fit(self, room: QRect) -> None:
        """The size at first, in letters as QGIS draws them: its font is known when the window is about to be shown."""
        self.ensurePolished()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(_WIDTH * letter, room.width() - _MARGIN), min(_HEIGHT * letter, room.height() - _MARGIN))
        side = min(_SIDE * letter, self.width() // 2)
        self.parts.setSizes([self.width() - side, side])
        self._fitted = True

    @property
    def from_layers(self) -> bool:
        """Whether the user wants the chosen layers, not the results."""
        return self.source.currentIndex() == LAYERS

    def offer_sources(self, both: bool) -> None:
        """Let the user choose between results and layers where there are both; the results to begin with."""
        if not both:
            self.source.setCurrentIndex(RESULTS)
        for widget in (self.source_label, self.source):
            widget.setVisible(both)

    def say(self, text: str) -> None:
        """Nothing to show but a sentence."""
        self.place.setText(text)
        self.scenarios_group.setEnabled(False)
        self.inputs.setRowCount(0)
        self.show_line(None)

    def show_pixel(self, pixel: Pixel, classes: ClassTable, line: Trajectory, scenarios: Sequence[Scenario]) -> None:
        """A cell that was read, and its trajectory under the scenarios; or why there is none."""
        if not self._ready:
            self._make_plot()
        self.place.setText("\n".join(filter(None, (_place(pixel, classes), _why_not(line)))))
        found = facts(pixel, line)
        _fill(self.inputs, [[sentence(fact.key, {}, tr), words().plain(float(f"{fact.value:.4g}")), fact.unit] for fact in found])
        self.sliders.show_scenarios(scenarios, pixel)
        chain = [self.pools, *self.sliders.stops()]  # the buttons follow by themselves
        for before, after in zip(chain, chain[1:]):
            QWidget.setTabOrder(before, after)
        self.scenarios_group.setEnabled(line.reason is None)
        self._offer_lines(line)
        self.show_line(line)

    def show_line(self, line: Optional[Trajectory]) -> None:
        """The trajectory of the cell that is shown, or another one of it under other scenarios; None or one without result: nothing."""
        self._line = line if line is not None and line.reason is None else None
        for widget in (self.save_plot, self.save_numbers, self.shown, self.band, self.pools):
            widget.setEnabled(self._line is not None)
        self._fill_numbers()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sliders"):
            self._draw()

    def _arrange(self) -> None:
        """What a form cannot say."""
        self.no_plot.hide()
        titles = [sentence(key, {}, tr) for key in ("pixel_column_what", "pixel_column_value", "pixel_column_unit")]
        self.inputs.setColumnCount(len(titles))
        self.inputs.setHorizontalHeaderLabels(titles)
        self.inputs.verticalHeader().hide()
        self.inputs.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.inputs.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.inputs.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.parts.setStretchFactor(0, 1)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)

    def _make_plot(self) -> None:
        """Put in the plot, or say why there is none; not before it is needed, for matplotlib takes its time."""
        self._canvas, self._ready = make_canvas(self.plot_tab), True
        if self._canvas is None:
            self.tabs.removeTab(self.tabs.indexOf(self.plot_tab))
            self.no_plot.setText(sentence("report_no_charts", {}, tr))
        else:
            self.plot_layout.insertWidget(1, self._canvas, 1)
            self._canvas.mpl_connect("resize_event", lambda _: self._draw())
        self.no_plot.setVisible(self._canvas is None)
        self.save_plot.setVisible(self._canvas is not None)

    def _offer_lines(self, line: Trajectory) -> None:
        before = self.shown.currentData()
        self.shown.blockSignals(True)
        fill(self.shown, [(name, name) for name in line.soc])
        select(self.shown, before if before in line.soc else next(iter(line.soc)))
        self.shown.blockSignals(False)

    def _fill_numbers(self) -> None:
        if self._line is None:
            self.numbers.setRowCount(0)
            return
        names = list(self._line.soc)
        self.numbers.setColumnCount(len(names))
        _fill(self.numbers, [[words().number(self._line.soc[name][place], _DECIMALS) for name in names] for place in range(len(self._line.years))])
        self.numbers.setHorizontalHeaderLabels([sentence("pixel_numbers_title", {"name": name, "unit": STOCK}, tr) for name in names])
        self.numbers.setVerticalHeaderLabels([words().year(year) for year in self._line.years])
        self.numbers.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _look(self) -> Look:
        palette = self.palette()
        ink, paper = (palette.color(role).name() for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
        return Look(self.shown.currentData(), self.band.isChecked(), self.pools.isChecked(), ink, paper, self.font().pointSizeF())

    def _draw(self) -> None:
        self.band.setEnabled(self._line is not None and not self.pools.isChecked())
        if self._canvas is None:
            return
        look = self._look()
        if self._line is None:
            self._canvas.figure.clear()
            self._canvas.figure.set_facecolor(look.paper)
            self.caption.clear()
        else:
            draw(self._canvas.figure, self._line, look, words())
            self.caption.setText(caption(self._line, look, words()))
        self._canvas.draw_idle()

    def _save_plot(self) -> None:
        look = self._look()
        plain = Look(look.shown, look.band, look.pools)
        self._save(self.save_plot, "pixel_picture_files", (".png", ".svg"), lambda path: save_picture(path, self._drawn(), plain, words()))

    def _save_numbers(self) -> None:
        self._save(
            self.save_numbers, "pixel_table_files", (".csv",), lambda path: write_table(path, header(self._drawn()), list(rows(self._drawn())))
        )

    def _drawn(self) -> Trajectory:
        """The trajectory that is seen; the buttons that want it are off without one."""
        if self._line is None:
            raise ValueError("nothing is shown")
        return self._line

    def _save(self, button: Any, files: str, endings: Sequence[str], write: Callable[[str], None]) -> None:
        """Ask for a name and write there; the ending is that of the chosen kind where the name has none of them."""
        title = button.text().replace("&", "")
        path, kind = QFileDialog.getSaveFileName(self, title, "", sentence(files, {}, tr))
        if not path:
            return
        if not path.lower().endswith(tuple(endings)):
            path += next((ending for ending in endings if f"*{ending}" in kind), endings[0])
        try:
            write(path)
        except GsocError as error:
            self.message.emit("warning", error.text(tr))
        else:
            self.message.emit("info", sentence("pixel_saved", {"path": str(Path(path))}, tr))


def _place(pixel: Pixel, classes: ClassTable) -> str:
    """Where the cell is, and its land use."""
    where = {"row": words().count(pixel.row), "column": words().count(pixel.column)}
    if pixel.land_use != pixel.land_use:  # no data
        return sentence("pixel_place_unknown", where, tr)
    known = pixel.land_use in classes.codes
    name = classes.names[classes.codes.index(int(pixel.land_use))] if known else sentence("pixel_no_class", {}, tr)
    return sentence("pixel_place", {**where, "code": words().plain(pixel.land_use), "class_name": name}, tr)


def _why_not(line: Trajectory) -> str:
    """Why there is no trajectory; empty where there is one."""
    return "" if line.reason is None else sentence("pixel_no_result", {"reason": line.reason.text(tr)}, tr)


def _fill(table: QTableWidget, texts: Sequence[Sequence[str]]) -> None:
    table.setRowCount(len(texts))
    for row, cells in enumerate(texts):
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(text))
