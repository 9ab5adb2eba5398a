"""Maps drawn by QGIS without a project: colours of the classes, scale, legend, in any thread."""

from __future__ import annotations

import math
import threading
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtGui import QColor, QImage, QPainter

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.io.writer import RasterWriter
from gsocseq_plugin.report import maps
from gsocseq_plugin.report.map_furniture import draw_north_arrow, round_length
from gsocseq_plugin.report.map_scale import scale_of
from gsocseq_plugin.report.maps import NO_VALUE, SHARPNESS, Sheet, map_picture, thumbnail
from gsocseq_plugin.report.words import Words

pytestmark = pytest.mark.usefixtures("qgis_app")
SHEET = Sheet(Words(), (200, 200))
HALF = gsp_grid((10.0, 45.0, 11.0, 46.0))
# Of resources/styles/stock.qml: the classes of 30 to 45 and of more than 150 t C/ha.
LOW, HIGH = "#fec653", "#662506"


def write(path: Path, grid: Grid, values: np.ndarray) -> str:
    with RasterWriter(str(path), grid, ["T0"], "Float32", -999.0, {}) as writer:
        writer.write(1, 0, values)
        writer.commit()
    return str(path)


def halves(grid: Grid) -> np.ndarray:
    """40 t C/ha in the west, 160 in the east, nothing in the northern fifth."""
    values = np.full((grid.rows, grid.columns), 40.0)
    values[:, grid.columns // 2 :] = 160.0
    values[: grid.rows // 5] = np.nan
    return values


@pytest.fixture
def stock(tmp_path: Path) -> str:
    return write(tmp_path / "XXX_GSOCseq_T0_Map030.tif", HALF, halves(HALF))


def colour(image: QImage, right: float, down: float, size) -> str:
    """The colour at a place of the map, as shares of its width and height."""
    return QColor(image.pixel(int(right * size[0]), int(down * size[1]))).name()


def test_cells_have_the_colours_of_their_class(stock: str) -> None:
    png, width, height = thumbnail(stock, "T0_Map030")
    image = QImage.fromData(png)
    size = (image.width(), image.height())
    assert (width, height) == (size[0] // SHARPNESS, size[1] // SHARPNESS)
    assert colour(image, 0.25, 0.6, size) == LOW and colour(image, 0.75, 0.6, size) == HIGH
    assert colour(image, 0.5, 0.1, size) == NO_VALUE and colour(image, 0.01, 0.5, size) == NO_VALUE


def test_the_legend_of_losses_ends_at_zero(stock: str) -> None:
    texts = [text for _, text in maps._classes(maps._styled(stock, "RSR_SSM1_Map030"), Words())]
    assert texts[-2:] == ["-0.05 \N{HORIZONTAL ELLIPSIS} 0", "\N{LESS-THAN OR EQUAL TO} -0.05"] and texts[-3] == "0 \N{HORIZONTAL ELLIPSIS} 0.05"


def test_a_degree_has_its_true_shape(stock: str) -> None:
    """At 45.5 degrees a degree of longitude is 0.703 of one of latitude (WGS84: 78.2 and 111.1 km)."""
    _, width, height = thumbnail(stock, "T0_Map030", 400)
    margin = 0.04 * height / (1 + 0.08)  # on each side
    assert (width - 2 * margin * 78.196 / 111.141) / (height - 2 * margin) == pytest.approx(78.196 / 111.141, rel=0.01)


def test_legend_and_furniture_stand_beside_the_map(stock: str) -> None:
    png, width, height = map_picture(stock, "T0_Map030", SHEET)
    image = QImage.fromData(png)
    assert width > 200 * 0.7 and height >= 200
    beside = {QColor(image.pixel(x, y)).name() for x in range(image.width() - 90 * SHARPNESS, image.width()) for y in range(0, image.height(), 4)}
    assert {LOW, HIGH, NO_VALUE, "#ffffff"} <= beside


def test_the_scale_is_that_of_the_ellipsoid(stock: str) -> None:
    layer = maps._styled(stock, "T0_Map030")
    image, metres = maps._drawn([layer], scale_of(stock), (300, 300))
    pixels = image.width() / (1.0 + 2 * 0.04)  # of one degree
    sine = math.sin(math.radians(45.5))
    degree = math.radians(1) * 6378137.0 * math.cos(math.radians(45.5)) / math.sqrt(1 - 0.00669437999 * sine**2)
    assert metres == pytest.approx(degree / pixels, rel=0.005)


def test_a_projected_map_keeps_its_plane(tmp_path: Path) -> None:
    grid = Grid(100, 50, (500000.0, 1000.0, 0.0, 5000000.0, 0.0, -1000.0), spatial_reference("EPSG:32633").ExportToWkt())
    path = write(tmp_path / "utm.tif", grid, halves(grid))
    layer = maps._styled(path, "T0_Map030")
    image, metres = maps._drawn([layer], scale_of(path), (300, 300))
    assert (image.width(), image.height()) == (600, round(600 * 58 / 108)) and layer.crs().authid() == "EPSG:32633"
    # UTM: 0.9996 (1 + x^2/2R^2) at x = 50 km from the middle meridian
    assert scale_of(path).metres == pytest.approx(1 / (0.9996 * (1 + 50**2 / (2 * 6380**2))), rel=1e-5)
    assert metres == pytest.approx(180.0, rel=2e-3)  # 108 km in 600 pixels, the height in whole pixels


def test_north_is_where_the_projection_has_it(tmp_path: Path) -> None:
    """UTM: the convergence of meridians, atan(tan(lon - 15) sin(lat)). Polar stereographic: the pole, which is to the left of this map."""
    utm = Grid(100, 50, (500000.0, 1000.0, 0.0, 5000000.0, 0.0, -1000.0), spatial_reference("EPSG:32633").ExportToWkt())
    latitude, longitude = math.radians(44.9267), math.radians(0.6336)  # of the middle, by PROJ
    convergence = math.degrees(math.atan(math.tan(longitude) * math.sin(latitude)))
    assert scale_of(write(tmp_path / "utm.tif", utm, halves(utm))).north == pytest.approx(-convergence, abs=2e-3)
    polar = Grid(10, 10, (950000.0, 10000.0, 0.0, 50000.0, 0.0, -10000.0), spatial_reference("EPSG:3413").ExportToWkt())
    assert scale_of(write(tmp_path / "polar.tif", polar, halves(polar))).north == pytest.approx(-90.0, abs=1e-6)
    assert scale_of(write(tmp_path / "degrees.tif", HALF, halves(HALF))).north == 0.0


@pytest.mark.parametrize(("turned", "tip"), [(0.0, (50, 24)), (90.0, (72, 46)), (-90.0, (28, 46)), (180.0, (50, 68))])
def test_the_arrow_points_to_the_north(turned: float, tip) -> None:
    image = QImage(100, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_north_arrow(painter, 50, 20, "", turned)
    painter.end()
    dark = [(x, y) for x in range(100) for y in range(120) if QColor(image.pixel(x, y)).lightness() < 128]
    assert min(math.dist(place, tip) for place in dark) < 3
    assert max(math.dist(place, (50, 46)) for place in dark) < 28, "within its box"


def test_long_texts_do_not_make_the_legend_wide(stock: str) -> None:
    short, long = (map_picture(stock, "T0_Map030", Sheet(Words(lambda text, name=name: name if text == "no value" else text), (200, 200)))
                   for name in ("none", "a very long name for cells that have no value " * 3))
    assert short[1] < long[1] < short[1] + 130, "half of the most pixels, as they are shown at half of their size"


def test_a_map_across_the_antimeridian_is_one_piece(tmp_path: Path) -> None:
    grid = gsp_grid((179.0, -18.0, 181.0, -16.0))
    path = write(tmp_path / "fiji.tif", grid, halves(grid))
    png, width, height = thumbnail(path, "T0_Map030", 200)
    assert width / height == pytest.approx(math.cos(math.radians(17)), rel=0.01)
    image = QImage.fromData(png)
    assert colour(image, 0.25, 0.6, (image.width(), image.height())) == LOW and colour(image, 0.75, 0.6, (image.width(), image.height())) == HIGH


@pytest.mark.parametrize(("longest", "length"), [(999.0, 500.0), (1000.0, 1000.0), (4999.0, 2000.0), (73000.0, 50000.0), (0.9, 0.5)])
def test_the_bar_has_a_round_length(longest: float, length: float) -> None:
    assert round_length(longest) == pytest.approx(length)


def test_outlines_of_zones_are_drawn(run: Path, zones: str) -> None:
    path = str(run / "XXX_GSOCseq_T0_Map030.tif")
    plain, outlined = (QImage.fromData(map_picture(path, "T0_Map030", Sheet(Words(), (200, 200), drawn))[0]) for drawn in (None, zones))
    changed = sum(plain.pixel(x, y) != outlined.pixel(x, y) for x in range(0, 300, 2) for y in range(0, 300, 2))
    assert changed > 100


def test_threads_draw_the_same_as_one(stock: str) -> None:
    expected = map_picture(stock, "T0_Map030", SHEET)
    found = []
    threads = [threading.Thread(target=lambda: found.append(map_picture(stock, "T0_Map030", SHEET))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 3


def test_a_file_that_is_no_map_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "XXX_GSOCseq_T0_Map030.tif"
    path.write_bytes(b"II*\0no raster")
    with pytest.raises(GsocError) as refused:
        thumbnail(str(path), "T0_Map030")
    assert refused.value.key == "raster_unreadable" and str(path) in str(refused.value)
