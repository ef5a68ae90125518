"""The case file: made, opened, changed and closed. Making and opening share no step that writes."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from iro_desk.domain.errors import CannotOpen, Damaged, DiskProblem
from iro_desk.store import keys, migrations, places, recovery, sqlcipher
from iro_desk.store.changes import Change
from iro_desk.store.lock import Lock
from iro_desk.store.sqlcipher import Connection, Database

_CHECKED_WHOLE = 32 * 1024 * 1024
"""Bytes up to which every page is read at opening (a fifth of a second); the daily backup reads all."""


class CaseFile:
    """An open case file: one connection, used by one thread at a time."""

    def __init__(self, path: Path, connection: Connection, key: bytes, held: keys.Keys, lock: Lock) -> None:
        self.path = path
        self.db = Database(connection, execute_plugins=False, strict=True)
        self.key = key
        self.keys = held
        self._connection = connection
        self._lock = lock
        self._inode = _inode(path)
        self._is_open = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def schema_version(self) -> int:
        """The number of the newest schema step in this file."""
        return int(self.rows("PRAGMA user_version")[0]["user_version"])

    @property
    def is_open(self) -> bool:
        """Whether it has not been closed."""
        return self._is_open

    @property
    def in_change(self) -> bool:
        """Whether a transaction is open."""
        return bool(self._is_open and self._connection.in_transaction)

    def rows(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> list[dict[str, Any]]:
        """What a query gives, as a list of column name to value."""
        with sqlcipher.told(self.path):
            cursor = self._connection.execute(sql, params)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    @contextlib.contextmanager
    def change(self, what: str, *, reason: str = "", at: datetime) -> Iterator[Change]:
        """One change in one transaction, with its audit line; any exception undoes all of it.

        `what` is told to the person ("Record a meeting"), `at` an instant with its time
        zone. No audit line is written when nothing is. A change within a change is a
        fault of ours (RuntimeError). Raises DiskProblem or Damaged.
        """
        with self.transaction() as connection:
            yield Change(connection, what, reason, at)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction that leaves no audit line: for drafts and the proofs of backups."""
        if self._connection.in_transaction:
            raise RuntimeError("a change within a change")
        self._refuse_replaced()
        with sqlcipher.told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # At a full disk SQLite has already rolled back, and a second ROLLBACK would fail.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the connection and free the file for others; a second call does nothing."""
        if self._is_open:
            self._is_open = False
            self.key = b""
            try:
                self._connection.close()
            finally:
                self._lock.release()

    def _refuse_replaced(self) -> None:
        """Raise DiskProblem when the file at the path is no longer the one that is open."""
        if _inode(self.path) != self._inode:
            raise DiskProblem(
                f"{self.path.name} was moved, replaced or its drive was taken away while it was open. "
                "Nothing was written: close IRO Desk, put the file back and open it again."
            )


def create(path: Path, passphrase: str, *, cost: keys.Cost | None = None) -> tuple[CaseFile, str]:
    """Make a new case file and open it; also gives its recovery key, which is kept nowhere.

    Refuses any file that is already there (CannotOpen) and a weak passphrase
    (RuleBroken). `cost` is tuned to this machine unless given. The file gets its name
    only when it is whole: a crash before leaves the keys file alone.
    """
    keys.refuse_weak(passphrase)
    path = path.expanduser().resolve()
    places.refuse_unsafe(path)
    places.make_folder(path.parent)
    refuse_existing(path)
    key, identity, recovery_key = keys.new_key(), keys.new_identity(), recovery.new()
    held = keys.wrapped(identity, key, passphrase, recovery_key, cost or keys.tuned_cost())
    lock = Lock(path)
    try:
        refuse_existing(path)
        write_keys(path, held)
        try:
            _make_database(path, key, identity)
        except BaseException:
            places.keys_file(path).unlink(missing_ok=True)
            places.keys_copy(identity).unlink(missing_ok=True)
            raise
        return CaseFile(path, _connected(path, key, held), key, held, lock), recovery_key
    except BaseException:
        lock.release()
        raise


