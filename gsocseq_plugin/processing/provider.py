"""The Processing provider: the algorithms and the ready-made model."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__
from .algorithms import ALGORITHMS

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class GsocseqProvider(QgsProcessingProvider):
    """Everything GSOCseq adds to the toolbox. Results are GeoTIFF, because the state between the phases is one."""

    def id(self) -> str:
        return "gsocseq"

    def name(self) -> str:
        return "GSOCseq"

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "gsocseq.svg"))

    def versionInfo(self) -> str:
        return __version__

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg" if hasGeometry else "csv"

    def supportedOutputVectorLayerExtensions(self) -> List[str]:
        return ["gpkg", "csv"]

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        return ["tif"]

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
