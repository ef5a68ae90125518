"""How the clock reads what the law leaves open: each question, the default and what it rests on.

A1 to A30 are those of statutory.md 1.14. Those with an `option` can be set in a rule pack; the
others are settled, and shown so that a person can see how a date came about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from iro_desk.domain.rule_book import DEFAULT_OPTIONS, Options
from iro_desk.domain.wording import counted

ON, OFF = "on", "off"
"""How a yes-or-no setting is written in a choice."""

DAYS, MONTHS = "day", "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One question. `choices` gives the words of each value; a number has its `noun` and bounds.

    `answer` is what holds where nothing can be set.
    """

    id: str
    question: str
    source: str
    option: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    noun: str = ""
    least: int = 0
    most: int = 0
    answer: str = ""

    def value(self, options: Options) -> str:
        """The setting's value as a choice or a number is written."""
        held = getattr(options, self.option)
        return (ON if held else OFF) if isinstance(held, bool) else str(held)

    def words(self, options: Options) -> str:
        """What holds under those settings, in words."""
        if not self.option:
            return self.answer
        value = self.value(options)
        return counted(int(value), self.noun) if self.noun else self.choices[value]

    @property
    def default_words(self) -> str:
        """What holds by default, in words."""
        return self.words(DEFAULT_OPTIONS)

    def read(self, value: str) -> object:
        """The value of the option that a choice or a number stands for."""
        held = getattr(DEFAULT_OPTIONS, self.option)
        return value == ON if isinstance(held, bool) else type(held)(value)

    def put(self, options: Options, value: str) -> Options:
        """The settings with this one as chosen; RuleBroken where it does not go with the others."""
        changed: dict[str, Any] = {self.option: self.read(value)}
        return replace(options, **changed)


def _yes_no(on: str, off: str) -> dict[str, str]:
    return {OFF: off, ON: on}


