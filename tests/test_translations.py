"""The translators' files hold exactly the strings of the code, and translations keep the placeholders."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from typing import Dict, List, Set

import pytest

LANGUAGES = ("es", "fr", "pt", "ru", "ar", "zh")
COMPLETE = ("es", "fr")


def read(root: Path, language: str) -> Dict[str, str]:
    """Translation by source text of the one context."""
    tree = ElementTree.parse(root / "i18n" / f"gsocseq_{language}.ts").getroot()
    assert tree.get("language") == language
    assert [context.findtext("name") for context in tree.iter("context")] == ["GSOCseq"]
    return {message.findtext("source", ""): message.findtext("translation", "") for message in tree.iter("message")}


def placeholders(text: str) -> Set[str]:
    """The names in braces that str.format fills."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_hold_the_strings_of_the_code(root: Path, qgis_app, language: str) -> None:
    from gsocseq_plugin.processing.strings import all_strings

    known = set(read(root, language))
    strings = set(all_strings())
    assert sorted(strings - known) == [], "run scripts/translations"
    assert sorted(known - strings) == [], "run scripts/translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(root: Path, language: str) -> None:
    translated = {source: text for source, text in read(root, language).items() if text}
    assert [source for source, text in translated.items() if placeholders(source) != placeholders(text)] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_complete_languages_lack_nothing(root: Path, language: str) -> None:
    assert [source for source, text in read(root, language).items() if not text.strip()] == []


def widget_texts(form: Path) -> List[str]:
    """What stands on the widgets of a form; the keys of menus hold in the open menu only."""
    widgets = ElementTree.parse(form).iter("widget")
    return [text.text or "" for widget in widgets for text in widget.findall("property[@name='text']/string") if text.get("notr") != "true"]


@pytest.mark.parametrize("language", COMPLETE)
def test_keys_of_a_form_differ(root: Path, language: str) -> None:
    """The letter after "&" is a key; one that two widgets have leads to neither."""
    translated = read(root, language)
    twice = {}
    for form in sorted((root / "gsocseq_plugin" / "gui").glob("*.ui")):
        keys = Counter(key.lower() for text in widget_texts(form) for key in re.findall("&([^& ])", translated[text]))
        twice[form.name] = [key for key, count in keys.items() if count > 1]
    assert {form: keys for form, keys in twice.items() if keys} == {}
