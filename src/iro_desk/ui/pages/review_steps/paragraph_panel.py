"""The IRO's own paragraph in one letter to one reader, written under that letter on Send (row O3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from iro_desk.services import letters
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL, Task
from iro_desk.ui.forms.ui_review_paragraph import Ui_ParagraphForm
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.services.paper_list import ListedPaper
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.page import Context

Key = tuple[str, str]
"""What names a letter among a review's papers: its kind and whose copy it is."""


class ParagraphPanel(StepPanel):
    """Its draft is named by kind and reader as well as review: it never comes back in another's letter."""

    form = letters.PARAGRAPH_FORM

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ParagraphForm()
        self.ui.setupUi(self)
        self.of: Key = ("", "")
        self._asked: tuple[ReviewPage, Key] | None = None
        self.ui.personal.minimum_lines = 3
        for button in (self.ui.see, self.ui.close):
            button.setProperty(SERVES_PANEL, True)
        self.ready()

    def show_letter(self, page: ReviewPage, listed: ListedPaper) -> None:
        """Show the paragraph of one letter; typing under way is left alone."""
        asked = self._asked = (page, listed.key)
        sent = listed.issued
        self._say_issued(f"Issued. A change goes out as addendum {sent[-1].addendum + 1}." if sent else "")
        review_id, (kind, recipient) = page.review.id or 0, listed.key
        self.work.do(
            lambda desk: letters.personal(desk, review_id, kind, recipient),
            then=lambda held: self._show(page, listed.key, held) if asked == self._asked else None,
            view=self,
        )

    def change(self) -> Task:
        assert self.page is not None  # noqa: S101 - a panel is filled before it is typed in
        review_id, (kind, recipient), text = self.page.review.id or 0, self.of, self.ui.personal.value()
        return lambda desk: letters.save_personal(desk, review_id, kind, recipient, text)

    def _show(self, page: ReviewPage, key: Key, held: str) -> None:
        def fill() -> None:
            # Not before: until then what is typed belongs to the letter shown before.
            self.page, self.of = page, key
            put(self.ui.personal, held)

        self.form = letters.paragraph_form(*key)
        self.begin(page.history.child.id or 0, page.review.id or 0, fill)


class ParagraphPlace(QFrame):
    """Where the panel stands under its letter. `wanted` asks to open one, `seen` to show the letter.

    What was left unfinished in a letter opens by itself.
    """

    wanted = Signal(object)
    seen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.set_role(self, "card")
        self.context = context
        self.panel = ParagraphPanel(context, self)
        self.key: Key | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.panel)
        self.panel.ui.see.clicked.connect(self._see)
        self.panel.ui.close.clicked.connect(self.close_panel)
        self.hide()

    def open_on(self, page: ReviewPage, listed: ListedPaper) -> None:
        """Show the paragraph of that letter."""
        self.key = listed.key
        self.panel.show_letter(page, listed)
        self.show()

    def renew(self, page: ReviewPage, papers: Iterable[ListedPaper]) -> None:
        """The papers were read again: show it as it is kept; without one open, look for one unfinished."""
        listed = next((one for one in papers if one.key == self.key), None)
        if listed is not None:
            self.open_on(page, listed)
            return
        self.close_panel()
        child_id, review_id = page.history.child.id or 0, page.review.id or 0
        self.context.work.do(
            lambda desk: letters.unfinished_paragraphs(desk, child_id, review_id),
            then=lambda found: self.wanted.emit(found[0]) if found and self.key is None else None,
            view=self,
        )

    def close_panel(self) -> None:
        """Put it away; what is typed is kept."""
        self.panel.leave()
        self.key = None
        self.hide()

    def _see(self) -> None:
        if self.key is not None and self.panel.commit():
            self.seen.emit(self.key)
