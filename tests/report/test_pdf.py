"""PDF pages: numbered, with everything on them, headings with what follows, and honest about fonts and disks."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import List

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.report import maps
from gsocseq_plugin.report.page import Picture
from gsocseq_plugin.report.pdf import undrawable, write_pdf

pytestmark = pytest.mark.usefixtures("qgis_app")


def pages(path: Path) -> List[str]:
    """The text of each page."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
    return text.split("\f")[:-1]


def black(name: str, width: int, height: int) -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    return Picture(name, maps._png(image), name, width, height)


def test_every_line_is_on_a_numbered_page(tmp_path: Path) -> None:
    path = tmp_path / "lines.pdf"
    lines = "".join(f"<p>line-{number}-end</p>" for number in range(300))
    count = write_pdf(str(path), f"<h1>Title</h1>{lines}", [], "Title", Progress())
    found = pages(path)
    assert len(found) == count > 3
    assert re.findall(r"line-(\d+)-end", "".join(found)) == [str(number) for number in range(300)]
    assert ["".join(page.split()).rpartition("end")[2] for page in found] == [f"{number}/{count}" for number in range(1, count + 1)]


@pytest.mark.parametrize("filling", range(30, 60, 3))
def test_no_heading_stands_alone_and_nothing_gets_lost(tmp_path: Path, filling: int) -> None:
    """Whatever stands before: a heading and the line or picture below it are on one page."""
    path = tmp_path / "headings.pdf"
    parts = [f"<p>line {number}</p>" for number in range(filling)]
    for name in ("A", "B", "C"):
        parts.append(f"<h2>Section-{name}</h2><h4>Picture-{name}</h4><p><img src='{name}' width='500' height='400'></p><p>below-{name}</p>")
        rows = "".join(f"<tr><td>cell-{name}-{row}</td></tr>" for row in range(8))
        parts.append(f"<h3>Part-{name}</h3><table border='1'>{rows}</table>")
    write_pdf(str(path), "".join(parts), [black(name, 500, 400) for name in "ABC"], "Title", Progress())
    found = pages(path)
    for name in ("A", "B", "C"):
        kinds = ("Section", "Picture", "below", "Part", "cell")
        where = {kind: [number for number, page in enumerate(found) if f"{kind}-{name}" in page] for kind in kinds}
        assert all(len(numbers) == 1 for numbers in where.values()), where
        assert where["Section"] == where["Picture"] and where["Part"] == where["cell"]
        assert where["below"][0] - where["Picture"][0] in (0, 1)


def test_characters_without_a_font_are_said_and_the_pdf_is_written(tmp_path: Path, heard) -> None:
    rare = "".join(chr(code) for block in (0x4E00, 0xAC00, 0x17000, 0x18B00, 0x1B170, 0x1D800) for code in range(block, block + 3))
    missing = undrawable(rare)
    if not missing:
        pytest.skip("this system has a font for everything that was tried")
    path = tmp_path / "rare.pdf"
    write_pdf(str(path), f"<p>{rare}</p>", [], "Title", heard)
    assert path.stat().st_size > 500 and len(heard.said) == 1
    assert f"{len(missing)} characters" in heard.said[0] and missing[0] in heard.said[0]


def test_usual_scripts_of_this_system_have_fonts(heard, tmp_path: Path) -> None:
    write_pdf(str(tmp_path / "latin.pdf"), "<p>Maße, año, \N{PLUS-MINUS SIGN}5 %</p>", [], "Title", heard)
    assert heard.said == []


def test_a_full_disk_is_noticed(small_disk) -> None:
    disk = small_disk(64)
    noise = "".join(f"<p>{number * 7919 % 100003} {chr(192 + number % 300)}</p>" for number in range(6000))
    with pytest.raises(GsocError) as full:
        write_pdf(str(disk / "report.pdf"), noise, [], "Title", Progress())
    assert full.value.key == "disk_full"


def test_cancel_stops_between_pages(tmp_path: Path, stopping) -> None:
    with pytest.raises(Cancelled):
        write_pdf(str(tmp_path / "x.pdf"), "<p>line</p>" * 400, [], "Title", stopping(0.3))
