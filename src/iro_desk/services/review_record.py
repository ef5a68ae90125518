"""The full record of a review, gathered from all that was typed (statutory.md 4.2; rows V1 to V8, V10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain import codes, heard, taking_part
from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.decisions import Progress
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.minutes import STATUSES
from iro_desk.domain.paper_kinds import PAPER_KINDS, REVIEW_RECORD, Audience
from iro_desk.domain.record_readers import LEGAL_ADVICE, NOTHING_RECORDED
from iro_desk.domain.register import TextBlock
from iro_desk.domain.reports import REPORTS, ReportReceived
from iro_desk.domain.review import ReviewMode
from iro_desk.domain.review_record import (
    Fact,
    LastDecision,
    Participant,
    Passage,
    ReportSeen,
    ReviewRecord,
    Sitting,
    Voice,
)
from iro_desk.domain.schedule_7 import MATTERS, considered
from iro_desk.domain.sharing import who_said
from iro_desk.domain.wording import long_date, plain_date
from iro_desk.services import code_tables, minutes, record_readers, withheld
from iro_desk.services.decision_letters import (
    AGREEMENT_WORDS,
    decision_blocks,
    decision_rows,
    next_review_by,
)
from iro_desk.services.paper_facts import about_the_review, own_words, review_facts, said, to_team_manager
from iro_desk.services.paper_maker import Maker
from iro_desk.store import minutes as kept_minutes
from iro_desk.store import voices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from iro_desk.domain.papers import DecisionRow
    from iro_desk.domain.sharing import SectionSaid, Sharing
    from iro_desk.domain.withheld import LeftOut
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage

MODES = {
    ReviewMode.MEETING: "One meeting",
    ReviewMode.SERIES: "A series of meetings",
    ReviewMode.NO_MEETING_LTF: "Without a meeting (long-term foster placement)",
}
PROGRESS = {Progress.DONE: "Done", Progress.PART: "Done in part", Progress.NOT_DONE: "Not done"}


def record(desk: Desk, page: ReviewPage, recipient: str, on: date | None) -> ReviewRecord:
    """The record as the social work team reads it, whole; a draft where `on` is None.

    What it says is `sharing`'s to say; who else may have a copy, `record_readers`'.
    """
    sharing = withheld.said_to(desk, page, Audience.PROFESSIONALS, recipient)
    review = page.review
    notes = minutes.of_review(desk, review.id or 0, page.history)
    every = withheld.material(desk, page)
    covered = considered(every.sections, every.shared)
    written = {*every.shared, *(key for key, one in every.sections.items() if not one.is_empty)}
    return ReviewRecord(
        **review_facts(desk, page, on),
        opening=own_words(desk, page, REVIEW_RECORD, "opening"),
        facts=tuple(_facts(page)),
        sittings=tuple(
            Sitting(
                held_on=one.held_on, place=one.place, adjourned=one.adjourned_reason if one.adjourned else ""
            )
            for one in review.meetings
        ),
        reviewed_with=_together(desk, page),
        participants=tuple(_participants(page)),
        reports=tuple(_reports(desk, page)),
        voices=tuple(_voices(sharing)),
        participation=tuple(_participation(page)),
        how_took_part=review.how_took_part,
        last_on=page.last_review.commenced_on if page.last_review else None,
        last_decisions=tuple(_last_decisions(page)),
        passages=tuple(_passage(one, notes) for one in sharing.sections if not _is_n_a(one)),
        not_applicable=tuple(one.section.heading for one in sharing.sections if _is_n_a(one)),
        not_discussed=tuple(one.heading for one in notes.sections if one.key not in written),
        matters_considered=sum(covered.values()),
        not_considered=tuple(MATTERS[key] for key, is_so in covered.items() if not is_so),
        plans=_plans(page),
        agreement=AGREEMENT_WORDS[review.agreement] if review.agreement and sharing.tells_opinion else "",
        statement=sharing.statement,
        considered=tuple(_considered(page)),
        decisions=_decisions(desk, page, sharing),
        next_review=_next_review(page),
        distribution=_readers(desk, page),
    )


def check(_desk: Desk, page: ReviewPage) -> None:
    """RuleBroken, naming the field, while what the record needs is missing (statutory.md 4.2, starred)."""
    if not page.review.meetings:
        raise RuleBroken("The record has no meeting yet. Enter it under Meet.", field="held_on")
    if page.review.agreement is None:
        raise RuleBroken("Say under Decide whether the plan meets the child's needs.", field="agreement")
    if not page.review.long_term_plans:
        raise RuleBroken("Choose the long-term plan under Write.", field="long_term_plans")


def left_out(desk: Desk, page: ReviewPage) -> tuple[LeftOut, ...]:
    """What the record does not say, and why."""
    return withheld.left_out(desk, page, Audience.PROFESSIONALS)


def blocks(paper: ReviewRecord) -> tuple[TextBlock, ...]:
    """What the record says, as plain text, in the order of a council's form."""
    return _blocks(paper, lambda voice: voice.words)


