"""The catalogue's sentences of the submission package and the styles of the maps."""

from typing import Dict

SUBMISSION_MESSAGES: Dict[str, str] = {
    # -- styles --------------------------------------------------------------------------------------------------
    "maps_group": "{code} GSOCseq, {years} years",
}
