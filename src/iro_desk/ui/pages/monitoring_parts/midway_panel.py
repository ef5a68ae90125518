"""The midway check of one child: all that is known is there, the IRO accepts or changes it (row M3, B5)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLineEdit, QWidget

from iro_desk.domain.duties import Duty
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.midway import Known
from iro_desk.domain.oversight import CHANGES, METHODS, MidwayCheck
from iro_desk.domain.wording import weekday_date
from iro_desk.services import midway
from iro_desk.ui import style
from iro_desk.ui.date_link import DateChip
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_midway_check import Ui_MidwayCheckForm
from iro_desk.ui.page import Context, show_field
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.pages.monitoring_parts.headway import HINT, Decisions
from iro_desk.ui.pages.monitoring_parts.line_panel import level
from iro_desk.ui.style import Tone
from iro_desk.ui.why import of_duty
from iro_desk.ui.widgets.date_field import DateField, give_reference
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.letter_answer import LetterAnswer
from iro_desk.ui.widgets.text_area import TextArea

_NARROW = 860
_YES_NO = ("care_plan_updated", "visits_in_time", "early_review_needed", "alert_raised")


class MidwayPanel(EntryPanel):
    """A new check, or one to be changed. Enter goes from field to field, Ctrl+Enter saves anywhere."""

    form = "midway_check"
    enter_records = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MidwayCheckForm()
        self.ui.setupUi(self)
        self._known: Known | None = None
        self._held: MidwayCheck | None = None
        self._facts = FlowLayout(self.ui.facts, gap=6)
        self.decisions = Decisions(self.ui.decisions)
        self.changes = {key: QCheckBox(words, self.ui.changes) for key, words in CHANGES.items()}
        self._lay_out()
        self.ready()
        for field in self.findChildren(QLineEdit):
            if not isinstance(field.parentWidget(), DateField):
                field.returnPressed.connect(self.focusNextChild)

    # Opening

    def open_check(self, known: Known, held: MidwayCheck | None, *, early_review_by: Any = None) -> bool:  # noqa: ANN401 - a day, or None
        """A new check of the child, or one on file; False where another is unfinished and cannot be kept."""
        record_id = (held.id or 0) if held else 0
        if not self.leave_for(known.child_id, record_id, self.form):
            return False
        is_other = self.key is None
        self._known, self._held = known, held
        if is_other:
            self.decisions.show_decisions(known.decisions)
            self.show_names()
            self._fill_head(known, held)
            self._order_keys()
        self.begin(known.child_id, record_id, lambda: self._fill_fields(early_review_by))
        self._show_parts()
        return True

    def start(self) -> None:
        """Put the cursor into the first line."""
        lines = self.decisions.lines
        (lines[0].headway if lines else self.ui.care_plan_updated).setFocus()
        # Once the form has its place in the page.
        QTimer.singleShot(0, self, self._see)

    def show_names(self) -> None:
        """Show the decisions' words, or hide them with the names."""
        self.decisions.hide_words(is_private=self.context.names.is_private)

    # What a drafted panel gives

    def change(self) -> Task:
        ui, known = self.ui, self._known
        for day in self.findChildren(DateField):
            if day.problem():
                raise RuleBroken(day.problem(), field=day.objectName())
        checked_on = ui.checked_on.value()
        if checked_on is None or known is None:
            raise RuleBroken("Enter the day of this check.", field="checked_on")
        needs_review = bool(ui.early_review_needed.is_yes())
        by_on = ui.early_review_by.value() if needs_review else None
        if needs_review and by_on is None:
            raise RuleBroken("Enter the day the early review is to be held by.", field="early_review_by")
        held = self._held or MidwayCheck(
            child_id=known.child_id, review_id=known.review_id, checked_on=checked_on
        )
        wanted = replace(
            held,
            checked_on=checked_on,
            spoken_to=ui.spoken_to.text().strip(),
            method=ui.method.value() or "",
            progress={**held.progress, **self.decisions.answers()},
            progress_notes=self.decisions.notes(),
            care_plan_updated=ui.care_plan_updated.is_yes(),
            visits_in_time=ui.visits_in_time.is_yes(),
            changes=frozenset(key for key, box in self.changes.items() if box.isChecked()),
            changes_note=ui.changes_note.value(),
            child_seen_on=ui.child_seen_on.value(),
            child_message=ui.child_message.value(),
            family_time=ui.family_time.text().strip(),
            health=ui.health.value(),
            early_review_needed=needs_review,
            early_review_reason=ui.early_review_reason.value() if needs_review else "",
            alert_raised=bool(ui.alert_raised.is_yes()),
            note=ui.note.value(),
            next_check_on=ui.next_check_on.value(),
        )
        return lambda desk: midway.save(desk, wanted, early_review_by=by_on)

    def more_state(self) -> dict[str, Any]:
        headway = {str(key): answer for key, answer in self.decisions.answers().items()}
        answers = {name: getattr(self.ui, name).value() for name in _YES_NO}
        return {"headway": headway, "asked": self.is_asked, **answers}

    def restore_more(self, state: dict[str, Any]) -> None:
        for line in self.decisions.lines:
            line.headway.set_value(state["headway"].get(str(line.decision_id)))
        for name in _YES_NO:
            getattr(self.ui, name).set_value(state[name])
        self._show_parts()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < style.scaled(_NARROW)
        self.ui.halves.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    # Within

    def _lay_out(self) -> None:
        ui = self.ui
        ui.hint.setText(HINT)
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, ui.decisions)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.decisions)
        self.decisions.changed.connect(self.touched)
        flow = FlowLayout(ui.changes, gap=6)
        for key, box in self.changes.items():
            box.setObjectName(f"changed_{key}")
            flow.addWidget(box)
        ui.method.set_choices(METHODS, nothing="")
        for name in _YES_NO:
            answer: LetterAnswer = getattr(ui, name)
            answer.set_yes_no()
            answer.changed.connect(self.touched)
            answer.changed.connect(self._show_parts)
            answer.answered.connect(answer.go_on)
        for area in self.findChildren(TextArea):
            area.minimum_lines = 2
        for area in (ui.changes_note, ui.health):
            area.minimum_lines = 1
        for line in (ui.days, ui.seen, ui.who):
            level(line)
        for day in self.findChildren(DateField):
            day.is_compact = True

    def _order_keys(self) -> None:
        """Tab goes through the decisions first, then through the fields in the order of the form."""
        ui = self.ui
        stops: list[QWidget] = ui.facts.findChildren(DateChip)
        for line in self.decisions.lines:
            stops += [*line.headway.stops(), line.note]
        stops += [*ui.care_plan_updated.stops(), *ui.visits_in_time.stops(), *self.changes.values()]
        stops += [ui.changes_note, ui.spoken_to, ui.method, ui.checked_on.line(), ui.next_check_on.line()]
        stops += [ui.child_seen_on.line(), ui.family_time, ui.child_message, ui.health, ui.note]
        stops += [*ui.early_review_needed.stops(), *ui.alert_raised.stops()]
        stops += [ui.early_review_by.line(), ui.early_review_reason, ui.record, ui.discard]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fill_fields(self, early_review_by: Any) -> None:  # noqa: ANN401 - a day, or None
        ui, known, held = self.ui, self._known, self._held
        if known is None:
            return
        give_reference(self, self.context.today(), self.context.calendar)
        ui.problem.hide()
        check = held or MidwayCheck(
            child_id=known.child_id,
            checked_on=self.context.today(),
            care_plan_updated=known.care_plan_updated,
            visits_in_time=known.visits_in_time,
            changes=frozenset(known.changes),
            child_seen_on=known.child_seen_on,
        )
        proposed = {one.decision.id or 0: one.proposed for one in known.decisions}
        for line in self.decisions.lines:
            progress = check.progress if held else proposed
            line.show_answer(
                progress.get(line.decision_id, ""), check.progress_notes.get(line.decision_id, "")
            )
        ui.care_plan_updated.set_yes(check.care_plan_updated)
        ui.visits_in_time.set_yes(check.visits_in_time)
        ui.early_review_needed.set_yes(check.early_review_needed)
        ui.alert_raised.set_yes(check.alert_raised)
        for key, box in self.changes.items():
            box.setChecked(key in check.changes)
            box.setToolTip(known.changes.get(key, ""))
        for name in ("changes_note", "child_message", "health", "early_review_reason", "note"):
            getattr(ui, name).set_value(getattr(check, name))
        ui.spoken_to.setText(check.spoken_to)
        ui.family_time.setText(check.family_time)
        ui.method.set_value(check.method or None)
        for name in ("checked_on", "child_seen_on", "next_check_on"):
            getattr(ui, name).set_value(getattr(check, name))
        ui.early_review_by.set_value(early_review_by)

    def _fill_head(self, known: Known, held: MidwayCheck | None) -> None:
        ui = self.ui
        ui.heading.setText(f"Midway check of {weekday_date(held.checked_on)}" if held else "Midway check")
        parts = [f"Last review {weekday_date(known.reviewed_on)}"] if known.reviewed_on else []
        ui.standing.setText(", ".join(parts))
        while item := self._facts.takeAt(0):
            if chip := item.widget():
                chip.hide()
                chip.deleteLater()
        for fact in (*known.health, *known.others):
            self._add_fact(Tone.LATE if fact.is_late else Tone.QUIET, fact.words, fact.duty)
        for words in known.changes.values():
            self._add_fact(Tone.ACCENT, words, None)
        ui.facts.updateGeometry()

    def _add_fact(self, tone: Tone, words: str, duty: Duty | None) -> None:
        """One thing on file; the date in it that was worked out says why when it is pressed."""
        chip = DateChip(self.ui.facts)
        chip.set_status(tone, words, "warning-fill" if tone is Tone.LATE else "info")
        chip.show_date(of_duty(self.context.names, duty) if duty is not None else None)
        self._facts.addWidget(chip)
        chip.show()

    def _see(self) -> None:
        if self.ui.heading.isVisible():
            show_field(self.ui.heading)

    def _say(self, error: IroDeskError) -> None:
        super()._say(error)
        field = self.findChild(QWidget, error.field) if error.field else None
        show_field(field if isinstance(field, DateField) else self.ui.problem)

    def _show_parts(self) -> None:
        self.ui.early.setVisible(bool(self.ui.early_review_needed.is_yes()))
