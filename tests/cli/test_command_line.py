"""The command line, as an IRO would use it on the council's real-format files."""

from __future__ import annotations

import csv
import json
import stat
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner

from iro_desk.cli import main
from iro_desk.store import keys
from tests.cli.terminal import CLEAN, DATA, PASSPHRASE, Terminal
from tests.conftest import CHEAP


def test_new_prints_the_recovery_key_once_and_never_overwrites(tmp_path: Path, terminal: Terminal) -> None:
    other = tmp_path / "other.irodesk"
    made = terminal.run(
        "new", other, "--iro", "A", "--authority", "B", "--json", "--passphrase-file", terminal.secret
    )
    assert json.loads(made.stdout)["recovery_key"]
    before = other.read_bytes()
    again = terminal.run(
        "new", other, "--iro", "A", "--authority", "B", "--passphrase-file", terminal.secret, says=1
    )
    assert other.read_bytes() == before
    assert again.stderr.strip().endswith(".")
    assert stat.S_IMODE(other.stat().st_mode) == 0o600


def test_a_weak_passphrase_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "tuned_cost", lambda: CHEAP)
    result = CliRunner().invoke(
        main, ["new", str(tmp_path / "x.irodesk"), "--iro", "A", "--authority", "B"], input="short\nshort\n"
    )
    assert result.exit_code == 1
    assert "15 characters" in result.stderr
    assert not (tmp_path / "x.irodesk").exists()


def test_the_passphrase_may_be_typed_or_piped(terminal: Terminal) -> None:
    terminal.run("check", terminal.file, typed=PASSPHRASE + "\n")
    terminal.run("check", terminal.file, "--passphrase-file", "-", typed=PASSPHRASE + "\n")
    wrong = terminal.run(
        "check", terminal.file, "--passphrase-file", "-", typed="not the passphrase\n", says=1
    )
    assert "passphrase" in wrong.stderr


@pytest.mark.parametrize("command", ["due", "children", "reviews", "check", "backup"])
def test_a_missing_file_is_told_before_a_passphrase_is_asked(
    terminal: Terminal, tmp_path: Path, command: str
) -> None:
    result = terminal.run(command, tmp_path / "none.irodesk", says=1)
    assert "There is no case file" in result.stderr


