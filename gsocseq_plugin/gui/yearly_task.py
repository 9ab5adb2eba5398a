"""The yearly maps of a finished run, computed in the background."""

from __future__ import annotations

import os
from typing import Dict

from ..core.progress import Progress
from ..pipeline.pixel import config_of_results
from ..pipeline.steps.trajectories import trajectories
from .task import BackgroundTask

YEARLY = "yearly"
"""Their folder, inside that of the run."""


class YearlyTask(BackgroundTask):
    """The stock of every year under every scenario, from what the run in a folder has read: Done holds the rasters' paths by name."""

    TITLE = "yearly_task"

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder

    def work(self, progress: Progress) -> Dict[str, str]:
        return trajectories(config_of_results(self._folder), os.path.join(self._folder, YEARLY), progress)
