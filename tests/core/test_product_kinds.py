"""Maps are known by their names, whatever program wrote them."""

from __future__ import annotations

import pytest

from gsocseq_plugin.core.gsocseq.product_kinds import kind_of, mandatory_maps, named_map, scenario_of, scenarios_of, unit_of
from gsocseq_plugin.core.gsocseq.products import product_units


@pytest.mark.parametrize("stem", list(product_units()))
def test_every_product_is_recognised_by_its_name(stem: str) -> None:
    assert named_map(f"GHA_GSOCseq_{stem}.tif") == ("GHA", stem)
    assert unit_of(stem) == product_units()[stem]


@pytest.mark.parametrize(
    ("name", "code", "stem"),
    [
        ("Bhutan_GSOCseq_AbsDiff_SSM3_Map030.tif", "Bhutan", "AbsDiff_SSM3_Map030"),
        ("WORLD_5km_GSOCseq_T0_Map030_Corr.tif", "WORLD_5km", "T0_Map030"),
        ("gha_gsocseq_finalsoc_bau_map030.TIF", "gha", "finalSOC_BAU_Map030"),
        ("GHA_GSOCseq_RSR_Manure_UncertaintyMap030.tiff", "GHA", "RSR_Manure_UncertaintyMap030"),
        ("gha_gsocseq_asr_ssm4_map030.tif", "gha", "ASR_SSM4_Map030"),
        ("GHA_GSOCseq_reldiff_manure_Map030.tif", "GHA", "RelDiff_manure_Map030"),
        ("GHA_GSOCseq_bau_uncertaintymap030.tif", "GHA", "BAU_UncertaintyMap030"),
    ],
)
def test_names_of_other_programs(name: str, code: str, stem: str) -> None:
    assert named_map(name) == (code, stem)


@pytest.mark.parametrize(
    "name", ["status.tif", "GHA_GSOCseq_T0.tif", "GHA_T0_Map030.tif", "GHA_GSOCseq_T0_Map030.tif.aux.xml", "_GSOCseq_T0_Map030.tif"]
    + [f"GHA_GSOCseq_{stem}.tif" for stem in ("RSR_BAU_Map030", "RelDiff_BAU_Map030", "RSR_BAU_UncertaintyMap030", "ASR_SSM_Map030", "BAU_Map030")]
    + [f"GHA_GSOCseq_{stem}.tif" for stem in ("T0_SSM1_Map030", "finalSOC_Map030", "finalSOC_SSM1_UncertaintyMap030", "SSM_Map030")],
)
def test_other_files_are_no_products(name: str) -> None:
    assert named_map(name) is None


def test_kinds_and_scenarios() -> None:
    assert [kind_of(stem) for stem in ("T0_Map030", "finalSOC_BAU_Map030", "ASR_SSM1_Map030", "ASR_SSM1_UncertaintyMap030")] == [
        "T0",
        "finalSOC",
        "ASR",
        "Uncertainty",
    ]
    assert [scenario_of(stem) for stem in ("T0_UncertaintyMap030", "SSM_UncertaintyMap030", "RSR_SSM4_UncertaintyMap030", "ASR_BAU_Map030")] == [
        "",
        "SSM",
        "SSM4",
        "BAU",
    ]
    assert scenarios_of(["ASR_Manure_Map030", "SSM_UncertaintyMap030", "RSR_SSM3_Map030", "ASR_BAU_Map030", "T0_Map030", "RSR_SSM1_Map030"]) == [
        "SSM1",
        "SSM3",
        "Manure",
    ]
    assert scenarios_of([f"ASR_{name}_Map030" for name in ("SSM10", "Agro", "SSM4", "SSM2")]) == ["SSM2", "SSM4", "SSM10", "Agro"]
    assert unit_of("RSR_SSM4_UncertaintyMap030") == "%" and unit_of("RSR_SSM4_Map030") == "t C/ha/yr"


def test_mandatory_maps() -> None:
    """Technical specifications: the rates with their uncertainties, and T0."""
    maps = mandatory_maps()
    assert len(maps) == 1 + 2 * 4 + 2 * 3
    assert "T0_Map030" in maps and "T0_UncertaintyMap030" not in maps and "finalSOC_BAU_Map030" not in maps
