"""One dispute procedure with its stages: who answers, in how many working days, from when to when (K14)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from iro_desk.domain import dispute_templates as rules
from iro_desk.domain.case_alerts import DisputeTemplate, Stage
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.people import TIERS
from iro_desk.services import dispute_templates
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_procedure_panel import Ui_SettingsProcedurePanelForm
from iro_desk.ui.pages.review_steps.meeting_rows import EditedRow
from iro_desk.ui.pages.review_steps.rows_panel import RowsPanel
from iro_desk.ui.pages.settings_parts.part import bounded
from iro_desk.ui.widgets import tab_order
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


_NARROW = 560
_HEADINGS = ("Stage", "Who answers", "In working days")


class StageRow(EditedRow):
    """One stage. `raised` asks for it to stand one place further up."""

    raised = Signal()

    def __init__(self, number: int, row_id: int | None, parent: QWidget) -> None:
        super().__init__("stage", number, row_id, parent)
        # In the order in which Tab goes through them.
        self.label, self.role, self.response_wd = QLineEdit(self), ChoiceField(self), QLineEdit(self)
        self.role.set_choices(TIERS, nothing="Nobody")
        self.is_formal = QCheckBox("Formal", self)
        self.from_on, self.to_on = DateField(self), DateField(self)
        self.copies = {key: QCheckBox(words, self) for key, words in TIERS.items()}
        for field, name, words in (
            (self.label, "label", "Stage"),
            (self.role, "role", "Who answers"),
            (self.response_wd, "response_wd", "Working days"),
            (self.is_formal, "is_formal", ""),
            (self.from_on, "from_on", "In force from"),
            (self.to_on, "to_on", "In force to"),
        ):
            self.place(field, name, words, 0, row=1)
        self.is_formal.setAccessibleName(f"Stage {number}: formal")
        for day, words in ((self.from_on, "In force from"), (self.to_on, "In force to")):
            day.is_compact = True
            day.line().setPlaceholderText(words)
        self.label.setPlaceholderText("Stage")
        self.response_wd.setPlaceholderText("none")
        self._is_narrow: bool | None = None
        self._lay_out(number)

    def fields(self) -> tuple[QWidget, ...]:
        days = (self.from_on, self.to_on)
        return (self.label, self.role, self.response_wd, self.is_formal, *days, *self.copies.values())

    def show_stage(self, stage: Stage | None) -> None:
        """Fill the row; a new stage is formal."""
        held = stage or Stage(position=0, label="", escalates_to_role="")
        self.label.setText(held.label)
        self.role.set_value(held.escalates_to_role or None)
        self.response_wd.setText(str(held.response_wd) if held.response_wd else "")
        self.is_formal.setChecked(held.is_formal)
        self.from_on.set_value(held.from_on)
        self.to_on.set_value(held.to_on)
        for key, tick in self.copies.items():
            tick.setChecked(key in held.copy_to_roles)

    def stage(self, position: int) -> Stage:
        """What stands in the row; RuleBroken for a day that is none, and for working days that are none."""
        for field in (self.from_on, self.to_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        written = self.response_wd.text().strip()
        if written and not written.isdecimal():
            raise RuleBroken(
                "Enter the working days as a number, or leave it empty.", field=self.response_wd.objectName()
            )
        return Stage(
            position=position,
            label=self.label.text().strip(),
            escalates_to_role=self.role.value() or "",
            copy_to_roles=frozenset(key for key, tick in self.copies.items() if tick.isChecked()),
            response_wd=int(written) if written else None,
            is_formal=self.is_formal.isChecked(),
            from_on=self.from_on.value(),
            to_on=self.to_on.value(),
            id=self.row_id,
        )

    def _lay_out(self, number: int) -> None:
        self.up = QToolButton(self)
        self.up.setIcon(QIcon.fromTheme("caret-up"))
        self.up.setAccessibleName(f"Move stage {number} up")
        self.up.setToolTip("Move this stage up")
        policy = self.up.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.up.setSizePolicy(policy)
        self.up.setVisible(number > 1)
        self.is_formal.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.up.clicked.connect(self.raised)
        part = QWidget(self)
        flow = FlowLayout(part, gap=2)
        words = QLabel("Copies to", part)
        style.set_role(words, "quiet")
        flow.addWidget(words)
        for key, tick in self.copies.items():
            tick.setParent(part)
            tick.setObjectName(f"stage_{number}_copy_{key}")
            tick.setAccessibleName(f"Stage {number}: copy to {tick.text()}")
            flow.addWidget(tick)
        self.copies_part, self.unit = part, QLabel("wd", self)
        self.unit.setToolTip("Working days to answer in")
        style.set_role(self.unit, "quiet")
        self._headings = [QLabel(words, self) for words in _HEADINGS] if number == 1 else []
        for column, heading in enumerate(self._headings):
            style.set_role(heading, "quiet")
            self.grid.addWidget(heading, 0, column)
        self.up.setIconSize(QSize(style.scaled(16), style.scaled(16)))
        for column, stretch in enumerate((4, 4, 2, 0, 0, 0, 0)):
            self.grid.setColumnStretch(column, stretch)
        self._arrange(is_narrow=False)

    def _arrange(self, *, is_narrow: bool) -> None:
        """In three lines; where there is little room the name and who answers have one each."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        first, second = (3, 2) if is_narrow else (1, 1)
        for heading in self._headings:
            heading.setVisible(not is_narrow)
        line = 2 if is_narrow else 1
        places: tuple[tuple[QWidget, int, int, int], ...] = (
            (self.label, 1, 0, first),
            (self.role, line, 0 if is_narrow else 1, second),
            (self.response_wd, line, 2, 1),
            (self.unit, line, 3, 1),
            (self.is_formal, line, 4, 1),
            (self.up, 1, 5, 1),
            (self.remove, 1, 6, 1),
            (self.from_on, 3, 0, 1),
            (self.to_on, 3, 1, 1),
            (self.copies_part, 4, 0, 7),
        )
        for field, row, column, span in places:
            self.grid.removeWidget(field)
            self.grid.addWidget(field, row, column, 1, span)
            if field not in {self.copies_part, self.unit}:
                self.grid.setAlignment(field, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < style.scaled(_NARROW))


