"""One self-contained page: templates that escape everything, pictures inside the file, no script, no network."""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass, replace
from typing import Any, List, Tuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..pipeline.quality.result import FAIL, PASS, WARN
from .words import Words

TEMPLATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")

SIGNS = {PASS: "\N{CHECK MARK}", WARN: "!", FAIL: "\N{MULTIPLICATION X}"}
"""Beside the colour of a verdict, for those who do not see it."""

MOST_FIGURES = 9
"""Columns of figures beside each other on A4."""


@dataclass(frozen=True)
class Picture:
    """A PNG with the text that stands for it and the caption below it; width and height: at which it is shown, CSS pixels (1/96 inch)."""

    name: str
    png: bytes
    alt: str
    width: int
    height: int
    caption: str = ""

    @property
    def uri(self) -> str:
        """The picture itself, as an address."""
        return "data:image/png;base64," + base64.b64encode(self.png).decode("ascii")


@dataclass(frozen=True)
class Table:
    """Cells as text. The first `texts` columns are words, the others figures; the first `wholes` rows are sums of those below."""

    caption: str
    head: Tuple[str, ...]
    rows: Tuple[Tuple[str, ...], ...]
    texts: int = 1
    wholes: int = 0

    def narrow(self) -> List[Table]:
        """The same as tables that fit the width of A4: columns of figures beside the words of each row."""
        figures = len(self.head) - self.texts
        count = -(-figures // MOST_FIGURES) or 1
        width = -(-figures // count)
        starts = range(self.texts, max(len(self.head), self.texts + 1), max(width, 1))
        cut = [(slice(0, self.texts), slice(start, start + width)) for start in starts]
        return [
            replace(self, head=self.head[words] + self.head[part], rows=tuple(row[words] + row[part] for row in self.rows)) for words, part in cut
        ]


def render(template: str, words: Words, for_paper: bool = False, **content: Any) -> str:
    """A template filled, in HTML. for_paper: the variant that Qt's rich text can lay out."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    mirrored = words.direction == "rtl"
    sides = {"start": "right", "end": "left"} if mirrored else {"start": "left", "end": "right"}

    def on_paper(table: Table, row: Tuple[str, ...]) -> List[Tuple[str, str]]:
        """Cells and their sides from left to right: Qt does not mirror tables."""
        cells = [(cell, "start" if place < table.texts else "end") for place, cell in enumerate(row)]
        return cells[::-1] if mirrored else cells

    environment.globals.update(t=words.t, words=words, paper=for_paper, sides=sides, signs=SIGNS, on_paper=on_paper)
    return environment.get_template(template).render(**content)
