"""What QGIS and the plugin site ask of the plugin's folder and of its zip."""

from __future__ import annotations

import configparser
import io
import re
import subprocess
import tarfile
from pathlib import Path
from typing import Dict, List

import pytest

from gsocseq_plugin import __version__

REQUIRED = (
    "name qgisMinimumVersion qgisMaximumVersion description version author email about tracker repository homepage tags category icon "
    "experimental deprecated hasProcessingProvider"
).split()
NOT_FOR_USERS = ("tests", "scripts", ".ci", ".gitignore", ".gitattributes", "pyproject.toml")
COMPILED = (".pyc", ".pyd", ".so", ".dll", ".dylib", ".exe", ".qm", ".zip", ".jar", ".whl")


@pytest.fixture(scope="module")
def metadata(root: Path) -> Dict[str, str]:
    # As the plugin site reads it: no interpolation, and the keys' case is kept.
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.fixture(scope="module")
def zipped(root: Path) -> List[str]:
    """The files that `git archive` takes, by the attributes of the working tree."""
    archive = subprocess.run(
        ["git", "archive", "--worktree-attributes", "HEAD"], cwd=root, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        return [member.name for member in tar.getmembers() if member.isfile()]


def test_required_keys_have_values(metadata: Dict[str, str]) -> None:
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []


def test_versions_of_qgis(metadata: Dict[str, str]) -> None:
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert "supportsQt6" not in metadata


def test_processing_provider_is_declared(metadata: Dict[str, str]) -> None:
    assert metadata["hasProcessingProvider"] == "yes"


def test_version_is_numeric_and_the_same_everywhere(metadata: Dict[str, str], root: Path) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["version"] == __version__
    assert f"\n## {__version__}\n" in (root / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", ["description", "about"])
def test_no_html(metadata: Dict[str, str], key: str) -> None:
    assert not re.search(r"<[a-zA-Z/!]|&\w+;", metadata[key])


def test_addresses_and_icon(metadata: Dict[str, str], root: Path) -> None:
    assert all(metadata[key].startswith("https://") for key in ("tracker", "repository", "homepage"))
    assert "@" in metadata["email"]
    assert (root / metadata["icon"]).is_file()


def test_license_is_the_gpl_2(root: Path) -> None:
    text = (root / "LICENSE").read_text(encoding="utf-8")
    assert text.split()[:7] == "GNU GENERAL PUBLIC LICENSE Version 2, June".split()
    assert "END OF TERMS AND CONDITIONS" in text
    assert len(text) == 18092


def test_zip_holds_the_plugin_and_nothing_else(zipped: List[str]) -> None:
    assert {"metadata.txt", "__init__.py", "LICENSE", "README.md", "gsocseq_plugin/plugin.py"} <= set(zipped)
    assert [name for name in zipped if name.split("/")[0] in NOT_FOR_USERS] == []
    assert [name for name in zipped if name.endswith(COMPILED) or "__pycache__" in name] == []
