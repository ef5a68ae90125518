"""Backups: one file that holds the database and its keys, counted only once it was opened again and read.

The container is a zip without compression (what is in it is encrypted and does not
compress). Nothing in it is readable without the passphrase but the date and the identity
of the case file. The database is copied by `VACUUM INTO`, which encrypts the copy under the same key.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from iro_desk.domain.errors import CannotOpen, Damaged, DiskProblem
from iro_desk.store import check, keys, migrations, places, sqlcipher
from iro_desk.store.case_file import CaseFile, refuse_existing

SUFFIX = ".irodesk-backup"
"""What the name of a backup ends in."""

_FORMAT = "irodesk-backup"
_VERSION = 1
_DATABASE, _KEYS, _ABOUT = "caseload.irodesk", "caseload.irodesk-keys", "backup.json"
_LARGEST = 16 * 1024**3  # bytes a database in a backup may claim to have


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """That a backup was written, opened again with its key, read whole and counted."""

    path: Path
    at: datetime
    rows: dict[str, int]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What can be read of a backup without its passphrase."""

    path: Path
    made_at: datetime
    identity: bytes
    size: int


def back_up(case_file: CaseFile, to: Path | None, at: datetime) -> Proof:
    """Make a backup and prove it. `to` is a new file, an existing folder, or None for the usual folder.

    Raises CannotOpen when a file of that name is there, DiskProblem, or Damaged when the
    copy does not hold what the case file holds. Then nothing is left under the backup's name, and
    earlier backups are as they were.
    """
    target = _target(case_file.path, to, at)
    with places.work_folder(target) as folder, places.disk_told(target), sqlcipher.told(target):
        packed = folder / "packed"
        _pack(case_file, packed, at)
        rows = _proved(case_file, packed)
        places.sync_file(packed)
        size = packed.stat().st_size
        _refuse_taken(target)
        packed.rename(target)
        places.sync_folder(target.parent)
    proof = Proof(path=target, at=at, rows=rows, size=size)
    with case_file.transaction() as connection:
        connection.execute(
            "INSERT INTO backup_proof (path, at, size, row_counts) VALUES (?, ?, ?, ?)",
            [str(target), at.isoformat(), size, json.dumps(rows)],
        )
    return proof


def latest_proof(case_file: CaseFile) -> Proof | None:
    """The newest backup that counts, or None."""
    found = case_file.rows("SELECT path, at, size, row_counts FROM backup_proof ORDER BY id DESC LIMIT 1")
    if not found:
        return None
    row = found[0]
    return Proof(
        path=Path(row["path"]),
        at=datetime.fromisoformat(row["at"]),
        rows=json.loads(row["row_counts"]),
        size=row["size"],
    )


def due(case_file: CaseFile, now: datetime) -> bool:
    """Whether today has no backup yet that counts and is still where it was put.

    A clock that was set back leaves no day without one: any other day than today's is due.
    """
    proof = latest_proof(case_file)
    return proof is None or proof.at.astimezone(now.tzinfo).date() != now.date() or not proof.path.exists()


def open_backup(path: Path) -> Backup:
    """What a backup says about itself. Raises CannotOpen or Damaged."""
    with _container(path) as container:
        about = _about(container, path)
        return Backup(
            path=path,
            made_at=datetime.fromisoformat(about["made_at"]),
            identity=bytes.fromhex(about["case_file"]),
            size=path.stat().st_size,
        )


def restore(path: Path, to: Path) -> None:
    """Put the case file and the keys of a backup at a new path, to be opened with the passphrase of that day.

    Raises CannotOpen when anything stands there, Damaged when the backup is not whole, or
    DiskProblem; then nothing is left there.
    """
    to = to.expanduser().resolve()
    places.refuse_unsafe(to)
    places.make_folder(to.parent)
    refuse_existing(to)
    with places.work_folder(to) as folder, _container(path) as container:
        _about(container, path)
        held = keys.from_bytes(_read(container, _KEYS, path))
        fresh = folder / "fresh"
        _extract(container, fresh, path)
        places.write_whole(places.keys_file(to), keys.to_bytes(held))
        try:
            with places.disk_told(to):
                fresh.rename(to)
                places.sync_folder(to.parent)
        except BaseException:
            places.keys_file(to).unlink(missing_ok=True)
            raise


# Making


def _target(case_file: Path, to: Path | None, at: datetime) -> Path:
    """The path of the new backup, refused when it is taken."""
    if to is None:
        to = places.backups_folder()
        places.make_folder(to)
    to = to.expanduser().resolve()
    if not to.is_dir():
        _refuse_taken(to)
        places.make_folder(to.parent)
        return to
    name = f"{case_file.name.removesuffix(places.SUFFIX)}-{at:%Y-%m-%d-%H%M}"
    target, number = to / f"{name}{SUFFIX}", 1
    while target.exists():
        number += 1
        target = to / f"{name}-{number}{SUFFIX}"
    return target


