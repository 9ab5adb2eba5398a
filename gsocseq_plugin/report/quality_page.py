"""What quality control found, as a page: the verdict, findings with causes and remedies, and each map with its histogram and figures."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, Dict, List, Optional

from ..core.errors import GsocError
from ..core.progress import Progress
from ..pipeline.paths import without_folders
from ..pipeline.quality.result import FAIL, PASS, WARN, Check, MapFacts, QualityResult
from . import charts
from .maps import thumbnail
from .page import Picture, Table, render
from .words import Words

_NAMES = {FAIL: "fail", WARN: "warning", PASS: "fine"}
"""In the keys of the catalogue."""
_FIGURES = ("map", "unit", "cells", "missing", "minimum", "q5", "median", "mean", "q95", "maximum")


def quality_page(result: QualityResult, words: Words, progress: Progress) -> str:
    """The page as HTML that needs no other file. Raises Cancelled."""
    cards = []
    for number, facts in enumerate(result.maps, start=1):
        progress.check()
        pictures = [picture for picture in (_thumbnail(facts), _histogram(facts, words)) if picture is not None]
        cards.append({"stem": facts.stem, "unit": facts.unit, "pictures": pictures})
        progress.report(number / len(result.maps))
    folder = os.path.basename(os.path.abspath(result.folder))
    return render(
        "quality.html",
        words,
        title=words.t("report_quality_title", code=result.code),
        subtitle=words.t("report_quality_subtitle", folder=folder, years=result.years, maps=len(result.maps)),
        quality=quality_content(result, words),
        figures=figures_table(result, words),
        notes=charts.missing_library(words),
        cards=cards,
    )


def quality_content(result: QualityResult, words: Words) -> Dict[str, Any]:
    """Verdict, counts and findings as the templates show them, without folders: the failed first; of what passed the sentences only."""
    checks = [replace(check, values=without_folders(check.values, result.folder)) for check in result.checks]
    found = {verdict: [check for check in checks if check.verdict == verdict] for verdict in (FAIL, WARN, PASS)}
    groups = [
        {
            "title": words.t(f"report_group_{_NAMES[verdict]}", count=words.count(len(found[verdict]))),
            "checks": [_finding(check, words) for check in found[verdict]],
        }
        for verdict in (FAIL, WARN)
        if found[verdict]
    ]
    counts = {name: words.count(len(found[verdict])) for name, verdict in (("failed", FAIL), ("warned", WARN), ("passed", PASS))}
    passed = [check.text(words.translate) for check in found[PASS]]
    told = words.t(f"report_verdict_{_NAMES[result.verdict]}")
    return {"verdict": result.verdict, "verdict_text": told, "counts": counts, "groups": groups, "passed": passed}


def _finding(check: Check, words: Words) -> Dict[str, Any]:
    text = check.text(words.translate)
    return {
        "verdict": check.verdict,
        "word": words.t(f"report_word_{_NAMES[check.verdict]}"),
        "text": text,
        "maps": check.maps if any(name not in text for name in check.maps) else (),
        "causes": check.cause_texts(words.translate),
        "remedy": check.remedy_text(words.translate),
    }


def figures_table(result: QualityResult, words: Words) -> Table:
    """Statistics of every map."""
    rows = tuple(_figures(facts, words) for facts in result.maps)
    head = tuple(words.t(f"report_head_{name}") for name in _FIGURES)
    return Table(words.t("report_figures_caption"), head, rows, texts=2)


def _figures(facts: MapFacts, words: Words) -> tuple:
    q5, median, q95 = (facts.quantiles[place] if facts.quantiles else None for place in (1, 3, 5))
    values = (facts.minimum, q5, median, facts.mean, q95, facts.maximum)
    return (facts.stem, facts.unit, words.count(facts.cells), words.count(facts.missing), *(words.figure(value, facts.unit) for value in values))


def _thumbnail(facts: MapFacts) -> Optional[Picture]:
    """None for a file that cannot be drawn: the findings say what is wrong with it."""
    try:
        return Picture(f"map_{facts.stem}", *_sized(thumbnail(facts.path, facts.stem), facts.stem))
    except GsocError:
        return None


def _sized(drawn: tuple, alt: str) -> List[Any]:
    png, width, height = drawn
    return [png, alt, width, height]


def _histogram(facts: MapFacts, words: Words) -> Optional[Picture]:
    alt = words.t("report_histogram_alt", map=facts.stem)
    return charts.histogram(f"histogram_{facts.stem}", facts.edges, facts.counts, facts.unit, words, alt, small=True)
