"""How long the window stands still while 100,000 remedial actions are opened, sorted, filtered and changed.

A timer of 5 ms runs beside it: the longest time between two of its ticks is what a person would feel.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import ten_years
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar

from iro_desk import app as desk_app
from iro_desk.domain.register_filters import Filter
from iro_desk.domain.register_view import View
from iro_desk.services import actions, case_files, drift, settings
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.models.sheet_cells import Edit
from iro_desk.ui.pages.actions import ActionsPage
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

GAP_AT_MOST_MS = 100
EDIT_AT_MOST_MS = 1000
DRIFT_AT_MOST_S = 2
LOTS_AT_MOST_S = 20
EDITED = 1_000
_CHANGED = f"{EDITED:,} cells changed"
_TICK_MS = 5
_LONGEST_S = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One thing done: how long until it was shown, and the longest the window stood still."""

    what: str
    ms: float
    gap_ms: float


class _Watch:
    """Ticks while something is done, and knows its longest pause."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = self.longest = 0.0

    def timed(self, what: str, doing: Callable[[], object], is_done: Callable[[], bool]) -> Timed:
        """Do it in the event loop, as a key would, and wait until it is shown."""
        began = self._last = time.monotonic()
        self.longest = 0.0
        self._timer.start()
        QTimer.singleShot(0, doing)
        loop = QEventLoop()
        looks = QTimer()
        looks.setInterval(_TICK_MS)
        looks.timeout.connect(lambda: loop.quit() if is_done() or _is_late(began) else None)
        QTimer.singleShot(2 * _TICK_MS, looks.start)
        loop.exec()
        spent = time.monotonic() - began
        # What was shown is painted too, and what follows on a change is reread, before the watch ends.
        QTimer.singleShot(300, loop.quit)
        loop.exec()
        self._timer.stop()
        return Timed(what=what, ms=1000 * spent, gap_ms=1000 * self.longest)

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def measured(path: Path) -> Iterator[Timed]:
    """Open the register of that case file and work in it."""
    work = Work()
    work.open(lambda: case_files.open_desk(path, passphrase=ten_years.PASSPHRASE, on=ten_years.TODAY))
    desk_app.application()
    calendar = work.finish(lambda desk: desk.calendar)
    window = MainWindow(
        work,
        kinds(),
        preferences=work.finish(settings.preferences),
        today=lambda: ten_years.TODAY,
        calendar=calendar,
    )
    window.resize(1366, 768)
    window.show()
    work.finish(lambda _desk: None, _LONGEST_S)
    QTest.qWait(500)
    watch = _Watch()
    yield watch.timed("opened", lambda: window.go("actions"), lambda: _page(window).reader.now is not None)
    yield from _worked(watch, _page(window))
    work.close(_LONGEST_S)


def _worked(watch: _Watch, page: ActionsPage) -> Iterator[Timed]:
    reader, sheet, every = page.reader, page.sheet, View()

    def turned(what: str, view: View) -> Timed:
        return watch.timed(what, lambda: page.turn(view), lambda: reader.view == view)

    yield turned("all rows shown", every)
    bar = sheet.view.verticalScrollBar()
    leaps = _Steps([partial(_leap, bar, part) for part in range(41)])
    yield watch.timed("scrolled in 40 leaps", leaps.start, lambda: leaps.is_over)
    pages = _Steps([lambda: QTest.keyClick(sheet.view, Qt.Key.Key_PageDown)] * 40)
    yield watch.timed("paged 40 times", pages.start, lambda: pages.is_over)
    for key in ("action", "owner_name", "state", "child"):
        yield turned(f"sorted by {key}", replace(every, sort=key, is_descending=True))
    yield turned("grouped by child", replace(every, group="child"))
    yield turned("overdue only", replace(every, filters=(Filter(key="state", value="overdue"),)))
    yield turned("searched for a word", replace(every, text="dental"))
    yield turned("all rows again", every)
    ids = [sheet.rows.cells.row_id(row) for row in range(EDITED)]
    edits = [Edit(one, "notes", "asked by e-mail") for one in ids]

    def is_kept() -> bool:
        return reader.now is not None and reader.now.register.rows[ids[-1]].action.notes == edits[0].text

    yield watch.timed(_CHANGED, lambda: sheet.put_wanted.emit(edits, "Fill down"), is_kept)
    yield watch.timed("undone", sheet.undo_wanted.emit, lambda: not is_kept())


def lots(path: Path) -> Iterator[tuple[str, float, float]]:
    """What is done to the whole case file at once, the seconds it takes and those it may take at most."""
    desk = case_files.open_desk(path, passphrase=ten_years.PASSPHRASE, on=ten_years.TODAY)
    every = list(range(1, ten_years.ACTIONS + 1))
    for what, doing, at_most in (
        ("drift ledger of every child", lambda: drift.ledger(desk), DRIFT_AT_MOST_S),
        ("every action noted as checked", lambda: actions.check(desk, every), LOTS_AT_MOST_S),
        ("the same undone", lambda: actions.undo(desk), LOTS_AT_MOST_S),
    ):
        began = time.monotonic()
        doing()
        yield what, time.monotonic() - began, at_most
    desk.case_file.close()


def _leap(bar: QScrollBar, part: int) -> None:
    bar.setValue(bar.maximum() * part // 40)


class _Steps:
    """Things done one after another, each in a turn of the event loop of its own."""

    def __init__(self, steps: Sequence[Callable[[], object]]) -> None:
        self._steps = list(steps)

    @property
    def is_over(self) -> bool:
        """Whether all are done."""
        return not self._steps

    def start(self) -> None:
        """Do the first that is left, and the others after it."""
        self._steps.pop(0)()
        if self._steps:
            QTimer.singleShot(0, self.start)


def _page(window: MainWindow) -> ActionsPage:
    page = window.page
    if not isinstance(page, ActionsPage):
        raise TypeError("the page of actions is not the one shown")
    return page


def _is_late(began: float) -> bool:
    return time.monotonic() - began > _LONGEST_S


def main() -> int:
    """Time a new case file, or the copy given; print, and give 1 where a target is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "Caseload" / "ten-years.irodesk"
        if not path.exists():
            path.parent.mkdir(mode=0o700)
            ten_years.make(path).case_file.close()
        found = list(measured(path))
        whole = list(lots(path))
    print(f"{ten_years.ACTIONS:,} remedial actions           shown after   longest pause of the window")
    for one in found:
        print(f"  {one.what:32} {one.ms:8.0f} ms   {one.gap_ms:6.0f} ms (at most {GAP_AT_MOST_MS})")
    for what, seconds, at_most in whole:
        print(f"  {what:32} {seconds:8.1f} s (at most {at_most} s)")
    slow = [one for one in found if one.gap_ms > GAP_AT_MOST_MS]
    slow += [one for one in found if one.what == _CHANGED and one.ms > EDIT_AT_MOST_MS]
    return int(bool(slow) or any(seconds > at_most for _what, seconds, at_most in whole))


if __name__ == "__main__":
    sys.exit(main())
