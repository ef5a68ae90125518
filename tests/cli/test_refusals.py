"""What the command line refuses, each time with a sentence and never with a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from iro_desk.cli import main
from iro_desk.store.case_file import CaseFile
from tests.conftest import PASSPHRASE

HIDDEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@pytest.fixture
def closed(case_file: CaseFile) -> Path:
    """A case file that nobody has open."""
    case_file.close()
    return case_file.path


@pytest.mark.parametrize(
    ("held", "status", "told"),
    [
        (PASSPHRASE.encode(), 0, "sound"),
        (f"{PASSPHRASE}\n".encode(), 0, "sound"),
        (f"{PASSPHRASE}\r\n".encode(), 0, "sound"),
        (f"\ufeff{PASSPHRASE}\n".encode(), 0, "sound"),
        (f"{PASSPHRASE}\n\n".encode(), 1, "does not open"),
        (f" {PASSPHRASE}".encode(), 1, "does not open"),
        (b"", 1, "does not open"),
        (b"caf\xe9 \xff\n", 1, "not UTF-8"),
    ],
)
def test_one_line_end_is_dropped_from_a_passphrase_and_nothing_else(
    closed: Path, tmp_path: Path, held: bytes, status: int, told: str
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_bytes(held)
    for source in (str(secret), "-"):
        done = CliRunner().invoke(main, ["check", str(closed), "--passphrase-file", source], input=held)
        assert (done.exit_code, told in done.output) == (status, True), done.output


def test_a_passphrase_file_that_is_none_is_told(closed: Path, tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "none.txt"):
        done = CliRunner().invoke(main, ["check", str(closed), "--passphrase-file", str(source)])
        assert done.exit_code == 1
        assert "can't be read" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "iro_desk", "clock", "--list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == 1
    assert "could not be read or written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("words", [(), ("open", "none.irodesk")])
def test_without_a_display_the_window_is_refused_with_a_sentence(words: tuple[str, ...]) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
    done = subprocess.run(
        [sys.executable, "-m", "iro_desk", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "There is no display here" in done.stderr
