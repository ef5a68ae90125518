"""An IRO's own spreadsheet of remedial actions: its columns known by their headings, its rows as text.

Sheets of actions have no official layout (statutory.md 4.7 lists the fields). Headings are guessed by
the words that are in use; what a column holds is for the person to say, and nothing of it is lost: a column
nobody maps goes into the case file as it is and comes back on export.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import register_cells
from iro_desk.domain.register_columns import BETWEEN_THEMES
from iro_desk.exchange import cells, csv_text
from iro_desk.exchange.action_headings import ranks
from iro_desk.exchange.headings import ROWS_SEARCHED, normalised
from iro_desk.exchange.problems import Source

if TYPE_CHECKING:
    from iro_desk.exchange.sources import Line, Table

OTHER = ""
"""What a column is that stays the sheet's own: kept, shown nowhere, given back on export."""

_SHOWS_A_REGISTER = frozenset(
    {
        "owner_name",
        "owner_role",
        "due_on",
        "revised_due_on",
        "status",
        "completed_on",
        "evidence_seen",
        "child",
        "child_ref",
        "source_on",
    }
)
_OF_ACTIONS_ALONE = frozenset({"due_on", "revised_due_on", "status", "completed_on", "evidence_seen"})
"""Those that only a sheet of actions has: children's lists have workers, review days and issues too."""

_ENOUGH = 3
"""So many of those beside the action itself show that a table is a sheet of actions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table with its row of headings. `headings` are as they go back out: none empty, none twice.

    `fingerprint` is the same for every sheet with these headings, whatever its name and its rows.
    `is_register`: the headings alone show that it is a sheet of actions.
    """

    table: Table
    headings: tuple[str, ...]
    heading_row: int
    lines: tuple[Line, ...]
    fingerprint: str
    guessed: Mapping[int, str]
    is_register: bool

    @property
    def is_of_actions_alone(self) -> bool:
        """Whether it says when actions are due or done, which no list of children does."""
        return not _OF_ACTIONS_ALONE.isdisjoint(self.guessed.values())

    @property
    def label(self) -> str:
        """The file's name, with the sheet's where there is one."""
        return self.table.label

    def examples(self, place: int, at_most: int = 3) -> tuple[str, ...]:
        """The first different values of a column, for the person who says what it is."""
        found: dict[str, None] = {}
        for line in self.lines:
            value = " ".join(_cell(line, place).split())
            if value:
                found[value] = None
            if len(found) == at_most:
                break
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One row of a sheet: texts by the key of our column, and those of its own columns by heading."""

    source: Source
    texts: Mapping[str, str]
    others: Mapping[str, str]


def sheet_of(table: Table, themes: Iterable[str] = ()) -> Sheet | None:
    """The table as a sheet with headings; None where no row of it looks like headings.

    `themes` are the words of the themes that are known: a column of other words stays the sheet's own.
    """
    best: tuple[int, int] | None = None
    for place, line in enumerate(table.lines[:ROWS_SEARCHED]):
        known = len(_guess(line.cells))
        filled = sum(bool(cell.strip()) for cell in line.cells)
        if filled > 1 and (best is None or known > best[0]):
            best = (known, place)
    if best is None:
        return None
    line, lines = table.lines[best[1]], table.lines[best[1] + 1 :]
    width = max(len(one.cells) for one in (line, *lines))
    guessed = _guess(line.cells)
    sheet = Sheet(
        table=table,
        headings=_headings(_as_written(table, line, place) for place in range(width)),
        heading_row=line.number,
        lines=lines,
        fingerprint=_fingerprint(line.cells),
        guessed=guessed,
        is_register=_is_register(set(guessed.values())),
    )
    return replace(sheet, guessed=_by_values(sheet, {word.casefold() for word in themes}))


def lines_of(sheet: Sheet, columns: Mapping[int, str]) -> Iterator[ActionLine]:
    """The rows with something in them, read by what each column was said to be (`columns`: place to key)."""
    for line in sheet.lines:
        texts: dict[str, str] = {}
        others: dict[str, str] = {}
        for place, heading in enumerate(sheet.headings):
            text = _as_written(sheet.table, line, place).strip()
            key = columns.get(place, OTHER)
            if not text or (key in _NOT_FREE and not cells.cleaned(text)):
                continue
            if key == OTHER:
                others[_own(heading)] = text
            elif key in texts and key == "notes":
                texts[key] = f"{texts[key]}\n{text}"
            else:
                texts.setdefault(key, text)
        if texts or others:
            yield ActionLine(source=Source(file=sheet.label, row=line.number), texts=texts, others=others)


_NOT_FREE = frozenset(
    {
        "child_ref",
        "child",
        "source",
        "source_on",
        "due_on",
        "revised_due_on",
        "status",
        "completed_on",
        "evidence_seen",
        "evidence_seen_on",
        "manager_checked_on",
    }
)
"""Fields in which a dash or "n/a" stands for nothing; in words of a person it stands as it is."""


def _own(heading: str) -> str:
    """The heading of a column that stays the sheet's own, told from ours of the same name."""
    is_ours = normalised(heading) in ranks() and ranks()[normalised(heading)][1] == 0
    return f"{heading} (own)" if is_ours else heading


