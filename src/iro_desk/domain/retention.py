"""How long the council keeps a child's case record: shown as information (statutory.md 6.2)."""

from __future__ import annotations

from datetime import date

_AFTER_BIRTH_YEARS = 75
_AFTER_DEATH_YEARS = 15
_ADULT_YEARS = 18


def kept_until(born_on: date, died_on: date | None = None) -> date:
    """The 75th anniversary of birth, or 15 years after a death before 18 (regs 49 and 50).

    29 February falls on 1 March in a common year, as birthdays do (A24).
    """
    if died_on is not None and died_on < _years_on(born_on, _ADULT_YEARS):
        return _years_on(died_on, _AFTER_DEATH_YEARS)
    return _years_on(born_on, _AFTER_BIRTH_YEARS)


def _years_on(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
