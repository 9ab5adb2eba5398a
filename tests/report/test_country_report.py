"""The country report of a run: whole or not at all, every figure that of the totals, nothing from outside."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.raster import sha256
from gsocseq_plugin.pipeline.steps.totals import TotalsOptions, totals
from gsocseq_plugin.report.country_report import HTML, PDF, ReportOptions, country_report
from gsocseq_plugin.report.words import Words

pytestmark = pytest.mark.usefixtures("qgis_app")
SSM = ("SSM1", "SSM2", "SSM3")


def written(folder: Path) -> Dict[str, Any]:
    """The files of a folder with their content."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def report(run: Path, zones: str, tmp_path_factory, qgis_app) -> Path:
    """The report on the run with zones and emissions, made in a thread of its own."""
    folder = tmp_path_factory.mktemp("report")
    options = ReportOptions(
        zones=zones,
        field="label",
        country="Côte <i>d'Or</i>",
        experts="A. Kofi & B. <b>Mensah</b>",
        institution="Ministry",
        emissions=2.5,
    )
    failures = []

    def work() -> None:
        try:
            country_report(str(run), str(folder), options, Words(), Progress())
        except BaseException as error:
            failures.append(error)
            raise

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert failures == []
    return folder


@pytest.fixture(scope="module")
def html(report: Path) -> str:
    return (report / HTML).read_text(encoding="utf-8")


def test_two_files_and_nothing_else(report: Path) -> None:
    assert sorted(path.name for path in report.iterdir()) == [HTML, PDF]
    assert (report / PDF).read_bytes()[:5] == b"%PDF-"


def test_the_page_needs_nothing_else(html: str, taken_apart) -> None:
    page = taken_apart(html)
    assert not {tag for tag, _ in page.tags} & {"script", "link", "iframe", "object", "b", "i"} - {"b"}
    assert "http" not in html and "url(" not in html and "@import" not in html
    assert all(picture["src"].startswith("data:image/png;base64,") for picture in page.pictures())
    assert len(html) < 1_500_000


def test_every_section_can_be_reached(html: str, taken_apart) -> None:
    page = taken_apart(html)
    links = [attributes["href"][1:] for tag, attributes in page.tags if tag == "a"]
    assert len(links) == 11 and links == [attributes["id"] for tag, attributes in page.tags if tag == "h2"]


def test_names_with_markup_come_out_as_text(html: str, report: Path, taken_apart) -> None:
    page = taken_apart(html)
    for name in ('<b>Nord & "Süd"</b>', "{x} $y$ <script>alert(1)</script>", "Côte <i>d'Or</i>", "A. Kofi & B. <b>Mensah</b>"):
        assert name in page.text
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", str(report / PDF), "-"], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
        text = " ".join(text.split())
        assert "Côte <i>d'Or</i>" in text and '<b>Nord & "Süd"</b>' in text and "<script>" in text


def test_maps_of_stock_and_of_all_rates(html: str, taken_apart) -> None:
    titles = [picture["alt"] for picture in taken_apart(html).pictures() if picture["alt"].startswith("Map: ")]
    assert len(titles) == 1 + 4 + 3
    assert "(T0)" in titles[0] and [scenario in title for scenario, title in zip(("BAU", *SSM, *SSM), titles[1:])] == [True] * 7


def test_charts_of_land_use_zones_boxes_and_histograms(html: str, taken_apart) -> None:
    pytest.importorskip("matplotlib")
    charts = [picture["alt"] for picture in taken_apart(html).pictures() if not picture["alt"].startswith("Map: ")]
    assert [sum(part in alt for alt in charts) for part in ("by land use and scenario", "by zone", "median", "how many cells")] == [1, 1, 2, 2]


def test_every_figure_is_that_of_the_totals(html: str, run: Path, zones: str, taken_apart) -> None:
    page = taken_apart(html)
    found = totals(str(run), TotalsOptions(zones=zones, field="label"), Progress())
    means = {cells[0]: cells for rows in page.tables for cells in rows if rows[0][1:4] == ["Area, ha", "T0", "ASR BAU"]}
    for row in found.where("T0_Map030", by_class=True) + found.where("T0_Map030", by_zone=True):
        cells = means[row.zone or row.land_use_name]
        assert cells[1:3] == [f"{row.area_ha:,.0f}", f"{row.mean:.1f}"]
    rates = {row.zone: row for row in found.where("ASR_SSM3_Map030", by_zone=True)}
    assert len(rates) == 3 and all(means[zone][6] == f"{row.mean:.3f}" for zone, row in rates.items())
    gains = {cells[0]: cells for rows in page.tables for cells in rows if rows[0][1:4] == ["RSR SSM1", "RSR SSM2", "RSR SSM3"]}
    for row in found.where("RSR_SSM2_Map030", by_class=True):
        assert float(gains[row.land_use_name][5]) == pytest.approx(row.co2e, rel=5e-3)
    whole = found.where("RSR_SSM3_Map030")[0]
    share = page.table_after("Scenario")[3]
    assert share[0] == "SSM3" and float(share[1]) == pytest.approx(100 * whole.co2e / 2.5, rel=5e-3)


