"""The full record of a review as it is printed, every value worked out (statutory.md 4.2; row V1).

Nothing in it can be withheld from its reader any more: `sharing` has left that out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from iro_desk.domain.papers import DecisionRow, ReviewPaper
from iro_desk.domain.wording import counted, long_date, plain_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line about the child or the review: "Legal status", "Full care order (C2)"."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One meeting of the review; `adjourned` is why it was broken off, "" where it was not."""

    held_on: date
    place: str = ""
    adjourned: str = ""

    @property
    def words(self) -> str:
        """The meeting in a line."""
        words = ", ".join(part for part in (long_date(self.held_on), self.place.strip()) if part)
        return f"{words}. Adjourned: {self.adjourned.strip()}" if self.adjourned.strip() else words


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One person and the review. `took_part` has a line for each meeting where they differ."""

    who: str
    role: str
    took_part: tuple[str, ...]
    report_on: date | None = None

    @property
    def words(self) -> str:
        """The person in a line."""
        report = f"; report received {plain_date(self.report_on)}" if self.report_on else ""
        called = self.who if self.who == self.role else f"{self.who} ({self.role})"
        return f"{called}: {'; '.join(self.took_part)}{report}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSeen:
    """A report seen; `days_before` counts working days from its receipt to the first meeting."""

    what: str
    from_whom: str = ""
    received_on: date | None = None
    days_before: int | None = None
    note: str = ""

    @property
    def received(self) -> str:
        """When it came, and how long before the meeting."""
        if self.received_on is None:
            return "Not received"
        return f"{plain_date(self.received_on)}{self._before}"

    @property
    def words(self) -> str:
        """The report in a line."""
        source = f"from {self.from_whom.strip()}" if self.from_whom.strip() else ""
        return ", ".join(part for part in (self.what, source, self.received, self.note.strip()) if part)

    @property
    def _before(self) -> str:
        if self.days_before is None:
            return ""
        if self.days_before > 0:
            return f", {counted(self.days_before, 'working day')} before the meeting"
        return ", on the day of the meeting" if self.days_before == 0 else ", after the meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one person said before the review: who, how they were heard, and each thing with its heading.

    `facts` is how they were heard in full: the text for the council's system has it in place of `heard`.
    `said` is empty where none of their words may be told.
    """

    who: str
    heard: str
    said: tuple[Fact, ...]
    facts: tuple[Fact, ...] = ()

    @property
    def words(self) -> str:
        """What the record prints of it, as plain text."""
        return self._after(self.heard)

    @property
    def words_in_full(self) -> str:
        """The same with how they were heard in full, for the council's system alone."""
        return self._after(*(f"{one.name}: {one.value}" for one in self.facts)) if self.facts else self.words

    def _after(self, *how: str) -> str:
        return "\n".join([*how, *(f"{one.name}: {one.value}" for one in self.said)]).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDecision:
    """What became of one decision of the review before. `carried` says as what it goes on, or ""."""

    number: int
    text: str
    progress: str = ""
    reason: str = ""
    carried: str = ""

    @property
    def became(self) -> str:
        """What became of it, without the reason."""
        return self.progress or "Not looked at yet"

    @property
    def found(self) -> str:
        """What became of it, and why."""
        return f"{self.became}: {self.reason.strip()}" if self.reason.strip() else self.became

    @property
    def words(self) -> str:
        """The decision and what became of it, as plain text."""
        lines = (f"{self.number}. {self.text}", self.found, self.carried)
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One section of the record. `status` is in words; `carried` names the review whose words these are.

    `shared` is what the record of brothers and sisters reviewed together says too; it comes first.
    """

    key: str
    heading: str
    status: str = ""
    shared: str = ""
    text: str = ""
    strengths: str = ""
    worries: str = ""
    carried: str = ""

    @property
    def words(self) -> str:
        """The section as plain text, in the order it is printed."""
        parts = (
            self.status,
            self.shared,
            self.text,
            f"Strengths: {self.strengths}" if self.strengths.strip() else "",
            f"Worries: {self.worries}" if self.worries.strip() else "",
            self.carried,
        )
        return "\n".join(part for part in parts if part.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRecord(ReviewPaper):
    """The record of one review.

    `last_on` is the day of the review whose decisions were looked at. `plans` are the long-term
    plans in words. `not_considered` are the matters of Schedule 7 nothing is written of;
    `distribution` is who the record is for. `reviewed_with` counts brothers and sisters reviewed in
    the same meeting: their names belong in their own records. `opening` is the IRO's own wording.
    """

    opening: str = ""
    facts: tuple[Fact, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    reviewed_with: int = 0
    participants: tuple[Participant, ...] = ()
    reports: tuple[ReportSeen, ...] = ()
    voices: tuple[Voice, ...] = ()
    participation: tuple[str, ...] = ()
    how_took_part: str = ""
    last_on: date | None = None
    last_decisions: tuple[LastDecision, ...] = ()
    passages: tuple[Passage, ...] = ()
    not_applicable: tuple[str, ...] = ()
    not_discussed: tuple[str, ...] = ()
    matters_considered: int = 0
    not_considered: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    agreement: str = ""
    statement: str = ""
    considered: tuple[Fact, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    next_review: str = ""
    distribution: tuple[Fact, ...] = ()
