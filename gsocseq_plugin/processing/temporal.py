"""Yearly maps in the project: a layer per year that the temporal controller shows in that year, a group per scenario, one scale of colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Tuple

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsDateTimeRange,
    QgsInterval,
    QgsLayerTreeGroup,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ..core.errors import INFO, Problem, sentence
from ..core.gsocseq.products import STOCK, T0_MAP
from ..io.raster import LayerRef, band_names
from ..pipeline.styles import style_path
from .styling import STYLERS
from .translate import tr

ONE_YEAR = QgsInterval(1, 0, 0, 0, 0, 0, 0)
TAILS = (0.02, 0.98)
"""The shares of the cells below and above which the colours do not change any more."""
SAMPLED = 250_000
"""So many cells of a map are looked at for that."""
MOST_MAPS = 400
"""So many layers a project bears; of more maps every second, third ... year is added."""


@dataclass(frozen=True)
class YearMap:
    """A band of a raster of `trajectories`: the stock of a calendar year under a line, BAU or a scenario. last: up to this year it shows."""

    line: str
    path: str
    band: int
    year: int
    last: int


def add_trajectories(files: Mapping[str, str], project: QgsProject, opened: Optional[QgsRasterLayer] = None) -> Tuple[Problem, ...]:
    """Add the rasters that `trajectories` wrote (paths by name, BAU first) to the project: a group per scenario, BAU's shown.

    Colours and limits are the same everywhere, so that years and scenarios compare. The project's time range becomes that of the maps,
    unless it has one, which stays; of more than MOST_MAPS maps some years are left out. What is returned says so.
    opened: a layer of the project that becomes the first of BAU.
    """
    lines, said = _thinned(year_maps(files))
    years = sorted({each.year for line in lines.values() for each in line})
    said += _set_time(project, span(years[0], years[-1]))  # before the layers: the temporal controller looks when the first one comes
    first = next(iter(lines.values()))[0]
    shader = _shader(first.path, [end for line in lines.values() for end in (line[0], line[-1])])
    code = Path(first.path).name.split("_")[0]
    parent = project.layerTreeRoot().insertGroup(0, sentence("yearly_maps", {"code": code}, tr))
    for name, line in lines.items():
        group = parent.addGroup(sentence("yearly_maps_of", {"code": code, "scenario": name}, tr))
        for each in line:
            layer = opened if opened is not None and each is first and name == first.line else _open(each.path)
            _dress(layer, f"{code} SOC {each.line} {each.year} ({STOCK})", each, shader)
            _place(layer, group, project)
        group.setExpanded(False)
    parent.setIsMutuallyExclusive(True, 0)
    return said


def year_maps(files: Mapping[str, str]) -> Dict[str, List[YearMap]]:
    """The maps of each line, in the order of years; the years before a scenario begins are those of BAU."""
    lines = {}
    for name, path in files.items():
        years = (int(band.rsplit(" ", 1)[1]) for band in band_names(LayerRef(path)))
        lines[name] = [YearMap(name, path, number, year, year) for number, year in enumerate(years, start=1)]
    usual = next(iter(lines.values()))
    return {name: [*(each for each in usual if each.year < line[0].year), *line] for name, line in lines.items()}


def _thinned(lines: Mapping[str, List[YearMap]]) -> Tuple[Dict[str, List[YearMap]], Tuple[Problem, ...]]:
    """No more than MOST_MAPS maps (and the last year's): of every n-th year, which then shows until the next; and what is to be said of it."""
    count = sum(map(len, lines.values()))
    step = -(-count // MOST_MAPS)
    if step <= 1:
        return dict(lines), ()
    years = sorted({each.year for line in lines.values() for each in line})
    kept = sorted({*years[::step], years[-1]})
    last = dict(zip(kept, [*(year - 1 for year in kept[1:]), years[-1]]))
    thinned = {name: [replace(each, last=last[each.year]) for each in line if each.year in last] for name, line in lines.items()}
    return thinned, (Problem(INFO, "", "yearly_maps_thinned", {"count": count, "step": step}),)


def _range(begin: str, end: str) -> QgsDateTimeRange:
    """A range in UTC, as the temporal controller counts."""
    return QgsDateTimeRange(*(QDateTime.fromString(text + "Z", Qt.DateFormat.ISODate) for text in (begin, end)))


def years_from(first: int, last: int) -> QgsDateTimeRange:
    """Calendar years without the first and last second: to QGIS a range touches the one that ends where it begins, open or not, and then
    two maps would show."""
    return _range(f"{first:04d}-01-01T00:00:01", f"{last:04d}-12-31T23:59:59")


def span(first: int, last: int) -> QgsDateTimeRange:
    """From one year into the December of another: to QGIS a year has 365.25 days, up to its last day it might count one year more."""
    return _range(f"{first:04d}-01-01T00:00:00", f"{last:04d}-12-01T00:00:00")


def _set_time(project: QgsProject, years: QgsDateTimeRange) -> Tuple[Problem, ...]:
    """Give the project these years and steps of one year, unless it has a range of its own: what is returned then says so."""
    settings = project.timeSettings()
    own = settings.temporalRange()
    if own.begin().isValid() and own.end().isValid() and own != years:
        shown = {"begin": QLocale().toString(own.begin().date()), "end": QLocale().toString(own.end().date())}
        return (Problem(INFO, "", "project_time_kept", shown),)
    settings.setTemporalRange(years)
    settings.setTimeStep(1.0)
    settings.setTimeStepUnit(ONE_YEAR.originalUnit())
    return ()


def _open(path: str) -> QgsRasterLayer:
    return QgsRasterLayer(path, "", "gdal", QgsRasterLayer.LayerOptions(False))


def _limits(ends: Iterable[YearMap]) -> Tuple[float, float]:
    """The least and the greatest stock of the first and last years, without the tails."""
    cuts = []
    for path, band in {(each.path, each.band) for each in ends}:
        layer = _open(path)  # its provider lives as long as it does
        cuts.append(layer.dataProvider().cumulativeCut(band, *TAILS, layer.extent(), SAMPLED))
    return min(low for low, _ in cuts), max(high for _, high in cuts)


def _shader(path: str, ends: Iterable[YearMap]) -> QgsColorRampShader:
    """The colours of the T0 map, spread evenly and without steps between the limits."""
    styled = _open(path)
    styled.loadNamedStyle(style_path(T0_MAP))
    colours = [item.color for item in styled.renderer().shader().rasterShaderFunction().colorRampItemList()]
    low, high = _limits(ends)
    shader = QgsColorRampShader(low, high, None, QgsColorRampShader.Type.Interpolated)
    values = [low + (high - low) * place / (len(colours) - 1) for place in range(len(colours))]
    items = [QgsColorRampShader.ColorRampItem(value, colour, QLocale().toString(value, "f", 1)) for value, colour in zip(values, colours)]
    shader.setColorRampItemList(items)
    return shader


def _dress(layer: QgsRasterLayer, name: str, each: YearMap, colours: QgsColorRampShader) -> None:
    """Give a layer its name, its band in colours, and its year."""
    layer.setName(name)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(QgsColorRampShader(colours))  # the renderer deletes its own
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), each.band, shader)
    renderer.setClassificationMin(colours.minimumValue())
    renderer.setClassificationMax(colours.maximumValue())
    layer.setRenderer(renderer)
    layer.emitStyleChanged()
    time = layer.temporalProperties()
    time.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    time.setFixedTemporalRange(years_from(each.year, each.last))
    time.setIsActive(True)
    layer.dataProvider().temporalCapabilities().setDefaultInterval(ONE_YEAR)  # the controller's step, when this is its first layer