def test_what_the_manifest_tells(html: str, run: Path, taken_apart) -> None:
    page = taken_apart(html)
    manifest = json.loads((run / "manifest.json").read_text(encoding="utf-8"))
    sources = {cells[1]: cells for cells in page.table_after("Layer")[1:]}
    for source in manifest["inputs"]:
        cells = sources[os.path.basename(source["path"])]
        assert cells[4] == source["sha256"][:12] and cells[2] == f"{source['bytes'] / 1000:,.1f}" and cells[3] == source["modified"][:10]
    assert "spin-up 1981-2000, warm-up 2001-2020, years ahead the climate given for them (tmean_2001_2020.tif)." in page.text
    assert "Land use: maps of 21 years from 2000 to 2020." in page.text
    assert "'manual', FAO's Technical Manual" in page.text and "solved in closed form" in page.text
    assert f"Pixels with a result: {manifest['pixels_by_status']['ok']:,}." in page.text
    parameters = dict(page.table_after("Parameter")[1:])
    assert parameters["scenarios[3].adopted_share.2"] == "50.0" and parameters["half_widths.soc"] == "20.0"
    assert parameters["layers.soc"] == "soc_t_ha.tif" and parameters["area"] == "area.gpkg"  # without the folders of this computer
    assert "by class: 2: 50; others: 100" in page.text and "no mask was applied" in page.text


def test_uncertainty_quality_limits_and_citations(html: str, run: Path, taken_apart) -> None:
    text = taken_apart(html).text
    for part in ("divided by the SUM", "Passed.", "upper 30 cm", "Technical manual. Rome", "RothC-26.3"):
        assert part in text, part
    day = json.loads((run / "manifest.json").read_text(encoding="utf-8"))["written"][:10]
    title = "Soil organic carbon sequestration potential: Côte <i>d'Or</i>"
    assert f"This report: A. Kofi & B. <b>Mensah</b>, Ministry. {day[:4]}. {title}. GSOCseq, 20 years." in text
    assert f"The maps were computed on {day}." in text
    assert "SSM3, on the share of land that adopts it" in text and "SSM2, on the share of land" not in text


def test_maps_of_another_program(run: Path, tmp_path: Path, taken_apart) -> None:
    """Without manifest, land use and some maps: what can be said is said."""
    maps = tmp_path / "maps"
    maps.mkdir()
    for path in run.glob("XXX_GSOCseq_*.tif"):
        if "SSM3" not in path.name and "ASR_SSM1_Map" not in path.name:
            shutil.copy(path, maps / path.name.replace("XXX", "GHA"))
    page = taken_apart(Path(country_report(str(maps), str(tmp_path / "out"), ReportOptions(), Words(), Progress())["html"]).read_text("utf-8"))
    assert "not known" in page.text and "no map ASR_SSM1_Map030" in page.text and "No zones were given." in page.text
    assert "there is no table by land use" in page.text and "Soil organic carbon sequestration potential: GHA" in page.text
    assert not any(rows[0][0] in ("Parameter", "Layer", "Scenario") for rows in page.tables)
    assert "'manual'" in page.text and "Warm-up: 2001 to 2020." in page.text, "the tags of the maps tell convention and warm-up"
    assert "This report: Soil organic carbon sequestration potential: GHA. GSOCseq, 20 years." in page.text and "(assumed" not in page.text
    assert "computed on" not in page.text


def test_maps_that_tell_nothing(run: Path, tmp_path: Path, taken_apart) -> None:
    """No manifest, no tags, no stocks that tell the horizon: method and horizon are not stated as facts."""
    maps = tmp_path / "maps"
    maps.mkdir()
    for path in run.glob("XXX_GSOCseq_*.tif"):
        if "SOC_" in path.name or "Diff_" in path.name:
            continue
        with_tags = gdal.Open(str(path))
        bare = gdal.GetDriverByName("GTiff").Create(str(maps / path.name), with_tags.RasterXSize, with_tags.RasterYSize, 1, gdal.GDT_Float32)
        bare.SetGeoTransform(with_tags.GetGeoTransform())
        bare.SetSpatialRef(with_tags.GetSpatialRef())
        bare.GetRasterBand(1).SetNoDataValue(-999.0)
        bare.GetRasterBand(1).WriteArray(with_tags.ReadAsArray())
        bare = None
    page = taken_apart(Path(country_report(str(maps), str(tmp_path / "out"), ReportOptions(), Words(), Progress())["html"]).read_text("utf-8"))
    assert "20 years (assumed: the maps do not tell)" in page.text and "How these maps were computed is not known" in page.text
    assert "RothC was run for every cell" not in page.text and "grazing" not in page.text


