"""How the maps of a folder came about, as far as its manifest and the maps' tags tell: tables and sentences."""

from __future__ import annotations

import os
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from ..core.messages import MESSAGES
from ..io.raster import tags_of
from ..pipeline.paths import without_folders
from ..pipeline.product_set import Manifest, ProductSet
from ..pipeline.submission.requirements import masks_of
from .page import Table
from .words import DASH, Words

_SHORT_SHA = 12
_KB = 1000


def sources(manifest: Manifest, words: Words) -> Table:
    """The files that the run has read."""
    roles: Dict[str, List[str]] = {}
    for role, path in _layer_paths(manifest["config"]):
        roles.setdefault(path, []).append(role)
    rows = []
    for source in manifest.get("inputs", []):
        size = source.get("bytes")
        rows.append(
            (
                ", ".join(roles.get(source["path"], [])) or DASH,
                os.path.basename(source["path"].split("|")[0]) or source["path"],
                words.number(None if size is None else size / _KB, 1),
                source.get("modified", DASH)[:10],
                source.get("sha256", DASH)[:_SHORT_SHA],
            )
        )
    head = tuple(words.t(f"report_head_{name}") for name in ("role", "file", "size", "modified", "sha256"))
    return Table(words.t("report_sources_caption"), head, tuple(rows), texts=2)


def _layer_paths(config: Mapping[str, Any]) -> Iterator[Tuple[str, str]]:
    """(role, path) of the layers of a configuration, however each is written."""
    for role, source in config.get("layers", {}).items():
        path = source.get("path") if isinstance(source, Mapping) else source
        if isinstance(path, str):
            yield role, path


def years(manifest: Manifest, words: Words) -> str:
    """Which years the climate and the land use are of."""
    config = manifest["config"]
    land_use = config.get("land_use_years") or []
    periods = [config.get(f"{name}_years_range") for name in ("spin_up", "warm_up")]
    spin_up, warm_up = ("{}-{}".format(*period) if period else words.t("report_not_known") for period in periods)
    told = words.t("report_not_known")
    if land_use:
        told = str(land_use[0]) if len(land_use) == 1 else f"{land_use[0]}-{land_use[-1]} ({len(land_use)})"
    return words.t("report_data_years", spin_up=spin_up, warm_up=warm_up if config.get("warm_up", True) else DASH, land_use=told)


def preparation(manifest: Manifest) -> List[str]:
    """What the prepare steps said, as it stands in the manifest, without folders."""
    return [f"{step['step']}: {sentence}" for step in without_folders(manifest).get("preparation", []) for sentence in step.get("told", [])]


def method(products: ProductSet, manifest: Optional[Manifest], words: Words) -> List[str]:
    """Convention, spin-up and warm-up, a sentence each; without a manifest what the tags of the maps tell."""
    tags = tags_of(next(iter(products.maps.values())))
    told = manifest or {"convention": tags.get("GSOCSEQ_CONVENTION"), "spin_up_method": tags.get("GSOCSEQ_SPIN_UP")}
    config = told.get("config", {})
    sentences = [words.t("report_method_chain", years=products.horizon)]
    for part, name in (("convention", told.get("convention")), ("spin_up", told.get("spin_up_method"))):
        if f"report_{part}_{name}" in MESSAGES:
            sentences.append(words.t(f"report_{part}_{name}", years=config.get("spin_up_years", DASH)))
    if config.get("warm_up_years_range"):
        first, last = config["warm_up_years_range"]
        sentences.append(words.t("report_warm_up", first=first, last=last) if config.get("warm_up", True) else words.t("report_warm_up_none"))
    return sentences


def scenarios(manifest: Manifest, words: Words) -> Table:
    """What the scenarios assume."""
    rows = []
    for scenario in manifest["config"].get("scenarios", []):
        values = [_by_class(scenario.get(name), suffix, words) for name, suffix in (("percent", " %"), ("addition", ""), ("adopted_share", ""))]
        rows.append((scenario["name"], *values))
    head = tuple(words.t(f"report_head_{name}") for name in ("scenario", "c_input", "addition", "adopted"))
    return Table(words.t("report_scenarios_caption"), head, tuple(rows), texts=2)


def _by_class(value: Any, suffix: str, words: Words) -> str:
    if isinstance(value, Mapping):
        parts = [
            words.t("report_class_and_value", code=words.t("report_class_default") if code == "default" else code, value=words.plain(share) + suffix)
            for code, share in value.items()
        ]
        return words.t("report_by_class", values="; ".join(parts))
    return DASH if value is None else words.plain(value) + suffix


def half_widths(manifest: Manifest, words: Words) -> str:
    """The half-widths of the inputs; empty where they are no numbers."""
    widths = manifest["config"].get("half_widths", {})
    numbers = {name: words.plain(value) for name, value in widths.items() if isinstance(value, (int, float))}
    return words.t("report_half_widths", **numbers) if {"soc", "clay", "temperature", "precipitation", "c_input"} <= set(numbers) else ""


def masks(products: ProductSet, manifest: Optional[Manifest], words: Words) -> str:
    """The masks that the maps, their inputs and the manifest tell of."""
    named = masks_of(products, manifest)
    return words.t("report_masks_some", masks="; ".join(named)) if named else words.t("report_masks_none")


def cells(manifest: Manifest, words: Words) -> List[str]:
    """How many cells have a result, and why the others have none."""
    lines = []
    for name, count in manifest.get("pixels_by_status", {}).items():
        key = "pixels_modelled" if name == "ok" else f"status_{name}"
        if key in MESSAGES:
            lines.append(words.t(key, count=words.count(count)))
    events = [(f"event_{name}", count) for name, count in manifest.get("events", {}).items() if count]
    return lines + [words.t(key, count=words.count(count)) for key, count in events if key in MESSAGES]


def parameters(manifest: Manifest, words: Words) -> Table:
    """Every value of the configuration, under the name it has there."""
    head = (words.t("report_head_parameter"), words.t("report_head_value"))
    return Table(words.t("report_parameters_caption"), head, tuple(_flat("", without_folders(manifest["config"]))), texts=2)


def _flat(name: str, value: Any) -> Iterator[Tuple[str, str]]:
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}" if name else str(key), inner)
    elif isinstance(value, list) and any(isinstance(inner, (Mapping, list)) for inner in value):
        for place, inner in enumerate(value, start=1):
            yield from _flat(f"{name}[{place}]", inner)
    elif value in (None, "", {}, []):
        yield name, DASH
    else:
        yield name, ", ".join(map(str, value)) if isinstance(value, list) else str(value)
