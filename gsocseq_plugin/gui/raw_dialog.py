"""The dialog for one entry of `prepare`: the raw files and options of a step, with the toolbox's own labels, help and widgets."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple, Union

from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgsGui, QgsProcessingGui, QgsProcessingParameterWidgetContext
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QLabel, QListWidget, QListWidgetItem, QWidget

from ..core.errors import GsocError, sentence
from ..pipeline.layers import ROLES
from ..pipeline.prepare.contract import Preparation
from ..pipeline.prepare.plan import FILL
from ..processing.files_param import Files
from ..processing.params import Choice, Param, Rasters, Switch
from ..processing.prepare_entry import WAY, WAYS, algorithm_of, entry_of, inputs, parameters_of
from ..processing.run_params import LAND_USE_LEGEND, LEGEND_FILE
from ..processing.translate import tr
from .file_list import FileList
from .form import fill_from_form

_LETTERS, _LINES, _SHARE = 72, 30, 0.9
"""How wide and high the dialog opens, in letters and lines of the user's font, and at most so much of the screen."""


class _Field:
    """A parameter of the toolbox as a label and a widget."""

    def __init__(self, param: Param, widget: QWidget, parent: QWidget) -> None:
        self.param, self.widget = param, widget
        self.widget.setParent(parent)
        self.widget.setToolTip(tr(param.help))
        self.widget.setAccessibleName(tr(param.label))
        self.label = QLabel(tr(param.label), parent)
        self.label.setToolTip(tr(param.help))
        self.label.setWordWrap(True)
        self.label.setBuddy(self.widget)

    def set_visible(self, visible: bool) -> None:
        """Show or hide label and widget."""
        self.label.setVisible(visible and not isinstance(self.param, Switch))  # a check box has its own label
        self.widget.setVisible(visible)


class _FilesField(_Field):
    """Several files."""

    def __init__(self, param: Param, parent: QWidget) -> None:
        self._list = FileList(tr(param.label), parent)
        super().__init__(param, self._list, parent)

    def show(self, value: Any) -> None:
        """Show these files."""
        self._list.show_paths(value or [])

    def value(self) -> Any:
        """The files."""
        return self._list.paths()


class _ToolboxField(_Field):
    """Anything else, in the widget that QGIS's toolbox has for it."""

    def __init__(self, param: Param, context: QgsProcessingContext, places: QgsProcessingParameterWidgetContext, parent: QWidget) -> None:
        self._context = context
        self._definition = param.definition()  # QGIS's widget does not own it
        self._wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(self._definition, QgsProcessingGui.WidgetType.Standard)
        self._wrapper.setWidgetContext(places)
        super().__init__(param, self._wrapper.createWrappedWidget(context), parent)

    def show(self, value: Any) -> None:
        """Show a value as the parameter reads it."""
        if isinstance(self.param, Choice):
            value = [option for option, _ in self.param.options].index(value)
        self._wrapper.setParameterValue(value, self._context)

    def value(self) -> Any:
        """What the widget holds, as QGIS gives it to the algorithm."""
        return self._wrapper.parameterValue()


