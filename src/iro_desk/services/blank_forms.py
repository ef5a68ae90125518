"""Forms to print or to send; forms that come back are read, shown, kept (rows C4, C5, O7, P7)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from iro_desk.domain import blank_forms as form_rules
from iro_desk.domain import returned_lines
from iro_desk.domain.attachments import Attachment
from iro_desk.domain.blank_forms import BLANK_FORMS, LARGEST_FILE, FilledForm, FormPaper, blank_form
from iro_desk.domain.days import age_on
from iro_desk.domain.errors import CannotRead, RuleBroken
from iro_desk.domain.promises import Promise
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import plain_date
from iro_desk.exchange import attached_files
from iro_desk.services import paper_facts
from iro_desk.services.commands import command
from iro_desk.store import attachments, audit, children, consultations, reviews, voices

if TYPE_CHECKING:
    from iro_desk.domain.consultation import Consultation
    from iro_desk.domain.feedback import FeedbackReturn
    from iro_desk.domain.form_questions import BlankForm
    from iro_desk.domain.returned_lines import ReturnedLine
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedForm:
    """A form that came back, read and not kept yet.

    It is either a consultation or a feedback return. `completes`: the consultation on file that it
    fills (one of the same person in which nothing is said yet), None where it becomes one of its own.
    `beside`: what others of that role have said for this review. `notes` are to be looked at before
    it is kept; `is_other_child`: its reference is not this child's.
    """

    filled: FilledForm
    consultation: Consultation | None = None
    feedback: FeedbackReturn | None = None
    completes: Consultation | None = None
    beside: tuple[Consultation, ...] = ()
    notes: tuple[str, ...] = ()
    is_other_child: bool = False
    is_held: bool = False

    @property
    def lines(self) -> tuple[ReturnedLine, ...]:
        """What it says, field by field, beside what is on file."""
        if self.feedback is not None:
            return returned_lines.of_feedback(self.filled)
        if self.consultation is None:
            return ()
        said = form_rules.consultation_of(
            self.filled,
            child_id=self.consultation.child_id or 0,
            review_id=self.consultation.review_id or 0,
            received_on=self.consultation.form_returned_on or date.min,
        )
        held = (self.completes, *self.beside) if self.completes else self.beside
        return returned_lines.of_consultation(said, held)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a form became: a consultation or a feedback return, and the attachment that is the form itself.

    `line_id` is the line of the audit by which all of it can be taken back.
    """

    attachment_id: int
    line_id: int
    consultation_id: int | None = None
    feedback_id: int | None = None


OTHER_CHILD = (
    "The reference on this form is not this child's. Check whose form it is. If it is this child's all "
    "the same, tick that and keep it."
)
HELD = "This form is kept with the child already. Nothing was changed."


def forms() -> tuple[BlankForm, ...]:
    """Every form, in the order they are offered."""
    return tuple(BLANK_FORMS.values())


def plain(key: str, *, fillable: bool, on: date) -> bytes:
    """A quite blank form as PDF, for anybody; `on` is the day it is made. NotFound for an unknown key."""
    return _drawn(FormPaper(form=blank_form(key), dated_on=on, is_fillable=fillable))


def blank(desk: Desk, key: str, review_id: int | None = None, *, fillable: bool) -> bytes:
    """A form with the letterhead; for a review also the child's reference, its day, the promises open."""
    paper = FormPaper(
        form=blank_form(key),
        dated_on=desk.today,
        is_fillable=fillable,
        letterhead=paper_facts.letterhead(desk),
    )
    if review_id is not None:
        review = reviews.by_id(desk.case_file, review_id)
        child = children.by_id(desk.case_file, review.child_id or 0)
        day = review.commenced_on or review.planned_on
        promises = _promises(desk, child.id or 0) if form_rules.names_promises(paper.form) else ()
        paper = replace(paper, child_ref=child.child_ref, review_on=day, promises=promises)
    return _drawn(paper)


def file_stem(desk: Desk, key: str, review_id: int | None = None) -> str:
    """A name for a copy: the form and the child's reference, never a name."""
    ref = ""
    if review_id is not None:
        review = reviews.by_id(desk.case_file, review_id)
        ref = children.by_id(desk.case_file, review.child_id or 0).child_ref
    safe = re.sub(r"[^A-Za-z0-9]+", "-", ref).strip("-")
    return "-".join(part for part in (key, "form", safe) if part)


def usual(desk: Desk, review_id: int) -> str:
    """The key of the form that fits the child's age on the day of the review."""
    review = reviews.by_id(desk.case_file, review_id)
    child = children.by_id(desk.case_file, review.child_id or 0)
    on = review.commenced_on or review.planned_on or desk.today
    return form_rules.usual_for(age_on(child.born_on, on) if child.born_on else None)


