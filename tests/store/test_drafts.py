"""Drafts: kept by child, form and record, never offered on another, and no line in the audit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from iro_desk.store import audit, drafts, settings
from iro_desk.store import case_file as case_files
from iro_desk.store.case_file import CaseFile
from tests.conftest import PASSPHRASE

NOW = datetime(2026, 11, 24, 9, 12, 0, 250000, tzinfo=UTC)


def test_check_A9_a_draft_is_there_after_opening_again(case_file: CaseFile) -> None:
    drafts.save(case_file, 3, "decision", 8, "The long sen", NOW)
    drafts.save(case_file, 3, "decision", 8, "The long sentence", NOW + timedelta(seconds=2))
    case_file.close()
    with case_files.open_case_file(case_file.path, passphrase=PASSPHRASE) as again:
        draft = drafts.load(again, 3, "decision", 8)
        assert draft is not None
        assert draft.content == "The long sentence"
        assert draft.saved_at == NOW + timedelta(seconds=2)
        assert audit.lines(again) == []


def test_a_draft_is_never_offered_on_another_child_form_or_record(case_file: CaseFile) -> None:
    drafts.save(case_file, 3, "decision", None, "new for 3", NOW)
    drafts.save(case_file, 4, "decision", None, "new for 4", NOW)
    drafts.save(case_file, None, "decision", None, "of no child", NOW)
    assert drafts.load(case_file, 3, "decision", 1) is None
    assert drafts.load(case_file, 3, "meeting", None) is None
    assert drafts.load(case_file, 5, "decision", None) is None
    found = drafts.load(case_file, 4, "decision", None)
    assert found is not None
    assert (found.content, found.record_id) == ("new for 4", None)
    assert drafts.every(case_file)[0].content == "of no child"
    drafts.drop(case_file, 3, "decision", None)
    drafts.drop(case_file, 3, "decision", None)
    assert {draft.child_id for draft in drafts.every(case_file)} == {None, 4}


def test_a_draft_dropped_within_a_change_stands_or_falls_with_it(case_file: CaseFile) -> None:
    drafts.save(case_file, 3, "decision", 8, "typed", NOW)

    def commit(*, fails: bool) -> None:
        with case_file.change("Commit", at=NOW) as change:
            settings.put(change, "committed", True)
            drafts.drop(case_file, 3, "decision", 8)
            if fails:
                raise KeyError("a fault")

    with pytest.raises(KeyError):
        commit(fails=True)
    assert drafts.load(case_file, 3, "decision", 8) is not None
    commit(fails=False)
    assert drafts.load(case_file, 3, "decision", 8) is None
