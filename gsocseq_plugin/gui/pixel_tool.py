"""The tool that shows one cell: click the map, see its carbon through the years, drag a scenario and see its line move."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QCursor, QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import GsocError, sentence
from ..core.gsocseq.scenarios import Scenario
from ..pipeline.config import RunConfig
from ..pipeline.pixel import trajectory
from ..processing.translate import tr
from .pixel_reader import Answer, Origin, PixelReader, layers_of
from .pixel_window import PixelWindow

Place = Tuple[float, float, str]
"""x, y and their CRS (authority id or WKT; empty where the canvas has none: that of the layers)."""


class CellTool(QgsMapTool):
    """Tells where the canvas was clicked; Esc leaves it."""

    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A click of the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)
            event.accept()


class CellMark:
    """The outline of a cell on the canvas, wherever the canvas's CRS puts it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._cell: Optional[Tuple[QgsGeometry, QgsCoordinateReferenceSystem]] = None
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(QColor("#d55e00"))
        self.band.setSecondaryStrokeColor(QColor(255, 255, 255, 160))  # seen on dark maps and on bright ones
        self.band.setFillColor(QColor(213, 94, 0, 40))
        self.band.setWidth(2)
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, answer: Optional[Answer]) -> None:
        """Outline the cell of an answer; None: no cell."""
        self._cell = None
        if answer is not None:
            grid, pixel = answer.source.grid, answer.pixel
            _, dx, _, _, _, dy = grid.geotransform
            rectangle = QgsRectangle(pixel.x - dx / 2, pixel.y - abs(dy) / 2, pixel.x + dx / 2, pixel.y + abs(dy) / 2)
            self._cell = QgsGeometry.fromRect(rectangle), QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
        self._draw()

    def remove(self) -> None:
        """Take it off the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._canvas.scene().removeItem(self.band)

    def _draw(self) -> None:
        if self._cell is None:
            self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self.band.setToGeometry(*self._cell)


class PixelTool(QObject):
    """Brings together map tool, reader and window.

    show_config and show_results say what the cells may be read from: results go first, where there are any, until the user chooses the
    layers in the window. Between pause() and go_on() no file is held. close() leaves nothing behind.
    """

    scenarios_changed = pyqtSignal(object)
    """A tuple of scenarios that the user takes over from the window."""
    message = pyqtSignal(str, str)
    """Level (info, warning) and sentence, for the message bar."""
    active_changed = pyqtSignal(bool)
    """The map tool was chosen or left, in whatever way."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self.window = PixelWindow(parent)
        self.map_tool = CellTool(canvas)
        self._canvas, self._mark, self._reader = canvas, CellMark(canvas), PixelReader(self)
        self._config: Optional[RunConfig] = None
        self._folder: Optional[str] = None
        self._origin: Optional[Origin] = None
        self._paused = False
        self._scenarios: Optional[Tuple[Scenario, ...]] = None
        self._place: Optional[Place] = None
        self._answer: Optional[Answer] = None
        self.map_tool.clicked.connect(self._clicked)
        self.map_tool.activated.connect(self._on)
        self.map_tool.deactivated.connect(self._off)
        self._reader.answered.connect(self._answered)
        self.window.dragged.connect(self._dragged)
        self.window.reset_asked.connect(self._reset)
        self.window.taken_over.connect(self.scenarios_changed)
        self.window.source_chosen.connect(self._choose_origin)
        self.window.message.connect(self.message)
        self.window.finished.connect(self._left)

    def show_config(self, config: Optional[RunConfig]) -> None:
        """Take the chosen layers and their scenarios; None or one without layers: there are none. The cell that is seen is shown anew."""
        self._config = config if config is not None and (config.layers or config.prepare) else None
        self._choose_origin()

    def show_results(self, folder: Optional[str]) -> None:
        """Take what a finished run has read, None for no results; the window says what is missing for that. It may be another run's by now."""
        self._folder = folder or None
        if isinstance(self._origin, str):
            self._origin = None
        self._choose_origin()

    def pause(self) -> None:
        """Let go of all files: a run is about to replace them. What is shown or clicked meanwhile waits for `go_on`."""
        self._paused = True
        self._let_go()
        if self.window.isVisible():
            self._ask()

    def go_on(self) -> None:
        """The run is over: read the cell that is seen anew."""
        self._paused = False
        if self.window.isVisible():
            self._ask()

    def activate(self) -> None:
        """Choose the tool on the canvas and open the window."""
        self._canvas.setMapTool(self.map_tool)

    def deactivate(self) -> None:
        """Leave the tool; the window stays."""
        self._canvas.unsetMapTool(self.map_tool)

    def close(self) -> None:
        """Leave the tool and take everything away: window, mark, thread."""
        self.deactivate()
        self.window.close()
        self._reader.close()
        self._mark.remove()
        for each in (self.window, self.map_tool, self):
            each.deleteLater()

    def _choose_origin(self) -> None:
        """Read from what is there, or from what the user prefers of two; what is seen is shown anew where that is something else now."""
        self.window.offer_sources(self._folder is not None and self._config is not None)
        from_layers = self._folder is None or (self._config is not None and self.window.from_layers)
        origin: Optional[Origin] = self._config if from_layers else self._folder
        scenarios = self._config.scenarios if from_layers and self._config is not None else None
        same_layers = layers_of(origin) == layers_of(self._origin)
        if same_layers and scenarios == self._scenarios:
            return
        self._origin, self._scenarios = origin, scenarios
        if same_layers and self._answer is not None:
            self._reset()
            return
        self._reader.release()
        if self.window.isVisible():
            self._ask()

    def _on(self) -> None:
        """Say what to do; the window waits for the first click, so that it does not cover the map before."""
        self.message.emit("info", sentence(self._missing() or "pixel_click", {}, tr))
        if self._origin is not None and not self._paused:
            self._reader.open(self._origin)
        self.active_changed.emit(True)

    def _missing(self) -> str:
        """The key of why no cell can be read now; empty where one can."""
        if self._paused:
            return "pixel_waiting"
        return "pixel_nothing" if self._origin is None else ""

    def _off(self) -> None:
        self.active_changed.emit(False)

    def _left(self) -> None:
        """The window was closed."""
        self._let_go()
        self._place = None

    def _let_go(self) -> None:
        """Hold no layer open: neither the reader's nor those of the answer."""
        self._reader.release()
        self._answer = None
        self._mark.show(None)

    def _clicked(self, point: QgsPointXY) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._place = point.x(), point.y(), (crs.authid() or crs.toWkt()) if crs.isValid() else ""
        if not self.window.isVisible():
            self.window.keep_clear_of(QCursor.pos())
        self._ask()

    def _ask(self) -> None:
        """Have the cell at the place read, or say what there is to do before."""
        self.window.show()
        if self._origin is None or self._place is None or self._paused:
            self._say(sentence(self._missing() or "pixel_click", {}, tr))
            return
        if self._answer is None:
            self.window.say(sentence("pixel_reading", {}, tr))
        self._reader.ask(self._origin, *self._place, self._scenarios)

    def _answered(self, future: Future) -> None:
        try:
            answer = future.result()
        except GsocError as error:
            self._say(error.text(tr))
            return
        self._answer = answer
        self._mark.show(answer)
        self.window.show_pixel(answer.pixel, answer.source.setup.method.classes, answer.line, answer.scenarios)

    def _say(self, text: str) -> None:
        self._answer = None
        self._mark.show(None)
        self.window.say(text)

    def _dragged(self) -> None:
        """The line of the scenarios that stand on the sliders: one pass through the phases, nothing is read."""
        if self._answer is not None:
            try:
                self.window.show_line(trajectory(self._answer.pixel, self._answer.source, self.window.sliders.scenarios))
            except GsocError as error:
                self.message.emit("warning", error.text(tr))

    def _reset(self) -> None:
        """Back to the scenarios of the run."""
        if self._answer is None:
            return
        pixel, source = self._answer.pixel, self._answer.source
        scenarios = source.setup.config.scenarios if self._scenarios is None else self._scenarios
        try:
            line = trajectory(pixel, source, scenarios)
        except GsocError as error:
            self._say(error.text(tr))
        else:
            self.window.show_pixel(pixel, source.setup.method.classes, line, scenarios)
