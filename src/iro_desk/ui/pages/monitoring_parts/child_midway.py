"""The midway checks of one child: making one, and those made (row M3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.duties import Duty
from iro_desk.domain.oversight import HEADWAY, METHODS, MidwayCheck
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import drafts, midway
from iro_desk.services.desk import Desk
from iro_desk.services.midway import ChildChecks, Saved
from iro_desk.ui import style
from iro_desk.ui.date_link import DateChip
from iro_desk.ui.models.duties import TONES, due_words, marked
from iro_desk.ui.models.rows import Column
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child_parts.papers import SAID_HIDDEN
from iro_desk.ui.pages.monitoring_parts.listed import ListedPart
from iro_desk.ui.pages.monitoring_parts.midway_panel import MidwayPanel
from iro_desk.ui.why import of_duty
from iro_desk.ui.widgets.grid import Room

NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A child's checks, with the days that early reviews asked for in them were to be held by."""

    checks: ChildChecks
    review_by: dict[int, date | None]
    is_unfinished: bool


class ChildMidwayPart(ListedPart[MidwayCheck]):
    """`where` may hold "check": NEW, or the number of one on file, which is then open for changing."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "checks", "Midway checks made", parent)
        self._read: Read | None = None
        self._open = ""
        self.list.setAccessibleDescription("Enter opens the check")
        self.make = QPushButton("Make a midway check", self)
        self.make.setObjectName("make_midway_check")
        style.set_role(self.make, "primary")
        self.panel = MidwayPanel(context, self)
        self.card = QFrame(self)
        style.set_role(self.card, "card")
        within = QVBoxLayout(self.card)
        within.setContentsMargins(14, 12, 14, 12)
        within.addWidget(self.panel)
        self.card.hide()
        self.due = DateChip(self)
        self.due.setObjectName("midway_due")
        self.column.insertWidget(0, self.due, 0, self.summary.alignment().AlignLeft)
        self.column.insertWidget(2, self.make, 0, self.summary.alignment().AlignLeft)
        self.column.insertWidget(3, self.card)
        self.make.clicked.connect(lambda _checked=False: self.open_check(NEW))
        self.list.opened.connect(self._open_number)
        self.panel.committed.connect(self._tell)
        self.panel.closed.connect(self._close)

    def reread(self) -> None:
        child_id = self.child_id or 0
        self.context.work.do(lambda desk: _read(desk, child_id), then=self._show, view=self)

    def leave_child(self) -> None:
        if self.panel.key is not None:
            self.panel.move_on()
        self._read = None
        self._hide()

    def take_focus(self) -> None:
        if self.card.isHidden():
            self.make.setFocus()
        else:
            self.panel.start()

    def open_check(self, entry: str) -> None:
        """Open a new check, or one on file, with the cursor in it."""
        read = self._read
        if read is None:
            return
        held = next((one for one in read.checks.checks if str(one.id) == entry), None)
        if held is not None and self.context.names.is_private:
            self.context.messages.inform("Names are hidden. Show them (F8) to change what was written.")
            return
        known = read.checks.known_of[held.id or 0] if held else read.checks.known
        by_on = read.review_by.get(held.id or 0) if held else None
        is_there = held is not None or entry == NEW
        if not is_there or not self.panel.open_check(known, held, early_review_by=by_on):
            return
        self._open = entry
        self.card.show()
        self.make.hide()
        self.went.emit({"check": entry})
        self.panel.start()

    def columns(self) -> tuple[Column[MidwayCheck], ...]:
        names = self.context.names
        return (
            Column(
                heading="Made on",
                text=lambda row: weekday_date(row.checked_on),
                sort=lambda row: row.checked_on,
                is_bold=True,
            ),
            Column(heading="Decisions", text=_headway),
            Column(heading="Spoken to", text=lambda row: names.who(row.spoken_to)),
            Column(heading="How", text=lambda row: METHODS.get(row.method, row.method), is_quiet=True),
            Column(heading="Came of it", text=_outcome),
            Column(
                heading="Note",
                text=lambda row: SAID_HIDDEN if names.is_private and row.note else " ".join(row.note.split()),
                is_quiet=True,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(120), Room(200), Room(120, 1), Room(90, 3), Room(150), Room(140, 2)

    # Within

    def _show(self, read: Read) -> None:
        if read.checks.known.child_id != self.child_id:
            return
        is_other = self._read is None
        self._read = read
        self.panel.show_names()
        self._show_due(read.checks.row.due)
        self.summary.setText(self._sentence(read.checks))
        self.show_rows(read.checks.checks, lambda one, other: one.id == other.id)
        wanted = str(self.where.get("check", ""))
        if wanted and wanted != self._open:
            self.open_check(wanted)
        elif is_other and read.is_unfinished and not self._open:
            self.open_check(NEW)
        self.filled.emit()

    def _show_due(self, duty: Duty | None) -> None:
        """By when the check is due; pressed it says why."""
        self.due.setVisible(duty is not None and duty.due_on is not None)
        if duty is not None and duty.due_on is not None:
            self.due.show_date(of_duty(self.context.names, duty))
            self.due.set_status(TONES[duty.state], marked(f"Due by {weekday_date(duty.due_on)}", duty.due))

    def _sentence(self, found: ChildChecks) -> str:
        row = found.row
        if row.due is not None and row.due.due_on is not None:
            words = f"{due_words(row.due, self.context.today()).capitalize()}."
        elif row.done_on is not None:
            words = f"Made on {weekday_date(row.done_on)}, since the last review."
        elif row.is_unknown:
            words = "Its day has passed and nothing is recorded."
        else:
            words = "None is due before the next review."
        return f"{words} {counted(len(found.checks), 'check')} on file."

    def _open_number(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.open_check(str(row.id))

    def _hide(self) -> None:
        self._open = ""
        self.card.hide()
        self.make.show()

    def _close(self) -> None:
        self._hide()
        self.where = {key: value for key, value in self.where.items() if key != "check"}
        self.went.emit({"check": ""})
        self.make.setFocus()

    def _tell(self, saved: Saved) -> None:
        context, child_id = self.context, saved.child_id
        moved = _disagreement(saved)
        if saved.review_id is not None:
            context.messages.inform(
                f"The midway check is kept.{moved} The early review is begun: give it its day.",
                "Open the review",
                lambda: context.go("review", {"review_id": saved.review_id, "step": "plan"}),
            )
        elif saved.alert_raised:
            context.messages.inform(
                f"The midway check is kept.{moved} An alert was raised in it.",
                "Write the alert",
                lambda: context.go("alerts", {"new": "concern", "child_id": child_id}),
            )
        elif saved.still_done:
            context.messages.inform(
                f"The midway check is kept.{moved}", "Open again", lambda: self._open_again(saved)
            )
        else:
            self._tell_undoable(f"The midway check is kept.{moved}", saved)

    def _open_again(self, saved: Saved) -> None:
        """What the register has done and the check found slow is to be done once more."""
        self.context.work.do(
            lambda desk: midway.open_again(desk, saved),
            then=lambda count: self._tell_undoable(f"{counted(count, 'action')} open again.", saved),
            failed=self.context.messages.refuse,
            view=self,
        )

    def _tell_undoable(self, words: str, saved: Saved) -> None:
        context = self.context
        context.messages.inform(
            words, "Undo", lambda: context.work.do(lambda desk: midway.undo(desk, saved.check_id))
        )


def _read(desk: Desk, child_id: int) -> Read:
    checks = midway.of_child(desk, child_id)
    return Read(
        checks=checks,
        review_by={one.id or 0: midway.early_review_by(desk, one) for one in checks.checks},
        is_unfinished=any(not key.record_id for key in drafts.unfinished(desk, child_id, MidwayPanel.form)),
    )


def _disagreement(saved: Saved) -> str:
    """What the check moved, and where the register says otherwise than the check."""
    said = [f"{counted(saved.moved, 'action')} marked done."] if saved.moved else []
    if saved.still_done:
        said.append(f"{counted(len(saved.still_done), 'action')} found slow, but done in the register.")
    if saved.past_day:
        said.append(f"{counted(saved.past_day, 'action')} found on track, but past the day in the register.")
    return "".join(f" {words}" for words in said)


def _headway(row: MidwayCheck) -> str:
    counts = {key: list(row.progress.values()).count(key) for key in HEADWAY}
    said = [f"{count} {HEADWAY[key].lower()}" for key, count in counts.items() if count]
    return ", ".join(said) or "None"


def _outcome(row: MidwayCheck) -> str:
    said = ["Early review"] if row.early_review_needed else []
    said += ["Alert"] if row.alert_raised else []
    return ", ".join(said)
