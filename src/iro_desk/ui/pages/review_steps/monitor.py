"""Monitor: the monitoring form, answered with a key an item (statutory.md 4.4)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from iro_desk.domain.monitoring import ANSWERS, CONCERNS, GRADES, SHIPPED, Design, MonitoringForm
from iro_desk.domain.paper_kinds import MONITORING_FORM
from iro_desk.services import reviews
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_monitoring import Ui_MonitoringForm
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.review_steps.standing import issued_sentence
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.domain.monitoring import Item
    from iro_desk.domain.monitoring_known import Known
    from iro_desk.ui.page import Context

SHORT = ANSWERS | {"n_a": "N/A"}
_SHORT_WORDS = {ANSWERS["n_a"]: "N/A", GRADES["requires_improvement"]: "Requires improvement"}
TONES = {"yes": Tone.IN_TIME, "partly": Tone.SOON, "no": Tone.LATE, "n_a": Tone.PLAIN}
_CONCERN_TONES = {"none": Tone.PLAIN, "informal_note": Tone.SOON, "case_alert": Tone.LATE}
_CONCERN_TONES |= {"formal_dispute": Tone.LATE}
_AS_BEFORE = (
    "Asked as when this form was begun: it keeps its own items and words. Settings ask otherwise now."
)


class ItemRow(QWidget):
    """One item: its wording, four answers, and a comment where one is wanted.

    `place` is where it stands in the form; its number for good names its fields.
    """

    def __init__(self, item: Item, place: int, answers: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        number = self.number = item.number
        self._answers = _short(answers)
        self.words = QLabel(item.wording, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.answer = AnswerField(self)
        self.answer.setObjectName(f"answer_{number}")
        self.answer.setAccessibleName(f"{place} {item.wording}")
        self.answer.set_choices(self._answers, TONES)
        self.known = QLabel(self)
        self.known.setWordWrap(True)
        style.set_role(self.known, "quiet")
        self.known.hide()
        self.ask = QToolButton(self)
        self.ask.setIcon(QIcon.fromTheme("chat-circle-text"))
        self.ask.setIconSize(QSize(style.scaled(16), style.scaled(16)))
        self.ask.setAccessibleName(f"Comment on item {place}")
        self.ask.setToolTip("Comment")
        self.comment = TextArea(self)
        self.comment.setObjectName(f"comment_{number}")
        self.comment.setAccessibleName(f"Comment on item {place}")
        self.comment.setPlaceholderText("Comment")
        self.comment.minimum_lines = 1
        self.comment.hide()
        self._arrange(place)
        self.ask.clicked.connect(self._write)
        self.answer.changed.connect(self.show_comment)

    def say_known(self, known: Known | None) -> None:
        """What follows from the record: "On record: PN1: attends. Suggested: Yes."."""
        words = f"On record: {known.because} Suggested: {self._answers[known.answer]}." if known else ""
        self.known.setText(words)
        self.known.setVisible(bool(words))
        self.answer.setAccessibleDescription(words)

    def show_comment(self) -> None:
        """A partly or a no asks for a comment; one that is written stays in sight."""
        wants = self.answer.value() in {"partly", "no"} or bool(self.comment.toPlainText())
        self.comment.setVisible(wants)

    def _write(self) -> None:
        self.comment.show()
        self.comment.setFocus()

    def _arrange(self, at: int) -> None:
        place = QLabel(str(at), self)
        style.set_role(place, "quiet")
        place.setFixedWidth(style.scaled(20))
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(10)
        for widget, stretch in ((place, 0), (self.words, 1), (self.answer, 0), (self.ask, 0)):
            line.addWidget(widget, stretch)
        inset = QHBoxLayout()
        inset.setContentsMargins(style.scaled(20) + 10, 0, 0, 4)
        inset.addWidget(self.comment)
        told = QHBoxLayout()
        told.setContentsMargins(style.scaled(20) + 10, 0, 0, 0)
        told.addWidget(self.known)
        rule = QFrame(self)
        style.set_role(rule, "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addLayout(told)
        column.addLayout(inset)
        column.addWidget(rule)


class MonitorPanel(StepPanel):
    """The answers, good practice, concern, grade and the difference made: one record.

    What is asked is the form's own: it is built anew where another form asks otherwise.
    """

    form = "review_monitoring"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringForm()
        self.ui.setupUi(self)
        self.ui.concern.set_choices(CONCERNS, _CONCERN_TONES)
        for area in (self.ui.good_practice, self.ui.concern_text, self.ui.difference_made):
            area.minimum_lines = 2
        self.items: list[ItemRow] = []
        self._design: Design | None = None
        self.as_before = QLabel(_AS_BEFORE, self)
        self.as_before.setWordWrap(True)
        style.set_role(self.as_before, "quiet")
        self.ui.column_1.insertWidget(self.ui.column_1.indexOf(self.ui.items), self.as_before)
        for answer in (self.ui.concern, self.ui.grade):
            self._listen(answer)
        self.ui.concern.changed.connect(self._ask_concern)
        self.ui.good_practice.changed.connect(self._ask_concern)
        for button, kind in ((self.ui.raise_alert, "concern"), (self.ui.praise, "good_practice")):
            button.clicked.connect(lambda _checked=False, kind=kind: self._begin_alert(kind))
        self.ui.take_known.clicked.connect(self._take_known)
        self._ask_items(SHIPPED)
        self.ready()

    def issued_note(self, page: ReviewPage) -> str:
        return issued_sentence(page, MONITORING_FORM)

    def fill(self, page: ReviewPage) -> None:
        held = page.monitoring or MonitoringForm(review_id=page.review.id)
        self._ask_items(page.asked)
        self.as_before.setVisible(page.asks_as_before)
        for item in self.items:
            item.answer.set_value(held.answers.get(item.number))
            put(item.comment, held.comments.get(item.number, ""))
            item.show_comment()
            item.say_known(page.known.get(item.number))
            item.ask.setIconSize(QSize(style.scaled(16), style.scaled(16)))
        for name in ("good_practice", "concern_text", "difference_made"):
            put(getattr(self.ui, name), getattr(held, name))
        for name in ("concern", "grade"):
            getattr(self.ui, name).set_value(getattr(held, name))
        for name in ("rights_considered", "legal_advice_considered"):
            put(getattr(self.ui, name), getattr(held, name))
        self._ask_concern()
        self._count()

    def change(self) -> Task:
        held = self.page.monitoring if self.page else None
        answers = {item.number: key for item in self.items if (key := item.answer.value())}
        comments = {item.number: text for item in self.items if (text := item.comment.value())}
        wanted = MonitoringForm(
            review_id=self.key.record_id if self.key else None,
            answers=answers,
            comments=comments,
            good_practice=self.ui.good_practice.value(),
            concern=self.ui.concern.value() or "none",
            concern_text=self.ui.concern_text.value(),
            rights_considered=self.ui.rights_considered.isChecked(),
            legal_advice_considered=self.ui.legal_advice_considered.isChecked(),
            grade=self.ui.grade.value(),
            difference_made=self.ui.difference_made.value(),
            id=held.id if held else None,
        )
        return lambda desk: reviews.save_monitoring(desk, wanted)

    def more_state(self) -> dict[str, Any]:
        answers = {str(item.number): item.answer.value() for item in self.items}
        return {"answers": answers, "concern": self.ui.concern.value(), "grade": self.ui.grade.value()}

    def restore_more(self, state: dict[str, Any]) -> None:
        for item in self.items:
            item.answer.set_value(state["answers"].get(str(item.number)))
        self.ui.concern.set_value(state["concern"])
        self.ui.grade.set_value(state["grade"])

    def take_focus(self) -> None:
        """Go to the first item not answered yet, else to the difference made."""
        waiting = next((one for one in self._answers if one.value() is None), None)
        (waiting or self.ui.difference_made).setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self, answer: AnswerField) -> None:
        """A key answered: the next item takes the keys."""
        at = self._answers.index(answer) + 1
        following = self._answers[at] if at < len(self._answers) else self.ui.difference_made
        following.setFocus(Qt.FocusReason.TabFocusReason)
        show_field(following)

    def _take_known(self) -> None:
        """Answer what is open with what follows from the record; then on to what is left."""
        for item in self.items:
            known = self.page.known.get(item.number) if self.page else None
            if known is not None and item.answer.value() is None:
                item.answer.set_value(known.answer)
        self.take_focus()

    def _ask_items(self, design: Design) -> None:
        """Build the rows of what is asked, unless they stand."""
        if design == self._design:
            return
        self._design = design
        layout = self.ui.column_2
        for row in self.items:
            layout.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.items = [
            ItemRow(item, place, design.answers, self.ui.items) for place, item in enumerate(design.items, 1)
        ]
        for row in self.items:
            layout.addWidget(row)
            self._listen(row.answer)
        self.ui.grade.set_choices(_short(design.grades))
        self._answers = [*(row.answer for row in self.items), self.ui.concern, self.ui.grade]
        self._number_the_rest(len(self.items))
        keys = ", ".join(f"{number} {word.lower()}" for number, word in enumerate(design.answers.values(), 1))
        self.ui.keys.setText(f"{keys}: each key answers and goes to the next item.")
        self._order_tabs()

    def _number_the_rest(self, items: int) -> None:
        """What follows the items is numbered on from them."""
        ui = self.ui
        for at, (heading, words, field) in enumerate(
            (
                (ui.good_practice_heading, "Good practice to praise", ui.good_practice),
                (ui.concern_heading, "Concern", ui.concern),
                (ui.grade_heading, "Overall grade", ui.grade),
            ),
            items + 1,
        ):
            heading.setText(f"{at}  {words}")
            field.setAccessibleName(f"{at} {words}")

    def _listen(self, answer: AnswerField) -> None:
        answer.changed.connect(self.touched)
        answer.changed.connect(self._count)
        answer.answered.connect(lambda: self._go_on(answer))

    def _order_tabs(self) -> None:
        """Tab goes down the form: what is made here would come after what the form holds itself."""
        ui = self.ui
        stops: list[QWidget] = [ui.take_known]
        stops += [stop for item in self.items for stop in (*item.answer.stops(), item.ask, item.comment)]
        stops += [ui.good_practice, ui.praise, *ui.concern.stops(), ui.concern_text, ui.raise_alert]
        stops.append(ui.rights_considered)
        stops += [ui.legal_advice_considered, *ui.grade.stops(), ui.difference_made]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _ask_concern(self) -> None:
        wants = self.ui.concern.value() not in {None, "none"} or bool(self.ui.concern_text.toPlainText())
        self.ui.concern_text.setVisible(wants)
        self.ui.concern_text_label.setVisible(wants)
        self.ui.raise_alert.setVisible(self.ui.concern.value() not in {None, "none"})
        self.ui.praise.setVisible(bool(self.ui.good_practice.value()))

    def _begin_alert(self, kind: str) -> None:
        """A new alert filled in from what this form says; leaving keeps the form first."""
        if self.key is not None:
            where = {"new": kind, "child_id": self.key.child_id, "review_id": self.key.record_id}
            self.context.go("alerts", where)

    def _count(self) -> None:
        known = self.page.known if self.page else {}
        open_ones = [row for row in self.items if row.number in known and row.answer.value() is None]
        self.ui.take_known.setText(f"Take what is on &record ({len(open_ones)})")
        self.ui.take_known.setVisible(bool(open_ones))
        answered = sum(item.answer.value() is not None for item in self.items)
        self.ui.counted.setText(f"{answered} of {len(self.items)} answered")


def _short(words: Mapping[str, str]) -> dict[str, str]:
    """The words as a button has room for them."""
    return {key: _SHORT_WORDS.get(word, word) for key, word in words.items()}
