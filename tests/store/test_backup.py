"""Backups count only when they were opened again, and a backup is one because it can be restored."""

from __future__ import annotations

import os
import stat
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from iro_desk.domain.errors import CannotOpen, Damaged, DiskProblem, WrongPassphrase
from iro_desk.store import backup, check, drafts, places, settings
from iro_desk.store import case_file as case_files
from iro_desk.store.case_file import CaseFile
from tests.conftest import CHEAP, PASSPHRASE

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
CANARY = "Zephyrine-Quillfeather-7731"


@pytest.fixture
def filled(case_file: CaseFile) -> CaseFile:
    with case_file.change("Fill", at=NOW) as change:
        for number in range(50):
            settings.put(change, f"key {number}", f"{CARRIED} {number}")
    drafts.save(case_file, 4, "decision", None, CANARY, NOW)
    return case_file


CARRIED = f"{CANARY} " * 10


def test_check_C12_a_backup_restores_to_what_it_was_made_of(filled: CaseFile, tmp_path: Path) -> None:
    proof = backup.back_up(filled, None, NOW)
    wanted = settings.get_all(filled)
    with filled.change("Later", at=NOW) as change:
        settings.put(change, "later", 1)
    said = backup.open_backup(proof.path)
    assert (said.made_at, said.identity, said.size) == (NOW, filled.keys.identity, proof.size)
    backup.restore(proof.path, tmp_path / "again" / "restored.irodesk")
    with case_files.open_case_file(
        tmp_path / "again" / "restored.irodesk", passphrase=PASSPHRASE
    ) as restored:
        assert settings.get_all(restored) == wanted
        assert drafts.every(restored)[0].content == CANARY
        assert check.check(restored) == []
        with restored.change("Work goes on", at=NOW) as change:
            settings.put(change, "a", 1)


def test_check_C9_a_proof_tells_rows_and_size(filled: CaseFile) -> None:
    assert backup.latest_proof(filled) is None
    proof = backup.back_up(filled, None, NOW)
    assert proof.path == places.backups_folder() / "test-2026-11-24-0912.irodesk-backup"
    assert proof.rows["setting"] == 50
    assert proof.size == proof.path.stat().st_size
    assert backup.latest_proof(filled) == proof
    assert check.check(filled) == []


