"""The zip that a country sends: what is in it, what it is refused for, and that nothing is left where it is refused."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import xml.etree.ElementTree as tree
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Callable, Dict, List

import numpy as np
import pytest
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.gsocseq.product_kinds import mandatory_maps, unit_of
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.correct_products import correct_products
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.totals import TotalsOptions, totals
from gsocseq_plugin.pipeline.styles import style_path
from gsocseq_plugin.pipeline.submission.request import Submission, one_line

SENDER = Submission(
    iso3="GHA",
    experts="Ama Mensah, Kofi <b>Boateng</b>",
    institution='Soil "Survey" & Co',
    contact="soil@institute.org.gh",
    data_policy="May be published <script>alert(1)</script>",
    licence="CC BY 4.0",
    date="2026-03-31",
)
SPACES = {"gmd": "http://www.isotc211.org/2005/gmd", "gco": "http://www.isotc211.org/2005/gco"}


@pytest.fixture(scope="module")
def submittable(sample: Path, tmp_path_factory) -> Path:
    """The folder of a run of the sample under a country's code; not to be changed."""
    folder = tmp_path_factory.mktemp("submittable") / "GHA run"
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    full_run(RunConfig.from_dict({**data, "iso3": "GHA", "output_folder": str(folder)}, sample), Progress())
    return folder


@pytest.fixture
def maps(submittable: Path, tmp_path: Path) -> Path:
    """A copy of that folder, to be spoilt."""
    folder = tmp_path / "maps"
    shutil.copytree(submittable, folder)
    return folder


def pack(folder: Path, output: Path, progress: Progress = Progress(), **changes) -> zipfile.ZipFile:  # noqa: B008
    """The package of a folder, opened."""
    from gsocseq_plugin.report.country_report import ReportOptions
    from gsocseq_plugin.report.submission_package import submission_package
    from gsocseq_plugin.report.words import Words

    return zipfile.ZipFile(submission_package(str(folder), str(output), replace(SENDER, **changes), ReportOptions(), Words(), progress))


@pytest.fixture(scope="module")
def package(qgis_app, submittable: Path, tmp_path_factory) -> zipfile.ZipFile:
    """The package of a good set, with a validation table."""
    folder = tmp_path_factory.mktemp("package")
    table = folder / "validation sites.csv"
    table.write_text("site;measured;mapped\nA;45,1;47,0\nB;33,0;31,5\n", encoding="utf-8")
    return pack(submittable, folder / "out", validation=str(table))


@pytest.fixture
def refused(qgis_app, tmp_path: Path) -> Callable[..., GsocError]:
    """Packs a folder that is refused; nothing may be left of it."""

    def check(folder: Path, **changes) -> GsocError:
        output = tmp_path / "out"
        try:  # not pytest.raises: its traceback would keep GDAL's objects beyond QGIS's end
            pack(folder, output, **changes)
        except GsocError as error:
            assert not output.exists()
            return GsocError(error.key, **error.values)
        pytest.fail("it was packed")

    return check


class Told(Progress):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.keys: List[str] = []

    def log(self, key: str, **values: object) -> None:
        self.keys.append(key)


class CancelledAt(Progress):
    """Cancels once so much is done."""

    def __init__(self, share: float) -> None:
        self._share, self._done = share, 0.0

    def report(self, fraction: float) -> None:
        self._done = max(self._done, fraction)

    def cancelled(self) -> bool:
        return self._done >= self._share


def cells(path: str) -> np.ndarray:
    """The cells of a map as they are stored."""
    return gdal.Open(path).ReadAsArray()


