"""The colours of the maps: one QML file for each kind, written by scripts/make_styles."""

from __future__ import annotations

from pathlib import Path

from ..core.gsocseq.product_kinds import ABS_DIFF, ASR, FINAL, REL_DIFF, RSR, T0, UNCERTAINTY, kind_of

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "styles"
RANK_STYLE = str(FOLDER / "rank.qml")
"""For the raster of priority areas: the best land darkest."""
STOCK_STYLE, CHANGE_STYLE, YEARS_STYLE, INPUT_STYLE, INPUT_CHANGE_STYLE, OUTCOME_STYLE = (
    str(FOLDER / f"{name}.qml") for name in ("stock", "absolute_difference", "years", "c_input", "input_change", "outcome")
)
"""For required inputs and steady states; every band of their rasters has the same classes."""
_FILES = {
    T0: "stock.qml",
    FINAL: "stock.qml",
    ABS_DIFF: "absolute_difference.qml",
    ASR: "absolute_rate.qml",
    REL_DIFF: "relative_difference.qml",
    RSR: "relative_rate.qml",
    UNCERTAINTY: "uncertainty.qml",
}


def style_path(stem: str) -> str:
    """The path of the QML file with the class breaks and colours of the map `stem`."""
    return str(FOLDER / _FILES[kind_of(stem)])
