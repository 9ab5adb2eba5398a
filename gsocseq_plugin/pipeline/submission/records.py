"""What the metadata of a map say: title, abstract, unit, lineage, place. In English, which FAO's catalogue is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional

from ...core.errors import sentence
from ...core.gsocseq.product_kinds import ASR, BAU, RSR, T0, UNCERTAINTY, kind_of, scenario_of, unit_of
from ...io.grid import Bounds
from ...io.raster import tags_of
from ..quality.scan import CORRECTED_TAG
from .request import Submission
from .requirements import Survey


@dataclass(frozen=True)
class MapRecord:
    """One map. name: of its file, without ending; bounds: west, south, east, north, degrees."""

    name: str
    title: str
    abstract: str
    unit: str
    lineage: str
    bounds: Bounds

    def tags(self, submission: Submission) -> Dict[str, str]:
        """As the metadata of a GeoTIFF: names that everybody reads, and those of the TIFF standard."""
        sender = f"{submission.experts}; {submission.institution}"
        return {
            "TITLE": self.title,
            "ABSTRACT": self.abstract,
            "UNITS": self.unit,
            "LINEAGE": self.lineage,
            "LICENCE": submission.licence_text,
            "DATA_POLICY": submission.data_policy,
            "CONTACT": f"{sender}; {submission.contact}",
            "DATE": submission.date,
            "TIFFTAG_DOCUMENTNAME": self.title,
            "TIFFTAG_IMAGEDESCRIPTION": self.abstract,
            "TIFFTAG_ARTIST": sender,
            "TIFFTAG_COPYRIGHT": submission.licence_text,
        }


def records(found: Survey, manifest: Optional[Mapping[str, Any]]) -> Dict[str, MapRecord]:
    """The record of each map of a set, by stem; manifest: that of the run, with names of files only."""
    products = found.products
    made = {}
    for stem, path in products.maps.items():
        title = _title(products.code, stem, products.horizon)
        of_rate = "rate_" if kind_of(stem) == UNCERTAINTY and stem.startswith((ASR, RSR)) else ""
        meaning = sentence(f"map_meaning_{of_rate}{kind_of(stem)}", {"years": products.horizon})
        abstract = sentence("map_abstract", {"title": title, "unit": unit_of(stem), "meaning": meaning})
        tags = tags_of(path)
        lineage = _lineage(manifest, tags, products.horizon)
        if CORRECTED_TAG in tags:
            lineage = f"{lineage} {sentence('lineage_corrected', {})}"
        made[stem] = MapRecord(f"{products.code}_GSOCseq_{stem}", title, abstract, unit_of(stem), lineage, found.grid.bounds)
    return made


def _title(code: str, stem: str, years: int) -> str:
    kind, scenario = kind_of(stem), scenario_of(stem)
    if kind == UNCERTAINTY:
        first = stem.split("_")[0]
        of = sentence(f"map_what_of_{first if first in (T0, ASR, RSR) else 'stock'}", {"years": years})
        what = sentence("map_what_uncertainty", {"of": of})
    else:
        what = sentence(f"map_what_{kind}", {"years": years})
    told = {"": "", BAU: "business as usual (BAU)", "SSM": "all scenarios of management (SSM)"}.get(scenario, scenario)
    return sentence("map_title", {"code": code, "what": what, "scenario": sentence("map_scenario", {"scenario": told}) if told else ""})


def _lineage(manifest: Optional[Mapping[str, Any]], tags: Mapping[str, str], years: int) -> str:
    """From the record of the run, else from what the run left in the map."""
    if manifest is not None:
        inputs = list(dict.fromkeys(entry["path"] for entry in manifest.get("inputs", [])))
        values = {
            "version": manifest.get("plugin_version"),
            "convention": manifest.get("convention"),
            "spin_up": manifest.get("spin_up_method"),
            "inputs": ", ".join(inputs),
        }
        return sentence("lineage_run", {**values, "years": years})
    if "GSOCSEQ_CONVENTION" not in tags:
        return sentence("lineage_unknown", {})
    values = {"version": tags.get("GSOCSEQ_VERSION"), "convention": tags["GSOCSEQ_CONVENTION"], "spin_up": tags.get("GSOCSEQ_SPIN_UP")}
    return sentence("lineage_tags", {**values, "years": years})
