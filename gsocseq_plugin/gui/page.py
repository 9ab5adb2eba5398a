"""What the pages of the dock have in common."""

from __future__ import annotations

from typing import Sequence, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import Problem
from ..pipeline.config import RunConfig


class Page(QWidget):
    """One page: shows a configuration, says what the user changed in it, and marks the fields that are at fault.

    FIELDS: the fields of a configuration that stand on this page, such as "layers" or "scenarios".
    """

    FIELDS: Tuple[str, ...] = ()
    changed = pyqtSignal()
    """The user changed something; never while a configuration is being shown."""

    @classmethod
    def owns(cls, where: str) -> bool:
        """Whether a problem's `where`, such as "scenarios.SSM1.percent", is on this page."""
        return where.split(".")[0] in cls.FIELDS

    def show_config(self, config: RunConfig) -> None:
        """Fill the page."""
        raise NotImplementedError

    def edited(self, config: RunConfig) -> RunConfig:
        """`config` with what stands on this page; `edited(config)` after `show_config(config)` is `config`."""
        raise NotImplementedError

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        """Mark the fields of this page with the findings about them (of all severities; those of other pages are among them).

        checking: a look at the inputs is under way, so these are not the last word.
        """
