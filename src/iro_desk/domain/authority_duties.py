"""The authority's own duties, which the IRO checks (statutory.md 1.12)."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from iro_desk.domain.child import PLACED_FOR_ADOPTION, Episode
from iro_desk.domain.days import add_months, age_on
from iro_desk.domain.duty import Case, Duty
from iro_desk.domain.eligibility import birthday, eligible_on
from iro_desk.domain.events import EventKind
from iro_desk.domain.rule_book import CrossingFive
from iro_desk.domain.stretch import Stretch
from iro_desk.domain.tracks import authorised_on, run_start
from iro_desk.domain.visit_duties import adoptive_visits, visits
from iro_desk.domain.watched import COUNTS_FROM_MONTHS, Watched, placement_start, with_missing
from iro_desk.domain.wording import counted, long_date

_K = EventKind
REMAND = "J1"
_DETENTION_PLACES = frozenset({"R5"})
_SCHOOL_AGES = range(3, 18)
_SDQ_AGES = range(4, 17)
_EACH_REVIEW = (
    ("DELEGATED", _K.DELEGATED_AUTHORITY),
    ("FAMILY_TIME", _K.FAMILY_TIME),
    ("ADVOCATE", _K.ADVOCATE_OFFERED),
    ("INDEP_VISITOR", _K.INDEPENDENT_VISITOR_OFFERED),
)


def authority_duties(case: Case, stretch: Stretch) -> list[Duty]:
    """The rows of the authority's duties for a child looked after, with the one "not recorded" row last.

    A series of short breaks has none of those of statutory.md 1.12, and once a child is placed for
    adoption only the visits to that placement are left of them. An IRO every child has.
    """
    # Between two breaks told one by one the child is at home: the last one tells what holds.
    begun = (each for each in reversed(case.history.episodes) if each.started_on <= case.today)
    episode = next(begun, None)
    watched = Watched(case=case, stretch=stretch)
    _appointment(watched)
    _revocation(watched)
    if episode is not None and episode.placement_type in PLACED_FOR_ADOPTION:
        adoptive_visits(watched)
    elif not stretch.is_short_breaks:
        _plans(watched, episode)
        visits(watched, episode)
        _health(watched)
        _education(watched)
        _leaving_care(watched, episode)
        _at_each_review(watched)
    return with_missing(watched.case, watched.rows, watched.missing)


def _appointment(watched: Watched) -> None:
    watched.once("IRO_APPOINT", watched.starts_on, _K.IRO_APPOINTED)
    left = watched.last(_K.IRO_LEFT)
    if left is not None and left.happened_on >= watched.starts_on:
        watched.unless("IRO_REAPPOINT", _K.IRO_APPOINTED, since=left.happened_on)


def _plans(watched: Watched, episode: Episode | None) -> None:
    case, on = watched.case, watched.case.today
    begun = [each for each in case.history.episodes if watched.starts_on <= each.started_on <= on]
    is_remand_only = bool(begun) and all(each.legal_status == REMAND for each in begun)
    detained_on = _detained_on(watched)
    if detained_on is not None:
        watched.once("DETENTION_PLAN", detained_on, _K.DETENTION_PLAN)
    if not (is_remand_only and detained_on is not None):
        _care_plan(watched, begun)
    if detained_on is None:
        watched.once("PLACEMENT_PLAN", placement_start(watched), _K.PLACEMENT_PLAN)
    if episode is not None and episode.legal_status == REMAND:
        watched.unless("POST_REMAND_SUPPORT", _K.POST_REMAND_SUPPORT, since=watched.starts_on)
    away = case.history.lasting(_K.OUT_OF_AREA, on)
    if away is not None and away.happened_on >= watched.starts_on:
        watched.once("OOA_NOTIFY", away.happened_on, _K.AREA_NOTIFIED)
    if not case.history.child.permanence_plan:
        _permanence(watched)


def _care_plan(watched: Watched, begun: list[Episode]) -> None:
    """The first care plan; sooner for a child remanded to local authority accommodation (1.7)."""
    remanded = takewhile(lambda each: each.legal_status == REMAND, begun)
    at_home = next((each for each in remanded if each.placement_type not in _DETENTION_PLACES), None)
    if at_home is None:
        watched.once("CP_FIRST", watched.starts_on, _K.CARE_PLAN)
    else:
        watched.once("CP_REMAND", at_home.started_on, _K.CARE_PLAN)


def _detained_on(watched: Watched) -> date | None:
    """The day the child was remanded to youth detention accommodation, None when not there."""
    case = watched.case
    told = case.history.lasting(_K.REMAND_YDA, case.today)
    if told is not None and told.happened_on >= watched.starts_on:
        return told.happened_on
    return run_start(
        case.history,
        watched.stretch.period,
        case.today,
        lambda each: each.legal_status == REMAND and each.placement_type in _DETENTION_PLACES,
    )


def _permanence(watched: Watched) -> None:
    """The plan for permanence by the second review."""
    case, known_from = watched.case, watched.case.history.reviews_known_from
    if not watched.stretch.period.start_known or (known_from is not None and known_from > watched.starts_on):
        watched.unless("PERMANENCE", _K.PERMANENCE_PLAN)
        return
    if len(watched.held) >= 2:
        by_on = watched.held[1]
    else:
        first = watched.held[0] if watched.held else case.due("REV_FIRST", watched.stretch.starts_on).due_on
        by_on = case.due("REV_SECOND", first).due_on
    words = f"By the second review, {long_date(by_on)} at the latest"
    watched.by(case.by("PERMANENCE", watched.starts_on, by_on, words), _K.PERMANENCE_PLAN)


def _health(watched: Watched) -> None:
    case, born_on = watched.case, watched.case.history.child.born_on
    last = watched.last(_K.HEALTH_ASSESSMENT)
    first = add_months(watched.starts_on, COUNTS_FROM_MONTHS)
    if last is None or last.happened_on < first:
        watched.once("IHA", watched.starts_on, _K.HEALTH_ASSESSMENT)
    else:
        watched.again(_health_rule(case, last.happened_on), last)
    checked = watched.last(_K.DENTAL_CHECK)
    if checked is None:
        watched.missing.append("DENTAL")
    else:
        watched.again("DENTAL", checked)
    watched.unless("IMMUNISATION", _K.IMMUNISATIONS)
    age = None if born_on is None else age_on(born_on, case.today)
    if age is not None and age < 5:
        watched.unless("DEV_CHECK", _K.DEVELOPMENT_CHECK)
    _sdq(watched, born_on, age)


def _health_rule(case: Case, last_on: date) -> str:
    """Which interval holds, by the age at the last assessment (A22)."""
    born_on = case.history.child.born_on
    if born_on is not None and age_on(born_on, last_on) >= 5:
        return "RHA_5PLUS"
    if case.pack.options.rha_crossing_five is CrossingFive.LENIENT and born_on is not None:
        strict = case.due("RHA_U5", last_on).due_on
        return "RHA_5PLUS" if age_on(born_on, strict) >= 5 else "RHA_U5"
    return "RHA_U5"


def _sdq(watched: Watched, born_on: date | None, age: int | None) -> None:
    case, last = watched.case, watched.last(_K.SDQ)
    if born_on is None or age is None:
        return
    if last is not None:
        due_on = case.due("SDQ", last.happened_on).due_on
        if age_on(born_on, due_on) < _SDQ_AGES.stop:
            watched.again("SDQ", last)
    elif age in _SDQ_AGES and add_months(watched.starts_on, 12) <= case.today:
        watched.missing.append("SDQ")


def _education(watched: Watched) -> None:
    case, born_on = watched.case, watched.case.history.child.born_on
    if born_on is not None and age_on(born_on, case.today) not in _SCHOOL_AGES:
        return
    last = watched.last(_K.PEP)
    if last is not None and last.happened_on >= add_months(watched.starts_on, COUNTS_FROM_MONTHS):
        watched.again("PEP_REVIEW", last)
    elif born_on is not None:
        watched.once("PEP_FIRST", watched.starts_on, _K.PEP)


def _leaving_care(watched: Watched, episode: Episode | None) -> None:
    case, born_on = watched.case, watched.case.history.child.born_on
    eligible = eligible_on(case.history, case.today)
    if eligible is not None:
        watched.once("NEEDS_ASSESS_16", eligible, _K.NEEDS_ASSESSMENT)
        last = watched.last(_K.PATHWAY_PLAN, _K.PATHWAY_REVIEW)
        if last is None:
            watched.once("PATHWAY_PLAN", eligible, _K.PATHWAY_PLAN)
        else:
            watched.again("PATHWAY_REVIEW", last)
        watched.unless("PA", _K.PERSONAL_ADVISER)
    if born_on is not None and episode is not None and (episode.placement_type or "").startswith("U"):
        sixteen = birthday(born_on, 16)
        if any(sixteen <= day for day in watched.held):
            watched.unless("STAYING_PUT", _K.STAYING_PUT, since=sixteen)
    proposed = watched.last(_K.CEASE_PROPOSED)
    if proposed is not None and proposed.happened_on >= watched.starts_on:
        days = case.calendar.working_days_between(watched.starts_on, case.today)
        if days >= 20:  # reg 39(4)
            watched.unless("CEASE_APPROVAL", _K.CEASE_APPROVAL, since=proposed.happened_on)


def _at_each_review(watched: Watched) -> None:
    since = watched.held[-1] if watched.held else watched.starts_on
    for rule_id, kind in _EACH_REVIEW:
        watched.unless(rule_id, kind, since=since)


def _revocation(watched: Watched) -> None:
    """A placement order where adoption is no longer the plan (statutory.md 1.5; row K9)."""
    case = watched.case
    authorised = authorised_on(case.history, watched.stretch.period, case.today)
    changed = watched.last(_K.ADOPTION_PLAN_CHANGED)
    if authorised is None or changed is None or changed.happened_on < authorised:
        return
    revoked = watched.last(_K.ORDER_REVOKED)
    if revoked is not None and revoked.happened_on >= changed.happened_on:
        return
    applied = watched.last(_K.REVOCATION_APPLIED)
    days = counted((case.today - changed.happened_on).days, "day")
    words = f"Adoption has not been the plan since {long_date(changed.happened_on)}, {days} ago."
    if applied is not None and applied.happened_on >= changed.happened_on:
        words += f" Revocation was applied for on {long_date(applied.happened_on)}."
    else:
        words += " No application to revoke the order is on file."
    watched.rows.append(case.undated("REVOKE_ORDER", words, action="record_event"))
