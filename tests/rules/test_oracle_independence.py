"""The oracle takes nothing from the software that it judges."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ORACLE = Path(__file__).parents[1] / "oracle"
MODULES = sorted(ORACLE.glob("*.py"))


def taken_from(text: str) -> Iterator[str]:
    """The name of every module that a text imports."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        if isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def is_its_own(name: str) -> bool:
    """The standard library, the other package's bank holidays, and the oracle itself."""
    first = name.partition(".")[0]
    return (
        first in sys.stdlib_module_names - {"importlib"}
        or name == "holidays"
        or name.startswith("tests.oracle")
    )


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_the_oracle_imports_nothing_of_ours(module: Path) -> None:
    text = module.read_text("utf-8")

    assert [name for name in taken_from(text) if not is_its_own(name)] == []
    assert "__import__" not in text


def test_an_import_of_ours_would_be_seen() -> None:
    text = "import datetime\nimport iro_desk.domain as d\ndef f():\n    from iro_desk.domain import duties\n"

    assert [name for name in taken_from(text) if not is_its_own(name)] == [
        "iro_desk.domain",
        "iro_desk.domain",
    ]
    assert not is_its_own("importlib")
    assert not is_its_own("tests.domain.histories")
    assert not is_its_own(".duties")


def test_the_oracle_is_there() -> None:
    assert {"walk", "clock", "counting"} <= {path.stem for path in MODULES}