def read_file(path: Path) -> bytes:
    """The bytes of a file that came back; CannotRead where it cannot be opened or is too large."""
    try:
        with path.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or "it failed"
        raise CannotRead(f"“{path.name}” cannot be opened ({reason}). Choose it again.") from error


def read_back(desk: Desk, review_id: int, pdf: bytes) -> ReturnedForm:
    """What a filled form says, beside what is held; nothing is kept.

    CannotRead, with what to do, where the PDF is none of our forms filled in.
    """
    from iro_desk.exchange import filled_form

    filled = filled_form.read(pdf)
    review = reviews.by_id(desk.case_file, review_id)
    child = children.by_id(desk.case_file, review.child_id or 0)
    child_id, today = child.id or 0, desk.today
    held = {one.sha256 for one in attachments.of_child(desk.case_file, child_id)}
    found = ReturnedForm(
        filled=filled,
        notes=_notes(desk, filled),
        is_other_child=bool(filled.child_ref) and filled.child_ref != child.child_ref,
        is_held=attached_files.digest(pdf) in held,
    )
    if filled.form.is_feedback:
        made = form_rules.feedback_of(filled, child_id=child_id, review_id=review_id, received_on=today)
        return replace(found, feedback=made)
    said = form_rules.consultation_of(filled, child_id=child_id, review_id=review_id, received_on=today)
    same_role = tuple(
        one
        for one in consultations.of_review(desk.case_file, review_id)
        if one.person_role == said.person_role
    )
    waiting = next((one for one in same_role if form_rules.is_completed_by(one, said)), None)
    beside = tuple(one for one in same_role if one is not waiting)
    return replace(
        found,
        consultation=form_rules.completed(waiting, said) if waiting else said,
        completes=waiting,
        beside=beside,
    )


@command("Keep a returned form", touches=Topic.CONSULTATIONS | Topic.ATTACHMENTS)
def keep(desk: Desk, change: Change, review_id: int, pdf: bytes, *, is_confirmed: bool = False) -> Kept:
    """Keep what a filled form says, and the form itself as an attachment, in one change.

    Nothing held is overwritten. RuleBroken for another child's form (field child_ref) unless
    `is_confirmed`, and for one that is kept already; CannotRead as `read_back`.
    """
    found = read_back(desk, review_id, pdf)
    if found.is_held:
        raise RuleBroken(HELD)
    if found.is_other_child and not is_confirmed:
        raise RuleBroken(OTHER_CHILD, field="child_ref")
    child_id = reviews.by_id(desk.case_file, review_id).child_id or 0
    consultation_id = feedback_id = None
    if found.consultation is not None:
        consultation_id = consultations.save(change, found.consultation)
    elif found.feedback is not None:
        feedback_id = voices.save(change, found.feedback)
    form = found.filled.form
    attachment = Attachment(
        child_id=child_id,
        review_id=review_id,
        consultation_id=consultation_id,
        kind="feedback_form" if form.is_feedback else "returned_form",
        name=f"{form.name}: form returned {plain_date(desk.today)}",
        received_on=desk.today,
    )
    return Kept(
        attachment_id=attachments.add(change, attachment, pdf),
        line_id=change.write_line(),
        consultation_id=consultation_id,
        feedback_id=feedback_id,
    )


@command("Take back a returned form", touches=Topic.CONSULTATIONS | Topic.ATTACHMENTS)
def take_back(desk: Desk, change: Change, line_id: int) -> None:
    """Put everything back as it was before a form was kept; RuleBroken where it was changed since."""
    del desk  # the audit alone knows what was done
    if not audit.undo(change, line_id):
        raise RuleBroken(
            "What the form became has been changed since, so it can't be taken back in one go. "
            "Remove the consultation and the attachment one by one."
        )


def _promises(desk: Desk, child_id: int) -> tuple[str, ...]:
    every = voices.of_child(desk.case_file, Promise, child_id)
    return tuple(f"{one.text} (said on {plain_date(one.made_on)})" for one in every if one.is_open)


def _notes(desk: Desk, filled: FilledForm) -> tuple[str, ...]:
    notes = form_rules.notes_on(filled, desk.today)
    if not filled.child_ref:
        notes = ("This form was sent out without a reference: check that it is this child's.", *notes)
    return notes


def _drawn(paper: FormPaper) -> bytes:
    from iro_desk.documents import blank_form as pages

    return pages.render(paper)
