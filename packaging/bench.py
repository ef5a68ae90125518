"""`make bench`: how fast the window is, each figure beside a floor timed in the same run.

Every figure is the median of several fresh processes. The ratios travel between machines;
milliseconds are judged on a quiet one.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench_clock

RUNS = 7
START_AT_MOST = 2.0
"""Start to the painted unlock window, against a bare PySide6 window."""
TODAY_AT_MOST_MS = 500
"""Unlock, less the key derivation, to Today painted with the invented caseload."""
CLOCK_AT_MOST_MS = 100
"""All that is due for 700 children with ten years on file."""
ADDING_AT_MOST = 1.5
"""Adding a child among 7,000, against the same among 70."""

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)
def painted():
    print(time.monotonic())
    app.quit()
window = Bare()
window.resize(480, 360)
window.show()
app.exec()
"""

PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Painted(QObject):
    def __init__(self, then):
        super().__init__()
        self.then = then
        self.done = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.done and watched.isVisible():
            self.done = True
            QTimer.singleShot(0, self.then)
        return False
"""

UNLOCK = (
    """
import sys, time
from pathlib import Path
from iro_desk import app as desk_app
qt = desk_app.application()
"""
    + PAINTED
    + """
def painted():
    print(time.monotonic(), flush=True)
    import os
    os._exit(0)
app = desk_app.App(lambda path: None)
app.unlock(Path(sys.argv[1]))
watch = Painted(painted)
app.unlocker.installEventFilter(watch)
if app.unlocker.isVisible():
    app.unlocker.update()
qt.exec()
"""
)

TODAY = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from iro_desk import app as desk_app
from iro_desk.store import keys
qt = desk_app.application()
spent = []
derive = keys.unwrapped_by_passphrase
def timed(*given):
    began = time.monotonic()
    try:
        return derive(*given)
    finally:
        spent.append(time.monotonic() - began)
keys.unwrapped_by_passphrase = timed
app = desk_app.App(lambda path: None)
app.unlock(Path(sys.argv[1]))
def unlock():
    app.began = time.monotonic()
    app.use(sys.argv[2])
    look()
def look():
    page = app.window.page if app.window is not None else None
    if page is not None and page.rows.duties():
        page.repaint()
        print(time.monotonic() - app.began - sum(spent), flush=True)
        import os
        os._exit(0)
    QTimer.singleShot(1, look)
# What is imported while a passphrase is typed is not part of unlocking.
QTimer.singleShot(1500, unlock)
qt.exec()
"""


def main() -> int:
    """Time, print, and give 1 where a target is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        file, passphrase = _demo(Path(folder))
        _started(BARE)
        bare, unlock = [], []
        for _ in range(RUNS):
            bare.append(_started(BARE))
            unlock.append(_started(UNLOCK, file))
        today = [_told(TODAY, file, passphrase) for _ in range(RUNS)]
    floor, start, shown = (1000 * statistics.median(times) for times in (bare, unlock, today))
    print(f"bare PySide6 window painted        {floor:6.0f} ms   1.00 (the floor)")
    print(
        f"unlock window painted              {start:6.0f} ms   {start / floor:.2f} (at most {START_AT_MOST})"
    )
    words = f"at most {TODAY_AT_MOST_MS} ms"
    print(f"unlocked to Today, 65 children     {shown:6.0f} ms   {shown / floor:.2f} ({words})")
    read, clock = (1000 * seconds for seconds in bench_clock.recomputed())
    few, many = (1000 * seconds for seconds in bench_clock.added())
    print(f"700 children of ten years, read    {read:6.0f} ms   1.00 (the floor)")
    words = f"about {CLOCK_AT_MOST_MS} ms on a quiet machine"
    print(f"the same, all that is due          {clock:6.0f} ms   {clock / read:.2f} ({words})")
    print(f"a child added among 70             {few:6.1f} ms   1.00 (the floor)")
    print(f"the same among 7,000               {many:6.1f} ms   {many / few:.2f} (at most {ADDING_AT_MOST})")
    # In a process of its own: it needs a window, and this one has none.
    slow = subprocess.run(
        [sys.executable, Path(__file__).with_name("bench_register.py")], check=False
    ).returncode
    missed = slow or start / floor > START_AT_MOST or shown > TODAY_AT_MOST_MS or many / few > ADDING_AT_MOST
    print("A target is missed." if missed else "The targets are met.")
    return int(bool(missed))


def _demo(folder: Path) -> tuple[str, str]:
    made = subprocess.run(
        [sys.executable, "-m", "iro_desk", "demo", "--no-window", "--json", "--folder", str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    import json

    told = json.loads(made.stdout)
    return str(told["file"]), str(told["passphrase"])


def _started(program: str, *words: str) -> float:
    """Seconds from starting a process to what it says was painted."""
    began = time.monotonic()
    return _told(program, *words) - began


def _told(program: str, *words: str) -> float:
    """The number a process prints."""
    done = subprocess.run(
        [sys.executable, "-c", program, *words], check=True, capture_output=True, text=True, timeout=120
    )
    return float(done.stdout.split()[-1])


if __name__ == "__main__":
    sys.exit(main())
