"""An algorithm as a script calls it, and what a user reads when it refuses."""

from __future__ import annotations

from typing import Any, Dict

import pytest


def run(name: str, **values: Any) -> Dict[str, Any]:
    """One algorithm with its defaults and these values."""
    import processing

    return processing.run(f"gsocseq:{name}", values)


def refusal(name: str, **values: Any) -> str:
    """What the user reads when an algorithm refuses."""
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    try:  # not pytest.raises: it would keep layers alive in its traceback, beyond QGIS's end
        processing.run(f"gsocseq:{name}", values, feedback=feedback)
    except QgsProcessingException as error:
        text = f"{error}\n{feedback.textLog()}"
    else:
        pytest.fail(f"{name} ran with {values}")
    assert "Traceback" not in text
    return text
