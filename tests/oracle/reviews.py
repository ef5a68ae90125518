"""The review clock: next, open, before, after and between reviews (statutory.md 1.2 to 1.11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from tests.oracle.counting import age, working_days_after
from tests.oracle.rules import latest
from tests.oracle.story import LocalRule, Options, Review
from tests.oracle.walk import BREAKS, Leg, Life

BEFORE = (
    "PRE_CHILD_PLAN",
    "PRE_IRO_SW",
    "PRE_INVITE",
    "PRE_CHILD_VIEWS",
    "PRE_REPORT",
    "PRE_PARENTS",
    "PRE_CONSULT_DOCS",
)
AFTERWARDS = (
    "POST_DECISIONS",
    "POST_CAREPLAN",
    "POST_RECORD",
    "POST_DISTRIBUTE",
    "POST_CHILD_LETTER",
    "POST_MONITOR_FORM",
)


class Row(NamedTuple):
    """One thing due, counted from the day `since`; `due` is None where no day can be named."""

    rule: str
    due: date | None
    since: date | None = None
    earliest: date | None = None
    review: int | None = None
    is_local: bool = False


def is_on_breaks(life: Life) -> bool:
    """Whether the child is in a series of short breaks that keeps to reg 48 (statutory.md 1.6)."""
    return life.episode is not None and life.episode["status"] in BREAKS and not life.breaks_fail


def is_placed(life: Life) -> bool:
    """Whether the child lives with adopters."""
    return "placed" in life.runs


def live_legs(life: Life) -> list[Leg]:
    """What each live track asks for (statutory.md 1.2, 1.5, 1.6)."""
    if is_placed(life):
        return [life.legs["placed"]]
    if is_on_breaks(life):
        return [life.legs["breaks"]]
    legs = [life.legs["care"]]
    if "order" in life.runs:
        if life.story["options"]["adoption_track_replaces_reg33"]:
            legs = []
        legs.append(life.legs["order"])
    return legs


def next_review(life: Life, today: date) -> list[Row]:
    """The next review, and after it the other live tracks in the order of their days."""
    options = life.story["options"]
    rows = [Row(leg.rule, latest(leg.rule, leg.since, options), leg.since) for leg in live_legs(life)]
    if life.returned_on is not None and not is_placed(life):
        first, last = (
            life.returned_on + timedelta(days=options["ado_returned_from"]),
            life.returned_on + timedelta(days=options["ado_returned_to"]),
        )
        rows.append(Row("REV_ADO_RETURNED", last, life.returned_on, first))
    rows += [Row("REV_EARLY", by, on) for on, by in life.early]
    rows.sort(key=lambda row: row.due or date.max)
    return local_targets(life, today, rows) + rows


def local_targets(life: Life, today: date, rows: list[Row]) -> list[Row]:
    """The earliest local target for the first of the rows, if there is one.

    A local rule is used only where earlier, and only while the statutory day has not passed.
    """
    found = []
    statutory = rows[0].due
    for row in rows:
        for rule in life.story["local"]:
            if row.since is None or rule["rule"] != row.rule or not _fits(life, today, rule):
                continue
            by = latest(row.rule, row.since, life.story["options"], f"{rule['count']} {rule['unit']}")
            if statutory is not None and by < statutory and today <= statutory:
                found.append(Row(row.rule, by, row.since, review=row.review, is_local=True))
    return sorted(found, key=lambda row: row.due or date.max)[:1]


def _fits(life: Life, today: date, rule: LocalRule) -> bool:
    if (rule["since"] and today < rule["since"]) or (rule["until"] and today > rule["until"]):
        return False
    status = life.episode["status"] if life.episode else None
    born_on = life.story["born_on"]
    return {
        "everyone": True,
        "under_age": born_on is not None and rule["age"] is not None and age(born_on, today) < rule["age"],
        "out_of_area": bool(life.lasting.get("out_of_area")),
        "placement_order": status == "E1",
        "interim_order": status == "C1",
        "section_20": status == "V2",
        "remanded": status == "J1",
    }[rule["condition"]]


def still_open(life: Life, today: date) -> Iterator[Row]:
    """The reviews of this period begun and not completed (statutory.md 1.8, A14)."""
    assert life.period is not None
    for review in life.story["reviews"]:
        meetings = [meeting for meeting in review["meetings"] if meeting[0] <= today]
        is_done = review["completed"] is not None and review["completed"] <= today
        if is_done or not review["counts"] or not meetings or meetings[0][0] < life.period["since"]:
            continue
        last_on, adjourned = meetings[-1]
        rule, since = ("REV_ADJOURN", last_on) if adjourned else ("REV_SERIES", meetings[0][0])
        yield Row(rule, latest(rule, since, life.story["options"]), since, review=review["number"])


def before_a_review(life: Life, today: date) -> Iterator[Row]:
    """The tasks counted back from the day planned (statutory.md 1.9)."""
    for review in life.story["reviews"]:
        planned = review["planned"]
        if planned is None or planned < today or review["meetings"] or review["completed"]:
            continue
        for rule in BEFORE:
            if not _was_done(life, review, rule, today):
                day = latest(rule, planned, life.story["options"])
                yield Row(rule, day, planned, review=review["number"])


def after_reviews(life: Life, today: date) -> Iterator[Row]:
    """The tasks counted from a review's completion (statutory.md 1.10)."""
    for review in life.story["reviews"]:
        completed = review["completed"]
        if completed is None or completed > today or review["imported"] or not review["counts"]:
            continue
        for rule in AFTERWARDS:
            if not _was_done(life, review, rule, today) and _has_purpose(life, rule, completed, today):
                day = latest(rule, completed, life.story["options"])
                yield Row(rule, day, completed, review=review["number"])
        yield from _reply(life, review, today)


