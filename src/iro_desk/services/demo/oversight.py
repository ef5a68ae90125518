"""The IRO's monitoring form of an invented review."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.child import Episode
from iro_desk.domain.monitoring import ANSWERED_ITEMS, MonitoringForm
from iro_desk.domain.review import Agreement
from iro_desk.services.demo.record import Scribe
from iro_desk.services.demo.spec import fitting

_PERMANENCE, _PARENTS, _FAMILY_TIME, _SCHOOL, _LIFE_STORY, _PATHWAY = 4, 8, 12, 14, 16, 19
_WEIGHTS = ("yes",) * 31 + ("partly",) * 8 + ("no",)


def monitoring_form(
    scribe: Scribe, episode: Episode | None, on: date, agreement: Agreement, *, is_first: bool
) -> MonitoringForm:
    """Answers, a comment on about half of them, praise, concern and grade that fit each other."""
    chance, shelf = scribe.shelf.chance, scribe.shelf
    tags = scribe.tags(episode, on)
    answers: dict[int, str] = {}
    comments: dict[int, str] = {}
    for item in range(1, ANSWERED_ITEMS + 1):
        answers[item] = (
            "n_a" if _is_beside(item, tags, scribe.age(on), is_first) else _answer(scribe, item, tags)
        )
        if chance.random() < (0.35 if answers[item] == "yes" else 0.9):
            comment = _comment(scribe, item, answers[item], tags)
            if comment:
                comments[item] = comment
    concern, concern_text = _concern(scribe, tags, agreement)
    return MonitoringForm(
        answers=answers,
        comments=comments,
        good_practice=scribe.say(shelf.listed("monitoring", "praise", tags, scribe.used)),
        concern=concern,
        concern_text=concern_text,
        rights_considered=True,
        legal_advice_considered=concern != "none" or "ico" in tags,
        grade=_grade(answers, agreement),
        difference_made=scribe.say(shelf.listed("monitoring", "difference", tags, scribe.used)),
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


def _answer(scribe: Scribe, item: int, tags: frozenset[str]) -> str:
    """An answer; whether decisions were carried out is what the progress says."""
    if item == 1 and "finished" in tags:
        return "yes"
    if item == 1 and "unfinished" in tags:
        return "partly"
    return scribe.shelf.chance.choice(_WEIGHTS)


def _comment(scribe: Scribe, item: int, answer: str, tags: frozenset[str]) -> str:
    (row,) = (row for row in scribe.shelf.rows("monitoring", "comment") if row["item"] == item)
    found = scribe.shelf.take(fitting(row.get(answer, ()), tags), scribe.used)
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
    if agreement is Agreement.DOES_NOT_AGREE or doubts > 10:
        return "requires_improvement"
    if doubts <= 2 and agreement is Agreement.AGREES:
        return "outstanding"
    return "good" if doubts <= 8 else "requires_improvement"
