"""Cancel in the middle: the algorithm stops within a block and leaves no file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import pytest


class CancelAt:
    """A feedback that is cancelled once the progress reaches `percent`; keeps what was reported after that."""

    def __init__(self, percent: float) -> None:
        from qgis.core import QgsProcessingFeedback

        self.feedback = QgsProcessingFeedback(False)
        self.percent = percent
        self.later: List[float] = []
        self.feedback.progressChanged.connect(self._progress)

    def _progress(self, percent: float) -> None:
        if self.feedback.isCanceled():
            self.later.append(percent)
        elif percent >= self.percent:
            self.feedback.cancel()


def small_blocks(folder: Path, values: Dict[str, Any]) -> str:
    """The toolbox's defaults as a configuration with blocks of five rows and two threads."""
    from gsocseq_plugin.processing.from_values import config_dict

    config = {**config_dict(values), "processing": {"threads": 2, "block_rows": 5, "chunk_pixels": 300}}
    path = folder / "config.json"
    path.write_text(json.dumps(config), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("percent", [10.0, 50.0, 92.0])
def test_full_run(provider, tmp_path: Path, percent: float) -> None:
    import processing
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("full_run")
    values = {param.id: param.read(algorithm, {"OUTPUT": "maps"}, QgsProcessingContext()) for param in algorithm.PARAMS}
    config, cancel = small_blocks(tmp_path, values), CancelAt(percent)
    results = processing.run("gsocseq:full_run", {"CONFIG": config, "OUTPUT": str(tmp_path / "maps")}, feedback=cancel.feedback)
    assert cancel.feedback.isCanceled() and "T0_Map030" not in results
    assert len(cancel.later) <= 2, "went on after Cancel"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.json"]


@pytest.mark.parametrize("name", ["spin_up", "check_inputs", "align_layers", "build_stacks", "target_points", "site_run"])
def test_cancelled_from_the_start(provider, tmp_path: Path, name: str) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    ending = {"spin_up": "out.tif", "target_points": "out.gpkg", "site_run": "out.csv", "check_inputs": "out.csv"}.get(name, "out")
    processing.run(f"gsocseq:{name}", {"OUTPUT": str(tmp_path / ending)}, feedback=feedback)
    assert list(tmp_path.iterdir()) == []
