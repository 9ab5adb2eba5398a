"""What every algorithm shares: from a declaration to a QGIS algorithm."""

from __future__ import annotations

from html import escape
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..core.errors import Cancelled, GsocError
from ..core.progress import Progress
from .feedback import FeedbackProgress
from .groups import Group
from .params import Destination, Output, Param, Text
from .provenance import provenance
from .styling import open_maps, style_results
from .translate import tr

REPLACES_TITLE = "Replaces"
INPUTS_TITLE = "Inputs and options"


class GsocAlgorithm(QgsProcessingAlgorithm):
    """A declaration (the class attributes) and `compute`, which calls one step of the pipeline.

    `compute` is not called `run` because QgsProcessingAlgorithm.run is what the batch dialog and models call.
    """

    NAME = ""  # stable for ever: scripts and models refer to it
    TITLE = ""
    GROUP: Group
    SUMMARY = ""
    HELP = ""  # paragraphs separated by an empty line
    REPLACES = ""  # the FAO script, in words
    PARAMS: Sequence[Param] = ()
    OUTPUTS: Sequence[Output] = ()
    STYLES: Mapping[str, str] = {}  # QML files by the id of the result

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        """Do the work: `values` by parameter id as read by the declarations; returns results by output id."""
        raise NotImplementedError

    def open_maps(self, results: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Have QGIS open the results as maps, where the parameter OPEN_MAPS asks for it."""
        open_maps(results, context)

    def createInstance(self) -> GsocAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP.title)

    def groupId(self) -> str:
        return self.GROUP.id

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        paragraphs = [tr(self.SUMMARY), *tr(self.HELP).split("\n\n")]
        parts = ["<p>" + escape(text, quote=False) + "</p>" for text in paragraphs if text]
        if self.REPLACES:
            parts.append("<p><b>" + tr(REPLACES_TITLE) + ":</b> " + escape(tr(self.REPLACES), quote=False) + "</p>")
        parts.append("<h3>" + tr(INPUTS_TITLE) + "</h3>")
        for param in self.PARAMS:
            parts.append("<p><b>" + escape(tr(param.label), quote=False) + "</b>: " + escape(tr(param.help), quote=False) + "</p>")
        return "".join(parts)

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        for param in self.PARAMS:
            self.addParameter(param.definition())
        for output in self.OUTPUTS:
            self.addOutput(output.definition())

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        fine, reason = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, reason
        try:
            for param in self.PARAMS:
                if isinstance(param, Text):
                    param.read(self, parameters, context)
        except GsocError as error:
            return False, error.text(tr)
        return True, ""

    def prepareAlgorithm(self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        try:
            self._values = self._read(parameters, context, destinations=False)
        except GsocError as error:
            feedback.reportError(error.text(tr), True)
            return False
        return True

    def _read(self, parameters: Dict[str, Any], context: QgsProcessingContext, destinations: bool) -> Dict[str, Any]:
        """The values of the destinations, or of all other parameters, by id. Raises GsocError."""
        wanted = [param for param in self.PARAMS if isinstance(param, Destination) == destinations]
        return {param.id: param.read(self, parameters, context) for param in wanted}

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        feedback.pushDebugInfo(provenance())
        try:
            values = {**self._values, **self._read(parameters, context, destinations=True)}
            progress = FeedbackProgress(feedback)
            if values.get("CONFIG"):
                progress.log("config_rules", path=values["CONFIG"])
            results = self.compute(values, progress)
        except Cancelled:
            return {}
        except GsocError as error:
            raise QgsProcessingException(error.text(tr)) from error
        if values.get("OPEN_MAPS"):
            self.open_maps(results, context)
        style_results(results, self.STYLES, context)
        return results
