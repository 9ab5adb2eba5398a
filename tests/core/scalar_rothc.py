"""A second RothC, for tests only: one pixel, plain Python floats, loops as the model's description reads. Shares no code with the plugin."""

from __future__ import annotations

import math

K = (10.0, 0.3, 0.66, 0.02)


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


def year(pools, climate, cover, clay, r, c_input, d, paddy=1.0):
    """Twelve months: (pools, December's deficit)."""
    m = deepest(clay)
    x = 1.67 * (1.85 + 1.60 * math.exp(-0.0786 * clay))
    for (t, p, e), c in zip(climate, cover):
        d = next_deficit(d, p, e, c > 0.8 + 1e-6, m)
        xi = temperature(t) * moisture(d, m) * c * paddy
        left = [pool * math.exp(-k * xi / 12.0) for pool, k in zip(pools, K)]
        formed = sum(pool - rest for pool, rest in zip(pools, left)) / (x + 1.0)
        pools = [
            left[0] + c_input / 12.0 * r / (1.0 + r),
            left[1] + c_input / 12.0 / (1.0 + r),
            left[2] + 0.46 * formed,
            left[3] + 0.54 * formed,
        ]
    return pools, d


def miami(climate):
    rain, warmth = sum(p for _, p, _ in climate), sum(t for t, _, _ in climate) / 12.0
    return min(3000.0 * (1.0 - math.exp(-0.000664 * rain)), 3000.0 / (1.0 + math.exp(1.315 - 0.119 * warmth)))


def bound(climate, which):
    if which == "mid":
        return climate
    s = 1.0 if which == "low" else -1.0
    return [(t + s * 0.02 * abs(t), p * (1.0 - s * 0.05), e) for t, p, e in climate]


def chain(soc, clay, r, cover, normals, before, after, ahead, percents, horizon=20):
    """The manual's three phases with the equilibrium found by stepping a unit input for 20 000 years. All years are lists of 12 (T, P, E)."""
    result = {}
    for which, factor in (("mid", 1.0), ("low", 0.8), ("high", 1.2)):
        stock, clay_b = soc * factor, min(100.0, clay * {"mid": 1.0, "low": 0.9, "high": 1.1}[which])
        iom = 0.049 * stock**1.139
        climate = bound(normals, which)
        d = closed_start(climate, cover, clay_b)
        unit = [0.0] * 4
        for _ in range(20_000):
            unit, _d = year(unit, climate, cover, clay_b, r, 1.0, d)
        c_eq = (stock - iom) / sum(unit)
        pools = [c_eq * q for q in unit]
        npp_mean = sum(miami(bound(y, which)) for y in before) / len(before)
        inputs = [c_eq * miami(bound(y, which)) / npp_mean for y in after]
        for y, c in zip(after, inputs):
            pools, d = year(pools, bound(y, which), cover, clay_b, r, c, d)
        c_mean = sum(inputs) / len(inputs)
        later = bound(ahead, which)
        d = closed_start(later, cover, clay_b)
        changes = {"BAU": 0.0, **percents} if which == "mid" else {"BAU": 0.0, "U": 0.10 + (-0.15 if which == "low" else 0.15)}
        ends = {}
        for name, change in changes.items():
            p = pools
            for _ in range(horizon):
                p, _d = year(p, later, cover, clay_b, r, c_mean * (1.0 + change), d)
            ends[name] = sum(p) + iom
        result[which] = {"c_eq": c_eq, "t0": sum(pools) + iom, "c_mean": c_mean, **ends}
    return result
