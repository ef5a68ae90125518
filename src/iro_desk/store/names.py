"""Every name that the case file holds, so that none is taken for a word spelt wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile

_HELD = (
    ("child", ("name", "known_as", "iro", "social_worker", "team")),
    ("sibling_group", ("name",)),
    ("consultation", ("person_name", "advocate_name", "place", "language")),
    ("attendance", ("name",)),
    ("meeting", ("place",)),
    ("review", ("planned_place",)),
    ("decision", ("responsible_name",)),
    ("remedial_action", ("owner_name",)),
    ("team", ("name",)),
    ("manager", ("name",)),
)
"""Where names stand: of people, teams, places and languages."""


def every(case_file: CaseFile) -> set[str]:
    """Each name as it was entered, of people, teams, places and languages."""
    found: set[str] = set()
    for table, columns in _HELD:
        for column in columns:
            rows = case_file.rows(
                f"SELECT DISTINCT {column} AS name FROM {table} WHERE {column} <> ''"  # noqa: S608 - our own names
            )
            found.update(row["name"] for row in rows)
    return found
