"""Why a single place has no result, in words."""

from __future__ import annotations

from typing import Dict

from ..core.errors import INFO, Problem
from ..core.gsocseq.landuse import ClassTable
from ..core.types import Status


def reason_of(status: Status, code: float, classes: ClassTable) -> Problem:
    """The reason behind a status other than OK; code: the place's land-use class."""
    values: Dict[str, str] = {}
    if status == Status.NOT_MODELLED:
        values = {"code": f"{code:g}", "name": classes.names[classes.codes.index(int(code))]}
    elif status == Status.UNKNOWN_CLASS:
        values = {"code": f"{code:g}"}
    return Problem(INFO, "status", f"site_{status.name.lower()}", values)