def test_a_damaged_map_is_told_without_folders(run: Path, tmp_path: Path, taken_apart) -> None:
    """GDAL's message names the file in full; a folder's name may have spaces."""
    maps = tmp_path / "jane doe"
    maps.mkdir()
    for path in run.glob("XXX_GSOCseq_*.tif"):
        shutil.copy(path, maps)
    path = maps / "XXX_GSOCseq_AbsDiff_SSM1_Map030.tif"
    path.write_bytes(path.read_bytes()[:-3000])
    page = taken_apart(Path(country_report(str(maps), str(tmp_path / "out"), ReportOptions(), Words(), Progress())["html"]).read_text("utf-8"))
    assert path.name in page.text and "jane doe" not in page.text and str(tmp_path) not in page.text


def test_a_loss_is_told_as_a_loss(run: Path, tmp_path: Path, taken_apart) -> None:
    maps = tmp_path / "maps"
    maps.mkdir()
    for path in run.glob("XXX_GSOCseq_*.tif"):
        shutil.copy(path, maps)
    dataset = gdal.Open(str(maps / "XXX_GSOCseq_RSR_SSM1_Map030.tif"), gdal.GA_Update)
    values = dataset.ReadAsArray()
    dataset.GetRasterBand(1).WriteArray(np.where(values == -999.0, values, -values))
    dataset = None
    page = taken_apart(Path(country_report(str(maps), str(tmp_path / "out"), ReportOptions(), Words(), Progress())["html"]).read_text("utf-8"))
    (loss,) = re.findall("SSM1: ([^ ]*) Mt CO2e/yr less than business as usual", page.text)
    (row,) = totals(str(maps), TotalsOptions(), Progress()).where("RSR_SSM1_Map030")
    assert float(loss) == pytest.approx(-row.co2e, rel=5e-3) and re.search("SSM2: [^ ]* Mt CO2e/yr more than", page.text)


def test_the_narrow_range_is_not_quoted(html: str, run: Path, taken_apart) -> None:
    """Of the two half-widths the first page gives the wide one alone, and the text says what the narrow one leaves out."""
    page = taken_apart(html)
    row = totals(str(run), TotalsOptions(), Progress()).where("RSR_SSM3_Map030")[0]
    told = next(sentence for sentence in page.prose.split("The half-width of the 95 % range of such a total")[1:])
    (wide,) = re.findall(r"is ([\d.]+) Mt CO2e/yr \(SSM3\)", told.split("read 'Uncertainty'")[0])
    assert float(wide) == pytest.approx(row.half_width_correlated * 44 / 12, rel=0.05) and "no bound" in page.text


@pytest.mark.parametrize("emissions", [0.0, -1.0])
def test_emissions_of_which_there_is_no_share_are_refused(run: Path, tmp_path: Path, emissions: float) -> None:
    with pytest.raises(GsocError) as refused:
        country_report(str(run), str(tmp_path / "out"), ReportOptions(emissions=emissions), Words(), Progress())
    assert refused.value.key == "report_emissions" and not (tmp_path / "out").exists()


def test_a_further_horizon_has_the_manifest_of_its_run(run: Path, tmp_path: Path, taken_apart) -> None:
    made = country_report(str(run / "products_050"), str(tmp_path), ReportOptions(), Words(), Progress())
    page = taken_apart(Path(made["html"]).read_text("utf-8"))
    assert "50 years" in page.text and page.table_after("Parameter")[1] == ["gsocseq_config", "1"]
    assert page.table_after("Land use"), "land_use.tif of the run"


