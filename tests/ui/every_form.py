"""Every form of the app in which a person types, and the way a person comes to it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iro_desk import ui
from iro_desk.domain import rule_changes
from iro_desk.domain.attachments import Attachment
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.diary import DiaryEntry, DiaryKind
from iro_desk.domain.paper_kinds import CARERS_COPY, DECISION_LETTER
from iro_desk.domain.people import Team
from iro_desk.domain.recorded_dates import Dated
from iro_desk.domain.review import Meeting
from iro_desk.services import attachments, consultations, diary, papers, reviews, rules, settings, siblings
from iro_desk.services.desk import Desk
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.page import Page
from iro_desk.ui.pages.actions import ActionsPage
from iro_desk.ui.pages.alerts import AlertsPage
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.monitoring_parts.child_midway import ChildMidwayPart
from iro_desk.ui.pages.monitoring_parts.duties import DutiesPart
from iro_desk.ui.pages.monitoring_parts.missing import MissingPart
from iro_desk.ui.pages.monitoring_parts.orders import OrdersPart
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.pages.monitoring_parts.records import RecordsPart
from iro_desk.ui.pages.monitoring_parts.told import ToldPart
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps import write
from iro_desk.ui.pages.review_steps.consult import ConsultStep
from iro_desk.ui.pages.review_steps.withheld import WithheldPanel
from iro_desk.ui.pages.reviews import ReviewsPage
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.holidays import HolidaysPart
from iro_desk.ui.pages.settings_parts.monitoring_form import MonitoringFormPart
from iro_desk.ui.pages.settings_parts.my_words import MyWordsPart
from iro_desk.ui.pages.settings_parts.part import Part
from iro_desk.ui.pages.settings_parts.phrases import PhrasesPart
from iro_desk.ui.pages.settings_parts.procedure import ProcedurePart
from iro_desk.ui.pages.settings_parts.rules import RulesPart
from iro_desk.ui.pages.settings_parts.teams import TeamsPart
from tests import build

P = TypeVar("P", bound=Page)
S = TypeVar("S", bound=Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is opened: a child and its open review; a review planned, one sent, a visit, a team, an alert.

    `ordered_id` is a child with a placement order to be revoked.
    """

    child_id: int
    review_id: int
    planned_id: int
    sent_id: int
    diary_id: int
    team_id: int
    alert_id: int = 0
    ordered_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a person comes to a form. `again` opens it on what was typed before, where that is another way.

    `more` adds rows before anything is typed; `aside` names fields that only choose what is
    shown; `is_of_a_record` says whether another child, review or team has one of its own, `is_of_any`
    whether one has of whom nothing is on file. `is_asked_for` says that it is one deed, which is on
    file once it is asked for, never by going elsewhere.
    """

    name: str
    open: Callable[[MainWindow, Record], DraftedPanel]
    more: Callable[[DraftedPanel], object] = lambda _panel: None
    aside: frozenset[str] = frozenset()
    is_of_a_record: bool = True
    is_of_any: bool = True
    is_asked_for: bool = False

    @property
    def is_of_the_bare(self) -> bool:
        """Whether it opens on a record of which nothing is on file."""
        return self.is_of_a_record and self.is_of_any


def every_form() -> set[str]:
    """The names of all classes of forms that the app has."""
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    found: set[type[DraftedPanel]] = set()
    left: list[type[DraftedPanel]] = [DraftedPanel]
    while left:
        one = left.pop()
        below = [each for each in one.__subclasses__() if each.__module__.startswith("iro_desk.")]
        left += below
        if one.form or not below:
            found.add(one)
    return {f"{one.__module__.removeprefix('iro_desk.ui.')}.{one.__qualname__}" for one in found}


def two_children(desk: Desk) -> tuple[Record, Record]:
    """A practice with two children: a review held with decisions, and one under way, of each."""
    build.a_practice(desk)
    rules.save_pack(desk, rule_changes.next_pack(desk.rules, date(2027, 4, 1)))
    records = []
    for ref, name in (("004031", "Ember Example"), ("004790", "Finn Beispiel")):
        held = (date(2023, 5, 10), date(2023, 7, 25), date(2026, 1, 12), date(2026, 6, 15))
        child_id = build.a_child(desk, ref, name, reviewed_on=held[:-1])
        last = build.a_review(desk, child_id, date(2026, 6, 1))
        build.a_letter_ready(desk, last)
        papers.issue(desk, DECISION_LETTER, last, date(2026, 6, 2))
        review_id = reviews.plan(desk, child_id, build.TODAY)
        reviews.save_meetings(desk, review_id, [Meeting(held_on=build.TODAY)], [])
        said = Consultation(
            child_id=child_id, review_id=review_id, consulted_on=build.TODAY, person_role="carer"
        )
        consultations.save(desk, said)
        attachments.add(desk, Attachment(child_id=child_id, name="words.txt"), f"Heard of {name}.".encode())
        day = build.TODAY + timedelta(days=9)
        sister = build.a_child(
            desk, f"{ref}1", f"Sister of {name}", reviewed_on=(date(2026, 1, 12), date(2026, 6, 15))
        )
        entry = DiaryEntry(kind=DiaryKind.VISIT, starts_on=day, title=f"Visit {child_id}")
        build.a_missing_episode(desk, child_id)
        records.append(
            Record(
                child_id=child_id,
                review_id=review_id,
                sent_id=last,
                planned_id=reviews.plan(desk, sister, day),
                diary_id=diary.save(desk, entry),
                team_id=settings.save_team(desk, Team(name=f"Team {child_id}")),
                alert_id=build.an_alert(desk, child_id),
                ordered_id=build.a_child_to_revoke(desk, f"{ref}2", f"Brother of {name}"),
            )
        )
    one, other = records
    siblings.make(desk, "Example", (one.child_id, other.child_id))
    return one, other


def bare_child(desk: Desk) -> Record:
    """A further child, with nothing on file but a review that was sent and one planned."""
    child_id = build.a_child(desk, "004999", "Nour Beispiel", reviewed_on=(date(2023, 5, 10),))
    last = build.a_review(desk, child_id, date(2026, 6, 1))
    build.a_letter_ready(desk, last)
    papers.issue(desk, DECISION_LETTER, last, date(2026, 6, 2))
    day = build.TODAY + timedelta(days=4)
    entry = DiaryEntry(kind=DiaryKind.VISIT, starts_on=day, title=f"Visit {child_id}")
    review_id = reviews.plan(desk, child_id, day)
    return Record(
        child_id=child_id,
        review_id=review_id,
        sent_id=last,
        planned_id=review_id,
        diary_id=diary.save(desk, entry),
        team_id=settings.save_team(desk, Team(name=f"Team {child_id}")),
    )


# On the page of a review


def _at(window: MainWindow, kind: type[P], page: str, where: dict[str, object]) -> P:
    window.go(page, where)
    shown = window.page
    assert isinstance(shown, kind)
    return shown


def _review(window: MainWindow, record: Record, step: str) -> ReviewPage:
    return _at(window, ReviewPage, "review", {"review_id": record.review_id, "step": step})


def _decide(window: MainWindow, record: Record, part: int) -> DraftedPanel:
    page = _review(window, record, "decide")
    page.decide.show_part(part)
    return page.decide.panel()


def _replies(window: MainWindow, record: Record) -> DraftedPanel:
    page = _at(window, ReviewPage, "review", {"review_id": record.sent_id, "step": "decide"})
    page.decide.show_part(3)
    return page.decide.panel()


def _objected(panel: DraftedPanel) -> None:
    for row in panel.rows.values():  # type: ignore[attr-defined]
        row.answer.set_value("objection")
        row.outcome.set_value("upheld")


def _consult(window: MainWindow, record: Record, part: int) -> ConsultStep:
    step = _review(window, record, "consult").consult
    step.show_part(part)
    return step


def _promises(window: MainWindow, record: Record) -> DraftedPanel:
    said = _consult(window, record, 0).said
    if said.promises.isHidden():
        said.add()
        said.panel.ui.person_role.set_value("child")
    return said.promises


def _write(window: MainWindow, record: Record, part: str) -> write.WriteStep:
    step = _review(window, record, "write").write
    step.choose(part)
    return step


def _shared(window: MainWindow, record: Record) -> DraftedPanel:
    step = _review(window, record, "meet").meet
    if step.together.join.isVisibleTo(step):
        step.together.join.click()
    shared = _write(window, record, "safety").shared
    shared.open.setChecked(True)
    return shared


def _withheld(window: MainWindow, record: Record) -> DraftedPanel:
    send = _at(window, ReviewPage, "review", {"review_id": record.sent_id, "step": "send"}).send
    send.show_withheld.setChecked(True)
    return send.withheld


def _tick_one_of_each(panel: DraftedPanel) -> None:
    assert isinstance(panel, WithheldPanel)
    for row in panel.rows:
        next(iter(row.ticks.values())).setChecked(True)


def _dispatch(window: MainWindow, record: Record) -> DraftedPanel:
    page = _at(window, ReviewPage, "review", {"review_id": record.sent_id, "step": "send"})
    page.send.row(DECISION_LETTER).copies.click()
    return page.send.dispatch


def _paragraph(window: MainWindow, record: Record) -> DraftedPanel:
    page = _review(window, record, "send")
    page.send.row(CARERS_COPY).paragraph.click()
    return page.send.paragraph.panel


def _new_consultation(window: MainWindow, record: Record) -> DraftedPanel:
    step = _review(window, record, "consult").consult
    step.add()
    return step.panel


def _correction(window: MainWindow, record: Record) -> DraftedPanel:
    page = _review(window, record, "meet")
    dates = [one for shown in page.dates.lists.values() for one in shown.dates]
    page.correcting.correct(next(one for one in dates if one.dated is Dated.PLANNED))
    return page.correcting.panel


_OF_A_REVIEW = (
    Way(name="review_steps.plan.PlanPanel", open=lambda w, r: _review(w, r, "plan").plan),
    Way(name="review_steps.consultation_panel.ConsultationPanel", open=_new_consultation),
    Way(
        name="review_steps.consultation_panel.ConsultationPanel",
        open=lambda w, r: _review(w, r, "consult").consult.panel,
    ),
    Way(
        name="review_steps.consult_lists.PromisesPanel",
        open=_promises,
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
    ),
    Way(
        name="review_steps.consult_lists.ReportsPanel",
        open=lambda w, r: _consult(w, r, 1).reports,
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
    ),
    Way(
        name="review_steps.consult_lists.CourtPapersPanel",
        open=lambda w, r: _consult(w, r, 1).court_papers,
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
    ),
    Way(
        name="review_steps.dispatch_panel.DispatchPanel",
        open=_dispatch,
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
    ),
    Way(name="review_steps.paragraph_panel.ParagraphPanel", open=_paragraph),
    Way(
        name="review_steps.attachments_part.AttachmentPanel",
        open=lambda w, r: _consult(w, r, 3).documents.panel,
    ),
    Way(name="review_steps.audit_panel.AuditPanel", open=lambda w, r: _consult(w, r, 2).audit),
    Way(
        name="review_steps.write_section.SectionPanel",
        open=lambda w, r: _write(w, r, "safety").section_panel,
    ),
    # Kept, it stands in the record of the brother or sister too: that is what it is for.
    Way(name="review_steps.joint.SharedPanel", open=_shared, is_of_a_record=False),
    Way(name="review_steps.withheld.WithheldPanel", open=_withheld, more=_tick_one_of_each),
    Way(
        name="review_steps.write_outlook.OutlookPanel",
        open=lambda w, r: _write(w, r, write.OUTLOOK).outlook,
    ),
    Way(
        name="review_steps.child_letter.ChildLetterPanel",
        open=lambda w, r: _write(w, r, write.LETTER).letter,
    ),
    Way(
        name="review_steps.meet.MeetingsPanel",
        open=lambda w, r: _review(w, r, "meet").meet.meetings,
        more=lambda panel: (panel.add_meeting(), panel.add_person(), panel.add_person()),  # type: ignore[attr-defined]
    ),
    Way(
        name="review_steps.participation.ParticipationPanel",
        open=lambda w, r: _review(w, r, "meet").meet.participation,
    ),
    Way(name="review_steps.counting.CountingPanel", open=lambda w, r: _review(w, r, "meet").meet.counting),
    Way(name="review_steps.progress.ProgressPanel", open=lambda w, r: _decide(w, r, 0)),
    Way(
        name="review_steps.decisions.DecisionsPanel",
        open=lambda w, r: _decide(w, r, 1),
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
    ),
    Way(name="review_steps.statement.StatementPanel", open=lambda w, r: _decide(w, r, 2)),
    Way(name="review_steps.replies.RepliesPanel", open=_replies, more=_objected),
    Way(name="review_steps.monitor.MonitorPanel", open=lambda w, r: _review(w, r, "monitor").monitor),
    Way(name="correcting.panel.CorrectionPanel", open=_correction, is_of_any=False),
)


# On the page of a child


def _child(window: MainWindow, record: Record, tab: str, **more: str) -> ChildPage:
    return _at(window, ChildPage, "child", {"child_id": record.child_id, "tab": tab, **more})


def _event(entry: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    return lambda w, r: _child(w, r, "events", entry=entry).events.event_panel


def _duty(window: MainWindow, record: Record) -> DraftedPanel:
    """The day of a visit, asked for over a cell of the matrix of duties."""
    page = _at(window, MonitoringPage, "monitoring", {"tab": "duties"})
    part = page.part
    assert isinstance(part, DutiesPart)
    part.record(part.model.place(record.child_id, "visit"))
    return part.panel


def _record(part: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    """A new record in a part of the child's tab Monitoring."""

    def opened(window: MainWindow, record: Record) -> DraftedPanel:
        page = _child(window, record, "monitoring", part=part, entry="new")
        shown = page.monitoring.parts.part
        assert isinstance(shown, RecordsPart)
        return shown.panel

    return opened


