"""Journey 2 as a whole: a review day from a written script, told to the real window by keys alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.decisions import Progress
from iro_desk.domain.paper_kinds import PAPER_KINDS
from iro_desk.domain.review import Timeliness
from iro_desk.services import minutes, reviews
from tests.journeys import review_day
from tests.journeys.conftest import ON, Person
from tests.journeys.review_day import PEOPLE, SCRIPT

AT_MOST = 120


def test_journey_2_a_whole_review_day_takes_120_keys(
    person: Person, new_case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = review_day.morning(person, new_case_file, tmp_path)
    for part in (*review_day.STEPS, review_day.send):
        part(keys)
        person.look(part.__name__)
    by_step = ", ".join(f"{step} {count}" for step, count in keys.counts.items())
    with capsys.disabled():
        sys.stdout.write(f"\nJourney 2: {keys.total} key presses for going about and issuing ({by_step})\n")
    assert keys.total <= AT_MOST

    # All of the script is in the case file.
    review_id = keys.page.where["review_id"]
    page = person.ask(lambda desk: reviews.page(desk, review_id))
    record = person.ask(lambda desk: minutes.of_review(desk, review_id))
    heard = {PERSON_ROLES[one.person_role]: one.told for one in page.consultations}
    assert heard == {one["role"]: one["said"] for one in SCRIPT["consultation"]}
    assert [one.role for one in page.attendance] == [one.role for one in PEOPLE]
    assert page.review.completed_on == ON
    assert page.judged is not None
    assert page.judged.timeliness is Timeliness.IN_TIME
    assert [one.progress for one in page.progress] == [Progress.DONE, Progress.PART, Progress.DONE]
    new = [one.text for one in page.decisions if one.carried_from is None]
    assert new == [one["text"] for one in SCRIPT["decision"]]
    assert len(page.decisions) == len(new) + 1
    assert all(one.responsible_name and one.due_on and one.measure for one in page.decisions)
    assert page.monitoring is not None
    assert len(page.monitoring.answers) == len(SCRIPT["monitoring"]["answers"])
    assert (page.monitoring.good_practice, page.monitoring.difference_made) == (
        SCRIPT["monitoring"]["good_practice"],
        SCRIPT["monitoring"]["difference"],
    )
    held = [record.section(one.key).text for one in record.sections]
    written = [text for text in held if text]
    assert written == [one["text"] for one in SCRIPT["minutes"]]

    # And everything that follows a review went out.
    after = {kind for kind, one in PAPER_KINDS.items() if not one.is_before}
    assert set(page.issued) == after
