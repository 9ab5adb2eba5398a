"""What a prepare step is: from raw files to layers that a run takes without a setting.

A step has three faces over one function: an algorithm of the toolbox, an entry in a configuration's `prepare`, and the function.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Mapping, NewType, Tuple

from ...core.errors import GsocError
from ...core.progress import Progress
from ...io.grid import Grid
from ..checks.findings import Findings
from ..setup import reference_grid

if TYPE_CHECKING:
    from ..config import Layer, RunConfig

File = NewType("File", str)
"""The path of a file: relative in JSON, absolute in a request."""

Legend = NewType("Legend", str)
"""What the codes of a land-cover map mean: "fao", "esa", "copernicus", or the path of a table, as in `RunConfig.land_use_legend`."""


@dataclass(frozen=True)
class Workplace:
    """Where a step of a configuration works: the configuration, the folder to write in, the layers given or prepared so far, by role."""

    config: RunConfig
    folder: str
    layers: Mapping[str, Layer]

    @property
    def grid(self) -> Grid:
        """The grid of the run. Raises GsocError without a SOC map."""
        soc = self.layers.get("soc")
        if not isinstance(soc, (str, dict)):
            raise GsocError("config_value", field="layers.soc", found=soc, expected="a raster: its grid is the grid of the results")
        return reference_grid(soc if isinstance(soc, str) else soc["path"], self.config.area, self.config.gsp_grid)


@dataclass(frozen=True)
class Prepared:
    """What a step left: files by role; options: fields of the configuration that hold for these files."""

    layers: Mapping[str, str]
    options: Mapping[str, Any] = field(default_factory=dict)


Run = Callable[[Any, Workplace, Progress], Prepared]
Roles = Callable[[Any], Tuple[str, ...]]
Look = Callable[[Any, "RunConfig", Findings], None]


@dataclass(frozen=True)
class PrepareStep:
    """A step as a configuration knows it.

    request: the frozen dataclass of its inputs. run: does it. roles: which roles a request fills. look: adds what a quick look at the
    files of a request finds: as errors what would stop the step, as information what was recognised and by which evidence.
    """

    name: str
    request: type
    run: Run
    roles: Roles
    look: Look


@dataclass(frozen=True)
class Preparation:
    """One entry of a configuration's `prepare`: the name of a step, and its request."""

    step: str
    request: Any
