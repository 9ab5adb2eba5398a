"""What FAO's scripts 13 to 16 write, as maps: holes of every kind are found, and the corrected copies keep what is right, bit for bit.

The points are those of tests/golden (25), and all 300 where the folder of reference figures lies beside the checkout. A row holds -999,
-49.95, 999 and 706.4 % and 0 at once where a script had no answer; script 15 sets forest to 0 ahead, after script 14 gave it a stock.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Dict, List, NamedTuple, Set

import numpy as np
import pytest
from product_folder import ProductFolder

from gsocseq_plugin.core.gsocseq.product_kinds import mandatory_maps
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import gsp_grid
from gsocseq_plugin.io.writer import RasterWriter
from gsocseq_plugin.pipeline.quality.result import FAIL
from gsocseq_plugin.pipeline.steps.correct_products import correct_products
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control

BUNDLED = Path(__file__).parent.parent / "golden" / "fao_scripts_results.csv"
EVERY = tuple(product_units())
DECLARED = -3.4e38
OF_SSM2_BOUNDS = {stem for stem in EVERY if stem.startswith(("SSM_", "ASR_SSM", "RSR_")) and stem.endswith("UncertaintyMap030")}


class Points(NamedTuple):
    """ids and status of FAO's points, and their products as Float32, NaN for NA."""

    ids: np.ndarray
    status: np.ndarray
    products: Dict[str, np.ndarray]

    def only(self, chosen: np.ndarray) -> Points:
        return Points(self.ids[chosen], self.status[chosen], {stem: values[chosen] for stem, values in self.products.items()})

    @property
    def forest(self) -> np.ndarray:
        """A stock today and exactly 0 ahead: classes that script 15 does not model."""
        return (self.products["T0_Map030"] > 0) & (self.products["finalSOC_BAU_Map030"] == 0)

    @property
    def unknown(self) -> np.ndarray:
        """No stock ahead: skipped, or lost on the way."""
        return self.products["finalSOC_BAU_Map030"] == -999

    @property
    def known(self) -> np.ndarray:
        return ~self.forest & ~self.unknown


