"""A verdict as an icon and a sentence."""

from __future__ import annotations

from typing import Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import ERROR, INFO, WARNING, Problem, sentence
from ..pipeline.verdicts import EMPTY, IN_STACK, MISSING, PREPARED, READY, WRONG, Verdict
from ..processing.prepare_entry import algorithm_of
from ..processing.translate import tr, words

_ICONS = {ERROR: "/mIconCritical.svg", WARNING: "/mIconWarning.svg", INFO: "/mIconSuccess.svg"}
WAITING, NOTHING, PLANNED, RAW = "/mActionRefresh.svg", "/mIconInfo.svg", "/mActionOptions.svg", "/processingAlgorithm.svg"
UNREAD = _ICONS[ERROR]


def theme_icon(name: str) -> QIcon:
    """An icon of QGIS's theme, which reads on light and on dark."""
    return QgsApplication.getThemeIcon(name)


def verdict_icon(verdict: Verdict, checking: bool) -> QIcon:
    """The icon of a verdict."""
    if verdict.worst in (ERROR, WARNING):
        return theme_icon(_ICONS[verdict.worst])
    if verdict.state == EMPTY:
        return theme_icon(NOTHING)
    if verdict.state == PREPARED:
        return theme_icon(PLANNED)
    return theme_icon(WAITING if checking else _ICONS[INFO])


def verdict_text(verdict: Verdict, checking: bool, required: bool) -> Tuple[str, str]:
    """What stands in the row, and what its tooltip adds: all findings about the row."""
    told = [problem.text(tr) for problem in verdict.problems]
    shown = _shown(verdict, checking, required)
    serious = [problem for problem in verdict.problems if problem.severity != INFO]
    if len(serious) > 1:
        shown = sentence("verdict_more", {"verdict": shown, "count": words().count(len(serious) - 1)}, tr)
    return shown, "\n\n".join(told)


def _shown(verdict: Verdict, checking: bool, required: bool) -> str:
    if verdict.state == MISSING:
        first = verdict.problems[0]
        return sentence("verdict_missing", {}, tr) if first.key == "layer_required" else first.text(tr)
    if verdict.state == WRONG:
        return sentence("verdict_wrong", {"reason": verdict.problems[0].text(tr)}, tr)
    if verdict.worst == WARNING:
        return sentence("verdict_warning", {"reason": verdict.problems[0].text(tr)}, tr)
    if verdict.state == PREPARED:
        return sentence("verdict_prepared", {"step": tr(algorithm_of(verdict.by).TITLE)}, tr)
    if verdict.state == IN_STACK:
        return sentence("verdict_in_stack", {"stack": sentence(f"role_{verdict.by}", {}, tr)}, tr)
    if verdict.state == EMPTY:
        return sentence("verdict_empty" if required else "verdict_optional", {}, tr)
    return sentence("verdict_checking" if checking and verdict.state == READY else "verdict_ready", {}, tr)


def problems_text(problems: Sequence[Problem]) -> str:
    """Findings, each on its own line."""
    return "\n\n".join(problem.text(tr) for problem in problems)
