"""The maps of a run in the project: the colours of their kind, those of a horizon in a group, the main ones on top and shown.

Processing opens them by `open_maps`, the dock by `add_maps`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Collection, Dict, Iterator, Mapping, NamedTuple, Optional, Sequence, Tuple

from qgis.core import (
    QgsDataProvider,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip

from ..core.errors import sentence
from ..core.gsocseq.product_kinds import ASR, RSR, T0, kind_of, named_map, unit_of
from ..core.gsocseq.products import product_units
from ..io.raster import tags_of
from ..pipeline.folders import product_folders
from ..pipeline.product_set import FAO_YEARS, HORIZON_TAG, sets_of_horizons
from ..pipeline.styles import style_path
from .translate import tr


def is_main(stem: str) -> bool:
    """True for T0 and the rates, without their uncertainties."""
    return kind_of(stem) in (T0, ASR, RSR)


MAIN_MAPS = tuple(filter(is_main, product_units()))
"""Those of FAO's scenarios, in the order of table 16.1."""

# By path. Kept because the context holds a styler's C++ half only: without its Python half QGIS calls nothing and the map stays grey.
STYLERS: Dict[str, QgsProcessingLayerPostProcessorInterface] = {}


class MapGroup:
    """The maps of one horizon of a run in the layer tree, from the top by rank, in whatever order QGIS opens them.

    It looks the nodes up by the layers' ids each time: the user may have moved or removed any of them.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._placed: Dict[str, int] = {}  # rank by id of the layer

    def adopt(self, layer: QgsRasterLayer, rank: int, project: QgsProject) -> None:
        """Take a map that is open already, where it stands in a group of this name, as placed: further ones go there."""
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None and node.parent().name() == self._name:
            self._placed[layer.id()] = rank

    def place(self, layer: QgsRasterLayer, rank: int, project: QgsProject, shown: bool = True) -> None:
        """Move the layer's node to its place, with its legend folded: all of them open would not fit a screen.

        QGIS calls post-processors once its nodes are in the tree, in every version from 3.22 to 4; a layer without one stays where it is.
        """
        root = project.layerTreeRoot()
        node = root.findLayer(layer.id())
        if node is None:
            return
        group, position = self._place_for(node, rank, root)
        copy = node.clone()
        copy.setExpanded(False)
        if group is not node.parent():  # a map that was open already is shown as before
            copy.setItemVisibilityChecked(shown)
        group.insertChildNode(position, copy)
        node.parent().removeChildNode(node)
        self._placed[layer.id()] = rank

    def _place_for(self, node: QgsLayerTreeLayer, rank: int, root: QgsLayerTreeGroup) -> Tuple[QgsLayerTreeGroup, int]:
        """Above the first map that follows in the order; in a group on top where no map of this run is in the tree, an empty one if there is."""
        others = [other for other in map(root.findLayer, self._placed) if other is not None and other.layerId() != node.layerId()]
        own = node.parent()
        if not others and own.name() == self._name:  # a map that was open already stays in its group
            return own, own.children().index(node)
        if not others:
            empty = (group for group in root.findGroups() if group.name() == self._name and not group.children())
            return next(empty, None) or root.insertGroup(0, self._name), 0
        group = others[0].parent()
        ids = [child.layerId() if QgsLayerTree.isLayer(child) else "" for child in group.children()]
        later = [place for place, id in enumerate(ids) if self._placed.get(id, rank) > rank]
        return group, later[0] if later else -1


class MapStyler(QgsProcessingLayerPostProcessorInterface):
    """Colours a map once QGIS has opened it, whatever name QGIS gave to the layer, and puts it among the others of its run."""

    def __init__(self, stem: str, group: MapGroup, rank: int = 0, shown: bool = True) -> None:
        super().__init__()
        self._stem, self._group, self._rank, self._shown = stem, group, rank, shown

    def postProcessLayer(self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        colour(layer, style_path(self._stem))
        if context.project() is not None:
            self._group.place(layer, self._rank, context.project(), self._shown)


class FileStyler(QgsProcessingLayerPostProcessorInterface):
    """Gives a result the colours of a QML file once QGIS has opened it."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        colour(layer, self._style)


def colour(layer: QgsRasterLayer, style: str) -> None:
    """Give the layer the colours of a QML file."""
    layer.loadNamedStyle(style)
    layer.emitStyleChanged()  # the legend and the canvas may have drawn it already
    layer.triggerRepaint()


