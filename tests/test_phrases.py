"""No English slips past the translators: the words that the code fills into sentences are phrases, and phrases are shown translated.

Reads the source as syntax trees, like test_layers.
"""

from __future__ import annotations

import ast
import copy
import json
import re
import string
from pathlib import Path
from typing import Dict, Iterator, List, Set, Tuple

import pytest

from gsocseq_plugin.core.errors import ERROR, INFO, Compound, GsocError, Phrase, Problem, sentence
from gsocseq_plugin.core.messages import MESSAGES
from gsocseq_plugin.core.phrases import PHRASES
from gsocseq_plugin.core.types import Status
from gsocseq_plugin.pipeline.paths import without_folders

PACKAGE = Path(__file__).resolve().parent.parent / "gsocseq_plugin"
NO_SENTENCES = ("messages.py", "guess_names.py")
"""The catalogue itself, and tables of names as files have them in several languages."""
SOURCES = sorted(path for part in ("core", "io", "pipeline") for path in (PACKAGE / part).rglob("*.py") if path.name not in NO_SENTENCES)

SAYS = ("GsocError", "findings.add", "findings.add_grouped", "problems.add", "progress.log", "Phrase.of")
"""Ends of calls whose keyword arguments stand in a sentence. Dictionaries with such keys are made for one, wherever they are."""
PLACES = {name for text in MESSAGES.values() for _, name, _, _ in string.Formatter().parse(text) if name}
PLACED = {
    "unless": ("expected", 3),
    "value": ("expected", 2),
    "refuse": ("expected", 2),
    "Unfit": ("expected", 0),
    "open_raster": ("what", 1),
    "one_band": ("what", 1),
    "last_band": ("what", 1),
    "require_bands": ("what", 3),
    "StateReader": ("what", 3),
}
"""Calls whose argument at a position stands in a sentence, and in which place of it."""

NAMES = re.compile(r"[a-z0-9]+(_[a-z0-9]+)+|\w+(\.\w+)+")
"""Names of roles, steps, fields and files: prec_spinup, layers.soc."""
NO_LANGUAGE = {
    *("soc", "prec", "fym", "zones", "zone", "carbon", "tmin", "tmax", "tmean, prec, pet"),  # roles, fields and columns, as they are typed
    *("cells", "days", "scale", "gaps", "threshold", "rule", "depths", "layers", "model", "resolution", "interpolation", "legend"),  # fields
    *("SOC", "NDVI", "P_veg", "QGIS", "Thornthwaite 1948", "Hargreaves & Samani 1985"),  # names
    *("degrees Celsius, K", "degC, K, 0.1 degC"),  # units, as files have them
    *("missing though modelled", "out of range", "step at climate edge"),  # bands of a raster
}
"""What else stands in sentences as it is in every language."""
UNKNOWN = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a part of a text that is known at run time only."""


def upper(text: str) -> str:
    """A language of capitals: the text with all but its placeholders in them."""
    return "".join(
        literal.upper().replace("{", "{{").replace("}", "}}") + ("" if name is None else f"{{{name}}}")
        for literal, name, _, _ in string.Formatter().parse(text)
    )


def texts(value: ast.AST, named: Dict[str, List[ast.AST]]) -> Iterator[str]:
    """The texts that an expression can become, as far as the source tells."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from (*texts(value.body, named), *texts(value.orelse, named))
    elif isinstance(value, ast.BoolOp):
        yield from (text for part in value.values for text in texts(part, named))
    elif isinstance(value, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else UNKNOWN for part in value.values)
    elif isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        left, right = (next(texts(side, named), UNKNOWN) for side in (value.left, value.right))
        yield left + right
    elif isinstance(value, ast.Name):
        yield from (text for assigned in named.get(value.id, ()) for text in texts(assigned, {}))


def assigned(tree: ast.AST) -> Dict[str, List[ast.AST]]:
    """What a module assigns to each name, anywhere in it."""
    named: Dict[str, List[ast.AST]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts))
                for name, value in pairs:
                    if isinstance(name, ast.Name):
                        named.setdefault(name.id, []).append(value)
    return named


