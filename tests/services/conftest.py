"""A desk of the tests' own: one practice, on Monday 23 November 2026."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from iro_desk.services import case_files
from iro_desk.services.desk import Desk
from tests import build
from tests.conftest import PASSPHRASE, copied


@pytest.fixture(scope="session")
def new_practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case file of one practice, made and closed once."""
    folder = tmp_path_factory.mktemp("practice")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_DATA_HOME", str(folder / "home"))
        desk = build.a_practice(build.a_desk(folder / "Caseload" / "case.irodesk"))
        desk.case_file.close()
    return folder / "Caseload" / "case.irodesk"


@pytest.fixture
def desk(new_practice: Path, tmp_path: Path) -> Iterator[Desk]:
    path = copied(new_practice, tmp_path / "Caseload")
    desk = case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)
    yield desk
    desk.case_file.close()