def change(path: Path, values: Callable[[np.ndarray], np.ndarray]) -> None:
    """Change the cells of a map."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(values(dataset.ReadAsArray()))
    dataset = None


def checklist(package: zipfile.ZipFile) -> Dict[str, str]:
    """State by requirement."""
    lines = [line for line in package.read("checklist.txt").decode().splitlines()[3:] if not line.startswith(" ")]
    return dict(line.rsplit(": ", 1) for line in lines)


def test_the_package_holds_everything(package) -> None:
    names = package.namelist()
    stems = [f"GHA_GSOCseq_{stem}" for stem in product_units()]
    assert {name for name in names if name.startswith("maps/")} == {f"maps/{stem}.{end}" for stem in stems for end in ("tif", "qml", "qmd")}
    assert {name for name in names if name.startswith("metadata/")} == {f"metadata/{stem}.xml" for stem in stems}
    assert len([name for name in names if name.startswith("styles/") and name.endswith(".qml")]) == 6
    others = {name for name in names if not name.startswith(("maps/", "metadata/", "styles/"))}
    assert others == {
        "quality/quality.json",
        "quality/quality.html",
        "report/country_report.html",
        "report/country_report.pdf",
        "totals/totals.csv",
        "validation/validation sites.csv",
        "manifest.json",
        "checklist.html",
        "checklist.txt",
        "README.txt",
        "checksums.txt",
    }
    assert all(info.compress_type == zipfile.ZIP_DEFLATED for info in package.infolist())
    assert package.read("report/country_report.pdf").startswith(b"%PDF")


def test_every_cell_of_every_map_is_that_of_the_run(package, submittable: Path, tmp_path: Path) -> None:
    package.extractall(tmp_path)
    for stem, unit in product_units().items():
        name = f"GHA_GSOCseq_{stem}.tif"
        original, copy = gdal.Open(str(submittable / name)), gdal.Open(str(tmp_path / "maps" / name))
        assert copy.ReadAsArray().tobytes() == original.ReadAsArray().tobytes()
        assert copy.GetGeoTransform() == original.GetGeoTransform() and copy.GetSpatialRef().IsSame(original.GetSpatialRef())
        band = copy.GetRasterBand(1)
        assert (band.GetNoDataValue(), band.GetUnitType()) == (-999.0, unit)
        tags = copy.GetMetadata()
        assert original.GetMetadata().items() <= tags.items()
        assert tags["TITLE"].startswith("GHA GSOCseq: ") and tags["UNITS"] == unit and f"unit: {unit}." in tags["ABSTRACT"]
        assert tags["LICENCE"] == "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"
        assert tags["CONTACT"] == f"{SENDER.experts}; {SENDER.institution}; {SENDER.contact}"
        assert "soc_t_ha.tif" in tags["LINEAGE"] and "convention manual" in tags["LINEAGE"]
        assert not (tmp_path / "maps" / f"{name}.aux.xml").exists()


def test_the_xml_says_title_unit_lineage_licence_and_place(package) -> None:
    for stem, unit in product_units().items():
        root = tree.fromstring(package.read(f"metadata/GHA_GSOCseq_{stem}.xml"))

        def text(path: str, root=root) -> str:
            return root.find(f".//{path}/*", SPACES).text

        assert root.tag == f"{{{SPACES['gmd']}}}MD_Metadata"
        assert text("gmd:title").startswith("GHA GSOCseq: ") and f"({unit})" in text("gmd:attributeDescription")
        assert text("gmd:individualName") == SENDER.experts and text("gmd:organisationName") == SENDER.institution
        assert text("gmd:electronicMailAddress") == SENDER.contact and text("gmd:useLimitation") == SENDER.data_policy
        assert "CC BY 4.0" in text("gmd:otherConstraints") and "GSOCseq" in text("gmd:statement")
        box = [float(text(f"gmd:{side}")) for side in ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")]
        np.testing.assert_allclose(box, [-20.5, 51.0 + 71 / 120, -20.0 - 2 / 120, 52.0], atol=1e-9)


def test_titles_tell_the_maps_apart(package) -> None:
    titles = {tree.fromstring(package.read(f"metadata/GHA_GSOCseq_{stem}.xml")).find(".//gmd:title/*", SPACES).text for stem in product_units()}
    assert len(titles) == 29
    assert "GHA GSOCseq: relative soil organic carbon sequestration rate, SSM3" in titles
    assert "GHA GSOCseq: uncertainty of the stock after 20 years, business as usual (BAU)" in titles


def test_the_uncertainty_of_rates_is_that_of_the_sum(package) -> None:
    """FAO's manual, chapter 12: of a stock in percent of it, of a rate in percent of the sum of two stocks."""
    for stem in [stem for stem in product_units() if "Uncertainty" in stem]:
        abstract = tree.fromstring(package.read(f"metadata/GHA_GSOCseq_{stem}.xml")).find(".//gmd:abstract/*", SPACES).text
        of_rate = stem.startswith(("ASR", "RSR"))
        assert ("in percent of the SUM of the two stocks" in abstract) == of_rate, stem
        assert ("in percent of the stock," in abstract) != of_rate, stem


