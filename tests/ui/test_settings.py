"""Settings: each part keeps what is entered, says what is wrong, and is reached by its link."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from iro_desk.domain.duties import DEFAULT_LIMITS
from iro_desk.domain.errors import WrongPassphrase
from iro_desk.domain.paste_pack import BY_ID, PARTS
from iro_desk.domain.people import Manager, Team
from iro_desk.services import about, case_files, diary, paste_pack, settings
from iro_desk.services.desk import Desk
from iro_desk.store import audit, drafts, keys
from iro_desk.ui import file_choice
from iro_desk.ui.drafted_panel import draft_tasks
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings import SECTIONS, SettingsPage
from iro_desk.ui.pages.settings_parts.backup import BackupPart
from iro_desk.ui.pages.settings_parts.council_form import CouncilFormPart
from iro_desk.ui.pages.settings_parts.exchange import ExchangePart
from iro_desk.ui.pages.settings_parts.limits import LimitsPart
from iro_desk.ui.pages.settings_parts.lock import LockPart
from iro_desk.ui.pages.settings_parts.look import LookPart
from iro_desk.ui.pages.settings_parts.me import MePart
from iro_desk.ui.pages.settings_parts.passphrase import PassphrasePanel
from iro_desk.ui.pages.settings_parts.teams import TeamsPart
from tests import build
from tests.at_once import type_into
from tests.conftest import CHEAP, PASSPHRASE

Gone = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def gone() -> Gone:
    return []


@pytest.fixture
def page(qtbot: QtBot, context: Context, desk: Desk, gone: Gone) -> SettingsPage:
    build.a_practice(desk)
    made = SettingsPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topic: made.reread())
    made.resize(1100, 640)
    made.show()
    made.open_at({})
    return made


def opened(page: SettingsPage, section: str) -> Any:
    page.open_at({"section": section})
    return page.part()


def picture(path: Path, kind: str, width: int = 60) -> Path:
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    assert image.save(str(path), kind)  # type: ignore[call-overload]
    return path


# The page


def test_a_link_opens_its_part_and_the_list_follows(page: SettingsPage) -> None:
    assert page.section() == "me"
    page.open_at({"section": "teams"})
    assert isinstance(page.part(), TeamsPart)
    assert page.ui.sections.currentItem().text() == "Teams"
    page.open_at({"section": "no such part"})
    assert page.section() == "me"


def test_check_J2_the_list_is_walked_by_keyboard(page: SettingsPage, qtbot: QtBot) -> None:
    page.ui.sections.setFocus()
    for section in SECTIONS[1:]:
        qtbot.keyClick(page.ui.sections, Qt.Key.Key_Down)
        assert page.section() == section.id
        assert isinstance(page.part(), section.part)


def test_leaving_a_part_keeps_what_was_typed(page: SettingsPage, desk: Desk) -> None:
    part: MePart = opened(page, "me")
    part.panel.ui.iro_phone.clear()
    type_into(part.panel.ui.iro_phone, "01632 960999")
    page.open_at({"section": "look"})
    assert settings.profile(desk).iro_phone == "01632 960999"


# Me and my authority


def test_row_K13_my_details_are_one_change(page: SettingsPage, desk: Desk) -> None:
    ui = opened(page, "me").panel.ui
    ui.iro_name.clear()
    type_into(ui.iro_name, "Zoë Łukasz")
    ui.address.set_value("2 New Road\nExampleton")
    before = len(audit.lines(desk.case_file))
    ui.done.click()
    held = settings.profile(desk)
    assert (held.iro_name, held.address) == ("Zoë Łukasz", "2 New Road\nExampleton")
    assert len(audit.lines(desk.case_file)) == before + 1


def test_row_K17_registration_and_working_week_are_kept(page: SettingsPage, desk: Desk) -> None:
    ui: Any = opened(page, "me").panel.ui
    assert ui.week_total.text() == "37 hours a week"
    assert ui.fte.text() == "1"
    type_into(ui.registration, "SW 00000")
    ui.friday.setTime(QTime(0, 0))
    ui.monday.setTime(QTime(8, 0))
    assert ui.week_total.text() == "30 hours 12 minutes a week"
    ui.fte.clear()
    type_into(ui.fte, "0,8")
    ui.done.click()
    held = settings.profile(desk)
    assert (held.registration, held.fte) == ("SW 00000", 0.8)
    assert diary.pattern(desk).minutes == (480, 444, 444, 444, 0, 0, 0)
    assert ui.fte.text() == "0.8"


@pytest.mark.parametrize("typed", ["", "x", "0", "1.2", "-1", "NaN", "inf"])
def test_row_K17_what_is_no_full_time_equivalent_is_told(page: SettingsPage, desk: Desk, typed: str) -> None:
    ui: Any = opened(page, "me").panel.ui
    ui.fte.clear()
    type_into(ui.fte, typed)
    ui.done.click()
    assert ui.problem.text() == "Give your full-time equivalent as a number up to 1, such as 0.8."
    assert settings.profile(desk).fte == 1.0


def test_check_J11_a_missing_name_is_told_and_what_was_typed_stays(page: SettingsPage, desk: Desk) -> None:
    ui: Any = opened(page, "me").panel.ui
    ui.iro_name.clear()
    type_into(ui.service, "!")
    ui.done.click()
    assert ui.problem.text() == "Enter your name: it stands on every letter."
    assert ui.problem.isVisible()
    assert ui.iro_name.hasFocus()
    assert settings.profile(desk).iro_name == build.PROFILE.iro_name
    ui.discard.click()
    assert ui.iro_name.text() == build.PROFILE.iro_name
    assert not ui.problem.isVisible()


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_logo_is_kept_as_png_and_taken_away_again(
    page: SettingsPage, desk: Desk, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = picture(tmp_path / f"logo.{kind.lower()}", kind, 3000)
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [chosen])
    ui = opened(page, "me").panel.ui
    assert not ui.remove_logo.isVisible()
    ui.choose_logo.click()
    logo = settings.profile(desk).logo_png
    assert logo is not None
    assert logo.startswith(b"\x89PNG")
    assert QImage.fromData(logo).width() == 1200
    assert not ui.logo.pixmap().isNull()
    ui.remove_logo.click()
    assert settings.profile(desk).logo_png is None
    assert not ui.logo.isVisible()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "neither a PNG nor a JPEG"),
        (b"%PDF-1.7", "neither a PNG nor a JPEG"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "picture"),
    ],
)
def test_a_broken_picture_gets_a_sentence_and_changes_nothing(
    page: SettingsPage,
    desk: Desk,
    content: bytes,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "logo.png"
    chosen.write_bytes(content)
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [chosen])
    ui = opened(page, "me").panel.ui
    ui.choose_logo.click()
    assert sentence in ui.logo_problem.text()
    assert settings.profile(desk).logo_png is None


def test_choosing_a_logo_keeps_what_was_being_typed(
    page: SettingsPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [picture(tmp_path / "a.png", "PNG")])
    ui = opened(page, "me").panel.ui
    type_into(ui.service, " North")
    ui.choose_logo.click()
    assert settings.profile(desk).service.endswith(" North")
    assert settings.profile(desk).logo_png is not None


# Teams


def test_row_K14_a_team_and_its_manager_are_added(page: SettingsPage, desk: Desk) -> None:
    part: TeamsPart = opened(page, "teams")
    part.ui.add_team.click()
    assert page.focusWidget() is part.team_panel.ui.name
    type_into(part.team_panel.ui.name, "Leaving Care")
    part.team_panel.ui.opened_on.line().setText("1/4/2024")
    part.team_panel.ui.done.click()
    teams = settings.service(desk).teams
    assert [(team.name, team.opened_on) for team in teams if team.name == "Leaving Care"] == [
        ("Leaving Care", date(2024, 4, 1))
    ]
    part.team_panel.ui.done.click()
    assert len(settings.service(desk).teams) == 2, "Done again adds nothing"

    part.ui.add_manager.click()
    ui = part.manager_panel.ui
    type_into(ui.name, "O. Invented")
    team_id = next(team.id for team in teams if team.name == "Leaving Care")
    ui.team_id.set_value(str(team_id))
    ui.from_on.line().setText("1/9/2026")
    ui.done.click()
    assert settings.team_manager(desk, "Leaving Care", build.TODAY) is not None
    assert settings.team_manager(desk, "Leaving Care", date(2026, 8, 31)) is None
    shown = [part.teams.data(part.teams.index(row, 1)) for row in range(part.teams.rowCount())]
    assert "O. Invented" in shown


def test_somebody_who_left_is_shown_on_request(page: SettingsPage, desk: Desk) -> None:
    (team,) = settings.service(desk).teams
    left = Manager(tier="team_manager", name="Gone Before", team_id=team.id, to_on=date(2025, 1, 31))
    settings.save_manager(desk, left)
    part: TeamsPart = opened(page, "teams")
    assert [row.name for row in part.managers.rows()] == ["M. Fictional"]
    part.ui.with_past.setChecked(True)
    assert {row.name for row in part.managers.rows()} == {"M. Fictional", "Gone Before"}
    assert "(1)" in part.ui.with_past.text()


def test_a_manager_is_given_a_last_day_and_removed(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    part: TeamsPart = opened(page, "teams")
    part.ui.managers.setFocus()
    part.ui.managers.setCurrentIndex(part.managers.index(0, 0))
    qtbot.keyClick(part.ui.managers, Qt.Key.Key_Return)
    ui = part.manager_panel.ui
    assert ui.name.text() == "M. Fictional"
    ui.to_on.line().setText("31/12/2026")
    ui.done.click()
    (held,) = settings.service(desk).managers
    assert held.to_on == date(2026, 12, 31)
    ui.remove.click()
    assert settings.service(desk).managers == ()
    assert not part.manager_panel.isVisible()


@pytest.mark.parametrize(
    ("first", "last", "sentence"),
    [("1/2/2026", "1/1/2026", "The last day is before the first day"), ("31/6/2026", "", "no such day")],
)
def test_wrong_days_are_told_and_nothing_is_kept(
    page: SettingsPage, desk: Desk, first: str, last: str, sentence: str
) -> None:
    part: TeamsPart = opened(page, "teams")
    part.ui.add_manager.click()
    ui = part.manager_panel.ui
    type_into(ui.name, "Nobody Yet")
    ui.from_on.line().setText(first)
    ui.to_on.line().setText(last)
    ui.done.click()
    said = " ".join(field.line().accessibleDescription() for field in (ui.from_on, ui.to_on))
    assert sentence in said
    assert len(settings.service(desk).managers) == 1


def test_a_team_manager_needs_a_team_and_others_do_not(page: SettingsPage, desk: Desk) -> None:
    settings.save_team(desk, Team(name="Second"))
    part: TeamsPart = opened(page, "teams")
    part.ui.add_manager.click()
    ui = part.manager_panel.ui
    type_into(ui.name, "H. Head")
    ui.done.click()
    assert "Choose the team" in ui.problem.text()
    ui.tier.set_value("head_of_service")
    ui.done.click()
    assert ("head_of_service", None) in {
        (held.tier, held.team_id) for held in settings.service(desk).managers
    }


def test_a_team_with_managers_is_not_removed_and_says_why(page: SettingsPage, desk: Desk) -> None:
    part: TeamsPart = opened(page, "teams")
    part.ui.teams.activated.emit(part.teams.index(0, 0))
    part.team_panel.ui.remove.click()
    assert "Managers are entered for this team" in part.team_panel.ui.problem.text()
    assert len(settings.service(desk).teams) == 1


def test_two_teams_never_have_one_name(page: SettingsPage, desk: Desk) -> None:
    part: TeamsPart = opened(page, "teams")
    part.ui.add_team.click()
    type_into(part.team_panel.ui.name, "team b (TEST)")
    part.team_panel.ui.done.click()
    assert "There is a team of that name already" in part.team_panel.ui.problem.text()
    assert len(settings.service(desk).teams) == 1


# Look, lock, limits


def test_the_look_is_kept_at_once(page: SettingsPage, desk: Desk) -> None:
    part: LookPart = opened(page, "look")
    part.ui.text_percent.set_value("150")
    part.ui.theme.set_value("dark")
    part.ui.privacy_view.setChecked(True)
    held = settings.preferences(desk)
    assert (held.text_percent, held.theme, held.privacy_view) == (150, "dark", True)


def test_the_lock_minutes_are_kept_on_leaving(page: SettingsPage, desk: Desk) -> None:
    part: LockPart = opened(page, "lock")
    part.panel.ui.lock_minutes.setValue(12)
    page.open_at({"section": "about"})
    assert settings.preferences(desk).lock_minutes == 12


def test_a_new_recovery_key_is_shown_and_proved(page: SettingsPage, desk: Desk) -> None:
    part: LockPart = opened(page, "lock")
    assert "never typed back" in part.panel.ui.key_state.text()
    part.panel.ui.new_key.click()
    assert part.panel.key_panel is not None
    key = "-".join(part.panel.key_panel.ui.key.text().split())
    part.panel.key_panel.ask_back()
    part.panel.key_panel.ui.typed.setText(key)
    assert case_files.is_recovery_key_proved(desk)
    assert "was typed back" in part.panel.ui.key_state.text()
    assert part.panel.key_panel is None
    assert key not in str(part.panel.raw_state())


def test_the_limits_say_their_default_and_go_back_to_it(page: SettingsPage, desk: Desk) -> None:
    part: LimitsPart = opened(page, "limits")
    assert "Default 10 working days" in part.panel.ui.soon_note.text()
    part.panel.ui.soon_within.setValue(15)
    part.panel.ui.done.click()
    assert settings.limits(desk).soon_within == 15
    part.panel.ui.defaults.click()
    assert settings.limits(desk) == DEFAULT_LIMITS


# Import and export, backup, about


def test_the_ways_to_import_and_summary(page: SettingsPage, gone: Gone) -> None:
    part: ExchangePart = opened(page, "exchange")
    part.ui.open_import.click()
    part.ui.open_summary.click()
    assert gone == [("import", {}), ("preview", {"kind": "supervision"})]


def test_a_backup_made_now_is_shown_as_proved(page: SettingsPage, desk: Desk) -> None:
    part: BackupPart = opened(page, "backup")
    assert part.ui.last.text() == "No backup yet."
    part.ui.back_up.click()
    assert part.ui.outcome.text().startswith("Backed up and checked: ")
    assert case_files.last_backup(desk) is not None
    assert "children" in part.ui.holds.text()


def test_a_backup_that_fails_says_why(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no folder").write_bytes(b"")
    monkeypatch.setattr(file_choice, "folder", lambda *_: tmp_path / "no folder" / "within")
    part: BackupPart = opened(page, "backup")
    part.ui.back_up_to.click()
    assert part.ui.problem.isVisible()
    assert part.ui.back_up.isEnabled()


def test_about_says_version_law_and_licences(page: SettingsPage) -> None:
    part = opened(page, "about")
    assert part.ui.version.text() == about.version()
    assert "22 November 2026" in part.ui.law.text()
    assert "Noto Sans" in part.ui.licences.toPlainText()


def test_the_passphrase_is_changed_with_the_present_one_or_the_recovery_key(
    page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "tuned_cost", lambda: CHEAP)
    panel = opened(page, "lock").findChild(PassphrasePanel)
    ui = panel.ui
    assert not ui.change.isEnabled()
    type_into(ui.passphrase, "too short")
    assert "15 characters" in ui.verdict.text()
    ui.passphrase.setText("kettle harbour lantern ochre")
    assert ui.verdict.text() == "Good. Type it again to be sure of it."
    type_into(ui.again, "kettle harbour lantern ochre")
    assert "recovery key above" in ui.verdict.text()
    assert not ui.change.isEnabled()
    type_into(ui.current, "not the present passphrase")
    assert ui.verdict.text() == "Good."
    ui.change.click()
    assert "neither" in ui.verdict.text()
    assert ui.passphrase.text() == "kettle harbour lantern ochre", "nothing typed is lost"
    assert settings.resume(desk) == {}
    assert draft_tasks(page) == [], "the lock keeps nothing of it"
    assert "kettle" not in json.dumps(page.state())
    recovery_key = case_files.renew_recovery_key(desk)
    for current, wanted in (
        (PASSPHRASE, "kettle harbour lantern ochre"),
        (recovery_key, "a rather long line of words"),
    ):
        ui.current.setText(current)
        ui.passphrase.setText(wanted)
        ui.again.setText(wanted)
        ui.change.click()
        assert page.context.messages.told[-1].startswith("The passphrase is changed")
        assert [field.text() for field in (ui.current, ui.passphrase, ui.again)] == ["", "", ""]
    assert [line.what for line in audit.lines(desk.case_file)].count("Change the passphrase") == 2
    assert drafts.every(desk.case_file) == []
    path = desk.case_file.path
    desk.case_file.close()
    with pytest.raises(WrongPassphrase):
        case_files.open_desk(path, passphrase=PASSPHRASE)
    with case_files.open_desk(path, passphrase="a rather long line of words").case_file as again:
        assert again.is_open


def test_row_x5_the_order_and_headings_of_the_councils_form_are_set(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.open_at({"section": "council-form"})
    part = page.part()
    assert isinstance(part, CouncilFormPart)
    decisions = next(row for row in part.panel.rows if row.part == "decisions")
    for _ in range(len(part.panel.rows)):
        qtbot.keyClick(decisions.up, Qt.Key.Key_Space)
    decisions.heading.setText("12. Actions agreed")
    part.panel.commit()
    assert paste_pack.order(desk)[0] == replace(BY_ID["decisions"], heading="12. Actions agreed")
    decisions.heading.setText("")
    part.panel.commit()
    assert "needs a heading" in part.panel.ui.problem.text()
    part.panel.ui.defaults.click()
    assert paste_pack.order(desk) == PARTS
