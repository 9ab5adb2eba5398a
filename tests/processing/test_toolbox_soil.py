"""The soil steps through the toolbox, on the sample and on mistakes: the same bytes as the functions."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import pytest

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.steps.prepare_clay import ClayRequest, prepare_clay


def run(name: str, **values: Any) -> Dict[str, Any]:
    """One algorithm with its defaults and these values."""
    import processing

    return processing.run(f"gsocseq:{name}", values)


def refusal(name: str, **values: Any) -> str:
    """What the user reads when an algorithm refuses."""
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    try:
        processing.run(f"gsocseq:{name}", values, feedback=feedback)
    except QgsProcessingException as error:
        text = f"{error}\n{feedback.textLog()}"
    else:
        pytest.fail(f"{name} ran with {values}")
    assert "Traceback" not in text
    return text


def test_clay_has_the_bytes_of_the_function(provider, sample: Path, tmp_path: Path) -> None:
    run("prepare_clay", RULE=1, OUTPUT=str(tmp_path / "toolbox.tif"))
    layers = tuple(str(sample / "raw" / f"clay_sl{number}.tif") for number in (1, 2, 3, 4))
    prepare_clay(ClayRequest(layers, "trapezoid"), Grid.of(str(sample / "soc_t_ha.tif")), str(tmp_path / "function.tif"), Progress())
    assert (tmp_path / "toolbox.tif").read_bytes() == (tmp_path / "function.tif").read_bytes()


def test_clay_of_another_rule_is_refused_in_words(provider, tmp_path: Path) -> None:
    text = refusal("prepare_clay", RULE=3, OUTPUT=str(tmp_path / "clay.tif"))
    assert "clay_sl1.tif: its name tells no depth of the rule openlandmap" in text
