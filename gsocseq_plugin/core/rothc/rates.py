"""The rate modifiers of RothC for temperature and plant cover; `moisture` has the third. Source: Coleman & Jenkinson 1996.

Any shape of array; NaN stays NaN.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..constants import BARE, COVERED
from .conventions import Convention


def temperature_factor(
    tmean: np.ndarray, convention: Convention, height: Optional[np.ndarray] = None, out: Optional[np.ndarray] = None
) -> np.ndarray:
    """Rate factor a of monthly mean air temperature (degC), any shape: a/(1 + exp(b/(T + c))).

    height: stands for the number a, to have the product with other factors at once; out: for the result.
    """
    a, b, c = convention.temperature
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        factor = np.add(tmean, c, out=out)
        np.divide(b, factor, out=factor)
        np.exp(factor, out=factor)
        factor += 1.0
        np.divide(a if height is None else height, factor, out=factor)
    if convention.below == 0.0:
        factor *= tmean >= convention.coldest  # a third of the cost of writing zeros where a mask says so
    else:
        factor[tmean < convention.coldest] = convention.below
    return factor


def is_bare(cover: np.ndarray, convention: Convention) -> np.ndarray:
    """Whether the month's cover factor (0.6 covered .. 1.0 bare) means bare soil."""
    return cover > convention.bare_above


def cover_factor(cover: np.ndarray, convention: Convention) -> np.ndarray:
    """Rate factor c: the cover layer's own value, or 0.6 covered and 1.0 bare."""
    if convention.layer_cover:
        return cover
    return np.where(np.isnan(cover), np.nan, np.where(is_bare(cover, convention), BARE, COVERED))
