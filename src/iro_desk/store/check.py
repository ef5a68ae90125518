"""What is wrong with a case file, in sentences; an empty list when nothing is."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import sqlcipher3

from iro_desk.domain.errors import CannotOpen
from iro_desk.store import audit, keys, migrations, places
from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import UNAUDITED
from iro_desk.store.sqlcipher import Connection, Database, DatabaseError


def check(case_file: CaseFile) -> list[str]:
    """Read the whole file and say what is wrong with it. Changes nothing."""
    connection = case_file.db.conn
    problems = integrity_problems(connection)
    if not problems:
        problems = [*_schema_problems(connection), *_audit_problems(case_file)]
    return [*problems, *_keys_problems(case_file), *_rights_problems(case_file.path)]


def integrity_problems(connection: Connection) -> list[str]:
    """Pages without their signature, structures that do not hang together, rows that point nowhere."""
    problems = []
    for pragma, sentence in (
        (
            "cipher_integrity_check",
            "Some pages of the case file are damaged or were altered outside IRO Desk.",
        ),
        ("integrity_check", "The case file's tables do not hang together."),
        ("foreign_key_check", "Some rows point to rows that are not there."),
    ):
        try:
            found = [row for row in connection.execute(f"PRAGMA {pragma}").fetchall() if row[0] != "ok"]
        except DatabaseError:
            found = [("unreadable",)]
        if found:
            problems.append(
                f"{sentence} Restore the newest backup under a new name. (Places found: {len(found)}.)"
            )
    return problems


def row_counts(connection: Connection) -> dict[str, int]:
    """The number of rows in every table."""
    return {
        table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
        for table in _tables(connection)
    }


def _tables(connection: Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' "
        "ORDER BY name"
    ).fetchall()
    return [row[0] for row in rows]


def _schema_problems(connection: Connection) -> list[str]:
    """Compare with a schema made afresh in memory."""
    memory = sqlcipher3.connect(":memory:", isolation_level=None)
    try:
        migrations.apply(Database(memory, execute_plugins=False, strict=True))
        wanted = _schema(memory)
    finally:
        memory.close()
    found = _schema(connection)
    differing = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
    if not differing:
        return []
    names = ", ".join(differing)
    return [f"The case file is not built as this version builds it ({names}). Restore the newest backup."]


def _schema(connection: Connection) -> dict[str, str | None]:
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    return dict(rows.fetchall())


def _audit_problems(case_file: CaseFile) -> list[str]:
    """Replay the audit and compare: finds rows changed past it, and an old page put back."""
    replayed: dict[str, dict[int, dict[str, Any]]] = {}
    for change in audit.row_changes(case_file):
        rows = replayed.setdefault(change.table, {})
        if change.operation == "delete":
            rows.pop(change.row_id, None)
        else:
            rows.setdefault(change.row_id, {}).update(change.after or {})
    problems = []
    for table in _tables(case_file.db.conn):
        if table in UNAUDITED or table.startswith("_"):
            continue
        held = {row["id"]: row for row in case_file.rows(f"SELECT * FROM {table}")}  # noqa: S608
        audited = replayed.get(table, {})
        differing = held.keys() ^ audited.keys()
        differing |= {
            row_id
            for row_id in held.keys() & audited.keys()
            if any(held[row_id].get(column) != value for column, value in audited[row_id].items())
        }
        if differing:
            problems.append(
                f"{len(differing)} rows of {table} are not as the audit says they were last written. "
                "Restore the newest backup under a new name and compare."
            )
    return problems


def _keys_problems(case_file: CaseFile) -> list[str]:
    """The keys file and its copy must both be whole and hold what opened the file."""
    problems = []
    wanted = keys.to_bytes(case_file.keys)
    for path, name in (
        (places.keys_file(case_file.path), "The keys file beside the case file"),
        (places.keys_copy(case_file.keys.identity), "The copy of the keys file on this computer"),
    ):
        try:
            held = keys.to_bytes(keys.from_bytes(path.read_bytes()))
        except FileNotFoundError:
            problems.append(f"{name} is missing. Close the case file and open it again: it is then put back.")
        except (OSError, CannotOpen):
            problems.append(f"{name} is damaged. Move it to another folder and open the case file again.")
        else:
            if held != wanted:
                problems.append(
                    f"{name} is of another time or another case file. Change the passphrase to renew it."
                )
    return problems


def _rights_problems(path: Path) -> list[str]:
    """At Windows the access list of the folder stands for the modes, and is not read here."""
    if os.name == "nt":
        return []
    names = (path, path.with_name(path.name + "-wal"), places.keys_file(path), places.lock_file(path))
    return [
        f"{name.name} can be read by other users of this computer. Take their rights to it away."
        for name in names
        if name.exists() and stat.S_IMODE(name.stat().st_mode) & 0o077
    ]
