"""An import is looked at, then written whole; a later one is an update (rows X1, X2, X3, K7, K8)."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from iro_desk.domain.corrections import Correction
from iro_desk.domain.errors import CannotRead, RuleBroken
from iro_desk.exchange.imported import Choice
from iro_desk.services import case_files, children, corrections, duty_matrix, imports
from iro_desk.services.desk import Desk
from iro_desk.services.import_plan import ChildPlan, Standing
from iro_desk.store import audit, provenance
from iro_desk.store import children as kept
from tests import build
from tests.conftest import PASSPHRASE, copied
from tests.exchange.samples import CLEAN, EPISODES, HEADER, LAST_YEAR, LIST_8, LOCAL, MESSY, REVIEWS

ON = date(2026, 11, 22)


@pytest.fixture
def desk(new_practice: Path, tmp_path: Path) -> Iterator[Desk]:
    path = copied(new_practice, tmp_path / "Caseload")
    made = case_files.open_desk(path, passphrase=PASSPHRASE, on=ON)
    yield made
    made.case_file.close()


class Council:
    """One child's files, as the council exports them month by month."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.header = "001,F,09/02/2016,WBRI,UN1,0,"
        self.episodes = ["001,14/04/2026,S,C1,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,SC999001"]
        self.reviews = ["001,09/02/2016,05/05/2026,PN1"]
        self.local = "001,Ember Example,IRO One,Worker Alpha,Team A"

    def write(self) -> Path:
        (self.folder / "h.csv").write_text(HEADER + self.header + "\n")
        (self.folder / "e.csv").write_text(EPISODES + "\n".join(self.episodes) + "\n")
        (self.folder / "r.csv").write_text(REVIEWS + "\n".join(self.reviews) + "\n")
        (self.folder / "l.csv").write_text(f"Child ID,Child name,IRO,Social worker,Team\n{self.local}\n")
        return self.folder


@pytest.fixture
def council(tmp_path: Path) -> Council:
    return Council(tmp_path / "files")


def take_in(desk: Desk, *paths: Path, on: date = ON) -> imports.Preview:
    return imports.commit(desk, imports.preview(desk, paths, on=on))


def only(preview: imports.Preview) -> ChildPlan:
    (plan,) = preview.children
    return plan


def changes_written(desk: Desk) -> int:
    return int(desk.case_file.rows("select count(*) as n from audit_change")[0]["n"])


def test_row_m4_the_days_of_list_8_stand_in_the_matrix(desk: Desk) -> None:
    """Each day of the council's list, as it stands in its file, is the day the duty was last done."""
    take_in(desk, LIST_8)
    file = csv.DictReader((LIST_8 / "List_8.csv").read_text("utf-8-sig").splitlines())
    listed = {row["Child Unique ID"]: row for row in file if not row["Date Ceased to be Looked After "]}
    rows = {row.child.child_ref: row for row in duty_matrix.matrix(desk).rows}
    assert rows.keys() == listed.keys()
    for key, heading in (
        ("dental", "Date of Last Dental Check"),
        ("health", "Date of Last Health Assessment"),
    ):
        told = {ref: row[heading] for ref, row in listed.items() if row[heading] and key in rows[ref].cells}
        last = {ref: rows[ref].cells[key].last_on for ref in told}
        assert len(told) > 40
        assert {ref: f"{on:%d/%m/%Y}" for ref, on in last.items() if on} == told


def test_f17_what_is_previewed_is_what_is_written(desk: Desk) -> None:
    before = changes_written(desk)
    preview = imports.preview(desk, CLEAN, on=ON)
    assert changes_written(desk) == before
    assert imports.commit(desk, preview) == preview
    histories = children.histories(desk)
    assert len(histories) == len(preview.caseload.children) == preview.count(Standing.NEW) == 74
    assert sum(history.is_looked_after(ON) for history in histories) == preview.caseload.looked_after == 65
    assert sum(len(history.reviews) for history in histories) == preview.caseload.reviews == 223
    for history, child in zip(histories, preview.caseload.children, strict=True):
        stripped = replace(history.child, id=None, share_ref="")
        assert stripped == child.child
        assert [replace(period, id=None) for period in history.care_periods] == list(child.care_periods)
        assert [replace(episode, id=None) for episode in history.episodes] == list(child.episodes)
    assert len({history.child.share_ref for history in histories}) == 74


