"""A run of the sample to report on, and what tests of pages share."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Callable, Dict, List

import pytest
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.full_run import full_run

ZONE_NAMES = ('<b>Nord & "Süd"</b>', "{x} $y$ <script>alert(1)</script>", "Ost")


@pytest.fixture(scope="session")
def run(sample: Path, tmp_path_factory) -> Path:
    """A run over two horizons; half of the cropland adopts SSM3."""
    folder = tmp_path_factory.mktemp("run")
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    data["horizons"] = [20, 50]
    data["scenarios"][2]["adopted_share"] = {"2": 50, "default": 100}
    full_run(RunConfig.from_dict({**data, "output_folder": str(folder)}, sample), Progress())
    return folder


@pytest.fixture(scope="session")
def zones(sample: Path, tmp_path_factory) -> str:
    """The sample's zones, under names that look like markup in the field 'label'."""
    path = str(tmp_path_factory.mktemp("zones") / "zones.gpkg")
    gdal.VectorTranslate(path, str(sample / "zones.gpkg"), SQLStatement="SELECT *, name AS label FROM zones")
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for name, feature in zip(ZONE_NAMES, list(layer)):
        feature.SetField("label", name)
        layer.SetFeature(feature)
    return path


class Page(HTMLParser):
    """A page taken apart: its text, the text outside of tables (prose), its tags with their attributes, its tables as rows of cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.prose, self.tags, self.tables = "", "", [], []  # type: str, str, List[Any], List[List[List[str]]]
        self._cell = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self._cell = True

    def handle_endtag(self, tag: str) -> None:
        self._cell = self._cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._cell:
            self.tables[-1][-1][-1] += data
        if self.tags and self.tags[-1][0] != "style":
            self.text += data
            self.prose += "" if self._cell else f"{data} "

    def pictures(self) -> List[Dict[str, str]]:
        """The attributes of the images."""
        return [attributes for tag, attributes in self.tags if tag == "img"]

    def table_after(self, first: str) -> List[List[str]]:
        """The rows of the first table whose head begins with `first`."""
        return next(rows for rows in self.tables if rows[0][0] == first)


@pytest.fixture(scope="session")
def taken_apart() -> Callable[[str], Page]:
    """taken_apart(html) -> Page."""
    return Page


class Heard(Progress):
    """Notes what is said; `stop_after` reports it is cancelled."""

    def __init__(self, stop_after: float = 2.0) -> None:
        self.said: List[str] = []
        self._stop_after, self._done = stop_after, 0.0

    def report(self, fraction: float) -> None:
        self._done = max(self._done, fraction)

    def log(self, key: str, **values: object) -> None:
        from gsocseq_plugin.core.errors import sentence

        self.said.append(sentence(key, values))

    def cancelled(self) -> bool:
        return self._done >= self._stop_after


@pytest.fixture
def heard() -> Heard:
    """A progress that notes what is said."""
    return Heard()


@pytest.fixture
def stopping() -> Callable[[float], Heard]:
    """stopping(fraction) -> a progress that is cancelled once so much is done."""
    return Heard


@pytest.fixture
def without_matplotlib(monkeypatch) -> None:
    """An interpreter that has no matplotlib."""
    import sys

    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"] + ["matplotlib"]:
        monkeypatch.setitem(sys.modules, name, None)
