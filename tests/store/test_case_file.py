"""The case file: made once, opened only when it is whole and ours, changed all or nothing."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3

from iro_desk.domain.errors import AlreadyOpen, CannotOpen, Damaged, DiskProblem, RuleBroken, WrongPassphrase
from iro_desk.store import (
    audit,
    check,
    keys,
    migrations,
    places,
    settings,
    sqlcipher,
)
from iro_desk.store import (
    case_file as case_files,
)
from iro_desk.store.case_file import CaseFile
from tests.conftest import CHEAP, PASSPHRASE

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
CANARY = "Zephyrine-Quillfeather-7731"


def put(case_file: CaseFile, key: str, value: object) -> None:
    with case_file.change(f"Set {key}", at=NOW) as change:
        settings.put(change, key, value)


def opened(path: Path) -> CaseFile:
    return case_files.open_case_file(path, passphrase=PASSPHRASE)


def picture(folder: Path) -> dict[str, str]:
    """Every file under a folder by its content."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.fixture
def closed(case_file: CaseFile) -> Path:
    """A closed case file of many pages."""
    with case_file.change("Fill", at=NOW) as change:
        for number in range(120):
            settings.put(change, f"key {number}", f"{CANARY} {number} " * 20)
    case_file.close()
    return case_file.path


# Making and opening


def test_what_was_changed_is_there_after_opening_again(case_file: CaseFile) -> None:
    put(case_file, "name", "Zoë Łukasz Nguyễn")
    assert case_file.schema_version == migrations.schema_version()
    case_file.close()
    with opened(case_file.path) as again:
        assert settings.get(again, "name") == "Zoë Łukasz Nguyễn"
        assert check.check(again) == []
    assert not again.is_open


def test_the_recovery_key_opens_too(tmp_path: Path) -> None:
    made, recovery_key = case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    put(made, "a", 1)
    made.close()
    with case_files.open_case_file(made.path, recovery_key=recovery_key.lower()) as again:
        assert settings.get(again, "a") == 1


def test_opening_needs_one_of_the_two(closed: Path) -> None:
    with pytest.raises(ValueError, match="neither"):
        case_files.open_case_file(closed)


def test_a_weak_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuleBroken):
        case_files.create(tmp_path / "new" / "a.irodesk", "short", cost=CHEAP)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["a.irodesk", "a.irodesk-keys", "a.irodesk-wal"])
