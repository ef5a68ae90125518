"""What is still copied by hand into the council's system: the text, when it was copied, what waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.child import Basis
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM, REVIEW_RECORD
from iro_desk.domain.paste_pack import BY_ID, COPYING, PARTS, PackBlock, PackPart, arranged, whole
from iro_desk.domain.topics import Topic
from iro_desk.services import reviews
from iro_desk.services.commands import command
from iro_desk.services.paper_makers import MAKERS
from iro_desk.store import children as kept_children
from iro_desk.store import register, settings
from iro_desk.store import reviews as kept_reviews

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from iro_desk.domain.child import Child
    from iro_desk.domain.register import TextBlock
    from iro_desk.domain.withheld import LeftOut
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change

_ORDER = "paste_pack"
_SOURCES = (REVIEW_RECORD, DECISION_LETTER, MONITORING_FORM)
"""The papers whose words the pack holds; of a block that two of them have, the first one's counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLine:
    """One block and whether it was copied. `is_changed`: it says something else than what was copied."""

    block: PackBlock
    done_at: datetime | None = None
    is_changed: bool = False

    @property
    def waits(self) -> bool:
        """It is still to be copied, or to be copied anew."""
        return self.done_at is None or self.is_changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The paste pack of one review. `left_out` is what is kept back from it, and why."""

    review_id: int
    lines: tuple[PackLine, ...]
    left_out: tuple[LeftOut, ...] = ()
    copy_by: date | None = None

    @property
    def waiting(self) -> int:
        """How many blocks are still to be copied."""
        return sum(line.waits for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A review whose text is not all in the council's system, more than five working days on."""

    child: Child
    review_id: int
    completed_on: date
    copy_by: date
    blocks: int


def pack(desk: Desk, review_id: int) -> Pack:
    """The review's text as the papers have it, in the order of the council's form."""
    return _pack(desk, reviews.page(desk, review_id))


def text(desk: Desk, review_id: int) -> str:
    """All of the pack as one plain text."""
    return whole(line.block for line in pack(desk, review_id).lines)


def export(desk: Desk, review_id: int) -> bytes:
    """The text as a file (UTF-8); it is not encrypted, so its leaving is a line in the audit."""
    made = text(desk, review_id).encode()
    with desk.case_file.change("Export the text for the council's system", at=desk.now()) as change:
        change.write_line()
    return made


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """The reviews recorded here with text still to be copied after five working days, the oldest first."""
    found = []
    every = kept_reviews.by_child(desk.case_file)
    for child in kept_children.every(desk.case_file):
        for review in every.get(child.id or 0, ()):
            day = review.completed_on
            if day is None or review.basis is not Basis.RECORDED or desk.today <= _copy_by(desk, day):
                continue
            count = pack(desk, review.id or 0).waiting
            if count:
                found.append(
                    Waiting(
                        child=child,
                        review_id=review.id or 0,
                        completed_on=day,
                        copy_by=_copy_by(desk, day),
                        blocks=count,
                    )
                )
    return tuple(sorted(found, key=lambda row: (row.completed_on, row.review_id)))


@command("Tick a text as copied", touches=Topic.DOCUMENTS)
def tick(desk: Desk, change: Change, review_id: int, keys: Sequence[str]) -> None:
    """Note that these blocks, as they stand, are in the council's system now."""
    held = pack(desk, review_id).lines
    lines = {line.block.key: line.block for line in held}
    for key in keys:
        if key not in lines:
            raise NotFound("This text is no longer in the pack. Open it again to see what is.")
        register.save_transcribed(change, review_id, key, desk.now(), lines[key].digest)
    if not {line.block.key for line in held if line.waits} - {*keys}:
        register.save_transcribed(change, review_id, register.WHOLE, desk.now(), "")


@command("Untick a copied text", touches=Topic.DOCUMENTS)
def untick(desk: Desk, change: Change, review_id: int, key: str) -> None:
    """Forget that a block was copied."""
    copied = register.transcribed_of(desk.case_file, review_id)
    for block in (key, register.WHOLE):
        if block in copied:
            register.remove_transcribed(change, copied[block].id)


def order(desk: Desk) -> tuple[PackPart, ...]:
    """The parts in the order and under the headings of the council's form."""
    kept = settings.get(desk.case_file, _ORDER, [])
    mine = [replace(BY_ID[part], heading=heading) for part, heading in kept if part in BY_ID]
    have = {part.id for part in mine}
    return (*mine, *(part for part in PARTS if part.id not in have))


@command("Set the order of the council's form", touches=Topic.SETTINGS | Topic.DOCUMENTS)
def save_order(_desk: Desk, change: Change, wanted: Sequence[tuple[str, str]]) -> None:
    """Keep the order and the headings, each part as its id and heading; nothing puts the first order back.

    RuleBroken for a part without a heading.
    """
    if any(not heading.strip() for _, heading in wanted):
        raise RuleBroken("Each part needs a heading. Type the one of the council's form.", field="heading")
    if wanted:
        settings.put(change, _ORDER, [[part, heading.strip()] for part, heading in wanted])
    else:
        settings.drop(change, _ORDER)


def _pack(desk: Desk, page: ReviewPage) -> Pack:
    review_id, day = page.review.id or 0, page.review.completed_on
    done = register.transcribed_of(desk.case_file, review_id)
    lines = []
    for block in arranged(_blocks(desk, page), order(desk)):
        held = done.get(block.key)
        is_changed = held is not None and held.sha256 != block.digest
        lines.append(PackLine(block=block, done_at=held.done_at if held else None, is_changed=is_changed))
    makers = [MAKERS[kind] for kind in _SOURCES if kind in MAKERS]
    left = {one.subject: one for makes in makers for one in makes.left_out(desk, page)}
    return Pack(
        review_id=review_id,
        lines=tuple(lines),
        left_out=tuple(left.values()),
        copy_by=_copy_by(desk, day) if day else None,
    )


def _blocks(desk: Desk, page: ReviewPage) -> list[TextBlock]:
    found: dict[str, TextBlock] = {}
    for kind in _SOURCES:
        if kind == MONITORING_FORM and page.monitoring is None:
            continue
        if (makes := MAKERS.get(kind)) is not None:
            tell = makes.blocks_for_council or makes.blocks
            for block in tell(makes.say(desk, page, "", None)):
                found.setdefault(block.key, block)
    return list(found.values())


def _copy_by(desk: Desk, completed_on: date) -> date:
    return desk.calendar.add_working_days(completed_on, COPYING.interval)
