"""Periods of care and episodes of the invented children."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from iro_desk.domain.child import CarePeriod, Episode
from iro_desk.domain.days import add_months
from iro_desk.services.demo.spec import Path, Spec, paths
from iro_desk.services.demo.timeline import Clockmaker, Dates

_MOVES = ("CARPL", "LAREQ", "CREQB", "CREQO", "CHILD")
_HOME = "QX4 4BN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """One child's periods, episodes and the days reviews were held, all in date order."""

    periods: tuple[CarePeriod, ...]
    episodes: tuple[Episode, ...]
    held: tuple[date, ...]


def care_of(spec: Spec, dates: Dates, clockmaker: Clockmaker) -> Care:
    """How care went for the child, as its path and scene say."""
    chance = clockmaker.chance
    if spec.scene == "placed":
        return _adoption(dates, clockmaker, is_placed=True)
    if spec.scene == "authorised":
        return _adoption(dates, clockmaker, is_placed=False)
    path = paths()[spec.path]
    started_on = dates.started_on
    if spec.scene == "short_breaks":
        started_on = clockmaker.on - timedelta(days=400)
    episodes = _episodes(path, started_on, clockmaker.on, chance)
    period = CarePeriod(became_looked_after_on=started_on)
    if spec.scene == "returned":
        return _returned(period, episodes, dates, clockmaker)
    return Care(periods=(period,), episodes=episodes, held=dates.held)


def _episodes(path: Path, started_on: date, on: date, chance: Random) -> tuple[Episode, ...]:
    made: list[Episode] = []
    for legal_status, placement, months, provider, change in path.steps:
        day = started_on + timedelta(days=round(months * 30.44))
        # A change in the last weeks would crowd out what the scenes show.
        if made and day > on - timedelta(days=2 if months < 1 else 45):
            break
        reason = _reason(made[-1], legal_status, placement, change) if made else "S"
        if made:
            moved = None if reason == "L" else "PLACE" if change == "same" else chance.choice(_MOVES)
            made[-1] = replace(made[-1], ended_on=day, reason_ended="X1", reason_place_change=moved)
        is_new_place = not made or change == "carers"
        made.append(
            Episode(
                started_on=day,
                reason_started=reason,
                legal_status=legal_status,
                category_of_need=path.need,
                placement_type=placement,
                placement_provider=provider,
                home_postcode=None if path.need == "N8" else _HOME,
                placement_postcode=_postcode(chance) if is_new_place else made[-1].placement_postcode,
                urn=_urn(placement, chance) if is_new_place else made[-1].urn,
            )
        )
    return tuple(made)


def _reason(last: Episode, legal_status: str, placement: str, change: str) -> str:
    is_moved = change == "carers" or placement != last.placement_type
    if legal_status == last.legal_status:
        return "P" if change == "carers" else "T"
    if not is_moved:
        return "L"
    return "B" if change == "carers" else "U"


def _postcode(chance: Random) -> str:
    # QX is no postcode area of Royal Mail, so it leads to nobody's door.
    letters = f"{chance.choice('ABDEFGHJ')}{chance.choice('LNPQRSTU')}"
    return f"QX{chance.randint(5, 38)} {chance.randint(1, 9)}{letters}"


def _urn(placement: str, chance: Random) -> str | None:
    if placement.startswith(("K", "R", "S")):
        return f"SC990{chance.randint(100, 999)}"
    return None if placement.startswith(("P", "A")) else f"9990{chance.randint(100, 999)}"


def _adoption(dates: Dates, clockmaker: Clockmaker, *, is_placed: bool) -> Care:
    """A child with a placement order; placed with adopters, or still waiting for a family.

    The first review after placing falls within 28 days of it, and no other leg of either
    track is broken (statutory.md 1.5).
    """
    path = paths()["placed"]
    calendar, chance = clockmaker.calendar, clockmaker.chance
    if is_placed:
        reviewed = dates.held[-1]
        placed_on = reviewed - timedelta(days=chance.randint(22, 27))
        ordered_on = placed_on - timedelta(days=100)
        third = calendar.practical_by(ordered_on + timedelta(days=62))
        second = calendar.practical_by(third - timedelta(days=165))
        first = calendar.practical_by(second - timedelta(days=84))
        held: tuple[date, ...] = (first, second, third, reviewed)
    else:
        ordered_on = calendar.practical_by(clockmaker.on - timedelta(days=chance.randint(36, 50)))
        third = calendar.practical_by(ordered_on - timedelta(days=26))
        second = calendar.practical_by(third - timedelta(days=170))
        first = calendar.practical_by(second - timedelta(days=80))
        held = (first, second, third)
        placed_on = date.max
    started_on = calendar.add_working_days(first, -17)
    (episode,) = _episodes(path, started_on, clockmaker.on, chance)
    ordered = replace(
        episode, started_on=ordered_on, reason_started="L", legal_status="E1", placement_type="U6"
    )
    episodes = [replace(episode, ended_on=ordered_on, reason_ended="X1"), ordered]
    if is_placed:
        episodes[1] = replace(ordered, ended_on=placed_on, reason_ended="X1", reason_place_change="CARPL")
        with_adopters = replace(
            ordered,
            started_on=placed_on,
            reason_started="P",
            placement_type="A6",
            placement_postcode=_postcode(chance),
            urn=None,
        )
        episodes.append(with_adopters)
    period = CarePeriod(became_looked_after_on=started_on)
    return Care(periods=(period,), episodes=tuple(episodes), held=held)


def _returned(
    period: CarePeriod, episodes: tuple[Episode, ...], dates: Dates, clockmaker: Clockmaker
) -> Care:
    """A child who went home and came back: an earlier, closed period with its own reviews."""
    calendar = clockmaker.calendar
    ceased_on = period.became_looked_after_on - timedelta(days=170)
    third = calendar.practical_by(ceased_on - timedelta(days=40))
    second = calendar.practical_by(add_months(third, -6) + timedelta(days=6))
    first = calendar.practical_by(add_months(second, -3) + timedelta(days=5))
    started_on = calendar.add_working_days(first, -18)
    before = Episode(
        started_on=started_on,
        ended_on=ceased_on,
        reason_started="S",
        reason_ended="E4A",
        legal_status="V2",
        category_of_need="N4",
        placement_type="U6",
        placement_provider="PR1",
        home_postcode=_HOME,
        placement_postcode=_postcode(clockmaker.chance),
        urn=_urn("U6", clockmaker.chance),
    )
    closed = CarePeriod(became_looked_after_on=started_on, ceased_on=ceased_on, cease_code="E4A")
    return Care(
        periods=(closed, period),
        episodes=(before, *episodes),
        held=(first, second, third, *dates.held),
    )


def episode_on(care: Care, day: date) -> Episode | None:
    """The episode the child was in on that day."""
    return next((episode for episode in reversed(care.episodes) if episode.covers(day)), None)
