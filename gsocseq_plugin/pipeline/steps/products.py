"""The maps of a submission from the stocks that `forward` left."""

from __future__ import annotations

import os
from collections import Counter
from typing import Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ...core.constants import NO_DATA
from ...core.errors import GsocError
from ...core.gsocseq.block import Block
from ...core.gsocseq.forward import Future
from ...core.gsocseq.products import STOCK, product_units, products_at
from ...core.progress import Progress
from ...core.types import Status
from ...io.atomic import PART, probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef, band_names, open_raster
from ...io.scratch import Scratch
from ...io.warp import AlignedReader
from ..config import Processing
from ..engine import Engine, RasterOutput
from ..folders import output_folder, tidy
from ..product_set import ADOPTED_FILE, CLASSES_FILE, HORIZON_TAG, LAND_USE_FILE
from ..reader import Window, WindowPixels
from ..setup import bounded_gdal_cache, on_the_gsp_grid
from ..state import (
    ADOPTION_TAG,
    CARRIER_TAG,
    HORIZONS_TAG,
    PARTLY,
    PHASE_TAG,
    SCENARIOS_TAG,
    forward_bands,
    futures_of,
    require_bands,
)
from ..summary import LAND_USE, adopted_key
from ..work import Arrays, Work
from .raster_step import state_status

VALUES = "values"
FORWARD_ONLY = (PHASE_TAG, HORIZONS_TAG, SCENARIOS_TAG, CARRIER_TAG, ADOPTION_TAG)
"""The tags that describe a forward raster, not the maps made from it."""


class _Stocks:
    """Reads what `forward` left, of as many bands, on a grid: each cell takes the stocks of the nearest one."""

    def __init__(self, path: str, grid: Grid, bands: int) -> None:
        self._stocks, self._status = (AlignedReader(LayerRef(path, which), grid, resampling="nearest") for which in (None, (bands,)))

    def status(self, window: Window) -> np.ndarray:
        """OK where there are stocks, else OUTSIDE."""
        return state_status(self._status.read(*window.place))

    def read(self, window: Window) -> Tuple[WindowPixels, Arrays]:
        """The pixels' stocks. The engine moves blocks; here they hold nothing."""
        values = self._stocks.read(*window.place)
        status = state_status(values[-1])
        cells = np.flatnonzero(status == Status.OK)
        block = Block(clay=cells.astype(float), cover=np.empty((0, cells.size))) if cells.size else None
        return WindowPixels(window, status, cells, block), {VALUES: values.reshape(len(values), -1)[:, cells]}


