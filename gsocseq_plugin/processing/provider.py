"""The Processing provider: the algorithms and the ready-made model."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__
from .algorithms import ALGORITHMS
from .groups import MODEL
from .translate import tr

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MODEL_TITLES = {
    "gsocseq_chain": "The chain, step by step (model)",
    "gsocseq_from_raw": "From raw data to the 29 maps (model)",
}


class ReadyModel(QgsProcessingModelAlgorithm):
    """A model of the plugin's own: QGIS knows only its id, so title and group are said here."""

    def displayName(self) -> str:
        return tr(MODEL_TITLES[self.name()])

    def group(self) -> str:
        return tr(MODEL.title)

    def groupId(self) -> str:
        return MODEL.id

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        # QGIS hands a model's steps nothing for what a script leaves out, not the default.
        defaults = {definition.name(): definition.defaultValue() for definition in self.parameterDefinitions()}
        return super().processAlgorithm({**defaults, **parameters}, context, feedback)

    def createInstance(self) -> ReadyModel:
        made = ReadyModel()
        made.loadVariant(self.toVariant())
        made.setProvider(self.provider())
        return made


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
            model = ReadyModel()
            if model.fromFile(str(path)):
                give_sample_defaults(model)
                self.addAlgorithm(model)


def give_sample_defaults(model: QgsProcessingModelAlgorithm) -> None:
    """Let the model's required layers default to the sample, as in its steps; a model file cannot know where the plugin is."""
    declared = {f"gsocseq:{algorithm.NAME}": algorithm.PARAMS for algorithm in ALGORITHMS}
    for child in model.childAlgorithms().values():
        defaults = {param.id: param.default for param in declared[child.algorithmId()]}
        for name, sources in child.parameterSources().items():
            definition = model.parameterDefinition(sources[0].parameterName())
            if definition is not None and definition.defaultValue() is None:
                definition.setDefaultValue(defaults[name])
