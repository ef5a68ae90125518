"""What the papers of a case alert say, worked out before they are drawn (statutory.md 2.4, 4.6; A3, A4, A14).

A paper names the child only where `is_named`; otherwise the child's random reference stands for them,
and no name, birth date or council's reference gets in (statutory.md 4.6, 6.5).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.letters import Block, words_of
from iro_desk.domain.papers import Letterhead
from iro_desk.domain.register import TextBlock
from iro_desk.domain.wording import plain_date, short_date


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWords:
    """What the three texts of the form are called for one kind of alert."""

    wrong: str
    impact: str
    needed: str


FORM_WORDS: dict[AlertKind, FormWords] = {
    AlertKind.CONCERN: FormWords(
        wrong="What is wrong", impact="What it means for the child", needed="What is needed"
    ),
    AlertKind.PARTNER_AGENCY: FormWords(
        wrong="What is wrong", impact="What it means for the child", needed="What is asked of the agency"
    ),
    AlertKind.GOOD_PRACTICE: FormWords(
        wrong="What went well", impact="What it means for the child", needed="What others can take from it"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPaper:
    """What every paper of an alert says of its writer, the child and the alert.

    `child_name` is "" unless the child is named; `child_ref` is then the council's reference, else the
    random one. `number` is the alert's own reference. `issued_on` None: a draft, as on `as_at`.
    """

    letterhead: Letterhead
    kind: AlertKind
    title: str
    number: str
    child_ref: str
    child_name: str = ""
    born_on: date | None = None
    team: str = ""
    raised_on: date
    as_at: date
    issued_on: date | None = None

    @property
    def is_named(self) -> bool:
        """Whether the paper names the child."""
        return bool(self.child_name)

    @property
    def dated_on(self) -> date:
        """The document's own date: its issue, or the day it was looked at while it is a draft."""
        return self.issued_on or self.as_at

    @property
    def headline(self) -> str:
        """Its title with the alert's number."""
        return f"{self.title} {self.number}".strip()

    @property
    def about(self) -> str:
        """Who the child is and which alert it is, as one line."""
        born = f"born {plain_date(self.born_on)}" if self.born_on else ""
        parts = (self.child_name, born, f"child’s reference {self.child_ref}", f"raised {self._raised}")
        line = " · ".join(part for part in (*parts, self.team) if part)
        return line[0].upper() + line[1:]

    @property
    def _raised(self) -> str:
        return plain_date(self.raised_on)

    def blocks(self) -> tuple[TextBlock, ...]:
        """What the paper says, as plain text."""
        return (self.heading_block(),)

    def heading_block(self) -> TextBlock:
        """The paper's title and that line, as plain text."""
        return TextBlock(key="header", heading=self.title, text=f"{self.number}\n{self.about}".strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Something said or done on a day, in words."""

    on: date | None = None
    words: str

    @property
    def line(self) -> str:
        """Day and words in a line."""
        return f"{short_date(self.on)}: {self.words}" if self.on else self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedAction:
    """One action agreed: what, by whom, by when, and where it stands in words."""

    action: str
    who: str = ""
    due_on: date | None = None
    state: str = ""

    @property
    def line(self) -> str:
        """The action in a line of text."""
        by = f"by {short_date(self.due_on)}" if self.due_on else ""
        return " · ".join(part for part in (self.action, self.who, by, self.state) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer received: when, from whom, its words; `is_satisfied` None while the IRO has not said."""

    on: date
    from_whom: str = ""
    words: str = ""
    is_satisfied: bool | None = None

    @property
    def judged(self) -> str:
        """Whether it was enough, in words."""
        if self.is_satisfied is None:
            return "The IRO has not said yet whether this is enough."
        return "The IRO is satisfied with it." if self.is_satisfied else "The IRO is not satisfied with it."


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertForm(AlertPaper):
    """The alert form with all fields of statutory.md 4.6. `facts` are label and value, in order."""

    facts: tuple[tuple[str, str], ...] = ()
    what_is_wrong: str = ""
    impact: str = ""
    needed: str = ""
    needed_by: date | None = None
    tried: tuple[Dated, ...] = ()
    actions: tuple[AgreedAction, ...] = ()
    advice: tuple[str, ...] = ()
    responses: tuple[Response, ...] = ()
    clock: str = ""
    ended: tuple[tuple[str, str], ...] = ()

    def blocks(self) -> tuple[TextBlock, ...]:
        """What the form says, as plain text."""
        words = FORM_WORDS[self.kind]
        by = f"By {plain_date(self.needed_by)}" if self.needed_by else ""
        answers = (
            part
            for one in self.responses
            for part in (f"{short_date(one.on)} {one.from_whom}".strip(), one.words, one.judged)
        )
        return _said(
            self.heading_block(),
            *(TextBlock(key=f"fact:{label}", heading=label, text=text) for label, text in self.facts),
            TextBlock(key="what_is_wrong", heading=words.wrong, text=self.what_is_wrong),
            TextBlock(key="impact", heading=words.impact, text=self.impact),
            TextBlock(key="needed", heading=words.needed, text=_lines((self.needed, by))),
            TextBlock(key="tried", heading="Tried before", text=_lines(one.line for one in self.tried)),
            TextBlock(key="actions", heading="Agreed actions", text=_lines(one.line for one in self.actions)),
            TextBlock(key="advice", heading="Legal advice and Cafcass", text=_lines(self.advice)),
            TextBlock(key="responses", heading="Responses", text=_lines(answers)),
            *(TextBlock(key=f"ended:{label}", heading=label, text=text) for label, text in self.ended),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLetter(AlertPaper):
    """A letter of one stage to the person of that stage. `wording` is what it was filled from."""

    addressee: tuple[str, ...] = ()
    salutation: str = ""
    body: tuple[Block, ...] = ()
    sign_off: str = "Yours sincerely,"
    copies: tuple[str, ...] = ()
    wording: str = ""
    band: str = ""
    called: str = ""

    @property
    def headline(self) -> str:
        """Its title, then the alert's number."""
        return f"{self.title}, {self.number}" if self.number else self.title

    def blocks(self) -> tuple[TextBlock, ...]:
        """What the letter says, as plain text: one block under each heading."""
        under: dict[str, list[str]] = {}
        for heading, text in words_of(self.body):
            if text != heading:
                under.setdefault(heading, []).append(text)
        return _said(
            self.heading_block(),
            TextBlock(key="to", heading="To", text=_lines((*self.addressee, self.salutation))),
            *(
                TextBlock(key=f"part:{heading}", heading=heading or "Opening", text=_lines(texts))
                for heading, texts in under.items()
            ),
            TextBlock(key="copies", heading="Copies", text=_lines(self.copies)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyEntry:
    """One event of a dispute: its day, what happened, between whom, its words and what proves it."""

    on: date
    what: str
    who: str = ""
    words: str = ""
    evidence: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyPaper(AlertPaper):
    """The chronology of a dispute, for one reader (row A14). `facts` are label and value, in order."""

    made_for: str = ""
    purpose: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    what_is_wrong: str = ""
    impact: str = ""
    needed: str = ""
    entries: tuple[ChronologyEntry, ...] = ()

    def blocks(self) -> tuple[TextBlock, ...]:
        """What the chronology says, as plain text."""
        words = FORM_WORDS[self.kind]
        return _said(
            self.heading_block(),
            *(TextBlock(key=f"fact:{label}", heading=label, text=text) for label, text in self.facts),
            TextBlock(key="what_is_wrong", heading=words.wrong, text=self.what_is_wrong),
            TextBlock(key="impact", heading=words.impact, text=self.impact),
            TextBlock(key="needed", heading=words.needed, text=self.needed),
            *(
                TextBlock(
                    key=f"entry:{one.key or number}",
                    heading=f"{plain_date(one.on)}: {one.what}",
                    text=_lines((one.what, one.who, one.words, one.evidence)),
                )
                for number, one in enumerate(self.entries, 1)
            ),
        )


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part.strip())


def _said(*blocks: TextBlock) -> tuple[TextBlock, ...]:
    """The blocks that say something."""
    return tuple(block for block in blocks if block.text.strip())
