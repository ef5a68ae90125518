"""A child's duties with when they were last done, and what was recorded of the child, as rows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from iro_desk.domain.authority_duties import REMAND
from iro_desk.domain.child import Basis
from iro_desk.domain.duties import Duty
from iro_desk.domain.duty_events import OF_RULE, last_done_on, rule_name
from iro_desk.domain.events import WORDS, Event, EventKind
from iro_desk.domain.rules import Owner
from iro_desk.domain.wording import counted, long_date, plain_date, short_date
from iro_desk.services.children import ChildPage
from iro_desk.ui.models.caseload import plan_words
from iro_desk.ui.models.duties import ACTIONS, NOT_RECORDED, TONES, due_words, full_why, marked
from iro_desk.ui.models.rows import Column
from iro_desk.ui.style import SHAPES, Tone

RECORD = "Record…"
HIDDEN_NOTE = "Names are hidden: so are notes. F8 shows them."


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRow:
    """One duty of the child; `rule` names one of those of which nothing is on file, else it is the duty's.

    `kind` is the event that records it, None where it is done elsewhere. `is_open` says of the
    line of what is not recorded whether its duties are listed under it.
    """

    duty: Duty
    rule: str
    today: date
    kind: EventKind | None = None
    last_on: date | None = None
    is_missing: bool = False
    is_open: bool = False

    @property
    def key(self) -> tuple[str, int | None]:
        """What finds the same row again after a reread."""
        return self.rule, self.duty.review_id

    @property
    def is_the_line(self) -> bool:
        """Whether it is the one line that stands for all that is not recorded."""
        return self.duty.rule == NOT_RECORDED and not self.is_missing

    @property
    def name(self) -> str:
        """The duty as the list has it."""
        if self.is_missing:
            return f"    {rule_name(self.rule)}"
        if self.is_the_line:
            return f"Not recorded: {counted(len(self.duty.missing), 'duty', 'duties')}"
        return self.duty.duty

    @property
    def whose(self) -> str:
        """Whose duty it is."""
        if self.is_the_line:
            return ""
        return "Mine" if self.duty.owner is Owner.IRO and not self.is_missing else "The council’s"

    @property
    def state(self) -> str:
        """How near or late it is, in words."""
        if self.is_the_line:
            return ""
        return "nothing on file" if self.is_missing else due_words(self.duty, self.today)

    @property
    def tone(self) -> Tone:
        """The tone of those words."""
        return Tone.QUIET if self.is_missing else TONES[self.duty.state]

    @property
    def action(self) -> str:
        """The words of the one next thing."""
        if self.is_the_line:
            return "Hide" if self.is_open else "Show"
        return RECORD if self.kind else ACTIONS[self.duty.action]


def duty_rows(page: ChildPage, today: date, *, is_open: bool) -> list[DutyRow]:
    """The duties in the due list's order; at the end what is not recorded, where `is_open` one by one."""
    rows: list[DutyRow] = []
    last: list[DutyRow] = []
    for duty in page.duties:
        if duty.rule == NOT_RECORDED:
            last.append(DutyRow(duty=duty, rule=duty.rule, today=today, is_open=is_open))
            listed = duty.missing if is_open else ()
            last += [
                DutyRow(duty=duty, rule=rule, today=today, kind=OF_RULE.get(rule), is_missing=True)
                for rule in listed
            ]
            continue
        kind = OF_RULE.get(duty.rule)
        rows.append(
            DutyRow(duty=duty, rule=duty.rule, today=today, kind=kind, last_on=_last_on(page, duty, today))
        )
    return rows + last


def duty_columns() -> tuple[Column[DutyRow], ...]:
    """The columns of the child's duties."""
    return (
        Column(heading="Duty", text=lambda row: row.name, tooltip=_why, spoken=_sentence),
        Column(heading="Whose", text=lambda row: row.whose, is_quiet=True),
        Column(heading="Last done", text=lambda row: short_date(row.last_on) if row.last_on else ""),
        Column(heading="Due", text=_due, asks=lambda row: bool(_due(row))),
        Column(
            heading="State",
            text=lambda row: row.state,
            tone=lambda row: row.tone,
            icon=lambda row: SHAPES[row.tone] if row.state else "",
        ),
        Column(heading="Next", text=lambda row: row.action, tone=lambda _row: Tone.ACCENT),
    )


def event_columns(*, is_private: bool) -> tuple[Column[Event], ...]:
    """The columns of what was recorded; in the privacy view without the notes."""
    return (
        Column(heading="Day", text=lambda event: short_date(event.happened_on), spoken=event_sentence),
        Column(heading="What", text=lambda event: WORDS[event.kind]),
        Column(heading="", text=lambda event: event_more(event, is_private=is_private), is_quiet=True),
    )


def event_more(event: Event, *, is_private: bool = False) -> str:
    """What else is known of an event, in a few words: until when, not there, the answer, the note."""
    parts = []
    if event.ended_on:
        parts.append(f"until {short_date(event.ended_on)}")
    if not event.is_done:
        parts.append("checked and not there")
    if event.early_review:
        by = f" by {short_date(event.early_review_by)}" if event.early_review_by else ""
        parts.append(f"early review{by}")
    elif event.early_review is False:
        parts.append("no early review")
    if event.basis is Basis.IMPORTED:
        parts.append("from the council’s files" if event.id is None else "from a file or a list")
    texts = [event.early_review_reason, event.note]
    parts += [" ".join(text.split()) for text in texts if text.strip() and not is_private]
    words = " · ".join(parts)
    return words[:1].upper() + words[1:]


