"""What the program says keeps to the words of the house: no please, sorry, invalid or oops.

Papers are left out: there the IRO speaks to somebody else, and may well say please. A text
without a space is taken for a name, not a sentence.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "iro_desk"
PAPERS = {SOURCE / "domain" / "letter_wording.py", *(SOURCE / "documents").glob("*.py")}
BANNED = re.compile(r"\b(please|sorry|invalid|oops)\b", re.IGNORECASE)
FILES = [
    *(path for path in sorted(SOURCE.rglob("*.py")) if path not in PAPERS),
    *sorted((ROOT / "ui").glob("*.ui")),
    *sorted((ROOT / "resources" / "help").glob("*.md")),
]


def docstrings(tree: ast.Module) -> set[int]:
    """The identities of the docstring nodes, which nobody but us reads."""
    owners = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return {
        id(owner.body[0].value)
        for owner in owners
        if owner.body
        and isinstance(owner.body[0], ast.Expr)
        and isinstance(owner.body[0].value, ast.Constant)
    }


def sentences(path: Path) -> Iterator[str]:
    """The texts of one file that a person may be shown."""
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        yield text
    elif path.suffix == ".ui":
        yield from (node.text or "" for node in ET.fromstring(text).iter("string"))  # noqa: S314 - our own
    else:
        tree = ast.parse(text)
        skipped = docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
                yield node.value


def banned(path: Path) -> list[str]:
    """The texts of one file that hold a banned word."""
    return [text for text in sentences(path) if " " in text.strip() and BANNED.search(text)]


def test_no_banned_word_reaches_a_person() -> None:
    found = {path.relative_to(ROOT).as_posix(): banned(path) for path in FILES}
    assert len(found) > 100
    assert {name: told for name, told in found.items() if told} == {}


def test_the_banned_words_are_seen(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('"""Sorry: a docstring."""\nword = f"Please wait, {1}"\nname = "invalid"\n', "utf-8")
    assert banned(module) == ["Please wait, "]