def test_qgis_opens_the_maps_with_their_metadata_and_colours(package, tmp_path: Path) -> None:
    from qgis.core import QgsRasterLayer

    package.extractall(tmp_path)
    for stem in product_units():
        layer = QgsRasterLayer(str(tmp_path / "maps" / f"GHA_GSOCseq_{stem}.tif"), stem)
        message, loaded = layer.loadDefaultMetadata()  # as QGIS does for the .qmd beside a map that it opens
        assert loaded, message
        told = layer.metadata()
        ends = [item.value for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]
        styled = QgsRasterLayer(str(tmp_path / "maps" / f"GHA_GSOCseq_{stem}.tif"), stem)
        assert styled.loadNamedStyle(style_path(stem))[1]
        assert ends == [item.value for item in styled.renderer().shader().rasterShaderFunction().colorRampItemList()]
        assert told.title().startswith("GHA GSOCseq: ") and f"unit: {unit_of(stem)}." in told.abstract()
        assert told.licenses() == ["CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"] and told.rights() == [SENDER.data_policy]
        assert told.crs().authid() == "EPSG:4326" and "soc_t_ha.tif" in told.history()[0]
        contact = told.contacts()[0]
        assert (contact.name, contact.organization, contact.email) == (SENDER.experts, SENDER.institution, SENDER.contact)
        bounds, extent = told.extent().spatialExtents()[0].bounds.toRectangle(), layer.extent()
        edges = [(b, e) for side in ("xMinimum", "yMinimum", "xMaximum", "yMaximum") for b, e in [(getattr(bounds, side)(), getattr(extent, side)())]]
        np.testing.assert_allclose(*zip(*edges), atol=1e-9)


def test_names_with_markup_are_text_in_the_pages(package) -> None:
    for name in ("checklist.html", "report/country_report.html"):
        page = package.read(name).decode()
        assert "<b>Boateng" not in page and "Kofi &lt;b&gt;Boateng&lt;/b&gt;" in page
        assert "<script" not in page
    assert 'Soil "Survey" & Co' in package.read("README.txt").decode()


def test_the_checklist_of_a_good_set(package) -> None:
    states = checklist(package)
    assert set(states.values()) == {"yes"} and len(states) == 18
    assert "Fulfilled: 18. Not fulfilled, confirmed by the sender: 0." in package.read("checklist.txt").decode()


