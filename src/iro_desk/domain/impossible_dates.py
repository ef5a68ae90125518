"""What no recorded date can be, and the rows of a history by their ids: for corrections."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NoReturn, Protocol, TypeVar

from iro_desk.domain.child import Child
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.wording import plain_date

FIELD = "new_on"
"""The field that a refused date is told beside."""


class Row(Protocol):
    """Whatever is kept in a row of its own."""

    @property
    def id(self) -> int | None:
        """The row's id, None while it is new."""


R = TypeVar("R", bound=Row)


def refuse(sentence: str) -> NoReturn:
    """RuleBroken about the new date."""
    raise RuleBroken(sentence, field=FIELD)


def gone() -> NotFound:
    """That the date is not on file any more."""
    return NotFound("This date is no longer in the case file. Open the page again to see what is.")


def refuse_ahead(on: date, today: date) -> None:
    """RuleBroken for a day still to come."""
    if on > today:
        refuse("This day is still to come. Enter the day it was.")


def refuse_before_birth(child: Child, on: date) -> None:
    """RuleBroken for a day before the child was born."""
    if child.born_on and on < child.born_on:
        refuse(f"The child was born on {plain_date(child.born_on)}, after that day.")


def found(rows: Iterable[R], row_id: int) -> R:
    """The row of that id; NotFound otherwise."""
    row = next((one for one in rows if one.id == row_id), None)
    if row is None:
        raise gone()
    return row


def in_row(rows: tuple[R, ...], row_id: int) -> tuple[R, R | None, R | None]:
    """The row, and those before and after it."""
    row = found(rows, row_id)
    place = rows.index(row)
    return (
        row,
        rows[place - 1] if place else None,
        rows[place + 1] if place + 1 < len(rows) else None,
    )


def replaced(rows: Iterable[R], row: R) -> tuple[R, ...]:
    """The rows with this one in the place of the one of its id."""
    return tuple(row if one.id == row.id else one for one in rows)
