"""The register of issued papers, the texts to copy and the reviews they wait for, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.wording import weekday_date
from iro_desk.services.paste_pack import PackLine, Waiting
from iro_desk.services.register import RegisterRow
from iro_desk.ui.models.rows import Column
from iro_desk.ui.style import SHAPES, Tone

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.ui.names import PersonNames


def paper_place(
    kind: str, review_id: int | None, alert_id: int | None, document_id: int | None, recipient: str = ""
) -> dict[str, str | int | None]:
    """Where the preview shows an issued paper, of a review or of a case alert."""
    of = {"alert_id": alert_id} if alert_id else {"review_id": review_id}
    whose = {"recipient": recipient} if recipient else {}
    return {"kind": kind, **of, "document_id": document_id, **whose}


def child_words(names: PersonNames, child: Child) -> str:
    """The child as the privacy view lets it be seen, with the council's reference."""
    return f"{names.shown(child.name)}, {child.child_ref}" if child.name else child.child_ref


def register_columns(names: PersonNames) -> tuple[Column[RegisterRow], ...]:
    """The columns of the register."""
    return (
        Column(
            heading="Issued",
            text=lambda row: weekday_date(row.document.issued_on),
            sort=lambda row: (row.document.issued_on, row.document.id),
        ),
        Column(heading="Paper", text=lambda row: row.document.title, is_bold=True),
        Column(heading="Child", text=lambda row: child_words(names, row.child)),
        Column(
            heading="Went to", text=lambda row: went_to(names, row), tooltip=lambda row: went_to(names, row)
        ),
        Column(
            heading="Council’s system",
            text=filed_words,
            tone=lambda row: Tone.SOON if row.is_unfiled else Tone.QUIET,
            icon=lambda row: SHAPES[Tone.SOON] if row.is_unfiled else "",
        ),
    )


def went_to(names: PersonNames, row: RegisterRow) -> str:
    """Whom it went to, as the privacy view lets them be seen."""
    people = [names.shown(one.to_whom) for one in row.dispatches if one.route != "case_system"]
    return ", ".join(people) or names.shown(row.document.addressee)


def filed_words(row: RegisterRow) -> str:
    """Whether it is on the council's system."""
    if row.filed_on is not None:
        return f"Since {weekday_date(row.filed_on)}"
    return f"Was due {weekday_date(row.file_by)}" if row.is_unfiled else f"By {weekday_date(row.file_by)}"


def block_columns() -> tuple[Column[PackLine], ...]:
    """The columns of the texts of one review."""
    return (
        Column(heading="Part of the form", text=lambda line: line.block.heading, is_bold=True),
        Column(
            heading="Copied",
            text=copied_words,
            tone=lambda line: Tone.SOON if line.is_changed else Tone.IN_TIME if line.done_at else Tone.QUIET,
            icon=lambda line: SHAPES[Tone.SOON] if line.is_changed else "check" if line.done_at else "",
        ),
    )


def copied_words(line: PackLine) -> str:
    """Whether and when it was copied."""
    if line.done_at is None:
        return "To copy"
    return "Changed since" if line.is_changed else f"{line.done_at:%d %b %H:%M}".lstrip("0")


def waiting_columns(names: PersonNames) -> tuple[Column[Waiting], ...]:
    """The columns of the reviews still to be copied."""
    return (
        Column(heading="Child", text=lambda row: child_words(names, row.child), is_bold=True),
        Column(
            heading="Completed",
            text=lambda row: weekday_date(row.completed_on),
            sort=lambda row: row.completed_on,
        ),
        Column(
            heading="To be copied by",
            text=lambda row: weekday_date(row.copy_by),
            sort=lambda row: row.copy_by,
            tone=lambda _row: Tone.LATE,
            icon=lambda _row: SHAPES[Tone.LATE],
        ),
        Column(
            heading="Texts", text=lambda row: str(row.blocks), sort=lambda row: row.blocks, is_number=True
        ),
    )
