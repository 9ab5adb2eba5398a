"""Run by QGIS itself (`qgis --code`, see scripts/tutorial_pictures): walks through docs/tutorial.md and takes the pictures."""

import os
import shutil
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, os.environ["GSOCSEQ_SCRIPTS"])

from processing.core.ProcessingConfig import ProcessingConfig
from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication, QgsFillSymbol, QgsProject, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSplitter, QTextEdit, QTreeView, QWidget
from qgis.utils import iface
from tutorial_pictures_maps import draw_maps, save
from tutorial_pictures_steps import AREA, FOLDER, FROM_RAW, RESULTS, SCRIPTS, SOC, STEPS, Step

PICTURES, LOGS = Path(os.environ["GSOCSEQ_PICTURES"]), Path(os.environ["GSOCSEQ_LOGS"])
WIDTH = 1150
LONGEST = 300.0  # seconds that a tool may take
FRAME = 170  # height of a dialog without its boxes
PRIVATE = (str(Path(os.environ["GSOCSEQ_SCRIPTS"]).parent), os.environ["HOME"])


def settle(seconds: float = 0.7) -> None:
    """Let QGIS draw."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)


def shown_text(widget: QWidget) -> str:
    """What can be read in a window."""
    texts = [part.text() for kind in (QLabel, QLineEdit) for part in widget.findChildren(kind) if part.isVisible()]
    texts += [part.toPlainText() for kind in (QTextEdit, QPlainTextEdit) for part in widget.findChildren(kind) if part.isVisible()]
    return "\n".join(texts)


def shoot(widget: QWidget, name: str) -> None:
    """Take the picture of a window. Fails when a path of this machine is in it."""
    settle()
    for private in PRIVATE:
        if private in shown_text(widget):
            raise SystemExit(f"{name}: {private} can be read in it:\n{shown_text(widget)}")
    write(widget.grab().toImage(), name)


def write(image: QImage, name: str) -> None:
    save(image, str(PICTURES / f"tutorial_{name}.png"))


def dialog_of(step: Step) -> AlgorithmDialog:
    """A dialog, filled in and open, as high as its boxes."""
    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"gsocseq:{step.algorithm}"), False, iface.mainWindow())
    dialog.setParameters(step.boxes)
    dialog.show()
    settle()
    (boxes,) = dialog.mainWidget().findChildren(QScrollArea)[:1]
    dialog.resize(WIDTH, min(boxes.widget().sizeHint().height() + FRAME, step.highest))
    return dialog


def walk(step: Step) -> None:
    """Fill in a dialog, run it, and show its log and its maps."""
    QgsProject.instance().clear()
    dialog = dialog_of(step)
    if "dialog" in step.pictures:
        shoot(dialog, step.name)
    ends = []
    dialog.algorithmFinished.connect(lambda ok, results: ends.append((ok, results)))
    dialog.runButton().click()
    limit = time.monotonic() + LONGEST
    while not ends and time.monotonic() < limit:
        settle(0.1)
    settle()
    (text,) = (part for part in dialog.findChildren(QTextEdit) if part.objectName() == "txtLog")
    text.setHtml(text.toHtml().replace(os.environ["HOME"] + "/", ""))  # results come with whole paths
    log = text.toPlainText()
    (LOGS / f"{step.name}.txt").write_text(log, encoding="utf-8")
    if not ends or not ends[0][0]:
        raise SystemExit(f"{step.name} did not end well:\n{log}\n{shown_text(dialog)}")
    if "log" in step.pictures:
        (splitter,) = (part for part in dialog.findChildren(QSplitter) if part.objectName() == "splitter")
        splitter.setSizes([1, 0])
        dialog.resize(WIDTH, 600)
        settle()
        dialog.resize(WIDTH, min(int(text.document().size().height()) + FRAME, step.highest))
        shoot(dialog, f"{step.name}_log")
    dialog.close()
    if step.maps:
        write(draw_maps(step.maps, QgsRasterLayer(SOC).extent()), f"{step.name}_maps")


def open_toolbox() -> None:
    """QGIS's toolbox with the plugin's tools unfolded."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    iface.mainWindow().resizeDocks([dock], [420], Qt.Horizontal)
    (tree,) = dock.findChildren(QTreeView)
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == "GSOCseq":
            index = model.index(row, 0)
            tree.expand(index)
            for group in range(model.rowCount(index)):
                tree.expand(model.index(group, 0, index))
            tree.scrollTo(index, QTreeView.PositionAtTop)


def start() -> None:
    """QGIS with the raw carbon map, the county and the toolbox."""
    window = iface.mainWindow()
    window.showNormal()
    window.resize(1250, 800)
    window.findChild(QDockWidget, "Browser").close()
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(FOLDER + "sample/soc_t_ha.tif", "soc_t_ha"))
    area = QgsVectorLayer(AREA, "area")
    outline = {"color": "0,0,0,0", "outline_color": "#d7301f", "outline_width": "0.6"}
    area.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    project.addMapLayer(area)
    settle(2)
    open_toolbox()
    iface.zoomFull()
    shoot(window, "start")


def show_maps() -> None:
    """QGIS with the maps that the run has opened."""
    iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").close()
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        for expanded in (True, False, node.name().split()[1] in ("T0", "RSR")):  # only a change is drawn
            node.setExpanded(expanded)
    iface.zoomFull()
    shoot(iface.mainWindow(), "qgis_maps")


def model() -> None:
    """The ready model in the designer."""
    designer = ModelerDialog()
    designer.loadModel(str(Path(os.environ["GSOCSEQ_SCRIPTS"]).parent / "resources" / "models" / "gsocseq_from_raw.model3"))
    designer.resize(1300, 900)
    designer.show()
    settle(2)
    scene = designer.view().scene()
    # The canvas begins at 0, 0: what lies left of it or above would be cut off.
    scene.setSceneRect(scene.itemsBoundingRect().adjusted(-20, -20, 20, 20))
    designer.view().fitInView(scene.sceneRect(), Qt.KeepAspectRatio)
    shoot(designer, "model")
    designer.close()


def main() -> None:
    ProcessingConfig.setSettingValue(ProcessingConfig.KEEP_DIALOG_OPEN, True)
    start()
    for step in STEPS:
        walk(step)
    for name in ("findings.csv", "maps/gsocseq_summary.txt"):
        shutil.copy(FOLDER + name, LOGS)
    show_maps()
    write(draw_maps(RESULTS, QgsRasterLayer(SOC).extent()), "results")
    model()
    walk(FROM_RAW)
    walk(SCRIPTS)


def main_and_leave() -> None:
    """QGIS stays open after a script, whatever became of it."""
    try:
        main()
        status = 0
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


QTimer.singleShot(3000, main_and_leave)
