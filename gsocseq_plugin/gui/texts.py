"""Texts and numbers as the pages show them."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QLocale

BREAK = "\N{ZERO WIDTH SPACE}"
SHORTEST = -128
"""QLocale's precision for as many digits as the number needs; the name of this constant differs between Qt 5 and 6."""
_PLACES = re.compile(r"(?<=[/\\])(?=\w{3})|(?<=_)(?=\w)|(?<=\.)(?=[^\W\d])")
"""In paths and names of fields, not in units (t C/ha/yr) and numbers."""


def breakable(text: str) -> str:
    """The text with places to break a line inside paths and names of fields, which would else widen a narrow dock."""
    return _PLACES.sub(BREAK, text)


def number_text(value: float) -> str:
    """A number in the user's language with all its digits, as it is typed: without separators of thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", SHORTEST)