class RawDialog(QDialog):
    """entry: what was made of it when OK was pressed. A mistake is told in the dialog, which then stays."""

    def __init__(self, step: str, entry: Optional[Preparation] = None, canvas: Any = None, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "raw_dialog")
        self.step = step
        self.entry: Optional[Preparation] = None
        algorithm = algorithm_of(step)
        self.setWindowTitle(sentence("raw_title", {"title": tr(algorithm.TITLE)}, tr))
        self.summary.setText(tr(algorithm.SUMMARY))
        self.summary.setToolTip(tr(algorithm.HELP))
        self._context = _project_context()
        self.fields: Dict[str, Union[_FilesField, _ToolboxField]] = {}
        self._roles: Optional[QListWidget] = None
        self._way: Optional[QComboBox] = None
        self._build(canvas)
        self._fill(entry)
        self.refusal.hide()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        letters = self.fontMetrics()
        wanted = QSize(_LETTERS * letters.averageCharWidth(), _LINES * letters.height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * _SHARE))

    def _build(self, canvas: Any) -> None:
        places = QgsProcessingParameterWidgetContext()
        places.setProject(QgsProject.instance())
        if canvas is not None:
            places.setMapCanvas(canvas)
        if self.step in WAYS:
            self._add_way()
        if self.step == FILL:
            self._add_roles()
        for name, param in inputs(self.step).items():
            self._add(name, param, places)
            if param.id == LAND_USE_LEGEND.id:
                self._add("legend_file", LEGEND_FILE, places)
        self.contents.layout().addStretch(1)

    def _add(self, name: str, param: Param, places: QgsProcessingParameterWidgetContext) -> None:
        several = isinstance(param, (Rasters, Files))
        field = _FilesField(param, self.contents) if several else _ToolboxField(param, self._context, places, self.contents)
        self.fields[name] = field
        self.contents.layout().addWidget(field.label)
        self.contents.layout().addWidget(field.widget)

    def _add_way(self) -> None:
        """The choice of what a step starts from."""
        param = next(param for param in algorithm_of(self.step).PARAMS if param.id == WAY)
        label = QLabel(tr(param.label), self.contents)
        way = QComboBox(self.contents)
        for value, text in getattr(param, "options", ()):
            way.addItem(tr(text), value)
        way.setToolTip(tr(param.help))
        label.setBuddy(way)
        way.currentIndexChanged.connect(self._show_way)
        self._way = way
        for widget in (label, way):
            self.contents.layout().addWidget(widget)

    def _add_roles(self) -> None:
        """The layers that fill_gaps is to fill, which in the toolbox are files."""
        label = QLabel(sentence("raw_roles", {}, tr), self.contents)
        label.setWordWrap(True)
        self._roles = QListWidget(self.contents)
        self._roles.setWordWrap(True)
        self._roles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        label.setBuddy(self._roles)
        for role in ROLES:
            item = QListWidgetItem(sentence(f"role_{role}", {}, tr), self._roles)
            item.setData(Qt.ItemDataRole.UserRole, role)
            item.setCheckState(Qt.CheckState.Unchecked)
        for widget in (label, self._roles):
            self.contents.layout().addWidget(widget)

    def _fill(self, entry: Optional[Preparation]) -> None:
        """Show an entry, or the defaults of a new one."""
        values = parameters_of(entry) if entry is not None else {}
        for field in self.fields.values():
            field.show(values.get(field.param.id, field.param.default))
        if self._way is not None and entry is not None:
            self._way.setCurrentIndex(self._way.findData(values[WAY]))
        for item, role in self._listed():
            ticked = entry is not None and role in entry.request.roles
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._show_way()

    def _listed(self) -> List[Tuple[QListWidgetItem, str]]:
        if self._roles is None:
            return []
        items = [self._roles.item(row) for row in range(self._roles.count())]
        return [(item, item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def _show_way(self) -> None:
        """Hide what the chosen way does not use."""
        wanted = self.fields if self._way is None else WAYS[self.step][self._way.currentData()]
        for name, field in self.fields.items():
            field.set_visible(name in wanted)

    def accept(self) -> None:
        """Make the entry; stay with the reason where that cannot be."""
        values = {field.param.id: field.value() for field in self.fields.values()}
        if self._way is not None:
            values[WAY] = self._way.currentData()
        ticked = [role for item, role in self._listed() if item.checkState() == Qt.CheckState.Checked]
        try:
            # In a context of its own: QGIS's widgets have opened files as layers in theirs.
            self.entry = entry_of(self.step, values, _project_context(), {"roles": ticked} if ticked else {})
        except GsocError as error:
            self.refusal.setText(error.text(tr))
            self.refusal.show()
            return
        super().accept()


def _project_context() -> QgsProcessingContext:
    """Where layers are looked up: the project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context
