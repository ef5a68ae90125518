"""Why a date of a part of Monitoring is what it is, in the strip of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from iro_desk.ui import why
from iro_desk.ui.page import Context, Page
from iro_desk.ui.widgets.why_bar import WhyBar

if TYPE_CHECKING:
    from iro_desk.domain.duties import Duty


def ask_why(context: Context, part: QWidget, bar: WhyBar, duty: Duty) -> None:
    """Explain a duty in `bar`, which stands in the part."""
    asker = _own(context, part, bar)
    asker.ask(why.of_duty(context.names, duty))


def _own(context: Context, part: QWidget, bar: WhyBar) -> why.Why:
    """The asker of this bar, made once; it belongs to the part, so that other parts do not find it."""
    held = part.findChild(why.Why, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(held, why.Why):
        return held
    made = why.Why(context, bar, _page_of(part))
    made.setParent(part)
    return made


def _page_of(part: QWidget) -> Page:
    """The page a part stands on."""
    parent: QWidget | None = part
    while parent is not None and not isinstance(parent, Page):
        parent = parent.parentWidget()
    assert parent is not None  # noqa: S101 - a part is shown on a page alone
    return parent
