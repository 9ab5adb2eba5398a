"""What is said of each role, and the order of the prepare steps."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

from gsocseq_plugin.core.errors import ERROR, INFO, WARNING, Problem
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.layers import ROLES, STACKS
from gsocseq_plugin.pipeline.parse import Parser
from gsocseq_plugin.pipeline.prepare.parse import read_prepare
from gsocseq_plugin.pipeline.prepare.plan import in_order
from gsocseq_plugin.pipeline.verdicts import EMPTY, IN_STACK, MISSING, PREPARED, READY, WRONG, verdicts


def test_states(sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    told = verdicts(config, config.validate())
    assert {role for role, verdict in told.items() if verdict.state == READY} == set(config.layers)
    assert set(told) == {*ROLES, *STACKS}
    raw = RunConfig.load(sample / "config_raw.json")
    told = verdicts(raw, raw.validate())
    assert (told["pet_warmup"].state, told["pet_warmup"].by) == (PREPARED, "climate_cru")
    assert told["zones"].state == EMPTY
    nothing = verdicts(RunConfig(), RunConfig().validate())
    assert nothing["soc"].state == MISSING and nothing["tmean_warmup"].state == MISSING
    stacked = verdicts(RunConfig(layers={"stack_spinup": "s.tif"}), [])
    assert (stacked["clay"].state, stacked["clay"].by) == (IN_STACK, "stack_spinup")


def test_the_worst_comes_first() -> None:
    config = RunConfig(layers={"clay": "clay.tif"})
    found = [Problem(severity, "layers.soc, layers.clay", severity) for severity in (INFO, WARNING, ERROR)]
    verdict = verdicts(config, found)["clay"]
    assert verdict.state == WRONG and [problem.severity for problem in verdict.problems] == [ERROR, WARNING, INFO]
    assert verdicts(config, found[:2])["clay"].worst == WARNING
    assert verdicts(config, [Problem(ERROR, "layers.clay_other", "x")])["clay"].state == READY


def test_findings_about_a_step_are_about_its_roles(sample: Path) -> None:
    raw = RunConfig.load(sample / "config_raw.json")
    told = verdicts(raw, [Problem(ERROR, "prepare.climate_cru.tmp", "file_missing", {"path": "x"})])
    assert {role for role, verdict in told.items() if verdict.state == WRONG} == {
        f"{variable}_{phase}" for variable in ("tmean", "prec", "pet") for phase in ("spinup", "warmup")
    }


def test_any_order_becomes_one_that_is_valid() -> None:
    given = [
        {"step": "prepare_soc", "soc": "soc.tif"},
        {"step": "climate_cru", "tmp": ["t.nc"], "pre": ["p.nc"], "pet": ["e.nc"]},
        {"step": "npp_miami"},
        {"step": "fill_gaps"},
        {"step": "vegetation_cover", "by_class": "table.csv"},
        {"step": "land_use", "layers": ["lu.tif"]},
    ]
    entries = read_prepare(Parser(Path.cwd()), given)
    results = {in_order(order) for order in permutations(entries)}
    assert len(results) == 1
    (ordered,) = results
    assert [entry.step for entry in ordered] == ["prepare_soc", "climate_cru", "land_use", "vegetation_cover", "fill_gaps", "npp_miami"]
    where = [problem.key for problem in RunConfig(prepare=ordered).validate()]
    assert "prepare_early" not in where and "prepare_soc_first" not in where
