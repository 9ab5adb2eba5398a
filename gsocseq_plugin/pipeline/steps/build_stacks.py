"""FAO's three ready stacks from the layers of a run; a run on the stacks gives the maps of a run on the layers."""

from __future__ import annotations

import os
from functools import partial
from typing import Dict, List, Optional

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.climate import monthly_normals
from ...core.gsocseq.landuse import class_of_years, held_classes
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.vectors import Area
from ...io.writer import RasterWriter, all_or_none
from ..bands import write_bands
from ..config import RunConfig
from ..folders import output_folder
from ..layers import CLIMATE, FORWARD, PHASES, ROLES, SPIN_UP, STACKS
from ..reader import BlockReader, Window
from ..setup import Setup, bounded_gdal_cache, make_setup, master_grid, provenance_tags

STACK_NAMES = {"stack_spinup": "SPIN_UP", "stack_warmup": "WARM_UP", "stack_forward": "FORWARD"}
RATIO = "dpm_rpm"
MONTHS = 12


def build_stacks(config: RunConfig, folder: str, progress: Progress) -> Dict[str, str]:
    """Write the stacks as FAO names them; returns their paths by SPIN_UP, WARM_UP, FORWARD. Raises GsocError; writes all or none.

    They are Float32 on the grid of the run, cut to the area. Land use stands in the classes' codes, held as the phases hold them.
    """
    setup = make_setup(config, (SPIN_UP, FORWARD))
    grid = master_grid(config, setup.sources)
    values = _Values(setup, grid)
    with output_folder(folder) as target, FolderLock(target), bounded_gdal_cache(), all_or_none() as writers:
        paths = {stack: os.path.join(target, f"Stack_Set_{name}_AOI.tif") for stack, name in STACK_NAMES.items()}
        probe_outputs(paths.values(), setup.sources.files())
        for number, (stack, path) in enumerate(paths.items()):
            writers.append(_writer(stack, path, setup, grid))
            _write(stack, writers[-1], values, grid, progress.part(number / len(paths), (number + 1) / len(paths)))
    return {name: paths[stack] for stack, name in STACK_NAMES.items()}


def _writer(stack: str, path: str, setup: Setup, grid: Grid) -> RasterWriter:
    """The raster of a stack, its bands named and with units."""
    names, units = [], []
    for role, count in STACKS[stack]:
        band_names = _band_names(role, count, setup.calendar.warm_up_years)
        names += band_names
        units += [ROLES[role].unit] * len(band_names)
    tags = {**provenance_tags(setup), "GSOCSEQ_STACK": STACK_NAMES[stack]}
    return RasterWriter(path, grid, names, "Float32", np.nan, tags, units)


def _band_names(role: str, count: Optional[int], years: range) -> List[str]:
    """soc, tmean_01, land_use_2001 ...; the phase is the stack's own."""
    short = "r" if role.startswith(RATIO) else role.split("_")[0] if role.startswith(CLIMATE) else role
    if count is None:
        return [f"{short}_{year}" for year in years]
    return [short] if count == 1 else [f"{short}_{month:02d}" for month in range(1, count + 1)]


def _write(stack: str, writer: RasterWriter, values: _Values, grid: Grid, progress: Progress) -> None:
    first, roles = 1, STACKS[stack]
    for place, (role, count) in enumerate(roles):
        part = progress.part(place / len(roles), (place + 1) / len(roles))
        count = values.warm_up_years if count is None else count
        write_bands(writer, first, partial(values.read, stack, role, count), grid, part)
        first += count


class _Values:
    """What the phases make of the layers: normals of series, held classes, the classes' DPM/RPM ratios."""

    def __init__(self, setup: Setup, grid: Grid) -> None:
        self._setup, self._calendar = setup, setup.calendar
        self._reader = BlockReader(setup.sources, grid, setup.method, setup.legend, None, PHASES)
        self._area = Area(setup.config.area, grid) if setup.config.area else None
        self.warm_up_years = len(self._calendar.warm_up_years)

    def read(self, stack: str, role: str, count: int, window: Window) -> np.ndarray:
        """The `count` bands (count, rows, columns) of a role in a stack, NaN outside the area."""
        given = self._setup.sources.layers
        if role.startswith(RATIO) and role not in given:
            classes = self._setup.method.classes
            values = classes.lookup(classes.r, self._classes(stack, window))
        elif role == "land_use":
            values = self._classes(stack, window)
        elif role.startswith(CLIMATE):
            values = self._year(role, window)
        else:
            values = self._reader.layer(role, window)
        if len(values) != count:
            raise GsocError("stack_layer_bands", role=role, found=len(values), expected=count)
        values = values.reshape(count, window.rows, window.columns)
        return values if self._area is None else np.where(self._area.mask(*window.place), values, np.nan)

    def _classes(self, stack: str, window: Window) -> np.ndarray:
        """The classes (years, cells) of a stack's years; the forward stack has the last layer as it is, which decides what is modelled."""
        layers = self._reader.classes(window)
        if stack == "stack_forward":
            return layers[-1:]
        held, _ = held_classes(layers, self._setup.method.classes)
        calendar = self._calendar
        years = (calendar.spin_up[1],) if stack == "stack_spinup" else calendar.warm_up_years
        return class_of_years(held, calendar.land_use_years or (0,), years)

    def _year(self, role: str, window: Window) -> np.ndarray:
        """The mean year of a climate layer; without forward climate that of the warm-up's."""
        if role not in self._setup.sources.layers:
            role = role.replace("_forward", "_warmup")
        values = self._reader.layer(role, window)
        if len(values) <= MONTHS or len(values) % MONTHS:
            return values
        if role.endswith("_forward"):
            raise GsocError("stack_forward_series", role=role, found=len(values))
        return monthly_normals(values)