def event_sentence(event: Event) -> str:
    """A whole entry as one sentence, for a screen reader; what was noted is told where it is opened."""
    more = event_more(event, is_private=True)
    said = f"{WORDS[event.kind]}, {long_date(event.happened_on)}"
    return f"{said}, {more[0].lower()}{more[1:]}." if more else f"{said}."


def event_words(event: Event) -> str:
    """All that was written of an entry, to be read under the list."""
    lines = []
    if event.early_review is False:
        lines.append(f"No early review: {event.early_review_reason}")
    if event.note.strip():
        lines.append(event.note.strip())
    if event.basis is Basis.IMPORTED and event.id is None:
        lines.append("Read from the council’s files. The next import brings it up to date.")
    return "\n".join(lines)


def plan_chips(page: ChildPage, today: date) -> list[tuple[Tone, str, str | None]]:
    """How the plan stands: its day, aim and contingency, an order out of time, a remand (K2, K9, K11)."""
    history, child = page.history, page.row.child
    chips: list[tuple[Tone, str, str | None]] = [_plan_chip(page, today)]
    if aim := plan_words(page.row):
        chips.append((Tone.IN_TIME, f"Aim: {aim[0].lower()}{aim[1:]}", None))
    else:
        chips.append((Tone.SOON, "No permanence aim on file", None))
    has_other = bool(child.contingency_plan.strip())
    contingency = "Contingency plan on file" if has_other else "No contingency plan on file"
    chips.append((Tone.IN_TIME if has_other else Tone.SOON, contingency, None))
    if changed := _adoption_given_up(page, today):
        applied = _since(history.events.get(EventKind.REVOCATION_APPLIED, ()), changed)
        more = "revocation applied for" if applied else "revocation not applied for"
        days = counted((today - changed.happened_on).days, "day")
        chips.append((Tone.LATE, f"Adoption not the plan for {days}, order stands, {more}", None))
    if page.episode and page.episode.legal_status == REMAND and page.row.period:
        chips.append((Tone.SOON, f"Remanded since {plain_date(page.episode.started_on)}", None))
    for kind, words in _LASTING_WORDS.items():
        if fact := history.lasting(kind, today):
            chips.append((Tone.ACCENT, f"{words} since {plain_date(fact.happened_on)}", "flag"))
    return chips


def _plan_chip(page: ChildPage, today: date) -> tuple[Tone, str, str | None]:
    """The day of the care plan; one that the last review has overtaken is told as such."""
    plan_on = last_done_on(page.history, "CP_FIRST", today)
    if plan_on is None:
        return Tone.SOON, "No care plan on file", None
    words = f"Care plan of {plain_date(plan_on)}"
    held_on = page.row.last_review.review.commenced_on if page.row.last_review else None
    if held_on is not None and plan_on < held_on - _PLAN_BEFORE_REVIEW:
        return Tone.SOON, f"{words}, before the last review", None
    return Tone.IN_TIME, words, None


_PLAN_BEFORE_REVIEW = timedelta(days=28)
"""A plan brought up to date for the review is written in the weeks before it."""
_LASTING_WORDS = {
    EventKind.REMAND_YDA: "Youth detention",
    EventKind.OUT_OF_AREA: "Out of area",
    EventKind.LONG_TERM_PLACEMENT: "Long-term placement",
    EventKind.TEMPORARY_WITH_PARENT: "With a parent before assessment",
    EventKind.TEMPORARY_APPROVAL: "Temporary approval",
}


def _adoption_given_up(page: ChildPage, today: date) -> Event | None:
    """The change of plan away from adoption, while the placement order stands."""
    history, episode = page.history, page.episode
    changed = history.last_event(EventKind.ADOPTION_PLAN_CHANGED, today)
    if changed is None or episode is None or episode.legal_status != "E1":
        return None
    return None if _since(history.events.get(EventKind.ORDER_REVOKED, ()), changed) else changed


def _since(events: Collection[Event], other: Event) -> bool:
    return any(one.happened_on >= other.happened_on for one in events)


def _last_on(page: ChildPage, duty: Duty, today: date) -> date | None:
    if duty.is_next_review:
        return page.row.last_review.review.commenced_on if page.row.last_review else None
    return last_done_on(page.history, duty.rule, today)


def _due(row: DutyRow) -> str:
    if row.is_missing or row.is_the_line or row.duty.due_on is None:
        return ""
    words = "Today" if row.duty.due_on == row.today else short_date(row.duty.due_on)
    return marked(words, row.duty.due)


def _why(row: DutyRow) -> str:
    name = row.name.strip()
    return name if row.is_missing or row.is_the_line else f"{name}\n{full_why(row.duty)}"


def _sentence(row: DutyRow) -> str:
    if row.is_the_line:
        return f"{row.name}. Enter: {row.action}."
    whose = "my duty" if row.whose == "Mine" else "the council’s duty"
    last = f", last done {long_date(row.last_on)}" if row.last_on else ""
    due = f", due {long_date(row.duty.due_on)}" if row.duty.due_on and not row.is_missing else ""
    return f"{row.name.strip()}, {whose}{last}{due}, {row.state}. Enter: {row.action.rstrip('…')}."
