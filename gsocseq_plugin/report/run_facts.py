"""How the maps of a folder came about, as far as its manifest and the maps' tags tell: tables and sentences."""

from __future__ import annotations

import ntpath
from itertools import chain
from typing import Any, Dict, Iterator, List, Mapping, Optional, Set, Tuple

from ..core.errors import sentence
from ..core.gsocseq.scenarios import DEFAULT
from ..core.messages import MESSAGES
from ..io.raster import tags_of
from ..pipeline.config import SERIES_WIDTH
from ..pipeline.paths import without_folders
from ..pipeline.product_set import Manifest, ProductSet
from ..pipeline.submission.requirements import corrected_maps, masks_of, masks_text
from .page import Table
from .words import DASH, Words

WIDTHS = ("soc", "clay", "temperature", "precipitation", "c_input")
_SHORT_SHA = 12
_KB = 1000


def sources(manifest: Manifest, words: Words) -> Table:
    """The files that the run has read."""
    roles: Dict[str, List[str]] = {}
    for role, source in manifest["config"].get("layers", {}).items():
        roles.setdefault(_path(source), []).append(role)
    rows = []
    for source in manifest.get("inputs", []):
        size = source.get("bytes")
        rows.append(
            (
                ", ".join(roles.get(source["path"], [])) or DASH,
                _name(source["path"]),
                words.number(None if size is None else size / _KB, 1),
                source.get("modified", DASH)[:10],
                source.get("sha256", DASH)[:_SHORT_SHA],
            )
        )
    head = tuple(words.t(f"report_head_{name}") for name in ("role", "file", "size", "modified", "sha256"))
    return Table(words.t("report_sources_caption"), head, tuple(rows), texts=2)


def _path(layer: Any) -> str:
    """The path of a layer of a configuration, however it is written; empty for a number."""
    path = layer.get("path") if isinstance(layer, Mapping) else layer
    return path if isinstance(path, str) else ""


def _name(path: str) -> str:
    """The name of a file, of a path of any system."""
    return ntpath.basename(without_folders(path).split("|")[0]) or path


def years(manifest: Manifest, words: Words) -> str:
    """Which years the climate and the land use are of."""
    config = manifest["config"]
    land_use = manifest.get("land_use_years") or config.get("land_use_years") or []
    periods = [config.get(f"{name}_years_range") for name in ("spin_up", "warm_up")]
    spin_up, warm_up = ("{}-{}".format(*period) if period else words.t("report_not_known") for period in periods)
    told = words.t("report_land_use_one" if "land_use_years" in manifest else "report_not_known")
    if land_use:
        several = {"count": len(land_use), "first": land_use[0], "last": land_use[-1]}
        told = str(land_use[0]) if len(land_use) == 1 else words.t("report_land_use_years", **several)
    warm_up = warm_up if config.get("warm_up", True) else DASH
    return words.t("report_data_years", spin_up=spin_up, warm_up=warm_up, forward=_forward_climate(manifest, words), land_use=told)


def _forward_climate(manifest: Manifest, words: Words) -> str:
    """The climate of the years ahead: layers of their own, else the warm-up's mean year."""
    config, layers = manifest["config"], manifest["config"].get("layers", {})
    given = layers.get("tmean_forward", layers.get("stack_forward"))
    if given is not None:
        return words.t("report_forward_given", name=_name(_path(given)))
    if "tmean_forward" in _roles(manifest):
        return words.t("report_forward_prepared")
    period = config.get("warm_up_years_range")
    return words.t("report_forward_mean", first=period[0], last=period[1]) if period else words.t("report_not_known")


def _roles(manifest: Manifest) -> Set[str]:
    """The roles that had a layer, given or made by a prepare step."""
    made = (step.get("layers", []) for step in manifest.get("preparation", []))
    return {*manifest["config"].get("layers", {}), *chain.from_iterable(made)}


def preparation(manifest: Manifest, words: Words) -> List[str]:
    """What the prepare steps said, without folders."""
    steps = without_folders(manifest).get("preparation", [])
    return [f"{step['step']}: {_said(told, words)}" for step in steps for told in step.get("told", [])]


def _said(told: Any, words: Words) -> str:
    """A sentence of a prepare step, translated where this version knows it; manifests before version 0.4.0 hold the English text alone."""
    if not isinstance(told, Mapping):
        return str(told)
    try:
        return sentence(told["key"], told["values"], words.translate)
    except (KeyError, ValueError):
        return str(told.get("text", ""))


