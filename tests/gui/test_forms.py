"""The .ui files: what they need is there in every QGIS, and their texts reach the translators."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import List

import pytest

from gsocseq_plugin.processing.strings import form_strings

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>GSOCseq</class><widget class="QWidget" name="GSOCseq"><layout class="QVBoxLayout">
<item><widget class="QLabel" name="shown"><property name="text"><string>Soil &amp; carbon</string></property></widget></item>
<item><widget class="QLabel" name="sign"><property name="text"><string notr="true">%</string></property></widget></item>
</layout></widget></ui>"""


def test_texts_of_a_form_are_found(tmp_path: Path) -> None:
    form = tmp_path / "form.ui"
    form.write_text(FORM, encoding="utf-8")
    assert list(form_strings(form)) == ["Soil & carbon"]


def test_forms_are_translated_as_all_other_texts(root: Path) -> None:
    forms = sorted((root / "gsocseq_plugin" / "gui").glob("*.ui"))
    assert [form.name for form in forms if "<class>GSOCseq</class>" not in form.read_text(encoding="utf-8")] == []


QGIS_MENUS = "jevlspordwmch"
"""The letters of QGIS's menu bar in English: Pro&ject, &Edit, &View, ..."""


def letters(form: Path) -> List[str]:
    """The letters that work with Alt while the form is seen; those of menus wait for their menu."""
    widgets = [widget for widget in ET.parse(form).iter("widget") if widget.get("class") in ("QLabel", "QCheckBox", "QToolButton", "QPushButton")]
    texts = [text for widget in widgets for text in widget.findall("property[@name='text']/string") if text.text]
    return [text.text.split("&")[1][0].lower() for text in texts if "&" in text.text]


@pytest.mark.parametrize("name", ["scenarios_page", "options_page"])
def test_each_key_leads_to_one_place(root: Path, name: str) -> None:
    gui = root / "gsocseq_plugin" / "gui"
    own = letters(gui / f"{name}.ui")
    assert own and len(set(own)) == len(own)
    assert not set(own) & {*QGIS_MENUS, *letters(gui / "dock.ui")}
