"""The code tables of the national returns in words, as shipped in resources/codes."""

from __future__ import annotations

import csv
from functools import cache

from iro_desk import resources


def words(table: str, code: str | None) -> str:
    """What a code of that table means; the code itself where it is not in it, '' for none.

    `table` is a file of resources/codes without its ending: "ethnicity".
    """
    return _table(table).get(code, code) if code else ""


def choices(table: str) -> dict[str, str]:
    """Every code of that table with its words, in the table's order."""
    return dict(_table(table))


@cache
def _table(name: str) -> dict[str, str]:
    with resources.path(f"codes/{name}.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["label"] for row in csv.DictReader(file)}
