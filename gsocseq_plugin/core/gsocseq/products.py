"""The 29 maps of a GSOCseq submission from the stocks of the phases. Source: FAO 2022, Technical Manual annex II, table 16.1, and ch. 12."""

from __future__ import annotations

from typing import Dict, Mapping, Sequence, Tuple

import numpy as np

from .forward import Future

FAO_SCENARIOS = ("SSM1", "SSM2", "SSM3")
T0_MAP = "T0_Map030"
STOCK, RATE, UNCERTAINTY = "t C/ha", "t C/ha/yr", "%"


def uncertainty(mid: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """U = 100 (high - low)/(2 mid), %; NaN where mid is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(mid == 0.0, np.nan, 100.0 * (high - low) / (2.0 * mid))


def combined_uncertainty(x1: np.ndarray, u1: np.ndarray, x2: np.ndarray, u2: np.ndarray) -> np.ndarray:
    """The published uncertainty (%) of the difference of two stocks: sqrt((u1 x1)^2 + (u2 x2)^2)/|x1 + x2|.

    It is divided by the SUM of the stocks, so it says little of the difference itself: FAO 2022, ch. 12; the product is defined so.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sqrt((u1 * x1) ** 2 + (u2 * x2) ** 2) / np.abs(x1 + x2)


def product_units(scenarios: Sequence[str] = FAO_SCENARIOS) -> Dict[str, str]:
    """The stems of the maps in the order of table 16.1, with their units: 29 of them for FAO's three scenarios."""
    every = ["BAU", *scenarios]
    units = {T0_MAP: STOCK, "T0_UncertaintyMap030": UNCERTAINTY}
    units.update({f"finalSOC_{s}_Map030": STOCK for s in every})
    units.update({"BAU_UncertaintyMap030": UNCERTAINTY, "SSM_UncertaintyMap030": UNCERTAINTY})
    units.update({f"AbsDiff_{s}_Map030": STOCK for s in every})
    for s in every:
        units.update({f"ASR_{s}_Map030": RATE, f"ASR_{s}_UncertaintyMap030": UNCERTAINTY})
    units.update({f"RelDiff_{s}_Map030": STOCK for s in scenarios})
    for s in scenarios:
        units.update({f"RSR_{s}_Map030": RATE, f"RSR_{s}_UncertaintyMap030": UNCERTAINTY})
    return units


Bounds = Tuple[np.ndarray, np.ndarray, np.ndarray]


def products(
    t0: Bounds, bau: Bounds, ssm: Dict[str, np.ndarray], ssm_mid: np.ndarray, ssm_low: np.ndarray, ssm_high: np.ndarray, years: int
) -> Dict[str, np.ndarray]:
    """The maps by stem, float64 (n,), NaN where there is no answer.

    t0 and bau: mid, low, high stocks; ssm: stocks by scenario; ssm_mid, ssm_low, ssm_high: of the scenario that carries the uncertainty,
    which serves all scenarios; all t C/ha. years: the horizon. Differences are formed in float64, before any rounding.
    """
    u_t0, u_bau, u_ssm = uncertainty(*t0), uncertainty(*bau), uncertainty(ssm_mid, ssm_low, ssm_high)
    t0_mid, bau_mid = t0[0], bau[0]
    maps = {T0_MAP: t0_mid, "T0_UncertaintyMap030": u_t0, "BAU_UncertaintyMap030": u_bau, "SSM_UncertaintyMap030": u_ssm}
    for name, stock in {"BAU": bau_mid, **ssm}.items():
        maps[f"finalSOC_{name}_Map030"] = stock
        maps[f"AbsDiff_{name}_Map030"] = stock - t0_mid
        maps[f"ASR_{name}_Map030"] = (stock - t0_mid) / years
        own = u_bau if name == "BAU" else u_ssm
        maps[f"ASR_{name}_UncertaintyMap030"] = combined_uncertainty(stock, own, t0_mid, u_t0)
    for name, stock in ssm.items():
        maps[f"RelDiff_{name}_Map030"] = stock - bau_mid
        maps[f"RSR_{name}_Map030"] = (stock - bau_mid) / years
        maps[f"RSR_{name}_UncertaintyMap030"] = combined_uncertainty(stock, u_ssm, bau_mid, u_bau)
    return {stem: maps[stem] for stem in product_units(list(ssm))}




def products_at(
    t0: Mapping[str, np.ndarray], future: Future, scenarios: Sequence[str], carrier: int, years: int
) -> Dict[str, np.ndarray]:
    """The maps of one horizon by stem; `carrier` is the index of the scenario that carries the uncertainty of management."""
    stocks, bau = (t0["mid"], t0["low"], t0["high"]), (future.bau["mid"], future.bau["low"], future.bau["high"])
    ssm = dict(zip(scenarios, future.ssm))
    return products(stocks, bau, ssm, future.ssm[carrier], future.ssm_low, future.ssm_high, years)