def test_every_fact_keeps_its_source(desk: Desk) -> None:
    take_in(desk, *CLEAN)
    child = kept.by_ref(desk.case_file, "004002")
    facts = provenance.every(desk.case_file)
    name = facts["child", child.id or 0, "name"]
    assert (name.file, name.row, name.value, name.as_at) == ("local/allocation.csv", 2, child.name, ON)
    history = children.history(desk, child.id or 0)
    assert facts["episode", history.episodes[-1].id or 0, "legal_status"].value == "E1"
    assert facts["review", history.reviews[-1].id or 0, "participation_code"].file.endswith("reviews.csv")
    assert facts["care_period", history.care_periods[0].id or 0, "became_looked_after_on"].row == 2


def test_f20_the_same_files_twice_change_nothing_and_say_so(desk: Desk) -> None:
    take_in(desk, *CLEAN)
    before = changes_written(desk)
    again = take_in(desk, *CLEAN)
    assert again.changes_nothing
    assert again.count(Standing.UNCHANGED) == 74
    assert changes_written(desk) == before
    assert "Nothing was changed." in imports.in_words(again, dry_run=False)[-1]


def test_the_messy_files_after_the_clean_ones_change_nothing(desk: Desk) -> None:
    take_in(desk, *CLEAN)
    assert take_in(desk, MESSY, LAST_YEAR, LOCAL).changes_nothing
    assert take_in(desk, LIST_8).changes_nothing


def test_f18_a_stop_writes_nothing(desk: Desk, council: Council) -> None:
    council.reviews.append("001,09/02/2016,31/02/2026,PN1")
    preview = imports.preview(desk, [council.write()], on=ON)
    assert preview.stopped
    with pytest.raises(RuleBroken):
        imports.commit(desk, preview)
    assert kept.every(desk.case_file) == []
    assert "31/02/2026" in imports.stopped_sentence(preview)
    assert imports.as_json(preview, dry_run=False)["written"] is False