def test_the_manifest_and_all_texts_are_without_the_folders_of_this_computer(package, submittable: Path, sample: Path) -> None:
    manifest = json.loads(package.read("manifest.json"))
    original = json.loads((submittable / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["config"]["layers"]["soc"] == "soc_t_ha.tif" and manifest["outputs"] == original["outputs"]
    assert [entry["path"] for entry in manifest["inputs"]] == [Path(entry["path"]).name for entry in original["inputs"]]
    for name in package.namelist():
        if not name.endswith((".tif", ".pdf")):
            assert not [folder for folder in (str(sample), str(submittable.parent)) if folder in package.read(name).decode()], name


def test_checksums_and_tables_are_those_of_the_files(package) -> None:
    sums = dict(reversed(line.split("  ", 1)) for line in package.read("checksums.txt").decode().splitlines())
    assert set(sums) == set(package.namelist()) - {"checksums.txt"}
    assert all(hashlib.sha256(package.read(name)).hexdigest() == digest for name, digest in sums.items())
    assert package.read("validation/validation sites.csv").startswith(b"site;measured;mapped\n")
    rows = list(csv.reader(package.read("totals/totals.csv").decode().splitlines()))
    assert {"T0_Map030", "RSR_SSM3_Map030"} <= {row[rows[0].index("map")] for row in rows[1:]}
    assert json.loads(package.read("quality/quality.json"))["verdict"] == "pass"


def test_an_optional_map_may_be_missing(qgis_app, maps: Path, tmp_path: Path) -> None:
    (maps / "GHA_GSOCseq_AbsDiff_SSM1_Map030.tif").unlink()
    told = Told()
    made = pack(maps, tmp_path / "out", told)
    assert len([name for name in made.namelist() if name.startswith("maps/") and name.endswith(".tif")]) == 28 and "submission_optional" in told.keys
    assert checklist(made)["Optional maps"] == "no, need not be"
    assert "AbsDiff_SSM1_Map030" in made.read("checklist.txt").decode()


@pytest.mark.parametrize("stem", mandatory_maps()[::5])
def test_a_mandatory_map_may_not(refused, maps: Path, stem: str) -> None:
    (maps / f"GHA_GSOCseq_{stem}.tif").unlink()
    error = refused(maps)
    assert error.key == "submission_missing" and f"1 of the 15 mandatory maps are not there: GHA_GSOCseq_{stem}.tif" in str(error)


def test_maps_of_any_program_go_without_a_manifest(qgis_app, maps: Path, tmp_path: Path) -> None:
    (maps / "manifest.json").unlink()
    for path in maps.glob("GHA_*.tif"):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata({})
        dataset = None
    made = pack(maps, tmp_path / "out")
    assert "manifest.json" not in made.namelist()
    assert checklist(made)["The record of the run belongs to the maps (sizes and checksums)"] == "no, need not be"
    assert b"does not tell with which program" in made.read("metadata/GHA_GSOCseq_T0_Map030.xml")


def test_a_further_horizon_is_packed_with_the_manifest_of_its_run(qgis_app, sample: Path, tmp_path: Path) -> None:
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    full_run(RunConfig.from_dict({**data, "iso3": "GHA", "horizons": [20, 50], "output_folder": str(tmp_path / "run")}, sample), Progress())
    with pytest.raises(GsocError) as raised:
        pack(tmp_path / "run" / "products_050", tmp_path / "out")
    assert raised.value.key == "submission_horizon" and "those of 50 years; FAO asks for 20" in str(raised.value)
    assert not (tmp_path / "out").exists()
    made = pack(tmp_path / "run" / "products_050", tmp_path / "out", confirm_horizon=True)
    states = checklist(made)
    assert states["A horizon of 20 years"] == "no, confirmed by the sender" and "50 years" in made.read("checklist.txt").decode()
    assert states["The record of the run belongs to the maps (sizes and checksums)"] == "yes" and "manifest.json" in made.namelist()


def test_a_manifest_of_other_maps(refused, maps: Path) -> None:
    change(maps / "GHA_GSOCseq_RSR_SSM2_Map030.tif", lambda values: np.where(values > 0, values * np.float32(1.01), values))
    error = refused(maps)
    assert "manifest.json: does not belong" in str(error) and "GHA_GSOCseq_RSR_SSM2_Map030.tif" in str(error)


def test_maps_of_another_country_among_them(refused, maps: Path) -> None:
    shutil.copy(maps / "GHA_GSOCseq_T0_Map030.tif", maps / "TGO_GSOCseq_T0_Map030.tif")
    error = refused(maps)
    assert error.key == "submission_strangers" and "TGO_GSOCseq_T0_Map030.tif" in str(error)


def test_a_map_that_is_there_twice(refused, maps: Path) -> None:
    shutil.copy(maps / "GHA_GSOCseq_T0_Map030.tif", maps / "GHA_GSOCseq_T0_Map030_Corr.tif")
    assert refused(maps).key == "submission_strangers"


def test_another_code_than_that_of_the_maps(refused, maps: Path) -> None:
    error = refused(maps, iso3="TGO")
    assert error.key == "submission_other_code" and "begin with GHA" in str(error)


@pytest.mark.parametrize("move", [0.3, 1.0])
def test_mixed_grids(refused, maps: Path, move: float) -> None:
    dataset = gdal.Open(str(maps / "GHA_GSOCseq_ASR_SSM2_Map030.tif"), gdal.GA_Update)
    x, dx, *rest = dataset.GetGeoTransform()
    dataset.SetGeoTransform((x + move * dx, dx, *rest))
    dataset = None
    error = refused(maps)
    assert error.key == "submission_grids" and "GHA_GSOCseq_ASR_SSM2_Map030.tif" in str(error)


@pytest.mark.parametrize("transform, crs", [((-20.5, 0.0083, 0, 52, 0, -0.0083), 4326), ((-20.503, 1 / 120, 0, 52, 0, -1 / 120), 4326), (None, 4258)])
def test_maps_beside_the_grid_for_submission(refused, maps: Path, transform, crs: int) -> None:
    for path in maps.glob("GHA_*.tif"):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetGeoTransform(transform or dataset.GetGeoTransform())
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(crs)
        dataset.SetSpatialRef(reference)
        dataset = None
    error = refused(maps)
    assert error.key == "submission_grid" and "1/120 degree" in str(error)
    assert error.values["found"].text(lambda text: f"[{text}]").startswith("["), "the grid is described in the reader's language"


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_a_truncated_map(refused, maps: Path, share: float) -> None:
    (maps / "manifest.json").unlink()
    path = maps / "GHA_GSOCseq_ASR_BAU_Map030.tif"
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    error = refused(maps, confirm_failed=True)
    assert error.key in ("raster_unreadable", "band_unreadable") and path.name in str(error)


def test_an_image_of_another_format(refused, maps: Path) -> None:
    path = maps / "GHA_GSOCseq_ASR_BAU_Map030.tif"
    image = gdal.Translate("", str(path), format="MEM")
    path.unlink()
    gdal.GetDriverByName("HFA").CreateCopy(str(path), image)
    (maps / "manifest.json").unlink()
    assert refused(maps).key == "submission_not_geotiff"


def mask(path: Path) -> None:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("GSOCSEQ_MASKS", "SOC; <i>peat</i>")
    dataset = None


def test_masked_maps_must_be_confirmed(refused, maps: Path, tmp_path: Path) -> None:
    (maps / "manifest.json").unlink()
    mask(maps / "GHA_GSOCseq_T0_Map030.tif")
    error = refused(maps)
    assert error.key == "submission_masked" and "SOC; <i>peat</i>" in str(error)
    made = pack(maps, tmp_path / "out", confirm_masked=True)
    assert checklist(made)["Maps without masks"] == "no, confirmed by the sender"
    assert "&lt;i&gt;peat" in made.read("checklist.html").decode()


def test_corrected_copies_are_told(maps: Path, tmp_path: Path) -> None:
    correct_products(str(maps), str(tmp_path / "corrected"), Progress())
    made = pack(tmp_path / "corrected", tmp_path / "out")
    assert checklist(made)["The maps are as they were computed"] == "no, confirmed by the sender"
    assert "'Correct the maps'" in made.read("metadata/GHA_GSOCseq_ASR_BAU_Map030.xml").decode().replace("&#39;", "'")
    assert "29 maps are copies of" in made.read("report/country_report.html").decode()
    assert checklist(pack(maps, tmp_path / "plain"))["The maps are as they were computed"] == "yes"


def test_a_run_that_began_with_masks_must_be_confirmed(refused, maps: Path) -> None:
    path = maps / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["config"]["prepare"] = [{"step": "apply_masks", "soc_limit": 200.0}]
    path.write_text(json.dumps(manifest), encoding="utf-8")
    assert refused(maps).key == "submission_masked"


def test_a_run_from_a_masked_layer_must_be_confirmed(refused, maps: Path, tmp_path: Path) -> None:
    path = maps / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    masked = tmp_path / "soc.tif"
    shutil.copy(manifest["inputs"][0]["path"], masked)
    mask(masked)
    manifest["inputs"][0]["path"] = str(masked)
    path.write_text(json.dumps(manifest), encoding="utf-8")
    assert refused(maps).key == "submission_masked"


def test_maps_that_fail_quality_control_must_be_confirmed(refused, maps: Path, tmp_path: Path) -> None:
    (maps / "manifest.json").unlink()
    change(maps / "GHA_GSOCseq_ASR_SSM1_Map030.tif", lambda values: np.where(values > -900, values + 50, values))
    error = refused(maps)
    assert error.key == "submission_failed"
    made = pack(maps, tmp_path / "out", confirm_failed=True)
    assert checklist(made)["Quality control passes"] == "no, confirmed by the sender"
    assert json.loads(made.read("quality/quality.json"))["verdict"] == "fail"
    told = made.read("report/country_report.html").decode() + made.read("totals/totals.csv").decode()
    assert "ASR_SSM1_Map030" not in [line.split(",")[3] for line in made.read("totals/totals.csv").decode().splitlines()]
    assert "The whole map is left out" in told


def test_impossible_values_are_in_no_figure_of_a_confirmed_package(maps: Path, tmp_path: Path) -> None:
    (maps / "manifest.json").unlink()
    good = totals(str(maps), TotalsOptions(), Progress()).where("ASR_SSM1_Map030")[0]

    def spoil(values):
        rows, columns = np.nonzero(values > -900)
        values[rows[:5], columns[:5]] = -49.95
        return values

    change(maps / "GHA_GSOCseq_ASR_SSM1_Map030.tif", spoil)
    made = pack(maps, tmp_path / "out", confirm_failed=True)
    rows = list(csv.reader(io.StringIO(made.read("totals/totals.csv").decode())))
    row = next(row for row in rows if row[:2] == ["", ""] and row[3] == "ASR_SSM1_Map030")
    assert int(row[6]) == good.cells - 5 and float(row[7]) == pytest.approx(good.mean, rel=0.05)
    assert row[13].startswith("ASR_SSM1_Map030: 5 cells,") and "hold values from -49.95 to -49.95 t C/ha/yr" in row[13]
    assert "ASR_SSM1_Map030: 5 cells," in made.read("report/country_report.html").decode()


@pytest.mark.parametrize(
    "changes, key",
    [
        ({"iso3": "gha"}, "submission_iso3"),
        ({"iso3": "XXX"}, "submission_iso3"),
        ({"contact": "soil at institute"}, "submission_contact"),
        ({"contact": "soil@institute"}, "submission_contact"),
        ({"date": "31.3.2026"}, "submission_date"),
        ({"date": "2026-02-30"}, "submission_date"),
        ({"validation": "nowhere.csv"}, "file_missing"),
    ],
)
def test_what_the_sender_says_is_looked_at(refused, submittable: Path, changes: dict, key: str) -> None:
    assert refused(submittable, **changes).key == key


def test_a_name_in_one_line_keeps_what_its_script_needs() -> None:
    """Persian and Hindi join and part letters by signs without width; other signs that cannot be seen go."""
    assert one_line(" Soil\nSurvey\x00 \x1f") == "Soil Survey"
    assert [one_line(name) for name in ("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937")] == [
        "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
    ]


def test_a_package_that_is_there_is_replaced_only_where_that_is_chosen(package, submittable: Path, tmp_path: Path) -> None:
    there = tmp_path / "GHA_GSOCseq_submission.zip"
    there.write_bytes(b"precious")
    with pytest.raises(GsocError) as raised:
        pack(submittable, tmp_path)
    assert raised.value.key == "submission_zip_exists" and there.read_bytes() == b"precious"
    again = pack(submittable, tmp_path, overwrite=True)
    assert again.testzip() is None and [path.name for path in tmp_path.iterdir()] == [there.name]
    # Equal maps give equal bytes; only the PDF and what counts its bytes hold a date.
    same = [name for name in again.namelist() if name.startswith(("maps/", "metadata/", "quality/", "styles/", "totals/"))]
    assert len(same) == 29 * 4 + 2 + 6 + 1 and [name for name in same if again.read(name) != package.read(name)] == []
    assert {info.date_time for info in again.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.8])
def test_cancel_leaves_nothing(qgis_app, submittable: Path, tmp_path: Path, share: float) -> None:
    there = tmp_path / "out" / "GHA_GSOCseq_submission.zip"
    there.parent.mkdir()
    there.write_bytes(b"earlier")
    try:
        pack(submittable, there.parent, CancelledAt(share), overwrite=True)
    except Cancelled:
        assert [path.name for path in there.parent.iterdir()] == [there.name] and there.read_bytes() == b"earlier"
    else:
        pytest.fail("it was not cancelled")


def test_a_full_disk_leaves_nothing(qgis_app, submittable: Path, small_disk) -> None:
    disk = small_disk(700)
    with pytest.raises(GsocError) as raised:
        pack(submittable, disk)
    assert raised.value.key in ("disk_full", "write_failed") and list(disk.iterdir()) == []


def test_a_read_only_folder(qgis_app, submittable: Path, small_disk) -> None:
    with pytest.raises(GsocError) as raised:
        pack(submittable, small_disk(4000, read_only=True))
    assert raised.value.key == "folder_not_writable"


def test_the_folder_of_the_maps_is_left_as_it_was(package, submittable: Path) -> None:
    names = {path.name for path in submittable.iterdir()}
    assert {name for name in names if not name.startswith("GHA_")} == {"manifest.json", "gsocseq_summary.txt", "status.tif", "land_use.tif"}
    assert {name for name in names if name.startswith("GHA_")} == {f"GHA_GSOCseq_{stem}.tif" for stem in product_units()}
