"""The letters of a review: to the child, parents, carers and all who are asked to come (rows D7, V12, X7)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import letter_templates, letters, reading_age
from iro_desk.domain.consultation import PARENTS, PERSON_ROLES
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.issued_wording import STANDING, IssuedWording, from_text, to_text
from iro_desk.domain.letters import Block, Heading, Letter, Paragraph, Value, filled, texts_of
from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    CHILD_LETTER,
    CONSULTATION_LETTER,
    INVITATION,
    PAPER_KINDS,
    PARENTS_LETTER,
)
from iro_desk.domain.prose import plain
from iro_desk.domain.record_readers import audience_of
from iro_desk.domain.register import TextBlock
from iro_desk.domain.topics import Topic
from iro_desk.services import drafts, letter_values, reviews, templates, withheld
from iro_desk.services.commands import command
from iro_desk.services.letter_values import called, people, role_of
from iro_desk.services.paper_facts import review_facts, said
from iro_desk.services.paper_maker import Addressee, Maker, nothing_left_out
from iro_desk.store import issued, letter_texts
from iro_desk.store.letter_texts import LetterText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from iro_desk.domain.reading_age import Finding, Reading
    from iro_desk.domain.withheld import LeftOut
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change

_AFTER = (CHILD_LETTER, PARENTS_LETTER, CARERS_COPY)

UNASKED_UNDER = 4
"""A younger child is not asked to a review by letter, as no taking part is counted (statutory.md 3, PN0)."""

WITH_PARAGRAPH = frozenset({INVITATION, CONSULTATION_LETTER, PARENTS_LETTER, CARERS_COPY})
"""The letters a paragraph is added to on their own; the child's letter is written as a whole."""

PARAGRAPH_FORM = "review_paragraph"
_PERSONAL = "{personal}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildLetter:
    """The child's letter while it is written: its own words, how it reads, and what wants a look.

    `wording` is what the letter is filled from, `is_own` whether it was changed for this review.
    `is_checked`: the author looked for what is sensitive since it last said something else.
    """

    wording: str
    is_own: bool
    personal: str
    is_checked: bool
    letter: Letter
    reading: Reading
    target: int
    findings: tuple[Finding, ...]


def letter(
    desk: Desk,
    page: ReviewPage,
    kind: str,
    reader: Addressee,
    on: date | None,
    own: LetterText | None = None,
) -> Letter:
    """One letter to one reader; a draft where `on` is None. `own`: words other than those kept of it."""
    own = own or letter_texts.find(desk.case_file, page.review.id or 0, kind, _recipient(kind, reader))
    values, role = _values(desk, page, kind, reader, own), role_of(reader)
    worded = _worded(desk, page, kind, reader, values)
    facts = review_facts(desk, page, on)
    return Letter(
        **facts,
        kind=kind,
        audience=audience_of(role),
        title=_title(kind, page, is_child=role == "child"),
        addressee=_lines(reader),
        salutation=_salutation(page, reader),
        body=_body(own.wording or worded.template, {**values, **worded.standing}),
        sign_off="With best wishes," if role == "child" else "Yours sincerely,",
        band=letter_templates.band(letter_values.age_at(desk, page)) if role == "child" else "",
        wording=to_text(worded),
    )


def part_for(desk: Desk, page: ReviewPage, kind: str, reader: Addressee) -> str:
    """Which part of the kind's wording the reader gets."""
    if kind == CHILD_LETTER:
        return letter_templates.band(letter_values.age_at(desk, page))
    if kind in {INVITATION, CONSULTATION_LETTER}:
        return "child" if role_of(reader) == "child" else "adult"
    return "letter"


def child_letter(desk: Desk, review_id: int, typed: tuple[str, str] | None = None) -> ChildLetter:
    """The child's letter with its checks; with `typed`, wording and paragraph that are not kept yet.

    RuleBroken, naming the field, where the wording can't be read.
    """
    page = reviews.page(desk, review_id)
    own = letter_texts.find(desk.case_file, review_id, CHILD_LETTER)
    if typed is not None:
        own = replace(own, wording=typed[0], personal=typed[1])
    reader = next(people(page))
    says = letter(desk, page, CHILD_LETTER, reader, None, own)
    words = list(letters.words_of(says.body))
    default = templates.current(desk, CHILD_LETTER, part_for(desk, page, CHILD_LETTER, reader))
    target = templates.choices(desk).reading_age
    return ChildLetter(
        wording=own.wording or default,
        is_own=bool(own.wording) and own.wording != default,
        personal=own.personal,
        is_checked=own.checked == _digest(says),
        letter=says,
        reading=reading_age.reading((text for _, text in words), target),
        target=target,
        findings=reading_age.findings(words, _not_told(page), called(page)),
    )


