"""Every sentence that is shown translated: what the translators' files must hold."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, Set, Type

from qgis.PyQt.QtCore import QFile, QIODevice, QXmlStreamReader

from ..core.messages import MESSAGES
from ..core.phrases import PHRASES
from .algorithms import ALGORITHMS
from .base import INPUTS_TITLE, REPLACES_TITLE, GsocAlgorithm
from .params import Choice
from .provider import MODEL_TITLES

FORMS = Path(__file__).resolve().parents[1] / "gui"


def all_strings() -> Set[str]:
    """The sentences of the catalogue and the phrases in them, those of the algorithms' declarations and of the forms, in English."""
    strings = {REPLACES_TITLE, INPUTS_TITLE, *MODEL_TITLES.values(), *MESSAGES.values()}.union(*PHRASES.values())
    for algorithm in ALGORITHMS:
        strings.update(declared_strings(algorithm))
    for form in FORMS.glob("*.ui"):
        strings.update(form_strings(form))
    return strings - {""}


def declared_strings(algorithm: Type[GsocAlgorithm]) -> Iterator[str]:
    """What one algorithm's declaration shows to the user."""
    yield from (algorithm.TITLE, algorithm.GROUP.title, algorithm.SUMMARY, algorithm.HELP, algorithm.REPLACES)
    for param in algorithm.PARAMS:
        yield from (param.label, param.help)
        if isinstance(param, Choice):
            yield from (text for _, text in param.options)
    for output in algorithm.OUTPUTS:
        yield output.label


def form_strings(form: Path) -> Iterator[str]:
    """What a .ui file shows to the user."""
    file = QFile(str(form))
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QXmlStreamReader(file)
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "string" and reader.attributes().value("notr") != "true":
            yield reader.readElementText()
    file.close()
