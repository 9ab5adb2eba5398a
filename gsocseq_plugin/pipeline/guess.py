"""Which layer of a project is which: by its name and by its contents, never by one of them alone.

A guess comes with its evidence. What could be two things, or is not what its name says, is not chosen but told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Sequence, Tuple

from ..core.errors import INFO, WARNING, Problem, listed
from ..core.progress import Progress
from .config import RunConfig
from .guess_kinds import SERIES, Candidate, Found, sort_layer
from .guess_raw import raw_steps
from .layers import CLIMATE, ROLES
from .prepare.contract import Preparation
from .prepare.plan import filled_roles, in_order


@dataclass(frozen=True)
class Guesses:
    """layers: sources by role. prepare: entries from raw files, in the order of work. evidence: for each of both, its `where` names it.

    doubts: what was not chosen and why.
    """

    layers: Mapping[str, str]
    prepare: Tuple[Preparation, ...]
    evidence: Tuple[Problem, ...]
    doubts: Tuple[Problem, ...]


def guess(layers: Sequence[Tuple[str, str]], config: RunConfig, progress: Progress) -> Guesses:
    """What the layers, each as name and source, are. Raises Cancelled.

    config: its periods say what a climate layer is for; what it has chosen already is left alone.
    """
    found = Found(config)
    once = {path: name for name, path in reversed(layers)}  # a layer that is twice in the project is one
    for number, (path, name) in enumerate(reversed(list(once.items())), start=1):
        progress.check()
        sort_layer(name, path, found)
        progress.report(number / len(once))
    taken = {*config.layers, *filled_roles(config)}
    ready = {role: candidate for role, candidate in _chosen(found).items() if role not in taken}
    sources = {role: candidate.path for role, candidate in ready.items()}
    entries, evidence, doubts = raw_steps(found.raw, config, sources)
    told = [Problem(INFO, f"layers.{role}", candidate.evidence[0], dict(candidate.evidence[1])) for role, candidate in ready.items()]
    free = [doubt for doubt in found.doubts if not any(doubt.where == f"layers.{role}" for role in taken)]
    return Guesses(sources, in_order(entries), (*told, *evidence), (*free, *doubts))


def _chosen(found: Found) -> Dict[str, Candidate]:
    """The only candidate of each role; where there are two, none, and a doubt."""
    chosen: Dict[str, Candidate] = {}
    for role, candidates in _with_series(found.roles).items():
        if len(candidates) == 1:
            chosen[role] = candidates[0]
        else:
            names = listed([candidate.name for candidate in candidates])
            values = {"role": Problem(INFO, "", f"role_{role}"), "names": names}
            found.doubts.append(Problem(WARNING, f"layers.{role}", "guess_twice", values))
    return chosen


def _with_series(roles: Mapping[str, List[Candidate]]) -> Dict[str, List[Candidate]]:
    """The series of the spin-up years in their places: beside normals those of the plant growth, without normals the spin-up's own."""
    placed = {role: candidates for role, candidates in roles.items() if not role.startswith(SERIES)}
    series = {variable: roles.get(f"{SERIES}{variable}", []) for variable in CLIMATE}
    normals = any(placed.get(f"{variable}_spinup") for variable in CLIMATE)
    if normals and all(series.values()) and not all(placed.get(f"{variable}_spinup") for variable in CLIMATE):
        for variable in CLIMATE:  # normals of some only: the three layers of a phase are of one kind
            placed.pop(f"{variable}_spinup", None)
        normals = False
    for variable, candidates in series.items():
        role = f"{variable}_npp" if normals else f"{variable}_spinup"
        if candidates and role in ROLES:
            placed[role] = candidates
    return placed
