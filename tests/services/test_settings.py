"""Who I am, my authority, its teams and managers over time, how the window looks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.duties import Limits, State
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.people import Manager, Profile, Team
from iro_desk.domain.topics import Topic
from iro_desk.services import drafts, search, settings, today
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.services.settings import Preferences
from iro_desk.store import audit
from tests import build


def test_row_k14_the_manager_of_the_day_is_found(desk: Desk) -> None:
    team_id = settings.save_team(desk, Team(name=" Team C (test) "))
    first = Manager(tier="team_manager", name="A. First", team_id=team_id, to_on=date(2026, 6, 30))
    second = Manager(tier="team_manager", name="B. Second", team_id=team_id, from_on=date(2026, 7, 1))
    for manager in (first, second):
        settings.save_manager(desk, manager)
    on = {date(2026, 6, 30): "A. First", date(2026, 7, 1): "B. Second"}
    for day, name in on.items():
        found = settings.team_manager(desk, "team c (TEST)", day)
        assert found is not None
        assert found.name == name
    assert settings.team_manager(desk, "No such team", date(2026, 7, 1)) is None
    assert settings.team_manager(desk, None, date(2026, 7, 1)) is None


@pytest.mark.parametrize(
    ("manager", "field"),
    [
        (Manager(tier="director", name=" "), "name"),
        (Manager(tier="director", name="A", from_on=date(2026, 2, 1), to_on=date(2026, 1, 1)), "to_on"),
    ],
)
def test_a_post_that_cannot_be_is_refused(desk: Desk, manager: Manager, field: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        settings.save_manager(desk, manager)
    assert broken.value.field == field


@pytest.mark.parametrize(
    ("field", "profile"),
    [
        ("iro_name", replace(build.PROFILE, iro_name=" ")),
        ("authority", replace(build.PROFILE, authority=" ")),
    ],
)
def test_a_letterhead_needs_its_names(desk: Desk, field: str, profile: Profile) -> None:
    with pytest.raises(RuleBroken) as broken:
        settings.save_profile(desk, profile)
    assert broken.value.field == field
    assert settings.profile(desk) == build.PROFILE


def test_a_logo_is_kept_and_taken_away(desk: Desk) -> None:
    settings.save_profile(desk, replace(build.PROFILE, logo_png=b"\x89PNG"))
    assert settings.profile(desk).logo_png == b"\x89PNG"
    settings.save_profile(desk, build.PROFILE)
    assert settings.profile(desk).logo_png is None
    with pytest.raises(RuleBroken):
        settings.save_profile(desk, replace(build.PROFILE, logo_png=b"x" * 1_000_001))


def test_preferences_are_kept_within_their_range(desk: Desk) -> None:
    wanted = Preferences(text_percent=150, theme="dark", lock_minutes=10, privacy_view=True)
    settings.save_preferences(desk, wanted)
    assert settings.preferences(desk) == wanted
    assert desk.take_touched() & Topic.SETTINGS
    assert desk.take_touched() is Topic.NONE
    for minutes in (0, 61):
        with pytest.raises(RuleBroken):
            settings.save_preferences(desk, replace(wanted, lock_minutes=minutes))


def test_the_limits_decide_every_list(desk: Desk) -> None:
    build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 28)))
    assert [duty.state for duty in today.due_list(desk) if duty.is_next_review] == [State.DUE_SOON]
    settings.save_limits(desk, Limits(soon_within=2))
    assert [duty.state for duty in today.due_list(desk) if duty.is_next_review] == [State.NOT_DUE]
    with pytest.raises(RuleBroken):
        settings.save_limits(desk, Limits(soon_within=-1))


def test_nothing_changed_leaves_no_audit_line(desk: Desk) -> None:
    before = len(audit.lines(desk.case_file))
    settings.save_profile(desk, build.PROFILE)
    assert len(audit.lines(desk.case_file)) == before


def test_check_7_a_draft_belongs_to_one_child_and_form(desk: Desk) -> None:
    mine, others = DraftKey(1, "consultation", 5), [DraftKey(2, "consultation", 5), DraftKey(1, "plan", 5)]
    drafts.save(desk, mine, {"worries": "“The dog next door”"})
    held = drafts.load(desk, mine)
    assert held is not None
    assert held[0] == {"worries": "“The dog next door”"}
    assert [drafts.load(desk, other) for other in others] == [None, None]
    drafts.drop(desk, mine)
    assert drafts.load(desk, mine) is None


@pytest.mark.parametrize("typed", ["zoe", "ZOË", "lukasz", "przyk", "004031", "31 zoe"])
def test_search_forgives_accents_and_case(desk: Desk, typed: str) -> None:
    build.a_child(desk, "004031", "Zoë Łukasz Przykład")
    build.a_child(desk, "004032", "Another Child")
    assert [hit.child_ref for hit in search.find(desk, typed)] == ["004031"]


def test_search_finds_nothing_for_nothing(desk: Desk) -> None:
    build.a_child(desk)
    assert search.find(desk, "  ") == []
    assert search.find(desk, "nobody") == []


def test_within_counts_calendar_days_and_keeps_what_is_late(desk: Desk) -> None:
    build.a_child(desk, "1", "A A", reviewed_on=(date(2023, 5, 10), date(2026, 5, 20)))
    build.a_child(desk, "2", "B B", reviewed_on=(date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 30)))
    build.a_child(desk, "3", "C C", reviewed_on=(date(2023, 5, 10), date(2023, 8, 9), date(2026, 6, 30)))
    assert [duty.child_ref for duty in today.due_list(desk, within=7)] == ["1", "2"]
    assert [duty.child_ref for duty in today.due_list(desk, within=6)] == ["1"]
    assert len([duty for duty in today.due_list(desk) if duty.is_next_review]) == 3
