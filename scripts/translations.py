"""The translators' files: every string for users in one context, with what has been translated so far. Run by scripts/translations."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, Iterable

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("es", "fr", "pt", "ru", "ar", "zh")
CONTEXT = "GSOCseq"


def ts_file(language: str) -> Path:
    """The translators' file of a language."""
    return ROOT / "i18n" / f"gsocseq_{language}.ts"


def read_translations(path: Path) -> Dict[str, ElementTree.Element]:
    """The `translation` element of every source text in a .ts file; empty when there is no file yet."""
    if not path.exists():
        return {}
    return {message.findtext("source", ""): message.find("translation") for message in ElementTree.parse(path).iter("message")}


def write_translations(path: Path, language: str, strings: Iterable[str]) -> None:
    """Write `strings`, sorted, keeping the translations that `path` already holds."""
    known = read_translations(path)
    tree = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(tree, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for string in sorted(strings):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = string
        message.append(known.get(string, ElementTree.Element("translation", type="unfinished")))
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from gsocseq_plugin.processing.strings import all_strings

    strings = set(all_strings())
    for language in LANGUAGES:
        path = ts_file(language)
        write_translations(path, language, strings)
        unfinished = sum(translation.get("type") == "unfinished" for translation in read_translations(path).values())
        print(f"{path.relative_to(ROOT)}: {len(strings)} strings, {unfinished} to translate")


if __name__ == "__main__":
    main()
