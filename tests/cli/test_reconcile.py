"""`iro-desk reconcile` on the sample caseload."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.cli.terminal import DATA, DAY, Terminal

REVIEWS = DATA / "ssda903_2026-27_to_date" / "reviews.csv"


def test_the_files_that_were_imported_agree(at: Terminal) -> None:
    for source in (REVIEWS, DATA / "xml", DATA / "annex_a", DATA / "messy"):
        assert at.json("reconcile", source, *DAY) == []
    assert "0 differences" in at.on_file("reconcile", REVIEWS, *DAY).stdout


def test_row_B9_a_file_with_seven_faults_gives_seven(at: Terminal, tmp_path: Path) -> None:
    text = REVIEWS.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith("004012")]
    for place, (old, new) in {
        1: ("05/05/2026", "12/05/2026"),
        2: ("30/10/2026", "31/10/2026"),
        3: ("22/06/2026", "22/07/2026"),
        4: (lines[4].split(",")[2], "31/06/2026"),
        5: (lines[5].strip().split(",")[3], "PN9"),
        6: (lines[6].strip().split(",")[3], "PN0" if "PN0" not in lines[6] else "PN1"),
    }.items():
        assert old in lines[place]
        lines[place] = lines[place].replace(old, new)
    faulty = tmp_path / "from the council.csv"
    faulty.write_text("".join(lines), encoding="utf-8")

    found = at.json("reconcile", faulty, *DAY)
    assert len(found) == 7
    assert {"child_ref", "kind", "ours", "theirs", "likely_cause", "what_to_do"} <= found[0].keys()
    kinds = [row["kind"] for row in found]
    assert (kinds.count("date_differs"), kinds.count("code_differs")) == (4, 2)
    assert [row["child_ref"] for row in found if row["kind"] == "child_missing_there"] == ["004012"]

    for ending in ("pdf", "xlsx"):
        out = tmp_path / f"differences.{ending}"
        told = at.on_file("reconcile", faulty, *DAY, "-o", out).stdout
        assert "7 differences" in told
        assert "not encrypted" in told
        assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_wrong_use_and_refusals(at: Terminal, tmp_path: Path) -> None:
    at.on_file("reconcile", REVIEWS, *DAY, "-o", tmp_path / "out.txt", says=2)
    at.on_file("reconcile", says=2)
    at.on_file("reconcile", tmp_path / "none.csv", says=1)
    refused = at.on_file("reconcile", DATA / "ssda903_2026-27_to_date" / "header.csv", says=1)
    assert "None of these files holds reviews" in refused.stderr
    at.on_file("reconcile", REVIEWS, "--from", "2026-08-01", "--to", "2026-07-01", says=1)
