"""Tab goes down a page part by part, also where what is in a part was made later than what follows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(parts: Sequence[QWidget]) -> None:
    """Let Tab go through these parts in order; within each the order stays as it is."""
    stops = [stop for part in parts for stop in stops_in(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in a part, the part itself included, in the order that holds."""
    if _is_stop(part):
        yield part
    at = part.nextInFocusChain()
    while at is not None and at is not part:
        if part.isAncestorOf(at) and _is_stop(at):
            yield at
        at = at.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
