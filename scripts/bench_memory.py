"""Memory and traffic of the own process, for the benchmarks.

getrusage does not serve: its peak begins with that of the process that started this one.
"""

from __future__ import annotations

from pathlib import Path

NOW, PEAK = "VmRSS", "VmHWM"


def memory_mb(which: str) -> float:
    """MB, NOW or at the PEAK since the program began."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{which}:"):
            return int(line.split()[1]) / 1024.0
    raise SystemExit("no /proc here: the peak memory cannot be measured")


def bytes_moved() -> dict:
    """Bytes of this process so far: `read` and `written` by its calls, `disk_read` and `disk_written` those that reached the disk."""
    counted = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    names = {"read": "rchar", "written": "wchar", "disk_read": "read_bytes", "disk_written": "write_bytes"}
    return {name: int(counted[there]) for name, there in names.items()}
