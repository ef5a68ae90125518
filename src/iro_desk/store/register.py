"""What a paper leaves out, who got a copy, what was copied to the council's system, and the wording kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from iro_desk.domain.register import Dispatch
from iro_desk.domain.withheld import Withheld
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcribed:
    """That one block of text was copied to the council's system: when, and the digest of what it said."""

    review_id: int
    block: str
    done_at: datetime
    sha256: str
    id: int


def withheld_of(case_file: CaseFile, review_id: int) -> tuple[Withheld, ...]:
    """What the IRO keeps from whom in the papers of a review."""
    rows = case_file.rows("select * from withheld where review_id = ? order by id", (review_id,))
    return tuple(from_row(Withheld, row) for row in rows)


def save_withheld(change: Change, withheld: Withheld) -> int:
    """Add or update one thing withheld."""
    return save_row(change, "withheld", withheld.id, to_row(withheld))


def remove_withheld(change: Change, withheld_id: int) -> None:
    """Let it be said again."""
    change.delete("withheld", withheld_id)


def dispatches(case_file: CaseFile, document_id: int | None = None) -> tuple[Dispatch, ...]:
    """Copies sent, of one issued paper or of all, in the order entered."""
    where = " where document_id = ?" if document_id else ""
    rows = case_file.rows(
        f"select * from dispatch{where} order by id",  # noqa: S608 - nothing given stands in it
        (document_id,) if document_id else (),
    )
    return tuple(from_row(Dispatch, row) for row in rows)


def save_dispatch(change: Change, dispatch: Dispatch) -> int:
    """Add or update the line of one copy."""
    return save_row(change, "dispatch", dispatch.id, to_row(dispatch))


def remove_dispatch(change: Change, dispatch_id: int) -> None:
    """Take the line of a copy away, entered by mistake."""
    change.delete("dispatch", dispatch_id)


def transcribed_of(case_file: CaseFile, review_id: int) -> dict[str, Transcribed]:
    """The blocks of a review that were copied, by block."""
    rows = case_file.rows("select * from transcription where review_id = ?", (review_id,))
    return {row["block"]: _transcribed(row) for row in rows}


WHOLE = "*"
"""Stands for all blocks of a review: there once nothing waited to be copied any more."""


def copied_whole(case_file: CaseFile) -> frozenset[int]:
    """The reviews of which every block was copied."""
    rows = case_file.rows("select review_id from transcription where block = ?", (WHOLE,))
    return frozenset(row["review_id"] for row in rows)


def save_transcribed(change: Change, review_id: int, block: str, done_at: datetime, sha256: str) -> int:
    """Note that a block was copied, now or anew."""
    held = change.rows("select id from transcription where review_id = ? and block = ?", (review_id, block))
    columns = {"review_id": review_id, "block": block, "done_at": done_at.isoformat(), "sha256": sha256}
    return save_row(change, "transcription", held[0]["id"] if held else None, columns)


def remove_transcribed(change: Change, transcription_id: int) -> None:
    """Forget that a block was copied."""
    change.delete("transcription", transcription_id)


def wording(case_file: CaseFile, kind: str) -> list[tuple[str, str, datetime]]:
    """The IRO's own wording of a paper: part, text, when it was kept; the newest first."""
    sql = "select part, text, saved_at from template_text where kind = ? order by id desc"
    rows = case_file.rows(sql, (kind,))
    return [(row["part"], row["text"], datetime.fromisoformat(row["saved_at"])) for row in rows]


def add_wording(change: Change, kind: str, part: str, text: str, saved_at: datetime) -> int:
    """Keep a new wording of one part; those before it stay."""
    return change.insert(
        "template_text", {"kind": kind, "part": part, "text": text, "saved_at": saved_at.isoformat()}
    )


def _transcribed(row: dict[str, object]) -> Transcribed:
    return Transcribed(
        review_id=int(str(row["review_id"])),
        block=str(row["block"]),
        done_at=datetime.fromisoformat(str(row["done_at"])),
        sha256=str(row["sha256"]),
        id=int(str(row["id"])),
    )
