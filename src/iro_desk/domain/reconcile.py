"""Where the authority's record of reviews differs from the IRO's own.

Two records of one child go in, their differences come out: nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from iro_desk.domain import likely_causes, participation
from iro_desk.domain.child import SHORT_BREAKS
from iro_desk.domain.council_record import Compared, TheirChild, TheirReview
from iro_desk.domain.history import History
from iro_desk.domain.likely_causes import Likeness
from iro_desk.domain.review import Review
from iro_desk.domain.wording import plain_date

Fact = date | str

_UNREADABLE = Likeness(distance=0, cause="The date there can't be read, or there is no such day.")


class Kind(StrEnum):
    """What differs."""

    DATE = "date_differs"
    CODE = "code_differs"
    MISSING = "missing_there"
    EXTRA = "extra_there"
    CHILD_MISSING = "child_missing_there"


KIND_WORDS = {
    Kind.DATE: "Date differs",
    Kind.CODE: "Code differs",
    Kind.MISSING: "Review missing there",
    Kind.EXTRA: "Extra review there",
    Kind.CHILD_MISSING: "Child missing there",
}


class Corrector(StrEnum):
    """Who puts it right."""

    RETURN = "return"
    IRO = "iro"
    EITHER = "either"


CORRECTOR_WORDS = {
    Corrector.RETURN: "Performance team",
    Corrector.IRO: "IRO, then the team",
    Corrector.EITHER: "IRO or the team",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs. `ours` and `theirs` are dates or codes; empty where a side has nothing.

    `review_on` is the day of the review by the IRO's record, or by theirs where it is extra. The
    sentences are for the IRO and the performance team alike, so they name the IRO; `corrects`
    says in a word whose `what_to_do` is.
    """

    child_ref: str
    kind: Kind
    ours: tuple[Fact, ...] = ()
    theirs: tuple[Fact, ...] = ()
    review_on: date | None = None
    likely_cause: str
    what_to_do: str
    corrects: Corrector = Corrector.RETURN
    place: str = ""


def differences(history: History, theirs: TheirChild, compared: Compared) -> tuple[Difference, ...]:
    """Every difference about one child, in date order; a child who is missing there counts once.

    Compared are reviews held in the period that count as statutory. Planned ones are left out,
    here and there, and so is a child with only short breaks, who has no row by rule 399.
    """
    found = _of_reviews(history, theirs, compared) if compared.has_reviews else []
    if compared.has_list_8:
        told = {(one.kind, one.ours, one.theirs) for one in found}
        is_missing = any(one.kind is Kind.CHILD_MISSING for one in found)
        found += [
            one
            for one in _of_latest(history, theirs, compared)
            if (one.kind, one.ours, one.theirs) not in told
            and not (is_missing and one.kind is Kind.CHILD_MISSING)
        ]
    return tuple(sorted(found, key=lambda one: (one.review_on or date.min, one.kind)))


@dataclass(slots=True)
class _Matching:
    """Which row of theirs stands for which review; what is left has no counterpart."""

    own: list[Review]
    theirs: list[TheirReview]
    pairs: list[tuple[Review, TheirReview, Likeness | None]] = field(default_factory=list)

    def pair(self, review: Review, row: TheirReview, how: Likeness | None = None) -> None:
        """Take both out of what is left."""
        self.own.remove(review)
        self.theirs.remove(row)
        self.pairs.append((review, row, how))


def _of_reviews(history: History, theirs: TheirChild, compared: Compared) -> list[Difference]:
    own = [review for day, review in history.held_reviews(compared.to_on) if compared.covers(day)]
    if not theirs.reviews:
        return _of_child_without_rows(history, own, theirs, compared)
    matching = _matched(history, own, theirs.reviews, compared)
    found: list[Difference] = []
    for review, row, how in matching.pairs:
        if how is not None:
            found.append(_date_differs(history, review, row, how))
        if row.on is not None and _code_differs(history, review, row):
            found.append(_other_code(history, review, row))
    if not _has_only_short_breaks(history):
        found += [_missing(history, [review], compared) for review in matching.own]
    found += [_extra(history, row) for row in matching.theirs if _is_extra(history, row, compared)]
    return found