def blocks_for_council(paper: ReviewRecord) -> tuple[TextBlock, ...]:
    """The same with how each person was heard in full; a copy of the record does not say as much."""
    return _blocks(paper, lambda voice: voice.words_in_full)


def _blocks(paper: ReviewRecord, words_of: Callable[[Voice], str]) -> tuple[TextBlock, ...]:
    # Somebody heard twice in a day is one block: a key names one.
    voices: dict[str, list[str]] = {}
    for one in paper.voices:
        voices.setdefault(one.who, []).append(words_of(one))
    return said(
        about_the_review(paper),
        _block("facts", "The child and the review", [f"{one.name}: {one.value}" for one in paper.facts]),
        _block("meetings", "Meetings", [one.words for one in paper.sittings]),
        _block("people", "Who took part", [one.words for one in paper.participants]),
        _block("reports", "Reports seen", [one.words for one in paper.reports]),
        *(TextBlock(key=f"voice:{who}", heading=who, text="\n\n".join(each)) for who, each in voices.items()),
        _block("took_part", "How the child took part", [*paper.participation, paper.how_took_part]),
        _block("last", "Decisions of the last review", [one.words for one in paper.last_decisions]),
        *(TextBlock(key=f"minutes:{one.key}", heading=one.heading, text=one.words) for one in paper.passages),
        _block("n_a", "Not applicable", list(paper.not_applicable)),
        _block("plans", "Long-term plan", list(paper.plans)),
        _block("statement", "What I think of the plan", [paper.agreement, paper.statement]),
        *(
            TextBlock(key=f"considered:{one.name}", heading=one.name, text=one.value)
            for one in paper.considered
        ),
        *decision_blocks(paper.decisions),
        TextBlock(key="next_review", heading="Next review", text=paper.next_review),
    )


def _block(key: str, heading: str, lines: list[str]) -> TextBlock:
    return TextBlock(key=key, heading=heading, text="\n".join(line for line in lines if line.strip()))


def _facts(page: ReviewPage) -> Iterator[Fact]:
    review, child, history = page.review, page.history.child, page.history
    day = review.commenced_on or review.planned_on
    episode = history.episode_on(day) if day else None
    period = history.period_at(day) if day else None
    if episode is not None:
        status = codes.words(codes.LEGAL_STATUS, episode.legal_status)
        yield Fact(name="Legal status", value=f"{status} ({episode.legal_status})")
        yield Fact(name="Placement", value=codes.words(codes.PLACEMENT, episode.placement_type))
    if period is not None and period.start_known:
        yield Fact(name="Looked after since", value=plain_date(period.became_looked_after_on))
    if child.social_worker:
        yield Fact(name="Social worker", value=child.social_worker)
    yield Fact(name="Kind of review", value=MODES[review.mode])
    if page.due_on is not None:
        yield Fact(name="Last lawful date", value=plain_date(page.due_on))
    if review.completed_on is not None:
        yield Fact(name="Completed", value=plain_date(review.completed_on))


def _participants(page: ReviewPage) -> Iterator[Participant]:
    """Who was there, meeting by meeting where that differs (row V2)."""
    meetings = {one.id: one.held_on for one in page.review.meetings}
    for person in page.attendance:
        role = PERSON_ROLES.get(person.role, person.role)
        own = {one.meeting_id: one for one in page.at_meetings if one.attendance_id == person.id}
        told = [(day, own.get(key or 0, person)) for key, day in meetings.items()]
        lines = [f"{plain_date(day)}: {_lower(taking_part.how(one))}" for day, one in told]
        yield Participant(
            who=person.name or role,
            role=role,
            took_part=tuple(lines) if own else (taking_part.how(person),),
            report_on=person.report_received_on,
        )


def _reports(desk: Desk, page: ReviewPage) -> Iterator[ReportSeen]:
    first = page.review.commenced_on or page.review.planned_on
    for one in voices.of_review(desk.case_file, ReportReceived, page.review.id or 0):
        score = f"score {one.sdq_score}" if one.sdq_score is not None else ""
        yield ReportSeen(
            what=REPORTS.get(one.kind, one.kind),
            from_whom=one.from_whom,
            received_on=one.received_on,
            days_before=one.working_days_before(first, desk.calendar),
            note="; ".join(part for part in (score, one.note.strip()) if part),
        )


