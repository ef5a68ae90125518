"""Tab goes down a page part by part, also where what is in a part was made later than what follows it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(parts: Sequence[QWidget]) -> None:
    """Let Tab go through these parts in order, and within each through what it holds as it was made."""
    stops = [stop for part in parts for stop in stops_in(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(part: QWidget) -> list[QWidget]:
    """Where Tab stops in a part, the part itself included."""
    # Not by nextInFocusChain: whoever is given a widget by it is taken for its owner, and what is
    # deleted here would take widgets elsewhere in the window with it.
    window = part.window()
    found = (part, *part.findChildren(QWidget))
    return [one for one in found if _is_stop(one) and one.window() is window]


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
