"""What the command line refuses, each time with a sentence and never with a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from iro_desk.cli import main
from iro_desk.store import keys
from iro_desk.store.case_file import CaseFile
from tests.conftest import CHEAP, PASSPHRASE

EPISODES = Path(__file__).parents[1] / "data" / "caseload65" / "ssda903_2026-27_to_date" / "episodes.csv"
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


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_name_that_is_no_text_is_told(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "tuned_cost", lambda: CHEAP)
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE)
    strange = tmp_path / os.fsdecode(b"strange\xff.csv")
    shutil.copy(EPISODES, strange)

    def said(*words: object) -> Result:
        arguments = [str(word) for word in (*words, "--passphrase-file", secret)]
        return CliRunner().invoke(main, arguments)

    assert said("import", closed, strange).exit_code == 0
    refused = said("reviews", closed, "--child", os.fsdecode(b"1\xff"))
    assert (refused.exit_code, "not UTF-8" in refused.stderr) == (1, True)
    new = tmp_path / "new.irodesk"
    assert said("new", new, "--iro", os.fsdecode(b"A\xff"), "--authority", "B").exit_code == 1
    assert not list(tmp_path.glob("new.irodesk*"))


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
