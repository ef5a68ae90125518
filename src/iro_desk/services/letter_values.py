"""What stands in the fields of a letter, as far as its reader may know it (rows D6, D7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.blank_forms import BLANK_FORMS, usual_for
from iro_desk.domain.consultation import PARENTS, PERSON_ROLES
from iro_desk.domain.days import age_on
from iro_desk.domain.letters import Block, DecisionTable, Heading, Paragraph, Point, Points, Value
from iro_desk.domain.promises import Promise
from iro_desk.domain.wording import long_date
from iro_desk.services import settings, templates
from iro_desk.services.decision_letters import AGREEMENT_WORDS, decision_rows, next_review_by
from iro_desk.services.paper_maker import Addressee
from iro_desk.store import voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iro_desk.domain.papers import DecisionRow
    from iro_desk.domain.sharing import SectionSaid, Sharing, Told
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage

DAYS_FOR_VIEWS = 5
"""Working days before the review by which written views are asked for (statutory.md 1.9, practice)."""

TO_THE_CHILD = {
    "views_home": "Where you live",
    "views_family_time": "Time with your family",
    "views_school": "School",
    "views_health": "Your health",
    "views_friends_leisure": "Friends and free time",
    "views_identity": "Who you are",
    "views_safety": "Feeling safe",
    "views_plan": "Your plan",
    "views_other": "Anything else",
    "wants_to_change": "What you want to change",
    "worries": "What worries you",
    "proud_of": "What you are proud of",
    "meeting_wishes": "Your meeting",
}
"""The headings of a consultation as the child reads them."""

TO_ADULTS = {
    "views_home": "home",
    "views_family_time": "family time",
    "views_school": "school",
    "views_health": "health",
    "views_friends_leisure": "friends and leisure",
    "views_identity": "identity",
    "views_safety": "safety",
    "views_plan": "the plan",
    "views_other": "anything else",
    "wants_to_change": "what should change",
    "worries": "worries",
    "proud_of": "what there is to be proud of",
    "meeting_wishes": "the meeting",
}
"""The same as adults read them, after the name of who said it."""


_IN_A_SENTENCE = {
    "other_parental_responsibility": "person with parental responsibility",
    "health": "health worker",
    "guardian": "guardian",
}


def in_a_sentence(role: str) -> str:
    """The role after "your", "the" or a child's name."""
    return _IN_A_SENTENCE.get(role) or PERSON_ROLES.get(role, role).lower()


def age_at(desk: Desk, page: ReviewPage) -> int | None:
    """The child's age on the day of the review, None where the birth date is not known."""
    born_on = page.history.child.born_on
    return (
        age_on(born_on, page.review.commenced_on or page.review.planned_on or desk.today) if born_on else None
    )


def called(page: ReviewPage) -> str:
    """What the child is called."""
    child = page.history.child
    return child.known_as or child.display_name.split(" ")[0]


def people(page: ReviewPage) -> Iterator[Addressee]:
    """Everybody who is asked to come or was heard, the child first; each once."""
    child = page.history.child
    yield Addressee(
        name=child.display_name, role=PERSON_ROLES["child"], recipient=f"child:{child.display_name}"
    )
    found = [(one.role, one.name.strip()) for one in page.attendance if one.attended != "not_invited"]
    found += [(one.person_role, one.person_name.strip()) for one in page.consultations]
    if child.social_worker:
        found.append(("social_worker", child.social_worker))
    named = {role for role, name in found if name}
    for role, name in dict.fromkeys(found):
        if role == "child" or (not name and role in named):
            continue
        words = PERSON_ROLES.get(role, role)
        yield Addressee(name=name or words, role=words, recipient=f"{role}:{name}")


