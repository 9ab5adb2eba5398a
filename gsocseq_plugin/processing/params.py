"""Declarations of parameters and outputs: plain data that knows how to become a QGIS definition and how to be read.

A label carries the unit. `read` gives plain Python values (paths, numbers, text), so that nothing after it touches a layer or the
project. It runs on QGIS's main thread (prepareAlgorithm), but for destinations.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple, Type

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core.errors import GsocError
from .layer_files import layer_source, source_of, vector_path, with_suffix
from .lenient import PointDefinition, PolygonsDefinition, RasterDefinition, RastersDefinition
from .translate import tr

Flag = QgsProcessingParameterDefinition.Flag
NumberType = QgsProcessingParameterNumber.Type


@dataclass(frozen=True)
class Param:
    """One input. `help` says what it is, the manual's default and where that comes from."""

    id: str
    label: str
    help: str = ""
    default: Any = None
    optional: bool = False
    advanced: bool = False

    def definition(self) -> QgsProcessingParameterDefinition:
        """QGIS's definition, in the user's language."""
        made = self.make(tr(self.label))
        made.setHelp(tr(self.help))
        if self.optional:
            made.setFlags(made.flags() | Flag.FlagOptional)
        if self.advanced:
            made.setFlags(made.flags() | Flag.FlagAdvanced)
        return made

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        """QGIS's definition under the translated label."""
        raise NotImplementedError

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Any:
        """The value as plain Python; None when empty. Raises GsocError."""
        raise NotImplementedError

    def given(self, parameters: Dict[str, Any]) -> Any:
        """What the caller passed, or the default; None for an empty value."""
        value = parameters.get(self.id, self.default)
        return None if value is None or value == NULL or value == "" else value


def required(values: Dict[str, Any], param: Param) -> Any:
    """The value of a parameter that may be emptied, for an algorithm that cannot do without it. Raises GsocError."""
    if values[param.id] is None:
        raise GsocError("value_missing", what=tr(param.label))
    return values[param.id]