@command("Write the child's letter", touches=Topic.DOCUMENTS | Topic.REVIEWS)
def save_child_letter(
    desk: Desk, change: Change, review_id: int, wording: str, personal: str, *, is_checked: bool
) -> None:
    """Keep the words of this review's letter; RuleBroken, naming the field, where the wording can't be read.

    The tick holds for what the letter says now: it falls away once the letter says something else.
    """
    page = reviews.page(desk, review_id)
    reader = next(people(page))
    name = part_for(desk, page, CHILD_LETTER, reader)
    part, default = letter_templates.part(CHILD_LETTER, name), templates.current(desk, CHILD_LETTER, name)
    wanted = plain(wording).strip()
    if wanted:
        _check_wording(wanted, part)
    held = letter_texts.find(desk.case_file, review_id, CHILD_LETTER)
    new = replace(held, wording="" if wanted == default else wanted, personal=plain(personal).strip())
    new = replace(new, id=letter_texts.save(change, new))
    says = letter(desk, page, CHILD_LETTER, reader, None)
    letter_texts.save(change, replace(new, checked=_digest(says) if is_checked else ""))


@command("Write a paragraph of a letter", touches=Topic.DOCUMENTS | Topic.REVIEWS)
def save_personal(
    desk: Desk, change: Change, review_id: int, kind: str, recipient: str, personal: str
) -> None:
    """Keep the IRO's own paragraph in one letter."""
    held = letter_texts.find(desk.case_file, review_id, kind, recipient)
    letter_texts.save(change, replace(held, personal=plain(personal).strip()))


def personal(desk: Desk, review_id: int, kind: str, recipient: str) -> str:
    """The IRO's own paragraph in one letter."""
    return letter_texts.find(desk.case_file, review_id, kind, recipient).personal


def paragraph_form(kind: str, recipient: str) -> str:
    """The name of the form in which the paragraph of that letter is typed."""
    return f"{PARAGRAPH_FORM}:{kind}/{recipient}"


def unfinished_paragraphs(desk: Desk, child_id: int, review_id: int) -> tuple[tuple[str, str], ...]:
    """The letters of a review, by kind and recipient, with a paragraph left unfinished; newest first."""
    found = [
        one.form.removeprefix(f"{PARAGRAPH_FORM}:").partition("/")
        for one in drafts.unfinished(desk, child_id, PARAGRAPH_FORM)
        if one.record_id == review_id
    ]
    return tuple((kind, recipient) for kind, _, recipient in found)


# Whom each is to


def to_child(_desk: Desk, page: ReviewPage, _on: date) -> tuple[Addressee, ...]:
    """The child."""
    return (replace(next(people(page)), recipient=""),)


def to_parents(_desk: Desk, page: ReviewPage, _on: date) -> tuple[Addressee, ...]:
    """Each parent, and each other person with parental responsibility, who was asked or heard."""
    return tuple(one for one in people(page) if role_of(one) in PARENTS)


def to_carers(_desk: Desk, page: ReviewPage, _on: date) -> tuple[Addressee, ...]:
    """The carers who were asked or heard."""
    return tuple(replace(one, recipient="") for one in people(page) if role_of(one) == "carer")


def to_everybody(desk: Desk, page: ReviewPage, _on: date) -> tuple[Addressee, ...]:
    """Everybody asked to come or heard, the child first; a child under 4 is not written to (as with PN0)."""
    age = letter_values.age_at(desk, page)
    is_young = age is not None and age < UNASKED_UNDER
    return tuple(one for one in people(page) if not (is_young and role_of(one) == "child"))


# What each needs


def check_child(desk: Desk, page: ReviewPage) -> None:
    """RuleBroken until the author has looked for what is sensitive in it (statutory.md 4.3)."""
    own = letter_texts.find(desk.case_file, page.review.id or 0, CHILD_LETTER)
    says = letter(desk, page, CHILD_LETTER, next(people(page)), None)
    if own.checked != _digest(says):
        raise RuleBroken(
            "Read the child's letter under Write and tick that you looked for what is sensitive.",
            field="is_checked",
        )


def check_planned(_desk: Desk, page: ReviewPage) -> None:
    """RuleBroken while no day is planned."""
    if page.review.planned_on is None and not page.review.meetings:
        raise RuleBroken("No day is planned yet. Choose the day under Plan.", field="planned_on")


def no_check(_desk: Desk, _page: ReviewPage) -> None:
    """For a letter that can go as it is."""


def blocks(one: Letter) -> tuple[TextBlock, ...]:
    """What the letter says as plain text, a block for each heading."""
    found: dict[str, list[str]] = {"": []}
    under = ""
    for block in one.body:
        if isinstance(block, Heading):
            under = block.text
            found.setdefault(under, [])
        found[under] += texts_of(block)
    return said(
        *(
            TextBlock(key=f"letter:{heading}", heading=heading or one.title, text="\n".join(texts))
            for heading, texts in found.items()
        )
    )


# Within


def _reader(page: ReviewPage, kind: str, recipient: str) -> Addressee:
    """Whom the letter is to, by the name of the copy; one who is no longer among the people too."""
    if kind == CHILD_LETTER:
        return next(people(page))
    role, _, name = (recipient or "carer:").partition(":")
    asked = [
        one for one in people(page) if one.recipient == recipient or (not recipient and role_of(one) == role)
    ]
    words = PERSON_ROLES.get(role, role)
    return asked[0] if asked else Addressee(name=name or words, role=words, recipient=f"{role}:{name}")


