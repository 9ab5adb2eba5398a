"""Runs of the sample in processes of their own, which tell where they are and can be killed there."""

from __future__ import annotations

import json
import mmap
import os
import re
import signal
import struct
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.io import writer  # noqa: E402
from gsocseq_plugin.io.scratch import Blocks  # noqa: E402
from gsocseq_plugin.pipeline import journal  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.folders import KEPT  # noqa: E402
from gsocseq_plugin.pipeline.steps import full_run as full_run_module  # noqa: E402

PHASES = ("prepare", "compute", "store", "write", "publish", "tidy")
WINDOWS = 20
"""The sample's grid is 58 x 50 cells: two rows of ten windows of 32 x 6 cells."""
REASONS = ("kept_unreadable", "kept_outdated", "kept_blocks_damaged", "kept_steps_damaged")
"""What is said of kept work that cannot be used."""
_NUMBERS = ("phase", "there", "stored", "reasons", "calls", "stop", "go", *PHASES)


def config_for(output: Path, scratch: Optional[Path] = None, **fields: Any) -> RunConfig:
    """The sample as a run of many small blocks that begins with the raw clay layers, without a warm-up, with one scenario and the same
    NPP everywhere."""
    folder = ROOT / "resources" / "sample"
    data = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    for role in ("clay", "tmean_npp", "prec_npp"):
        del data["layers"][role]
    data["layers"]["npp_mean"] = 800.0  # 240 bands less to read
    processing = {"threads": 2, "block_rows": 32, "block_columns": 6, "chunk_pixels": 150, "scratch_folder": scratch and str(scratch)}
    clay = [{"step": "prepare_clay", "layers": [f"raw/clay_sl{depth}.tif" for depth in (1, 2, 3, 4)]}]
    data.update({"warm_up": False, "scenarios": [{"name": "SSM1", "percent": 5}], "keep_prepared": True, "prepare": clay, "processing": processing})
    return RunConfig.from_dict({**data, "output_folder": str(output), **fields}, folder)


def left_by(folder: Path) -> Dict[str, Any]:
    """All that is in a folder, by name: bytes, and of the texts what tells neither time nor place."""
    left: Dict[str, Any] = {}
    for path in sorted(folder.rglob("*")):
        left[str(path.relative_to(folder))] = content(path)
    return left


def content(path: Path) -> Any:
    """The bytes of a file, without what tells the time or the place; None for a folder, and the bytes as they are where it is damaged."""
    if path.is_dir():
        return None
    data = path.read_bytes()
    if path.name == "manifest.json":
        try:
            manifest = json.loads(data)
            for name in ("written", "seconds"):
                del manifest[name]
            del manifest["config"]["output_folder"], manifest["config"]["processing"]
            for kept in (kept for step in manifest["preparation"] for kept in step.get("kept", {}).values()):
                del kept["modified"]
        except (ValueError, LookupError, TypeError):
            return data
        return manifest
    return re.sub(rb"Time taken.*", b"", data) if path.suffix == ".txt" else data


def whole_windows(home: str) -> int:
    """How many windows the whole blocks of a home have."""
    place = os.path.join(home, KEPT)
    if not os.path.exists(os.path.join(place, journal.NAME)):
        return 0
    blocks = Blocks(place)
    return sum(len(blocks.get(index, journal.WINDOWS)) for index in blocks.indices() if blocks.is_whole(index))


def _place(phase: str, entry: int) -> int:
    return 1000 * (1 + PHASES.index(phase)) + entry


class Told:
    """Numbers that a run tells the process that watches it, through memory that both have."""

    def __init__(self) -> None:
        self._shared = mmap.mmap(-1, 8 * len(_NUMBERS))

    def __getitem__(self, name: str) -> int:
        return struct.unpack_from("<q", self._shared, 8 * _NUMBERS.index(name))[0]

    def __setitem__(self, name: str, value: int) -> None:
        struct.pack_into("<q", self._shared, 8 * _NUMBERS.index(name), value)

    def enter(self, phase: str) -> None:
        """Say that a phase begins; at the one to stop at, wait until the watching process goes on with `go`."""
        self["phase"] = PHASES.index(phase)
        self[phase] += 1
        while self["stop"] == _place(phase, self[phase]) and not self["go"]:
            time.sleep(0.0002)


