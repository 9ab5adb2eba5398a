"""The scenarios of a configuration as rows that can be added, taken away and moved, and the sets of scenarios to begin with."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import Dict, List, Mapping, Optional, Sequence, Set, Tuple

from ..core.errors import GsocError
from ..core.gsocseq.scenarios import DEFAULT, PerClass, Scenario
from ..io.tables import read_class_table
from .config import TABLES, Layer, RunConfig, fao_scenarios

_NEW_KEY = count().__next__


@dataclass(frozen=True)
class Row:
    """A scenario with its layer of percentages. key: what stays when the scenario is renamed."""

    scenario: Scenario
    layer: Optional[Layer] = None
    key: int = field(default_factory=_NEW_KEY, compare=False)

    @property
    def name(self) -> str:
        """The scenario's name."""
        return self.scenario.name


Rows = Tuple[Row, ...]


def rows_of(config: RunConfig) -> Rows:
    """The scenarios of a configuration."""
    return tuple(Row(scenario, config.percent_layers.get(scenario.name)) for scenario in config.scenarios)


def keys_by_name(rows: Rows) -> Dict[str, int]:
    """What `with_rows` needs to follow names."""
    return {row.name: row.key for row in rows}


def with_rows(config: RunConfig, rows: Rows, known: Mapping[str, int]) -> RunConfig:
    """`config` with these scenarios and their layers.

    known: keys of the rows by the names they have had; the scenario that carries the uncertainty is followed through its renaming,
    and is None when it was taken away.
    """
    names = [row.name for row in rows]
    strangers = {name: layer for name, layer in config.percent_layers.items() if name not in known and name not in names}
    layers = {row.name: row.layer for row in rows if row.layer is not None}
    carrier = config.uncertainty_scenario
    if carrier is not None and carrier in known:
        carrier = next((row.name for row in rows if row.key == known[carrier]), None)
    return replace(config, scenarios=tuple(row.scenario for row in rows), percent_layers={**strangers, **layers}, uncertainty_scenario=carrier)


def added(rows: Rows, scenarios: Sequence[Scenario], place: Optional[int] = None) -> Rows:
    """With further scenarios at a place (default: the end); one whose name is taken gets the next free one."""
    place = len(rows) if place is None else place
    taken, new = {row.name for row in rows}, []
    for scenario in scenarios:
        name = free_name(taken) if scenario.name in taken else scenario.name
        taken.add(name)
        new.append(Row(replace(scenario, name=name)))
    return (*rows[:place], *new, *rows[place:])


def free_name(taken: Set[str]) -> str:
    """The first of SSM1, SSM2, ... that is not taken."""
    return next(name for name in (f"SSM{number}" for number in count(1)) if name not in taken)


def removed(rows: Rows, places: Set[int]) -> Rows:
    """Without the rows at these places."""
    return tuple(row for place, row in enumerate(rows) if place not in places)


def duplicated(rows: Rows, places: Set[int]) -> Rows:
    """With a copy after each of the rows at these places, under the next free name."""
    taken = {row.name for row in rows}
    result: List[Row] = []
    for place, row in enumerate(rows):
        result.append(row)
        if place in places:
            name = free_name(taken)
            taken.add(name)
            result.append(Row(replace(row.scenario, name=name), row.layer))
    return tuple(result)


def moved(rows: Rows, places: Set[int], by: int) -> Rows:
    """With the rows at these places moved up (by -1) or down (by 1), as one block; unchanged at the end of the table."""
    targets = {place + by for place in places}
    if not places or min(targets) < 0 or max(targets) >= len(rows):
        return rows
    result = list(rows)
    for place in sorted(places, reverse=by > 0):
        result.insert(place + by, result.pop(place))
    return tuple(result)


def fao_and_30() -> Tuple[Scenario, ...]:
    """FAO's three scenarios, and +30 % C input as a fourth."""
    return (*fao_scenarios(), Scenario("SSM4", 30.0))


def one_class(code: int, percent: float) -> Tuple[Scenario, ...]:
    """One scenario in which only the land of one class gets more C input, in %."""
    return (Scenario("SSM1", {DEFAULT: 0.0, str(code): percent}),)


def zeroed(rows: Rows) -> Rows:
    """With no more C input than BAU in any scenario: nothing by class, zone or layer, and nothing added."""
    return tuple(replace(row, scenario=replace(row.scenario, percent=0.0, zones={}, addition=0.0, fym=0.0), layer=None) for row in rows)


def codes_of(value: PerClass) -> Set[int]:
    """The class codes that have numbers of their own."""
    return {int(code) for code in value if code != DEFAULT} if isinstance(value, Mapping) else set()


def used_codes(rows: Rows) -> Set[int]:
    """The class codes that have numbers of their own in any scenario or zone."""
    every = [value for row in rows for value in (row.scenario.percent, row.scenario.adopted_share, *row.scenario.zones.values())]
    return set().union(*map(codes_of, every))


def zones_of(rows: Rows) -> List[str]:
    """The ids of the zones with percentages of their own, as they are written, ascending."""
    return sorted({zone for row in rows for zone in row.scenario.zones}, key=float)


def class_names(config: RunConfig) -> Tuple[Dict[int, str], Set[int]]:
    """The names of the land-use classes by code, and the codes that are modelled: of the configuration's own table, or of FAO's.

    FAO's where the own table cannot be read: `check_inputs` says what is wrong with it.
    """
    try:
        table = read_class_table(config.classes or str(TABLES / "classes.csv"))
    except GsocError:
        table = read_class_table(str(TABLES / "classes.csv"))
    names = dict(zip(table.codes, table.names))
    return names, {code for code, modelled in zip(table.codes, table.modelled) if modelled}
