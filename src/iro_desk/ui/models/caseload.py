"""The columns of the caseload grid, and the ways to narrow it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from iro_desk.domain.days import add_months
from iro_desk.domain.duties import State
from iro_desk.domain.in_time import timeliness_words
from iro_desk.domain.participation import CODES
from iro_desk.domain.wording import days_left_words, long_date, short_date
from iro_desk.services.children import CaseloadRow
from iro_desk.ui.models.duties import GROUPS, LATE, NOT_RECORDED, TONES, full_why, marked, person
from iro_desk.ui.models.rows import Column
from iro_desk.ui.names import PersonNames
from iro_desk.ui.style import Tone

GUIDE = (50, 70)
"""Children for one full-time IRO (IRO Handbook; statutory.md)."""

_SHAPES = {Tone.LATE: "warning-fill", Tone.SOON: "clock-fill"}
_BRIEF = {**GROUPS, State.CRITICALLY_OVERDUE: "critical", State.NOT_DUE: "not due"}
"""The state in a narrow column; tooltip and spoken words have it in full."""
LAST_REVIEW = "Last review"
"""The heading of the column whose date tells how the last review did."""
_FIRST_REVIEWS = frozenset({"REV_FIRST", "REV_SB_FIRST"})
_UNSEEN_MONTHS = 6

Test = Callable[[CaseloadRow, date], bool]


def is_overdue(row: CaseloadRow, _today: date) -> bool:
    """Something is overdue for the child."""
    return any(duty.state in LATE for duty in row.duties)


def awaits_first_review(row: CaseloadRow, _today: date) -> bool:
    """The child's next review is the first."""
    return row.next_review is not None and row.next_review.rule in _FIRST_REVIEWS


def is_unseen(row: CaseloadRow, today: date) -> bool:
    """The IRO has not seen the child for six months, or no visit is on file."""
    return row.last_seen_on is None or row.last_seen_on < add_months(today, -_UNSEEN_MONTHS)


def is_under_four(row: CaseloadRow, _today: date) -> bool:
    """Too young for a participation code other than PN0."""
    return row.age is not None and row.age < 4


def is_sixteen(row: CaseloadRow, _today: date) -> bool:
    """Old enough for a pathway plan."""
    return row.age is not None and row.age >= 16


FILTERS: Mapping[str, tuple[str, Test]] = MappingProxyType(
    {
        "all": ("All", lambda _row, _today: True),
        "overdue": ("Overdue", is_overdue),
        "first": ("First review awaited", awaits_first_review),
        "unseen": ("Not seen for 6 months", is_unseen),
        "under_4": ("Under 4", is_under_four),
        "over_16": ("16 and over", is_sixteen),
    }
)
"""The ways to narrow the caseload: words and test by key."""


def holds(row: CaseloadRow, text: str) -> bool:
    """Whether every word typed stands somewhere in the row."""
    child = row.child
    parts = (child.name, child.known_as, child.child_ref, child.social_worker, child.team)
    whole = " ".join(part for part in (*parts, row.legal_status, row.placement, plan_words(row)) if part)
    return all(word in whole.casefold() for word in text.casefold().split())


def guide_words(count: int) -> str:
    """The count against the guide of 50 to 70 children."""
    least, most = GUIDE
    children = f"{count} child is" if count == 1 else f"{count} children are"
    place = "under" if count < least else "over" if count > most else "within"
    return f"{children} looked after, {place} the guide of {least} to {most} for a full-time IRO."


def plan_words(row: CaseloadRow) -> str:
    """The permanence plan without the letter that the return puts before it."""
    plan = row.child.permanence_plan or ""
    return plan[3:].strip() if plan[1:2] == ")" else plan


def columns(names: PersonNames, today: date) -> tuple[Column[CaseloadRow], ...]:
    """The grid's columns, as seen on that day."""
    return (
        Column(
            heading="Child",
            text=lambda row: person(names, row.child.name, row.child.child_ref),
            sort=lambda row: row.child.display_name.casefold(),
            is_bold=True,
            tooltip=lambda row: f"Reference {row.child.child_ref}",
            spoken=lambda row: _sentence(names, row, today),
        ),
        Column(
            heading="Age",
            text=lambda row: "" if row.age is None else str(row.age),
            sort=lambda row: row.child.born_on and -row.child.born_on.toordinal(),
        ),
        *_care(names),
        _last_review(),
        _next_review(today),
        Column(
            heading="Last seen",
            text=lambda row: _short(row.last_seen_on),
            sort=lambda row: row.last_seen_on,
            tooltip=_seen,
        ),
        Column(heading="Plan", text=plan_words, is_quiet=True, tooltip=plan_words),
        Column(heading="Code", text=_code, tooltip=lambda row: CODES.get(_code(row), "")),
        Column(
            heading="Duties",
            text=_duty_words,
            sort=lambda row: (sum(duty.state in LATE for duty in row.duties), _duty_count(row)),
            tone=lambda row: Tone.LATE if is_overdue(row, today) else Tone.PLAIN,
        ),
    )


