"""Build the models in resources/models: the four phases, and the way from raw data to the maps. Run by scripts/make_models.

The models are put together by QGIS itself (QgsProcessingModelAlgorithm), from the algorithms' own parameters.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Mapping, Tuple

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "models"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QSizeF  # noqa: E402

from gsocseq_plugin.processing.groups import MODEL  # noqa: E402

NAME = "gsocseq_chain"  # QGIS takes it as the id, so it is stable for ever
STEPS = ("spin_up", "warm_up", "forward", "products")
FED_BY = {"warm_up": ("STATE", "spin_up"), "forward": ("STATE", "warm_up"), "products": ("FORWARD", "forward")}
OUTPUT_TITLE = "Folder for the maps"
# In the designer: the steps stand in a row, the inputs that a step is the first to ask for in two columns above it, the result at the right.
STEP_WIDTH, COLUMN_WIDTH, ROW_HEIGHT = 640.0, 300.0, 50.0
FIRST_ROW = 120.0
BOX = QSizeF(270.0, 36.0)
CORNER = 200.0


@dataclass(frozen=True)
class Step:
    """A step of a model. inputs: the model's input by parameter; fed_by: step and output by parameter; values: fixed ones."""

    id: str
    algorithm: str
    detail: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    fed_by: Mapping[str, Tuple[str, str]] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)


FROM_RAW = "gsocseq_from_raw"
RAW_CHILD, RAW_LAST, RAW_ROW = 420.0, 1100.0, 260.0
PLACE = {"AREA": "AREA", "COUNTRY": "COUNTRY"}
SOC = {"REFERENCE": ("prepare_soc", "OUTPUT")}
CRU = {"TMP_FILES": "TMP_FILES", "PRE_FILES": "PRE_FILES", "PET_FILES": "PET_FILES"}
BEFORE, SINCE = "1981-2000", "2001-2020"


def climate_of(step: str, suffix: str) -> Dict[str, Tuple[str, str]]:
    """The climate layers of a phase from the series of a climate step."""
    return {f"{variable}_{suffix}": (step, variable) for variable in ("TMEAN", "PREC", "PET")}


RAW_STEPS = (
    Step("prepare_soc", "prepare_soc", inputs={"SOC": "SOC", **PLACE}),
    Step("prepare_clay", "prepare_clay", inputs={"LAYERS": "CLAY_LAYERS"}, fed_by=SOC),
    Step("land_use", "land_use", inputs={"LAYERS": "LAND_COVER", "LAND_USE_LEGEND": "LAND_USE_LEGEND"}, fed_by=SOC),
    Step("vegetation_cover", "vegetation_cover", inputs={"NDVI": "NDVI"}, fed_by=SOC),
    Step("climate_before", "climate_cru", BEFORE, inputs=CRU, fed_by=SOC, values={"YEARS": BEFORE}),
    Step("climate_since", "climate_cru", SINCE, inputs=CRU, fed_by=SOC, values={"YEARS": SINCE}),
    Step(
        "full_run",
        "full_run",
        inputs={"SCENARIOS": "SCENARIOS", "HORIZONS": "HORIZONS", "ISO3": "ISO3", **PLACE},
        fed_by={
            "SOC": ("prepare_soc", "OUTPUT"),
            "CLAY": ("prepare_clay", "OUTPUT"),
            "LAND_USE": ("land_use", "OUTPUT"),
            "COVER": ("vegetation_cover", "OUTPUT"),
            **climate_of("climate_before", "SPINUP"),
            **climate_of("climate_since", "WARMUP"),
        },
    ),
)