def _voices(sharing: Sharing) -> Iterator[Voice]:
    """How each person was heard and what they said, in the order of their consultations."""
    said_by: dict[int | None, list[Fact]] = {one.id: [] for one in sharing.heard}
    people = {one.id: one for one in sharing.heard}
    for told in sharing.told:
        people[told.consultation.id] = told.consultation
        said_by.setdefault(told.consultation.id, []).append(Fact(name=told.heading, value=told.text))
    for key, one in people.items():
        is_full = one in sharing.heard
        facts = heard.facts(one) if is_full else ()
        yield Voice(
            who=who_said(one),
            heard=heard.heard(one, is_full=is_full),
            said=tuple(said_by[key]),
            facts=tuple(Fact(name=name, value=value) for name, value in facts),
        )


def _participation(page: ReviewPage) -> Iterator[str]:
    review = page.review
    if review.participation_code:
        words = code_tables.words("review_participation", review.participation_code)
        yield f"{review.participation_code}: {words}."
    if review.child_chaired:
        yield "The child chaired the review."
    elif review.child_co_chaired:
        yield "The child chaired the review together with me."
    yield from taking_part.of_parents(page.attendance, page.consultations)


def _last_decisions(page: ReviewPage) -> Iterator[LastDecision]:
    found = {one.decision_id: one for one in page.progress}
    onward = {one.carried_from: one.number for one in page.decisions if one.carried_from}
    for one in page.last_decisions:
        progress = found.get(one.id or 0)
        words = PROGRESS[progress.progress] if progress and progress.progress else ""
        if progress and progress.done_on:
            words += f" on {plain_date(progress.done_on)}"
        number = onward.get(one.id or 0)
        yield LastDecision(
            number=one.number,
            text=one.text,
            progress=words,
            reason=progress.reason if progress else "",
            carried=f"Carried forward as decision {number}." if number else "",
        )


def _is_n_a(one: SectionSaid) -> bool:
    """Whether a section says only that it does not apply."""
    words = (one.shared, one.own.text, one.own.strengths, one.own.worries) if one.own else (one.shared,)
    return one.own is not None and one.own.status == "n_a" and not any(part.strip() for part in words)


def _passage(one: SectionSaid, notes: minutes.Record) -> Passage:
    own = one.own
    carried_on = notes.carried_on.get(own.carried_from or 0) if own else None
    return Passage(
        key=one.section.key,
        heading=one.section.heading,
        status=STATUSES.get(own.status, "") if own else "",
        shared=one.shared,
        text=own.text if own else "",
        strengths=own.strengths if own else "",
        worries=own.worries if own else "",
        carried=f"Carried from the review of {plain_date(carried_on)}." if carried_on else "",
    )


def _plans(page: ReviewPage) -> tuple[str, ...]:
    """The long-term plans in words, in the order of the national list."""
    listed = minutes.long_term_plans()
    return tuple(words for code, words in listed.items() if code in page.review.long_term_plans)


def _considered(page: ReviewPage) -> Iterator[Fact]:
    review = page.review
    for name, value in (
        (LEGAL_ADVICE, review.legal_advice),
        ("The child's rights", review.rights_considered),
        ("Referral to Cafcass", review.cafcass_considered),
    ):
        yield Fact(name=name, value=value.strip() or NOTHING_RECORDED)


def _decisions(desk: Desk, page: ReviewPage, sharing: Sharing) -> tuple[DecisionRow, ...]:
    """The decisions; the social work team reads of which of them the child does not know."""
    may = {one.id: one for one in sharing.decisions}
    rows = (row for row in decision_rows(desk, page) if row.row_id in may)
    return tuple(replace(row, child_knows=may[row.row_id].child_knows) for row in rows)


def _next_review(page: ReviewPage) -> str:
    by, planned = next_review_by(page), page.review.next_review_on
    parts = [f"By {long_date(by)}" if by else "", f"planned for {long_date(planned)}" if planned else ""]
    words = "; ".join(part for part in parts if part)
    return f"{words[0].upper()}{words[1:]}." if words else ""


def _readers(desk: Desk, page: ReviewPage) -> tuple[Fact, ...]:
    """Those a copy may go to: nobody is named from whom something in it is withheld."""
    return tuple(
        Fact(name=one.name, value=one.role) for one in record_readers.readers(desk, page) if not one.kept
    )


def _together(desk: Desk, page: ReviewPage) -> int:
    joint = page.review.joint_meeting_id
    return len(kept_minutes.reviews_of_joint(desk.case_file, joint)) - 1 if joint else 0


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _render(paper: ReviewRecord) -> bytes:
    from iro_desk.documents import review_record as pages

    return pages.render(paper)


MAKER = Maker(
    kind=PAPER_KINDS[REVIEW_RECORD],
    say=record,
    render=_render,
    blocks=blocks,
    blocks_for_council=blocks_for_council,
    check=check,
    addressees=to_team_manager,
    left_out=left_out,
)
