"""The sample files, and small files written for one test."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from iro_desk.exchange import caseload, sources
from iro_desk.exchange.imported import EVERYONE, Choice, ImportedCaseload
from iro_desk.exchange.reading import Mended
from iro_desk.exchange.sources import SourceFile

CASELOAD = Path(__file__).parents[1] / "data" / "caseload65"
PUBLIC = Path(__file__).parents[3] / "shared" / "samples"
AS_AT = date(2026, 11, 22)
LAST_YEAR = CASELOAD / "ssda903_2025-26"
THIS_YEAR = CASELOAD / "ssda903_2026-27_to_date"
LIST_8 = CASELOAD / "annex_a"
LOCAL = CASELOAD / "local"
MESSY = CASELOAD / "messy"
CLEAN = (LAST_YEAR, THIS_YEAR, LIST_8, LOCAL)

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
ONE_HEADER = HEADER + "001,F,09/02/2016,WBRI,UN1,0,\n"
ONE_EPISODE = EPISODES + "001,14/04/2026,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,SC999001\n"


def public(*parts: str) -> Path:
    """A public sample, which stands beside the project and not in it."""
    path = PUBLIC.joinpath(*parts)
    if not path.exists():
        pytest.skip("the public samples stand beside the project, and they are not here")
    return path


def files(*paths: Path, as_at: date = AS_AT, choice: Choice = EVERYONE) -> ImportedCaseload:
    """Read files and folders."""
    return caseload.read(sources.gather(paths), as_at=as_at, choice=choice)


def texts(
    *contents: str | bytes,
    as_at: date = AS_AT,
    choice: Choice = EVERYONE,
    leave_out: bool = False,
    mended: Mended | None = None,
) -> ImportedCaseload:
    """Read files given by their contents; their names say nothing."""
    found = [
        SourceFile(name=f"file{number}", content=text.encode() if isinstance(text, str) else text)
        for number, text in enumerate(contents, start=1)
    ]
    return caseload.read(found, as_at=as_at, choice=choice, leave_out=leave_out, mended=mended)


def told(read: ImportedCaseload) -> str:
    """All problems in words."""
    return "\n".join(f"{problem.severity}: {problem.sentence}" for problem in read.problems)
