"""The sample's country report and quality page, and pictures of them, for the documents. Run by scripts/report_pictures.

Nothing of the machine and the day is in them: paths are those of the sample, dates are left out.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import List, Sequence

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QRect  # noqa: E402
from qgis.PyQt.QtGui import QColor, QImage, QPainter  # noqa: E402

from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.manifest import NAME as MANIFEST  # noqa: E402
from gsocseq_plugin.pipeline.steps.full_run import full_run  # noqa: E402
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control  # noqa: E402
from gsocseq_plugin.report.country_report import HTML, PDF, ReportOptions, country_report  # noqa: E402
from gsocseq_plugin.report.quality_page import quality_page  # noqa: E402
from gsocseq_plugin.report.words import Words  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"
PHONE, DESK = 360, 1000
PAPER_DPI = 55
GROUND, GAP = QColor("#8a8f8a"), 12
# A part of a page that a phone shows: how far down it begins, CSS pixels.
PHONE_PARTS = ((0, 900), (4240, 900), (5560, 900))


def sample_run(folder: Path) -> None:
    """A run of the sample, in which half of the cropland adopts SSM3, with a manifest that tells neither day nor place."""
    data = json.loads((SAMPLE / "config.json").read_text(encoding="utf-8"))
    data["scenarios"][2]["adopted_share"] = {"2": 50, "default": 100}
    full_run(RunConfig.from_dict({**data, "output_folder": str(folder)}, SAMPLE), Progress())
    text = (folder / MANIFEST).read_text(encoding="utf-8").replace(json.dumps(str(folder))[1:-1], "output")
    manifest = json.loads(text.replace(json.dumps(str(SAMPLE))[1:-1] + "/", ""))
    del manifest["written"]
    for source in manifest["inputs"]:
        del source["modified"]
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


def without_day(pdf: bytes) -> bytes:
    """The PDF with another day in place of the one on which it was made, of the same length."""
    return re.sub(rb"(/CreationDate \(D:)(\d+)", lambda found: found.group(1) + b"20200101000000"[: len(found.group(2))], pdf)


def shown(page: Path, width: int, height: int, down: int = 0) -> QImage:
    """A page in a browser's window of this width, from `down` on; in a frame, since no window is as narrow as a phone."""
    frame = page.with_name("frame.html")
    frame.write_text(
        f'<body style="margin:0;overflow:hidden"><iframe src="{page.name}" scrolling="no" '
        f'style="border:0;position:absolute;top:{-down}px;width:{width}px;height:20000px"></iframe>',
        encoding="utf-8",
    )
    picture = page.with_name("shot.png")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=5000"]
    command = ["chromium", *options, f"--window-size={max(width, 500)},{height}", f"--screenshot={picture}", frame.as_uri()]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return QImage(str(picture)).copy(QRect(0, 0, width, height))


def paper_pages(pdf: Path, folder: Path) -> List[QImage]:
    """The pages of a PDF, drawn."""
    subprocess.run(["pdftoppm", "-png", "-r", str(PAPER_DPI), str(pdf), str(folder / "page")], check=True)
    return [QImage(str(path)) for path in sorted(folder.glob("page-*.png"))]


def side_by_side(images: Sequence[QImage], path: Path) -> None:
    """Save images in a row."""
    width = sum(image.width() for image in images) + GAP * (len(images) + 1)
    sheet = QImage(width, max(image.height() for image in images) + 2 * GAP, QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    left = GAP
    for image in images:
        painter.drawImage(left, GAP, image)
        left += image.width() + GAP
    painter.end()
    with_few_colours(sheet).save(str(path), "PNG", 0)
    print(path)


def with_few_colours(image: QImage) -> QImage:
    """The image in 256 colours, a third of the bytes: of the colours that look alike the commonest one."""
    data = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint32)
    colours, counts = np.unique(data, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    _, commonest = np.unique(colours[order] & np.uint32(0xF0F0F0), return_index=True)
    table = [int(colour) for colour in colours[order][np.sort(commonest)][:256]]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table)


def main() -> None:
    docs = Path(sys.argv[1])
    pictures, sample_report = docs / "pictures", docs / "sample_report"
    for folder in (pictures, sample_report):
        folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        sample_run(work / "run")
        options = ReportOptions(zones=str(SAMPLE / "zones.gpkg"), field="name", country="Sample county", emissions=0.5)
        country_report(str(work / "run"), str(work), options, Words(), Progress())
        page = quality_page(quality_control(str(work / "run"), QualityOptions(), Progress()), Words(), Progress())
        (work / "quality.html").write_text(page, encoding="utf-8")
        (work / PDF).write_bytes(without_day((work / PDF).read_bytes()))
        shutil.copy(work / PDF, sample_report / PDF)
        paper = paper_pages(work / PDF, work)
        side_by_side(paper[:3], pictures / "report_pages_1.png")
        side_by_side(paper[3:6], pictures / "report_pages_2.png")
        side_by_side([shown(work / HTML, PHONE, height, down) for down, height in PHONE_PARTS], pictures / "report_phone.png")
        side_by_side([shown(work / "quality.html", DESK, 1300, 900)], pictures / "report_quality.png")
    application.exitQgis()


if __name__ == "__main__":
    main()