def _care(names: PersonNames) -> tuple[Column[CaseloadRow], ...]:
    """Legal status, placement and who works with the child: quiet, so that names and dates lead."""
    return (
        Column(heading="Legal status", text=_status, is_quiet=True, tooltip=_legal),
        Column(
            heading="Placement",
            text=lambda row: row.placement,
            is_quiet=True,
            tooltip=lambda row: row.placement,
        ),
        Column(
            heading="Social worker",
            text=lambda row: names.shown(row.child.social_worker) if row.child.social_worker else "",
            sort=lambda row: (row.child.social_worker or "").casefold() or None,
            is_quiet=True,
        ),
    )


def _last_review() -> Column[CaseloadRow]:
    def held_on(row: CaseloadRow) -> date | None:
        return row.last_review.review.commenced_on if row.last_review else None

    return Column(
        heading=LAST_REVIEW,
        text=lambda row: _short(held_on(row)),
        sort=held_on,
        tooltip=lambda row: last_review_words(row) or "No review is on file",
        asks=lambda row: row.last_review is not None and row.last_review.due is not None,
    )


def last_review_words(row: CaseloadRow) -> str:
    """How the last review did: "Held Friday 1 May 2026, in time; last lawful date Monday 4 May 2026."."""
    entry = row.last_review
    if entry is None or entry.review.commenced_on is None:
        return ""
    held = f"Held {long_date(entry.review.commenced_on)}"
    if entry.due is None:
        return f"{held}; it is not known when it was due."
    words = timeliness_words(entry)
    latest = marked(long_date(entry.due.due_on), entry.due)
    return f"{held}, {words[:1].lower()}{words[1:]}; last lawful date {latest}."


def _next_review(today: date) -> Column[CaseloadRow]:
    def tone(row: CaseloadRow) -> Tone:
        # Most are not due yet: only what is near or late is to be seen from afar.
        found = TONES[row.next_review.state] if row.next_review else Tone.QUIET
        return Tone.PLAIN if found is Tone.IN_TIME else found

    def shape(row: CaseloadRow) -> str:
        return _SHAPES.get(TONES[row.next_review.state], "") if row.next_review else ""

    def tooltip(row: CaseloadRow) -> str:
        duty = row.next_review
        if duty is None:
            return "No review is due"
        if duty.due_on is None or duty.working_days_left is None:
            return full_why(duty)
        left = days_left_words(duty.working_days_left, (duty.due_on - today).days)
        return f"{duty.duty}, {left}. {full_why(duty)}"

    return Column(
        heading="Next review by",
        text=lambda row: _next_in(row, _BRIEF),
        spoken=next_words,
        sort=lambda row: row.next_review.due_on if row.next_review else None,
        tone=tone,
        icon=shape,
        tooltip=tooltip,
        asks=lambda row: row.next_review is not None,
    )


def next_words(row: CaseloadRow) -> str:
    """The last lawful date of the next review with its state: "26 Nov 2026, due soon"."""
    return _next_in(row, GROUPS)


def _next_in(row: CaseloadRow, words: Mapping[State, str]) -> str:
    duty = row.next_review
    if duty is None:
        return ""
    state = words[duty.state].lower()
    return marked(f"{short_date(duty.due_on)}, {state}", duty.due) if duty.due_on else state


def _sentence(names: PersonNames, row: CaseloadRow, today: date) -> str:
    """The row as one sentence, for a screen reader."""
    name = person(names, row.child.name, row.child.child_ref)
    age = f", {row.age}" if row.age is not None else ""
    parts = [f"{name}{age}", _status(row)]
    if row.next_review is not None:
        parts.append(f"next review by {next_words(row)}")
    late = sum(duty.state in LATE for duty in row.duties)
    parts.append(f"{late} overdue" if late and is_overdue(row, today) else "nothing overdue")
    return "; ".join(part for part in parts if part)


def _duty_words(row: CaseloadRow) -> str:
    late = sum(duty.state in LATE for duty in row.duties)
    count = _duty_count(row)
    return f"{count}, {late} late" if late else str(count or "")


def _duty_count(row: CaseloadRow) -> int:
    """How many duties there are; what is not recorded is a question and is not counted among them."""
    return sum(duty.rule != NOT_RECORDED for duty in row.duties)


def _code(row: CaseloadRow) -> str:
    return (row.last_review.review.participation_code if row.last_review else None) or ""


def _status(row: CaseloadRow) -> str:
    """The legal status; of a child no longer looked after, the day care ended."""
    if row.period is None and row.ceased_on is not None:
        return f"Left {short_date(row.ceased_on)}"
    return row.legal_status


def _legal(row: CaseloadRow) -> str:
    since = f", looked after since {long_date(row.latest_start)}" if row.latest_start else ""
    return f"{_status(row)}{since}"


def _seen(row: CaseloadRow) -> str:
    return long_date(row.last_seen_on) if row.last_seen_on else "No visit of yours is on file"


def _short(day: date | None) -> str:
    return short_date(day) if day else ""
