"""The team manager's replies to decisions, and agreement by silence (statutory.md 1.10, rows D2 and D3).

Silence agrees only when the fifth working day after the sending has ended: from the next working
day on, never before it (A20, A21).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.decisions import OUTCOMES, Decision, DecisionReply, Outcome, Reply
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.review_tasks import deemed_agreed_on, reply_by
from iro_desk.domain.rule_book import DEFAULT_PACK, RulePack
from iro_desk.domain.wording import long_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The days of the reply: it may come up to `reply_by`; without one, agreed from `deemed_on`."""

    sent_on: date
    reply_by: date
    deemed_on: date

    def is_over(self, today: date) -> bool:
        """Whether silence has become agreement."""
        return today >= self.deemed_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one decision stands with the manager, in words. `agreed_on`: by reply or by silence."""

    words: str
    agreed_on: date | None = None
    is_by_silence: bool = False
    is_disputed: bool = False
    wants_outcome: bool = False


def window(
    sent_on: date | None,
    calendar: WorkingCalendar,
    pack: RulePack = DEFAULT_PACK,
    *,
    received_on: date | None = None,
) -> Window | None:
    """The days of the reply, None while nothing was sent.

    They run from the sending; `received_on` is given where the authority counts from the receipt.
    """
    if sent_on is None:
        return None
    starts_on = received_on or sent_on
    return Window(
        sent_on=sent_on,
        reply_by=reply_by(starts_on, calendar, pack),
        deemed_on=deemed_agreed_on(starts_on, calendar, pack),
    )


def standing(reply: DecisionReply | None, days: Window | None, today: date) -> Standing:
    """Where a decision stands on that day."""
    if reply is not None and reply.reply is not None:
        return _answered(reply)
    if days is None:
        return Standing(words="Not sent yet.")
    if days.is_over(today):
        return Standing(
            words=f"No reply: deemed agreed from {long_date(days.deemed_on)}.",
            agreed_on=days.deemed_on,
            is_by_silence=True,
        )
    return Standing(
        words=f"Reply by {long_date(days.reply_by)}. Without one it is deemed agreed from "
        f"{long_date(days.deemed_on)}."
    )


def checked(reply: DecisionReply, *, number: int, sent_on: date | None, today: date) -> DecisionReply:
    """The reply, fit to be kept; RuleBroken with the field where it cannot be so.

    A reply needs its day, from the sending to today; a query or an objection its words. Only these
    two have an outcome.
    """
    one = f"decision {number}"
    if reply.reply is None:
        return reply
    if sent_on is None:
        raise RuleBroken("The decision letter has not been sent yet. Send it first (step 7).", field="reply")
    if reply.replied_on is None:
        raise RuleBroken(f"Enter the day of the reply to {one}.", field="replied_on")
    if reply.replied_on > today:
        raise RuleBroken(
            f"The day of the reply to {one} is still to come. Enter the day it came.", field="replied_on"
        )
    if reply.replied_on < sent_on:
        raise RuleBroken(
            f"The reply to {one} is before the letter was sent on {long_date(sent_on)}. Check the day.",
            field="replied_on",
        )
    if reply.reply is not Reply.AGREED and not reply.words.strip():
        raise RuleBroken(f"Say what the manager wrote about {one}.", field="words")
    if reply.outcome_on is not None and reply.outcome_on > today:
        raise RuleBroken(f"The outcome of {one} is still to come. Enter the day it came.", field="outcome_on")
    return reply


def replied_on(decisions: Iterable[Decision], replies: Mapping[int, DecisionReply]) -> date | None:
    """The day the last decision was replied to; None until each one was. Silence is no reply."""
    found = [replies.get(one.id or 0) for one in decisions]
    days = [one.replied_on for one in found if one is not None and one.reply is not None]
    whole = [day for day in days if day is not None]
    return max(whole) if whole and len(whole) == len(found) else None


def _answered(reply: DecisionReply) -> Standing:
    day = f" on {long_date(reply.replied_on)}" if reply.replied_on else ""
    by = f" by {reply.by_whom}" if reply.by_whom.strip() else ""
    if reply.reply is Reply.AGREED:
        return Standing(words=f"Agreed{by}{day}.", agreed_on=reply.replied_on)
    said = "Queried" if reply.reply is Reply.QUERY else "Objected to"
    if reply.outcome is None:
        return Standing(words=f"{said}{by}{day}. How it ended is still open.", wants_outcome=True)
    ended = f" on {long_date(reply.outcome_on)}" if reply.outcome_on else ""
    words = f"{said}{by}{day}. {OUTCOMES[reply.outcome]}{ended}."
    if reply.outcome is Outcome.AMENDED:
        words += " The changed decision goes out as an addendum."
    return Standing(words=words, is_disputed=reply.outcome is Outcome.TO_DISPUTE)
