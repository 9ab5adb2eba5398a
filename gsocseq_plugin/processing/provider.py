"""The Processing provider: the algorithms and the ready-made model."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
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

    def load(self) -> bool:
        # A model finds its steps only once this provider is registered, so everything is loaded a second time then.
        QgsApplication.processingRegistry().providerAdded.connect(self._reload_once)
        return super().load()

    def _reload_once(self, provider_id: str) -> None:
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._reload_once)
            self.refreshAlgorithms()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                give_sample_defaults(model)
                self.addAlgorithm(model)


def give_sample_defaults(model: QgsProcessingModelAlgorithm) -> None:
    """Let the model's required layers default to the sample, as in its steps; a model file cannot know where the plugin is."""
    defaults = {param.id: param.default for algorithm in ALGORITHMS for param in algorithm.PARAMS}
    for definition in model.parameterDefinitions():
        if definition.defaultValue() is None:
            definition.setDefaultValue(defaults.get(definition.name()))
