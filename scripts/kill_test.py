"""Kill -9 at random moments, and go on: what an interrupted run keeps is whole, and nothing is computed twice or left behind.

    scripts/kill_test [POINTS] [--seed SEED]

Chains of one to three kills of the same run, at moments drawn over all phases: while it prepares layers, computes, stores a block, writes
maps, gives them their names, tidies up. Half of the runs keep their blocks in a scratch folder, half of them replace earlier maps. After each
chain the run is let to its end: it must find all whole blocks that were there, compute the others and only them, leave the bytes of a run
that nobody disturbed, and nothing else. A chain that fails is printed with its seed; the last lines are `name: value` rows, a verdict at the end.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List, Optional

sys.path.insert(0, str(Path(__file__).resolve().parent))

from killed_runs import PHASES, WINDOWS, Run, config_for, differences, left_by, slowed, whole_windows  # noqa: E402

from gsocseq_plugin.pipeline.scratch_folder import found_home  # noqa: E402

IN_A_ROW = 3
"""The most kills of one run before it is let to its end."""


class Chains:
    """Runs in a folder that are killed; counts holds what happened, failures a sentence for each that went wrong."""

    def __init__(self, folder: Path) -> None:
        self.output, self.scratch = folder / "maps", folder / "scratch"
        self.scratch.mkdir()
        self.counts: Counter = Counter()
        self.failures: List[str] = []
        self.expected, self.seconds = self._undisturbed()

    def _undisturbed(self) -> "tuple[Dict[str, Any], Dict[str, float]]":
        """What a run leaves, and the seconds of each phase."""
        run = Run(config_for(self.output), slowed)
        seconds: Counter = Counter()
        last = time.monotonic()
        while not run.ended:
            time.sleep(0.0005)
            now = time.monotonic()
            seconds[PHASES[run.told["phase"]]] += now - last
            last = now
        if run.wait() != 0 or run.told["stored"] != WINDOWS:
            sys.exit("The run that is to be killed does not end by itself.")
        return left_by(self.output), {phase: seconds[phase] / max(1, run.told[phase]) for phase in PHASES}

    def chain(self, seed: int, points: int) -> None:
        """Kill a run so many times, then let it end."""
        chance = random.Random(seed)
        config = config_for(self.output, self.scratch if chance.random() < 0.5 else None)
        if chance.random() < 0.5:
            shutil.rmtree(self.output, ignore_errors=True)
        problems: List[str] = []
        for _ in range(points):
            there = whole_windows(found_home(config))
            run, phase = self._killed(config, chance)
            if phase is None:
                problems += self._ended(run, there)
            else:
                self.counts[f"killed_in_{phase}"] += 1
                if run.told["stored"] + run.told["there"] and run.told["there"] != there:
                    problems.append(f"{there} blocks were there, {run.told['there']} were found")
        there = whole_windows(found_home(config))
        problems += self._ended(Run(config), there)
        self.failures += [f"chain of seed {seed}: {problem}" for problem in problems]

    def _killed(self, config: Any, chance: random.Random) -> "tuple[Run, Optional[str]]":
        """A run, and the phase in which it was killed; None when it had ended before."""
        phase = chance.choice(PHASES)
        entry = chance.randint(1, WINDOWS - 4) if phase in ("compute", "store") else 1
        later = chance.uniform(0.0, self.seconds[phase])
        run = Run(config, slowed, (phase, entry))
        while run.told[phase] < entry and not run.ended:
            time.sleep(0.0002)
        run.told["go"] = 1
        time.sleep(later)
        return (run, PHASES[run.told["phase"]]) if run.kill() else (run, None)

    def _ended(self, run: Run, there: int) -> List[str]:
        """What is wrong with a run that was let to its end, where so many windows were there before."""
        self.counts["runs_ended"] += 1
        self.counts["blocks_kept"] += there
        problems = [] if run.wait() == 0 else ["the run failed"]
        if (run.told["there"], run.told["stored"]) != (there, WINDOWS - there):
            problems.append(f"{there} of {WINDOWS} blocks were there, {run.told['there']} were found, {run.told['stored']} computed")
        self.counts["blocks_computed"] += run.told["stored"]
        wrong = differences(left_by(self.output), self.expected)
        if wrong:
            problems.append("not as left by a run without a kill: " + ", ".join(wrong))
        if any(self.scratch.iterdir()):
            problems.append("something is left in the scratch folder")
        return problems


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/kill_test", description="Kills runs of the sample at random moments and lets them go on.")
    parser.add_argument("points", nargs="?", type=int, default=300, help="how many kills (default 300)")
    parser.add_argument("--seed", type=int, default=0, help="of the first chain (default 0); each further one has the next number")
    asked = parser.parse_args()
    began, seed = time.monotonic(), asked.seed
    with tempfile.TemporaryDirectory(prefix="gsocseq-kill-") as folder:
        chains = Chains(Path(folder))
        while True:
            left = asked.points - sum(chains.counts[f"killed_in_{phase}"] for phase in PHASES)
            if left <= 0:
                break
            done = f"{asked.points - left} of {asked.points} kills, {chains.counts['runs_ended']} runs let to their end"
            print(f"{done}, {len(chains.failures)} failures; next seed {seed}", file=sys.stderr, flush=True)
            chains.chain(seed, min(left, 1 + seed % IN_A_ROW))
            seed += 1
    for failure in chains.failures:
        print(failure)
    print(f"seeds: {asked.seed} to {seed - 1}")
    print(f"points: {sum(chains.counts[f'killed_in_{phase}'] for phase in PHASES)}")
    for name in (*(f"killed_in_{phase}" for phase in PHASES), "runs_ended", "blocks_kept", "blocks_computed"):
        print(f"{name}: {chains.counts[name]}")
    print(f"failures: {len(chains.failures)}")
    print(f"seconds: {time.monotonic() - began:.0f}")
    print("verdict: " + ("not all runs ended as one that nobody disturbed" if chains.failures else "all maps identical, nothing left behind"))
    return 1 if chains.failures else 0


if __name__ == "__main__":
    sys.exit(main())