def test_check_B10_a_backup_is_the_owners_alone_and_unreadable(filled: CaseFile, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        proof = backup.back_up(filled, tmp_path / "own" / "copy.irodesk-backup", NOW)
        backup.restore(proof.path, tmp_path / "restored" / "a.irodesk")
    finally:
        os.umask(before)
    assert [path.name for path in proof.path.parent.iterdir()] == ["copy.irodesk-backup"]
    assert stat.S_IMODE(proof.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(proof.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "restored").iterdir()} == {0o600}
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or CANARY.encode() not in path.read_bytes()
    with zipfile.ZipFile(proof.path) as container:
        assert all(entry.external_attr >> 16 == 0o100600 for entry in container.infolist())


def test_two_backups_of_one_minute_both_stay(filled: CaseFile, tmp_path: Path) -> None:
    first, second = (backup.back_up(filled, tmp_path, NOW) for _ in range(2))
    assert first.path != second.path
    assert first.path.exists()
    assert second.path.name == "test-2026-11-24-0912-2.irodesk-backup"


def test_a_backup_replaces_no_file(filled: CaseFile, tmp_path: Path) -> None:
    there = tmp_path / "there.irodesk-backup"
    there.write_bytes(b"kept")
    for taken in (there, filled.path):
        before = taken.stat().st_size
        with pytest.raises(CannotOpen, match="already a file"):
            backup.back_up(filled, taken, NOW)
        assert taken.stat().st_size == before
    assert backup.latest_proof(filled) is None


def test_check_C9_a_damaged_case_file_gives_no_backup(filled: CaseFile, tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    good = backup.back_up(filled, tmp_path / "backups", NOW)
    filled.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    filled.db.execute("PRAGMA shrink_memory")
    with filled.path.open("r+b") as file:
        for page in range(3, filled.path.stat().st_size // 4096):
            file.seek(page * 4096 + 50)
            file.write(b"damage")
    with pytest.raises(Damaged):
        backup.back_up(filled, tmp_path / "backups" / "bad.irodesk-backup", NOW)
    assert list(good.path.parent.iterdir()) == [good.path]


def test_check_C9_a_copy_that_lost_rows_does_not_count(
    filled: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = check.row_counts
    monkeypatch.setattr(
        check,
        "row_counts",
        lambda connection: {**counted(connection), "setting": 51 if connection is filled.db.conn else 50},
    )
    with pytest.raises(Damaged, match="thrown away"):
        backup.back_up(filled, None, NOW)
    assert list(places.backups_folder().iterdir()) == []


def test_check_B2_a_full_disk_leaves_no_piece_and_keeps_earlier_ones(
    filled: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = backup.back_up(filled, None, NOW)

    def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(places, "sync_file", full)
    with pytest.raises(DiskProblem, match="No space left"):
        backup.back_up(filled, None, NOW + timedelta(minutes=1))
    assert list(places.backups_folder().iterdir()) == [earlier.path]
    assert backup.latest_proof(filled) == earlier


def test_a_backup_within_a_change_is_a_fault(filled: CaseFile) -> None:
    with filled.change("Outer", at=NOW), pytest.raises(RuntimeError):
        backup.back_up(filled, None, NOW)


@pytest.mark.parametrize(
    ("hours", "is_due"),
    [(0, False), (14, False), (15, True), (24, True), (-10, True), (-24, True), (8760, True)],
)
def test_check_H1_a_backup_is_due_on_any_other_day(filled: CaseFile, hours: int, is_due: bool) -> None:
    assert backup.due(filled, NOW)
    backup.back_up(filled, None, NOW)
    assert backup.due(filled, NOW + timedelta(hours=hours)) is is_due


def test_a_backup_that_was_deleted_is_due_again(filled: CaseFile) -> None:
    backup.back_up(filled, None, NOW).path.unlink()
    assert backup.due(filled, NOW)


def test_restoring_replaces_no_file(filled: CaseFile, tmp_path: Path) -> None:
    proof = backup.back_up(filled, None, NOW)
    with pytest.raises(CannotOpen, match="already"):
        backup.restore(proof.path, filled.path)
    (tmp_path / "b.irodesk-keys").write_bytes(b"kept")
    with pytest.raises(CannotOpen, match="keys file"):
        backup.restore(proof.path, tmp_path / "b.irodesk")
    assert (tmp_path / "b.irodesk-keys").read_bytes() == b"kept"


def test_a_backup_keeps_the_passphrase_of_its_day(filled: CaseFile, tmp_path: Path) -> None:
    proof = backup.back_up(filled, None, NOW)
    case_files.change_passphrase(filled, "harbour candle thistle drum", cost=CHEAP)
    backup.restore(proof.path, tmp_path / "old.irodesk")
    case_files.open_case_file(tmp_path / "old.irodesk", passphrase=PASSPHRASE).close()
    with pytest.raises(WrongPassphrase):
        case_files.open_case_file(tmp_path / "old.irodesk", passphrase="harbour candle thistle drum")


@pytest.mark.parametrize("spoil", ["cut", "flip", "other zip", "no zip", "empty", "missing"])
def test_a_backup_that_is_none_is_refused_and_restores_nothing(
    filled: CaseFile, tmp_path: Path, spoil: str
) -> None:
    path = backup.back_up(filled, None, NOW).path
    content = bytearray(path.read_bytes())
    if spoil == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif spoil == "flip":
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    elif spoil == "other zip":
        with zipfile.ZipFile(path, "w") as container:
            container.writestr("../../etc/evil", "x")
    elif spoil == "missing":
        path.unlink()
    else:
        path.write_bytes(b"" if spoil == "empty" else b"no zip at all")
    with pytest.raises(CannotOpen) as told:
        backup.restore(path, tmp_path / "to" / "a.irodesk")
    assert isinstance(told.value, Damaged) is (spoil not in ("other zip", "missing"))
    assert list((tmp_path / "to").iterdir()) == []
