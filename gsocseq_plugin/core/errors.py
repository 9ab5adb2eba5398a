"""What can go wrong through the user's data, as values that every edge (toolbox, terminal, dock) can translate."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Iterable, Sequence, Tuple

from .messages import MESSAGES
from .phrases import PHRASES


def english(text: str) -> str:
    """The untranslated sentence: the terminal's language."""
    return text


def sentence(key: str, values: Dict[str, Any], translate: Callable[[str], str] = english) -> str:
    """The catalogue's sentence for `key`, translated, then filled with `values`.

    Of the values a Problem becomes its own line, a Phrase its own sentence, a Compound is joined, and words of PHRASES are translated.
    """
    texts = {name: _filled(name, value, translate) for name, value in values.items()}
    return translate(MESSAGES[key]).format(**texts)


def _filled(name: str, value: Any, translate: Callable[[str], str]) -> Any:
    """What stands for a value in the place called `name`."""
    if isinstance(value, Problem):
        return value.line(translate)
    if isinstance(value, Phrase):
        return value.text(translate)
    if isinstance(value, Compound):
        return value.separator.join(str(_filled(name, part, translate)) for part in value.parts)
    return translate(value) if isinstance(value, str) and value in PHRASES.get(name, ()) else value


class Phrase(str):
    """A value of a sentence that is itself a sentence of the catalogue, such as "2001 to 2020": the English text, which `text` translates."""

    key: str
    values: Dict[str, Any]

    @classmethod
    def of(cls, key: str, **values: Any) -> Phrase:
        """The sentence `key`, filled with `values`."""
        phrase = cls(sentence(key, values))
        phrase.key, phrase.values = key, values
        return phrase

    def text(self, translate: Callable[[str], str] = english) -> str:
        """The sentence, translated by `translate`."""
        return sentence(self.key, self.values, translate)


class Compound(str):
    """A value of a sentence that is put together: the English text, whose parts (names, numbers, words of PHRASES, Phrases) are translated each."""

    parts: Tuple[Any, ...]
    separator: str

    @classmethod
    def of(cls, parts: Iterable[Any], separator: str = ", ") -> Compound:
        """The parts in their order, with the separator between them."""
        every = tuple(parts)
        compound = cls(separator.join(map(str, every)))
        compound.parts, compound.separator = every, separator
        return compound


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
        where, told = _filled("where", self.where, translate), self.text(translate)
        return told if told.startswith(where) else f"{where}: {told}"
