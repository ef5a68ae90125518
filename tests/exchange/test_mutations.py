"""Files with random damage are read or refused, never with a fault of ours (reliability.md F23)."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from iro_desk.exchange import caseload, sources
from iro_desk.exchange.sources import SourceFile
from tests.exchange.samples import AS_AT, CASELOAD, LIST_8, LOCAL, MESSY, THIS_YEAR

SEED = 65
LONGEST_SECONDS = 5.0
PIECES = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b",", b";", b"\t", b"\n", b"\r", b"NULL", b"-1", b"=1+1",
    b"31/02/2026", b"99/99/99", b"1900-01-01", b"zz/zz/2015", b"0", b"1.23E+11", b"\xe2\x80\xae", b"X1", b"S",
    b"CHILD", b"DECOM", b"Child Unique ID", b"\xa0", b"9" * 400,
)  # fmt: skip
FILES = [
    *sorted(THIS_YEAR.glob("*.csv")),
    *sorted(MESSY.iterdir()),
    *sorted(LIST_8.iterdir()),
    *sorted(LOCAL.iterdir()),
]


def damaged(content: bytes, dice: random.Random) -> bytes:
    """The content with bytes changed, pieces put in, parts cut out, doubled or moved."""
    made = bytearray(content)
    for _ in range(dice.randint(1, 12)):
        if not made:
            break
        start = dice.randrange(len(made))
        end = min(len(made), start + dice.randint(1, 200))
        match dice.randrange(6):
            case 0:
                made[start] = dice.randrange(256)
            case 1:
                made[start:start] = dice.choice(PIECES)
            case 2:
                del made[start:end]
            case 3:
                made[start:start] = made[start:end]
            case 4:
                made[start:end] = dice.choice(PIECES)
            case _:
                if dice.random() < 0.2:
                    del made[start:]
    return bytes(made)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(CASELOAD).as_posix())
def test_f23_damaged_files_are_read_or_refused(path: Path) -> None:
    dice = random.Random(f"{SEED} {path.name}")
    content = path.read_bytes()
    others = [
        SourceFile(name=name, content=(THIS_YEAR / name).read_bytes())
        for name in ("header.csv", "episodes.csv")
    ]
    for _ in range(12):
        file = SourceFile(name="damaged", content=damaged(content, dice))
        started = time.monotonic()
        read = caseload.read([file, *others], as_at=AS_AT)
        assert time.monotonic() - started < LONGEST_SECONDS
        for problem in read.problems:
            assert problem.what_to_do
            assert problem.file
        alone = caseload.read([file], as_at=AS_AT, leave_out=True)
        assert alone.stops or alone.children or alone.left_out


def test_f22_ten_thousand_rows_are_read_in_time(tmp_path: Path) -> None:
    header, *rows = (THIS_YEAR / "episodes.csv").read_text().splitlines()
    many = [f"{number:06},{row.split(',', 1)[1]}" for number, row in enumerate(rows * 100)][:10_000]
    path = tmp_path / "episodes.csv"
    path.write_text("\n".join([header, *many]))
    started = time.monotonic()
    read = caseload.read(sources.gather([path]), as_at=AS_AT)
    assert len(read.children) == 10_000
    assert time.monotonic() - started < 10
