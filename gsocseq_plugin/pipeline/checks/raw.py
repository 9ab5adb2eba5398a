"""The raw files behind the `prepare` list of a configuration: each step looks at its own."""

from __future__ import annotations

from typing import Set

from ...core.progress import Progress
from ..config import RunConfig
from ..prepare.plan import filled_roles
from ..prepare.registry import STEPS
from .findings import Findings

NPP_ROLES = {"tmean_spinup", "prec_spinup", "tmean_npp", "prec_npp", "npp_mean"}
"""Roles that the mean NPP of the spin-up years may come from."""


def look_at_raw(config: RunConfig, findings: Findings, progress: Progress) -> Set[str]:
    """Let every step of `prepare` look at its files; the roles that they will fill."""
    for entry in config.prepare:
        progress.check()
        findings.attempt(f"prepare.{entry.step}", STEPS[entry.step].look, entry.request, config, findings)
    return set(filled_roles(config))
