"""The library underneath: its versions, and what its errors mean to a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
import sqlite_utils

from iro_desk.domain.errors import CannotOpen, Damaged, DiskProblem
from iro_desk.store import case_file as case_files
from iro_desk.store import sqlcipher
from tests.conftest import CHEAP, PASSPHRASE


@pytest.fixture(autouse=True)
def _asked_afresh() -> Iterator[None]:
    sqlcipher.require_versions.cache_clear()
    yield
    sqlcipher.require_versions.cache_clear()


def test_check_C6_the_versions_will_do() -> None:
    sqlite, cipher = sqlcipher.require_versions()
    assert tuple(map(int, sqlite.split("."))) >= sqlcipher.LOWEST_SQLITE
    assert cipher.startswith("4.")


def test_check_C6_an_affected_library_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher3, "sqlite_version_info", (3, 51, 1))
    with pytest.raises(CannotOpen, match="damage a case"):
        case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)


def test_check_C5_a_library_that_does_not_encrypt_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    monkeypatch.setattr(sqlcipher3, "connect", sqlite3.connect)
    with pytest.raises(CannotOpen, match="cannot encrypt"):
        case_files.create(tmp_path / "a.irodesk", PASSPHRASE, cost=CHEAP)
    assert not (tmp_path / "a.irodesk").exists()


def test_sqlite_utils_speaks_to_the_cipher() -> None:
    assert vars(sqlite_utils.db)["OperationalError"] is sqlcipher3.OperationalError


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (13, DiskProblem),
        (8, DiskProblem),
        (10, DiskProblem),
        (14, DiskProblem),
        (5, DiskProblem),
        (11, Damaged),
        (26, Damaged),
        (10 | 3 << 8, DiskProblem),
        (19, None),
        (1, None),
    ],
)
def test_an_error_becomes_a_sentence_or_stays_a_fault(code: int, kind: type[Exception] | None) -> None:
    error = sqlcipher3.OperationalError("as the library says it")
    error.sqlite_errorcode = code
    with (
        pytest.raises(kind or sqlcipher3.OperationalError) as told,
        sqlcipher.told(Path("/folder/a.irodesk")),
    ):
        raise error
    if kind:
        assert "a.irodesk" in str(told.value)
        assert "/folder" not in str(told.value)
