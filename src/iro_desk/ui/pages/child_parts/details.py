"""The details of a child: what the IRO keeps, and the facts from the council's files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain import codes
from iro_desk.domain.child import Child
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.wording import plain_date
from iro_desk.services import children, code_tables
from iro_desk.services.children import ChildPage
from iro_desk.ui.drafted_panel import SERVES_PANEL, DraftedPanel, Task
from iro_desk.ui.forms.ui_child_details import Ui_ChildDetailsForm
from iro_desk.ui.models.caseload import plan_words
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.ui.page import Context

HIDDEN = "Names are hidden. Show them (F8) to change the details of a child."


class DetailsPanel(DraftedPanel):
    """The fields the IRO may correct: name, social worker, team, days of allocation and last visit."""

    form = "child"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context
        self.child: Child | None = None
        self.ui = Ui_ChildDetailsForm()
        self.ui.setupUi(self)
        for button in (self.ui.done, self.ui.discard):
            button.setProperty(SERVES_PANEL, True)
        self.ui.problem.hide()
        self.ui.done.clicked.connect(lambda _checked=False: self.commit())
        self.ui.discard.clicked.connect(lambda _checked=False: self.discard())
        self.noted.connect(self.ui.note.setText)
        self.refused.connect(self._say)
        self.dirty_changed.connect(self._show_typing)
        self._show_typing(False)

    def show_child(self, child: Child, teams: Sequence[str]) -> None:
        """Show what is stored; typing under way is left alone."""
        # First: what is still typed of the child before is committed as that one's.
        self.begin(child.id or 0, child.id or 0, lambda: self._fill_fields(child, teams))
        self.child = child

    def change(self) -> Task:
        ui = self.ui
        for field in (ui.iro_allocated_on, ui.last_iro_contact_on):
            if field.problem():
                raise RuleBroken(field.problem(), field=field.objectName())
        seen_on = ui.last_iro_contact_on.value()
        if seen_on and seen_on > self.context.today():
            raise RuleBroken(
                "This day is still to come. Enter the day you last saw the child.",
                field="last_iro_contact_on",
            )
        assert self.child is not None  # noqa: S101 - `begin` came first
        wanted = replace(
            self.child,
            name=ui.name.text().strip(),
            known_as=ui.known_as.text().strip(),
            social_worker=ui.social_worker.text().strip() or None,
            team=ui.team.value(),
            iro_allocated_on=ui.iro_allocated_on.value(),
            last_iro_contact_on=seen_on,
        )
        return lambda desk: children.save(desk, wanted)

    def _fill_fields(self, child: Child, teams: Sequence[str]) -> None:
        ui = self.ui
        give_reference(self, self.context.today(), self.context.calendar)
        ui.team.set_choices({name: name for name in teams}, nothing="No team")
        ui.name.setText(child.name)
        ui.known_as.setText(child.known_as)
        ui.social_worker.setText(child.social_worker or "")
        ui.team.set_value(child.team)
        ui.iro_allocated_on.set_value(child.iro_allocated_on)
        ui.last_iro_contact_on.set_value(child.last_iro_contact_on)

    def _say(self, error: IroDeskError) -> None:
        # A date field shows its own sentence.
        is_told = error.field in {"iro_allocated_on", "last_iro_contact_on"}
        self.ui.problem.setText(error.sentence)
        self.ui.problem.setVisible(not is_told)

    def _show_typing(self, is_dirty: bool) -> None:
        for button in (self.ui.done, self.ui.discard):
            button.setEnabled(is_dirty)
        if not is_dirty:
            self.ui.problem.hide()


def facts(page: ChildPage) -> list[tuple[str, str]]:
    """The facts of a child in words."""
    child, row, episode = page.row.child, page.row, page.episode
    since = row.period.became_looked_after_on if row.period else row.latest_start
    is_known = row.period is None or row.period.start_known
    need = code_tables.words("category_of_need", episode.category_of_need) if episode else ""
    provider = code_tables.words("placement_provider", episode.placement_provider) if episode else ""
    return [
        ("Reference", child.child_ref),
        ("Share reference", child.share_ref),
        ("Born", _day(child.born_on)),
        ("Sex", codes.words(codes.SEX, child.sex)),
        ("Ethnicity", code_tables.words("ethnicity", child.ethnicity)),
        ("Disability", child.disability or ""),
        ("Legal status", row.legal_status),
        ("Placement", row.placement),
        ("Provided by", provider),
        ("Category of need", need),
        ("Plan", plan_words(row)),
        ("Looked after since" if is_known else "Looked after by", _day(since)),
        ("Left care", _day(row.ceased_on)),
        ("Unaccompanied child", "Yes" if child.is_uasc else ""),
        ("Social worker’s last visit", _day(child.last_social_work_visit_on or child.last_seen_on)),
        ("Health assessment", _day(child.last_health_assessment_on)),
        ("Dental check", _day(child.last_dental_check_on)),
        ("Adoption decision", _day(child.adoption_decision_on)),
        ("Reviews complete from", _day(child.reviews_known_from)),
    ]


def _day(on: date | None) -> str:
    return plain_date(on) if on else ""
