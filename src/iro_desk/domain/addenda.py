"""What a paper said when it was issued and what it would say now: the matter of an addendum (row V11)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace

from iro_desk.domain.letters import Block, Heading, Letter, Paragraph
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.papers import ReviewPaper
from iro_desk.domain.register import TextBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockChange:
    """One piece of a paper that says something else now. `was` is "" for one added, `now` for one gone.

    `quotes`: whether the old words may be said again; what somebody withdrew is not.
    """

    key: str
    heading: str
    was: str = ""
    now: str = ""
    quotes: bool = True

    @property
    def gone(self) -> str:
        """The lines of the old words that are not in it any more, "" where they are not to be said again."""
        return _lines_without(self.was, self.now) if self.quotes else ""

    @property
    def new(self) -> str:
        """The lines of the new words that were not in it before."""
        return _lines_without(self.now, self.was)

    @property
    def words(self) -> str:
        """What happened to it, in a word."""
        return "Added" if not self.was else "Taken out" if not self.now else "Changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addendum(ReviewPaper):
    """What changed in a paper after it was issued, as a paper of its own.

    `number` counts the addenda of that paper. `paper_title` names it in running text ("decision
    letter") with the day it was issued on, `paper_issued_on`. `band` is a child's age band where
    the reader is the child, else "".
    """

    number: int
    paper_title: str
    paper_issued_on: str
    addressee_name: str = ""
    addressee_role: str = ""
    changes: tuple[BlockChange, ...] = ()
    band: str = ""

    @property
    def title(self) -> str:
        """Its own title: "Addendum 1 to the decision letter of 24 November 2026"."""
        return f"Addendum {self.number} to the {self.paper_title} of {self.paper_issued_on}"


def letter_to_child(made: Addendum, kind: str) -> Letter:
    """The addendum as a child reads it: a letter that says what the parts that changed say now."""
    body: list[Block] = [
        Paragraph(
            text=f"I wrote you a letter on {made.paper_issued_on}. Something in it is different now. "
            "This is what has changed. The rest of that letter still holds."
        )
    ]
    for change in made.changes:
        body.append(Heading(text=change.heading))
        if change.now.strip():
            body += [Paragraph(text=text) for text in _lines(change.now)]
        else:
            body.append(Paragraph(text="This is no longer in your letter."))
    return Letter(
        **{one.name: getattr(made, one.name) for one in fields(ReviewPaper)},
        kind=kind,
        audience=Audience.CHILD,
        title="What has changed in your letter",
        addressee=(made.child_name,),
        salutation=f"Dear {made.called},",
        body=tuple(body),
        sign_off="With best wishes,",
        band=made.band,
        addendum=made.number,
    )


def _lines(text: str) -> list[str]:
    """The lines of a block, a word before a colon and what follows it as one."""
    found: list[str] = []
    for line in (line.strip() for line in text.splitlines()):
        if found and found[-1].endswith(":"):
            found[-1] = f"{found[-1]} {line}"
        elif line:
            found.append(line)
    return found


def _lines_without(text: str, other: str) -> str:
    """The lines of a text that do not stand in another; all of one that says the same (another heading)."""
    if text == other:
        return text
    held = {line.strip() for line in other.splitlines()}
    return "\n".join(line for line in text.splitlines() if line.strip() and line.strip() not in held)


def as_quotable(change: BlockChange, audience: Audience, left_out: Collection[str]) -> BlockChange:
    """The change, its old words said again only to the team, and only where nobody can have withdrawn them.

    What people said is never quoted again, nor what is kept from the reader now, by its key in
    `left_out`; a letter to the family says what it says now (statutory.md 4.1, consent_to_share).
    """
    is_withdrawn = change.key.startswith("voice:") or change.key in left_out
    return replace(change, quotes=audience is Audience.PROFESSIONALS and not is_withdrawn)


def changes_between(was: Iterable[TextBlock], now: Iterable[TextBlock]) -> tuple[BlockChange, ...]:
    """What differs between two versions of a paper, in the order of the new one; what is gone comes last.

    A block is the same one by its key. A new heading alone counts where it is a fact: a decision that
    got another number. Any other heading is wording, and wording is no change.
    """
    before = {block.key: block for block in was}
    after = {block.key: block for block in now}
    found = []
    for key, block in after.items():
        held = before.get(key)
        if held is None:
            found.append(BlockChange(key=key, heading=block.heading, now=block.text))
        elif held.text.strip() != block.text.strip():
            found.append(BlockChange(key=key, heading=block.heading, was=held.text, now=block.text))
        elif held.heading != block.heading and key.startswith("decision:"):
            heading, text = f"{held.heading}, now {block.heading}", block.text
            found.append(BlockChange(key=key, heading=heading, was=text, now=text))
    gone = (held for key, held in before.items() if key not in after)
    found += [BlockChange(key=held.key, heading=held.heading, was=held.text) for held in gone]
    return tuple(found)


def to_content(blocks: Iterable[TextBlock]) -> str:
    """The blocks as the register keeps them: a JSON list of [key, heading, text]."""
    return json.dumps([[block.key, block.heading, block.text] for block in blocks], ensure_ascii=False)


def from_content(content: str) -> tuple[TextBlock, ...]:
    """The blocks kept with an issued paper; none for one issued before they were kept."""
    return tuple(TextBlock(key=key, heading=heading, text=text) for key, heading, text in json.loads(content))
