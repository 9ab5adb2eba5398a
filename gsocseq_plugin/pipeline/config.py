"""RunConfig: everything one run is asked to do, as JSON. Toolbox, models, qgis_process, the terminal and the dock all hand over one of these."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple, Union

from ..core.constants import HALF_WIDTHS
from ..core.errors import ERROR, GsocError, Problem
from ..core.gsocseq.inputs import PEDOTRANSFER
from ..core.gsocseq.scenarios import Scenario
from ..io.atomic import write_text
from .parse import Parser

if TYPE_CHECKING:
    from .prepare.contract import Preparation

VERSION = 1
TABLES = Path(__file__).resolve().parents[2] / "resources" / "tables"
LEGENDS = {"esa": TABLES / "land_use_esa.csv", "copernicus": TABLES / "land_use_copernicus.csv"}
FAO_LEGEND = "fao"
SERIES_WIDTH = "series"
NO_COUNTRY = "XXX"
"""The code before a country is named; ISO 3166-1 leaves it to its users."""

Layer = Union[str, float, Dict[str, Any]]


def fao_scenarios() -> Tuple[Scenario, ...]:
    """FAO's three scenarios: +5, +10 and +20 % C input. FAO 2022, Technical Manual ch. 5."""
    return tuple(Scenario(f"SSM{i}", percent) for i, percent in ((1, 5.0), (2, 10.0), (3, 20.0)))


ONE_THREAD_CHUNK, THREADS_CHUNK = 8192, 24576
"""Pixels in one array, as scripts/bench finds them fastest: alone, a thread is fastest where its arrays stay in the processor's cache; of
several only one can be between two calls of numpy at a time, so each call has to be longer."""


@dataclass(frozen=True)
class Processing:
    """How a run uses the machine; none of it changes a digit of the result.

    threads: None for the number of processors. block_rows and block_columns: cells read at once, None to fit memory_mb.
    chunk_pixels: pixels computed at once by one thread, None for what suits the number of threads. scratch_folder: where finished blocks
    are kept until the maps are written; None for the output folder.
    """

    threads: Optional[int] = None
    memory_mb: int = 512
    block_rows: Optional[int] = None
    block_columns: Optional[int] = None
    chunk_pixels: Optional[int] = None
    scratch_folder: Optional[str] = None

    def chunk(self, threads: int) -> int:
        """How many pixels each of so many threads computes at once."""
        return self.chunk_pixels or (ONE_THREAD_CHUNK if threads == 1 else THREADS_CHUNK)