def basic(desk: Desk, page: ReviewPage, reader: Addressee) -> dict[str, Value]:
    """The fields every letter may hold, of the review and of who writes."""
    review, child, mine = page.review, page.history.child, settings.profile(desk)
    is_child = role_of(reader) == "child"
    days = [meeting.held_on for meeting in review.meetings] or [review.planned_on or desk.today]
    one, several = templates.terms(desk)
    views_by = desk.calendar.add_working_days(days[0], -DAYS_FOR_VIEWS)
    worker = f"{'your' if is_child else 'the'} social worker, {child.social_worker}"
    return {
        "child": called(page),
        "reader": reader.name,
        "iro": mine.iro_name,
        "authority": mine.authority,
        "term": one,
        "terms": several,
        "review_date": and_joined(long_date(day) for day in days),
        "review_time": review.planned_at,
        "review_place": review.planned_place,
        "next_review": _next_review(page),
        "how_to_reach_me": _reach(mine.iro_phone, mine.iro_email),
        "social_worker": worker if child.social_worker else "",
        "advocate": _advocate(page),
        "who_comes": _who_comes(page, reader),
        "views_by": long_date(views_by),
        "form": BLANK_FORMS[form_for(desk, page, role_of(reader))].title,
    }


def told(sharing: Sharing, reader: Addressee, name: str) -> dict[str, Value]:
    """What was said before the review, as this reader may know it."""
    role = role_of(reader)
    if role == "child":
        own = [one for one in sharing.told_by("child") if one.key != "proud_of"]
        proud = [one for one in sharing.told if one.key == "proud_of"]
        return {
            "what_you_told_me": _points(
                Point(lead=f"{TO_THE_CHILD[o.key]}:", text=o.text.strip()) for o in own
            ),
            "proud_of": _points(Point(lead=f"{_who(one, 'you')}:", text=one.text.strip()) for one in proud),
        }
    own = [one for one in sharing.told if _is_own(one, reader)]
    others = [one for one in sharing.told if not _is_own(one, reader)]
    return {
        "what_you_told_me": _points(
            Point(lead=f"On {TO_ADULTS[one.key]}:", text=one.text.strip()) for one in own
        ),
        "what_others_said": _points(
            Point(lead=f"{_who(one, name)}{_on(one)}:", text=one.text.strip()) for one in others
        ),
    }


def decided(desk: Desk, page: ReviewPage, sharing: Sharing, reader: Addressee) -> dict[str, Value]:
    """The decisions and the IRO's view, as this reader may know them."""
    known = {one.id for one in sharing.decisions}
    rows = tuple(row for row in decision_rows(desk, page) if row.row_id in known)
    review = page.review
    opinion = [AGREEMENT_WORDS[review.agreement]] if review.agreement and sharing.statement.strip() else []
    if role_of(reader) == "child":
        decisions: Value = _points(Point(lead=_ended(row.text), text=_by_whom(row)) for row in rows)
    else:
        unknown = {one.id for one in sharing.decisions if not one.child_knows}
        marked = tuple(_marked(row, called(page)) if row.row_id in unknown else row for row in rows)
        decisions = (DecisionTable(rows=marked),) if rows else ()
    return {
        "decisions": decisions,
        "opinion": tuple(Paragraph(text=part) for part in [*opinion, *paragraphs(sharing.statement)]),
        "record": tuple(block for one in sharing.sections for block in _section(one)),
        "promises": _promises(desk, page),
    }


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of what somebody wrote."""
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def and_joined(words: Iterable[str]) -> str:
    """Words as a sentence lists them: "a, b and c"."""
    every = list(words)
    return " and ".join([", ".join(every[:-1]), every[-1]] if len(every) > 1 else every)


def role_of(reader: Addressee) -> str:
    """The key of the reader's role."""
    return reader.recipient.partition(":")[0]


def form_for(desk: Desk, page: ReviewPage, role: str) -> str:
    """The key of the blank consultation form for somebody of that role."""
    if role == "child":
        return usual_for(age_at(desk, page))
    return "parent" if role in PARENTS else "carer" if role == "carer" else "professional"


