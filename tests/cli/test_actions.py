"""The register of actions without a window: listed, written, changed elsewhere, read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import DAY, Terminal
from tests.documents import reading


@pytest.fixture
def sheet(at: Terminal, tmp_path: Path) -> Path:
    children = at.json("children", *DAY)
    path = tmp_path / "actions.csv"
    rows = [
        f"{child['child_ref']},Dental check {number},Jo,{day},Amber"
        for number, (child, day) in enumerate(zip(children, ("1/12/2026", "2/11/2026"), strict=False))
    ]
    path.write_text("\n".join(["Case number,Action,By whom,Target date,RAG", *rows, "none,Visit,Jo,,"]))
    return path


def test_row_r5_a_sheet_of_actions_is_imported_once_and_listed(at: Terminal, sheet: Path) -> None:
    first = at.json("import", sheet)
    assert first["actions"]["written"] is True
    assert (first["actions"]["new"], first["actions"]["rejected"]) == (2, 1)
    assert at.json("import", sheet)["actions"]["written"] is False
    assert len(at.json("actions", *DAY)) == 2
    (late,) = at.json("actions", "--overdue", *DAY)
    assert (late["action"], late["state"]) == ("Dental check 1", "14 wd late")
    assert "Amber" not in str(late), "a sheet's own columns may name the child"


@pytest.mark.parametrize("kind", ["xlsx", "ods", "csv"])
def test_row_x4_what_is_written_is_read_back_as_nothing_new(
    at: Terminal, sheet: Path, tmp_path: Path, kind: str
) -> None:
    at.on_file("import", sheet)
    out = tmp_path / f"out.{kind}"
    assert "not encrypted" in at.on_file("actions", f"--{kind}", out, *DAY).stdout
    told = at.on_file("import", out, "--dry-run").stdout
    assert "2 actions: 0 new, 0 changed, 2 unchanged, 0 rejected." in told


def test_row_r3_the_list_to_monitor_is_written_without_a_name(
    at: Terminal, sheet: Path, tmp_path: Path
) -> None:
    at.on_file("import", sheet)
    pdf, book = tmp_path / "list.pdf", tmp_path / "list.xlsx"
    at.on_file("export", "monitoring-list", "-o", pdf, *DAY)
    at.on_file("export", "monitoring-list", "-o", book, *DAY)
    text = reading.text(pdf.read_bytes())
    assert "2 actions open, 1 of them overdue." in text
    names = [child["name"] for child in at.json("children", *DAY) if child["name"]]
    assert names
    assert not any(name in text for name in names)
    assert "2 unchanged" in at.on_file("import", book, "--dry-run").stdout
