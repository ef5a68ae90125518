"""One running IRO Desk per case file, freed however the process ends."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from iro_desk.domain.errors import AlreadyOpen
from iro_desk.store import case_file as case_files
from iro_desk.store import places
from iro_desk.store.case_file import CaseFile
from tests.conftest import PASSPHRASE

HOLD = """
import sys, time
from pathlib import Path
from iro_desk.store import case_file
held = case_file.open_case_file(Path(sys.argv[1]), passphrase=sys.argv[2])
print("open", flush=True)
time.sleep(60)
"""


def hold(path: Path) -> subprocess.Popen[str]:
    """Another process that has the case file open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), PASSPHRASE], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_check_B6_a_second_opening_here_is_refused(case_file: CaseFile) -> None:
    with pytest.raises(AlreadyOpen, match="already open"):
        case_files.open_case_file(case_file.path, passphrase=PASSPHRASE)
    case_file.close()
    case_file.close()
    case_files.open_case_file(case_file.path, passphrase=PASSPHRASE).close()


def test_check_B6_B7_two_processes_never_both_open_and_a_kill_frees(case_file: CaseFile) -> None:
    case_file.close()
    process = hold(case_file.path)
    try:
        with pytest.raises(AlreadyOpen):
            case_files.open_case_file(case_file.path, passphrase=PASSPHRASE)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    case_files.open_case_file(case_file.path, passphrase=PASSPHRASE).close()


def test_check_B7_a_file_left_by_a_kill_is_no_lock_and_none_stays(case_file: CaseFile) -> None:
    case_file.close()
    left = places.lock_file(case_file.path)
    assert not left.exists()
    left.write_bytes(b"left by a crash")
    with case_files.open_case_file(case_file.path, passphrase=PASSPHRASE):
        assert left.exists()
    assert not left.exists()
