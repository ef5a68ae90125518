"""Tab goes on to what was made later than what follows it: links and buttons that come and go."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(stops: Iterable[QWidget]) -> None:
    """Let Tab go through these one after another; what came after the first comes after the last.

    The first may be anything, the others single controls: to move the line within a field breaks the
    ring of Tab. What takes no keys now is passed over.
    """
    taking = [stop for stop in stops if stop.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for before, after in pairwise(taking):
        QWidget.setTabOrder(before, after)
