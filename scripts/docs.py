"""Write docs/algorithms.md from the declarations of the algorithms. Run by scripts/docs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Iterator, Type

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "algorithms.md"
sys.path.insert(0, str(ROOT))

from gsocseq_plugin.processing.algorithms import ALGORITHMS  # noqa: E402
from gsocseq_plugin.processing.base import GsocAlgorithm  # noqa: E402
from gsocseq_plugin.processing.params import Choice, Param  # noqa: E402
from gsocseq_plugin.processing.sample import FOLDER  # noqa: E402

INTRODUCTION = """# The algorithms

Made by `scripts/docs` from the algorithms' own declarations; the same text is their help in QGIS.
Every algorithm runs in the toolbox, in models, in batch, from Python with `processing.run("gsocseq:full_run", {...})`, and in a terminal
with `qgis_process run gsocseq:full_run --OUTPUT=folder`. Required layers default to the bundled sample. A parameter without a default wants a value:
the table of `sites_run`, and the result of the step before.
The model `gsocseq:gsocseq_chain` holds the four steps spin_up, warm_up, forward and products, to be changed in the model designer.
"""


def render() -> str:
    """The whole page."""
    parts, group = [INTRODUCTION], None
    for algorithm in ALGORITHMS:
        if algorithm.GROUP != group:
            group = algorithm.GROUP
            parts.append(f"# {group.title}\n")
        parts.extend(section(algorithm))
    return "\n".join(parts)


def section(algorithm: Type[GsocAlgorithm]) -> Iterator[str]:
    """One algorithm."""
    yield f"## {algorithm.TITLE}\n\n`gsocseq:{algorithm.NAME}`\n\n{algorithm.SUMMARY}\n\n{algorithm.HELP}\n"
    if algorithm.REPLACES:
        yield f"Replaces: {algorithm.REPLACES}.\n"
    yield "| parameter | what | default |\n|---|---|---|"
    for param in algorithm.PARAMS:
        yield f"| `{param.id}` | {cell(param)} | {default(param)} |"
    yield ""
    if algorithm.OUTPUTS:
        yield "Further results: " + ", ".join(f"`{output.id}`" for output in algorithm.OUTPUTS) + ".\n"


def cell(param: Param) -> str:
    """Label, help and choices in a table's cell."""
    text = f"**{param.label}**. {param.help}"
    if isinstance(param, Choice):
        text += " " + "; ".join(f"{number} = {sentence}" for number, (_, sentence) in enumerate(param.options)) + "."
    return text.replace("|", "\\|")


def default(param: Param) -> str:
    """The default as it is written in a script; files of the sample by their name."""
    value: Any = param.default
    if isinstance(param, Choice):
        return str([option for option, _ in param.options].index(value))
    if value is None or value == "":
        return "empty" if param.optional else ""
    names = [Path(path).name if str(FOLDER) in str(path) else str(path) for path in (value if isinstance(value, list) else [value])]
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
    print(TARGET.relative_to(ROOT))
