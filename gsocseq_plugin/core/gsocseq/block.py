"""The inputs of a block of pixels as they were read, before any bound or convention has touched them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

import numpy as np

from ..types import Climate


@dataclass(frozen=True)
class Block:
    """The inputs of n pixels as they were read; a phase needs some of them and leaves the rest None.

    soc t C/ha; clay %; cover factor (12, n); land_use class codes (layers, n); spinup, warmup, forward: climates, normals or series;
    npp_series, recent_series: monthly (tmean, prec) of the spin-up and of the recent years; npp_mean (1 or 3, n) mid, low, high and
    npp_years (years, n) in one unit, in place of MIAMI; r, r_forward (n,) and r_years (years, n) in place of the class table's DPM/RPM
    ratio; fym t C/ha/yr; irrigation (12 or 1, n) mm/month; zones (n,); c_input: known C input t C/ha/yr; percent: layers of percentages
    by scenario; widths: half-widths by input, as shares (n,).
    """

    clay: np.ndarray
    cover: np.ndarray
    soc: Optional[np.ndarray] = None
    land_use: Optional[np.ndarray] = None
    spinup: Optional[Climate] = None
    warmup: Optional[Climate] = None
    forward: Optional[Climate] = None
    npp_series: Optional[Tuple[np.ndarray, np.ndarray]] = None
    recent_series: Optional[Tuple[np.ndarray, np.ndarray]] = None
    npp_mean: Optional[np.ndarray] = None
    npp_years: Optional[np.ndarray] = None
    r: Optional[np.ndarray] = None
    r_years: Optional[np.ndarray] = None
    r_forward: Optional[np.ndarray] = None
    fym: Optional[np.ndarray] = None
    irrigation: Optional[np.ndarray] = None
    zones: Optional[np.ndarray] = None
    c_input: Optional[np.ndarray] = None
    percent: Mapping[str, np.ndarray] = field(default_factory=dict)
    widths: Mapping[str, np.ndarray] = field(default_factory=dict)

    def need(self, name: str) -> Any:
        """An input that the phase cannot do without; ValueError when it was not read, which no user can cause."""
        value = getattr(self, name)
        if value is None:
            raise ValueError(f"the block has no {name}")
        return value


def part_of(block: Block, pixels: slice) -> Block:
    """Some of a block's pixels."""
    return _mapped(block, lambda array: array[..., pixels])


def joined(blocks: List[Block]) -> Block:
    """The pixels of several blocks of the same inputs, one after the other. The list is emptied: what is joined already is let go."""
    if len(blocks) == 1:
        return blocks.pop()
    return Block(**_joined_fields(blocks))


def _joined_fields(records: List[Any]) -> Dict[str, Any]:
    """The fields of several dataclasses of one kind, joined one after the other; the list is emptied."""
    parts = [dict(vars(record)) for record in records]
    records.clear()
    return {name: _joined([part.pop(name) for part in parts]) for name in list(parts[0])}


def _joined(values: List[Any]) -> Any:
    first = values[0]
    if first is None:
        return None
    if isinstance(first, np.ndarray):
        return np.concatenate(values, axis=-1)
    if isinstance(first, Climate):
        del first
        return Climate(**_joined_fields(values))
    if isinstance(first, tuple):
        return tuple(np.concatenate(parts, axis=-1) for parts in zip(*values))
    return {key: np.concatenate([value[key] for value in values], axis=-1) for key in first}


def _mapped(block: Block, change: Callable[[np.ndarray], np.ndarray]) -> Block:
    """A block with every array changed."""

    def deep(value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, np.ndarray):
            return change(value)
        if isinstance(value, Climate):
            return Climate(change(value.tmean), change(value.prec), change(value.pet))
        if isinstance(value, tuple):
            return tuple(change(each) for each in value)
        return {key: change(each) for key, each in value.items()}

    return Block(**{each.name: deep(getattr(block, each.name)) for each in fields(Block)})
