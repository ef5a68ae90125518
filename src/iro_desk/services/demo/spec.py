"""What resources/demo/ says of the invented caseload, read into values."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from iro_desk import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One child as listed in caseload.toml, which says what each field means."""

    name: str
    sex: str
    ethnicity: str
    age: float
    path: str
    reviews: int
    team: int
    known_as: str = ""
    recorded: int = 0
    scene: str = "later"
    family: str = ""
    planned: bool = False
    late: tuple[int, ...] = ()
    threads: tuple[tuple[str, ...], ...] = ()

    @property
    def called(self) -> str:
        """What the child is called in a sentence."""
        return self.known_as or self.name.split()[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """How care went on: category of need, permanence plan, and steps.

    A step is legal status, placement, months after becoming looked after, provider, and
    "carers" where the carers changed or "same" where only the status did.
    """

    need: str
    plan: str
    steps: tuple[tuple[str, str, float, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A wish or worry, the decision it led to, and why that got stuck when it did."""

    id: str
    ages: tuple[int, int]
    needs: frozenset[str]
    view: str
    said: str
    decision: str
    meaning: str
    category: str
    who: str
    weeks: int
    stuck: str
    stuck_means: str = "part"
    said_young: str = ""


@cache
def read(name: str) -> dict[str, Any]:
    """A file of resources/demo/ as read."""
    return tomllib.loads(resources.path(f"demo/{name}.toml").read_text(encoding="utf-8"))


@cache
def specs() -> tuple[Spec, ...]:
    """The children in the order of the list."""
    return tuple(
        Spec(**{key: _frozen(value) for key, value in row.items()}) for row in read("caseload")["child"]
    )


@cache
def paths() -> dict[str, Path]:
    """The paths through care by name."""
    return {
        name: Path(need=row["need"], plan=row["plan"], steps=_frozen(row["steps"]))
        for name, row in read("caseload")["path"].items()
    }


@cache
def threads() -> tuple[Thread, ...]:
    """All threads, those of young children first."""
    rows = read("threads-young")["thread"] + read("threads-older")["thread"]
    return tuple(
        Thread(**{**row, "ages": tuple(row["ages"]), "needs": frozenset(row["needs"])}) for row in rows
    )


def fitting(entries: Iterable[Any], tags: frozenset[str]) -> list[str]:
    """The texts of a list that fit what is true of the child.

    An entry is a text, or a table of a text and what it `needs`.
    """
    tables = [{"text": entry} if isinstance(entry, str) else entry for entry in entries]
    return [table["text"] for table in tables if set(table.get("needs", ())) <= tags]


def _frozen(value: Any) -> Any:  # noqa: ANN401 - TOML gives any of its kinds
    return tuple(_frozen(each) for each in value) if isinstance(value, list) else value
