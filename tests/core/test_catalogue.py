"""The catalogue of sentences is put together from several files: no key stands in two of them."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path


def test_every_key_is_there_once(root: Path) -> None:
    keys: Counter = Counter()
    for path in (root / "gsocseq_plugin" / "core").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None
            if isinstance(target, ast.Name) and isinstance(node.value, ast.Dict) and target.id.isupper():
                keys.update(key.value for key in node.value.keys if isinstance(key, ast.Constant))
    from gsocseq_plugin.core.messages import MESSAGES

    assert [key for key, count in keys.items() if count > 1] == []
    assert set(MESSAGES) <= set(keys), "the test sees all files"
