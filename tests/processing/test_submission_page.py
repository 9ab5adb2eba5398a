"""docs/submission.md tells the figures of this version: those of the sample, run with the defaults."""

from __future__ import annotations

from pathlib import Path

from gsocseq_plugin.core.constants import CO2_PER_C
from gsocseq_plugin.core.errors import sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.steps.priority_areas import PriorityOptions, priority_areas
from gsocseq_plugin.pipeline.steps.totals import TotalsOptions, totals
from gsocseq_plugin.pipeline.totals.priority import PriorityFiles

TARGET = 0.05  # Mt CO2e/yr
C_INPUT, SSM3 = 15.0, 20.0  # points of the half-width of the C input, and per cent of the scenario


def spaced(hectares: float) -> str:
    return f"{hectares:,.0f}".replace(",", " ")


def test_the_page_tells_the_figures_of_this_version(provider, tmp_path: Path, root: Path) -> None:
    import processing

    processing.run("gsocseq:full_run", {"OUTPUT": str(tmp_path)})
    found = totals(str(tmp_path), TotalsOptions(), Progress())
    t0, bau, gain = (found.where(stem)[0] for stem in ("T0_Map030", "ASR_BAU_Map030", "RSR_SSM3_Map030"))
    ranked = priority_areas(str(tmp_path), PriorityOptions(target=TARGET), PriorityFiles(), Progress())
    reached = next(sentence(key, values) for key, values in ranked.notes if key == "priority_reached")
    land, share = spaced(ranked.hectares), 100 * ranked.hectares / gain.area_ha
    expected = [
        f"| T0 | {spaced(t0.area_ha)} | {t0.mean:.2f} t C/ha | {t0.total:.3f} Mt C | {t0.half_width_independent:.3f} Mt C "
        f"| {t0.half_width_correlated:.2f} Mt C |",
        f"| ASR BAU | {spaced(bau.area_ha)} | {bau.mean:.4f} t C/ha/yr | {bau.total:.4f} Mt C/yr | {bau.half_width_independent:.4f} Mt C/yr "
        f"| {bau.half_width_correlated:.3f} Mt C/yr |",
        f"SSM3 gains {gain.co2e:.4f} Mt CO2e/yr with a narrow half-width of {gain.half_width_independent * CO2_PER_C:.4f}",
        f"these alone move the gain by about {gain.co2e * C_INPUT / SSM3:.3f}",
        f"SSM3 gains {gain.co2e:.4f} Mt CO2e/yr on all land; a target of {TARGET} is reached on the best {land} ha ({share:.1f} %)",
        f"> {reached}",
    ]
    page = (root / "docs" / "submission.md").read_text(encoding="utf-8")
    assert [text for text in expected if text not in page] == []
