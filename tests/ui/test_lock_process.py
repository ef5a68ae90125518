"""D11: the lock for real. The process is replaced, and no child's name is left in its memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from iro_desk.services.desk import Desk
from iro_desk.store import case_file as case_files
from tests import build
from tests.conftest import CHEAP, PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

CANARY = "Quillonda Xavermoor"
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout
from iro_desk import app
from iro_desk.services import children
from iro_desk.ui.page import Page, PageKind
from iro_desk.ui.pages import kinds

class Names(Page):
    def reread(self):
        self.context.work.do(children.caseload, then=self.show_rows, view=self)
    def show_rows(self, rows):
        layout = QVBoxLayout(self)
        for row in rows:
            layout.addWidget(QLabel(repr(row)))
        print("shown", flush=True)
        QTimer.singleShot(300, self.window().lock_wanted.emit)

kinds.kinds = lambda: (PageKind(id="names", word="Names", make=Names, icon="house"),)
sys.exit(app.run(Path(sys.argv[1]), sys.argv[2]))
"""


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """IRO Desk on a case file with one child, about to lock."""
    path = tmp_path / "Files" / "test.irodesk"
    made, _ = case_files.create(path, PASSPHRASE, cost=CHEAP)
    desk = Desk(made, on=build.TODAY)
    build.a_practice(desk)
    build.a_child(desk, name=CANARY)
    made.close()
    script = tmp_path / "start.py"
    script.write_text(SCRIPT, "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, str(script), str(path), PASSPHRASE],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield process
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def memory(pid: int) -> bytes:
    """All that the process may read, but for its maps of files."""
    found = bytearray()
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as mem:
        for line in maps:
            place, rights, *rest = line.split()
            if not rights.startswith("rw") or (len(rest) > 3 and rest[3].startswith("[v")):
                continue
            start, end = (int(edge, 16) for edge in place.split("-"))
            try:
                mem.seek(start)
                found += mem.read(end - start)
            except OSError:
                continue
    return bytes(found)


def names_in(pid: int) -> int:
    held = memory(pid)
    return held.count(CANARY.encode("utf-8")) + held.count(CANARY.encode("utf-16-le"))


def wait_for(condition: object, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end, "not in time"
        time.sleep(0.05)


def test_check_D11_the_process_is_replaced_and_forgets_the_names(running: subprocess.Popen[str]) -> None:
    assert running.stdout is not None
    assert running.stdout.readline() == "shown\n"
    try:
        before = names_in(running.pid)
    except PermissionError:
        pytest.skip("this machine does not let a parent read its child's memory")
    assert before > 0, "the scan finds what is there to find"
    command = Path(f"/proc/{running.pid}/cmdline")
    wait_for(lambda: b"-m\0iro_desk\0open" in command.read_bytes())
    wait_for(lambda: b"libQt6Widgets" in Path(f"/proc/{running.pid}/maps").read_bytes())
    time.sleep(0.5)
    assert running.poll() is None, "the unlock window waits"
    assert names_in(running.pid) == 0
    running.terminate()
    assert running.wait(timeout=10) == 0
