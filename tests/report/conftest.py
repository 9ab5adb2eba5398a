"""Maps that can be submitted, to be spoilt."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def submittable(sample: Path, tmp_path_factory) -> Path:
    """The folder of a run of the sample under a country's code; not to be changed."""
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.config import RunConfig
    from gsocseq_plugin.pipeline.steps.full_run import full_run

    folder = tmp_path_factory.mktemp("submittable") / "GHA run"
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    full_run(RunConfig.from_dict({**data, "iso3": "GHA", "output_folder": str(folder)}, sample), Progress())
    return folder


@pytest.fixture
def maps(submittable: Path, tmp_path: Path) -> Path:
    """A copy of the maps, land use and manifest."""
    folder = tmp_path / "maps"
    shutil.copytree(submittable, folder)
    return folder