def test_a_later_import_brings_what_is_new(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    council.episodes[0] = council.episodes[0].replace("PR1,,,,", "PR1,03/09/2026,X1,,")
    council.episodes.append("001,03/09/2026,L,C2,N1,U6,PR1,,,,,,")
    council.reviews.append("001,09/02/2016,28/07/2026,PN2")
    council.local = council.local.replace("Team A", "Team B")
    preview = take_in(desk, council.write())
    plan = only(preview)
    assert plan.standing is Standing.CHANGED
    assert plan.changes == (
        "Team: Team B",
        "Ended (episode from 14 Apr 2026): 3 Sep 2026",
        "Reason ended (episode from 14 Apr 2026): X1",
        "Episode from 3 Sep 2026",
        "Review of 28 Jul 2026",
    )
    history = children.history(desk, plan.child_id or 0)
    assert history.child.team == "Team B"
    assert [episode.legal_status for episode in history.episodes] == ["C1", "C2"]
    assert len(history.reviews) == 2
    assert take_in(desk, council.write()).changes_nothing


def test_leavers_are_closed(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    council.episodes[0] = council.episodes[0].replace("PR1,,,,", "PR1,03/11/2026,E4A,,")
    plan = only(take_in(desk, council.write()))
    assert plan.standing is Standing.CLOSED
    period = children.history(desk, plan.child_id or 0).care_periods[0]
    assert (period.ceased_on, period.cease_code) == (date(2026, 11, 3), "E4A")
    assert children.caseload(desk) == []


def test_own_entries_and_corrections_win_and_are_listed(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    child = kept.by_ref(desk.case_file, "001")
    children.save(desk, replace(child, name="Ember Example-Own", known_as="Em", permanence_plan="Adoption"))
    council.local = council.local.replace("Ember Example", "Ember Other").replace(
        "Worker Alpha", "Worker Bravo"
    )
    plan = only(take_in(desk, council.write()))
    (entry,) = plan.own_entries
    assert (entry.what, entry.own, entry.in_file) == ("Name", "Ember Example-Own", "Ember Other")
    now = kept.by_ref(desk.case_file, "001")
    assert (now.name, now.known_as, now.permanence_plan) == ("Ember Example-Own", "Em", "Adoption")
    assert now.social_worker == "Worker Bravo"
    again = imports.preview(desk, [council.write()], on=ON)
    assert again.changes_nothing
    assert any("keeps your own entry, Name" in line for line in imports.in_words(again, dry_run=True))


def test_what_the_iro_cleared_stays_clear(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    children.save(desk, replace(kept.by_ref(desk.case_file, "001"), team=None))
    plan = only(take_in(desk, council.write()))
    assert plan.own_entries[0].own == "(blank)"
    assert kept.by_ref(desk.case_file, "001").team is None


def test_f12_a_blank_takes_nothing_away(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    council.local = "001,,,,"
    assert take_in(desk, council.write()).changes_nothing


def test_older_files_do_not_replace_newer_facts(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    council.local = council.local.replace("Team A", "Team of old")
    take_in(desk, council.write(), on=date(2026, 11, 1))
    assert kept.by_ref(desk.case_file, "001").team == "Team A"


def test_a_review_recorded_here_stays_and_is_not_doubled(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    child = kept.by_ref(desk.case_file, "001")
    build.a_review(desk, child.id or 0, date(2026, 10, 19), date(2026, 11, 2), code="PN2")
    council.reviews.append("001,09/02/2016,02/11/2026,PN1")
    plan = only(take_in(desk, council.write()))
    history = children.history(desk, child.id or 0)
    assert len(history.reviews) == 2
    assert history.reviews[-1].commenced_on == date(2026, 10, 19)
    assert history.reviews[-1].participation_code == "PN2"
    assert [entry.what for entry in plan.own_entries] == [
        "Review date (review of 19 Oct 2026)",
        "Participation code (review of 19 Oct 2026)",
    ]


def test_a_corrected_meeting_of_an_imported_review_is_not_doubled(desk: Desk, council: Council) -> None:
    take_in(desk, council.write())
    child = kept.by_ref(desk.case_file, "001")
    (review,) = children.history(desk, child.id or 0).reviews
    what = corrections.find(desk, child.id or 0, f"meeting:{review.meetings[0].id}")
    corrections.save(desk, Correction(what=what, new_on=date(2026, 4, 30)), reason="Typed wrongly")
    plan = only(take_in(desk, council.write()))
    assert len(children.history(desk, child.id or 0).reviews) == 1
    assert plan.own_entries[0].what == "Review date (review of 30 Apr 2026)"


def test_a_planned_review_becomes_the_one_held(desk: Desk, council: Council) -> None:
    council.reviews.append("001,09/02/2016,01/12/2026,PN1")
    take_in(desk, council.write())
    council.reviews[-1] = "001,09/02/2016,03/12/2026,PN2"
    plan = only(take_in(desk, council.write(), on=date(2026, 12, 10)))
    assert plan.changes == ("Review of 3 Dec 2026: held",)
    review = children.history(desk, plan.child_id or 0).reviews[-1]
    assert review.meetings[0].held_on == review.completed_on == date(2026, 12, 3)
    assert review.participation_code == "PN2"
    assert take_in(desk, council.write(), on=date(2026, 12, 10)).changes_nothing


def test_an_episode_that_the_council_moved_is_not_doubled(desk: Desk, council: Council) -> None:
    council.episodes[0] = council.episodes[0].replace("PR1,,,,", "PR1,03/09/2026,X1,,")
    council.episodes.append("001,03/09/2026,L,C2,N1,U6,PR1,,,,,,")
    take_in(desk, council.write())
    council.episodes = [row.replace("03/09/2026", "04/09/2026") for row in council.episodes]
    plan = only(take_in(desk, council.write()))
    assert "Episode from 3 Sep 2026: no longer in the files" in plan.changes
    episodes = children.history(desk, plan.child_id or 0).episodes
    assert [episode.started_on.day for episode in episodes] == [14, 4]
    assert take_in(desk, council.write()).changes_nothing


def test_the_start_of_care_is_filled_by_a_later_list_8(desk: Desk, council: Council, tmp_path: Path) -> None:
    council.episodes = [council.episodes[0].replace(",S,", ",L,")]
    take_in(desk, council.write())
    list_8 = tmp_path / "list.csv"
    list_8.write_text(
        "Child Unique ID,Date of Birth,Date Started to be Looked After,Child's Legal Status\n"
        "1,09/02/2016,03/03/2021,C1: ICO\n"
    )
    plan = only(take_in(desk, list_8))
    assert plan.child_ref == "001"
    history = children.history(desk, plan.child_id or 0)
    (period,) = history.care_periods
    assert (period.became_looked_after_on, period.start_known) == (date(2021, 3, 3), True)
    assert len(history.episodes) == 1
    assert take_in(desk, council.write()).changes_nothing


@pytest.mark.parametrize("reason", ["S", "P"])
def test_last_years_file_read_after_this_years_moves_the_start_back(
    desk: Desk, council: Council, reason: str
) -> None:
    council.episodes = ["001,24/09/2025,P,C1,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,SC999001"]
    take_in(desk, council.write())
    council.episodes.insert(0, f"001,22/02/2025,{reason},C1,N1,U6,PR1,24/09/2025,X1,CARPL,,,")
    council.reviews = ["001,09/02/2016,28/05/2025,PN1", "001,09/02/2016,05/11/2025,PN1"]
    take_in(desk, council.write(), on=date(2026, 3, 31))
    (period,) = children.histories(desk)[0].care_periods
    assert period.became_looked_after_on == date(2025, 2, 22)
    assert period.start_known is (reason == "S")
    assert imports.preview(desk, [council.folder], on=date(2026, 3, 31)).changes_nothing


def test_an_own_start_of_care_stays_unknown_until_the_iro_says_so(desk: Desk, council: Council) -> None:
    council.episodes = ["001,24/09/2025,P,C1,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,SC999001"]
    take_in(desk, council.write())
    (period,) = children.histories(desk)[0].care_periods
    with desk.case_file.change("Correct the start of care", at=desk.now()) as change:
        change.update("care_period", period.id or 0, {"became_looked_after_on": date(2025, 8, 1)})
    council.episodes[0] = council.episodes[0].replace(",P,", ",S,")
    preview = take_in(desk, council.write())
    (period,) = children.histories(desk)[0].care_periods
    assert (period.became_looked_after_on, period.start_known) == (date(2025, 8, 1), False)
    assert [entry.what for entry in only(preview).own_entries] == ["Start of care"]


def test_an_id_without_its_zeros_in_the_case_file_becomes_the_full_one(
    desk: Desk, council: Council, tmp_path: Path
) -> None:
    list_8 = tmp_path / "list.csv"
    list_8.write_text(
        "Child Unique ID,Date of Birth,Date Started to be Looked After,Child's Legal Status\n"
        "1,09/02/2016,14/04/2026,C1: ICO\n"
    )
    take_in(desk, list_8)
    assert kept.by_ref(desk.case_file, "1").born_on == date(2016, 2, 9)
    take_in(desk, council.write())
    (child,) = kept.every(desk.case_file)
    assert child.child_ref == "001"


def test_nothing_of_children_not_chosen_is_stored(desk: Desk) -> None:
    preview = imports.preview(desk, CLEAN, choice=Choice(only=frozenset({"004002"})), on=ON)
    imports.commit(desk, preview)
    tables = [
        row["name"] for row in desk.case_file.rows("select name from sqlite_master where type = 'table'")
    ]
    dump = str([desk.case_file.rows(f"select * from {table}") for table in tables])
    assert "004002" in dump
    assert "004004" not in dump
    assert "Umber Example" not in dump


def test_a_child_that_is_gone_from_the_files_is_told_and_kept(desk: Desk, council: Council) -> None:
    build.a_child(desk, "900")
    preview = take_in(desk, council.write())
    (problem,) = preview.problems
    assert (problem.value, problem.severity) == ("900", "noted")
    assert len(kept.every(desk.case_file)) == 2


def test_an_import_can_be_undone_from_the_audit(desk: Desk, council: Council) -> None:
    empty = {table: desk.case_file.rows(f"select * from {table}") for table in ("child", "episode", "review")}
    take_in(desk, council.write())
    lines = desk.case_file.rows("select what from audit")
    assert lines[-1]["what"] == "Import a caseload"
    audit.undo_all(desk.case_file, at=desk.now())
    assert {table: desk.case_file.rows(f"select * from {table}") for table in empty} == empty


def test_a_backup_is_made_before_a_caseload_changes(desk: Desk, council: Council) -> None:
    from iro_desk.services import case_files

    take_in(desk, council.write())
    assert case_files.last_backup(desk) is None, "there was nothing to keep yet"
    council.local = council.local.replace("Team A", "Team B")
    take_in(desk, council.write())
    assert case_files.last_backup(desk) is not None


def test_the_list_of_ids_is_a_file_of_one_id_a_line(tmp_path: Path) -> None:
    ids = tmp_path / "ids.txt"
    ids.write_text("004002\n\n 4004 \n")
    assert imports.choice(iro="A", only=ids) == Choice(iro="A", only=frozenset({"004002", " 4004 "}))
    ids.write_bytes(b"")
    with pytest.raises(CannotRead, match=r"ids\.txt: This file is empty"):
        imports.choice(only=ids)
    with pytest.raises(CannotRead, match="is a folder"):
        imports.choice(only=tmp_path)


def test_the_json_has_what_the_command_line_promises(desk: Desk) -> None:
    told = json.loads(json.dumps(imports.as_json(imports.preview(desk, [MESSY], on=ON), dry_run=True)))
    assert {"children", "looked_after", "reviews", "problems"} <= told.keys()
    assert {"severity", "file", "row", "column", "value", "what_to_do"} <= told["problems"][0].keys()
    assert told["written"] is False
