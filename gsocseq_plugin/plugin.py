"""What QGIS calls when it loads and unloads the plugin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from .gui.dock import GsocDock
    from .processing.provider import GsocseqProvider

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS, ICON = ROOT / "i18n", ROOT / "resources" / "icons" / "gsocseq.svg"
MENU = "GSOCseq"


class GsocseqPlugin:
    """Registers the Processing provider and the translation, and the dock behind a button. `iface` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Optional[GsocseqProvider] = None
        self.translator: Optional[QTranslator] = None
        self.action: Optional[QAction] = None
        self.dock: Optional[GsocDock] = None

    def initProcessing(self) -> None:
        """Called by qgis_process instead of `initGui`."""
        self._translate()
        from .processing.provider import GsocseqProvider

        self.provider = GsocseqProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by the QGIS desktop."""
        self.initProcessing()
        from .core.errors import sentence
        from .processing.translate import tr

        self.action = QAction(QIcon(str(ICON)), sentence("dock_open", {}, tr), self.iface.mainWindow())
        self.action.setObjectName("GsocseqAction")
        self.action.setToolTip(sentence("dock_open_help", {}, tr))
        self.action.setCheckable(True)
        self.action.triggered.connect(self._show_dock)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToRasterMenu(MENU, self.action)

    def _show_dock(self, shown: bool) -> None:
        """Open or close the dock; it is made when it is first wanted, so that QGIS starts as fast as without it."""
        if self.dock is None:
            from .gui.dock import GsocDock

            self.dock = GsocDock(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.iface.mainWindow().resizeDocks([self.dock], [self.dock.wanted_width()], Qt.Orientation.Horizontal)
            self.dock.visibilityChanged.connect(self._dock_shown)
        self.dock.setUserVisible(shown)

    def _dock_shown(self, shown: bool) -> None:
        """Keep the button as the dock is; one that lies behind another dock is open too."""
        if self.action is not None and self.dock is not None:
            self.action.setChecked(not self.dock.isHidden())

    def unload(self) -> None:
        """Leave nothing behind."""
        self._remove_dock()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _remove_dock(self) -> None:
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._dock_shown)
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginRasterMenu(MENU, self.action)
            self.action.deleteLater()
            self.action = None

    def _translate(self) -> None:
        translator = QTranslator()
        locale = QgsApplication.instance().locale().replace("-", "_")
        # QTranslator drops the parts after "_" until a file fits: pt_BR finds gsocseq_pt.qm.
        if translator.load(f"gsocseq_{locale}", str(TRANSLATIONS)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
