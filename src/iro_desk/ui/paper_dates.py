"""The due dates that stand in a paper, listed beside it: each says why when it is pressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.domain.wording import weekday_date
from iro_desk.ui import style
from iro_desk.ui.date_link import DateLink
from iro_desk.ui.models.duties import marked_day, person
from iro_desk.ui.why import Asked, of_due, of_wall

if TYPE_CHECKING:
    from iro_desk.services.paper_dates import PaperDate
    from iro_desk.services.previews import Preview
    from iro_desk.ui.page import Context

ISSUED_NOTE = "As the record stands today. What is printed stays as it was issued."


class PaperDates(QWidget):
    """What each date is of, the date under it; hidden where the paper holds none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._rows: list[QWidget] = []
        self.links: list[DateLink] = []
        self._title = QLabel("Dates in this paper", self)
        style.set_role(self._title, "section")
        self.note = QLabel(ISSUED_NOTE, self)
        self.note.setWordWrap(True)
        style.set_role(self.note, "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self._column.addWidget(self.note)
        self.hide()

    def show_dates(self, context: Context, paper: Preview) -> None:
        """Show the dates of a paper."""
        self.setVisible(bool(paper.dates))
        self.note.setVisible(paper.issued_on is not None)
        now = (paper.dates, context.names.is_private)
        if now == self._shown:
            return
        self._shown = now
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.links = [], []
        for one in paper.dates:
            self._add(context, one)

    def asked(self) -> list[Asked | None]:
        """What each of them is asked by."""
        return [link.asked for link in self.links]

    def _add(self, context: Context, one: PaperDate) -> None:
        words, link = QLabel(one.words, self), DateLink(self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setContentsMargins(0, 4, 0, 0)
        style.set_role(words, "quiet")
        link.show_date(_asked(context, one), marked_day(weekday_date(one.on), one.on, context.calendar))
        self._column.addWidget(words)
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows += [words, link]
        self.links.append(link)


def _asked(context: Context, one: PaperDate) -> Asked:
    names, child = context.names, one.child
    if one.due is not None:
        asked = of_due(names, child, one.due, one.review_id, what=one.words, says=one.says)
        return replace(asked, due_on=one.on)
    heading = person(names, child.name, child.child_ref)
    return of_wall(heading, one.on, (child.id or 0,))