def _matched(
    history: History, own: Sequence[Review], theirs: Sequence[TheirReview], compared: Compared
) -> _Matching:
    """The same day first, then what is most alike, then rows whose date cannot be read."""
    matching = _Matching(own=list(own), theirs=list(theirs))
    for row in theirs:
        same = next((review for review in matching.own if review.commenced_on == row.on), None)
        if same:
            matching.pair(same, row)
    alike = [
        (how.distance, place, number, review, row, how)
        for place, review in enumerate(matching.own)
        for number, row in enumerate(matching.theirs)
        if (how := _likeness(history, review, row, compared))
    ]
    for _, _, _, review, row, how in sorted(alike, key=lambda one: one[:3]):
        if review in matching.own and row in matching.theirs:
            matching.pair(review, row, how)
    for row in [row for row in matching.theirs if row.on is None]:
        if matching.own:
            nearest = max(matching.own, key=lambda review: _same_marks(review, row.text))
            matching.pair(nearest, row, _UNREADABLE)
    return matching


def _likeness(history: History, review: Review, row: TheirReview, compared: Compared) -> Likeness | None:
    """As likely_causes; a date still to come is a planned review unless it shows the slip it is."""
    if row.on is None:
        return None
    found = likely_causes.likeness(review, row.on, history.done)
    if found and row.on > compared.as_at and found.cause.startswith("Not known"):
        return None
    return found


def _same_marks(review: Review, text: str) -> int:
    return sum(one == other for one, other in zip(f"{review.commenced_on:%d/%m/%Y}", text, strict=False))


def _is_extra(history: History, row: TheirReview, compared: Compared) -> bool:
    """Whether the IRO's record, as far as it reaches back, should have this row's review."""
    if row.on is None:
        return True
    known_from = history.reviews_known_from
    return (
        row.on <= compared.as_at and compared.covers(row.on) and (known_from is None or row.on >= known_from)
    )


def _of_child_without_rows(
    history: History, own: Sequence[Review], theirs: TheirChild, compared: Compared
) -> list[Difference]:
    """One line for a child of whom the files have no review at all, however many they lack."""
    if _has_only_short_breaks(history):
        return []
    if own and theirs.is_listed:
        return [_missing(history, own, compared, likely_causes.of_missing_child(theirs))]
    is_expected = compared.lists_children and not theirs.is_listed and _in_care(history, compared)
    return [_child_missing(history, own, theirs)] if own or is_expected else []


def _of_latest(history: History, theirs: TheirChild, compared: Compared) -> list[Difference]:
    """The latest review by List 8 against the latest held in this period of care."""
    period = history.current_period(compared.as_at)
    if period is None or _has_only_short_breaks(history):
        return []
    if not theirs.is_in_list_8:
        return [_child_missing(history, (), theirs)]
    held = [
        review
        for day, review in history.held_reviews(compared.as_at)
        if day >= period.became_looked_after_on or not period.start_known
    ]
    own, row = (held[-1] if held else None), theirs.latest
    days = [day for day in (own and own.commenced_on, row and row.on) if day]
    if days and not any(compared.covers(day) for day in days):
        return []
    if own is None:
        return [_extra(history, row)] if row and row.on and _is_extra(history, row, compared) else []
    if row is None:
        return [_missing(history, [own], compared)]
    return _of_two_latest(history, held, row, compared)


def _of_two_latest(
    history: History, held: Sequence[Review], row: TheirReview, compared: Compared
) -> list[Difference]:
    own = held[-1]
    own_on = own.meetings[0].held_on
    if row.on == own_on:
        return []
    if row.on is not None and any(review.commenced_on == row.on for review in held):
        cause = f"The latest there is an earlier review, of {plain_date(row.on)}."
        return [_missing(history, [own], compared, cause)]
    how = _UNREADABLE if row.on is None else likely_causes.likeness(own, row.on, history.done)
    if row.on is not None and how is None and row.on > compared.as_at:
        how = Likeness(distance=0, cause="The date is still to come.")
    if how is not None or row.on is None:
        return [_date_differs(history, own, row, how or _UNREADABLE)]
    if row.on > own_on:
        return [_extra(history, row)]
    return [_missing(history, [own], compared, f"The latest there is an older one, of {plain_date(row.on)}.")]


