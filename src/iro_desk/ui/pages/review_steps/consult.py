"""Consult: what the child and others said before the review."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from iro_desk.domain.consultation import CONSENT, METHODS, PERSON_ROLES, VIEWS, Consultation
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.wording import short_date
from iro_desk.services import consultations, drafts
from iro_desk.services.drafts import DraftKey
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_consult import Ui_ConsultForm
from iro_desk.ui.forms.ui_review_consultation import Ui_ConsultationForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put, take
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.date_field import give_reference
from iro_desk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context, Where

USUAL = ("child", "carer", "mother", "father", "social_worker", "school")
_NOT_FIELDS = {"id", "child_id", "review_id", "views"}
_NOT_FIELDS |= {"offered_methods", "communication_aids", "share_what", "private_fields", "rights_explained"}
_NOT_FIELDS |= {"feedback_form_given", "offered_separate_meeting", "form_sent_on", "form_returned_on"}
_NOT_FIELDS |= {"attendance_barrier"}
_FIELDS = tuple(field.name for field in fields(Consultation) if field.name not in _NOT_FIELDS)
_LIST_WIDTH = 190


class ConsultationPanel(StepPanel):
    """One person's views. A new one is drafted under the review, so that it can be found again.

    `removed` carries a Consultation taken away, and what was typed in it and not kept (None
    where nothing was): both come back with `bring_back`, which ends in `brought_back` (its id).
    """

    form = "consultation"
    removed = Signal(object, object)
    brought_back = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ConsultationForm()
        self.ui.setupUi(self)
        self._held = Consultation()
        self.ui.person_role.set_choices(PERSON_ROLES, nothing=None)
        self.ui.method.set_choices(METHODS, nothing=None)
        self.ui.consent_to_share.set_choices(CONSENT)
        self.ui.never_printed.set_status(Tone.SOON, "Never printed", "eye-slash")
        for area in self.findChildren(TextArea):
            area.minimum_lines = 2
        self.ui.person_role.changed.connect(self._name_words)
        self.ui.remove.clicked.connect(self.remove)
        self.ready()

    @property
    def shown_id(self) -> int:
        """The consultation shown, 0 for a new one."""
        return self._held.id or 0

    def show_consultation(self, consultation: Consultation) -> None:
        """Show one consultation, or a new one where it has no id."""
        child_id, review_id = consultation.child_id or 0, consultation.review_id or 0
        record_id = consultation.id or -review_id
        # Typing under way is left alone, and so is the record it will be written to.
        if self.key == DraftKey(child_id, self.form, record_id) and self.is_dirty:
            return
        self.begin(child_id, record_id, lambda: self._fill_with(consultation))

    def change(self) -> Task:
        if self.ui.consulted_on.problem():
            raise RuleBroken(self.ui.consulted_on.problem(), field="consulted_on")
        values = {name: take(getattr(self.ui, name)) for name in _FIELDS}
        said = {name: take(getattr(self.ui, name)) for name in VIEWS}
        wanted = replace(self._held, **values, views={name: text for name, text in said.items() if text})
        return lambda desk: consultations.save(desk, wanted)

    def remove(self) -> None:
        """Take away a consultation entered by mistake, and ask nothing: it can be brought back."""
        key, held = self.key, self._held
        if key is None or not held.id:
            return
        consultation_id = held.id
        unfinished = self.raw_state() if self.draft_task() else None
        self.let_go()

        def take_away(desk: Desk) -> Consultation:
            if unfinished:
                drafts.save(desk, key, unfinished)  # still there, should it not go
            removed = consultations.remove(desk, consultation_id)
            drafts.drop(desk, key)
            return removed

        def stay(error: IroDeskError) -> None:
            self.show_consultation(held)
            self.refused.emit(error)

        self.work.do(
            take_away,
            then=lambda removed: self.removed.emit(removed, unfinished),
            failed=stay,
            view=self,
        )

    def bring_back(self, removed: Consultation, unfinished: dict[str, Any] | None) -> None:
        """Keep a consultation again as it stood, with what was typed in it and not kept."""

        def keep_again(desk: Desk) -> int:
            kept_id = consultations.save(desk, removed)
            if unfinished:
                drafts.save(desk, DraftKey(removed.child_id or 0, self.form, kept_id), unfinished)
            return kept_id

        self.work.do(keep_again, then=self.brought_back.emit, view=self)

    def _fill_with(self, consultation: Consultation) -> None:
        self._held = consultation
        give_reference(self, self.context.today(), self.context.calendar)
        for name in _FIELDS:
            put(getattr(self.ui, name), getattr(consultation, name))
        for name in VIEWS:
            put(getattr(self.ui, name), consultation.views.get(name, ""))
        heading = _who(consultation, self.context.names.shown) if consultation.id else "New consultation"
        self.ui.heading.setText(heading)
        self.ui.remove.setVisible(bool(consultation.id))
        self._name_words()

    def _name_words(self) -> None:
        is_child = self.ui.person_role.value() == "child"
        self.ui.words_heading.setText("The child's own words" if is_child else "What they said")


class ConsultStep(QWidget):
    """Everyone heard for this review at the left, the child first; the one chosen at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_ConsultForm()
        self.ui.setupUi(self)
        self.panel = ConsultationPanel(context, self)
        self.ui.editor.setWidget(self.panel)
        self._page: ReviewPage | None = None
        self._has_unfinished = False
        self._chosen: int | None = None
        columns: list[Column[Consultation]] = [Column(heading="Who", text=self._line)]
        self.model = Rows(columns, self)
        self.ui.consultations.setModel(self.model)
        self.ui.consultations.setUniformItemSizes(True)
        self.ui.consultations.selectionModel().currentChanged.connect(self._choose)
        self.ui.add_consultation.clicked.connect(self.add)
        self.panel.committed.connect(self._take_committed)
        self.panel.removed.connect(self._tell_removed)
        self.panel.brought_back.connect(self._choose_again)

    def show_review(self, page: ReviewPage) -> None:
        """Show the consultations of a review."""
        is_other = self._page is None or self._page.review.id != page.review.id
        self._page = page
        self.ui.consultations.setFixedWidth(style.scaled(_LIST_WIDTH))
        if is_other:
            self._chosen, self._has_unfinished = None, False
            key = DraftKey(page.history.child.id or 0, ConsultationPanel.form, -(page.review.id or 0))
            self.context.work.do(
                lambda desk: drafts.load(desk, key) is not None, then=self._note_unfinished, view=self
            )
        self._show_list()

    def add(self) -> None:
        """Begin a new consultation, with the person most wanted next."""
        self._chosen = 0
        self._show_list()
        self.panel.ui.person_role.setFocus()

    def opened(self) -> Where:
        """Whose views are shown, as JSON values: 0 for a new consultation."""
        return {"consultation": self.panel.shown_id}

    def reopen(self, opened: Where) -> None:
        """Show again whom `opened` told."""
        self._chosen = int(opened["consultation"])
        self._show_list()

    def _show_list(self) -> None:
        page = self._page
        if page is None:
            return
        held = sorted(page.consultations, key=_order)
        new = _new(page)
        rows = [*held, new] if self._chosen == 0 or self._has_unfinished else held
        self.ui.none_yet.setVisible(not rows)
        self.ui.consultations.setVisible(bool(rows))
        self.ui.consultations.selectionModel().blockSignals(True)
        self.model.set_rows(rows)
        at = max(self.model.find(lambda one: (one.id or 0) == self._chosen), 0)
        self.ui.consultations.setCurrentIndex(self.model.index(at, 0))
        self.ui.consultations.selectionModel().blockSignals(False)
        self.panel.show_consultation(self.model.row(at) or new)

    def _choose(self, index: QModelIndex) -> None:
        consultation = self.model.row(index)
        if consultation is not None:
            self._chosen = consultation.id or 0
            self.panel.show_consultation(consultation)

    def _note_unfinished(self, has: bool) -> None:
        if has:
            self._has_unfinished = True
            self._show_list()

    def _take_committed(self, consultation_id: object) -> None:
        if self._chosen in {None, 0} and isinstance(consultation_id, int):
            self._chosen, self._has_unfinished = consultation_id, False

    def _tell_removed(self, removed: Consultation, unfinished: dict[str, Any] | None) -> None:
        self._chosen = None
        self.ui.add_consultation.setFocus()
        self.context.messages.inform("Removed.", "Undo", lambda: self.panel.bring_back(removed, unfinished))

    def _choose_again(self, consultation_id: int) -> None:
        """Show what was brought back, unless something else is being typed by now."""
        self._chosen = self.panel.shown_id if self.panel.is_dirty else consultation_id

    def _line(self, one: Consultation) -> str:
        if not one.id:
            return "New consultation\nnot kept yet"
        when = short_date(one.consulted_on) if one.consulted_on else "no date"
        return f"{_who(one, self.context.names.shown)}\n{when}, {METHODS.get(one.method, one.method).lower()}"


def _who(one: Consultation, shown: Any) -> str:  # noqa: ANN401 - a function of a name
    role = PERSON_ROLES.get(one.person_role, one.person_role)
    return f"{role}: {shown(one.person_name)}" if one.person_name else role


def _order(one: Consultation) -> tuple[bool, str]:
    """The child first, then by day."""
    return one.person_role != "child", one.consulted_on.isoformat() if one.consulted_on else ""


def _new(page: ReviewPage) -> Consultation:
    """A consultation to begin with: the first of the usual people not heard yet."""
    heard = {one.person_role for one in page.consultations}
    role = next((role for role in USUAL if role not in heard), "other")
    child = page.history.child
    known = {"child": child.name, "social_worker": child.social_worker or ""}
    return Consultation(
        child_id=child.id, review_id=page.review.id, person_role=role, person_name=known.get(role, "")
    )
