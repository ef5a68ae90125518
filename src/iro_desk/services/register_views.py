"""How the register of actions is shown, kept in the settings: named views, the last one, the columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.register_view import SHIPPED_VIEWS, View
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import settings

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_VIEWS, _LAST = "register_views", "register_last"
NAME_AT_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The named views, the one last looked at, and the state of the columns (the sheet’s own JSON)."""

    views: tuple[View, ...] = ()
    last: View = SHIPPED_VIEWS[0]
    columns: dict[str, Any] | None = None


def kept(desk: Desk) -> Kept:
    """What is kept; the first of the shipped views where nothing is."""
    views = settings.get(desk.case_file, _VIEWS, [])
    last = settings.get(desk.case_file, _LAST, {})
    return Kept(
        views=tuple(View.from_json(one) for one in views),
        last=View.from_json(last["view"]) if "view" in last else replace(SHIPPED_VIEWS[0], name=""),
        columns=last.get("columns"),
    )


@command("Keep a view of the actions", touches=Topic.NONE)
def keep(desk: Desk, change: Change, view: View) -> None:
    """Keep a view under its name, in the place of one of that name; RuleBroken without a name of its own."""
    name = " ".join(view.name.split())[:NAME_AT_MOST]
    if not name:
        raise RuleBroken("Give the view a name.", field="view_name")
    if any(name.casefold() == one.name.casefold() for one in SHIPPED_VIEWS):
        raise RuleBroken(
            "There is a view of that name already, and it stays. Give another name.", field="view_name"
        )
    others = [one for one in kept(desk).views if one.name.casefold() != name.casefold()]
    every = sorted([*others, replace(view, name=name)], key=lambda one: one.name.casefold())
    settings.put(change, _VIEWS, [one.to_json() for one in every])


@command("Forget a view of the actions", touches=Topic.NONE)
def forget(desk: Desk, change: Change, name: str) -> None:
    """Take a view that was kept away."""
    settings.put(change, _VIEWS, [one.to_json() for one in kept(desk).views if one.name != name])


@command("Remember how the actions are shown", touches=Topic.NONE)
def remember(_desk: Desk, change: Change, view: View, columns: dict[str, Any]) -> None:
    """Keep the view last looked at and the state of the columns."""
    settings.put(change, _LAST, {"view": replace(view, name="").to_json(), "columns": columns})
