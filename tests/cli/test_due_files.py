"""What is due leaves the desk: files of the due list, the monthly list, the weeks ahead."""

from __future__ import annotations

import csv
import json
import stat
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from icalendar import Calendar
from python_calamine import CalamineWorkbook

from tests.cli.terminal import DAY, Terminal


def test_the_due_list_is_written_three_ways_at_once(at: Terminal, tmp_path: Path) -> None:
    outs = {kind: tmp_path / f"due.{kind}" for kind in ("csv", "xlsx", "ics")}
    told = at.on_file("due", *DAY, *(word for kind, out in outs.items() for word in (f"--{kind}", out)))
    assert told.stdout.count("not encrypted") == 3
    rows = at.json("due", *DAY)
    with outs["csv"].open(encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    assert [(row["child_ref"], row["rule"], row["due_on"]) for row in read] == [
        (row["child_ref"], row["rule"], row["due_on"] or "") for row in rows
    ]
    book = CalamineWorkbook.from_filelike(BytesIO(outs["xlsx"].read_bytes()))
    sheet = book.get_sheet_by_name("Due list").to_python()
    assert [row[3] for row in sheet[1:]] == [
        date.fromisoformat(row["due_on"]) if row["due_on"] else "" for row in rows
    ]
    entries = Calendar.from_ical(outs["ics"].read_bytes()).walk("VEVENT")
    assert len(entries) == sum(1 for row in rows if row["due_on"])
    assert len({str(entry["uid"]) for entry in entries}) == len(entries)
    names = {child["name"] for child in at.json("children", *DAY)}
    assert names
    for out in outs.values():
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
        assert not any(name.encode() in out.read_bytes() for name in names if name)


def test_json_stays_json_beside_a_file(at: Terminal, tmp_path: Path) -> None:
    told = at.on_file("due", *DAY, "--within", "7", "--json", "--csv", tmp_path / "due.csv")
    assert len(json.loads(told.stdout)) == len((tmp_path / "due.csv").read_text("utf-8").splitlines()) - 1
    assert "not encrypted" in told.stderr


def test_a_file_that_cannot_be_written_is_told(terminal: Terminal, tmp_path: Path) -> None:
    assert "can't be written" in terminal.on_file("due", "--csv", "/nowhere/due.csv", says=1).stderr
    assert "no calendar" in terminal.on_file("due", "--ics", tmp_path / "due.ics", says=1).stderr
    assert "case file" in terminal.on_file("due", "--csv", terminal.file, says=1).stderr


def test_the_monthly_list_is_written(at: Terminal, tmp_path: Path) -> None:
    for ending in ("pdf", "xlsx"):
        out = tmp_path / f"list.{ending}"
        at.on_file("export", "due-list", *DAY, "--month", "2026-12", "-o", out)
        assert out.stat().st_size > 3000
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    rows = CalamineWorkbook.from_filelike(BytesIO(out.read_bytes())).get_sheet_by_index(0).to_python()[1:]
    wanted = {
        duty["child_ref"]
        for duty in at.json("due", *DAY)
        if duty["rule"].startswith("REV_")
        and duty["rule"] not in {"REV_SERIES", "REV_ADJOURN"}
        and duty["due_on"]
        and (duty["due_on"] < "2026-11-22" or duty["due_on"].startswith("2026-12"))
    }
    assert {row[1] for row in rows} == wanted
    assert wanted


@pytest.mark.parametrize(
    "words",
    [
        ("due-list", "--month", "2026-13"),
        ("due-list", "--month", "December"),
        ("due-list", "--month", "2026-1-"),
        ("due-list", "--show", "share-reference"),
        ("supervision", "--show", "child-reference"),
        ("supervision", "--month", "2026-12"),
    ],
)
def test_wrong_use_of_export_is_told(terminal: Terminal, tmp_path: Path, words: tuple[str, ...]) -> None:
    terminal.on_file("export", *words, "-o", tmp_path / "out.pdf", says=2)
    assert not (tmp_path / "out.pdf").exists()


def test_the_weeks_ahead_are_printed_and_hours_kept(at: Terminal) -> None:
    weeks = at.json("plan", *DAY)
    assert len(weeks) == 12
    assert weeks[0]["week_beginning"] == "2026-11-23"
    assert at.json("plan", *DAY) == weeks
    more = at.json("plan", *DAY, "--weeks", "2", "--hours", "review=3.5", "--keep")
    for week, was in zip(more, weeks, strict=False):
        assert week["hours_needed"] == was["hours_needed"] + was["review"] / 2.5
    assert at.json("plan", *DAY, "--weeks", "2") == more
    assert at.on_file("plan", *DAY).stdout.startswith("Week from")
    at.on_file("plan", "--weeks", "0", says=2)
    at.on_file("plan", "--hours", "nonsense", says=2)
    assert "no work named" in at.on_file("plan", "--hours", "tea=1", says=1).stderr
