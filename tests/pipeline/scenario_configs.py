"""Scenarios of every valid kind, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.config import RunConfig

CODES = ("2", "3", "5", "12", "13", "7", "99")


def per_class(low: float, high: float) -> st.SearchStrategy:
    """A number, or numbers by class with and without a default."""
    number = st.floats(low, high, allow_nan=False).map(lambda value: value + 0.0)
    return number | st.dictionaries(st.sampled_from(("default", *CODES)), number, max_size=4)


names = st.from_regex(r"[A-Za-z][A-Za-z0-9]{0,5}", fullmatch=True).filter(lambda name: name.upper() not in ("BAU", "SSM"))

scenarios = st.builds(
    Scenario,
    name=names,
    percent=per_class(-100, 1000),
    zones=st.dictionaries(st.sampled_from(("1", "2", "3.5", "-4", "10.0")), per_class(-100, 1000), max_size=3),
    addition=st.floats(0, 50),
    fym=st.floats(0, 50),
    adopted_share=per_class(0, 100),
    ramp_years=st.integers(0, 1000),
)

layers = st.sampled_from(("/data/percent.tif", 7.0, {"path": "/data/percent.tif", "bands": [2]}, {"path": "/data/percent.nc", "bands": None}))


@st.composite
def configs(draw: st.DrawFn) -> RunConfig:
    """A configuration with such scenarios, horizons and layers of percentages."""
    listed = tuple(draw(st.lists(scenarios, min_size=1, max_size=5, unique_by=lambda scenario: scenario.name)))
    known = [scenario.name for scenario in listed]
    return RunConfig(
        scenarios=listed,
        percent_layers=draw(st.dictionaries(st.sampled_from(known), layers, max_size=3)),
        uncertainty_scenario=draw(st.none() | st.sampled_from(known)),
        horizons=tuple(draw(st.lists(st.integers(1, 1000), min_size=1, max_size=4, unique=True))),
        warm_up=draw(st.booleans()),
    )
