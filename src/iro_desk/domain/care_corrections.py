"""Corrected days of care: when the child became looked after, left care, or changed placement or status.

The first day of a period of care is that of its first episode, and an episode begins on the day
the one before ended, so that these move together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from iro_desk.domain.child import CarePeriod, Episode
from iro_desk.domain.history import History
from iro_desk.domain.impossible_dates import in_row, refuse, refuse_ahead, refuse_before_birth, replaced
from iro_desk.domain.recorded_dates import RecordedDate
from iro_desk.domain.wording import long_date


def became_looked_after(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    """The history with another first day of that period of care."""
    period, before, _after = in_row(history.care_periods, what.row_id)
    day = new_on or today
    refuse_ahead(day, today)
    refuse_before_birth(history.child, day)
    if period.ceased_on and day > period.ceased_on:
        refuse(f"Care ended on {long_date(period.ceased_on)}, before that day.")
    if before and (before.ceased_on is None or day < before.ceased_on):
        refuse("The child was still in care from an earlier date then: the two times in care would overlap.")
    for review in history.reviews:
        held_on = review.commenced_on
        if held_on and period.became_looked_after_on <= held_on < day:
            refuse(f"A review was held on {long_date(held_on)}, before that day.")
    moved = replace(period, became_looked_after_on=day, start_known=True)
    return _with_bounds(_with_period(history, moved), old=period.became_looked_after_on, new=day)


def ceased(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    """The history with another last day of that period of care; None: it still goes on."""
    period, _before, after = in_row(history.care_periods, what.row_id)
    if new_on is None and after:
        refuse("The child came into care again after that, so this time in care has an end.")
    if new_on is not None:
        refuse_ahead(new_on, today)
        if new_on < period.became_looked_after_on:
            refuse(f"Care began on {long_date(period.became_looked_after_on)}, after that day.")
        if after and new_on > after.became_looked_after_on:
            refuse(f"The child came into care again on {long_date(after.became_looked_after_on)}.")
        for review in history.reviews:
            held_on = review.commenced_on
            if held_on and history.period_at(held_on) == period and held_on > new_on:
                refuse(f"A review was held on {long_date(held_on)}, after that day.")
    moved = replace(period, ceased_on=new_on, cease_code=period.cease_code if new_on else None)
    old = period.ceased_on or date.max
    episodes = tuple(
        replace(one, ended_on=new_on, reason_ended=one.reason_ended if new_on else None)
        if one.ended_on == old
        else one
        for one in history.episodes
    )
    _refuse_crossed(episodes)
    return replace(_with_period(history, moved), episodes=episodes)


def episode_started(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    """The history with another first day of that episode."""
    episode, before, _after = in_row(history.episodes, what.row_id)
    day, old = new_on or today, episode.started_on
    period = next((one for one in history.care_periods if one.became_looked_after_on == old), None)
    if period is not None:
        return became_looked_after(history, replace(what, row_id=period.id or 0), day, today)
    refuse_ahead(day, today)
    refuse_before_birth(history.child, day)
    held_in = history.period_at(old)
    if held_in and day < held_in.became_looked_after_on:
        refuse(f"Care began on {long_date(held_in.became_looked_after_on)}, after that day.")
    if before and before.ended_on != old and before.ended_on and day < before.ended_on:
        refuse(f"The episode before it ended on {long_date(before.ended_on)}, after that day.")
    return _with_bounds(history, old=old, new=day)


def episode_ended(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    """The history with another last day of that episode; None: it still goes on."""
    episode, _before, after = in_row(history.episodes, what.row_id)
    old = episode.ended_on or date.max
    period = next((one for one in history.care_periods if one.ceased_on == old), None)
    if period is not None:
        return ceased(history, replace(what, row_id=period.id or 0), new_on, today)
    if new_on is None:
        if after:
            refuse("Another episode follows this one, so it has an end.")
        opened = replace(episode, ended_on=None, reason_ended=None)
        return replace(history, episodes=replaced(history.episodes, opened))
    refuse_ahead(new_on, today)
    if after and after.started_on != old and new_on > after.started_on:
        refuse(f"The next episode began on {long_date(after.started_on)}, before that day.")
    return _with_bounds(history, old=old, new=new_on)


def _with_bounds(history: History, *, old: date, new: date) -> History:
    """The episodes that began or ended on the old day begin or end on the new one."""
    episodes = tuple(
        replace(
            one,
            started_on=new if one.started_on == old else one.started_on,
            ended_on=new if one.ended_on == old else one.ended_on,
        )
        for one in history.episodes
    )
    _refuse_crossed(episodes)
    return replace(history, episodes=episodes)


def _refuse_crossed(episodes: Iterable[Episode]) -> None:
    for one in episodes:
        if one.ended_on is not None and one.ended_on < one.started_on:
            refuse("An episode would end before it began. Check both days.")


def _with_period(history: History, period: CarePeriod) -> History:
    return replace(history, care_periods=replaced(history.care_periods, period))
