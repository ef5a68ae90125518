"""A form that makes a record only when it is told to: by its button, or Enter, never by going elsewhere.

What is typed and left is a draft as in every other form. It is told as soon as it is out of sight,
with the way back to it, and it stands in the form again when the same record is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.drafts import DraftKey
    from iro_desk.ui.page import Context

NOT_RECORDED = "What you typed is kept, but it is not recorded yet."


class AskedPanel(DraftedPanel):
    """Base of the forms of one deed: a visit, a check, a chaser, a step of a dispute."""

    context: Context
    is_asked = False
    """Whether it was told to keep what stands in it."""
    _is_told = False
    _go_on: Callable[[], object] | None = None

    @property
    def is_unrecorded(self) -> bool:
        """Whether something is typed that nobody has told it to keep."""
        return self.is_dirty and self._committing is None

    def record(self) -> None:
        """Keep it as it stands."""
        if self.key is not None:
            self.is_asked, self._left = True, None
            self.commit()

    def commit(self) -> bool:
        """Make it a record if that was asked for; else write its draft only."""
        if self.is_asked:
            return super().commit()
        self.save_draft()
        return True

    def touched(self, *_ignored: object) -> None:
        super().touched()
        if not self._is_filling:
            self._is_told, self._go_on = False, _way_back(self)

    def move_on(self) -> None:
        self._tell_unrecorded()
        super().move_on()

    def let_go(self) -> None:
        self.is_asked = False
        super().let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._tell_unrecorded()

    def _tell_unrecorded(self) -> None:
        """Once for what was typed: as it goes out of sight, or makes room for another record."""
        if self.is_unrecorded and not self._is_told:
            self._is_told = True
            link = "Go on with it" if self._go_on is not None else ""
            self.context.messages.inform(NOT_RECORDED, link, self._go_on)

    def _refuse(self, error: IroDeskError, key: DraftKey | None = None) -> None:
        super()._refuse(error, key)
        self.is_asked = False


def _way_back(panel: AskedPanel) -> Callable[[], object] | None:
    """What goes back to the page as it stands now, with the form open."""
    page = panel.parentWidget()
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    return page.way_back() if isinstance(page, Page) else None
