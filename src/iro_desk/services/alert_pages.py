"""Alerts as they are read: the board by stage, one alert whole, the lists, the counts (rows A2, A5, A9)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain import alert_counts
from iro_desk.domain.case_alerts import ALERT_KINDS, OUTCOMES
from iro_desk.domain.dispute_course import clocked, course_of
from iro_desk.domain.dispute_templates import formal_stages, title_of
from iro_desk.domain.dispute_warnings import earlier_process
from iro_desk.domain.disputes import PHASES, Phase, gaps, standing
from iro_desk.services import alert_themes, dispute_templates
from iro_desk.store import actions as register
from iro_desk.store import alerts as store
from iro_desk.store import children, issued

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from iro_desk.domain.alert_counts import Count
    from iro_desk.domain.case_alerts import AlertStep, CaseAlert, DisputeTemplate
    from iro_desk.domain.child import Child
    from iro_desk.domain.disputes import Standing
    from iro_desk.domain.remedial_actions import Chaser, RemedialAction
    from iro_desk.services.desk import Desk
    from iro_desk.store.issued import IssuedDocument

CLOSED_SHOWN_DAYS = 30
"""So many days after its closing an alert stands on the board."""

COLUMNS = (
    ("ref", "Alert"),
    ("child_ref", "Child"),
    ("kind_words", "Kind"),
    ("stage", "Stage"),
    ("clock", "Response"),
    ("limit", "20 working days"),
    ("days_open", "Open"),
    ("themes_words", "Themes"),
)
"""What the command line writes of each alert."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One alert with where it stands, as the board and the lists show it."""

    alert: CaseAlert
    child: Child
    standing: Standing
    themes: tuple[str, ...] = ()
    action_ids: tuple[int, ...] = ()

    @property
    def column(self) -> str:
        """The column of the board: "informal", "alert", "stage-2", "cafcass", "closed"."""
        now = self.standing
        return f"stage-{now.number}" if now.phase is Phase.STAGE else str(now.phase)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the board: the alert that waits longest for its response first."""

    key: str
    title: str
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The columns in order, and every alert there is, the latest raised first."""

    columns: tuple[Column, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPage:
    """One alert whole. `actions` are those it takes up, `agreed` those agreed in it.

    `gaps` are the fields that the form still wants, each with what to do. `related` are other alerts
    about the same actions; where a formal process began in one, its 20 working days ran there first.
    """

    alert: CaseAlert
    child: Child
    standing: Standing
    steps: tuple[AlertStep, ...]
    template: DisputeTemplate
    themes: tuple[str, ...]
    gaps: dict[str, str]
    actions: tuple[RemedialAction, ...] = ()
    agreed: tuple[RemedialAction, ...] = ()
    chasers: dict[int, tuple[Chaser, ...]]
    documents: tuple[IssuedDocument, ...] = ()
    related: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """What the register says of an action that an alert took up."""

    alert_id: int
    ref: str
    words: str
    is_open: bool


def every(desk: Desk) -> tuple[Card, ...]:
    """Every alert, the latest raised first."""
    return tuple(_cards(desk, store.every(desk.case_file)))


def open_ones(desk: Desk) -> tuple[Card, ...]:
    """The open alerts, the latest raised first; what years of closed ones say is not worked out."""
    steps = store.steps(desk.case_file)
    held = store.every(desk.case_file)
    return tuple(_cards(desk, [one for one in held if _is_open(desk, one, steps.get(one.id or 0, ()))]))


def of_child(desk: Desk, child_id: int) -> tuple[Card, ...]:
    """A child's alerts, the latest raised first."""
    return tuple(_cards(desk, store.of_child(desk.case_file, child_id)))


def board(desk: Desk, closed_within: int = CLOSED_SHOWN_DAYS) -> Board:
    """The board: a column for each place, those closed within so many days in the last."""
    cards = every(desk)
    held: dict[str, list[Card]] = defaultdict(list)
    for card in cards:
        closed_on = card.standing.closed_on
        if closed_on is None or (desk.today - closed_on).days <= closed_within:
            held[card.column].append(card)
    titles = _titles(desk, held)
    columns = [
        Column(key=key, title=title, cards=tuple(sorted(held.get(key, ()), key=_urgency)))
        for key, title in titles.items()
    ]
    return Board(columns=tuple(columns), cards=cards)


def page(desk: Desk, alert_id: int) -> AlertPage:
    """One alert with all that belongs to it; NotFound where it is not there."""
    alert = store.by_id(desk.case_file, alert_id)
    template = dispute_templates.by_key(desk, alert.template)
    steps = store.steps_of(desk.case_file, alert_id)
    joined = store.escalated(desk.case_file)
    taken = joined.get(alert_id, ())
    agreed = register.agreed_in(desk.case_file, alert_id)
    papers = set(store.papers_of(desk.case_file, alert_id))
    others = [one for one, ids in joined.items() if one != alert_id and set(ids) & set(taken)]
    related = tuple(_cards(desk, [store.by_id(desk.case_file, one) for one in others]))
    return AlertPage(
        alert=alert,
        child=children.by_id(desk.case_file, alert.child_id),
        standing=_beside(standing(alert, steps, template, desk.today, desk.calendar), related),
        steps=steps,
        template=template,
        themes=alert_themes.words(desk, alert.themes),
        gaps=gaps(alert),
        actions=tuple(register.by_id(desk.case_file, one) for one in taken),
        agreed=agreed,
        chasers=_chasers(desk, {*taken, *(one.id or 0 for one in agreed)}),
        documents=tuple(one for one in issued.every(desk.case_file) if one.id in papers)[::-1],
        related=related,
    )


def _beside(now: Standing, related: Iterable[Card]) -> Standing:
    """The standing with a word of each formal process that ran about the same actions before."""
    earlier = [
        earlier_process(card.alert.ref, budget)
        for card in related
        if (budget := card.standing.budget) and (now.budget is None or budget.began_on < now.budget.began_on)
    ]
    return replace(now, warnings=(*now.warnings, *earlier)) if now.is_open else now


def counts(desk: Desk, from_on: date | None = None, to_on: date | None = None) -> tuple[Count, ...]:
    """How many alerts there are by kind, stage, team, theme, outcome and days open, each with its alerts.

    Those raised within the days given, both included. Alerts with two themes count under both.
    """
    counted = [
        alert_counts.Counted(
            alert_id=card.alert.id or 0,
            kind=card.alert.kind,
            team=card.alert.team.strip(),
            themes=card.alert.themes,
            standing=card.standing,
        )
        for card in every(desk)
        if (from_on is None or card.alert.raised_on >= from_on)
        and (to_on is None or card.alert.raised_on <= to_on)
    ]
    return alert_counts.counts(counted, alert_themes.every(desk))


def levels(desk: Desk) -> dict[int, Level]:
    """By action, the alert that took it up last and where that stands."""
    joined, steps = store.escalated(desk.case_file), store.steps(desk.case_file)
    templates = {one.key: one for one in dispute_templates.every(desk)}
    used = dispute_templates.used(desk)
    found: dict[int, Level] = {}
    for alert in reversed(store.every(desk.case_file)):
        key = alert.id or 0
        if key in joined:
            template = templates.get(alert.template, used)
            now = clocked(alert, steps.get(key, ()), template, desk.today, desk.calendar)
            level = Level(alert_id=key, ref=alert.ref, words=now.title, is_open=now.is_open)
            found |= dict.fromkeys(joined[key], level)
    return found


def late(desk: Desk) -> int:
    """How many open alerts have a response that is overdue, for the navigation."""
    return sum(card.standing.is_overdue for card in open_ones(desk))


def rows(desk: Desk, *, everyone: bool = False) -> list[dict[str, Any]]:
    """The open alerts as plain values, those closed too with `everyone`; no names of children."""
    return [_row(card) for card in (every(desk) if everyone else open_ones(desk))]


def _is_open(desk: Desk, alert: CaseAlert, steps: Sequence[AlertStep]) -> bool:
    """Whether an alert is open on the desk's day: begun by then, and not closed by then."""
    began_on = min((one.happened_on for one in steps), default=alert.raised_on)
    return began_on <= desk.today and course_of(_by(desk, steps)).is_open


def _by(desk: Desk, steps: Sequence[AlertStep]) -> tuple[AlertStep, ...]:
    """The steps taken by the desk's day, which may be a day gone by."""
    return tuple(one for one in steps if one.happened_on <= desk.today)


def _cards(desk: Desk, alerts: Iterable[CaseAlert]) -> Iterator[Card]:
    by_id = {child.id: child for child in children.every(desk.case_file)}
    steps = store.steps(desk.case_file)
    joined = store.escalated(desk.case_file)
    templates = {one.key: one for one in dispute_templates.every(desk)}
    used = dispute_templates.used(desk)
    themes = alert_themes.every(desk)
    for alert in alerts:
        key = alert.id or 0
        template = templates.get(alert.template, used)
        yield Card(
            alert=alert,
            child=by_id[alert.child_id],
            standing=standing(alert, _by(desk, steps.get(key, ())), template, desk.today, desk.calendar),
            themes=tuple(words for theme, words in themes.items() if theme in alert.themes),
            action_ids=joined.get(key, ()),
        )


def _titles(desk: Desk, held: dict[str, list[Card]]) -> dict[str, str]:
    """The columns in order: the stages of the procedure used, and any further one an alert stands in."""
    used = formal_stages(dispute_templates.used(desk), desk.today)
    stages = {f"stage-{number}": title_of(number, one.label) for number, one in enumerate(used, 1)}
    further = sorted({card.standing.number for cards in held.values() for card in cards} - {0})
    for number in further:
        stages.setdefault(f"stage-{number}", f"Stage {number}")
    if "stage-0" in held:
        stages["stage-0"] = PHASES[Phase.STAGE]
    return {
        str(Phase.INFORMAL): PHASES[Phase.INFORMAL],
        str(Phase.ALERT): PHASES[Phase.ALERT],
        **dict(sorted(stages.items(), key=lambda one: int(one[0].removeprefix("stage-")))),
        str(Phase.CAFCASS): PHASES[Phase.CAFCASS],
        str(Phase.CLOSED): PHASES[Phase.CLOSED],
    }


def _urgency(card: Card) -> tuple[int, int, int]:
    """The response that is latest first, then those awaited, then the rest; of closed ones the newest."""
    now = card.standing
    if now.closed_on is not None:
        return 2, -now.closed_on.toordinal(), -(card.alert.id or 0)
    due = now.response_due if now.days_left is not None else None
    return (0, due.toordinal(), card.alert.id or 0) if due else (1, -now.days_open, card.alert.id or 0)


def _chasers(desk: Desk, action_ids: set[int]) -> dict[int, tuple[Chaser, ...]]:
    found: dict[int, list[Chaser]] = defaultdict(list)
    for one in register.chasers(desk.case_file):
        if one.action_id in action_ids:
            found[one.action_id].append(one)
    return {action_id: tuple(held) for action_id, held in found.items()}


def _row(card: Card) -> dict[str, Any]:
    alert, now = card.alert, card.standing
    budget = now.budget
    return {
        "ref": alert.ref,
        "child_ref": card.child.child_ref,
        "kind": str(alert.kind),
        "kind_words": ALERT_KINDS[alert.kind],
        "team": alert.team,
        "raised_on": alert.raised_on.isoformat(),
        "phase": str(now.phase),
        "stage": now.where,
        "reached": now.reached,
        "response_due": _iso(now.response_due),
        "responded_on": _iso(now.responded_on),
        "working_days_left": now.days_left,
        "days_late": now.days_late,
        "clock": now.clock_words,
        "formal_began_on": _iso(budget.began_on if budget else None),
        "limit_on": _iso(budget.limit_on if budget else None),
        "working_days_used": budget.used if budget else None,
        "limit": _limit_words(now),
        "referred_to_cafcass_on": _iso(now.referred_on),
        "closed_on": _iso(now.closed_on),
        "outcome": str(now.outcome) if now.outcome else None,
        "outcome_words": OUTCOMES[now.outcome] if now.outcome else "",
        "days_open": now.days_open,
        "themes": sorted(alert.themes),
        "themes_words": ", ".join(card.themes),
        "actions": len(card.action_ids),
        "warnings": [one.words for one in now.warnings],
    }


def _limit_words(now: Standing) -> str:
    budget = now.budget
    if budget is None:
        return ""
    return f"{budget.over} over" if budget.over else f"{budget.used} of {budget.limit} used"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
