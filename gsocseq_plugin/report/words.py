"""Sentences and numbers as a reader writes them: the catalogue translated, figures by the conventions of the language."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QLocale, Qt

from ..core.errors import english, sentence

DASH = "\N{EN DASH}"
DIGITS = {"t C/ha": 1, "t C/ha/yr": 3, "%": 1, "ha": 0}
"""Decimals of a figure in a unit; finer ones are below what the maps know."""
_MOST_DECIMALS = 15
"""Beyond them there is nothing but the rounding of sums."""


@dataclass(frozen=True)
class Words:
    """The language of a page. translate: from an English sentence of the catalogue to the reader's; locale: a name such as en or pt_BR."""

    translate: Callable[[str], str] = english
    locale: str = "en"

    @property
    def language(self) -> str:
        """The code that HTML knows, such as pt-BR."""
        return self.qt_locale.bcp47Name()

    @property
    def direction(self) -> str:
        """rtl for Arabic, Hebrew, Persian, Urdu; else ltr."""
        return "rtl" if self.qt_locale.textDirection() == Qt.LayoutDirection.RightToLeft else "ltr"

    def t(self, key: str, **values: Any) -> str:
        """The sentence of the catalogue, translated and filled."""
        return sentence(key, values, self.translate)

    def number(self, value: Optional[float], decimals: int) -> str:
        """With so many decimals; a dash for what is not known."""
        if value is None or not math.isfinite(value):
            return DASH
        return self.qt_locale.toString(round(float(value), decimals) + 0.0, "f", decimals)  # + 0.0: no minus before a zero

    def figure(self, value: Optional[float], unit: str) -> str:
        """With the decimals that suit the unit of a map, or of an area."""
        return self.number(value, DIGITS[unit])

    def count(self, value: Optional[int]) -> str:
        """A whole number."""
        return self.number(value, 0)

    def year(self, value: int) -> str:
        """A calendar year: no signs between its digits."""
        locale = self.qt_locale
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(int(value))

    def significant(self, value: Optional[float], digits: int = 3) -> str:
        """With so many significant digits, as totals of a large and of a small country both need; never an exponent."""
        if value is None or not math.isfinite(value) or value == 0:
            return self.number(value, 0)
        rounded = float(f"{value:.{digits - 1}e}")
        decimals = digits - 1 - math.floor(math.log10(abs(rounded)))
        return self.number(rounded, min(max(decimals, 0), _MOST_DECIMALS))

    def plain(self, value: float) -> str:
        """As short as it can be, for the ticks of an axis and the classes of a legend."""
        if not math.isfinite(value):
            return DASH
        exponent = Decimal(f"{value:.6g}").as_tuple().exponent
        return self.number(value, max(0, -int(exponent)))

    def apart(self, number: str) -> str:
        """A number beside others in one line of Arabic, so that its minus does not go over to its neighbour."""
        return f"\N{RIGHT-TO-LEFT ISOLATE}{number}\N{POP DIRECTIONAL ISOLATE}" if self.direction == "rtl" else number

    @property
    def qt_locale(self) -> QLocale:
        """The language as Qt knows it, for what people type."""
        return QLocale("en" if self.locale == "C" else self.locale)  # QGIS says C where the system has no language