def _is_own(one: Told, reader: Addressee) -> bool:
    role, _, name = reader.recipient.partition(":")
    said = one.consultation
    return said.person_role == role and (role == "carer" or said.person_name.strip() == name.strip())


def _who(one: Told, child: str) -> str:
    role = one.consultation.person_role
    if role == "child":
        return child[0].upper() + child[1:]
    if role == "other":
        return "Someone else"
    return f"Your {in_a_sentence(role)}" if child == "you" else f"{child}’s {in_a_sentence(role)}"


def _on(one: Told) -> str:
    """What it is about; nothing where the role says so: a school speaks of school."""
    role = one.consultation.person_role
    return "" if one.key == f"views_{role}" else f" on {TO_ADULTS[one.key]}"


def _next_review(page: ReviewPage) -> str:
    if page.review.next_review_on is not None:
        return f"planned for {long_date(page.review.next_review_on)}"
    by = next_review_by(page)
    return f"due by {long_date(by)}" if by else ""


def _reach(phone: str, email: str) -> str:
    ways = [f"ring me on {phone}" if phone else "", f"write to me at {email}" if email else ""]
    found = " or ".join(way for way in ways if way)
    return f"You can {found}." if found else ""


def _advocate(page: ReviewPage) -> str:
    named = [
        one.advocate_name.strip()
        for one in page.consultations
        if one.person_role == "child" and one.advocate_accepted and one.advocate_name.strip()
    ]
    return named[-1] if named else ""


def _who_comes(page: ReviewPage, reader: Addressee) -> str:
    """Roles only: where a carer lives and who they are is not for every reader."""
    is_child = role_of(reader) == "child"
    coming = [one.role for one in page.attendance if one.attended != "not_invited"]
    roles = [role for role in dict.fromkeys(coming) if role not in {"child", "other"}]
    words = [in_a_sentence(role) for role in roles]
    named = (
        [f"your {word}" for word in words] if is_child else [called(page), *(f"the {one}" for one in words)]
    )
    return and_joined(named) if words else ""


def _marked(row: DecisionRow, name: str) -> DecisionRow:
    """A decision that adults know of and the child does not, with a word of warning."""
    parts = [_ended(row.meaning)] if row.meaning.strip() else []
    return replace(row, meaning=" ".join([*parts, f"{name} has not been told this yet."]))


def _ended(text: str) -> str:
    words = text.strip()
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _by_whom(row: DecisionRow) -> str:
    """Who does it and by when, in a sentence, after what it means."""
    post = row.responsible_role
    who = row.responsible_name or (f"Your {post[0].lower()}{post[1:]}" if post else "")
    role = f" ({row.responsible_role})" if row.responsible_name and row.responsible_role else ""
    by = f" by {long_date(row.due_on)}" if row.due_on else ""
    does = f"{who}{role} will do this{by}." if who else ""
    return " ".join(part for part in (_ended(row.meaning) if row.meaning.strip() else "", does) if part)


def _section(one: SectionSaid) -> tuple[Block, ...]:
    own = one.own
    parts = [*paragraphs(one.shared), *(paragraphs(own.text) if own else ())]
    if own and own.strengths.strip():
        parts.append(f"Strengths: {own.strengths.strip()}")
    if own and own.worries.strip():
        parts.append(f"Worries: {own.worries.strip()}")
    if not parts:
        return ()
    return (Heading(text=one.section.heading), *(Paragraph(text=part) for part in parts))


def _promises(desk: Desk, page: ReviewPage) -> tuple[Block, ...]:
    """What the child is still to be told the result of, and what was promised at this review (row B13)."""
    every = voices.of_child(desk.case_file, Promise, page.history.child.id or 0)
    mine = [one for one in every if one.is_open or one.review_id == page.review.id]
    return _points(
        Point(lead=_ended(one.text), text=one.outcome.strip() or "I have not done this yet. I will tell you.")
        for one in mine
    )


def _points(items: Iterable[Point]) -> tuple[Block, ...]:
    found = tuple(items)
    return (Points(items=found),) if found else ()
