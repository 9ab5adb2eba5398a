"""The plan of the house, checked: layers import in one direction, and what the plugin site or old Pythons refuse stays out.

Reads the source as syntax trees; nothing is imported.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import List, Tuple

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "gsocseq_plugin"
SOURCES = sorted(PACKAGE.rglob("*.py"))

# What each top-level part of the package may import from the parts beside it.
ALLOWED = {
    "__init__": set(),
    "core": {"core"},
    "io": {"core", "io"},
    "pipeline": {"core", "io", "pipeline", "__init__"},
    "report": {"core", "io", "pipeline", "report", "__init__"},
    "processing": {"core", "io", "pipeline", "report", "processing", "__init__"},
    "gui": {"core", "io", "pipeline", "report", "processing", "gui", "__init__"},
    "plugin": {"core", "processing", "gui"},
    "__main__": {"core", "io", "pipeline", "__init__"},
}
# The libraries beside Python's own that each part may import.
LIBRARIES = {
    "__init__": set(),
    "core": {"numpy"},
    "io": {"numpy", "osgeo"},
    "pipeline": {"numpy", "osgeo", "distributed"},  # the last only in functions, for a cluster
    "report": {"numpy", "osgeo", "qgis", "jinja2", "matplotlib"},
    "processing": {"numpy", "osgeo", "qgis"},
    "gui": {"numpy", "osgeo", "qgis", "matplotlib", "processing"},  # the last is QGIS's plugin, for its dialogs
    "plugin": {"qgis"},
    "__main__": set(),
}
FORBIDDEN_MODULES = {"builtins", "os.popen", "os.system", "pickle", "subprocess", "random", "xml.etree", "urllib.request", "PyQt5", "PyQt6"}
FORBIDDEN_CALLS = {"eval", "exec", "urlopen", "builtins.eval", "builtins.exec", "os.popen", "os.system"}
MAX_FUNCTION_LINES = 45
MAX_FILE_LINES = 325

Import = Tuple[int, str, List[str]]  # level, module, names


def imports(tree: ast.AST) -> List[Import]:
    """Every import statement: (number of leading dots, module, imported names)."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(0, alias.name, []) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.level, node.module or "", [alias.name for alias in node.names]))
    return found


