"""What every test may ask for. The person's own folders are always the test's."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler

from iro_desk.services import demo_file
from iro_desk.services.demo_file import DemoFile
from iro_desk.store import case_file as case_files
from iro_desk.store.case_file import CaseFile
from iro_desk.store.keys import Cost

# How fast examples are made says how busy the machine is, and nothing of the code.
settings.register_profile("suite", suppress_health_check=[HealthCheck.too_slow], deadline=None)
settings.load_profile("suite")

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
"""A derivation that takes no time: the same code, a cost nobody ships."""

PASSPHRASE = "lantern orchard pebble violin"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Widgets a test is done with go now: outside an event loop Qt keeps them, and dresses them, for ever.

    A warning of Qt as they go fails the test, as one during it does.
    """
    yield
    if QCoreApplication.instance() is None:
        return
    told: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _where, message: told.append(message or ""))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qInstallMessageHandler(before)
    assert not told, told


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the real home."""
    live_in(tmp_path / "home", monkeypatch)


def live_in(home: Path, patched: pytest.MonkeyPatch) -> None:
    """Let the person's own folders be in that one."""
    for variable, folder in (
        ("HOME", home),
        ("XDG_DATA_HOME", home / "data"),
        ("XDG_CONFIG_HOME", home / "config"),
        ("XDG_CACHE_HOME", home / "cache"),
        ("XDG_STATE_HOME", home / "state"),
    ):
        patched.setenv(variable, str(folder))


@pytest.fixture(scope="session")
def new_case_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty case file, made and closed once: a copy opens in a tenth of the time a new one takes."""
    folder = tmp_path_factory.mktemp("new")
    with pytest.MonkeyPatch.context() as patched:
        live_in(folder / "home", patched)
        made, _ = case_files.create(folder / "Caseload" / "test.irodesk", PASSPHRASE, cost=CHEAP)
        made.close()
    return folder / "Caseload" / "test.irodesk"


@pytest.fixture(scope="session")
def invented_file(tmp_path_factory: pytest.TempPathFactory) -> DemoFile:
    """The invented caseload of Monday 23 November 2026, made and closed once: tests work on copies of it."""
    folder = tmp_path_factory.mktemp("invented")
    with pytest.MonkeyPatch.context() as patched:
        live_in(folder / "home", patched)
        return demo_file.make(folder / "Caseload", date(2026, 11, 23), cost=CHEAP)


@pytest.fixture
def invented(invented_file: DemoFile, tmp_path: Path) -> DemoFile:
    """A copy of the invented caseload of that Monday, not opened yet."""
    return replace(invented_file, file=copied(invented_file.file, tmp_path / "Invented"))


def copied(case_file: Path, folder: Path) -> Path:
    """A copy of a closed case file with its keys, in that folder."""
    folder.mkdir(mode=0o700)
    for each in case_file.parent.iterdir():
        shutil.copy2(each, folder / each.name)
    return folder / case_file.name


@pytest.fixture
def case_file(new_case_file: Path, tmp_path: Path) -> Iterator[CaseFile]:
    """A new, empty, encrypted case file, opened with PASSPHRASE."""
    path = copied(new_case_file, tmp_path / "Caseload")
    opened = case_files.open_case_file(path, passphrase=PASSPHRASE)
    yield opened
    assert not opened.in_change, "the test left a transaction open"
    opened.close()
