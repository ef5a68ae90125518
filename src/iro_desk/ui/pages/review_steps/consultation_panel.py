"""One person's views: what was said first, then what may be shared and what helped to be heard."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from iro_desk.domain.consultation import (
    CONSENT,
    METHODS,
    PARENTS,
    PERSON_ROLES,
    RIGHTS,
    TOLD,
    VIEWS,
    Consultation,
)
from iro_desk.domain.consulting import CHILD, FAMILY, OFFERED, Begun, told_by, told_words, why_in_no_paper
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.services import consultations, drafts
from iro_desk.services.drafts import DraftKey
from iro_desk.ui import actions, style
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_review_consultation import Ui_ConsultationForm
from iro_desk.ui.pages.review_steps.folded_head import FIELDS as HEAD
from iro_desk.ui.pages.review_steps.folded_head import FoldedHead
from iro_desk.ui.pages.review_steps.help_hint import HelpHint
from iro_desk.ui.pages.review_steps.step_panel import StepPanel, put, take
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.date_field import give_reference
from iro_desk.ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context

_SETS = {"offered_methods": "offered_", "private_fields": "private_", "rights_explained": "right_"}
_KEYS = {"offered_methods": OFFERED, "private_fields": tuple(TOLD), "rights_explained": tuple(RIGHTS)}
_NOT_FIELDS = {"id", "child_id", "review_id", "views", *_SETS}
_FIELDS = tuple(field.name for field in fields(Consultation) if field.name not in _NOT_FIELDS)
_DAYS = ("consulted_on", "form_sent_on", "form_returned_on")
_NARROW = 440
_IDENTITY = "Culture, religion, language, and how they are met"


class ConsultationPanel(StepPanel):
    """One person's views. A new one is drafted under the review, so that it can be found again.

    What does not fit the role is out of sight while nothing stands in it, and never lost.
    `removed` carries a Consultation taken away, and what was typed in it and not kept (None
    where nothing was): both come back with `bring_back`, which ends in `brought_back` (its id).
    `role_changed` says that somebody of another role is chosen.
    """

    form = "consultation"
    removed = Signal(object, object)
    brought_back = Signal(object)
    role_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ConsultationForm()
        self.ui.setupUi(self)
        self.folded = FoldedHead(self.ui.head, self)
        self.ui.column_37.insertWidget(self.ui.column_37.indexOf(self.ui.head), self.folded)
        self.help_hint = HelpHint(self.ui, self.ui.help_group)
        self._held = Consultation()
        self._begin_as: Callable[[Consultation], Begun] | None = None
        self._arranged: tuple[int, list[QWidget]] = (0, [])
        self._room = 0
        ui = self.ui
        ui.person_role.set_choices(PERSON_ROLES, nothing=None)
        ui.method.set_choices(METHODS, nothing=None)
        ui.consent_to_share.set_choices(CONSENT)
        ui.never_printed.set_status(Tone.SOON, "Never printed", "eye-slash")
        ui.views_identity.setPlaceholderText(_IDENTITY)
        for area in self.findChildren(TextArea):
            area.minimum_lines = 2
        for name in _DAYS[1:]:
            getattr(ui, name).is_compact = True
        for name in TOLD:
            private: QCheckBox = getattr(ui, f"private_{name}")
            private.toggled.connect(self._show_private)
            getattr(ui, name).changed.connect(self._say_kept_out)
        for told in (ui.not_to_share.changed, ui.consent_to_share.changed):
            told.connect(self._show_sharing)
        ui.person_role.changed.connect(self._show_role)
        ui.person_role.activated.connect(lambda _row: self._begin_again())
        ui.method.activated.connect(lambda _row: self._follow_method())
        ui.remove.clicked.connect(self.remove)
        actions.keys(ui.head, "Return", self.start_words)
        self.ready()

    @property
    def shown_id(self) -> int:
        """The consultation shown, 0 for a new one."""
        return self._held.id or 0

    @property
    def is_child(self) -> bool:
        """Whether it is the child who is heard."""
        return self.ui.person_role.value() == CHILD

    def show_consultation(
        self, consultation: Consultation, begin_as: Callable[[Consultation], Begun] | None = None
    ) -> None:
        """Show one consultation, or a new one where it has no id, begun with what `begin_as` knows."""
        child_id, review_id = consultation.child_id or 0, consultation.review_id or 0
        record_id = consultation.id or -review_id
        # Typing under way is left alone, and so is the record it will be written to.
        if self.key == DraftKey(child_id, self.form, record_id) and self.is_dirty:
            return
        self._begin_as = begin_as
        self.begin(child_id, record_id, lambda: self._fill_with(consultation))

    def fit(self, room: int) -> None:
        """Arrange the fields for that much room, in pixels."""
        self._room = room
        self._arrange()

    def start_words(self) -> None:
        """Put the cursor into the first field of what was said."""
        first = told_by(self.ui.person_role.value() or CHILD)[0]
        getattr(self.ui, first).setFocus()

    def begin_statement(self) -> None:
        """Make a new consultation one of what the child said in an app."""
        if self._held.id:
            return
        self.ui.person_role.set_value(CHILD)
        self._begin_again()
        self.ui.method.set_value("app")
        self._follow_method()
        self.start_words()

    def keep_private(self) -> None:
        """Mark the field with the cursor as kept private, or take the mark away."""
        field = QApplication.focusWidget()
        name = field.objectName() if field is not None and self.isAncestorOf(field) else ""
        if name in TOLD:
            getattr(self.ui, f"private_{name}").toggle()

    def change(self) -> Task:
        for name in _DAYS:
            if problem := getattr(self.ui, name).problem():
                raise RuleBroken(problem, field=name)
        values: dict[str, Any] = {name: take(getattr(self.ui, name)) for name in _FIELDS} | self._sets()
        wanted = replace(self._held, **values, views=self._views())
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

    # Within

    def _restore(self, state: dict[str, Any]) -> None:
        super()._restore(state)
        if any(take(getattr(self.ui, name)) != getattr(self._held, name) for name in HEAD):
            self.folded.unfold()
        self._show_role()

    def _fill_with(self, consultation: Consultation) -> None:
        self._held = consultation
        give_reference(self, self.context.today(), self.context.calendar)
        heading = who(consultation, self.context.names.shown) if consultation.id else "New consultation"
        self.ui.heading.setText(heading)
        self.ui.remove.setVisible(bool(consultation.id))
        self._put(self._begun(consultation))
        self.folded.show_for(consultation)
        self._show_role()

    def _begun(self, consultation: Consultation) -> Consultation:
        """A new consultation with what is known; one that is kept as it is."""
        start = self._begin_as(consultation) if self._begin_as and not consultation.id else None
        words = start.words if start else ""
        self.ui.carried.setText(words)
        self.ui.carried.setVisible(bool(words))
        return start.consultation if start else consultation

    def _put(self, one: Consultation) -> None:
        for name in _FIELDS:
            put(getattr(self.ui, name), getattr(one, name))
        for name in VIEWS:
            put(getattr(self.ui, name), one.views.get(name, ""))
        for name, prefix in _SETS.items():
            for key in _KEYS[name]:
                put(getattr(self.ui, prefix + key), key in getattr(one, name))

    def _begin_again(self) -> None:
        """Another role was chosen for a new one: what is known of that person, in place of the last one's.

        What was said stays as it is typed.
        """
        if self._held.id or self._begin_as is None:
            return
        role = self.ui.person_role.value() or CHILD
        bare = Consultation(child_id=self._held.child_id, review_id=self._held.review_id, person_role=role)
        begun = self._begun(bare)
        typed = {name: take(getattr(self.ui, name)) for name in TOLD if name not in VIEWS}
        self._put(replace(begun, **typed, views=self._views(), not_to_share=self.ui.not_to_share.value()))
        self._show_role()

    def _follow_method(self) -> None:
        """A new talk with the child face to face is a visit, any other is not."""
        if not self._held.id and self.is_child:
            self.ui.is_iro_visit.setChecked(self.ui.method.value() == "face_to_face")

    def _views(self) -> dict[str, str]:
        said = {name: take(getattr(self.ui, name)) for name in VIEWS}
        return {name: text for name, text in said.items() if text}

    def _sets(self) -> dict[str, frozenset[str]]:
        """What is ticked, and what is held that this form has no box for."""
        found = {}
        for name, prefix in _SETS.items():
            ticked = {key for key in _KEYS[name] if getattr(self.ui, prefix + key).isChecked()}
            found[name] = frozenset(ticked | (getattr(self._held, name) - set(_KEYS[name])))
        return found

    # What is in sight

    def _show_role(self) -> None:
        """Only what fits the role, and whatever else something stands in."""
        ui, role = self.ui, self.ui.person_role.value() or CHILD
        words, asked = told_words(role), told_by(role)
        ui.words_heading.setText("The child's own words" if role == CHILD else "What they said")
        for name in TOLD:
            label: QLabel = getattr(ui, f"{name}_label")
            label.setText(words[name])
            getattr(ui, f"private_{name}").setAccessibleName(f"{words[name]}: keep private")
            has = bool(getattr(ui, name).raw().strip())
            getattr(ui, f"cell_{name}").setVisible(name in asked or has)
        is_child = role == CHILD
        for box in (ui.is_iro_visit, ui.seen_alone):
            box.setVisible(is_child or box.isChecked())
        for part, fits in (
            (ui.help_group, role in FAMILY),
            (ui.advocate_group, is_child),
            (ui.offered_group, role in FAMILY),
            (ui.rights_group, is_child),
            (ui.parent_group, role in PARENTS),
        ):
            part.setVisible(fits or holds_something(part))
        self._arrange()
        self._show_private()
        self.role_changed.emit()

    def _show_private(self) -> None:
        for name in TOLD:
            box: QCheckBox = getattr(self.ui, f"private_{name}")
            is_on = box.isChecked()
            box.setText("Kept private" if is_on else "Private")
            box.setIcon(QIcon.fromTheme("eye-slash") if is_on else QIcon())
            box.setFont(style.font(style.QUIET_SIZE, bold=is_on))
        self._show_sharing()

    def _show_sharing(self) -> None:
        ui = self.ui
        is_part = ui.consent_to_share.value() == "part"
        ui.part_group.setVisible(is_part or bool(ui.share_what.text().strip()))
        self._say_kept_out()

    def _say_kept_out(self) -> None:
        ui = self.ui
        typed = {name: getattr(ui, name).value() for name in (*TOLD, "not_to_share") if name not in VIEWS}
        one = Consultation(
            person_role=ui.person_role.value() or CHILD,
            consent_to_share=ui.consent_to_share.value(),
            private_fields=self._sets()["private_fields"],
            views=self._views(),
            **typed,
        )
        words = why_in_no_paper(one)
        ui.no_paper.setText(words)
        ui.no_paper.setVisible(bool(words))

    def _arrange(self) -> None:
        """The fields in sight two beside each other, or under each other where it is narrow."""
        grid: QGridLayout = self.ui.told_grid
        columns = 1 if self._room < style.scaled(_NARROW) else 2
        shown = [getattr(self.ui, f"cell_{name}") for name in TOLD]
        shown = [cell for cell in shown if not cell.isHidden()]
        if self._arranged == (columns, shown):
            return
        self._arranged = (columns, shown)
        for place, cell in enumerate(shown):
            grid.removeWidget(cell)
            grid.addWidget(cell, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1 if columns > 1 else 0)


def who(one: Consultation, shown: Callable[[str], str]) -> str:
    """Whose views they are, the name as it may be seen."""
    role = PERSON_ROLES.get(one.person_role, one.person_role)
    return f"{role}: {shown(one.person_name)}" if one.person_name else role


def holds_something(part: QWidget) -> bool:
    """Whether anything is typed or ticked in a part of the form."""
    lines = any(line.text().strip() for line in part.findChildren(QLineEdit))
    areas = any(area.raw().strip() for area in part.findChildren(TextArea))
    return lines or areas or any(box.isChecked() for box in part.findChildren(QCheckBox))