def _was_done(life: Life, review: Review, rule: str, today: date) -> bool:
    done_on = life.story["tasks"].get((review["number"], rule))
    return done_on is not None and done_on <= today


def _has_purpose(life: Life, rule: str, completed: date, today: date) -> bool:
    if rule == "POST_CAREPLAN" and any(day >= completed for day in life.done.get("care_plan", ())):
        return False
    begun = [each for each in life.story["periods"] if each["since"] <= completed]
    until = begun[-1]["until"] if begun else None
    if until is None or until > today or until < completed:
        return True  # care goes on, or the review belongs to no period on file
    if rule == "POST_CHILD_LETTER":
        return begun[-1]["code"] != "E2"
    return rule != "POST_CAREPLAN"


def _reply(life: Life, review: Review, today: date) -> Iterator[Row]:
    """Agreed by silence once the fifth day has ended (A20, A21)."""
    sent_on = life.story["tasks"].get((review["number"], "POST_DECISIONS"))
    if sent_on is None or sent_on > today or _was_done(life, review, "POST_MGR_RESPONSE", today):
        return
    since = sent_on
    if life.story["options"]["mgr_from"] == "received":
        received_on = life.story["tasks"].get((review["number"], "DECISIONS_RECEIVED"))
        if received_on is not None and received_on <= today:
            since = received_on
    by = latest("POST_MGR_RESPONSE", since, life.story["options"])
    if today <= by:
        yield Row("POST_MGR_RESPONSE", by, since, review=review["number"])


def midway(life: Life, today: date, rows: list[Row]) -> Row | None:
    """The check between two reviews (statutory.md 1.11); undated where it may have been made."""
    options = life.story["options"]
    following = min((row.due for row in rows if row.due and not row.is_local), default=None)
    if options["midway_rule"] == "off" or not life.held or following is None or today > following:
        return None
    review = life.held[-1]
    last = review["meetings"][0][0]
    gap = (following - last).days
    if gap < options["midway_min_gap_days"] or any(day > last for day in life.done.get("midway_check", ())):
        return None
    if options["midway_rule"] == "midpoint":
        by = last + timedelta(days=gap // 2)
    else:
        by = latest("MIDWAY", last, options, f"{options['midway_months']} months")
    if review["imported"] and today > by:
        return Row("MIDWAY", None)
    return Row("MIDWAY", by, last)


class Verdict(NamedTuple):
    """How a review did: the rule and day it was due by, and the days it was late."""

    review: int
    rule: str | None
    due: date | None
    timeliness: str
    days_late: int = 0
    working_days_late: int = 0


def verdicts(life: Life, today: date) -> Iterator[Verdict]:
    """How each review held by today did, oldest first (statutory.md 1.8, A8 to A14, A30)."""
    for review, leg in life.asked_for:
        if leg is None:
            yield Verdict(review["number"], None, None, "not_judgeable")
            continue
        due = latest(leg.rule, leg.since, life.story["options"])
        word, *late = timeliness(due, review, today, life.story["options"])
        yield Verdict(review["number"], leg.rule, due, word, *late)


def timeliness(due: date, review: Review, today: date, options: Options) -> tuple[str, int, int]:
    """How a review did that was due by that day, with the calendar and working days it was late."""
    first, completed = review["meetings"][0][0], review["completed"]
    has_ended = completed is not None and completed <= today
    if date(2020, 4, 24) <= due <= date(2020, 9, 25):
        return "relaxed_2020", 0, 0
    dated = first
    if options["review_date_basis"] == "completed" and has_ended and completed is not None:
        dated = completed
    if dated > due:
        return "late", (dated - due).days, working_days_after(due, dated)
    ended = completed if has_ended and completed is not None else today
    if ended <= latest("REV_SERIES", first, options):
        return "in_time", 0, 0
    return ("late" if options["overrun_series_counts_late"] else "in_time_incomplete"), 0, 0
