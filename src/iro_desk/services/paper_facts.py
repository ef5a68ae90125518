"""What every paper of a review says alike: who writes, the child, the review, the team's manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.letter_templates import EMAIL
from iro_desk.domain.letters import filled, words_of
from iro_desk.domain.papers import Letterhead
from iro_desk.domain.people import TIERS
from iro_desk.domain.register import TextBlock
from iro_desk.domain.review import Timeliness
from iro_desk.domain.wording import long_date, ordinal_review, plain_date
from iro_desk.services import settings, templates
from iro_desk.services.paper_maker import Addressee

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from iro_desk.domain.letters import Block, Value
    from iro_desk.domain.papers import ReviewPaper
    from iro_desk.domain.people import Manager
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage

_NO_MORE: Mapping[str, str] = {}


def review_facts(desk: Desk, page: ReviewPage, on: date | None) -> dict[str, Any]:
    """The fields of a `ReviewPaper`, issued on that day; a draft where `on` is None."""
    review, child = page.review, page.history.child
    return {
        "letterhead": letterhead(desk),
        "team": child.team or "",
        "child_name": child.display_name,
        "known_as": child.known_as,
        "child_ref": child.child_ref,
        "born_on": child.born_on,
        "review_title": ordinal_review(page.number) if page.number else "Review",
        "review_on": review.commenced_on or review.planned_on or desk.today,
        "meetings": tuple(meeting.held_on for meeting in review.meetings),
        "completed_on": review.completed_on,
        "timeliness": timeliness_words(page),
        "last_lawful_on": page.due_on,
        "issued_on": on,
    }


def own_words(desk: Desk, page: ReviewPage, kind: str, part: str, more: Mapping[str, str] = _NO_MORE) -> str:
    """A part of a paper in the IRO's own wording, its paragraphs parted by an empty line."""
    mine, child = settings.profile(desk), page.history.child
    one, several = templates.terms(desk)
    values: dict[str, Value] = {
        "child": child.known_as or child.display_name.split(" ")[0],
        "iro": mine.iro_name,
        "authority": mine.authority,
        "term": one,
        "terms": several,
        "review_date": long_date(page.review.commenced_on or page.review.planned_on or desk.today),
        **more,
    }
    return words(filled(templates.current(desk, kind, part), values))


def email_words(desk: Desk, kind: str) -> str:
    """What an e-mail says of the paper that goes with it, in the IRO's own wording; it names no child."""
    mine, (one, several) = settings.profile(desk), templates.terms(desk)
    values: dict[str, Value] = {
        "iro": mine.iro_name,
        "authority": mine.authority,
        "term": one,
        "terms": several,
    }
    return words(filled(templates.current(desk, kind, EMAIL), values))


def words(blocks: Iterable[Block]) -> str:
    """What filled wording says, its paragraphs parted by an empty line."""
    return "\n\n".join(text for _, text in words_of(blocks))


def letterhead(desk: Desk) -> Letterhead:
    """Who writes, as Settings have it."""
    mine = settings.profile(desk)
    return Letterhead(
        authority=mine.authority,
        service=mine.service,
        iro_name=mine.iro_name,
        address=tuple(line for line in mine.address.splitlines() if line.strip()),
        iro_phone=mine.iro_phone,
        iro_email=mine.iro_email,
        logo_png=mine.logo_png,
    )


def timeliness_words(page: ReviewPage) -> str:
    """Whether the review was in time: "late by 3 days", "" while not judged."""
    entry = page.judged
    if entry is None:
        return ""
    if entry.timeliness is Timeliness.LATE:
        days = "day" if entry.days_late == 1 else "days"
        return f"late by {entry.days_late} {days}"
    words = {
        Timeliness.IN_TIME: "in time",
        Timeliness.IN_TIME_INCOMPLETE: "begun in time, completed after more than 20 working days",
        Timeliness.NOT_JUDGEABLE: "",
        Timeliness.RELAXED_2020: "coronavirus rules applied",
    }
    return words[entry.timeliness]


def team_manager(desk: Desk, page: ReviewPage, on: date | None) -> Manager | None:
    """Who manages the child's team on that day (today by default)."""
    return settings.team_manager(desk, page.history.child.team, on or desk.today)


def to_team_manager(desk: Desk, page: ReviewPage, on: date) -> tuple[Addressee, ...]:
    """The team manager of that day; RuleBroken with the field team_manager where nobody is entered."""
    manager = team_manager(desk, page, on)
    if manager is None:
        team = page.history.child.team
        where = f"the team “{team}”" if team else "the child's team"
        raise RuleBroken(
            f"Nobody is entered as team manager of {where} on {long_date(on)}. "
            "Enter the manager in Settings, Teams.",
            field="team_manager",
        )
    return (Addressee(name=manager.name, role=TIERS[manager.tier], email=manager.email),)


def about_the_review(paper: ReviewPaper) -> TextBlock:
    """The child and the review as a block of plain text."""
    held = " and ".join(plain_date(day) for day in paper.meetings) or f"planned {plain_date(paper.review_on)}"
    lines = [
        f"{paper.child_name}, ref {paper.child_ref}",
        f"Born {plain_date(paper.born_on)}" if paper.born_on else "",
        f"{paper.review_title}: {held}",
        f"Completed {plain_date(paper.completed_on)}" if paper.completed_on else "",
        f"Last lawful date {plain_date(paper.last_lawful_on)}" if paper.last_lawful_on else "",
        f"Held {paper.timeliness}" if paper.timeliness else "",
    ]
    return TextBlock(key="header", heading="Review", text="\n".join(line for line in lines if line))


def said(*blocks: TextBlock) -> tuple[TextBlock, ...]:
    """The blocks that say something."""
    return tuple(block for block in blocks if block.text.strip())
