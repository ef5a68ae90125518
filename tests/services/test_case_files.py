"""The passphrase of a case file is changed by whoever knows the present one or the recovery key."""

from __future__ import annotations

from pathlib import Path

import pytest

from iro_desk.domain.errors import RuleBroken, WrongPassphrase
from iro_desk.services import case_files
from iro_desk.services.desk import Desk
from iro_desk.store import audit, backup
from tests import build
from tests.conftest import CHEAP, PASSPHRASE

WANTED = "kettle harbour lantern ochre"


@pytest.mark.parametrize(
    ("current", "wanted", "field"),
    [
        ("not the present passphrase", WANTED, "current"),
        ("", WANTED, "current"),
        (PASSPHRASE, "too short", "passphrase"),
    ],
)
def test_a_passphrase_is_not_changed(desk: Desk, current: str, wanted: str, field: str) -> None:
    before = (desk.case_file.keys, len(audit.lines(desk.case_file)))
    with pytest.raises(RuleBroken) as broken:
        case_files.change_passphrase(desk, current, wanted, cost=CHEAP)
    assert broken.value.field == field
    assert (desk.case_file.keys, len(audit.lines(desk.case_file))) == before


def test_the_recovery_key_of_another_file_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    other, key = case_files.new(tmp_path / "other.irodesk", PASSPHRASE, build.PROFILE, cost=CHEAP)
    other.case_file.close()
    with pytest.raises(RuleBroken, match="neither the present passphrase nor the recovery key") as broken:
        case_files.change_passphrase(desk, key, WANTED, cost=CHEAP)
    assert broken.value.field == "current"


@pytest.mark.parametrize("by_recovery_key", [False, True])
def test_a_changed_passphrase_opens_the_file_alone(desk: Desk, *, by_recovery_key: bool) -> None:
    current = case_files.renew_recovery_key(desk) if by_recovery_key else PASSPHRASE
    case_files.change_passphrase(desk, current, WANTED, cost=CHEAP)
    desk.case_file.close()
    with pytest.raises(WrongPassphrase):
        case_files.open_desk(desk.case_file.path, passphrase=PASSPHRASE)
    with case_files.open_desk(desk.case_file.path, passphrase=WANTED).case_file as opened:
        assert opened.is_open


def test_the_audit_notes_the_change_and_no_secret(desk: Desk) -> None:
    key = case_files.renew_recovery_key(desk)
    case_files.change_passphrase(desk, key, WANTED, cost=CHEAP)
    assert audit.lines(desk.case_file)[0].what == "Change the passphrase"
    tables = ("audit", "audit_change", "setting", "draft")
    kept = str([desk.case_file.rows(f"select * from {table}") for table in tables])
    assert not any(secret in kept for secret in (PASSPHRASE, WANTED, key))


def test_an_earlier_backup_opens_with_the_former_passphrase(desk: Desk, tmp_path: Path) -> None:
    proof = case_files.back_up(desk)
    case_files.change_passphrase(desk, PASSPHRASE, WANTED, cost=CHEAP)
    desk.case_file.close()
    backup.restore(proof.path, tmp_path / "restored.irodesk")
    with case_files.open_desk(tmp_path / "restored.irodesk", passphrase=PASSPHRASE).case_file as opened:
        assert opened.is_open
