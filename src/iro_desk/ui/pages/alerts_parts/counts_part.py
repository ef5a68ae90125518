"""How many alerts: by stage, team, theme, outcome and days open; every number opens its list (row A9)."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iro_desk.domain.alert_counts import GROUPS
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.wording import plain_date
from iro_desk.services import alert_pages
from iro_desk.ui import style
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.alert_counts import Count
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context

_YEAR, _ALL = "year", "all"
_WIDTH = 350


class CountsPart(QWidget):
    """`list_wanted` carries the words of a number and the ids of the alerts behind it."""

    list_wanted = Signal(str, object)
    filled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.period = ChoiceField(self)
        self.period.setObjectName("counts_period")
        self.period.setAccessibleName("Alerts raised in")
        self.period.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.period.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.period.activated.connect(lambda _row: self.reread())
        self.nothing = QLabel("No alert was raised in that time.", self)
        style.set_role(self.nothing, "quiet")
        self._place = QWidget(self)
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.period, self.nothing, self._place):
            column.addWidget(part)
        column.addStretch(1)
        self._groups: list[QWidget] = []

    def reread(self) -> None:
        """Read the counts of the time chosen."""
        first = year_of(self.context.today()).first
        choices = {_YEAR: f"Raised since {plain_date(first)}", _ALL: "Raised at any time"}
        if self.period.count() != len(choices):
            self.period.set_choices(choices, nothing=None)
        since = first if self.period.value() != _ALL else None
        self.context.work.do(lambda desk: _counted(desk, since), then=self._show, view=self)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Within

    def _show(self, counts: Sequence[Count]) -> None:
        held = self.focusWidget()
        name = held.objectName() if held is not None and self._place.isAncestorOf(held) else ""
        for group in self._groups:
            self._grid.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups = [
            self._group(key, tuple(found)) for key, found in groupby(counts, key=lambda one: one.group)
        ]
        self.nothing.setVisible(not counts)
        self._arrange()
        again = self._place.findChild(QPushButton, name) if name else None
        if again is not None:
            again.setFocus()
        self.filled.emit()

    def _arrange(self) -> None:
        """As many groups beside each other as there is room for."""
        columns = max(1, min(3, self.width() // style.scaled(_WIDTH)))
        for number, group in enumerate(self._groups):
            self._grid.addWidget(group, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _group(self, key: str, counts: tuple[Count, ...]) -> QWidget:
        group = QWidget(self._place)
        rows = QGridLayout(group)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(0, 1)
        heading = QLabel(GROUPS.get(key, key), group)
        style.set_role(heading, "section")
        rows.addWidget(heading, 0, 0, 1, 3)
        most = max(len(one.alert_ids) for one in counts)
        for number, one in enumerate(counts, 1):
            words = QLabel(one.words, group)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            rows.addWidget(words, number, 0)
            rows.addWidget(_Bar(len(one.alert_ids), most, group), number, 1)
            rows.addWidget(self._number(key, one, group), number, 2, Qt.AlignmentFlag.AlignRight)
        group.show()
        return group

    def _number(self, key: str, one: Count, group: QWidget) -> QPushButton:
        count = len(one.alert_ids)
        said = f"{GROUPS.get(key, key)}: {one.words}"
        link = QPushButton(str(count), group)
        link.setObjectName(f"count_{key}_{one.key}")
        link.setAccessibleName(f"{said}, {count}: open the list")
        link.setEnabled(bool(count))
        style.set_role(link, "link")
        link.clicked.connect(lambda _checked=False: self.list_wanted.emit(said, list(one.alert_ids)))
        return link


class _Bar(QWidget):
    """A number as a length beside the others of its group; the number itself stands next to it."""

    def __init__(self, count: int, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._count, self._most = count, max(most, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(72), style.scaled(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.tokens_of(self).word(Tone.ACCENT))
        width = max(self.width() * self._count / self._most, 3)
        painter.drawRoundedRect(QRectF(0, 0, width, self.height()), 2, 2)
        painter.end()


def _counted(desk: Desk, since: date | None) -> tuple[Count, ...]:
    return alert_pages.counts(desk, from_on=since)
