"""From windows of the layers to blocks of pixels: only windows with pixels to model are read whole, only those pixels are kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Dict, List, Mapping, Optional, Tuple, Union

import numpy as np

from ..core.gsocseq.block import Block
from ..core.gsocseq.inputs import Method
from ..core.gsocseq.landuse import classes_of
from ..core.gsocseq.screen import land_use_status
from ..core.gsocseq.warmup import mean_npp
from ..core.types import BOUNDS, Climate, Status
from ..io.grid import Grid
from ..io.raster import LayerRef
from ..io.read_ahead import SharedAhead
from ..io.vectors import Area
from ..io.warp import AlignedReader, Recode
from .layers import CLIMATE, FORWARD, ROLES, SPIN_UP, TWELVE, WARM_UP
from .sources import Source, Sources, width_role

READ_PIXEL = 3500
"""Bytes that a window's read holds at its peak for each pixel of a full run with two series of twenty years: 3312 of them are the block (720
values of series and 72 of normals as Float32; cover, mean NPP, SOC, clay and class as float64), the rest is the read's own."""
READ_CELL = 960
"""What it holds besides for each cell of a window that has other cells, too: one series on all of them, of which the pixels are taken."""

NPP_SERIES = ("tmean_npp", "prec_npp")
"""The roles of the spin-up years' monthly temperature and rain."""


@dataclass(frozen=True)
class Window:
    """A part of the grid."""

    row: int
    column: int
    rows: int
    columns: int

    @property
    def place(self) -> Tuple[int, int, int, int]:
        """As the readers take it."""
        return self.row, self.column, self.rows, self.columns


@dataclass(frozen=True)
class WindowPixels:
    """The pixels of a window. status (cells,) of every cell in row order; cells: indices of those in `block`."""

    window: Window
    status: np.ndarray
    cells: np.ndarray
    block: Optional[Block]


def needed_roles(sources: Sources, phases: Tuple[str, ...], series_widths: bool = False, skipped: bool = False) -> List[str]:
    """The roles that these phases read, of those that are given.

    series_widths: half-widths come from the climate series. skipped: there is no warm-up, and the change of NPP takes its place.
    """
    given = sources.layers
    roles = {role for role in given if role not in ROLES or set(ROLES[role].phases) & set(phases)}
    if skipped and FORWARD in phases:
        roles |= {role for role in ("tmean_npp", "prec_npp", "npp_mean") if role in given}
    if FORWARD in phases and WARM_UP not in phases and "tmean_forward" in given:
        roles.discard("pet_warmup")
        if not series_widths and not skipped:
            roles -= {"tmean_warmup", "prec_warmup"}
    if SPIN_UP in phases:
        roles -= {f"{v}_npp" for v in ("tmean", "prec") if given.get(f"{v}_npp") == given.get(f"{v}_spinup")}
    return [role for role in given if role in roles]


