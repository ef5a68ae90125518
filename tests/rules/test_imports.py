"""Every import contract holds, and breaks when its rule is broken on purpose."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")

# For each contract, the file that is added to and the line that breaks it.
BREAKS = [
    ("Each layer imports only from the layers under it", "services/__init__.py", "import iro_desk.ui"),
    ("Each layer imports only from the layers under it", "store/__init__.py", "import iro_desk.exchange"),
    ("The domain is only rules", "domain/__init__.py", "import sqlite3"),
    ("The domain is only rules", "domain/__init__.py", "import logging"),
    ("Only the ui and the app know of Qt", "services/__init__.py", "import PySide6.QtCore"),
    (
        "Views reach the case file, paper and workbooks only through services",
        "ui/__init__.py",
        "import iro_desk.store",
    ),
    ("SQL stays in the store", "services/__init__.py", "import sqlcipher3"),
    ("SQL stays in the store", "exchange/__init__.py", "import sqlite_utils"),
    ("ReportLab stays in the documents", "services/__init__.py", "import reportlab"),
    (
        "Workbooks and calendars are read and written in the exchange",
        "documents/__init__.py",
        "import xlsxwriter",
    ),
    (
        "Workbooks and calendars are read and written in the exchange",
        "services/__init__.py",
        "import icalendar",
    ),
    ("No package goes round in circles", "domain/ring.py", "import iro_desk.domain.round"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the source with the contracts beside it."""
    shutil.copytree(
        ROOT / "src" / "iro_desk", tmp_path / "iro_desk", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )


def add(file: Path, line: str) -> None:
    with file.open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")


def test_the_contracts_hold_as_the_source_stands(copy: Path) -> None:
    checked = lint(copy)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize(("contract", "file", "line"), BREAKS)
def test_a_contract_breaks_when_its_rule_is_broken(copy: Path, contract: str, file: str, line: str) -> None:
    add(copy / "iro_desk" / file, line)
    if "circles" in contract:
        add(copy / "iro_desk" / "domain" / "round.py", "import iro_desk.domain.ring")
    checked = lint(copy)
    assert checked.returncode == 1
    assert f"{contract} BROKEN" in checked.stdout


def test_a_new_top_level_module_needs_a_layer(copy: Path) -> None:
    (copy / "iro_desk" / "elsewhere.py").write_text("", encoding="utf-8")
    checked = lint(copy)
    assert checked.returncode == 1
    assert "elsewhere" in checked.stdout


def test_every_contract_has_a_line_that_breaks_it() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    names = {contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]}
    assert names == {contract for contract, _, _ in BREAKS}
