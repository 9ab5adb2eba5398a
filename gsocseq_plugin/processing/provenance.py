"""Which programs make a result: said at the start of every log."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import Qgis

from .. import __version__


def provenance() -> str:
    """One line: the plugin and what it stands on."""
    return f"GSOCseq {__version__}, QGIS {Qgis.QGIS_VERSION}, GDAL {gdal.__version__}, numpy {np.__version__}"
