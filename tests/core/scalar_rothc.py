"""A second RothC, for tests only: one pixel, plain Python floats, loops as the model's description reads. Shares no code with the plugin."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Mapping, Optional, Sequence

import numpy as np

K = (10.0, 0.3, 0.66, 0.02)
EQUAL = (1.0 / 12.0,) * 12


@dataclass(frozen=True)
class Rules:
    """What a run may ask for beside the manual's defaults. r_years: the DPM/RPM ratio of each warm-up year; additions, manure: by scenario."""

    proportions: Sequence[float] = EQUAL
    fym: float = 0.0
    fym_proportions: Sequence[float] = EQUAL
    evaporation: float = 1.0
    r_years: Optional[Sequence[float]] = None
    r_forward: Optional[float] = None
    known_input: Optional[float] = None
    carrier: str = "SSM2"
    c_input_width: float = 0.15
    additions: Mapping[str, float] = field(default_factory=dict)
    manure: Mapping[str, float] = field(default_factory=dict)


MANUAL = Rules()


def temperature(t):
    return 0.0 if t < -5.0 else 47.91 / (1.0 + math.exp(106.06 / (t + 18.27)))


def deepest(clay, depth=30.0):
    return -(20.0 + 1.3 * clay - 0.01 * clay * clay) * depth / 23.0


def next_deficit(d, p, e, bare, m):
    if bare:
        return max(min(0.556 * m, d), min(0.0, d + p - e))
    return min(0.0, max(m, d + p - e))


def moisture(d, m):
    return 1.0 if d > 0.444 * m else 0.2 + 0.8 * (m - d) / (m - 0.444 * m)


def closed_start(climate, cover, clay, evaporation=1.0):
    """December's deficit once the year repeats, beginning from 0."""
    m, d = deepest(clay), 0.0
    for _ in range(1000):
        begin = d
        for (_, p, e), c in zip(climate, cover):
            d = next_deficit(d, p, evaporation * e, c > 0.8 + 1e-6, m)
        if abs(d - begin) <= 1e-9:
            break
    return d


def year(pools, climate, cover, clay, r, c_input, fym, d, rules=MANUAL):
    """Twelve months: (pools, December's deficit). c_input, fym: plant carbon and manure of the year."""
    m = deepest(clay)
    x = 1.67 * (1.85 + 1.60 * math.exp(-0.0786 * clay))
    for (t, p, e), c, plant, dung in zip(climate, cover, rules.proportions, rules.fym_proportions):
        d = next_deficit(d, p, rules.evaporation * e, c > 0.8 + 1e-6, m)
        xi = temperature(t) * moisture(d, m) * c
        left = [pool * math.exp(-k * xi / 12.0) for pool, k in zip(pools, K)]
        formed = sum(pool - rest for pool, rest in zip(pools, left)) / (x + 1.0)
        pools = [
            left[0] + plant * c_input * r / (1.0 + r) + dung * fym * 0.49,
            left[1] + plant * c_input / (1.0 + r) + dung * fym * 0.49,
            left[2] + 0.46 * formed,
            left[3] + 0.54 * formed + dung * fym * 0.02,
        ]
    return pools, d


def balanced(climate, cover, clay, r, c_input, fym, d, rules):
    """The pools that a year with this input leaves as they are: the fixed point of `year`, from what it makes of a unit of each pool."""
    columns = [year([float(i == j) for i in range(4)], climate, cover, clay, r, 0.0, 0.0, d, rules)[0] for j in range(4)]
    brought, _ = year([0.0] * 4, climate, cover, clay, r, c_input, fym, d, rules)
    return np.linalg.solve(np.eye(4) - np.array(columns).T, brought).tolist()


def miami(climate):
    rain, warmth = sum(p for _, p, _ in climate), sum(t for t, _, _ in climate) / 12.0
    return min(3000.0 * (1.0 - math.exp(-0.000664 * rain)), 3000.0 / (1.0 + math.exp(1.315 - 0.119 * warmth)))


def bound(climate, which):
    if which == "mid":
        return climate
    s = 1.0 if which == "low" else -1.0
    return [(t + s * 0.02 * abs(t), p * (1.0 - s * 0.05), e) for t, p, e in climate]


def chain(soc, clay, r, cover, normals, before, after, ahead, percents, horizon=20, rules=MANUAL):
    """The manual's three phases, with what `rules` adds. All years are lists of 12 (T, P, E); percents: shares by scenario."""
    result = {}
    for which, factor in (("mid", 1.0), ("low", 0.8), ("high", 1.2)):
        stock, clay_b = soc * factor, min(100.0, clay * {"mid": 1.0, "low": 0.9, "high": 1.1}[which])
        iom = 0.049 * stock**1.139
        climate = bound(normals, which)
        d = closed_start(climate, cover, clay_b, rules.evaporation)
        unit = sum(balanced(climate, cover, clay_b, r, 1.0, 0.0, d, rules))
        held = sum(balanced(climate, cover, clay_b, r, 0.0, rules.fym, d, rules))
        c_eq = (stock - iom - held) / unit
        pools = balanced(climate, cover, clay_b, r, c_eq, rules.fym, d, rules)
        npp_mean = sum(miami(bound(y, which)) for y in before) / len(before)
        inputs = [c_eq * miami(bound(y, which)) / npp_mean for y in after]
        for y, c, r_year in zip(after, inputs, rules.r_years or [r] * len(after)):
            pools, d = year(pools, bound(y, which), cover, clay_b, r_year, c, rules.fym, d, rules)
        c_mean = sum(inputs) / len(inputs)
        ends = futures(pools, iom, clay_b, r, cover, bound(ahead, which), c_mean, changes(which, percents, rules), horizon, rules)
        result[which] = {"c_eq": c_eq, "t0": sum(pools) + iom, "c_mean": c_mean, **ends}
    return result


def changes(which, percents, rules):
    """By the name of a result: the change of the input and whose additions it has. U: the scenario that carries the uncertainty."""
    if which == "mid":
        return {"BAU": (0.0, None), **{name: (change, name) for name, change in percents.items()}}
    width = -rules.c_input_width if which == "low" else rules.c_input_width
    return {"BAU": (0.0, None), "U": (percents[rules.carrier] + width, rules.carrier)}


def futures(pools, iom, clay, r, cover, climate, c_mean, wanted, horizon, rules):
    """The stock after `horizon` years by name."""
    d = closed_start(climate, cover, clay, rules.evaporation)
    usual = c_mean if rules.known_input is None else rules.known_input
    ratio = r if rules.r_forward is None else rules.r_forward
    ends = {}
    for name, (change, scenario) in wanted.items():
        c_input = usual * (1.0 + change) + rules.additions.get(scenario, 0.0)
        fym, end = rules.fym + rules.manure.get(scenario, 0.0), pools
        for _ in range(horizon):
            end, _d = year(end, climate, cover, clay, ratio, c_input, fym, d, rules)
        ends[name] = sum(end) + iom
    return ends