def open_case_file(path: Path, *, passphrase: str | None = None, recovery_key: str | None = None) -> CaseFile:
    """Open a case file with its passphrase or its recovery key.

    Raises CannotOpen (missing, foreign, plain, newer, in use, unsafe place), WrongPassphrase,
    Damaged (the file or its keys file) or DiskProblem; the file is then as it was.
    """
    path = path.expanduser().resolve()
    _refuse_missing(path)
    places.refuse_unsafe(path)
    lock = Lock(path)
    try:
        identity = _identity(path)
        held = _found_keys(path, identity)
        key = _unwrapped(held, passphrase, recovery_key)
        _refuse_others_keys(path, held, identity)
        connection = _connected(path, key, held)
        case_file = CaseFile(path, connection, key, held, lock)
        try:
            _keep_keys(path, held)
            with sqlcipher.told(path):
                migrations.apply(case_file.db)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        lock.release()
        raise
    return case_file


def change_passphrase(case_file: CaseFile, passphrase: str, *, cost: keys.Cost | None = None) -> None:
    """Let another passphrase open the case file, and the former one no more.

    Raises RuleBroken when it is weak. Backups made before still open with the former one.
    """
    keys.refuse_weak(passphrase)
    changed = keys.with_passphrase(case_file.keys, case_file.key, passphrase, cost or keys.tuned_cost())
    write_keys(case_file.path, changed)
    case_file.keys = changed


def renew_recovery_key(case_file: CaseFile) -> str:
    """A new recovery key; the former one opens nothing any more (backups made before excepted)."""
    recovery_key = recovery.new()
    changed = keys.with_recovery_key(case_file.keys, case_file.key, recovery_key)
    write_keys(case_file.path, changed)
    case_file.keys = changed
    return recovery_key


def remove(case_file: CaseFile) -> None:
    """Close a case file and take it away, its keys first: without them the rest is unreadable."""
    path, identity = case_file.path, case_file.keys.identity
    case_file.close()
    with places.disk_told(path):
        for gone in (places.keys_copy(identity), places.keys_file(path), path):
            gone.unlink(missing_ok=True)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        places.sync_folder(path.parent)


def write_keys(path: Path, held: keys.Keys) -> None:
    """Write the keys file beside the case file, and its copy in the person's own folder."""
    content = keys.to_bytes(held)
    places.write_whole(places.keys_file(path), content)
    copy = places.keys_copy(held.identity)
    places.make_folder(copy.parent)
    places.write_whole(copy, content)


# Making


def refuse_existing(path: Path) -> None:
    """Raise CannotOpen when anything stands where a new case file or its keys would."""
    if path.exists() or path.is_symlink():
        raise CannotOpen(
            f"There is already a file {path.name} there. It was left as it is: choose another name, or "
            "open it."
        )
    beside = places.keys_file(path)
    if beside.exists():
        raise CannotOpen(
            f"There is already a keys file {beside.name} there, which may belong to a case file that was "
            "moved. It was left as it is: choose another name."
        )
    for suffix in ("-wal", "-shm", "-journal"):
        if path.with_name(path.name + suffix).exists():
            raise CannotOpen(
                f"There is already a file {path.name}{suffix} there, left by another case file. It was "
                "left as it is: choose another name."
            )


def _make_database(path: Path, key: bytes, identity: bytes) -> None:
    """The empty database, made in a folder of its own and moved into place when the disk holds it."""
    with places.work_folder(path) as folder, sqlcipher.told(path):
        fresh = folder / "new.irodesk"
        fresh.touch(0o600)
        connection = sqlcipher.connect(fresh, key, identity)
        try:
            sqlcipher.keep_log(connection)
            migrations.apply(Database(connection, execute_plugins=False, strict=True))
        finally:
            connection.close()
        with places.disk_told(path):
            places.sync_file(fresh)
            fresh.rename(path)
            places.sync_folder(path.parent)


# Opening


def _refuse_missing(path: Path) -> None:
    """Raise CannotOpen unless a file is there."""
    if not path.exists():
        raise CannotOpen(
            f"There is no file {path.name} in that folder. Check the name and that its drive is connected."
        )
    if not path.is_file():
        raise CannotOpen(f"{path.name} is a folder, not a case file. Choose the file itself.")


