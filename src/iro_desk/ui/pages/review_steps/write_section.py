"""One section of the record, as it is typed in the room."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from iro_desk.domain import minutes as rule
from iro_desk.domain import prose
from iro_desk.domain.minutes import SECTION_BY_KEY, STATUSES, MinutesSection
from iro_desk.domain.wording import counted, plain_date
from iro_desk.services import minutes
from iro_desk.ui import actions
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_minutes import Ui_MinutesForm
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.pages.review_steps.write_versions import said
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.services.minutes import Record
    from iro_desk.ui.page import Context
    from iro_desk.ui.widgets.text_area import TextArea

_TONES = {"met": Tone.IN_TIME, "concern": Tone.LATE, "n_a": Tone.QUIET}
_PARTS = ("text", "strengths", "worries")


class SectionPanel(StepPanel):
    """A section with its prompt, and the last review's words under it.

    `committed` carries the MinutesSection kept. `next_wanted` says that Tab left the last field.
    """

    form = minutes.FORM
    next_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MinutesForm()
        self.ui.setupUi(self)
        self._held = MinutesSection(review_id=0, key="")
        self._carried: int | None = None
        self._record: Record | None = None
        self.ui.text.minimum_lines, self.ui.text.maximum_lines = 6, 40
        for area in (self.ui.strengths, self.ui.worries):
            area.minimum_lines = 2
        self.ui.status.set_choices(STATUSES, _TONES)
        self._connect()
        self.ready()

    def show_section(self, record: Record, key: str) -> None:
        """Show one section of a record; typing under way is left alone."""
        self.form = f"{minutes.FORM}:{key}"
        review_id = record.review.id or 0
        is_other = self._held.key != key or self._held.review_id != review_id
        self.begin(record.child_id, review_id, lambda: self._fill_with(record, key))
        self._record = record
        self._say_about()
        if is_other:
            self.ui.show_versions.setChecked(False)

    @property
    def typed(self) -> MinutesSection:
        """The section as it stands in the fields."""
        ui = self.ui
        typed = replace(
            self._held,
            status=ui.status.value() or "",
            text=ui.text.value(),
            strengths=ui.strengths.value(),
            worries=ui.worries.value(),
            carried_from=self._carried,
        )
        return rule.kept(typed, self._last())

    def change(self) -> Task:
        wanted = self.typed

        def keep(desk: Desk) -> MinutesSection:
            return replace(wanted, id=minutes.save(desk, wanted))

        return keep

    def more_state(self) -> dict[str, Any]:
        return {"status": self.ui.status.value(), "carried_from": self._carried}

    def restore_more(self, state: dict[str, Any]) -> None:
        self.ui.status.set_value(state["status"])
        self._carried = state["carried_from"]

    def carry(self) -> None:
        """Put the last review's words here, to be kept as they are or changed."""
        last = self._last()
        if last is None or not self.typed.is_empty:
            return
        words = rule.carried(last, self._held)
        self._carried = words.carried_from
        self.ui.status.set_value(words.status or None)
        for name in _PARTS:
            _type(getattr(self.ui, name), getattr(words, name))
        self.touched()
        self.ui.text.setFocus()

    def take_focus(self) -> None:
        """Where the next typing is."""
        self.ui.text.setFocus()
        self.ui.text.moveCursor(QTextCursor.MoveOperation.End)

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.carry.clicked.connect(self.carry)
        ui.status.changed.connect(self.touched)
        ui.status.answered.connect(ui.text.setFocus)
        for name in _PARTS:
            getattr(ui, name).changed.connect(self._say_about)
        ui.status.changed.connect(self._say_about)
        for number, status in enumerate(STATUSES, start=1):
            actions.keys(self, f"Alt+{number}", partial(ui.status.set_value, status))
        ui.status.setToolTip("Alt+1 met, Alt+2 concern, Alt+3 not applicable")

    def _fill_with(self, record: Record, key: str) -> None:
        self._record = record
        self._held = record.section(key)
        self._carried = self._held.carried_from
        self.ui.status.set_value(self._held.status or None)
        for name in _PARTS:
            put(getattr(self.ui, name), getattr(self._held, name))
        section = SECTION_BY_KEY[key]
        self.ui.heading.setText(section.heading)
        self.ui.prompt.setText(section.prompt)

    def _last(self) -> MinutesSection | None:
        return self._record.last.get(self._held.key) if self._record else None

    def _say_about(self, *_ignored: object) -> None:
        """The count of words, whether it is carried, and the last review's words."""
        record, typed, last = self._record, self.typed, self._last()
        if record is None:
            return
        lines = record.known.get(self._held.key, ())
        self.ui.known.setText(f"On file: {'; '.join(lines)}.")
        self.ui.known.setVisible(bool(lines))
        words = sum(prose.word_count(getattr(self.ui, name).raw()) for name in _PARTS)
        self.ui.count.setText(counted(words, "word"))
        since = record.carried_on.get(typed.carried_from or 0)
        self.ui.carried.setVisible(typed.carried_from is not None)
        if typed.carried_from is not None:
            day = f" of {plain_date(since)}" if since else ""
            self.ui.carried.setText(f"Carried from the review{day}, until you change it.")
        has_last = last is not None and not last.is_empty
        self.ui.carry.setVisible(has_last and typed.is_empty)
        self.ui.last_place.setVisible(has_last)
        if last is not None and has_last:
            on = f", {plain_date(record.last_on)}" if record.last_on else ""
            self.ui.last_heading.setText(f"Last review{on}")
            self.ui.last_words.setText(said(last))

    # Qt

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        if next and self.ui.worries.hasFocus():
            self.next_wanted.emit()
            return True
        return super().focusNextPrevChild(next)


def _type(area: TextArea, text: str) -> None:
    """Put a text in place of what stands there, as typing that can be undone."""
    area.end_step()
    cursor = area.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
    area.end_step()
