"""A run that begins with raw soil layers has the maps of a run on prepared ones, and masks mask every map."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np
import pytest
from soil_rasters import values_of

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.full_run import full_run

RAW: List[Dict[str, Any]] = [
    {"step": "prepare_soc", "soc": "soc_t_ha.tif"},
    {"step": "prepare_clay", "layers": [f"raw/clay_sl{number}.tif" for number in (1, 2, 3, 4)]},
]


def maps(sample: Path, folder: Path, prepare: Optional[List[Dict[str, Any]]] = None, **fields: Any) -> Dict[str, np.ndarray]:
    """The 29 maps of the sample's run."""
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    for entry in prepare or []:
        data["layers"].pop({"prepare_soc": "soc", "prepare_clay": "clay"}.get(entry["step"], ""), None)
    full_run(RunConfig.from_dict({**data, "prepare": prepare or [], "output_folder": str(folder), **fields}, sample), Progress())
    return {path.name: values_of(path) for path in sorted(folder.glob("*Map030.tif"))}


@pytest.fixture(scope="module")
def prepared_maps(sample: Path, tmp_path_factory) -> Dict[str, np.ndarray]:
    return maps(sample, tmp_path_factory.mktemp("prepared"))


def test_from_raw_soil_the_same_29_maps(sample, tmp_path, prepared_maps):
    raw = maps(sample, tmp_path, RAW)
    assert len(raw) == 29 and sorted(raw) == sorted(prepared_maps)
    assert [name for name in raw if not np.array_equal(raw[name], prepared_maps[name], equal_nan=True)] == []


def test_masked_soil_masks_every_map_and_changes_nothing_else(sample, tmp_path, prepared_maps):
    masked = maps(sample, tmp_path, [*RAW, {"step": "apply_masks", "soc_limit": 80}], keep_prepared=True)
    flags = values_of(tmp_path / "masks.tif") == 1
    assert flags.any()
    for name, values in masked.items():
        assert np.array_equal(values, np.where(flags, np.nan, prepared_maps[name]), equal_nan=True), name