def test_the_sample_caseload_answers_as_expected(terminal: Terminal) -> None:
    told = terminal.json("import", *CLEAN, "--on", "2026-11-22")
    expected = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))
    assert told["looked_after"] == expected["looked_after_at_as_at"] == 65
    assert told["reviews"] == expected["reviews_in_year"] + expected["rows_previous_year"]["reviews"]
    assert not [problem for problem in told["problems"] if problem["severity"] == "stop"]

    children = terminal.json("children", "--on", "2026-11-22")
    assert len(children) == 65
    assert {"child_ref", "name", "legal_status", "became_looked_after_on"} <= children[0].keys()

    due = terminal.json("due", "--on", "2026-11-22")
    by_child = {duty["child_ref"]: duty for duty in due if duty["rule"].startswith("REV_")}
    with (DATA / "expected_next_reviews.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            assert (by_child[row["CHILD"]]["due_on"] or "") == row["DUE"], row
    assert {duty["state"] for duty in due if duty["rule"].startswith("REV_") and duty["due_on"] is None} == {
        "unknown"
    }

    year = {child["child_ref"] for child in children}
    late = [
        review
        for review in terminal.json("reviews")
        if review["timeliness"] == "late"
        and review["commenced_on"] >= "2026-04-01"
        and review["child_ref"] in year
    ]
    assert {review["child_ref"] for review in late} == set(expected["timeliness"]["late_children"])


def test_the_messy_files_give_the_same_caseload(at: Terminal, tmp_path: Path) -> None:
    clean = at.json("due", "--on", "2026-11-22")
    messy = Terminal(tmp_path)
    messy.file = tmp_path / "messy.irodesk"
    messy.on_file("new", "--iro", "IRO One (fictional)", "--authority", "Exampleshire")
    sources = [DATA / "messy", DATA / "ssda903_2025-26", DATA / "local"]
    counts = messy.json("import", *sources, "--on", "2026-11-22")
    assert counts["looked_after"] == 65
    found = messy.json("due", "--on", "2026-11-22")
    key = ("child_ref", "rule", "event_on", "due_on", "state")
    # Of the authority's duties the messy files tell less: they have no decisions on adoption.
    reviews, wanted = (
        [[duty[name] for name in key] for duty in told if duty["rule"].startswith("REV_")]
        for told in (found, clean)
    )
    assert len(wanted) == 65
    assert reviews == wanted


def test_the_same_files_twice_change_nothing(at: Terminal) -> None:
    lines = at.on_file("check")
    assert "sound" in lines.stdout
    again = at.on_file("import", *CLEAN, "--on", "2026-11-22")
    assert "nothing" in again.stdout.lower()


def test_a_dry_run_changes_nothing(terminal: Terminal) -> None:
    told = terminal.json("import", *CLEAN, "--on", "2026-11-22", "--dry-run")
    assert told["looked_after"] == 65
    assert terminal.json("children", "--on", "2026-11-22") == []


def test_only_listed_children_are_stored(terminal: Terminal, tmp_path: Path) -> None:
    only = tmp_path / "only.txt"
    only.write_text("004002\n004004\n", encoding="utf-8")
    terminal.on_file("import", *CLEAN, "--only", only, "--on", "2026-11-22")
    children = terminal.json("children", "--all", "--on", "2026-11-22")
    assert {child["child_ref"] for child in children} == {"004002", "004004"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("binary.csv", bytes(range(256)) * 40),
        ("headings.csv", b"apples,pears\n1,2\n"),
        ("wide.csv", b",".join(b"c%d" % n for n in range(10_000)) + b"\n"),
        ("cut.xlsx", b"PK\x03\x04 and no more"),
    ],
)
def test_a_bad_file_gets_a_sentence_and_changes_nothing(
    terminal: Terminal, tmp_path: Path, name: str, content: bytes
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    result = terminal.on_file("import", bad, says=1)
    assert name in result.output
    assert "Traceback" not in result.output
    assert terminal.json("children", "--all") == []


def test_an_unreadable_date_of_birth_stops_or_is_left_out(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    for source in (DATA / "ssda903_2026-27_to_date").iterdir():
        text = source.read_text(encoding="utf-8").replace("12/06/2024", "31/06/2024")
        (folder / source.name).write_text(text, encoding="utf-8")
    told = terminal.json("import", folder, "--on", "2026-11-22", says=1)
    stops = [problem for problem in told["problems"] if problem["severity"] == "stop"]
    assert {"file", "row", "column", "value", "what_to_do"} <= stops[0].keys()
    assert stops[0]["value"] == "31/06/2024"
    assert terminal.json("children", "--all") == []
    told = terminal.json("import", folder, "--on", "2026-11-22", "--leave-out")
    assert told["looked_after"] == 64


def test_the_calculator_explains_itself(terminal: Terminal) -> None:
    found = json.loads(terminal.run("clock", "REV_FIRST", "2026-03-20", "--json").stdout)
    assert found["due_on"] == "2026-04-21"
    assert found.keys() == {"rule", "event_on", "due_on", "practical_by", "why", "source"}
    assert "Good Friday" in found["why"]
    assert "21" in terminal.run("clock", "rev_first", "20/03/2026").stdout
    terminal.run("clock", "NO_SUCH_RULE", "2026-03-20", says=2)
    terminal.run("clock", "REV_FIRST", "2026-02-30", says=2)
    terminal.run("clock", "REV_FIRST", "2026-03-20", "--with", "colour=blue", says=2)


def test_every_rule_is_listed_and_a_table_answered(terminal: Terminal, tmp_path: Path) -> None:
    listed = {row["rule"]: row for row in json.loads(terminal.run("clock", "--list", "--json").stdout)}
    assert {"REV_FIRST", "IHA", "PRE_INVITE", "MIDWAY", "FAMILY_TIME"} <= listed.keys()
    assert "days" in listed["ALERT_RESPONSE"]["inputs"]
    assert listed["FAMILY_TIME"]["interval"] is None
    table = tmp_path / "cases.csv"
    table.write_text(
        "rule,event_on,days\nREV_FIRST,2026-03-20,\nALERT_RESPONSE,26/11/2026,10\n"
        "REV_ADO_RETURNED,2026-10-05,\n=cmd,2026-01-01,\nIHA,31/02/2026,\nADVOCATE,2026-01-01,\n",
        encoding="utf-8",
    )
    rows = json.loads(terminal.run("clock", "--from-csv", table, "--json").stdout)
    assert [row["due_on"] for row in rows] == ["2026-04-21", "2026-12-10", "2026-11-16", None, None, None]
    assert rows[2]["earliest_on"] == "2026-11-02"
    assert [bool(row["problem"]) for row in rows] == [False, False, False, True, True, False]
    written = list(csv.DictReader(terminal.run("clock", "--from-csv", table).stdout.splitlines()))
    assert written[0]["due_on"] == "2026-04-21"
    assert written[3]["rule"] == "'=cmd"
    terminal.run("clock", says=2)
    terminal.run("clock", "REV_FIRST", says=2)
    terminal.run("clock", "IHA", "2026-01-01", "--with", "nonsense", says=2)
    terminal.run("clock", "--from-csv", tmp_path / "none.csv", says=1)
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    assert "no column rule" in terminal.run("clock", "--from-csv", table, says=1).stderr


def test_papers_and_exports_are_written(at: Terminal, tmp_path: Path) -> None:
    review = at.json("reviews", "--child", "004009")[0]["id"]
    for kind in ("monitoring-form", "decision-letter"):
        out = tmp_path / f"{kind}.pdf"
        assert "DRAFT" in at.on_file("print", kind, "--review", str(review), "-o", out).stdout
        assert out.read_bytes().startswith(b"%PDF")
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    for ending in ("pdf", "xlsx"):
        out = tmp_path / f"summary.{ending}"
        at.on_file("export", "supervision", "--on", "2026-11-22", "-o", out)
        assert out.stat().st_size > 3000
    at.on_file("export", "supervision", "-o", tmp_path / "summary.txt", says=2)
    at.on_file("print", "decision-letter", "--review", "99999", "-o", tmp_path / "x.pdf", says=1)
    refused = at.on_file("print", "decision-letter", "--review", str(review), "-o", "/nowhere/x.pdf", says=1)
    assert "can't be written" in refused.stderr


def test_every_paper_and_form_is_named_and_made_without_a_window(at: Terminal, tmp_path: Path) -> None:
    listed = at.run("print", "--list").stdout
    names = [line.split()[0] for line in listed.splitlines() if line.startswith("  ")]
    assert {"decision-letter", "monitoring-form", "child-under-8", "professional-feedback"} <= set(names)
    review = str(at.json("reviews", "--child", "004009")[0]["id"])
    personal = {"invitation", "consultation-letter", "parents-letter"}
    assert personal <= set(names)
    for name in names:
        out = tmp_path / f"{name}.pdf"
        asks = name in personal
        made = at.on_file("print", name, "--review", review, "-o", out, says=1 if asks else 0)
        if asks:
            # Each person's own paper asks whose; an imported review has nobody.
            assert made.stderr.startswith("Say whose"), (name, made.stderr)
        else:
            assert out.read_bytes().startswith(b"%PDF"), name
    plain = tmp_path / "plain.pdf"
    at.run("print", "child-under-8", "--fillable", "-o", plain)
    with pikepdf.open(plain) as opened:
        assert "/AcroForm" in opened.Root
    for wrong in (["print"], ["print", "decision-letter", "-o", plain], ["print", "child-under-8"]):
        at.run(*wrong, says=2)
    at.on_file("print", "no-such-paper", "--review", review, "-o", plain, says=2)
    for name in ("decision-letter", "child-under-8"):
        asked = ("print", name, "--review", review, "--recipient", "mother:X", "-o", tmp_path / "none.pdf")
        assert "one paper for all" in at.on_file(*asked, says=2).stderr.replace("\n", " ")
    assert not (tmp_path / "none.pdf").exists()


def test_row_x5_the_paste_pack_is_a_text(at: Terminal, tmp_path: Path) -> None:
    review = str(at.json("reviews", "--child", "004009")[0]["id"])
    out = tmp_path / "pack.txt"
    at.on_file("export", "paste-pack", "--review", review, "-o", out)
    assert out.read_text(encoding="utf-8").startswith("Header\n======\n")
    at.on_file("export", "paste-pack", "-o", out, says=2)
    at.on_file("export", "supervision", "--review", review, "-o", tmp_path / "x.pdf", says=2)
    at.on_file("export", "paste-pack", "--review", review, "-o", tmp_path / "x.pdf", says=2)


def test_a_backup_is_made_and_proved(terminal: Terminal, tmp_path: Path) -> None:
    dest = tmp_path / "kept.irodesk-backup"
    assert str(dest) in terminal.on_file("backup", dest).stdout
    assert dest.stat().st_size > 10_000
    terminal.on_file("check")


def test_a_paper_never_takes_the_name_of_a_case_file(at: Terminal, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    at.run("new", plain, "--iro", "A", "--authority", "B", "--passphrase-file", at.secret)
    kept = [at.file, at.file.with_name("case.irodesk-keys"), plain]
    before = [path.read_bytes() for path in kept]
    for path in (*kept, tmp_path / "case.irodesk-wal", tmp_path / "plain-wal", tmp_path / "new.irodesk"):
        refused = at.on_file("print", "decision-letter", "--review", "1", "-o", path, says=1)
        assert "choose another name" in refused.stderr
    assert [path.read_bytes() for path in kept] == before
    at.on_file("check")
    at.on_file("print", "decision-letter", "--review", "1", "-o", ".", says=1)


def test_numbers_however_large_are_answered(at: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "x.pdf"
    for number in ("0", "-1", "9" * 30, "one"):
        at.on_file("print", "decision-letter", "--review", number, "-o", out, says=2)
    assert len(at.json("due", "--within", "9" * 30)) > len(at.json("due", "--within", "0"))
    assert at.json("due", "--on", "0001-01-01") == []
    at.json("due", "--on", "9999-12-31")


def test_a_folder_is_no_case_file(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    names = ("--iro", "A", "--authority", "B", "--passphrase-file", terminal.secret)
    assert "There is already" in terminal.run("new", folder, *names, says=1).stderr
    assert "There is already" in terminal.run("new", "/", *names, says=1).stderr
    assert "There is no case file" in terminal.run("check", folder, says=1).stderr


def test_row_B15_plan_says_hours_there_and_what_more_children_would_add(at: Terminal) -> None:
    rows = at.json("plan", "--on", "2026-11-23", "--weeks", "6")
    assert [row["hours_there"] for row in rows[:5]] == [37.0, 37.0, 37.0, 37.0, 29.6]
    more = at.json("plan", "--on", "2026-11-23", "--weeks", "6", "--more", "5")
    assert [row["hours_needed"] for row in more] == [row["hours_needed"] for row in rows]
    assert sum(row["hours_more"] for row in more) > 0
    assert "More" not in at.on_file("plan", "--weeks", "6").stdout.splitlines()[0]
    assert "More" in at.on_file("plan", "--weeks", "6", "--more", "5").stdout.splitlines()[0]
    at.on_file("plan", "--more", "101", says=2)


def test_plan_suggests_days_within_the_law_and_plans_nothing(at: Terminal) -> None:
    before = at.json("reviews")
    rows = at.json("plan", "--on", "2026-11-23", "--weeks", "10", "--suggest")
    suggested = [row for row in rows if row["on"]]
    assert len(suggested) > 10
    assert all("2026-11-23" <= row["on"] <= row["latest_on"] for row in suggested)
    assert all(row["why"] for row in rows)
    assert at.json("reviews") == before
    shown = at.on_file("plan", "--on", "2026-11-23", "--suggest").stdout.splitlines()
    assert shown[0].startswith("Day         Children")
    refused = at.on_file("plan", "--weeks", "27", "--suggest", says=1)
    assert "between 1 and 26 weeks" in refused.stderr


def test_the_rules_are_listed_with_their_sources_and_readings(terminal: Terminal) -> None:
    shown = terminal.on_file("rules")
    assert "REV_FIRST" in shown.stdout
    assert "20 working days" in shown.stdout
    listed = {row["id"]: row for row in terminal.json("rules")}
    assert listed["REV_FIRST"] | {"words": ""} == {
        "id": "REV_FIRST",
        "name": "First review",
        "within": "20 working days",
        "owner": "iro",
        "standing": "statutory",
        "from_on": None,
        "to_on": None,
        "changed": False,
        "source": "Care Planning Regulations 2010, reg 33(1)",
        "words": "",
    }
    assert listed["VISIT_FIRST"]["owner"] == "authority"
    readings = terminal.json("rules", "--settings")
    by_id = {row["id"]: row for row in readings}
    assert by_id["A1"]["setting"] == "count_start_day"
    assert by_id["A1"]["holds"] == by_id["A1"]["default"]
    assert by_id["A8"]["setting"] is None


def test_a_table_of_ones_own_cases_keeps_their_numbers(terminal: Terminal, tmp_path: Path) -> None:
    """As Excel saves it here: semicolons, a blank row, a column of one's own."""
    table = tmp_path / "cases.csv"
    table.write_text(
        "case;rule;event_on;expected\nT01;REV_FIRST;2026-03-02;2026-03-30\n;;;\nT02;REV_FIRST;;\n",
        encoding="utf-8",
    )
    ran = terminal.run("clock", "--from-csv", table, "--json")
    first, second = json.loads(ran.stdout)
    assert (first["case"], first["due_on"], first["expected"]) == ("T01", "2026-03-30", "2026-03-30")
    assert second["problem"].startswith("event_on is empty.")
    assert "1 of 2 rows were not answered" in ran.stderr
    terminal.run("clock", "REV_FIRST", "2026-03-02", "--from-csv", table, says=2)
