"""A run that begins with raw files: what stands in the configuration, what stays on the disk, and what the manifest repeats."""

from __future__ import annotations

import json
import os
import shutil

import pytest
from soil_rasters import Heard

from gsocseq_plugin.core.errors import Cancelled, GsocError, sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.folders import KEPT
from gsocseq_plugin.pipeline.prepare.run import raw_files
from gsocseq_plugin.pipeline.setup import reference_grid
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.prepare_clay import ClayRequest, prepare_clay

CLAY = {"step": "prepare_clay", "layers": [f"raw/clay_sl{depth}.tif" for depth in (1, 2, 3, 4)]}


@pytest.fixture(autouse=True)
def raw_layers(sample, case):
    """The raw files beside the copy of the sample."""
    shutil.copytree(sample / "raw", case.folder / "raw")


def with_raw_clay(case, **fields):
    """The sample's configuration with the clay of four depths in place of its clay."""
    del case.data["layers"]["clay"]
    return case.config(prepare=[CLAY], **fields)


def same_maps(one, other):
    """How many maps two runs have, byte for byte the same."""
    for stem, path in one.products.items():
        with open(path, "rb") as a, open(other.products[stem], "rb") as b:
            assert a.read() == b.read(), stem
    return len(one.products)


def test_a_run_from_raw_clay_gives_the_maps_of_a_run_on_the_clay_prepared_by_hand(case):
    soc, area = str(case.path("soc")), str(case.folder / "area.gpkg")
    layers = tuple(str(case.folder / name) for name in CLAY["layers"])
    case.data["layers"]["clay"] = "by_hand.tif"
    prepare_clay(ClayRequest(layers), reference_grid(soc, area), str(case.folder / "by_hand.tif"), Progress())
    by_hand = full_run(case.config().with_output(case.folder / "one"), Progress())
    raw = full_run(with_raw_clay(case), Progress())
    assert same_maps(by_hand, raw) == 29


@pytest.mark.parametrize("keep", [True, False])
def test_prepared_layers_stay_only_where_asked(case, keep):
    result = full_run(with_raw_clay(case, keep_prepared=keep), Progress())
    left = {name for name in os.listdir(result.folder) if "_GSOCseq_" not in name}
    assert left == {"manifest.json", "gsocseq_summary.txt", "status.tif", "land_use.tif"} | ({"prepared"} if keep else set())
    if keep:
        assert os.listdir(case.output / "prepared") == ["clay.tif"]


def test_the_manifest_lists_the_raw_files_and_repeats_the_run_from_them(case):
    first = full_run(with_raw_clay(case), Progress())
    manifest = json.loads((case.output / "manifest.json").read_text(encoding="utf-8"))
    inputs = [entry["path"] for entry in manifest["inputs"]]
    assert [path for path in inputs if "clay" in path] == [str(case.folder / name) for name in CLAY["layers"]]
    assert all("sha256" in entry for entry in manifest["inputs"])
    (told,) = manifest["preparation"]
    assert told["step"] == "prepare_clay" and told["layers"] == ["clay"] and any("clay_sl1" in said["text"] for said in told["told"])
    assert [sentence(said["key"], said["values"]) for said in told["told"]] == [said["text"] for said in told["told"]], "can be translated"
    again = full_run(RunConfig.load(first.manifest).with_output(case.folder / "again"), Progress())
    assert same_maps(first, again) == 29


def test_the_manifest_lists_given_layers_that_a_step_replaced(case):
    """The run reads the filled climate and the masked carbon; its inputs are what they were made of."""
    full_run(case.config(prepare=[{"step": "fill_gaps"}, {"step": "apply_masks", "soc_limit": 80}]), Progress())
    manifest = json.loads((case.output / "manifest.json").read_text(encoding="utf-8"))
    inputs = [entry["path"] for entry in manifest["inputs"]]
    assert sorted(inputs) == sorted({*(str(case.path(role)) for role in case.data["layers"]), str(case.folder / "area.gpkg")})


