import os
import sys

sys.path.insert(0, os.environ["GSOCSEQ_SCRIPTS"])
from desktop_driver import Driver, pause, picture
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface


def walk():
    yield pause(3)
    picture(os.environ["GSOCSEQ_PICTURES"] + "/start.png")
    print("layout", QApplication.layoutDirection(), QApplication.font().pointSize(), iface.mainWindow().geometry())
driver = Driver(walk(), lambda code: os._exit(code))
