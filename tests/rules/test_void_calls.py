"""PySide6 6.12.0 loses a reference to None with every call that returns nothing.

On Python 3.11 the count reaches nought after some five thousand calls and the process aborts.
Later Pythons keep None for ever, so there the count says nothing and the test is trivially met.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("desk")
    assert abs(sys.getrefcount(None) - before) < 100