def build_model(registry) -> QgsProcessingModelAlgorithm:
    """The chain, with one input for every parameter of its steps."""
    model = QgsProcessingModelAlgorithm(NAME, MODEL.title)
    model.setHelpContent(
        {"ALG_DESC": "Spin-up, warm-up, forward and the 29 maps, as four steps that can be changed in the model designer."}
    )
    for column, step in enumerate(STEPS):
        child = add_child(model, registry, Step(step, step), QPointF(column * STEP_WIDTH + COLUMN_WIDTH / 2, 0.0))
        feed(model, registry, child, step, column * STEP_WIDTH)
        if step == STEPS[-1]:
            child.setModelOutputs(folder_output(step, QPointF(len(STEPS) * STEP_WIDTH + COLUMN_WIDTH / 2, 0.0)))
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def feed(model: QgsProcessingModelAlgorithm, registry, child: QgsProcessingModelChildAlgorithm, step: str, left: float) -> None:
    """Connect a step's inputs: its raster from the step before, all others from inputs of the model of the same name.

    Inputs that no step before has asked for are placed from `left` on.
    """
    new = 0
    from_step = FED_BY.get(step, (None, None))
    for definition in registry.algorithmById(f"gsocseq:{step}").parameterDefinitions():
        name = definition.name()
        if definition.isDestination():
            continue
        if name == from_step[0]:
            source = QgsProcessingModelChildParameterSource.fromChildOutput(from_step[1], "OUTPUT")
        else:
            if name not in model.parameterComponents():
                add_input(model, definition, QPointF(left + new % 2 * COLUMN_WIDTH, -FIRST_ROW - new // 2 * ROW_HEIGHT))
                new += 1
            source = QgsProcessingModelChildParameterSource.fromModelParameter(name)
        child.addParameterSources(name, [source])


def add_input(model: QgsProcessingModelAlgorithm, definition, position: QPointF) -> None:
    """An input of the model like `definition`; files of the sample stay out of the file, the provider puts them in when it loads it.

    Such an input is optional, because QGIS 3.22 asks on the command line for a layer in spite of its default.
    """
    own = definition.clone()
    if str(ROOT) in str(own.defaultValue()):
        own.setDefaultValue(None)
        own.setFlags(own.flags() | QgsProcessingParameterDefinition.FlagOptional)
    component = QgsProcessingModelParameter(definition.name())
    component.setPosition(position)
    component.setSize(BOX)
    model.addModelParameter(own, component)


def folder_output(step: str, position: QPointF) -> Dict[str, QgsProcessingModelOutput]:
    """The folder of the maps as the model's result."""
    output = QgsProcessingModelOutput("OUTPUT", OUTPUT_TITLE)
    output.setChildId(step)
    output.setChildOutputName("OUTPUT")
    output.setMandatory(True)
    output.setPosition(position)
    output.setSize(BOX)
    return {"OUTPUT": output}


def add_child(model: QgsProcessingModelAlgorithm, registry, step: Step, position: QPointF) -> QgsProcessingModelChildAlgorithm:
    """A step of a model at its place, described as in the toolbox, and more closely where the step says so."""
    child = QgsProcessingModelChildAlgorithm(f"gsocseq:{step.algorithm}")
    child.setChildId(step.id)
    name = registry.algorithmById(child.algorithmId()).displayName()
    child.setDescription(f"{name}, {step.detail}" if step.detail else name)
    child.setPosition(position)
    return child


def plain_defaults(registry, child: QgsProcessingModelChildAlgorithm) -> Dict[str, object]:
    """The defaults of a step's options; its files, which default to the sample, are not among them."""
    definitions = registry.algorithmById(child.algorithmId()).parameterDefinitions()
    options = {definition.name(): definition.defaultValue() for definition in definitions if not definition.isDestination()}
    return {name: value for name, value in options.items() if value is not None and str(ROOT) not in str(value)}


def build_from_raw(registry) -> QgsProcessingModelAlgorithm:
    """Raw files to the 29 maps: the prepare steps one below the other, full_run at the right."""
    model = QgsProcessingModelAlgorithm(FROM_RAW, MODEL.title)
    model.setHelpContent(
        {"ALG_DESC": "From raw files (carbon, clay of four depths, CRU climate, land cover, NDVI) to the 29 maps, each step to be changed."}
    )
    for row, step in enumerate(RAW_STEPS):
        last = step is RAW_STEPS[-1]
        top = row * RAW_ROW if not last else (len(RAW_STEPS) - 2) / 2 * RAW_ROW
        child = add_child(model, registry, step, QPointF(RAW_LAST if last else RAW_CHILD, top))
        for place, (name, input_name) in enumerate(step.inputs.items()):
            if input_name not in model.parameterComponents():
                definition = registry.algorithmById(child.algorithmId()).parameterDefinition(name).clone()
                definition.setName(input_name)
                down = place * ROW_HEIGHT + (FIRST_ROW if last else 0.0)
                add_input(model, definition, QPointF(RAW_LAST if last else 0.0, top + down))
            child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(input_name)])
        for name, (from_step, output) in step.fed_by.items():
            child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromChildOutput(from_step, output)])
        for name, value in {**plain_defaults(registry, child), **step.values}.items():
            if name not in child.parameterSources():
                child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
        if last:
            child.setModelOutputs(folder_output(step.id, QPointF(RAW_LAST + STEP_WIDTH / 1.5, top)))
        model.addChildAlgorithm(child)
    model.setParameterOrder(list(dict.fromkeys(name for step in RAW_STEPS for name in step.inputs.values())))
    model.updateDestinationParameters()
    return model


def into_sight(model: QgsProcessingModelAlgorithm) -> QgsProcessingModelAlgorithm:
    """Move everything to the right and down: the designer's canvas begins at 0, 0, and what lies before cannot be scrolled to."""
    inputs, children = model.parameterComponents(), model.childAlgorithms().values()
    outputs = [output for child in children for output in child.modelOutputs().values()]
    everything = [*inputs.values(), *children, *outputs]
    left, top = (min(getattr(part.position(), axis)() for part in everything) for axis in ("x", "y"))
    move = QPointF(CORNER - left, CORNER - top)
    for part in inputs.values():
        part.setPosition(part.position() + move)
    model.setParameterComponents(inputs)
    for child in children:
        child.setPosition(child.position() + move)
        results = child.modelOutputs()
        for output in results.values():
            output.setPosition(output.position() + move)
        child.setModelOutputs(results)
        model.setChildAlgorithm(child)
    return model


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    from gsocseq_plugin.processing.provider import GsocseqProvider

    registry = application.processingRegistry()
    provider = GsocseqProvider()
    registry.addProvider(provider)
    TARGET.mkdir(parents=True, exist_ok=True)
    for model in map(into_sight, (build_model(registry), build_from_raw(registry))):
        path = TARGET / f"{model.name()}.model3"
        if not model.validate()[0] or not model.toFile(str(path)):
            sys.exit(f"{path} could not be made: {model.validate()[1]}")
        print(path.relative_to(ROOT))
    application.exitQgis()


if __name__ == "__main__":
    main()
