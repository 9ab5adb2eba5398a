"""Why a single place has no result, in words."""

from __future__ import annotations

from typing import Dict, Iterator, Optional, Tuple

import numpy as np

from ..core.errors import INFO, Problem
from ..core.gsocseq.block import Block
from ..core.gsocseq.landuse import ClassTable
from ..core.gsocseq.screen import CLAY_MAX, COVER_RANGE, TEMPERATURE_RANGE, WATER_RANGE
from ..core.types import Status

Range = Tuple[float, float]


def reason_of(status: Status, code: float, classes: ClassTable, block: Optional[Block] = None, pixel: int = 0) -> Problem:
    """The reason behind a status other than OK; code: the place's land-use class. With the block, what is out of range is named."""
    key, values = status.name.lower(), {}
    if status == Status.NOT_MODELLED:
        values = {"code": f"{code:g}", "class_name": classes.names[classes.codes.index(int(code))]}
    elif status == Status.UNKNOWN_CLASS:
        values = {"code": f"{code:g}"}
    elif status == Status.OUT_OF_RANGE and block is not None:
        key, values = _out_of_range(block, pixel)
    return Problem(INFO, "", f"site_{key}", values)


def _out_of_range(block: Block, pixel: int) -> Tuple[str, Dict[str, str]]:
    """The key and values of the first input of a pixel that is beyond what exists: of its values the farthest off."""
    for name, array, (low, high) in _ranged(block):
        numbers = np.atleast_1d(array[..., pixel])
        off = np.nan_to_num(np.maximum(low - numbers, numbers - high), nan=-np.inf)
        if off.max() > 0:
            return f"range_{name}", {"value": f"{numbers[off.argmax()]:.5g}", "low": f"{low:.3g}", "high": f"{high:g}"}
    return "out_of_range", {}


def _ranged(block: Block) -> Iterator[Tuple[str, np.ndarray, Range]]:
    """The inputs (..., n) that have a range."""
    yield "clay", block.clay, (0.0, CLAY_MAX)
    yield "cover", block.cover, COVER_RANGE
    for climate in (block.spinup, block.warmup, block.forward):
        if climate is not None:
            yield "tmean", climate.tmean, TEMPERATURE_RANGE
            yield "prec", climate.prec, WATER_RANGE
            yield "pet", climate.pet, WATER_RANGE
