"""Consultations before reviews in the case file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.errors import NotFound
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def by_id(case_file: CaseFile, consultation_id: int) -> Consultation:
    """One consultation; NotFound when it is not in the case file."""
    found = _found(case_file, "where id = ?", consultation_id)
    if not found:
        raise NotFound("This consultation is not in the case file any more. Open the review again.")
    return found[0]


def of_child(case_file: CaseFile, child_id: int) -> tuple[Consultation, ...]:
    """All of a child's consultations, the latest first."""
    return _found(case_file, "where child_id = ? order by consulted_on desc, id desc", child_id)


def of_review(case_file: CaseFile, review_id: int) -> tuple[Consultation, ...]:
    """The consultations for one review, in date order."""
    return _found(case_file, "where review_id = ? order by consulted_on, id", review_id)


def every(case_file: CaseFile) -> tuple[Consultation, ...]:
    """All consultations of the caseload, in date order."""
    rows = case_file.rows("select * from consultation order by consulted_on, id")
    return tuple(from_row(Consultation, row) for row in rows)


def last_visits(case_file: CaseFile, child_id: int | None = None) -> dict[int, date]:
    """The day of the IRO's last visit by child; of one child where given."""
    of_child = " and child_id = ?" if child_id else ""
    rows = case_file.rows(
        "select child_id, max(consulted_on) as last_on from consultation"  # noqa: S608
        f" where is_iro_visit and consulted_on is not null{of_child} group by child_id",
        (child_id,) if child_id else (),
    )
    return {row["child_id"]: date.fromisoformat(row["last_on"]) for row in rows if row["child_id"]}


def first_talks(case_file: CaseFile, child_id: int | None = None) -> dict[tuple[int, str], date]:
    """The first day each role was consulted for a review, by review and role; of one child where given."""
    of_child = " and child_id = ?" if child_id else ""
    rows = case_file.rows(
        "select review_id, person_role, min(consulted_on) as first_on from consultation"  # noqa: S608
        f" where review_id is not null and consulted_on is not null{of_child}"
        " group by review_id, person_role",
        (child_id,) if child_id else (),
    )
    return {(row["review_id"], row["person_role"]): date.fromisoformat(row["first_on"]) for row in rows}


def save(change: Change, consultation: Consultation) -> int:
    """Add or update one consultation; gives the row's id."""
    return save_row(change, "consultation", consultation.id, to_row(consultation))


def remove(change: Change, consultation_id: int) -> None:
    """Take one consultation away."""
    change.delete("consultation", consultation_id)


def _found(case_file: CaseFile, where: str, key: int) -> tuple[Consultation, ...]:
    rows = case_file.rows(f"select * from consultation {where}", (key,))  # noqa: S608
    return tuple(from_row(Consultation, row) for row in rows)
