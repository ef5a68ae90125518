"""`make run` where there is no display: the same working day, as files in a folder that is named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_the_demo_writes_its_working_day(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "iro_desk", "demo", "--folder", str(tmp_path), "--on", "2026-11-23"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    folder = tmp_path / "working-day-2026-11-23"
    assert "no display" in done.stderr
    assert str(folder) in done.stderr
    assert "plugin" not in done.stderr
    written = {path.name for path in folder.iterdir()}
    assert {
        "due-list.txt",
        "decision-letter.pdf",
        "monitoring-form.pdf",
        "supervision-summary.pdf",
    } <= written
    assert {"today.png", "caseload.png", "child.png", "review-decide.png", "today-dark.png"} <= written
    assert all((folder / name).stat().st_size > 1000 for name in written)
