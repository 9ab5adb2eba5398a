"""The half-width of one input's low and high estimate: a number, a layer, or the spread of the years."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from ..core.errors import GsocError, sentence
from ..pipeline.config import SERIES_WIDTH, Layer
from ..pipeline.parse import Parser
from ..processing.translate import tr
from .fields import Field
from .number_box import NumberBox

PERCENT, LAYER, SERIES = "percent", "layer", SERIES_WIDTH
KINDS = {"temperature": (PERCENT, LAYER, SERIES), "precipitation": (PERCENT, LAYER, SERIES), "c_input": (PERCENT,)}
"""By input, what its half-width may be; a number or a layer where nothing else is said."""


class HalfWidth(QWidget):
    """The kind of the half-width, and beside it the number or the layer."""

    changed = pyqtSignal()

    def __init__(self, name: str, parent: QWidget) -> None:
        """name: of the input, as in `half_widths`."""
        super().__init__(parent)
        self._bands: Optional[Dict[str, Any]] = None
        """The layer that was shown, where it has chosen bands."""
        self.kind, self.number, self.layer = QComboBox(self), NumberBox(self), QgsFileWidget(self)
        percent = "option_width_points" if name == "c_input" else "option_width_percent"
        texts = {PERCENT: percent, LAYER: "option_width_layer", SERIES: "option_width_series"}
        for kind in KINDS.get(name, (PERCENT, LAYER)):
            self.kind.addItem(sentence(texts[kind], {}, tr), kind)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(6)
        self.number.setRange(0.0, 100.0)
        self._arrange(sentence(f"option_width_{name}", {}, tr))
        self.kind.currentIndexChanged.connect(self._choose)
        self.number.valueChanged.connect(self.changed)
        self.layer.fileChanged.connect(self.changed)

    def _arrange(self, title: str) -> None:
        self._value = QStackedWidget(self)
        for widget in (self.number, self.layer, QWidget(self)):
            self._value.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._value, 1)
        layout.addWidget(self.kind, 1)
        for widget in (self.number, self.layer, self.kind):
            widget.setAccessibleName(title)
        self.layer.setDialogTitle(title)
        self.layer.setFilter(sentence("scenario_files_raster", {}, tr))
        self.setFocusProxy(self.number)

    def _choose(self) -> None:
        kind = self.kind.currentData()
        self._value.setCurrentIndex((PERCENT, LAYER, SERIES).index(kind))
        self.setFocusProxy({PERCENT: self.number, LAYER: self.layer.lineEdit(), SERIES: self.kind}[kind])
        self.changed.emit()

    def stops(self) -> Tuple[QWidget, ...]:
        """What the tabulator key stops at, in this order."""
        return self.number, self.layer.lineEdit(), self.kind

    def field(self) -> Field:
        """Its binding to a half-width of the configuration."""
        return Field(self._show, self._state, self._read, [self.changed])

    def _show(self, width: Layer) -> None:
        self._bands = width if isinstance(width, dict) else None
        if isinstance(width, (int, float)):
            kind = PERCENT
            self.number.setValue(width)
        else:
            kind = SERIES if width == SERIES_WIDTH else LAYER
            self.layer.setFilePath("" if kind == SERIES else width["path"] if isinstance(width, dict) else width)
        if self.kind.findData(kind) < 0:  # seen and kept, so that the user can mend it
            self.kind.addItem(sentence(f"option_width_{kind}", {}, tr), kind)
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _state(self) -> Tuple[str, Any]:
        kind = self.kind.currentData()
        return kind, {PERCENT: self.number.value(), LAYER: self.layer.filePath().strip(), SERIES: None}[kind]

    def _read(self, state: Tuple[str, Any]) -> Layer:
        kind, value = state
        if kind == SERIES:
            return SERIES_WIDTH
        if kind == PERCENT:
            return value
        if not value:
            raise GsocError("option_layer_missing")
        return self._bands if self._bands and self._bands["path"] == value else Parser(Path.cwd()).path(value)
