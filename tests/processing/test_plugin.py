"""QGIS itself loads the plugin folder, starts it, translates it and unloads it: in a process and a profile of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

import pytest

LOAD_AND_UNLOAD = """
import json, sys
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], True, sys.argv[1])
application.initQgis()
QgsSettings().setValue("locale/overrideFlag", True)
QgsSettings().setValue("locale/userLocale", sys.argv[2])
import qgis.utils
sys.path.insert(0, sys.argv[1] + "/python/plugins")
qgis.utils.plugin_paths = [sys.argv[1] + "/python/plugins"]
qgis.utils.updateAvailablePlugins()
registry = application.processingRegistry()
started = qgis.utils.loadPlugin("gsocseq") and qgis.utils.startProcessingPlugin("gsocseq")
provider = registry.providerById("gsocseq")
result = {
    "started": started,
    "algorithms": [algorithm.id() for algorithm in provider.algorithms()],
    "group": registry.algorithmById("gsocseq:full_run").group(),
    "icon": not provider.icon().isNull(),
}
provider = None
qgis.utils.unloadPlugin("gsocseq")
result["left"] = [provider.id() for provider in registry.providers() if provider.id() == "gsocseq"]
print("RESULT" + json.dumps(result))
"""

TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="pt"><context><name>GSOCseq</name>
<message><source>2 Model</source><translation>2 Modelo</translation></message>
</context></TS>
"""


def load_and_unload(plugin: Path, profile: Path, locale: str) -> Dict[str, Any]:
    """Have QGIS load and unload the plugin folder `plugin`; returns what it saw."""
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "gsocseq").symlink_to(plugin, target_is_directory=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(profile)}
    done = subprocess.run(
        [sys.executable, "-c", LOAD_AND_UNLOAD, str(profile), locale], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT")]
    assert lines, done.stdout + done.stderr
    return json.loads(lines[0][len("RESULT") :])


def test_qgis_loads_and_unloads_the_plugin(root: Path, tmp_path: Path) -> None:
    seen = load_and_unload(root, tmp_path / "profil é", "en_US")
    assert seen["started"] and seen["icon"]
    assert "gsocseq:full_run" in seen["algorithms"]
    assert seen["left"] == []


def test_qgis_shows_the_plugin_in_its_own_language(root: Path, tmp_path: Path) -> None:
    lrelease = shutil.which("lrelease")
    if lrelease is None:
        pytest.skip("needs lrelease (package qttools5-dev-tools)")
    plugin = tmp_path / "plugin"
    shutil.copytree(root, plugin, ignore=shutil.ignore_patterns(".*", "tests", "demo-output", "__pycache__"))
    source = tmp_path / "gsocseq_pt.ts"
    source.write_text(TRANSLATION, encoding="utf-8")
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(plugin / "i18n" / "gsocseq_pt.qm")], check=True)
    assert load_and_unload(plugin, tmp_path / "profile", "pt_BR")["group"] == "2 Modelo"
