"""The pages of reference name every key, role, column and code that the code knows."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Dict

import pytest

from gsocseq_plugin.core.types import Status
from gsocseq_plugin.pipeline.config import Processing, RunConfig
from gsocseq_plugin.pipeline.layers import ROLES, STACKS
from gsocseq_plugin.pipeline.parse import SCENARIO_FIELDS
from gsocseq_plugin.pipeline.prepare.registry import STEPS


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "configuration.md").read_text(encoding="utf-8")


def test_every_key_is_on_the_page(page: str) -> None:
    machine = {field.name for field in fields(Processing)}
    keys = {*RunConfig().to_dict(), *RunConfig().half_widths, *ROLES, *STACKS, *SCENARIO_FIELDS, *machine}
    assert sorted(key for key in keys if f"`{key}`" not in page) == []


def test_the_example_is_a_configuration(page: str, tmp_path: Path) -> None:
    example = json.loads(re.findall("```json\n(.*?)```", page, re.DOTALL)[0])
    config = RunConfig.from_dict(example, tmp_path)
    missing = {problem.where for problem in config.validate()}
    assert config.parse_problems == () and missing == set()
    assert [scenario.name for scenario in config.scenarios] == ["SSM1", "SSM2", "SSM3", "Manure"]


def test_every_step_and_its_keys_are_on_the_page(page: str) -> None:
    rows = [line.split("|") for line in page[page.index("## prepare") :].splitlines() if line.startswith("|")]
    told: Dict[str, set] = {}
    name = ""
    for _, step, _, keys, *_ in rows[2:]:
        name = step.strip(" `") or name
        told.setdefault(name, set()).update(re.findall("`(.*?)`", keys))
    assert told == {name: {field.name for field in fields(step.request)} for name, step in STEPS.items()}


def test_the_example_of_raw_files_is_a_configuration(page: str, tmp_path: Path) -> None:
    example = json.loads(re.findall("```json\n(.*?)```", page, re.DOTALL)[1])
    config = RunConfig.from_dict(example, tmp_path)
    assert config.parse_problems == () and {problem.where for problem in config.validate()} == {"area"}
    assert [entry.step for entry in config.prepare] == [entry["step"] for entry in example["prepare"]]


def test_every_code_of_the_status_map_is_explained(root: Path) -> None:
    tables = (root / "docs" / "tables.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\d+) \| ([A-Z_0-9]+) \|", tables, re.MULTILINE) == [(str(int(status)), status.name) for status in Status]
