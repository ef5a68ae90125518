"""A desk of the tests' own: one practice, on Monday 23 November 2026."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from iro_desk.services.desk import Desk
from tests import build


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = build.a_practice(build.a_desk(tmp_path / "case.irodesk"))
    yield desk
    desk.case_file.close()
