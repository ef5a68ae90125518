"""One change: rows written together with their line in the audit.

Every table that a change may touch has the integer primary key `id`. Each write notes
every column it changed, before and after, so that the audit alone can take the file back
to any earlier state.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from iro_desk.store.sqlcipher import Connection, IntegrityError

T = TypeVar("T")

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
UNAUDITED = frozenset({"about", "audit", "audit_change", "backup_proof", "draft", "undo_step"})
"""Tables that no change writes: the audit itself, and what is no change (drafts, proofs, steps of undo)."""

_NOTE = "INSERT INTO audit_change (audit_id, table_name, row_id, operation, before, after)"
_AS_THEY_ARE = frozenset({str, int, float, bytes})
AT_ONCE = 100
"""Rows written with one statement: of the widest table far below what a statement may hold."""


class Change:
    """The writes of one transaction. Made by `CaseFile.change`, and good only inside it."""

    def __init__(self, connection: Connection, what: str, reason: str, at: datetime) -> None:
        if at.tzinfo is None:
            raise ValueError("the instant of a change needs its time zone")
        self._connection = connection
        self._what = what
        self._reason = reason
        self._at = at
        self._audit_id: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written so far (then no audit line is written either)."""
        return self._audit_id is None

    def rows(self, sql: str, params: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """What a query gives within the change, its own writes included."""
        cursor = self._connection.execute(sql, params)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Add a row and give its id."""
        row = {_column(name): stored(value) for name, value in values.items()}
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        rest = f"({names}) VALUES ({marks})" if row else "DEFAULT VALUES"
        sql = f"INSERT INTO {_table(table)} {rest}"
        # Not RETURNING: under cipher_memory_security that takes forty times as long.
        row_id = int(self._connection.execute(sql, list(row.values())).lastrowid)
        self._note(table, row_id, "insert", None, self._row(table, row_id))
        return row_id

    def insert_all(self, table: str, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Add rows that have the same columns and give their ids: what `insert` does, many at a time.

        Each statement costs half a millisecond, whatever it holds.
        """
        found: list[int] = []
        for part in in_lots(rows):
            names = [_column(name) for name in part[0]]
            marks = f"({', '.join('?' * len(names))})"
            sql = f"INSERT INTO {_table(table)} ({', '.join(names)}) VALUES {', '.join([marks] * len(part))}"  # noqa: S608
            values = [stored(row[name]) for row in part for name in names]
            last = int(self._connection.execute(sql, values).lastrowid)
            # Rows of one statement are numbered one after the other, unless they bring their numbers.
            ids = [int(row.get("id") or last - len(part) + place) for place, row in enumerate(part, 1)]
            held = self._rows(table, ids)
            self._note_all(table, [(row_id, "insert", None, held[row_id]) for row_id in ids])
            found += ids
        return found

    def update(self, table: str, row_id: int, values: Mapping[str, Any]) -> bool:
        """Write the columns that differ from what the row holds; whether any did.

        Raises LookupError when there is no such row.
        """
        before = self._row(table, row_id)
        wanted = {_column(name): stored(value) for name, value in values.items()}
        after = {name: value for name, value in wanted.items() if before[name] != value}
        if not after:
            return False
        assignments = ", ".join(f"{name} = ?" for name in after)
        sql = f"UPDATE {_table(table)} SET {assignments} WHERE id = ?"  # noqa: S608 (names are checked)
        self._connection.execute(sql, [*after.values(), row_id])
        self._note(table, row_id, "update", {name: before[name] for name in after}, after)
        return True

    def update_all(self, table: str, rows: Mapping[int, Mapping[str, Any]]) -> int:
        """What `update` does to many rows, by id; how many of them differed.

        Raises LookupError when one is not there.
        """
        count = 0
        for part in in_lots(list(rows)):
            held = self._rows(table, part)
            alike: dict[tuple[str, ...], dict[int, dict[str, Any]]] = {}
            for row_id in part:
                wanted = {_column(name): stored(value) for name, value in rows[row_id].items()}
                after = {name: value for name, value in wanted.items() if held[row_id][name] != value}
                if after:
                    alike.setdefault(tuple(after), {})[row_id] = after
            for names, after_of in alike.items():
                self._write(table, names, after_of)
                self._note_all(
                    table,
                    [
                        (row_id, "update", {name: held[row_id][name] for name in names}, after)
                        for row_id, after in after_of.items()
                    ],
                )
                count += len(after_of)
        return count

    def delete(self, table: str, row_id: int) -> None:
        """Remove a row. Raises LookupError when there is no such row."""
        before = self._row(table, row_id)
        self._connection.execute(f"DELETE FROM {_table(table)} WHERE id = ?", [row_id])  # noqa: S608
        self._note(table, row_id, "delete", before, None)

    def delete_all(self, table: str, row_ids: Sequence[int]) -> None:
        """What `delete` does to many rows. Raises LookupError when one is not there."""
        for part in in_lots(row_ids):
            held = self._rows(table, part)
            sql = f"DELETE FROM {_table(table)} WHERE id IN ({', '.join('?' * len(part))})"  # noqa: S608
            self._connection.execute(sql, part)
            self._note_all(table, [(row_id, "delete", held[row_id], None) for row_id in part])

    def write_line(self) -> int:
        """Write the audit line even if no row changes (an export was made); its id."""
        if self._audit_id is None:
            sql = "INSERT INTO audit (at, what, reason) VALUES (?, ?, ?)"
            line = (self._at.isoformat(timespec="seconds"), self._what, self._reason)
            self._audit_id = int(self._connection.execute(sql, line).lastrowid)
        return self._audit_id

    def aside(self, sql: str, params: Sequence[Any] = ()) -> None:
        """Write to a table of UNAUDITED within the change; it stands and falls with it, without a trace."""
        self._connection.execute(sql, params)

    def _row(self, table: str, row_id: int) -> dict[str, Any]:
        sql = f"SELECT * FROM {_table(table)} WHERE id = ?"  # noqa: S608 (names are checked)
        rows = self.rows(sql, [row_id])
        if not rows:
            raise LookupError(f"{table} has no row {row_id}")
        return rows[0]

    def _rows(self, table: str, row_ids: Sequence[int]) -> dict[int, dict[str, Any]]:
        """The rows of those ids, of which there are no more than go into one statement."""
        sql = f"SELECT * FROM {_table(table)} WHERE id IN ({', '.join('?' * len(row_ids))})"  # noqa: S608
        found = {row["id"]: row for row in self.rows(sql, row_ids)}
        for row_id in row_ids:
            if row_id not in found:
                raise LookupError(f"{table} has no row {row_id}")
        return found

    def _write(self, table: str, names: Sequence[str], rows: Mapping[int, Mapping[str, Any]]) -> None:
        """Give rows their values of the same columns with one statement."""
        assignments = ", ".join(f"{name} = new.column{place}" for place, name in enumerate(names, 2))
        marks = ", ".join([f"({', '.join('?' * (len(names) + 1))})"] * len(rows))
        sql = f"UPDATE {table} SET {assignments} FROM (VALUES {marks}) AS new WHERE {table}.id = new.column1"  # noqa: S608
        values = [cell for row_id, row in rows.items() for cell in (row_id, *row.values())]
        try:
            self._connection.execute(sql, values)
        except IntegrityError:
            # What is to be unique may be taken on only once another row has let go of it, in the order given.
            one = f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?"  # noqa: S608
            for row_id, row in rows.items():
                self._connection.execute(one, [*row.values(), row_id])

    def _note_all(
        self,
        table: str,
        done: Sequence[tuple[int, str, dict[str, Any] | None, dict[str, Any] | None]],
    ) -> None:
        """What `_note` does of each (id, operation, before, after), with one statement."""
        line = self.write_line()
        noted = [
            (line, table, row_id, operation, as_json(before), as_json(after))
            for row_id, operation, before, after in done
        ]
        self._connection.execute(
            f"{_NOTE} VALUES {', '.join(['(?, ?, ?, ?, ?, ?)'] * len(noted))}",
            [cell for row in noted for cell in row],
        )

    def _note(
        self,
        table: str,
        row_id: int,
        operation: str,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
    ) -> None:
        self._connection.execute(
            f"{_NOTE} VALUES (?, ?, ?, ?, ?, ?)",
            (self.write_line(), table, row_id, operation, as_json(before), as_json(after)),
        )


def in_lots(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """The rows in lots of no more than go into one statement."""
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]


def stored(value: object) -> object:
    """The value as a column holds it: dates as ISO text, enums by value, truth as 0 or 1."""
    if value is None or type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return stored(value.value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, bytearray | memoryview):
        return bytes(value)
    return value


def as_json(row: Mapping[str, object] | None) -> str | None:
    """A row as the audit keeps it; bytes stand as {"base64": ...}."""
    if row is None:
        return None
    return _ENCODER.encode(row)


def from_json(text: str | None) -> dict[str, Any] | None:
    """The row that `as_json` kept."""
    return None if text is None else _DECODER.decode(text)


def _bytes_as_json(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode("ascii")}
    raise TypeError(f"a column cannot hold a {type(value).__name__}")


def _bytes_from_json(value: dict[str, Any]) -> Any:  # noqa: ANN401 (a row or bytes)
    if value.keys() == {"base64"}:
        return base64.b64decode(value["base64"])
    return value


# Made once: for each of 100,000 rows they would take longer than what they do.
_ENCODER = json.JSONEncoder(ensure_ascii=False, default=_bytes_as_json)
_DECODER = json.JSONDecoder(object_hook=_bytes_from_json)


def _table(name: str) -> str:
    """The table's name, refused unless it is a plain one that the audit covers."""
    if not _NAME.match(name) or name in UNAUDITED:
        raise ValueError(f"{name!r} is not a table that a change may write")
    return name


@lru_cache(maxsize=2_000)
def _column(name: str) -> str:
    if not _NAME.match(name):
        raise ValueError(f"{name!r} is not a column name")
    return name