def products(forward_raster: str, folder: str, iso3: str, progress: Progress, on_gsp_grid: bool = False) -> Dict[str, str]:
    """Write the maps of every horizon; returns the paths of the first horizon's by stem. Raises GsocError.

    on_gsp_grid: on FAO's grid instead of the raster's own; each cell takes the stocks of the nearest one, so that the maps still agree.
    """
    dataset = open_raster(forward_raster, "forward")
    tags = dataset.GetMetadata()
    if HORIZONS_TAG not in tags or SCENARIOS_TAG not in tags:
        raise GsocError("not_a_forward_raster", path=forward_raster)
    horizons = tuple(int(h) for h in tags[HORIZONS_TAG].split(","))
    scenarios = tuple(tags[SCENARIOS_TAG].split(","))
    bands = forward_bands(scenarios, horizons)
    require_bands(forward_raster, band_names(LayerRef(forward_raster)), bands, "forward")
    grid = on_the_gsp_grid(Grid.of(dataset), forward_raster) if on_gsp_grid else Grid.of(dataset)
    def compute(block: Block, extra: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        t0, futures = futures_of(extra[VALUES], len(scenarios), horizons)
        results = product_results(t0, futures, scenarios, scenarios.index(tags[CARRIER_TAG]))
        return np.full(block.clay.size, Status.OK, np.uint8), {**results, **beside_results(futures, extra[VALUES][-2])}

    kept = {key: value for key, value in tags.items() if key.startswith("GSOCSEQ_") and key not in FORWARD_ONLY}
    with output_folder(folder) as target, FolderLock(target):
        tidy(target)
        outputs = product_outputs(target, iso3, scenarios, horizons, kept)
        outputs += beside_outputs(target, scenarios, horizons, kept, tags.get(ADOPTION_TAG) == PARTLY)
        probe_outputs([output.path for output in outputs], [forward_raster])
        with bounded_gdal_cache(), Scratch(target) as scratch:
            processing, threads = Processing(), os.cpu_count() or 1
            engine = Engine(grid, processing, threads, scratch)
            engine.run(lambda: Work(_Stocks(forward_raster, grid, len(bands)), compute, processing.chunk(threads)), progress.part(0.0, 0.5))
            engine.write(outputs, progress.part(0.5, 1.0), finished=outdated(target, horizons, [output.path for output in outputs]))
    return {stem: outputs[i].path for i, stem in enumerate(product_units(scenarios))}


def product_results(t0: Dict[str, np.ndarray], futures: Dict[int, Future], scenarios: Sequence[str], carrier: int) -> Dict[str, np.ndarray]:
    """The maps of each horizon as Float32 (maps, n), under the keys of `product_outputs`; differences are formed in float64."""
    return {
        product_key(horizon): np.stack(list(products_at(t0, future, scenarios, carrier, horizon).values())).astype(np.float32)
        for horizon, future in futures.items()
    }


def product_key(horizon: int) -> str:
    """The key of a horizon's maps among the results."""
    return f"products_{horizon:03d}"


def product_outputs(folder: str, iso3: str, scenarios: Sequence[str], horizons: Sequence[int], tags: Dict[str, str]) -> List[RasterOutput]:
    """The rasters of all horizons: the first horizon's in the folder itself, the others' in folders of their own."""
    outputs = []
    for place, horizon in zip(_places(folder, horizons), horizons):
        os.makedirs(place, exist_ok=True)
        for number, (stem, unit) in enumerate(product_units(scenarios).items()):
            path = _map_path(place, iso3, stem)
            named = {**tags, "GSOCSEQ_PRODUCT": stem, HORIZON_TAG: str(horizon)}
            outputs.append(RasterOutput(path, product_key(horizon), [stem], "Float32", NO_DATA, [unit], named, number))
    return outputs


def map_paths(folder: str, iso3: str, scenarios: Sequence[str], horizons: Sequence[int]) -> List[str]:
    """The files that `product_outputs` writes; no folder is made."""
    return [_map_path(place, iso3, stem) for place in _places(folder, horizons) for stem in product_units(scenarios)]


def _map_path(place: str, iso3: str, stem: str) -> str:
    return os.path.join(place, f"{iso3}_GSOCseq_{stem}.tif")


def beside_results(futures: Mapping[int, Future], land_use: np.ndarray) -> Dict[str, np.ndarray]:
    """The rasters beside the maps, under the keys of `beside_outputs`: classes (1, n), and gains on the adopting share (scenarios, n)."""
    return {LAND_USE: land_use[None], **{adopted_key(horizon): np.stack(future.adopted) for horizon, future in futures.items()}}


def beside_outputs(
    folder: str, scenarios: Sequence[str], horizons: Sequence[int], tags: Dict[str, str], partly_adopted: bool
) -> List[RasterOutput]:
    """The rasters that totals and the report read beside the maps: classes, and the adopted part where not all land adopts a scenario."""
    outputs = [RasterOutput(os.path.join(folder, LAND_USE_FILE), LAND_USE, [LAND_USE], "Int16", NO_DATA, ["class"], tags)]
    for place, horizon in zip(_places(folder, horizons), horizons) if partly_adopted else ():
        path, units = os.path.join(place, ADOPTED_FILE), [STOCK] * len(scenarios)
        outputs.append(RasterOutput(path, adopted_key(horizon), list(scenarios), "Float32", NO_DATA, units, tags))
    return outputs


def outdated(folder: str, horizons: Sequence[int], written: Sequence[str]) -> Dict[str, str]:
    """Files that an earlier run may have left beside the maps and that would not belong to those `written` now.

    By name a part file that does not exist: when the maps are published, these names become empty.
    """
    names = [os.path.join(folder, CLASSES_FILE), *(os.path.join(place, ADOPTED_FILE) for place in _places(folder, horizons))]
    return {name: name + PART for name in names if name not in written}


def _places(folder: str, horizons: Sequence[int]) -> List[str]:
    """The folder of each horizon's maps: the first's are in the folder itself, the others' in folders of their own."""
    return [os.path.join(folder, product_key(horizon)) if index else folder for index, horizon in enumerate(horizons)]
