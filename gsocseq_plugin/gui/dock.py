"""The dock: five pages in the order of work, over one controller."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Optional, Set

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QMessageBox, QWidget

from ..core.errors import ERROR, WARNING, sentence
from ..processing.translate import tr
from .controller import Controller
from .form import fill_from_form
from .help_window import HelpWindow
from .layers_page import LayersPage
from .messages import SUCCESS, tell
from .options_page import OptionsPage
from .page import Page
from .pixel_tool import PixelTool
from .results_page import ResultsPage
from .run_page import RunPage
from .scenarios_page import ScenariosPage

ICONS = {ERROR: "/mIconCritical.svg", WARNING: "/mIconWarning.svg"}
GUIDE = "dock.md"
MARGIN = 40
"""Pixels beside the tabs: frames, and room for the sign of a page."""


class GsocDock(QgsDockWidget):
    """What the user sees. `iface` is QGIS's interface."""

    def __init__(self, iface: Any) -> None:
        super().__init__(sentence("dock_title", {}, tr), iface.mainWindow())
        self.setObjectName("GsocseqDock")
        self._iface = iface
        self.controller = Controller(QgsProject.instance(), self)
        self._body = QWidget(self)
        fill_from_form(self._body, "dock")
        self.setWidget(self._body)
        self._help: Optional[HelpWindow] = None
        self.layers, self.scenarios, self.options = LayersPage(canvas=iface.mapCanvas()), ScenariosPage(), OptionsPage()
        self.run, self.results = RunPage(), ResultsPage()
        self.pixel = PixelTool(iface.mapCanvas(), iface.mainWindow())
        self.pages: Dict[str, Page] = {
            "layers": self.layers,
            "scenarios": self.scenarios,
            "options": self.options,
            "run": self.run,
            "results": self.results,
        }
        self._stale: Set[Page] = set()
        """Pages that have not seen the latest configuration, because another one is in front."""
        self._fill_tabs()
        self._fill_menu()
        self._connect()
        self.controller.begin()

    def wanted_width(self) -> int:
        """Pixels that show all tabs."""
        return self._body.pages.tabBar().sizeHint().width() + MARGIN

    def close_down(self) -> None:
        """Stop everything that was started, and let go of QGIS; the dock can be deleted then."""
        self.controller.close()
        self.pixel.close()
        self.layers.close_all()
        self.results.close_all()
        if self._help is not None:
            self._help.close_all()

    def _fill_tabs(self) -> None:
        for name, page in self.pages.items():
            self._body.pages.addTab(page, sentence(f"tab_{name}", {}, tr))
        self._body.pages.currentChanged.connect(self._turned)
        self._body.back_button.clicked.connect(lambda: self._turn(-1))
        self._body.next_button.clicked.connect(lambda: self._turn(1))
        self._body.help_button.clicked.connect(lambda: self.open_help(self._name_of(self._body.pages.currentWidget())))
        self._body.menu_button.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self._body.pixel_button.setIcon(QgsApplication.getThemeIcon("/mActionIdentify.svg"))
        self._body.help_button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        entries = {
            "menu_new": self._begin_anew,
            "menu_sample": self._load_sample,
            "menu_open": self._open_file,
            "menu_save": self._save_file,
        }
        for key, act in entries.items():
            action = QAction(sentence(key, {}, tr), menu)
            action.triggered.connect(lambda _checked, act=act: act())
            menu.addAction(action)
        self._body.menu_button.setMenu(menu)

    def _connect(self) -> None:
        controller, runs = self.controller, self.controller.runs
        for page in self.pages.values():
            page.changed.connect(lambda page=page: self._edited(page))
        controller.shown.connect(self._show_config)
        controller.checked.connect(self._show_problems)
        controller.results_shown.connect(self._show_results)
        controller.message.connect(self._tell)
        self.layers.sample_asked.connect(self._load_sample)
        self.layers.help_asked.connect(lambda: self.open_help("layers"))
        self.run.page_of = self._title_of
        self.run.run_asked.connect(controller.start_run)
        self.run.resume_asked.connect(controller.start_run)
        self.run.anew_asked.connect(lambda: controller.start_run(anew=True))
        self.run.cancel_asked.connect(runs.cancel)
        self.run.problem_asked.connect(self._show_field)
        runs.progressed.connect(self.run.show_progress)
        runs.said.connect(self.run.show_line)
        runs.started.connect(lambda: self.run.show_running(True))
        runs.ended.connect(self.run.show_outcome)
        runs.started.connect(self.pixel.pause)  # a run replaces files that the tool reads
        runs.ended.connect(self.pixel.go_on)
        self.results.folder_chosen.connect(controller.show_results)
        self.results.maps_asked.connect(lambda stems: controller.open_maps(self.results.folder, stems))
        self.results.yearly_done.connect(controller.open_yearly_maps)
        self.results.pixel_asked.connect(lambda: self.pixel.activate())
        self.results.message.connect(self._tell)
        self._body.pixel_button.clicked.connect(lambda on: self.pixel.activate() if on else self.pixel.deactivate())
        self.pixel.active_changed.connect(self._body.pixel_button.setChecked)
        self.pixel.scenarios_changed.connect(self._take_scenarios)
        self.pixel.message.connect(self._tell)

    # -- pages -------------------------------------------------------------------------------------------------

    def _turn(self, by: int) -> None:
        pages = self._body.pages
        pages.setCurrentIndex(pages.currentIndex() + by)

    def _turned(self, index: int) -> None:
        """A page came to the front."""
        self._body.back_button.setEnabled(index > 0)
        self._body.next_button.setEnabled(index < self._body.pages.count() - 1)
        page = self._body.pages.widget(index)
        if page in self._stale:
            self._stale.discard(page)
            page.show_config(self.controller.config)
            page.show_problems(self.controller.problems, self.controller.checking)

    def _page_of(self, where: str) -> Optional[Page]:
        """The page that a field stands on."""
        return next((page for page in (self.layers, self.scenarios, self.options) if page.owns(where)), None)

    def _title_of(self, where: str) -> str:
        """How the tab of a field's page is called; empty for none."""
        page = self._page_of(where)
        return "" if page is None else self._body.pages.tabText(self._body.pages.indexOf(page))

    def _show_field(self, where: str) -> None:
        """Bring the page of a field to the front."""
        page = self._page_of(where)
        if page is not None:
            self._body.pages.setCurrentWidget(page)
            page.show_field(where)

    def _name_of(self, page: QWidget) -> str:
        return next(name for name, each in self.pages.items() if each is page)

    # -- the configuration --------------------------------------------------------------------------------------

    def _edited(self, page: Page) -> None:
        if page in self._stale:  # a late answer, to a configuration that is no longer the one
            self._stale.discard(page)
            page.show_config(self.controller.config)
            return
        self._stale = {other for other in self.pages.values() if other is not page}
        self.controller.change(page.edited(self.controller.config))

    def _take_scenarios(self, scenarios: tuple) -> None:
        """The pixel tool's scenarios take the place of those on the page."""
        self.controller.show(replace(self.controller.config, scenarios=scenarios))
        self._tell(SUCCESS, sentence("scenarios_taken", {}, tr))

    def _show_config(self) -> None:
        """Show the controller's configuration, on the page in front now and on the others when they come there."""
        self._stale = set(self.pages.values())
        self._turned(self._body.pages.currentIndex())

    def _show_problems(self) -> None:
        controller = self.controller
        for page in self.pages.values():
            if page not in self._stale:
                page.show_problems(controller.problems, controller.checking)
        for index, page in enumerate((self.layers, self.scenarios, self.options)):
            own = {problem.severity for problem in controller.problems if self._page_of(problem.where) is page}
            worst = next((severity for severity in (ERROR, WARNING) if severity in own), None)
            self._body.pages.setTabIcon(index, QgsApplication.getThemeIcon(ICONS[worst]) if worst else QIcon())
        if not controller.runs.active:  # while one works, the page tells of that
            self.run.show_config(controller.config)
            self.run.show_unfinished(controller.unfinished)
        self.run.show_problems(controller.problems, controller.checking)
        self._show_state()
        self.pixel.show_config(controller.config)

    def _show_state(self) -> None:
        """One line: what is to be done next."""
        errors = sum(problem.severity == ERROR for problem in self.controller.problems)
        if self.controller.empty:
            key = "state_empty"
        elif errors:
            key = "state_errors"
        else:
            key = "state_checking" if self.controller.checking else "state_ready"
        self._body.state_label.setText(sentence(key, {"count": errors}, tr))

    def _show_results(self) -> None:
        folder = self.controller.results
        if folder is None:
            self.results.clear()
        else:
            self.results.show_folder(folder)
        self.pixel.show_results(folder)

    # -- files and messages -------------------------------------------------------------------------------------

    def _agreed(self, key: str) -> bool:
        """Whether what stands in the window may go; it is asked only where something does."""
        if self.controller.empty:
            return True
        title, question = sentence(f"{key}_title", {}, tr), sentence(f"{key}_question", {}, tr)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self, title, question, yes | no) == yes

    def _begin_anew(self) -> None:
        if self._agreed("begin_anew"):
            self.controller.begin_anew()

    def _load_sample(self) -> None:
        if self._agreed("replace"):
            self.controller.load_sample()

    def _open_file(self) -> None:
        if not self._agreed("replace"):
            return
        path, _ = QFileDialog.getOpenFileName(self, sentence("config_open_title", {}, tr), self._folder(), sentence("config_files", {}, tr))
        if path:
            self.controller.load(path)

    def _save_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, sentence("config_save_title", {}, tr), self._folder(), sentence("config_files", {}, tr))
        if path:
            self.controller.save(path if path.lower().endswith(".json") else f"{path}.json")

    def _folder(self) -> str:
        return QgsProject.instance().homePath()

    def open_help(self, page: str) -> None:
        """The guide, at the chapter of a page."""
        if self._help is None:
            self._help = HelpWindow(self._iface.mainWindow())
        self._help.open_page(f"{GUIDE}#{page}")

    def _tell(self, severity: str, text: str, details: str = "") -> None:
        tell(self._iface.messageBar(), severity, text, details)
