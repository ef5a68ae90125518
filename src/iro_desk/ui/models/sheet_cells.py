"""What stands in the cells of a sheet, as a page gives it and as a person types it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from iro_desk.ui.style import Tone

WORKED_OUT = "This is worked out from the other columns."


class Kind(StrEnum):
    """What a column holds; it decides the alignment and how a cell is edited."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    NUMBER = "number"
    TICK = "tick"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column. `width` is in pixels at 100 per cent text.

    `choices` offers what is usually typed: a CHOICE takes the first one that begins with what is
    typed, any other kind only shows them. `echo` says in full what typed words will mean ("Monday 7
    December 2026"), "" where it does not know. `why_not` says why nothing can be typed in any row of
    it; `is_sortable` and `is_filtered` say whether its header sorts and has a place in the filter row.
    """

    key: str
    heading: str
    kind: Kind = Kind.TEXT
    width: int = 120
    is_frozen: bool = False
    is_shown: bool = True
    choices: Callable[[], Sequence[str]] | None = None
    echo: Callable[[str], str] | None = None
    why_not: str = ""
    is_sortable: bool = True
    is_filtered: bool = True

    def refusal(self) -> str:
        """Why no row of it can be typed in, empty where it can."""
        return self.why_not or (WORKED_OUT if self.kind is Kind.COMPUTED else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one cell.

    `text` is shown. `edit` is what is edited and copied (None: the text itself). `why_not` says why
    this cell cannot be changed. A cell that `repeats` the one above is drawn blank and still read out.
    `problem` marks what is on file ("The day was moved without a reason."). `tip` and `spoken` say more.
    Where it `is_private` what was typed over it and refused is not shown either.
    """

    text: str
    edit: str | None = None
    tone: Tone = Tone.PLAIN
    icon: str = ""
    is_bold: bool = False
    repeats: bool = False
    why_not: str = ""
    problem: str = ""
    tip: str = ""
    spoken: str = ""
    is_private: bool = False

    @property
    def typed(self) -> str:
        """The text to edit and to copy."""
        return self.text if self.edit is None else self.edit


class Cells(Protocol):
    """The rows as the page has arranged them. Each call must be quick: it is asked while painting."""

    def row_count(self) -> int:
        """How many rows there are."""

    def row_id(self, row: int) -> int:
        """The id of the record in a row: above 0, one row each, the same after sorting."""

    def place(self, row_id: int) -> int:
        """The row a record stands in, -1 where it is not shown."""

    def row_name(self, row: int) -> str:
        """The row in a few words, for a screen reader."""

    def cell(self, row: int, key: str) -> Cell:
        """What stands in a cell."""

    def is_blank(self, row: int, key: str) -> bool:
        """Whether nothing stands in a cell: asked of whole columns, so quicker than `cell`."""

    def spare(self, key: str) -> Cell:
        """What stands in a cell of the empty row under the last one, in a sheet that grows."""


class Edit(NamedTuple):
    """A text wanted in a cell. An id below 0 is a row under the last one, which is no record yet."""

    row_id: int
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that was not taken, with the sentence that says why."""

    row_id: int
    key: str
    text: str
    sentence: str


class NoCells:
    """A sheet that has not been given anything yet."""

    def row_count(self) -> int:
        """None."""
        return 0

    def row_id(self, row: int) -> int:
        """There is no row."""
        raise IndexError(row)

    def place(self, row_id: int) -> int:  # noqa: ARG002 - the protocol's shape
        """Nowhere."""
        return -1

    def row_name(self, row: int) -> str:
        """There is no row."""
        raise IndexError(row)

    def cell(self, row: int, key: str) -> Cell:
        """There is no cell."""
        raise IndexError(row, key)

    def is_blank(self, row: int, key: str) -> bool:  # noqa: ARG002 - the protocol's shape
        """Everything is."""
        return True

    def spare(self, key: str) -> Cell:
        """There is no cell."""
        raise IndexError(key)
