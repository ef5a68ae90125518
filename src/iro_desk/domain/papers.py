"""What each paper says, worked out before it is drawn (statutory.md 4.3, 4.4, 4.8).

A paper is plain values: no review, no store, nothing still to be looked up. The same
paper is drawn as the same bytes. `issued_on` is None until the paper is issued; until
then it is printed as a draft.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

CASELOAD_GUIDE = (50, 70)
"""Looked-after children per full-time IRO that the IRO Handbook recommends (statutory.md 5)."""


def n_of_d(n: int, d: int) -> str:
    """A share with both its numbers: "12 of 17 (70.6%)", one decimal, halves up.

    Counted in whole tenths of a percent, so that no half is lost in binary fractions.
    Of nothing there is no percentage: "0 of 0".
    """
    if d == 0:
        return f"{n:,} of 0"
    tenths = (2000 * n + d) // (2 * d)
    return f"{n:,} of {d:,} ({tenths // 10}.{tenths % 10}%)"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOf:
    """So many of so many: the numbers behind every percentage."""

    n: int
    of: int

    @property
    def words(self) -> str:
        """Both numbers and the percentage, as `n_of_d` writes them."""
        return n_of_d(self.n, self.of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who writes: the authority, its reviewing service and the IRO. `logo_png` is a PNG picture."""

    authority: str
    service: str
    iro_name: str
    address: tuple[str, ...] = ()
    iro_phone: str = ""
    iro_email: str = ""
    logo_png: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision as the letter lists it.

    `carried_note` says how long the decision has been waiting ("Carried from the last
    review, second time. Overdue since 10 September 2026."); empty for a new one. `row_id` names it
    in every version of a paper, whatever its number. `measure` says how one will see that it is
    done (statutory.md 4.3); the letters to the family leave it out. `child_knows` is False where the
    paper has to say that the child was not told.
    """

    number: int
    text: str
    meaning: str = ""
    measure: str = ""
    responsible_name: str = ""
    responsible_role: str = ""
    due_on: date | None = None
    carried_note: str = ""
    starred: bool = False
    is_recommendation: bool = False
    row_id: int = 0
    child_knows: bool = True

    @property
    def untold_line(self) -> str:
        """That the child does not know of it, "" where it does."""
        return "" if self.child_knows else "The child has not been told this yet."

    @property
    def measure_line(self) -> str:
        """The measure as a line of a paper, "" without one."""
        return f"How one will see it: {self.measure}" if self.measure.strip() else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPaper:
    """What every paper of a review says of its writer, the child and the review.

    `review_on` is the review's date: that of its first meeting, or the planned one while
    none is held.
    """

    letterhead: Letterhead
    team: str = ""
    child_name: str
    known_as: str = ""
    child_ref: str
    born_on: date | None = None
    review_title: str
    review_on: date
    meetings: tuple[date, ...] = ()
    completed_on: date | None = None
    timeliness: str = ""
    last_lawful_on: date | None = None
    issued_on: date | None = None

    @property
    def dated_on(self) -> date:
        """The document's own date: its issue, or the review's while it is a draft."""
        return self.issued_on or self.review_on

    @property
    def called(self) -> str:
        """What the child is called in running text: the name they use, else the first name."""
        return self.known_as or self.child_name.split(" ")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLetter(ReviewPaper):
    """The decisions of one review, to the responsible team manager (statutory.md 4.3).

    `reply_by` and `deemed_agreed_on` follow from the day the letter is sent
    (POST_MGR_RESPONSE); while it is a draft they follow from `send_by`, the last day
    POST_DECISIONS allows. All three are None while the review is not completed. `introduction`
    leads to the decisions, `reply` says by when to answer, `return_to` stands over the reply block and
    `closing` before the name; each is the IRO's own wording, paragraphs parted by an empty line.
    """

    addressee_name: str = ""
    addressee_role: str = "Team manager"
    how_took_part: str = ""
    introduction: str = ""
    reply: str = ""
    return_to: str = ""
    closing: str = ""
    send_by: date | None = None
    reply_by: date | None = None
    deemed_agreed_on: date | None = None
    decisions: tuple[DecisionRow, ...] = ()
    agreement: str = ""
    statement: str = ""
    next_review_by: date | None = None
    next_review_planned_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredItem:
    """One item: its place in the form, its wording, the answer's word ("" while open) and the comment.

    `item` is its number for good; `stands_out`: the answer calls for work.
    """

    number: int
    wording: str
    answer: str = ""
    comment: str = ""
    item: int = 0
    stands_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringPaper(ReviewPaper):
    """The IRO's monitoring form, to the social worker and the team manager (statutory.md 4.4).

    `grade` and `concern` are the words shown, "" while not chosen. `opening` is the IRO's own wording.
    """

    opening: str = ""
    social_worker: str = ""
    team_manager: str = ""
    items: tuple[AnsweredItem, ...] = ()
    good_practice: str = ""
    concern: str = ""
    concern_text: str = ""
    rights_considered: bool = False
    legal_advice_considered: bool = False
    grade: str = ""
    difference_made: str = ""


class ReferenceKind(StrEnum):
    """How children are named in the supervision summary; anything but the first is a choice each time."""

    SHARE_REF = "share_ref"
    INITIALS = "initials"
    NAMES = "names"


REFERENCE_HEADINGS = {
    ReferenceKind.SHARE_REF: "Reference",
    ReferenceKind.INITIALS: "Initials",
    ReferenceKind.NAMES: "Name",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LegCount:
    """How many children are on one leg of the review clock ("First review", "Second review")."""

    leg: str
    children: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """One review that falls due, under the reference chosen; `days_overdue` counts working days."""

    reference: str
    leg: str
    due_on: date
    practical_by: date
    state: str
    days_overdue: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedTask:
    """An after-review task against its limit, with the median of the working days it took."""

    words: str
    in_time: PartOf
    median_days: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationCount:
    """How many reviews had one participation code, with the code's words (statutory.md 3.1)."""

    code: str
    words: str
    reviews: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscussRow:
    """A case to bring to supervision: reference and theme only (statutory.md 6.5)."""

    reference: str
    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionSummary:
    """The caseload in numbers, for supervision (statutory.md 4.8).

    The fields are the allow-list of statutory.md 6.5: counts, references, legs, dates and
    themes. There is no field for a name, a birth date, an address or free text; names or
    initials get in only as `reference`, when `references` says so.
    """

    authority: str
    service: str
    period_from: date
    as_at: date
    references: ReferenceKind = ReferenceKind.SHARE_REF
    children: int
    legs: tuple[LegCount, ...] = ()
    reviews_held: int = 0
    reviews_in_time: PartOf
    reviews_late: int = 0
    reviews_not_judgeable: int = 0
    due_within_30: int = 0
    due_within_60: int = 0
    due: tuple[DueRow, ...] = ()
    iro_visits: int = 0
    children_visited: PartOf
    not_seen_for_6_months: PartOf
    not_seen_references: tuple[str, ...] = ()
    took_part: PartOf
    pn4_counts: bool = False
    participation: tuple[ParticipationCount, ...] = ()
    tasks: tuple[TimedTask, ...] = ()
    to_discuss: tuple[DiscussRow, ...] = ()
    prompts: tuple[str, ...] = ()
    issued_on: date | None = None

    @property
    def dated_on(self) -> date:
        """The document's own date: its issue, or the day the figures stand at while it is a draft."""
        return self.issued_on or self.as_at

    @property
    def took_part_words(self) -> str:
        """What `took_part` counts; a child there without views counts only where it says so (3.3)."""
        return f"Children who took part in their review{' (PN4 counted)' if self.pn4_counts else ''}"

    @property
    def guide_words(self) -> str:
        """The caseload against the Handbook's guide: "65, within the guide of 50 to 70 …"."""
        low, high = CASELOAD_GUIDE
        place = "below" if self.children < low else "above" if self.children > high else "within"
        return f"{self.children}, {place} the guide of {low} to {high} for a full-time IRO"