def _has_only_short_breaks(history: History) -> bool:
    return bool(history.episodes) and all(
        episode.legal_status in SHORT_BREAKS for episode in history.episodes
    )


def _in_care(history: History, compared: Compared) -> bool:
    """Whether the child was looked after at some time in the period."""
    return any(
        period.became_looked_after_on <= compared.to_on
        and (period.ceased_on is None or compared.from_on is None or period.ceased_on >= compared.from_on)
        for period in history.care_periods
    )


def _code_differs(history: History, review: Review, row: TheirReview) -> bool:
    """A code the IRO has not recorded is no difference, unless theirs cannot be right."""
    if review.participation_code:
        return row.code != review.participation_code
    on = review.meetings[0].held_on
    return bool(row.code) and participation.check(row.code or "", history.child.born_on, on) is not None


def _date_differs(history: History, review: Review, row: TheirReview, how: Likeness) -> Difference:
    on = review.meetings[0].held_on
    what_to_do = (
        f"The return should say {plain_date(on)}: a review's date is that of its first meeting."
        if how.is_of_this_review
        else f"The return should say {plain_date(on)}, unless the IRO's own date is found wrong."
    )
    return Difference(
        child_ref=history.child.child_ref,
        kind=Kind.DATE,
        ours=(on,),
        theirs=(row.on or row.text,),
        review_on=on,
        likely_cause=how.cause,
        what_to_do=what_to_do,
        place=row.place,
    )


def _other_code(history: History, review: Review, row: TheirReview) -> Difference:
    on, own = review.meetings[0].held_on, review.participation_code
    born_on = history.child.born_on
    is_own_wrong = own is None or bool(participation.check(own, born_on, on))
    if is_own_wrong:
        what_to_do = "The IRO records the code that fits, and the return should say the same."
    else:
        what_to_do = f"The return should say {own}, unless the IRO's own code is found wrong."
    return Difference(
        child_ref=history.child.child_ref,
        kind=Kind.CODE,
        ours=(own,) if own else (),
        theirs=(row.code,) if row.code else (),
        review_on=on,
        likely_cause=likely_causes.of_code(review, row.code, born_on),
        what_to_do=what_to_do,
        corrects=Corrector.IRO if is_own_wrong else Corrector.RETURN,
        place=row.place,
    )


def _missing(history: History, own: Sequence[Review], compared: Compared, cause: str = "") -> Difference:
    days = [review.meetings[0].held_on for review in own]
    words = " and ".join(plain_date(day) for day in days)
    what = f"The {'reviews' if len(days) > 1 else 'review'} of {words}"
    return Difference(
        child_ref=history.child.child_ref,
        kind=Kind.MISSING,
        ours=tuple(days),
        review_on=days[0],
        likely_cause=cause or likely_causes.of_missing(days[0], compared),
        what_to_do=f"{what} should be entered in the return.",
    )


def _child_missing(history: History, own: Sequence[Review], theirs: TheirChild) -> Difference:
    days = [review.meetings[0].held_on for review in own]
    return Difference(
        child_ref=history.child.child_ref,
        kind=Kind.CHILD_MISSING,
        ours=tuple(days),
        review_on=days[0] if days else None,
        likely_cause=likely_causes.of_missing_child(theirs),
        what_to_do="Find out whether the child is in the return, and under which id.",
    )


def _extra(history: History, row: TheirReview) -> Difference:
    cause = likely_causes.of_extra(history, row.on) if row.on else "The date there can't be read."
    return Difference(
        child_ref=history.child.child_ref,
        kind=Kind.EXTRA,
        theirs=(row.on or row.text,),
        review_on=row.on,
        likely_cause=cause,
        what_to_do="The IRO records the review if it was held; else the row should be taken out.",
        corrects=Corrector.EITHER,
        place=row.place,
    )
