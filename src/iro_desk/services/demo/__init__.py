"""An invented caseload of 65 children, good enough to judge every page by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from iro_desk.domain.people import Profile
from iro_desk.services import case_files
from iro_desk.services.demo.build import fill
from iro_desk.services.demo.caseload import demo_on
from iro_desk.services.demo.spec import read
from iro_desk.services.desk import Desk

if TYPE_CHECKING:
    from iro_desk.store.keys import Cost

__all__ = ["PASSPHRASE", "Made", "demo_on", "fill", "make"]

PASSPHRASE = "four invented quiet words"  # noqa: S105 - it guards invented people only and is printed
"""What the invented case file is opened with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Where the invented case file stands and what opens it."""

    file: Path
    passphrase: str


def make(folder: Path | None = None, on: date | None = None, *, cost: Cost | None = None) -> Made:
    """Make a case file with the invented caseload of that day (today by default).

    A file that stands is never replaced: the next free name is taken.
    """
    place = folder or case_files.default_folder()
    path = place / f"invented{case_files.SUFFIX}"
    number = 1
    while path.exists():
        number += 1
        path = place / f"invented-{number}{case_files.SUFFIX}"
    made, _recovery_key = case_files.new(path, PASSPHRASE, Profile(**read("people")["profile"]), cost=cost)
    try:
        fill(Desk(made.case_file, on=on))
    finally:
        made.case_file.close()
    return Made(file=path, passphrase=PASSPHRASE)
