"""The head of a child's page: who it is, how it stands, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.wording import plain_date, short_date
from iro_desk.ui.models.duties import LATE, TONES, marked, person
from iro_desk.ui.style import Tone
from iro_desk.ui.why import of_duty

if TYPE_CHECKING:
    from iro_desk.services.children import ChildPage
    from iro_desk.ui.forms.ui_child import Ui_ChildForm
    from iro_desk.ui.names import PersonNames


def show_head(ui: Ui_ChildForm, names: PersonNames, page: ChildPage) -> None:
    """The name, the facts, how much is overdue, the next review, and the way to it."""
    row = page.row
    name = person(names, row.child.name, row.child.child_ref)
    ui.name_and_age.setText(name if row.age is None else f"{name}, {row.age}")
    ui.facts_line.setText(_facts_line(page, is_private=names.is_private))
    late = sum(duty.state in LATE for duty in page.duties)
    ui.overdue.setVisible(bool(late))
    ui.overdue.set_status(Tone.LATE, f"{late} overdue")
    duty = row.next_review
    ui.next_review.setVisible(duty is not None)
    ui.next_review.show_date(of_duty(names, duty) if duty is not None else None)
    if duty is not None:
        words = f"Next review by {short_date(duty.due_on)}" if duty.due_on else "Next review not known"
        words = marked(words, duty.due)
        shape = "calendar-check-fill" if TONES[duty.state] is Tone.IN_TIME else None
        ui.next_review.set_status(TONES[duty.state], words, shape)
    is_open = any(review.is_open for review in page.history.reviews)
    ui.open_review.setText("Open review" if is_open else "Plan review")
    ui.open_review.setVisible(is_open or row.period is not None)
    ui.standing.updateGeometry()


def _facts_line(page: ChildPage, *, is_private: bool) -> str:
    """What is told of the child under the name."""
    child, row = page.row.child, page.row
    parts = []
    if child.known_as and not is_private and child.known_as != child.name.partition(" ")[0]:
        parts.append(f"Likes to be called {child.known_as}")
    if child.born_on:
        parts.append(f"born {plain_date(child.born_on)}")
    parts.append(f"ref {child.child_ref}")
    if row.period is not None:
        since = plain_date(row.period.became_looked_after_on)
        parts.append(f"looked after since {since}" if row.period.start_known else f"looked after by {since}")
    elif row.ceased_on is not None:
        parts.append(f"left care {plain_date(row.ceased_on)}")
    if child.team:
        parts.append(child.team)
    words = " · ".join(parts)
    return words[0].upper() + words[1:]