def _cell(line: Line, place: int) -> str:
    return line.cells[place] if place < len(line.cells) else ""


def _as_written(table: Table, line: Line, place: int) -> str:
    """A cell as it was written; in a text file without the apostrophe that keeps a formula from running."""
    cell = _cell(line, place)
    return cell if table.sheet else csv_text.as_written(cell)


def _guess(headings: Iterable[str]) -> dict[int, str]:
    """What each column is by its heading. A field is taken once, by the heading that says it best."""
    known = ranks()
    fits = sorted(
        (known[word][1], place, known[word][0])
        for place, heading in enumerate(headings)
        if (word := normalised(heading)) in known
    )
    found: dict[int, str] = {}
    for _, place, key in fits:
        if key not in found.values():
            found[place] = key
    return dict(sorted(found.items()))


def _is_register(keys: set[str]) -> bool:
    return "action" in keys and len(keys & _SHOWS_A_REGISTER) >= _ENOUGH


def _headings(written: Iterable[str]) -> tuple[str, ...]:
    """The headings, none of them empty and none twice, nor like one of ours that it is not."""
    found: list[str] = []
    taken: set[str] = set()
    for place, cell in enumerate(written):
        heading = base = " ".join(cell.split()) or f"Column {_letters(place)}"
        number = 2
        while heading.casefold() in taken:
            heading = f"{base} ({number})"
            number += 1
        taken.add(heading.casefold())
        found.append(heading)
    return tuple(found)


def _letters(place: int) -> str:
    """The letters a spreadsheet shows for a column, counted from 0."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _fingerprint(headings: Iterable[str]) -> str:
    words = [normalised(heading) for heading in headings]
    while words and not words[-1]:
        words.pop()
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:32]


def _by_values(sheet: Sheet, themes: set[str]) -> dict[int, str]:
    """The guess put right by what stands below the headings.

    A column of themes that holds other words stays the sheet's own; one of ticks under "Completed" is
    the status, where no other column is.
    """
    guessed = dict(sheet.guessed)
    for place, key in sheet.guessed.items():
        if key == "themes":
            parts = {
                part.strip().casefold()
                for line in sheet.lines
                for part in _cell(line, place).split(BETWEEN_THEMES.strip())
            }
            if not parts - {""} <= themes:
                del guessed[place]
        elif key == "completed_on" and "status" not in guessed.values():
            ticks = {_cell(line, place).strip().casefold() for line in sheet.lines}
            if ticks - {""} <= register_cells.YES | register_cells.NO and ticks - {""}:
                guessed[place] = "status"
    return guessed
