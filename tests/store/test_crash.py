"""A killed process loses nothing it acknowledged and leaves nothing half done."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from iro_desk.store import audit, check, settings
from iro_desk.store import case_file as case_files
from iro_desk.store.case_file import CaseFile
from tests.conftest import PASSPHRASE

WRITE = """
import itertools, sys
from datetime import UTC, datetime
from pathlib import Path
from iro_desk.store import case_file, settings
held = case_file.open_case_file(Path(sys.argv[1]), passphrase=sys.argv[2])
print("open", flush=True)
for number in itertools.count(int(sys.argv[3])):
    with held.change("Write two rows", at=datetime.now(UTC)) as change:
        settings.put(change, f"first {number}", "x" * 3000)
        settings.put(change, f"second {number}", "y" * 3000)
    print("ACK", number, flush=True)
"""


def write_until_killed(path: Path, start: int, seconds: float) -> int:
    """Let another process write, kill it, and give the number of the first change it did not acknowledge."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITE, str(path), PASSPHRASE, str(start)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    time.sleep(seconds)
    process.kill()
    said, _ = process.communicate()
    acknowledged = [
        int(line.split()[1]) for line in said.splitlines() if line.startswith("ACK ") and said.endswith("\n")
    ]
    return max(acknowledged, default=start - 1) + 1


def test_check_A1_killed_while_writing(case_file: CaseFile) -> None:
    case_file.close()
    chance = random.Random(7)
    start = 0
    for _ in range(10):
        done = write_until_killed(case_file.path, start, chance.uniform(0.01, 0.12))
        with case_files.open_case_file(case_file.path, passphrase=PASSPHRASE) as again:
            held = settings.get_all(again)
            firsts = {key.split()[1] for key in held if key.startswith("first")}
            seconds = {key.split()[1] for key in held if key.startswith("second")}
            assert firsts == seconds
            assert {str(number) for number in range(done)} <= firsts
            assert len(audit.lines(again)) == len(firsts)
            assert check.check(again) == []
        start = max(map(int, firsts), default=-1) + 1
    assert start > 0
