"""Check A9 for real: the process is killed while somebody types, and at most 2 seconds are gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from iro_desk.services import case_files, reviews
from iro_desk.store import drafts
from tests import build
from tests.conftest import PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")

TYPED = "Ember told me that Łukasz is kind. " * 15
SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from iro_desk import app as desk_app
from iro_desk.ui import tour
from tests.at_once import type_into

qt = desk_app.application()
app = desk_app.App(lambda path: None, on=date(2026, 11, 23))
app.unlock(Path(sys.argv[1]))

def begin():
    if app.window is None:
        QTimer.singleShot(20, begin)
        return
    app.window.go("review", {"review_id": int(sys.argv[3]), "step": "decide"})
    tour.settle(app.window)
    page = app.window.page
    page.decide.show_part(2)
    field = page.decide.statement.ui.statement
    field.setFocus()
    for letter in sys.argv[4]:
        type_into(field, letter)
    print("typed", flush=True)

QTimer.singleShot(0, lambda: app.use(sys.argv[2]))
QTimer.singleShot(20, begin)
qt.exec()
"""


@pytest.fixture
def typing(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path, int]]:
    """IRO Desk in a process of its own, in which 500 letters have just been typed."""
    path = tmp_path / "case.irodesk"
    desk = build.a_practice(build.a_desk(path))
    review_id = build.a_review(desk, build.a_child(desk), build.TODAY)
    desk.case_file.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(path), PASSPHRASE, str(review_id), TYPED],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "typed"
    yield process, path, review_id
    process.kill()
    process.wait()
    process.stdout.close()


def test_check_A9_what_was_typed_2_seconds_ago_survives_a_kill(
    typing: tuple[subprocess.Popen[str], Path, int],
) -> None:
    process, path, review_id = typing
    time.sleep(2)
    process.send_signal(signal.SIGKILL)
    process.wait()
    desk = case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)
    try:
        (draft,) = drafts.every(desk.case_file)
        assert (
            TYPED.strip() in draft.content.encode().decode("unicode_escape", "ignore")
            or TYPED in draft.content
        )
        assert reviews.page(desk, review_id).review.statement == ""
        assert case_files.problems(desk) == []
    finally:
        desk.case_file.close()
