"""How fast the clock works out a caseload of ten years, and whether a child costs the same in a large one."""

from __future__ import annotations

import statistics
import time
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.duties import duties_of
from iro_desk.domain.events import Event, EventKind, by_kind
from iro_desk.domain.history import History
from iro_desk.domain.people import Profile
from iro_desk.domain.review import Meeting, Review
from iro_desk.domain.rules import AFTER_REVIEW
from iro_desk.services import case_files, children, holidays
from iro_desk.store.keys import Cost

if TYPE_CHECKING:
    from collections.abc import Callable

    from iro_desk.services.desk import Desk

CHILDREN, YEARS, RUNS = 700, 10, 7
FEW, MANY = 70, 7_000
TODAY = date(2026, 11, 23)
_RECURRING = (
    EventKind.HEALTH_ASSESSMENT,
    EventKind.DENTAL_CHECK,
    EventKind.SDQ,
    EventKind.PEP,
    EventKind.CARE_PLAN,
)


def recomputed() -> tuple[float, float]:
    """Seconds to read every record of the caseload once (the floor), and to work out all that is due."""
    held = [history(number) for number in range(CHILDREN)]
    calendar = holidays.load()

    def read() -> int:
        return sum(_days(history) for history in held)

    def work_out() -> int:
        return sum(len(duties_of(history, TODAY, calendar)) for history in held)

    return _median(read), _median(work_out)


def added() -> tuple[float, float]:
    """Seconds to add a child and open the child's page among FEW children, and among MANY."""
    with TemporaryDirectory() as folder:
        few, many = (_with_children(Path(folder) / f"{count}.irodesk", count) for count in (FEW, MANY))
        try:
            return _adding(few), _adding(many)
        finally:
            few.case_file.close()
            many.case_file.close()


def _adding(desk: Desk) -> float:
    numbers = iter(range(1, 1_000))

    def add() -> None:
        child = Child(child_ref=f"new-{next(numbers)}", born_on=date(2016, 2, 9))
        children.page(desk, children.save(desk, child))

    return _median(add)


def _median(what: Callable[[], object]) -> float:
    what()
    taken = []
    for _ in range(RUNS):
        began = time.perf_counter()
        what()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def _with_children(path: Path, count: int) -> Desk:
    """A case file with so many children looked after."""
    from iro_desk.store import children as kept

    profile = Profile(iro_name="Test Officer", authority="Exampleshire Council")
    cheap = Cost(memory_kib=64, iterations=1, lanes=1)
    desk, _ = case_files.new(path, "lantern orchard pebble violin", profile, cost=cheap)
    with desk.case_file.change("Test data", at=desk.now()) as change:
        for number in range(count):
            child_id = children.put(change, Child(child_ref=str(number)))
            kept.save_care_period(change, child_id, CarePeriod(became_looked_after_on=date(2026, 3, 2)))
    return desk


def history(number: int) -> History:
    """Ten years of care with reviews, visits and everything that recurs."""
    start = TODAY - timedelta(days=YEARS * 365 - number % 200)
    reviews = tuple(
        Review(id=number * 100 + place, child_id=number, meetings=(Meeting(held_on=day),), completed_on=day)
        for place, day in enumerate(_every(start + timedelta(days=20), 170))
    )
    events = [Event(kind=EventKind.VISIT, happened_on=day) for day in _every(start, 40)]
    events += [Event(kind=kind, happened_on=day) for kind in _RECURRING for day in _every(start, 300)]
    moves = [start + timedelta(days=500 * place) for place in range(7)]
    episodes = tuple(
        Episode(started_on=day, ended_on=until, legal_status="C2", placement_type="U6", reason_started="P")
        for day, until in zip(moves, [*moves[1:], None], strict=True)
    )
    done = {(review.id or 0, task): review.completed_on for review in reviews for task in AFTER_REVIEW}
    return History(
        child=Child(child_ref=str(number), id=number, born_on=date(2010 + number % 14, 3, 3)),
        care_periods=(CarePeriod(became_looked_after_on=start),),
        episodes=episodes,
        reviews=reviews,
        done={key: day for key, day in done.items() if day},
        events=by_kind(events),
    )


def _every(start: date, days: int) -> list[date]:
    return [start + timedelta(days=passed) for passed in range(0, (TODAY - start).days, days)]


def _days(history: History) -> int:
    """The days on file of one child, added up: all that any answer has to read at the least."""
    days = [meeting.held_on for review in history.reviews for meeting in review.meetings]
    days += [event.happened_on for events in history.events.values() for event in events]
    days += [episode.started_on for episode in history.episodes]
    return sum(day.toordinal() for day in days)
