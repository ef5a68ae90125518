"""The drift ledger: what was decided again and again, and aims of the plan that do not move (rows M7, B4).

It tells of promises, never of a child: no figure here is about one. Every line stands on the decisions
and reviews it was made from, which the IRO can open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from iro_desk.domain.alike import THRESHOLD, Likeness, compared, subject
from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.review import Review

UNMOVED_FROM = 3
"""From so many reviews in a row with the same aim of the plan it is listed; a setting."""

_RETURNS = frozenset({"RETURN1M", "RETURN6M", "RETURNEV", "REMAINSUP"})
_REACHED_BY_PLACEMENT = {
    "U1": frozenset({"LTRELFR"}),
    "U4": frozenset({"LTFOST18"}),
    "P1": _RETURNS,
    "P2": frozenset({"SUPPLIV"}),
    "H5": frozenset({"SUPPLIV"}),
    "K2": frozenset({"RESPLMT"}),
    "R1": frozenset({"RESPLMT"}),
    **dict.fromkeys(("A3", "A4", "A5", "A6"), frozenset({"ADOPTION"})),
}
"""Which aims a child has come to by living in a placement of that code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DriftRules:
    """The IRO's settings: from which likeness (0 to 100) and from how many reviews in a row."""

    threshold: int = THRESHOLD
    unmoved_from: int = UNMOVED_FROM


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A decision as one review made it. `shared` are the words it has in common with the one before.

    `is_carried`: the IRO carried it forward; otherwise it was found by its words.
    """

    decision: Decision
    review_on: date
    is_carried: bool = False
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One promise from the review that first made it. `made` holds each time, the first one first."""

    made: tuple[Made, ...]
    progress: Progress | None = None

    @property
    def first_on(self) -> date:
        """The review that first decided it."""
        return self.made[0].review_on

    @property
    def remade(self) -> int:
        """How often it was decided again."""
        return len(self.made) - 1

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.progress is not Progress.DONE

    def age(self, today: date) -> int:
        """Days since it was first decided."""
        return (today - self.first_on).days


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmovedAim:
    """An aim of the care plan (a code of the national list) that the last reviews all named."""

    code: str
    reviews: tuple[tuple[date, Review], ...]

    @property
    def since(self) -> date:
        """The first review in the unbroken row that named it."""
        return self.reviews[0][0]


def ledger(
    held: Sequence[tuple[date, Review]],
    decisions: Mapping[int, Sequence[Decision]],
    progress: Iterable[DecisionProgress],
    rules: DriftRules | None = None,
    names: frozenset[str] = frozenset(),
) -> tuple[Drift, ...]:
    """Every promise of these reviews, those decided most often first, then the oldest.

    `held` are the reviews of one period of care in date order, `decisions` by review, `progress` what the
    reviews found of earlier ones; `names` the child's own names in small letters, which tell nothing.
    A decision goes on with an earlier one that it was carried from, or whose words it says again
    while that one was not found done.
    """
    rules = rules or DriftRules()
    found = {one.decision_id: one.progress for one in progress if one.progress is not None}
    lines: list[list[Made]] = []
    for on, review in held:
        standing = [line for line in lines if found.get(_last(line)) is not Progress.DONE]
        made = decisions.get(review.id or 0, ())
        goes_on = _continued(made, standing, rules, names)
        for at, decision in enumerate(made):
            if at in goes_on:
                place, shared = goes_on[at]
                is_carried = decision.carried_from is not None
                again = Made(decision=decision, review_on=on, is_carried=is_carried, shared=shared)
                standing[place].append(again)
            else:
                lines.append([Made(decision=decision, review_on=on)])
    drifts = [Drift(made=tuple(line), progress=found.get(_last(line))) for line in lines]
    return tuple(sorted(drifts, key=lambda one: (-one.remade, one.first_on)))


def _last(line: Sequence[Made]) -> int:
    return line[-1].decision.id or 0


def _continued(
    made: Sequence[Decision], standing: Sequence[Sequence[Made]], rules: DriftRules, names: frozenset[str]
) -> dict[int, tuple[int, tuple[str, ...]]]:
    """By place among the decisions of a review, which standing line each goes on with, and the words shared.

    What the IRO carried forward goes on with its own; of the rest those most alike find each other
    first, so that one that sounds a little like many takes nobody's place.
    """
    carried = {_last(line): place for place, line in enumerate(standing)}
    found: dict[int, tuple[int, tuple[str, ...]]] = {}
    for at, one in enumerate(made):
        if one.carried_from is not None and one.carried_from in carried:
            found[at] = carried.pop(one.carried_from), ()
    before = [(subject(standing[place][-1].decision.text, names), place) for place in carried.values()]
    alike = [
        (how, place, at)
        for at, one in enumerate(made)
        if one.carried_from is None
        for asked in (subject(one.text, names),)
        for earlier, place in before
        if (how := compared(earlier, asked)).percent >= rules.threshold
    ]
    taken: set[int] = set()
    for how, place, at in sorted(alike, key=_best_first):
        if place not in taken and at not in found:
            taken.add(place)
            found[at] = place, how.shared
    return found


def _best_first(each: tuple[Likeness, int, int]) -> tuple[int, int, int, int]:
    """The most alike first, of those the ones that share most words, then as they stand."""
    how, place, at = each
    return -how.percent, -len(how.shared), place, at


def reached(history: History, today: date) -> frozenset[str]:
    """The aims (codes of the national list) that the child has come to by where it lives."""
    episode = history.episode_on(today)
    found = _REACHED_BY_PLACEMENT.get((episode.placement_type if episode else "") or "", frozenset())
    lasting = history.lasting(EventKind.LONG_TERM_PLACEMENT, today)
    return found | (frozenset({"LTFOST18", "LTRELFR"}) if lasting else frozenset())


def unmoved(
    held: Sequence[tuple[date, Review]], reached: frozenset[str], rules: DriftRules | None = None
) -> tuple[UnmovedAim, ...]:
    """Aims that each of the last reviews named, from `unmoved_from` reviews on, the longest first.

    `reached` are the codes of aims the child has come to already: they are where the child is, not
    what is waited for.
    """
    rules = rules or DriftRules()
    if not held:
        return ()
    found = []
    for code in sorted(held[-1][1].long_term_plans - reached):
        row = tuple(takewhile(lambda dated, code=code: code in dated[1].long_term_plans, reversed(held)))  # type: ignore[misc]
        if len(row) >= rules.unmoved_from:
            found.append(UnmovedAim(code=code, reviews=tuple(reversed(row))))
    return tuple(sorted(found, key=lambda aim: aim.since))
