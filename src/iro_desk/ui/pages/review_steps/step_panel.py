"""What every panel of a review step has in common."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QLineEdit, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.widgets.date_field import DateField, give_reference

if TYPE_CHECKING:
    from iro_desk.ui.page import Context


class StepPanel(DraftedPanel):
    """A panel filled from the page of a review. A subclass gives `fill` and `change`.

    A refusal is told in the panel's own line, `problem_line`; once a paper that says what the
    panel holds is issued, a quiet line says that a change goes out as an addendum.
    """

    keeps = "Done, or leaving, makes it part of the review."
    """What makes more of a draft, in words."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context
        self.page: ReviewPage | None = None
        self._issued_note = QLabel(self)
        self._issued_note.setWordWrap(True)
        style.set_role(self._issued_note, "quiet")
        self._issued_note.hide()
        self.refused.connect(self._say)
        self.dirty_changed.connect(self._clear_when_clean)

    def fill(self, page: ReviewPage) -> None:
        """Put the stored values into the fields."""
        raise NotImplementedError

    def problem_line(self, _field: str | None) -> QLabel:
        """Where a refusal about that field is told."""
        return self.ui.problem  # type: ignore[attr-defined,no-any-return]

    def issued_note(self, _page: ReviewPage) -> str:
        """That what is changed here goes out as an addendum, empty while nothing was issued."""
        return ""

    def show_review(self, page: ReviewPage) -> None:
        """Show what the review holds now; typing under way is left alone."""
        if self.page is not None and self.page.review.id != page.review.id and self.key is not None:
            self.move_on()  # a change is made of the page it was typed on
        self.page = page
        self.begin(page.history.child.id or 0, page.review.id or 0, lambda: self._fill_all(page))
        self._say_issued(self.issued_note(page))

    def save_draft(self) -> None:
        super().save_draft()
        if self.is_dirty:
            # Behind the draft in the same queue: said once it is on disk.
            self.work.do(lambda desk: desk.now(), then=self._say_drafted, view=self)

    def ready(self) -> None:
        """To be called once the form stands."""
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self._issued_note)
        for line in self.findChildren(QLabel):
            if line.property("role") == "problem":
                line.hide()

    def _fill_all(self, page: ReviewPage) -> None:
        self.fill(page)
        give_reference(self, self.context.today(), self.context.calendar)

    def _say_drafted(self, at: datetime) -> None:
        if self.is_dirty:
            self.noted.emit(f"Saved in this draft {at:%H:%M}. {self.keeps}")

    def _say(self, error: IroDeskError) -> None:
        self._clear_when_clean(is_dirty=False)
        line = self.problem_line(error.field)
        line.setText(error.sentence)
        line.show()
        field = self.findChild(QWidget, error.field) if error.field else None
        if field is not None and not isinstance(field, DateField):
            mark_wrong(field, is_wrong=True)

    def _clear_when_clean(self, is_dirty: bool) -> None:
        if is_dirty:
            return
        for line in self.findChildren(QLabel):
            if line.property("role") == "problem" and line.property("stays") is None:
                line.hide()
        for field in self.findChildren(QWidget):
            if field.property("wrong") and not isinstance(field.parentWidget(), DateField):
                mark_wrong(field, is_wrong=False)

    def _say_issued(self, sentence: str) -> None:
        self._issued_note.setText(sentence)
        self._issued_note.setVisible(bool(sentence))


def put(field: Any, value: Any) -> None:  # noqa: ANN401 - a field and its own kind of value
    """Show a value, leaving the cursor alone where it stands there already."""
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QLineEdit):
        if field.text() != value:
            field.setText(value)
    elif field.value() != value or (isinstance(field, DateField) and field.problem()):
        field.set_value(value)


def put_day(field: DateField, day: date | None) -> None:
    """Show a day written out, for "today" is another day tomorrow; words the cursor is in may say it."""
    if field.line().hasFocus():
        put(field, day)
    else:
        field.set_value(day)


def take(field: Any) -> Any:  # noqa: ANN401 - a field and its own kind of value
    """The value of a field, as dataclasses hold it."""
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QLineEdit):
        return field.text().strip()
    return field.value()


def raw_of(field: Any) -> Any:  # noqa: ANN401 - a JSON value
    """What stands in a field, readable or not, as drafts hold it."""
    if isinstance(field, QCheckBox):
        return field.isChecked()
    return field.text() if isinstance(field, QLineEdit) else field.raw()


def put_raw(field: Any, raw: Any) -> None:  # noqa: ANN401 - a JSON value
    """Put back what stood in a field."""
    if isinstance(field, QCheckBox):
        field.setChecked(bool(raw))
    elif isinstance(field, QLineEdit):
        if field.text() != raw:
            field.setText(raw)
    elif field.raw() != raw:
        field.set_raw(raw)


def mark_wrong(field: QWidget, *, is_wrong: bool) -> None:
    """Edge a field as the one a sentence is about."""
    field.setProperty("wrong", is_wrong)
    field.style().unpolish(field)
    field.style().polish(field)
