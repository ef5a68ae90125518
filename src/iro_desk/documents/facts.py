"""The line of facts under a paper's title: who the child is, which review it was, whether in time."""

from __future__ import annotations

from iro_desk.documents.blocks import Markup, plain
from iro_desk.domain.papers import ReviewPaper
from iro_desk.domain.wording import long_date, plain_date


def about_the_review(paper: ReviewPaper) -> Markup:
    """Birth date, reference, the review's days and its timeliness, as one line of small print."""
    parts = []
    if paper.known_as and paper.known_as not in paper.child_name.split():
        parts.append(f"known as {paper.known_as}")
    if paper.born_on:
        parts.append(f"born {plain_date(paper.born_on)}")
    parts += [f"ref {paper.child_ref}", _days_of_the_review(paper)]
    text = " · ".join(parts)
    return plain(text[0].upper() + text[1:])


def _days_of_the_review(paper: ReviewPaper) -> str:
    words = [paper.review_title[0].lower() + paper.review_title[1:]]
    if not paper.meetings:
        words.append(f"planned for {long_date(paper.review_on)}")
    elif paper.meetings == (paper.completed_on,):
        words.append(f"held and completed on {long_date(paper.meetings[0])}")
    else:
        words.append("held on " + " and ".join(long_date(day) for day in paper.meetings))
        words.append(
            f"completed on {long_date(paper.completed_on)}" if paper.completed_on else "not yet completed"
        )
    if paper.timeliness:
        last = f" (last lawful date {long_date(paper.last_lawful_on)})" if paper.last_lawful_on else ""
        words.append(paper.timeliness + last)
    return ", ".join(words)