def filled(node: ast.AST) -> Iterator[Tuple[str, ast.AST]]:
    """Places of a sentence and the expressions that a call or a dictionary fills them with."""
    if isinstance(node, ast.Dict):
        yield from ((key.value, value) for key, value in zip(node.keys, node.values) if isinstance(key, ast.Constant) and key.value in PLACES)
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if ast.unparse(node.func).endswith(SAYS):
        yield from ((keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg)
    place, position = PLACED.get(name, ("", len(node.args)))
    if position < len(node.args):
        yield place, node.args[position]


def is_language(place: str, text: str) -> bool:
    """Whether a text holds words that are neither among the phrases of the place nor names."""
    pattern = ".+".join(map(re.escape, text.split(UNKNOWN)))
    if any(re.fullmatch(pattern, phrase) for phrase in PHRASES.get(place, ())):
        return False
    known = text in NO_LANGUAGE or NAMES.fullmatch(text.replace(UNKNOWN, "x")) is not None
    return not known and re.search("[A-Za-z]{2}", _without_units(text)) is not None


def _without_units(text: str) -> str:
    return re.sub(r"\b(mm|t C|kg|ha|yr|month|day|cm)\b", "", text) if "/" in text else text


def strangers(source: str) -> Set[Tuple[str, str]]:
    """Place and text of all English that a module fills into sentences and that no translator gets to see."""
    tree = ast.parse(source)
    named = assigned(tree)
    pairs = [pair for node in ast.walk(tree) for pair in filled(node)]
    return {(place, text) for place, value in pairs for text in texts(value, named) if is_language(place, text)}


@pytest.mark.parametrize("source", SOURCES, ids=[str(path.relative_to(PACKAGE)) for path in SOURCES])
def test_what_is_filled_into_sentences_is_a_phrase(source: Path) -> None:
    found = strangers(source.read_text(encoding="utf-8"))
    assert not found, f"put them into core/phrases.py, or make sentences of them: {found}"


@pytest.mark.parametrize(
    "source",
    [
        'GsocError("config_value", expected="a brand-new phrase")',
        'problems.unless(fine, where, found, "a brand-new phrase")',
        'raise Unfit("a brand-new phrase of " + ", ".join(names))',
        'told = {"reason": message or "no luck"}',
        'what = "a thing" if fine else "another"\nprogress.log("key", what=what)',
        'open_raster(path, f"the layer {number}")',
    ],
)
def test_a_new_phrase_is_found(source: str) -> None:
    assert strangers(source)


def test_phrases_fill_places_that_sentences_have() -> None:
    assert set(PHRASES) - PLACES == {"where"}  # which stands before a sentence
    assert {status.name for status in Status} == PHRASES["counts"]


def test_a_phrase_is_translated_and_what_is_the_users_own_is_not() -> None:
    values = {"field": "a number", "found": "'a text'", "expected": "a number"}
    assert sentence("config_value", values, upper) == "a number: 'a text' WAS FOUND; EXPECTED: A NUMBER. CORRECT THIS FIELD."
    assert sentence("config_value", values) == "a number: 'a text' was found; expected: a number. Correct this field."
    assert sentence("field_missing", {"path": "a.gpkg", "field": "class", "fields": "map, zone"}, upper) == (
        "a.gpkg: THERE IS NO FIELD 'class' (FIELDS FOUND: map, zone). CHOOSE ONE OF THEM."
    )


def test_phrases_are_translated_in_the_lines_of_problems() -> None:
    problem = Problem(ERROR, "layers.soc", "raster_is_vector", {"path": "s.gpkg", "what": "the layer"})
    told = sentence("error", {"finding": problem}, upper)
    assert told.startswith("ERROR: layers.soc: s.gpkg: IS A VECTOR LAYER OR A TABLE; A RASTER IS EXPECTED FOR THE LAYER.")
    assert Problem(INFO, "configuration", "fill_twice", {"name": "filled.tif"}).line(upper).startswith("CONFIGURATION: ")


def test_sentences_and_lists_in_a_sentence_are_translated() -> None:
    kinds = Compound.of(Compound.of(kind, " ") for kind in (("tmean", "normals"), ("prec", "series")))
    error = GsocError("climate_normals_mixed", found=kinds)
    assert error.text(upper).startswith("NORMALS AND SERIES ARE MIXED: tmean NORMALS, prec SERIES.")
    assert "mixed: tmean normals, prec series." in str(error)
    years = Phrase.of("from_to", first=1981, last=2000)
    assert "1981 TO 2000" in sentence("sites_series_missing", {"path": "a.csv", "expected": years}, upper)
    assert years == "1981 to 2000" and json.dumps([years, kinds]) == '["1981 to 2000", "tmean normals, prec series"]'
    assert without_folders({"years": copy.deepcopy(years)})["years"].text(upper) == "1981 TO 2000"


def test_words_of_our_own_tables_are_phrases() -> None:
    """Names and units that stand in tables and come into sentences from there."""
    from gsocseq_plugin.core.gsocseq.landuse import ClassTable
    from gsocseq_plugin.io.tables import read_class_table
    from gsocseq_plugin.pipeline.layers import ROLES
    from gsocseq_plugin.pipeline.prepare.climate_stations import INTERPOLATIONS
    from gsocseq_plugin.pipeline.prepare.soil_units import BULK_DENSITY, CARBON, CLAY, SAND, STOCK, STONES
    from gsocseq_plugin.pipeline.setup import TABLES
    from gsocseq_plugin.pipeline.steps.apply_masks import MasksRequest
    from gsocseq_plugin.pipeline.steps.vegetation_cover import GAPS

    quantities = (STOCK, CLAY, SAND, CARBON, BULK_DENSITY, STONES)
    assert {quantity.name for quantity in quantities} <= PHRASES["what"]
    units = {role.unit for role in ROLES.values()} | {quantity.unit for quantity in quantities}
    assert units - PHRASES["unit"] == {"t C/ha", "t C/ha/yr", "%", "degC", "mm/month", "g/cm3"}
    assert set(INTERPOLATIONS.values()) == PHRASES["way"] and set(GAPS) == PHRASES["gaps"]
    assert set(MasksRequest(paddy="a", peat="b", wetland="c").set_by_layer) <= PHRASES["mask"] & PHRASES["what"]
    table: ClassTable = read_class_table(str(TABLES / "classes.csv"))
    assert set(table.names) == PHRASES["class_name"]


WRONG: List[Tuple[str, object]] = [
    *((name, "many") for name in ("layers", "scenarios", "half_widths", "processing", "horizons", "prepare", "npp_factor", "irrigation_by_class")),
    *(("paddy", 3), ("spin_up_years", 1.5), ("spin_up_years", 0), ("npp_factor", -1.0), ("iso3", 3), ("iso3", "ghana"), ("horizons", [0])),
    *(("warm_up_years_range", [1]), ("warm_up_years_range", [2020, 2001]), ("land_use_years", [2002, 2001]), ("fym_proportions", [1.0])),
    *(("fym_proportions", [1.0] * 12), ("layers", {"soc": [1]}), ("layers", {"soc": 1.0}), ("layers", {"pet_warmup": 1.0})),
    *(("irrigation_by_class", {"2": [-1.0] * 12}), ("processing", {"memory_mb": 1}), ("processing", {"threads": 0})),
    *(("half_widths", {"clay": 200.0}), ("half_widths", {"clay": "series"}), ("scenarios", []), ("scenarios", [{}])),
    *(("scenarios", [{"name": "A"}, {"name": "A"}]), ("scenarios", [{"name": "BAU"}]), ("scenarios", [{"name": "A", "percent": -200.0}])),
    *(("scenarios", [{"name": "A", "percent": {"x": 1.0}}]), ("scenarios", [{"name": "A", "zones": 1}])),
    *(("scenarios", [{"name": "A", "zones": {"x": 1.0}}]), ("scenarios", [{"name": "A", "adopted_share": 200.0}])),
    *(("scenarios", [{"name": "A", "ramp_years": -1}]), ("scenarios", [{"name": "A", "addition": 90.0}])),
    *(("scenarios", [{"name": "A", "fym": 90.0}]), ("prepare", [{"step": "fill_gaps", "reach": "far"}])),
    *(("prepare", [{}]), ("prepare", [{"step": "climate_cru"}])),
    ("prepare", [{"step": "climate_cru", "tmp": [], "pre": ["a"], "pet": ["b"]}]),
]
"""Fields of a configuration with values that cannot be."""


@pytest.mark.parametrize("field, value", WRONG, ids=[f"{field}={value}" for field, value in WRONG])
def test_what_a_field_should_be_is_a_phrase(tmp_path: Path, field: str, value: object) -> None:
    """As it is put together at run time, with the numbers and names that the code has now."""
    from gsocseq_plugin.pipeline.config import VERSION, RunConfig

    config = RunConfig.from_dict({"gsocseq_config": VERSION, field: value}, tmp_path)
    expected = [problem.values["expected"] for problem in config.validate() if problem.key == "config_value"]
    assert expected and set(expected) <= PHRASES["expected"]


def test_limits_that_steps_name_are_phrases() -> None:
    """Phrases with numbers that are constants of the code."""
    from gsocseq_plugin.pipeline.checks.findings import Findings
    from gsocseq_plugin.pipeline.config import RunConfig
    from gsocseq_plugin.pipeline.prepare.earth_engine import ndvi_script
    from gsocseq_plugin.pipeline.steps import fill_gaps

    findings = Findings()
    fill_gaps.look(fill_gaps.FillRequest(reach=99), RunConfig(), findings)
    with pytest.raises(GsocError) as refused:
        ndvi_script((0.0, 0.0, 1.0, 1.0), (2005, 2006), 77.0)
    assert findings.by_severity(ERROR)[0].values["expected"] in PHRASES["expected"]
    assert refused.value.values["expected"] in PHRASES["expected"]


def test_translators_get_the_phrases(qgis_app) -> None:
    from gsocseq_plugin.processing.strings import all_strings

    assert set().union(*PHRASES.values()) <= all_strings()