def _watched(window: MainWindow, record: Record, part: str, **more: str) -> MonitoringPart:
    """A part of the child's tab Monitoring."""
    shown = _child(window, record, "monitoring", part=part, **more).monitoring.parts.part
    assert shown is not None
    return shown


def _check(window: MainWindow, record: Record) -> DraftedPanel:
    part = _watched(window, record, "midway", check="new")
    assert isinstance(part, ChildMidwayPart)
    return part.panel


def _told(window: MainWindow, record: Record) -> DraftedPanel:
    part = _watched(window, record, "told")
    assert isinstance(part, ToldPart)
    part.list.opened.emit(0)
    return part.panel


def _interview(window: MainWindow, record: Record) -> DraftedPanel:
    part = _watched(window, record, "missing")
    assert isinstance(part, MissingPart)
    part.list.opened.emit(0)
    return part.panel


def _concern(window: MainWindow, record: Record) -> DraftedPanel:
    part = _watched(window, record, "missing")
    assert isinstance(part, MissingPart)
    part.add.click()
    return part.concern_panel


def _logged(window: MainWindow, record: Record) -> DraftedPanel:
    page = _child(window, record, "overview")
    page.log.begin()
    return page.log.panel


def _order(window: MainWindow, record: Record) -> DraftedPanel:
    part = _at(window, MonitoringPage, "monitoring", {"tab": "orders"}).part
    assert isinstance(part, OrdersPart)
    part.list.opened.emit(part.model.find(lambda row: row.child.id == record.ordered_id))
    return part.panel


