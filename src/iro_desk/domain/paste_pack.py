"""The text of a review in the order of the council's form (rows X5, C17; statutory.md 4.2)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from iro_desk.domain.register import TextBlock
from iro_desk.domain.rules import Rule, Unit

COPYING = Rule(
    id="POST_COPY",
    name="Copy the text into the council's system",
    event="when the review was completed",
    interval=5,
    unit=Unit.WORKING_DAYS,
    is_statutory=False,
    source="Practice standard: the council's system holds the record",
    in_words="The text of a review stands in the council's system 5 working days after the review was "
    "completed.",
)
"""By when a text is to be copied (statutory.md 6.2); its row is a reminder, no rule of the clock."""

OTHER = "other"
"""Blocks that no part asks for stand at the end, so that nothing is lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPart:
    """One box of the council's form: its heading, and which blocks of the papers fill it.

    `blocks` are keys of blocks, or their beginnings where they end in a colon. `is_each`: every block
    is copied on its own, because the form has a box for each.
    """

    id: str
    heading: str
    blocks: tuple[str, ...]
    is_each: bool = False


PARTS: tuple[PackPart, ...] = (
    PackPart(id="header", heading="Header", blocks=("header", "facts")),
    PackPart(id="meetings", heading="Meetings", blocks=("meetings",)),
    PackPart(id="attendance", heading="Attendance", blocks=("people",)),
    PackPart(id="reports", heading="Reports seen", blocks=("reports",)),
    PackPart(id="views", heading="Views", blocks=("voice:", "took_part")),
    PackPart(id="last", heading="Last decisions", blocks=("last",)),
    PackPart(id="dimensions", heading="Dimensions", blocks=("minutes:", "n_a"), is_each=True),
    PackPart(id="long_term", heading="Long-term plan", blocks=("plans",)),
    PackPart(id="statement", heading="IRO's statement", blocks=("statement", "considered:", "next_review")),
    PackPart(id="decisions", heading="Decisions", blocks=("decision:",)),
    PackPart(id="distribution", heading="Distribution", blocks=("distribution",)),
    PackPart(
        id="monitoring",
        heading="Monitoring form",
        blocks=("item:", "good_practice", "concern", "grade"),
    ),
)
"""The order of the record (statutory.md 4.2), until the IRO sets that of the council's own form."""

BY_ID = {part.id: part for part in PARTS}


@dataclass(frozen=True, slots=True, kw_only=True)
class PackBlock:
    """One piece to copy, under the council's heading."""

    key: str
    heading: str
    text: str

    @property
    def digest(self) -> str:
        """What tells one wording from another."""
        return hashlib.sha256(f"{self.heading}\n{self.text}".encode()).hexdigest()


def arranged(blocks: Iterable[TextBlock], order: Sequence[PackPart] = PARTS) -> tuple[PackBlock, ...]:
    """The blocks as the council's form takes them, each word as the papers have it; nothing is left over."""
    left = {block.key: block for block in blocks if block.text.strip()}
    found: list[PackBlock] = []
    for part in order:
        mine = [left.pop(key) for key in list(left) if _fills(part, key)]
        if part.is_each:
            found += [_one(block) for block in mine]
        elif mine:
            # A lone piece stands under the council's heading alone, but who said it is never left out.
            is_plain = len(mine) == 1 and not mine[0].key.startswith("voice:")
            text = mine[0].text if is_plain else "\n\n".join(f"{b.heading}\n{b.text}" for b in mine)
            found.append(PackBlock(key=part.id, heading=part.heading, text=text.strip()))
    return (*found, *(_one(block) for block in left.values()))


def whole(blocks: Iterable[PackBlock]) -> str:
    """All of it as one plain text, a line of equals signs under each heading."""
    pieces = (f"{block.heading}\n{'=' * len(block.heading)}\n{block.text}\n" for block in blocks)
    return "\n".join(pieces)


def _fills(part: PackPart, key: str) -> bool:
    return any(key.startswith(wanted) if wanted.endswith(":") else key == wanted for wanted in part.blocks)


def _one(block: TextBlock) -> PackBlock:
    return PackBlock(key=block.key, heading=block.heading, text=block.text.strip())
