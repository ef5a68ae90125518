"""Health and dental rates of two days, as n of d (row M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iro_desk.domain.days import add_months
from iro_desk.services import duty_matrix
from iro_desk.ui import style
from iro_desk.ui.models.duty_matrix import RateWords, rate_columns, rate_words
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.grid import Grid, Room
from iro_desk.ui.widgets.short_table import fit

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.errors import IroDeskError
    from iro_desk.domain.health_rates import Rate
    from iro_desk.ui.page import Context

_SAYS = (
    "Of the children looked after on the day whose duty it is: done, and not late. Both days are counted "
    "from what is on file today."
)
_DATE_WIDTH = 230
_ROOMS = (Room(180), Room(130), Room(130), Room(110, 1))


class RatesView(QWidget):
    """A few rows, and the day they are compared with: a year ago until another is typed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style.set_role(self, "card")
        label = QLabel("&Compare with", self)
        self.before_on = DateField(self)
        self.before_on.setObjectName("compared_with")
        self.before_on.setAccessibleName("Day to compare with")
        self.before_on.is_compact = True
        label.setBuddy(self.before_on)
        self.says = QLabel(_SAYS, self)
        self.says.setWordWrap(True)
        style.set_role(self.says, "quiet")
        self.model: Rows[RateWords] = Rows((), self)
        self.table = Grid(self)
        self.table.setObjectName("rates")
        self.table.setAccessibleName("Rates")
        head = QHBoxLayout()
        head.setSpacing(12)
        for part, stretch in ((label, 0), (self.before_on, 0), (self.says, 1)):
            head.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addWidget(self.table)
        self.before_on.line().editingFinished.connect(self.reread)

    def reread(self) -> None:
        """Count anew."""
        today = self._context.today()
        self.before_on.setMaximumWidth(style.scaled(_DATE_WIDTH))
        self.before_on.set_reference(today, self._context.calendar)
        if self.before_on.problem():
            return
        day = self.before_on.value() or add_months(today, -12)
        self._context.work.do(
            lambda desk: duty_matrix.health_rates(desk, day),
            then=lambda found: self._show(day, found),
            failed=self._refuse,
            view=self,
        )

    def _show(self, day: date, found: tuple[Rate, ...]) -> None:
        self.model.columns = rate_columns(day)
        self.model.set_rows([rate_words(rate) for rate in found])
        self.table.use(self.model, _ROOMS)
        fit(self.table)
        if self.before_on.value() is None:
            self.before_on.set_value(day)

    def _refuse(self, error: IroDeskError) -> None:
        self.before_on.set_problem(error.sentence)
