"""The panel in which one recorded date is corrected: the right date, the reason, what it changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from iro_desk.domain.corrections import USUAL_REASONS, Correction
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.recorded_dates import Dated, RecordedDate
from iro_desk.domain.review import Timeliness
from iro_desk.domain.wording import long_date
from iro_desk.services import corrections
from iro_desk.services.corrections import Effect
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL, DraftedPanel, Task
from iro_desk.ui.forms.ui_correction import Ui_CorrectionForm
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.effect_view import EffectLine

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

_ASK_AFTER_MS = 150
"""The effect is worked out once typing rests this long."""

_NARROW = 760
_ASKED = EffectLine(
    "Enter the right date, and what it changes stands here before it is saved.", "info", Tone.QUIET
)
_OWN = "own"
_OF_MEETINGS = frozenset({"last_meeting", "missing_meeting"})
_SHAPES = {
    Timeliness.IN_TIME: ("check-circle-fill", Tone.IN_TIME),
    Timeliness.LATE: ("warning-fill", Tone.LATE),
    Timeliness.IN_TIME_INCOMPLETE: ("clock-fill", Tone.SOON),
}


class CorrectionPanel(DraftedPanel):
    """Hidden until a date is to be corrected. What is typed is drafted, and saved only by Save.

    `saved` carries the audit line and the date that was corrected; `closed` that it closed itself.
    """

    saved = Signal(int, object)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context
        self.what: RecordedDate | None = None
        self._asked = 0
        self.ui = Ui_CorrectionForm()
        self.ui.setupUi(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_ASK_AFTER_MS)
        self._wait.timeout.connect(self._ask)
        for button in (self.ui.save, self.ui.cancel, self.ui.close):
            button.setProperty(SERVES_PANEL, True)
        self._connect()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a date is being corrected."""
        return not self.isHidden() and self.what is not None

    def open(self, what: RecordedDate) -> None:
        """Ask for the right date; what was typed of it before comes back."""
        self.what = what
        self.form = f"correct_{what.dated.value}{f'_{what.name}' if what.name else ''}"
        ui = self.ui
        ui.title.setText(f"{'Add' if what.on is None else 'Correct'}: {what.title}")
        ui.on_file.setText(f"On file: {long_date(what.on)}" if what.on else "Not on file so far")
        ui.new_on.set_reference(self.context.today(), self.context.calendar)
        ui.new_on.setAccessibleName(f"Right date: {what.title}")
        ui.is_gone.setVisible(what.may_go)
        ui.close.setIcon(style.icon("x", style.tokens_of(self).quiet, style.scaled(16)))
        ui.close.setIconSize(QSize(style.scaled(16), style.scaled(16)))
        of_meeting = what.dated in {Dated.MEETING, Dated.EARLIER_MEETING}
        offered = {key: said for key, said in USUAL_REASONS.items() if of_meeting or key not in _OF_MEETINGS}
        ui.usual.set_choices({**offered, _OWN: "Another reason, in my own words"})
        self.show()
        self.begin(what.child_id, what.row_id, self._empty)
        self._say_effect([_ASKED])
        self._look()
        ui.new_on.line().setFocus()

    def close_panel(self) -> None:
        """Close; what is typed stays in its draft."""
        if self.isHidden():
            return
        self.save_draft()
        self.what = None
        self.key = None
        self.hide()
        self.closed.emit()

    def cancel(self) -> None:
        """Forget what is typed, and close."""
        self.discard()
        self.close_panel()

    def save(self) -> None:
        """Correct the date; what is missing is told beside its field."""
        if not self.is_open:
            return
        if not self.is_dirty:
            self._refuse(RuleBroken("Enter the right date.", field="new_on"))
            return
        super().commit()

    def commit(self) -> bool:
        """Leaving is no saving here: what is typed waits in its draft."""
        self.save_draft()
        return True

    def change(self) -> Task:
        wanted = self._correction()
        if wanted is None:
            raise RuleBroken(self.ui.new_on.problem() or "Enter the right date.", field="new_on")
        reason = self.reason()
        return lambda desk: corrections.save(desk, wanted, reason=reason)

    def reason(self) -> str:
        """The reason chosen and the one typed, as one."""
        usual = USUAL_REASONS.get(self.ui.usual.value() or "", "")
        return ": ".join(part for part in (usual, self.ui.reason.text().strip()) if part)

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.save.clicked.connect(lambda _checked=False: self.save())
        ui.cancel.clicked.connect(lambda _checked=False: self.cancel())
        ui.close.clicked.connect(lambda _checked=False: self.close_panel())
        ui.reason.returnPressed.connect(self.save)
        ui.new_on.line().returnPressed.connect(ui.usual.setFocus)
        ui.new_on.changed.connect(self._look)
        ui.is_gone.toggled.connect(self._look)
        ui.usual.changed.connect(self._choose)
        self.refused.connect(self._say)
        self.noted.connect(ui.note.setText)
        self.committed.connect(self._accept_saved)
        for field in (ui.new_on.line(), ui.is_gone, ui.usual, ui.reason, ui.save, ui.cancel, ui.close):
            field.installEventFilter(self)

    def _empty(self) -> None:
        ui = self.ui
        ui.new_on.set_value(None)
        ui.is_gone.setChecked(False)
        ui.usual.set_value(None)
        ui.reason.clear()
        ui.problem.hide()
        ui.note.clear()

    def _correction(self) -> Correction | None:
        """What is typed so far, None while it is no date."""
        if self.what is None:
            return None
        if self.ui.is_gone.isChecked() and self.what.may_go:
            return Correction(what=self.what, new_on=None)
        new_on = self.ui.new_on.value()
        return Correction(what=self.what, new_on=new_on) if new_on else None

    def _choose(self) -> None:
        self.ui.problem.hide()
        if self.ui.usual.value() == _OWN and self.ui.usual.hasFocus():
            self.ui.reason.setFocus()

    def _look(self) -> None:
        self.ui.new_on.setEnabled(not self.ui.is_gone.isChecked() or self.ui.is_gone.isHidden())
        self.ui.problem.hide()
        self._wait.start()

    def _ask(self) -> None:
        """Have the effect worked out; only the newest answer counts."""
        wanted = self._correction()
        self._asked += 1
        if wanted is None:
            self._say_effect([_ASKED] if self.is_open else [])
            return
        asked = self._asked
        self.work.do(
            lambda desk: corrections.preview(desk, wanted),
            then=partial(self._show_effect, asked),
            failed=partial(self._show_refusal, asked),
            view=self,
        )

    def _show_effect(self, asked: int, effect: Effect) -> None:
        if asked == self._asked and self.is_open:
            self._say_effect(effect_lines(effect))

    def _show_refusal(self, asked: int, error: IroDeskError) -> None:
        if asked == self._asked and self.is_open:
            self._say_effect([])
            self._refuse(error)

    def _say_effect(self, lines: list[EffectLine]) -> None:
        self.ui.effect.show_lines(lines)
        self.ui.effect_title.setVisible(bool(lines))
        self._fit()

    def _say(self, error: IroDeskError) -> None:
        """A date field shows its own sentence; the rest stands under the fields."""
        is_told = error.field == "new_on"
        self.ui.problem.setText("" if is_told else error.sentence)
        self.ui.problem.setVisible(not is_told)
        field = {"new_on": self.ui.new_on.line(), "reason": self.ui.usual}.get(error.field or "")
        if field is not None and not is_told:
            field.setFocus()

    def _accept_saved(self, line_id: object) -> None:
        what = self.what
        self.what = None
        self.key = None
        self.hide()
        if what is not None and isinstance(line_id, int):
            self.saved.emit(line_id, what)
        self.closed.emit()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.close_panel()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        self.ui.halves.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the sentences need at this width: the page scrolls, no field is squeezed."""
        layout = self.layout()
        if layout is not None and self.is_open:
            layout.activate()
            self.setMinimumHeight(max(layout.heightForWidth(self.width()), layout.sizeHint().height(), 0))


def effect_lines(effect: Effect) -> list[EffectLine]:
    """An effect as lines with shapes: reviews judged anew, due dates, figures, then what else to know."""
    lines = []
    sentences = list(effect.sentences)
    for one in effect.rejudged:
        shape, tone = (
            _SHAPES.get(one.after.timeliness, ("circle", Tone.PLAIN)) if one.after else ("circle", Tone.PLAIN)
        )
        lines.append(EffectLine(sentences.pop(0), shape, tone))
    figures = {f"{figure.sentence}." for figure in effect.figures}
    for sentence in sentences:
        if sentence in figures:
            lines.append(EffectLine(sentence, "table"))
        elif sentence in effect.notes:
            lines.append(EffectLine(sentence, "info", Tone.QUIET))
        else:
            lines.append(EffectLine(sentence, "calendar-blank"))
    return lines
