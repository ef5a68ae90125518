"""The version in hand has its entry in the changelog, and every entry has its date."""

from __future__ import annotations

import re
from pathlib import Path

import iro_desk

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


def test_this_version_has_an_entry() -> None:
    headings = re.findall(r"^## (.+)$", CHANGELOG.read_text("utf-8"), re.MULTILINE)
    assert headings[0].startswith(f"{iro_desk.__version__} ")


def test_every_entry_has_a_date_and_parts() -> None:
    text = CHANGELOG.read_text("utf-8")
    for heading in re.findall(r"^## (.+)$", text, re.MULTILINE):
        assert re.fullmatch(r"\d+\.\d+\.\d+ \((unreleased, )?\d{4}-\d\d-\d\d\)", heading)
    parts = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert parts <= {"Added", "Changed", "Fixed", "Security"}
