"""Every page of the window, in the order of the navigation; the first is the opening page."""

from __future__ import annotations

from iro_desk.ui.page import PageKind


def kinds() -> tuple[PageKind, ...]:
    """The pages. They are imported here, after the unlock window has been painted."""
    return ()
