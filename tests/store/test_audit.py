"""The audit tells every column before and after, enough to find the empty file again."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest

from iro_desk.domain.errors import Damaged
from iro_desk.store import audit, check, settings
from iro_desk.store.audit import RowChange
from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import as_json, from_json, stored

NOW = datetime(2026, 11, 24, 9, 12, 30, 5, tzinfo=UTC)


class Colour(StrEnum):
    RED = "red"


def contents(case_file: CaseFile) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but those of the audit."""
    tables = [name for name in case_file.db.table_names() if not name.startswith(("audit", "_", "sqlite_"))]
    return {name: case_file.rows(f"SELECT * FROM {name} ORDER BY id") for name in tables}


def test_a_line_tells_when_what_why_and_every_column(case_file: CaseFile) -> None:
    with case_file.change("Correct a date", reason="Typed wrongly", at=NOW) as change:
        row = change.insert("setting", {"key": "a", "value": "1"})
        assert change.update("setting", row, {"key": "a", "value": "2"})
        assert not change.update("setting", row, {"key": "a", "value": "2"})
        change.delete("setting", row)
    (line,) = audit.lines(case_file)
    assert (line.at, line.what, line.reason) == (
        NOW.replace(microsecond=0),
        "Correct a date",
        "Typed wrongly",
    )
    assert line.row_count == 3
    whole = {"id": row, "key": "a", "value": "1"}
    assert audit.row_changes(case_file, line.id) == [
        RowChange(table="setting", row_id=row, operation="insert", before=None, after=whole),
        RowChange(
            table="setting", row_id=row, operation="update", before={"value": "1"}, after={"value": "2"}
        ),
        RowChange(
            table="setting", row_id=row, operation="delete", before={**whole, "value": "2"}, after=None
        ),
    ]


def test_many_rows_at_once_are_told_like_one_after_the_other(case_file: CaseFile) -> None:
    before = contents(case_file)
    rows = [{"key": f"k{number}", "value": str(number)} for number in range(250)]
    with case_file.change("Many", at=NOW) as change:
        first = change.insert("setting", {"key": "first", "value": "x"})
        ids = change.insert_all("setting", rows)
        assert change.insert_all("setting", []) == []
    assert ids == list(range(first + 1, first + 251))
    told = [done.after for done in audit.row_changes(case_file)][1:]
    assert told == [{"id": row_id, **row} for row_id, row in zip(ids, rows, strict=True)]
    assert told == case_file.rows("SELECT * FROM setting WHERE id > ? ORDER BY id", [first])
    audit.undo_all(case_file, at=NOW)
    assert contents(case_file) == before


def test_many_rows_changed_and_taken_away_at_once_are_told_and_undone_like_single_ones(
    case_file: CaseFile,
) -> None:
    with case_file.change("Add", at=NOW) as change:
        ids = change.insert_all("setting", [{"key": f"k{number}", "value": "0"} for number in range(250)])
    before = contents(case_file)
    with case_file.change("Change", at=NOW) as change:
        every = {row_id: {"key": f"k{place}", "value": str(place % 3)} for place, row_id in enumerate(ids)}
        assert change.update_all("setting", every) == 166
        # Each takes on the key that the one before it in this order has let go of.
        up = {row_id: {"key": f"k{place + 1}"} for place, row_id in reversed(list(enumerate(ids)))}
        assert change.update_all("setting", up) == 250
        change.delete_all("setting", ids[100:])
        with pytest.raises(LookupError):
            change.update_all("setting", {ids[0]: {"value": "x"}, ids[-1]: {"value": "x"}})
    line = audit.lines(case_file)[0].id
    told = audit.row_changes(case_file, line)
    assert (len(told), told[0].before, told[0].after) == (566, {"value": "0"}, {"value": "1"})
    assert told[-1].before == {"id": ids[-1], "key": "k250", "value": "0"}
    assert case_file.rows("SELECT count(*) AS count FROM setting")[0]["count"] == 100
    assert audit.changed_since(case_file, line) == set()
    with case_file.change("Undo", at=NOW) as change:
        assert audit.undo(change, line)
    assert contents(case_file) == before
    audit.undo_all(case_file, at=NOW)
    assert contents(case_file)["setting"] == []


