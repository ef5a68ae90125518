"""The record of a review: kept by section, carried from the last one, every version there to go back to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.withheld import Withheld
from iro_desk.services import events, history, minutes
from iro_desk.services.desk import Desk
from iro_desk.services.minutes import Outlook
from iro_desk.store import audit, register, reviews
from iro_desk.store import consultations as kept_consultations
from tests import build

LAST, NOW = date(2026, 5, 26), date(2026, 11, 23)


@pytest.fixture
def two(desk: Desk) -> tuple[int, int]:
    """A review held in May and one of today, of the same child."""
    child_id = build.a_child(desk)
    return build.a_review(desk, child_id, LAST), build.a_review(desk, child_id, NOW, is_completed=False)


def test_row_v1_a_section_is_kept_and_counted(desk: Desk, two: tuple[int, int]) -> None:
    section = MinutesSection(
        review_id=two[1], key="health", status="concern", text="Two words.", worries="One"
    )
    minutes.save(desk, section)
    minutes.save(desk, replace(section, strengths="A smile"))
    record = minutes.of_review(desk, two[1])
    assert record.section("health").said == ("concern", "Two words.", "A smile", "One")
    assert (record.words, record.section("health").words) == (5, 5)
    assert record.section("safety").is_empty
    asked = {one.key for one in record.sections}
    assert {"permanence", "going_home", "identity"} <= asked
    assert not {"leaving_care", "uasc"} & asked, "a child of ten who did not arrive alone"
    with pytest.raises(RuleBroken):
        minutes.save(desk, replace(section, status="fine"))


def test_row_v13_carried_words_are_marked_until_they_are_changed(desk: Desk, two: tuple[int, int]) -> None:
    with pytest.raises(RuleBroken):
        minutes.carry(desk, two[1], "health")
    minutes.save(desk, MinutesSection(review_id=two[0], key="health", status="met", text="Well."))
    assert minutes.of_review(desk, two[1]).last_on == LAST
    minutes.carry(desk, two[1], "health")
    carried = minutes.of_review(desk, two[1]).section("health")
    assert (carried.text, carried.carried_from) == ("Well.", two[0])
    minutes.save(desk, replace(carried, text=" Well. "))
    assert minutes.of_review(desk, two[1]).section("health").carried_from == two[0]
    minutes.save(desk, replace(carried, text="Well, and taller."))
    assert minutes.of_review(desk, two[1]).section("health").carried_from is None


def test_row_d6_carried_words_stay_withheld(desk: Desk, two: tuple[int, int]) -> None:
    minutes.save(desk, MinutesSection(review_id=two[0], key="health", text="Well."))
    kept = Withheld(review_id=two[0], subject="minutes:health", audience=Audience.CARERS, reason="Asked")
    with desk.case_file.change("Withhold", at=desk.now()) as change:
        register.save_withheld(change, kept)
    minutes.carry(desk, two[1], "health")
    (held,) = register.withheld_of(desk.case_file, two[1])
    assert (held.subject, held.audience, held.reason) == ("minutes:health", Audience.CARERS, "Asked")


def test_row_v11_any_version_comes_back_as_a_change_of_its_own(desk: Desk, two: tuple[int, int]) -> None:
    section = MinutesSection(review_id=two[1], key="health", text="First.")
    for text in ("First.", "Second.", "Third."):
        minutes.save(desk, replace(section, text=text))
    held = minutes.versions(desk, two[1], "health")
    assert [(version.number, version.section.text) for version in held] == [
        (3, "Third."),
        (2, "Second."),
        (1, "First."),
    ]
    assert minutes.restore(desk, two[1], "health", 1) == 3
    assert minutes.of_review(desk, two[1]).section("health").text == "First."
    assert audit.lines(desk.case_file)[0].what == "Restore a version of the minutes"
    assert minutes.restore(desk, two[1], "health", 3) == 4
    assert minutes.of_review(desk, two[1]).section("health").text == "Third."
    assert len(minutes.versions(desk, two[1], "health")) == 5
    assert minutes.versions(desk, two[1], "safety") == ()
    with pytest.raises(NotFound):
        minutes.restore(desk, two[1], "health", 99)


def test_the_long_term_plan_may_run_in_parallel(desk: Desk, two: tuple[int, int]) -> None:
    wanted = Outlook(long_term_plans=frozenset({"LTFOST18", "RETURNEV"}), legal_advice="None needed.")
    minutes.save_outlook(desk, two[1], wanted)
    assert minutes.outlook(reviews.by_id(desk.case_file, two[1])) == wanted
    with pytest.raises(RuleBroken):
        minutes.save_outlook(desk, two[1], replace(wanted, long_term_plans=frozenset({"NONE"})))


def test_the_changes_of_a_review_tell_of_its_record(desk: Desk, two: tuple[int, int]) -> None:
    section = MinutesSection(review_id=two[1], key="health", status="met", text="Well.")
    minutes.save(desk, section)
    minutes.save(desk, replace(section, status="concern", text="Not so well."))
    child_id = reviews.by_id(desk.case_file, two[1]).child_id or 0
    told = [(one.subject, one.field, one.old, one.new) for one in history.of_review(desk, child_id, two[1])]
    assert ("Record, health", "Where it stands", "Met", "Concern") in told
    assert ("Record, health", "What the record says", "Well.", "Not so well.") in told
    assert ("Record, health", "", "", "added") in told


def test_row_v8_a_section_says_what_is_on_file(desk: Desk, two: tuple[int, int]) -> None:
    child_id = reviews.by_id(desk.case_file, two[1]).child_id or 0
    for kind, day in (
        (EventKind.HEALTH_ASSESSMENT, date(2026, 3, 3)),
        (EventKind.MISSING, date(2026, 4, 1)),
        (EventKind.MISSING, date(2026, 9, 9)),
    ):
        events.save(
            desk,
            Event(
                child_id=child_id, kind=kind, happened_on=day, early_review=False, early_review_reason="Home."
            ),
        )
    with desk.case_file.change("A visit", at=desk.now()) as change:
        kept_consultations.save(change, build.a_visit(child_id, two[1], date(2026, 11, 12)))
    known = minutes.of_review(desk, two[1]).known
    assert known["health"][:2] == ("Health assessment: 3 Mar 2026", "Dental check: none on file")
    assert known["safety"] == ("Missing episode: 9 Sep 2026",), "what the last review knew is not told again"
    assert known["wishes"] == ("Child, 12 Nov 2026: face to face",)
    assert known["legal_status"] == ("Full care order",)
    assert "parents_views" not in known
