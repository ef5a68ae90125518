"""What the monitoring forms said over time, of one child and of a team (statutory.md 4.4; rows M1, M8, M9).

Of a child each review is a column, of a team each quarter. Items are told apart by their numbers, so
that a reworded item goes on in its row. Nothing is averaged into a score: answers are counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.days import add_months
from iro_desk.domain.monitoring import ANSWERS, EVERY_GRADE, Design, MonitoringForm
from iro_desk.domain.wording import month_name, short_date

if TYPE_CHECKING:
    from iro_desk.domain.child import Child

GRADE = 0
"""The row of the overall grade, which no item's number is."""

_QUARTER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """One form with the review it is of."""

    child: Child
    review_id: int
    on: date
    form: MonitoringForm

    @property
    def team(self) -> str:
        """The child's team, "" where none is on file."""
        return (self.child.team or "").strip()

    def answer(self, number: int) -> str:
        """The key answered, or the grade's; "" where it is open or was not asked."""
        if number == GRADE:
            return self.form.grade or ""
        return self.form.answers.get(number, "") if self.form.design.place(number) else ""

    def word(self, number: int) -> str:
        """That answer in the form's own words."""
        design, key = self.form.design, self.answer(number)
        words = design.grades if number == GRADE else design.answers
        return words.get(key, EVERY_GRADE.get(key, ANSWERS.get(key, "")))

    def comment(self, number: int) -> str:
        """What was written beside it."""
        return self.form.difference_made if number == GRADE else self.form.comments.get(number, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A column: its words and the forms in it, the oldest first."""

    words: str
    forms: tuple[Filled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Rows are items (by number, with the words of today), columns are periods, oldest first."""

    rows: tuple[tuple[int, str], ...]
    periods: tuple[Period, ...]

    def counts(self, row: int, column: int) -> Counter[str]:
        """How often each answer was given; what is open or was not asked is not in it."""
        number = self.rows[row][0]
        found = Counter(form.answer(number) for form in self.periods[column].forms)
        del found[""]
        return found

    def forms(self, row: int, column: int) -> tuple[Filled, ...]:
        """The forms that answered it, the newest first."""
        number = self.rows[row][0]
        return tuple(form for form in reversed(self.periods[column].forms) if form.answer(number))


def of_child(forms: Iterable[Filled], design: Design) -> Results:
    """The results of one child: each review a column."""
    held = _in_order(forms)
    return Results(
        rows=_rows(held, design),
        periods=tuple(Period(words=short_date(one.on), forms=(one,)) for one in held),
    )


def of_team(forms: Iterable[Filled], design: Design, team: str | None) -> Results:
    """The results of a team (None: of all), each quarter a column, those without a form left out."""
    held = [one for one in _in_order(forms) if team is None or one.team == team]
    by_quarter: dict[date, list[Filled]] = {}
    for one in held:
        by_quarter.setdefault(quarter_of(one.on), []).append(one)
    return Results(
        rows=_rows(held, design),
        periods=tuple(
            Period(words=quarter_words(first), forms=tuple(found)) for first, found in by_quarter.items()
        ),
    )


def quarter_of(on: date) -> date:
    """The first day of its quarter; quarters of the calendar are those of the reporting year."""
    return date(on.year, (on.month - 1) // _QUARTER * _QUARTER + 1, 1)


def quarter_words(first: date) -> str:
    """A quarter in words: "Jul to Sep 2026"."""
    last = add_months(first, _QUARTER - 1)
    return f"{month_name(first)[:3]} to {month_name(last)[:3]} {first.year}"


def counted_words(counts: Mapping[str, int]) -> str:
    """Answers of an item in words: "8 of 10 yes, 1 partly"; what does not apply is not counted."""
    of = sum(count for key, count in counts.items() if key != "n_a")
    if not of:
        return "not applicable" if counts.get("n_a") else ""
    first = f"{counts.get('yes', 0)} of {of} yes"
    more = [f"{counts[key]} {key}" for key in ("partly", "no") if counts.get(key)]
    return ", ".join([first, *more])


def _rows(forms: Sequence[Filled], design: Design) -> tuple[tuple[int, str], ...]:
    """What is asked now in its order, then what once was in the words last used; the grade comes last."""
    words = {item.number: item.wording for one in forms for item in one.form.design.items}
    now = {item.number: item.wording for item in design.items}
    answered = {number for one in forms for number in words if one.answer(number)}
    items = [(number, said) for number, said in now.items() if number in answered]
    items += [(number, words[number]) for number in sorted(answered - now.keys())]
    return (*items, (GRADE, "Overall grade")) if items else ()


def _in_order(forms: Iterable[Filled]) -> list[Filled]:
    return sorted(forms, key=lambda one: (one.on, one.review_id))
