"""What else was asked and seen before an invented review: consent, promises, reports, audits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from iro_desk.domain.care_plan_audits import FROM_AGE, QUESTIONS, CarePlanAudit
from iro_desk.domain.child import Basis
from iro_desk.domain.consultation import PARENTS, RIGHTS, Consultation
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import CourtPaper, ReportReceived
from iro_desk.services.demo.spec import read
from iro_desk.services.demo.written import days_before

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.demo.record import Scribe
    from iro_desk.services.demo.values import DemoReview

_OFFERED = frozenset({"face_to_face", "app", "letter_form"})
_CLOSED_TO_SOME = 8
"""Of a hundred consultations so many are shared with nobody, and as many in part only."""

_REPORTS = (("care_plan", 4), ("health_plan", 9), ("carer_report", 3), ("placement_plan", 12))


def detailed(scribe: Scribe, review: DemoReview, chance: Random) -> tuple[Consultation, ...]:
    """The consultations with consent, what stays private, forms sent and returned."""
    return tuple(_detailed(scribe, one, chance) for one in review.consultations)


def _detailed(scribe: Scribe, one: Consultation, chance: Random) -> Consultation:
    on = one.consulted_on or scribe.clockmaker.on
    if one.person_role == "child":
        return _of_child(scribe, one, chance, scribe.age(on))
    drawn = chance.randrange(100)
    consent = "none" if drawn < _CLOSED_TO_SOME else "part" if drawn < 2 * _CLOSED_TO_SOME else "all"
    told = sorted(one.told)
    changed = replace(
        one,
        consent_to_share=consent,
        private_fields=frozenset(told[:1]) if consent == "part" and len(told) > 1 else frozenset(),
        share_what=chance.choice(read("minutes")["consult"]["share_what"]) if consent == "part" else "",
    )
    return _of_parent(scribe, changed, chance, on) if one.person_role in PARENTS else changed


def _of_child(scribe: Scribe, one: Consultation, chance: Random, age: int) -> Consultation:
    texts = read("minutes")["consult"]
    is_disabled = scribe.cast.spec.path == "disabled"
    is_part = one.consent_to_share == "part"
    return replace(
        one,
        offered_methods=_OFFERED if age >= FROM_AGE else frozenset({"face_to_face"}),
        communication_needs=chance.choice(texts["needs"]) if is_disabled else "",
        communication_aids=chance.choice(texts["aids"]) if is_disabled else "",
        advocate_name=scribe.cast.names["advocate"] if one.advocate_accepted else "",
        private_fields=frozenset({"worries"}) if is_part and one.worries else frozenset(),
        share_what=texts["share_what"][0] if is_part else "",
        rights_explained=frozenset(RIGHTS if age >= FROM_AGE else {"complaint", "advocate"})
        if age >= 5
        else frozenset(),
        feedback_form_given=age >= 5,
    )


def _of_parent(scribe: Scribe, one: Consultation, chance: Random, on: date) -> Consultation:
    is_back = chance.random() < 0.6
    barriers = read("minutes")["consult"]["barriers"]
    return replace(
        one,
        offered_separate_meeting=True,
        form_sent_on=days_before(scribe, on, 12),
        form_returned_on=days_before(scribe, on, 2) if is_back else None,
        attendance_barrier="" if is_back else scribe.say(chance.choice(barriers)),
    )


def promises(scribe: Scribe, review: DemoReview, chance: Random) -> tuple[Promise, ...]:
    """What the child was told would be done; the latest ones are still open, one of them overdue."""
    child = next((one for one in review.consultations if one.person_role == "child"), None)
    on = scribe.clockmaker.on
    if child is None or child.consulted_on is None or scribe.age(on) < 4:
        return ()
    rows = read("minutes")["promise"]
    row = next((one for one in chance.sample(rows, len(rows)) if one["text"] not in scribe.used), rows[0])
    scribe.used.add(row["text"])
    told_on = child.consulted_on + timedelta(days=24)
    is_told = told_on < on and scribe.cast.spec.scene != "letter_late"
    promise = Promise(
        child_id=0,
        text=scribe.say(row["text"]),
        made_on=child.consulted_on,
        due_on=scribe.clockmaker.calendar.practical_by(child.consulted_on + timedelta(days=14)),
        outcome=scribe.say(row["outcome"]) if is_told else "",
        told_on=scribe.clockmaker.calendar.practical_by(told_on) if is_told else None,
        told_how="Told by telephone" if is_told else "",
    )
    return (promise,)


def reports(scribe: Scribe, review: DemoReview, chance: Random) -> tuple[ReportReceived, ...]:
    """The reports seen for a review, and when they came; of one still to be held those that have."""
    day = review.review.commenced_on or review.review.planned_on
    if day is None or review.review.basis is Basis.IMPORTED:
        return ()
    names, age = scribe.cast.names, scribe.age(day)
    wanted = [("social_work_report", names["social_worker"], chance.randint(2, 6))]
    wanted += [(kind, names["social_worker"], days) for kind, days in _REPORTS if chance.random() < 0.7]
    if age >= 5:
        wanted.append(("pep", names["school"], chance.randint(3, 15)))
    found = []
    for kind, whom, days in wanted:
        came_on = scribe.clockmaker.calendar.add_working_days(day, -days)
        if came_on <= scribe.clockmaker.on:
            dated_on = scribe.clockmaker.calendar.add_working_days(came_on, -chance.randint(1, 9))
            found.append(
                ReportReceived(review_id=0, kind=kind, from_whom=whom, dated_on=dated_on, received_on=came_on)
            )
    if 4 <= age <= 16 and chance.random() < 0.6 and found:
        last = found[0].received_on
        found.append(
            ReportReceived(
                review_id=0,
                kind="sdq",
                from_whom=names["carer"],
                received_on=last,
                sdq_score=chance.randint(6, 24),
            )
        )
    return tuple(found)


def court_papers(
    scribe: Scribe, tags: frozenset[str], started_on: date, chance: Random
) -> tuple[CourtPaper, ...]:
    """Which court papers are known of: kinds and days, nothing they say."""
    kinds: tuple[str, ...] = ()
    if "ico" in tags:
        kinds = ("application", "social_work_statement", "order", "guardian_report")
    elif {"adoption", "placed", "co", "remand"} & tags:
        kinds = ("order",)
    found = []
    for place, kind in enumerate(kinds, 1):
        dated_on = scribe.clockmaker.calendar.add_working_days(started_on, 4 * place)
        received_on = scribe.clockmaker.calendar.add_working_days(dated_on, chance.randint(1, 6))
        if received_on <= scribe.clockmaker.on:
            found.append(CourtPaper(child_id=0, kind=kind, dated_on=dated_on, received_on=received_on))
    return tuple(found)


def audits(scribe: Scribe, chance: Random) -> tuple[CarePlanAudit, ...]:
    """The care plan gone through with a young person: most within two months, a few longer ago."""
    clockmaker = scribe.clockmaker
    if scribe.age(clockmaker.on) < FROM_AGE or scribe.cast.spec.path == "disabled":
        return ()
    latest = clockmaker.ago(chance.choice((6, 14, 22, 30, 30, 55)))
    days = (clockmaker.calendar.add_working_days(latest, -42), latest)
    weights = ("yes", "yes", "yes", "partly", "no")
    return tuple(
        CarePlanAudit(
            child_id=0,
            audited_on=day,
            answers={place: chance.choice(weights) for place in range(1, len(QUESTIONS) + 1)},
            comments=scribe.say(
                chance.choice(("“It’s all right. It’s a bit long.”", "{name} ticked it alone."))
            ),
            grade=chance.choice(("good", "good", "requires_improvement")),
            sent_on=days_before(scribe, day, -2),
        )
        for day in days
        if day >= (scribe.child.iro_allocated_on or day)
    )
