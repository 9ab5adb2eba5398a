"""The one way to the user's language: English sentence in, translated sentence out."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..report.words import Words

CONTEXT = "GSOCseq"


def tr(text: str) -> str:
    """`text` in QGIS's language, or unchanged where no translation is installed."""
    return QCoreApplication.translate(CONTEXT, text)


def words() -> Words:
    """Sentences and numbers of pages, in QGIS's language."""
    return Words(tr, QgsApplication.locale())