def method(products: ProductSet, manifest: Optional[Manifest], words: Words) -> List[str]:
    """Phases, convention, spin-up and warm-up, a sentence each; without a manifest what the tags of the maps tell."""
    tags = tags_of(next(iter(products.maps.values())))
    told = manifest or {"convention": tags.get("GSOCSEQ_CONVENTION"), "spin_up_method": tags.get("GSOCSEQ_SPIN_UP")}
    if told.get("convention") is None:
        return [words.t("report_method_not_known")]
    config = told.get("config", {})
    warm_up = _warm_up(manifest, words) if manifest else _tagged_warm_up(tags, words)
    sentences = [words.t("report_method_chain" if warm_up else "report_method_chain_short", years=products.horizon)]
    for part, name in (("convention", told["convention"]), ("spin_up", told.get("spin_up_method"))):
        if f"report_{part}_{name}" in MESSAGES:
            sentences.append(words.t(f"report_{part}_{name}", years=config.get("spin_up_years", DASH)))
    return [*sentences, *([warm_up] if warm_up else [])]


def _warm_up(manifest: Manifest, words: Words) -> str:
    """The warm-up and whose plant growth it follows; empty where there was none."""
    config = manifest["config"]
    if not config.get("warm_up", True):
        return ""
    model = "yearly" if "npp_yearly" in _roles(manifest) else "mean" if "npp_mean" in config.get("layers", {}) else "miami"
    first, last = config.get("warm_up_years_range") or (DASH, DASH)
    return words.t(f"report_warm_up_{model}", first=first, last=last)


def _tagged_warm_up(tags: Mapping[str, str], words: Words) -> str:
    """The warm-up's years, which is all that the tags tell; empty where there was none."""
    told = tags.get("GSOCSEQ_WARM_UP_YEARS_RANGE", f"{DASH}-{DASH}")
    first, _, last = told.partition("-")
    return words.t("report_warm_up", first=first, last=last) if last else ""


def scenarios(manifest: Manifest, words: Words) -> Table:
    """What the scenarios assume."""
    rows = []
    for scenario in manifest["config"].get("scenarios", []):
        added = [_by_class(scenario.get(name), "", words) for name in ("addition", "fym")]
        rows.append((scenario["name"], _c_input(scenario, words), *added, _adopted(scenario, words)))
    head = tuple(words.t(f"report_head_{name}") for name in ("scenario", "c_input", "addition", "fym", "adopted"))
    return Table(words.t("report_scenarios_caption"), head, tuple(rows), texts=len(head))


def _c_input(scenario: Mapping[str, Any], words: Words) -> str:
    """The C input against BAU: a layer goes before the zones, these go before the classes."""
    parts = [_by_class(scenario.get("percent"), " %", words)]
    parts += [words.t("report_in_zone", zone=zone, value=_by_class(value, " %", words)) for zone, value in (scenario.get("zones") or {}).items()]
    layer = scenario.get("percent_layer")
    if isinstance(layer, (int, float)):
        return _by_class(layer, " %", words)
    return words.t("report_in_layer", name=_name(_path(layer)), rest="; ".join(parts)) if layer else "; ".join(parts)


def _adopted(scenario: Mapping[str, Any], words: Words) -> str:
    """The share of the land, and the years until it is reached."""
    share, ramp = _by_class(scenario.get("adopted_share"), "", words), scenario.get("ramp_years") or 0
    return words.t("report_adopted_ramp", share=share, years=ramp) if ramp > 1 else share


def _by_class(value: Any, suffix: str, words: Words) -> str:
    """A number, or numbers by class; 0 for the classes that are not named."""
    if isinstance(value, Mapping):
        parts = [
            words.t("report_class_and_value", code=words.t("report_class_default") if code == DEFAULT else code, value=words.plain(share) + suffix)
            for code, share in {**value, DEFAULT: value.get(DEFAULT, 0.0)}.items()
        ]
        return words.t("report_by_class", values="; ".join(parts))
    return DASH if value is None else words.plain(value) + suffix


def half_widths(manifest: Manifest, words: Words) -> str:
    """The half-widths of the inputs: numbers, or where they come from."""
    widths = manifest["config"].get("half_widths", {})
    told = [words.t(f"report_width_{name}", width=_width(name, widths[name], words)) for name in WIDTHS if name in widths]
    return words.t("report_half_widths", widths=", ".join(told)) if told else ""


def _width(name: str, width: Any, words: Words) -> str:
    if isinstance(width, (int, float)):
        value = words.plain(width)
        return words.t("report_width_points", value=value) if name == "c_input" else f"{value} %"
    return words.t("report_width_series") if width == SERIES_WIDTH else words.t("report_width_layer", name=_name(_path(width)))


def masks(products: ProductSet, manifest: Optional[Manifest], words: Words) -> str:
    """The masks that the maps, their inputs and the manifest tell of, and whether the maps are corrected copies."""
    named, corrected = masks_of(products, manifest), len(corrected_maps(products))
    told = words.t("report_masks_some", masks=masks_text(named)) if named else words.t("report_masks_none")
    return told + " " + words.t("report_corrected", count=corrected) if corrected else told


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
