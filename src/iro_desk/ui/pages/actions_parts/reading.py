"""What the page of actions shows, read and arranged on the case file's thread."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import register_view
from iro_desk.domain.register_view import Arranged, Timely, Totals, View
from iro_desk.services import actions
from iro_desk.ui.pages.actions_parts.cells import RegisterCells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iro_desk.services.actions import Register
    from iro_desk.services.desk import Desk
    from iro_desk.ui.names import PersonNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The register, arranged by a view. `all` counts the whole of it; `unfit` rows no longer fit the view.

    `owners` are the names there are. `is_in_place`: rows changed since stand where they stood.
    """

    register: Register
    arranged: Arranged
    cells: RegisterCells
    all: Totals
    this_year: Timely
    owners: tuple[str, ...]
    unfit: int = 0
    is_in_place: bool = False

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
    with _without_collecting(is_for_good=before is None):
        register = actions.page(desk, before.register if before else None)
        is_arranged = before is not None and view == before.view and not (is_anew or before.is_in_place)
        if before is not None and is_arranged and _is_same(register, before):
            return replace(before, register=register)
        arranged = register_view.arranged(register.rows.values(), view, register.known)
        return _shown(register, arranged, names, before)


def read_again(desk: Desk, names: PersonNames, before: Shown) -> Shown:
    """After a change made here: the rows stay where they are, as in a spreadsheet; new ones follow."""
    with _without_collecting():
        register = actions.page(desk, before.register)
        if _is_same(register, before):
            return replace(before, register=register)
        old, new = before.register.rows, register.rows
        moved = [key for key, row in new.items() if old.get(key) is not row]
        if len(old) != len(new) or any(key not in old for key in moved) or not _is_same_day(register, before):
            shown = _shown(register, _in_place(register, before), names, before)
            fits = register_view.keeper(before.view, register.known)
            unfit = sum(not fits(row) for row in shown.arranged.rows)
            return replace(shown, unfit=unfit, is_in_place=True)
        return _with_rows(register, before, moved, names)


def _with_rows(register: Register, before: Shown, moved: Sequence[int], names: PersonNames) -> Shown:
    """The same actions, of which some were changed: only those are looked at."""
    known, held, places = register.known, list(before.arranged.rows), before.cells.places
    in_sight = [key for key in moved if key in places]
    for key in in_sight:
        held[places[key]] = register.rows[key]

    def moved_totals(totals: Totals, keys: Sequence[int]) -> Totals:
        gone = register_view.totals([before.register.rows[key] for key in keys], known.today)
        come = register_view.totals([register.rows[key] for key in keys], known.today)
        return totals.moved(gone, come)

    totals = moved_totals(before.arranged.totals, in_sight)
    arranged = replace(before.arranged, rows=tuple(held), totals=totals)
    fits = register_view.keeper(before.view, known)
    gone, come = ([rows[key] for key in moved] for rows in (before.register.rows, register.rows))
    owners = {row.action.owner_name for row in come} - {"", *before.owners}
    return Shown(
        register=register,
        arranged=arranged,
        cells=RegisterCells(arranged, known, names, places),
        all=moved_totals(before.all, moved),
        this_year=before.this_year.moved(
            register_view.timely(gone, known), register_view.timely(come, known)
        ),
        owners=tuple(sorted({*before.owners, *owners}, key=str.casefold)) if owners else before.owners,
        is_in_place=True,
        unfit=before.unfit
        + sum(fits(before.register.rows[key]) - fits(register.rows[key]) for key in in_sight),
    )


def _in_place(register: Register, before: Shown) -> Arranged:
    """The rows in the order they had, without those that are gone, and new ones after them."""
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
    return Arranged(
        view=view,
        rows=tuple(held),
        labels=tuple(labels) if view.group else (),
        totals=register_view.totals(held, known.today),
    )


@contextmanager
def _without_collecting(*, is_for_good: bool = False) -> Iterator[None]:
    """Keep Python's collector of cycles from going through the whole register.

    At 100,000 rows each of its rounds holds up the window for a second. What is read `is_for_good`
    is left out of its rounds from then on; it is let go when the last view of it is.
    """
    gc.disable()
    try:
        yield
    finally:
        if is_for_good:
            gc.freeze()
        gc.enable()


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
    return register.rows is before.register.rows and _is_same_day(register, before)


def _is_same_day(register: Register, before: Shown) -> bool:
    """Whether rows are shown and judged by the same day, children, themes and limits."""
    return register.known == replace(before.register.known, calendar=register.known.calendar)


def _owners(register: Register) -> tuple[str, ...]:
    found = {row.action.owner_name for row in register.rows.values()} - {""}
    return tuple(sorted(found, key=str.casefold))