def rows(path: Path) -> List[Dict[str, str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module", params=["bundled", "whole"])
def points(request) -> Points:
    table = status = rows(BUNDLED)
    if request.param == "whole":
        folder = request.getfixturevalue("shared") / "reference" / "fao_scripts"
        table, status = rows(folder / "golden_products.csv"), rows(folder / "status.csv")
    by_id = {row["id"]: row["status"] for row in status}
    products = {stem: np.array([np.nan if row[stem] in ("", "NA") else row[stem] for row in table], dtype=np.float32) for stem in EVERY}
    return Points(np.array([row["id"] for row in table]), np.array([by_id[row["id"]] for row in table]), products)


def as_maps(points: Points, folder: Path, declared: float = DECLARED, stems=EVERY) -> ProductFolder:
    """A row of cells: one for each point."""
    folder.mkdir()
    count = len(points.ids)
    grid = gsp_grid((10.0, 50.0 - 1 / 120, 10.0 + count / 120, 50.0))
    for stem in stems:
        with RasterWriter(str(folder / f"XXX_GSOCseq_{stem}.tif"), grid, [stem], "Float32", declared, {}) as writer:
            writer.write(1, 0, points.products[stem][None, :])
            writer.commit()
    return ProductFolder(folder)


def corrected(maps: ProductFolder) -> Dict[str, np.ndarray]:
    """The values of the corrected copies by stem (points,), NaN for no data."""
    target = maps.folder.parent / f"{maps.folder.name} corrected"
    correct_products(str(maps.folder), str(target), Progress())
    copies = ProductFolder(target)
    return {stem: copies.read(stem)[0].astype(np.float32) for stem in maps.stems}


def told(maps: ProductFolder) -> Dict[str, Set[str]]:
    """The maps named by what is said of their holes, without the number of cells."""
    found: Dict[str, Set[str]] = {}
    for check in quality_control(str(maps.folder), QualityOptions(), Progress()).by_verdict(FAIL):
        if check.id == "undeclared_no_data":
            found.setdefault(check.text().split("cell(s) ")[1], set()).update(check.maps)
    return found


def some_of_each(points: Points) -> Points:
    """The points with an answer, one of the forest, and the one without carbon (a regular one): too few of a kind to be seen by repetition."""
    chosen = points.known.copy()
    chosen[np.flatnonzero(points.forest)[0]] = True
    chosen[np.flatnonzero(points.unknown & (points.status == "regular"))[0]] = True
    return points.only(chosen)


def test_holes_of_every_kind_are_named(points: Points, tmp_path: Path) -> None:
    found = told(as_maps(points, tmp_path / "maps"))
    rates = {f"ASR_{scenario}_Map030" for scenario in ("BAU", "SSM1", "SSM2", "SSM3")}
    assert found["hold -49.95, which stands for no data but is not declared."] == rates
    assert {"finalSOC_BAU_Map030", "AbsDiff_SSM2_Map030"} <= found["hold -999, which stands for no data but is not declared."]
    assert "T0_Map030" in found["hold 0, which stands for no data but is not declared."]
    zeroed = set().union(*(stems for text, stems in found.items() if text.startswith("hold no stock")))
    assert zeroed >= rates | {"finalSOC_BAU_Map030", "AbsDiff_SSM3_Map030", "T0_UncertaintyMap030"} and "T0_Map030" not in zeroed
    assert found["hold 999, which stands for no data but is not declared."] == {stem.replace("Map030", "UncertaintyMap030") for stem in rates}
    relative = {f"{kind}_{scenario}_Map030" for kind in ("RelDiff", "RSR") for scenario in ("SSM1", "SSM2", "SSM3")}
    assert relative <= set().union(*(stems for text, stems in found.items() if "hold 0 where other maps" in text or "arithmetic" in text))


@pytest.mark.parametrize("declared", [DECLARED, -999.0])
@pytest.mark.parametrize("sample", ["all of them", "one of each"])
def test_nothing_wrong_stays_and_nothing_right_goes(points: Points, tmp_path: Path, declared: float, sample: str) -> None:
    """Whether -999 is declared or not, and whether a hole is one of dozens or alone in its map."""
    if sample == "one of each":
        points = some_of_each(points)
    if declared == -999.0:
        known = {stem: np.where(np.isnan(values), np.float32(-999.0), values) for stem, values in points.products.items()}
        points = points._replace(products=known)
    maps = as_maps(points, tmp_path / "maps", declared)
    copies = corrected(maps)
    for stem, values in copies.items():
        assert np.isnan(values[points.forest]).all() or stem == "T0_Map030", stem
        lost = points.unknown & (points.products["T0_Map030"] == 0)
        assert np.isnan(values[lost]).all(), stem
    right = points.known & (points.status != "diverging")
    assert copies["T0_Map030"][points.forest].tolist() == points.products["T0_Map030"][points.forest].tolist()  # the stock of today is known
    for stem in EVERY:
        expected = points.products[stem].copy()
        if stem in OF_SSM2_BOUNDS:
            expected[points.products["SSM_UncertaintyMap030"] == -999] = np.nan  # high SSM beyond 300: lost, and what is computed from it
        assert copies[stem][right].tobytes() == expected[right].tobytes(), stem


def test_no_number_of_a_hole_is_left_anywhere(points: Points, tmp_path: Path) -> None:
    copies = corrected(as_maps(points, tmp_path / "maps"))
    for stem, values in copies.items():
        assert not np.isin(values, np.float32([-999, -49.95, 999, 706.3997])).any(), stem
        if stem.startswith(("finalSOC", "RelDiff", "RSR")):
            assert not (values == 0).any(), stem
    t0 = copies["T0_Map030"]
    for scenario in ("BAU", "SSM1", "SSM2", "SSM3"):
        assert not (np.abs(t0 + 20 * copies[f"ASR_{scenario}_Map030"]) < 1e-3).any()


def test_the_mandatory_maps_alone_lose_the_forest_too(points: Points, tmp_path: Path) -> None:
    maps = as_maps(points, tmp_path / "maps", stems=mandatory_maps())
    found = told(maps)
    assert {stem for text, stems in found.items() if text.startswith("hold no stock") for stem in stems} >= {
        f"ASR_{scenario}_Map030" for scenario in ("BAU", "SSM1", "SSM2", "SSM3")
    }
    copies = corrected(maps)
    for stem in mandatory_maps()[1:]:
        assert np.isnan(copies[stem][points.forest]).all(), stem
    right = points.known & (points.status == "regular")
    for stem in (stem for stem in mandatory_maps() if stem not in OF_SSM2_BOUNDS):
        assert copies[stem][right].tobytes() == points.products[stem][right].tobytes(), stem


def test_the_corrected_copies_have_no_more_holes(points: Points, tmp_path: Path) -> None:
    maps = as_maps(points, tmp_path / "maps")
    corrected(maps)
    again = ProductFolder(tmp_path / "maps corrected")
    assert told(again) == {} and correct_products(str(again.folder), str(tmp_path / "twice"), Progress()).cells == 0