def style_results(results: Mapping[str, Any], styles: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Have QGIS give results (by id) that it is to open the colours of QML files (by id)."""
    for name, style in styles.items():
        path = results.get(name, "")
        if context.willLoadLayerOnCompletion(path):
            styler = STYLERS[path] = FileStyler(style)
            sip.transferto(styler, None)  # the context deletes it
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)


def map_title(stem: str, path: str) -> str:
    """What a map is called in the project: country, map and unit, as in "GHA RSR SSM3 (t C/ha/yr)"."""
    return f"{_country(path)} {stem.replace('Map030', '').replace('_', ' ').strip()} ({unit_of(stem)})"


def group_title(path: str) -> str:
    """What the group of a run's maps is called, from one of them: "GHA GSOCseq, 20 years"."""
    years = tags_of(path).get(HORIZON_TAG, FAO_YEARS)
    return sentence("maps_group", {"code": _country(path), "years": years}, tr)


def _country(path: str) -> str:
    return Path(path).name.split("_")[0]


class _Opened(NamedTuple):
    """A map as it is to stand in the project."""

    stem: str
    path: str
    group: MapGroup
    rank: int
    shown: bool

    @property
    def title(self) -> str:
        return map_title(self.stem, self.path)


def _in_order(horizons: Sequence[Mapping[str, str]]) -> Iterator[_Opened]:
    """The maps (paths by stem) of each horizon, a group each; of the first one the main maps are shown."""
    for number, maps in enumerate(horizons):
        stems = sorted(maps, key=lambda stem: not is_main(stem))
        group = MapGroup(group_title(maps[stems[0]]) if stems else "")
        for rank, stem in enumerate(stems):
            yield _Opened(stem, maps[stem], group, rank, number == 0 and is_main(stem))


def open_maps(results: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Have QGIS add the maps of a run to the project, the main ones of its first horizon shown; does nothing where there is no project.

    results: the run's folder as OUTPUT, and the paths of the first horizon's maps by stem, among others.
    """
    if context.project() is None:
        return
    maps = {stem: path for stem, path in results.items() if named_map(Path(path).name) is not None}
    horizons = [maps]
    for folder in product_folders(results["OUTPUT"]):
        further = {stem: str(Path(folder, Path(path).name)) for stem, path in maps.items()}
        horizons.append({stem: path for stem, path in further.items() if Path(path).is_file()})
    for opened in _in_order(horizons):
        hint = QgsProcessingUtils.LayerHint.Raster
        details = QgsProcessingContext.LayerDetails(opened.title, context.project(), opened.stem, hint)
        details.forceName = True  # else QGIS takes the name of the file
        styler = STYLERS[opened.path] = MapStyler(opened.stem, opened.group, opened.rank, opened.shown)
        sip.transferto(styler, None)  # the context deletes it
        details.setPostProcessor(styler)
        context.addLayerToLoadOnCompletion(opened.path, details)


def add_maps(folder: str, project: QgsProject, only: Collection[str] = ()) -> Iterator[QgsRasterLayer]:
    """Add the maps in a folder, and of its further horizons, to the project, one at each step, so that a window can be drawn between two
    of them; gives their layers. Only from the window's thread.

    only: the maps of these stems, shown; all maps where there are none. Maps of the same folder share one group, whenever they came. A map
    that is open already is read anew and keeps its style. Raises GsocError for a folder without maps.
    """
    maps = list(_in_order([horizon.maps for horizon in sets_of_horizons(folder)]))
    for opened in maps:
        layer = _open_layer(opened.path, project)
        if layer is not None:
            opened.group.adopt(layer, opened.rank, project)
    for opened in maps:
        if only and opened.stem not in only:
            continue
        layer = _open_layer(opened.path, project)  # now, for the user may have removed any of them since the last step
        if layer is None:
            layer = QgsRasterLayer(opened.path, opened.title)
            colour(layer, style_path(opened.stem))
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(0, layer)  # QGIS itself would put it into the group of the layer before
        else:
            _read_anew(layer)
        opened.group.place(layer, opened.rank, project, opened.shown or bool(only))
        yield layer


def _open_layer(path: str, project: QgsProject) -> Optional[QgsRasterLayer]:
    """The layer of the project that shows a file; None where there is none."""
    wanted = _normal(path)
    layers = (layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer))
    return next((layer for layer in layers if _normal(layer.source()) == wanted), None)


def _normal(path: str) -> str:
    """One spelling of a path: QGIS writes slashes on Windows, where capitals do not count either."""
    return os.path.normcase(os.path.abspath(path))


def _read_anew(layer: QgsRasterLayer) -> None:
    """Show what the file of the layer holds now: values, extent and grid may be others. Its style stays."""
    layer.setDataSource(layer.source(), layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions())  # reload() keeps the extent
    layer.triggerRepaint()  # the canvas keeps a picture of each layer