class ProcedurePanel(RowsPanel[StageRow]):
    """One procedure, shipped, changed or the authority's own. `gone` says that it was taken away."""

    form = "settings_procedure"
    row_kind = StageRow
    keeps = "Done, or leaving, keeps it."
    gone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsProcedurePanelForm()
        self.ui.setupUi(self)
        self.rows_part = self.ui.stages
        self.template = DisputeTemplate(key="", name="")
        bounded(self.ui.overall_limit_wd, 160)
        ui = self.ui
        for button in (ui.discard, ui.use, ui.restore, ui.remove):
            button.setProperty(SERVES_PANEL, True)
        ui.note.hide()
        ui.discard.hide()
        ui.add.clicked.connect(self.add)
        ui.done.clicked.connect(self.commit)
        ui.discard.clicked.connect(self.discard)
        ui.use.clicked.connect(lambda _checked=False: self.use())
        ui.restore.clicked.connect(lambda _checked=False: self.put_back())
        ui.remove.clicked.connect(lambda _checked=False: self.take_away())
        self.dirty_changed.connect(ui.discard.setVisible)
        self.noted.connect(self._note)
        self.ready()

    def show_template(self, template: DisputeTemplate) -> None:
        """Show a procedure; one with the key "" is new. Typing under way is left alone."""
        form = f"{ProcedurePanel.form}:{template.key}"
        if self.key is not None and self.key.form != form:
            self.move_on()
        self.form = form
        self.template = template
        self.begin(0, 0, lambda: self._fill_fields(template))
        ui, is_shipped = self.ui, template.key in {one.key for one in rules.SHIPPED}
        ui.heading.setText(template.name or "A procedure of our own")
        ui.is_used.setText("New alerts follow this procedure." if template.is_used else "")
        ui.is_used.setVisible(template.is_used)
        ui.use.setVisible(bool(template.key) and not template.is_used)
        ui.restore.setVisible(is_shipped)
        ui.remove.setVisible(bool(template.key) and not is_shipped)
        self._say_doubts(template, self.context.today())

    def set_rows(self, ids: list[int | None]) -> None:
        super().set_rows(ids)
        ui, ends = self.ui, [(*row.copies.values(), row.up, row.remove) for row in self.rows]
        for end in ends:
            tab_order.follow(end)
        buttons = (ui.add, ui.done, ui.discard, ui.use, ui.restore, ui.remove)
        tab_order.follow((*(end[-1] for end in ends[-1:]), *buttons))

    def touched(self, *ignored: object) -> None:
        super().touched(*ignored)
        if not self._is_filling:
            self._clear_when_clean(is_dirty=False)  # a refusal is about what stood there before

    def change(self) -> Task:
        stages = tuple(row.stage(number) for number, row in enumerate(self.rows))
        wanted = replace(
            self.template,
            name=self.ui.name.text().strip(),
            overall_limit_wd=self.ui.overall_limit_wd.value(),
            stages=stages,
        )
        self._check(wanted)
        return lambda desk: dispute_templates.save(desk, wanted)

    def dress(self, row: StageRow) -> None:
        row.show_stage(None)
        row.raised.connect(lambda row=row: self.raise_row(row))

    def raise_row(self, row: StageRow) -> None:
        """One place further up."""
        at = self.rows.index(row)
        if at:
            above = self.rows[at - 1]
            (above_raw, above_id), (raw, row_id) = (above.raw(), above.row_id), (row.raw(), row.row_id)
            above.set_raw(raw)
            row.set_raw(above_raw)
            above.row_id, row.row_id = row_id, above_id
            above.label.setFocus()
            self.touched()

    def use(self) -> None:
        """Let new alerts follow it."""
        key = self.template.key
        if self.commit():
            self.work.do(lambda desk: dispute_templates.use(desk, key), failed=self.refused.emit, view=self)

    def put_back(self) -> None:
        """As it is shipped; what was changed can be read in the audit."""
        key = self.template.key
        self.discard()
        self.let_go()
        self.work.do(lambda desk: dispute_templates.restore(desk, key), failed=self.refused.emit, view=self)

    def take_away(self) -> None:
        """Remove one of our own; refused while an alert follows it."""
        shown, key = self.key, self.template.key
        self.work.do(
            lambda desk: dispute_templates.remove(desk, key),
            then=lambda _none: self._went(shown),
            failed=self.refused.emit,
            view=self,
        )

    # Within

    def _went(self, key: DraftKey | None) -> None:
        if self.key == key:
            self.discard()
            self.let_go()
            self.gone.emit()

    def _fill_fields(self, template: DisputeTemplate) -> None:
        self.ui.name.setText(template.name)
        self.ui.overall_limit_wd.setValue(template.overall_limit_wd)
        # A new one begins with a stage to fill: that alone is no typing.
        stages = template.stages or (None,)
        self.set_rows([stage.id if stage else None for stage in stages])
        for row, stage in zip(self.rows, stages, strict=True):
            row.show_stage(stage)

    def _check(self, wanted: DisputeTemplate) -> None:
        """The rules of a procedure, with the field of the row that a sentence is about."""
        for row, stage in zip(self.rows, wanted.stages, strict=True):
            alone = replace(wanted, stages=(replace(stage, is_formal=True),))
            try:
                rules.check(alone if stage.is_formal else replace(alone, stages=(stage, _FORMAL)))
            except RuleBroken as broken:
                field = {"escalates_to_role": row.role, "label": row.label, "to_on": row.to_on}
                held = field.get(broken.field or "", row.response_wd)
                is_of_row = broken.field not in {"name", "overall_limit_wd", "stages"}
                raise RuleBroken(
                    broken.sentence, field=held.objectName() if is_of_row else broken.field
                ) from None
        rules.check(wanted)

    def _say_doubts(self, template: DisputeTemplate, today: date) -> None:
        doubts = rules.doubts(template, today) if template.stages else ()
        self.ui.doubts.setText("\n".join(doubts))
        self.ui.doubts.setVisible(bool(doubts))

    def _note(self, sentence: str) -> None:
        self.ui.note.setText(sentence)
        self.ui.note.setVisible(bool(sentence))


_FORMAL = Stage(position=99, label="Formal", escalates_to_role="director")
"""Stands after an informal stage that is looked at alone."""
