"""The invented case file: made once a day, and every change of it can be undone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from iro_desk.services import case_files, demo_file
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from iro_desk.store.case_file import CaseFile
from tests.conftest import CHEAP

ON = date(2026, 11, 23)
UNAUDITED = {
    "about",
    "audit",
    "audit_change",
    "backup_proof",
    "draft",
    "_sqlite_migrations",
    "sqlite_sequence",
}


def content(case_file: CaseFile) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that a change may write."""
    names = [row["name"] for row in case_file.rows("select name from sqlite_master where type = 'table'")]
    return {
        name: case_file.rows(f"select * from {name} order by id") for name in names if name not in UNAUDITED
    }


@pytest.fixture
def desk(invented: DemoFile) -> Desk:
    return case_files.open_desk(invented.file, passphrase=invented.passphrase, on=ON)


def test_row_g3_undoing_every_change_leaves_the_empty_file(desk: Desk, tmp_path: Path) -> None:
    empty, _ = case_files.new(tmp_path / "empty.irodesk", demo_file.PASSPHRASE, demo_file.PROFILE, cost=CHEAP)
    assert len(content(desk.case_file)["child"]) == 65
    audit.undo_all(desk.case_file, at=desk.now())
    audit.undo_all(empty.case_file, at=desk.now())
    assert content(desk.case_file) == content(empty.case_file)
    assert not any(content(desk.case_file).values())
    empty.case_file.close()
    desk.case_file.close()


def test_a_second_demo_of_the_day_opens_the_first(desk: Desk) -> None:
    before = desk.case_file.path.stat().st_mtime_ns
    folder = desk.case_file.path.parent
    again = demo_file.make(folder, ON, cost=CHEAP)
    assert again.file == desk.case_file.path
    assert again.file.stat().st_mtime_ns == before
    assert ON.isoformat() in again.file.name, "another day's is another file"
    desk.case_file.close()


def test_its_working_day_is_written_as_files(desk: Desk, tmp_path: Path) -> None:
    written = {path.name: path for path in demo_file.write_working_day(desk, tmp_path / "day")}
    assert set(written) == {
        "due-list.txt",
        "decision-letter.pdf",
        "monitoring-form.pdf",
        "supervision-summary.pdf",
        "supervision-summary.xlsx",
    }
    assert re.search(r"Critically overdue \(\d+\)", written["due-list.txt"].read_text(encoding="utf-8"))
    assert written["decision-letter.pdf"].read_bytes().startswith(b"%PDF")
    desk.case_file.close()
