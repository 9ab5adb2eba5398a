"""The horizon that the values of maps tell, where nothing else does."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator, Optional, Tuple

from ..core.gsocseq.identities import HorizonVote
from ..core.gsocseq.product_kinds import ABS_DIFF, ASR, BAU, FINAL, REL_DIFF, RSR, kind_of, scenario_of
from ..core.gsocseq.products import T0_MAP
from ..core.progress import Progress
from ..io.grid import Grid
from ..io.raster import open_raster, read_masked
from ..io.writer import STRIP_ROWS
from .product_set import ProductSet


def with_horizon(products: ProductSet, progress: Progress) -> ProductSet:
    """The set with its horizon where the caller or the maps' tags tell it, or else the values; without one where these do not agree.

    Raises GsocError for a map that cannot be read, Cancelled.
    """
    return products if products.years is not None else replace(products, years=_voted(products, progress))


def _voted(products: ProductSet, progress: Progress) -> Optional[int]:
    """The years by which most cells' rates make their differences, of the first rate whose cells agree."""
    for rate, minuend, subtrahend in _pairs(products):
        datasets = [open_raster(products.maps[stem], stem) for stem in (rate, minuend, subtrahend) if stem]
        grid, vote = Grid.of(datasets[0]), HorizonVote()
        if not all(Grid.of(dataset).same_as(grid) for dataset in datasets):
            continue
        for row in range(0, grid.rows, STRIP_ROWS):
            progress.check()
            rows = min(STRIP_ROWS, grid.rows - row)
            rates, difference, *taken = (read_masked(dataset, (1,), row, 0, rows, grid.columns)[0] for dataset in datasets)
            vote.add(rates, difference - taken[0] if taken else difference)
        if vote.years is not None:
            return vote.years
    return None


def _pairs(products: ProductSet) -> Iterator[Tuple[str, str, Optional[str]]]:
    """Rates with their difference, or with the two stocks that make it: those that are there."""
    for stem in products.maps:
        kind, scenario = kind_of(stem), scenario_of(stem)
        if kind not in (ASR, RSR):
            continue
        difference = f"{ABS_DIFF if kind == ASR else REL_DIFF}_{scenario}_Map030"
        stocks = f"{FINAL}_{scenario}_Map030", T0_MAP if kind == ASR else f"{FINAL}_{BAU}_Map030"
        if difference in products.maps:
            yield stem, difference, None
        elif set(stocks) <= set(products.maps):
            yield (stem, *stocks)
