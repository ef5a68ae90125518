"""The social worker's visits, by the kind of placement (reg 28; AAR 2005 reg 36(4); statutory.md 1.12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from iro_desk.domain.child import Episode
from iro_desk.domain.clock import due_by, rule_in
from iro_desk.domain.days import add_months
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.tracks import placed_on, run_start
from iro_desk.domain.watched import Watched, placement_start

_K = EventKind


def visits(watched: Watched, episode: Episode | None) -> None:
    """The social worker's next visit, by the kind of placement (reg 28)."""
    start, last = placement_start(watched), watched.last(_K.VISIT)
    since = last if last is not None and last.happened_on >= start else None
    rule_id, options = _special_visits(watched, episode)
    if rule_id:
        starts_on = start
        if rule_id == "VISIT_CO_PARENT":
            starts_on = (
                run_start(
                    watched.case.history,
                    watched.stretch.period,
                    watched.case.today,
                    lambda each: each.legal_status == "C2" and each.placement_type == "P1",
                )
                or start
            )
            since = last if last is not None and last.happened_on >= starts_on else None
            options = since is not None
        _visit_by(watched, rule_id, since, starts_on, is_later=options)
    elif since is None:
        watched.once("VISIT_FIRST", start, _K.VISIT, since=start)
    elif since.happened_on < add_months(start, 12):
        watched.again("VISIT_YEAR1", since)
    else:
        lasting = watched.case.history.lasting(_K.LONG_TERM_PLACEMENT, watched.case.today)
        is_foster = episode is not None and episode.placement_type in {"U1", "U4"}
        if lasting is not None and is_foster:
            watched.again("VISIT_LTF", since)
        else:
            _visit_by(watched, "VISIT_LATER", since, start, is_later=lasting is not None)


def _special_visits(watched: Watched, episode: Episode | None) -> tuple[str, bool]:
    """The rule of a placement with its own visits, and whether its longer interval holds."""
    history, on = watched.case.history, watched.case.today
    status = episode.legal_status if episode else None
    is_with_parent = episode is not None and episode.placement_type == "P1"
    if history.lasting(_K.TEMPORARY_WITH_PARENT, on):
        return "VISIT_TEMP", bool(watched.held)
    if history.lasting(_K.TEMPORARY_APPROVAL, on) or (status == "C1" and is_with_parent):
        return "VISIT_ICO_PARENT", bool(watched.held)
    if status == "C2" and is_with_parent:
        return "VISIT_CO_PARENT", False
    return "", False


def _visit_by(watched: Watched, rule_id: str, since: Event | None, start: date, *, is_later: bool) -> None:
    """A visit whose interval hangs on an answer; from the last visit, else from the placement's start."""
    case = watched.case
    rule = rule_in(case.pack, rule_id)
    (asked,) = rule.inputs  # each of these rules has the one
    interval, unit = asked.values["yes" if is_later else "no"]
    rule = replace(rule, interval=interval, unit=unit)
    due = due_by(rule, since.happened_on if since else start, case.calendar, case.pack.options)
    if since is not None:
        watched.rows.append(case.dated(due, action="record_event"))
    else:
        watched.by(due, _K.VISIT, since=start)


def adoptive_visits(watched: Watched) -> None:
    """The visits to an adoptive placement: weekly until its first review (AAR 2005 reg 36(4))."""
    case = watched.case
    placed = placed_on(case.history, watched.stretch.period, case.today)
    if placed is None or any(day > placed for day in watched.held):
        return
    last = watched.last(_K.VISIT)
    if last is not None and last.happened_on >= placed:
        watched.again("VISIT_ADO", last)
    else:
        watched.once("VISIT_ADO", placed, _K.VISIT, since=placed)
