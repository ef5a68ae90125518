"""The IRO's monitoring form of an invented review."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.child import Episode
from iro_desk.domain.monitoring import ANSWERED_ITEMS, MonitoringForm
from iro_desk.domain.review import Agreement
from iro_desk.services.demo.cast import tags_of
from iro_desk.services.demo.record import Scribe

_PERMANENCE, _PARENTS, _FAMILY_TIME, _SCHOOL, _LIFE_STORY, _PATHWAY = 4, 8, 12, 14, 16, 19
_WEIGHTS = ("yes",) * 13 + ("partly",) * 5 + ("no",)


def monitoring_form(
    scribe: Scribe, episode: Episode | None, on: date, agreement: Agreement, *, is_first: bool
) -> MonitoringForm:
    """Answers, a comment on about half of them, praise, concern and grade that fit each other."""
    chance, shelf = scribe.shelf.chance, scribe.shelf
    tags = tags_of(scribe.cast, scribe.child, episode, on)
    if not is_first:
        tags |= {"previous"}
    answers: dict[int, str] = {}
    comments: dict[int, str] = {}
    for item in range(1, ANSWERED_ITEMS + 1):
        answers[item] = "n_a" if _is_beside(item, tags, scribe.age(on), is_first) else chance.choice(_WEIGHTS)
        if chance.random() < (0.35 if answers[item] == "yes" else 0.9):
            comment = _comment(scribe, item, answers[item])
            if comment:
                comments[item] = comment
    concern, concern_text = _concern(scribe, tags, agreement)
    return MonitoringForm(
        answers=answers,
        comments=comments,
        good_practice=scribe.say(shelf.listed("monitoring", "praise", scribe.used)),
        concern=concern,
        concern_text=concern_text,
        rights_considered=True,
        legal_advice_considered=concern != "none" or "ico" in tags,
        grade=_grade(answers, agreement),
        difference_made=scribe.say(shelf.listed("monitoring", "difference", scribe.used)),
    )


def _is_beside(item: int, tags: frozenset[str], age: int, is_first: bool) -> bool:  # noqa: FBT001
    """Whether an item does not apply to the child."""
    if item in {1, _PERMANENCE}:
        return is_first
    if item in {_PARENTS, _FAMILY_TIME}:
        return "birth" not in tags
    if item == _SCHOOL:
        return age < 3
    if item == _LIFE_STORY:
        return bool({"home", "uasc", "remand"} & tags)
    return item == _PATHWAY and age < 16


def _comment(scribe: Scribe, item: int, answer: str) -> str:
    (row,) = (row for row in scribe.shelf.rows("monitoring", "comment") if row["item"] == item)
    found = scribe.shelf.take(row.get(answer, ()), scribe.used)
    return scribe.say(found) if found else ""


def _concern(scribe: Scribe, tags: frozenset[str], agreement: Agreement) -> tuple[str, str]:
    wanted = {Agreement.AGREES_IN_PART: "informal_note", Agreement.DOES_NOT_AGREE: "case_alert"}.get(
        agreement
    )
    rows = [
        row
        for row in scribe.shelf.rows("monitoring", "concern")
        if row["kind"] == wanted and set(row["needs"]) <= tags
    ]
    found = scribe.shelf.take(rows, scribe.used, key=lambda row: str(row["text"]))
    return (str(found["kind"]), scribe.say(found["text"])) if found else ("none", "")


def _grade(answers: dict[int, str], agreement: Agreement) -> str:
    doubts = sum({"partly": 1, "no": 3}.get(answer, 0) for answer in answers.values())
    if agreement is Agreement.DOES_NOT_AGREE or doubts > 11:
        return "requires_improvement"
    return "outstanding" if doubts <= 3 else "good" if doubts <= 8 else "requires_improvement"