@dataclass(frozen=True)
class RunConfig:
    """One run. Paths are absolute here, and relative to the file's folder in JSON.

    layers: by role, a path, a number (the same everywhere) or {"path", "bands"}. half_widths: per cent, a layer, or "series".
    percent_layers: layers of percentages by scenario. npp_factor: None for the
    convention's own, 0.0048 t C/ha/yr per g DM/m2/yr, 0.005 in FAO's scripts. irrigation_by_class: twelve mm/month by class code.
    prepare: steps that make layers from raw files before the run; keep_prepared: whether these layers stay, in the folder prepared.
    parse_problems: what could not be understood; `validate` reports it.
    """

    layers: Mapping[str, Layer] = field(default_factory=dict)
    iso3: str = NO_COUNTRY
    output_folder: Optional[str] = None
    convention: str = "manual"
    spin_up_method: Optional[str] = None
    spin_up_years: int = 500
    spin_up_pools: str = PEDOTRANSFER
    evaporation: str = "pet"
    paddy: bool = True
    warm_up: bool = True
    spin_up_years_range: Tuple[int, int] = (1981, 2000)
    warm_up_years_range: Tuple[int, int] = (2001, 2020)
    horizons: Tuple[int, ...] = (20,)
    scenarios: Tuple[Scenario, ...] = field(default_factory=fao_scenarios)
    percent_layers: Mapping[str, Layer] = field(default_factory=dict)
    uncertainty_scenario: Optional[str] = None
    half_widths: Mapping[str, Layer] = field(default_factory=lambda: {name: 100.0 * share for name, share in HALF_WIDTHS.items()})
    area: Optional[str] = None
    land_use_legend: str = FAO_LEGEND
    land_use_years: Optional[Tuple[int, ...]] = None
    classes: Optional[str] = None
    npp_factor: Optional[float] = None
    npp_model: str = "miami"
    fym_proportions: Optional[Tuple[float, ...]] = None
    irrigation_by_class: Mapping[str, Tuple[float, ...]] = field(default_factory=dict)
    processing: Processing = field(default_factory=Processing)
    gsp_grid: bool = False
    keep_state: bool = False
    prepare: Tuple[Preparation, ...] = ()
    keep_prepared: bool = False
    parse_problems: Tuple[Problem, ...] = field(default=(), compare=False)

    @classmethod
    def load(cls, path: Union[str, Path]) -> RunConfig:
        """A configuration, or the one in a manifest.json, from a file. Raises GsocError when it is no such file."""
        path = Path(path)
        try:
            data = json.loads(path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            raise GsocError("config_missing", path=str(path)) from None
        except OSError as error:
            raise GsocError("config_unreadable", path=str(path), reason=error.strerror) from error
        except UnicodeDecodeError as error:
            raise GsocError("config_unreadable", path=str(path), reason=str(error)) from error
        except json.JSONDecodeError as error:
            raise GsocError("config_not_json", path=str(path), line=error.lineno, column=error.colno, reason=error.msg) from error
        if isinstance(data, dict) and "manifest_version" in data:
            data = data.get("config")
        if not isinstance(data, dict):
            raise GsocError("config_not_object", path=str(path))
        return cls.from_dict(data, path.resolve().parent, str(path))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], base_folder: Union[str, Path], name: str = "configuration") -> RunConfig:
        """A configuration from its JSON form. What it cannot understand is kept for `validate`; a foreign version raises GsocError."""
        version = data.get("gsocseq_config")
        if version != VERSION:
            key = "config_too_new" if isinstance(version, int) and version > VERSION else "config_no_version"
            raise GsocError(key, path=name, found=version, expected=VERSION)
        parser = Parser(Path(base_folder))
        known = {f.name for f in fields(cls)} - {"parse_problems", "percent_layers"}
        values = {}
        for key, value in data.items():
            if key in known:
                parsed = parser.field(key, value)
                if parsed is not None:
                    values[key] = parsed
            elif key != "gsocseq_config":
                parser.unknown(key, sorted(known))
        if "scenarios" in values:
            values["scenarios"], values["percent_layers"] = values["scenarios"]
        return cls(**values, parse_problems=tuple(parser.problems))

    def to_dict(self, base_folder: Optional[str] = None) -> Dict[str, Any]:
        """The JSON form. Paths are absolute, but for those inside `base_folder`, which are relative to it: the folder can be moved."""
        data: Dict[str, Any] = {"gsocseq_config": VERSION}
        data.update({k: v for k, v in asdict(self).items() if k not in ("parse_problems", "percent_layers")})
        for scenario in data["scenarios"]:
            scenario["percent_layer"] = self.percent_layers.get(scenario["name"])
        data["prepare"] = [{"step": entry["step"], **entry["request"]} for entry in data["prepare"]]
        plain = json.loads(json.dumps(data))
        return plain if base_folder is None else _relative(plain, os.path.abspath(base_folder))

    def save(self, path: Union[str, Path]) -> None:
        """Write the JSON form, whole or not at all. Raises GsocError."""
        path = os.path.abspath(path)
        write_text(path, json.dumps(self.to_dict(os.path.dirname(path)), indent=1, ensure_ascii=False))

    def with_output(self, folder: Union[str, Path]) -> RunConfig:
        """The same run into another folder."""
        return replace(self, output_folder=os.path.abspath(folder))

    def validate(self, phases: Optional[Tuple[str, ...]] = None) -> List[Problem]:
        """Every problem of the configuration itself, at once; the layers' contents are looked at by `check_inputs`."""
        from .validate import validate

        return validate(self, phases)

    def require_valid(self, phases: Optional[Tuple[str, ...]] = None) -> None:
        """Raise GsocError with all errors of `validate` in one text."""
        errors = [problem for problem in self.validate(phases) if problem.severity == ERROR]
        if errors:
            raise refusal(errors)


def _relative(data: Any, folder: str, paths: Any = os.path) -> Any:
    """JSON data in which the paths inside `folder` (absolute) are relative to it, with slashes, however they are spelt.

    paths: os.path, or that of another system: on Windows QGIS writes slashes where others write backslashes, and capitals do not count.
    """
    if isinstance(data, dict):
        return {name: _relative(value, folder, paths) for name, value in data.items()}
    if isinstance(data, list):
        return [_relative(value, folder, paths) for value in data]
    if not isinstance(data, str) or not paths.normcase(paths.normpath(data)).startswith(paths.normcase(paths.join(folder, ""))):
        return data
    return paths.relpath(data, folder).replace(paths.sep, "/")


def refusal(errors: List[Problem]) -> GsocError:
    """One error for several: its text lists them all."""
    return GsocErrors(errors)


class GsocErrors(GsocError):
    """Several problems that together stop a run."""

    def __init__(self, problems: List[Problem]) -> None:
        super().__init__("run_refused", count=len(problems))
        self.problems = problems

    def text(self, translate: Any = None) -> str:
        args = () if translate is None else (translate,)
        return "\n".join([super().text(*args), *("- " + problem.text(*args) for problem in self.problems)])
