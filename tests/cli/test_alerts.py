"""`iro-desk alerts` on the invented caseload."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from iro_desk.cli import main
from iro_desk.domain.paper_kinds import CHRONOLOGY
from iro_desk.services import alert_mentions, alert_pages, alert_papers, case_files
from iro_desk.services.alert_says import CAFCASS
from iro_desk.services.demo_file import DemoFile
from iro_desk.store import children, places
from tests.documents import reading


def run(demo: DemoFile, secret: Path, *words: str) -> str:
    secret.write_text(demo.passphrase, encoding="utf-8")
    told = CliRunner().invoke(
        main, ["alerts", str(demo.file), "--on", "2026-11-23", "--passphrase-file", str(secret), *words]
    )
    assert told.exit_code == 0, (told.output, told.exception)
    return told.stdout


def test_open_alerts_are_listed_with_their_clocks_and_no_child_is_named(
    invented: DemoFile, tmp_path: Path
) -> None:
    secret = tmp_path / "passphrase.txt"
    found: list[dict[str, Any]] = json.loads(run(invented, secret, "--json"))
    assert all(row["closed_on"] is None for row in found)
    every = json.loads(run(invented, secret, "--all", "--json"))
    assert {row["ref"] for row in found} < {row["ref"] for row in every}
    [dispute] = [row for row in found if row["phase"] == "cafcass"]
    assert dispute["stage"] == "Stage 3, Assistant director, with Cafcass"
    # Begun 14 working days before the demo's day, and due on the next one.
    assert (dispute["working_days_used"], dispute["clock"]) == (14, "1 wd left")
    late = [row for row in found if row["working_days_left"] is not None and row["working_days_left"] < 0]
    assert late
    assert all(any("No response" in one for one in row["warnings"]) for row in late)
    assert not json.loads(run(invented, secret, "--json", "--on", "2020-01-01")), "none was raised by then"
    table = run(invented, secret, "--all")
    desk = case_files.open_desk(invented.file, passphrase=invented.passphrase)
    names = {name for child in children.every(desk.case_file) for name in child.name.split()}
    desk.case_file.close()
    assert not names & set(table.replace(",", " ").split())


def test_row_a14_a_chronology_is_written_by_reference_unless_it_is_to_name_the_child(
    invented: DemoFile, tmp_path: Path
) -> None:
    secret = tmp_path / "passphrase.txt"
    secret.write_text(invented.passphrase, encoding="utf-8")
    file = tmp_path / "case.irodesk"
    shutil.copy(invented.file, file)
    shutil.copy(places.keys_file(invented.file), places.keys_file(file))
    made: list[str] = []
    pdf = tmp_path / "refused.pdf"
    asked = ["alert-paper", str(file), "a-2026-006", "dispute-chronology", "--for", "cafcass", "-o", str(pdf)]
    told = CliRunner().invoke(main, [*asked, "--passphrase-file", str(secret)])
    desk = case_files.open_desk(file, passphrase=invented.passphrase)
    alert_id = alert_papers.id_of(desk, "A-2026-006")
    [found] = alert_papers.to_look_at(desk, CHRONOLOGY, alert_id, CAFCASS, named=False)
    assert (told.exit_code, pdf.exists()) == (1, False)
    assert f"1 passage in it tells who the child is. {found.heading}: “{found.found}”" in told.stderr
    alert_mentions.pass_(desk, CHRONOLOGY, alert_id, [found], CAFCASS, reason="Somebody else of that name")
    desk.case_file.close()
    for more in ([], ["--named"]):
        out = tmp_path / f"chronology{len(more)}.pdf"
        words = ["alert-paper", str(file), "a-2026-006", "dispute-chronology", "--for", "cafcass"]
        asked = [*words, *more, "-o", str(out), "--passphrase-file", str(secret)]
        told = CliRunner().invoke(main, asked)
        assert told.exit_code == 0, (told.output, told.exception)
        assert told.stdout == f"Wrote {out} (DRAFT)\n"
        made.append(reading.text(out.read_bytes()))
    desk = case_files.open_desk(invented.file, passphrase=invented.passphrase)
    card = next(one for one in alert_pages.every(desk) if one.alert.ref == "A-2026-006")
    desk.case_file.close()
    by_reference, named = made
    assert (card.child.share_ref in by_reference, card.child.name in by_reference) == (True, False)
    assert card.child.name in named

    missing = ["alert-paper", str(invented.file), "A-1999-001", "alert-form", "-o", str(tmp_path / "x.pdf")]
    told = CliRunner().invoke(main, [*missing, "--passphrase-file", str(secret)])
    assert (told.exit_code, "There is no alert “A-1999-001”" in told.stderr) == (1, True)
    refused = [*missing, "--for", "cafcass", "--passphrase-file", str(secret)]
    assert CliRunner().invoke(main, refused).exit_code == 2
