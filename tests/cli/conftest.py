"""Case files of the command line, made once: each test works on a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from iro_desk.store import keys
from tests.cli.terminal import CLEAN, DAY, Terminal
from tests.conftest import CHEAP, live_in


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `iro-desk new` makes."""
    folder = tmp_path_factory.mktemp("new")
    with pytest.MonkeyPatch.context() as patched:
        live_in(folder / "home", patched)
        patched.setattr(keys, "tuned_cost", lambda: CHEAP)
        at = Terminal(folder)
        at.on_file("new", "--iro", "IRO One (fictional)", "--authority", "Exampleshire")
    return at.file


@pytest.fixture(scope="session")
def imported_file(new_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with the council's files taken in."""
    folder = tmp_path_factory.mktemp("imported")
    with pytest.MonkeyPatch.context() as patched:
        live_in(folder / "home", patched)
        at = _beside(new_file, folder)
        at.on_file("import", *CLEAN, *DAY)
    return at.file


def _beside(case_file: Path, folder: Path) -> Terminal:
    at = Terminal(folder)
    for kept in case_file.parent.glob(f"{case_file.name}*"):
        shutil.copy2(kept, folder / kept.name)
    return at


@pytest.fixture
def terminal(new_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """The person with a new case file."""
    monkeypatch.setattr(keys, "tuned_cost", lambda: CHEAP)
    return _beside(new_file, tmp_path)


@pytest.fixture
def at(imported_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """The person with the council's files taken in."""
    monkeypatch.setattr(keys, "tuned_cost", lambda: CHEAP)
    return _beside(imported_file, tmp_path)
