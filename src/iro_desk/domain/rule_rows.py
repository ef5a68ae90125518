"""How the tables of rules write one rule a row."""

from __future__ import annotations

from dataclasses import replace

from iro_desk.domain.rules import Input, Owner, Rule, Unit, UntimedRule


def timed(
    rule_id: str,
    name: str,
    event: str,
    lasts: tuple[int, Unit],
    source: str,
    *,
    owner: Owner = Owner.AUTHORITY,
    is_statutory: bool = True,
) -> Rule:
    """A rule with an interval, `lasts`; a negative one counts back from the event."""
    interval, unit = lasts
    bare = Rule(
        id=rule_id,
        name=name,
        event=event,
        interval=interval,
        unit=unit,
        owner=owner,
        is_statutory=is_statutory,
        source=source,
        in_words="",
    )
    return replace(bare, in_words=f"{name}: {bare.from_event_words} the day {event.removeprefix('when ')}.")


def whole_number(name: str, meaning: str, *, is_earliest: bool = False) -> Input:
    """An input that stands for the interval itself, or for the window's first day."""
    return Input(name=name, meaning=f"{meaning}, a whole number", is_earliest=is_earliest)


def yes_or_no(name: str, meaning: str, otherwise: tuple[int, Unit], yes: tuple[int, Unit]) -> Input:
    """An input whose two answers make two intervals."""
    return Input(name=name, meaning=f"{meaning}, yes or no", values={"no": otherwise, "yes": yes})


def untimed(
    rule_id: str,
    name: str,
    when: str,
    source: str,
    *,
    owner: Owner = Owner.AUTHORITY,
    is_statutory: bool = True,
) -> UntimedRule:
    """A rule without an interval, with the words for when it is due."""
    return UntimedRule(
        id=rule_id, name=name, event=when, owner=owner, is_statutory=is_statutory, source=source, when=when
    )
