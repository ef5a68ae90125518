"""The IRO's own wording of papers: kept, put back to the default, compared and restored (row O3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain import letter_templates
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.letter_templates import TERMS
from iro_desk.domain.prose import plain
from iro_desk.domain.reading_age import TARGET
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import register, settings

if TYPE_CHECKING:
    from datetime import datetime

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_SETTING = "letters"
OLDEST_TARGET = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoices:
    """The word for a child (a key of TERMS), and the age a child's letter should be readable at."""

    child_term: str = "child_in_care"
    reading_age: int = TARGET


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingVersion:
    """One wording a part had; `number` counts from 1, the oldest. `is_default`: as shipped."""

    number: int
    at: datetime
    text: str
    is_default: bool


def choices(desk: Desk) -> LetterChoices:
    """The word for a child and the reading age aimed at."""
    return LetterChoices(**settings.get(desk.case_file, _SETTING, {}))


@command("Change the words of letters", touches=Topic.SETTINGS | Topic.DOCUMENTS)
def save_choices(_desk: Desk, change: Change, wanted: LetterChoices) -> None:
    """Keep both; RuleBroken for a reading age nobody has."""
    if wanted.child_term not in TERMS:
        raise RuleBroken("Choose one of the words for a child.", field="child_term")
    if not 5 <= wanted.reading_age <= OLDEST_TARGET:
        raise RuleBroken(f"Choose a reading age from 5 to {OLDEST_TARGET}.", field="reading_age")
    held = {"child_term": wanted.child_term, "reading_age": wanted.reading_age}
    settings.put(change, _SETTING, held)


def terms(desk: Desk) -> tuple[str, str]:
    """What the IRO calls a child, and several."""
    return TERMS[choices(desk).child_term]


def current(desk: Desk, kind: str, part: str, at: datetime | None = None) -> str:
    """The wording in force, or in force at that moment: the IRO's own, else the shipped one."""
    shipped = letter_templates.part(kind, part).text
    kept = [
        text
        for name, text, saved_at in register.wording(desk.case_file, kind)
        if name == part and (at is None or saved_at <= at)
    ]
    return kept[0] if kept and kept[0] else shipped


def versions(desk: Desk, kind: str, part: str) -> tuple[WordingVersion, ...]:
    """Every wording kept of a part, the newest first; none while it is as shipped."""
    shipped = letter_templates.part(kind, part).text
    kept = [(text, at) for name, text, at in register.wording(desk.case_file, kind) if name == part]
    return tuple(
        WordingVersion(number=len(kept) - place, at=at, text=text or shipped, is_default=not text)
        for place, (text, at) in enumerate(kept)
    )


@command("Change the wording of a paper", touches=Topic.SETTINGS | Topic.DOCUMENTS)
def save(desk: Desk, change: Change, kind: str, part: str, text: str) -> None:
    """Keep a wording; RuleBroken, naming line and field, where a field in it can't be read."""
    _keep(desk, change, kind, part, text)


@command("Put the wording of a paper back", touches=Topic.SETTINGS | Topic.DOCUMENTS)
def reset(desk: Desk, change: Change, kind: str, part: str) -> None:
    """Go back to the shipped wording; what was written before stays among the versions."""
    _keep(desk, change, kind, part, letter_templates.part(kind, part).text)


@command("Restore the wording of a paper", touches=Topic.SETTINGS | Topic.DOCUMENTS)
def restore(desk: Desk, change: Change, kind: str, part: str, number: int) -> None:
    """Make a version the wording in force again; NotFound for an unknown number."""
    found = next((one for one in versions(desk, kind, part) if one.number == number), None)
    if found is None:
        raise NotFound("This version of the wording is not there. Choose one of the list.")
    _keep(desk, change, kind, part, found.text)


def _keep(desk: Desk, change: Change, kind: str, part: str, text: str) -> None:
    shipped = letter_templates.part(kind, part)
    wanted = plain(text).strip()
    shipped.check(wanted)
    if wanted == current(desk, kind, part):
        return
    own = "" if wanted == shipped.text else wanted
    register.add_wording(change, kind, part, own, desk.now())
