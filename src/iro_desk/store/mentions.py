"""Passages of a paper about another child that the IRO meant, and everybody's words (row B14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """One passage that was looked at and meant, in one paper of a review or of a case alert."""

    kind: str
    recipient: str
    block: str
    about_id: int
    found: str
    passage: str
    reason: str
    review_id: int | None = None
    alert_id: int | None = None
    id: int | None = None

    @property
    def key(self) -> tuple[str, int, str, str]:
        """What names the mention, as domain.mentions names it."""
        return self.block, self.about_id, self.found, self.passage


def passed_of(case_file: CaseFile, review_id: int) -> tuple[Passed, ...]:
    """The passages passed in the papers of a review."""
    rows = case_file.rows("select * from mention_passed where review_id = ? order by id", (review_id,))
    return tuple(from_row(Passed, row) for row in rows)


def passed_of_alert(case_file: CaseFile, alert_id: int) -> tuple[Passed, ...]:
    """The passages passed in the papers of a case alert."""
    rows = case_file.rows("select * from mention_passed where alert_id = ? order by id", (alert_id,))
    return tuple(from_row(Passed, row) for row in rows)


def forget_alert(change: Change, alert_id: int) -> None:
    """Take away what was passed in papers of an alert that is taken away itself."""
    for row in change.rows("select id from mention_passed where alert_id = ?", (alert_id,)):
        change.delete("mention_passed", row["id"])


def save_passed(change: Change, passed: Passed) -> int:
    """Keep that a passage is meant."""
    return save_row(change, "mention_passed", passed.id, to_row(passed))
