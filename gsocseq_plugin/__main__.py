"""The terminal: `python -m gsocseq_plugin run|validate|sites`.

What needs numpy or GDAL is imported by the functions, so that a Python without them is told in words.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import List, Optional

from . import __version__
from .core.errors import ERROR, Cancelled, GsocError, sentence
from .core.progress import Progress

LOCAL, DASK = "local", "dask"
FINE, REFUSED, INTERRUPTED = 0, 2, 130
LIBRARIES = {"numpy": "numpy", "osgeo": "GDAL (osgeo)"}
"""What QGIS's own Python has beside the standard library, by its module."""


class TerminalProgress(Progress):
    """Per cent and sentences on standard error: on a terminal the per cents in one place, in a file a line for each."""

    def __init__(self) -> None:
        self._shown = -1
        self._back, self._end = ("\r", "") if sys.stderr.isatty() else ("", "\n")

    def report(self, fraction: float) -> None:
        percent = int(100 * fraction)
        if percent > self._shown:
            self._shown = percent
            print(f"{self._back}{percent:3d} %", end="\n" if percent == 100 else self._end, file=sys.stderr, flush=True)

    def log(self, key: str, **values: object) -> None:
        print(f"{self._back}{sentence(key, values)}", file=sys.stderr)


def parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    from .core.rothc.conventions import CONVENTIONS, SPIN_UP_METHODS

    top = argparse.ArgumentParser(prog="python -m gsocseq_plugin", description="GSOCseq maps with RothC, without QGIS.")
    top.add_argument("--version", action="version", version=__version__)
    commands = top.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="all phases: from the layers of a configuration to the maps")
    run.add_argument("config", help="configuration or manifest.json")
    run.add_argument("--output", help="folder for the results, in place of the configuration's")
    run.add_argument("--executor", choices=(LOCAL, DASK), default=LOCAL, help="threads of this process, or a cluster of dask.distributed")
    run.add_argument("--threads", type=int, help="of --executor local, in place of the configuration's")
    run.add_argument("--scheduler", help="of --executor dask: the address of a scheduler that runs, tcp://host:port")
    run.add_argument("--workers", type=int, help="of --executor dask: so many worker processes, started on this machine")
    check = commands.add_parser("validate", help="every problem of a configuration and its layers, without computing")
    check.add_argument("config", help="configuration or manifest.json")
    table = commands.add_parser("sites", help="a table of sites through the whole chain")
    table.add_argument("input", help="CSV with a row per site")
    table.add_argument("output", help="CSV to write")
    table.add_argument("--convention", choices=list(CONVENTIONS), default="manual")
    table.add_argument("--spin-up", choices=SPIN_UP_METHODS, help="default: the convention's own method")
    table.add_argument("--years", type=int, help="years of the spin-up method run, and only of it (default 500)")
    table.add_argument("--config", help="a configuration whose scenarios, horizons, half-widths and classes are to be used")
    return top


def main(arguments: Optional[List[str]] = None) -> int:
    """Run one command; the exit code is 0, 2 for what the user can mend, 130 when interrupted."""
    try:
        given = parser().parse_args(arguments)
        return {"run": _run, "validate": _validate, "sites": _sites}[given.command](given)
    except ImportError as error:
        library = LIBRARIES.get((error.name or "").partition(".")[0])
        if library is None:
            raise
        print(sentence("library_missing", {"python": sys.executable, "library": library}), file=sys.stderr)
        return REFUSED
    except GsocError as error:
        print(f"\r{error}", file=sys.stderr)
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        print(f"\r{sentence('run_cancelled', {})}", file=sys.stderr)
        return INTERRUPTED


def _run(given: argparse.Namespace) -> int:
    from .pipeline.config import RunConfig
    from .pipeline.steps.full_run import full_run

    _require_executor(given)
    config, progress = RunConfig.load(given.config), TerminalProgress()
    config = config.with_output(given.output) if given.output else config
    if given.executor == DASK:
        from .pipeline.dask import cluster

        with cluster(given.scheduler, given.workers, progress) as connected:
            result = full_run(config, progress, connected)
    else:
        threads = config.processing.threads if given.threads is None else given.threads
        result = full_run(replace(config, processing=replace(config.processing, threads=threads)), progress)
    print(f"{len(result.products)} maps: {result.folder}\nmanifest: {result.manifest}\nsummary: {result.summary}")
    return FINE


def _require_executor(given: argparse.Namespace) -> None:
    """Raise GsocError for options that do not go together."""
    for option, executor, value in (("--threads", LOCAL, given.threads), ("--scheduler", DASK, given.scheduler), ("--workers", DASK, given.workers)):
        if value is not None and executor != given.executor:
            raise GsocError("cluster_option_unused", option=option, executor=executor)
        if isinstance(value, int) and value < 1:
            raise GsocError("option_count", option=option, found=value)
    if given.executor == DASK and (given.scheduler is None) == (given.workers is None):
        raise GsocError("cluster_where", found=0 if given.workers is None else 2)


def _validate(given: argparse.Namespace) -> int:
    from .pipeline.config import RunConfig
    from .pipeline.steps.check_inputs import check_inputs

    problems = check_inputs(RunConfig.load(given.config), Progress())
    for problem in problems:
        print(f"{problem.severity}: {problem.line()}")
    return REFUSED if any(problem.severity == ERROR for problem in problems) else FINE


def _sites(given: argparse.Namespace) -> int:
    from .core.rothc.conventions import CONVENTIONS, RUN
    from .pipeline.config import RunConfig
    from .pipeline.steps.sites import OK, sites

    method = given.spin_up or CONVENTIONS[given.convention].spin_up
    if given.years is not None and method != RUN:
        raise GsocError("sites_years_unused", years=given.years, method=method)
    config = RunConfig.load(given.config) if given.config else RunConfig()
    years = RunConfig.spin_up_years if given.years is None else given.years
    config = replace(config, convention=given.convention, spin_up_method=given.spin_up, spin_up_years=years)
    counts = sites(given.input, given.output, config, Progress())
    for status, count in sorted(counts.items()):
        print(f"{count}  {status}", file=sys.stderr)
    if OK not in counts:
        print(sentence("sites_none_ok", {"path": given.output}), file=sys.stderr)
    print(given.output)
    return FINE


if __name__ == "__main__":
    sys.exit(main())