def _refuse_taken(target: Path) -> None:
    if target.exists():
        raise CannotOpen(
            f"There is already a file {target.name} there. It was left as it is: choose another name for "
            "the backup."
        )


def _pack(case_file: CaseFile, packed: Path, at: datetime) -> None:
    """Copy the database, encrypted, and put it into the container with its keys."""
    if case_file.in_change:
        raise RuntimeError("a backup within a change")
    copy = packed.with_name(_DATABASE)
    case_file.db.conn.execute("VACUUM INTO ?", [str(copy)])
    about = {"format": _FORMAT, "version": _VERSION, "case_file": case_file.keys.identity.hex()}
    about["made_at"] = at.isoformat()
    with zipfile.ZipFile(packed, "x", zipfile.ZIP_STORED) as container:
        container.writestr(_entry(_ABOUT, at), json.dumps(about))
        container.writestr(_entry(_KEYS, at), keys.to_bytes(case_file.keys))
        with copy.open("rb") as source, container.open(_entry(_DATABASE, at), "w", force_zip64=True) as entry:
            shutil.copyfileobj(source, entry, 1024 * 1024)
    copy.unlink()


def _entry(name: str, at: datetime) -> zipfile.ZipInfo:
    """An entry for the owner alone, wherever it may be unpacked."""
    entry = zipfile.ZipInfo(name, (max(at.year, 1980), *at.timetuple()[1:6]))
    entry.external_attr = 0o100600 << 16
    return entry


def _proved(case_file: CaseFile, packed: Path) -> dict[str, int]:
    """Take the copy out of its container, open it with its key, read all of it and count its rows."""
    failure = Damaged(
        f"The backup of {case_file.path.name} did not hold what the case file holds, so it was thrown "
        "away. Earlier backups are as they were: check the case file, and try another disk."
    )
    with _container(packed) as container:
        _about(container, packed)
        if _read(container, _KEYS, packed) != keys.to_bytes(case_file.keys):
            raise failure
        copy = packed.with_name(_DATABASE)
        _extract(container, copy, packed)
    connection = sqlcipher.connect(copy, case_file.key, case_file.keys.identity, mode="ro")
    try:
        migrations.refuse_foreign(connection, packed)
        rows = check.row_counts(connection)
        if check.integrity_problems(connection) or rows != check.row_counts(case_file.db.conn):
            raise failure
    finally:
        connection.close()
    return rows


# Reading


@contextlib.contextmanager
def _container(path: Path) -> Iterator[zipfile.ZipFile]:
    """The container, opened; its damage told in words."""
    if not path.is_file():
        raise CannotOpen(
            f"There is no backup {path.name} in that folder. Check the name and that its drive is connected."
        )
    try:
        with zipfile.ZipFile(path) as container:
            yield container
    except (zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        raise _damaged(path) from error


def _about(container: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    """What the container says about itself, once it is seen to be a backup of ours."""
    if sorted(container.namelist()) != sorted((_DATABASE, _KEYS, _ABOUT)):
        raise CannotOpen(f"{path.name} is not a backup of IRO Desk. Choose another file.")
    try:
        about: dict[str, Any] = json.loads(_read(container, _ABOUT, path))
        if about["format"] != _FORMAT:
            raise _damaged(path)
        if about["version"] > _VERSION:
            raise CannotOpen(
                f"{path.name} was made by a later version of IRO Desk. Install that version and restore "
                "it there."
            )
        datetime.fromisoformat(about["made_at"])
        bytes.fromhex(about["case_file"])
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(path) from error
    return about


def _read(container: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """A small entry, whole (its check sum is compared)."""
    entry = container.getinfo(name)
    if entry.file_size > keys.LARGEST_KEYS_FILE or entry.compress_type != zipfile.ZIP_STORED:
        raise _damaged(path)
    return container.read(entry)


def _extract(container: zipfile.ZipFile, to: Path, path: Path) -> None:
    """The database, whole and on the disk (its check sum is compared)."""
    entry = container.getinfo(_DATABASE)
    if entry.file_size > _LARGEST or entry.compress_type != zipfile.ZIP_STORED:
        raise _damaged(path)
    with container.open(entry) as source, to.open("xb") as target:
        try:
            shutil.copyfileobj(source, target, 1024 * 1024)
            target.flush()
            os.fsync(target.fileno())
        except OSError as error:
            raise DiskProblem(
                f"{path.name} cannot be unpacked ({error.strerror or 'the disk gave no reason'}). Check "
                "the free space and try again."
            ) from error


def _damaged(path: Path) -> Damaged:
    return Damaged(f"The backup {path.name} is damaged. It was left as it is: use an earlier backup.")
