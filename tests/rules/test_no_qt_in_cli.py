"""The command line starts without Qt, so that it works where there is no display or library."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Runs a command in the same process that then says which parts of Qt it has loaded.
PROBE = """
import sys
sys.argv = ["iro-desk", *sys.argv[1:]]
import iro_desk.cli
try:
    if len(sys.argv) > 1:
        iro_desk.cli.main()
except SystemExit as end:
    assert not end.code, end.code
loaded = sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6"})
assert not loaded, loaded
"""


@pytest.mark.parametrize(
    "command",
    [[], ["--help"], ["clock", "REV_FIRST", "2026-03-02"], ["clock", "REV_FIRST", "2026-03-02", "--json"]],
    ids=lambda command: " ".join(command) or "import",
)
def test_no_qt_is_loaded(command: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROBE, *command], capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr
