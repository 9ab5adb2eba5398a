"""What QGIS and the plugin site ask of the plugin's folder and of its zip."""

from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import sys
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
def unpacked(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that `git archive` takes from the last commit, by the attributes of the working tree."""
    folder = tmp_path_factory.mktemp("unpacked")
    trust = tmp_path_factory.mktemp("git") / "config"
    subprocess.run(["git", "config", "--file", str(trust), "safe.directory", str(root)], check=True)
    archive = subprocess.run(
        ["git", "-C", str(root), "archive", "--worktree-attributes", "HEAD"],
        env={**os.environ, "GIT_CONFIG_GLOBAL": str(trust)},
        check=True,
        stdout=subprocess.PIPE,
    ).stdout
    subprocess.run(["tar", "-x", "-C", str(folder)], input=archive, check=True)
    return folder


@pytest.fixture(scope="module")
def zipped(unpacked: Path) -> List[str]:
    """The names of the files that `git archive` takes."""
    return [path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()]


def bandit_findings(folder: Path) -> List[str]:
    """What bandit, which the plugin site runs over an upload, finds in the code below a folder."""
    pytest.importorskip("bandit", reason="bandit is a test tool that scripts/test installs")
    command = [sys.executable, "-m", "bandit", "--quiet", "--recursive", "--format", "json", "."]
    report = json.loads(subprocess.run(command, cwd=folder, stdout=subprocess.PIPE).stdout)
    assert report["errors"] == []
    return [f"{found['filename']}:{found['line_number']} {found['test_id']}" for found in report["results"]]


def secrets_found(folder: Path) -> List[str]:
    """The files below a folder in which detect-secrets, which the plugin site runs too, finds keys or passwords."""
    pytest.importorskip("detect_secrets", reason="detect-secrets is a test tool that scripts/test installs")
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify", "."]
    return sorted(json.loads(subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE).stdout)["results"])


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


def test_pictures_of_the_documents_are_in_the_zip(unpacked: Path) -> None:
    pictures = [
        document.parent / link
        for document in unpacked.rglob("*.md")
        for link in re.findall(r"!\[[^]]*\]\(([^):]+)\)", document.read_text(encoding="utf-8"))
    ]
    assert [str(picture.relative_to(unpacked)) for picture in pictures if not picture.is_file()] == []
    empty = [folder.relative_to(unpacked).as_posix() for folder in unpacked.rglob("*") if folder.is_dir() and not any(folder.iterdir())]
    assert empty in ([], ["i18n"]), "scripts/package fills i18n"


def test_checkers_of_the_plugin_site_find_nothing(unpacked: Path) -> None:
    assert bandit_findings(unpacked) == []
    assert secrets_found(unpacked) == []


def test_checkers_of_the_plugin_site_find_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "run.py").write_text("import subprocess\n\nsubprocess.call('ls', shell=True)\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("-----BEGIN " + "RSA PRIVATE KEY-----\n", encoding="utf-8")
    assert "./run.py:3 B602" in bandit_findings(tmp_path)
    assert secrets_found(tmp_path) == ["notes.txt"]


def test_the_readme_lists_every_page(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in sorted((root / "docs").glob("*.md")) if f"](docs/{page.name})" not in text] == []
