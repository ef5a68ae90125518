"""Dispute procedure: the four shipped, the authority's own, and which one new alerts follow (A5, K14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from iro_desk.domain.case_alerts import DisputeTemplate
from iro_desk.domain.dispute_templates import standing_stages
from iro_desk.services import dispute_templates
from iro_desk.ui.forms.ui_settings_procedure import Ui_SettingsProcedureForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.settings_parts.part import Part
from iro_desk.ui.pages.settings_parts.procedure_panel import ProcedurePanel
from iro_desk.ui.widgets.short_table import fit, prepare

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from iro_desk.ui.page import Context, Where

_NEW = ""


class ProcedurePart(Part):
    """The procedures in a table, and the panel of the one that is open."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsProcedureForm()
        self.ui.setupUi(self)
        self._open: str | None = None
        self._held: tuple[DisputeTemplate, ...] = ()
        self.panel = ProcedurePanel(context, self)
        self.panel.setObjectName("procedure_panel")
        self.ui.panel_rows.addWidget(self.panel)
        self.model: Rows[DisputeTemplate] = Rows(self._columns(), self)
        prepare(self.ui.entries, self.model)
        header = self.ui.entries.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.ui.add.clicked.connect(lambda _checked=False: self.add())
        self.ui.entries.clicked.connect(lambda index: self._choose(self.model.row(index)))
        self.ui.entries.activated.connect(lambda index: self._choose(self.model.row(index)))
        self.panel.gone.connect(lambda: self._show_panel(None))
        self.panel.settled.connect(self._stay_on)
        self.panel.hide()

    def reread(self) -> None:
        self.context.work.do(dispute_templates.every, then=self._show, view=self)

    def opened(self) -> Where:
        return {"procedure": self._open}

    def reopen(self, opened: Where) -> None:
        self._show_panel(opened["procedure"])

    def add(self) -> None:
        """Open an empty form for a procedure of the authority's own."""
        self._show_panel(_NEW)
        self.panel.ui.name.setFocus()

    # Within

    def _show(self, held: tuple[DisputeTemplate, ...]) -> None:
        self._held = held
        self.model.set_rows(held)
        fit(self.ui.entries)
        self._show_panel(self._open)

    def _choose(self, template: DisputeTemplate | None) -> None:
        if template is not None:
            self._show_panel(template.key)

    def _show_panel(self, key: str | None) -> None:
        if key != self._open:
            self.panel.leave()
        self._open = key
        template = next((one for one in self._held if one.key == key), None) if key else None
        self.panel.setVisible(template is not None or key == _NEW)
        if template is not None:
            self.panel.show_template(template)
            self.ui.entries.selectRow(self._held.index(template))
        elif key == _NEW:
            self.panel.show_template(DisputeTemplate(key=_NEW, name=""))
            self.ui.entries.clearSelection()

    def _stay_on(self, made: object) -> None:
        """A procedure that was new goes on as the one it has become."""
        if self._open == _NEW:
            self._open = next((one.key for one in self._held if one.id == made), None)
            self.context.work.do(
                dispute_templates.every, then=lambda held: self._follow(held, made), view=self
            )

    def _follow(self, held: tuple[DisputeTemplate, ...], made: object) -> None:
        self._held = held
        if self._open is None:
            self._show_panel(next((one.key for one in held if one.id == made), None))

    def _columns(self) -> list[Column[DisputeTemplate]]:
        today = self.context.today
        return [
            Column(
                heading="Procedure", text=lambda one: one.name, is_bold=True, tooltip=lambda one: one.name
            ),
            Column(
                heading="Stages",
                text=lambda one: str(sum(stage.is_formal for stage in standing_stages(one, today()))),
                is_number=True,
            ),
            Column(heading="Limit", text=lambda one: f"{one.overall_limit_wd} wd", is_number=True),
            Column(heading="Used", text=lambda one: "Used" if one.is_used else "", is_quiet=True),
        ]
