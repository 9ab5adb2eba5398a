"""Numbers typed as people of several countries write them."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("language", ["C", "es", "fr", "de", "en_US"])
@pytest.mark.parametrize("typed", ["7,5", "7.5"])
def test_point_and_comma_are_the_decimal_sign(qtbot, language: str, typed: str) -> None:
    from qgis.PyQt.QtCore import QLocale

    from gsocseq_plugin.gui.number_box import NumberBox

    box = NumberBox()
    qtbot.addWidget(box)
    box.speak(QLocale(language))
    box.setRange(-100.0, 1000.0)
    box.setDecimals(1)
    box.show()
    box.selectAll()
    qtbot.keyClicks(box, typed)
    assert box.value() == 7.5
