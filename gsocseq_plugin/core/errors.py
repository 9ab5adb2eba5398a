"""What can go wrong through the user's data, as values that every edge (toolbox, terminal, dock) can translate."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Sequence

from .messages import MESSAGES


def english(text: str) -> str:
    """The untranslated sentence: the terminal's language."""
    return text


def sentence(key: str, values: Dict[str, Any], translate: Callable[[str], str] = english) -> str:
    """The catalogue's sentence for `key`, translated, then filled with `values`; a Problem among them becomes its own line."""
    texts = {name: value.line(translate) if isinstance(value, Problem) else value for name, value in values.items()}
    return translate(MESSAGES[key]).format(**texts)


NAMED = 10
"""So many names stand in a sentence: a layer of all countries has hundreds."""


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: all of them, or the first ones; how many there are is told beside them."""
    return ", ".join(names[:NAMED]) + (", ..." if len(names) > NAMED else "")


class GsocError(Exception):
    """A mistake a user can cause and mend; `key` names its sentence in `messages.MESSAGES`."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def text(self, translate: Callable[[str], str] = english) -> str:
        """The sentence, translated by `translate` (a function from English to the user's language)."""
        return sentence(self.key, self.values, translate)

    def __str__(self) -> str:
        return self.text()


class Cancelled(Exception):
    """The user stopped the run."""


ERROR, WARNING, INFO = "error", "warning", "info"


@dataclass(frozen=True)
class Problem:
    """One finding about inputs or configuration. `severity` is ERROR, WARNING or INFO; `where` the field or file, or empty."""

    severity: str
    where: str
    key: str
    values: Dict[str, Any] = field(default_factory=dict)

    def text(self, translate: Callable[[str], str] = english) -> str:
        """The sentence, translated by `translate`."""
        return sentence(self.key, self.values, translate)

    def line(self, translate: Callable[[str], str] = english) -> str:
        """`where` and the sentence, unless the sentence itself begins with it."""
        told = self.text(translate)
        return told if told.startswith(self.where) else f"{self.where}: {told}"
