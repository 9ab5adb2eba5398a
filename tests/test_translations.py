"""The translators' files hold exactly the strings of the code, and translations keep the placeholders."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, Set

import pytest

LANGUAGES = ("es", "fr", "pt", "ru", "ar", "zh")


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
