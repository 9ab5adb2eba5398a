"""What QGIS calls when it loads and unloads the plugin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

if TYPE_CHECKING:
    from .processing.provider import GsocseqProvider

TRANSLATIONS = Path(__file__).resolve().parent.parent / "i18n"


class GsocseqPlugin:
    """Registers the Processing provider and the translation. `iface` is None in qgis_process and on a server."""

    def __init__(self, iface: Optional[Any]) -> None:
        self.iface = iface
        self.provider: Optional[GsocseqProvider] = None
        self.translator: Optional[QTranslator] = None

    def initProcessing(self) -> None:
        """Called by qgis_process instead of `initGui`."""
        self._translate()
        from .processing.provider import GsocseqProvider

        self.provider = GsocseqProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by the QGIS desktop."""
        self.initProcessing()

    def unload(self) -> None:
        """Leave nothing behind."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _translate(self) -> None:
        translator = QTranslator()
        locale = QgsApplication.instance().locale().replace("-", "_")
        # QTranslator drops the parts after "_" until a file fits: pt_BR finds gsocseq_pt.qm.
        if translator.load(f"gsocseq_{locale}", str(TRANSLATIONS)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
