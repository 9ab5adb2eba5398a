"""The colours of the maps as people see them who lack one kind of cone: computed from the QML files, without QGIS.

Simulation: Machado, Oliveira & Fernandes 2009, IEEE TVCG 15(6), severity 1.0, on linear RGB. Distances: CIE 1976, in Lab (D65).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import List, Tuple

import numpy as np
import pytest

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
NO_SIGN = ("stock", "uncertainty", "c_input", "years")
NAMES = (*NO_SIGN, "absolute_difference", "absolute_rate", "relative_difference", "relative_rate", "input_change")
SEEN_BY = {
    "all cones": np.eye(3),
    "no red cones": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "no green cones": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "no blue cones": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])
WHITE = np.array([0.95047, 1.0, 1.08883])
APART = 8.0
"""Distance in Lab at which neighbours are told apart in a legend: more than three times the 2.3 that is just noticeable."""


def lab(colour: str, cones: np.ndarray) -> np.ndarray:
    """L*, a*, b* of a colour such as #35978f, as seen."""
    values = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255.0
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(cones @ linear, 0.0, 1.0) / WHITE
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def classes(name: str) -> Tuple[List[float], List[str]]:
    """Upper ends and colours of a style."""
    text = (STYLES / f"{name}.qml").read_text(encoding="utf-8")
    items = [dict(re.findall(r'(\w+)="([^"]*)"', item)) for item in re.findall(r"<item ([^>]*)/>", text)]
    return [float(item["value"]) for item in items], [item["color"] for item in items]


def test_lab_is_lab() -> None:
    """White, black, and sRGB's red as published (L 53.24, a 80.09, b 67.20)."""
    np.testing.assert_allclose(lab("#ffffff", np.eye(3)), [100, 0, 0], atol=0.02)
    np.testing.assert_allclose(lab("#000000", np.eye(3)), [0, 0, 0], atol=0.02)
    np.testing.assert_allclose(lab("#ff0000", np.eye(3)), [53.24, 80.09, 67.20], atol=0.02)


@pytest.mark.parametrize("seen_by", SEEN_BY)
@pytest.mark.parametrize("name", NAMES)
def test_neighbouring_classes_stay_apart(name: str, seen_by: str) -> None:
    _, colours = classes(name)
    seen = [lab(colour, SEEN_BY[seen_by]) for colour in colours]
    assert min(np.linalg.norm(one - other) for one, other in zip(seen, seen[1:])) > APART


@pytest.mark.parametrize("name", NO_SIGN)
def test_more_is_darker_where_values_have_no_sign(name: str) -> None:
    for cones in SEEN_BY.values():
        lightness = [lab(colour, cones)[0] for colour in classes(name)[1]]
        assert lightness == sorted(lightness, reverse=True)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in NO_SIGN])
def test_values_with_a_sign_diverge_from_a_pale_zero(name: str) -> None:
    """Each side gets darker away from zero, and a loss is never taken for a gain, whatever cones are missing."""
    ends, colours = classes(name)
    losses = sum(end < 0.0 for end in ends)
    assert -1e-5 < ends[losses - 1] and ends[losses] > 0.0, "zero is no loss, whatever is less is one"
    for cones in SEEN_BY.values():
        seen = np.array([lab(colour, cones) for colour in colours])
        below, above = seen[:losses, 0].tolist(), seen[losses:, 0].tolist()
        assert below == sorted(below) and above == sorted(above, reverse=True)
        assert below[-1] > 88 and above[0] > 88
        assert min(np.linalg.norm(one - other) for one in seen[:losses] for other in seen[losses:]) > APART


@pytest.mark.parametrize(("one", "other"), [("stock", "uncertainty"), ("stock", "years")])
def test_stocks_and_what_is_beside_them_have_hues_of_their_own(one: str, other: str) -> None:
    for cones in SEEN_BY.values():
        for first, second in zip(classes(one)[1][2:6], classes(other)[1][2:6]):
            assert np.linalg.norm(lab(first, cones) - lab(second, cones)) > 3 * APART


def test_outcomes_are_told_apart() -> None:
    """Codes 1 to 4, each pair further apart than neighbours of a scale, whatever cones are missing; labels are signs, of no language."""
    text = (STYLES / "outcome.qml").read_text(encoding="utf-8")
    entries = [dict(re.findall(r'(\w+)="([^"]*)"', entry)) for entry in re.findall(r"<paletteEntry (.*)/>", text)]
    assert [entry["label"] for entry in entries] == ["1: C = 0", "2: C \N{LESS-THAN OR EQUAL TO} BAU", "3: C > BAU", "4: C > max"]
    assert [entry["value"] for entry in entries] == ["1", "2", "3", "4"]
    for cones in SEEN_BY.values():
        seen = [lab(entry["color"], cones) for entry in entries]
        assert min(np.linalg.norm(a - b) for place, a in enumerate(seen) for b in seen[place + 1 :]) > 3 * APART


def test_differences_and_rates_have_the_same_colours_over_20_years() -> None:
    for kind in ("absolute", "relative"):
        differences, rates = classes(f"{kind}_difference"), classes(f"{kind}_rate")
        np.testing.assert_allclose(differences[0], 20.0 * np.array(rates[0]), atol=2e-5)  # the ends of losses just below 0
        assert differences[1] == rates[1]


def test_the_files_name_no_place() -> None:
    """No path of the machine that wrote them."""
    for path in STYLES.iterdir():
        assert not re.search(r"[A-Za-z]:\\|/(home|root|usr|var|work|tmp|opt)\b", path.read_text(encoding="utf-8"))
