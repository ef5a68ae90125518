"""The IRO's phrase library: shipped with the program until the first change, then the IRO's own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound
from iro_desk.domain.phrases import SHIPPED, Phrase, checked
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import plain_date
from iro_desk.services import settings as my_settings
from iro_desk.services.commands import command
from iro_desk.store import children, settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_KEY = "phrases"


def every(desk: Desk) -> tuple[Phrase, ...]:
    """The phrases in the order of their keys."""
    held = settings.get(desk.case_file, _KEY)
    found = SHIPPED if held is None else [Phrase(**one) for one in held]
    return tuple(sorted(found, key=lambda phrase: phrase.key))


def facts(desk: Desk, child_id: int) -> dict[str, str]:
    """What the fields of a phrase are filled with; without a child on file only what is known of none."""
    known = {"iro": my_settings.profile(desk).iro_name, "today": plain_date(desk.today)}
    with suppress(NotFound):
        child = children.by_id(desk.case_file, child_id)
        called = child.known_as or child.name.partition(" ")[0]
        known |= {"child": called, "social_worker": child.social_worker or ""}
    return known


@command("Change a phrase", touches=Topic.SETTINGS)
def save(desk: Desk, change: Change, key: str, wanted: Phrase) -> str:
    """Add a phrase (`key` is "") or put another in its place; gives its key.

    RuleBroken as `domain.phrases.checked`.
    """
    others = [phrase for phrase in every(desk) if phrase.key != key]
    kept = checked(wanted, others)
    _put(change, [*others, kept])
    return kept.key


@command("Remove a phrase", touches=Topic.SETTINGS)
def remove(desk: Desk, change: Change, key: str) -> None:
    """Take a phrase out of the library."""
    _put(change, [phrase for phrase in every(desk) if phrase.key != key])


@command("Take the shipped phrases again", touches=Topic.SETTINGS)
def reset(_desk: Desk, change: Change) -> None:
    """Forget every change of the library: the shipped phrases hold again."""
    settings.drop(change, _KEY)


@command("Put the phrases back", touches=Topic.SETTINGS)
def replace_all(_desk: Desk, change: Change, held: Iterable[Phrase]) -> None:
    """Make the library what it was before: these phrases and no others."""
    _put(change, held)


def _put(change: Change, phrases: Iterable[Phrase]) -> None:
    settings.put(change, _KEY, [{"key": phrase.key, "text": phrase.text} for phrase in phrases])
