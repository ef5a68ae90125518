"""Every shipped file that the code asks for by name is there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from iro_desk import resources

SOURCE = Path(__file__).parents[2] / "src" / "iro_desk"


def names_asked_for(text: str) -> Iterator[str]:
    """The literal names in calls of `resources.path("...")` or `path("...")`."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "resources.path" and node.args:
            name = node.args[0]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield name.value


def test_every_name_that_the_code_asks_for_exists() -> None:
    asked = {
        name for module in sorted(SOURCE.rglob("*.py")) for name in names_asked_for(module.read_text("utf-8"))
    }
    assert asked
    assert [name for name in sorted(asked) if not resources.path(name).exists()] == []


def test_a_missing_name_would_be_seen() -> None:
    assert list(names_asked_for('resources.path("fonts/none.ttf").open()')) == ["fonts/none.ttf"]
    assert not resources.path("fonts/none.ttf").exists()


def test_the_fonts_ship_with_their_licence() -> None:
    faces = sorted(path.name for path in resources.path("fonts").glob("*.ttf"))
    assert faces == [
        "NotoSans-Bold.ttf",
        "NotoSans-BoldItalic.ttf",
        "NotoSans-Italic.ttf",
        "NotoSans-Regular.ttf",
    ]
    assert "SIL OPEN FONT LICENSE" in resources.path("fonts/OFL.txt").read_text("utf-8")


def test_the_dictionary_ships_with_its_licence() -> None:
    held = sorted(path.name for path in resources.path("dictionaries").iterdir())
    assert held == ["en_GB.LICENSE.txt", "en_GB.aff", "en_GB.dic", "practice.txt"]
    licence = resources.path("dictionaries/en_GB.LICENSE.txt").read_text("utf-8")
    assert licence.startswith("en_GB-ise Hunspell Dictionary")
    assert "Copyright 1993, Geoff Kuenning" in licence
