"""The themes of alerts and actions: those shipped, and the authority's own (row A8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services.commands import command
from iro_desk.store import actions, alerts, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_OWN = "alert_themes"
_PREFIX = "own_"


def every(desk: Desk) -> dict[str, str]:
    """All themes by key, in order: those shipped, then the authority's own."""
    return {**THEMES, **dict(own(desk))}


def words(desk: Desk, keys: Iterable[str]) -> tuple[str, ...]:
    """Those themes in words, in their order."""
    wanted = set(keys)
    return tuple(said for key, said in every(desk).items() if key in wanted)


def own(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The authority's own themes: key and words."""
    return tuple((key, said) for key, said in settings.get(desk.case_file, _OWN, []))


@command("Change the themes of alerts", touches=Topic.SETTINGS | Topic.ALERTS | Topic.ACTIONS)
def save_own(desk: Desk, change: Change, wanted: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Keep the authority's own themes, each as its key and words, and give them; a new one has the key "".

    RuleBroken for one without words or named like another, and where one is taken away that is used.
    """
    kept: list[list[str]] = []
    taken = {key for key, _ in own(desk)} | THEMES.keys()
    seen = {said.casefold() for said in THEMES.values()}
    for key, said in wanted:
        text = said.strip()
        if not text:
            raise RuleBroken("Write the theme, or take its line away.", field="theme")
        if text.casefold() in seen:
            raise RuleBroken(f"There is a theme “{text}” already.", field="theme")
        seen.add(text.casefold())
        new = key or _new_key(taken)
        taken.add(new)
        kept.append([new, text])
    _keep_used(desk, {key for key, _ in kept})
    settings.put(change, _OWN, kept)
    return tuple((key, said) for key, said in kept)


def _keep_used(desk: Desk, kept: set[str]) -> None:
    """RuleBroken where a theme that is taken away stands in an alert or an action."""
    for key, said in own(desk):
        if key in kept:
            continue
        used = sum(key in one.themes for one in alerts.every(desk.case_file))
        used += sum(key in one.themes for one in actions.every(desk.case_file))
        if used:
            where = counted(used, "alert or action", "alerts and actions")
            raise RuleBroken(f"“{said}” is a theme of {where}, so it stays. You can change its words.")


def _new_key(taken: set[str]) -> str:
    number = 1
    while f"{_PREFIX}{number}" in taken:
        number += 1
    return f"{_PREFIX}{number}"
