"""Where each step of a review stands, in words: done, due when, or late."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain import codes
from iro_desk.domain.child import Episode
from iro_desk.domain.counting import gaps
from iro_desk.domain.days import age_on
from iro_desk.domain.decisions import DecisionProgress, Progress
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.review import Timeliness
from iro_desk.domain.wording import month_name, ordinal_review, plain_date, short_date
from iro_desk.services.review_clocks import Clock
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui.models.duties import marked
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.stepper import Step

if TYPE_CHECKING:
    from iro_desk.ui.names import PersonNames

PLAN, CONSULT, MEET, DECIDE, MONITOR, WRITE, SEND = (
    "plan",
    "consult",
    "meet",
    "decide",
    "monitor",
    "write",
    "send",
)
NAMES = {
    PLAN: "Plan",
    CONSULT: "Consult",
    MEET: "Meet",
    DECIDE: "Decide",
    MONITOR: "Monitor",
    WRITE: "Write",
    SEND: "Send",
}
ISSUED_WORDS = {DECISION_LETTER: "decision letter", MONITORING_FORM: "monitoring form"}
Status = tuple[Tone, str]


def steps(page: ReviewPage, today: date) -> list[Step]:
    """The seven steps, each with where it stands."""
    found = {
        PLAN: _plan(page, today),
        CONSULT: _consult(page),
        MEET: _meet(page, today),
        DECIDE: _decide(page, today),
        MONITOR: _clocked(page, ("POST_MONITOR_FORM",), today),
        WRITE: _clocked(page, ("POST_RECORD", "POST_CHILD_LETTER"), today),
        SEND: _clocked(page, ("POST_DISTRIBUTE",), today),
    }
    return [
        Step(key=key, name=NAMES[key], words=words, tone=tone, shape=SHAPES[tone])
        for key, (tone, words) in found.items()
    ]


def open_step(page: ReviewPage) -> str:
    """The step a review opens at: the first thing that is not done."""
    if page.review.is_open:
        return MEET if page.review.meetings else CONSULT if page.review.planned_on else PLAN
    if DECISION_LETTER not in page.issued:
        return DECIDE
    return MONITOR if MONITORING_FORM not in page.issued else SEND


def title(page: ReviewPage, names: PersonNames, today: date) -> str:
    """The child, the age today, and which review this is."""
    child = page.history.child
    who = names.shown(child.name) if child.name else child.child_ref
    if child.born_on:
        who = f"{who}, {age_on(child.born_on, today)}"
    return f"{who}  ·  {ordinal_review(page.number) if page.number else 'Review'}"


def facts(page: ReviewPage, names: PersonNames, today: date) -> str:
    """One quiet line: legal status, placement, reference, who works with the child."""
    child = page.history.child
    episode = page.history.episode_on(today)
    parts = []
    if episode:
        parts.append(codes.words(codes.LEGAL_STATUS, episode.legal_status))
        placement = codes.words(codes.PLACEMENT, episode.placement_type)
        since = _placed_since(page, episode)
        parts.append(
            f"{placement[:1].lower()}{placement[1:]} since {month_name(since)} {since.year}"
            if placement
            else ""
        )
    parts.append(f"ref {child.child_ref}")
    if child.social_worker:
        parts.append(f"social worker {names.shown(child.social_worker)}")
    if page.team_manager:
        parts.append(f"team manager {names.shown(page.team_manager.name)}")
    return "  ·  ".join(part for part in parts if part)


def timeliness(page: ReviewPage, today: date) -> Status:
    """Whether the review was held, or can still be held, by the last lawful date."""
    held_on, due_on = page.review.commenced_on, page.due_on
    if held_on is None:
        tone, words = _to_come(due_on, today)
        return tone, marked(words, page.due)
    held = f"held {_day_and_month(held_on)}"
    latest = marked(f"last lawful date {short_date(due_on)}", page.due) if due_on else ""
    found = page.judged.timeliness if page.judged else Timeliness.NOT_JUDGEABLE
    if found is Timeliness.IN_TIME:
        return Tone.IN_TIME, f"In time: {held}, {latest}"
    if found is Timeliness.LATE:
        return Tone.LATE, f"Late: {held}, {latest}"
    if found is Timeliness.IN_TIME_INCOMPLETE:
        return Tone.SOON, f"Begun in time ({held}), not completed within 20 working days"
    if found is Timeliness.RELAXED_2020:
        return Tone.QUIET, f"Coronavirus rules applied: {held}"
    return Tone.QUIET, f"Held {short_date(held_on)}; it is not known when it was due"


def progress_status(found: DecisionProgress | None) -> Status:
    """What became of one of the last decisions, as a chip."""
    if found is None or found.progress is None:
        return Tone.QUIET, "Not looked at yet"
    if found.progress is Progress.DONE:
        return Tone.IN_TIME, f"Done {_day_and_month(found.done_on)}" if found.done_on else "Done"
    if found.progress is Progress.PART:
        return Tone.SOON, "Part done"
    return Tone.LATE, "Not done" if found.reason.strip() else "Not done, no reason given"


def issued_sentence(page: ReviewPage, kind: str) -> str:
    """That a change goes out as an addendum, empty while the paper is not issued."""
    held = page.issued.get(kind)
    if held is None:
        return ""
    return (
        f"The {ISSUED_WORDS[kind]} was issued on {plain_date(held.issued_on)} and stays as it was sent. "
        "What you change now goes out as an addendum (step 7, Send)."
    )


def _placed_since(page: ReviewPage, episode: Episode) -> date:
    """The first day of the placement: an episode begun by a new legal status alone is no new one."""
    started_on = episode.started_on
    for earlier in reversed(page.history.episodes):
        if episode.reason_started != "L" or earlier.started_on >= started_on:
            continue
        episode, started_on = earlier, earlier.started_on
    return started_on


def _day_and_month(on: date) -> str:
    return short_date(on).rsplit(" ", 1)[0]


def _to_come(due_on: date | None, today: date) -> Status:
    if due_on is None:
        return Tone.QUIET, "The last lawful date is not known"
    if due_on < today:
        return Tone.LATE, f"Not held; last lawful date was {short_date(due_on)}"
    return Tone.QUIET, f"To be held by {short_date(due_on)}"


def _plan(page: ReviewPage, today: date) -> Status:
    review, due_on = page.review, page.due_on
    if review.planned_on:
        is_late = due_on is not None and review.planned_on > due_on and not review.meetings
        words = f"for {_day_and_month(review.planned_on)}"
        return (Tone.LATE, f"{words}, too late") if is_late else (Tone.IN_TIME, words)
    if review.meetings:
        return Tone.IN_TIME, "held"
    return _due(due_on, today, "by")


def _consult(page: ReviewPage) -> Status:
    count = len(page.consultations)
    if any(one.person_role == "child" for one in page.consultations):
        return Tone.IN_TIME, f"{count} heard"
    if page.review.completed_on:
        return Tone.LATE, "child not heard"
    return Tone.QUIET, f"{count} heard, not the child" if count else "nobody heard yet"


def _meet(page: ReviewPage, today: date) -> Status:
    review = page.review
    if review.completed_on:
        is_open = bool(gaps(review, page.judged, page.attendance))
        words = f"complete {_day_and_month(review.completed_on)}"
        return (Tone.SOON, "complete, say why") if is_open else (Tone.IN_TIME, words)
    if review.commenced_on:
        adjourned = review.meetings[-1].adjourned
        return Tone.SOON, "adjourned" if adjourned else f"begun {_day_and_month(review.commenced_on)}"
    return _due(page.due_on, today, "by")


def _decide(page: ReviewPage, today: date) -> Status:
    clock = _clock(page, "POST_DECISIONS")
    count = len(page.decisions)
    if clock and clock.done_on:
        return Tone.IN_TIME, f"letter sent {_day_and_month(clock.done_on)}"
    if clock and clock.due_on:
        return _due(clock.due_on, today, "due")
    return Tone.QUIET, f"{count} decision{'' if count == 1 else 's'}" if count else "no decisions yet"


def _clocked(page: ReviewPage, rules: tuple[str, ...], today: date) -> Status:
    clocks = [clock for clock in page.clocks if clock.rule in rules]
    waiting = [clock for clock in clocks if clock.done_on is None]
    if not waiting:
        return Tone.IN_TIME, f"done {_day_and_month(max(c.done_on for c in clocks if c.done_on))}"
    dates = [clock.due_on for clock in waiting if clock.due_on]
    return _due(min(dates), today, "due") if dates else (Tone.QUIET, "after the review")


def _due(due_on: date | None, today: date, word: str) -> Status:
    if due_on is None:
        return Tone.QUIET, "not known"
    if due_on < today:
        return Tone.LATE, f"late since {_day_and_month(due_on)}"
    return Tone.QUIET, "due today" if due_on == today else f"{word} {_day_and_month(due_on)}"


def _clock(page: ReviewPage, rule: str) -> Clock | None:
    return next((clock for clock in page.clocks if clock.rule == rule), None)


SHAPES = {
    Tone.IN_TIME: "check-circle-fill",
    Tone.LATE: "warning-fill",
    Tone.SOON: "circle-half-fill",
    Tone.QUIET: "circle",
}
