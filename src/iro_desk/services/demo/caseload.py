"""Sixty-five invented children, looking right on any day (`demo_on`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from iro_desk.domain.child import Basis, CarePeriod, Child
from iro_desk.domain.days import WorkingCalendar, add_months, birthday_in
from iro_desk.domain.people import Manager, Profile, Team
from iro_desk.domain.review import Meeting, Review, ReviewMode
from iro_desk.services.demo import said
from iro_desk.services.demo.before import with_tasks_before
from iro_desk.services.demo.care import Care, care_of, episode_on
from iro_desk.services.demo.cast import cast_of
from iro_desk.services.demo.events import contingency_of, early_review_on, events_of
from iro_desk.services.demo.oversight import monitoring_form
from iro_desk.services.demo.papered import JOINT, Papers
from iro_desk.services.demo.planned import planned_review
from iro_desk.services.demo.record import Scribe
from iro_desk.services.demo.spec import Spec, paths, read, specs
from iro_desk.services.demo.texts import Shelf
from iro_desk.services.demo.timeline import Clockmaker, Dates
from iro_desk.services.demo.values import Demo, DemoChild, DemoReview
from iro_desk.services.demo.written import Pen

SEED = 65

_TASKS = (
    "POST_DECISIONS",
    "POST_MONITOR_FORM",
    "POST_CAREPLAN",
    "POST_RECORD",
    "POST_CHILD_LETTER",
    "POST_DISTRIBUTE",
)
_OWED_FROM = {"decided": 0, "letter_late": 0, "reply_awaited": 2, "record_due": 3, "distribute_due": 5}
"""Scenes by how many of `_TASKS` are done."""


def demo_on(on: date, calendar: WorkingCalendar) -> Demo:
    """The invented caseload as it stands on that day; the same day gives the same caseload."""
    chance = Random(SEED)  # noqa: S311 - invents people, keeps no secret
    clockmaker = Clockmaker(on=on, calendar=calendar, chance=chance)
    shelf, pen = Shelf(chance), Pen.new()
    family_dates: dict[str, Dates] = {}
    family_people: dict[str, dict[str, str]] = {}
    children = []
    for place, spec in enumerate(specs()):
        dates = family_dates.get(spec.family) or clockmaker.dates(spec)
        if spec.family:
            family_dates[spec.family] = dates
        shared = family_people.setdefault(spec.family, {}) if spec.family else {}
        children.append(_child(place, spec, dates, Scene(clockmaker, shelf, shared, pen)))
    people = read("people")
    return Demo(
        profile=Profile(**people["profile"]),
        teams=tuple(Team(name=row["name"], opened_on=_first_of(on, -9)) for row in people["team"]),
        managers=_managers(on),
        children=tuple(children),
    )


def _first_of(on: date, years: int) -> date:
    return date(on.year + years, 4, 1)


def _managers(on: date) -> tuple[Manager, ...]:
    """Team managers past and present, and those above them (K13, K14)."""
    people = read("people")
    made = []
    for place, row in enumerate(people["team"], 1):
        since = _first_of(on, -3)
        if "manager_before" in row:
            made.append(_manager("team_manager", row["manager_before"], place, since, _first_of(on, -1)))
            since = _first_of(on, -1) + timedelta(days=1)
        made.append(_manager("team_manager", row["manager"], place, since))
    made.extend(_manager(tier, name, None, _first_of(on, -4)) for tier, name in people["tiers"].items())
    return tuple(made)


def _manager(tier: str, name: str, team: int | None, since: date, to_on: date | None = None) -> Manager:
    email = f"{name.lower().replace(' ', '.')}@example.invalid"
    return Manager(tier=tier, name=name, team_id=team, email=email, from_on=since, to_on=to_on)


@dataclass(frozen=True, slots=True)
class Scene:
    """What a child is invented with; `shared` are the people brothers and sisters have in common."""

    clockmaker: Clockmaker
    shelf: Shelf
    shared: dict[str, str]
    pen: Pen


def _child(place: int, spec: Spec, dates: Dates, scene: Scene) -> DemoChild:
    clockmaker, shelf = scene.clockmaker, scene.shelf
    care = care_of(spec, dates, clockmaker)
    team = read("people")["team"][spec.team]
    worker = scene.shared.setdefault("social_worker", team["workers"][place % len(team["workers"])])
    iro = read("people")["profile"]["iro_name"]
    siblings = tuple(
        other.called for other in specs() if spec.family and other.family == spec.family and other != spec
    )
    workers = {"social_worker": worker, "team_manager": team["manager"], "iro": iro}
    cast = cast_of(spec, siblings, {**scene.shared, **workers}, clockmaker.chance)
    scene.shared.update({parent: cast.names[parent] for parent in ("mother", "father")})
    child = _facts(place, spec, care, clockmaker)
    child = replace(child, social_worker=worker, team=team["name"], iro=iro)
    scribe = Scribe(child=child, cast=cast, clockmaker=clockmaker, shelf=shelf)
    reviews = _reviews(scribe, care)
    if spec.planned or spec.scene in {"today", "adjourned"}:
        reviews = planned_review(scribe, care, reviews)
    child = _with_dates_seen(scribe, care, reviews)
    child = replace(child, contingency_plan=contingency_of(spec, child.permanence_plan))
    events = events_of(spec, child, care, reviews, clockmaker)
    if early_on := early_review_on(events, clockmaker):
        reviews = (*reviews, DemoReview(review=Review(planned_on=early_on)))
    started_on = care.periods[-1].became_looked_after_on
    reviews = with_tasks_before(spec, started_on, reviews, clockmaker)
    reviews = Papers(scribe=scribe, care=care, pen=scene.pen).around(reviews)
    around = Random(f"voices of {spec.name}")  # noqa: S311 - invents days, keeps no secret
    tags = scribe.tags_on(care.episodes[-1], clockmaker.on)
    return DemoChild(
        child=child,
        care_periods=_with_basis(care.periods, spec),
        episodes=care.episodes,
        reviews=reviews,
        events=events,
        court_papers=said.court_papers(scribe, tags, started_on, around),
        audits=said.audits(scribe, around) if spec.recorded else (),
        meets_with=JOINT if spec.family == JOINT else "",
    )


def _facts(place: int, spec: Spec, care: Care, clockmaker: Clockmaker) -> Child:
    chance, on = clockmaker.chance, clockmaker.on
    born_on = clockmaker.born_on(spec)
    is_uasc = spec.path == "uasc"
    plan = paths()[spec.path].plan
    decided_on = None
    if spec.path in {"placed", "authorised"}:
        ordered = next(episode for episode in care.episodes if episode.legal_status == "E1")
        decided_on = clockmaker.before(ordered.started_on, 25, 40)
    return Child(
        child_ref=f"{4001 + 3 * place + chance.randint(0, 2):06d}",
        share_ref="".join(chance.choices("ABCDEFGHJKMNPQRSTUVWXYZ23456789", k=6)),
        name=spec.name,
        known_as=spec.known_as,
        born_on=born_on,
        sex=spec.sex,
        ethnicity=spec.ethnicity,
        disability="b) Yes" if paths()[spec.path].need == "N2" else None,
        is_uasc=is_uasc,
        uasc_until=birthday_in(born_on, born_on.year + 18) if is_uasc else None,
        permanence_plan=plan or None,
        iro_allocated_on=min(clockmaker.soon_after(care.periods[-1].became_looked_after_on, 1, 5), on),
        adoption_decision_on=decided_on,
        deprivation_of_liberty_from=care.episodes[-1].started_on if spec.path == "secure" else None,
    )


def _with_dates_seen(scribe: Scribe, care: Care, reviews: tuple[DemoReview, ...]) -> Child:
    """When the child was last seen and looked at by doctor and dentist; a few are behind."""
    clockmaker, chance = scribe.clockmaker, scribe.clockmaker.chance
    started_on = care.periods[-1].became_looked_after_on
    days = [
        consultation.consulted_on
        for review in reviews
        for consultation in review.consultations
        if consultation.is_iro_visit and consultation.consulted_on
    ]
    met_on = max(days) if days else clockmaker.before(care.held[-1], 2, 7) if care.held else None
    visit_on = max(clockmaker.before(clockmaker.on, 3, 32), started_on)
    health_months = 6 if scribe.age(clockmaker.on) < 5 else 12
    health_on = clockmaker.before(add_months(clockmaker.on, -1), 5, 21 * health_months - 25)
    dental_on = clockmaker.before(clockmaker.on, 20, 290 if chance.random() < 0.9 else 420)
    return replace(
        scribe.child,
        last_iro_contact_on=met_on,
        last_social_work_visit_on=visit_on,
        last_seen_on=max(visit_on, met_on) if met_on else visit_on,
        last_health_assessment_on=health_on if health_on >= started_on else None,
        last_dental_check_on=dental_on if dental_on >= started_on and scribe.age(dental_on) >= 1 else None,
    )


def _with_basis(periods: tuple[CarePeriod, ...], spec: Spec) -> tuple[CarePeriod, ...]:
    # Short breaks are known from the files alone, which hold no reviews of them.
    is_new = spec.reviews == 0 and spec.scene != "short_breaks"
    return tuple(replace(period, basis=Basis.RECORDED if is_new else Basis.IMPORTED) for period in periods)


def _reviews(scribe: Scribe, care: Care) -> tuple[DemoReview, ...]:
    """The reviews held: earlier ones as imported, the latest as recorded."""
    spec = scribe.cast.spec
    held = care.held[:-1] if spec.scene == "adjourned" else care.held
    recorded = spec.recorded - (spec.scene == "adjourned")
    cut = len(held) - recorded
    made = [_imported(scribe, day) for day in held[:cut]]
    for place, day in enumerate(held[cut:], cut):
        ids = spec.threads[place - cut] if place - cut < len(spec.threads) else ()
        since = held[place - 1] if place > cut else None
        made.append(
            _recorded(scribe, care, day, ids, since, is_last=place == len(held) - 1, is_first=place == 0)
        )
    return _with_next(tuple(made), scribe)


def _imported(scribe: Scribe, day: date) -> DemoReview:
    review = Review(
        meetings=(Meeting(held_on=day),),
        completed_on=day,
        participation_code=scribe.participation(day),
        basis=Basis.IMPORTED,
    )
    return DemoReview(review=review)


def _recorded(
    scribe: Scribe,
    care: Care,
    day: date,
    ids: tuple[str, ...],
    since: date | None,
    *,
    is_last: bool,
    is_first: bool,
) -> DemoReview:
    chance, spec = scribe.shelf.chance, scribe.cast.spec
    episode = episode_on(care, day)
    about = scribe.threads(episode, day, ids)
    code = scribe.participation(day)
    consultations = scribe.consultations(episode, day, about, others=chance.choice((3, 4, 4, 5)))
    progress = scribe.progress(since, day) if since else ()
    decisions = scribe.decide(episode, day, about, progress)
    agreement, statement = scribe.statement(episode, day)
    done = _done(scribe, day, _OWED_FROM.get(spec.scene, len(_TASKS)) if is_last else len(_TASKS))
    form = None
    if not (is_last and spec.scene == "decided"):
        form = monitoring_form(scribe, episode, day, agreement, is_first=is_first)
    places = read("voices")["phrases"]["meeting_places"]
    took_part = scribe.say(scribe.shelf.took_part(code, scribe.tags(episode, day), scribe.used))
    review = Review(
        planned_on=day,
        meetings=(Meeting(held_on=day, place=chance.choice(places)),),
        completed_on=day,
        mode=ReviewMode.MEETING,
        participation_code=code,
        how_took_part=took_part,
        child_chaired=code == "PN1" and scribe.age(day) >= 9 and chance.random() < 0.25,
        agreement=agreement,
        statement=statement,
    )
    return DemoReview(
        review=review,
        attendance=scribe.attendance(episode, day, code, by_video="by video" in took_part),
        consultations=consultations,
        decisions=decisions,
        progress=progress,
        monitoring=form,
        done=done,
        issue=is_last and spec.scene in _OWED_FROM and bool(done),
    )


def _done(scribe: Scribe, day: date, count: int) -> dict[str, date]:
    """The days of the first `count` tasks after a review, each within its limit."""
    within = {"POST_DECISIONS": 5, "POST_MONITOR_FORM": 5, "POST_CAREPLAN": 10, "POST_RECORD": 15}
    within |= {"POST_CHILD_LETTER": 15, "POST_DISTRIBUTE": 20}
    clockmaker, latest = scribe.clockmaker, scribe.clockmaker.desk_day
    done: dict[str, date] = {}
    for rule in _TASKS[:count]:
        limit = within[rule]
        done[rule] = min(clockmaker.soon_after(day, max(limit - 4, 1), limit), latest)
    is_awaited = scribe.cast.spec.scene == "reply_awaited" and count < len(_TASKS)
    if "POST_DECISIONS" in done and is_awaited:
        # Sent on the last day, so that the five days for the reply still run.
        done["POST_DECISIONS"] = clockmaker.calendar.add_working_days(day, 5)
        done["POST_MONITOR_FORM"] = done["POST_DECISIONS"]
    elif "POST_DECISIONS" in done and clockmaker.chance.random() < 0.75:
        done["POST_MGR_RESPONSE"] = min(clockmaker.soon_after(done["POST_DECISIONS"], 1, 5), latest)
    return done


def _with_next(reviews: tuple[DemoReview, ...], scribe: Scribe) -> tuple[DemoReview, ...]:
    """Each recorded review names the day the next one was, or is to be, held."""
    made = list(reviews)
    for place, held in enumerate(made):
        if held.review.basis is Basis.IMPORTED:
            continue
        if place + 1 < len(made):
            planned = made[place + 1].review.commenced_on
        else:
            planned = _next_planned(held.review, scribe, place)
        made[place] = replace(held, review=replace(held.review, next_review_on=planned))
    return tuple(made)


def _next_planned(review: Review, scribe: Scribe, place: int) -> date | None:
    if review.commenced_on is None or scribe.cast.spec.scene in {"critical", "overdue"}:
        return None
    leg = 3 if place == 0 or scribe.cast.spec.scene in {"placed", "authorised", "returned"} else 6
    day = scribe.clockmaker.calendar.practical_by(add_months(review.commenced_on, leg) - timedelta(days=5))
    return day if day > scribe.clockmaker.on else None