def _identity(path: Path) -> bytes:
    """The first 16 bytes, once the file is seen to have a case file's shape.

    Read under the lock and before the database is opened: closing any other handle of an
    open SQLite file would drop SQLite's own locks on it.
    """
    with places.disk_told(path), path.open("rb") as file:
        start = file.read(sqlcipher.SALT_SIZE)
        size = os.fstat(file.fileno()).st_size
    if size == 0:
        raise Damaged(
            f"{path.name} is empty (0 bytes). It was left as it is: restore the newest backup under a new "
            "name."
        )
    if start.startswith(b"SQLite format 3\0"):
        raise CannotOpen(
            f"{path.name} is a database without encryption, not a case file. Choose another file."
        )
    if start.startswith(keys.FOREIGN_STARTS):
        raise CannotOpen(
            f"{path.name} is a document of another kind, not a case file. Choose another file; a backup is "
            "restored, not opened."
        )
    if size % sqlcipher.PAGE_SIZE:
        if not places.keys_file(path).exists() and not places.keys_copy(start).exists():
            raise CannotOpen(
                f"{path.name} is not a case file of IRO Desk, or only a piece of one. Choose another file."
            )
        raise Damaged(
            f"{path.name} is cut short ({size:,} bytes). It was left as it is: restore the newest backup "
            "under a new name."
        )
    return start


def _found_keys(path: Path, identity: bytes) -> keys.Keys:
    """The keys beside the file, or else the copy in the person's own folder."""
    beside = places.keys_file(path)
    for candidate in (beside, places.keys_copy(identity)):
        if candidate.exists():
            with places.disk_told(candidate), candidate.open("rb") as file:
                return keys.from_bytes(file.read(keys.LARGEST_KEYS_FILE + 1))
    raise CannotOpen(
        f"The keys file {beside.name} is missing beside {path.name}, and no copy of it is on this "
        "computer. Without it nobody can open the case file: put the keys file back, or take it from a "
        "backup."
    )


def _refuse_others_keys(path: Path, held: keys.Keys, identity: bytes) -> None:
    """Raise Damaged when the file does not begin with the identity that its keys name."""
    if held.identity != identity:
        raise Damaged(
            f"{path.name} does not begin as the case file that its keys file belongs to: its first bytes "
            "are damaged, or one of the two is another file's. Neither was changed: put the right keys "
            "file beside it, or restore the newest backup under a new name."
        )


def _unwrapped(held: keys.Keys, passphrase: str | None, recovery_key: str | None) -> bytes:
    """The database key, by whichever of the two was given."""
    if recovery_key is not None:
        return keys.unwrapped_by_recovery_key(held, recovery_key)
    if passphrase is None:
        raise ValueError("neither a passphrase nor a recovery key was given")
    return keys.unwrapped_by_passphrase(held, passphrase)


def _connected(path: Path, key: bytes, held: keys.Keys) -> Connection:
    """The connection to a whole case file of ours. Raises before anything is written."""
    # Before SQLite makes the other two, which take the rights of the first.
    places.own_only(path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"))
    places.own_only(places.keys_file(path))
    with sqlcipher.told(path), places.owner_only():
        connection = sqlcipher.connect(path, key, held.identity)
        try:
            migrations.refuse_foreign(connection, path)
            _refuse_damaged(connection, path)
            sqlcipher.keep_log(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _refuse_damaged(connection: Connection, path: Path) -> None:
    """Raise Damaged when a page does not carry its signature or the pages do not hang together."""
    if path.stat().st_size > _CHECKED_WHOLE:
        return
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        # After a crash a page may be whole only in the log, which this one reads too.
        wrong = [row[0] for row in connection.execute("PRAGMA quick_check").fetchall() if row[0] != "ok"]
    else:
        # Twice as fast; a cut at the end of a page, which it passes, SQLite found at its first read.
        wrong = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if wrong:
        raise Damaged(
            f"{path.name} is damaged. It was left as it is: restore the newest backup under a new name."
        )


def _keep_keys(path: Path, held: keys.Keys) -> None:
    """Put the keys file back beside the case file, or its copy on this computer, when one is missing."""
    content = keys.to_bytes(held)
    for place in (places.keys_file(path), places.keys_copy(held.identity)):
        if not place.exists():
            places.make_folder(place.parent)
            places.write_whole(place, content)


def _inode(path: Path) -> tuple[int, int] | None:
    """What tells the file at a path from another put in its place; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
