"""What every table of ours must be, whoever adds it."""

from __future__ import annotations

from iro_desk.store import migrations
from iro_desk.store.case_file import CaseFile


def tables(case_file: CaseFile) -> list[str]:
    return [name for name in case_file.db.table_names() if not name.startswith(("_", "sqlite_"))]


def test_every_table_has_the_integer_key_id_and_strict_types(case_file: CaseFile) -> None:
    for name in tables(case_file):
        columns = case_file.rows(f"PRAGMA table_info({name})")
        assert [(column["name"], column["type"]) for column in columns if column["pk"]] == [
            ("id", "INTEGER")
        ], name
    strict = {row["name"]: row["strict"] for row in case_file.rows("PRAGMA table_list")}
    assert {name for name in tables(case_file) if not strict[name]} == set()


def test_no_foreign_key_changes_rows_behind_the_audit(case_file: CaseFile) -> None:
    for name in tables(case_file):
        for key in case_file.rows(f"PRAGMA foreign_key_list({name})"):
            assert (key["on_delete"], key["on_update"]) == ("NO ACTION", "NO ACTION"), name
    assert case_file.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'") == []


def test_what_hangs_on_a_row_is_found_without_reading_the_register(case_file: CaseFile) -> None:
    large = ("remedial_action", "chaser", "escalated_action", "alert_step", "decision", "oversight_entry")
    for name in large:
        for key in case_file.rows(f"PRAGMA foreign_key_list({name})"):
            looked_up = f"EXPLAIN QUERY PLAN SELECT id FROM {name} WHERE {key['from']} = 1"
            assert "SEARCH" in case_file.rows(looked_up)[0]["detail"], (name, key["from"])


def test_a_new_file_holds_no_rows_that_the_audit_does_not_know(case_file: CaseFile) -> None:
    filled = {name for name in tables(case_file) if case_file.rows(f"SELECT 1 FROM {name} LIMIT 1")}
    assert filled == {"about"}


def test_applying_twice_changes_nothing(case_file: CaseFile) -> None:
    before = case_file.rows("PRAGMA schema_version")
    migrations.apply(case_file.db)
    assert case_file.rows("PRAGMA schema_version") == before
    assert migrations.schema.applied(case_file.db)[0].name == "m001_foundation"
    assert case_file.schema_version == migrations.schema_version()
