"""What the page of actions shows, read and arranged on the case file's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import register_view
from iro_desk.domain.register_view import Arranged, Timely, Totals, View
from iro_desk.services import actions
from iro_desk.ui.pages.actions_parts.cells import RegisterCells

if TYPE_CHECKING:
    from iro_desk.services.actions import Register
    from iro_desk.services.desk import Desk
    from iro_desk.ui.names import PersonNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The register, arranged by a view. `all` counts the whole of it; `unfit` rows no longer fit the view.

    `owners` are the names there are.
    """

    register: Register
    arranged: Arranged
    cells: RegisterCells
    all: Totals
    this_year: Timely
    owners: tuple[str, ...]
    unfit: int = 0

    @property
    def view(self) -> View:
        """How it is arranged."""
        return self.arranged.view


def read(
    desk: Desk, names: PersonNames, view: View, before: Shown | None = None, *, is_anew: bool = False
) -> Shown:
    """The register under a view; where nothing was changed since `before`, its rows stay as they stand.

    With `is_anew` they are arranged again even so.
    """
    register = actions.page(desk, before.register if before else None)
    if before is not None and _is_same(register, before) and view == before.view and not is_anew:
        return replace(before, register=register)
    arranged = register_view.arranged(register.rows.values(), view, register.known)
    return _shown(register, arranged, names, before)


def read_again(desk: Desk, names: PersonNames, before: Shown) -> Shown:
    """After a change made here: the rows stay where they are, as in a spreadsheet; new ones follow."""
    register = actions.page(desk, before.register)
    if _is_same(register, before):
        return replace(before, register=register)
    view, known = before.view, register.known
    held, labels = [], []
    old_labels = before.arranged.labels or ("",) * len(before.arranged.rows)
    for row, label in zip(before.arranged.rows, old_labels, strict=True):
        if row.id in register.rows:
            held.append(register.rows[row.id])
            labels.append(label)
    added = [row for key, row in register.rows.items() if key not in before.register.rows]
    held += added
    labels += [register_view.group_label(row, view.group, known) if view.group else "" for row in added]
    arranged = Arranged(
        view=view,
        rows=tuple(held),
        labels=tuple(labels) if view.group else (),
        totals=register_view.totals(held, known.today),
    )
    shown = _shown(register, arranged, names, before)
    return replace(shown, unfit=_unfit(shown))


def themes(desk: Desk, before: Shown) -> tuple[register_view.ThemeCount, ...]:
    """How often each theme stands in the register."""
    register = actions.page(desk, before.register)
    return register_view.theme_counts(register.rows.values(), register.known)


def _shown(register: Register, arranged: Arranged, names: PersonNames, before: Shown | None) -> Shown:
    rows, known = register.rows.values(), register.known
    is_counted = before is not None and _is_same(register, before)
    return Shown(
        register=register,
        arranged=arranged,
        cells=RegisterCells(arranged, known, names),
        all=before.all if before and is_counted else register_view.totals(tuple(rows), known.today),
        this_year=before.this_year if before and is_counted else register_view.timely(rows, known),
        owners=before.owners if before and is_counted else _owners(register),
    )


def _is_same(register: Register, before: Shown) -> bool:
    held = before.register
    return register.rows is held.rows and register.known == replace(
        held.known, calendar=register.known.calendar
    )


def _owners(register: Register) -> tuple[str, ...]:
    found = {row.action.owner_name for row in register.rows.values()} - {""}
    return tuple(sorted(found, key=str.casefold))


def _unfit(shown: Shown) -> int:
    test = register_view.keeper(shown.view, shown.register.known)
    return sum(not test(row) for row in shown.arranged.rows)
