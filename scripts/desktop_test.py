import os, sys, time
sys.path.insert(0, os.environ["GSOCSEQ_SCRIPTS"])
from desktop_driver import Driver, pause, picture, click, StallMeter
from qgis.PyQt.QtWidgets import QApplication, QToolButton
from qgis.utils import iface
def walk():
    yield pause(3)
    picture(os.environ["GSOCSEQ_PICTURES"] + "/start.png")
    print("layout", QApplication.layoutDirection(), QApplication.font().pointSize(), iface.mainWindow().geometry())
driver = Driver(walk(), lambda code: os._exit(code))