def _place(layer: QgsRasterLayer, group: QgsLayerTreeGroup, project: QgsProject) -> None:
    """Put a layer into a group, at its end; one that was in the project already moves there."""
    before = project.layerTreeRoot().findLayer(layer.id())
    project.addMapLayer(layer, False)
    group.addLayer(layer).setExpanded(False)
    if before is not None:
        before.parent().removeChildNode(before)


class YearsOpener(QgsProcessingLayerPostProcessorInterface):
    """Adds all yearly maps once QGIS has opened the first raster."""

    def __init__(self, files: Mapping[str, str]) -> None:
        super().__init__()
        self._files = dict(files)

    def postProcessLayer(self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        if context.project() is not None:
            for said in add_trajectories(self._files, context.project(), layer):
                feedback.pushInfo(said.text(tr))


def open_trajectories(files: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Have QGIS add the rasters that `trajectories` wrote to the project at the end; does nothing where there is none."""
    if context.project() is None:
        return
    name, path = next(iter(files.items()))
    opener = STYLERS[path] = YearsOpener(files)
    sip.transferto(opener, None)  # the context deletes it
    details = QgsProcessingContext.LayerDetails(name, context.project(), name, QgsProcessingUtils.LayerHint.Raster)
    details.setPostProcessor(opener)
    context.addLayerToLoadOnCompletion(path, details)
