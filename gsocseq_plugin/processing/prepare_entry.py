"""Between a prepare tool's declaration and an entry of a configuration's `prepare`: the same fields, labels and choices in both."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple, Type

from qgis.core import QgsProcessingContext

from ..core.errors import ERROR, Problem
from ..pipeline.config import FAO_LEGEND, LEGENDS, GsocErrors
from ..pipeline.parse import Parser
from ..pipeline.prepare.contract import Preparation
from ..pipeline.prepare.parse import read_prepare
from ..pipeline.prepare.registry import STEPS
from .algorithms import ALGORITHMS
from .base import GsocAlgorithm
from .files_param import Files
from .from_values import legend
from .mask_params import MaskLayer
from .params import File, Param, Raster, Rasters, Text
from .run_params import LAND_USE_LEGEND, LEGEND_FILE, OWN_TABLE

WAY = "FROM"
WAYS: Mapping[str, Mapping[str, Tuple[str, ...]]] = {
    "prepare_soc": {
        "map": ("soc", "unit", "gsp_grid"),
        "layers": ("carbon", "bulk_density", "stones", "depths", "carbon_unit", "bulk_density_unit", "stones_unit", "gsp_grid"),
    },
    "vegetation_cover": {"ndvi": ("ndvi", "threshold", "scale", "gaps"), "p_veg": ("p_veg", "scale", "gaps"), "by_class": ("by_class",)},
}
"""Steps that can start from different things: by step and choice the fields of the request that count."""
_KINDS_OF_FILE = (Raster, Rasters, Files, File, MaskLayer)


def algorithm_of(step: str) -> Type[GsocAlgorithm]:
    """The tool of a prepare step."""
    return next(algorithm for algorithm in ALGORITHMS if algorithm.NAME == step)


def inputs(step: str) -> Dict[str, Param]:
    """The parameters that the fields of a step's request have in the toolbox, by field, in the toolbox's order. Files may be left empty."""
    declared = {param.id: param for param in algorithm_of(step).PARAMS}
    found: Dict[str, Param] = {}
    for field in fields(STEPS[step].request):
        name = field.name.upper()
        ids = (name, f"{name}_FILES", f"{name}_LAYER", f"LAND_USE_{name}")
        param = next((declared[id_] for id_ in ids if id_ in declared), None)
        if param is not None:
            found[field.name] = replace(param, default=None, optional=True) if isinstance(param, _KINDS_OF_FILE) else param
    places = list(declared)
    return dict(sorted(found.items(), key=lambda item: places.index(item[1].id)))


def parameters_of(entry: Preparation) -> Dict[str, Any]:
    """What the toolbox's dialog would be given for an entry, by parameter id."""
    values = {param.id: _given(param, getattr(entry.request, field)) for field, param in inputs(entry.step).items()}
    legend_of_entry = values.get(LAND_USE_LEGEND.id)
    if legend_of_entry is not None and legend_of_entry not in (FAO_LEGEND, *LEGENDS):
        values.update({LAND_USE_LEGEND.id: OWN_TABLE, LEGEND_FILE.id: legend_of_entry})
    ways = WAYS.get(entry.step)
    if ways:
        values[WAY] = next((way for way, names in ways.items() if getattr(entry.request, names[0])), next(iter(ways)))
    return values


def _given(param: Param, value: Any) -> Any:
    if isinstance(value, tuple) and isinstance(param, Text):
        return ", ".join("-".join(f"{edge:g}" for edge in item) if isinstance(item, tuple) else str(item) for item in value)
    return list(value) if isinstance(value, tuple) else value


def entry_of(step: str, parameters: Mapping[str, Any], context: QgsProcessingContext, kept: Mapping[str, Any]) -> Preparation:
    """The entry of `prepare` behind a dialog.

    parameters: by id as QGIS's widgets give them, the way itself by WAY; kept: fields that the toolbox does not have. Raises GsocError
    with all that is wrong.
    """
    algorithm = algorithm_of(step)()
    algorithm.initAlgorithm()
    entry: Dict[str, Any] = {"step": step, **kept}
    wanted = WAYS[step][parameters[WAY]] if step in WAYS else tuple(inputs(step))
    for field, param in inputs(step).items():
        if field not in wanted:
            continue
        value = param.read(algorithm, dict(parameters), context)
        if value is not None and value != []:
            entry[field] = value
    if entry.get("legend") == OWN_TABLE:
        table = LEGEND_FILE.read(algorithm, dict(parameters), context)
        entry["legend"] = legend({LAND_USE_LEGEND.id: OWN_TABLE, LEGEND_FILE.id: table})
    parser = Parser(Path.cwd())
    entries = read_prepare(parser, [entry])
    errors: List[Problem] = [problem for problem in parser.problems if problem.severity == ERROR]
    if errors:
        raise _RefusedEntry(errors)
    return entries[0]


class _RefusedEntry(GsocErrors):
    """What is wrong with an entry, without the heading of a run."""

    def text(self, translate: Any = None) -> str:
        args = () if translate is None else (translate,)
        return "\n".join(problem.text(*args) for problem in self.problems)
