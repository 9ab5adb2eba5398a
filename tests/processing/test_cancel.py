"""Cancel in the middle: the algorithm stops within a block and leaves no file, but for what a full run goes on from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import pytest

from gsocseq_plugin.pipeline.folders import KEPT
from gsocseq_plugin.pipeline.journal import NAME


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
    left = {path.name for path in tmp_path.rglob("*")}
    blocks = {name for name in left if name.endswith(".block")}
    assert left - blocks == {"config.json", *(("maps", KEPT, NAME) if blocks else ())}
    assert bool(blocks) == (percent > 10.0)


ENDINGS = {
    **dict.fromkeys(("spin_up", "prepare_soc", "prepare_clay", "land_use", "vegetation_cover"), "out.tif"),
    **dict.fromkeys(("site_run", "check_inputs"), "out.csv"),
    **dict.fromkeys(("climate_cru", "climate_terraclimate", "climate_layers", "npp_miami", "fill_gaps", "apply_masks"), "out"),
    **dict.fromkeys(("align_layers", "build_stacks", "split_by_zone", "earth_engine_scripts", "trajectories"), "out"),
    "target_points": "out.gpkg",
}


@pytest.mark.parametrize("name", sorted(ENDINGS))
def test_cancelled_from_the_start(provider, tmp_path: Path, name: str) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    processing.run(f"gsocseq:{name}", {"OUTPUT": str(tmp_path / ENDINGS[name])}, feedback=feedback)
    assert list(tmp_path.iterdir()) == []


LONG = ("climate_cru", "climate_terraclimate", "climate_layers", "npp_miami", "land_use", "vegetation_cover", "split_by_zone")


@pytest.mark.parametrize("name", LONG)
def test_a_prepare_tool_cancelled_in_the_middle(provider, tmp_path: Path, name: str) -> None:
    import processing

    cancel = CancelAt(20.0)
    results = processing.run(f"gsocseq:{name}", {"OUTPUT": str(tmp_path / ENDINGS[name])}, feedback=cancel.feedback)
    assert cancel.feedback.isCanceled() and results == {} and len(cancel.later) <= 1
    assert list(tmp_path.iterdir()) == []
