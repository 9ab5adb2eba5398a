"""Build resources/models/gsocseq_chain.model3: the four phases as a graphical model. Run by scripts/make_models.

The model is put together by QGIS itself (QgsProcessingModelAlgorithm), from the algorithms' own parameters.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Dict

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "models" / "gsocseq_chain.model3"

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


def build_model(registry) -> QgsProcessingModelAlgorithm:
    """The chain, with one input for every parameter of its steps."""
    model = QgsProcessingModelAlgorithm(NAME, MODEL.title)
    model.setHelpContent(
        {"ALG_DESC": "Spin-up, warm-up, forward and the 29 maps, as four steps that can be changed in the model designer."}
    )
    for column, step in enumerate(STEPS):
        child = QgsProcessingModelChildAlgorithm(f"gsocseq:{step}")
        child.setChildId(step)
        child.setDescription(registry.algorithmById(f"gsocseq:{step}").displayName())
        child.setPosition(QPointF(column * STEP_WIDTH + COLUMN_WIDTH / 2, 0.0))
        feed(model, registry, child, step, column * STEP_WIDTH)
        if step == STEPS[-1]:
            child.setModelOutputs(folder_output(step))
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


def folder_output(step: str) -> Dict[str, QgsProcessingModelOutput]:
    """The folder of the maps as the model's result."""
    output = QgsProcessingModelOutput("OUTPUT", OUTPUT_TITLE)
    output.setChildId(step)
    output.setChildOutputName("OUTPUT")
    output.setMandatory(True)
    output.setPosition(QPointF(len(STEPS) * STEP_WIDTH + COLUMN_WIDTH / 2, 0.0))
    output.setSize(BOX)
    return {"OUTPUT": output}


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    from gsocseq_plugin.processing.provider import GsocseqProvider

    registry = application.processingRegistry()
    provider = GsocseqProvider()
    registry.addProvider(provider)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    model = build_model(registry)
    if not model.validate()[0] or not model.toFile(str(TARGET)):
        sys.exit(f"{TARGET} could not be made: {model.validate()[1]}")
    print(TARGET.relative_to(ROOT))
    application.exitQgis()


if __name__ == "__main__":
    main()