def test_making_replaces_no_file(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(CannotOpen, match="already"):
        case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_a_failed_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(places, "sync_file", full)
    with pytest.raises(DiskProblem, match="No space left"):
        case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_check_B10_files_are_the_owners_alone(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        made, _ = case_files.create(tmp_path / "own" / "deep" / "a.irodesk", PASSPHRASE, cost=CHEAP)
        put(made, "a", 1)
        found = {path.name: stat.S_IMODE(path.stat().st_mode) for path in made.path.parent.iterdir()}
        folders = [
            tmp_path / "own",
            tmp_path / "own" / "deep",
            places.data_folder(),
            places.keys_copy(b"x").parent,
        ]
        assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
        assert stat.S_IMODE(places.keys_copy(made.keys.identity).stat().st_mode) == 0o600
        made.close()
    finally:
        assert os.umask(before) == umask
    names = ("a.irodesk", "a.irodesk-keys", "a.irodesk-lock", "a.irodesk-shm", "a.irodesk-wal")
    assert found == dict.fromkeys(names, 0o600)


def test_check_B10_wider_rights_are_taken_away_at_opening(closed: Path) -> None:
    closed.chmod(0o644)
    with opened(closed):
        assert stat.S_IMODE(closed.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["with space", "Zoë Łukasz", "🦉", "100% #1?&=", "x" * 200, "no suffix"])
def test_check_B11_odd_names_work(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name} folder"[:200] / (name if name == "no suffix" else f"{name}.irodesk")
    made, _ = case_files.create(path, PASSPHRASE, cost=CHEAP)
    put(made, "a", 1)
    made.close()
    with opened(path) as again:
        assert settings.get(again, "a") == 1


def test_check_B11_a_symbolic_link_opens_the_one_file(closed: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.irodesk"
    link.symlink_to(closed)
    with opened(link) as case_file:
        assert case_file.path == closed
        with pytest.raises(AlreadyOpen):
            opened(closed)


def test_check_B11_a_hard_link_is_refused(closed: Path, tmp_path: Path) -> None:
    (tmp_path / "second.irodesk").hardlink_to(closed)
    with pytest.raises(CannotOpen, match="second name"):
        opened(closed)


# What is refused, each with its own sentence, and left as it was


def empty(path: Path) -> None:
    path.write_bytes(b"")


def plain(path: Path) -> None:
    path.unlink()
    connection = sqlcipher3.connect(str(path))
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def foreign(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))


def noise(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(8192))


def gone(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def keyless(path: Path) -> None:
    places.keys_file(path).unlink()
    shutil.rmtree(places.data_folder() / "Keys")


def keys_damaged(path: Path) -> None:
    places.keys_file(path).write_bytes(b"{}")


def page_one(path: Path) -> None:
    flip(path, 777)


def salt(path: Path) -> None:
    flip(path, 3)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x10
    path.write_bytes(content)


REFUSED: list[tuple[Callable[[Path], None], type[CannotOpen], str]] = [
    (empty, Damaged, "empty"),
    (plain, CannotOpen, "without encryption"),
    (foreign, CannotOpen, "another kind"),
    (noise, Damaged, "does not begin as"),
    (gone, CannotOpen, "no file"),
    (folder, CannotOpen, "folder"),
    (keyless, CannotOpen, "keys file test.irodesk-keys is missing"),
    (keys_damaged, Damaged, "keys file of this case file is damaged"),
    (page_one, Damaged, "test.irodesk is damaged"),
    (salt, Damaged, "first bytes"),
]


@pytest.mark.parametrize(
    ("spoil", "kind", "words"), REFUSED, ids=lambda value: getattr(value, "__name__", None)
)
def test_what_is_no_whole_case_file_is_refused_and_left(
    closed: Path, spoil: Callable[[Path], None], kind: type[CannotOpen], words: str
) -> None:
    spoil(closed)
    before = picture(closed.parent)
    with pytest.raises(CannotOpen, match=words) as told:
        opened(closed)
    assert type(told.value) is kind
    assert picture(closed.parent) == before
    assert PASSPHRASE not in told.value.sentence


def test_every_refusal_has_its_own_sentence() -> None:
    assert len({words for _, _, words in REFUSED}) == len(REFUSED)


@pytest.mark.parametrize("size", [1, 15, 16, 100, 4095, 4096, 4097, "half", "end - 1", "end - 4096"])
def test_check_C1_a_cut_file_is_damaged_and_never_a_new_one(closed: Path, size: int | str) -> None:
    whole = closed.stat().st_size
    sizes = {"half": whole // 2 // 4096 * 4096, "end - 1": whole - 1, "end - 4096": whole - 4096}
    os.truncate(closed, sizes[size] if isinstance(size, str) else size)
    before = picture(closed.parent)
    with pytest.raises(CannotOpen) as told:
        opened(closed)
    assert isinstance(told.value, Damaged) or size in (1, 15)
    assert picture(closed.parent) == before


def test_check_C2_flipped_bits_are_detected_on_every_page(closed: Path) -> None:
    content = closed.read_bytes()
    chance = random.Random(2)
    for page in range(len(content) // 4096):
        place = page * 4096 + chance.randrange(4096)
        damaged = bytearray(content)
        damaged[place] ^= 1 << chance.randrange(8)
        closed.write_bytes(damaged)
        with pytest.raises(Damaged):
            opened(closed)
        assert closed.read_bytes() == damaged


def test_check_C3_damage_and_a_wrong_passphrase_are_told_apart(closed: Path) -> None:
    before = picture(closed.parent)
    with pytest.raises(WrongPassphrase):
        case_files.open_case_file(closed, passphrase="lantern orchard pebble viola")
    assert picture(closed.parent) == before
    flip(closed, 2000)
    with pytest.raises(Damaged):
        opened(closed)
    with pytest.raises(WrongPassphrase):
        case_files.open_case_file(closed, passphrase="lantern orchard pebble viola")


def test_check_C4_a_foreign_log_is_ignored(closed: Path, tmp_path: Path) -> None:
    other, _ = case_files.create(tmp_path / "other.irodesk", PASSPHRASE, cost=CHEAP)
    put(other, "a", "of the other")
    log = (tmp_path / "other.irodesk-wal").read_bytes()
    other.close()
    closed.with_name("test.irodesk-wal").write_bytes(log)
    try:
        with opened(closed) as again:
            assert settings.get(again, "a") is None
            assert len(settings.get_all(again)) == 120
    except Damaged:
        pass


def test_check_C8_a_newer_file_is_refused_and_names_the_version(case_file: CaseFile) -> None:
    case_file.db.execute("UPDATE about SET app_version = '9.4.1'")
    case_file.db.execute("PRAGMA user_version = 99")
    case_file.close()
    before = picture(case_file.path.parent)
    with pytest.raises(CannotOpen, match=r"9\.4\.1") as told:
        opened(case_file.path)
    assert not isinstance(told.value, Damaged)
    assert picture(case_file.path.parent) == before


def test_an_openable_database_of_another_kind_is_damaged_never_new(case_file: CaseFile) -> None:
    case_file.db.execute("PRAGMA application_id = 5")
    case_file.close()
    with pytest.raises(Damaged, match="caseload is not in it"):
        opened(case_file.path)


def test_a_missing_keys_file_is_taken_from_the_copy(closed: Path) -> None:
    before = places.keys_file(closed).read_bytes()
    places.keys_file(closed).unlink()
    with pytest.raises(WrongPassphrase):
        case_files.open_case_file(closed, passphrase="not the passphrase")
    assert not places.keys_file(closed).exists()
    opened(closed).close()
    assert places.keys_file(closed).read_bytes() == before


def test_a_missing_copy_is_put_back(closed: Path) -> None:
    shutil.rmtree(places.data_folder())
    with opened(closed) as again:
        assert places.keys_copy(again.keys.identity).read_bytes() == places.keys_file(closed).read_bytes()


def test_a_copy_in_the_folder_of_another_case_file_is_not_taken(closed: Path, tmp_path: Path) -> None:
    other, _ = case_files.create(tmp_path / "other.irodesk", PASSPHRASE, cost=CHEAP)
    other.close()
    shutil.copy(places.keys_file(other.path), places.keys_file(closed))
    with pytest.raises(Damaged, match="another file's"):
        opened(closed)


def test_a_new_passphrase_opens_and_the_former_does_not(case_file: CaseFile) -> None:
    case_files.change_passphrase(case_file, "harbour candle thistle drum", cost=CHEAP)
    case_file.close()
    with pytest.raises(WrongPassphrase):
        opened(case_file.path)
    with case_files.open_case_file(case_file.path, passphrase="harbour candle thistle drum") as again:
        copy = places.keys_copy(again.keys.identity)
        assert copy.read_bytes() == places.keys_file(again.path).read_bytes()
        with pytest.raises(RuleBroken):
            case_files.change_passphrase(again, "short", cost=CHEAP)


def test_check_D6_a_new_recovery_key_opens_and_the_former_does_not(tmp_path: Path) -> None:
    made, former = case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    newer = case_files.renew_recovery_key(made)
    made.close()
    with pytest.raises(WrongPassphrase):
        case_files.open_case_file(made.path, recovery_key=former)
    case_files.open_case_file(made.path, recovery_key=newer).close()


# Nothing readable


def test_nothing_written_can_be_read_outside(closed: Path, tmp_path: Path) -> None:
    with opened(closed) as again:
        put(again, "canary", CANARY)
        forms = [CANARY.encode(code) for code in ("utf-8", "utf-16-le")]
        forms += [again.key, again.key.hex().encode(), PASSPHRASE.encode()]
        for file in tmp_path.rglob("*"):
            content = file.read_bytes() if file.is_file() else b""
            assert not any(form in content for form in forms), file


def test_the_pragmas_hold(case_file: CaseFile) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cipher_memory_security": "1",
        "application_id": migrations.APPLICATION_ID,
        "user_version": migrations.schema_version(),
    }
    found = {name: next(iter(case_file.rows(f"PRAGMA {name}")[0].values())) for name in wanted}
    assert found == wanted


# Changing


def test_a_change_that_fails_leaves_nothing(case_file: CaseFile) -> None:
    def spoiled() -> None:
        with case_file.change("Spoil", at=NOW) as change:
            settings.put(change, "a", 1)
            assert change.rows("SELECT * FROM setting")
            raise KeyError("a fault")

    with pytest.raises(KeyError):
        spoiled()
    assert settings.get_all(case_file) == {}
    assert audit.lines(case_file) == []
    put(case_file, "a", 2)
    assert settings.get(case_file, "a") == 2


def test_a_change_within_a_change_is_a_fault(case_file: CaseFile) -> None:
    with case_file.change("Outer", at=NOW) as change:
        settings.put(change, "a", 1)
        with pytest.raises(RuntimeError), case_file.change("Inner", at=NOW):
            pass
    assert settings.get(case_file, "a") == 1


def test_a_change_without_a_time_zone_is_a_fault(case_file: CaseFile) -> None:
    with pytest.raises(ValueError, match="time zone"), case_file.change("Naive", at=datetime(2026, 1, 1)):  # noqa: DTZ001
        pass
    assert not case_file.in_change


def test_check_B1_a_full_disk_is_told_and_the_next_save_works(case_file: CaseFile) -> None:
    pages = case_file.rows("PRAGMA page_count")[0]["page_count"]
    case_file.db.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(DiskProblem, match="full"):
        put(case_file, "big", "x" * 100_000)
    assert not case_file.in_change
    assert settings.get_all(case_file) == {}
    case_file.db.execute("PRAGMA max_page_count = 1000000")
    put(case_file, "big", "x" * 100_000)


def test_a_file_that_may_only_be_read_is_told(case_file: CaseFile) -> None:
    case_file.db.execute("PRAGMA query_only = ON")
    with pytest.raises(DiskProblem, match="read-only"):
        put(case_file, "a", 1)
    case_file.db.execute("PRAGMA query_only = OFF")


def test_a_fault_of_ours_stays_one(case_file: CaseFile) -> None:
    with pytest.raises(sqlcipher.DatabaseError):
        case_file.rows("SELECT nothing FROM nowhere")


def test_check_B8_a_file_swapped_underneath_is_not_written(case_file: CaseFile) -> None:
    kept = case_file.path.with_name("kept")
    case_file.path.rename(kept)
    with pytest.raises(DiskProblem, match="moved"):
        put(case_file, "a", 1)
    shutil.copy(kept, case_file.path)
    with pytest.raises(DiskProblem, match="moved"):
        put(case_file, "a", 1)
    case_file.path.unlink()
    kept.rename(case_file.path)
    put(case_file, "a", 1)


def test_sentences_blame_nobody(closed: Path) -> None:
    for spoil, _, _ in REFUSED:
        copy = closed.parent.parent / spoil.__name__ / closed.name
        shutil.copytree(closed.parent, copy.parent)
        if spoil is keyless:
            continue
        spoil(copy)
        with pytest.raises(CannotOpen) as told:
            opened(copy)
        sentence = told.value.sentence
        assert sentence.endswith(".")
        assert not any(word in sentence.lower() for word in ("please", "sorry", "invalid", "oops", "error"))
        assert str(closed.parent) not in sentence


def test_keys_survive_where_only_the_lock_was_left(tmp_path: Path) -> None:
    places.lock_file(tmp_path / "a.irodesk").write_bytes(b"left by a crash")
    made, _ = case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    made.close()
    assert keys.from_bytes(places.keys_file(made.path).read_bytes()) == made.keys


def test_check_B4_a_file_made_writable_again_is_written_again(closed: Path) -> None:
    for suffix in ("-wal", "-shm"):  # as an opening leaves them that could only read
        closed.with_name(closed.name + suffix).touch(0o400)
    with opened(closed) as again:
        modes = {
            stat.S_IMODE(closed.with_name(closed.name + suffix).stat().st_mode) for suffix in ("-wal", "-shm")
        }
        assert modes == {0o600}
        put(again, "a", 1)
