"""A look at every input before a run."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber

from ....core.errors import ERROR, INFO, WARNING, GsocError, Problem
from ....core.progress import Progress
from ....io.tables import write_table
from ....pipeline.steps.check_inputs import check_inputs
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import PREPARE
from ...params import Output, TableOut
from ...translate import tr
from ..model.full_run import FullRun


class CheckInputs(GsocAlgorithm):
    NAME = "check_inputs"
    TITLE = "Check the inputs"
    GROUP = PREPARE
    SUMMARY = "Looks at every layer and option of a run and lists what does not fit, before any time is spent on computing."
    HELP = (
        "Give the layers and options as for 'All phases'. Each row of the table names the layer or option, what was found, what was "
        "expected and what to do. An error stops a run; a warning should be understood first; the rest is for information.\n\n"
        "Looked at are, among others: bands and years, grids and coordinate systems, values outside the range of their unit (a "
        "temperature in kelvin, a clay content in g/kg, a scale factor applied twice), undeclared no-data values, classes that no table "
        "knows, and whether layers and area meet at all.\n\n"
        "The information, layer by layer: the unit that the values look like, and why; the months and years that are covered; cells "
        "without a value, and how many of them 'Fill gaps at coasts' would fill; cells by class, and irrigated cropland that is taken for paddy "
        "rice; the size of the climate's cells beside those of the carbon map; the time, disk and memory of the run.\n\n"
        "A configuration whose list 'prepare' begins with raw files is looked at in the same way: each step tells what it recognises "
        "in its files. Of large layers only a part is read, evenly spread; the sentences say how many cells were looked at."
    )
    PARAMS = (
        *(param for param in FullRun.PARAMS if param.id not in ("SCRATCH_FOLDER", "OPEN_MAPS", "OUTPUT")),
        TableOut("OUTPUT", "Table of findings (CSV)", "Columns: severity (error, warning, info), where, finding."),
    )
    OUTPUTS = (
        Output("ERRORS", "Number of errors", QgsProcessingOutputNumber),
        Output("WARNINGS", "Number of warnings", QgsProcessingOutputNumber),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        try:
            problems = check_inputs(config_from_values(values), progress)
        except GsocError as error:  # a configuration that cannot even be read is a finding too
            problems = [Problem(ERROR, values.get("CONFIG") or "configuration", error.key, error.values)]
        rows = [(problem.severity, problem.where, problem.text(tr)) for problem in problems]
        for problem in problems:
            if problem.severity != INFO:
                progress.log(problem.severity, finding=problem)
        write_table(values["OUTPUT"], ("severity", "where", "finding"), rows)
        counts = [sum(problem.severity == severity for problem in problems) for severity in (ERROR, WARNING)]
        return {"OUTPUT": values["OUTPUT"], "ERRORS": counts[0], "WARNINGS": counts[1]}
