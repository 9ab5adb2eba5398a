"""What the pages of the dock have in common."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterable, Optional, Sequence, Tuple

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

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

    def widget_of(self, where: str) -> Optional[QWidget]:
        """The widget of the field that a problem's `where` names; None where the page shows it nowhere."""
        return None

    def show_field(self, where: str) -> None:
        """Bring the widget of a field into sight, out of folded groups too, and give it the keys."""
        widget = self.widget_of(where)
        parent = widget
        while parent is not None and parent is not self:
            if isinstance(parent, QgsCollapsibleGroupBoxBasic):
                parent.setCollapsed(False)
            parent = parent.parentWidget()
        if widget is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # an unfolded group has its size after that
            for area in self.findChildren(QScrollArea):
                if area.isAncestorOf(widget):
                    area.ensureWidgetVisible(widget)
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

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


def with_refusals(config: RunConfig, touched: Iterable[str], refusals: Sequence[Problem]) -> RunConfig:
    """`config` with what is wrong in the fields that the user has touched (as a problem's `where`), in place of what was said of them before.

    So a run waits until they are right, though the configuration holds their last good values.
    """
    fields = tuple(touched)
    kept = [problem for problem in config.parse_problems if not any(_within(problem.where, field) for field in fields)]
    return replace(config, parse_problems=(*kept, *refusals))


def _within(where: str, field: str) -> bool:
    return where == field or where.startswith(f"{field}.")