def inner_targets(path: Path, level: int, module: str, names: List[str]) -> List[Tuple[str, ...]]:
    """What a relative import in `path` (relative to the package) reaches, as parts of dotted names below the package."""
    base = path.parts[:-1]
    if level - 1 > len(base):
        return [("..",)]
    start = base[: len(base) - (level - 1)] + tuple(part for part in module.split(".") if part)
    if start:
        return [start]
    return [(name,) if (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file() else ("__init__",) for name in names]


def import_faults(path: Path, tree: ast.AST) -> List[str]:
    """What is wrong with the imports of the module at `path` (relative to the package)."""
    layer = path.parts[0] if len(path.parts) > 1 else path.stem
    faults = []
    for level, module, names in imports(tree):
        if level:
            faults += relative_faults(layer, inner_targets(path, level, module, names))
        else:
            faults += absolute_faults(layer, module, names)
    return faults


def relative_faults(layer: str, targets: List[Tuple[str, ...]]) -> List[str]:
    """Imports that go up the layers, or out of the package."""
    outside = ["climbs above the package" for target in targets if target[0] == ".."]
    return outside + [f"{layer} imports {target[0]}" for target in targets if target[0] not in ALLOWED[layer] | {".."}]


def absolute_faults(layer: str, module: str, names: List[str]) -> List[str]:
    """Imports of libraries that the layer, or the whole package, does without."""
    top = module.split(".")[0]
    reached = [module, *(f"{module}.{name}" for name in names)]
    forbidden = sorted(bad for bad in FORBIDDEN_MODULES if any(f"{full}.".startswith(f"{bad}.") for full in reached))
    if forbidden:
        return [f"imports {bad}" for bad in forbidden]
    if top == "gsocseq_plugin":
        return [f"absolute import of {module}"]
    if top not in LIBRARIES[layer] | sys.stdlib_module_names:
        return [f"{layer} imports {top}"]
    return []


def does_nothing(statement: ast.stmt) -> bool:
    """`pass`, `...` or a bare literal."""
    return isinstance(statement, ast.Pass) or isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def language_faults(tree: ast.AST) -> List[str]:
    """Assertions, calls of forbidden names, bare excepts, handlers that only pass, literals of temporary folders."""
    faults = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            faults.append(f"line {node.lineno}: assert")
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in FORBIDDEN_CALLS:
                faults.append(f"line {node.lineno}: {name}")
        elif isinstance(node, ast.ExceptHandler):
            if node.type is None:
                faults.append(f"line {node.lineno}: bare except")
            if all(does_nothing(statement) for statement in node.body):
                faults.append(f"line {node.lineno}: the handler only passes")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("/tmp"):
            faults.append(f"line {node.lineno}: {node.value}")
        elif isinstance(node, ast.Attribute) and node.attr == "UseExceptions":
            faults.append(f"line {node.lineno}: gdal.UseExceptions is shared with QGIS")
    return faults


def size_faults(source: str, tree: ast.AST) -> List[str]:
    """Functions and files that are too long to read at once."""
    faults = []
    lines = len(source.splitlines())
    if lines > MAX_FILE_LINES:
        faults.append(f"{lines} lines")
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = node.end_lineno - node.lineno + 1
            if length > MAX_FUNCTION_LINES:
                faults.append(f"{node.name}: {length} lines")
    return faults


def parse(source: str) -> ast.AST:
    """The syntax tree, in the grammar of Python 3.9."""
    return ast.parse(source, feature_version=(3, 9))


@pytest.mark.parametrize("source", SOURCES, ids=[str(path.relative_to(PACKAGE)) for path in SOURCES])
def test_module_keeps_the_rules(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    tree = parse(text)
    assert import_faults(source.relative_to(PACKAGE), tree) + language_faults(tree) + size_faults(text, tree) == []


@pytest.mark.parametrize(
    ("path", "source", "fault"),
    [
        ("core/rates.py", "from ..io.grid import Grid", "core imports io"),
        ("core/rothc/step.py", "from ...pipeline import config", "core imports pipeline"),
        ("core/rates.py", "from osgeo import gdal", "core imports osgeo"),
        ("io/grid.py", "from qgis.core import QgsRasterLayer", "io imports qgis"),
        ("pipeline/config.py", "def f():\n    from ..processing import base", "pipeline imports processing"),
        ("pipeline/config.py", "from .. import plugin", "pipeline imports plugin"),
        ("io/grid.py", "from gsocseq_plugin.core import types", "absolute import of gsocseq_plugin.core"),
        ("core/errors.py", "from ... import classFactory", "climbs above the package"),
        ("io/grid.py", "import pickle", "imports pickle"),
        ("io/tables.py", "from xml import etree", "imports xml.etree"),
        ("io/tables.py", "import xml.etree.ElementTree as tree", "imports xml.etree"),
        ("io/tables.py", "import builtins", "imports builtins"),
        ("io/tables.py", "from os import system", "imports os.system"),
        ("io/tables.py", "import requests", "io imports requests"),
        ("pipeline/config.py", "from scipy import ndimage", "pipeline imports scipy"),
        ("processing/base.py", "import pandas as pd", "processing imports pandas"),
        ("plugin.py", "import numpy", "plugin imports numpy"),
        ("processing/base.py", "from PyQt5.QtCore import QObject", "imports PyQt5"),
    ],
)
def test_bad_imports_are_caught(path: str, source: str, fault: str) -> None:
    assert import_faults(Path(path), parse(source)) == [fault]


@pytest.mark.parametrize(
    "source",
    [
        "assert x",
        "eval('1')",
        "builtins.eval('1')",
        "os.system('ls')",
        "try:\n    f()\nexcept:\n    g()",
        "try:\n    f()\nexcept OSError:\n    pass",
        "try:\n    f()\nexcept OSError:\n    ...",
        "folder = '/tmp/x'",
        "gdal.UseExceptions()",
    ],
)
def test_bad_language_is_caught(source: str) -> None:
    assert len(language_faults(parse(source))) == 1


def test_good_code_passes() -> None:
    source = "from ..core.errors import GsocError\nfrom .grid import Grid\nfrom osgeo import gdal\nimport numpy as np\nimport os.path"
    assert import_faults(Path("io/raster.py"), parse(source)) == []
    assert language_faults(parse("try:\n    f(platform.system())\nexcept OSError:\n    g()")) == []


def test_newer_grammar_and_long_functions_are_caught() -> None:
    with pytest.raises(SyntaxError):
        parse("match x:\n    case 1:\n        pass")
    long = "def f():\n" + "    x = 1\n" * MAX_FUNCTION_LINES
    assert size_faults(long, parse(long)) == [f"f: {MAX_FUNCTION_LINES + 1} lines"]
    many = "x = 1\n" * (MAX_FILE_LINES + 1)
    assert size_faults(many, parse(many)) == [f"{MAX_FILE_LINES + 1} lines"]