_OF_A_CHILD = (
    Way(name="child_parts.details.DetailsPanel", open=lambda w, r: _child(w, r, "details").details),
    Way(name="child_parts.event_panel.EventPanel", is_asked_for=True, open=_event("new")),
    Way(name="child_parts.event_panel.EventPanel", is_asked_for=True, open=_event("unplanned_move")),
    Way(
        name="child_parts.care_plan.CarePlanPanel",
        is_asked_for=True,
        open=lambda w, r: _child(w, r, "events", entry="care_plan").events.plan_panel,
    ),
    Way(name="monitoring_parts.duty_panel.DutyPanel", is_asked_for=True, open=_duty),
    Way(name="monitoring_parts.midway_panel.MidwayPanel", is_asked_for=True, open=_check),
    Way(name="monitoring_parts.told_panel.ToldPanel", is_asked_for=True, open=_told, is_of_any=False),
    Way(
        name="monitoring_parts.missing_panels.InterviewPanel",
        is_asked_for=True,
        open=_interview,
        is_of_any=False,
    ),
    Way(name="monitoring_parts.missing_panels.ConcernPanel", is_asked_for=True, open=_concern),
    Way(name="monitoring_parts.log_panel.LogPanel", is_asked_for=True, open=_logged),
    Way(name="monitoring_parts.order_panel.OrderPanel", is_asked_for=True, open=_order, is_of_any=False),
    Way(name="monitoring_parts.panels.PanelPanel", is_asked_for=True, open=_record("panels")),
    Way(name="monitoring_parts.cafcass.CafcassPanel", is_asked_for=True, open=_record("cafcass")),
)


