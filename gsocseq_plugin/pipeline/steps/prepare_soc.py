"""The stock of organic carbon of 0-30 cm: a map of it, cut and masked to the area, or computed from layers of several depths."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import List, Optional, Tuple, Union

import numpy as np

from ...core.errors import INFO, GsocError
from ...core.gsocseq.soil import layer_stock
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.grid import Grid, gsp_grid_over
from ...io.raster import open_raster
from ...io.vectors import Area
from ...io.writer import RasterWriter
from ..bands import write_bands
from ..checks.findings import Findings
from ..config import RunConfig
from ..layers import ROLES
from ..prepare.contract import File, Prepared, PrepareStep, Workplace
from ..prepare.soil_depths import Depth, depths_of
from ..prepare.soil_layer import SoilLayer
from ..prepare.soil_units import BULK_DENSITY, CARBON, STOCK, STONES, Recognised, recognise, same_unit
from ..reader import Window
from ..setup import bounded_gdal_cache

_WHERE = "prepare.prepare_soc"


@dataclass(frozen=True)
class SocRequest:
    """Either `soc`, a map of the stock; or `carbon`, `bulk_density` and, where there are, `stones`: a layer for each depth.

    Units are those of pipeline.prepare.soil_units; empty: recognised. depths: (top, bottom) in cm of the layers in the order given;
    empty: read from the file names. gsp_grid: the result is on the Global Soil Partnership's grid, else on the map's own.
    """

    soc: Optional[File] = None
    unit: str = ""
    carbon: Tuple[File, ...] = ()
    bulk_density: Tuple[File, ...] = ()
    stones: Tuple[File, ...] = ()
    depths: Tuple[Tuple[float, float], ...] = ()
    carbon_unit: str = ""
    bulk_density_unit: str = ""
    stones_unit: str = ""
    gsp_grid: bool = False

    @property
    def files(self) -> Tuple[File, ...]:
        """Every raster that is read."""
        return (*((self.soc,) if self.soc else ()), *self.carbon, *self.bulk_density, *self.stones)


@dataclass(frozen=True)
class Inspected:
    """The layers of a request, understood: a list for each quantity (the map; or carbon, bulk density, stones), from the top down."""

    layers: Tuple[List[Recognised], ...]
    depths: List[Depth]

    def every(self) -> List[Recognised]:
        """All layers."""
        return [layer for quantity in self.layers for layer in quantity]


def prepare_soc(request: SocRequest, area: Optional[str], output: str, progress: Progress) -> None:
    """Write the stock, t C/ha, of the cells whose centre lies in the area (polygons; None: everywhere). Raises GsocError, Cancelled.

    The grid is the map's own (of the topmost carbon layer where the stock is computed) or the GSP grid, cut to the area's extent.
    """
    from ... import __version__

    known = inspect_soc(request)
    probe_outputs([output], request.files)
    for layer in known.every():
        progress.log(layer.key, **layer.told())
    for depth in known.depths:
        paths = ", ".join(depth.layers.values())
        progress.log("soc_depth", paths=paths, top=f"{depth.top:g}", bottom=f"{depth.bottom:g}", counted=f"{depth.thickness:g}")
    grid = soc_grid(known, area, request.gsp_grid)
    stock: Union[_MapStock, _LayerStock] = _MapStock(known, grid) if request.soc else _LayerStock(known, grid)
    masked = _Masked(stock, Area(area, grid) if area else None)
    tags = {
        "GSOCSEQ_VERSION": __version__,
        "GSOCSEQ_STEP": "prepare_soc",
        "GSOCSEQ_SOC_FROM": "map" if request.soc else "layers",
        "GSOCSEQ_SOC_UNITS": ", ".join(quantity[0].unit.name for quantity in known.layers if quantity),
        "GSOCSEQ_RESAMPLING": ", ".join(layer.resampling for layer in stock.layers),
    }
    with bounded_gdal_cache(), RasterWriter(output, grid, ["SOC 0-30 cm"], "Float32", np.nan, tags, ["t C/ha"]) as writer:
        found = write_bands(writer, 1, masked.read, grid, progress)
        if not found:
            raise GsocError("soil_no_result", paths=", ".join(request.files))
        for read in stock.layers:
            read.conclude(progress)
        writer.commit()
    masked.tell(progress)


def soc_grid(known: Inspected, area: Optional[str], gsp: bool) -> Grid:
    """The grid of the result: the first layer's own, or the GSP grid over it, cut to the area's extent. Raises GsocError."""
    path = known.layers[0][0].path
    grid = Grid.of(open_raster(path, "soc"))
    grid = gsp_grid_over(grid) if gsp else grid
    return grid.clipped_to(Area(area, grid).bounds) if area else grid


class _MapStock:
    """A map of the stock, t C/ha."""

    def __init__(self, known: Inspected, grid: Grid) -> None:
        self.layers, self.incomplete = [SoilLayer(known.layers[0][0], grid)], 0

    def read(self, window: Window) -> np.ndarray:
        return self.layers[0].read(window)


class _LayerStock:
    """The sum over several depths, t C/ha. incomplete: cells with a value in some of the layers only."""

    def __init__(self, known: Inspected, grid: Grid) -> None:
        self._carbon, self._density, self._stones = ([SoilLayer(layer, grid) for layer in quantity] for quantity in known.layers)
        self.layers, self.incomplete = [*self._carbon, *self._density, *self._stones], 0
        self._thickness = [depth.thickness for depth in known.depths]

    def read(self, window: Window) -> np.ndarray:
        total, some = np.zeros((window.rows, window.columns)), np.zeros((window.rows, window.columns), bool)
        for place, thickness in enumerate(self._thickness):
            values = [quantity[place].read(window) for quantity in (self._carbon, self._density, self._stones) if quantity]
            some |= ~np.isnan(values).all(axis=0)
            carbon, density, *stones = values
            total += layer_stock(carbon, density, stones[0] if stones else np.zeros_like(carbon), thickness)
        self.incomplete += int((some & np.isnan(total)).sum())
        return total


class _Masked:
    """A stock without the cells outside the area; counts what the user should know."""

    def __init__(self, stock: Union[_MapStock, _LayerStock], area: Optional[Area]) -> None:
        self._stock, self._area = stock, area
        self._cells, self._outside, self._many = 0, 0, 0
        self._lowest, self._highest = np.inf, -np.inf

    def read(self, window: Window) -> np.ndarray:
        """The stock (1, rows, columns), t C/ha."""
        values = self._stock.read(window)
        if self._area is not None:
            outside = ~self._area.mask(*window.place)
            self._outside += int((outside & ~np.isnan(values)).sum())
            values[outside] = np.nan
        kept = values[~np.isnan(values)]
        self._cells += kept.size
        self._many += int((kept > ROLES["soc"].high).sum())
        self._lowest, self._highest = min(self._lowest, kept.min(initial=np.inf)), max(self._highest, kept.max(initial=-np.inf))
        return values[np.newaxis]

    def tell(self, progress: Progress) -> None:
        """Say what was counted."""
        progress.log("soc_cells", count=self._cells, lowest=f"{self._lowest:.4g}", highest=f"{self._highest:.4g}")
        if self._outside:
            progress.log("soc_outside", count=self._outside)
        if self._stock.incomplete:
            progress.log("soil_missing_layer", count=self._stock.incomplete)
        if self._many:
            progress.log("soc_many", count=self._many, limit=f"{ROLES['soc'].high:g}", highest=f"{self._highest:.4g}")


def inspect_soc(request: SocRequest) -> Inspected:
    """The layers of a request with their units and depths. Raises GsocError."""
    if bool(request.soc) == bool(request.carbon or request.bulk_density or request.stones):
        raise GsocError("soc_source")
    if request.soc:
        return Inspected(([recognise(request.soc, STOCK, request.unit)],), [])
    if not (request.carbon and request.bulk_density):
        raise GsocError("soc_layers_missing", missing="bulk_density" if request.carbon else "carbon")
    files = {"carbon": request.carbon, "bulk_density": request.bulk_density, "stones": request.stones}
    depths = depths_of(files, request.depths)
    quantities = {"carbon": CARBON, "bulk_density": BULK_DENSITY, "stones": STONES}
    asked = {"carbon": request.carbon_unit, "bulk_density": request.bulk_density_unit, "stones": request.stones_unit}
    every = []
    for name, quantity in quantities.items():
        paths = [depth.layers[name] for depth in depths if name in depth.layers]
        every.append([recognise(path, quantity, asked[name], f"{name}_unit") for path in paths])
        same_unit(every[-1])
    return Inspected(tuple(every), depths)


def run(request: SocRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration: its area, and the GSP grid where the run asks for it."""
    path = os.path.join(workplace.folder, "soc.tif")
    gsp = request.gsp_grid or workplace.config.gsp_grid
    prepare_soc(replace(request, gsp_grid=gsp), workplace.config.area, path, progress)
    return Prepared({"soc": path})


def look(request: SocRequest, config: RunConfig, findings: Findings) -> None:
    """What a quick look at the layers tells: their depths and units, and whether the area meets them."""
    known = findings.attempt(_WHERE, inspect_soc, request)
    if known is None:
        return
    for layer in known.every():
        findings.add(INFO, _WHERE, layer.key, **layer.told())
    findings.attempt(_WHERE, soc_grid, known, config.area, request.gsp_grid or config.gsp_grid)


def roles(request: SocRequest) -> Tuple[str, ...]:
    """The stock."""
    return ("soc",)


PREPARE = PrepareStep("prepare_soc", SocRequest, run, roles, look)
