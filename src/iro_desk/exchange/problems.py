"""What the reading of council files has to tell: problems, and where each fact came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem holds the import up, or is only told."""

    STOP = "stop"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact stands: the file's name (with its sheet) and the row as a spreadsheet counts."""

    file: str
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing about the files that a person has to know.

    `child_ref` is the child it belongs to, if one is known; `row` is None where the whole file
    is meant. `what_to_do` says in plain words what is wrong and what to do about it.
    """

    severity: Severity
    file: str
    row: int | None = None
    column: str = ""
    value: str = ""
    what_to_do: str
    child_ref: str | None = None

    @property
    def sentence(self) -> str:
        """File, row, column, value and what to do, in one line."""
        place = self.file if self.row is None else f"{self.file}, row {self.row}"
        cell = ", ".join(part for part in (self.column, f"“{self.value}”" if self.value else "") if part)
        return f"{place}{', ' + cell if cell else ''}: {self.what_to_do}"


class Findings:
    """Gathers problems while files are read; reading goes on after each."""

    def __init__(self) -> None:
        self._problems: dict[Problem, None] = {}

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._problems)

    def stop(
        self, at: Source, what_to_do: str, *, column: str = "", value: str = "", ref: str | None = None
    ) -> None:
        """Add a problem that holds the import up."""
        self._add(Severity.STOP, at, what_to_do, column, value, ref)

    def note(
        self, at: Source, what_to_do: str, *, column: str = "", value: str = "", ref: str | None = None
    ) -> None:
        """Add a problem that is only told."""
        self._add(Severity.NOTED, at, what_to_do, column, value, ref)

    def _add(
        self, severity: Severity, at: Source, what_to_do: str, column: str, value: str, ref: str | None
    ) -> None:
        problem = Problem(
            severity=severity,
            file=at.file,
            row=at.row,
            column=column,
            value=_shortened(value),
            what_to_do=what_to_do,
            child_ref=ref,
        )
        self._problems[problem] = None


def _shortened(value: str, longest: int = 80) -> str:
    """A cell short enough to stand in a sentence."""
    return value if len(value) <= longest else value[: longest - 1] + "…"
