"""A chart in a page: as wide as the page lets it be, never larger than it was drawn."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..report.page import Picture

SMALLEST = 120
"""Of a chart, in pixels."""


class PictureLabel(QLabel):
    """Shows a Picture, whose text is also told to screen readers."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._picture: Optional[Picture] = None
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_picture(self, picture: Optional[Picture]) -> None:
        """Show it, or nothing."""
        self._picture, self._pixmap = picture, QPixmap()
        if picture is not None:
            self._pixmap.loadFromData(picture.png)
        text = picture.alt if picture is not None else ""
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(picture is not None)
        self.updateGeometry()
        self._draw()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._shown(width).height()

    def sizeHint(self) -> QSize:
        return self._shown(self._picture.width if self._picture else SMALLEST)

    def minimumSizeHint(self) -> QSize:
        return self._shown(SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _shown(self, width: int) -> QSize:
        """The size in which the picture is shown where there is so much width."""
        if self._picture is None:
            return QSize(0, 0)
        shown = max(1, min(width, self._picture.width))
        return QSize(shown, round(shown * self._picture.height / self._picture.width))

    def _draw(self) -> None:
        if self._picture is None:
            self.clear()
            return
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = self._pixmap.scaled(self._shown(self.width()) * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(scaled)
