"""docs/algorithms.md says what the algorithms declare today."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def test_the_page_is_up_to_date(qgis_app, root: Path) -> None:
    spec = importlib.util.spec_from_file_location("gsocseq_docs", root / "scripts" / "docs.py")
    docs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(docs)
    assert (root / "docs" / "algorithms.md").read_text(encoding="utf-8") == docs.render(), "run scripts/docs"
