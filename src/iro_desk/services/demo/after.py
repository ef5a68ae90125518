"""What came after an invented review: the manager's replies, forms with feedback, statements from an app."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from iro_desk.domain.child import Basis
from iro_desk.domain.decisions import DecisionReply, Outcome, Reply
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.services.demo.spec import read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.services.demo.record import Scribe
    from iro_desk.services.demo.values import DemoReview

SENT_STATEMENT = frozenset({"Kit", "Harper"})
_ANSWERS = ("yes", "yes", "yes", "partly", "no")
_QUESTIONS = (
    "prepared",
    "spoke_before",
    "comfortable",
    "voice_clear",
    "views_taken_into_account",
    "understood",
)


def replies(
    scribe: Scribe, review: DemoReview, chance: Random, once: set[str], *, is_last: bool
) -> tuple[DecisionReply, ...]:
    """The team manager's replies to the decisions, where the reply has come.

    `once`: in the whole caseload one decision was queried and amended, one objected to and upheld.
    """
    on = review.done.get("POST_MGR_RESPONSE")
    if on is None:
        return ()
    kind, outcome = ("query", Outcome.AMENDED) if is_last else ("objection", Outcome.UPHELD)
    found = []
    for place in range(len(review.decisions)):
        if kind not in once:
            once.add(kind)
            found.append(_answered(scribe, place, on, kind, outcome))
        else:
            words = chance.choice(read("minutes")["replies"]["agreed"])
            found.append(_reply(scribe, place, on, Reply.AGREED, words))
    return tuple(found)


def _reply(scribe: Scribe, place: int, on: date, reply: Reply, words: str) -> DecisionReply:
    manager = scribe.cast.names["team_manager"]
    return DecisionReply(
        decision_id=place, review_id=0, reply=reply, by_whom=manager, replied_on=on, words=scribe.say(words)
    )


def _answered(scribe: Scribe, place: int, on: date, kind: str, outcome: Outcome) -> DecisionReply:
    texts = read("minutes")["replies"]
    clockmaker = scribe.clockmaker
    ended_on = min(clockmaker.calendar.add_working_days(on, 3), clockmaker.desk_day)
    base = _reply(scribe, place, on, Reply(kind), texts[kind])
    return DecisionReply(
        decision_id=place,
        review_id=0,
        reply=base.reply,
        by_whom=base.by_whom,
        replied_on=on,
        words=base.words,
        outcome=outcome,
        outcome_on=ended_on,
        outcome_words=scribe.say(texts[f"{kind}_answer"]),
    )


def feedback(scribe: Scribe, review: DemoReview, chance: Random) -> tuple[FeedbackReturn, ...]:
    """Forms that came back after a review: now and then one of the child's, of a parent's, of a school's."""
    on = review.review.completed_on
    if on is None or review.review.basis is Basis.IMPORTED:
        return ()
    asked = [("child-feedback", 0.35 if scribe.age(on) >= 7 else 0.0)]
    asked += [("parent-feedback", 0.12), ("professional-feedback", 0.2)]
    found = []
    for form, likely in asked:
        came_on = scribe.clockmaker.calendar.add_working_days(on, chance.randint(6, 15))
        if chance.random() >= likely or came_on > scribe.clockmaker.on:
            continue
        found.append(
            FeedbackReturn(
                child_id=0,
                review_id=0,
                form=form,
                received_on=came_on,
                answers={key: chance.choice(_ANSWERS) for key in _QUESTIONS},
                comments=_comment(form, chance),
            )
        )
    return tuple(found)


def _comment(form: str, chance: Random) -> str:
    comments: Sequence[str] = read("minutes")["feedback"]["comments"]
    own = [one for one in comments if one.startswith("“") == form.startswith("child")]
    return chance.choice([*own, ""])


def statement(scribe: Scribe, *, is_last: bool) -> tuple[str, ...]:
    """The lines a young person sent from an app before the latest review; two of them did."""
    if not is_last or scribe.cast.spec.called not in SENT_STATEMENT:
        return ()
    return tuple(scribe.say(line) for line in read("minutes")["statement"]["lines"])


def received_on(review: DemoReview) -> date | None:
    """The day that statement came: two days before the child was spoken to."""
    day = next((one.consulted_on for one in review.consultations if one.person_role == "child"), None)
    return day - timedelta(days=2) if day else None