class Raster(Param):
    """A raster layer of the project or a file; read as the path of its data.

    With a default it may also be left empty, where a configuration file or a ready stack stands for it: the run says what it misses.
    """

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return RasterDefinition(self.id, label, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        given = self.given(parameters)
        if given is None:
            return None
        # Empty for what is no text, such as a layer's object.
        name = algorithm.parameterAsString(parameters, self.id, context)
        return source_of(name, context, self.label) or layer_source(
            algorithm.parameterAsRasterLayer(parameters, self.id, context), given, self.label
        )


class Rasters(Param):
    """Several raster layers; read as a list of paths."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return RastersDefinition(self.id, label, QgsProcessing.SourceType.TypeRaster, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Any:
        given = self.given(parameters)
        if not given and self.optional:
            return []
        if not given:
            raise GsocError("value_missing", what=tr(self.label))
        names = [given] if isinstance(given, str) else given
        if all(isinstance(name, str) for name in names):
            return [source_of(name, context, self.label) for name in names]
        layers = algorithm.parameterAsLayerList(parameters, self.id, context)
        if not layers:
            raise GsocError("layer_unreadable", layer=given, what=tr(self.label))
        return [layer_source(layer, given, self.label) for layer in layers]


class Polygons(Param):
    """A polygon layer; read as the path of a file (a selection or a memory layer is written to a temporary one)."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return PolygonsDefinition(self.id, label, [QgsProcessing.SourceType.TypeVectorPolygon], self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        given = self.given(parameters)
        return None if given is None else vector_path(algorithm, parameters, self.id, context, self.label)


@dataclass(frozen=True)
class File(Param):
    """A file that is not a layer; `extension` without the dot."""

    extension: str = ""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFile(self.id, label, extension=self.extension, defaultValue=self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        path = algorithm.parameterAsFile(parameters, self.id, context)
        if path and not Path(path).is_file():
            raise GsocError("file_missing", path=path)
        return path or None


@dataclass(frozen=True)
class Text(Param):
    """A line of text; `parse` turns it into what it means and raises GsocError, already when Run is pressed; so does an empty one if `needed`."""

    parse: Callable[[str], Any] = str.strip
    needed: bool = False

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.id, label, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Any:
        if isinstance(parameters.get(self.id), (list, tuple)):  # an option that stands twice on the command line
            raise GsocError("value_twice", what=tr(self.label))
        text = algorithm.parameterAsString(parameters, self.id, context)
        if self.needed and not text.strip():
            raise GsocError("value_missing", what=tr(self.label))
        return self.parse(text) if text.strip() else None


@dataclass(frozen=True)
class Whole(Param):
    """A whole number between two limits."""

    minimum: int = 1
    maximum: int = 2147483647

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        limits = {"minValue": self.minimum, "maxValue": self.maximum}
        return QgsProcessingParameterNumber(self.id, label, NumberType.Integer, self.default, **limits)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[int]:
        return None if self.given(parameters) is None else algorithm.parameterAsInt(parameters, self.id, context)


@dataclass(frozen=True)
class Number(Param):
    """A number between two limits."""

    minimum: float = 0.0
    maximum: float = 1.0

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        limits = {"minValue": self.minimum, "maxValue": self.maximum}
        return QgsProcessingParameterNumber(self.id, label, NumberType.Double, self.default, **limits)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[float]:
        return None if self.given(parameters) is None else algorithm.parameterAsDouble(parameters, self.id, context)


class Switch(Param):
    """Yes or no."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterBoolean(self.id, label, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> bool:
        return algorithm.parameterAsBool(parameters, self.id, context)


@dataclass(frozen=True)
class Choice(Param):
    """One of several; `options` are (value, sentence) pairs, `default` is a value."""

    options: Tuple[Tuple[Optional[str], str], ...] = ()

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        values = [value for value, _ in self.options]
        texts = [tr(text) for _, text in self.options]
        return QgsProcessingParameterEnum(self.id, label, texts, defaultValue=values.index(self.default))

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        return self.options[algorithm.parameterAsEnum(parameters, self.id, context)][0]


class Point(Param):
    """A place; read as ((x, y), crs as WKT)."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return PointDefinition(self.id, label, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Any:
        if self.given(parameters) is None:
            raise GsocError("value_missing", what=tr(self.label))
        place = algorithm.parameterAsPoint(parameters, self.id, context)
        crs = algorithm.parameterAsPointCrs(parameters, self.id, context)
        return (place.x(), place.y()), crs.toWkt()


class Destination(Param):
    """A result to write; read as its path, once and at the beginning of processAlgorithm.

    Reading has QGIS note the layer that the dialog is to open, and what is noted before processAlgorithm in another thread gets lost.
    Twice read, a temporary result has two names.
    """

    suffix = ""

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return with_suffix(algorithm.parameterAsOutputLayer(parameters, self.id, context), self.suffix)


class RasterOut(Destination):
    """A GeoTIFF to write."""

    suffix = ".tif"

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterRasterDestination(self.id, label, self.default)


class TableOut(Destination):
    """A CSV table to write."""

    suffix = ".csv"

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterVectorDestination(self.id, label, QgsProcessing.SourceType.TypeVector, self.default)


class PointsOut(Destination):
    """A GeoPackage of points to write."""

    suffix = ".gpkg"

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterVectorDestination(self.id, label, QgsProcessing.SourceType.TypeVectorPoint, self.default)


class FolderOut(Destination):
    """A folder to write to."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFolderDestination(self.id, label, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return algorithm.parameterAsFileOutput(parameters, self.id, context)


@dataclass(frozen=True)
class Output:
    """A result beside the destinations: a number, a file, or a raster inside the output folder."""

    id: str
    label: str
    kind: Type[QgsProcessingOutputDefinition]

    def definition(self) -> QgsProcessingOutputDefinition:
        """QGIS's definition, in the user's language."""
        return self.kind(self.id, tr(self.label))
