"""A look at every input before a run: what `validate` says of the configuration, and what the layers hold."""

from __future__ import annotations

from typing import List

from ...core.errors import Problem
from ...core.progress import Progress
from ..config import RunConfig


def check_inputs(config: RunConfig, progress: Progress) -> List[Problem]:
    """Every finding, errors first."""
    return config.validate()
