"""The percentages of the scenarios at one cell, to drag."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from ..core.errors import sentence
from ..core.gsocseq.scenarios import Scenario
from ..pipeline.pixel import Pixel
from ..pipeline.pixel_table import percent_here, with_percent
from ..processing.translate import tr
from .number_box import NumberBox

LOWEST, HIGHEST = -100.0, 1000.0
"""What a scenario may say, %."""
_SLIDER = (-20, 60)
"""The span of a slider, which a number beyond it widens, %."""
_PAUSE = 30
"""While the mouse drags, the scenarios are told at most once in so many milliseconds."""


class ScenarioSliders(QWidget):
    """A slider and a number for each scenario."""

    changed = pyqtSignal()
    """The user has dragged or typed; `scenarios` is what it comes to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scenarios: Tuple[Scenario, ...] = ()
        self.boxes: Dict[str, NumberBox] = {}
        self.sliders: Dict[str, QSlider] = {}
        self._pixel: Optional[Pixel] = None
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)

    def show_scenarios(self, scenarios: Sequence[Scenario], pixel: Pixel) -> None:
        """Show what the scenarios mean at this cell."""
        self._pause.stop()
        if [scenario.name for scenario in scenarios] != list(self.boxes):
            self._make([scenario.name for scenario in scenarios])
        self.scenarios, self._pixel = tuple(scenarios), pixel
        for scenario in scenarios:
            percent = percent_here(scenario, pixel)
            free = with_percent(scenario, percent, pixel) is not None
            self._set(scenario.name, percent)
            for widget in (self.boxes[scenario.name], self.sliders[scenario.name]):
                widget.setEnabled(free)
                widget.setToolTip("" if free else sentence("pixel_percent_layer", {"name": scenario.name}, tr))

    def stops(self) -> List[QWidget]:
        """What the tabulator key stops at, in this order."""
        return [widget for name in self.boxes for widget in (self.sliders[name], self.boxes[name])]

    def _make(self, names: Sequence[str]) -> None:
        while self._rows.count():
            self._rows.takeAt(0).widget().deleteLater()
        self.boxes, self.sliders = {}, {}
        for row, name in enumerate(names):
            label, box, slider = QLabel(name, self), NumberBox(self), QSlider(self)
            label.setBuddy(box)
            box.setExpressionsEnabled(False)  # QGIS evaluates them with a decimal point in every language
            box.setRange(LOWEST, HIGHEST)
            box.setDecimals(1)
            box.setShowClearButton(False)
            slider.setOrientation(Qt.Orientation.Horizontal)
            for widget in (slider, box):
                widget.setAccessibleName(sentence("pixel_percent", {"name": name}, tr))
            slider.setMinimumWidth(60)
            for column, widget in enumerate((label, slider, box)):
                self._rows.addWidget(widget, row, column)
            self.boxes[name], self.sliders[name] = box, slider
            slider.valueChanged.connect(box.setValue)
            box.valueChanged.connect(lambda percent, name=name: self._typed(name, percent))
        self._rows.setColumnStretch(1, 1)

    def _set(self, name: str, percent: float) -> None:
        """Show a percentage without telling of it."""
        box, slider = self.boxes[name], self.sliders[name]
        for widget in (box, slider):
            widget.blockSignals(True)
        slider.setRange(min(_SLIDER[0], int(percent)), max(_SLIDER[1], int(percent)))
        slider.setValue(round(percent))
        box.setValue(percent)
        for widget in (box, slider):
            widget.blockSignals(False)

    def _typed(self, name: str, percent: float) -> None:
        slider = self.sliders[name]
        slider.blockSignals(True)
        slider.setValue(round(percent))
        slider.blockSignals(False)
        if self._pixel is not None:
            self.scenarios = tuple(self._moved(scenario, name, percent, self._pixel) for scenario in self.scenarios)
        if not self._pause.isActive():
            self._pause.start()

    @staticmethod
    def _moved(scenario: Scenario, name: str, percent: float, pixel: Pixel) -> Scenario:
        return (with_percent(scenario, percent, pixel) or scenario) if scenario.name == name else scenario
