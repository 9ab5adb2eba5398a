"""Write the styles of the maps, resources/styles/*.qml, from one table of class breaks and colours. Run by scripts/make_styles [FOLDER].

The breaks are fixed, so that maps of two countries compare; they cover the typical values of FAO's quality control (Technical Manual,
annexes I and II), and the first and the last class are open, so that every value is drawn. Zero is a break wherever values have a
sign: brown is loss, green is gain, pale on both sides of zero; zero itself is no loss. The breaks of a difference are those of its
rate times FAO's 20 years.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import List, Tuple, Union

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "styles"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from osgeo import gdal  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor  # noqa: E402

from gsocseq_plugin.core.gsocseq.products import RATE, STOCK, UNCERTAINTY  # noqa: E402
from gsocseq_plugin.core.gsocseq.targets import Outcome  # noqa: E402

# Like ColorBrewer's YlOrBr, PuBu and BrBG, in steps that are equal to the eye (CIE Lab), without the palest: those look like no data.
BROWNS = ("#fff7bc", "#fede87", "#fec653", "#fea332", "#ef7718", "#c44802", "#923205", "#662506")
BLUES = ("#ece7f2", "#c1cde4", "#93b5d6", "#5d9ec9", "#2b85bb", "#056ba9", "#03517f", "#023858")
PURPLES = ("#fde0f4", "#f0bbe5", "#de98d7", "#c677c7", "#a95bb3", "#88439b", "#652f7e", "#441f5c")
BOTH_SIDES = ("#543005", "#90550d", "#c79041", "#e2c685", "#f5ead0", "#d5ece8", "#8bd1c6", "#43a097", "#086b63", "#003c30")
MOSTLY_GAIN = ("#bf812d", "#f5ead0", "#d5ece8", "#9bd6cd", "#60b5aa", "#2a8a82", "#016158", "#003c30")


LAST_LOSS = -1e-6
"""The upper end of the last class of losses, in place of 0: the upper end of a class belongs to it, and no change is no loss."""


@dataclass(frozen=True)
class Style:
    """A QML file: the breaks between its classes, in `unit`, and a colour for each class, one more than breaks."""

    name: str
    unit: str
    breaks: Tuple[float, ...]
    colours: Tuple[str, ...]


@dataclass(frozen=True)
class Codes:
    """A QML file for codes: each with a colour and a label of signs, which need no translation."""

    name: str
    classes: Tuple[Tuple[int, str, str], ...]


OUTCOMES = (
    (Outcome.NO_INPUT, "#086b63", "C = 0"),
    (Outcome.BAU, "#8bd1c6", "C \N{LESS-THAN OR EQUAL TO} BAU"),
    (Outcome.MORE, "#fea332", "C > BAU"),
    (Outcome.OUT_OF_REACH, "#923205", "C > max"),
)

STYLES: Tuple[Union[Style, Codes], ...] = (
    Style("stock", STOCK, (15, 30, 45, 60, 80, 100, 150), BROWNS),
    Style("absolute_difference", STOCK, (-20, -10, -5, -2, 0, 2, 5, 10, 20), BOTH_SIDES),
    Style("absolute_rate", RATE, (-1, -0.5, -0.25, -0.1, 0, 0.1, 0.25, 0.5, 1), BOTH_SIDES),
    Style("relative_difference", STOCK, (-1, 0, 1, 2, 4, 8, 16), MOSTLY_GAIN),
    Style("relative_rate", RATE, (-0.05, 0, 0.05, 0.1, 0.2, 0.4, 0.8), MOSTLY_GAIN),
    Style("uncertainty", UNCERTAINTY, (10, 15, 20, 30, 40, 50, 100), BLUES),
    Style("rank", "%", (10, 20, 40, 60, 80), MOSTLY_GAIN[:1:-1]),
    Style("c_input", RATE, (0.5, 1, 2, 3, 4, 6, 10), PURPLES),
    Style("input_change", "%", (-50, -25, -10, -5, 0, 5, 10, 20, 50), BOTH_SIDES[::-1]),
    Style("years", "yr", (20, 50, 100, 200, 300, 500, 1000), BLUES),
    Codes("outcome", tuple((int(code), colour, f"{int(code)}: {sign}") for code, colour, sign in OUTCOMES)),
)


def number(value: float) -> str:
    """A break as the legend shows it, with a real minus."""
    return f"{value:g}".replace("-", "\N{MINUS SIGN}")


def labels(style: Style) -> List[str]:
    """Signs instead of words, which need no translation; the open classes say the unit."""
    inner = [f"{number(low)} \N{HORIZONTAL ELLIPSIS} {number(high)}" for low, high in zip(style.breaks, style.breaks[1:])]
    return [f"\N{LESS-THAN OR EQUAL TO} {number(style.breaks[0])} {style.unit}", *inner, f"> {number(style.breaks[-1])} {style.unit}"]


def renderer(style: Union[Style, Codes], layer: QgsRasterLayer) -> Union[QgsSingleBandPseudoColorRenderer, QgsPalettedRasterRenderer]:
    """Codes, or discrete classes: an item's value is the upper end of its class, which belongs to it."""
    if isinstance(style, Codes):
        classes = [QgsPalettedRasterRenderer.Class(code, QColor(colour), label) for code, colour, label in style.classes]
        return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
    ramp = QgsColorRampShader(style.breaks[0], style.breaks[-1], None, QgsColorRampShader.Discrete)
    ends = (*(value or LAST_LOSS for value in style.breaks), float("inf"))
    items = zip(ends, style.colours, labels(style))
    ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(end, QColor(colour), label) for end, colour, label in items])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    made = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    made.setClassificationMin(style.breaks[0])
    made.setClassificationMax(style.breaks[-1])
    return made


def write(style: Union[Style, Codes], map_path: str, folder: Path) -> None:
    """Have QGIS save the style of a layer."""
    layer = QgsRasterLayer(map_path, style.name)
    layer.setRenderer(renderer(style, layer))
    message, saved = layer.saveNamedStyle(str(folder / f"{style.name}.qml"), QgsMapLayer.Symbology)
    if not saved:
        raise SystemExit(message)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as place:
        map_path = str(Path(place) / "map.tif")
        gdal.GetDriverByName("GTiff").Create(map_path, 1, 1, 1, gdal.GDT_Float32).SetGeoTransform((0, 1, 0, 0, 0, -1))
        for style in STYLES:
            write(style, map_path, folder)
    application.exitQgis()


if __name__ == "__main__":
    main()
