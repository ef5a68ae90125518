"""What every test may ask for. The person's own folders are always the test's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from iro_desk.store import case_file as case_files
from iro_desk.store.case_file import CaseFile
from iro_desk.store.keys import Cost

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
"""A derivation that takes no time: the same code, a cost nobody ships."""

PASSPHRASE = "lantern orchard pebble violin"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the real home."""
    home = tmp_path / "home"
    for variable, folder in (
        ("HOME", home),
        ("XDG_DATA_HOME", home / "data"),
        ("XDG_CONFIG_HOME", home / "config"),
        ("XDG_CACHE_HOME", home / "cache"),
        ("XDG_STATE_HOME", home / "state"),
    ):
        monkeypatch.setenv(variable, str(folder))


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    """A new, empty, encrypted case file, opened with PASSPHRASE."""
    made, _ = case_files.create(tmp_path / "Caseload" / "test.irodesk", PASSPHRASE, cost=CHEAP)
    yield made
    assert not made.in_change, "the test left a transaction open"
    made.close()