def test_the_json_form_comes_back_as_it_was(case):
    config = with_raw_clay(case, keep_prepared=True)
    assert RunConfig.from_dict(config.to_dict(), "/") == config
    assert raw_files(config) == [str(case.folder / name) for name in CLAY["layers"]]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({**CLAY, "step": "prepare_clai"}, "did you mean prepare_clay"),
        ({**CLAY, "rul": "points"}, "did you mean rule"),
        ({**CLAY, "rule": 4}, "prepare.prepare_clay.rule: 4 was found; expected: a text"),
        ({**CLAY, "layers": "raw/clay_sl1.tif"}, "expected: a list"),
        ({"step": "prepare_clay"}, "prepare.prepare_clay.layers: None was found; expected: a value"),
        ({"layers": []}, 'prepare.1: {\'layers\': []} was found; expected: an object with "step": prepare_soc, '),
        ({"step": 3}, "prepare.1: {'step': 3} was found"),
        ("prepare_clay", "prepare.1: 'prepare_clay' was found"),
        ({**CLAY, "layers": []}, "prepare.prepare_clay.layers: [] was found; expected: a list with a file or several"),
        ({"step": "climate_cru", "tmp": [], "pre": ["a.nc"], "pet": ["b.nc"]}, "prepare.climate_cru.tmp: [] was found"),
        ({**CLAY, "rule": "guess"}, "guess was found; expected: points, trapezoid"),
        ({**CLAY, "layers": ["raw/clay_sl1.tif"]}, "the rule points takes 4"),
    ],
)
def test_what_is_wrong_with_an_entry_is_said_before_anything_is_written(case, entry, said):
    del case.data["layers"]["clay"]
    config = case.config(prepare=[entry])
    with pytest.raises(GsocError) as refused:
        full_run(config, Progress())
    assert said in str(refused.value)
    assert not case.output.exists()


def test_a_legend_of_ones_own_is_a_raw_file(case):
    def files(legend):
        return raw_files(case.config(prepare=[{"step": "land_use", "layers": ["raw/esa_cci_2000_2020.tif"], "legend": legend}]))

    codes = str(case.folder / "raw" / "esa_cci_2000_2020.tif")
    assert files("esa") == [codes] and files("own.csv") == [codes, str(case.folder / "own.csv")]


NPP, FILL, COVER = {"step": "npp_miami"}, {"step": "fill_gaps"}, {"step": "vegetation_cover", "by_class": "cover.csv"}
CRU = {"step": "climate_cru", "tmp": ["a.nc"], "pre": ["b.nc"], "pet": ["c.nc"]}
LAND_USE = {"step": "land_use", "layers": ["esa_2020.tif"]}


@pytest.mark.parametrize(
    ("steps", "early"),
    [
        ([NPP, CRU], ("npp_miami", "climate_cru")),
        ([CRU, NPP], None),
        ([CRU, NPP, FILL], ("npp_miami", "fill_gaps")),  # the mean NPP would have the gaps that are filled after it
        ([CRU, FILL, NPP], None),
        ([COVER, LAND_USE], ("vegetation_cover", "land_use")),
        ([LAND_USE, COVER, FILL], None),
    ],
)
def test_what_a_step_reads_is_made_and_filled_before_it(case, steps, early):
    found = [problem for problem in case.config(layers={"soc": "soc.tif"}, prepare=steps).validate() if problem.key == "prepare_early"]
    assert [(problem.values["step"], problem.values["later"]) for problem in found] == ([] if early is None else [early])


class StopAt(Progress):
    """Cancels when a sentence is said."""

    def __init__(self, key):
        self.key, self.stopped = key, False

    def log(self, key, **values):
        self.stopped = self.stopped or key == self.key

    def cancelled(self):
        return self.stopped


@pytest.mark.parametrize("key", ["prepare_step", "run_plan"])
@pytest.mark.parametrize("keep", [True, False])
def test_a_cancelled_run_leaves_no_half_file(case, key, keep):
    with pytest.raises(Cancelled):
        full_run(with_raw_clay(case, keep_prepared=keep), StopAt(key))
    left = sorted(os.path.relpath(os.path.join(place, name), case.output) for place, _, names in os.walk(case.output) for name in names)
    kept = [f"{KEPT}/prepared/clay.tif", f"{KEPT}/journal.json"]
    assert left == (sorted(kept) if key == "run_plan" else [])


def test_maps_of_what_was_filled_and_masked_belong_to_the_results(case):
    masks = {"step": "apply_masks", "soc_limit": 80}
    del case.data["layers"]["clay"]
    case.output.mkdir()
    for name in ("filled.tif", "masks.tif"):
        (case.output / name).write_bytes(b"of an earlier run")
    heard = Heard()
    full_run(case.config(prepare=[CLAY, masks]), heard)
    assert (case.output / "masks.tif").read_bytes()[:2] == b"II"
    assert (case.output / "filled.tif").read_bytes() == b"of an earlier run"
    assert [values["example"] for values in heard.of("other_maps")] == ["filled.tif"]