def _maker(
    kind: str,
    addressees: Callable[[Desk, ReviewPage, date], tuple[Addressee, ...]],
    check: Callable[[Desk, ReviewPage], None],
) -> Maker:
    def say(desk: Desk, page: ReviewPage, recipient: str, on: date | None) -> Letter:
        return letter(desk, page, kind, _reader(page, kind, recipient), on)

    def left_out(desk: Desk, page: ReviewPage) -> tuple[LeftOut, ...]:
        return withheld.left_out(desk, page, PAPER_KINDS[kind].audience)

    return Maker(
        kind=PAPER_KINDS[kind],
        say=say,
        render=_render,
        blocks=blocks,
        check=check,
        addressees=addressees,
        left_out=left_out if kind in _AFTER else nothing_left_out,
    )


def _render(one: Letter) -> bytes:
    from iro_desk.documents import letter as pages

    return pages.render(one)


def _body(template: str, values: dict[str, Value]) -> tuple[Block, ...]:
    """The wording filled; a paragraph of this one letter is said even without a place for it."""
    body, own = filled(template, values), values["personal"]
    if _PERSONAL in template or not isinstance(own, tuple):
        return body
    at = next((number for number, block in enumerate(body) if isinstance(block, Heading)), len(body))
    return (*body[:at], *own, *body[at:])


def _values(desk: Desk, page: ReviewPage, kind: str, reader: Addressee, own: LetterText) -> dict[str, Value]:
    values = letter_values.basic(desk, page, reader)
    values["personal"] = tuple(Paragraph(text=part) for part in letter_values.paragraphs(own.personal))
    if kind in _AFTER:
        sharing = withheld.said_to(desk, page, PAPER_KINDS[kind].audience, reader.recipient)
        values |= letter_values.told(sharing, reader, called(page)) | letter_values.decided(
            desk, page, sharing, reader
        )
    return values


def _worded(
    desk: Desk, page: ReviewPage, kind: str, reader: Addressee, values: Mapping[str, Value]
) -> IssuedWording:
    """The wording the letter was issued with: what changes since is what it tells of. Else today's."""
    named = (desk.case_file, kind, page.review.id or 0, _recipient(kind, reader))
    held = from_text(issued.first_wording(*named))
    if held is not None:
        return held
    # Of a letter issued before its wording was kept: the IRO's own is known by its day.
    template = templates.current(desk, kind, part_for(desk, page, kind, reader), issued.first_at(*named))
    return IssuedWording(template=template, standing={name: str(values[name]) for name in STANDING})


def _recipient(kind: str, reader: Addressee) -> str:
    return reader.recipient if PAPER_KINDS[kind].is_personal else ""


def _lines(reader: Addressee) -> tuple[str, ...]:
    if role_of(reader) == "child" or reader.name == reader.role:
        return (reader.name,)
    return (reader.name, reader.role)


def _salutation(page: ReviewPage, reader: Addressee) -> str:
    if role_of(reader) == "child":
        return f"Dear {called(page)},"
    return "Hello," if reader.name == reader.role else f"Dear {reader.name},"


def _title(kind: str, page: ReviewPage, *, is_child: bool) -> str:
    name = called(page)
    if is_child:
        return {INVITATION: "Come to your review", CONSULTATION_LETTER: "Before your review"}.get(
            kind, "Your review"
        )
    return {
        PARENTS_LETTER: f"{name}’s review: what was agreed",
        CARERS_COPY: f"{name}’s review: what it means for you",
        INVITATION: f"Invitation to the review for {name}",
        CONSULTATION_LETTER: f"Your views for {name}’s review",
    }[kind]


def _not_told(page: ReviewPage) -> tuple[str, ...]:
    """Texts the child does not know: decisions not told, and what others keep to themselves."""
    decisions = [one.text for one in page.decisions if not one.child_knows]
    private = [one.not_to_share for one in page.consultations]
    private += [
        text
        for one in page.consultations
        if one.person_role != "child"
        for key, text in one.told.items()
        if key not in one.shareable
    ]
    return tuple(text for text in (*decisions, *private) if text.strip())


def _check_wording(text: str, part: letter_templates.Part) -> None:
    try:
        letters.check(text, part.inline, part.blocks)
    except RuleBroken as error:
        raise RuleBroken(error.sentence, field="wording") from error


def _digest(says: Letter) -> str:
    text = "\n".join((says.salutation, *(text for _, text in letters.words_of(says.body))))
    return hashlib.sha256(text.encode()).hexdigest()


LETTER_MAKERS = (
    _maker(INVITATION, to_everybody, check_planned),
    _maker(CONSULTATION_LETTER, to_everybody, check_planned),
    _maker(CHILD_LETTER, to_child, check_child),
    _maker(PARENTS_LETTER, to_parents, no_check),
    _maker(CARERS_COPY, to_carers, no_check),
)
"""How each letter is made."""
