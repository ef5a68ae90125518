"""One promise to the child on Consult: read in full; its fields open where one is made, changed or kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.promises import Promise
from iro_desk.domain.wording import short_date
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.step_panel import put, put_day
from iro_desk.ui.widgets.date_field import DateField

HIDDEN = "Hidden while names are"


class PromiseRow(EditedRow):
    """What was said and by when; once kept, what came of it and how the child was told.

    Fields that hold something not stored yet are always in sight.
    """

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("promise", number, row_id, parent)
        self.made_on: date | None = None
        self.review_id: int | None = None
        self.consultation_id: int | None = None
        self._today: date | None = None
        self._stored: Promise | None = None
        self._is_changing = self._is_telling = self._is_private = False
        self.text, self.outcome, self.told_how = (QLineEdit(self) for _ in range(3))
        self.due_on, self.told_on = DateField(self), DateField(self)
        self._add_words()
        self.changing = self._part(
            ((self.text, "text", "I will", 3), (self.due_on, "due_on", "By when", 2)), self.remove
        )
        self.telling = self._part(
            (
                (self.outcome, "outcome", "What came of it", 4),
                (self.told_on, "told_on", "Child told on", 3),
                (self.told_how, "told_how", "How", 3),
            )
        )
        self.grid.addWidget(self.words, 0, 0)
        self.grid.addWidget(self.tell, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(self.change, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(self.changing, 1, 0, 1, 3)
        self.grid.addWidget(self.state, 2, 0, 1, 3)
        self.grid.addWidget(self.telling, 3, 0, 1, 3)
        self.grid.setColumnStretch(0, 1)
        self.grid.setVerticalSpacing(2)
        for line in (self.text, self.due_on.line(), self.outcome, self.told_on.line(), self.told_how):
            line.textChanged.connect(self._show_parts)
        self.told_how.textEdited.connect(lambda _text: self._told_today())

    def fields(self) -> tuple[QWidget, ...]:
        return self.text, self.due_on, self.outcome, self.told_on, self.told_how

    def show_promise(self, promise: Promise | None, today: date) -> None:
        """Fill the row; it is read again unless the cursor is in it."""
        self.stand_for(promise, today)
        if promise is None:
            return
        if not any(field.hasFocus() for field in (self.text, self.due_on.line())):
            self._is_changing = False
        if not any(field.hasFocus() for field in (self.outcome, self.told_on.line(), self.told_how)):
            self._is_telling = False
        put(self.text, promise.text)
        put(self.outcome, promise.outcome)
        put(self.told_how, promise.told_how)
        for field, day in ((self.due_on, promise.due_on), (self.told_on, promise.told_on)):
            put_day(field, day)
        self._show_parts()

    def hide_words(self, *, is_private: bool) -> None:
        """Whether what was promised is kept out of sight: it may name people."""
        self._is_private = is_private
        self._show_parts()

    def stand_for(self, promise: Promise | None, today: date) -> None:
        """Whose row it is; a new one asks only what was said and by when."""
        self._today, self._stored = today, promise
        self.made_on = promise.made_on if promise else today
        self.review_id = promise.review_id if promise else None
        self.consultation_id = promise.consultation_id if promise else None
        self._show_parts()

    def promise(self, child_id: int) -> Promise | None:
        """What stands in the row, None for a new one without words; RuleBroken where a day can't be read."""
        for field in (self.due_on, self.told_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        if self.row_id is None and not self.text.text().strip() and not self.due_on.raw():
            return None
        assert self.made_on is not None  # noqa: S101 - filled before it can be typed in
        return Promise(
            child_id=child_id,
            review_id=self.review_id,
            consultation_id=self.consultation_id,
            text=self.text.text().strip(),
            made_on=self.made_on,
            due_on=self.due_on.value(),
            outcome=self.outcome.text().strip(),
            told_on=self.told_on.value(),
            told_how=self.told_how.text().strip(),
            id=self.row_id,
        )

    # Within

    def _begin_telling(self) -> None:
        """Ask what came of it, when and how the child was told."""
        self._is_telling = True
        self._show_parts()
        self.outcome.setFocus()

    def _told_today(self) -> None:
        """Once it is typed how the child was told, it was today unless another day stands there."""
        if self.told_how.text().strip() and not self.told_on.raw():
            self.told_on.set_value(self._today)

    def _begin_changing(self) -> None:
        self._is_changing = True
        self._show_parts()
        self.text.setFocus()

    def _show_parts(self) -> None:
        """The words in full or their fields; the fields of the telling where they are asked for."""
        kept = self._stored
        is_new = kept is None
        is_changing = kept is None or self._is_changing or self._is_changed(kept)
        is_telling = kept is not None and (self._is_telling or self._is_told_otherwise(kept))
        self.words.setText(HIDDEN if self._is_private and kept else kept.text if kept else "")
        self.words.setVisible(not is_changing)
        self.changing.setVisible(is_changing)
        self.change.setVisible(not is_changing and not self._is_private)
        self.tell.setVisible(kept is not None and kept.is_open and not is_telling)
        self.telling.setVisible(is_telling)
        if kept is not None and self._today is not None:
            shown = replace(kept, outcome="", told_how=HIDDEN.lower()) if self._is_private else kept
            words, is_late = _standing(shown if not kept.is_open else kept, self._today)
            self.state.setText(words)
            style.set_role(self.state, "problem" if is_late else "quiet")
        self.state.setVisible(not is_new)

    def _is_changed(self, kept: Promise) -> bool:
        return self.text.text() != kept.text or _differs(self.due_on, kept.due_on)

    def _is_told_otherwise(self, kept: Promise) -> bool:
        said = (self.outcome.text(), self.told_how.text())
        return said != (kept.outcome, kept.told_how) or _differs(self.told_on, kept.told_on)

    def _add_words(self) -> None:
        self.words, self.state = QLabel(self), QLabel(self)
        for label in (self.words, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        # A day that has passed stays said, whatever was refused in the meantime.
        self.state.setProperty("stays", True)
        self.tell = QPushButton("Tell the child…", self)
        self.tell.setAccessibleName(f"Promise {self._number}: tell the child")
        style.set_role(self.tell, "link")
        self.tell.clicked.connect(self._begin_telling)
        self.change = QToolButton(self)
        self.change.setIcon(QIcon.fromTheme("pencil-simple"))
        self.change.setProperty("changes", True)
        self.change.setAccessibleName(f"Change promise {self._number}")
        self.change.setToolTip("Change this promise")
        self.change.clicked.connect(self._begin_changing)

    def _part(
        self, fields: tuple[tuple[QWidget, str, str, int], ...], last: QWidget | None = None
    ) -> QWidget:
        """Fields beside each other under their words, with what stands behind them."""
        part = QWidget(self)
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, (field, name, words, stretch) in enumerate(fields):
            field.setObjectName(f"promise_{self._number}_{name}")
            field.setAccessibleName(f"Promise {self._number}: {words.lower()}")
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if isinstance(field, DateField):
                field.is_compact = True
            label = QLabel(words, part)
            style.set_role(label, "quiet")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, stretch)
        if last is not None:
            grid.addWidget(last, 1, len(fields), Qt.AlignmentFlag.AlignTop)
        return part


def _differs(field: DateField, kept: date | None) -> bool:
    return bool(field.problem()) or field.value() != kept


def _standing(promise: Promise, today: date) -> tuple[str, bool]:
    """When it was said, by when it is due or how the child was told; and whether its day has passed."""
    said = f"Said {short_date(promise.made_on)}"
    if not promise.is_open and promise.told_on is not None:
        came = f" {promise.outcome}" if promise.outcome else ""
        return f"{said}. The child was told {short_date(promise.told_on)}: {promise.told_how}.{came}", False
    if promise.due_on is None:
        return f"{said}. Open until the child has been told.", False
    by = f"{said}, by {short_date(promise.due_on)}"
    if promise.due_on < today:
        return f"{by}. That day has passed: tell the child what came of it.", True
    return f"{by}. Open until the child has been told.", False
