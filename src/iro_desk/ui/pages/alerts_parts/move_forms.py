"""What each step asks of the person: the parts of the form in sight, and what they are called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from iro_desk.domain.case_alerts import StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveForm:
    """`parts` are in sight besides the day; `labels` rename fields; typing begins in `needs`.

    `about` says what the step does, or where its rule comes from. Labels have no access keys: those of
    the alert’s own form stay in force.
    """

    heading: str
    parts: frozenset[str]
    about: str = ""
    needs: str = "words"
    labels: Mapping[str, str] = field(default_factory=dict)


_TO = frozenset({"to_whom", "words"})
_STAGE = frozenset({"role", "to_whom", "due", "words"})

FORMS: Mapping[StepKind, MoveForm] = MappingProxyType(
    {
        StepKind.INFORMAL_NOTE: MoveForm(
            heading="Note an informal attempt",
            parts=_TO | {"note_on_file"},
            about="The IRO tries to settle it with the worker or manager first, and a note of that goes on "
            "the child’s file (IRO Handbook, chapter 6).",
            labels={"to_whom": "With whom", "words": "What was tried and said"},
        ),
        StepKind.RAISED: MoveForm(
            heading="Raise the case alert",
            parts=_STAGE,
            needs="due_on",
            labels={"words": "What goes with it, if anything"},
        ),
        StepKind.STAGE: MoveForm(
            heading="Begin a formal stage",
            parts=_STAGE,
            needs="due_on",
            labels={"words": "What goes with it, if anything"},
        ),
        StepKind.DISCUSSION: MoveForm(
            heading="Note a discussion",
            parts=_TO,
            labels={"to_whom": "With whom", "words": "What was said"},
        ),
        StepKind.RESPONSE: MoveForm(
            heading="Record the response",
            parts=_TO | {"satisfied"},
            labels={"happened_on": "Received on", "to_whom": "From whom", "words": "What it said"},
        ),
        StepKind.CHASED: MoveForm(
            heading="Note a chaser",
            parts=_TO,
            labels={"words": "How, and what was said"},
        ),
        StepKind.CAFCASS_REFERRAL: MoveForm(
            heading="Refer to Cafcass",
            parts=frozenset({"to_whom", "reason"}),
            about="Possible at any point, also while a formal stage runs (section 25B(3) Children Act 1989, "
            "regulation 45).",
            needs="reason",
            labels={"reason": "Reason for the referral"},
        ),
        StepKind.CAFCASS_REPLY: MoveForm(
            heading="Record the reply of Cafcass",
            parts=_TO,
            labels={"happened_on": "Received on", "to_whom": "From whom", "words": "What it said"},
        ),
        StepKind.LEGAL_ADVICE_ASKED: MoveForm(
            heading="Ask for independent legal advice",
            parts=frozenset({"to_whom", "reason"}),
            about="Independent of the lawyer who acts for the authority in this case.",
            needs="reason",
            labels={"to_whom": "Of whom", "reason": "What is asked"},
        ),
        StepKind.LEGAL_ADVICE_GIVEN: MoveForm(
            heading="Record the legal advice",
            parts=_TO,
            labels={"happened_on": "Received on", "to_whom": "From whom", "words": "The advice"},
        ),
        StepKind.CLOSED: MoveForm(
            heading="Close",
            parts=frozenset({"outcome", "words", "lessons"}),
            needs="outcome",
            labels={"words": "Difference made for the child"},
        ),
        StepKind.REOPENED: MoveForm(
            heading="Open again",
            parts=frozenset({"reason"}),
            about="The 20 working days of the formal process go on; they are not given back.",
            needs="reason",
            labels={"reason": "Reason"},
        ),
        StepKind.LETTER: MoveForm(
            heading="Paper sent",
            parts=_TO,
            labels={"words": "Words"},
        ),
    }
)

USUAL: Mapping[str, str] = MappingProxyType(
    {
        "happened_on": "Day",
        "role": "Role",
        "to_whom": "To whom",
        "due_on": "Response due",
        "reason": "Reason for going there now",
        "words": "Words",
    }
)
"""What a field is called where its form does not say."""
