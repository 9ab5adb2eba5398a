"""The state of the dock and what happens to it: one RunConfig, where it is remembered, how it is checked, run and shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Iterator, List, Mapping, Optional, Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import ERROR, GsocError, Problem, sentence
from ..pipeline.config import RunConfig
from ..pipeline.journal import Unfinished
from ..pipeline.product_set import read_product_set
from ..processing.sample import sample
from ..processing.styling import add_maps
from ..processing.temporal import add_trajectories
from ..processing.translate import tr, words
from .messages import SUCCESS
from .runs import Latest, Runs
from .settings import Memory, forget, new_config, new_folder, remember, remembered
from .task import Cancelled, CheckTask, Done, Failed, Outcome

CHECK_AFTER_MS = 500
"""The user types on; a look at all layers begins when nothing has changed for so long."""
SAMPLE_RESULTS = "gsocseq_sample"


class Controller(QObject):
    """Knows no widget. The dock shows what it holds, and hands it what the user changed.

    shown: there is another configuration, from a file, the project or the sample, which every page is to show.
    checked: `problems` or `checking` are new. results_shown: `results` is another folder. message: severity, the sentence, details.
    """

    shown = pyqtSignal()
    checked = pyqtSignal()
    results_shown = pyqtSignal()
    message = pyqtSignal(str, str, str)

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.project = project
        self.config = new_config(project)
        self.results: Optional[str] = None
        self.problems: List[Problem] = []
        self.checking = False
        self.unfinished: Optional[Unfinished] = None
        self.generation = 0
        """Counts the projects, and the beginnings anew: what was begun in an earlier one is none of the present one's."""
        self._foreign = False
        """The project holds what another version of the plugin has left: it stays until something takes its place on purpose."""
        self.runs = Runs(self)
        self._maps: Iterator[QgsRasterLayer] = iter(())
        self._add_next = QTimer(self)
        self._add_next.timeout.connect(self._add_map)
        self._opening: Optional[str] = None
        """The folder of a run that has just ended, while its maps are being opened."""
        self._run_in = (0, "")
        """The generation of the project in which the run was begun, and its folder."""
        self._looks = Latest(self)
        self._looks.over.connect(self._looked)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(CHECK_AFTER_MS)
        self._wait.timeout.connect(self._check)
        project.readProject.connect(self.recall)
        project.cleared.connect(self._project_cleared)
        project.writeProject.connect(self._written)
        self.runs.ended.connect(self._ended)

    @property
    def empty(self) -> bool:
        """Nothing has been chosen yet."""
        return not self.config.layers and not self.config.prepare

    def begin(self) -> None:
        """Show what the project remembers, or an empty configuration, and look at it."""
        self.shown.emit()
        self.recall()
        self._check_soon()

    def change(self, config: RunConfig) -> None:
        """Take what the user changed on a page."""
        if (config, config.parse_problems) == (self.config, self.config.parse_problems):
            return
        self.config = config
        self._remember()
        self._check_soon()

    def show(self, config: RunConfig) -> None:
        """Take a configuration from elsewhere, and have the pages show it."""
        self.config = config
        self._remember()
        self.shown.emit()
        self._check_soon()

    def show_results(self, folder: Optional[str]) -> None:
        """Take another folder of a finished run; one without maps is refused in words."""
        try:
            if folder is not None:
                read_product_set(folder)
        except GsocError as error:
            self._tell(error)
            folder = None
        self.results = folder
        self._remember()
        self.results_shown.emit()

    def begin_anew(self) -> None:
        """An empty configuration; the project forgets the one it had."""
        self._foreign = False
        self.generation += 1
        self._reset()
        forget(self.project)

    def load(self, path: str) -> None:
        """Open the configuration, or the manifest, in a file; says what is wrong with it."""
        try:
            self._replace(RunConfig.load(path))
        except GsocError as error:
            self._tell(error)

    def save(self, path: str) -> None:
        """Write the configuration to a file."""
        try:
            self.config.save(path)
        except GsocError as error:
            self._tell(error)
        else:
            self.message.emit(SUCCESS, sentence("config_saved", {"path": path}, tr), "")

    def _replace(self, config: RunConfig) -> None:
        """Take another configuration; the results that are shown are not its own."""
        self._foreign = False
        self.results = None
        self.results_shown.emit()
        self.show(config)

    def load_sample(self) -> None:
        """The bundled sample, with a folder for its results where the user can write."""
        folder = new_folder(self.project, SAMPLE_RESULTS)
        self._replace(replace(RunConfig.load(sample("config.json")), output_folder=folder, keep_prepared=True))

    def recall(self) -> None:
        """Show what the project remembers; what cannot be read stays in it, and is said."""
        try:
            memory = remembered(self.project)
        except GsocError as error:
            self._foreign = True
            self._tell(error)
            return
        if memory is not None:
            self.config = memory.config
            self.shown.emit()
            self.show_results(memory.results)
            self._check_soon()

    def start_run(self, anew: bool = False) -> None:
        """Begin the run, or go on with one that was interrupted; `anew`: throw away what is left of that."""
        try:
            self.runs.start(self.config, anew)
            self._run_in = (self.generation, self.config.output_folder or "")
        except GsocError as error:
            self._tell(error)

    def close(self) -> None:
        """Stop looking, and let go of the project."""
        self._wait.stop()
        self._add_next.stop()
        self._looks.close()
        self.runs.close()
        self.project.readProject.disconnect(self.recall)
        self.project.cleared.disconnect(self._project_cleared)
        self.project.writeProject.disconnect(self._written)

    def _ended(self, outcome: Outcome) -> None:
        """Show what a run has left, unless its project is no longer open: then only say where it is."""
        generation, folder = self._run_in
        if isinstance(outcome, Done):
            here = generation == self.generation
            values = {"count": words().count(len(outcome.result.products)), "folder": folder}
            self.message.emit(SUCCESS, sentence("run_done" if here else "run_elsewhere", values, tr), "")
            if here:
                self._opening = folder
                self.open_maps(folder)
        elif isinstance(outcome, Failed):
            self.message.emit(ERROR, outcome.text, outcome.details)
        self._check_soon()

    def open_yearly_maps(self, files: Mapping[str, str]) -> None:
        """Add yearly maps (paths by name) to the project, for its temporal controller."""
        for problem in add_trajectories(files, self.project):
            self.message.emit(problem.severity, problem.text(tr), "")

    def open_maps(self, folder: str, only: Sequence[str] = ()) -> None:
        """Add the maps in a folder to the project, all or those of these stems, while the window goes on."""
        self._maps = add_maps(folder, self.project, only)
        self._add_next.start()

    def _add_map(self) -> None:
        """Add the next map; after the last one of a run its totals, whose charts would hold the window up meanwhile."""
        try:
            if next(self._maps, None) is not None:
                return
        except GsocError as error:
            self._tell(error)
        self._add_next.stop()
        if self._opening is not None:
            folder, self._opening = self._opening, None
            self.show_results(folder)

    def _project_cleared(self) -> None:
        self._foreign = False
        self.generation += 1
        self._reset()

    def _reset(self) -> None:
        self._add_next.stop()
        self._opening = None
        self.config, self.results = new_config(self.project), None
        self.shown.emit()
        self.results_shown.emit()
        self._check_soon()

    def _written(self, *_: Any) -> None:
        """The project is being saved, perhaps elsewhere: the paths in it begin at its new folder."""
        if not self.empty or self.results is not None:
            self._remember()

    def _remember(self) -> None:
        if not self._foreign:
            remember(Memory(self.config, self.results), self.project)

    def _tell(self, error: GsocError) -> None:
        self.message.emit(ERROR, error.text(tr), "")

    def _check_soon(self) -> None:
        self._looks.stop()
        self.unfinished = None
        self.problems, self.checking = self._with_folder(self.config.validate()), True
        self.checked.emit()
        self._wait.start()

    def _with_folder(self, problems: List[Problem]) -> List[Problem]:
        """A run from here needs a folder, which a configuration by itself does not."""
        missing = [] if self.config.output_folder else [Problem(ERROR, "output_folder", "output_missing")]
        return [*missing, *problems]

    def _check(self) -> None:
        """Look at all inputs, off the GUI thread."""
        self._looks.start(CheckTask(self.config))

    def _looked(self, outcome: Outcome) -> None:
        """Take what a look has found. One that failed forbids the run, and one that somebody has cancelled is done again."""
        if isinstance(outcome, Cancelled):
            self._wait.start()
            return
        self.checking = False
        if isinstance(outcome, Done):
            self.problems = self._with_folder(outcome.result.problems)
            self.unfinished = outcome.result.unfinished
        else:
            self.problems = [Problem(ERROR, "", "check_failed", {"reason": outcome.text}), *self.problems]
            self.message.emit(ERROR, outcome.text, outcome.details)
        self.checked.emit()
