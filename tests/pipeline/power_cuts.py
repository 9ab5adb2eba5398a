"""Runs whose power is cut: what they did not have reach the disk is lost, as much of it as a disk may lose.

Run as a program it prints a row per cut as JSON: `power_cuts.py FOLDER CUTS SEED`. A cut comes before or after a call that makes, renames,
removes or syncs, drawn from all of a run. Then

* a file is as it was written only when it was synced after it was written last: else it is gone, empty, cut at any length, or zeros;
* a name is as it was given or taken only when its folder was synced afterwards: of the later ones any number of the last is undone.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from killed_runs import Run, Told, config_for, content, differences, left_by  # noqa: E402

CALLS = ("replace", "rename", "remove", "mkdir", "rmdir", "fsync")


class Disk:
    """What a run has had reach the disk, noted in the process of the run; the power goes at a call of this number."""

    def __init__(self, roots: List[Path], aside: Path, cut: int) -> None:
        self.roots, self.aside, self.cut = [str(root) for root in roots], aside, cut
        self.calls = 0
        self.names: List[Dict[str, Any]] = []  # given and taken names, in order
        self.synced: Dict[str, List[int]] = {}  # by device and inode: size and time of change when it was synced
        self.real: Dict[str, Callable[..., Any]] = {name: getattr(os, name) for name in CALLS}

    def watch(self, told: Told) -> None:
        """Note the calls of this process from now on."""
        for name in CALLS:
            setattr(os, name, self._watched(name, told))
        shutil.rmtree = self._rmtree  # type: ignore[assignment]

    def _watched(self, name: str, told: Told) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self._power(told)
            paths = [os.path.abspath(path) for path in arguments if isinstance(path, (str, os.PathLike))]
            undo = None if name == "fsync" else self._before(name, paths)
            result = self.real[name](*arguments, **named)
            if undo:
                self.names.append(undo)
            if name == "fsync":
                self._sync(arguments[0])
            self._power(told)
            return result

        return call

    def _before(self, name: str, paths: List[str]) -> Optional[Dict[str, Any]]:
        """How a name that is given or taken can be undone; what it replaces or removes gets another name elsewhere first."""
        if not any(paths[-1].startswith(root) for root in self.roots):
            return None
        saved = None
        if name in ("replace", "rename", "remove") and os.path.isfile(paths[-1]):
            saved = str(self.aside / str(len(self.names)))
            os.link(paths[-1], saved)
        return {"call": name, "paths": paths, "saved": saved, "durable": False}

    def _sync(self, handle: int) -> None:
        status, path = os.fstat(handle), os.readlink(f"/proc/self/fd/{handle}")
        self.synced[f"{status.st_dev} {status.st_ino}"] = [status.st_size, status.st_mtime_ns]
        if os.path.isdir(path):
            for name in self.names:
                name["durable"] = name["durable"] or os.path.dirname(name["paths"][-1]) == path

    def _rmtree(self, path: str, ignore_errors: bool = False) -> None:
        if ignore_errors and not os.path.isdir(path):
            return
        for folder, folders, files in os.walk(path, topdown=False):
            for name in files:
                os.remove(os.path.join(folder, name))
            for name in folders:
                os.rmdir(os.path.join(folder, name))
        os.rmdir(path)

    def _power(self, told: Told) -> None:
        self.calls += 1
        told["calls"] = self.calls
        if self.calls == self.cut:
            (self.aside / "disk.json").write_text(json.dumps({"names": self.names, "synced": self.synced}))
            os.kill(os.getpid(), signal.SIGKILL)


def lose(roots: List[Path], aside: Path, chance: random.Random) -> None:
    """Take from the folders what did not reach the disk."""
    disk = json.loads((aside / "disk.json").read_text())
    for root in roots:
        for path in (path for path in root.rglob("*") if path.is_file()):
            _lose_content(path, disk["synced"], chance)
    volatile = [name for name in disk["names"] if not name["durable"]]
    for name in reversed(volatile[chance.randint(0, len(volatile)) :]):
        _undo(name)


def _lose_content(path: Path, synced: Dict[str, List[int]], chance: random.Random) -> None:
    status = path.stat()
    then = synced.get(f"{status.st_dev} {status.st_ino}")
    if status.st_ino in OLD or then == [status.st_size, status.st_mtime_ns]:
        return
    how = chance.choice(("gone", "empty", "cut", "zeros"))
    if how == "gone":
        path.unlink()
    elif how == "zeros":
        path.write_bytes(bytes(status.st_size))
    else:
        os.truncate(path, 0 if how == "empty" else chance.randint(0, status.st_size))
    if how != "gone":
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - 60 * 10**9))  # the machine is off for a minute


OLD: set = set()
"""The files that were there before the run."""


def _undo(name: Dict[str, Any]) -> None:
    """Take back a name, where what is there is what the call left."""
    call, paths, saved = name["call"], name["paths"], name["saved"]
    last = paths[-1]
    if call in ("replace", "rename") and os.path.exists(last) and os.path.isdir(os.path.dirname(paths[0])):
        os.replace(last, paths[0])
    if call == "mkdir" and os.path.isdir(last):
        shutil.rmtree(last)
    if call == "rmdir" and os.path.isdir(os.path.dirname(last)):
        os.makedirs(last, exist_ok=True)
    if saved and os.path.isdir(os.path.dirname(last)) and not os.path.exists(last):
        os.link(saved, last)


class Cuts:
    """Power cuts of runs in a folder. earlier: what is there before, the maps of another run; expected: what a run leaves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.earlier, self.expected = self._undisturbed("earlier", horizons=[30])[0], self._undisturbed("expected")[0]
        shutil.copytree(self.earlier, folder / "replaced")
        self.calls = {replaced: self._undisturbed("replaced" if replaced else "fresh", cut=0)[1] for replaced in (False, True)}

    def _undisturbed(self, name: str, cut: Optional[int] = None, **fields: Any) -> Tuple[Path, int]:
        output = self.folder / name
        watch = (lambda told: None) if cut is None else self._disk(output, cut).watch
        run = Run(config_for(output, **fields), watch)
        if run.wait() != 0:
            sys.exit("The run whose power is to be cut does not end by itself.")
        return output, run.told["calls"]

    def _disk(self, output: Path, cut: int) -> Disk:
        aside = self.folder / "aside"
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir()
        return Disk([output, self.folder / "scratch"], aside, cut)

    def cut(self, chance: random.Random) -> Dict[str, Any]:
        """Cut the power of a run, lose what was not synced, run again; what was there after the cut and is there at last."""
        output, scratch = self.folder / "maps", self.folder / "scratch"
        shutil.rmtree(output, ignore_errors=True)
        scratch.mkdir(exist_ok=True)
        replaced, elsewhere = chance.random() < 0.5, chance.random() < 0.5
        if replaced:
            shutil.copytree(self.earlier, output)
        OLD.clear()
        OLD.update(path.stat().st_ino for path in output.rglob("*"))
        config = config_for(output, scratch if elsewhere else None)
        calls = self.calls[replaced]
        number = chance.choice((chance.randint(1, calls), chance.randint(calls // 2, calls), chance.randint(calls // 2, calls)))
        run = Run(config, self._disk(output, number).watch)
        killed = run.wait() == -signal.SIGKILL
        if killed:
            lose([output, scratch], self.folder / "aside", chance)
        wrong = self._wrong_maps(output) + (self._missing_maps(output) if run.told["tidy"] else [])
        again = Run(config)
        code = again.wait()
        return {
            "cut": number,
            "killed": killed,
            "replaced": replaced,
            "scratch": elsewhere,
            "published": run.told["tidy"] > 0,
            "wrong after the cut": wrong,
            "code": code,
            "there": again.told["there"],
            "computed": again.told["stored"],
            "reasons": again.told["reasons"],
            "wrong at last": differences(left_by(output), left_by(self.expected)),
            "left in scratch": sorted(path.name for path in scratch.iterdir()),
        }

    def _wrong_maps(self, output: Path) -> List[str]:
        """The results that are neither those of the earlier run nor those of this one."""
        known = [left_by(folder) for folder in (self.earlier, self.expected)]
        files = {str(path.relative_to(output)): path for path in output.rglob("*") if path.is_file()}
        results = {name: path for name, path in files.items() if ".gsocseq" not in name and ".part" not in name}
        return [name for name, path in results.items() if content(path) not in [each.get(name) for each in known]]

    def _missing_maps(self, output: Path) -> List[str]:
        """The results that are not those of this run, which says that it has published them."""
        expected = left_by(self.expected)
        return [name for name in expected if not (output / name).exists() or content(output / name) != expected[name]]


def main() -> None:
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    cuts = Cuts(folder)
    for number in range(seed, seed + count):
        print(json.dumps({"seed": number, **cuts.cut(random.Random(number))}), flush=True)


if __name__ == "__main__":
    main()