READINGS: tuple[Reading, ...] = (
    Reading(
        id="A1",
        question="Is the day the child becomes looked after day 0 or day 1?",
        option="count_start_day",
        choices=_yes_no("Day 1, where it is a working day: stricter", "Day 0: counting begins the day after"),
        source="“within 20 working days of the date” (reg 33(1)): the day of the event is left out",
    ),
    Reading(
        id="A2",
        question="What if the child becomes looked after at a weekend or on a bank holiday?",
        answer="Day 1 is the next working day",
        source="Follows from A1; both readings agree",
    ),
    Reading(
        id="A3",
        question="From which day does section 20 accommodation count?",
        answer="The day the authority records as the start of the episode",
        source="The statutory return uses that day",
    ),
    Reading(
        id="A4",
        question="Are 20 working days the same as 28 days?",
        answer="No: only 20 working days are law",
        source="reg 33(1)",
    ),
    Reading(
        id="A5",
        question="How are 3 and 6 months counted?",
        option="month_mode",
        choices={
            "calendar": "By the calendar: the same day of the month, or its last",
            "fixed_days": "As days: 91 for 3 months, 183 for 6, 365 for 12",
        },
        source="Interpretation Act 1978: a month is a calendar month",
    ),
    Reading(
        id="A6",
        question="Does a date moved to a month's end come back?",
        answer="No: each leg runs from the review before, as it was held",
        source="reg 33(2)",
    ),
    Reading(
        id="A7",
        question="What if a date falls on a weekend or bank holiday?",
        answer="It stands and is not extended; the last working day before it is shown",
        source="“not more than”: nothing in the Regulations extends it",
    ),
    Reading(
        id="A8",
        question="Is a review held on its latest date in time?",
        answer="Yes",
        source="“not more than”",
    ),
    Reading(
        id="A9",
        question="Does the next leg run from the due date or from the day held?",
        answer="From the day held",
        source="reg 33(2)",
    ),
    Reading(
        id="A10",
        question="Does a late review make the next one late?",
        answer="No: it counts as late once",
        source="reg 33(2)",
    ),
    Reading(
        id="A11",
        question="Does an early or extra review start the clock anew?",
        answer="Yes, where it is recorded as a full review",
        source="reg 33; chosen on each review",
    ),
    Reading(
        id="A12",
        question="Which meeting of a series is the review's date?",
        option="review_date_basis",
        choices={"commenced": "The first", "completed": "The last"},
        source="The review begun in time is in time; check with your performance team",
    ),
    Reading(
        id="A13",
        question="From which meeting of a series does the next leg run?",
        option="next_leg_from",
        choices={"commenced": "From the first: earlier and safe", "completed": "From the last"},
        source="reg 33(2)",
    ),
    Reading(
        id="1.8",
        question="Does a series not finished within 20 working days count as late?",
        option="overrun_series_counts_late",
        choices=_yes_no("Yes", "No: in time, and listed by name"),
        source="Practice for a review held as a series of meetings",
    ),
    Reading(
        id="A14",
        question="Which date has an adjourned review?",
        answer="The day it opened; if it never opened it was postponed",
        source="reg 36(2): adjourned once, for 20 working days at most",
    ),
    Reading(
        id="A15",
        question="Is it a review without the child or the social worker?",
        answer="Yes, if the IRO chaired and reviewed the plan; the IRO decides",
        source="Practice",
    ),
    Reading(
        id="A16",
        question="Is a review without a meeting a review?",
        answer="Only in a long-term foster placement, after 12 months",
        source="Care Planning Regulations as amended in 2015; local procedures",
    ),
    Reading(
        id="A17",
        question="What are 4 weeks after a placement for adoption?",
        answer="28 calendar days",
        source="Adoption Agencies Regulations 2005, reg 36(3)(a)",
    ),
    Reading(
        id="A18",
        question="What is “within one week” for a visit?",
        answer="7 days after; 6 weeks are 42 days",
        source="reg 28",
    ),
    Reading(
        id="A19",
        question="From when do the 5, 15 and 20 days after a review run?",
        answer="From the day it was completed",
        source="Statutory guidance to the Care Planning Regulations 2010",
    ),
    Reading(
        id="A20",
        question="From when do the team manager's 5 working days run?",
        option="mgr_from",
        choices={"sent": "From the day the decisions were sent", "received": "From the day they arrived"},
        source="The guidance is silent; sending is the day on file",
    ),
    Reading(
        id="A21",
        question="When do decisions count as agreed by silence?",
        answer="From the working day after the fifth",
        source="The whole fifth day is left to run",
    ),
    Reading(
        id="A22",
        question="Which interval holds for a child who turns 5 before the next health assessment?",
        option="rha_crossing_five",
        choices={
            "strict": "6 months: the age at the last assessment",
            "lenient": "12 months: the age when the next is due",
        },
        source="Statutory guidance on the health of looked-after children; strict is never later",
    ),
    Reading(
        id="A23",
        question="From when does a new age hold?",
        answer="From the start of the birthday",
        source="Family Law Reform Act 1969, s9",
    ),
    Reading(
        id="A24",
        question="When is the birthday of a child born on 29 February?",
        answer="On 1 March in a common year",
        source="English practice",
    ),
    Reading(
        id="A25",
        question="Does the adoption track replace the ordinary one before placement?",
        option="adoption_track_replaces_reg33",
        choices=_yes_no("Yes: only the adoption dates count", "No: the earlier date counts, both are shown"),
        source="Adoption Agencies Regulations 2005, reg 36, beside reg 33",
    ),
    Reading(
        id="A26",
        question="How are brothers and sisters reviewed together?",
        answer="One meeting, a record each; every child's clock is their own",
        source="reg 33 is per child",
    ),
    Reading(
        id="A27",
        question="What of reviews held before IRO Desk was used?",
        answer="The last review as entered or imported, and marked so",
        source="Practical",
    ),
    Reading(
        id="A28",
        question="In which period does a review never held count as late?",
        answer="In the period in which it fell due",
        source="Otherwise reviews never held vanish",
    ),
    Reading(
        id="A29",
        question="What if a child ceases before the first review is due?",
        answer="The date is cancelled, not late",
        source="No duty is left",
    ),
    Reading(
        id="A30",
        question="How are reviews of 24 April to 25 September 2020 judged?",
        answer="Not at all: the emergency rules of that time applied",
        source="SI 2020/445",
    ),
    Reading(
        id="1.4",
        question="Does a child transferred in from another authority keep that clock?",
        option="transfer_in_continues_clock",
        choices=_yes_no("Yes: reviews held there count on", "No: a new period begins with a first review"),
        source="The Regulations are silent; a new period is the stricter reading",
    ),
    Reading(
        id="1.2a",
        question="Review after a return by adopters: not before",
        option="ado_returned_from",
        noun=DAYS,
        least=1,
        most=120,
        source="Adoption Agencies Regulations 2005, reg 36: 28 to 42 days in published chapters",
    ),
    Reading(
        id="1.2b",
        question="Review after a return by adopters: not later than",
        option="ado_returned_to",
        noun=DAYS,
        least=1,
        most=120,
        source="Adoption Agencies Regulations 2005, reg 36: 28 to 42 days in published chapters",
    ),
    Reading(
        id="1.12",
        question="How often is a dental check due?",
        option="dental_months",
        noun=MONTHS,
        least=1,
        most=24,
        source="Statutory guidance on the health of looked-after children; local practice",
    ),
    Reading(
        id="1.11a",
        question="When is the midway check due?",
        option="midway_rule",
        choices={
            "midpoint": "Halfway to the next review's latest date",
            "fixed_months": "A fixed number of months after the last review",
            "off": "Never: no midway checks here",
        },
        source="Local practice; the IRO monitors between reviews (Children Act 1989, s25B)",
    ),
    Reading(
        id="1.11b",
        question="A fixed midway check: how long after the last review?",
        option="midway_months",
        noun=MONTHS,
        least=1,
        most=6,
        source="Local practice",
    ),
    Reading(
        id="1.11c",
        question="No midway check where the next review's latest date is nearer than",
        option="midway_min_gap_days",
        noun=DAYS,
        least=0,
        most=366,
        source="Local practice: none between the first and the second review",
    ),
    Reading(
        id="3.2",
        question="Does taking part by video count as attending?",
        option="video_counts_as_attending",
        choices=_yes_no("Yes", "No: it counts as views that came another way"),
        source="Practice; the participation codes do not say",
    ),
    Reading(
        id="3.3",
        question="Does PN4 count as taking part?",
        option="pn4_counts",
        choices=_yes_no("Yes", "No: the child was there, the views were not"),
        source="Definitions differ between authorities; every figure says which it is",
    ),
)
"""In the order of statutory.md 1.14, with the settings of other sections after them."""
