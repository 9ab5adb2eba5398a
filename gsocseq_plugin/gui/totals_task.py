"""The totals of a folder's maps, added up in the background, as tables and charts to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from ..core.progress import Progress
from ..pipeline.product_set import read_product_set
from ..pipeline.steps.totals import TotalsOptions, totals
from ..processing.translate import words
from ..report.charts import missing_library
from ..report.figures import Figures
from ..report.page import Picture, Table
from ..report.totals_page import totals_content
from .task import BackgroundTask


@dataclass(frozen=True)
class Shown:
    """What the page shows. notes: sentences that belong beside the figures, and the one that says why there are no charts."""

    tables: Tuple[Table, ...]
    pictures: Tuple[Picture, ...]
    notes: Tuple[str, ...]


class TotalsTask(BackgroundTask):
    """The national totals by map and land-use class: Done holds Shown."""

    TITLE = "totals_task"
    QUIET = True

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder, self._words = folder, words()

    def work(self, progress: Progress) -> Shown:
        found = totals(self._folder, TotalsOptions(), progress.part(0.0, 0.7))
        products = read_product_set(self._folder, found.years)
        content = totals_content(Figures(found, products.scenarios, self._words), products, None, progress.part(0.7, 1.0))
        tables = [content["whole"], *(table for part in content["parts"] for table in part["tables"])]
        pictures = [*(picture for part in content["parts"] for picture in part["pictures"]), *content["histograms"]]
        return Shown(tuple(tables), tuple(pictures), (*missing_library(self._words), *content["notes"]))
