"""Texts and numbers as the pages show them."""

from __future__ import annotations

from typing import Iterator

import pytest


@pytest.fixture
def language(qapp) -> Iterator[object]:
    """Sets the language of numbers; that of before afterwards."""
    from qgis.PyQt.QtCore import QLocale

    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def test_lines_break_in_paths_and_names_only(qapp) -> None:
    from gsocseq_plugin.gui.texts import BREAK, breakable

    assert breakable("/data/gh_2020/clay.tif").split(BREAK) == ["/", "data/", "gh_", "2020/", "clay.", "tif"]
    assert breakable("C:\\maps\\soc.tif").split(BREAK) == ["C:\\", "maps\\", "soc.", "tif"]
    assert breakable("Manure on top: 0.4 t C/ha/yr, 12.5 %") == "Manure on top: 0.4 t C/ha/yr, 12.5 %"


@pytest.mark.parametrize(("name", "text"), [("en", "0.0048"), ("fr", "0,0048"), ("ar_EG", "\u0660\u066b\u0660\u0660\u0664\u0668")])
def test_a_factor_in_the_numbers_of_the_language(language, qtbot, name: str, text: str) -> None:
    from gsocseq_plugin.gui.options_page import OptionsPage
    from gsocseq_plugin.pipeline.config import RunConfig

    language(name)
    page = OptionsPage()
    qtbot.addWidget(page)
    page.show_config(RunConfig(npp_factor=0.0048))
    assert page.npp_factor.text() == text
    for typed in (f"{text} ", "0.0048", "0,0048", text):
        page.npp_factor.setText(typed)
        assert page.edited(RunConfig()).npp_factor == 0.0048 and page.edited(RunConfig()).parse_problems == ()
