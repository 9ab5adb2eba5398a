"""What several tests share. Fixtures are lazy: tests of core and io never start QGIS."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sample() -> Path:
    """The bundled sample."""
    return ROOT / "resources" / "sample"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Published data and reference results that lie beside the checkout and are not part of it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the reference data, a folder 'shared' beside the checkout")
    return folder


@pytest.fixture(scope="session")
def qgis_app(tmp_path_factory):
    """A real QGIS without a window, on an empty profile, with Processing initialised."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    profile = tmp_path_factory.mktemp("profile")
    os.environ["XDG_CONFIG_HOME"] = str(profile)  # where Qt keeps settings: those of the person who runs the tests stay out of it
    application = QgsApplication([], True, str(profile))
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application
    gc.collect()  # the frames of caught errors hold GDAL's objects, which must not outlive GDAL: QGIS takes it down
    application.exitQgis()


@pytest.fixture(scope="session")
def provider(qgis_app):
    """The plugin's Processing provider, registered in the running QGIS."""
    from gsocseq_plugin.processing.provider import GsocseqProvider

    registered = GsocseqProvider()
    assert qgis_app.processingRegistry().addProvider(registered)
    yield registered
    qgis_app.processingRegistry().removeProvider(registered)


@pytest.fixture
def small_disk(tmp_path):
    """small_disk(kilobytes) -> a mounted file system of that size."""
    mounted = []

    def mount(kilobytes, read_only=False):
        folder = tmp_path / f"disk_{len(mounted)}"
        folder.mkdir()
        options = f"size={kilobytes}k" + (",ro" if read_only else "")
        command = ["mount", "-t", "tmpfs", "-o", options, "gsocseq-test", str(folder)]
        if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode != 0:
            pytest.skip("needs the right to mount a tmpfs")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", str(folder)], check=True)
