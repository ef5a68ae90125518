"""The encrypted database underneath: versions, the keyed connection, and its errors told in words.

The store's only door to `sqlcipher3`. sqlite-utils looks for `pysqlite3` first and
falls back to Python's own sqlite3, whose exceptions never match those of SQLCipher: the
two entries in `sys.modules` below must stand before sqlite_utils is imported anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

import sqlite_utils  # noqa: E402 (only after the two lines above)
import sqlite_utils.db  # noqa: E402

from iro_desk.domain.errors import CannotOpen, Damaged, DiskProblem  # noqa: E402

if vars(sqlite_utils.db)["OperationalError"] is not sqlcipher3.OperationalError:
    message = "sqlite_utils was imported before iro_desk.store.sqlcipher"
    raise ImportError(message)

Connection = Any
"""A `sqlcipher3.Connection` (the package carries no types)."""

DatabaseError: type[Exception] = sqlcipher3.DatabaseError
IntegrityError: type[Exception] = sqlcipher3.IntegrityError

Database = sqlite_utils.Database
"""sqlite-utils, speaking to SQLCipher."""

Migrations = sqlite_utils.Migrations
"""sqlite-utils' list of schema steps."""

PAGE_SIZE = 4096
"""Bytes in a page of the file; SQLCipher 4 encrypts and signs page by page."""

SALT_SIZE = 16
"""Bytes of salt that a SQLCipher file begins with, readable without the key."""

LOWEST_SQLITE = (3, 51, 3)
"""The first SQLite with the fix for the WAL-reset fault, which could corrupt a file."""

_FULL = frozenset({13})  # SQLITE_FULL
_READ_ONLY = frozenset({8})  # SQLITE_READONLY
_DAMAGED = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB
_GONE = frozenset({10, 14})  # SQLITE_IOERR, SQLITE_CANTOPEN
_BUSY = frozenset({5, 6})  # SQLITE_BUSY, SQLITE_LOCKED


def connect(path: Path, key: bytes, salt: bytes, *, mode: str = "rw") -> Connection:
    """A keyed connection to the file, set as every connection of ours is.

    `mode` is SQLite's: "rw" never makes a file, "ro" only reads.
    `key` (32 bytes) is used raw, without derivation; `salt` (16 bytes) is what the file
    begins with. Transactions are begun and ended by us alone. The file itself is not
    read yet: a wrong key shows at the first statement that reads. Raises CannotOpen when
    the library is too old or does not encrypt.
    """
    require_versions()
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        # Before the key, or a wrong one is reported on standard error.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA busy_timeout = 2000")
    except BaseException:
        connection.close()
        raise
    return connection


def keep_log(connection: Connection) -> None:
    """Write ahead to a log beside the file, and wait for the disk at every commit.

    For the live file only: the first statement here that reads the file.
    """
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


@cache
def require_versions() -> tuple[str, str]:
    """The versions of SQLite and of its cipher; CannotOpen when they will not do."""
    if sqlcipher3.sqlite_version_info < LOWEST_SQLITE:
        raise CannotOpen(
            f"This copy of IRO Desk carries SQLite {sqlcipher3.sqlite_version}, which can damage a case "
            "file. Install IRO Desk again from its own package."
        )
    connection = sqlcipher3.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    if not row or not row[0]:
        raise CannotOpen(
            "This copy of IRO Desk cannot encrypt, so it neither makes nor opens a case file. "
            "Install IRO Desk again from its own package."
        )
    return sqlcipher3.sqlite_version, row[0]


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database or the disk reports about `path` into a sentence.

    A full, read-only or vanished disk becomes DiskProblem and a damaged file Damaged.
    Everything else is a fault of ours and passes unchanged.
    """
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        known = _known(error, path)
        if known is None:
            raise
        raise known from error


def _known(error: Exception, path: Path) -> DiskProblem | Damaged | None:
    """What a database error means to the person, or None when it is a fault of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL:
        return DiskProblem(
            f"The disk that holds {path.name} is full. Nothing was changed: free some space and try again."
        )
    if code in _READ_ONLY:
        return DiskProblem(
            f"{path.name} cannot be written, because it or its folder is read-only. Nothing was changed: "
            "allow writing there and try again."
        )
    if code in _DAMAGED:
        return Damaged(
            f"{path.name} is damaged. It was left as it is: restore the newest backup under a new name."
        )
    if code in _BUSY:
        return DiskProblem(f"Another program is using {path.name}. Close it and try again.")
    if code in _GONE:
        return DiskProblem(
            f"The disk that holds {path.name} cannot be read or written. Nothing was changed: check that the "
            "drive is connected and try again."
        )
    return None
