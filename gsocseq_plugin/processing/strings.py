"""Every sentence that is shown translated: what the translators' files must hold."""

from __future__ import annotations

from typing import Iterator, Set, Type

from ..core.messages import MESSAGES
from .algorithms import ALGORITHMS
from .base import INPUTS_TITLE, REPLACES_TITLE, GsocAlgorithm
from .params import Choice
from .provider import MODEL_TITLES


def all_strings() -> Set[str]:
    """The sentences of the catalogue and of the algorithms' declarations, in English."""
    strings = {REPLACES_TITLE, INPUTS_TITLE, *MODEL_TITLES.values(), *MESSAGES.values()}
    for algorithm in ALGORITHMS:
        strings.update(declared_strings(algorithm))
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
