"""What is withheld: all that a review has to say, and who is not to read it, with the reason (row D6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from iro_desk.domain.paper_kinds import AUDIENCES, Audience
from iro_desk.domain.withheld import REASONS, Why
from iro_desk.services import withheld
from iro_desk.services.withheld import Keep
from iro_desk.ui import style
from iro_desk.ui.pages.review_steps.step_panel import StepPanel
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.services.withheld import Sayable
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context

_SNIPPET = 160


class WithheldRow(QFrame):
    """One thing the review says: a tick for each audience it is kept from; once one is, the reason."""

    def __init__(self, one: Sayable, parent: QWidget) -> None:
        super().__init__(parent)
        self.subject = one.subject
        style.set_role(self, "card")
        self.ticks = {
            audience: self._tick(one, audience) for audience in AUDIENCES if one.may_be_ticked(audience)
        }
        self.reason = QLineEdit(self)
        self.reason.setObjectName(f"reason:{one.subject}")
        self.reason.setPlaceholderText("Why it is withheld")
        self.reason.setAccessibleName(f"{one.what}: why it is withheld")
        self.words = _label(_snippet(one.text), "quiet", self)
        self._is_private = self._hides_reason = False
        self._arrange(one)
        self.hide_words(is_private=False)

    def fill(self, one: Sayable) -> None:
        """Show what is kept."""
        for audience, tick in self.ticks.items():
            tick.setChecked(audience in one.withheld)
        self.reason.setText(one.reason)
        self.hide_words(is_private=self._is_private)

    def hide_words(self, *, is_private: bool) -> None:
        """Without what was said, and the reason that stands there: both may name people."""
        self._is_private = is_private
        self.words.setVisible(not is_private and bool(self.words.text()))
        self._hides_reason = is_private and bool(self.reason.text())
        self._show_reason()

    def keep(self) -> Keep:
        """What is wanted of it."""
        audiences = frozenset(audience for audience, tick in self.ticks.items() if tick.isChecked())
        return Keep(subject=self.subject, audiences=audiences, reason=self.reason.text())

    def _tick(self, one: Sayable, audience: Audience) -> QCheckBox:
        tick = QCheckBox(AUDIENCES[audience], self)
        tick.setObjectName(f"keep:{one.subject}:{audience}")
        tick.setAccessibleName(f"{one.what}: not for {AUDIENCES[audience].lower()}")
        tick.toggled.connect(lambda _is_on: self._show_reason())
        return tick

    def _arrange(self, one: Sayable) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(_label(one.what, "strong", self))
        column.addWidget(self.words)
        if self.ticks:
            row = QHBoxLayout()
            row.addWidget(_label("Not for", "", self), 0, Qt.AlignmentFlag.AlignVCenter)
            holder = QWidget(self)
            flow = FlowLayout(holder)
            for tick in self.ticks.values():
                flow.addWidget(tick)
            row.addWidget(holder, 1)
            column.addLayout(row)
            column.addWidget(self.reason)
        for words in _automatic(one.why):
            column.addWidget(_label(words, "quiet", self))

    def _show_reason(self) -> None:
        is_kept = any(tick.isChecked() for tick in self.ticks.values())
        self.reason.setVisible(is_kept and not self._hides_reason)


class WithheldPanel(StepPanel):
    """Everything that could be said, grouped; what is left out by rule is said with the rule."""

    form = "review_withheld"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: list[WithheldRow] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(_label("What is withheld", "section", self))
        self.problem = _label("", "problem", self)
        self.column.addWidget(self.problem)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._list)
        self._found: tuple[Sayable, ...] = ()
        self._headings: list[tuple[QLabel, str]] = []
        context.names.changed.connect(self._show_names)
        self.ready()

    def show_review(self, page: ReviewPage) -> None:
        """Show what the review has to say; typing under way is left alone."""
        self.page = page
        review_id = page.review.id or 0
        self.work.do(
            lambda desk: withheld.sayable(desk, review_id),
            then=lambda found: self._show(page, found),
            view=self,
        )

    def problem_line(self, _field: str | None) -> QLabel:
        return self.problem

    def fill(self, _page: ReviewPage) -> None:
        for row, one in zip(self.rows, self._found, strict=True):
            row.fill(one)

    def change(self) -> Task:
        wanted = [row.keep() for row in self.rows if row.ticks]
        review_id = self.key.record_id if self.key else 0
        return lambda desk: withheld.save(desk, review_id, wanted)

    def _show(self, page: ReviewPage, found: tuple[Sayable, ...]) -> None:
        is_other = self.key is None or self.key.record_id != page.review.id
        if page is not self.page or (self.is_dirty and not is_other):
            return
        if is_other and self.key is not None:
            self.move_on()
        if is_other or self._layout_of(found) != self._layout_of(self._found):
            self.let_go()  # rows that are not filled yet are nothing that was typed
            self._make_rows(found)
        self._found = found
        self.begin(page.history.child.id or 0, page.review.id or 0, lambda: self._fill_all(page))

    def _make_rows(self, found: tuple[Sayable, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.rows = []
        self._headings = []
        group = ""
        for one in found:
            if one.group != group:
                group = one.group
                heading = _label(self.context.names.within(group), "strong", self._list)
                self._headings.append((heading, group))
                self._rows.addWidget(heading)
            row = WithheldRow(one, self._list)
            row.hide_words(is_private=self.context.names.is_private)
            self.rows.append(row)
            self._rows.addWidget(row)
        if not found:
            self._rows.addWidget(
                _label("Nothing is written yet that could be withheld.", "quiet", self._list)
            )

    def _show_names(self) -> None:
        for label, group in self._headings:
            label.setText(self.context.names.within(group))
        for row in self.rows:
            row.hide_words(is_private=self.context.names.is_private)

    @staticmethod
    def _layout_of(found: tuple[Sayable, ...]) -> list[object]:
        return [(one.subject, one.what, one.text, one.why) for one in found]


def _snippet(text: str) -> str:
    """The beginning of what is said, in one line."""
    line = " ".join(text.split())
    return f"{line[:_SNIPPET].rsplit(' ', 1)[0]} …" if len(line) > _SNIPPET else line


def _automatic(why: dict[Audience, Why]) -> list[str]:
    """What is left out by rule, a line for each reason: "Not for parents, carers: …"."""
    by_reason: dict[Why, list[str]] = {}
    for audience, reason in why.items():
        by_reason.setdefault(reason, []).append(AUDIENCES[audience].lower())
    return [
        f"In no paper: {REASONS[reason]}."
        if len(names) == len(AUDIENCES)
        else f"Not for {', '.join(names)}: {REASONS[reason]}."
        for reason, names in by_reason.items()
    ]


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role != "")
    if role:
        style.set_role(label, role)
    return label
