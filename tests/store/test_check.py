"""The check finds what opening does not look for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from iro_desk.store import case_file as case_files
from iro_desk.store import check, drafts, places, settings
from iro_desk.store.case_file import CaseFile
from tests.conftest import CHEAP

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


@pytest.fixture
def filled(case_file: CaseFile) -> CaseFile:
    with case_file.change("Fill", at=NOW) as change:
        for number in range(50):
            settings.put(change, f"key {number}", "value " * 50)
        settings.put(change, "key 3", "other")
        settings.drop(change, "key 4")
    drafts.save(case_file, None, "form", None, "typed", NOW)
    return case_file


def test_nothing_is_wrong_with_a_whole_file(filled: CaseFile) -> None:
    assert check.check(filled) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE setting SET value = '\"altered\"' WHERE key = 'key 7'",
        "DELETE FROM setting WHERE key = 'key 7'",
        "INSERT INTO setting (key, value) VALUES ('past the audit', '1')",
    ],
)
def test_check_C13_rows_changed_past_the_audit_are_found(filled: CaseFile, sql: str) -> None:
    filled.db.execute(sql)
    problems = check.check(filled)
    assert len(problems) == 1
    assert "1 rows of setting" in problems[0]


def test_check_C13_rows_that_point_nowhere_are_found(filled: CaseFile) -> None:
    filled.db.execute("PRAGMA foreign_keys = OFF")
    filled.db.execute("DELETE FROM audit")
    assert any("point to rows" in problem for problem in check.check(filled))


def test_a_table_more_or_less_is_found(filled: CaseFile) -> None:
    filled.db.execute("CREATE TABLE stray (id INTEGER PRIMARY KEY)")
    assert "stray" in check.check(filled)[0]


def test_check_C2_damage_while_open_is_found(filled: CaseFile) -> None:
    filled.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with filled.path.open("r+b") as file:
        file.seek(5 * 4096 + 9)
        file.write(b"damage")
    assert "damaged or were altered" in check.check(filled)[0]


def test_wide_rights_are_found(filled: CaseFile) -> None:
    filled.path.chmod(0o644)
    assert check.check(filled) == [
        "test.irodesk can be read by other users of this computer. Take their rights to it away."
    ]


def test_keys_that_are_missing_damaged_or_older_are_found(filled: CaseFile) -> None:
    beside, copy = places.keys_file(filled.path), places.keys_copy(filled.keys.identity)
    older = beside.read_bytes()
    copy.unlink()
    assert "is missing" in check.check(filled)[0]
    copy.write_bytes(b"{")
    assert "is damaged" in check.check(filled)[0]
    case_files.change_passphrase(filled, "harbour candle thistle drum", cost=CHEAP)
    assert check.check(filled) == []
    copy.write_bytes(older)
    assert "of another time" in check.check(filled)[0]