class _Listening(Progress):
    def __init__(self, told: Told) -> None:
        self.told = told

    def log(self, key: str, **values: object) -> None:
        if key == "kept_blocks_there":
            self.told["there"] = int(str(values["done"]))
        if key in REASONS:
            self.told["reasons"] += 1


class Run:
    """A run in a process of its own, forked from this one, so that nothing is imported again."""

    def __init__(self, config: RunConfig, prepare: Callable[[Told], None] = lambda told: None, stop: Optional[Tuple[str, int]] = None) -> None:
        """prepare: called in the new process before the run. stop: a phase, and at the how many-th time that it begins the run waits."""
        self.told = Told()
        self.told["stop"] = 0 if stop is None else _place(*stop)
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            code = 1
            try:
                _tell(self.told)
                prepare(self.told)
                full_run_module.full_run(config, _Listening(self.told))
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stderr.flush()
                os._exit(code)
        self._status: Optional[int] = None

    @property
    def ended(self) -> bool:
        if self._status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self._status = status if pid else None
        return self._status is not None

    def kill(self) -> bool:
        """kill -9, unless it has ended; whether it was killed."""
        if not self.ended:
            os.kill(self.pid, signal.SIGKILL)
        return self.wait() == -signal.SIGKILL

    def wait(self) -> int:
        """Its exit code, or minus the signal that ended it."""
        if self._status is None:
            self._status = os.waitpid(self.pid, 0)[1]
        return -os.WTERMSIG(self._status) if os.WIFSIGNALED(self._status) else os.WEXITSTATUS(self._status)


def _tell(told: Told) -> None:
    """Have a run tell its phases and what it stores, in this process. The checks before a run, which take most of a small one, are left out:
    they write nothing."""
    full_run_module.check_inputs = lambda config, progress: config.validate()
    put, publish = Blocks.put, writer.publish
    before: Dict[str, Any] = {name: getattr(journal.Journal, name) for name in ("__init__", "windows", "require_same_inputs")}

    def storing(self: Blocks, index: int, arrays: Dict[str, Any]) -> None:
        told.enter("store")
        put(self, index, arrays)
        told["stored"] += len(arrays[journal.WINDOWS])
        told.enter("compute")

    def entering(phase: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def entered(*arguments: Any, **named: Any) -> Any:
            told.enter(phase)
            return call(*arguments, **named)

        return entered

    Blocks.put = storing  # type: ignore[method-assign]
    for name, phase in (("__init__", "prepare"), ("windows", "compute"), ("require_same_inputs", "write")):
        setattr(journal.Journal, name, entering(phase, before[name]))
    writer.publish = entering("publish", publish)
    forget = journal.forget

    def tidying(*arguments: Any) -> None:  # a run that begins forgets, too
        if told["publish"]:
            told.enter("tidy")
        forget(*arguments)

    journal.forget = tidying


def slowed(told: Told) -> None:
    """Have calls that give, take or sync names wait a little, so that phases of a few milliseconds can be hit at any of them."""
    for name in ("replace", "rename", "remove", "unlink", "rmdir", "fsync", "mkdir"):
        setattr(os, name, _waiting(getattr(os, name)))


def _waiting(call: Callable[..., Any]) -> Callable[..., Any]:
    def waiting(*arguments: Any, **named: Any) -> Any:
        result = call(*arguments, **named)
        time.sleep(0.001)
        return result

    return waiting


def differences(found: Dict[str, Any], expected: Dict[str, Any]) -> List[str]:
    """The names of what is not as expected."""
    return sorted(name for name in {**found, **expected} if found.get(name, "") != expected.get(name, ""))