def spoilt(run: Path, folder: Path) -> Path:
    """A copy of the run in which one map has another value."""
    shutil.copytree(run, folder)
    dataset = gdal.Open(str(folder / "XXX_GSOCseq_ASR_BAU_Map030.tif"), gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray()
    values[np.nonzero(values != -999.0)[0][0], np.nonzero(values != -999.0)[1][0]] += 0.01
    band.WriteArray(values)
    band = dataset = None
    return folder


def test_a_manifest_of_other_maps_is_refused(run: Path, tmp_path: Path) -> None:
    maps = spoilt(run, tmp_path / "maps")
    assert sha256(str(maps / "XXX_GSOCseq_ASR_BAU_Map030.tif")) != sha256(str(run / "XXX_GSOCseq_ASR_BAU_Map030.tif"))
    with pytest.raises(GsocError) as refused:
        country_report(str(maps), str(tmp_path / "out"), ReportOptions(), Words(), Progress())
    assert refused.value.key == "manifest_foreign" and "1 of them" in str(refused.value)
    assert "XXX_GSOCseq_ASR_BAU_Map030.tif" in str(refused.value) and not (tmp_path / "out").exists()


def test_a_manifest_without_a_configuration_is_refused(run: Path, tmp_path: Path) -> None:
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path)
    (tmp_path / "manifest.json").write_text('{"manifest_version": 1}', encoding="utf-8")
    with pytest.raises(GsocError) as refused:
        country_report(str(tmp_path), str(tmp_path / "out"), ReportOptions(), Words(), Progress())
    assert refused.value.key == "manifest_unreadable" and "no config" in str(refused.value)


def test_a_read_only_folder_is_refused(run: Path, small_disk) -> None:
    disk = small_disk(4096, read_only=True)
    with pytest.raises(GsocError) as refused:
        country_report(str(run), str(disk / "out"), ReportOptions(), Words(), Progress())
    assert refused.value.key == "folder_not_writable"


def test_a_full_disk_leaves_nothing(run: Path, small_disk) -> None:
    disk = small_disk(700)  # room for the page, not for the PDF
    with pytest.raises(GsocError) as refused:
        country_report(str(run), str(disk / "out"), ReportOptions(), Words(), Progress())
    assert refused.value.key == "disk_full" and not (disk / "out").exists()


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.7, 0.92])
def test_cancel_leaves_the_earlier_report(run: Path, tmp_path: Path, stopping, share: float) -> None:
    (tmp_path / HTML).write_text("earlier", encoding="utf-8")
    (tmp_path / PDF).write_text("earlier", encoding="utf-8")
    before = written(tmp_path)
    with pytest.raises(Cancelled):
        country_report(str(run), str(tmp_path), ReportOptions(), Words(), stopping(share))
    assert written(tmp_path) == before


def test_without_matplotlib_there_are_tables_and_one_line(run: Path, tmp_path: Path, without_matplotlib, taken_apart) -> None:
    made = country_report(str(run), str(tmp_path), ReportOptions(), Words(), Progress())
    page = taken_apart(Path(made["html"]).read_text("utf-8"))
    assert len(page.pictures()) == 8 and page.text.count("no matplotlib") == 1 and page.table_after("Land use")


def test_every_sentence_is_translated(run: Path, zones: str, tmp_path: Path, taken_apart) -> None:
    """With a translation of every sentence none is left in English; Arabic runs from right to left."""
    arabic = Words(lambda text: "".join(part if part.startswith("{") else "نص" for part in pieces(text)), "ar")
    made = country_report(str(run), str(tmp_path), ReportOptions(zones=zones, field="label", emissions=1.0), arabic, Progress())
    page = taken_apart(Path(made["html"]).read_text("utf-8"))
    assert page.tags[0][1] == {"lang": "ar", "dir": "rtl"}
    shown = [page.prose, *(cell for rows in page.tables for cell in rows[0])]
    latin = {word for text in shown for word in re.findall("[A-Za-z]{4,}", text)}
    assert latin <= {"SSM", "prepare", "tmean"}, "a sentence that is in no catalogue"  # tmean_2001_2020.tif is a file


def test_numbers_follow_the_language(run: Path, tmp_path: Path, taken_apart) -> None:
    spanish = country_report(str(run), str(tmp_path), ReportOptions(), Words(locale="es"), Progress())
    text = taken_apart(Path(spanish["html"]).read_text("utf-8")).text
    assert "98.649 ha" in text and "66,4 t C/ha" in text


def pieces(text: str):
    return [part for part in re.split(r"(\{[^}]*\})", text) if part]


def test_a_process_of_its_own_writes_it(run: Path, tmp_path: Path) -> None:
    """A process of its own, without any test around it: no window, no project."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from qgis.core import QgsApplication\n"
        "application = QgsApplication([], True); application.initQgis()\n"
        "from gsocseq_plugin.report.country_report import *\n"
        "country_report(sys.argv[2], sys.argv[3], ReportOptions(), Words(), Progress())\n"
        "application.exitQgis()\n"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(root), str(run), str(tmp_path / "out")]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0 and (tmp_path / "out" / PDF).is_file(), done.stdout
