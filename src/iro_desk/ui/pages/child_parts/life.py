"""A child's time in care as lanes of the life line."""

from __future__ import annotations

from datetime import date

from iro_desk.domain import codes
from iro_desk.domain.child import Episode
from iro_desk.domain.review import Timeliness
from iro_desk.domain.timeliness import JudgedReview
from iro_desk.domain.wording import ordinal_review
from iro_desk.services.children import ChildPage
from iro_desk.ui.models.reviews import timeliness_words
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.life_line import Bar, Lane, Mark, MarkKind

_LEGAL_TONES = {"C1": Tone.SOON, "C2": Tone.ACCENT, "E1": Tone.IN_TIME}
_LEGAL_ONLY = "L"
NEXT_REVIEW = "next"
"""What the mark of the next review's last lawful date is asked by."""
_MARKS = {
    Timeliness.IN_TIME: MarkKind.IN_TIME,
    Timeliness.IN_TIME_INCOMPLETE: MarkKind.IN_TIME,
    Timeliness.LATE: MarkKind.LATE,
}


def lanes(page: ChildPage) -> tuple[Lane, ...]:
    """Legal status and placement as bars; reviews, visits and the next due date as marks."""
    return (
        Lane(label="Legal", bars=_bars(page.history.episodes, _legal, _LEGAL_TONES)),
        Lane(label="Placement", bars=_bars(page.history.episodes, _placement, {})),
        Lane(label="Reviews", marks=_reviews(page)),
        Lane(label="Seen by me", marks=_visits(page)),
    )


def _bars(episodes: tuple[Episode, ...], label: object, tones: dict[str, Tone]) -> tuple[Bar, ...]:
    """One bar for each stretch without a change of what `label` says."""
    bars: list[Bar] = []
    for episode in episodes:
        words = label(episode)  # type: ignore[operator]
        is_same_place = label is not _placement or episode.reason_started == _LEGAL_ONLY
        before = bars[-1] if bars else None
        tone = tones.get(episode.legal_status or "", Tone.QUIET) if tones else Tone.IN_TIME
        if before and before.label == words and before.ended_on == episode.started_on and is_same_place:
            bars[-1] = Bar(label=words, started_on=before.started_on, ended_on=episode.ended_on, tone=tone)
        else:
            bars.append(Bar(label=words, started_on=episode.started_on, ended_on=episode.ended_on, tone=tone))
    return tuple(bars)


def _legal(episode: Episode) -> str:
    return codes.words(codes.LEGAL_STATUS, episode.legal_status) or "Not recorded"


def _placement(episode: Episode) -> str:
    return codes.words(codes.PLACEMENT, episode.placement_type) or "Not recorded"


def _reviews(page: ChildPage) -> tuple[Mark, ...]:
    marks = []
    for entry in page.reviews:
        held = entry.review.commenced_on
        if held is not None:
            title = ordinal_review(entry.number) if entry.number else "Review"
            words = f"{title}, {timeliness_words(entry).lower()}"
            kind = _MARKS.get(entry.timeliness, MarkKind.UNKNOWN)
            key = key_of_review(entry) if entry.due is not None else ""
            marks.append(Mark(on=held, kind=kind, words=words, key=key))
    duty = page.row.next_review
    if duty is not None and duty.due_on is not None:
        words = f"{duty.duty}, the last lawful date"
        marks.append(Mark(on=duty.due_on, kind=MarkKind.DUE, words=words, key=NEXT_REVIEW))
    return tuple(marks)


def key_of_review(entry: JudgedReview) -> str:
    """What the mark of a review is asked by."""
    return f"review:{entry.review.id}"


def _visits(page: ChildPage) -> tuple[Mark, ...]:
    days: dict[date, str] = {}
    if contact := page.row.child.last_iro_contact_on:
        days[contact] = "seen"
    for entry in page.consultations:
        if entry.is_iro_visit and entry.consulted_on:
            days[entry.consulted_on] = "seen alone" if entry.seen_alone else "seen"
    return tuple(Mark(on=on, kind=MarkKind.VISIT, words=words) for on, words in sorted(days.items()))
