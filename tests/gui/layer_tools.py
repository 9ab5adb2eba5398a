"""What a user does on the page of layers, for its tests."""

from __future__ import annotations

BREAK = "\N{ZERO WIDTH SPACE}"


def add_layer(project, path, name: str):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    project.addMapLayer(layer)
    return layer


def pick(qtbot, combo, text: str) -> None:
    """Choose an entry of a list as a user does: open it by the keyboard, and go to the entry."""
    from qgis.PyQt.QtCore import Qt

    row = combo.findText(text)
    assert row >= 0, [combo.itemText(i) for i in range(combo.count())]
    combo.setFocus()
    key = Qt.Key.Key_Down if row > combo.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(row - combo.currentIndex())):
        qtbot.keyClick(combo, key)
    assert combo.currentText() == text


def press(qtbot, button) -> None:
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def told(label) -> str:
    """What a label says, without the places to break."""
    return label.text().replace(BREAK, "")
