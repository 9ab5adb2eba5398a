"""What the sender of a submission says of it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Optional

from ...core.errors import GsocError
from ..config import NO_COUNTRY

LICENCES = {
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC BY-NC 4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC BY-NC-SA 3.0 IGO": "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""Addresses of usual licences; any other text is a licence too."""

_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_ISO3 = re.compile("[A-Z]{3}")
_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+")


@dataclass(frozen=True)
class Submission:
    """iso3: the country, as in the names of the maps; experts, institution, data_policy, licence: text; contact: an e-mail address;
    date: year-month-day. validation: a table to go with the maps. confirm_masked, confirm_failed, confirm_horizon: masked maps, maps that
    fail quality control, and those of another horizon than 20 years, are meant to be submitted. overwrite: a package of the same name may
    be replaced.
    """

    iso3: str
    experts: str
    institution: str
    contact: str
    data_policy: str
    licence: str
    date: str
    validation: Optional[str] = None
    confirm_masked: bool = False
    confirm_failed: bool = False
    confirm_horizon: bool = False
    overwrite: bool = False

    @property
    def licence_text(self) -> str:
        """The licence, with the address where it can be read if it is a usual one."""
        return " ".join(filter(None, [self.licence, LICENCES.get(self.licence)]))

    def require_valid(self) -> None:
        """Raise GsocError for a code, an e-mail address or a date that cannot be one."""
        if not _ISO3.fullmatch(self.iso3) or self.iso3 == NO_COUNTRY:
            raise GsocError("submission_iso3", found=self.iso3)
        email(self.contact)
        day(self.date)


def email(text: str) -> str:
    """An e-mail address. Raises GsocError for what cannot be one."""
    if not _EMAIL.fullmatch(text.strip()):
        raise GsocError("submission_contact", found=text)
    return text.strip()


def day(text: str) -> str:
    """A date as year-month-day. Raises GsocError for what cannot be one."""
    try:
        return datetime.datetime.strptime(text.strip(), "%Y-%m-%d").date().isoformat()
    except ValueError as error:
        raise GsocError("submission_date", found=text) from error


def one_line(text: str) -> str:
    """Text without line breaks and control characters, which XML cannot hold; what joins and parts letters in Persian or Hindi stays."""
    return " ".join("".join(sign if sign.isprintable() or sign in _JOINERS else " " for sign in text).split())