class _Constant:
    """A layer that is one number everywhere, in all its bands."""

    def __init__(self, value: float, bands: int) -> None:
        self.value, self.bands = value, bands

    def read(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        return np.full((self.bands, rows, columns), self.value)


def _months(role: str) -> int:
    """How many bands a role has when it is one number everywhere."""
    return 12 if role in ROLES and ROLES[role].bands == TWELVE else 1


class BlockReader:
    """Reads what the phases need. It holds dataset handles: use it from one thread."""

    def __init__(
        self,
        sources: Sources,
        grid: Grid,
        method: Method,
        legend: Optional[Mapping[int, int]],
        area: Optional[str],
        phases: Tuple[str, ...],
        skipped: bool = False,
        shared: Optional[SharedAhead] = None,
    ) -> None:
        self._method, self._shared = method, shared
        self._area = Area(area, grid) if area else None
        recode = None if legend is None else partial(classes_of, legend=legend)
        self._land_use = [self._open(source, grid, True, recode=recode) for source in sources.land_use]
        self._layers = {
            role: self._open(sources.layers[role], grid, role in ROLES and ROLES[role].classes, _months(role))
            for role in needed_roles(sources, phases, bool(method.series_widths), skipped)
        }
        others = {"npp_mean", "npp_yearly", width_role("temperature"), width_role("precipitation")} & set(self._layers)
        plain = method.npp_unit == 1.0 and not method.series_widths and not others
        self._npp_settled = plain and set(NPP_SERIES) <= set(self._layers)

    def _open(
        self, source: Source, grid: Grid, classes: bool, months: int = 1, recode: Optional[Recode] = None
    ) -> Union[AlignedReader, _Constant]:
        if isinstance(source, LayerRef):
            return AlignedReader(source, grid, classes, recode=recode, shared=self._shared)
        return _Constant(source if recode is None else float(recode(np.array(source))), months)

    def resampling(self) -> Dict[str, str]:
        """How each role is brought to the grid."""
        every = {**self._layers, "land_use": self._land_use[-1]}
        return {role: reader.resampling for role, reader in every.items() if isinstance(reader, AlignedReader)}

    def read(self, window: Window) -> WindowPixels:
        """The pixels of a window that are to be modelled, and the status of the others."""
        status, classes, soc = self.screen(window)
        chosen = np.flatnonzero(status == Status.OK)
        if not chosen.size:
            return WindowPixels(window, status, chosen, None)
        return WindowPixels(window, status, chosen, self.block(self.values(window, chosen), classes[:, chosen], soc[chosen]))

    def screen(self, window: Window) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """What area, land use and SOC say of a window's cells: status (cells,), classes (layers, cells), SOC (cells,)."""
        classes = self.classes(window)
        status = land_use_status(classes[-1], self._method.classes, self._method.convention)
        if self._area is not None:
            status[~self._area.mask(*window.place).ravel()] = Status.OUTSIDE
        soc = self.layer("soc", window).ravel()
        no_land_use = status == Status.MISSING_LAND_USE
        status[no_land_use & np.isnan(soc)] = Status.OUTSIDE
        modelled = status == Status.OK
        status[modelled & np.isnan(soc)] = Status.MISSING_SOC
        status[modelled & (soc < 0)] = Status.NEGATIVE_SOC
        return status, classes, soc

    def read_state(self, window: Window, status: np.ndarray) -> WindowPixels:
        """The pixels of a window that an earlier phase has left OK; `status` (cells,) is its status."""
        chosen = np.flatnonzero(status == Status.OK)
        if not chosen.size:
            return WindowPixels(window, status, chosen, None)
        layers = self.classes(window)[:, chosen] if self._land_use else None
        return WindowPixels(window, status, chosen, self.block(self.values(window, chosen), layers, None))

    def classes(self, window: Window) -> np.ndarray:
        """Class codes (layers, cells) of the land-use layers."""
        pieces = [reader.read(*window.place) for reader in self._land_use]
        return np.concatenate(pieces).reshape(-1, window.rows * window.columns).astype(np.float64)

    def layer(self, role: str, window: Window) -> np.ndarray:
        """The window (bands, rows, columns) of the layer of a role that is given."""
        return self._layers[role].read(*window.place)

    def values(self, window: Window, cells: np.ndarray) -> Dict[str, np.ndarray]:
        """What the layers but SOC and land use hold at these cells (n,) of a window: (bands, n) by role, in the type they are read in.

        Of the spin-up years' monthly series the mean NPP of each bound is kept where no more is asked of them: a third of what is read.
        """
        values = {}
        if self._npp_settled:
            tmean, prec = (_at(self.layer(role, window), cells) for role in NPP_SERIES)
            with np.errstate(all="ignore"):  # no data that was not declared overflows; the checks and the status tell of it
                means = mean_npp(tmean, prec, self._method.half_widths, self._method.convention.signed_shift)
            values["npp_mean"] = np.stack([means[bound] for bound in BOUNDS])
            del tmean, prec  # before the other layers are read
        done = (*NPP_SERIES, "soc") if values else ("soc",)
        values.update({role: _at(self.layer(role, window), cells) for role in self._layers if role not in done})
        return values

    def block(self, values: Mapping[str, np.ndarray], land_use: Optional[np.ndarray], soc: Optional[np.ndarray]) -> Block:
        """The block of these values, with class codes (layers, n) and SOC (n,); cover is the classes' own where it is no layer."""
        if "cover" not in values and land_use is not None:
            values = {**values, "cover": self._method.classes.monthly(self._method.classes.cover, land_use[-1])}
        return block_of(values, land_use, soc)


def _at(layer: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Some cells (n,), in order and each once, of a layer (bands, rows, columns): (bands, n)."""
    every = layer.reshape(len(layer), -1)
    return every if cells.size == every.shape[1] else np.take(every, cells, axis=1)


def _pair(values: Mapping[str, np.ndarray], suffix: str) -> Optional[Tuple[np.ndarray, np.ndarray]]:
    """Temperature and rain of a period, where both were read."""
    names = (f"tmean_{suffix}", f"prec_{suffix}")
    return (values[names[0]], values[names[1]]) if set(names) <= set(values) else None


def block_of(values: Mapping[str, np.ndarray], land_use: Optional[np.ndarray], soc: Optional[np.ndarray]) -> Block:
    """A Block from the bands (bands, n) of each role."""

    def first(role: str) -> np.ndarray:
        return values[role][0].astype(np.float64)

    def one(role: str) -> Optional[np.ndarray]:
        return first(role) if role in values else None

    def bands(role: str) -> Optional[np.ndarray]:
        return values[role].astype(np.float64) if role in values else None

    def climate(suffix: str) -> Optional[Climate]:
        names = [f"{variable}_{suffix}" for variable in CLIMATE]
        return Climate(*(values[name] for name in names)) if set(names) <= set(values) else None

    spinup, warmup = climate("spinup"), climate("warmup")
    own = spinup if spinup is not None and spinup.years > 1 else None
    return Block(
        clay=first("clay"),
        cover=values["cover"].astype(np.float64),
        soc=None if soc is None else soc.astype(np.float64),
        land_use=land_use,
        spinup=spinup,
        warmup=warmup,
        forward=climate("forward"),
        npp_series=_pair(values, "npp") or (None if own is None else (own.tmean, own.prec)),
        recent_series=None if warmup is not None else _pair(values, "warmup"),
        npp_mean=bands("npp_mean"),
        npp_years=bands("npp_yearly"),
        r=one("dpm_rpm"),
        r_years=bands("dpm_rpm_warmup"),
        r_forward=one("dpm_rpm_forward"),
        fym=one("fym"),
        irrigation=bands("irrigation"),
        zones=one("zones"),
        c_input=one("c_input"),
        percent={role.split(":")[1]: first(role) for role in values if role.startswith("percent:")},
        widths={role.split(":")[1]: first(role) / 100.0 for role in values if role.startswith("width:")},
    )
