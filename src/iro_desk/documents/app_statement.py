"""A page as an app sends it, for the invented caseload: what a young person wants their review to know."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iro_desk.documents.blocks import Story, plain
from iro_desk.documents.page import Sheet, compose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reportlab.platypus import Flowable

    from iro_desk.documents.tagged import Element


def render(title: str, lines: Sequence[str], sent_on: date) -> bytes:
    """The PDF of one statement, each line a paragraph."""
    sheet = Sheet(title=title, footer="Sent from an app", dated_on=sent_on, is_draft=False)
    return compose(sheet, partial(_tell, title, lines))


def _tell(title: str, lines: Sequence[str], root: Element) -> list[Flowable]:
    story = Story(root)
    story.title(title)
    for line in lines:
        story.paragraph(plain(line))
    return story.flowables
