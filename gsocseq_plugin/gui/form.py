"""The forms: each .ui file beside this module is one widget."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QWidget


def fill_from_form(widget: QWidget, name: str) -> None:
    """Give `widget` the children that `name`.ui declares, each as an attribute of its own.

    The forms' class is GSOCseq, which is the context of the translators' files: so their texts are translated as all others.
    Widgets of our own are named by their module here, as in ".number_box".
    """
    uic.loadUi(str(Path(__file__).with_name(f"{name}.ui")), widget, __package__)