# On the page of alerts


def _alert(window: MainWindow, record: Record) -> AlertsPage:
    return _at(window, AlertsPage, "alerts", {"alert_id": record.alert_id})


def _new_alert(kind: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    def opened(window: MainWindow, record: Record) -> DraftedPanel:
        return _at(window, AlertsPage, "alerts", {"new": kind, "child_id": record.child_id}).new.record

    return opened


def _move(kind: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    def opened(window: MainWindow, record: Record) -> DraftedPanel:
        part = _alert(window, record).alert
        stage = (
            next((one for one in part.page.standing.moves if one.kind == kind), None) if part.page else None
        )
        if stage is not None:
            part.open_move(stage)
        return part.step_panel

    return opened


def _step(window: MainWindow, record: Record) -> DraftedPanel:
    part = _alert(window, record).alert
    assert part.page is not None
    part.correct(part.page.steps[0].id or 0)
    return part.step_panel


def _removal(window: MainWindow, record: Record) -> DraftedPanel:
    part = _alert(window, record).alert
    part.begin_removal()
    return part.step_panel


_OF_ALERTS = (
    Way(name="alerts_parts.move_panel.MovePanel", is_asked_for=True, open=_removal, is_of_any=False),
    Way(
        name="alerts_parts.record_panel.RecordPanel",
        open=lambda w, r: _alert(w, r).alert.record,
        is_of_any=False,
    ),
    Way(name="alerts_parts.record_panel.RecordPanel", open=_new_alert("concern")),
    Way(name="alerts_parts.record_panel.RecordPanel", open=_new_alert("good_practice")),
    Way(name="alerts_parts.move_panel.MovePanel", is_asked_for=True, open=_move("stage"), is_of_any=False),
    Way(name="alerts_parts.move_panel.MovePanel", is_asked_for=True, open=_move("closed"), is_of_any=False),
    Way(name="alerts_parts.move_panel.MovePanel", is_asked_for=True, open=_step, is_of_any=False),
    Way(
        name="alerts_parts.agreed_panel.AgreedPanel",
        open=lambda w, r: _alert(w, r).alert.agreed,
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
        is_of_any=False,
    ),
)


# On the register of actions


def _register(window: MainWindow, record: Record, key: str = "action") -> ActionsPage:
    page = _at(window, ActionsPage, "actions", {"filters": {"child": record.child_id}})
    page.sheet.select_id(page.sheet.rows.cells.row_id(0), key)
    return page


def _new_action(window: MainWindow, record: Record) -> DraftedPanel:
    page = _register(window, record)
    page.new_action()
    return page.side.new


def _about_action(name: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    def opened(window: MainWindow, record: Record) -> DraftedPanel:
        page = _register(window, record)
        page.side.show_rows(name, page.chosen_rows())
        panel = page.side.chase if name == "chase" else page.side.revise
        assert isinstance(panel, DraftedPanel)
        return panel

    return opened


def _cell(window: MainWindow, record: Record) -> DraftedPanel:
    """The notes of the first action, opened as one types; the sheet opens it again by itself."""
    page = _register(window, record, "notes")
    if not page.panel.is_dirty:
        QTest.keyClick(page.sheet.view, Qt.Key.Key_F2)
    return page.panel


_OF_THE_REGISTER = (
    Way(name="actions_parts.panels.NewPanel", is_asked_for=True, open=_new_action, is_of_a_record=False),
    Way(name="actions_parts.panels.ChasePanel", is_asked_for=True, open=_about_action("chase")),
    Way(name="actions_parts.panels.RevisePanel", is_asked_for=True, open=_about_action("revise")),
    Way(name="actions_parts.sheet_panel.SheetPanel", open=_cell, is_of_a_record=False),
)


# Beside the planner


def _planner(window: MainWindow, where: dict[str, object]) -> ReviewsPage:
    return _at(window, ReviewsPage, "reviews", {"view": "month", "on": "2026-12-01", **where})


def _new_entry(window: MainWindow, _record: Record) -> DraftedPanel:
    page = _planner(window, {})
    page.new_entry()
    return page.pane.entry


def _tool(name: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    def opened(window: MainWindow, _record: Record) -> DraftedPanel:
        page = _planner(window, {})
        page.pane.show_tool(name)
        panel = page.pane.panel
        assert isinstance(panel, DraftedPanel)
        return panel

    return opened


_OF_THE_PLANNER = (
    Way(
        name="planner_parts.review_panel.ReviewPanel",
        open=lambda w, r: _planner(w, {"key": f"review:{r.planned_id}"}).pane.review,
    ),
    Way(
        name="planner_parts.entry_panel.EntryPanel",
        open=lambda w, r: _planner(w, {"key": f"diary:{r.diary_id}"}).pane.entry,
    ),
    Way(name="planner_parts.entry_panel.EntryPanel", open=_new_entry, is_of_a_record=False),
    Way(name="planner_parts.pattern_panel.PatternPanel", open=_tool("pattern"), is_of_a_record=False),
    Way(
        name="planner_parts.siblings_panel.SiblingsPanel",
        open=_tool("siblings"),
        aside=frozenset({"group_id", "child_id"}),
        is_of_a_record=False,
    ),
    Way(
        name="planner_parts.durations_panel.DurationsPanel",
        open=lambda w, _r: _planner(w, {"view": "load"}).pane.durations,
        is_of_a_record=False,
    ),
)


# In the settings


def _part(window: MainWindow, section: str, kind: type[S]) -> S:
    part = _at(window, SettingsPage, "settings", {"section": section}).part()
    assert isinstance(part, kind)
    return part


def _of_part(section: str) -> Callable[[MainWindow, Record], DraftedPanel]:
    def opened(window: MainWindow, _record: Record) -> DraftedPanel:
        panel = _part(window, section, Part).findChild(DraftedPanel)
        assert panel is not None
        return panel

    return opened


def _team(window: MainWindow, record: Record) -> DraftedPanel:
    part = _part(window, "teams", TeamsPart)
    number = part.teams.find(lambda team: team.id == record.team_id)
    part.ui.teams.activated.emit(part.teams.index(number, 0))
    return part.team_panel


def _manager(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _part(window, "teams", TeamsPart)
    part.add_manager()
    return part.manager_panel


def _word(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _part(window, "words", MyWordsPart)
    part.add()
    return part.panel


def _phrase(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _part(window, "phrases", PhrasesPart)
    part.add()
    return part.panel


def _holiday(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _part(window, "holidays", HolidaysPart)
    part.ui.add_day.click()
    return part.panel


def _rules(window: MainWindow) -> RulesPart:
    part = _part(window, "rules", RulesPart)
    part.ui.pack.set_value("2027-04-01")
    return part


def _reading(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _rules(window)
    part.ui.readings.selectRow(part.readings.find(lambda reading: bool(reading.option)))
    return part.reading_panel


def _rule(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _rules(window)
    part.ui.search.setText("visit")
    part.ui.tabs.setCurrentWidget(part.ui.rules_tab)
    part.ui.rules.selectRow(part.rules.find(lambda row: row.has_interval))
    return part.rule_panel


def _pack(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _rules(window)
    part.ui.add_pack.click()
    return part.pack_panel


def _procedure(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _part(window, "procedure", ProcedurePart)
    part.add()
    return part.panel


def _monitoring_item(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _part(window, "monitoring-form", MonitoringFormPart)
    part.add()
    return part.panel


def _local_rule(window: MainWindow, _record: Record) -> DraftedPanel:
    part = _rules(window)
    part.local.add()
    return part.local.panel


_OF_THE_SETTINGS = (
    Way(
        name="settings_parts.procedure_panel.ProcedurePanel",
        open=_procedure,
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
        is_of_a_record=False,
    ),
    Way(
        name="settings_parts.themes.OwnThemesPanel",
        open=_of_part("themes"),
        more=lambda panel: panel.add(),  # type: ignore[attr-defined]
        is_of_a_record=False,
    ),
    Way(name="settings_parts.me.MePanel", open=_of_part("me"), is_of_a_record=False),
    Way(name="settings_parts.post_panels.TeamPanel", open=_team),
    Way(name="settings_parts.my_words.WordPanel", open=_word, is_of_a_record=False),
    Way(name="settings_parts.phrases.PhrasePanel", open=_phrase, is_of_a_record=False),
    Way(name="settings_parts.post_panels.ManagerPanel", open=_manager, is_of_a_record=False),
    Way(name="settings_parts.lock.LockPanel", open=_of_part("lock"), is_of_a_record=False),
    Way(name="settings_parts.limits.LimitsPanel", open=_of_part("limits"), is_of_a_record=False),
    Way(
        name="settings_parts.council_form.CouncilFormPanel",
        open=_of_part("council-form"),
        is_of_a_record=False,
    ),
    Way(name="settings_parts.wording.WordingPanel", open=_of_part("wording"), is_of_a_record=False),
    Way(
        name="settings_parts.monitoring_form.ItemPanel",
        open=_monitoring_item,
        is_of_a_record=False,
    ),
    Way(
        name="settings_parts.monitoring_form.WordsPanel",
        open=lambda w, _r: _part(w, "monitoring-form", MonitoringFormPart).words,
        is_of_a_record=False,
    ),
    Way(name="settings_parts.holidays.DayPanel", open=_holiday, is_of_a_record=False),
    Way(name="settings_parts.rule_panels.ReadingPanel", open=_reading, is_of_a_record=False),
    Way(name="settings_parts.rule_panels.RulePanel", open=_rule, is_of_a_record=False),
    Way(name="settings_parts.rule_panels.PackPanel", open=_pack, is_of_a_record=False),
    Way(name="settings_parts.local_rule_panel.LocalRulePanel", open=_local_rule, is_of_a_record=False),
)

WAYS = (*_OF_A_REVIEW, *_OF_A_CHILD, *_OF_THE_REGISTER, *_OF_ALERTS, *_OF_THE_PLANNER, *_OF_THE_SETTINGS)
