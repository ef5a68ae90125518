"""The rules as they apply on a day: the law's intervals, the settings of the clock, local rules.

A rule pack holds from its day on until the next one, and a review keeps the rules of its day
(row S15). The settings are the readings of statutory.md 1.14 that an authority may choose;
each default is the documented one. A local rule may only tighten: its date counts where it is
earlier than the statutory one, and is shown as a local target (statutory.md 1.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rules import Unit


class MonthMode(StrEnum):
    """How months are counted (A5): by the calendar, or as 91 and 183 days."""

    CALENDAR = "calendar"
    FIXED_DAYS = "fixed_days"


class SeriesDay(StrEnum):
    """Which day of a series counts (A12, A13): that of the first meeting or of the last."""

    COMMENCED = "commenced"
    COMPLETED = "completed"


class ManagerFrom(StrEnum):
    """What the team manager's 5 working days run from (A20)."""

    SENT = "sent"
    RECEIVED = "received"


class CrossingFive(StrEnum):
    """Health assessment of a child who turns 5 before the next one is due (A22)."""

    STRICT = "strict"
    LENIENT = "lenient"


class MidwayRule(StrEnum):
    """When the midway check is due (statutory.md 1.11)."""

    MIDPOINT = "midpoint"
    FIXED_MONTHS = "fixed_months"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings of the clock, by the names of statutory.md, each with its documented default.

    `ado_returned_from` and `_to` are calendar days, `dental_months` and `midway_months` calendar
    months, `midway_min_gap_days` the least calendar days between a review and the next one's
    latest date for a midway check to be asked for.
    """

    count_start_day: bool = False
    month_mode: MonthMode = MonthMode.CALENDAR
    review_date_basis: SeriesDay = SeriesDay.COMMENCED
    next_leg_from: SeriesDay = SeriesDay.COMMENCED
    overrun_series_counts_late: bool = False
    transfer_in_continues_clock: bool = False
    adoption_track_replaces_reg33: bool = False
    mgr_from: ManagerFrom = ManagerFrom.SENT
    rha_crossing_five: CrossingFive = CrossingFive.STRICT
    ado_returned_from: int = 28
    ado_returned_to: int = 42
    dental_months: int = 12
    midway_rule: MidwayRule = MidwayRule.MIDPOINT
    midway_months: int = 3
    midway_min_gap_days: int = 120
    pn4_counts: bool = False
    video_counts_as_attending: bool = True

    def __post_init__(self) -> None:
        if not 0 < self.ado_returned_from <= self.ado_returned_to:
            raise RuleBroken(
                "The window after a return ends before it begins. Change one of its two days.",
                field="ado_returned_to",
            )
        if not 1 <= self.dental_months <= 24:
            raise RuleBroken("Give between 1 and 24 months.", field="dental_months")
        if not 1 <= self.midway_months <= 6:
            raise RuleBroken("Give between 1 and 6 months.", field="midway_months")
        if not 0 <= self.midway_min_gap_days <= 366:
            raise RuleBroken("Give between 0 and 366 days.", field="midway_min_gap_days")


DEFAULT_OPTIONS = Options()


class Condition(StrEnum):
    """Whom a local rule is for."""

    EVERYONE = "everyone"
    UNDER_AGE = "under_age"
    OUT_OF_AREA = "out_of_area"
    PLACEMENT_ORDER = "placement_order"
    INTERIM_ORDER = "interim_order"
    SECTION_20 = "section_20"
    REMANDED = "remanded"


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalRule:
    """An authority's own, tighter standard for one rule, by its id.

    The rule's `interval` in `unit` counts from the same event as the statutory one, for children
    whom `condition` fits (`age` goes with UNDER_AGE, in whole years). It applies from `from_on` to
    `to_on`, both included; None leaves that side open.
    """

    name: str
    rule_id: str
    interval: int
    unit: Unit
    condition: Condition = Condition.EVERYONE
    age: int | None = None
    from_on: date | None = None
    to_on: date | None = None

    def applies_on(self, day: date) -> bool:
        """Whether the rule stands on that day."""
        return (self.from_on is None or self.from_on <= day) and (self.to_on is None or day <= self.to_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """An interval as the law has it from a pack's day on, with where it stands."""

    interval: int
    unit: Unit
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """The rules from `from_on` on; None is the pack that was always there.

    `law` holds the intervals that differ from the shipped ones, by rule id.
    """

    from_on: date | None = None
    options: Options = DEFAULT_OPTIONS
    law: Mapping[str, Interval] = field(default_factory=dict)
    local_rules: tuple[LocalRule, ...] = ()


DEFAULT_PACK = RulePack()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """Every rule pack, oldest first; the first one has no `from_on`."""

    packs: tuple[RulePack, ...] = (DEFAULT_PACK,)

    def __post_init__(self) -> None:
        days = [pack.from_on for pack in self.packs]
        if not days or days[0] is not None:
            raise RuleBroken("The first rules hold from the beginning, so they have no first day.")
        later = [day for day in days[1:] if day is not None]
        if len(later) != len(days) - 1 or sorted(set(later)) != later:
            raise RuleBroken(
                "Each set of rules needs a first day of its own, in order of time.", field="from_on"
            )

    def on(self, day: date) -> RulePack:
        """The pack in force on that day."""
        for pack in reversed(self.packs[1:]):
            if pack.from_on is not None and pack.from_on <= day:
                return pack
        return self.packs[0]


DEFAULT_BOOK = RuleBook()
