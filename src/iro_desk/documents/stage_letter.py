"""A letter of one stage of an alert to the person of that stage (statutory.md 2.4; row A4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.documents import alert_heading, letter
from iro_desk.documents.page import compose

if TYPE_CHECKING:
    from iro_desk.domain.alert_papers import AlertLetter


def render(told: AlertLetter) -> bytes:
    """The letter as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    return compose(alert_heading.sheet(told), lambda root: letter.tell(told, root))