def test_a_row_that_its_own_line_added_and_wrote_again_is_as_it_was_left(case_file: CaseFile) -> None:
    with case_file.change("Add", at=NOW) as change:
        one, other = (change.insert("setting", {"key": key, "value": "1"}) for key in "ab")
        change.update("setting", one, {"value": "2"})
    line = audit.lines(case_file)[0].id
    assert audit.changed_since(case_file, line) == set()
    with case_file.change("Change", at=NOW) as change:
        change.update("setting", other, {"value": "3"})
    assert audit.changed_since(case_file, line) == {("setting", other)}


def test_a_change_that_changes_nothing_leaves_no_line(case_file: CaseFile) -> None:
    with case_file.change("Look", at=NOW) as change:
        assert change.is_empty
    assert audit.lines(case_file) == []


def test_a_line_can_be_wanted_without_rows(case_file: CaseFile) -> None:
    with case_file.change("Export with names", at=NOW) as change:
        assert change.write_line() == change.write_line()
    assert [line.row_count for line in audit.lines(case_file)] == [0]


def test_lines_come_newest_first(case_file: CaseFile) -> None:
    for number in range(3):
        with case_file.change(f"Change {number}", at=NOW) as change:
            settings.put(change, "a", number)
    assert [line.what for line in audit.lines(case_file)] == ["Change 2", "Change 1", "Change 0"]
    assert [line.what for line in audit.lines(case_file, newest=1)] == ["Change 2"]


@pytest.mark.parametrize(
    "table", ["audit", "audit_change", "draft", "about", "x; DROP TABLE audit", "", "Setting"]
)
def test_no_change_writes_what_the_audit_does_not_cover(case_file: CaseFile, table: str) -> None:
    with pytest.raises(ValueError, match="not a table"), case_file.change("Wrong", at=NOW) as change:
        change.insert(table, {"what": "x"})
    with pytest.raises(ValueError, match="not a column"), case_file.change("Wrong", at=NOW) as change:
        change.insert("setting", {"key) --": "x"})


def test_a_row_that_is_not_there_is_a_fault(case_file: CaseFile) -> None:
    with pytest.raises(LookupError), case_file.change("Wrong", at=NOW) as change:
        change.update("setting", 99, {"value": "1"})
    with pytest.raises(LookupError), case_file.change("Wrong", at=NOW) as change:
        change.delete("setting", 99)


def test_values_are_stored_plainly() -> None:
    assert [stored(value) for value in (date(2026, 2, 3), Colour.RED, True, None, 1.5, bytearray(b"x"))] == [
        "2026-02-03",
        "red",
        1,
        None,
        1.5,
        b"x",
    ]
    row = {"id": 1, "pdf": b"\x00\xff", "text": "é", "none": None}
    assert from_json(as_json(row)) == row
    assert as_json(None) is None
    assert from_json(None) is None


def test_every_change_taken_back_finds_the_empty_file(case_file: CaseFile) -> None:
    empty = contents(case_file)
    chance = random.Random(11)
    for _ in range(60):
        with case_file.change("Do anything", at=NOW) as change:
            for _ in range(chance.randrange(1, 5)):
                key = f"key {chance.randrange(12)}"
                if chance.random() < 0.3:
                    settings.drop(change, key)
                else:
                    settings.put(change, key, chance.random())
    assert contents(case_file) != empty
    audit.undo_all(case_file, at=NOW)
    assert contents(case_file) == empty
    assert check.check(case_file) == []
    audit.undo_all(case_file, at=NOW)
    assert contents(case_file) == empty


def test_taking_back_stops_where_the_audit_does_not_fit(case_file: CaseFile) -> None:
    with case_file.change("Set", at=NOW) as change:
        settings.put(change, "a", 1)
        settings.put(change, "b", 1)
    case_file.db.execute("UPDATE setting SET value = '5' WHERE key = 'a'")
    before = contents(case_file)
    with pytest.raises(Damaged, match="not complete"):
        audit.undo_all(case_file, at=NOW)
    assert contents(case_file) == before
