"""The papers of an alert: what can be made now, and what was issued of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from iro_desk.domain.wording import short_date
from iro_desk.ui import style
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from iro_desk.services.alert_papers import OfferedPaper
    from iro_desk.ui.page import Context


class PaperRows:
    """Fills a column with a line for each paper; each opens the page on which it is seen and issued."""

    def __init__(self, context: Context, place: QWidget) -> None:
        self.context = context
        self._place = place
        self._shown: object = None
        self.links: list[QPushButton] = []

    def show_papers(self, papers: Sequence[OfferedPaper]) -> None:
        """Show these, in order."""
        now = (tuple(papers), self.context.names.is_private)
        layout = self._place.layout()
        if now == self._shown or not isinstance(layout, QVBoxLayout):
            return
        self._shown, self.links = now, []
        while item := layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for paper in papers:
            layout.addWidget(self._row(paper))

    def _row(self, paper: OfferedPaper) -> QWidget:
        row = QWidget(self._place)
        flow = FlowLayout(row, gap=4)
        said = "" if self.context.names.is_private else paper.words
        spoken = f"{paper.title}. {said}" if said else paper.title
        flow.addWidget(self._link(paper.title, paper.where, spoken, row))
        if said:
            words = QLabel(said, row)
            words.setTextFormat(Qt.TextFormat.PlainText)
            style.set_role(words, "quiet")
            flow.addWidget(words)
        for document_id, issued_on, _addressee in paper.issued:
            day = short_date(issued_on)
            where = {**paper.where, "document_id": document_id}
            flow.addWidget(self._link(f"issued {day}", where, f"{paper.title} as issued {day}", row))
        return row

    def _link(self, words: str, where: dict[str, object], spoken: str, row: QWidget) -> QPushButton:
        link = QPushButton(words, row)
        link.setAccessibleName(spoken)
        style.set_role(link, "link")
        link.clicked.connect(lambda _checked=False: self.context.go("preview", where))
        self.links.append(link)
        return link
