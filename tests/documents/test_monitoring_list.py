"""The deputy lead's list on paper."""

from __future__ import annotations

from iro_desk.documents import monitoring_list
from tests.documents import reading
from tests.domain.test_monitoring_list import NAMED, listed


def test_row_r3_the_printed_list_says_what_is_open_by_team_and_owner() -> None:
    text = reading.text(monitoring_list.render(listed()))
    for words in (
        "Remedial actions to monitor",
        "3 actions open, 1 of them overdue. Closed since 1 April 2026: 1 of 2 (50.0%) on time.",
        "North, M. North",
        "1 of 2 (50.0%)",
        "15 wd late",
        "004001",
    ):
        assert words in text
    assert "Ember" not in text
    assert "this copy shows names" in reading.text(monitoring_list.render(listed(NAMED)))
