"""What each kind of paper is made by: its values, its pages, its plain text, whom it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from iro_desk.domain.paper_kinds import PaperKind
from iro_desk.domain.papers import ReviewPaper
from iro_desk.domain.register import TextBlock
from iro_desk.domain.withheld import LeftOut
from iro_desk.services.desk import Desk
from iro_desk.services.reviews import ReviewPage

PaperT = TypeVar("PaperT", bound=ReviewPaper)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Somebody a paper is written to. `role` is in words; `recipient` says whose copy it is.

    `recipient` is "role:name" for a kind of which each person gets one of their own, else "".
    `email` is "" where none is known.
    """

    name: str
    role: str = ""
    recipient: str = ""
    email: str = ""


def nothing_left_out(_desk: Desk, _page: ReviewPage) -> tuple[LeftOut, ...]:
    """For a paper that reads nothing anybody may keep back."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """How papers of one kind are made. All of it only reads; `papers` alone issues.

    `say(desk, page, recipient, on)` gives the paper's values, a draft where `on` is None.
    `render(paper)` draws them (its module loads the PDF library itself, late). `blocks(paper)` is what
    the paper says as plain text, without letterhead, day of issue and the days that follow from it, so
    that two versions of it compare; `blocks_for_council`, where it is given, is what the council's system
    is told instead. `check(desk, page)` raises RuleBroken, naming the field, while
    something the paper needs is missing. `addressees(desk, page, on)` gives whom it is for on that
    day, the first one first; RuleBroken where somebody has to be entered. `left_out(desk, page)`
    lists what it does not say, and why. `receives` says how the first one gets it.
    """

    kind: PaperKind
    say: Callable[[Desk, ReviewPage, str, date | None], ReviewPaper]
    render: Callable[[Any], bytes]
    blocks: Callable[[Any], tuple[TextBlock, ...]]
    check: Callable[[Desk, ReviewPage], None]
    addressees: Callable[[Desk, ReviewPage, date], tuple[Addressee, ...]]
    left_out: Callable[[Desk, ReviewPage], tuple[LeftOut, ...]] = nothing_left_out
    receives: str = "To"
    blocks_for_council: Callable[[Any], tuple[TextBlock, ...]] | None = None
