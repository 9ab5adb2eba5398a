"""Charts of totals and of the maps behind them."""

from __future__ import annotations

import math
from typing import List, Optional, Tuple

from ..core.gsocseq.product_kinds import kind_of, unit_of
from ..core.gsocseq.products import T0_MAP
from ..core.gsocseq.totals import possible
from ..core.progress import Progress
from ..pipeline.product_set import ProductSet
from ..pipeline.totals.result import TotalRow
from . import charts
from .figures import Figures
from .page import Picture
from .spread import Spread, spread_of


def gain_chart(figures: Figures, by_zone: bool) -> Optional[Picture]:
    """Bars of the total gain: of every scenario by land use, or of the last one by zone, the largest first."""
    words = figures.words
    scenarios = list(figures.scenarios)[-1:] if by_zone else list(figures.scenarios)
    parts = figures.parts(by_zone)
    if not scenarios or not parts:
        return None
    found = {name: [figures.at(f"RSR_{name}_Map030", (row.zone, row.land_use)) for row in parts] for name in scenarios}
    ranked = sorted(range(len(parts)), key=lambda place: -_co2e(found[scenarios[-1]][place]))
    labels = [parts[place].zone if by_zone else figures.land_use_name(parts[place]) for place in ranked]
    series = [charts.Bars(name, [_bar(found[name][place]) for place in ranked]) for name in scenarios]
    key, name = ("report_chart_zones", "chart_zones") if by_zone else ("report_chart_scenarios", "chart_land_use")
    title = words.t(key, scenario=scenarios[-1])
    if any(row is not None and math.isfinite(row.half_width_correlated) for rows in found.values() for row in rows):
        title = f"{title}. {words.t('report_chart_no_whiskers')}"
    return charts.horizontal_bars(name, labels, series, words.t("report_axis_gain"), "Mt CO2e/yr", words, title)


def _co2e(row: Optional[TotalRow]) -> float:
    return -math.inf if row is None or not math.isfinite(row.co2e) else row.co2e


def _bar(row: Optional[TotalRow]) -> float:
    return 0.0 if row is None else row.co2e


def spread_charts(figures: Figures, products: ProductSet, land_use: Optional[str], progress: Progress) -> Tuple[List[Picture], List[Picture]]:
    """Of the stock today and of the last scenario's rate: boxes by land use, and histograms. Raises GsocError, Cancelled."""
    boxes: List[Optional[Picture]] = []
    histograms: List[Optional[Picture]] = []
    stems = [stem for stem in (T0_MAP, *(f"RSR_{name}_Map030" for name in figures.scenarios[-1:])) if figures.row(stem)]
    for number, stem in enumerate(stems if charts.available() else []):
        part = progress.part(number / len(stems), (number + 1) / len(stems))
        spread = spread_of(products.maps[stem], land_use, part, possible(kind_of(stem)))
        if spread is not None:
            boxes.append(_boxes(figures, stem, spread))
            title = figures.words.t("report_chart_histogram", map=_short(stem))
            histograms.append(charts.histogram(f"histogram_{stem}", *spread.histogram(), unit_of(stem), figures.words, title))
    return [picture for picture in boxes if picture], [picture for picture in histograms if picture]


def _boxes(figures: Figures, stem: str, spread: Spread) -> Optional[Picture]:
    names = {row.land_use: figures.land_use_name(row) for row in figures.parts(by_zone=False)}
    shown = [charts.Box(names.get(code, str(code)), spread.quantiles(code)) for code in sorted(code for code in spread.counts if code is not None)]
    unit, title = unit_of(stem), figures.words.t("report_chart_boxes", map=_short(stem))
    return charts.boxes(f"boxes_{stem}", shown, unit, unit, figures.words, title)


def _short(stem: str) -> str:
    return stem.replace("_Map030", "").replace("_", " ")
