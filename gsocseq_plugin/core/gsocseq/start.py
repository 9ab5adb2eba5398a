"""The land at t0 as the forward phase finds it: what is asked of the years ahead begins here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Dict, Optional, Tuple

import numpy as np

from ..rothc.ahead import CarbonInput
from ..rothc.ground import Ground
from ..types import Climate, PixelState
from .block import Block
from .chain import Stage, land_at_t0
from .forward import Place
from .inputs import Method, Pixels, paddy_factor


@dataclass(frozen=True)
class Start:
    """n pixels at t0. status (n,); states by bound, their c_input is that of BAU; pixels: the forward phase's inputs; fym (n,): the current
    manure, t C/ha/yr, 0 where there is none; carbon: plant carbon and manure, the kinds 0 and 1; paddy (n,) rate factor; water: irrigation,
    mm/month."""

    status: np.ndarray
    states: Dict[str, PixelState]
    place: Place
    pixels: Pixels
    fym: np.ndarray
    carbon: CarbonInput
    paddy: np.ndarray
    water: Optional[np.ndarray]

    def seen(self, bound: str, method: Method) -> Tuple[Climate, Ground]:
        """The climate, watered, and the ground as a bound sees them."""
        climate = self.pixels.shifted(self.pixels.climate, bound, method.convention).watered(self.water)
        return climate, self.pixels.ground(bound, method.convention)


def forward_start(stage: Stage, block: Block, method: Method) -> Start:
    """The start of the forward phase on a block: the same climate, C input, manure and refusals as `forward_stage`."""
    status, states, place, pixels = land_at_t0(stage, block, method)
    fym = np.zeros_like(block.clay) if pixels.fym is None else pixels.fym
    pixels = replace(pixels, fym=fym)
    carbon = pixels.carbon(stage.land_use, method, block.r_forward)
    paddy, water = paddy_factor(stage.land_use, method), pixels.water(stage.land_use, method)
    return Start(status, states, place, pixels, fym, carbon, paddy, water)
