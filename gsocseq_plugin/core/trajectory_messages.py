"""What is said of yearly maps and of single cells. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

TRAJECTORY_MESSAGES: Dict[str, str] = {
    "pixel_not_prepared": (
        "Some layers are not there yet, the run makes them from raw files: {roles}. Run once with the prepared layers kept, then look at "
        "the results; or choose layers that are ready."
    ),
}
