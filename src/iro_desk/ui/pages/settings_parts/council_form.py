"""The order and the headings of the council's form, for the texts copied into its system (row X5)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from iro_desk.domain.paste_pack import BY_ID, PARTS, PackPart
from iro_desk.services import paste_pack
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_council_form import Ui_SettingsCouncilForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task


class CouncilFormPart(Part):
    """The list of parts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = CouncilFormPanel(context, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.panel)

    def reread(self) -> None:
        self.context.work.do(
            paste_pack.order,
            then=lambda held: self.panel.begin(0, 0, lambda: self.panel.fill(held)),
            view=self,
        )


class PartRow(QWidget):
    """One part: its heading, and the way up."""

    raised = Signal()

    def __init__(self, part: PackPart, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part.id
        self.heading = QLineEdit(part.heading, self)
        self.heading.setObjectName(f"heading_{part.id}")
        self.heading.setAccessibleName(f"Heading of {BY_ID[part.id].heading.lower()}")
        self.up = QToolButton(self)
        self.up.setObjectName(f"up_{part.id}")
        self.up.setIcon(QIcon.fromTheme("caret-up"))
        self.up.setAccessibleName(f"Move {BY_ID[part.id].heading.lower()} up")
        self.up.setToolTip("Move up")
        self.up.clicked.connect(self.raised)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.heading, 1)
        row.addWidget(self.up)


class CouncilFormPanel(SettingsPanel):
    """Every part once, each with its heading."""

    form = "settings_council_form"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsCouncilForm()
        self.ui.setupUi(self)
        self.rows: list[PartRow] = []
        self.ui.defaults.setProperty(SERVES_PANEL, True)
        self.ui.defaults.clicked.connect(self._put_defaults)
        self._make_rows(PARTS)
        self.ready()

    def fill(self, held: tuple[PackPart, ...]) -> None:
        """Show the parts in that order."""
        self._order([part.id for part in held])
        headings = {part.id: part.heading for part in held}
        for row in self.rows:
            row.heading.setText(headings[row.part])

    def change(self) -> Task:
        wanted = [(row.part, row.heading.text()) for row in self.rows]
        if wanted == [(part.id, part.heading) for part in PARTS]:
            wanted = []
        return lambda desk: paste_pack.save_order(desk, wanted)

    def more_state(self) -> dict[str, Any]:
        return {"order": [row.part for row in self.rows]}

    def restore_more(self, state: dict[str, Any]) -> None:
        self._order(state["order"])

    def _make_rows(self, parts: tuple[PackPart, ...]) -> None:
        for part in parts:
            row = PartRow(part, self.ui.parts)
            row.raised.connect(lambda row=row: self._raise(row))
            self.rows.append(row)
            self.ui.parts_rows.addWidget(row)

    def _order(self, wanted: list[str]) -> None:
        self.rows.sort(key=lambda row: wanted.index(row.part) if row.part in wanted else len(wanted))
        for row in self.rows:
            self.ui.parts_rows.removeWidget(row)
        for row in self.rows:
            self.ui.parts_rows.addWidget(row)
        fields = [field for row in self.rows for field in (row.heading, row.up)]
        for one, following in pairwise(fields):
            QWidget.setTabOrder(one, following)

    def _raise(self, row: PartRow) -> None:
        place = self.rows.index(row)
        if place:
            order = [one.part for one in self.rows]
            order[place - 1], order[place] = order[place], order[place - 1]
            self._order(order)
            self.touched()
            row.up.setFocus()

    def _put_defaults(self) -> None:
        self.fill(PARTS)
        self.touched()
        self.commit()
