"""The pages of reference name every key, role, column and code that the code knows."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from gsocseq_plugin.core.types import Status
from gsocseq_plugin.pipeline.config import Processing, RunConfig
from gsocseq_plugin.pipeline.layers import ROLES, STACKS
from gsocseq_plugin.pipeline.parse import SCENARIO_FIELDS


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


def test_every_code_of_the_status_map_is_explained(root: Path) -> None:
    tables = (root / "docs" / "tables.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\d+) \| ([A-Z_0-9]+) \|", tables, re.MULTILINE) == [(str(int(status)), status.name) for status in Status]
