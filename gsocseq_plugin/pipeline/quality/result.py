"""What quality control says of a set of maps: checks with a verdict, and figures of each map."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Callable, Dict, List, Optional, Tuple

from ...core.errors import english, sentence

PASS, WARN, FAIL = "pass", "warning", "fail"
_WORST = (FAIL, WARN, PASS)


@dataclass(frozen=True)
class Check:
    """One check of one map, or of the set.

    id: the kind of check, stable; maps: the stems (or file names) it is about, empty for the set; key and values: its sentence in the
    catalogue; count: cells or maps concerned; causes and remedy: keys of the catalogue, filled with the same values.
    """

    id: str
    verdict: str
    key: str
    maps: Tuple[str, ...] = ()
    values: Dict[str, Any] = field(default_factory=dict)
    count: int = 0
    causes: Tuple[str, ...] = ()
    remedy: Optional[str] = None

    def text(self, translate: Callable[[str], str] = english) -> str:
        """What was found."""
        return sentence(self.key, self.values, translate)

    def cause_texts(self, translate: Callable[[str], str] = english) -> List[str]:
        """The likely causes, the likeliest first."""
        return [sentence(key, self.values, translate) for key in self.causes]

    def remedy_text(self, translate: Callable[[str], str] = english) -> str:
        """What to do; empty where nothing is to be done."""
        return sentence(self.remedy, self.values, translate) if self.remedy else ""


@dataclass(frozen=True)
class MapFacts:
    """Figures of one map: cells with a value, cells without one where T0 (or else the first map) has one, statistics and histogram in the map's unit.

    edges (bins + 1) and counts (bins) are the histogram; values beyond its ends are in the first and the last bin.
    quantiles: 1, 5, 25, 50, 75, 95 and 99 %. All None or empty for a map without any value or that cannot be read.
    """

    stem: str
    path: str
    unit: str
    cells: int
    missing: int
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    mean: Optional[float] = None
    quantiles: Tuple[float, ...] = ()
    edges: Tuple[float, ...] = ()
    counts: Tuple[int, ...] = ()


@dataclass(frozen=True)
class QualityResult:
    """The whole outcome. years: the horizon; grid: columns, rows, geotransform and crs of the maps' grid."""

    folder: str
    code: str
    years: int
    grid: Dict[str, Any]
    checks: Tuple[Check, ...]
    maps: Tuple[MapFacts, ...]

    @property
    def verdict(self) -> str:
        """The worst verdict of all checks."""
        verdicts = {check.verdict for check in self.checks}
        return next((verdict for verdict in _WORST if verdict in verdicts), PASS)

    def by_verdict(self, verdict: str) -> List[Check]:
        """The checks of one verdict, in order."""
        return [check for check in self.checks if check.verdict == verdict]

    def to_dict(self, translate: Callable[[str], str] = english) -> Dict[str, Any]:
        """The JSON form, with the sentences beside keys and values."""
        checks = [
            {**asdict(check), "text": check.text(translate), "causes": check.cause_texts(translate), "remedy": check.remedy_text(translate)}
            for check in self.checks
        ]
        counts = {verdict: len(self.by_verdict(verdict)) for verdict in (PASS, WARN, FAIL)}
        return {
            "gsocseq_quality": 1,
            "verdict": self.verdict,
            "counts": counts,
            "folder": self.folder,
            "code": self.code,
            "years": self.years,
            "grid": self.grid,
            "checks": checks,
            "maps": [asdict(facts) for facts in self.maps],
        }
